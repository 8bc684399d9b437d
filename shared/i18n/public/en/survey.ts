/** Asking how a complaint was handled, about the handling only. */
export const survey = {
  'survey.title': 'How did we handle your complaint?',
  'survey.lead':
    'Five short questions about how {{organization}} dealt with your case, not about the product or service itself. Leave out whatever you like. Nobody who worked on your case sees what you answer.',
  'survey.score.5': 'Much better than I expected',
  'survey.score.4': 'Better than I expected',
  'survey.score.3': 'As I expected',
  'survey.score.2': 'Worse than I expected',
  'survey.score.1': 'Much worse than I expected',
  'survey.score.none': 'No opinion',
  'survey.question.reach': 'How easy it was to find and reach us with your complaint',
  'survey.question.quality': 'How well we listened, understood and explained',
  'survey.question.effort': 'How much time and effort it cost you',
  'survey.question.benefit': 'What came of it for you',
  'survey.question.followUp': 'How we kept our word and kept you informed until the end',
  'survey.comment.label': 'What else would you like to tell us?',
  'survey.comment.hint':
    'Nobody replies to what you write here. If you still need something from us, write it on the page of your case.',
  'survey.once': 'Your answer counts once and cannot be changed later.',
  'survey.send': 'Send my answers',
  'survey.thanks.title': 'Thank you',
  'survey.thanks.text': 'Your answers have been kept. They help us to handle complaints better.',
  'survey.kept.title': 'We already have your answers',
  'survey.kept.text':
    'Thank you, you answered on {{date}}. One answer counts for each case, so it stays as you gave it.',
  'survey.gone.title': 'This link no longer works',
  'survey.gone.text':
    'We ask how we handled a complaint for 60 days only. You can still write to us on the page of your case.',
  'survey.toCase': 'To the page of your case',
  'survey.track.title': 'How did we do?',
  'survey.track.text':
    'Five short questions about how we handled your case. Nobody who worked on it sees what you answer.',
  'survey.track.link': 'Answer the questions',
  'error.survey.nothingSaid': 'Please answer at least one question, or write us something.',
  'error.survey.kept': 'We already have your answers. They stay as you gave them.',
  'error.survey.notAsked': 'We do not ask about this case.',
  'mail.survey.subject': 'How did we handle your complaint? ({{reference}})',
  'mail.survey.body':
    'Your case with us is closed. We would like to know how you found the way we handled it, whatever came of it.\n\nIt takes about a minute: five short questions, and room for your own words. Nobody who worked on your case sees what you answer, and you need not answer at all.',
  'mail.survey.action': 'Answer the questions',
} as const
