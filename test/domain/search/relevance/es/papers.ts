import {asked} from '../query.js';

/** What tenants ask of papers, money and the law, in Spanish. */
export const queries = asked({
  'manager pratiche': `
    no puedo pagar el alquiler | debo el alquiler | desempleo | perdí mi trabajo
    ayuda para llenar papeles | casa mas grande | solicitud vivienda social | cambio de piso
    declaracion de impuestos | pagar en cuotas | quedarme con el contrato de mi madre
    no me alcanza para pagar la renta este mes | quiero cambiarme a un departamento mas grande
    como postulo a una vivienda del estado | ayuda para hacer el isee | la jubilacion de mi papa
    tengo 3 cuotas atrasadas de la casa | me subieron el canon | anotarme para casa popular
    asegno unico | no se leer esta carta en italiano
    me quieren cobrar gastos de condominio que no debo | puedo pagar la deuda de aler en cuotas
    vivimos 6 en un cuarto | quiero incluir a mi esposa en el contrato de la casa
    puedo recibir a mi hermano en mi casa | me llego una multa | contrato de alquiler de aler
    necesito una casa mas pequeña | como hago para bajar el alquiler si gano poco
    declaracion de impuestos 730 | cuanto falta para jubilarme | que pasa si no pago tres meses
    cuanto debo de arriendo | como pido cambio de vivienda por salud
    mi casa es muy chiquita para 4 hijos | no tengo contrato y vivo con mi hermana | llenar formulario
    pagar en partes lo que debo | permuta de vivienda | requisitos para casas populares
    mi hijo cumplio 18 y quiere quedarse en el contrato | donde pago la renta de aler
    quiero mudarme a otro barrio | cuarto para rentar | cuando me pagan el paro | pension de mi abuelo
    quien me ayuda con la declaracion de renta | reduccion de alquiler porque perdi el empleo
    casa mas grande porque nacio otro bebe | cuando salen las viviendas
    cambio de contrato por separacion | puedo pagar despues la renta | estoy en lista de espera de aler
    puedo meter a mi novia a vivir conmigo | quien me explica los papeles de aler
    cuanto tiempo se espera para una casa | hacer el reddito
    como llego a un acuerdo para pagar mi deuda de renta | tengo juicio por no pagar el alquiler
    quiero postular a vivienda social | mi hermana vive conmigo y no esta en el contrato
    cambiarme a planta baja | cheque familiar por hijos | cuanto me toca de jubilacion
    no se a donde ir para lo de mi alquiler | no tengo trabajo y debo 5 meses a aler
    requisitos para alquilar una casa barata | cambio de casa por escaleras | ayuda del estado por hijos
    me ayudan con el modelo 730 | el alquiler es muy alto para mi sueldo | como pago lo atrasado
    cambio de departamento por enfermedad | mi papa fallecio y quiero quedarme en la casa
    pension de viudez
  `,
  pratiche: `
    ayuda con los papeles | cédula de identidad | trámites | pasaporte | impuestos
  `,
  'pratiche arci': `
    permiso de residencia
    visa | permeso de sojorno
  `,
  'pratiche riscaldamento': `
    subsidio por hijos
  `,
  arci: `
    refugiado | pedir asilo | refugiada | pedi asilo y no me contestan | soy refugiado venezolano
    solicitud de asilo | refugiados
    refugiado | soy refugiada
    cómo pido asilo político
  `,
  'manager pratiche antiviolenza': `
    abogado | abogado gratis
  `,
  'manager pratiche comune arci': `
    renovar permiso de residencia | se me vencio el permiso de soggiorno | traer a mi hijo de peru
    nacionalidad italiana para mi hija | renovacion soggiorno | cita para la questura
    visa para mi mamá | apostillar documentos | soy indocumentada y quiero regularizarme
    papeles para la residencia de mi esposa | permiso para estudiar | permiso vencido
    traer a mi esposa de el salvador | sacar la ciudadania | me negaron el permiso
    tramitar la carta de soggiorno | reagrupacion de mis padres | primer permiso de soggiorno
    quiero la nacionalidad | permiso por motivos familiares
  `,
  'manager pratiche comune': `
    codigo fiscal | ayuda por hijos | no tengo donde dormir | cambiar direccion | perdi el trabajo
    guarderia | sacar la residencia | no se usar el spid | nesecito trabajo de limpiesa
    constancia de residencia | registrar a mi recien nacido | contraseña de poste id
    me despidieron de la fabrica | cambio de direccion | como saco mi documento de identidad | bono bebé
    busco chamba | partida de matrimonio | sacar carta de identidad electronica | perdi mi pasaporte
    el asistente social | ayuda del municipio | subsidio por desempleo | sacar cita por internet
    no tengo internet ni se de computadoras | trabajo de niñera | empadronarme
    se me perdieron los papeles | no me renovaron el contrato de trabajo
    guia para hacer tramites por internet | certificado de estado de familia
    cambiar mi direccion en la comuna | seguro de desempleo | registro civil | certificado de nacimiento
    alguien que me ayude con la compu | certificado de divorcio | mi dni caducó
    ayuda con el celular para bajar una aplicacion | inscribirme en la anagrafe | perdi mi cedula
    trabajo para mi marido | carta de identidad vencida | mudanza cambio de residencia
    ayuda con papeles del consulado | ayuda para buscar empleo
  `,
  'manager comune arci': `
    aprender italiano
  `,
  'manager pratiche fragili': `
    discapacidad tramite | papeles para la invalidez | no puedo subir gradas y vivo en el cuarto piso
    acompañamiento para invalidos pension | quiero una casa sin gradas para mi mama
    invalidez civil de mi hermano
  `,
  'manager pratiche medico comune': `
    cita por internet | tarjeta de salud | carnet sanitario
  `,
  'pratiche comune': `
    se vencio mi carnet de identidad
    carné de identidad | empadronamiento | guardería | residensia anagrafe
    subsidio | jubilación | nesecito el isee
    carta d'identità vencida
    asegno unico hijos
  `,
  'manager pratiche psicologo': `
    murio mi mama y el contrato estaba a su nombre
  `,
  'manager pratiche riscaldamento': `
    estoy endeudada hasta el cuello | no entiendo el recibo que me mandaron | me aumentaron los gastos
    me cobran de mas en el recibo de aler | ayuda economica para familia numerosa
    no puedo pagar la multa | mi marido se quedo sin trabajo y no podemos pagar | me quieren embargar
    pagar el gas en cuotas
  `,
  'manager pratiche psicologo comune': `
    ayuda para madres solteras
  `,
  'manager pratiche antiviolenza comune': `
    divorcio
  `,
  'manager pratiche infermiere fragili comune': `
    curso para cuidadora de ancianos | busco trabajo de cuidadora
  `,
  'manager pratiche arci': `
    me pueden traducir una carta
  `,
  'manager pratiche infermiere fragili': `
    ayuda por discapacidad de mi hijo
  `,
  'manager pratiche medico comune arci': `
    no tengo seguro ni papeles
  `,
  'manager pratiche comune filoArgento': `
    bono de transporte para jubilados
  `,
  'manager pratiche infermiere comune': `
    quiero estudiar para enfermera
  `,
  'manager pratiche 112 comune arci': `
    me robaron el permiso de soggiorno
  `,
  'manager pratiche medico telemedicina': `
    sacar cita medica por internet
  `,
  'manager pratiche custodi comune': `
    abrir cuenta de correo
  `,
  'pratiche comune manager fragili': `
    chamba
  `,
  'comune arci pratiche': `
    clases de italiano
    ciudadanía
  `,
  'comune infermiere': `
    acabo de tener un bebé y necesito información
  `,
  'comune pratiche infermiere': `
    acaba de nacer mi hija
  `,
  'pratiche comune fragili': `
    ayuda para madre soltera
  `,
  'pratiche comune fragili infermiere': `
    mi hijo tiene autismo qué ayudas hay
  `,
});
