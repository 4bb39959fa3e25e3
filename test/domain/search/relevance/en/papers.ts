import {asked} from '../query.js';

/** What tenants ask of papers, money and the law, in English. */
export const queries = asked({
  'manager pratiche': `
    I cannot pay the rent | rent arrears | I lost my job and cannot pay rent | behind on rent
    help filling in forms | bigger flat | apply for social housing | swap house | tax return
    pay rent in instalments | take over my mothers tenancy | cant pay my rent this month
    how to apply for council house | eviction letter | i want to move to another flat
    my husband died need to change name on contract | help filling forms
    sir i want to ask about my house contract finish | rent is increase why | how much i owe to aler
    we are six in one room need bigger house | transfer contract to my son | help with papers from inps
    i dont pay since six months they will throw me out | can i keep my parents flat | stop the eviction
    aler wrote me to leave the house | paid rent wrong | i cant read italian help with post
    no money for rent this month | bailiff is coming on thursday | my rent receipt is lost
  `,
  pratiche: `
    help with forms | child benefit | ID card | fill in a form | unemployment | passport | taxes
    disability application | fill the form for disability pension
  `,
  'pratiche arci': `
    residence permit
  `,
  arci: `
    asylum seeker | asylum seeker help | refugee | i want to ask asylum
    we came from ukraine because of war | political asylum | i escaped from my country
  `,
  'manager pratiche antiviolenza': `
    lawyer | lawer
  `,
  'manager pratiche comune arci': `
    renew residence permit | renew permesso | visa for my mother | documents for citizenship
  `,
  'manager pratiche comune': `
    fiscal code | sleeping rough | register address | online appointment spid | i lost my job
    nursery place | looking for job | unemployment money | i dont know how to use spid | make a cv
    school books free | job as cleaner
  `,
  'manager comune arci': `
    learn italian
  `,
  'manager pratiche fragili': `
    disability allowance
  `,
  'pratiche comune': `
    passport expired what to do | change of address city hall | baby bonus
  `,
  'manager pratiche custodi': `
    fine for rubbish
  `,
  'pratiche medico comune': `
    health card
  `,
});
