import {msg} from '../localize.js';

/** A warning for beside every number against violence: whoever looks at the phone can find the call. */
export function callLog(): string {
  return msg('La chiamata resta nell’elenco del telefono. Dopo puoi cancellarla.', {id: 'helpline.call-log'});
}
