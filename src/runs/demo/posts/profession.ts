/** What Nell wrote on the professional network while she still wrote there: a little stiffer, and she knows it. */
export const professionPosts = `
An apprentice costs a small workshop about eleven thousand pounds in the first year. He earns it back in the third. Here's what nobody tells you about the second.
I was asked to talk about "scaling" today. We have scaled from one stove to two.
Three questions I ask before I quote: who will use it, how often, and who will be cross if it fails?
The order I regret is the one where I didn't ask what the book was for. It was for a funeral. I'd have stayed up.
We keep every repair bill since 1926. The best customers are in there four generations running. No campaign has ever done that for us.
Thank you to Kezia Bramhall for an honest hour about what colleges can and can't teach. I learnt more than her students did.
Most of our corporate work begins with somebody bringing in their grandmother's recipes.
If you commission presentation books: order them six weeks before the speech, and check the spelling of the name with the person's family.
What does a binder do all day? About a third of it is waiting, and you have to be good at it.
Our price list has eleven lines. It used to have forty. Nobody's missed the other twenty-nine, and neither have I.
We turned down a job this month because a box would do. She has been back since with three friends.
The trade has fewer than two hundred people left in it in this country. If your college is closing a workshop, please ring one of us before you ring the scrap man.
Visitors' books tell you more about a business than its reviews. People think before they use a pen.
Late payment: we now ask for half before we cut. I ought to have done it in 2009.
I've had an offer to automate our enquiries. The enquiry is the best part of the day.
Seven things I'd want in a workshop before I'd want a website: north light, a drain, a kettle, a second pair of hands, a ledger, a lock, a chair for the customer.
Law firms, schools, hospices, breweries. What all of them say when they collect is "it's heavier than I thought".
Idris passed his first-year assessment. When you hire for patience you can teach the rest.
What I look for in a supplier is that they tell me bad news before the invoice does. Gideon Pratt at the tannery has done it for nineteen years.
A customer asked for our "brand guidelines". I sent her a photograph of the door.
The cheapest marketing we've ever done was to lend our hands to the library for an evening.
I'm often asked how to price handwork. Hours, materials, rent, and then the part where you look them in the eye.
Does anybody here have experience of an apprenticeship shared between two small firms? I'd like to hear what went wrong.
The museum has shown our repair without hiding the seam. That takes a brave curator, and Priya Nandakumar is one.
People keep the box. Whatever you make, make the box well.
We closed for a day so that everybody could go and see how leather is tanned. It's the best day's training we've had.
A hospital chaplain has written about a book of remembrance. It is the sort of work where you don't put your name on it.
How do you keep a craft alive? You pay somebody to do it badly for a year.
Five years ago today a customer told me that I answer the phone as if it had hurt me. I've worked on it.
Rupert Calder runs the other bindery in the county. We send each other work. I recommend having a competitor you can ring.
Small print runs don't need a printer with a lot of machines, they need one who reads the thing.
If you're choosing paper for something that has to last: buffered, long grain, and don't let anyone sell you "ivory" without holding it to a window.
The first thing I do with a new client's old book is nothing. A day on the bench with nobody touching it.
We've been asked whether we are "sustainable". We mend things. It's in the name of the trade.
Nine of the last ten people who found us came because somebody they know told them to. I try to remember it when I'm up a ladder with the bunting.
We have a vacancy for a Saturday helper who likes sweeping and can spell. Real wages, soup, a key after three months. Apply by letter if you possibly can.
The accounts are done, the stove is lit, and I've told my accountant what a headband is. We're both better informed.
`
