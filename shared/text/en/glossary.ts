/** The words of this program that a reader may not know: in the window, and in the documents. In alphabetical order of the English. */
const glossary = {
  alert: {
    word: 'Alert',
    text: 'What a server sends when it refuses a connection, with a number. 70 means that it accepts none of the protocol versions offered, 40 that the two have nothing in common.',
  },
  'by-itself': {
    word: 'By itself',
    text: 'Nothing is set, and this Windows does it on its own. A value would replace it.',
  },
  check: {
    word: 'Check',
    text: 'One of the questions on the page Checks, in order. The first one that isn’t right explains the most.',
  },
  'cipher-suite': {
    word: 'Cipher suite',
    text: 'How a connection is encrypted. The PC offers a list of them, and the server has to accept one.',
  },
  'client-hello': {
    word: 'ClientHello',
    text: 'The first message of a connection: the protocols and cipher suites that a program offers.',
  },
  journal: {
    word: 'Journal',
    text: 'What TLS Remedy changed on this PC, with the value before each change. Undo restores exactly that.',
  },
  proof: {
    word: 'Live test',
    text: 'Windows is made to connect to TLS Remedy itself, inside this PC, so that it can be seen what Windows really offers.',
  },
  protocol: {
    word: 'Protocol',
    text: 'The rules of a secure connection. TLS 1.2 and 1.3 are current; SSL and TLS 1.0 and 1.1 are old and weak.',
  },
  root: {
    word: 'Root certificate',
    text: 'A certificate that Windows trusts without asking. A server whose certificate leads to none of them is refused.',
  },
  schannel: {
    word: 'SChannel',
    text: 'The part of Windows that makes secure connections. It can switch a protocol off for every program that uses it.',
  },
  inspected: {
    word: 'TLS inspection',
    text: 'A gateway or a virus scanner opens a connection to look into it, and signs it with a certificate of its own.',
  },
  value: {
    word: 'Value',
    text: 'A number in the registry in which each protocol has its bit: 0x800 is TLS 1.2, 0x200 is TLS 1.1, both together are 0xA00.',
  },
  view: {
    word: 'View',
    text: '64-bit Windows keeps some settings twice: once for 64-bit programs and once for 32-bit programs. 32-bit Office reads those of the 32-bit view.',
  },
  winhttp: {
    word: 'WinHTTP',
    text: 'The part of Windows through which programs such as Office reach servers. Its value says which protocols it offers them.',
  },
};

/** The page of these words, and of the keys of the window. */
const glossaryPage = {
  search: 'Search the words',
  none: 'No matches',
  count: (count: number): string => (count === 1 ? '1 word' : `${count} words`),
  keysTitle: 'Keys',
  keys: {
    'Ctrl+1…9': 'Go to a place of the list at the left, from top to bottom',
    F1: 'Open this page, at the word you are at',
    F5: 'Check this PC again',
    'Ctrl+F': 'Search, on a page that has a search field',
    'Alt+Left': 'Go back to the page before',
    Esc: 'Close an explanation, a dialog or a tip; clear a search field',
    Alt: 'Open the menu: larger and smaller',
  },
};

export const glossaryTexts = { glossary, glossaryPage };
