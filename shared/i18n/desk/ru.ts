import { bulk } from './ru/bulk.ts'
import { canned } from './ru/canned.ts'
import { caseSteps } from './ru/case-steps.ts'
import { caseTexts } from './ru/case.ts'
import { conduct } from './ru/conduct.ts'
import { correspondence } from './ru/correspondence.ts'
import { customers } from './ru/customers.ts'
import { dateRules } from './ru/date-rules.ts'
import { dates } from './ru/dates.ts'
import { deadlines } from './ru/deadlines.ts'
import { errors } from './ru/errors.ts'
import { events } from './ru/events.ts'
import { firstContact } from './ru/first-contact.ts'
import { flow } from './ru/flow.ts'
import { handling } from './ru/handling.ts'
import { home } from './ru/home.ts'
import { asking } from './ru/asking.ts'
import { loyalty } from './ru/loyalty.ts'
import { speakers } from './ru/speakers.ts'
import { spread } from './ru/spread.ts'
import { links } from './ru/links.ts'
import { imports } from './ru/imports.ts'
import { lists } from './ru/lists.ts'
import { mailboxes } from './ru/mailboxes.ts'
import { later } from './ru/later.ts'
import { merging } from './ru/merging.ts'
import { outbox } from './ru/outbox.ts'
import { outgoing } from './ru/outgoing.ts'
import { outside } from './ru/outside.ts'
import { overview } from './ru/overview.ts'
import { packDuties } from './ru/pack-duties.ts'
import { people } from './ru/people.ts'
import { register } from './ru/register.ts'
import { returns } from './ru/returns.ts'
import { settings } from './ru/settings.ts'
import { shell } from './ru/shell.ts'
import { staff } from './ru/staff.ts'
import { surveyRules } from './ru/survey-rules.ts'
import { surveys } from './ru/surveys.ts'
import { taxonomy } from './ru/taxonomy.ts'
import { translations } from './ru/translations.ts'
import { ui } from './ru/ui.ts'
import { viewer } from './ru/viewer.ts'
import { views } from './ru/views.ts'
import { whatIf } from './ru/what-if.ts'
import { words } from './ru/words.ts'

export const ru = {
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
