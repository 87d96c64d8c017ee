import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Bridge, Checked, Prepared } from '../../../shared/ipc/contract.ts';
import type { SaveFormat } from '../../../shared/ipc/names.ts';
import type { Failure } from '../../../shared/failures.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { ask } from '../../state/bridge.ts';

/** How a saving ended. `where` is null where no place was chosen. */
export type Saved =
  { readonly kind: 'saved'; readonly where: string | null } | { readonly kind: 'failed'; readonly failure: Failure };

export interface ReportState {
  /** The report as it would be saved; null while it is made. */
  readonly prepared: Prepared | null;
  /** What is shown isn't what was chosen last: that one is still made, and saving waits for it. */
  readonly isOutdated: boolean;
  readonly failure: Failure | null;
  readonly saving: SaveFormat | null;
  readonly saved: Saved | null;
}

/** What was told last, and for which wish. */
type Told = Omit<ReportState, 'isOutdated'> & { readonly wish: object | null };

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
  const [told, setTold] = useState<Told>({ prepared: null, failure: null, wish: null, saving: null, saved: null });
  const [turn, setTurn] = useState(0);
  const wish = useMemo(() => ({ bridge, checked, names, language, turn }), [bridge, checked, names, language, turn]);

  useEffect(() => {
    let isNewest = true;
    void ask(wish.bridge, 'report', { names: wish.names, language: wish.language }).then((answer) => {
      if (!isNewest) return; // another one was asked for since
      const made = answer.ok ? { prepared: answer.value, failure: null } : { prepared: null, failure: answer };
      setTold((now) => ({ ...now, ...made, wish }));
    });
    return () => {
      isNewest = false;
    };
  }, [wish]);

  const { prepared, saving } = told;
  const isOutdated = told.wish !== wish;
  const save = useCallback(
    (format: SaveFormat) => {
      const sha256 = prepared?.report.sha256;
      if (sha256 === undefined || isOutdated || saving !== null) return;
      setTold((now) => ({ ...now, saving: format, saved: null }));
      void ask(bridge, 'save-report', { sha256, format, language }).then((answer) => {
        const saved: Saved = answer.ok
          ? { kind: 'saved', where: answer.value.where }
          : { kind: 'failed', failure: answer };
        setTold((now) => ({ ...now, saving: null, saved }));
      });
    },
    [bridge, prepared, isOutdated, saving, language],
  );
  const again = useCallback(() => {
    setTold((now) => ({ ...now, saved: null }));
    setTurn((now) => now + 1);
  }, []);
  const { failure, saved } = told;
  return [
    { prepared, isOutdated, failure, saving, saved },
    { save, again },
  ];
}
