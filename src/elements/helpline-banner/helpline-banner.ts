import {builtInLines} from '../../domain/helplines/built-in.js';
import {isRunning} from '../../domain/helplines/campaign.js';
import {mergeLines} from '../../domain/helplines/merge.js';
import type {Published} from '../../domain/helplines/published.js';
import {lineIds, linesFor} from '../../domain/helplines/select.js';
import {isSensitiveTopic, topicNamed} from '../../domain/helplines/topic.js';
import {addDays} from '../../domain/hours/day.js';
import {instantOf, wallClock} from '../../domain/hours/zone.js';
import {clock, watchClock} from '../../platform/clock.js';
import {warn} from '../../platform/log.js';
import {scriptSetting} from '../../platform/script.js';
import {BareElement, reflect} from '../../ui/bare-element.js';
import {followHelplines} from '../../ui/helpline-feed.js';
import {msg} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {discretion} from './discretion.js';
import {styles} from './helpline-banner.styles.js';
import {LineView} from './line-view.js';
import {published} from './links.js';

/** The lines of ours and the hours of them are Italy's. */
const timeZone = 'Europe/Rome';

/**
 * Telephone lines for those who need help: which to call, when somebody answers, at what cost, in which
 * languages.
 *
 * The national ones are in the script, so it needs neither network nor storage. On violence and
 * trafficking it also says how to be discreet; on violence 112 and 1522 are always there, first.
 *
 * @element casa-helpline-banner
 * @attr {string} lines - Which lines, in order: ids or numbers, by commas or blanks. Else those of the topic, or all.
 * @attr {'emergency' | 'violence' | 'trafficking' | 'children' | 'health'} topic - What the page is about.
 * @attr {'strip' | 'card' | 'list'} [variant=card] - A band with details on request, side by side, or one below the other.
 * @attr {boolean} sticky - Stays in view at the top while the page scrolls.
 * @attr {boolean} data-still - Never takes more room than its children do: the rest is behind a button.
 * @attr {boolean} with-exit - Offers the way out too.
 * @attr {string} endpoint - A directory whose helplines and campaigns join those in the script. Else that of the
 *   `<casa-directory>` around it, else the script tag's `data-endpoint`.
 * @attr {number} [heading-level=3] - The level of its heading, 1 to 6.
 * @slot - The numbers in plain HTML, for when the script does not run.
 * @csspart heading - The heading above the lines.
 * @csspart campaign - A message of the endpoint's, for as long as it runs.
 * @csspart line - One helpline.
 * @csspart phone - A number to call.
 * @cssprop --casa-color-help - The broad edge at the beginning of the lines.
 */
export class CasaHelplineBanner extends BareElement {
  static readonly observedAttributes = [
    'lines',
    'topic',
    'variant',
    'sticky',
    'with-exit',
    'endpoint',
    'heading-level',
  ];

  declare lines: string | null;
  declare topic: string | null;
  declare variant: string | null;
  declare sticky: string | boolean | null;
  declare withExit: string | boolean | null;
  declare endpoint: string | null;
  declare headingLevel: string | number | null;

  #published: Published = {lines: [], campaigns: []};
  #views: readonly LineView[] = [];
  #followed: string | undefined;
  #leaveFeed: (() => void) | undefined;

  /** Lines and campaigns of a directory that the page has already; an endpoint's replace them. */
  get published(): Published {
    return this.#published;
  }

  set published(published: Published) {
    this.#published = published;
    if (this.isConnected) this.update();
  }

  protected override follow(): readonly (() => void)[] {
    const tick = () => {
      this.#tick();
    };
    const leaveEndpoint = () => {
      this.#followEndpoint(undefined);
    };
    return [leaveEndpoint, watchClock(tick, () => this.#due)];
  }

  protected override update(): void {
    this.#followEndpoint(
      this.endpoint ?? this.closest('casa-directory')?.getAttribute('endpoint') ?? scriptSetting('endpoint'),
    );
    super.update();
  }

  protected get css(): string {
    return styles;
  }

  protected content(isBrief: boolean): Node {
    const now = clock.now();
    const topic = topicNamed(this.topic);
    const {lines: theirs, campaigns} = this.#published;
    // Ours alone need no calendar: a browser's first one takes a slow phone as long as all the rest.
    const today = () => wallClock(now, timeZone).date;
    const running = campaigns.filter((campaign) => isRunning(campaign, today()));
    const all = theirs.length === 0 ? builtInLines : mergeLines(builtInLines, theirs, today());
    const first = running.flatMap(({numbers}) => numbers);
    const {lines, unknown} = linesFor({lines: lineIds(this.lines), topic, first}, all);
    if (unknown.length > 0) warn(this, `knows no line "${unknown.join('", "')}".`);
    const variant = variants.find((known) => known === this.variant) ?? 'card';
    this.#warnOf('topic', topic);
    this.#warnOf('variant', variant);
    const isStrip = isBrief || variant === 'strip';
    const isDiscreet = isSensitiveTopic(topic);
    const circumstances = {now, timeZone, warns: !isDiscreet};
    this.#views = lines.map((line) => new LineView(line, circumstances));
    return make(
      'section',
      {class: isStrip ? 'strip' : variant, 'aria-label': msg('Numeri di aiuto', {id: 'helpline.title'})},
      this.withExit === null ? undefined : make('casa-quick-exit', {}),
      isStrip ? undefined : this.#heading(),
      ...running.map(({words}) => make('p', {part: 'campaign'}, published(words))),
      isDiscreet ? discretion(lines) : undefined,
      make('ul', {role: 'list'}, ...this.#views.map(({item}) => item)),
      isBrief ? undefined : this.#facts(isStrip),
    );
  }

  /** With each line; where there is no room for that, together and on request. */
  #facts(areFolded: boolean): HTMLElement | undefined {
    if (!areFolded) {
      for (const view of this.#views) view.item.append(...view.facts());
      return undefined;
    }
    const views = this.#views;
    const more = msg('Chi risponde, lingue e chat', {id: 'helpline.more'});
    const details = make('details', {}, make('summary', {}, more));
    // Nobody sees them yet, and their languages take a slow phone longer than the numbers. A press opens them in its
    // own task, the browser's search in the page tells afterwards.
    const tell = () => {
      if (details.childElementCount > 1) return;
      try {
        details.append(...views.flatMap((view) => [view.name(), ...view.facts()]));
      } catch (cause) {
        warn(this, 'details of its lines could not be shown; the numbers are. Please report this.', cause);
      }
    };
    details.addEventListener('click', tell);
    details.addEventListener('toggle', tell);
    return details;
  }

  #heading(): HTMLElement {
    const level = Math.min(6, Math.max(1, Math.round(Number(this.headingLevel ?? 3)) || 3));
    return make(`h${String(level)}`, {part: 'heading'}, msg('Numeri di aiuto', {id: 'helpline.title'}));
  }

  /** An author's slip in a word that we choose from a few. */
  #warnOf(attribute: 'topic' | 'variant', understood: string | undefined): void {
    const word = this.getAttribute(attribute);
    if (word !== null && word !== understood) warn(this, `knows no ${attribute} "${word}".`);
  }

  get #due(): Date | undefined {
    const dates = this.#views.flatMap(({due}) => due ?? []);
    if (this.#published.campaigns.length > 0)
      dates.push(instantOf(addDays(wallClock(clock.now(), timeZone).date, 1), 0, timeZone));
    return dates.toSorted((a, b) => +a - +b)[0];
  }

  #tick(): void {
    if (this.#published.campaigns.length > 0) this.update();
    for (const view of this.#views) view.tell(clock.now());
  }

  /** Asks whoever on the page reads directories. Nobody may, and the lines in the script stay. */
  #followEndpoint(endpoint: string | undefined): void {
    if (endpoint === this.#followed) return;
    this.#followed = endpoint;
    this.#leaveFeed?.();
    this.#leaveFeed = undefined;
    if (endpoint === undefined) return;
    this.#leaveFeed = followHelplines(endpoint, (published) => {
      this.published = published;
    });
  }
}

const variants = ['strip', 'card', 'list'];

reflect(CasaHelplineBanner, CasaHelplineBanner.observedAttributes);
