import type { Checked } from '../../shared/ipc/contract.ts';
import { causeText } from '../../shared/present/cause.ts';
import { rungText } from '../../shared/text/rungs.ts';
import { clockTime } from '../../shared/text/window.ts';
import { isChecking } from '../state/selectors.ts';
import { usePc, useStore, useTexts, type Texts } from '../state/use-store.ts';
import { CheckButton } from './task-button.tsx';

/** Returns the result of the checks in a line: what isn't right, or else what warns; of a server for each half. */
export function checksSaid({ report }: Checked, { t, m }: Texts): string {
  const { halves } = m.cause.incoming;
  const { ladder, incoming } = report;
  const said = (found: readonly { readonly state: string; readonly name: string }[], all: number | null): string => {
    const { checked: words } = t.home;
    const namesOf = (state: string): readonly string[] =>
      found.filter((one) => one.state === state).map(({ name }) => name);
    const [wrong, ...moreWrong] = namesOf('fail');
    const [warned, ...moreWarned] = namesOf('warn');
    const unknown = namesOf('unknown').length;
    if (wrong !== undefined) return words.wrong(moreWrong.length + 1, all, wrong, moreWrong.length);
    if (warned !== undefined) return words.warned(moreWarned.length + 1, warned, moreWarned.length, unknown);
    return unknown > 0 ? words.unknown(unknown) : words.right(all);
  };
  const out = said(
    ladder.map(({ rung, code, state }) => ({ state, name: rungText(m, rung, code).name })),
    ladder.length,
  );
  if (incoming === undefined) return out;
  const open = (incoming.open ?? []).map((one) => ({ state: one.state, name: causeText(one, m).name }));
  const { headed, labelled } = m.joined;
  return headed(labelled(halves.out, out), labelled(halves.in, said(open, null)));
}

export function CheckedLine({ hasButton = true }: { readonly hasButton?: boolean }) {
  const { checkedAt } = usePc();
  const { t, language } = useTexts();
  const isReading = useStore(isChecking);
  return (
    <div className="row caption" aria-busy={isReading}>
      {t.home.checkedAt(clockTime(language, checkedAt))}
      {hasButton && <CheckButton variant="ghost" icon="refresh" />}
    </div>
  );
}
