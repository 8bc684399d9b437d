/** The first page: how to complain (ISO 10002, 7.1). */
export const home = {
  'home.title': 'Tell us what went wrong',
  'home.lead': 'We want to hear it, and we want to put it right.',
  'home.free': 'It costs nothing. You need no account. It will never count against you.',
  'home.firstAnswer': 'A person reads what you write and answers you {{within}}.',
  'home.start.complaint': 'Make a complaint',
  'home.start.others': 'Or tell us something else',
  'home.start.compliment': 'Praise someone or something',
  'home.start.suggestion': 'Make a suggestion',
  'home.start.enquiry': 'Ask a question',
  'home.track.title': 'Have you already written to us?',
  'home.track.link': 'See where your case stands',

  'home.who.title': 'Who can complain',
  'home.who.anyone': 'Anyone. You do not have to be a customer.',
  'home.who.anyone_citizen': 'Anyone. You do not have to live here.',
  'home.who.anyone_patient': 'Anyone. You do not have to be a patient.',
  'home.who.anyone_passenger': 'Anyone. You do not have to be a passenger.',
  'home.who.representative': 'Someone you trust can complain for you: a relative, a friend, a lawyer.',
  'home.who.anonymous': 'You can also stay anonymous.',
  'home.who.aboutHandling': 'You can also complain about the way we dealt with an earlier complaint.',

  'home.where.title': 'Where you can complain',
  'home.where.online': 'Online',
  'home.where.onlineHint': 'On this page, day and night.',
  'home.where.email': 'Email',
  'home.where.phone': 'Phone',
  'home.where.post': 'Post',
  'home.where.inPerson': 'In person',
  'home.where.paper': 'On paper',
  'home.where.paperLink': 'Form to print and fill in (PDF)',

  'home.give.title': 'What to tell us',
  'home.give.whatHappened': 'What happened, in your own words and your own language.',
  'home.give.contact': 'How we can reach you.',
  'home.give.more': 'Only these two are needed. If you have them, these help us too:',
  'home.give.whenWhere': 'when and where it happened',
  'home.give.product': 'the product or service, and an order or contract number',
  'home.give.remedy': 'what would put it right for you',
  'home.give.files': 'photos, bills or letters',

  'home.steps.title': 'What happens then',
  'home.steps.receipt.title': 'We confirm that we have it',
  'home.steps.receipt.text': 'You get a reference at once.',
  'home.steps.restatement.title': 'We check that we understood you',
  'home.steps.restatement.text':
    'A person tells you in plain words what we understood, {{within}}. You can correct it.',
  'home.steps.investigation.title': 'We look into it',
  'home.steps.investigation.text':
    'The person you complain about is heard, but never decides. We keep you informed {{every}}.',
  'home.steps.decision.title': 'We decide and tell you why',
  'home.steps.decision.text': 'You get our answer, with reasons, {{within}}.',
  'home.steps.outcome.title': 'You say whether you accept it',
  'home.steps.outcome.text': 'If you do not, another person looks at it again.',
  'home.steps.late': 'If we ever need longer, we tell you beforehand, and why.',

  'home.remedies.title': 'What we can do for you',
  'home.remedies.text': 'It depends on what happened. For example:',

  'home.outside.title': 'If you do not agree with our answer',
  'home.outside.review':
    'You can ask us for a review. A person who had no part in the first answer looks at your case again. This is free too.',
  'home.outside.list': 'You can also go to someone independent of us:',
  'home.outside.none': 'You can also turn to the courts or to a public authority at any time.',

  'home.status.title': 'How to see where it stands',
  'home.status.text':
    'With your reference and your access code you see every step, the next date and our messages. You can add to your case and write to us there.',

  'home.help.title': 'If you need help',
  'home.help.text':
    'Tell us what makes it easier for you: large print, a phone call, someone who writes it down for you. You need not explain why.',
  'home.help.languages': 'You can write to us in any of the languages of this page. We answer in yours.',
} as const
