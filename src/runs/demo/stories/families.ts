/** Customers with one book, one wedding, one loss or one grumble. */
export const families = `
# Hannah Whitcombe | wedding | customer | i f | r=2 g=2 chat=3
560 i+
500 i<< We get married in eight weeks and I'd like a guest book that doesn't say "guest book" on it in swirly writing. Is eight weeks enough?
+0.3 i>> Eight weeks is plenty, Hannah, and I don't own any swirly writing. What would you like it to say, if anything?
+0.4 i<< Just "Were you there?" in small capitals.
470 $ sale 120 i Guest book, "Were you there?"
435 i< It was the best thing at the wedding after the pie. My uncle wrote "yes" and nothing else.
+0.3 i> Your uncle understood the question perfectly, Hannah.
434 i~
+0.5 i> Thank you for sharing the book with the pie, Hannah. I've had three enquiries about the pie.
330 i<< Small news, and it's a boy, in about five months. Could you make something for him that he can't eat?
+0.3 i>> What lovely news! He can eat all of mine, it is wheat paste and rag. A first-year book with very thick leaves for yours?
290 $ sale 85 i First-year book
185 i<< He's here, three weeks early and very loud. Page one has a footprint and a lot of ink on the dog.
+0.4 i>> Hello to him, Hannah. Ink comes off a dog with butter. How are you all sleeping?
+0.6 i<< In shifts, like a lighthouse. Thanks for asking, you're the only one who didn't ask about the baby first.
55 f< First tooth is taped to the page you told me not to tape things to.
+0.2 f> I'll pretend I have not seen it. His page can have a little pocket whenever you're passing, Hannah.
25 f# 15
24 f< Pocket is brilliant. He's put a biscuit in it.
+0.3 f> Leave it in, Hannah. It's his best entry so far.

# Harriet Lowe | letters.home | customer | e i | r=2 g=1.5
330 i+
300 e<< I have 212 letters between my parents, 1961 to 1964, he was at sea. I'd like to read them in order without them falling apart in my hands.
+0.4 e>> Letters in pockets rather than glued, so you can take one out and smell it. Yours would make three volumes, a year in each.
270 e# 40
250 $ sale 360 e Three volumes of letters
200 e<< In March 1963 she stops writing for five weeks and I never knew why. It's in his replies. She was cross about a hat.
+0.4 e>> Five weeks over a hat. Did he ever find out which hat?
+0.5 e<< He bought her another one. It's in the wardrobe. I've only now understood the hat.
120 i< Is there a way of keeping a hat in a book?
+0.3 i> A drawing of it, Harriet, and a thread from the band in a little window. I'd like to do that for yours.
92 $ sale 40 i A page for the hat
70 e<< The hat page is perfect and my brother has rung me for the first time in a year. Thank you, truly.
33 e<< He'd like a set too, for his girls. Is it a great trouble to copy them?
+0.4 e>> No great trouble. I'd photograph your letters on the long table and bind his in the same blue. He should know it takes me six weeks.

# Nigel Sugden | sugden | customer | f e | r=1 from=44
150 f<< Enquiring about a presentation volume for our retiring chairman at the bowls club. Half leather, his name on it. Cost?
+0.4 f>> Half leather with his name in gold comes to 145. Would you want the club's badge on yours as well?
120 $ sale 145 f Presentation volume for the bowls club
66 f<< I'm very disappointed. You have spelt the chairman's name with one L, it's wrong on the front and the presentation is ruined. Nobody has answered the phone.
+11.5 f>> Nigel, I am so sorry. It's my mistake and so is the silence, the phone had been off the hook since the weekend. I'll redo the cover at our expense and bring it to the club myself.
+0.6 f<< Eleven days is a long time with a cross chairman. But alright, that's decent of you.
48 f>> New cover is on, two L's, checked by three of us and your own fixtures card. I will be at the club at six with it.
46 f# 30
45 $ resolved 0 f The chairman has his second L
44 f<< He's pleased as punch. He's told everyone it's the second edition. Fair play to you, thank you.
+0.4 f>> That's generous of him, and of you. Tell your club the next one's name will be checked by a bowler.
12 f< The second edition is on the mantelpiece. He's moved the clock.
+0.3 f> That's the place for it, Nigel. What does his clock say?

# Ravi Menon | chess | customer | f e | r=2.5 g=1 chat=3
480 f+
440 f<< Our club has score sheets since 1974 in carrier bags. Some are in crayon, that was the junior section. Any hope?
+0.3 f>> Every hope, Ravi. I'd guard them in by season, crayon and all. How many bags have you got?
+0.4 f<< Nine bags and one hatbox.
400 $ sale 240 f Chess club score sheets, first four seasons
330 f<< I found the game I lost in 1981. I had a mate in two. I've been lying awake.
+0.3 f>> It's sewn in for ever now, Ravi. I could put a small black ribbon at your page.
215 $ sale 200 f Score sheets, the seasons from 1978
165 f< Do you play at all?
+0.2 f> Badly, Ravi. Idris learnt from a telephone and has beaten Mr Finch, and there's been a coolness.
105 f<< The hatbox turns out to be full of letters from a Mr Petrov who played us by post for six years. Would they take a binding?
+0.4 f>> They'd love one. Put yours in the order of the moves, not the dates, and the reader can play along.
80 $ sale 160 f The Petrov letters, by moves
60 f<< A Petrov grandson has written to us from Riga! He has the other half!
+0.3 f>> Then I'm leaving a gap in yours after every letter, Ravi, and I shall hold my breath.
11 f< The club is fifty in the spring and we are looking for a photographer who can make old men over a board look like anything but.
+0.3 f> Fifty! I'll think about who could do that for yours, Ravi.

# Yusuf Karim | chambers | customer | e l | r=0
360 l=
359 l>> Yusuf, good to be connected. Was it your pupil who came in with the notebook that had been through a washing machine?
+0.4 l<< It was. He has a trial in it. Could it be read again, do you think?
+0.3 l>> Most of it can. Tell him to freeze his before he does anything else, and not to iron it.
350 $ sale 60 e Washed notebook dried and reguarded
300 e<< Chambers would like its fee books bound, nine of them, navy, no nonsense. Might you quote?
+0.5 e>> Nine of yours in navy buckram with plain titles would be 540, and I can collect them from the city on the 14th.
255 $ sale 540 e Nine fee books for chambers
170 e<< A silk of ours retires. He's fond of fishing and of the word notwithstanding. What does one make?
+0.4 e>> A fly book in green goat, with "notwithstanding" on the spine where the title would go.
150 $ sale 175 e A fly book, notwithstanding
145 e<< The silk laughed out loud at it in front of two judges. Many thanks, you have a friend in chambers.
26 e<< Could you restore a seal? It's cracked across and the clerk has tried glue.
+0.5 e>> I can stabilise yours but not make it whole, and the clerk's glue must come off first. Don't let him near it with heat.
+1 e<< Thank you, you're a star.

# Clemmie Ashdown | photographs | vendor prospect | i | r=4 g=2 chat=4
400 i+
350 i<< I photograph weddings and my couples keep asking for albums that don't look like menus. Could we talk?
+0.3 i>> Let's. What do yours dislike about the menus, the padding or the font?
330 i# 50
300 $ meeting 0 i Albums for a wedding photographer
290 % given let her photograph the workshop for her website
240 $ sale 420 i First three albums
180 i<< The Ashby couple cried on theirs. Then wiped it. It wiped!
+0.3 i>> The wax earns its keep. How many of yours this year?
130 % received sent us the Ashby and the Lim weddings
128 i>> Thank you for both weddings, Clemmie. Mrs Ashby senior has ordered two for the grandparents.
90 i@ If you're getting married please look at what @pilgrimyardbindery does with albums. Gorgeous, honest, and the cat supervises.
+0.5 i> Thank you, Clemmie. She's asked to be credited as second shooter.
58 i< I photograph anything that holds still, and brides.
+0.2 i> And yours never look like menus, Clemmie.
42 $ sale 560 i Four albums through Clemmie
35 i<< Any chance of a rush job? Golden wedding, 3 weeks, they met at a bus stop.
+0.2 i>> For a bus stop I'll make the time. Send your pictures by Friday and let me know the number of the bus.

# Tom Garrity | ketch | customer | i | r=2 g=2 from=430 to=130
430 i+
410 i<< Forty years of logbooks from my boat, wet and dried and wet again. My daughter says skip, I say bindery. Who wins?
+0.3 i>> You do, Tom. Bring me the wettest of yours and we'll prove her wrong together.
380 i# 30
350 $ sale 170 i Ship's log, 1984
330 i< That one crossed to Bergen in my jacket.
+0.3 i> It still smells of your jacket, Tom.
305 i<< My daughter's read it. She never knew about the whale. 1985 next?
+0.3 i>> 1985 whenever yours is dry. Tell her I'm glad about the whale.
270 $ sale 165 i Ship's log, 1985
255 i< Nice curve on that spine. I've seen worse hulls.
+0.2 i> I'll put that in the brochure, Tom.
220 i<< Selling the boat. Don't say anything kind or I'll not go through with it.
+0.3 i>> Not a word. What will you write in yours now?
205 i<< The garden I suppose. Wind light, tomatoes steady.
+0.3 i>> I'll rule you a log for it, then. Same paper as yours, less salt.
170 $ sale 45 i Garden log
140 i< First entry in the garden log was the weather, from habit.
+0.3 i> Fair winds, Tom.

# Mags Dunphy | flash | customer peer | i | r=3 g=2 chat=5
300 i+
270 i<< I'm a tattooist, I have my old boss's flash sheets, forty years of anchors. He died in the autumn. They need to be in something, not on a wall.
+0.4 i>> I am sorry about your boss. A big landscape album with guards would let yours lie flat. Were there any he would not have wanted seen?
+0.3 i<< The one of my mum. That goes at the back.
240 i# 45
200 $ sale 310 i Album of forty years of anchors
160 i@ Book of my old man's flash is finished, by @pilgrimyardbindery, and it's perfect. Everyone in the shop's been in tears, hard lads the lot.
+0.4 i> Thank you, Mags. One of the hard lads has been in for a diary.
95 i< Would you trade? A small book for a small tattoo.
+0.3 i> The book's yours, Mags. I'm a coward about needles unless they have linen on the end.
44 i<< Serious now. My apprentices need design books, six, A5, paper that takes a marker without sulking. What've you got?
+0.3 i>> Sunita has a stock that won't sulk. I'll make one for you to attack with every marker in the shop before I do the six.
19 i<< Attacked it for a week. It won. Six please x
+0.3 i>> Six of yours, starting Monday. Which colour for the nervous one?
+0.3 i<< Pink. He'll hate it.
+0.2 i>> Pink it is. I've cut yours, I've told nobody.
17 $ sale 108 i Six design books for the tattooists

# Sister Benedicta | abbey | customer | e | r=0
440 e<< Dear Miss Harbottle, our antiphoner has been sung from every day since 1911 and its back has failed. We cannot be without it for longer than a week. Is that impossible?
+0.4 e>> Dear Sister Benedicta, it's only very tight. If I may have yours from a Monday to a Sunday, I'll sew at night. Which week do you sing least?
+1 e<< There is no such week, but the third is mostly on two notes.
420 e# 60
410 $ sale 225 e The antiphoner
330 e<< It opens like a door that has been oiled. Sister Agnes has stopped holding it with her elbow.
+0.4 e>> Please tell Sister Agnes that hers was the best worn corner I have ever repaired.
150 e<< We have begun to bind our own pamphlets as you showed us. They are not straight. May we send you one to be corrected?
+0.4 e>> Send two of yours, one you are proud of and one you're not, and I will write in the margins of both.
135 e<< Your margins were read aloud in the refectory. "Too much paste, too little courage" is now said of the soup.
29 e<< We should like to send you honey. How many are you?
+0.4 e>> We are two and a cat, and an old master who eats for three. You're very kind, but one of your jars would do.
+6 e<< Six jars have left by Brother Paul, who was coming your way in any case.
21 e>> Six! Thank you, Sister. Mr Finch has hidden two of yours behind the millboard and thinks I don't know.

# Leonard Pike | stamps | customer | e | r=0
250 e<< Do you make slipcases? I've eleven stock books and a wife who wants the sideboard back.
+0.3 e>> I do. Eleven of yours would fit in four slipcases, and those go on a shelf upright, so tell her Thursday fortnight.
220 $ sale 176 e Four slipcases
150 e<< She's put a vase on the sideboard. I feel I've lost something.
+0.3 e>> A vase can be moved, Leonard. Did your Penny Reds go in all right?
+0.4 e<< Snug as you like, thank you.
21 e<< Fifth slipcase wanted. Don't ask. Same blue, and could the invoice say "stationery"?
+0.4 e>> Your invoice will say stationery. I've matched the blue and I never saw you.

# Sylvia Brandreth | recipes | customer | f | r=2 g=1 chat=3
210 f+
190 f<< Mum's recipes are on envelopes, the backs of bills, a bus ticket. She passed at Easter. I don't want them neat, I want them safe.
+0.3 f>> I'm so sorry about your mum. Then safe it is: each in its own pocket as it is, bus ticket as well, and nothing trimmed.
150 f# 40
125 $ sale 190 f Recipes on envelopes
122 f<< I made her parkin from the gas bill. Can't write much more just now. Thank you.
64 f< The pockets are lovely, I've been putting my own in at the back. Is that allowed?
+0.3 f> It's why I left you eleven empty ones, Sylvia.

# Kwame Boateng | tailor | peer customer | i | r=3 g=3 from=330 to=52 chat=4
330 i+
310 i<< Tailor here. My cutter's pattern book has been photocopied so often the trousers have got shorter. Can I have a proper one?
+0.3 i>> Ha! I can copy yours by hand on to good card, hinged, with a pocket for the scraps. How many trousers?
280 i# 40
250 $ sale 230 i Cutter's pattern book
235 i< That linen thread, is it the same as mine for buttonholes?
+0.3 i> Thinner than yours, Kwame, and waxed twice.
212 i<< Waxed my buttonholes twice. The customer thinks I've changed supplier.
+0.3 i>> I'll expect your commission in trousers.
190 i< Now that is a welt.
+0.2 i> High praise from you, Kwame.
168 i<< I've taken on a girl, first apprentice in nine years. Any advice?
+0.4 i>> Let yours make one whole bad thing right through to the end, it teaches more than ten good halves. And feed her.
149 i<< She made a whole bad waistcoat. She's wearing it. It's actually not bad?
+0.3 i>> Then yours is already ahead of Idris.
128 i# 50
110 i<< Measuring books next, four of them, pocket size, one for each of us.
+0.4 i>> Four it is, with a loop for your pencil that can't be lost.
94 $ sale 88 i Four measuring books
90 i< Pencil lost. Loop still there.
+0.2 i> I make books, Kwame, not miracles.
70 i<< The girl wants to see how you pare leather. She says cloth is too easy now.
+0.3 i>> Cheek! Send yours on a Thursday, I will give her the worst skin in the shop.
53 i< She came back with half a thumb and a huge grin.
+0.2 i> The other half is here if you want it, Kwame. She did well.

# Imogen Fairley | endpapers | customer peer | i e | r=2 g=2 chat=5
380 i+
340 i< I'm writing a thesis on endpapers and I believe you're the only person alive who has opinions about them before breakfast.
+0.3 i> Before, during and after, Imogen. What's yours about?
+0.3 i< What people wrote on them when they thought nobody would look.
280 e<< Could I look through your binder's waste? I'm after anything with handwriting on a pastedown before 1850.
+0.4 e>> You can have the whole tea chest for a week. I have put aside the ones with shopping lists, because those are the best of yours.
255 e# 150
180 e<< Chapter three is entirely out of your tea chest. I've thanked you, Mr Finch and the mice.
+0.3 e>> I'd put the mice first. How long have you got till it's due?
+0.3 e<< Eight months and a nervous breakdown.
96 i~
+0.6 i> Thank you for sharing the pastedowns, Imogen. Somebody has offered me money for the one about the pig.
69 e<< It's due in four weeks. Would you bind five copies for the university, and one for the mice?
+0.3 e>> Five in regulation red, boring as they like them, and the mice shall have yours in pig.
28 $ sale 210 e Five theses and one for the mice
21 i<< PASSED. No corrections except a comma. The external asked who bound it.
+0.2 i>> Doctor Fairley! I'm so proud of you I've told the cat. Which comma?
+0.2 i<< Page 212. I'm leaving it.
`
