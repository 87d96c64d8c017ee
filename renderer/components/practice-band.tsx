import type { ReactElement } from 'react';
import type { WindowContext } from '../../shared/ipc/contract.ts';
import { useTexts } from '../state/texts.ts';
import { Icon } from './icons.tsx';

/** Says on every screen that nothing here is real. */
export function PracticeBand({ sample }: { readonly sample: NonNullable<WindowContext['sample']> }): ReactElement {
  const { t, language } = useTexts();
  return (
    <aside className="band" aria-label={t.practice.name}>
      <p className="band__text">
        <Icon name="practice" />
        <span>
          <strong>{t.practice.name}</strong> {t.practice.explanation}
          <span className="band__wrong">{sample.wrong[language]}</span>
        </span>
      </p>
    </aside>
  );
}
