/** Those who matter today: what is owed, who is new, and the museum whose kindness brought a crowd. */
export const now = `
# Priya Nandakumar | museum | customer friend | i f e | r=4 g=1.5 chat=3 key
580 i+
560 e<< Our register of 1790 is in two halves and the trustees would like it in one by the bicentenary of something. Would you come and look before they buy glue?
+0.3 e>> I'll come tomorrow, Priya. Please hide the glue. Yours is sewn on cords and it will go back on cords.
555 e# 60
500 $ sale 460 e Register of 1790
440 e<< One half, one whole, no glue. The trustees stroked it. What do you want for the label?
+0.4 e>> Just "mended in the town", Priya, and if yours ever needs me again I'm six minutes away.
350 e<< I've nineteen mourning cards and no way of showing them that isn't a shoebox. Have you an idea?
+0.4 e>> A concertina that stands up by itself, black outside and white in. I've folded yours a dummy from lining paper.
318 $ sale 180 e Concertina for the mourning cards
268 e<< The concertina stands. A small boy bowed to it. Have you joined a convent, by the way? My volunteers want the cat back.
+0.4 e>> On purpose, for a fortnight, to see who asks. You're on the list of people I'm glad about, Priya.
200 % received gave us a month in the museum window
199 e>> Thank you for the window, Priya. A man from Shrewsbury came in because of it and he's brought a Bible the size of a dog.
190 $ enquiry 0 e Bible the size of a dog
135 % given mended the museum's nineteen hymn boards
83 e<< Would you give a talk with the register? Bicentenary of the flood, and you handled the wet one.
+0.4 e>> I will if I may bring a wet book and dry it in front of them. Can yours spare a tray and a fan?
63 e# 90
57 i~ How to dry a wet book, by the woman who dried ours. Keep this one, whatever you collect.
+1.2 i> Thank you for passing the wet book on, Priya. I went to bed with the usual number of followers and woke up with Norway.
48 e<< It's been copied into four languages. The Flemish one says "do not blow upon the book as upon soup". I'm having that on a tea towel.
+0.3 e>> I'll take six of your tea towels.
22 e<< Trustees again. They'd like a price for the flood letters, thirty of them, by Friday if you can bear it.
+0.3 e>> I can bear it. Thirty of yours in pockets with a proper box comes to 390, and the label may stay the same.
14 $ enquiry 0 e The flood letters
4 i~ A Tuesday evening with a needle is better than most things. Ask Nell if there's a stool.
+1 i> Thank you, Priya. There are two stools, and now there's a queue for them.

# Patricia Hollins | hollins | customer | e f | r=0
200 e<< Do you restore children's books? It's my Orlando the Marmalade Cat, 1938, loved nearly to death.
+0.4 e>> I do. Loved nearly to death is my favourite condition, Patricia. I would keep every one of yours that's there and only add what is missing.
165 $ sale 120 e Orlando the Marmalade Cat
160 f< Orlando is home and my granddaughter has read him to the actual cat.
+0.3 f> Did your cat have notes, Patricia?
40 e<< I have another one for you, Babar, no back and no tail.
+0.4 e>> Bring me your Babar any day but Monday. I'll do what I can about the tail.
34 $ sale 95 e Babar, with tail
5 e<< I'm very disappointed with Babar. You have put two pages in upside down and the corner is already loose. It was promised for Saturday and I had to give her a card instead. Not good enough, Nell.

# Jonah Whitlock | jonah | prospect | i | r=3 g=0 from=40 to=4
40 i+
33 i< Been reading you backwards for a week. I keep a naturalist's notebook and it keeps falling in ponds.
+0.3 i> Ponds are the enemy, Jonah. Waxed thread and a stone paper, yours would outlive you.
3.3 i<< Could you make one with stone paper, about the size of a hand, that I can write in under water? And roughly what would that cost?

# Moira Tench | tench | friend | e | r=0
420 e<< I've lost my bookbinder to retirement and Mr Finch said you'd do. Would you?
+0.5 e>> I'd be glad to. If Mr Finch says I'll do then I shall have it framed. What have you got, Moira?
+0.4 e<< The choral society's part books, sixty of them, in a bath.
390 $ sale 300 e Part books for the choral society
386 e# 40
230 e<< All sixty sang on Sunday and held together longer than the tenors. Could you do the Messiahs as well?
+0.3 e>> Your Messiahs can come in batches of ten, the tenors' first.
200 $ sale 260 e The Messiahs
95 e<< The last ten Messiahs are home. The altos weep, but they do that.
+0.3 e>> Tell your altos that theirs have the softest spines.
6.4 e<< A favour to ask. Please could you write a few lines for our lottery bid about why old part books matter? We need it by the end of next week, half a page would do.

# Anna Sørli | anna | peer | i | r=4 g=1 from=55 to=3
56 i+
50 i< Your drying method saved my grandfather's hymn book after a pipe burst in Bergen. Tusen takk! I mean it, thank you.
+0.3 i> Anna, that has made my day here. Is it still flat?
+0.3 i< Flat as a fish.
36 i< I tried the blotter trick on a map. Do I change them every hour also at night?
+0.2 i> Only while you're awake, Anna. Every hour till bedtime, then leave yours under the boards and sleep.
20 i< The map is saved and I slept. My neighbour has brought me three more wet things, I'm an institution.
+0.3 i> You're the Bergen branch, Anna. Shall I send you a box of blotters?
+0.3 i< Yes please!! I pay in brunost.
9 i~
+0.7 i> Thank you for showing everybody the map, Anna. I didn't know there was an island called that.

# Ursula Finnegan | ursula | press friend | i f | r=1.5 g=2
310 i+
290 i@ Interviewed Nell at @pilgrimyardbindery for my podcast about slow things and the cat is audible throughout. A joy, such lovely company.
+0.4 i> Thank you, Ursula. The cat has asked for a copy.
200 i<< Episode's had four thousand listeners. Somebody's made a ringtone of the guillotine.
+0.3 i>> Of Big Enid? She'll want royalties. How's yours going otherwise?
+0.3 i<< I've bees next. Much less sawing.
195 % received had us on her podcast
194 i>> Thank you for having me, Ursula. My mother has listened twice and says I sound tired.
85 i<< Would your Mr Finch come on? Half an hour, no microphones in his face.
+0.4 i>> I'll ask him for you. He will say no, then he'll be there at nine with a clean collar.
64 i& 40
12 i~
10 i* Nell was the best guest I have had in three years of this podcast. If you need a speaker on craft, work or stubbornness, ask her, you won't regret it.
7 % received introduced us to the producer of the craft programme

# Gwen Mottram | mottram | vendor friend | f | r=2 g=0.6
400 f+
350 f<< I've the haberdasher's at number 9 and forty reels of linen thread nobody wants. Would they be any use to you?
+0.3 f>> Forty! They'd be a great deal of use, Gwen, what would you like for them?
+0.3 f<< Nothing, they've been here since decimalisation.
348 % received gave us forty reels of linen thread
346 f>> Thank you for the reels, Gwen. Joan has tested every one with her teeth.
190 f<< Your Gusset has had my tape measure. The whole of it.
+0.2 f>> I'll replace yours and I'm ringing the vet. I am so sorry, Gwen.
185 % given bought her a new tape measure and a spare
73 f<< Would you take my sewing box in for a week? The hinge has gone and the lid's my mother's.
+0.3 f>> Bring it over, the lid will be as careful as I can make it for you.
60 f# 30
33 % received took in parcels for us for a fortnight
31 f>> Gwen, thank you for the parcels. I owe you a fortnight of something.
20 % asked judge the window competition with her

# Josiah Amankwah | josiah | prospect | i | r=3 g=0 from=6 to=1
6 i+
5.2 i< Just found you through the radio man at church. My mother's Twi Bible has come apart at Revelation.
+0.3 i> Welcome, Josiah. Revelation is where they all go, it's the weight of it. Yours can be put right.

# Saoirse Kelly | saoirse | prospect | f | r=2 g=0 from=9 to=3
9 f+
7.4 f<< Hi, is the gift of a Saturday something you do as a card? It's for my dad, he's just stopped work and he's sanding everything in the house.
+0.2 f>> It is, Saoirse, and he sounds ready for us. I'll make the card by hand, what's your dad's name?
+0.3 f<< Declan. Thank you so much.
6 $ sale 75 f A Saturday for Declan

# Theo Marsden | theo | prospect | i | r=4 g=0 from=12 to=2
12 i+
11 i< I'm 15 and I made this from a cereal box and floss. Is it rubbish?
+0.2 i> It's not rubbish at all, Theo. Your sewing is even, and floss is stronger than what I learnt on. What's it for?
+0.2 i< My gran's jokes.
+0.2 i> Then leave room at the back, Theo, grans always have more.

# Bettina Vogt | bettina | peer | i | r=3 g=0 from=4 to=1
4 i+
2.6 i< Grüße aus Zürich! Your glue pot looks exactly like the one of my teacher.
+0.2 i> Greetings back, Bettina. Did yours also stain the ceiling?

# Maurice Delacroix | maurice | prospect | e | r=0
8 e<< Madame, I collect miniature books, the smallest is 9 mm. Have you ever made one that can be read without a loupe?
+0.4 e>> The smallest I have made is 22 mm, Maurice, and you could read it if you were cross enough. I'd like to see your 9.

# Hattie Lindqvist | hattie | prospect | i | r=3 g=0 from=22 to=2
22 i+
19 i<< Is it odd to have a binding made for a book that's only a printout? It's my sister's blog, she died, there are 600 posts.
+0.3 i>> It isn't odd at all, Hattie, and I am very sorry about your sister. Six hundred posts make two good volumes. Would she have wanted photographs?
+0.5 i<< Only the ones where she's laughing. Thank you for saying volumes.
+0.3 i>> Then we'll choose those together, Hattie. I'll ring you when yours are printed out and on the bench.
8 i& 20
7 $ enquiry 0 i Two volumes for a sister

# Elliot Sharrow | elliot | prospect | f | r=2 g=0 from=16 to=6
16 f+
13 f<< My D of E leader says I need a skill for six months. Can I do binding on Tuesdays? I'm 16 and quite tidy.
+0.3 f>> Quite tidy is more than we had last time, Elliot. Come on Tuesday at six and bring your form, I will sign it in blood or ink.
`
