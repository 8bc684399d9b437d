import { useTranslation } from 'react-i18next'
import { changeCases } from '../../../../shared/api/register.ts'
import { ApiProblem } from '../../../api-problem.ts'
import type { AnswerOf } from '../../../api-request.ts'
import { codeText, problemText } from '../../../problem-text.ts'
import { useCommand } from '../../../queries.ts'
import { toast } from '../../../ui/Toast.tsx'
import { byReason, undoOf, type Group } from './bulk.ts'

type Answer = AnswerOf<typeof changeCases>

/** Changes many cases, says what became of each, and takes it back while the notice stands. */
export function useBulk() {
  const { t } = useTranslation()
  const command = useCommand(changeCases)
  const sent = async (groups: readonly Group[]): Promise<Answer | null> => {
    try {
      return await command.sendAsync({
        body: { groups: groups.map(({ change, cases }) => ({ change, cases: [...cases] })) },
      })
    } catch (problem) {
      if (problem instanceof ApiProblem) toast(problemText(t, problem), { meaning: 'late' })
      return null
    }
  }
  const left = ({ refused }: Answer) =>
    byReason(refused).map(({ code, count }) => t('bulk.left', { count, reason: codeText(t, code) }))
  const undo = async (done: Answer['done']) => {
    const answer = await sent(undoOf(done))
    if (!answer) return
    const text = [t('bulk.undone', { count: answer.done.length }), ...left(answer)].join(' ')
    toast(text, { meaning: answer.refused.length > 0 ? 'late' : 'fine' })
  }
  return {
    isPending: command.isPending,
    /** @returns whether the request came through; what was refused is said */
    run: async (groups: readonly Group[]): Promise<boolean> => {
      const answer = await sent(groups)
      if (!answer) return false
      const text = [t('bulk.done', { count: answer.done.length }), ...left(answer)].join(' ')
      const meaning = answer.refused.length > 0 ? 'soon' : 'fine'
      toast(text, { meaning, ...(answer.done.length > 0 && { onUndo: () => void undo(answer.done) }) })
      return true
    },
  }
}
