/** Those who like and comment without a matter of their own, and those who followed for a while and left. */
export const regulars = `
# Brenda Holloway | brenda | - | f | r=3 g=0.8 chat=7 from=700 to=4
# Stuart Peverell | peverell | - | f | r=2 g=0.6 chat=5 from=640 to=9
# Mina Aoki | aoki | peer | i | r=3 g=1 chat=6 from=500 to=3
# Carys Beddoe | beddoe | - | i | r=3 g=1 chat=6 from=420 to=6
# Phil Ruscoe | ruscoe | - | f | r=1.5 g=0.5 chat=4 from=560 to=15
# Noor Rahman | noor | - | i | r=3 g=0.8 chat=6 from=330 to=5
# Gillian Stott | stott | - | f | r=2 g=0.5 chat=5 from=480 to=20
# Edmund Lacey | lacey | - | i | r=2 g=0.6 chat=5 from=610 to=30
# Rhona Baird | baird | - | i | r=2.5 g=0.8 chat=5 from=250 to=7
# Trevor Ogden | ogden | - | f | r=1.5 g=0.4 chat=4 from=520 to=28
# Felicity Wan | felicity | - | i | r=3 g=0.8 chat=5 from=280 to=8
# Jude Carmichael | jude | - | i | r=2 g=0.6 chat=4 from=370 to=16
# Margery Plumb | plumb | - | f | r=3 g=0.3 chat=6 from=690 to=6
# Sam Tolland | tolland | - | i | r=2 g=0.5 chat=3 from=450 to=240
# Elodie Ferrand | ferrand | peer | i | r=2 g=0.4 chat=3 from=640 to=400
# Hamish Orr | orr | - | i | r=1.5 from=700 to=470
# Vera Stubbins | stubbins | - | f | r=1 from=600 to=420

# Bargain Bin Books | bargainbin | - | i | r=1 from=400 to=260
255 i-

# Kelly Rudge | rudge | - | i | r=1 from=340 to=230
226 i-

# Dexter Vane | vane | - | i | r=0.8 from=300 to=200
60 i-

# Petra Dunlop | dunlop | - | f | r=0.8 from=470 to=300
290 f-

# Craig Nettles | nettles | - | i | r=0.7 from=150 to=80
59 i-

# Shona Lister | lister | - | i | r=0.8 from=220 to=120
33 i-

# Mo Farrell | farrell | - | i | r=0.8 from=500 to=390
380 i-
`
