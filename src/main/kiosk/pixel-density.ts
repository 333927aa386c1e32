/**
 * CSS pixels in one millimetre of the real screen, from what the clinic measured.
 *
 * Chromium's own "mm" assumes 96 pixels an inch, which is wrong on nearly every kiosk; Electron does not tell the
 * physical size. So the clinic may set the diagonal. Until then we guess small rather than large: a 21.5 inch panel
 * (the smallest of the common kiosk screens) or, where the shorter side has at most 800 pixels, a 10.1 inch tablet.
 * On a larger screen than guessed everything comes out larger than the standard asks, which harms nobody.
 * @param size - of the display, in CSS pixels.
 */
export function pxPerMm(size: { readonly width: number; readonly height: number }, diagonalInches?: number): number {
  const inches = diagonalInches ?? (Math.min(size.width, size.height) <= 800 ? 10.1 : 21.5)
  return Math.hypot(size.width, size.height) / (inches * 25.4)
}
