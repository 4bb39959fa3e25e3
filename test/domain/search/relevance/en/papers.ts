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
    isee | forms | pension | I don't know how to use a computer, who can fill in the form for me?
  `,
  'pratiche arci': `
    residence permit
    papers permesso sogiorno
  `,
  arci: `
    asylum seeker | asylum seeker help | refugee | i want to ask asylum
    we came from ukraine because of war | political asylum | i escaped from my country
    asylum | I am a refugee and I don't know who to ask
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
    cant pay rent | I have to leave my flat at the end of the month and have nowhere to go
    debt to aler
    no mony to eat
  `,
  'pratiche comune': `
    passport expired what to do | change of address city hall | baby bonus
    residence | tax code
  `,
  'manager pratiche custodi': `
    fine for rubbish
  `,
  'pratiche medico comune': `
    health card
  `,
  'pratiche riscaldamento': `
    bills | electricity | benefits
    I got a huge heating bill
  `,
  'pratiche fragili': `
    disability | My son is disabled, is there any help?
  `,
  'pratiche fragili psicologo': `
    i loose my job
  `,
  'pratiche manager fragili riscaldamento': `
    electrisity cut off | They cut off my electricity because I didn't pay
    no money 4 gas
  `,
  'pratiche comune 112': `
    My wallet was stolen with my documents
  `,
  'comune fragili manager': `
    social worker
  `,
});
