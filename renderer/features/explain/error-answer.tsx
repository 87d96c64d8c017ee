import type { ReactElement } from 'react';
import type { ErrorOfAnswer, ExplainedError } from '../../../shared/errors/answer.ts';
import { CodeRungs } from '../../components/code-rungs.tsx';
import { DetailsLine } from '../../components/fold.tsx';
import { Links } from '../../components/links.tsx';
import { useTexts } from '../../state/texts.ts';

function Facts({ answer }: { readonly answer: ExplainedError }): ReactElement | null {
  const words = useTexts().t.explain.errors;
  const facts = [
    [words.names, answer.names],
    [words.spellings, answer.spellings],
  ] as const;
  const shown = facts.filter(([, items]) => items.length > 0);
  if (shown.length === 0) return null;
  return (
    <dl className="code-facts">
      {shown.map(([name, items]) => (
        <div key={name}>
          <dt className="caption">{name}</dt>
          <dd>
            {items.map((item) => (
              <code key={item}>{item}</code>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function One({ error }: { readonly error: ErrorOfAnswer }): ReactElement {
  const words = useTexts().t.explain.errors;
  return (
    <>
      <section className="card card--pad stack" aria-label={words.spoken(error.code)}>
        <h2>
          <code className="code-found">{error.code}</code>
        </h2>
        <p>{error.meaning}</p>
        <Links links={error.links} />
      </section>
      <section className="stack" aria-label={words.onThisPc}>
        <h3>{words.onThisPc}</h3>
        <CodeRungs error={error} />
      </section>
    </>
  );
}

/** What error codes mean, and where to look for them on this PC. */
export function ErrorAnswer({ answer }: { readonly answer: ExplainedError }): ReactElement {
  const words = useTexts().t.explain.errors;
  return (
    <>
      <One error={answer} />
      <Facts answer={answer} />
      {answer.same.length > 0 && (
        <DetailsLine summary={words.same}>
          <p className="muted">{answer.same.join(', ')}</p>
        </DetailsLine>
      )}
      {answer.others.map((other) => (
        <One key={other.code} error={other} />
      ))}
    </>
  );
}
