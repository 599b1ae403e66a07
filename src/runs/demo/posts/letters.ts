/** The letter that goes to those who asked for it, four times a year, and what is written to thank and to wish. */
export const letters = `
The Pilgrim Yard letter. The stove has been blacked, the apprentice has turned twenty and the long bench has a new top, the first since 1954. There are three things in the window worth a walk. If you have an old book in a drawer, this is the quiet time of the quarter and I've hands free. Nell
The Pilgrim Yard letter. You asked what the weekend looks like: soup at one, a book by four. The next beginners' days are on the sheet below, and the people who come alone always seem to leave in twos. There's also a short piece on why we don't oil leather. Nell
The Pilgrim Yard letter. A story this time: a man brought in a dictionary without its M. We have made him a blank one. He writes in the words as he needs them. So far he has mother, marmalade and mistake. Nell
The Pilgrim Yard letter. Fleur's last peacock papers are in the second drawer and they won't come again. I have put aside a sheet for each of you who wrote to me about them. There are thirty. Nell
The Pilgrim Yard letter. We have been learning to say no to big jobs and yes to odd ones. This quarter's odd ones: a book for a brewery, a log for a garden, and a volume for a lady who is arguing with the council. The museum has a mended register on show and you can see the seam, as you should. Nell
The Pilgrim Yard letter. The Tuesday stitchers are now nineteen. We've bought stools. Mr Finch, who's never taught in his life, has been teaching for an hour every week and believes that nobody has noticed. Nell
The Pilgrim Yard letter. What to do if a pipe bursts, on one side of a sheet, for the inside of the airing cupboard door. I hope you'll never need it. Also: a picture of Gusset in the nipping press, because eleven of you asked. Nell
The Pilgrim Yard letter. A great many people came to see us about wet books this quarter, some of them from Norway. We've two places on the gold day, a new grey paper named after the cat, and a long waiting list that I'm sorry about. I read every answer to this. Nell
`
export const wishes = `
Happy birthday {first}!
Happy birthday {first}! Hope you have a lovely day
Happy birthday {first}! Have a great day
Happy birthday {first}, hope you have a lovely day!
`
export const wishAnswers = `
Thanks Nell x
Thank you Nell!
Aw, thanks Nell
Cheers Nell
Thank you! x
`
