/** Words of the doctor screens. */
export const doctor = {}
