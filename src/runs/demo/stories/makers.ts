/** People who make or keep things of their own and come with one matter: diaries, logs, recipes, spells. */
export const makers = `
# Cyril Oduya | poems | customer friend | i e | r=4 g=2 chat=5
670 i+
600 i<< I've written forty poems about one bus route. Nobody will publish them and I don't blame them. Could I have ten copies made for the drivers?
+0.4 i>> I would be honoured to make ten for the drivers. Which route? I would like to put yours in the right colour of cloth.
+0.5 i<< The 47. It's a sort of tired maroon.
+0.2 i>> I know that maroon, I was sick on it at nine. Yours will be sewn, with rounded corners for the pocket.
560 e# 45
530 $ sale 190 i Ten copies of "The 47"
500 i<< I gave them out at the depot. One driver read the one about the glove out loud on the intercom and I had to hide behind a pram.
+0.4 i>> Cyril, that is the best review anybody I have bound has ever had.
420 i< What is that paper? It looks like rain sounds.
+0.3 i> It's Fleur's grey shell, Cyril, and I'm putting your words on the drawer it lives in.
330 i<< New sequence: the launderette. Nineteen poems, one for each machine. I'd like it to open like a door.
+0.4 i>> A round window in the front board then, and yours opens on the wash. I'm drawing it now instead of doing the VAT.
310 e# 40
280 $ sale 260 i Twelve copies of the launderette poems
230 i@ The people at @pilgrimyardbindery made a book with a porthole because I once said the word launderette. Beautiful work, and kind.
+0.4 i> Thank you, Cyril. The porthole was entirely your fault.
140 i<< Would you let me read at your open evening? Three poems, six minutes, no refreshments needed.
+0.3 i>> You may have ten minutes and you'll eat something. I'll put your name on the door.
118 e# 90
117 i~
+0.4 i> Thank you for sharing the evening, Cyril. Mr Finch has asked me for your glove one twice.
60 i<< The depot has asked for twenty more of The 47. New drivers are given one with the keys now. I've gone rather quiet.
+0.4 i>> Be as quiet as you like, Cyril. I still have the maroon, I kept four metres because I hoped. Twenty by the end of the month.
58 $ sale 340 i Twenty more of "The 47"
26 i<< Twenty collected by a man in uniform who saluted your cat. I'm starting on a new one, it is about your yard, if you don't mind.
+0.3 i>> I don't mind at all, Cyril. Leave out what Idris said when the press slipped.

# Harold Venn | venn | customer | e | r=0 key
600 e<< Dear Mrs Harbottle, I was a headmaster for thirty-one years and kept a diary for each. They have been in the attic with a wasps' nest. Would you consider them?
+0.4 e>> Dear Mr Venn, I'd be glad to. Is the nest still occupied? If not, bring me the worst of your years first and we'll see what they need.
+0.6 e<< It is vacant. 1976 is the worst year in every respect.
570 e# 45
569 ! Thirty-one diaries. Wife Margaret read them all and pencilled answers in the margins; she died in March. Never rub anything out.
540 e<< I ought to have told you that the pencil in the margins is my late wife's. Please do not clean it away.
+0.2 e>> I had seen it, Mr Venn, and not one mark will be touched. Your 1976 is better for what she says about the inspector.
480 $ sale 175 e Diary of 1976, and every pencil mark in it
440 e<< I have read 1976 again in bed. She disagrees with me on every page. It was like having her argue with me for an evening. I can't thank you enough.
380 e# 30
330 e<< May I bring 1981 to 1985? I find that I want to know what she thought.
+0.3 e>> Bring your five whenever you like. I will keep them together and do them one after another, so you're never without one to read.
250 $ sale 690 e Diaries 1981 to 1985
170 e<< My grandson would like to see how it is done. He is twelve and does not look up from his telephone.
+0.4 e>> Send him on a Saturday. I'll give him the oldest tool in the shop and a page of yours to sew, and we will see who looks up.
150 e# 60
146 e<< He has sewn a section. He showed it to his mother and then, if you please, to his telephone.
+0.3 e>> I saw it. It's a good tight section and your margins got a whole paragraph of caption.
80 e<< There is one I have not sent. It is the year she was ill. I do not know whether I want it mended or only held.
+0.5 e>> Then I'll make it a box, Mr Venn, and not touch a page. You can decide about the rest in your own time, or never.
66 e# 40
64 $ sale 110 e A box for one diary
50 e<< The box is exactly right. It shuts with a sound like somebody agreeing.
+0.4 e>> I filed the lid until it did. How is your grandson's second section?
44 e<< Crooked, and he knows it, and he unpicked it without being told.
+0.3 e>> Then he is past teaching and only needs practice. There's a stool here for your grandson any Saturday.

# Beatrix Oyelaran | midwife | customer | i f | r=2.5 g=2 chat=4
580 i+
520 i<< I've delivered 1,400 babies and kept a line on every one. The notebooks are held together with a crepe bandage. Can you do better than the bandage?
+0.4 i>> I think I can, though a crepe bandage is not bad engineering. Let me see your worst one and I'll tell you truthfully.
500 i# 40
465 $ sale 130 i Midwife's notebook, first of nine
430 i< Number one is back. I met baby 12 in the chemist's yesterday, she's got a moustache now. Your stitching looks very like mine.
+0.3 i> From you that's praise, Beatrix. Mine only has to hold paper.
330 f< Number two and three are ready to come to you. I've taken out a pressed four-leaf clover and a parking ticket.
+0.3 f> Leave your clover in, please. The council can have the ticket.
280 $ sale 250 f Midwife's notebooks, two and three
200 i<< Somebody offered me the bandage back as a joke and I nearly cried. It held me together for thirty years as well.
+0.4 i>> Bring me the bandage, Beatrix. I'll line the box of your nine with it, and nobody will know but us.
174 % asking let us show notebook one at the museum, names covered settled=165
150 i~
+0.5 i> Thank you for sharing the museum case, Beatrix. A man stood at your page 3 for ten minutes and then said "that's me".
100 f< Notebook four. Careful with this one, there's a set of triplets in the middle.
+0.3 f> I have counted them in, Beatrix, all three of yours are on the same page.
68 f> Your triplets' page is sewn and dry and they can't be separated now.
+0.5 f< Nor could they then. Thank you, my love.
48 $ sale 125 f Midwife's notebook four
23 i<< The triplets are thirty-four this week and they want to come and see their page. All three, with a pushchair. Is that possible?
+0.3 i>> Of course. I'll clear the big bench, and tell your three that the pushchair can go next to the guillotine, which is locked.
16 i# 45

# Inés Carrasco | cocina | customer | i e | r=2.5 g=2 chat=4
560 i+
500 i<< Hola! I write a cookery book of my grandmother, from Jaén. Only fifty copies, for the family. You post to Spain?
+0.4 i>> Hola Inés, we post to Spain every month. Fifty is a nice number. Would yours have her handwriting in it, or yours?
+0.7 i<< Hers! Escribía como una araña. Nobody can read it but my uncle.
+0.4 i>> Then let me print the spider on the left and the words on the right, and your uncle can be consulted.
450 $ sale 1150 e Fifty copies of the book from Jaén
420 e<< The books have arrived, ay, la abuela estaría loca de contenta. My uncle has found one mistake: it is garlic, not angel.
+0.4 e>> I have put a slip in for you: "for angel read garlic". It may be the best erratum I've ever printed.
350 i< Qué maravilla. Is this how you sewed ours?
+0.3 i> That's the very frame, Inés. Yours went round it fifty times.
240 e<< My cousins in Argentina want twenty more. Is it possible the same cloth?
+0.4 e>> The mill still has eight metres of yours. I've asked them to keep it, so yes, the same to the thread.
205 $ sale 480 e Twenty copies more, for Argentina
128 i~
+0.6 i> Gracias, Inés, and thank you for sharing your aunt with her copy. I've never seen a book so near a frying pan.
84 i<< I come to England in {nextmonth} with my mother! She wants to kiss the person who made the garlic paper.
+0.5 i>> She may! I'll show your mother the frame, and I've kept the first trial sheet, the one with the angel still in it, for her.
49 e# 90
47 e<< Mi madre has framed the angel. She has told everyone in Jaén that the English are not cold. Mil gracias, Nell.

# Dot Ackroyd | allotments | customer | f | r=3 g=2 chat=6
610 f+
560 f< We've got the minutes of the allotment society since 1919 and two men won't speak because of what's in 1958. Can you rebind it so they don't see?
+0.3 f> I can sew 1958 in its proper place, Dot, and what your two men do after that is between them and the leeks.
+0.2 f< It was leeks. How did you know?
+0.2 f> It's always leeks.
490 f<< I'm bringing it Tuesday in the barrow. The treasurer's coming as he doesn't trust the barrow.
+0.4 f>> I'll look out for the barrow. Has your treasurer got a figure in mind, or is he bringing that as well?
470 $ sale 155 f Allotment minutes 1919 to 1960
430 f< It's back and it's grand. Ernest read 1958 out at the AGM and it turned out to be somebody else's leek.
+0.3 f> Sixty years, Dot! Did your two shake hands?
+0.3 f< They did. Then they fell out about who'd been the more reasonable.
310 f<< Could you do us a seed box with compartments, like a little coffin for each packet?
+0.4 f>> I'd love to do you a seed box. Tell me how many packets and I'll leave the word coffin off the label.
280 $ sale 60 f Seed box for the society
205 f<< Minutes from 1961 on are ready when you are. There's a slug in 1974 but it's flat.
+0.4 f>> Leave your slug to me, I've dealt with worse. The treasurer may have it back in an envelope.
160 f@ If your club has got old minute books take them to @pilgrimyardbindery before the damp does. Ours look wonderful and there's been peace for a year.
+0.5 f> Thank you, Dot. I never thought I'd be in conflict resolution.
126 $ sale 170 f Allotment minutes 1961 to 1999
90 f< Our lot want to come on a trip to your shop. Eleven of us. Is there somewhere to sit?
+0.3 f> There are four stools and a step, Dot. Come in two shifts and I'll make your first lot wash their hands.
75 f# 90
73 f<< They've not stopped. Ernest wants to bind his seed catalogues. He's ninety. Have you a class for ninety?
+0.5 f>> Ernest can sit by me on any Tuesday evening. Tell him it's warm and nobody is in a hurry.
37 f< Ernest has sewn one catalogue and he's carrying it about in his cap.
+0.2 f> I saw him on the bridge with it, Dot. He showed it to a cyclist.
5 f< There'll be a box of beans on your step tomorrow. Don't argue.
+0.2 f> I'd not dare, Dot.

# Lottie Sparrow | dungeons | customer | i | r=4 g=2 chat=7
430 i+
390 i< This is EXACTLY what our wizard's spellbook should look like. How much of a lunatic would I be to ask?
+0.3 i> No lunatic at all, Lottie. What does your wizard keep in it, and does anything need to be able to get out?
340 i<< OK so: 90 pages, brass corners, a page that looks burnt but isn't, and a lock. Budget is five players times thirty quid.
+0.4 i>> For 150 I can do yours with corners and a clasp. The burnt page I'll do with tea and a soldering iron, please don't tell the fire officer.
310 $ sale 150 i The spellbook
290 i< The table SCREAMED. Our paladin tried to steal it and rolled a one.
+0.3 i> I don't know what that means, Lottie, but I'm glad yours is safe from the paladin.
200 i@ Best spellbook in the realm by @pilgrimyardbindery, look at the corners!! I love it so much
+0.4 i> Thank you, Lottie. I have never been the best in a realm before.
128 i<< We lost our cartographer (moved to Hull). For her leaving present could you do a map case? She loves foxes.
+0.4 i>> Poor cartographer. I'll do yours in russet with a very small fox where only she would look.
105 $ sale 70 i A map case with a fox in it
99 i~
+0.4 i> Thank you for passing the fox on, Lottie. It's the smallest animal I've ever had post about.
64 i< Is the apprentice taking commissions? Asking for our whole guild.
+0.3 i> He's nineteen, Lottie, he'll do anything with skulls. Send me what your guild wants and I'll see that he's paid properly for it.
31 i<< Right, the guild wants five pocket journals, five classes, five colours. We've argued for a week and this is the list.
+0.4 i>> I've read your list to Idris and he has begun on the necromancer without waiting for me. Five by the 20th?
10 i< The necromancer one has a RIBBON MADE OF NETTLE. He's a genius.
+0.2 i> He'll be unbearable, Lottie. He has asked for a robe.

# Elspeth Gow | lighthouse | customer | i e | r=3 g=2 from=500 to=56
500 i+
480 i<< My father kept the light at Rinns and I have his weather books. Salt has got in the sewing. We're a ferry and two trains from you, could it go by post?
+0.4 i>> It can come by post if you wrap it in a pillowcase and then in a tin. Salt is patient, so I'd not leave yours another year.
465 e<< It's away on the morning boat in a shortbread tin. The postmistress has been told what's in it and has told everybody.
+2.5 e>> Your tin is here, dented and dry, and half the sorting office must know by now. I've opened 1951 and can smell the sea.
440 e& 20
410 $ sale 210 e Weather book of 1951
395 e<< I'd forgotten how he wrote "wind as yesterday, God help us". I read it to my brother on the phone.
+0.4 e>> I've caught myself saying it in the yard. How many more of your father's are there?
370 i< We had a gale like that in '68. He logged it as "fresh".
+0.3 i> Your father would get on with Mr Finch, Elspeth.
345 e<< Nine more, and I'd like to do two a year while I've the pension for it.
+0.3 e>> Two a year suits me and your pension. Send 1952 when the boat allows.
322 e<< 1952 is on the boat. There's a bird's feather in July, I'd be glad if it stayed.
+0.4 e>> It stays. I have put your feather in a little sleeve at its own page, it is a fulmar's, Idris looked it up.
300 $ sale 195 e Weather book of 1952
284 i< A fulmar! He hated them. That'll be why he kept it.
+0.2 i> That is the most Scottish thing I have heard this month, Elspeth.
262 e<< My brother has asked for a copy of the two for his boys. Is that a thing you can do?
+0.4 e>> I can photograph every page of yours and bind a copy for the boys, they may spill on that one.
238 $ sale 120 e Reading copies for the brother's boys
215 e<< The boys do the weather at breakfast now. "Wind as yesterday." Their mother is less sure.
+0.4 e>> I'm on their mother's side and on yours. How's your own weather?
196 e& 25
170 e<< 1953 next, the year of the storm. He wrote nothing for two days and then "all well, tower moved". I've never let anybody see it.
+0.4 e>> I'll open yours myself and nobody else will. I would leave the two empty days as they are.
150 $ sale 205 e Weather book of 1953
133 i< You've made the gap look like part of it. It is, of course.
+0.3 i> It's the best page of yours, Elspeth, and there is nothing on it.
112 e& 20
92 e<< I've had a wee fall, nothing broken but the pride. 1954 will have to wait till I can carry a tin.
+0.3 e>> The tin can wait as long as you like. Is somebody with you? I'll ring you on Sunday.
89 e& 30
74 e<< On my feet. The postmistress carries my shopping and asks after you.
+0.4 e>> Give her my best, and don't you carry that tin before you're told you may.
57 i< Wind as yesterday here.
+0.3 i> Fresh, Elspeth. Very fresh.
`
