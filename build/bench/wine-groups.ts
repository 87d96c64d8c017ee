// The groups that are measured in Wine.
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { windowsPath } from '../../e2e/wine/prefix.mjs';
import type { Series } from './in-wine/names.ts';
import { type Row, makeRow } from './rows.mjs';
import { clocked, inTurns, median } from './stats.mjs';
import { inWineShell } from './wine-shell.ts';

const inMs = (id: string, what: string): Pick<Row, 'id' | 'what' | 'shell' | 'unit'> => ({
  id,
  what,
  shell: 'wine',
  unit: 'ms',
});

/** Every setting in both views by each way; the floor is the quicker of two addons with nothing around their calls. */
export async function registry(): Promise<readonly Row[]> {
  const series = await inWineShell('win7', ({ measure }) => measure<Series>('registry'));
  const of = (name: string): readonly number[] => series[name] ?? [];
  const [count = 0] = of('values');
  const floors = ['koffi', 'nativeReg'].map((name) => ({ name, figures: of(name) }));
  const floor = floors.reduce((a, b) => (median(a.figures) <= median(b.figures) ? a : b));
  const floorName = { what: `bare calls, ${floor.name === 'koffi' ? 'koffi' : 'native-reg'}`, figures: floor.figures };
  const native = { what: 'driver native', figures: of('slowNative') };
  return [
    makeRow(inMs('registry.native', `${count} readings: driver native`), of('native'), floorName),
    makeRow(inMs('registry.koffi', 'bare open, query, close through koffi'), of('koffi'), floorName),
    makeRow(inMs('registry.native-reg', 'bare open, query, close through native-reg'), of('nativeReg'), floorName),
    makeRow(inMs('registry.reg-query', 'reg.exe query for each value (a sample, scaled)'), of('query'), native),
    makeRow(inMs('registry.reg-export', `reg.exe export of ${of('exports')[0] ?? 0} keys`), of('export'), native),
    makeRow(inMs('registry.winreg', 'npm winreg for each value (a sample, scaled)'), of('winreg'), native),
    makeRow(
      inMs('registry.script-host', 'npm regedit, driver script-host, on a double of cscript'),
      of('scriptHost'),
      native,
    ),
  ];
}

const START_ROUNDS = 15;

/** From the start of the process to its end, with the report on its standard output. */
export function start(): Promise<readonly Row[]> {
  return inWineShell('win7', async ({ runtime, prefix, node }) => {
    const empty = join(prefix.dir, 'empty.cjs');
    writeFileSync(empty, '');
    const out = join(prefix.dir, 'report.json');
    const emptyScript = windowsPath(empty);
    const program = windowsPath(join(runtime.appDir, 'cli.cjs'));
    const figures = await inTurns(
      {
        empty: () => clocked(() => node([emptyScript])),
        check: () => clocked(() => node([program, 'check', '--json'], out)),
        help: () => clocked(() => node([program, 'version'], out)),
      },
      { rounds: START_ROUNDS, warmUps: 2 },
    );
    await node([program, 'check', '--json'], out);
    if (!existsSync(out) || statSync(out).size === 0) throw new Error('check printed nothing');
    JSON.parse(readFileSync(out, 'utf8'));
    const bare = { what: 'an empty Node', figures: figures.empty };
    return [
      makeRow(inMs('start.check', 'check, from process start to JSON'), figures.check, bare),
      makeRow(inMs('start.version', 'version, which reads nothing'), figures.help, bare),
    ];
  });
}

export async function apply(): Promise<readonly Row[]> {
  const series = await inWineShell('win7', ({ measure }) => measure<Series>('apply'));
  const bare = { what: 'the writes alone, read back', figures: series['bare'] ?? [] };
  return [
    makeRow(inMs('apply.apply', 'apply to verified, journal and checks included'), series['apply'] ?? [], bare),
    makeRow(inMs('apply.undo', 'undo to verified'), series['undo'] ?? [], bare),
  ];
}

export async function proof(): Promise<readonly Row[]> {
  const series = await inWineShell('win7', ({ measure }) => measure<Series>('proof'));
  return [
    makeRow(inMs('proof.first', 'the first proof'), series['first'] ?? []),
    makeRow(inMs('proof.later', 'a later proof, in a new process each'), series['probe'] ?? [], {
      what: 'an empty Node',
      figures: series['empty'] ?? [],
    }),
  ];
}

export async function notice(): Promise<readonly Row[]> {
  const series = await inWineShell('win7', ({ measure }) => measure<Series>('notice'));
  return [
    makeRow(inMs('notice.change', 'from a write to its notification'), series['change'] ?? [], {
      what: 'a bare event',
      figures: series['bare'] ?? [],
    }),
    makeRow(inMs('notice.window', 'from a write to the window, after 200 ms of quiet'), series['window'] ?? []),
  ];
}
