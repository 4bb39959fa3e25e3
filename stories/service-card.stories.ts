import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import '../src/define/casa-service-card.js';
import type {CasaServiceCard} from '../src/elements/service-card/service-card.js';
import {
  aCentre,
  aDirectory,
  aPhone,
  aService,
  aTerm,
  officeHours,
  words,
} from '../test/support/directories.js';

type Args = Pick<CasaServiceCard, 'service' | 'details' | 'headingLevel'>;

const place = {
  centreId: 'centre',
  centreName: words('Centro di esempio'),
  address: aCentre().address,
  description: undefined,
  phones: [aPhone({number: '02 0000 0002', dial: '+390200000002'})],
  hours: officeHours,
};

/** One service under the headings of the Italian service sheet. Time stands still at Monday 23 November 2026. */
const meta = {
  title: 'Elements/Service card',
  component: 'casa-service-card',
  parameters: {now: '2026-11-23T10:30+01:00'},
  args: {service: aService({places: [place]}), details: 'full', headingLevel: 2},
  render: ({service, details, headingLevel}) => html`
    <casa-service-card .service=${service} details=${details} heading-level=${headingLevel}>
      <h2>Sportello di esempio</h2>
      <p><a href="tel:+390200000001">02 0000 0001</a></p>
    </casa-service-card>
  `,
} satisfies Meta<Args>;
export default meta;

export const Usual: StoryObj<Args> = {};

/** As in a list of results: what tells services apart, the rest at a press. */
export const Compact: StoryObj<Args> = {args: {details: 'compact'}};

/** Only a name: no heading stands over nothing. */
export const OnlyAName: StoryObj<Args> = {
  args: {
    service: aService({
      description: undefined,
      eligibility: undefined,
      application: undefined,
      documents: [],
      price: {kind: 'unknown'},
      phones: [],
      emails: [],
      url: undefined,
      organization: undefined,
      standing: {kind: 'to-be-confirmed', checkedOn: undefined},
    }),
  },
};

export const Paid: StoryObj<Args> = {
  args: {
    service: aService({
      price: {
        kind: 'paid',
        costs: [
          {
            option: words('Adulti'),
            amount: 5,
            currency: 'EUR',
            description: undefined,
            validFrom: undefined,
            validTo: undefined,
          },
          {
            option: words('Bambini'),
            amount: 0,
            currency: 'EUR',
            description: undefined,
            validFrom: undefined,
            validTo: undefined,
          },
        ],
      },
      ages: {from: 18, to: 65},
    }),
  },
};

/** Something that everybody must know first. */
export const WithAlert: StoryObj<Args> = {
  args: {service: aService({alert: words('Dal 7 al 31 agosto siamo chiusi.')})},
};

/** A desk against violence: where and when are not shown, the numbers are. */
export const Sensitive: StoryObj<Args> = {
  args: {
    service: aService({
      name: words('Sportello contro la violenza (esempio)'),
      terms: [aTerm('violenza', 'Violenza')],
      sensitive: true,
      isPlaceWithheld: true,
    }),
  },
};

/** Several numbers: one answers in other languages, one cannot be dialled as it is written. */
export const ManyPhones: StoryObj<Args> = {
  args: {
    service: aService({
      phones: [
        aPhone({languages: [{name: undefined, code: 'ar', note: undefined}]}),
        aPhone({number: '0200000003', dial: '+390200000003', description: words('Solo il lunedì')}),
        aPhone({number: '02-CASA-AIUTO', dial: undefined}),
      ],
    }),
  },
};

/** Found by its name in the directory around it. */
export const ByName: StoryObj<Args> = {
  args: {service: 'sportello-di-esempio'},
  render: ({service}) => html`
    <casa-directory .directory=${aDirectory()}>
      <casa-service-card .service=${service}></casa-service-card>
    </casa-directory>
  `,
};

/** The endpoint is down and there is nothing in the tag: calm words, another try, two numbers. */
export const EndpointDown: StoryObj<Args> = {
  args: {service: 'sportello-di-esempio'},
  parameters: {warns: true},
  render: ({service}) => html`
    <casa-service-card .service=${service} endpoint="./no-such-directory.json"></casa-service-card>
  `,
};
