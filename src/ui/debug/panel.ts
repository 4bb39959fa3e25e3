import {version} from '../../platform/global.js';
import {make} from '../make.js';
import {panelStyles} from './panel.styles.js';
import {type Group, most, restOf, rowText, type Section, textOf} from './report.js';

/** The report at the lower edge of the page. It takes no focus and covers no quick exit, which is at the top. */
export class Panel {
  readonly #host = make('div', {});
  readonly #title = make('h2', {});
  readonly #report = make('div', {class: 'report', tabindex: '0', role: 'group', 'aria-label': 'Report'});
  readonly #status = make('p', {role: 'status'});
  readonly #section: HTMLElement;
  readonly #onClose: () => void;
  #text = '';

  constructor(onClose: () => void) {
    this.#onClose = onClose;
    const copy = make('button', {type: 'button'}, 'Copy report');
    const close = make('button', {type: 'button'}, 'Close');
    copy.addEventListener('click', () => void this.#copy());
    close.addEventListener('click', () => {
      this.close();
    });
    const label = 'casa-widgets, for the webmaster';
    const folded = make('details', {open: ''}, make('summary', {}, this.#title), this.#report);
    this.#section = make(
      'section',
      {lang: 'en', dir: 'ltr', 'aria-label': label},
      folded,
      copy,
      close,
      this.#status,
    );
    const root = this.#host.attachShadow({mode: 'open'});
    root.append(this.#section);
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(panelStyles);
    root.adoptedStyleSheets = [sheet];
  }

  /** Shows a report. What of it was unfolded stays so, and the focus where it is. */
  show(headline: string, report: readonly Section[]): void {
    this.#text = textOf(report);
    this.#title.textContent = `casa-widgets ${version}: ${headline}`;
    const key = (element: Element) => element.getAttribute('data-key') ?? '';
    const open = new Set([...this.#report.querySelectorAll('details[open]')].map(key));
    const focused = this.#host.shadowRoot?.activeElement?.parentElement;
    this.#report.replaceChildren(...adviceView(report), ...report.flatMap(sectionView));
    for (const details of this.#report.querySelectorAll('details')) {
      details.open = open.has(key(details));
      if (focused && key(focused) !== '' && key(focused) === key(details))
        details.querySelector('summary')?.focus();
    }
    // A page whose script replaces its body takes the panel with it.
    if (!this.#host.isConnected) document.body.append(this.#host);
  }

  close(): void {
    this.#host.remove();
    this.#onClose();
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text);
      this.#status.textContent = 'Copied.';
    } catch {
      // No clipboard outside https, nor where the page forbids it.
      const field = make('textarea', {readonly: '', 'aria-label': 'The report as text'}, this.#text);
      this.#status.textContent = 'The browser does not let us copy it. It is selected below.';
      this.#section.querySelector('textarea')?.remove();
      this.#section.append(field);
      field.focus();
      (field as HTMLTextAreaElement).select();
    }
  }
}

/** What there is to mend comes first. */
function adviceView(report: readonly Section[]): readonly Node[] {
  const advice = report.flatMap((section) => section.advice);
  if (advice.length === 0) return [];
  return [make('h3', {}, 'To mend'), make('ul', {}, ...advice.map((words) => make('li', {}, words)))];
}

function sectionView({title, facts, groups}: Section): readonly Node[] {
  return [
    make('h3', {}, title),
    make(
      'dl',
      {},
      ...facts.flatMap(([name, value]) => [make('dt', {}, name), make('dd', {}, String(value))]),
    ),
    ...groups.map((group) => groupView(title, group)),
  ];
}

function groupView(section: string, group: Group): Node {
  const {title, remedy, rows} = group;
  const lines = [...rows.slice(0, most).map(rowText), restOf(group)].filter((line) => line !== '');
  return make(
    'details',
    {'data-key': `${section} ${title}`},
    make('summary', {}, `${title} (${String(rows.length)})`),
    remedy === undefined ? undefined : make('p', {}, remedy),
    make('ul', {}, ...lines.map((line) => make('li', {}, line))),
  );
}
