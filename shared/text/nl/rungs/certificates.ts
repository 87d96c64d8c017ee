import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

const ROOTS = '“DigiCert Global Root G2” en “Microsoft RSA Root Certificate Authority 2017”';
const ASK_FOR_ROOT = `Vraag de beheerder van deze pc om ${ROOTS} te importeren voor de hele pc.`;

export const text: RungText<'certificates'> = {
  name: 'Basiscertificaten',
  codes: {
    distrusted:
      'Een basiscertificaat voor Microsoft 365 staat op de lijst van certificaten die deze pc niet vertrouwt.',
    unreadable: 'De basiscertificaten konden niet worden gelezen.',
    'root-updates-off': 'Een basiscertificaat voor Microsoft 365 ontbreekt, en Windows mag het niet downloaden.',
    'fetched-from-elsewhere':
      'Een basiscertificaat ontbreekt, en Windows haalt ze op van een adres dat hier is ingesteld.',
    'fetch-service-off': 'Een basiscertificaat ontbreekt, en de service die ze ophaalt, staat uit.',
    'roots-limited':
      'Een beleid beperkt welke basiscertificaten deze pc vertrouwt. Het is niet zeker dat er nog een voor Microsoft 365 bij hoort.',
    'user-only':
      'Een basiscertificaat voor Microsoft 365 is er alleen voor deze gebruiker. Services en andere gebruikers hebben het niet, en het is niet zeker dat Windows het voor hen ophaalt.',
    'when-needed-in-doubt':
      'Een basiscertificaat is er nog niet. Windows hoort het op te halen zodra het voor het eerst nodig is; of Windows 7 en Server 2008 R2 dat nog kunnen, is niet bekend.',
    'when-needed': 'Een basiscertificaat is er nog niet. Windows haalt het op zodra het voor het eerst nodig is.',
    'present-without-updates': 'De basiscertificaten voor Microsoft 365 zijn er. Nieuwere mag Windows niet downloaden.',
    present: 'De basiscertificaten voor Microsoft 365 zijn er.',
  },
  nextSteps: {
    distrusted:
      'Vraag de beheerder van deze pc waarom het niet wordt vertrouwd, en of het uit “Niet-vertrouwde certificaten” kan.',
    unreadable: CHECK_AS_ADMINISTRATOR,
    'root-updates-off': 'Pas toe met --scope certificates, zodat Windows het ophaalt. Of importeer het.',
    'fetched-from-elsewhere': ASK_FOR_ROOT,
    'fetch-service-off': 'Zet de service “Cryptografische services” op Automatisch.',
    'roots-limited': `Vraag de beheerder van deze pc om ${ROOTS} met groepsbeleid te verspreiden, of Flags onder Root\\ProtectedRoots op 0 te zetten.`,
    'user-only': ASK_FOR_ROOT,
    'when-needed-in-doubt': `Wordt een certificaat niet vertrouwd, importeer dan ${ROOTS}.`,
    'when-needed': null,
    'present-without-updates': null,
    present: null,
  },
  windowSteps: {
    'root-updates-off':
      'Vink bij Protocollen “Ophalen van basiscertificaten” aan en pas toe. Of importeer het certificaat.',
  },
  headlines: {},
};
