import { useMemo, useState } from 'react';
import { countOf } from '../../../shared/fleet/groups.ts';
import { Button } from '../../components/button.tsx';
import { FailureBar, MessageBar } from '../../components/message-bar.tsx';
import { useActions, useAnswer, usePc, useStore, useTexts } from '../../state/use-store.ts';

/**
 * Started from a stick it asks once whether each PC's report is saved there; then every check saves it, and this says
 * so. Nothing elsewhere.
 */
export function StickBar() {
  const t = useTexts().t.stick;
  const { ask, go } = useActions();
  const { checkedAt, report } = usePc();
  const isOnStick = useStore(({ context }) => context.onStick === true);
  const [chosen, choose] = useState<boolean | null>(null);
  const request = useMemo(
    () => (isOnStick ? ({ save: true, ...(chosen === null ? {} : { saves: chosen }) } as const) : null),
    [isOnStick, chosen],
  );
  const { answer } = useAnswer('stick', request, checkedAt);
  if (answer === null) return null;
  if (!answer.ok) return <FailureBar tone="warn" failure={answer} />;
  const { saves, saved, counts } = answer.value;
  if (saves === null)
    return (
      <MessageBar
        tone="info"
        title={t.ask}
        actions={
          <>
            <Button name={t.yes} onClick={() => choose(true)} />
            <Button name={t.no} onClick={() => choose(false)} />
          </>
        }
      >
        <p>{t.askMore}</p>
      </MessageBar>
    );
  if (saved === null) return null;
  const isReady = report.verdict !== 'fix-available';
  return (
    <MessageBar
      tone="info"
      title={t.saved(saved)}
      actions={
        <>
          {isReady && <Button name={t.close} variant="primary" onClick={() => window.close()} />}
          <Button
            name={t.pcs(countOf(counts))}
            variant="ghost"
            onClick={() => void ask('read-fleet', { part: 'stick' }).then(() => go('many'))}
          />
        </>
      }
    >
      {isReady && <p>{t.next}</p>}
    </MessageBar>
  );
}
