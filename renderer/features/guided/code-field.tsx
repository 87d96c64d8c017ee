import type { ReactElement } from 'react';
import type { ExplainedError } from '../../../shared/errors/answer.ts';
import { useTexts, type Texts } from '../../state/texts.ts';
import { usePart, useStateOf } from '../../state/use-store.ts';
import type { WindowStore } from '../../state/window-store.ts';
import { createExplainStore, type ExplainResult, type ExplainStore } from '../explain/explain-store.ts';

/** The wizard's own, beside what is typed on Explain. */
const createCodeStore = (store: WindowStore): ExplainStore => createExplainStore(store);

export interface TypedCode {
  readonly text: string;
  readonly type: (text: string) => void;
  readonly result: ExplainResult;
  /** What the code means; null while none is typed that is known. */
  readonly answer: ExplainedError | null;
}

/** The error code that somebody sees, as typed on the first step. */
export function useTypedCode(): TypedCode {
  const store = usePart(createCodeStore);
  const { text, result } = useStateOf(store);
  return { text, type: store.type, result, answer: result.kind === 'error' ? result.answer : null };
}

/** What is read out below the field: what the code means, or that it isn't known. */
function said({ result }: TypedCode, { t }: Texts): string {
  if (result.kind === 'error') return result.answer.meaning;
  return result.kind === 'explained' || result.kind === 'failed' ? t.guided.check.codeNotKnown : '';
}

export function CodeField({ code }: { readonly code: TypedCode }): ReactElement {
  const texts = useTexts();
  const words = texts.t.guided.check;
  return (
    <div className="field">
      <label htmlFor="guide-code">{words.code}</label>
      <input
        className="input"
        id="guide-code"
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={code.text}
        aria-describedby="guide-code-said"
        onChange={(event) => code.type(event.target.value)}
      />
      <p className="hint" id="guide-code-said" role="status">
        {said(code, texts) || words.codeHint}
      </p>
    </div>
  );
}
