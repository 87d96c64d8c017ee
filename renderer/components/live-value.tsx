import type { ReactElement, ReactNode } from 'react';
import { plainValue } from '../../shared/diagnosis/plain-value.ts';
import { decodeMask, formatHex, type Mask } from '../../shared/tls/mask.ts';
import { PROTOCOLS } from '../../shared/tls/protocols.ts';
import { winhttpDefaultOf, type ReleaseRules } from '../../shared/windows/releases.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../shared/windows/settings.ts';
import { maskOf, resultWords, type ViewResult } from '../state/draft.ts';
import type { Texts } from '../state/texts.ts';
import { useTexts } from '../state/use-store.ts';
import { CopyButton } from './copy-button.tsx';
import { Value, Digits } from './value.tsx';

/** The nibbles of 16 bits, and the bits of each. */
const HIGH_TO_LOW = [3, 2, 1, 0] as const;

const nameOf = (index: number): string | null => PROTOCOLS.find((row) => row.bitIndex === index)?.protocol ?? null;

function Bit({ mask, index }: { readonly mask: Mask; readonly index: number }): ReactElement {
  const isLit = (mask & (1 << index)) !== 0;
  const odd = isLit && nameOf(index) === null ? ' bit--odd' : '';
  return <span className={isLit ? `bit grid center bit--lit${odd}` : 'bit grid center faint'}>{isLit ? 1 : 0}</span>;
}

/** The name that hangs from a bit; two words on two lines. */
function BitName({ mask, index }: { readonly mask: Mask; readonly index: number }): ReactElement | null {
  const name = nameOf(index);
  if (name === null) return null;
  const [family, version] = name.split(' ');
  const place = index % 4 === 3 ? 'first' : 'third';
  const isLit = (mask & (1 << index)) !== 0;
  return (
    <span className={`bits__name bits__name--${place}${isLit ? ' bits__name--lit' : ' faint'}`}>
      {family}
      <br />
      {version}
    </span>
  );
}

/** The low 16 bits in nibbles, each under its hex digit; a lit bit hangs out its protocol's name. */
function BitStrip({ mask }: { readonly mask: Mask }): ReactElement {
  const { t, m } = useTexts();
  const lit = Array.from({ length: 32 }, (_, index) => index).filter((index) => ((mask >>> index) & 1) === 1);
  const label = t.protocols.bits(
    m.values.list(lit.map(String)),
    lit.length,
    m.values.list(lit.map((index) => nameOf(index) ?? t.protocols.bitUnknown)),
  );
  const digits = formatHex(mask).slice(-4);
  return (
    <div className="bits grid gap-2" role="img" aria-label={label}>
      {HIGH_TO_LOW.map((nibble) => {
        const digit = digits.charAt(3 - nibble);
        return (
          <span key={nibble} className={digit === '0' ? 'nibble grid' : 'nibble grid nibble--lit'}>
            <span className="nibble__digit whole-row faint">{digit}</span>
            {HIGH_TO_LOW.map((bit) => (
              <Bit key={bit} mask={mask} index={nibble * 4 + bit} />
            ))}
            {HIGH_TO_LOW.map((bit) => (
              <BitName key={bit} mask={mask} index={nibble * 4 + bit} />
            ))}
          </span>
        );
      })}
    </div>
  );
}

/** Returns what else is to be said of a result. */
function alsoOf(result: ViewResult, rules: ReleaseRules | null, { t, m }: Texts): readonly ReactNode[] {
  const { protocols } = t;
  switch (result.kind) {
    case 'number':
      return [protocols.decimal(result.mask), 'REG_DWORD'];
    case 'none': {
      const given = rules === null ? [] : decodeMask(winhttpDefaultOf(rules)).protocols;
      return [protocols.byItself(m.values.list(given))];
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
export function LiveValue({ label, result, rules }: LiveValueProps): ReactElement {
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
