import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { closeSync, openSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { apply as applyChange } from '../../electron/services/change/apply.ts';
import { undo as undoChange } from '../../electron/services/change/undo.ts';
import { openPc } from '../../electron/services/read/open-pc.ts';
import { NOTHING_NAMED } from '../../electron/services/read/pc.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { CHECKOUT } from '../../e2e/shells/chromium-bridge.ts';
import { clocked, inTurns, worked, type Measured } from './stats.mjs';

/** A PC with something wrong in it. */
const SAMPLE = join(CHECKOUT, 'electron/samples/windows-7-half-fixed');
const START_ROUNDS = 15;
const CHANGES = 25;

async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'tls-remedy-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** From the start of the process to its end, with the report on its standard output. */
export function start(): Promise<Readonly<Record<string, Measured>>> {
  return inFolder(async (folder) => {
    const [empty, report] = [join(folder, 'empty.cjs'), join(folder, 'report.json')];
    await writeFile(empty, '');
    const node = async (...args: readonly string[]): Promise<void> => {
      const out = openSync(report, 'w');
      await once(spawn(process.execPath, args, { stdio: ['ignore', out, 2] }), 'exit');
      closeSync(out);
    };
    const program = join(CHECKOUT, 'out/app/cli.cjs');
    const figures = await inTurns(
      {
        empty: () => clocked(() => node(empty)),
        check: () => clocked(() => node(program, 'check', '--json', '--registry', SAMPLE)),
      },
      { rounds: START_ROUNDS, warmUps: 2 },
    );
    JSON.parse(await readFile(report, 'utf8')); // it has printed its report
    return { check: { figures: figures.check, than: figures.empty } };
  });
}

/** A change of a registry file from the go-ahead to verified, and taking it back, in processor time: the disk is another matter. */
export function apply(): Promise<Readonly<Record<string, Measured>>> {
  return inFolder(async (folder) => {
    const registry = join(folder, 'pc');
    await cp(SAMPLE, registry, { recursive: true });
    const opened = await openPc({ registry, driver: null, named: NOTHING_NAMED, self: null });
    if (!opened.ok) throw new Error(opened.code);
    const pc = opened.value;
    const figures = await inTurns(
      {
        apply: () =>
          worked(async () => {
            const changed = await applyChange(pc, RECOMMENDED, null);
            const outcome = changed.ok ? changed.value.report.outcome : undefined;
            if (outcome?.state !== 'committed' || !outcome.verified) throw new Error(JSON.stringify(changed));
          }),
        undo: () =>
          worked(async () => {
            const changed = await undoChange(pc, null);
            if (!changed.ok) throw new Error(changed.code);
          }),
      },
      { rounds: CHANGES },
    );
    return { apply: { figures: figures.apply }, undo: { figures: figures.undo } };
  });
}
