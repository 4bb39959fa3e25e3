import {expect} from '@open-wc/testing';
import {statusOf} from '../../../src/data/hsds/status.js';
import {read} from '../../support/feed-reading.js';
import {aFeedService, type Json} from '../../support/feeds.js';

const meanings: Readonly<Record<string, readonly string[]>> = {
  active: ['active', 'ACTIVE', ' Active '],
  inactive: ['inactive', 'INACTIVE', 'Inactive '],
  defunct: ['defunct', 'Defunct'],
  'temporarily closed': [
    'temporarily closed',
    'Temporarily_Closed',
    'TEMPORARILY-CLOSED',
    'temp closed',
    'Closed',
    'CHIUSO',
    'chiusa per lavori',
    'Closed for renovation',
    'currently closed',
    'Suspended',
    'sospeso',
    'on hold',
    'paused',
    'temporaneamente sospeso',
    'Fermé',
    'suspendu',
    'cerrado',
    'suspendido',
    'geschlossen',
    'vorübergehend geschlossen',
    'مغلق',
    'معلق',
  ],
  ended: [
    'permanently closed',
    'CLOSED_PERMANENTLY',
    'chiuso definitivamente',
    'fermé définitivement',
    'ended',
    'Cancelled',
    'canceled',
    'terminated',
    'discontinued',
    'expired',
    'no longer available',
    'no longer running',
    'cessato',
    'concluso',
    'terminato',
    'non più attivo',
    'annullato',
    'terminé',
    'finalizado',
    'beendet',
    'ملغى',
  ],
  withheld: [
    'draft',
    'Draft',
    'unpublished',
    'deleted',
    'archived',
    'archive',
    'trash',
    'bozza',
    'in bozza',
    'archiviato',
    'eliminato',
    'non pubblicato',
    'brouillon',
    'archivé',
    'supprimé',
    'borrador',
    'Entwurf',
    'gelöscht',
    'مسودة',
  ],
  unknown: [
    'Verified',
    '1',
    '2',
    '6',
    'false',
    'true',
    'pending',
    'in review',
    'open',
    'attivo',
    'actif',
    'live',
    'published',
    'enabled',
    'inactive since 2020',
    'actively closed by nobody',
    '—',
    'constructor',
  ],
};

describe('statusOf', () => {
  for (const [meaning, statuses] of Object.entries(meanings))
    for (const status of statuses)
      it(`takes ‘${status}’ for ${meaning}`, () => {
        expect(statusOf(status)).to.equal(meaning);
      });

  it('knows nothing where nothing is said', () => {
    expect(statusOf(undefined)).to.equal(undefined);
  });
});

describe('a status in a record', () => {
  const cases: readonly {status: Json; is: string | undefined; problem?: string}[] = [
    {status: 'active', is: 'active'},
    {status: 'temporarily_closed', is: 'temporarily closed'},
    {status: null, is: undefined},
    {status: '', is: undefined},
    {status: 'N/A', is: undefined},
    {status: false, is: 'unknown', problem: 'status status-unknown'},
    {status: true, is: 'unknown', problem: 'status status-unknown'},
    {status: 0, is: 'unknown', problem: 'status status-unknown'},
    {status: 1, is: 'unknown', problem: 'status status-unknown'},
    {status: {code: 'active'}, is: 'unknown', problem: 'status status-unknown'},
    {status: 'draft', is: 'withheld', problem: 'status status-hidden'},
    {status: 'chiuso', is: 'temporarily closed', problem: 'status odd-status'},
    {status: 'cessato', is: 'ended', problem: 'status odd-status'},
  ];
  for (const {status, is, problem} of cases)
    it(`of ${JSON.stringify(status)} is ${String(is)}, and told as ${problem ?? 'no problem'}`, () => {
      const {services, problems} = read(aFeedService({status}));
      expect(services[0]?.status).to.equal(is);
      expect(problems.map(({path, code}) => `${path} ${code}`)).to.deep.equal(problem ? [problem] : []);
    });
});
