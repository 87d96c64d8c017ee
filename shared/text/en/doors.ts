/** What leads on where this program can’t: pages, parts of Windows, folders, paper, people. */
export const doors = {
  test: 'Test the connection',
  packages: 'Install in this order',
  onePackage: 'Install',
  openPage: 'Open the download page',
  copyAddress: 'Copy the address',
  /** Which row of the catalogue to take, by the kind of Windows; null where the catalogue has one row, or it isn’t known. */
  catalogueRow: {
    x64: 'In the list, choose the one for x64-based systems.',
    x86: 'In the list, choose the one without “x64” in its name.',
    arm64: null,
    unknown: null,
  },
  phone: 'The page doesn’t open here? Use a phone',
  scan: 'Scan the code, download the file, and bring it over on a USB drive.',
  qr: (address: string): string => `QR code of ${address}`,
  offline: 'No internet',
  offlineSaid: 'QR code and address, to bring the file on a USB drive',
  refused: 'Refused',
  refusedSaid: (count: number): string =>
    `Windows refuses it? ${count === 1 ? 'An older update comes' : `${count} older updates come`} first`,
  meanwhile: 'Until then',
  refusedMore: 'Windows refuses the update? Install these first',
  prepareMore: 'Write the settings now; they take effect after the update',
  windows: {
    'internet-options': 'Open Internet Options',
    'date-and-time': 'Open Date and Time',
    regedit: 'Open the Registry Editor here',
  },
  regeditMore:
    'The key is copied. In Windows 10 and later, paste it into the address bar and press Enter; in earlier ones, open the folders one by one.',
  regeditNotCopied: 'The key couldn’t be copied. Open the folders one by one.',
  folder: 'Open the folder',
};
