/** What is said when something was refused or failed, by code; areas keep their own beside their texts. */
export const errors = {
  'error.unexpected': 'Something went wrong on our side. Try again; if it stays, tell your administrator.',
  'error.offline': 'The server cannot be reached. Nothing is lost: try again when you are connected.',
  'error.unavailable': 'The server is busy or being updated. Try again in a minute.',
  'error.signedOut': 'You were signed out. Sign in to go on.',
  'error.forbidden': 'You may not do this. Ask your administrator if you need to.',
  'error.notFound': 'This does not exist, or you may not see it.',
  'error.tooLarge': 'This is too large to be sent.',
  'error.tooManyRequests': 'Too many tries. Wait a minute and try again.',
  'error.changedMeanwhile':
    'Somebody changed this while you were working on it. Load it again to see the change.',
  'error.invalid': 'Some answers are missing or not right.',
  'error.field.required': 'Fill this in.',
  'error.field.invalid': 'This is not right. Check it.',
  'error.field.tooLong': 'This is too long. Shorten it.',
  'error.field.tooShort': 'This is too short.',
  'error.field.email': 'Enter an e-mail address, like name@example.com.',
  'error.field.date': 'Enter a real date.',
  'error.field.number': 'Enter a number.',
  'error.documents.renderFailed':
    'The PDF could not be made. Try again; if it stays, the log of the server says why.',
  'error.template.valueMissing':
    'The text asks for {{name}}, which is not known yet. Fill it in or take the placeholder out.',
}
