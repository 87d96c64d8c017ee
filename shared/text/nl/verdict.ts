import type { EngineId } from '../../proof/proof.ts';
import type { Messages, StartMessages } from '../messages.ts';
import type { WindowTexts } from '../page.ts';
import { RELEASE_NAMES } from '../product-names.ts';
import { everyRung, rungTexts } from './checks.ts';
import { claim } from './claim.ts';
import { products as serverProducts, serverRungs } from './server.ts';
import { serverServices } from './server-services.ts';
import { counted, joined, listed, plural, SERVICE_NAMES } from './terms.ts';

const programsOf = (who: string): string =>
  who === 'native' ? 'Windows-programma’s' : '64-bits en 32-bits Windows-programma’s';

const cause: Messages['cause'] = {
  none: (f) => ({
    headline: 'TLS 1.2 staat aan',
    reason: `${programsOf(f.who)} bieden ${listed(f.protocols)} aan. Er hoeft niets te veranderen.`,
  }),
  proven: (f, found) => ({
    headline: 'Deze pc is klaar voor Microsoft 365',
    reason: `Alle geteste adressen gaven antwoord aan ${programsOf(f.who)}. ${found ?? 'Er hoeft niets te veranderen.'}`,
  }),
  lookAt: (name, found, isOn) => ({
    headline: `${isOn ? 'TLS 1.2 staat aan, maar controleer' : 'Nog niet duidelijk, dus controleer'} ${name}`,
    reason: found,
  }),
  limit: (said) => ({ headline: 'TLS 1.2 staat aan, met één beperking', reason: said }),
  connection: (found) => ({
    headline: 'De instellingen kloppen, maar een verbinding is mislukt',
    reason: `${found} De verbindingstest laat zien welk adres het is, en waarom.`,
  }),
  contradicts: (protocol, isSet) => `Windows gebruikt het ${isSet ? 'ingestelde' : 'verwachte'} ${protocol} niet`,
  restartFirst: (offered) =>
    `Een test op deze pc ${offered === null ? 'liet dat zien' : `vond hooguit ${offered}`}. Start de pc opnieuw op en controleer dan opnieuw.`,
  connectionSteps: {
    'tls-refused': 'Kijk naar de cipher suites van deze pc, en vraag of een apparaat in het netwerk TLS verandert.',
    certificate: 'Kijk wie het certificaat uitgaf. Een programma dat meeleest, vraagt een vertrouwd basiscertificaat.',
    proxy: 'Vraag de beheerder van de proxy om deze adressen door te laten.',
    name: 'Kijk of deze pc een netwerk heeft, en welke DNS-server die gebruikt.',
    route: 'Kijk of deze pc een netwerk heeft, en of een firewall poort 443 blokkeert.',
    clock: 'Stel datum en tijd van deze pc in en test dan opnieuw.',
    timeout: 'Test opnieuw. Blijft het zo, vraag dan de netwerkbeheerder of een firewall poort 443 blokkeert.',
  },
  limitSteps: {
    'front-door-without-dhe': 'De verbindingstest toont de adressen. Daarvoor is een nieuwere Windows-versie nodig.',
  },
  incoming: {
    halves: { out: 'Uitgaand', in: 'Inkomend' },
    names: {
      tls12: 'Inkomend TLS 1.2',
      'old-protocols': 'Inkomende oude protocollen',
      tls13: 'Inkomend TLS 1.3',
      dotnet: '.NET op deze server',
      suites: 'Inkomende cipher suites',
      misspelt: 'Verkeerd gespelde waarden',
      products: 'Serverproducten',
      services: 'Services',
    },
    headlines: {
      'tls12.off': 'Deze server weigert inkomend TLS 1.2',
      'tls12.by-request': 'De meeste programma’s hier weigeren TLS 1.2',
      'tls12.off-by-default': 'De meeste programma’s hier weigeren TLS 1.2',
      'tls12.not-here': 'Deze server kan TLS 1.2 niet accepteren',
      'tls12.not-known': 'Nog onduidelijk wat deze server accepteert',
      'tls12.unreadable': 'Nog onduidelijk wat deze server accepteert',
      'old-protocols.ssl': 'Deze server accepteert nog SSL',
      'old-protocols.old-tls': 'Deze server accepteert nog oude TLS',
      'old-protocols.sides-differ': 'Uitgaand en inkomend staan verschillende protocollen aan',
      'old-protocols.half-off': 'Een oud protocol staat hier maar gedeeltelijk uit',
      'tls13.forced': 'TLS 1.3 is afgedwongen voor inkomende verbindingen',
      'dotnet.tls10-off': 'Sommige .NET-programma’s hier hebben misschien geen TLS 1.2',
      'dotnet.not-set': 'De .NET-waarden zijn op deze server niet ingesteld',
      'dotnet.set-in-one-view': 'De .NET-waarden zijn maar in één weergave ingesteld',
      'dotnet.off': 'Een .NET-waarde houdt programma’s op oude TLS',
      'suites.none': 'Deze server heeft geen cipher suite meer over',
      'suites.without-gcm': 'Cipher suites die clients nodig hebben, ontbreken',
      'suites.ecdsa-only': 'Deze server heeft geen cipher suites voor RSA-certificaten',
      'suites.cut-off': 'De lijst met cipher suites is afgekapt',
      'suites.odd-list': 'De lijst met cipher suites is niet geldig',
      'suites.unreadable': 'Nog onduidelijk wat deze server accepteert',
      'misspelt.found': 'Een waarde voor inkomende verbindingen is verkeerd gespeld',
      'products.fix': 'Een serverproduct mist instellingen',
      'products.unfit': 'Een serverproduct vraagt een handmatige wijziging',
      'products.unknown': 'Niet duidelijk of een product klaar is',
      'services.unfit': 'Een service hier vraagt een handmatige wijziging',
      'services.unknown': 'Niet duidelijk of anderen nog verbinding krijgen',
    },
    products: {
      fix: (product) => `${product}: TLS Remedy kan schrijven wat ontbreekt.`,
      unfit: (product) => `${product} heeft iets nodig wat TLS Remedy niet schrijft, zoals een update.`,
      unknown: (product) => `${product}: een deel van wat nodig is, kon niet worden gelezen.`,
    },
    seeMissing: {
      window: 'Open Uitzetten en daarin “Op deze pc zelf”: daar staat wat ontbreekt.',
      line: 'tls-remedy check --role server somt op wat ontbreekt, en wat TLS Remedy daarvan schrijft.',
    },
    commands: {
      'schannel-server': 'tls-remedy apply --scope schannel-server --yes zet het aan.',
      dotnet: 'tls-remedy apply --scope dotnet --yes schrijft ze.',
      retire: 'tls-remedy help retire legt uit hoe; tls-remedy check --role server geeft de hele opdracht.',
    },
  },
};

const PREFERENCES = 'Kijk onder Computerconfiguratie, Voorkeuren, Windows-instellingen, Register.';
const ITS_COPY = 'Gezien in de kopie van het beleid op deze pc.';

const changed = (when: string | null): string => (when === null ? 'Laatst gewijzigd' : `Laatst gewijzigd op ${when}`);
const mightNotLast = ({ who }: { readonly who: string }): string =>
  `${who} stelt deze waarde in, dus herstel hier houdt mogelijk geen stand. Wijzig het daar.`;

const origin: Messages['origin'] = {
  setBy: 'Ingesteld door',
  policies: {
    named: (name) => `Groepsbeleid “${name}”`,
    ofDomain: (number) =>
      number === null ? 'Een groepsbeleid van het domein' : `Groepsbeleid ${String(number)} van het domein`,
    unknown: (number) => (number === null ? 'Een groepsbeleid' : `Groepsbeleid ${String(number)}`),
    local: 'Het lokale beleid van deze pc',
    managed: (name) => `Apparaatbeheer (${name})`,
  },
  says: {
    preferences: mightNotLast,
    template: mightNotLast,
    mdm: mightNotLast,
    'local-policy': ({ who }) => `${who} stelt deze waarde in. Wijzig het daar, of in de tool die het heeft gevuld.`,
    'own-export': ({ who }) => `${who} stelt deze waarde in, met een bestand van TLS Remedy. Vervang dat bestand daar.`,
    conditional: ({ who }) => `${who} stelt deze waarde in op sommige pc’s. Of deze erbij hoort, is hier niet te zien.`,
    once: ({ who }) => `${who} heeft deze waarde één keer ingesteld en doet dat niet nog eens.`,
    removes: ({ who }) => `${who} verwijdert deze waarde, dus herstel hier houdt mogelijk geen stand. Wijzig het daar.`,
    several: ({ who, besides }) => `Meer dan één beleid stelt dit in: ${besides}; ${who}. Wijzig het laatste.`,
    untrusted: ({ who }) => `${who} stelt dit misschien in, volgens een kopie die gewone gebruikers kunnen wijzigen.`,
    other: ({ who, wants }) => `${who} wil hier ${wants ?? 'een andere waarde'} en kan dat opnieuw instellen.`,
    'other-none': ({ who }) => `${who} wil hier geen waarde en kan die opnieuw verwijderen.`,
    ours: ({ when }) => `Laatst gewijzigd door TLS Remedy${when === null ? '' : `, ${when}`}. Daarna ongewijzigd.`,
    'group-policy': ({ when }) => `${changed(when)}, terwijl groepsbeleid werd uitgevoerd.`,
    start: ({ when }) => `${changed(when)}, kort nadat Windows startte.`,
    update: ({ when }) => `${changed(when)}, binnen een dag na een installatie of update van Windows.`,
    'place-of-policies': () => 'Daar staat alleen beleid: misschien stelt beleid dit in, of iemand vulde het zelf in.',
    'not-known': ({ when }) => `${changed(when)}. Windows bewaart geen naam.`,
    'not-known-undated': () => 'Niet bekend. Windows bewaart geen naam.',
  },
  keepsRight: (who) => `${who} zorgt dat dit goed blijft.`,
  cameBack: (ours, at, now, since) => {
    const did = ours === null ? `verwijderde de waarde op ${at}` : `stelde op ${at} ${ours} in`;
    const is = now === null ? 'nu is de waarde weg' : `nu is het weer ${now}`;
    return `Het is teruggekomen: TLS Remedy ${did}; ${is}${since === null ? '' : `, sinds ${since}`}.`;
  },
  where: {
    preferences: PREFERENCES,
    template: 'Kijk onder Computerconfiguratie, Beleid, Beheersjablonen.',
    'local-policy': 'Kijk in gpedit.msc, op deze pc. Windows Home heeft dat niet.',
    mdm: 'Kijk in je apparaatbeheer.',
    'own-export': PREFERENCES,
  },
  basis: {
    preferences: ITS_COPY,
    template: ITS_COPY,
    'own-export': ITS_COPY,
    removes: ITS_COPY,
    other: ITS_COPY,
    once: ITS_COPY,
    'local-policy': 'Een script voor beveiliging kan het hebben gevuld; daar is geen domein voor nodig.',
    mdm: 'Windows noemt het bij het beleid dat geldt.',
    conditional: 'De kopie van het beleid op deze pc heeft voorwaarden.',
    several: 'Gezien in de kopieën van het beleid op deze pc.',
    ours: 'Zeker: de sleutel heeft nog het tijdstip dat na de wijziging is bewaard.',
    'group-policy': 'Geen kopie op deze pc noemt het: een script van een beleid kan het doen.',
    start: 'Een opstartscript of een service kan het doen.',
    update: 'Daar kan het door komen.',
    'not-known': 'Vraag het de beheerder van deze pc; gpresult en Process Monitor laten meer zien.',
  },
  unread: 'Niet alle kopieën van groepsbeleid konden worden gelezen. Een beheerder ziet meer met gpresult.',
  wrongClock: 'Dat tijdstip moet nog komen: de klok van deze pc liep toen verkeerd.',
  copyWhat: 'Kopieer wat te wijzigen is',
};

const readiness: Messages['readiness'] = {
  title: 'Hoe zeker dit is',
  levels: {
    proven: 'Klaar voor Microsoft 365: alle geteste adressen gaven antwoord.',
    likely: 'TLS 1.2 staat aan. Of Microsoft 365 antwoordt, is niet getest.',
    doubtful: 'Het is niet zeker dat elk adres van Microsoft 365 kan worden bereikt.',
    no: 'Niet klaar voor Microsoft 365.',
  },
  claims: {
    connection: {
      name: 'Verbinding',
      states: {
        holds: 'Elk getest adres gaf antwoord.',
        fails: 'Niet elke verbinding kon worden bevestigd.',
        unknown: 'Niet elk soort programma kon worden getest.',
        'not-asked': 'Niet getest.',
      },
    },
    offer: {
      name: 'Livetest',
      states: {
        holds: 'Gezien: Windows biedt TLS 1.2 of hoger aan.',
        fails: 'Gezien: Windows biedt TLS 1.2 niet aan.',
        unknown: 'De test kon niet tonen wat Windows aanbiedt.',
        'not-asked': 'Niet getest.',
      },
    },
    settings: {
      name: 'Instellingen',
      states: {
        holds: 'Programma’s kunnen ermee TLS 1.2 gebruiken.',
        fails: 'Sommige programma’s kunnen er geen TLS 1.2 mee gebruiken, of er ontbreekt iets anders.',
        unknown: 'Iets wat de doorslag geeft, is niet bekend.',
        'not-asked': 'Niet gelezen.',
      },
    },
  },
  because: 'Kijk naar',
  results: {
    'tls-refused': 'Een adres weigerde de handshake.',
    certificate: 'Een certificaat werd niet vertrouwd.',
    proxy: 'Een proxy stond in de weg.',
    name: 'De naam van een adres is niet gevonden.',
    route: 'Een adres was niet te bereiken.',
    clock: 'De klok van deze pc loopt verkeerd, waardoor certificaten ongeldig lijken.',
    timeout: 'Een adres antwoordde niet op tijd.',
  },
  limits: {
    'front-door-without-dhe':
      'Sommige adressen van Microsoft 365 zijn vanaf deze Windows-versie niet te bereiken: ze accepteren alleen cipher suites die deze versie niet heeft, en geen instelling kan die toevoegen.',
  },
};

const KINDS = { native: '64-bits programma’s', wow64: '32-bits programma’s', only: 'Programma’s' } as const;
const VIEWS = { native: '64-bitsweergave', wow64: '32-bitsweergave' } as const;

const ENGINES: Readonly<Record<EngineId, string>> = {
  winhttp: 'de eigen aanroep van TLS Remedy',
  'script-host': 'Windows Script Host',
  powershell: 'PowerShell',
  dotnet: 'Windows PowerShell met .NET',
};

const proof: Messages['proof'] = {
  title: 'Livetest',
  how: 'TLS Remedy startte testprogramma’s die de keuze aan Windows laten, en die maakten verbinding met TLS Remedy zelf. Niets verliet de pc.',
  programs: KINDS,
  dotnet: (program) => `${KINDS[program]} met .NET Framework (Windows PowerShell)`,
  dotnetHow: 'Programma’s die .NET laten kiezen, staan los daarvan: ze lezen andere instellingen.',
  before: 'Ervoor',
  after: 'Erna',
  beforeOf: (programs) => `${programs}: ervoor`,
  afterOf: (programs) => `${programs}: erna`,
  offersNothing: 'geen enkel protocol',
  atMost: (protocol) => `hooguit ${protocol}`,
  notKnown: 'Niet bekend',
  reasons: {
    'not-this-pc': 'Die pc is een registerbestand, dus er is geen Windows om te testen.',
    'no-engine': 'Deze pc heeft geen programma dat de test kan uitvoeren.',
    'engine-blocked': 'Windows blokkeert het testprogramma.',
    'engine-restricted': 'Een beleid van deze pc beperkt PowerShell, dus het kon geen verbinding maken.',
    'engine-failed': 'Het testprogramma stopte zonder te testen.',
    'no-connection': 'Het testprogramma bereikte TLS Remedy op deze pc niet.',
    'no-answer': 'Het programma maakte verbinding, maar stuurde niets.',
    'not-tls': 'Het programma stuurde iets anders dan TLS.',
    'timed-out': 'Het programma was niet op tijd klaar.',
    cancelled: 'Je hebt het geannuleerd.',
  },
  suites: 'Cipher suites die Microsoft 365 accepteert',
  suitesOf: (shared, of) => `${shared} van ${of}`,
  helloVersion: 'Versie in de ClientHello',
  fallback: (protocols) => `Na een weigering probeert het programma het opnieuw met ${listed(protocols)}.`,
  unclear: (protocols) => `Niet bekend: ${listed(protocols)}.`,
  secondOpinion: (engine) => `Een tweede controle, via ${ENGINES[engine]}, gaf hetzelfde resultaat.`,
  otherOpinion: (engine) => `Een tweede controle, via ${ENGINES[engine]}, gaf een ander resultaat.`,
  differences: {
    'promised-not-offered': (programs, protocol) =>
      `${KINDS[programs]} bieden ${protocol} niet aan, ondanks de instellingen.`,
    'offered-not-promised': (programs, protocol) =>
      `${KINDS[programs]} bieden ${protocol} aan, buiten de instellingen om.`,
  },
  agrees: 'Windows biedt aan wat de instellingen beloven.',
  disagrees: 'Windows gebruikt deze instellingen nog niet',
  lookFirst: (rung) => `Kijk hier eerst naar: ${rung}.`,
  asking: 'Er wordt getest wat Windows aanbiedt.',
  askNow: 'Nu testen',
  notTried: 'Nog niet getest',
  askNowMore:
    'TLS Remedy start testprogramma’s die de keuze aan Windows laten, en die maken verbinding met TLS Remedy zelf. Niets verlaat de pc.',
  cancel: 'Annuleren',
  notThisPc: 'Dit is een voorbeeld-pc, dus er is geen Windows om te testen.',
};

export const startMessages: StartMessages = {
  readiness,
  origin,
  claim,
  rungs: rungTexts,
  everyRung,
  serverRungs,
  serverProducts,
  serverServices,
  rungStates: {
    pass: 'in orde',
    warn: 'waarschuwing',
    fail: 'niet in orde',
    unknown: 'niet bekend',
    'not-applicable': 'niet van toepassing',
  },
  rungStateTitles: {
    pass: 'In orde',
    warn: 'Waarschuwing',
    fail: 'Niet in orde',
    unknown: 'Niet bekend',
    'not-applicable': 'Niet van toepassing',
  },
  joined,
  releases: {
    ...RELEASE_NAMES,
    'server-sac': 'Windows Server (halfjaarlijks)',
    older: 'Een versie van voor Windows 7',
    unknown: 'Een onbekende Windows-versie',
  },
  goes: (view, protocols) => `${view}: programma’s bieden ${listed(protocols)} niet meer standaard aan.`,
  profiles: {
    recommended: 'Aanbevolen',
    tls12: 'TLS 1.2',
    'tls11-12': 'TLS 1.1 + 1.2',
    'tls10-12': 'TLS 1.0 t/m 1.2',
    'tls10+12': 'TLS 1.0 + 1.2',
    remove: 'Niet ingesteld',
  },
  views: VIEWS,
  values: {
    noValue: 'niet ingesteld',
    unreadable: 'niet leesbaar',
    none: 'geen',
    notKnown: 'niet bekend',
    byProgram: 'hangt af van het programma',
    byUpdate: 'hangt af van een update',
    bytes: (count) => plural(count, '1 byte', `${String(count)} bytes`),
    list: listed,
  },
  cells: {
    offered: 'aangeboden',
    old: 'aangeboden, oud',
    unsafe: 'aangeboden, onveilig',
    off: 'niet aangeboden',
    blocked: 'geblokkeerd',
    na: 'niet beschikbaar',
    unknown: 'niet leesbaar',
    notByDefault: 'niet standaard',
    notKnown: 'niet bekend',
  },
  cellTitles: {
    offered: 'Aangeboden',
    old: 'Aangeboden, oud',
    unsafe: 'Aangeboden, onveilig',
    off: 'Niet aangeboden',
    blocked: 'Geblokkeerd',
    na: 'Niet beschikbaar',
    unknown: 'Niet leesbaar',
    notByDefault: 'Niet standaard',
    notKnown: 'Niet bekend',
  },
  outcomes: {
    committed: 'Klaar.',
    undone: 'Ongedaan gemaakt.',
    'nothing-to-do': 'Er was niets te doen.',
    failed: 'Er is niets gewijzigd.',
  },
  standings: {
    all: 'Geldt',
    some: 'Daarna deels gewijzigd',
    none: 'Daarna gewijzigd',
    pending: 'Halverwege gestopt',
    undone: 'Ongedaan gemaakt',
    'undone-in-part': 'Deels ongedaan gemaakt',
    'changed-after-undo': 'Ongedaan gemaakt en daarna gewijzigd',
    failed: 'Mislukt, niets gewijzigd',
  },
  proof,
  cause,
  architectures: { x64: '64-bits', x86: '32-bits', arm64: 'Arm', unknown: '64-bits' },
  serviceNames: SERVICE_NAMES,
  answer: { cause: 'Oorzaak', toDo: 'Wat te doen' },
  ladder: {
    heads: {
      what: 'Wat het is',
      why: 'Waarom het ertoe doet',
      how: 'Hoe we het weten',
      unknown: 'Wat we niet weten',
    },
    neededPackage: (kb, release, architecture, { inDoubt, neededFor }) =>
      `${kb} voor ${release}, ${architecture}${neededFor === undefined ? '' : ': alleen als Windows nieuwere updates weigert, want hiermee controleert Windows hun SHA-2-handtekeningen'}${inDoubt ? ' (de eigen lijst noemt deze Windows-versie niet)' : ''}`,
    officeReads: (bitness, view) => `Office is op deze pc ${bitness}-bits en leest de ${VIEWS[view]}.`,
  },
};

export const connections: Messages['connections'] = {
  needs: {
    'sign-in': 'aanmelden',
    mail: 'e-mail',
    settings: 'Office-instellingen',
    'start-page': 'startpagina',
    teams: 'Teams',
    files: 'SharePoint',
    onedrive: 'OneDrive',
    graph: 'gegevens voor apps',
    updates: 'Office-updates',
    other: 'door jou toegevoegd',
  },
  states: {
    reached: 'Bereikt',
    inspected: 'Mogelijk meegelezen',
    'tls-refused': 'Geweigerd',
    certificate: 'Certificaat niet geaccepteerd',
    proxy: 'Tegengehouden door de proxy',
    name: 'Naam niet gevonden',
    route: 'Niet bereikbaar',
    clock: 'Klok staat verkeerd',
    timeout: 'Geen antwoord',
    'not-asked': 'Niet getest',
  },
  views: { both: 'beide', native: '64-bits', wow64: '32-bits', only: 'alle' },
  why: {
    'name-not-found': (host) => `De naam ${host} is niet gevonden. Controleer de spelling en het netwerk (DNS).`,
    'no-route': (host) => `${host} is niet te bereiken. Controleer het netwerk, de firewall en de proxy.`,
    'no-answer': (host) => `${host} antwoordde niet op tijd. Controleer het netwerk en de firewall, en test opnieuw.`,
    proxy: (host) => `Windows komt via de proxy niet bij ${host}. Vraag de beheerder van de proxy om het toe te laten.`,
    'tls-refused': (host) => `${host} en Windows delen geen protocol of cipher suite.`,
    'not-tls': (host) => `Wat op ${host} antwoordt, is geen TLS. Misschien is het een aanmeldpagina: open een browser.`,
    'cut-off': (host) => `De verbinding met ${host} wordt meteen verbroken. Vraag of de firewall dat doet.`,
    'not-trusted': (host) =>
      `Windows vertrouwt het certificaat van ${host} niet. Werk de basiscertificaten bij, of zoek een programma dat verbindingen inspecteert.`,
    'wrong-name': (host) => `Het certificaat is niet voor ${host}. Er kan iets tussen zitten: vraag de beheerder.`,
    'clock-wrong': (host) => `De klok staat verkeerd, dus het certificaat van ${host} lijkt ongeldig. Zet die goed.`,
    expired: (host) => `Het certificaat van ${host} is verlopen. Alleen de eigenaar kan het vernieuwen.`,
  },
  inspected: (issuer) =>
    `Het certificaat komt van ${issuer}, en dat staat niet bekend als een uitgever van Microsoft. Misschien leest een gateway of virusscanner mee. Office kan zo’n verbinding weigeren: vraag de beheerder om dit adres uit te zonderen.`,
  alert: (alert, name) => `De server stuurde alert ${alert} (${name}).`,
  alertUnknown: 'onbekend',
  seeWhy: 'Controles, of tls-remedy check, laat zien wat deze Windows-versie mist.',
  alerts: {
    40: 'De server accepteert geen van de cipher suites die Windows aanbiedt.',
    70: 'De server accepteert geen van de protocollen die Windows aanbiedt.',
    71: 'De server wil een sterkere versleuteling dan Windows aanbiedt.',
    112: 'De server kent de naam niet waar Windows om vroeg.',
  },
  code: (code) => `WinHTTP-fout ${code}.`,
  certificateFrom: (issuer) => `certificaat van ${issuer}`,
  notAsked: proof.reasons,
  willContact: (connections) =>
    `Met deze adressen wordt contact gemaakt, ${counted(connections, 'verbinding', 'verbindingen')} in totaal:`,
  nothingElse: 'Elk krijgt een verzoek om de pagina “/”, zonder account, cookie of naam van deze pc, en niets meer.',
  progress: (done, of) => `${done} van ${of}`,
  summary: (reached, of, inspected, notAsked) =>
    [
      `${reached} van ${counted(of, 'verbinding', 'verbindingen')} gelukt`,
      ...(inspected === 0 ? [] : [`${inspected} daarvan via een programma dat misschien meeleest`]),
      ...(notAsked === 0 ? [] : [`${notAsked} ${plural(notAsked, 'kon', 'konden')} niet worden getest`]),
    ].join(', ') + '.',
};

export const connectionScreen: WindowTexts['connection'] = {
  lead: 'Probeert beveiligde verbindingen met adressen van Microsoft 365, zoals 64-bits en 32-bits programma’s dat doen. Er wordt pas iets verstuurd als je de test start.',
  willContact: 'Met deze adressen wordt contact gemaakt',
  add: 'Toevoegen',
  addLabel: 'Een ander adres, of de naam van je organisatie in SharePoint',
  addHint: 'Zoals mail.contoso.com, of contoso voor contoso.sharepoint.com.',
  badAddress: 'Geef een hostnaam of de naam van een organisatie, zoals mail.contoso.com of contoso.',
  sentTitle: 'Wat er wordt verstuurd',
  sent: 'Een begroeting (ClientHello) met de naam van het adres en de protocollen die deze pc aanbiedt; als dat lukt, een verzoek om de pagina “/”. Met een adres wordt soms nog eens verbinding gemaakt, om te zien wat is afgesproken of wat er mis is met het certificaat. De servers zien het openbare IP-adres van deze pc.',
  notSentTitle: 'Wat er niet wordt verstuurd',
  notSent: 'Geen account, wachtwoord, cookie, document of pc-naam. TLS Remedy benadert geen ander adres.',
  count: (connections) =>
    `${counted(connections, 'verbinding', 'verbindingen')}. Meestal 10 seconden, hooguit ${counted(Math.ceil(connections / 3), 'minuut', 'minuten')}.`,
  none: 'Kies ten minste één adres.',
  start: 'Test starten',
  asking: 'Bezig…',
  waiting: 'Wacht',
  patience: 'Je kunt intussen naar andere pagina’s gaan.',
  staysIfCancelled: 'Wat al is gevonden, blijft staan als je annuleert.',
  results: 'Resultaten',
  columns: {
    address: 'Adres',
    view: 'Weergave',
    result: 'Resultaat',
    agreed: 'Protocol en cipher suite',
    issuer: 'Certificaat van',
  },
  titles: {
    ok: 'Alle adressen zijn bereikt',
    warn: 'Bereikt, maar misschien leest een programma mee',
    fail: 'Niet elk adres is bereikt',
    incomplete: 'Sommige adressen konden niet worden getest',
  },
  again: 'Opnieuw testen',
  copy: 'Resultaten kopiëren',
  copySaid: 'Elk adres, met wat het antwoordde',
};
