import { bulk } from './hu/bulk.ts'
import { canned } from './hu/canned.ts'
import { caseSteps } from './hu/case-steps.ts'
import { caseTexts } from './hu/case.ts'
import { conduct } from './hu/conduct.ts'
import { correspondence } from './hu/correspondence.ts'
import { customers } from './hu/customers.ts'
import { dateRules } from './hu/date-rules.ts'
import { dates } from './hu/dates.ts'
import { deadlines } from './hu/deadlines.ts'
import { errors } from './hu/errors.ts'
import { events } from './hu/events.ts'
import { firstContact } from './hu/first-contact.ts'
import { flow } from './hu/flow.ts'
import { handling } from './hu/handling.ts'
import { home } from './hu/home.ts'
import { asking } from './hu/asking.ts'
import { loyalty } from './hu/loyalty.ts'
import { speakers } from './hu/speakers.ts'
import { spread } from './hu/spread.ts'
import { links } from './hu/links.ts'
import { imports } from './hu/imports.ts'
import { lists } from './hu/lists.ts'
import { mailboxes } from './hu/mailboxes.ts'
import { later } from './hu/later.ts'
import { merging } from './hu/merging.ts'
import { outbox } from './hu/outbox.ts'
import { outgoing } from './hu/outgoing.ts'
import { outside } from './hu/outside.ts'
import { overview } from './hu/overview.ts'
import { packDuties } from './hu/pack-duties.ts'
import { people } from './hu/people.ts'
import { register } from './hu/register.ts'
import { returns } from './hu/returns.ts'
import { settings } from './hu/settings.ts'
import { shell } from './hu/shell.ts'
import { staff } from './hu/staff.ts'
import { surveyRules } from './hu/survey-rules.ts'
import { surveys } from './hu/surveys.ts'
import { taxonomy } from './hu/taxonomy.ts'
import { translations } from './hu/translations.ts'
import { ui } from './hu/ui.ts'
import { viewer } from './hu/viewer.ts'
import { views } from './hu/views.ts'
import { whatIf } from './hu/what-if.ts'
import { words } from './hu/words.ts'

export const hu = {
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
