import { DecisionTabs } from '../investigation/DecisionTabs.tsx'

/** 7.6 and 7.7: the file of the investigation, and the decision on every point. */
export function DecideStep() {
  return <DecisionTabs />
}
