import type { Language } from '../text/languages.ts';
import { exportWords } from '../text/texts.suite.ts';
import type { ArtefactFile } from './artefact.ts';
import { makeDecision, type Decision } from './decision.ts';
import type { Selection } from '../remediation/selection.ts';
import type { FormatId, ThisPcId } from '../remediation/export-formats.ts';
import { artefactFiles as make, thisPcFiles as makeThisPc } from './index.ts';
import type { PcPlan } from './pc-plan.ts';

/** Does the same as `artefactFiles`, by the code of a language. */
export const artefactFiles = (id: FormatId, decision: Decision, language: Language): readonly ArtefactFile[] =>
  make(id, decision, exportWords(language));

/** Does the same as `thisPcFiles`, by the code of a language. */
export const thisPcFiles = (id: ThisPcId, plan: PcPlan, language: Language): readonly ArtefactFile[] =>
  makeThisPc(id, plan, exportWords(language));

/** The decision that a selection comes to, for every release unless some are named. */
export function decisionOf(selection: Selection, releases: Parameters<typeof makeDecision>[1] = null): Decision {
  const made = makeDecision(selection, releases);
  if (!made.ok) throw new Error(made.problem);
  return made.decision;
}
