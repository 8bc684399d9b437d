/** Taking in feedback while somebody is on the phone: who it is, whether it is new, and settling it on the spot. */
export const translations = {
  'speaker.label': 'Who speaks {{language}} and has read it?',
  'speaker.hint':
    'You have not named this language as yours. Nothing goes before somebody who speaks it has read it; the name stands on the case.',
  'translation.add': 'Add a translation',
  'translation.again': 'Translate again',
  'translation.language': 'Into',
  'translation.maker': 'Who made it?',
  'translation.maker.person': 'A person',
  'translation.maker.machine': 'A program, put in by hand',
  'translation.name.person': 'Name of the person',
  'translation.name.machine': 'Which program',
  'translation.body': 'The translation',
  'translation.body.hint': 'The original stays as it is above.',
  'translation.by.person': 'In {{language}}, translated by {{name}}',
  'translation.by.machine': 'In {{language}}, translated by a program: {{name}}',
  'translation.writtenBy': 'put in by {{name}}',
  'event.complaint.translated': 'Translated into {{language}}',
  'event.complaint.speakerConfirmed': 'Words in {{language}} read by {{speaker}}, as their writer says',
  'profile.languages': 'Languages in which you write to complainants',
  'profile.languages.hint':
    'For any other, Redress asks who speaks it and has read your words before they go. Choose none, and it never asks.',
} as const
