import type { LanguageTag } from '#shared/content/content.ts'
import type { PackId } from '#shared/content/topic-id.ts'
import type { Read } from '#shared/ipc.ts'
import { packIdOf, type TextName, type TextOf } from '#shared/texts/text-name.ts'
import type { PackLibrary } from './pack-library.ts'

/** What the kiosk can show: packs side by side, each on its own. A broken one costs no other. */
export class Library {
  /** In the order of their names; those that could not be opened too. */
  readonly packs: readonly PackLibrary[]

  constructor(packs: readonly PackLibrary[]) {
    this.packs = packs
  }

  /** Nothing could be opened. */
  get isMissing(): boolean {
    return this.packs.every((pack) => pack.isMissing)
  }

  /** Those that any pack is written in, the first pack's first. */
  get languages(): readonly LanguageTag[] {
    return [...new Set(this.packs.flatMap(({ languages }) => languages))]
  }

  pack(id: PackId): PackLibrary | undefined {
    return this.packs.find((pack) => pack.id === id)
  }

  /** @returns `unknown` of a pack that is not here; see `PackLibrary.text`. */
  async text<N extends TextName>(name: N): Promise<Read<TextOf<N>>> {
    return this.pack(packIdOf(name))?.text(name) ?? { ok: false, reason: 'unknown' }
  }
}
