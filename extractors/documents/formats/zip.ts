/** Limits against zip bombs: for one part and for all parts together in bytes, and unpacked against packed size. */
export const MAX_PART_BYTES = 32 * 1024 * 1024
export const MAX_UNPACKED_BYTES = 64 * 1024 * 1024
export const MAX_RATIO = 250
/** Up to this size, in bytes, a part may be packed as tightly as it likes. */
const FREE_BYTES = 1024 * 1024
const MAX_PARTS = 5000

const END_MARK = 0x06054b50
const DIRECTORY_MARK = 0x02014b50
const LOCAL_MARK = 0x04034b50
const END_LENGTH = 22
const MAX_COMMENT = 65_535

/** A part of a zip file: where it stands packed. */
interface Part {
  name: string
  method: number
  packedSize: number
  offset: number
}

/** A zip file that unpacks beyond the limits. */
export class ZipLimitError extends Error {}

/**
 * The parts of a zip file with these exact names, unpacked; other parts are never touched and no name is used as a
 * path. Throws `ZipLimitError` beyond the limits, another `Error` when the file is damaged.
 */
export async function readZipParts(
  bytes: Uint8Array,
  wanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array>()
  let total = 0
  for (const part of listParts(bytes)) {
    if (!wanted(part.name) || parts.has(part.name)) continue
    const content = await unpack(bytes, part)
    total += content.length
    if (total > MAX_UNPACKED_BYTES) throw new ZipLimitError('het bestand wordt uitgepakt te groot')
    parts.set(part.name, content)
  }
  return parts
}

function listParts(bytes: Uint8Array): Part[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > MAX_PARTS) throw new ZipLimitError('het bestand bestaat uit te veel delen')
  const parts: Part[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count && at + 46 <= bytes.length && view.getUint32(at, true) === DIRECTORY_MARK; i++) {
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength))
    const method = view.getUint16(at + 10, true)
    const packedSize = view.getUint32(at + 20, true)
    parts.push({ name, method, packedSize, offset: view.getUint32(at + 42, true) })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return parts
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH
  for (let at = last; at >= Math.max(0, last - MAX_COMMENT); at--) {
    if (view.getUint32(at, true) === END_MARK) return at
  }
  throw new Error('de inhoudsopgave van het zip-bestand ontbreekt')
}

async function unpack(bytes: Uint8Array, part: Part): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (part.offset + 30 > bytes.length || view.getUint32(part.offset, true) !== LOCAL_MARK) {
    throw new Error('een deel van het zip-bestand ontbreekt')
  }
  const start = part.offset + 30 + view.getUint16(part.offset + 26, true) + view.getUint16(part.offset + 28, true)
  const packed = bytes.subarray(start, start + part.packedSize)
  if (packed.length < part.packedSize) throw new Error('het zip-bestand breekt af')
  if (part.method !== 0 && part.method !== 8) throw new Error('het zip-bestand is op een onbekende manier ingepakt')
  const limit = Math.min(MAX_PART_BYTES, Math.max(FREE_BYTES, packed.length * MAX_RATIO))
  return part.method === 0 ? stored(packed, limit) : inflate(packed, limit)
}

function stored(packed: Uint8Array, limit: number): Uint8Array {
  if (packed.length > limit) throw new ZipLimitError('een deel van het bestand is te groot')
  return packed
}

/** Unpacks piece by piece, so that a bomb stops at the limit and not in memory. */
async function inflate(packed: Uint8Array, limit: number): Promise<Uint8Array> {
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const pieces: Uint8Array[] = []
  let length = 0
  const reader = stream.getReader()
  for (let step = await reader.read(); !step.done; step = await reader.read()) {
    length += step.value.length
    if (length > limit) {
      await reader.cancel()
      throw new ZipLimitError('een deel van het bestand wordt uitgepakt te groot')
    }
    pieces.push(step.value)
  }
  return join(pieces, length)
}

function join(pieces: Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
