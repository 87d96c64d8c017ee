import { bytesOfPlain, type PlainValue } from '../../shared/diagnosis/plain-value.ts';
import type { PlanItem } from '../../shared/remediation/plan.ts';
import { decodeMask } from '../../shared/tls/mask.ts';
import { PROTOCOLS } from '../../shared/tls/protocols.ts';
import { stringOf } from '../../shared/windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../shared/windows/settings.ts';
import { listInWords } from '../../shared/text/window.ts';
import { DOTNET_RUNTIMES } from '../../shared/windows/catalogue/programs.ts';
import type { Texts } from './texts.ts';

/** What a value is in words: a part in the fixed font, and a plain part behind it. */
export interface ValueWords {
  readonly code: string | null;
  readonly words: string | null;
}

/** A value of `DefaultSecureProtocols`, or a SChannel number, or something malformed, shown as what it is. */
export function valueWords(value: PlainValue | null, setting: string, texts: Texts): ValueWords {
  if (value === null) return { code: null, words: texts.t.writes.noValue };
  if (value.hex === null) {
    const text = stringOf(bytesOfPlain(value));
    const bytes = value.data ?? '';
    const shown = bytes.length > 24 ? `${bytes.slice(0, 24)}…` : bytes;
    return text === null
      ? { code: shown === '' ? null : shown, words: `${value.type}, ${texts.t.writes.bytes(bytes.length / 2)}` }
      : { code: `“${text}”`, words: value.type };
  }
  if (setting !== DEFAULT_SECURE_PROTOCOLS) return { code: String(Number(value.hex)), words: null };
  const { protocols } = decodeMask(Number(value.hex));
  return { code: value.hex, words: protocols.length === 0 ? null : listInWords(texts.language, protocols) };
}

/** Where a write goes, in words: the view, the protocol in SChannel, or the .NET and its view. `single` is a Windows with one view. */
export function placeWords(item: Pick<PlanItem, 'setting' | 'view' | 'path'>, single: boolean, texts: Texts): string {
  const { writes } = texts.t;
  if (item.setting === DEFAULT_SECURE_PROTOCOLS) return single ? writes.onlyView : writes.views[item.view];
  const runtime = DOTNET_RUNTIMES.find((id) => item.setting.startsWith(`dotnet.${id}.`));
  if (runtime !== undefined) return writes.dotnet(runtime, single ? null : writes.views[item.view]);
  const row = PROTOCOLS.find(({ protocol }) => item.path.includes(`\\${protocol}\\`));
  return row === undefined ? item.path : writes.schannel(row.protocol);
}

/** How many values a plan writes, and how many it takes away. */
export function countWrites(plan: readonly PlanItem[]): { readonly writes: number; readonly removals: number } {
  const removals = plan.filter((item) => item.after === null).length;
  return { writes: plan.length - removals, removals };
}
