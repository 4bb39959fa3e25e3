import {expect} from '@open-wc/testing';
import {isRunning} from '../../../src/domain/helplines/campaign.js';
import {publishedLines} from '../../../src/domain/helplines/published.js';
import type {Service} from '../../../src/domain/directory/directory.js';
import {aPhone, aSchedule, aService, aTerm, words} from '../../support/directories.js';

const lineOf = (over: Partial<Service>) => publishedLines([aService(over)]).lines[0];
const language = (code: string) => ({code, name: undefined, note: undefined});

describe('publishedLines', () => {
  it('leaves out a line that nobody can be called on', () => {
    expect(lineOf({phones: []})).to.equal(undefined);
    expect(lineOf({phones: [aPhone({type: 'text'})]})).to.equal(undefined);
  });

  it('leaves out a line that has ended', () => {
    expect(lineOf({standing: {kind: 'ended', checkedOn: undefined}})).to.equal(undefined);
  });

  it('makes a phone for messages a channel', () => {
    const line = lineOf({
      phones: [aPhone(), aPhone({type: 'text', number: '340 000 0001', dial: '+393400000001'})],
      url: undefined,
    });
    expect(line?.channels).to.deep.equal([{kind: 'text', name: '340 000 0001', url: 'sms:+393400000001'}]);
  });

  it('makes WhatsApp a channel of its own', () => {
    const phone = aPhone({type: 'whatsapp', number: '340 000 0001', dial: '+393400000001'});
    expect(lineOf({phones: [aPhone(), phone], url: undefined})?.channels).to.deep.equal([
      {kind: 'whatsapp', name: '340 000 0001', url: 'https://wa.me/393400000001'},
    ]);
    expect(lineOf({phones: [phone]})).to.equal(undefined);
  });

  it('knows a chat by its label, and names no address twice', () => {
    const links = [{label: words('Chat in italiano'), url: 'https://example.org/chat'}];
    const line = lineOf({links, url: 'https://example.org/chat'});
    expect(line?.channels).to.deep.equal([{kind: 'chat', name: undefined, url: 'https://example.org/chat'}]);
  });

  it('takes the languages of its phones before those of the service', () => {
    const phones = [aPhone({languages: [language('ar'), language('it'), language('ar')]})];
    expect(lineOf({phones, languages: [language('zh')]})?.languages).to.deep.equal(['ar', 'it']);
    expect(lineOf({languages: [language('zh')]})?.languages).to.deep.equal(['zh']);
  });

  it('is an emergency only by its flag', () => {
    const terms = [aTerm('emergenza', 'Emergenza'), aTerm('salute', 'Salute')];
    expect(lineOf({terms})?.topics).to.deep.equal(['health']);
    expect(lineOf({terms, emergency: true})?.topics).to.deep.equal(['health', 'emergency']);
  });

  it('tells when it is answered by its own hours', () => {
    const hours = {schedules: [aSchedule('MO,TU,WE,TH,FR')], exceptions: []};
    const state = lineOf({hours})?.openState(new Date('2026-11-23T10:00+01:00'), 'Europe/Rome');
    expect(state).to.deep.equal({kind: 'open', until: new Date('2026-11-23T17:00+01:00')});
  });
});

describe('campaigns', () => {
  const running = (over: Partial<Service>, today: string) =>
    publishedLines([aService({terms: [aTerm('campaign', 'Campagna')], ...over})]).campaigns.filter((one) =>
      isRunning(one, today),
    );
  const from20to26 = {
    schedules: [aSchedule('MO', {validFrom: '2026-11-20', validTo: '2026-11-26'})],
    exceptions: [],
  };

  const days = [
    {today: '2026-11-19', count: 0, because: 'it has not begun'},
    {today: '2026-11-20', count: 1, because: 'its first day is inside'},
    {today: '2026-11-26', count: 1, because: 'its last day is inside'},
    {today: '2026-11-27', count: 0, because: 'it has ended by itself'},
  ];
  for (const {today, count, because} of days) {
    it(`has ${String(count)} on ${today}, as ${because}`, () => {
      expect(running({hours: from20to26}, today)).to.have.length(count);
    });
  }

  it('says its alert, and its description for want of one', () => {
    expect(running({hours: from20to26, alert: words('Chiama!')}, '2026-11-20')[0]?.words.value).to.equal(
      'Chiama!',
    );
    expect(running({hours: from20to26, alert: undefined}, '2026-11-20')[0]?.words).to.deep.equal(
      aService().description,
    );
  });

  it('does not begin when it would never end', () => {
    const endless = {schedules: [...from20to26.schedules, aSchedule('TU')], exceptions: []};
    expect(running({hours: endless}, '2026-11-20')).to.deep.equal([]);
    expect(running({hours: undefined}, '2026-11-20')).to.deep.equal([]);
  });
});
