import type { RungText } from '../../rungs.ts';
import type { Headline, VerdictFacts } from '../../verdict-line.ts';
import { APPLY, CHECK_AS_ADMINISTRATOR, NOT_JUDGED, NOT_KNOWN_YET } from './words.ts';

const OFFICE = { native: '64-bits Office', wow64: '32-bits Office', all: 'Office' } as const;
const PROGRAMS = { native: '64-bits programma’s', wow64: '32-bits programma’s', all: 'programma’s' } as const;

const onlyBest = (f: VerdictFacts): string =>
  f.best === null
    ? `${f.release} biedt ${PROGRAMS[f.who]} niets aan dat Microsoft 365 accepteert.`
    : `${f.release} biedt ${PROGRAMS[f.who]} hooguit ${f.best} aan.`;

const missing: Headline = (f) => ({
  headline: `${OFFICE[f.who]} kan Microsoft 365 niet bereiken`,
  reason: `${onlyBest(f)} ${f.writes === 1 ? 'Er ontbreekt één instelling.' : `Er ontbreken ${f.writes} instellingen.`}`,
});

const fixOf = (f: VerdictFacts): string =>
  f.removals > 0 && f.writes === 0 ? 'Verwijder die om dit op te lossen.' : 'Vervang die om dit op te lossen.';
const repairOf = (f: VerdictFacts): string => (f.removals > 0 && f.writes === 0 ? 'Die weghalen' : 'Die vervangen');

export const text: RungText<'winhttp-value'> = {
  name: 'WinHTTP-waarde',
  codes: {
    serves: 'De waarde biedt TLS 1.2 aan.',
    'not-set': 'De waarde is niet ingesteld, en Windows biedt TLS 1.2 standaard aan.',
    'no-rules': NOT_JUDGED,
    unreadable: 'De waarde kon niet worden gelezen.',
    malformed: 'De waarde is ongeldig: Windows kan die negeren, of geen TLS 1.2 aanbieden.',
    'lacks-tls-1.2': 'In de waarde ontbreekt TLS 1.2.',
    missing: 'De waarde is niet ingesteld, en zonder die waarde biedt deze Windows-versie geen TLS 1.2 aan.',
    'missing-in-native': 'De waarde ontbreekt in de 64-bitsweergave.',
    'missing-in-wow64': 'De waarde ontbreekt in de 32-bitsweergave.',
    'malformed-harmless': 'De waarde is ongeldig, maar TLS 1.2 staat toch aan.',
    'ssl-enabled': 'De waarde vraagt om SSL, en dat is niet veilig.',
    'tls-1.3-removed': 'De waarde zet TLS 1.3 uit.',
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
      reason: `De waarde in ${f.view} kon niet worden gelezen. Er is niets geraden.`,
    }),
    malformed: (f) => ({
      headline: `${OFFICE[f.who]} kan niet op TLS 1.2 rekenen`,
      reason: `De waarde in ${f.view} is ongeldig (${f.found}), en Windows kan die negeren. ${fixOf(f)}`,
    }),
    'lacks-tls-1.2': (f) => ({
      headline: 'Een instelling zet TLS 1.2 uit',
      reason: `De waarde ${f.found} laat ${f.protocols === '' ? 'niets' : `alleen ${f.protocols}`} over. ${fixOf(f)}`,
    }),
    missing,
    'missing-in-native': missing,
    'missing-in-wow64': missing,
    'malformed-harmless': (f) => ({
      headline: 'TLS 1.2 staat aan, ondanks een ongeldige instelling',
      reason: `De waarde in ${f.view} (${f.found}) is niet wat Windows verwacht, maar TLS 1.2 staat toch aan. ${repairOf(f)} geeft zekerheid.`,
    }),
    'ssl-enabled': (f) => ({
      headline: f.offersSsl ? 'TLS 1.2 staat aan, maar SSL mag ook' : 'TLS 1.2 staat aan, met een oude waarde',
      reason: f.offersSsl
        ? `De waarde ${f.found} vraagt om ${f.protocols}. SSL is gekraakt, en Microsoft 365 gebruikt het niet. ${repairOf(f)} is veiliger.`
        : `Windows negeert het SSL-deel van de waarde ${f.found}. ${repairOf(f)} is netter.`,
    }),
    'tls-1.3-removed': (f) => ({
      headline: 'TLS 1.2 staat aan, maar TLS 1.3 uit',
      reason: `Een oude waarde, ${f.found}, zet TLS 1.3 uit op ${f.release}. ${repairOf(f)} zet het weer aan.`,
    }),
  },
};
