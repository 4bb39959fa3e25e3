import type {Vocabulary} from '../vocabulary.js';

/** Spanish, with the words of Latin America first. */
export const es: Vocabulary = {
  language: 'es',
  stopWords:
    'a al ante con de del desde e el ella ellas ellos en entre era es eso esta este estas estos esa ese fue ha han he hay la las le les lo los me mi mis mio mia nos nosotros nuestra nuestro o para pero por que quien se ser si sobre son soy su sus te tu tus un una unos unas usted y yo estoy esta estan estar como cuando cual cuanto dos tres cuatro cinco seis ya q k ke x xq pq d porq desde hasta cada ahi aqui aun sea sido hemos habia cuales cuantos entonces pues ni tan',
  weakWords:
    'sin donde necesito necesita necesitar quiero quisiera querer puedo puede poder hacer hago debo tengo tiene tener busco buscar encontrar encuentro ayuda ayudar ayudarme ayudenme pedir pido saber se informacion info servicio servicios oficina centro milan gratis gratuito gratuita cerca hola gracias favor ahora hoy muy mucho tambien no mas algo alguien nada problema problemas ir voy hablar todo todos antes despues nuevo nueva siempre buenos dias buenas ayude ayudeme ayuden ayudan conozco conocer sabe saben decir dice dicen digan explicar expliquen podria podrian deseo kiero quieren porfa porfavor lugar sitio manera urge sirve atienden tramitar',
  // Most of Latin America says s for c and z, b for v, and i for g as for j, which is folded to it.
  soundOf: (word) =>
    word
      .replace(/^ps|cs|z|x|c(?=[ei])/g, 's')
      .replaceAll('v', 'b')
      .replace(/n(?=[bp])/g, 'm')
      .replace(/g(?=[ei])/g, 'i'),
  kinds: {
    mock: 'acoso molestan molesta burlan pegan golpean fastidian humillan rien insultan maltratan excluyen amenazan',
    nation:
      'peruano peruana ecuatoriano ecuatoriana boliviano boliviana salvadoreno salvadorena latino latina sudamericano venezolano colombiano colombiana extranjero extranjera migrante negro negra indio color',
    bring: 'traer traigo traiga reagrupar reunificar venga',
    broken:
      'roto rota rompio rompieron malogro malograda malogrado dano danada danado funciona sirve prende enciende abre cierra tapo atoro suena anda pierde gotea chorrea',
    care: 'cuidar cuidado atender atienda',
    carry:
      'llevar lleva lleve lleven llevarla llevarlo llevarme acompanar acompane acompane acompanen acompanarla recoger recoja recojan transportar transporte ir',
    child: 'hijo hija hijos hijas nino nina ninos chico chica menor muchacho',
    common:
      'escalera escaleras grada gradas pasillo corredor patio entrada edificio sotano cochera ascensor puerta',
    dump: 'botar botan botaron tirar dejar abandonaron desechar sacar',
    elder:
      'mama papa madre padre abuela abuelo abuelita abuelito suegra suegro tia tio anciana anciano viejita viejito vieja viejo ancianos mami papi senora senor',
    evict:
      'echar echan echaron echen botar botan botaron boten sacar sacan sacaron saquen expulsar dejar deje perder quitar quitan quitaron quiten lanzar lanzan lanzaron mandan mandaron',
    far: 'distancia video videollamada internet telefono pantalla linea celular virtual remoto',
    feel: 'siento sentirme estoy ando sintiendo',
    home: 'casa depa departamento apartamento cuarto vivienda piso habitacion hogar',
    hurt: 'duele duelen dolor lesion hinchado hinchada golpe operacion operaron operado adolorido',
    live: 'vivir viva vive mudarse quedarse instalarse',
    ill: 'enfermo enferma enfermos enfermito malito malita mocos gripe fiebre calentura tos vomito diarrea dolor otitis resfriado infeccion',
    couple: 'pareja matrimonio esposo esposa marido',
    kin: 'hijo hija hijos esposo esposa marido mujer mama papa familia hermano hermana padres madre padre pareja mami papi nuera suegra companero',
    limb: 'pierna piernas brazo pie pies mano rodilla hombro cadera espalda cuello cintura tobillo columna huesos codo muneca',
    miss: 'extrano nostalgia lejos',
    partner: 'marido esposo pareja novio ex enamorado conviviente',
    pay: 'pagar pago paga cancelar',
    renew:
      'renovar renuevo sacar saco tramitar hacer perdi vencio vencido vencida caduco cambiar actualizar duplicado robaron',
    thing:
      'puerta ventana ascensor elevador bano inodoro cano tubo llave chapa cerradura techo caldera ducha foco luz timbre interfono citofono porton persiana lavadero lavabo desague calentador terma enchufe vidrio',
  },
  phrases: {
    housing:
      'casa, vivienda, apartamento, departamento, piso, casa popular, casas populares, inquilino, inquilinos, alojamiento, hogar, edificio, depa, cuarto, pieza, habitacion, bloque, condominio',
    listening:
      'escucha, ser escuchado, que me escuchen, hablar con alguien, desahogarme, apoyo emocional, consejo',
    health:
      'salud, enfermo, enfermedad, clinica, ambulatorio, dolor, medico, me siento mal, tratamiento, sanidad, curarme, hospital, centro de salud, sanitario, malestar, sintomas, posta medica, policlinico, atencion medica, seguro medico',
    elderly:
      'ancianos, anciano, anciana, mayores, tercera edad, vejez, viejo, vieja, viejito, abuelo, abuela, abuelito, abuelita, senora|senor mayor, edad avanzada',
    money:
      'dinero, plata, pobre, pobreza, ayuda economica, sin dinero, no tengo dinero, fin de mes, apoyo economico, efectivo, alcanza dinero|plata|sueldo no, no alcanza, sin plata, misio, bajos ingresos, apuros, necesidad economica, situacion economica, bolsillo',
    emergency:
      'emergencia, policia, ambulancia, bomberos, peligro, urgencia, auxilio, accidente, denuncia, robo, robaron, ladron, asalto, choque, patrulla, incendio, carabinieri',
    violence:
      'violencia, maltrato, maltratada, me pega, golpes, golpea, esposo violento, marido violento, acoso, violacion, me amenaza, miedo de mi esposo, miedo de mi marido, miedo a mi pareja, casa de acogida, refugio para mujeres, antiviolencia, abuso, dejar a mi marido, pareja me pega, celoso, <partner> grita|insulta|humilla|controla|prohibe|cela|agresivo|amenaza, hostiga, stalking',
    trafficking:
      'trata personas|blancas|mujeres|victima, tratas, explotacion, explotada, prostitucion, trabajo forzado, esclavitud, me quito el pasaporte, jefe tiene mi pasaporte',
    children:
      'ninos, nino, nina, hijos, hijo, hija, menores, adolescente, bebe, chicos, infancia, jovenes, guagua, joven, wawa, bebes, chiquillos, <child> sale|habla|come|estudia|hablar|salir no cuarto|habitacion|nadie|casa, <child> juega|pegado|encerrado celular|telefono|videojuegos|cuarto, nieto, sobrino',
    information:
      'informacion general, ayuntamiento, municipio, municipalidad, alcaldia, servicios sociales, asistente social, trabajadora social, trabajador social, a donde ir, a quien acudir, orientacion, comuna, alcalde, municipal, no se adonde|donde ir, adonde ir|acudir, oficina publica, a quien pregunto',

    tenantDesk:
      'community manager, operador de barrio, gestor de barrio, mediador, mediacion, hablar con aler, contactar aler, aler no responde, reclamo, reclamacion, queja, avisar, reportar, referente, responsable del barrio, apoyo a inquilinos, encargado del barrio, oficina|numero|telefono|cita|llamar|contesta|atiende aler, avisar|comunicar desperfecto, gerente, administracion, administrador',
    paperwork:
      'carta, cartas, llenar|firmar papeles|formulario|solicitud, entiendo|entender carta|papel, leer escribir, no se leer|escribir, tramite, tramites, papeles, papeleo, formulario, llenar, rellenar, solicitud, documento, documentos, certificado, administrativo, isee, caf, carta que no entiendo, no entiendo la carta, recibi una carta, gestion, burocracia, declaracion, contrato, firma, fotocopia, imprimir, constancia, papel, hoja, firmar, llenar formulario|papel|hoja|modulo, entiendo carta|papel|recibo|nada, ayuden leer|escribir, apostillar, copias, poder notarial, patronato, modulo, bono|bonos|ayuda|subsidio|asignacion|asegno|assegno|cheque hijo|hijos|bebe|madre|madres|familia|maternidad|unico|invalidez, papeles invalidez|discapacidad|pension|jubilacion, spid, identidad digital, cita online, cie, cita internet|online|linea|pagina, abogado papeles|aler|casa, bajar|reducir|rebaja|reduccion|recalcular|revision alquiler|renta|canon|cuota, reddito, graduatoria, bando aler|casa, ayude|ayuda|usar|manejar|ensenen|aprender celular|computadora|compu|internet|aplicacion|tramite',
    caretaker:
      'portero, conserje, vigilante, guardia, porteria, llaves, cuidador del edificio, citofono, custodio, correo, paquete, encargado del edificio, wachiman, vigilancia, intercomunicador, timbre, llave, buzon, cartero, deposito, bodega, cochera, garaje, trastero, foco|luz|bombilla escalera|pasillo|corredor|entrada|patio, areas comunes, espacios comunes, escalera, escaleras, gradas, pasillo, corredor, zaguan, azotea, terraza, sotano, ascensor, entrada edificio',
    eviction:
      'desalojo, desahucio, me echan de casa, me botan de la casa, perder la casa, perder mi casa, oficial judicial, dejar la casa, me sacan de la casa, echar de casa, me quieren echar, me quieren sacar, <evict> <home>, desocupar, lanzamiento, quedarme sin casa, me quedo sin casa, orden|aviso|carta juez|juzgado, fin contrato alquiler, termino contrato alquiler, voten casa, sacar|saquen|sacan|echar|echan|botar fuerza|policia|juez',
    rent: 'pagar partes|poco|cuotas|plazos|retraso, alquiler, renta, arriendo, no puedo pagar, no me alcanza para pagar, atrasado, deuda de alquiler, gastos comunes, cuotas, moroso, alquiler muy caro, mora, gastos, debo el alquiler, debo renta, plan de pago, arrendar, mensualidad, <pay> <home>|mes|meses, meses atrasados|debo|retraso, expensas, gastos edificio|condominio, subieron|subio|bajar|rebaja|alto|caro alquiler|renta, recibo alquiler|renta, canon, puntual',
    debt: 'deuda, endeudado, prestamo, multa, usurero, embargo, credito, cobradores, debo dinero|plata|banco, prestamos, banco, cobran|cobrar deuda, intereses, agiotista, chulquero, fiado',
    bills:
      'factura, recibo, luz, gas, agua, electricidad, corriente, cortaron el gas, energia, contador, boleta, consumo, medidor, planilla, corte, cortaron|corto luz|gas|agua|electricidad, reconexion, suministro, bolleta, enel, recibo agua|gas, telefonia',
    heating:
      'calefaccion, radiador, caldera, frio, frio en casa, hace frio, gastos de calefaccion, estufa, calentador, sin calefaccion, calefactor, calienta, termostato, helado, congelo|muero frio, invierno, friolento, prender estufa|caldera|calefaccion',
    repairs:
      'porton, puerta|porton|ventana abre|cierra no, agua caliente, sin agua, gotea|chorrea|cae agua|cano|techo|tubo, cano, ducha, hormigas, avispas, enchufe, inodoro, lavadero, fregadero, lavabo, vidrio, reparacion, reparar, arreglar, roto, rota, averia, danado, danada, malogrado, fuga de agua, gotera, humedad, moho, ascensor, tuberia, tubo, bano, puerta, ventana, cerradura, inundacion, techo, mantenimiento, plomero, fontanero, electricista, cucarachas, ratas, ratones, chinches, grieta, persiana, plagas, desatascar, obras, no funciona, no sirve, grifo, pared, balcon, foco, pintura, bombilla, se dano, <broken> <thing>, elevador, caneria, desague, drenaje, filtra, filtracion, atorado, atoro, atascado, tapado, inundo, llueve dentro, mojado, pileta, llave agua, tina, terma, calefon, boiler, chapa, cerrojo, candado, cortocircuito, tomacorriente, interruptor, apagon, cables, fusible, zancudos, mosquitos, pulgas, polillas, palomas, garrapatas, rata, bichos, insectos, fumigar, fumigacion, hongos, rajadura, rajado, se cae techo|pedazos|pared, baldosa, loseta, mampara, reja, antena, televisor, desperfecto, gasfitero, gasfiter, albanil, pintar, maestro arreglar, tecnico, malogro, descompuso, descompuesto, estropeado, trabado, atrapado ascensor',
    neighbours:
      'vecino, vecinos, vecina, ruido, ruidos, pelea, conflicto, perro ladra, discusion, molestias, vecino|vecina|vecinos noche|ruido|bulla|musica|madrugada, bulla, bullicio, gritos, gritan, escandalo, fiesta, musica, parlantes, perro, perros, taconeo, pelean, convivencia, arriba|abajo|lado ruido|molesta|grita, huele mal vecino, marihuana escalera, borrachos escalera|patio|entrada, basura vecino, fuma|fuman|toman|drogan|drogas|marihuana|borrachos|orinan|duermen|gritan|pelean <common>, toman|beben|fuman cerveza|trago|licor|marihuana|droga <common>, vecino|vecina|vecinos loca|grita|agresivo|borracho|molesta|molestan|problemas|amenaza|insulta|ensucia|pega, ruido|ruidos|bulla|musica|gritos|fiesta|golpes noche|madrugada|domingo',
    squatting:
      'okupas, ocupas, ocupacion ilegal, ocuparon mi casa, ocupantes, invasores, casa ocupada, vivienda vacia, metieron|entraron|invadieron|viven casa|departamento|piso|vivienda vacia|vacio|fuerza|lado|abandonada, invadieron, invasion, ocuparon, rompieron puerta viven, casa|departamento vacio, extranos|desconocidos|gente|intrusos vive|viven|entraron|meten|estan <home>|lado',
    newHome:
      'solicitar casa, pedir casa, solicitar vivienda, solicitud de vivienda, lista de espera, clasificacion, cambiar de casa, cambio de casa, casa mas grande, mudanza, mudarme, hacinamiento, conseguir casa, convocatoria, asignacion de vivienda, cambio de vivienda, hospedar, casa mas pequena, postular|solicitar|obtener|inscribirme|conseguir|necesito|busco|dar|dan|alquilar <home>, bando, <home> estado|comuna|social|propia|otra|grande|chico|chica|pequeno|amplio|espacio, cambiar|cambio <home>, somos muchos|cinco|seis|cuatro personas|familia, no cabemos, vivimos todos cuarto|apretados, permuta, subentro, puntaje, agregar|incluir|poner|meter contrato|nucleo, heredar|quedarme contrato|casa murio, piso ascensor sin, planta baja, <live> conmigo|juntos|nosotros, meter|recibir|alojar|traer|hospedar novia|novio|hermano|pariente|familiar|primo casa|vivir|conmigo',
    homeless:
      'dormir calle|carro|coche|donde|estacion, donde dormir, sin techo, sin hogar, dormir, albergue, dormitorio, calle, en la calle, no tengo donde dormir, sin casa, dormir parque|plaza|suelo|auto|cajero, vivir calle|carro|donde, refugio, no donde|lugar dormir|duermo|quedarme|vivir|ir, no tengo casa|vivienda|hogar, sin <home>, donde quedarme, donde ducharme|banarme, duermo|dormimos|durmiendo|duermen|duerme calle|carro|coche|auto|parque|plaza|estacion|suelo',
    cleaning:
      'limpieza, sucio, suciedad, basura, escaleras sucias, patio, jardin, limpiar, residuos, muebles viejos, aseo, sotano, basurero, tacho, contenedor, barrer, trapear, apesta, mugre, cochino, desechos, reciclaje, reciclar, desmonte, <dump> muebles|colchon|basura|refrigerador|cosas|sofa|lavadora|trastos|escombros, colchon, mueble viejo, trastos, pasto, hierba, arbol, ramas, orines, orina escalera|entrada|ascensor|patio, caca, excremento, colillas',

    registry:
      'carnet identidad, carnet|pasaporte|documento|dni vencio|vencido|vencida|caducado|perdi, dni, cedula, cambiar|cambio|nueva direccion|domicilio, direccion, empadronar, partida de nacimiento, documentos perdidos|robados, residencia, padron, registro civil, carta de identidad, cambio de domicilio, certificado de residencia, codigo fiscal, tarjeta sanitaria, pasaporte, nacimiento, matrimonio, divorcio, documento de identidad, <renew> documento|carnet|cedula|residencia|partida|dni|pasaporte|certificado, acta nacimiento|matrimonio|defuncion, certificado nacimiento|matrimonio|residencia|familia, registrar|inscribir|declarar|anotar|reconocer bebe|hijo|hija|nacimiento, registrar|inscribir|declarar|anotar recien nacido, casarme, boda, defuncion, estado civil, estado familia, nucleo familiar, anagrafe, extravie, consulado, robaron|perdi documentos|papeles|cartera|billetera, mi domicilio, sanitaria tarjeta, carnet|tarjeta|libreta salud|sanitario|sanitaria',
    benefits:
      'subsidio, ayuda por hijo, asignacion familiar, bono, bonos, prestacion, ayudas, renta minima, paro, desempleo, ayuda por desempleo, exencion, cheque, beca, ingreso, contribucion, ayuda familiar, cheque bebe, asignacion, subvencion, ayuda estado|gobierno|economica|familia|hijos|madre, asegno, cobrar paro|desempleo, bono bebe|familia|luz|gas|social, tarjeta compras, maternidad, licencia maternidad|paternidad, naspi, descuento, rebaja, reduccion, abono transporte|tranvia|metro, bonificacion, isopensione, acompanamiento indemnizacion, madre|madres soltera, reddito, reddito inclusione, asegno inclusione, carta dedicata',
    pension:
      'pension, jubilacion, jubilado, pensionista, retiro, aportes, cotizaciones, viudez, inps, cesantia, montepio, anos trabajados',
    taxes:
      'impuesto, tasa, timbre, estampilla, sello fiscal, impuesto del coche, hacienda, declaracion de la renta, tributos, imu, tari, tasa de basura, canon, predial, 730, cud, reembolso, devolucion, marca bollo, iva, canon television',
    digital:
      'internet, computadora, ordenador, correo electronico, email, en linea, pagina web, aplicacion, celular, contrasena, wifi, digital, clave, compu, laptop, tablet, usuario, codigo, app, firma digital, sacar cita internet|linea|online, chip, pin, registrarme pagina, electronica identidad',
    legal:
      'abogado, legal, consejo legal, tribunal, juez, derechos, justicia, juicio, sindicato, separacion, ley, apelacion, demanda, juzgado, defensor, pension alimenticia|alimentos, custodia, tenencia hijos, divorcio, herencia, testamento, notario, sentencia, patria potestad, defenderme, manutencion',
    immigration:
      'permiso de residencia, visa, inmigrante, inmigracion, extranjero, extranjeros, ciudadania, nacionalidad, reagrupacion familiar, reunificacion familiar, sin papeles, indocumentado, migrante, permiso, questura, <bring> <kin>, regularizar, regular, deportar, deportacion, expulsion, ilegal, carta soggiorno, ciudadana italiana, ciudadano italiano, italiano ser, nula osta, prefectura, huellas, extranjera, migracion, migratorio, sanatoria, soggiorno, sogiorno, carta invitacion, permiso vencio|vencido|renovar|caduco|trabajo|estudio',
    refugees:
      'asilo, refugiado, guerra, proteccion internacional, proteccion humanitaria, perseguido, persiguen pais, huir|hui|escape pais|guerra, comision territorial, proteccion especial|humanitaria|subsidiaria, ucrania, arci',
    work: 'trabajo, empleo, desempleado, chamba, curriculum, hoja de vida, despido, despedido, formacion, sueldo, oficina de empleo, contrato de trabajo, laburo, nomina, perdi mi trabajo, sin trabajo, empleada, cachuelo, camello, vacantes, patron, salario, paga jefe|patron|sueldo|horas|trabajo no, <evict> trabajo|chamba|pega, despidieron, me despiden, renuncia, liquidacion, curriculo, entrevista, practicas, oficio, capacitacion, albanil, cesante, limpiar casas, cuidar ancianos trabajo, sin contrato, colocacion',
    school:
      'cuna, nido, guarderia, cuidado de ninos, escuela, colegio, tareas, deberes, jardin de infancia, comedor escolar, profesor, apoyo escolar, estudiar, ninera, matricula, libros escolares, kinder, jardin ninos, guarderia|jardin|kinder|nido|cuna|matricula|inscripcion|cupo <child>|bebe, primaria, secundaria, liceo, universidad, alumno, maestra, clases, matricular, inscribir|matricular|apuntar hijo|hija|hijos|ninos|nino|escuela|colegio|guarderia, utiles escolares, uniforme, mochila, campamento, verano ninos|hijos, <care> hijos|hijo|ninos|nino|bebe|guagua, refuerzo escolar, matematicas, repite ano, lonchera, comedor, transporte|bus|movilidad|almuerzo|comedor|libros|utiles escolar|escuela|colegio|escolares',
    bullying:
      'bullying, acoso escolar, ciberacoso, <mock> escuela|colegio|escolar|clase|companeros|liceo|<child>, insultan|apodos|sobrenombres colegio|escuela|clase, <child> miedo|llora|quiere escuela|colegio no|ir, le pegan|quitan colegio|escuela|clase',
    languageCourse:
      'habla|hable arabe|ingles|frances|chino|rumano|ucraniano|espanol, mi idioma|lengua, curso de italiano, aprender italiano, clases de italiano, escuela de italiano, interprete, traductor, traduccion, no hablo italiano, mediador cultural, traducir, idioma, italiano, aprender idioma|hablar|italiano, estudiar italiano, entiendo italiano no, lenguaje, traduzca, alguien hable espanol|idioma|castellano, castellano, hablar bien italiano',
    discrimination:
      'discriminacion, racismo, racista, discriminado, homofobia, insultos, xenofobia, gay, homosexual, trans, lesbiana, color piel, tratan mal extranjero|extranjera|color|peruano, desprecian, burlan, tratan|trato|miran|insultan|rechazan mal|diferente|feo|<nation>|ser <nation>|extranjeros|hablar, tratan|trato mal|diferente',
    food: 'comida, comer, hambre, alimentos, banco de alimentos, paquete de comida, viveres, comedor popular, ropa, despensa, mercado gratis, canasta, no tengo|hay que|comida comer|cocinar, almuerzo, desayuno, leche, panales, caritas, pan, zapatos, frazada, cobijas, refrigeradora vacia, cena, mercaderia, panales|pampers|leche|comida|ropa|formula|cuna|coche <child>|bebe|bebes|ninos|recien',

    doctor:
      'medico, doctor, doctora, medico de cabecera, medico de familia, medico de base, medico general, consulta medica, cita medica, visita medica, certificado medico, baja medica, fiebre, gripe, tos, dolor de cabeza, dolor de estomago, dolor de barriga, dolor de garganta, resfriado, receta, receta medica, cambiar de medico, consultorio, me duele, nausea, vomito, diarrea, alergia, mareo, sarpullido, bronquitis, dolor, me duelen las piernas, calentura, catarro, amigdalas, infeccion, arde|duele orinar|pis|pipi, orinar, cistitis, estrenimiento, gastritis, acidez, migrana, jaqueca, hinchado, hinchada, hinchazon, ronchas, picazon, comezon, sarna, piojos, varicela, sinusitis, anemia, cansancio, debilidad, chequeo, revision medica, generalista, licencia medica, descanso medico, reposo medico, me duele panza|barriga|estomago|cabeza|garganta|oido|todo, me duelen, colico, mocos, congestionado, bulto, intoxicacion, parasitos, hemorroides, tose, escalofrios, acabaron|terminaron pastillas|medicina|remedio|remedios|medicamento, otitis, bronquitis, neumonia, pulmonia, hepatitis, faringitis, laringitis, conjuntivitis, gastroenteritis, apendicitis, ulcera, calculos, prostata, rinon, higado, vesicula, colicos, herpes, hongos pies|unas, <child> <ill>, <ill>, granos, granitos, erupcion, manchas piel, acne',
    nightDoctor:
      'medico de guardia, guardia medica, medico de noche, medico por la noche, medico domingo, medico fin de semana, medico sabado, noche, domingo, fin de semana, no urgente, atencion no urgente, feriado, 116117, madrugada, navidad, medico|doctor no|cerrado atiende|contesta|esta|cerrado, sabado',
    pharmacy:
      'farmacia, medicina, medicamento, pastilla, pastillas, farmaceutico, remedio, remedios, botica, jarabe, antibiotico, paracetamol, ibuprofeno, gotas, pomada, crema',
    nurse:
      'sacar|quitar|cambiar puntos|yeso|venda|gasa, quemadura, corte dedo, oxigeno, enfermera, enfermeria, inyeccion, curacion, vendaje, venda, herida, medir la presion, sonda, cateter, glucosa, suero, quitar puntos, insulina, ulceras, ampolla, ampolleta, inyectar, inyectable, jeringa, curar, cura, gasas, llaga, escaras, puntos operacion|herida|sacar|quitar, grapas, presion, tension, medir|tomar|controlar|control|mida presion|tension|azucar|glucosa, colostomia, pie diabetico, nebulizar, nebulizacion, lavado oido, signos vitales, pinchar, sangra herida, parche, parches, esparadrapo, curita, cambiar|cambio|cambie|poner parche|gasa|vendaje|sonda|bolsa|aposito, inyectable, inyectables, vitaminas inyectar|inyeccion',
    bloodTest:
      'analisis, sangre, orina, laboratorio, examenes, extraccion, hemograma, sacarme|sacar|sacan|saquen|sacaron sangre, ayunas, examen|analisis orina|heces|sangre|laboratorio, muestra, heces, resultados analisis|examenes, tiroides, colesterol examen, extraer, perfil lipidico, lipidos, trigliceridos, hemoglobina, glucosa ayunas',
    vaccination:
      'bacuna, vacunar ninos|hijos, refuerzo, vacuna, vacunas, vacunacion, vacunar, covid, vacuna de la gripe, tetano, dosis, inmunizacion, influenza, neumonia, neumococo, sarampion, papiloma, coronavirus, antigripal, pinchazo gripe|covid',
    physiotherapy:
      'tobillo, muneca dolor, codo, operacion|operado rodilla|cadera|hombro, baston, muletas, tieso, fisioterapia, fisioterapeuta, rehabilitacion, dolor de espalda, espalda, rodilla, hombro, masaje, cadera, ciatica, fractura, cuello, artrosis, terapia fisica, ejercicios, kinesiologo, kinesiologia, lumbalgia, volver a caminar, cintura, lumbares, lumbar, columna, hernia, lumbago, torticolis, cervical, contractura, esguince, torcedura, torci, doble pie|tobillo, lesion, musculo, articulaciones, artritis, hueso, huesos, tendinitis, reumatismo, mano, muneca, brazo, pierna, piernas, caminar|andar|mover dificil|dolor|puedo|bien|operacion, cojeo, cojo, terapista, protesis, recuperacion|recuperarme|rehabilitarme operacion|accidente|fractura|derrame|caida, paralisis, faja, <hurt> <limb>, quebre|rompi|rompio pierna|brazo|pie|cadera, yeso quitaron',
    chronicIllness:
      'diabetes, diabetico, presion alta, hipertension, asma, corazon, enfermedad cronica, cronico, cronica, colesterol, alzheimer, demencia, memoria, cancer, parkinson, dialisis, azucar, hipertenso, presion subio|sube|baja, cardiaco, epilepsia, enfisema, rinones, olvida cosas|todo',
    telehealth:
      'telemedicina, teleconsulta, telemonitoreo, a distancia, consulta online, videollamada, medico en linea, monitoreo, teleasistencia, consulta por video, <far> medico|doctor|doctora|consulta|control|presion|azucar|salud|corazon, aparato presion|medir, monitor, virtual, sin ir hospital|consultorio|doctor, desde casa control|medir|consulta|hospital, camara medico',
    dentist: 'dentista, dientes, muela, muelas',
    specialist:
      'especialista, dentista, dientes, muela, dolor de muelas, oculista, ojos, lentes, gafas, cardiologo, ginecologo, dermatologo, piel, radiografia, ecografia, psiquiatra, pediatra, oido, traumatologo, ortopedista, otorrino, cita hospital, odontologo, muelas, caries, encias, dentadura, vista, vision, cataratas, ginecologa, mamografia, papanicolau, endocrinologo, neurologo, urologo, tomografia, resonancia, electrocardiograma, cupo, cita especialista|examen|hospital, lista espera hospital|examen|medico|especialista, lunar, ortodoncia, oftalmologo',
    pregnancy:
      'embarazada, embarazo, parto, matrona, partera, aborto, anticonceptivos, planificacion familiar, pastilla del dia despues, lactancia, regla, espero un bebe, obstetra, encinta, gestante, recien nacido, amamantar, lactar, dar pecho|lactar|luz, preservativo, condones, menstruacion, menopausia, cesarea, no me baja regla, comadrona, tener|tuve|tuvimos|nacio|nacer bebe|hijo|hija|nieto|nieta, posparto, prenatal',
    disability:
      'discapacidad, discapacitado, silla de ruedas, sordo, ciego, autismo, invalidez, invalido, minusvalia, no puede caminar, ley 104, movilidad reducida, incapacidad, incapacitado, paralitico, sordera, ceguera, sindrome down, andador, rampa, silla ruedas, no puedo subir escaleras, especial nino|hijo',
    homeCare:
      'no sale|salgo|salir casa, a domicilio, cuidados a domicilio, cuidadora, cuidador, domicilio, ayuda en casa, cuidar en casa, no puedo salir de casa, encamado, postrado, alta del hospital, atencion en casa, visita en casa, viene a casa, medico a domicilio, enfermera en casa, asistencia domiciliaria, badante, se cayo, caida, <care> <elder>, banar|vestir|levantarse <elder>|cama|sola|solo, cuidados, no se levanta|levantarse cama, dependiente anciano, empleada anciana|anciano|mayor, salio|salir|sale hospital, dieron alta, dieron alta hospital, no puede valerse|solo|sola, cayo, acompanante, no camina, ya no camina, puede salir|moverse no',
    psychologist:
      'inutil, no sirvo, agotada, agotado, me siento inutil|vacia|vacio, no puedo|duermo dormir|bien, dormir mal, animo, sin animo|ganas, bajon, nervios, murio mama|esposo|esposa|papa|hijo, luto, fallecio, psicologo, psicologia, psicologico, psicoterapia, terapeuta, terapia, depresion, deprimido, deprimida, ansiedad, panico, insomnio, no puedo dormir, no duermo, estres, triste, tristeza, llorar, duelo, salud mental, angustia, viuda, desanimado, murio mi esposo, crisis, murio, muerte, pesadillas, trauma, desesperado, desesperada, perdi a mi esposo, infeliz, <feel> mal|triste|vacia|vacio|deprimida|deprimido|agotada|agotado|desesperada|cansada|perdida|fatal, emocional, emocionalmente, psiquico, mental, ansioso, nervioso, estresado, desesperacion, autoestima, llora, ganas nada|vivir|levantarme, sin fuerzas, decaida, depre, preocupada, preocupacion, agobiada, fobia, obsesion, ira, rabia, enojo, mal genio, anorexia, bulimia, trastorno, bipolar, esquizofrenia, escucho voces, dormir pastillas|noche|puedo|problema, no aguanto|soporto mas, estoy harta, murio <elder>|<kin>, fallecio <elder>|<kin>, ataques, desahogarme, pelea|peleo|peleamos|discuto|discutimos|separe|separo|deje|dejo <partner>, abandono <partner>, no quiero|puedo salir|levantarme|moverme cama, no quiero salir|ver|hablar nadie, <couple> problemas|crisis|mal|pelea|terapia, fuerzas sin|no',
    addiction:
      'droga, drogas, adiccion, adicto, alcohol, alcoholico, bebe mucho, borracho, juego, apuestas, ludopatia, cocaina, dejar de fumar, tragamonedas, tomar mucho, alcoholismo, toma|bebe|tomar trago|mucho|licor|cerveza|demasiado|alcohol|diario, trago, licor, cerveza, emborracha, borrachera, marihuana, fuma|fumar dejar|mucho|hierba, cigarrillos, cigarro dejar, vicio, apostar, maquinitas, drogadicto, droga hijo, casino, rasca gana, raspadita, loteria, juega plata|maquinas',
    selfHarm: 'suicidio, suicidarme, quiero morir, quitarme la vida, matarme, hacerme dano, no quiero vivir',

    frailty:
      'senor|senora|abuelo|abuela mayor|anciano|anciana solo|sola|casa, llevar|lleva|llevarme|acompanar|transporte hospital|doctor|medico|cita, fragil, fragiles, vulnerable, red, persona sola, vive solo, vive sola, hacer las compras, hacer la compra, compras, voluntarios, acompanar, acompanamiento, transporte, comida a domicilio, cuidar a mi madre, vecina mayor, llevar al hospital, <carry> <elder>|hospital|doctor|medico|cita|consulta|terapia|dialisis, <carry>|movilidad|taxi|carro cita|consulta|turno medico|medica|doctor|hospital, <elder> sola|solo|compania|comida, compras|mercado|supermercado|bolsas haga|hagan|hacer|traer|traiga|subir|cargar|ir, mandado, acompane|acompanen <elder>|hospital|cita|medico|doctor, llevarme, ambulancia traslado, traslado, movilidad|carro hospital|cita, comida casa traer|traigan|lleven, abandonado anciano|anciana',
    loneliness:
      'con quien hablar|conversar, hablar|conversar con alguien|nadie, jugar cartas|naipes, conocer gente, charlar, tiempo libre, soledad, solo, sola, compania, amigos, aislado, nadie con quien hablar, hacer amigos, actividades, aburrido, nadie, no tengo amigos, no tengo a nadie, solita, amistad, conversar, platicar, distraer, pasatiempo, gimnasia, baile, taller, talleres, club, reunirse, paseo, excursion, nadie visita|llama|habla|escucha|conozco, <miss> familia|pais|tierra|hijos, lejos familia, no conozco nadie|gente, bingo, coser, tejer, huerto, hacer algo tarde|dia, alguien conversar|hablar|platicar|charlar|escuche',
    family:
      'familia, padres, pareja, madre, padre, hijo dificil, mediacion familiar, separacion, problemas con mi hijo, suegra, problemas de pareja, matrimonio problemas, pelea|discuto|grito <kin>|pareja|casa, rebelde, hace caso no, obedece, crianza, criar, hermano, hermana, nuera, yerno, esposo, esposa, terapia pareja, hijastro',
    missingChildren:
      'nino desaparecido, menor desaparecido, desaparecido, desaparecida, hijo desaparecido, hija desaparecida, mi hija se escapo, mi hijo se escapo, nino perdido, escapo de casa, no encuentro a mi hijo, perdido, <child> fue|vuelve|volvio|volvido|vuelto|regresa|llega|aparece casa|no, <child> desaparecio|perdio|secuestro|robaron|llevo, llevo <child> padre|papa|ex|pais',
  },
};
