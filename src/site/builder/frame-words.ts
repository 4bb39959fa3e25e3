import type {Directory} from '../../domain/directory/directory.js';
import {findCentre, findService} from '../../domain/directory/find.js';
import {msg} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import type {Choice} from './choice.js';

/** The title of a frame, by which a screen reader names it. A service about violence is not named. */
export function frameTitle({tag, attributes}: Choice, directory: Directory | undefined): string {
  const centre = directory && findCentre(directory, attributes.get('centre') ?? '');
  const service = directory && findService(directory, attributes.get('service') ?? '');
  const named =
    service === undefined ? centre?.name.value : service.sensitive ? undefined : service.name.value;
  switch (tag) {
    case 'casa-helpline-banner':
      return msg('Numeri di aiuto', {id: 'helpline.title'});
    case 'casa-quick-exit':
      return msg('Esci subito', {id: 'exit.leave'});
    case 'casa-opening-hours': {
      const hours = msg('Orari della settimana', {id: 'hours.week'});
      return named === undefined ? hours : `${named}: ${hours}`;
    }
    case 'casa-service-finder':
      return msg('Che cosa cerchi?', {id: 'finder.words'});
    default:
      return named ?? msg('Servizi', {id: 'centre.services'});
  }
}

/** What is needed most of an element's plain HTML, on one line: a name, the words after it, what can be called. */
export function inBrief(content: readonly Node[]): HTMLElement {
  const box = make('div', {}, ...content.map((node) => node.cloneNode(true)));
  const title = box.querySelector('h1, h2, h3, h4, h5, h6, strong')?.textContent ?? undefined;
  const next = box.querySelector('h1 + p, h2 + p, h3 + p, h4 + p, h5 + p, h6 + p');
  const words = next?.querySelector('a, strong') === null ? next.textContent : undefined;
  const links = [...box.querySelectorAll<HTMLAnchorElement>('a[href]')];
  const parts = [title && make('strong', {}, title), words, ...links.map(outward)];
  const given = parts.filter((part) => part !== undefined && part !== '');
  return make('p', {}, ...given.flatMap((part, at) => (at === 0 ? [part] : [', ', part])));
}

function outward(link: HTMLAnchorElement): HTMLElement {
  const {href, target, rel} = link;
  const written = link.getAttribute('href') ?? href;
  return make('a', {href: written, target: target || undefined, rel: rel || undefined}, link.textContent);
}
