import type * as english from '../en/doors.ts';

export const doors: typeof english.doors = {
  test: 'De verbinding testen',
  packages: 'Installeer in deze volgorde',
  onePackage: 'Installeer',
  openPage: 'Downloadpagina openen',
  copyAddress: 'Adres kopiëren',
  catalogueRow: {
    x64: 'Kies in de lijst die voor x64-systemen (x64-based).',
    x86: 'Kies in de lijst die zonder “x64” in de naam.',
    arm64: null,
    unknown: null,
  },
  phone: 'Opent de pagina hier niet? Gebruik een telefoon',
  scan: 'Scan de code, download het bestand en neem het mee op een usb-stick.',
  qr: (address) => `QR-code van ${address}`,
  offline: 'Geen internet',
  offlineSaid: 'QR-code en adres, om het bestand op een usb-stick mee te nemen',
  refused: 'Geweigerd',
  refusedSaid: (count) =>
    `Weigert Windows de update? Eerst ${count === 1 ? 'is er een oudere' : `zijn er ${count} oudere`} nodig`,
  meanwhile: 'Tot dan',
  refusedMore: 'Weigert Windows de update? Installeer eerst deze',
  prepareMore: 'Instellingen nu al schrijven; na de update werken ze',
  windows: {
    'internet-options': 'Internetopties openen',
    'date-and-time': 'Datum en tijd openen',
    regedit: 'Register-editor hier openen',
  },
  regeditMore:
    'De sleutel is gekopieerd. Plak die in Windows 10 en hoger in de adresbalk onder het menu en druk op Enter; open in oudere versies de mappen een voor een.',
  regeditNotCopied: 'De sleutel kon niet worden gekopieerd. Open de mappen een voor een.',
  folder: 'Map openen',
};
