import { CALLERS, type Channel, type IpcContract } from '#shared/ipc.ts'
import { parseRequest } from './parsers.ts'

/** What main does for each channel; knows nothing of Electron. */
export type Handlers = { [C in Channel]: (request: IpcContract[C]['request']) => Handled<IpcContract[C]['reply']> }

/** A reply now or later; where there is nothing to reply, a plain function will do. */
type Handled<R> = R | Promise<R> | (undefined extends R ? void : never)

/** What decides whether a call is let in. */
export interface CallGuard {
  /** Whether the message comes from the top frame of our own page. */
  readonly isOwnSender: boolean
  /** Asked at every call: the desk may have locked since the last one. */
  readonly isDeskOpen: () => boolean
}

/** One call of the page: the channel, and everything it passed; one argument at most. */
export interface Call<C extends Channel> {
  readonly channel: C
  readonly args: readonly unknown[]
}

/**
 * Hands one call to its handler after checking who calls, that they may, and what they ask, in this order.
 * @throws Error when the sender is not our page or the desk is locked; TypeError when the request is malformed.
 */
export async function dispatch<C extends Channel>(
  handlers: Handlers,
  guard: CallGuard,
  { channel, args }: Call<C>,
): Promise<unknown> {
  if (!guard.isOwnSender) throw new Error(`${channel}: sender denied`)
  if (CALLERS[channel] !== 'anyone' && !guard.isDeskOpen()) throw new Error(`${channel}: the desk is locked`)
  if (args.length > 1) throw new TypeError(`${channel}: more than one argument`)
  return handlers[channel](parseRequest(channel, args[0]))
}
