import type { RungReport } from '../diagnosis/rungs/rung.ts';
import type { Messages } from '../text/messages.ts';
import { nextStep, type StepsOf } from '../text/rungs.ts';
import type { ReportTexts } from '../text/pack.ts';
import type { OfferView } from './cells.ts';
import { buildText, packageRelease, windowsName, type MachineView } from './machine.ts';
import { momentText } from './time.ts';
import type { LastChangeView } from './report-view.ts';

export interface ReportWords {
  readonly m: Messages;
  readonly t: ReportTexts;
}

/** `Windows 7 SP1, build 7601, 64-bit`. */
export function machineWords(machine: MachineView, { m, t }: ReportWords): string {
  const { architecture, notes } = machine;
  const build = buildText(machine);
  return [
    windowsName(machine, m),
    ...(build === null ? [] : [t.buildNumber(build)]),
    t.architectures[architecture],
    ...notes.map((note) => t[note]),
  ].join(m.joined.comma);
}

/** Whose offer it is; a view is named only if there are two that differ. */
export function programWords({ program, view }: Pick<OfferView, 'program' | 'view'>, { m, t }: ReportWords): string {
  const name = t.matrix.programs[program];
  return view === null ? name : [name, m.views[view]].join(m.joined.comma);
}

/** What to do about a rung that doesn't hold, with the updates that it needs; empty if there is nothing to do. */
export function stepWords(
  { rung, code, packages = [] }: Pick<RungReport, 'rung' | 'code' | 'packages'>,
  { m, t }: ReportWords,
  where: StepsOf = 'window',
): readonly string[] {
  const step = nextStep(m, rung, code, where);
  const needs = packages.map(({ kb, release, architecture }) =>
    m.joined.labelled(
      t.needs,
      [kb, packageRelease({ release }, m), t.architectures[architecture]].join(m.joined.comma),
    ),
  );
  return step === null ? needs : [m.joined.labelled(t.nextStep, step), ...needs];
}

export function changeWords({ id, at, state }: LastChangeView, { t }: ReportWords): readonly string[] {
  return [t.changes.wrote(id, momentText(at, t)), t.changes.states[state]];
}
