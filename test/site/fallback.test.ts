import {expect} from '@open-wc/testing';
import type {Directory} from '../../src/domain/directory/directory.js';
import {fallbackContent} from '../../src/site/fallback/fallback.js';
import {htmlOf} from '../../src/site/fallback/html.js';
import {
  aCentre,
  aDirectory,
  aPhone,
  aSchedule,
  aService,
  officeHours,
  words,
} from '../support/directories.js';

const html = (tag: string, attributes: Record<string, string>, directory?: Directory): string =>
  htmlOf(
    fallbackContent({
      tag,
      attributes: new Map(Object.entries(attributes)),
      directory,
      timeZone: 'Europe/Rome',
    }),
  );

const card = (centre = aCentre(), attributes = {}): string =>
  html('casa-centre-card', {centre: centre.id, ...attributes}, aDirectory({centres: [centre]}));

describe('the plain HTML for a tag', () => {
  it('has all that one needs of a centre: name, address, a number to call, hours, services', () => {
    const text = card(
      aCentre({hours: officeHours, phones: [aPhone({number: '0200000001', dial: '+390200000001'})]}),
    );
    expect(text).to.match(/^<h3>[^<]+<\/h3>\n<p>[^<]+<\/p>/);
    expect(text).to.include('<a href="tel:+390200000001">02 0000 0001</a>');
    expect(text).to.match(/<li>lunedì: [\d:]+–[\d:]+/);
    expect(text).to.match(/<h4>Servizi<\/h4>/);
  });

  it('begins at the heading level that the tag says', () => {
    expect(card(aCentre(), {'heading-level': '2'})).to.match(/^<h2>[\s\S]*<h3>/);
  });

  it('says what is unknown, never that it is closed', () => {
    expect(card(aCentre({hours: undefined}))).to.include('Orari non pubblicati');
    const past = {
      schedules: [aSchedule('MO', {recurrence: undefined, description: words('Lunedì pari')})],
      exceptions: [],
    };
    expect(card(aCentre({hours: past}))).to.match(/Lunedì pari[\s\S]*Orari da confermare/);
  });

  it('tells a place that is kept to itself by telephone only', () => {
    const service = aService({isPlaceWithheld: true, places: [], sensitive: true});
    const text = html('casa-service-card', {service: service.id}, aDirectory({services: [service]}));
    expect(text).to.include('<a href="tel:1522">1522</a>');
  });

  it('escapes what a directory says', () => {
    const text = card(aCentre({name: words('<script>x</script> & "y"')}));
    expect(text).to.include('<h3>&lt;script&gt;x&lt;/script&gt; &amp; "y"</h3>');
  });

  for (const tag of ['casa-centre-card', 'casa-service-card', 'casa-opening-hours', 'casa-service-finder'])
    it(`has two numbers to call for <${tag}> where there is no directory`, () => {
      expect(html(tag, {centre: 'a', service: 'a'})).to.match(/tel:112[\s\S]*tel:1522/);
    });

  it('has the helplines of a topic, without a directory', () => {
    expect(html('casa-helpline-banner', {topic: 'violence', variant: 'strip'})).to.match(
      /tel:112"[\s\S]*tel:1522"/,
    );
  });

  it('has a plain way out', () => {
    const text = html('casa-quick-exit', {href: 'https://example.org/?a="b"&c'});
    expect(text).to.include('href="https://example.org/?a=&quot;b&quot;&amp;c"');
    expect(text).to.include('target="_top"');
  });
});
