import type {Helpline} from '../../domain/helplines/helpline.js';
import {addDays} from '../../domain/hours/day.js';
import type {OpenState} from '../../domain/hours/hours.js';
import {wallClock} from '../../domain/hours/zone.js';
import {msg} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {answeringWords, toBeConfirmed} from './answering-words.js';
import {facts} from './facts.js';
import {hoursWords, purpose} from './line-words.js';
import {callName} from '../../ui/call-name.js';
import {callLink, published} from './links.js';

/** Hours that nobody has checked for so many days are to be confirmed. */
const longestTrust = 180;

/** What a line on the screen depends on, besides the line. */
export interface Circumstances {
  readonly now: Date;
  readonly timeZone: string;
  /** A line against violence warns of the list of calls. */
  readonly warns: boolean;
}

/** One line on the screen. */
export class LineView {
  readonly item: HTMLElement;
  /** When its words may change next. */
  due: Date | undefined;

  readonly #line: Helpline;
  readonly #timeZone: string;
  readonly #warns: boolean;
  readonly #when = make('span', {});

  constructor(line: Helpline, {now, timeZone, warns}: Circumstances) {
    this.#line = line;
    this.#timeZone = timeZone;
    this.#warns = warns;
    const {phones, price} = line;
    const isFree = price.kind === 'free';
    const isAlwaysOpen = line.openState(now, timeZone).kind === 'open-always';
    const numbers = phones.map((phone) => callLink(phone, callName(phone.number, isFree, isAlwaysOpen)));
    const free = isFree ? ` · ${msg('Gratis', {id: 'helpline.free'})}` : '';
    this.item = make(
      'li',
      {part: 'line'},
      this.name(),
      make('div', {class: 'numbers'}, ...numbers),
      make('div', {}, this.#when, free),
    );
    this.tell(now);
  }

  /** What the line is for. */
  name(): HTMLElement {
    const {name} = this.#line;
    return make('div', {class: 'name'}, name === undefined ? purpose(this.#line) : published(name));
  }

  /** What helps to decide whether to call. */
  facts(): readonly HTMLElement[] {
    return facts(this.#line, this.#warns);
  }

  /** Says whether somebody answers at that time. */
  tell(now: Date): void {
    const state = this.#line.openState(now, this.#timeZone);
    this.due = nextChange(state);
    const words = [answeringWords(state, now, this.#timeZone), hoursWords(this.#line)];
    if (state.kind !== 'open-always' && this.#isOld(now)) words.push(toBeConfirmed());
    const told = [...new Set(words)].filter((one) => one !== undefined).join('. ');
    if (this.#when.textContent !== told) this.#when.textContent = told;
  }

  #isOld(now: Date): boolean {
    const {checkedOn} = this.#line;
    const today = wallClock(now, this.#timeZone).date;
    return checkedOn === undefined || addDays(checkedOn, longestTrust) < today;
  }
}

function nextChange(state: OpenState): Date | undefined {
  return 'until' in state ? state.until : 'opens' in state ? state.opens : undefined;
}
