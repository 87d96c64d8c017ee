import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { WindowTexts } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { useTexts } from '../../state/texts.ts';
import { usePart, useStateOf } from '../../state/use-store.ts';
import { EVERY_PC, isShown, useShown } from './counts.ts';
import { Detail } from './detail.tsx';
import { Chips, Lead, Lists } from './looked-at.tsx';
import { createFleetStore, type FleetPlace, type OpenFleet } from './many-store.ts';
import type { Sort } from './order.ts';
import { PcTable, standing, urgencyOf, useTable } from './pc-table.tsx';
import type { Column } from './rows.tsx';
import { useSaveCsv } from './save-csv.tsx';
import { ShareCounts } from './share-counts.tsx';
import { StepPage } from './steps.tsx';
import { Bar, Filters } from './tools.tsx';
import { counting, shortOs, textOfPc, type SaidPc } from './words.ts';

const URGENT_FIRST: Sort = { column: 'what', isDown: false };

function columnsOf({ fleet: { columns } }: Pick<WindowTexts, 'fleet'>): readonly Column<SaidPc>[] {
  const words = (id: 'pc' | 'cause' | 'next'): Column<SaidPc> => {
    const of = (pc: SaidPc): string => pc[id];
    return { id, head: columns[id], key: of, cell: of };
  };
  return [
    words('pc'),
    { id: 'os', head: columns.os, key: ({ os }) => os, cell: ({ os }) => shortOs(os) },
    { id: 'what', head: columns.what, key: urgencyOf, cell: standing },
    words('cause'),
    words('next'),
    { id: 'when', head: columns.when, key: ({ checkedAt }) => checkedAt ?? '', cell: ({ when }) => when },
  ];
}

/** Closes the PC beside the table with Escape. */
function useEscape(isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen, close]);
}

/** The PCs of a folder: the counts as pictures that filter, a table, and one PC beside it. */
export function See({ now }: { readonly now: OpenFleet<SaidPc> }): ReactElement {
  const store = usePart(createFleetStore);
  const { list, opened: at } = useStateOf(store);
  const texts = useTexts();
  const { t } = texts;
  const { rows, collection } = now;
  const [isChanging, setChanging] = useState(false);
  const columns = useMemo(() => columnsOf(t), [t]);
  const looked = useShown(list);
  const passes = useCallback((pc: SaidPc) => isShown(pc, looked), [looked]);
  const table = useTable({ rows, columns, textOf: textOfPc, passes, view: list, first: URGENT_FIRST });
  const csv = useSaveCsv(collection.id, false);
  const open = useCallback((row: number) => store.look({ opened: row }), [store]);
  const close = useCallback(() => store.look({ opened: null }), [store]);
  const opened = at === null || !table.shown.includes(at) ? undefined : rows[at];
  useEscape(opened !== undefined, close);
  const onView = (change: Partial<FleetPlace['list']>): void => store.look({ list: { ...list, ...change } });
  const onShow = (change: Partial<FleetPlace['list']>): void => {
    setChanging(false);
    onView(change);
  };
  const count = table.shown.length;
  const pcs = counting(texts).ofPcs(count);
  const head = columns.find(({ id }) => id === table.sort.column)?.head ?? '';
  const said = list.sort === null ? t.fleet.urgentFirst(pcs) : t.fleet.sorted(pcs, head);
  const isNarrow = (list.cause !== null || list.os !== null) && !isChanging;
  const part = { now, list, onShow };
  return (
    <StepPage step="see" share={<ShareCounts now={now} />} isWide>
      {csv.said}
      <Lead {...part} />
      {isNarrow ? (
        <Chips {...part} onChange={() => setChanging(true)} />
      ) : (
        <>
          <div className="stack">
            <Bar counts={collection.counts} />
            <Filters
              counts={collection.counts}
              filter={list.filter}
              onFilter={(filter) => onShow({ filter, cause: null, os: null })}
            />
          </div>
          {opened === undefined && <Lists {...part} />}
        </>
      )}
      <div className={`panes grid gap-3 top panes--${opened === undefined ? 'one' : 'two'}`}>
        <PcTable
          table={table}
          said={count === 0 ? t.fleet.none : said}
          onView={onView}
          opened={at}
          onOpen={open}
          empty={<Button onClick={() => onShow({ ...EVERY_PC, search: '' })}>{t.fleet.showAll}</Button>}
        >
          {csv.button}
        </PcTable>
        {opened !== undefined && at !== null && (
          <Detail key={at} id={collection.id} at={at} pc={opened} onClose={close} />
        )}
      </div>
    </StepPage>
  );
}
