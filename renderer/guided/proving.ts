import type { Offer } from '../../shared/diagnosis/offers.ts';
import type { Checked, HistoryEntry } from '../../shared/ipc/contract.ts';
import type { Outcome, Report } from '../../shared/report/report.ts';
import { PROTOCOLS, protocolRow, type Protocol } from '../../shared/tls/protocols.ts';
import type { RegistryView } from '../../shared/windows/registry.ts';
import type { CellWord } from '../state/matrix-cells.ts';

/** What a new program of a view was seen to offer to a listener on this PC. Shape: design 7. */
export interface SeenOffer {
  readonly state: 'seen' | 'unknown';
  readonly reason: string | null;
  readonly offered: readonly Protocol[];
  readonly cipherSuites: readonly string[];
}

export interface SeenOffers {
  readonly native: SeenOffer | null;
  readonly wow64: SeenOffer | null;
}

export interface Proof {
  readonly before: SeenOffers;
  readonly after: SeenOffers;
}

/** The handshakes before and after the change, where the answer carries them. */
export function proofOf(report: Report): Proof | null {
  const { proof } = report as Report & { readonly proof?: Proof };
  return proof ?? null;
}

/** What a change came to, as Prove tells it. Only `proven` speaks of a connection. */
export type ProofKind =
  'proven' | 'differs' | 'written' | 'prepared' | 'not-equal' | 'nothing' | 'undone' | 'undone-in-part' | 'failed';

/** A view whose programs were seen and offer no TLS 1.2 although the report says they do. */
function contradicts(report: Report, seen: SeenOffers, view: RegistryView): boolean {
  const expected = report.effective.winhttp[view]?.includes('TLS 1.2') === true;
  const offer = seen[view];
  return expected && offer?.state === 'seen' && !offer.offered.includes('TLS 1.2');
}

function isSeen(report: Report, seen: SeenOffers, view: RegistryView): boolean {
  if (report.views[view] === null) return true;
  return seen[view]?.state === 'seen' && seen[view].offered.includes('TLS 1.2');
}

/** @param entry The journal's entry of the change as it is now; null where it isn't known yet. */
export function proofKind(outcome: Outcome, report: Report, entry: HistoryEntry | null): ProofKind {
  if (outcome.state === 'nothing-to-do') return 'nothing';
  if (outcome.state === 'failed') return 'failed';
  if (!outcome.verified) return 'not-equal';
  if (outcome.state === 'undone') return outcome.conflicts === undefined ? 'undone' : 'undone-in-part';
  if (entry?.state === 'undone') return 'undone';
  const seen = proofOf(report)?.after ?? null;
  const views = ['native', 'wow64'] as const;
  if (seen !== null && views.some((view) => contradicts(report, seen, view))) return 'differs';
  if (report.verdict === 'cannot-be-fixed-here' || report.verdict === 'undetermined') return 'prepared';
  return seen !== null && views.every((view) => isSeen(report, seen, view)) ? 'proven' : 'written';
}

export interface PictureCell {
  readonly protocol: Protocol;
  readonly word: Extract<CellWord, 'offered' | 'old' | 'unsafe' | 'off' | 'na' | 'unknown'>;
}

/** What programs of a view offer, at one moment: as seen in a handshake, or as it follows from the settings. */
export interface Picture {
  readonly by: 'seen' | 'settings';
  readonly cells: readonly PictureCell[];
  /** Best protocol that is offered; null where there is none. */
  readonly best: Protocol | null;
  readonly isGood: boolean;
  /** How many cipher suites were offered; null where no handshake was seen. */
  readonly suites: number | null;
}

const GRADE_WORDS = { unsafe: 'unsafe', old: 'old', good: 'offered' } as const;

function pictureOf(offer: Offer | undefined, seen: SeenOffer | null): Picture {
  const isSeenNow = seen !== null && seen.state === 'seen';
  const cells = PROTOCOLS.map(({ protocol, grade }): PictureCell => {
    const cell = offer?.cells.find((one) => one.protocol === protocol);
    const isOffered = isSeenNow ? seen.offered.includes(protocol) : cell?.state === 'offered';
    if (isOffered) return { protocol, word: GRADE_WORDS[grade] };
    if (cell?.state === 'unsupported') return { protocol, word: 'na' };
    return { protocol, word: !isSeenNow && (cell?.state ?? 'unknown') === 'unknown' ? 'unknown' : 'off' };
  });
  const offered = cells.filter(({ word }) => word in { offered: 0, old: 0, unsafe: 0 });
  const best = offered.at(-1)?.protocol ?? null;
  return {
    by: isSeenNow ? 'seen' : 'settings',
    cells,
    best,
    isGood: best !== null && protocolRow(best).grade === 'good',
    suites: isSeenNow ? seen.cipherSuites.length : null,
  };
}

export interface Pictures {
  readonly before: Picture;
  readonly after: Picture;
}

/** Both moments of a view, told the same way: a handshake is shown only where both were seen. */
export function picturesOf(before: Checked, after: Checked, view: RegistryView): Pictures {
  const proof = proofOf(after.report);
  const both = proof?.before[view]?.state === 'seen' && proof.after[view]?.state === 'seen' ? proof : null;
  const offer = ({ report }: Checked): Offer | undefined =>
    report.offers.find((one) => one.program === 'winhttp' && one.view === view);
  return {
    before: pictureOf(offer(before), both?.before[view] ?? null),
    after: pictureOf(offer(after), both?.after[view] ?? null),
  };
}
