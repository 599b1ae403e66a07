/** English: what a message sent to many strangers gives itself away by, and what support desks paste. */
import { list } from '../list.ts'

export const bulk = {
  'pitch.hail': list(`
    ^ hello sir|madam / ^ dear customer / ^ hi love|hun|lovely / (cold|unsolicited) message / hope you do not mind (me|
    the) (reaching|message|dm) / ^ dear (sir|madam|sirs|friend|business|owner|customer|all|team|valued|colleague|hiring|
    manager|sir madam) / respected (sir|madam) / ^ (hey|hi|hello|heya) (hun|hon|gorgeous|babe|beautiful|lovely|girl|
    girls|friend|dear|there|sweetie|queen|king|boss|handsome|superstar|mama|bro) / to whom it / greetings of / hope
    (this|my) (email|message|note) finds / hope you are having a / hope all is well / hope you are (well|doing well) /
    hope your week / keep this (brief|short|quick) / keep it (brief|short|quick) / ^ quick (one|q|question|intro|note) /
    not sure if you (are|have|saw|know) / sorry for the (cold|random) / (random|cold) (message|email|outreach) / ^
    kindly / greetings from
  `),
  'pitch.claim': list(`
    (could|can|would) (probably|easily|typically)? (halve|cut|save|double|reduce|slash|beat) .. / capacity for ..
    (client|clients|project|projects) / as (a|an) (fractional|certified|former|qualified|experienced|award-winning|
    independent|freelance) .. (i|we) / no win no fee / entitled to .. (refund|compensation|claim|money|grant) / (earn|
    make) (some|a little|a bit of|extra|more)? (extra)? (money|cash|income) .. / looking for .. people to (mentor|join|
    coach|train) / (great|good|perfect|strong) fit (for)? / {we} (provide|deliver|create|make|build|design|write|
    produce|edit|print) .. (services|for (local|small|businesses|brands|companies|people|shops)) / (services|solutions)
    at .. (cost|price|rate|rates) / (any|your) (requirement|requirements) / mastermind / pre-vetted / (candidates|chefs|
    developers|nurses|drivers|engineers) who can start / send their cvs / (no|low) monthly (fee|fees) / trade customers
    / (verified|targeted|qualified) (buyers|leads|contacts|traffic|data) / database of .. / minimum deposit / trusted
    (expert|trader|broker|partner|supplier) / (featured|premium|sponsored) (placement|listing|spot|package|packages) /
    (sponsorship|advertising) (package|packages|opportunities|slots) / money back / building an (app|platform|tool|
    agency) for .. / love to make (one|you|some) .. / mock (one|it|something) up / {we} create (reels|videos|content|
    websites|logos|designs) .. / (our|my) .. (platform|software|tool|app|system|service|team|programme|method|agency) ..
    (cuts|cut|saves|save|automates|boosts|finds|gives|turns|tracks|handles|reduces|increases|doubles|gets|brings|
    delivers|takes) / {we} (supply|manufacture|export|wholesale|distribute|import) .. / private lender / (loan|loans) to
    .. / my clients .. / free for the (first|next) / {num} day (reset|challenge|detox|programme|plan|course) / (lose|
    lost) .. (stone|pounds|weight|kg|inches) / {we} (have)? helped (over|more than|hundreds of|dozens of|{num}) .. /
    pre-approved|preapproved / credit check / no credit / (discount|affiliate|referral|my) (link|code) / {we} offer ..
    from {money} / do you (use|take|drink|struggle with) any .. / (virtual assistant|data entry|lead generation|web
    developer|seo expert|graphic designer|video editor) / did you know (we|i) .. / {we} (do|make|sell|offer) .. from
    {money} / order (before|by|now|today) .. / (joined|joining|started with|work with|partnered with) (an|this|a|the) ..
    (company|team|business|brand) / (host|hosting) a .. party / freebies / send you (a|some|our) free .. / tag us /
    (just)? pay (for)? (postage|shipping) / {we} (help|support|coach|enable|empower|assist) .. (founders|leaders|
    businesses|companies|firms|brands|agencies|owners|coaches|professionals|consultants|teams|entrepreneurs|clients|
    practices|clinics|restaurants|shops|retailers|accountants|lawyers|recruiters|startups|smes|organisations|creators|
    grow|scale|get|save|cut|build|reach|find|win|generate|double|increase|reduce|boost|unlock|people like|women|mums|
    dads|freelancers|charities|schools|salons|builders|landlords|manufacturers|contractors) / {we} work with ..
    (founders|leaders|businesses|companies|firms|brands|owners|ambitious|busy|teams|coaches|clients|people|like yours|
    like you) / (our|my) .. (platform|software|tool|app|solution|agency|system|programme|program|framework|method|
    formula) .. (helps|help|can|lets|enables|allows|gives|makes|will|has) / (our|my) (ai|award|cutting|proven|unique|
    signature) .. / (ai|ai-powered|ai-driven|data-driven) (powered|driven|platform|tool|software|assistant) / {we} am|
    are .. (manufacturer|exporter|supplier|agency|provider|leading|specialist|specialists|consultancy|distributor|
    wholesaler|factory|recruiter|broker|lender) / {we} specialise|specialize in / {we} (offer|provide|supply|sell) .. /
    {we} am|are offering / {we} (build|design|develop|create|redesign) .. (websites|website|apps|sites|brands|funnels|
    software|logos|videos) / (businesses|companies|firms|brands|shops|practices|people|founders|leaders|teams|clinics|
    salons|restaurants|owners) like (yours|you|your) / helping .. (businesses|companies|founders|leaders|people|brands|
    firms|owners|coaches) / my name is .. (and|from|with) / i am .. (from|with|ceo|founder) .. (and|at|of|from)? (we|
    our|an|a|the) / reaching out (to|because|as|from) / our (clients|customers|members|partners|users) .. (see|get|save|
    typically|report|average|love|have) / on behalf of / leading (provider|supplier|manufacturer|agency|company|brand) /
    offshore|outsourced|outsourcing / (building|growing|expanding) (a|my|our) team / (looking|searching) for ..
    (ambassadors|ambassador|reps|rep|motivated|ambitious|influencers|promoters|partners|distributors|models) / (brand|
    our) (ambassador|ambassadors|rep|reps|ambassador team) / perfect (for|fit for) (our|my) / (business|personal|
    instant|quick) (loan|loans|credit|funding|finance) / (loan|loans|funding|finance|credit) (offer|at|from|up to|
    approved|available) / {we} can .. (increase|grow|get you|boost|double|rank|save you|cut your|reduce|improve|deliver|
    supply|transform|help you|help your) / (i|we) (run|lead|own|manage) .. (agency|company|firm|studio|team|programme|
    program|community) / (would|i would) love to (show|share|introduce|tell|explain|discuss|explore|walk you|offer you|
    have you|hop|send you) .. (our|how|my|you|what) / my proposal / my (offer|quote|pricing) / (follower|followers|like|
    likes|growth|seo|marketing|web|website|social media|lead generation) (package|packages|service|services|plan|agency|
    expert) / (crypto|forex|bitcoin|trading|investment|casino) .. / your (website|site|page|business|ranking|seo|google)
    .. (rank|ranking|could be|is missing|losing|errors|not|needs|more) / ranking your / (boost|grow|increase|skyrocket)
    your .. / best (price|quality|rate) / competitive (price|prices|rates|pricing) / (kindly|please) (send|share|let us
    have) .. (requirement|requirements|enquiry|quantity)
  `),
  'pitch.call': list(`
    (short|quick|brief) (one|call|chat|demo) / ({num}|fifteen|ten|twenty) (min|mins|minutes) (next|this) week / (up|
    keen|free|around|open) for a (chat|call|coffee|demo) / no-obligation .. / obligation call / worth a (conversation|
    look|chat|call) / would it be worth .. / shall i send (their|you|over|the) .. / {num} minutes to (show|walk|share)
    .. / get a quote / happy to share (a few|some) ideas .. / (can|could|may) i show you (how|what|our|a) .. / want the
    (details|info|link|price list) / want to (know|see|hear) (more|how) / reply if interested / ({num}|ten|fifteen|
    twenty|quick|short|brief|intro|introductory|discovery|strategy|exploratory|no obligation) (minute|minutes|min|mins|
    -minute)? (call|chat|meeting|demo|zoom|intro|conversation|coffee|session|sessions) / (a|for) (quick|short|brief)
    (one|call|chat|catch up) / ({num}|fifteen|ten|twenty) (minutes|min|mins|minute) (of your time|this week|next week|
    to|on)? / worth a .. (chat|call|conversation|look) / open to (a|an|hearing|exploring|learning|chatting|connecting|
    seeing) / would you be .. (open|interested|available|free|keen) (to|in|for|on|this|next) / (book|schedule|arrange|
    set up|grab) (your|an|a|some|in)? .. (call|slot|demo|time|session|chat|meeting|consultation) / book here / (hop|
    jump) on a / call (next|this) week / (tuesday|wednesday|thursday|monday|friday) or (tuesday|wednesday|thursday|
    friday) / (next|this) week work / calendly / (my|the) calendar / when (works|suits|would suit|are you free) / best
    (time|number) to / (shall|can|could|may) (i|we) send (you)? (a|an|some|the|more|over)? .. (info|information|details|
    over|brochure|deck|link|more|sample|demo|video|proposal|quote|case study|catalogue|pricing) / (let us|we should)
    (connect|chat|talk|jump|hop|schedule) / (free|complimentary) (consultation|audit|call|trial|demo|session|sessions|
    assessment|ebook|quote|strategy|review|masterclass|guide|website) / complimentary / fancy (one|a chat|a quick) /
    happy to (share|send) .. (deck|info|brochure|details|link|case|more)
  `),
  'pitch.hook': list(`
    are you the right person .. / who (handles|deals with|looks after|manages) your .. / (best|right) person to (talk|
    speak) to .. / would you like to (earn|make|save|grow|get|see|learn|work|join) .. / would you like {num} .. / have
    you (reviewed|checked|considered|thought about) your .. / (dm|message|inbox|text) (me|us) for (prices|details|info|
    rates|more) / you would be (amazing|great|perfect|ideal|brilliant) in .. / want (me|us) to (mock|send|show|build|
    make) .. / (you|your number|your mobile|your account) (have|has|are|been)? (been)? (won|selected|chosen|awarded|
    shortlisted|pre-approved|eligible|a winner) / ^ (winner|congratulations|congrats|well done) (you|your) .. / claim
    (your|now|it|call|code|the) / (call|txt|text|ring) (now|free|freephone|today) / (text|txt|reply|send) * to {num}|
    {phone} / lucky (day|winner) / interested $ / are you interested / would you be interested / (any)? thoughts $ /
    sound (interesting|good|fair) / let me know if .. (interested|interest) / if (this|you|it) .. (interested|of
    interest|interests you) / have you (ever)? (thought|considered|wanted|dreamed) / want to .. (double|grow|scale|
    boost|earn|make|get|increase|rank|learn|know|see|stop|save|be) / (looking|ready|hoping|trying) to .. (grow|scale|
    sell|increase|boost|earn|expand|hire|raise|upgrade|level up|quit) / tired of .. / struggling (with|to) / are you
    (struggling|looking|tired|ready|still|losing|getting) / ^ imagine .. / what if .. / ask me how / (dm|message|
    comment|reply|text|type) .. (yes|info|interested|details|ready|start) / reply (yes|stop|info|interested) / thought
    of you / you would be (perfect|ideal|great|amazing) / you have been (selected|chosen|shortlisted|nominated) / is
    this something / would this (be|help) / do you (need|want|have) .. (more|help|website|leads|customers|followers|
    loan|funding)
  `),
  'pitch.link': list(`
    apply (now|today|in|at|online|here) / {url} / book here / click (here|the|below|link) / link below / (download|grab|
    get|claim|access) (my|our|your|the|a|it|yours) .. (copy|free|spot|slot|guide|ebook|gift|here|now|checklist|template)
    / (sign up|register|enrol|apply|buy|order|shop|book|join) (now|here|today|at|via|below) / watch (the|this|my|our) ..
    (video|demo|webinar|training) / check out (my|our|the) / (on|via|by|contact|through) (whatsapp|telegram) / contact
    (via|us on|me on) / visit (my|our|the) .. (site|website|page|shop|store) / use (my|our|the|code|your) .. (code|link|
    now)? / (share|send) .. (enquiry|requirement|requirements)
  `),
  'pitch.claim.number': list(`
    (prize|cash|reward|award|bonus|voucher|gift card|holiday) .. (claim|guaranteed|worth|await|awaits|waiting|collect) /
    {money} (prize|cash|reward|award|bonus|voucher|gift card) / guaranteed / {pct} / {num} .. (leads|calls|clients|
    followers|sales|customers|appointments|meetings|subscribers|users|views|businesses|companies|brands|figures|
    bookings) / (double|triple|10x|2x|3x|5x|skyrocket|supercharge|explode|boost|slash|unlock|transform|maximise|
    maximize|accelerate|guarantee|guaranteed|scale|grow) (your|their|results|sales|costs|growth|revenue|to|admin|
    potential) / in (just|only|under|less than) {num}|days|weeks / {money} .. (month|week|day|per) / (six|seven|multi|
    {num}) (figure|figures) / roi / page one / first page / (lowest|competitive|unbeatable|wholesale) (price|prices|
    rates|cost) / save .. (up to|{pct}|{money}|thousands|hours) / (passive|side|extra) (income|hustle) / work from
    (home|anywhere) / financial freedom / be your own boss / premium .. package / growth (hack|hacks|package|service|
    strategy)
  `),
  'pitch.scarce': list(`
    (one|two|few) (seat|seats|place|places|spot|spots) left / (listing|subscription|account|offer|membership|domain|
    cover) (expires|expired|ends|lapses) .. / renew (today|now|before|by) .. / ends {num} .. / before {day} / (packages|
    slots|places|stands) (still)? available / claim now / (a)? few (spots|spaces|places|slots) .. / spots left / spaces
    left / only .. (left|slots|spots|spaces|places|remaining|available|openings) / (two|three|few|couple of|{num}|last|
    limited) .. (slots|spots|spaces|places|openings|sessions) (left|remaining|this|available|for)? / (slots|spots|
    places|spaces) (are)? (filling|going|limited|running) / last chance / (offer|deal|price|discount|sale) (ends|
    expires|closes|valid|is) / (ends|expires|closes|closing) (on|this|today|tonight|tomorrow|{day}|soon|midnight) /
    (until|till|before|by) ({day}|midnight|tomorrow|tonight|the end|end of|it is too late|prices) / limited (time|offer|
    spaces|places|spots|slots|availability|number|edition) / (this|for this) (week|month) only / (act|hurry) (now|fast|
    today|quick)? / for a limited / today only / early bird / (do not|dont) miss / {pct} (off|discount) / (use|quote|
    with|your own|own|my) code / code {cap} / quote {cap} / filling (fast|up|quickly) / (first|next) {num}|ten|five ..
    (people|customers|sign ups|businesses)
  `),
  'pitch.flattery': list(`
    {we} (noticed|notice|see|saw) you (do not|are|have|were) .. / thought (our|we|my|i) .. (fit|help|useful|interest) /
    congratulations on (the|your) (growth|success|launch|new) .. / congrats on (the|your) (growth|success|launch|
    funding) .. / (saw|see|noticed|notice) (that)? you (run|own|are|work|lead|manage|sell|make|do|have|offer) .. /
    (loved|love|enjoyed|enjoying|liked|noticed|saw|seen|following|read|admire|admired|impressed by|checked out) .. your
    (recent|latest|profile|post|posts|content|work|page|feed|account|company|website|style|journey|background|
    experience|shop|business|store) / (came|stumbled) (across|upon) (your|you) / your (profile|page|feed|account|post|
    website) .. (caught|stood|came|looks|is) / impressed (by|with) your / (really|so)? (good|great|nice|lovely|pleased|
    glad) to (connect|be connected|meet|e-meet) / (thanks|thank you|thankyou) (so much)? for (connecting|accepting|
    following|adding|the follow|the connection|the add|joining) / {num} mutual / in common / as a fellow / i (see|saw|
    noticed|notice) (you|that you|your) .. / boss (babe|babes) / love your (style|page|vibe|content|feed|look|aesthetic|
    energy|work|shop) / and loved it / you look like / your (style|vibe|aesthetic|energy) (is|are|would)
  `),
  'pitch.chase': list(`
    in case this got (buried|lost|missed) / (got|get) buried / (just)? following up .. / (just|quick|quickly|wanted to|
    thought i would|simply) (bumping|bump|circling|circle|floating|nudging|nudge|follow up|following up|checking in|
    check in|resurfacing|reach out|reaching out) / following up on|with my|our|the / circling back / bumping this / to
    the top of your / (did|have) you .. (moment|chance|time|opportunity) to .. / did you (see|get|receive|read) my /
    (my|our) (last|previous|earlier|recent) (note|message|email|mail|inmail) / have not (heard|had a reply|seen a reply)
    / in case you missed / (tried|trying) to reach you / (any)? thoughts on (my|our|the) (proposal|offer|last|email|
    message) / should i close / is now a (bad|good) / ^ again $
  `),
  /** Cues of a pasted support answer. */
  'support.sorry': list(`
    sorry (to (hear|learn|read|see)|for (any|the (inconvenience|delay|trouble|experience)|this)|about (this|that|your
    experience)|that you) / (really|very|so|truly|terribly) sorry (about|to|for|that) / apologise|apologize / apologies
    (for|about) / inconvenience / disappointed to (hear|read) / understand (your|how) .. (frustration|frustrating|
    concern|concerns|upset) / this is not the .. (experience|standard|service|level) / not the .. (experience|standard|
    service|level) (we|you)
  `),
  'support.move': list(`
    (drop|pop|send|give) us (over)? (a|an|your|some|more)? (private|direct|quick)? (dm|message|email|line|pm|details|
    order|booking|reference|number|postcode) / (dm|pm|message|email) us (your|with|the|directly|at|on|so|via|and) / send
    us .. (dm|message|pm|details|number|reference|email) / (via|in|by|through|over) (dm|private|direct|pm|email)
    (message)? / (private|direct) message / contact (our|us|the) .. (team|support|care|at|on|via|through|here) / fill
    (in|out) .. form / click the link / visit our .. (help|support|faq|website) / (provide|confirm|share|send|include)
    (us)? (with)? (your|the|more|any|some) .. (reference|number|details|order|account|postcode|email|booking|
    information) / with your .. (reference|number|details|order|account|booking|postcode|email|tracking) / (order|
    booking|reference|account|tracking|contact) (number|reference|details)
  `),
  'support.promise': list(`
    (so|and) (that)? (we|our team|i|someone) (can|will|could|may) .. (look|help|investigate|assist|check|sort|resolve|
    get|take|find) / look into (this|it|that|the|your|what) / take a (closer|proper)? look / investigate / assist you /
    happy to (help|look into|assist) / (get|be) (back to|in touch with) you / be in touch / get back to / in due course
    / as soon as (possible|we can) / shortly / (pass|passed|passing) .. (on to|your feedback|to our|to the|to the team|
    along) / (raised|escalated) (this|it|with|to) / our (team|colleagues|advisors|agents|managers) (will|are|is|can) /
    do our best / resolve (this|the|your|it) / (make|put) (this|it|things) right
  `),
  'support.thanks': list(`
    (thanks|thank you) (so much|very much)? for (contacting|reaching|getting in|bringing this|letting us|raising|
    flagging|your (patience|understanding|feedback|message|enquiry|query|email|comment|interest|request)|taking the
    time) / your (feedback|patience|understanding|message|enquiry|query|request|call) (is|has been|are) / we (value|
    appreciate) your / feedback (is|helps) / (kind|warm) regards / (please)? do not hesitate to / bear with us / (high|
    higher) (volume|volumes|demand|than) / (working|business) (hours|days) / ticket (number|id|has)
  `),
} satisfies Record<string, readonly string[]>
