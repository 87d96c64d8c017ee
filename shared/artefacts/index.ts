import type { ExportWords } from '../text/export.ts';
import { admxFiles } from './admx/admx.ts';
import { ansibleFiles } from './ansible/ansible.ts';
import type { ArtefactFile, Format } from './artefact.ts';
import { cmdFiles } from './cmd/cmd.ts';
import type { Decision } from './decision.ts';
import { dscFiles } from './dsc/dsc.ts';
import { FORMAT_KINDS, type FormatId } from '../remediation/export-formats.ts';
import { gppFiles } from './gpp/gpp.ts';
import type { PcPlan } from './pc-plan.ts';
import { configMgrFiles, intuneFiles } from './powershell/scripts.ts';
import { readmeFile } from './readme.ts';
import { regFiles } from './reg/reg.ts';

/** Every format. A new format adds an id with its kind, a row, a folder and its texts. */
export const FORMATS: Readonly<Record<FormatId, Format>> = {
  reg: { kind: FORMAT_KINDS.reg, files: regFiles },
  cmd: { kind: FORMAT_KINDS.cmd, files: cmdFiles },
  gpp: { kind: FORMAT_KINDS.gpp, files: gppFiles },
  admx: { kind: FORMAT_KINDS.admx, files: admxFiles },
  intune: { kind: FORMAT_KINDS.intune, files: intuneFiles },
  configmgr: { kind: FORMAT_KINDS.configmgr, files: configMgrFiles },
  dsc: { kind: FORMAT_KINDS.dsc, files: dscFiles },
  ansible: { kind: FORMAT_KINDS.ansible, files: ansibleFiles },
};

/** The files of a format with their README; none where there is nothing to write. The same input gives the same texts. */
export function artefactFiles(id: FormatId, input: PcPlan | Decision, words: ExportWords): readonly ArtefactFile[] {
  const format = FORMATS[id];
  if (format.kind === 'plan') {
    if (!('writes' in input)) throw new Error(`${id} is made from the plan of a PC`);
    const files = format.files(input, words);
    return files.length === 0 ? [] : [...files, readmeFile(id, { kind: 'plan', plan: input }, words.texts)];
  }
  if (!('families' in input)) throw new Error(`${id} is made from a decision`);
  if (input.families.length === 0) return [];
  return [...format.files(input, words), readmeFile(id, { kind: format.kind, decision: input }, words.texts)];
}
