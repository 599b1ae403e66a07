/** Spanish. Accents and tildes are folded away: `mañana` is written `manana` here. */
import { list } from './list.ts'

export const spanish = {
  thank: list(`
    gracias / muchas|mil|muchisimas gracias / mil gracias / agradezco|agradecemos|agradecer|agradecido|agradecida|
    agradecidos / te|os|le|les lo? agradezco|agradecemos|debo|debemos .. / te debo una|un / eres|sois un|una|unos ..
    sol|crack|cracks|genio|angel|amor|cielo|maquina|estrella / me has|habeis salvado|alegrado / nos has|habeis salvado|
    alegrado / que amable|detalle|detallazo|majo|maja / muy amable|amables / sin ti|vosotros|ustedes
  `),
  'thank.not': list(`
    gracias de antemano / gracias a dios / no gracias / gracias por nada / gracias a la|el|un|una|los|las
  `),
  congratulate: list(`
    felicidades / felicito|felicitamos|felicitaciones|felicitar / enhorabuena / feliz cumpleanos|cumple|aniversario|
    jubilacion / me alegro .. por|mucho|tanto / nos alegramos .. / orgulloso|orgullosa|orgullosos de ti|vosotros|
    ustedes|el|ella / bien hecho / te lo mereces|merecias / os lo mereceis / bravo / lo has|habeis|lograste|conseguiste
    conseguido|logrado / que gran|buena|alegria noticia|logro / bienvenido|bienvenida al mundo / por muchos mas
  `),
  praise: list(`
    me|nos encanta|encantan|encanto|encantado / precioso|preciosa|preciosos|preciosas / hermoso|hermosa / maravilloso|
    maravillosa / genial / excelente / increible / espectacular / fantastico|fantastica / perfecto|perfecta / riquisimo|
    riquisima|delicioso|deliciosa / buenisimo|buenisima / que bonito|bonita|bueno|buena|rico|chulo|lindo|linda|
    maravilla|pasada / muy bueno|buena|bonito|bonita|rico|amable|amables|util|profesional|profesionales / el|la|los|las
    mejor|mejores / un|una 10|diez|lujo|placer|maravilla|gozada / gran trabajo / buen trabajo|servicio / sois los|las
    mejores / volveremos|volvere / un trato / de diez
  `),
  greet: list(`
    ^ hola / ^ buenos dias / ^ buenas / ^ estimado|estimada|estimados / ^ querido|querida / que tal / como estas|estais|
    esta
  `),
  wish: list(`
    feliz dia|semana|finde|fin|ano|navidad|viernes|lunes / buen dia|finde|fin|viaje|provecho / buenas noches|tardes / un
    abrazo|saludo|beso / saludos / besos / abrazos / hasta pronto|luego|manana / cuidate|cuidaos / que vaya bien /
    suerte / animo / que te mejores / felices fiestas
  `),
  'question.open': list(`
    ^ haceis|hacen|teneis|tienen|tienes|hay|sabeis|sabes|saben|enviais|envian|vendeis|venden|abris|abren|aceptais|
    aceptan|podeis|se|es|son|esta|estan|puedo|podria|cuanto|cuanta|cuantos|cual|cuales|como|donde|cuando|por|quien|que|
    alguien|a
  `),
  question: list(`
    cuanto cuesta|cuestan|vale|valen|es|sale|tarda|tardan / a que|cuanto hora / que precio|hora|talla|horario|dia /
    alguien .. sabe|conoce|recomienda|tiene|ha|puede / me|nos podeis|podrias|puedes|podrian decir|recomendar|confirmar /
    recomendaciones|recomendacion / busco .. recomendacion|recomendaciones|consejo / algun consejo|truco / sabeis si /
    haceis envios / teneis .. en / esta disponible / sigue disponible / que opinais|pensais|os parece|te / precio $ /
    tienen|hacen .. / por que
  `),
  ask: list(`
    ^ podrias|podriais|podria|podrian|puedes|podeis .. / ^ te importaria|importa .. / podrias|podriais|podria|podrian|
    puedes|podeis|puede|pueden .. enviar|enviarme|mandar|mandarme|ayudar|ayudarme|ayudarnos|compartir|dejar|dejarnos|
    votar|prestar|prestarme|pasar|pasarme|escribir|revisar|venir|hacer|darme|reenviar|presentar / me|nos ayudas|ayudais|
    ayuda|echas|echais|dejas|dejais|prestas|votas|votais / por favor .. comparte|compartid|compartir|vota|votad|ayuda|
    difunde|difundid|ayudadnos / comparte|compartid|compartir|difunde|difundid|rt por|este|y|este|porfa|al / vota|votad|
    votar por|nos|nuestra|nuestro / vuestro|tu|su voto / deja|dejad|dejar|dejanos|dejadnos .. resena|opinion|comentario|
    valoracion / resena|resenas en|google / necesitamos .. ayuda|voluntarios|vuestra|tu|gente|firmas / buscamos ..
    voluntarios|voluntarias|gente que|ayuda / se buscan|necesitan voluntarios / dona|donad|donar|donacion|donaciones|
    donativo / firma|firmad .. peticion / crowdfunding|goteo|verkami / etiqueta|etiquetad a|un|tu / dale like|me / te|os
    importaria / seria|serias posible|de .. ayuda / os|te agradeceria|agradeceriamos / un favor / el favor / me haces|
    harias / te pido|os pedimos / apoya|apoyad|apoyanos nuestro|nuestra|este|el|la / rellena|rellenad .. encuesta|
    formulario / encuesta / participa|participad en / me recomiendas|recomiendes / ponme en contacto
  `),
  offer: list(`
    te|os|le|les lo|la|los|las? mando|envio|enviamos|mandamos|presto|dejo|regalo|regalamos|cambio|cambiamos|devuelvo|
    devolvemos|ayudo|ayudamos|traigo|llevo|presento|paso|reservo|guardo|guardamos|acerco|enseno .. / puedo|podemos
    ayudarte|ayudaros|enviarte|prestarte|dejarte|ensenarte|pasarme|presentarte|cambiarlo|devolver|ayudarle .. / si
    necesitas|necesitais|quieres|quereis|te|os .. / avisame|avisadme|avisa|avisanos si|cuando|y / cuenta|contad conmigo|
    con / con mucho? gusto / encantado|encantada de ayudar / sin coste|cargo|compromiso / gratis .. / corre de nuestra /
    invita la casa / a tu disposicion / quieres que / quereis que / te ayudo / lo que necesites / yo te|os / cuando
    quieras|querais
  `),
  answer: list(`
    ^ si / ^ no / ^ claro / ^ por supuesto / ^ todavia|aun no / ^ lamentablemente / ^ es|son|esta|estan|cuesta|cuestan|
    tarda|tardan|hay|tenemos|hacemos|enviamos|abrimos|cerramos|vale|sale / cuesta|cuestan|vale|valen / tarda|tardan ..
    dias / desde {money} / hasta las|el {num}|{day} / de {num} a / a las {num} / ya .. ha llegado|esta|enviado|listo|
    lista|lo|hemos / ha llegado / he|hemos comprobado|mirado|encontrado|enviado|hablado|reservado|preguntado|revisado /
    en stock / agotado|agotada / prueba|probad|usa|usad|intenta con|a|el|la / unos {num} / depende / gastos de envio
  `),
  promote: list(`
    nuevo|nueva|nuevos|nuevas .. coleccion|articulo|episodio|video|producto|productos|menu|carta|temporada|curso|taller|
    tienda|web|gama|blog|podcast|post / novedad|novedades / ya disponible|disponibles|a la venta|en|esta / disponible|
    disponibles en|ya|desde|a / a la venta / en tienda|nuestra|la|tienda / link|enlace en|bio|la|el|abajo perfil|bio|
    biografia|abajo / enlace en / mas informacion|info / reserva|reservad|reservas|reservar .. / compra|compralo|
    comprar|pidelo|pedidos|encarga|encargos / pide por|tu|el|ya / por privado|mensaje|dm|md / oferta|ofertas /
    promocion|promociones|promo / descuento|descuentos / {pct} de|descuento|en / rebajas / 2x1 / {num} .. en / codigo
    {cap} / con el codigo / cupon / tarjeta regalo / desde|por solo? {money} / {money} / precio|precios / gratis /
    envio|envios gratis|gratuito / ultimas|ultimos plazas|dias|unidades|entradas|horas / ultima oportunidad / solo este|
    hoy|hasta|por|quedan / quedan pocas|pocos / hasta agotar|el / no te|os lo? pierdas|perdais / este fin|sabado|
    domingo|viernes|jueves / te|os esperamos / ven|venid|visitanos|visita|pasate|pasaos .. / siguenos|seguidnos|sigue|
    suscribete|suscribios / unete|apuntate|apuntaos|inscribete|inscripciones|inscripcion / boletin|newsletter / buscamos
    .. camarero|camarera|cocinero|dependiente|persona|personal|equipo / oferta de empleo / envia|enviad .. cv|curriculum
    / puertas abiertas / entrada libre|gratuita / taller|talleres / curso|cursos / concierto|exposicion|feria|mercado /
    inauguracion|apertura|abrimos|lanzamos|lanzamiento|presentamos|estrenamos / nuestro|nuestra|nuestros|nuestras ..
    nuevo|nueva|tienda|web|carta|curso|taller|servicios|productos / ayudamos a|ayudo a .. / ofrecemos|ofrezco /
    presupuesto sin|gratis / llamanos|escribenos|contacta|contactanos / consigue|aprovecha|llevate|descubre|conoce .. /
    hecho|hechos|hechas a mano / regalo perfecto / lee|leer|escucha|mira .. / sorteo
  `),
  pay: list(`
    {money} / {pct} / descuento|descuentos / oferta|ofertas / promocion|promo / rebajas / 2x1 / codigo / cupon / compra|
    comprar|compralo / pidelo|pedidos|encarga / pide (tu|el|la|por|ya|online) / reserva|reservar / precio|precios|
    tarifa|tarifas / a la venta / presupuesto / novedad|novedades / curso|cursos / plazas / suscripcion / envio gratis /
    velas en venta / servicios / sesion gratuita / inversion|invertir / prestamo|prestamos
  `),
  unpaid: list(`
    entrada libre / gratis / puertas abiertas / empleo / curriculum|cv / podcast / articulo / blog / voluntarios /
    sorteo
  `),
  complain: list(`
    decepcion|decepcionado|decepcionada|decepcionante|decepcionados / verguenza|vergonzoso / lamentable / fatal /
    pesimo|pesima / horrible / terrible / inaceptable / indignante|indignado|indignada / sin .. respuesta|internet|
    solucion|noticias|explicacion|explicaciones|servicio|avisar|luz|agua|linea|telefono / nadie .. contesta|responde|
    sabe|ha|viene|coge|aparecio|llama / sigo|seguimos esperando|sin / llevo|llevamos .. esperando|dias|semanas|meses|
    horas / todavia|aun no .. / nunca .. llego|mas|vuelvo|recibi|volvere|llega / no funciona|llega|llego|ha|han|
    contestan|responden|sirve|va / roto|rota|rotos|defectuoso|defectuosa|danado|danada / tarde / retraso / cancelado|
    cancelada|cancelaron / mal|mala|malo .. servicio|trato|atencion|experiencia|calidad|estado / equivocado|equivocada|
    incorrecto|incorrecta / falta|faltan / reclamacion|reclamar|queja|quejas / devolucion|devolver|devuelvan|reembolso /
    estafa|estafadores|timo|robo|ladrones / harto|harta|hartos / enfadado|enfadada / maleducado|maleducada|maleducados|
    borde / cobrando|cobrado|cobran|cobrasteis|me seguis .. / segunda|tercera|cuarta vez|semana / otra vez / no lo|os
    recomiendo / no volvere|vuelvo / una tomadura|broma / frio|fria|crudo|cruda|quemado|quemada / caro para / seguis ..
    cobrando
  `),
  recommend: list(`
    recomiendo|recomendamos|recomendable|recomendado|recomendada|recomendar / lo|la|los|las recomiendo / muy
    recomendable / totalmente recomendable / id|ve|vayan|tienes|teneis a|que .. ver|probar|ir|visitar|probarlo / no os|
    te|se arrepentireis|arrepentiras / el|la mejor .. de|en / merece|vale la|una pena|visita / si buscas|buscais|
    necesitas|quereis / sitio de referencia / imprescindible / cinco|5 estrellas / probad|prueba|visitad|visita|seguid|
    sigue {cap}|{user}|a / una joya / de confianza
  `),
  useful: list(`
    consejo|consejos|truco|trucos / ojo / atencion / aviso / recuerda|recordad|recordatorio / sabias que / sabiais que /
    antes de / evita|evitad / hay que / como .. / para .. / si tienes|teneis|vas / cuando .. / plazo|fecha limite /
    segun / estudio|encuesta|datos / la ley|normativa|norma / siempre / nunca / lo mas|mejor / revisa|comprueba|guarda|
    usa|utiliza|deja|corta|lava|pon|anade / corte|cortada|carretera|alerta / por ciento
  `),
  own: list(`
    nosotros|nosotras / nuestro|nuestra|nuestros|nuestras / yo / mi|mis / nos / me / hemos / estamos|somos
  `),
  'own.strong': list(`
    ^ nuestro|nuestra|nuestros|nuestras / ^ mi|mis / ^ hemos|estamos|somos|hoy / nuestro equipo|taller / en nuestra|
    nuestro / el equipo / orgullosos de
  `),
  case: list(`
    tu|su|vuestro|vuestra .. pedido|cita|paquete|reserva|factura|mensaje|correo|hermana|madre|hijo|hija|coche|perro|
    gato|proyecto|puesto / me dijiste|contaste|comentaste|presentaste / la ultima vez / para ti|vosotros|usted / te|os
    guardo|reservo / presentarme a / hemos firmado
  `),
  starter: list(`
    cual|cuales es|son|fue|vuestro|vuestra|tu|tus .. favorito|favorita|primer|primera / y tu|vosotros|vosotras /
    contadnos|cuentanos|contanos|dinos|decidnos / en comentarios|los comentarios / que preferis|prefieres|elegis|eliges
    / que os parece / os leemos / que opinais
  `),
  hook: list(`
    ^ buscas|buscais|quieres|quereis|necesitas|necesitais|cansado|cansada|harto|sabias|tienes|ganas|te / ^ y si / ^ te
    interesa / ^ interesado|interesada / ^ listo|lista|listos para
  `),
  rhetorical: list(`verdad $ / no $ / a que si / en serio $ / hasta cuando / os parece normal / es una broma`),
  'pitch.claim': list(`
    ayudamos|ayudo a .. / ofrecemos|ofrezco .. / nuestra|nuestro solucion|plataforma|agencia|software|equipo / empresas
    como la|tu|su / somos una|un empresa|agencia|fabricante / aumentar|duplicar|mejorar|impulsar tus|sus|tu|las
  `),
  'pitch.call': list(`
    una llamada|reunion|demo|videollamada / {num} minutos / unos minutos / agendar|agendamos|reservar .. / te|le viene|
    va bien / tienes|tiene disponibilidad|un hueco / cuando podemos hablar
  `),
  'pitch.hook': list(`te|le|os interesa|interesaria $ / te|le|os interesa / interesado|interesada`),
  'pitch.scarce': list(`solo hasta|este|hoy|quedan / ultimas|ultimos / ultima oportunidad / plazas limitadas`),
  'pitch.link': list(`{url} / haz clic / aqui`),
  'pitch.flattery': list(`
    he visto|vi|me gusto|encanto|encanta tu|su perfil|contenido|publicacion|cuenta / tu|su perfil|trayectoria .. /
    gracias por conectar|aceptar|seguirnos
  `),
  good: list(`
    gracias|feliz|felicidades|enhorabuena|genial|bueno|buena|bien|mejor|precioso|encanta|encantado|alegria|alegro|amor|
    excelente|increible|maravilloso|perfecto|rico|guapo|guapa|contento|contenta|orgullosos|ganar|premio|regalo|ilusion
  `),
  bad: list(`
    mal|malo|mala|peor|verguenza|fatal|pesimo|roto|problema|error|nunca|nadie|queja|estafa|triste|lamentablemente|tarde|
    harto|enfadado|horrible|decepcion|perdido|sin
  `),
  insult: list(`
    idiota|idiotas|imbecil|imbeciles|estupido|estupida|tonto|tonta|payaso|payasos|gilipollas|cabron|mentiroso|
    mentirosos|ladron|callate
  `),
  profanity: list(`mierda|joder|hostia|puta|puto|cono|carajo`),
} satisfies Record<string, readonly string[]>
