import {mkdtempSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';

const provenance = {checked: '2026-02', certainty: 'high', source: 'https://example.org/source'};
const mark = {name: 'Mark', description: 'A mark.'};
const flags = [
  'helpline',
  'emergency',
  'always_open',
  'publish_hours',
  'to_be_confirmed',
  'assured_date',
  'certainty',
  'source',
];

/** Sheets of an invented town; every fact and word in them may be replaced. */
export function someSheets() {
  return {
    'centres.json': [
      {
        id: 'north',
        name: 'North Centre',
        street: 'Via Esempio 1',
        ...provenance,
        addressCertainty: 'high',
        addressSource: 'https://example.org/source',
      },
    ],
    'services.json': [
      {id: 'desk', needs: ['home'], organization: 'town', centres: ['north'], free: true, ...provenance},
      {id: 'nurse', needs: ['home'], organization: 'town', centres: ['north'], ...provenance},
    ],
    'helplines.json': [
      {
        id: 'line',
        numbers: [{number: '+39 02 0000 0001', type: 'voice'}],
        needs: ['home'],
        organization: 'town',
        area: 'town',
        hours: [{days: 'MO,TU', opens: '09:00', closes: '12:30'}],
        ...provenance,
      },
    ],
    'organizations.json': [{id: 'town', name: 'Town'}],
    'programme.json': {id: 'p', name: 'Programme', city: 'Esempio', province: 'EX', region: 'Example'},
    'languages.json': {it: 'Italiano'},
    'words.en.json': someWords(),
    'words.it.json': someWords(),
  };
}

function someWords() {
  const words = {name: 'Name', description: 'What it is.'};
  return {
    programme: {description: 'What it is.'},
    services: {desk: words, nurse: words},
    helplines: {line: {...words, hours: 'Monday and Tuesday morning'}},
    organizations: {town: 'A town.'},
    needs: {home: words},
    flags: Object.fromEntries(flags.map((code) => [code, mark])),
    areas: {town: 'Town'},
    phrases: {free: 'Free', always: 'Always', chat: 'Chat'},
  };
}

/** A folder that holds those sheets. */
export function folderOf(sheets) {
  const folder = mkdtempSync(join(tmpdir(), 'casa-sheets-'));
  for (const [name, sheet] of Object.entries(sheets))
    writeFileSync(join(folder, name), JSON.stringify(sheet));
  return folder;
}
