import type { ReactElement } from 'react';
import { plainValue } from '../../shared/diagnosis/plain-value.ts';
import { listInWords } from '../../shared/text/window.ts';
import { decodeMask, formatHex, type Mask } from '../../shared/tls/mask.ts';
import { protocolRow } from '../../shared/tls/protocols.ts';
import { winhttpDefaultOf, type ReleaseRules } from '../../shared/windows/releases.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../shared/windows/settings.ts';
import type { ViewResult } from '../state/draft.ts';
import { useTexts } from '../state/texts.ts';
import { BitStrip } from './bit-strip.tsx';
import { CopyButton } from './copy-button.tsx';
import { Digits } from './digits.tsx';
import { Value } from './value.tsx';

/** How the number comes about: the bits that are added up. */
function Sum({ mask }: { readonly mask: Mask }): ReactElement | null {
  const { protocols, unknownBits } = decodeMask(mask);
  const parts = [...protocols.map((name) => protocolRow(name).bit), ...(unknownBits === 0 ? [] : [unknownBits])];
  if (parts.length < 2) return null;
  return (
    <span>
      {parts.map((part, place) => (
        <span key={part}>
          {place > 0 && ' + '}
          <code>{`0x${part.toString(16).toUpperCase()}`}</code>
        </span>
      ))}
    </span>
  );
}

function Also({ result, rules }: Pick<LiveValueProps, 'result' | 'rules'>): ReactElement {
  const { t, language } = useTexts();
  if (result.kind === 'number') {
    return (
      <>
        <span>{t.protocols.decimal(result.mask)}</span>
        <span>REG_DWORD</span>
        <Sum mask={result.mask} />
      </>
    );
  }
  if (result.kind === 'none') {
    const given = rules === null ? [] : decodeMask(winhttpDefaultOf(rules)).protocols;
    return <span>{t.protocols.byItself(listInWords(language, given))}</span>;
  }
  if (result.kind === 'unreadable') return <span>{t.protocols.windowsDecides}</span>;
  return (
    <>
      <span>
        <Value value={plainValue(result.value)} setting={DEFAULT_SECURE_PROTOCOLS} />
      </span>
      <span>{t.protocols.notANumber}</span>
    </>
  );
}

interface LiveValueProps {
  readonly label: string;
  readonly result: ViewResult;
  readonly rules: ReleaseRules | null;
}

/** The number is a picture: lit digits, and the bits that light them. */
export function LiveValue({ label, result, rules }: LiveValueProps): ReactElement {
  const { t, m } = useTexts();
  const words = { none: m.values.noValue, unreadable: m.values.unreadable };
  return (
    <>
      <div className="value grid">
        <span className="caption" id="value-label">
          {label}
        </span>
        <div className="value__line wraps middle">
          <output
            className={result.kind === 'number' ? 'value__hex nowrap' : 'value__hex nowrap value__hex--words muted'}
            aria-labelledby="value-label"
          >
            {result.kind === 'number' ? (
              <Digits mask={result.mask} />
            ) : result.kind === 'malformed' ? (
              result.value.type
            ) : (
              words[result.kind]
            )}
          </output>
          {result.kind === 'number' && <CopyButton label={t.protocols.copy} text={formatHex(result.mask)} />}
        </div>
        <p className="value__also caption wraps">
          <Also result={result} rules={rules} />
        </p>
      </div>
      <BitStrip mask={result.kind === 'number' ? result.mask : 0} />
    </>
  );
}
