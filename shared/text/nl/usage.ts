import type { UsageTexts } from '../pack.ts';
import { counted, listed, number } from './terms.ts';

const size = (bytes: number): string =>
  bytes < 1_000_000 ? `${number.format(Math.ceil(bytes / 1000))} kB` : `${number.format(Math.round(bytes / 1e6))} MB`;

export const usageTexts: UsageTexts = {
  progress: (bytes, files, name) => `${size(bytes)} gelezen, ${counted(files, 'bestand', 'bestanden')}: ${name}`,
  seen: (old, all) =>
    `Oude protocollen worden gebruikt: ${listed(old.map(([protocol, count]) => `${number.format(count)} × ${protocol}`))}, van ${counted(all, 'verbinding waarvan', 'verbindingen waarvan')} het protocol in het logboek staat.`,
  noneSeen: (all) =>
    `Van ${counted(all, 'verbinding', 'verbindingen')} staat het protocol in het logboek, en geen daarvan gebruikte een oud protocol. Dat bewijst niet dat niemand het doet: zie hieronder.`,
  noEvidence: 'Geen gegevens: niets van wat gelezen is, toont welk protocol een verbinding gebruikte.',
  period: (first, last) => `Deze logboeken lopen van ${first} tot en met ${last} (UTC).`,
  noPeriod: 'Deze logboeken tonen niet over welke periode ze gaan.',
  read: (files, bytes) => `Gelezen: ${counted(files, 'bestand', 'bestanden')}, ${size(bytes)}.`,
  byWeek: 'Verbindingen met oude protocollen, per week vanaf maandag:',
  columns: {
    count: 'Aantal',
    protocol: 'Protocol',
    side: 'Gezien bij',
    client: 'Client',
    agent: 'Programma',
    site: 'Site of server',
    first: 'Eerst',
    last: 'Laatst',
  },
  sides: { server: 'server', client: 'client' },
  unknown: '-',
  moreRows: (count) => `en nog ${counted(count, 'regel', 'regels')}: die staan in --csv en --json`,
  rest: (count) =>
    `Er zijn meer clients, programma’s en sites dan apart worden bijgehouden: ${counted(count, 'andere verbinding is', 'andere verbindingen zijn')} als één regel geteld.`,
  stopped: 'Gestopt voor het einde: dit is wat tot nu toe is gelezen.',
  cannotSee: 'Wat deze logboeken niet kunnen laten zien:',
  limits: {
    'refused-handshakes': () =>
      'Clients die zijn geweigerd of waarvan de handshake niet is voltooid: alleen voltooide handshakes komen in het logboek.',
    'other-services': () =>
      'Services zonder zulke logboeken, zoals POP, LDAP en SQL Server. Ook die worden misschien gebruikt.',
    'without-fields': (count) =>
      `${counted(count, 'regel', 'regels')} zonder het veld crypt-protocol: daarin staat niets over TLS. Zo zet je het aan: tls-remedy export --format iis-logging --out MAP`,
    'without-tls': (count) => `${counted(count, 'regel', 'regels')} zonder protocol: HTTP, of het is niet vastgelegd.`,
    'no-handshake-events': (count) =>
      `${counted(count, 'gebeurtenislogboek', 'gebeurtenislogboeken')} zonder voltooide handshakes (gebeurtenis 36880): Schannel schrijft die alleen als EventLogging de 4 bevat.`,
    'no-client': (count) => `Wie, bij ${counted(count, 'gebeurtenis', 'gebeurtenissen')}: Schannel noemt geen adres.`,
    'no-tls-lines': (count) =>
      `${counted(count, 'SMTP-logboek', 'SMTP-logboeken')} zonder TLS: niet gebruikt, of niet vastgelegd.`,
    'no-moment': (count) => `Wanneer, bij ${counted(count, 'regel', 'regels')} uit een lijst zonder leesbare tijd.`,
    'version-unnamed': (count) =>
      `Welk protocol het was, bij ${counted(count, 'aanmelding', 'aanmeldingen')}: de lijst toont “Legacy TLS”, en dat is TLS 1.0, TLS 1.1 of 3DES.`,
    'without-flag': (count) => `Of het oude TLS was, bij ${counted(count, 'aanmelding', 'aanmeldingen')}.`,
    shares: (count) => `Precieze aantallen, bij ${counted(count, 'regel', 'regels')}: berekend uit percentages.`,
  },
  in: (sources, hasMore) => `in ${sources.join(', ')}${hasMore ? ', …' : ''}`,
  unread: 'Kon niet worden gelezen:',
  unreadMore: (count) => `en nog ${number.format(count)}`,
  place: (source, line) => (line === null ? source : `${source}, regel ${line}`),
  reasons: {
    unreadable: 'kan niet worden geopend of gelezen',
    'unknown-format': 'geen logboek dat TLS Remedy kent',
    'event-log-file': 'een gebeurtenislogboek van Windows; exporteer het met wevtutil qe BESTAND /lf:true /f:xml',
    'iis-format': 'een logboek in de indeling IIS, die geen veld voor TLS heeft; W3C heeft dat wel',
    'ncsa-format': 'een logboek in de indeling NCSA, die geen veld voor TLS heeft; W3C heeft dat wel',
    'binary-log': 'een centraal binair logboek van IIS, dat geen veld voor TLS heeft',
    damaged: 'beschadigd',
    encrypted: 'heeft een wachtwoord',
    'packed-otherwise': 'ingepakt op een manier die TLS Remedy niet kan uitpakken; pak het eerst uit',
    nested: 'een archief in een archief; pak het eerst uit',
    'takes-too-long': 'kost te veel tijd of geheugen om te lezen',
    'too-long': 'te lang',
    'no-fields': 'staat voor de regel #Fields, zodat de velden geen naam hebben',
    'fields-missing': 'heeft een ander aantal velden dan de kop',
    'cut-off': 'is afgebroken',
    'unknown-protocol': 'noemt geen of meer dan één bekend protocol',
    'unclear-count': 'het is niet duidelijk of de getallen percentages of aantallen zijn',
  },
};
