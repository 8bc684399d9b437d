/** Home: what to do now, then what is coming. */
export const home = {
  'home.title': 'Home',
  'home.answer.late_one': '{{count}} of your cases is late',
  'home.answer.late_other': '{{count}} of your cases are late',
  'home.answer.today_one': '{{count}} is due today',
  'home.answer.today_other': '{{count}} are due today',
  'home.answer.fine': 'Nothing of yours is late or due today.',
  'home.all': 'All of them',
  'home.now': 'Late and due today',
  'home.now.nothing':
    'Nothing is late or due today. Good looks like this: every date is kept before it comes.',
  'home.tasks': 'Waiting for me',
  'home.tasks.nothing': 'No calls, letters or questions wait for you.',
  'home.tasks.untitled': 'Something to do',
  'home.tasks.anyone': 'For anyone',
  'home.tasks.finish': 'Done',
  'home.tasks.finishThis': 'Done: {{task}}',
  'home.tasks.done': 'Marked as done.',
  'home.unassigned': 'Without an owner',
  'home.unassigned.nothing': 'Every open case has somebody who looks after it.',
  'home.coming': 'Coming up for me',
  'home.coming.nothing': 'No further case of yours has a date. New feedback arrives in the register.',
  'home.noCases': 'You see no cases',
  'home.noCases.text':
    'Your role sets Redress up for others and opens no complaint by itself. A complaints manager can be given that role in the settings.',
  'home.noCases.action': 'Go to the settings',
}
