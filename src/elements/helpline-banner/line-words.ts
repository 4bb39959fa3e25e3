import type {Helpline} from '../../domain/helplines/helpline.js';
import {msg} from '../../ui/localize.js';

/** What one of our own lines is for; `undefined` for a published line, which says so itself. */
export function purpose({id}: Helpline): string | undefined {
  switch (id) {
    case '112':
      return msg('Pericolo immediato: polizia, ambulanza, vigili del fuoco', {id: 'helpline.112'});
    case '1522':
      return msg('Violenza e stalking. Anche per parenti e vicini', {id: 'helpline.1522'});
    case '116117':
      return msg('Cure mediche non urgenti', {id: 'helpline.116117'});
    case 'antitratta':
      return msg('Tratta e sfruttamento', {id: 'helpline.antitratta'});
    case '19696':
      return msg('Ascolto per bambini e ragazzi', {id: 'helpline.19696'});
    case '114':
      return msg('Bambini e ragazzi in pericolo', {id: 'helpline.114'});
    default:
      return undefined;
  }
}

/** The hours of a line of ours that is not always answered. */
export function hoursWords({id}: Helpline): string | undefined {
  if (id !== '116117') return undefined;
  return msg('Ogni notte dalle 20 alle 8. Sabato, domenica, feste e giorni prima delle feste: sempre', {
    id: 'helpline.hours-116117',
  });
}

/**
 * The languages of a line of ours that has a list of them, the reader's own first: a browser's first names of languages
 * take a slow phone longer than all the rest. A test holds them to the line's own list.
 */
export function languageNames({id, name}: Helpline): string | undefined {
  if (id !== '1522' || name !== undefined) return undefined;
  return msg(
    'italiano, inglese, francese, spagnolo, arabo, persiano, albanese, russo, ucraino, portoghese e polacco',
    {id: 'helpline.languages-1522'},
  );
}
