import type { ReactElement } from 'react';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import type { Retirement } from '../../../shared/remediation/retire/retirement.ts';
import type { RetireLook } from '../../../shared/ipc/contract.ts';
import type { RetireRefusal } from '../../../shared/remediation/retire/review.ts';
import { usualSide } from '../../../shared/present/retire.ts';
import { ActionBar, BAR_SAID } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { Glyph } from '../../components/icons.tsx';
import { HalfDone } from '../../components/half-done.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import { isBlocked } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { against, refusalWords } from './against.ts';
import { Choices } from './choices.tsx';
import { Countdown } from './countdown.tsx';
import { Forecast } from './forecast.tsx';
import { Head } from './head.tsx';
import { LimitsFold } from './limits-fold.tsx';
import { Logs } from './logs.tsx';
import type { RetirePlace, RetireStore } from './retire-store.ts';
import { SelfFold } from './self-fold.tsx';
import { Users } from './users.tsx';

export interface RetirePageProps {
  readonly facts: Facts;
  readonly place: RetirePlace;
  readonly retire: RetireStore;
  /** Null while no protocol is chosen. */
  readonly retirement: Retirement | null;
  /** The newest answer; null before the first. */
  readonly review: RetireLook | null;
  /** That answer is about another choice, or there is none. */
  readonly isOutdated: boolean;
}

const OF_EVIDENCE: readonly RetireRefusal['code'][] = ['still-used', 'evidence-cut-off', 'evidence-unread'];

/** What stands in the way beside what the logs say, which stands above. */
function Against({ refusals }: { readonly refusals: readonly RetireRefusal[] }): ReactElement | null {
  const texts = useTexts();
  const { against: t } = texts.t.retire;
  const others = refusals.filter(({ code }) => !OF_EVIDENCE.includes(code));
  if (others.length === 0) return null;
  return (
    <section className="card" aria-labelledby="against">
      <div className="card__head">
        <h2 id="against">{t.title}</h2>
      </div>
      {others.map((refusal) => (
        <div className="doubt" key={[refusal.code, refusal.side, refusal.program, refusal.view].join(' ')}>
          <Glyph name={refusal.code === 'tls12-off' ? 'stop' : 'warn'} />
          <p>
            <span className="doubt__what">{refusalWords(refusal, texts)}.</span>
            <span className="doubt__more">{t.more[refusal.code]}</span>
          </p>
        </div>
      ))}
    </section>
  );
}

/** The one way on from what can’t be insisted on. Home repairs what goes out; what comes in is then ticked on Protocols. */
function WayOn({ refusal }: { readonly refusal: RetireRefusal }): ReactElement {
  const { retire, why } = useTexts().t;
  const { go, changeDraft } = useActions();
  const isRepairable = refusal.code === 'tls12-off';
  const isIncoming = isRepairable && refusal.side === 'server';
  const { toHome, toWhy } = retire.bar;
  return (
    <Button
      variant="primary"
      onClick={() => {
        if (isIncoming) changeDraft({ kind: 'scope', scope: 'schannel-server', isOn: true });
        go(isIncoming ? 'protocols' : isRepairable ? 'home' : 'why');
      }}
    >
      {isIncoming ? why.chooseScope : isRepairable ? toHome : toWhy}
    </Button>
  );
}

interface BarProps extends RetirePageProps {
  readonly isReading: boolean;
}

/** Why it can’t be switched off, or what it would write; and the one way on. */
function Bar({ place, retire, retirement, review, isOutdated, isReading }: BarProps): ReactElement {
  const texts = useTexts();
  const { bar: t } = texts.t.retire;
  const isHeldUp = useStore(isBlocked);
  const [refusal] = review === null || isReading ? [] : against(review, place.insisted);
  const evidence = review?.evidence ?? null;
  const hasNothing = review !== null && review.nothing !== null;
  const hasEvidence = evidence !== null && evidence.seen > 0;
  const reason = ((): string => {
    if (retirement === null) return t.nothingChosen;
    if (isReading) return t.reading;
    if (review === null) return '';
    if (refusal?.code === 'still-used' && evidence !== null) return t.cutOff(evidence.clients, evidence.more);
    if (refusal !== undefined) return `${refusalWords(refusal, texts)}.`;
    if (review.nothing !== null) return t.nothing[review.nothing];
    return hasEvidence ? t.clear(review.plan.length) : t.noEvidence;
  })();
  const isDisabled = retirement === null || isOutdated || isReading || refusal !== undefined || hasNothing || isHeldUp;
  return (
    <ActionBar said={reason}>
      <Button
        variant={!isDisabled && hasEvidence ? 'primary' : 'plain'}
        isDisabled={isDisabled}
        describedBy={BAR_SAID}
        onClick={() => retire.choose({ page: 'plan' })}
      >
        {t.open}
      </Button>
      {refusal !== undefined && refusal.unless !== null && (
        <Button variant="primary" onClick={() => retire.choose({ page: 'help' })}>
          {evidence !== null && evidence.old > 0 ? t.help(evidence.clients) : t.toWhy}
        </Button>
      )}
      {refusal?.unless === null && <WayOn refusal={refusal} />}
    </ActionBar>
  );
}

/** Who would be cut off, what is to be switched off, and what stands against it. */
export function Choose(props: RetirePageProps): ReactElement {
  const { facts, place, retire, retirement, review } = props;
  const { retire: t } = useTexts().t;
  const { reading, isPicking } = place;
  const isReading = isPicking || (reading !== null && reading.running !== null);
  const usage = reading?.usage ?? null;
  return (
    <Page isWide foot={<Bar {...props} isReading={isReading} />}>
      <Head title={t.title} lead={t.lead} />
      <Notices />
      <HalfDone />
      <Countdown />
      {review === null ? (
        <PageSkeleton />
      ) : (
        <div className="columns">
          <div className="retire__col">
            {!isReading && <Forecast evidence={review.evidence} stopped={usage?.stopped === true} />}
            <Logs
              place={place}
              retire={retire}
              isPrimary={usage === null && review.plan.length > 0 && review.refusals.length === 0}
            />
            {!isReading && review.evidence !== null && <Users evidence={review.evidence} />}
            <Against refusals={against(review, [])} />
          </div>
          <div className="retire__col">
            <Choices
              facts={facts}
              usual={usualSide(facts, review.forecast)}
              side={retirement?.side ?? place.side ?? usualSide(facts, review.forecast)}
              protocols={retirement?.protocols ?? []}
              reading={reading}
              onChoose={retire.choose}
            />
            <div className="card folds">
              <SelfFold forecast={review.forecast} />
              <LimitsFold usage={usage} />
            </div>
          </div>
        </div>
      )}
    </Page>
  );
}
