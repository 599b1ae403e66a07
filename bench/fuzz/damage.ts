/** One damaged export out of a whole one: the same for the same seed. */
import { damagedBytes } from './bytes.ts'
import { damagedCar } from './car.ts'
import type { Base, File } from './inputs.ts'
import { damagedJson } from './json.ts'
import type { Random } from './random.ts'
import { damagedLines, damagedPage, damagedTable } from './text.ts'

const largest = 4 << 20

export type Damaged = { form: Base['form']; files: File[]; packed: Buffer | undefined }

export function damagedExport(base: Base, random: Random): Damaged {
  if (base.packed !== undefined && random.chance(0.08)) {
    return { form: base.form, files: [], packed: damagedBytes(base.packed, random) }
  }
  const files = [...base.files]
  for (let times = 1 + random.below(2); times > 0; times--) {
    const place = placeOf(files, random)
    const file = files[place]
    if (file !== undefined) files[place] = { path: file.path, bytes: damagedFile(file, random).subarray(0, largest) }
  }
  if (base.form !== 'file' && random.chance(0.1)) moveFiles(files, random)
  return { form: base.form, files, packed: undefined }
}

/** Pictures are never opened. */
function placeOf(files: readonly File[], random: Random): number {
  for (let times = 0; times < 20; times++) {
    const place = random.below(files.length)
    if (!/\.(?:jpe?g|png|gif|webp|mp4|pdf)$/i.test(files[place]?.path ?? '')) return place
  }
  return 0
}

function damagedFile({ path, bytes }: File, random: Random): Buffer {
  if (random.chance(0.3)) return damagedBytes(bytes, random)
  const changed = inItsForm(path, bytes, random) ?? damagedBytes(bytes, random)
  return random.chance(0.05) ? damagedBytes(changed, random) : changed
}

function inItsForm(path: string, bytes: Buffer, random: Random): Buffer | undefined {
  const car = damagedCar(bytes, random)
  if (car !== undefined) return car
  const text = bytes.toString('utf8')
  const start = text.slice(0, 400).trimStart()
  if (/^(?:[\w.]+\s*=\s*)?[[{]/.test(start)) {
    const json = damagedJson(text, random)
    return json === undefined ? undefined : Buffer.from(json)
  }
  if (/^<(?:!doctype|html|\?xml|\w)/i.test(start) || /\.html?$/i.test(path))
    return Buffer.from(damagedPage(text, random))
  const [first = ''] = start.split(/\r?\n/, 1)
  if (/\.(?:csv|tsv)$/i.test(path) || (first.split(/[,;\t]/).length > 2 && !/^(?:From |[\w-]+:|BEGIN:)/.test(first)))
    return Buffer.from(damagedTable(text, random))
  return Buffer.from(damagedLines(text, random))
}

function moveFiles(files: File[], random: Random): void {
  const place = random.below(files.length)
  const file = files[place]
  const second = files[random.below(files.length)]
  if (file === undefined || second === undefined) return
  random.pick<() => void>([
    () => files.splice(place, 1),
    () => files.splice(place, 1, { path: file.path, bytes: second.bytes }),
    () => files.push({ path: `again/${file.path}`, bytes: file.bytes }),
    () => files.push({ path: file.path.replace(/(\.\w+)?$/, ' (1)$1'), bytes: file.bytes }),
    () => files.splice(place, 1, { path: file.path, bytes: Buffer.alloc(0) }),
    () => files.splice(place, 1, { path: file.path.toUpperCase(), bytes: file.bytes }),
    () =>
      files.splice(place, 1, {
        path: `${random.pick(['ü', '..', 'a\\b', '\0', 'x'.repeat(300)])}/${file.path}`,
        bytes: file.bytes,
      }),
  ])()
}
