import type { Release } from '../../../windows/releases.ts';
import type { Facts } from '../../facts.ts';
import type { Machine } from '../../machine.ts';
import { presentEvidence, textEvidence } from '../evidence.ts';
import type { Codes, Evidence, Find } from '../rung.ts';

const codes = {
  supported: { state: 'pass', verdict: null, links: ['V2', 'V3'] },
  named: { state: 'pass', verdict: null, links: ['V2', 'V3'] },
  'newer-than-known': { state: 'warn', verdict: null, links: ['V3'] },
  'service-pack-missing': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['K1'] },
  'too-old': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['S1', 'K1'] },
  'server-2008': { state: 'fail', verdict: 'cannot-be-fixed-here', links: ['K10'] },
  unknown: { state: 'unknown', verdict: 'undetermined', links: ['V2'] },
} as const satisfies Codes;

type Code = keyof typeof codes;

/** Last day of updates for everyone, and of paid updates; ISO dates. Null if facts name none. */
interface EndOfSupport {
  readonly end: string;
  readonly extended: string | null;
}

/** Source: facts 6.2 [V3]. Windows 10 is 22H2, the last of them. */
const END_OF_SUPPORT: Readonly<Partial<Record<Release, EndOfSupport>>> = {
  'windows-7': { end: '2020-01-14', extended: '2023-01-10' },
  'windows-8': { end: '2016-01-12', extended: null },
  'windows-8.1': { end: '2023-01-10', extended: null },
  'server-2012': { end: '2023-10-10', extended: '2026-10-13' },
  'server-2012-r2': { end: '2023-10-10', extended: '2026-10-13' },
  'windows-10': { end: '2025-10-14', extended: '2028-10-10' },
};

/** Windows 7 without Service Pack 1, which the update requires. Source: facts 6.2 [K1]. */
const WITHOUT_SERVICE_PACK = 7600;

/** Server 2008 with Service Pack 2, before and after its last change of build number. Source: facts 6.3 [K10]. */
const SERVER_2008 = [6002, 6003];

/** Adds TLS 1.2 to it; this program doesn't set it up. */
const TLS_FOR_SERVER_2008 = 'KB4019276';

/** Windows 11 calls itself Windows 10 in `ProductName`. Source: facts 6.1 [V1]. */
function saysWindows10({ machine }: Facts): boolean {
  return machine.release === 'windows-11' && /windows 10/i.test(machine.productName ?? '');
}

const date = (name: string, found: string): Evidence => ({ path: '', name, found, source: 'V3' });

function supportEvidence({ end, extended }: EndOfSupport): readonly Evidence[] {
  const last = date('end of support', end);
  return extended === null ? [last] : [last, date('end of paid support', extended)];
}

function evidence(facts: Facts): readonly Evidence[] {
  const support = END_OF_SUPPORT[facts.machine.release];
  return [
    textEvidence(facts, 'machine.current-build-number'),
    ...presentEvidence(facts, ['machine.revision']),
    textEvidence(facts, 'machine.installation-type'),
    ...(saysWindows10(facts) ? [textEvidence(facts, 'machine.product-name')] : []),
    ...(support === undefined ? [] : supportEvidence(support)),
  ];
}

const isServer2008 = ({ build, server }: Machine): boolean => server && SERVER_2008.some((one) => one === build);

function codeOf({ machine }: Facts): Code {
  if (machine.release === 'unknown') return 'unknown';
  if (machine.release === 'older') return isServer2008(machine) ? 'server-2008' : 'too-old';
  if (machine.build === WITHOUT_SERVICE_PACK && !machine.releaseNamed) return 'service-pack-missing';
  if (machine.newerThanKnown) return 'newer-than-known';
  return machine.releaseNamed ? 'named' : 'supported';
}

/** Finds the Windows version: by build and client or server, never by its own name. Source: facts 6 [V1][V2][V3]. */
const find: Find<Code> = (facts) => {
  const code = codeOf(facts);
  const found = { code, evidence: evidence(facts) };
  if (code !== 'server-2008') return found;
  const { release, architecture } = facts.machine;
  return { ...found, packages: [{ kb: TLS_FOR_SERVER_2008, release, architecture, inDoubt: false, source: 'K10' }] };
};

export const release = { codes, find };
