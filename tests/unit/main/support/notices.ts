import { StaffNotices } from '../../../../src/main/notices/staff-notices.ts'

/** A list of notices that says nothing aloud. */
export const quietNotices = () => new StaffNotices(() => undefined)
