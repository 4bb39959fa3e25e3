import {asked} from '../query.js';

/** What tenants ask of company, grief and old age, in Spanish. */
export const queries = asked({
  psicologo: `
    estoy deprimida | sicologo | ansiedad | depresión | sicologa
    sicologa gratis
  `,
  'psicologo telefonoAmico filoArgento': `
    me siento sola | me siento sola no conosco a nadie | no tengo con quien platicar | extraño mi pais
    la soledad me mata
    se murió mi esposo y estoy muy sola
  `,
  'infermiere fragili filoArgento': `
    cuidado de ancianos | vecina mayor sola | señor mayor que no sale de casa
    mi mama de 80 años no puede salir sola | ayuda para mi abuelo que vive solo
    vive sola y casi no come | acompañante para anciana
  `,
  'manager psicologo telefonoAmico': `
    quiero hablar con alguien
  `,
  'fragili filoArgento': `
    anciana sola | hacer las compras | hacer las compras a mi mama anciana | quien me lleva al hospital
    acompañar a señor mayor al médico | voluntarios que visiten a mi madre
    que alguien le haga las compras a mi vecina que es viejita
    quien me acompaña a una cita en el hospital | companía para mi papa que vive solo
    comida para llevar a mi casa soy anciano | mi abuela necesita alguien que la acompañe
    alguien que saque a pasear a mi papa | alguien que acompañe a mi mami a la farmacia
  `,
  'psicologo telefonoAmico': `
    estoy muy triste | no tengo con quien hablar | deprecion | ataque de nervios | murio mi esposa
    me siento inutil | estoy muy triste y no tengo ganas de nada
    se me murio mi esposo y estoy destrozada | quisiera conversar con alguien por las noches
    ya no aguanto la tristesa | desde que murio mi mama no tengo fuerzas | estres
    estoy pasando por una depresion | me siento vacio | necesito desahogarme | me separe y estoy muy mal
    no quiero salir de mi cama | me dan ganas de llorar | mi esposa me dejo y estoy solo
    tengo mucha ansiedad y lloro
    tristeza | no puedo dormir de tantas preocupaciones
    ataques de pánico
  `,
  'medico psicologo telefonoAmico': `
    mi papa toma mucho | no puedo dormir | ludopatia | no puedo dormir por los nervios
    alcoholismo
    máquinas tragaperras
    apuestas deportivas | rasca y gana
  `,
  'pratiche infermiere fragili': `
    silla de ruedas
  `,
  'manager pratiche fragili comune filoArgento': `
    comida gratis
  `,
  'fragili telefonoAmico filoArgento': `
    compañia para ancianos
  `,
  filoArgento: `
    quien lleva a mi mama al ospital
    quién me puede llevar al hospital para mi cita
    me pueden recoger para ir a la diálisis | no tengo quien me lleve al doctor
  `,
  'medico psicologo': `
    mi marido toma mucho y es alcoholico | gasto todo en las maquinitas
  `,
  'medico psicologo 19696': `
    mi hijo esta metido en drogas
  `,
  'psicologo 116117 telefonoAmico': `
    tengo ataques de ansiedad en la noche
  `,
  'psicologo antiviolenza 1522 telefonoAmico': `
    peleo mucho con mi esposo
  `,
  'psicologo fragili telefonoAmico filoArgento': `
    paso todo el dia sola en casa
  `,
  'manager psicologo 19696 comune': `
    mi hijo tiene problemas en la escuela
  `,
  'manager pratiche psicologo riscaldamento telefonoAmico': `
    estoy angustiada por las deudas
  `,
  'manager psicologo telefonoAmico filoArgento': `
    hacer amigos
  `,
  'psicologo 112 telefonoAmico': `
    me siento sin fuerzas para vivir
  `,
  'psicologo antiviolenza 1522': `
    problemas de pareja
  `,
  'fragili comune filoArgento': `
    mercado gratis | no tenemos nada para comer
  `,
  'filoArgento infermiere': `
    acompañante para anciano
    mi mamá tiene 85 años y necesita quien la cuide
    busco quien cuide a mi papá
    mi mamá necesita badante
  `,
  'filoArgento telefonoAmico': `
    solo sin compania
  `,
  'psicologo telefonoAmico 19696 medico': `
    mi hijo fuma marihuana y no sé qué hacer
  `,
  'fragili manager': `
    me muero de hambre | no comemos desde ayer
  `,
  'fragili manager comune': `
    pañales
  `,
});
