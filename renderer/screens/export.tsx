import { useMemo, type ReactElement } from 'react';
import { factsOf } from '../../shared/diagnosis/facts.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { exportTexts } from '../../shared/text/export.ts';
import { ExportSection } from '../components/export-section.tsx';
import { Notices } from '../components/notices.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import type { Draft } from '../state/draft.ts';
import { exportSelections } from '../state/export-selection.ts';
import { useTexts } from '../state/texts.ts';
import type { WindowActions } from '../state/use-window.ts';
import type { WindowState } from '../state/window-state.ts';

interface ExportProps {
  readonly state: WindowState;
  readonly actions: WindowActions;
  readonly draft: Draft;
  readonly bridge: Bridge;
}

/** What is chosen on Protocols, as files for other PCs. */
export function Export({ state, actions, draft, bridge }: ExportProps): ReactElement {
  const texts = exportTexts(useTexts().language).window;
  const { checked } = state;
  const facts = useMemo(() => (checked === null ? null : factsOf(checked.snapshot)), [checked]);
  const selections = useMemo(() => (facts === null ? null : exportSelections(facts, draft)), [facts, draft]);
  return (
    <div className="scroll">
      <div className="page">
        <div className="page__head">
          <h1 tabIndex={-1}>{texts.title}</h1>
          <p>{texts.lead}</p>
        </div>
        <Notices state={state} actions={actions} />
        {facts === null || selections === null ? (
          <PageSkeleton />
        ) : (
          <ExportSection facts={facts} selections={selections} bridge={bridge} />
        )}
      </div>
    </div>
  );
}
