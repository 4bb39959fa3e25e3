import type {Vocabulary} from '../vocabulary.js';

/** Spanish, with the words of Latin America first. */
export const es: Vocabulary = {
  language: 'es',
  stopWords:
    'a al ante con de del desde e el ella ellas ellos en entre era es eso esta este estas estos esa ese fue ha han he hay la las le les lo los me mi mis mio mia nos nosotros nuestra nuestro o para pero por que quien se ser si sin sobre son soy su sus te tu tus un una unos unas usted y yo estoy esta estan estar como cuando donde cual cuanto ya',
  weakWords:
    'necesito necesita necesitar quiero quisiera querer puedo puede poder hacer hago debo tengo tiene tener busco buscar encontrar encuentro ayuda ayudar ayudarme ayudenme pedir pido saber se informacion info servicio servicios oficina centro milan gratis gratuito gratuita cerca hola gracias favor ahora hoy muy mucho tambien no mas algo alguien nada problema problemas ir voy hablar todo todos antes despues nuevo nueva siempre buenos dias buenas',
  phrases: {
    housing:
      'casa, vivienda, viviendas, apartamento, departamento, piso, vivienda social, vivienda publica, casa popular, casas populares, inquilino, inquilinos, alojamiento, hogar, edificio',
    listening:
      'escucha, ser escuchado, que me escuchen, hablar con alguien, desahogarme, apoyo emocional, consejo, escuchar',
    health:
      'salud, enfermo, enferma, enfermedad, clinica, ambulatorio, dolor, medico, me siento mal, tratamiento, sanidad, curarme, hospital, centro de salud, sanitario',
    elderly:
      'ancianos, anciano, anciana, mayores, personas mayores, tercera edad, vejez, viejo, vieja, viejito, viejita, abuelo, abuela, adulto mayor, adultos mayores',
    money:
      'dinero, plata, pobre, pobreza, ayuda economica, sin dinero, no tengo dinero, fin de mes, llegar a fin de mes, apoyo economico, efectivo',
    emergency:
      'emergencia, policia, ambulancia, bomberos, peligro, urgencia, urgencias, auxilio, accidente, denuncia, denunciar, robo, robaron, robado, ladron, asalto',
    violence:
      'violencia, violencia de genero, violencia domestica, maltrato, maltratada, me pega, golpes, golpea, esposo violento, marido violento, acoso, violacion, me amenaza, miedo de mi esposo, miedo de mi marido, miedo a mi pareja, casa de acogida, refugio para mujeres, antiviolencia, abuso, acosador, dejar a mi marido, pareja me pega, celoso, novio me pega',
    trafficking:
      'trata, trata de personas, explotacion, explotada, explotado, prostitucion, trabajo forzado, esclavitud, me quito el pasaporte, jefe tiene mi pasaporte',
    children:
      'ninos, nino, nina, hijos, hijo, hija, menores, adolescente, bebe, chicos, infancia, jovenes, acoso escolar, bullying, guagua, joven',
    information:
      'informacion general, ayuntamiento, municipio, municipalidad, alcaldia, servicios sociales, asistente social, trabajadora social, trabajador social, a donde ir, a quien acudir, orientacion, numero del ayuntamiento, comuna',

    tenantDesk:
      'community manager, operador de barrio, gestor de barrio, mediador, mediacion, hablar con aler, contactar aler, aler no responde, reclamo, reclamacion, queja, quejarme, avisar, reportar, referente, responsable del barrio, apoyo a inquilinos, encargado del barrio',
    paperwork:
      'carta, cartas, llenar|firmar papeles|formulario|solicitud, entiendo|entender carta|papel, leer escribir, no se leer|escribir, tramite, tramites, tramite, tramites, papeles, papeleo, formulario, formularios, llenar, rellenar, solicitud, documento, documentos, certificado, administrativo, administrativos, isee, caf, carta que no entiendo, no entiendo la carta, recibi una carta, gestion, gestiones, burocracia, declaracion, contrato, firma, fotocopia, imprimir, constancia',
    caretaker:
      'portero, portera, conserje, vigilante, guardia, porteria, llaves, cuidador del edificio, citofono, custodio, correo, paquete, encargado del edificio',
    eviction:
      'desalojo, desahucio, desalojar, me echan de casa, me botan de la casa, perder la casa, perder mi casa, oficial judicial, dejar la casa, me sacan de la casa, echar de casa, me quieren echar, dueno me quiere sacar, me quieren sacar',
    rent: 'pagar partes|poco|cuotas|plazos|retraso, alquiler, renta, arriendo, pagar el alquiler, no puedo pagar, no me alcanza para pagar, atrasado, atrasos, deuda de alquiler, gastos comunes, pagar en cuotas, cuotas, moroso, alquiler muy caro, aumento del alquiler, mora, gastos, debo el alquiler, debo renta, plan de pago, atraso en el alquiler',
    debt: 'deuda, deudas, endeudado, prestamo, multa, multas, usurero, embargo, credito, cobradores',
    bills:
      'factura, facturas, recibo, recibos, luz, gas, agua, electricidad, corriente, me cortaron la luz, cortaron el gas, energia, contador, recibo de la luz, boleta, cuenta de luz',
    heating:
      'calefaccion, radiador, radiadores, caldera, frio, frio en casa, hace frio, gastos de calefaccion, estufa, calentador, sin calefaccion',
    repairs:
      'porton, puerta|porton|ventana abre|cierra no, agua caliente, sin agua, gotea|chorrea|cae agua|cano|techo|tubo, cano, ducha, hormigas, avispas, enchufe, inodoro, lavadero, fregadero, lavabo, vidrio, reparacion, reparaciones, reparar, arreglar, arreglo, roto, rota, averia, danado, danada, malogrado, fuga de agua, gotera, humedad, moho, ascensor, tuberia, tubo, lavabo tapado, inodoro, bano, puerta, ventana, cerradura, inundacion, techo, mantenimiento, plomero, fontanero, electricista, cucarachas, ratas, ratones, chinches, grieta, persiana, plagas, desatascar, obras, no funciona, no sirve, grifo, lavabo, pared, balcon, foco, pintura, bombilla, se dano',
    neighbours:
      'vecino, vecinos, vecina, ruido, ruidos, pelea, pelea con vecino, conflicto, musica alta, perro ladra, discusion, molestias',
    squatting:
      'okupas, ocupas, ocupacion ilegal, ocuparon mi casa, ocupantes, invasores, casa ocupada, vivienda vacia',
    newHome:
      'solicitar casa, pedir casa, solicitar vivienda, solicitud de vivienda, lista de espera, clasificacion, cambiar de casa, cambio de casa, casa mas grande, mudanza, mudarme, hacinamiento, conseguir casa, convocatoria, asignacion de vivienda, cambio de vivienda, hospedar, casa mas pequena',
    homeless:
      'dormir calle|carro|coche|donde|estacion, donde dormir, sin techo, sin techo, sin hogar, dormir, donde dormir, albergue, dormitorio, calle, en la calle, vivo en la calle, no tengo donde dormir, sin casa',
    cleaning:
      'limpieza, sucio, suciedad, basura, basuras, escaleras sucias, patio, jardin, limpiar, residuos, muebles viejos, aseo, sotano',

    registry:
      'carnet identidad, carnet|pasaporte|documento|dni vencio|vencido|vencida|caducado|perdi, dni, cedula, cambiar|cambio|nueva direccion|domicilio, direccion, empadronar, empadronarme, partida de nacimiento, documentos perdidos|robados, residencia, empadronamiento, padron, registro civil, carta de identidad, cedula, cambio de domicilio, cambio de residencia, certificado de residencia, codigo fiscal, tarjeta sanitaria, pasaporte, nacimiento, matrimonio, divorcio, documento de identidad, dni',
    benefits:
      'subsidio, subsidios, ayuda por hijo, asignacion familiar, bono, bonos, prestacion, prestaciones, ayudas, renta minima, paro, desempleo, ayuda por desempleo, exencion, cheque, beca, ingreso, contribucion, ayuda familiar, cheque bebe, asignacion',
    pension: 'pension, pensiones, jubilacion, jubilado, jubilada, pensionado, pensionista',
    taxes:
      'impuesto, impuestos, tasa, tasas, timbre, estampilla, sello fiscal, impuesto del carro, impuesto del coche, hacienda, declaracion de la renta, tributos, imu, tari, tasa de basura, canon',
    digital:
      'spid, identidad digital, internet, computadora, ordenador, correo electronico, email, en linea, pagina web, aplicacion, celular, contrasena, wifi, cita online, digital, clave',
    legal:
      'abogado, abogada, legal, asesoria legal, consejo legal, tribunal, juez, derechos, justicia, juicio, sindicato, separacion, ley, asistencia legal, apelacion',
    immigration:
      'permiso de residencia, permiso de soggiorno, permiso de estancia, visa, visado, inmigrante, inmigrantes, inmigracion, extranjero, extranjeros, ciudadania, nacionalidad, reagrupacion familiar, reunificacion familiar, sin papeles, indocumentado, migrante, permiso, questura',
    refugees:
      'asilo, solicitante de asilo, refugiado, refugiados, guerra, proteccion internacional, asilo politico, proteccion humanitaria',
    work: 'trabajo, trabajar, empleo, desempleado, desempleada, chamba, curriculum, hoja de vida, despido, despedido, formacion, sueldo, oficina de empleo, contrato de trabajo, laburo, nomina, curso de formacion, perdi mi trabajo, sin trabajo',
    school:
      'cuna, nido, guarderia, cuidado de ninos, escuela, colegio, tareas, deberes, guarderia, jardin de infancia, comedor escolar, profesor, apoyo escolar, estudiar, ninera, cuidado de ninos, inscripcion escuela, matricula, libros escolares, clases de apoyo',
    languageCourse:
      'habla|hable|hablan arabe|ingles|frances|chino|rumano|ucraniano|espanol, mi idioma|lengua, curso de italiano, aprender italiano, clases de italiano, escuela de italiano, interprete, traductor, traduccion, no hablo italiano, mediador cultural, traducir, idioma',
    discrimination: 'discriminacion, racismo, racista, discriminado, discriminada, homofobia, insultos',
    food: 'comida, comer, hambre, alimentos, banco de alimentos, paquete de comida, viveres, comedor popular, ropa, despensa, mercado gratis',

    doctor:
      'medico, doctor, doctora, medico de cabecera, medico de familia, medico de base, medico general, consulta medica, cita medica, visita medica, certificado medico, baja medica, fiebre, gripe, tos, dolor de cabeza, dolor de estomago, dolor de barriga, dolor de garganta, resfriado, resfrio, receta, recetas, receta medica, cambiar de medico, consultorio, me duele, nausea, vomito, diarrea, alergia, mareo, mareos, sarpullido, bronquitis, dolor, me duelen las piernas',
    nightDoctor:
      'medico de guardia, guardia medica, medico de noche, medico por la noche, medico domingo, medico fin de semana, medico sabado, noche, domingo, fin de semana, no urgente, atencion no urgente, feriado, 116117',
    pharmacy:
      'farmacia, medicina, medicinas, medicamento, medicamentos, pastilla, pastillas, farmaceutico, remedio, remedios, botica',
    nurse:
      'sacar|quitar|cambiar puntos|yeso|venda|gasa, quemadura, corte dedo, oxigeno, enfermera, enfermero, enfermeros, enfermeria, inyeccion, inyecciones, curacion, curaciones, vendaje, venda, herida, presion arterial, tomar la presion, medir la presion, sonda, cateter, glucosa, suero, quitar puntos, insulina, enfermera de barrio, ulceras',
    bloodTest:
      'analisis, analisis de sangre, sangre, examen de sangre, examenes de sangre, extraccion de sangre, sacar sangre, orina, laboratorio, prueba de sangre, examenes, extraccion',
    vaccination:
      'bacuna, bacunas, vacunar ninos|hijos, refuerzo, vacuna, vacunas, vacunacion, vacunar, vacunarme, covid, refuerzo, vacuna de la gripe, test covid, tetano, dosis',
    physiotherapy:
      'tobillo, muneca dolor, codo, operacion|operado rodilla|cadera|hombro, baston, muletas, tieso, fisioterapia, fisioterapeuta, rehabilitacion, dolor de espalda, espalda, rodilla, hombro, masaje, masajes, cadera, ciatica, fractura, cuello, artrosis, terapia fisica, ejercicios, kinesiologo, kinesiologia, lumbalgia, volver a caminar',
    chronicIllness:
      'diabetes, diabetico, diabetica, presion alta, hipertension, asma, corazon, enfermedad cronica, cronico, cronica, colesterol, alzheimer, demencia, memoria, cancer, parkinson, dialisis, azucar',
    telehealth:
      'telemedicina, teleconsulta, telemonitoreo, a distancia, control a distancia, visita a distancia, consulta online, videollamada, medico en linea, monitoreo, teleasistencia, consulta por video, seguimiento a distancia',
    specialist:
      'especialista, dentista, dientes, muela, dolor de muelas, oculista, ojos, lentes, gafas, cardiologo, ginecologo, dermatologo, piel, radiografia, ecografia, psiquiatra, pediatra, oido, traumatologo, ortopedista, otorrino, cita hospital',
    pregnancy:
      'embarazada, embarazo, parto, matrona, partera, aborto, anticonceptivos, planificacion familiar, prueba de embarazo, pastilla del dia despues, lactancia, regla, espero un bebe, obstetra',
    disability:
      'discapacidad, discapacitado, discapacitada, silla de ruedas, sordo, ciego, autismo, invalidez, invalido, minusvalia, no puede caminar, ley 104, movilidad reducida',
    homeCare:
      'no sale|salgo|salir casa, a domicilio, cuidados a domicilio, cuidadora, cuidador, domicilio, ayuda en casa, cuidar en casa, no puedo salir de casa, encamado, postrado, alta del hospital, atencion en casa, visita en casa, viene a casa, medico a domicilio, enfermera en casa, asistencia domiciliaria, badante, se cayo, caida',
    psychologist:
      'inutil, no sirvo, agotada, agotado, me siento inutil|vacia|vacio, no puedo|duermo dormir|bien, dormir mal, animo, sin animo|ganas, bajon, nervios, murio mama|esposo|esposa|papa|hijo, luto, fallecio, psicologo, psicologa, psicologia, psicologico, psicoterapia, terapeuta, terapia, depresion, deprimido, deprimida, ansiedad, panico, ataque de panico, insomnio, no puedo dormir, no duermo, estres, triste, tristeza, llorar, lloro, duelo, salud mental, apoyo psicologico, angustia, nervios, viuda, me siento mal emocionalmente, desanimado, murio mi esposo, crisis, murio, muerte, pesadillas, trauma, desesperado, desesperada, perdi a mi esposo, infeliz',
    addiction:
      'droga, drogas, adiccion, adicto, alcohol, alcoholico, bebe mucho, borracho, juego, apuestas, ludopatia, cocaina, dejar de fumar, tragamonedas, tomar mucho, alcoholismo',
    selfHarm: 'suicidio, suicidarme, quiero morir, quitarme la vida, matarme, hacerme dano, no quiero vivir',

    frailty:
      'senor|senora|abuelo|abuela mayor|anciano|anciana solo|sola|casa, llevar|lleva|llevarme|acompanar|acompanarme|transporte hospital|doctor|medico|cita, cargar compras, fragil, fragiles, vulnerable, vulnerables, red de apoyo, red, persona sola, vive solo, vive sola, hacer las compras, hacer la compra, compras, voluntarios, voluntario, acompanar, acompanamiento, transporte, comida a domicilio, cuidar a mi madre, vecina mayor, apoyo a personas fragiles, llevar al hospital',
    loneliness:
      'con quien hablar|conversar, hablar|conversar con alguien|nadie, jugar cartas|naipes, conocer gente, charlar, tiempo libre, soledad, solo, sola, me siento solo, me siento sola, compania, amigos, aislado, aislada, nadie con quien hablar, hacer amigos, actividades, conocer gente, aburrido, nadie, no tengo amigos, no tengo a nadie',
    family:
      'familia, padres, pareja, madre, padre, madre soltera, hijo dificil, mediacion familiar, separacion, problemas con mi hijo, suegra, problemas de pareja, padre soltero',
    missingChildren:
      'nino desaparecido, menor desaparecido, desaparecido, desaparecida, hijo desaparecido, hija desaparecida, mi hija se escapo, mi hijo se escapo, nino perdido, escapo de casa, no encuentro a mi hijo, perdido',
  },
};
