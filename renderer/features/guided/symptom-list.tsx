import { symptomsOf } from '../../../shared/symptoms/judge.ts';
import type { Symptom } from '../../../shared/symptoms/symptom.ts';
import { rowOf } from '../../../shared/row-of.ts';
import { ActionBar } from '../../components/action-bar.tsx';
import { AskExplain } from '../../components/ask-explain.tsx';
import { Button } from '../../components/button.tsx';
import { Glyph, Icon } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { SYMPTOM_ICONS } from '../../components/path-figure.tsx';
import { useActions, usePc, useTexts } from '../../state/use-store.ts';
import { Steps } from './steps.tsx';

interface ButtonProps {
  readonly symptom: Symptom;
  readonly onChoose: () => void;
}

/** Something that may not connect, with how it stands on this PC. */
function SymptomButton({ symptom: { id, state, elsewhere }, onChoose }: ButtonProps) {
  const { t, m } = useTexts();
  const { states, elsewhere: others } = t.guided;
  const said = state === 'elsewhere' ? (rowOf<string>(others, elsewhere ?? '') ?? states.elsewhere) : states[state];
  return (
    <li>
      <button type="button" className="symptom press pointing card grid gap-x-3 middle" onClick={onChoose}>
        <Icon name={SYMPTOM_ICONS[id]} />
        <span>
          <span className="block">{m.symptoms.names[id]}</span>
          <span
            className={`small words gap-2 icons-16 ${state === 'fail' || state === 'warn' ? `strong tone-${state}` : 'muted'}`}
          >
            <Glyph name={state === 'elsewhere' ? 'unknown' : state} />
            {said}
          </span>
        </span>
        <Icon name="next" />
      </button>
    </li>
  );
}

/** What doesn’t connect? Each answer is a door, and a message is one to Explain. */
export function SymptomList({ onChoose }: { readonly onChoose: (id: Symptom['id']) => void }) {
  const { guided, pages } = useTexts().t;
  const { report, facts } = usePc();
  const { go } = useActions();
  const foot = (
    <ActionBar said={guided.looked}>
      <Button name={guided.back} icon="back" onClick={() => go('home')} />
    </ActionBar>
  );
  return (
    <Page title={pages.guided} within="home" isOfPc foot={foot}>
      <Steps step="what" endsHere={false} />
      <ul className="symptoms grid gap-2" aria-label={guided.steps.what}>
        {symptomsOf(report, facts).map((symptom) => (
          <SymptomButton key={symptom.id} symptom={symptom} onChoose={() => onChoose(symptom.id)} />
        ))}
      </ul>
      <section className="stack" aria-labelledby="paste">
        <h2 id="paste">{guided.paste.label}</h2>
        <AskExplain {...guided.paste} />
      </section>
    </Page>
  );
}
