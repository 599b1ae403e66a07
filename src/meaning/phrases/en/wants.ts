/** English: questions, requests, and what only looks like one. */
import { list } from '../list.ts'

export const wants = {
  /** Sentences that begin so ask, even where the question mark was left out. */
  'question.open': list(`
    ^ do|does|did (you|they|we|i|it|he|she|anyone|anybody|any|the|your|this|that|people|these|those) / ^ have|has (you|
    anyone|anybody|they|he|she|the|it|any) / ^ are|is|was|were (you|there|it|the|they|this|that|your|these|those|dogs|
    kids|children|any|anyone|anybody|he|she|we|i|all) / ^ can|could (i|we|you tell|you say|you confirm|you recommend|you
    do|you still|anyone tell|dogs|kids|children|people|they|it|this|these) / ^ will (you|there|it|the|this|that|they|
    these|we|your) / ^ would (you (say|recommend|take|prefer|choose|rather|use|go|ever|consider)|it|this|that|these|
    they|there|the|a) / ^ what (is|are|time|about|size|sizes|colour|colours|kind|type|sort|day|days|date|do|does|did|
    was|were|would|should|makes|made|happened|happens|price|the|else|if) / ^ when|where (is|are|do|does|did|will|can|
    was|would|should|abouts|can) / ^ who (is|are|do|does|did|was|makes|made|else|has|would|do) / ^ why (is|are|do|does|
    did|was|not) / ^ which (one|of|is|are|do|does|did|would|way|size|day|bus|train) / ^ how (is|are|do|does|did|much|
    many|long|big|old|far|often|was|would|should|can|could|about|come|soon|late|early|small|tall|wide|heavy|hot) / ^ any
    (idea|ideas|update|updates|news|recommendations|recommendation|suggestions|advice|tips|plans|word|more|clue|joy|
    luck|left|discount) / ^ (anyone|anybody|someone|somebody) (else)? (know|knows|tried|used|recommend|been|seen|heard|
    remember|watching|reading|noticed|able to recommend|else) / ^ (anyone|anybody|someone|somebody) (got|have|has|with|
    had) (any|a)? .. (experience|recommendations|recommendation|idea|ideas|advice|tips|thoughts|suggestions|problems|
    issues|luck) / ^ (price|cost|size|sizes|colours|postage|delivery|thoughts|when|where|how|why|who|what|which|which
    one|how much|what time|how come|really|still available|available|open today|open tomorrow|in stock) $
  `),
  /** Asks wherever it stands. */
  question: list(`
    (does|do) (anyone|anybody|any of you) .. (know|have|recommend|use|remember|else|still|do|get|find) / (anyone|
    anybody) know (of|if|where|what|who|how|whether|why|a|any) / know of (any|a|an|anyone|somewhere|anywhere|someone) /
    (after|need|seeking|looking for|want) (a|an|some|any|your)? (good|decent|reliable|local)? (recommendations|
    recommendation|advice|suggestions|tips|ideas) / (recommendations|recommendation|suggestions|ideas) (for|please|on|
    welcome|needed) / (can|could|would) (anyone|anybody|someone|somebody|you|any of you) .. (recommend|suggest|tell me|
    tell us|explain|advise|confirm|clarify|point me) / who would you recommend / any (recommendations|suggestions|
    advice|ideas) / let me know (if|when|whether|what|how|where) (you|they|it|there|this|that|these) .. (do|are|is|have|
    can|still|offer|sell|ship|open) / (wondering|wonder|curious|unsure|not sure) (if|whether|what|when|how|where|which|
    why|about) / just (checking|wondering|asking) / (quick|serious|honest|genuine|stupid|daft|silly|random) question /
    (a|one) question (for|about|on) / curious to know / (would love|keen|interested|like|love|want|wanted) to (know|
    hear) (if|whether|what|how|when|which|where|more|about|your|from|why) / like|want|wanted to ask (if|whether|what|
    how|when|about|you about) / what do you .. think / your thoughts / thoughts on / asking for a friend / (asks|ask)
    (whether|if|what|when|how) / can not (decide|choose) (between|about|on|which|if|whether) / is (that|this|it) (right|
    correct|normal|ok|okay) / how much (is|are|for|do|does|would|to|it|the|will) / what .. (cost|price) / what size|
    time|day|date / still (available|got any|got|for sale|in stock|open|going) / (do|does|did|can|will|are|is) .. (ship|
    post|deliver|sell|stock|accept|cater|hire out|repair|allowed|included|vegan|suitable|waterproof|dog friendly|
    wheelchair|available) $ / out of interest / (tell) (us|me) (what|your|about|how|why|which) / yes or no / (am|are)
    (i|we) (the only|allowed|able|too late|missing) / should (i|we) .. / best way to .. / (does|do|did|is|are|would|
    will) .. (or) .. / where .. would you / when do you / how do you / who else / would you rather / (tea|coffee|
    morning|evening|cats|dogs|sweet|salty) or (tea|coffee|morning|evening|cats|dogs|sweet|salty|savoury)
  `),
  /** A request made of the reader for the writer's good. */
  ask: list(`
    keep an eye (out|open) .. / please (check|keep an eye|look out) .. / (lost|missing) .. (near|since|around|from) ..
    please / (please|pls|kindly) .. (vote|share|retweet|rt|repost|reblog|boost|like|review|rate|donate|sign|support|
    sponsor|nominate|spread|forward|pass|send|lend|help|tag|fill|complete|consider|back|endorse|introduce|subscribe|give
    us|give me|take part|leave us|leave me|leave a|put us|keep sharing) / (please|pls) (rt|retweet|share|vote|help|
    donate|boost|tag|sponsor|sign) / (vote|votes|voting) (again|online|now|today)? (for)? (us|me|our|my) / cast your
    vote / your vote|votes / voting (is|closes|ends|open|now) / every vote / put us (top|first|over) / give (us|me|our|
    my) .. (vote|share|like|shout|nudge|hand|boost|push|review|five minutes|plug|mention|leg up) / ^ (leave|write|post|
    drop|give|pop) (us|me|a|an|your|one) .. (review|rating|feedback|testimonial|few words|stars) / (leave|leaving|write|
    writing|post|posting|drop|give|giving) (us|me) (a|an|your|some|one) .. (review|rating|feedback|testimonial|line|
    lines|few words|stars) / (review|rate) us|me / (quick|short|google|trustpilot|tripadvisor|brief|honest) review /
    review on (google|facebook|trustpilot|tripadvisor) / (few|couple of|two|three|{num}) (words|lines|sentences|
    paragraphs) (about|on|for)? / (would|could|can) (you|someone|anyone|anybody|somebody|one of you|any of you|you both|
    you all|you and {cap}) (please|possibly|kindly|also|perhaps|just|maybe|ever)? (leave|vote|share|send|lend|give|
    introduce|forward|pass|write|put|help|spare|look|check|read|proofread|proof|review|sponsor|donate|sign|nominate|
    endorse|cover|bring|drop|pick|speak|join us|act|record|spread|mention|post|print|swap|cast|fill|complete|make|let|
    retweet|ask|come|host|judge|mind|support|take|get|show|test|try|film|say|add|resend|email|call|ring|remind|sort|
    keep|save|hold|grab|collect|feed|water|drive|have a look|have a word|move|stop|turn|use|change|run|lead|teach|
    translate|design|fix|tag|repost|plug|squeeze|fit) / (would|could|can|will|might) you .. (mind|be willing|be up|be
    happy|be open|be kind|be interested in|be free|be prepared|consider|be game|be around) / do you mind (if|me|us|
    having|looking|helping|sending) / (could|can|may) (i|we) (ask|borrow|trouble|beg|bother|pick your|use your|steal|
    nick|have a word|get your help|count on|put your name|use you) / may (i|we) (ask|borrow|use) / any chance (you|of|
    someone|anyone|your|that you|we could|i could|we can|i can) / is there any (chance|way) (you|of|we|i|someone) / any
    way you (could|can) / you could not .. / fancy (helping|giving|doing|joining us|being|volunteering|coming to help) /
    are you (free|able|around|available|up) (to|for) / are you up for / do you know (anyone|anybody|someone|somebody)
    (who|that|with|looking) / know (anyone|anybody|someone|somebody) who (could|can|might|would|wants|fancies) / (need|
    needs|needed|want|wanted|seeking|require) .. (volunteers|volunteer|helpers|marshals|sponsors|testers|donations|
    funding|trustees|treasurer|secretary|votes|signatures|participants|respondents|reviewers|players|stewards|drivers|
    hands|reference|testimonial|bakers|readers|guinea pigs|beta testers|foster homes|hosts) / (volunteers|helpers|
    testers|sponsors|marshals|stewards|trustees|drivers|participants|donations|entries) (needed|wanted|required|sought|
    welcome) / looking for .. (volunteers|helpers|sponsors|testers|trustees|participants|donations|marshals|stewards|
    beta readers|a hand) / (looking for|after|need|needs|want) (someone|somebody|anyone|people|a person|a volunteer|five
    people|two people|{num} people|folk|a few people|a couple of people) (to|who|for|with) / short of (volunteers|hands|
    helpers|marshals|people|players|drivers|bakers|tables|chairs|staff) / desperate for / (away|short) (from|of) (a|our|
    the|another) .. (target|defibrillator|roof|new|goal|total) / in need of (a|some|your|help|volunteers|donations) /
    (do|does|has|have) (anybody|anyone|somebody|someone|you|any of you) .. (have|got|lend|selling) .. (spare|old|
    unwanted|second-hand|lying) .. / if you can spare / can spare (a|an|any|anything|some|five|ten|an hour) / (they|she|
    he|we) could (really)? (do|use) with? / (running|getting) (low|short) (on|of) / down to (our|its|the|their) last /
    {we} need (your|a hand|some help|help|you|more|five|two|three|{num}) / {we} could (really)? (do|use) with? (a|some|
    your|an|more|another) / (sponsor|sponsoring) (me|us|my|our|him|her) / sponsorship / justgiving / gofundme /
    crowdfunder / crowdfunding / kickstarter / fundraising (page|for|link) / fundraiser for / raising (money|funds|
    {money}) (for|to) / donate (to|here|if|towards|via|your|a|any) / donation|donations (to|here|welcome|towards|link|
    gratefully) / chip in / spare (a few|some|any|a bit of|five|ten) (change|quid|pounds|minutes) / every (penny|pound|
    little) (helps|counts) / give (what you can|generously) / petition / (fill|filling) (in|out) .. (survey|
    questionnaire|form|poll) / (complete|take|do|answer) .. (survey|questionnaire) / (our|my|this|short|quick) (survey|
    questionnaire) / take part in .. (survey|study|research|poll|trial) / have your say / (takes|take|spare|give us)
    (just|only|less than)? (a|two|five|ten|three|{num}) (minute|minutes|mins|seconds|moment) / help (us|me) .. (spread|
    reach|find|raise|win|get|decide|choose|keep|save|hit|move|with|by|out) / help .. (spread the word|raise) / spread
    the word / (like|share|tag|comment|follow|retweet) and (share|like|follow|tag|comment|retweet|win) / tag (a|your|
    someone|three|two|some) .. (friend|mate|friends|who|bestie|mates) / in with a chance / to be in with / (would|will|
    it would) mean (the world|a lot|so much|everything|loads) / means the world if / (grateful|thankful) (if|for any) /
    (be) (eternally|forever|hugely|so|very|really|most|extremely) grateful / (hugely|greatly|much|most|really|very much)
    appreciated / any (help|support|donations|donation|share|shares|pointers|leads|retweets|contributions|sponsorship)
    .. (appreciated|welcome|gratefully) / appreciate (it if|your help|your support|any help|a share) / would
    (appreciate|love) (it if you|your help|your support|your vote|your feedback|a hand|a share|some help|some feedback)
    / (do|doing) (me|us) a (favour|favor|solid) / (a|one|another|small|quick|big|huge|cheeky|massive|tiny|little|final|
    enormous) (favour|favor|ask) / ask a .. favour|favor / (small|quick|big|huge|cheeky) request / i|we beg / begging
    you / pretty please / (long|big) (shot|ask) but / hate to ask / hope you do not mind / (sorry|hate|do not like) to
    (ask|bother|trouble|pester|chase) / do not suppose (you|anyone|there) / pick your (brain|brains) / put in a .. word
    / put (me|us|a word) in .. (touch|contact|for) / (intro|introduction) to (your|{cap}|anyone|someone|the|them|him|
    her) / introduce (me|us) / refer (me|us) / be|act .. (my|our|as a|as my|a) (referee|reference|guarantor) / (write|
    give|be) .. reference (for)? / recommend (me|us) (to|for)? / lend (me|us|a hand|your) / borrow (your|a|an|some|the|
    it|them) / (the)? loan of / (got|have|has) a spare .. (i|we) (can|could) / ^ (has)? (anyone|anybody|someone|
    somebody) (got|have|selling|free|able|around|fancy|near|nearby|going|lend|spare|willing|want to|in) .. / (anyone|
    anybody|someone|somebody) (able|free|willing|fancy|up|happy) (to|for|helping) / can|could|would (anyone|anybody|
    someone|somebody) .. (help|lend|spare|give|cover|look|take|do|drive|fix|identify|swap) / (send|resend|email|forward)
    (me|us|it|that|this|them|over) .. (please|again|asap|back|across) / (please|can you|could you) (send|resend|email|
    forward|confirm receipt|remove|refund|sort|call|ring|reply) / send .. again please / can|could (i|we) (have|get) ..
    (refund|copy|receipt|extension|lift|invoice|break|day off|advance|quick) / (matters|important|vital) (for|to) our /
    only {num}|{n} .. so far / {we} are .. (short of|away from target|off our target) / record a .. (video|message|clip|
    testimonial) / (speak|talk) at (our|my) / give a talk (at|to|for) / (judge|open|host|compere) (our|the) .. / cover
    (my|a|the) (shift|shop|class|desk) / save (me|us) a (seat|place|spot|slice|space) / work experience / shadow you /
    (join|sit on|stand for) (our|the) (committee|board|panel) / nominate (us|me|our|my) / back (our|us|my) / (get|stand)
    behind (us|our) / support (our|us|my) (campaign|appeal|bid|fundraiser|petition|project|cause|team) / needs a ..
    (treasurer|secretary|volunteer|home|chair|coach|leader|captain|driver|goalkeeper|keeper|tenor|drummer|bassist) /
    (need|needs) your (help|vote|support) / it is unpaid / could it be you / is it you $ / can you (help|spare|lend|make
    it)
  `),
  /** Request in form, whatever is requested. */
  'ask.form': list(`
    (could|would|can|will|might) (you|someone|somebody|one of you|any of you|you two|you both|you all|you lot|any kind
    soul|some kind soul) .. / would anyone|anybody|somebody|someone .. / if (you|anyone|anybody) (could|can|has|have) ..
    (please|me|us|our|my|it to)
  `),
  /** The same said of oneself; customers enquire so as well. */
  'ask.form.mine': list(`
    (could|can|might|may) (i|we) (please|possibly|also|just|ever)? .. / (okay|ok|alright|all right) if (i|we) .. / would
    it be (ok|okay|possible|alright|cheeky) .. / (is|was) there any (chance|way|possibility) .. / any (chance|
    possibility) ..
  `),
  /** Plain orders, politely: a request between two. */
  'ask.please': list(`^ please .. / ^ (can|could|would|will) you please .. / ^ kindly ..`),
  /** Wants to be told, not to be given. */
  'ask.inform': list(`
    (could|would|can|will|might) (you|someone|somebody|anyone|anybody|any of you) (please|possibly|kindly)? (tell|say|
    recommend|explain|confirm|advise|suggest|clarify|let|point|remind|shed|believe|imagine|guess|see|spot|feel|hear|
    prefer|rather|ever|never|like|want|call it|describe|consider yourself|trust|buy|wear|eat|date|swap your|find) /
    would you .. (or) .. / (could|can|might|may) (i|we) (tell|say|see|believe|imagine|suggest|interest|expect|assume|
    help)
  `),
  /** What customers want to know of a business that could do it for money. */
  'ask.service': list(`
    any chance of (these|this|those|a|an|it|more|some|getting|having) .. / (could|would|can|do|will) (you|i|we) (please|
    possibly|be able to|still)? (make|do|fit|deliver|post|ship|repair|mend|fix|cater|clean|quote|supply|come out|book|
    order|hire|collect|pay|park|bring|return|exchange|change|cancel|eat|sit|stay|reserve|get|buy|use|swap|engrave|print|
    paint|build|install|service|remove|cut|shorten|alter|frame|dye|ice|bake|take bookings|take cards|accommodate|seat|
    squeeze|visit|come) / be able to .. / how much
  `),
  /** Invitations to take up what is on offer, or that help the other side: no request for oneself. */
  'ask.not': list(`
    are you .. looking for / you are looking for / if you are looking for / sponsorship (package|packages|opportunities|
    opportunity|slots) / (looking for|need|needs) .. people to (mentor|join our|coach) / (dm|pm|message|email|ring|call|
    phone|text|whatsapp|contact|inbox|write to) us / (drop|send) (us|me) (a|an) (dm|line|message|email|note|pm|text) /
    send us (over)? (a|your|an|the) .. (dm|pm|message|order|booking|reference|number|details|account|postcode|email|
    address|name|photo) / send (me|us) (his|her|their) .. / get in touch / (let) (us|me) know / please (let|get in|see|
    note|find|visit|call us|contact|ring us|book|order|click|remember|be|check|accept|keep|take a|feel|do|go|enjoy|pop|
    mind the|bear|allow|ask|bring|arrive|use|read|call|ring|message|dm|email us) / (could|can|would) you (please|
    possibly|kindly)? (drop|dm|send|pm|message|email|provide|confirm|let|share) (us|me)? .. (dm|pm|message|details|
    number|reference|postcode|order|know) / tell us (below|what|your|in|about|how|which|why) / comment (below|with|your)
    / would you (believe|like|prefer|rather|say|recommend|ever|never) / (where|which|what|who|how) .. would you .. /
    could you (believe|imagine|tell|explain|advise|say) / can you (believe|tell|spot|guess|see|imagine|feel|explain|
    still|eat|wear|use|put|wash|get one|get a|buy|order|bring dogs|do this|recommend) / can (i|we) (book|order|pay|buy|
    reserve|bring|wear|wash|eat|park|collect|return|exchange|get|come) / (do|does) you need|want|like / need (cleared|
    fixed|repairing|painting|cleaning|fixing) / no need / you need / need to (know|be|do|change|go|get|say|book) / if
    you need / (anyone|anybody|someone|somebody) (else)? (know|knows|recommend|tried|used|been|seen|heard|remember|got
    any recommendations|got experience|got any experience|got any idea|got any tips) / has anyone (tried|used|been|seen|
    heard|had|got any recommendations) / looking for (no|the perfect|a gift|something|somewhere|inspiration|ideas) /
    support your (local|small|people) / like and subscribe / share (your|the love) .. (below|with us|in the) / leave it
    / leave (a message|your name|your details|us your number) / recommend us to / (would|could) (anyone|anybody)
    recommend / fancy (a|an|some|coming along|joining)
  `),
  /** A question nobody is to answer: it opens a pitch, or answers itself. */
  hook: list(`
    ^ (tired|sick|bored|fed up|struggling|stuck|worried|stressed|frustrated|confused|overwhelmed|drowning|exhausted|
    wasting) .. / ^ (want|wanna|need|looking|ready|fancy|dreaming|thinking|hoping|searching|hungry|thirsty|cold|bored|
    peckish|curious|planning|missed|missing) .. / ^ did you know / ^ have you (ever|seen|tried|heard|booked|met|
    considered|thought|got your|checked|ordered|spotted|been) .. / ^ what if / ^ why (pay|wait|not|settle|bother|
    struggle|spend|choose) / ^ who (does not|would not|else wants|is ready|wants|fancies|said) / ^ sound (familiar|good|
    like) / ^ guess (what|who) / ^ know (someone|somebody|a|an) .. (who|that|needs|with) / ^ (got|have) (a|an) ..
    (coming up|planned|event|wedding|project|idea|birthday|old) / ^ still (using|paying|waiting|doing|struggling|
    looking|searching|need|chasing|shopping) / ^ are you (ready|tired|struggling|looking|a|an|still|paying|losing|
    getting|interested|sick|in need|planning|thinking|worried|feeling|making the most) / ^ is your .. / ^ do you (want|
    struggle|need|dream|feel|hate|suffer|ever|wish|dread|run a|know someone|own) .. / ^ interested $ / ^ (how would you
    like|how does .. sound|could you use|could you do with) / ^ does your .. (need|struggle|have|look|feel) / ^ what are
    you waiting / ^ remember when / ^ in need of / ^ no (plans|time|idea what) / ^ stuck for / ^ last minute / ^ ever
    (wondered|wanted|wished|tried|thought|dreamed|fancied) / ^ wondering (what|how|where) / ^ (birthday|wedding|party|
    holiday|anniversary|mothers day|christmas) coming up / ^ new (year|home|baby|job) $ / ^ feeling (tired|stressed|
    stuck|lucky|the)
  `),
  rhetorical: list(`
    (is|are|was|does|do|did|has|have|can|could|would) not (it|they|we|you|he|she|that|this|there) $ / who knew / what is
    not to / what could (go|possibly) / how (good|cute|lovely|beautiful|gorgeous|cool|amazing|great|pretty|stunning|fab|
    nice|perfect|adorable) (is|are) / ^ right $ / ^ eh $ / you know what $ / or is it just / why would (anyone|you) /
    what is the point / how hard (is|can|could) / how (is|was) (that|this) (fair|ok|okay|acceptable|legal|possible|
    right) / are you (kidding|serious|joking|having a laugh) / is (this|that) (a joke|some kind|acceptable|how you|the
    best you|what we pay|what i pay|normal for) / really $ / seriously $ / jealous / do you (think|really think) (i|we|
    that is) / what did (you|we|i) expect / where do (i|we) (start|begin) / where to begin / am i right / need (i|we)
    say / what (kind|sort) of .. (does|is|would) / why bother / why (mark|even|do i|do we|have i|have we|am i|are we|
    should i|should we) / when will (you|they) learn / how many (times|more) / do you (even|people) / so what $ / who
    cares / why on earth / what on earth (is|are) (going|wrong) / how dare / what exactly (am|are) (i|we) paying / is
    there anyone / is (anyone|anybody) .. (there|listening) / could (it|this|that) be you / is (it|this|that) you $ /
    why not you / what more / need a hand $ / can you (believe|imagine) / would you believe / who (needs|would have|
    says|am i)
  `),
  /** Invites people to talk. */
  starter: list(`
    what (is|was|are|were) (your|the best|the worst|the first|one|the one|a) .. / what do you .. (think|do|make|use|
    reckon|say) / (what|which) .. would you / which (one|team|is|do|of) .. / who (is your|else) .. / tell (us|me)
    (below|in|about|your|what) / let (us|me) know .. (below|in the comments|your|thoughts|what you think) / (comment|
    answers|reply|replies|drop) .. (below|in the comments) / in the comments / your thoughts / thoughts $ / discuss $ /
    your favourite / how do you .. / when do you .. / where .. would you (send|go|take) / would you rather / hands up /
    who (remembers|else|here) / (does|do) (anybody|anyone|people) (else|still) / am i the only / (people|those of you|
    folk|anyone) who / fellow .. / hive mind / hivemind / debate / unpopular opinion / hot take / poll / settle ..
    (argument|debate|this) / agree or disagree / yay or nay / this or that / ask me anything / question of the /
    (honest|serious|genuine|random) (question|debate) / your first .. / what would you / what have you / what are you /
    what (made|makes|got) you / (we|i) will (start|go first) / how long (did|was|before|have) .. you / have you ever
  `),
} satisfies Record<string, readonly string[]>
