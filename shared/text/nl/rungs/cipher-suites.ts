import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR, NOT_JUDGED, NOT_KNOWN_YET } from './words.ts';

const SUFFIXES =
  'Vraag de beheerder van deze pc om _P256 of _P384 toe te voegen aan de namen in “SSL Cipher Suite Order”.';

export const text: RungText<'cipher-suites'> = {
  name: 'Cipher suites',
  codes: {
    'no-rules': NOT_JUDGED,
    unreadable: 'Het beleid voor cipher suites was niet te lezen.',
    'no-shared-suite': 'Een beleid noemt geen cipher suite die Microsoft 365 accepteert en deze Windows heeft.',
    'suffixes-missing': 'Een beleid noemt ECDHE-suites zonder _P256 of _P384, en deze Windows heeft dat nodig.',
    'some-suffixes-missing': 'Enkele suites in het beleid missen _P256 of _P384, dus slaat deze Windows ze over.',
    'odd-list': 'De lijst in het beleid is leeg of geen tekst. Die is niet beoordeeld.',
    'list-too-long': 'De lijst in het beleid is langer dan 1.023 tekens. Windows kan die afkappen.',
    fips: 'De FIPS-modus staat aan. Pagina’s van Microsoft spreken elkaar tegen over wat er dan van TLS overblijft.',
    'gcm-missing':
      'Er zijn gedeelde suites, maar geen ECDHE-suite met GCM: adressen die alleen die accepteren, blijven onbereikbaar.',
    'windows-order': 'Geen beleid: Windows gebruikt zijn eigen suites, en Microsoft 365 accepteert er meerdere.',
    shared: 'Het beleid heeft suites die Microsoft 365 accepteert.',
  },
  nextSteps: {
    'no-rules': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    'no-shared-suite':
      'Vraag de beheerder van deze pc om suites toe te voegen aan het beleid “SSL Cipher Suite Order”, of het uit te zetten.',
    'suffixes-missing': SUFFIXES,
    'some-suffixes-missing': SUFFIXES,
    'odd-list': 'Vraag de beheerder van deze pc naar het beleid “SSL Cipher Suite Order”.',
    'list-too-long': 'Vraag de beheerder van deze pc om de lijst in te korten.',
    fips: 'Mislukken verbindingen nog, vraag dan de beheerder van deze pc of de FIPS-modus nodig is.',
    'gcm-missing':
      'Blijft één adres onbereikbaar, gebruik daar een nieuwere Windows voor. Geen instelling voegt deze suites toe.',
    'windows-order': null,
    shared: null,
  },
  headlines: {
    unreadable: {
      headline: NOT_KNOWN_YET,
      reason: 'Het beleid voor cipher suites was niet te lezen. Er is niets geraden.',
    },
    'no-shared-suite': {
      headline: 'Deze pc en Microsoft 365 delen geen cipher suite',
      reason:
        'Een beleid noemt de suites die Windows mag gebruiken, en geen ervan wordt daar geaccepteerd. De beheerder van deze pc kan dat wijzigen.',
    },
    'suffixes-missing': (f) => ({
      headline: 'Een beleid noemt cipher suites die deze Windows niet kent',
      reason: `${f.release} heeft _P256 of _P384 achter hun naam nodig, dus blijft er geen gedeelde over. De beheerder van deze pc kan dat wijzigen.`,
    }),
  },
  explanation: {
    what: 'Cipher suites zijn de manieren van versleutelen die beide kanten moeten delen. Een beleid kan de lijst van Windows vervangen.',
    why: 'Zonder gedeelde suite is er geen verbinding, wat de protocollen ook zijn.',
    how: 'De lijst van het beleid, vergeleken met die van Microsoft 365, en wat elke Windows standaard heeft. [F1][R4][R6]',
    unknown:
      'Losse adressen kunnen minder accepteren dan de lijst. Microsofts pagina’s spreken elkaar tegen over wat de FIPS-modus overlaat. [F2][C2] Windows 7 tot 8.1 bij Azure Front Door na april 2026 is niet getest. [Z2]',
  },
};
