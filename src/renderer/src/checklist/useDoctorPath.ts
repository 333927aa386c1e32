import { contextsToAsk } from '@/checklist/doctor-path.ts'
import type { DoctorStep } from '@/navigation/routes.ts'
import { useChecklistStore } from '@/stores/checklist.ts'
import { useNavigationStore } from '@/stores/navigation.ts'
import { useVisitStore } from '@/stores/visit.ts'
import type { ContextId, SignId } from '#shared/checklist/triage.ts'

/** Moves through the checklist. Whatever makes the result an emergency shows the emergency screen at once. */
export function useDoctorPath() {
  const navigation = useNavigationStore()
  const visit = useVisitStore()
  const checklist = useChecklistStore()

  function go(step: DoctorStep): void {
    navigation.go({ name: 'doctor', step })
  }
  /** Runs a change of the answers; more of an emergency than before is shown at once, less of one is not. */
  function change(answer: () => void, isMore: () => boolean): void {
    answer()
    if (isMore() && checklist.result === 'emergency') navigation.go({ name: 'emergency' })
  }
  function toggleSign(id: SignId): void {
    const isEmergency = () => visit.ticked.has(id) && checklist.tierOfSign(id) === 'emergency'
    change(() => visit.toggleSign(id), isEmergency)
  }
  function toggleContext(id: ContextId): void {
    change(
      () => visit.toggleContext(id),
      () => visit.contexts.has(id),
    )
  }
  /** The result for what was ticked so far; first what could still make it more urgent, asked once. */
  function showResult(): void {
    const list = checklist.checklist
    const toAsk = list === undefined ? [] : contextsToAsk(list, visit.ticked).filter(({ id }) => !visit.askedContexts.has(id))
    if (checklist.result === 'emergency') navigation.go({ name: 'emergency' })
    else if (toAsk.length > 0) go({ kind: 'contexts' })
    else navigation.go({ name: 'result' })
  }

  return { go, toggleSign, toggleContext, showResult }
}
