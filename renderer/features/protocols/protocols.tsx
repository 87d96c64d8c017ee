import { useState, type ReactElement } from 'react';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { bitsOfRelease } from '../../../shared/diagnosis/view-state.ts';
import { maskProblem } from '../../../shared/remediation/selection.ts';
import { decodeMask, formatHex, type Mask } from '../../../shared/tls/mask.ts';
import { valueIsRead } from '../../../shared/diagnosis/update-state.ts';
import { ActionBar } from './action-bar.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import { HalfDone } from '../../components/half-done.tsx';
import { Glyph } from '../../components/icons.tsx';
import { LiveValue } from '../../components/live-value.tsx';
import { Notices } from '../../components/notices.tsx';
import { OptionList } from './option-list.tsx';
import { Presets } from './presets.tsx';
import { Page } from '../../components/page.tsx';
import { PageSkeleton } from '../../components/skeleton.tsx';
import { SslDialog } from './ssl-dialog.tsx';
import { maskProblemWords, TypedValue } from './typed-value.tsx';
import { RegistryViews } from './registry-views.tsx';
import { applyReason } from '../../../shared/present/apply-reason.ts';
import * as drafts from '../../state/draft.ts';
import { useTexts } from '../../state/texts.ts';
import { addedSsl, typedStatus } from './typed-status.ts';
import { asksPermission, heldUpBy, isApplying, isBusy } from '../../state/selectors.ts';
import { useActions, useStore } from '../../state/use-store.ts';

interface ChoiceProps {
  readonly facts: Facts;
  /** Asks before SSL is switched on. */
  readonly onWarn: (mask: Mask) => void;
}

interface BitsWarningProps {
  readonly mask: Mask;
  readonly facts: Facts;
  readonly onLeaveOut: (mask: Mask) => void;
}

/** Bits in the number that this Windows doesn't know: kept in sight, and taken out on demand. */
function BitsWarning({ mask, facts, onLeaveOut }: BitsWarningProps): ReactElement | null {
  const texts = useTexts();
  const { rules, release } = facts.machine;
  const problem = rules === null ? null : maskProblem(mask, rules);
  if (problem === null || rules === null) return null;
  return (
    <div className="hint hint--warn" role="status">
      <Glyph name="warn" />
      <span>
        {maskProblemWords(problem, mask, texts.m.releases[release], texts)}{' '}
        {problem !== 'empty-mask' && (
          <button type="button" className="link" onClick={() => onLeaveOut((mask & bitsOfRelease(rules)) >>> 0)}>
            {texts.t.protocols.leaveOut}
          </button>
        )}
      </span>
    </div>
  );
}

function Choice({ facts, onWarn }: ChoiceProps): ReactElement {
  const texts = useTexts();
  const draft = useStore((state) => state.draft);
  const { changeDraft: change } = useActions();
  const { t, m } = texts;
  const { rules, release } = facts.machine;
  const view = drafts.shownView(facts, draft);
  const result = drafts.resultOf(facts, draft, view);
  const mask = drafts.maskOf(result);
  const results = facts.views.map((one) => drafts.resultOf(facts, draft, one.view));
  const isSame = results.every((one) => drafts.sameResult(one, result));
  const label = facts.views.length < 2 ? 'only' : isSame && draft.linked ? 'both' : view;
  const choose = (next: Mask, typed?: string): void =>
    change({ kind: 'choose', view, choice: drafts.choiceOfMask(next), ...(typed === undefined ? {} : { typed }) });
  const chooseWithCare = (next: Mask): void => (addedSsl(mask, next) === 0 ? choose(next) : onWarn(next));
  const shown = result.kind === 'number' ? formatHex(mask) : '';
  const text = draft.typed ?? shown;
  const type = (typed: string | null): void => {
    const status = typed === null ? null : typedStatus(typed, mask, rules);
    if (typed !== null && status?.kind === 'taken') choose(status.mask, typed);
    else change({ kind: 'type', text: typed });
  };
  return (
    <div className="card choice">
      <OptionList
        mask={mask}
        rules={rules}
        onToggle={(protocol, on) => chooseWithCare(drafts.toggled(result, protocol, on))}
      />
      <div className="choice__value">
        <LiveValue label={t.protocols.valueFor[label]} result={result} rules={rules} />
        {result.kind === 'number' && draft.typed === null && (
          <BitsWarning mask={mask} facts={facts} onLeaveOut={choose} />
        )}
        <TypedValue
          text={text}
          status={draft.typed === null ? { kind: 'empty' } : typedStatus(text, mask, rules)}
          release={m.releases[release]}
          isDisabled={rules === null}
          onType={type}
          onWarn={onWarn}
        />
      </div>
    </div>
  );
}

function chosenPreset(draft: drafts.Draft, facts: Facts): Parameters<typeof Presets>[0]['chosen'] {
  const choice = draft.choices[drafts.shownView(facts, draft)];
  return choice.kind === 'preset' ? choice.preset : null;
}

/** What there is to choose on a PC that was read, and the bar that writes it. */
function Choosing({ facts }: { readonly facts: Facts }): ReactElement {
  const texts = useTexts();
  const { t } = texts;
  const draft = useStore((state) => state.draft);
  const heldUp = useStore(heldUpBy);
  const shield = useStore(asksPermission);
  const isRunning = useStore(isBusy);
  const isWriting = useStore(isApplying);
  const { run, changeDraft: change } = useActions();
  const [warned, setWarned] = useState<Mask | null>(null);
  const view = drafts.shownView(facts, draft);
  const mask = drafts.maskOf(drafts.resultOf(facts, draft, view));
  const { selection, plan, problem } = drafts.draftPlan(facts, draft);
  const typed =
    draft.typed === null ? ({ kind: 'empty' } as const) : typedStatus(draft.typed, mask, facts.machine.rules);
  return (
    <>
      <Page
        title={t.protocols.title}
        lead={
          <>
            <p>{t.protocols.lead}</p>
            {!valueIsRead(facts.update.state) && <p className="page__note">{t.protocols.updateMissing}</p>}
          </>
        }
        foot={
          <ActionBar
            plan={plan}
            reason={applyReason(problem, typed, heldUp, texts)}
            hasOneView={facts.views.length === 1}
            shield={shield}
            isRunning={isRunning}
            isApplying={isWriting}
            canDiscard={draft !== drafts.INITIAL_DRAFT}
            onDiscard={() => change({ kind: 'reset' })}
            onApply={() => run({ kind: 'apply', expected: plan, selection })}
          />
        }
      >
        <Notices />
        <HalfDone />
        <Presets
          chosen={chosenPreset(draft, facts)}
          rules={facts.machine.rules}
          onChoose={(preset) => change({ kind: 'choose', view, choice: { kind: 'preset', preset } })}
        />
        <Choice facts={facts} onWarn={setWarned} />
        {facts.views.length > 0 && (
          <RegistryViews
            facts={facts}
            draft={draft}
            onLink={() => change({ kind: 'link', view })}
            onShow={(shown) => change({ kind: 'show', view: shown })}
          />
        )}
        <ScopeChoice facts={facts} draft={draft} onToggle={(scope, isOn) => change({ kind: 'scope', scope, isOn })} />
      </Page>
      {warned !== null && (
        <SslDialog
          names={decodeMask(addedSsl(mask, warned)).protocols}
          onKeepOff={() => {
            setWarned(null);
            change({ kind: 'type', text: null });
          }}
          onSwitchOn={() => {
            setWarned(null);
            change({ kind: 'choose', view, choice: drafts.choiceOfMask(warned) });
          }}
        />
      )}
    </>
  );
}

/** Choose what Windows offers, bit by bit, and see what would be written before it is. */
export function Protocols(): ReactElement {
  const { protocols } = useTexts().t;
  const facts = useStore((state) => state.facts);
  if (facts !== null) return <Choosing facts={facts} />;
  return (
    <Page title={protocols.title} lead={protocols.lead}>
      <Notices />
      <PageSkeleton />
    </Page>
  );
}
