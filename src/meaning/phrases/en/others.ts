/** English: endorsements, and whose doings a message is about. */
import { list } from '../list.ts'

export const others = {
  'recommend.not': list(`you (have|are|were) .. the best .. / you (have|are|were) got the best ..`),
  recommend: list(`
    still the best .. / best .. for (miles|twenty|ten|{num}) .. / ^ book (her|him|them) .. / (ours|mine) (comes|came|is|
    are|was) from .. / been (faultless|brilliant|superb|flawless|rock solid|amazing|wonderful|great) / ^ ask for {cap} /
    no (stake|shares) in / love their / would have (them|him|her) back / ^ (use|try|ring|call|hire) (them|him|her) $ /
    {we} .. recommend / can not say enough .. about / can not fault / deserve|deserves (a|an) .. (holiday|medal|award|
    statue|prize|knighthood|michelin) / go (taste|try) / recommend .. (to|them|him|her|this|it|{user}|{cap}|anyone|
    everyone|visiting|reading|trying|using|booking|enough) / (highly|thoroughly|strongly|wholeheartedly|heartily|
    definitely) recommend|recommended|recommending / can not recommend .. (enough|highly) / would recommend /
    recommended (by|them|you|to|it) / {our} recommendation / comes highly recommended / be recommending / have ..
    recommended / look no further / vouch for / {we} swear by / can not speak .. highly / can not praise .. enough /
    endorse / two thumbs up / do yourself a favour|favor / do not (walk|hesitate) run? / you will not (regret|be
    disappointed|find better|find anyone) / will not disappoint|regret / (well|so|really)? worth (the|a|every) (trip|
    drive|visit|journey|detour|trek|wait|walk|look|read|watch|listen|follow|penny|money|hype|effort|queue) / well worth
    / a must|must-read|must-see / must read|see|visit|try $ / (go|pop) (and|in|along)? .. (see|visit|try|find|support|
    follow) (them|him|her|{cap}|{user}|it|for yourself) / go see|visit|try|support|follow / ^ go to (mr|mrs)? {cap}|
    {user} / go to {cap}|{user} (for|if) / give (them|him|her|this|{user}|{cap}) (a|your) .. (go|follow|try|call|ring|
    shout|look|visit|read|listen|like|chance|job|custom|business|money) / follow (them|him|her|{user}) / ring|call|
    email|hire|book|visit|support|follow (them|him|her) / (speak|talk) to {cap}|{user} / ^ (hire|try|use|book|visit)
    {cap}|{user} / see|ask|check (out)? {user} / ^ (try|ring|call|use|hire|contact|visit) (the)? {cap}|{user} / should
    read .. / {we} use {cap} (for|to|and|ourselves) / rock solid / ^ ask {cap} / (check|checking) (them|him|her|{user}|
    {cap}) out / check out (their|his|her|{user}|{cap}) / should (ring|call|try|visit|go to|go and|follow|hire|book|use|
    buy from|be following|read|hear) .. ({cap}|{user}|them|him|her|this|it) / everybody else should / (everybody|
    everyone|anyone|anybody) .. should (ring|call|try|visit|see|go|follow|use|hire|read|know|buy) / needs to (read|see|
    follow|hear|know) this|about|{cap}|them|him|her / (everybody|everyone) in {cap} knows / remember the|this|her|his|
    their name / snapped|snap up / if (you|your) .. (need|needs|want|wants|looking|after|bad|ever) .. (go to|ring|call|
    see|try|speak to|talk to|ask|hire|use|look no) .. ({cap}|{user}|them|him|her|further) / if you are .. (looking for|
    after|needing|in need) .. ({cap}|{user}|they|he|she) / deserve|deserves .. (more|better|customers|attention|support|
    credit|medal|award|praise|recognition|bigger|wider|all the) / worth every bit / worthy of .. (praise|support|
    attention) / buy|shop|order from|with|at (them|him|her|{cap}|{user}|these) / support (them|him|her|these people|
    {cap}|{user}) / (their|his|her) (page|work|shop|bread|site|book|service|menu|stuff|feed|newsletter|writing|blog|
    podcast|food|coffee|products) (is|are) .. (pleasure|joy|great|amazing|brilliant|lovely|beautiful|wonderful|superb|
    excellent|good|worth|stunning|best|second) / they|he|she never (make|makes|cut|cuts|disappoint|disappoints|let|lets)
    / they|he|she (is|are) .. (brilliant|amazing|fantastic|great|wonderful|excellent|superb|lovely|honest|reliable|star|
    genius|wizard|gem|patient|so good|magic|top) / hidden gem / best kept secret / unsung hero|heroes / one to watch /
    rising star / (under|on) your radar / (big|massive|huge) fan of / shout out to|for / shoutout to|for / shout-out to|
    for / (huge|big|massive) shout / props to / (another|my|our) vote for|goes / plus one for / seconded / seconding /
    second (that|this|vote) / best .. in (town|the|{cap}|county|country|city|area|world|our|yorkshire|london) / ^ best
    .. (in|for|around|i|we|ever|anywhere) / the best .. (i|we) (have|know|ever) / the best .. (in|around) / only .. (i|
    we) (trust|use|would let) / (my|our) go-to / (my|our) go to (for|place|shop|person|people) / favourite .. (in|place|
    shop|cafe|pub|restaurant) / (nobody|noone|no one) does .. (it)? (better|like) / second to none / no contest / hands
    down / (can|could) not (fault|beat) / (five|5) star|stars / {num} out of {num} / ten out of ten / (a pleasure|
    pleasure) to (deal|work) with / {we} have been (going|using|coming|buying|shopping|a customer|a client) .. (since|
    for|years) / would (use|go|book|buy|order|hire|visit|stay) .. again / will (use|go|book|buy|order|hire|visit|stay|be
    using|be going|be back|be booking) .. (again|back) / customer for life / lovely (people|folk|bunch) / (good|great|
    decent) (people|folk|eggs) / nothing in it for {us} / no affiliation / not sponsored / not an ad $ / happy customer
    / obsessed with .. ({user}|their|his|her) / so (glad|happy|pleased) {we} (found|chose|went|hired|booked|used|picked)
    / saved .. for us / saved the day / came to (the|our|my) rescue / rescued|transformed (my|our) .. / without a single
    / if you (only)? (read|watch|see|do|buy|try|eat|visit) one|anything|nothing / (read|watch|listen to) .. by|from
    {cap} / {cap} (guide|book|article|piece|podcast|newsletter|course|blog|thread) (is|on|about) / worth (reading|
    following|watching|visiting|listening|checking out|knowing) / watch how|what {cap} / makes .. (by hand|the slow way|
    beautifully|properly) / the slow way / took on .. apprentice|apprentices / stayed open .. (to|for|through|late) /
    draw your own / what a (find|gem|company|place|service) / lucky to (have|know|find) (them|him|her|this|{user}) / in
    (safe|good|great) hands (with|at) / (changed|saved) (my|our) life / tell them .. sent you / put (them|him|her|this|
    it) on your list / add (them|him|her|this|it) to your list / you need|want (this|him|her|them|{cap}|{user}) in your
    / treat yourself to .. from {cap}|{user} / the real deal / as good as they come / (knows|know) their stuff|onions /
    knows (his|her) stuff|onions
  `),
  /** Of our own. */
  own: list(`
    our / my / we / i / us / me / myself / ourselves / mine / ours / {we} are|have|had|were|was|did|will|just|won|went|
    got|made|moved|opened|love|need|want|can|started|found|built|spent|am|been
  `),
  'own.strong': list(`
    ^ our / ^ my / ^ we / ^ i / ^ me / here at / at {our} / from {our} / {our} team|shop|studio|workshop|desk|office|
    story|journey|new|first|latest|own|products|product|customers|clients|website|anniversary|birthday|sign|van|kitchen|
    garden|staff|founder|mission / ourselves / myself / pleased|proud|excited|thrilled|delighted|chuffed|honoured|
    honored|happy to|with|of / {we} won|moved|opened|launched|hired|celebrated|reached|hit|turned|designed|spent|made|
    built|finished|started|joined|got|are proud|feel / behind the scenes / sneak peek / work in progress / wip / studio
    view / day off / that is|was our|my / we have been|moved|got|had|made|just|finally|now / years today|ago today|since
    we / move complete / new number|address|sign|logo|van|look|office|home|website|hours / {we} will be|are closed|shut|
    shutting|closing|away|open / rather pleased / scrub up
  `),
  /** Of somebody else, celebrated or described. */
  /** Things that pass knowledge on. */
  reading: list(`
    (guide|book|blog|article|podcast|paper|newsletter|thread|essay|course|talk|video|report|manual|site|tool|template|
    explainer|series|post) .. (on|about|explains|for)
  `),
  'others.third': list(`
    our (oldest|youngest|longest|favourite|dear|own|lovely|first|newest|new|regular|late)? (friend|neighbour|customer|
    client|postie|volunteer|colleague|supplier|intern|apprentice|member|baker|chef|driver|gardener|chairman|treasurer|
    caretaker) {cap}? / {cap} {cap} .. makes|made|has|is|took|runs|won|explains|knows|who|on|and / this is {cap} / meet
    {cap} / our .. (friend|friends|neighbour|neighbours|customer|client|postie|volunteer|colleague|supplier|intern|
    apprentice|member|regular) / (mr|mrs|ms|dr|miss) {cap} / {cap} .. who|whose / whoever / to everyone|everybody who|
    at|that / thinking of / the people|team|folks|staff|crew of|at|from|behind {cap} / everybody|everyone|anyone ..
    knows|loves / {cap} and {cap} / {user}
  `),
  /** Pronouns for somebody else. */
  'others.weak': list(`he / she / they / them / their / his / her / theirs / whoever / somebody / someone`),
  /** What was said or done between the two before. */
  history: list(`
    you said|told|mentioned|asked|wrote|promised|described|were telling|worried / when we|i .. spoke|met|talked|chatted|
    last / we|i .. spoke|talked|met|chatted|discussed .. {when}|{day}|{month}|about|last|earlier|ago|at|before / last
    time|we|i saw|spoke|met|heard|you? / last heard|spoke|saw / you were .. fed|saying|looking|worried|thinking|off|
    hoping|after / as you know|said|asked|remember / since we .. spoke|met|last|worked / have not seen|spoken / how (is|
    are) (your|the) .. (after|since|going|getting) / your comment|question|message|call|email|note .. about|on|last|
    {day} / good to see you|meet you .. at|on / {cap} .. told me|us .. you / our|the chat|call|conversation|lunch|
    coffee|meeting .. {when}|{day}|about|last / following .. conversation|chat|call|meeting / remember|remembered you|
    your|that|when / on my mind / you mentioned
  `),
  /** What this one person did, said in recognition. */
  deed: list(`
    you {did} / you (have|had) {did} / (without|for) that (lift|help|loan|chat|advice|reference|introduction|afternoon|
    morning|evening|call|recipe|tip) / i was there / look at you now / you are doing / the (day|night|time|way) you /
    {we} {did} .. because (you|of you)
  `),
  mine: list(`me / us / my / our / please / i / we`),
  /** A need of the writer's own. */
  need: list(`
    recommend|recommendation|recommendations / (anyone|anybody|someone|somebody) .. (know|knows|got|have|has|tried|
    experience|able) / looking for / (i|we) (need|want|am after|are after|am looking|are looking) / (should|shall) i
  `),
  'own.deed': list(`
    ^ i {did} (it|that|this|one|mine|the|a|my|once|all|in|up|out|on) .. / ^ we {did} .. / ^ i (have|had) (never|once|
    always|just) .. / ^ i would (last|never|probably|faint|be (hopeless|terrible|rubbish)) ..
  `),
  you: list(`you / your / yours`),
  'you.first': list(`^ you .. / ^ your ..`),
  /** Wants to know of the reader. */
  'question.you': list(`
    do|did|have|are|were|will|would you .. / how (is|are|was) (your|you) / what (do|did|are|have) you
  `),
  /** Tells what happened. */
  story: list(`
    {did} .. (today|yesterday|tonight|this|last|in the|again|and|for|by|to|down|up|off|out|with|it|the|a) / this
    (morning|afternoon|evening|week|year) / today / yesterday / last (night|week|year) / day (one|two|three|four|five|
    {num}) / finally / just (finished|started|arrived|got|moved|landed) / back (on)? {day} / closed|shut|shutting|
    closing (on|for|until|all|this|{day}|early|at) / and breathe / years (today|ago|self-employed)
  `),
  /** To whoever it may concern, not to one. */
  general: list(`
    (for|with|to) (anyone|anybody|everyone|everybody|whoever) / (anyone|anybody|everyone|everybody) (who|that|is|
    welcome|wants|needs) / you all / all of you / those who / people who / post it here
  `),
  /** Their own case: history, order, problem. */
  case: list(`
    your .. (has|have|is|are) (arrived|ready|done|booked|safe|here|in|confirmed|fixed|back|sorted|finished|waiting) /
    yours (went|goes|came|left|arrived|ships) / you (ordered|bought|wanted|described|were|had|asked|are looking|are
    after) / (your|yours) .. (order|booking|parcel|delivery|appointment|case|account|invoice|email|message|enquiry|
    application|table|car|bike|boiler|kitchen|garden|dog|cat|daughter|son|mum|mother|dad|father|husband|wife|sister|
    brother|wedding|knee|operation|project|measurements|receipt|refund|card|claim|room|reservation|house|roof|repair|
    watch|ring|shoes|coat|jacket|dress|suit|prescription|results|book|draft|manuscript|cv|interview|exam|viva|move|
    surgery|leg|chair|sofa|cake|comment|ticket|tickets|policy|meter|phone|laptop|van|exhibition|launch|talk|chapter|
    frame|prints|photos|paperwork|deposit|size|name|number|details) / yours (is|was|are|has|will|and|by|to|out) / (put|
    set|kept|saved|left|held|got) (one|it|them|yours|some|the last) .. (by|aside|behind|away|back|for you|with your
    name) / {we} have .. (put|kept|saved|found|refunded|redone|replaced|reissued|checked|spoken|set|held|booked|moved|
    taken) .. (you|your|yours|it|one|them|aside) / found it / just (redone|resent|reissued|refunded|checked|spoken) /
    bring (it|them|her|him|yours) (by|in|back|along|over|down) / get yours (out|to you|over) / come and find / knows
    your case / about your / for your (trouble|wait|loss|day off) / (sorry) (for|about) your / thinking of you / (how)
    (is|are|did) (your|she|he|the new|the knee|the baby) / (did) (your|you) .. (get|find|manage|make it|keep|hear|enjoy|
    sort) / are you (still|feeling|going|ok) / hope (your|the (new|move|operation|wedding|exam)) / on (my|our) behalf /
    (our|my) (mistake|fault) .. / i have just (redone|checked|looked|spoken) / (fix|sort|find|order|make) .. for you /
    (remind me|as you know) / lost your / since (your|you|we) / {we} .. owe you .. (apology|refund|drink|one) / with you
    (on|at|about) / nobody deserves
  `),
} satisfies Record<string, readonly string[]>
