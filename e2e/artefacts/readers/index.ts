import { reader as reg } from './reg.ts';
import { reader as cmd } from './cmd.ts';
import { reader as gpp } from './gpp.ts';
import { reader as admx } from './admx.ts';
import { reader as dsc } from './dsc.ts';
import { reader as dsc3 } from './dsc3.ts';
import { reader as ansible } from './ansible.ts';
import { FORMAT_IDS, type FormatId } from '../../../shared/remediation/export-formats.ts';
import { rowOf } from '../../../shared/row-of.ts';
import type { Reader } from '../reader.ts';

/** Those that a real PowerShell runs, in `powershell-exports.suite.ts`. */
type Run = 'powershell' | 'intune' | 'configmgr';
export type ReadId = Exclude<FormatId, Run>;

/** How each other format is read back. */
export const READERS: Readonly<Record<ReadId, Reader>> = {
  reg,
  cmd,
  gpp,
  admx,
  dsc,
  dsc3,
  ansible,
};

export const READ_IDS = FORMAT_IDS.filter((id): id is ReadId => rowOf(READERS, id) !== undefined);
