import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import * as v from 'valibot'

/**
 * scrypt at OWASP's first choice, "Password Storage Cheat Sheet" (N=2^17, r=8, p=1): 128 MiB and some 0.5 s a try.
 * Argon2 is not in Electron's crypto library. A PIN has few digits: the throttle is the real defence, the hash
 * only slows down someone who has the disk.
 */
const COST = { N: 2 ** 17, r: 8, p: 1 } as const
/** Node's own limit is below what these numbers need. */
const MEMORY_MAX_BYTES = 256 * 1024 * 1024
const HASH_BYTES = 32
const SALT_BYTES = 16

const hex = (bytes: number) => v.pipe(v.string(), v.regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`)))
const record = v.strictObject({
  version: v.literal(1),
  algorithm: v.literal('scrypt'),
  N: v.literal(COST.N),
  r: v.literal(COST.r),
  p: v.literal(COST.p),
  salt: hex(SALT_BYTES),
  hash: hex(HASH_BYTES),
})

/** What is stored of a PIN: how it was hashed, the salt and the hash. */
export type PinRecord = v.InferOutput<typeof record>

/** @throws TypeError when the stored record is damaged or of another kind. */
export function parsePinRecord(raw: unknown): PinRecord {
  const result = v.safeParse(record, raw)
  if (!result.success) throw new TypeError('pin record: damaged')
  return result.output
}

/** Asynchronous, on a thread of its own: the kiosk stays live. */
export async function hashPin(pin: string): Promise<PinRecord> {
  const salt = randomBytes(SALT_BYTES)
  const hash = await derive(pin, salt)
  return { version: 1, algorithm: 'scrypt', ...COST, salt: salt.toString('hex'), hash: hash.toString('hex') }
}

/** Takes the same time for a right and a wrong PIN. */
export async function isPin(pin: string, { salt, hash }: PinRecord): Promise<boolean> {
  return timingSafeEqual(await derive(pin, Buffer.from(salt, 'hex')), Buffer.from(hash, 'hex'))
}

function derive(pin: string, salt: Uint8Array): Promise<Buffer> {
  const run = promisify<string, Uint8Array, number, object, Buffer>(scrypt)
  return run(pin, salt, HASH_BYTES, { ...COST, maxmem: MEMORY_MAX_BYTES })
}
