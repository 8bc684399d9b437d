/**
 * Where a case stands, in plain words: `step.…` names a station of the timeline,
 * `status.…` says what it means for the person now.
 */
export const status = {
  'step.received': 'We have it',
  'step.understanding': 'We check that we understood you',
  'step.investigation': 'We look into it',
  'step.decision': 'Our answer',
  'step.yourAnswer': 'You say whether you accept it',
  'step.yourChoice': 'You choose how it goes on',
  'step.review': 'Another person looks at it again',
  'step.outside': 'Someone independent looks at it',
  'step.remedy': 'We do what we promised',
  'step.passedOn': 'We pass it on',
  'step.consideration': 'We think about it',
  'step.answer': 'Our answer',
  'step.closed': 'Closed',

  'status.complaint.received':
    'We have your complaint. A person will read it and tell you what we understood.',
  'status.complaint.restated': 'We have told you what we understood. Please tell us if something is wrong.',
  'status.complaint.assessing': 'We are looking at how serious this is and who should take care of it.',
  'status.complaint.investigating':
    'We are finding out what happened. The person you complain about is heard, but does not decide.',
  'status.complaint.waitingForYou': 'We have a question for you. We go on as soon as we hear from you.',
  'status.complaint.deciding': 'We know what happened and are deciding how to put it right.',
  'status.complaint.answered': 'You have our answer. Please tell us whether you accept it.',
  'status.complaint.refused':
    'You do not accept our answer. Your case stays open, and you can ask for a review or go to someone independent.',
  'status.complaint.underReview':
    'A person who had no part in our first answer is looking at your case again.',
  'status.complaint.referred': 'Your case is with {{body}}. They are independent of us.',
  'status.complaint.carryingOut': 'You accepted our answer. We are now doing what we promised.',
  'status.complaint.reopened': 'Your case is open again. We are looking at what is still unsettled.',
  'status.complaint.closed.accepted':
    'Your case is closed. You accepted our answer and we did what we promised.',
  'status.complaint.closed.noResponse':
    'We closed your case because we did not hear from you. You can have it opened again.',
  'status.complaint.closed.withdrawn': 'You withdrew your case. We no longer work on it.',
  'status.complaint.closed.duplicate':
    'This is the same matter as another case of yours. We deal with both there: {{reference}}.',
  'status.complaint.closed.knownMatter':
    'We deal with this matter in another case already. What you wrote is taken into account there.',
  'status.complaint.closed.outOfScope':
    'This is not something we can decide. We told you why and who can help.',
  'status.complaint.closed.exhausted':
    'Your case is closed. There is no further step with us. You can still go to someone independent.',
  'status.complaint.closed.endedBefore':
    'Your case is closed. It ended before we kept the register that we have today.',
  'status.complaint.closed.settledOutside': 'Your case is closed. It was settled by {{body}}.',

  'status.compliment.received': 'We have your praise. Thank you!',
  'status.compliment.passedOn': 'The people concerned have read it. Thank you!',
  'status.compliment.closed': 'The people concerned have read it. Thank you!',
  'status.suggestion.received': 'We have your suggestion and will look at it.',
  'status.suggestion.considering': 'We are thinking about your suggestion.',
  'status.suggestion.adopted': 'We take up your suggestion. Thank you!',
  'status.suggestion.declined':
    'We do not take up your suggestion. You can read why below. Thank you for it all the same.',
  'status.suggestion.closed': 'Your suggestion is closed. Thank you for it.',
  'status.enquiry.received': 'We have your question and will answer it.',
  'status.enquiry.answering': 'We are working on the answer to your question.',
  'status.enquiry.answered': 'You have our answer.',
  'status.enquiry.closed': 'Your question is answered and closed. You can always ask again.',
  'status.withdrawn': 'You withdrew it. We no longer work on it.',
} as const
