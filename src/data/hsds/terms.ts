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
    (its) => {
      const code = its.code ?? its.slug;
      const name = its.name ?? its.term ?? (code === undefined ? undefined : {value: code, lang: undefined});
      if (name === undefined) return 'missing-name';
      const taxonomy = its.taxonomy ?? its.taxonomyDetail ?? its.taxonomyDetails ?? its.vocabulary;
      return {id: its.id, code, name, description: its.description, taxonomy};
    },
    'name',
  );

  const attributes = list(
    thing(
      {id, link_type: line, label: title, value: word, taxonomy_term: Term, taxonomy: Term},
      ({id, linkType, label, value, taxonomy, taxonomyTerm: term = taxonomy}) => {
        return {id, linkType, label, value, term};
      },
    ),
  );
  return {attributes, terms: list(Term)};
}
