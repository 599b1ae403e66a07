/** Words of dates in the languages that tables come in, without accents. */

/** Months by their number; a word counts by its first letters where the whole is not here. */
const monthWords: readonly string[] = [
  'jan january januar janner janvier janv enero ene gennaio gen januari janeiro',
  'feb february februar feber fevrier fevr fev febrero febbraio februari fevereiro',
  'mar march marz maerz mrz mars marzo maart mrt marco',
  'apr april avril avr abril abr aprile',
  'may mai mayo maggio mag mei maio',
  'jun june juni juin junio giugno giu junho',
  'jul july juli juillet juil julio luglio lug julho',
  'aug august aout agosto ago augustus',
  'sep sept september septembre septiembre settembre set setembro',
  'oct october oktober okt octobre octubre ottobre ott outubro out',
  'nov november novembre noviembre novembro',
  'dec december dezember dez decembre diciembre dic dicembre dezembro',
]

/** Month by word, 1 to 12. */
export const months: ReadonlyMap<string, number> = new Map(
  monthWords.flatMap((words, at) => words.split(' ').map((word) => [word, at + 1] as const)),
)

const weekdayWords =
  'mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday ' +
  'mo di mi do fr sa so montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag ' +
  'lun mar mer jeu ven sam dim lundi mardi mercredi jeudi vendredi samedi dimanche ' +
  'mie jue vie sab dom lunes martes miercoles jueves viernes sabado domingo'

export const weekdays: ReadonlySet<string> = new Set(weekdayWords.split(' '))

/** Words between the parts of a date that say nothing. */
export const fillers: ReadonlySet<string> = new Set([
  'at',
  'um',
  'uhr',
  'a',
  'las',
  'de',
  'del',
  'le',
  'the',
  'of',
  'den',
  'am',
  'el',
])

/** Minutes east of Greenwich, for the few abbreviations that mean one thing to nearly everybody. */
export const zoneMinutes: ReadonlyMap<string, number> = new Map([
  ['z', 0],
  ['utc', 0],
  ['gmt', 0],
  ['wet', 0],
  ['cet', 60],
  ['cest', 120],
  ['mez', 60],
  ['mesz', 120],
  ['eet', 120],
  ['eest', 180],
  ['est', -300],
  ['edt', -240],
  ['cst', -360],
  ['cdt', -300],
  ['mst', -420],
  ['mdt', -360],
  ['pst', -480],
  ['pdt', -420],
])
