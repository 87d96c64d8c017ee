import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

const ASK_FOR_ROOT =
  'Vraag de beheerder van deze pc om “DigiCert Global Root G2” en “Microsoft RSA Root Certificate Authority 2017” te importeren.';

export const text: RungText<'certificates'> = {
  name: 'Basiscertificaten',
  codes: {
    distrusted: 'Een basiscertificaat van Microsoft 365 staat op de lijst van certificaten die deze pc niet vertrouwt.',
    unreadable: 'De basiscertificaten konden niet worden gelezen.',
    'root-updates-off': 'Een basiscertificaat van Microsoft 365 ontbreekt, en Windows mag het niet ophalen.',
    'fetched-from-elsewhere':
      'Een basiscertificaat ontbreekt, en Windows haalt ze op van een adres dat hier is ingesteld.',
    'fetch-service-off': 'Een basiscertificaat ontbreekt, en de service die ze ophaalt, staat uit.',
    'when-needed': 'Een basiscertificaat is er nog niet. Windows haalt het op zodra het voor het eerst nodig is.',
    'present-without-updates': 'De basiscertificaten van Microsoft 365 zijn er. Nieuwere mag Windows niet ophalen.',
    present: 'De basiscertificaten van Microsoft 365 zijn er.',
  },
  nextSteps: {
    distrusted:
      'Vraag de beheerder van deze pc waarom het niet wordt vertrouwd, en of het uit “Niet-vertrouwde certificaten” kan.',
    unreadable: CHECK_AS_ADMINISTRATOR,
    'root-updates-off': 'Pas toe met --scope certificates, zodat Windows het ophaalt. Of importeer het.',
    'fetched-from-elsewhere': ASK_FOR_ROOT,
    'fetch-service-off': 'Zet de service “Cryptografische services” op Automatisch.',
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
