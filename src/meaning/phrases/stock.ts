/** Stock phrases of four languages: whole sentences that one click or no thought produces. */
import { list } from './list.ts'

export const stock = {
  'stock.congratulate': list(`
    congrats|congratulations|grats {cap}? {cap}? / congrats|congratulations .. to you|both / huge|big|massive|many|
    hearty|warm|warmest congrats|congratulations {cap}? / congrats|congratulations {cap}? {cap}? on|for {a}? {very}?
    work? anniversary|workiversary|jobiversary / congrats|congratulations {cap}? {cap}? on|for {num}|{n} years|year
    {friend}? / congrats|congratulations {cap}? {cap}? on {num}|{n} years|year at|with .. / congrats|congratulations
    {cap}? {cap}? on another year / congrats|congratulations {cap}? {cap}? on|for {a}? {very}? new|latest|recent|next|
    exciting? role|job|position|gig|adventure|chapter|title|opportunity|start|beginning|promotion|venture|post|
    appointment|business|home|house|baby|arrival / congrats|congratulations {cap}? {cap}? on|for {a}? {very}? well?
    deserved|amazing|great|huge|fantastic|wonderful|big|important? achievement|milestone|success|award|news|retirement|
    engagement|wedding|promotion|launch|win|accomplishment|graduation|birthday|recognition|nomination|certification /
    congrats|congratulations {cap}? {cap}? and best|all|good wishes|luck / happy work? anniversary / happy belated?
    birthday {cap}? / happy {num}|{n} years|year / happy birthday to you / many happy returns / many happy returns of
    the day / belated birthday wishes / birthday wishes / birthday greetings / well deserved / so well deserved / well
    done {cap}? / well done you / way to go / great|amazing|fantastic|wonderful|brilliant|awesome|good|excellent news /
    so|very happy|proud|pleased|thrilled for you / best wishes / kudos / kudos to you / good luck / good|best of luck
    in|with {a} new role|job|position|venture|adventure|chapter|endeavours / all the best in|with|for {a} new role|job|
    position|venture|adventure|chapter|future / wishing you all the best / wishing you .. success / wishing you many
    more / wishing you a .. birthday|anniversary|day / hope you have a .. birthday / have a .. birthday / enjoy your|the
    special|big day / onwards and upwards / here is to many more / here is to .. more years / hip hip hooray /
    herzlichen|herzliche|alles gluckwunsch|gluckwunsche / gluckwunsch / herzlichen gluckwunsch zum|zur|zu .. /
    gluckwunsch zum|zur|zu .. / gratulation / gratuliere / wir|ich gratulieren|gratuliere / alles gute / alles gute zum|
    zur .. / alles liebe .. geburtstag / alles gute fur .. / happy birthday / viel erfolg / viel erfolg im|in|bei .. /
    weiter so / felicitations / felicitations pour .. / toutes mes|nos felicitations / toutes mes|nos felicitations pour
    .. / bravo / bravo a|pour .. / joyeux|bon|bel anniversaire / joyeux|bon anniversaire .. / tous mes|nos voeux / bonne
    continuation / bien joue / bonne chance / felicidades / muchas felicidades / felicidades por tu|su|el|la|este .. /
    felicitaciones / felicitaciones por .. / enhorabuena / enhorabuena por tu|su|el|la .. / feliz cumpleanos / feliz
    cumple / feliz aniversario / feliz aniversario .. / mucha suerte / mucho exito / muchos exitos / que cumplas muchos
    mas
  `),
  'stock.thank': list(`
    (many|big|huge|massive)? thanks (so much|very much|a lot|a million|a bunch|again|all|everyone|everybody|indeed)? /
    (a|an)? (big|huge|massive|very big)? thank you (so much|very much|again|all|everyone|everybody|kindly|indeed)? /
    cheers / ta / (very|so)? much appreciated / (i|we)? appreciate (it|you|that|the support) / appreciated / (thanks|
    thank you|many thanks|thank you all|cheers) (so much|very much|a lot|again)? for (this|that|these|everything|all of
    this|your help|the help) / (thanks|thank you|many thanks|cheers) (so much|very much|a lot|again)? for sharing (this|
    that|it|these|your .. (story|insights|thoughts|experience|post))? / (thanks|thank you|cheers) (so much|very much|a
    lot|again)? for (the|this|your|all your|all the|such a|such) (very|so|really)? (great|kind|lovely|useful|helpful|
    nice|positive|amazing|fantastic|continued|wonderful|thoughtful|valuable|insightful|sweet|generous|excellent|
    brilliant)? (post|share|follow|connection|add|comment|comments|feedback|support|update|info|information|mention|
    shoutout|shout-out|like|likes|love|retweet|rt|tip|tips|reminder|insight|insights|words|message|messages|wishes|
    review|reviews|recommendation|invite|invitation|tag|order|orders|purchase|custom|business|interest|enquiry|patience|
    understanding|birthday wishes|kind words|lovely words|advice|recommendation|repost|reply|response|visit) / (thanks|
    thank you|cheers) (so much|very much|again)? for (connecting|following|accepting|adding me|reaching out|commenting|
    visiting|coming|watching|reading|listening|shopping with us|choosing us|getting in touch|the birthday (wishes|love))
    .. / thanks|thank (you)? for being .. (customer|follower|connection|member|part) .. / (i|we) (really|truly)?
    appreciate your (support|business|custom|feedback|kind words|patience) / we hope (to|you) .. (see|welcome|come) ..
    (again|soon|back) (soon)? / (hope|look|looking) (forward)? to (see|seeing|welcome|welcoming) you (again|back|soon)
    (soon)? / your (support|kind words|feedback|custom) means .. / (so|we are|i am)? (so|very|really)? (glad|happy|
    pleased) (you|to hear you) (enjoyed|liked|like|love|loved) (it|this|them|your visit|your stay|yours|us) / danke /
    vielen (lieben)? dank / danke (schon|dir|ihnen|euch) / (besten|herzlichen) dank / (danke|vielen dank|herzlichen
    dank) (furs|fur (das|die)) (teilen|vernetzen|folgen|vernetzung|kontaktanfrage|annehmen|feedback|bewertung|rezension|
    like|lob) / (danke|vielen dank) fur (deinen|ihren|euren|den|deine|ihre|eure|die|das|dein|ihr) (kommentar|beitrag|
    nachricht|bewertung|feedback|unterstutzung|worte|vernetzung|anfrage|bestellung|interesse) / merci (beaucoup)? /
    (mille|grand) merci|mercis / merci (beaucoup)? (pour (le|la|votre|ton|ce|cette|vos|tes)|de (votre|ta)) (partage|
    soutien|commentaire|message|retour|confiance|connexion|avis|visite|commande|mention|ajout|invitation) / merci (a
    vous|a toi|a tous|d'avoir accepte) .. / (muchas|mil)? gracias / (muchas)? gracias por (compartir|conectar|seguirnos|
    seguirme|aceptar|tu|su|el|la|vuestro|todo) (comentario|apoyo|mensaje|visita|compra|pedido|resena|aporte|solicitud|
    invitacion|palabras)?
  `),
  'stock.connect': list(`
    {we} (would|will|want to|wanted to)? (like|love)? (to)? (join|add|connect|link|link up|invite) (you|with you)? (to|
    and|as|in)? (your|my)? .. (network|connections|connection|linkedin) (on linkedin)? / {we} would (like|love) to
    (connect|link up|network|be connected|expand my network) (with you|here|on here|on linkedin)? .. / (i)? would (like|
    love) to add you to my (professional)? (linkedin)? network (on linkedin)? / (let us|lets|we should)? connect (on
    here|on linkedin|with me)? / let us connect (and .. )? / please (add me|connect|accept) .. / add me to your ..
    network / accept my (invitation|invite|request) / would (be)? (great|good|lovely|love) to connect (with you)? /
    always (good|great|happy|nice|open) to (connect|connecting|expand|grow|meet) .. / (great|nice|good|lovely|pleased|
    happy|delighted|glad|honoured) to (connect|be connected|meet|e-meet|have you|have connected|link up) (with)? (you|
    both)? (here|on here|on linkedin|in my network)? / nice to (be|have) connected .. / {we}? (look|am|are)? (looking)?
    forward to (connecting|staying in touch|your posts|your content|seeing your|hearing|following|learning|getting to
    know|working) .. / hope you do not mind (me|my) (connecting|adding|reaching) .. / happy to (connect|be connected) ..
    / i (came across|saw|found|viewed) your profile (and .. (connect|network))? / (i see)? we (have|share) ..
    (connections|common|mutual) .. / (expanding|growing|building) my (professional)? network / let us (stay|keep) in
    touch / connecting with (like-minded|likeminded|fellow|other) .. / i am (trying|looking) to (grow|expand|build) ..
    network / (thanks|thank you) for accepting .. / (ich)? (mochte|wurde) (sie|dich|gern|gerne|mich)? .. (netzwerk|
    kontakten|vernetzen) .. / gerne vernetze ich mich .. / lass|lassen (uns|sie uns) .. vernetzen / (ich)? freue mich
    (auf|uber) .. (vernetzung|austausch|kontakt|vernetzen) / auf (guten|einen guten) austausch / auf gute zusammenarbeit
    / (schon|freut mich) .. (kennenzulernen|vernetzt zu sein) / (j'aimerais|je souhaite|je souhaiterais|je voudrais|je
    vous propose) .. (reseau|contacts|connexion) .. / au plaisir d'echanger .. / au plaisir (de)? .. / (ravi|ravie|
    heureux|heureuse) (de|d'etre) .. / enchante|enchantee / restons en contact / (me gustaria|quisiera|me encantaria)
    (anadirte|agregarte|unirme|conectar|formar|contactar|anadirle) .. (red|contactos|contigo|usted)? .. / encantado|
    encantada (de (conectar|conocerte|saludarte))? / un placer (conectar|conocerte|saludarte) / seguimos en contacto /
    conectemos
  `),
  'stock.praise': list(`
    {very}? great|nice|good|lovely|amazing|awesome|brilliant|excellent|fantastic|fab|fabulous|cool|beautiful|superb|
    interesting|insightful|inspiring|thoughtful|useful|helpful|valuable|powerful|important|wonderful|stunning|gorgeous|
    incredible|solid|perfect post|posts|share|read|article|work|job|stuff|photo|photos|pic|pics|shot|capture|point|
    points|tip|tips|advice|content|insight|insights|one|message|reminder|piece|thread|video|perspective|summary|list|
    initiative|story|update|idea|team|page|feed|write-up|info|information {cap}? / {very} true|good|cool|nice|cute|
    beautiful|inspiring|proud|pretty|lovely|great|helpful|useful|important|interesting|powerful|relatable|funny|amazing|
    sweet|clever|inspirational|stylish|tasty|fun|talented / too true|cute|funny|good|sweet / true / that is so true|
    good|cool|nice|cute|beautiful|great|awesome|amazing / well said|put|written|played|spoken|explained {cap}? / love|
    loving this|it|that|these|them|your so? much? / absolutely? love|loved|loving this|it|that|these|them / love your|
    the work|style|page|feed|content|posts|vibe|energy|photos|outfit|shop / ^ absolutely / ^ totally / ^ definitely / ^
    exactly / ^ agreed / ^ agree / totally|completely|absolutely|fully|strongly|could|i|{num} agree|agreed / {we} could|
    can not agree|have more|said|better .. / could not agree more / could not have said it better .. / spot on / bang on
    / on point / nailed it / preach / amen / facts / hear hear / this this? / so much this / exactly this / yes to|all
    this|of {friend}? / this is .. so|amazing|great|awesome|gold|brilliant|everything|beautiful|gorgeous|lovely|
    fantastic|incredible|perfect|inspiring|powerful|true|cool|fire|goals / that|this made me smile|laugh|happy|cry /
    made me smile / made my day / you made my day / ^ beautiful / ^ gorgeous / ^ stunning / ^ amazing / ^ awesome / ^
    brilliant / ^ fantastic / ^ wonderful / ^ excellent / ^ perfect / ^ superb / ^ magnificent / ^ incredible / ^ lovely
    / ^ delicious / ^ yum / ^ yummy / ^ fab / ^ fire / ^ goals / ^ inspiring / ^ inspirational / ^ impressive / ^
    outstanding / ^ insightful / ^ marvellous / ^ bravo / ^ legend / ^ legends / ^ genius / ^ epic / ^ class / ^ classy
    / ^ cute / ^ adorable / ^ fabulous / ^ hilarious / ^ respect / ^ terrific / ^ spectacular / ^ sublime / ^ great / ^
    good / simply|absolutely|truly|just|really|totally beautiful|gorgeous|stunning|amazing|awesome|brilliant|fantastic|
    wonderful|excellent|perfect|superb|incredible|lovely|fabulous|inspiring / keep it up / keep up the {very}? good|
    great|amazing|excellent|fantastic|awesome? work / keep going|shining|inspiring|rocking|smiling / keep them|it coming
    / nice one / good one|stuff|going / great stuff|minds / you rock|rule / you are .. amazing|the best|awesome|a star|a
    legend|an inspiration|brilliant|incredible|so talented|the goat / big|huge|massive fan / what a great|lovely|
    beautiful|brilliant|amazing|fantastic|wonderful|stunning|gorgeous|fab post|shot|photo|view|picture|day|team|
    achievement|idea|story|read|place|job|message|legend|star / looks|looking|look {very}? amazing|great|good|lovely|
    beautiful|brilliant|fab|gorgeous|stunning|delicious|fantastic|awesome|incredible|yummy|wonderful / hats off / fair
    play / chapeau / proud of you / good for you / love to see it|this / great to see|hear / good to see|know|hear /
    happy for you / two thumbs up / thumbs up / five|5|{num} stars / {num} out of {num} / toll|toller|tolle|tolles|
    super|klasse|starker|starke|starkes|guter|gutes|spannender|spannend|interessanter|schoner|schone|schones|sehr?
    beitrag|post|artikel|arbeit|foto|bild|sache|idee|schon|gut|interessant|spannend|gut / toll / klasse / super / prima
    / spitze / genau / genau so / sehr schon|gut|interessant|spannend|wahr|cool / wunderschon / wunderbar / stimmt / so
    ist es / volle zustimmung / gefallt mir / liebe|ich es / mega / genial / gut gesagt|gemacht / ganz genau / auf den
    punkt / magnifique / superbe / geniale / excellent / excellente / top / parfait / sublime / splendide / tres? beau|
    belle|beau|interessant|juste|vrai|bien|joli|jolie|bon|bonne / tres|trop beau|belle|interessant|juste|vrai|bien|joli|
    jolie|bon|mignon|fort / j'adore / j'aime / bien dit / tout a fait / exactement / absolument / tellement vrai /
    bravo|super|beau|excellent a|travail|article|post|partage {friend}? / bravo a vous|toi|tous|toute / quelle belle|
    jolie .. / c'est magnifique|superbe|genial|beau|top / excelente / precioso / preciosa / hermoso / hermosa /
    maravilloso / maravillosa / que bonito|bonita|bueno|buena|lindo|linda|guay|chulo|maravilla|rico|pasada / muy bueno|
    buena|bonito|bonita|cierto|interesante|bien|rico / me encanta|gusta / me encanta|gusta mucho|todo|esto / totalmente
    / totalmente de acuerdo / de acuerdo / exacto / asi es / tal cual / bravo / excelente|gran|buen|buena publicacion|
    aporte|articulo|trabajo|post|iniciativa / gran trabajo / bien dicho / espectacular / increible / impresionante /
    fantastico / perfecto
  `),
  /** Says nothing of anybody. */
  'stock.plain': list(`
    wishing (you|all|everyone|everybody) .. (a|an)? .. (merry|happy|peaceful|prosperous|joyful|restful|wonderful) (new)?
    (year|christmas|easter|holidays|holiday|season|diwali|eid|hanukkah|weekend|break|festive) (season)? / wishing (you|
    all|everyone|everybody) .. (a|an)? .. (merry|happy|peaceful|prosperous|joyful|restful|wonderful) (new)? (year|
    christmas|easter|holidays|holiday|season|diwali|eid|hanukkah|weekend|break|festive) (season)? from ... / interesting
    / very|so|really interesting / ^ following / follow / wow / ^ nice / ^ cool / ok / okay / lol / haha / hahaha / ^
    this / first / ^ hi / ^ hello / ^ hey / hi|hello|hey there|all|everyone / good morning|evening|afternoon|night /
    morning / cfbr / commenting for .. reach / bump / up / happy {day} / have a great|good|lovely|nice|wonderful|
    fantastic|fab {day}|day|weekend|evening|one|week|time / happy weekend|friday / hope you are .. well|good|ok|okay /
    i? hope you are doing well / i? hope all is well / how are you / how are you doing / hope you have a .. day|week|
    weekend|one|time / enjoy your day|weekend|evening|week / take care / best / best|kind|warm|warmest regards / regards
    / all the best / see you soon / stay safe / keep in touch / guten morgen|tag|abend / schonen tag|abend / schones
    wochenende / lg / vg / liebe|viele|beste|herzliche grusse / mfg / bonjour / bonsoir / bonne|belle journee|soiree|
    semaine|fete / bon week-end|weekend / cordialement / bien cordialement / a bientot / buenos dias / buenas tardes|
    noches / buenas / hola / buen dia|fin|finde / feliz dia|semana|lunes|viernes / saludos / un abrazo / frohliche|
    frohe|schone weihnachten|ostern|feiertage / joyeux noel / joyeuses paques|fetes / feliz navidad|ano / felices
    fiestas / interessant / interessante / interesante / happy|merry|blessed new? year|christmas|xmas|easter|diwali|eid|
    hanukkah|halloween|holidays|holiday|thanksgiving|ramadan|weekend .. / happy mothers|mother|fathers|father|valentine|
    valentines|international|world|earth|pride|st|saint|pancake|boxing|bonfire|national|bank .. / happy mothers|mother|
    fathers|father|valentine|valentines|international|world|earth|pride|st|saint|pancake|boxing|bonfire|national|bank ..
    from ... / happy|merry new? year|christmas|xmas|easter|diwali|eid|hanukkah|halloween|holidays|holiday|thanksgiving
    from|to ... / season|seasons greetings / season|seasons greetings from ... / wishing you|all a|all .. merry|happy|
    peaceful|prosperous|joyful .. / wishing all .. customers|followers|clients|friends .. / from all|everyone|everybody
    (of|at) us .. / from (all|everyone|everybody) (of us)? (at|here) ..
  `),
} satisfies Record<string, readonly string[]>
