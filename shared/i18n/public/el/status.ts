import type { Translation } from '../../keys.ts'
import type { status as english } from '../en/status.ts'

export const status: Translation<typeof english> = {
  'step.received': 'Το λάβαμε',
  'step.understanding': 'Ελέγχουμε αν σας καταλάβαμε',
  'step.investigation': 'Το εξετάζουμε',
  'step.decision': 'Η απάντησή μας',
  'step.yourAnswer': 'Μας λέτε αν τη δέχεστε',
  'step.yourChoice': 'Επιλέγετε πώς θα συνεχίσει',
  'step.review': 'Ένας άλλος άνθρωπος το εξετάζει ξανά',
  'step.outside': 'Κάποιος ανεξάρτητος το εξετάζει',
  'step.remedy': 'Κάνουμε ό,τι υποσχεθήκαμε',
  'step.passedOn': 'Το μεταφέρουμε',
  'step.consideration': 'Το σκεφτόμαστε',
  'step.answer': 'Η απάντησή μας',
  'step.closed': 'Έκλεισε',

  'status.complaint.received':
    'Λάβαμε το παράπονό σας. Ένας άνθρωπος θα το διαβάσει και θα σας πει τι καταλάβαμε.',
  'status.complaint.restated': 'Σας είπαμε τι καταλάβαμε. Πείτε μας, παρακαλούμε, αν κάτι είναι λάθος.',
  'status.complaint.assessing': 'Βλέπουμε πόσο σοβαρό είναι και ποιος πρέπει να το αναλάβει.',
  'status.complaint.investigating':
    'Ερευνούμε τι συνέβη. Ακούμε και το πρόσωπο για το οποίο παραπονιέστε, αλλά δεν αποφασίζει εκείνο.',
  'status.complaint.waitingForYou':
    'Έχουμε μια ερώτηση για εσάς. Συνεχίζουμε μόλις πάρουμε την απάντησή σας.',
  'status.complaint.deciding': 'Ξέρουμε τι συνέβη και αποφασίζουμε πώς θα το διορθώσουμε.',
  'status.complaint.answered': 'Έχετε την απάντησή μας. Πείτε μας, παρακαλούμε, αν τη δέχεστε.',
  'status.complaint.refused':
    'Δεν δέχεστε την απάντησή μας. Η υπόθεσή σας μένει ανοιχτή και μπορείτε να ζητήσετε επανεξέταση ή να απευθυνθείτε σε κάποιον ανεξάρτητο.',
  'status.complaint.underReview':
    'Την υπόθεσή σας εξετάζει ξανά κάποιος που δεν πήρε μέρος στην πρώτη μας απάντηση.',
  'status.complaint.referred':
    'Η υπόθεσή σας βρίσκεται στον εξής φορέα: {{body}}. Είναι ανεξάρτητος από εμάς.',
  'status.complaint.carryingOut': 'Δεχτήκατε την απάντησή μας. Τώρα κάνουμε ό,τι υποσχεθήκαμε.',
  'status.complaint.reopened': 'Η υπόθεσή σας είναι ξανά ανοιχτή. Εξετάζουμε ό,τι μένει να λυθεί.',
  'status.complaint.closed.accepted':
    'Η υπόθεσή σας έκλεισε. Δεχτήκατε την απάντησή μας και κάναμε ό,τι υποσχεθήκαμε.',
  'status.complaint.closed.noResponse':
    'Κλείσαμε την υπόθεσή σας γιατί δεν είχαμε νέα σας. Μπορείτε να ζητήσετε να ανοίξει ξανά.',
  'status.complaint.closed.withdrawn': 'Αποσύρατε την υπόθεσή σας. Δεν ασχολούμαστε πλέον με αυτήν.',
  'status.complaint.closed.duplicate':
    'Είναι το ίδιο θέμα με μια άλλη υπόθεσή σας. Τις χειριζόμαστε μαζί εκεί: {{reference}}.',
  'status.complaint.closed.knownMatter':
    'Χειριζόμαστε ήδη αυτό το θέμα σε άλλη υπόθεση. Εκεί λαμβάνουμε υπόψη όσα γράψατε.',
  'status.complaint.closed.outOfScope':
    'Δεν μπορούμε να αποφασίσουμε εμείς για αυτό. Σας είπαμε γιατί και ποιος μπορεί να βοηθήσει.',
  'status.complaint.closed.exhausted':
    'Η υπόθεσή σας έκλεισε. Δεν υπάρχει άλλο βήμα σε εμάς. Μπορείτε ακόμη να απευθυνθείτε σε κάποιον ανεξάρτητο.',
  'status.complaint.closed.endedBefore':
    'Η υπόθεσή σας έκλεισε. Ολοκληρώθηκε πριν τηρούμε το σημερινό μητρώο.',
  'status.complaint.closed.settledOutside': 'Η υπόθεσή σας έκλεισε. Λύθηκε από τον εξής φορέα: {{body}}.',

  'status.compliment.received': 'Λάβαμε τον έπαινό σας. Ευχαριστούμε!',
  'status.compliment.passedOn': 'Τον διάβασαν οι άνθρωποι που αφορά. Ευχαριστούμε!',
  'status.compliment.closed': 'Τον διάβασαν οι άνθρωποι που αφορά. Ευχαριστούμε!',
  'status.suggestion.received': 'Λάβαμε την πρότασή σας και θα την εξετάσουμε.',
  'status.suggestion.considering': 'Σκεφτόμαστε την πρότασή σας.',
  'status.suggestion.adopted': 'Δεχόμαστε την πρότασή σας. Ευχαριστούμε!',
  'status.suggestion.declined':
    'Δεν δεχόμαστε την πρότασή σας. Μπορείτε να διαβάσετε τον λόγο παρακάτω. Σας ευχαριστούμε παρ’ όλα αυτά.',
  'status.suggestion.closed': 'Η πρότασή σας έκλεισε. Σας ευχαριστούμε για αυτήν.',
  'status.enquiry.received': 'Λάβαμε την ερώτησή σας και θα την απαντήσουμε.',
  'status.enquiry.answering': 'Ετοιμάζουμε την απάντηση στην ερώτησή σας.',
  'status.enquiry.answered': 'Έχετε την απάντησή μας.',
  'status.enquiry.closed': 'Η ερώτησή σας απαντήθηκε και έκλεισε. Μπορείτε πάντα να μας ρωτήσετε ξανά.',
  'status.withdrawn': 'Το αποσύρατε. Δεν ασχολούμαστε πλέον με αυτό.',
}
