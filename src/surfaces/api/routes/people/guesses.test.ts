/** The API tells how good the guesses are in the shape it describes, and keeps a week's once. */
import { expect, test } from 'vitest'
import { guessesShape, keptGuessesShape } from '../../shapes/people/guesses.ts'
import { openTestDesk, someRecords } from '../../test-desk.ts'

test('keeps a week once, then tells it, and looks back where it is asked to', async () => {
  await using desk = await openTestDesk()
  await desk.importRecords(someRecords)
  const kept = keptGuessesShape.parse((await desk.post('main/guesses', {})).body)
  expect(kept.kept).toBe(3 * kept.people)
  expect(kept.people).toBeGreaterThan(0)
  expect(keptGuessesShape.parse((await desk.post('main/guesses', {})).body)).toMatchObject({ kept: 0 })
  const told = guessesShape.parse((await desk.ask('main/guesses')).body)
  expect(told).toMatchObject({ kept: kept.kept, resolved: 0, calibrated: false, back: null })
  expect(guessesShape.parse((await desk.ask('main/guesses?back=true&target=in&days=90')).body).back).not.toBeNull()
  expect((await desk.ask('main/guesses?target=nobody')).status).toBe(400)
})
