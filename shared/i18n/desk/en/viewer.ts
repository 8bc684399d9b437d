/** Taking in feedback while somebody is on the phone: who it is, whether it is new, and settling it on the spot. */
export const viewer = {
  'viewer.tools': 'Looking at files',
  'viewer.previous': 'File before',
  'viewer.next': 'Next file',
  'viewer.count': '{{number}} of {{count}}',
  'viewer.smaller': 'Smaller',
  'viewer.larger': 'Larger',
  'viewer.turn': 'Turn',
  'viewer.download': 'Download',
  'viewer.page': 'Page {{number}} of {{count}}',
  'viewer.pageBefore': 'Page before',
  'viewer.pageAfter': 'Next page',
  'viewer.firstPage': 'This is the first page.',
  'viewer.lastPage': 'This is the last page.',
  'viewer.picture': '{{name}}, shown in place',
  'viewer.opening': 'It is being opened …',
  'viewer.heic':
    'This photo is in the HEIC format of iPhones, which browsers cannot show. Download it and open it with the photo program of your computer.',
  'viewer.notShown': 'Files of this kind are not shown here, for safety. Download it to open it.',
  'viewer.broken':
    'It cannot be shown: it may be damaged or locked with a password. Download it to look at it.',
} as const
