import type { ReactElement } from 'react';
import { listInWords } from '../../shared/text/window.ts';
import { formatHex, type Mask } from '../../shared/tls/mask.ts';
import { PROTOCOLS } from '../../shared/tls/protocols.ts';
import { useTexts } from '../state/texts.ts';

const NIBBLES = [3, 2, 1, 0] as const;
const BITS = [3, 2, 1, 0] as const;

const nameOf = (index: number): string | null => PROTOCOLS.find((row) => row.bitIndex === index)?.protocol ?? null;

function Bit({ mask, index }: { readonly mask: Mask; readonly index: number }): ReactElement {
  const isLit = (mask & (1 << index)) !== 0;
  const odd = isLit && nameOf(index) === null ? ' bit--odd' : '';
  return <span className={isLit ? `bit grid bit--lit${odd}` : 'bit grid'}>{isLit ? 1 : 0}</span>;
}

/** The name that hangs from a bit; two words on two lines. */
function BitName({ mask, index }: { readonly mask: Mask; readonly index: number }): ReactElement | null {
  const name = nameOf(index);
  if (name === null) return null;
  const [family, version] = name.split(' ');
  const place = index % 4 === 3 ? 'first' : 'third';
  const isLit = (mask & (1 << index)) !== 0;
  return (
    <span className={`bits__name bits__name--${place}${isLit ? ' bits__name--lit' : ''}`}>
      {family}
      <br />
      {version}
    </span>
  );
}

/** The low 16 bits in nibbles, each under its hex digit; a lit bit hangs out its protocol's name. */
export function BitStrip({ mask }: { readonly mask: Mask }): ReactElement {
  const { t, language } = useTexts();
  const lit = Array.from({ length: 32 }, (_, index) => index).filter((index) => ((mask >>> index) & 1) === 1);
  const label = t.protocols.bits(
    listInWords(language, lit.map(String)),
    lit.length,
    listInWords(
      language,
      lit.map((index) => nameOf(index) ?? t.protocols.bitUnknown),
    ),
  );
  const digits = formatHex(mask).slice(-4);
  return (
    <div className="bits grid gap-2" role="img" aria-label={label}>
      {NIBBLES.map((nibble) => {
        const digit = digits.charAt(3 - nibble);
        return (
          <span key={nibble} className={digit === '0' ? 'nibble grid' : 'nibble grid nibble--lit'}>
            <span className="nibble__digit">{digit}</span>
            {BITS.map((bit) => (
              <Bit key={bit} mask={mask} index={nibble * 4 + bit} />
            ))}
            {BITS.map((bit) => (
              <BitName key={bit} mask={mask} index={nibble * 4 + bit} />
            ))}
          </span>
        );
      })}
    </div>
  );
}
