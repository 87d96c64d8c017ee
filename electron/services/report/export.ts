import { artefactFiles, readyMadeFiles, thisPcFiles } from '../../../shared/artefacts/index.ts';
import type { ArtefactFile } from '../../../shared/artefacts/artefact.ts';
import { makeDecision } from '../../../shared/artefacts/decision.ts';
import { FAMILIES, FAMILY_IDS, type FamilyId } from '../../../shared/windows/families.ts';
import {
  isForThisPc,
  isReadyMade,
  type FormatId,
  type ReadyMadeId,
} from '../../../shared/remediation/export-formats.ts';
import { pcPlanOf, settingKey, type PcPlan } from '../../../shared/artefacts/pc-plan.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import type { Retirement } from '../../../shared/remediation/retire/retirement.ts';
import { retiring, type Selection } from '../../../shared/remediation/selection.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { loadExportWords } from '../../../shared/text/load.ts';
import type { KnownRelease } from '../../../shared/windows/releases.ts';
import { refOf, setting } from '../../../shared/windows/settings.ts';
import { countMissingKeys } from '../change/mover.ts';
import { check } from '../read/check.ts';
import type { Pc } from '../pc/pc.ts';
import { refusedRetirement, refuseSelection, SELECTION_ERRORS } from '../change/refusals.ts';
import { reviewOf } from '../change/retire.ts';

export interface ExportRequest {
  readonly format: FormatId;
  readonly selection: Selection;
  /** The releases that it is for; null for all that fit the selection. */
  readonly releases: readonly KnownRelease[] | null;
  readonly language: Language;
  /** The changes for this PC instead of the whole target, for formats that can express them. */
  readonly thisPc?: boolean | undefined;
}

async function planOf(pc: Pc, selection: Selection): Promise<Result<PcPlan>> {
  const checked = await check(pc, selection);
  const { retire } = selection;
  const refused =
    refuseSelection(checked, selection) ??
    // without evidence, which an export doesn't have
    (retire === undefined ? null : refusedRetirement(await reviewOf(pc, checked, retire, null), []));
  if (refused !== null) return refused;
  const missing = new Map<string, number>();
  for (const item of checked.plan) {
    const count = await countMissingKeys(pc.driver, refOf(setting(item.setting), item.view));
    if (!count.ok) return count;
    missing.set(settingKey(item.setting, item.view), count.value);
  }
  return succeed(pcPlanOf(checked.diagnosis.facts.machine, checked.plan, missing));
}

/** The contents of an export: its unwritten files, and the families that it is for; null if it is for one PC. */
interface Export {
  readonly files: readonly ArtefactFile[];
  readonly families: readonly FamilyId[] | null;
}

/** The order of the steps if both sides lose old protocols: look, then the servers, then the clients. */
const STAGES = [
  ['2-servers', 'server'],
  ['3-clients', 'client'],
] as const;

async function makeStages(request: ExportRequest, retirement: Retirement): Promise<Result<Export>> {
  const look = readyMadeFiles('iis-logging', await loadExportWords(request.language));
  const files = look.map((file) => ({ ...file, name: `1-look/${file.name}` }));
  const families = new Set<FamilyId>();
  for (const [folder, side] of STAGES) {
    const stage = await makeExport({ ...request, selection: retiring({ ...retirement, side }) }, null);
    if (!stage.ok) return stage;
    for (const family of stage.value.families ?? []) families.add(family);
    files.push(...stage.value.files.map((file) => ({ ...file, name: `${folder}/${file.name}` })));
  }
  return succeed({ files, families: FAMILY_IDS.filter((id) => families.has(id)) });
}

async function makeExport(request: ExportRequest, pc: Pc | null): Promise<Result<Export>> {
  const { format, selection, releases, language } = request;
  if (request.thisPc === true) {
    if (pc === null || !isForThisPc(format)) throw new Error(`${format} needs a PC, and to be for one`);
    const plan = await planOf(pc, selection);
    if (!plan.ok) return plan;
    return succeed({ files: thisPcFiles(format, plan.value, await loadExportWords(language)), families: null });
  }
  if (selection.retire?.side === 'both') return makeStages(request, selection.retire);
  const made = makeDecision(selection, releases);
  if (!made.ok) return fail(SELECTION_ERRORS[made.problem], { release: made.release });
  const families = made.decision.families.map(({ family }) => family.id);
  return succeed({ files: artefactFiles(format, made.decision, await loadExportWords(language)), families });
}

/** Creates the files of an export; none if there is nothing to do. Only the changes for one PC need a PC. */
export async function exportFiles(request: ExportRequest, pc: Pc | null): Promise<Result<readonly ArtefactFile[]>> {
  const made = await makeExport(request, pc);
  return made.ok ? succeed(made.value.files) : made;
}

export const exportReadyMade = async (id: ReadyMadeId, language: Language): Promise<readonly ArtefactFile[]> =>
  readyMadeFiles(id, await loadExportWords(language));

/** Creates the export that the window requested, by families. No files if there is nothing to do. */
export async function wantedExport(
  { families, format, ...wanted }: Request<'export'>,
  pc: Pc,
  language: Language,
): Promise<Result<Export>> {
  if (isReadyMade(format)) return succeed({ files: await exportReadyMade(format, language), families: null });
  const releases =
    families === undefined
      ? null
      : FAMILIES.filter(({ id }) => families.includes(id)).flatMap(({ releases: some }) => some);
  return makeExport({ ...wanted, format, releases, language }, pc);
}
