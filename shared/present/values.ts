import type { ViewReport } from '../report/report.ts';
import { DOTNET_RUNTIMES } from '../windows/catalogue/programs.ts';
import { bytesOfPlain, type PlainValue } from '../diagnosis/plain-value.ts';
import type { PlanItem } from '../remediation/plan.ts';
import { decodeMask } from '../tls/mask.ts';
import { PROTOCOLS } from '../tls/protocols.ts';
import { stringOf } from '../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, settingById } from '../windows/settings.ts';
import { listInWords } from '../text/window.ts';
import type { WindowWords } from './window-words.ts';

/** Names whose numbers are sets of protocols. */
export const MASK_NAMES: readonly string[] = ['DefaultSecureProtocols', 'DefaultSecureProtocol', 'SecureProtocols'];

/** What a value is in words: a part in the fixed font, and a plain part behind it. */
export interface ValueWords {
  readonly code: string | null;
  readonly words: string | null;
}

/** A value of `DefaultSecureProtocols`, or a SChannel number, or something malformed, shown as what it is. */
export function valueWords(value: PlainValue | null, setting: string, texts: WindowWords): ValueWords {
  if (value === null) return { code: null, words: texts.t.writes.noValue };
  if (value.hex === null) {
    const text = stringOf(bytesOfPlain(value));
    const bytes = value.data ?? '';
    const shown = bytes.length > 24 ? `${bytes.slice(0, 24)}…` : bytes;
    return text === null
      ? { code: shown === '' ? null : shown, words: `${value.type}, ${texts.t.writes.bytes(bytes.length / 2)}` }
      : { code: `“${text}”`, words: value.type };
  }
  const isMask = setting === DEFAULT_SECURE_PROTOCOLS || MASK_NAMES.includes(settingById(setting)?.name ?? '');
  if (!isMask) return { code: String(Number(value.hex)), words: null };
  const { protocols } = decodeMask(Number(value.hex));
  return { code: value.hex, words: protocols.length === 0 ? null : listInWords(texts.language, protocols) };
}

/** What a view of the report holds, where it is no number. */
export function viewWords(view: ViewReport, { t }: WindowWords): string {
  if (view.state === 'unreadable') return t.writes.unreadable;
  if (view.type === null) return t.writes.noValue;
  return `${view.type}, ${t.writes.bytes((view.data ?? '').length / 2)}`;
}

/** Where a write goes, in words: the view, the protocol in SChannel, the .NET, or the odd place. `single` is a Windows with one view. */
export function placeWords(
  item: Pick<PlanItem, 'setting' | 'view' | 'path'>,
  single: boolean,
  texts: WindowWords,
): string {
  const { writes } = texts.t;
  if (item.setting === DEFAULT_SECURE_PROTOCOLS) return single ? writes.onlyView : writes.views[item.view];
  const scope = settingById(item.setting)?.scope;
  if (scope === 'stray') return writes.stray(item.path);
  const runtime = DOTNET_RUNTIMES.find((one) => item.setting.startsWith(`dotnet.${one}.`));
  if (runtime !== undefined) return writes.dotnet(runtime, single ? null : writes.views[item.view]);
  const row = PROTOCOLS.find(({ protocol }) => item.path.includes(`\\${protocol}\\`));
  return row === undefined ? item.path : writes.schannel(row.protocol);
}

/** How many values a plan writes, and how many it takes away. */
export function countWrites(plan: readonly PlanItem[]): { readonly writes: number; readonly removals: number } {
  const removals = plan.filter((item) => item.after === null).length;
  return { writes: plan.length - removals, removals };
}
