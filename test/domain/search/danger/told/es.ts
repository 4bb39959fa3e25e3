import {phrases} from '../../phrases.js';

/** What people in danger type in Spanish; misspelt and beside the point, as it comes. */
export const told = {
  violence: phrases(`
    mi marido llega borracho y me agarra a golpes | me jalonea del brazo y me grita
    tengo moretones por culpa de mi pareja | mi ex me manda mensajes que me va a matar
    no me deja ver a mi familia ni tener amigas | me escondio las llaves y no puedo salir
    me pegó una cachetada delante de los niños | mi novio me obliga a tener relaciones
    me siguen cuando salgo del trabajo un hombre | mi hijo mayor me pega y me quita la plata
    me da miedo cuando llega mi marido a la casa | quiero irme de la casa porque me maltrata | me violaron
    mi vecina grita que su marido la esta matando a golpes | mi padrastro golpea a mi mama
    amenaza con quitarme a mis hijos si lo dejo | subió mis fotos desnuda al facebook | me ahorcó
    mi esposo me amenaza con un machete | me golpeó en la cara | mi conviviente no me deja salir
    mi ex se aparece en mi trabajo | me revisa el celular todos los dias | vivo aterrada por mi marido
    me jaló del pelo y me tiró al piso | mi suegro me toca | mi hermana es maltratada por su esposo
    me forzó a acostarme con él | dice que me va a quemar viva | quiero denunciar a mi pareja
    mi hijo adulto me agrede cuando esta drogado | me encerró en el cuarto con llave
    un señor me acosa en el edificio | me grita que soy una inutil y me avienta cosas
    mi marido me golpea cuando toma | me tiene amenazada | me sacó a golpes de la casa
    mi enamorado me cachetea | mi expareja me persigue | me controla todo y no me deja trabajar
    tengo miedo de mi padrastro | me insulta y me escupe | mi jefe me manosea | mi cuñado quiso violarme
    lo he denunciado y sigue viniendo a mi casa | una mujer pide auxilio su marido la golpea
    no me deja salir de la casa | me revisa el celular | mi marido me dio un puñetazo | me jala del pelo
    mi novio me empuja | mi ex me espera afuera de mi casa | dice que me mata si lo dejo | tengo moretones
    me obligo a tener relaciones | quiere publicar mis fotos desnuda | le tengo miedo a mi marido
    me quita toda mi plata y no me deja trabajar | me tiro al piso | mi pareja me estampo contra la puerta
    me agarró del cuello | vivo atemorizada por mi marido | mi compañero de piso me acosa
    el encargado me encerró en el almacén y me besó | mi exmarido me espera a la salida del trabajo
    mi marido me controla el dinero | mi novio no quiere que hable con nadie | dice que si hablo me mata
    el dueño del piso me pide favores sexuales | mi hijo drogadicto me amenaza para que le de plata
    mi vecino pega a su mujer, se oyen gritos | me han violado en un parque
    un tio me hizo fotos en la ducha y las mando a todos | mis padres me prometieron a un primo en pakistan
    mi suegra me trata como esclava y me pega | tuve que salir corriendo de mi casa con los niños
    necesito un sitio donde esconderme de mi ex | no me deja trabajar ni tener cuenta en el banco
    mi esposo es muy agresivo cuando toma | estoy amenazada de muerte | mi hijastro me tira cosas
    mi marido me da miedo | me zurra mi pareja | mi cuñado me empujó por las escaleras
    el casero entra en mi cuarto sin permiso y me toca | mi jefe me toquetea | mi ex me vigila desde la calle
    no me da dinero ni para comprar pan | me rompió el celular para que no llame
    me insulta todos los días, me dice que no valgo nada | me tiene encerrada en el piso
    mi yerno le pega a mi hija | mi nieto me roba la pensión y me grita
    un desconocido me siguió hasta el portal | me manosearon en el metro
    mi familia quiere que me case con un señor que no conozco | le van a hacer la ablación
    el vecino me amenazó con un cuchillo
    mi hermana tiene la cara morada, dice que se cayo pero fue el novio
    me revisa los whatsapp y me pide la ubicación | si me voy me quita a los niños
    mi esposo me forzo anoche | violencia machista | mi amiga vive con un maltratador
    mi marido me jalo el pelo | mi ex me acosa por whatsapp | mi novio me revisa el celular
    me da miedo mi hijo | el casero quiere sexo a cambio del cuarto
    mi hermana esta siendo golpeada por su marido | mi pareja no me deja salir con amigas | me violo mi ex
    mi marido me dijo que me va a quemar la cara | me quieren obligar a casarme
    mi marido me ha pegado otra vez | me trata mal mi esposo | mi novio me empuja y me pellizca
    me da miedo volver a casa con mi pareja | mi ex no para de llamarme y me insulta
    ayuda mujeres maltratadas | mi hijo de 30 años me amenaza | el vecino me espía por la ventana
    mi hermano quiere casarme con su amigo | mi marido tiene una pistola y me amenaza
    no me deja ver a mi madre | mi esposo me encerro con llave | me obligó a tener sexo sin protección
    el jefe me dice que si no me acuesto con el me despide | mi amiga tiene golpes en la cara
    oigo a una mujer gritar socorro | mi esposo me dejó sin dinero y sin telefono | me escupe y me dice puta
    mi ex me mando una foto mia desnuda y me amenaza | me pegan | marido violento | mi esposo me cacheteo
    mi marido me dejó un ojo morado | mi ex entró en mi casa por la fuerza | le tengo terror a mi pareja
    mi cuñado quiere abusar de mi | mi jefe me ofrece dinero por sexo | me grita y rompe cosas
    mi hermano me encierra para que no salga | mi novio me agarra fuerte y me deja marcas
    me amenaza con publicar mis fotos | el portero me espía en el baño | mi hijo me pega para sacarme dinero
    mi mujer me pega | mi papa golpea a mi mama | no puedo salir de casa sin su permiso
    me obliga a acostarme con el | tengo miedo de que me mate | quiero separarme pero me amenaza
    mi esposo me quita el sueldo | un tipo me toco en el tren | donde denunciar a mi marido
    mi marido toma y me pega | me rompio la nariz | mi ex viene siempre a mi puerta
    me quito el celular y no me deja llamar | me amenaza con un cuchillo
    mis padres me quieren casar a la fuerza | quiero escapar de mi marido | necesito refugiarme de mi marido
    donde esconderme | mi marido me pego | mi pareja me maltrata | me a pegado | le tengo miedo a mi esposo
    mi esposo me golpea | me violó | tengo miedo de mi marido | no me deja salir | mi ex me persigue
    mi novio me pegó | me quiere matar | mi hijo me golpea | me encierra en casa | me obliga a tener sexo
    escapé de mi marido | me sigue por la calle | no me da dinero mi marido | me insulta y me empuja
    mi marido me dio una cachetada | me tiró un plato | me rompió el teléfono
    me quiere quitar a los niños si me voy | matrimonio forzado | me escupe | mi ex me espera en la puerta
    necesito escapar de él | sacó un cuchillo | me humilla | casa refugio | me dejó un ojo morado
    cuando toma se pone violento | me rompió el brazo | controla todo lo que hago | tengo miedo que me mate
    mi cuñado me acosa | me manda mensajes amenazando | está afuera de mi casa | quiero denunciar a mi marido
    mi nieto me quita la pensión | mi ex está en la puerta | me da miedo | me trata como esclava
    abuso sexual | violación | me pegaba cuando estaba embarazada | mi ex no me deja en paz
    me persiguió con un cuchillo | necesito un lugar donde esconderme con mis hijos
    me puso un cuchillo en el cuello | me hizo daño | mis hermanos me amenazan | me golpea | me pega mucho
    me dio un puñetazo | me patea | me jala el pelo | vivo con miedo | es violento conmigo
    me quemó con un cigarro | le pega a mi mamá | mi vecina está siendo golpeada | mi marido me hace daño
    rompió la puerta y grita | me atacó | llevo años de maltrato | mi ex vino con un bate
    me tiene encerrada | violencia psicológica | me tocó sin permiso | me pegó con el cinturón
    mi marido me hirió | me cortó con un cuchillo | grita y rompe los muebles
    mi padre me quiere casar a la fuerza | estoy llena de moretones | tengo miedo de dormir con él
    mi ex me llama y me amenaza | mi suegra me pega | necesito protección | tengo que esconderme
    mi novio me chantajea
    mi marido me pega | mi novio me amenaza | tengo miedo de mi esposo | me encerró en la casa
    violencia de género | anoche volvió tomado y la agarró conmigo a golpes
    me controla el celular y no me deja ver a mi familia | tengo moretones y digo que me caí
    mi yerno le levanta la mano a mi hija
    llega borracho y me agarra a golpes | se la agarra conmigo cuando toma | me dio una golpiza
    me molió a palos | me agarró a patadas | llega tomado y rompe todo | mi esposo me levanta la mano
    me golpeó otra vez | me está siguiendo un hombre | mi marido me insulta todo el tiempo
    quiero escapar de mi casa
    quiero huir de mi marido | quiero fugarme de casa | me apretó el cuello
    me ahorcó con las manos | me tapó la boca
    mi marido me encerró en el cuarto
  `),
  trafficking: phrases(`
    me trajeron con engaños y me hacen prostituirme
    la señora me tiene encerrada trabajando y no me da mi pasaporte
    tengo que pagar la deuda del viaje trabajando en la calle | me obligan a vender mi cuerpo
    trabajo en una casa y no me dejan salir ni me pagan
    me prometieron trabajo y me metieron a la prostitucion | me quitaron el pasaporte y no me pagan
    me explotan en una fabrica | me obliga a pedir limosna | me tiene el pasaporte
    tengo que trabajar para pagar al coyote | mi patrona no me deja salir y no me paga
    me quitaron los papeles y trabajo 16 horas | me hacen trabajar en la calle de noche con clientes
    me prometieron un trabajo de camarera y es un burdel | mi jefe tiene mi pasaporte
    quiero dejar la prostitucion pero me amenazan | duermo en el taller y no nos pagan
    me sacaron el pasaporte y no me dejan salir de la casa donde trabajo
    tengo que acostarme con hombres para pagar la deuda | la señora me tiene de sirvienta sin sueldo
    me trajeron engañada a italia | me obligan a pedir limosna | trata de blancas | me obligan a prostituirme
    el patron me tiene encerrado y no me paga | me tienen encerrada trabajando en una casa
    me trajeron para trabajar y me hacen prostituirme | el jefe se quedo con mi pasaporte | trabajo forzado
    tengo que pagar 20 mil euros al que me trajo | me obligan a trabajar sin pagarme y no puedo irme
    el patron me guarda los documentos | me vendieron a un hombre | mi amiga es obligada a prostituirse
    me hacen robar para ellos | mi jefe me quitó el pasaporte y no me paga
    me obligan a acostarme con clientes | me quitaron el pasaporte | no me pagan y no me dejan salir
    me vendieron | me explotan | trabajo sin sueldo y duermo en el taller | víctima de trata
    me trajeron engañada | me quitaron los documentos y me obligan a trabajar | me hacen prostituirme
    mi jefe me amenaza y no me paga | me compraron | trata de personas | me obligan a trabajar
    me venden a hombres | encerrada en una casa con otras chicas | duermo en la fábrica y no me pagan
    me obligan a vender drogas
    trabajo sin paga y no me dejan salir de la finca
    me obligan a trabajar sin pagar
    me venden a otros hombres
  `),
  'missing-child': phrases(`
    mi hija no llego a casa anoche y tiene 13 años | se perdio mi niño en el parque
    mi sobrino de 12 años desapareció | mi hijo no aparece desde ayer | se llevaron a mi hija
    mi nieta se escapó de la casa | no encuentro a mi hija | mi hijo de 8 años se perdió en el metro
    no encuentro a mi hijo | se perdio mi nieto en la estacion | mi hijo de 15 años se fue de casa anoche
    han raptado a una niña | no sabemos donde esta mi hija desde ayer | mi niña no ha vuelto a casa
    mi hija se escapó con un hombre | el padre se llevo a mi hijo a otro pais y no me lo devuelve
    no encuentro a mi hija de 6 años | mi hijo ha desaparecido | no aparece mi hija desde ayer
    perdí a mi niño en el mercado | mi hija no aparece | mi hijo no regresó del colegio
    me robaron a mi bebé | se escapo mi sobrina de 14 | mi hija esta desaparecida desde ayer
    mi hijo desapareció | mi hija no volvió de la escuela | secuestraron a mi hijo | se perdió mi hijo
    mi hijo se escapó de casa | mi hija desapareció | el niño se perdió en el parque
    mi ex secuestró a mi hijo | niño perdido | mi hija adolescente se fugó | no sé dónde está mi hijo
    mi hijo autista se perdió | el papá no me devuelve a los niños
    mi niña no volvió del colegio
    no encuentro a mi niño
  `),
  children: phrases(`
    mi papa me pega con la correa | el vecino manosea a una niña
    le pegan a un niño en el departamento de arriba | mi tio me toca | a mi hijo le pegan sus compañeros
    mi mama me pega todos los dias | creo que abusan de mi sobrina
    escucho que golpean a un niño en el piso de arriba | mi padre me golpea | una niña encerrada en el balcon
    mi padrastro me pega | los vecinos le pegan a su hijito | mi papá me castiga con la correa
    los vecinos maltratan a su hijo | mi abuelo se mete en mi cama | mi hija dice que el profesor la toca
    mi sobrina tiene quemaduras de cigarro | le pegan a mi hijo en la escuela | no le dan de comer al niño
    mi padrastro me mira cuando me ducho | el novio de mi mama me pega | mi mama me pega con el cable
    la vecina deja a los niños solos toda la noche | el profesor toca a las niñas
    tengo 13 años y mi tio me hace cosas | mi hijo tiene miedo de su padre
    el bebé de al lado llora siempre y le gritan | en el cole me pegan todos los días
    un adulto le pide fotos desnuda a mi hija por instagram | mi padre llega borracho y nos pega
    mi padrastro me toca | golpean a un niño en el piso de arriba | mi hija tiene miedo del novio de su madre
    mi padre me da palizas | el marido de mi mama me toca | la profesora le pega a los niños
    mi vecina le grita y le pega a su bebé | me da miedo mi papa
    mi hijo dice que un señor le enseñó el pene | niños abandonados en el piso de arriba
    mi padre me toca por las noches | mi madrastra no me da de comer y me pega
    mi hijo vuelve del colegio con golpes | creo que mi cuñado abusa de mi niña
    unos niños viven solos sin comida | me hacen bullying en el instituto | mi padre me encierra en el cuarto
    una niña con moratones | el vecino toco a mi hija | mi papá me pega | mi tío me toca | mi mamá me pega
    le pegan al niño | acoso escolar | un hombre le pide fotos a mi hija | la maestra le pega a mi hijo
    el niño del vecino tiene moretones | mi madrastra me pega | el niño está solo todo el día
    mi abuelo me toca | mi papá me toca | el novio de mi mamá me pega | el abuelo toca a la niña
    un hombre le escribe a mi hija por instagram | abuso infantil | a mi hijo le pegan en la escuela
    un hombre tocó a mi hija | mi tío me tocó | mi mamá nos pega | el entrenador tocó a mi hijo
    mi hermano mayor me toca | mi padrastro entra en mi cuarto | los padres no dan de comer a los niños
    maltrato infantil | abusan de mi hija | el padrastro toca a la niña
    mi padrastro se mete en mi cama | el abuelo toca a la nena | el novio de mi mamá me mira cuando me baño
    mi mamá me pega con la correa | un señor le manda mensajes a mi hija de 12 años
    un viejo le escribe a mi hijo por instagram
  `),
  'self-harm': phrases(`
    ya no quiero seguir viviendo | quiero quitarme la vida | mejor estar muerta | me corto los brazos
    pienso en tomarme todas las pastillas | quiero desaparecer para siempre | me quiero matar
    no vale la pena seguir | tengo ganas de tirarme por la ventana | mi amiga se quiere suicidar
    estoy pensando en ahorcarme | no quiero vivir mas | he pensado en suicidarme | quisiera morirme
    quiero acabar con mi vida | ya no vale la pena vivir | no quiero despertar mas
    me voy a tomar todas las pastillas | estoy pensando en quitarme de en medio
    me tome un monton de pastillas | mi hija se corta | ya no tengo ganas de vivir
    seria mejor no haber nacido | mi hermano se quiso ahorcar | me odio y quiero desaparecer
    ya no quiero vivir | mi amiga dice que se va a tirar por la ventana
    no aguanto mas quiero acabar con todo | mi hijo habla de suicidarse | pienso en la muerte todo el dia
    mi amigo quiere matarse | no quiero seguir viviendo | he pensado en tirarme al metro
    mi hijo se hace cortes en los brazos | estoy harta de vivir | me quiero suicidar
    mi marido intento suicidarse | me quiero morir | quisiera no despertar mas
    mi novio dice que se mata si lo dejo | quiero tomarme todas las pastillas | mi hija se quiere matar
    no le veo sentido a vivir | pienso en matarme | me kiero morir | no quiero vivir
    ya no aguanto mas quiero morirme | quiero morir | no quiero vivir más | suicidio | quiero suicidarme
    me tomé muchas pastillas | no tengo ganas de vivir | estaría mejor muerto | no vale la pena vivir
    me quiero tirar del balcón | mi hijo quiere suicidarse | pienso en la muerte | voy a hacer una locura
    mi esposo intentó suicidarse | odio mi vida quiero morir | pensamientos suicidas | me corté las venas
    ojalá estuviera muerta | mi esposo se quiere suicidar | no tengo ganas de seguir | me autolesiono
    me voy a matar | me quiero ahorcar | soy una carga mejor me muero | tomé sobredosis | he decidido matarme
    mi hermano dice que se va a matar | quiero tirarme al tren | quiero dispararme
    quiero tomar todas las pastillas | cansada de vivir | escribí una carta de despedida
    mis hijos estarían mejor sin mí | ya tengo las pastillas juntadas
    he juntado pastillas para tomármelas | estoy juntando pastillas | guardo pastillas para acabar con esto
    ya no quiero estar aquí
    no quiero estar más en este mundo | no quiero seguir aquí sufriendo | me quiero ir de este mundo
    nadie me va a extrañar | sería mejor que no estuviera
  `),
  emergency: phrases(`
    mi papa se desmayo y no reacciona | se quema la cocina | huele mucho a gas
    hay un hombre con cuchillo en la escalera | mi mama no puede respirar | están robando en mi casa
    mi bebe se atoro y se pone morado | creo que me esta dando un infarto | mi esposo no despierta
    hay humo saliendo del departamento | se metio un ladron | mi hija se trago lejia
    mi abuela se cayo y no se mueve | dolor fuerte en el pecho | mucha sangre | mi vecino tiene una pistola
    se esta incendiando el edificio | mi mama se desmayó | olor a gas | accidente con heridos
    un hombre armado | fuga de gas | hay un incendio en el edificio
    la abuela está tirada en el suelo y no contesta | mi bebé se está poniendo azul
    se cortó y no para de sangrar | ataque al corazon | mi padre convulsiona
    se ha bebido un bote de detergente | hay alguien dentro de mi casa
    se cayó por las escaleras y no se mueve | un hombre con un cuchillo en el portal
    sale humo del piso de abajo | huele a gas en la cocina | se quema la casa de al lado
    mi abuelo se ha caído y no se levanta | mi marido no despierta | mi hijo se tragó una pila
    le duele el pecho y el brazo izquierdo | se está ahogando | se ha desmayado mi mama
    me estan entrando a robar | tomó lejía | sangra mucho | se ha pasado con la droga y no responde
    se esta quemando el edificio | mi mama se cayo y no despierta | mi bebe no respira | hay un hombre armado
    mi vecina huele a gas en su casa | accidente grave | se me quema la cocina | mi hijo bebió lejia
    le esta dando un infarto a mi padre | mi abuelo no reacciona | ladrones en casa
    mi mujer se ha desmayado | mi hija tiene convulsiones | mi papá no respira | hay mucho humo
    mi mama tiene un infarto | mi niño se atragantó | se desmayó en el baño y no reacciona
    estan forzando mi puerta | se cayó del balcón | se intoxicó con gas
    tiene la boca torcida y no habla bien | incendio | no respira | infarto | ladrón en casa | ambulancia
    mi mamá se cayó y no se levanta | huele a gas | hay humo en el edificio | dolor en el pecho | se desmayó
    están robando | mi bebé tomó cloro | está sangrando mucho | convulsiones | hombre armado | me asaltaron
    descarga eléctrica | mi esposa está de parto | no puedo respirar | mi abuelo no despierta | ayuda fuego
    mi hijo se tragó una moneda | dolor en el brazo izquierdo y el pecho | mi abuela se cayó de las escaleras
    tiene la boca torcida | disparos | huele a quemado | el bebé no despierta | se ahogó
    rompieron la puerta | me muero | se quema el edificio | a mi mamá le dio un infarto
    embarazada y sangrando | vomita sangre | hay alguien en mi casa | ladrones | se cayó un niño del balcón
    sobredosis | casa en llamas | mucho humo | mi mamá no respira | se desmayó y no responde
    ataque epiléptico | reacción alérgica | paro cardiaco | me siento muy mal no puedo respirar
    se desmayó mi mamá | está en el piso y no habla | me corté y pierdo mucha sangre | hubo una explosión
    el horno se incendió | atropellaron a alguien | las escaleras están llenas de humo
    se le paró el corazón | mi hija tiene los labios morados | mi mamá está inconsciente | no para de sangrar
    tomó veneno | accidente de coche
    se desmayó mi abuelo y no despierta
    mi esposo tiene dolor en el pecho
    hay mucho humo en el pasillo | sale humo del departamento | no me dejaba respirar
  `),
} as const;
