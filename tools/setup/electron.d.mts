/** See electron.mjs. */
export function electronPath(): string
