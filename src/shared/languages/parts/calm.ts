/** Shown when nothing else can be. Short, calm, and always with a way to a person. */
export interface CalmWords {
  readonly title: string
  readonly ask: string
  /** Names the number to call as `{emergencyNumber}`. */
  readonly emergency: string
}
