import type {DangerWords} from '../../danger.js';

/** Spanish, as it is spoken in Peru and Ecuador too. */
export const es: DangerWords = {
  language: 'es',
  stopWords: 'de del en el la los las al a mi mis y un una',
  kinds: {
    partner: 'marido esposo pareja novio ex exmarido conviviente enamorado suegro cunado hombre',
    kin: 'papa padre mama madre padrastro madrastra tio abuelo hermano primo',
    child: 'nino nina ninos ninas hijo hija hijos hijas hijito hijita bebe menor chico chica',
    hit: 'pega pego pegaba pegan pegado golpea golpean golpes paliza bofetada cachetada punetazo patada patadas empuja ahorca maltrata lastima',
    boss: 'jefe jefa patron dueno empleador madame',
    keep: 'quito quitaron tiene tienen guarda retiene retienen escondio',
    force: 'obliga obligan obligaron forzada fuerza',
    phone: 'celular movil telefono mensajes whatsapp',
  },
  phrases: {
    violence:
      'rompio nariz|brazo|diente|costilla|celular me, escapar|huir|alejarme <partner>, padres|familia casar|matrimonio fuerza|obligan|quieren, quito|rompio|saco celular|telefono me <partner>|llamar|deja, no deja llamar, ex viene|llama|aparece siempre|puerta|casa, violencia, violento, me <hit>, <partner> <hit>, pega, golpea, paliza, bofetada, cachetada, punetazo, maltrato, violacion, violo me, acoso, me persigue, ex sigue|espera|persigue|afuera|molesta|busca, me sigue todas|siempre|calle, me amenaza, amenazas, miedo <partner>|el volver|<partner>|regresar, miedo <partner>, miedo de el, miedo volver casa, hace dano me, quiere|va matar me, me mata dejo|dice|voy|si, no deja|dejan salir|trabajar|ver|hablar me, prohibe salir|trabajar|ver me, me encierra, encerrada, revisa|controla|espia|vigila <phone>, matrimonio forzado, abuso sexual, abusada, abuso de mi, agresion sexual, feminicidio, ahorca, jala|jalo|tira|tiro pelo|cabello me, moretones, moretes, tiro|empujo|aventó piso|pared|suelo me, <force> relaciones|sexo|acostarme, fotos|video desnuda|intimas, quita|controla plata|dinero|sueldo me, humilla me, insulta <partner>',
    trafficking:
      'trata personas|mujeres|blancas|victima, explotada, <force> prostituirme|trabajar|calle|clientes|vender me, vender cuerpo, prostituirme, prostitucion, <keep> pasaporte, <boss> <keep> papeles|documentos|pasaporte, esclava, esclavitud, traficante, coyote pagar|deuda|trabajar, pagar deuda viaje trabajar, <boss> no deja salir, <boss> encierra|encerrada me, encerrada trabajo',
    'missing-child':
      '<child> desaparecido|desaparecio|perdido|perdio|escapo|secuestro|secuestraron, no encuentro|encontramos <child>, <child> no volvio|regreso',
    children:
      'vecino|profesor|hombre|senor toco|toca|manosea <child>, <hit> <child>, <child> maltratado|golpeado|peligro, maltrato infantil|<child>, abuso infantil|<child>, pedofilo, acoso|acosan|golpean|pegan escolar|escuela|colegio|companeros, bullying, <kin> <hit> me, <kin> toca|tocaba|manosea me|<child>, toca|manosea <child>',
    'self-harm':
      'suicidio, suicidarme, suicida, matarme, me quiero matar, quiero morir|morirme, ganas morir, quitarme vida, acabar todo|vida, no quiero vivir|despertar|existir, vale pena vivir, sentido vivir|vida, hacerme dano, cortarme brazos|venas|munecas|piel, me corto brazos|venas|munecas, autolesion, tomar|tomo|trago todas pastillas, tirarme puente|ventana|balcon|tren, ahorcarme',
    emergency:
      'mucha sangre, infarto, derrame, dolor pecho, no respira, no puedo respirar, se ahoga, inconsciente, desmayado, sangra, hemorragia, sobredosis, envenenado, incendio, fuego casa|cocina, olor|fuga|huele gas, ladron, robo, atraco, cuchillo, pistola, emergencia, ambulancia, muriendo, se esta muriendo, 112',
    harmless:
      'sangre, ataque panico|nervios|ansiedad, urgente, violento tormenta|viento|granizo|pelicula, cortar pelo|cabello|pasto|unas|luz|gas|agua, corte luz|agua|gas, miedo dentista|aguja|examen|ascensor|oscuridad|desalojo|sangre, golpe calor|suerte, pega cinta|pegamento, tira|tiro puerta|basura, <child> no encuentra trabajo|colegio|vacante, pasaporte tiene vencido, renovar pasaporte, extintor incendio, robot cocina, alquiler jefe, <child> perdio|perdido trabajo|llaves|documento|papeles|casa, acabar estudios|curso, vecino pega|tira|golpea puerta|pared, derrame rehabilitacion, cuchillo cocina, encerrado|encerrada|encerre|encerrados ascensor|elevador|afuera|llaves|bano|depresion',
  },
};
