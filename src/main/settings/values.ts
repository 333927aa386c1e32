import * as v from 'valibot'

/** Says in words what a value must be; they follow "must be". */
const expected = <Input>(words: string) => v.metadata<Input, { readonly expected: string }>({ expected: words })

/** Controls end a line or ring a bell; turned reading direction makes a number read as another. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\p{Bidi_Control}]/u
/** What a form leaves behind that nobody has filled in: `<clinic name>`, `{{phone}}`, `[hours]`, `____`. */
const UNFILLED = /<[^>]*>|\{[^}]*\}|\[[^\]]*\]|__+/u

/** One line of print that says something of its own. @param max - most characters. */
export const line = (max: number) =>
  v.pipe(
    v.string(),
    v.maxLength(max),
    v.check((text) => !UNSAFE.test(text) && !UNFILLED.test(text)),
    expected(`one line of at most ${max} characters, with nothing left to fill in`),
  )

/** As people write numbers, letters for an extension or a name in digits among them: `(555) 010-0100 ext. 4`. At least three digits. */
const phone = v.pipe(
  v.string(),
  v.maxLength(40),
  v.regex(/^[+(]?\d[\dA-Za-z +().,/*#-]*$/),
  v.regex(/\d\D*\d\D*\d/),
  expected('a phone number as people write it'),
)

/** A phone number, or nothing. */
export const phoneOrNone = v.pipe(v.union([v.literal(''), phone]), expected('a phone number as people write it, or nothing'))

/** Phone numbers, each with what it is for. @param max - most of them. */
export const namedPhones = (max: number) =>
  v.pipe(
    v.array(v.strictObject({ label: v.pipe(line(60), v.regex(/\S/)), number: phone })),
    v.maxLength(max),
    expected(`a list of at most ${max}, each with a \`label\` and a \`number\` and nothing else`),
  )

/** The short number of an emergency service, as `911` or `112`. */
export const emergencyNumber = v.pipe(
  v.string(),
  v.regex(/^[0-9][0-9 ]{1,14}$/),
  expected('2 to 15 digits in quotation marks; spaces may stand between them'),
)

/** A number in a range, both ends included. */
export const between = (low: number, high: number) =>
  v.pipe(v.number(), v.minValue(low), v.maxValue(high), expected(`a number from ${low} to ${high}`))

/** One of several words. */
export const oneOf = <const Words extends readonly string[]>(words: Words) =>
  v.pipe(v.picklist(words), expected(words.map((word) => `\`${word}\``).join(' or ')))

/** CUPS queue names hold no space, slash or number sign; the first character may not be a hyphen, which `lp` would take as an option. */
export const queueName = v.pipe(
  v.string(),
  v.regex(/^[A-Za-z0-9_.][A-Za-z0-9_.@-]{0,126}$/),
  expected('the name of a print queue, as `lpstat -e` lists it'),
)

/** Tags of languages, in order. @param max - most of them. */
export const languageTags = (max: number) =>
  v.pipe(
    v.array(v.pipe(v.string(), v.regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/))),
    v.minLength(1),
    v.maxLength(max),
    expected('a list of language tags, as `["en", "es"]`'),
  )
