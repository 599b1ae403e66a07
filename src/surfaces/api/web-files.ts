/** The built web desk, kept in memory and packed once, each file with its own type. */
import { createHash } from 'node:crypto'
import { readdir, readFile, stat } from 'node:fs/promises'
import { extname, join, posix, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Context as Call } from 'hono'

export type WebFiles = {
  /** The file of this path, or the start page for the addresses of pages; undefined for a file that is not there. */
  serve(call: Call): Promise<Response | undefined>
}

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
}

type WebFile = { body: Buffer; type: string; tag: string; lasting: boolean; packed: Map<string, Promise<Buffer>> }

const page = '/index.html'

export function openWebFiles(folder: string): WebFiles {
  let files: Promise<Map<string, WebFile>> | undefined
  let builtAt = Number.NaN
  /** Read again when it was built again. */
  const current = async () => {
    const { mtimeMs } = await stat(join(folder, page))
    if (files === undefined || mtimeMs !== builtAt) {
      builtAt = mtimeMs
      files = filesIn(folder)
    }
    return files
  }
  return {
    async serve(call) {
      const { path } = call.req
      const all = path === '/' || files === undefined || !path.includes('.') ? await current() : await files
      const file = all.get(path) ?? (isFileName(path) ? undefined : all.get(page))
      return file && (await answered(call, file))
    },
  }
}

/** A page's address may hold a handle with dots; a file's ends in a type that is served. */
const isFileName = (path: string): boolean => path.startsWith('/assets/') || extname(path) in types

async function answered(call: Call, file: WebFile): Promise<Response> {
  const headers: Record<string, string> = {
    etag: `W/"${file.tag}"`,
    vary: 'accept-encoding',
    // Files with a hash in their name never change; the others are asked for each time.
    'cache-control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
  }
  if (call.req.header('if-none-match')?.includes(`"${file.tag}"`)) return call.body(null, 304, headers)
  headers['content-type'] = file.type
  const coding = codingFor(call.req.header('accept-encoding') ?? '', file)
  const body = coding === undefined ? file.body : await packed(file, coding)
  if (coding !== undefined) headers['content-encoding'] = coding
  headers['content-length'] = String(body.byteLength)
  return call.body(new Uint8Array(body), 200, headers)
}

function codingFor(accepted: string, { body, type }: WebFile): string | undefined {
  if (body.byteLength < 1024 || type.startsWith('font/') || type === 'image/png') return undefined
  return ['br', 'gzip'].find((coding) =>
    new RegExp(`(?:^|,)\\s*${coding}\\s*(?:;\\s*q=(?!0(?:\\.0*)?\\s*(?:,|$))[^,]*)?(?:,|$)`).test(accepted),
  )
}

function packed(file: WebFile, coding: string): Promise<Buffer> {
  const known = file.packed.get(coding)
  if (known) return known
  const fresh =
    coding === 'br'
      ? promisify(brotliCompress)(file.body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
      : promisify(gzip)(file.body, { level: 9 })
  file.packed.set(coding, fresh)
  return fresh
}

async function filesIn(folder: string): Promise<Map<string, WebFile>> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, WebFile>()
  for (const entry of found) {
    const type = types[extname(entry.name)]
    if (!entry.isFile() || type === undefined) continue
    const full = join(entry.parentPath, entry.name)
    const path = posix.join('/', full.slice(folder.length).split(sep).join('/'))
    const body = await readFile(full)
    files.set(path, {
      body,
      type,
      tag: createHash('sha1').update(body).digest('base64url').slice(0, 20),
      lasting: path.startsWith('/assets/'),
      packed: new Map(),
    })
  }
  return files
}
