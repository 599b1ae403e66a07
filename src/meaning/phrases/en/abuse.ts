/** English: what an organisation should not say in public. Matched only to warn its writer. */
import { list } from '../list.ts'

export const abuse = {
  insult: list(`
    take your (one star|star|money|custom|business|review|reviews|attitude) .. / you .. idiot|idiots|moron|morons|
    stupid|thick|dim|clown|clowns|liar|liars|thief|pathetic|loser|losers|muppet|muppets|fool|fools|ignorant|crybaby|
    snowflake|snowflakes|karen|troll|trolls|coward|cowards|parasite|scum|vermin|disgusting|git|prat|twit|wally|numpty|
    plonker|pillock|knob|tool|cretin|imbecile|halfwit|simpleton|deluded|mental|psycho|nutter|weirdo|freak|ugly|fat|
    drunk|cheapskate|tight|stingy|entitled|tosser|wanker / brat|brats / spend (less|more) time .. / enough attention ..
    / ^ bless (somebody|someone) .. / ^ (somebody|someone) (did not|got|needs|is|was) .. / ^ funny (you|how|that|
    because) .. / you mean you / (imagine) being (so|that) .. / pipe down / nobody asked (you|for) / get a hobby /
    freeloader|freeloaders|scrounger|scroungers|chancer|chancers / no shame / some people (have|are|just|really|need|
    think) / idiot / idiots / moron / morons / imbecile / cretin / halfwit / dimwit / thicko / scumbag / scum / dickhead
    / arsehole|arseholes / asshole|assholes / bastard|bastards / bitch|bitches / twat|twats / prick|pricks / wanker|
    wankers / tosser|tossers / cunt|cunts / slag / slut / whore / retard|retarded / bellend / gobshite / knobhead /
    pillock / plonker / numpty|numpties / muppet|muppets / numbskull / airhead / lowlife / tight git|sod / silly|daft|
    old|stupid|miserable|tight|ungrateful git|cow|sod|moo|bat / cheapskate / crybaby / snowflake|snowflakes / keyboard
    warrior|warriors / troll|trolls / saddo / weirdo / freak / jobsworth / a karen / such a karen / karen / karens /
    liar|liars and|a|thief|is / a|an liar|thief|fraud|cheat|crook|con|bully|disgrace|leech|parasite|snake|joke / lying|
    thieving|cheating|freeloading .. / not very bright / not the brightest|sharpest / clearly not .. bright|clever|smart
    / type slowly / brain cell|cells / use your brain / can you read|not read / learn to read / grow up / get a life|
    grip|job / shut up / shut your / get lost / go away / jog on / do one $ / sod off / piss off / bugger off / eff off
    / f off / naff off / bog off / on your bike / good riddance / cry me a / cry about|more|harder / boo hoo / diddums /
    jealous much / jealous $ / haters / stay mad|pressed|salty / block button / go eat|shop|somewhere else / go ..
    somewhere else / somewhere else hun / take your business|money|custom elsewhere|somewhere / not worth the|my|our
    argument|effort|time|hassle|breath / do not come crying|on here|back|whining|moaning / crying about / play|playing
    the victim / you people / you lot are|should / people like you / customers like you / your sort|type|kind / what is
    wrong with you / are you .. deaf|blind|stupid|thick|serious|mad|drunk|high|slow|dense|mental / do you .. struggle
    with reading|need me to spell / let me spell it / try reading / reading is hard / spell it out|slowly / imagine
    being .. / bless your heart / whatever love|hun|mate|dear|darling / calm down love|dear|hun|mate|darling / listen
    love|hun|mate|pal|sunshine / ok boomer / cope harder / cry more / get over it|yourself / suck it up / deal with it /
    tough luck|titty / your problem / not our problem / cheap as / you get what you pay / beggars / choosy|choosers /
    you .. smell|stink|stank / cleared your plate / funny how you
  `),
  profanity: list(`
    fuck / fucks / fucking / fucked / fucker|fuckers / fuckwit|fuckwits / fck / fking / effing / motherfucker / bullshit
    / bull / shit / shite / shitty / shits / crap / crappy / bollocks / bloody idiot|hell|rude|cheek|useless|ridiculous|
    moron|awful / arse / arsed / ass / piss|pissed|pissing off|me|us|take|taking / piss / wank / wtf / stfu / gtfo / ffs
    / sod / bugger / damn / goddamn / dick / cock / cunt / twat / tits / knob / balls
  `),
  /** Names or shames, tells of clients, threatens. */
  gossip: list(`
    name|naming and|the|names|them shame|shaming|clients|customers|client|starting|three|two / naming|name .. who have|
    still|not paid|owe|starting / name|naming and shame|shaming / will not name|mention names but|the / no names but /
    you know who you are / certain|some|one|our|a|this customers|customer|client|clients|people|guest|guests|patient|
    supplier|competitor|former .. never|refused|refuses|complained|moaned|tried|thinks|think|left|stank|smelled|smelt|
    drunk|owes|rude|worst|nightmare|actually|demanded|wanted|expects|cheap|lied|stole|thinks|walked|cheated|cheating|
    divorced|divorcing|affair|bankrupt|broke / worst client|customer|guest|supplier|tenant|patient|employee|staff /
    client|customer|guest|patient|tenant from hell / nightmare client|customer|guest|tenant|patient / still|not|never
    paid us|their|his|her / have not paid / owes us|me / who still owe|owes|have|has / unpaid invoice|invoices .. name|
    naming|from / caught on camera|cctv / on cctv|camera / got you on / our last|former|previous|ex apprentice|employee|
    manager|chef|assistant|client|supplier|accountant|landlord|boss / ex employee|member|staff|manager / sacked|fired|
    let go .. for|because|him|her / had to sack|fire|let / between you and|us me / you did not hear / rumour|rumor|
    rumours|gossip|goss|tea is|has|on / heard that|about .. affair|divorce|bankrupt|drinking|drunk / was|were drunk /
    you were drunk|rude|aggressive|screaming|shouting|hungover|smelly|late|lying / the whole bar|shop|restaurant|town|
    room|team saw|heard|knows / guess which|who customer|client / guess who .. / spotted|saw {cap} .. / do not use|hire|
    trust|work|deal|employ|serve {cap} / whoever runs|is behind|left|wrote / there we said it / we said it / serial
    complainer|complainers / time waster|wasters / timewaster|timewasters / banned from / is banned / barred / warning
    .. customer|client|man|woman / beware of {cap} / avoid {cap} / overheard / our|one of our|a client|clients|customer|
    customers|patient|patients .. told|has|is|was|having|divorce|affair|debts|weight|diagnosis|drinking
  `),
  politics: list(`
    (voted|vote|voting|votes) (for this|for them|for that|labour|tory|conservative|reform|trump|biden|brexit|remain|
    leave|green) / this shower / labour|tory|tories|conservatives|reform|ukip|maga|lib dems|libdems|greens|snp|
    republicans|republican|democrats|democrat / trump / biden / boris / starmer / farage / sunak / truss / brexit /
    brexiteer|brexiteers|remoaner|remoaners / prime minister|pm / the government / westminster / downing street /
    politicians / politician / mps / woke|wokery / lefty|lefties|leftie / right wing|wingers / left wing|wingers /
    fascist|fascists|fascism / communist|communists|marxist|socialist / immigrants|migrants|illegals|asylum / stop the
    boats / gender ideology / climate hoax / plandemic / anti vax|vaxxer|vaxxers / sheeple / mainstream media / deep
    state / abortion / gun control / israel / palestine / gaza / zionist|zionists / royal family / monarchy|monarchists
    / benefits scroungers|cheats / scroungers / kids today / snowflake generation / do not want to work / nobody|no one
    wants to work / gone woke / political correctness / nanny state / tax dodgers / election
  `),
  grievance: list(`
    rant over|alert|time|incoming / excuse the rant / sorry for the rant / i|we am|are so? sick|fed|tired|done of|up|
    with people|customers|clients|being|working|this|these|with / {very} fed up / sick of customers|people|clients|
    these|being / customers|clients|people who think|moan|complain|expect|want|never|always|haggle|do not / had it with
    / at the end of {our} / worst boss|job|day|year|landlord / my ex / my|our landlord|bank|ex|boss|neighbour|
    neighbours|accountant .. is|has|are|can|robbed|ruined|stole / simple as / karma / what goes around / they stole our|
    my / copied our|my / stole our|my / stabbed .. back / backstabber|backstabbers / two-faced / betrayed / could not
    care less / do not care what / i hate|can not stand / we hate|can not stand / hate {our} / bitter / revenge / good
    luck finding / you will regret / never forgive / council .. useless|idiots|incompetent|joke|clueless / thanks for
    the one|1|two|{num} star|stars / one star from / another one star / fake review|reviews|reviewer / tripadvisor|
    google warriors|warrior / kids|youth|millennials|generation these|today|nowadays
  `),
  /** Heavy courtesy that mocks. */
  mock: list(`
    well done you / aww / aw bless / bless him|her|them|you|your|heart / oh dear / oh no $ / how sad / so sorry your|
    you|that|we|our .. royal|majesty|highness|feelings|precious|delicate|perfect|genius / your majesty|highness|
    ladyship|lordship / princess / genius $ / sherlock / einstein / captain obvious / congratulations on being|your|
    finding|winning|the .. reading|rude|rudest|worst|most|complaint / thanks for .. wisdom|insight|expertise|opinion|
    genius|lecture|sharing your / nice try / good for you $ / gold star for / medal / slow clap / here is a tissue|
    violin|biscuit|cookie / world smallest / smallest violin / tissue|tissues / do you want a|us|me .. medal|biscuit|
    cookie|round / funny that / funny how / oh look / oh great / somebody|someone got|woke|needs|had|is .. out|nap|hug|
    grumpy|cranky / clearly you|not|too / obviously you|not / next time try|maybe|perhaps|you|bring / maybe if you|next|
    try|learn / perhaps if you|next|try|learn / try .. next time|reading|listening|saying|harder|google|opening / heard
    of / ever heard of / as if / whatever / yawn / cool story / tell that to|someone / hun / love / sweetheart / petal /
    sunshine / mate / pal
  `),
} satisfies Record<string, readonly string[]>
