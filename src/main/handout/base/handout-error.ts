/** A sheet that cannot be made, with a line that staff may read. */
export class HandoutError extends Error {
  readonly code:
    | 'unknown-topic'
    | 'unknown-language'
    | 'unlike-texts'
    | 'no-comparison'
    | 'too-many-topics'
    | 'empty-packet'
    | 'fonts-missing'
    | 'fonts-broken'

  constructor(code: HandoutError['code'], message: string) {
    super(message)
    this.name = 'HandoutError'
    this.code = code
  }
}
