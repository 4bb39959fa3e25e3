import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {readPage} from '../../src/data/client.js';
import {directoryOf} from '../../src/domain/directory/build.js';
import type {Directory, Service} from '../../src/domain/directory/directory.js';
import {opennessOf} from '../../src/domain/search/openness.js';
import {clock} from '../../src/platform/clock.js';
import '../../src/define/casa-opening-hours.js';
import '../../src/define/casa-service-card.js';
import {Random} from '../domain/hours/random.js';
import {readCase} from '../support/cases.js';
import {aFeed, aFeedLocation, aFeedService, type Json, type JsonObject} from '../support/feeds.js';
import {seen} from '../support/seen.js';
import {still} from '../support/story.js';

const place = {timeZone: undefined, patronDay: undefined};
const times = '00:00 00:30 03:00 08:00 9:00 4:00 13:00 17:00 22:00 23:59 24:00 Closed boh'.split(' ');
const dates = '2026-11-25 25/11/2026 11/12/2026 2026-02-30 0001-11-01 2026-12-07 boh'.split(' ');

function aSchedule(random: Random): JsonObject {
  return {
    id: '1',
    freq: random.pick(['WEEKLY', 'WEEKLY', 'WEEKLY', 'MONTHLY', 'DAILY', null]),
    byday: random.pick(['MO,TU,WE,TH,FR', 'WE', 'MO-SU', 'MO-SU', 'SA', '1SA,-1WE', 'boh', null]),
    ...(random.chance(0.6)
      ? {opens_at: '02:00', closes_at: '17:00'}
      : {opens_at: random.pick(times), closes_at: random.pick(times)}),
    ...(random.chance(0.1) && {bymonth: '11'}),
    ...(random.chance(0.1) && {valid_from: random.pick(dates)}),
    ...(random.chance(0.1) && {valid_to: random.pick(dates)}),
    ...(random.chance(0.2) && {dtstart: '2026-01-07', interval: random.integer(1, 3)}),
    ...(random.chance(0.1) && {attending_access: 'appointment'}),
  };
}

function hours(random: Random): JsonObject {
  const some = <T extends Json>(most: number, make: () => T) =>
    Array.from({length: random.integer(0, most)}, make);
  return {
    schedules: some(3, () => aSchedule(random)),
    holiday_schedules: some(1, () => ({
      closed: true,
      start_date: random.pick(dates),
      end_date: random.pick(dates),
    })),
  };
}

function aService(number: number): JsonObject {
  const random = new Random(number);
  const places = Array.from({length: random.integer(0, 2)}, (_, at) => ({
    id: String(at),
    location: aFeedLocation({id: `place ${String(at)}`}),
    ...hours(random),
  }));
  return aFeedService({
    id: `service ${String(number)}`,
    name: `Servizio ${String(number)}`,
    assured_date: random.pick(['2026-11-20', '2026-11-20', '2026-11-20', '2020-01-01', null]),
    status: random.pick(['active', 'active', 'active', 'temporarily closed']),
    ...hours(random),
    service_at_locations: places,
  });
}

type Said = 'open' | 'closed' | 'unknown';

/** What the words of a state claim. */
function claimOf(words: string): Said {
  if (/^(?:Aperto ora|Sempre aperto|24 ore)/.test(words)) return 'open';
  return /^(?:Orari da confermare|Orari non pubblicati|Oggi è festa)/.test(words) ? 'unknown' : 'closed';
}

function claimsIn(root: Element): readonly Said[] {
  const elements = root.matches('casa-opening-hours')
    ? [root]
    : [...(root.shadowRoot?.querySelectorAll('casa-opening-hours') ?? [])];
  return elements.map((element) => {
    const line = element.shadowRoot?.querySelector('[part=status]');
    return claimOf(line ? seen(line) : 'Orari non pubblicati');
  });
}

/** What several places claim together: open where one is. */
const together = (claims: readonly Said[]): Said =>
  (['open', 'unknown'] as const).find((claim) => claims.includes(claim)) ??
  (claims.length === 0 ? 'unknown' : 'closed');

async function agrees(service: Service, now: Date): Promise<Said> {
  clock.now = () => now;
  const root = await fixture<HTMLElement>(html`
    <div>
      <casa-service-card .service=${service}></casa-service-card>
      <casa-opening-hours .service=${service}></casa-opening-hours>
    </div>
  `);
  await still(root);
  const [card, alone] = root.children;
  const told = opennessOf(service, {...place, now});
  const where = `${service.name.value} at ${now.toISOString()} ${JSON.stringify(service.places)} ${JSON.stringify(service.hours)}`;
  const inCard = claimsIn(card!);
  // A card of which nobody published hours claims nothing of them.
  if (inCard.length > 0) expect(together(inCard), `card of ${where}`).to.equal(told);
  else expect(told, where).to.not.equal('open');
  if (service.places.length < 2) expect(claimsIn(alone!), `hours of ${where}`).to.deep.equal([told]);
  root.remove();
  return told;
}

describe('finder, card and hours', () => {
  const real = clock.now;
  after(() => {
    clock.now = real;
  });

  const moments = ['2026-11-25T02:30Z', '2026-11-25T11:00Z', '2026-11-28T10:00Z', '2026-12-07T11:00Z'];
  const read = (text: string): Directory => {
    const {services, problems} = readPage(text, 'it');
    return directoryOf(services, problems, '2026-11-25');
  };

  it('agree on random services', async function () {
    this.timeout(120_000);
    const {services} = read(aFeed(...Array.from({length: 120}, (_, at) => aService(20_261_122 + at))));
    const found = new Map<Said, number>();
    for (const [at, service] of services.entries()) {
      const told = await agrees(service, new Date(moments[at % moments.length]!));
      found.set(told, (found.get(told) ?? 0) + 1);
    }
    for (const claim of ['open', 'closed', 'unknown'] as const)
      expect(found.get(claim), claim).to.be.above(5);
  });

  const cases = [
    'r03-equal-times-are-open',
    'r04-unreadable-closure-is-dropped',
    'r10-parts-of-a-rule-ignored',
    'r16-four-in-the-afternoon-read-as-night',
    'r17-schedules-with-one-id',
    'f02-nine-to-five-overnight',
    'f06-valid-from-future',
    'f10-hours-text-lost',
    'h-schedules-count-since-1000',
  ];
  for (const name of cases)
    it(`agree on ${name}`, async () => {
      const {services, problems} = await readCase(name);
      for (const service of directoryOf(services, problems, '2026-11-25').services)
        for (const moment of moments) await agrees(service, new Date(moment));
    });
});
