import { succeed, type Result } from '../../shared/result.ts';
import { EXPORT_IDS, isForThisPc, isReadyMade, type ExportId } from '../../shared/remediation/export-formats.ts';
import { RELEASE_IDS, type KnownRelease } from '../../shared/windows/releases.ts';
import { badUsage, oneOf, someOf } from './argument-values.ts';
import type { CommandName } from './command-table.ts';

export interface ExportArguments {
  readonly format: ExportId;
  readonly folder: string;
  /** The releases that it is for, where they were named. */
  readonly releases: readonly KnownRelease[] | null;
  readonly force: boolean;
  /** The difference of this PC in place of the whole target. */
  readonly thisPc: boolean;
}

interface ExportValues {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly for?: string | undefined;
  readonly force?: boolean | undefined;
  readonly retire?: boolean | undefined;
  readonly 'this-pc'?: boolean | undefined;
}

/** Both the format and the folder have to be named. */
export function readExport(command: CommandName, values: ExportValues): Result<ExportArguments | null> {
  if (command !== 'export') return succeed(null);
  const format = oneOf('format', values.format, EXPORT_IDS);
  if (!format.ok) return format;
  if (format.value === null) return badUsage(`export --format ? (${EXPORT_IDS.join(', ')})`);
  // a template asks for each value by its name in a drop-down or a switch, and has none for these
  if (values.retire === true && (format.value === 'admx' || isReadyMade(format.value)))
    return badUsage(`export --retire --format ${format.value}`);
  if (values.out === undefined || values.out === '') return badUsage('export --out ?');
  const releases = someOf('for', values.for, RELEASE_IDS);
  if (!releases.ok) return releases;
  const thisPc = values['this-pc'] === true;
  if (thisPc && !isForThisPc(format.value)) return badUsage(`--this-pc, --format ${format.value}`);
  if (thisPc && releases.value !== null) return badUsage('--this-pc, --for');
  return succeed({
    format: format.value,
    folder: values.out,
    releases: releases.value,
    force: values.force === true,
    thisPc,
  });
}
