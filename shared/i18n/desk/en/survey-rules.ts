/** Whether and when complainants are asked about the handling. */
export const surveyRules = {
  'settings.surveys': 'Survey about the handling',
  'settings.surveys.hint': 'Whether and when complainants are asked how their complaint was handled.',
  'surveyRules.isOn': 'Ask complainants how their complaint was handled',
  'surveyRules.isOn.hint':
    'In their language, by mail and on the page of their case after it was closed. Asked once a case; an answer is kept and cannot be changed. Who asked not to get news by mail, refused other uses of their data, is anonymous or restricted gets no mail.',
  'surveyRules.afterDays': 'Days from closing to the mail',
  'surveyRules.afterDays.hint': 'From 0 to 60. On the page of the case they are asked at once.',
  'surveyRules.quietDays': 'Days in which the same person gets no second mail',
  'surveyRules.quietDays.hint': 'From 0 to 730.',
} as const
