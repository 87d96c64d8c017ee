import type { Language } from '../text/languages.ts';
import { exportWords } from '../text/texts.suite.ts';
import type { ArtefactFile } from './artefact.ts';
import type { Decision } from './decision.ts';
import type { FormatId } from '../remediation/export-formats.ts';
import { artefactFiles as make } from './index.ts';
import type { PcPlan } from './pc-plan.ts';

/** The same as `artefactFiles`, by the code of a language. */
export const artefactFiles = (id: FormatId, input: PcPlan | Decision, language: Language): readonly ArtefactFile[] =>
  make(id, input, exportWords(language));
