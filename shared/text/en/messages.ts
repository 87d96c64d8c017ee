import type { SuitesReport } from '../../diagnosis/suites-report.ts';
import type { SchannelEventId, UnreadReason } from '../../events/event-log.ts';
import type { EventFacts } from '../facts.ts';
import { cli, help } from './command-help.ts';
import { pack } from './pack.ts';
import { placeMessages } from './places.ts';
import { plural } from './terms.ts';
import { startMessages } from './verdict.ts';

const SIDES = { client: 'a program that connects', server: 'a program that accepts connections' } as const;

const withState = (state: number | null): string => (state === null ? '' : ` (state ${String(state)})`);

const what: Readonly<Record<SchannelEventId, (facts: EventFacts) => string>> = {
  36871: ({ side, state, program, hasNoProtocol }) =>
    `Windows couldn’t prepare TLS for ${program ?? (side === null ? 'a program' : SIDES[side])}${withState(state)}${hasNoProtocol ? ': every protocol that it asked for is off' : ''}`,
  36874: ({ protocol }) => `Another PC asked for ${protocol ?? 'a connection'}, without a suite of this PC`,
  36887: ({ alert }) => `The other side refused the connection: ${alert ?? 'no alert named'}`,
  36888: ({ alert, state }) => `Windows refused the connection: ${alert ?? 'no alert named'}${withState(state)}`,
};

const events = {
  title: 'TLS errors in the Windows event log',
  caption: 'The latest Schannel events in the System log. Some come from scans of a server or from old clients.',
  heads: { newest: 'Latest', count: 'How often', what: 'What happened' },
  what,
  alert: (name: string | null, number: number): string =>
    name === null ? `alert ${String(number)}` : `${name} (alert ${String(number)})`,
  times: (count: number): string => plural(count, 'once', `${String(count)} times`),
  lookAt: (rungs: readonly string[]): string => `Look at: ${rungs.join(', ')}`,
  none: 'The log has no such events.',
  notWritten: 'Schannel is set not to log errors (EventLogging), so an empty log proves nothing.',
  unread: {
    'not-this-pc': 'That PC is a registry file, so there is no event log to read.',
    'no-reader': 'Unknown: the Windows program that reads event logs wasn’t found.',
    blocked: 'Unknown: the Windows program that reads event logs couldn’t be started.',
    failed: 'Unknown: the Windows program that reads event logs returned no list of events.',
    'timed-out': 'Unknown: reading the event log took too long.',
  } satisfies Readonly<Record<UnreadReason, string>>,
  hasMore: 'There are older ones.',
  sinceChange: (count: number): string => `After the last change: ${count === 0 ? 'none' : String(count)}.`,
};

type Service = SuitesReport['services'][number];

const services = {
  title: 'Cipher suites by service',
  results: {
    shared: 'shared',
    'some-addresses': 'some addresses can’t be reached',
    'tls13-only': 'only over TLS 1.3',
    'in-doubt': 'uncertain',
    none: 'none shared',
    unknown: 'unknown',
  } satisfies Readonly<Record<Service['result'], string>>,
  sources: {
    policy: 'according to the policy',
    local: 'according to Windows’ own list',
    release: 'according to the default suites of this version of Windows',
    hello: 'according to what a program was seen to offer',
    none: 'the list in effect is unknown',
  } satisfies Readonly<Record<NonNullable<SuitesReport['source']> | 'none', string>>,
  dated: (month: string): string => `as published in ${month}`,
};

const windowBoxes = {
  pageGone: {
    title: 'The page in this window has stopped.',
    detail:
      'A change that had already started continues. Open the page again to see the state of this PC; History shows what was changed.',
    openAgain: 'Open again',
    close: 'Close TLS Remedy',
    neverStarts: (folder: string) => ({
      title: 'Windows doesn’t let TLS Remedy show its page from this folder.',
      detail: `It is “${folder}”. Copy the whole folder to C:\\Program Files, or use the installer. Nothing was changed.`,
    }),
  },
  boxes: {
    fromNetwork: (folder: string) => ({
      title: 'TLS Remedy can’t open its window from a network drive.',
      detail: `It is in “${folder}”. Copy the whole folder to this PC and start it there. Nothing was changed.`,
    }),
    notAlone: (folder: string) => ({
      title: 'TLS Remedy couldn’t open its window.',
      detail: `It might be open in another session of this account, or “${folder}” can’t be written to. Nothing was changed.`,
    }),
    bug: {
      title: 'Something went wrong in TLS Remedy itself.',
      detail: 'Close it and start it again. History then shows what was changed.',
    },
  },
};

export const messages = {
  locale: pack.locale,
  ...startMessages,
  ...placeMessages,
  events,
  services,
  cli: { ...cli, help },
  ...windowBoxes,
};

export const installer = {
  windows: {
    current: 'Windows 10 and 11, Server 2016 and later',
    legacy: 'Windows 7 SP1, 8, and 8.1, Server 2008 R2 SP1, 2012, and 2012 R2',
  },
  wrongWindows: (windows: string): string =>
    `This installer is for ${windows}. Nothing was changed. Use the other installer.`,
  processors: { x64: '64-bit Windows (x64)', ia32: '32-bit Windows', arm64: 'Windows on Arm' },
  wrongProcessor: (windows: string): string => `This is for ${windows}. Nothing was changed. Use another installer.`,
  inUse: 'TLS Remedy is in use. Nothing was changed. Close it, then try again.',
  keepJournal:
    'Keep the history of what TLS Remedy changed on this PC?\n\nWithout it, no copy of TLS Remedy can undo those changes. Removing the program changes no setting either way.',
  halfDone:
    'A change of TLS settings stopped halfway. Without TLS Remedy it stays that way.\n\nStart TLS Remedy to restore what was there, or to finish the change. Uninstall anyway?',
  awaited:
    'Windows is about to undo a change of TLS settings automatically. Without TLS Remedy the change stays.\n\nWait until it is undone, or undo it in History. Uninstall anyway?',
};
