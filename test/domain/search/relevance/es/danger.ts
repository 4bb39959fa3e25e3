import {asked} from '../query.js';

/** What tenants ask of danger, in Spanish. */
export const queries = asked({
  'antiviolenza 1522': `
    mi esposo me pega | tengo miedo de mi esposo | violación | él me golpea
  `,
  antitratta: `
    trata de personas | el jefe tiene mi pasaporte | me obligan a trabajar
    me tienen trabajando sin descanso y me quitaron los documentos
  `,
  '114 116000': `
    niño desaparecido
  `,
  '112': `
    policía | fuga de gas
  `,
  'antiviolenza 1522 telefonoDonna': `
    mi marido no me deja salir | me persigue mi ex | me dio una cachetada
    mi pareja me insulta y me controla el celular
  `,
  '112 114 116000': `
    mi hija se perdio | niño perdido
  `,
  'psicologo 19696 114': `
    a mi hijo lo molestan en el colegio | le hacen bullying a mi hija en el colegio
    mi hija adolescente no quiere hablar con nadie | mi nieto sufre acoso en la escuela
    mi hijo no sale de su cuarto y solo juega en el celular
  `,
  'psicologo 19696': `
    mi hija esta triste
  `,
  'manager pratiche antitratta': `
    trabajo sin papeles y me pagan una miseria | mi patrona no me da dia libre ni me paga
  `,
  'manager custodi 112': `
    me quede encerrado en el ascensor | se robaron mi bicicleta del patio
  `,
  'psicologo 112 19696 114 telefonoAmico': `
    mi hija se quiere cortar
  `,
});
