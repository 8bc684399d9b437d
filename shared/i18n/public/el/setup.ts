import type { Translation } from '../../keys.ts'
import type { setup as english } from '../en/setup.ts'

export const setup: Translation<typeof english> = {
  'setup.title': 'Εγκατάσταση του Redress',
  'setup.lead': 'Λίγες απαντήσεις και μπορείτε να ξεκινήσετε. Μπορείτε να τα αλλάξετε όλα αργότερα.',
  'setup.organization.title': 'Ο οργανισμός σας',
  'setup.name.label': 'Όνομα του οργανισμού',
  'setup.name.hint': 'Όπως τον ξέρει ο κόσμος. Εμφανίζεται σε κάθε σελίδα και επιστολή.',
  'setup.country.label': 'Χώρα',
  'setup.country.choose': 'Διαλέξτε χώρα',
  'setup.country.hint': 'Καθορίζει τις αργίες και τους κανόνες που προτείνονται.',
  'setup.timeZone.label': 'Ζώνη ώρας',
  'setup.timeZone.choose': 'Διαλέξτε ζώνη ώρας',
  'setup.languages.label': 'Γλώσσες των σελίδων για το κοινό',
  'setup.languages.hint':
    'Ο κόσμος μπορεί να γράφει σε οποιαδήποτε γλώσσα. Σε αυτές τις γλώσσες απαντάτε εσείς.',
  'setup.people.label': 'Ποιος θα δουλεύει με αυτό;',
  'setup.people.one': 'Ένα πρόσωπο',
  'setup.people.oneHint': 'Τα κάνετε όλα εσείς. Οι επανεξετάσεις γίνονται από κάποιον εκτός.',
  'setup.people.several': 'Περισσότερα πρόσωπα',
  'setup.people.severalHint': 'Οι ρόλοι είναι χωριστοί: κανείς δεν επανεξετάζει τη δική του απόφαση.',
  'setup.complaintsManager.label': 'Έχω και την ευθύνη για τα παράπονα',
  'setup.complaintsManager.hint':
    'Βλέπετε και χειρίζεστε τα παράπονα. Διαφορετικά προσκαλέστε κάποιον γι’ αυτό πριν έρθει το πρώτο.',
  'setup.administrator.title': 'Εσείς',
  'setup.administratorName.label': 'Το όνομά σας',
  'setup.email.label': 'Η διεύθυνση email σας',
  'setup.email.hint': 'Με αυτή συνδέεστε.',
  'setup.password.label': 'Κωδικός',
  'setup.password.hint': 'Τουλάχιστον {{min}} χαρακτήρες. Μερικές λέξεις στη σειρά είναι καλή ιδέα.',
  'setup.button': 'Εγκατάσταση',
  'setup.done.title': 'Όλα είναι έτοιμα: {{organization}}',
  'setup.done.text': 'Ο κόσμος μπορεί τώρα να σας γράψει.',
  'setup.done.desk': 'Συνδεθείτε και ρίξτε μια ματιά',
  'setup.done.portal': 'Δείτε τη σελίδα για το κοινό',
  'setup.done.mail':
    'Η αποστολή email δεν έχει ρυθμιστεί ακόμη. Ως τότε τα μηνύματα περιμένουν στα εξερχόμενα, όπου μπορείτε να τα δείτε.',
}
