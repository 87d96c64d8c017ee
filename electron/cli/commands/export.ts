import type { ArtefactFile } from '../../../shared/artefacts/artefact.ts';
import { EXIT } from '../../../shared/failures.ts';
import { inOneLine } from '../../../shared/output/plain-text.ts';
import { EXPORT_IDS, isForThisPc, isReadyMade } from '../../../shared/remediation/export-formats.ts';
import { retiring } from '../../../shared/remediation/selection.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { loadExportWords } from '../../../shared/text/load.ts';
import { RELEASE_IDS } from '../../../shared/windows/releases.ts';
import { exportFiles, exportReadyMade } from '../../services/report/export.ts';
import type { Pc } from '../../services/pc/pc.ts';
import { saveFiles } from '../../services/report/save-files.ts';
import { answerOf, define, refuseNaming, withPc, type CommandAnswer } from '../command.ts';
import { allOf, anyText, badUsage, exclusive, flag, mapped, oneOf, someOf, type Given, type Typed } from '../option.ts';
import { readRetirement, refuseWithoutRetire, RETIREMENT } from '../retire-options.ts';
import { readSelection, sayReading, SELECTION } from '../selection-options.ts';

const FILES = {
  format: oneOf(EXPORT_IDS),
  for: someOf(RELEASE_IDS),
  'this-pc': flag,
  out: anyText('path'),
  force: flag,
} as const;

function readFiles(given: Given<typeof FILES>, { has, texts }: Typed) {
  const [{ format, for: releases }, folder] = [given, texts('out').at(-1) ?? ''];
  if (!format.ok) return format;
  if (format.value === null) return badUsage(`export --format ? (${EXPORT_IDS.join(', ')})`);
  // a template sets each value through its own drop-down or switch, and has none for these
  if (has('retire') && (format.value === 'admx' || isReadyMade(format.value)))
    return badUsage(format.value, null, 'no-retiring');
  if (folder === '') return badUsage('export --out ?');
  if (!releases.ok) return releases;
  const thisPc = has('this-pc');
  if (thisPc && !isForThisPc(format.value)) return exclusive('--this-pc', `--format ${format.value}`);
  if (thisPc && releases.value !== null) return exclusive('--this-pc', '--for');
  return succeed({ format: format.value, folder, releases: releases.value, force: has('force'), thisPc });
}

/** Writes all files or none. Shape on standard output: docs/contract.md 3. */
async function saved(
  made: Result<readonly ArtefactFile[]>,
  { folder, force }: { readonly folder: string; readonly force: boolean },
  language: Language,
): Promise<Result<CommandAnswer>> {
  if (!made.ok) return made;
  const { cli } = (await loadExportWords(language)).texts;
  if (made.value.length === 0)
    return succeed({ shape: 'export', json: { files: [] }, text: cli.nothing, exit: EXIT.ok });
  const written = await saveFiles(folder, made.value, force);
  if (!written.ok) return written;
  return answerOf('export', { files: written.value }, EXIT.ok, ({ files }) =>
    [cli.saved(files.length, inOneLine(folder)), ...files.map((path) => `  ${path}`)].join('\n'),
  );
}

export const command = define({
  options: { ...SELECTION, retire: flag, ...RETIREMENT, ...FILES },
  usage: {
    export: {
      synopsis: 'export --format {value} --out {folder}',
      exits: [0],
      tried: ['export --format gpp --out out/gpp', 'export --format reg --for windows-7,server-2012 --out out/reg'],
    },
    'export --this-pc': {
      synopsis: 'export --this-pc --format {value} --out {folder}',
      exits: [0, 3, 5],
      tried: ['export --this-pc --format cmd --out out/this-pc --registry electron/samples/windows-7-updated'],
    },
    'export --retire': {
      synopsis: 'export --retire --side {value} --protocols {list} --format {value} --out {folder}',
      exits: [0],
      tried: ['export --retire --side both --protocols tls10,tls11 --format gpp --out out/old'],
    },
  },
  examples: [
    'export --format gpp --out D:\\tls12',
    'export --format reg --for "windows-7,server-2012" --out D:\\tls12',
    'export --format intune --out D:\\tls12 --force',
    'export --this-pc --format cmd --out D:\\tls12',
  ],
  writes: true,
  read(given, typed) {
    const retirement = typed.has('retire')
      ? readRetirement('export', given, typed)
      : (refuseWithoutRetire('export', typed) ?? succeed(null));
    const asked = allOf({ chosen: readSelection(given, typed), retirement, files: readFiles(given, typed) });
    return mapped(asked, ({ chosen: { selection, number }, retirement, files }) => ({
      selection: retirement === null ? selection : retiring(retirement),
      number,
      files,
    }));
  },
  async run(run) {
    await sayReading(run);
    const { selection, files: wanted } = run.args;
    const { format } = wanted;
    const language = run.language();
    if (isReadyMade(format)) return saved(succeed(await exportReadyMade(format, language)), wanted, language);
    const make = async (pc: Pc | null): Promise<Result<CommandAnswer>> =>
      saved(await exportFiles({ ...wanted, format, selection, language }, pc), wanted, language);
    if (!wanted.thisPc) return make(null);
    return withPc(run, async (pc) => (await refuseNaming(pc)) ?? make(pc));
  },
});
