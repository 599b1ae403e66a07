/** Those who came to learn: Saturday beginners, the Tuesday evening, and their first crooked books. */
export const pupils = `
# Abi Lowther | abi | customer | i | r=3 g=2 chat=6
260 i+
240 i< Is the beginners' Saturday really for beginners? I once glued my sleeve to a birthday card.
+0.2 i> It's made for people exactly like you, Abi. We have had whole cardigans.
205 i<< That was the happiest Saturday I've had in ages. My book's wonky and I've slept with it under the pillow.
+0.3 i>> Yours has the best wonk of the day. Are you going to fill it or keep it clean?
+0.3 i<< Lists of birds. I'm a nurse on nights, I see them all at five.
202 $ sale 75 i A Saturday place
140 i< Forty birds in the wonky book. An owl looked at me like I owed it money.
+0.3 i> What will you do when yours is full, Abi?
+0.2 i< Come back and make a straight one.
88 i<< It's full. Tuesday nights, is there room for a nurse who can only come every other week?
+0.3 i>> There's a stool for you, every other week or not, and I will save your place with a bone folder on it.
86 $ sale 120 i Tuesday term
50 i< My second one's STRAIGHT and I hate it a bit.
+0.2 i> That is how you know you're a binder, Abi.
14 i< Night shift, 4.50, a barn owl, wrote it down in the straight one. Feels more serious.
+0.3 i> Your owl deserves serious, Abi. See you on Tuesday.

# Fergus McAllister | fergus | customer | f i | r=2 g=1.5 chat=5
300 f+
270 f<< Retired sparky, 68, wife says I need a hobby that doesn't involve the fuse board. Do you take men?
+0.3 f>> We take anybody with ten fingers, Fergus, and one with nine. There's a place for you on Saturday fortnight.
248 $ sale 75 f A Saturday place
246 f< I've made eleven. The wife's now asking about hobbies that don't involve the dining table.
+0.3 f> Eleven in a week! Have you a press, or is hers the ironing board?
+0.3 f< Her ironing board and four of her cookbooks.
200 f<< I've built a nipping press out of a car jack. Can I bring it in for inspection?
+0.3 f>> Bring your car jack on Tuesday. Mr Finch is in, he'll laugh on behalf of all of us.
175 f< Finch didn't laugh. He asked me to make him one.
+0.2 f> I saw. I've never heard him say please before, Fergus.
120 % received rewired the bench lamps for the price of the bulbs
118 f>> Thank you for the lamps, Fergus. I can see what I'm doing, it's been a shock.
75 % given gave him the old sewing frame
60 f< Frame's in use. Grandson's named it Gerald.
+0.2 f> Give Gerald a rub with wax once a month, Fergus, your thread will thank you.
29 f<< The school wants me to run a lunchtime binding club with car jacks. Should I?
+0.3 f>> Yes! I'll give you the offcuts for forty, and the talk about knives that I give to everybody.
7 f< First club today. Fourteen kids, one plaster, eleven books. The head wants one.
+0.2 f> One plaster out of fourteen is better than my average, Fergus.

# Steph Nwosu | steph | customer | i | r=3 g=2 chat=7
190 i+
170 i<< Could you do a class for a hen party that isn't... hen party? My sister would rather learn something.
+0.3 i>> I'd love that. How many of you, and is the bride allowed near knives?
+0.2 i<< Nine and absolutely not.
150 $ sale 495 i A class for nine and no knives for the bride
148 i@ Nine of us made books at @pilgrimyardbindery instead of wearing sashes. Best day, brilliant teacher, go.
+0.4 i> Thank you, Steph. The bride asked me afterwards where one buys a knife.
80 i< I've been filling mine with things my kids say. "The moon is following us because we have snacks."
+0.2 i> That's better than anything in the shop, Steph. What have you got for page two?
+0.2 i< "Nobody can be a horse on Sundays."
34 i< Page forty: "If you open a book very slowly it doesn't know."
+0.3 i> I've read yours to the whole Tuesday class, Steph, and now everyone is opening theirs slowly.

# Colin Maddox | maddox | customer | f | r=1 g=1 chat=2
360 f+
330 f<< Booked on your Saturday. Is there parking and is there a lavatory? I'm 74, those are my two questions.
+0.2 f>> Parking is behind the corn exchange, free on Saturdays, and the lavatory is through the door with the pelican on. You'll be among friends.
312 $ sale 75 f A Saturday place
310 f< Most enjoyable. I've bound my wife's letters about the council.
+0.3 f> Does she know about yours yet, Colin?
+0.4 f< She's writing to the council about it.
120 f<< Would the Tuesday suit a slow man?
+0.3 f>> The Tuesday was made for slow men, Colin. Your stool's by the radiator.
115 $ sale 120 f Tuesday term
64 f< My second volume of the council letters is sewn. She has moved on to the bins.
+0.3 f> Then you'd better learn to make a bigger one, Colin.

# Wendy Tran | wendy | customer | i | r=3 g=2 chat=6
150 i+
130 i< I restore bikes. Do you think a bike could have a service book, like a car? Hand sewn, obviously.
+0.3 i> Oh I like that, Wendy. Saddle leather, with your frame number on the front.
100 i< I've sewn three at the kitchen table from your video. The holes wander.
+0.3 i> Make yourself a cradle from two bits of cardboard, Wendy, and yours will come out in a line.
78 i< CRADLE. Changed everything. Five service books and one very proud postman's bike.
+0.2 i> A postman's bike ought to have the best book of all of yours, it does the miles.
40 i< I sold one! To a stranger! With money!
+0.2 i> Your first stranger, Wendy! Write down what you charged and put it up by five pounds.
9 i< Put it up by five pounds like you said and sold two more. Witch.
+0.2 i> I prefer "experienced", Wendy.

# Lena Hoffmann | lena | customer | i | r=2 g=1.5 chat=4
210 i+
195 i< Ich komme im Urlaub nach England, is it possible to visit the workshop for one hour?
+0.3 i> Sehr gern, Lena! Tell me which day you're here and I will make sure the press is doing something.
160 i# 60
158 i< Das war der schönste Regentag meines Lebens. Thank you for the tea and for the small book.
+0.4 i> Come back in the dry, Lena, your book will want a brother.
85 i< I have begun to bind the letters of my Oma. Sütterlin, I can read only half.
+0.3 i> Bind first, read later, Lena. Matthias in Leipzig has a student who reads Sütterlin, shall I ask him for you?
+0.4 i< Ja bitte! That would be so nice.
+3 i> He says yes to yours, Lena. She's called Jule and she does it for cake.
35 i< Jule has read it: Oma wanted to be a bookbinder and her father said no. I'm sitting here and crying and sewing.
+0.3 i> Oh Lena. Then there's one of you in the family now.

# Devesh Patel | dev | customer | i | r=2 g=1.5 chat=4
175 i+
150 i< Dad kept a corner shop for 33 years and wrote the day's takings on the backs of cigarette cartons. Can you sew cardboard?
+0.3 i> You can sew anything that holds still, Dev. Guards of linen, a hole every inch. Bring yours to a Saturday and do it yourself.
122 i@ Just spent a Saturday at @pilgrimyardbindery sewing my dad's fag packets into a book. He held it and said "all that money". Wonderful teacher.
+0.4 i> Thank you, Dev. He rang me afterwards to check what I'd charged you.
92 i< He has started adding corrections. In biro. On the originals.
+0.2 i> Good for him, Dev. Your second volume will be "with corrections by the author".
46 i< There's a page for the day I was born. Takings: £41.20. "Son. Closed at four."
+0.3 i> Closed at four! I've told that to three people today, Dev, and had to stop each time.

# Joan Birtwhistle | joan | customer | f | r=4 g=1 chat=9
330 f+
300 f< I was a machinist at the bra factory for forty years. I reckon I could sew a book with my eyes shut.
+0.3 f> I believe you, Joan. Will you open them for the knife part?
250 f< Sewed eight sections while she was still explaining it to the others. Not showing off.
+0.2 f> A little bit showing off, Joan, and quite right.
180 f<< Them young ones on Tuesday can't wax thread to save their lives. Shall I show them?
+0.3 f>> Please do, Joan, I would be grateful for your hands. Could you manage half an hour before the break?
175 f# 60
174 % received taught the Tuesday class to wax thread
172 f>> Thank you for Tuesday, Joan. Nobody's thread has snapped since, they are frightened of you.
110 % given bound her pattern book from the factory
65 f< I've been asked to the museum to talk about bras. Me.
+0.3 f> Not before time, Joan. Are you taking the pattern book with you?
+0.2 f< I am, and the corset machine needle, to frighten the children.
21 f< Full house at the museum. A man fainted at the needle. I've never been so happy.
+0.2 f> Joan, Priya says yours was the best attended talk since the mummy.

# Wren Calloway | wren | customer | i | r=3 g=1.5 chat=5
130 i+
118 i< I run a repair café, toasters mostly. Would books be out of our league?
+0.3 i> Not at all, Wren. A bookmender needs a brush, paste and patience, and you've already got patience if you do toasters.
96 i< Did our first three books at the café with your paste recipe. One old boy stood guard over his atlas.
+0.2 i> Was it the hinge? With your atlas sort it's always the hinge, Wren.
+0.3 i< It was the hinge!
57 i< We've now got a book table every month. A woman brought a Bible with a sandwich in it.
+0.2 i> Keep the sandwich separate, Wren. I'd lend you my small press for that table if it helps.
+0.3 i< It would help so much. I'll collect it Thursday!
17 i< Press is a hit, we had a queue. Mostly men wanting to turn the wheel.
+0.2 i> It's always the wheel, Wren.

# Oisín Brennan | oisin | customer | i | r=2.5 g=1.5 chat=4
115 i+
108 i< I make a comic about a depressed heron. 32 pages, folded. Staples feel wrong for him.
+0.3 i> A depressed heron wants a three-hole pamphlet stitch, Oisín. Blue thread, and leave his ends long.
75 i< Stitched a hundred. Ends long. He looks even sadder, it's perfect.
+0.2 i> Send me yours when there's one spare. Juno does herons and they ought to meet.
41 i< Your friend Juno wrote to me!! Her heron is so confident.
+0.2 i> They'll be good for each other, Oisín.
12 i< The herons are doing a zine together. I owe you a pint or a fish.
+0.2 i> Tell your heron I said it gets better, Oisín. I'll take the pint.

# Peggy Nightingale | peggy | friend | f | r=4 g=0.6 chat=8
500 f+
430 f< I taught Nell in the infants. She ate the paste then and all.
+0.3 f> I did, Miss Nightingale, and I can still tell rye from wheat.
300 f< Your seams were always straight, it was your sums.
210 f< I've told the whole of Meadow View about that gold page. We've got you on the big television.
+0.3 f> Hello to everybody at Meadow View, Miss Nightingale. Sit up straight.
90 f< Could one of your lot come and show us? There's eight of us and we can all hold a needle, more or less.
+0.4 f> I'll come myself, Miss Nightingale. Would your eight like to make a small book each, with big holes?
71 f# 75
69 f< They've all got their little books out at dinner. Doris has written in hers that the gravy's cold.
38 f< Doris has filled hers. It's all gravy.
+0.3 f> I'll send Doris a second volume, Miss Nightingale.
`
