import type { PortChange, AskedPort } from '../proof/port.ts';
import { notKnownOf, nothingTaken, portFindings, takenOf, type PortFinding } from '../proof/port-findings.ts';
import type { Protocol } from '../tls/protocols.ts';
import type { RetireTexts } from '../text/pack.ts';
import { MOST_PORTS } from '../remediation/retire/retirement.ts';
import type { Sign } from './sign.ts';

type Half = PortChange['before'];

function cell(state: PortChange['states']['before'], half: Half, t: RetireTexts['ports']): string {
  const why = nothingTaken(state, half);
  return why === null ? t.takes(takenOf(half), notKnownOf(half)) : t.nothing[why];
}

/** A port as a row of a table; `after` is null if it wasn't asked again. */
export const portRow = ({ port, starttls, states, before, after }: PortChange, t: RetireTexts['ports']) => ({
  port: t.port({ port, starttls }),
  before: cell(states.before, before, t),
  after: states.after === null || after === null ? null : cell(states.after, after, t),
});

const SIGNS: Readonly<Record<PortFinding['kind'], Sign>> = {
  gone: 'ok',
  refused: 'ok',
  still: 'fail',
  now: 'fail',
  lost: 'warn',
  unknown: 'unknown',
  stopped: 'unknown',
  'not-asked': 'unknown',
};

/** What is said of ports, those that still accept what should be gone last, and these, to be asked again. */
export function portsSaid(ports: readonly PortChange[], gone: readonly Protocol[], t: RetireTexts['ports']) {
  const said = ports.flatMap((change) =>
    portFindings(change, gone).map((finding) => ({
      change,
      sign: SIGNS[finding.kind],
      sentence:
        'why' in finding
          ? t.none[finding.kind](t.port(change), t.nothing[finding.why])
          : t.seen[finding.kind](t.port(change), finding.protocols),
    })),
  );
  const [still, others] = [said.filter(({ sign }) => sign === 'fail'), said.filter(({ sign }) => sign !== 'fail')];
  return {
    said,
    sentences: [...others, ...still].map(({ sentence }) => sentence),
    still: [...new Set(still.map(({ change }) => change))],
  };
}

export type PortsSaid = ReturnType<typeof portsSaid>;

/** Ports that speak SMTP before TLS. Source: IANA's registry of ports, `smtp` and `submission`. */
const SMTP_FIRST: readonly number[] = [25, 587];

/** Ports as typed, with commas or blanks, each once; null if one is none, or there are too many. */
export function typedPorts(text: string): readonly AskedPort[] | null {
  const words = [...new Set(text.split(/[\s,;]/).filter((word) => word !== ''))];
  const ports = words.map((word) => (/^[1-9][0-9]{0,4}$/.test(word) ? Number(word) : 0));
  if (ports.length > MOST_PORTS || ports.some((port) => port < 1 || port > 65_535)) return null;
  return ports.map((port) => ({ port, starttls: SMTP_FIRST.includes(port) }));
}
