import { LOOKS, type Subject } from '#shared/subject/subject.ts'

type Colours = Pick<Subject, 'hues' | 'paints'>

/**
 * The colours of the pack as style rules: the hue of each topic by day and by night, and each paint of its drawings in each
 * look. The high contrast looks give every hue black on white, or white on black (tokens.css).
 */
export function subjectRules({ hues, paints }: Colours): string {
  const ofHue = Object.entries(hues).flatMap(([name, { day, night }]) => [
    `[data-hue='${name}'] { --tint: ${day.tint}; --tone: ${day.tone} }`,
    `:root[data-look='night'] [data-hue='${name}'] { --tint: ${night.tint}; --tone: ${night.tone} }`,
  ])
  const ofPaints = LOOKS.map((look) => {
    const colours = Object.entries(paints).map(([name, paint]) => `--paint-${name}: ${paint[look]}`)
    return `${look === 'day' ? ':root' : `:root[data-look='${look}']`} { ${colours.join('; ')} }`
  })
  return [...ofHue, ...ofPaints].join('\n')
}

/** Puts them on the page. Rules that a script makes need no exception in the page's policy, as a style element would. */
export function showColoursOf(subject: Colours): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(subjectRules(subject))
  document.adoptedStyleSheets = [sheet]
}
