/** Three who are known already, under another name on another network; nothing ties the two but what they say and are called. */
export const doubles = `
# Matthias Kroeger | buchkunst | - | f | r=1.5 g=0.3
150 f< The headband film again! My students in Leipzig have now seen it four times and still sew from the wrong side.
+0.4 f> Four times is nothing, Matthias. Idris watched me do it for a year before his went round the right way.
96 f< In Leipzig we say: the left hand is only there to hold the tea.
+0.3 f> Then yours is better trained than mine.

# William Treadgold | treadgold | - | e | r=0
118 e<< Dear Ms Harbottle, I see your photographs on Facebook, where my daughter put me. Would you look at a family Bible with the clasp gone? No hurry, it has waited since 1911.
+0.6 e>> Gladly, Mr Treadgold. Bring yours in a pillowcase, with whatever is left of the clasp, and I'll tell you what it wants before you decide anything.
+3 e<< Most kind. I'll come when the bus does.
+0.2 e>> Any bus of yours will do, Mr Treadgold. The kettle is by the press.

# W. Calloway | callowaybinds | - | e | r=0
74 e<< Hi Nell, it's Wren from the Saturday class, writing like a grown-up. What weight of board did we use for the long-stitch one? Mine has gone the shape of a crisp.
+0.4 e>> Two-millimetre grey board, Wren, and let yours dry under a weight until the next day, not until the next tea.
+0.3 e<< It was until the next tea. Thank you!
+0.1 e>> Then yours is a very British crisp. See you on Saturday, Wren.
`
