/** Our posts of the year's round, and those that have something to sell: classes, notebooks, Christmas. */
export const seasonPosts = `
class | * | * | The Saturday beginners' day has two places left this month. £75, soup included, and you go home with a book you made. Book through the link in our profile.
class | * | i | Beginners' Saturday: nine people, nine books, one of them the right way up at the first go. She's a surgeon.
class | * | f | Tuesday evening stitchers are back at six. New faces welcome, no experience, bring a cushion. Twelve weeks for £120.
class | * | i | New dates for the marbling day are up. £95, aprons lent, hair tied back, good shoes left at home.
class | * | * | Everyone who came on Saturday had a reason. A diary, a divorce, a present, a dare. By four o'clock you couldn't have told which was which.
class | * | f | If you'd like to give somebody a day with us, the cards are hand printed and £75, and you can pick one up at the shop till half past five.
class | * | i | The Tuesday class have made two hundred and six books between them. I've counted because they asked me not to.
class | * | f | Half-term book making for children, Wednesday at ten, £12, glue included. Grown-ups may stay if they behave.
class | * | i | Gold finishing for people who've bound a few: one day, four places, £140. Booking now, and I'll answer questions in a message.
class | * | * | What I tell everybody on a Saturday: you'll make a bad book today. Then you'll have made a book.
order | * | i | Notebooks are back in the shop, thirty of them, £45 in goat and £18 in cloth. No two the same. The list is on our website.
order | * | f | The order book for albums is open for the next three months. From £120. Come in and hold one before you decide.
order | * | * | New in: pocket journals in Fleur's grey shell paper, £24 each. There are eleven. There were twelve, and I am only human.
order | * | i | I've made six photograph boxes with a drop spine that lies flat, £60. Message us if you would like one kept for you.
order | * | f | Visitors' books for holiday cottages, linen, wipeable, £38. They survive jam. We have tested jam.
xmas | xm | * | Last day for names in gold before Christmas is the 14th. After that my hands go on strike and they've a good union.
xmas | xm | i | Christmas notebooks: forty made, twenty-two gone, eighteen in the window with the cat asleep on four of them. From £18.
xmas | xm | f | We're open till eight on Thursdays until Christmas. There's mulled something. It's in the other pot, we have checked.
xmas | xm | * | Wrapped sixty-one parcels since breakfast. If yours has a paw print on the brown paper, that's included.
xmas | xm | i | It's the week when everybody remembers their mother likes paper.
xmas | xm | f | A gentleman has ordered a book with 365 pages and one word on the first of them. He wouldn't tell me the word to set it. He brought his own type.
xmas | xm | * | The workshop in December: glue, ribbon, biscuits, glue on the ribbon, biscuits on the glue.
xmas | xm | i | Somebody's left a tin of shortbread on the step and a note saying "for Big Enid". She can't eat it but she has been shown it.
xmas | xm | f | Order by Wednesday for anything that needs sewing. Order by Saturday for anything that needs a bow.
xmas | xm | i | Forty-one people came to the late opening, and the one who stayed the longest had come in about the bins.
xmas | xm | f | All posted. The man at the counter shook my hand. We shut now and open again on the 3rd. Look after each other and keep your paper dry.
bench | ja | * | First job of January: sweep. Second job: find what we lost in December. So far a scalpel, a mince pie and Idris's other shoe.
bench | ja | i | The quietest week of the year and the best for sewing. You can hear the needle.
order | ja | f | Eleven people have come in for a diary since New Year. Nine of them whispered.
bench | ja | i | Frost on the inside of the window. The paste has a skin on it and so have I.
town | ja | f | The river's up to the second step. All the paper is upstairs, the cat's upstairs, we're thinking of going upstairs.
bench | wi | i | In February everything takes longer: the glue, the dawn, the apprentice.
bench | wi | * | Snow in the yard. Somebody has built a very small snowman on the press outside and pressed it. I'm not cross, I'm impressed.
town | wi | f | No light on the stairs till the man comes, so bring a torch or a sense of adventure.
bench | sp | i | The sun gets round to the long bench in the first week of March. I had forgotten what colour anything is.
paper | sp | * | The good drying weather has come. Forty sheets pegged across the yard like the washing of some very intellectual family.
town | sp | f | The swifts are back over the yard. Mr Finch checks them in like guests.
repair | sp | i | Spring cleaning means boxes. Eleven people have been up in their lofts and come down with a book and a guilty look.
wedding | sp | i | Guest books, guest books, guest books. I know what everybody's wearing.
wedding | su | f | Twelve weddings this summer and I'm at none of them and in all of them.
bench | su | * | Too hot for hide glue by eleven, so we start at five. The yard's very lovely at five. I do not intend to see it again after September.
town | su | f | The carnival's on Saturday. We shall be the float with the paper dragon, assuming that Idris can reach the pedals.
cat | su | i | Twenty-nine degrees. Gusset has been poured on to the marble slab.
leather | su | i | Leather hates August nearly as much as I do.
order | su | i | A lady came in for a travel journal in the morning and left for Samarkand in the afternoon. I felt I ought to have ironed it.
town | au | f | Market day in the rain, and the whole town has come in here to drip on the mat and say they're only looking. You're very welcome.
class | au | * | Evenings drawing in. The Tuesday class have brought a lamp each and it looks like a small harbour.
repair | au | i | School prayer books, sixty, every September since 1951. I know each child by their toffee.
bench | au | i | First fire in the stove. Everyone has a reason to come and ask me something near it.
paper | au | i | Walked to work through the exact yellow I've been failing to mix for a year.
town | au | f | Bonfire's on the rec on Saturday at seven. We have given the offcuts, so if a spark smells faintly of goat, that's us.
order | au | * | People have begun to say the C word in the shop. It's October. I've asked them to say it quietly.
`
