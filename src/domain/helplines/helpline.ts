import type {OpenState} from '../hours/hours.js';
import type {Phone, PlainDate, Price, Text} from '../directory/directory.js';
import type {Topic} from './topic.js';

/** Another way to reach a helpline than by voice. */
export interface Channel {
  readonly kind: 'chat' | 'app' | 'text' | 'whatsapp' | 'site';
  /** A proper name, `undefined` where the kind says enough. */
  readonly name: string | undefined;
  /** `https:`, `sms:` or a page's address; `undefined` where only the name is known. */
  readonly url: string | undefined;
}

/** Help with languages that a line has, without a list of them. */
export type LanguageHelp = 'interpreters' | 'multilingual';

/** A telephone line that people call for help. */
export interface Helpline {
  /** Short and lasting: `1522` or `antitratta` for a line of ours, the id of its record for a published one. */
  readonly id: string;
  readonly topics: readonly Topic[];
  /** At least one, the one to call first. */
  readonly phones: readonly Phone[];
  /** As published; `undefined` for a line of ours, whose words are the element's. */
  readonly name: Text | undefined;
  /** Whom it helps and how, as published; `undefined` as with `name`. */
  readonly description: Text | undefined;
  /** Who answers, by proper name. */
  readonly operator: string | undefined;
  readonly price: Price;
  /** Those in which somebody answers, by ISO 639 code; empty when nobody published them. */
  readonly languages: readonly string[];
  readonly languageHelp: LanguageHelp | undefined;
  readonly channels: readonly Channel[];
  /** When the newest source of it is from, which may be known to the month only. */
  readonly checkedOn: PlainDate | undefined;
  /** Whether somebody answers at `now`, on the clock of an IANA zone. */
  readonly openState: (now: Date, timeZone: string) => OpenState;
}

/** A number without what differs between ways of writing it: blanks, points, the prefix of Italy. */
export function plainNumber(number: string): string {
  return number.replace(/[^\d+]/g, '').replace(/^(\+|00)39(?=\d{5})/, '');
}
