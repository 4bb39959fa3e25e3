import manifest from '../dist/custom-elements.json' with {type: 'json'};

/** Something that the manifest tells of an element. */
export interface Entry {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly type?: {readonly text: string};
}

/** An element as the manifest describes it. */
export interface Declaration {
  readonly tagName: string;
  readonly description: string;
  readonly attributes?: readonly Entry[];
  readonly members?: readonly (Entry & {readonly kind: string})[];
  readonly events?: readonly Entry[];
  readonly slots?: readonly Entry[];
  readonly cssParts?: readonly Entry[];
  readonly cssProperties?: readonly Entry[];
}

/** Every element, by its tag. */
export const elements: readonly Declaration[] = manifest.modules
  .flatMap(({declarations}): unknown[] => declarations)
  .map((declaration) => declaration as Declaration)
  .toSorted((a, b) => a.tagName.localeCompare(b.tagName));

/** Every custom property of the package, each once. */
export const tokens: readonly Entry[] = [
  ...new Map(
    elements.flatMap(({cssProperties = []}) => cssProperties).map((entry) => [entry.name, entry]),
  ).values(),
].toSorted((a, b) => a.name.localeCompare(b.name));
