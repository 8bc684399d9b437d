/**
 * Mails. A body is paragraphs with an empty line between them; `action` is the label of the
 * one link. Subjects say nothing of the matter: they show on locked screens.
 * `mail.footer.…` stands below every mail.
 */
export const mail = {
  'mail.greeting': 'Dear {{name}},',
  'mail.outside.why':
    '{{organization}} asks you for your opinion on a complaint. Please answer this mail: your answer goes to those who handle it, not to the complainant. What you read here is confidential; please delete it when you no longer need it.',
  'mail.greeting.noName': 'Hello,',
  'mail.closing': 'Kind regards',
  'mail.closing.person': '{{person}}, {{organization}}',
  'mail.files.linked':
    'These files are too large for an email. You find them on the page of your case, which asks for your reference and access code:',
  'mail.footer.noReplies':
    'Please do not reply to this email: nobody reads replies to it. Write to us on the page of your case instead:',
  'mail.footer.why':
    'You get this email because this address was given for case {{reference}} at {{organization}}.',
  'mail.footer.secret': 'Do not pass this email on: its link opens your case.',

  // Goes to an address that nobody has confirmed yet: only the reference and the link.
  'mail.confirmEmail.subject': 'Please confirm your email address ({{reference}})',
  'mail.confirmEmail.body':
    'Someone wrote to {{organization}} and gave this email address. The reference is {{reference}}.\n\nIf it was you, please confirm the address. Then we send you news about your case here.\n\nIf it was not you, you need not do anything.',
  'mail.confirmEmail.action': 'Confirm my address',

  'mail.receipt.subject': 'We have it: {{reference}}',
  'mail.receipt.body.complaint':
    'Thank you for telling us. We have your complaint since {{receivedOn}}. Your reference is {{reference}}.\n\nA person reads what you wrote and tells you in plain words what we understood. You hear from us by this day at the latest: {{restatementDueOn}}.\n\nYou get our answer with reasons by this day at the latest: {{decisionDueOn}}. If we need longer, we tell you beforehand, and why.\n\nThis costs you nothing and will never count against you.',
  'mail.receipt.body.compliment':
    'Thank you for your kind words. Your reference is {{reference}}. We pass them on to the people concerned.',
  'mail.receipt.body.suggestion':
    'Thank you for your idea. Your reference is {{reference}}. We tell you what we make of it.\n\nYou hear from us by this day at the latest: {{answerDueOn}}.',
  'mail.receipt.body.enquiry':
    'We have your question. Your reference is {{reference}}.\n\nYou hear from us by this day at the latest: {{answerDueOn}}.',
  'mail.receipt.action': 'See where it stands',

  'mail.restatement.subject': 'Did we understand you? ({{reference}})',
  'mail.restatement.body':
    'I have read what you wrote to us. This is what I understood:\n\n{{restatement}}\n\nIs that right? Please tell us, and correct what is wrong or missing. If you do not answer, we go on with it like this.',
  'mail.restatement.action': 'Confirm or correct it',

  'mail.update.subject': 'News about your case {{reference}}',
  'mail.update.body':
    'We want to tell you how your case stands.\n\n{{text}}\n\nYou hear from us again by this day at the latest: {{nextOn}}.',
  'mail.update.action': 'Open my case',

  'mail.delay.subject': 'We need more time for your case {{reference}}',
  'mail.delay.body':
    'We wanted to answer you by now, and we are sorry that we cannot yet. The reason is this:\n\n{{reason}}\n\nYou get our answer by this day at the latest: {{dueOn}}.',
  'mail.delay.action': 'Open my case',

  'mail.decision.subject': 'Our answer to your case {{reference}}',
  'mail.decision.body':
    'We have looked into your case and decided. Our answer with all reasons is in the attached letter and on the page of your case.\n\nPlease tell us whether you accept it. If you do not, another person looks at your case again, free of charge.',
  'mail.decision.action': 'Read the answer',

  'mail.reviewDecision.subject': 'Our answer after the review of your case {{reference}}',
  'mail.reviewDecision.body':
    'A person who had no part in our first answer has looked at your case again. Our answer with all reasons is in the attached letter and on the page of your case.\n\nThere you also find who outside {{organization}} can help if you still do not agree.',
  'mail.reviewDecision.action': 'Read the answer',

  'mail.reminder.subject': 'Do you accept our answer? ({{reference}})',
  'mail.reminder.body':
    'We sent you our answer on {{answeredOn}} and have not heard from you yet.\n\nDo you accept it? If not, tell us, and another person looks at your case again.\n\nIf we do not hear from you, we close your case on this day: {{closesOn}}. We do not take your silence as a yes, and you can have your case opened again later.',
  'mail.reminder.action': 'Answer now',

  'mail.closing.settled.subject': 'What we agreed in your case {{reference}}',
  'mail.closing.settled.body':
    'Thank you for talking to us. This is what we agreed:\n\n{{text}}\n\nYou told us that this settles the matter for you. If it does not after all, open your case and tell us. We will look at it again.',
  'mail.closing.accepted.subject': 'Your case {{reference}} is closed',
  'mail.closing.accepted.body':
    'You accepted our answer and we did what we promised. Your case is now closed.\n\nIs something still not right? Open your case and tell us.\n\nThank you for telling us. It helps us to do better.',
  'mail.closing.noResponse.subject': 'We closed your case {{reference}}',
  'mail.closing.noResponse.body':
    'We have not heard from you since our answer, so we closed your case. We do not count this as your agreement.\n\nYou can have it opened again until this day: {{reopenUntil}}.',
  'mail.closing.withdrawn.subject': 'You withdrew your case {{reference}}',
  'mail.closing.withdrawn.body':
    'As you wished, we have stopped working on your case. You can complain about the same matter again at any time.\n\nIf this was not you, please open your case and tell us.',
  'mail.closing.duplicate.subject': 'We put your cases together ({{reference}})',
  'mail.closing.duplicate.body':
    'You wrote to us twice about the same matter, so we deal with both together under the reference {{otherReference}}. Nothing you wrote is lost.',
  'mail.closing.outOfScope.subject': 'About your case {{reference}}',
  'mail.closing.outOfScope.body':
    'Thank you for writing to us. We are sorry that we cannot decide this matter. The reason is this:\n\n{{reason}}\n\nOn the page of your case you find who can help you.',
  'mail.closing.other.subject': 'Your case {{reference}} is closed',
  'mail.closing.other.body':
    'Your case with us is now closed. On the page of your case you can read everything again, and see who outside {{organization}} can help if you do not agree.',
  'mail.closing.action': 'Open my case',

  'mail.lostCode.subject': 'A new access code for {{reference}}',
  'mail.lostCode.body':
    'Someone, probably you, asked for a new access code for your case. Press the button to make one. The old code then stops working.\n\nThe link works until {{validUntil}}. If you did not ask for it, you need not do anything: the old code goes on working.',
  'mail.lostCode.action': 'Make a new access code',

  'mail.codeReissued.subject': 'Your access code was changed ({{reference}})',
  'mail.codeReissued.body':
    'A new access code was made for your case, and the old one no longer works.\n\nIf this was not you, please call us or write to us at once.',
  'mail.codeReissued.action': 'See where it stands',

  'mail.message.action': 'Answer on the page of your case',

  'mail.suggestionAnswer.subject': 'Your suggestion {{reference}}',
  'mail.suggestionAnswer.body': 'Thank you again for your suggestion. We have thought about it:\n\n{{text}}',
  'mail.enquiryAnswer.subject': 'The answer to your question {{reference}}',
  'mail.enquiryAnswer.body': 'Here is our answer to your question:\n\n{{text}}',
  'mail.answer.action': 'Open it',

  'mail.passedOn.subject': 'Your kind words have arrived ({{reference}})',
  'mail.passedOn.body':
    'We have passed your kind words on to the people concerned. They have read them. Thank you!',
  'mail.reviewStarted.subject': 'Another person looks at your case again ({{reference}})',
  'mail.reviewStarted.body':
    'You did not agree with our answer, so your case is now under review: a person who had no part in that answer looks at everything again, free of charge.\n\nYou get their answer with reasons by this day at the latest: {{decisionDueOn}}. On the page of your case you can tell us more until then.',
  'mail.referred.subject': 'Your case {{reference}} is now with someone independent',
  'mail.referred.body':
    'Your case is now with someone independent of us: {{outsideBody}}. They look at it by their own rules and turn to you or us if they need anything.\n\nWith us your case stays open until they have ended it. On the page of your case you can see how it stands.',
  'mail.reopened.subject': 'Your case {{reference}} is open again',
  'mail.reopened.body':
    'Your case is open again, and we look at what is still unsettled. On the page of your case you can see what happens next, and tell us more.',

  // In place of a mail with content, where the case is confidential.
  'mail.news.subject': 'There is news about your case {{reference}}',
  'mail.news.body':
    'There is something new on the page of your case. We do not write it here, because your case is confidential.',

  // To staff.
  'mail.passwordReset.subject': 'Choose a new password',
  'mail.passwordReset.body':
    'Somebody asked for a new password for your account with {{organization}}. If it was you, press the button and choose one.\n\nThe link works once and until {{validUntil}}. If it was not you, you need do nothing: your password stays as it is.',
  'mail.passwordReset.action': 'Choose a new password',
  'mail.passwordChanged.subject': 'Your password was changed',
  'mail.passwordChanged.body':
    'The password of your account with {{organization}} was changed: {{changedAt}}. Elsewhere you have been signed out.\n\nIf it was not you, tell your administrator at once.',
  'mail.account.why':
    'You get this email because you have an account for the complaints of {{organization}}.',

  'mail.invitation.subject': 'Your invitation to work on complaints at {{organization}}',
  'mail.invitation.body':
    'You were invited to work with Redress, where {{organization}} takes care of complaints. Press the button and choose your password.\n\nThe link works once, until {{validUntil}}.',
  'mail.invitation.action': 'Accept the invitation',
  'mail.invitation.why': 'You get this email because an administrator of {{organization}} invited you.',

  // To the operator's address outside, with the signed lines below it; to nobody who complains.
  'mail.checkpoint.subject': '{{organization}}: state of the journal after {{size}} entries',
  'mail.checkpoint.body':
    'Please keep this mail where nobody can change it. The lines below are a signed fingerprint of everything that {{organization}} has recorded so far. Whoever has them can find out later whether anything was changed afterwards; the manual of Redress says how.',
  'intake.mail.noText': 'This e-mail has no text.',
  'intake.mail.unreadable': 'This e-mail could not be read by our system. It is attached as it came.',
} as const
