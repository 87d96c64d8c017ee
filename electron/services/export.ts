import { artefactFiles, switchFiles } from '../../shared/artefacts/index.ts';
import type { ArtefactFile } from '../../shared/artefacts/artefact.ts';
import { makeDecision, type Decision } from '../../shared/artefacts/decision.ts';
import type { FamilyId } from '../../shared/windows/families.ts';
import { FORMAT_KINDS, type FormatId, type SwitchId } from '../../shared/remediation/export-formats.ts';
import { pcPlanOf, settingKey, type PcPlan } from '../../shared/artefacts/pc-plan.ts';
import type { Response } from '../../shared/ipc/contract.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import { fail } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { Language } from '../../shared/text/languages.ts';
import { loadExportWords } from '../../shared/text/load.ts';
import type { KnownRelease } from '../../shared/windows/releases.ts';
import { refOf, setting } from '../../shared/windows/settings.ts';
import { countMissingKeys } from './change.ts';
import { check } from './check.ts';
import type { Pc } from './pc.ts';
import { refuseSelection, SELECTION_ERRORS } from './selection-refusal.ts';

export interface ExportRequest {
  readonly format: FormatId;
  readonly selection: Selection;
  /** The releases that a format for many PCs is for; null for those that the selection is right for. */
  readonly releases: readonly KnownRelease[] | null;
  readonly language: Language;
}

/** Whether the format does what was planned for one PC, and so needs one. */
export const needsPc = (format: FormatId): boolean => FORMAT_KINDS[format] === 'plan';

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

/** What an export holds: its files, not yet written, and the families that it is for; null for one that is for one PC. */
interface Export {
  readonly files: readonly ArtefactFile[];
  readonly families: readonly FamilyId[] | null;
}

async function makeExport(request: ExportRequest, pc: Pc | null): Promise<Result<Export>> {
  const { format, selection } = request;
  const words = await loadExportWords(request.language);
  if (!needsPc(format)) {
    const decision = decisionOf(request);
    if (!decision.ok) return decision;
    const families = decision.value.families.map(({ family }) => family.id);
    return succeed({ files: artefactFiles(format, decision.value, words), families });
  }
  if (pc === null) throw new Error(`${format} needs a PC`);
  const plan = await planOf(pc, selection);
  return plan.ok ? succeed({ files: artefactFiles(format, plan.value, words), families: null }) : plan;
}

/** The files of an export; empty where nothing is to be done. Formats for many PCs need none. */
export async function exportFiles(request: ExportRequest, pc: Pc | null): Promise<Result<readonly ArtefactFile[]>> {
  const made = await makeExport(request, pc);
  return made.ok ? succeed(made.value.files) : made;
}

/** The same by the names of its files, and the families that it is for. */
export async function exportContents(request: ExportRequest, pc: Pc): Promise<Result<Response<'export-contents'>>> {
  const made = await makeExport(request, pc);
  if (!made.ok) return made;
  const { files, families } = made.value;
  return succeed({ files: files.map(({ name }) => name), families: families === null ? null : [...families] });
}

/** The files of an export that switches something on and off, the same for every PC. */
export const exportSwitch = async (id: SwitchId, language: Language): Promise<readonly ArtefactFile[]> =>
  switchFiles(id, await loadExportWords(language));
