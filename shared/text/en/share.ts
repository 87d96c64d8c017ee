/** The menu that hands over what a place shows. */
export const share = {
  name: 'Share',
  short: 'Copy a short summary',
  shortSaid: (lines: number): string => `${lines} lines, for a chat or an email`,
  ticket: 'Copy for a ticket',
  ticketSaid: 'With paths and values',
  save: { html: 'Save as web page…', pdf: 'Save as PDF…', json: 'Save as JSON…' },
  saveSaid: { html: 'Opens anywhere, prints well', pdf: 'One or two pages', json: 'For many PCs and scripts' },
  names: 'Include names',
  namesOut: 'Of this PC, its user, and proxy servers. Left out now.',
  namesIn: 'Of this PC, its user, and proxy servers. The file’s name has the PC in it.',
  working: 'One moment…',
  copied: 'Copied. Paste it into an email or a ticket.',
  notCopied: 'Copying failed',
  saved: 'Saved',
  savedMore: 'The report holds its own checksum: tls-remedy report verify FILE says whether it is as it was made.',
  copyPath: 'Copy the path',
};
