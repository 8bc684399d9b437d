import { bulk } from './tr/bulk.ts'
import { canned } from './tr/canned.ts'
import { caseSteps } from './tr/case-steps.ts'
import { caseTexts } from './tr/case.ts'
import { conduct } from './tr/conduct.ts'
import { correspondence } from './tr/correspondence.ts'
import { customers } from './tr/customers.ts'
import { dateRules } from './tr/date-rules.ts'
import { dates } from './tr/dates.ts'
import { deadlines } from './tr/deadlines.ts'
import { errors } from './tr/errors.ts'
import { events } from './tr/events.ts'
import { firstContact } from './tr/first-contact.ts'
import { flow } from './tr/flow.ts'
import { handling } from './tr/handling.ts'
import { home } from './tr/home.ts'
import { asking } from './tr/asking.ts'
import { loyalty } from './tr/loyalty.ts'
import { speakers } from './tr/speakers.ts'
import { spread } from './tr/spread.ts'
import { links } from './tr/links.ts'
import { imports } from './tr/imports.ts'
import { lists } from './tr/lists.ts'
import { mailboxes } from './tr/mailboxes.ts'
import { later } from './tr/later.ts'
import { merging } from './tr/merging.ts'
import { outbox } from './tr/outbox.ts'
import { outgoing } from './tr/outgoing.ts'
import { outside } from './tr/outside.ts'
import { overview } from './tr/overview.ts'
import { packDuties } from './tr/pack-duties.ts'
import { people } from './tr/people.ts'
import { register } from './tr/register.ts'
import { returns } from './tr/returns.ts'
import { settings } from './tr/settings.ts'
import { shell } from './tr/shell.ts'
import { staff } from './tr/staff.ts'
import { surveyRules } from './tr/survey-rules.ts'
import { surveys } from './tr/surveys.ts'
import { taxonomy } from './tr/taxonomy.ts'
import { translations } from './tr/translations.ts'
import { ui } from './tr/ui.ts'
import { viewer } from './tr/viewer.ts'
import { views } from './tr/views.ts'
import { whatIf } from './tr/what-if.ts'
import { words } from './tr/words.ts'

export const tr = {
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
