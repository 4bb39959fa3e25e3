import type {Told} from './told.js';

/**
 * A fifth round of twenty-two phrases a language, blunter than those before, written before anything was
 * repaired for it. Understood at first sight: Spanish 21, Romanian 20, French 21.
 */
export const toldUnseenFifth: Told = {
  es: {
    violence: [
      'mi marido me jalo el pelo',
      'mi ex me acosa por whatsapp',
      'mi novio me revisa el celular',
      'me da miedo mi hijo',
      'el casero quiere sexo a cambio del cuarto',
      'mi hermana esta siendo golpeada por su marido',
      'mi pareja no me deja salir con amigas',
      'me violo mi ex',
      'mi marido me dijo que me va a quemar la cara',
      'me quieren obligar a casarme',
    ],
    children: [
      'mi padrastro me toca',
      'golpean a un niño en el piso de arriba',
      'mi hija tiene miedo del novio de su madre',
    ],
    trafficking: ['me obligan a prostituirme', 'el patron me tiene encerrado y no me paga'],
    'missing-child': ['no encuentro a mi hija de 6 años'],
    'self-harm': ['quiero acabar con mi vida', 'mi amigo quiere matarse'],
    emergency: [
      'se esta quemando el edificio',
      'mi mama se cayo y no despierta',
      'mi bebe no respira',
      'hay un hombre armado',
    ],
  },
  ro: {
    violence: [
      'sotul ma trage de par',
      'fostul ma hartuieste pe whatsapp',
      'iubitul imi verifica telefonul',
      'mi-e frica de fiul meu',
      'proprietarul vrea sex pentru camera',
      'sora mea e batuta de sot',
      'partenerul nu ma lasa sa ies cu prietenele',
      'm-a violat fostul',
      'sotul zice ca imi arde fata',
      'vor sa ma oblige sa ma marit',
    ],
    children: [
      'tatal vitreg ma atinge',
      'cineva bate un copil la etajul de sus',
      'fetita mea se teme de iubitul mamei',
    ],
    trafficking: ['ma obliga sa ma prostituez', 'patronul ma tine inchis si nu ma plateste'],
    'missing-child': ['nu o gasesc pe fata mea de 6 ani'],
    'self-harm': ['vreau sa imi iau viata', 'prietenul meu vrea sa se omoare'],
    emergency: ['arde blocul', 'mama a cazut si nu se trezeste', 'bebelusul nu respira', 'e un om inarmat'],
  },
  fr: {
    violence: [
      'mon mari me tire les cheveux',
      'mon ex me harcele sur whatsapp',
      'mon copain fouille mon portable',
      'j’ai peur de mon fils',
      'le proprio veut du sexe contre la chambre',
      'ma soeur est frappée par son mari',
      'mon conjoint ne me laisse pas sortir avec mes copines',
      'mon ex m’a violée',
      'mon mari dit qu’il va me bruler le visage',
      'ils veulent m’obliger à me marier',
    ],
    children: [
      'mon tonton me touche',
      'on frappe un enfant à l’étage',
      'ma fille a peur du copain de sa mère',
    ],
    trafficking: ['on m’oblige à me prostituer', 'le patron m’enferme et ne me paie pas'],
    'missing-child': ['je ne trouve pas ma fille de 6 ans'],
    'self-harm': ['je veux mettre fin à ma vie', 'mon ami veut se tuer'],
    emergency: [
      'l’immeuble brule',
      'maman est tombée et ne se réveille pas',
      'mon bébé ne respire pas',
      'il y a un homme armé',
    ],
  },
};
