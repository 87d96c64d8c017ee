import { foundIn } from '../../../shared/present/cause.ts';
import { foundFor, saidOf, ticks, wayOnOf } from '../../../shared/present/symptom-said.ts';
import { symptomText } from '../../../shared/present/symptom.ts';
import { symptomOf } from '../../../shared/symptoms/judge.ts';
import type { Symptom, SymptomId } from '../../../shared/symptoms/symptom.ts';
import { ActionBar } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { Finding } from '../../components/finding.tsx';
import { Icon } from '../../components/icons.tsx';
import { OriginLine } from '../../components/origin.tsx';
import { Page, WaitingPage } from '../../components/page.tsx';
import { PathFigure } from '../../components/path-figure.tsx';
import { CheckButton } from '../../components/task-button.tsx';
import { UpdatePackages } from '../../components/update-packages.tsx';
import { useHeadingFocus } from '../../components/use-heading-focus.ts';
import { createGuideStore } from '../../state/guide-store.ts';
import { asksPermission, heldUpBy, isBusy } from '../../state/selectors.ts';
import { useActions, useLangOf, usePart, usePc, useStore, useTexts } from '../../state/use-store.ts';
import type { Notice } from '../../state/window-state.ts';
import { Answer } from '../home/home.tsx';
import { SymptomList } from './symptom-list.tsx';
import { FixButton, usePlanOf, WhatIsWritten } from './fix.tsx';
import { Listen } from './listen.tsx';
import { Steps } from './steps.tsx';
import { DoesItWork } from './works.tsx';

/** What a fix came to, if the notice is of one that was made. */
const madeIn = (notice: Notice | null) =>
  notice?.kind === 'outcome' &&
  notice.task.kind === 'apply' &&
  notice.outcome.state === 'committed' &&
  notice.outcome.verified
    ? notice.outcome
    : null;

/** What shows more of something for which nothing can be written. */
function WayOn({ symptom }: { readonly symptom: Symptom }) {
  const { t } = useTexts();
  const { go } = useActions();
  const [, { choose }] = usePart(createGuideStore);
  const way = wayOnOf(symptom);
  if (way === 'check') return <CheckButton variant="primary" />;
  return (
    <Button
      name={way === 'test' ? t.doors.test : t.guided.showIt}
      variant="primary"
      onClick={() => (way === 'test' ? go('connection') : choose('other'))}
    />
  );
}

/** What was found for something that doesn’t connect, as a picture of its way and in the checks that decide for it. */
function WhyItFails({ symptom }: { readonly symptom: Symptom }) {
  const texts = useTexts();
  const { t, m } = texts;
  const { report, facts } = usePc();
  const lang = useLangOf('server');
  const { headline, reason, step, unseen } = saidOf(symptom, report, texts);
  return (
    <>
      <section className="page__head grid gap-1" aria-labelledby="why">
        <h2 id="why" className="subtitle">
          {headline}
        </h2>
        {reason !== '' && <p>{reason}</p>}
      </section>
      {symptom.fix?.includes('winhttp') === true && <OriginLine />}
      <PathFigure symptom={symptom} />
      {step !== null && (
        <section className="stack" aria-labelledby="todo">
          <h2 id="todo">{t.guided.todo}</h2>
          <p>{step}</p>
          <UpdatePackages packages={foundIn(report, symptom.cause)?.packages ?? []} />
        </section>
      )}
      <section className="stack" aria-labelledby="found">
        <h2 id="found">{t.guided.found}</h2>
        <ul className="card grid divided">
          {foundFor(symptom, report, facts, m).map(({ name, found, glyph, part }) => (
            <Finding key={name} lang={part && lang} glyph={glyph} what={found} more={name} />
          ))}
          <Finding glyph="info" what={`${m.symptoms.notSeen} ${unseen}`} />
        </ul>
      </section>
    </>
  );
}

/** What was found for one thing that doesn’t connect, its fix, and whether it works then. */
function Walk({ id }: { readonly id: SymptomId }) {
  const { t, m } = useTexts();
  const { guided } = t;
  const [{ before }, guide] = usePart(createGuideStore);
  const { report, facts } = usePc();
  const symptom = symptomOf(id, report, facts);
  const plan = usePlanOf(symptom.fix);
  const notice = useStore((state) => state.notice);
  const isRunning = useStore(isBusy);
  const isHeldUp = useStore(heldUpBy) !== null;
  const asks = useStore(asksPermission) && symptom.fix !== 'user';
  useStore(({ history }) => history); // a change made elsewhere ends the fix here
  const { go } = useActions();
  const made = notice === before ? null : madeIn(notice);
  const canFix = symptom.fix !== null && plan.length > 0;
  const step = made !== null ? 'works' : canFix && guide.isFixing() ? 'fix' : 'why';
  // every new step is read from its heading on
  useHeadingFocus(`${id} ${step} ${isHeldUp ? 'held up' : ''}`);
  const steps = <Steps step={step} endsHere={!canFix && step === 'why'} />;
  const close = (variant: 'primary' | 'plain', name: string) => (
    <Button name={name} variant={variant} isDisabled={isRunning} onClick={() => go('home')} />
  );
  if (isHeldUp)
    return (
      <Page foot={<ActionBar>{close('primary', t.change.close)}</ActionBar>}>
        {steps}
        <Answer />
      </Page>
    );
  if (made !== null) {
    const ways = (
      <ActionBar said={ticks(symptom, report) ? guided.ticking : null}>
        <Button name={guided.another} isDisabled={isRunning} onClick={() => guide.choose(null)} />
        {close('primary', guided.done)}
      </ActionBar>
    );
    return (
      <Page foot={ways}>
        {steps}
        <DoesItWork symptom={symptom} outcome={made} />
      </Page>
    );
  }
  const isFixing = step === 'fix';
  const back = () => (isFixing ? guide.fix(false) : guide.choose(null));
  const foot = (
    <ActionBar said={isFixing ? (asks ? guided.fix.asks : guided.fix.keeps) : t.change.notYet}>
      <Button name={guided.back} icon="back" isDisabled={isRunning} onClick={back} />
      {!canFix && <WayOn symptom={symptom} />}
      {canFix && isFixing && <FixButton fix={symptom.fix} plan={plan} />}
      {canFix && !isFixing && (
        <Button variant="primary" onClick={() => guide.fix(true)}>
          {guided.next}
          <Icon name="arrow" />
        </Button>
      )}
    </ActionBar>
  );
  const list = { name: t.pages.guided, onBack: () => guide.choose(null) };
  return (
    <Page title={m.symptoms.names[id]} back={list} isOfPc foot={foot}>
      {steps}
      {isFixing ? <WhatIsWritten symptom={symptom} plan={plan} /> : <WhyItFails symptom={symptom} />}
    </Page>
  );
}

function OtherProgram() {
  const { t, m } = useTexts();
  const { guided } = t;
  const { report, facts } = usePc();
  const symptom = symptomOf('other', report, facts);
  const { found, step } = symptomText(symptom, m, 'window');
  const [, { choose }] = usePart(createGuideStore);
  const foot = (
    <ActionBar said={t.change.notYet}>
      <Button name={guided.back} icon="back" onClick={() => choose(null)} />
    </ActionBar>
  );
  return (
    <Page foot={foot}>
      <Steps step="why" endsHere={false} />
      <Listen onFix={choose} />
      {symptom.cause !== null && (
        <ul className="card grid">
          <Finding glyph={symptom.state === 'fail' ? 'fail' : 'warn'} what={found} more={step ?? ''}>
            {symptom.fix !== null && <Button name={t.listen.see} onClick={() => choose('winhttp')} />}
          </Finding>
        </ul>
      )}
    </Page>
  );
}

export function Guided() {
  const { t } = useTexts();
  const [{ symptom }, { choose }] = usePart(createGuideStore);
  const isChecked = useStore(({ checked }) => checked !== null);
  useHeadingFocus(symptom ?? 'list');
  if (!isChecked) return <WaitingPage title={t.pages.guided} within="home" />;
  if (symptom === null) return <SymptomList onChoose={choose} />;
  return symptom === 'other' ? <OtherProgram /> : <Walk key={symptom} id={symptom} />;
}
