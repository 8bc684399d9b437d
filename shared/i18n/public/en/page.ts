/** The frame around every page. */
export const page = {
  'page.title': '{{title}} – {{organization}}',
  'page.titleWithErrors': 'Please check: {{title}} – {{organization}}',
  'page.skip': 'Skip to the main text',
  'page.languages': 'Choose a language',
  'page.back': 'Back',
  'page.footer.label': 'About this service',
  'page.footer.howToComplain': 'How we handle complaints',
  'page.footer.track': 'See where your case stands',
  'page.footer.privacy': 'What we do with your data',
  'page.footer.accessibility': 'Accessibility',
  'page.errors.title': 'Please check the following',
  'page.errors.field': 'Please check:',
} as const
