/** German: words in which somebody tells good news of their own, and the networks' notices. Folded as in `phrases/de.ts`. */
import { list } from '../phrases/list.ts'

export const germanNews = {
  birth: list(`
    (unser|unsere|mein|meine) .. (sohn|tochter|baby|kind|enkel|enkelin|zwillinge|neffe|nichte) .. (ist|sind) .. (geboren|auf der welt) / (unser|unsere) .. (sohn|tochter|baby|kind|enkel|enkelin|zwillinge) (ist|sind) (endlich|nun|jetzt)? da $ / (ist|sind) .. (geboren|
    zur welt gekommen|auf die welt gekommen) / (bin|sind) (jetzt|nun|gerade)? .. (mutter|vater|mama|papa|oma|opa|eltern|grosseltern|tante|onkel) geworden / (wir|ich) (erwarten|erwarte|bekommen|bekomme) (ein|unser) .. (
    baby|kind|kindes) / wir bekommen nachwuchs
  `),
  'birth.not': list(`(bin|wurde|war) .. in .. geboren / geboren (in|bin|wurde)`),
  wedding: list(
    `(wir|ich) (haben|habe) (uns)? .. (geheiratet|verlobt|getraut) / (haben wir|habe ich) .. (geheiratet|verlobt|getraut) / (wir|ich) heiraten|heirate / (antrag|heiraten|ring|knie|gefragt) ... ja gesagt / (wir|ich) (sind|bin) (frisch)? (verlobt|verheiratet) (seit gestern|seit heute|jetzt)`,
  ),
  prize: list(`
    (habe ich|haben wir) .. (gewonnen|den ersten platz|den zweiten platz|den dritten platz) /
    (ich|wir) (habe|haben) .. (gewonnen|den ersten platz|den zweiten platz|den dritten platz) / (den|einen|unseren) .. (preis|wettbewerb|pokal|auftrag|zuschlag) .. (gewonnen|bekommen|erhalten) / (wurde|wurden|bin|sind) .. (nominiert|ausgezeichnet|
    gewahlt) / (forderung|zuschuss|stipendium) .. (bekommen|bewilligt|erhalten)
  `),
  'prize.not': list(
    `(nicht|nie|leider) .. (gewonnen|bekommen|nominiert) / (gewinnen|gewinnspiel) .. / haben (sie|ihr) gewonnen / sie haben .. gewonnen`,
  ),
  opening: list(`
    (wir|ich) (haben|habe) .. (laden|werkstatt|cafe|atelier|studio|galerie|praxis|geschaft|restaurant|backerei|buro|filiale) .. (eroffnet|aufgemacht|bezogen) / (wir|ich) eroffnen|eroffne .. (laden|werkstatt|cafe|atelier|studio|galerie|praxis|geschaft|restaurant|backerei|buro|filiale|ausstellung) / (unser|mein|unsere|
    meine) .. (laden|werkstatt|cafe|atelier|studio|galerie|praxis|geschaft|ausstellung|filiale) .. (eroffnet|ist eroffnet|macht auf|offnet) / (habe|haben) mich|uns selbstandig gemacht / (mein|unser) .. (buch|album|roman|film) (ist|
    erscheint|kommt) .. (erschienen|raus|heraus|da|im handel)
  `),
  job: list(`
    (habe ich|haben wir) .. (neue|neuen|neuer) (stelle|job|arbeit|position|aufgabe) .. / (ich|wir) (habe|haben) .. (neue|neuen|neuer) (stelle|job|arbeit|position|aufgabe) .. / (fange|beginne|starte|starten|beginnen) .. (neue|neuen|meine neue) (stelle|job|arbeit|position) / (bin|wurde) .. befordert / (habe|haben) den (job|auftrag) .. (bekommen|
    gekriegt) / (habe) die (stelle|zusage|lehrstelle|ausbildung) .. (bekommen|gekriegt) / (bin|gehe) .. in (rente|pension|den ruhestand)
  `),
  'job.not': list(
    `neue|neuen (stelle|aufgabe|arbeit|job) fur (dich|euch|sie|ihn) / (suche|suchen|bewerbe|bewerben) .. (stelle|job|arbeit) / (nicht|nie|leider) .. (bekommen|befordert)`,
  ),
  passed: list(`
    (ich|wir) (habe|haben) .. (prufung|prufungen|examen|abitur|fuhrerschein|meisterprufung|gesellenprufung|studium|abschluss|staatsexamen) .. (bestanden|geschafft|abgeschlossen) / (prufung|examen|abitur|fuhrerschein) (bestanden|
    geschafft) / (habe|haben) .. (meister|doktor|bachelor|master|diplom) .. (gemacht|bestanden|in der tasche)
  `),
  'passed.not': list(`(nicht|nie|leider|fast) .. (bestanden|geschafft)`),
  anniversary: list(`
    (unser|unsere|mein|meine) .. (hochzeitstag|jubilaum|firmenjubilaum|geschaftsjubilaum) .. / (wir|ich) (feiern|feiere|feierten) .. (jubilaum|hochzeitstag|jahre|geburtstag der) .. / (seit)? ({num}|zehn|zwanzig|dreissig|vierzig|funfzig|
    funf|drei) jahre|jahren (verheiratet|selbstandig|im geschaft|laden|werkstatt)
  `),
  birthday: list(`
    (ich|wir) (habe|haben|hatte|hatten) (heute|morgen|gestern) .. geburtstag / (heute|morgen|gestern) (ist|war|habe|hatte) (ich)? (mein)? .. geburtstag / mein .. geburtstag (ist|war|heute|morgen) .. / (ich)? (werde|wurde|bin) (heute|morgen|gestern) (schon|endlich)? ({num}|dreissig|
    vierzig|funfzig|sechzig|siebzig|achtzig) .. / (werde|wurde) ({num}|dreissig|vierzig|funfzig|sechzig|siebzig|achtzig) $
  `),
  wish: list(`(hoffe|hoffen|hoffentlich|wunsche|mochte|mochten|wurde gern|wenn|falls|vielleicht|ware|traum)`),
  past: list(`als (ich|wir|unser|unsere|mein|meine) .. / (damals|fruher|seinerzeit)`),
  scorn: list(
    `(toll|super|klasse|prima|bravo|herrlich) .. (auch noch|schon wieder) / (langste|langsten|schlechteste|schlechtesten|langsamste|langsamsten|unfreundlichste|unfreundlichsten|teuerste|teuersten)`,
  ),
  grief: list(
    `(gestorben|tod|tot|verstorben|beerdigung|trauer|leider|verloren|krebs|gekundigt worden|insolvenz|scheidung|geschieden)`,
  ),
  'notice.job': list(
    `(gratulieren|gratuliere) (sie|du)? {cap} .. (neue|neuen|stelle|position|job) .. / {cap} .. hat .. neue (stelle|position|job) ..`,
  ),
  'notice.anniversary': list(
    `{cap} .. (feiert|hat) .. (jubilaum|dienstjubilaum|firmenjubilaum|jahre bei) .. / (gratulieren|gratuliere) (sie|du)? {cap} .. (jubilaum|jahre) ..`,
  ),
  'notice.birthday': list(
    `{cap} .. hat (heute)? geburtstag / (gratulieren|gratuliere|wunsche|wunschen) (sie|du)? {cap} .. (geburtstag) ..`,
  ),
  notice: list(
    `(gratulieren|gratuliere) (sie|du)? {cap} / (dienstjubilaum|firmenjubilaum) .. (gratulieren|feiert) / profil (ansehen|anzeigen)`,
  ),
} satisfies Record<string, readonly string[]>
