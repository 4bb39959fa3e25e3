import {phrases} from '../../phrases.js';

/** What sounds like danger in French and is none: nobody is to be sent to a helpline for a knee. */
export const harmless = phrases(`
  ma mère ne répond plus bien au traitement | mon fils ne se réveille pas le matin
  je ne sais pas où est la crèche | mon fils va seul à l’école | mon fils peut rester seul à la maison
  ma fille est partie vivre avec son copain | mon fils est parti de la maison pour ses études
  mon patron m’a pris des jours de congé | ma fille touche à tout | mon fils touche les allocations
  le voisin crie la nuit | le propriétaire veut vendre | le propriétaire entre sans prévenir
  mon mari boit trop | je suis menacé d’expulsion | on menace de couper l’électricité
  ma femme et mon fils arrivent | prendre mon fils à l’école | prendre rendez vous pour mon fils
  mon fils saigne du nez | j’ai mal à la poitrine quand je tousse | le toit fuit
  la fenêtre du balcon ferme mal | tomber dans les escaliers assurance | je dors dans ma voiture
  travailler au bar | hommes et femmes cours de danse | coucher de soleil | un lit pour mon fils
  un coup de main pour déménager | ma fille fait du théâtre | le médecin qui suit mon fils
  mon ex ne paie pas la pension | mon ex vient chercher les enfants | la pension de mon mari
  carte de transport de mon fils | plus envie de cuisiner | je ne vois plus rien | dette de loyer mari
  mon mari est parti au pays | ma fille est partie au pays en vacances | fumée de la cheminée
  pour mon fils je cherche un club de lutte | bébé tout rouge | marre de la vie en ville
  attaque de panique | mariage au pays | ma soeur veut se marier | femme de ménage pas payée
  gonfler un ballon | soins du visage | on m’a vendu un appareil défectueux | j'ai peur du dentiste
  mon téléphone est cassé | je suis enfermée dehors | la porte ne ferme pas
  mon mari a perdu son travail | coiffeur cheveux | mal au cou | suivre un cours d italien
  photos pour la carte d identité | mon fils cherche du travail | retraite de mon fils handicapé
  papiers pour se marier | la voisine crie toute la journée | les enfants crient dans la cour
  un bleu après la prise de sang | les enfants jouent dans l escalier | le gaz est trop cher
  odeur de moisi | fumée de cigarette du voisin | je suis tombée et j ai mal au genou
  je ne trouve pas de travail | mon chat s est enfui | je ne trouve plus ma carte vitale
  voyager à l étranger avec mon enfant | la maîtresse de ma fille | je n ai plus de cachets
  je ne peux plus monter les escaliers | voleur de vélo | mon mari est mort | toucher le chômage
  j'ai mal au genou | tempete violente toit abimé | numero de telephone du bureau
  controle de la tension | la serrure est cassée | couper la haie | me couper les cheveux
  renouveler passeport | peur du dentiste | payer ma dette en plusieurs fois
  travail de femme de menage | fin du contrat | en finir avec les papiers
  mon fils ne trouve pas de travail | je ne trouve pas le formulaire | extincteur
  feu rouge devant la maison | garde enfant | foot pour enfants | perdu mes clés
  poussette dans escalier | le voisin claque la porte | cachets pour la tension
  coup de main pour les courses | coupure de courant | mon mari ne répond pas au téléphone
  mon fils s’est cogné le genou en jouant | le voisin du dessus inonde mon balcon
  nouveau contrat de gaz | passeport pour enfant mineur | mon mari est à l’hôpital
  mon patron refuse mes congés | le propriétaire ne rend pas la caution
  le propriétaire ne répare pas la chaudière | je dois payer les poubelles
  je veux épouser une italienne | ma fille ne veut pas aller à l’école | aide pour acheter à manger
  pas d’argent pour le loyer | ma grand mère a besoin d’un déambulateur | ma mère ne parle pas italien
  mon fils ne parle pas encore | je suis tombé j’ai mal au pied | cours pour ados
  j’ai perdu ma carte bancaire | piscine pour enfants | le syndic crie en réunion
  ma soeur arrive du maroc | mon mari est mort pension de réversion | on me prélève encore l’assurance
  mon chien mord mes chaussures | vaccins bébé | mon fils pleure à la crèche | contrôler la tension
  jeter de vieux meubles | rendez vous dermatologue | serrurier | l’ascenseur reste bloqué
  mon père est malade et vit seul | mon mari ne trouve pas de travail | humidité sur le mur
  le gaz n’arrive pas | apprendre à nager | babysitter l’après midi | certificat médical pour travailler
  j’ai mal au dos | facture de gaz trop chère | changer le nom du contrat d’électricité
  mon fils joue au foot | j’ai perdu mon passeport | renouveler le passeport | mon chien ne mange pas
  le chien du voisin aboie la nuit | mon père est mort quels papiers faire | acte de décès
  je vais accoucher en mai | inscrire mon enfant à l’école | cours d’italien pour femmes
  la voisine fait du bruit | dispute avec les voisins pour les poubelles | on m’a coupé le courant
  je suis enfermé dehors sans clés | chauffage en panne | l’ascenseur est cassé | augmentation de loyer
  mon mari n’a pas de papiers | accompagner ma mère chez le médecin | prise de sang | don du sang
  mon fils a de la fièvre | mal aux dents | on m’a volé mon vélo | payer en retard
  le patron ne paie pas mes heures | divorce | qui garde mon grand-père l’après midi
  des cafards à la maison | coupe de cheveux | cours d’autodéfense | je ne trouve pas ma carte de santé
  la plaque de cuisson ne marche pas | j’ai peur du dentiste | mon fils ne veut pas manger
  mon mari veut réparer la cuisine | le propriétaire demande deux mois de caution
  le chef ne me fait pas de contrat | mon voisin met la musique fort | fuite d’eau au plafond
  ma fille a besoin de lunettes | j’ai mal au visage | comprimés pour la tension
  voir mon fils droit de visite divorce | on a perdu la maison | je ne peux pas monter les escaliers
  la fenêtre du balcon ne ferme pas | ma belle mère cherche une aide | groupe de femmes couture
  mon ami a besoin d’un avocat | cherche travail garde malade | le gardien ne nettoie pas l’escalier
  qui paie la dette du mort | mon fils ne va pas en cours | changer ma fille d’école
  mon enfant a des poux | mon mari fume à la maison | acte de mariage | faire venir ma femme en italie
  papiers pour mon frère | peur de l’examen du permis | couper un arbre | je suis enceinte
  mon grand père a besoin de compagnie | mon propriétaire refuse que j’aie un chien
  mon mari ne veut pas aller chez le médecin | mon voisin ne me dit pas bonjour
  mon chef me change d’horaires | le prof de mon fils demande une réunion | mon fils a peur du noir
  peur de l’avion | je n’arrive pas à ouvrir la porte | serrure cassée | où jeter la peinture
  jeter l’huile dans l’évier | cuisinière à gaz ou électrique | mal à la tête
  douleur au bras en le levant | mon père a alzheimer | ma mère oublie de prendre ses médicaments
  ordonnance pour somnifères | ma fille veut être danseuse | activités pour enfants l’été
  mon fils est nul en maths | ma fille est partie étudier en espagne | un ami cherche un logement
  le technicien n’est pas venu | photo d’identité | la banque me demande un titre de séjour
  enlever mon nom du contrat | ma belle mère vient vivre chez moi | logement jeunes mariés
  la télé ne marche plus | ma petite fille a 3 ans | aide à domicile personnes âgées
  ma femme est enceinte | autorisation de sortie du territoire pour mon fils | location sans contrat
  dette de charges | travailler la nuit | travail dans un restaurant
  ma voisine est tombée elle a besoin de béquilles | je me suis coupé le doigt vaccin tétanos
  mon chat s’est échappé | je me suis cassé la jambe | le numero de mon mari
  mon mari cherche un medecin | la cuisiniere ne s allume pas | se marier a milan
  mon employeur demande le titre de sejour | coup de soleil | battre les oeufs | mon mari a le diabète
  ma famille arrive d egypte | portable à réparer | mon mari dort mal | mon ex doit payer la pension
  papi a besoin de compagnie | mon fils de 8 ans ne va pas à l école | travail de nuit
  j ai perdu mon passeport | l immeuble est vieux | aler m écrit | c est gratuit
  vous pouvez me l envoyer | le poing de la porte | il fait froid chez moi | mes mains tremblent
  application pour prendre rendez-vous | je vois mal | argent pour le pain | j attends le livreur devant
  déclarer la perte de ma carte | acide pour déboucher | travailler dans un bar | payer la dette à aler
  sangle du volet cassée | disparaitre de la liste | métro le plus proche | couteaux de cuisine
  je respire mal dans l escalier | papi n entend pas bien | mon copain cherche un logement
  oeil noir après opération | le voisin crie devant le match | bébé crie la nuit dents
  il travaille et moi non | le médecin me suit tous les mois | relever le compteur
  perdu mon titre de séjour | mon frère veut vivre avec moi | bébé pleure avec de la fièvre
  tuer les cafards | peur de perdre la maison | enterrement de ma mère | saigner du nez
  je cherche un médecin
  feu d’artifice | mon patron refuse mes congés
  peur de perdre mon logement | le chien me fait peur | porte cassée | ma fille change d'école
  mon mari travaille la nuit | le feu de la cuisinière | douleur au genou
  contrat de location
  le soleil tape sur la fenêtre | le dos me tue | mal de dents à mourir | je meurs de faim
  je meurs de froid | j'ai perdu mon passeport | passeport périmé | clés perdues
  mon fils a perdu son cartable | activités pour les enfants | couper l'herbe dans la cour
  ça sent mauvais dans la salle de bain | fuite d'eau | menacé d'expulsion
  dispute entre voisins pour le parking | chien perdu | feu rouge cassé | frapper à la porte du voisin
  je meurs de soif | je meurs de chaud | je meurs d'ennui | je meurs de sommeil | je meurs de honte
  je meurs de rire | ma fille a perdu son doudou | mon fils a perdu une dent | mon fils a perdu son portable
  ma fille a perdu ses lunettes | mon fils a perdu du poids | mon fils lève la main en classe
  lever la main | le mal de dos me tue | mes genoux me tuent | ce bruit me tue | la chaleur me tue
  taper un texte | taper à la porte | le vent tape contre le volet
  j'ai mal à la poitrine à force de tousser | mon mari est malade | mon fils est tombé de vélo
  je veux me plaindre du bruit | on m'a volé mon vélo | j'ai peur des aiguilles
  je reçois encore des factures | j'ai frappé la porte avec la voiture | mon chat est mort
  mon mari m'aide beaucoup
  je ne veux pas être sur la liste d'attente | je ne veux pas être seule
  fumée de cigarette dans l'escalier | il y a de la fumée de cigarette dans le couloir
  le voisin fume dans l'escalier | j'ai cogné le poteau avec la voiture
  mon mari a un cancer | mon mari part au travail | mon mari m'a quittée | frais d'obsèques de mon mari
  je me trompe de guichet | info trafic métro | le volet de la chambre de mon fils est cassé
  mon mari craque nerveusement | valeur de l'isee | changer mon adresse | je vais perdre mon logement
  mon fils a un masque d'asthme
`);
