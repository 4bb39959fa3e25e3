import {expect} from '@open-wc/testing';
import {caveatOf} from '../../../src/data/hsds/caveat.js';
import {week} from '../../../src/data/hsds/days.js';
import {read} from '../../support/feed-reading.js';
import {aFeedSchedule, aFeedService, type JsonObject} from '../../support/feeds.js';
import {appointments, doubts, harmless} from './caveat-words.js';

const office = week.slice(0, 5);

function scheduleWith(over: JsonObject) {
  const {services, problems} = read(aFeedService({schedules: [aFeedSchedule(over)]}));
  return {schedule: services[0]?.schedules[0], problems: problems.map(({path, code}) => `${path} ${code}`)};
}

describe('caveatOf', () => {
  for (const words of harmless)
    it(`finds nothing against the hours in ‘${words}’`, () => {
      expect(caveatOf(words, office)).to.equal(undefined);
    });

  for (const words of appointments)
    it(`asks everybody for an appointment by ‘${words}’`, () => {
      expect(caveatOf(words, office)).to.equal('appointment');
    });

  for (const words of doubts)
    it(`leaves hours in doubt by ‘${words}’`, () => {
      expect(caveatOf(words, office)).to.equal('unclear');
    });

  it('takes nothing for harmless that stands beside a closure', () => {
    for (const words of harmless) expect(caveatOf(`${words}\nChiuso per lavori`, office)).to.equal('unclear');
  });

  it('finds no appointment only where there is an exception too', () => {
    for (const words of appointments)
      expect(caveatOf(`${words}. Tranne ad agosto`, office)).to.equal('unclear');
  });

  it('takes a day of the month for an exception only where hours are of every week', () => {
    expect(caveatOf('Il primo martedì del mese', ['TU'], false)).to.equal(undefined);
    expect(caveatOf('Every other Tuesday', ['TU'], false)).to.equal(undefined);
  });

  it('needs no longer for words that are made to take long', () => {
    for (const words of ['non si e ', 'chiuso il lunedi e ', 'no need to ', 'su appuntamento ', 'the '])
      expect(caveatOf(words.repeat(2000), office)).to.be.oneOf([undefined, 'unclear', 'appointment']);
  });
});

describe('words beside hours', () => {
  it('are told to the publisher where they go against the times, each where it stands', () => {
    expect(scheduleWith({notes: 'Chiuso ad agosto'}).problems).to.deep.equal([
      'schedules.0.notes words-against-hours',
    ]);
    expect(scheduleWith({description: 'Mattina', notes: 'Solo donne'}).problems).to.deep.equal([]);
  });

  it('are both kept', () => {
    const {schedule} = scheduleWith({description: 'Mattina', notes: 'Solo donne'});
    expect([schedule?.description?.value, schedule?.notes?.value]).to.deep.equal(['Mattina', 'Solo donne']);
  });
});
