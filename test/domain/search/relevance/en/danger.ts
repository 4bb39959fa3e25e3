import {asked} from '../query.js';

/** What tenants ask of danger, in English. */
export const queries = asked({
  'antiviolenza 1522': `
    my husband hits me | afraid of my husband | rape | he beats me
  `,
  antitratta: `
    human trafficking | boss keeps my passport | forced to work no pay
    i work and boss doesnt pay and threatens me | exploited at construction site
    a girl is forced to work on the street
  `,
  '114 116000': `
    missing child
  `,
  '112': `
    police | gas leak | call ambulance | house on fire | my mother fainted | car accident
    someone is breaking into my flat
  `,
  'antiviolenza 1522 telefonoDonna': `
    my husband locks me at home | he follows me everywhere | partner slapped me
    my boyfriend slapped me | my friend is beaten by her husband | my man breaks my phone and shouts
    protected house for women | my husband threatened me | my ex follows me to work
  `,
  '112 114 116000': `
    my daughter ran away | child lost
  `,
  'psicologo 19696 114': `
    kids bullied at school | my kid is bullied | my niece is always closed in her room
    classmates make fun of my daughter
    my sixteen year old never leaves his room
  `,
  'psicologo 19696': `
    my girl is sad | teenager problems talk
  `,
  '112 19696 114 116000': `
    i saw a child alone at night
  `,
  'manager psicologo 19696 114': `
    teacher insults my son
  `,
});
