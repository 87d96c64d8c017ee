import type { Loss } from '../../remediation/retire/review.ts';
import type { RetirePlaceTexts } from '../retire-place.ts';
import { listed } from './counts.ts';
import { against, inSpite } from './retire-against.ts';
import { retirePorts } from './retire-ports.ts';
import { forecast, loses as words, nothing, sides, what } from './retire-words.ts';

const number = new Intl.NumberFormat('nl');
const counted = (count: number, one: string, more: string): string =>
  `${number.format(count)} ${count === 1 ? one : more}`;
const atLeast = (count: number, isMore: boolean): string =>
  `${isMore ? 'minstens ' : ''}${counted(count, 'client', 'clients')}`;
const isOne = (count: number, isMore: boolean): boolean => count === 1 && !isMore;
const settings = (count: number): string => counted(count, 'instelling', 'instellingen');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const loses: Readonly<Record<Loss, string>> = {
  yes: capital(words.yes),
  may: capital(words.may),
  unknown: capital(words.unknown),
  no: capital(words.no),
};

const lossesSaid: RetirePlaceTexts['self']['said'] = ({ yes, may, unknown }) =>
  [
    ...(yes > 0 ? [`${number.format(yes)} zou verbindingen verliezen`] : []),
    ...(may > 0 ? [`${number.format(may)} misschien`] : []),
    ...(yes + may === 0 ? ['Niets gevonden dat verbindingen verliest'] : []),
    ...(unknown > 0 ? [`${number.format(unknown)} niet bekend`] : []),
  ].join(', ');

export const retirePlace: RetirePlaceTexts = {
  title: 'Oude protocollen uitzetten',
  lead: 'Kijk eerst wie ze nog nodig heeft. Zet ze daarna uit, met een weg terug.',
  door: 'Oude protocollen uitzetten',
  doorSaid: 'SSL 2.0 tot en met TLS 1.1, na een blik op wie ze nog gebruikt',
  evidence: {
    byWeek: 'Verbindingen met oude protocollen, per week',
    weeks: (firstCount, first, lastCount, last) =>
      `Verbindingen met oude protocollen, per week: ${number.format(firstCount)} in de week van ${first}, ${number.format(lastCount)} in de week van ${last}`,
    noneTitle: 'Nog geen gegevens over wie ze nog gebruikt',
    none: 'Logboeken van IIS, SMTP-logboeken van Exchange, geëxporteerde Schannel-gebeurtenissen of lijsten van Microsoft 365 tonen wie. Zonder die is het niet te weten. Geen vermelding in een logboek betekent niet: geen gebruik.',
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
    reading: 'De logboeken worden gelezen…',
    picking: 'Kies ze in het venster dat Windows heeft geopend.',
    cancel: 'Stoppen met lezen',
    staysIfCancelled: 'Wat tot dan toe is gelezen, blijft.',
  },
  users: {
    title: 'Wie ze nog gebruikt',
    copy: 'Lijst kopiëren',
    columns: {
      client: 'Welke client',
      agent: 'Programma',
      protocol: 'Oud protocol',
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
    silence: 'Geen vermelding betekent niet: geen gebruik. Services zonder deze logboeken laten geen spoor na.',
    withoutFields: (count) =>
      `${counted(count, 'regel', 'regels')} zonder het veld crypt-protocol: die zeggen niets over TLS. Met de bestanden hieronder zet je het aan in IIS.`,
  },
  against,
  bar: {
    cutOff: (count, isMore) =>
      `Niet zolang ${atLeast(count, isMore)} ze nog ${isOne(count, isMore) ? 'gebruikt' : 'gebruiken'}.`,
    nothingChosen: 'Kies minstens één protocol.',
    nothing,
    reading: 'De logboeken worden gelezen.',
    noEvidence: 'Geen gegevens: het is niet bekend wie de verbinding zou verliezen.',
    clear: (count) => `${settings(count)}. Je kunt dit volledig ongedaan maken.`,
    plan: (count) => `${settings(count)}. Je kunt dit volledig ongedaan maken. Start deze pc daarna opnieuw op.`,
    open: 'Uitzetten…',
    help: (count) => (count === 1 ? 'Help deze client eerst' : `Help deze ${number.format(count)} eerst`),
    toHome: 'Bekijk wat te herstellen is',
    toWhy: 'Bekijk waarom',
    back: 'Terug',
    switchOff: 'Nu uitzetten',
    inSpite: 'Toch uitzetten',
  },
  help: {
    title: (count, isMore) =>
      `Nog niet: ${atLeast(count, isMore)} ${isOne(count, isMore) ? 'zou de verbinding' : 'zouden hun verbinding'} verliezen`,
    reason: (protocols, period) =>
      `Er is niets gewijzigd. ${period === null ? `Ze gebruikten ${listed(protocols)}.` : `Ze gebruikten ${listed(protocols)} in de logboeken van ${period}.`}`,
    copy: 'Lijst voor de eigenaren kopiëren',
    list: 'Wie het zijn, en wat helpt',
    copied: (protocols) => `Deze gebruiken nog ${listed(protocols)}, en dat wordt uitgezet:`,
    times: (count, last) =>
      `${counted(count, 'verbinding', 'verbindingen')}${last === null ? '' : `, de laatste op ${last}`}.`,
    advice: {
      windows: 'Start TLS Remedy op die pc: het zet TLS 1.2 aan voor programma’s van Windows en Office.',
      other: 'Vraag de eigenaar om nieuwere software of firmware die TLS 1.2 ondersteunt.',
      quiet: 'Al twee weken niet gezien: misschien is het al vervangen. Vraag het de eigenaar.',
      unnamed: 'De logboeken tonen niet wie dit is. Logboeken met het adres van de client wel.',
    },
    more: (count) => `en nog ${number.format(count)}`,
    must: 'Als het niet kan wachten',
    inSpite: 'Toch uitzetten',
    inSpiteSaid: inSpite,
    inSpiteMore:
      'Het plan toont wat er wordt geschreven. Het staat daarna in Geschiedenis, en Ongedaan maken zet precies terug wat er was.',
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
    title: (protocols) => `${listed(protocols)} ${protocols.length === 1 ? 'is' : 'zijn'} uitgezet`,
    checked: (time, count) => `Geschreven om ${time} en teruggelezen: ${settings(count)}.`,
    restart: {
      server: 'Start deze pc opnieuw op, of in elk geval de services: tot die tijd gebruiken ze de oude instellingen.',
      client:
        'Start deze pc opnieuw op, of in elk geval de programma’s die verbinding maken: tot die tijd gebruiken ze de oude instellingen.',
      both: 'Start deze pc opnieuw op: tot die tijd gebruiken programma’s en services de oude instellingen.',
    },
    still: (ports) =>
      `Uitgezet, maar ${ports.length === 1 ? 'poort' : 'poorten'} ${listed(ports)} ${ports.length === 1 ? 'accepteert' : 'accepteren'} nog een oud protocol`,
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
    silentMore: 'Vele laten geen spoor na in logboeken.',
    programs: 'Programma’s op deze pc maken nog verbinding',
    programsMore: (names) =>
      names.length === 0 ? 'Eerst databaseverbindingen en oude .NET-programma’s.' : `Eerst: ${listed(names)}.`,
  },
};
