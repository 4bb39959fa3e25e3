import {expect} from '@open-wc/testing';
import {heightOf} from '../../src/site/embed/height.js';
import {areAddresses, placementOf} from '../../src/site/embed/placement.js';

describe('placementOf', () => {
  it('reads the element, its attributes, colours, language and look', () => {
    const placement = placementOf(
      '#tag=casa-centre-card&centre=san-siro&lang=en-GB&theme=host&--casa-color-link=%23AA0000&id=a-1',
    );
    expect(placement?.tag).to.equal('casa-centre-card');
    expect([...(placement?.attributes ?? [])]).to.deep.equal([['centre', 'san-siro']]);
    expect([...(placement?.colors ?? [])]).to.deep.equal([['--casa-color-link', '#AA0000']]);
    expect([placement?.lang, placement?.theme, placement?.id]).to.deep.equal(['en', 'host', 'a-1']);
  });

  for (const fragment of [
    '',
    '#',
    '#tag=',
    '#tag=script',
    '#tag=casa-directory',
    '#tag=CASA-CENTRE-CARD',
    '#tag=constructor',
  ])
    it(`finds nothing to show in "${fragment}"`, () => {
      expect(placementOf(fragment)).to.equal(undefined);
    });

  const dropped = [
    {part: 'onclick=alert(1)', because: 'it is no attribute of ours'},
    {part: 'style=color:red', because: 'it is no attribute of ours'},
    {part: 'view=week', because: 'it is another element’s'},
    {part: 'endpoint=javascript:alert(1)', because: 'it is not of the web'},
    {part: 'endpoint=data:application/json,[]', because: 'it is not of the web'},
    {part: 'endpoint=//evil.example', because: 'it is relative'},
    {part: 'endpoint=https://user:secret@evil.example', because: 'it looks like another host'},
    {part: `centre=${'x'.repeat(2001)}`, because: 'nobody chose it'},
    {part: '--casa-color-link=url(//evil.example)', because: 'it is no colour'},
    {part: '--casa-color-link=red', because: 'only what a colour field gives counts'},
    {part: '--evil=%23aa0000', because: 'it is no token of ours'},
    {part: 'id=%22%3E', because: 'it is no id'},
    {part: 'lang=xx', because: 'Italian is what there always is'},
  ];
  for (const {part, because} of dropped)
    it(`drops ${part.slice(0, 50)}, as ${because}`, () => {
      const {attributes, colors, id, lang} = placementOf(`#tag=casa-centre-card&${part}`) ?? {};
      expect([attributes?.size, colors?.size, id, lang]).to.deep.equal([0, 0, undefined, 'it']);
    });
});

describe('areAddresses', () => {
  it('takes several by white space, and needs all of them to be', () => {
    expect(areAddresses('https://a.example/x.{lang}.json  http://b.example')).to.equal(true);
    expect(areAddresses('https://a.example ftp://b.example')).to.equal(false);
    expect(areAddresses('  ')).to.equal(false);
  });
});

describe('heightOf', () => {
  for (const data of [undefined, null, 7, 'casa-height', {}, {type: 'casa-height'}, {type: 'x', height: 7}])
    it(`finds no height in ${JSON.stringify(data) || 'nothing'}`, () => {
      expect(heightOf(data)).to.equal(undefined);
    });

  for (const height of [0, -1, NaN, Infinity, 1e9, '200'])
    it(`believes no height of ${String(height)}`, () => {
      expect(heightOf({type: 'casa-height', height})).to.equal(undefined);
    });

  it('rounds up, lest a line be cut', () => {
    expect(heightOf({type: 'casa-height', height: 99.2, id: 'a'})).to.equal(100);
  });
});
