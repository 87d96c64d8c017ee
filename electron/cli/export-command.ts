import type { Selection } from '../../shared/remediation/selection.ts';
import { EXIT, succeed, type Result } from '../../shared/report/errors.ts';
import { exportTexts } from '../../shared/text/export.ts';
import type { Language } from '../../shared/text/languages.ts';
import { exportFiles } from '../services/export.ts';
import type { Pc } from '../services/pc.ts';
import { saveFiles } from '../services/save-files.ts';
import type { ExportArguments } from './arguments.ts';
import type { Answer } from './command.ts';

/** Makes the files, then writes all of them or none. Shape on standard output: docs/contract.md 3. */
export async function exportAnswer(
  { folder, force, ...wanted }: ExportArguments,
  selection: Selection,
  language: Language,
  pc: Pc | null,
): Promise<Result<Answer>> {
  const { cli } = exportTexts(language);
  const files = await exportFiles({ ...wanted, selection, language }, pc);
  if (!files.ok) return files;
  if (files.value.length === 0) return succeed({ json: { schema: 1, files: [] }, text: cli.nothing, exit: EXIT.ok });
  const saved = await saveFiles(folder, files.value, force);
  if (!saved.ok) return saved;
  const text = [cli.saved(saved.value.length, folder), ...saved.value.map((path) => `  ${path}`)].join('\n');
  return succeed({ json: { schema: 1, files: saved.value }, text, exit: EXIT.ok });
}
