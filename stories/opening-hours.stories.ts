import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/define/casa-opening-hours.js';
import type {CasaOpeningHours} from '../src/elements/opening-hours/opening-hours.js';
import {aCentre, aPlace, aSchedule, aService, officeHours, words} from '../test/support/directories.js';
import {endpointThat} from '../test/support/networks.js';
import {at, bigText, inArabic, narrow} from '../test/support/scene.js';

type Args = Pick<CasaOpeningHours, 'centre' | 'service' | 'view' | 'endpoint' | 'timeZone' | 'patronDay'> & {
  dataStill?: boolean;
};

/** What asks an endpoint, and not the page, for the hours. */
const asked: Args['centre'] = 'centro-di-esempio';

/** Whether a place is open, and when. Time stands still at Monday 23 November 2026, 10:30 in Milan. */
const meta = {
  title: 'Elements/Opening hours',
  component: 'casa-opening-hours',
  parameters: {now: '2026-11-23T10:30+01:00', asks: {centre: asked, service: undefined}},
  args: {centre: aCentre(), service: undefined, view: 'both'},
  render: ({centre, service, view, endpoint, timeZone, patronDay, dataStill = false}) => html`
    <casa-opening-hours
      .centre=${centre}
      .service=${service}
      view=${view}
      endpoint=${ifDefined(endpoint)}
      time-zone=${ifDefined(timeZone)}
      ?data-still=${dataStill}
      patron-day=${ifDefined(patronDay)}
      >Lun–ven 9–17</casa-opening-hours
    >
  `,
} satisfies Meta<Args>;
export default meta;

/** The same without words of the page's own. */
const alone = ({centre, view, endpoint}: Args) => html`
  <casa-opening-hours .centre=${centre} view=${view} endpoint=${ifDefined(endpoint)}></casa-opening-hours>
`;

const openOn = (...schedules: ReturnType<typeof aSchedule>[]) =>
  aCentre({hours: {schedules, exceptions: []}});

/** Two shifts, of which the first is running. */
export const Open: StoryObj<Args> = {};

/** It may not grow: there is no room for more than the page’s own words, and all of it at a press. */
export const Still: StoryObj<Args> = {args: {dataStill: true}};

export const ClosingSoon: StoryObj<Args> = {parameters: at('2026-11-23T12:45+01:00')};

export const OpensLaterToday: StoryObj<Args> = {parameters: at('2026-11-23T13:15+01:00')};

export const OpensAnotherDay: StoryObj<Args> = {parameters: at('2026-11-21T10:30+01:00')};

/** Closed for weeks, with the reason and the day it opens again. */
export const ClosedForLong: StoryObj<Args> = {
  args: {
    centre: aCentre({
      hours: {
        ...officeHours,
        exceptions: [
          {
            from: '2026-11-20',
            to: '2026-12-20',
            closed: true,
            opens: undefined,
            closes: undefined,
            description: words('lavori'),
          },
        ],
      },
    }),
  },
};

export const DayAndNight: StoryObj<Args> = {args: {centre: undefined, service: aService({alwaysOpen: true})}};

/** Over midnight: it opened yesterday evening. */
export const OverMidnight: StoryObj<Args> = {
  args: {
    centre: openOn(aSchedule('MO,TU,WE,TH,FR', {opens: 20 * 60, closes: 8 * 60, publicHolidays: 'open'})),
  },
  parameters: at('2026-11-24T02:30+01:00'),
};

export const ByAppointment: StoryObj<Args> = {
  args: {centre: openOn(aSchedule('MO,WE', {byAppointment: true}))},
};

/** The patron saint's day of Milan, which other towns do not keep. */
export const SantAmbrogio: StoryObj<Args> = {
  args: {centre: openOn(aSchedule('MO,TU,WE,TH,FR', {publicHolidays: undefined}))},
  parameters: at('2026-12-07T10:30+01:00'),
};

/** The patron's day of another town, which its page's author names. */
export const PatronsDay: StoryObj<Args> = {
  args: {
    centre: openOn(aSchedule('MO,TU,WE,TH,FR', {publicHolidays: undefined})),
    patronDay: '11-24',
  },
  parameters: at('2026-11-24T10:30+01:00'),
};

/** Words beside the hours that take nothing back. */
export const WithWords: StoryObj<Args> = {
  args: {centre: openOn(aSchedule('MO,TU,WE,TH,FR', {notes: words('Ingresso dal cortile')}))},
};

/** Words beside the hours that speak of a closure: nobody can reckon with it, so call. */
export const WordsAgainstTheHours: StoryObj<Args> = {
  args: {
    centre: openOn(
      aSchedule('MO,TU,WE,TH,FR', {
        description: words('Chiuso il primo lunedì del mese'),
        notes: words('Solo donne'),
        isDoubtful: true,
      }),
    ),
  },
};

/** Open over the weekend, which it says by naming the day on which it closes. */
export const ClosesAnotherDay: StoryObj<Args> = {
  args: {
    centre: openOn(
      aSchedule('SA,SU', {opens: 0, closes: 1440, publicHolidays: 'open'}),
      aSchedule('MO', {opens: 0, closes: 8 * 60, publicHolidays: 'open'}),
    ),
  },
  parameters: at('2026-11-21T10:30+01:00'),
};

/** In another country, by its clock. */
export const InLondon: StoryObj<Args> = {
  args: {
    centre: aCentre({locality: {country: 'GB', timeZone: 'Europe/London', city: 'London', isMilan: false}}),
  },
};

/** In a country of several clocks, of which nobody named one: no state, and a warning to the author. */
export const NobodySaysWhoseClock: StoryObj<Args> = {
  args: {
    centre: aCentre({locality: {country: 'US', timeZone: undefined, city: 'Springfield', isMilan: false}}),
  },
  parameters: {warns: true},
};

/** A public holiday on which the hours say that it is closed. */
export const ClosedOnHolidays: StoryObj<Args> = {parameters: at('2026-12-25T10:30+01:00')};

/** A public holiday of which the hours say nothing: nobody can know, so call. */
export const Holiday: StoryObj<Args> = {
  args: {centre: openOn(aSchedule('MO,TU,WE,TH,FR', {publicHolidays: undefined}))},
  parameters: at('2026-12-08T10:30+01:00'),
};

/** Nobody published the hours and the page has words of its own: they stay. */
export const NotPublished: StoryObj<Args> = {args: {centre: aCentre({hours: undefined})}};

/** Nobody published the hours, and the tag is empty. */
export const NotPublishedAndNothingInTheTag: StoryObj<Args> = {
  args: {centre: aCentre({hours: undefined})},
  render: alone,
};

/** Checked long ago: no green on old data. */
export const ToBeConfirmed: StoryObj<Args> = {
  args: {centre: aCentre({standing: {kind: 'to-be-confirmed', checkedOn: '2025-02-01'}})},
};

export const TemporarilyClosed: StoryObj<Args> = {
  args: {centre: aCentre({standing: {kind: 'temporarily-closed', checkedOn: '2026-11-01'}})},
};

export const Ended: StoryObj<Args> = {
  args: {centre: aCentre({standing: {kind: 'ended', checkedOn: '2026-11-01'}})},
};

export const LineOnly: StoryObj<Args> = {args: {view: 'line'}};

export const WeekOnly: StoryObj<Args> = {args: {view: 'week'}};

/** The hours of a service where it has others than its centre. */
export const ServiceAtACentre: StoryObj<Args> = {
  args: {
    service: aService({
      places: [
        aPlace({hours: {schedules: [aSchedule('TH', {opens: 15 * 60, closes: 18 * 60})], exceptions: []}}),
      ],
    }),
  },
};

/** On the first and the last Saturday of a month only. */
export const SomeSaturdays: StoryObj<Args> = {
  args: {
    centre: openOn(
      aSchedule('SA', {
        recurrence: {
          freq: 'MONTHLY',
          interval: 1,
          byDay: [
            {day: 'SA', nth: 1},
            {day: 'SA', nth: -1},
          ],
          byMonthDay: [],
          weekStart: 'MO',
          count: undefined,
          until: undefined,
          start: undefined,
        },
      }),
    ),
  },
};

/** Published in words that cannot be reckoned with: the words are shown, and no state is guessed. */
export const InWordsOnly: StoryObj<Args> = {
  args: {
    centre: openOn(
      aSchedule('MO', {
        recurrence: undefined,
        opens: undefined,
        closes: undefined,
        description: words('Quando c’è la luna piena'),
      }),
    ),
  },
};

/** Five in the afternoon without its pm: the times as they were written, and no claim. */
export const TimesInDoubt: StoryObj<Args> = {
  args: {
    centre: openOn(
      aSchedule('MO,TU,WE', {
        opens: undefined,
        closes: undefined,
        publishedDays: words('MO,TU,WE'),
        publishedTimes: words('9:00–5:00'),
      }),
      aSchedule('TH,FR'),
    ),
  },
};

/** A closure whose days nobody can tell: any day may be meant. */
export const ClosureInDoubt: StoryObj<Args> = {
  args: {
    centre: aCentre({
      hours: {
        ...officeHours,
        exceptions: [
          {
            from: '0000-01-01',
            to: '9999-12-31',
            isDoubtful: true,
            closed: true,
            opens: undefined,
            closes: undefined,
            description: words('Chiuso per inventario'),
            publishedDays: words('31/11/2026'),
          },
        ],
      },
    }),
  },
};

const oldData = {kind: 'to-be-confirmed', checkedOn: '2025-02-01'} as const;

/** A telephone line that never closes has no hours that could have changed since. */
export const LineOfOldData: StoryObj<Args> = {
  args: {centre: undefined, service: aService({alwaysOpen: true, standing: oldData})},
};

/** A telephone line whose hours were checked long ago. */
export const LineToBeConfirmed: StoryObj<Args> = {
  args: {centre: undefined, service: aService({hours: officeHours, standing: oldData})},
};

export const Narrow: StoryObj<Args> = {render: (args) => narrow(alone(args))};

export const RightToLeft: StoryObj<Args> = {...inArabic, tags: ['own-language']};

export const BigText: StoryObj<Args> = bigText;

/** The endpoint has not answered yet: the page's own words are there from the first moment. */
export const Loading: StoryObj<Args> = {args: {centre: asked, endpoint: endpointThat('is-silent')}};

export const FromAnEndpoint: StoryObj<Args> = {
  args: {centre: asked, endpoint: endpointThat('answers')},
  parameters: {comesTo: 'ready'},
};

/** The endpoint does not answer as it should and the page has words of its own: they stay. */
export const EndpointDown: StoryObj<Args> = {
  args: {centre: asked, endpoint: endpointThat('is-missing')},
  parameters: {warns: true, comesTo: 'failed'},
};

/** The endpoint is down and there is nothing in the tag: nobody knows, which is not closed. */
export const EndpointDownAndNothingInTheTag: StoryObj<Args> = {...EndpointDown, render: alone};
