import type { PlanItem } from '../remediation/plan.ts';
import { PROTOCOLS, type Protocol } from '../tls/protocols.ts';
import { DOTNET_RUNTIMES, type DotnetRuntime } from '../windows/catalogue/programs.ts';
import type { RegistryView } from '../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, settingById } from '../windows/settings.ts';
import type { SharedMessages } from '../text/messages.ts';
import { valueText, valueView, type ValueView } from './values.ts';
import type { WindowWords } from './window-words.ts';

/** Where a write goes: the WinHTTP value, a protocol of SChannel, a .NET, a place that Windows doesn't read, or another key. */
type PlaceView =
  | { readonly kind: 'winhttp'; readonly view: RegistryView }
  | { readonly kind: 'schannel'; readonly protocol: Protocol }
  | { readonly kind: 'dotnet'; readonly runtime: DotnetRuntime; readonly view: RegistryView }
  | { readonly kind: 'stray' | 'path'; readonly path: string };

/** One write: where, and what is there before and after. */
export interface WriteView {
  readonly path: string;
  readonly name: string;
  readonly place: PlaceView;
  readonly before: ValueView;
  readonly after: ValueView;
}

type Placed = Pick<PlanItem, 'setting' | 'view' | 'path'>;

function placeView({ setting, view, path }: Placed): PlaceView {
  if (setting === DEFAULT_SECURE_PROTOCOLS) return { kind: 'winhttp', view };
  if (settingById(setting)?.scope === 'stray') return { kind: 'stray', path };
  const runtime = DOTNET_RUNTIMES.find((one) => setting.startsWith(`dotnet.${one}.`));
  if (runtime !== undefined) return { kind: 'dotnet', runtime, view };
  const row = PROTOCOLS.find(({ protocol }) => path.includes(`\\${protocol}\\`));
  return row === undefined ? { kind: 'path', path } : { kind: 'schannel', protocol: row.protocol };
}

export function writeView(item: PlanItem): WriteView {
  const { path, name, setting, before, after } = item;
  return {
    path,
    name,
    place: placeView(item),
    before: valueView(before, setting),
    after: valueView(after, setting),
  };
}

/** A write as one plain line: `HKLM\...\Name: no value -> 0x00000800 (TLS 1.2)`. */
export function writeText({ path, name, before, after }: WriteView, m: Pick<SharedMessages, 'values'>): string {
  return `${path}\\${name}: ${valueText(before, m)} -> ${valueText(after, m)}`;
}

/** Where a write goes, in the window's words. `single` is a Windows with one view, which is named nowhere. */
export function placeWords(item: Placed, single: boolean, { t, m }: WindowWords): string {
  const { writes } = t;
  const place = placeView(item);
  switch (place.kind) {
    case 'winhttp':
      return single ? writes.onlyView : m.views[place.view];
    case 'schannel':
      return writes.schannel(place.protocol);
    case 'dotnet':
      return writes.dotnet(place.runtime, single ? null : m.views[place.view]);
    case 'stray':
      return writes.stray(place.path);
    case 'path':
      return place.path;
  }
}

/** How many values a plan writes, and how many it takes away. */
export function countWrites(plan: readonly PlanItem[]): { readonly writes: number; readonly removals: number } {
  const removals = plan.filter((item) => item.after === null).length;
  return { writes: plan.length - removals, removals };
}
