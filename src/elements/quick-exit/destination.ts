/**
 * Where the way out leads unless the page says otherwise: Milan's forecast by the national weather
 * service. A public body's page without advertising, the same for everybody, which nobody needs a reason
 * to look at. Nothing is asked of it before the press.
 */
export const usualDestination = 'https://www.meteoam.it/it/meteo-citta/milano';

/**
 * The address that was asked for, or `undefined` when leaving for it would not be leaving: no address,
 * not `https:`, or of the page's own site.
 */
export function destination(wanted: string | undefined, page: string): string | undefined {
  try {
    const {protocol, hostname, href} = new URL(wanted ?? '');
    return protocol === 'https:' && site(hostname) !== site(new URL(page).hostname) ? href : undefined;
  } catch {
    return undefined; // no absolute address
  }
}

/**
 * The part of a host name that one owner has, nearly: the last two labels, three where the second is
 * short (`aler.mi.it`). Where it errs, it takes two sites for one, and the usual destination is used.
 */
function site(hostname: string): string {
  const labels = hostname.split('.');
  const isShort = (labels.at(-2) ?? '').length <= 3;
  return labels.slice(isShort ? -3 : -2).join('.');
}
