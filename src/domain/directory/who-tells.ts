import type {Phone, Service} from './directory.js';

/** How to ask whoever runs a service, the best way they published and no other. */
export type WayToAsk =
  | {readonly kind: 'phone'; readonly phones: readonly Phone[]}
  | {readonly kind: 'page'; readonly url: string}
  | {readonly kind: 'email'; readonly email: string};

/** Whom to ask about a service: at its own numbers, else its organization's; else by page or e-mail. */
export function whoTells({phones, url, emails, organization}: Service): WayToAsk | undefined {
  const numbers =
    phones.length > 0 ? phones : (organization?.phones ?? []).filter(({type}) => type !== 'fax');
  if (numbers.length > 0) return {kind: 'phone', phones: numbers};
  const page = url ?? organization?.website;
  if (page !== undefined) return {kind: 'page', url: page};
  const email = emails[0] ?? organization?.email;
  return email === undefined ? undefined : {kind: 'email', email};
}
