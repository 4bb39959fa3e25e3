// @ts-check

/** @param {string | undefined} path */
const published = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

/** @param {any} member */
const isPublic = (member) => (member.privacy ?? 'public') === 'public' && !member.name.startsWith('#');

const camelCase = (/** @type {string} */ name) => name.replace(/-(.)/g, (_, letter) => letter.toUpperCase());

/**
 * An element as its users meet it: its public members, with paths as they are published.
 * @param {any} element
 */
function tidy(element) {
  element.members = element.members?.filter(isPublic);
  // Where a field is an attribute's, what is said of the one holds for the other.
  for (const member of element.members ?? [])
    member.description ??= element.attributes?.find(
      (/** @type {any} */ {name}) => camelCase(name) === member.name,
    )?.description;
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
    customElementsManifest.modules = customElementsManifest.modules.flatMap((/** @type {any} */ module) => {
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
