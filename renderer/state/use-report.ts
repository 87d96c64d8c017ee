import { useCallback, useEffect, useRef, useState } from 'react';
import type { Bridge, Checked, Prepared } from '../../shared/ipc/contract.ts';
import type { SaveFormat } from '../../shared/ipc/names.ts';
import type { Failure } from '../../shared/report/errors.ts';
import type { Language } from '../../shared/text/languages.ts';
import { ask } from './bridge.ts';

/** How a saving ended. `where` is null where no place was chosen. */
export type Saved =
  { readonly kind: 'saved'; readonly where: string | null } | { readonly kind: 'failed'; readonly failure: Failure };

export interface ReportState {
  /** The report as it would be saved; null while it is made. */
  readonly prepared: Prepared | null;
  readonly failure: Failure | null;
  readonly saving: SaveFormat | null;
  readonly saved: Saved | null;
}

export interface ReportActions {
  readonly save: (format: SaveFormat) => void;
  /** Makes the report anew. */
  readonly again: () => void;
}

/** The report with these choices: made anew when one of them, or the PC, changes. Saving saves just what is shown. */
export function useReport(
  bridge: Bridge,
  checked: Checked | null,
  names: boolean,
  language: Language,
): readonly [ReportState, ReportActions] {
  const [state, setState] = useState<ReportState>({ prepared: null, failure: null, saving: null, saved: null });
  const [turn, setTurn] = useState(0);
  const newest = useRef(0);

  useEffect(() => {
    const mine = ++newest.current;
    void ask(bridge, 'report', { names, language }).then((answer) => {
      if (mine !== newest.current) return; // another one was asked for since
      setState((now) =>
        answer.ok ? { ...now, prepared: answer.value, failure: null } : { ...now, prepared: null, failure: answer },
      );
    });
  }, [bridge, checked, names, language, turn]);

  const { prepared, saving } = state;
  const save = useCallback(
    (format: SaveFormat) => {
      const sha256 = prepared?.report.sha256;
      if (sha256 === undefined || saving !== null) return;
      setState((now) => ({ ...now, saving: format, saved: null }));
      void ask(bridge, 'save-report', { sha256, format, language }).then((answer) => {
        const saved: Saved = answer.ok
          ? { kind: 'saved', where: answer.value.where }
          : { kind: 'failed', failure: answer };
        setState((now) => ({ ...now, saving: null, saved }));
      });
    },
    [bridge, prepared, saving, language],
  );
  const again = useCallback(() => {
    setState((now) => ({ ...now, saved: null }));
    setTurn((now) => now + 1);
  }, []);
  return [state, { save, again }];
}
