// `npm run tool -- fuzz reports N [SEED]`: feeds the fleet's reader and `report verify` N texts, most of them near a
// real one. Each checks the other: what is intact must be counted as its report says, and a page's report that verify
// finds none must not be counted; no changed report may pass; nothing may throw.
import { createHash } from 'node:crypto';
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
import { feed, type Fed } from './fed.ts';

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

const PIECES = ['null', '&amp;', '__proto__', '"a":1,', ...'"{}[],:\\0-e \n\0\ufffd<'.split('')];

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

/** What is wrong with how a text was read, given what it was made from. */
function surpriseIn(text: string, original: string, verified: ReturnType<typeof verifyReport>): string | null {
  const input = readInput(text);
  const { state } = verified;
  if (state === 'not-a-report' && input.ok && !isSnapshot(text)) return 'counted, but no report';
  if (state === 'unsealed' && !input.ok && input.why !== 'not-utf8') return 'not counted';
  if (state !== 'intact') return null;
  if (!input.ok || JSON.stringify(input.value) !== JSON.stringify(fleetPc(verified.report))) return 'counted otherwise';
  return text === original ? null : 'changed and passed';
}

function* damagedReports(count: number, seed: number): Generator<Fed> {
  const random = randomFrom(seed);
  const words = { m: messages, t: { ...reportTexts, language: pack } };
  const reports = PCS.map(sealed);
  const lines = [...reports.map(reportJson), ...PCS.map((pc) => JSON.stringify(snapshotOf(pc)))];
  const pages = reports.map((report) => renderReportPage(report, 'en', words, sha256));
  for (let i = 0; i < count; i++) {
    const originals = i % 10 === 0 ? pages : lines;
    const original = originals[i % originals.length] ?? '';
    const text = mutate(original, random);
    try {
      const verified = verifyReport(text, sha256);
      const wrong = surpriseIn(text, original, verified);
      const kind = `${readInput(text).ok ? 'counted' : 'refused'}, ${verified.state}`;
      yield { kind, surprise: wrong === null ? null : `${wrong}: ${text.slice(0, 2000)}` };
    } catch (error) {
      const said = error instanceof Error ? (error.stack ?? '') : String(error);
      yield { kind: 'thrown', surprise: `${said} at ${text.slice(0, 2000)}` };
    }
  }
}

void feed('texts', damagedReports, { growthMb: Infinity, count: 100_000 });
