import { hostname } from 'node:os';
import type { WindowContext } from '../../../shared/ipc/contract.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { sampleAt } from '../../registry/reg-file/samples.ts';
import { RELEASED, VERSION } from '../../version.ts';
import type { SelfProgram } from '../../ports.ts';
import { openPc } from './open-pc.ts';
import { NOTHING_NAMED, type Pc } from './pc.ts';

export interface WindowArguments {
  /** A sample folder or `.reg` file to practise on; null for this PC. */
  readonly registry: string | null;
}

/** Reads the window's own arguments; what it doesn't know (Chromium's switches) it leaves alone. */
export function readWindowArguments(args: readonly string[]): WindowArguments {
  const at = args.indexOf('--registry');
  const joined = args.find((arg) => arg.startsWith('--registry='))?.slice('--registry='.length);
  return { registry: joined ?? (at < 0 ? null : (args[at + 1] ?? null)) };
}

export interface WindowPc {
  readonly pc: Pc;
  readonly context: Omit<WindowContext, 'language' | 'ranOn' | 'shell'>;
}

/** Opens what the window is to show: this PC, or in practice mode the PC that a file represents. */
export async function openWindowPc({ registry }: WindowArguments, self: SelfProgram | null): Promise<Result<WindowPc>> {
  const pc = await openPc({ registry, driver: null, named: NOTHING_NAMED, self });
  if (!pc.ok) return pc;
  const id = registry === null ? null : sampleAt(registry);
  return succeed({
    pc: { ...pc.value, namesPolicies: true }, // it is this PC's own screen; what is saved asks again
    context: {
      version: VERSION,
      ...(RELEASED === null ? {} : { released: RELEASED }),
      sample: id === null ? null : { id },
      returnsTo: null,
      pcName: registry === null ? hostname() : null,
      asksPermission: pc.value.elevator !== null,
    },
  });
}
