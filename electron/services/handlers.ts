import type { Answer, Handlers, Checked as CheckedAnswer, WindowContext } from '../../shared/ipc/contract.ts';
import { SAVED_DOORS, type PageEvent, type SavedDoor, type WindowsDoor } from '../../shared/ipc/names.ts';
import { makePlan } from '../../shared/remediation/plan.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { fail } from '../../shared/failures.ts';
import { withEvidence } from '../../shared/report/report.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { DoorOpener, FolderChooser, LinkOpener, LogChooser, ReportSaver } from '../ports.ts';
import { apply } from './change/apply.ts';
import { askPorts } from './change/asked-ports.ts';
import { asUser } from './read/as-user.ts';
import { check } from './read/check.ts';
import { createConnectionTests } from './read/connection-test.ts';
import { discard } from './change/discard.ts';
import { wholeHistory } from './read/history.ts';
import type { FleetHandlers } from './fleet/handlers.ts';
import type { FinishedChange } from './change/finished-change.ts';
import type { Pc } from './read/pc.ts';
import { planItems } from '../../shared/report/plan-items.ts';
import { planDigest } from './change/digests.ts';
import { changeWithProof, prove, type Change } from './read/prove.ts';
import { createReportHandlers } from './report/handlers.ts';
import { lookAt, retire } from './change/retire.ts';
import { keep } from './change/undo-by-itself.ts';
import { recover, undo } from './change/undo.ts';
import { createUsageReadings } from './usage/handlers.ts';

/** What the shell knows and the services don't. */
export interface HandlerOptions {
  readonly pc: Pc;
  readonly context: Omit<WindowContext, 'language' | 'ranOn'>;
  /** Where the window's language is kept. */
  readonly language: { get(): Language; set(language: Language): Promise<void> };
  /** Sends an event to the page. */
  readonly notify: (event: PageEvent) => void;
  readonly folders: FolderChooser;
  readonly logs: LogChooser;
  readonly reportSaver: ReportSaver;
  readonly links: LinkOpener;
  readonly doors: DoorOpener;
}

/** What takes a while to read is read when it is asked for, so that the window opens sooner. */
const exporting = (): Promise<typeof import('./report/window-export.ts')> => import('./report/window-export.ts');

/** The channels that work on one PC; those that exchange it are in `read/practice.ts`, those of many PCs in `fleet/handlers.ts`. */
export type PcHandlers = Omit<Handlers, 'samples' | 'practise' | keyof FleetHandlers>;

/** The window's channels over the services. Every shell uses these same handlers. */
export function createHandlers(options: HandlerOptions): PcHandlers {
  const { pc, context, language, notify, folders, logs, reportSaver, links, doors } = options;
  // what was saved last, by the door to its folder: the page names no path
  const saved = new Map<SavedDoor, string>();
  const noteSaved = (door: SavedDoor, file: string | undefined): void => {
    if (file !== undefined) saved.set(door, file);
  };
  const reading = createUsageReadings(pc.clock, () => notify('reading-usage'));
  const connecting = createConnectionTests(pc, () => notify('connecting'));
  const onSaved = (file: string): void => noteSaved('saved-report', file);
  const reports = createReportHandlers({ pc, version: context.version, saver: reportSaver, connecting, onSaved });
  const checked = async (): Promise<Answer<'check'>> => {
    const { snapshot, diagnosis, report: settings } = await check(pc);
    const report = withEvidence(diagnosis, { ...settings, ...connecting.of(snapshot) });
    const answer: CheckedAnswer = { checkedAt: pc.clock.now().toISOString(), snapshot, report };
    return succeed(answer);
  };
  const changed = (result: Result<FinishedChange>): Answer<'apply'> => {
    if (!result.ok) return result;
    const { checked: now, report } = result.value;
    if (report.outcome?.ofUser !== true) reports.remember(report); // a report to hand over has the changes of the PC
    connecting.forget();
    // the plan in it is that of the change just made; the window goes on from the recommended one
    const plan = planItems(makePlan(now.diagnosis.facts, RECOMMENDED));
    return succeed({
      checkedAt: pc.clock.now().toISOString(),
      snapshot: now.snapshot,
      report: { ...report, plan },
    });
  };
  // what is being asked of Windows, to be cancelled together
  const asking = new Set<AbortController>();
  async function whileAsking<T>(ask: (signal: AbortSignal) => Promise<T>): Promise<T> {
    const one = new AbortController();
    asking.add(one);
    try {
      return await ask(one.signal);
    } finally {
      asking.delete(one);
    }
  }
  /** Changes the PC with a proof before and after, or the user's own values, which WinHTTP doesn't read. */
  const changing = async (
    ofUser: true | undefined,
    make: (target: Pc, ready: Promise<unknown>) => ReturnType<Change>,
  ): Promise<Answer<'apply'>> => {
    if (ofUser) {
      const own = await asUser(pc);
      return changed(own.ok ? await make(own.value, Promise.resolve()) : own);
    }
    return changed(
      await whileAsking((signal) =>
        changeWithProof(pc, { signal, onProving: () => notify('proving') }, (ready) => make(pc, ready)),
      ),
    );
  };
  return {
    context: () => Promise.resolve(succeed({ ...context, language: language.get(), ranOn: pc.ranOn })),
    check: checked,
    apply: ({ expected, selection, confirmed, ofUser }) =>
      changing(ofUser, (target, ready) => apply(target, selection, planDigest(expected), ready, confirmed)),
    undo: ({ id, confirmed = [], ofUser }) =>
      changing(ofUser, (target, ready) => undo(target, id, ready, { confirmed })),
    async discard({ id, confirmed, ofUser }) {
      const target = ofUser ? await asUser(pc) : succeed(pc);
      const done = target.ok ? await discard(target.value, id, { confirmed }) : target;
      return done.ok ? checked() : done;
    },
    recover: ({ finish, confirmed = [], ofUser }) =>
      changing(ofUser, (target, ready) => recover(target, finish, null, ready, { confirmed })),
    async 'export-contents'(wanted) {
      const { wantedContents } = await exporting();
      return wantedContents(wanted, pc, language.get());
    },
    async export(wanted) {
      const [{ wantedFiles }, { saveFiles }] = await Promise.all([exporting(), import('./report/save-files.ts')]);
      const files = await wantedFiles(wanted, pc, language.get());
      if (!files.ok) return files;
      const folder = files.value.length === 0 ? null : await folders.choose();
      if (folder === null) return succeed({ folder, files: [] });
      const written = await saveFiles(folder, files.value, false);
      if (!written.ok) return written;
      noteSaved('saved-export', written.value[0]);
      return succeed({ folder, files: written.value });
    },
    async 'retire-look'({ retirement }) {
      const { checked: now, review } = await lookAt(pc, retirement, reading.usage());
      return succeed({ ...review, plan: now.report.plan });
    },
    async retire({ expected, retirement, insisted, undoAfter, confirmed = [], ports = [] }) {
      const before = await askPorts(pc, ports);
      if (!before.ok) return before;
      const asked = { retirement, usage: reading.usage(), insisted, undoAfter, confirmed, ports: before.value };
      return changing(undefined, (target, ready) => retire(target, asked, planDigest(expected), ready));
    },
    async 'retire-keep'({ id, confirmed }) {
      const kept = await keep(pc, id, { confirmed });
      return kept.ok ? succeed({}) : kept;
    },
    'read-usage': async ({ pick }) => reading.add(await logs.choose(pick)),
    usage: () => Promise.resolve(succeed(reading.progress())),
    'cancel-usage'() {
      reading.cancel();
      return Promise.resolve(succeed({}));
    },
    'forget-usage': async () => succeed(await reading.forget()),
    history: () => wholeHistory(pc),
    async prove() {
      if (pc.prober === null) return fail('proof-not-this-pc');
      const { proof, differences, suspect } = await whileAsking((signal) => prove(pc, signal));
      return succeed({ proof, differences, suspect });
    },
    'cancel-proof'() {
      for (const one of asking) one.abort();
      return Promise.resolve(succeed({}));
    },
    'test-connections': ({ hosts }) => connecting.run(hosts),
    connections: () => Promise.resolve(succeed(connecting.progress())),
    'cancel-connections'() {
      connecting.cancel();
      return Promise.resolve(succeed({}));
    },
    async explain({ source, release }) {
      const { answerTo, explainGiven } = await import('./explain/source.ts');
      const read = await explainGiven(source, { release });
      return read.ok ? succeed(await answerTo(read.value, () => language.get())) : read;
    },
    async 'open-link'({ address }) {
      const opened = await links.open(address);
      return opened.ok ? succeed({}) : opened;
    },
    async 'open-door'({ door }) {
      const folderOf = SAVED_DOORS.find((one) => one === door);
      const file = folderOf === undefined ? undefined : saved.get(folderOf);
      const opened =
        folderOf === undefined
          ? await doors.open(door as WindowsDoor)
          : file === undefined
            ? fail('nothing-saved')
            : doors.show(file);
      return opened.ok ? succeed({}) : opened;
    },
    ...reports.handlers,
    async 'set-language'({ language: chosen }) {
      await language.set(chosen);
      return succeed({});
    },
  };
}
