import { TroubleList } from '../../../../src/main/trouble-list.ts'

/** A list of troubles that says nothing aloud. */
export const quietTroubles = () => new TroubleList(() => undefined)
