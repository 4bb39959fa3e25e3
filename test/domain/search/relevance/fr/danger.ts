import {asked} from '../query.js';

/** What tenants ask of danger, in French. */
export const queries = asked({
  'antiviolenza 1522': `
    mon mari me frappe | j'ai peur de mon mari | viol | il me bat
  `,
  antitratta: `
    traite des êtres humains | le patron a pris mon passeport | travail sans salaire force
    mon patron garde mon passeport | je travaille le patron paye pas et me menace
    exploité sur un chantier | une fille forcée à travailler dans la rue
  `,
  '114 116000': `
    enfant disparu
  `,
  '112': `
    police | fuite de gaz | les pompiers | il y a le feu | ma mère s est évanouie | accident de voiture
    quelqu un entre de force chez moi
  `,
  'antiviolenza 1522 telefonoDonna': `
    mon mari m'enferme | il me suit partout | il m'a giflée | mon copain m'a giflée
    mon amie est battue par son mari | mon mec casse mon téléphone et crie | maison protégée pour femmes
    mon mari m a menacée | mon ex me suit au travail
  `,
  '112 114 116000': `
    ma fille a disparu | enfant perdu
  `,
  'psicologo 19696 114': `
    mon fils est harcelé à l'école | mon fils est harcelé a l ecole | mon ado ne parle plus
    ma nièce reste enfermée dans sa chambre | les camarades se moquent de ma fille
  `,
  'psicologo 19696': `
    ma fille est triste
  `,
  '112 19696 114 116000': `
    un enfant tout seul dans la rue la nuit
  `,
  'manager psicologo 19696 114': `
    le prof insulte mon fils
  `,
});
