/**
 * What a directory's records look like once they are read: one sure type a field, absent is
 * `undefined`, lists are never absent. Names of the wire end in `hsds/`.
 */

import type {EndpointError} from './errors.js';
import type {Exception, Schedule} from './schedule-records.js';

export type {Exception, Recurrence, Schedule} from './schedule-records.js';

/** A day, `YYYY-MM-DD`, in no zone. */
export type PlainDate = string;

/** Minutes on the wall clock since midnight, 0 to 1440. */
export type WallMinutes = number;

/** Published words. `lang` is the language of the file they came from (BCP 47), where that is known. */
export interface Text {
  readonly value: string;
  readonly lang: string | undefined;
}

/** A day of the week by its RFC 5545 name. */
export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

export interface LanguageRecord {
  readonly name: string | undefined;
  /** ISO 639 or BCP 47, lower case. */
  readonly code: string | undefined;
  readonly note: Text | undefined;
}

/** What a number is for: the types of HSDS (RFC 6350), and others to write or speak by. `text` is SMS. */
export type PhoneKind =
  'voice' | 'cell' | 'text' | 'whatsapp' | 'fax' | 'textphone' | 'pager' | 'video' | 'other';

/** One number. */
export interface PhoneRecord {
  readonly id: string | undefined;
  /** As published, for people. */
  readonly number: string;
  /** For links: digits, with a leading `+` where its country is known; `undefined` when it cannot be dialled. */
  readonly dial: string | undefined;
  /** Digits; or the words in their place, which are not dialled. */
  readonly extension: string | undefined;
  /** `undefined` where nobody said what it is for: it is called. */
  readonly type: PhoneKind | undefined;
  readonly description: Text | undefined;
  readonly languages: readonly LanguageRecord[];
}

export interface ContactRecord {
  readonly name: Text | undefined;
  readonly title: Text | undefined;
  readonly department: Text | undefined;
  readonly email: string | undefined;
  readonly phones: readonly PhoneRecord[];
}

export interface TermRecord {
  readonly id: string | undefined;
  readonly code: string | undefined;
  readonly name: Text;
  readonly description: Text | undefined;
  readonly taxonomy: string | undefined;
}

/** A term put on a record, with its value where it has one. */
export interface AttributeRecord {
  readonly linkType: string | undefined;
  readonly label: Text | undefined;
  readonly value: string | undefined;
  readonly term: TermRecord | undefined;
}

export interface LinkRecord {
  readonly label: Text | undefined;
  /** `http:` or `https:` only. */
  readonly url: string;
}

export interface AddressRecord {
  /** Street and number. */
  readonly line1: string | undefined;
  readonly line2: string | undefined;
  readonly attention: string | undefined;
  readonly city: string | undefined;
  readonly region: string | undefined;
  readonly province: string | undefined;
  readonly postalCode: string | undefined;
  readonly country: string | undefined;
  readonly type: 'physical' | 'postal' | 'virtual';
}

export interface LocationRecord {
  readonly id: string;
  /** As its publisher has it, where another's may be the same. */
  readonly ownId?: string;
  readonly type: 'physical' | 'postal' | 'virtual' | undefined;
  readonly name: Text | undefined;
  readonly alternateName: Text | undefined;
  readonly description: Text | undefined;
  readonly transportation: Text | undefined;
  readonly position: {readonly latitude: number; readonly longitude: number} | undefined;
  readonly url: string | undefined;
  readonly externalIdentifier: string | undefined;
  readonly languages: readonly LanguageRecord[];
  readonly addresses: readonly AddressRecord[];
  readonly accessibility: readonly Text[];
  readonly contacts: readonly ContactRecord[];
  readonly phones: readonly PhoneRecord[];
  readonly schedules: readonly Schedule[];
  readonly exceptions: readonly Exception[];
  readonly attributes: readonly AttributeRecord[];
}

/** A service as it is given at one location. */
export interface ServiceAtLocationRecord {
  readonly id: string | undefined;
  readonly description: Text | undefined;
  readonly location: LocationRecord;
  readonly contacts: readonly ContactRecord[];
  readonly phones: readonly PhoneRecord[];
  readonly schedules: readonly Schedule[];
  readonly exceptions: readonly Exception[];
  readonly attributes: readonly AttributeRecord[];
}

export interface OrganizationRecord {
  readonly id: string | undefined;
  readonly name: Text;
  readonly description: Text | undefined;
  readonly website: string | undefined;
  readonly email: string | undefined;
  readonly phones: readonly PhoneRecord[];
  /** As its addresses name it, where they agree. */
  readonly country?: string | undefined;
}

export interface ProgramRecord {
  readonly id: string | undefined;
  readonly name: Text;
  readonly alternateName: Text | undefined;
  readonly description: Text | undefined;
}

export interface CostRecord {
  readonly option: Text | undefined;
  readonly amount: number | undefined;
  /** Its amount or one of its days could not be read: nobody knows what it costs, or when. */
  readonly isUnsure?: boolean;
  readonly currency: string | undefined;
  readonly description: Text | undefined;
  readonly validFrom: PlainDate | undefined;
  readonly validTo: PlainDate | undefined;
}

export interface ServiceRecord {
  readonly id: string;
  /** As its publisher has it, where another's may be the same. */
  readonly ownId?: string;
  readonly name: Text;
  /** Its name in the directory's default language, where the record is a translation. */
  readonly originalName?: Text;
  /** Its description in that language, where it is at hand. */
  readonly originalDescription?: Text | undefined;
  readonly alternateName: Text | undefined;
  readonly description: Text | undefined;
  readonly url: string | undefined;
  readonly links: readonly LinkRecord[];
  readonly email: string | undefined;
  /**
   * One of HSDS's four, or what other words mean: `ended`, `withheld` for what is not for the public, `unknown` for
   * words that say neither. `undefined`: nobody says.
   */
  readonly status:
    'active' | 'inactive' | 'defunct' | 'temporarily closed' | 'ended' | 'withheld' | 'unknown' | undefined;
  readonly alert: Text | undefined;
  readonly applicationProcess: Text | undefined;
  readonly fees: Text | undefined;
  readonly eligibility: Text | undefined;
  readonly minimumAge: number | undefined;
  readonly maximumAge: number | undefined;
  readonly interpretation: Text | undefined;
  /** When somebody last checked the record. */
  readonly assuredOn: PlainDate | undefined;
  readonly organization: OrganizationRecord | undefined;
  readonly program: ProgramRecord | undefined;
  readonly phones: readonly PhoneRecord[];
  readonly contacts: readonly ContactRecord[];
  readonly schedules: readonly Schedule[];
  readonly exceptions: readonly Exception[];
  readonly languages: readonly LanguageRecord[];
  readonly areas: readonly Text[];
  readonly places: readonly ServiceAtLocationRecord[];
  readonly costs: readonly CostRecord[];
  readonly documents: readonly {readonly document: Text; readonly url: string | undefined}[];
  readonly attributes: readonly AttributeRecord[];
  readonly funding: readonly Text[];
}

/** Something in a directory that was mended, dropped or not understood. */
export interface Problem {
  /** Position of the record in its page, from 0; `undefined` for the page itself. */
  readonly record: number | undefined;
  readonly id: string | undefined;
  /** Where in the record, as `service_at_locations.0.schedules.1.opens_at`. */
  readonly path: string;
  /** What was wrong, in kebab case: `bad-url`, `missing-name`. */
  readonly code: string;
  /** Of a part of the directory that could not be read: why. */
  readonly error?: EndpointError | undefined;
}
