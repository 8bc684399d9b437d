/** The page after sending. */
export const receipt = {
  'receipt.title.complaint': 'We have your complaint',
  'receipt.title.compliment': 'We have your praise. Thank you!',
  'receipt.title.suggestion': 'We have your suggestion. Thank you!',
  'receipt.title.enquiry': 'We have your question',
  'receipt.sorry': 'We are sorry that you had reason to write. We will look at it with care.',
  'receipt.reference.label': 'Your reference',
  'receipt.accessCode.label': 'Your access code',
  'receipt.keep':
    'Please write both down, print this page or take a picture of it. We show the access code only once.',
  'receipt.secret':
    'Anyone who has both can read your case. Our staff will never ask you for the access code.',
  'receipt.print': 'Print this page',
  'receipt.pdf': 'Save the receipt (PDF)',
  'receipt.track.link': 'Open your case',
  'receipt.qr.caption': 'This code opens the page where you follow your case.',
  'receipt.email.pending':
    'We have sent a message to {{email}}. Please open the link in it, so that we know the address is yours. Until then we send no details there.',
  'receipt.email.notArrived':
    'Nothing there after a few minutes? Look in the spam folder. You can follow your case without it.',
  'receipt.anonymous':
    'You chose to stay anonymous. The reference and the access code are your only way back: we cannot send them to you again.',
  'receipt.next.title': 'What happens next',
  'receipt.next.complaint.restatement': 'A person tells you what we understood. You can correct it.',
  'receipt.next.complaint.decision': 'You get our answer with reasons.',
  'receipt.next.complaint.late': 'If we need longer, we tell you before that day, and why.',
  'receipt.next.compliment.passedOn': 'We pass it on to the people concerned.',
  'receipt.next.suggestion.answer': 'We tell you whether we take it up, and why.',
  'receipt.next.enquiry.answer': 'You get our answer.',
  'receipt.another': 'Tell us something else',
} as const
