import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR, NOT_JUDGED, NOT_KNOWN_YET } from './words.ts';

const SUFFIXES =
  'Vraag de beheerder van deze pc om _P256 of _P384 toe te voegen aan de namen in “SSL Cipher Suite Order”.';
const TO_POLICY =
  'Vraag de beheerder van deze pc om TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 en TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 toe te voegen aan het beleid “SSL Cipher Suite Order”.';
const MORE_TO_POLICY =
  'Vraag de beheerder van deze pc om suites toe te voegen aan het beleid “SSL Cipher Suite Order”: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, of vóór Windows 10 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256.';
const TO_LOCAL =
  'Voer als administrator uit in PowerShell: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Vraag vóór Windows 10 de beheerder van deze pc om de lijst te herstellen.';
const SWITCH_ON =
  'Vraag de beheerder van deze pc om de waarden Enabled met 0 onder Ciphers, Hashes en KeyExchangeAlgorithms te verwijderen, en start daarna opnieuw op.';

export const text: RungText<'cipher-suites'> = {
  name: 'Cipher suites',
  codes: {
    'no-rules': NOT_JUDGED,
    unreadable: 'De lijst met cipher suites kon niet worden gelezen.',
    'no-shared-suite': 'Een beleid noemt geen cipher suite die Microsoft 365 accepteert en deze Windows-versie heeft.',
    'local-list-cut': 'In de eigen lijst van Windows staat geen cipher suite meer die Microsoft 365 accepteert.',
    'algorithms-off':
      'In Schannel zijn algoritmen uitgezet, waardoor er geen suite overblijft die Microsoft 365 accepteert.',
    'suffixes-missing': 'Een beleid noemt ECDHE-suites zonder _P256 of _P384, en deze Windows-versie heeft dat nodig.',
    'algorithms-in-doubt':
      'In Schannel zijn algoritmen uitgezet. Of Windows de suites die overblijven nog gebruikt, is niet gedocumenteerd.',
    'curves-in-doubt':
      'In de lijst met curves ontbreken NistP256 en NistP384; van die twee is bekend dat Microsoft 365 ze accepteert.',
    'key-length-in-doubt':
      'De lengtes van RSA-sleutels die deze pc accepteert, sluiten de 2.048 bits van Microsoft 365 mogelijk uit.',
    'odd-list': 'De lijst in het beleid is leeg of geen tekst. Die is niet beoordeeld.',
    'list-too-long': 'De lijst in het beleid is langer dan 1.023 tekens. Windows kan die afkappen.',
    'some-algorithms-off':
      'In Schannel zijn algoritmen uitgezet. Sommige diensten van Microsoft 365 zijn mogelijk onbereikbaar.',
    'some-services': 'Sommige diensten van Microsoft 365 accepteren geen enkele suite uit de lijst in het beleid.',
    'local-list-short':
      'De eigen lijst van Windows is ingekort. Sommige diensten van Microsoft 365 zijn mogelijk onbereikbaar.',
    'tls12-not-in-policy':
      'Het beleid noemt alleen suites van TLS 1.3, dus wordt TLS 1.2 niet aangeboden. Alleen adressen met TLS 1.3 zijn bereikbaar.',
    'tls12-not-in-list':
      'De eigen lijst van Windows heeft alleen suites van TLS 1.3, dus wordt TLS 1.2 niet aangeboden. Alleen adressen met TLS 1.3 zijn bereikbaar.',
    'tls12-algorithms-off':
      'In Schannel zijn algoritmen uitgezet, en er is geen suite van TLS 1.2 over. Of TLS 1.3 nog werkt, is niet gedocumenteerd.',
    'blanks-in-list':
      'In de lijst van het beleid staan spaties. Die horen er niet, en wat Windows ermee doet, is niet bekend.',
    'tls13-only':
      'Van de genoemde suites accepteren de meeste diensten van Microsoft 365 alleen die van TLS 1.3, en niet elk adres heeft TLS 1.3.',
    'some-suffixes-missing':
      'Enkele suites in het beleid missen _P256 of _P384, dus slaat deze Windows-versie ze over.',
    'gcm-missing':
      'Er zijn gedeelde suites, maar geen ECDHE-suite met GCM: adressen die alleen die accepteren, blijven onbereikbaar.',
    fips: 'De FIPS-modus staat aan. Microsoft 365 accepteert suites die daarin zijn toegestaan.',
    'release-limit': 'Er zijn gedeelde suites met Microsoft 365, voor zover deze Windows-versie ze heeft.',
    'windows-order': 'Geen beleid: Windows gebruikt zijn eigen suites, en Microsoft 365 accepteert er meerdere.',
    shared: 'Het beleid heeft suites die Microsoft 365 accepteert.',
  },
  nextSteps: {
    'no-rules': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    'no-shared-suite':
      'Vraag de beheerder van deze pc om suites toe te voegen aan het beleid “SSL Cipher Suite Order”, of het uit te zetten.',
    'local-list-cut': TO_LOCAL,
    'algorithms-off': SWITCH_ON,
    'suffixes-missing': SUFFIXES,
    'algorithms-in-doubt': SWITCH_ON,
    'curves-in-doubt': 'Vraag de beheerder van deze pc om NistP256 en NistP384 toe te voegen aan “ECC Curve Order”.',
    'key-length-in-doubt':
      'Mislukken verbindingen, vraag dan de beheerder van deze pc om ClientMinKeyBitLength en ClientMaxKeyBitLength onder PKCS te verwijderen.',
    'odd-list': 'Vraag de beheerder van deze pc naar het beleid “SSL Cipher Suite Order”.',
    'list-too-long': 'Vraag de beheerder van deze pc om de lijst in te korten.',
    'some-algorithms-off': SWITCH_ON,
    'some-services': MORE_TO_POLICY,
    'local-list-short': TO_LOCAL,
    'tls12-not-in-policy': TO_POLICY,
    'tls12-not-in-list': TO_LOCAL,
    'tls12-algorithms-off': SWITCH_ON,
    'blanks-in-list': 'Vraag de beheerder van deze pc om de spaties uit “SSL Cipher Suite Order” te halen.',
    'tls13-only': TO_POLICY,
    'some-suffixes-missing': SUFFIXES,
    'gcm-missing': TO_POLICY,
    fips: null,
    'release-limit': null,
    'windows-order': null,
    shared: null,
  },
  headlines: {
    unreadable: {
      headline: NOT_KNOWN_YET,
      reason: 'De lijst met cipher suites kon niet worden gelezen. Er is niets geraden.',
    },
    'no-shared-suite': {
      headline: 'Geen gemeenschappelijke cipher suite met Microsoft 365',
      reason:
        'Een beleid noemt de suites die Windows mag gebruiken, en geen ervan wordt daar geaccepteerd. De beheerder van deze pc kan dat wijzigen.',
    },
    'local-list-cut': {
      headline: 'Geen gemeenschappelijke cipher suite met Microsoft 365',
      reason:
        'De lijst met suites die Windows gebruikt, is ingekort, en geen van de overgebleven suites wordt daar geaccepteerd.',
    },
    'algorithms-off': {
      headline: 'Geen gemeenschappelijke cipher suite met Microsoft 365',
      reason:
        'Algoritmen die de suites nodig hebben, zijn uitgezet in Schannel. De beheerder van deze pc kan dat wijzigen.',
    },
    'suffixes-missing': (f) => ({
      headline: 'Een beleid laat geen bruikbare cipher suite over',
      reason: `${f.release} heeft _P256 of _P384 achter hun naam nodig, dus blijft er geen gedeelde over. De beheerder van deze pc kan dat wijzigen.`,
    }),
  },
};
