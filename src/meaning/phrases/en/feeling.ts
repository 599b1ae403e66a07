/** English: single words that weigh for or against, for the tone of a text. */
import { list } from '../list.ts'

export const feeling = {
  good: list(`
    love|loved|loves|loving|lovely|like|liked|enjoy|enjoyed|enjoying|great|good|best|better|nice|nicer|happy|happier|
    happiest|glad|pleased|delighted|thrilled|chuffed|excited|exciting|proud|honoured|honored|grateful|thankful|thanks|
    thank|thankyou|cheers|welcome|beautiful|gorgeous|stunning|amazing|awesome|brilliant|fantastic|fabulous|fab|
    wonderful|excellent|superb|perfect|incredible|outstanding|marvellous|magnificent|magical|magic|terrific|cracking|
    smashing|delicious|tasty|yummy|yum|fun|funny|hilarious|laugh|laughed|laughing|smile|smiled|smiling|joy|joyful|
    cheerful|cheering|cheer|celebrate|celebrating|celebration|congratulations|congrats|bravo|hooray|hurrah|yay|woohoo|
    wow|win|won|winner|winning|award|awarded|success|successful|achievement|achieved|well|deserved|kind|kindness|
    generous|thoughtful|friendly|helpful|useful|clever|talented|genius|legend|star|hero|angel|gem|treat|treasure|
    favourite|favorite|free|fresh|warm|cosy|sunny|sunshine|pretty|cute|sweet|charming|elegant|stylish|impressive|
    impressed|inspiring|inspired|inspiration|recommend|recommended|worth|pleasure|privilege|appreciate|appreciated|luck|
    lucky|bless|blessed|hope|hopeful|wish|wishes|wishing|hug|hugs|kisses|xx|xxx|paradise|treats|bargain|special|easy|
    smooth|quick|safe|healthy|bright|shiny|proudly|finally|launch|launching|introducing|announce|announcing|birthday|
    anniversary|party|festive|merry|holiday|delight|delightful|adore|adorable|obsessed|thrill|buzzing|stoked|ecstatic|
    bliss|blissful|heaven|heavenly|spectacular|splendid|super|top|ace|sorted|saved|enjoyable|relaxing|comfortable|
    reliable|trustworthy|honest|flawless|faultless|exceptional|remarkable|spoilt
  `),
  bad: list(`
    bad|worse|worst|terrible|awful|horrible|horrendous|dreadful|appalling|shocking|disgusting|disgrace|disgraceful|
    shame|shameful|shambles|joke|rubbish|useless|pathetic|poor|poorly|disappointed|disappointing|disappointment|upset|
    sad|sadly|unhappy|angry|furious|annoyed|annoying|frustrated|frustrating|fed|sick|hate|hated|hates|broken|broke|
    broken|damaged|faulty|wrong|missing|late|delayed|delay|cancelled|lost|lose|losing|fail|failed|failing|failure|error|
    problem|problems|issue|issues|complaint|complain|complaining|refund|refused|refuse|ignored|ignoring|rude|dirty|
    filthy|cold|burnt|stale|mouldy|leaking|leak|cracked|smashed|ruined|waste|wasted|scam|con|liar|lies|lied|lying|thief|
    steal|stole|stolen|cheat|ripped|avoid|unacceptable|unprofessional|incompetent|ridiculous|outrageous|nightmare|
    disaster|mess|worried|worry|worrying|stress|stressed|stressful|panic|afraid|scared|terrified|hurt|pain|painful|ill|
    dead|died|dying|death|kill|killed|crash|crashed|down|stuck|struggling|struggle|tired|exhausted|boring|bored|ugly|
    stupid|idiot|idiots|fool|moron|clown|clueless|hopeless|lazy|greedy|disrespectful|never|nobody|nothing|sorry|
    unfortunately|regret|unfair|unsafe|danger|dangerous|flood|flooded|crying|cried|tears|hell|damn|crap|shit|bloody|
    gutted|appalled|disgusted|livid|fuming|overcharged|charged|misleading|fraud|illegal|violent|abuse|abusive|threat|
    threatening|victim|rant|whining|moan|moaning|rotten|nasty|horrid|vile|grim|dire|miserable|misery|loss|grief|
    vergonzoso|apology|apologise
  `),
} satisfies Record<string, readonly string[]>
