import { useCallback, useMemo, useState } from 'react';
import type { WindowTexts } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { useDismissal } from '../../components/use-dismissal.ts';
import { EVERY_PC, isShown, type Shown } from './counts.ts';
import { Detail } from './detail.tsx';
import { Chips, Lead, Lists } from './looked-at.tsx';
import { ShareCounts, useSaveCsv } from './hand-over.tsx';
import { useFleet, type OpenFleet, type TableView } from './many-store.ts';
import type { Sort } from './order.ts';
import { PcTable, standing, urgencyOf, useTable } from './pc-table.tsx';
import type { Column } from './rows.tsx';
import { StepPage } from './steps.tsx';
import { Bar, Filters } from './tools.tsx';
import { shortOs, textOfPc, type SaidPc } from './words.ts';

const URGENT_FIRST: Sort = { column: 'what', isDown: false };

function columnsOf({ columns }: WindowTexts['fleet']): readonly Column<SaidPc>[] {
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

export function See({ now }: { readonly now: OpenFleet<SaidPc> }) {
  const { store, place, fleet } = useFleet();
  const { list, shown, opened: at } = place;
  const { rows, collection } = now;
  const [isChanging, setChanging] = useState(false);
  const columns = useMemo(() => columnsOf(fleet), [fleet]);
  const passes = useCallback((pc: SaidPc) => isShown(pc, shown), [shown]);
  const table = useTable({ rows, columns, textOf: textOfPc, passes, view: list, first: URGENT_FIRST });
  const csv = useSaveCsv(collection.id, false);
  const open = useCallback((row: number) => store.look({ opened: row }), [store]);
  const close = useCallback(() => store.look({ opened: null }), [store]);
  const opened = at === null || !table.shown.includes(at) ? undefined : rows[at];
  useDismissal(opened !== undefined, close);
  const onView = (change: Partial<TableView>): void => store.look({ list: { ...list, ...change } });
  const onShow = (change: Partial<Shown>): void => {
    setChanging(false);
    store.look({ shown: { ...shown, ...change } });
  };
  const count = table.shown.length;
  const head = columns.find(({ id }) => id === table.sort.column)?.head ?? '';
  const said = list.sort === null ? fleet.urgentFirst(count) : fleet.sorted(count, head);
  const isNarrow = (shown.cause !== null || shown.os !== null) && !isChanging;
  const part = { now, shown, onShow };
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
              filter={shown.filter}
              onFilter={(filter) => onShow({ ...EVERY_PC, filter })}
            />
          </div>
          {opened === undefined && <Lists {...part} />}
        </>
      )}
      <div className={`panes grid gap-3 top panes--${opened === undefined ? 'one' : 'two'}`}>
        <PcTable
          table={table}
          said={opened === undefined && count > 0 ? said : fleet.pcs(count)}
          onView={onView}
          opened={at}
          onOpen={open}
          empty={
            <div className="row">
              <p className="muted">{fleet.none}</p>
              <Button onClick={() => store.look({ shown: EVERY_PC, list: { ...list, search: '' } })}>
                {fleet.showAll}
              </Button>
            </div>
          }
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
