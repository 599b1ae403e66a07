/** Our posts about what is on the bench, what people are, and what went wrong. `topic | season | where | text`. */
export const benchPosts = `
repair | * | * | A family Bible came in with a train ticket at Ruth, a pressed fern at Isaiah and half a jam sandwich at Leviticus. I have kept the first two.
repair | * | * | Spent the morning undoing somebody's kindness with sticky tape. It was 1974, they meant well, and it comes off at a centimetre an hour.
repair | * | i | Before: a heap. After: a hymnal. In between: eleven hours, two cups of paste and one word the vicar won't be hearing.
repair | * | i | You can tell how a cookery book was loved by where it opens. This one opens at treacle tart and will not be argued with.
repair@465 | * | f | The St Osyth's register is back in its own boards. There's a Harbottle in it, 1802, fined for a pig.
repair | * | * | A dictionary with the letter M missing. The owner says he has managed without it for thirty years and is rather nervous about having it back.
repair | * | i | Every mended page gets a strip of tissue thinner than breath. You can see it if you know. Nobody has ever known.
repair | * | * | A lady brought in her late husband's road atlas and said please don't take the coffee ring out of Wales. I wouldn't dream of it.
repair | * | f | The oldest thing in the workshop this week is a sermon of 1688 and the youngest is a school bag with a broken strap, because I can't say no to the lad from the chip shop.
repair | * | i | The back came off in one piece, like a lid. Under it, four lines from a shopping list of 1851. Tallow, blue thread, "not the cheap vinegar".
gold | * | i | Gold day. Windows shut, door shut, mouths shut. One sneeze is eleven pounds.
gold | * | i | The title went on straight at the first go and I have had to have a sit down.
gold | * | * | Gold leaf is beaten so thin that you can see green light through it. I hold a sheet up once a year to check, and it still does.
gold@550 | * | i | A pelican the size of a fingernail, cut by Mr Finch's father. I've used it once this month and I told nobody until it was dry.
gold | * | f | Somebody asked whether we can put gold on a dog collar. We can. The dog is called Kevin.
gold | * | i | Egg white, vinegar, patience. It sounds like a diet and it is how a title stays on for three hundred years.
leather | * | i | A whole goatskin on the bench like a map of a country nobody has been to. I always walk round it twice before I cut.
leather | * | * | You pare leather until you can nearly read through it and then you stop, and it's the stopping that takes ten years to learn.
leather | * | i | The knife for this is sharpened every forty minutes. The apprentice is sharpened about as often.
leather | * | f | New skins in from the tannery and the whole yard smells like the inside of an expensive car. Marigold has asked us to keep the door shut.
leather | * | i | Green goat, blind tooled, no title. The lady said she knows what it is.
paper | * | i | Ten sheets of grey shell from Lyon. I put them in the drawer, took them out, put them back. It's a sort of fitness routine.
paper | * | * | Paper has a direction, like wood and like aunties. Go with it and all is well.
paper | * | i | Made paste papers all afternoon with a comb, a cork and a fork from the canteen. The fork won.
paper | * | f | We gave the offcuts to the infants' school and got back forty portraits of Gusset, of which one is frightening.
paper | * | i | The blue one. I only post it because I'm about to cut it and somebody ought to have seen it whole.
glue | * | i | The glue pot has been warm since 1926, with a gap for the war.
glue | * | * | Three glues, three jobs: wheat paste for what may one day be undone, hide glue for what must hold, and the white stuff for the apprentice's shoe.
glue | * | f | If you walked past at seven and wondered about the smell, that was forty grams of hide glue and a moment's inattention.
tools | * | i | My bone folder is the same age as me and in better condition.
tools | * | * | This is Big Enid, board chopper, born 1921. She's cut every board in this shop since the General Strike and has never taken a day or a finger.
tools@548 | * | i | Thirty-one finishing tools, all polished. The smallest is a full stop. It has its own drawer, because it has opinions.
tools | * | f | We've been given a second-hand sewing frame with somebody's initials burnt in the bar. E.M.T., if you're reading this, it's in use again.
tools | * | i | The awl I like is the one with the mended handle. I've three better ones. They know.
bench | * | i | Seventeen sections, four tapes, one person humming. You'd be surprised how much of this job is humming.
bench | * | * | Rounding a spine is fifty small taps with a hammer and a long look after each. The looking is the work.
bench | * | i | A book in the press overnight is a bit like a cake in the oven. I go and look through the glass although there isn't any glass.
bench | * | * | I sewed on the kettle stitch, the radio played brass, the rain held off. I have no news. I thought you might like some no news.
bench | * | i | The last page goes down last and it's always the one that I trim crooked. I do it first now.
bench | * | f | Six boxes for six librarians. Each one shuts with its own noise, and yes, I did try them in order to get a tune.
finch | * | * | Mr Finch came in, looked at a spine for a full minute and said "well". We're having it carved over the door.
finch@300 | * | f | Mr Finch is eighty-three today by his own reckoning and eighty-two by the church's. He had cake at both.
finch | * | i | Mr Finch on computers: "It's only a very fast way of not having the thing in your hand."
finch | * | i | He can't hear the kettle but he heard me drop a needle. From the yard.
finch | * | * | I asked Mr Finch what he would do differently if he started again. "Charge," he said.
idris | * | * | Idris has sewn his first book without a knot in the wrong place. He's pretending it is nothing. He has shown it to the postman.
idris | * | i | The apprentice asked why we don't use a stapler. We're all right, thank you, we have opened a window.
idris@330 | * | f | Idris passed his first year with a distinction and a plaster on every finger of the left hand. We are as proud as anything.
idris | * | i | Today's lesson was cutting a straight line. Tomorrow's lesson is also cutting a straight line.
idris | * | * | I came in early and Idris was already there, sanding boards and singing to the cat. I went round the block again so as not to spoil it.
idris | * | i | He has found the drawer where I keep my own first books. There has been a silence, and then a very kind remark about the thread.
cat | * | i | Gusset has been inside the nipping press since nine. We're working round her. It's how she likes to be consulted.
cat | * | * | The cat sat on a wet endpaper. The customer has asked for the paw print to stay, so that's fifteen pounds off and a signed edition.
cat | * | i | Quality control, asleep on the quality.
cat | * | f | Has anybody on Sheep Street lost a sausage? It's here and it is being defended.
cat | * | i | She's caught a mouse in the paper store, which makes one in four years. We've put it in the ledger under "conservation".
cat | * | i | Gusset does not like the new goatskin. She's looked at it, looked at me, and gone to sit on the invoice.
fail | * | * | Cast a whole book in upside down. Four hours. If you'd like to know what I said, ask the Methodists, they were passing.
fail | * | i | I dropped the pot. I'd like to say that the floor has never been so well stuck down.
fail | * | * | Somebody asked if I ever make mistakes. There's a shelf. It's called Experience and it is four metres long.
fail | * | f | The card machine is broken, so if you come in today you'll have to pay in coins, cheese or conversation.
fail | * | i | Measured twice, cut once, wrong. It's the right size for a book that isn't this one.
fail | * | * | I labelled the flour paste "paste" and the paint "flour". The pancakes were a handsome cobalt.
town | * | f | The market's back to the wet end of the square while they mend the drain. The man with the plants is by our gate and he's much funnier than the man with the phones.
town | * | f | The town clock has struck thirteen at one o'clock. Wilf has been seen running.
town | * | f | Lost and found in the yard: one glove, one good umbrella, one shopping list that just says "be nicer". It's yours if you want it.
town | * | f | If you saw a woman chasing a sheet of gold leaf down Sheep Street, no you didn't.
town | * | f | The bridge is shut till Friday, so come round by the mill and knock on the green door. The cat will let you in if you have the right sort of sandwich.
order | * | i | Five little books that went off to a lighthouse, a launderette, a convent, a brewery and a barrister. I'd pay to have them all at one table.
order | * | * | Wrapped a parcel for a lady who wanted a book for her own handwriting, "so that it'll try harder".
order | * | i | A man ordered a diary for next year and one for last year. "I'd like another go," he said.
order | * | f | A customer asked for a book that his children won't be able to sell. I've lettered their names in it.
wedding | * | i | A guest book for two people who met in a lift. It opens upwards.
wedding | * | i | The bride's father wanted to write something and didn't know what. He sat here for an hour, and in the end he wrote the score of the match they had been to.
wedding | * | f | Three weddings in a week and all three wanted the table plan bound. I've never known so much about other people's aunts.
`
