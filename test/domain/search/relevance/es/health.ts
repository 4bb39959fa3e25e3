import {asked} from '../query.js';

/** What tenants ask of health, in Spanish. */
export const queries = asked({
  medico: `
    médico de cabecera | medica | doctor | receta medica | fiebre | doctor de cabecera | tengo tos
    no tengo doctor | cambiarme de medico de cabecera | necesito que me recete el medico
    a que hora atiende el medico | horario del medico | papeleta medica para el trabajo
    medico de familia para extranjeros | orden medica
    medico de vase
  `,
  '116117': `
    doctor de noche | doctor por la noche | domingo y no hay doctor
    gardia medica noche
  `,
  infermiere: `
    enfermera | emfermera a domicilio | inyección | curar una herida | tomar la presión
    enfermera en casa | inyeccion | una enfermera que venga a la casa a curarle el pie | curaciones
    enfermera a domicilio | cambio de gasa | inyectar vitaminas | cambiar el parche de mi papa
    curar el pie diabetico | bolsa de colostomia | vendar la pierna de mi mama
    una enfermera del barrio | mi suegra necesita inyecciones diarias
    enfermera a domisilio
  `,
  prelievi: `
    análisis de sangre | examen de sangre | análisis de orina | analisis de sangre | analisis en ayunas
    sacarme sangre en ayunas | hacerse examenes de laboratorio | ecsamen de sangre
    chequeo de sangre y orina | prueba de sangre para el colesterol | toma de muestra
    donde me sacan sangre | analisis | examen de orina | extraccion de sangre en ayunas
    analisis de sangre ayuno
  `,
  vaccini: `
    vacuna | vacuna de la gripe | bacuna niños | refuerzo covid | bacuna para la gripe
    vacuna para adultos mayores | ponerme la vacuna del covid | vacuna contra el tetano
    me falta la segunda dosis | inmunizaciones | vacunacion gripe ancianos | vacuna para mi bebe
    cuando ponen las vacunas | vacuna neumonia | refuerzo de vacuna | vacuna covid
    vacunarse contra la influenza
    bacuna covid
  `,
  fisioterapia: `
    dolor de espalda | rodilla | fisioterapeuta | rehabilitacion rodilla
    rehabilitacion despues de la fractura | terapia para el brazo | fisioterapista para mi abuela
    terapia fisica para la columna | masajes para la espalda
    me operaron de la cadera y necesito ejercicios | ejercisios para la espalda
    recuperar fuerza en las piernas | ejercicios para caminar despues de la operacion
    terapia de rehabilitacion
    terapia fisica rodiya
  `,
  '112 116117': `
    emergencia de noche
  `,
  'infermiere fragili': `
    mi mamá necesita cuidados en casa
  `,
  'infermiere medico telemedicina': `
    diabetes | control a distancia corazon | doctor para mi azucar | me pican los oidos
    controlar la presion | ponerme insulina | mi mama es diabetica e hipertensa
    oxigeno en casa para mi papa | tengo diabetes tipo 2 | hipertencion | control de diabetes
  `,
  'infermiere medico': `
    tomar la presion | sacar los puntos | me tienen que poner una ampolleta
    se me acabaron las pastillas de la presion | ponerle inyecciones a mi papa
    me sacaron los puntos y se infecto | mi papá tiene sonda | sacar sonda
    mi mama esta en cama y tiene llagas | doctora de familia | limpiar la herida de mi operacion
    pastillas de la presion se acabaron | pedir remedios | me tienen que sacar los puntos
    tomarse la tension
    receta médica
    acabo de dar a luz
  `,
  'medico fisioterapia': `
    me duele la espalda | me duele la cintura | mi brazo no lo puedo levantar | hernia de disco
    dolor de huesos | tengo el hombro congelado | no puedo doblar la rodiya | calambre en la pierna
    siatica | dolor en el cuello | lumbalgia | rodilla hinchada
    tobillo torcido
  `,
  'medico 116117': `
    medico el domingo | mi hijo tiene calentura y es domingo | tengo tos y fiebre
    la guagua esta con diarrea | doctor de turno | dolor de garganta | el medico no contesta y es sabado
    dolor de cabesa | me salieron ronchas | me duele la panza | mi nene vomita
    es feriado y mi hija esta enferma | necesito doctor para mi hijo de 3 años | mi hija tiene otitis
    mi bebe tiene granitos | necesito un medico ahora no es grave
    me duele la cabeza y mi doctor no atiende hoy domingo
  `,
  'infermiere medico telemedicina prelievi': `
    tengo azucar en la sangre | quien me mide la azucar en la sangre
  `,
  'infermiere medico psicologo': `
    embarazada | me siento debil y cansada
  `,
  'infermiere medico prelievi': `
    examen colesterol | colesterol y trigliceridos analisis | vitaminas para la anemia | perfil lipidico
    azúcar en la sangre
    colesterol
  `,
  'infermiere medico telemedicina 116117': `
    dolor de muela
  `,
  'infermiere fragili filoArgento': `
    cuidadora para mi abuelita | cuidar a mi mama con demencia
    me dieron de alta del hospital y vivo en el cuarto piso sin ascensor
    salí del hospital y no puedo subir las escaleras
  `,
  'infermiere medico 116117': `
    me arde al orinar | me siento mareada | infeccion urinaria | medico a domicilio
  `,
  'infermiere telemedicina': `
    control de la azucar desde la casa
  `,
  'infermiere medico fisioterapia 112': `
    me caí y no puedo caminar bien | me rompi la muñeca | mi papa no mueve el brazo despues del derrame
  `,
  'medico telemedicina': `
    consulta por videollamada | hablar con un doctor por el telefono desde mi casa | consulta virtual
    control por video con la doctora
  `,
  'infermiere medico 112 116117': `
    me sangra la nariz | me mareo y veo borroso
  `,
  'infermiere medico telemedicina psicologo fragili': `
    mi esposo tiene alzheimer
  `,
  'medico 112 116117': `
    mi bebe no deja de llorar y tiene fiebre alta | urgencia medica no grave
  `,
  'medico vaccini': `
    estoy con gripe desde hace una semana
  `,
  'telemedicina psicologo': `
    teleconsulta con siquiatra
  `,
  'infermiere medico psicologo 116117': `
    estoy embarazada y no se que hacer
  `,
  'medico psicologo': `
    pastillas para dormir | quiero dejar de fumar
  `,
  'medico prelievi': `
    resultados de sangre
  `,
  telemedicina: `
    control medico a distancia
  `,
  'infermiere medico fisioterapia': `
    fisio despues de un derrame
  `,
  'infermiere medico telemedicina fragili': `
    mi mama se olvida de todo
  `,
  'pratiche medico': `
    constancia medica
  `,
  'medico psicologo 116117': `
    de noche me siento mal
  `,
  'medico telemedicina 116117': `
    dolor de oido
  `,
  'infermiere comune medico': `
    tuve un bebé hace poco | soy mamá primeriza
  `,
  'infermiere fragili filoArgento fisioterapia': `
    me operaron y estoy sola en casa
  `,
});
