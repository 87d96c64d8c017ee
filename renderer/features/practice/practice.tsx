import { useMemo } from 'react';
import type { PracticeSample } from '../../../shared/ipc/contract.ts';
import type { SampleId } from '../../../shared/windows/sample-ids.ts';
import { Button } from '../../components/button.tsx';
import { Fold, Folds } from '../../components/fold.tsx';
import { Icon, type GlyphName } from '../../components/icons.tsx';
import { FailureBar } from '../../components/message-bar.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { RowList } from '../../components/row-list.tsx';
import { isChanging } from '../../state/selectors.ts';
import { useActions, useStore, useTexts, useAnswer } from '../../state/use-store.ts';

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

const FIRST: readonly SampleId[] = [
  'windows-7-half-fixed',
  'windows-7-updated',
  'windows-7-update-missing',
  'windows-11-tls13-lost',
  'server-2012-r2-sharepoint-2013',
  'server-2016-exchange-2016',
];

const isServer = ({ id }: PracticeSample): boolean => id.startsWith('server');

function Shown({ sample }: { readonly sample: PracticeSample }) {
  const { t, m } = useTexts();
  const { practice } = t;
  const isRunning = useStore(isChanging);
  const { run } = useActions();
  const title = t.samples.titles[sample.id];
  return (
    <section className="card card--sample between pad gap-2" aria-label={practice.shown}>
      <p>
        <span className="strong">{title}</span>, {practice.touched}
        <span className="caption block">{practice.againMore}</span>
      </p>
      <Button
        name={practice.again}
        icon="undo"
        isDisabled={isRunning}
        label={m.joined.labelled(practice.again, title)}
        onClick={() => run({ kind: 'practise', id: sample.id, fresh: true })}
      />
    </section>
  );
}

function Samples({ label, samples }: { readonly label: string; readonly samples: readonly PracticeSample[] }) {
  const { practice, samples: words } = useTexts().t;
  const isRunning = useStore(isChanging);
  const { run, go } = useActions();
  const shown = useStore(({ context }) => context.sample?.id ?? null);
  const rows = samples.map(({ id, verdict }) => ({
    id,
    name: words.titles[id],
    said: words.wrong[id],
    sign: verdict === null ? ('unknown' as const) : GLYPHS[verdict],
    tag: verdict === null ? practice.unreadable : id === shown ? practice.shown : practice.verdicts[verdict],
    isDisabled: isRunning,
    onOpen: () => (id === shown ? go('home') : run({ kind: 'practise', id, fresh: false })),
  }));
  return <RowList label={label} rows={rows} />;
}

export function Practice() {
  const { practice } = useTexts().t;
  // a change of the shown sample changes its verdict here too
  const checked = useStore((state) => state.checked);
  const { answer } = useAnswer('samples', NOTHING, checked);
  const samples = useMemo(() => (answer?.ok === true ? [...answer.value.samples].sort(byAge) : []), [answer]);
  const pcs = { label: practice.pcs, samples: samples.filter((one) => !isServer(one)) };
  const servers = { label: practice.servers, samples: samples.filter(isServer) };
  const current = useStore(({ context }) => context.sample?.id ?? null);
  const shown = samples.find(({ id }) => id === current);
  return (
    <Page title={practice.title} within="more" lead={practice.lead}>
      <Notices />
      {answer?.ok === false && <FailureBar tone="fail" failure={answer} />}
      {answer === null && (
        <div className="card pad-card" aria-busy="true">
          <p className="muted">{practice.loading}</p>
          <progress aria-label={practice.loading} />
        </div>
      )}
      {answer?.ok === true && samples.length === 0 && <p className="muted">{practice.none}</p>}
      {samples.length > 0 && (
        <>
          {shown?.isTouched === true && <Shown sample={shown} />}
          {[pcs, servers].map((group) => (
            <section key={group.label} className="stack" aria-label={group.label}>
              <h2>{group.label}</h2>
              <Samples label={group.label} samples={group.samples.filter(({ id }) => FIRST.includes(id))} />
            </section>
          ))}
          <Folds>
            <Fold
              icon="practice"
              name={practice.all(samples.length)}
              said={practice.allSaid(pcs.samples.length, servers.samples.length)}
              isFlush
            >
              <Samples label={practice.list} samples={samples} />
            </Fold>
          </Folds>
        </>
      )}
    </Page>
  );
}

/** Says on every place that nothing here is real, and has the way out; nothing on a real PC. */
export function PracticeBand() {
  const texts = useTexts();
  const { sample, returnsTo } = useStore((state) => state.context);
  const place = useStore((state) => state.place);
  const isRunning = useStore(isChanging);
  const actions = useActions();
  if (sample === null) return null;
  const { practice, samples } = texts.t;
  return (
    <aside className="band line" aria-label={practice.name}>
      <p className="band__text line gap-3">
        <Icon name="practice" />
        <span>
          <strong>
            {practice.name} {samples.titles[sample.id]}.
          </strong>{' '}
          <span className="band__more">{practice.explanation}</span>
        </span>
      </p>
      <div className="row">
        {place !== 'practice' && <Button name={practice.other} onClick={() => actions.go('practice')} />}
        {returnsTo !== null && (
          <Button
            name={returnsTo === 'pc' ? practice.leave : practice.leaveSample}
            isDisabled={isRunning}
            onClick={() => actions.run({ kind: 'practise', id: null, fresh: false })}
          />
        )}
      </div>
    </aside>
  );
}
