import type { Translation } from '../../keys.ts'
import type { track as english } from '../en/track.ts'

export const track: Translation<typeof english> = {
  'track.signIn.title': 'Δείτε πού βρίσκεται η υπόθεσή σας',
  'track.signIn.lead':
    'Χρειάζεστε τον αριθμό αναφοράς και τον κωδικό πρόσβασης που σας δώσαμε όταν μας γράψατε.',
  'track.reference.label': 'Αριθμός αναφοράς',
  'track.reference.hint': 'Κεφαλαία ή μικρά γράμματα, με ή χωρίς κενά.',
  'track.accessCode.label': 'Κωδικός πρόσβασης',
  'track.signIn.button': 'Άνοιγμα της υπόθεσής μου',
  'track.signIn.lost': 'Δεν έχω πια τον κωδικό πρόσβασης',
  'track.signIn.expired':
    'Για την ασφάλειά σας κλείσαμε τη σελίδα της υπόθεσής σας μετά από λίγη ώρα. Παρακαλούμε ανοίξτε την ξανά. Τίποτα από όσα στείλατε δεν χάθηκε.',
  'track.signOut': 'Κλείσιμο της υπόθεσής μου σε αυτή τη συσκευή',
  'track.signedOut.title': 'Η υπόθεσή σας έκλεισε σε αυτή τη συσκευή',
  'track.signedOut.text':
    'Μπορείτε να επιστρέψετε όποτε θέλετε με τον αριθμό αναφοράς και τον κωδικό πρόσβασης.',

  'track.lost.title': 'Νέος κωδικός πρόσβασης',
  'track.lost.lead':
    'Πείτε μας τον αριθμό αναφοράς και τη διεύθυνση email που μας δώσατε. Στέλνουμε εκεί έναν σύνδεσμο για νέο κωδικό. Ο παλιός ισχύει μέχρι να χρησιμοποιήσετε τον σύνδεσμο.',
  'track.lost.button': 'Στείλτε μου σύνδεσμο',
  'track.lost.noEmail':
    'Δεν μας έχετε δώσει διεύθυνση email; Τηλεφωνήστε μας ή γράψτε μας. Σας κάνουμε μερικές ερωτήσεις και έπειτα σας δίνουμε νέο κωδικό.',
  'track.lost.sent.title': 'Δείτε το email σας',
  'track.lost.sent.text_one':
    'Αν ο αριθμός αναφοράς και η διεύθυνση ταιριάζουν, ένα μήνυμα είναι καθ’ οδόν. Ο σύνδεσμος ισχύει για {{count}} ώρα.',
  'track.lost.sent.text_other':
    'Αν ο αριθμός αναφοράς και η διεύθυνση ταιριάζουν, ένα μήνυμα είναι καθ’ οδόν. Ο σύνδεσμος ισχύει για {{count}} ώρες.',
  'track.newCode.title': 'Δημιουργία νέου κωδικού πρόσβασης',
  'track.newCode.lead':
    'Όταν πατήσετε το κουμπί, παίρνετε νέο κωδικό πρόσβασης για την υπόθεση {{reference}}. Ο παλιός παύει να ισχύει.',
  'track.newCode.button': 'Δημιουργία νέου κωδικού',
  'track.newCode.done.title': 'Ο νέος κωδικός πρόσβασής σας',
  'track.newCode.done.text':
    'Ο παλιός κωδικός δεν ισχύει πλέον. Αυτόν τον δείχνουμε μόνο μία φορά: παρακαλούμε σημειώστε τον τώρα.',

  'track.confirmEmail.title': 'Είναι δική σας αυτή η διεύθυνση email;',
  'track.confirmEmail.lead': 'Τότε στέλνουμε τα νέα της υπόθεσής σας στη διεύθυνση {{email}}.',
  'track.confirmEmail.button': 'Ναι, είναι η διεύθυνσή μου',
  'track.confirmEmail.notYou':
    'Δεν είναι δική σας; Απλώς κλείστε αυτή τη σελίδα. Δεν θα σταλεί τίποτε άλλο σε αυτή τη διεύθυνση.',
  'track.confirmEmail.done.title': 'Ευχαριστούμε. Η διεύθυνσή σας επιβεβαιώθηκε.',
  'track.confirmEmail.done.text': 'Από εδώ και πέρα παίρνετε εκεί τα νέα της υπόθεσής σας.',
  'track.link.expired.title': 'Αυτός ο σύνδεσμος δεν ισχύει πλέον',
  'track.link.expired.text':
    'Έχει ήδη χρησιμοποιηθεί ή είναι πολύ παλιός. Μπορείτε ακόμη να ανοίξετε την υπόθεσή σας με τον αριθμό αναφοράς και τον κωδικό πρόσβασης.',

  'track.title.complaint': 'Το παράπονό σας',
  'track.title.compliment': 'Ο έπαινός σας',
  'track.title.suggestion': 'Η πρότασή σας',
  'track.title.enquiry': 'Η ερώτησή σας',
  'track.received': 'Παραλαβή: {{date}}',
  'track.next.title': 'Επόμενο βήμα',
  'track.next.by': '{{what}} – το αργότερο έως {{date}}.',
  'track.next.overdue':
    'Είναι πιο αργά από όσο υποσχεθήκαμε. Λυπούμαστε. Κάποιος φροντίζει τώρα να έχετε νέα μας.',
  'track.next.why': 'Γιατί αυτή η ημερομηνία;',
  'track.next.promise': 'Υποσχόμαστε να το κάνουμε {{within}}, με έναρξη: {{date}}.',
  'track.saved.restatementConfirmed': 'Ευχαριστούμε. Συνεχίζουμε όπως το επιβεβαιώσατε.',
  'track.saved.restatementCorrected': 'Ευχαριστούμε. Λάβαμε τη διόρθωσή σας και θα σας απαντήσουμε.',
  'track.saved.message': 'Λάβαμε το μήνυμά σας.',
  'track.saved.objected': 'Λάβαμε την ένστασή σας. Την εξετάζει άλλο πρόσωπο.',
  'track.saved.files': 'Λάβαμε τα αρχεία σας.',
  'track.saved.information': 'Ευχαριστούμε. Σημειώσαμε όσα μας είπατε.',
  'track.saved.remedy': 'Σημειώσαμε τι θα προτιμούσατε.',
  'track.saved.accepted': 'Ευχαριστούμε. Σημειώσαμε ότι δέχεστε την απάντησή μας.',
  'track.saved.refused': 'Σημειώσαμε ότι δεν δέχεστε την απάντησή μας. Η υπόθεσή σας μένει ανοιχτή.',
  'track.saved.reviewRequested':
    'Λάβαμε το αίτημά σας. Ένας άλλος άνθρωπος θα εξετάσει ξανά την υπόθεσή σας.',
  'track.saved.withdrawn': 'Αποσύρατε την υπόθεσή σας.',
  'track.saved.emailConfirmed': 'Η διεύθυνση email σας επιβεβαιώθηκε.',

  'track.timeline.title': 'Τα βήματα',
  'track.timeline.done': 'Έγινε',
  'track.timeline.current': 'Τώρα',
  'track.timeline.ahead': 'Αργότερα',
  'track.timeline.by': 'το αργότερο έως {{date}}',

  'track.restatement.title': 'Σας καταλάβαμε;',
  'track.restatement.lead': 'Καταλάβαμε το εξής:',
  'track.restatement.yes': 'Ναι, σωστά',
  'track.restatement.correct': 'Κάτι είναι λάθος ή λείπει',
  'track.restatement.correction.label': 'Τι να διορθώσουμε;',
  'track.restatement.send': 'Αποστολή διόρθωσης',
  'track.restatement.silence': 'Αν δεν απαντήσετε, συνεχίζουμε έτσι.',

  'track.information.title': 'Τι χρειάζεται ακόμη να μάθουμε',
  'track.information.lead':
    'Με αυτά μπορούμε να προχωρήσουμε. Όσα μας έχετε ήδη πει είναι συμπληρωμένα: απλώς ελέγξτε τα.',
  'track.information.tell': 'Παρακαλούμε πείτε μας:',
  'track.information.check': 'Παρακαλούμε ελέγξτε αν αυτό ισχύει ακόμη:',
  'track.information.how':
    'Για να απαντήσετε, ανοίξτε την υπόθεσή σας. Όσα ξέρουμε ήδη είναι συμπληρωμένα εκεί, δεν χρειάζεται να τα ξαναγράψετε.',
  'track.information.isItRight': 'Αυτό έχουμε. Αλλάξτε το αν δεν είναι σωστό.',
  'track.information.send': 'Αποστολή',
  'track.information.empty': 'Αφήστε κενό ό,τι δεν ξέρετε.',
  'track.information.affectedParties': 'Ποιον άλλο αφορά;',

  'track.remedy.title': 'Τι θα το διόρθωνε για εσάς;',
  'track.remedy.lead':
    'Μπορούμε να προσφέρουμε ένα από αυτά. Ποιο προτιμάτε; Μας βοηθά να αποφασίσουμε, αλλά δεν μπορούμε ακόμη να το υποσχεθούμε.',
  'track.remedy.asked': 'Ζητήσατε: {{remedy}}',
  'track.remedy.choose': 'Προτιμώ',
  'track.remedy.none': 'Κανένα από αυτά',
  'track.remedy.comment.label': 'Υπάρχει κάτι που πρέπει να ξέρουμε;',
  'track.remedy.send': 'Αποστολή της επιλογής μου',

  'track.decision.title': 'Η απάντησή μας',
  'track.decision.on': 'Ημερομηνία: {{date}}',
  'track.decision.reviewed': 'Η απάντησή μας μετά την επανεξέταση',
  'track.decision.point': 'Σημείο {{number}}',
  'track.decision.upheld': 'Συμφωνούμε μαζί σας',
  'track.decision.partlyUpheld': 'Συμφωνούμε εν μέρει μαζί σας',
  'track.decision.notUpheld': 'Δεν συμφωνούμε μαζί σας',
  'track.decision.reasons': 'Γιατί',
  'track.decision.remedies': 'Τι κάνουμε',
  'track.decision.remedyBy': '{{remedy}} – το αργότερο έως {{date}}',
  'track.decision.remedyDone': '{{remedy}} – έγινε: {{date}}',
  'track.decision.letter': 'Η επιστολή μας (PDF)',

  'track.answer.title': 'Δέχεστε την απάντησή μας;',
  'track.answer.lead': 'Με την ησυχία σας. Μπορείτε να απαντήσετε έως {{date}}.',
  'track.answer.choose': 'Η απάντησή σας',
  'track.answer.accept': 'Ναι, τη δέχομαι',
  'track.answer.acceptHint': 'Κάνουμε ό,τι υποσχεθήκαμε και κλείνουμε την υπόθεσή σας.',
  'track.answer.review': 'Όχι, παρακαλώ εξετάστε το ξανά',
  'track.answer.reviewHint':
    'Την υπόθεσή σας εξετάζει ξανά κάποιος που δεν πήρε μέρος σε αυτή την απάντηση. Είναι δωρεάν.',
  'track.answer.refuse': 'Όχι, και δεν θέλω να εξεταστεί ξανά',
  'track.answer.refuseHint':
    'Η υπόθεσή σας δεν θεωρείται λυμένη. Μπορείτε ακόμη να απευθυνθείτε σε κάποιον ανεξάρτητο.',
  'track.answer.reason.label': 'Γιατί δεν συμφωνείτε;',
  'track.answer.reason.hint': 'Μόνο αν επιλέξατε «όχι». Τι μας ξέφυγε ή τι καταλάβαμε λάθος;',
  'track.answer.send': 'Αποστολή της απάντησής μου',
  'track.answer.silence':
    'Αν δεν έχουμε νέα σας, σας το θυμίζουμε μία φορά. Έπειτα η υπόθεσή σας κλείνει, με ημερομηνία {{date}}. Μπορείτε αργότερα να ζητήσετε να ανοίξει ξανά.',

  'track.outside.title': 'Κάποιος ανεξάρτητος από εμάς',
  'track.outside.lead':
    'Δεν χρειάζεται να συμφωνήσετε μαζί μας. Την υπόθεσή σας μπορούν να εξετάσουν οι εξής:',
  'track.outside.window': 'Μπορείτε να απευθυνθείτε εκεί έως {{date}}.',
  'track.outside.cost': 'Κόστος: {{cost}}',

  'track.messages.title': 'Μηνύματα',
  'track.messages.none': 'Δεν υπάρχουν μηνύματα ακόμη.',
  'track.messages.fromYou': 'Εσείς',
  'track.messages.fromUs': '{{organization}}',
  'track.messages.write.label': 'Γράψτε μας',
  'track.messages.write.hint': 'Ρωτήστε κάτι ή προσθέστε ό,τι θυμάστε. Το διαβάζουμε πριν συνεχίσουμε.',
  'track.messages.files.label': 'Προσθήκη αρχείων',
  'track.messages.send': 'Αποστολή',

  'track.restriction.title': 'Ορισμένοι τρόποι επικοινωνίας είναι κλειστοί για εσάς',
  'track.restriction.lead':
    'Μετά από όσα συνέβησαν, δεν μπορούμε να σας εξυπηρετήσουμε με αυτούς τους τρόπους:',
  'track.restriction.phone': 'τηλεφωνικά',
  'track.restriction.counter': 'στο γκισέ',
  'track.restriction.email': 'με email',
  'track.restriction.until': 'Αυτό ισχύει έως: {{date}}. Τότε θα το εξετάσουμε ξανά.',
  'track.restriction.stays':
    'Οι επιστολές και αυτή η σελίδα παραμένουν ανοιχτές για εσάς και το παράπονό σας προχωρά όπως πριν.',
  'track.restriction.objected':
    'Υποβάλατε ένσταση. Τώρα την εξετάζει κάποιος που δεν πήρε αυτή την απόφαση και θα σας ενημερώσει.',
  'track.restriction.decided':
    'Κάποιος που δεν πήρε αυτή την απόφαση εξέτασε την ένστασή σας. Προς το παρόν, αυτοί οι τρόποι παραμένουν κλειστοί.',
  'track.restriction.object': 'Δεν συμφωνώ με αυτό',
  'track.restriction.objection.label': 'Γιατί δεν συμφωνείτε;',
  'track.restriction.objection.hint':
    'Πείτε μας πώς έγιναν τα πράγματα από τη δική σας πλευρά. Θα το διαβάσει κάποιος που δεν πήρε αυτή την απόφαση. Δεν θα έχει κακές συνέπειες για το παράπονό σας.',
  'track.restriction.send': 'Αποστολή της ένστασής μου',

  'track.yours.title': 'Όσα μας είπατε',
  'track.yours.remedy': 'Τι θα το διόρθωνε',
  'track.yours.product': 'Προϊόν ή υπηρεσία',
  'track.yours.orderNumber': 'Αριθμός',
  'track.yours.when': 'Πότε',
  'track.yours.where': 'Πού',
  'track.yours.receipt': 'Απόδειξη (PDF)',

  'track.more.title': 'Τι άλλο μπορείτε να κάνετε',
  'track.handling.link': 'Παράπονο για τον τρόπο που χειριζόμαστε αυτή την υπόθεση',
  'track.handling.hint': 'Θα το εξετάσει κάποιος που δεν έχει σχέση με αυτή την υπόθεση.',
  'track.withdraw.link': 'Απόσυρση της υπόθεσής σας',
  'track.withdraw.title': 'Θέλετε να αποσύρετε την υπόθεσή σας;',
  'track.withdraw.lead':
    'Τότε σταματάμε να ασχολούμαστε με αυτήν. Κρατάμε καταγεγραμμένο ότι μας γράψατε. Μπορείτε αργότερα να παραπονεθείτε ξανά για το ίδιο θέμα.',
  'track.withdraw.reason.label': 'Θα θέλατε να μας πείτε γιατί;',
  'track.withdraw.button': 'Ναι, την αποσύρω',
  'track.withdraw.keep': 'Όχι, να μείνει ανοιχτή',
  'track.reopen.title': 'Τελικά δεν λύθηκε;',
  'track.reopen.lead': 'Μπορείτε να ζητήσετε να ανοίξει ξανά η υπόθεσή σας έως {{date}}.',
  'track.reopen.reason.label': 'Τι μένει να λυθεί;',
  'track.reopen.button': 'Να ανοίξει ξανά η υπόθεσή μου',
  'track.saved.reopened': 'Η υπόθεσή σας είναι ξανά ανοιχτή.',
}
