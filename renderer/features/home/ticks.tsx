import { useEffect, type ReactNode } from 'react';
import type { ClaimView } from '../../../shared/present/claim.ts';
import { MICROSOFT_365_ADDRESSES } from '../../../shared/proof/microsoft365.ts';
import type { LastChange } from '../../../shared/report/last-change.ts';
import { clockTime } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { Glyph } from '../../components/icons.tsx';
import { hasWindowsToAsk } from '../../state/selectors.ts';
import { createCell } from '../../state/store.ts';
import { useActions, usePart, useStore, useTexts } from '../../state/use-store.ts';
import type { WindowStore } from '../../state/window-store.ts';

const LOOK_AGAIN_MS = 3000;

/** Programs that have run since a change: a line that has ticked stays so. Null before the first look. */
function createOpenPrograms({ actions }: WindowStore) {
  const cell = createCell<{ readonly change: number; readonly open: readonly string[] } | null>(null);
  const look = async (change: number): Promise<void> => {
    const answer = await actions.ask('open-programs', {});
    if (!answer.ok) return;
    const { programs } = answer.value;
    const seen = cell.get();
    const open = seen?.change === change ? seen.open.filter((name) => programs.includes(name)) : programs;
    cell.dispatch({ change, open });
  };
  return { get: cell.get, subscribe: cell.subscribe, look };
}

const isOfOffice = (close: ClaimView['close']): boolean => close === 'outlook' || close === 'onedrive';

/** The programs to close after a change: none once all are closed, null if that isn’t known or doesn’t matter. */
export function useOpenPrograms(change: LastChange | null, close: ClaimView['close']): readonly string[] | null {
  const hasWindows = useStore(hasWindowsToAsk);
  const [seen, { look }] = usePart(createOpenPrograms);
  const id = hasWindows && isOfOffice(close) && change !== null ? change.id : null;
  const open = seen !== null && seen.change === id ? seen.open : null;
  const isOver = id === null || open?.length === 0;
  useEffect(() => {
    if (isOver) return undefined;
    const ask = (): void => {
      if (document.visibilityState === 'visible') void look(id);
    };
    ask();
    const timer = setInterval(ask, LOOK_AGAIN_MS);
    return () => clearInterval(timer);
  }, [isOver, look, id]);
  return open;
}

interface TickProps {
  readonly sign: 'ok' | 'open' | 'warn' | 'busy';
  readonly what: string;
  readonly said?: string;
  readonly children?: ReactNode;
}

export function Tick({ sign, what, said = '', children }: TickProps) {
  const { t, m } = useTexts();
  const { ticks, claim } = t;
  const name = sign === 'ok' ? ticks.done : sign === 'warn' ? claim.signs.warn : ticks.toDo;
  return (
    <li className="tick grid gap-x-3 middle">
      {sign === 'busy' ? <span className="spin" aria-hidden="true" /> : <Glyph name={sign} />}
      <p>
        <span className="vh">{m.joined.label(name)} </span>
        <span className={sign === 'ok' ? undefined : 'strong'}>{what}</span>
        {said !== '' && <span className="muted"> {said}</span>}
      </p>
      {children}
    </li>
  );
}

export function TickList({ children }: { readonly children: ReactNode }) {
  return (
    <ol className="ticks card divided" aria-label={useTexts().t.ticks.name}>
      {children}
    </ol>
  );
}

/** Whether Microsoft 365 answers, which nothing asks before the button is pressed. */
function Answers({ kind }: Pick<ClaimView, 'kind'>) {
  const { t, m } = useTexts();
  const { ticks, doors } = t;
  const tested = useStore((state) => state.tested);
  const { go, testConnections, cancelConnections } = useActions();
  const running = tested?.running ?? null;
  if (tested !== null && running !== null) {
    const done = tested.connections.length + tested.notAsked.length;
    return (
      <Tick sign="busy" what={ticks.answers} said={m.connections.progress(done, running.questions.length)}>
        <Button name={m.proof.cancel} onClick={cancelConnections} />
      </Tick>
    );
  }
  if (kind === 'connection')
    return (
      <Tick sign="warn" what={ticks.answers} said={ticks.notAll}>
        <Button name={doors.seeTest} icon="net" onClick={() => go('connection')} />
      </Tick>
    );
  const hosts = MICROSOFT_365_ADDRESSES.map(({ host }) => host);
  return (
    <Tick sign="open" what={ticks.answers} said={ticks.asks(hosts.length)}>
      <Button name={ticks.test} icon="net" onClick={() => testConnections(hosts)} />
    </Tick>
  );
}

const TICKED: readonly string[] = ['fixed', 'done', 'limit', 'connection'];

/** True if what a change comes to is said in lines: not if it isn’t enough, or harms. */
export const hasTicks = ({ kind, close }: ClaimView): boolean => close !== null && TICKED.includes(kind);

interface TicksProps {
  readonly claim: ClaimView;
  readonly change: LastChange;
  readonly open: readonly string[] | null;
}

/** A change in lines that tick by themselves: written, what reads it closed, and Microsoft 365 answers. */
export function Ticks({ claim: { close, kind }, change, open }: TicksProps) {
  const { t, m, language } = useTexts();
  const { ticks } = t;
  const hasWindows = useStore(hasWindowsToAsk);
  const isClosed = isOfOffice(close) && open?.length === 0;
  const isOpen = open !== null && open.length > 0;
  return (
    <TickList>
      <Tick sign="ok" what={ticks.written}>
        <span className="caption nowrap">{ticks.when(change.writes.length, clockTime(language, change.at))}</span>
      </Tick>
      <Tick
        sign={isClosed ? 'ok' : 'open'}
        what={isClosed ? ticks.closed : isOpen ? ticks.closeThese(open) : m.claim.close[close ?? 'outlook']}
        said={isOpen ? ticks.isOpen(open.length) : ''}
      />
      {hasWindows && (isOfOffice(close) || close === 'services') && <Answers kind={kind} />}
      {close === 'dotnet' && <Tick sign="open" what={ticks.tryAgain} />}
    </TickList>
  );
}
