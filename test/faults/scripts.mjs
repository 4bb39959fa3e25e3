// @ts-check
import {alive, answer, broken, inline, js, script} from './fault.mjs';
import {standalone} from './place.mjs';

/** @typedef {import('./fault.mjs').Fault} Fault */

/** @type {Record<string, Fault>} */
export const scripts = {
  'its address answers 404': {head: broken, answer: answer(404, 'text/html', 'no')},
  'its address answers 500': {head: broken, answer: answer(500, js, '')},
  'its address answers with a page': {head: broken, answer: answer(200, 'text/html', '<p>Benvenuti</p>')},
  'its type is wrong': {head: broken, answer: answer(200, 'text/plain', 'export {}')},
  'half of it comes': {head: broken, answer: answer(200, js, 'class A { #a; static {'), unclean: true},
  'something else comes': {head: broken, answer: answer(200, js, 'throw new Error("proxy")'), unclean: true},
  'it never comes': {head: broken, answer: () => undefined},
  'its host is down': {head: '<script type="module" src="http://localhost:9/x.js"></script>'},
  'its hash is wrong': {
    head: '<script type="module" src="/casa-helpline-banner.js" integrity="sha384-AAAA"></script>',
  },
  'a policy forbids it': {headers: {'content-security-policy': "script-src 'none'"}},
  'an ad blocker stops it': {
    set: async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void (request.resourceType() === 'script' ? request.abort('blockedbyclient') : request.continue());
      });
    },
  },
  'scripts are switched off': {set: (page) => page.setJavaScriptEnabled(false)},
  'it is there twice': {
    head: `${script}<script type="module" src="/casa-helpline-banner.js?again"></script>`,
    ...alive,
  },
  'the page has the tag for itself': {
    head: inline(`customElements.define('casa-helpline-banner', class extends HTMLElement {})`) + script,
  },
  'another version is there first': {
    head: `<script type="module" src="/answer"></script>${script}`,
    answer: (_, response) =>
      void standalone('casa-helpline-banner').then((code) =>
        response.writeHead(200, {'content-type': js}).end(`${code};0`),
      ),
    ...alive,
  },
};
