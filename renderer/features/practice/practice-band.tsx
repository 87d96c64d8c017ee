import type { ReactElement } from 'react';
import type { WindowContext } from '../../../shared/ipc/contract.ts';
import { useTexts } from '../../state/texts.ts';
import type { WindowActions } from '../../state/use-window.ts';
import type { WindowState } from '../../state/window-state.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icons.tsx';

interface PracticeBandProps {
  readonly state: WindowState;
  readonly actions: WindowActions;
  readonly sample: NonNullable<WindowContext['sample']>;
}

/** Says on every screen that nothing here is real, and has the way out. */
export function PracticeBand({ state, actions, sample }: PracticeBandProps): ReactElement {
  const { t } = useTexts();
  const { practice } = t;
  const returnsTo = state.context.returnsTo;
  const isRunning = state.running !== null;
  return (
    <aside className="band" aria-label={practice.name}>
      <p className="band__text">
        <Icon name="practice" />
        <span>
          <strong>{practice.name}</strong> {practice.explanation}
          <span className="band__wrong">{t.samples[sample.id].wrong}</span>
        </span>
      </p>
      <div className="row band__ways">
        {state.screen !== 'practice' && <Button onClick={() => actions.go('practice')}>{practice.other}</Button>}
        {returnsTo !== null && (
          <Button isDisabled={isRunning} onClick={() => actions.run({ kind: 'practise', id: null, fresh: false })}>
            {returnsTo === 'pc' ? practice.leave : practice.leaveSample}
          </Button>
        )}
      </div>
    </aside>
  );
}
