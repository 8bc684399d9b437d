/** Messages to complainants and staff: what the outbox and the letter form do not say themselves. */
export const correspondence = {
  'purpose.invitation': 'Invitation',
  'purpose.survey': 'Survey',
  'purpose.delay': 'Delay',
  'purpose.review': 'Review',
  'purpose.reopening': 'Reopening',
  'error.message.addressCorrected': 'The address was corrected; a new message went to the right one.',
  'error.message.noLongerNeeded': 'Not needed any more.',
  'error.message.dayIsPast': 'Choose today or a later day.',
  'error.message.noAnswerOwed': 'No answer is owed for this case.',
  'error.letter.missingParts': 'The letter does not say everything that it has to say.',
  'error.letter.noDecision': 'There is no decision to write about yet.',
  'error.contact.wrongTime': 'Choose a time between the receipt of the case and now.',
}
