/** English: praise, agreement, and disagreement that is no complaint. */
import { list } from '../list.ts'

export const praise = {
  praise: list(`
    great|good|nice|lovely|amazing|brilliant|fab|fabulous|fantastic|excellent|wonderful|awesome|superb|beautiful|
    stunning|gorgeous|incredible|outstanding|cracking|smashing|terrific|ace|top|solid|sterling|impeccable|exceptional|
    inspired work|job|post|read|piece|article|service|stuff|shot|photo|picture|point|points|advice|tip|tips|idea|thread|
    share|insight|insights|content|team|place|people|food|coffee|show|gig|event|staff|quality|product|products|episode|
    talk|video|explanation|workmanship|craftsmanship|experience|customer|bread|cake|cakes|day|evening|night|session|
    class|course|book|song|performance|atmosphere|meal|lunch|dinner|breakfast|effort|initiative|list|resource|guide|
    summary|analysis|perspective|example / (you|they|he|she|it|this|that) (is|are|was|were|really is|really are)? the
    best / the best .. (ever|town|around|service|team|place|coffee|food|people|day|thing|shop|staff) / ^ best .. in /
    best .. in|for|around|ever|anywhere / best {a}? * ever / best * {we} have / simply the best / so|too|very|really|
    super|absolutely|truly|totally|just|proper|well|bloody|dead good|great|lovely|beautiful|nice|clever|helpful|useful|
    funny|cute|pretty|tasty|delicious|cool|cosy|friendly|talented|impressed|pleased|impressive|gorgeous|stunning|
    amazing|brilliant|fantastic|perfect|excellent|thoughtful|professional|patient|quick|fast|inspiring|incredible|
    superb|wonderful|magical|stylish|fresh|smart|true|well|kind|elegant|interesting|fun|special|skilled|reliable / such
    a|an .. great|good|lovely|beautiful|clever|helpful|useful|talented|brilliant|amazing|fantastic|wonderful|nice|
    gorgeous|friendly|welcoming|treat|joy|pleasure|gem|talent|treasure|star|inspiration / delicious / gorgeous /
    stunning / ^ beautiful / ^ brilliant / ^ amazing / ^ fantastic / ^ perfect / ^ excellent / ^ wonderful / ^ superb /
    ^ awesome / ^ fab / ^ fabulous / ^ incredible / ^ lovely / ^ magnificent / ^ magic / ^ ace / ^ class / ^ outstanding
    / ^ impressive / ^ love / ^ great / ^ nice / ^ sublime / exquisite / magnificent / immaculate / faultless / flawless
    / spot on / top notch / top class / first class / first rate / world class / top drawer / tip top / out of this
    world / to die for / chef kiss|kisses / the bee / well said / well put / nailed it|this|that / on point / bang on /
    hit the nail / put .. into words / nobody|noone puts it / could not .. put it better / made me smile|laugh|cry|
    chuckle|giggle|hungry|think / made .. smile|laugh|blush|hungry / tear|tears|teared .. up|eye / could not put it down
    / could not agree more / can not fault / second to none / no contest / hands down / without a doubt / five|5|{num}
    stars / five|5|{num} star / ten out of / {num} out of {num} / full marks / top marks / gold star / thumbs up / worth
    every|the|it / blown away / bowled over / over the moon with / delighted|thrilled|chuffed|pleased|impressed|happy|
    ecstatic|made up with|by / obsessed with|by / in love with / fell in love / in awe / genius / masterpiece / work of
    art / talented / like|love|loved|adore|enjoy|enjoyed|admire how you|what you|the way|your / love|loved|adore|adored
    it|this|that|these|them|those|your|the|my|our|everything|every / loving this|it|these|your|the / big|huge|massive|
    biggest fan / fan of your|you|this|yours / always a pleasure|treat|joy|delight / never disappoints|disappoint|fails|
    let|lets / not disappointed / keep it up / keep up the / keep them coming / keep going / keep doing / you make ..
    look easy|simple / you are the best|bomb|man|goat|greatest|finest|nicest|kindest|quick|so|amazing|brilliant|
    wonderful|incredible|awesome|fantastic|an inspiration|inspiring|good at|very good / you .. always .. first|best|
    right / you lot / hidden gem / {our} favourite / favourite .. in|place|shop|cafe|pub / my go to / my new favourite /
    new favourite / what a sight|view|beauty|shot|place|team|gem|treat|day|picture|find|talent|performance|night|
    transformation|effort|lovely|great|beautiful|star|story|read / looks|look|looking|looked|sounds|sounded|tastes|
    tasted|smells|smelt|felt|feels .. amazing|great|fantastic|lovely|beautiful|brilliant|fab|gorgeous|stunning|
    delicious|wonderful|incredible|perfect|divine|heavenly|good|professional|superb / was|were|is|are .. amazing|
    fantastic|lovely|beautiful|brilliant|fab|gorgeous|stunning|delicious|wonderful|incredible|perfect|divine|superb|
    excellent|spotless|outstanding|flawless|great|terrific|legendary / a joy / an absolute pleasure|joy|treat|delight /
    good on you|them|him|her / good for you / fair play / hats off / respect to / so much respect / inspiring /
    inspirational / an inspiration / inspires / could not be happier / could not have been .. happier|nicer|kinder|more
    / could not ask for / above and beyond / the extra mile / went out of / nothing .. too much trouble / exceeded /
    surpassed / restored my faith / faith in humanity / wow (what|this|just|so|absolutely) .. / ^ wow $ / yum / yummy /
    nom nom / swoon / amazeballs / wowzers / phwoar / chapeau / bravo / goosebumps / speechless / gobsmacked / tears of
    joy / nobody|noone .. like you|the / no one .. like you / nobody|noone .. the way you / no one .. the way you / has
    your handwriting / high|highest praise / it beats / beats what / glad|happy|lucky {we} found|chose|came|know / will
    be back / will be coming back / coming back for more / be back for more / customer for life / lost for words /
    thinking about it all / still thinking about / still dreaming / still talking about / can not stop thinking / that|
    this cat|dog|one|photo .. has seen / legend / legends / star of the / absolute scenes / hero / heroes / credit to /
    do|does you credit / proud moment
  `),
  'praise.not': list(`
    (for|hope for|nothing but|all|do your) best $ / best of luck / not .. disappointed / would be .. amazing|great|
    lovely|perfect|good|brilliant|wonderful|helpful|useful|interested|grateful / hope .. lovely|great|amazing|good|nice|
    fantastic|wonderful|brilliant / have a .. lovely|great|amazing|good|nice|fantastic|wonderful|brilliant|fab / not|
    never .. good|great|best|amazing|perfect|impressed|happy|pleased|worth / anything but / less than perfect / far from
    perfect / good enough / well enough / is it worth / so well known / too good / the best way|time|place|thing|option|
    size / best way|time|practice|practices|before|wishes|regards|of luck|price|prices|value|day|man / what is the best
    / your|our best|very / all very well / so good to see / love to / would love / interested in / so far so / very well
    thanks / nice to meet|see|hear / great to|connecting|connect / good to|morning|afternoon|evening|day|night|luck|
    news|question / lovely to / well done / oh well / as well / very much / perfect for / perfect excuse|gift|time|lunch
    / ^ perfect shall|can|could|would / great britain|stuff sale / good friday / nice try / so|very interesting|true|
    interested|well|much / too funny / ^ just well / legend has / hero product|image / star rating|sign|jump|anise / wow
    factor
  `),
  agree: list(`
    so true / very true / too true / this $ / ^ exactly $ / exactly this / ^ agreed $ / totally|completely|absolutely
    agree / could not agree more / {we} agree $ / ^ same $ / same here / ^ true $ / ^ facts $ / ^ absolutely $ / ^
    totally $ / ^ definitely $ / ^ indeed $ / ^ well said / preach / hear hear / amen / ^ yes $ / 100 agree / ^ agree
    on|with|about / with you on / you are right / spot on / good point / fair point / nail on the head / this resonates
    / resonates with / so relatable
  `),
  disagree: list(`
    (agree|agreed|true) .. (though|but) .. / though i would .. / i would worry .. / i would put it .. / not sure {we}?
    agree / not sure .. about / do not|not .. agree / disagree / not convinced / not so sure / beg to differ / on the
    other hand / would argue / not my experience / seen the opposite / the opposite / not quite / not really / have to
    disagree / with respect / up to a point / devil advocate / counterpoint / hot take / unpopular opinion / but i like
    how / agree to differ / though smaller|larger / swears by the opposite / i would say the / other way round
  `),
} satisfies Record<string, readonly string[]>
