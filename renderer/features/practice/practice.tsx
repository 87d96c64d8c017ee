import { useMemo, type ReactElement } from 'react';
import type { PracticeSample } from '../../../shared/ipc/contract.ts';
import { Button } from '../../components/button.tsx';
import { Glyph, type GlyphName, Icon } from '../../components/icons.tsx';
import { MessageBar } from '../../components/message-bar.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { isBusy } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useAnswer } from '../../state/use-ask.ts';
import { useActions, useStore } from '../../state/use-store.ts';

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

const NOTHING = {};

function Sample({ sample }: { readonly sample: PracticeSample }): ReactElement {
  const { t } = useTexts();
  const { practice } = t;
  const { id, verdict, isTouched } = sample;
  const { title, wrong } = t.samples[id];
  const isShown = useStore(({ context }) => context.sample?.id === id && context.returnsTo !== null);
  const isRunning = useStore(isBusy);
  const actions = useActions();
  const run = (fresh: boolean): void => actions.run({ kind: 'practise', id, fresh });
  return (
    <li className={isShown ? 'card sample grid middle sample--shown' : 'card sample grid middle'}>
      <div className="sample__text grid">
        <h2 className="h3">{title}</h2>
        <p className="muted">{wrong}</p>
        <p className="sample__state line gap-1">
          <Glyph name={verdict === null ? 'unknown' : GLYPHS[verdict]} />
          <span>
            {verdict === null ? practice.unreadable : practice.verdicts[verdict]}
            {isTouched && <span className="muted">, {practice.touched}</span>}
          </span>
        </p>
      </div>
      <div className="sample__ways grid gap-2">
        {isShown ? (
          <span className="caption nowrap">{practice.shown}</span>
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
export function Practice(): ReactElement {
  const { t, m } = useTexts();
  const { practice } = t;
  // a change of the shown sample changes its verdict here too
  const checked = useStore((state) => state.checked);
  const { given } = useAnswer('samples', NOTHING, checked);
  const answer = given?.answer ?? null;
  const samples = useMemo(() => (answer?.ok === true ? [...answer.value.samples].sort(byAge) : []), [answer]);
  const failed = answer?.ok === false ? m.errors[answer.code](answer.details) : null;
  return (
    <Page title={practice.title} within="more" lead={practice.lead}>
      <Notices />
      {failed !== null && (
        <MessageBar tone="fail" title={failed.title}>
          <p>{failed.detail}</p>
        </MessageBar>
      )}
      {answer === null && (
        <div className="card card--pad" aria-busy="true">
          <p className="muted">{practice.loading}</p>
          <progress aria-label={practice.loading} />
        </div>
      )}
      {answer?.ok === true && samples.length === 0 && <p className="muted">{practice.none}</p>}
      {samples.length > 0 && (
        <>
          <p className="vh" id="again-more">
            {practice.againMore}
          </p>
          <ul className="samples grid gap-2" aria-label={practice.list}>
            {samples.map((sample) => (
              <Sample key={sample.id} sample={sample} />
            ))}
          </ul>
        </>
      )}
    </Page>
  );
}

/** Says on every place that nothing here is real, and has the way out; nothing on a real PC. */
export function PracticeBand(): ReactElement | null {
  const texts = useTexts();
  const { sample, returnsTo } = useStore((state) => state.context);
  const place = useStore((state) => state.place);
  const isRunning = useStore(isBusy);
  const actions = useActions();
  if (sample === null) return null;
  const { practice, samples } = texts.t;
  return (
    <aside className="band" aria-label={practice.name}>
      <p className="band__text">
        <Icon name="practice" />
        <span>
          <strong>{practice.name}</strong> {practice.explanation}
          <span className="band__wrong">{samples[sample.id].wrong}</span>
        </span>
      </p>
      <div className="row band__ways">
        {place !== 'practice' && <Button onClick={() => actions.go('practice')}>{practice.other}</Button>}
        {returnsTo !== null && (
          <Button isDisabled={isRunning} onClick={() => actions.run({ kind: 'practise', id: null, fresh: false })}>
            {returnsTo === 'pc' ? practice.leave : practice.leaveSample}
          </Button>
        )}
      </div>
    </aside>
  );
}
