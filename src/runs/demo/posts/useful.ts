/** Our posts that are of use to others: how things are done, what to leave alone, and what to ask. */
export const usefulPosts = `
tip | * | * | Never mend a book with sticky tape. If you must do something tonight, tie it with a ribbon and leave it alone.
tip | * | i | Before you oil a leather binding, don't. A dry cloth, twice a year, and keep it away from the radiator.
tip | * | * | Pull a book from the shelf by its waist, not by its head. Push its two neighbours back a little and take it round the middle.
tip | * | f | Old photographs stuck in an album with plastic pages? Slide a length of dental floss behind them, slowly, and they'll come away.
tip | * | * | Keep the jacket. Keep the bookmark. Keep the receipt. In a hundred years those are the interesting part.
tip | * | i | A book falls open where its spine was last bullied. Lay a new one on its back and press down a few pages at each end in turn until you reach the middle. It will thank you for years.
tip | * | * | Musty book? Put it in a box with a bowl of bicarb for a week, lid shut, the bowl not touching. Don't perfume it.
tip | * | f | Write names on the backs of photographs in soft pencil and press lightly. Ink comes through and nobody remembers Auntie Vi's first husband.
tip | * | i | To find the grain of a sheet, wet one edge and watch which way it curls. The curl runs along the grain.
tip | * | * | Silverfish eat paste, not words. Keep the room dry and they will go and live with somebody else.
tip | * | * | If a page is torn, keep every crumb of it in an envelope inside the book. A binder can put back what is there.
tip | * | i | Wax your thread and then run it through your fingers until it's warm. It'll knot half as often.
tip | * | f | Don't keep the family Bible in the loft or in the cellar. Under the bed in the spare room is nearly perfect.
tip | * | * | How to tell real gold from foil on an old spine: foil goes green or brown in the corners. Gold looks as if it was done last week.
tip | * | i | Cut towards the waste, not towards the book. When the knife slips, and it will, you want it to slip into rubbish.
tip | * | * | Never lend a book that you would mind losing, and always lend it anyway with your name in it.
tip | * | i | The cheapest good tool you'll ever own is a table knife ground flat and polished. Ask your nan for the one that doesn't match.
tip | * | f | Children's books come apart at the hinge because they are held up by one board. Hold it for them by the spine and it'll last till the next one.
tip | * | * | Old newspapers go brown because of the acid in the pulp. Copy them on to good paper and keep the copy on top. The real one goes in the dark.
tip | * | i | If your stitching wanders, make the holes first, through all the sections at once, in a cradle of folded card.
tip | * | * | Dust from the top edge outwards with a soft shaving brush and hold the book tight shut, so that nothing falls in.
wet | * | * | If a book gets wet, don't open it and don't use a hairdryer. Stand it on its end on kitchen paper with the covers a little apart, and change the paper every hour.
wet@50 | * | i | A book that is soaked through can wait in the freezer in a bag for months. It stops the clock. Then you dry it when you've time and not when you're in tears.
tip | * | i | Three things to ask a binder before you leave a book: what will you take away, what will you add, and can it be undone?
tip | * | f | Labels on jam jars, on boxes, on the backs of drawers: flour paste. It washes off with hot water and it never goes yellow.
tip | * | * | Worn cloth corners: a drop of paste, squeeze between finger and thumb, waxed paper, clothes peg, overnight. That's most of what we'd do.
tip | wi | * | Cold room, warm room, cold room: that's what cracks a spine. Let a parcelled book sit in its box for a day before you open it.
tip | su | * | Keep your books off the windowsill. Red goes first, then blue, and the green is only being polite.
tip | au | f | Flood season: move whatever is on the bottom shelf up one. It's free and it takes ten minutes.
tip | sp | * | Spring cleaning a bookcase? Leave a finger's width at the back for air, and do not let anybody near it with polish.
ask.oldest | * | * | What is the oldest thing in writing that you own? Not the best one, the oldest.
ask.smell | * | i | What's the first book you remember by its smell?
ask.pencil | * | * | Honest question: do you write in your books? Pencil, pen, or never?
ask.stationer | * | f | Who remembers the stationer's in Corn Street with the drawers up to the ceiling? What was the man's name?
ask.twice | * | i | Which book have you had to buy twice because you lent the first one?
ask.brass | * | f | Does anybody know who made the little brass numbers on the doors in Tanner's Row? We've found the mould for a 7.
ask.page | * | i | If you could have one page from somebody in your family, whose would it be?
ask.bookmark | * | * | What do you use as a bookmark when you've nothing to hand? We've found bacon, twice.
ask.greens | * | i | Two greens, same price, same goat. Left or right, and why?
ask.save | * | f | What would you save from your house that's made of paper?
ask.drawings | * | * | How do you keep your children's drawings? I'd like to know what works before I tell people what I do.
ask.handwriting | * | i | What does your handwriting do when you're tired?
ask.yard | * | f | Has anyone got a photograph of Pilgrim Yard before the wall came down? We'd love to see where the door was.
ask.byhand | * | i | What was the last thing you wrote by hand that wasn't a list?
ask.child | xm | * | What did you get as a child that you still have and that is made of paper?
ask.diary | ja | i | Does your diary begin on the first, or on the day you remember that you wanted one?
people@450 | * | * | Fleur Delaunay in Lyon has combed her last peacock pattern to rest her hands. She's done it for thirty-eight years and never once the same. Look her up and look closely.
people@500 | * | f | Wilf Tarrant has got the town hall clock right to the second. He won't tell you that he was up there in the rain on Sunday, so I am.
people@138 | * | i | Juno Achterberg cuts birds in lino and they look as if they have just heard something. Her river set is in the window of her own shop and she's too shy to say so.
people@148 | * | f | The volunteers at the library mended nine books on Monday evening. If you borrow one with a neat white hinge, that was Maureen.
people@355 | * | * | Anwen Pugh lettered 211 names for the grammar school and spelt every one of them right, including William.
people | * | f | Marigold's window has a cake in the shape of the corn exchange, with the scaffolding. Go and see it before somebody buys the roof.
people@500 | * | i | Matthias Kröger teaches binding in Leipzig and puts his students' crooked first books in a glass case, above his own good ones. I think about that a lot.
people | * | f | Dot and the allotment society have given their spare beans to the food bank for the fourth year. They keep minutes of it. Beautiful minutes.
people@490 | * | * | The museum has the register of 1790 open at a new page each week, and Priya Nandakumar will read it to you if your eyes are tired.
people@600 | * | f | Rosalind stayed open till ten for the reading on Thursday because one boy hadn't finished his chapter. He's finished it.
people@118 | * | i | Gideon Pratt's son has come back to the tannery. A trade that was down to one pair of hands has two pairs again.
people@460 | * | * | Beatrix Oyelaran has written down every baby she ever delivered. If you were born in this town after 1989 you may well be on a page.
people@185 | * | i | Callum Reid built a viola for a vicar. It sounds like somebody telling you the truth kindly.
people | * | f | The ringers of St Osyth's rang a quarter peal for Mrs Dale's hundredth. She said it was too loud and that they were to do it again.
people@380 | * | * | Kezia Bramhall is fighting to keep the last college bindery in the county open. Eleven students and every one of them can sew better than I could.
people | * | f | The lad from the chip shop has won the county spelling bee. His word was "ecclesiastical". His bag strap is holding.
people@495 | * | i | Cyril Oduya gave his poems about the 47 bus to the drivers of the 47 bus. I keep thinking about who I ought to be giving things to.
people@515 | * | * | Sunita Rao has kept two reams of a paper that isn't made any more under her desk, because she knew somebody would be sad. It was me. Thank you, Sunita.
people@300 | * | f | Gwen at the haberdasher's can tell you the name of a button from across the room. It's called Ursula. I've no idea how she knows.
people@195 | * | i | Mags Dunphy bound forty years of her old boss's anchors, and now all the lads in the shop wash their hands before they look.
people@64 | * | * | Owen at the library got the local collection a dehumidifier by asking politely eleven times. That's how history is kept, mostly.
people@375 | * | f | Reverend Lumley found a boy his own name in the register of 1794. He's been back twice to visit it.
people@55 | * | i | Wren's repair café now has a book table every month, next to the toasters. Bring what's broken, they'll have a go and there's soup.
people | * | f | Tessa's flower ladies did the whole church with hedges and a stepladder. Go in by the side door and look up.
people@130 | * | i | Sister Benedicta's community have bound their own pamphlets. They are not straight and they're among my favourite books.
`
