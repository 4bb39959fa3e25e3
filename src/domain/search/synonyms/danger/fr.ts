import type {DangerWords} from '../../danger.js';

/** French. */
export const fr: DangerWords = {
  language: 'fr',
  stopWords: 'de du des a la le les l un une mes mon ma et d',
  kinds: {
    partner: 'mari compagnon conjoint copain ex fiance femme epoux il lui mec ami amant',
    kin: 'papa pere maman mere parents oncle tonton frere grandpere cousin beaupere',
    child: 'enfant fils fille bebe petit mineur mineure ado gosse gamin garcon',
    hit: 'frappe frappent bat battent battait battue tape taper tapent gifle cogne poing baffe baffes etrangle pousse jetee secoue maltraite',
    boss: 'patron chef employeur proxenete ils on',
    force: 'force oblige contraint',
    phone: 'telephone portable messages sms',
    keep: 'garde pris prend confisque cache retient gardent',
  },
  phrases: {
    violence:
      '<partner> casse nez|bras|dent|cote|telephone, fuir|quitter|echapper <partner>, parents|famille|pere marier|mariage force|obligent|veulent, pris|prend|casse telephone|portable <partner>|appeler|empeche, empeche appeler, ex vient|revient|appelle|porte toujours|devant|porte|sans, violence, violent, me|m frappe|frappent|bat|battue|tape|gifle|cogne|etrangle, <partner> frappe|bat|tape|gifle|cogne|etrangle|pousse|poing|secoue|maltraite me|m, <partner> coups|poing|gifle, frappe, battue, roue coups, viol, harcele, stalker, suit partout me, ex suit|attend|devant|harcele|appelle|menace|guette, me menace, il menace, menacee, menaces mort|ex, peur mari|compagnon|conjoint|copain|ex|lui|rentrer, <partner> fait mal me, va|veut tuer me, tuer me si|pars|quitte, il va tuer me, me|m enferme|sequestre, enfermee, pas laisse sortir|travailler|voir, empeche sortir|travailler|voir me, interdit sortir|travailler|voir m|me, fouille|controle|surveille|lit <phone>, surveille me|m <partner>, mariage force, excision, agression sexuelle, agressee, abus sexuel, maltraitee, maltraitance, feminicide, tire cheveux, bleus partout|visage|bras|corps|<partner>, <force> coucher|sexe|rapports|relations|epouser, photos|video nue|nues|intimes, prend argent <partner>, jetee|poussee terre|mur, humilie me|m, insulte mari|copain|conjoint',
    trafficking:
      'oblige|force vendre me, traite humains|etres|personnes|victime, exploitee, <force> prostitution|prostituer|passes|trottoir|clients, prostitution, me prostituer, vendre corps, <keep> passeport, <boss> <keep> papiers|documents, confisque papiers, esclave, esclavage, travail force, <force> travailler, travail salaire force, passeur, passeurs, rembourser passeur|voyage travailler, <boss> sequestre|enferme me|m',
    'missing-child':
      '<child> disparu|perdu|fugue|enleve, retrouve|trouve plus <child>, fugue, <child> pas rentre',
    children:
      'frappe|bat|tape|taper|battre|gifle|maltraite|secoue <child>, <child> battu|maltraite|danger, maltraitance|abus <child>, pedophile, inceste, <child> harcele, harcelement scolaire, <kin> frappe|bat|tape|gifle|cogne|frappent|battent me|m, beau pere frappe|bat|tape|touche me, <kin> touche me|m, touche fille|fils|enfant',
    'self-harm':
      'pense|songe|vais|veux me tuer, pense mort|mourir, suicide, suicidaire, me tuer veux|vais|envie, envie mourir, veux mourir, veux en finir, en finir vie|tout, mettre fin jours|vie, plus envie vivre, veux plus vivre|reveiller, vie vaut plus|peine, raison vivre, me faire du mal, me couper|ouvrir veines|bras|poignets|peau, scarification, automutilation, avaler|prendre tous|toutes cachets|medicaments|comprimes, sauter pont|fenetre|balcon|train, me pendre',
    emergency:
      'crise cardiaque, infarctus, avc, douleur poitrine, ne respire pas, respire plus, etouffe, inconscient, evanoui, saigne, hemorragie, overdose, empoisonne, incendie, feu maison|cuisine|immeuble|appartement, odeur|fuite gaz, cambrioleur, agression, couteau, pistolet, urgence, ambulance, train mourir, 112',
    harmless:
      'crise|attaque panique|angoisse, urgent, pas urgent, adresse, violent tempete|orage|vent|grele|film, couper cheveux|ongles|haie|herbe|courant|electricite|gaz|eau, coupure courant|eau|gaz, femme menage, menage, peur dentiste|piqure|examen|ascenseur|noir|expulsion|sang, feu rouge|vert maison, feu rouge|vert, extincteur incendie|feu, assurance incendie, alarme incendie, coup main|fil|oeil, <child> perdu travail|emploi|cles|papiers|carte, en finir papiers|travaux|demarches, <child> trouve pas|plus travail|emploi|stage|creche|place, renouveler passeport, demande passeport, porte tape|frappe|claque, voisin claque|tape porte, couteau cuisine, garde enfant, avc reeducation, dentiste urgence, bebe jette',
  },
};
