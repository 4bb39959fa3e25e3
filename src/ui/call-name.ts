import type {Phone} from '../domain/directory/directory.js';
import {msg, str} from './localize.js';

/** What a screen reader says of a number: it is often all that is heard of the line. */
export function callName(number: string, isFree: boolean, isAlwaysOpen: boolean): string {
  if (isFree && isAlwaysOpen)
    return msg(str`Chiama ${number}, gratuito, 24 ore su 24`, {id: 'helpline.call-free-always'});
  if (isFree) return msg(str`Chiama ${number}, gratuito`, {id: 'helpline.call-free'});
  if (isAlwaysOpen) return msg(str`Chiama ${number}, 24 ore su 24`, {id: 'helpline.call-always'});
  return msg(str`Chiama ${number}`, {id: 'helpline.call'});
}

/** What a screen reader says of a number by what it is for: to write to, or to call. */
export function reachName({type}: Pick<Phone, 'type'>, number: string): string {
  if (type === 'text') return msg(str`Scrivi un SMS a ${number}`, {id: 'phone.write-sms'});
  if (type === 'whatsapp') return msg(str`Scrivi su WhatsApp a ${number}`, {id: 'phone.write-whatsapp'});
  return callName(number, false, false);
}
