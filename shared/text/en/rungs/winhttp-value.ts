import type { RungText } from '../../rungs.ts';
import type { Headline, VerdictFacts } from '../../verdict-line.ts';
import { APPLY, CHECK_AS_ADMINISTRATOR, NOT_JUDGED, NOT_KNOWN_YET } from './words.ts';

const OFFICE = { native: '64-bit Office', wow64: '32-bit Office', all: 'Office' } as const;
const PROGRAMS = { native: '64-bit programs', wow64: '32-bit programs', all: 'programs' } as const;

const onlyBest = (f: VerdictFacts): string =>
  f.best === null
    ? `${f.release} offers ${PROGRAMS[f.who]} nothing that Microsoft 365 accepts.`
    : `${f.release} offers ${PROGRAMS[f.who]} ${f.best} at most.`;

const missing: Headline = (f) => ({
  headline: `${OFFICE[f.who]} can’t reach Microsoft 365`,
  reason: `${onlyBest(f)} ${f.writes === 1 ? 'One setting is missing.' : `${f.writes} settings are missing.`}`,
});

const fixOf = (f: VerdictFacts): string =>
  f.removals > 0 && f.writes === 0 ? 'To fix this, remove it.' : 'To fix this, replace it.';
const repairOf = (f: VerdictFacts): string => (f.removals > 0 && f.writes === 0 ? 'Removing it' : 'Replacing it');

export const text: RungText<'winhttp-value'> = {
  name: 'WinHTTP value',
  codes: {
    serves: 'The value offers TLS 1.2.',
    'not-set': 'The value isn’t set, and Windows offers TLS 1.2 by default.',
    'no-rules': NOT_JUDGED,
    unreadable: 'The value couldn’t be read.',
    malformed: 'The value is malformed: Windows might ignore it, or not offer TLS 1.2.',
    'lacks-tls-1.2': 'The value lacks TLS 1.2.',
    missing: 'The value isn’t set, and this version of Windows doesn’t offer TLS 1.2 without it.',
    'missing-in-native': 'The value is missing in the 64-bit view.',
    'missing-in-wow64': 'The value is missing in the 32-bit view.',
    'malformed-harmless': 'The value is malformed, but TLS 1.2 is on anyway.',
    'ssl-enabled': 'The value asks for SSL, which isn’t secure.',
    'tls-1.3-removed': 'The value turns off TLS 1.3.',
  },
  nextSteps: {
    serves: null,
    'not-set': null,
    'no-rules': null,
    unreadable: CHECK_AS_ADMINISTRATOR,
    malformed: APPLY,
    'lacks-tls-1.2': APPLY,
    missing: APPLY,
    'missing-in-native': APPLY,
    'missing-in-wow64': APPLY,
    'malformed-harmless': APPLY,
    'ssl-enabled': APPLY,
    'tls-1.3-removed': APPLY,
  },
  headlines: {
    unreadable: (f) => ({
      headline: NOT_KNOWN_YET,
      reason: `The value in ${f.view} couldn’t be read. Nothing was guessed.`,
    }),
    malformed: (f) => ({
      headline: `${OFFICE[f.who]} can’t rely on TLS 1.2`,
      reason: `The value in ${f.view} is malformed (${f.found}), and Windows might ignore it. ${fixOf(f)}`,
    }),
    'lacks-tls-1.2': (f) => ({
      headline: 'A setting turns TLS 1.2 off',
      reason: `The value ${f.found} allows ${f.protocols === '' ? 'nothing' : `only ${f.protocols}`}. ${fixOf(f)}`,
    }),
    missing,
    'missing-in-native': missing,
    'missing-in-wow64': missing,
    'malformed-harmless': (f) => ({
      headline: 'TLS 1.2 is on, despite a malformed setting',
      reason: `The value in ${f.view} (${f.found}) isn’t what Windows expects, but TLS 1.2 is on anyway. ${repairOf(f)} makes it certain.`,
    }),
    'ssl-enabled': (f) => ({
      headline: f.offersSsl ? 'TLS 1.2 is on, but SSL is allowed' : 'TLS 1.2 is on, with an old value',
      reason: f.offersSsl
        ? `The value ${f.found} asks for ${f.protocols}. SSL is broken, and Microsoft 365 doesn’t use it. ${repairOf(f)} is safer.`
        : `Windows ignores the SSL part of the value ${f.found}. ${repairOf(f)} is tidier.`,
    }),
    'tls-1.3-removed': (f) => ({
      headline: 'TLS 1.2 is on, but TLS 1.3 isn’t',
      reason: `An old value, ${f.found}, turns off TLS 1.3 on ${f.release}. ${repairOf(f)} turns it on again.`,
    }),
  },
};
