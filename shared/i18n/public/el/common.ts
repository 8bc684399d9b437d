import type { Translation } from '../../keys.ts'
import type { common as english } from '../en/common.ts'

/**
 * Greek says «υπόθεση» for a case, «αριθμός αναφοράς» for its reference, «απάντηση» for our answer,
 * «επανεξέταση» for a review and «επανόρθωση» for a remedy. Names and dates stand where they need
 * no article and no case.
 */
export const common: Translation<typeof english> = {
  'kind.complaint': 'Παράπονο',
  'kind.compliment': 'Έπαινος',
  'kind.suggestion': 'Πρόταση',
  'kind.enquiry': 'Ερώτηση',

  'channel.email': 'Ηλεκτρονικό ταχυδρομείο',
  'channel.phone': 'Τηλέφωνο',
  'channel.letter': 'Επιστολή',
  'channel.portal': 'Αυτός ο ιστότοπος',
  'channel.web': 'Αυτός ο ιστότοπος',
  'channel.counter': 'Αυτοπροσώπως',
  'channel.qr': 'Κωδικός QR',
  'channel.import': 'Μεταφορά από άλλα αρχεία',
  'channel.api': 'Άλλο σύστημα',
  'channel.social': 'Μέσα κοινωνικής δικτύωσης',

  'remedy.apology': 'Συγγνώμη',
  'remedy.explanation': 'Εξήγηση',
  'remedy.correction': 'Διόρθωση ενός λάθους',
  'remedy.replacement': 'Αντικατάσταση',
  'remedy.repair': 'Επισκευή',
  'remedy.refund': 'Επιστροφή των χρημάτων σας',
  'remedy.compensation': 'Αποζημίωση',
  'remedy.substitute': 'Κάτι άλλο στη θέση του',
  'remedy.technicalHelp': 'Τεχνική βοήθεια',
  'remedy.information': 'Πληροφορίες',
  'remedy.referral': 'Παραπομπή σε κάποιον που μπορεί να βοηθήσει',
  'remedy.goodwill': 'Χειρονομία καλής θέλησης',
  'remedy.changeOfProduct': 'Αλλαγή στο προϊόν ή στην υπηρεσία',
  'remedy.changeOfProcess': 'Αλλαγή στον τρόπο που δουλεύουμε',
  'remedy.changeOfPolicy': 'Αλλαγή στους κανόνες μας',
  'remedy.other': 'Κάτι άλλο',

  'within.hours_one': 'μέσα σε {{count}} ώρα',
  'within.hours_other': 'μέσα σε {{count}} ώρες',
  'within.days_one': 'μέσα σε {{count}} ημέρα',
  'within.days_other': 'μέσα σε {{count}} ημέρες',
  'within.businessDays_one': 'μέσα σε {{count}} εργάσιμη ημέρα',
  'within.businessDays_other': 'μέσα σε {{count}} εργάσιμες ημέρες',
  'within.weeks_one': 'μέσα σε {{count}} εβδομάδα',
  'within.weeks_other': 'μέσα σε {{count}} εβδομάδες',
  'within.months_one': 'μέσα σε {{count}} μήνα',
  'within.months_other': 'μέσα σε {{count}} μήνες',
  'every.hours_one': 'κάθε ώρα',
  'every.hours_other': 'κάθε {{count}} ώρες',
  'every.days_one': 'κάθε ημέρα',
  'every.days_other': 'κάθε {{count}} ημέρες',
  'every.businessDays_one': 'κάθε εργάσιμη ημέρα',
  'every.businessDays_other': 'κάθε {{count}} εργάσιμες ημέρες',
  'every.weeks_one': 'κάθε εβδομάδα',
  'every.weeks_other': 'κάθε {{count}} εβδομάδες',
  'every.months_one': 'κάθε μήνα',
  'every.months_other': 'κάθε {{count}} μήνες',

  'date.alsoGregorian': '{{date}} ({{gregorian}})',
  'time.at': '{{date}}, ώρα {{time}}',

  'size.kilobytes': '{{size}} kB',
  'size.megabytes': '{{size}} MB',

  'words.optional': 'προαιρετικό',
}
