/** The signed receipt, the proof that it is on record, and the page that checks both. */
export const proof = {
  'proof.receipt.title': 'Your signed receipt',
  'proof.receipt.text':
    'We signed this after we had stored what you told us. With it you can show anyone that we had it at that time, even years from now.',
  'proof.receipt.keep': 'You do not have to understand it. Just keep it.',
  'proof.receipt.save': 'Save the signed receipt',
  'proof.receipt.check': 'Check this receipt',
  'proof.receipt.qr': 'This code opens the page that checks this receipt.',
  'proof.mail.text':
    'Your signed receipt is attached. With it you can show anyone that we had what you told us at that time. Please keep it. Anyone can check it here:',

  'proof.record.title': 'Proof that it is on record',
  'proof.record.entry': 'What you told us is entry {{entry}} of {{size}} in our journal.',
  'proof.record.meaning':
    'Nobody, not even we, can change or remove an entry without that being noticed. Anyone can check this.',
  'proof.record.soon':
    'What you told us is stored. The proof is ready within a few seconds. Please open this page again in a moment.',
  'proof.record.save': 'Save the proof',
  'proof.record.check': 'How to check it',

  'verify.title': 'Check a receipt',
  'verify.lead':
    'Put in a signed receipt, or the proof from the page of a case. You learn whether it is genuine and unchanged.',
  'verify.text.label': 'Receipt or proof',
  'verify.text.hint': 'Copy all of it, with the bracket at the start and the one at the end.',
  'verify.files.label': 'Or choose the files',
  'verify.files.hint':
    'Several at once are fine, an older proof too. Then you also learn whether they agree.',
  'verify.keys.label': 'Public keys',
  'verify.keys.hint':
    'The file {{file}}, best a copy that you saved when you got the receipt, or from someone you trust.',
  'verify.button': 'Check',
  'verify.onServer': 'The check runs on our server.',
  'verify.inBrowser': 'The check runs in your browser. What you put in does not leave your device.',
  'verify.failed': 'The public keys could not be loaded. Please try again in a moment.',
  'verify.noCrypto':
    'This browser cannot check signatures of this kind. Please use a current version of your browser, or another one.',

  'verify.verdict.good': 'Genuine and unchanged',
  'verify.verdict.bad': 'Not right',
  'verify.verdict.open': 'Not fully checked',
  'verify.steps': 'What was checked',
  'verify.organization.bad': 'It names another organization than the public keys do.',
  'verify.key.good': 'The key that it names is one that {{organization}} has published: {{key}}.',
  'verify.key.bad': 'The key that it names is not among the public keys: {{key}}.',
  'verify.receipt.good': 'The signature on the receipt fits. Nothing in the receipt was changed.',
  'verify.receipt.bad':
    'The signature on the receipt does not fit. Something in it was changed, or it was never given.',
  'verify.event.good': 'The record in the proof is the one that the receipt was given for.',
  'verify.event.bad':
    'The record in the proof was changed, or it is not the one that the receipt was given for.',
  'verify.words.good': 'The words in the proof are exactly those that were recorded.',
  'verify.words.bad': 'The words in the proof are not those that were recorded.',
  'verify.entry.good': 'The record is entry {{entry}} of {{size}} in the journal.',
  'verify.entry.bad': 'The record is not in the journal where the proof says.',
  'verify.checkpoint.good': 'The state of the journal with {{size}} entries is signed, on {{date}}.',
  'verify.checkpoint.bad': 'The signature on the state of the journal does not fit.',
  'verify.growth.good':
    'From {{earlier}} to {{size}} entries, entries were only added. Nothing before was changed.',
  'verify.growth.bad': 'Two signed states of the journal contradict each other. The journal was rewritten.',
  'verify.growth.open':
    'To compare the states with {{earlier}} and {{size}} entries, the file that connects them is missing. You get it at {{address}}',
  'verify.connection.bad':
    'The file that connects the states with {{earlier}} and {{size}} entries does not fit. If it comes from the organization itself, its journal was rewritten.',

  'verify.proves.title': 'What this shows',
  'verify.proves.receipt':
    '{{organization}} confirmed that it had this on {{date}}. The reference is {{reference}}.',
  'verify.proves.record': 'It is on record. It cannot be changed or removed without that being noticed.',
  'verify.provesNot.title': 'What it does not show',
  'verify.provesNot.text':
    'Whether the complaint is justified, how it was dealt with, and who wrote it. Files that were sent along are not covered.',

  'verify.offline.title': 'Check it without trusting us',
  'verify.offline.text':
    'Save this page and our public keys as files, and keep them with your receipt. The saved page works without the internet and sends nothing to anyone.',
  'verify.offline.page': 'Save the checking page',
  'verify.offline.keys': 'Save the public keys',

  'error.verify.nothing': 'Put in a receipt or a proof, or choose its file.',
  'error.verify.unreadable':
    'This is not a receipt or a proof, or a part of it is missing. Copy all of it, or choose the file.',
  'error.verify.keysMissing': 'Choose the file with the public keys, or put them in.',
} as const
