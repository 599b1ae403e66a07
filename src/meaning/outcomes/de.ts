/** German: words in which something came back, or somebody did somebody a favour. Folded as in `phrases/de.ts`. */
import { list } from '../phrases/list.ts'

export const germanOutcomes = {
  'outcome.order': list(`
    (kann|konnte|konnen|konnten|darf|durfen) (ich|wir) ... (bestellen|kaufen|vorbestellen) / (wurde|wurden|mochte|
    mochten|will|wollen) ... (bestellen|kaufen|vorbestellen|in auftrag geben) / hatte|hatten gern|gerne (ein|eine|einen|
    zwei|drei|vier|funf|sechs|{num}) .. / ich nehme (ein|eine|einen|zwei|drei|vier|{num}) .. / wie (kann|konnen) .. (
    bestellen|bezahlen|kaufen) / habe|haben .. (bei euch|bei
    ihnen|bei dir) (bestellt|gekauft)
  `),
  'outcome.order.not': list(`nicht .. (bestellen|kaufen) / bestellung .. (storniert|stornieren|reklamieren)`),
  'outcome.booking': list(`
    (kann|konnte|konnen|konnten|darf|durfen) (ich|wir) ... (buchen|reservieren|anmelden) / (wurde|wurden|mochte|mochten|
    will|wollen) ... (buchen|reservieren|anmelden|engagieren) / (einen|zwei|drei|vier|{num}) (platz|platze) .. (bitte|
    reservieren|frei halten) / (einen)? termin (vereinbaren|ausmachen|buchen) / habe|haben .. (gebucht|angemeldet)
  `),
  'outcome.booking.not': list(`nicht .. (buchen|reservieren|anmelden) / ausgebucht / (buchung|termin) .. absagen`),
  'outcome.enquiry': list(`
    was|wieviel (kostet|kosten|wurde|nehmt|nehmen|verlangt) .. / wie (viel|teuer|hoch) .. (kostet|kosten|ist|ware|
    preis|nehmt) / (ein|einen)? (angebot|kostenvoranschlag|preisliste) .. (schicken|machen|bekommen|erstellen|haben) /
    eure|ihre|deine preise|preis|tarife|honorar / habt|haben (ihr|sie) .. (termine|platze|kapazitat|zeit|frei) / macht|
    machen|nehmt|nehmen|bietet|bieten (ihr|sie) .. (auftrage|auftragsarbeiten|sonderanfertigungen|workshops|an) /
    interessiere|interessieren|interesse .. (an|fur) (euren|eurem|eure|ihren|ihrem|ihre|deinen|einem|einer|den) .. /
    anfrage|anfragen (fur|wegen|zu) / seid|sind (ihr|sie) .. (verfugbar|frei) / suchen|suche jemanden der|die ..
  `),
  'outcome.enquiry.not': list(`kein|keine|nicht (mehr)? (interesse|interessiert)`),
  'outcome.referral': list(`
    {cap} hat (mir|uns|euch|sie|dich) ... (empfohlen|geschickt|erzahlt|gegeben|genannt) / {cap} (meinte|sagte|sagt) ..
    (ihr|sie|du|euch|dich) .. / (auf)? empfehlung von / von {cap} (empfohlen|geschickt) .. / habe|haben (ihren|euren|
    deinen|eure|ihre|deine) (namen|nummer|adresse|kontakt) .. (von|uber) / (bekannter|bekannte|freund|freundin|
    kollege|kollegin|nachbarin|nachbar) ... (empfohlen|erzahlt|geschickt)
  `),
  'outcome.invitation': list(`
    (hattest|hatten|hattet|wurden|wurdest|wurdet|mochten|mochtest|mochtet) (du|sie|ihr) .. (lust|vortrag|sprechen|
    auftreten|ausstellen|teilnehmen) / (mochten|mochte|wurden|wurde|durfen) .. (dich|euch|sie) .. einladen / laden|
    lade (dich|euch|sie) .. ein / als (gast|referent|referentin|redner|rednerin) ..
  `),
  'outcome.press': list(`
    (bin|als) .. (journalist|journalistin|redakteur|redakteurin) / schreibe|schreiben .. (artikel|beitrag|portrat|
    reportage) .. uber / (interview|interviewen) .. (mit|dich|euch|sie|fur)
  `),
  'deed.thanked.lent': list(`danke .. (furs|fur das|fur) (leihen|ausleihen|verleihen) / (dank|danke) .. geliehen ..`),
  'deed.thanked.introduced': list(
    `(dank|danke) .. (furs|fur) ... (vorstellen|vermitteln|vermittlung|kontakt|bekanntmachen)`,
  ),
  'deed.thanked.recommended': list(
    `(dank|danke) .. (furs|fur) .. (empfehlung|empfehlen|weiterempfehlen|weiterempfehlung|weitersagen)`,
  ),
  'deed.thanked.helped': list(`
    (dank|danke) .. (furs|fur) .. (einspringen|aushelfen|helfen|mithelfen|abholen|vertreten) / ohne (dich|euch|sie) ..
    nicht (geschafft|hinbekommen) / (du hast|ihr habt|sie haben) .. gerettet
  `),
  'deed.told.recommended': list(`
    habe|haben|hab (dich|euch|sie) ... (empfohlen|weiterempfohlen|vorgeschlagen|nominiert) / habe|haben|hab .. von (dir|
    euch|ihnen) erzahlt
  `),
  'deed.told.recommended.not': list(`nicht (empfohlen|weiterempfohlen)`),
  'deed.told.sent': list(`
    habe|haben|hab .. (zu (dir|euch|ihnen)) geschickt / habe|haben|hab .. (deine|eure|ihre) (nummer|adresse) .. gegeben
  `),
  'deed.told.introduced': list(`habe|haben|hab (dich|euch|sie) .. (vorgestellt|bekannt gemacht)`),
  'deed.offered.lent': list(`
    (kann|konnen|konnte|konnten|leihe|leihen) (dir|euch|ihnen) ... (leihen|ausleihen|borgen) / kannst|konnt|konnen (du|
    ihr|sie)? .. (von mir|von uns) .. ausleihen|haben / du kannst|ihr konnt ... (ausleihen|leihen)
  `),
  'deed.offered.introduced': list(
    `(kann|konnen|konnte) (dich|euch|sie|dir|euch|ihnen) ... (vorstellen|bekannt machen|vermitteln)`,
  ),
  'deed.offered.helped': list(`
    (kann|konnen|konnte|konnten) (dir|euch|ihnen|fur dich|fur euch) ... (helfen|einspringen|abholen|zeigen|ubernehmen) /
    ich helfe|springe (dir|euch|gern|gerne|ein) ..
  `),
  'deed.offered.not': list(`(wenn|falls) .. (hilfe|etwas|was) .. (brauchst|brauchen|braucht) / (meld|melde|melden) ..`),
  'deed.grateful': list(`
    (dank|danke) .. (fur)? (die|eure|deine|ihre) .. (hilfe|unterstutzung|muhe|tipps|rat|antwort|geduld) / (sehr|
    wirklich|total|super) (hilfreich|geholfen) / hat .. geholfen / (hat)? .. (super)? (geklappt|funktioniert) dank ..
  `),
} satisfies Record<string, readonly string[]>
