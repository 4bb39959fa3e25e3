import {asked} from '../query.js';

/** What tenants ask of danger, in Romanian. */
export const queries = asked({
  'antiviolenza 1522': `
    soțul mă bate | mi-e frică de soțul meu | viol | el mă bate
  `,
  antitratta: `
    trafic de persoane | seful mi-a luat pasaportul | ma obliga sa muncesc
    mi-a luat seful actele si muncesc pe degeaba
  `,
  '114 116000': `
    copil dispărut
  `,
  '112': `
    poliție | scurgere de gaz
  `,
  'antiviolenza 1522 telefonoDonna': `
    sotul ma incuie in casa | ma urmareste fostul sot | mi-a dat o palma
    prietenul meu imi verifica telefonul si ma ameninta
  `,
  '112 114 116000': `
    mi-a disparut fata | copil pierdut
  `,
  'psicologo 19696 114': `
    copilul e batjocorit la scoala | fiul meu e batjocorit la scoala de colegi
    fata mea de 15 ani nu mai vb cu nimeni | nepotul meu e batut de colegi la scoala
    baiatul meu sta numai pe telefon si nu iese din camera
  `,
  'psicologo 19696': `
    fata mea e trista
  `,
  'manager pratiche antitratta': `
    muncesc la negru si nu ma plateste | sefa nu ma lasa liber si nu ma plateste
  `,
  'manager custodi 112': `
    am ramas blocat in lift | mi-au furat bicicleta din curte
  `,
  'psicologo 112 19696 114 telefonoAmico': `
    fata mea se taie pe brate
  `,
});
