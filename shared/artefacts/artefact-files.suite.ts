import type { Language } from '../text/languages.ts';
import { exportWords } from '../text/texts.suite.ts';
import type { ArtefactFile } from './artefact.ts';
import type { Decision } from './decision.ts';
import type { FormatId, ThisPcId } from '../remediation/export-formats.ts';
import { artefactFiles as make, thisPcFiles as makeThisPc } from './index.ts';
import type { PcPlan } from './pc-plan.ts';

/** Does the same as `artefactFiles`, by the code of a language. */
export const artefactFiles = (id: FormatId, decision: Decision, language: Language): readonly ArtefactFile[] =>
  make(id, decision, exportWords(language));

/** Does the same as `thisPcFiles`, by the code of a language. */
export const thisPcFiles = (id: ThisPcId, plan: PcPlan, language: Language): readonly ArtefactFile[] =>
  makeThisPc(id, plan, exportWords(language));
