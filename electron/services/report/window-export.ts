import type { ArtefactFile } from '../../../shared/artefacts/artefact.ts';
import type { Request, Response } from '../../../shared/ipc/contract.ts';
import { isReadyMade, type FormatId } from '../../../shared/remediation/export-formats.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { FAMILIES } from '../../../shared/windows/families.ts';
import { exportContents, exportFiles, exportReadyMade, type ExportRequest } from './export.ts';
import type { Pc } from '../read/pc.ts';

type Wanted = Request<'export'>;

/** What the window asks for, as the services have it: releases for families. */
function requestOf({ families, ...wanted }: Wanted, format: FormatId, language: Language): ExportRequest {
  const releases =
    families === undefined
      ? null
      : FAMILIES.filter(({ id }) => families.includes(id)).flatMap(({ releases: some }) => some);
  return { ...wanted, format, releases, language };
}

/** The files that the window wants; empty where nothing is to be done. */
export async function wantedFiles(
  wanted: Wanted,
  pc: Pc,
  language: Language,
): Promise<Result<readonly ArtefactFile[]>> {
  const { format } = wanted;
  if (isReadyMade(format)) return succeed(await exportReadyMade(format, language));
  return exportFiles(requestOf(wanted, format, language), pc);
}

/** The same by their names, with the families that they are for. */
export async function wantedContents(
  wanted: Wanted,
  pc: Pc,
  language: Language,
): Promise<Result<Response<'export-contents'>>> {
  const { format } = wanted;
  if (!isReadyMade(format)) return exportContents(requestOf(wanted, format, language), pc);
  const files = await exportReadyMade(format, language);
  return succeed({ files: files.map(({ name }) => name), families: null });
}
