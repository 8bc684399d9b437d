import { CloseForm } from '../CloseForm.tsx'

/** Everything is done: the case is closed with one of the outcomes that its stage allows. */
export function CloseStep() {
  return <CloseForm />
}
