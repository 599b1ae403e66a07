/** People who were near once: moved, changed, forgotten, and a few who have only just stopped. */
export const gone = `
# Piers Lockwood | lockwood | customer | i | r=2 g=1 from=720 to=560
720 i+
700 i<< Setting up a small press, poetry mostly. Would you do editions of fifty?
+0.4 i>> I'd like that very much, Piers. Does your first poet know about paper, or shall I be gentle?
+0.4 i<< He thinks it grows flat.
680 i# 60
650 $ sale 380 i First fifty for the small press
620 i<< The fifty are gone! A shop in Hay took ten.
+0.3 i>> Hay! What's the second of yours?
600 i< That deckle edge is going to finish me off.
+0.3 i> Somebody has to suffer for it, Piers.
575 i<< Second one's delayed, the poet has taken up rowing.
+0.3 i>> Tell yours I can bind an oar.
560 i< Ha. He says how many pages.

# Miriam Castle | castle | customer friend | f e | r=3 g=1 from=700 to=180 key
690 f+
670 e<< I teach history at the comp and I've a class who think books come from a website. Could I bring thirty of them?
+0.4 e>> Bring fifteen twice, Miriam. I've one bench and yours will want to touch the guillotine.
640 e# 90
636 e<< They've written you thank-you letters. One says "I did not know work could be quiet".
+0.3 e>> I've pinned that one by the door. Who wrote it?
600 f< The quiet one is called Reece and he's asked for a knife for his birthday. His mother rang me.
+0.3 f> Tell her I started on a butter knife, Miriam. Yours is a good one to have in a class.
560 e<< Year 8 want to make the school's war memorial book again, by hand, all 64 names. Are you mad enough to help?
+0.3 e>> Mad enough and flattered. I'll cut the paper for your 64 and one spare for whoever blots.
520 e# 120
480 e# 120
450 f< 64 names and no blots. The head cried in front of the caretaker.
+0.4 f> So did I, Miriam, in the van.
400 % received brought two classes and a film crew
398 e>> Thank you for the film crew, Miriam. I've never been lit before.
350 e<< Reece is doing work experience with you in the holidays, he says. Did he ask you or tell you?
+0.3 e>> He told me, and I said yes to yours before he'd finished.
320 % given took Reece for two weeks
280 f< He's making notebooks for the whole of his nan's street.
+0.3 f> He gets that from you, Miriam.
235 e<< I've handed my notice in, I'm going to Northumberland to look after Dad. I'll miss the bench.
+0.4 e>> The bench will miss you. Take the small frame with you, your dad can hold the thread.
200 e& 30
185 f< Frame's up on the kitchen table. Dad thinks it's a harp.
+0.3 f> Let him play it, Miriam.

# Graham Oakes | oakes | customer | e | r=0
620 e<< Can parish magazines be bound by the decade? I've six decades and a patient wife.
+0.5 e>> They can, Graham. Six of yours would make a very handsome shelf.
590 $ sale 330 e Parish magazines by the decade
560 e<< The fifties have come up lovely. There's a feud over a harmonium I'd forgotten.
+0.4 e>> I was hoping you would tell me who won, I had only got as far as the second letter.
540 e<< The harmonium won. It outlived all of them.
500 e# 30
470 e<< I've moved to my son's, no shelf here, but thank you for everything.

# Saffron Leigh | saffron | customer | i | r=4 g=2 from=470 to=150
470 i+
450 i<< Could you make vow books? I'm a celebrant, I do forty weddings a year and they read off phones.
+0.3 i>> I can, and I'd be glad to see the phones go. How big is the pocket of the nervous half of yours?
430 $ sale 240 i Twelve vow books
410 i< Groom dropped it in the font. It floated!
+0.2 i> I should put that on the label, Saffron.
385 i<< Twelve more, same cream, and one in black for the goths.
+0.3 i>> Black with a red ribbon, if your goths can bear a bit of joy.
365 i# 30
360 $ sale 250 i Twelve more vow books and one in black
340 i< The goths wept. Red eyes, red ribbon.
+0.2 i> Matching is important, Saffron.
310 i<< Is there a way to do names on the front in a week?
+0.3 i>> For yours, yes, with the brass type, if nobody is called Maximiliana.
285 i< Guess what the next bride's called.
+0.2 i> You're making that up, Saffron.
260 i<< Swear I'm not. Two lines?
+0.2 i>> Two lines. I've done yours and she fits if you breathe in.
230 $ sale 245 i Vow books with names
205 i<< I've been asked to do one in Tuscany. Would they fly?
+0.3 i>> They fly better than they float. Send me your date.
180 i< They flew. One's in a fountain though.
+0.2 i> What is it with yours and water, Saffron.
155 i<< Slow season, I'm going to my mum's for a bit. Speak when I'm back x
+0.3 i>> Rest well, I'll keep your cream cloth for you.

# Barnaby Stroud | stroud | customer | i | r=3 g=1.5 from=380 to=135
380 i+
360 i<< Our microbrewery keeps tasting notes on beer mats. Hundreds. Could they be hinged?
+0.3 i>> Hinged, guarded and wiped down, Barnaby. Yours would make the thickest book in the county.
330 $ sale 150 i Volume of beer mats
315 i< It's on the bar and people are correcting each other's notes.
+0.2 i> Does yours smell of hops or of argument, Barnaby?
290 i< Both. Mostly argument.
265 i<< Label album next? 90 labels, some a bit rude.
+0.3 i>> I have a vicar's register drying, so I'll put yours on a different shelf.
240 $ sale 120 i Album of labels, some rude
225 i# 30
205 i< Your cat's on our new label. Hope that's ok.
+0.2 i> She's delighted, Barnaby. What's in it?
+0.2 i< Grapefruit. Sorry.
175 i<< Do you do deliveries? We're moving units.
+0.3 i>> For the cat's own brewery I do. Tell me when yours is unpacked.
150 i< Still in boxes. Found the book first, read it sitting on a keg.
+0.2 i> That's how it should be read, Barnaby.
136 i< Cheers to that.

# Heather Scobie | scobie | customer | f | r=1 g=0 from=650 to=430
650 f+
630 f<< My husband's running diaries, thirty marathons, he would be mortified. Could it be done for his sixtieth on the quiet?
+0.3 f>> On the quiet I can do. Yours should have a cloth that survives a sweaty hand.
600 $ sale 130 f Running diaries
590 f< He was mortified. He's read it four times.
+0.3 f> Is he writing the next of yours yet, Heather?
430 f< He's given up the marathons and started on sourdough. No diary.

# Quentin Abara | abara | prospect | e | r=0
520 e<< We are a firm of architects and should like our competition entries bound. Are you able to handle A2?
+0.5 e>> A2 I can, though Big Enid complains. Would yours be flat or folded?
+1 e<< Folded. I will come back to you with numbers.
505 e>> Did you get anywhere with the numbers, Quentin? I've held a bolt of the charcoal for you.
`
