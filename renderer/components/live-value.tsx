import type { ReactNode } from 'react';
import { plainValue } from '../../shared/diagnosis/plain-value.ts';
import { decodeMask, formatHex, type Mask } from '../../shared/tls/mask.ts';
import { PROTOCOLS } from '../../shared/tls/protocols.ts';
import { winhttpDefaultOf, type ReleaseRules } from '../../shared/windows/releases.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../shared/windows/settings.ts';
import { maskOf, resultWords, type ViewResult } from '../../shared/present/draft.ts';
import { useTexts, type Texts } from '../state/use-store.ts';
import { CopyButton } from './copy-button.tsx';
import { Value, Digits } from './value.tsx';

const HIGH_TO_LOW = Array.from({ length: 16 }, (_, place) => 15 - place);

const nameOf = (index: number): string | null => PROTOCOLS.find(({ bit }) => bit === 2 ** index)?.protocol ?? null;

/** A row of names, each below its own bit and as wide; what they have in common is said once, before them. */
function Names({ family, isLit }: { readonly family: string; readonly isLit: (index: number) => boolean }) {
  return (
    <>
      <span className="muted">{family}</span>
      {HIGH_TO_LOW.map((index) => {
        const [of, version] = nameOf(index)?.split(' ') ?? [];
        return (
          <span key={index} className={isLit(index) ? 'bits__name--lit' : 'faint'}>
            {of === family && version}
          </span>
        );
      })}
    </>
  );
}

function BitStrip({ mask }: { readonly mask: Mask }) {
  const { t } = useTexts();
  const isLit = (index: number): boolean => ((mask >>> index) & 1) === 1;
  const lit = Array.from({ length: 32 }, (_, index) => index).filter(isLit);
  const label = t.protocols.bits(
    lit.map(String),
    lit.map((index) => nameOf(index) ?? t.protocols.bitUnknown),
  );
  return (
    <div className="bits grid" role="img" aria-label={label}>
      <span />
      {HIGH_TO_LOW.map((index) => {
        const looks = isLit(index) ? (nameOf(index) === null ? 'bit--lit bit--odd' : 'bit--lit') : 'faint';
        return (
          <code key={index} className={`bit ${looks}`}>
            {isLit(index) ? 1 : 0}
          </code>
        );
      })}
      <Names family="TLS" isLit={isLit} />
      <Names family="SSL" isLit={isLit} />
    </div>
  );
}

function alsoOf(result: ViewResult, rules: ReleaseRules | null, { t }: Texts): readonly ReactNode[] {
  const { protocols } = t;
  switch (result.kind) {
    case 'number':
      return [protocols.decimal(result.mask), 'REG_DWORD'];
    case 'none': {
      return [protocols.byItself(rules === null ? [] : decodeMask(winhttpDefaultOf(rules)).protocols)];
    }
    case 'malformed':
      return [<Value value={plainValue(result.value)} setting={DEFAULT_SECURE_PROTOCOLS} />, protocols.notANumber];
    case 'unreadable':
      return [protocols.windowsDecides];
  }
}

interface LiveValueProps {
  readonly label: string;
  readonly result: ViewResult;
  readonly rules: ReleaseRules | null;
}

/** The number is a picture: lit digits, and the bits that light them. */
export function LiveValue({ label, result, rules }: LiveValueProps) {
  const texts = useTexts();
  const isNumber = result.kind === 'number';
  return (
    <>
      <div className="grid">
        <span className="caption" id="value-label">
          {label}
        </span>
        <div className="wraps middle gap-x-2">
          <output
            className={isNumber ? 'value__hex nowrap faint' : 'value__hex nowrap value__hex--words muted'}
            aria-labelledby="value-label"
          >
            {isNumber ? <Digits mask={result.mask} /> : resultWords(result, texts.m)}
          </output>
          {isNumber && <CopyButton label={texts.t.protocols.copy} text={formatHex(result.mask)} />}
        </div>
        <p className="value__also caption wraps">
          {alsoOf(result, rules, texts).map((said, place) => (
            <span key={place}>{said}</span>
          ))}
        </p>
      </div>
      <BitStrip mask={maskOf(result)} />
    </>
  );
}
