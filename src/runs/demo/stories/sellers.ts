/** Those who only sell, those who only press buttons, and connections that never became more. */
export const sellers = `
# Brad Kingsley | growthrocket | - | l | r=0
150 l=
149 l<< Hi Nell, we help small business owners like you get 30+ qualified leads a month with our AI-powered system. Worth a quick 15 minute call this week? Book a slot here: https://growthrocket.example/call
120 l<< Hi Nell, just following up. Our clients typically see a 4x increase in sales within 60 days. Are you interested? Book your free strategy call: https://growthrocket.example/call
80 l<< Hi Nell, last chance to join at the founding price of £197 a month. We only have 3 spots left. Reply YES and I'll send the details.
41 l<< Hi there, I know you're busy. Want to double your revenue? We help businesses like yours scale on autopilot. Book a demo: https://growthrocket.example/demo

# Chantelle Voss | socialsorted | - | i | r=0
110 i<< Hi hun! We help small brands grow to 10k followers in 90 days, organic growth packages from £49 per month. Interested? DM me GROW
73 i<< Hey lovely! 50% off our follower packages this weekend only. Our clients see results in 7 days. Want to grow your page?
38 i<< Hi hun, just bumping this! Only 5 spaces left on our growth package, from £39. Reply GROW to claim yours

# Derek Slade | printdirect | - | e | r=0
165 e<< Dear Business Owner, we offer full colour brochures from £89 per 1000, free delivery. Order now at https://printdirect.example and save 20%.
130 e<< Dear Sir/Madam, our big print sale ends Friday. 20% off all business cards, prices from £12. Order online at https://printdirect.example
92 e<< Dear Business Owner, did you know that our customers save 40% on print? Request a free quote today at https://printdirect.example
47 e<< Dear Customer, last chance for 25% off banners and flyers. Offer ends midnight. Buy now at https://printdirect.example

# Melody Pryce | funded | - | l | r=0
140 l=
138 l<< Hello Nell, I am reaching out on behalf of a leading provider of business loans from £5k to £250k. Are you interested in a quick call on Tuesday or Wednesday?
100 l<< Hello Nell, following up on my last message. Pre-approved funding of £50,000 is available for businesses like yours. Book a call here: https://funded.example
52 l<< Hello Nell, rates from 7% this month only. Would you be open to a 10 minute call? https://funded.example

# Tyrone Beck | webwizards | - | i l | r=0
95 i<< Hi, I came across your website. We build high converting websites for businesses like yours from £499. Can I send you a free audit?
67 i<< Hi, did you see my message? Our websites increase bookings by 60%. Prices from £499, only 2 slots left this month. Interested?
25 i<< Hey! Final call, £399 for a new website if you book before Friday. We help small businesses grow online. Shall I send the link?

# Sunny Aldous | candlebox | - | f | r=0
105 f<< Hi lovely, I sell gorgeous soy candles and I'd love you to join my team! Earn from home, starter kits from £69. Message me for info x
62 f<< Hi lovely, half price candle sale this weekend, use code GLOW. Order from my page x
22 f<< Hi hun, new collection just landed, prices from £8, order now before they sell out x

# Gareth Pugh-Jones | gpj | - | l | r=0
500 l=
300 l<< Congrats on your work anniversary!
44 l<< Congrats on your work anniversary! Hope you're doing well.

# Lorraine Speight | speight | - | l | r=0
480 l=
298 l<< Congratulations on your work anniversary
118 l<< Happy birthday Nell!

# Martin Oyster | oyster | - | l | r=0
460 l=
299 l<< Happy work anniversary, Nell!

# Cheryl Damson | damson | - | f | r=0
400 f+
330 f<< Happy birthday Nell! Hope you have a lovely day
119 f<< Happy birthday Nell

# Wayne Tolliver | tolliver | - | l | r=0
350 l=
301 l<< Congrats on your anniversary! I hope you are doing well.

# Ingrid Falk | falk | - | l | r=0
340 l=
300 l<< Congratulations!
43 l<< Congrats on your work anniversary!

# Pauline Stubbs | stubbs | - | f | r=0
360 f+
119 f<< Many happy returns of the day

# Desmond Akers | akers | - | l | r=0
310 l=
44 l<< Happy work anniversary!

# Tricia Lamb | lamb | - | f | r=0
420 f+
118 f<< Happy birthday! Have a great day

# Victor Snell | snell | - | l | r=0
265 l=
44 l<< Congrats on your anniversary!

# Annika Brandt | brandt | prospect | l | r=0
83 l=

# Josh Pemberton | jpemberton | prospect | l | r=0
76 l=

# Farah Aziz | faraziz | prospect | l | r=0
69 l=
68 l<< Lovely work on the Langley Hall visitors' book, Nell.

# Toby Arkwright | tarkwright | - | l | r=0
61 l=

# Helena Marsh-Reed | hmarshreed | press | l | r=0
54 l=

# Ian Copeland | icopeland | prospect | l | r=0
44 l=

# Siobhan Daly | sdaly | prospect | l | r=0
37 l=
36 l<< Lovely to be connected!

# Rufus Middlemas | rmiddlemas | - | l | r=0
29 l=

# Bronwen Kite | bkite | prospect | l | r=0
21 l=

# Marcus Thorne | mthorne | prospect | l | r=0
10 l=

# Eleanor Vickery | evickery | peer | l | r=0
6 l=

# Samir Haddad | shaddad | prospect | l | r=0
2.5 l=
`
