import {asked} from '../query.js';

/** What tenants ask of the house and what it costs, in French. */
export const queries = asked({
  'manager pratiche': `
    expulsion | je vais être expulsé | on veut me mettre dehors | avis expulsion
    je ne comprends pas la lettre | parler avec aler | je comprends pas la lettre de aler
    où se plaindre | rendez-vous avec aler | numéro du bureau aler
    on m'a envoyé un papier d'Aler que je ne comprends pas
    on est six dans deux pièces, je veux une maison plus grande
    augmentation de loyer | domanda casa popolare comment faire
  `,
  'manager pratiche riscaldamento': `
    facture d'électricité | on m'a coupé l'électricité | je ne peux pas payer mes factures
    facture de gaz trop chere | facture de gaz trop chère | on m a coupé le gaz
    jarive pas a payer la bolletta
    coupure de courant impayé
  `,
  riscaldamento: `
    chauffage | il fait froid chez moi | aide chauffage | payer moins de chauffage
    aide pour payer le chauffage | frais de chauffage | réduction chauffage
    comment demander l aide au chauffage | prime chauffage hiver
    chofage trop cher
    je meurs de froid chez moi
  `,
  'manager custodi': `
    ascenseur en panne | voisins bruyants | fuite d'eau | moisissure | nettoyage des escaliers | cafards
    moisissure dans la chambre | il y a des rats | robinet qui fuit | voisin bruyant | squat a coté
    fenetre cassée | plafond qui coule | serrure porte entrée | poubelles dans la cour | chien qui aboie
    un tuyau a éclaté | le portail ne s'ouvre pas | l'ascenseur est en panne | l'eau coule du plafond
    les poubelles sentent mauvais | des souris dans la cave | mur humide et noir
    ampoule grillee dans l escalier | squatteurs | escalier sale | wc bouchés | cafards dans la cuisine
    serrure de la porte d entrée cassée | les gens du dessus jettent des choses par le balcon
    odeur d egout | pas de lumière sur le palier | sacs noirs abandonnés près des poubelles
    moisissure dans la chambre des enfants | douche bouchée | punaises de lit | boite aux lettres cassée
    qui répare les volets | l eau est marron | plus d électricité dans les escaliers
    où jeter un vieux frigo | robinet qui goutte | escaliers dans le noir | cave inondée
    le chien aboie toute la journée | taches noires au plafond | qui donne la clé du local vélo
    moisissures | plombier | l'eau coule du plafond chez moi
    tapage nocturne | poubelles | portier immeuble clef perdu
    muffa sur le mur de la chanbre | l'évier est bouché et l'eau déborde
  `,
  custodi: `
    concierge | gardien d'immeuble | gardien immeuble
    gardien
  `,
  'manager pratiche custodi': `
    logement social | qui est le responsable ici | je peux avoir un chien
  `,
  'manager riscaldamento': `
    chaudière en panne | radiateur froid | maison glacée
  `,
  'manager custodi riscaldamento': `
    pas d'eau chaude | la fenêtre ferme pas et le froid entre
    chaudière | il n'y a pas d'eau chaude depuis trois jours
    eau chaude
  `,
  'manager pratiche comune arci': `
    traducteur arabe | quelqu'un qui parle arabe | apprendre l italien | traducteur
    leçons d italien pour femmes
    je comprends rien de ce qu'ils disent en italien
  `,
  'manager custodi 112': `
    dealers dans le hall | des jeunes font du bordel en bas | les voisins se disputent la nuit
    ascenseur bloqué
  `,
  'manager pratiche fragili comune': `
    habits gratuits pour enfants
    maman seule aide
  `,
});
