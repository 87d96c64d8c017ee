import { expect } from 'vitest';
import { artefactFiles, decisionOf } from '../../shared/artefacts/artefact-files.suite.ts';
import { SCOPES } from '../../shared/remediation/scopes/index.ts';
import type { PowerShell } from '../powershell/powershell.ts';
import { decided, HALF_KEPT, saidFrom, STATES } from './module-states.ts';
import { all, onPc, others, runOnPcs, valuesOf } from './powershell-pc.ts';

const DECISION = decisionOf({ choice: { kind: 'profile', profile: 'recommended' }, scopes: SCOPES });

/** A script of the module for the PC below a key, with another last line. */
export function scriptOf(name: 'Test' | 'Repair' | 'Undo', last: string, change = (text: string) => text): string {
  const file = artefactFiles('powershell', DECISION, 'en').find((one) => one.name === `scripts/${name}.ps1`);
  if (file === undefined) throw new Error(name);
  return change(onPc(file.text.trimEnd().replace(/\S+$/, ''))) + last;
}

const RESULTS = '| ForEach-Object { "$($_.AsDecided)$($_.Result)" } | Sort-Object -Unique';
const TEST = scriptOf('Test', `Test-TlsRemedy ${RESULTS}`);
const REPAIR = scriptOf('Repair', `Repair-TlsRemedy ${RESULTS}`);
const UNDO = scriptOf('Undo', `Undo-TlsRemedy ${RESULTS}`);

/** Ends a script before its nth change of the registry, as a process that is ended does. */
function cutAt(change: number): (text: string) => string {
  const changes =
    /(?=\$key = \(Open-Base\)\.CreateSubKey|\$key\.SetValue|\$key\.DeleteValue|\(Open-Base\)\.DeleteSubKey)/g;
  const step = `function Step { $global:left--; if ($global:left -lt 0) { throw 'cut' } }`;
  return (text) => `${text.replaceAll(changes, 'Step; ')}\r\n$global:left = ${change}\r\n${step}\r\n`;
}

const cut = (name: 'Repair' | 'Undo', change: number): string =>
  scriptOf(name, `try { $null = ${name}-TlsRemedy; 'whole' } catch { 'cut' }`, cutAt(change));

/** More than a script makes. */
const MOST_CHANGES = 180;

type IsChosen = (place: number) => boolean;

/** Runs the commands from the states that are chosen. */
export async function expectRepaired(shell: PowerShell, isChosen: IsChosen): Promise<void> {
  const states = Object.entries(STATES).filter((_, place) => isChosen(place));
  const texts = [TEST, REPAIR, REPAIR, TEST, UNDO, UNDO];
  const ran = await runOnPcs(
    shell,
    states.map(([, state]) => ({ state, texts })),
  );
  const seen = ran.map((steps, at) => [states[at]?.[0], steps.map(({ output, errors }) => [...output, ...errors])]);
  expect(seen).toEqual(states.map(([title, state]) => [title, saidFrom(state, DECISION)]));
  for (const [at, steps] of ran.entries()) {
    const [, state = new Map<string, string>()] = states[at] ?? [];
    const [before, once, twice, tested, undone, again] = steps.map(all);
    const [first, second] = steps.map((step) => others(valuesOf(step)));
    expect(first).toEqual(others(state));
    expect(second).toEqual(others(decided(state, DECISION)));
    expect([twice, tested]).toEqual([once, once]);
    expect([undone, again]).toEqual([before, before]);
  }
}

/** Cuts the commands at those of their changes that are chosen, and expects that an undo leaves nothing of them. */
export async function expectUndone(shell: PowerShell, isChosen: IsChosen): Promise<void> {
  const changes = await countChanges(shell);
  const places = Array.from({ length: changes + 1 }, (_, at) => at).filter(isChosen);
  const chains = places.flatMap((at) => [
    [cut('Repair', at), UNDO],
    [cut('Repair', at), REPAIR, UNDO],
    [REPAIR, cut('Undo', at), UNDO],
  ]);
  const ran = await runOnPcs(
    shell,
    [[UNDO], ...chains].map((texts) => ({ state: HALF_KEPT, texts })),
  );
  const [untouched, ...ends] = ran.map((steps) => steps.slice(-1).flatMap(all));
  expect(ends.length).toBeGreaterThan(5);
  for (const end of ends) expect(end).toEqual(untouched);
}

/** The number of changes that a whole repair makes. */
async function countChanges(shell: PowerShell): Promise<number> {
  const text = scriptOf('Repair', '$null = Repair-TlsRemedy; $global:left', cutAt(MOST_CHANGES));
  const [steps] = await runOnPcs(shell, [{ state: HALF_KEPT, texts: [text] }]);
  return MOST_CHANGES - Number(steps?.[0]?.output[0]);
}
