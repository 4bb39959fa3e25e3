import {phrases} from '../../phrases.js';

/** What sounds like danger in English and is none: nobody is to be sent to a helpline for a knee. */
export const harmless = phrases(`
  afraid of the dentist | my phone is broken | locked out of my flat | the door does not lock
  my husband lost his job | haircut | neck pain | follow an italian course | pictures for identity card
  my son wants a job | my son pension disability | papers to get married | the neighbour shouts all day
  kids screaming in the yard | bruise after blood test | kids play on the stairs | gas is too expensive
  smell of mould | smoke from the balcony below | i fell and my knee hurts | cant find a job
  my cat ran away | i cant find my health card | take my child abroad documents
  teacher for my daughter | i have finished my pills | i cant climb the stairs | bike thief in the yard
  my husband died | touch screen does not work | i hurt my knee | hit by a car insurance
  hail damage violent storm | phone number of the office | check my blood pressure
  lock on the door is broken | cut the grass in the courtyard | haircut for elderly | renew my passport
  pay my debt in instalments | work as a cleaner | end of the contract | how do i end my lease
  fire extinguisher inspection | fireplace | my son cannot find a job | i cannot find the form
  stroke rehabilitation exercises at home physiotherapy | child care | kids football | lost my keys
  pushchair on the stairs | neighbour slams the door | pills for blood pressure | new gas connection
  my husband does not pay bills | my daughter wants to dance | my son does not want to study
  mum needs company after bereavement | grandma needs a carer | landlord wont give me a contract
  boss owes me march salary | neighbour smokes on the balcony | neighbour scratched my car
  my boyfriend is looking for work | ex does not pay child support | pension paid on card
  bank takes too many fees | security door stuck | broken lock who pays | smoke from chimney
  service the boiler | dog bites | nose bleeds paediatrician | arm in plaster physiotherapy
  i have toothache | daughter has fever | heart check up appointment | residence card for my wife
  nephew looking for a flat | i want to move house | dont want to pay for garage anymore
  want a bigger flat | one way street | boxing course | football pitch for kids | wedding party room
  marry a foreigner | cutting trees | bathroom leak | children shouting in the yard | man to fix my door
  boiler check | caretaker phone number | husband looking for a course | boss gives me holidays
  my son wants to play | neighbour is kind but deaf | late electricity bill | open door without keys
  grandma goes to hospital | how to become a citizen | money for school books | nursery for small kids
  my husband cannot find work | cut a branch | get residency | sewer smell | documents for pension
  where to buy gas bottle | my husband is retired | concierge does not answer | my son cant find a job
  my son fell off his bike insurance | grandma is hard of hearing | neighbour dog bit the postman
  follow a language course | pay the school trip | i have a job interview waiting | front gate keys
  lost identity card | rent too high | my mother wants to change doctor | playground for girls
  free medicines | video to learn italian | cleaning man | meter leak | scared to lose my home
  gas bill too high | change gas contract to my husband | my son plays football
  my son hits the ball against the wall | my husband died, pension | grandma died what about the lease
  my knee hurts | back pain doctor | tap is leaking | water leaking from ceiling | front door broken
  lost my house keys | cellar key | noisy neighbour at night | neighbour dog barking
  argument with neighbours about parking | neighbour throws cigarettes from balcony
  passport for my son | renew documents | nursery enrolment | italian course for my wife
  landlord keeps my deposit | boss does not pay overtime | they cut off my gas
  afraid i cant pay the rent | scared of the dentist | falling plaster | heating is off | cheap haircut
  how to get married in italy | meter check | blood test | give blood | missing cat
  birth certificate for baby | divorce lawyer | kids after school club | broke my leg
  my husband phone number | my husband needs a doctor | the stove does not light | get married in milan
  cut down the tree | my employer asks for residence permit | hit song concert | what time do you close
  my husband has diabetes | my relatives arrive from egypt | phone to repair | my husband sleeps badly
  my ex must pay alimony | grandpa needs company | my 8 year old does not go to school | night work
  i lost my passport | the building is old | aler writes to me | is it free | can you send it to me
  where is it | the kids need shoes | shaking hands | app to book visits | i cant see well
  money for bread | waiting outside for the courier | report lost card to police | acid for the drain
  work in a bar | pay debt with aler | belt of the shutter broken | disappear from the list
  nearest metro | kitchen knives | i breathe badly on the stairs | grandpa cannot hear well
  my boyfriend is looking for a house | black eye after operation | the neighbour shouts at the match
  baby screams at night teeth | he works and i dont | the doctor checks me every month | check the meter
  lost residence permit | brother wants to live with me | baby crying with fever | killing cockroaches
  afraid of losing the house | mother funeral | nose bleed | looking for a doctor
  the kids need shoes
  gas bill | fire alarm keeps beeping | my mother died and the contract | broken window | stolen bike
  kids playing football in the yard | my husband is ill | kids shouting in the courtyard | lost my passport
  my son can't find a job | gas cooker broken | boiler fire | kill cockroaches
  my phone was checked by technician | child has fever | street light
  i'm afraid of losing my home | the dog scares me | kitchen fire won't light
  my daughter wants to change school | broken door needs repair | shooting pain in my leg
  my husband works at night | baby clothes | swallow pills with water
  shopping for old people | need help with the shopping
  abuse of parking | work for my daughter | school for my son | burning rubbish smell from bins | help
  my mother is dead and the flat is in her name
  this job is killing me | hair cut | broken bathroom | hard work | the bill nearly killed me
  widow's pension | funeral | i lost my phone | blood pressure check | my tummy hurts | afraid of the dark
  i'm scared of rats | my son bangs on the walls and neighbours complain | self defence class
  fire alarm keeps beeping battery | missing post from letterbox | child school enrolment | shingles vaccine
  gas bill late | they won't show me the new flat | landlord won't pay for repairs | hit by high bills
  my son broke the window and the door | my son cut his finger | he has sore throat and cough
  she put cream on neck and arms | can't go to the shops any more | i cant go up the stairs any longer
  dad cannot go to the doctor anymore | he raises the rent and does no repairs
  no money for food for my baby
  the technician broke my boiler | neighbour smokes on the stairs | i took my blood pressure tablets
  my husband comes home late from work | my little girl won't eat | hair loss | tired of waiting for a flat
  the neighbour's dog bites | i must be out of the house by march | my son lost his permit
  cigarette smoke in my flat | baby blues | my daughter lost her bag | my son lost weight
  he broke the lift and the lock | he raises the rent and asks me for more
`);
