/** A Pinterest export: one page with a line for each fact of a pin. */
import { around, type MadeFile, type Network, type Tally, upTo } from '../network.ts'
import { type Chance, chance } from '../words.ts'

export const pinterest: Network = {
  bytesEach: 900,
  form: 'file',
  name: 'pinterest-export.html',
  growsLarge: false,
  files,
}

function* files(interactions: number, tally: Tally): Generator<MadeFile> {
  const pins = around('<div id="contents"><h1 id=y1bkd>Pins</h1>\n', pinsOf(chance(8), interactions, tally), ending)
  yield { path: pinterest.name, pieces: pins }
}

const ending = '<h1 id=1234>Something else</h1>\n</div>\n'

function* pinsOf(made: Chance, count: number, tally: Tally): Generator<string> {
  for (const _ of upTo(count)) {
    const isRepin = made.happens(0.85)
    const link = `https://www.pinterest.com/pin/${made.digits(18)}/`
    const source = `https://shop.example/${made.letters(20)}`
    const written = new Date(made.moment()).toISOString().slice(0, 19).replace('T', ' ').replaceAll('-', '/')
    const text = (mean: number) => (made.happens(0.2) ? 'No data' : escaped(made.text(mean)).replaceAll('\n', ' '))
    yield `<a href="${link}">${link}</a>
<br>Title: ${text(5)},
<br>Details: ${text(25)},
<br>Image: ${made.letters(32)},
<br>Is Native: No data,
<br>Board Id: ${made.digits(18)},
<br>Board Name: ${made.pick(['Garden', 'Paper &amp; glue', 'No data'])},
<br>Is Video: No data,
<br>Ip Address: 203.0.113.9,
<br>Username: owner_pins,
<br>Alt Text: ${text(8)},
<br>Canonical Link: <a href="${source}">${source}</a>,
<br>Story Pin Media: No data,
<br>Video: No data,
<br>Created at: ${written}
<br>Alive: True
<br>Is a repin: ${isRepin ? 'True' : 'False'}
<br>Private: False<br><br>`
    tally.add(isRepin ? 'share' : 'post', 'sent')
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
