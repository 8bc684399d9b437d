/** Categories merged and split. */
export const lists = {
  'error.category.mergedAlready': 'This category is merged into another already. Undo that first.',
  'error.category.intoItself': 'A category cannot be merged into itself or into one that was merged.',
  'settings.categories.history': 'Merge, split',
  'settings.categories.cases_one': '{{count}} case',
  'settings.categories.cases_other': '{{count}} cases',
  'settings.categories.casesOpen_one': '({{count}} open) has this category.',
  'settings.categories.casesOpen_other': '({{count}} open) have this category.',
  'settings.categories.merged': 'Merged: its cases are counted under {{name}} and keep this name.',
  'settings.categories.merge': 'Merge into another',
  'settings.categories.merge.hint':
    'Its cases keep this name and are counted under the other from now on, in figures of the past too. You can undo it at any time.',
  'settings.categories.merge.into': 'Counted under',
  'settings.categories.merge.choose': 'Choose a category first.',
  'settings.categories.merge.submit': 'Merge',
  'settings.categories.merge.done': 'Merged into {{name}}.',
  'settings.categories.split': 'Split into several',
  'settings.categories.split.hint':
    'New cases get one of the parts. Cases of the past keep this category: nobody knows which part they would have had.',
  'settings.categories.split.part': 'Part {{number}}',
  'settings.categories.split.more': 'One more part',
  'settings.categories.split.two': 'Name at least two parts.',
  'settings.categories.split.submit': 'Split',
  'settings.categories.split.done_one': 'Split into {{count}} part.',
  'settings.categories.split.done_other': 'Split into {{count}} parts.',
  'settings.categories.restore': 'Undo this',
  'settings.categories.restored': 'The category is as it was.',
}
