import { extname, resolve } from 'node:path';
import { EXIT, fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { rowOf } from '../../../shared/row-of.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { loadReportTexts } from '../../../shared/text/load.ts';
import type { Pc } from '../../services/pc/pc.ts';
import { makeSealedReport, namesHere, reportFile, type ReportFormat } from '../../services/report/sealed-report.ts';
import { verifyFile } from '../../services/report/verify-file.ts';
import { writeOut } from '../write-file.ts';
import { answerOf, define, refuseNaming, withPc, type CommandAnswer, type CommandRun } from '../command.ts';
import { allOf, anyText, exclusive, flag, mapped } from '../option.ts';

const FORMATS_BY_ENDING: Readonly<Record<string, ReportFormat>> = {
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.txt': 'text',
};

type ReportRun = CommandRun<{ readonly html: boolean; readonly 'with-names': boolean; readonly out: string | null }>;

/** Returns the format that is requested or implied by the file's extension; a conflicting flag is refused. */
function readFormat({ json, html, out }: ReportRun['args']): Result<ReportFormat> {
  if (json && html) return exclusive('--html', '--json');
  const asked: ReportFormat | null = html ? 'html' : json ? 'json' : null;
  if (out === null) return succeed(asked ?? 'text');
  const ending = rowOf(FORMATS_BY_ENDING, extname(out).toLowerCase());
  if (asked !== null && ending !== undefined && asked !== ending) return exclusive(`--${asked}`, `--out ${out}`);
  const format = asked ?? ending;
  return format === undefined ? fail('bad-usage', { what: `--out ${out} (.html, .json, .txt)` }) : succeed(format);
}

/**
 * `report`: the PC's report, on standard output or in a file. Exits with 0 if it was created, whatever the verdict.
 * With `--out`, prints the path, as JSON in the shape of `export`: `{ schema, files: [{ path, format, sha256 }] }`.
 */
async function reportAnswer({ args, host, language }: ReportRun, pc: Pc): Promise<Result<CommandAnswer>> {
  const format = readFormat(args);
  if (!format.ok) return format;
  const names = args['with-names'] ? namesHere() : null;
  const made = await makeSealedReport(pc, { version: host.version, names, last: null });
  if (!made.ok) return made;
  const text = await reportFile(made.value, format.value, language(), 'line');
  // printing adds the last line break
  if (args.out === null) return succeed({ shape: 'report', json: made.value, text: text.slice(0, -1), exit: EXIT.ok });
  const path = resolve(args.out);
  const written = await writeOut(path, text);
  if (!written.ok) return written;
  const files = [{ path, format: format.value, sha256: made.value.sha256 }];
  const { cli } = await loadReportTexts(language());
  return answerOf('files', { files }, EXIT.ok, (shown) => shown.files.map((file) => cli.written(file.path)).join('\n'));
}

/**
 * `report verify FILE`: exits with 0 if the report is unchanged, 4 if it was changed, 2 if it isn't a report or has no
 * checksum. JSON: `{ schema, verify: { state, kind, sha256, version, when, compared } }`.
 */
async function verifyAnswer(path: string, version: string, language: Language): Promise<Result<CommandAnswer>> {
  const verified = await verifyFile(path, version);
  if (!verified.ok) return verified;
  const { cli } = await loadReportTexts(language);
  switch (verified.value.state) {
    case 'not-a-report':
      return fail('not-a-report', { path });
    case 'unsealed':
      return fail('report-unsealed', { path });
    case 'changed':
      return answerOf('report-verify', { verify: { state: 'changed' } }, EXIT.disagrees, () => cli.changed);
    case 'intact': {
      const { kind, report, compared } = verified.value;
      const { sha256 = '', version: madeBy = '', when = '' } = report;
      const json = { verify: { state: 'intact', kind, sha256, version: madeBy, when, compared } };
      const more = (by: string): readonly string[] => (compared === 'bytes' ? [] : [cli.onlyChecksums(by)]);
      return answerOf('report-verify', json, EXIT.ok, ({ verify }) =>
        [
          cli.intact(cli.kinds[compared === 'checksums' ? 'checksums' : kind]),
          cli.madeBy(verify.version, verify.when),
          `SHA-256 ${verify.sha256}`,
          ...more(verify.version),
        ].join('\n'),
      );
    }
  }
}

export const command = define({
  options: { html: flag, 'with-names': flag, out: anyText('path') },
  usage: {
    report: {
      synopsis: 'report [--html] [--out {file}]',
      exits: [0, 5],
      tried: [
        'report --registry electron/samples/windows-7-half-fixed',
        'report --out out/report.html --registry electron/samples/windows-7-half-fixed',
      ],
    },
    'report verify': { synopsis: 'report verify {file}', exits: [0, 4], tried: ['report verify out/report.html'] },
  },
  examples: [
    'report',
    'report --out report.html',
    'report --with-names --out report.json',
    'report verify report.json',
  ],
  operands: ({ operands: [first] }) => (first?.toLowerCase() === 'verify' ? [2, 2] : [0, 0]),
  read: (given, { operands: [, verify = null] }) => mapped(allOf(given), (asked) => ({ ...asked, verify })),
  async run(run) {
    const { verify } = run.args;
    if (verify !== null) return verifyAnswer(verify, run.host.version, run.language());
    return withPc(run, async (pc) => (await refuseNaming(pc)) ?? reportAnswer(run, pc));
  },
});
