import type {Helpline} from '../../domain/helplines/helpline.js';
import {msg} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import {callLog} from '../../ui/templates/call-log.js';
import {channelLink} from './links.js';

/** For those who are watched: how to ask for help without being heard, and what a call leaves behind. */
export function discretion(lines: readonly Helpline[]): HTMLElement {
  const chat = lines.flatMap(({channels}) => channels).find(({kind}) => kind === 'chat');
  const heard = msg('Qualcuno può sentirti? Puoi chiedere aiuto senza parlare.', {id: 'helpline.heard'});
  const written = chat === undefined ? [] : [make('p', {}, heard), channelLink(chat)];
  return make('div', {class: 'discretion'}, ...written, make('p', {}, callLog()));
}
