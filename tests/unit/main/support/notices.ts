import { StaffNotices } from '../../../../src/main/staff-notices.ts'

/** A list of notices that says nothing aloud. */
export const quietNotices = () => new StaffNotices(() => undefined)
