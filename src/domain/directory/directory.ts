import type {
  AddressRecord,
  AttributeRecord,
  ContactRecord,
  CostRecord,
  LanguageRecord,
  LinkRecord,
  OrganizationRecord,
  PhoneRecord,
  PlainDate,
  Problem,
  ProgramRecord,
  TermRecord,
  Text,
} from '../../data/records.js';
import type {Hours, Standing} from '../hours/hours.js';
import type {Locality} from '../hours/place-clock.js';
import type {Published} from '../hours/standing.js';

export type {PlainDate, Problem, Text} from '../../data/records.js';
export type Address = AddressRecord;
export type Attribute = AttributeRecord;
export type Contact = ContactRecord;
export type Cost = CostRecord;
export type Language = LanguageRecord;
export type Link = LinkRecord;
export type Organization = OrganizationRecord;
export type Phone = PhoneRecord;
export type Program = ProgramRecord;
export type Term = TermRecord;

/** Everything an endpoint told us, in the shape the elements show. */
export interface Directory {
  readonly centres: readonly Centre[];
  /** Without those that are helplines, inactive or defunct. */
  readonly services: readonly Service[];
  readonly helplines: readonly Service[];
  /** The needs that services are filed under, each once, by code where there is one. */
  readonly terms: readonly Term[];
  readonly problems: readonly Problem[];
  /** The newest date on which a record of it was checked. */
  readonly checkedOn: PlainDate | undefined;
  /** Where most of its places are, as `Service.country`. */
  readonly country?: string | undefined;
}

/** A place that people can go to, with what is done there. */
export interface Centre {
  readonly id: string;
  /** Other words that name it: its external identifier and a slug of its name. */
  readonly aliases: readonly string[];
  readonly name: Text;
  readonly alternateName: Text | undefined;
  readonly description: Text | undefined;
  readonly address: Address | undefined;
  readonly position: {readonly latitude: number; readonly longitude: number} | undefined;
  readonly transportation: Text | undefined;
  readonly url: string | undefined;
  readonly phones: readonly Phone[];
  readonly emails: readonly string[];
  readonly languages: readonly Language[];
  readonly accessibility: readonly Text[];
  /** Of the building; a service's own hours are with its place. `undefined`: not published. */
  readonly hours: Hours | undefined;
  readonly services: readonly Service[];
  /** Text values of its flags and notes. */
  readonly attributes: readonly Attribute[];
  readonly program: Program | undefined;
  readonly standing: Standing;
  /** Whose clock and holidays it goes by; absent for Italy's. */
  readonly locality?: Locality | undefined;
}

/** Where a service is given, and when. */
export interface Place {
  readonly centreId: string;
  readonly centreName: Text;
  readonly address: Address | undefined;
  readonly description: Text | undefined;
  readonly phones: readonly Phone[];
  readonly hours: Hours | undefined;
  /** As of a centre. */
  readonly locality?: Locality | undefined;
}

/** What a service costs today. `unknown` is not free. */
export type Price = (
  | {
      readonly kind: 'free';
      /** Published words that say a little more than "free", and nothing against it. */
      readonly words?: readonly Text[];
    }
  /** What is published of single prices, each with its condition; some may be 0. */
  | {readonly kind: 'paid'; readonly costs: readonly Cost[]}
  | {readonly kind: 'unknown'}
) & {
  /** Prices that begin on a later day. */
  readonly later?: readonly Cost[];
};

/** A service, or a helpline when it stands in `Directory.helplines`. */
export interface Service {
  readonly id: string;
  /** Slugs of its name, also of that in the directory's default language: a page names it once for all. */
  readonly aliases: readonly string[];
  readonly name: Text;
  /** Name and description in the directory's default language, where these are translated: people search by both. */
  readonly original?: {readonly name: Text; readonly description: Text | undefined};
  readonly alternateName: Text | undefined;
  readonly description: Text | undefined;
  /** For whom it is. */
  readonly eligibility: Text | undefined;
  readonly ages: {readonly from: number | undefined; readonly to: number | undefined};
  /** How to get it. */
  readonly application: Text | undefined;
  /** What to bring. */
  readonly documents: readonly {readonly document: Text; readonly url: string | undefined}[];
  readonly price: Price;
  readonly fees: Text | undefined;
  readonly alert: Text | undefined;
  readonly phones: readonly Phone[];
  readonly emails: readonly string[];
  readonly url: string | undefined;
  readonly links: readonly Link[];
  readonly languages: readonly Language[];
  readonly interpretation: Text | undefined;
  readonly organization: Organization | undefined;
  readonly program: Program | undefined;
  readonly terms: readonly Term[];
  readonly areas: readonly Text[];
  readonly places: readonly Place[];
  /** It is given somewhere, but where must not be shown: a telephone tells. */
  readonly isPlaceWithheld: boolean;
  /**
   * The country where it is given (ISO 3166-1), by its addresses or else those of the directory; `ZZ` is one that
   * nobody understands, `undefined` none that is named.
   */
  readonly country?: string | undefined;
  /** Those of the service itself, wherever it is given. `undefined`: not published. */
  readonly hours: Hours | undefined;
  /** Open day and night, by term. */
  readonly alwaysOpen: boolean;
  /** Flagged by its publisher as an emergency line; never inferred. */
  readonly emergency: boolean;
  /** About violence, trafficking or abuse: kept out of addresses, titles, events, sharing and maps. */
  readonly sensitive: boolean;
  readonly standing: Standing;
  /** As of a centre: that of its places where they agree. */
  readonly locality?: Locality | undefined;
}

/** What is published of a service, whatever the day. */
export interface ServiceFacts extends Omit<Service, 'price' | 'standing'> {
  readonly costs: readonly CostFacts[];
  /** What `fees` say of a price; `undefined` where there are none. */
  readonly feesSay: SaidOfPrice | undefined;
  readonly published: Published;
}

/** What words on a price say: `free` and no more, with a word beside it, nothing of it, or something against it. */
export type SaidOfPrice = 'free' | 'free-and-idle' | 'nothing' | 'more';

/** A price, with what its words say. */
export interface CostFacts extends Omit<Cost, 'isUnsure'> {
  /** By its amount, or where it has none by its words. */
  readonly isFree: boolean;
  readonly optionSays: SaidOfPrice | undefined;
  readonly descriptionSays: SaidOfPrice | undefined;
}

/** What is published of a centre, whatever the day; its services by their places in `DirectoryFacts.services`. */
export interface CentreFacts extends Omit<Centre, 'services' | 'standing'> {
  readonly services: readonly number[];
  readonly published: Published;
}

/** What is published of a directory, in the domain's own form: what a day makes of it is not in it. */
export interface DirectoryFacts {
  readonly centres: readonly CentreFacts[];
  readonly services: readonly ServiceFacts[];
  readonly helplines: readonly ServiceFacts[];
  readonly country?: string | undefined;
}
