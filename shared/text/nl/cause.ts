import type { CauseTexts } from '../cause.ts';

const TURN_ON =
  'apply --scope schannel-server --yes zet TLS 1.2 aan voor inkomende verbindingen. Start de server daarna opnieuw op.';
const TURN_ON_HERE = 'Zet TLS 1.2 aan voor inkomende verbindingen en start de server daarna opnieuw op.';
const WHO_USES = 'Kijk wie oude protocollen nog gebruikt (usage) en zet ze dan uit (retire).';
const WHO_USES_HERE = 'Kijk wie oude protocollen nog gebruikt en zet ze dan uit.';
const SEE_MISSING = 'check --role server somt op wat ontbreekt.';
const AS_ADMINISTRATOR = 'Controleer opnieuw als administrator.';

const programsOf = (who: string): string =>
  who === 'native' ? 'Windows-programma’s' : '64-bits en 32-bits Windows-programma’s';

export const cause: CauseTexts = {
  none: (f) => ({
    headline: 'TLS 1.2 staat aan',
    reason: `${programsOf(f.who)} bieden ${f.protocols} aan. Er hoeft niets te veranderen.`,
  }),
  proven: (f, found) => ({
    headline: 'Deze pc is klaar voor Microsoft 365',
    reason: `Alle geteste adressen gaven antwoord aan ${programsOf(f.who)}. ${found ?? 'Er hoeft niets te veranderen.'}`,
  }),
  lookAt: (name, found, isOn) => ({
    headline: `${isOn ? 'TLS 1.2 staat aan, maar controleer' : 'Nog niet duidelijk, dus controleer'} ${name}`,
    reason: found,
  }),
  limit: (release, said) => ({ headline: 'TLS 1.2 staat aan, met één beperking', reason: `${release}: ${said}` }),
  connection: (found) => ({
    headline: 'De instellingen kloppen, maar een verbinding is mislukt',
    reason: `${found} De verbindingstest laat zien welk adres het is, en waarom.`,
  }),
  contradicts: (protocol, isSet) => `Windows gebruikt het ${isSet ? 'ingestelde' : 'verwachte'} ${protocol} niet`,
  restartFirst: (offered) =>
    `Een test op deze pc ${offered === null ? 'liet dat zien' : `vond hooguit ${offered}`}. Start de pc opnieuw op en controleer dan opnieuw.`,
  connectionSteps: {
    'tls-refused':
      'Kijk naar de cipher suites van deze pc, en vraag wie het netwerk beheert of een apparaat TLS verandert.',
    certificate:
      'Kijk wie het getoonde certificaat heeft uitgegeven. Leest een programma mee, dan moet deze pc het basiscertificaat ervan vertrouwen.',
    proxy: 'Vraag wie de proxy beheert om deze adressen door te laten.',
    name: 'Kijk of deze pc een netwerk heeft, en welke DNS-server die gebruikt.',
    route: 'Kijk of deze pc een netwerk heeft, en of een firewall poort 443 blokkeert.',
    clock: 'Stel datum en tijd van deze pc in en test dan opnieuw.',
    timeout: 'Test opnieuw. Blijft het zo, vraag dan wie het netwerk beheert of een firewall poort 443 blokkeert.',
  },
  limitSteps: {
    'front-door-without-dhe':
      'Test de verbinding om te zien om welke adressen het gaat. Daarvoor is een nieuwere Windows-versie nodig.',
  },
  incoming: {
    halves: { out: 'Uit', in: 'In' },
    names: {
      tls12: 'Inkomend TLS 1.2',
      'old-protocols': 'Inkomende oude protocollen',
      tls13: 'Inkomend TLS 1.3',
      suites: 'Inkomende cipher suites',
      products: 'Serverproducten',
    },
    causes: {
      'tls12.off': {
        headline: 'Deze server weigert TLS 1.2 van anderen',
        found: 'TLS 1.2 staat uit voor inkomende verbindingen.',
        step: TURN_ON,
        windowStep: TURN_ON_HERE,
      },
      'tls12.by-request': {
        headline: 'Deze server weigert TLS 1.2 van anderen',
        found: 'Alleen programma’s die uitdrukkelijk om TLS 1.2 vragen, accepteren het.',
        step: TURN_ON,
        windowStep: TURN_ON_HERE,
      },
      'tls12.off-by-default': {
        headline: 'Deze server weigert TLS 1.2 van anderen',
        found: 'Deze Windows-versie heeft het standaard uit voor inkomende verbindingen, en niets zet het aan.',
        step: TURN_ON,
        windowStep: TURN_ON_HERE,
      },
      'tls12.not-here': {
        headline: 'Deze server kan TLS 1.2 niet accepteren',
        found: 'Deze Windows-versie heeft geen TLS 1.2 voor inkomende verbindingen.',
        step: 'Zet wat hier draait op een nieuwere Windows Server.',
      },
      'tls12.not-known': {
        headline: 'Nog onduidelijk wat deze server accepteert',
        found: 'Deze Windows-versie is niet bekend.',
        step: 'Geef de Windows-versie aan met --release.',
        windowStep: 'Controleer op de server zelf.',
      },
      'tls12.unreadable': {
        headline: 'Nog onduidelijk wat deze server accepteert',
        found: 'De waarden voor inkomend TLS 1.2 konden niet worden gelezen.',
        step: AS_ADMINISTRATOR,
      },
      'old-protocols.ssl': {
        headline: 'Deze server accepteert nog SSL',
        found: 'SSL staat aan voor inkomende verbindingen, en dat is niet veilig.',
        step: WHO_USES,
        windowStep: WHO_USES_HERE,
      },
      'old-protocols.old-tls': {
        headline: 'Deze server accepteert nog oude TLS',
        found: 'TLS 1.0 of 1.1 staat aan voor inkomende verbindingen.',
        step: WHO_USES,
        windowStep: WHO_USES_HERE,
      },
      'old-protocols.half-off': {
        headline: 'Een oud protocol staat hier half uit',
        found: 'Programma’s die er uitdrukkelijk om vragen, accepteren het nog.',
        step: WHO_USES,
        windowStep: WHO_USES_HERE,
      },
      'tls13.forced': {
        headline: 'TLS 1.3 is afgedwongen voor inkomende verbindingen',
        found: 'Deze Windows-versie heeft geen TLS 1.3, en Microsoft noemt dat onveilig.',
        step: 'Verwijder de waarden in SCHANNEL\\Protocols\\TLS 1.3\\Server en start de server daarna opnieuw op.',
      },
      'suites.none': {
        headline: 'Deze server heeft geen cipher suite meer over',
        found: 'De ingestelde lijst heeft er geen die deze Windows-versie gebruikt.',
        step: 'Verbeter de lijst, of verwijder het beleid dat die instelt.',
      },
      'suites.without-gcm': {
        headline: 'Deze server mist nodige cipher suites',
        found: 'De ingestelde lijst heeft geen ECDHE-suite met GCM.',
        step: 'Voeg een ECDHE-suite met GCM aan de lijst toe, als deze Windows-versie er een heeft.',
      },
      'suites.odd-list': {
        headline: 'De lijst met cipher suites is vreemd',
        found: 'Die is leeg of van een ander type, en wat Windows ermee doet is onbekend.',
        step: 'Verbeter het beleid, of verwijder het.',
      },
      'suites.unreadable': {
        headline: 'Nog onduidelijk wat deze server accepteert',
        found: 'De lijst met cipher suites kon niet worden gelezen.',
        step: AS_ADMINISTRATOR,
      },
      'products.fix': {
        headline: 'Een serverproduct mist wat TLS 1.2 vraagt',
        found: 'Waarden die Microsoft ervoor vereist, zijn niet ingesteld, en TLS Remedy kan ze schrijven.',
        step: SEE_MISSING,
      },
      'products.unfit': {
        headline: 'Een serverproduct is niet klaar voor TLS 1.2',
        found: 'Het is te oud, of er ontbreekt iets wat TLS Remedy niet schrijft.',
        step: SEE_MISSING,
      },
      'products.unknown': {
        headline: 'Niet duidelijk of een product klaar is',
        found: 'Een deel van wat het nodig heeft, kon niet worden gelezen.',
        step: AS_ADMINISTRATOR,
      },
    },
  },
};
