// @ts-check
import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {loaderFiles, weights} from '../../build/budgets.mjs';

describe('weight on the wire', () => {
  for (const {name, weight, budget, most} of weights())
    test(`${name} stays within ${most.toFixed(1)} kB`, (context) => {
      if (weight > budget)
        context.diagnostic(`${weight.toFixed(2)} kB, over its budget of ${budget.toFixed(1)} kB`);
      assert.ok(weight <= most, `it weighs ${weight.toFixed(2)} kB`);
    });

  test('no exception outlives its need', () => {
    const needless = weights().filter(({weight, budget, most}) => most > budget && weight <= budget);
    assert.deepEqual(needless, []);
  });
});

describe('requests through the loader', () => {
  for (const [tag, most] of /** @type {const} */ ([
    ['casa-centre-card', 3],
    ['casa-helpline-banner', 3],
    ['casa-quick-exit', 2],
  ]))
    test(`<${tag}> takes at most ${most} scripts`, () => {
      const files = loaderFiles(tag);
      assert.ok(files.length > 1 && files.length <= most, files.join(', '));
    });
});
