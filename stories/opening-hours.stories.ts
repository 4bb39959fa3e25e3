import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/casa-opening-hours.js';
import type {CasaOpeningHours} from '../src/elements/opening-hours/opening-hours.js';
import {aCentre, aSchedule, aService, officeHours, words} from '../test/support/directories.js';

type Args = Pick<CasaOpeningHours, 'centre' | 'service' | 'view'>;

/** Whether a place is open, and when. Time stands still at Monday 23 November 2026, 10:30 in Milan. */
const meta = {
  title: 'Elements/Opening hours',
  component: 'casa-opening-hours',
  parameters: {now: '2026-11-23T10:30+01:00'},
  args: {centre: aCentre(), service: undefined, view: 'both'},
  render: ({centre, service, view}) => html`
    <casa-opening-hours .centre=${centre} .service=${service} view=${view}>Lun–ven 9–17</casa-opening-hours>
  `,
} satisfies Meta<Args>;
export default meta;

const openOn = (...schedules: ReturnType<typeof aSchedule>[]) =>
  aCentre({hours: {schedules, exceptions: []}});

/** Two shifts, of which the first is running. */
export const Open: StoryObj<Args> = {};

export const ClosingSoon: StoryObj<Args> = {parameters: {now: '2026-11-23T12:45+01:00'}};

export const OpensLaterToday: StoryObj<Args> = {parameters: {now: '2026-11-23T13:15+01:00'}};

export const OpensAnotherDay: StoryObj<Args> = {parameters: {now: '2026-11-21T10:30+01:00'}};

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
  parameters: {now: '2026-11-24T02:30+01:00'},
};

export const ByAppointment: StoryObj<Args> = {
  args: {centre: openOn(aSchedule('MO,WE', {byAppointment: true}))},
};

/** A public holiday of which the hours say nothing: nobody can know, so call. */
export const Holiday: StoryObj<Args> = {
  args: {centre: openOn(aSchedule('MO,TU,WE,TH,FR', {publicHolidays: undefined}))},
  parameters: {now: '2026-12-08T10:30+01:00'},
};

/** Nobody published the hours and the page has words of its own: they stay. */
export const NotPublished: StoryObj<Args> = {args: {centre: aCentre({hours: undefined})}};

/** Nobody published the hours, and the tag is empty. */
export const NotPublishedAndNothingInTheTag: StoryObj<Args> = {
  args: {centre: aCentre({hours: undefined})},
  render: ({centre}) => html`<casa-opening-hours .centre=${centre}></casa-opening-hours>`,
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

const oldData = {kind: 'to-be-confirmed', checkedOn: '2025-02-01'} as const;

/** A telephone line that never closes has no hours that could have changed since. */
export const LineOfOldData: StoryObj<Args> = {
  args: {centre: undefined, service: aService({alwaysOpen: true, standing: oldData})},
};

/** A telephone line whose hours were checked long ago. */
export const LineToBeConfirmed: StoryObj<Args> = {
  args: {centre: undefined, service: aService({hours: officeHours, standing: oldData})},
};
