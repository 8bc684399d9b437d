/** Signing in, invitations, one's own account. */
export const staff = {
  'signIn.title': 'Sign in',
  'signIn.email': 'E-mail',
  'signIn.password': 'Password',
  'signIn.submit': 'Sign in',
  'signIn.pending': 'Signing in…',
  'signIn.back': 'Sign in to return to the page you were on.',
  'signIn.forgotten': 'Forgot your password?',
  'signIn.email.required': 'Enter your e-mail address.',
  'signIn.password.required': 'Enter your password.',
  'error.auth.wrongPassword': 'The e-mail address or the password is not right.',
  'error.auth.tooManyAttempts': 'Too many tries. Wait {{seconds}} seconds, then try again.',
  'error.auth.needsHttps':
    'Signing in needs an encrypted connection (https). Ask your administrator for the right address.',
  'error.password.tooShort': 'Choose a password of at least 12 characters.',
  'error.password.tooCommon': 'Attackers try this password first. Choose one that is harder to guess.',
  'error.invitation.invalid': 'This invitation was used already or is too old. Ask for a new one.',

  'forgotten.title': 'Forgot your password?',
  'forgotten.intro':
    'Enter the e-mail address with which you sign in. We send you a link to choose a new password.',
  'forgotten.submit': 'Send the link',
  'forgotten.sent.title': 'Look into your mailbox',
  'forgotten.sent.text':
    'If there is an account for {{email}}, a mail with a link is on its way. The link works for an hour. Nothing there? Look among the unwanted mail, or ask your administrator.',
  'forgotten.noMail.title': 'Ask your administrator',
  'forgotten.noMail.text':
    'No mail leaves this Redress yet, so no link can be sent. Your administrator can make you a new link under Settings, Staff.',
  'forgotten.back': 'Back to sign-in',
  'newPassword.title': 'Choose a new password',
  'newPassword.intro': 'With it you sign in from now on. Wherever you are signed in now, you are signed out.',
  'newPassword.submit': 'Save the new password',
  'newPassword.done': 'Your password is changed. Sign in with the new one.',
  'newPassword.missing.text':
    'Open the link in the mail once more, or copy it as a whole into the address bar.',
  'error.passwordReset.invalid': 'This link was used already or is too old. Ask for a new one.',
  'error.passwordReset.noMail': 'No mail leaves this Redress yet. Ask your administrator for a new link.',

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
