/** The neighbours of the workshop: shops and people of Sheep Street, told line by line (see ../script.ts for the signs). */
export const street = `
# Wilf Tarrant | clocks | friend peer | i f e | r=5 g=2 chat=9 key
716 i+
708 i< My grandfather mended clocks at number 14 and wrote every one of them down. Eleven ledgers. The mice have had most of 1931.
+0.3 i> Eleven, Wilf. Bring me the one the mice liked best and we will see what is left of it.
+1.2 i<< It's the one with the church clock in it, so of course it is. Could I drop it round on market day?
+0.2 i>> Market day is fine. Put it in a pillowcase, not a carrier bag, and don't let anybody at The Woolpack open it.
690 e# 40
689 ! Winds the town hall clock on Fridays. Eleven repair ledgers of his grandfather's, 1908 to 1952. Takes his tea black.
640 i< How is my 1931 getting on? I dreamt it had come back as a cookery book.
+0.5 i> Your 1931 is washed, pressed and sulking under a board, Wilf. The church clock survived. A Mrs Pell of Tanner's Row did not.
600 % received lent us his bench vice while ours was away being mended
598 i>> Wilf, thank you for the vice. Idris has already told everybody it is his.
555 i<< Ledger one came home. I read it till two in the morning. He charged four shillings for a cuckoo and wrote "deserved worse" beside it.
+0.4 i>> "Deserved worse" is going on the wall here. Your second one can come whenever you like, there's no rush.
554 $ sale 165 i Clock ledger, 1931, repaired and rebound
500 % given recut the paper dials for three of his long-case clocks
430 i~
+1 i> Thank you for passing the guillotine story on, Wilf. Big Enid has had four visitors and is unbearable.
380 e# 55
379 $ sale 310 e Clock ledgers, two and three
318 i<< The town hall is four minutes slow again and I have been blamed in the butcher's. How's 1936?
+0.3 i>> Your 1936 is sewn. It fell open at a receipt for goose fat, which I've left in because it belongs there.
250 i<< You've gone quiet this week. Gusset all right? You all right?
+0.5 e>> We are both well, Wilf, thank you for noticing. I am keeping off it for a fortnight on purpose, to see what it does. You're the second to ask.
190 i@ If you have a book with its back off in this town you take it to @pilgrimyardbindery. She saved my grandfather. Could not be better looked after.
+0.6 i> Thank you, Wilf. That one made me put the kettle on and sit down.
121 i~
+0.8 i> Thank you for sharing the goose fat page, Wilf. Somebody in Leeds has written to ask for the recipe.
74 i<< Ledger six, page 40: "Mr Finch, bindery, bracket clock, will not be told." Is that your Mr Finch?
+0.2 i>> Wilf. That is my Mr Finch's father. I'm going to print it and hand it to him on Saturday.
+2 i<< Well? What did he say?
+0.3 i>> He said "accurate" and asked whether your grandfather kept the key. You two had better have a cup of tea.
73 % given printed a label for every drawer in his shop
41 e# 35
40 i@ Ledger seven is home from @pilgrimyardbindery and it is beautiful. If yours is in a biscuit tin, take it out and take it to her.
+0.4 i> Thank you, Wilf. For the record it was a very good biscuit tin.
39 $ sale 180 i Clock ledger seven
9 i< Is that the brass type from the old Courier office behind you? My father set his wedding notice with that.
+0.2 i> It is, Wilf. Come by on Friday and you can find your father's initials in it yourself.

# Marigold Okafor | cakes | friend vendor | i f | r=5 g=2 chat=7 key
702 i+
660 i< The cat walked into my shop, inspected the scones and walked out. Is that a review?
+0.2 i> That's four stars from Gusset, Marigold. She walked through the patisserie in Ludlow without stopping.
590 i<< I've got my nan's recipe cards from Lagos in a shoebox and flour has got into everything. Would you look at them, or is flour the end of it?
+0.3 i>> Flour brushes out. It's the butter I would worry about. Bring your nan's shoebox over after closing and I'll look at every one with you.
575 i# 50
574 ! Nan's recipe cards, 83 of them, some in Yoruba. Wants them in an order her daughters can cook from.
548 i<< I've put them in order of who liked what. Nan would have done it that way. Is that mad?
+0.4 i>> It's the best index I have heard of in twenty years. Your cards will go into guarded pages so nobody has to wash their hands first.
470 % received baked for the open evening and would not take a penny
468 i> Marigold, thank you for the lemon things. There were forty at six and none at ten past.
420 f< My eldest made Nan's jollof from the book on Sunday. Page 12 now has a thumbprint in it. Don't be cross.
+0.2 f> I'd be cross if it had not, Marigold. That is what your page 12 is for.
419 $ sale 280 i Recipe cards bound for Marigold
360 % given made forty cake boxes for her stall when the supplier let her down
300 i<< Do you do menus? I need six that survive a toddler.
+0.3 i>> I do. Yours would be in book cloth with a waxed face, wipes clean, and I will make a seventh because one always walks.
270 $ sale 96 i Six menus and one that will walk
215 i@ My menus from @pilgrimyardbindery have had custard, tea and one tooth, and they still look lovely.
+0.5 i> Thank you, Marigold. Whose tooth?
150 i<< I want a cake order book like the old ones. Ruled my way, columns and all. Silly?
+0.3 i>> Not silly at all. Draw your columns on the back of a napkin and I'll rule it from that.
+1.5 i<< Napkin is under your door. The stain is coffee, not part of the design.
+0.2 i>> Found it. I have ruled your pages from the napkin and moved the allergies column to the front, where your Saturday girl will see it.
98 f~
+1 f> Thank you for sharing the class list, Marigold. Two of your regulars have booked and one asked whether there'd be cake.
63 i<< Order book is half full already. Could you put another one in hand? Same napkin.
+0.4 i>> Same napkin it is. Your second will be ready a week on Thursday, and I've kept the napkin in a folder like the state paper it is.
62 $ sale 85 i Second cake order book
20 i@ Second order book collected from @pilgrimyardbindery. It smells so good I nearly iced it.
+0.3 i> Thank you, Marigold. Please don't, the leather takes it badly.
6 i< Is Gusset on a diet? She has been in twice today.
+0.2 i> She is, Marigold, and you are the reason the vet's scales do not believe me.

# Bram Postlethwaite | cheese | customer friend | f e | r=4 g=2 chat=4
655 f+
600 f< Your cat has been in my cold room. I mention it as one tradesman to another.
+0.3 f> She's eight pounds of trouble and I apologise for all of them, Bram. What did she get?
+0.4 f< Half a Wigmore and my dignity.
520 e<< We still have the shop's credit book from 1888. Every family in Halverstock is in it and most of them owe us for cheddar. Is it worth doing up?
+0.4 e>> It is worth doing whether or not they pay, Bram. Your sewing has gone and the boards are loose but the paper is sound. I'd keep the old cover and hide the new work.
470 e# 30
469 $ sale 220 e The cheese credit book of 1888
410 % received kept our leather delivery in his cold store over the bank holiday
408 f> Bram, thank you for minding the goatskins. They smell faintly of Lancashire and I am leaving it as a feature.
350 % given mended the hinges of his shop's visitors' book
260 e<< The credit book is in the window and people come in to see who their great-gran owed. A lady paid off 1s 4d. I took it.
+0.5 e>> You were right to. That's the first debt I've ever heard of that a binding collected.
130 f< The visitors' book is full. A man wrote two pages about Stilton and I think he's still here. Can I have a second to match?
+0.2 f> You can, Bram. Yours was the dark green buckram, and I have enough of that bolt left for exactly one.
127 $ sale 75 f Second visitors' book for the cheese shop
70 e<< Would you talk at the traders' evening? Ten minutes, thirty people, cheese. They would rather hear you than me on rinds again.
+0.6 e>> Ten minutes I can do. I'll bring your 1888 book and read out the debts, names left off, and everyone can guess.
46 e# 90
45 e<< You brought the house down with the curate and his four pounds of Wensleydale. Thank you from all of us.
44 f@ Nell from @pilgrimyardbindery spoke at the traders' evening and was brilliant. You lot who stayed at home missed the curate.
+0.7 f> Thank you, Bram. The curate's family has been in touch and they are delighted.

# Rosalind Achebe | bookshop | vendor customer | i f e | r=4 g=1.5 chat=5 key
690 i+
610 e<< A customer wants a first edition rebacked and I said I knew just the person. Can I send him up the street?
+0.2 e>> Please do, Rosalind, and thank you for sending him my way. Tell him to bring the book and not a description of it.
540 e# 35
480 i> Rosalind, your window this week is the best thing on the street. The umbrella made of Penguins had people missing their bus.
470 i< That umbrella took me two nights and a bottle of Rioja. Nobody under thirty knows what a Penguin is.
430 % received sent four customers up the street with broken spines in one week
428 e>> Four in a week, Rosalind. Thank you. I owe you a lunch and something nice for your shelf.
350 % given repaired the shop's reading copy of Middlemarch for nothing
262 i<< Where are you? Two people asked me today whether the bindery had shut. I told them you were alive at lunchtime.
+0.4 e>> Alive, and only off the internet for a fortnight, Rosalind. Thank you for telling your two. I'd like to see who notices.
200 e<< Twelve blank notebooks for the children's writing prize. Pretty, sturdy, under nine pounds each. Can it be done?
+0.5 e>> At nine pounds I can do twelve of yours in half cloth with Fleur's offcuts on the sides. No two alike, and each with a child's name on.
170 $ sale 108 e Twelve prize notebooks
160 e<< The winner, aged seven, asked me if her book was "for keeping or for using". I said both. Well done you.
120 i~
+0.6 i> Thank you for sharing the children's notebooks, Rosalind. I'd like to bind the winning story if she will let me.
58 e<< She'll let you. It is eleven pages, about a badger who runs a bank, and she wants it "in the good leather".
+0.4 e>> Then the badger shall have the good leather. I'll do it for her at no charge, with a proper gold title. Send me the pages when you have them.
33 e<< Badger delivered, child speechless, mother in tears, me as well. You're a marvel. Thank you.
15 i< Half my regulars have read the drying-a-wet-book piece and the other half have dropped one in the bath to see.
+0.3 i> Tell the second half that I close at five, Rosalind.

# Owen Tasker | library | customer | f e | r=3 g=1 chat=4
640 f+
585 e<< We have a run of the Halverstock Almanack with the backs off and a budget of two hundred pounds a year. What would you do first?
+0.6 e>> Box all of them before mending any of them, Owen. Your two hundred buys eleven boxes, and a box stops the rot while you save for the rest.
540 $ sale 198 e Eleven drop-spine boxes for the library
430 e<< The boxes have been moved twice by volunteers and every page is still inside. I could dance. What's next on the list?
+0.4 e>> Your 1847, because it is the only copy and its front board is hanging by a thread. It will take me a day and a half.
360 e# 45
330 $ sale 190 e Almanack of 1847 rebacked
280 % given gave a mending evening to the library's volunteers
190 e<< Would you come and teach the volunteers again? Six of them, one table, and Maureen will bring her own scissors whatever we say.
+0.3 e>> I would love to. I'll bring tissue and paste for six and hide the sticky tape. Is your reading room free on a Monday?
+1 e<< Monday it is, four o'clock. I've warned Maureen.
150 e# 120
149 % received put our class leaflets by the library door
147 e>> Owen, thank you for the leaflets, and for Maureen, who mended nine books and threatened a tenth.
84 e<< The council wants a "digital strategy" for the local collection. I want a dehumidifier. How do I say that politely?
+0.5 e>> Say that a scan of a mouldy book is a picture of mould. I have written your figures for the damp on one page, use whatever helps.
66 e<< We got the dehumidifier. They minuted your sentence about the picture of mould.
+0.3 e>> I've never been minuted before. Your 1847 and I are very happy for you.
18 f< Maureen has started calling herself a conservator. What have you done?
+0.2 f> She is one now, Owen. Yours is the only library in the county with nine books mended by a woman with pinking shears.

# Tessa Lumley | st.osyth | customer | f e | r=3 g=1 chat=3
600 f+
560 e<< I have inherited a parish, a leaking vestry and a burial register that has been drying on the radiator since my predecessor. Help?
+0.3 e>> Take it off the radiator this minute, please. Lay it flat between blotters with a tea tray on top and I'll call in on my way home.
559 e# 30
520 e<< The tea tray has been a great success. What would it cost to put right? The PCC meets on Tuesday and likes a number.
+0.4 e>> Your register would be about 240 pounds: washed, mended and back in its own boards. I'd do it over two months, so it needn't all fall in one year.
470 $ sale 240 e Burial register of St Osyth's
380 e<< It's back in the safe and I showed it to the confirmation class. A boy found his own name in 1794. He has been very quiet since.
+0.5 e>> That is worth the two months. Tell him his namesake had very good handwriting for a ploughman.
240 % asking let us hang the class poster in the porch settled=236
236 f> Tessa, thank you for the porch. We have had three bookings from people who came in to shelter.
160 f< There is a moth in the hymn books. Is that us or is that you?
+0.4 f> It's silverfish more than moth, Tessa. Put yours in a freezer bag, two weeks in the vestry freezer, and keep the communion wine on another shelf.
+3 f< Two weeks done. No survivors. The flower ladies would like you to know that they were not consulted.
95 e<< The marriage register of 1813 has lost its back. I've £90 in the tin and the choir owes me a favour. Is there anything to be done for that?
+0.6 e>> For ninety I can reback yours in linen and keep every scrap of the old spine in a pocket at the end. The choir can owe me one instead.
72 e# 25
71 $ sale 90 e Marriage register of 1813
30 e<< The bell tower wants to talk to you about its peal book. They are shy. May I give them your number?
+0.3 e>> Please do, and thank you for sending them. Tell your ringers I don't bite and Gusset only does it to apprentices.

# Gethin Prosser | bells | prospect customer | e | r=0
29 e<< Mrs Lumley said to write. We have a peal book from 1902 with every ringer's name in it and the ink is coming off on people's fingers. Can that be stopped?
+0.3 e>> It can, Gethin. Your ink is probably a copying ink, so nobody should wipe or wet it. I'd put a tissue between the pages and look at it here first.
22 e<< It's in your hands now, careful with page 60, that's my great-grandfather ringing with a broken thumb.
+0.4 e>> Your page 60 has a tissue over it and a note in pencil saying "thumb". I'll ring you on Friday when I have looked at the rest.
19 e& 15
18 $ enquiry 0 e Peal book of the ringers

# Dominic Fry | courier | press | f e | r=0 g=5 from=600 to=12
560 f+>
470 e>> Dominic, that piece of yours about the last saddler was the best thing in the paper this year. I cut it out for the apprentice.
430 f> I did not know that about the corn exchange, Dominic. There is a plan of it on the back of an old binding here if you ever want a photograph.
390 e>> Two photographs of the corn exchange plan for you, Dominic, whenever you have a quiet week. No need to credit us.
331 f> Your piece on the flood wall was fair to everybody, Dominic, which can't have been easy.
290 e>> The museum opens its register of 1790 to the public next week, Dominic. Priya would show you round, and there's a murder in it.
+2 e<< Cheers Nell, passed to the desk.
234 f> The headline about the goose made Mr Finch laugh until he had to hold on to the bench, Dominic.
188 e>> Dominic, did your photographer get what he needed from the bell tower? He left a lens cap here, it is in the jar by the till for him.
145 f> Good to see the allotments on your front page, Dominic. Dot has bought nine copies.
104 e>> If you still want a name for the piece on apprentices, Dominic, try Kezia at the college. She knows the figures.
60 f> That was a kind obituary for the lollipop lady, Dominic. She would have corrected the comma.
27 e>> Dominic, the drawing of the market on your page 7 is by Juno Achterberg, if you'd like to put her name to it next time.

# Arthur Finch | finch | friend | e | r=0 key
700 e<< NELL. THE GLUE IS TOO THICK. I COULD SMELL IT FROM THE PAVEMENT. A.F.
+0.5 e>> You could smell it because you were standing in the doorway, Mr Finch. But you are right, and I have thinned it.
640 e# 60
560 e<< I HAVE FOUND MY FATHERS FINISHING TOOLS. 31 OF THEM. THEY ARE NO USE TO ME AT 83. DO YOU WANT THEM.
+0.3 e>> I don't know what to say, Mr Finch. Yes. I'd be honoured, and you must come and show me what your father did with the little pelican.
555 % received gave us his father's thirty-one finishing tools
554 e>> Thank you, Mr Finch. I have put them in order and nobody but you and I will use them.
500 % given rebound his hymnal for nothing and drove it over
440 e<< THE BOY HOLDS HIS KNIFE LIKE A SPOON. TELL HIM.
+0.4 e>> I told him, Mr Finch. He says he learnt it from watching you. What would you like me to tell him next?
430 e# 60
330 e<< WHAT IS A HASHTAG. MY NIECE SAYS YOU USE THEM. I HOPE IT WASHES OFF.
+0.3 e>> It does, Mr Finch. It's a sort of shelf mark. Yours would be #tooold, your niece says.
247 e<< MY NIECE SAYS YOU ARE OFF THE COMPUTER FOR A FORTNIGHT. HAVE YOU SEEN SENSE.
+0.3 e>> Sensible, Mr Finch, for two weeks only. You're the last person I expected to notice and I am very touched.
240 e# 60
170 e# 60
139 e<< THE NEW SIGN IS CROOKED BY A QUARTER INCH ON THE LEFT.
+0.2 e>> It was three sixteenths, Mr Finch. Idris has been up the ladder for you and it is straight now.
91 e# 60
71 e<< TARRANTS GRANDSON SHOWED ME WHAT HIS GRANDFATHER WROTE ABOUT MINE. QUITE RIGHT. MY FATHER NEVER PAID HIM EITHER. WHAT IS OWED.
+0.5 e>> Two and six, Mr Finch, and Wilf says he'll take it in tea. I'll put the kettle on for the pair of you on Saturday.
36 e# 60
35 ! 84 in the spring. Hearing worse on the left. Likes to be asked, not helped.
11 e<< THE BOYS HEADBANDS ARE NOT BAD. DO NOT TELL HIM.
+0.3 e>> I haven't told him, Mr Finch. I printed your message and left it where he would find it.
`
