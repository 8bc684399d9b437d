import { useCase } from './case-context.ts'
import { useDraftNamed, type DraftOf } from './drafts.ts'

/** The draft of a form of this case, kept under the form's name. */
export const useDraft = <Draft extends object>(form: string, start: Draft): DraftOf<Draft> =>
  useDraftNamed(`${useCase().id}.${form}`, start)
