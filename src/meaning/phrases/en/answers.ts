/** English: answers given, and what kinds of things are asked. */
import { list } from '../list.ts'

export const answers = {
  /** Answers or reports on somebody's case, beyond doubt. */
  'answer.strong': list(`
    ^ (they|it|she|he) (shut|shuts|close|closes|open|opens|start|starts|finish|finishes|stop|stops|run|runs|leave|
    leaves) .. / you will (want|need|have to|find) .. / ^ depends .. / ^ (both|neither|either) .. / (i|we) think (it|
    they|she|he|that) (is|are|was|were) .. (by|in|on|near|at|called|from|next|opposite|the) / the (code|password|pin|
    number|address|key|postcode|meeting|room|date|deadline) is .. / {we} (used|use|tried|ended up with|put|went with) ..
    (on|for|with) (mine|ours|it|this|that) / {we} did (it|ours|that|this) (with|by|in|on|through) / (it|that) was the ..
    (after all|that|which|not) / ^ yes / ^ yep / ^ yeah / ^ yup / {we} (got|bought|found|get|had) (ours|mine|it|them|
    one) (from|at|in|on|off|second) / (went|gone|going) out (this|today|yesterday|on|last|first) / should (update|
    arrive|show|reach|land|clear|appear) / they have (stacks|loads|plenty|some|a few|lots) / ^ both / ^ neither / ^
    afraid not|so|we / found (it|your|them) / checked with|and|the|your|for / turns out / it turned out / good that you|
    question / thanks for asking / glad you asked / to answer your / in answer / as promised / as requested / please
    find / see attached / what happened was / out for delivery / your .. has|have arrived|shipped|gone|been|come|left /
    your .. is|are ready|done|booked|safe|here|on|in|waiting|confirmed|all|due|finished|fixed|back|sorted / yours is|
    are|was|will|has / is ready|done|booked|confirmed|sorted|fixed / are ready|booked|done / left it with|at|in|behind /
    ask for {cap} / had the same / that should|will .. see|do|fix|sort|help|last / see you through / if it still / we
    close|open|shut|start|finish / ^ not until|till|yet / ^ no it|we|they|you|not|need|he|she|i|sorry / ^ it does|will|
    can|comes|did|has|depends / ^ they do|will|can|come|did / (it|that) is (the|your) .. not (the|your) / ^ we do|can|
    close|open|post|ship|deliver|accept|only|sell|stock|finish|will|bake|don / ^ sadly|unfortunately it|we|they|not|the|
    that|this|i / only on|the|in|at .. {day} / any time|day after|before|from|until|you / {we} have .. (checked|looked|
    asked|spoken|refunded|redone|reissued|kept|reserved|saved|put|taken|booked|resent|found|moved|chased|rung|sorted|
    fixed|replaced|cancelled|extended|updated|added) .. (it|you|your|yours|them|one|this|that|with|aside|back|off|in|
    out|for) / should be with you / should .. arrive|show|reach|land|be there|be ready|go through / it will be with you|
    ready|there / on its way to you|over / out by {day} / {money} for|plus|including / from {money} / free from|on|after
    / ten|nine|eight|seven|{num} till|until|to {n}|{num} / opens|closes|starts|finishes at|on / (postage|delivery|
    shipping) (is|takes|comes) .. / worldwide / it is a|an|the .. issue|thing|problem|fault|sensor|setting|gasket|fuse|
    cable|filter|valve|battery / the bearings|part|parts|problem|trouble|fault|answer|reason is|are|was|were / ^ try
    {cap}|a|the|it|turning|using|switching|holding|clearing|putting|adding|with / point|set|change|restart|reset|chown|
    clear|reboot|reinstall|update|upgrade the|your|a .. and / here is the|your / as far as i know / in my experience /
    same here / another vote for / you can .. at|from|on|in|via|by|online|here|there / you will find|need|get|see|
    receive|have / ^ just {num}|a|the|off|past|opposite|round|behind|before / ^ about|around|roughly {num}|{n}|a|half /
    ^ {num}|{n} days|weeks|minutes|hours|and|to / ^ mostly|mainly|usually|generally that|it|because|on|by|we / ^ stand|
    stall|room|platform|gate|page|unit {num}|{cap}
  `),
  'answer.plain': list(`^ (yes|yep|yeah|no|nope|sure|try|same here|another vote)`),
  'answer.strong.not': list(`
    ^ (we|i) (can|do|could) not (thank|wait|recommend|believe|think|remember|stop) / ^ no thanks
  `),
  /** Facts that somebody may have asked for. */
  answer: list(`
    up to {num}|{n} .. / (no|without) charge / ^ no $ / ^ it is the .. (one|first|second|last|blue|red|white|green|big|
    small|old|new) / (mine|ours) {did} / (is|are|open|close|closes|shut|shuts|from|until|till|at|by|around|about|after|
    before) {clock} / {clock} to {clock} / (is|are) (under|behind|opposite|above|inside|on|in|near) (the|your|our) /
    come up (small|big|large) / size (up|down) / ^ nope / ^ not yet|until|till|at|on|this|any / ^ sure / ^ of course / ^
    certainly / ^ absolutely / ^ indeed / ^ either / ^ all of / ^ only on|the|for|in|at|until|if|when|by / i am afraid /
    ^ sorry we|no|not|it|that|they|the / ^ unfortunately / ^ sadly / ^ they do|are|will|should|can|come|have|take|cost|
    run|open|close|start|work|need|fit|go|last|arrive|were|did / {money} for|each|a|per|plus|including / from {money} /
    about|around|roughly {money}|{num} / until|till {num}|{n}|{when}|{day} / till|until .. on {day} / to {num}|{n} on /
    ten|nine|eight|{num} till|until|to {n}|{num} / at {n}|{num} on / by {day}|friday / the {num} is|to / free from|on|
    at|after|until / from {day}|{month} / {day} to {day} / weekdays / bank holidays / just|have|has checked|looked|
    asked|spoken|sent|posted|sorted|fixed|replied|emailed|refunded|redone|reissued|booked|moved|added|updated|rung|
    called|processed|shipped|dispatched|changed|reset / {we} have .. checked|looked|asked|spoken|sent|posted|sorted|
    fixed|emailed|refunded|redone|booked|moved|added|updated|kept|put|taken|reserved|saved|ordered|printed|set|left|
    made|found|got|rung|called|shipped|dispatched|changed / looked into / spoke|spoken to|with|the / found out / in
    short / the answer / you asked / attached / here is the|your|a / here are the|your / the reason / it is because /
    that is because / the trouble|problem is|was / should be|arrive|show|reach|land|fit|work .. / on its|their|the way /
    in the post / sold out|it|them / out of stock / available from|in|on|at|until / measures|measured / left|it is with|
    at your|number|the / the part|door|entrance|parking|car park|bus|train|recipe|draft|colour|password|code|key|form|
    sample|date|file .. is|are|stops|works|looks|still|was|should|opens / next to|door to|the / ring|call after|before|
    on|us / under settings|the / needs a|an|to .. turn|clean|charge|new|be|go|reset|update / in my experience / found
    that|it / what works|worked / mostly|mainly|usually|generally|normally|typically that|it|we|because|on|by|for /
    depends on / i would .. sooner|rather|not|say|go|try|ask / same here / mine|ours is|was|did|does|has|took|came /
    another vote for / seconded / it means|is called|stands|says / called|it {cap} $ / so treat / opens|closes|starts|
    finishes at|on|in / till late / under fives|fives|12s|16s / (postage|delivery|shipping) (is|takes|comes) .. /
    worldwide / depends
  `),
  /** Begins like an answer. */
  'answer.faint': list(`
    ^ it does|is|was|will|should|can|comes|has|depends|takes|costs|runs|opens|closes|starts|works|needs|fits|goes|lasts|
    arrives|used|would|might|may|did|looks / ^ we do|are|have|will|can|close|open|only|start|stop|post|ship|deliver|
    sell|stock|use|take|accept|charge|offer|run|finish|shut|keep|get|make|did|were|bake|source|don / ^ i do|am|have|
    will|use|used|did|would|went|find|found|tend|always|usually|just|think|started|bought|got|put|keep|made|can / ^
    there is|are|was|were|will|should / ^ that is|was|would|will|one|should / ^ this is|one|was / ^ he|she does|is|was|
    will|has / ^ you can|could|do|need|will|should|would|might|just|are|want / ^ try|use|point|press|hold|click|turn|
    check|go|head|look|ask|put|take|add|remove|set|open|restart|run|give|leave|wait|start|have|see|download|switch|
    update|clear|bring|ring|call|speak|contact|email|book / {num} weeks|days|hours|minutes|working|week|day|hour|cm|mm|
    inches|miles|pages|people|households / {num} {num} / on {day} / this|next {day}|week|month / asked the|our|about /
    short answer / because / it was|is the|a|an|just|only|your|because|down to / it will|should .. be|arrive|show|go|
    take|need|reach|come|fit|work / will be|arrive|reach|land|show|come .. / posted|sent|shipped|dispatched it|them|
    yours|today|yesterday|this|on|out|off / is safe|fine|free|open|closed|available|included|sold|full / in stock|on /
    back in|on / no longer / works out|like|with|on|at|for|fine|well / fits|fit in|the|most / comes|come in|with|as|out|
    free / last|last posting|orders|order date|day / round the back / opposite / behind the / stand|stall|unit|room|
    gate|platform|page {num}|{cap} / sorts itself / worth|have you tried|checking|trying|asking|a|ringing / would go|
    try|say|suggest|use|start|get|avoid|recommend|be|ask / go for|with|to / best to|bet / as far as i|we / i believe / i
    think it|they|you|the|that|so|there / we had|use|used|did|found|went / the sample / of our / lost|not yet
  `),
  /** What customers ask: prices, hours, stock and the like. */
  enquiry: list(`
    do|does|will|can|could|would (you|u|they|your|the|this|these|it) .. (do|sell|have|take|post|ship|deliver|offer|
    stock|open|cater|make|repair|hire|accept|fit|cost|come|include|work|run|need|book|supply|clean|serve|allow|still|
    start|finish) / how (much|big|long|many|late|early|far|heavy|wide|tall) / price|prices|cost|costs|postage /
    available / in stock / still (got|have|for sale|open|on) / what (time|size|sizes|colour|colours|day|days|date) /
    (is|are) (there|it|the|this|these|they|dogs|kids|children) .. / are you .. (open|able|free|still|selling|taking|
    doing|hiring|coming) / do (i|we) (need|have) .. / when (is|are|will|do|does) / where (is|are|can|do) / can (i|we|
    you) .. / (could|would) you (recommend|do|make) / any (chance of|left|more|discount|spaces|tickets|appointments) /
    (my|our|i need|i want|we need) / looking for / recommend|recommendation|recommendations / anyone|anybody (know|
    knows|got|tried) / what should i / which .. (for|would you)
  `),
  /** What those who talk of a matter ask. */
  discussion: list(`
    difference between / (have|had) you (seen|found|noticed|tried|compared|measured) .. / evidence / (work|works|true|
    hold|holds|apply|applies) (outside|beyond|across) .. / how .. you .. (apply|handle|do|scale|manage|test|measure) /
    (control|account|adjust|correct|allow) for / sample size|sizes / baseline / methodology / how (did|do|would|does)
    (you|that|it|one|people) .. (measure|handle|decide|calculate|define|compare|test|work|know|deal|find|cope|balance|
    manage|square|account) / (does|is|would|did|has|could) (that|this) .. / what (about|made|makes|happens) / why (did|
    do|does|is|was) .. / (is|are|do|does) .. (different|true|the same|hold|apply|matter|count) / would (you|that|it)
    (say|apply|hold|still) / what is the (evidence|source|difference|alternative|thinking|reasoning|basis) / (source|
    evidence) for / out of interest / how come / in your (experience|view|opinion) / what would you (do|say|suggest|
    change)
  `),
} satisfies Record<string, readonly string[]>
