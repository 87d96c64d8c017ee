import { useMemo } from 'react';
import { countOf } from '../../../shared/fleet/groups.ts';
import { Icon } from '../../components/icons.tsx';
import { FailureBar } from '../../components/message-bar.tsx';
import { Notices } from '../../components/notices.tsx';
import { useRovingTabindex } from '../../components/roving-tabindex.ts';
import { Page, type PageProps } from '../../components/page.tsx';
import { fixable, type Fixable, type Shown } from './counts.ts';
import { STEPS, useFleet, type Step } from './many-store.ts';

/** How many PCs of those that are looked at, or of others, files can fix; null if no files are open. */
export function useFixable(of?: Shown): Fixable | null {
  const { now, shown: looked } = useFleet().place;
  const shown = of ?? looked;
  return useMemo(() => (now === null ? null : fixable(now.rows, shown)), [now, shown]);
}

function Stepper({ shown }: { readonly shown: Step }) {
  const { store, place: at, fleet } = useFleet();
  const { now, before } = at;
  const { said: words } = fleet;
  const toFix = useFixable()?.all ?? 0;
  const said: Readonly<Record<Step, string>> = {
    collect: now === null ? words.noFiles : words.files(countOf(now.collection.counts)),
    see: now === null ? words.afterCollect : words.toFix(now.collection.counts['to-fix']),
    fix: toFix === 0 ? words.anyPcs : words.forPcs(toFix),
    compare: before === null ? words.afterAWeek : words.comparedWith(before.rows.length),
  };
  const { stop, group } = useRovingTabindex(shown);
  const done: readonly Step[] = now === null ? [] : before === null ? ['collect'] : ['collect', 'see'];
  return (
    <nav aria-label={fleet.steps} {...group}>
      <ol className="stepper card grid">
        {STEPS.map((step, place) => {
          const isDone = done.includes(step) && step !== shown;
          const isWaiting = now === null && (step === 'see' || step === 'compare');
          return (
            <li key={step}>
              <button
                type="button"
                className="stepper__item press beside gap-x-2 middle"
                aria-current={step === shown ? 'step' : undefined}
                aria-disabled={isWaiting || undefined}
                {...stop(step)}
                onClick={() => {
                  if (!isWaiting) store.look({ step });
                }}
              >
                <span
                  className={`stepper__no circle small strong icons-14${isDone ? ' circle--ok' : step === shown ? ' filled' : ''}`}
                  aria-hidden="true"
                >
                  {isDone ? <Icon name="check" /> : place + 1}
                </span>
                <span className="stepper__name">{fleet.stepNames[step]}</span>
                <span className="stepper__said caption plain-text">{said[step]}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}

interface StepPageProps extends Pick<PageProps, 'share' | 'foot' | 'isWide' | 'children'> {
  readonly step: Step;
}

/** One step, below all of them; and why a folder couldn't be read, where what was open stays open. */
export function StepPage({ step, children, ...page }: StepPageProps) {
  const { store, place, texts, fleet } = useFleet();
  const { failure } = place;
  return (
    <Page title={texts.t.rail.many} {...page}>
      <Stepper shown={step} />
      <Notices />
      {failure !== null && (
        <FailureBar
          tone="fail"
          failure={failure}
          next={failure.code === 'nothing-to-count' ? fleet.chooseOther : undefined}
          onClose={() => store.look({ failure: null })}
        />
      )}
      {children}
    </Page>
  );
}
