import type { VerdictFacts, VerdictLine, VerdictLines } from '../en/verdict-lines.ts';

type Line = (facts: VerdictFacts) => VerdictLine;

const line =
  (headline: string, reason: string): Line =>
  () => ({ headline, reason });

const OFFICE = { native: '64-bits Office', wow64: '32-bits Office', all: 'Office' } as const;
const PROGRAMS = { native: '64-bits programma’s', wow64: '32-bits programma’s', all: 'programma’s' } as const;

const onlyBest = (f: VerdictFacts): string =>
  f.best === null
    ? `${f.release} biedt ${PROGRAMS[f.who]} niets aan dat Microsoft 365 accepteert: dat is TLS 1.2 of hoger.`
    : `${f.release} biedt ${PROGRAMS[f.who]} hooguit ${f.best} aan, en Microsoft 365 accepteert alleen TLS 1.2 of hoger.`;

const missing: Line = (f) => ({
  headline: `${OFFICE[f.who]} kan Microsoft 365 niet bereiken`,
  reason: `${onlyBest(f)} ${f.writes === 1 ? 'Eén ontbrekende waarde is de oorzaak.' : `${f.writes} ontbrekende waarden zijn de oorzaak.`}`,
});

const repairOf = (f: VerdictFacts): string => (f.removals > 0 && f.writes === 0 ? 'Die weghalen' : 'Die vervangen');

export const verdictLinesNl: VerdictLines = {
  ready: (f) => ({
    headline: 'Deze pc is klaar voor Microsoft 365',
    reason: `${f.who === 'native' ? 'Windows-programma’s bieden' : '64-bits en 32-bits Windows-programma’s bieden'} ${f.protocols} aan. Er hoeft niets te veranderen.`,
  }),
  'release.service-pack-missing': line(
    'Windows 7 heeft eerst Service Pack 1 nodig',
    'De update die Windows TLS 1.2 leert kennen, is alleen op Service Pack 1 te installeren. Installeer dat en controleer opnieuw.',
  ),
  'release.too-old': line(
    'Deze Windows is te oud om te herstellen',
    'Windows van voor versie 7 heeft geen instelling die programma’s TLS 1.2 geeft. Hier wordt niets gewijzigd.',
  ),
  'release.unknown': line(
    'Het is niet te zeggen welke Windows dit is',
    'Het buildnummer was niet te lezen. Er is niets geraden, en hier wordt niets gewijzigd.',
  ),
  'update.update-missing': (f) => ({
    headline: 'Er ontbreekt een update, en geen instelling vervangt die',
    reason: `${f.release} heeft KB3140245 voor ${f.architecture} nodig voordat de instelling werkt. Installeer die en controleer opnieuw.`,
  }),
  'update.update-probably-missing': (f) => ({
    headline: 'Er ontbreekt waarschijnlijk een update',
    reason: `${f.release} heeft KB3140245 voor ${f.architecture} nodig. De bestanden lijken ouder, al nummeren sommige builds ze lager. Installeer die en controleer opnieuw.`,
  }),
  'update.update-unknown': (f) => ({
    headline: 'Het is nog niet te zeggen',
    reason: `De versie van ${f.file} was niet te lezen, dus KB3140245 kan ontbreken. Er is niets geraden.`,
  }),
  'winhttp-value.unreadable': (f) => ({
    headline: 'Het is nog niet te zeggen',
    reason: `De waarde in ${f.view} was niet te lezen. Er is niets geraden.`,
  }),
  'winhttp-value.malformed': (f) => ({
    headline: `${OFFICE[f.who]} kan niet op TLS 1.2 rekenen`,
    reason: `De waarde in ${f.view} is misvormd (${f.found}), en Windows kan haar negeren. ${repairOf(f)} is de oplossing.`,
  }),
  'winhttp-value.lacks-tls-1.2': (f) => ({
    headline: 'Een verouderde waarde zet TLS 1.2 uit',
    reason: `Een oude instelling, ${f.found}, laat ${f.protocols === '' ? 'niets' : `alleen ${f.protocols}`} over. ${repairOf(f)} is de oplossing.`,
  }),
  'winhttp-value.missing': missing,
  'winhttp-value.missing-in-native': missing,
  'winhttp-value.missing-in-wow64': missing,
  'winhttp-value.malformed-harmless': (f) => ({
    headline: 'Het werkt, maar een waarde is misvormd',
    reason: `De waarde in ${f.view} (${f.found}) is niet wat Windows verwacht. TLS 1.2 werkt toch. ${repairOf(f)} geeft zekerheid.`,
  }),
  'winhttp-value.ssl-enabled': (f) => ({
    headline: 'Het werkt, maar de waarde vraagt om SSL',
    reason: `De waarde ${f.found} vraagt om ${f.protocols}. SSL is gekraakt, en Microsoft 365 gebruikt het niet. ${repairOf(f)} is veiliger.`,
  }),
  'winhttp-value.tls-1.3-removed': (f) => ({
    headline: 'Het werkt, maar TLS 1.3 staat uit',
    reason: `Een oude waarde, ${f.found}, neemt ${f.release} TLS 1.3 af. ${repairOf(f)} geeft het terug.`,
  }),
  'schannel.unreadable': line(
    'Het is nog niet te zeggen',
    'De SChannel-instellingen voor TLS 1.2 waren niet te lezen. Er is niets geraden.',
  ),
  'schannel.disabled': line(
    'TLS 1.2 staat uit voor de hele pc',
    'SChannel heeft het uitgezet voor elk programma, en dat gaat boven alle andere instellingen. Aanzetten is de oplossing.',
  ),
  'schannel.disabled-by-default': line(
    'TLS 1.2 staat uit, tenzij een programma erom vraagt',
    'SChannel geeft het niet aan programma’s die geen protocol noemen. Aanzetten is de oplossing.',
  ),
  'schannel.not-configured': (f) => ({
    headline: 'Eén deel van de instelling ontbreekt',
    reason: `De WinHTTP-waarde is goed. Op ${f.release} moet TLS 1.2 ook in SChannel aanstaan.`,
  }),
  'cipher-suites.unreadable': line(
    'Het is nog niet te zeggen',
    'Het beleid voor cipher suites was niet te lezen. Er is niets geraden.',
  ),
  'cipher-suites.no-shared-suite': line(
    'Deze pc en Microsoft 365 delen geen cipher suite',
    'Een beleid noemt de suites die Windows mag gebruiken, en geen ervan wordt daar geaccepteerd. De beheerder van deze pc kan dat wijzigen.',
  ),
  'cipher-suites.suffixes-missing': (f) => ({
    headline: 'Een beleid noemt cipher suites die deze Windows niet kent',
    reason: `${f.release} heeft _P256 of _P384 achter hun naam nodig, dus blijft er geen gedeelde over. De beheerder van deze pc kan dat wijzigen.`,
  }),
};
