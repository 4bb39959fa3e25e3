import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, type TemplateResult} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/define/casa-directory.js';
import '../src/define/casa-helpline-banner.js';
import {type Published, publishedLines} from '../src/domain/helplines/published.js';
import {lineIds} from '../src/domain/helplines/select.js';
import {topicNamed} from '../src/domain/helplines/topic.js';
import {fallback} from '../src/elements/helpline-banner/fallback.js';
import {aPhone, aSchedule, aService, aTerm, words} from '../test/support/directories.js';
import {endpointThat} from '../test/support/networks.js';
import {at, bigText, inArabic, narrow} from '../test/support/scene.js';

interface Args {
  lines?: string;
  topic?: string;
  variant: 'strip' | 'card' | 'list';
  sticky?: boolean;
  withExit?: boolean;
  endpoint?: string;
  headingLevel?: number;
  published?: Published;
  dataStill?: boolean;
}

const nothing: Published = {lines: [], campaigns: []};

/**
 * Telephone lines for those who need help. Time stands still at Monday 2 March 2026, 10:30 in Milan.
 *
 * The HTML inside the tag is what the embed snippet gives: the same numbers for when no script runs.
 */
const meta = {
  title: 'Elements/Helpline banner',
  component: 'casa-helpline-banner',
  parameters: {now: '2026-03-02T10:30+01:00', asks: {published: nothing}},
  args: {variant: 'card'},
  render: ({
    lines,
    topic,
    variant,
    sticky = false,
    withExit = false,
    endpoint,
    headingLevel,
    published = nothing,
    dataStill = false,
  }): TemplateResult => html`
    <casa-helpline-banner
      lines=${ifDefined(lines)}
      topic=${ifDefined(topic)}
      variant=${variant}
      ?sticky=${sticky}
      ?with-exit=${withExit}
      endpoint=${ifDefined(endpoint)}
      heading-level=${ifDefined(headingLevel)}
      .published=${published}
      ?data-still=${dataStill}
      >${fallback({lines: lineIds(lines), topic: topicNamed(topic), variant})}</casa-helpline-banner
    >
  `,
} satisfies Meta<Args>;
export default meta;

/** All lines of the script, side by side. */
export const Card: StoryObj<Args> = {};

export const List: StoryObj<Args> = {args: {variant: 'list'}};

/** It may not grow: what fits into the room of its children, the rest at a press. */
export const Still: StoryObj<Args> = {args: {topic: 'violence', dataStill: true}};

/** The numbers at a glance, everything else on request. */
export const Strip: StoryObj<Args> = {args: {variant: 'strip', lines: '112 1522'}};

/** Stays at the top while the page scrolls. */
export const Sticky: StoryObj<Args> = {args: {variant: 'strip', lines: '112 1522', sticky: true}};

/** 112 first, how to ask without being heard, and what a call leaves behind. */
export const Violence: StoryObj<Args> = {args: {topic: 'violence'}};

export const ViolenceWithExit: StoryObj<Args> = {args: {topic: 'violence', withExit: true}};

export const ViolenceStrip: StoryObj<Args> = {args: {topic: 'violence', variant: 'strip'}};

/** On violence 112 and 1522 are there even when the page asks for others. */
export const ViolenceWithOtherLines: StoryObj<Args> = {args: {topic: 'violence', lines: '800 290 290,'}};

export const Trafficking: StoryObj<Args> = {args: {topic: 'trafficking'}};

export const Children: StoryObj<Args> = {args: {topic: 'children'}};

export const Health: StoryObj<Args> = {args: {topic: 'health'}};

/** 116117 does not answer on a working day. */
export const WorkingDay: StoryObj<Args> = {args: {lines: '116117'}};

/** It does the whole day before a holiday. */
export const HolidayEve: StoryObj<Args> = {
  args: {lines: '116117'},
  parameters: at('2026-04-30T10:30+02:00'),
};

/** Nobody checked its hours for half a year. */
export const OldHours: StoryObj<Args> = {
  args: {lines: '116117'},
  parameters: at('2026-11-23T10:30+01:00'),
};

/** An author's slip: the line that is known is shown, and the author is told of the other. */
export const UnknownLine: StoryObj<Args> = {args: {lines: '1522 1523'}, parameters: {warns: true}};

const line = (overrides: Parameters<typeof aService>[0]) =>
  aService({
    name: words('Linea di prova'),
    description: words('Per chi ha bisogno di una prova.'),
    phones: [aPhone({number: '02 0000 0001', dial: '+390200000001'})],
    ...overrides,
  });

/** A directory's line joins ours, and dates one of them. */
export const WithDirectory: StoryObj<Args> = {
  args: {
    published: publishedLines([
      line({id: 'test'}),
      line({id: 'again', phones: [aPhone({number: '1522', dial: '1522'})]}),
    ]),
  },
};

const campaign = publishedLines([
  line({
    alert: words('Settimana contro la violenza: chiama 1522, anche solo per parlare.'),
    phones: [aPhone({number: '1522', dial: '1522'})],
    terms: [aTerm('campaign', 'Campagna')],
    hours: {
      schedules: [aSchedule('MO,TU,WE,TH,FR,SA,SU', {validFrom: '2026-03-01', validTo: '2026-03-08'})],
      exceptions: [],
    },
  }),
]);

/** A partner's message, told in the directory alone. */
export const Campaign: StoryObj<Args> = {args: {published: campaign, lines: '112 116117'}};

/** The day after its last it has gone by itself. */
export const CampaignOver: StoryObj<Args> = {
  args: {published: campaign, lines: '112 116117'},
  parameters: at('2026-03-09T00:01+01:00'),
};

/** A phone of 320 px. */
export const Narrow: StoryObj<Args> = {
  args: {topic: 'violence', withExit: true},
  render: (args) => narrow(meta.render(args)),
};

export const NarrowStrip: StoryObj<Args> = {
  args: {variant: 'strip'},
  render: (args) => narrow(meta.render(args)),
};

export const RightToLeft: StoryObj<Args> = {...inArabic, tags: ['own-language'], args: {topic: 'violence'}};

export const BigText: StoryObj<Args> = {...bigText, args: {topic: 'violence', variant: 'list'}};

/** The endpoint fails: the lines of the script need none. */
export const EndpointDown: StoryObj<Args> = {
  args: {endpoint: endpointThat('fails'), lines: '112 1522'},
  parameters: {warns: true},
};
