import type {DangerWords} from '../../danger.js';

/** English. */
export const en: DangerWords = {
  language: 'en',
  stopWords: 'of on the to a my is im am it s and',
  kinds: {
    partner:
      'husband partner boyfriend ex fiance wife girlfriend he him his man spouse hubby stepfather brother',
    kin: 'dad daddy father mum mom mother parents stepdad stepfather stepmum uncle grandpa grandfather brother cousin',
    child: 'child children kid kids son daughter baby boy girl toddler minor',
    hit: 'beats beaten hits hit hitting punches slaps kicks kicked chokes choked strangled pushes pushed pushing shoves shoved threw throws grabs burned',
    boss: 'boss employer madam owner trafficker agent they',
    keep: 'keeps keep kept took takes taken holds holding hid confiscated',
    force: 'forced make makes made making',
    phone: 'phone messages texts mobile whatsapp emails location',
    go: 'leave out go outside work see talk study',
  },
  phrases: {
    violence:
      '<partner> broke nose|arm|tooth|teeth|rib|jaw|lip|phone, get|run|escape|flee|hide away|from <partner>, escape|flee <partner>, parents|family|father marry|married force|off|want, took|takes|broke phone call|let|me|<partner>, ex keeps|still coming|calling|door|texting|showing, not|wont|won|never let|lets call, violence, violent, abuse, abusive, <partner> <hit> me, <hit> me, <partner> <hit>, raped, rape, rapist, stalking, follows me everywhere|home|ex|he, ex waits|follows|outside|keeps|house, threatens me, threatened me, threatening me, threats, afraid|scared|frightened|terrified|fear <partner>, afraid|scared go home, <partner> hurts|hurt me, kill|kills|killing me, locks|locked me in|up|room|house|out|home, not|wont|won|doesnt|doesn|never let|lets|allow me <go>, forbids me, controls|checks|reads|tracks|monitors my|me <phone>, <partner> checks|reads|controls|tracks <phone>, forced marriage, genital mutilation, sexual assault, sexually assaulted, molested, harassed, domestic violence, women shelter, pulls|pulled hair, bruises nobody|knows|all|hide|<partner>|face|arms|covered|everywhere, <force> sex me|he|him, nude|naked|intimate photos|pictures|pics|video, <partner> takes|took|controls|keeps money, hit against wall, <hit> me against|wall|floor, screams|yells|shouts me <partner>, humiliates me, run away <partner>',
    trafficking:
      '<force> sell myself|body, trafficking, exploited, <force> work no|pay|against|locked|<boss>, forced work, forced prostitution, prostitution, prostitute, <force> sell|sex sex|body|clients, sell body, <keep> passport, <boss> <keep> documents|papers|id, slave, slavery, smuggler, pay debt|back smugglers|traffickers|journey work, locked factory|workshop|farm|restaurant|work, work locked',
    'missing-child':
      '<child> missing|disappeared|lost|kidnapped|runaway|vanished, <child> ran away, <child> not|didnt|hasnt come home|back, runaway <child>, cant|cannot|can find <child>',
    children:
      'child abuse, child abused, abuse <child>, <hit> <child>, <child> beaten|abused|danger|molested|bruises, pedophile, paedophile, grooming, bullying, bullied, cyberbullying, <kin> <hit> me, <kin> touches me, touches <child>, neighbours|neighbors <child> screaming|crying|beating|hitting',
    'self-harm':
      'suicide, suicidal, kill|killing myself, want|wanna|wish die|dead, end life, end it all, want|wanna end it, ending it all, hurt|hurting myself, harm|harming|cut|cutting myself, self harm, dont|don|not want|wanna live|wake|exist, no|any reason|point live|living, life not worth, worth living, tired living, better dead|without, take|taking|swallow all pills|tablets, overdose myself, jump bridge|train|window|balcony, hang myself',
    emergency:
      'heart attack, stroke, chest pain, not breathing, cannot|cant|can breathe, choking, unconscious, fainted, passed out, bleeding, overdose, poisoned, house|kitchen|flat|building fire, on fire, fire, smell gas, gas leak, burglar, break in, robbery, robbed, was|been|got attacked, attacked me, knife, gun, dying, emergency, ambulance, 112, 999, 911',
    harmless:
      'urgent, not urgent|emergency, panic attack, panic attacks, hurt|hurts knee|back|leg|arm|foot|hand|shoulder, violent storm|hail|wind|film|games, hail damage, fire extinguisher|place|alarm|escape|insurance|inspection|drill|door, fireplace, stroke rehabilitation|exercises|recovery|after, hit car|insurance, afraid|scared dentist|needles|exam|injection|eviction|lift|blood, <child> cant|cannot|can find job|work|school|nursery, <child> lost job|keys|card|documents|phone|book|home, <child> missing vaccine|school|documents|tooth, end contract|lease|tenancy|month, <keep> photo|passport|appointment|number photo|renew, renew passport, lost keys|wallet|card|documents, pushchair, push button|chair|door, kids football|lost|school, hit pipe, gas bleeding, bleeding radiator, radiator bleeding, work from home, kill rats|mice|cockroaches|bugs|time, knife sharpening, gun glue',
  },
};
