/** French: words in which something came back, or somebody did somebody a favour. Folded as in `phrases/fr.ts`. */
import { list } from '../phrases/list.ts'

export const frenchOutcomes = {
  'outcome.order': list(`
    (puis-je|peut-on|pouvons-nous|pourrais-je|pourrait-on|je peux|on peut|est-ce que je peux|est-ce qu'on peut) ..
    (commander|acheter|precommander) .. / (je|j'|on|nous) (voudrais|voudrait|voudrions|souhaite|souhaiterais|
    souhaitons|aimerais|aimerait|aimerions|veux|veut) .. (commander|acheter|precommander) / j'aimerais .. (commander|
    acheter|precommander) / (passer|passe) (une)? commande / (je|j'en|nous|on) (prends|prendrai|prendrais|prenons) (
    un|une|deux|trois|quatre|six|{num}) .. / comment .. (commander|payer|acheter)
  `),
  'outcome.order.not': list(`(ne|n') .. pas .. (commander|acheter) / annuler .. commande / ma commande n'est`),
  'outcome.booking': list(`
    (puis-je|peut-on|pouvons-nous|pourrais-je|pourrait-on|je peux|on peut|est-ce que je peux|est-ce qu'on peut) ..
    (reserver|m'inscrire|s'inscrire) .. / (voudrais|voudrait|voudrions|souhaite|souhaiterais|souhaitons|aimerais|
    aimerait|aimerions|j'aimerais) .. (reserver|m'inscrire|nous inscrire|vous engager|prendre rendez-vous) / (une|deux|
    trois|quatre|{num}) (place|places) .. (s'il vous plait|svp|s'il te plait|stp) / j'ai|nous avons .. (reserve) ..
    (chez vous|votre)
  `),
  'outcome.booking.not': list(`(ne|n') .. pas .. reserver / annuler .. (reservation|rendez-vous)`),
  'outcome.enquiry': list(`
    combien (coute|coutent|ca|cela|est-ce|prenez-vous|demandez-vous|pour|faut-il) .. / (quel|quels|quelle|quelles) (
    est|sont|serait) .. (tarif|tarifs|prix|delai|delais|disponibilites) / (un|etablir|faire|recevoir|demander) devis / vos|tes tarifs|prix|
    disponibilites / (etes-vous|seriez-vous|es-tu|serais-tu) .. (disponible|libre|disponibles) / (faites-vous|
    prenez-vous|acceptez-vous|proposez-vous) .. (commandes|mesure|ateliers|cours|mariages|reparations) / (interesse|
    interessee|interesses) par (vos|votre|un|une|tes|ton) .. / (cherche|cherchons|recherche|recherchons) quelqu'un
    (pour|qui) / avez-vous .. (disponibilites|places|creneaux)
  `),
  'outcome.enquiry.not': list(`(pas|plus) interesse|interessee|interesses`),
  'outcome.referral': list(`
    {cap} (m'a|nous a) .. (recommande|conseille|parle|envoye|dit|donne) .. / de la part de {cap} / sur (la|les)
    recommandation|recommandations|conseil|conseils de / (j'ai|nous avons) eu (votre|ton|vos|tes) (nom|numero|
    coordonnees|contact) .. (par) / (ami|amie|collegue|voisin|voisine|cliente|client) .. (m'a|nous a) .. (recommande|
    conseille|parle|envoye|donne) ..
  `),
  'outcome.invitation': list(`
    (voudriez-vous|aimeriez-vous|accepteriez-vous|seriez-vous|voudrais-tu|aimerais-tu|accepterais-tu) .. (intervenir|
    parler|animer|exposer|participer|venir|presenter) / (aimerais|aimerions|souhaitons|souhaiterions|voudrions|
    serions) .. (vous|t') .. (inviter|recevoir|accueillir) / (vous|t')? (invitons|invite) (a|au|aux) .. / invite de
    notre (podcast|emission|soiree)
  `),
  'outcome.press': list(`
    je suis .. (journaliste|redacteur|redactrice) / (ecris|prepare|redige) .. (article|portrait|reportage|sujet) ..
    (sur) / (vous|t')? interviewer / une (interview|entrevue)
  `),
  'deed.thanked.lent': list(`merci .. (de|d'|pour) .. (prete|pret|pretes)`),
  'deed.thanked.introduced': list(
    `merci .. (de|d'|pour) .. (presente|presentee|presentes|mis en contact|mise en contact|mise en relation|mis en relation)`,
  ),
  'deed.thanked.recommended': list(
    `merci .. (de|d'|pour) .. (recommande|recommandee|recommandes|recommandees|recommandation|bouche a oreille)`,
  ),
  'deed.thanked.helped': list(`
    merci .. (de|d'|pour) .. (aide|aidee|remplace|remplacee|depanne|depannee|coup de main) / sans (toi|vous) .. (pas|
    jamais) .. / (tu m'as|vous m'avez|vous nous avez|tu nous as) (sauve|sauves)
  `),
  'deed.told.recommended': list(`
    (je t'ai|je vous ai|j'ai|nous vous avons|on t'a) .. (recommande|recommandee|recommandes) .. / (j'ai|nous avons) parle
    de (toi|vous) (a|au|aux) ..
  `),
  'deed.told.sent': list(
    `(je t'ai|je vous ai|nous vous avons) envoye (une|un|ma|mon|des) (amie|ami|cliente|client|clients|soeur|collegue)`,
  ),
  'deed.told.introduced': list(`(je t'ai|je vous ai) .. (presente|mis en contact) .. (a|avec|au)`),
  'deed.offered.lent': list(`
    (je|on|nous) (peux|peut|pouvons|vais) (te|vous|t') .. preter .. / je (te|vous) prete .. / (tu peux|vous pouvez)
    emprunter ..
  `),
  'deed.offered.introduced': list(
    `(je|on|nous) (peux|peut|pouvons|vais) (te|vous) .. (presenter|mettre en contact|mettre en relation) ..`,
  ),
  'deed.offered.helped': list(`
    (je|on|nous) (peux|peut|pouvons|vais) (te|vous|t') .. (aider|remplacer|depanner|montrer|apporter|deposer) .. / (te|
    vous)? (donner|donne) un coup de main
  `),
  'deed.offered.not': list(`si (tu|vous) .. besoin .. / n'hesite|n'hesitez pas`),
  'deed.grateful': list(`
    merci .. pour (ton|votre|vos|tes|l') .. (aide|conseil|conseils|temps|soutien|patience|explication|reponse) / merci ..
    pour l'aide / (tres|vraiment|super) (utile|utiles) / (ca|cela) .. (beaucoup|bien)? aide / ca marche .. grace
  `),
} satisfies Record<string, readonly string[]>
