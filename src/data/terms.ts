import type {Attribute, Term} from './hsds/service.js';
import type {AttributeRecord, TermRecord} from './records.js';

export function toAttributes(attributes: readonly Attribute[] = []): AttributeRecord[] {
  return attributes.map(({label, link_type: linkType, taxonomy, taxonomy_term = taxonomy, value}) => ({
    linkType,
    label,
    value,
    term: taxonomy_term && toTerm(taxonomy_term),
  }));
}

/** Terms that stand on a record by themselves, as they did before HSDS 3. */
export function attributesOf(terms: readonly Term[] = []): AttributeRecord[] {
  return terms.map((term) => ({linkType: undefined, label: undefined, value: undefined, term: toTerm(term)}));
}

function toTerm(term: Term): TermRecord {
  const {id, slug, code = slug, description, vocabulary, taxonomy, taxonomy_detail, taxonomy_details} = term;
  return {
    id,
    code,
    name: term.name ?? term.term ?? {value: code ?? '', lang: undefined},
    description,
    taxonomy: (taxonomy ?? taxonomy_detail ?? taxonomy_details)?.name ?? vocabulary,
  };
}
