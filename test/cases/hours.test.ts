import {expect, fixture} from '@open-wc/testing';
import {html} from 'lit';
import {directoryOf} from '../../src/domain/directory/build.js';
import type {Service} from '../../src/domain/directory/directory.js';
import {clock} from '../../src/platform/clock.js';
import '../../src/define/casa-opening-hours.js';
import '../../src/define/casa-service-card.js';
import {readCase} from '../support/cases.js';
import {seen} from '../support/seen.js';
import {still} from '../support/story.js';

const real = clock.now;
after(() => {
  clock.now = real;
});

/** The card of a service and its hours alone, as a person reads them at an instant. */
async function shown(service: Service, now: string): Promise<readonly [card: string, hours: string]> {
  clock.now = () => new Date(now);
  const root = await fixture<HTMLElement>(html`
    <div>
      <casa-service-card .service=${service}></casa-service-card>
      <casa-opening-hours .service=${service}></casa-opening-hours>
    </div>
  `);
  await still(root);
  const [card, hours] = root.children;
  return [seen(card!), seen(hours!)];
}

interface Case {
  readonly name: string;
  readonly id?: string;
  readonly now: string;
  readonly says: string;
  readonly shows?: readonly string[];
  readonly problem?: string;
}

const confirm = 'Orari da confermare';

const cases: readonly Case[] = [
  {
    name: 'r03-equal-times-are-open',
    now: '2026-11-28T10:00Z',
    says: confirm,
    shows: ['sabato (oggi) 00:00–00:00 Da confermare', 'lunedì 9:00–17:00'],
    problem: 'schedules.1.closes_at slip-time',
  },
  {name: 'r03-equal-times-are-open', now: '2026-11-27T10:00Z', says: 'Aperto ora. Chiude alle 17:00'},
  {
    name: 'r04-unreadable-closure-is-dropped',
    now: '2026-12-24T10:00Z',
    says: 'Chiuso',
    shows: ['giovedì (oggi) Chiuso: Chiuso per la vigilia'],
    problem: 'holiday_schedules.0.start_date odd-date',
  },
  {
    name: 'r04-unreadable-closure-is-dropped',
    now: '2026-12-23T10:00Z',
    says: 'Aperto ora. Chiude alle 17:00',
  },
  {
    name: 'r10-parts-of-a-rule-ignored',
    now: '2026-11-28T10:00Z',
    says: confirm,
    shows: ['Solo giugno, luglio e agosto'],
    problem: 'schedules.0.bymonth unused-rule',
  },
  {
    name: 'r16-four-in-the-afternoon-read-as-night',
    now: '2026-11-24T22:00Z',
    says: confirm,
    shows: ['martedì (oggi) 10:00–4:00 Da confermare'],
    problem: 'schedules.0.closes_at slip-time',
  },
  {name: 'r17-schedules-with-one-id', now: '2026-12-15T10:30Z', says: 'Aperto ora. Chiude alle 13:00'},
  {
    name: 'f02-nine-to-five-overnight',
    id: 'a',
    now: '2026-11-26T02:00Z',
    says: confirm,
    shows: ['giovedì (oggi) 9:00–5:00'],
  },
  {
    name: 'f02-nine-to-five-overnight',
    id: 'b',
    now: '2026-11-25T11:00Z',
    says: confirm,
    shows: ['22:00–20:00'],
  },
  {
    name: 'f02-nine-to-five-overnight',
    id: 'c',
    now: '2026-11-28T02:00Z',
    says: confirm,
    shows: ['8:30–4:30'],
  },
  {
    name: 'f02-nine-to-five-overnight',
    id: 'd',
    now: '2026-11-23T21:00Z',
    says: confirm,
    shows: ['8:00pm–4:30pm'],
  },
  {name: 'f02-nine-to-five-overnight', id: 'e', now: '2026-11-25T11:00Z', says: confirm, shows: ['9:00am']},
  {
    name: 'f06-valid-from-future',
    now: '2026-11-25T11:00Z',
    says: confirm,
    shows: ['mercoledì (oggi) Da confermare'],
  },
  {name: 'f06-valid-from-future', now: '2027-01-04T11:00Z', says: 'Aperto ora. Chiude alle 17:00'},
  {
    name: 'f10-hours-text-lost',
    id: 'a',
    now: '2026-11-25T11:00Z',
    says: confirm,
    shows: ['Thursdays, 5:30 p.m. - 6:30 p.m.'],
    problem: 'schedules not-a-list',
  },
  {name: 'f10-hours-text-lost', id: 'b', now: '2026-11-25T11:00Z', says: confirm, shows: ['Lun-Ven 9-13']},
  {
    name: 'f10-hours-text-lost',
    id: 'c',
    now: '2026-11-25T11:00Z',
    says: confirm,
    shows: ['Second Saturday: 11:00AM–1:00PM'],
  },
  {name: 'f10-hours-text-lost', id: 'd', now: '2026-11-28T11:00Z', says: confirm, shows: ['By appointment']},
  {
    name: 'f10-hours-text-lost',
    id: 'e',
    now: '2026-11-25T11:00Z',
    says: confirm,
    shows: ['Monday - Friday (closed 1-2pm): 9:45AM–6:00PM'],
  },
];

describe('hours found in the wild', () => {
  for (const {name, id, now, says, shows = [], problem} of cases)
    it(`${name} ${id ?? ''} says “${says}” at ${now}, in card and hours`, async () => {
      const {services, problems} = await readCase(name);
      const directory = directoryOf(services, problems, now.slice(0, 10));
      const service = directory.services.find((each) => each.id === (id ?? each.id));
      for (const text of await shown(service!, now)) {
        expect(text).to.include(says);
        for (const words of shows) expect(text).to.include(words);
        if (says === confirm) expect(text).to.not.match(/Aperto|Sempre aperto|24 ore/);
      }
      if (problem !== undefined)
        expect(problems.map(({path, code}) => `${path} ${code}`)).to.include(problem);
    });
});
