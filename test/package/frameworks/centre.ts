import type {Centre} from 'casa-widgets';

/** A centre that a page has already, from wherever. */
export const centre: Centre = {
  id: 'prova',
  aliases: [],
  name: {value: 'Centro di prova', lang: 'it'},
  alternateName: undefined,
  description: undefined,
  address: undefined,
  position: undefined,
  transportation: undefined,
  url: 'https://example.org/',
  phones: [],
  emails: [],
  languages: [],
  accessibility: [],
  hours: undefined,
  services: [],
  attributes: [],
  program: undefined,
  standing: {kind: 'to-be-confirmed', checkedOn: undefined},
};
