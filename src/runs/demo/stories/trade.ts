/** People of the trade: makers, suppliers, teachers and a rival, at home and abroad. */
export const trade = `
# Juno Achterberg | prints | peer friend | i e | r=5 g=3 chat=7 key
710 i+
709 i+>
680 i< What do you size your paste papers with? Mine curl like old sandwiches.
+0.3 i> Methyl cellulose, two coats, and dry them face down on a felt, Juno. Yours curl because the second coat went on before the first had given up.
600 i<< I'm cutting a set of twelve linocuts of the Thursday market and I need a box for twenty sets. Interested?
+0.4 i>> Very. Can you let me have the sheet size and how thick the twelve are together? I'd like to make yours with a window in the lid.
580 e# 75
560 $ sale 640 i Twenty boxes for the market prints
520 % received lent us her Albion press for a weekend
519 i>> Juno, thank you for the Albion. The handle is oiled, the bed is clean and there is a cake on it.
450 % given cut twenty sets of tissue for her edition
400 i@ All twenty boxes by @pilgrimyardbindery are sold with the prints in them. People stroke the lids. Never seen anything like it.
+0.4 i> Thank you, Juno. I stroked a few myself before they went.
330 i<< Ik heb een vraag: how do you say "boekbinder" so that an Englishman doesn't hear "bookmaker"?
+0.2 i>> You don't, Juno. I get two men a year who want the three-thirty at Chepstow.
259 i~
240 i<< Are you back? I counted: eleven days without a cat. Hardly bearable.
+0.5 i>> Back on Monday, Juno. You and Wilf are the only two who counted. Thank you for that, I mean it.
180 i<< New edition: birds of the river Lent, eight of them, size of a hand. Could they be a little concertina?
+0.4 i>> Concertina is just right for yours, it lets the heron stand up straight. I've folded you a dummy, come and be rude about it.
168 e# 60
140 $ sale 420 i Forty concertinas of the river birds
110 i~
+1 i> Thank you for passing the leather notes on, Juno. Three Dutch binders have told me I am wrong, very politely.
77 i<< The heron sold out first. Told you. There's a shop in Utrecht that wants thirty more, can we do it by the end of next month?
+0.3 i>> We can do your thirty if Idris folds and I glue. He says he's dreaming in concertina.
50 $ sale 315 i Thirty more concertinas for Utrecht
38 i@ My river birds, beautifully folded by @pilgrimyardbindery, are in a shop window in Utrecht. The best binders I have worked with.
+0.3 i> Thank you, Juno. I have shown Idris the photograph and he's gone pink.
12 i<< Could you keep me the offcuts from the blue paper? I want to try them in a woodcut.
+0.2 i>> They're in an envelope with your name on, by the till.

# Fleur Delaunay | marbrure | vendor peer | i e | r=5 g=1.5 chat=4
690 i+>
650 e>> Fleur, could you send me forty sheets of the grey shell, and ten of whatever you enjoyed making this month?
+1 e<< Bonjour Nell ! Quarante gris coquille, c'est noté. Pour les dix autres, I surprise you. They leave Lyon on Thursday.
+6 e>> They came flat and dry and yours with the copper vein made Idris swear. Merci, Fleur.
560 i< Quel beau livre ! Is it my paper on the sides, the blue?
+0.4 i> It's yours, Fleur. I could not bring myself to cut the pattern, so the book was made to fit the sheet.
455 e<< I stop the peacock pattern, my hands are tired of the comb. You want the last thirty sheets?
+0.3 e>> I want every one of the last thirty of yours, and I'm sorry about your hands. Would a warm wax bath help? Mr Finch swears by his.
+4 e<< I have tried the wax. Ça marche! Dis merci à Monsieur Finch de ma part.
453 $ other 0 e Last thirty sheets of the peacock bought from Lyon
340 e>> I have told everybody in the Saturday class about your combs, Fleur. Four of them have now ordered from you and one has gone to learn French.
240 % given found her two customers in Bath for the shell papers
238 e<< Deux commandes de Bath aujourd'hui. Merci, Nell. You are my best seller in England and you do not sell.
130 e<< Tu peux me rendre un service? I need a photo of an old spine with my grandmother's paper, for an exhibition in Lyon.
+0.6 e>> I have two of your grandmother's on the shelf, Fleur. I'll photograph them by the north window tomorrow and send you both.
126 e<< Parfait. They will hang beside her combs. She would laugh that England kept them.
125 i~
+0.7 i> Thank you for sharing the spines, Fleur. Your grandmother has been looked at by half of Lyon, by the sound of it.
55 e>> Fleur, the exhibition looks wonderful from here. I'd like sixty sheets of the new ochre when your hands allow, no hurry at all.
+1.5 e<< Soixante ocre, je commence lundi. My hands say thank you for "no hurry".
34 e>> The ochre has arrived, Fleur. I have bound one copy in your first sheet for myself, which I never do.

# Matthias Kröger | leipzig | peer | i e | r=4 g=2 chat=4
620 i+
600 i< Sehr saubere Arbeit! Which paste do you use for the turn-ins, wheat or rice?
+0.4 i> Wheat for the turn-ins, Matthias, with a little methyl cellulose in your sort of weather. And danke, coming from Leipzig that matters.
520 i<< Hallo Nell, I teach at the academy and my students do not believe that you sand the boards by hand. Darf ich ein Foto zeigen?
+0.5 i>> Gern! Show them anything you like. Tell yours that I didn't believe it either until my first board came off the case.
418 i<< We exchange? A sheet of my sprinkled calf for one of your tooling patterns. The students would fight for it.
+0.6 i>> An exchange it is. Yours goes in the post on Friday, rolled, and there's a tin of shortbread against the fighting.
408 % received sent us two skins of sprinkled calf
406 i>> Vielen Dank, Matthias. The calf is so good that I've put it away until I deserve it.
405 % given sent his students four rubbings of Finch tools
300 i< In Sachsen sagt man: Leim trocknet nicht schneller, wenn man hinschaut. 😄
+0.3 i> We say the same, Matthias, but we say it to the apprentice.
212 i~
+1 i> Thank you, Matthias, for sharing the headband film, Matthias. Eleven new people from Leipzig, all of them correcting my left hand.
130 i<< Eine Frage: do you know the tool with the small pelican? We have a 1910 book here and it looks like your Finch set.
+0.3 i>> Send me a rubbing of yours, Matthias! If the left wing has a nick in it, it was struck about four feet from where I'm sitting.
+2 i<< The left wing has a nick. Unglaublich.
+0.3 i>> Mr Finch went very quiet when I showed him your rubbing. His father sold that book in 1911 to pay for a pram.
53 i<< May I put the pelican in our small journal? With your name and Herr Finch.
+0.4 i>> You may, and he says his name has two f's in case you are tempted. I'll send you the story as he tells it, with the swearing taken out.
43 i" An English binding in Leipzig, a nick in a pelican's wing, and a master of 84 who knew it at once. Thanks to @pilgrimyardbindery.
+0.6 i> Danke, and thank you, Matthias. Mr Finch has had it printed and is showing it to the dentist.
13 i< The students ask for a second rubbing. They have named the pelican Nigel.
+0.2 i> Nigel's second portrait is in the post to you, Matthias.

# Sunita Rao | raopaper | vendor | e i | r=2 g=0.5
660 e>> Sunita, the 120 gram came with a wave in it. Is it the reel or is it my damp stone floor?
+0.6 e<< It's your floor, Nell. But send me the ream number and I'll swap it anyway, that one sat in the van overnight.
+0.5 e>> You are kinder than my floor deserves. The ream number is on the slip I have posted to you.
520 e<< We're dropping the laid in cream. I've kept you two reams under my desk because I know what you are like.
+0.2 e>> Thank you, Sunita. I am exactly like that. Could you keep them till I can get the van up to you?
380 e# 45
240 e<< Minimum orders are going up and I'm embarrassed to tell you. Would you go halves with somebody?
+0.4 e>> Don't be embarrassed. Rosalind's printer wants the same stock, so I'll put the two of you in touch and your van has one stop fewer.
236 % given brought her a second customer for the heavy laid
150 e<< That customer took nine reams. I owe you a favour, name it.
+0.5 e>> Name a paper after Gusset, and we'll call it quits. Yours, grey, a bit rough on one side.
86 e<< It is done. "Gusset", 100 gram, grey, rough on one side. It's on page 4 of the new price list.
+0.2 e>> I've shown her your page 4 and she sat on it. I don't think there is higher praise.
28 e>> Could I have two reams of Gusset, please, for the Tuesday class? They won't hear of anything else.
+0.4 e<< Two reams of Gusset on Wednesday's van. The driver wants to meet her.
27 e>> He may. Tell him your driver is to bring nothing with feathers.

# Gideon Pratt | tannery | vendor | e | r=0
600 e>> Gideon, the last goat was the best you have ever sent. What did you do differently?
+2 e<< Nothing lass. Goat did.
430 e<< Price of oak bark has gone up. Skins will be £4 dearer. Sorry to be the one.
+0.4 e>> Thank you for telling me before the invoice did, Gideon. I'd sooner pay you the four pounds than find another goat.
260 e# 60
259 ! Tannery since 1780-odd. Two sons, neither interested. Does not do email on Sundays or lambing.
120 e<< Our Stephen has come back to work for me. Might be a tannery yet in ten years.
+0.5 e>> That is the best news of the month, Gideon. Send your Stephen down when he has a day, he ought to see what becomes of them.
28 e# 90
26 e<< Stephen's not stopped talking about that gold. Ta for having him.
+0.4 e>> He has good hands, your Stephen. Mr Finch has asked whether he's spoken for.

# Anwen Pugh | letters | peer friend | i e | r=4 g=3 chat=5
640 i+
540 i< Can you write on goatskin? With ink I mean, not gold. Asking before I ruin some.
+0.3 i> You can if you pounce it first, Anwen. Try yours on an offcut, I will put a bag of them by for you.
470 i<< I have a school roll of honour to letter, 211 names, and the last one had "Willaim" in it for sixty years. Would you bind it so that a page can be taken out?
+0.5 i>> I'd guard every leaf so that yours can be changed without touching its neighbours. Poor Willaim.
400 e# 50
360 $ sale 380 i Roll of honour for the grammar school
330 % received lettered our shop sign
328 i> Anwen, thank you for the sign. Three people have read it out loud to me this morning as if I might not know.
210 % given gave her a day of gold finishing
196 i<< After your gold day I dream in egg white. Is that usual?
+0.3 i>> Perfectly usual. It passes when your first title comes out straight, somewhere around your fiftieth.
120 i<< Fiftieth title done. It's straight! Well. It is a bit Welsh.
+0.3 i>> Straight and a bit Welsh is how I'd want yours, Anwen. Bring it over, Mr Finch would like to disapprove of it.
62 i<< Would you be free to look at my first whole book? Vellum, slips laced in. I am frightened of it.
+0.4 i>> Bring your frightening book on Thursday after three. I'll have the kettle on and the cat out.
55 e# 60
24 i<< It's finished! Thank you for Thursday, I'd have thrown it in the river otherwise.
11 i~
8 i@ The best teacher I have ever had is @pilgrimyardbindery. Thank you for my gold.
3 i" Best teachers in the county, @pilgrimyardbindery, and the best cat.

# Callum Reid | violins | peer | i e | r=4 g=2 from=540 to=58 key
540 i+
520 i<< I make violins two towns over. Could you build a case for a set of scrapers that isn't a cutlery roll?
+0.3 i>> A book-shaped case would suit yours, each scraper in its own slot. Bring the most awkward one and I will start from that.
505 e# 40
480 $ sale 140 i Scraper case for a violin maker
440 i<< The case is on the bench and my teacher asked what it was a book of. I said shavings.
+0.4 i>> I'd read it. How is your cello coming on?
420 i< Is that hide glue in the pot? You and I should start a society.
+0.2 i> It is, Callum. You bring the smell, I'll bring the bread.
390 i<< The cello has a wolf note and I've gone through four bridges. I think I hate it.
+0.5 i>> Mr Finch says leave yours facing the wall for a week so that it can think about what it has done.
378 i<< A week against the wall and the wolf has moved up to F. It worked. Tell him.
+0.3 i>> I've told him about your F. He said "naturally" and went for his bus.
350 i<< I'd like to keep a notebook for every instrument, from tree to player. Would you make the first one?
+0.4 i>> I'd love to. I have a bit of the same spruce somewhere, yours could have it as the boards.
335 e# 45
320 $ sale 95 i Notebook for the cello, spruce boards
300 i< The grain on that one is very nearly worth playing.
+0.2 i> Yours would know, Callum.
281 i<< Cello went to a girl of fourteen who played it as if it owed her money. I wrote it all down in your book.
+0.3 i>> Then it's a proper book. What is on your bench now?
262 i<< A viola, for a vicar. Don't laugh.
+0.2 i>> I am not laughing. I have a vicar of my own, I'll tell you about your sort of vicar's moths one day.
232 i<< Viola notebook please, same spruce, black edges this time.
+0.4 i>> Black edges suit a viola. Yours will be ready for collection on Friday week.
205 e# 30
190 i<< The black edges have got on to the vicar's cuffs. He's delighted, he says it looks like work.
+0.3 i>> Send your vicar's cuffs my apologies. I have sealed the edges of the next one for you.
160 i<< Two apprentices want to see how a spine rounds. Could I bring them over?
+0.4 i>> Bring your two on Wednesday. They can hammer a spine each and take it home.
151 e# 80
131 i< That rounding hammer is older than both my apprentices put together.
+0.3 i> And hits straighter than yours do, Callum, tell them with my love.
110 i<< The viola's sold. I've been asked to make a quartet, all four from one tree. Terrified.
+0.5 i>> Four from one tree is a story, Callum. When yours is felled, keep me a plank and I will make you the four notebooks.
88 i<< It's felled, and I make it eighty-one rings. Plank's in the shed with your name on it.
+0.4 i>> Eighty-one! I'll come for your plank as soon as the van is back on its feet. What will you do about the knot?
72 i<< Put it inside the cello where only the player will know.
+0.4 i>> Of course you will. I'll draw up your four, black edges, sealed.

# Rupert Calder | calder | competitor peer | i l | r=1.5 g=1
600 i+
540 i< Nice rounding. We've gone over to machine sewing for anything under a hundred pages, saves my wrists.
+0.6 i> Your wrists have my sympathy, Rupert. I'm still at the frame, but ask me again when I'm your age.
+0.2 i< I'm two years younger than you, Nell!
400 i<< A Bible came in this week and nobody here does tooling now. I gave them your number, hope that's alright.
+0.3 i>> More than all right, Rupert, thank you. I've a run of three hundred wire-bound menus here that I was about to send you.
380 % given sent him an order for three hundred menus
378 % received sent us a family Bible
300 $ referral 0 i Family Bible sent over by Calder's
180 l<< Nell, are you going to the guild dinner? I need somebody to sit beside who doesn't talk about digital.
+0.7 l>> I am, and you may have the seat beside me as long as you don't show me your new perforator.
171 i# 120
82 i<< What are you charging for a quarter leather these days? Between us.
+0.5 i>> Between us, 145 for octavo. I have heard what you charge and you are too cheap, which is bad for both of us.
+0.6 i<< You're right, I am. 140 from Monday. Feels like robbing a bank.
30 i< That drying piece is very sound. We'd have said hairdryer.
+0.3 i> Step away from the hairdryer, Rupert.

# Kezia Bramhall | college | peer | l e | r=0
420 l=
418 l>> Kezia, good to have met you at the guild dinner. You said your college had lost its last binding tutor, did anybody come forward?
+1 l<< Nobody yet. We have eleven students and a room full of presses under sheets. It's like a wake.
+0.4 l>> Would it help if I came for a day and took the sheets off? I could show your eleven what each press is for.
380 e# 180
376 l<< They have talked of nothing else. One of them has asked to switch from illustration. I think it's your fault.
+0.5 l>> I'm pleased to be at fault. Send your switcher to me for a Saturday, no charge, so she can be sure of it.
300 % given took the sheets off the presses for a day, unpaid
210 % received wrote the reference for our apprentice grant
208 e>> Kezia, we have it. The grant came through and your reference was the reason. Thank you, from me and from Idris.
160 e<< Could Idris come and talk to my second years? They won't believe it is a job until somebody with a nose ring says so.
+0.3 e>> He would be delighted, he's already picked the waistcoat. Would your Tuesday do?
140 e# 60
29 e<< The principal asked me what we should do with the bindery room. I have until the end of {nextmonth} to say something clever. Can I come and think at your bench?
+0.4 e>> Come on Monday when we are shut. Bring your numbers and I'll bring biscuits, and we can be clever in turns.
24 e# 100
23 ! The college may give the binding room away. She fights for it. Wants figures on who takes apprentices.
`
