import type { RetireLook } from '../../../shared/ipc/contract.ts';
import { isOffAlready, usualSide } from '../../../shared/present/retire.ts';
import { evidenceOf } from '../../../shared/remediation/retire/evidence.ts';
import {
  protocolsOf,
  RETIRABLE_IDS,
  RETIRE_SIDES,
  type RetirableId,
} from '../../../shared/remediation/retire/retirement.ts';
import type { RetireRefusal } from '../../../shared/remediation/retire/review.ts';
import { ActionBar, BAR_SAID } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { Doubts } from '../../components/finding.tsx';
import { Folds } from '../../components/fold.tsx';
import { Page, PageSkeleton } from '../../components/page.tsx';
import { Picks } from '../../components/picks.tsx';
import { isBlocked, isOfServer } from '../../state/selectors.ts';
import { useActions, useStore, useTexts } from '../../state/use-store.ts';
import { Countdown } from './countdown.tsx';
import { Forecast, Users } from './evidence.tsx';
import { LimitsFold, Logs } from './logs.tsx';
import { SelfFold } from './on-this-pc.tsx';
import { against, refusalWords, useRetire } from './retire-store.ts';

/** For which connections, and which protocols; what is off already can’t be chosen. */
function Choices({ review }: { readonly review: RetireLook }) {
  const { facts, place, retire, retirement, usage } = useRetire();
  const { t } = useTexts();
  const usual = usualSide(facts, review.forecast);
  const side = retirement?.side ?? place.side ?? usual;
  const protocols = retirement?.protocols ?? [];
  const whyOf = (id: RetirableId): string => {
    const { protocols: words } = t.retire;
    const isOff = isOffAlready(facts, side, id);
    if (isOff !== false) return isOff === null ? words.unknown : words.off;
    if (usage === null) return words.noEvidence;
    const { seen, old, clients, more } = evidenceOf(usage, { side, protocols: [id] });
    if (seen === 0) return words.noEvidence;
    return old === 0 ? words.nobody : words.used(clients, more || usage.by.length < (place.reading?.rows ?? 0));
  };
  const off = RETIRABLE_IDS.filter((id) => isOffAlready(facts, side, id) !== false);
  const ids = [...RETIRABLE_IDS.filter((id) => !off.includes(id)), ...off];
  const sides = [usual, ...RETIRE_SIDES.filter((one) => one !== usual)];
  return (
    <div className="halves grid gap-4 top halves--early">
      <Picks
        type="radio"
        legend={t.retire.side.title}
        hasHeading
        options={sides.map((id) => ({ id, name: t.retire.side.names[id], more: t.retire.side.whys[id] }))}
        chosen={[side]}
        onPick={(id) => retire.choose({ side: id, insisted: [] })}
      />
      <Picks
        type="checkbox"
        legend={t.retire.protocols.title}
        hasHeading
        options={ids.map((id) => ({
          id,
          name: protocolsOf({ side, protocols: [id] })[0] ?? '',
          more: whyOf(id),
          isDisabled: off.includes(id),
        }))}
        chosen={protocols}
        onPick={(id, isOn) =>
          retire.choose({ protocols: isOn ? [...protocols, id] : protocols.filter((one) => one !== id), insisted: [] })
        }
      />
    </div>
  );
}

const OF_EVIDENCE: readonly RetireRefusal['code'][] = ['still-used', 'evidence-cut-off', 'evidence-unread'];

/** What is in the way next to what the logs say, which is above. */
function Against({ refusals }: { readonly refusals: readonly RetireRefusal[] }) {
  const texts = useTexts();
  const { against: t } = texts.t.retire;
  const others = refusals.filter(({ code }) => !OF_EVIDENCE.includes(code));
  if (others.length === 0) return null;
  return (
    <Doubts
      title={t.title}
      doubts={others.map((refusal) => ({
        id: [refusal.code, refusal.side, refusal.program, refusal.view].join(' '),
        glyph: refusal.code === 'tls12-off' ? 'stop' : 'warn',
        what: `${refusalWords(refusal, texts)}.`,
        more: t.next[refusal.code],
      }))}
    />
  );
}

/** The one way on from what can’t be insisted on. Home repairs what goes out, Protocols what comes in. */
function WayOn({ refusal }: { readonly refusal: RetireRefusal }) {
  const { retire, why } = useTexts().t;
  const { go, changeDraft } = useActions();
  const isRepairable = refusal.code === 'tls12-off';
  const isIncoming = isRepairable && refusal.side === 'server';
  const { toHome, toWhy } = retire.bar;
  return (
    <Button
      name={isIncoming ? why.chooseScope : isRepairable ? toHome : toWhy}
      variant="primary"
      onClick={() => {
        if (isIncoming) changeDraft({ kind: 'scope', scope: 'schannel-server', isOn: true });
        go(isIncoming ? 'protocols' : isRepairable ? 'home' : 'checks');
      }}
    />
  );
}

function Bar() {
  const { place, retire, retirement, review, evidence, isOutdated, isReading } = useRetire();
  const texts = useTexts();
  const { bar: t } = texts.t.retire;
  const isHeldUp = useStore(isBlocked);
  const [refusal] = review === null || isReading ? [] : against(review, place.insisted);
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
  const hasNothing = retirement === null || (review?.nothing ?? null) !== null;
  const isDisabled = hasNothing || isOutdated || isReading || refusal !== undefined || isHeldUp;
  return (
    <ActionBar said={reason}>
      <Button
        name={t.open}
        variant={!isDisabled && hasEvidence ? 'primary' : 'plain'}
        isDisabled={isDisabled}
        describedBy={BAR_SAID}
        onClick={() => retire.choose({ page: 'plan' })}
      />
      {refusal === undefined ? null : refusal.unless === null ? (
        <WayOn refusal={refusal} />
      ) : (
        <Button
          name={evidence !== null && evidence.old > 0 ? t.help(evidence.clients) : t.toWhy}
          variant="primary"
          onClick={() => retire.choose({ page: 'help' })}
        />
      )}
    </ActionBar>
  );
}

export function Choose() {
  const { review, usage, isReading } = useRetire();
  const { retire: t } = useTexts().t;
  const isServer = useStore(isOfServer);
  return (
    <Page title={t.title} lead={t.lead} isOfPc within={isServer ? undefined : 'protocols'} isWide foot={<Bar />}>
      <Countdown />
      {review === null ? (
        <PageSkeleton />
      ) : (
        <div className="columns grid top">
          <div className="column gap-4 start">
            {!isReading && <Forecast />}
            <Logs isPrimary={usage === null && review.plan.length > 0 && review.refusals.length === 0} />
            {!isReading && <Users />}
            <Against refusals={against(review, [])} />
          </div>
          <div className="column gap-4 start">
            <Choices review={review} />
            <Folds>
              <SelfFold />
              <LimitsFold />
            </Folds>
          </div>
        </div>
      )}
    </Page>
  );
}
