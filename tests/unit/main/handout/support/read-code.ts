import jsQR from 'jsqr'

/** A grey picture: one byte a pixel, 0 is black. */
export interface GreyPicture {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** What a telephone would read from the picture; `undefined` when it finds no code, or cannot read it. */
export function readCode({ width, height, pixels }: GreyPicture): string | undefined {
  const colours = new Uint8ClampedArray(pixels.length * 4)
  for (let at = 0; at < pixels.length; at += 1) colours.fill(pixels[at] ?? 255, at * 4, at * 4 + 3)
  for (let at = 3; at < colours.length; at += 4) colours[at] = 255
  // The library is CommonJS: where modules are loaded by Node itself its function is the module's `default`.
  const read = 'default' in jsQR ? (jsQR as unknown as { default: typeof jsQR }).default : jsQR
  return read(colours, width, height, { inversionAttempts: 'dontInvert' })?.data
}
