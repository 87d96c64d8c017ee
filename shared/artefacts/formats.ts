import { files as reg } from './reg/files.ts';
import { files as cmd } from './cmd/files.ts';
import { files as gpp } from './gpp/files.ts';
import { files as admx } from './admx/files.ts';
import { files as intune } from './intune/files.ts';
import { files as configmgr } from './configmgr/files.ts';
import { files as dsc } from './dsc/files.ts';
import { files as ansible } from './ansible/files.ts';
import type { FormatId } from '../remediation/export-formats.ts';
import type { MakeFiles } from './artefact.ts';

/** What creates the files of each format, without the README. */
export const FORMATS: Readonly<Record<FormatId, MakeFiles>> = {
  reg,
  cmd,
  gpp,
  admx,
  intune,
  configmgr,
  dsc,
  ansible,
};
