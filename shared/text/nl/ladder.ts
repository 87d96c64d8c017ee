import type { NextSteps, RungTexts } from '../rungs.ts';

/** De sporten na SChannel. */
export const ladderNl: Pick<RungTexts, 'cipher-suites' | 'stray-values' | 'dotnet' | 'wininet' | 'proxy'> = {
  'cipher-suites': {
    name: 'Cipher suites',
    codes: {
      'no-rules': 'Niet beoordeeld, want de Windows is niet bekend.',
      unreadable: 'Het beleid voor cipher suites was niet te lezen.',
      'no-shared-suite': 'Een beleid noemt geen cipher suite die Microsoft 365 accepteert en deze Windows heeft.',
      'suffixes-missing': 'Een beleid noemt ECDHE-suites zonder _P256 of _P384, en deze Windows heeft dat nodig.',
      'some-suffixes-missing': 'Enkele suites in het beleid missen _P256 of _P384, dus slaat deze Windows ze over.',
      'odd-list': 'De lijst in het beleid is leeg of geen tekst. Ze is niet beoordeeld.',
      'list-too-long': 'De lijst in het beleid is langer dan 1.023 tekens. Windows kan haar afbreken.',
      fips: 'De FIPS-modus staat aan. Pagina’s van Microsoft spreken elkaar tegen over wat er dan van TLS overblijft.',
      'gcm-missing':
        'Er zijn gedeelde suites, maar geen ECDHE-suite met GCM: adressen die alleen die accepteren, blijven onbereikbaar.',
      'windows-order': 'Geen beleid: Windows gebruikt zijn eigen suites, en Microsoft 365 accepteert er meerdere.',
      shared: 'Het beleid heeft suites die Microsoft 365 accepteert.',
    },
  },
  'stray-values': {
    name: 'Verdwaalde waarden',
    codes: {
      none: 'Er staat geen waarde waar Windows haar niet leest.',
      'in-machine': 'Er staat een waarde waar Windows haar niet leest. Ze heeft geen effect.',
      'in-user': 'Er staat een waarde in het gebruikersdeel van het register, en daar leest WinHTTP haar niet.',
      'empty-subkey':
        'Er is een sleutel met de naam DefaultSecureProtocols. Het hoort een waarde te zijn; dit heeft geen effect.',
      unreadable: 'Enkele plaatsen waren niet te lezen.',
    },
  },
  dotnet: {
    name: '.NET',
    codes: {
      'no-rules': 'Niet beoordeeld, want de Windows is niet bekend.',
      'not-installed': 'Er is geen .NET Framework gevonden.',
      unreadable: 'Een .NET-instelling was niet te lezen.',
      malformed: 'Een .NET-instelling heeft een type dat .NET niet beschrijft.',
      'switched-off': 'Een .NET-instelling is 0, en dat kan programma’s op TLS 1.0 houden.',
      'schannel-not-on': '.NET-programma’s volgen Windows, en Windows heeft TLS 1.2 voor hen niet aangezet.',
      'one-view': '.NET-programma’s krijgen TLS 1.2 in maar één weergave.',
      'old-4': 'Programma’s van .NET 4.5 en ouder blijven op TLS 1.0, tenzij ze om meer vragen.',
      'old-2': 'Programma’s van .NET 2.0 tot 3.5 blijven op TLS 1.0, tenzij ze om meer vragen.',
      'old-both': '.NET-programma’s, zoals die voor SharePoint, blijven op TLS 1.0, tenzij ze om meer vragen.',
      'patch-assumed':
        'Ingesteld. .NET 3.5 heeft ook een patch nodig of een pakket sinds september 2017; geen instelling zegt of die er is.',
      'values-advised': 'Programma’s van deze .NET bieden TLS 1.2 aan, maar die voor een oudere zijn gemaakt niet.',
      'by-version': 'Programma’s voor .NET 4.7 of later volgen Windows; oudere hebben de twee waarden nodig.',
      follows: '.NET-programma’s bieden TLS 1.2 aan.',
    },
  },
  wininet: {
    name: 'Internetopties',
    codes: {
      'no-rules': 'Niet beoordeeld, want de Windows is niet bekend.',
      unreadable: 'De Internetopties waren niet te lezen.',
      malformed: 'De waarde van de Internetopties heeft het verkeerde type.',
      'policies-differ': 'Twee beleidsregels zetten de Internetopties verschillend. Het is onzeker welke wint.',
      'policy-lacks-tls-1.2': 'Een beleid laat TLS 1.2 weg uit de Internetopties, en vergrendelt ze.',
      'user-lacks-tls-1.2': 'TLS 1.2 is niet aangevinkt in de Internetopties van deze gebruiker.',
      'ssl-enabled': 'TLS 1.2 is aangevinkt in de Internetopties, en SSL ook, en dat is onveilig.',
      'not-stored':
        'Deze gebruiker heeft geen keuze opgeslagen. Wat Windows dan aanbiedt, is niet voor elke versie beschreven.',
      'policy-offers': 'Een beleid stelt de Internetopties in, met TLS 1.2.',
      'user-offers': 'TLS 1.2 is aangevinkt in de Internetopties van deze gebruiker.',
    },
  },
  proxy: {
    name: 'Proxy',
    codes: {
      unreadable: 'De proxy-instellingen van WinHTTP waren niet te lezen.',
      malformed: 'De proxy-instellingen van WinHTTP hebben een vorm die hier niet bekend is.',
      'views-differ': 'De 64-bits- en de 32-bitsweergave hebben verschillende proxy’s.',
      proxy: 'WinHTTP-programma’s gaan via een proxy, en die moet TLS 1.2 doorlaten.',
      direct: 'WinHTTP-programma’s maken verbinding zonder proxy.',
    },
  },
};

const CHECK_RIGHTS = 'Controleer opnieuw als beheerder.';
const WRITE = 'Pas de aanbevolen instelling toe.';
const DOTNET = 'Pas toe met bereik dotnet: beide waarden worden geschreven voor elke .NET die er is.';
const SUFFIXES =
  'Vraag de beheerder van deze pc om _P256 of _P384 toe te voegen aan de namen in “SSL Cipher Suite Order”.';
const TICK = 'Open Internetopties, Geavanceerd, en vink TLS 1.2 aan.';

export const nextStepsNl: NextSteps = {
  release: {
    supported: null,
    named: null,
    'newer-than-known': 'Zoek een nieuwere versie van dit programma.',
    'service-pack-missing': 'Installeer Service Pack 1 en controleer opnieuw.',
    'too-old': 'Stap over op een nieuwere Windows.',
    unknown: 'Noem de Windows, zoals --release windows-7.',
  },
  update: {
    'not-needed': null,
    'update-present': null,
    'update-missing': 'Installeer de update hieronder en controleer opnieuw.',
    'update-probably-missing':
      'Installeer de update hieronder en controleer opnieuw. Is die er al, dan zegt het installatieprogramma dat.',
    'update-unknown': 'Bekijk de bestandsversies zelf, of installeer de update hieronder.',
  },
  'winhttp-value': {
    serves: null,
    'not-set': null,
    'no-rules': null,
    unreadable: CHECK_RIGHTS,
    malformed: WRITE,
    'lacks-tls-1.2': WRITE,
    missing: WRITE,
    'missing-in-native': WRITE,
    'missing-in-wow64': WRITE,
    'malformed-harmless': WRITE,
    'ssl-enabled': WRITE,
    'tls-1.3-removed': WRITE,
  },
  schannel: {
    on: null,
    'no-rules': null,
    unreadable: CHECK_RIGHTS,
    disabled: WRITE,
    'disabled-by-default': WRITE,
    'not-configured': WRITE,
    'odd-value': 'Bekijk de waarde, en verwijder haar als niets haar nodig heeft.',
    misspelt: 'Pas toe met bereik stray om de verkeerd gespelde waarde te verwijderen.',
  },
  'cipher-suites': {
    'no-rules': null,
    unreadable: CHECK_RIGHTS,
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
  'stray-values': {
    none: null,
    'in-machine': 'Pas toe met bereik stray om haar te verwijderen.',
    'in-user': 'Verwijder haar desgewenst zelf; dit programma schrijft niet in het gebruikersdeel.',
    'empty-subkey': 'Verwijder de sleutel desgewenst zelf.',
    unreadable: CHECK_RIGHTS,
  },
  dotnet: {
    'no-rules': null,
    'not-installed': null,
    unreadable: CHECK_RIGHTS,
    malformed: DOTNET,
    'switched-off': DOTNET,
    'schannel-not-on': 'Pas de aanbevolen instelling toe: die zet TLS 1.2 aan in SChannel.',
    'one-view': DOTNET,
    'old-4': DOTNET,
    'old-2': DOTNET,
    'old-both': DOTNET,
    'patch-assumed': 'Mislukt een .NET 3.5-programma nog, installeer dan de patch hieronder.',
    'values-advised': DOTNET,
    'by-version': null,
    follows: null,
  },
  wininet: {
    'no-rules': null,
    unreadable: CHECK_RIGHTS,
    malformed: TICK,
    'policies-differ': 'Vraag de beheerder van deze pc om “Turn off encryption support” op één plaats in te stellen.',
    'policy-lacks-tls-1.2':
      'Vraag de beheerder van deze pc om TLS 1.2 toe te voegen aan “Turn off encryption support”.',
    'user-lacks-tls-1.2': TICK,
    'ssl-enabled': 'Open Internetopties, Geavanceerd, en haal het vinkje bij SSL weg.',
    'not-stored': 'Open Internetopties, Geavanceerd, en kijk of TLS 1.2 is aangevinkt.',
    'policy-offers': null,
    'user-offers': null,
  },
  proxy: {
    unreadable: CHECK_RIGHTS,
    malformed: 'Kijk wat netsh winhttp show proxy zegt.',
    'views-differ': 'Stel de proxy in met de 64-bits en met de 32-bits netsh.',
    proxy: 'Mislukken verbindingen nog, vraag dan de beheerder van de proxy of die TLS 1.2 aankan.',
    direct: null,
  },
};
