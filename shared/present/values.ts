import { bytesOfPlain, type PlainValue } from '../diagnosis/plain-value.ts';
import type { ViewReport } from '../report/report.ts';
import type { SharedMessages } from '../text/messages.ts';
import { decodeMask } from '../tls/mask.ts';
import type { Protocol } from '../tls/protocols.ts';
import { stringOf, type RegistryType } from '../windows/registry.ts';
import { settingById } from '../windows/settings.ts';
import type { StartWords } from '../text/window.ts';

export const MASK_NAMES: readonly string[] = ['DefaultSecureProtocols', 'DefaultSecureProtocol', 'SecureProtocols'];

/** What a value is: nothing, protocols, a number, or of another type. `data` is its bytes in hex digits. */
export type ValueView =
  | { readonly kind: 'absent' }
  | { readonly kind: 'unreadable' }
  | { readonly kind: 'protocols'; readonly hex: string; readonly protocols: readonly Protocol[] }
  | { readonly kind: 'number'; readonly number: number }
  | { readonly kind: 'text'; readonly type: string; readonly data: string; readonly text: string }
  | { readonly kind: 'bytes'; readonly type: string; readonly data: string };

function malformedView(type: string, data: string): ValueView {
  const text = stringOf(bytesOfPlain({ type: type as RegistryType, hex: null, data }));
  return text === null ? { kind: 'bytes', type, data } : { kind: 'text', type, data, text };
}

/** A value of a setting, which is a set of protocols if its name says so. */
export function valueView(value: PlainValue | null, setting: string): ValueView {
  if (value === null) return { kind: 'absent' };
  if (value.hex === null) return malformedView(value.type, value.data ?? '');
  const isMask = MASK_NAMES.includes(settingById(setting)?.name ?? '');
  const number = Number(value.hex);
  return isMask
    ? { kind: 'protocols', hex: value.hex, protocols: decodeMask(number).protocols }
    : { kind: 'number', number };
}

export function heldView(held: ViewReport): ValueView {
  if (held.state === 'unreadable') return { kind: 'unreadable' };
  if (held.type === null) return { kind: 'absent' };
  if (held.hex === null) return malformedView(held.type, held.data ?? '');
  return { kind: 'protocols', hex: held.hex, protocols: held.protocols };
}

/** A value as one plain text: the number with its protocols, another type with its bytes, or that there is none. */
export function valueText(value: ValueView, m: Pick<SharedMessages, 'values' | 'joined'>): string {
  switch (value.kind) {
    case 'absent':
      return m.values.noValue;
    case 'unreadable':
      return m.values.unreadable;
    case 'protocols':
      return value.protocols.length === 0
        ? value.hex
        : m.joined.bracketed(value.hex, value.protocols.join(m.joined.comma));
    case 'number':
      return String(value.number);
    case 'text':
    case 'bytes':
      return `${value.type} ${value.data}`.trim();
  }
}

/** The same without the protocols, for a place next to them. */
export function bareValueText(value: ValueView, m: Pick<SharedMessages, 'values' | 'joined'>): string {
  return value.kind === 'protocols' ? value.hex : valueText(value, m);
}

/** A value as the window shows it: a part in the fixed font, and a plain part behind it. */
export interface ValueWords {
  readonly code: string | null;
  readonly words: string | null;
}

const MOST_DIGITS = 24;

const shortened = (data: string): string => (data.length > MOST_DIGITS ? `${data.slice(0, MOST_DIGITS)}…` : data);

function wordsOfValue(value: ValueView, m: Pick<SharedMessages, 'values' | 'joined'>): ValueWords {
  switch (value.kind) {
    case 'absent':
      return { code: null, words: m.values.noValue };
    case 'unreadable':
      return { code: null, words: m.values.unreadable };
    case 'protocols': {
      const { hex, protocols } = value;
      return { code: hex, words: protocols.length === 0 ? null : m.values.list(protocols) };
    }
    case 'number':
      return { code: String(value.number), words: null };
    case 'text':
      return { code: `“${value.text}”`, words: value.type };
    case 'bytes': {
      const { type, data } = value;
      return {
        code: data === '' ? null : shortened(data),
        words: [type, m.values.bytes(data.length / 2)].join(m.joined.comma),
      };
    }
  }
}

/** A value inside a sentence: the number, or another type with what is in it. */
export function foundWords(value: ValueView, m: Pick<SharedMessages, 'values' | 'joined'>): string {
  const { code, words } = wordsOfValue(value, m);
  return value.kind === 'protocols' ? value.hex : [words, code].filter((part) => part !== null).join(' ');
}

export function valueWords(value: PlainValue | null, setting: string, { m }: Pick<StartWords, 'm'>): ValueWords {
  return wordsOfValue(valueView(value, setting), m);
}

/** Returns what a view holds as one line: the number, or what is there instead. */
export function heldWords(held: ValueView, { m }: Pick<StartWords, 'm'>): ValueWords {
  if (held.kind === 'protocols') return { code: held.hex, words: null };
  if (held.kind === 'text' || held.kind === 'bytes') {
    return { code: null, words: [held.type, m.values.bytes(held.data.length / 2)].join(m.joined.comma) };
  }
  return wordsOfValue(held, m);
}
