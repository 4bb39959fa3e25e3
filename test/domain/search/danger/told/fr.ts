import {phrases} from '../../phrases.js';

/** What people in danger type in French; misspelt and beside the point, as it comes. */
export const told = {
  violence: phrases(`
    j'ai peur de rentrer chez moi | il controle mon telephone | il m'enferme a la maison
    il ne me laisse pas sortir | mon mari prend tout mon argent | il m'a tiré les cheveux | il m'a étranglée
    mon ex me suit partout | il publie des photos de moi nue | il me force a coucher avec lui
    il dit qu il va me prendre les enfants si je pars | mon fils me tape pour ma retraite
    le voisin frappe sa femme | j'ai des bleus a cause de mon copain | mon beau-frère m'a touchée
    je me suis enfuie de chez mon mari avec les enfants | il me jette des choses dessus
    il fouille mon telephone | mon mari m'a donné un coup de poing | il me tire les cheveux
    mon copain me pousse contre le mur | mon ex m'attend devant chez moi | il dit qu’il va me tuer si je pars
    jai des bleus partout | il m'a forcée à coucher | il veut publier mes photos nue | j'ai peur de mon marie
    il prend tout mon argent et me surveille | il m'a jetée par terre
    mon compagnon m’a projetée contre la porte | il m’a attrapé par le cou
    je vis dans la terreur de mon mari | mon colocataire me harcèle
    le gérant m’a enfermé dans la réserve et m’a embrassée | mon ex mari m’attend à la sortie du travail
    mon mari contrôle mon argent | mon copain veut pas que je parle à personne
    il dit que si je parle il me tue | mon propriétaire demande des faveurs sexuelles
    mon fils drogué me menace pour avoir de l’argent | mon voisin bat sa femme on entend des cris
    j’ai été violée dans un parc | un gars a pris des photos de moi sous la douche et les a envoyées
    mes parents m’ont promise à un cousin au bled | j’ai dû quitter la maison en courant avec les enfants
    où me cacher de mon ex | il ne me laisse pas travailler ni avoir un compte
    mon mari devient violent quand il boit | je suis menacée de mort | mon beau fils me jette des objets
    mon mari me fait peur | mon copain m’a giflée | il me cogne | mon ex m’attend en bas de chez moi
    mon beau frere m’a poussé dans les escaliers | mon patron me met la main aux fesses
    le proprio veut coucher avec moi pour le loyer | il fouille mon téléphone et lit mes messages
    il me donne pas d’argent même pour le pain | il m’enferme à la maison | mon gendre tape ma fille
    mon petit fils me vole ma retraite et me crie dessus
    il m’insulte tous les jours et dit que je vaux rien | un inconnu me suit dans la rue
    on m’a tripotée dans le bus | ils veulent me marier avec un vieux | le voisin m’a menacé avec une hache
    ma soeur est couverte de bleus | si je pars il me prend les enfants
    il m’a forcé à faire l’amour hier soir | violences conjugales | ma copine se fait taper par son mec
    on veut exciser ma fille au pays | mon mari me tire les cheveux | mon ex me harcele sur whatsapp
    mon copain fouille mon portable | j’ai peur de mon fils | le proprio veut du sexe contre la chambre
    ma soeur est frappée par son mari | mon conjoint ne me laisse pas sortir avec mes copines
    mon ex m’a violée | mon mari dit qu’il va me bruler le visage | ils veulent m’obliger à me marier
    mon mari m’a encore battue | mon mari me traite mal | mon copain me bouscule et me pince
    j’ai peur de rentrer chez moi avec lui | mon ex n’arrete pas de m’appeler et m’insulte
    aide femmes battues | mon fils de 30 ans me menace | le voisin m’espionne par la fenêtre
    mon frère veut me marier avec son ami | mon mari a un pistolet et me menace
    il m’empêche de voir ma mère | mon mari m’a enfermée à clé
    il m’a obligée à faire l’amour sans protection | le chef dit qu’il me vire si je couche pas avec lui
    mon amie a des coups au visage | j’entends une femme crier au secours
    mon mari m’a laissée sans argent et sans téléphone | il me crache dessus et me traite de pute
    mon ex m’a envoyé une photo de moi nue et me menace | il me frappe | mari violent
    mon mari m’a mis une claque | mon conjoint m’a fait un oeil au beurre noir
    mon ex est rentré de force chez moi | je suis terrorisée par mon compagnon
    mon beau frère veut me violer | mon chef me propose de l’argent pour du sexe | il crie et il casse tout
    mon frère m’enferme pour pas que je sorte | mon copain me serre fort et me laisse des marques
    il menace de publier mes photos | le gardien m’espionne dans la salle de bain
    mon fils me frappe pour avoir de l’argent | ma femme me frappe | papa frappe maman
    je peux pas sortir de la maison sans sa permission | il m’oblige à coucher avec lui
    j’ai peur qu’il me tue | je veux me séparer mais il me menace | mon mari me prend mon salaire
    un type m’a touchée dans le train | où dénoncer mon mari | mon mari boit et me frappe
    il m'a cassé le nez | mon ex vient toujours devant ma porte
    il a pris mon téléphone et m'empêche d'appeler | il me menace avec un couteau
    mes parents veulent me marier de force | je veux fuir mon mari | mon mari m a donné un coup de poing
    il ne me laisse pas voir ma famille | il a cassé mon portable pour que j appelle pas
    il devient violent quand il boit | il m a poussée par terre devant les enfants
    mon ex est toujours devant chez moi | il m a forcée à coucher avec lui | j ai peur de lui
    mon mari m insulte devant les enfants | il m a étranglée | je tremble quand il rentre
    chaque soir il crie et lance des objets | il a mis une application pour m espionner
    il veut pas que je voie mes amies | il m a donné un coup de pied dans le ventre | mon père frappe ma mère
    il m a prise par les cheveux | je dois lui demander de l argent même pour le pain
    j ai quitté mon copain et il me menace | mon ex m attend devant le travail
    je veux porter plainte contre mon mari | un ami m a violée | il dit qu il va me jeter de l acide
    comment m échapper de lui | ma soeur a un oeil au beurre noir | il ne me laisse pas utiliser le téléphone
    mon compagnon me fait mal au lit | je ne suis pas en sécurité chez moi | il m a plaquée contre le mur
    mon mari ferme la porte et prend les clés | il veut me tué | il ma frappé | mon copain ma tapé
    jai peur de mon mari | on ma violée | il m'a frappée | il me bat | j'ai été violée | il menace de me tuer
    j'ai peur de mon mari | il m'enferme | mon ex me harcèle | mon copain me frappe | il m'étrangle
    il veut me tuer | mon fils me frappe | il fouille mon portable | il me force à coucher
    j'ai fui mon mari | il me suit dans la rue | il me menace | mon mari me donne pas d'argent
    je suis battue | mon mari m'a giflée | il m'a lancé une assiette | il a cassé mon téléphone
    j'ai des bleus | il va prendre les enfants si je pars | mariage forcé | il me crache dessus
    mon ex m'attend devant la porte | je dois fuir | il a sorti un couteau | il m'humilie
    foyer pour femmes battues | il m'a fait un oeil au beurre noir | quand il boit il devient violent
    il m'a cassé le bras | il contrôle tout ce que je fais | j'ai peur qu'il me tue
    mon beau-frère me harcèle | il m'envoie des menaces | il est devant chez moi
    mon petit-fils me prend ma retraite | mon ex est à la porte | il me fait peur
    il me traite comme une esclave | il a menacé de prendre mes enfants | agression sexuelle | viol
    abus sexuel | il me frappait quand j'étais enceinte | mon ex ne me laisse pas tranquille
    il m'a poursuivie avec un couteau | j'ai besoin d'un endroit pour me cacher avec mes enfants
    il m'a mis le couteau sous la gorge | il m'a fait du mal | mes frères me menacent | il me tape
    il me donne des coups | coup de poing | coups de pied | je vis dans la peur | il est violent avec moi
    il m'a brûlée avec une cigarette | il frappe ma mère | ma voisine se fait frapper
    mon mari me fait du mal | il a cassé la porte et il crie | il m'a attaquée | des années de maltraitance
    mon ex est venu avec une batte | il me séquestre | violence psychologique
    il m'a touchée sans permission | il m'a frappée avec une ceinture | mon mari m'a blessée
    il m'a coupée avec un couteau | il crie et casse les meubles | mon père veut me marier de force
    je suis couverte de bleus | j'ai peur de dormir avec lui | mon ex m'appelle et me menace
    j'ai besoin de protection | je dois me cacher | mon copain me fait chanter
    mon mari me tape | il m'a violée | mon copain me menace | il m'enferme à la maison
    il rentre soûl et c'est moi qui prends | il fouille mon téléphone et m'interdit de sortir
    j'ai des bleus et je dis que je suis tombée | mon gendre lève la main sur ma fille
    il lève la main sur moi | mon mari lève la main sur moi | mon fils lève la main sur moi
    il rentre ivre et il casse tout | quand il boit il me frappe dessus | quand il a bu il devient méchant
    il rentre bourré et il s'en prend à moi | il s'en prend à moi
    il m'a encore frappée | mon compagnon me maltraite | un homme me suit | mon mari m'insulte tout le temps
    je veux m'enfuir de chez moi | il m'a serrée contre le frigo jusqu'à ce que je ne respire plus
    il m'a serré la gorge | il m'a mis la main sur la bouche
  `),
  trafficking: phrases(`
    ils me font travailler et je ne peux pas partir | on m oblige a mendier
    je dois rembourser le voyage en couchant avec des hommes | il garde mon passeport
    on me force à faire des passes | je dois travailler pour rembourser le passeur | mon patron me séquestre
    on m’a pris mes papiers et je travaille 16 heures | ils me font travailler sur le trottoir la nuit
    on m’a promis un travail de serveuse et c’est un bordel | mon patron a mon passeport
    je veux arrêter la prostitution mais on me menace | on dort dans l’atelier et on est pas payés
    ma patronne garde mes papiers et je peux pas sortir
    je dois coucher avec des hommes pour rembourser ma dette | la dame me garde comme bonne sans salaire
    on m’a fait venir en italie par tromperie | ils m’obligent à mendier | traite des femmes
    on m’oblige à me prostituer | le patron m’enferme et ne me paie pas
    ils me gardent enfermée et je travaille dans une maison
    on m’a amenée pour travailler et on me prostitue | le patron a gardé mon passeport | travail forcé
    je dois payer 20 mille euros à celui qui m’a fait venir
    on m’oblige à travailler sans me payer et je peux pas partir | le patron garde mes documents
    on m’a vendue à un homme | mon amie est obligée de se prostituer | ils me font voler pour eux
    mon employeur a pris mon passeport et ne me paie pas | on m’oblige à me vendre
    on me fait travailler jour et nuit et on a pris mon passeport
    on m a amenée ici pour travailler dans un bar et je ne peux pas sortir
    je dois me prostituer pour payer la dette | on m'a pris mon passeport | on me force à me prostituer
    mon patron garde mon passeport | on me paie pas et je peux pas partir | on m'a vendue | on m'exploite
    je travaille sans salaire et je dors à l'atelier | victime de traite | on m'a amenée avec des mensonges
    on m'a pris mes papiers et on me fait travailler | on me fait me prostituer
    mon patron me menace et ne me paie pas | j'ai été achetée | traite des êtres humains
    on me force à travailler | on me vend à des hommes | enfermée dans une maison avec d'autres filles
    je dors à l'usine et on ne me paie pas | on m'oblige à vendre de la drogue
    on m'oblige à me prostituer | je travaille sans salaire et la patronne me garde mes papiers
    on m'oblige à travailler sans payer
    on me vend à des clients
  `),
  'missing-child': phrases(`
    mon fils a fugué | je ne trouve plus ma fille | mon ex a emmené notre enfant à l’étranger
    je ne retrouve plus mon fils | mon petit fils s’est perdu à la gare
    mon fils de 15 ans est parti de la maison hier soir | on a enlevé une petite fille
    on sait pas où est ma fille depuis hier | ma petite n’est pas revenue | je trouve pas mon fils
    ma fille est partie avec un homme | le père a emmené mon fils au pays et ne le rend pas
    je ne trouve pas ma fille de 6 ans | mon fils a disparu | ma fille a disparu depuis hier
    j’ai perdu mon enfant au marché | ma fille a disparu | mon fils n’est pas rentré de l’école
    on m’a pris mon bébé | ma nièce de 14 ans a fugué | on ne trouve plus mon fils de 8 ans
    mon neveu a disparu | ma fille n est pas rentrée de l école | ma fille n'est pas rentrée de l'école
    je ne trouve plus mon enfant | enlèvement d'enfant | mon enfant est perdu | on a enlevé ma fille
    l'enfant s'est perdu au parc | mon ex a enlevé mon fils | enfant perdu | ma fille adolescente a fugué
    je ne sais pas où est mon fils | mon fils a disparu depuis hier | mon fils autiste est perdu
    le papa ne me rend pas les enfants
    mon enfant a disparu
    je veux fuguer
  `),
  children: phrases(`
    mon oncle me touche | papa fait mal a ma petite soeur
    un homme demande des photos a ma fille sur internet | mon beau pere me frappe
    j'entends les voisins taper leur enfant | papa me punit avec la ceinture
    les voisins maltraitent leur fils | mon grand père vient dans mon lit
    ma fille dit que le prof la touche | ma nièce a des brulures de cigarette
    mon fils se fait frapper à l’école | ils ne donnent pas à manger au petit
    mon beau père me regarde sous la douche | le copain de ma mère me frappe | maman me tape avec un cable
    la voisine laisse ses enfants seuls la nuit | le prof touche les filles
    j’ai 13 ans et mon oncle me fait des choses | mon fils a peur de son père
    le bébé d’à côté pleure tout le temps et ils lui hurlent dessus | à l’école on me frappe
    un adulte demande des photos nues à ma fille sur snap | papa rentre saoul et nous tape
    mon tonton me touche | on frappe un enfant à l’étage | ma fille a peur du copain de sa mère
    mon père me frappe fort | le mari de maman me touche | la maîtresse frappe les enfants
    ma voisine crie et tape son bébé | j’ai peur de papa | mon fils dit qu’un monsieur lui a montré son zizi
    enfants abandonnés à l’étage | mon père me touche la nuit
    ma marâtre ne me donne pas à manger et me tape | mon fils rentre de l’école avec des coups
    je crois que mon beau frère abuse de ma petite | des enfants vivent seuls sans nourriture
    je suis harcelée au lycée | mon père m’enferme dans ma chambre | une petite fille avec des bleus
    le voisin a touché mon fils | mon grand-père me touche | maman me frappe avec la ceinture
    un monsieur a touché ma fille au parc | mon père me frappe | ma mère me bat
    les voisins frappent leurs enfants | harcèlement à l'école | un homme demande des photos à ma fille
    la maîtresse frappe mon fils | l'enfant du voisin a des bleus | ma belle-mère me bat
    l'enfant est seul toute la journée | mon père me touche | papi touche la petite
    un homme écrit à ma fille sur instagram | maltraitance d'enfant | mon fils est battu à l'école
    un homme a touché ma fille | mon oncle m'a touchée | ma mère nous bat | l'entraîneur a touché mon fils
    mon grand frère me touche | mon beau-père entre dans ma chambre
    les parents ne nourrissent pas les enfants
    enfant maltraité | on touche ma fille | le beau-père va dans le lit de la petite
    mon père lève la main sur moi | mon beau-père dort avec ma fille | mon beau-père vient dans mon lit
    tonton me fait des choses la nuit | papi met sa main dans ma culotte
    il met la main dans la culotte de la petite
    maman me tape avec la ceinture | un monsieur écrit à ma fille de 12 ans
    un vieux écrit à mon fils sur instagram | un inconnu parle avec ma petite sur internet
  `),
  'self-harm': phrases(`
    je n en peux plus je veux en finir | j'ai avalé tous mes cachets | ma fille se scarifie
    je veux en finir | la vie ne vaut plus la peine | je ne veux plus me réveiller
    je vais avaler tous mes cachets | je pense à me foutre en l’air | j’ai avalé plein de cachets
    ma fille se coupe | j’ai plus goût à la vie | j’aurais préféré ne pas naître
    mon frère a essayé de se pendre | je me déteste je veux disparaitre | je veux plus vivre
    envie de mourir | je me scarifie les bras | ma copine dit qu’elle va sauter par la fenetre
    j’en peux plus je veux en finir | mon fils parle de suicide | je pense à la mort toute la journée
    je veux mettre fin à ma vie | mon ami veut se tuer | je ne veux plus continuer à vivre
    j’ai pensé à me jeter sous le métro | mon fils se coupe les bras | j’en ai marre de vivre
    je veux me suicider | mon mari a tenté de se suicider | j’ai envie de mourir
    je voudrais ne plus me réveiller | mon copain dit qu’il se tue si je le quitte
    je veux avaler tous mes cachets | ma fille veut se tuer | je vois plus de sens à la vie
    je pense à me tuer | je veux mourir | je veux me tuer | je veux disparaitre pour toujours
    je pense à me jeter sous le metro | jveux mourir | je veu me tué | jai envie de mourir
    je ne veux plus vivre | suicide | j'ai envie d'en finir | j'ai pris tous les cachets
    plus envie de vivre | je vais me suicider | la vie ne vaut pas la peine | je me coupe les bras
    sauter du balcon | mon fils veut se suicider | je pense à la mort | je vais faire une bêtise
    mon mari a fait une tentative de suicide | je déteste ma vie je veux mourir | idées suicidaires
    je me suis coupé les veines | je voudrais être morte | je veux mettre fin à mes jours
    mon mari veut se suicider | je n'ai plus envie de vivre | je m'automutile | je vais me tuer
    je veux me pendre | je suis un fardeau mieux vaut mourir | j'ai pris trop de médicaments
    j'ai décidé de me tuer | mon frère dit qu'il va se tuer | je veux me jeter sous un train
    je veux me tirer une balle | je veux prendre tous les cachets | fatiguée de vivre
    j'ai écrit une lettre d'adieu
    mes enfants seraient mieux sans moi | j'ai gardé tous les comprimés pour en finir
    j'ai mis de côté des médicaments pour en finir
    mon amie veut se suicider
    je ne veux plus être ici | je ne veux plus être de ce monde | je veux quitter ce monde
    je ne manquerai à personne | ce serait mieux si je n'étais plus là
  `),
  emergency: phrases(`
    odeur de gaz | ma grand-mere est tombee et ne bouge plus | un voleur dans la maison | fuite de gaz
    incendie dans l’immeuble | mamie est par terre et ne répond pas | mon bébé devient bleu
    il s’est coupé et ça n’arrête pas de saigner | attaque cardiaque | mon père fait des convulsions
    elle a bu un produit ménager | il y a quelqu’un chez moi
    elle est tombée dans les escaliers et ne bouge plus | un homme avec un couteau dans le hall
    de la fumée sort de l’appartement du dessous | ça sent le gaz dans la cuisine | la maison d’à côté brule
    papi est tombé et ne se relève pas | mon mari ne se réveille pas | mon fils a avalé une pile
    il a mal à la poitrine et au bras gauche | elle s’étouffe | ma mère est tombée dans les pommes
    quelqu’un force ma porte | il a bu de la javel | il saigne beaucoup
    il a pris trop de drogue et ne répond plus | l’immeuble brule | maman est tombée et ne se réveille pas
    mon bébé ne respire pas | il y a un homme armé | ma voisine sent une odeur de gaz | accident grave
    ma cuisine prend feu | mon fils a bu de la javel | mon père fait un infarctus
    mon grand-père ne réagit pas | des voleurs chez moi | ma femme s’est évanouie
    ma fille a des convulsions | papa ne respire plus | il y a beaucoup de fumée
    ma mère fait une crise cardiaque | mon fils s’étouffe avec un bonbon
    elle s’est évanouie dans la salle de bain et ne réagit pas | on force ma porte | il est tombé du balcon
    intoxication au gaz | elle a la bouche tordue et parle mal | de la fumée sort de l immeuble
    un homme avec un couteau | papi ne répond pas et respire mal | au feu | ya le feu | il y a le feu
    il respire pas | ça sent le gaz | il ne respire plus | crise cardiaque | cambrioleur | ambulance
    ma mère est tombée et ne se relève pas | il s'étouffe | fumée dans l'immeuble | douleur à la poitrine
    elle s'est évanouie | mon bébé a bu de la javel | la cuisine brûle | convulsions | homme armé
    on m'a volé avec un couteau | électrocution | ma femme accouche | je n'arrive pas à respirer
    mon grand-père ne se réveille pas | au secours | mon fils a avalé une pièce
    douleur au bras gauche et à la poitrine | mamie est tombée dans l'escalier | sa bouche est tordue
    coups de feu | un garçon poignardé | ça sent le brûlé | le bébé ne se réveille pas | noyade
    ils ont défoncé la porte | je meurs | l'immeuble brûle | ma mère a fait un infarctus
    enceinte et je saigne | il vomit du sang | quelqu'un est entré chez moi | des voleurs
    un enfant est tombé du balcon | overdose | maison en feu | beaucoup de fumée | ma mère ne respire pas
    beaucoup de sang | elle s'est évanouie et ne répond pas | crise d'épilepsie | réaction allergique
    arrêt cardiaque | ma mère s'est évanouie | il est par terre et ne parle pas
    je me suis coupé et je perds beaucoup de sang | il y a eu une explosion | le four a pris feu
    quelqu'un s'est fait renverser | l'escalier est plein de fumée | son coeur s'est arrêté
    ma mère est inconsciente | le sang ne s'arrête pas | il a pris du poison | accident de voiture
    le plafond s'est effondré
    pépé est tombé et il ne se réveille pas
    il y a de la fumée dans l'immeuble | mon mari a mal à la poitrine
    y a de la fumée partout | ça fume dans la cage d'escalier | de la fumée sort de l'appartement du voisin
    il y a de la fumée dans le couloir | de la fumée chez le voisin | il y a le feu dans la cave
  `),
} as const;
