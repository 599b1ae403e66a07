/** Numbers by position, so many a row, in pages: grows without ever copying what is there. */

export type Column = {
  /** 0 where nothing was set. */
  get(row: number, place: number): number
  set(row: number, place: number, value: number): void
}

type Page = Float64Array | Int32Array | Uint32Array

const pageBits = 10
const inPage = 1 << pageBits

export function createColumn(Kind: new (length: number) => Page, width: number): Column {
  const pages: Page[] = []
  return {
    get: (row, place) => pages[row >>> pageBits]?.[(row & (inPage - 1)) * width + place] ?? 0,
    set(row, place, value) {
      const number = row >>> pageBits
      while (pages.length <= number) pages.push(new Kind(inPage * width))
      const page = pages[number]
      if (page) page[(row & (inPage - 1)) * width + place] = value
    },
  }
}
