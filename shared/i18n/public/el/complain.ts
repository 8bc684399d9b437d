import type { Translation } from '../../keys.ts'
import type { complain as english } from '../en/complain.ts'

export const complain: Translation<typeof english> = {
  'complain.title.complaint': 'Πείτε μας τι συνέβη',
  'complain.title.compliment': 'Πείτε μας τι πήγε καλά',
  'complain.title.suggestion': 'Πείτε μας την ιδέα σας',
  'complain.title.enquiry': 'Ρωτήστε μας',
  'complain.lead.complaint': 'Διαβάζουμε κάθε λέξη. Είναι δωρεάν και δεν θα στραφεί ποτέ εναντίον σας.',
  'complain.lead.compliment': 'Το μεταφέρουμε στους ανθρώπους που εννοείτε.',
  'complain.lead.suggestion': 'Διαβάζουμε κάθε ιδέα και σας λέμε τι σκεφτόμαστε.',
  'complain.lead.enquiry': 'Σας απαντάμε στη γλώσσα σας.',
  'complain.oneKind': 'Θέλετε κάτι άλλο;',
  'complain.aboutEarlier':
    'Αφορά τον τρόπο που χειριστήκαμε την υπόθεσή σας {{reference}}. Θα το εξετάσει κάποιος που δεν είχε καμία σχέση με αυτήν.',

  'complain.whatHappened.label.complaint': 'Τι συνέβη;',
  'complain.whatHappened.label.compliment': 'Τι πήγε καλά;',
  'complain.whatHappened.label.suggestion': 'Τι προτείνετε;',
  'complain.whatHappened.label.enquiry': 'Τι θέλετε να μάθετε;',
  'complain.whatHappened.hint.complaint':
    'Με δικά σας λόγια, όσο σύντομα ή αναλυτικά θέλετε. Παρακαλούμε μη γράφετε αριθμούς καρτών και κωδικούς.',
  'complain.whatHappened.hint.compliment': 'Αν ξέρετε ποιος σας βοήθησε, γράψτε το όνομά του. Θα χαρεί πολύ.',
  'complain.whatHappened.hint.suggestion': 'Τι θα άλλαζε και για ποιους θα ήταν καλύτερα;',
  'complain.whatHappened.hint.enquiry':
    'Με δικά σας λόγια. Παρακαλούμε μη γράφετε αριθμούς καρτών και κωδικούς.',

  'complain.contact.title': 'Πώς μπορούμε να επικοινωνήσουμε μαζί σας;',
  'complain.contact.hint': 'Αρκεί ένα από αυτά.',
  'complain.email.label': 'Διεύθυνση email',
  'complain.phone.label': 'Τηλέφωνο',
  'complain.phone.hint': 'Με τον κωδικό της χώρας, αν ο αριθμός δεν είναι από εδώ.',
  'complain.post.label': 'Ταχυδρομική διεύθυνση',
  'complain.anonymous.label': 'Θέλω να διατηρήσω την ανωνυμία μου',
  'complain.anonymous.cost':
    'Τότε δεν γνωρίζουμε την ταυτότητά σας και δεν μπορούμε να σας γράψουμε. Παίρνετε έναν αριθμό αναφοράς και έναν κωδικό πρόσβασης: φυλάξτε τους, γιατί μόνο με αυτούς μπορείτε να δείτε την απάντηση και τις ερωτήσεις μας. Ίσως να μην μπορούμε να σας επιστρέψουμε χρήματα ή να ελέγξουμε λεπτομέρειες.',

  'complain.more.title': 'Προσθέστε κι άλλα, αν θέλετε',
  'complain.more.hint': 'Τίποτα εδώ δεν είναι απαραίτητο. Το καθένα μπορεί να μας γλιτώσει μια ερώτηση.',
  'complain.remedy.label': 'Τι θα το διόρθωνε για εσάς;',
  'complain.remedy.hint': 'Διαλέξτε όσα θέλετε.',
  'complain.remedyText.label': 'Με δικά σας λόγια',
  'complain.product.label': 'Προϊόν ή υπηρεσία',
  'complain.product.choose': 'Διαλέξτε από τη λίστα',
  'complain.productText.label': 'Ή γράψτε το εδώ',
  'complain.orderNumber.label': 'Αριθμός παραγγελίας, σύμβασης ή λογαριασμού',
  'complain.customerNumber.label': 'Αριθμός πελάτη',
  'complain.customerNumber.label_citizen': 'Αριθμός φακέλου',
  'complain.customerNumber.label_patient': 'Αριθμός ασθενούς',
  'complain.customerNumber.label_passenger': 'Αριθμός κράτησης',
  'complain.when.label': 'Πότε συνέβη;',
  'complain.when.hint': 'Μια ημερομηνία ή λόγια όπως «την περασμένη εβδομάδα» ή «από τον Μάιο».',
  'complain.site.label': 'Πού συνέβη;',
  'complain.site.choose': 'Διαλέξτε ένα μέρος',
  'complain.siteText.label': 'Ή περιγράψτε το μέρος',
  'complain.name.label': 'Το όνομά σας',
  'complain.files.label': 'Φωτογραφίες, λογαριασμοί, επιστολές',
  'complain.files.hint_one': 'Ένα αρχείο, έως {{megabytes}} MB.',
  'complain.files.hint_other': 'Έως {{count}} αρχεία, έως {{megabytes}} MB το καθένα.',
  'complain.files.again':
    'Αν η σελίδα επιστρέψει με μια ερώτηση, διαλέξτε ξανά τα αρχεία σας. Για την ασφάλειά σας, ο περιηγητής δεν τα κρατά.',
  'complain.channel.label': 'Πώς θέλετε να επικοινωνούμε μαζί σας;',
  'complain.channel.any': 'Δεν έχω προτίμηση',
  'complain.language.label': 'Σε ποια γλώσσα;',
  'complain.needs.label': 'Τι θα σας διευκόλυνε;',
  'complain.needs.hint':
    'Για παράδειγμα μεγάλα γράμματα, όχι τηλεφωνήματα, νοηματική γλώσσα, περισσότερος χρόνος. Δεν χρειάζεται να εξηγήσετε γιατί.',

  'complain.talk.title': 'Πώς να μιλάμε μαζί σας',

  'complain.representative.title': 'Γράφω για κάποιον άλλον',
  'complain.representative.hint':
    'Τότε όλα τα παραπάνω αφορούν εσάς. Εδώ πείτε μας για το πρόσωπο που εκπροσωπείτε.',
  'complain.representative.name.label': 'Το όνομα του προσώπου',
  'complain.representative.role.label': 'Ποια είναι η σχέση σας;',
  'complain.representative.role.choose': 'Διαλέξτε',
  'complain.representative.role.family': 'Οικογένεια',
  'complain.representative.role.friend': 'Φιλία ή γειτονία',
  'complain.representative.role.carer': 'Φροντίδα ή κηδεμονία',
  'complain.representative.role.lawyer': 'Δικηγόρος ή σύμβουλος',
  'complain.representative.role.organization': 'Σύλλογος ή εταιρεία',
  'complain.representative.role.other': 'Κάτι άλλο',
  'complain.representative.authority.label': 'Πώς ξέρουμε ότι συμφωνεί;',
  'complain.representative.authority.hint':
    'Για παράδειγμα: μια υπογεγραμμένη επιστολή (προσθέστε την ως αρχείο), είστε γονιός, σας όρισε δικαστήριο. Αν δεν έχετε κάτι ακόμη, θα σας ρωτήσουμε αργότερα.',

  'complain.trap.label': 'Αφήστε αυτό το πεδίο κενό',
  'complain.privacy.text':
    'Ό,τι μας λέτε το χρησιμοποιούμε μόνο για να το χειριστούμε και για να μάθουμε από αυτό.',
  'complain.privacy.link': 'Τι κάνουμε με τα δεδομένα σας',
  'complain.send.complaint': 'Αποστολή παραπόνου',
  'complain.send.compliment': 'Αποστολή επαίνου',
  'complain.send.suggestion': 'Αποστολή πρότασης',
  'complain.send.enquiry': 'Αποστολή ερώτησης',
  'complain.prefilled.site': 'Για αυτό το μέρος: {{site}}',
  'complain.prefilled.product': 'Για αυτό το προϊόν ή αυτή την υπηρεσία: {{product}}',
  'complain.draft.restored': 'Επαναφέραμε ό,τι είχατε αρχίσει να γράφετε σε αυτή τη συσκευή.',
  'complain.draft.clear': 'Διαγραφή',
}
