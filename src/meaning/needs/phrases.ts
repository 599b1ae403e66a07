/** Words that say somebody needs something or somebody, and words that say what the writer does. Folded as in `phrases/`. */
import { list } from '../phrases/list.ts'
import type { Readable } from '../text/language.ts'
import type { Phrases } from '../text/match.ts'

/** What is needed stands behind the phrase; what is offered in the sentence. */
export const needPhrases: Record<Readable, Phrases> = {
  en: {
    need: list(`
      (looking|look|searching|hunting) (out)? for (a|an|another|some|any|someone|somebody|anyone|anybody|people) / (on the (lookout|hunt)|in search) (for|of) (a|an|some|someone|somebody) / (can|could|would|does|do|might) (anyone|anybody|someone|somebody|you|any of you|you all) .. (recommend|suggest|point me to|point us to|know
      of|know) (a|an|any|some|someone|somebody|anyone|anybody|good|me|us) .. / (anyone|anybody) (know|knows|recommend) (of)? (a|an|any|someone|somebody|anyone|anybody|good) / {we} (really|do|still|now|also|urgently|badly|desperately)? need (a|an|another|some|someone|somebody) / {we} am|are|is .. (after|short of|in need of|
      desperate for) (a|an|some|someone|somebody) / (any|some) (recommendations|recommendation|suggestions|suggestion|tips) for (a|an|some)? / who (makes|mends|repairs|does|sells|prints|teaches|builds|fixes|tunes) .. / who (is|are) (a|the|your) good|best|go-to / {we} would (like|love) to (find|meet|hire) (a|an|someone|
      somebody) / (where|who) (can|could|might|would|do) {we} (find|get|ask for|go for|turn to for) (a|an|some|someone|somebody)? / wanted :? (a|an|good)
    `),
    'need.over': list(`
      (was|were) (looking|searching|hunting) .. (found|got|chose|took) / (last|two|three|some|a few) (year|years|month|months|week|weeks) ago / (last year|last month|back then|used to|in the end|sorted now|no longer|any more|anymore)
    `),
    'need.pitch': list(`^ (looking|searching|hunting|need|want|in search|on the lookout|in need) ..`),
    'need.asks': list(
      `any|anyone|anybody|someone|somebody|ideas|recommend|recommendation|recommendations|know|knows|suggestions|suggestion|tips`,
    ),
    'need.not': list(`
      (brother|sister|son|daughter|mother|father|mum|dad|cousin|neighbour|neighbor|friend|colleague|boss|aunt|uncle|niece|nephew|he|she|they|who) .. (is|are|was|were) (still|also|now)? (looking|searching|hunting) .. / (not|never|no longer) (looking|look|searching|need) .. / are you looking for .. / if you (need|are looking) .. / {we} need a (break|holiday|rest|drink|coffee|tea|nap|moment|minute|while|bit|lot|day|week|lie|hug) / looking for (you|a (chat|reply|way|reason|moment|break|word)) / you need (a|an) ..
    `),
    offer: list(`
      {we} (run|own|make|build|repair|mend|print|teach|sell|bake|design|write|tune|restore|bind|brew|grow|sew|knit|paint|draw|photograph|film|translate|edit|train|fix|carve|weave|weld|forge|cook|cater|code|programme|program|frame|engrave|letter|cut|turn|glaze|dye|roast|farm|keep|specialise|specialize|
      coach|tutor|plan|do|offer|provide|supply|hire out|lend|rent|host) .. / {we} (am|are) (a|an|also a|also an|now a|now an) .. / (working|work|worked|trained|train|qualified) as (a|an) .. / .. by trade / my (trade|job|business|work|craft) is .. / {we} (can|could|would gladly|would happily|am happy to|are
      happy to|am glad to|would be happy to|would be glad to) (help|do|make|build|repair|mend|print|teach|bake|design|write|tune|restore|lend|show|fix|translate|photograph|offer|take|bring|give) .. / (happy|glad|delighted) to (help|lend|show|teach|make|do|take on|repair|print) .. / (i have|we have|we have got|i have got) (a|some)? spare .. /
      (taking on|take on) .. (commissions|work|jobs|orders|students|pupils|clients) / {we} have been .. (making|repairing|building|printing|teaching|tuning|restoring|mending|designing|writing|baking) .. / that is (my|our) (trade|job|line|field)
    `),
    'offer.not': list(
      `{we} (do|can|could) not .. / {we} am|are (a|an) (bit|little|lot|fan|huge fan|big fan|friend|customer|regular|mother|father|mum|dad|beginner|member) / {we} am|are (a|an)? (looking|sorry|afraid|happy|glad|pleased) / {we} do (hope|think|like|love|wonder|know|need|have) / {we} (run|cut|write|read|draw|keep|turn|plan|grow|make|design|cook|train|code) (every|this|that|it|you|to|into|out|on|off|up|late|in|my finger|a mess|sure)`,
    ),
  },
  de: {
    need: list(`
      (suche|suchen|sucht) (dringend|gerade|noch|immer noch|weiter)? (eine|einen|ein|jemanden|noch|nach) .. / (kann|konnt|konnen|kannst) (mir|uns)? (jemand|ihr|sie|du|wer) .. (empfehlen|nennen) / kennt (hier)? (jemand|ihr|wer|sie|einer) (von euch|von ihnen|hier|zufallig|vielleicht|da)? (eine|einen|ein|jemanden|gute|guten) / (kennen sie|kennst du) (eine|einen|ein|jemanden|gute|guten) / (
      brauche|brauchen|benotige|benotigen) (dringend|noch|gerade)? (eine|einen|ein|jemanden) / wer (repariert|macht|kann|baut|druckt|verkauft|kennt) .. / (jemand)? (eine|einen)? (empfehlung|empfehlungen|tipp|tipps) fur (eine|einen|ein)?
    `),
    'need.over': list(
      `(nicht mehr|keine mehr|keinen mehr|letztes jahr|vor zwei jahren|damals|fruher|endlich gefunden)`,
    ),
    'need.not': list(
      `(bruder|schwester|sohn|tochter|mutter|vater|cousin|cousine|nachbar|nachbarin|freund|freundin|kollege|kollegin|chef|chefin|er|sie|wer) .. sucht .. / (suchen sie|sucht ihr|suchst du) .. / (brauchen sie|braucht ihr|brauchst du) .. / nicht .. (suche|suchen|brauche) / brauche (eine|einen) (pause|urlaub|kaffee)`,
    ),
    offer: list(`
      (ich|wir) (bin|sind) .. / (ich|wir) (mache|machen|repariere|reparieren|baue|bauen|drucke|drucken|unterrichte|unterrichten|biete|bieten|stimme|stimmen|restauriere|restaurieren|binde|binden|fotografiere|fotografieren|entwerfe|entwerfen|ubersetze|ubersetzen|backe|backen|nahe|nahen|verkaufe|verkaufen|fuhre|fuhren|betreibe|betreiben|helfe|helfen) .. / (ich|wir) (kann|konnen) .. (helfen|machen|reparieren|leihen|drucken|zeigen|ubersetzen|bauen|stimmen|binden|restaurieren|unterrichten|fotografieren|backen|nahen) / (arbeite|arbeiten) als .. / von beruf .. / (mein|meine) (beruf|handwerk|werkstatt|laden) .. / .. kann ich (gern|gerne|euch|ihnen|dir) ..
    `),
    'offer.not': list(
      `(mache|machen) (mir|uns|mich) .. / (ich|wir) (bin|sind) (sehr|so|ganz|gerade|heute|leider|froh|begeistert|gespannt|nicht) ..`,
    ),
  },
  fr: {
    need: list(`
      (cherche|cherchons|recherche|recherchons|cherche-t-on) (un|une|des|quelqu'un|toujours|encore|urgemment) .. / (quelqu'un|vous|tu) .. (connait|connaissez|connaitrait|connaitriez|connais) (un|une|des|quelqu'un) / connaissez-vous|connais-tu (un|une|des|quelqu'un) / (quelqu'un|pouvez-vous|pourriez-vous|peux-tu|vous) .. (me|nous)? (
      recommander|conseiller|recommande|conseille) (un|une|des|quelqu'un) / (j'ai|nous avons|on a) besoin (d'un|d'une|de) .. / qui (repare|fait|fabrique|imprime|vend|connait) ..
    `),
    'need.over': list(
      `(ne|n'ai|n'avons) .. plus / (l'an dernier|l'annee derniere|il y a (un|deux|trois) ans|enfin trouve|a l'epoque)`,
    ),
    'need.not': list(
      `(frere|soeur|fils|fille|mere|pere|cousin|cousine|voisin|voisine|ami|amie|collegue|il|elle|qui) .. (cherche|recherche) .. / (ne|n') .. (cherche|cherchons|besoin) .. pas / (vous cherchez|cherchez-vous|si vous cherchez|vous avez besoin) ..`,
    ),
    offer: list(`
      (je suis|nous sommes|on est) .. / (je|j'|nous|on) (repare|reparons|fabrique|fabriquons|imprime|imprimons|enseigne|enseignons|accorde|accordons|restaure|restaurons|relie|relions|photographie|dessine|dessinons|traduis|traduisons|cuisine|cuisinons|couds|vends|vendons|tiens|tenons|fais|faisons|fait|propose|proposons) .. / (je|nous|on) (peux|pouvons|peut) (vous|te|t'|l'|les|aussi)? (aider|faire|preter|reparer|imprimer|montrer|enseigner|fabriquer|traduire|accorder|restaurer|dessiner|relier|coudre) .. / (travaille|travaillons) comme .. / de (metier|profession) / (mon|notre) (metier|atelier|boutique) ..
    `),
    'offer.not': list(
      `(je|nous|on) (fais|faisons|fait) (une pause|attention|confiance|partie|un tour) / (je suis|nous sommes|on est) (arrive|arrivee|arrives|alle|allee|alles|ne|nee|nes|passe|passee|passes|venu|venue|venus|revenu|revenue|parti|partie|partis|tombe|tombee|reste|restee|rentre|rentree|rentres|sorti|sortie|devenu|devenue|a|au|aux|en|dans|chez|de|du|d'|sur|pas|toujours|deja|bien|seul|seule|malade|fatigue|fatiguee|cliente|client|clients|fan|pret|prete|prets|sur|sure) .. / (je suis|nous sommes) (tres|si|vraiment|desole|desolee|contente|content|ravi|ravie|ravis|heureux|heureuse|d'accord|la) ..`,
    ),
  },
  es: {
    need: list(`
      (busco|buscamos|buscando|estoy buscando|estamos buscando|necesito|necesitamos|me hace falta|nos hace falta) (un|una|unos|alguien|a alguien|urgentemente|algun|alguna) .. / (alguien|podeis|puedes|puede|podria|podriais) .. (conoce|recomendar|recomendarme|recomendarnos|recomienda|aconsejar) (a)? (un|una|algun|alguna|alguien|buen|buena)? .. / (
      conoces|conoceis|conocen|conoce) (a)? (un|una|algun|alguna|alguien) / quien (repara|hace|arregla|imprime|vende|conoce) ..
    `),
    'need.over': list(
      `(ya no|el ano pasado|hace (un|dos|tres) (ano|anos)|por fin (encontre|encontramos|he encontrado)|en su dia)`,
    ),
    'need.not': list(
      `(necesito|necesitamos) (un|una) (descanso|momento|minuto|cafe|vacaciones|siesta) / no (busco|buscamos|necesito|necesitamos) .. / (buscas|necesitas|si buscas|si necesitas) ..`,
    ),
    offer: list(`
      (soy|somos) .. / (reparo|reparamos|arreglo|arreglamos|hago|hacemos|fabrico|fabricamos|imprimo|imprimimos|enseno|ensenamos|doy clases|damos clases|afino|afinamos|restauro|restauramos|encuaderno|fotografio|diseno|disenamos|traduzco|traducimos|cocino|coso|vendo|vendemos|ofrezco|ofrecemos) .. / (tengo|tenemos|llevo|llevamos) (un|una|mi|nuestro|nuestra) .. (taller|tienda|negocio|estudio|imprenta|empresa|panaderia|libreria|galeria|huerta|granja) .. / (puedo|podemos) (ayudar|ayudarte|ayudaros|hacer|prestar|reparar|arreglar|imprimir|ensenar|traducir|disenar|afinar|restaurar|coser) .. / (trabajo|trabajamos) (como|de) .. / de (oficio|profesion) / (mi|nuestro) (oficio|taller|tienda|trabajo) ..
    `),
    'offer.not': list(
      `(soy|somos) (de|del|el|la|los|las|yo|nuevo|nueva|nuevos|fan|cliente|clienta|clientes|socio|socia|padre|madre|consciente|muy|tan|de los|feliz|felices) .. / no (soy|hago|puedo|tengo) ..`,
    ),
  },
}
