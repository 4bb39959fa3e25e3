/** Script of `embed.html`: shows the one element that the address asks for, in a frame of another page. */
import {setLocale} from '../../ui/localize.js';
import {tellHeight} from './height.js';
import {placed, prepare} from './place.js';
import {type Placement, placementOf} from './placement.js';
import {fillWords} from './words.js';

const main = document.querySelector('main') ?? document.body;
const nothing = [...main.childNodes];
let forget = (): void => undefined;

/**
 * What may be shown in a frame that its page shut off from its own origin. Such a page also keeps us from
 * leaving it, and a way out that leaves only the frame would be false safety.
 */
function safely(placement: Placement): Placement | undefined {
  if (top === self || self.origin !== 'null') return placement;
  if (placement.tag === 'casa-quick-exit') return undefined;
  const attributes = new Map([...placement.attributes].filter(([name]) => name !== 'with-exit'));
  return {...placement, attributes};
}

/** Whose word the reader has for what is shown, where that is not the site that this page is of. */
function source({attributes, lang}: Placement): HTMLElement | undefined {
  const hosts = (attributes.get('endpoint') ?? '').split(/\s+/).flatMap((address) => {
    return address === '' ? [] : new URL(address).host;
  });
  const others = hosts.filter((host) => host !== location.host);
  return others.length === 0 ? undefined : fillWords(`source.${lang}`, {hosts: others.join(', ')});
}

async function show(): Promise<void> {
  forget();
  const asked = placementOf(location.hash);
  const placement = asked && safely(asked);
  if (placement === undefined) {
    main.replaceChildren(...nothing);
    forget = tellHeight(main, asked?.id);
    return;
  }
  prepare(placement);
  // Without the words of its language it is shown in Italian.
  await setLocale(placement.lang).catch(() => undefined);
  main.replaceChildren(...[placed(placement), source(placement)].filter((node) => node !== undefined));
  forget = tellHeight(main, placement.id);
}

addEventListener('hashchange', () => void show());
void show();
