/** Script of `preview.html`: shows an element on a plain page, or on one with Bootstrap Italia. */
import {setLocale} from '../../ui/localize.js';
import {tellHeight} from './height.js';
import {placed, prepare} from './place.js';
import {placementOf} from './placement.js';

/** The look is read once, by each of our elements. */
const theme = placementOf(location.hash)?.theme;
const stage = document.querySelector('main') ?? document.body;

/** Nothing in a preview leads away from the page that it is a part of: no link, no way out by keyboard. */
for (const type of ['click', 'auxclick', 'keydown', 'keyup'])
  addEventListener(
    type,
    (event) => {
      const isLink = event.composedPath().some((node) => node instanceof HTMLAnchorElement);
      const isKeyOut = event instanceof KeyboardEvent && /^(Shift|Escape)$/.test(event.key);
      if (isKeyOut) event.stopImmediatePropagation();
      if (!isLink || event instanceof KeyboardEvent) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );

async function show(): Promise<void> {
  const placement = placementOf(location.hash);
  const isItalia = new URLSearchParams(location.hash.slice(1)).get('ground') === 'italia';
  const sheet = document.querySelector<HTMLLinkElement>('#italia');
  if (sheet !== null) sheet.disabled = !isItalia;
  for (const part of document.querySelectorAll<HTMLElement>('.italia')) part.hidden = !isItalia;
  if (placement === undefined) return;
  if (placement.theme !== theme) {
    location.reload();
    return;
  }
  prepare(placement);
  await setLocale(placement.lang).catch(() => undefined);
  stage.replaceChildren(placed(placement));
}

addEventListener('hashchange', () => void show());
void show();
tellHeight(document.body, undefined);
