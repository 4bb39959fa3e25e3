import type {Vocabulary} from '../vocabulary.js';

/** French, as it is spoken in Italy by people from many countries. */
export const fr: Vocabulary = {
  language: 'fr',
  stopWords:
    'a au aux avec ce ces cet cette ca c d de des du dans en et est es suis sont sommes etre ete etait il elle ils elles on je j tu nous vous me m moi te t toi se s le la les l lui leur leurs un une ma mon mes ta ton tes sa son ses notre nos votre vos ou par pour qu que qui quoi quel quelle sur sous vers chez y ne n si',
  weakWords:
    'besoin veux voudrais vouloir peux pouvoir puis faire fait dois faut cherche chercher trouver trouve aide aider aidez demander demande savoir sais information informations info service services guichet centre bureau milan gratuit gratuite gratuitement pres proche bonjour salut merci svp plait maintenant aujourd hui tres trop beaucoup aussi pas plus rien quelqu quelque chose comment ou quand combien probleme problemes avoir ai avez as aller vais nouveau nouvelle parler tout toute tous avant apres toujours',
  phrases: {
    housing:
      'maison, logement, logements, appartement, hlm, logement social, logements sociaux, habitat, habiter, locataire, locataires, domicile fixe, cite, immeuble',
    listening: 'ecoute, etre ecoute, parler a quelqu un, se confier, soutien moral, conseil',
    health:
      'sante, malade, maladie, soins, soigner, clinique, dispensaire, douleur, medical, mal, hopital, je suis malade, centre de sante',
    elderly:
      'personnes agees, agee, ages, vieux, vieille, vieillesse, troisieme age, grand mere, grand pere, seniors, retraites, mamie, papi, ancien',
    money:
      'pas argent, rien payer, tout perdu, tres pauvre, fin mois, plus argent|sous, aucun revenu, pas assez, argent, sous, pauvre, pauvrete, aide financiere, aide economique, soutien economique, fauche, precarite',
    emergency:
      'accident voiture|route|moto, blesse, explosion, renverse voiture, bagarre couteau, agression, il y a le feu, feu, appeler police|pompiers|ambulance, tombe escalier, dealers, dealer, drogue hall|cour|entree, bagarre, urgence, police, ambulance, pompiers, danger, secours, samu, accident, plainte, porter plainte, vol, vol a la tire, cambriolage',
    violence:
      'maison|foyer|lieu|endroit protegee|protege|securise|sur femmes, violence, violence conjugale, violence domestique, femme battue, me bat, me frappe, mari violent, compagnon violent, harcelement, viol, menace mari, peur de mon mari, peur de mon compagnon, maltraitance, stalking, foyer pour femmes, refuge femmes, anti violence, coups, mari me tape, abus, quitter mon mari, jaloux, mari crie',
    trafficking:
      'patron paye|payer menace|passeport, travaille patron menace, traite, exploitation, prostitution, travail force, esclavage, patron a pris mon passeport, pris mon passeport',
    children:
      'niece, neveu, petit fils, 10 ans, 11 ans, 12 ans, enfant|gamin seul|perdu rue|nuit|gare, enferme|enfermee|reste chambre fils|fille|niece|neveu, 13 ans, 14 ans, 15 ans, 16 ans, 17 ans, parents disputent|crient|comprennent, messages mechants fille|fils, peur ecole, ado parle plus, enfants, enfant, mineurs, fils, fille, adolescent, ado, garcon, bebe, jeunesse, jeunes, gosse, petit',
    information:
      'renseignements, mairie, commune, municipalite, ville de milan, services sociaux, assistante sociale, a qui m adresser, orientation, hotel de ville, numero de la mairie',

    tenantDesk:
      'qui responsable, responsable, chef ici|quartier|immeuble, avoir|garder chien|chat|animal, animaux, chien|chat|animal, protester, community manager, operateur de quartier, gestionnaire de quartier, mediateur, mediation, bailleur, contacter aler, parler a aler, aler ne repond pas, reclamation, plainte au bailleur, signaler, referent, responsable du quartier, se plaindre, soutien aux locataires',
    paperwork:
      'declaration revenus|ressources, recensement, changer nom bail|contrat, transferer bail|contrat, aide|aider papiers|dossier|formulaire, rien comprendre|comprends papier|lettre, signer, photocopies, bail, lettre, courrier, remplir|signer papiers|formulaire|dossier, comprends|comprendre lettre|papier|courrier, lire ecrire, dossier, demarches, administratif, administratives, administration, papiers, papier, formulaire, remplir, document, certificat, attestation, isee, caf, lettre que je ne comprends pas, recu une lettre, recommande, paperasse, bureaucratie, procedure, contrat, signature, imprimer, declaration',
    caretaker:
      'escalier, escaliers, couloir, hall entree, sous sol, grenier, parties communes, cage escalier, garage velo, velo, parking, cle perdue|cave, boite lettres, syndic, gardien, concierge, portier, gardiennage, cles, clef, interphone, loge, surveillance, colis',
    eviction:
      'lettre expulsion, avis expulsion, proprietaire dehors, expulsion, expulse, huissier, mis a la porte, mettre dehors, perdre mon logement, perdre ma maison, quitter le logement, jeter dehors, chasse de chez moi, proprietaire veut me mettre dehors, mettre a la rue',
    rent: 'combien dois, loyer augmente|augmentation|cher, contrat fini|expire|termine, payer plusieurs|petit fois, retard loyer|payer, baisse loyer, dois aler, loyer cher, quittance, mensualite, payer|paiement fois|mensualites|retard|petit, loyer, loyers, payer le loyer, pas payer, je ne peux pas payer, n arrive pas a payer, impaye, arrieres, retard de paiement, charges, charges locatives, echelonner, payer en plusieurs fois, loyer trop cher, augmentation du loyer, location, dette de loyer, plan de paiement, retard de loyer, sans pouvoir payer',
    debt: 'dette, endette, surendettement, credit, pret, amende, usurier, saisie, huissier dette, recouvrement, contravention',
    bills:
      'coupe lumiere|gaz|courant|electricite|eau, facture chere|elevee, edf, facture, electricite, courant, gaz, eau, lumiere, energie, compteur, coupure, facture d electricite, facture de gaz, coupe le courant',
    heating:
      'glace|glacee|gele|gelee maison|appartement|chambre, maison froide, froid appartement|chambre|hiver|enfants, aide|argent|payer chauffage, chauffe plus|pas, convecteur, chauffage, radiateur, chaudiere, froid, il fait froid, frais de chauffage, chauffer, poele, pas de chauffage',
    repairs:
      'noir|sombre|obscur escalier|escaliers|hall|couloir|cave|cour, inonde|inondee cave|salle|cuisine|appartement, facade, platre tombe, rampe, goutte robinet, gaziniere, vitre fenetre, plafond tombe, casse|cassee porte|fenetre|serrure|ascenseur|lumiere|tuyau, eau marron|sale|jaune|pue|froide|pression|coupee|odeur, electricite|courant|lumiere escalier|escaliers|palier|couloir|immeuble|hall, lumiere palier|couloir|escalier|hall, pas lumiere, palier, couloir, egout odeur, blattes, puces, poux, mites, araignees, monte escalier, rampe fauteuil, bouche|bouches|bouchee wc|toilettes|evier|lavabo|douche, carreau, sol, antenne, machine laver fuit, serrure cassee, vitre, coule|tombe|goutte eau plafond|mur|robinet, eau chaude, mur noir|humide|moisi, plus lumiere escalier, prise etincelles, porte bloquee, sonnette, interphone casse, vitre cassee, carrelage, odeur egout|canalisation, canalisation, tache plafond|mur, trou, pigeons, fourmi, nid guepes, cafard, souris cave, chauffe eau, cumulus, ballon eau, portail, porte|portail|fenetre ouvre|ferme pas, pas d eau, goutte, coule|fuit plafond|eau|robinet|tuyau, guepes, chasse d eau, baignoire, evier, lavabo, reparation, casse, panne, en panne, fuite, fuite d eau, moisissure, humidite, ascenseur, tuyau, evier bouche, toilettes, wc, porte, fenetre, serrure, inondation, plafond, toit, entretien, maintenance, plombier, electricien, souris, rats, punaises, fissure, amiante, volet, travaux, degat des eaux, deratisation, ne marche pas, ne fonctionne pas, robinet, mur, balcon, ampoule, peinture',
    neighbours:
      'jeunes bordel|bruit|bas|hall|fument, bordel, chahut, bande jeunes, gens dessus|dessous jettent|jette|font, bruit|musique|tapage|crie|aboie|fete nuit|haut|dessus|voisin|soir, dessus|dessous|cote bruit|crie|jette|musique, bruyant, crier, fete, voisin|voisine|voisins, voisine, bruit, tapage, dispute, conflit, musique forte, chien aboie, querelle, nuisances',
    squatting: 'squat, occupation illegale, occupe mon logement, logement vide',
    newHome:
      'vivre|habiter|rapprocher pres|proche fille|fils|mere, logement|maison pere|mere|parent separe|seul|divorce|isole, maison plus grande, cinq|six|quatre chambre|piece, trop petit, demande hlm|logement|appartement, changer|change|autre logement|appartement, plus grand|petit appartement|logement, rez chaussee, etage ascenseur, heberger famille|frere|soeur, ajouter personne bail, demande de logement, liste d attente, classement, changer de logement, changer d appartement, appartement plus grand, logement plus grand, demenager, surpeuple, avoir un logement, attribution, echange de logement, candidature logement, heberger, logement plus petit',
    homeless:
      'dors|dormir dehors|rue|voiture|gare, ou dormir, sans toit, sans abri, sdf, dormir, dormir dehors, foyer, dortoir, rue, dans la rue, sans domicile, sans logement, hebergement, nulle part ou dormir',
    cleaning:
      'jeter|debarrasser|enlever frigo|frigidaire|meubles|matelas|canape|vieux, sacs|meubles|matelas|frigo|canape abandonnes|laisses|jetes|poubelles|noirs, egout, pue, puanteur, odeur poubelle|escalier|cour|egout, mauvaises herbes, feuilles, crotte, pipi|pisse escalier|hall|ascenseur|cour, nettoyage, menage, sale, salete, poubelle, ordures, escaliers sales, cour, jardin, encombrants, dechets, proprete, cave',

    registry:
      'acte|certificat mariage|naissance|deces, declarer|inscrire naissance|residence|mariage, mairie document|papier, renouveler carte identite, carte|passeport|document perime|perimee|expire|perdu, changer|changement|nouvelle adresse, adresse, papiers perdus, acte de naissance, carte d identite perdue, residence, domiciliation, etat civil, carte d identite, changement d adresse, certificat de residence, inscription, code fiscal, carte vitale, carte sanitaire, passeport, naissance, mariage, divorce, etat de famille, piece d identite',
    benefits:
      'allocation, allocation familiale, aide sociale, bonus, subvention, prime, revenu, rsa, chomage, indemnite, exoneration, cheque, bourse, revenu de citoyennete, prime de naissance, allocation unique, aides',
    pension: 'retraite, retraites, pension, retraite minimum, pension de reversion',
    taxes:
      'impot, taxe, timbre, timbre fiscal, vignette, redevance, fisc, declaration de revenus, taxe ordures, taxe poubelle, imu, tari',
    digital:
      'sais pas utiliser|servir internet|ordinateur|telephone, connexion, compte, spid, identite numerique, internet, ordinateur, email, mail, en ligne, site, application, smartphone, mot de passe, wifi, rendez vous en ligne, numerique, telephone portable, informatique',
    legal:
      'avocat gratuit|divorce, lettre tribunal, avocat, juridique, conseil juridique, tribunal, juge, droits, aide juridique, justice, recours, syndicat, separation, loi, tutelle',
    immigration:
      'mes papiers, papiers expires|perimes|renouveler, permesso, titre expire|renouveler, faire venir femme|mari|famille|enfants, permis de sejour, titre de sejour, carte de sejour, sejour, visa, immigre, etranger, etrangers, citoyennete, nationalite, regroupement familial, sans papiers, prefecture, questura, migrant, regularisation',
    refugees:
      'fui|fuis|echappe|quitte pays|guerre|syrie|soudan|erythree|afghanistan|somalie|gaza|ukraine|mali, syrien, afghan, erythreen, somalien, ukrainien, arrive bateau|italie, demander|demande asile, refugie statut|aide|papiers, fui guerre|pays, recepisse asile, asile, demandeur d asile, refugie, guerre, protection internationale, asile politique, protection humanitaire',
    work: 'cherche|trouver|perdu travail|emploi|boulot, femme menage travail, faire cv, entretien embauche, interim, travail, emploi, chomeur, boulot, cv, licencie, formation, stage, salaire, agence pour l emploi, fiche de paie, job, contrat de travail, sans emploi, perdu mon travail',
    school:
      'place creche|ecole, inscrire fils|fille|enfant, aide devoirs, soutien scolaire, garderie, garde d enfants, place creche, ecole, devoirs, creche, maternelle, cantine, inscription ecole, professeur, etudier, nounou, centre de loisirs, livres scolaires',
    bullying:
      'harcelement scolaire, cyberharcelement, harcele|harcelee ecole|college|lycee|fils|fille|classe, moquent|moque fils|fille|ecole, ecole|classe|college fils|fille|enfant peur|pleure|frappent|insultent|exclu|embetent|embete, messages mechants fille|fils, intimidation ecole',
    languageCourse:
      'apprendre|parler|etudier italien|langue, cours langue, italien, parle|parlent|parlez arabe|anglais|espagnol|chinois|roumain|ukrainien|bengali, ma langue, cours d italien, apprendre l italien, lecons d italien, ecole d italien, interprete, traducteur, traduction, parle pas italien, mediateur culturel, traduire',
    discrimination: 'discrimination, racisme, raciste, homophobie, insultes, injures',
    food: 'habits, vetements enfants|hiver|gratuits, chaussures, couvertures, couches, rien manger, colis|panier nourriture|alimentaire, repas gratuit, nourriture, manger, faim, colis alimentaire, aide alimentaire, banque alimentaire, repas, soupe populaire, vetements, courses gratuites, restos du coeur',

    doctor:
      'certificat sport|gym|salle|piscine, brule|brulure|brulures|mal|sang pipi|urine|uriner|urines, uriner, oeil rouge, fievre fils|fille|enfant, fievre 39, eczema, urticaire, boutons peau, verrue, herpes, cystite, gastrite, reflux, brulures estomac, constipation, anemie, thyroide, goutte medecin, antibiotique, pommade, fourmillements, bosse, piqure insecte, vomir, eternue, tourne tete, vertige, jambes|pieds|jambe|cheville gonflees|gonfles|enflees|enfles|gonfle, gonfle|gonflee, enflee, mal oreille|gorge|ventre|tete|estomac, ventre, tete, gorge, estomac, rougeole, fatigue toujours|tout, renouveler ordonnance|medicaments, certificat maladie|sport, infection, demangeaisons, migraine, medecin famille|attitre, medecin, docteur, doctoresse, medecin traitant, medecin de famille, medecin generaliste, generaliste, toubib, consultation, visite medicale, certificat medical, arret maladie, fievre, grippe, toux, mal de tete, mal de ventre, mal de gorge, rhume, ordonnance, changer de medecin, choisir medecin, cabinet medical, j ai mal, nausee, vomi, diarrhee, allergie, bouton, bronchite, mal aux jambes',
    nightDoctor:
      'docteur|medecin ferme|absent|vacances|repond|ferie, soir medecin, mal|fievre nuit|soir, cette nuit malade, pas grave nuit, medecin de garde, garde medicale, medecin la nuit, medecin dimanche, medecin week end, medecin samedi, nuit, dimanche, week end, soins non urgents, non urgent, pas urgent, jour ferie, 116117, sos medecin',
    pharmacy:
      'antibiotique, acheter medicament, anti douleur, pharmacie, medicament, medicaments, pilule, cachet, comprimes, pharmacien, remede',
    nurse:
      'coupe|coupee|blesse doigt|main|couteau|verre, heparine, aerosol, escarres, sonde gastrique, sutures, anticoagulant piqure, soigner plaie|blessure, piqure|piqures jour|insuline|domicile, changer|refaire pansement, bandage, jambes gonflees, ulcere, sonde, plaie jambe, ongles pieds, lavement, mesurer tension|sucre, enlever|changer platre|points|pansement, brulure, coupure doigt, oxygene, infirmiere, infirmier, soins infirmiers, piqure, piqures, injection, pansement, plaie, blessure, tension, prendre la tension, catheter, glycemie, perfusion, enlever les points, insuline, infirmiere de quartier',
    bloodTest:
      'analyse|analyses urine|urines|selles, examen|test sang|urine, a jeun, prendre sang, cholesterol analyse, urines, prise de sang, analyses, analyse, analyse de sang, sang, prelevement, examen de sang, urine, laboratoire, test sanguin, bilan sanguin',
    vaccination:
      'piqure grippe|covid|bebe, vaccin|vacciner bebe|enfant|enfants, carnet vaccination, zona, rougeole vaccin, vaccin, vaccination, vacciner, covid, rappel, vaccin grippe, vaccin contre la grippe, test covid, tetanos, dose',
    physiotherapy:
      'lever|bouger|plier|soulever|tourner bras|main|jambe|cou|epaule|doigts|genou|dos|pied, bras|jambe platre, prothese genou|hanche, operation epaule|genou|hanche, bras|poignet|jambe casse|cassee, reeducation|kine fracture|operation|hanche|genou, bloque|bloquee dos|epaule|cou|nuque, bequilles, entorse, plâtre, bouger bras|jambe, torticolis, lumbago, cheville, poignet, coude, raide, apres operation, canne, physiotherapie, kine, kinesitherapeute, kinesitherapie, reeducation, mal de dos, dos, genou, epaule, massage, hanche, sciatique, fracture, arthrose, mouvement, gymnastique, physiotherapeute, nuque, remarcher',
    chronicIllness:
      'diabete, diabetique, hypertension, tension elevee, asthme, coeur, cardiaque, maladie chronique, chronique, cholesterol, alzheimer, demence, memoire, cancer, parkinson, dialyse',
    telehealth:
      'consultation|visite|medecin|docteur|rendez tablette|ordinateur|ecran|camera|internet|skype, video medecin|docteur|consultation, consultation video|telephone, mesurer coeur|oxygene maison, visio, telemedecine, teleconsultation, telesurveillance, a distance, consultation a distance, visite a distance, en visio, medecin en ligne, surveillance a distance, telesuivi, controle a distance, suivi a distance',
    dentist: 'dentiste, dent, dents, mal dents, carie',
    specialist:
      'rage dents, medecin coeur|os|femmes|enfants, appareil auditif, varices, coloscopie, mammographie, irm, cataracte, dentier, orthophoniste, urologue, neurologue, specialiste, dentiste, dents, mal aux dents, ophtalmologue, yeux, lunettes, cardiologue, gynecologue, dermatologue, peau, radio, radiographie, echographie, psychiatre, pediatre, oreilles, orthopediste, rendez vous hopital, scanner, orl',
    pregnancy:
      'enceinte, grossesse, accouchement, sage femme, avortement, ivg, contraception, planning familial, test de grossesse, pilule du lendemain, allaitement, regles, attends un bebe, avoir|eu|viens|vient|ne|nee bebe|naitre|naissance|accoucher',
    disability:
      'fils|fille|enfant handicape|autiste, rampe fauteuil, handicap, handicape, fauteuil roulant, sourd, aveugle, autisme, invalidite, invalide, mobilite reduite, loi 104, carte handicap, ne peut pas marcher',
    homeCare:
      'aider|aide pere|mere|papa|maman laver|habiller|toilette|bain, laver|habiller|toilette mere|pere|grand|vieux, badante, auxiliaire, garder mere|pere|grand, sort|sortir plus|jamais maison|chez, a domicile, soins a domicile, aide a domicile, auxiliaire de vie, domicile, aide menagere, infirmier a domicile, je ne peux pas sortir, ne sort pas de chez lui, garde malade, alite, sortie d hopital, venir chez moi, vient a la maison, medecin a domicile, aide soignante, tombe, chute',
    psychologist:
      'divorce mal|seul|seule|triste, poids tous, plus envie lever|sortir|manger|vivre|voir, peux plus lever, apathie, sans energie|force, coeur bat vite, tremble, palpitations, vide interieur, plus gout rien, idees noires, pleure|pleurer temps|toujours|tout, soucis, inquiete, nerfs, peur sortir|mourir|tout, vide, plus envie rien, envie rien, crise|crises panique|larmes, stresse|stressee, inutile, bon a rien, epuise, dors|dormir mal|plus|pas, sommeil, moral|morale bas, au bout, craque, deuil, perdu femme|mari|mere|pere, psychologue, psychologie, psychologique, psychotherapie, therapie, therapeute, depression, deprime, angoisse, anxiete, panique, crise d angoisse, insomnie, ne dors pas, stress, stresse, triste, tristesse, pleure, pleurer, sante mentale, soutien psychologique, mal etre, moral, psy, veuve, burn out, nerveux, mort, deces, cauchemars, traumatisme, desespere, mon mari est mort, malheureuse, malheureux',
    addiction:
      'mari|fils|pere boit|joue|drogue, cannabis, casino, paris|machines sportifs|sous, jeux hasard|gratter|argent, loto, alcoolisme, drogue, toxicomanie, alcool, alcoolique, boit, jeu, dependance, addiction, cocaine, arreter de fumer, ivre, tabac, bois trop',
    selfHarm: 'suicide, veux mourir, envie de mourir, en finir, me tuer, me faire du mal, automutilation',

    frailty:
      'voiture|taxi|transport|chercher|emmener|conduire dialyse|hopital|visite|medecin|soins, amener|emmener|conduire|accompagner|voiture|chercher hopital|visite rendez, emmener|accompagner|conduire|amener tante|oncle|mere|pere|maman|papa|grand|femme soins|therapie|hopital|medecin|dialyse, courses lourdes, ouvre|repond plus|pas voisine|voisin|dame, voisine|voisin deux|plusieurs jours, accompagner|emmener|conduire pere|mere|papa|maman|grand, vieux|vieille|agee voisin|voisine|dame seule|seul|aide, courses|marche mere|pere|agee|vieux|grand, apporter courses|repas, emmener|conduire|accompagner|amener|transport hopital|medecin|rendez|docteur, porter courses, fragile, fragiles, vulnerable, reseau de soutien, reseau, personne seule, seule a la maison, faire les courses, courses, benevoles, accompagnement, accompagner, transport, repas a domicile, aidant, prendre soin, s occuper de ma mere, voisine agee, soutien aux personnes fragiles',
    loneliness:
      'besoin|cherche|veux ami|amis|compagnie|copain, famille manque|loin, personne|quelqu parler|visite|connais, aucun ami, personne ne vient, seule ici, sans famille, jouer cartes, rencontrer gens, sortir voir du monde, bavarder, discuter quelqu un, temps libre, solitude, seul, seule, je me sens seul, compagnie, amis, isole, personne a qui parler, se faire des amis, activites, ennui, personne|aucun, pas d amis',
    family:
      'dispute|disputes|problemes|crise mari|femme|parents|enfants|couple|famille, famille, parents, couple, mere, pere, mere seule, parent isole, mere celibataire, fils difficile, mediation familiale, separation, dispute avec mon fils, belle mere',
    missingChildren:
      'enfant disparu, disparu, fugue, mon fils a disparu, enfant perdu, perdu mon fils, fille partie',
  },
};
