// Bundle entry: makes one change in this process, to be killed in the middle. It reports its start and its first write,
// and waits briefly after each write, so that the moments between writes are long enough to be hit.
import { writeSync } from 'node:fs';
import { argv } from 'node:process';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import type { Result } from '../../shared/result.ts';
import { apply } from '../../electron/services/change/apply.ts';
import type { FinishedChange } from '../../electron/services/change/finished-change.ts';
import { asUser } from '../../electron/services/pc/as-user.ts';
import { openPc } from '../../electron/services/pc/open-pc.ts';
import { NOTHING_NAMED, type Pc } from '../../electron/services/pc/pc.ts';
import { lookAt, retire } from '../../electron/services/change/retire.ts';
import { recover, undo } from '../../electron/services/change/undo.ts';
import { slowed } from '../race/slowed.ts';

/** The second argument for this user's own values, or for turning off old protocols instead of the default change. */
const [OF_USER, OF_OLD_PROTOCOLS] = ['user', 'retire'];

const RETIREMENT = { side: 'both', protocols: ['tls10', 'tls11'] } as const;

const VERBS: Readonly<Record<string, (pc: Pc) => Promise<Result<FinishedChange>>>> = {
  apply: (pc) => apply(pc, RECOMMENDED, null),
  undo: (pc) => undo(pc, null),
  recover: (pc) => recover(pc, false),
  finish: (pc) => recover(pc, true),
};

async function run(verb: string, whose: string | undefined): Promise<number> {
  const opened = await openPc({ registry: null, driver: 'native', named: NOTHING_NAMED, self: null });
  if (!opened.ok) throw new Error(opened.code);
  const target = whose === OF_USER ? await asUser(opened.value) : opened;
  if (!target.ok) throw new Error(target.code);
  const pc: Pc = { ...target.value, elevator: null, driver: slowed(target.value.driver, 'after') };
  writeSync(1, 'started\n');
  const isRetire = verb === 'apply' && whose === OF_OLD_PROTOCOLS;
  const asked = { insisted: [], undoAfter: null, confirmed: [], ports: [] };
  const changed = await (isRetire ? retire(pc, await lookAt(pc, RETIREMENT, null), asked) : VERBS[verb]?.(pc));
  writeSync(
    1,
    `${changed === undefined ? 'no such verb' : changed.ok ? (changed.value.report.outcome?.state ?? '') : changed.code}\n`,
  );
  return changed?.ok === true ? changed.value.exit : 1;
}

void run(argv[2] ?? '', argv[3]).then((exit) => process.exit(exit));
