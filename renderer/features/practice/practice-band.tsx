import type { ReactElement } from 'react';
import { useTexts } from '../../state/texts.ts';
import { isBusy } from '../../state/selectors.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icons.tsx';

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
