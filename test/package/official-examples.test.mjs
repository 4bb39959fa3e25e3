// @ts-check
// What HSDS publishes as its own examples, where they are at hand: nobody is accused of what the schemas allow.
import assert from 'node:assert/strict';
import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {describe, test} from 'node:test';
import {root, source} from '../cli/source.mjs';

const examples = join(root, '../shared/hsds/examples');
const none = !existsSync(examples) && '../shared/hsds/examples is not here';

describe('the examples of HSDS', {skip: none}, () => {
  for (const version of none ? [] : ['hsds-3.0', 'hsds-3.1', 'oruk-3.0'])
    for (const name of readdirSync(join(examples, version)))
      test(`${version}/${name} has no problem, if it is a page of services`, async () => {
        const {checkPage} = await source('src/cli/check/check.ts');
        const {reportOf} = await source('src/cli/check/report.ts');
        const finding = checkPage(readFileSync(join(examples, version, name), 'utf8'), name);
        const [told] = reportOf(finding, false);
        if (finding.refusal === undefined) assert.match(told, /services, 0 problems/);
        else assert.match(finding.refusal, /It is JSON, but/);
      });
});
