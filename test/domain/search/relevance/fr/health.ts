import {asked} from '../query.js';

/** What tenants ask of health, in French. */
export const queries = asked({
  medico: `
    médecin traitant | medcin | medico di base | docteur | ordonnance | fièvre | medecin traitant
    je tousse | arret maladie | renouveler mes médicaments | changer de médecin
    ordonnance pour antibiotique
    docteur de baze
  `,
  '116117': `
    médecin de nuit | medecin le dimanche | docteur la nuit | médecin samedi après-midi
    guardia medica la nui
  `,
  infermiere: `
    infirmière | infirmiere a domicile | piqûre | pansement | prendre la tension | piqure
    j'ai besoin d'une piqure tous les jours | changer le pansement de ma mere | soigner une plaie
    escarres | ma mère a besoin d une perfusion
    bandage
    pansements | infirmiere a la meson
  `,
  prelievi: `
    prise de sang | analyse de sang | analyse d'urine | analyses à jeun | prise de sang a jeun
    bilan sanguin | heure des prises de sang
    prise de san
  `,
  vaccini: `
    vaccin grippe | vacin enfant | rappel covid | vaccin bebe | vaccin pneumonie | quatrième dose
    vaccin covid 80 ans | rappel tétanos
    vaxin grippe
  `,
  fisioterapia: `
    mal au dos | kiné | genou | reeducation genou | reeducation apres fracture
    récupérer la main après fracture
    kiné pour mon genoux
  `,
  '112 116117': `
    urgence la nuit | qui appeler si je suis malade la nuit
  `,
  'infermiere fragili': `
    ma mère a besoin de soins à domicile
  `,
  'infermiere medico telemedicina': `
    diabète | diabete | suivi a distance coeur | insuline | glycemie | malade du coeur suivi à la maison
    tension
  `,
  'infermiere medico psicologo': `
    enceinte
  `,
  'infermiere medico prelievi': `
    analyse cholesterol
    cholestérol
  `,
  'infermiere medico': `
    enlever les points | jambes gonflées
  `,
  'infermiere medico telemedicina 116117': `
    mal aux dents
  `,
  'medico telemedicina': `
    consultation en video
  `,
  'medico 116117': `
    mon docteur est fermé | mal au ventre la nuit | boutons sur la peau | mon fils a 39 de fievre
    plus de médicaments et c est samedi | diarrhée depuis trois jours | ça brûle quand je fais pipi
    rage de dents dimanche | je vomis depuis hier
    le petit a de la fièvre et le docteur est fermé
  `,
  'infermiere medico telemedicina psicologo fragili': `
    ma mere oublie tout
  `,
  'infermiere medico 116117': `
    j ai des vertiges
  `,
  'medico fisioterapia': `
    mal au genou quand je marche | prothèse du genou | je n arrive pas à lever le bras
    douleur à la hanche | épaule bloquée
    entorse cheville
  `,
  'medico telemedicina 116117': `
    oeil rouge | j ai mal à l oreille
  `,
  'infermiere fragili filoArgento': `
    aider mon père à se laver
    je sors de l'hôpital et j'habite au quatrième sans ascenseur
    je suis sortie de l'hôpital et je ne peux pas monter les escaliers
  `,
  'infermiere medico fisioterapia': `
    bras dans le plâtre
  `,
  'medico prelievi': `
    cholestérol analyse
  `,
  'infermiere telemedicina': `
    mesurer le sucre | appareil pour la tension à la maison | insuline pour mon père
    surveiller l oxygène
  `,
  'infermiere fisioterapia fragili': `
    mon mari sort de l hopital et ne marche pas
  `,
  telemedicina: `
    surveiller le coeur à distance | consultation depuis la maison avec tablette
  `,
  'infermiere prelievi': `
    prise de sang à la maison
  `,
  'infermiere medico 112 116117': `
    je me suis coupé le doigt avec un couteau
  `,
  'infermiere medico telemedicina prelievi': `
    contrôle cholestérol et sucre
  `,
  'infermiere filoArgento': `
    ma mère est vieille et ne peut plus se laver seule
    quelqu'un pour garder papa malade
    ma mère a besoin badante
  `,
  'infermiere medico comune': `
    je viens d'accoucher
    je viens d'avoir un bébé | je suis jeune maman
  `,
  'infermiere fragili filoArgento fisioterapia': `
    on m'a opérée et je suis seule à la maison
  `,
});
