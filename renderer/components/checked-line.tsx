import type { ReactElement } from 'react';
import type { Checked } from '../../shared/ipc/contract.ts';
import { rungText } from '../../shared/text/rungs.ts';
import { clockTime } from '../../shared/text/window.ts';
import { isChecking } from '../state/selectors.ts';
import type { Texts } from '../state/texts.ts';
import { useStore, useTexts } from '../state/use-store.ts';
import { CheckButton } from './task-button.tsx';

/** Returns the result of the checks in a line: what isn't right, or else what warns. On a server it says that they are of outgoing connections. */
export function checksSaid({ report }: Checked, { t, m }: Texts): string {
  const namesOf = (state: string): readonly string[] =>
    report.ladder.filter((rung) => rung.state === state).map(({ rung, code }) => rungText(m, rung, code).name);
  const said = t.home.checksSaid(report.ladder.length, namesOf('fail'), namesOf('warn'), namesOf('unknown').length);
  return report.incoming === undefined ? said : `${m.cause.incoming.halves.out}: ${said}`;
}

interface CheckedLineProps {
  readonly checked: Checked;
  /** The button stands elsewhere. */
  readonly hasButton?: boolean;
}

/** When this was read, and reading it again. */
export function CheckedLine({ checked, hasButton = true }: CheckedLineProps): ReactElement {
  const { t, language } = useTexts();
  const isReading = useStore(isChecking);
  return (
    <div className="row caption" aria-busy={isReading}>
      {t.home.checkedAt(clockTime(language, checked.checkedAt))}
      {hasButton && <CheckButton variant="ghost" icon="refresh" />}
    </div>
  );
}
