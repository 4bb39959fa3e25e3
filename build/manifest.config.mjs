// @ts-check

/** @param {string | undefined} path */
const published = (path) => path?.replace(/^\/?src\//, '').replace(/\.ts$/, '.js');

/** @param {any} member */
const isPublic = (member) => (member.privacy ?? 'public') === 'public' && !member.name.startsWith('#');

export default {
  globs: ['src/elements/**/*.ts', 'src/ui/*.ts'],
  outdir: 'dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      name: 'public-surface',
      /** Keeps the public members, with paths as they are published. */
      packageLinkPhase(/** @type {any} */ {customElementsManifest}) {
        const elements = customElementsManifest.modules.flatMap((/** @type {any} */ module) => {
          module.path = published(module.path);
          module.declarations = module.declarations?.filter((/** @type {any} */ d) => d.tagName);
          const [element] = module.declarations ?? [];
          if (element === undefined) return [];
          for (const list of ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'])
            for (const item of element[list] ?? [])
              if (item.inheritedFrom) item.inheritedFrom.module = published(item.inheritedFrom.module);
          for (const parent of [element.superclass, ...(element.mixins ?? [])])
            if (parent?.module) parent.module = published(parent.module);
          element.members = element.members?.filter(isPublic);
          element.customElement = true;
          const declaration = {name: element.name, module: module.path};
          module.exports = [
            {kind: 'js', name: element.name, declaration},
            {kind: 'custom-element-definition', name: element.tagName, declaration},
          ];
          return [module];
        });
        customElementsManifest.modules = elements;
      },
    },
  ],
};
