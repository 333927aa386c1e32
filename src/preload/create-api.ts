import type { Channel, CharleyApi, IpcContract, IpcEvents, ReadText } from '#shared/ipc.ts'
import type { TextName } from '#shared/texts/text-name.ts'

/** The part of Electron's `ipcRenderer` that the bridge needs. */
export interface Wire {
  invoke(channel: string, ...args: unknown[]): Promise<unknown>
  on(channel: string, listener: (event: unknown, payload: unknown) => void): unknown
  removeListener(channel: string, listener: (event: unknown, payload: unknown) => void): unknown
}

/**
 * All of `window.charley`: one method for each thing a visitor or staff can do.
 * The page never gets a channel name, and listeners never get Electron's event object.
 */
export function createApi(wire: Wire): CharleyApi {
  function ask<C extends Channel>(channel: C, ...request: unknown[]): Promise<IpcContract[C]['reply']> {
    return wire.invoke(channel, ...request) as Promise<IpcContract[C]['reply']>
  }

  /** Main answers with a text of the kind that was asked for; no type of a channel can say so. */
  function askForText<N extends TextName>(channel: 'charley:text:read' | 'charley:desk:text', text: N): Promise<ReadText<N>> {
    return ask(channel, { text }) as Promise<ReadText<N>>
  }

  function listenTo<E extends keyof IpcEvents>(channel: E, listen: (payload: IpcEvents[E]) => void): () => void {
    const listener = (_event: unknown, payload: unknown) => listen(payload as IpcEvents[E])
    wire.on(channel, listener)
    return () => void wire.removeListener(channel, listener)
  }

  return {
    describeKiosk: () => ask('charley:kiosk:describe'),
    reportAlive: () => ask('charley:page:alive'),
    listTopics: (packId, language) => ask('charley:topics:list', { packId, language }),
    readText: (text) => askForText('charley:text:read', text),
    readSearchIndex: (packId, language) => ask('charley:search:read', { packId, language }),
    listDrawings: (packId, set) => ask('charley:drawings:list', { packId, set }),
    listSources: (packId) => ask('charley:sources:list', { packId }),
    makeHandout: (request) => ask('charley:handout:make', request),
    countPages: (request) => ask('charley:handout:count', request),
    printHandout: (handoutId) => ask('charley:handout:print', { handoutId }),
    readPrinter: () => ask('charley:printer:read'),
    endVisit: () => ask('charley:visit:end'),
    setPin: (pin) => ask('charley:pin:set', { pin }),
    skipSetup: () => ask('charley:setup:skip'),
    openDesk: (pin) => ask('charley:desk:open', { pin }),
    lockDesk: () => ask('charley:desk:lock'),
    touchDesk: () => ask('charley:desk:touch'),
    listDeskTopics: (packId, language) => ask('charley:desk:topics', { packId, language }),
    listStaffNotices: () => ask('charley:desk:notices'),
    listTexts: () => ask('charley:desk:texts'),
    readDeskText: (text) => askForText('charley:desk:text', text),
    approveText: (text, revision, by) => ask('charley:text:approve', { text, revision, by }),
    withdrawText: (text) => ask('charley:text:withdraw', { text }),
    makePacket: (request) => ask('charley:packet:make', request),
    onJobChanged: (listen) => listenTo('charley:job:changed', listen),
    onPrinterChanged: (listen) => listenTo('charley:printer:changed', listen),
    onDeskLocked: (listen) => listenTo('charley:desk:locked', listen),
  }
}
