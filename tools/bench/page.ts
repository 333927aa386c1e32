import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Section, Topic } from '#shared/content/content.ts'
import { FONT_FILES } from '../../src/main/handout/typeset/fonts.ts'
import type { HandoutMaterials } from '../../src/main/handout/compose/materials.ts'
import { sourcesOf } from '../../src/shared/content/citations.ts'
import { shortSigns } from '../../src/shared/checklist/short-signs.ts'
import { paletteOf } from '../../src/main/handout/theme/palette.ts'
import { INK } from '../../src/main/handout/theme/colours.ts'
import { PAGE_FORMATS } from '../../src/main/handout/theme/page-formats.ts'
import { THEMES } from '../../src/main/handout/theme/theme.ts'
import { sheet as en } from '../../src/shared/languages/en/sheet.ts'
import { allProse, blockHtml, certaintyHtml, escaped, type PageFacts, textHtml } from './page-blocks.ts'

/**
 * What a kiosk would print that leaves its sheets to Chromium: the words, order, type sizes and fonts of our own sheet
 * about the first topic, in plain HTML and CSS. Only the bench uses it; the product prints no HTML.
 * @param sections - those that the sheet shows.
 * @param fontsDir - folder with both weights.
 */
export function pageOf(materials: HandoutMaterials, sections: readonly Section[], fontsDir: string): string {
  const [topic] = materials.topics
  if (topic === undefined) throw new RangeError('page: no topic')
  const facts = { drawings: materials.drawings, palette: paletteOf(materials.subject), hue: topic.hue }
  const sectionHtml = ({ title, blocks }: Section) =>
    `<section><h2>${escaped(title)}</h2>${blocks.map((block) => blockHtml(block, facts)).join('')}</section>`
  return [
    `<!doctype html><html lang="${topic.language}"><head><meta charset="utf-8"><title>${escaped(topic.title)}</title>`,
    `<style>${styleOf(facts, fontsDir)}</style></head><body>`,
    `<header class="small"><span>${escaped(materials.clinic.name || (materials.subject.words[topic.language]?.letterhead ?? ''))}</span><span>${materials.date}</span></header>`,
    `<h1>${escaped(topic.title)}</h1><p class="tagline">${escaped(topic.tagline)}</p>`,
    `<div class="box lead">${allProse(topic.message.blocks)}${certaintyHtml(topic.message.certainty)}</div>`,
    ...sections.map(sectionHtml),
    signsHtml(materials, topic, sections),
    clinicHtml(materials),
    keyHtml(),
    sourcesHtml(materials, topic, sections),
    aboutHtml(materials, topic),
    '</body></html>',
  ].join('\n')
}

function signsHtml({ checklist, clinic }: HandoutMaterials, { message }: Topic, sections: readonly Section[]): string {
  const { title, steps } = checklist.tiers.emergency
  const filled = (step: string) => step.replace('{desk}', en.frontDesk).replace('{emergencyNumber}', clinic.emergencyNumber)
  const all = checklist.signs.filter(({ tier }) => tier === 'emergency')
  const signs = shortSigns(all, sourcesOf(message, sections))
  return [
    `<section class="danger"><h2>${escaped(title)}</h2>`,
    `<ul>${signs.map(({ text }) => `<li>${textHtml(text)}</li>`).join('')}</ul>`,
    `<ol>${steps.map((step) => `<li>${escaped(filled(step))}</li>`).join('')}</ol><p>${escaped(checklist.worried)}</p></section>`,
  ].join('')
}

function clinicHtml({ clinic }: HandoutMaterials): string {
  const rows = [
    [en.clinic.phone, clinic.phone || en.askDesk],
    [en.clinic.hours, clinic.hours || en.askDesk],
    [en.clinic.emergency, clinic.emergencyNumber],
  ]
  return `<p><b>${escaped(en.clinic.title)}</b> · ${rows.map(([name, value]) => `${name}: <b>${escaped(value ?? '')}</b>`).join(' · ')}</p>`
}

function keyHtml(): string {
  const { title, ...names } = en.certaintyKey
  return `<p class="small">${escaped(title)} ${Object.values(names).map(escaped).join(' · ')}</p>`
}

function aboutHtml({ edition }: HandoutMaterials, { written, reviewDue }: Topic): string {
  const { dates, notReviewed, disclaimer } = en.about
  const parts = [escaped(dates(edition, written, reviewDue)), `<b>${escaped(notReviewed)}</b>`, escaped(disclaimer)]
  return `<p class="small">${parts.join(' ')}</p>`
}

function sourcesHtml({ sources }: HandoutMaterials, { message }: Topic, sections: readonly Section[]): string {
  const cited = new Set(sourcesOf(message, sections))
  const words = [...new Set(sources.filter(({ id }) => cited.has(id)).map(({ publisher }) => publisher))].join('; ')
  return `<p class="small"><b>${escaped(en.sources)}:</b> ${escaped(words)}.</p>`
}

function styleOf({ palette, hue }: PageFacts, fontsDir: string): string {
  const { tone, tint } = palette.hueOf(hue)
  const { sidePt, topPt, footPt } = PAGE_FORMATS.standard.letter
  const { styles } = THEMES.standard
  const face = (file: string, weight: number) =>
    `@font-face{font-family:Atkinson;font-weight:${weight};src:url("${pathToFileURL(join(fontsDir, file)).href}")}`
  const type = ({ sizePt, leadPt }: { sizePt: number; leadPt: number }) => `font-size:${sizePt}pt;line-height:${leadPt}pt`
  return `
${face(FONT_FILES.regular, 400)}
${face(FONT_FILES.bold, 700)}
@page { size: letter; margin: ${topPt}pt ${sidePt}pt ${footPt}pt }
body { margin: 0; font-family: Atkinson; color: ${INK.text}; ${type(styles.body)} }
h1, h2, h3, p, ul, ol, figure, table { margin: 0 0 3pt }
h1 { color: ${tone}; ${type(styles.h1)} }
h2 { color: ${tone}; margin-top: 6pt; break-after: avoid; ${type(styles.h2)} }
h3 { break-after: avoid; ${type(styles.h3)} }
ul, ol { padding-left: 16pt }
header { display: flex; justify-content: space-between; border-bottom: 1pt solid ${INK.line} }
.tagline { color: ${INK.soft}; ${type(styles.tagline)} }
.box { background: ${tint}; border-left: 3pt solid ${tone}; padding: 6pt 10pt; break-inside: avoid }
.lead { ${type(styles.lead)} }
section { display: flow-root }
.sure, .small { color: ${INK.soft}; ${type(styles.small)} }
.danger ul { ${type(styles.small)} }
.claim p, .sure { display: inline }
.sure::before { content: ' ' }
.claim { margin-bottom: 3pt }
.danger { border: 2pt solid ${INK.emergency}; padding: 6pt 10pt }
.danger h2 { color: ${INK.emergency}; margin-top: 0 }
figure { float: right; width: 48% }
figure svg { display: block; max-height: 150pt; margin: auto }
section ul { columns: 2 }
.box ul { columns: 1 }
table { width: 100%; border-collapse: collapse }
th { text-align: left; font-weight: 400 }
.bar { width: 40%; background: ${INK.pale} }
.bar i { display: block; height: 9pt; background: ${tone} }
`
}
