import {expect} from '@open-wc/testing';
import {findCentre, findService, slug} from '../../../src/domain/directory/find.js';
import {aCentre, aDirectory, aService} from '../../support/directories.js';

describe('findCentre', () => {
  const directory = aDirectory({
    centres: [
      aCentre({id: 'uuid-1', aliases: ['san-siro', 'centro-c-a-s-a-san-siro']}),
      aCentre({id: 'san-siro', aliases: ['altro']}),
    ],
  });
  const cases = [
    {key: 'uuid-1', finds: 'uuid-1', because: 'it is the id'},
    {key: 'san-siro', finds: 'san-siro', because: 'an id wins over another’s short name'},
    {key: 'Centro C.A.S.A. San Siro', finds: 'uuid-1', because: 'a name is made a slug'},
    {key: 'altro', finds: 'san-siro', because: 'it is a short name'},
    {key: 'nowhere', finds: undefined, because: 'nothing is called so'},
    {key: '', finds: undefined, because: 'nothing was asked'},
  ];
  for (const {key, finds, because} of cases) {
    it(`finds ${String(finds)} by "${key}", as ${because}`, () => {
      expect(findCentre(directory, key)?.id).to.equal(finds);
    });
  }
});

describe('findService', () => {
  it('finds a helpline as well', () => {
    const directory = aDirectory({helplines: [aService({id: 'h', aliases: ['linea-di-esempio']})]});
    expect(findService(directory, 'linea-di-esempio')?.id).to.equal('h');
  });
});

describe('slug', () => {
  const cases = [
    {name: 'Perché così?', is: 'perche-cosi'},
    {name: 'L’Aquila – Nord', is: 'l-aquila-nord'},
    {name: 'مركز', is: 'مركز'},
    {name: '...', is: ''},
  ];
  for (const {name, is} of cases) {
    it(`writes ${name} as "${is}"`, () => {
      expect(slug(name)).to.equal(is);
    });
  }
});
