import type { Connection, NotAsked } from '../../../shared/proof/connections.ts';
import type { ConnectionProgress } from '../../../shared/ipc/contract.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import type { Report } from '../../../shared/report/report.ts';
import type { RegistryView } from '../../../shared/windows/registry.ts';
import type { Prober } from '../../ports.ts';
import { check } from './check.ts';
import type { Pc } from '../pc/pc.ts';

/** How many addresses are asked at the same time: each is a process of its own, on PCs that are old. */
const AT_ONCE = 3;

interface Question {
  readonly host: string;
  readonly view: RegistryView;
}

const NOTHING: ConnectionProgress = { running: null, connections: [], notAsked: [], at: null };

const isNotAsked = (found: Connection | NotAsked): found is NotAsked => 'reason' in found;

/** @param onProgress Called whenever `progress` gives something new. */
export function createConnectionTests(pc: Pc, onProgress: () => void = () => undefined) {
  let progress = NOTHING;
  let tested: string | null = null;
  let cancelling: AbortController | null = null;
  let underWay: Promise<ConnectionProgress> | null = null;
  const keyOf = (snapshot: Snapshot): string => JSON.stringify(snapshot);
  const show = (next: ConnectionProgress): void => {
    progress = next;
    onProgress();
  };

  async function runOn(prober: Prober, hosts: readonly string[], signal: AbortSignal): Promise<ConnectionProgress> {
    const { snapshot, report } = await check(pc);
    const views: readonly RegistryView[] = report.views.wow64 === null ? ['native'] : ['native', 'wow64'];
    const questions = [...new Set(hosts)].flatMap((host) => views.map((view): Question => ({ host, view })));
    const found = new Map<Question, Connection | NotAsked>();
    const asking = new Set<Question>();
    const now = (): ConnectionProgress => {
      const inOrder = questions.flatMap((question) => found.get(question) ?? []);
      return {
        running: { questions, asking: [...asking] },
        connections: inOrder.filter((one): one is Connection => !isNotAsked(one)),
        notAsked: inOrder.filter(isNotAsked),
        at: null,
      };
    };
    show(now());
    const left = [...questions];
    const askNext = async (): Promise<void> => {
      for (let question = left.shift(); question !== undefined; question = left.shift()) {
        if (signal.aborted) {
          found.set(question, { ...question, reason: 'cancelled' });
        } else {
          asking.add(question);
          show(now());
          found.set(question, await prober.connect(question.host, question.view, signal));
          asking.delete(question);
        }
        show(now());
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, askNext));
    tested = keyOf(snapshot);
    return { ...now(), running: null, at: pc.clock.now().toISOString() };
  }

  async function runAlone(prober: Prober, hosts: readonly string[]): Promise<ConnectionProgress> {
    const off = new AbortController();
    cancelling = off;
    try {
      show(await runOn(prober, hosts, off.signal));
      return progress;
    } finally {
      underWay = null;
      cancelling = null;
      if (progress.running !== null) show(NOTHING); // it ended by an error
    }
  }

  return {
    /** Asks each host from each view of this PC. While a test is under way, its result is what is given. */
    async run(hosts: readonly string[]): Promise<Result<ConnectionProgress>> {
      if (pc.prober === null) return fail('proof-not-this-pc');
      underWay ??= runAlone(pc.prober, hosts);
      return succeed(await underWay);
    },
    progress: () => progress,
    /** Ends the test; what was found so far stays. */
    cancel: () => cancelling?.abort(),
    /** Something was changed, so the last test says nothing of what is now. One that is under way goes on. */
    forget: () => {
      if (underWay === null && progress !== NOTHING) show(NOTHING);
    },
    /** The last test, as long as the PC is as it was tested; nothing else, since it says nothing of other settings. */
    of: (snapshot: Snapshot): Pick<Report, 'connections' | 'connectionTest'> => {
      const { at, connections, notAsked } = progress;
      if (at === null || tested !== keyOf(snapshot)) return {};
      return { connections, connectionTest: { at, notAsked } };
    },
  };
}
