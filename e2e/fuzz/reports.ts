// `npm run tool -- fuzz reports N [SEED]`: feeds the fleet's reader and `report verify` N texts, most of them near a real one.
// Each checks the other: what is intact must be counted as its report says, and a page's report that verify finds none must not be
// counted; no changed report may pass; nothing may throw.
import { createHash } from 'node:crypto';
import { argv } from 'node:process';
import { diagnose } from '../../shared/diagnosis/diagnose.ts';
import { factsOf } from '../../shared/diagnosis/facts.ts';
import { snapshotOf, type TestPc } from '../../shared/diagnosis/test-pc.suite.ts';
import { readInput } from '../../shared/fleet/reader.ts';
import { fleetPc } from '../../shared/fleet/input.ts';
import { makePlan } from '../../shared/remediation/plan.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { renderReportPage } from '../../shared/present/html/page.ts';
import { makeReport } from '../../shared/report/report.ts';
import { reportJson, sealReport, type SealedReport } from '../../shared/report/seal.ts';
import { verifyReport } from '../../shared/report/verify.ts';
import { messages } from '../../shared/text/en/messages.ts';
import { pack } from '../../shared/text/en/pack.ts';
import { reportTexts } from '../../shared/text/en/report.ts';
import { randomFrom } from '../../shared/random.suite.ts';

const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

const PCS: readonly TestPc[] = [
  { build: 7601, servicePack: 1, files: '6.1.7601.24168' },
  { build: 26100, native: 0xa00, wow64: 'text' },
  { build: 9600, arch: 'x86', native: 0x80 },
];

function sealed(pc: TestPc): SealedReport {
  const diagnosis = diagnose(factsOf(snapshotOf(pc)));
  const plan = makePlan(diagnosis.facts, RECOMMENDED);
  const report = makeReport(diagnosis, plan, { driver: 'native', system: 'Windows' });
  const when = '2026-11-03T10:12:00.000Z';
  const lastChange = { id: 7, at: when, state: 'committed', inForce: 'all', writes: report.plan } as const;
  return sealReport({ ...report, lastChange }, { version: '1.2.3', when, names: { user: 'u', host: 'h' } }, sha256);
}

const PIECES = [
  '"',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\\',
  '0',
  '-',
  'e',
  'null',
  ' ',
  '\n',
  '\u0000',
  '\ufffd',
  '<',
  '&amp;',
  '__proto__',
  '"a":1,',
];

function mutate(text: string, random: () => number): string {
  const below = (n: number): number => Math.floor(random() * n);
  let changed = text;
  for (let edits = 1 + below(3); edits > 0; edits--) {
    const at = below(changed.length + 1);
    const cut = random() < 0.5 ? below(3) : 0;
    const from = below(changed.length);
    const copied = changed.slice(from, from + below(60)); // a part of itself: a doubled member, say
    const put =
      random() < 0.3
        ? copied
        : random() < 0.8
          ? (PIECES[below(PIECES.length)] ?? '')
          : String.fromCharCode(below(65536));
    changed = changed.slice(0, at) + put + changed.slice(at + cut);
  }
  return changed;
}

/** The only other thing that is counted; nothing near one of our reports has these members. */
const isSnapshot = (text: string): boolean => text.includes('"settings"') && text.includes('"named"');

function fuzz(count: number, seed: number): number {
  const random = randomFrom(seed);
  const words = { m: messages, t: { ...reportTexts, language: pack } };
  const reports = PCS.map(sealed);
  const lines = [...reports.map(reportJson), ...PCS.map((pc) => JSON.stringify(snapshotOf(pc)))];
  const pages = reports.map((report) => renderReportPage(report, 'en', words, sha256));
  const surprises: string[] = [];
  const seen = { counted: 0, refused: 0, intact: 0, changed: 0, other: 0 };
  for (let i = 0; i < count; i++) {
    const isPage = i % 10 === 0;
    const originals = isPage ? pages : lines;
    const original = originals[i % originals.length] ?? '';
    const text = mutate(original, random);
    try {
      const input = readInput(text);
      seen[input.ok ? 'counted' : 'refused']++;
      const verified = verifyReport(text, sha256);
      const { state } = verified;
      if (state === 'not-a-report' && input.ok && !isSnapshot(text)) surprises.push(`counted, but no report: ${text}`);
      if (state === 'unsealed' && !input.ok && input.why !== 'not-utf8') surprises.push(`not counted: ${text}`);
      if (state === 'intact') {
        seen.intact++;
        if (!input.ok || JSON.stringify(input.value) !== JSON.stringify(fleetPc(verified.report)))
          surprises.push(`counted otherwise: ${text}`);
        if (text !== original) surprises.push(`changed and passed: ${text}`);
      } else if (state === 'changed') seen.changed++;
      else seen.other++;
    } catch (error) {
      surprises.push(`threw ${error instanceof Error ? (error.stack ?? '') : String(error)} at ${text}`);
    }
  }
  console.log(`${String(count)} texts, seed ${String(seed)}.`);
  console.log(`Counted ${String(seen.counted)}, refused ${String(seen.refused)}.`);
  console.log(
    `Intact ${String(seen.intact)}, changed ${String(seen.changed)}, no sealed report ${String(seen.other)}.`,
  );
  console.log(`Surprises: ${String(surprises.length)}`);
  for (const one of surprises.slice(0, 5)) console.log(`  ${one.slice(0, 2000)}`);
  return surprises.length === 0 ? 0 : 1;
}

const [count = 100_000, seed = Date.now() % 1_000_000] = argv.slice(2).map(Number);
process.exitCode = fuzz(count, seed);
