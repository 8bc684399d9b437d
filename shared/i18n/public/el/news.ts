import type { Translation } from '../../keys.ts'
import type { news as english } from '../en/news.ts'

export const news: Translation<typeof english> = {
  'mail.footer.news':
    'Προτιμάτε να μη λαμβάνετε τέτοια νέα με email; Τότε θα τα βρίσκετε μόνο στη σελίδα της υπόθεσής σας:',
  'mail.footer.replies':
    'Μπορείτε απλώς να απαντήσετε σε αυτό το email. Η σελίδα της υπόθεσής σας είναι εδώ:',
  'news.ask.title': 'Όχι άλλα νέα με email;',
  'news.ask.text':
    'Τότε ο οργανισμός {{organization}} δεν σας στέλνει πια email για το πώς προχωρούν τα πράγματα. Τα νέα αυτά τα βρίσκετε στη σελίδα της υπόθεσής σας. Όσα σας οφείλουμε εξακολουθούν να έρχονται με email: αποδείξεις παραλαβής, ερωτήσεις και η απάντησή μας.',
  'news.off.button': 'Όχι άλλα νέα με email',
  'news.off.title': 'Δεν θα λαμβάνετε πια νέα με email',
  'news.off.text':
    'Τα νέα από {{organization}} βρίσκονται στη σελίδα της υπόθεσής σας. Οι αποδείξεις παραλαβής, οι ερωτήσεις και η απάντησή μας εξακολουθούν να έρχονται με email.',
  'news.on.button': 'Θέλω πάλι νέα με email',
  'news.on.title': 'Λαμβάνετε πάλι νέα με email',
  'news.on.text': 'Όταν υπάρχουν νέα για την υπόθεσή σας, θα λαμβάνετε πάλι email από {{organization}}.',
}
