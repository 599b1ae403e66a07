/** German. Spelling folds umlauts to plain vowels, so `schön` is written `schon` here. */
import { list } from './list.ts'

export const german = {
  thank: list(`
    danke / vielen|herzlichen|besten|tausend|lieben|schonen dank / dankeschon / bedanke|bedanken mich|uns / ich|wir
    danke|danken / dank euch|dir|ihnen|eurer|deiner|ihrer|an / sehr nett|lieb von / das ist|war .. lieb|nett von /
    dankbar / merci / hast .. gerettet / ihr seid|du bist|sie sind .. spitze|schatz|engel|held|heldin|goldstuck|goldwert
    / ohne dich|euch|sie .. nicht / wissen das zu schatzen / freut mich|uns sehr
  `),
  'thank.not': list(`
    gott sei dank / danke im voraus / vielen dank im voraus / danke fur nichts / nein danke / dank der|des|einer|einem|
    dem / na danke / danke auch / wir bedanken uns fur ihr verstandnis
  `),
  congratulate: list(`
    gluckwunsch / gluckwunsche / gratuliere / gratulieren / gratulation / alles gute zum|zur|fur / alles liebe zum /
    herzlichen gluckwunsch / happy birthday / zum geburtstag|jubilaum|abschluss|nachwuchs / freue mich .. fur dich|euch|
    sie / freuen uns .. fur / stolz auf dich|euch|sie / hast .. geschafft / habt .. geschafft / gut gemacht /
    wohlverdient / bestanden / prost auf
  `),
  praise: list(`
    toll / tolle|tolles|toller / super / klasse / spitze / wunderbar / wunderschon|wunderschone|wunderschones /
    grossartig / hervorragend / perfekt / fantastisch / genial / lecker / kostlich / begeistert / beste|bester|bestes /
    sehr gut|schon|freundlich|nett|zufrieden|hilfreich|lecker / so schon|gut|lecker / weiter so / liebe es|euer|eure|
    dein|deine|diesen|dieses|diese / hammer / mega / top / gerne wieder / jederzeit wieder / ein traum / gefallt mir|uns
    / hut ab / respekt
  `),
  greet: list(`
    ^ hallo / ^ moin / ^ servus / ^ guten tag|morgen|abend / ^ liebe|lieber / ^ sehr geehrte|geehrter|geehrtes / wie
    geht es|gehts
  `),
  wish: list(`
    schonen tag|abend|urlaub|sonntag|feierabend / schones wochenende / liebe|viele|beste|herzliche|sonnige grusse / bis
    bald|dann|morgen|gleich / alles gute $ / gute besserung / viel erfolg|gluck|spass / frohe|schone|frohliche
    weihnachten|ostern|feiertage / guten rutsch / bleibt gesund
  `),
  'question.open': list(`
    ^ habt|haben|hat ihr|sie|jemand|du|er|wer / ^ gibt es|s / ^ gibts / ^ ist|sind das|die|der|es|ihr|euer|sie|da / ^
    kann|konnen man|ich|wir|ihr|sie|mir|jemand / ^ was|wie|wo|wer|wann|warum|welche|welcher|welches|wieviel|woher|wohin|
    wieso|weshalb / ^ macht|liefert|verkauft|versendet|nehmt|bietet ihr / ^ liefern|verschicken|versenden|verkaufen|
    nehmen|bieten sie
  `),
  question: list(`
    wie viel|lange|oft|gross|teuer|macht|habt / weiss|kennt jemand / hat jemand .. erfahrung|tipp|tipps|idee|empfehlung
    / jemand .. empfehlen / empfehlungen fur / kann mir jemand / ob|wann ihr|sie .. / was haltet|meint|denkt ihr|sie /
    eure meinung
  `),
  ask: list(`
    ^ (konntest|konnten|konntet|kannst|konnt|wurdest|wurden|wurdet|magst) (du|sie|ihr|jemand) .. / konntest|konnten|
    konnt|kannst|konnte|wurdest|wurden|wurdet du|sie|ihr|jemand .. / kannst|konnt|konnen du|ihr|sie .. bitte|mal|uns|
    mir|helfen|schicken|teilen|schreiben|leihen / bitte teilen|teilt|weitersagen|abstimmen|stimmt|unterstutzt|helft|
    spendet|bewertet|schreibt|liken|folgt|weiterleiten|schicken / stimmt .. ab / stimme|stimmt fur uns|mich / abstimmen
    / bewertung / bewertet|bewerten uns|sie / rezension / spenden / spende / spendet / petition|unterschreibt|
    unterzeichnen / wir suchen .. helfer|ehrenamtliche|freiwillige|jemanden|leute|unterstutzung / wir brauchen .. hilfe|
    unterstutzung|euch|eure|dich / sucht .. helfer|freiwillige / hilfe gesucht|benotigt|gebraucht / wurde mich|uns|uns
    sehr .. freuen|helfen wenn / es wurde .. helfen / ware|waren .. dankbar|lieb|nett / darf ich um|dich|sie .. bitten /
    hatte|habe eine .. bitte / eine .. bitte / crowdfunding / teilnehmen|umfrage / nehmt .. teil / hat jemand .. ubrig|
    zu / leihen|ausleihen / empfehlt uns|mich / weitersagen
  `),
  offer: list(`
    gerne|gern .. helfen|schicken|zeigen|vorbei|leihen|bringen / ich|wir kann|konnen|konnte|konnten dir|euch|ihnen .. /
    ich|wir schicke|schicken|bringe|bringen|sende|senden|zeige|zeigen|leihe|leihen|ersetze|ersetzen|tausche|tauschen|
    erstatte|erstatten|kummere|kummern|hole|holen|stelle|stellen|gebe|geben|helfe|helfen|komme|kommen .. / melde|melden
    dich|euch|sie .. wenn|falls|jederzeit|gern|gerne / sag bescheid|bitte / sagt bescheid / auf unsere kosten /
    kostenlos .. ersetzen|tauschen|umtauschen|neu / ersatz / wir erstatten|ersetzen / soll ich|wir / sollen wir / wenn
    du|ihr|sie .. mochtest|mochten|willst|wollt|brauchst|braucht / darf ich .. vorstellen|helfen|zeigen / geht aufs haus
    / ich stelle .. vor / kannst du|konnt ihr|konnen sie .. haben|behalten|leihen|mitnehmen
  `),
  answer: list(`
    ^ ja / ^ nein / ^ doch / ^ klar / ^ naturlich / ^ leider / ^ genau / ^ das ist|war|geht|kostet|sind / ^ es ist|gibt|
    kostet|dauert|kommt|liegt / ^ wir haben|sind|machen|liefern|versenden|offnen|schliessen|nehmen / ^ noch nicht /
    kostet|kosten / ab {num}|{money} / bis {num} / um {num} uhr / von {num} bis / ist angekommen|fertig|unterwegs|da|
    bereit / sind angekommen|fertig|unterwegs|da / habe|haben .. nachgesehen|geprüft|gepruft|gefragt|gefunden|
    verschickt|erledigt|reserviert|zuruckgelegt / in schwarz|grau|natur|blau|grosse / vorratig / ausverkauft / probier|
    probiert|versuch|versucht|nimm|nehmt / liegt an|am|daran / dauert .. tage|wochen|minuten
  `),
  promote: list(`
    jetzt|ab|neu bestellen|buchen|buchbar|erhaltlich|verfugbar|sichern|entdecken|anmelden|bewerben|kaufen|sofort|online|
    im|bei|da|eingetroffen / ab sofort / neu im|in|bei|eingetroffen / neuer|neue|neues .. beitrag|artikel|podcast|folge|
    kollektion|kurs|workshop|video|blog / link in|im|unten|bio|profil / mehr infos|dazu|informationen|im / infos unter|
    hier|im|und / anmeldung / anmelden / jetzt / nur noch|heute|bis|dieses / solange der vorrat / {pct} rabatt / rabatt
    / rabattcode / mit dem code / code {cap} / gutschein|gutscheine / angebot / angebote / sonderangebot / aktion /
    fruhbucher / sale / im angebot / fur nur|{money} / ab {money} / nur {money} / {money} / zahlen {money} / preis /
    preise / versandkostenfrei / gratis|kostenlose|kostenloses|kostenloser / unverbindlich|unverbindliches|
    unverbindliche / wir stellen .. vor / wir stellen ein / wir suchen .. verstarkung|mitarbeiter|kollegin|kollegen|
    azubi|aushilfe|koch|fahrer / stelle|stellen frei / bewirb|bewerbt|bewerben dich|euch|sie / stellenangebot / komm|
    kommt|kommen .. vorbei|besuchen / besucht|besuche|besuchen uns|sie / schaut|schau .. vorbei / wir offnen|eroffnen /
    eroffnung / tag der offenen / eintritt frei / tickets|karten / workshop / seminar / webinar / kurs / newsletter /
    folgt|folge uns|mir / abonniert|abonnieren / unser neuer|neues|neue / unsere neue|neuen / wir unterstutzen|helfen
    unternehmen|ihnen|firmen|selbststandigen .. / wir bieten / ich biete|helfe / termin|termine frei|sichern|buchen|
    vereinbaren / bestellt|bestellen per|online|unter|bei|vor / per dm|nachricht|mail / hier geht es|gehts|s zum|zur /
    zum shop / im shop
  `),
  pay: list(`
    {money} / rabatt / rabattcode / gutschein|gutscheine / angebot / sonderangebot / fruhbucher / bestellen / buchen|
    buchbar / kaufen / preis|preise / sale / code / unverbindlich|unverbindliches|unverbindliche / kostenloses
    erstgesprach / erstgesprach / beratungsgesprach / {pct} / fachkrafte / leads / umsatz|umsatze / solange der vorrat /
    neu im shop|sortiment / versandkostenfrei / kredit / kaufpreis
  `),
  unpaid: list(`
    eintritt frei / kostenlos / bewirb / bewerbung / stellenangebot / wir suchen / wir stellen ein / podcast / blog /
    beitrag / artikel / folge / tag der offenen
  `),
  complain: list(`
    enttauscht|enttauschend|enttauschung / unverschamt|unverschamtheit / frechheit / unmoglich / katastrophe /
    katastrophal / schlecht|schlechter|schlechte|schlechtester / miserabel / furchtbar / schrecklich / mies|miese|mieser
    / nie wieder / immer noch nicht|kein|keine / noch immer / warte|warten seit|immer|noch|nun|schon / keine antwort|
    reaktion|ruckmeldung|entschuldigung / niemand .. antwortet|meldet|erreichbar|da|zustandig / falsch|falsche|falschen|
    falsches .. geliefert|bestellung|farbe|grosse|rechnung / kaputt / defekt / beschadigt / funktioniert nicht|nicht /
    geht nicht|das so / zu spat / verspatet / fehlt|fehlen / reklamation / beschwerde / beschweren / geld zuruck /
    erstattung / abzocke / betrug / unfreundlich / verargert / sauer / nicht zufrieden|ok|akzeptabel|in ordnung /
    unzuverlassig / schimmel / kalt / ausgefallen / wochen|tagen|stunden .. gewartet / zum zweiten|dritten mal / schon
    wieder / angeblich / versprochen / so nicht
  `),
  recommend: list(`
    empfehle|empfehlen|empfehlenswert|empfehlung|weiterempfehlen|weiterempfohlen / kann|kannst .. empfehlen / klare
    empfehlung / unbedingt .. hin|ausprobieren|lesen|besuchen / schaut|schau .. bei {cap}|ihr|ihm|ihnen / geht zu /
    fragt|frag {cap} / der|die|das beste .. in|der|im / gerne wieder / lohnt sich / ein besuch|muss / geheimtipp / funf
    sterne / 5 sterne / wer .. sucht / probiert|probier {cap}
  `),
  useful: list(`
    (sollte|sollten|musst|muss|mussen) .. / lieber .. als / tipp|tipps / achtung / vorsicht / hinweis / die frist /
    frist|fristen fur|endet|lauft|bis / bis {day} / wusstet|wussten ihr|sie / so geht|gehts|funktioniert / wichtig /
    denkt|denken daran|sie / vergesst nicht / nicht vergessen / bevor ihr|sie|du / wenn ihr|sie|du / studie|umfrage|
    statistik / laut / anleitung|rezept / sperrung|gesperrt / unwetter|glatteis|frost|sturm / gesetz|verordnung|steuer|
    umsatzsteuer / am besten / besser / immer / nie / prozent / in der regel / grund|regel
  `),
  own: list(`
    wir / ich / unser|unsere|unserem|unseren|unserer / mein|meine|meinem|meinen / uns / mich / mir
  `),
  'own.strong': list(`
    ^ wir / ^ ich / ^ unser|unsere / ^ mein|meine / bei uns / in eigener sache / wir haben|sind|freuen / unser team /
    stolz
  `),
  case: list(`
    ihre|ihr|deine|dein|eure|euer .. bestellung|termin|auftrag|paket|anfrage|mail|rechnung|tisch|schwester|mutter|konto
    / du hast|hattest / sie haben|hatten / ihr habt / fur dich|euch|sie / noch heute / letztes mal|letzte|letzten / wann
    sind sie|bist|seid / dir|ihnen schicke|bringe / haben sie vollig|recht
  `),
  starter: list(`
    was war|ist euer|eure|dein|deine|der|die|das / welche|welcher|welches .. euch|ihr|du / wer von euch / was meint|
    denkt|haltet ihr / wie macht ihr / euer|eure liebster|liebste|erster|erste / erzahlt|verratet / schreibt ..
    kommentare / in den kommentaren / wir fangen an
  `),
  hook: list(`
    ^ lust auf / ^ keine|noch .. / ^ suchen|suchst|sucht sie|du|ihr / ^ mude|genug von / ^ schon .. / ^ interesse $ / ^
    wollen|willst sie|du / ^ kennen|kennst sie|du das|schon / passt es ihnen
  `),
  rhetorical: list(`
    oder $ / nicht wahr / gell / wer kennt das nicht / ist das euer|ihr ernst / wie lange noch / was soll das
  `),
  'pitch.hail': list(`guten tag frau|herr / sehr geehrte damen`),
  'pitch.claim': list(`
    wir|ich unterstutzen|unterstutze|helfen|helfe|bieten|biete .. / unternehmen wie ihres|eures / unsere|unser ..
    losung|software|plattform|agentur / mehr kunden|umsatz|leads|bewerber / fachkrafte
  `),
  'pitch.call': list(`
    unverbindliches|kurzes|kostenloses|unverbindlich gesprach|telefonat|erstgesprach|call / fur ein .. gesprach|
    telefonat / kurz telefonieren|sprechen / passt es|ihnen .. am|an / termin vereinbaren / {num} minuten
  `),
  'pitch.hook': list(`interesse $ / haben sie interesse / neugierig`),
  'pitch.scarce': list(`nur noch / letzte chance / bis {day} / begrenzt / angebot endet|gilt`),
  'pitch.link': list(`{url} / jetzt buchen|bestellen|sichern|kaufen / hier klicken`),
  good: list(`
    danke|super|toll|schon|gut|klasse|freue|freuen|freut|wunderbar|liebe|lieben|perfekt|begeistert|gluckwunsch|
    herzlichen|stolz|gerne|lecker|neu|gratulation|endlich|spass
  `),
  bad: list(`
    schlecht|enttauscht|leider|kaputt|falsch|nie|niemand|katastrophe|arger|sauer|problem|fehler|defekt|verspatet|
    frechheit|traurig|schade|unverschamt|warten|warte
  `),
  insult: list(`
    idiot|idioten|dumm|dummkopf|arschloch|trottel|depp|lugner|betruger|spinner|halt die klappe
  `),
  profanity: list(`scheisse|scheiss|verdammt|mist|arsch|fick`),
} satisfies Record<string, readonly string[]>
