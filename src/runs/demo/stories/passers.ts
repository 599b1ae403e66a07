/** People who follow, like and say a thing or two: most of those whom an account meets. */
export const passers = `
# Alan Tibbs | tibbs | - | f | r=1.5 g=0.3
480 f+
300 f< I've still got the cover of my school hymn book from 1962. Only the cover.
+0.4 f> The cover's the best bit, Alan. The rest was only hymns.

# Nadia Farouk | nadia | prospect | i | r=3 g=0.6
240 i+
150 i< I didn't know headbands were sewn! I thought they came off a roll like ribbon.
+0.3 i> Most do now, Nadia. These take an hour and nobody notices, which is how you know I'm not in it for the money.
66 i< I notice them everywhere now. I've ruined libraries for myself.
+0.3 i> Welcome to the club, Nadia. We meet with our heads on one side.

# Pat Willoughby | pat | - | f | r=2 g=0.3
420 f+
210 f< Is that the old Courier yard? I was courted in there.
+0.3 f> It is, Pat! Would you say roughly which corner? I'd like to leave it a chair.

# Dario Conti | dario | - | i | r=2.5 g=0.3
330 i+
190 i< Bellissimo. In my city there is only one binder left and he is 90.
+0.3 i> Go and sit with him, Dario. Take biscuits and a notebook.

# Molly Greaves | molly | - | i | r=3 g=0.3
280 i+
120 i< The way she just SITS on the gold leaf.
+0.2 i> It's why the invoices shimmer, Molly.

# Sean Duffy | duffy | - | f | r=1 g=0.2
360 f+
100 f< You did my mam's missal a few years back. She was buried with it. Thought you'd like to know it looked well.
+0.3 f> I'm glad you told me, Sean. I remember it, there was a holy card from Knock in yours at the Magnificat.

# Ayesha Siddiqui | ayesha | prospect | i | r=2 g=0.5
200 i+
110 i<< Do you ever repair Qur'ans? My grandfather's travelled from Sylhet in a biscuit tin and I want somebody who'll treat it right.
+0.3 i>> I do, and I've been taught how to handle them properly. Yours would have a clean bench to itself and no cat. Would you like to come with it and watch?
+0.4 i<< That's what I hoped you'd say. I'll ask my dad first.

# Karin Nyström | karin | peer | i | r=2 g=0.4
300 i+
170 i< Så fint! We use birch boards here in Umeå. Have you tried?
+0.3 i> Never. Do they warp with you in the heating, Karin? Mine would sulk.

# Rob Ellery | ellery | - | f | r=1.5 g=0.2
390 f+
250 f< Any good with a Haynes manual? Morris Minor, mostly oil.
+0.2 f> Oil keeps the silverfish off, Rob. Yours may outlive the Minor.

# Chloe Beaumont | chloe | - | i | r=3.5 g=0.3
230 i+
140 i< My dissertation binding cost £9 at a photocopy shop and it shows.
+0.2 i> It held together on the day, Chloe. That's nine pounds well spent.

# Tariq Mahmood | tariq | - | i | r=2 g=0.3
340 i+
160 i< The sound of that guillotine woke my baby through the phone.
+0.2 i> Big Enid apologises to your baby, Tariq. She's a hundred and two and has never learnt.

# Jean Pascoe | pascoe | - | f | r=2 g=0.2
450 f+
320 f< My mother worked for old Mr Finch before the war, folding. She'd fold anything, napkins, letters, the paper.
+0.3 f> Our Mr Finch says he remembers her hands, Jean. He was six.

# Ewan Strachan | ewan | - | i | r=1.5 g=0.2
270 i+
200 i< What's the wee bone thing called?
+0.2 i> A bone folder, Ewan. Lose one and you'll find out how you feel about a piece of shin.

# Grace Obi | grace | - | i | r=3 g=0.3
180 i+
90 i< I've started a diary because of this page, in a proper one. It's day 40. Usually I stop at day 3.
+0.3 i> Forty! What's different, Grace, the book or you?
+0.3 i< The book's watching me.
+0.2 i> They do that, Grace. Yours means well.

# Dilys Vaughan | dilys | - | f | r=2 g=0.2
310 f+
130 f< Idris is my sister's boy. He never kept a room tidy in his life and look at that bench.
+0.3 f> The bench is mine, Dilys. His half is out of the picture.

# Marek Zielinski | marek | - | i | r=2 g=0.3
260 i+
180 i< Piękna robota. My father was printer in Łódź, this smell I know through the screen.
+0.3 i> What did your father print, Marek?
+0.4 i< Tram tickets. Millions. He kept the first one.

# Vicky Sallow | vicky | - | f | r=1.5 g=0.2
220 f+
95 f< Can you buy the paste papers without the book round them?
+0.2 f> You can, Vicky. Rosalind has a drawer of them, three pounds a sheet.

# Hugo Valdés | hugo | - | i | r=2 g=0.2
350 i+
210 i< Qué paciencia. Yo habría tirado el libro por la ventana en la página tres.
+0.3 i> La ventana is also a tool, Hugo.

# Tilly Marsh | tilly | - | i | r=4 g=0.3
160 i+
78 i< I'm 12 and I want your job. What do I have to be good at?
+0.3 i> At doing the same thing again without getting cross, Tilly. And at sweeping. Can you sweep?
+0.3 i< I can LEARN.
+0.2 i> Then you're hired, Tilly, in about six years. Bring your own broom.

# Geoff Hallam | hallam | - | f | r=1 g=0.1
500 f+
405 f< In my day apprentices slept under the bench.
+0.2 f> Ours does, Geoff, but only at lunch.

# Simone Archambault | simone | - | i | r=2.5 g=0.3
210 i+
115 i< Le chat dans la presse, c'est un métier aussi.
+0.2 i> She has been made redundant twice, Simone.

# Bill Treadgold | treadgold | - | f | r=1.5 g=0.2
300 f+
85 f< My lad says you can freeze a book. Is he having me on?
+0.2 f> He's right, Bill. It stops the mould while you think what to do next. Bag it first or yours will taste of peas.

# Amina Yusuf | amina | prospect | i | r=3 g=0.5
110 i+
60 i<< I'm a student midwife and Beatrix said you make the notebooks. How long is the wait for one?
+0.3 i>> About five weeks, Amina. Beatrix has told me about you. I'd put a pocket in yours for the tape measure.
+0.3 i<< Five weeks is fine, put me down!
+0.2 i>> You're down. I'll send you a picture when yours is on the frame.

# Lorcan Quigley | lorcan | - | i | r=2 g=0.2
170 i+
70 i< My granda swore you couldn't bind a book on a wet day. Old wives' tale?
+0.3 i> Old and true, Lorcan. I can, but the boards remember it.

# Meera Joshi | meera | - | i | r=2.5 g=0.3
140 i+
52 i< I bought one of your notebooks at the bookshop and I've been scared to write in it for a month.
+0.2 i> Spoil page one on purpose, Meera. Put a shopping list in it. The rest will forgive you.
+0.4 i< Eggs, lightbulbs, cat litter. You're right.
+0.2 i> A strong opening, Meera.

# Harvey Crump | crump | - | f | r=1 g=0.1
250 f+
58 f< Forty-five pounds for a notebook? I can get three for a pound.
+0.3 f> You can, Harvey, and there is nothing wrong with those. Mine opens flat for thirty years and I know the goat.

# Ines Baptista | baptista | - | i | r=2 g=0.2
190 i+
45 i< Que lindo. In Porto the binders have a saint. Do you?
+0.2 i> St Bartholomew, Ines, who was skinned. We don't dwell on it.

# Kirsty Munro | kirsty | prospect | i | r=2.5 g=0.4
75 i+
39 i< How do you stop the corners going soft on a baby's book? Asking for my niece, who is a beaver.
+0.2 i> Round the corners before she does, Kirsty, and use vellum tips. Yours can then be gnawed for years.

# Don Fairbrother | don | - | f | r=2 g=0.2
330 f+
28 f< Was that you on the radio? I was under a car.
+0.2 f> It was, Don. I hope I wasn't what made you bang your head.

# Ruth Abernathy | ruth | prospect | f | r=1 g=0.3
95 f+
76 f<< We run a hospice and we keep a book of names. The next one should be better than the last. Would you be willing to talk about it?
+0.3 f>> Very willing, Ruth. I would rather do yours than almost anything. May I come to you, so I can see where it'll lie?
61 f# 60
60 $ enquiry 0 f Book of names for the hospice
21 f<< The family group chose the blue and asked if the names could be written by hand. Is there someone?
+0.3 f>> There is, Anwen does a hand that nobody cries at until later. I'll bring her with me to you on Wednesday.

# Ollie Penhaligon | ollie | - | i | r=3 g=0.2
85 i+
33 i< Do you sharpen your own knives? Chef here, professional interest.
+0.2 i> Every morning, Ollie, on a stone older than me. What angle do you take yours to?
+0.2 i< 15 each side. You?
+0.2 i> One side only, about twelve, and the other flat as a pond.

# Zofia Wrona | zofia | - | i | r=2 g=0.2
130 i+
31 i< Your thread is unbleached? Mine goes grey after one year.
+0.2 i> Unbleached, Zofia, and waxed. Greying's only it growing up.

# Lionel Firth | firth | - | f | r=1 g=0.1
370 f+
16 f< I'd a bound set of Punch once. Wife swapped it for a rabbit hutch.
+0.2 f> Was it at least a good hutch, Lionel?
+0.2 f< Better than Punch.
+0.2 f> Then she had a point, Lionel.
`
