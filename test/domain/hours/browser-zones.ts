import {executeServerCommand} from '@web/test-runner-commands';

/** Zones that a reader's browser may be in: at none, east and west of Milan, in both hemispheres. */
export const browserZones = ['UTC', 'Europe/Rome', 'America/New_York', 'Pacific/Auckland', 'Asia/Kolkata'];

/** Runs a suite once with the browser in each of the zones. */
export function inEveryBrowserZone(suite: () => void): void {
  for (const zone of browserZones)
    describe(`with the browser in ${zone}`, () => {
      before(async function () {
        const isThere = await executeServerCommand<string, boolean>('time-zone', zone);
        if (!isThere) this.skip();
      });

      after(() => executeServerCommand('time-zone', ''));

      it('is in that zone', () => {
        const offset = (date: Date) => -date.getTimezoneOffset();
        const january = offset(new Date('2026-01-15T12:00Z'));
        const expected = {
          UTC: 0,
          'Europe/Rome': 60,
          'America/New_York': -300,
          'Pacific/Auckland': 780,
          'Asia/Kolkata': 330,
        };
        if (january !== expected[zone as keyof typeof expected])
          throw new Error(`is ${january} minutes east of UTC`);
      });

      suite();
    });
}
