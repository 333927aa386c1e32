/**
 * As much of an HL7 FHIR R4 Questionnaire (4.0.1) as the export writes.
 * Source: HL7 International, "Resource Questionnaire - Content", hl7.org/fhir/R4/questionnaire.html (CC0).
 */
export interface Questionnaire {
  readonly resourceType: 'Questionnaire'
  readonly id: string
  readonly language: string
  readonly version: string
  readonly name: string
  readonly title: string
  readonly _title?: Translated
  readonly status: 'draft'
  readonly subjectType: readonly ['Patient']
  readonly date: string
  readonly description: string
  readonly _description?: Translated
  readonly effectivePeriod: { readonly end: string }
  readonly item: readonly Item[]
}

/** A question, or words that are only shown (FHIR R4, Questionnaire.item). */
export interface Item {
  readonly extension?: readonly Extension[]
  /** `display` items carry no code (rule que-3). */
  readonly linkId: string
  readonly code?: readonly Coding[]
  readonly text: string
  readonly _text?: Translated
  readonly type: 'group' | 'boolean' | 'display'
  readonly required?: false
  readonly item?: readonly Item[]
}

/** One word of a code system (FHIR R4, Coding). */
export interface Coding {
  readonly system: string
  readonly code: string
  readonly display: string
}

/** A text whose translations stand in extensions. */
export interface Translated {
  readonly extension: readonly Extension[]
}

/** What FHIR itself has no field for (FHIR R4, Extension). */
export interface Extension {
  readonly url: string
  readonly extension?: readonly Extension[]
  readonly valueCode?: string
  readonly valueString?: string
  readonly valueUri?: string
  readonly valueCodeableConcept?: { readonly coding: readonly { readonly system: string; readonly code: string }[] }
}
