import { PRODUCT_NAMES } from '../product-names.ts';
import type { RetireTexts, ServerTexts } from '../pack.ts';
import { listArgument } from '../user-option.ts';
import { CHECK_AS_ADMINISTRATOR, listed, plural } from './terms.ts';

export const products: ServerTexts['products'] = {
  ...PRODUCT_NAMES,
  'office-online': 'Office Online Server of Office Web Apps Server',
  skype: 'Skype for Business Server of Lync Server',
  'adfs-proxy': 'Web Application Proxy, de proxy van AD FS',
  configmgr: 'Configuration Manager, siteserver',
  'sql-2005': 'SQL Server 2005 of ouder',
  'sql-2016': 'SQL Server 2016 of hoger',
};

const instance: ServerTexts['instance'] = (name) => `exemplaar ${name}`;

const recency: ServerTexts['recency'] = {
  yes: 'nieuw genoeg',
  'not-asked': 'geen minimumversie',
  'tls12-only': 'Microsoft ondersteunt het niet zonder TLS 1.0 en 1.1',
  refused: 'werkt niet meer met de dienst van Microsoft',
  no: 'te oud voor TLS 1.2',
  unknown: 'niet bekend of het nieuw genoeg is',
};

const recencyNeeds: ServerTexts['recencyNeeds'] = {
  'tls12-only': (needs) => `heeft TLS 1.2; voordat TLS 1.0 en 1.1 uitgaan, is ${needs} nodig`,
  refused: (needs) =>
    `heeft TLS 1.2, maar sinds 30 september 2026 werkt de dienst van Microsoft alleen met ${needs} of hoger`,
  no: (needs) => `te oud voor TLS 1.2: ${needs} is nodig`,
  unknown: (needs) => `niet bekend of het nieuw genoeg is: ${needs} is nodig`,
};

const asks: ServerTexts['asks'] = {
  'tls12-server': 'TLS 1.2 voor inkomende verbindingen',
  'tls12-client': 'TLS 1.2 voor uitgaande verbindingen',
  dotnet4: 'SchUseStrongCrypto en SystemDefaultTlsVersions van .NET 4, in elke weergave',
  'dotnet4-strong': 'SchUseStrongCrypto van .NET 4, in elke weergave',
  'dotnet4-strong-64': 'SchUseStrongCrypto van .NET 4, in de 64-bitsweergave',
  dotnet35: 'SchUseStrongCrypto en SystemDefaultTlsVersions van .NET 3.5, in elke weergave',
  'dotnet35-strong': 'SchUseStrongCrypto van .NET 3.5, in elke weergave',
  'dotnet-46': '.NET Framework 4.6 of hoger',
  'dotnet-47': '.NET Framework 4.7 of hoger',
  'same-sides': 'Dezelfde protocollen voor inkomende en uitgaande verbindingen',
  'tls13-off': 'TLS 1.3 uit: deze versie ondersteunt het niet',
  'tls13-from-2022': 'TLS 1.3 alleen op Server 2022 en hoger',
  'eap-tls12': 'TLS 1.2 voor EAP',
  'native-client-11': 'SQL Server Native Client 11.0.7001 of hoger',
};

export const product: RetireTexts['forecast']['product'] = {
  instance,
  recency,
  recencyNeeds,
  askNames: asks,
  missing: (names) => `ontbreekt: ${names.join(', ')}`,
  unseen: (count) => plural(count, 'één ding om zelf na te gaan', `${count} dingen om zelf na te gaan`),
};

const port: ServerTexts['port'] = {
  asked: (port, address) => `Poort ${String(port)} van deze pc (${address}):`,
  states: {
    nobody: 'Op deze poort luistert niets.',
    'no-starttls': 'Deze poort biedt geen STARTTLS aan, of is niet van een mailserver.',
    'not-tls': 'Wat hier luistert, begint niet met TLS. Bij een mailserver hoort --starttls.',
    'only-refusals': 'Elke versie werd geweigerd: misschien is een naam nodig (SNI), of een andere cipher suite.',
    'silent-refusals':
      'Elke versie werd zonder antwoord geweigerd: misschien is een naam nodig (SNI), of begint het anders, zoals bij Extern bureaublad en SQL Server.',
  },
  results: {
    taken: 'geaccepteerd',
    refused: 'geweigerd',
    'not-tls': 'geen TLS',
    'no-answer': 'geen antwoord',
    unknown: 'niet bekend: het antwoord werd afgebroken',
  },
  alert: (number) => `alert ${String(number)}`,
  counts: 'Waarden van Schannel gelden na een herstart. Een programma met eigen TLS volgt ze niet.',
};

const TURN_ON = 'Zet inkomend TLS 1.2 aan en start de server daarna opnieuw op.';
const LOOK_FIRST = 'Kijk wie oude protocollen nog gebruikt en zet ze dan uit.';

export const serverRungs: ServerTexts['rungs'] = {
  tls12: {
    name: 'TLS 1.2',
    codes: {
      on: 'TLS 1.2 staat aan voor inkomende verbindingen.',
      'not-known': 'Niet bekend of deze Windows-versie TLS 1.2 heeft voor inkomende verbindingen.',
      unreadable: 'De waarden voor inkomend TLS 1.2 konden niet worden gelezen.',
      off: 'TLS 1.2 staat uit voor inkomende verbindingen.',
      'by-request': 'Alleen programma’s die uitdrukkelijk om TLS 1.2 vragen, accepteren het.',
      'off-by-default': 'TLS 1.2 is niet aangezet. In deze Windows-versie staat het voor servers standaard uit.',
      'not-here': 'Deze Windows-versie heeft geen TLS 1.2 voor inkomende verbindingen.',
    },
    steps: {
      'not-known':
        'Controleer op de server zelf, of geef de Windows-versie aan met --release. Server 2008 heeft update KB4019276 nodig.',
      off: TURN_ON,
      'by-request': TURN_ON,
      'off-by-default': TURN_ON,
      'not-here': 'Verplaats wat hier draait naar een nieuwere Windows Server.',
    },
  },
  'old-protocols': {
    name: 'Oude protocollen',
    codes: {
      'none-accepted': 'Geen protocol van vóór TLS 1.2 wordt geaccepteerd.',
      'not-known': 'Niet bekend voor deze Windows-versie.',
      unreadable: 'Een deel van de waarden kon niet worden gelezen.',
      ssl: 'SSL wordt geaccepteerd, en dat is onveilig.',
      'old-tls': 'TLS 1.0 of 1.1 wordt geaccepteerd.',
      'sides-differ':
        'TLS 1.0 of 1.1 staat uit voor uitgaande verbindingen, maar wordt van anderen geaccepteerd. Programma’s op deze server die met elkaar praten, kunnen daardoor mislukken, zoals mail.',
      'half-off':
        'Een oud protocol staat maar gedeeltelijk uit: programma’s die er uitdrukkelijk om vragen, accepteren het nog.',
      'in-doubt': 'Bronnen verschillen erover of deze Windows-versie TLS 1.0 en 1.1 standaard accepteert.',
    },
    steps: {
      ssl: LOOK_FIRST,
      'old-tls': LOOK_FIRST,
      'sides-differ': LOOK_FIRST,
      'half-off': LOOK_FIRST,
      'in-doubt': 'Kijk wat de poorten accepteren: tls-remedy probe --port 443.',
    },
  },
  tls13: {
    name: 'TLS 1.3',
    codes: {
      on: 'TLS 1.3 staat aan voor inkomende verbindingen.',
      off: 'TLS 1.3 staat uit voor inkomende verbindingen.',
      'not-here': 'Deze Windows-versie heeft geen TLS 1.3.',
      forced: 'TLS 1.3 is afgedwongen, en deze Windows-versie heeft het niet: Microsoft noemt dat onveilig.',
      unreadable: 'De waarden voor TLS 1.3 konden niet worden gelezen.',
    },
    steps: {
      forced: 'Verwijder de waarden in SCHANNEL\\Protocols\\TLS 1.3\\Server, en start de server opnieuw op.',
    },
  },
  dotnet: {
    name: '.NET',
    codes: {
      follows: '.NET-programma’s volgen Windows in elke weergave.',
      'not-installed': 'Er is geen .NET Framework gevonden.',
      unreadable: 'De .NET-waarden konden niet worden gelezen.',
      'tls10-off':
        'TLS 1.0 staat uit en niet alle .NET-waarden zijn ingesteld: programma’s voor een oudere .NET bieden standaard niets nieuwers aan.',
      'not-set': 'De .NET-waarden zijn niet ingesteld: programma’s voor een oudere .NET blijven op TLS 1.0.',
      'set-in-one-view': 'De .NET-waarden zijn maar in één weergave ingesteld.',
      off: 'Een .NET-waarde is 0: programma’s blijven op oude TLS.',
    },
    steps: {
      'tls10-off': 'TLS 1.0 staat al uit: stel de .NET-waarden nu in.',
      'not-set': 'Stel de .NET-waarden in voordat TLS 1.0 uitgaat.',
      'set-in-one-view': 'Stel de .NET-waarden in beide weergaven in voordat TLS 1.0 uitgaat.',
      off: 'Zet de .NET-waarden op 1 voordat TLS 1.0 uitgaat.',
    },
  },
  suites: {
    name: 'Cipher suites',
    codes: {
      'windows-order': 'Er is geen lijst ingesteld: Windows gebruikt zijn eigen lijst.',
      'list-serves': 'De ingestelde lijst heeft suites die huidige clients accepteren.',
      'without-gcm': 'De ingestelde lijst heeft geen ECDHE-suite met GCM.',
      'ecdsa-only':
        'De lijst heeft alleen suites voor certificaten met een ECDSA-sleutel. Die van Extern bureaublad, IIS en SQL Server hebben meestal RSA, en dan kan niemand verbinding maken.',
      'cut-off': 'De lijst is afgekapt: de laatste naam houdt halverwege op, en de suites daarna ontbreken.',
      none: 'De ingestelde lijst heeft geen suite die deze Windows-versie gebruikt.',
      'odd-list': 'De lijst is leeg of van een ander type: wat Windows ermee doet, is niet bekend.',
      unreadable: 'De lijst met cipher suites kon niet worden gelezen.',
      'no-rules': 'Niet bekend voor deze Windows-versie.',
    },
    steps: {
      'without-gcm': 'Zet een ECDHE-suite met GCM in de lijst, als deze Windows-versie er een heeft.',
      'ecdsa-only':
        'Voeg suites voor RSA toe: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, of vóór Server 2016 TLS_RSA_WITH_AES_256_GCM_SHA384.',
      'cut-off': 'Kort de lijst in tot 1.023 tekens, met de belangrijkste suites eerst.',
      none: 'Verbeter de lijst, of verwijder het beleid dat de lijst instelt.',
      'odd-list': 'Verbeter het beleid, of verwijder het.',
    },
  },
  misspelt: {
    name: 'Verkeerd gespelde waarden',
    codes: { none: 'Niet gevonden.', found: 'Hier staat DisableByDefault, verkeerd gespeld en zonder effect.' },
    steps: { found: 'De naam is DisabledByDefault. Verwijder de verkeerd gespelde waarde.' },
  },
};

export const serverTexts: ServerTexts = {
  fits: 'TLS 1.2 staat aan voor inkomende verbindingen, en van wat is gecontroleerd ontbreekt niets.',
  partly: 'TLS Remedy kan een deel schrijven van wat ontbreekt: zie de volgende stappen.',
  rungs: serverRungs,
  asAdministrator: CHECK_AS_ADMINISTRATOR,
  accepts: 'Geaccepteerd, volgens het register:',
  states: {
    on: 'aan',
    'in-doubt': 'niet bekend',
    'by-request': 'alleen voor programma’s die erom vragen',
    off: 'uit',
    unsupported: 'niet beschikbaar',
  },
  products,
  instance,
  versionUnknown: 'versie niet bekend',
  recency,
  recencyNeeds,
  dated: (date) => `volgens de pagina van Microsoft van ${date}`,
  asks,
  askStates: {
    unmet: (isRequired) => (isRequired ? 'ontbreekt' : 'aanbevolen, ontbreekt'),
    unknown: (isRequired) => (isRequired ? 'kon niet worden gelezen' : 'aanbevolen, kon niet worden gelezen'),
  },
  hands: {
    'all-servers': 'Doe hetzelfde op elke Exchange-server van de organisatie.',
    'pop-imap': 'POP en IMAP hebben eigen instellingen: kijk die na.',
    farm: 'Doe hetzelfde op elke server van de farm, een voor een, elk met een herstart.',
    'july-2021': 'Vanaf de update van juli 2021 (KB5001973) zijn de .NET-waarden niet nodig.',
    'native-client': 'Werk SQL Server Native Client bij.',
    'odbc-driver': 'Werk ODBC Driver 11 for SQL Server bij.',
    winhttp: 'Op Server 2008 R2 en 2012 heeft WinHTTP zijn waarde nodig: tls-remedy check, zonder --role.',
    'sql-server': 'Werk eerst de SQL Server bij die het gebruikt.',
    'own-clients': 'Werk eerst de eigen clients, telefoons en vergaderruimtes bij.',
    partners: 'Federatiepartners met oude servers verliezen de verbinding als de Edge geen TLS 1.0 heeft.',
    'edge-only': 'Alleen de Edge-rol wordt ondersteund zonder TLS 1.0 en 1.1.',
    'clients-first': 'Eerst de clients, dan siteservers en externe rollen, dan de oude protocollen.',
    wsus: 'WSUS op Server 2012 heeft KB4022721 nodig, op 2012 R2 KB4022720, of een latere verzamelupdate.',
    'sql-clients': 'Ook de clients hebben TLS 1.2 nodig: de aanmelding is altijd versleuteld.',
    'clients-tls12': 'Wat er verbinding mee maakt, heeft ook TLS 1.2 nodig.',
    'eap-clients':
      'Wat zich erdoor aanmeldt, zoals wifi en VPN, heeft EAP met TLS 1.2 nodig. Of TlsVersion geldt voor wat het accepteert, is niet gedocumenteerd.',
    'wsus-2012': 'Voor TLS 1.2 is KB4022721 nodig, of een latere verzamelupdate.',
    'wsus-2012-r2': 'Voor TLS 1.2 is KB4022720 nodig, of een latere verzamelupdate.',
    evidence:
      'Kijk wie nog met oude TLS verbinding maakt: tls-remedy usage PAD, na tls-remedy export --format iis-logging --out MAP.',
    bindings:
      'Een eigen binding kan oude TLS weigeren (Server 2019 en hoger): tls-remedy probe --port 443 laat het zien.',
  },
  byHand: 'Controleer of doe dit zelf:',
  seenAt: 'gezien bij',
  servicesHead: 'Waarmee anderen verbinding maken, volgens het register:',
  productsHead: 'Gevonden producten:',
  alone: {
    none: 'Er is geen serverproduct gevonden. Dat bewijst niet dat er geen is.',
    iis: 'Alleen IIS is gevonden. Dat bewijst niet dat er verder niets is.',
  },
  unreadable: (families) => `Kon niet worden gecontroleerd: ${listed(families)}.`,
  cannotSee: 'Wat dit niet kan tonen:',
  limits: {
    'registry-only':
      'Wat een poort accepteert: waarden gelden na een herstart. tls-remedy probe --port 443 test poort 443.',
    'own-tls': 'Programma’s met een eigen TLS, zoals Java, volgen deze waarden niet.',
    'other-products': 'Producten en services die niet in de lijst hierboven staan.',
    'product-unreadable': 'Producten waarvan de sleutels niet leesbaar waren: controleer opnieuw als administrator.',
  },
  nextSteps: 'Volgende stappen:',
  port,
  repairs: {
    dotnet: 'tls-remedy apply --scope dotnet --yes schrijft ze.',
    schannel: 'TLS 1.2 voor uitgaande verbindingen: tls-remedy apply --yes schrijft het.',
    'schannel-server': 'tls-remedy apply --scope schannel-server --yes zet het aan.',
  },
  turnOnByHand:
    'Met de hand: Enabled 1 en DisabledByDefault 0 in SCHANNEL\\Protocols\\TLS 1.2\\Server, zodra de update is geïnstalleerd.',
  retire: (side, protocols) =>
    `tls-remedy retire --side ${side} --protocols ${listArgument(protocols)} laat zien wat dan de verbinding verliest; met --yes gaan ze uit.${side === 'both' ? ' Beide kanten: voor Exchange moeten ze gelijk zijn.' : ''}`,
  versionSteps: {
    no: (needs) => `Werk het bij naar ${needs} of hoger.`,
    'tls12-only': (needs) => `Werk het bij naar ${needs} of hoger voordat TLS 1.0 en 1.1 uitgaan.`,
    refused: (needs) => `Werk het bij naar ${needs} of hoger.`,
    unknown: (needs) => `Kijk in het product zelf of het ${needs} of hoger heeft.`,
  },
  noVersionSteps: {
    no: 'Geen update geeft het TLS 1.2. Stap over op een nieuwere versie.',
    'tls12-only': 'Stap over op een nieuwere versie voordat TLS 1.0 en 1.1 uitgaan.',
    refused: 'Stap over op een nieuwere versie.',
    unknown: 'Kijk in het product zelf welke versie het is.',
  },
  askSteps: {
    'same-sides':
      'Inkomende en uitgaande verbindingen hebben verschillende protocollen, en dat kan mail tegenhouden. Zet TLS 1.0 en 1.1 voor beide aan of voor beide uit.',
    'dotnet-46': 'Installeer .NET Framework 4.6 of hoger.',
    'dotnet-47': 'Installeer .NET Framework 4.7 of hoger.',
    'tls13-off':
      'Zet in SCHANNEL\\Protocols\\TLS 1.3, Client en Server, Enabled op 0 en DisabledByDefault op 1, en start de server opnieuw op.',
    'tls13-from-2022': 'Verwijder de waarden in SCHANNEL\\Protocols\\TLS 1.3 en start de server opnieuw op.',
    'native-client-11': 'Werk SQL Server Native Client bij naar die van SQL Server 2012 SP4 (11.0.7001) of hoger.',
    'eap-tls12':
      'Zet TlsVersion in Services\\RasMan\\PPP\\EAP\\13 op 0xC00 zodra alle clients TLS 1.2 hebben, en start de server opnieuw op.',
  },
};
