import type { RetireTexts } from '../pack.ts';
import type { WindowTexts } from '../page.ts';
import { product, products } from './server.ts';
import { DRIVER_NAMES } from '../product-names.ts';
import { counted, listed, number, settings, plural } from './terms.ts';
import type { Insistence, RefusalCode } from '../../remediation/retire/review.ts';

const sides: RetireTexts['sides'] = {
  client: 'uitgaande verbindingen',
  server: 'inkomende verbindingen',
  both: 'inkomende en uitgaande verbindingen',
};

const what: RetireTexts['what'] = {
  ...products,
  winhttp: 'Programma’s die WinHTTP gebruiken',
  'internet-options': 'Internetopties van deze gebruiker',
  dotnet4: 'Programma’s voor .NET 4',
  dotnet2: 'Programma’s voor .NET 2.0 tot en met 3.5',
  ...DRIVER_NAMES,
  'dsn-sqlsrv32': 'Gegevensbronnen met de driver “SQL Server”',
  sqloledb: 'Programma’s met SQLOLEDB, of met die driver zonder gegevensbron',
  eap: 'Aanmelden bij bedrade en draadloze netwerken (EAP)',
  'remote-desktop': 'Extern bureaublad',
  'rdcb-wid': 'Connection Broker van Extern bureaublad',
  'iis-smtp': 'SMTP van IIS, ook voor scanners en printers',
  'domain-controller': 'LDAP via TLS van deze domeincontroller',
  'own-tls': 'Programma’s met eigen TLS (Java, OpenSSL)',
  'other-services': 'Andere services (LDAP, RADIUS)',
};

const loses: RetireTexts['loses'] = {
  yes: 'zou de verbinding verliezen',
  may: 'verliest misschien de verbinding',
  unknown: 'niet bekend',
  no: 'verliest niets',
};

const because: RetireTexts['forecast']['because'] = {
  'has-tls12': 'heeft TLS 1.2',
  'keeps-older': 'houdt TLS 1.0',
  'nothing-goes': 'gebruikt niets van wat uitgaat',
  'value-changes': 'de oude bits gaan uit de waarde',
  'not-here': 'hier niet gezien',
  closed: 'gesloten',
  'own-layer': 'beveiligd met een eigen laag',
  'nothing-left': 'heeft geen TLS 1.2, en wat het heeft, gaat uit',
  'too-old': 'te oud voor TLS 1.2',
  'less-left': 'weinig anderen ondersteunen wat het houdt',
  'no-suite': 'er blijft geen cipher suite over',
  target: 'hangt af van de .NET-versie waarvoor elk programma is gemaakt',
  'in-doubt': 'het is niet zeker welke protocollen het heeft',
  'patch-unseen': 'daarvoor is een patch van .NET 3.5 nodig, en die is niet te zien',
  kb3080079: 'daarvoor is update KB3080079 nodig, en die is niet te zien',
  wid: 'de database, Windows Internal Database, heeft hier alleen TLS 1.0',
  'version-unseen': 'de versie toont niet of het TLS 1.2 heeft',
  'before-both': 'er is eerst een nieuwere versie nodig',
  'both-only': 'de maker beschrijft alleen TLS 1.0 en 1.1 samen',
  missing: 'er ontbreekt iets dat het eist',
  'clients-unseen': 'de clients zijn hier niet te zien',
  unseen: 'een deel van wat het vraagt, is hier niet te zien',
  'one-side': 'zet beide kanten samen uit: voor Exchange moeten ze gelijk zijn',
  unreadable: 'de waarde kon niet worden gelezen',
  'not-read': 'niet gecontroleerd',
  'release-unknown': 'niet bekend voor deze Windows-versie',
};

const forecast: RetireTexts['forecast'] = { because, product };

const nothing: RetireTexts['nothing'] = {
  'off-by-value': 'Niets te schrijven: in het register al uit; dat geldt na een herstart.',
  'off-by-windows': 'Niets te schrijven: in deze Windows-versie staan ze uit.',
  unreadable: 'Niets te schrijven: waarden die niet te lezen zijn, blijven zoals ze zijn.',
  'not-here': 'TLS Remedy schrijft niets in deze Windows-versie, en gaat niet na of ze aanstaan.',
};

const retirePorts: RetireTexts['ports'] = {
  title: 'Poorten van deze pc',
  columns: { port: 'Poort', before: 'Accepteerde ervoor', after: 'Accepteert nu', means: 'Resultaat' },
  port: ({ port, starttls }) => `${String(port)}${starttls ? ' (STARTTLS)' : ''}`,
  takes: (taken, unknown) =>
    [...taken, ...(unknown.length === 0 ? [] : [`onbekend: ${unknown.join(', ')}`])].join(', '),
  nothing: {
    'no-answer': 'geen volledig antwoord',
    nobody: 'er luistert niets',
    'no-starttls': 'geen STARTTLS',
    'not-tls': 'begint niet met TLS',
    'only-refusals': 'elke versie geweigerd, dus misschien is er een naam nodig',
    'silent-refusals': 'elke versie zonder antwoord geweigerd',
  },
  seen: {
    gone: (port, protocols) => `Poort ${port} accepteert ${listed(protocols)} niet meer.`,
    still: (port, protocols) => `Poort ${port} accepteert ${listed(protocols)} nog.`,
    now: (port, protocols) => `Poort ${port} accepteert nu ${listed(protocols)}; eerder was dat niet te zien.`,
    refused: (port, protocols) => `Poort ${port} weigert ${listed(protocols)}.`,
    lost: (port, protocols) => `Poort ${port} accepteert ${listed(protocols)} niet meer, en dat was niet de bedoeling.`,
    unknown: (port, protocols) => `Het is niet duidelijk of poort ${port} ${listed(protocols)} accepteert.`,
  },
  none: {
    stopped: (port, why) => `Poort ${port} accepteerde ervoor iets. Nu: ${why}.`,
    'not-asked': (port, why) => `Wat poort ${port} accepteert, is onbekend: ${why}.`,
  },
  why: 'De reden is onbekend: een programma leest de instellingen van Schannel misschien alleen bij het starten, of heeft een eigen lijst.',
  again: 'Start deze pc opnieuw op, of wat daar luistert, en test opnieuw:',
};

export const places: RetireTexts['places'] = {
  server: sides.server,
  client: sides.client,
  winhttp: 'programma’s die WinHTTP gebruiken',
  'winhttp-wow64': '32-bits programma’s die WinHTTP gebruiken',
};

const refusals: Readonly<Record<RefusalCode, (place: string) => string>> = {
  'tls12-off': (place) => `TLS 1.2 staat niet aan voor ${place}`,
  'tls12-unknown': (place) => `Het is niet duidelijk of TLS 1.2 aanstaat voor ${place}`,
  'still-used': () => 'De logboeken tonen dat ze nog worden gebruikt',
  'evidence-cut-off': () => 'De logboeken zijn niet tot het einde gelezen',
  'evidence-unread': () => 'Een deel van de logboeken kon niet worden gelezen',
  'cuts-off': () => 'Iets op deze pc zou de verbinding verliezen',
  'remote-session': () => 'Zonder KB3080079 kun je via Extern bureaublad misschien geen verbinding meer maken',
};

const refusalsNext: Readonly<Record<RefusalCode, string>> = {
  'tls12-off': 'Zet eerst TLS 1.2 aan.',
  'tls12-unknown': 'Kijk bij Controles: daar staat wat niet bekend is.',
  'still-used': 'Werk deze clients eerst bij naar TLS 1.2.',
  'evidence-cut-off': 'Lees de logboeken tot het einde.',
  'evidence-unread': 'Kijk welke logboeken niet te lezen waren.',
  'cuts-off': 'Herstel eerst wat de verbinding zou verliezen.',
  'remote-session': 'Installeer de update, of doe dit aan de pc zelf.',
};

const inSpite: Readonly<Record<Insistence, string>> = {
  'in-spite-of-usage': 'Ze verliezen de verbinding',
  'in-spite-of-remote-session': 'Misschien kun je geen verbinding meer maken',
  'in-spite-of-forecast': 'Wat de lijst noemt, verliest de verbinding',
};

const against = { title: 'Wat in de weg staat', refusals, next: refusalsNext, places };

const atLeast = (count: number, isMore: boolean): string =>
  `${isMore ? 'minstens ' : ''}${counted(count, 'client', 'clients')}`;
const isOne = (count: number, isMore: boolean): boolean => count === 1 && !isMore;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const lossesSaid: WindowTexts['retire']['self']['said'] = ({ yes, may, unknown }) =>
  [
    ...(yes > 0 ? [`${number.format(yes)} ${plural(yes, 'zou', 'zouden')} de verbinding verliezen`] : []),
    ...(may > 0 ? [`${number.format(may)} misschien`] : []),
    ...(yes + may === 0 ? ['Niets gevonden dat de verbinding verliest'] : []),
    ...(unknown > 0 ? [`${number.format(unknown)} niet bekend`] : []),
  ].join(', ');

const restart: RetireTexts['restart'] = {
  server: 'Start deze pc opnieuw op, of in elk geval de services: tot die tijd gebruiken ze de oude instellingen.',
  client: 'Start deze pc opnieuw op, of in elk geval de programma’s die verbinding maken.',
  both: 'Start deze pc opnieuw op: tot die tijd gebruiken programma’s en services de oude instellingen.',
};

export const retirePlace: WindowTexts['retire'] = {
  title: 'Oude protocollen uitzetten',
  lead: 'Kijk eerst wie ze nog nodig heeft. Zet ze daarna uit, met een weg terug.',
  door: 'Oude protocollen uitzetten',
  doorSaid: 'SSL 2.0 tot en met TLS 1.1, na een blik op wie ze nog gebruikt',
  evidence: {
    byWeek: 'Verbindingen met oude protocollen, per week',
    older: 'TLS 1.0, SSL en onbekende',
    weeks: (firstCount, first, lastCount, last) =>
      `Verbindingen met oude protocollen, per week: ${number.format(firstCount)} in de week van ${first}, ${number.format(lastCount)} in de week van ${last}`,
    noneTitle: 'Nog geen gegevens over wie ze nog gebruikt',
    none: 'Logboeken van IIS, SMTP-logboeken van Exchange, geëxporteerde Schannel-gebeurtenissen of lijsten van Microsoft 365 tonen wie. Zonder die is het niet te weten. Een leeg logboek betekent niet dat niemand ze gebruikt.',
    emptyTitle: 'Geen gegevens: deze logboeken noemen geen protocol',
    empty: 'Er staat niets over TLS in, en dus ook niet wie nog een oud protocol gebruikt.',
    cutOff: (count, isMore) =>
      `${capital(atLeast(count, isMore))} ${isOne(count, isMore) ? 'zou de verbinding' : 'zouden hun verbinding'} verliezen`,
    nobody: 'Geen client in deze logboeken zou de verbinding verliezen',
    stopped: 'Gestopt: deze logboeken zijn maar voor een deel gelezen',
    partly: 'Een deel van deze logboeken kon niet worden gelezen',
    of: (old, seen, period) =>
      `${number.format(old)} van ${counted(seen, 'verbinding', 'verbindingen')}${period === null ? '' : `, ${period}`}.`,
    notProof: 'Services zonder zulke logboeken laten geen spoor na.',
    stoppedMore: 'De rest is niet bekend.',
    unread: (count) => `${counted(count, 'bestand of regel kon', 'bestanden of regels konden')} niet worden gelezen.`,
    folder: 'Map met logboeken openen…',
    files: 'Logbestanden openen…',
    moreFolder: 'Map toevoegen…',
    moreFiles: 'Bestanden toevoegen…',
    forget: 'Logboeken sluiten',
    drop: 'Of zet logboeken hier neer.',
    reading: 'De logboeken worden gelezen…',
    picking: 'Kies ze in het venster dat Windows heeft geopend.',
    cancel: 'Stoppen met lezen',
    staysIfCancelled: 'Wat tot dan toe is gelezen, blijft.',
  },
  users: {
    title: 'Wie ze nog gebruikt',
    copy: 'Lijst kopiëren',
    columns: {
      client: 'Client',
      agent: 'Programma',
      protocol: 'Protocol',
      site: 'Waar',
      count: 'Keer',
      last: 'Laatst gezien',
    },
    unnamed: 'niet genoemd',
    all: (count) => `Alle ${number.format(count)} regels tonen`,
    more: 'Er zijn meer clients dan apart worden bijgehouden; die zijn geteld, en staan niet in de lijst.',
  },
  side: {
    title: 'Voor',
    names: { server: 'Inkomend (server)', client: 'Uitgaand (client)', both: 'Beide' },
    whys: {
      server: 'Verbindingen die anderen met deze pc maken, zoals met de web- en mailserver',
      client: 'Verbindingen die deze pc met anderen maakt',
      both: 'Alle verbindingen via de TLS van Windows zelf',
    },
  },
  protocols: {
    title: 'Protocollen',
    off: 'Al uit',
    unknown: 'Deze Windows-versie is niet bekend',
    noEvidence: 'Geen gegevens',
    nobody: 'Geen client in deze logboeken',
    used: (count, isMore) =>
      `${capital(atLeast(count, isMore))} ${isOne(count, isMore) ? 'gebruikt' : 'gebruiken'} het nog`,
  },
  self: {
    title: 'Op deze pc zelf',
    said: lossesSaid,
    columns: { what: 'Wat', found: 'Gevonden', means: 'Zonder oude protocollen' },
    names: what,
    forecast,
    loses,
    dotnetFirst: 'Zet eerst .NET goed: vink het aan bij Protocollen.',
    bothViews: '64-bits en 32-bits',
    incoming: 'inkomend',
  },
  limits: {
    title: 'Wat de logboeken niet tonen',
    said: 'LDAP, Extern bureaublad, SQL Server en meer',
    silence:
      'Een leeg logboek betekent niet dat niemand ze gebruikt: services zonder deze logboeken laten geen spoor na.',
    withoutFields: (count) =>
      `${counted(count, 'regel', 'regels')} zonder het veld crypt-protocol: die zeggen niets over TLS. Met de bestanden hieronder zet je het aan in IIS.`,
  },
  against,
  bar: {
    cutOff: (count, isMore) =>
      `Nog niet: ${atLeast(count, isMore)} ${isOne(count, isMore) ? 'gebruikt' : 'gebruiken'} ze nog.`,
    nothingChosen: 'Kies minstens één protocol.',
    nothing,
    reading: 'De logboeken worden gelezen.',
    noEvidence: 'Geen gegevens: het is niet bekend wie de verbinding zou verliezen.',
    clear: (count) => `${settings(count)}. Je kunt dit volledig ongedaan maken.`,
    plan: (count) => `${settings(count)}. Je kunt dit volledig ongedaan maken. Start deze pc daarna opnieuw op.`,
    open: 'Uitzetten…',
    help: (count) => plural(count, 'Help deze client eerst', `Help deze ${number.format(count)} eerst`),
    toHome: 'Bekijk wat te herstellen is',
    toWhy: 'Bekijk waarom',
    back: 'Terug',
    switchOff: 'Nu uitzetten',
    inSpite: 'Toch uitzetten',
  },
  help: {
    title: (count, isMore) =>
      `Nog niet: ${atLeast(count, isMore)} ${isOne(count, isMore) ? 'zou de verbinding' : 'zouden hun verbinding'} verliezen`,
    reason: (protocols) => `Er is niets gewijzigd. Ze gebruikten ${listed(protocols)}.`,
    reasonIn: (protocols, period) =>
      `Er is niets gewijzigd. Ze gebruikten ${listed(protocols)} in de logboeken van ${period}.`,
    copy: 'Lijst voor de eigenaren kopiëren',
    list: 'Wie het zijn, en wat helpt',
    copied: (protocols) => `Deze gebruiken nog ${listed(protocols)}, en dat wordt uitgezet:`,
    times: (count, last) =>
      `${counted(count, 'verbinding', 'verbindingen')}${last === null ? '' : `, de laatste op ${last}`}.`,
    advice: {
      windows: 'Start TLS Remedy op die pc: het zet TLS 1.2 aan voor Windows-programma’s en Office.',
      other: 'Vraag de eigenaar om nieuwere software of firmware die TLS 1.2 ondersteunt.',
      quiet: 'Al twee weken niet gezien: misschien is die al vervangen. Vraag het de eigenaar.',
      unnamed: 'De logboeken tonen niet wie dit is. Logboeken met het adres van de client wel.',
    },
    more: (count) => `en nog ${number.format(count)}`,
    must: 'Als het niet kan wachten',
    inSpite: 'Toch uitzetten',
    inSpiteSaid: inSpite,
    inSpiteMore: 'Het plan toont wat er wordt geschreven. Ongedaan maken zet daarna precies terug wat er was.',
    seePlan: 'Bekijk het plan',
  },
  plan: {
    title: 'Het plan',
    lead: (count, side) => `${settings(count)} voor ${sides[side]}. TLS 1.2 blijft aan.`,
    incoming: 'Inkomend',
    incomingWho: 'servers op deze pc',
    outgoing: (name) => `Uitgaand, ${name}`,
    connections: 'Verbindingen',
    safety: 'Veiligheid',
    byItself: (minutes) => `Automatisch ongedaan maken na ${number.format(minutes)} minuten, tenzij ik het houd`,
    byItselfMore: 'Een geplande taak van Windows doet dat. Voor een pc die je via het netwerk bereikt.',
    noTasks: 'Niet op een voorbeeld-pc: die heeft geen geplande taken.',
    writes: 'Wat er wordt geschreven',
    writesSaid: settings,
  },
  ports: {
    ...retirePorts,
    label: 'Te controleren poorten van deze pc (optioneel)',
    hint: 'Zoals 443, 25. Voor en na de wijziging wordt nagekeken wat ze accepteren, binnen deze pc.',
    wrong: 'Geef hooguit 10 getallen van 1 tot en met 65535.',
  },
  done: {
    title: (protocols) => `${listed(protocols)} ${plural(protocols.length, 'is', 'zijn')} uitgezet`,
    checked: (time, count) => `Geschreven om ${time} en teruggelezen: ${settings(count)}.`,
    restart,
    still: (ports) =>
      `Uitgezet, maar ${plural(ports.length, 'poort', 'poorten')} ${listed(ports)} ${plural(ports.length, 'accepteert', 'accepteren')} nog een oud protocol`,
    copyRestart: 'De opdracht voor opnieuw opstarten kopiëren',
    noPorts: 'Er is geen poort getest.',
    cutOff: (count, isMore) =>
      `${capital(atLeast(count, isMore))} in de logboeken ${isOne(count, isMore) ? 'verliest de verbinding' : 'verliezen hun verbinding'}.`,
    noEvidence: 'Er zijn geen logboeken gelezen; wie ze gebruikte, is dus onbekend.',
    undoNow: 'Nu ongedaan maken',
    undo: 'Ongedaan maken',
    changed: 'Wat is gewijzigd',
    backToStart: 'Meer uitzetten',
  },
  count: {
    title: 'Automatisch ongedaan over',
    at: (time) => `Om ${time}, tenzij je het houdt. Werkt er iets niet meer, wacht dan gewoon.`,
    over: 'Windows maakt het nu ongedaan',
    overMore: 'Controleer opnieuw of het klaar is. Ook het ongedaan maken geldt na een herstart.',
    keep: 'Houden',
    announced: (minutes) => `Nog ${counted(minutes, 'minuut', 'minuten')} tot dit automatisch ongedaan wordt gemaakt.`,
  },
  tomorrow: {
    title: 'Kijk hier morgen naar',
    copy: 'Kopiëren als tekst',
    queues: 'Mailwachtrijen zijn leeg, en geplande taken zijn uitgevoerd',
    queuesMore: 'Wat via deze pc verzendt. Exchange toont de wachtrijen met Get-Queue.',
    events: 'Geen nieuwe Schannel-gebeurtenissen 36874, 36887 of 36888',
    eventsMore: 'Logboeken, Windows-logboeken, Systeem. Ze tonen dat iets het nog probeert, maar niet het adres ervan.',
    silent: 'Scanners, oude telefoons en machines verzenden nog',
    silentMore: 'Veel daarvan laten geen spoor na in logboeken.',
    programs: 'Programma’s op deze pc maken nog verbinding',
    programsMore: 'Eerst databaseverbindingen en oude .NET-programma’s.',
    programsFirst: (names) => `Eerst: ${listed(names)}.`,
  },
};

export const retireTexts: RetireTexts = {
  sides,
  title: (protocols, side) => `${listed(protocols)} uitzetten voor ${sides[side]}`,
  evidence: {
    none: 'Zonder logboeken is niet te weten wie ze nog gebruikt. Lees die eerst: voeg --usage MAP toe aan deze opdracht.',
    cutOff: (clients, connections, more) =>
      `${counted(clients, 'client', 'clients')}${more ? ' of meer' : ''} ${isOne(clients, more) ? 'zou de verbinding' : 'zouden hun verbinding'} verliezen: ${counted(connections, 'verbinding in deze logboeken gebruikte', 'verbindingen in deze logboeken gebruikten')} ze.`,
    nobody: (seen) =>
      `Geen van de ${counted(seen, 'verbinding', 'verbindingen')} in de logboeken gebruikte ze. Anderen misschien wel.`,
    empty: 'Deze logboeken noemen geen protocol en bewijzen dus niets.',
    period: (first, last) => `Ze beslaan ${first} tot en met ${last} (UTC).`,
    noPeriod: 'Ze vermelden niet welke periode ze beslaan.',
    unread: (count) => `${counted(count, 'bestand of regel kon', 'bestanden of regels konden')} niet worden gelezen.`,
    client: ({ client, agent, site, protocol, count, last }) =>
      [
        client ?? 'onbekende client',
        agent ?? 'onbekend programma',
        protocol,
        `${number.format(count)} ×`,
        ...(site === null ? [] : [site]),
        ...(last === null ? [] : [`laatst op ${last}`]),
      ].join(', '),
    moreClients: (count) => `en nog ${number.format(count)}`,
  },
  forecastHead: 'Op deze pc zelf:',
  what,
  forecast,
  productsMore: 'Wat elk product vereist: tls-remedy check --role server.',
  dotnetFirst: 'Zet eerst .NET goed, zodat de programma’s Windows volgen: tls-remedy apply --scope dotnet.',
  loses,
  row: (name, view, side, found) => [name, view, side, found].filter((part) => part !== null).join(', '),
  refusedHead: 'Dit staat in de weg:',
  refusals,
  places,
  unless: (option) => `Toch doorgaan kan met ${option}.`,
  nothing,
  planHead: (count) => `Wat er geschreven zou worden, ${counted(count, 'waarde', 'waarden')}:`,
  command: (given) => `Om het te schrijven: tls-remedy retire ${given} --yes`,
  commandWithoutLogs: (given) =>
    `Om het zonder logboeken te schrijven, na een uur ongedaan tenzij je het behoudt: tls-remedy retire ${given} --undo-after 60m --yes`,
  doneHead: 'Uitgezet. Het geldt na een herstart; TLS Remedy herstart niets.',
  restart,
  tomorrowHead: 'Kijk hier morgen naar:',
  tomorrow: {
    events:
      'Gebeurtenissen 36871, 36874, 36887 en 36888 van Schannel in het logboek Systeem: 36874, en alert 70 in 36887 of 36888, komen van een client die een oud protocol vraagt; 36871 van een programma hier. tls-remedy check --events toont ze.',
    queues: 'Wachtrijen van mail, geplande taken, printers en scanners: wat via deze pc of vanaf deze pc verzendt.',
    silent: 'Wat geen spoor nalaat in logboeken: POP, IMAP, LDAP, SQL Server, Extern bureaublad, RADIUS.',
    usage: 'Doe tls-remedy usage PAD opnieuw, over de logboeken sinds de herstart.',
  },
  undoAt: (moment, id) =>
    `Windows maakt dit om ${moment} ongedaan, tenzij je het behoudt: tls-remedy retire --keep ${String(id)}`,
  undoNeedsRestart: 'Ook het ongedaan maken geldt na een herstart.',
  kept: (id) => `Wijziging ${String(id)} blijft: Windows maakt die niet meer automatisch ongedaan.`,
  nothingToKeep: 'Er is niets dat Windows automatisch ongedaan maakt.',
  ports: retirePorts,
};
