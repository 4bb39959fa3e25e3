import type {Phone, Service} from '../directory/directory.js';
import {openState} from '../hours/status.js';
import {clockOf, type PageClock} from '../hours/place-clock.js';
import {groupedNumber, isVoice, phoneAddress} from '../phone.js';
import {type Campaign, campaignOf, isCampaign} from './campaign.js';
import type {Channel, Helpline} from './helpline.js';
import {topicsOf} from './sensitive.js';

/** What a directory has for a banner. */
export interface Published {
  readonly lines: readonly Helpline[];
  readonly campaigns: readonly Campaign[];
}

/**
 * The helplines and campaigns among services.
 *
 * A line whose service has ended, or without a phone to speak to, is left out. `page` is what the page says of
 * clocks and holidays.
 */
export function publishedLines(
  services: readonly Service[],
  page: PageClock = {timeZone: undefined, patronDay: undefined},
): Published {
  const lines = services.filter((service) => !isCampaign(service) || campaignOf(service) !== undefined);
  return {
    lines: lines.flatMap((service) => helplineOf(service, page) ?? []),
    campaigns: services.filter(isCampaign).flatMap((service) => campaignOf(service) ?? []),
  };
}

/** The helpline that a service is; `undefined` when it has ended or nobody can be called. */
function helplineOf(service: Service, page: PageClock): Helpline | undefined {
  const voices = service.phones.filter(isVoice);
  if (voices.length === 0 || service.standing.kind === 'ended') return undefined;
  const {id, name, description, organization, price, hours, alwaysOpen, emergency, terms, standing} = service;
  return {
    id,
    topics: [...topicsOf(terms), ...(emergency ? (['emergency'] as const) : [])],
    phones: voices.map((phone) => ({...phone, number: groupedNumber(phone.number)})),
    name,
    description,
    operator: organization?.name.value,
    price,
    languages: languagesOf(service),
    languageHelp: undefined,
    channels: channelsOf(service),
    checkedOn: standing.checkedOn,
    openState: (now) => {
      const {timeZone, calendar} = clockOf(hours, service.locality, page, now);
      return openState(hours, {now, timeZone, calendar, standing, alwaysOpen});
    },
  };
}

/** Those that the phones are answered in; where a feed says it of the service only, those. */
function languagesOf({phones, languages}: Service): readonly string[] {
  const spoken = phones.flatMap((phone) => phone.languages);
  return [...new Set((spoken.length > 0 ? spoken : languages).flatMap(({code}) => code ?? []))];
}

/** A number that is written to, and not called. */
function messagesTo(phone: Phone): Channel | undefined {
  const {type, number} = phone;
  const url = phoneAddress(phone);
  return url !== undefined && (type === 'text' || type === 'whatsapp')
    ? {kind: type, name: number, url}
    : undefined;
}

function channelsOf({phones, links, url}: Service): readonly Channel[] {
  const texts = phones.flatMap((phone) => messagesTo(phone) ?? []);
  const others = links.map((link) => ({
    kind: /chat/i.test(link.label?.value ?? '') ? ('chat' as const) : ('site' as const),
    name: undefined,
    url: link.url,
  }));
  const site = url === undefined || others.some((other) => other.url === url) ? [] : [url];
  return [
    ...texts,
    ...others,
    ...site.map((address) => ({kind: 'site' as const, name: undefined, url: address})),
  ];
}
