import {asked} from '../query.js';

/** What tenants ask of health, in English. */
export const queries = asked({
  medico: `
    family doctor | docter | GP | prescription | fever | stomach ache | cough for two weeks | need a gp
    sick note for work | prescription for pills | i need new family doctor | antibiotic prescription
    doctor | tablets ran out
  `,
  '116117': `
    doctor at night | sick child at night | doctor on sunday | doctor saturday afternoon
    doc at nite | I need a doctor but it's Sunday
    doc on weekends
  `,
  infermiere: `
    nurse | nurce at home | infermiera | injection | wound dressing | blood pressure check
    nurse who comes home | change a bandage | injections | someone to change bandage at home | bedsores
    my mother needs a drip
    wound care | nurse come home | needle insulin help
    injecton at home
  `,
  prelievi: `
    blood test | blood work | fasting blood sample | blood exam | urine sample | fasting blood test time
    bood tests
  `,
  vaccini: `
    flu vaccine | vaxine | flu jab | vacination | covid booster | children vaccines | pneumonia vaccine
    fourth dose | covid vaccine over 80 | tetanus booster
    vacine baby
  `,
  fisioterapia: `
    back pain | physio | knee pain | knee rehab | back pain exercises | rehab after broken hip
    recover hand after fracture
    physio knee | I need exercises after my hip operation
  `,
  'infermiere fragili': `
    my mother needs care at home
  `,
  'infermiere medico telemedicina': `
    diabetes | remote monitoring heart | diabetes help at home | heart patient check up from home
    blood pressure
  `,
  'medico fisioterapia': `
    bad back | knee pain when walking | knee replacement | cannot lift my arm | hip pain
    stiff shoulder
    my bones ache and I find it hard to walk
    joints ache
    hard to walk
  `,
  'medico 116117': `
    my kid has a fever on sunday | my doctor is closed | stomach ache at night | skin rash
    son has 39 fever | medicine finished and it is saturday | diarrhea three days | burning when i pee
    strong toothache sunday | vomiting since yesterday
    my doctor on holliday
  `,
  'infermiere medico telemedicina prelievi': `
    diabetes check | cholesterol and sugar check
  `,
  'infermiere medico psicologo': `
    pregnant
  `,
  'medico prelievi': `
    cholesterol test
  `,
  'infermiere medico': `
    stitches out | i need injection every day | check my blood pressure | remove stitches
    my legs are swollen
  `,
  'infermiere medico telemedicina 116117': `
    toothache
  `,
  'medico telemedicina': `
    video call with doctor
  `,
  'infermiere medico telemedicina psicologo fragili': `
    my mother forgets everything
  `,
  'infermiere medico 116117': `
    feeling dizzy
    home vist doctor
  `,
  'medico telemedicina 116117': `
    red eye | my ear hurts
  `,
  'infermiere fragili filoArgento': `
    help bathing my father
  `,
  'infermiere medico fisioterapia': `
    plaster on my arm
  `,
  '112 116117': `
    who to call if sick at night
  `,
  'infermiere telemedicina': `
    measure blood sugar | blood pressure machine at home | insulin help for dad
    oxygen level monitoring
    Can I check my sugar levels at home?
  `,
  'infermiere fisioterapia fragili': `
    husband back from hospital cannot walk
  `,
  telemedicina: `
    remote heart control | visit from home with tablet
  `,
  'infermiere prelievi': `
    blood test at home
  `,
  'infermiere medico 112 116117': `
    cut my finger with knife
  `,
  'vaccini medico': `
    covid test
  `,
  'medico pratiche': `
    i want change docter
  `,
});
