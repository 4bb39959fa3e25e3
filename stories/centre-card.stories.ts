import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/define/casa-centre-card.js';
import '../src/define/casa-directory.js';
import type {CasaCentreCard} from '../src/elements/centre-card/centre-card.js';
import {
  aCentre,
  aDirectory,
  aPhone,
  aSchedule,
  aService,
  officeHours,
  words,
} from '../test/support/directories.js';
import {endpointThat} from '../test/support/networks.js';
import {bigText, inArabic, narrow} from '../test/support/scene.js';

type Args = Pick<CasaCentreCard, 'centre' | 'details' | 'headingLevel' | 'endpoint' | 'timeZone'> & {
  dataChecked?: string;
  dataStill?: boolean;
};

/** What asks an endpoint, and not the page, for the centre. */
const asked: Args['centre'] = 'centro-di-esempio';

/** One centre. Time in these stories stands still at Monday 23 November 2026, 10:30 in Milan. */
const meta = {
  title: 'Elements/Centre card',
  component: 'casa-centre-card',
  parameters: {now: '2026-11-23T10:30+01:00', asks: {centre: asked}},
  args: {centre: aCentre(), details: 'compact', headingLevel: 2},
  render: ({centre, details, headingLevel, endpoint, timeZone, dataChecked, dataStill = false}) => html`
    <casa-centre-card
      .centre=${centre}
      details=${details}
      heading-level=${headingLevel}
      endpoint=${ifDefined(endpoint)}
      time-zone=${ifDefined(timeZone)}
      data-checked=${ifDefined(dataChecked)}
      ?data-still=${dataStill}
    >
      <h2>Centro di esempio</h2>
      <p>Via Esempio 1, Milano. <a href="tel:+390200000001">02 0000 0001</a></p>
    </casa-centre-card>
  `,
} satisfies Meta<Args>;
export default meta;

/** The same without words of the page's own. */
const alone = ({centre, details, headingLevel, endpoint}: Args) => html`
  <casa-centre-card
    .centre=${centre}
    details=${details}
    heading-level=${headingLevel}
    endpoint=${ifDefined(endpoint)}
  ></casa-centre-card>
`;

export const Usual: StoryObj<Args> = {};

/** It may not grow: the name, whether it is open and a number in the room of its children, the rest at a press. */
export const Still: StoryObj<Args> = {args: {dataStill: true}};

/** Everything there is to say: how to get there, how to get in, what each service does. */
export const Full: StoryObj<Args> = {args: {details: 'full'}};

/** All that is known of most centres of Milan: a name, a street, the services. No row is empty. */
export const OnlyNameAndStreet: StoryObj<Args> = {
  args: {
    centre: aCentre({
      description: undefined,
      transportation: undefined,
      phones: [],
      languages: [],
      accessibility: [],
      hours: undefined,
      standing: {kind: 'to-be-confirmed', checkedOn: '2025-02-01'},
    }),
  },
};

/** Nobody said when the data were checked. */
export const NeverChecked: StoryObj<Args> = {
  args: {centre: aCentre({standing: {kind: 'to-be-confirmed', checkedOn: undefined}})},
};

export const TemporarilyClosed: StoryObj<Args> = {
  args: {centre: aCentre({standing: {kind: 'temporarily-closed', checkedOn: '2026-11-01'}})},
};

export const Ended: StoryObj<Args> = {
  args: {centre: aCentre({standing: {kind: 'ended', checkedOn: '2026-11-01'}})},
};

/** Some services cost something, and of one nobody said: only the free ones are called free. */
export const NotAllFree: StoryObj<Args> = {
  args: {
    centre: aCentre({
      services: [
        aService(),
        aService({id: 'b', name: words('Servizio con contributo'), price: {kind: 'paid', costs: []}}),
        aService({id: 'c', name: words('Servizio di cui non si sa il costo'), price: {kind: 'unknown'}}),
      ],
    }),
  },
};

/** The street number is not sure. */
export const AddressToBeConfirmed: StoryObj<Args> = {
  args: {
    centre: aCentre({
      attributes: [
        {
          linkType: 'flag',
          label: undefined,
          value: 'address',
          term: {
            id: 't',
            code: 'to_be_confirmed',
            name: words('Da confermare'),
            description: undefined,
            taxonomy: undefined,
          },
        },
      ],
    }),
  },
};

/** Nobody comes without having called. */
export const ByAppointment: StoryObj<Args> = {
  args: {
    centre: aCentre({
      hours: {schedules: [aSchedule('MO,WE', {byAppointment: true})], exceptions: []},
    }),
  },
};

/** More services, numbers and languages than one centre has. */
export const Much: StoryObj<Args> = {
  args: {
    details: 'full',
    centre: aCentre({
      phones: [
        aPhone({description: words('Centralino')}),
        aPhone({number: '02 0000 0002', dial: '+390200000002', extension: '12'}),
        aPhone({number: '02-CASA-AIUTO', dial: undefined, description: words('Come è scritto')}),
      ],
      emails: ['centro@example.org'],
      url: 'https://example.org/centro',
      languages: ['it', 'ar', 'en', 'es', 'fr', 'ro', 'uk', 'zh'].map((code) => ({
        name: undefined,
        code,
        note: undefined,
      })),
      services: Array.from({length: 14}, (_, number) =>
        aService({id: String(number), name: words(`Sportello numero ${String(number + 1)}`)}),
      ),
    }),
  },
};

/** Long words and a narrow place: nothing is cut, nothing scrolls sideways. */
export const LongWordsNarrow: StoryObj<Args> = {
  args: {
    details: 'full',
    centre: aCentre({
      name: words('Centro Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'),
      hours: officeHours,
    }),
  },
  render: (args) => narrow(alone(args)),
};

export const RightToLeft: StoryObj<Args> = {...inArabic, tags: ['own-language'], args: {details: 'full'}};

export const BigText: StoryObj<Args> = {...bigText, args: {details: 'full'}};

/** Published in a language other than the page's: each text says its own. */
export const InAnotherLanguage: StoryObj<Args> = {
  args: {details: 'full', centre: aCentre({description: {value: 'المركز في الطابق الأرضي.', lang: 'ar'}})},
};

/** Found by its short name in the directory around it. */
export const ByShortName: StoryObj<Args> = {
  args: {centre: 'esempio'},
  render: ({centre}) => html`
    <casa-directory .directory=${aDirectory()}>
      <casa-centre-card .centre=${centre}></casa-centre-card>
    </casa-directory>
  `,
};

/** The directory has no such centre, and the page no words of its own: two numbers remain. */
export const NotThere: StoryObj<Args> = {
  args: {centre: 'atlantide'},
  parameters: {warns: true},
  render: ByShortName.render!,
};

/** The page's own words are newer than the directory: they stay. */
export const ChildrenAreNewer: StoryObj<Args> = {
  args: {centre: 'esempio', dataChecked: '2026-11-20'},
  render: ({centre, dataChecked}) => html`
    <casa-directory .directory=${aDirectory()}>
      <casa-centre-card .centre=${centre} data-checked=${ifDefined(dataChecked)}>
        <p>Dal 20 novembre il centro è al numero 3. <a href="tel:+390200000001">02 0000 0001</a></p>
      </casa-centre-card>
    </casa-directory>
  `,
};

/** The endpoint has not answered yet, and there is nothing in the tag. */
export const Loading: StoryObj<Args> = {
  args: {centre: asked, endpoint: endpointThat('is-silent')},
  render: alone,
};

/** What the endpoint says takes the place of what is in the tag. */
export const FromAnEndpoint: StoryObj<Args> = {
  args: {centre: asked, endpoint: endpointThat('answers')},
  parameters: {comesTo: 'ready'},
};

/** The endpoint does not answer as it should and the page has words of its own: they stay. */
export const EndpointDown: StoryObj<Args> = {
  args: {centre: asked, endpoint: endpointThat('is-missing')},
  parameters: {warns: true, comesTo: 'failed'},
};

/** The endpoint is down and there is nothing in the tag: calm words, another try, two numbers. */
export const EndpointDownAndNothingInTheTag: StoryObj<Args> = {...EndpointDown, render: alone};
