// @ts-check

/** @typedef {import('rollup').GetModuleInfo} GetModuleInfo */

/** Elements that must work with no data and no network; the way out has copies of all it needs. */
const alone = ['casa-helpline-banner'];

/** Elements that read the directory and that most pages show. */
const reading = ['casa-directory', 'casa-centre-card', 'casa-opening-hours', 'casa-service-card'];

/**
 * The chunk of a module: `base` is what elements with and without data have in common, `directory` what
 * reads and shows the data. So an element of the first kind costs one request after the loader and its own,
 * one of the second kind two, and none waits for another.
 * @type {import('rollup').GetManualChunk}
 */
export function chunkOf(id, {getModuleIds, getModuleInfo}) {
  const entries = (/** @type {string[]} */ tags) =>
    [...getModuleIds()].filter((module) => tags.some((tag) => module.endsWith(`/dist/define/${tag}.js`)));
  const withData = reach(entries(reading), getModuleInfo);
  if (!withData.has(id)) return null;
  return reach(entries(alone), getModuleInfo).has(id) ? 'base' : 'directory';
}

/**
 * The modules that load with the given ones.
 * @param {string[]} entries
 * @param {GetModuleInfo} getModuleInfo
 */
function reach(entries, getModuleInfo) {
  const reached = new Set(entries);
  for (const id of reached) for (const next of getModuleInfo(id)?.importedIds ?? []) reached.add(next);
  return reached;
}
