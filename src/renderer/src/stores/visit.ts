import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch, type ShallowRef } from 'vue'
import { LOOKS, type Look } from '#shared/subject/subject.ts'
import type { Depth, LanguageTag, TopicId } from '#shared/content/content.ts'
import { INITIAL_LANGUAGE } from '#shared/languages/codes.ts'
import type { HandoutLook, Length, Size } from '#shared/handout.ts'
import type { ReaderGroup } from '#shared/content/reader-group.ts'
import type { ContextId, QuestionId, SignId } from '#shared/checklist/triage.ts'

/** Steps of text size; each is a capital height in millimetres in `CAPITAL_MM`. */
export type TextSize = 0 | 1 | 2 | 3
/** Capital heights in millimetres of the real screen, smallest text first. */
export const CAPITAL_MM = [3.5, 4.8, 6.4, 8.5] as const

const DEFAULT_SIZE: TextSize = 1
const LARGEST_SIZE: TextSize = 3

/**
 * All that this visitor chose. `reset` is the only way a visit ends: other parts that keep something of a visit
 * hand in their own reset with `onReset`. Nothing of it is logged or stored.
 */
export const useVisitStore = defineStore('visit', () => {
  const homeLanguage = ref<LanguageTag>(INITIAL_LANGUAGE)
  const language = ref<LanguageTag>(INITIAL_LANGUAGE)
  const textSize = ref<TextSize>(DEFAULT_SIZE)
  const look = ref<Look>('day')
  /** A seated reader wants all that is pressed in the lower part of a tall screen. */
  const isLowered = ref(false)
  const depth = ref<Depth>(1)
  /** Signs ticked in the checklist. */
  const ticked = shallowRef<ReadonlySet<SignId>>(new Set())
  /** What the reader said of their health and medicines; it can make a ticked sign more urgent. */
  const contexts = shallowRef<ReadonlySet<ContextId>>(new Set())
  /** Contexts that were asked for: each only once. */
  const askedContexts = shallowRef<ReadonlySet<ContextId>>(new Set())
  /** The reader answers for someone else: it changes the words, never the rule. */
  const isForOther = ref(false)
  /** Questions chosen for the visit sheet. */
  const questions = shallowRef<ReadonlySet<QuestionId>>(new Set())
  /** What was typed into the public search. */
  const query = ref('')
  const topicsRead = shallowRef<readonly TopicId[]>([])
  /** How this visitor wants sheets set. The second language is never the first. */
  const sheetSize = ref<Size>('standard')
  /** How much a topic's sheet says. */
  const sheetLength = ref<Length>('standard')
  const secondLanguage = ref<LanguageTag>()
  /** Whose daily need foods are charted against; that of food labels until one is chosen. */
  const group = shallowRef<ReaderGroup>()
  /** While a sheet is being printed the idle question is not asked. */
  const isPrinting = ref(false)
  const resets = new Set<() => void>()

  const isSmallestText = computed(() => textSize.value === 0)
  const isLargestText = computed(() => textSize.value === LARGEST_SIZE)

  function makeTextBigger(): void {
    if (!isLargestText.value) textSize.value = (textSize.value + 1) as TextSize
  }
  function makeTextSmaller(): void {
    if (!isSmallestText.value) textSize.value = (textSize.value - 1) as TextSize
  }
  function showNextLook(): void {
    look.value = LOOKS[(LOOKS.indexOf(look.value) + 1) % LOOKS.length] ?? 'day'
  }
  /** How a sheet is set now: all of a request but what is on it and the paper. */
  const sheetLook = computed<Omit<HandoutLook, 'paper'>>(() => {
    const whose = group.value === undefined ? {} : { group: group.value }
    const [one, second] = [{ language: language.value, size: sheetSize.value, ...whose }, secondLanguage.value]
    return second === undefined || second === one.language ? one : { ...one, secondLanguage: second }
  })
  /** A sheet in two languages stays in both when they change places. */
  watch(language, (now, before) => {
    if (secondLanguage.value === now) secondLanguage.value = before
  })

  /** The answers as a sheet takes them. */
  const touched = computed(() => ({ ticked: [...ticked.value], contexts: [...contexts.value], forOther: isForOther.value }))
  function toggle<T>(set: ShallowRef<ReadonlySet<T>>, id: T): void {
    const next = new Set(set.value)
    if (!next.delete(id)) next.add(id)
    set.value = next
  }
  const toggleSign = (id: SignId) => toggle(ticked, id)
  const toggleContext = (id: ContextId) => toggle(contexts, id)
  const toggleQuestion = (id: QuestionId) => toggle(questions, id)
  function noteAsked(ids: readonly ContextId[]): void {
    askedContexts.value = new Set([...askedContexts.value, ...ids])
  }
  function noteRead(id: TopicId): void {
    if (!topicsRead.value.includes(id)) topicsRead.value = [...topicsRead.value, id]
  }
  /** The language every visit starts in: the clinic's first. */
  function startIn(tag: LanguageTag): void {
    homeLanguage.value = tag
    language.value = tag
  }
  /** @returns a function that takes the reset out again. */
  function onReset(forget: () => void): () => void {
    resets.add(forget)
    return () => resets.delete(forget)
  }
  function reset(): void {
    language.value = homeLanguage.value
    textSize.value = DEFAULT_SIZE
    look.value = 'day'
    isLowered.value = false
    depth.value = 1
    ticked.value = new Set()
    contexts.value = new Set()
    askedContexts.value = new Set()
    isForOther.value = false
    questions.value = new Set()
    query.value = ''
    topicsRead.value = []
    sheetSize.value = 'standard'
    sheetLength.value = 'standard'
    secondLanguage.value = undefined
    group.value = undefined
    isPrinting.value = false
    for (const forget of resets) forget()
  }

  return {
    homeLanguage,
    language,
    textSize,
    look,
    isLowered,
    depth,
    ticked,
    contexts,
    askedContexts,
    isForOther,
    questions,
    touched,
    query,
    topicsRead,
    sheetSize,
    sheetLength,
    secondLanguage,
    group,
    sheetLook,
    isPrinting,
    isSmallestText,
    isLargestText,
    makeTextBigger,
    makeTextSmaller,
    showNextLook,
    toggleSign,
    toggleContext,
    toggleQuestion,
    noteAsked,
    noteRead,
    startIn,
    onReset,
    reset,
  }
})
