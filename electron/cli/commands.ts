import type { RungId } from '../../shared/diagnosis/rungs/rung.ts';
import { brokenPromises } from '../../shared/proof/compare.ts';
import type { JudgedProof } from '../../shared/proof/proof-report.ts';
import { chosenMasks } from '../../shared/remediation/selection.ts';
import { EXIT, fail, succeed, type ExitCode, type Failure, type Result } from '../../shared/report/errors.ts';
import type { Report } from '../../shared/report/report.ts';
import { SSL_BITS } from '../../shared/tls/protocols.ts';
import { REGISTRY_VIEWS } from '../../shared/windows/registry.ts';
import { apply, refuseSelection, type Changed } from '../services/apply.ts';
import { openJournal } from '../services/change.ts';
import { check, type Checked } from '../services/check.ts';
import { explainOperand } from '../services/explain-source.ts';
import { needsPc } from '../services/export.ts';
import { history } from '../services/history.ts';
import type { Pc } from '../services/pc.ts';
import { PATIENT, prove, proved, proveHost, type Change } from '../services/prove.ts';
import { planDigest } from '../services/plan-digest.ts';
import { recover, undo } from '../services/undo.ts';
import type { CommandName } from './command-table.ts';
import { withPc, type Answer, type Run } from './command.ts';
import { exportAnswer } from './export-command.ts';
import { fleetCommand } from './fleet-command.ts';
import { renderExplained } from './render-explained.ts';
import { renderHelp } from './render-help.ts';
import { renderHost, renderProof } from './render-proof.ts';
import { reportCommand, verifyCommand } from './report-command.ts';
import { renderExplanation, renderHistory, renderOutcome, renderPlan, renderReport } from './render.ts';

const CHECK_EXITS = {
  'no-change-needed': EXIT.ok,
  'improvement-available': EXIT.ok,
  'fix-available': EXIT.available,
  'cannot-be-fixed-here': EXIT.notHere,
  undetermined: EXIT.notHere,
} as const;

async function confirmed({ host, args, texts }: Run, count: number): Promise<boolean> {
  if (args.yes) return true;
  const answer = await host.ask(texts.cli.confirm(count));
  return answer?.trim().toLowerCase() === texts.cli.yes;
}

/** On this PC, `--release` may only say what the registry doesn't: it must not talk us into a write for another Windows. */
async function refuseNaming(pc: Pc): Promise<Failure | null> {
  if (pc.named.release === null || pc.ranOn.driver === 'reg-file') return null;
  const { release: found } = (await check({ ...pc, named: { ...pc.named, release: null } })).report.machine;
  return found === 'unknown' || found === pc.named.release
    ? null
    : fail('release-contradicts', { found, named: pc.named.release });
}

function changedAnswer({ texts }: Run, { report, exit }: Changed): Answer {
  return { json: report, text: renderOutcome(report, texts), exit };
}

/** What a rung is, without a PC. Shape: `{ schema, rung, what, why, how, unknown }`. */
function explanationAnswer({ texts }: Run, rung: RungId): Answer {
  const explanation = texts.explanations[rung];
  return {
    json: { schema: 1, rung, ...explanation },
    text: renderExplanation(rung, explanation, texts),
    exit: EXIT.ok,
  };
}

function checkAnswer(run: Run, { ranOn }: Pc, report: Report): Answer {
  return {
    json: report,
    get text() {
      const { texts } = run;
      const plan = report.plan.length === 0 ? [] : ['', renderPlan(report.plan, texts), texts.cli.apply];
      return [renderReport(report, texts), ...plan, '', texts.cli.ranOn(ranOn.system, ranOn.driver)].join('\n');
    },
    exit: CHECK_EXITS[report.verdict],
  };
}

/** Runs a change after asking for it; `count` tells how many values it would touch, null that it can't be told. */
async function change(run: Run, count: number, pc: Pc, make: Change): Promise<Result<Answer>> {
  if (count > 0 && !(await confirmed(run, count))) return fail('not-confirmed');
  const changed = await proved(pc, PATIENT, make);
  if (changed.ok && pc.prober === null && changed.value.report.outcome?.state !== 'nothing-to-do') {
    run.host.note(run.texts.proof.reasons['not-this-pc']);
  }
  return changed.ok ? succeed(changedAnswer(run, changed.value)) : changed;
}

/** Tells of a change that stopped halfway, which everything that writes would refuse because of. */
async function notePending(run: Run, pc: Pc): Promise<void> {
  const journal = await openJournal(pc.driver);
  if (journal.ok || journal.code !== 'pending-change') return;
  const { title, nextStep } = run.texts.errors[journal.code](journal.details);
  run.host.note(`${title} ${nextStep}`);
}

/** What each command does. */
export const COMMANDS: Readonly<Record<CommandName, (run: Run) => Promise<Result<Answer>>>> = {
  check: (run) => {
    const { explain } = run.args;
    if (explain !== null) return Promise.resolve(succeed(explanationAnswer(run, explain)));
    return withPc(run, async (pc) => {
      const refused = await refuseNaming(pc);
      if (refused !== null) return refused;
      await notePending(run, pc);
      const { report } = await check(pc);
      return succeed(checkAnswer(run, pc, report));
    });
  },
  plan: (run) =>
    withPc(run, async (pc) => {
      const checked = await check(pc, run.args.selection);
      const refused = (await refuseNaming(pc)) ?? refuseSelection(checked, run.args.selection);
      if (refused !== null) return refused;
      const { plan, report } = checked;
      const nothing = CHECK_EXITS[report.verdict] === EXIT.notHere ? EXIT.notHere : EXIT.ok;
      const text = renderPlan(plan, run.texts);
      return succeed({ json: { schema: 1, plan }, text, exit: plan.length > 0 ? EXIT.available : nothing });
    }),
  apply: (run) =>
    withPc(run, async (pc) => {
      const { selection, yes } = run.args;
      const seen = await check(pc, selection);
      const refused = (await refuseNaming(pc)) ?? refuseSelection(seen, selection);
      if (refused !== null) return refused;
      if (chosenMasks(selection.choice, REGISTRY_VIEWS).some((mask) => (mask & SSL_BITS) !== 0)) {
        run.host.note(run.texts.cli.sslWarning);
      }
      if (!yes) run.host.note(renderPlan(seen.plan, run.texts));
      return change(run, seen.plan.length, pc, (ready) => apply(pc, selection, planDigest(seen.plan), ready));
    }),
  undo: (run) =>
    withPc(run, async (pc) => {
      const id = run.args.operand === null ? succeed(null) : readEntryId(run.args.operand);
      if (!id.ok) return id;
      const past = await history(pc);
      if (!past.ok) return past;
      const entry = past.value.entries.find((one) =>
        id.value === null ? one.state === 'committed' : one.id === id.value,
      );
      return change(run, entry?.state === 'committed' ? entry.writes.length : 0, pc, (ready) =>
        undo(pc, id.value, ready),
      );
    }),
  recover: (run) =>
    withPc(run, async (pc) => {
      const past = await history(pc);
      if (!past.ok) return past;
      const entry = past.value.entries.find((one) => one.state === 'pending');
      return change(run, entry?.writes.length ?? 0, pc, (ready) => recover(pc, run.args.finish, null, ready));
    }),
  history: (run) =>
    withPc(run, async (pc) => {
      const past = await history(pc);
      if (!past.ok) return past;
      const json = { schema: 1, ...past.value };
      return succeed({ json, text: renderHistory(past.value, run.texts), exit: EXIT.ok });
    }),
  explain: async ({ args, texts, host }) => {
    const explained = await explainOperand(args.operand ?? '', () => host.input(), { release: args.named.release });
    if (!explained.ok) return explained;
    return succeed({ json: explained.value, text: renderExplained(explained.value, texts), exit: EXIT.ok });
  },
  report: (run) => {
    const { args, language, host } = run;
    if (args.verify !== null) return verifyCommand(args.verify, language);
    return withPc(
      run,
      async (pc) => (await refuseNaming(pc)) ?? reportCommand(pc, { ...args, language, version: host.version }),
    );
  },
  fleet: ({ args, language, host }) =>
    fleetCommand({ ...args, source: args.operand ?? '', named: args.named, language, input: () => host.input() }),
  probe: (run) =>
    withPc(run, async (pc) => {
      const { host } = run.args;
      const { signal } = PATIENT;
      if (host !== null) {
        const found = await proveHost(pc, host, signal);
        if (!found.ok) return found;
        const text = renderHost(found.value, run.texts);
        const exit = found.value.found === 'works' ? EXIT.ok : EXIT.notHere;
        return succeed({ json: { schema: 1, host: found.value }, text, exit });
      }
      const { checked, ...judged } = await prove(pc, signal);
      const json = { schema: 1, ranOn: pc.ranOn, ...judged };
      return succeed({ json, text: renderProof(judged, run.texts), exit: probeExit(judged, checked) });
    }),
  export: (run) => {
    const { selection, export: wanted } = run.args;
    if (wanted === null) return Promise.resolve(fail('bad-usage', { what: 'export' }));
    const make = (pc: Pc | null): Promise<Result<Answer>> => exportAnswer(wanted, selection, run.language, pc);
    if (!needsPc(wanted.format)) return make(null);
    return withPc(run, async (pc) => (await refuseNaming(pc)) ?? make(pc));
  },
  help: ({ texts }) => {
    const usage = renderHelp(texts.cli.help);
    return Promise.resolve(succeed({ json: { schema: 1, usage }, text: usage, exit: EXIT.ok }));
  },
  version: ({ host }) =>
    Promise.resolve(succeed({ json: { schema: 1, version: host.version }, text: host.version, exit: EXIT.ok })),
};

/** 4 for a promised TLS that isn't offered; 5 where nothing was seen; what `check` says where TLS 1.2 is missing as promised. */
function probeExit({ proof, differences }: JudgedProof, { report }: Checked): ExitCode {
  if (brokenPromises(differences).length > 0) return EXIT.disagrees;
  const seen = [proof.native, proof.wow64].filter((observation) => observation?.state === 'seen');
  if (seen.length === 0) return EXIT.notHere;
  const isMissing = seen.some((observation) => observation?.offered.includes('TLS 1.2') === false);
  return isMissing ? CHECK_EXITS[report.verdict] : EXIT.ok;
}

function readEntryId(text: string): Result<number> {
  return /^[1-9][0-9]{0,7}$/.test(text) ? succeed(Number(text)) : fail('bad-usage', { what: `undo ${text}` });
}
