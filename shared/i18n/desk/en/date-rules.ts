/** Who hears of dates, and regular news to the complainant. */
export const dateRules = {
  'settings.date-rules': 'Who hears of dates',
  'settings.date-rules.hint':
    'From when on who is told of what is due soon or late, and whether regular news goes out by itself.',
  'dateRules.level': 'Level',
  'dateRules.level.handler': 'First: who works on the case',
  'dateRules.level.handler.intro': 'Hears of their own cases.',
  'dateRules.level.manager': 'Second: who answers for the handling',
  'dateRules.level.manager.intro': 'Hears of the cases of their sites, one figure for all of them.',
  'dateRules.level.topManagement': 'Third: top management',
  'dateRules.level.topManagement.intro':
    'Hears of what is late for long. What is public or of a group is theirs as soon as it is late.',
  'dateRules.roles': 'Who that is',
  'dateRules.soonDays': 'Tell of what is due within so many business days',
  'dateRules.soonDays.hint': 'From 1 to 20. Empty: only once a date has passed.',
  'dateRules.soonDays.manager':
    'From 1 to 20, and only what nobody works on yet. Empty: only once a date has passed.',
  'dateRules.lateDays': 'Tell of what is late for more than so many business days',
  'dateRules.lateDays.hint': '0: as soon as it is late. Empty: never.',
  'dateRules.urgent': 'Tell of urgent matters at once',
  'dateRules.urgent.hint':
    'When a date of a matter of safety or a public one has passed, also at night. Everything else is one digest a working day.',
  'dateRules.preview': 'Who would hear now',
  'dateRules.preview.intro': 'By what stands above, saved or not. Nobody is told by looking.',
  'dateRules.preview.closed': 'Outside working hours: digests go out with the next opening.',
  'dateRules.preview.none': 'Nobody: nothing is late, and nothing is due within these days.',
  'dateRules.soon': 'Due soon',
  'dateRules.late': 'Late',
  'dateRules.atOnce': 'At once',
  'dateRules.updates': 'Regular news to the complainant',
  'dateRules.updates.intro':
    'How often they hear from us stands in the rule packs. It ends with the final answer, and for everyone who does not want it.',
  'dateRules.updates.label': 'When it is due',
  'dateRules.updates.draft': 'A person sends it',
  'dateRules.updates.draft.hint': 'A day before, whoever works on the case finds it drafted.',
  'dateRules.updates.send': 'It goes out by itself',
  'dateRules.updates.send.hint':
    'In their language, in working hours, saying where the case stands and when they hear next. Letters and calls still need a person.',
  'dateRules.levels': 'the levels',
  'error.dateRules.nobody': 'Choose at least one role for each level.',
}
