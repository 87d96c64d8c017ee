import type { LabelWords } from '../../explain/judge/protocol-words.ts';
import type { ServiceId } from '../../tls/services.ts';
import { countsIn } from '../counts.ts';
import type { Clients } from '../facts.ts';

export const { number, plural, counted, listed, either } = countsIn('en');

export const values = (count: number): string => counted(count, 'value', 'values');
export const settings = (count: number): string => counted(count, 'setting', 'settings');

/** How parts are put side by side. A text is never put into another one with them. */
export const joined = {
  comma: ', ',
  semicolon: '; ',
  /** Between sentences. */
  space: ' ',
  /** In bold before a text, or above the lines that it is about. */
  label: (label: string): string => `${label}:`,
  labelled: (label: string, text: string): string => `${label}: ${text}`,
  bracketed: (text: string, more: string): string => `${text} (${more})`,
  /** A headline, which has no full stop, and what follows it in the same line. */
  headed: (headline: string, text: string): string => `${headline}. ${text}`,
  /** A text that begins a cell or a sentence. */
  capitalised: (text: string): string => text.charAt(0).toUpperCase() + text.slice(1),
  /** A text without a full stop, as a sentence. */
  sentence: (text: string): string => `${text}.`,
};

// What several rungs say alike.
export const CHECK_AS_ADMINISTRATOR = 'Check again as an administrator.';
export const NOT_KNOWN_YET = 'It isn’t clear yet';

const OFFICE = { native: '64-bit Office', wow64: '32-bit Office', all: 'Office' } as const;
const PROGRAMS = { native: '64-bit programs', wow64: '32-bit programs', all: 'Programs' } as const;

/** The views of the registry, in a narrow column. */
export const BITNESS = { both: 'both', native: '64-bit', wow64: '32-bit', only: 'all' };

/** Who connects, at the start of a sentence: Office, or on a server without it the programs there. */
export const clients = ({ who, isServer }: Clients): string => (isServer ? PROGRAMS : OFFICE)[who];

/** The services of Microsoft 365 whose cipher suites are known. */
export const SERVICE_NAMES: Readonly<Record<ServiceId, string>> = {
  'exchange-online': 'Exchange Online',
  sharepoint: 'SharePoint',
  onedrive: 'OneDrive',
  'entra-sign-in': 'Entra sign-in',
  'office-content': 'Office content (Azure Front Door)',
};

/** How a comment in this language speaks of protocols, for Explain. */
export const labelWords: LabelWords = {
  turns: [
    'disabl*',
    'remov*',
    'delet*',
    'without',
    'no',
    'not',
    'off',
    'instead',
    'old',
    'default',
    'defaults',
    'block*',
    'before',
    'after',
    'unsafe',
    'if',
    'unless',
    "*n't",
    '*n’t',
  ],
  only: ['only', 'just'],
  ranges: ['to', 'through'],
  joints: ['and', 'or'],
};

/** The words of this program that a reader may not know, in window and documents. In the order of the English. */
const glossary = {
  words: {
    alert: 'Alert',
    'by-itself': 'By default',
    check: 'Check',
    'cipher-suite': 'Cipher suite',
    'client-hello': 'ClientHello',
    journal: 'History',
    proof: 'Live test',
    protocol: 'Protocol',
    root: 'Root certificate',
    schannel: 'Schannel',
    inspected: 'TLS inspection',
    value: 'Value',
    view: 'View',
    winhttp: 'WinHTTP',
  },
  texts: {
    alert:
      'What a server sends when it refuses a connection, with a number. 70 means that it accepts none of the offered protocol versions, 40 that the two sides have nothing in common.',
    'by-itself': 'Nothing is set, and this version of Windows does it anyway. A value would replace that.',
    check: 'One of the questions on the page Checks, in order. The first one that isn’t right explains the most.',
    'cipher-suite': 'How a connection is encrypted. The PC offers a list of them, and the server has to accept one.',
    'client-hello': 'The first message of a connection: the protocols and cipher suites that a program offers.',
    journal: 'What TLS Remedy changed on this PC, with the value before each change. Undo restores exactly that.',
    proof: 'TLS Remedy has Windows connect to it, inside this PC, to see what Windows really offers.',
    protocol: 'The rules of a secure connection. TLS 1.2 and 1.3 are current; SSL, TLS 1.0 and 1.1 are old and weak.',
    root: 'A certificate that Windows trusts without question. If a server’s certificate leads to none of these, Windows refuses the connection.',
    schannel:
      'The part of Windows that makes secure connections. It can turn a protocol off for all programs that use it.',
    inspected: 'A gateway or a virus scanner opens a connection to look inside, and signs it with its own certificate.',
    value:
      'A number in the registry in which each protocol has its bit: 0x800 is TLS 1.2, 0x200 is TLS 1.1, and both together are 0xA00.',
    view: '64-bit Windows stores some settings twice: once for 64-bit programs and once for 32-bit programs. 32-bit Office reads the 32-bit view.',
    winhttp: 'The part of Windows that programs such as Office use to reach servers. Its value sets what they offer.',
  },
};

const glossaryPage = {
  search: 'Search the terms',
  count: (count: number): string => plural(count, '1 term', `${count} terms`),
  keysTitle: 'Keyboard shortcuts',
  keys: {
    'Ctrl+1…9': 'Go to a place in the list on the left, from top to bottom',
    F1: 'Look up the term you’re on',
    F5: 'Check this PC again',
    'Ctrl+F': 'Search, on a page that has a search field',
    'Alt+Left': 'Go back to the page before',
    Esc: 'Close an explanation, a dialog, or a tip; clear a search field',
    Alt: 'Open the menu, to zoom in and out',
  },
};

export const glossaryTexts = { glossary, glossaryPage };
