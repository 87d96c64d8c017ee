import { artefactFiles, FORMATS } from '../../shared/artefacts/index.ts';
import type { ArtefactFile } from '../../shared/artefacts/artefact.ts';
import { makeDecision, type Decision } from '../../shared/artefacts/decision.ts';
import type { FormatId } from '../../shared/artefacts/formats.ts';
import { pcPlanOf, settingKey, type PcPlan } from '../../shared/artefacts/pc-plan.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import { fail, succeed, type Result } from '../../shared/report/errors.ts';
import type { Language } from '../../shared/text/languages.ts';
import type { KnownRelease } from '../../shared/windows/releases.ts';
import { refOf, setting } from '../../shared/windows/settings.ts';
import { refuseSelection, SELECTION_ERRORS } from './apply.ts';
import { countMissingKeys } from './change.ts';
import { check } from './check.ts';
import type { Pc } from './pc.ts';

export interface ExportRequest {
  readonly format: FormatId;
  readonly selection: Selection;
  /** The releases that a format for many PCs is for; null for those that the selection is right for. */
  readonly releases: readonly KnownRelease[] | null;
  readonly language: Language;
}

/** Whether the format does what was planned for one PC, and so needs one. */
export const needsPc = (format: FormatId): boolean => FORMATS[format].kind === 'plan';

async function planOf(pc: Pc, selection: Selection): Promise<Result<PcPlan>> {
  const checked = await check(pc, selection);
  const refused = refuseSelection(checked, selection);
  if (refused !== null) return refused;
  const missing = new Map<string, number>();
  for (const item of checked.plan) {
    const count = await countMissingKeys(pc.driver, refOf(setting(item.setting), item.view));
    if (!count.ok) return count;
    missing.set(settingKey(item.setting, item.view), count.value);
  }
  return succeed(pcPlanOf(checked.diagnosis.facts.machine, checked.plan, missing));
}

function decisionOf({ selection, releases }: ExportRequest): Result<Decision> {
  const made = makeDecision(selection, releases);
  return made.ok ? succeed(made.decision) : fail(SELECTION_ERRORS[made.problem], { release: made.release });
}

/** The files of an export, not yet written; empty where nothing is to be done. Formats for many PCs need none. */
export async function exportFiles(request: ExportRequest, pc: Pc | null): Promise<Result<readonly ArtefactFile[]>> {
  const { format, selection, language } = request;
  if (!needsPc(format)) {
    const decision = decisionOf(request);
    return decision.ok ? succeed(artefactFiles(format, decision.value, language)) : decision;
  }
  if (pc === null) throw new Error(`${format} needs a PC`);
  const plan = await planOf(pc, selection);
  return plan.ok ? succeed(artefactFiles(format, plan.value, language)) : plan;
}
