import type { PortChange } from '../proof/port.ts';
import { notKnownOf, nothingTaken, portFindings, takenOf } from '../proof/port-findings.ts';
import type { Protocol } from '../tls/protocols.ts';
import type { RetirePortTexts } from '../text/retire.ts';

/** A port as a row of a table; `after` is null where it wasn't asked again. */
export interface PortRow {
  readonly port: string;
  readonly before: string;
  readonly after: string | null;
}

type Half = PortChange['before'];

function cell(state: PortChange['states']['before'], half: Half, t: RetirePortTexts): string {
  const why = nothingTaken(state, half);
  return why === null ? t.takes(takenOf(half), notKnownOf(half)) : t.nothing[why];
}

export const portRow = ({ port, starttls, states, before, after }: PortChange, t: RetirePortTexts): PortRow => ({
  port: t.port({ port, starttls }),
  before: cell(states.before, before, t),
  after: states.after === null || after === null ? null : cell(states.after, after, t),
});

/** What is to be said of ports where these protocols were to go. */
export interface PortsSaid {
  /** What still takes one of them is last. */
  readonly sentences: readonly string[];
  /** Those that still take one of them, to be asked again. */
  readonly still: readonly PortChange[];
}

export function portsSaid(ports: readonly PortChange[], gone: readonly Protocol[], t: RetirePortTexts): PortsSaid {
  const all = ports.flatMap((change) =>
    portFindings(change, gone).map((finding) => ({
      change,
      isStill: finding.kind === 'still' || finding.kind === 'now',
      sentence:
        'why' in finding
          ? t.none[finding.kind](t.port(change), t.nothing[finding.why])
          : t.seen[finding.kind](t.port(change), finding.protocols),
    })),
  );
  const still = all.filter(({ isStill }) => isStill);
  return {
    sentences: [...all.filter(({ isStill }) => !isStill), ...still].map(({ sentence }) => sentence),
    still: [...new Set(still.map(({ change }) => change))],
  };
}
