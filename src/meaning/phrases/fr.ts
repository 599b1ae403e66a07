/** French. Accents are folded away: `félicitations` is written `felicitations` here. */
import { list } from './list.ts'

export const french = {
  thank: list(`
    merci / mille mercis / mille merci / un grand|immense merci / remercie|remercions|remercier / reconnaissant|
    reconnaissante|reconnaissants / c'est .. gentil|sympa|adorable / tres|trop gentil|gentille|gentils|aimable|sympa de|
    a / gentil de votre|ta part / tu|vous m'as|m'avez|nous avez|as .. sauve|sauvee|aide|aidee|sauves / je te|vous dois
    .. / grace a vous|toi / vous etes|tu es .. ange|genial|geniale|geniaux|au top / sans vous|toi / ca me|nous touche /
    touche|touchee|touches par
  `),
  'thank.not': list(`
    merci d'avance / merci de bien|ne|nous|vous|me|penser|venir|confirmer|repondre|patienter|respecter|votre
    comprehension / non merci / merci pour rien / dieu merci / merci qui / grace au|a la|a l'|aux
  `),
  congratulate: list(`
    felicitations / felicite|felicitons|feliciter / bravo / joyeux|bon|bel anniversaire / bien joue / chapeau / quelle
    fierte / fier|fiere|fiers de toi|vous|lui|elle|eux / heureux|heureuse|contente|content|ravie|ravi pour toi|vous|lui|
    elle|eux / bien merite|meritee / tous nos|mes voeux / quelle .. nouvelle|reussite / bienvenue au|a petit|petite|la /
    longue vie / belle reussite / tu l'as|vous l'avez fait / bonne retraite
  `),
  praise: list(`
    magnifique / superbe / genial|geniale / excellent|excellente / parfait|parfaite / top / sublime / splendide /
    delicieux|delicieuse / tres|trop|si beau|belle|bon|bonne|bien|joli|jolie|interessant|interessante|utile|gentil|
    accueillant|professionnel / j'adore / j'ai|on adore|a adore / quel|quelle beau|belle|bonne|talent|travail|qualite|
    accueil|merveille / le|la|les meilleur|meilleure|meilleurs|meilleures / au top / un regal / une merveille|tuerie /
    coup de coeur / beau|super|excellent travail|article|accueil|service|moment / bravo|continuez / rien a redire /
    impeccable / hate de revenir / je reviendrai / ravi|ravie|enchante|conquis|conquise / bien dit
  `),
  greet: list(`
    ^ bonjour / ^ bonsoir / ^ salut / ^ coucou / ^ hello / ^ cher|chere|chers / comment ca|allez va|vous / ca va $
  `),
  wish: list(`
    bonne|belle journee|soiree|semaine|fete|annee|continuation|chance|nuit|route|rentree / bon week-end|weekend|courage|
    voyage|dimanche|noel / joyeux noel / joyeuses fetes|paques / a bientot|demain|tres / au plaisir / cordialement /
    bises / bisous / amities / prenez soin / prends soin / portez-vous bien / bon retablissement
  `),
  'question.open': list(`
    ^ est-ce|avez-vous|as-tu|livrez-vous|faites-vous|vendez-vous|acceptez-vous|proposez-vous|pouvez-vous|savez-vous|
    etes-vous|peut-on|ou|quand|comment|pourquoi|combien|quel|quelle|quels|quelles|qui|que|quoi|y
  `),
  question: list(`
    est-ce que|qu'il|qu'on|possible / c'est .. combien|ouvert|possible / combien ca|coute|de|pour / quel|quelle est|
    prix|heure|taille|adresse|heures / a quelle heure / vous avez|livrez|faites|vendez|prenez|etes|ouvrez .. / quelqu'un
    .. connait|sait|aurait|a|utilise|recommande / qui connait|sait|a / je cherche .. recommandation|recommandations|bon|
    bonne|conseil|conseils|avis / des conseils|avis|idees|recommandations / une idee / je me demande / savez-vous|
    sais-tu / qu'en pensez-vous|penses-tu / vos avis / disponible $ / toujours disponible / le prix
  `),
  ask: list(`
    ^ (pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|auriez-vous|aurais-tu|voudriez-vous) .. / (tu pourrais|vous
    pourriez|tu peux|vous pouvez) (me|m'aider|nous|m'envoyer|aussi) .. / pourriez-vous|pouvez-vous|pourrais-tu|peux-tu|
    pourriez|pourrais|peux|pouvez .. aider|envoyer|partager|preter|laisser|donner|relire|voter|transmettre|garder|
    passer|confirmer|renvoyer|ecrire|venir|jeter / serait-il possible / auriez-vous|aurais-tu / est-ce que tu|vous peux|
    pouvez|pourrais|pourriez|aurais|auriez / svp|stp partagez|votez|aidez / s'il|s'te te|vous|plait plait? .. /
    partagez|partage|partager svp|stp|massivement|autour|s'il|ce|cet / a partager / votez|votre|voter pour nous|moi|
    notre / votez / laissez|laisser|laisse .. avis|commentaire|note|etoiles / un avis google|sur / soutenez|soutenir|
    aidez|aider nous|notre|nos|moi|les / faites un don / dons|don|cagnotte|ulule|leetchi|financement / petition|signez /
    nous|on cherchons|recherchons|cherche|recherche .. benevoles|benevole|volontaires|quelqu'un / besoin de .. aide|
    vous|toi|benevoles|votre|vos|ton / nous avons|on a besoin / un coup de main|pouce / un service|petit / je te|vous
    demande / cela nous|m' aiderait / ca m'aiderait|nous / serais|serions|seriez .. reconnaissant|reconnaissante|aimable
    / identifiez|taguez|tague .. ami|amis|amie / likez et|partagez / repondez|remplissez .. questionnaire|sondage / me
    recommander|recommandez / mettre en relation
  `),
  offer: list(`
    je|on|nous peux|pouvons|peut|vais|allons|va te|vous .. envoyer|preter|aider|remplacer|rembourser|garder|montrer|
    presenter|deposer|apporter|donner|mettre / je vous|te la|le|les|l' garde|mets|envoie|rembourse|remplace|apporte|
    prete|offre|presente|depose|rappelle|montre .. / je vous|te garde|mets|envoie|rembourse|remplace|apporte|prete|
    offre|presente|depose|rappelle|montre / nous vous|allons envoyons|remboursons|remplacons|offrons|rembourser|
    remplacer|envoyer / n'hesitez|n'hesite pas .. si|a / volontiers / avec plaisir / dis-moi|dites-moi si / si vous|tu
    avez|as besoin / si ca .. interesse|t'aide|aide|vous / c'est offert|cadeau|pour / a notre charge / a nos frais /
    gratuitement|sans frais / voulez-vous|veux-tu que / puis-je vous|t' / je suis la|dispo|disponible si|pour / a votre
    disposition / je te|vous presente
  `),
  answer: list(`
    ^ oui / ^ non / ^ si / ^ bien sur / ^ tout a fait / ^ malheureusement / ^ pas encore / ^ c'est|il|elle|ils|on|nous|
    ce|ca est|sont|y|reste|fait|coute|avons|ouvrons|fermons|livrons|prend|faut|sera|depend / coute|coutent / a partir de
    {money}|{num} / jusqu'a|jusqu'au {num}|{day} / a {num} h|heures / de {num} a / est arrive|arrivee|pret|prete|parti|
    partie|disponible|en / sont arrives|arrivees|prets|disponibles / j'ai verifie|regarde|trouve|demande|renvoye|mis|
    reserve / nous avons verifie|trouve|envoye|recu|reserve / en stock / epuise / essayez|essaie|prenez|prends|utilisez
    / il suffit / le {num} / compter|comptez {num}|environ
  `),
  promote: list(`
    nouveaute|nouveautes / nouvelle|nouveau|nouveaux|nouvelles .. collection|article|episode|video|produit|produits|
    menu|carte|saison|atelier|boutique|site|parfum|gamme|blog|podcast / decouvrez|decouvrir / disponible|disponibles
    des|maintenant|en|sur|a|chez / en vente / en boutique|ligne|magasin|rayon|stock / de retour / lien en|dans|
    ci-dessous bio|description|profil / lien en bio / infos|plus .. bio|d'infos|d'informations|infos|ici|lien /
    inscription|inscriptions / inscrivez-vous|inscris-toi / reservez|reserve|reservation|reservations / commandez|
    commande|precommandez|precommande|commander / achetez|achete / profitez|profite .. / offre|offres speciale|de|
    promotionnelle|valable|limitee / promo|promotion|promotions / {pct} de|sur / remise|reduction|soldes / code {cap} /
    avec le code / bon cadeau|cadeaux / carte cadeau / a partir de {money} / {money} / prix / gratuit|gratuite|offert|
    offerte / livraison|frais offerte|gratuite|offerts / derniere|dernieres chance|places|jours|heures / plus que /
    places limitees / jusqu'a dimanche|epuisement|ce|samedi|lundi / ne manquez|ratez pas / ce week-end|samedi|dimanche|
    vendredi / rendez-vous|rdv a|au|le|ce|samedi|dimanche|des / venez|viens|passez|passe .. / retrouvez|retrouvez-nous /
    rejoignez|rejoins / suivez|suis nous|moi|notre|la / abonnez-vous|abonne-toi / newsletter / nous recrutons|on
    recrute|recrutement|recrute|embauche / offre d'emploi / postulez|candidature|cv / portes ouvertes / entree libre /
    atelier|ateliers / formation|formations / concert|expo|exposition|vernissage|marche / ouverture|ouvre|ouvrons /
    lancement|lancons|lance / nos .. paniers|ateliers|formations|produits|creations|services|offres / notre .. nouvelle|
    nouveau|boutique|site|carte|menu|offre|atelier|equipe / nous aidons|accompagnons|proposons / j'aide|j'accompagne /
    je propose / devis / sur rendez-vous / contactez-nous|contactez|ecrivez-nous|appelez|mp / en mp / envoyez|envoie ..
    mp / lire l'article / ecouter|ecoutez|regardez|lisez / cadeau ideal / fait main / arrivent|arrive a|en|chez|dans|le|
    ce
  `),
  pay: list(`
    {money} / {pct} / remise|reduction|soldes|promo|promotion / commandez|commande|precommandez / reservez / achetez /
    prix|tarif|tarifs / code / offre / bon cadeau / livraison / devis / en vente / nouveaute / formation|formations /
    places limitees / abonnement / en boutique / panier|paniers / nos services / seance|coaching / rendez-vous
    decouverte / gratuit sans engagement / sans engagement
  `),
  unpaid: list(`
    entree libre / gratuit / portes ouvertes / recrutons / recrute / emploi / cv / candidature / podcast / article /
    blog / benevole|benevoles
  `),
  complain: list(`
    decu|decue|decus|decues|decevant|decevante|deception / honte|honteux|honteuse|scandaleux|scandale / inadmissible|
    inacceptable / lamentable|nul|nulle|mediocre|catastrophique|catastrophe|horrible / toujours pas|rien|aucune|aucun /
    aucune|aucun reponse|nouvelle|nouvelles|explication|excuse|excuses|suivi / sans .. explication|explications|
    nouvelle|nouvelles|reponse|excuses|mot / j'attends|attends|attente|attendons depuis|toujours|encore / heures|jours|
    semaines|mois d'attente|de retard|sans|que / en retard / jamais .. recu|arrive|livre|vu|plus|repondu / plus jamais /
    casse|cassee|casses / abime|abimee / defectueux|defectueuse / ne fonctionne|marche pas|plus / fonctionne|marche pas|
    plus / mauvais|mauvaise .. taille|couleur|commande|service|experience|qualite|accueil / erreur / manque|manquait|
    manquent / personne ne|n'a|au / remboursement|rembourse|remboursez / arnaque|arnaques|vol|voleurs / en colere|
    furieux|furieuse / ras le bol|marre / desagreable|impoli|impolie|malpoli / la|c'est deuxieme|troisieme fois /
    deuxieme|troisieme|quatrieme fois / encore une fois / a eviter|fuir / je deconseille / service client ..
    injoignable|nul|inexistant / injoignable / tres|trop cher|long|froid|mauvais|mauvaise / froid|froide|cru|crue|brule
  `),
  recommend: list(`
    recommande|recommandons|recommander|conseille / je .. recommande / a recommander / allez|courez|foncez .. chez|y|
    voir|lire|les / les yeux fermes / adresse a / la meilleure|le meilleur .. de|du|en / une adresse|pepite / a ne pas
    manquer / vaut le|la|un detour|coup|peine|visite|voyage / vous ne serez pas / suivez|soutenez {user}|{cap} /
    essayez|demandez {cap} / si vous cherchez / cinq|5 etoiles / incontournable
  `),
  useful: list(`
    astuce|astuces / conseil|conseils / attention / rappel / le saviez-vous / saviez-vous / avant de|d'envoyer / pensez|
    pense a / n'oubliez pas / evitez|evite / il faut / comment .. / pour .. / si vous|tu / quand vous / date limite|
    echeance / selon|d'apres / etude|enquete|chiffres / la regle|loi|reforme / toujours / jamais / le|la plus simple|
    efficace|rapide / relisez|verifiez|gardez|utilisez|ajoutez|laissez|coupez|lavez / tout ce qui / route fermee|barree
    / alerte|vigilance / en moyenne / pour cent
  `),
  own: list(`nous / notre|nos / je / j'ai / mon|ma|mes / on / moi`),
  'own.strong': list(`
    ^ nous / ^ notre|nos / ^ je / ^ j'ai / ^ mon|ma|mes / chez nous / notre equipe|atelier|boutique / l'equipe / dans
    les coulisses / fiers|fiere de vous|presenter
  `),
  case: list(`
    votre|ta|ton|vos|tes .. commande|colis|rendez-vous|reservation|dossier|facture|message|mail|soeur|mere|mari|fils|
    fille|chien|chat|soutenance|projet / vous|tu aviez|avais|avez|m'aviez|m'avais dit|commande|parle|demande / la
    derniere fois / je vous la|le|les garde|mets / pour vous|toi / depuis .. que je te|vous / a votre|ta / de votre|ta
    part
  `),
  starter: list(`
    quel|quelle est|etait|serait|a|votre|ton|votre|vos .. / et vous|toi / dites-nous|dis-nous|racontez|racontez-nous /
    en commentaire|commentaires / vous preferez|choisissez / plutot .. ou / qui d'entre vous / votre avis / qu'en
    pensez-vous
  `),
  hook: list(`
    ^ envie de|d' / ^ besoin de|d' / ^ fatigue|fatiguee|marre de / ^ vous cherchez|voulez|souhaitez|avez / ^ et si / ^
    interesse|interessee|interesses / ^ saviez-vous / ^ en panne / ^ pas|plus d'idee
  `),
  rhetorical: list(`
    n'est-ce pas / non $ / hein $ / c'est une blague|normal / vous trouvez ca / qui dit mieux / jusqu'a quand
  `),
  'pitch.claim': list(`
    nous aidons|accompagnons|proposons .. / j'aide|j'accompagne .. / notre solution|plateforme|agence|logiciel|outil /
    entreprises comme la|votre / je suis .. consultant|coach|commercial / augmenter|booster|doubler|developper votre|
    vos|ton
  `),
  'pitch.call': list(`
    un appel|echange|call|rendez-vous / {num} minutes / quelques minutes / seriez-vous|etes-vous disponible|ouvert /
    prendre rendez-vous / un creneau / disponible pour / demo|demonstration
  `),
  'pitch.hook': list(`interesse|interessee $ / cela vous interesse / ca vous|t' interesse|dit / curieux`),
  'pitch.scarce': list(`plus que / derniere chance / jusqu'a / offre limitee / dernieres places`),
  'pitch.link': list(`{url} / cliquez|clique ici|sur / ici`),
  'pitch.flattery': list(`
    j'ai vu|decouvert|parcouru|adore votre|ton profil|page|post|parcours|compte / votre|ton profil .. / merci d'avoir|
    pour accepte|l'ajout|la connexion
  `),
  good: list(`
    merci|bravo|magnifique|superbe|super|genial|geniale|bon|bonne|beau|belle|heureux|heureuse|ravi|ravie|fier|fiere|
    fierte|felicitations|parfait|excellent|adore|j'adore|joie|bonheur|nouveaute|plaisir|top|meilleur|meilleure|gagne|
    cadeau|offert
  `),
  bad: list(`
    decu|decue|honte|nul|mauvais|mauvaise|retard|casse|probleme|erreur|jamais|attente|personne|triste|malheureusement|
    dommage|arnaque|colere|inadmissible|scandaleux|horrible|froid|desole|desolee
  `),
  insult: list(`
    idiot|idiots|imbecile|imbeciles|cretin|con|connard|connards|connasse|abruti|menteur|menteurs|voleur|clown|ta gueule|
    ferme-la|degage
  `),
  profanity: list(`merde|putain|bordel|foutre|chier|cul`),
} satisfies Record<string, readonly string[]>
