/** What of the browser's trusted types is used here; TypeScript's own DOM types do not know them. */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(url: string): string }): { createScriptURL(url: string): string }
}

/**
 * Whether an address is a script that came with the page.
 * @param page - address of the page; protocol and host are compared, as custom schemes have no usable origin.
 */
export function isOwnScript(url: string, page: string): boolean {
  if (!URL.canParse(url, page)) return false
  const [script, own] = [new URL(url, page), new URL(page)]
  return script.protocol === own.protocol && script.host === own.host && /\.m?js$/.test(script.pathname)
}

let policy: { createScriptURL(url: string): string } | undefined

/**
 * Marks the address of a worker as ours: the page's policy (`trusted-types charley`) takes no other.
 * @throws TypeError when the address is not a script that came with the page.
 */
export function trustedScript(url: string): string {
  const rules = {
    createScriptURL(address: string): string {
      if (!isOwnScript(address, location.href)) throw new TypeError('worker: not our own script')
      return address
    },
  }
  policy ??= (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('charley', rules) ?? rules
  return policy.createScriptURL(url)
}
