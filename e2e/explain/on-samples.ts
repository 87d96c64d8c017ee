// Texts as people paste them, run on the registries of samples by what would run them; what is left there, as a `.reg`
// file, is the truth about each of them.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { partOf } from '../../build/only-on.suite.ts';
import { check } from '../../electron/services/read/check.ts';
import { readStanding } from '../../electron/services/explain/standing.ts';
import { openPc } from '../../electron/services/pc/open-pc.ts';
import { NOTHING_NAMED } from '../../electron/services/pc/pc.ts';
import type { ExplainedDocument } from '../../shared/explain/document.ts';
import { readText } from '../../shared/explain/explain.ts';
import { answerHere } from '../../shared/explain/judge/answer.ts';
import { onThisPc } from '../../shared/explain/judge/on-this-pc.ts';
import type { Standing } from '../../shared/explain/judge/picture.ts';
import { parsePowerShell } from '../../shared/explain/powershell-grammar.suite.ts';
import { readTexts, type KnownText } from '../../shared/explain/texts.suite.ts';
import { RELEASE_IDS } from '../../shared/windows/releases.ts';
import { SAMPLES_FOLDER } from '../artefacts/registry-state.ts';
import type { Change, PowerShell } from '../powershell/powershell.ts';
import { parseRegText } from '../wine/reg-text.mjs';
import { registryWith, type Registry } from './own-texts.ts';

const TEXTS = partOf<KnownText>(readTexts(join(import.meta.dirname, 'on-samples.txt')), 3);

/** All that the texts write is here. */
const ROOTS = [
  ...['SOFTWARE', 'SOFTWARE\\Wow6432Node'].flatMap((software) => [
    `HKLM\\${software}\\Microsoft\\Windows\\CurrentVersion\\Internet Settings`,
    `HKLM\\${software}\\Microsoft\\.NETFramework`,
  ]),
  'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL',
];
const WATCHED = { roots: ROOTS, skipped: [] };

/** How a file is run; PowerShell's own texts are run by the harness. */
const RUNS: Readonly<Record<string, { readonly ending: string; readonly command: string }>> = {
  cmd: { ending: 'cmd', command: "'' | cmd.exe /c $file" },
  vbs: { ending: 'vbs', command: "'' | cscript.exe //nologo $file" },
  reg: { ending: 'reg', command: 'regedit.exe /S $file' },
};

/** A script of PowerShell that runs a text with what would run it. */
function scriptOf({ title, text }: KnownText): string {
  const run = RUNS[title.slice(0, title.indexOf(':'))];
  if (run === undefined) return text;
  const bytes = Buffer.from(text.replaceAll('\n', '\r\n')).toString('base64');
  return [
    `$file = Join-Path $env:TEMP 'pasted.${run.ending}'`,
    `[IO.File]::WriteAllBytes($file, [Convert]::FromBase64String('${bytes}'))`,
    `${run.command} | Out-Null`,
    '',
  ].join('\n');
}

/** What makes the registry of this machine that of a sample. */
function changesTo(sample: string): readonly Change[] {
  const entries = parseRegText(readFileSync(join(SAMPLES_FOLDER, sample, 'registry.reg'), 'utf8'));
  const ours = entries
    .map(({ key, ...entry }) => ({ ...entry, key: key.replace(/^HKEY_LOCAL_MACHINE\\/, 'HKLM\\') }))
    .filter(({ key }) => ROOTS.some((root) => `${key}\\`.toUpperCase().startsWith(`${root}\\`.toUpperCase())));
  return [
    ...ROOTS.map((key) => ({ key, name: null, stored: null })),
    ...ours.map(({ key, name, type, data }) => ({ key, name, stored: name === null ? '' : `${type}:${data}` })),
  ];
}

/** A `.reg` file with all that differs. */
function regFileOf(before: Registry, after: Registry): string {
  const lines: string[] = ['Windows Registry Editor Version 5.00', ''];
  const section = (key: string, ...values: readonly string[]): void =>
    void lines.push(`[${key.replace(/^(-?)HKLM/, '$1HKEY_LOCAL_MACHINE')}]`, ...values, '');
  for (const key of before.keys) if (!after.keys.has(key)) section(`-${key}`);
  for (const key of after.keys) if (!before.keys.has(key)) section(key);
  const split = (slot: string): readonly [string, string] => [
    slot.slice(0, slot.lastIndexOf('\\')),
    slot.slice(slot.lastIndexOf('\\') + 1),
  ];
  for (const [slot, { type, hex }] of after.values) {
    const old = before.values.get(slot);
    if (old?.type === type && old.hex === hex) continue;
    const [key, name] = split(slot);
    const bytes = hex.match(/../g) ?? [];
    section(
      key,
      `"${name}"=${type === 4 ? `dword:${bytes.toReversed().join('')}` : `hex(${type.toString(16)}):${bytes.join(',')}`}`,
    );
  }
  for (const slot of before.values.keys()) {
    const [key, name] = split(slot);
    if (!after.values.has(slot) && after.keys.has(key)) section(key, `"${name}"=-`);
  }
  return `${lines.join('\n')}\n`;
}

/** What is said of a text on a PC. */
interface Forecast {
  readonly effect: string;
  /** Some of it asks, so that it isn't run. */
  readonly asks: boolean;
}

/** What Explain says of texts on a sample. */
async function forecasterFor(sample: string): Promise<(text: string) => Promise<Forecast>> {
  const opened = await openPc({
    ...{ registry: join(SAMPLES_FOLDER, sample), driver: null, named: NOTHING_NAMED, self: null },
  });
  if (!opened.ok) throw new Error(`${sample} can't be opened`);
  const pc = opened.value;
  const { report, snapshot } = await check(pc);
  const release = RELEASE_IDS.find((id) => id === report.machine.release) ?? null;
  return async (text) => {
    const { result, onPc } = readText(text, { release, parsePowerShell });
    if (!result.ok || result.value.kind !== 'document') return { effect: 'nothing', asks: false };
    const standing: Standing | null = onPc === undefined ? null : await readStanding(pc, onPc.keys);
    const document: ExplainedDocument = standing === null || onPc === undefined ? result.value : onPc.judge(standing);
    const found = onThisPc(document, snapshot);
    const { run } = answerHere(document, found);
    const effect = found === null || found.effect === 'changes-nothing' ? 'nothing' : found.effect;
    const isOpen = effect === 'open' || (effect === 'nothing' && run === 'unknown');
    return {
      effect: isOpen ? 'open' : [effect, ...(found?.harms ?? [])].join(' '),
      asks: document.writes.some(({ here }) => here === 'asks'),
    };
  };
}

export interface OnSample {
  readonly title: string;
  /** What is said of the text, and of a `.reg` file with what it left. */
  readonly said: Forecast;
  readonly left: Forecast;
  readonly file: string;
}

/** Runs each text on a sample; one that asks isn't run. */
export async function runOnSample(shell: PowerShell, sample: string): Promise<readonly OnSample[]> {
  const forecast = await forecasterFor(sample);
  const before = changesTo(sample);
  const anyway = registryWith({ keys: new Set(), values: new Map() }, await shell.read(WATCHED));
  const texts = await Promise.all(TEXTS.map(async (known) => ({ known, said: await forecast(known.text) })));
  const run = texts.filter(({ said }) => !said.asks);
  const ran = await shell.run(
    run.map(({ known }) => ({ text: scriptOf(known), before, roots: ROOTS })),
    WATCHED,
  );
  return Promise.all(
    run.map(async ({ known: { title }, said }, at) => {
      const changes = ran[at]?.changes;
      if (changes === undefined) throw new Error(`${sample}: ${title} didn't end`);
      const file = regFileOf(registryWith(anyway, before), registryWith(anyway, changes));
      return { title, said, left: await forecast(file), file };
    }),
  );
}
