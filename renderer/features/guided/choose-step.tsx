import type { ReactElement } from 'react';
import type { Facts } from '../../../shared/diagnosis/facts.ts';
import type { Checked } from '../../../shared/ipc/contract.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';
import { Button } from '../../components/button.tsx';
import { WritesTable } from '../../components/writes-table.tsx';
import { useTexts, type Texts } from '../../state/texts.ts';
import { countWrites } from '../../../shared/present/writes.ts';
import { extraPrice, guidedPlan, offeredScopes, OPTIONS, type Option } from './choice.ts';
import { useGuide } from './guide-store.ts';
import { StepHead, StepPage } from './step-page.tsx';
import type { Symptom } from './symptoms.ts';

interface ChooseProps {
  readonly checked: Checked;
  readonly facts: Facts;
  readonly symptom: Symptom;
}

/** What an option gives and what it costs, in words. */
function priceOf(option: Option, rules: ReleaseRules, { t }: Texts): string {
  const { choose } = t.guided;
  if (option === 'recommended') return choose.recommended[rules.repair];
  const extra = extraPrice(option, rules);
  return extra === null ? choose.prices[option] : `${choose.prices[option]} ${choose.extra[extra]}`;
}

function Options({ rules }: { readonly rules: ReleaseRules }): ReactElement {
  const texts = useTexts();
  const { guided, change } = useGuide();
  const { t, m } = texts;
  return (
    <fieldset>
      <legend className="vh">{t.guided.choose.list}</legend>
      <div className="card picks">
        {OPTIONS.map((id) => {
          const isOn = guided.option === id;
          return (
            <label key={id} className={isOn ? 'pick pick--on' : 'pick'}>
              <input
                className="radio"
                type="radio"
                name="repair"
                checked={isOn}
                onChange={() => change({ kind: 'chose', option: id })}
                aria-labelledby={`repair-${id}`}
                aria-describedby={`repair-${id}-price`}
              />
              <span>
                <span className="pick__name" id={`repair-${id}`}>
                  {m.profiles[id]}
                </span>
                <span className="pick__more" id={`repair-${id}-price`}>
                  {priceOf(id, rules, texts)}
                </span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

function Scopes({ facts, symptom }: Pick<ChooseProps, 'facts' | 'symptom'>): ReactElement | null {
  const { choose } = useTexts().t.guided;
  const { guided, change } = useGuide();
  const { option, scopes } = guided;
  const offered = offeredScopes(facts, symptom, option);
  if (offered.length === 0) return null;
  return (
    <fieldset className="stack">
      <legend className="field__name">{choose.also}</legend>
      <div className="card picks">
        {offered.map((scope) => {
          const isOn = scopes.includes(scope);
          return (
            <label key={scope} className={isOn ? 'pick pick--on' : 'pick'}>
              <input
                className="check"
                type="checkbox"
                checked={isOn}
                onChange={(event) => change({ kind: 'ticked', scope, on: event.target.checked })}
                aria-labelledby={`scope-${scope}`}
                aria-describedby={`scope-${scope}-more`}
              />
              <span>
                <span className="pick__name" id={`scope-${scope}`}>
                  {choose.scopes[scope].title}
                </span>
                <span className="pick__more" id={`scope-${scope}-more`}>
                  {choose.scopes[scope].more}
                </span>
              </span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
}

/** Step 3. Which repair, its price, and exactly what it would write. */
export function ChooseStep({ checked, facts, symptom }: ChooseProps): ReactElement {
  const { t } = useTexts();
  const { guided, change } = useGuide();
  const { choose } = t.guided;
  const { rules } = facts.machine;
  const { plan } = guidedPlan(facts, symptom, guided);
  const { writes, removals } = countWrites(plan);
  const isNothing = plan.length === 0;
  const prepares = checked.report.verdict === 'cannot-be-fixed-here' || checked.report.verdict === 'undetermined';
  return (
    <StepPage
      step="choose"
      start={
        <Button icon="back" onClick={() => change({ kind: 'went', step: 'understand' })}>
          {t.guided.back}
        </Button>
      }
      note={isNothing ? choose.nothing : t.guided.nothingChanged}
      end={
        <Button
          variant="primary"
          iconAfter="arrow"
          isDisabled={isNothing}
          describedBy={isNothing ? 'guide-note' : undefined}
          onClick={() => change({ kind: 'went', step: 'apply' })}
        >
          {t.guided.next}
        </Button>
      }
    >
      <StepHead title={choose.title} lead={prepares ? choose.prepareLead : choose.lead} />
      {rules !== null && <Options rules={rules} />}
      <Scopes facts={facts} symptom={symptom} />
      {!isNothing && (
        <section className="stack" aria-labelledby="will-be-written">
          <h2 id="will-be-written">{t.writes.caption}</h2>
          <WritesTable items={plan} hasOneView={facts.views.length === 1} />
          <p className="caption">{t.protocols.plan(writes, removals)}</p>
        </section>
      )}
    </StepPage>
  );
}
