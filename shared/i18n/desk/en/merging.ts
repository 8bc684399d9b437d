/** Making one case of two, and two of one. */
export const merging = {
  'case.action.merge': 'Merge with another case',
  'case.action.split': 'Make a case of a part',
  'case.merge.other': 'The other case',
  'case.merge.other.hint': 'Type its reference or words of it.',
  'case.merge.thisLeads': 'This case goes on, as it came in first. The other is worked on here.',
  'case.merge.otherLeads': 'The other case goes on, as it came in first. This one is worked on there.',
  'case.merge.stays':
    'Messages, files, notes, drafts and tasks stay where they are and are read together. The dates of the case that goes on stay. It can be taken back at any time.',
  'case.merge.told':
    'The complainant hears of it in 20 seconds. The reference and the access code of both go on working.',
  'case.merge.otherPerson': 'They may not be the same person',
  'case.merge.otherPerson.why':
    'The two complainants are not known to be one person. Each keeps their own page and learns nothing of the other; what you write goes to the complainant of the case that goes on only.',
  'case.merge.otherPerson.sure': 'Two people, one matter: merge them all the same',
  'case.merge.submit': 'Merge the cases',
  'case.merge.undo': 'Take the merge back',
  'case.done.merged': 'The cases are merged.',
  'case.done.unmerged': 'The merge is taken back.',
  'case.done.split': 'The part is a case of its own now.',
  'case.merged.hidden': 'This matter goes on in a case that you may not see',
  'case.merged.into': 'This case goes on in {{reference}}',
  'case.merged.by': 'Merged by {{name}} on {{day}}. What comes in for it is shown there.',
  'case.merged.open': 'Open {{reference}}',
  'case.merged.here': 'Merged into this case',
  'case.merged.line': 'From {{reference}}',
  'case.merged.otherPerson': 'Of another person: they see nothing of this case.',
  'case.merged.draft': 'You began to write something there.',
  'case.split.what': 'What is this part about?',
  'case.split.what.hint': 'In the words of the complainant. It becomes the text of the new case.',
  'case.split.kind': 'Kind',
  'case.split.messages': 'Messages that belong to it',
  'case.split.files': 'Files that belong to it',
  'case.split.hint':
    'Copies go along; nothing leaves this case. The new case has its own reference and dates, which count from when this part was told, and the complainant gets a receipt. To take it back, merge the two.',
  'case.split.submit': 'Make the new case',
  'case.split.empty': 'Say what this part is about.',
  'relation.partOf': 'Began as a part of',
  'relation.hasPart': 'A part goes on in',
  'event.complaint.merged': 'Goes on in another case',
  'event.complaint.merged.lead': 'Another case goes on in this one',
  'event.complaint.mergeUndone': 'Stands for itself again',
  'event.complaint.mergeUndone.lead': 'Another case no longer goes on in this one',
  'event.complaint.split': 'Began as a part of another case',
  'event.complaint.split.origin': 'A part became a case of its own',
  'error.complaint.mergeClosed': 'One of the two is closed. Only open cases can be merged.',
  'error.complaint.mergeOtherKind': 'They are of different kinds. Convert one of them first.',
  'error.complaint.mergeAnswered':
    'The case that came in later has been answered and goes its own way to the end. Link them instead.',
  'error.complaint.mergeAboutHandling':
    'One complains about how the other was handled, so others have to look at it. Link them instead.',
  'error.complaint.mergeConfidential':
    'One of them is confidential. Make both or neither confidential first.',
  'error.complaint.mergeOwnerConcerned':
    'The owner of the case that would go on is complained about in the other. Give it to someone else first.',
  'error.complaint.mergeOtherPerson':
    'The complainants are not known to be one person. Confirm that you want to merge the cases of two people.',
  'error.complaint.notMerged': 'This case is not merged with another.',
  'error.complaint.isMerged': 'This case goes on in another. Take the merge back instead.',
  'error.complaint.splitClosed': 'The case is closed. Reopen it first.',
  'error.complaint.splitForeign': 'A chosen message or file is not of this case. Choose again.',
} as const
