/** English: knowledge passed on. */
import { list } from '../list.ts'

export const useful = {
  /** Knowledge beyond doubt: advice, warnings, findings. */
  'useful.strong.not': list(`
    ^ never (has|have|had|again|mind|thought|knew|been|seen|in|a|did|will|fails|lets) / ^ always (a|the|been|has|was|is|
    loved|good|great|nice|lovely|happy)
  `),
  'useful.strong': list(`
    (learned|learnt) the hard way .. / must (answer|reply|respond|pay|give|keep|provide|register) .. (within|by|before|
    in) .. / hot take .. / (worth) (checking|adding|saying|remembering|noting) .. / (reminder|warning|alert) $ / ^ (tip|
    top tip|pro tip|quick tip|hot tip|reminder|psa|til|heads up|warning|fyi|note|fun fact|did you know|beware) .. / tip
    (for|of|on) / today i learned / heads up / (worth) (knowing|checking|remembering|noting|saving) / rule of thumb /
    the (trick|secret|fastest|quickest|easiest|cheapest|simplest) (is|way|to|fix) .. / ^ (never|always|do not|avoid)
    {cap}? .. / ^ (three|five|four|two|six|seven|ten|{num}) (ways|things|tips|signs|steps|rules|reasons|questions|
    mistakes|lessons|habits|myths|facts|causes|words) / ^ how (to|a|an|one) .. / ^ if (you|your) .. / ^ when (you|your)
    .. / ^ before you .. / ^ instead of .. / {num} in (a|ten|five|every|{num}) .. / (study|research|survey|report|data|
    figures|analysis|evidence) (of|shows|show|found|finds|suggests|says|by|from) / according to / {we} (tested|asked|
    compared|measured|surveyed|analysed|looked at|counted|tracked|interviewed|trialled) .. (so you|{num}|{n}|people|
    owners|firms|customers|brands|of) / (the|new) (rules|law|deadline|rate|threshold|allowance|guidance|regulations)
    (on|for|is|are|change|changes|has|have) / deadline (is|for) / clocks go (back|forward) / (road|lane|bridge|ford) ..
    (closed|flooded|under water|blocked) / (frost|flood|ice|storm|snow|heatwave) (warning|forecast|alert|due|expected) /
    a (map|list|guide|directory|calendar|template|checklist) of .. / works at home / pass it on / explains .. (how|why|
    what) / (saves|saved|save) you (the|time|money|hours) / took us years / so you do not have to / you do not need (a|
    to|an) .. / (most|few) (people|firms|businesses|owners) .. (forget|think|assume|do not|miss|get)
  `),
  /** Knowledge of use to whoever reads it: tips, warnings, figures, how things are done. */
  useful: list(`
    ^ (delete|count|weigh|label|hold|pull|push|twist|tighten|loosen|oil|grease|sand|rinse|dry|freeze|defrost|peel|chop|
    fold|press|iron|steam|plug|unplug|reset|reboot|print|scan|file|log|name|rename|tell|learn|buy|choose|pick|plant|sow|
    mulch|feed|stake|scrub|polish|dust|mix|melt|bake|roast|grill|season|ask|get|measure|mark|drill|photograph|record|
    track|compare|negotiate|invoice|chase|insure|register) .. / (learned|learnt) the hard way .. / (big|small|large|
    smaller|larger|bigger) (firms|companies|businesses|teams|shops|charities|employers) / (upfront|deposit|fee|invoice|
    budget|overheads|handovers|shifts|margin|margins|turnover) .. / (tax|vat|law|legislation|regulations|contract|
    contracts|pension|landlords|insurers|lenders|banks) .. / (nobody|everybody|everyone|people) (budgets|forgets|forget|
    thinks|think|assumes|assume|expects|expect|wants|reads|read|plans|plan|notices|notice|tells|tell) / {we} would be
    (wary|careful|cautious) / (the same|same thing) in .. / it depends on / depends on the / (almost|nearly) (any|every|
    all|no) / (in|since) {num} $ / (quote|charge|price|plan|design|write|hire) for the .. / tip|tips|top tip / pro tip /
    quick tip / hot tip / life hack / hack for / reminder that|to|for|about|the / ^ reminder / a reminder / ^ remember
    to|that|the|your|when|if|it / ^ psa / ^ til / today i learned / did you know / ^ fun fact / ^ fact / heads up / ^
    warning / ^ beware / ^ careful / watch out for|when|if / be careful|aware / scam|scams / ^ note that / ^ fyi / worth
    knowing|checking|remembering|noting|reading|a|saving / ^ how to|a|an|the .. / here is how|why|what|a / here are|is
    three|five|ten|some|four|six|the|a|my|our|{num} / three|five|four|two|six|seven|ten|{num} ways|things|tips|signs|
    steps|rules|reasons|questions|mistakes|lessons|habits|tricks|myths|facts|words|causes / a short|quick|simple|easy|
    cheap|good way|trick|rule|guide|test / the|fastest|quickest|easiest|cheapest|best|simplest|right|only|one way|trick|
    thing to / the trick is|to / the secret is|to / rule of thumb / in short / step one|by / first|then|next .. then /
    always|never use|put|leave|wash|cut|store|ask|check|keep|add|buy|send|sign|let|pour|mix|water|prune|trust|click|
    share|pay|give|start|write|read|turn|set|save / do not .. forget|ever|use|put|leave|wash|cut|store|send|sign|pour|
    mix|water|prune|panic|throw|let|click|pay|need / avoid .. / ^ if you .. / ^ if your / ^ when you|your / ^ before
    you|sending|buying|signing|posting|the / ^ before / ^ instead of / ^ make sure / ^ check your|the|if|whether|for|
    that|with / ^ keep your|a|the|it / ^ use a|an|the|your|less|more|warm|cold|hot|old / ^ try a|to|the|your|putting|
    adding|using|this / ^ add a|an|the|some|your / ^ put a|an|the|your / ^ store / ^ trim / ^ wash / ^ cut / ^ say / ^
    ask / ^ write / ^ stop / ^ start / ^ leave / ^ let / ^ take / ^ read / ^ bring / ^ fleece / ^ cover / ^ wrap / ^
    clean / ^ save / ^ set / ^ plan / ^ test / ^ measure / ^ turn / ^ give / ^ soak / ^ feed / ^ water / ^ prune / ^
    boil / ^ stir / ^ send / ^ pay / ^ book .. early / ^ charge / ^ back up / ^ update your / study|research|survey|
    report|data|figures|statistics|analysis|evidence|paper of|shows|show|found|finds|suggests|says|by|from|on|published
    / according to / {pct} of / {num} in|out|of a|{num}|hundred|ten|five|the / one|two|three|four|nine|half in|of|out /
    in a hundred|thousand / {num} shop|shops|people|firms|owners|businesses|households|customers|respondents|of / {num}
    small / top answer / new rules|law|guidance|rates|rate|regulations / the rules|law|deadline|rate|threshold|
    allowance|guidance|scheme on|for|is|are|change|changes|changed|has|have / deadline is|for / change|changes in
    {month}|from / comes|come into force / by law / legally / tax return / statutory / regulations / a map|list|guide|
    directory|calendar|template|checklist|glossary|table of|to|for / kept by volunteers / page four|{num} is|are / how
    a|an|one town|village|school|city|company|farm|shop|family|small / solved / explained / explainer / weather /
    forecast / frost|flood|ice|storm|snow|rain|heatwave|wind warning|forecast|tonight|alert|due|watch / road|lane|
    bridge|road closed|closure|is|works|under / roadworks / diversion / closed until|for|due|today / delays|delayed on|
    to|at|between / under water / power cut / please go round / works at home / works for|with|on|best|better|just /
    pass it on / whoever needs / save this / bookmark this / means|mean that|you|it|they / is not a|the|about|for|an /
    are not a|the|for|about / costs|cost nothing|less|more|you / saves you|time|money|the / the difference between / the
    reason / because / most people|of|businesses|firms|problems|owners|leaks|shops / people who|often|forget|think|
    assume / rarely|usually|often|generally|tends|tend / it takes|needs|helps|pays|depends / slow first / cool dry|dark
    / needs attention / a sign|signs of|that / common mistake|mistakes|problem|question|cause / myth / explains|
    explaining / learn|learned|learnt|lesson|lessons from|that|to|the|this|how|about|in / took us years / what i|we
    learned|learnt|wish / things i|we / i|we asked {num} / you can .. / you do not need|have / you need|should|must|have
    to|will / worth .. / for anyone|those|people who|with|in / anyone who .. should / line|section|chapter|step|rule|
    point|lesson|thread|part {num} / {num} minutes|hours|days|years|degrees|grams|g|ml|cm after|of|before|for|not / per
    cent / twice|double as|the / in the long run / the principle / smaller|small|larger|bigger firms|businesses|
    companies|charities|teams / in practice / in theory / in manufacturing|retail|my|our|the .. where|experience|sector|
    industry / firms|companies|employers|landlords|tenants|parents|owners|charities|schools|councils|patients|teams ..
    have|are|should|rarely|must|often|need / mainly|mostly for|because|that / liability / pensions / vat / invoice /
    invoices / gdpr / interest rate|rates / employment law / rota / rotas / the figures|numbers|data|evidence|science /
    how did|do|does|would you .. measure|test|calculate|define / what about|is the / permissions / config / server /
    deploy / script / install / command / query / cache / backup / backups
  `),
} satisfies Record<string, readonly string[]>
