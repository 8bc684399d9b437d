/** Taking in feedback while somebody is on the phone: who it is, whether it is new, and settling it on the spot. */
export const canned = {
  'canned.insert': 'Insert a text',
  'canned.choose': 'Canned texts',
  'canned.search': 'Search by name or words',
  'canned.none': 'There are no canned texts yet.',
  'canned.manage': 'Manage canned texts',
  'canned.shared': 'For everybody',
  'canned.own': 'Only mine',
  'settings.canned-texts': 'Canned texts',
  'settings.canned-texts.hint':
    'Texts that you use again and again. Type / while you write a note or a letter to put one in.',
  'settings.canned-texts.add': 'Add a text',
  'settings.canned-texts.whose': 'Who uses it',
  'settings.canned-texts.changed': 'Last changed',
  'settings.canned-texts.body.hint':
    'What stands in double braces is filled in from the case. **Bold**, lists and links work as in letters.',
  'settings.canned-texts.remove': 'Take it away',
  'settings.canned-texts.remove.title': 'Take “{{name}}” away?',
  'settings.canned-texts.remove.text': 'What was written with it stays as it is.',
} as const
