import type { PackId } from '#shared/content/topic-id.ts'
import type { HandoutLook, PublicHandoutRequest } from '#shared/handout.ts'
import type { Door, Subject } from '#shared/subject/subject.ts'
import { charley } from '@/kiosk/charley.ts'
import { report } from '@/kiosk/report.ts'
import { useKioskStore } from '@/stores/kiosk.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { usePackStore } from '@/stores/pack.ts'
import { useSubjectStore } from '@/stores/subject.ts'
import { useVisitStore } from '@/stores/visit.ts'
import type { Route } from '@/navigation/routes.ts'

/**
 * The sheet that stands for what a route shows: a topic's own sheet; the signs of when to see a doctor for the
 * checklist; the comparison for where topics are compared; for screens that show many topics, the topic that explains
 * the whole.
 */
function sheetOf(route: Route, packId: PackId, { overview, doors }: Subject, look: HandoutLook): PublicHandoutRequest {
  if (route.name === 'topic') return { kind: 'topic', topicId: route.topicId, ...look }
  if (route.name === 'doctor' || route.name === 'result' || route.name === 'emergency') return { kind: 'doctor', packId, ...look }
  if (route.name === 'compare') return { kind: 'comparison', packId, ...look }
  const relief = route.name === 'relief' ? reliefDoor(doors) : undefined
  return { kind: 'topic', topicId: relief?.topic ?? overview, ...look }
}

/** The door to what helps at once: its topic is what that screen shows. */
export function reliefDoor(doors: readonly Door[]) {
  return doors.find((door) => door.to === 'relief')
}

/** What the always-there keys do. */
export function useShell() {
  const navigation = useNavigationStore()
  const visit = useVisitStore()
  const kiosk = useKioskStore()
  const pack = usePackStore()
  const subject = useSubjectStore()

  const look = (): HandoutLook => ({ ...visit.sheetLook, paper: kiosk.description?.paper ?? 'letter' })
  function print(): void {
    if (navigation.route.name === 'print') return
    if (navigation.route.name === 'questions' || (navigation.route.name === 'result' && visit.ticked.size > 0))
      return printVisit()
    navigation.go({
      name: 'print',
      of: sheetOf(navigation.route, pack.id, subject.subject, look()),
    })
  }
  /** The sheet to hand over at the visit: what was touched, asked and read. */
  function printVisit(): void {
    navigation.go({
      name: 'print',
      of: {
        kind: 'visit',
        packId: pack.id,
        ...visit.touched,
        ...look(),
        questions: [...visit.questions],
        read: visit.topicsRead,
      },
    })
  }
  function goToDoctor(): void {
    if (navigation.route.name !== 'doctor') navigation.go({ name: 'doctor' })
  }
  /** Ends the visit everywhere: every store forgets, main forgets its sheets and locks the desk. */
  function endVisit(then: 'thanks' | 'attract' = 'thanks'): void {
    const { language } = visit
    visit.reset()
    navigation.restart(then === 'thanks' ? { name: then, language } : { name: then })
    try {
      charley()
        .endVisit()
        .catch((error: unknown) => report('visit: main did not end it', error))
    } catch (error) {
      report('visit: main did not end it', error)
    }
  }

  return { goHome: () => navigation.goHome(), back: () => navigation.back(), print, printVisit, look, goToDoctor, endVisit }
}
