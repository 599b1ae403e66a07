/** For the posts that are made up of two halves: what lies on the bench, and what there is to say about it. */
export const jobs = `
A pocket atlas of 1911, rebacked in blue linen
A ledger from a mill that is flats now
A volume of Dickens with somebody's tea in it
A farmer's lambing book, tied up with twine
A school magazine run, 1932 to 1958, in four boxes
A carpenter's price book with a burnt corner
A Methodist hymn book, large print, much sung
A ship's cook's notebook, still salty
A book of pressed ferns with no names on
A dentist's appointment diary from 1940
A cricket club's score book, rain on every page
A piano tutor with fingerings in four hands
A seed merchant's order book in very green ink
A great-aunt's commonplace book
A railway timetable, for a man who collects lateness
A brewery's label album
A visitors' book from a guest house in Rhyl
An army paybook with its letters still inside
A pharmacist's poison register
A hand-drawn map book of one footpath
A bride's mother's scrapbook, with veil
A Welsh dictionary, A to Ll
A knitting pattern collection in nine colours of biro
A thesis of 1936 about gravel
A flower show's book of prizes
A Bengali primer, read to pieces by three sisters
A puppeteer's script with the strings noted in red
A butcher's day book with fingerprints
A botanist's field notes, one beetle included
A village cash book that balances, in 1903, to the farthing
An autograph album with one famous name and forty better ones
A grandmother's Polish cookery book
A hotel register with two false names in it
A photograph album with the corners gone
A music teacher's register with stars in it
A parish map folded so often that it was nine maps
A shopkeeper's book of what people asked for and he hadn't got
A birdwatcher's list of 1968, carried in a wet coat
`
export const remarks = `
The owner would like it not to look new, and it doesn't.
It came in a carrier bag and it's going home in a box.
I've kept every scrap, including the bus ticket.
It opens flat now, for the first time since the war, he thinks.
There was a hairpin in the fold and I have put it back where it was.
She cried a bit, then she asked about parking.
It only wanted sewing. Most of us only want sewing.
Idris did the endpapers and is pretending he didn't.
It took a day longer than I said, and nobody has ever been so nice about it.
It smells of pipe smoke and the family would like it to go on doing so.
The cloth is a match for the old one if you squint and love it.
I read more of it than I was paid to.
There's a drawing of a hen on the last page that's better than anything in the museum.
It wanted less doing than I feared and more than she hoped.
I've left the worn place at the corner, because that is where the thumb goes.
The sewing is the same hole for hole. It knew where it wanted to go.
It had been mended before by somebody with a good heart and a bad needle.
Three generations came to collect it, and they argued about who should carry it.
The label is straight. I mention this because it is eleven at night.
You won't see what I did. You aren't meant to.
It's been in a flood, a fire and a divorce, he says, and the divorce did the damage.
I should have charged for the laughing.
He wanted to pay in marrows and we've agreed on two.
It goes back tomorrow and I'll miss it, which happens about one time in five.
Nobody has opened it since 1962 and the air inside was quite surprised.
I found the missing page in the spine, rolled up like a cigarette.
There's a name in the front that's also on the war memorial. I worked slowly today.
I've put a ribbon in it. They didn't ask for one. Everything's better with a ribbon.
It was held together with bandage, string and the will of a retired matron.
It isn't worth anything, the owner said, putting it down with both hands.
The apprentice would like it known that he swept before and after.
The thread is linen and the patience was borrowed.
I've asked if I may photograph the last page, and the answer was a very long look and then yes.
It is thicker than it was. So are all of us.
The cat walked through it at a crucial moment, and there's nothing to see if you don't look.
It goes in the press tonight and I go in the bath.
`
