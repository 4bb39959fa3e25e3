import {isObject, list, thing} from './blocks.js';
import type {Fields} from './fields.js';
import {run, schema} from './zod.js';

/** Taxonomy terms and what puts them on a record. */
export function terms({id, line, text, title, word}: Fields) {
  const Taxonomy = thing({name: line}, (values) => values);
  // HSDS 3 gives its name, others the whole object.
  const taxonomy = schema((value, issues) =>
    isObject(value) ? run(Taxonomy, value, issues)?.name : run(line, value, issues),
  );
  const Term = thing(
    {
      id,
      code: line,
      slug: line,
      name: title,
      term: title,
      description: text,
      taxonomy,
      vocabulary: line,
      taxonomy_detail: taxonomy,
      taxonomy_details: taxonomy,
    },
    ({slug, code = slug, term, name = term, vocabulary, taxonomyDetail, taxonomyDetails, ...its}) => {
      if (name === undefined && code === undefined) return 'missing-name';
      return {
        ...its,
        code,
        name: name ?? {value: code ?? '', lang: undefined},
        taxonomy: its.taxonomy ?? taxonomyDetail ?? taxonomyDetails ?? vocabulary,
      };
    },
    'name',
  );

  const attributes = list(
    thing(
      {id, link_type: line, label: title, value: word, taxonomy_term: Term, taxonomy: Term},
      ({taxonomy, taxonomyTerm: term = taxonomy, ...its}) => ({...its, term}),
    ),
  );
  return {attributes, terms: list(Term)};
}
