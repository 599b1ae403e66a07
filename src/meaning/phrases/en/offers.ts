/** English: help offered. */
import { list } from '../list.ts'

export const offers = {
  /** Help, time, an introduction or a remedy without strings. */
  offer: list(`
    {we} (can|could|will) (drop|carry|move|collect|deliver|store|water|feed|mind|watch|host|print|scan|type|read|hang|
    mow|paint|cook|babysit|cover|wait|queue) ... (for|with|to) you / {we} (can|could|will) ... for you / send (me|us|it|
    them|that|over) ... and (i|we) will .. / (free|spare) (saturday|sunday|afternoon|evening|morning|day|weekend) if you
    .. / {we} will (sort|sort out|take care of|see to|organise|handle|look after) (the|it|that|everything|all|this|
    those|them) .. / (would|will|can|could) (happily|gladly) .. / (job|room|place|flat|desk|role|seat|spot|shift|pitch|
    space) going at .. / {we} (can|could|will) (ask|check with|find out|see if|talk to|speak to|mention it|mention you|
    have a word) .. / send (it|them|that|yours|the draft|your draft) (over|across|to me|along|round)? and (i|we) will ..
    / (anyone|anybody|everyone|everybody|you all) (is|are)? welcome to (a|it|them|one|use|copy|have) .. / (is|are) (a|
    an|some|two|one) .. (going|spare|free) .. if / {we} am|are (making|sending|posting|bringing|replacing|redoing|
    ordering|getting) (you|another|a new|one over|yours|it again) .. / {we} have .. (you|they) (can|could|may|might)
    (borrow|have|use) / (come|pop in|drop in|call in) and (get|collect|borrow|take|use|have) (it|them|one|some) / if you
    (would|could|can) (use|do with) (it|them|one|some|a|that) / if you (want|fancy|would like) (that|those|them|it|one|
    some|the|these|a hand|company|a lift|somewhere) .. / if you need (somewhere|someone|anything|a hand|a place|an
    extra|another pair) .. / pop in (whenever|any time|anytime|when|if) / we will .. (for nothing|for free|while you
    wait|on us) / (second|extra) pair of (eyes|hands) / (happy|glad|delighted|more than happy|willing|pleased) to (help|
    share|show|send|lend|pass|introduce|chat|talk|look|take a look|take you|have a look|have a chat|have a word|read|
    review|walk|explain|give|come|do|swap|proofread|translate|mentor|pop|drop|bring|meet|make|put you|put a|answer|
    point|connect|replace|refund|redo|cover|listen|compare|teach|babysit|host) / happy to .. (if you|anytime|any time|
    for you|for anybody|for anyone) / let me know if (i|we) can / let me know if .. (help|need anything|useful|want a
    hand) / shout if (you|i|we|there) / (give) (me|us) a (shout|bell) (if|any) / holler / just (ask|shout) $ / ask away
    / feel free to .. (ask|borrow|use|copy|take|steal|share|adapt|call me|ring me|dm me|pick) / (you are|are|more than)
    .. welcome to (it|them|use|borrow|have|any|come|join|stay|copy|take|one|share|our|my) / (help yourself|help
    yourselves) / take what you need / ({we}) (will|shall|would|can|could) .. (send|post|drop|deliver|fix|mend|replace|
    refund|redo|cover|lend|introduce|dig out|dig|type up|forward|walk|drive|collect|throw in|pay for|translate|print|
    strip|draw up|proof|swap|chase|arrange|teach|save|pick up|pick|hold|put a good word|put in a|pass|share|show|sort|
    sort out|ask around|look into|give|bring round|bring over|bring) (you|your|one|that|this|them|a|an|some|him|her|
    over|round|out|up|my|our|these|those|another|something|whoever|the right|off) / {we} will (come|be over|be round|
    pop) .. (and|to|with) .. (help|fix|sort|look|collect|you) / {we} will .. (for nothing|free of charge|for free|at no
    cost|at our expense|on us) / {we} would (like|love) to (send|make it|make this|help|refund|replace|put it|put this|
    give you|come and|take you|treat|redo|buy you|offer you|cook|bring|show you) / let (me|us) (help|send|show|
    introduce|take|sort|check|find|ask|make|put|buy|get|lend|drive|cover|dig|fix|pay|treat|replace|give you|do that) /
    (if) .. (any help|you ever need|you get stuck|you would like|you want it|it would help|that would help|that would
    calm|anyone would like|anybody would like) / if you want it|one|some|them (to borrow)? / if you are (stuck|nearby|
    passing|in town|ever) / (my|our) treat / free of charge / for (nothing|free) $ / at no cost / no strings / without
    charge / (give|pass) (them|it) to a (neighbour|friend) / yours if you (want|would like|fancy) / put you (both|two)?
    in (touch|contact) / put (the two|both|the both) of you / introduce you / (meet|this is) {cap} (who|whom) / leave
    you two|both to / (make|do) (the|an) (intro|introduction) / connect you (with|to|both|two) / (knows|know) (the|some|
    a|lots of|just the|exactly the|somebody|someone) .. (can|could|will|might|who|and) .. (ask|help|put|introduce|speak|
    fix|do|show|sort) / (i|we) know (someone|somebody|a|people|just the|the) .. (who|that|could|can|might|for you) /
    pass .. (your name|your details|your cv|your number|it on|them on|this on) / (put|have) (in)? a .. word (in|with|
    for) / put your name (forward|down|to) / vouch for you / recommend you (to|for) / send (me|us) (his|her|their) .. /
    send (me|us) (your|the) (cv|portfolio|draft|manuscript) / speak|talk to .. (for you|about you|on your behalf) /
    (have|has|got|is|are) .. (a|an|one|two|some)? spare (ticket|tickets|room|seat|key|copy|one|bed|pair|set|hour|chair|
    desk|tyre|parts|slot) / have .. going spare / going spare / yours if / yours to keep / (it|they) (is|are) yours /
    (you) (can|could) (have|borrow|use|keep|stay|share) (my|our|mine|ours|it|one|them|the|at|with) / borrow (mine|ours|
    my|our) / (take|have|use) (mine|ours) (if|for|instead|until) / (come|pop|bring|drop|call|swing) .. (by|over|round|
    in|along|them|it|her|him) .. and (i|we) .. / ^ (come|pop|drop) (by|round|over|in) .. and / (and|then)? (i|we) will
    .. (together|with you|for you) / bring (it|them|her|him) (by|in|round|over|back|along|to) / (i|we) can (show|teach|
    help|drive|lend|come|meet|bring|send|pick|give|introduce|ask|put|look|fix|cover|do) .. (you|your|it|them|that|one|
    how|with|a|for) / can (show|teach) you / ask for you $ / (kept|saved|put|held|reserved) .. (for you|aside|behind|
    back) / (save|keep|put|hold) (you|one|it|some|a place|a seat) .. (for you|aside|by|back) / save you (a|the|some) /
    count (me|us) in / a lift (if|to|home|back) / pick you up / drop (it|them|one) (off|round|by|in) / drive you / meet
    you (at|for|off|there) / (walk|talk|take) you (through|round|over) .. / show you (around|round|how|the ropes|what|
    where) / no (rush|need to pay|obligation) / whenever suits / any time you (like|want|need) / anytime you / (door|
    kettle) is (always|on|open) / we are here (if|to help|for you) / here (to help|if you need|if you want|for you) /
    (free|open) (for|to) (anyone|anybody|everyone|everybody|all) (to|who) / free to (take|copy|use|a good home|whoever|
    anyone|collector|anybody) / free for .. (anyone|anybody|copy|use|to take|to copy|to use|school|schools|charities) /
    for (anyone|anybody) (who|that) (wants|needs|would like|fancies) / (anyone|anybody) who wants (it|them|one|a|to) /
    take one $ / giving (away|it away|them away) / pro bono / volunteer (my|our|to|for) / offer (my|our) .. (services|
    time|help|van|hands|room) / (rights) on .. / nothing leaves / no form to fill / happy to .. anybody
  `),
  /** Offers of ours that from others would be questions. */
  'offer.shall': list(`^ shall (i|we) .. / ^ want (me|us) to .. / ^ should (i|we) (tell|ask|mention|let) ..`),
  /** Whatever the reader may want is there for them. */
  'offer.if': list(`
    if you still (need|want|fancy|would like) .. / if that is any (use|good|help) .. / if you (would like|want|fancy|are
    stuck|get stuck|could use|ever need|ever want|need (a|an|any|some|somebody|someone|anything|somewhere|help)|would
    rather|have not found|are short|would find) .. / if (it|that) would (help|be useful|be of use|save you|make it
    easier) .. / if (i|we) can (be|help|do) ..
  `),
  'offer.ask': list(`
    ^ want (her|his|their|my|our|the|a) (number|email|details|address|copy|lift|hand|spare) .. / ^ shall {we} (book|put|
    pencil|sign) you .. / (would|does|could) (that|this|it) .. (suit|work for you|be any good) / (okay|ok|alright|all
    right|happy) if (i|we) (pass|give|send|put|drop|introduce|share|forward|tell) .. / ^ (shall|should) (i|we) (send|
    put|introduce|bring|come|pop|show|take|have|ask|drop|give|make|ring|call|email|save|keep|dig|share|write|pick) .. /
    (would) (it|that|this) .. (be useful|be helpful|help|be handy|be any use|be of use|work) if (i|we) / would it help /
    (would you like|do you want|want) (me|us) to .. / would you like .. (lift|copy|hand|loan|introduction|spare|one of
    ours|one of mine|me to|us to) / can (i|we) (help|take you|send you|bring you|introduce you|offer you|get you|give
    you|buy you|lend you|do anything|pick|put you|drop|do anything) / could (i|we) (send you|bring you|offer you|
    introduce you|help|give you) / may (i|we) (introduce|offer|help) / need (a hand|a lift|anything) $ / (need|want) a
    lift / fancy (a lift|borrowing|one) / anything {we} can
  `),
  /** Puts right what went wrong; an offer only from whoever is to blame. */
  remedy: list(`
    {we} will (have|get) (another|a new|a fresh|it|one|yours) .. / (drop|bring|send|post|take|courier) .. (back|round|
    over) (to you|myself|ourselves|tonight|tomorrow|today) / (repair|refit|replacement|delivery|fitting|cleaning|this
    one|next one|it|that) is (free|on us|on me) .. / on (us|me|the house) (whenever|when|if|next|for|and) / put your
    money back / (give|issue|process|arrange|offer|sort|send) .. refund / refund (you|your|it|the|in full) / (full|your)
    refund (is|has|will|today) / (send|bring|post|arrange|get|order|deliver) .. replacement / (make|put) (it|this|that|
    things) (right|up to you) / as an apology / by way of (apology|thanks) / to make up for / (will|can|happy to) ..
    waive / credit your / will not charge / not charge you / at our (expense|cost) / {we} (will|can|could|have) ..
    (send|bring|post|courier|drop|get|deliver|swap|pop) .. (the right|a new|another|the correct|the missing|a fresh|
    yours) .. / {we} will (come|be over|be round|pop) .. (and|to|with) .. (help|fix|sort|look|collect|you) / leave it
    with (me|us) / consider it done / {we} am|are on (it|the case) / on the house / on us $ / on me $ / keep the ..
    (apology|anyway|neighbour|on us|trouble) / keep the (wrong|old|first|extra|original|spare|other)
  `),
  'offer.not': list(`
    get back to you / be with you / come back to you / {we} will see you / wait for you / ready for you / waiting for
    you / (right|perfect|good|worked|work) for you / happy to (announce|report|say|confirm|quote|be|see|hear|have|share
    that|welcome) / happy to help $ / glad to (hear|see|be|say|have) / delighted to (announce|share|be|say|have|see) /
    let us know / let me know (when|what|how|your) / special offer / offer ends / on offer / our offer / offers / free
    (quote|quotes|delivery|shipping|trial|consultation|estimate|demo|site visit|parking|wifi|sample|gift|with|download|
    ebook|discovery) / {we} will (be|see|have|never|not|think|admit|remember|miss|say|start|go) / can not / will not ..
    (be|do|have|come|again) / pass it on (to whoever|please) / come and (see|say|meet|visit|find us|join) / would like
    to (join|add|connect|know|order|book|buy|thank|say|invite) / (want|need|demand|expect|still|get|like|waiting for|
    asked for) (my|a|our|the|full)? (money back|refund|replacement) / (send|issue|get|give) {us} a .. (refund|
    replacement) / no (refund|replacement) / give us a / call us / may (i|we) (send|bring|come|pay|ask|order|book|have|
    see) / shall (i|we) (bring|come|pay|order|book|say|meet|see|just) / could (i|we) (have|get|book|order|come|bring|
    pay|possibly) / can (i|we) (have|get|book|order|come|bring|pay|see|buy) / can not send / put the kettle on / let me
    (know|tell|guess|see|explain|start|be clear|think|finish|down)
  `),
} satisfies Record<string, readonly string[]>
