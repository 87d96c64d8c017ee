import { diagnose, type Diagnosis } from '../../diagnosis/diagnose.ts';
import { factsOf } from '../../diagnosis/facts.ts';
import type { Snapshot } from '../../diagnosis/snapshot.ts';
import { WINHTTP_FALLBACK_IDS } from '../../windows/catalogue/protocols.ts';
import type { Protocol } from '../../tls/protocols.ts';
import { dwordValue, sameValue, stringValue, valueOf, type Reading } from '../../windows/registry.ts';
import type { ExplainedDocument, ExplainedWrite } from '../document.ts';
import { namesTls } from '../found.ts';
import type { Problem } from './codes.ts';
import { settingsBelow } from './write-place.ts';

/** The effect of a text on one PC; `open` if it is unknown because a part of it isn't followed or isn't certain. */
export type Effect = 'fixes' | 'fixes-not' | 'changes-nothing' | 'not-needed' | 'harms' | 'open';

const HARMS = ['tls-1.2-lost', 'tls-1.3-lost', 'ssl-on'] as const;
export type Harm = (typeof HARMS)[number];

export interface OnThisPc {
  readonly effect: Effect;
  readonly harms: readonly Harm[];
  /** The PC as it would be afterwards; null if that is unknown. */
  readonly after: Snapshot | null;
}

function readingAfter(write: ExplainedWrite): Reading | null {
  if (write.deletes) return { state: 'absent', keyExists: write.action !== 'delete' || write.name !== null };
  if (write.value !== null) return { state: 'value', ...dwordValue(write.value) };
  return write.type === 'REG_SZ' && write.data !== undefined ? { state: 'value', ...stringValue(write.data) } : null;
}

/** True unless it is known that a write changes nothing on a PC. */
export const mayHappen = ({ here }: Pick<ExplainedWrite, 'here'>): boolean =>
  here !== 'no-effect' && here !== 'fails' && here !== 'not-reached';

const offering = ({ offers }: Diagnosis, protocols: readonly Protocol[]): readonly string[] =>
  offers.flatMap(({ program, view, cells }) =>
    cells.flatMap(({ protocol, state }) =>
      state === 'offered' && protocols.includes(protocol) ? [`${program} ${view} ${protocol}`] : [],
    ),
  );

const offersMore = (more: Diagnosis, than: Diagnosis, ...protocols: readonly Protocol[]): boolean =>
  offering(more, protocols).some((one) => !offering(than, protocols).includes(one));

function harmsOf(before: Diagnosis, after: Diagnosis): readonly Harm[] {
  const found: Readonly<Record<Harm, boolean>> = {
    'tls-1.2-lost': offersMore(before, after, 'TLS 1.2'),
    'tls-1.3-lost': offersMore(before, after, 'TLS 1.3'),
    'ssl-on': offersMore(after, before, 'SSL 2.0', 'SSL 3.0'),
  };
  return HARMS.filter((harm) => found[harm]);
}

const placeOf = ({ setting, view }: Pick<ExplainedWrite, 'setting' | 'view'>): string => `${setting} ${view}`;

/** Problems that leave it open: reading stopped, or regedit refuses the file or skips the key. */
const UNSURE: readonly Problem[] = ['too-much', 'missing-header', 'encoding-refused', 'short-hive-name'];
/** Settings that are shown and never judged: they let programs fall back to old protocols. */
const NOT_JUDGED: readonly string[] = [
  ...WINHTTP_FALLBACK_IDS,
  'wininet.enable-insecure-tls-fallback',
  'wininet.policy-enable-insecure-tls-fallback',
];
const NEEDS = ['fix-available', 'cannot-be-fixed-here', 'undetermined'];

/**
 * Returns what a text would do to the PC of a snapshot; null if it isn't about a setting of this PC. Nothing is right
 * by default: what is only possible, unknown, not followed or refused leaves it open.
 */
export function onThisPc(document: ExplainedDocument, snapshot: Snapshot): OnThisPc | null {
  if (document.format === 'reg-query') return null;
  const isGone = (write: ExplainedWrite): boolean => write.problems.includes('deletes-whole-key');
  const about = document.writes.filter(
    (write) => isGone(write) || snapshot.settings.some((row) => placeOf(row) === placeOf(write)),
  );
  const unread = document.notFollowed.filter(({ why }) => why === undefined);
  if (about.length === 0)
    return unread.some(({ text }) => namesTls(text)) ? { effect: 'open', harms: [], after: null } : null;
  const isSaid = document.format === 'prose';
  const after = new Map<string, Reading>();
  let isOpen = unread.length > 0 || document.problems.some((code) => UNSURE.includes(code));
  for (const write of about) {
    const isCertain = write.certainty === 'certain' || isSaid;
    const { here = isCertain && !isGone(write) ? 'happens' : null } = write;
    if (!mayHappen(write)) continue;
    const reading = readingAfter(write);
    if (reading === null || here !== 'happens') isOpen = true;
    else for (const one of write.name === null ? settingsBelow(write.path) : [write]) after.set(placeOf(one), reading);
    if (NOT_JUDGED.includes(write.setting ?? '')) isOpen = true;
  }
  const settings = snapshot.settings.map((row) => ({ ...row, reading: after.get(placeOf(row)) ?? row.reading }));
  const changed: Snapshot = { ...snapshot, settings };
  // An unreadable value may contain anything.
  const isSame = snapshot.settings.every(({ reading, ...row }) => {
    const then = after.get(placeOf(row));
    return then === undefined || (reading.state !== 'unreadable' && sameValue(valueOf(reading), valueOf(then)));
  });
  const [before, then] = [diagnose(factsOf(snapshot)), diagnose(factsOf(changed))];
  const harms = harmsOf(before, then);
  if (isOpen) return { effect: harms.length > 0 ? 'harms' : 'open', harms, after: null };
  const [isInNeed, staysInNeed] = [before, then].map(({ verdict }) => NEEDS.includes(verdict));
  // a program may need it where the verdict doesn't depend on it, as one of .NET does
  const helps = isInNeed === true || offersMore(then, before, 'TLS 1.2');
  const isHalf = staysInNeed === true || (isInNeed !== true && document.problems.includes('one-view-only'));
  const effect = !helps ? 'not-needed' : isHalf ? 'fixes-not' : 'fixes';
  const breaks = harms.length > 0 || (isInNeed === false && then.verdict === 'cannot-be-fixed-here');
  return { effect: isSame ? 'changes-nothing' : breaks ? 'harms' : effect, harms, after: changed };
}
