import type { PlainValue } from '../../shared/diagnosis/plain-value.ts';
import { useTexts } from '../state/use-store.ts';
import { valueWords } from '../../shared/present/values.ts';
import { formatHex, type Mask } from '../../shared/tls/mask.ts';

export function Digits({ mask }: { readonly mask: Mask }) {
  const hex = formatHex(mask);
  return (
    <>
      <span aria-hidden="true">
        0x
        {Array.from(hex.slice(2), (digit, place) => (digit === '0' ? digit : <b key={place}>{digit}</b>))}
      </span>
      <span className="vh">{hex}</span>
    </>
  );
}

interface ValueProps {
  readonly value: PlainValue | null;
  readonly setting: string;
  readonly isNamed?: boolean;
}

export function Value({ value, setting, isNamed = false }: ValueProps) {
  const { code, words } = valueWords(value, setting, useTexts());
  if (code === null) return <>{words}</>;
  const showsWords = words !== null && (isNamed || value?.hex === null);
  return (
    <>
      <code>{code}</code>
      {showsWords && (value?.hex === null ? ` ${words}` : ` (${words})`)}
    </>
  );
}
