/** English: what makes known something of one's own, and what makes it a sale. */
import { list } from '../list.ts'

export const trade = {
  promote: list(`
    join {num} .. (shops|businesses|people|teams|customers|members|readers|others) / (clearance|trade|wholesale|factory)
    prices / wholesale .. (prices|range|catalogue) / full catalogue / (renew|upgrade) (today|now|your) .. / get featured
    .. / only {money} / {we} am|are running (a|an) (promotion|offer|sale|competition) .. / (inbox|dm|message|whatsapp|
    text|email|pm) (us|me) (for|to) .. / (factory|wholesale|trade) (price|prices) / ({n}|{num}) (bottles|loaves|boxes|
    jars|bags|portions|copies|pairs|packs|cakes|hampers) .. (left|gone|only|available) / ({our}) (first|new|debut|
    second|latest) (novel|book|album|single|film|collection|show|record|ep) .. (comes out|is out|out|launches|lands) /
    (comes|coming) out (in|on|next|this) .. / (got|have|got a|have a|running a|taking a) (stand|stall|table|pitch) at /
    find (us|me) (at|between|by|next|in|on|near|opposite|under) / (issue|edition|album|single|book|episode|video|report|
    newsletter|catalogue|brochure|programme) (is|are) (out|here|live|ready|available) / (pick|grab) (one|yours|it|a
    copy|your copy) up .. / (exhibition|show|shop|cafe|market|festival|gallery|doors|stall|bar|garden|studio|sale|
    booking|bookings) (opens|open|returns|starts|closes|launches) (today|tonight|tomorrow|this|next|on|at|{day}) / (per
    cent|percent) off / (two|three|four|one|a few|some|{num}) (places|spaces|slots|spots|tickets|tables|dates) (have|
    has|just|still)? .. (come up|opened|opened up|going|left|free|available) / check out (this|my|our|the) .. (channel|
    video|page|song|track|mixtape|website|blog|shop|site|profile) / add (me|us) (here|on|at) / (please)? (subscribe|sub)
    (to|now|for|my|our|and)? .. (channel|me|us|it|newsletter|list|youtube|page) / ^ please subscribe / yours for (just|
    only)? {money} / open (morning|afternoon|weekend) / (it|they) (is|are) (on|up on|over on) (the|our|my) (site|
    website|blog|page|channel|shop|etsy) / this (week|month) (podcast|episode|newsletter|blog|special|specials|video) /
    packages from / opened (my|our|the) (books|diary|doors|bookings) / shameless plug / (two|three|one|few|couple|{num})
    .. (left|available) in (the diary|{month}|{day}|spring|summer|autumn|winter) / books (are)? open / come and work
    (with|for) us / ^ (mot|boiler|haircut|service|gutters|chimney|eye test) due / (first|next) (order|visit|booking|
    treatment) / while stocks last / (message|dm|follow|contact|tag|visit) {user} (to|for) / (half|fraction of) the
    (price|cost) / (drop|send|email|hand|bring|pop) .. (your|a) cv / {we} am|are (after|looking for|seeking) (a|an|
    another) .. (lad|lass|pair of hands|part time|part-time|full-time|saturday|weekend|barista|baker|driver|chef) /
    (tickets|booking|bookings|registration|entries|applications) ... (go live|goes live|go on sale|on sale|open|now
    open|opens) / (annual|impact|latest|new) report is out / our .. (is|are) (out|here|live) (now|today)? $ / have
    arrived / ({day}|{day} night) is back / (is|are) back $ / link in|on our|my|the|bio|profile|comments|story|stories /
    link below / links|details below|in / details|info|information|more .. in bio|profile / details {url} / more info|
    information|details at|on|here|below|via|{url} / see our|my page|website|site|shop|profile|menu|range|stories /
    website|online|site {url} / now available / available now|from|in|at|online|today|again|until / now in $ / now in
    stock|store|our|the shop / in stock now / back in stock|store|the shop / back by popular / just landed|arrived|
    dropped|in|launched|restocked|listed|released|published / new in / new arrivals / new stock / new collection|range|
    menu|season|line|flavour|flavours|colours|design|designs|website|product|products|service|services|album|single|
    book|course|edition|release|version|feature|range|blog|post|video|podcast|episode|newsletter|recipe / out now / on
    sale / live now / now live / is live / are live / goes live / now open for|to|until / now booking|taking|showing|
    streaming|playing|enrolling|recruiting|selling|shipping / pre-order|preorder|pre-orders|preorders / pre order /
    order now|yours|online|by|before|today|via|from|your|through|here|a|direct|in time / order .. from us / orders|
    bookings .. open|close|taken|welcome|by / taking orders|bookings|enquiries|commissions|new|on / book now|your|a|
    yours|here|online|early|direct|today|via|through|in|by|tickets|now|me / booking|bookings now|open|essential|advised|
    required|is|via / reserve your|a|yours|online / buy now|yours|online|tickets|here|direct|one|two|any|a|your / shop
    now|online|the|our|here|local / get yours|tickets / get your hands|tickets|copy|place / get in quick / grab yours|a|
    your|one|them|it|some / snap up / treat yourself|your / stock up / save|claim|secure|bag your|a seat|spot|place|
    space / claim yours|your / tickets available|on|from|are|here|{money}|via|now|still|selling / tickets {url} / ticket
    link / last few|remaining tickets|spaces|places|slots|tables|left|spots|rooms / few|some|limited spaces|places|
    slots|spots|tickets|left / spaces|places|slots|spots|seats|appointments|tables|rooms left|available|remaining|
    limited|going|free|still / while stocks|stock last / first come / do not miss / last chance / hurry / not to be
    missed / one day only / this weekend only / only until / {pct} off|discount / {money} off / half price / bogof / buy
    one|two|any|1|2 .. get / two for one|{num} / discounts / discounted / special offer|offers|price / early bird / on
    offer / code {cap} / use code / promo code|voucher / gift voucher|vouchers|card|cards|certificate|set|sets|box|
    boxes|hamper|hampers / prices from|start|slashed / from {money} / from just|only {money} / starting at|from {money}
    / for just|only {money} / {money} each|per|pp|ea|inc|including / {money} a ticket|head|month|night|day|week|session|
    person|box|bag|jar|loaf|pair|go|pop / for adults|kids|members {money} / tickets|entry|admission|adults {money} / at
    {money} / {money} a|per month|head|person|night|day|week|session|ticket / worth every penny / at the old price /
    free delivery|shipping|postage|gift|sample|samples|trial|quote|quotes|quotation|consultation|estimate|assessment|
    audit|call|demo|download|ebook|e-book|guide|webinar|masterclass|training|checklist|template|site|session|taster|
    when|with / no obligation / obligation free / free no / introducing|announcing .. / excited|delighted|thrilled|
    proud|pleased|happy|chuffed|stoked to announce|launch|introduce|reveal|offer|present|unveil|bring|share / excited|
    delighted|thrilled|proud|pleased|happy to be launching|opening|offering|hosting|selling|exhibiting|running / launch
    party|day|event|offer|of / say hello to our|the / we have added|launched|opened|just launched|just opened|released|
    got|a|new .. slots|new|intake|course|range|spaces|menu|dates|class|classes / added .. to our|the range|menu|shop|
    diary / {we} are hiring|recruiting|expanding|growing / hiring for|a|an|now / join our|the team / vacancy|vacancies /
    job opening|alert|opportunity|vacancy / apply now|today|here|by|in|at|via|online|{url} / to apply / looking for a|
    an|our|another .. to join / no experience needed|necessary|required / send your|a cv / competitive salary /
    immediate start / we need a .. chef|driver|barista|apprentice|assistant / sign up|signup for|to|now|here|today|in|
    at|via|below|and|online / subscribe|subscribing to|for|now|here|and|today / follow us|me|our|my|for|along|this|
    {user} / give us|me a follow / like our page / join us|me|the|our .. for|on|at|this|as|in|live|online|tonight|
    tomorrow|newsletter|waitlist|list|group|community|channel|mailing|club / join our|my|the .. newsletter|group|
    community|list|club|challenge|programme|program|channel|waiting / register|enrol|enroll now|here|your|for|today|at|
    via|by|online|interest / download|downloadable our|my|the|now|here|your|it|free / free download / try it|our|us|for
    free|before / free|try .. trial / start your|a free / check out|checkout our|my|the|this|my|these|new|{url} / have a
    read|listen|watch / catch up on|with our / tune in / listen to our|my|the / watch how|our|my|the video / visit us|
    our|my|the|{url} / come .. see|meet|join|find|visit|try / come .. say hello|hi / see us at|on / meet us at|on|in /
    our stand|stall / open day|evening|house|studio|studios|garden / grand opening / now open / kick off|kicks off at /
    all welcome / everyone welcome / free entry|admission|event|tickets|parking / free to|for attend|join|enter|members|
    all / pay what you / no need to book / taster session|day|evening|sessions / open mic / quiz night / live music /
    happy hour / our next|new|latest|first|final|annual|spring|summer|autumn|winter|christmas .. workshop|webinar|class|
    course|show|gig|event|concert|market|fair|exhibition|episode|issue|video|blog|article|post|newsletter|podcast|drop|
    release|collection|pop-up|open|meeting|session|report / new blog|podcast|video|episode|article|post|tutorial|
    newsletter|paper|book|issue / on the blog / latest blog|post|episode|issue|video|newsletter|article|podcast /
    episode {num}|one|two|three / this week episode|newsletter|blog / in this episode / {our} latest|new .. blog|post|
    episode|video|article|podcast|book|newsletter|album|single|song / {our} newsletter|podcast|youtube|channel|patreon|
    etsy|shop|blog / first public beta / beta .. is out / is out now / release notes / on github / just shipped / ship
    .. new / would love to quote|help|work|chat|show / happy to quote / {we} would love to quote / family run /
    family-run / established in / join .. businesses|customers|others|people who / get started / the all new / gap|gaps|
    space|slot|slots|availability in my|our diary|calendar|books|schedule / dms|dm open|me|us|to|for / comment .. for a|
    link|the / comment me|yes|info / giveaway / competition time / win a|an|two|tickets / prize draw / membership|
    memberships|subscription|subscriptions open|from|available|starts|now / become a member / made to order / handmade
    by|in / commissions open / for sale / up for grabs
  `),
  /** Promotes only together with something else. */
  'promote.weak': list(`
    (available|click|ready|here|link|call|message|dm|text|email|ring|way|want|how) to (buy|order|book) / discount /
    early birds / (course|class|programme|workshop) (is|are) (open|back|running) / ^ {money} $ / (my|our) (course|
    programme|book|workshop|class|service|shop|classes|workshops) .. / next one is / shameless plug / (just)? pay
    postage / send you (a|some) free .. / (one|two|three|{num}|a|last) (slot|space|place|table|spot|appointment|seat|
    slots|spaces|places|tables|spots|seats) (left|free|going|available|for|has|have|on) / cancellation / {we} am|are
    (speaking|exhibiting|performing|playing|appearing|showing|reading|trading|selling) at / ^ come (and|along|by|down|
    say|over|join) .. / while (they|it) last|lasts / (in store|in-store) and online / more at|on|here {url} / details
    on|at the|our|my|site|website|page / on our|my website|site|shop|store|page|stall|stand|channel / via|through our|
    my|the website|site|link|shop / fresh in|batch / up now / coming soon / opens|opening|launches|launching|starts|
    drops|returns on|this|at|tomorrow|today|tonight|{day}|next / {num} .. left / only .. left / availability / limited
    edition|number|time|stock|availability|offer / ends|closes tonight|today|tomorrow|soon|{day}|midnight|this|on / must
    end / final day|days|call|hours / until midnight / {num} for {num}|{money} / two|three|any for {money}|{num} /
    introductory|launch|early|founding offer|price|bird|customer / offer|sale ends|now|on|starts|valid|of|price / our|
    the|big|summer|winter|january|spring|autumn|clearance|flash|pre sale|offer / with code / only|just {money} / price
    list / best price|prices|rates / great value|deal|prices|rates / so excited to / launched|launching our|my|a|the|new
    / meet our|the|your new / unveiling / sneak peek / watch this space / big news / here it is / it is here / they are
    here / have arrived / new dates / applications open|close|welcome|are / looking for a|an .. barista|chef|apprentice|
    assistant|manager|developer|designer|driver|stylist|nurse|cleaner|carpenter|engineer|receptionist|waiter|waitress|
    technician|mechanic|baker|gardener|intern|trainee|groomer|joiner|electrician|plumber|accountant|bookkeeper|
    salesperson|teacher|tutor|freelancer|editor|writer|volunteer / full time|part time|full-time|part-time / hours a
    week / check it out / take a look at our|my|the / have a look at our|my / read|listen|watch|view it|more|the full|
    the latest|our|my|here|now|on|all about|how|full / read .. {url} / available on|in spotify|apple|amazon|all|etsy|
    ebay|our|the|store|kindle / find us|out|me .. at|on|in|more|how / come|pop|drop|swing|stop and|along|down|by|in|on|
    to|over|see|join|meet|find|visit / we will be at|exhibiting|selling|there|on stand|in|live|open / we are at|
    exhibiting|open|back|live|on|here|in the|now .. today|stand|market|fair|fete|festival|until|tomorrow|tonight|late|
    for|all|{day} / stand|stall|booth {num} / doors open|at / doors {num} / open today|tomorrow|tonight|all|until|till|
    late|from|this|for|again|every|{day} / opening times|hours|weekend / starts at / see you there / hope to see you|
    there / drop in|session|sessions / menu|specials|special|soup today|tonight|of the|this week / on the menu / this
    weekend / workshop|workshops|webinar|masterclass|retreat|class|classes|course|courses|concert|gig|show|exhibition|
    fair|market|fete|tour|talk|bootcamp .. on|this|starts|at|in|from|tickets|booking|available|{day}|next / {we} wrote|
    written|blogged|recorded a|an|about / wrote about|up .. here|{url} / full story|post|interview|article / is out $ /
    version {num} / v {num} / open source / {we} help|helps .. / {our} .. helps|help / {we} work with / {we} offer /
    {we} provide / {we} specialise|specialize / {we} are offering|selling|taking|running|hosting|opening|launching|
    giving / {we} can help|quote / {we} stock|sell|make|build|create|design|supply|deliver|install|fit|repair|service|
    clean|cater|teach|train|coach .. for|in|your|from|all|you / fully insured|qualified|licensed|certified / star rated
    / years|year .. experience / based in / award winning / award-winning / trusted by / used by / clinics|firms|teams|
    businesses|companies|people using|use|love|trust|choose / switch to / upgrade to|your / powered by / capacity for /
    taking on new|clients / message|dm|pm|text|call|ring|email|whatsapp|contact|inbox me|us|to|for|or|on|now|today|
    {phone}|{mail}|our|{user} / drop us|me a dm|line|message / get in touch|contact / contact us|me|via / call|ring|
    text|phone .. on {phone}|{num} / {phone} / dm .. for|to / ask for details / details in / gift idea|ideas / perfect
    gift|for / ideal for|gift / why not treat / this is your sign / your .. starts here / bespoke / hand made / selling
    my|our|off|fast
  `),
  /** A thing for sale, proposed to one person about their own need. */
  proposal: list(`
    (charge|charging|quote|quoted|cost) .. {money} / {money} for .. / (pencil|book) you in / {we} (can|could|would) ...
    for (about|around|roughly|under)? {money} / {we} (can|could) do ... for {money} / (slot|space|gap|session|sessions|
    hour|lesson|lessons) .. {money} / {money} (an|a|per) (hour|session|month|visit|lesson) / (do|have|offer|run|sell)
    (a|an) .. (package|service|plan|subscription|course|programme|version|deal) .. (for|from|at|would|that) / (monthly|
    weekly|fixed|set) (package|fee|price|plan|rate) / want (me|us) to put .. (in writing|quote|together) / put|send ..
    quote|proposal|price|estimate|figures / would cost|come|be .. {money} / sort|do|fix|fit|make it|that|them|one .. for
    .. {money} / for about|around|roughly|under|only|just {money} / {we} have .. built|launched|released|added|opened|
    introduced|started|developed .. for your|you|a / show you on|how|what .. {our}|your own / our .. plan|package|
    service|system|software|tool|app|platform|course|programme .. would|could|can|might|does / demo of / a quick demo /
    book you in for / discount for you|you / do you a deal|discount|price / special price|rate for / rate would be /
    fits your budget / could save you / space|slot on {our} .. if / would suit you
  `),
  /** Something is to be paid for. */
  pay: list(`
    ({n}|{num}|few|last) (bottles|loaves|boxes|jars|bags|portions|packs|hampers) .. / (sessions|workshops|courses|
    classes|coaching|training|retreats) for .. / dates (free|left|available) / {we} run .. (sessions|workshops|courses|
    classes) / (monthly|fixed|hourly|daily|day|weekly|annual) (fee|rate|rates|price|retainer) / (per cent|percent) off /
    order .. from us / {money} / {pct} off|discount / half price / discount / discounts / discounted / sale ends|now|on|
    starts / on sale / bogof / order now|yours|online|your|before|by|from|today|via|through / buy / shop now|online|the|
    our / our|the shop|store|online / book now|your|a|here|online|today|yours / reserve your|a / price / prices|pricing
    / offer ends|now|on / special offer|offers / early bird / introductory / founding|launch price|customer|offer / code
    {cap} / use|with code / promo code / gift voucher|vouchers|card|cards / pre-order|preorder|pre-orders / free
    delivery|shipping|postage|trial|quote|quotes|consultation|sample|demo|site|estimate|audit|assessment|discovery / no
    obligation / discovery call / strategy call|session|sessions / would love to quote / happy to quote / quote for /
    membership / memberships / subscription / plans start|from / {money} a|per month|head|person|session|week|day|night
    / cancel any / commission / commissions / earn / income / loan|loans / invest|investment|investors / funding|finance
    options|available|for your|deal / followers package|fast|instantly / follower package / premium / package|packages /
    new in / back in stock / in stock / now in / just landed / collection / while stocks / first come / last chance to
    buy|order|book|get / for sale / limited edition / buy one|two|now / two for / get yours / grab yours / taking
    orders|bookings|commissions|on new / spaces|places|slots left|available|remaining / made to order / treat yourself /
    our new .. range|programme|program|course|plan|plans|service|package|menu|collection|product / partner programme|
    program / client|clients .. earn / {we} help .. / {our} .. platform|software|tool|app|solution|solutions|agency|
    service|services / boost your|sales|traffic|revenue / double your|traffic / grow your|business|followers / cut|
    slash|slashes|slashed|reduce|save .. costs|bills|by {pct}|{num} / switch to / sign up .. minutes|from / upgrade /
    fully insured / family-run / family run / star rated / dms open / gap in my|our / slot|slots / bookable / enrol /
    enrolling / bootcamp / programme opens|starts / masterclass / coaching / consultancy / consultant / wholesale /
    retail / exporter / manufacturer / supplier / best price / collection only / delivered .. to / watch how it works /
    get started / free sample / comment me / ambassador / boss / side income|hustle / passive income / financial freedom
    / crypto / bitcoin / forex / trading|trader / seo / ranking|rankings / leads / sales calls / website design|redesign
    / web design / app development / outsourcing / recruitment services / insurance quote / mortgage / cashback /
    refinance / casino / bet|betting / weight loss / hair growth
  `),
  /** Nothing is to be paid for: a vacancy, free entry, something to read. */
  unpaid: list(`
    hiring / recruiting / vacancy / vacancies / apply in|now|by / no experience / cv / salary / hours a week / join our
    team / to join our / barista / volunteer|volunteers / free entry / free admission / free event / all welcome /
    everyone welcome / open day / open evening / open house / no charge / agpl / open source / free to attend|join|all|
    read|use / blog / podcast / episode / article / newsletter / have a read / new post|video / beta / github / meet us
    at|in|on / stand|stall|booth {num} / stage|talk at / in the paper / on the radio / interview|interviewed / published
    / minutes of the meeting / agm / quiz night / follow us|me|for|along / get featured / giveaway / raffle / survey /
    watch the video / report|study|paper|guide .. free / free guide|resource|pdf
  `),
} satisfies Record<string, readonly string[]>
