import { useCallback, useMemo } from 'react';
import { countOf } from '../../../shared/fleet/groups.ts';
import type { WindowTexts } from '../../../shared/text/window.ts';
import { ActionBar } from '../../components/action-bar.tsx';
import { Button } from '../../components/button.tsx';
import { useDismissal } from '../../components/use-dismissal.ts';
import { EVERY_PC, isShown, type Shown } from './counts.ts';
import { Detail } from './detail.tsx';
import { Narrow } from './looked-at.tsx';
import { ShareCounts, useSaveCsv } from './hand-over.tsx';
import { useFleet, type OpenFleet, type TableView } from './many-store.ts';
import type { Sort } from './order.ts';
import { PcTable, standing, urgencyOf, useTable } from './pc-table.tsx';
import type { Column } from './rows.tsx';
import { StepPage, useFixable } from './steps.tsx';
import { Bar, Filters } from './tools.tsx';
import { daysWords, shortOs, textOfPc, type SaidPc } from './words.ts';

/** Of PCs that aren't in the files the names stand beside the button; more of them are counted. */
const MOST_NAMED = 3;

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

/** What files can be made for, and which PCs aren't in them. */
function Files() {
  const { store, fleet, texts } = useFleet();
  const { all = 0, onServer = [], updateFirst = 0, elsewhere = 0 } = useFixable() ?? {};
  const notIn =
    onServer.length === 0
      ? null
      : fleet.notIn(texts.m.values.list(onServer.slice(0, MOST_NAMED)), onServer.length - MOST_NAMED);
  const others = fleet.others(updateFirst, elsewhere);
  if (all === 0 && notIn === null && others === '') return null;
  const said = (
    <p className="caption">
      {notIn !== null && <span className="block strong">{notIn}</span>}
      {others}
    </p>
  );
  return (
    <ActionBar said={said}>
      {all > 0 && (
        <Button variant="primary" onClick={() => store.look({ step: 'fix' })}>
          {fleet.createFiles(all, onServer.length === 0 ? null : all + onServer.length)}
        </Button>
      )}
    </ActionBar>
  );
}

export function See({ now }: { readonly now: OpenFleet<SaidPc> }) {
  const { store, place, texts, fleet } = useFleet();
  const { list, shown, opened: at } = place;
  const { rows, collection } = now;
  const columns = useMemo(() => columnsOf(fleet), [fleet]);
  const passes = useCallback((pc: SaidPc) => isShown(pc, shown), [shown]);
  const table = useTable({ rows, columns, textOf: textOfPc, passes, view: list, first: URGENT_FIRST });
  const csv = useSaveCsv(collection.id, false);
  const open = useCallback((row: number) => store.look({ opened: row }), [store]);
  const close = useCallback(() => store.look({ opened: null }), [store]);
  const opened = at === null || !table.shown.includes(at) ? undefined : rows[at];
  useDismissal(opened !== undefined, close);
  const days = useMemo(() => daysWords(texts, rows), [texts, rows]);
  const onView = (change: Partial<TableView>): void => store.look({ list: { ...list, ...change } });
  const onShow = (change: Partial<Shown>): void => store.look({ shown: { ...shown, ...change } });
  const { counts, listed, isCut } = collection;
  const all = countOf(counts);
  const count = table.shown.length;
  const head = columns.find(({ id }) => id === table.sort.column)?.head ?? '';
  const said =
    count === 0 || opened !== undefined
      ? fleet.pcs(count)
      : list.sort === null
        ? fleet.urgentFirst(count)
        : fleet.sorted(count, head);
  return (
    <StepPage step="see" share={<ShareCounts now={now} />} isWide foot={<Files />}>
      {csv.said}
      <div className="column gap-2">
        <Bar counts={counts} />
        <Filters counts={counts} filter={shown.filter} onFilter={(filter) => onShow({ ...EVERY_PC, filter })} />
        {(isCut || listed < all) && (
          <p className="caption">
            {isCut && fleet.isCut} {listed < all && fleet.listed(listed)}
          </p>
        )}
      </div>
      <div className={`panes grid gap-3 top panes--${opened === undefined ? 'one' : 'two'}`}>
        <PcTable
          table={table}
          said={days === null ? said : texts.m.joined.headed(said, days)}
          onView={onView}
          opened={at}
          onOpen={open}
          filters={<Narrow {...{ now, shown, onShow }} />}
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
