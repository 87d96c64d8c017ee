import type { Messages } from '../messages.ts';
import type { InstallerTexts } from '../pack.ts';
import { cli, help } from './command-help.ts';
import { pack } from './pack.ts';
import { placeMessages } from './places.ts';
import { plural } from './terms.ts';
import { startMessages } from './verdict.ts';

const SIDES = {
  client: 'een programma dat verbinding maakt',
  server: 'een programma dat verbindingen aanneemt',
} as const;

const withState = (state: number | null): string => (state === null ? '' : ` (status ${String(state)})`);

const events: Messages['events'] = {
  title: 'TLS-fouten in het gebeurtenislogboek van Windows',
  caption: 'De nieuwste Schannel-gebeurtenissen in het logboek Systeem. Een deel komt van scans of oude clients.',
  heads: { newest: 'Nieuwste', count: 'Hoe vaak', what: 'Wat er gebeurde' },
  what: {
    36871: ({ side, state, program, hasNoProtocol }) =>
      `Windows kon TLS niet voorbereiden voor ${program ?? (side === null ? 'een programma' : SIDES[side])}${withState(state)}${hasNoProtocol ? ': elk protocol waar het om vroeg, staat uit' : ''}`,
    36874: ({ protocol }) => `Een andere pc vroeg om ${protocol ?? 'een verbinding'}, zonder cipher suite van deze pc`,
    36887: ({ alert }) => `De andere kant weigerde de verbinding: ${alert ?? 'geen alert genoemd'}`,
    36888: ({ alert, state }) => `Windows weigerde de verbinding: ${alert ?? 'geen alert genoemd'}${withState(state)}`,
  },
  alert: (name, number) => (name === null ? `alert ${String(number)}` : `${name} (alert ${String(number)})`),
  times: (count) => plural(count, 'één keer', `${String(count)} keer`),
  lookAt: (rungs) => `Kijk naar: ${rungs.join(', ')}`,
  none: 'Het logboek bevat zulke gebeurtenissen niet.',
  notWritten: 'Schannel is ingesteld om geen fouten te loggen (EventLogging), dus een leeg logboek bewijst niets.',
  unread: {
    'not-this-pc': 'Die pc is een registerbestand, dus er is geen logboek om te lezen.',
    'no-reader': 'Niet bekend: het programma van Windows dat logboeken leest, is niet gevonden.',
    blocked: 'Niet bekend: het programma van Windows dat logboeken leest, kon niet worden gestart.',
    failed: 'Niet bekend: het programma van Windows dat logboeken leest, gaf geen lijst met gebeurtenissen.',
    'timed-out': 'Niet bekend: het lezen van het logboek duurde te lang.',
  },
  hasMore: 'Er zijn ook oudere.',
  sinceChange: (count) => `Na de laatste wijziging: ${count === 0 ? 'geen' : String(count)}.`,
};

const services: Messages['services'] = {
  title: 'Cipher suites per dienst',
  results: {
    shared: 'gedeeld',
    'some-addresses': 'sommige adressen zijn onbereikbaar',
    'tls13-only': 'alleen met TLS 1.3',
    'in-doubt': 'niet zeker',
    none: 'niets gedeeld',
    unknown: 'niet bekend',
  },
  sources: {
    policy: 'volgens het beleid',
    local: 'volgens de eigen lijst van Windows',
    release: 'volgens de standaardsuites van deze Windows-versie',
    hello: 'volgens wat een programma zichtbaar aanbood',
    none: 'welke lijst geldt, is niet bekend',
  },
  dated: (month) => `zoals gepubliceerd in ${month}`,
};

const windowBoxes: Pick<Messages, 'pageGone' | 'boxes'> = {
  pageGone: {
    title: 'De pagina in dit venster is gestopt.',
    detail:
      'Een wijziging die al was begonnen, gaat gewoon door. Open de pagina opnieuw om te zien hoe deze pc er nu voor staat; in Geschiedenis staat wat er is gewijzigd.',
    openAgain: 'Opnieuw openen',
    close: 'TLS Remedy sluiten',
    neverStarts: (folder) => ({
      title: 'Windows laat TLS Remedy zijn pagina niet tonen vanuit deze map.',
      detail: `Het is “${folder}”. Kopieer de hele map naar C:\\Program Files, of gebruik het installatieprogramma. Er is niets gewijzigd.`,
    }),
  },
  boxes: {
    fromNetwork: (folder) => ({
      title: 'TLS Remedy kan zijn venster niet openen vanaf een netwerkstation.',
      detail: `Het staat in “${folder}”. Kopieer de hele map naar deze pc en start het daar. Er is niets gewijzigd.`,
    }),
    notAlone: (folder) => ({
      title: 'TLS Remedy kon zijn venster niet openen.',
      detail: `Misschien is het open in een andere sessie van dit account, of kan er niet in “${folder}” worden geschreven. Er is niets gewijzigd.`,
    }),
    bug: {
      title: 'Er ging iets mis in TLS Remedy zelf.',
      detail: 'Sluit het en start het opnieuw. In Geschiedenis staat dan wat er is gewijzigd.',
    },
  },
};

export const messages: Messages = {
  locale: pack.locale,
  ...startMessages,
  ...placeMessages,
  events,
  services,
  cli: { ...cli, help },
  ...windowBoxes,
};

export const installer: InstallerTexts = {
  windows: {
    current: 'Windows 10 en 11, Server 2016 en hoger',
    legacy: 'Windows 7 SP1, 8 en 8.1, Server 2008 R2 SP1, 2012 en 2012 R2',
  },
  wrongWindows: (windows) => `Dit is voor ${windows}. Er is niets gewijzigd. Gebruik het andere installatieprogramma.`,
  processors: { x64: '64-bits Windows (x64)', ia32: '32-bits Windows', arm64: 'Windows op Arm' },
  wrongProcessor: (windows) =>
    `Dit installatieprogramma is alleen voor ${windows}. Er is niets gewijzigd. Gebruik het installatieprogramma voor deze pc.`,
  inUse: 'TLS Remedy is in gebruik. Er is niets gewijzigd. Sluit het en probeer het opnieuw.',
  keepJournal:
    'Wil je bewaren wat TLS Remedy op deze pc heeft gewijzigd?\n\nZonder die gegevens kan geen enkele kopie van TLS Remedy de wijzigingen ongedaan maken. Het programma verwijderen verandert geen enkele instelling, wat je ook kiest.',
  halfDone:
    'Een wijziging van TLS-instellingen is halverwege gestopt. Zonder TLS Remedy blijft dat zo.\n\nStart TLS Remedy om terug te zetten wat er stond, of om de wijziging af te maken. Toch verwijderen?',
  awaited:
    'Windows maakt een wijziging van TLS-instellingen binnenkort automatisch ongedaan. Zonder TLS Remedy blijft de wijziging staan.\n\nWacht tot dat is gebeurd, of maak de wijziging ongedaan in Geschiedenis. Toch verwijderen?',
};
