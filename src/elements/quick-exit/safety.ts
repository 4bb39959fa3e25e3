import {msg, str} from '../../ui/localize.js';
import {make} from '../../ui/make.js';
import type {View} from './panel.js';
import {keyName} from './presses-left.js';

/** What the way out does and does not do, and how to clear the history: to be read before it is needed. */
export function safety({href, keepsHistory, rule}: View): readonly HTMLElement[] {
  const site = new URL(href).hostname;
  const key = rule && keyName(rule);
  const times = rule?.presses;
  const paragraphs = [
    msg(str`Il pulsante nasconde subito questa pagina e apre ${site}.`, {id: 'exit.goes-to'}),
    key && msg(str`Da tastiera: premi ${times} volte di seguito il tasto ${key}.`, {id: 'exit.by-keyboard'}),
    keepsHistory
      ? msg('Attenzione: con il tasto Indietro questa pagina torna.', {id: 'exit.back-returns'})
      : msg('Con il tasto Indietro questa pagina non torna. Quelle aperte prima sì.', {id: 'exit.back'}),
    msg('Non cancella la cronologia del telefono, le chiamate fatte e i messaggi.', {
      id: 'exit.does-not-clear',
    }),
    msg(
      'Per cancellare la cronologia: apri il menu del browser (⋮, ☰ o l’icona del libro), tocca “Cronologia” e cancella questa pagina. Se cancelli tutto, chi guarda il telefono può accorgersene.',
      {id: 'exit.clear-history'},
    ),
    msg(
      'Se pensi che qualcuno controlli il tuo telefono, usa quello di una persona di cui ti fidi. Una finestra in incognito non lascia pagine nella cronologia.',
      {id: 'exit.other-phone'},
    ),
  ];
  return paragraphs.filter((words) => words !== undefined).map((words) => make('p', {}, words));
}
