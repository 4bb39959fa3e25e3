// @ts-check
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, test} from 'node:test';
import {importsOf, reachOf, sources} from '../support/module-graph.mjs';

/** Each folder may import from itself and from those after it. */
const layers = ['define', 'elements', 'ui', 'stores', 'domain', 'data', 'platform', 'locales'];

/** The layers a package may be used in. */
const packages = new Map([
  ['zod', ['data']],
  ['lit', ['elements', 'ui']],
  ['@lit', ['elements', 'ui']],
]);

const layerOf = (/** @type {string} */ path) => path.split('/')[1] ?? '';
const folderOf = (/** @type {string} */ path) => path.split('/').slice(0, 3).join('/');
const layered = sources.filter((path) => layers.includes(layerOf(path)));

describe('layers', () => {
  for (const path of layered)
    test(`${path} imports only downwards`, () => {
      const layer = layerOf(path);
      for (const {target, own, typeOnly} of importsOf(path)) {
        if (!own) continue;
        const below = layers.indexOf(layerOf(target)) >= layers.indexOf(layer);
        assert.ok(below, `it imports ${target}, which lies above`);
        if (layer === 'domain' && !typeOnly)
          assert.equal(layerOf(target), 'domain', `it is pure, but uses ${target}`);
        if (layer === 'elements' && layerOf(target) === 'elements')
          assert.equal(folderOf(target), folderOf(path), `it imports another element, ${target}`);
        if (layer === 'elements' && !typeOnly)
          assert.doesNotMatch(
            target,
            /^src\/data\//,
            `elements never see what comes over the wire: ${target}`,
          );
      }
    });

  test('each package is used in its own layers only', () => {
    for (const path of layered)
      for (const {target, own, typeOnly} of importsOf(path)) {
        const allowed = own || typeOnly ? undefined : packages.get(target.split('/')[0] ?? '');
        assert.ok(allowed?.includes(layerOf(path)) ?? true, `${path} uses ${target}`);
      }
  });

  test('the command line uses data and domain only', () => {
    for (const path of sources.filter((source) => layerOf(source) === 'cli'))
      for (const {target, own} of importsOf(path))
        if (own)
          assert.match(layerOf(target), /^(cli|data|domain|platform|stores)$/, `${path} imports ${target}`);
  });

  test('only platform/define.ts touches the registry', () => {
    const touching = sources.filter((path) =>
      /customElements\.define|@customElement\(/.test(readFileSync(path, 'utf8')),
    );
    assert.deepEqual(touching, ['src/platform/define.ts']);
  });

  for (const tag of ['casa-helpline-banner', 'casa-quick-exit'])
    test(`<${tag}> reaches no data, neither at once nor on demand`, () => {
      const reached = [...reachOf(`src/define/${tag}.ts`)];
      assert.ok(reached.length > 3, 'it is there');
      assert.deepEqual(
        reached.filter((path) => path.startsWith('src/data/')),
        [],
      );
    });

  test('every element is in the loader and in the script with all', () => {
    const defined = sources.filter((path) => path.startsWith('src/define/'));
    const from = (/** @type {string} */ path) => importsOf(path).map(({target}) => target);
    for (const entry of ['src/loader.ts', 'src/all.ts'])
      assert.deepEqual(
        from(entry).filter((path) => path.startsWith('src/define/')),
        defined,
        `${entry} lists them all, in order`,
      );
  });
});

describe('source files', () => {
  const lines = sources.map((path) => readFileSync(path, 'utf8').trimEnd().split('\n').length);

  test('none is longer than 250 lines', () => {
    assert.deepEqual(
      sources.filter((_, index) => (lines[index] ?? 0) > 250),
      [],
    );
  });

  test('half of them have 80 lines or fewer', () => {
    const median = lines.toSorted((a, b) => a - b)[Math.floor(lines.length / 2)] ?? 0;
    assert.ok(median <= 80, `the median is ${median}`);
  });

  test('no folder has a name that says nothing', () => {
    const vague = /\/(utils?|helpers?|common|shared|internal|core)\//;
    assert.deepEqual(
      sources.filter((path) => vague.test(path)),
      [],
    );
  });
});
