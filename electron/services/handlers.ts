import type { Handlers, WindowContext } from '../../shared/ipc/contract.ts';
import { SAVED_DOORS, type PageEvent, type SavedDoor, type WindowsDoor } from '../../shared/ipc/names.ts';
import { fail } from '../../shared/failures.ts';
import { succeed } from '../../shared/result.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { DoorOpener, FolderChooser, LogChooser, ReportSaver, Stick } from '../ports.ts';
import type { Drops } from '../drops.ts';
import { createChangeHandlers } from './change/handlers.ts';
import type { FleetHandlers } from './fleet/handlers.ts';
import { createReadHandlers } from './read/handlers.ts';
import type { Pc } from './pc/pc.ts';
import { createReportHandlers } from './report/handlers.ts';
import { createUsageHandlers } from './usage/handlers.ts';

export interface HandlerOptions {
  readonly pc: Pc;
  readonly context: Omit<WindowContext, 'language' | 'ranOn'>;
  readonly language: { get(): Language; set(language: Language): Promise<void> };
  readonly notify: (event: PageEvent) => void;
  readonly folders: FolderChooser;
  readonly logs: LogChooser;
  readonly drops: Drops;
  readonly reportSaver: ReportSaver;
  readonly stick?: Stick | undefined;
  readonly links: Handlers['open-link'];
  readonly doors: DoorOpener;
}

/** The channels for one PC; those that replace it are in `practice.ts`, for many PCs in `fleet/handlers.ts`. */
export type PcHandlers = Omit<Handlers, 'samples' | 'practise' | keyof FleetHandlers | keyof Drops['handlers']>;

export function createHandlers(options: HandlerOptions): PcHandlers {
  const { pc, context, language, notify, folders, logs, drops, reportSaver: saver, links, doors, stick } = options;
  // the last file saved for each door: the page can't name a path
  const saved = new Map<SavedDoor, string>();
  const read = createReadHandlers(pc, notify);
  const { usage, handlers: ofUsage } = createUsageHandlers(pc.clock, logs, drops, () => notify('reading-usage'));
  const { remember, handlers: ofReports } = createReportHandlers({
    pc,
    version: context.version,
    language,
    folders,
    saver,
    stick,
    evidence: (snapshot) => ({ ...read.proofs.of(snapshot), ...read.connecting.of(snapshot) }),
    onSaved: (door, file) => void saved.set(door, file),
  });
  return {
    ...read.handlers,
    ...ofUsage,
    ...ofReports,
    ...createChangeHandlers({ pc, notify, read, usage, remember }),
    context: () => Promise.resolve(succeed({ ...context, language: language.get(), ranOn: pc.ranOn })),
    async explain({ source, release }) {
      const { answerTo, explainGiven } = await import('./explain/read-input.ts');
      const { readStanding } = await import('./explain/standing.ts');
      const given = await explainGiven(source, { release, readKeys: (keys) => readStanding(pc, keys) });
      return given.ok ? succeed(await answerTo(given.value, () => language.get())) : given;
    },
    'open-link': links,
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
    async 'set-language'({ language: chosen }) {
      await language.set(chosen);
      return succeed({});
    },
  };
}
