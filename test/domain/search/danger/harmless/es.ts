import {phrases} from '../../phrases.js';

/** What sounds like danger in Spanish and is none: nobody is to be sent to a helpline for a knee. */
export const harmless = phrases(`
  se me perdieron las llaves de la casa | mi hijo perdió el año en el colegio
  mi marido no tiene papeles | quiero casarme por civil | tengo un golpe en la rodilla por caerme
  quitarme una muela | mi jefe no me paga | me quite el yeso | no me deja dormir el ruido
  mi hija tiene miedo al doctor | se quemó el foco | el agua sale con fuerza | mi esposo busca trabajo
  cambiar telefono de contacto | tengo la presion alta | pasaporte de mi hijo | me cortaron el agua
  violeta flores en el patio | ya no quiero vivir en este departamento | matar cucarachas
  estoy perdida con los papeles | mi abuelo murió | mi vecino toca el piano
  renovar documentos de mi hija | me pica una abeja | la policia municipal donde queda
  quiero morirme de risa | se ahoga la cañeria | mi hijo se cortó el dedo | fiesta de quince
  se cayo el techo | me duele el pecho cuando toso | mi hija se cayó de la bici | mi esposo esta enfermo
  miedo a quedarme sin casa | abuso en el cobro del alquiler | matricular a mi sobrina
  no me dejan entrar al ascensor | me quitaron el subsidio | el jefe me despidió
  mi hijo no va al colegio | violeta parra | quiero salir adelante | mi hermano quiere venir a italia
  llaves perdidas | el vecino golpea la pared | mi perro se perdió | la calle esta oscura
  no tengo papeles | me pusieron una multa | quiero denunciar una fuga de agua
  mi hijo no quiere ir a la escuela | me sacaron sangre | mi marido maneja taxi
  tengo que pagar la deuda del gas | no encuentro mi carnet | el niño se enfermó | vacuna para viajar
  mi esposa esta embarazada | se cayó internet | cuanto cuesta el pasaporte | no puedo abrir la puerta
  la luz se corta a cada rato | jugar con los niños | trabajo en la noche
  mi hijo no responde bien a la medicina | mi marido no despierta a tiempo para trabajar
  mi mama no se mueve bien necesita silla de ruedas
  mi padre no se mueve de la cama necesita ayuda a domicilio | mi hijo va solo al colegio
  mi jefe me toca turno de noche | me toca pagar a mi | mi hijo se fue de casa a vivir con su novia
  mi hija se fue a vivir a turin | no se donde esta el consultorio
  no se donde esta la guarderia de mi hijo | no dan comida en el colegio del niño
  donde dan comida para los niños | mi marido me quita el dolor con masajes
  quitar a mi hijo del comedor | mi vecino me grita por el ruido | mi marido me lleva al hospital
  duermo en el coche | duermo en la calle | tirar muebles por la ventana no se puede
  voy a tirar el colchon | mi madre sangra por la nariz | analisis de sangre para mi hijo
  me sigue doliendo la pierna | mi marido no deja de fumar | mi padre no me deja la herencia
  mi jefe no me deja coger vacaciones | fotos para el pasaporte de mi hijo | mi hija toca el piano
  mi hijo toca la guitarra | la niña pega pegatinas | no tengo ganas de cocinar
  salir de casa con silla de ruedas | salir del pais sin permiso del padre | mi pareja quiere trabajar
  mi esposo trabaja de noche y no puede dormir | morado | se me cayó el diente | se cayó el techo
  mi hijo se tira al suelo en el supermercado | mi bebe se pone rojo | mi marido bebe mucho
  mi hijo toma drogas | mi hermano es violento en el futbol | miedo a perder la casa
  tengo miedo al medico | el casero me tiene sin agua | me quieren echar de casa
  me amenaza con el desahucio | el dueño quiere vender la casa | casarme con mi primo en italia papeles
  mi padre quiere casarse otra vez | pension de mi abuelo | mi hijo necesita la pension
  mi hijo quiere quitar el internet | orden de mudanza | el ataque de alergia | crisis de ansiedad
  mi hijo no levanta la mano en clase | me duele la rodilla | tormenta violenta techo roto
  numero de telefono de la oficina | control de la presion | la cerradura esta rota | cortar el pasto
  cortarme el pelo | renovar pasaporte | miedo al dentista | pagar mi deuda en cuotas
  trabajo de limpieza | fin del contrato | mi hijo no encuentra trabajo | no encuentro el formulario
  extintor | guarderia para mi hijo | futbol para niños | perdi mis llaves
  coche de bebe en la escalera | el vecino tira la puerta | pastillas para la presion | golpe de calor
  robot de cocina | acabar los estudios | un corte de luz | mi marido no responde al telefono
  mi hijo se golpeo la rodilla jugando | el vecino del tercero me tira agua al balcon
  contrato de gas nuevo | pasaporte de mi hijo menor | mi marido está en el hospital
  mi jefe no me da vacaciones | el casero no me devuelve la fianza | el casero no arregla la caldera
  me toca pagar la basura | quiero casarme con mi novia italiana | mi hija no quiere ir al colegio
  ayuda para comprar comida | no tengo dinero para el alquiler | mi abuela se cae mucho necesita andador
  mi mama no habla italiano | mi hijo no habla todavia | me caí y me duele el pie
  cursos para adolescentes | perdí la tarjeta del banco | piscina para niños
  el administrador me grita en la reunion de condominio | mi hermana viene de ecuador
  murió mi esposo pensión de viudez | me siguen cobrando el seguro | mi perro me muerde los zapatos
  vacunas para el bebé | mi hijo llora en la guardería | controlar la presión | quitar muebles viejos
  cita con el dermatologo | cerrajero | el ascensor se queda parado | mi papá está enfermo y vive solo
  mi marido no encuentra trabajo | humedad en la pared | el gas no llega | quiero aprender a nadar
  niñera para la tarde | certificado médico para trabajar | me duele la espalda
  factura del gas muy alta | cambio de titular de la luz | mi hijo juega al futbol | perdí el pasaporte
  renovar el pasaporte | mi perro no come | el perro del vecino ladra toda la noche
  mi padre ha muerto que papeles hago | certificado de defunción | mi hija va a nacer en mayo
  inscribir al niño en el colegio | curso de italiano para mujeres | la vecina hace ruido
  pelea con el condominio por la basura | me cortaron la luz | la puerta no cierra | me quedé sin llaves
  calefacción rota | se rompió el ascensor | me van a subir la renta | mi marido perdió el trabajo
  mi esposo no tiene papeles | llevar a mi mamá al medico | examen de sangre | donar sangre
  mi hijo tiene fiebre | dolor de muelas | me robaron la bicicleta | pago con retraso
  el jefe no me paga las horas extras | divorcio | quién cuida a mi abuelo por la tarde
  hay cucarachas en casa | corte de pelo | clases de defensa personal | no encuentro trabajo
  no encuentro mi tarjeta sanitaria | quemador de la cocina no funciona | me da miedo el dentista
  mi hijo no quiere comer | mi marido quiere arreglar la cocina | el casero me pide dos meses de fianza
  el jefe no me hace contrato | mi vecino pone música alta | fuga de agua en el techo
  mi hija necesita gafas | me duele la cara | pastillas para la tensión
  quiero ver a mi hijo divorcio visitas | perdimos la casa | no puedo subir las escaleras
  la ventana del balcón no cierra | mi suegra necesita cuidadora | grupo de mujeres para coser
  mi amigo necesita abogado | buscar un trabajo de cuidadora | el portero no limpia la escalera
  quién paga la deuda del muerto | mi hijo no va a clase | cambiar de colegio a mi hija
  el niño tiene piojos | mi marido fuma en casa | certificado de matrimonio | traer a mi esposa a italia
  papeles para mi hermano | miedo al examen de conducir | cortar un arbol | me quedé embarazada
  mi abuelo necesita compañía | mi casero no me deja tener perro | mi marido no quiere ir al médico
  el vecino no me saluda | mi jefe me cambia el turno | el profesor de mi hijo pide una reunión
  mi hijo tiene miedo a la oscuridad | miedo a volar | la cerradura está rota | como tirar pintura
  se puede tirar aceite por el fregadero | cocina de gas o eléctrica | dolor de cabeza
  dolor en el brazo al levantarlo | mi padre tiene alzheimer | mi madre se olvida de tomar las pastillas
  receta de pastillas para dormir | mi hija quiere ser bailarina | actividades para niños en verano
  mi hijo suspende matemáticas | mi hija se fue a estudiar a españa | un amigo busca casa
  el hombre de la luz no vino | foto para el carnet | me pide la residencia el banco
  quitar mi nombre del contrato | mi suegra viene a vivir conmigo | casa para recién casados
  la tele no funciona | mi nieta cumple 3 años | cuidado de ancianos en casa | mi esposa está embarazada
  permiso para salir del país con mi hijo | alquiler sin contrato | deuda con la comunidad
  trabajar de noche | trabajo en un restaurante | mi vecina se ha caído y necesita muletas
  me corté el dedo y necesito vacuna del tétanos | mi gato se escapó | me rompi la pierna
  el celular de mi marido | mi marido necesita un doctor | la cocina no prende | casarse en milan
  mi hijo juega futbol | mi jefe pide el permiso | golpe de sol | a que hora cierran
  refugiado | soy refugiada | refugiados
  miedo de perder la casa | el perro me da miedo | mi hija quiere cambiar de escuela | puerta rota
  la cocina no enciende | mi marido trabaja de noche | se rompió la ventana
  vacuna contra la influenza
  me pega el sol en la ventana | me mata la espalda | dolor de muelas que me mata | me muero de hambre
  me muero de frío | se fue la luz | perdí mi pasaporte | pasaporte vencido | perdí las llaves
  ayuda para niños | cortar el pasto del patio | huele feo en el baño | fuga de agua
  me amenazan con el desalojo | pelea entre vecinos por el parqueo | pastillas para la presión
  perro perdido | quiero quitar el gas
  mi mamá necesita que la cuiden | que cuiden a mi papá | mi papá quiere que lo cuide una enfermera
  mi mamá está sola y nadie la cuida | mi papá no quiere cerrar la puerta | se me olvidó tomar las pastillas
  pastillas guardadas vencidas | me muero de sed | me muero de vergüenza | me muero de aburrimiento
  me muero de calor en el piso | me matan los zapatos | me mata el estrés | me matan las rodillas
  pega fuerte el viento | mi hijo perdió su mochila | mi hija perdió el celular | mi hijo perdió un diente
  se pelearon a golpes en la tele | golpes en la pared de madrugada
  me duele el pecho de tanto toser | mi marido está enfermo | mi hijo se cayó de la bici
  quiero denunciar ruido | me robaron la bici | miedo a las agujas | me siguen llegando recibos
  golpeé la puerta con el carro | se murió mi gato | mi esposo me ayuda mucho
  no quiero estar en lista de espera | no quiero estar sola en casa | humo de cigarro en el pasillo
  choqué el carro con el poste | choqué con la puerta | me tapé el oído
  sacar a pasear a mi abuelo | me marea el calor | colgar la ropa en el patio | mi foco se quemó
  mi mamá no tiene correo electrónico | se le caducó el permiso a mi mamá | entrega rápida
  me prestaron un andador | me han pagado poco | me vendan la rodilla | quiero que alguien me escuche
  mi hijo está mojado por la lluvia | mi puerta es de madera
`);
