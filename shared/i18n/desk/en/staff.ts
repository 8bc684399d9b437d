/** Signing in, invitations, one's own account. */
export const staff = {
  'signIn.title': 'Sign in',
  'signIn.email': 'E-mail',
  'signIn.password': 'Password',
  'signIn.submit': 'Sign in',
  'signIn.pending': 'Signing in…',
  'signIn.back': 'Sign in to return to the page you were on.',
  'signIn.forgotten': 'Forgot your password? Ask your administrator for a new invitation.',
  'signIn.email.required': 'Enter your e-mail address.',
  'signIn.password.required': 'Enter your password.',
  'error.auth.wrongPassword': 'The e-mail address or the password is not right.',
  'error.auth.tooManyAttempts': 'Too many tries. Wait {{seconds}} seconds, then try again.',
  'error.auth.needsHttps':
    'Signing in needs an encrypted connection (https). Ask your administrator for the right address.',
  'error.password.tooShort': 'Choose a password of at least 12 characters.',
  'error.password.tooCommon': 'Attackers try this password first. Choose one that is harder to guess.',
  'error.invitation.invalid': 'This invitation was used already or is too old. Ask for a new one.',

  'invitation.title': 'Welcome to Redress',
  'invitation.intro': 'You were invited to work here. Say what you are called and choose a password.',
  'invitation.name': 'Your name',
  'invitation.name.hint': 'As your colleagues know you',
  'invitation.name.required': 'Enter your name.',
  'invitation.password': 'Password',
  'invitation.password.hint': 'At least 12 characters. Several words are easier to remember than signs.',
  'invitation.submit': 'Start',
  'invitation.missing.title': 'This link is not complete',
  'invitation.missing.text':
    'Open the link in your invitation once more, or copy it as a whole into the address bar.',
  'invitation.missing.action': 'Go to sign-in',
}
