import {asked} from '../query.js';

/** What tenants ask of company, grief and old age, in French. */
export const queries = asked({
  psicologo: `
    je suis déprimée | psycologue | angoisse | dépression | psy | crise de panique
    ma femme est dépressive | je fais des cauchemars | je suis stressée et nerveuse
    sykologue
  `,
  'psicologo telefonoAmico filoArgento': `
    je me sens seule
    je ne parle à personne toute la journée
    mon mari est décédé et je suis toute seule
  `,
  'manager psicologo telefonoAmico': `
    parler à quelqu'un | j'ai besoin de parler
  `,
  'fragili filoArgento': `
    personne âgée seule | faire les courses | faire les courses pour ma mere agee
    transport à l'hopital | faire les courses pour mon pere agé | emmener ma tante à ses soins
    je n arrive pas à faire les courses toute seule | conduire mamie à l hôpital
    il me faut une voiture pour la dialyse
  `,
  'psicologo telefonoAmico': `
    je suis triste tout le temps | je n'ai personne à qui parler | depression | crise angoisse
    deuil de ma femme | je me sens inutile | je pleure tout le temps | je dors plus je suis stressé
    je n ai plus envie de me lever | je pleure sans raison | j ai perdu ma femme je suis effondré
    déprime | je ne dors plus à cause des soucis
    crise d'angoisse
  `,
  'medico psicologo telefonoAmico': `
    mon pere boit | je dors mal | jeux argent addiction
    drogue | mon mari boit trop qu'est-ce que je peux faire
    machines à sous
    paris sportifs | jeux à gratter | casino
  `,
  'infermiere fragili filoArgento': `
    voisine agée seule | vieux monsieur qui ne sort plus | aide pour une vieille dame seule
  `,
  'pratiche infermiere fragili': `
    fauteuil roulant
  `,
  'manager pratiche fragili filoArgento': `
    colis alimentaire
  `,
  'fragili telefonoAmico filoArgento': `
    compagnie personnes agees | je veux de la compagnie le dimanche
    personne ne vient me voir j ai 85 ans
  `,
  filoArgento: `
    quelqu un pour accompagner papa a l hopital
    qui peut m'amener à l'hôpital pour mon rendez-vous
    je n'ai personne pour me conduire chez le docteur | qui peut venir me chercher pour aller à la visite
    accompagner ma mère au rendez-vous à l'hôpital
  `,
  'manager psicologo telefonoAmico filoArgento': `
    je n ai personne a qui parler
  `,
  'medico psicologo 1522 telefonoAmico': `
    mon mari boit
  `,
  'psicologo fragili telefonoAmico filoArgento': `
    seul a noel | j ai besoin d un ami
  `,
  'manager fragili custodi 112 filoArgento': `
    la voisine n ouvre plus depuis deux jours
  `,
  'fragili comune filoArgento': `
    on n'a rien à manger à la maison
  `,
  'fragili manager': `
    je meurs de faim | on n'a pas mangé depuis hier
  `,
  'fragili manager comune': `
    couches bébé
  `,
});
