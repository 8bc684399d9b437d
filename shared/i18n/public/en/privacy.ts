/** The privacy notice. Organizations add their own text below it. */
export const privacy = {
  'privacy.title': 'What we do with your data',
  'privacy.lead':
    'In short: we use what you tell us to deal with it and to learn from it, and for nothing else.',
  'privacy.who.title': 'Who is responsible',
  'privacy.who.text': '{{organization}} is responsible for your data.',
  'privacy.who.officer': 'You reach the person who looks after data protection here: {{contact}}',
  'privacy.what.title': 'What we keep',
  'privacy.what.text':
    'What you write, how we can reach you, the files you add, our messages to each other, what we found out and what we decided.',
  'privacy.why.title': 'What for, and why we may',
  'privacy.why.text':
    'To look into the matter, to answer you, to put things right and to prevent it from happening again. We are bound to deal with complaints or have a legitimate interest in doing so, so we do not need your consent. Where we do need it, we ask you separately.',
  'privacy.see.title': 'Who sees it',
  'privacy.see.text':
    'Only the people here who work on your case or check that it is handled well. We pass it to others only if your case needs it, for example to an independent body you turn to, or if the law makes us.',
  'privacy.long.title': 'How long we keep it',
  'privacy.long.text_one': 'We delete your personal data {{count}} year after your case is closed.',
  'privacy.long.text_other': 'We delete your personal data {{count}} years after your case is closed.',
  'privacy.long.unset':
    'We delete your personal data when the law no longer makes us keep it and nobody needs it for the matter.',
  'privacy.long.statistics': 'Numbers that say nothing about you stay.',
  'privacy.rights.title': 'Your rights',
  'privacy.rights.text':
    'You can see your data, get a copy, have mistakes corrected, have data deleted, object and complain to the data protection authority.',
  'privacy.rights.authority': 'The authority is: {{authority}}',
  'privacy.cookies.title': 'Cookies',
  'privacy.cookies.text':
    'We set one cookie when you open your case, so that you need not enter the code on every page, and one that remembers your language. Nobody follows you here. A draft of your text stays on your device until you send or delete it.',

  'accessibility.title': 'Accessibility',
  'accessibility.lead':
    'Everyone should be able to complain here, whatever device they use and whatever they can see, hear, move or read.',
  'accessibility.can.title': 'What these pages can do',
  'accessibility.can.keyboard': 'You can use everything with the keyboard alone.',
  'accessibility.can.reader': 'Screen readers can read everything, in the language of the page.',
  'accessibility.can.zoom': 'You can make the text four times as large and use the pages on a small phone.',
  'accessibility.can.contrast': 'Colours have strong contrast, and nothing is shown by colour alone.',
  'accessibility.can.scripts': 'Everything works without JavaScript and without a fast connection.',
  'accessibility.can.time': 'There is no clock while you write.',
  'accessibility.standard': 'We aim at level AA of the Web Content Accessibility Guidelines (WCAG) 2.2.',
  'accessibility.limits.title': 'What may not work well',
  'accessibility.limits.text':
    'Files that other people add, such as scanned letters, may not be readable by a screen reader. Tell us, and we send you the text.',
  'accessibility.other.title': 'Other ways',
  'accessibility.other.text':
    'If these pages do not work for you, complain by phone, by letter or in person. It is just as good.',
  'accessibility.report.title': 'Tell us about a barrier',
  'accessibility.report.text': 'We want to know where you got stuck.',
  'accessibility.report.link': 'Tell us what did not work',
} as const
