import type { ExportWords } from '../text/export.ts';
import { FORMAT_KINDS, type FormatId, type SwitchId } from '../remediation/export-formats.ts';
import type { ArtefactFile } from './artefact.ts';
import type { Decision } from './decision.ts';
import { FORMATS } from './formats.ts';
import { files as iisLogging } from './iis-logging/files.ts';
import type { PcPlan } from './pc-plan.ts';
import { readmeFile, switchReadme } from './readme.ts';

type OfPlan = { readonly [Id in FormatId]: (typeof FORMAT_KINDS)[Id] extends 'plan' ? Id : never }[FormatId];

const isOfPlan = (id: FormatId): id is OfPlan => FORMAT_KINDS[id] === 'plan';

/** The files of a format with their README; none where there is nothing to write. The same input gives the same texts. */
export function artefactFiles(id: FormatId, input: PcPlan | Decision, words: ExportWords): readonly ArtefactFile[] {
  if (isOfPlan(id)) {
    if (!('writes' in input)) throw new Error(`${id} is made from the plan of a PC`);
    const files = FORMATS[id](input, words);
    return files.length === 0 ? [] : [...files, readmeFile(id, { kind: 'plan', plan: input }, files, words.texts)];
  }
  if (!('families' in input)) throw new Error(`${id} is made from a decision`);
  if (input.families.length === 0) return [];
  const files = FORMATS[id](input, words);
  return [...files, readmeFile(id, { kind: FORMAT_KINDS[id], decision: input }, files, words.texts)];
}

const SWITCHES: Readonly<Record<SwitchId, (words: ExportWords) => readonly ArtefactFile[]>> = {
  'iis-logging': iisLogging,
};

/** The files that switch something on and off, with their README. */
export const switchFiles = (id: SwitchId, words: ExportWords): readonly ArtefactFile[] => [
  ...SWITCHES[id](words),
  switchReadme(id, words.texts),
];
