import type { Check } from '../check.ts'
import { once } from '../check.ts'
import type { PageFile, PdfFile } from '../file.ts'
import type { Mark, OpenTag } from '../marks.ts'
import { look, membersOf, numberTree, truthOf } from '../objects.ts'

/** Checkpoint 01: all ink is an artifact or belongs to the structure. Checkpoint 30: no objects drawn from elsewhere. */
export const contentChecks: readonly Check[] = [
  {
    id: '01-003',
    find: perPage(({ openings }) =>
      openings
        .filter(({ within, opened }) => isArtifact(opened) && within.some(isReal))
        .map(() => 'artifact inside tagged content'),
    ),
  },
  {
    id: '01-004',
    find: perPage(({ openings }) =>
      openings
        .filter(({ within, opened }) => isReal(opened) && within.some(isArtifact))
        .map(() => 'tagged content inside artifact'),
    ),
  },
  { id: '01-005', find: perPage(unownedInk) },
  once('01-007', 'Suspects is true', ({ context, catalog }) => truthOf(look(context, catalog, 'MarkInfo', 'Suspects')) !== true),
  once(
    'own-marked',
    'not marked as tagged',
    ({ context, catalog }) => truthOf(look(context, catalog, 'MarkInfo', 'Marked')) === true,
  ),
  {
    id: 'own-balance',
    find: perPage(({ unbalanced }) => (unbalanced === 0 ? [] : [`${unbalanced} sequences without an end or start`])),
  },
  { id: 'own-parent-tree', find: parentTreeBreaches },
  // Our sheets draw everything in the page: a form or an image would need rules of its own.
  { id: '30-001', find: perPage(({ marks }) => objectsOf(marks)) },
  { id: '30-002', find: perPage(({ marks }) => objectsOf(marks)) },
]

function isArtifact({ tag }: OpenTag): boolean {
  return tag === 'Artifact'
}

function isReal({ mcid }: OpenTag): boolean {
  return mcid !== undefined
}

function perPage(find: (page: PageFile, pdf: PdfFile) => readonly string[]): Check['find'] {
  return (pdf) => pdf.pages.flatMap((page) => find(page, pdf).map((breach) => `page ${page.number}: ${breach}`))
}

function unownedInk({ marks, ref }: PageFile, pdf: PdfFile): string[] {
  const isOwned = ({ tags }: Mark) =>
    tags.some((tag) => isArtifact(tag) || (tag.mcid !== undefined && pdf.ownerOf(ref, tag.mcid) !== undefined))
  return marks
    .filter((mark) => !isOwned(mark))
    .map(({ ink }) => `ink neither artifact nor in the structure: ${ink.kind === 'text' ? ink.text : ink.kind}`)
}

function objectsOf(marks: readonly Mark[]): string[] {
  return marks.flatMap(({ ink }) => (ink.kind === 'object' ? [ink.name] : []))
}

/** Each stretch of content names its element in the parent tree, and the element names it. */
function parentTreeBreaches(pdf: PdfFile): string[] {
  const { context, catalog, structure, pages } = pdf
  const tree = new Map(numberTree(context, look(context, catalog, 'StructTreeRoot', 'ParentTree')))
  const upwards = pages.flatMap((page) => {
    const parents = membersOf(look(context, tree.get(page.structParents ?? -1)))
    return page.openings
      .map(({ opened }) => opened.mcid)
      .filter((mcid) => mcid !== undefined)
      .filter((mcid) => {
        const owner = pdf.ownerOf(page.ref, mcid)
        return owner === undefined || String(parents[mcid]) !== owner.ref
      })
      .map((mcid) => `page ${page.number}: content ${mcid} and its element do not name each other`)
  })
  const drawn = new Set(pages.flatMap(({ ref, openings }) => openings.map(({ opened }) => `${ref} ${opened.mcid}`)))
  const downwards = structure.elements.flatMap(({ kids, ref }) =>
    kids.flatMap((kid) =>
      kid.kind === 'content' && !drawn.has(`${kid.page} ${kid.mcid}`)
        ? [`${ref} names content ${kid.mcid}, which no page has`]
        : [],
    ),
  )
  const numbers = pages.flatMap(({ openings, number }) => {
    const mcids = openings.map(({ opened }) => opened.mcid).filter((mcid) => mcid !== undefined)
    return new Set(mcids).size === mcids.length ? [] : [`page ${number}: a content number stands twice`]
  })
  return [...upwards, ...downwards, ...numbers]
}
