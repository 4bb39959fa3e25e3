import {msg, str} from '../../ui/localize.js';
import type {Rule} from './presses.js';

/** What is printed on the key of a shortcut. */
export function keyName({key}: Rule): string {
  return key === 'Shift' ? msg('Maiusc (Shift)', {id: 'exit.shift'}) : 'Esc';
}

/** What a screen reader says of a shortcut that was begun: how often it is still to be pressed. */
export function pressesLeft(rule: Rule, pressed: number): string {
  if (pressed === 0) return msg('Uscita annullata.', {id: 'exit.cancelled'});
  const key = keyName(rule);
  const left = rule.presses - pressed;
  return left === 1
    ? msg(str`Premi ${key} ancora una volta per uscire.`, {id: 'exit.one-press-left'})
    : msg(str`Premi ${key} ancora ${left} volte per uscire.`, {id: 'exit.presses-left'});
}
