import { reader as reg } from './reg.ts';
import { reader as cmd } from './cmd.ts';
import { reader as gpp } from './gpp.ts';
import { reader as admx } from './admx.ts';
import { reader as intune } from './intune.ts';
import { reader as configmgr } from './configmgr.ts';
import { reader as dsc } from './dsc.ts';
import { reader as ansible } from './ansible.ts';
import type { FormatId } from '../../../shared/remediation/export-formats.ts';
import type { Reader } from '../reader.ts';

/** How each format is read back. */
export const READERS: Readonly<Record<FormatId, Reader>> = {
  reg,
  cmd,
  gpp,
  admx,
  intune,
  configmgr,
  dsc,
  ansible,
};
