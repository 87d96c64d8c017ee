import type { ArtefactFile } from '../../shared/artefacts/artefact.ts';
import { isReadyMade, type ExportId } from '../../shared/remediation/export-formats.ts';
import { EXIT } from '../../shared/failures.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import { inOneLine } from '../../shared/output/plain-text.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/text/languages.ts';
import { loadExportWords } from '../../shared/text/load.ts';
import { exportFiles, exportReadyMade } from '../services/export.ts';
import type { Pc } from '../services/pc.ts';
import { saveFiles } from '../services/save-files.ts';
import { refuseNaming } from './check-command.ts';
import type { KnownRelease } from '../../shared/windows/releases.ts';
import { answerOf, withPc, type CommandAnswer, type CommandRun } from './command.ts';

export interface ExportedFiles {
  readonly format: ExportId;
  readonly folder: string;
  /** The releases that it is for, where they were named. */
  readonly releases: readonly KnownRelease[] | null;
  readonly force: boolean;
  /** The difference of this PC in place of the whole target. */
  readonly thisPc: boolean;
}

/** Writes all of the files or none. Shape on standard output: docs/contract.md 3. */
async function saved(
  made: Result<readonly ArtefactFile[]>,
  { folder, force }: ExportedFiles,
  language: Language,
): Promise<Result<CommandAnswer>> {
  if (!made.ok) return made;
  const { cli } = (await loadExportWords(language)).texts;
  if (made.value.length === 0) return succeed({ json: { schema: 1, files: [] }, text: cli.nothing, exit: EXIT.ok });
  const written = await saveFiles(folder, made.value, force);
  if (!written.ok) return written;
  return succeed(
    answerOf({ schema: 1, files: written.value }, EXIT.ok, ({ files }) =>
      [cli.saved(files.length, inOneLine(folder)), ...files.map((path) => `  ${path}`)].join('\n'),
    ),
  );
}

export async function exportCommand(
  run: CommandRun<{ readonly selection: Selection; readonly files: ExportedFiles }>,
): Promise<Result<CommandAnswer>> {
  const { selection, files: wanted } = run.args;
  const { format } = wanted;
  const language = run.language();
  if (isReadyMade(format)) return saved(succeed(await exportReadyMade(format, language)), wanted, language);
  const make = async (pc: Pc | null): Promise<Result<CommandAnswer>> =>
    saved(await exportFiles({ ...wanted, format, selection, language }, pc), wanted, language);
  if (!wanted.thisPc) return make(null);
  return withPc(run, async (pc) => (await refuseNaming(pc)) ?? make(pc));
}
