import type { ErrorOfAnswer, ExplainedError } from '../../../shared/errors/answer.ts';
import { Facts } from '../../components/facts.tsx';
import { DetailsLine } from '../../components/fold.tsx';
import { Links } from '../../components/links.tsx';
import type { RungReport } from '../../../shared/diagnosis/rungs/rung.ts';
import { RUNG_SIGNS, stepView } from '../../../shared/present/ladder.ts';
import { rungText } from '../../../shared/text/rungs.ts';
import { useActions, useStore, useTexts } from '../../state/use-store.ts';
import { Button } from '../../components/button.tsx';
import { Finding } from '../../components/finding.tsx';

function Row({ rung, isFirst }: { readonly rung: RungReport; readonly isFirst: boolean }) {
  const texts = useTexts();
  const { go } = useActions();
  const words = texts.t.explain.errors;
  const { name, found } = rungText(texts.m, rung.rung, rung.code);
  const isRepair = rung.state === 'fail' && stepView(rung, texts)?.by === 'recommended';
  return (
    <Finding
      glyph={RUNG_SIGNS[rung.state]}
      what={
        <>
          <span className="vh">{texts.m.joined.label(texts.m.rungStateTitles[rung.state])} </span>
          {name}
        </>
      }
      more={found}
    >
      {isFirst && (
        <Button name={isRepair ? words.toFix : words.toWhy} onClick={() => go(isRepair ? 'home' : 'checks')} />
      )}
    </Finding>
  );
}

function CodeRungs({ error }: { readonly error: ErrorOfAnswer }) {
  const { t, m } = useTexts();
  const words = t.explain.errors;
  const checked = useStore((state) => state.checked);
  if (error.rungs.length === 0) return <p className="muted">{words.nowhere}</p>;
  if (checked === null) {
    const names = error.rungs.map((rung) => rungText(m, rung, '').name);
    return <p className="muted">{m.joined.headed(names.join(m.joined.comma), words.notChecked)}</p>;
  }
  const { ladder } = checked.report;
  const rungs = error.rungs.flatMap((id) => ladder.find(({ rung }) => rung === id) ?? []);
  const first = rungs.find(({ state }) => state === 'fail' || state === 'warn' || state === 'unknown');
  return (
    <ol className="card grid" aria-label={words.onThisPc}>
      {rungs.map((rung) => (
        <Row key={rung.rung} rung={rung} isFirst={rung === first} />
      ))}
    </ol>
  );
}

function One({ error }: { readonly error: ErrorOfAnswer }) {
  const words = useTexts().t.explain.errors;
  return (
    <>
      <section className="card pad-card stack" aria-label={words.spoken(error.code)}>
        <h2>
          <code className="code-found">{error.code}</code>
        </h2>
        <p>{error.meaning}</p>
        <Links links={error.links} />
      </section>
      {error.known && (
        <section className="stack" aria-label={words.onThisPc}>
          <h3>{words.onThisPc}</h3>
          <CodeRungs error={error} />
        </section>
      )}
    </>
  );
}

export function ErrorAnswer({ answer }: { readonly answer: ExplainedError }) {
  const { t, m } = useTexts();
  const words = t.explain.errors;
  const alsoCalled = Object.entries({ [words.names]: answer.names, [words.spellings]: answer.spellings })
    .filter(([, items]) => items.length > 0)
    .map(([name, items]) => [name, items.map((item) => <code key={item}>{item} </code>)] as const);
  return (
    <>
      <One error={answer} />
      {alsoCalled.length > 0 && <Facts className="grid gap-2" facts={alsoCalled} />}
      {answer.alsoMask !== undefined && <p>{words.alsoMask(answer.alsoMask.hex, answer.alsoMask.protocols)}</p>}
      {answer.same.length > 0 && (
        <DetailsLine summary={words.same}>
          <p className="muted">{answer.same.join(m.joined.comma)}</p>
        </DetailsLine>
      )}
      {answer.others.map((other) => (
        <One key={other.code} error={other} />
      ))}
    </>
  );
}
