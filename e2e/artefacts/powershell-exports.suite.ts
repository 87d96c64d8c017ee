import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/setup.mjs';
import { rowOf } from '../../shared/row-of.ts';
import { DEFAULT_SCOPES } from '../../shared/remediation/scopes/index.ts';
import { exportTexts } from '../../shared/text/texts.suite.ts';
import { PROFILE_IDS, type ProfileId } from '../../shared/tls/profiles.ts';
import { openPowerShell } from '../powershell/powershell.ts';
import { powerShells } from '../powershell/programs.mjs';
import { all, onPc, others, runOnPcs, valuesOf, type Chain, type Left } from './powershell-pc.ts';
import { textOf } from './reader.ts';
import { afterApply, ALL_SAMPLE_IDS, exportedFiles, readSamplePc, type SamplePc } from './registry-state.ts';

const said = exportTexts('en').script;

type Format = 'intune' | 'configmgr' | 'powershell';
/** A script of an export, what has to be there after it, and what it says; by whether there is anything to write. */
type Step = readonly [format: Format, name: string, leaves: 'before' | 'applied', says: (isOpen: boolean) => string];

/** How scripts run on a PC, in turn. Intune's and Configuration Manager's write and undo with the same ones. */
interface Run {
  readonly steps: readonly Step[];
  /** Behind each script, for what of its output is compared. */
  readonly tail: string;
}

const detect: Step = ['intune', 'detect.ps1', 'applied', () => `0 ${said.asDecided}`];
const discover: Step = ['configmgr', 'discover.ps1', 'applied', () => '0 Compliant'];
const remediateAgain: Step = ['intune', 'remediate.ps1', 'applied', () => `0 ${said.asDecided}`];
const undoIntuneAgain: Step = ['intune', 'undo.ps1', 'before', () => `0 ${said.notWritten}`];
const repairAgain: Step = ['powershell', 'scripts/Repair.ps1', 'applied', () => 'AsDecided'];
const undoAgain: Step = ['powershell', 'scripts/Undo.ps1', 'before', () => 'LeftAlone'];

const RUNS: readonly Run[] = [
  {
    steps: [
      ['configmgr', 'discover.ps1', 'before', (isOpen) => `0 ${isOpen ? 'NonCompliant' : 'Compliant'}`],
      ['intune', 'detect.ps1', 'before', (isOpen) => (isOpen ? `1 ${said.notAsDecided}` : `0 ${said.asDecided}`)],
      ['intune', 'remediate.ps1', 'applied', (isOpen) => `0 ${isOpen ? said.done : said.asDecided}`],
      ...[detect, discover, remediateAgain],
      ['intune', 'undo.ps1', 'before', (isOpen) => `0 ${isOpen ? said.undone : said.notWritten}`],
      undoIntuneAgain,
    ],
    tail: '',
  },
  {
    steps: [
      ['powershell', 'scripts/Test.ps1', 'before', (isOpen) => (isOpen ? 'False' : 'True')],
      ['powershell', 'scripts/Repair.ps1', 'applied', (isOpen) => (isOpen ? 'Written' : 'AsDecided')],
      repairAgain,
      ['powershell', 'scripts/Test.ps1', 'applied', () => 'True'],
      ['powershell', 'scripts/Undo.ps1', 'before', (isOpen) => (isOpen ? 'Restored' : 'LeftAlone')],
      undoAgain,
    ],
    tail: ' | ForEach-Object { "$($_.AsDecided)$($_.Result)" } | Sort-Object -Unique',
  },
];

interface Case {
  readonly id: string;
  readonly profile: ProfileId;
  readonly run: Run;
}

const CASES: readonly Case[] = ALL_SAMPLE_IDS.flatMap((id) =>
  PROFILE_IDS.flatMap((profile) => RUNS.map((run) => ({ id, profile, run }))),
);

/** Each sample with a profile, each profile with some samples, in every run. */
const isAmongSome = ({ id, profile, run }: Case): boolean => {
  const sample = ALL_SAMPLE_IDS.indexOf(id);
  return profile === PROFILE_IDS[sample % PROFILE_IDS.length] && run === RUNS[(sample >> 1) % RUNS.length];
};

export const SOME = CASES.filter(isAmongSome);
export const OTHERS = CASES.filter((one) => !isAmongSome(one));

/** So many run one after another, and are named together where one is wrong. */
const AT_ONCE = 12;

/** Runs exports on sample PCs, and compares what they leave with what `apply` and `undo` do. */
export function testExports(cases: readonly Case[]): void {
  describe.each(powerShells())('$name: $path', (program) => {
    const shell = openPowerShell(ROOT, program);
    const pcs = new Map<string, SamplePc>();
    beforeAll(async () => {
      for (const { id } of cases) pcs.set(id, pcs.get(id) ?? (await readSamplePc(id)));
    });
    afterAll(() => shell.close());
    const parts = Array.from({ length: Math.ceil(cases.length / AT_ONCE) }, (_, at) => at * AT_ONCE);

    it.each(parts)('leaves what apply and undo do, from case %i on', { timeout: 600_000 }, async (from) => {
      const made = await Promise.all(cases.slice(from, from + AT_ONCE).map((one) => chainOf(one, pcs.get(one.id))));
      const chains = made.filter((chain) => chain !== null);
      const ran = await runOnPcs(shell, chains);
      expect(chains.flatMap((chain, at) => faultsOf(chain, ran[at] ?? []))).toEqual([]);
    });
  });
}

interface CaseChain extends Chain {
  readonly title: string;
  readonly run: Run;
  readonly applied: Readonly<Record<string, string>>;
}

/** Null if no Windows has anything of this choice. */
async function chainOf({ id, profile, run }: Case, pc: SamplePc | undefined): Promise<CaseChain | null> {
  if (pc === undefined) throw new Error(id);
  const selection = { choice: { kind: 'profile', profile }, scopes: DEFAULT_SCOPES } as const;
  // The recommended profile suits every Windows; a number is for the one that was named.
  const releases = profile === 'recommended' ? null : [pc.release];
  const applied = others(await afterApply(id, selection));
  const texts: string[] = [];
  for (const [format, name] of run.steps) {
    const files = await exportedFiles(id, { format, selection, releases, language: 'en' });
    if (files.size > 0) texts.push(onPc(textOf(files, name).trimEnd() + run.tail, pc));
  }
  if (texts.length > 0) return { run, title: `${id}, ${profile}`, state: pc.state, applied, texts };
  expect(applied).toEqual(others(pc.state));
  return null;
}

/** A script's code, and what it put out. */
const saidBy = ({ code, output, errors }: Left): string =>
  [...(code === null ? [] : [code]), ...output, ...errors].join(' ');

function faultsOf({ run, title, state, applied }: CaseChain, ran: readonly Left[]): readonly string[] {
  const before = others(state);
  const isOpen = JSON.stringify(applied) !== JSON.stringify(before);
  const [first] = ran;
  return run.steps.flatMap(([, name, leaves, says], at) => {
    const left = ran[at];
    if (first === undefined || left === undefined) return [`${title}: ${name} didn't run`];
    const is = others(valuesOf(left));
    const wanted = leaves === 'applied' ? applied : before;
    return [
      ...(JSON.stringify(is) === JSON.stringify(wanted) ? [] : [`leaves ${differences(wanted, is)}`]),
      ...(leaves === 'applied' || String(all(left)) === String(all(first)) ? [] : ['leaves something behind']),
      ...(saidBy(left).includes(says(isOpen)) ? [] : [`says ${saidBy(left)}`]),
    ].map((fault) => `${title}, ${at + 1}: ${name} ${fault}`);
  });
}

const differences = (wanted: Readonly<Record<string, string>>, is: Readonly<Record<string, string>>): string =>
  [...new Set([...Object.keys(wanted), ...Object.keys(is)])]
    .filter((key) => rowOf(wanted, key) !== rowOf(is, key))
    .map((key) => `${key} ${rowOf(is, key) ?? 'absent'} instead of ${rowOf(wanted, key) ?? 'absent'}`)
    .join('; ');
