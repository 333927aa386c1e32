import type { IpcContract } from '../../../../src/shared/ipc.ts'

/** One good request a channel; the compiler asks for a line here when the contract gets a new one. */
export const goodRequests = {
  'charley:kiosk:describe': undefined,
  'charley:page:alive': undefined,
  'charley:topics:list': { language: 'en' },
  'charley:topic:read': { topicId: 'magnesium', language: 'en' },
  'charley:comparison:read': { language: 'en' },
  'charley:checklist:read': { language: 'es-MX' },
  'charley:drawings:list': undefined,
  'charley:sources:list': undefined,
  'charley:sheet:make': { kind: 'topic', topicId: 'vitamin-b12', language: 'en', size: 'standard', paper: 'letter' },
  'charley:handout:print': { handoutId: '0b9e3f6e-58a3-4b77-9d2c-3f1f3a1a7c55' },
  'charley:printer:read': undefined,
  'charley:visit:end': undefined,
  'charley:pin:set': { pin: '907214' },
  'charley:setup:skip': undefined,
  'charley:desk:open': { pin: '907214' },
  'charley:desk:lock': undefined,
  'charley:desk:touch': undefined,
  'charley:desk:topics': { language: 'en' },
  'charley:desk:troubles': undefined,
  'charley:packet:make': {
    kind: 'packet',
    topicIds: ['magnesium', 'calcium'],
    note: 'Line 1\nLine 2',
    newSheetEach: true,
    language: 'en',
    secondLanguage: 'es',
    size: 'large',
    paper: 'a4',
  },
} as const satisfies { [C in keyof IpcContract]: IpcContract[C]['request'] }
