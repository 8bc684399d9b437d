/** News by mail that nobody owes: the line below it, and the page where somebody is rid of it. */
export const news = {
  'mail.footer.news':
    'You would rather not get news like this by email? Then find it on the page of your case only:',
  'mail.footer.replies': 'You can simply reply to this email. The page of your case is here:',
  'news.ask.title': 'No more news by email?',
  'news.ask.text':
    'Then {{organization}} no longer sends you emails about how things stand. You find this news on the page of your case. What we owe you still comes by email: receipts, questions and our answer.',
  'news.off.button': 'No more news by email',
  'news.off.title': 'You get no more news by email',
  'news.off.text':
    'News from {{organization}} stands on the page of your case. Receipts, questions and our answer still come by email.',
  'news.on.button': 'I want news by email again',
  'news.on.title': 'You get news by email again',
  'news.on.text': '{{organization}} sends you an email again when there is news about your case.',
} as const
