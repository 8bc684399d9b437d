import type { Translation } from '../../keys.ts'
import type { error as english } from '../en/error.ts'

export const error: Translation<typeof english> = {
  'error.unexpected':
    'Κάτι πήγε στραβά από τη μεριά μας. Παρακαλούμε δοκιμάστε ξανά σε λίγα λεπτά. Όσα στείλατε νωρίτερα είναι ασφαλή.',

  'error.intake.narrativeMissing.complaint': 'Πείτε μας τι συνέβη. Λίγες λέξεις αρκούν.',
  'error.intake.narrativeMissing.compliment': 'Πείτε μας τι πήγε καλά. Λίγες λέξεις αρκούν.',
  'error.intake.narrativeMissing.suggestion': 'Πείτε μας την ιδέα σας. Λίγες λέξεις αρκούν.',
  'error.intake.narrativeMissing.enquiry': 'Γράψτε την ερώτησή σας.',
  'error.intake.narrativeTooLong':
    'Είναι μεγαλύτερο από όσο μπορούμε να δεχτούμε: το όριο είναι {{max}} χαρακτήρες. Παρακαλούμε συντομεύστε το ή προσθέστε το ως αρχείο.',
  'error.intake.fieldTooLong': 'Παρακαλούμε συντομεύστε το.',
  'error.intake.contactMissing':
    'Δώστε μας έναν τρόπο να επικοινωνήσουμε μαζί σας ή επιλέξτε να διατηρήσετε την ανωνυμία σας.',
  'error.intake.emailInvalid': 'Ελέγξτε τη διεύθυνση email. Έχει τη μορφή name@example.org.',
  'error.intake.phoneInvalid':
    'Ελέγξτε τον αριθμό τηλεφώνου. Αν είναι από άλλη χώρα, αρχίστε με + και τον κωδικό της χώρας.',
  'error.intake.postIncomplete': 'Γράψτε ολόκληρη τη διεύθυνση: οδό, ταχυδρομικό κώδικα, πόλη.',
  'error.intake.anonymousWithContact':
    'Επιλέξατε να διατηρήσετε την ανωνυμία σας, αλλά δώσατε και τρόπο επικοινωνίας. Παρακαλούμε αφαιρέστε το ένα από τα δύο.',
  'error.intake.representedNameMissing': 'Πείτε μας το όνομα του προσώπου που εκπροσωπείτε.',
  'error.intake.representativeNameMissing': 'Πείτε μας και το δικό σας όνομα.',

  'error.files.tooMany': 'Μπορείτε να προσθέσετε {{max}} αρχεία. Παρακαλούμε διαλέξτε τα πιο σημαντικά.',
  'error.files.tooLarge':
    'Το αρχείο «{{name}}» είναι πολύ μεγάλο. Ένα αρχείο μπορεί να είναι έως {{megabytes}} MB.',
  'error.files.typeNotAllowed':
    'Δεν μπορούμε να δεχτούμε το αρχείο «{{name}}». Δεχόμαστε φωτογραφίες, PDF, κείμενο, έγγραφα γραφείου, ήχο και βίντεο.',
  'error.files.empty': 'Το αρχείο «{{name}}» είναι κενό. Παρακαλούμε διαλέξτε το ξανά.',
  'error.files.missing': 'Αυτό το αρχείο δεν υπάρχει πια.',
  'error.files.infected':
    'Δεν μπορούμε να δεχτούμε το αρχείο «{{name}}», γιατί μπορεί να βλάψει έναν υπολογιστή.',
  'error.files.quotaReached':
    'Δεν μπορούμε να δεχτούμε άλλα αρχεία σας σήμερα. Παρακαλούμε στείλτε τα αύριο ή ταχυδρομικώς.',
  'error.files.diskFull':
    'Αυτή τη στιγμή δεν μπορούμε να δεχτούμε αρχεία. Παρακαλούμε στείλτε το κείμενό σας χωρίς αυτά· μπορείτε να τα προσθέσετε αργότερα.',

  'error.documents.renderFailed':
    'Δεν μπορέσαμε να φτιάξουμε το PDF τώρα. Παρακαλούμε δοκιμάστε ξανά σε λίγα λεπτά· όσα στείλατε είναι ασφαλή.',

  'error.tracking.wrongPair':
    'Ο αριθμός αναφοράς και ο κωδικός πρόσβασης δεν ταιριάζουν. Παρακαλούμε ελέγξτε και τα δύο.',
  'error.tracking.referenceMissing': 'Γράψτε τον αριθμό αναφοράς.',
  'error.tracking.accessCodeMissing': 'Γράψτε τον κωδικό πρόσβασης.',
  'error.tracking.correctionMissing': 'Πείτε μας τι να διορθώσουμε.',
  'error.tracking.answerMissing': 'Διαλέξτε μία από τις απαντήσεις.',
  'error.tracking.reasonMissing': 'Πείτε μας γιατί. Λίγες λέξεις αρκούν.',
  'error.tracking.messageMissing': 'Γράψτε ένα μήνυμα ή διαλέξτε ένα αρχείο.',
  'error.tracking.remedyMissing': 'Διαλέξτε τι προτιμάτε.',
  'error.tracking.notNow':
    'Αυτό δεν είναι πλέον δυνατό σε αυτό το βήμα. Η παρακάτω σελίδα δείχνει πώς είναι τώρα.',
  'error.tracking.linkExpired': 'Αυτός ο σύνδεσμος δεν ισχύει πλέον.',

  'error.notFound': 'Δεν βρίσκουμε αυτή τη σελίδα.',
  'error.organization.unknown': 'Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση.',
  'error.tooManyRequests': 'Ήρθαν πολλά μαζί. Παρακαλούμε περιμένετε λίγο και δοκιμάστε ξανά.',
  'error.bodyTooLarge': 'Ήταν πάρα πολλά για μία φορά. Παρακαλούμε στείλτε λιγότερα ή μικρότερα αρχεία.',
  'error.invalidInput': 'Κάτι από όσα στείλατε δεν ταιριάζει. Παρακαλούμε γυρίστε πίσω και ελέγξτε το.',
  'error.invalidJson': 'Κάτι από όσα στείλατε δεν ταιριάζει. Παρακαλούμε γυρίστε πίσω και ελέγξτε το.',
  'error.unsupportedMediaType':
    'Δεν μπορούμε να διαβάσουμε ό,τι στείλατε. Παρακαλούμε γυρίστε πίσω και δοκιμάστε ξανά.',
  'error.databaseAway':
    'Αυτή τη στιγμή δεν μπορούμε να αποθηκεύσουμε τίποτα. Παρακαλούμε δοκιμάστε ξανά σε λίγα λεπτά.',
  'error.auth.originMissing':
    'Ο περιηγητής σας δεν είπε από ποια σελίδα ήρθε αυτό. Παρακαλούμε ανοίξτε ξανά τη σελίδα και στείλτε το άλλη μία φορά.',
  'error.auth.otherOrigin':
    'Αυτό ήρθε από άλλον ιστότοπο. Παρακαλούμε ανοίξτε τη δική μας σελίδα και στείλτε το από εκεί.',
  'error.intake.formExpired':
    'Αυτή η σελίδα έμεινε ανοιχτή πολλή ώρα. Παρακαλούμε στείλτε την ξανά: όσα γράψατε είναι ακόμη εδώ.',

  'error.field.required': 'Παρακαλούμε συμπληρώστε το.',
  'error.field.invalid': 'Παρακαλούμε ελέγξτε το.',
  'error.field.wrongType': 'Παρακαλούμε ελέγξτε το.',
  'error.field.wrongFormat': 'Παρακαλούμε ελέγξτε πώς είναι γραμμένο.',
  'error.field.notAnEmail': 'Ελέγξτε τη διεύθυνση email. Έχει τη μορφή name@example.org.',
  'error.field.notAnOption': 'Παρακαλούμε διαλέξτε μία από τις απαντήσεις.',
  'error.field.tooLong': 'Παρακαλούμε συντομεύστε το.',
  'error.field.tooShort': 'Παρακαλούμε γράψτε λίγα περισσότερα.',
  'error.field.unknown': 'Δεν το περιμέναμε αυτό. Παρακαλούμε γυρίστε πίσω και δοκιμάστε ξανά.',

  'error.complaint.notFound': 'Δεν βρίσκουμε αυτή την υπόθεση.',
  'error.complaint.alreadyClosed': 'Αυτή η υπόθεση έχει κλείσει. Παρακάτω βλέπετε αν μπορεί να ανοίξει ξανά.',
  'error.complaint.stepNotPossible':
    'Αυτό δεν είναι πλέον δυνατό σε αυτό το βήμα. Η παρακάτω σελίδα δείχνει πώς είναι τώρα.',
  'error.complaint.tooLateToChoose':
    'Είχαμε ήδη αποφασίσει όταν ήρθε η επιλογή σας. Μπορείτε ακόμη να μας πείτε αν δέχεστε την απάντησή μας.',
  'error.complaint.cannotReopen':
    'Αυτή η υπόθεση δεν μπορεί να ανοίξει ξανά. Μπορείτε να μας γράψετε με μια νέα.',
  'error.edit.conflict': 'Κάτι άλλαξε εδώ όσο γράφατε. Παρακαλούμε δείτε πώς είναι τώρα και στείλτε το ξανά.',
  'error.idempotency.running': 'Επεξεργαζόμαστε ακόμη ό,τι στείλατε. Παρακαλούμε περιμένετε λίγο.',
  'error.idempotency.otherBody':
    'Αυτή η φόρμα έχει ήδη σταλεί με άλλο κείμενο. Παρακαλούμε ανοίξτε την ξανά.',
  'error.auth.signInFirst':
    'Παρακαλούμε ανοίξτε πρώτα την υπόθεσή σας, με τον αριθμό αναφοράς και τον κωδικό πρόσβασης.',

  'error.organization.countryUnknown': 'Διαλέξτε μια χώρα.',
  'error.organization.timeZoneUnknown': 'Διαλέξτε μια ζώνη ώρας.',
  'error.organization.languagesMissing': 'Διαλέξτε τουλάχιστον μία γλώσσα.',
  'error.organization.slugTaken': 'Υπάρχει ήδη ένας οργανισμός με αυτό το όνομα. Παρακαλούμε διαλέξτε άλλο.',
  'error.staff.emailTaken': 'Κάποιος με αυτή τη διεύθυνση email εργάζεται ήδη εδώ.',
  'error.setup.tokenWrong':
    'Ανοίξτε τον σύνδεσμο εγκατάστασης που τυπώθηκε όταν ξεκίνησε το Redress. Ισχύει μία φορά.',
  'error.setup.alreadyDone': 'Το Redress έχει ήδη ρυθμιστεί. Παρακαλούμε συνδεθείτε.',
  'error.setup.nameMissing': 'Γράψτε το όνομα του οργανισμού σας.',
  'error.setup.countryMissing': 'Διαλέξτε μια χώρα.',
  'error.setup.timeZoneMissing': 'Διαλέξτε μια ζώνη ώρας.',
  'error.setup.languagesMissing': 'Διαλέξτε τουλάχιστον μία γλώσσα.',
  'error.setup.sizeMissing': 'Διαλέξτε αν θα εργάζεται εδώ ένα πρόσωπο ή περισσότερα.',
  'error.setup.administratorNameMissing': 'Γράψτε το όνομά σας.',
  'error.setup.emailInvalid': 'Ελέγξτε τη διεύθυνση email. Έχει τη μορφή name@example.org.',
  'error.setup.passwordTooShort':
    'Χρησιμοποιήστε τουλάχιστον {{min}} χαρακτήρες. Μερικές λέξεις στη σειρά τις θυμάται κανείς εύκολα.',
  'error.setup.passwordTooCommon':
    'Αυτός ο κωδικός είναι γνωστός σε επιτιθέμενους. Παρακαλούμε διαλέξτε άλλον.',

  'failure.notFound.title': 'Δεν βρίσκουμε αυτή τη σελίδα',
  'failure.notFound.text':
    'Ίσως η διεύθυνση έχει ένα λάθος ή η σελίδα μεταφέρθηκε. Η υπόθεσή σας δεν επηρεάζεται.',
  'failure.tooMany.title': 'Παρακαλούμε περιμένετε λίγο',
  'failure.tooMany.text':
    'Ήρθαν πολλά μαζί από το δίκτυό σας. Δοκιμάστε ξανά σε λίγα λεπτά. Όσα στείλατε νωρίτερα είναι ασφαλή.',
  'failure.refused.title': 'Δεν τα καταφέραμε',
  'failure.unexpected.title': 'Κάτι πήγε στραβά από τη μεριά μας',
  'failure.unexpected.text':
    'Λυπούμαστε. Παρακαλούμε δοκιμάστε ξανά σε λίγα λεπτά. Αν ξανασυμβεί, τηλεφωνήστε μας ή γράψτε μας και πείτε αυτόν τον αριθμό: {{number}}',
  'failure.noOrganization.title': 'Δεν υπάρχει τίποτα σε αυτή τη διεύθυνση',
  'failure.noOrganization.text':
    'Παρακαλούμε ελέγξτε τη διεύθυνση στην επιστολή, στην αφίσα ή στο μήνυμα που σας έφερε εδώ.',
  'failure.links': 'Μπορείτε να συνεχίσετε από εδώ:',
}
