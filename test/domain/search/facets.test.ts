import {expect} from '@open-wc/testing';
import {accessTo} from '../../../src/domain/search/access.js';
import {factsOf, needKey} from '../../../src/domain/search/facets.js';
import {aCentre, aPhone, aSchedule, aService, aTerm, words} from '../../support/directories.js';

const place = (over = {}) => ({
  centreId: 'centre',
  centreName: words('Centro di esempio'),
  address: undefined,
  description: undefined,
  phones: [],
  hours: undefined,
  ...over,
});
const silent = {description: undefined, application: undefined, phones: [], places: []};

describe('the ways to a service', () => {
  const cases = [
    {says: 'Vieni senza appuntamento.', are: ['drop-in'], because: 'none is needed'},
    {says: 'Non serve appuntamento.', are: ['drop-in'], because: 'none is needed, said otherwise'},
    {says: 'Su appuntamento.', are: ['appointment'], because: 'one is needed'},
    {says: 'Prenota al numero del centro.', are: ['appointment'], because: 'one is needed, said otherwise'},
    {
      says: 'Lunedì senza appuntamento, gli altri giorni su prenotazione.',
      are: ['drop-in', 'appointment'],
      because: 'it depends on the day',
    },
    {says: 'Walk-in, no appointment needed.', are: ['drop-in'], because: 'English says so'},
    {says: 'Sans rendez-vous.', are: ['drop-in'], because: 'French says so'},
    {says: 'بدون موعد', are: ['drop-in'], because: 'Arabic says so'},
    {says: 'Porta un documento.', are: [], because: 'nobody said anything of it'},
  ];
  for (const {says, are, because} of cases)
    it(`are ${are.join(' and ') || 'not known'} for «${says}», as ${because}`, () => {
      expect(accessTo(aService({...silent, application: words(says)}))).to.deep.equal(are);
    });

  it('are by telephone where a number can be dialled', () => {
    expect(accessTo(aService({...silent, phones: [aPhone()]}))).to.deep.equal(['phone']);
    expect(accessTo(aService({...silent, phones: [aPhone({dial: undefined})]}))).to.deep.equal([]);
  });

  it('are by the hours of its places too', () => {
    const open = {schedules: [aSchedule('MO')], exceptions: []};
    const booked = {schedules: [aSchedule('MO', {byAppointment: true})], exceptions: []};
    expect(accessTo(aService({...silent, places: [place({hours: open})]}))).to.deep.equal(['drop-in']);
    expect(accessTo(aService({...silent, places: [place({hours: booked})]}))).to.deep.equal(['appointment']);
  });
});

describe('facts', () => {
  const of = (service = {}, centre = {}) =>
    factsOf(aService({...silent, ...service}), new Map([['centre', aCentre(centre)]]));

  it('hold free only what its publisher says is free', () => {
    expect(of({price: {kind: 'free'}}).free).to.deep.equal(['yes']);
    expect(of({price: {kind: 'unknown'}}).free).to.deep.equal([]);
    expect(of({price: {kind: 'paid', costs: []}}).free).to.deep.equal([]);
  });

  it('take languages of the service, its phones and its centre, by their first part', () => {
    const spoken = (code: string) => [{name: undefined, code, note: undefined}];
    const facts = of(
      {languages: spoken('pt-br'), phones: [aPhone({languages: spoken('uk')})], places: [place()]},
      {languages: spoken('ar')},
    );
    expect(facts.language).to.deep.equal(['pt', 'uk', 'ar']);
  });

  const ways = [
    {says: 'Ingresso senza gradini', is: true, because: 'it says so'},
    {says: 'Accessibile alle sedie a rotelle.', is: true, because: 'it says so otherwise'},
    {says: 'Step-free entrance', is: true, because: 'English says so'},
    {says: 'Non accessibile in carrozzina', is: false, because: 'it says the contrary'},
    {says: 'Not wheelchair accessible', is: false, because: 'English says the contrary'},
    {says: 'Ci sono tre gradini. Nessun ascensore', is: false, because: 'there is no lift'},
    {says: 'Suonare al citofono', is: false, because: 'it says nothing of it'},
  ];
  for (const {says, is, because} of ways)
    it(`let a wheelchair in ${is ? '' : 'not '}by «${says}», as ${because}`, () => {
      const {accessible} = of({places: [place()]}, {accessibility: [words(says)]});
      expect(accessible.length > 0).to.equal(is);
    });

  it('know a need by its code, whatever the language of its name', () => {
    expect(needKey(aTerm('salute', 'Salute'))).to.equal(needKey(aTerm('salute', 'Health')));
  });
});
