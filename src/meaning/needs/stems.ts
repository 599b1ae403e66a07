/** Cuts words to a stem by which a trade and its deed meet: printer and printing, joiner and joinery, Tischler and Tischlerei. */
import type { Readable } from '../text/language.ts'

/** Longer endings first; a stem keeps at least three letters. */
const endings: Record<Readable, readonly string[]> = {
  en: 'ographers ographer ographing ographic ographed ography ographs ograph ologists ologist ological ology isations isation izations ization ations ation eries ering ment ments ings ers ors ists ery ing ory ier ies ist er or ry ed es al y s e'.split(
    ' ',
  ),
  de: 'ereien erei erinnen erin ungen innen ung ern eln end ens ers est em en er es in te e n s t'.split(' '),
  fr: 'ographes ographe ographie ologues ologue ologie issement issements ations ation atrices atrice ateurs ateur euses euse eurs eur eries erie ieres iere iers ier istes iste ement ees es er ir ee e s x'.split(
    ' ',
  ),
  es: 'ografos ografas ografo ografa ografia ologos ologo ologia aciones acion adores adoras ador adora eros eras erias eria ero era istas ista ando iendo ares mente ar er ir os as es a o s'.split(
    ' ',
  ),
}
/** Where an ending stands for a shorter one that other words of the family still have. */
const kept = /^(ograph|ograf|olog)/

const fewest = 3

export function stemOf(word: string, lang: Readable): string {
  for (const ending of endings[lang]) {
    if (!word.endsWith(ending)) continue
    const family = kept.exec(ending)?.[0] ?? ''
    const root = word.slice(0, word.length - ending.length)
    if (family === '' && root.length < fewest) continue
    return alike.get(unDoubled(root + family)) ?? unDoubled(root + family)
  }
  return alike.get(word) ?? word
}

/** Deeds that are one, whatever one calls them. */
const alike: ReadonlyMap<string, string> = new Map(
  'mend fix restor reparier restaurier repar restaur arregl arrang'.split(' ').map((stem) => [stem, 'repair']),
)

/** `spinning` and `spinner` with `spin`. */
const unDoubled = (stem: string): string =>
  stem.length > fewest && stem.at(-1) === stem.at(-2) && !/[aeiouls]$/.test(stem) ? stem.slice(0, -1) : stem

const small = (text: string) => text.trim().split(/\s+/)

/** Words that say nothing of what is needed or offered. */
const empty: ReadonlySet<string> = new Set(
  small(`
  the and for with that this these those from have has had not you your are was were been being will would could should can may might must our their his her its
  they them there here what which who whom whose when where why how all any both each few more most other some such only own same than too very just
  also about into over under again then once out off down up does did doing done make makes making made get gets getting got give gives good great nice
  lovely decent proper reliable local cheap affordable brilliant best better new old really quite perhaps maybe please thanks thank hello dear anyone
  anybody someone somebody everyone everybody people person folk thing things something anything nothing need needs needed want wants looking look find
  help helps helping advice idea ideas tip tips recommend recommends recommendation recommendations suggestion suggestions know knows knowing known work
  works working worked time times day days week weeks month months year years today tomorrow yesterday morning evening afternoon night soon little bit
  lot lots many much way ways kind sort around near nearby area town city village place places home house friend friends mine ours yours use using used
  like love happy glad sure able willing next last first second one two three four five six few still even back come comes coming going goes went take takes taking took put let say says
  said tell told ask asks asked think thinks thought hope hopes talk talking chat word words money price cost expert experts professional professionals specialist
  specialists company companies business businesses firm team service services offer offers offering provide provides call message email contact touch
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march april june july august september october
  november december every before after later soon weekend montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar marz mai juni juli oktober dezember vom beim seit gestern
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre peux pouvons hier semaine
  lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre puedo podemos sobre semana
  ich wir ihr sie euch uns mich mir dich dir ihnen zufallig vielleicht dringend und oder der die das den dem des ein eine einen einem einer nicht kein keine mit fur von auf aus bei nach zum zur uber unter auch noch
  nur sehr mehr hier dort wer was wann warum wie kann konnen konnte habe haben hat hatte bin ist sind war waren wird werden suche suchen sucht brauche
  brauchen kennt jemand jemanden empfehlen empfehlung tipp hilfe gerne gern bitte danke heute morgen woche jahr zeit gut gute guten guter neu neue neuen alt alte
  alten meine mein meinen unser unsere unseren deine eure mache machen macht biete bieten
  les des une pour avec dans sur par pas plus est sont nous vous ils elles mon mes votre vos notre nos leur leurs que qui quoi dont cherche cherchons
  recherche quelqu'un quelqu personne connait connaissez recommander conseil besoin bon bonne bons bien nouveau nouvelle petit petite grand grande merci bonjour fait fais faire
  faisons propose proposons suis avons avez ont tout tous toute cette ces son ses aussi tres
  los las una unos unas del para con por que quien como donde cuando muy mas pero sus mis nuestro nuestra nuestros busco buscamos buscando necesito necesitamos
  alguien conoce conoceis recomendar recomienda ayuda bueno buena buen nuevo nueva gracias hola hago hacemos ofrezco ofrecemos soy somos tengo tenemos esta este
  `),
)

/** What somebody needs of the very one they write to, and of nobody else. */
const between: ReadonlySet<string> = new Set(
  small(`
  answer reply refund quote quotation invoice receipt replacement return returns copy catalogue catalog price delivery parcel order appointment address number confirmation update date discount voucher
  antwort ruckmeldung rechnung quittung angebot termin kopie bestellung lieferung ruckerstattung erstattung adresse nummer bestatigung gutschein katalog paket
  reponse facture recu devis remboursement rendez-vous copie commande livraison adresse numero confirmation remise catalogue colis
  respuesta factura recibo presupuesto reembolso cita copia pedido entrega direccion numero confirmacion descuento catalogo paquete
  `),
)
export const isBetween = (word: string): boolean => between.has(word)

/** French words stand without what is drawn to them: "l'imprimeur", "d'une". */
export const bareOf = (word: string, lang: Readable): string =>
  lang === 'fr' ? word.replace(/^(?:[cdjlmnst]|qu)'/, '') : word

const shortest = 3

/** Whether a word can be part of what is needed or offered. Folded as in `phrases/`. */
export const isContent = (word: string): boolean =>
  word.length >= shortest && /^[\p{L}'-]+$/u.test(word) && !empty.has(word)
