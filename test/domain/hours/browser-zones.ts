import {expect} from '@open-wc/testing';
import {executeServerCommand} from '@web/test-runner-commands';

/** Zones that a reader's browser may be in, and the minutes that their January is behind UTC. */
const browserZones = {
  UTC: 0,
  'Europe/Rome': -60,
  'America/New_York': 300,
  'Pacific/Auckland': -780,
  'Asia/Kolkata': -330,
};

/** Runs a suite once with the browser in each of the zones. */
export function inEveryBrowserZone(suite: () => void): void {
  for (const [zone, west] of Object.entries(browserZones))
    describe(`with the browser in ${zone}`, () => {
      before(async function () {
        const isThere = await executeServerCommand<boolean, string>('time-zone', zone);
        if (!isThere) this.skip();
      });

      after(() => executeServerCommand('time-zone', ''));

      it('is in that zone', () => {
        expect(new Date('2026-01-15T12:00Z').getTimezoneOffset()).to.equal(west);
      });

      suite();
    });
}
