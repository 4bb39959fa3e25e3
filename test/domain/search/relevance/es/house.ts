import {asked} from '../query.js';

/** What tenants ask of the house and what it costs, in Spanish. */
export const queries = asked({
  'manager pratiche': `
    desalojo | me quieren desalojar | me quieren botar de la casa | carta de desalojo
    no entiendo la carta | hablar con aler
    me llegó una carta del abogado que tengo que dejar el departamento
    separada con dos hijos sin vivienda | quiero reclamar a aler | me mandaron a desocupar la casa
    me van a lansar de mi casa el mes q viene | me llego una notificacion judicial por el departamento
    desahucio | no me hacen caso en la oficina de aler | me quieren quitar el departamento por no pagar
    tengo 2 meses para irme de la casa | nos quieren desalojar y tengo bebes
    recibi una orden de desalojo | me notificaron el lanzamiento | me van a sacar por la fuerza
    me llegó una carta de Aler y no entiendo qué dice | quiero cambiarme a un departamento más grande
    me suben la renta | domanda casa popolare como ago
  `,
  'manager pratiche riscaldamento': `
    recibo de luz | factura del gas | me cortaron la luz | no puedo pagar los recibos
    factura del gas muy cara | bono para la luz | pago del gas muy alto | no tengo para pagar la luz
    pago de luz y gas con descuento | bolleta de calefaccion | me van a cortar el gas
    la bolleta de la luz llego carisima | me cortaron la corriente | bono para pagar el gas
    recibo de la luz
    pagar la bolletta gas
    corte de luz por no pagar
  `,
  riscaldamento: `
    calefacción | hace frio en mi casa | hace frio en la casa | ayuda calefaccion
    pagar menos calefaccion | ayuda con los gastos de la calefaccion | ayuda para pagar la calefa
    descuento en la calefaccion para pobres | no puedo pagar la calefaccion
    calefacion cara
  `,
  'manager custodi': `
    ascensor dañado | vecinos ruidosos | gotera en el techo | humedad | limpieza de escaleras
    cucarachas | moho en la pared | ascensor malogrado | hay ratas | gotea el caño
    bulla de los vecinos | okupas | ventana rota | techo con goteras | cerradura puerta
    basura en el patio | perro que ladra | reventó un tubo | no abre el porton | se malogró el elevador
    se filtra agua del vecino de arriba | el caño del lavadero esta atorado
    sancudos y chinches en el cuarto | los vecinos hacen bulla toda la noche
    se metieron a vivir a la fuerza en el piso de al lado | luz quemada en la escalera
    vivo en aler y no se a quien llamar por un daño | quien es el encargado de mi edificio
    perdi la llave del porton | hay una gotera en el baño | se reventó un tubo
    la vecina me insulta y tira basura en mi puerta | perros sueltos en el patio
    el techo se está cayendo | hay que arreglar la bañera | no cierra la bentana | el timbre no suena
    bichos en la cocina | alguien fuma marihuana en las gradas
    entraron intrusos a un departamento vacio | el inodoro esta tapado | no sale agua del grifo
    el piso esta todo mojado por una cañeria | cortar el cesped del patio | los basureros estan llenos
    palomas en el balcon | mi vecino pone la tele a todo volumen | esta rajada la pared de la sala
    el vidrio de la ventana se quebro | la señora de limpieza no limpia las gradas
    cucaracas por todos lados | problemas con el vecino de abajo
    los muchachos toman cerveza en la entrada | la chapa de mi puerta se malogró | se inundo el sotano
    huele feo en el pasillo | quien cambia los focos de las gradas | ratas en el jardin
    ruidos de madrugada | no funciona el interfono | agua negra sale de la ducha | la pared tiene hongos
    nadie limpia el edificio | se descompuso la chapa de la puerta | sale agua sucia del caño
    el techo esta negro de humedad | quien poda los arboles | dejaron un colchon en la entrada | pulgas
    vecinos q hacen fiesta | el foco del pasillo no prende | se rompio la persiana
    el desague huele horrible | chinches en el colchon | los niños del vecino corren toda la noche
    se fundio la bombilla del porton | la lavadora del vecino moja mi techo | llaves del sotano
    avispas en la ventana | gente extraña vive en la casa de al lado
    mi casa se esta cayendo a pedazos y aler no viene | esta roto el portón de la cochera
    no hay luz en las escaleras | gotea el techo cuando llueve | hormigas | me rayaron la puerta
    los de arriba tiran colillas a mi balcon | el baño se inundó | quien barre el patio
    puerta principal malograda | hay moscas y mal olor por la basura | el perro del vecino ladra
    departamento abandonado ocupado por extraños | no sirve el citofono | las paredes estan mojadas
    sancudos en el sotano | tiran basura por la ventana | pleito con vecinos
    goteras | plomero
    basura | el vecino de arriba hace bulla toda la noche
    chinches en el colchón | muffa en la pared del vaño
    se tapó el desagüe de la cocina y está saliendo agua
  `,
  custodi: `
    portero | conserje | portero del edificio
    portiere del palazzo
  `,
  'manager pratiche custodi': `
    casa popular | necesito ayuda con la casa de aler | no llega mi correspondencia
    tengo problemas con mi departamento de aler | hola vivo en casa popular y tengo un problema
    agua cortada
  `,
  'manager riscaldamento': `
    la caldera no funciona | estufa no calienta | hace un frio terrible en el depa
    la caldera hace ruido y no calienta | calefacion
    tengo mucho frio en la noche los radiadores no andan | la calefaccion esta apagada
  `,
  'manager custodi riscaldamento': `
    no hay agua caliente | el calefon no prende | sin agua caliente hace 3 dias | arreglar la estufa
    la ventana de mi cuarto no cierra y entra frio | radiador goteando
    se dañó el calentador y no tenemos agua caliente
  `,
  'manager pratiche comune arci': `
    traductor | alguien que hable español | necesito un traductor
    no entiendo nada de lo que dicen en italiano
  `,
  'manager fragili filoArgento': `
    no tengo que comer | bolsa de viveres
  `,
  'manager custodi comune': `
    donde boto los muebles viejos | un hombre duerme en la entrada del edificio
    hay gente durmiendo en el sotano
  `,
  'manager pratiche custodi riscaldamento': `
    se fue la luz en todo el edificio
  `,
  'manager medico custodi': `
    mucha humeda en las paredes y mi bebe tose
  `,
  'manager pratiche comune': `
    duermo en el carro | guarderia para mi niña | me sacaron de mi casa y ando en la calle
    donde aprender a usar la compu | matricular a mis hijos en la escuela
    voy a quedar en la calle con mis hijos | ayuda escolar para mi hijo | no tengo techo
    transporte escolar | clases de refuerzo para mi hija | jardin de infantes
    wifi no funciona en mi casa
    quiero aprender a usar la computadora
  `,
  'manager comune arci': `
    clases de italiano gratis | clases de idioma | aprender a hablar italiano
  `,
  'manager pratiche fragili comune filoArgento': `
    pampers y leche para el bebe
  `,
  'manager fragili comune filoArgento': `
    donde consigo ropa de segunda | hambre | donde dan alimentos gratis | no tenemos que cenar
    ropa para invierno para mis hijos | recoger comida gratis
  `,
  'manager custodi 112': `
    se metieron a robar en el edificio la puerta de entrada no cierra | cortocircuito
    se cayo un pedazo del techo | la puerta del ascensor no abre | robaron mi paquete
    sale humo del enchufe
  `,
  'manager pratiche antiviolenza comune': `
    no tengo donde ir con mis hijos
  `,
  manager: `
    hablar con el community manager
  `,
  'manager psicologo custodi': `
    mi vecina esta loca y grita todo el dia
  `,
  'manager pratiche fragili riscaldamento filoArgento': `
    no alcanza la plata para la comida
  `,
  'manager psicologo telefonoAmico': `
    me tratan mal por ser boliviano
  `,
  'manager pratiche fragili': `
    me dijeron que aler tiene alguien que ayuda en el barrio
    deuda del alquiler | orden de desalojo | ya no me alcanza para pagar el arriendo este mes
  `,
  'manager pratiche fragili custodi': `
    el ascensor siempre esta malo y mi mama usa silla de ruedas
  `,
  'manager pratiche custodi 112': `
    ocuparon la casa de mi abuela
  `,
  'manager custodi 112 1522': `
    vecino borracho toca mi puerta en la noche
  `,
  'manager medico psicologo custodi 112': `
    drogadictos en el sotano
  `,
  'manager fragili riscaldamento comune filoArgento': `
    tengo hambre y no tengo plata
  `,
});
