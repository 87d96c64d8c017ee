/** The facts that Home's sentences name. */
export interface VerdictFacts {
  /** `Windows 7` */
  readonly release: string;
  /** `64-bit`, `32-bit` or `Arm`: for which Windows an update is. */
  readonly architecture: string;
  /** The program kind that is affected, or both. */
  readonly who: 'native' | 'wow64' | 'all';
  /** The best protocol that the affected programs offer; null where there is none. */
  readonly best: string | null;
  /** What stands in the value: `0x00000080`, or a type such as `REG_SZ`. */
  readonly found: string;
  /** Protocols of the value, in words. */
  readonly protocols: string;
  /** How many values the plan writes and removes. */
  readonly writes: number;
  readonly removals: number;
  /** The view that can't be read or is damaged, in words. */
  readonly view: string;
  /** The file whose version could not be read, or is too low. */
  readonly file: string;
}

export interface VerdictLine {
  readonly headline: string;
  readonly reason: string;
}

type Line = (facts: VerdictFacts) => VerdictLine;

const line =
  (headline: string, reason: string): Line =>
  () => ({ headline, reason });

const OFFICE = { native: '64-bit Office', wow64: '32-bit Office', all: 'Office' } as const;
const PROGRAMS = { native: '64-bit programs', wow64: '32-bit programs', all: 'programs' } as const;

const onlyBest = (f: VerdictFacts): string =>
  f.best === null
    ? `${f.release} offers ${PROGRAMS[f.who]} nothing that Microsoft 365 accepts: that is TLS 1.2 or later.`
    : `${f.release} offers ${PROGRAMS[f.who]} ${f.best} at most, and Microsoft 365 accepts TLS 1.2 or later.`;

const missing: Line = (f) => ({
  headline: `${OFFICE[f.who]} can’t reach Microsoft 365`,
  reason: `${onlyBest(f)} ${f.writes === 1 ? 'One missing value explains it.' : `${f.writes} missing values explain it.`}`,
});

const repairOf = (f: VerdictFacts): string => (f.removals > 0 && f.writes === 0 ? 'Removing it' : 'Replacing it');

/** A headline and a reason for each code of a rung that decides the verdict; `rung.code` names them. */
export const verdictLinesEn = {
  ready: ((f) => ({
    headline: 'This PC is ready for Microsoft 365',
    reason: `${f.who === 'native' ? 'Windows programs offer' : '64-bit and 32-bit Windows programs offer'} ${f.protocols}. Nothing needs to change.`,
  })) as Line,
  'release.service-pack-missing': line(
    'Windows 7 needs Service Pack 1 first',
    'The update that teaches Windows about TLS 1.2 installs on Service Pack 1 only. Install that, then check again.',
  ),
  'release.too-old': line(
    'This Windows is too old to be repaired',
    'Windows before 7 has no setting that brings TLS 1.2 to programs. Nothing is changed here.',
  ),
  'release.unknown': line(
    'It can’t be told which Windows this is',
    'The build number could not be read. Nothing was guessed, and nothing is changed here.',
  ),
  'update.update-missing': ((f) => ({
    headline: 'An update is missing, and no setting replaces it',
    reason: `${f.release} needs KB3140245 for ${f.architecture} before the setting takes effect. Install it, then check again.`,
  })) as Line,
  'update.update-probably-missing': ((f) => ({
    headline: 'An update is probably missing',
    reason: `${f.release} needs KB3140245 for ${f.architecture}. Its files look older, though some builds number them lower. Install it, then check again.`,
  })) as Line,
  'update.update-unknown': ((f) => ({
    headline: 'It can’t be told yet',
    reason: `The version of ${f.file} could not be read, so KB3140245 may be missing. Nothing was guessed.`,
  })) as Line,
  'winhttp-value.unreadable': ((f) => ({
    headline: 'It can’t be told yet',
    reason: `The value in ${f.view} could not be read. Nothing was guessed.`,
  })) as Line,
  'winhttp-value.malformed': ((f) => ({
    headline: `${OFFICE[f.who]} can’t rely on TLS 1.2`,
    reason: `The value in ${f.view} is malformed (${f.found}), and Windows may ignore it. ${repairOf(f)} is the repair.`,
  })) as Line,
  'winhttp-value.lacks-tls-1.2': ((f) => ({
    headline: 'A stale value switches TLS 1.2 off',
    reason: `An old setting, ${f.found}, leaves ${f.protocols === '' ? 'nothing' : `only ${f.protocols}`}. ${repairOf(f)} is the repair.`,
  })) as Line,
  'winhttp-value.missing': missing,
  'winhttp-value.missing-in-native': missing,
  'winhttp-value.missing-in-wow64': missing,
  'winhttp-value.malformed-harmless': ((f) => ({
    headline: 'It works, but a value is malformed',
    reason: `The value in ${f.view} (${f.found}) is not what Windows expects. TLS 1.2 works all the same. ${repairOf(f)} makes it certain.`,
  })) as Line,
  'winhttp-value.ssl-enabled': ((f) => ({
    headline: 'It works, but the value asks for SSL',
    reason: `The value ${f.found} asks for ${f.protocols}. SSL is broken, and Microsoft 365 doesn’t use it. ${repairOf(f)} is safer.`,
  })) as Line,
  'winhttp-value.tls-1.3-removed': ((f) => ({
    headline: 'It works, but TLS 1.3 is switched off',
    reason: `An old value, ${f.found}, takes TLS 1.3 away from ${f.release}. ${repairOf(f)} gives it back.`,
  })) as Line,
  'schannel.unreadable': line(
    'It can’t be told yet',
    'The SChannel settings for TLS 1.2 could not be read. Nothing was guessed.',
  ),
  'schannel.disabled': line(
    'TLS 1.2 is switched off for the whole PC',
    'SChannel has it off for every program, and that wins over all other settings. Switching it on is the repair.',
  ),
  'schannel.disabled-by-default': line(
    'TLS 1.2 is off unless a program asks for it',
    'SChannel keeps it from programs that name no protocol. Switching it on is the repair.',
  ),
  'schannel.not-configured': ((f) => ({
    headline: 'One part of the setting is missing',
    reason: `The WinHTTP value is right. ${f.release} also needs TLS 1.2 switched on in SChannel.`,
  })) as Line,
  'cipher-suites.unreadable': line(
    'It can’t be told yet',
    'The policy for cipher suites could not be read. Nothing was guessed.',
  ),
  'cipher-suites.no-shared-suite': line(
    'This PC and Microsoft 365 share no cipher suite',
    'A policy lists the suites that Windows may use, and none of them is accepted there. Whoever manages this PC can change it.',
  ),
  'cipher-suites.suffixes-missing': ((f) => ({
    headline: 'A policy names cipher suites that this Windows doesn’t know',
    reason: `${f.release} needs _P256 or _P384 at the end of their names, so none is left to share. Whoever manages this PC can change it.`,
  })) as Line,
};

export type VerdictLines = Readonly<Record<keyof typeof verdictLinesEn, Line>>;
