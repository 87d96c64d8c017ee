import { useCallback, useMemo } from 'react';
import { countOf } from '../../../shared/fleet/groups.ts';
import type { WindowTexts } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icons.tsx';
import { useDismissal } from '../../components/use-dismissal.ts';
import { countBy, EVERY_PC, isShown, KEYS, type Shown } from './counts.ts';
import { Detail } from './detail.tsx';
import { FilesBar } from './files-bar.tsx';
import { ShareCounts } from './hand-over.tsx';
import { useFleet, type OpenFleet, type TableView } from './many-store.ts';
import type { Sort } from './order.ts';
import { PcTable, standing, urgencyOf, useTable } from './pc-table.tsx';
import type { Column } from './rows.tsx';
import { StepPage } from './steps.tsx';
import { Bar, Filters } from './tools.tsx';
import { NOTHING, shortOs, textOfPc, type SaidPc } from './words.ts';

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

interface NarrowProps {
  readonly now: OpenFleet<SaidPc>;
  readonly shown: Shown;
  readonly onShow: (change: Partial<Shown>) => void;
}

const NAMES: Readonly<Record<keyof typeof KEYS, (pc: SaidPc) => string>> = {
  cause: ({ cause }) => cause,
  os: ({ os }) => shortOs(os),
  setter: ({ setter }) => setter ?? NOTHING,
};

/** What is wrong, on which Windows, and who sets it: each a filter, counted over what the others leave. */
function Narrow({ now: { rows }, shown, onShow }: NarrowProps) {
  const { fleet, number } = useFleet();
  const lists = useMemo(
    () =>
      (['cause', 'os', 'setter'] as const).map((by) => {
        const others = { ...shown, [by]: null };
        const found = countBy(
          rows.filter((pc) => isShown(pc, others)),
          KEYS[by],
        );
        return { by, found: found.map(({ id, count, one }) => ({ id, count, name: NAMES[by](one) })) };
      }),
    [rows, shown],
  );
  return lists.map(
    ({ by, found }) =>
      found.length > 0 && (
        <span key={by} className="narrow select">
          <select
            className="select__list"
            aria-label={fleet.narrow[by]}
            value={shown[by] ?? ''}
            onChange={({ target }) => onShow({ [by]: target.value === '' ? null : target.value })}
          >
            <option value="">{fleet.unfiltered(fleet.narrow[by])}</option>
            {found.map(({ id, name, count }) => (
              <option key={id} value={id}>{`${name} (${number(count)})`}</option>
            ))}
          </select>
          <Icon name="next" />
        </span>
      ),
  );
}

export function See({ now }: { readonly now: OpenFleet<SaidPc> }) {
  const { store, place, fleet } = useFleet();
  const { list, shown, opened: at } = place;
  const { rows, collection } = now;
  const columns = useMemo(() => columnsOf(fleet), [fleet]);
  const passes = useCallback((pc: SaidPc) => isShown(pc, shown), [shown]);
  const table = useTable({ rows, columns, textOf: textOfPc, passes, view: list, first: URGENT_FIRST });
  const open = useCallback((row: number) => store.look({ opened: row }), [store]);
  const close = useCallback(() => store.look({ opened: null }), [store]);
  const opened = at === null || !table.shown.includes(at) ? undefined : rows[at];
  useDismissal(opened !== undefined, close);
  const onView = (change: Partial<TableView>): void => store.look({ list: { ...list, ...change } });
  const onShow = (change: Partial<Shown>): void => store.look({ shown: { ...shown, ...change } });
  const { counts, listed, isCut } = collection;
  const all = countOf(counts);
  return (
    <StepPage step="see" share={<ShareCounts now={now} compared={false} />} isWide foot={<FilesBar />}>
      <div className="looked column gap-2">
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
          said={fleet.pcs(table.shown.length)}
          onView={onView}
          opened={at}
          onOpen={open}
          filters={<Narrow {...{ now, shown, onShow }} />}
          empty={
            <div className="row">
              <p className="muted">{fleet.none}</p>
              <Button
                name={fleet.showAll}
                onClick={() => store.look({ shown: EVERY_PC, list: { ...list, search: '' } })}
              />
            </div>
          }
        />
        {opened !== undefined && at !== null && (
          <Detail key={at} id={collection.id} at={at} pc={opened} onClose={close} />
        )}
      </div>
    </StepPage>
  );
}
