/** English: words in which somebody tells good news of their own, and the networks' notices. Matched only where they are looked for. */
import { list } from '../phrases/list.ts'

export const englishNews = {
  birth: list(`
    (gave|given) birth to / {our} .. (son|daughter|baby|twins|grandson|granddaughter|grandchild|niece|nephew|little boy|
    little girl) .. (was|were|is|has been) born / {our} .. (baby|twins|little boy|little girl) (is|are|has|have) .. (here|arrived) / (baby|twins) .. (arrived|has arrived|have arrived|
    is here|are here|was born|were born) / {our} .. (little boy|little girl|baby) arrived (on|this|last|yesterday|at|safely|early|late) .. / {we} (have|had|just had) .. (a|our) .. (baby|son|daughter|little boy|little girl)
    / {we} (are|am) (expecting|having) (a|our|another) (baby|first|second|third|boy|girl|child|twins|little) / {we} (am now|am
    going to be|are going to be|have become|became|have just become) .. (a|an) (mother|father|mum|dad|grandmother|grandfather|grandma|grandpa|granny|
    grandad|granddad|nan|nana|aunt|uncle|parents|grandparents) / {we} (became|have become|are now|are going to be) (parents|grandparents) /
    it is a (boy|girl) / (he|she) is here .. (healthy|pounds|kilos|grams)
  `),
  'birth.not': list(
    `baby (shower|showers|clothes|name|names|photo|photos|book|sitter|grand) / {we} had a (son|daughter|baby) (who|once) / not having / you (have|are) / {we} am a (mother|father|mum|dad|granny|grandad|nan|nana|aunt|uncle) (of|who|and|to|with)`,
  ),
  wedding: list(`
    {we} (got|are getting|am getting|have got|just got|are|have just got) (married|engaged|hitched) / (proposed|marry|ring|knee)
    ... {they} said yes / {we} (tied|have tied) the knot / {we} (am|are) (now)? (engaged|newlyweds) / {we} (married|wed) (on|in|last|this|
    yesterday) .. / {our} wedding (was|is on|is next|is this|is in) ..
  `),
  'wedding.not': list(`{we} (are|am) (married|engaged) (to|with|in|for|by) / never|not (married|engaged)`),
  prize: list(`
    {we} (have|had|has|just|actually|only)? .. (won|win|wins) .. (prize|award|medal|cup|competition|first|second|third|gold|
    silver|bronze|title|trophy|race|tender|bid|final|contest|best|grant|contract|commission|place) / {we} (have|just)? .. (been|got)?
    (shortlisted|longlisted|nominated) .. / {we} (have|just)? .. been (awarded|given|named|voted|chosen|elected) .. (award|prize|
    best|of the year|fellow|medal|grant|year) / (came|come|placed) (first|second|third) (in|at|of|out) / (won|got|took)
    (first|second|third|a|the|our|my) (prize|place|award|medal) / {we} (have)? (got|received|secured|landed) (the|a|our) (grant|funding|
    award|contract|commission) / (grant|funding) (has|have)? (came|come) through / (prize|award|medal|title) is (ours|mine) / {our} .. (won|has won|have won|took|got) ..
    (prize|award|medal|gold|silver|bronze|cup|title)
  `),
  'prize.not': list(
    `you (have|could|can|will) .. (win|won) / win a .. (voucher|prize|hamper) / (chance|enter|entered|trying|hoping|want|like) .. to .. win / (if|when|until|unless) {we} .. (win|won) / not|never .. (won|win|shortlisted|nominated|get|got) / {our} .. (neighbour|neighbor|neighbours|boss|colleague|rival|rivals|competitor|competitors|landlord) .. (won|took|got) .. (prize|award|medal|gold|silver|bronze|cup|title)`,
  ),
  opening: list(`
    {we} (have|just|finally|officially)? .. (opened|launched|moved into) .. (our|my|a|the|new|second|first) .. (shop|studio|
    workshop|cafe|gallery|store|doors|branch|practice|bakery|restaurant|site|office|premises|place|bookshop|salon|bar|school|
    website|company|business|label|brand|exhibition|show) / {we} (open|are opening|will open|am opening) (on|this|next|tomorrow|today) .. / {we} (open|are opening|will open|am opening|launch|are launching) (our|my|
    the|a) .. (shop|studio|workshop|cafe|gallery|store|branch|practice|bakery|restaurant|site|office|bookshop|salon|school|website|company|label|exhibition|show) / (our|my|the) .. (shop|studio|workshop|cafe|gallery|store|branch|bakery|restaurant|exhibition|show) (opens|is open|opened|
    is opening|is finally open) / {we} (got|have got|have|collected|picked up) the keys / {we} (have|just)? (started|founded|set up) (our|my)
    own .. / (our|my) (first|new|second|third|debut|latest)? .. (book|album|record|novel|film|collection|single|podcast) (is|comes|came|has come|
    has been|was|got) (out|published|released|live|printed)
  `),
  'opening.not': list(
    `(open|opens|opened) (again|as usual|late|early|until|till|daily|every) / (is|was) out of .. / keys (back|to {a} (van|car|bike|gate|shed|safe|box|bank|toilet)) / {we} (are|is) open (on|from|until|till|every|as|daily|for|at|monday|tuesday) / {we} open (on|at|every|from) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekdays|mondays|saturdays|sundays) / (open|opened) (the|a|an|our|my) (door|window|box|letter|parcel|email|file|link|book|bottle|account|bag|jar|tin)`,
  ),
  job: list(`
    {we} (have|just|finally|officially)? .. (started|start|starting|got|accepted|landed|took|taken|begin|began|begun) .. (a|my|the) new
    (job|role|position|post|chapter) / (new job|new role|new position) .. (starts|started|monday|tomorrow|today|week|as|at) / {we} (have|was|
    were|just|am|been|got)? .. (been|got|being)? promoted .. / {we} (got|have got|been offered|was offered|were offered|landed) (the|a) (job|position|role|
    post|part|apprenticeship|internship|place) / {we} (am|are) (joining|starting at|the new) .. / (my|our) first day (at|as|in) .. / {we} (am|have been|was)
    (appointed|made) (partner|head|director|manager|chair|lead|professor|editor|senior) .. / {we} (am|have|just)? .. (retired|retiring|retire)
    (today|yesterday|on|this|last|next|after|from|in) .. / last day (at|of) work / {we} (have|am|are)? (now|finally|just|officially|at last) retired / {we} have retired $ /
    guess who .. (got|landed|has) (the|a new) (job|role|position)
  `),
  'job.not': list(
    `not|never (got|get|get the|promoted|starting) / (looking|look|searching|hoping|need|want|like|apply|applied|applying|interview) .. (job|role|position|post|place) / got the (job|part) (of|to) (do|cleaning) / {our} new (job|role) (is|will be) to / new (job|role|position|post) for {you} / (retired|retiring) {a} .. / {we} retired (that|this|it)`,
  ),
  passed: list(`
    {we} (have|just|finally|actually)? .. (passed|passing) .. (my|our|the|his|her) .. (exam|exams|test|driving|finals|viva|course|grade|degree|
    assessment|theory|bar|boards) / {we} (have|just|finally|am|are)? .. (graduated|graduating|graduate) .. (today|yesterday|from|with|this|last|in) / {we} (got|
    have got|have) (my|our|the) (results|degree|diploma|phd|doctorate|licence|license|qualification|certificate) / {we} (got|have got|have) a first (in|from|$) .. / {we} (am|are|have)
    (now)? (officially)? (a|an)? (qualified|chartered|certified|doctor) .. / {we} got (in|into) (to)? .. (university|college|school|uni|art school|the guild) / {we} (finished|submitted|handed
    in|completed|defended) (my|our) (thesis|dissertation|phd|degree|apprenticeship|marathon) / {we} (ran|finished|completed) .. (marathon|ironman|triathlon)
  `),
  'passed.not': list(
    `marathon of .. / passed|passing .. (test (page|pages|print|prints|sheet|run|strip)|to {a}|to {us}) / not|never|nearly|almost (passed|graduated|finished|pass) / passed (on|away|by|it|me|you|the (shop|time|word|message|salt))`,
  ),
  anniversary: list(`
    {our} .. anniversary (today|tomorrow|yesterday|this|is|was|on|next) .. / (today|tomorrow|yesterday|this week|this month) is|was {our} .. anniversary /
    (celebrating|celebrate|celebrated|celebrates) .. (anniversary|{n} years|{num} years|years of|our {nth}|decade) / {n}|{num} years (ago)? (today|this week|this month) .. / {n}|{num}
    years (of marriage|married|in business|of business|since {we} (opened|started|began|married)) / {we} (have been|been) .. (open|married|going|in business|trading|together) (for)? .. {n}|{num} years (today|this|now|on) / (our|my) {nth}
    (birthday|anniversary) (as a|in) (shop|business|company|studio) / (shop|studio|business|company|cafe|bakery|bookshop|workshop) .. (turns|turned|is) .. {n}|{num} (today|tomorrow|this week|this month|years old)
  `),
  'anniversary.not': list(
    `{n}|{num} years ago (today|this) .. (died|lost|passed|buried) / anniversary .. (death|funeral|accident|loss) / (your|his|her|their) .. anniversary`,
  ),
  birthday: list(`
    (it is|its|was) (my|our)  .. birthday .. / (my|our) .. birthday (today|tomorrow|yesterday|is|was|on|this|next) .. / (today|tomorrow|yesterday) (is|was) my .. birthday / {we} (am|are|have)?
    (just|finally)? (turn|turned|turning) ({num}|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred) $ / {we} (am|are|have)? (just|finally)? (turn|turned|turning) ({num}|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred) (on|today|tomorrow|yesterday|this|last|next|in|and) .. / {we} am ({num}|thirty|forty|fifty|sixty|seventy|eighty|ninety)
    (today|tomorrow|now|this week|on) / birthday (girl|boy) (here|today)
  `),
  'birthday.not': list(
    `birthday (present|gift|card|cake|party|parties) .. (for|order|price) / (for|before|by|until) (my|our) .. birthday / (your|his|her|their|mum|dad|daughter|son|sister|brother|wife|husband|mother|father|friend) .. birthday / {we} (turn|turned) (up|down|out|into|off|on|round|around|to|over|the|it|them) / when {we} (turned|was|turn) ..`,
  ),
  wish: list(`
    (hope|hoping|wish|wishing|want|wanted|would like|would love|trying|try|dream|dreaming|if|unless|maybe|perhaps|might|imagine|pretend) / (last|this time last) year / years ago {we} / (almost|nearly)
    (won|got|passed) / did not (win|get|pass|make) / not (win|get|pass|make|shortlisted)
  `),
  past: list(`
    (when|while|before) {we}|{our} .. / back (then|when|in the) / used to / (at the time|in those days|once upon)
  `),
  scorn: list(`
    (oh|well|just) (great|joy|brilliant|wonderful|perfect|lovely|marvellous|fantastic) / (worst|longest|slowest|dullest|rudest|ugliest|most (annoying|boring|useless|expensive))
  `),
  grief: list(`
    (died|dead|death|funeral|passed away|lost (my|our|her|his)|widow|widowed|divorce|divorced|cancer|hospice|grieving|grief|sadly|redundant|closing down|miscarriage|stillborn|would have been)
  `),
  'notice.job': list(`
    (congratulate|congrats|congratulations) {cap} .. (new|started|starting|promotion|promoted|position|role|job) .. / {cap} .. (has|is)? (started|starting|starts|got|has) (a|their|his|her) new (position|job|role)
    / {cap} .. (was|has been|got) promoted
  `),
  'notice.anniversary': list(`
    {cap} .. (has|is celebrating|celebrates|celebrated|is having|had) .. (work anniversary|anniversary|years at|year at) / (congratulate|congrats|congratulations) {cap} .. (anniversary|years|year) .. / (say congrats|say
    congratulations) .. (anniversary|years|year)
  `),
  'notice.birthday': list(`
    {cap} .. (has a birthday|birthday today|birthday is today|is celebrating (a|his|her|their) birthday) / (wish|help) {cap} .. (a)? (happy birthday|birthday) / today is {cap} .. birthday / (it is|its) {cap} .. birthday
  `),
  notice: list(`
    (has|is celebrating) a? work anniversary / (congratulate|wish) {cap} / (say congrats|say congratulations|say happy birthday) / (see|view) .. profile / your (connection|contact) {cap} / help {cap} celebrate
  `),
} satisfies Record<string, readonly string[]>
