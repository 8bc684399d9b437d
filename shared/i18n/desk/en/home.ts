/** Home: what to do now. */
export const home = {
  'home.title': 'Home',
  'home.welcome': 'Every voice is heard here',
  'home.welcome.text':
    'Register what you hear by phone, at the counter or by letter; what people file themselves arrives in the register.',
}
