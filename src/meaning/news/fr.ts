/** French: words in which somebody tells good news of their own, and the networks' notices. Folded as in `phrases/fr.ts`. */
import { list } from '../phrases/list.ts'

export const frenchNews = {
  birth: list(`
    (notre|mon|ma|nos) .. (fils|fille|bebe|petit-fils|petite-fille|jumeaux|neveu|niece) .. (est|sont) .. (ne|nee|nes|nees) / (notre|nos) .. (bebe|jumeaux) .. (est|sont) .. (arrive|arrives|la) / (est|sont) (ne|nee|nes|nees) (ce|cette|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin) ..
    / (je suis|nous sommes|on est) (devenu|devenue|devenus|enfin)? (maman|papa|parents|grand-mere|grand-pere|grands-parents|tante|oncle|mamie|papi) / (on|nous|j'|je) (attend|attendons|attends) (un|notre) (bebe|enfant|heureux evenement)
  `),
  'birth.not': list(`je suis (ne|nee) .. / je suis (maman|papa) de ..`),
  wedding: list(
    `(on|nous) (se marie|nous marions) .. / (je me|on se) (marie|marient) .. / (on s'est|nous nous sommes|je me suis) .. (marie|maries|mariee|fiance|fiances|fiancee) / (demande|bague|mariage|genou) ... (elle|il) a dit oui`,
  ),
  prize: list(`
    (j'ai|nous avons|on a|avons) .. (gagne|remporte|obtenu|decroche|recu) .. (prix|concours|medaille|premier|premiere|place|appel d'offres|subvention|bourse|trophee|marche|contrat|titre) / (j'ai|nous avons|on a|suis|sommes) .. ete .. (
    nomme|nommee|nommes|selectionne|selectionnee|selectionnes|prime|primee|primes) ..
  `),
  'prize.not': list(`(n'ai|n'avons|n'a) .. pas .. (gagne|obtenu|ete) / vous avez gagne / (gagnez|gagner) ..`),
  opening: list(`
    (j'ai|nous avons|on a) .. (ouvert|inaugure|lance) .. (boutique|atelier|cafe|galerie|magasin|restaurant|boulangerie|cabinet|studio|librairie|bureau|entreprise|site) / (j'|nous|on|je) (ouvre|ouvrons|lance|lancons) (notre|ma|mon|une|la|le|un) .. (boutique|atelier|cafe|galerie|magasin|restaurant|boulangerie|cabinet|studio|
    librairie|entreprise|site|exposition) / (notre|ma|mon) .. (boutique|atelier|cafe|galerie|magasin|restaurant|exposition|librairie) .. (ouvre|est ouverte|est ouvert|a ouvert) / (mon|notre) .. (livre|album|roman|film|disque) (est|vient de|sort) (sorti|paru|sortir|
    paraitre|demain|aujourd'hui)? / je (me suis|me) (lance|mis|mets|lancee) a mon compte
  `),
  'opening.not': list(`(nous sommes|on est) ouverts|ouvert / (nous|on) (ouvrons|ouvre) (a|de|le|les|du|tous) ..`),
  job: list(`
    (j'ai|je) .. (nouveau|nouvel) (poste|travail|emploi|boulot) .. / (j'ai|je) .. (commence|commencer|accepte|decroche|trouve) .. (poste|travail|emploi|cdi|boulot) / (j'ai|je suis|ai) .. (ete)? (promu|promue) .. / (j'ai|nous avons) .. (obtenu|eu|decroche) le (poste|contrat) / je
    (pars|suis|prends) .. (a la|ma|en) retraite
  `),
  'job.not': list(
    `(poste|travail|emploi|boulot) pour (toi|vous|lui|elle) / (cherche|recherche|chercher|postule) .. (poste|travail|emploi) / (n'ai|ne) .. pas .. (poste|promu|promue|eu)`,
  ),
  passed: list(`
    (j'ai|nous avons|on a) .. (reussi|eu|obtenu|decroche|passe) .. (mon|ma|mes|le|notre) .. (examen|examens|bac|permis|diplome|concours|cap|licence|master|these|brevet) / (j'ai|je suis) .. (diplome|diplomee) .. / (j'ai) .. soutenu ma these
  `),
  'passed.not': list(`(n'ai|ne) .. pas .. (eu|reussi|obtenu)`),
  anniversary: list(`
    (notre|mon|nos) .. anniversaire de (mariage|la boutique|l'atelier|notre) .. / (on|nous|je) (fete|fetons|celebre|celebrons) .. (ans|anniversaire|noces) .. / (la boutique|l'atelier|notre boutique|notre atelier|l'entreprise) .. (a|fete) .. (ans) .. (aujourd'hui|demain|cette semaine|ce mois-ci)? / ({num}|
    dix|vingt|trente|cinq) ans de (mariage|metier|boutique)
  `),
  birthday: list(`
    (c'est|c'etait|hier c'etait|demain c'est) mon anniversaire / mon anniversaire (est|etait|c'est|aujourd'hui|demain|hier) .. / (j'ai|j'aurai|je viens d'avoir|j'ai eu|je fete mes) ({num}|vingt|trente|quarante|cinquante|soixante) ans (aujourd'hui|demain|hier|cette semaine)? $ / je fete mes ..
    ans / je fete mon anniversaire
  `),
  wish: list(`(j'espere|esperons|esperant|voudrais|voudrions|aimerais|aimerions|si|peut-etre|souhaite|reve)`),
  past: list(
    `(quand|lorsque) (je|j'ai|j'avais|j'etais|nous|on|notre|mon|ma) .. / (a l'epoque|autrefois|jadis|dans le temps)`,
  ),
  scorn: list(
    `(super|genial|bravo|formidable) .. (encore une fois|en plus) / (le|la|les|plus) (pire|pires|longue file|longue queue|lent|lente|mauvais|mauvaise)`,
  ),
  grief: list(
    `(mort|morte|deces|decede|decedee|obseques|enterrement|deuil|malheureusement|perdu|cancer|divorce|licencie|licenciee)`,
  ),
  'notice.job': list(
    `(felicitez|felicite) {cap} .. (nouveau|nouvel|poste|emploi|promotion) .. / {cap} .. (a|occupe) .. nouveau poste ..`,
  ),
  'notice.anniversary': list(
    `{cap} .. (fete|celebre) .. (ans chez|ans|anniversaire professionnel|anniversaire) .. / (felicitez|felicite) {cap} .. (ans|anniversaire) ..`,
  ),
  'notice.birthday': list(
    `(c'est|aujourd'hui c'est) l'anniversaire de {cap} / (souhaitez|souhaite) .. (anniversaire) .. {cap}`,
  ),
  notice: list(
    `(felicitez|felicite) {cap} / anniversaire professionnel / (souhaitez|souhaite) .. anniversaire / voir le profil`,
  ),
} satisfies Record<string, readonly string[]>
