import {asked} from '../query.js';

/** What tenants ask of the house and what it costs, in English. */
export const queries = asked({
  'manager pratiche': `
    eviction | I was evicted | talk to aler | my landlord wants me out | got an eviction letter
    letter from aler dont understand | where can i complain | appointment with aler | aler office phone
    my lease is ending
    How do I ask for a bigger flat? | Can my wife be added to the tenancy?
    I got a letter from ALER and I don't understand it
    job | renue contract | who can help me apply for council housing?
  `,
  'manager pratiche riscaldamento': `
    electricity bill | they cut off my electricity | i cant pay my bills | gas bill too high
    they cut my gas
    water bill
  `,
  riscaldamento: `
    heating | cold flat no heating | cannot afford heating | money for heating | pay less for heating
    money for gas heating | help for heating costs | discount on heating
    how to ask for heating contribution | winter heating bonus
  `,
  'manager custodi': `
    broken lift | noisy neighbours | water leak in the ceiling | mould | cockroaches | mouse in kitchen
    mould on the wall | the elevator is stuck | rats in the basement | leaking tap | loud music upstairs
    squatters next door | broken window | ceiling is leaking | front door lock broken
    rubbish in the courtyard | neighbor dog barking | my pipe burst | gate does not open
    lift is not working | water coming from ceiling | neighbor is making noise all night | mice and rats
    damp wall | stairs light broken | dirty stairs | toilet is blocked | roaches in kitchen
    main door lock is broken | upstairs people throw things from balcony | sewage smell
    light off on landing | black bags left near bins | mould in kids bedroom | shower drain blocked
    bed bugs | mailbox broken | who fixes shutters | water is brown | no electricity on the stairs
    where to throw old fridge | dripping tap | dark stairs | flooded cellar | dog is barking all day
    ceiling has black spots | who gives me the key for the bike room
    noise | rats | lost keys | leak | rubbish | toilet block | water coming from roof | neigbour loud music
    Who can fix the tap in my kitchen? | The people upstairs make noise all night
    damp | stair light | bedbugs | elevater stuck | theres mold in bedrom
  `,
  custodi: `
    doorman | who cleans the stairs | caretaker phone number | janitor
  `,
  'manager pratiche custodi': `
    council house | who is in charge here | can i have a dog in the flat
  `,
  'manager riscaldamento': `
    my boiler is broken | radiators cold | house is freezing
  `,
  'manager custodi riscaldamento': `
    no hot water | radiator is cold | window does not close and cold comes in
    boiler | heating no work
    cold radiators
  `,
  'manager pratiche comune': `
    letter from the council i dont understand
    school
  `,
  'manager pratiche comune arci': `
    translator arabic | someone who speaks arabic | where to learn italian | interpreter
    italian lessons for arab women
    italian course
  `,
  'manager custodi 112': `
    drug dealers in the entrance | boys making mess downstairs | neighbours fight at night | lift stuck
  `,
  'manager pratiche fragili filoArgento': `
    food parcel
  `,
  'manager pratiche fragili comune': `
    free clothes for kids
  `,
  'custodi fragili manager': `
    I haven't seen the lady on the third floor for days
  `,
});
