/** What a request that nobody may read tells of one that failed for no reason given. */
export type Reach = 'cors' | 'network' | 'mixed-content';

/**
 * Tells why browsers gave no answer, which they keep to themselves: a request that needs no CORS comes through
 * where only the header is missing, and where a policy blocks it, it reports that once more.
 *
 * @returns What is known of an address, `undefined` until it is: each is asked once.
 */
export function reachesOfPage(): (address: string) => Reach | undefined {
  const known = new Map<string, Reach | undefined>();
  return (address) => {
    if (!known.has(address)) {
      known.set(address, undefined);
      void reachOf(address).then((reach) => known.set(address, reach));
    }
    return known.get(address);
  };
}

async function reachOf(address: string): Promise<Reach> {
  try {
    await fetch(address, {
      method: 'HEAD',
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(8000),
    });
    return 'cors';
  } catch {
    const isMixed = location.protocol === 'https:' && address.startsWith('http:');
    return isMixed ? 'mixed-content' : 'network';
  }
}
