/** Invented humans: what is true of each, whatever their handles show of it. */
import type { Dice } from './dice.ts'
import { type Firm, hash } from './firms.ts'
import type { Shares } from './shares.ts'
import { romanised, withoutAccents } from './spelling.ts'
import type { Tongue } from './tongue.ts'
import { eastern } from './tongues-east.ts'
import { western } from './tongues-west.ts'

export type Human = {
  tongue: Tongue
  /** In their own script. */
  given: string
  middle: string | undefined
  surname: string
  /** Another surname some of their handles still show. */
  former: string | undefined
  /** What they are called, where it is not the given name. */
  called: string | undefined
  /** A name of their own making that some of their handles bear. */
  persona: string | undefined
  /** Always the same way of writing a name in Latin letters, but for once in a while. */
  way: number
  /** Takes the same name for themselves wherever it is free, more often than not. */
  habit: boolean
  firm: Firm | undefined
  formerFirm: Firm | undefined
  position: string
  town: string
  interests: readonly string[]
  site: string | undefined
  picture: string
  digits: string
}

const things =
  `allotment archery astronomy badminton baking ballroom banjo bees birds bonsai botany bouldering calligraphy canoeing
  ceramics cheese chess choir cider climate coffee coding comics compost crochet croquet curling cycling data democracy
  diving dogs dominoes drawing economics embroidery fencing ferns fiddle film fishing folk football fungi gardens genealogy
  geology gin glassblowing gliding gravel guitar handball harps hiking history hockey horses hydrology ink jazz jewellery
  joinery judo kayaking kites knitting lace lettering libraries linguistics lino looms maps marathons maths metalwork
  meteorology mosaics moss moths mountaineering museums mycology netball novels oboe opera orchids origami ornithology
  paddling parkour pastry pebbles philosophy photography physics piano poetry pottery puppetry quilts quizzes rabbits
  radio railways ramen rowing rugby running rust sailing salsa saxophone science sculpture sewing silk skating skiing
  sourdough spiders squash stamps statistics steam surfing swimming tango tapestry tea tennis theatre trains translation
  triathlon typography ukulele upholstery urbanism violin volleyball walking watercolour weaving welding whales whisky
  woodcut woodwork wool yoga zines`.split(/\s+/)
const jobs =
  `Accountant|Analyst|Architect|Art director|Baker|Buyer|Carpenter|Chief executive|Copywriter|Curator|Designer|
  Developer|Director|Editor|Engineer|Founder|Fundraiser|Head of marketing|Illustrator|Journalist|Lawyer|Lecturer|Librarian|
  Manager|Marketing manager|Nurse|Office manager|Owner|Photographer|Physiotherapist|Producer|Product manager|Project manager|
  Researcher|Sales manager|Teacher|Translator|Vet|Writer`
    .split('|')
    .map((job) => job.trim())
const odd =
  `pixel moss rusty velvet paper midnight tin cosmic lazy salty quiet electric tiny neon wandering sleepy crooked
  jolly feral humble lunar mellow nimble plaid quirky rogue sunny tangled umber vivid wobbly zesty analog bitter copper
  dusty echo fuzzy ginger hollow indigo jade kettle lemon marble`.split(/\s+/)
const beasts =
  `witch badger heron pickle teapot comet walrus button otter biscuit falcon noodle lantern magpie turnip yeti
  cactus dragon engine fiddle goblin hamster iguana jumper kiwi llama mitten newt owl puffin quill rabbit spanner toast
  urchin vole wombat yak zebra bramble cobbler drummer`.split(/\s+/)

const weighted: Tongue[] = [...western, ...eastern].flatMap((tongue) =>
  Array.from({ length: Math.round(tongue.share * 100) }, () => tongue),
)

export function makeHuman(dice: Dice, firms: readonly Firm[], shares: Shares): Human {
  const tongue = dice.pick(weighted)
  const isWoman = dice.chance(0.5)
  const names = isWoman ? tongue.women : tongue.men
  const given = dice.ranked(names)
  const surname = surnameOf(tongue, isWoman, shares, dice)
  const known = tongue.short[given]
  // One in ten pet names is of nobody else's list.
  const own = `${given.slice(0, 3)}${dice.pick(['s', 'o', 'z', 'i'])}`
  const called = dice.chance(0.4)
    ? known && dice.chance(0.9)
      ? dice.pick(known)
      : dice.chance(0.3)
        ? own
        : undefined
    : undefined
  const firm = dice.chance(0.6) ? dice.ranked(firms) : undefined
  const latin = withoutAccents(tongue.script ? romanised(surname, tongue.script, 1) : surname, false)
    .toLowerCase()
    .replace(/[^a-z]/g, '')
  return {
    tongue,
    given,
    middle: dice.chance(0.18) && !tongue.script ? dice.ranked(names) : undefined,
    surname: tongue.double && dice.chance(0.7) ? `${surname} ${surnameOf(tongue, isWoman, shares, dice)}` : surname,
    former: isWoman && dice.chance(0.1) ? surnameOf(tongue, isWoman, shares, dice) : undefined,
    called,
    persona: dice.chance(shares.pseudonyms) ? personaOf(dice) : undefined,
    way: dice.whole(3),
    firm,
    formerFirm: dice.chance(0.15) ? dice.ranked(firms) : undefined,
    position: dice.pick(jobs),
    town: dice.ranked(tongue.towns),
    habit: dice.chance(shares.habits),
    interests: Array.from({ length: 4 }, () => dice.ranked(things)),
    site: dice.chance(shares.sites) ? siteOf(latin, dice) : undefined,
    picture: hash(dice),
    digits: `${dice.chance(0.6) ? 60 + dice.whole(40) : dice.whole(1000)}`,
  }
}

const links = ['', '', '', 'a', 'e', 'i', 'o', 'er', 'el', 'en', 'in', 'ar']

function surnameOf(tongue: Tongue, isWoman: boolean, shares: Shares, dice: Dice): string {
  const link =
    tongue.script === 'cyrillic'
      ? ['', '', 'а', 'е', 'и', 'о']
      : tongue.script === 'greek'
        ? ['', '', 'ι', 'ο', 'αν', 'ελ']
        : links
  const base = dice.chance(tongue.frequent * shares.frequent)
    ? dice.ranked(tongue.surnames)
    : `${dice.pick(tongue.stems)}${dice.pick(link)}${dice.pick(tongue.ends)}`
  if (!isWoman || !tongue.womenEnd) return base
  for (const [end, hers] of tongue.womenEnd) if (end.test(base)) return base.replace(end, hers)
  return base
}

const personaOf = (dice: Dice): string =>
  dice.chance(0.9)
    ? `${dice.pick(odd)}${dice.chance(0.2) ? '_' : ''}${dice.pick(beasts)}${dice.chance(0.85) ? dice.pick(things) : ''}`
    : `${dice.pick(things)}${dice.pick(['fan', 'lover', 'nerd', 'addict', 'daily'])}`

const siteOf = (surname: string, dice: Dice): string =>
  dice.chance(0.6)
    ? `${surname}${dice.whole(900)}.${dice.pick(['example', 'net', 'me', 'org'])}`
    : `${dice.pick(odd)}${dice.pick(beasts)}${dice.whole(90)}.${dice.pick(['net', 'blog', 'me'])}`
