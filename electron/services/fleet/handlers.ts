import { dirname, join } from 'node:path';
import { compareCollections, createCollection } from '../../../shared/fleet/compare.ts';
import { groupOf, noCounts, type FleetGroup } from '../../../shared/fleet/groups.ts';
import type { FleetInput } from '../../../shared/fleet/input.ts';
import { listedPc, type ListedPc } from '../../../shared/fleet/listed.ts';
import { fail } from '../../../shared/failures.ts';
import type { Answer, Handlers } from '../../../shared/ipc/contract.ts';
import type { FleetCollection, FleetState } from '../../../shared/ipc/fleet.ts';
import { FLEET_CHUNK, MOST_LISTED, type FleetForm, type FleetPart } from '../../../shared/ipc/names.ts';
import { calendarFile } from '../../../shared/output/calendar.ts';
import { csvLine, csvRow, type Printable } from '../../../shared/output/csv.ts';
import { plainJson } from '../../../shared/output/json.ts';
import {
  COMPARED_COLUMNS,
  comparedRow,
  FLEET_COLUMNS,
  rowOfListed,
  type ComparedRow,
  type FleetRow,
} from '../../../shared/present/fleet-rows.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { loadExportWords, loadMessages } from '../../../shared/text/load.ts';
import { oneAtATime } from '../../one-at-a-time.ts';
import type { FolderChooser, ReportSaver } from '../../ports.ts';
import type { Drops } from '../../drops.ts';
import { listSamples } from '../../registry/reg-file/samples.ts';
import { readOne } from './files.ts';
import { countFiles, readFleet } from './inputs.ts';
import type { OnInput } from './reading.ts';
import { pcOfReport, readRegistry } from './tasks.ts';
import { NOTHING_NAMED } from '../pc/pc.ts';

export type FleetHandlers = Pick<
  Handlers,
  'read-fleet' | 'fleet' | 'cancel-fleet' | 'fleet-rows' | 'fleet-pc' | 'save-fleet' | 'save-reminder'
>;

interface FleetHandlerOptions {
  readonly folders: FolderChooser;
  readonly drops: Drops;
  readonly saver: ReportSaver;
  readonly language: { get(): Language };
  readonly samples: string;
  /** The folder of reports on the stick that the program was started from. */
  readonly stick?: string | undefined;
}

/** A collection as kept by the program: its rows, and the line numbers of rows. */
interface Kept {
  readonly id: number;
  readonly root: string;
  readonly folder: string | null;
  readonly rows: ListedPc[];
  readonly lines: Map<number, number>;
  readonly counts: Record<FleetGroup, number>;
  isCut: boolean;
}

interface Reading {
  readonly part: FleetPart;
  readonly kept: Kept;
  readonly stop: AbortController;
  files: number;
  of: number | null;
}

/** Makes a spreadsheet open the file as UTF-8. */
const MARK = '\ufeff';

function add(kept: Kept, input: FleetInput): void {
  const row = listedPc(input);
  kept.counts[groupOf(row)]++;
  if (kept.rows.length >= MOST_LISTED) return;
  if (input.line !== undefined) kept.lines.set(kept.rows.length, input.line);
  kept.rows.push(row);
}

const shown = ({ id, folder, counts, rows, isCut }: Kept): FleetCollection => ({
  id,
  folder,
  isCut,
  counts: { ...counts },
  listed: rows.length,
});

function fileOf({ root, rows, lines }: Kept, at: number): { readonly path: string; readonly line: number | null } {
  const source = rows[at]?.source ?? '';
  const line = lines.get(at) ?? null;
  return { path: join(root, line === null ? source : source.slice(0, -`:${line}`.length)), line };
}

/** Returns all rows of a collection, in the columns of the command line and the window's words. */
async function rowsOf({ rows }: Kept, language: Language): Promise<readonly FleetRow[]> {
  const texts = await loadMessages(language);
  return rows.map((row) => rowOfListed(row, texts, 'window'));
}

function comparedRows(before: Kept, now: Kept): readonly ComparedRow[] {
  const [then, today] = [createCollection<ListedPc>(), createCollection<ListedPc>()];
  before.rows.forEach(then.add);
  now.rows.forEach(today.add);
  return compareCollections(then, today).pcs.map(comparedRow);
}

/** Returns rows in a form of the command line: an object a line, or CSV that a spreadsheet opens as UTF-8. */
function textOf<Row extends Printable<Row>>(
  rows: readonly Row[],
  columns: readonly (keyof Row & string)[],
  form: FleetForm,
): { readonly text: string; readonly rows: number } {
  const lines = rows.map((row) => (form === 'json' ? `${plainJson(JSON.stringify(row))}\n` : csvLine(columns, row)));
  const head = form === 'json' ? '' : `${MARK}${csvRow(columns)}\r\n`;
  return { text: `${head}${lines.join('')}`, rows: rows.length };
}

/** Reads the samples one by one in this thread: they are ours, maybe inside an archive, which no other can read. */
async function readSamples(folder: string, onInput: OnInput): Promise<Result<null>> {
  for (const { id, path } of await listSamples(folder)) {
    const found = pcOfReport(await readRegistry(path, NOTHING_NAMED));
    onInput({ source: join(id, 'registry.reg'), name: id, found });
  }
  return succeed(null);
}

/** Keeps the collections that the window shows. The page refers to them by number, and to a PC by its place there. */
export function createFleetHandlers(options: FleetHandlerOptions): FleetHandlers {
  const { folders, drops, saver, language, samples, stick } = options;
  const single = oneAtATime();
  let [now, before]: [Kept | null, Kept | null] = [null, null];
  let reading: Reading | null = null;
  let lastId = 0;

  const state = (): FleetState => ({
    now: now && shown(now),
    before: before && shown(before),
    reading: reading && {
      part: reading.part,
      folder: reading.kept.folder,
      files: reading.files,
      of: reading.of,
      counts: { ...reading.kept.counts },
    },
  });
  const find = (id: number): Kept | null => [now, before].find((one) => one?.id === id) ?? null;

  const read = async (part: FleetPart, folder: string | null): Promise<Result<null>> => {
    const kept: Kept = {
      id: ++lastId,
      root: folder ?? samples,
      folder,
      rows: [],
      lines: new Map<number, number>(),
      counts: noCounts(),
      isCut: false,
    };
    const mine: Reading = { part, kept, stop: new AbortController(), files: 0, of: null };
    const { signal } = mine.stop;
    const onFile = (): void => void mine.files++;
    const onInput: OnInput = (input) => add(kept, input);
    reading = mine;
    try {
      if (folder !== null)
        void countFiles(folder, signal).then(
          (count) => (mine.of = count),
          () => undefined, // only the progress bar needs it
        );
      const done =
        folder === null
          ? await readSamples(samples, onInput)
          : await readFleet({ kind: 'folder', path: folder }, NOTHING_NAMED, onInput, { onFile, signal });
      if (!done.ok) return done;
      kept.isCut = signal.aborted;
      if (kept.isCut && kept.rows.length === 0) return succeed(null);
      if (part === 'before') before = kept;
      else [now, before] = [kept, null];
      return succeed(null);
    } finally {
      mine.stop.abort(); // stops counting files
      reading = null;
    }
  };

  return {
    'read-fleet': ({ part, dropped }) =>
      single(async (): Promise<Answer<'read-fleet'>> => {
        if (part === 'before' && now === null) return fail('fleet-not-open');
        const taken = dropped === true ? await drops.take('folder') : null;
        if (taken?.ok === false) return taken;
        const known = part === 'stick' ? stick : taken?.value[0];
        const folder = part === 'samples' ? null : (known ?? (await folders()));
        if (part !== 'samples' && folder === null) return succeed(state());
        const done = await read(part, folder);
        return done.ok ? succeed(state()) : done;
      }),
    fleet: () => Promise.resolve(succeed(state())),
    'cancel-fleet'() {
      reading?.stop.abort();
      return Promise.resolve(succeed({}));
    },
    'fleet-rows'({ id, from }) {
      const rows = find(id)?.rows.slice(from, from + FLEET_CHUNK);
      return Promise.resolve(rows === undefined ? fail('fleet-not-open') : succeed({ rows }));
    },
    async 'fleet-pc'({ id, at }) {
      const kept = find(id);
      if (kept?.rows[at] === undefined) return fail('fleet-not-open');
      const { path, line } = fileOf(kept, at);
      const found = kept.folder === null ? await readRegistry(dirname(path), NOTHING_NAMED) : await readOne(path, line);
      return succeed(found.ok ? { report: found.value, why: null } : { report: null, why: found.why });
    },
    'save-fleet': ({ id, compared, form }) =>
      single(async (): Promise<Answer<'save-fleet'>> => {
        const kept = find(id);
        if (kept === null || (compared && before === null)) return fail('fleet-not-open');
        const other = compared ? before : null;
        const { text, rows } =
          other === null
            ? textOf(await rowsOf(kept, language.get()), FLEET_COLUMNS, form)
            : textOf(comparedRows(other, kept), COMPARED_COLUMNS, form);
        const name = `TLS-Remedy-fleet${other === null ? '' : '-compared'}.${form}`;
        const saved = await saver.save({ name, format: form, text });
        return saved.ok ? succeed({ where: saved.value, rows }) : saved;
      }),
    'save-reminder': ({ day }) =>
      single(async (): Promise<Answer<'save-reminder'>> => {
        const { title, about } = (await loadExportWords(language.get())).texts.reminder;
        const text = calendarFile(day, title, about(now?.folder ?? null), new Date());
        const saved = await saver.save({ name: `TLS-Remedy-${day}.ics`, format: 'ics', text });
        return saved.ok ? succeed({ where: saved.value }) : saved;
      }),
  };
}
