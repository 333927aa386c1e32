/** Words of the print screens. */
export const print = {}
