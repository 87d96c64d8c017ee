import type { Selection } from '../../shared/remediation/selection.ts';
import { EXIT, fail } from '../../shared/failures.ts';
import { inOneLine } from '../../shared/output/plain-text.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/text/languages.ts';
import { loadExportWords } from '../../shared/text/load.ts';
import { exportFiles, needsPc } from '../services/export.ts';
import type { Pc } from '../services/pc.ts';
import { saveFiles } from '../services/save-files.ts';
import type { ExportArguments } from './arguments.ts';
import { refuseNaming } from './check-command.ts';
import { answerOf, withPc, type CommandAnswer, type CommandRun } from './command.ts';

/** Makes the files, then writes all of them or none. Shape on standard output: docs/contract.md 3. */
async function exportAnswer(
  { folder, force, ...wanted }: ExportArguments,
  selection: Selection,
  language: Language,
  pc: Pc | null,
): Promise<Result<CommandAnswer>> {
  const { cli } = (await loadExportWords(language)).texts;
  const files = await exportFiles({ ...wanted, selection, language }, pc);
  if (!files.ok) return files;
  if (files.value.length === 0) return succeed({ json: { schema: 1, files: [] }, text: cli.nothing, exit: EXIT.ok });
  const saved = await saveFiles(folder, files.value, force);
  if (!saved.ok) return saved;
  const json = { schema: 1, files: saved.value };
  return succeed(
    answerOf(json, EXIT.ok, ({ files }) =>
      [cli.saved(files.length, inOneLine(folder)), ...files.map((path) => `  ${path}`)].join('\n'),
    ),
  );
}

export async function exportCommand(run: CommandRun): Promise<Result<CommandAnswer>> {
  const { selection, export: wanted } = run.args;
  if (wanted === null) return fail('bad-usage', { what: 'export' });
  const make = (pc: Pc | null): Promise<Result<CommandAnswer>> => exportAnswer(wanted, selection, run.language(), pc);
  if (!needsPc(wanted.format)) return make(null);
  return withPc(run, async (pc) => (await refuseNaming(pc)) ?? make(pc));
}
