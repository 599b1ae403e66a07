/** English: thanks, congratulations, greetings and wishes. */
import { list } from '../list.ts'

export const courtesies = {
  thank: list(`
    ^ (lifesaver|life-saver|legend|hero|godsend) $ / (can|could) not thank (you|them|him|her|everyone|everybody) .. /
    (will not|will never|never) forget (it|that|this|what|your) / you did not have to .. / how do|can i|we .. thank /
    thank you / thanks / many thanks / cheers for / ^ cheers $ / cheers everyone|everybody|all|guys|lads|mate|pal|hun|
    love / ta $ / ta very|so much / ta for / ^ ta mate|love|hun|all|everyone / big|huge|massive|special ta / much|
    greatly|hugely|really|so|truly|always|sincerely|deeply appreciated / your|the .. is|was|are appreciated / {we} ..
    appreciate you|your|it|that|this|the|all|every|everyone|everything|how / ^ appreciate it|that|this|you|your|the /
    appreciative of / so|very|really|truly|forever|eternally|hugely|incredibly|deeply|sincerely|extremely|always
    grateful / grateful to|for / with|our|my gratitude / a debt of gratitude / indebted to / owe you one|a|an|my|big|
    lunch|dinner|for|all|everything / owe .. a pint|drink|beer|coffee|cake|lunch|dinner|favour / you (star|stars|legend|
    legends|angel|angels|gem|gems|hero|heroes|lifesaver|lifesavers|wizard|diamond|treasure|superstar|saint|saints|
    marvel|godsend|beauties) / you absolute|total|actual|utter|complete star|legend|angel|gem|hero|lifesaver|wizard|
    diamond|treasure|superstar|saint|beauty|genius|marvel / you are a|an .. star|legend|angel|gem|hero|lifesaver|
    life-saver|diamond|treasure|saint|godsend|superstar|marvel|brick / what a star|hero|legend|lifesaver / ^ bless you /
    much obliged / could not have done .. without / could not have managed|coped|survived|got|made|opened .. without /
    would not have happened|managed|survived|got|made|found|been .. without / would not be|have .. without you|your /
    none of .. without / would be lost without you|your / saved {our} .. bacon|life|day|skin|neck|weekend|week|evening|
    marriage|sanity|holiday|business|wedding|party|hour|hours|job / you .. saved {us} / saved us from / saved {our} * /
    made {our} day|week|year|month|christmas|morning|evening|weekend / means|meant a lot|the world|so much|everything|
    more / means|meant .. to {us} / too kind / so|very|really|extremely|incredibly kind of / kind|good|sweet|generous|
    decent|thoughtful|lovely of you|them|him|her / (that|it) (was|is) (so|very|really)? (kind|good|sweet|lovely|
    thoughtful|generous|decent) of / never thanked / wanted|want to thank / wanted to say .. thank / would like to thank
    / thanking you / can not thank .. enough / thank everyone|everybody|all|our|my|each|the|{user}|{cap}|whoever|those /
    thanked you|them / you should not have $ / for|such your? kind|lovely|nice|sweet words / your|such kind|lovely|sweet
    words .. made / for all your help|support|hard|kindness|patience / your kindness / your generosity / hats off to
    everyone|everybody|all / heartfelt / from the bottom of / you .. been a|an .. help|lifesaver|godsend|rock|star / you
    .. been so|very|really|incredibly helpful|kind|patient|generous|good|understanding / that .. helped {us} .. / that
    was a great|big|huge|real|massive help / such a|an help / so|really|very helpful of / returned|returning the favour
    / repay you / shout out to everyone|all / a shoutout to everyone|all / props to everyone|all
  `),
  'thank.not': list(`
    thanks me / (says|say|said|saying) (thank|thanks) / three cheers / thank goodness|god|heavens|heaven|christ|lord|
    fuck|fook|gawd|me / thanks|thank you? .. in advance / thanking you in advance / thanks a bunch / thanks|cheers for
    nothing|wasting|ruining|ignoring|losing|cancelling|breaking|making|keeping / no thanks|thank / thanks but no / thank
    you but no / thank you next / thanks to the|a|an|his|her|their|its|this|that|climate|brexit|covid|modern|inflation|
    new|bad|poor|rising|which|some / thanks for the one|1|two|{num} star|stars / thanks for .. {money} .. fine|charge|
    fee / any .. appreciated / would be .. appreciated|grateful / would .. appreciate / appreciate .. if / grateful if|
    for any|of any / grateful for anything|whatever / you will thank / have .. to thank for / has .. to thank for /
    thanksgiving / thank your lucky / who do i|we thank / thanks|thank you for your .. interest|enquiry|application
  `),
  congratulate: list(`
    (so|very|immensely|really|incredibly|bursting) proud of .. / a (huge|massive|great|fantastic|remarkable) achievement
    / never been (so|more) (proud|happy|pleased|delighted) .. / (huge|much|all our|all my|lots of|so much) love to (all|
    both|you|the) / grinning (like|from|all|ear) .. / {we} knew you (would|could|had) .. / must be (beside|so|over the
    moon|thrilled|delighted|very|bursting) .. / ^ a first $ / hats off to .. / congratulations are in order / congrats /
    congratulations / congratulate / felicitations / congrads / happy|hbd birthday / happy belated birthday / belated
    birthday|happy / happy {nth} / happy {num} .. to|birthday|anniversary / happy * birthday|anniversary / happy ..
    birthday / many happy returns / happy .. anniversary / happy .. retirement / birthday wishes / happy graduation|
    engagement|wedding / enjoy {a} .. retirement|honeymoon|new / well done / well deserved / well earned / so|
    thoroughly|richly|truly|much deserved / thoroughly deserve / you deserve it|this|every|all / nobody|noone deserves
    .. more / no one deserves .. more / could not have happened to a|an / could not happen to a|an / {very}? happy|
    pleased|chuffed|thrilled|delighted|excited|stoked|buzzing|glad|elated|ecstatic for you|him|her|them|both|everyone|
    all / made up for you|them|her|him / over the moon for / cheering for|you / proud of you|him|her|them|everyone|all|
    what|this|our / proud of {cap} / {very} proud $ / you did it / {they} did it / you|she|he|they smashed|nailed|aced|
    crushed|bossed it|that|this / you passed / you made it $ / you have .. made it $ / what an? .. achievement|
    accomplishment|milestone|result|honour / fantastic|amazing|brilliant|great|incredible|huge|remarkable|superb|
    massive|wonderful achievement|accomplishment|milestone / welcome to the world / best|warmest|every|all good wishes
    on|for|in|with / wishing .. in {a} .. new / all the best in|with|for {a} .. new|next|retirement|future / good luck
    in|with|on {a} .. new|next / hip hip / three cheers / raise|raising a glass to / about time people|they|someone|
    somebody noticed / ^ bravo / kudos / mazel tov / here is to the next|many / a toast to / toasting / so|very|
    thoroughly|well|richly deserving / the newlyweds / new arrival / on the arrival of / on the birth of / on your ..
    engagement|wedding|promotion|retirement|graduation|award|win / look at you|you now|you go|him|her|them / you go girl
    / nice|great|good|brilliant|amazing|incredible result|finish|pb|win / get in $ / onwards and upwards / can not wait
    to see what you|he|she|they / enjoy every|your|the .. moment|retirement|new|day|rest / a little girl|boy $ / a baby
    girl|boy / a worthy|deserving winner
  `),
  'congratulate.weak': list(`
    wonderful|brilliant|fantastic|great|amazing|lovely|fab|excellent|best|superb|incredible|cracking|such news / what
    news / ^ hooray / ^ hurrah / ^ hurray / ^ woohoo / ^ yay / ^ wahey / fingers crossed / so exciting / how exciting /
    promotion / you won / you got it / passed your|her|his|their / you have passed|won|got / first class honours /
    graduated / retiring / wins
  `),
  'congratulate.not': list(`
    proud of (ourselves|myself|this|our work|our new|that|it|how|what we) / congratulations|congrats you|your have|are|
    been|won|number|mobile|email / congratulations|congrats on being selected|chosen / happy birthday to us|me /
    birthday to us / well done to us|me / pat on the back / pat ourselves / congratulations to us|me|ourselves / well
    done steak|burger|toast / proud of ourselves|myself / happy {num} deal|offer|hour / congratulations|congrats .. you
    .. won|selected|winner / bravo|congratulations|congrats .. worst
  `),
  greet: list(`
    ^ hi / ^ hello / ^ hey / ^ hiya / ^ heya / ^ howdy / ^ good morning|afternoon|evening|day|night / ^ morning / ^
    evening / ^ afternoon / ^ dear {cap} / how are you $ / how are things / how is it going / long time no / nice|great|
    good|lovely|pleased to meet|see|e-meet|hear / ^ greetings / ^ welcome / welcome back / welcome to the|our / merry
    christmas / happy new year / happy easter|christmas|holidays|holiday|friday|monday|weekend|hanukkah|diwali|eid|
    halloween / happy {day} / happy mother|father|mothers|fathers|valentine|valentines|bonfire|st / season greetings /
    seasons greetings
  `),
  wish: list(`
    have a|an .. day|one|weekend|week|evening|time|night|christmas|holiday|rest|trip / enjoy your|the .. day|weekend|
    evening|rest|sunshine|holiday|break|summer|trip / enjoy $ / hope you are .. well|good|keeping|ok|okay / hope all is
    well / hope everyone is well / hope this finds you / hope you have / trust you are well / i hope you are doing /
    hope you had a / take care / all the best $ / best wishes $ / best of luck / good luck / look forward to seeing|
    meeting / looking forward to seeing|meeting / see you soon|there|then|later / speak soon / talk soon / catch up soon
    / lots of love / big hug|hugs / sending love|hugs|best|strength / thinking of you / get well soon / safe travels /
    bon voyage / safe journey / keep well / stay safe / and you $ / same to you / you too $ / likewise $ / wishing you
    .. / hope .. goes well / hope it goes well / hope to see you / you are .. welcome $ / no problem $ / no worries $ /
    my pleasure $ / any time $ / anytime $ / not at all $ / do not mention it / glad to hear|help / {very} glad you
  `),
} satisfies Record<string, readonly string[]>
