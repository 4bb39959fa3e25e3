import type {
  Address,
  Attribute,
  CentreFacts,
  CostFacts,
  DirectoryFacts,
  Language,
  Link,
  Organization,
  Phone,
  Place,
  Program,
  ServiceFacts,
  Term,
} from '../../../domain/directory/directory.js';
import type {Exception, Hours, Recurrence, Schedule, Text, Weekday} from '../../../domain/hours/hours.js';
import type {Published} from '../../../domain/hours/standing.js';
import {type Locality, milanZone} from '../../../domain/hours/place-clock.js';
import {isTimeZone} from '../../../domain/hours/zone.js';
import {flag, type Form, list, matching, number, object, oneOf, string, text, url} from './form.js';

type Original = NonNullable<ServiceFacts['original']>;

const date = matching(/^\d{4}-\d\d-\d\d$/);
const email = matching(/^[^\s@?&]+@[^\s@?&]+$/);

const whole =
  (least: number, most: number): Form<number | undefined> =>
  (value, file) => {
    const its = number(value, file);
    return its !== undefined && Number.isInteger(its) && its >= least && its <= most ? its : undefined;
  };
const zone: Form<string | undefined> = (value, file) => {
  const name = string(value, file);
  // A browser's first clock of a zone is dear, and most directories are of one.
  return name === milanZone || (name !== undefined && isTimeZone(name)) ? name : undefined;
};
const minutes = whole(0, 1440);
/** Which one of a month or year, from its end when negative. */
const nth = whole(-366, 366);

/** What a form needs of an object is there: `object` sees to it. */
type Needed<T> = Form<NonNullable<T>>;

const words = text as Needed<Text>;
const key = string as Needed<string>;
const weekday = oneOf('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU') as Needed<Weekday>;
const day = date as Needed<string>;

const languages = list(object<Language>({name: string, code: string, note: text}));

const phones = list(
  object<Phone>(
    {
      id: string,
      number: key,
      dial: matching(/^\+?\d{3,15}$/),
      extension: string,
      type: oneOf('voice', 'cell', 'text', 'whatsapp', 'fax', 'textphone', 'pager', 'video', 'other'),
      description: text,
      languages,
    },
    'number',
  ),
);

const address = object<Address>({
  line1: string,
  line2: string,
  attention: string,
  city: string,
  region: string,
  province: string,
  postalCode: string,
  country: string,
  type: (value, file) => oneOf('postal', 'virtual')(value, file) ?? 'physical',
});

const term = object<Term>(
  {id: string, code: string, name: words, description: text, taxonomy: string},
  'name',
);

const organization = object<Organization>(
  {id: string, name: words, description: text, website: url, email, phones, country: string},
  'name',
);

const program = object<Program>({id: string, name: words, alternateName: text, description: text}, 'name');

const recurrence = object<Recurrence>(
  {
    freq: oneOf('WEEKLY', 'MONTHLY', 'ONCE') as Needed<Recurrence['freq']>,
    interval: whole(1, 1000) as Needed<number>,
    byDay: list(object<Recurrence['byDay'][number]>({day: weekday, nth}, 'day')),
    byMonthDay: list(nth),
    weekStart: weekday,
    count: whole(1, 100_000),
    until: date,
    start: date,
  },
  'freq',
  'interval',
  'weekStart',
);

const hours = object<Hours>({
  schedules: list(
    object<Schedule>({
      recurrence,
      opens: minutes,
      closes: minutes,
      closed: flag,
      validFrom: date,
      validTo: date,
      publicHolidays: oneOf('closed', 'open'),
      byAppointment: flag,
      description: text,
      notes: text,
      publishedDays: text,
      publishedTimes: text,
      isDoubtful: flag,
      timeZone: (value, file) => zone(value, file) ?? number(value, file),
    }),
  ),
  exceptions: list(
    object<Exception>(
      {
        from: day,
        to: day,
        everyYear: flag,
        isDoubtful: flag,
        closed: flag,
        opens: minutes,
        closes: minutes,
        description: text,
        publishedDays: text,
        publishedTimes: text,
      },
      'from',
      'to',
    ),
  ),
});

const published = orEmpty(object<Published>({status: string, assuredOn: date, validTo: date}));

const locality = object<Locality>({country: string, timeZone: zone, city: string, isMilan: flag});

const saying = oneOf('free', 'free-and-idle', 'nothing', 'more');

/** What services and centres have alike. */
const common = {
  id: key,
  aliases: list(string),
  name: words,
  alternateName: text,
  description: text,
  url,
  phones,
  emails: list(email),
  languages,
  program,
  hours,
  published,
  locality,
};

const service = object<ServiceFacts>(
  {
    ...common,
    original: object<Original>({name: words, description: text}, 'name'),
    eligibility: text,
    ages: orEmpty(object<ServiceFacts['ages']>({from: number, to: number})),
    application: text,
    documents: list(object<ServiceFacts['documents'][number]>({document: words, url}, 'document')),
    costs: list(
      object<CostFacts>({
        isFree: flag,
        optionSays: saying,
        descriptionSays: saying,
        option: text,
        amount: number,
        currency: string,
        description: text,
        validFrom: date,
        validTo: date,
      }),
    ),
    fees: text,
    feesSay: saying,
    country: string,
    alert: text,
    links: list(object<Link>({label: text, url: url as Needed<string>}, 'url')),
    interpretation: text,
    organization,
    terms: list(term),
    areas: list(text),
    places: list(
      object<Place>(
        {centreId: key, centreName: words, address, description: text, phones, hours, locality},
        'centreId',
        'centreName',
      ),
    ),
    isPlaceWithheld: flag,
    alwaysOpen: flag,
    emergency: flag,
    sensitive: flag,
  },
  'id',
  'name',
);

const centre = object<CentreFacts>(
  {
    ...common,
    address,
    position: object<NonNullable<CentreFacts['position']>>(
      {latitude: number as Needed<number>, longitude: number as Needed<number>},
      'latitude',
      'longitude',
    ),
    transportation: text,
    accessibility: list(text),
    attributes: list(object<Attribute>({linkType: string, label: text, value: string, term})),
    services: list(whole(0, Infinity)),
  },
  'id',
  'name',
);

/** A directory as a file states it. Centres name their services by number, so one that is left out spoils all. */
export const facts = object<DirectoryFacts>({
  centres: list(centre),
  services: list(service),
  helplines: list(service),
  country: string,
});

/** An object of which nothing has to be there may be absent itself. */
function orEmpty<T>(form: Form<T | undefined>): Form<T> {
  return (value, file) => form(value ?? {}, file) as T;
}
