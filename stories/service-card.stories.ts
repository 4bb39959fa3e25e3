import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html} from 'lit';
import {ifDefined} from 'lit/directives/if-defined.js';
import '../src/define/casa-directory.js';
import '../src/define/casa-service-card.js';
import type {CasaServiceCard} from '../src/elements/service-card/service-card.js';
import {
  aDirectory,
  aPhone,
  aPlace,
  aSchedule,
  aService,
  aTerm,
  officeHours,
  words,
} from '../test/support/directories.js';
import {endpointThat} from '../test/support/networks.js';
import {bigText, inArabic, narrow} from '../test/support/scene.js';

type Args = Pick<CasaServiceCard, 'service' | 'details' | 'headingLevel' | 'endpoint' | 'timeZone'> & {
  dataStill?: boolean;
};

/** What asks an endpoint, and not the page, for the service. */
const asked: Args['service'] = 'sportello-di-esempio';

const place = aPlace({phones: [aPhone({number: '02 0000 0002', dial: '+390200000002'})], hours: officeHours});

/** One service under the headings of the Italian service sheet. Time stands still at Monday 23 November 2026. */
const meta = {
  title: 'Elements/Service card',
  component: 'casa-service-card',
  parameters: {now: '2026-11-23T10:30+01:00', asks: {service: asked}},
  args: {service: aService({places: [place]}), details: 'full', headingLevel: 2},
  render: ({service, details, headingLevel, endpoint, timeZone, dataStill = false}) => html`
    <casa-service-card
      .service=${service}
      details=${details}
      heading-level=${headingLevel}
      endpoint=${ifDefined(endpoint)}
      time-zone=${ifDefined(timeZone)}
      ?data-still=${dataStill}
    >
      <h2>Sportello di esempio</h2>
      <p><a href="tel:+390200000001">02 0000 0001</a></p>
    </casa-service-card>
  `,
} satisfies Meta<Args>;
export default meta;

/** The same without words of the page's own. */
const alone = ({service, details, headingLevel, endpoint, timeZone}: Args) => html`
  <casa-service-card
    .service=${service}
    details=${details}
    heading-level=${headingLevel}
    endpoint=${ifDefined(endpoint)}
    time-zone=${ifDefined(timeZone)}
  ></casa-service-card>
`;

export const Usual: StoryObj<Args> = {};

/** It may not grow: the name, whether it is open and a number in the room of its children, the rest at a press. */
export const Still: StoryObj<Args> = {args: {dataStill: true}};

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

/** Nothing to pay for some, and words that say who pays: this is not free. */
export const FreeForSome: StoryObj<Args> = {
  args: {
    service: aService({
      fees: words('Gli adulti pagano 35 euro.'),
      price: {
        kind: 'paid',
        costs: [
          {
            option: words('Sotto i 18 anni'),
            amount: 0,
            currency: 'EUR',
            description: undefined,
            validFrom: undefined,
            validTo: undefined,
          },
        ],
      },
    }),
  },
};

/** Free until a day that is known. */
export const PriceToCome: StoryObj<Args> = {
  args: {
    service: aService({
      price: {
        kind: 'free',
        words: [words('Il servizio è gratuito per tutti.')],
        later: [
          {
            option: undefined,
            amount: 5,
            currency: 'EUR',
            description: undefined,
            validFrom: '2027-01-08',
            validTo: undefined,
          },
        ],
      },
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

/** The same in a country where 1522 does not answer: whoever runs it tells where and when. */
export const SensitiveAbroad: StoryObj<Args> = {
  args: {
    service: aService({
      name: words('Sportello contro la violenza a Lugano (esempio)'),
      terms: [aTerm('violenza', 'Violenza')],
      sensitive: true,
      isPlaceWithheld: true,
      phones: [aPhone({number: '+41 91 000 00 01', dial: '+41910000001'})],
      country: 'CH',
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

/** Numbers that are not for a voice say what they are; what is no number to link to is text. */
export const OtherThanCalls: StoryObj<Args> = {
  args: {
    service: aService({
      phones: [
        aPhone({number: '333 000 0001', dial: '+393330000001', type: 'text'}),
        aPhone({number: '333 000 0002', dial: '+393330000002', type: 'whatsapp'}),
        aPhone({number: '02 0000 0003', dial: '+390200000003', type: 'textphone'}),
        aPhone({number: '02 0000 0004', dial: '+390200000004', type: 'pager'}),
        aPhone({number: '02 0000 0005', dial: '+390200000005', type: 'video'}),
        aPhone({number: '02 0000 0006', dial: '+390200000006', type: 'fax'}),
        aPhone({number: '02 0000 0007', dial: '+390200000007', extension: '12'}),
        aPhone({number: '02 0000 0008', dial: '+390200000008', extension: 'Chiedi di Maria'}),
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

/** The directory has no such service, and the page no words of its own: two numbers remain. */
export const NotThere: StoryObj<Args> = {
  args: {service: 'atlantide'},
  parameters: {warns: true},
  render: ByName.render!,
};

/** Given at more places than fit a list of results: there they are named. */
export const ManyPlaces: StoryObj<Args> = {
  args: {
    details: 'compact',
    service: aService({
      places: ['Nord', 'Est', 'Sud', 'Ovest', 'Centro'].map((name) => ({
        ...place,
        centreId: name,
        centreName: words(`Centro di esempio ${name}`),
      })),
    }),
  },
};

/** Nobody comes without having called. */
export const ByAppointment: StoryObj<Args> = {
  args: {
    service: aService({
      application: words('Su appuntamento: chiama e scegli il giorno.'),
      places: [{...place, hours: {schedules: [aSchedule('MO,WE', {byAppointment: true})], exceptions: []}}],
    }),
  },
};

export const TemporarilyClosed: StoryObj<Args> = {
  args: {
    service: aService({places: [place], standing: {kind: 'temporarily-closed', checkedOn: '2026-11-01'}}),
  },
};

export const Ended: StoryObj<Args> = {
  args: {service: aService({places: [place], standing: {kind: 'ended', checkedOn: '2026-11-01'}})},
};

/** Checked long ago: what is known is shown, and that it may not hold. */
export const ToBeConfirmed: StoryObj<Args> = {
  args: {
    service: aService({places: [place], standing: {kind: 'to-be-confirmed', checkedOn: '2025-02-01'}}),
  },
};

/** Published in a language other than the page's: each text says its own. */
export const InAnotherLanguage: StoryObj<Args> = {
  args: {
    service: aService({
      name: {value: 'مكتب المثال', lang: 'ar'},
      description: {value: 'نستمع إليك ونشرح لك.', lang: 'ar'},
      languages: [{name: undefined, code: 'ar', note: undefined}],
    }),
  },
};

/** Long words and a narrow place: nothing is cut, nothing scrolls sideways. */
export const LongWordsNarrow: StoryObj<Args> = {
  args: {
    service: aService({
      name: words(
        'Sportello Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
      ),
      url: `https://example.org/${'lungo'.repeat(30)}`,
      places: [place],
    }),
  },
  render: (args) => narrow(alone(args)),
};

export const RightToLeft: StoryObj<Args> = {...inArabic, tags: ['own-language']};

export const BigText: StoryObj<Args> = bigText;

/** The endpoint has not answered yet, and there is nothing in the tag. */
export const Loading: StoryObj<Args> = {
  args: {service: asked, endpoint: endpointThat('is-silent')},
  render: alone,
};

/** What the endpoint says takes the place of what is in the tag. */
export const FromAnEndpoint: StoryObj<Args> = {
  args: {service: asked, endpoint: endpointThat('answers')},
  parameters: {comesTo: 'ready'},
};

/** The endpoint is down and there is nothing in the tag: calm words, another try, two numbers. */
export const EndpointDown: StoryObj<Args> = {
  args: {service: asked, endpoint: endpointThat('is-missing')},
  parameters: {warns: true, comesTo: 'failed'},
  render: alone,
};

/** The same by the clocks of London: 112 answers there, 1522 does not. */
export const EndpointDownAbroad: StoryObj<Args> = {
  ...EndpointDown,
  args: {service: asked, endpoint: endpointThat('is-missing'), timeZone: 'Europe/London'},
};

/** The endpoint is down and the page has words of its own: they stay. */
export const EndpointDownWithWordsInTheTag: StoryObj<Args> = {...EndpointDown, render: meta.render};
