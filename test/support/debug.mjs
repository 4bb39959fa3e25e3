// @ts-check
import {says} from './patience.mjs';

/** @typedef {import('./host.mjs').Visit} Visit */

/** An address that asks for the panel of `<casa-debug>`. */
export const path = '/?casa-debug';
/** A page with one card. */
export const card =
  '<h1>Pagina</h1><casa-centre-card centre="san-siro"><p>02 0000 0001</p></casa-centre-card>';
/** A policy that lets our files in, and nothing else. */
export const strict =
  "default-src 'none'; script-src {{widgets}}; connect-src {{widgets}}; img-src data:; require-trusted-types-for 'script'; trusted-types casa-lit";

/** What is in the panel, unfolded or not; empty where there is none. In the page. */
export const panelText = () =>
  [...document.querySelectorAll('div')].map(({shadowRoot}) => shadowRoot?.textContent ?? '').join('');

/**
 * Waits until the panel says something.
 * @param {Visit} visit
 * @param {RegExp} words
 */
export const tells = ({page}, words) => says(() => page.evaluate(panelText), words);
