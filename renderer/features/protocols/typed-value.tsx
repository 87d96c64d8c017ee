import type { ReactNode } from 'react';
import { decodeMask, formatHex, type Mask } from '../../../shared/tls/mask.ts';
import { maskProblem, type SelectionProblem } from '../../../shared/remediation/selection.ts';
import { hasValue, parseWrittenNumber } from '../../../shared/tls/parse-number.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';
import { usePc, useTexts, type Texts } from '../../state/use-store.ts';
import { Button } from '../../components/button.tsx';
import { Field } from '../../components/field.tsx';
import { Glyph } from '../../components/icons.tsx';
import { Term } from '../../components/term.tsx';

export function typedStatus(text: string, rules: ReleaseRules | null) {
  const parsed = parseWrittenNumber(text);
  if (!parsed.ok) {
    const { problem, readings } = parsed;
    if (problem === 'empty') return { kind: problem } as const;
    if (problem === 'ambiguous') return { kind: problem, readings: readings.filter(hasValue) } as const;
    return { kind: 'not-a-number', problem } as const;
  }
  const { mask, assumed } = parsed.value;
  const problem = maskProblem(mask, rules);
  return problem === null ? ({ kind: 'taken', mask, assumed } as const) : ({ kind: 'refused', problem, mask } as const);
}
type TypedStatus = ReturnType<typeof typedStatus>;

export const shortHex = (mask: Mask): string => `0x${mask.toString(16).toUpperCase()}`;

export function maskProblemWords(problem: SelectionProblem, mask: Mask, release: string, { t }: Texts): string {
  const { masks } = t.protocols;
  if (problem === 'empty-mask') return masks[problem];
  return masks[problem](problem === 'unknown-bits' ? shortHex(decodeMask(mask).unknownBits) : release);
}

interface TypedValueProps {
  readonly text: string;
  readonly status: TypedStatus;
  readonly onType: (text: string | null) => void;
}

export function Warning({ children }: { readonly children: ReactNode }) {
  return (
    <p className="caption flex gap-1 icons-16 tone-warn">
      <Glyph name="warn" />
      <span>{children}</span>
    </p>
  );
}

function Hint({ status, onType }: Omit<TypedValueProps, 'text'>) {
  const texts = useTexts();
  const { release } = usePc().facts.machine;
  const { protocols } = texts.t;
  const meaning = (mask: Mask): string => {
    const { protocols: names, unknownBits } = decodeMask(mask);
    return unknownBits !== 0 || names.length === 0 ? protocols.unknownBitsWord : texts.m.values.list(names);
  };
  switch (status.kind) {
    case 'empty':
      return <p className="caption">{protocols.typedHint}</p>;
    case 'taken': {
      const { assumed, mask } = status;
      return (
        <p className="caption">{assumed === null ? protocols.typedHint : protocols.readAs[assumed](formatHex(mask))}</p>
      );
    }
    case 'not-a-number':
      return <Warning>{protocols.problems[status.problem]}</Warning>;
    case 'refused':
      return <Warning>{maskProblemWords(status.problem, status.mask, texts.m.releases[release], texts)}</Warning>;
    case 'ambiguous':
      return (
        <>
          <Warning>{protocols.ambiguous}</Warning>
          <div className="row">
            {status.readings.map(({ base, value }) => {
              const spelling = base === 16 ? formatHex(value) : String(value);
              return (
                <Button key={base} onClick={() => onType(spelling)}>
                  <span className="vh">{texts.m.joined.label(protocols.reading[base])} </span>
                  <code>{base === 16 ? shortHex(value) : value}</code> {meaning(value)}
                </Button>
              );
            })}
          </div>
        </>
      );
  }
}

/** A value in any spelling that people use. It is taken as it is typed; what can't be is refused with the reason. */
export function TypedValue(props: TypedValueProps) {
  const { text, status, onType } = props;
  const { rules } = usePc().facts.machine;
  const { protocols } = useTexts().t;
  const isWrong = status.kind !== 'empty' && status.kind !== 'taken';
  return (
    <Field
      label={protocols.typed}
      id="typed"
      value={text}
      disabled={rules === null}
      isWrong={isWrong}
      hint={<Hint {...props} />}
      onType={onType}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onType(null);
      }}
      onBlur={() => {
        if (text.trim() === '') onType(null);
      }}
      about={<Term word="winhttp" />}
    />
  );
}
