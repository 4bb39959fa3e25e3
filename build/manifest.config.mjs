// @ts-check
import {tokensOf} from './tokens.mjs';

/** @param {string | undefined} path */
const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** @param {any} member */
const isPublic = (member) => (member.privacy ?? 'public') === 'public' && !member.name.startsWith('#');

const camelCase = (/** @type {string} */ name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * The kinds of a type, each once. What is absent is no kind: every property may be left out.
 * @param {any} of
 * @param {(kind: string) => boolean} isMeant
 */
function narrow(of, isMeant) {
  const kinds = of.type?.text.split('|').map((/** @type {string} */ kind) => kind.trim()) ?? [];
  const meant = [...new Set(kinds)].filter(
    (kind) => kind !== 'undefined' && kind !== 'null' && isMeant(kind),
  );
  if (meant.length > 0) of.type = {text: meant.join(' | ')};
}

/** What can be written in HTML. */
const isText = (/** @type {string} */ kind) => /^('.*'|string|number|boolean)$/.test(kind);

/**
 * An element as its users meet it: its public members, with paths as they are published.
 * @param {any} element
 */
function tidy(element) {
  element.members = element.members?.filter(isPublic);
  for (const member of element.members ?? []) {
    narrow(member, () => true);
    // Where a field is an attribute's, what is said of the one holds for the other.
    const attribute = element.attributes?.find(
      (/** @type {any} */ {name}) => camelCase(name) === member.name,
    );
    if (attribute === undefined) continue;
    member.attribute = attribute.name;
    member.description ??= attribute.description;
    attribute.fieldName = member.name;
  }
  for (const attribute of element.attributes ?? []) narrow(attribute, isText);
  element.cssProperties = tokensOf(element.tagName, element.cssProperties);
  element.customElement = true;
  const {superclass, mixins = [], members = [], attributes = [], events = []} = element;
  const inherited = [...members, ...attributes, ...events].flatMap(({inheritedFrom}) => inheritedFrom ?? []);
  for (const reference of [superclass, ...mixins, ...inherited])
    if (reference?.module) reference.module = published(reference.module);
}

/** Keeps the elements, each with the module that defines it. */
const publicSurface = {
  name: 'public-surface',
  packageLinkPhase(/** @type {any} */ {customElementsManifest}) {
    const {modules} = customElementsManifest;
    modules.sort((/** @type {any} */ a, /** @type {any} */ b) => (a.path < b.path ? -1 : 1));
    customElementsManifest.modules = modules.flatMap((/** @type {any} */ module) => {
      const declarations = (module.declarations ?? []).filter((/** @type {any} */ d) => d.tagName);
      const path = published(module.path);
      declarations.forEach(tidy);
      return declarations.flatMap((/** @type {any} */ element) => {
        const {name, tagName} = element;
        const declaration = {name, module: path};
        return [
          {
            kind: 'javascript-module',
            path,
            declarations: [element],
            exports: [{kind: 'js', name, declaration}],
          },
          {
            kind: 'javascript-module',
            path: `dist/define/${tagName}.js`,
            declarations: [],
            exports: [{kind: 'custom-element-definition', name: tagName, declaration}],
          },
        ];
      });
    });
  },
};

export default {
  globs: ['src/elements/**/*.ts', 'src/ui/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [publicSurface],
};
