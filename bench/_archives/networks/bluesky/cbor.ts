/** DAG-CBOR with links to blocks by their SHA-256. */
import { createHash } from 'node:crypto'
import { decode, encode } from '@ipld/dag-cbor'

export type Link = { bytes: Uint8Array }

const dagCbor = 0x71

export const sha256 = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()

/** Version, codec, SHA-256, 32 bytes. */
export function linkBytes(hash: Buffer, codec: number = dagCbor): Buffer {
  return Buffer.concat([Buffer.from([1, codec, 0x12, 0x20]), hash])
}

/** A link as the encoder takes it: the decoder makes it of its tag and bytes. */
export function link(hash: Buffer, codec?: number): unknown {
  return decode(Buffer.concat([Buffer.from([0xd8, 0x2a, 0x58, 0x25, 0]), linkBytes(hash, codec)]))
}

export { encode }
