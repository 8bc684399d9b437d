/** What the operator does about a refusal, where the texts of the app do not say it. */
export const sentences: Readonly<Record<string, string>> = {
  'cli.unknownCommand': '“{{name}}” is no command. `redress help` lists them.',
  'cli.wrongOption': '{{reason}}. `redress help {{command}}` lists the options.',
  'cli.badBusinessTime':
    '{{where}}: {{problem}}. `redress help business-time` says what a question looks like.',
  'cli.passwordMissing':
    'Give the password of the administrator on standard input, and say --admin-password-stdin.',
  'cli.oneOrSeveral': 'Say --one-person or --several, not both.',
  'cli.languageUnknown':
    '“{{language}}” is none of our languages: en, tr, ru, hu, de, fr, it, es, el, ar, fa, zh-TW.',
  'setup.alreadyDone': 'Redress is set up already. To add one more organization, say --another.',
  'setup.languagesMissing': 'Say at least one language: --languages en,tr.',
  'setup.nameMissing': 'Say what the organization is called: --organization "Acme".',
  'setup.countryMissing': 'Say the country by its two letters: --country TR.',
  'setup.timeZoneMissing': 'Say the time zone: --time-zone Europe/Istanbul.',
  'setup.emailInvalid': 'Say the administrator’s address: --admin-email ada@example.org.',
  'organization.hostTaken': 'Another organization has the host name {{host}}.',
  'cli.pathMissing': 'Say which file, folder or archive: redress import-mail PATH --mailbox NAME.',
  'cli.pathUnknown': 'There is no {{path}}, or it cannot be read.',
  'cli.mailboxMissing': 'Say into which mailbox: --mailbox NAME. It is made when there is none of that name.',
  'cli.nothingSetUp': 'Nothing is set up yet. Start with `redress setup`.',
  'cli.whichOrganization': 'There are several organizations. Say which: --organization SLUG.',
  'cli.slugUnknown': 'No organization has the address /o/{{slug}}/. `redress hosts` lists them.',
  'cli.hostWrong': '“{{host}}” is no host name. Write it like complaints.example.org.',
  'organization.slugTaken': 'Another organization has the address /o/{{slug}}/. Choose one with --slug.',
  'outbound.allowPrivateInvalid': '“{{entry}}” in ALLOW_PRIVATE_HOSTS is no address, network or host name.',
  'web.notBuilt': 'The web app is not built. Start Redress with npm start, which builds it.',
  'config.wrongValue': 'The setting {{name}} has a wrong value: {{expected}}. See docs/operations.md.',
  'cli.noCheckpoint': '{{name}} is no checkpoint, or cannot be read.',
  'cli.foreignCheckpoint':
    '{{name}} is a checkpoint of the organization {{organizationId}}, which is not among those to be verified.',
  'journal.broken': 'The journal does not verify.',
  'database.tooOld': 'The database is PostgreSQL {{version}}; Redress needs {{oldest}} or newer.',
  'database.embeddedMissing':
    'The package {{package}} with the embedded PostgreSQL is not installed. Run npm install with optional packages, or set DATABASE_URL.',
  'database.foreignFolder':
    'The folder {{folder}} belongs to another user ({{owner}}). Start Redress as that user, or give the folder to this one ({{user}}).',
  'database.folderUnreachable':
    'The database runs under an account of its own, which cannot reach {{folder}}. Choose another folder with REDRESS_DATA, or make those above it passable (chmod o+x).',
  'database.noCacheFolder':
    'The programs of the database have to lie in a folder that every account may enter; none of these is: {{tried}}.',
  'database.otherVersion':
    'The data in {{folder}} is of PostgreSQL {{found}}; this version of Redress brings {{needed}}.',
  'database.startFailed': 'The embedded PostgreSQL does not start: {{reason}}',
  'database.otherKey':
    'The database belongs to an installation with another key. Set REDRESS_KEY to that key, or put its file redress.key into the folder REDRESS_DATA.',
  'database.newerThanProgram':
    'The database was made by a newer version of Redress (it has {{migration}}). Run that version.',
  'database.moved':
    'This database moved to {{target}} on {{at}} and is kept as it was then. Set DATABASE_URL to the new one.',
  'database.unfinished':
    'A restore or a move into this database has not come to its end. Run it again; it begins anew by itself.',
  'cli.passphraseEmpty': 'Give the passphrase on standard input: at least 12 characters.',
  'cli.fromMissing': 'Say which archive: --from FILE.',
  'backup.nothingHere': 'There is nothing to back up: Redress has never been in this database.',
  'backup.keyMissing':
    'The archive does not bring the installation key. Set REDRESS_KEY to it, or put its file redress.key into the folder REDRESS_DATA.',
  'backup.otherKey':
    'The archive belongs to an installation with another key than the one here. Set REDRESS_KEY to that key, or choose another folder with REDRESS_DATA.',
  'backup.fileExists': '{{file}} is there already; a backup never replaces a file.',
  'backup.folderMissing': 'The folder {{folder}} is not there or may not be entered.',
  'backup.fileMissing': 'There is no file {{file}}.',
  'backup.noSpace': 'The disk is full. Nothing was kept of what this command began.',
  'backup.notOurs': '{{file}} is no backup of Redress, or its beginning is damaged.',
  'backup.passphraseMissing':
    'The archive is sealed. Give its passphrase as BACKUP_PASSPHRASE, or on standard input with --passphrase-stdin.',
  'backup.wrongPassphrase': 'This is not the passphrase of the archive.',
  'backup.altered':
    'The archive is not what was written: it is damaged, or somebody changed it. Nothing was touched. Take another one.',
  'backup.truncated':
    'The archive ends too early: it is damaged or was not copied to its end. Nothing was touched. Take another one.',
  'backup.newerFormat':
    'The archive was made by a newer Redress ({{program}}). Install that version or a later one.',
  'backup.newerProgram':
    'The archive was made by a newer Redress ({{program}}, it has {{migration}}). Install that version or a later one.',
  'backup.schemaDiffers':
    'The tables of the archive are not those of its schema version. Restore it with the version of Redress that made it.',
  'cli.toMissing': 'Say where to: --to postgres://owner:password@host/database.',
  'move.notEmbedded':
    'DATABASE_URL is set: this installation already uses a database of its own. Move that one with the tools of PostgreSQL.',
  'move.targetUnreachable': 'The new database cannot be reached: {{reason}}.',
  'move.targetNotEmpty': 'The new database is not empty. Nothing was changed; give an empty one.',
  'move.busy':
    'Something has been writing for too long to switch over, perhaps another command. Nothing was changed; try again.',
  'backup.placeNotEmpty':
    'Something is there already, and a restore replaces nothing. Choose an empty folder with REDRESS_DATA, or an empty database with DATABASE_URL.',
}

/** What `redress verify` says of a journal that is broken. */
export const journalSentences: Readonly<Record<string, string>> = {
  'journal.entryMissing': 'The entry is missing.',
  'journal.eventMissing': 'The event {{eventId}} that was recorded here is gone.',
  'journal.eventElsewhere': 'The event {{eventId}} ({{type}}) says that it stands at another position.',
  'journal.eventChanged': 'The event {{eventId}} ({{type}}) of record {{subjectId}} was changed.',
  'journal.contentChanged':
    'The content of event {{eventId}} ({{type}}) of record {{subjectId}} was changed. Erasing it would have left it empty.',
  'journal.treeChanged': 'The hashes stored with event {{eventId}} are not those of the tree.',
  'journal.entryBeyondEnd': 'There are entries beyond the end; the journal has {{size}}.',
  'journal.endUnsigned': 'The journal has {{size}} entries, but the last checkpoint signs {{signed}}.',
  'journal.eventWithoutEntry':
    'Event {{eventId}} ({{type}}) of record {{subjectId}} says that it is sealed, but has no entry.',
  'journal.rootDiffers': 'The checkpoint of {{size}} entries signs another state than the entries have.',
  'journal.keyUnknown':
    'The checkpoint of {{size}} entries was signed by {{keyId}}, which is no key of ours.',
  'journal.signatureWrong': 'The signature of the checkpoint of {{size}} entries is wrong.',
  'journal.keyNotValidThen':
    'The checkpoint of {{size}} entries was signed by {{keyId}} at a time when that key did not sign.',
  'journal.timeBackwards':
    'The checkpoint of {{size}} entries says that it was signed before the one before it.',
  'journal.keyChanged': 'The public key {{keyId}} was changed.',
  'journal.keyNotEndorsed': 'The key {{keyId}} is not endorsed by the key before it.',
  'journal.outsideNotGenuine': '{{name}} is damaged or forged: its signature does not fit.',
  'journal.outsideKeyUnknown':
    '{{name}} was signed by {{keyId}}, which is missing in the history of keys here: the history was changed, or the checkpoint is of another installation.',
  'journal.outsideIsLonger':
    '{{name}} signs {{size}} entries, but the journal has only {{has}}: entries were cut off, or an older state was restored.',
  'journal.outsideDiffers':
    '{{name}} signs another state of the first {{size}} entries: what was recorded then has been rewritten since.',
}

/** Failures of the system that an operator can mend. */
export const systemSentences: Readonly<Record<string, string>> = {
  EADDRINUSE: 'The port {{port}} is in use. Choose another: PORT=8081 npm start',
  EACCES: 'This user may not use {{path}}{{port}}.',
}
