/**
 * Words used in many places. `{{organization}}` is the organization's name in every text;
 * it may be long and may not be inflected: translate around it.
 */
export const common = {
  'kind.complaint': 'Complaint',
  'kind.compliment': 'Praise',
  'kind.suggestion': 'Suggestion',
  'kind.enquiry': 'Question',

  'channel.email': 'Email',
  'channel.phone': 'Phone',
  'channel.letter': 'Letter',
  'channel.portal': 'This website',
  'channel.web': 'This website',
  'channel.counter': 'In person',
  'channel.qr': 'QR code',
  'channel.import': 'Taken over from other records',
  'channel.api': 'Another system',
  'channel.social': 'Social media',

  'remedy.apology': 'An apology',
  'remedy.explanation': 'An explanation',
  'remedy.correction': 'Putting a mistake right',
  'remedy.replacement': 'A replacement',
  'remedy.repair': 'A repair',
  'remedy.refund': 'Your money back',
  'remedy.compensation': 'Compensation',
  'remedy.substitute': 'Something else in its place',
  'remedy.technicalHelp': 'Technical help',
  'remedy.information': 'Information',
  'remedy.referral': 'Passing it to someone who can help',
  'remedy.goodwill': 'A gesture of goodwill',
  'remedy.changeOfProduct': 'A change to the product or service',
  'remedy.changeOfProcess': 'A change to the way we work',
  'remedy.changeOfPolicy': 'A change to our rules',
  'remedy.other': 'Something else',

  // Time limits, as whole phrases so that each language can inflect them.
  'within.hours_one': 'within {{count}} hour',
  'within.hours_other': 'within {{count}} hours',
  'within.days_one': 'within {{count}} day',
  'within.days_other': 'within {{count}} days',
  'within.businessDays_one': 'within {{count}} working day',
  'within.businessDays_other': 'within {{count}} working days',
  'within.weeks_one': 'within {{count}} week',
  'within.weeks_other': 'within {{count}} weeks',
  'within.months_one': 'within {{count}} month',
  'within.months_other': 'within {{count}} months',
  'every.hours_one': 'every hour',
  'every.hours_other': 'every {{count}} hours',
  'every.days_one': 'every day',
  'every.days_other': 'every {{count}} days',
  'every.businessDays_one': 'every working day',
  'every.businessDays_other': 'every {{count}} working days',
  'every.weeks_one': 'every week',
  'every.weeks_other': 'every {{count}} weeks',
  'every.months_one': 'every month',
  'every.months_other': 'every {{count}} months',

  // {{date}} is a date in words, such as “Thursday 26 November”, in its dictionary form.
  'date.alsoGregorian': '{{date}} ({{gregorian}})',
  'time.at': '{{date}}, {{time}}',

  // {{size}} is a number with at most one decimal.
  'size.kilobytes': '{{size}} kB',
  'size.megabytes': '{{size}} MB',

  'words.optional': 'optional',
} as const
