import type { PlanItem, PlanItems } from '../report/plan-items.ts';
import { PROTOCOLS } from '../tls/protocols.ts';
import { DOTNET_RUNTIMES } from '../windows/catalogue/programs.ts';
import { settingById } from '../windows/settings.ts';
import type { SharedMessages } from '../text/messages.ts';
import type { WritePlace } from '../text/facts.ts';
import { valueText, valueView } from './values.ts';
import type { StartWords, WindowWords } from '../text/window.ts';
import { rowOf } from '../row-of.ts';

export const writeView = ({ path, name, setting, before, after }: PlanItem) => ({
  path,
  name,
  before: valueView(before, setting),
  after: valueView(after, setting),
});

export type WriteView = ReturnType<typeof writeView>;

/** A write as one plain line: `HKLM\...\Name: not set -> 0x00000800 (TLS 1.2)`. */
export function writeText(
  { path, name, before, after }: WriteView,
  m: Pick<SharedMessages, 'values' | 'joined'>,
): string {
  return `${path}\\${name}: ${valueText(before, m)} -> ${valueText(after, m)}`;
}

/** Where a write goes, in the window's words. `single` is a Windows version with one view, which is named nowhere. */
export function placeWords(
  { setting, view, path }: Pick<PlanItem, 'setting' | 'view' | 'path'>,
  single: boolean,
  { t, m }: StartWords,
): string {
  const say = rowOf<(place: WritePlace) => string>(t.writes.places, settingById(setting)?.scope ?? '');
  if (say === undefined) return path;
  return say({
    view: single ? null : m.views[view],
    path,
    protocol: PROTOCOLS.find(({ protocol }) => path.includes(`\\${protocol}\\`))?.protocol ?? '',
    runtime: DOTNET_RUNTIMES.find((one) => setting.startsWith(`dotnet.${one}.`)) ?? null,
  });
}

export function countWrites(plan: PlanItems): { readonly writes: number; readonly removals: number } {
  const removals = plan.filter((item) => item.after === null).length;
  return { writes: plan.length - removals, removals };
}

type ChoiceProblem = 'no-rules' | 'mask' | 'nothing-differs';

type TypedKind = 'empty' | 'taken' | 'not-a-number' | 'ambiguous' | 'refused';

/** What of the journal must be settled before a write: a half-done change, or an entry that can't be read. */
export type HeldUp = 'pending' | 'unreadable';

export const heldUpWords = (heldUp: HeldUp, { t }: StartWords): string =>
  heldUp === 'unreadable' ? t.home.unreadableFirst : t.home.pendingFirst;

/** Why the choice can't be applied; null if it can. A refused text comes first: it isn't what would be written. */
export function applyReason(
  problem: ChoiceProblem | null,
  typed: { readonly kind: TypedKind },
  heldUp: HeldUp | null,
  words: WindowWords,
): string | null {
  const { t } = words;
  if (heldUp !== null) return heldUpWords(heldUp, words);
  if (problem === 'no-rules') return t.protocols.noRules;
  if (typed.kind === 'ambiguous') return t.protocols.typedUnclear;
  if (typed.kind !== 'taken' && typed.kind !== 'empty') return t.protocols.typedRefused;
  if (problem === 'mask') return t.protocols.maskRefused;
  return problem === 'nothing-differs' ? t.protocols.nothingDiffers : null;
}
