/** English: words in which something came back, or somebody did somebody a favour. Matched only where one is looked for. */
import { list } from '../phrases/list.ts'

export const outcomes = {
  'outcome.order': list(`
    (can|could|may) {we} (please|just|still|also|possibly)? (order|pre-order|preorder|buy|get|have|take) (a|an|
    one|two|another|more|some|{n}|{num}) .. / (can|could|may) {we} (please|still|also)? (order|pre-order|preorder)
    / {we} would (like|love) to (order|pre-order|preorder|buy|purchase|commission) / {we} want to (order|buy|purchase|
    commission) / like to place an order / {we} will (take|have|order|buy) (a|one|two|both|{n}|{num}|the) .. / put
    {us} down for / (set|put) (one|two|{n}|{num}|a|some) aside for {us}  / {we} (have|just) (just)? (ordered|placed an order|bought) .. (from|on) (you|your) /
    another {n}|{num} please / same (again|order) please / how (do|can) {we} (order|buy|pay)
  `),
  'outcome.order.not': list(`
    (can|could|do|did|would|will) not (order|buy|take|have|get) .. / not want to order|buy / (no|cancel|cancelled|
    refund|return|returned) .. order / {we} would like to order .. (elsewhere|but) / have (a|one|some)? (word|go|look|
    think|chat|question|nice|good|lovely|great|fun|time) / (take|have|get) (a|one)? (look|photo|picture|break|seat|
    moment|bus|train|peek) / (will|can) {we} (have|get|take) (it|this|that|them) / get (a|an|some|more) (idea|answer|
    reply|update|sense|bit|copy of the minutes|word) / will have a|one|the .. (think|look|go|word|chat|try)
  `),
  'outcome.booking': list(`
    (can|could|may) {we} (please|still|also|possibly)? (book|reserve) / {we} would (like|love) to (book|reserve|hire|
    engage|sign up) / {we} want to (book|reserve|hire) / (like|love|want|hoping) to (book|hire) you / (book|hire) you
    for / book (us|me) (in|on) / (sign|put) {us} (up|on the list) / (a|one|two|{n}|{num}) (place|places|spot|spots|
    ticket|tickets|seat|seats) (on|for|at) .. please / {we} have (just)? (booked|signed up) .. (your|with you) / keep
    {us} a (place|spot|seat|stool|table) / book a (table|place|slot|session|room|lesson|appointment)
  `),
  'outcome.booking.not': list(`
    (can|could|do|did|would) not (book|make it|hire) / cancel .. booking / book (club|shop|fair|launch|group) / fully
    booked / can you book / you can book / {we} booked .. (elsewhere|another|holiday|flights|train)
  `),
  'outcome.enquiry': list(`
    how much (do|would|will) (you|it|one|that|this) (charge|cost|be|want|come) .. / how much (is|are|for) (a|an|one|
    your|the|each|it|this|that) / (could|can|would) you (please)? (quote|give {us} a (quote|price)|send {us} (a|your)?
    (quote|price|prices|price list|rates)) / (get|have) a (quote|price) / (what|whats) (are|is) your (rates|rate|
    prices|price|fee|fees|day rate|availability|lead time) / do you (take|do|accept|make|offer) (commissions|
    commission|custom|bespoke|private|weddings|corporate|wholesale|repairs|orders) .. / are you (available|free|taking
    bookings|taking orders|taking on|taking new) (for|on|in|to|at)? / do you have (any)? (availability|space|spaces|
    capacity|slots|places|tickets) / (interested|keen) in (booking|ordering|hiring|commissioning|buying|working with
    you|stocking|one of your|your (services|workshops|workshop|course|courses|classes|class)) / (looking|need|looking
    for) (for)? somebody|someone (to|who can) / would you (consider|be interested in|be able to|be up for) (making|
    doing|taking on|running|supplying|designing|building|writing|teaching) / (enquire|inquire|enquiring|inquiring)
    about / could you (make|design|build|supply|cater|repair|mend|bind|print|frame|do) (a|an|one|some|our|my|us|me) ..
  `),
  'outcome.enquiry.not': list(`
    do {us} (a|one) .. favour / how much (is|are) (too|enough|of|left|going) / no longer|not (interested|looking) .. / how much .. (mean|means|
    love|miss|fun|trouble|happier|better) / are you free (tonight|now|for (lunch|coffee|a (chat|drink|pint)))
  `),
  'outcome.referral': list(`
    {cap} (told|asked|advised|urged) {us} to (ask|contact|call|ring|email|write|message|try|speak|talk|come|get in) ..
    / {cap} (told|telling) {us} .. about you / {cap} (recommended|suggested|mentioned) you .. / {cap} (recommended|
    suggested) {we} (ask|contact|call|ring|email|write|message|try|speak|talk|get in touch|come) / {cap} (gave|passed)
    {us} (on)? your (name|number|details|address|email|card) / {cap} (sent|pointed|referred|put) {us} (to you|your
    way|in your direction|on to you|onto you) / {cap} said (you|to (ask|contact|call|try) you|you (might|could|may|
    would|are)) .. (help|person|able|best|people) / (got|had|have|was given|were given) your (name|number|details) (
    from|off|by|through) / (heard|hear|heard all) about you (from|through|via) / you (were|came|come) (highly|warmly)?
    (recommended) .. / (friend|colleague|neighbour|sister|brother|cousin|mother|mum|dad|boss|customer|client) (of
    mine|of ours)? (told {us} (about|to ask|to contact|to try)|recommended you|sent {us}|gave {us} your) .. / on the
    recommendation of / we have (a mutual|mutual) (friend|friends|contact)
  `),
  'outcome.invitation': list(`
    would you (like|be (willing|able|happy|up for|free|interested)|consider|come) .. (speak|speaking|talk|talking|
    teach|teaching|present|presenting|exhibit|exhibiting|judge|judging|perform|demonstrate|join (our|the|a) panel) / {we}
    would (like|love) (you to (come|speak|talk|teach|present|exhibit|judge|join us)|to have you (on|at|along|as)|to
    invite you) .. / (invite|inviting|invitation for) you (to|all|both|along|
    on) / (be|come on|come as) (our|my|the|a) (guest|speaker|keynote|judge) / would you (come and)? (speak|talk|teach) (at|to|for) .. / guest on (our|my|the) (podcast|show|
    programme)
  `),
  'outcome.press': list(`
    {we} am (a|the)? .. (journalist|reporter|editor|producer) / {we} am writing (a|an|about) (piece|article|feature|
    story|profile) / (write|writing|working on|doing) a (piece|feature|article|story|profile) (on|about) .. / (interview|
    feature|profile|quote) you (for|in|on|about) / (would|could|can) {we} (interview|feature|profile|quote) you
  `),
  'deed.thanked.lent': list(`
    (thank|thanks|ta|grateful|cheers) .. for (lending|loaning) .. / (thank|thanks|ta|cheers) .. for the (loan|lend) of
    / (thank|thanks) .. letting {us} (borrow|use) ..
  `),
  'deed.thanked.introduced': list(`
    (thank|thanks|ta|grateful|cheers) .. for (introducing|connecting|putting {us} in touch|the intro|the introduction|
    your introduction|the connection|making the introduction) ..
  `),
  'deed.thanked.recommended': list(`
    (thank|thanks|ta|grateful|cheers) .. for (recommending|vouching|endorsing|putting in a (good)? word|(the|your)
    (kind|lovely|generous|glowing|wonderful)? (recommendation|testimonial|reference|endorsement)|spreading the word|
    telling (people|everyone|everybody|your|all)|talking {us} up) ..
  `),
  'deed.thanked.sent': list(`
    (thank|thanks|ta|grateful|cheers) .. for (sending .. (my|our) way|the referral|your referral|referring|pointing ..
    (my|our) way|passing (on)? (my|our) (name|number|details)) ..
  `),
  'deed.thanked.helped': list(`
    (thank|thanks|ta|grateful|cheers) .. for (covering|stepping in|standing in|filling in|helping {us}|helping out|
    helping with|lending a hand|looking after|picking up|dropping off|giving {us} a (lift|hand)|proofreading|
    translating|fixing|bailing {us} out|getting {us} out of) .. / (could|would) not have (done|managed|finished) .. (
    without you|without your) / you (saved|rescued) (my|our|me|us) (day|life|bacon|skin|weekend|event|evening)?
  `),
  'deed.told.recommended': list(`
    {we} (have|just)? (recommended you|told .. (about|to (try|ask|call|contact|see)) you|been telling .. about you|
    mentioned you|vouched for you|nominated you|put in a (good)? word|put your name forward|named you) .. / {we} (have|
    just)? left you a (review|recommendation|testimonial)
  `),
  'deed.told.recommended.not': list(`not (recommend|recommended|tell|told|mention|mentioned) .. / never told`),
  'deed.told.sent': list(`
    {we} (have|just|am)? (sent|send|sending|referred|pointed) ... (your way|in your direction|on to you) / {we} (
    have|just)? (given|gave|passed|pass) .. (your (name|number|details|card|address)) ..
  `),
  'deed.told.sent.not': list(`sent|send|sending (it|this|that|the|some|money|payment|photos|email|you) ...`),
  'deed.told.introduced': list(`
    {we} (have|just)? (introduced you to|connected you with|put you in touch) .. / meet {cap} .. meet / {we} (have)?
    (copied|cc) .. so you (two|can|both) ..
  `),
  'deed.offered.lent': list(`
    {we} (can|could|will|would|am happy to|would happily) .. (lend|loan) (you|it|mine|ours) .. / you (can|could|may|are
    welcome to) (borrow|use) (my|our|mine|ours|one of) .. / (borrow|use) (mine|ours)
  `),
  'deed.offered.introduced': list(`
    {we} (can|could|will|would|am happy to|would happily) .. (introduce you|put you in touch|connect you|make an
    introduction|make the introduction) ..
  `),
  'deed.offered.recommended': list(`
    {we} (can|could|will|would) .. (recommend you|put in a (good)? word|pass (on)? your|give .. your (name|number)|
    mention you|spread the word|tell .. about you) ..
  `),
  'deed.offered.helped': list(`
    {we} (can|could|will|would|am happy to|would happily) .. (help you|give you a hand|lend a hand|cover for you|stand
    in|step in|look after|pick .. up for you|drive you|read it (through)?|proofread|translate|show you how|bring you|
    save you|keep you one) .. / let {us} (help|give you a hand|show you|look into)
  `),
  'deed.offered.not': list(`
    (if|should) (you|anything) .. (need|can help|help) .. / let {us} know .. / anything {we} can / how (can|may) {we}
    help / not|never (lend|help|introduce|cover|recommend|mention|tell) ..
  `),
  'deed.grateful': list(`
    (thank|thanks|ta|grateful|cheers) .. for (all)? (your|the|that) .. (help|advice|tip|tips|support|favour|explanation|
    pointers|time|patience|effort|answer) / (really|so|very|most|incredibly|super) helpful / (that|it|this|you) (really|
    so|has|have)? (helped|worked|did the trick|fixed it|sorted it) .. / (a|an|absolute|total|real) (lifesaver|life saver|
    godsend|star|legend|angel|hero) / you (are|have been) (so|very|too)? (kind|generous|helpful) / that was (so|very)
    (kind|good|generous) of you
  `),
} satisfies Record<string, readonly string[]>
