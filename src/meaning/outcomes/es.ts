/** Spanish: words in which something came back, or somebody did somebody a favour. Folded as in `phrases/es.ts`. */
import { list } from '../phrases/list.ts'

export const spanishOutcomes = {
  'outcome.order': list(`
    (puedo|podemos|podria|podriamos|se puede) .. (pedir|encargar|comprar) .. / (quiero|queremos|quisiera|quisieramos|
    querria|gustaria|me gustaria|nos gustaria) .. (pedir|encargar|comprar|hacer un pedido) / hacer un (pedido|
    encargo) / (me|nos) (llevo|llevamos|quedo con|quedamos con) (un|una|dos|tres|cuatro|seis|{num}) .. / como (puedo|
    podemos|se puede) .. (pedir|pagar|comprar|encargar) / (ponme|ponedme|apuntame) (un|una|dos|tres|seis|{num}) ..
  `),
  'outcome.order.not': list(`no .. (puedo|quiero|queremos) .. (pedir|comprar) / cancelar .. pedido`),
  'outcome.booking': list(`
    (puedo|podemos|podria|podriamos|se puede) .. (reservar|apuntarme|apuntarnos|contratar) .. / (quiero|queremos|
    quisiera|querria|gustaria|me gustaria|nos gustaria) .. (reservar|apuntarme|apuntarnos|contratar|contrataros|
    contratarte|pedir cita) / (una|dos|tres|cuatro|{num}) (plaza|plazas|entrada|entradas) .. por favor / (he|hemos)
    reservado .. (con vosotros|contigo|vuestro)
  `),
  'outcome.booking.not': list(`no .. (puedo|podemos) .. reservar / cancelar .. (reserva|cita)`),
  'outcome.enquiry': list(`
    cuanto (cuesta|cuestan|vale|valen|cobras|cobrais|cobran|seria|costaria) .. / (que|cual|cuales) (precio|precios|
    tarifa|es el precio|son vuestras tarifas|son tus tarifas) .. / (un|hacer|dar|pedir) presupuesto / (vuestros|tus|sus) (precios|
    tarifas) / (haceis|aceptais|haces|aceptas|hacen|aceptan) .. (encargos|bodas|talleres|reparaciones|medida) / (estais|
    estas|estan) .. (disponibles|disponible|libres|libre) / (teneis|tienes|tienen) .. (plazas|disponibilidad|hueco|
    huecos) / (interesado|interesada|interesados) en (vuestro|vuestros|vuestra|tu|tus|un|una|contratar|encargar) .. /
    (busco|buscamos) (a)? alguien (que|para)
  `),
  'outcome.enquiry.not': list(`no .. interesa|interesado|interesada`),
  'outcome.referral': list(`
    {cap} (me|nos) (dijo|hablo|recomendo|ha hablado|ha recomendado|dio|paso|ha dado|aconsejo|mando|envio) ..
    / (de|por) parte de {cap} / por recomendacion de / (una|un) (amiga|amigo|companera|companero|vecina|vecino|clienta|
    cliente) .. (me|nos) (dijo|hablo|recomendo|dio|ha hablado|ha recomendado) ..
  `),
  'outcome.invitation': list(`
    (te|os|le) (gustaria|apeteceria|animarias|animariais) .. (hablar|participar|dar|venir|exponer|presentar) .. / (nos|
    me) gustaria .. (invitarte|invitaros|invitarle|que vinieras|que vinierais|contar contigo|contar con vosotros) ..
  `),
  'outcome.press': list(`
    soy .. (periodista|redactor|redactora) / (escribo|preparo|estoy escribiendo|estoy preparando) .. (articulo|
    reportaje) .. / (entrevistarte|entrevistaros|una entrevista)
  `),
  'deed.thanked.lent': list(`gracias por (prestarme|prestarnos|dejarme|dejarnos|el prestamo) ..`),
  'deed.thanked.introduced': list(
    `gracias por (presentarme|presentarnos|ponerme en contacto|ponernos en contacto|la presentacion) ..`,
  ),
  'deed.thanked.recommended': list(
    `gracias por (recomendarme|recomendarnos|la recomendacion|tu recomendacion|vuestra recomendacion|correr la voz) ..`,
  ),
  'deed.thanked.sent': list(`gracias por (mandarme|mandarnos|enviarme|enviarnos) (a|clientes|gente) ..`),
  'deed.thanked.helped': list(`
    gracias por (ayudarme|ayudarnos|sustituirme|cubrirme|echarme una mano|echarnos una mano|echar una mano) .. / sin (
    ti|vosotros) no .. / (me|nos) (has|habeis) salvado
  `),
  'deed.told.recommended': list(`
    (te|os) (he|hemos) recomendado .. / (te|os) recomende .. / (he|hemos) hablado .. de (ti|vosotros) ..
  `),
  'deed.told.recommended.not': list(`no (te|os) (he|hemos) recomendado`),
  'deed.told.sent': list(
    `(te|os) (he|hemos) (mandado|enviado) (a|una|un) (amiga|amigo|clienta|cliente|mi) .. / (he|hemos) dado tu|vuestro (numero|nombre)`,
  ),
  'deed.told.introduced': list(`(te|os) (he|hemos) presentado a`),
  'deed.offered.lent': list(
    `(te|os) (puedo|podemos) (prestar|dejar) .. / (puedo|podemos) (prestarte|prestaros|dejarte|dejaros) .. / (te|os) presto ..`,
  ),
  'deed.offered.introduced': list(
    `(te|os) (puedo|podemos) (presentar|poner en contacto) .. / (puedo|podemos) (presentarte|presentaros|ponerte en contacto) ..`,
  ),
  'deed.offered.helped': list(`
    (te|os) (puedo|podemos) (ayudar|echar una mano|sustituir|ensenar|llevar|traer) .. / (puedo|podemos) (ayudarte|
    ayudaros|echarte una mano|ensenarte|llevarte) .. / (te|os) (ayudo|ayudamos|echo una mano) ..
  `),
  'deed.offered.not': list(`si (necesitas|necesitais|necesita) .. / (cualquier|lo que) .. (cosa|necesites)`),
  'deed.grateful': list(`
    gracias por (tu|vuestra|la|el|tus|vuestros|su|todo)? .. (ayuda|consejo|consejos|apoyo|tiempo|paciencia|respuesta) /
    (muy|super) util / (me|nos) (ha|has|habeis) (ayudado|servido) .. / ha funcionado
  `),
} satisfies Record<string, readonly string[]>
