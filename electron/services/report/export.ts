import { artefactFiles, readyMadeFiles, thisPcFiles } from '../../../shared/artefacts/index.ts';
import type { ArtefactFile } from '../../../shared/artefacts/artefact.ts';
import { makeDecision, type Decision } from '../../../shared/artefacts/decision.ts';
import { FAMILIES, FAMILY_IDS, type FamilyId } from '../../../shared/windows/families.ts';
import {
  isForThisPc,
  isReadyMade,
  type FormatId,
  type ReadyMadeId,
  type ThisPcId,
} from '../../../shared/remediation/export-formats.ts';
import { pcPlanOf, settingKey, type PcPlan } from '../../../shared/artefacts/pc-plan.ts';
import type { Request, Response } from '../../../shared/ipc/contract.ts';
import type { Retirement } from '../../../shared/remediation/retire/retirement.ts';
import { retiring, type Selection } from '../../../shared/remediation/selection.ts';
import { fail, type Failure } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { loadExportWords } from '../../../shared/text/load.ts';
import type { KnownRelease } from '../../../shared/windows/releases.ts';
import { refOf, setting } from '../../../shared/windows/settings.ts';
import { countMissingKeys } from '../change/mover.ts';
import { check, type CheckedPc } from '../read/check.ts';
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

/** Returns the obstacle to turning off old protocols on a PC; without evidence, which an export doesn't have. */
async function refusedHere(pc: Pc, checked: CheckedPc, { retire }: Selection): Promise<Failure | null> {
  return retire === undefined ? null : refusedRetirement(await reviewOf(pc, checked, retire, null), []);
}

async function planOf(pc: Pc, selection: Selection): Promise<Result<PcPlan>> {
  const checked = await check(pc, selection);
  const refused = refuseSelection(checked, selection) ?? (await refusedHere(pc, checked, selection));
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

/** Creates one export for each stage, in numbered folders. */
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

async function makeThisPc(format: ThisPcId, { selection, language }: ExportRequest, pc: Pc): Promise<Result<Export>> {
  const plan = await planOf(pc, selection);
  if (!plan.ok) return plan;
  return succeed({ files: thisPcFiles(format, plan.value, await loadExportWords(language)), families: null });
}

async function makeExport(request: ExportRequest, pc: Pc | null): Promise<Result<Export>> {
  const { format } = request;
  if (request.thisPc === true) {
    if (pc === null || !isForThisPc(format)) throw new Error(`${format} needs a PC, and to be for one`);
    return makeThisPc(format, request, pc);
  }
  const { retire } = request.selection;
  if (retire?.side === 'both') return makeStages(request, retire);
  const decision = decisionOf(request);
  if (!decision.ok) return decision;
  const families = decision.value.families.map(({ family }) => family.id);
  return succeed({ files: artefactFiles(format, decision.value, await loadExportWords(request.language)), families });
}

/** Creates the files of an export; none if there is nothing to do. Only the changes for one PC need a PC. */
export async function exportFiles(request: ExportRequest, pc: Pc | null): Promise<Result<readonly ArtefactFile[]>> {
  const made = await makeExport(request, pc);
  return made.ok ? succeed(made.value.files) : made;
}

async function exportContents(request: ExportRequest, pc: Pc): Promise<Result<Response<'export-contents'>>> {
  const made = await makeExport(request, pc);
  if (!made.ok) return made;
  const { files, families } = made.value;
  return succeed({ files: files.map(({ name }) => name), families: families === null ? null : [...families] });
}

export const exportReadyMade = async (id: ReadyMadeId, language: Language): Promise<readonly ArtefactFile[]> =>
  readyMadeFiles(id, await loadExportWords(language));

type Wanted = Request<'export'>;

/** Converts the window's request for the services: releases instead of families. */
function requestOf({ families, ...wanted }: Wanted, format: FormatId, language: Language): ExportRequest {
  const releases =
    families === undefined
      ? null
      : FAMILIES.filter(({ id }) => families.includes(id)).flatMap(({ releases: some }) => some);
  return { ...wanted, format, releases, language };
}

/** Creates the files that the window requested; none if there is nothing to do. */
export async function wantedFiles(
  wanted: Wanted,
  pc: Pc,
  language: Language,
): Promise<Result<readonly ArtefactFile[]>> {
  const { format } = wanted;
  if (isReadyMade(format)) return succeed(await exportReadyMade(format, language));
  return exportFiles(requestOf(wanted, format, language), pc);
}

export async function wantedContents(
  wanted: Wanted,
  pc: Pc,
  language: Language,
): Promise<Result<Response<'export-contents'>>> {
  const { format } = wanted;
  if (!isReadyMade(format)) return exportContents(requestOf(wanted, format, language), pc);
  const files = await exportReadyMade(format, language);
  return succeed({ files: files.map(({ name }) => name), families: null });
}
