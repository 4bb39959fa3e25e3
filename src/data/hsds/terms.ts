import {list, thing} from './blocks.js';
import type {Fields} from './fields.js';

/** Taxonomy terms and what puts them on a record. */
export function terms({id, line, text, title, word}: Fields) {
  const Taxonomy = thing({id, name: line}, 'name');
  const Term = thing(
    {
      id,
      code: line,
      slug: line,
      name: title,
      term: title,
      description: text,
      taxonomy: Taxonomy,
      vocabulary: line,
      taxonomy_detail: Taxonomy,
      taxonomy_details: Taxonomy,
    },
    'name',
    ['name', 'term', 'code', 'slug'],
  );
  const Attribute = thing({
    id,
    link_type: line,
    label: title,
    value: word,
    taxonomy_term: Term,
    taxonomy: Term,
  });
  return {Attribute, attributes: list(Attribute), terms: list(Term)};
}
