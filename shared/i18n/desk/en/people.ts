/** Staff, their roles and keys: what they are told, and what is refused. */
export const people = {
  'error.staff.lastAdministrator': 'Somebody else has to be administrator first.',
  'error.staff.siteUnknown': 'This site does not exist.',
  'error.staff.left': 'This person no longer works here. Bring them back first.',
  'error.organization.unknown': 'There is no organization at this address.',
  'error.organization.countryUnknown': 'This is not a country.',
  'error.organization.timeZoneUnknown': 'This is not a time zone. Write it like Europe/Istanbul.',
  'error.organization.defaultLanguageMissing': 'The first language has to be one of the languages.',
  'error.organization.slugTaken': 'Another organization has this name in its address.',
  'error.catalogue.codeTaken': 'Another one has this code.',
  'error.catalogue.parentUnknown': 'What this stands under does not exist.',
  'error.catalogue.parentCircle': 'This would stand under itself.',
  'error.task.alreadyDone': 'This is done already.',
  'error.task.ofSomeoneElse': 'This is for somebody else to do.',
  'error.task.endsByItself': 'This ends by itself once it is done: open it.',
  'error.field.notAnAddress': 'Enter a web address that begins with https://.',
  'error.field.notAColor': 'Enter a colour like #0a5cad.',
}
