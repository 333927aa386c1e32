import type { Source, Text } from '#shared/content/content.ts'
import type { PackId } from '#shared/content/topic-id.ts'
import { type Checklist, type Context, type Raise, type Sign, TIERS, type Tier } from '#shared/checklist/triage.ts'
import type { Coding, Extension, Item, Questionnaire, Translated } from './model.ts'

const TRANSLATION = 'http://hl7.org/fhir/StructureDefinition/translation'
const SUPPORT_LINK = 'http://hl7.org/fhir/StructureDefinition/questionnaire-supportLink'
const ITEM_CONTROL = 'http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl'
const ITEM_CONTROLS = 'http://hl7.org/fhir/questionnaire-item-control'
/** Codes of ours, under names that only mean themselves: no standard has a code for these four tiers. */
const TIER_CODES = 'urn:uuid:0d0e4f4a-6a2c-4f0c-9a55-3b1c2c7b8e11'
const CERTAINTY_CODES = 'urn:uuid:5c9b1f0e-2f6d-4b7e-8c1a-7d4e6a9f0b22'

/** Picks the same text from the checklist of any language. */
type PickText = (list: Checklist) => string | undefined

/**
 * The checklist as a FHIR R4 Questionnaire, for systems that ask it elsewhere. It holds questions only: what someone
 * answers is never written. It carries the tiers as codes and what a context raises as text; FHIR R4 has no rule for the
 * highest of several answers, so who asks it must follow `resultOf` (docs/checklist.md).
 * @param packId - names the resource: `<pack>-when-to-see-a-doctor`.
 * @param lists - the checklist in each language; the first is the resource's own, the others stand in it as translations.
 */
export function questionnaireOf(
  [first, ...others]: readonly [Checklist, ...Checklist[]],
  sources: readonly Source[],
  packId: PackId,
): Questionnaire {
  const id = `${packId}-when-to-see-a-doctor`
  const addresses = new Map(sources.map(({ id, url }) => [id, url]))
  const write = writerFor(first, others)
  const title = write.text((list) => list.title)
  const description = write.text((list) => `${list.intro} ${list.worried}`)
  return {
    resourceType: 'Questionnaire',
    id,
    language: first.language,
    version: first.revision,
    name: inCapitals(id),
    ...{ title: title.text, ...(title._text && { _title: title._text }) },
    status: 'draft',
    subjectType: ['Patient'],
    date: first.written,
    ...{ description: description.text, ...(description._text && { _description: description._text }) },
    effectivePeriod: { end: first.reviewDue },
    item: [
      ...TIERS.map((tier) => tierItem(tier)),
      ...first.contexts.map((context) => ({
        linkId: `context.${context.id}`,
        ...backing(context),
        ...write.text((list) => named(list.contexts, context.id)),
        type: 'boolean' as const,
        required: false as const,
        item: [help(`context.${context.id}.why`, (list) => list.contexts.find(({ id }) => id === context.id)?.why)],
      })),
    ],
  }

  function tierItem(tier: Tier): Item {
    const groups = first.groups.filter((group) => group.tier === tier)
    return {
      linkId: `tier.${tier}`,
      ...write.text((list) => list.tiers[tier].word),
      type: 'group',
      item: groups.map(({ id }) => ({
        linkId: `group.${id}`,
        ...write.text((list) => list.groups.find((group) => group.id === id)?.title),
        type: 'group',
        item: first.signs.filter(({ group }) => group === id).map(signItem),
      })),
    }
  }

  function signItem(sign: Sign): Item {
    return {
      linkId: `sign.${sign.id}`,
      ...backing(sign, [coding(TIER_CODES, sign.tier, first.tiers[sign.tier].word)]),
      ...write.text((list) => named(list.signs, sign.id)),
      type: 'boolean',
      required: false,
      item: [
        help(`sign.${sign.id}.why`, (list) => list.signs.find(({ id }) => id === sign.id)?.why),
        ...sign.raises.map(({ context, to }) =>
          help(`sign.${sign.id}.raise.${context}`, (list) => `${named(list.contexts, context)}: ${list.tiers[to].word}`),
        ),
      ],
    }
  }

  /** Where it comes from, how sure it is, and what else there is to say of it in codes. */
  function backing({ sources: cited, certainty }: Sign | Context | Raise, codes: readonly Coding[] = []) {
    const links = cited.flatMap((id): Extension[] => {
      const address = addresses.get(id)
      return address === undefined ? [] : [{ url: SUPPORT_LINK, valueUri: address }]
    })
    const extension = links.length === 0 ? {} : { extension: links }
    return { ...extension, code: [...codes, coding(CERTAINTY_CODES, certainty, certainty)] }
  }

  function help(linkId: string, pick: PickText): Item {
    const coding = [{ system: ITEM_CONTROLS, code: 'help' }]
    return { extension: [{ url: ITEM_CONTROL, valueCodeableConcept: { coding } }], linkId, ...write.text(pick), type: 'display' }
  }
}

/** `two-words` as a computer's name of a resource: `TwoWords`. */
const inCapitals = (id: string) => id.replace(/(?:^|-)(.)/gu, (_, letter: string) => letter.toUpperCase())

const coding = (system: string, code: string, display: string): Coding => ({ system, code, display })

const plain = (text: Text) => text.map((run) => run.text).join('')
const named = (items: readonly (Sign | Context)[], id: string) => {
  const item = items.find((each) => each.id === id)
  return item === undefined ? undefined : plain(item.text)
}

/** Writes a line in the first language with its translations beside it. */
function writerFor(first: Checklist, others: readonly Checklist[]) {
  return {
    text(pick: PickText): { text: string; _text?: Translated } {
      const translations = others.flatMap((list): Extension[] => {
        const content = pick(list)
        return content === undefined ? [] : [translation(list.language, content)]
      })
      const text = pick(first) ?? ''
      return translations.length === 0 ? { text } : { text, _text: { extension: translations } }
    },
  }
}

function translation(language: string, content: string): Extension {
  return {
    url: TRANSLATION,
    extension: [
      { url: 'lang', valueCode: language },
      { url: 'content', valueString: content },
    ],
  }
}
