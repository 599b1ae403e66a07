/** Streaming readers of the formats that exports are written in. */
export { type CellOptions, type CsvCells, type CsvOptions, type CsvRow, csvCells, csvRows } from './csv.ts'
export { CutOff } from './cut-off.ts'
export { htmlToText } from './html.ts'
export { type JsonOptions, jsonItems } from './json.ts'
export { type LineBatch, readLines } from './lines.ts'
export { cleanText, readStart, readText } from './text.ts'
