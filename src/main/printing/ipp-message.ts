/**
 * The little of IPP/1.1 (RFC 8010) that a kiosk needs: ask a question, read the attributes of the answer.
 *
 * Our own decoder, and strict on purpose: a printer is a stranger on the network. Every length is read unsigned and
 * checked against what is left, so a hostile answer ends in an error and never in a loop.
 */

/** Operations of RFC 8011 and CUPS that are asked. */
export const operations = {
  cancelJob: 0x0008,
  getJobAttributes: 0x0009,
  getPrinterAttributes: 0x000b,
  cupsGetDefault: 0x4001,
} as const

const tags = {
  operation: 0x01,
  end: 0x03,
  integer: 0x21,
  boolean: 0x22,
  enum: 0x23,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
  name: 0x42,
}
const TEXT_WITH_LANGUAGE = [0x35, 0x36]

/** One attribute of a message, with its values in order. */
export interface IppAttribute {
  readonly name: string
  readonly tag: 'uri' | 'keyword' | 'name' | 'boolean' | 'integer'
  readonly value: string | boolean | number | readonly string[]
}

/** A message that the spooler sent back. */
export interface IppResponse {
  /** RFC 8011 status code; below 0x0100 means success. */
  readonly status: number
  /** All attributes of all groups by name; later groups win. Values of unknown syntax are left out. */
  readonly attributes: ReadonlyMap<string, readonly (string | number | boolean)[]>
}

/** Largest answer that is read, in bytes. */
export const ANSWER_MAX_BYTES = 1_000_000
const VALUES_MAX = 5_000

/** Bytes of a request with the given operation attributes, charset and language first as the standard wants. */
export function encodeRequest(operation: number, requestId: number, attributes: readonly IppAttribute[]): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt16BE(0x0101, 0)
  head.writeUInt16BE(operation, 2)
  head.writeUInt32BE(requestId, 4)
  const parts = [
    head,
    Buffer.from([tags.operation]),
    field(tags.charset, 'attributes-charset', text('utf-8')),
    field(tags.language, 'attributes-natural-language', text('en')),
  ]
  for (const { name, tag, value } of attributes) {
    const values = Array.isArray(value) ? value : [value]
    values.forEach((one, index) => parts.push(field(tags[tag], index === 0 ? name : '', bytesOf(one))))
  }
  return Buffer.concat([...parts, Buffer.from([tags.end])])
}

/**
 * Reads an answer.
 * @throws RangeError when it is cut short, lies about a length, or holds more than a printer could mean.
 */
export function decodeResponse(bytes: Buffer): IppResponse {
  if (bytes.length < 9) throw new RangeError('IPP answer: shorter than its head')
  const attributes = new Map<string, (string | number | boolean)[]>()
  const status = bytes.readUInt16BE(2)
  let [at, last, count] = [8, '', 0]
  const take = (length: number): Buffer => {
    if (at + length > bytes.length) throw new RangeError(`IPP answer: cut short at byte ${at}`)
    return bytes.subarray(at, (at += length))
  }
  while (at < bytes.length) {
    const tag = take(1).readUInt8()
    if (tag === tags.end) return { status, attributes }
    if (tag < 0x10) continue
    const name = take(take(2).readUInt16BE()).toString('utf8') || last
    const value = valueOf(tag, take(take(2).readUInt16BE()))
    if (++count > VALUES_MAX) throw new RangeError('IPP answer: too many values')
    if (name !== last || !attributes.has(name)) attributes.set(name, [])
    if (value !== undefined) attributes.get(name)?.push(value)
    last = name
  }
  throw new RangeError('IPP answer: no end')
}

function valueOf(tag: number, bytes: Buffer): string | number | boolean | undefined {
  if (tag === tags.integer || tag === tags.enum) return bytes.length === 4 ? bytes.readInt32BE() : undefined
  if (tag === tags.boolean) return bytes.length === 1 ? bytes.readUInt8() === 1 : undefined
  if (TEXT_WITH_LANGUAGE.includes(tag)) {
    const skip = bytes.length >= 2 ? 2 + bytes.readUInt16BE() + 2 : Infinity
    return skip <= bytes.length ? bytes.subarray(skip).toString('utf8') : undefined
  }
  return tag >= 0x40 && tag < 0x60 ? bytes.toString('utf8') : undefined
}

function field(tag: number, name: string, value: Buffer): Buffer {
  const nameBytes = text(name)
  const lengths = Buffer.alloc(2)
  const valueLength = Buffer.alloc(2)
  lengths.writeUInt16BE(nameBytes.length)
  valueLength.writeUInt16BE(value.length)
  return Buffer.concat([Buffer.from([tag]), lengths, nameBytes, valueLength, value])
}

function bytesOf(value: string | number | boolean): Buffer {
  if (typeof value === 'string') return text(value)
  if (typeof value === 'boolean') return Buffer.from([value ? 1 : 0])
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

function text(value: string): Buffer {
  return Buffer.from(value, 'utf8')
}
