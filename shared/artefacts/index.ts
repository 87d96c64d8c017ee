import type { ExportWords } from '../text/pack.ts';
import type { FormatId, ReadyMadeId, ThisPcId } from '../remediation/export-formats.ts';
import type { ArtefactFile, MakeFiles } from './artefact.ts';
import type { Decision } from './decision.ts';
import { thisPcFiles as cmdOfThisPc } from './cmd/this-pc.ts';
import { files as collector } from './collector/files.ts';
import { files as iisLogging } from './iis-logging/files.ts';
import type { PcPlan } from './pc-plan.ts';
import { readmeFile, readyMadeReadme, thisPcReadme } from './readme.ts';
import { files as reg, thisPcFiles as regOfThisPc } from './reg/files.ts';
import { files as cmd } from './cmd/files.ts';
import { files as gpp } from './gpp/files.ts';
import { files as admx } from './admx/files.ts';
import { files as powershell, scripts } from './powershell/files.ts';
import { files as dsc } from './dsc/files.ts';
import { files as dsc3 } from './dsc3/files.ts';
import { files as ansible } from './ansible/files.ts';

const FORMATS: Readonly<Record<FormatId, MakeFiles>> = {
  reg,
  cmd,
  gpp,
  admx,
  powershell,
  // detection ends with 1 if something must be done, remediation with 0 if all is done. Facts 9.3 [Y5]
  intune: scripts('detect.ps1', 'remediate.ps1', 'undo.ps1'),
  // a script setting: discovery prints only the one word that the compliance rule compares. Facts 9.4 [Y6]
  configmgr: scripts('discover.ps1', 'remediate.ps1', 'undo.ps1'),
  dsc,
  dsc3,
  ansible,
};

/** Returns the files of a format with their README; none if there is nothing to write. Deterministic. */
export function artefactFiles(id: FormatId, decision: Decision, words: ExportWords): readonly ArtefactFile[] {
  if (decision.families.length === 0) return [];
  const files = FORMATS[id](decision, words);
  return [...files, readmeFile(id, decision, files, words.texts)];
}

const THIS_PC: Readonly<Record<ThisPcId, (plan: PcPlan, words: ExportWords) => readonly ArtefactFile[]>> = {
  reg: regOfThisPc,
  cmd: cmdOfThisPc,
};

/** Returns what was planned for one PC, with its README; none if there is nothing to write. */
export function thisPcFiles(id: ThisPcId, plan: PcPlan, words: ExportWords): readonly ArtefactFile[] {
  const files = THIS_PC[id](plan, words);
  return files.length === 0 ? [] : [...files, thisPcReadme(id, plan, words.texts)];
}

const READY_MADE: Readonly<Record<ReadyMadeId, (words: ExportWords) => readonly ArtefactFile[]>> = {
  'iis-logging': iisLogging,
  collector,
};

export const readyMadeFiles = (id: ReadyMadeId, words: ExportWords): readonly ArtefactFile[] => [
  ...READY_MADE[id](words),
  readyMadeReadme(id, words.texts),
];
