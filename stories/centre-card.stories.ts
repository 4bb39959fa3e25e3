import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/casa-centre-card.js';
import type {CasaCentreCard} from '../src/elements/centre-card/centre-card.js';
import {aCentre, aDirectory, aService, officeHours, words} from '../test/support/directories.js';

type Args = Pick<CasaCentreCard, 'centre' | 'details' | 'headingLevel'>;

/** One centre. Time in these stories stands still at Monday 23 November 2026, 10:30 in Milan. */
const meta = {
  title: 'Elements/Centre card',
  component: 'casa-centre-card',
  parameters: {now: '2026-11-23T10:30+01:00'},
  args: {centre: aCentre(), details: 'compact', headingLevel: 2},
  render: ({centre, details, headingLevel}) => html`
    <casa-centre-card .centre=${centre} details=${details} heading-level=${headingLevel}>
      <h2>Centro di esempio</h2>
      <p>Via Esempio 1, Milano. <a href="tel:+390200000001">02 0000 0001</a></p>
    </casa-centre-card>
  `,
} satisfies Meta<Args>;
export default meta;

export const Usual: StoryObj<Args> = {};

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

/** Long words and a narrow place: nothing is cut, nothing scrolls sideways. */
export const LongWordsNarrow: StoryObj<Args> = {
  args: {
    details: 'full',
    centre: aCentre({
      name: words('Centro Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'),
      hours: officeHours,
    }),
  },
  render: ({centre, details, headingLevel}) => html`
    <div class="narrow">
      <style>
        .narrow {
          inline-size: 320px;
        }
      </style>
      <casa-centre-card .centre=${centre} details=${details} heading-level=${headingLevel}></casa-centre-card>
    </div>
  `,
};

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
  args: {centre: 'esempio'},
  render: ({centre}) => html`
    <casa-directory .directory=${aDirectory()}>
      <casa-centre-card .centre=${centre} data-checked="2026-11-20">
        <p>Dal 20 novembre il centro è al numero 3. <a href="tel:+390200000001">02 0000 0001</a></p>
      </casa-centre-card>
    </casa-directory>
  `,
};

/** The endpoint does not answer as it should and the page has words of its own: they stay. */
export const EndpointDown: StoryObj<Args> = {
  args: {centre: 'esempio'},
  parameters: {warns: true},
  render: ({centre}) => html`
    <casa-centre-card .centre=${centre} endpoint="./no-such-directory.json">
      <h2>Centro di esempio</h2>
      <p>Via Esempio 1, Milano. <a href="tel:+390200000001">02 0000 0001</a></p>
    </casa-centre-card>
  `,
};

/** The endpoint is down and there is nothing in the tag: calm words, another try, two numbers. */
export const EndpointDownAndNothingInTheTag: StoryObj<Args> = {
  args: {centre: 'esempio'},
  parameters: {warns: true},
  render: ({centre}) => html`
    <casa-centre-card .centre=${centre} endpoint="./no-such-directory.json"></casa-centre-card>
  `,
};
