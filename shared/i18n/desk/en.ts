import { bulk } from './en/bulk.ts'
import { canned } from './en/canned.ts'
import { caseSteps } from './en/case-steps.ts'
import { caseTexts } from './en/case.ts'
import { conduct } from './en/conduct.ts'
import { correspondence } from './en/correspondence.ts'
import { customers } from './en/customers.ts'
import { dateRules } from './en/date-rules.ts'
import { dates } from './en/dates.ts'
import { deadlines } from './en/deadlines.ts'
import { errors } from './en/errors.ts'
import { events } from './en/events.ts'
import { firstContact } from './en/first-contact.ts'
import { flow } from './en/flow.ts'
import { handling } from './en/handling.ts'
import { home } from './en/home.ts'
import { asking } from './en/asking.ts'
import { loyalty } from './en/loyalty.ts'
import { speakers } from './en/speakers.ts'
import { spread } from './en/spread.ts'
import { links } from './en/links.ts'
import { imports } from './en/imports.ts'
import { lists } from './en/lists.ts'
import { mailboxes } from './en/mailboxes.ts'
import { later } from './en/later.ts'
import { merging } from './en/merging.ts'
import { outbox } from './en/outbox.ts'
import { outgoing } from './en/outgoing.ts'
import { outside } from './en/outside.ts'
import { overview } from './en/overview.ts'
import { packDuties } from './en/pack-duties.ts'
import { people } from './en/people.ts'
import { register } from './en/register.ts'
import { returns } from './en/returns.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { staff } from './en/staff.ts'
import { surveyRules } from './en/survey-rules.ts'
import { surveys } from './en/surveys.ts'
import { taxonomy } from './en/taxonomy.ts'
import { translations } from './en/translations.ts'
import { ui } from './en/ui.ts'
import { viewer } from './en/viewer.ts'
import { views } from './en/views.ts'
import { whatIf } from './en/what-if.ts'
import { words } from './en/words.ts'

/** The English texts of the staff app: their keys are the contract of every translation. */
export const en = {
  ...bulk,
  ...canned,
  ...caseSteps,
  ...caseTexts,
  ...conduct,
  ...correspondence,
  ...customers,
  ...dateRules,
  ...dates,
  ...deadlines,
  ...errors,
  ...events,
  ...firstContact,
  ...flow,
  ...handling,
  ...home,
  ...asking,
  ...loyalty,
  ...speakers,
  ...spread,
  ...links,
  ...imports,
  ...lists,
  ...mailboxes,
  ...later,
  ...merging,
  ...outbox,
  ...outgoing,
  ...outside,
  ...overview,
  ...packDuties,
  ...people,
  ...register,
  ...returns,
  ...settings,
  ...shell,
  ...staff,
  ...surveyRules,
  ...surveys,
  ...taxonomy,
  ...translations,
  ...ui,
  ...viewer,
  ...views,
  ...whatIf,
  ...words,
}
