/** Spanish: words in which somebody tells good news of their own, and the networks' notices. Folded as in `phrases/es.ts`. */
import { list } from '../phrases/list.ts'

export const spanishNews = {
  birth: list(`
    (nuestro|nuestra|mi|nuestros|mis) .. (hijo|hija|bebe|nieto|nieta|gemelos|sobrino|sobrina) .. (ha nacido|nacio|han nacido) / (nuestro|nuestra|nuestros) (bebe|gemelos) .. (ya esta aqui|ha llegado|han llegado|llego) / (ha nacido|nacio|han nacido) .. (hijo|hija|bebe|nieto|nieta|pequeno|pequena) .. / (soy|somos|ya soy|ya
    somos) (madre|padre|mama|papa|padres|abuela|abuelo|abuelos|tia|tio) $ / (esperamos|estamos esperando|espero) (un|nuestro|una) (bebe|hijo|hija)
  `),
  wedding: list(
    `(nos|me) (hemos|he) .. (casado|prometido|comprometido) / (nos|me) (casamos|caso) .. / (pedi|pedido|anillo|matrimonio|casarnos) ... (ha dicho|dijo) que si / (estamos|estoy) (prometidos|prometida|comprometidos|comprometida)`,
  ),
  prize: list(`
    (he|hemos) .. (ganado|conseguido|obtenido|recibido|quedado) .. (premio|concurso|medalla|primer|primera|primeros|beca|subvencion|contrato|trofeo|titulo|finalistas|finalista) / (gane|ganamos|consegui|conseguimos) .. (premio|concurso|medalla|primer|beca|subvencion|contrato) / (nos|me) (han|
    dieron) .. (dado|concedido|premiado|nominado|seleccionado|el premio|la beca) ..
  `),
  'prize.not': list(`no .. (ganado|conseguido|gane|ganamos) / (has|ha|habeis) ganado / (gana|ganar) ..`),
  opening: list(`
    (he|hemos) .. (abierto|inaugurado|lanzado|estrenado) .. (tienda|taller|cafe|cafeteria|galeria|restaurante|panaderia|estudio|libreria|local|consulta|negocio|empresa|web|exposicion) / (abro|abrimos|inauguro|inauguramos|estrenamos) (nuestra|nuestro|mi|la|el|una|un) .. (tienda|taller|cafe|cafeteria|galeria|restaurante|panaderia|estudio|libreria|local|consulta|negocio|exposicion) / (nuestra|nuestro|mi) .. (tienda|taller|cafe|galeria|restaurante|estudio|libreria|exposicion|negocio) .. (abre|ya esta abierta|ya esta abierto|ha abierto) / (mi|nuestro|nuestra) .. (libro|disco|novela|pelicula) (ya esta|sale|ha salido) ..
  `),
  'opening.not': list(
    `(abrimos|estamos abiertos) (de|a|los|todos|hasta) .. / (abro|abrimos) .. (tienda|taller|cafe|galeria|libreria|local) (a las|de|todos|hasta) ..`,
  ),
  job: list(`
    (tengo|he|empiezo|empece|estreno|comienzo) .. nuevo (trabajo|puesto|empleo|cargo) .. / (me han|me) .. (ascendido|ascendieron|contratado|contrataron|dado el puesto|dado el trabajo) .. / (he conseguido|consegui|tengo) (el|un) (trabajo|puesto|empleo) / (me jubilo|me he
    jubilado|me jubile) ..
  `),
  'job.not': list(
    `(trabajo|puesto|empleo) para (ti|vosotros|usted|ustedes|el|ella) / (busco|buscando|buscamos|buscar) .. (trabajo|puesto|empleo) / no .. (conseguido|ascendido|contratado)`,
  ),
  passed: list(`
    (he|hemos) .. (aprobado|superado|sacado|terminado|acabado) .. (examen|examenes|oposicion|oposiciones|carnet|carrera|master|tesis|selectividad|grado|curso) / (aprobe|saque|termine|aprobamos) .. (examen|oposicion|carnet|carrera|master|tesis) / (me he|me) (
    graduado|gradue|licenciado|doctorado|titulado) ..
  `),
  'passed.not': list(`no .. (aprobado|superado|aprobe)`),
  anniversary: list(`
    (nuestro|mi) .. aniversario .. / (celebramos|celebro|cumplimos) .. (anos|aniversario) .. / ({num}|diez|veinte|treinta|cinco) anos de (casados|negocio|tienda|taller|oficio)
  `),
  birthday: list(`
    (hoy|manana|ayer) (es|era|fue) mi cumpleanos / (es|fue) mi cumpleanos .. / (hoy|manana|ayer) (cumplo|cumpli) .. / (cumplo|cumpli|he cumplido) ({num}|treinta|cuarenta|cincuenta|sesenta|setenta) .. / mi cumpleanos (es|fue) .. (hoy|manana|ayer)
  `),
  wish: list(`(espero que|ojala|quisiera|quiero|me gustaria|nos gustaria|si|quizas|tal vez|sueno|querria)`),
  past: list(
    `cuando (me|nos|yo|era|eramos|mi|nuestro|nuestra|abrimos|ganamos|gane|aprobe|nacio|empece) .. / (en aquella epoca|por aquel entonces|antano)`,
  ),
  scorn: list(
    `(genial|estupendo|que bien|bravo) .. (otra vez|encima) / (peor|peores) / (cola|espera|fila) mas larga / mas (lento|lenta|caro|cara|antipatico|antipatica)`,
  ),
  grief: list(
    `(murio|muerto|muerta|muerte|fallecio|fallecido|funeral|entierro|duelo|lamentablemente|perdido|cancer|divorcio|despedido|despedida)`,
  ),
  'notice.job': list(
    `(felicita|felicite) a {cap} .. (nuevo|puesto|trabajo|ascenso) .. / {cap} .. tiene .. nuevo (puesto|trabajo|empleo|cargo) ..`,
  ),
  'notice.anniversary': list(
    `{cap} .. (celebra|cumple) .. (anos en|aniversario) .. / (felicita|felicite) a {cap} .. (anos|aniversario) ..`,
  ),
  'notice.birthday': list(`(es|hoy es) el cumpleanos de {cap} / (felicita|desea|desee) .. {cap} .. (cumpleanos) ..`),
  notice: list(
    `(felicita|felicite) a {cap} / aniversario (laboral|de trabajo) / (desea|desee) .. cumpleanos / ver perfil`,
  ),
} satisfies Record<string, readonly string[]>
