import type { Channel, CharleyApi, IpcContract, IpcEvents } from '#shared/ipc.ts'

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

  function listenTo<E extends keyof IpcEvents>(channel: E, listen: (payload: IpcEvents[E]) => void): () => void {
    const listener = (_event: unknown, payload: unknown) => listen(payload as IpcEvents[E])
    wire.on(channel, listener)
    return () => void wire.removeListener(channel, listener)
  }

  return {
    describeKiosk: () => ask('charley:kiosk:describe'),
    reportAlive: () => ask('charley:page:alive'),
    listTopics: (language) => ask('charley:topics:list', { language }),
    readTopic: (topicId, language) => ask('charley:topic:read', { topicId, language }),
    readComparison: (language) => ask('charley:comparison:read', { language }),
    readSearchIndex: (language) => ask('charley:search:read', { language }),
    readBodyMap: (language) => ask('charley:body-map:read', { language }),
    readChecklist: (language) => ask('charley:checklist:read', { language }),
    readGlossary: (language) => ask('charley:glossary:read', { language }),
    listDrawings: (set) => ask('charley:drawings:list', { set }),
    listSources: () => ask('charley:sources:list'),
    makeHandout: (request) => ask('charley:handout:make', request),
    printHandout: (handoutId) => ask('charley:handout:print', { handoutId }),
    readPrinter: () => ask('charley:printer:read'),
    endVisit: () => ask('charley:visit:end'),
    setPin: (pin) => ask('charley:pin:set', { pin }),
    skipSetup: () => ask('charley:setup:skip'),
    openDesk: (pin) => ask('charley:desk:open', { pin }),
    lockDesk: () => ask('charley:desk:lock'),
    touchDesk: () => ask('charley:desk:touch'),
    listDeskTopics: (language) => ask('charley:desk:topics', { language }),
    listStaffNotices: () => ask('charley:desk:notices'),
    listTexts: () => ask('charley:desk:texts'),
    readDeskTopic: (topicId, language) => ask('charley:desk:topic', { topicId, language }),
    readDeskBodyMap: (language) => ask('charley:desk:body-map', { language }),
    approveText: (text, revision, by) => ask('charley:text:approve', { text, revision, by }),
    withdrawText: (text) => ask('charley:text:withdraw', { text }),
    makePacket: (request) => ask('charley:packet:make', request),
    onJobChanged: (listen) => listenTo('charley:job:changed', listen),
    onPrinterChanged: (listen) => listenTo('charley:printer:changed', listen),
    onDeskLocked: (listen) => listenTo('charley:desk:locked', listen),
  }
}
