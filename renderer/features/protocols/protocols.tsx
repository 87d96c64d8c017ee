import { useState } from 'react';
import type { UpdateState } from '../../../shared/diagnosis/update-state.ts';
import { bitsOfRelease } from '../../../shared/diagnosis/view-state.ts';
import { plannedIn } from '../../../shared/report/plan-items.ts';
import { snapshotAfter } from '../../../shared/remediation/plan.ts';
import type { Confirmation } from '../../../shared/remediation/confirmations.ts';
import { leavesWithoutTls12, maskProblem, RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { decodeMask, formatHex, type Mask } from '../../../shared/tls/mask.ts';
import { profileById, PROFILES, type ProfileId } from '../../../shared/tls/profiles.ts';
import { ActionBar } from './action-bar.tsx';
import { inheritedIn, ProtoTable } from './proto-table.tsx';
import { SslWarning, WithoutTls12Warning } from './warnings.tsx';
import { TextButton } from '../../components/button.tsx';
import { Icon } from '../../components/icons.tsx';
import { LiveValue } from '../../components/live-value.tsx';
import { Door, DetailsLine, Folds } from '../../components/fold.tsx';
import { Picks, Segments } from '../../components/picks.tsx';
import { Page, WaitingPage } from '../../components/page.tsx';
import { Term } from '../../components/term.tsx';
import { maskProblemWords, shortHex, typedStatus, TypedValue, Warning } from './typed-value.tsx';
import { applyReason, countWrites } from '../../../shared/present/writes.ts';
import * as drafts from '../../../shared/present/draft.ts';
import { heldUpBy } from '../../state/selectors.ts';
import { useActions, usePc, useStore, useTexts } from '../../state/use-store.ts';
import { WritesTable } from '../../components/writes-table.tsx';

const LACKS_UPDATE: readonly UpdateState[] = ['missing', 'probably-missing'];

/** What can be changed: both views at once, or one. A 32-bit Windows has one view, and nothing to pick. */
const SHOWN: readonly drafts.Shown[] = ['both', 'native', 'wow64'];

interface StartFromProps {
  readonly chosen: ProfileId | null;
  readonly onChoose: (preset: ProfileId) => void;
}

/** Named choices to begin with. What *recommended* means depends on the release, so it says so. */
function StartFrom({ chosen, onChoose }: StartFromProps) {
  const { rules } = usePc().facts.machine;
  const { t: all, m } = useTexts();
  const { protocols: t } = all;
  const words = (preset: ProfileId): string => {
    const name = m.profiles[preset];
    const action = profileById(preset)?.action;
    if (action?.kind === 'write') return t.presetWith(name, shortHex(action.mask));
    if (action?.kind === 'remove') return t.presetWith(name, t.windowsDecides);
    return t.presetWith(name, rules?.repair === 'remove' ? t.leftToWindows : 'TLS 1.2');
  };
  return (
    <div className="field grid gap-1">
      <label htmlFor="start-from">{t.presets}</label>
      <span className="select">
        <select
          id="start-from"
          className="select__list"
          disabled={rules === null}
          value={chosen ?? 'own'}
          onChange={({ target }) => {
            const picked = PROFILES.find(({ id }) => id === target.value);
            if (picked !== undefined) onChoose(picked.id);
          }}
        >
          {chosen === null && <option value="own">{t.ownChoice}</option>}
          {PROFILES.map(({ id }) => (
            <option key={id} value={id}>
              {words(id)}
            </option>
          ))}
        </select>
        <Icon name="next" />
      </span>
    </div>
  );
}

function ScopeChoice({ offered }: { readonly offered: ReturnType<typeof drafts.extraWrites> }) {
  const { protocols, scopes } = useTexts().t;
  const { extras } = useStore((state) => state.draft);
  const { changeDraft } = useActions();
  if (offered.length === 0) return null;
  const options = offered.map(({ scope, plan }) => {
    const { writes, removals } = countWrites(plan);
    const { name, why } = scopes[scope];
    const summary = protocols.extraWrites(writes, removals);
    // the bar lists those of what is ticked
    const below = extras.includes(scope) ? (
      <p className="caption">{summary}</p>
    ) : (
      <DetailsLine summary={summary}>
        <WritesTable items={plan} />
      </DetailsLine>
    );
    return { id: scope, name, more: why, below };
  });
  return (
    <section className="stack">
      <div className="row relative">
        <h2 className="h3">{protocols.extras}</h2>
        <Term word="schannel" />
      </div>
      <Picks
        type="checkbox"
        legend={protocols.extras}
        options={options}
        chosen={extras}
        onPick={(scope, isOn) => changeDraft({ kind: 'scope', scope, isOn })}
      />
    </section>
  );
}

/** Bits in the number that this version of Windows doesn't know: kept in sight, and taken out on demand. */
function BitsWarning({ mask, onLeaveOut }: { readonly mask: Mask; readonly onLeaveOut: (mask: Mask) => void }) {
  const texts = useTexts();
  const { rules, release } = usePc().facts.machine;
  const problem = rules === null ? null : maskProblem(mask, rules);
  if (problem === null || rules === null) return null;
  return (
    <div role="status">
      <Warning>
        {maskProblemWords(problem, mask, texts.m.releases[release], texts)}{' '}
        {problem !== 'empty-mask' && (
          <TextButton
            name={texts.t.protocols.leaveOut}
            looks="link"
            onClick={() => onLeaveOut((mask & bitsOfRelease(rules)) >>> 0)}
          />
        )}
      </Warning>
    </div>
  );
}

type Warned = Extract<Confirmation, 'without-tls12'> | 'ssl';

function Choosing() {
  const { facts, snapshot } = usePc();
  const texts = useTexts();
  const { t } = texts;
  const draft = useStore((state) => state.draft);
  const heldUp = useStore(heldUpBy);
  const { go, run, changeDraft: change } = useActions();
  /** What was accepted of what has to be asked before this is written; null while nothing is asked. */
  const [accepted, setAccepted] = useState<readonly Warned[] | null>(null);
  const { rules } = facts.machine;
  const shown = drafts.shownOf(facts, draft);
  const view = drafts.shownView(facts, draft);
  const choice = draft.choices[view];
  const result = drafts.resultOf(facts, draft, view);
  const mask = drafts.maskOf(result);
  const { selection, plan, problem } = drafts.draftPlan(facts, draft);
  const after = snapshotAfter(snapshot, plannedIn(plan));
  const offered = drafts.extraWrites(facts, draft);
  const canTakeIn = offered.some(({ scope }) => scope === 'schannel-server');
  const status = typedStatus(draft.typed ?? '', rules);
  const choose = (next: Mask, typed?: string): void =>
    change({ kind: 'choose', shown, choice: drafts.choiceOfMask(next), ...(typed === undefined ? {} : { typed }) });
  const type = (typed: string | null): void => {
    const now = typed === null ? null : typedStatus(typed, rules);
    if (typed === null || (now?.kind !== 'taken' && now?.kind !== 'empty')) change({ kind: 'type', text: typed });
    else if (now.kind === 'taken') choose(now.mask, typed);
    else change({ kind: 'choose', shown, choice: RECOMMENDED.choice, typed });
  };
  const views = facts.views.map((one) => one.view);
  const added = views.reduce((bits, one) => bits | drafts.addedSsl(facts, draft, one), 0);
  const asks: readonly Warned[] = [
    ...(added === 0 ? [] : (['ssl'] as const)),
    ...(leavesWithoutTls12(selection.choice, views, rules) ? (['without-tls12'] as const) : []),
  ];
  const asked = accepted === null ? undefined : asks.find((one) => !accepted.includes(one));
  // What is asked may go while it is asked: another program can change the PC.
  if (accepted !== null && asked === undefined) setAccepted(null);
  const apply = (yes: readonly Warned[]): void => {
    const isAllowed = asks.every((one) => yes.includes(one));
    setAccepted(isAllowed ? null : yes);
    const confirmed = yes.filter((one) => one !== 'ssl');
    if (isAllowed) run({ kind: 'apply', expected: plan, selection, ...(confirmed.length === 0 ? {} : { confirmed }) });
  };
  const answers = {
    onSafe: () => setAccepted(null),
    onHarmful: () => apply([...(accepted ?? []), ...(asked === undefined ? [] : [asked])]),
  };
  return (
    <>
      <Page
        title={t.protocols.title}
        isWide
        isOfPc
        lead={
          <>
            <p>{facts.machine.server ? t.protocols.leadOfServer : t.protocols.lead}</p>
            {LACKS_UPDATE.includes(facts.update.state) && <p className="page__note">{t.protocols.updateMissing}</p>}
          </>
        }
        foot={<ActionBar plan={plan} reason={applyReason(problem, status, heldUp, texts)} onApply={() => apply([])} />}
      >
        <div className="tools grid top relative">
          <StartFrom
            chosen={choice.kind === 'profile' ? choice.profile : null}
            onChoose={(profile) => change({ kind: 'choose', shown, choice: { kind: 'profile', profile } })}
          />
          {views.length > 1 && (
            <Segments
              legend={t.protocols.change}
              options={SHOWN.map((id) => ({
                id,
                name: id === 'both' ? t.protocols.bothViews : t.protocols.bitness[id],
              }))}
              chosen={shown}
              onPick={(next) => change({ kind: 'show', shown: next, from: view })}
            >
              <Term word="view" />
            </Segments>
          )}
          <TypedValue
            text={draft.typed ?? (result.kind === 'number' ? formatHex(mask) : '')}
            status={status}
            onType={type}
          />
        </div>
        <div className="proto column gap-4 top">
          <ProtoTable
            {...{ now: snapshot, after, shown, view, result, rules }}
            onIncoming={canTakeIn ? (isOn) => change({ kind: 'scope', scope: 'schannel-server', isOn }) : null}
            onToggle={(protocol, on) => choose(drafts.toggled(result, inheritedIn(after, view), protocol, on))}
          />
          <section className="card column gap-3 pad-card" aria-labelledby="value-label">
            <LiveValue label={t.protocols.valueFor[views.length < 2 ? 'only' : shown]} result={result} rules={rules} />
            {result.kind === 'number' && draft.typed === null && <BitsWarning mask={mask} onLeaveOut={choose} />}
          </section>
        </div>
        <ScopeChoice offered={offered} />
        <Folds>
          <Door icon="retire" name={t.retire.title} said={t.retire.doorSaid} onOpen={() => go('retire')} />
        </Folds>
      </Page>
      {asked === 'ssl' && <SslWarning names={decodeMask(added).protocols} {...answers} />}
      {asked === 'without-tls12' && <WithoutTls12Warning after={after} {...answers} />}
    </>
  );
}

export function Protocols() {
  const { protocols } = useTexts().t;
  const isChecked = useStore((state) => state.checked !== null);
  if (isChecked) return <Choosing />;
  return <WaitingPage title={protocols.title} lead={protocols.lead} />;
}
