import { request } from 'node:http'
import {
  ANSWER_MAX_BYTES,
  decodeResponse,
  encodeRequest,
  operations,
  type IppAttribute,
  type IppResponse,
} from './ipp-message.ts'

/** How long the spooler has to answer one question. */
const ANSWER_WITHIN_MS = 5_000
/** Who the spooler is told is printing: never a person. */
export const SPOOL_USER = 'charley'

/** Questions to the machine's print spooler. */
export interface IppClient {
  /** Name of the system's default queue, or `undefined` when there is none. */
  defaultQueue(): Promise<string | undefined>
  printer(queue: string): Promise<IppResponse>
  job(jobNumber: number): Promise<IppResponse>
  /** Cancels a job and removes its files from the spool, finished or not. */
  purge(jobNumber: number): Promise<IppResponse>
}

/**
 * Asks the print spooler of this machine.
 * @param base - e.g. `http://localhost:631`; only loopback hosts are taken.
 * @throws TypeError when `base` is not on this machine.
 */
export function createIppClient(base: string): IppClient {
  const { protocol, hostname, port } = new URL(base)
  if (protocol !== 'http:' || !['localhost', '127.0.0.1', '[::1]'].includes(hostname))
    throw new TypeError(`print spooler: ${base} is not on this machine`)
  const uri = (path: string) => `ipp://localhost${path}`
  let requestId = 0

  function ask(operation: number, path: string, attributes: readonly IppAttribute[]): Promise<IppResponse> {
    const body = encodeRequest(operation, ++requestId, attributes)
    return new Promise((resolve, reject) => {
      const headers = { 'content-type': 'application/ipp', 'content-length': body.length, host: 'localhost' }
      const question = request({ host: hostname.replace(/^\[|\]$/g, ''), port: port || 631, path, method: 'POST', headers })
      const fail = (why: string) => question.destroy(new Error(`print spooler: ${why}`))
      const timer = setTimeout(() => fail(`no answer in ${ANSWER_WITHIN_MS} ms`), ANSWER_WITHIN_MS)
      question.on('close', () => clearTimeout(timer))
      question.on('error', reject)
      question.on('response', (answer) => {
        const parts: Buffer[] = []
        let size = 0
        answer.on('data', (part: Buffer) => {
          size += part.length
          if (size > ANSWER_MAX_BYTES) fail('answer too long')
          else parts.push(part)
        })
        answer.on('error', reject)
        answer.on('end', () => {
          try {
            resolve(decodeResponse(Buffer.concat(parts)))
          } catch (error) {
            reject(error)
          }
        })
      })
      question.end(body)
    })
  }

  return {
    async defaultQueue() {
      const answer = await ask(operations.cupsGetDefault, '/', [wanted('printer-name')])
      const name = answer.attributes.get('printer-name')?.[0]
      return typeof name === 'string' && isQueueName(name) ? name : undefined
    },
    printer(queue) {
      const path = `/printers/${encodeURIComponent(queue)}`
      const asked = wanted(
        'printer-state',
        'printer-state-reasons',
        'printer-is-accepting-jobs',
        'media-supported',
        'sides-supported',
      )
      return ask(operations.getPrinterAttributes, path, [{ name: 'printer-uri', tag: 'uri', value: uri(path) }, asked])
    },
    job(jobNumber) {
      return ask(operations.getJobAttributes, '/jobs', [...jobTarget(jobNumber), wanted('job-state', 'job-state-reasons')])
    },
    purge(jobNumber) {
      return ask(operations.cancelJob, '/jobs', [...jobTarget(jobNumber), { name: 'purge-job', tag: 'boolean', value: true }])
    },
  }

  function jobTarget(jobNumber: number): IppAttribute[] {
    return [
      { name: 'job-uri', tag: 'uri', value: uri(`/jobs/${jobNumber}`) },
      { name: 'requesting-user-name', tag: 'name', value: SPOOL_USER },
    ]
  }
}

/** CUPS queue names: no space, slash, hash or quote, and never something `lp` could take for an option. */
export function isQueueName(name: string): boolean {
  return /^[^\s/#'"?\\-][^\s/#'"?\\]{0,126}$/u.test(name)
}

function wanted(...names: string[]): IppAttribute {
  return { name: 'requested-attributes', tag: 'keyword', value: names }
}
