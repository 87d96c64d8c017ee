import type { Messages } from '../messages.ts';
import { CHECK_AS_ADMINISTRATOR, clientsCan, counted, listed, NOT_KNOWN_YET, plural } from './terms.ts';
import type { VerdictFacts } from '../facts.ts';
import type { Headline } from '../rung-text.ts';
import type { WindowTexts } from '../page.ts';
type Rungs = Messages['rungs'];
/** What English has for a rung. */
type RungText<Id extends keyof Rungs> = Rungs[Id];

const release = {
  name: 'Windows-versie',
  codes: {
    supported: 'Deze Windows-versie wordt ondersteund.',
    named: 'Je hebt deze Windows-versie zelf opgegeven; het register toont die niet.',
    'newer-than-known': 'TLS Remedy kent deze Windows-versie nog niet, en gebruikt de regels van de nieuwste bekende.',
    'service-pack-missing': 'Windows 7 mist Service Pack 1. Zonder dat is de update niet te installeren.',
    'server-2008': 'Update KB4019276 brengt TLS 1.2 naar Windows Server 2008, maar TLS Remedy stelt dat niet in.',
    'too-old': 'Deze Windows-versie is te oud voor TLS Remedy. Alleen POSReady 2009 heeft een update: KB4467770.',
    unknown: 'Het register toont niet welke Windows-versie dit is.',
  },
  nextSteps: {
    'newer-than-known': 'Zoek een nieuwere versie van TLS Remedy.',
    'service-pack-missing': 'Installeer Service Pack 1 en controleer opnieuw.',
    'server-2008': 'Installeer de update en volg de pagina ervan, of stap over op een nieuwere Windows-versie.',
    'too-old': 'Stap over op een nieuwere Windows-versie. Op POSReady 2009: installeer KB4467770, en volg de pagina.',
    unknown: 'Geef de Windows-versie op, bijvoorbeeld met --release windows-7.',
  },
  windowSteps: {
    unknown: 'Vraag aan wie deze pc beheert welke versie het is: op de opdrachtregel geef je die op met --release.',
  },
  headlines: {
    'service-pack-missing': 'Windows 7 heeft eerst Service Pack 1 nodig',
    'server-2008': 'Windows Server 2008 kan hier niet worden hersteld',
    'too-old': 'Deze Windows-versie kan hier niet worden hersteld',
    unknown: {
      headline: 'Het is niet duidelijk welke Windows-versie dit is',
      reason: 'Het buildnummer kon niet worden gelezen. Er is niets geraden, en hier wordt niets gewijzigd.',
    },
  },
} satisfies RungText<'release'>;

const update = {
  name: 'Update',
  codes: {
    'not-needed': 'Deze Windows-versie heeft geen update nodig voor de instelling.',
    'update-present': 'KB3140245 of later is geïnstalleerd.',
    'update-missing': 'KB3140245 ontbreekt. Zonder die update leest Windows de instelling niet.',
    'update-incomplete': 'KB3140245 is maar deels geïnstalleerd: een bestand is ouder dan dat van de update.',
    'update-probably-missing':
      'KB3140245 ontbreekt waarschijnlijk: de bestanden lijken te oud, maar sommige met lagere nummers hebben de update wel.',
    'update-unknown': 'De versies van de bestanden konden niet worden gelezen, dus de update kan ontbreken.',
  },
  nextSteps: {
    'update-missing': 'Installeer de update en controleer opnieuw.',
    'update-incomplete': 'Installeer de update opnieuw en controleer dan opnieuw.',
    'update-probably-missing': 'Installeer de update en controleer opnieuw. Als die er al is, blijkt dat dan.',
    'update-unknown': 'Bekijk de bestandsversies zelf, of installeer de update.',
  },
  headlines: {
    'update-missing': (f) => ({
      headline: 'Windows heeft eerst een update nodig',
      reason: `${f.release} (${f.architecture}) heeft update KB3140245 nodig om de instelling te lezen. Installeer die en controleer opnieuw.`,
    }),
    'update-incomplete': (f) => ({
      headline: 'Een update is niet volledig geïnstalleerd',
      reason: `${f.file} is ouder dan update KB3140245, dus sommige programma’s lezen de instelling niet. Installeer de update opnieuw en controleer dan opnieuw.`,
    }),
    'update-probably-missing': (f) => ({
      headline: 'Windows heeft waarschijnlijk eerst een update nodig',
      reason: `${f.release} (${f.architecture}) heeft update KB3140245 nodig om de instelling te lezen. De bestanden lijken te oud, maar zeker is dat niet. Installeer die en controleer opnieuw.`,
    }),
    'update-unknown': (f) => ({
      headline: NOT_KNOWN_YET,
      reason: `De versie van ${f.file} kon niet worden gelezen, dus KB3140245 kan ontbreken. Er is niets geraden.`,
    }),
  },
} satisfies RungText<'update'>;

const PROGRAMS = { native: '64-bits programma’s', wow64: '32-bits programma’s', all: 'programma’s' } as const;

const onlyBest = (f: VerdictFacts): string =>
  f.best === null
    ? `${f.release} biedt ${PROGRAMS[f.who]} niets aan dat Microsoft 365 accepteert.`
    : `${f.release} biedt ${PROGRAMS[f.who]} hooguit ${f.best} aan.`;

const missing: Headline = (f) => ({
  headline: `${clientsCan(f)} Microsoft 365 niet bereiken`,
  reason: `${onlyBest(f)} ${plural(f.writes, 'Er ontbreekt één instelling.', `Er ontbreken ${f.writes} instellingen.`)}`,
});

const TO_FIX = { remove: 'Verwijder die om dit op te lossen.', replace: 'Vervang die om dit op te lossen.' } as const;
const FIXING = { remove: 'Die weghalen', replace: 'Die vervangen' } as const;

const winhttpValue = {
  name: 'WinHTTP-waarde',
  codes: {
    serves: 'De waarde biedt TLS 1.2 aan.',
    'ssl-stays':
      'De waarde biedt TLS 1.2 aan. SSL 3.0 staat ook aan, net als zonder de waarde: dat zet je uit bij Uitzetten.',
    'not-set': 'De waarde is niet ingesteld, en Windows biedt TLS 1.2 standaard aan.',
    malformed: 'De waarde is ongeldig: Windows kan die negeren, of geen TLS 1.2 aanbieden.',
    'lacks-tls-1.2': 'In de waarde ontbreekt TLS 1.2.',
    missing: 'De waarde is niet ingesteld, en zonder die waarde biedt deze Windows-versie geen TLS 1.2 aan.',
    'missing-in-native': 'De waarde ontbreekt in de 64-bitsweergave.',
    'missing-in-wow64': 'De waarde ontbreekt in de 32-bitsweergave.',
    'malformed-harmless': 'De waarde is ongeldig, maar TLS 1.2 staat toch aan.',
    'ssl-enabled': 'De waarde vraagt om SSL, en dat is niet veilig.',
    'tls-1.3-removed': 'De waarde zet TLS 1.3 uit.',
  },
  headlines: {
    malformed: (f) => ({
      headline: `${clientsCan(f)} niet op TLS 1.2 rekenen`,
      reason: `Een instelling staat in de verkeerde vorm, dus Windows kan die negeren. ${TO_FIX[f.fix]}`,
    }),
    'lacks-tls-1.2': (f) => ({
      headline: 'Een instelling zet TLS 1.2 uit',
      reason: `De waarde ${f.found} laat ${f.protocols.length === 0 ? 'niets' : `alleen ${listed(f.protocols)}`} over. ${TO_FIX[f.fix]}`,
    }),
    missing,
    'missing-in-native': missing,
    'missing-in-wow64': missing,
    'malformed-harmless': (f) => ({
      headline: 'TLS 1.2 staat aan, ondanks een ongeldige instelling',
      reason: `Die staat in de verkeerde vorm, maar TLS 1.2 staat toch aan. ${FIXING[f.fix]} geeft zekerheid.`,
    }),
    'ssl-enabled': (f) => ({
      headline: f.offersSsl ? 'TLS 1.2 staat aan, maar SSL mag ook' : 'TLS 1.2 staat aan, met een oude waarde',
      reason: f.offersSsl
        ? `De waarde ${f.found} vraagt om ${listed(f.protocols)}. SSL is gekraakt, en Microsoft 365 gebruikt het niet. ${FIXING[f.fix]} is veiliger.`
        : `Windows negeert het SSL-deel van de waarde ${f.found}. ${FIXING[f.fix]} is netter.`,
    }),
    'tls-1.3-removed': (f) => ({
      headline: 'TLS 1.2 staat aan, maar TLS 1.3 uit',
      reason: `Een oude waarde, ${f.found}, zet TLS 1.3 uit op ${f.release}. ${FIXING[f.fix]} zet het weer aan.`,
    }),
  },
} satisfies RungText<'winhttp-value'>;

const schannel = {
  name: 'Schannel',
  codes: {
    on: 'TLS 1.2 staat aan voor deze pc.',
    disabled: 'In Schannel staat TLS 1.2 uit voor elk programma, en dat gaat boven alle andere instellingen.',
    'disabled-by-default': 'TLS 1.2 staat uit voor programma’s die er niet uitdrukkelijk om vragen.',
    'not-configured': 'TLS 1.2 is niet aangezet. Deze Windows-versie heeft dat naast de waarde ook nodig.',
    'only-server': 'TLS 1.2 staat alleen in de sleutel Server aan. Wie verbinding maakt, leest de sleutel Client.',
    'default-missing':
      'In TLS 1.2\\Client ontbreekt DisabledByDefault. Deze Windows-versie heeft die naast Enabled nodig, met waarde 0.',
    'tls-1.3-forced': 'TLS 1.2 staat aan. TLS 1.3 is hier afgedwongen, en dat noemt Microsoft onveilig.',
    'fragments-refused': 'TLS 1.2 staat aan. Handshakes mislukken als de andere kant een bericht in delen stuurt.',
    'odd-value': 'Een waarde hier heeft een type dat Windows niet beschrijft. Die is ongewijzigd gelaten.',
    'tls-1.3-off':
      'TLS 1.2 staat aan. TLS 1.3 is met een instelling uitgezet, al heeft deze Windows-versie het. Microsoft 365 werkt ook zonder.',
    misspelt: 'TLS 1.2 staat aan. Er staat een verkeerd gespelde DisableByDefault bij, zonder effect.',
  },
  nextSteps: {
    'fragments-refused':
      'Vraag de beheerder om MessageLimitClient onder SCHANNEL\\Messaging te verwijderen, en start opnieuw op.',
    'tls-1.3-off':
      'Verwijder Enabled en DisabledByDefault onder TLS 1.3\\Client als niets dat nodig heeft, en start daarna opnieuw op.',
    'odd-value': 'Bekijk de waarde, en verwijder die als niets die nodig heeft.',
  },
  headlines: {
    disabled: 'TLS 1.2 staat uit voor de hele pc',
    'disabled-by-default': 'TLS 1.2 staat voor de meeste programma’s uit',
    'only-server': 'TLS 1.2 staat in de verkeerde sleutel aan',
    'default-missing': 'Eén waarde voor TLS 1.2 ontbreekt',
    'tls-1.3-forced': 'TLS 1.2 staat aan, met TLS 1.3 afgedwongen',
    'not-configured': (f) => ({
      headline: 'Eén deel van de instelling ontbreekt',
      reason: `De WinHTTP-waarde is goed. Op ${f.release} moet TLS 1.2 ook in Schannel aanstaan.`,
    }),
  },
} satisfies RungText<'schannel'>;

const SUFFIXES = 'Vraag de beheerder van deze pc om _P256 of _P384 toe te voegen in “SSL Cipher Suite Order”.';
const TO_POLICY =
  'Vraag de beheerder van deze pc om TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 en TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 toe te voegen aan het beleid “SSL Cipher Suite Order”.';
const MORE_TO_POLICY =
  'Vraag de beheerder van deze pc om suites toe te voegen aan het beleid “SSL Cipher Suite Order”: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, of vóór Windows 10 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256.';
const TO_LOCAL =
  'Voer als administrator uit in PowerShell: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Vraag vóór Windows 10 de beheerder van deze pc om de lijst te herstellen.';
const SWITCH_ON =
  'Vraag de beheerder van deze pc om de waarden Enabled met 0 onder Ciphers, Hashes en KeyExchangeAlgorithms te verwijderen, en start daarna opnieuw op.';

const outOfReach: Headline = ({ services }) => ({
  headline: 'Een deel van Microsoft 365 is onbereikbaar',
  reason: `Geen cipher suite van deze pc wordt geaccepteerd door ${services.length === 0 ? 'sommige diensten' : listed(services)}. De beheerder van deze pc kan dat wijzigen.`,
});

const cipherSuites = {
  name: 'Cipher suites',
  codes: {
    'no-shared-suite': 'Een beleid noemt geen cipher suite die Microsoft 365 accepteert en deze Windows-versie heeft.',
    'local-list-cut': 'In de eigen lijst van Windows staat geen cipher suite meer die Microsoft 365 accepteert.',
    'algorithms-off': 'In Schannel zijn algoritmen uitgezet: er is geen suite meer die Microsoft 365 accepteert.',
    'suffixes-missing': 'Een beleid noemt ECDHE-suites zonder _P256 of _P384, en deze Windows-versie heeft dat nodig.',
    'services-not-in-policy': 'De lijst in het beleid heeft geen suite die sommige Microsoft 365-diensten accepteren.',
    'services-not-in-list': 'Windows’ lijst heeft geen suite die sommige Microsoft 365-diensten accepteren.',
    'services-suffixes-missing':
      'Suites in het beleid missen _P256 of _P384: er blijft geen over die sommige Microsoft 365-diensten accepteren.',
    'services-algorithms-off':
      'In Schannel staan algoritmen uit: er blijft geen suite over die sommige Microsoft 365-diensten accepteren.',
    'algorithms-in-doubt': 'Er staan algoritmen uit. Of Windows de andere suites gebruikt, is niet gedocumenteerd.',
    'curves-in-doubt':
      'In de lijst met curves ontbreken NistP256 en NistP384, waarvan bekend is dat Microsoft 365 ze accepteert.',
    'key-length-in-doubt': 'De toegestane RSA-lengtes sluiten de 2.048 bits van Microsoft 365 mogelijk uit.',
    'odd-list': 'De lijst in het beleid is leeg of geen tekst. Die is niet beoordeeld.',
    'list-too-long': 'De lijst in het beleid is langer dan 1.023 tekens. Windows kan die afkappen.',
    'some-algorithms-off':
      'In Schannel staan algoritmen uit. Sommige diensten van Microsoft 365 zijn mogelijk onbereikbaar.',
    'some-services': 'Sommige diensten van Microsoft 365 accepteren geen enkele suite uit de lijst in het beleid.',
    'local-list-short':
      'De lijst van Windows is ingekort. Sommige diensten van Microsoft 365 zijn mogelijk onbereikbaar.',
    'tls12-not-in-policy': 'Het beleid noemt alleen suites van TLS 1.3. Alleen adressen met TLS 1.3 zijn bereikbaar.',
    'tls12-not-in-list': 'Windows’ lijst heeft alleen suites van TLS 1.3. Alleen adressen met TLS 1.3 zijn bereikbaar.',
    'tls12-algorithms-off': 'Er staan algoritmen uit, en er is geen suite van TLS 1.2 over. TLS 1.3 werkt misschien.',
    'blanks-in-list': 'In de lijst van het beleid staan spaties. Wat Windows daarmee doet, is niet bekend.',
    'tls13-only':
      'Van de suites in het beleid accepteren de meeste diensten van Microsoft 365 alleen die van TLS 1.3, en sommige adressen ondersteunen TLS 1.3 niet.',
    'some-suffixes-missing': 'Enkele suites in het beleid missen _P256 of _P384: deze Windows-versie slaat ze over.',
    'gcm-missing':
      'Er zijn gedeelde suites, maar geen ECDHE-suite met GCM: adressen die alleen zulke accepteren, zijn niet te bereiken.',
    'master-secret':
      'Extended master secret staat uit. Servers die het eisen, weigeren deze pc; niets wijst erop dat Microsoft 365 dat doet.',
    'sha1-off':
      'SHA-1 staat uit in Schannel, met alle cipher suites die het gebruiken. Microsoft 365 heeft ze niet nodig, oudere servers en sommige games wel.',
    'key-length':
      'Deze pc weigert servers met korte Diffie-Hellman-sleutels. Microsoft 365 gebruikt die niet, oudere servers en apparaten wel.',
    'cut-off':
      'De lijst van het beleid is afgekapt: de laatste naam houdt halverwege op, en de suites daarna ontbreken.',
    'fewer-than-default':
      'Deze pc biedt minder cipher suites aan dan Windows heeft. Microsoft 365 heeft de andere niet nodig, maar andere servers, games en back-upprogramma’s misschien wel.',
    fips: 'De FIPS-modus staat aan. Microsoft 365 accepteert suites die daarin zijn toegestaan.',
    'release-limit': 'Er zijn gedeelde suites met Microsoft 365, voor zover deze Windows-versie ze heeft.',
    'windows-order': 'Geen beleid: Windows gebruikt zijn eigen suites, en Microsoft 365 accepteert er meerdere.',
    shared: 'Het beleid heeft suites die Microsoft 365 accepteert.',
  },
  nextSteps: {
    'no-shared-suite': 'Vraag de beheerder om suites toe te voegen aan “SSL Cipher Suite Order”, of het uit te zetten.',
    'local-list-cut': TO_LOCAL,
    'algorithms-off': SWITCH_ON,
    'suffixes-missing': SUFFIXES,
    'services-not-in-policy': MORE_TO_POLICY,
    'services-not-in-list': TO_LOCAL,
    'services-suffixes-missing': SUFFIXES,
    'services-algorithms-off': SWITCH_ON,
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
    'master-secret':
      'Verwijder DisableClientExtendedMasterSecret onder SCHANNEL als een programma mislukt. Microsoft raadt het af.',
    'sha1-off': 'Verwijder Enabled onder SCHANNEL\\Hashes\\SHA als een programma mislukt, en start daarna opnieuw op.',
    'cut-off':
      'Vraag de beheerder van deze pc om de lijst in te korten tot 1.023 tekens, met de belangrijkste suites eerst.',
    'fewer-than-default':
      'Mislukt zo’n programma, vraag dan de beheerder van deze pc om de weggelaten suites weer toe te staan: in “SSL Cipher Suite Order”, of door Enabled = 0 onder SCHANNEL te verwijderen.',
    'key-length':
      'Verwijder ClientMinKeyBitLength onder SCHANNEL\\KeyExchangeAlgorithms\\Diffie-Hellman als een programma mislukt.',
  },
  headlines: {
    'services-not-in-policy': outOfReach,
    'services-not-in-list': outOfReach,
    'services-suffixes-missing': outOfReach,
    'services-algorithms-off': outOfReach,
    'no-shared-suite': 'Geen gemeenschappelijke cipher suite met Microsoft 365',
    'local-list-cut': 'Geen gemeenschappelijke cipher suite met Microsoft 365',
    'algorithms-off': 'Geen gemeenschappelijke cipher suite met Microsoft 365',
    'tls12-not-in-policy': 'Op deze pc is alleen TLS 1.3 bruikbaar',
    'tls12-not-in-list': 'Op deze pc is alleen TLS 1.3 bruikbaar',
    'tls12-algorithms-off': 'Op deze pc is alleen TLS 1.3 bruikbaar',
    'suffixes-missing': (f) => ({
      headline: 'Een beleid laat geen bruikbare cipher suite over',
      reason: `${f.release} heeft _P256 of _P384 achter hun naam nodig, dus blijft er geen gedeelde over. De beheerder van deze pc kan dat wijzigen.`,
    }),
  },
} satisfies RungText<'cipher-suites'>;

const ROOTS = '“DigiCert Global Root G2” en “Microsoft RSA Root Certificate Authority 2017”';
const ASK_FOR_ROOT = `Vraag de beheerder van deze pc om ${ROOTS} te importeren voor de hele pc.`;

const certificates = {
  name: 'Basiscertificaten',
  codes: {
    distrusted: 'Een basiscertificaat voor Microsoft 365 staat bij de certificaten die deze pc niet vertrouwt.',
    'root-updates-off': 'Een basiscertificaat voor Microsoft 365 ontbreekt, en Windows mag het niet downloaden.',
    'fetched-from-elsewhere': 'Een basiscertificaat ontbreekt. Windows haalt ze van een adres dat hier is ingesteld.',
    'fetch-service-off': 'Een basiscertificaat ontbreekt, en de service die ze ophaalt, staat uit.',
    'roots-limited': 'Een beleid beperkt welke basiscertificaten deze pc vertrouwt, mogelijk zonder Microsoft 365.',
    'user-only':
      'Een basiscertificaat voor Microsoft 365 is er alleen voor deze gebruiker. Services en andere gebruikers hebben het niet, en het is niet zeker dat Windows het voor hen ophaalt.',
    'when-needed-in-doubt': 'Een basiscertificaat is er nog niet. Of Windows het hier nog kan ophalen, is niet bekend.',
    'when-needed': 'Een basiscertificaat is er nog niet. Windows haalt het op zodra het voor het eerst nodig is.',
    'present-without-updates': 'De basiscertificaten voor Microsoft 365 zijn er. Nieuwere mag Windows niet downloaden.',
    present: 'De basiscertificaten voor Microsoft 365 zijn er.',
  },
  nextSteps: {
    distrusted: 'Vraag de beheerder waarom, en of het uit “Niet-vertrouwde certificaten” kan.',
    'fetched-from-elsewhere': ASK_FOR_ROOT,
    'fetch-service-off': 'Zet de service “Cryptografische services” op Automatisch.',
    'roots-limited': `Vraag de beheerder van deze pc om ${ROOTS} met groepsbeleid te verspreiden, of Flags onder Root\\ProtectedRoots op 0 te zetten.`,
    'user-only': ASK_FOR_ROOT,
    'when-needed-in-doubt': `Wordt een certificaat niet vertrouwd, importeer dan ${ROOTS}.`,
  },
} satisfies RungText<'certificates'>;

const strayValues = {
  name: 'Verdwaalde waarden',
  codes: {
    none: 'Er staat geen waarde op een plaats die Windows niet leest.',
    'in-machine': 'Er staat een waarde op een plaats die Windows niet leest. Die heeft geen effect.',
    'in-user': 'Er staat een waarde in het gebruikersdeel van het register, en dat leest WinHTTP niet.',
    'empty-subkey': 'Er is een sleutel DefaultSecureProtocols. Het hoort een waarde te zijn; dit heeft geen effect.',
  },
  nextSteps: {
    'in-user': 'Verwijder die desgewenst zelf; TLS Remedy schrijft niet in het gebruikersdeel.',
    'empty-subkey': 'Verwijder de sleutel desgewenst zelf.',
  },
} satisfies RungText<'stray-values'>;

const dotnet = {
  name: '.NET',
  codes: {
    'not-installed': 'Er is geen .NET Framework gevonden.',
    'no-suite': 'Niet beoordeeld, omdat op deze pc geen cipher suite van TLS 1.2 over is: zie de cipher suites.',
    malformed: 'Een .NET-instelling heeft een type dat .NET niet beschrijft.',
    'switched-off': 'Een .NET-instelling zet nieuwere TLS uit, en dat kan programma’s op TLS 1.0 houden.',
    'schannel-not-on': '.NET-programma’s volgen Windows, en Windows heeft TLS 1.2 voor hen niet aangezet.',
    'too-old': 'De .NET 4 op deze pc is 4.0, en die heeft geen TLS 1.2. Daar verandert geen instelling iets aan.',
    'left-without': 'TLS 1.0 staat uit, en .NET-programma’s voor 4.5 of ouder bieden standaard niets nieuwers aan.',
    'one-view': '.NET-programma’s krijgen TLS 1.2 in maar één weergave.',
    'old-4': 'Programma’s voor .NET 4.5 en ouder blijven op TLS 1.0, tenzij ze om meer vragen.',
    'old-2': 'Programma’s voor .NET 2.0 tot en met 3.5 blijven op TLS 1.0, tenzij ze om meer vragen.',
    'old-2-by-target':
      'Programma’s voor .NET 2.0 tot en met 3.5 blijven op TLS 1.0, tenzij ze om meer vragen. Bij .NET 4 hangt het ervan af: programma’s voor 4.7 of later volgen Windows, oudere hebben de twee waarden nodig.',
    'old-both': '.NET-programma’s, zoals die voor SharePoint, blijven op TLS 1.0, tenzij ze om meer vragen.',
    'patch-assumed':
      'De instellingen kloppen. .NET 3.5 vraagt ook een patch of verzamelupdate vanaf september 2017 (niet te zien).',
    'by-target':
      'Het hangt van het programma af: is het voor .NET 4.7 of later gemaakt, dan volgt het Windows; is het voor een oudere versie gemaakt, dan heeft het de twee waarden nodig. Windows PowerShell 5.1, Entra Connect en AD FS kunnen zulke programma’s zijn.',
    follows: '.NET-programma’s bieden TLS 1.2 aan.',
  },
  nextSteps: {
    'schannel-not-on': 'Pas de aanbevolen instelling toe: die zet TLS 1.2 aan in Schannel.',
    'too-old': 'Installeer .NET Framework 4.5.2 of later, zoals 4.8, en controleer opnieuw.',
    'patch-assumed': 'Mislukt een .NET 3.5-programma nog, installeer dan de patch.',
    'by-target': 'Werkt zo’n programma niet: tls-remedy apply --scope dotnet.',
  },
  windowSteps: {
    'by-target': 'Werkt zo’n programma niet, vink dan .NET-programma’s aan in Protocollen, en pas toe.',
  },
} satisfies RungText<'dotnet'>;

const TICK_TLS12 = 'Open Internetopties, Geavanceerd, en vink TLS 1.2 aan.';

const wininet = {
  name: 'Internetopties',
  codes: {
    malformed: 'De waarde van de Internetopties heeft het verkeerde type.',
    'policies-differ': 'Twee beleidsregels zetten de Internetopties verschillend. Het is niet duidelijk welke wint.',
    'policy-lacks-tls-1.2': 'Een beleid laat TLS 1.2 weg uit de Internetopties, en vergrendelt ze.',
    'user-lacks-tls-1.2': 'TLS 1.2 is niet aangevinkt in de Internetopties van deze gebruiker.',
    'ssl-enabled': 'TLS 1.2 is aangevinkt in de Internetopties, en SSL ook, en dat is onveilig.',
    'system-lacks-tls-1.2': 'Het systeemaccount, voor services, heeft eigen Internetopties zonder TLS 1.2.',
    'not-stored': 'Deze gebruiker heeft geen keuze opgeslagen, en de versie van Internet Explorer is niet bekend.',
    'old-explorer': 'Deze Internet Explorer laat TLS 1.2 weg tot het is aangevinkt, zoals versies 8 tot en met 10.',
    'default-offers': 'Deze gebruiker heeft geen keuze opgeslagen. Windows vinkt TLS 1.2 dan standaard aan.',
    'policy-offers': 'Een beleid stelt de Internetopties in, met TLS 1.2.',
    'user-offers': 'TLS 1.2 is aangevinkt in de Internetopties van deze gebruiker.',
  },
  nextSteps: {
    malformed: TICK_TLS12,
    'policies-differ': 'Vraag de beheerder van deze pc om “Turn off encryption support” op één plaats in te stellen.',
    'policy-lacks-tls-1.2': 'Vraag de beheerder van deze pc om TLS 1.2 in “Turn off encryption support” te zetten.',
    'user-lacks-tls-1.2': TICK_TLS12,
    'ssl-enabled': 'Open Internetopties, Geavanceerd, en haal het vinkje bij SSL weg.',
    'system-lacks-tls-1.2': 'Vraag de beheerder om SecureProtocols onder HKEY_USERS\\S-1-5-18 te verwijderen.',
    'not-stored': 'Open Internetopties, Geavanceerd, en kijk of TLS 1.2 is aangevinkt.',
    'old-explorer': 'Open Internetopties, Geavanceerd, en vink TLS 1.2 aan. Of installeer Internet Explorer 11.',
  },
} satisfies RungText<'wininet'>;

const proxy = {
  name: 'Proxy',
  codes: {
    malformed: 'De proxy-instellingen van WinHTTP hebben een vorm die TLS Remedy niet kent.',
    'views-differ': 'De 64-bits- en de 32-bitsweergave hebben verschillende proxy’s.',
    'local-proxy': 'De proxy van WinHTTP-programma’s is een programma op deze pc. Zonder dat is er geen verbinding.',
    proxy: 'WinHTTP-programma’s gaan via een proxy, en die moet TLS 1.2 doorlaten.',
    direct: 'WinHTTP-programma’s maken verbinding zonder proxy.',
  },
  nextSteps: {
    malformed: 'Kijk wat netsh winhttp show proxy toont.',
    'views-differ': 'Stel als administrator één proxy in met netsh van System32 en SysWOW64: netsh winhttp set proxy.',
    'local-proxy':
      'Kijk of dat programma draait. Is het weg, voer dan als administrator uit, met netsh van zowel System32 als SysWOW64: netsh winhttp reset proxy.',
    proxy: 'Mislukken verbindingen, vraag dan de beheerder van de proxy of die TLS 1.2 doorlaat.',
  },
} satisfies RungText<'proxy'>;

const ASK_ABOUT_PROXY = 'Mislukken verbindingen, vraag dan de beheerder van de proxy of die TLS 1.2 doorlaat.';

const network = {
  name: 'Netwerk',
  codes: {
    'awareness-off': 'Een service waarmee Office ziet of er een internetverbinding is, staat uit.',
    'probing-off': 'Windows test niet of er een internetverbinding is, dus Office kan denken dat die er niet is.',
    'auto-proxy-off': 'De service die voor Windows-programma’s een proxy zoekt, staat uit.',
    'probing-malformed': 'EnableActiveProbing of NoActiveProbe heeft het verkeerde type; het effect is niet bekend.',
    malformed: 'Een waarde van de proxy van de gebruiker heeft het verkeerde type.',
    'local-proxy': 'De proxy van de gebruiker is een programma op deze pc. Zonder dat is er geen verbinding.',
    'user-script': 'Een script kiest de proxy van de gebruiker, en die moet TLS 1.2 doorlaten.',
    'user-proxy': 'De programma’s van de gebruiker gaan via een proxy, en die moet TLS 1.2 doorlaten.',
    'system-proxy': 'Het systeemaccount, waaronder services draaien, heeft een eigen proxy.',
    clear: 'De services staan aan, en voor de gebruiker is geen proxy ingesteld.',
  },
  nextSteps: {
    'awareness-off': 'Zet “Network Location Awareness (NLA)” en “Netwerklijstservice” op Handmatig en herstart de pc.',
    'probing-off': 'Meldt Office dat er geen internet is, zet dan EnableActiveProbing op 1 en NoActiveProbe op 0.',
    'auto-proxy-off': 'Zet Start op 3 onder SYSTEM\\CurrentControlSet\\Services\\WinHttpAutoProxySvc en herstart.',
    'probing-malformed': 'Zet EnableActiveProbing op 1 en NoActiveProbe op 0, elk als REG_DWORD.',
    malformed: 'Open Internetopties, Verbindingen, LAN-instellingen, en stel ze opnieuw in.',
    'local-proxy': 'Kijk of dat programma draait. Is het weg, zet de proxy dan uit in Internetopties.',
    'user-script': ASK_ABOUT_PROXY,
    'user-proxy': ASK_ABOUT_PROXY,
    'system-proxy': 'Kan een service geen verbinding maken, vraag de beheerder dan of die proxy nog de bedoeling is.',
  },
} satisfies RungText<'network'>;

const NEWER_OFFICE = 'Gebruik een nieuwere Office-versie, of Microsoft 365 in een browser.';
const ADAL_ON = 'Verwijder EnableADAL onder Office\\16.0\\Common\\Identity van deze gebruiker, of zet het op 1.';

const office = {
  name: 'Office',
  codes: {
    'not-installed': 'Er is geen Office gevonden.',
    'too-old': 'Office 2010 en ouder hebben geen moderne verificatie, dus verbinding maken met Microsoft 365 kan niet.',
    'office-2013-outdated': 'Deze Outlook 2013 is ouder dan 15.0.4971.1000, de oudste die Microsoft 365 accepteert.',
    'office-2013-old-sign-in': 'Office 2013 is geïnstalleerd, zonder moderne verificatie voor deze gebruiker.',
    'policy-old-sign-in': 'Een beleid zet moderne verificatie uit. Microsoft 365 accepteert niets anders.',
    'old-sign-in': 'Moderne verificatie staat uit voor deze gebruiker. Microsoft 365 accepteert niets anders.',
    'broker-off': 'Office gebruikt voor deze gebruiker niet de aanmelding van Windows zelf. Microsoft raadt dat af.',
    'apps-ended-here': 'Microsoft 365-apps eindigden hier met versie 2002, ondersteund tot 10 januari 2023.',
    'office-2013': 'Office 2013 met moderne verificatie: werkt misschien, maar niet meer ondersteund na 11 april 2023.',
    'onedrive-ended': 'OneDrive synchroniseert hier niet meer: privé tot 1 maart 2022, zakelijk tot 10 januari 2023.',
    'microsoft-365-apps': 'Microsoft 365-apps, ondersteund zolang ze worden bijgewerkt.',
    'office-2024': 'Office 2024, met Microsoft 365 ondersteund tot 9 oktober 2029.',
    'office-2021':
      'Office 2021: de ondersteuning met Microsoft 365 stopte op 13 oktober 2026. Verbinden lukt mogelijk nog.',
    'office-2016-2019':
      'Office 2016 of 2019: de ondersteuning met Microsoft 365 stopte op 10 oktober 2023. Verbinden lukt mogelijk nog.',
    'modern-sign-in': 'Office 2016 of later, met moderne verificatie.',
  },
  nextSteps: {
    'too-old': NEWER_OFFICE,
    'office-2013-outdated': NEWER_OFFICE,
    'office-2013-old-sign-in':
      'Zet EnableADAL en Version op 1 in Office\\15.0\\Common\\Identity, of gebruik een nieuwere Office-versie.',
    'policy-old-sign-in': 'Vraag de beheerder van deze pc om EnableADAL uit het beleid van deze gebruiker te halen.',
    'old-sign-in': ADAL_ON,
    'broker-off':
      'Lukt aanmelden niet, wis dan DisableADALatopWAMOverride en DisableAADWAM in Office\\16.0\\Common\\Identity.',
    'apps-ended-here': 'Gebruik een nieuwere Windows-versie, of Microsoft 365 in een browser.',
    'office-2013': NEWER_OFFICE,
    'office-2021': NEWER_OFFICE,
    'office-2016-2019': NEWER_OFFICE,
    'onedrive-ended': 'Gebruik een nieuwere Windows-versie, of OneDrive in een browser.',
  },
} satisfies RungText<'office'>;

export const rungTexts: Rungs = {
  release,
  update,
  'winhttp-value': winhttpValue,
  schannel,
  'cipher-suites': cipherSuites,
  certificates,
  'stray-values': strayValues,
  dotnet,
  wininet,
  proxy,
  network,
  office,
};

export const everyRung: Messages['everyRung'] = {
  found: {
    'no-rules': 'Niet beoordeeld, want deze Windows-versie is niet bekend.',
    unreadable: 'Iets wat deze controle nodig heeft, kon niet worden gelezen.',
  },
  unreadable: (name) => ({ headline: NOT_KNOWN_YET, reason: `Niet te lezen: ${name}. Er is niets geraden.` }),
  asAdministrator: CHECK_AS_ADMINISTRATOR,
  recommended: 'Pas de aanbevolen instelling toe.',
  scopes: {
    dotnet: {
      line: 'tls-remedy apply --scope dotnet schrijft beide waarden voor elke .NET die er is.',
      window: 'Vink .NET-programma’s aan in Protocollen en pas toe: elke geïnstalleerde .NET krijgt beide waarden.',
    },
    certificates: {
      line: 'Met tls-remedy apply --scope certificates kan Windows het ophalen. Of importeer het.',
      window: 'Vink bij Protocollen “Ophalen van basiscertificaten” aan en pas toe. Of importeer het certificaat.',
    },
    stray: {
      line: 'tls-remedy apply --scope stray verwijdert die.',
      window: 'Vink verdwaalde waarden aan in Protocollen en pas toe, om die te verwijderen. Het doet geen kwaad.',
    },
  },
};

export const explanations: Messages['explanations'] = {
  release: {
    what: 'Welke Windows-versie dit is, en of het een client of een server is.',
    why: 'Wat WinHTTP standaard aanbiedt en welk herstel goed is, verschilt per versie. Windows 7 heeft voor de update Service Pack 1 nodig.',
    how: 'Aan buildnummer en soort installatie in het register, nooit aan de productnaam, die ook op Windows 11 nog Windows 10 is. De revisie van de build (UBR) laat zien of de wijziging van september 2022 erin zit. [V1][V2][V3][K7][K10]',
    unknown:
      'Een build die nieuwer is dan TLS Remedy kent, krijgt de regels van de nieuwste bekende. Einddata van enkele servers staan niet in onze bronnen. Is de revisie niet te lezen, dan is niet bekend of WinHTTP nog TLS 1.0 en 1.1 aanbiedt.',
  },
  update: {
    what: 'KB3140245, de update waardoor WinHTTP op Windows 7, 8 en hun servers DefaultSecureProtocols leest.',
    why: 'Zonder die update wordt de waarde niet gelezen, dus helpt geen instelling.',
    how: 'Aan de versie van winhttp.dll en webio.dll aan beide kanten, nooit aan de lijst met hotfixes, want verzamelupdates vervangen die. [T1][T2][D1]',
    unknown:
      'Op Windows 8 en Server 2012 hebben sommige builds lagere nummers en toch de update. De lijst van de update noemt Windows 8 niet. Welke verzamelupdates die bevatten, is niet bekend.',
  },
  'winhttp-value': {
    what: 'DefaultSecureProtocols: welke protocollen WinHTTP aanbiedt voor programma’s die er geen noemen, zoals Office.',
    why: 'Windows bewaart die twee keer. Op 64-bits Windows lezen 32-bits programma’s alleen de 32-bitsweergave.',
    how: 'Aan type en bytes in beide weergaven, vergeleken met de standaard van deze Windows-versie. [W1][K1][M1]',
    unknown: 'Of Windows een waarde negeert die 0 is of een onbekende bit heeft, is niet beschreven. [U1]',
  },
  schannel: {
    what: 'Schannel is het deel van Windows dat TLS verzorgt. Het kan een protocol uitzetten voor elk programma.',
    why: 'Het gaat boven alle andere instellingen. Op Windows 7 staat TLS 1.2 standaard uit.',
    how: 'Aan Enabled en DisabledByDefault in de clientsleutel van TLS 1.2; elk getal behalve 0 is aan. [R1][R2][K1]',
    unknown:
      'Voor wat Enabled op zichzelf doet op Windows 7 is er geen bron; daarom worden daar beide waarden geschreven. Bronnen verschillen erover of TLS 1.0 en 1.1 in Windows 11 24H2 en Server 2025 nog aanstaan, en of een programma op Windows 11 een protocol krijgt door erom te vragen als DisabledByDefault het voor andere uitzet.',
  },
  'cipher-suites': {
    what: 'Cipher suites zijn de manieren van versleutelen die beide kanten moeten delen. Een beleid kan de lijst van Windows vervangen, en met instellingen van Schannel zijn algoritmen uit te zetten.',
    why: 'Zonder gedeelde suite is er geen verbinding, wat de protocollen ook zijn.',
    how: 'De lijst die geldt, zonder wat de instellingen en curves eruit halen, vergeleken met wat elke dienst accepteert. Wat een programma zichtbaar aanbood, telt zwaarder. [F1][R3][R4][R6][X1][O2]',
    unknown:
      'Geen pagina noemt elk adres. Of sommige instellingen nog gelden, en voor welke suites, is niet gedocumenteerd. [R1][R3] Windows 7 tot 8.1 hebben geen ECDHE-suite met RSA en GCM, en Azure Front Door stopte op 1 april 2026 met DHE: welke adressen daardoor onbereikbaar zijn, is niet gepubliceerd. [Z2][X1] Suites met DHE kunnen af en toe mislukken als Windows de updates van februari 2020 niet heeft. [X2]',
  },
  certificates: {
    what: 'De basiscertificaten waar de certificaten van Microsoft 365 op uitkomen: DigiCert Global Root G2 en Microsoft RSA Root 2017.',
    why: 'Zonder basiscertificaat wordt de andere kant niet vertrouwd, en komt er geen verbinding tot stand, welke protocollen ook aanstaan. [Q3][Q4]',
    how: 'Aan hun vingerafdrukken in de archieven van de pc, van beleid en van de gebruiker, en aan DisableRootAutoUpdate. [Q1][Q2]',
    unknown:
      'Of het adres waarvan Windows ophaalt bereikbaar is, wat de opgehaalde lijst niet vertrouwt, en of Windows 7 zonder latere updates die lijst nog krijgt.',
  },
  'stray-values': {
    what: 'Waarden die hiervoor bedoeld waren, op een plaats of met een naam die Windows niet leest.',
    why: 'Ze lijken een oplossing, maar zijn het niet. Ze doen geen kwaad, maar verbergen wat er echt ontbreekt.',
    how: 'Door de plaatsen en spellingen te lezen die in de praktijk voorkomen: het gebruikersdeel, de sleutel erboven, een sleutel met de naam van de waarde, verkeerd gespelde namen. [L4][B1]',
    unknown: 'Naar andere plaatsen en spellingen wordt niet gezocht.',
  },
  dotnet: {
    what: 'Twee waarden voor elk .NET Framework, in beide weergaven: SystemDefaultTlsVersions en SchUseStrongCrypto.',
    why: 'Tools voor OneDrive en SharePoint, Windows PowerShell 5.1, Entra Connect en AD FS zijn .NET-programma’s. Zonder de waarden blijven programma’s die voor een oudere .NET zijn gemaakt op TLS 1.0. Werkt er een niet, schrijf dan de waarden: de scope dotnet, of .NET-programma’s in Protocollen.',
    how: 'Aan de waarden in het register, en aan de instellingen voor alle programma’s onder AppContext. De geïnstalleerde versie toont alleen waarvoor programma’s gemaakt kunnen zijn. Op Windows 7 betekent Windows volgen TLS 1.0, tot TLS 1.2 in Schannel aanstaat. [N1][N2][N3][C1][E1]',
    unknown:
      'Voor welke .NET elk programma is gemaakt, en wat er in zijn eigen configuratiebestand staat. Wat Windows PowerShell 5.1 standaard doet, verschilt per Windows-versie, en bronnen verschillen daarover. Of .NET 3.5 de nodige patch heeft, is in het register niet te zien.',
  },
  wininet: {
    what: 'De protocollen die in de Internetopties van deze gebruiker zijn aangevinkt, of door een beleid zijn ingesteld en vergrendeld.',
    why: 'Aanmeldvensters kunnen ze gebruiken. Microsofts artikelen over activering vragen ook hier om TLS 1.2. [O1]',
    how: 'Aan SecureProtocols van de gebruiker en van beide beleidsregels; is er niets opgeslagen, aan de versies van Windows en Internet Explorer. Het heeft geen invloed op WinHTTP. [I1][I2][O3][K7]',
    unknown: 'Welk beleid wint als er twee verschillen, en of Office er iets van leest.',
  },
  proxy: {
    what: 'De proxy waar WinHTTP-programma’s doorheen gaan, één voor elke weergave.',
    why: 'Een proxy die alleen oude TLS ondersteunt, blokkeert wat Windows nu aanbiedt.',
    how: 'Door de waarde WinHttpSettings in beide weergaven te ontleden.',
    unknown: 'De vorm van die waarde staat niet in onze bronnen, en wat de proxy accepteert, is hier niet te zien.',
  },
  network: {
    what: 'De services en tests waarmee Windows vaststelt dat er een internetverbinding is, en de proxy’s van Internetopties.',
    why: 'Office gaat af op wat Windows meldt: het kan “offline” zijn op een pc waarop surfen wel lukt. Niets hiervan is TLS. [Q5]',
    how: 'Aan hoe de services starten, aan EnableActiveProbing en NoActiveProbe, en aan ProxyEnable, ProxyServer en AutoConfigURL. [Q5][P3]',
    unknown:
      'Of de proxy werkt, wat het script kiest, en of het netwerk zelf een proxy aankondigt. Of Office de proxy van de gebruiker gebruikt of die van WinHTTP.',
  },
  office: {
    what: 'Welke Office-versie is geïnstalleerd, hoe het aanmelden gaat, en tot wanneer Microsoft die met Microsoft 365 ondersteunt.',
    why: 'Met een oude Office-versie kun je je niet aanmelden, wat TLS ook doet. [Q6][Q7]',
    how: 'Aan de sleutels van Click-to-Run en Windows Installer, en aan EnableADAL, Version en twee waarden ernaast. [Q7][Q8]',
    unknown:
      'Welke sleutels Office aantonen, staat niet in onze bronnen, en ook niet hoe bijgewerkt een Office van Windows Installer is. Office uit de Store is niet bekeken. [P2]',
  },
};

export const checklist: WindowTexts['checklist'] = {
  lead: 'De protocollen zijn in orde. Kijk nu naar deze vijf dingen, het waarschijnlijkste eerst.',
  leadOpen: 'Eerst de instellingen: Overzicht toont wat je kunt doen. Daarna komen deze vijf dingen.',
  list: 'Wat je kunt nagaan',
  states: { ok: 'In orde', warn: 'Kijk hiernaar', open: 'Nog onbekend' },
  office: {
    title: {
      ok: 'Office is waarschijnlijk niet de oorzaak',
      warn: 'Het kan aan deze Office liggen',
      open: 'Welke Office is dit?',
    },
    version: (version) => `Versie ${version}.`,
    none: 'Niets gevonden. In Outlook staat de versie onder Bestand, Office-account.',
  },
  clock: {
    title: { ok: 'De klok loopt goed', warn: 'De klok loopt verkeerd', open: 'Loopt de klok goed?' },
    ok: 'Goed genoeg: certificaten zijn geaccepteerd, en die hangen van de datum af.',
    warn: 'Daardoor lijken certificaten ongeldig. Zet datum, tijd en tijdzone goed en test opnieuw.',
    open: (now) => `Deze pc geeft ${now} aan. Vergelijk dat met een telefoon, ook de tijdzone.`,
  },
  connection: {
    title: {
      ok: 'Microsoft 365 is bereikbaar',
      warn: 'Microsoft 365 is niet helemaal bereikbaar',
      open: 'Kan deze pc Microsoft 365 bereiken?',
    },
    said: (reached, tried) => `${reached} van ${counted(tried, 'verbinding', 'verbindingen')} gelukt.`,
    open: 'Nog niet getest. Er wordt niets verstuurd tot je de test start.',
    notHere: 'Een voorbeeld-pc maakt geen verbindingen.',
    test: 'Nu testen',
    results: 'Resultaten bekijken',
  },
  signIn: {
    title: 'Meld je af bij Office en weer aan',
    more: 'In Outlook: Bestand, Office-account, Afmelden. Sluit Outlook daarna, open het en meld je aan.',
  },
  code: {
    title: 'Staat er een foutcode op het scherm?',
    more: 'Zoals 0x8004de40 of AADSTS1002016. Typ de code om te zien wat die betekent.',
    label: 'Foutcode',
    go: 'Opzoeken',
  },
};

export const half: WindowTexts['half'] = {
  title: 'Een wijziging is halverwege gestopt',
  applying: (time) => `Begonnen: ${time}. Er is niets verloren: de eerdere waarden zijn bewaard in Geschiedenis.`,
  undoing: (time) => `De wijziging van ${time} werd ongedaan gemaakt. Alle waarden zijn bewaard in Geschiedenis.`,
  restore: 'Terugzetten',
  finish: 'Afmaken',
  restoreMore: 'Zet de geschreven waarden terug. De pc is dan zoals voor de wijziging.',
  finishMore: 'Schrijft ook de overige waarden. De wijziging is dan compleet.',
  finishUndo: 'Zet ook de overige waarden terug. De pc is dan zoals voor de wijziging.',
  stopUndoing: 'Schrijft elke waarde weer zoals voor het ongedaan maken begon. De wijziging geldt dan weer.',
};

export const unreadable: WindowTexts['unreadable'] = {
  next: 'Wis deze vermelding om verder te gaan.',
  newer: 'Gebruik de nieuwere versie, of wis deze vermelding.',
  giveUp: 'Deze vermelding wissen…',
  sure: 'Dit wijzigt geen instelling, maar je kunt daarna niet meer ongedaan maken wat met deze vermelding is gewijzigd.',
  giveUpNow: (id) => `Vermelding ${String(id)} wissen`,
};
