import { TOP } from '../diagnostics/diagnostics.ts'
import type { SourceSession } from '../session/session.ts'
import type { PackHead } from './head.ts'

/** Reports each file that nothing reads: its name has a slip, or its language is neither shipped nor a draft. */
export function reportUnreadFiles({ tree, diagnostics }: SourceSession, { languages, drafts, topics }: PackHead): void {
  for (const path of tree.unreadFiles()) {
    const [folder, topic] = path.split('/')
    if (drafts.some((language) => path.endsWith(`/${language}.yaml`) || path.endsWith(`/${language}.md`))) continue
    if (folder === 'topics' && topic !== undefined && !topics.includes(topic)) continue // reported at pack.yaml
    const message = `nothing reads this file. Mend its name, take it out, or add its language to pack.yaml (now: ${languages.join(', ')}).`
    diagnostics.report(path, TOP, message)
  }
}
