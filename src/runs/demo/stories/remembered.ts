/**
 * What Nell has noted of people. Each line: name | kind | words, and where there is one: `through=Name`, `in=` days until a
 * day of the year, `born=` its year, `url=`. `every` is how often she wants to be in touch, in days; `tags` are her own words.
 */
export const remembered = `
Wilf Tarrant | met | He came in to say that my clock was wrong and stayed until it was right.
Wilf Tarrant | matters | The town clock. He winds it on Sundays and will not be helped.
Wilf Tarrant | date | The shop’s fiftieth year | in=2 born=1976
Wilf Tarrant | every | 7
Wilf Tarrant | tags | the Yard
Marigold Okafor | met | Cake, left on the step the day we opened. | through=Wilf Tarrant
Marigold Okafor | matters | Her sourdough mother, which is older than Idris.
Marigold Okafor | every | 7
Marigold Okafor | tags | the Yard
Rosalind Achebe | met | At the book fair in the church hall, over a first edition with no back.
Rosalind Achebe | every | 30
Juno Achterberg | met | She asked about paste papers and I answered at length.
Juno Achterberg | matters | The birds of the river Lent, and that they are never called prints of birds but bird prints.
Juno Achterberg | link | Her shop in Utrecht | url=https://prints.example/utrecht
Juno Achterberg | every | 30
Callum Reid | met | He came about a violin case that wanted leather. | through=Arthur Finch
Callum Reid | matters | His daughter’s cello, a quarter size.
Callum Reid | every | 30
Priya Nandakumar | met | She rang about the register of 1790. | through=Owen Tasker
Priya Nandakumar | matters | The mourning cards.
Priya Nandakumar | date | The museum’s bicentenary of the flood | in=41
Priya Nandakumar | every | 30
Arthur Finch | met | I was his last apprentice.
Arthur Finch | date | His birthday | in=9 born=1942
Arthur Finch | matters | Two f’s, and the story told with the swearing in.
Arthur Finch | every | 7
Harold Venn | matters | The poems of his wife. He reads the proofs aloud.
Harold Venn | every | 182
Miriam Castle | met | She brought a cookery book held together by butter.
Miriam Castle | every | 182
Anwen Pugh | met | We shared a table at a fair, and the flask. | through=Juno Achterberg
Anwen Pugh | tags | fairs
Fleur Delaunay | matters | Her grandmother’s combs.
Fleur Delaunay | tags | paper
Sunita Rao | tags | paper
Kezia Bramhall | met | She teaches at the college and sent me Idris.
`
