/**
 * Messages of refusals that a complainant can meet (`error.<code>`): each says what to do.
 * The pages for a whole failed request are `failure.…`.
 */
export const error = {
  'error.unexpected':
    'Something went wrong on our side. Please try again in a few minutes. What you sent before is safe.',

  'error.intake.narrativeMissing.complaint': 'Tell us what happened. A few words are enough.',
  'error.intake.narrativeMissing.compliment': 'Tell us what went well. A few words are enough.',
  'error.intake.narrativeMissing.suggestion': 'Tell us your idea. A few words are enough.',
  'error.intake.narrativeMissing.enquiry': 'Write your question.',
  'error.intake.narrativeTooLong':
    'This is longer than we can take: {{max}} characters are possible. Please shorten it or add it as a file.',
  'error.intake.fieldTooLong': 'Please shorten this.',
  'error.intake.contactMissing': 'Give us one way to reach you, or choose to stay anonymous.',
  'error.intake.emailInvalid': 'Check the email address. It looks like name@example.org.',
  'error.intake.phoneInvalid':
    'Check the phone number. If it is from another country, begin with + and the country code.',
  'error.intake.postIncomplete': 'Write the whole address: street, postal code, town.',
  'error.intake.anonymousWithContact':
    'You chose to stay anonymous but gave a way to reach you. Please take one of them out.',
  'error.intake.representedNameMissing': 'Tell us the name of the person you speak for.',
  'error.intake.representativeNameMissing': 'Tell us your own name too.',

  'error.files.tooMany': 'You can add {{max}} files. Please choose the most important ones.',
  'error.files.tooLarge': '“{{name}}” is too large. A file can have up to {{megabytes}} MB.',
  'error.files.typeNotAllowed':
    'We cannot take “{{name}}”. Photos, PDF, text, office documents, sound and video are fine.',
  'error.files.empty': '“{{name}}” is empty. Please choose it again.',
  'error.files.missing': 'This file is no longer there.',
  'error.files.quotaReached':
    'We cannot take more files from you today. Please send them tomorrow or by post.',
  'error.files.diskFull':
    'We cannot take files at the moment. Please send your text without them; you can add them later.',

  'error.documents.renderFailed':
    'We could not make the PDF just now. Please try again in a few minutes; what you sent is safe.',

  'error.tracking.wrongPair': 'The reference and the access code do not belong together. Please check both.',
  'error.tracking.referenceMissing': 'Enter your reference.',
  'error.tracking.accessCodeMissing': 'Enter your access code.',
  'error.tracking.correctionMissing': 'Tell us what we should correct.',
  'error.tracking.answerMissing': 'Choose one of the answers.',
  'error.tracking.reasonMissing': 'Tell us why. A few words are enough.',
  'error.tracking.messageMissing': 'Write a message or choose a file.',
  'error.tracking.informationMissing': 'Fill in at least one of them, or write us a message below.',
  'error.tracking.remedyMissing': 'Choose what you prefer.',
  'error.tracking.notNow': 'This is no longer possible at this step. The page below shows how it stands now.',

  'error.notFound': 'We cannot find this page.',
  'error.organization.unknown': 'There is nothing at this address.',
  'error.tooManyRequests': 'That was a lot at once. Please wait a little and try again.',
  'error.bodyTooLarge': 'This was too much for one go. Please send fewer or smaller files.',
  'error.invalidInput': 'Something in what you sent does not fit. Please go back and check it.',
  'error.invalidJson': 'Something in what you sent does not fit. Please go back and check it.',
  'error.unsupportedMediaType': 'We cannot read what you sent. Please go back and try again.',
  'error.outcomeUnknown':
    'Something broke while we were saving, and we cannot tell whether it was kept. Please look whether it is there before you send it again.',
  'error.intake.notSaved':
    'Nothing was saved, because we cannot save at the moment. What you typed is still here: please send it again in a few minutes. Files have to be chosen again.',
  'error.intake.perhapsSaved':
    'The connection broke while we were saving. Please send it once more: it will be kept only once. Files have to be chosen again.',
  'error.databaseAway': 'We cannot save anything at the moment. Please try again in a few minutes.',
  'error.auth.originMissing':
    'Your browser did not say which page this came from. Please open the page again and send it once more.',
  'error.auth.otherOrigin': 'This came from another website. Please open our page and send it there.',
  'error.intake.formExpired':
    'This page was open for a long time. Please send it again: everything you typed is still here.',

  // Codes of the contract, for any field.
  'error.field.required': 'Please fill this in.',
  'error.field.invalid': 'Please check this.',
  'error.field.wrongType': 'Please check this.',
  'error.field.wrongFormat': 'Please check how this is written.',
  'error.field.notAnEmail': 'Check the email address. It looks like name@example.org.',
  'error.field.notAnOption': 'Please choose one of the answers.',
  'error.field.tooLong': 'Please shorten this.',
  'error.field.tooShort': 'Please write a little more.',
  'error.field.unknown': 'We did not expect this. Please go back and try again.',

  // What a case may answer to the person it belongs to.
  'error.complaint.notFound': 'We cannot find this case.',
  'error.complaint.alreadyClosed': 'This case is closed. You can see below whether it can be opened again.',
  'error.complaint.stepNotPossible':
    'This is no longer possible at this step. The page below shows how it stands now.',
  'error.complaint.tooLateToChoose':
    'We have decided already, so your choice came too late. You can still tell us whether you accept our answer.',
  'error.complaint.cannotReopen': 'This case cannot be opened again. You can write to us with a new one.',
  'error.edit.conflict':
    'Something changed here while you were writing. Please look at how it stands now and send it again.',
  'error.idempotency.running': 'We are still working on what you sent. Please wait a moment.',
  'error.idempotency.otherBody': 'This form was sent before with other words. Please open it again.',
  'error.auth.signInFirst': 'Please open your case first, with your reference and access code.',

  'error.organization.countryUnknown': 'Choose a country.',
  'error.organization.timeZoneUnknown': 'Choose a time zone.',
  'error.organization.languagesMissing': 'Choose at least one language.',
  'error.organization.slugTaken': 'There is already an organization of this name. Please choose another.',
  'error.staff.emailTaken': 'Someone with this email address works here already.',
  'error.setup.tokenWrong': 'Open the set-up link that was printed when Redress started. It works once.',
  'error.setup.alreadyDone': 'Redress is already set up. Please sign in.',
  'error.setup.nameMissing': 'Enter the name of your organization.',
  'error.setup.countryMissing': 'Choose a country.',
  'error.setup.timeZoneMissing': 'Choose a time zone.',
  'error.setup.languagesMissing': 'Choose at least one language.',
  'error.setup.sizeMissing': 'Choose whether one person or several will work here.',
  'error.setup.administratorNameMissing': 'Enter your name.',
  'error.setup.emailInvalid': 'Check the email address. It looks like name@example.org.',
  'error.setup.passwordTooShort':
    'Use at least {{min}} characters. A few words in a row are easy to remember.',
  'error.setup.passwordTooCommon': 'This password is known to attackers. Please choose another.',

  'failure.notFound.title': 'We cannot find this page',
  'failure.notFound.text':
    'Perhaps the address has a mistake, or the page has moved. Your case is not affected.',
  'failure.tooMany.title': 'Please wait a moment',
  'failure.tooMany.text':
    'That was a lot at once from your network. Try again in a few minutes. What you sent before is safe.',
  'failure.refused.title': 'That did not work',
  'failure.unexpected.title': 'Something went wrong on our side',
  'failure.unexpected.text':
    'We are sorry. Please try again in a few minutes. If it happens again, call us or write to us and give this number: {{number}}',
  'failure.noOrganization.title': 'There is nothing at this address',
  'failure.noOrganization.text':
    'Please check the address on the letter, poster or message that brought you here.',
  'failure.sendAgain': 'Send again',
  'failure.filesAgain': 'Choose your files again',
  'failure.links': 'You can go on from here:',
} as const
