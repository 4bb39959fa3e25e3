import {asked} from '../query.js';

/** What tenants ask of papers, money and the law, in French. */
export const queries = asked({
  'manager pratiche': `
    je ne peux pas payer le loyer | loyer impayé | perdu mon emploi | retard de loyer
    remplir des papiers | logement plus grand | demande hlm | echange appartement | declaration impots
    payer en plusieurs fois | reprendre le bail de ma mère | je peux pas payer le loyer | demande de hlm
    lettre d'expulsion | payer le loyer en plusieurs fois | changer d appartement
    mon mari est mort changer le nom sur le bail | mon contrat de maison est fini
    pourquoi le loyer a augmenté | combien je dois a aler
    on est six dans une chambre il faut une maison plus grande | mettre le contrat au nom de mon fils
    aide pour les papiers inps | je paye pas depuis six mois ils vont me mettre dehors
    garder l appartement de mes parents | arrêter l expulsion | aler m a écrit de quitter le logement
    loyer payé par erreur | je sais pas lire l italien aide pour le courrier
    pas d argent pour le loyer ce mois | l huissier vient jeudi | j ai perdu le reçu du loyer
  `,
  pratiche: `
    remplir un formulaire | allocations familiales | carte d'identité | papiers | chômage | passeport
    impôts | demande d invalidité | remplir la demande de pension d invalidité
  `,
  'pratiche arci': `
    titre de séjour | sans papiers
    permesso de soggiorno renouveler
  `,
  arci: `
    demandeur d'asile | refugié | nous avons fui la guerre en ukraine | asile politique
    j ai fui mon pays
    refugier | comment demander l'asile
  `,
  'manager pratiche antiviolenza': `
    avocat | avocat gratuit
  `,
  'manager pratiche comune arci': `
    renouveler titre de sejour | renouveler permesso | visa pour ma mère | documents pour la nationalité
  `,
  'manager pratiche comune': `
    code fiscal | je dors dans la rue | changer adresse | rendez vous en ligne je sais pas faire
    j'ai perdu mon travail | place en creche | je cherche du travail | indemnité de chomage
    je sais pas utiliser internet | faire un cv | livres d école gratuits | travail de femme de ménage
    je veux apprendre à utiliser l'ordinateur
  `,
  'manager comune arci': `
    apprendre italien
  `,
  'manager pratiche fragili': `
    allocation handicap
    je n'arrive plus à payer la maison
  `,
  'pratiche comune': `
    ma carte d'identité est périmée | prime bébé
    certificat de résidence | crèche | residenza anagrafe
    allocations | retraite | je cherche pour faire isee
    carte vitale italienne | carta identita perimé
    assegno unico enfants
  `,
  comune: `
    mairie de milan
  `,
  'manager pratiche custodi': `
    amende poubelle
  `,
  'pratiche medico comune': `
    carte sanitaire
  `,
  'comune arci pratiche': `
    cours d'italien
    nationalité italienne
  `,
  'pratiche infermiere comune fragili filoArgento': `
    handicapé
  `,
  'comune pratiche infermiere': `
    ma fille vient de naître
  `,
  'pratiche comune fragili infermiere': `
    mon fils est autiste quelles aides
  `,
});
