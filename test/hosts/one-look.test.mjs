// @ts-check
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {after, before, describe, test} from 'node:test';
import {contents} from './contents.mjs';
import {openStage} from './moves.mjs';

const widths = [320, 768, 1280];

/** @type {Record<string, readonly [tag: string, attributes: Record<string, string>]>} */
const elements = {
  'a centre card': ['casa-centre-card', {centre: 'san-siro'}],
  'a full centre card': ['casa-centre-card', {centre: 'prova', details: 'full'}],
  'a centre card with hours': ['casa-centre-card', {centre: 'prova'}],
  'opening hours': ['casa-opening-hours', {centre: 'prova'}],
  'a service card': ['casa-service-card', {service: 'infermiere-di-famiglia-e-comunita'}],
  'a service card with all there is': ['casa-service-card', {service: 'prova'}],
  'a compact service card': ['casa-service-card', {service: 'community-manager', details: 'compact'}],
  'the finder': ['casa-service-finder', {}],
  'a banner': ['casa-helpline-banner', {}],
  'a banner on violence': ['casa-helpline-banner', {topic: 'violence'}],
  'a list of helplines': ['casa-helpline-banner', {variant: 'list'}],
  'a strip on violence': ['casa-helpline-banner', {variant: 'strip', topic: 'violence'}],
};

/** One of each, for what the page may have put inside. */
const one = Object.values({
  card: ['casa-centre-card', {centre: 'prova'}],
  service: ['casa-service-card', {service: 'prova'}],
  hours: ['casa-opening-hours', {centre: 'prova'}],
  finder: ['casa-service-finder', {}],
  banner: ['casa-helpline-banner', {topic: 'violence'}],
});

/** The elements that the README prints with something inside. */
const readme = [...readFileSync('README.md', 'utf8').matchAll(/^ *```html\n([\s\S]*?)^ *```/gm)]
  .flatMap(([, code = '']) => [...code.matchAll(/ *<(casa-(?!directory)[\w-]+)[\s\S]*?<\/\1>/g)])
  .map(([code]) => code);

/**
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {string} inside
 */
const written = (tag, attributes, inside) => {
  const list = Object.entries(attributes).map(([name, value]) =>
    value === '' ? ` ${name}` : ` ${name}="${value}"`,
  );
  return `<${tag}${list.join('')}>${inside}</${tag}>`;
};

describe('one look, on a page without any style sheet', {timeout: 900_000}, () => {
  /** @type {import('./moves.mjs').Stage} */
  let stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  describe('nothing moves when what the builder prints gives way to', () => {
    for (const [name, [tag, attributes]] of Object.entries(elements))
      for (const width of widths)
        test(`${name}, at ${width} px`, async () => {
          const code = written(tag, attributes, await stage.printed(tag, attributes));
          assert.equal((await stage.run(code, {width, isLate: true})).shift, 0);
        });
  });

  test('the README prints a card, hours, a banner and the finder', () => {
    const tags = readme.map((code) => /casa-[\w-]+/.exec(code)?.[0]);
    for (const [tag] of one)
      assert.ok(tag === 'casa-service-card' || tags.includes(String(tag)), String(tag));
  });

  describe('nothing moves when what the README prints gives way to', () => {
    for (const code of readme)
      for (const width of widths)
        test(`${/<[^>]+>/.exec(code)?.[0]} at ${width} px`, async () => {
          assert.equal((await stage.run(code, {width, isLate: true})).shift, 0);
        });
  });

  for (const [tag, attributes] of /** @type {[string, Record<string, string>][]} */ (one))
    describe(`<${tag}> with other things inside`, () => {
      for (const [name, inside] of Object.entries(contents)) {
        test(`moves the page once at most and looks the same early and late: ${name}`, async () => {
          const code = written(tag, attributes, inside);
          const early = await stage.run(code, {width: 768, isLate: false});
          const late = await stage.run(code, {width: 768, isLate: true, delay: 150});
          assert.ok(late.moves <= 1 && early.moves <= 1, `${early.moves} and ${late.moves} movements`);
          assert.ok(Buffer.from(early.picture).equals(Buffer.from(late.picture)), 'the same picture');
        });

        test(`does not move it with data-still: ${name}`, async () => {
          const code = written(tag, {...attributes, 'data-still': ''}, inside);
          const late = await stage.run(code, {width: 320, isLate: true});
          assert.equal(late.moves, 0);
        });
      }
    });
});
