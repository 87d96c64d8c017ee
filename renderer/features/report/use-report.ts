import { useCallback, useMemo } from 'react';
import type { Prepared } from '../../../shared/ipc/contract.ts';
import type { SaveFormat } from '../../../shared/ipc/names.ts';
import type { Failure } from '../../../shared/failures.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { useAnswer, useAsk } from '../../state/use-ask.ts';
import { useStore } from '../../state/use-store.ts';

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

export interface ReportActions {
  readonly save: (format: SaveFormat) => void;
  /** Makes the report again. */
  readonly again: () => void;
}

/** The report with these choices: made again when one of them, or the PC, changes. Saving saves just what is shown. */
export function useReport(names: boolean, language: Language): readonly [ReportState, ReportActions] {
  const checked = useStore((state) => state.checked);
  const request = useMemo(() => ({ names, language }), [names, language]);
  const { given, isOutdated, again } = useAnswer('report', request, checked);
  const { asking, answer: ended, start, forget } = useAsk('save-report');
  const answer = given?.answer ?? null;
  const prepared = answer?.ok === true ? answer.value : null;
  const sha256 = prepared?.report.sha256;
  const save = (format: SaveFormat): void => {
    if (sha256 !== undefined && !isOutdated) start({ sha256, format, language });
  };
  const makeAgain = useCallback(() => {
    forget();
    again();
  }, [forget, again]);
  const saved: Saved | null =
    ended === null ? null : ended.ok ? { kind: 'saved', where: ended.value.where } : { kind: 'failed', failure: ended };
  const failure = answer?.ok === false ? answer : null;
  return [
    { prepared, isOutdated, failure, saving: asking?.format ?? null, saved },
    { save, again: makeAgain },
  ];
}
