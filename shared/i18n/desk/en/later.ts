/** Messages that wait for a chosen time. */
export const later = {
  'later.when': 'When it goes out',
  'later.when.now': 'Now',
  'later.when.later': 'At a time of your choice',
  'later.on': 'Day',
  'later.at': 'Time',
  'later.submit': 'Send then',
  'later.choose': 'Choose a day and a time.',
  'later.waits': 'Goes out on {{time}}',
  'later.by':
    'Written by {{name}}. Time of the site ({{zone}}). Before it goes out, everything is checked again.',
  'later.refused': 'It was to go out on {{time}} and could not',
  'later.refused.short': 'Could not go out',
  'later.move': 'Change the time',
  'later.move.submit': 'Save the time',
  'later.section': 'Waiting for their time or a colleague',
  'error.sending.tooSoon': 'Choose a time that is still to come.',
  'error.sending.tooFar': 'Choose a time within a year.',
  'error.sending.onlyMessages': 'Only a message can wait for a chosen time.',
  'error.sending.notLater': 'This does not wait for a chosen time.',
  'error.sending.setAside':
    'The case was set aside as spam when it was to go out. Send it now, or take it back.',
  'error.sending.closedMeanwhile':
    'The case was closed meanwhile. Take the message back, or reopen the case.',
} as const
