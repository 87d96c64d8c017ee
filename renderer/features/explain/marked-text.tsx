import type { ReactElement } from 'react';
import type { ExplainedDocument } from '../../../shared/explain/document.ts';
import { markedLines, type Mark } from '../../../shared/present/marked-lines.ts';
import { Glyph, Icon } from '../../components/icons.tsx';
import { useTexts } from '../../state/use-store.ts';

const sign = (mark: Mark): ReactElement =>
  mark === 'written' ? <Icon name="write" /> : <Glyph name={mark === 'idle' ? 'info' : mark} />;

/** The text as it was pasted, with a sign in the margin of each line that does something. */
export function MarkedText({ text, document }: { readonly text: string; readonly document: ExplainedDocument }) {
  const { t, m } = useTexts();
  const { title, marks } = t.explain.lines;
  const lines = markedLines(text, document, m);
  if (lines.every(({ mark }) => mark === null)) return null;
  return (
    <section className="card" aria-labelledby="explain-lines">
      <div className="card__head between">
        <h2 id="explain-lines">{title}</h2>
      </div>
      <ol className="marks grid caption">
        {lines.map(({ line, text: shown, mark, said }) => (
          <li key={line} className={mark === null ? 'mark' : `mark mark--${mark}`}>
            <span className="mark__sign icons-16">{mark !== null && sign(mark)}</span>
            <span className="mark__number">{line}</span>
            <code className="anywhere">{shown}</code>
            {mark !== null && (
              <span>
                <span className="vh">{m.joined.label(marks[mark])} </span>
                {said}
              </span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
