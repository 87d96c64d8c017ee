import { useEffect, useState, type ReactElement } from 'react';
import type { PracticeSample } from '../../../shared/ipc/contract.ts';
import type { Failure } from '../../../shared/failures.ts';
import { Button } from '../../components/button.tsx';
import { Glyph, type GlyphName } from '../../components/icons.tsx';
import { MessageBar } from '../../components/message-bar.tsx';
import { Notices } from '../../components/notices.tsx';
import { ask } from '../../state/bridge.ts';
import { useTexts } from '../../state/texts.ts';
import type { ScreenProps } from '../../places/place-props.ts';

const GLYPHS: Readonly<Record<NonNullable<PracticeSample['verdict']>, GlyphName>> = {
  'no-change-needed': 'ok',
  'improvement-available': 'warn',
  'fix-available': 'fail',
  'cannot-be-fixed-here': 'stop',
  undetermined: 'unknown',
};

/** PCs before servers, and each by its age: the typical case first. */
const byAge = (a: PracticeSample, b: PracticeSample): number =>
  Number(a.id.startsWith('server')) - Number(b.id.startsWith('server')) ||
  a.id.localeCompare(b.id, 'en', { numeric: true });

interface SampleProps extends ScreenProps {
  readonly sample: PracticeSample;
}

function Sample({ state, actions, sample }: SampleProps): ReactElement {
  const { t } = useTexts();
  const { practice } = t;
  const { id, verdict, isTouched } = sample;
  const { title, wrong } = t.samples[id];
  const isShown = state.context.sample?.id === id && state.context.returnsTo !== null;
  const isRunning = state.running !== null;
  const run = (fresh: boolean): void => actions.run({ kind: 'practise', id, fresh });
  return (
    <li className={isShown ? 'card sample sample--shown' : 'card sample'}>
      <div className="sample__text">
        <h2 className="h3">{title}</h2>
        <p className="muted">{wrong}</p>
        <p className="sample__state">
          <Glyph name={verdict === null ? 'unknown' : GLYPHS[verdict]} />
          <span>
            {verdict === null ? practice.unreadable : practice.verdicts[verdict]}
            {isTouched && <span className="muted">, {practice.touched}</span>}
          </span>
        </p>
      </div>
      <div className="sample__ways">
        {isShown ? (
          <span className="tag">{practice.shown}</span>
        ) : (
          <Button isDisabled={isRunning} label={`${practice.open}: ${title}`} onClick={() => run(false)}>
            {practice.open}
          </Button>
        )}
        {isTouched && (
          <Button
            icon="undo"
            isDisabled={isRunning}
            label={`${practice.again}: ${title}`}
            describedBy="again-more"
            onClick={() => run(true)}
          >
            {practice.again}
          </Button>
        )}
      </div>
    </li>
  );
}

/** Sample PCs to try everything on, each with what is wrong and how it stands now. */
export function Practice(props: ScreenProps): ReactElement {
  const { state, actions, bridge } = props;
  const texts = useTexts();
  const { practice } = texts.t;
  const [samples, setSamples] = useState<readonly PracticeSample[] | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  const { checked } = state;
  useEffect(() => {
    let isWanted = true;
    void ask(bridge, 'samples', {}).then((answer) => {
      if (!isWanted) return;
      if (answer.ok) setSamples([...answer.value.samples].sort(byAge));
      else setFailure(answer);
    });
    return () => {
      isWanted = false;
    };
  }, [bridge, checked]); // a change of the shown sample changes its verdict here too
  return (
    <div className="scroll">
      <div className="page">
        <div className="page__head">
          <h1 tabIndex={-1}>{practice.title}</h1>
          <p>{practice.lead}</p>
        </div>
        <Notices state={state} actions={actions} />
        {failure !== null && (
          <MessageBar tone="fail" title={texts.m.errors[failure.code](failure.details).title}>
            <p>{texts.m.errors[failure.code](failure.details).detail}</p>
          </MessageBar>
        )}
        {samples === null && failure === null && (
          <div className="card card--pad" aria-busy="true">
            <p className="muted">{practice.loading}</p>
            <progress aria-label={practice.loading} />
          </div>
        )}
        {samples?.length === 0 && <p className="muted">{practice.none}</p>}
        {samples !== null && samples.length > 0 && (
          <>
            <p className="vh" id="again-more">
              {practice.againMore}
            </p>
            <ul className="samples" aria-label={practice.list}>
              {samples.map((sample) => (
                <Sample key={sample.id} {...props} sample={sample} />
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}
