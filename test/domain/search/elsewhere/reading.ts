import {readPage} from '../../../../src/data/client.js';
import {directoryOf} from '../../../../src/domain/directory/build.js';
import type {Directory} from '../../../../src/domain/directory/directory.js';

/** What a feed gives, as a page in Italian gets it. */
export function directoryFrom(feed: unknown, language: string): Directory {
  const {services, problems} = readPage(JSON.stringify(feed), language);
  return directoryOf(services, problems, '2026-11-22');
}

/** The feed of a directory that is written as lines of key, name, description and term. */
export function feedOf(lines: string): readonly object[] {
  return lines
    .trim()
    .split('\n')
    .map((line, at) => {
      const [id = '', name = '', description = '', term] = line.split(' | ');
      const number = `011 0000 ${String(at + 1).padStart(4, '0')}`;
      const taxonomy_term = {id: `t${String(at)}`, code: `X-${String(at)}`, name: term, taxonomy: 'Altra'};
      return {
        id,
        name,
        description,
        status: 'active',
        phones: [{id: `p-${id}`, number}],
        organization: {id: 'org', name: 'Comune di Esempio', description: 'example.org'},
        attributes: term === undefined ? [] : [{id: `a-${id}`, taxonomy_term}],
      };
    });
}

/** Queries written as lines of a key and what is typed, by comma. */
export function queriesOf(lines: string): readonly (readonly [typed: string, expected: string])[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [key = '', all = ''] = line.split(/: (.*)/);
      return all.split(', ').map((typed) => [typed, key] as const);
    });
}
