import {asked} from '../query.js';

/** What tenants ask of company, grief and old age, in English. */
export const queries = asked({
  psicologo: `
    I feel depressed | psycologist | anxiety | depression | my wife died | panic attack
    my wife is depressed | i have nightmares | i am stressed and nervous
    counsellor | phsycologist
  `,
  'psicologo telefonoAmico filoArgento': `
    I am lonely
    I need somebody to talk to, I feel so alone
  `,
  'manager psicologo telefonoAmico': `
    someone to talk to | i need to talk
  `,
  'fragili filoArgento': `
    old lady living alone | shopping for old people | someone to do shopping for my mother
    old man next door needs help with shopping | take my aunt to therapy
    cannot do the shopping by myself | grandma needs a ride to hospital
  `,
  'psicologo telefonoAmico': `
    i feel so low | nobody to talk to | depresion | panic attacks | i lost my wife | i feel useless
    i feel very sad and cry | cant sleep worried all the time | i dont want to get out of bed
    i cry without reason | i lost my wife and i am broken
    can’t sleep | I don’t sleep
    burnt out
    depressed | feeling realy down
  `,
  'medico psicologo telefonoAmico': `
    my father drinks | i cant sleep | gambling problem
  `,
  'infermiere fragili filoArgento': `
    elderly neighbour alone | old man downstairs never goes out | help for old lady living alone
  `,
  'pratiche infermiere fragili': `
    wheelchair for my mum
  `,
  'manager pratiche fragili comune filoArgento': `
    food bank
  `,
  'psicologo fisioterapia': `
    therapist
  `,
  'fragili custodi filoArgento': `
    lift to hospital
    shopping | old mum alone | Who can take me to the hospital for my appointment?
    company
    grandfather
  `,
  'fragili telefonoAmico filoArgento': `
    company for old people | i want company on sundays | nobody visits me i am 85
  `,
  filoArgento: `
    someone to bring groceries to my grandmother
  `,
  'medico psicologo 1522 telefonoAmico': `
    my husband drinks
  `,
  'psicologo fragili telefonoAmico filoArgento': `
    alone for christmas | i need a friend
    lonely
  `,
  'manager fragili custodi 112 filoArgento': `
    neighbour doesnt open door since two days
  `,
  'fragili custodi pratiche': `
    carer
  `,
  'fragili custodi filoArgento infermiere': `
    My mother is ninety and can't go out any more
  `,
  'psicologo fragili infermiere custodi': `
    My husband has dementia and I am exhausted
  `,
  'fragili manager pratiche custodi': `
    I have no food for my children
  `,
  'psicologo medico': `
    My son drinks too much and won't get help
    baby blues depresion
  `,
  'fragili custodi infermiere': `
    grandma cannot go out
  `,
  'fragili manager': `
    no food for kids | dying of hunger
  `,
  'telefonoAmico filoArgento psicologo fragili custodi': `
    I am a widow and I don't talk to anybody all day
  `,
});
