import { DESK_CHANNELS, type Channel, type IpcContract } from '#shared/ipc.ts'
import { parseRequest } from './parsers.ts'

/** What main does for each channel; knows nothing of Electron. */
export type Answers = { [C in Channel]: (request: IpcContract[C]['request']) => Answered<IpcContract[C]['reply']> }

/** A reply now or later; where there is nothing to reply, a plain function will do. */
type Answered<R> = R | Promise<R> | (undefined extends R ? void : never)

export interface CallGuard {
  /** Whether the message comes from the top frame of our own page. */
  readonly isOwnSender: boolean
  /** Asked at every call: the desk may have locked since the last one. */
  readonly isDeskOpen: () => boolean
}

const deskChannels: ReadonlySet<string> = new Set(DESK_CHANNELS)

/**
 * Answers one message after checking who asks, that they may, and what they ask, in this order.
 * @param args - everything the page passed; one argument at most.
 * @throws Error when the sender is not our page or the desk is locked; TypeError when the request is malformed.
 */
export async function answer<C extends Channel>(
  answers: Answers,
  channel: C,
  door: CallGuard,
  args: readonly unknown[],
): Promise<unknown> {
  if (!door.isOwnSender) throw new Error(`${channel}: sender denied`)
  if (deskChannels.has(channel) && !door.isDeskOpen()) throw new Error(`${channel}: the desk is locked`)
  if (args.length > 1) throw new TypeError(`${channel}: more than one argument`)
  return answers[channel](parseRequest(channel, args[0]))
}
