import { PlanForm } from '../investigation/PlanForm.tsx'

/** 7.6: a plan starts the investigation; its depth matches the seriousness. */
export function InvestigateStep() {
  return <PlanForm />
}
