/** English: dissatisfaction with somebody, sarcasm, and mere bad luck. */
import { list } from '../list.ts'

export const trouble = {
  complain: list(`
    was due (last|on|two|three|a|{day}|yesterday) .. / worst .. (service|experience|company|customer|meal|delivery|stay|
    job) / still (no further|none the wiser|can not|could not|waiting|unable) .. / no record of / (round|around) in
    circles / (can not|unable to) (log in|login|get in|access|get through|reach) .. / paid (for|extra for) .. (delivery|
    next day|express|priority|upgrade|it|this) / ordered .. (weeks|days|months|ages) ago / (two|three|four|five|{num})
    times now / says it is (fixed|done|sorted|delivered) / (laughed|sneered|shrugged|swore) (at|when) / ({nth}|{num})
    (message|email|call|time) {we} (have|has) / (invoice|bill|order|name|address|date|size) is wrong / wrong (order|
    again|size|one|item) / same (leak|fault|problem|issue|noise|error|excuse) / says (delivered|dispatched|due) /
    nothing (here|arrived|has|back|since|from you|from them) / is not (picking|answering|responding|replying) /
    (another|yet another) .. (cancellation|cancelled|delay|no show|missed|late|broken|with no) / ^ oh (well done|great|
    brilliant|lovely|joy|good|perfect) .. / unbelievable / ^ unbelievable / heard nothing / (still|yet) .. (processing|
    pending|waiting) / still waiting / still no .. reply|answer|refund|sign|response|engineer|parcel|delivery|order|
    water|heating|internet|bus|driver / still nothing / still not (arrived|here|fixed|working|sorted|refunded|delivered|
    turned up|had|received|right|heard) / still have not|had .. (reply|heard|received|refund|arrived|had) / (have|has|
    had) been waiting|chasing|trying .. (since|for|{num}|{n}|weeks|days|hours|to get) / waited in / waited|waiting ..
    (hour|hours|minutes|weeks|days|months) / ({num}|{n}|several|couple) (hours|weeks|days|months) .. (waiting|late|
    overdue|and still|and counting|of waiting|later and) / and counting $ / (hour|hours|minutes|ages) .. on hold / on
    hold for / kept us|me waiting / waiting for .. (refund|reply|response|engineer|callback|call back|answer) / no
    (reply|response|answer|apology|explanation|show|refund|communication|sign of|word from|one answers|one replies|one
    came|one turned up|one called|update|call back|tracking) / (nobody|noone|no one) .. (answers|answered|replies|
    replied|called|calls|came|turned up|told me|told us|cares|bothered|responds|responded|picks up|picked up|rang|
    apologised|apologized|explained|showed up|could tell|seems to) / not a (word|peep|sausage|single reply) .. (from|
    since|about|to) / not a word $ / without .. (a word|explanation|an explanation|apology|an apology|warning|asking me|
    telling) / never again / never .. (using|buying|ordering|going|flying|shopping|booking|staying|eating) .. again /
    never (arrived|came|turned up|replied|called back|received|got a reply|showed up|heard back) / will not be (back|
    returning|using|ordering|buying|shopping|recommending|coming back) / not coming|going back / last time {we} (use|
    order|buy|shop|book|eat|go|come) / (not|never) good enough / not fit for / not what {we} (ordered|asked|paid|
    expected|booked|agreed|wanted) / not as (described|advertised|promised|pictured|shown) / (the|a) wrong (size|colour|
    order|item|address|date|day|part|thing|shade|logo|price|table|model|parcel|cake|flavour|account|card|bill|amount|
    way|green|blue|red|one|name) / sent .. wrong / wrong again / (item|items|part|parts|piece|pieces|half|bits|screws|
    button|page|pages|lid) .. (is|are|was|were) missing / missing (from .. order|a piece|the|half|two|one|several|items|
    parts|pieces|screws) / (is|are|was|were|looks|seems|be) broken|faulty|damaged|cracked|leaking|dead|mouldy|stale|raw|
    burnt|soaked|smashed|ruined|split|torn|ripped|scratched|stained|bent|snapped|rotten|defective|unusable $ / (arrived|
    came|delivered|turned up) .. (broken|smashed|damaged|late|cold|empty|wrong|cracked|soaked|dead|wet|opened|melted|
    bent|crushed|faulty|without) / late again / again late / (stone|freezing) cold / out of date / gone off / hair in
    {our} / stopped working / conked out / packed up after / does not work|fit|turn .. (properly|at all|anymore) / does
    not work $ / do not work $ / not working / (keeps|kept|keep) (breaking|crashing|cutting out|dropping|failing|
    charging|ringing|leaking|losing|cancelling|asking me|sending|saying) / app|site|website .. (crashes|crashed|broken|
    down again|keeps|will not|does not) / (charged|billed) (twice|me twice|us twice|me for|us for|double|again|me again|
    the wrong) / overcharged / double charged / took .. (payment|money) .. (twice|and|without) / money back / want ..
    refund / refund me|us / demand .. refund / no refund / ignored {us} / (ignored|ignoring) (my|our|me|us|every|all) /
    ghosted {us} / ghosted by / fobbed .. off / passed from pillar / passed around / palmed .. off / messed|mucked ..
    about|around / let .. down (again|badly|by) / let {us} down / (really|so|very|badly|been) let down / feel let down /
    broken promise|promises / promised .. (but|and then|nothing|never) / you said .. (but|would|and it|and you) / (were|
    was) told .. (but|and|would|by) / same .. (broken|old) (promises|excuses|story) / excuse after|for / (this|that) is
    the ({nth}|umpteenth|last) time / ({nth}|second|third|umpteenth) time (this|in|running|now|we|i|that) / for the
    ({nth}|umpteenth) time / that is the {nth} / (second|third|fourth) (week|month|day|attempt|engineer|time) (without|
    running|in a row|now) / yet again / time and again / every single time / how many times / disappointed /
    disappointing / disappointment / fed up / sick of (your|this|waiting|being|these|the) / had enough of / furious /
    fuming / livid / angry (about|at|with|that) / frustrating / frustrated / unhappy (with|about) / not happy / not
    impressed / unimpressed / dissatisfied / appalled / appalling / disgusted / disgusting / disgrace / disgraceful /
    shocking (service|treatment|experience|state|behaviour|attitude|that) / shambles / shambolic / (absolute|complete|
    utter|total|bit of a) (joke|shambles|disgrace|farce|nightmare|mess|con|waste|rip off|disaster|rubbish|state|circus)
    / what a (joke|shambles|mess|farce|disgrace|waste|con|let down|rip off) / farce / farcical / fiasco / pathetic /
    useless / incompetent / incompetence / clueless / horrendous / horrific / atrocious / abysmal / diabolical / woeful
    / dire (service|food|experience) / poor (service|quality|show|form|communication|customer|experience|value|
    workmanship|response|attitude|effort) / (very|so|really|extremely|incredibly) poor|rude|slow|upset|disorganised|
    unprofessional / bad (service|experience|attitude|form|quality|smell|customer) / unacceptable / inexcusable /
    outrageous / scandalous / unprofessional / unreliable / unhelpful / filthy / rude (to|staff|and|woman|man|driver|on)
    / condescending / patronising / dismissive / disrespectful / sloppy / shoddy / cowboys / botched / bodged /
    misleading / mis-sold / missold / false advertising / scam / scammed / scammers / (a|been|being|total) rip off /
    rip-off / ripoff / ripped off / robbery / waste (of|my|our) (money|time|a day|space) / wasted (my|our|a|an|{money})
    / extortionate / steer clear / stay away from / do not (bother|buy|use|waste|order|trust) (with|from|this|them|here|
    your|it) / would not (recommend|touch|wish|trust|use) / can not recommend $ / zero stars / (one|1|no) star /
    complaint / complaints / making|make|file|lodge a .. complaint / trading standards / ombudsman / small claims /
    taking .. (custom|business|money) elsewhere / going elsewhere / lost a (customer|client) / losing (patience|the
    will) / sort it out / sort this out / sort yourselves / sort your / get your act / bad form / not on $ / out of
    order / bang out of / (ruined|spoilt|spoiled|wrecked) (my|our|the|her|his|a) / hung up on / cut {us} off / put the
    phone down / shouted at / lied to / lies / do not tell {us} / clearly (still|not) / expected (better|more) / deserve
    better / out of pocket / left .. (without|waiting|stranded|out of pocket|in the rain|in tears|high and dry) /
    (half)? dead (when|on) .. / in tears / what you are going to do / going to do about / left without / stranded (at|
    in|on|by) / (mud|dust|mess|paint|water|glass) (everywhere|all over) / came out looking / food poisoning / made ..
    ill / parked (across|over|on) .. (drive|driveway|pavement) / blocking (my|our|the) (drive|driveway|gate|road) / your
    (driver|van|staff|engineer|rep|courier|builder|contractor|fitter|lads|guy|man|team|colleague|dog) .. (left|drove|
    threw|told|refused|hung|never|did not|was rude|has not|broke|damaged|parked|walked|just) / (my|our|the) (parcel|
    order|delivery|refund|booking|table|bin|bins|bag|luggage|case|package) .. (never|has not|have not|was not|did not|
    missing|lost|still) / (was|were|has been|have been|got) (cancelled|charged|ignored|overlooked|forgotten|refused|
    turned away) / cancelled .. (twice|again|last minute|without|on us|on me|on the day) / fell (apart|off) / came
    (apart|off|away) (in|after|on|within) / after .. (one|two|three|{num}) (wash|washes|wears|uses|days) / not happening
    / is not happening / bigger bill than / price .. gone up / (so|too|far too) (salty|greasy|dry|watery|noisy|loud|
    expensive|slow) / tasted of|like / (smells|smelt|stinks|stank) of|like / sold me|us / you (lost|broke|ignored|
    cancelled|overcharged|forgot) (my|our|me|us|to|the) / you (sold|sent|gave|charged) {us} .. (has|is|wrong|and|but|
    for|twice) / how hard (is|can) / is (anyone|anybody|someone) .. (going to|there|answering|reading)
  `),
  /** Says it only together with something else. */
  'complain.weak': list(`
    not .. (arrive|arrived|turn|turned|work|working|show|reply|replied|come|called|respond|responded|fit|honour|
    refunded|answer|listen|care|delivered|received|collected|fixed|let|happening|ready) / is|was|are|were missing / late
    / overdue / delayed / damaged / broken / broke / faulty / defective / cracked / snapped / split / leaking / leaked /
    leaks / ripped / torn / stained / scratched / chipped / dented / shattered / smashed / soaked / soggy / mouldy /
    moldy / stale / rancid / raw / undercooked / overcooked / burnt / lukewarm / rotten / peeling / peeled / faded /
    shrunk / bubbled / flaking / rusted / rusty / bobbled / crushed / squashed / cancelled / refused to / error message
    / refund / refunded / ruined / rubbish / garbage / trash / terrible / awful / dreadful / horrible / worst / annoying
    / annoyed / frustration / gutted / ridiculous / nightmare / joke $ / a joke / lazy / careless / dirty / grubby /
    smelly / overpriced / misled / excuse / excuses / angry / upset / wrong / missing / lost / stuck / nobody / no one /
    nothing since / three|four|five|two weeks|months / weeks|months ago / second|third|fourth time|week / again $ /
    twice / every time / once again / (complain|complaining) / we agreed / you agreed / promised / supposed to / should
    have / used to be / gone downhill / paid {money} / {money} for / after paying / waste / avoid / cold / took a day
    off / day off (for|work) / had to / why is|are|do|does|did|have|has|mark / (i|we) can see / apparently / allegedly /
    so called / no (water|heating|hot water|internet|signal|power|bus|train|bins|staff|ticket|lift|change) / since
    {num}|{n} / bag|luggage lost / not fair / (your|the) (service|app|website|system|line|phone line|hotline|call
    centre) / have a look at (this|it) / look into|at this / what happened / what is going on / where is (my|our|the) /
    when (will|is|are) .. (arrive|coming|here|fixed|refunded|sorted)
  `),
  /** What an organisation holds against somebody it names. */
  'complain.third': list(`
    avoid {cap} / owe|owes|owed us / not paid us / have|has not paid / still not paid / one|1 star / do not (use|hire|
    trust) {cap} / (liar|thief|crook|cowboy|fraud) / stole our|from
  `),
  regret: list(`
    (fault|mistake|error) (was|is) (ours|mine) / sorry / apologies / apologise / our mistake|fault|error|bad / my
    mistake|fault / that is awful|terrible|not good|not right / no excuse / should have caught / got (it|that|this)
    wrong / not how we / gone wrong
  `),
  'complain.not': list(`
    spoilt|spoiled rotten / spoilt for choice / can not|could not (complain|fault) / no complaints / not bad / never
    (late|fails|failed|disappoints|disappointed|lets|let|broken) / not disappointed / not|never a|one single? (problem|
    complaint|issue|fault) / no problem / nothing wrong / without (a fuss|fuss|hitch|a hitch|a problem|any problem) /
    last minute / better late / never too late / too late (for|to) / is it too late / running late / late (night|nights|
    opening|morning|afternoon|evening|summer|spring|autumn|shift|lunch|breakfast) / stuck in .. traffic / zero waste /
    food waste / waste not / worst (case|week|day) / if .. (late|damaged|wrong|missing|broken|lost) / broken down (by|
    into) / raw (milk|honey|material|materials|denim|data|talent|silk) / sick of winning / sick (leave|pay|note) / lazy
    (sunday|day|river|girl) / burnt (orange|basque|ends) / smashed (avocado|avo|it|burger|that) / crushed it / soaked
    in|overnight / refund policy / full refund / refunds available / refund you|your / (get|getting) lost in / lost
    (count|property|and found|for words|in) / wrong side / not wrong / cold (brew|drinks|beer|press|weather|snap|
    calling|night|morning|water|front) / missing kettle / had to (laugh|smile|share|say|try|come|tell|pop|order|buy) /
    (no|nothing) .. wasted / joke about / dad joke|jokes / inside joke / practical joke / split (between|across|the|pin|
    screen|peas) / broke (the ice|even|ground|record|my record) / nobody (does|knows|describes|deserves|hurt|else|is
    perfect|beats|makes) / no one (does|knows|describes|deserves|else|beats|makes) / nobody .. (better|like you|like
    them) / no one .. (better|like you|like them) / not .. (have|had) to .. (late|wrong|lost) / scam (alert|warning|
    going|emails|calls|texts) / scams / beware .. scam
  `),
  /** Words of praise that mean the reverse when there is trouble about. */
  sarcasm: list(`
    (cheers|thanks) for (that|nothing|the|ruining|leaving|wasting|making|losing|cancelling) / thanks a (bunch|lot|
    million) / (great|good|nice|lovely|brilliant|excellent|fantastic|wonderful|superb|top) (job|work|service|stuff|
    start|customer|communication|one|touch|going|effort) / well done / bravo / ^ (great|brilliant|fantastic|wonderful|
    lovely|cheers|thanks|nice|excellent|superb|love|perfect|amazing|congrats|congratulations|marvellous|super|proud) /
    slow clap / top marks / (so|very|really) helpful / how kind / (love|loving) (that|how|it when|being|waiting) / good
    luck (getting|with|finding) / apparently / allegedly / so called / funny how / surprise surprise / quelle surprise /
    shocker / as if / yeah right / oh (joy|great|good|look|wonderful|brilliant) / a round of applause / impressive /
    hats off / imagine my surprise / permanently / hold music / wow / five stars for / gold star
  `),
  /** Bad luck, not bad conduct. */
  mishap: list(`
    (my|our|the|van|vans|car|phone|phones|laptop|boiler|oven|bike|alarm|kettle|printer|fridge) .. (died|broke down|dead|
    failed|packed in|flat|gave up|given up|has had it) / only (tuesday|monday|wednesday) / sad news / just my luck /
    murphy / of all days / one of those days / rained off / (rain|raining|snow|snowing|storm) / nobody hurt / {we}
    (missed|forgot|broke|dropped|burnt|lost|spilt|spilled) / hungover / hangover / monday (morning|again) / mondays /
    long day / knackered / headache / poorly / chaos / should have deleted / sorry for (any|the) (bother|inconvenience|
    delay|disruption) / apologies for / (our|my) (mistake|fault|error|bad) / {we} am|are .. sorry / got .. wrong $ / in
    the night / came down / typical me
  `),
  /** Marks trouble that names its addressee's doing. */
  'complain.you': list(`
    you (sold|sent|said|told|promised|charged|lost|broke|cancelled|ignored|mended|delivered|keep|never|left|overcharged|
    refused|took|gave|let|have|people|lot) / your (service|staff|driver|app|website|courier|engineer|shop|team|system|
    policy|company|product|support|delivery|customer|rep|people|line|phone) / from you / with you|your / at your / why
    (do|did|have|is|are|mark|has) / {user}
  `),
} satisfies Record<string, readonly string[]>
