import type {Helpline} from '../../domain/helplines/helpline.js';
import {answeredLanguages} from '../../domain/helplines/languages.js';
import {isSensitiveTopic} from '../../domain/helplines/topic.js';
import {formatLanguage, formatList, formatMonth} from '../../ui/format.js';
import {getLocale, msg, str} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {callLog} from '../../ui/templates/call-log.js';
import {languageNames} from './line-words.js';
import {channelLink, published} from './links.js';

/** What helps to decide whether to call: who answers and in which languages, other ways, how old this is. */
export function facts(line: Helpline, warns: boolean): readonly HTMLElement[] {
  const {id, description, operator, channels, topics} = line;
  const who = operator && make('bdi', {translate: 'no'}, operator);
  return [
    ...paragraph(description && published(description)),
    ...paragraph(who && `${msg('Chi risponde', {id: 'helpline.operator'})}: `, who),
    ...paragraph(languageWords(line)),
    ...channels.map(channelLink),
    ...paragraph(warns && id !== '112' && topics.some(isSensitiveTopic) ? callLog() : undefined),
    ...paragraph(checkWords(line)),
  ];
}

function paragraph(...words: readonly (Node | string | undefined)[]): readonly HTMLElement[] {
  return words.includes(undefined) ? [] : [make('p', {}, ...words)];
}

function languageWords(line: Helpline): string | undefined {
  const list = languageNames(line) ?? formatList(answeredLanguages(line, getLocale()).map(formatLanguage));
  if (list !== '') return msg(str`Rispondono in: ${list}`, {id: 'phone.answers-in'});
  switch (line.languageHelp) {
    case 'interpreters':
      return msg('C’è la traduzione al telefono', {id: 'helpline.interpreters'});
    case 'multilingual':
      return msg('Rispondono persone che parlano più lingue', {id: 'helpline.multilingual'});
    case undefined:
      return undefined;
  }
}

function checkWords({checkedOn}: Helpline): string {
  if (checkedOn === undefined)
    return msg('Non sappiamo quando i dati sono stati controllati', {id: 'helpline.undated'});
  const date = formatMonth(checkedOn);
  return msg(str`Dati controllati: ${date}`, {id: 'standing.checked'});
}
