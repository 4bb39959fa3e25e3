import type {Vocabulary} from '../vocabulary.js';

/** English, as those use it who learnt it elsewhere. */
export const en: Vocabulary = {
  language: 'en',
  stopWords:
    'a an the of to in on at by for from with and or as is are am be been was were i me my mine we us our you your he him his she her it its they them their this that these those there here who what where when which how if so do does did s t',
  weakWords:
    'need want looking look for find help please can could would should may might must have has had get got give go going know ask about information info service services desk centre center office milan free near nearby hello hi thanks thank now today very much too also just not no don any some someone somebody something problem problems talk new like speak',
  phrases: {
    housing:
      'house, housing, home, flat, apartment, council house, public housing, social housing, council flat, tenant, tenants, tenancy, accommodation, estate',
    listening: 'listening, talk to someone, be heard, advice, support, confide',
    health:
      'health, healthcare, sick, ill, illness, unwell, clinic, medical, pain, treatment, hospital, surgery, health centre, not feeling well',
    elderly:
      'elderly, old people, senior, old age, grandmother, grandfather, grandma, grandpa, old lady, aged, old man, old woman, pensioners',
    money:
      'no money, cant pay anything, help money, very poor, lost everything, end month, poor family, no income, lost job money, cost living, money, poor, poverty, cash, financial help, financial support, broke, afford, economic help, grant, hardship',
    emergency:
      'car accident, injured, explosion, run over, fight knife, robbery, collapsed, emergency, police, ambulance, fire brigade, danger, urgent, rescue, firefighters, accident, report a crime, crime, robbed, carabinieri, stolen, theft, thief, burglary',
    violence:
      'protected|safe|secret house|home|place women|woman, violence, domestic violence, abuse, abusive, beaten, beats me, hits me, husband hits, husband violent, partner violent, stalking, rape, harassment, threatened by husband, afraid of husband, afraid of partner, women shelter, refuge, anti violence, safe house, battered, leave my husband, controls me, scared of husband, shouts at me, jealous, husband shouts, boyfriend hits, humiliates',
    trafficking:
      'boss|employer not|doesnt pay|pays threatens|threat|passport, trafficking, human trafficking, exploitation, prostitution, forced labour, forced labor, forced to work, slavery, sex work, took my passport, employer keeps passport',
    children:
      'niece, nephew, grandson, granddaughter, 10 years old, 11 years old, 12 years old, child|boy|girl|kid alone street|night|station, stays|closed|locks|always room niece|son|daughter|nephew|grandson, 13 years old, 14 years old, 15 years old, 16 years old, 17 years old, fifteen|sixteen|seventeen years, parents fight|shout|understand, bad messages daughter|son, school afraid|scared, bullied school, kid scared school, son|daughter problem school|behaviour, children, child, kids, kid, minors, son, daughter, teenager, teen, boy, girl, youth, baby, young people',
    information:
      'who call|ask, which office, where office, general information, city hall, municipality, town hall, council, social services, social worker, who can help, where do i go, orientation, city council, contact the city',

    tenantDesk:
      'in charge, responsible, person charge, pet allowed, can have dog|cat|pet, who boss|manager building, protest, community manager, neighbourhood worker, neighborhood worker, housing officer, housing manager, landlord, contact aler, talk to aler, aler does not answer, complaint, complain, report a problem, tenant support, social operator, liaison, representative',
    paperwork:
      'census, income declaration|form, change name contract, take|taking|transfer|inherit over|contract|tenancy tenancy|contract|flat, meaning|means letter, need sign, translate document, paper work, form help, letter, fill|sign papers|forms|documents, cannot|cant read|write|understand letter, read|write italian, letter|paper mean|means, paperwork, forms, form, fill in, fill out, application form, documents, document, certificate, bureaucracy, isee, caf, administrative, letter i do not understand, received a letter, registered letter, procedure, apply, application, declaration, contract, signature, translate a letter, understand letter, photocopy, print',
    caretaker:
      'stairs, staircase, stairwell, hallway, entrance hall, lobby, basement, attic, common areas, main entrance, building keeper, key lost, spare key, letterbox, parking, bike, bicycles, gate key, super, caretaker, porter, doorman, concierge, janitor, custodian, keys, building guard, guard, doorbell, intercom, mailbox, mail, parcel',
    eviction:
      'eviction letter|notice, notice leave, court letter house, told leave, eviction, evicted, thrown out, kicked out, lose my home, losing my house, bailiff, leave the flat, repossession, throw me out, landlord wants me out, forced to leave',
    rent: 'how much owe, rent increase|higher|raise, lease, rental agreement, contract|lease finish|finished|end|ending|ends|expires, cant|cannot|not pay, pay month|rates|slowly|late, owe aler, discount rent, rent reduction, rent bill, pay bit|little time, behind payments, month late, rent, cannot pay, cannot pay rent, arrears, late payment, behind with rent, pay the rent, instalments, service charge, pay in installments, rent too high, rent increase, unable to pay, missed payment, owe rent, unpaid rent, payment plan, cannot afford rent, late rent',
    debt: 'debt, loan, loan shark, fines, owe, bankruptcy, creditors, collection',
    bills:
      'cut light|power|gas|electricity, no electricity, expensive bill, gas bill, light bill, bill, electricity, water bill, power cut, utilities, energy, electric, meter, cut off electricity',
    heating:
      'heating bill|money|help|cost, money warm, cold flat|home|house|room|winter, heating, radiator, boiler, cold house, cold at home, freezing, no heating, heat, heating costs, heater, heating bill, warm',
    repairs:
      'dark|unlit stairs|hall|entrance|corridor|cellar|courtyard, flooded|flood cellar|basement|bathroom|kitchen|flat, facade, plaster falling, handrail, tap drips, ventilator, window glass, gas cooker, smoke alarm, warm water, bath tub, ceiling falls|falling, broken door|window|lock|lift|light|pipe|heater, water brown|dirty|yellow|smells|cold|pressure|off|cut, electricity|power|current|light stairs|hall|corridor|lift|building, light off|out|dead landing|stairs|corridor|hall, landing, sewage, sewer smell, corridor, roach, fleas, lice, moths, termites, spiders, stair lift, ramp, tile, blocked drain|pipe|sink|toilet, shutter stuck, antenna, washing machine leak|leaks, doorbell broken, no light, roof leaks, hole wall|roof|floor, broken glass, no light stairs, no water, water coming|comes|dripping ceiling|wall, sewer, smell drain, damp wall, wet wall, door stuck, bell broken, buzzer, ventilation, sparks, electricity sparks, floor, stove, oven, gas leak smell no, cockroach, pigeon, wasp nest, hole, gate, door|gate|window not open|close, doorway, entrance broken, hot water, dripping, ants, wasps, wiring, socket, flush, bath, kitchen sink, banister, stairs broken, intercom broken, heating broken, repair, broken, fix, leak, water leak, mould, mold, damp, lift, elevator, pipe, blocked sink, blocked toilet, toilet, window, door, lock|locks, flood, roof, ceiling, maintenance, plumber, electrician, rats, mice, bugs, bedbugs, pests, crack, asbestos, shower, shutters, insects, drain, not working, tap, sink|sinks, light broken, balcony, wall, bulb, gutter, wall crack, mouse, rat',
    neighbours:
      'boys|youth|teenagers|kids|people making|make|doing mess|noise|trouble|chaos, mess downstairs|outside, gang, noise|noisy|noises|music|shouting|party|dog|stomping|loud night|upstairs|downstairs|neighbour|neighbor|late, upstairs people|neighbour|family, downstairs neighbour, next door loud|shouting|music|smell, barking, shouting, party|parties, neighbour|neighbours|neighbor|neighbors, neighbor, noise, noisy, loud music, quarrel, dispute, argument, conflict, dog barking',
    squatting: 'squatters, occupied illegally, occupied my flat, empty flat',
    newHome:
      'live|move|be close|near|nearer daughter|son|mother|family, house|flat|home single|separated|divorced father|mother|parent, bigger|larger place|room|house|flat, six|five|four people|persons|us room, crowded, get|want|need council|public|social|bigger|smaller|another|different house|flat|home|apartment, move|moving another|other|bigger|ground flat|floor|house, ground floor, no lift floor, add person|wife|husband|son contract|house, guest stay, relatives live, council house application, apply for a house, housing list, waiting list, ranking, bigger flat, bigger house, change flat, change house, exchange, swap flat, move house, overcrowded, moving, get a house, housing application, call for applications, guest, smaller flat',
    homeless:
      'sleep|sleeping outside|rough|car|street|station, place|nowhere|somewhere to sleep, homeless, sleep, nowhere to sleep, night shelter, dormitory, living in the car, on the street, no home, street, bed for tonight',
    cleaning:
      'throw|throwing|dump|get|dispose old|away|rid fridge|furniture|mattress|sofa|washing, throw fridge|furniture|mattress|sofa|away, bags|furniture|mattress|fridge|sofa abandoned|left|dumped, bins, bin, sewage, stink, stench, smells bad|stairs|yard|bins, weeds, leaves, plants, dog poo|mess|dirt, cleaning, dirty, rubbish, garbage, trash, waste, stairs dirty, courtyard, garden, bulky waste, litter, clean stairs, cellar',

    registry:
      'marriage|birth|death certificate, electronic id, voter card, register residence|newborn|baby|marriage, town hall document, id card expired|renew, expired|expire|lost card|document|passport|id, fiscal code, tax number, change|register|new address, lost documents|wallet|id, birth certificate, marriage certificate, identity, residence, registration, registry office, register address, id card, identity card, change of address, family certificate, tax code, codice fiscale, health card, passport, birth, marriage, divorce, identity document',
    benefits:
      'help for disabled, help families, money for children, cheque, family bonus, help invalid, support income, family allowance, money baby, invalid money, carers allowance, benefit, allowance, child allowance, child benefit, unemployment benefit, bonus, subsidy, welfare, citizenship income, disability benefit, exemption, social card, contribution, voucher, universal allowance, inps, baby bonus',
    pension: 'minimum pension, pension low, pension, pensions, retired, retirement, pensioner, widow pension',
    taxes:
      'tax, stamp, revenue stamp, car tax, road tax, waste tax, tax return, tv licence, revenue agency, f24, imu, tari, 730',
    digital:
      'dont know|use computer|phone|internet|spid, cannot log in, log in, login, pin, spid, digital identity, internet, computer, email, online, website, app, phone app, smartphone, password, wifi, book online, health record, digital',
    legal:
      'free lawyer, lawyer divorce, court date, law advice, my rights, sue, lawyer, legal, legal advice, court, judge, rights, attorney, solicitor, legal aid, appeal, separation, tenants union, guardian, law',
    immigration:
      'my papers, documents expired, permit expired|renewal|renew, bring wife|husband|family|children italy, become italian, residence permit, permit of stay, visa, immigrant, immigration, foreigner, citizenship, family reunification, undocumented, police headquarters, questura, migrant, papers, permit',
    refugees:
      'escaped|fled|fleeing|left|ran country|war|syria|sudan|eritrea|afghanistan|somalia|gaza|ukraine|home, syrian, afghan, eritrean, somali, ukrainian, boat arrived|italy, ask|seek|apply asylum, refugee status|papers|help, war escaped, ukraine war, political, asylum, asylum seeker, refugee, refugees, war, international protection, political asylum, humanitarian protection',
    work: 'looking work, cv help, job office, internship, find|need|want|looking|search job|work, lost job, cleaning job, job interview, write cv, work, job, unemployed, employment, cv, resume, fired, job centre, laid off, training course, training, salary, contract of work, payslip, unemployment, jobless, redundancy',
    school:
      'place nursery|kindergarten|school, help homework, school bus, enroll son|daughter|child, creche, day care, daycare, kids place, school, homework, after school, nursery, kindergarten, teacher, tutoring, school meals, enrol, study, childcare, babysitter, summer camp, books',
    bullying:
      'bullying, bullied, cyberbullying, teased, mocked, laugh son|daughter|kid|child, school|class son|daughter|child|kid|grandson afraid|scared|cries|hit|picked|excluded|mean|bad|messages, bad messages daughter|son, make fun, picking on',
    languageCourse:
      'learn|study|improve|speak italian|language, italian school|teacher|class, speak|speaks|speaking arabic|spanish|french|chinese|romanian|ukrainian|bengali|language, my language, italian course, learn italian, italian lessons, italian class, italian classes, interpreter, translator, translation, do not speak italian, language course, cultural mediator, language',
    discrimination: 'discrimination, racism, racist, discriminated, homophobia, insulted, hate',
    food: 'clothes kids|children|winter|free, shoes, blankets, nappies, diapers, used clothes, nothing eat, food help|package|box, free food|meal|meals, food, hungry, eat, food bank, food parcel, groceries, meals, soup kitchen, clothes, hunger',

    doctor:
      'gym|sport|fitness certificate, pee|peeing|urinate|urine|urinating, pee burns, eczema, hives, pimples, wart, herpes, cystitis, gastritis, reflux, heartburn, constipation, anaemia, thyroid, gout, antibiotic, cream rash, tingling, chest infection, back doctor, urine burning, lump, bleeding gums, insect bite, vomit, sneezing, blood pressure pills, swollen|swelling legs|foot|feet|ankle|face, swollen, ear ache, earache, pain chest|stomach|belly|tummy|throat, tummy, throat, cough, ill child, medicine finished|run, repeat prescription, referral, blood in urine, itchy, infection, migraine, tired always, body|bones|joints|legs|muscles ache|aches|aching|pain, doctor, doc, gp, general practitioner, family doctor, physician, see a doctor, medical certificate, sick note, fever, flu, headache, stomach ache, sore throat, cold and cough, prescription, register with doctor, change doctor, checkup, check up, visit, appointment with doctor, hurts, sore, dizzy, nausea, diarrhoea, allergy, rash, bronchitis, i feel sick, legs hurt',
    nightDoctor:
      'doctor closed|away|holiday|not|answer|christmas, evening doctor, ill night, stomach|fever|pain night, not emergency, tonight doctor, night doctor, doctor on sunday, weekend doctor, doctor on saturday, out of hours, out of hours doctor, night, nite, weekend, sunday, non urgent, not urgent care, non urgent care, holiday doctor, 116117',
    pharmacy:
      'buy medicine, antibiotics, painkiller, chemist open, pharmacy, chemist, medicine, drugstore, pills, tablets, medication, pharmacist',
    nurse:
      'cut finger|hand|knife|glass|arm, burned|burnt hand|finger|arm, heparin, aerosol, bedsores, pressure sore, injections blood thinner, feeding tube, sutures, wound care, swollen legs|feet, insulin injection, needle, ulcer, bed sore, leg ulcer, nails feet, drain, measure pressure|sugar, take blood pressure, catheter change, plaster, enema, change|remove plaster|stitches|bandage|dressing, burn, cut finger, oxygen, nurse, injection, bandage, dressing, wound, blood pressure, check my pressure, catheter, glucose, stitches, drip, community nurse, insulin, district nurse, blood sugar, sores, jab, health visitor, change dressing',
    bloodTest:
      'stool sample, urine sample|exam, sugar blood test, cholesterol test, take blood, blood work, bloods, blood test, blood, blood sample, urine test, lab, laboratory, analysis, tests, blood exam, blood analysis, draw blood',
    vaccination:
      'injection flu|covid|children|baby, shot|shots|jab|jabs baby|children|flu|covid|tetanus, shingles, pneumonia vaccine, vaccine card, vaccine, vaccinate, flu shot, flu jab, covid, booster, swab, immunisation, immunization, tetanus',
    physiotherapy:
      'hard|trouble|difficult|difficulty|painful walk|walking, lift|move|bend|raise|turn|open arm|hand|leg|neck|shoulder|fingers|knee|foot|back cannot|cant|trouble, lift|move|bend|raise arm|leg|neck|shoulder|fingers|knee, plaster cast arm|leg, cast, knee|hip replacement, prosthesis, shoulder operation, move fingers, broken arm|wrist|leg|ankle, broken leg|hip|arm|wrist|femur rehab|walk|exercises, back hurts|pain|stiff, move arm|leg|shoulder, crutches, neck, sprain, stiff neck, ankle, wrist, elbow, stiff, after operation|surgery, walking stick, exercise, physiotherapy, physio, physiotherapist, physical therapy, rehabilitation, rehab, back pain, knee, shoulder, massage, hip, exercises, sciatica, fracture, neck pain, walk again, arthritis, back ache, backache',
    chronicIllness:
      'diabetes, diabetic, high blood pressure, hypertension, asthma, heart disease, heart, chronic, cholesterol, dementia, alzheimer, memory loss, cancer, parkinson, dialysis, copd',
    telehealth:
      'visit|doctor|consultation|checkup|appointment tablet|computer|screen|camera|skype|internet, video doctor|visit|consultation, measure heart|oxygen|pressure home, call doctor screen, distance, telemedicine, telehealth, telemonitoring, remote, remote visit, online doctor, video call, remote monitoring, monitoring, distance visit, at a distance, oxygen meter, ecg, tele',
    dentist: 'dentist, tooth, teeth, toothache, dental',
    specialist:
      'tooth pain, heart doctor, bone doctor, child doctor, women doctor, hearing aid, veins, colonoscopy, mammogram, mri, ct scan, cataract, denture, speech therapist, urologist, neurologist, specialist, dentist, teeth, tooth, toothache, eye doctor, eyes, glasses, cardiologist, gynaecologist, gynecologist, dermatologist, skin, x ray, ultrasound, hospital, psychiatrist, paediatrician, pediatrician, ear, orthopaedic, scan, book a visit',
    pregnancy:
      'pregnant, pregnancy, birth, midwife, abortion, contraception, family planning, expecting a baby, pregnancy test, morning after pill, breastfeeding, period',
    disability:
      'disabled son|daughter|child, wheelchair ramp, disability certificate|card, disabled, disability, wheelchair, handicap, deaf, blind, autism, law 104, invalid, cannot walk, invalidity, disabled parking',
    homeCare:
      'wash|bath|dress mother|father|grandmother|old, badante, live in carer, look after mother|father|grandmother|old, never|not|cant|cannot goes|go|leave outside|house|out|home, home care, at home, carer, home visit, come to my house, cannot leave home, cannot leave the house, bedridden, discharged from hospital, housebound, home help, home nurse, doctor at home, caregiver for elderly, fell|fallen|fall, fallen, fall',
    psychologist:
      'divorced|divorce feel|bad|sad|alone, burden everyone, not|cant|dont|no want get|leave up|out bed, no energy|strength|will, apathy, feel dead|nothing, heart racing, shaking, breakdown, mental health, not want see anyone, empty inside, worry, feel bad|sad|down|anxious|hopeless|nervous|lost, nightmare, low, mood, panic attacks, scared everything|all, overthinking, trauma, cannot|cant stop crying|thinking, useless, worthless, feel useless, exhausted, cant|cannot|dont|trouble|hard sleep|sleeping, sleepless, sleep badly, low mood, feel|feeling low|empty|down|bad, lost wife|husband|mother|father, passed away, lonely and sad, i give up, cant cope, psychologist, psychology, psychological, psychotherapy, therapist, therapy, depression, depressed, anxiety, anxious, panic, insomnia, cannot sleep, stress, stressed, sad, sadness, cry, crying, grief, counselling, burnout, burnt out, mourning, mental, psychiatrist, nervous, widow, feel down, my husband died, died, death, hopeless, unhappy, upset, lost my husband, lost my wife',
    addiction:
      'husband|son|father drinks|gambles|drugs, weed, cannabis, addict, drugs, addiction, alcohol, alcoholic, drinks too much, gambling, drinking, cocaine, quit smoking, slot machines, drunk',
    selfHarm: 'suicide, suicidal, kill myself, want to die, end my life, harm myself, hurt myself, self harm',

    frailty:
      'car go|for dialysis|hospital|visit|doctor, take|bring|drive|accompany|taking aunt|uncle|mother|father|mum|dad|grandmother|grandfather|wife|husband therapy|treatment|hospital|doctor|visit|dialysis, heavy shopping|bags, not|doesnt|isnt answering|opening|answer|open|seen neighbour|lady|man days|two, lonely old neighbour, check on|neighbour|mother old, drive|takes|take me doctor|hospital|visit, ride doctor|hospital, bring shopping|food|groceries home|mother|grandmother|me, help elderly|old shopping|bath|alone|home, drive|take|lift|ride|accompany hospital|doctor|appointment|visit, carry shopping, old mother|father alone, frail, fragile, vulnerable, support network, network, lives alone, alone at home, shopping for elderly, do the shopping, volunteers, volunteer, accompany, transport, meals at home, caregiver, carers, take care of, neighbour not answering, get me shopping, drive to hospital, looking after',
    loneliness:
      'need|want|find|have friend|friends|company, miss family|people, new city alone, no one to talk, no family here, somebody talk, talk somebody|volunteer|anyone, nobody visits, company old, have no friends, play cards, meet people, chat with someone, social club, pass the time, lonely, loneliness, alone, feel alone, company, friends, isolated, isolation, nobody to talk to, make friends, companionship, activities, socialise, bored, nobody, by myself, no friends',
    family:
      'fight|problems|argue with husband|wife|parents|children|mother|family, family, parents, couple, marriage problems, mother, father, single mother, single parent, difficult son, argue with my son, mediation, separation',
    missingChildren:
      'missing child, missing children, lost child, my son disappeared, daughter disappeared, runaway, ran away, disappeared, lost my son, missing son, missing daughter',
  },
};
