/** More of our posts: small things of ordinary days in the yard. `topic | season | where | text`. */
export const dayPosts = `
repair | * | i | Four hours on one corner. It was a good corner.
repair | * | * | A book that has been to sea and back smells of biscuit. I've had it explained to me by three people and I prefer not to know.
repair | * | i | Found behind a label: another label, and behind that one the price, and behind the price a very small drawing of a bishop.
repair | * | f | A gentleman collected his mother's prayer book, put it inside his coat, and went home the long way round by the river. I saw him from the window.
repair | * | i | Yes, it was like that when it came in. No, I don't think it was the dog. The dog isn't tall enough.
repair | * | * | I've been asked to mend a page with a child's drawing of a horse on it and to leave it looking like a cow.
repair | * | i | Someone has pencilled "rubbish" beside a sonnet, and somebody else, a hundred years later, "I agree".
bench | * | i | Twenty past eight. Kettle on, press warm, radio arguing. I like the start of a day that hasn't gone wrong yet.
bench | * | i | Two hours of folding. My thumbs have gone to sleep and the rest of me is thinking about it.
bench | * | * | The quiet after the guillotine is a different kind of quiet.
bench | * | f | The stairs have been swept, the window has been washed, and a man has asked if we're under new management.
bench | * | i | Paste, wait. Press, wait. Trim, wait. I was never a patient child. It's been quite a surprise to my mother.
bench | * | i | A row of spines drying with their backs to me, like a choir in a huff.
bench | * | f | A little girl asked how many books I'd read and I said not as many as I've smelt.
bench | * | i | Sewing by the north window until the light goes grey. You can feel the last half hour in your shoulders.
leather | * | i | A morning's parings on the floor, like a barber's.
leather | * | * | This calf has a scar on the flank. I've put it on the front, in the middle, where it can be seen.
paper | * | i | Three sheets of handmade from a mill that has shut. I'm going to be sensible about them. I've been sensible about them for nine years.
paper | * | * | Hold a sheet up to the window and there's the maker's mark: a bunch of grapes, 1790. He'd no idea that I would be looking.
paper | * | i | Endpapers cut, stacked, squared. I could look at that edge for a week.
gold | * | i | Nine letters, forty minutes. The T fought me.
gold | * | * | There's a cushion for gold, a knife for gold and a brush that you wipe on your cheek first. It isn't a trade, it's a very slow magic trick.
glue | * | i | Sieved the paste twice. It's like cream now, and no, Idris, not in the tea.
tools | * | i | The plough came out today. It's a sort of plane for the edge of a book, and it makes the best ribbons in the world.
tools | * | f | To whoever left a box of bone-handled knives on the step: thank you. They're cleaned and in use, and one of them's cutting Marigold's cake.
cat | * | i | Gusset has a new box. It cost me four pounds of millboard and she's asleep in the lid.
cat | * | f | The vet says that she must have less cheese. If you're the person giving her the cheese, he knows who you are as well.
cat | * | i | She's been watching the same corner since lunch. There's nothing there. We have both checked.
cat | * | i | Somebody photographed the shelves for a magazine and has sent me the pictures. There are eleven of the cat.
finch | * | i | Mr Finch has brought me a pencil. "It's the right sort," he said, and it is.
finch | * | f | Mr Finch was asked for his card by a young man in a suit. He wrote his name on a bit of leather.
finch | * | * | "You'll know it's finished when you stop being frightened of it." Mr Finch, over the biscuits.
idris | * | i | Idris cut his first boards on Big Enid without me in the room. I was behind the door. He knew I was behind the door.
idris | * | f | The apprentice has asked for Friday off to take his gran to Barmouth. Given, with cake.
idris | * | i | He's labelled the drawers. I can find everything now and it's taken all the excitement out of the mornings.
fail | * | i | The ribbon was supposed to be blue. In the shop it was blue. In the workshop it's a sort of bruise.
fail | * | * | I posted a parcel to Shropshire with somebody else's sandwich in it. If you're in Shropshire: it's egg, and I'm sorry.
fail | * | f | Note to self: the pot marked "tea" is not tea. It's never been tea.
town | * | f | The man from the council came about the drain, stayed for a biscuit and told us where all the other drains are. I now know too much.
town | * | f | Thursday's market will be in the corn exchange because of the wind. Hold on to your hats, and to your husband if he's light.
town | * | f | If your cat, dog, child or uncle is missing, try the bench outside Bram's. They are all there. He's doing samples.
order | * | i | Today's order: a book with no beginning. I've asked twice and that's really what she would like.
order | * | i | He wanted a notebook that would fit his late father's coat pocket, so he brought the coat.
order | * | f | A whole shelf of parcels waiting to go home, and I know which of them will be opened in the car.
wedding | * | i | Bound the vows for a couple who'd written them without telling each other. Both mention the dishwasher.
class | * | i | Six strangers and a pot of paste. By noon someone's always telling the whole table about her mother.
tip | * | i | A wobbly pile of books is a sad pile of books. Big ones flat, small ones upright, nothing leaning for longer than a weekend.
tip | * | * | Pencil is for ever, biro is for a year or two, and felt tip is for the other side of the page.
tip | * | f | When you move house, pack books spine down in small boxes, and write on the box who is allowed to lift it.
tip | * | i | If you find a pressed flower in an old book, leave it, but slip a bit of plain paper on either side. It'll stain less and still be found.
ask.toast | * | f | Serious debate in the workshop: what does an old book smell of? We've got vanilla, cellar, grandad and toast.
people | * | i | The lady who sweeps the church has swept it for fifty-one years and has never once been thanked from the front. Her name's Dorothy.
people@440 | * | f | Harold Venn was my headmaster's headmaster, and he writes a better letter than anybody I know.
people@140 | * | i | Kwame Boateng has taken on an apprentice, the first in nine years, and let her make a terrible waistcoat from start to finish. That's how it's done.
people@112 | * | * | Fergus wired our lamps, gave an ironing board its dignity back and built Mr Finch a press out of a car jack. He retired in order to rest.
`
