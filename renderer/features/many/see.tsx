import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { ListedPc } from '../../../shared/fleet/listed.ts';
import { PACKS } from '../../../shared/text/languages.ts';
import { Button } from '../../components/button.tsx';
import { Glyph } from '../../components/icons.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { useTexts } from '../../state/texts.ts';
import { usePart, useStateOf } from '../../state/use-store.ts';
import type { StepProps } from './collect.tsx';
import { EVERY_PC, isShown, useShown } from './counts.ts';
import { Detail } from './detail.tsx';
import { createFleetStore, type FleetPlace, type OpenFleet } from './many-store.ts';
import { fittingRows, sortedRows, type Sort } from './order.ts';
import { Rows } from './rows.tsx';
import { SaveButton, Saved, useSaving, FleetFailure } from './save-csv.tsx';
import { Chips, Lead, Lists } from './looked-at.tsx';
import { ShareCounts } from './share-counts.tsx';
import { Bar, Filters, Search } from './tools.tsx';
import { GROUP_SIGNS, numberWords, pcKeys, pcWords, shortOs } from './words.ts';

const URGENT_FIRST: Sort = { column: 'what', isDown: false };

function usePcColumns() {
  const texts = useTexts();
  return useMemo(() => {
    const { columns } = texts.t.fleet;
    return [
      { id: 'pc', head: columns.pc, cell: (pc: ListedPc) => pc.pc },
      { id: 'os', head: columns.os, cell: (pc: ListedPc) => shortOs(pcWords(pc, texts).os) },
      {
        id: 'what',
        head: columns.what,
        cell: (pc: ListedPc) => {
          const { group, what } = pcWords(pc, texts);
          return (
            <span className="state words">
              <Glyph name={GROUP_SIGNS[group]} />
              {what}
            </span>
          );
        },
      },
      { id: 'cause', head: columns.cause, cell: (pc: ListedPc) => pcWords(pc, texts).cause },
      { id: 'next', head: columns.next, cell: (pc: ListedPc) => pcWords(pc, texts).next },
      { id: 'when', head: columns.when, cell: (pc: ListedPc) => pcWords(pc, texts).when },
    ];
  }, [texts]);
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
export function See({ now, steps }: StepProps & { readonly now: OpenFleet }): ReactElement {
  const store = usePart(createFleetStore);
  const { list, opened: at } = useStateOf(store);
  const texts = useTexts();
  const { t, language } = texts;
  const { rows, collection } = now;
  const { search, sort: chosen } = list;
  const [isChanging, setChanging] = useState(false);
  const sort = chosen ?? URGENT_FIRST;
  const { locale } = PACKS[language];
  const keys = useMemo(() => rows.map((pc) => pcKeys(pc, texts)), [rows, texts]);
  const sorted = useMemo(() => sortedRows(keys, sort, locale), [keys, sort, locale]);
  const looked = useShown(list);
  const shown = useMemo(() => {
    const passes = (row: number): boolean => {
      const pc = rows[row];
      return pc !== undefined && isShown(pc, looked);
    };
    return fittingRows(sorted, keys, passes, search);
  }, [sorted, keys, rows, looked, search]);
  const columns = usePcColumns();
  const saving = useSaving();
  const open = useCallback((row: number) => store.look({ opened: row }), [store]);
  const close = useCallback(() => store.look({ opened: null }), [store]);
  const opened = at === null || !shown.includes(at) ? undefined : rows[at];
  useEscape(opened !== undefined, close);
  const onShow = (change: Partial<FleetPlace['list']>): void => {
    setChanging(false);
    store.look({ list: { ...list, ...change } });
  };
  const pcs = t.fleet.pcs(shown.length, numberWords(language, shown.length));
  const head = columns.find(({ id }) => id === sort.column)?.head ?? '';
  const isNarrow = (list.cause !== null || list.os !== null) && !isChanging;
  const part = { now, list, onShow };
  return (
    <Page title={t.rail.many} share={<ShareCounts now={now} />} isWide>
      {steps}
      <Notices />
      <FleetFailure />
      <Saved saving={saving} />
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
        <section className="card column" aria-label={t.fleet.list}>
          <div className="card__head between">
            <Search search={search} onSearch={(text) => store.look({ list: { ...list, search: text } })} />
            <span className="caption" role="status">
              {shown.length === 0
                ? t.fleet.none
                : chosen === null
                  ? t.fleet.urgentFirst(pcs)
                  : t.fleet.sorted(pcs, head)}
            </span>
            <SaveButton saving={saving} id={collection.id} compared={false} />
          </div>
          <Rows
            label={t.fleet.list}
            columns={columns}
            shown={shown}
            all={rows}
            sort={sort}
            onSort={(next) => store.look({ list: { ...list, sort: next } })}
            opened={at}
            onOpen={open}
            empty={<Button onClick={() => onShow({ ...EVERY_PC, search: '' })}>{t.fleet.showAll}</Button>}
          />
        </section>
        {opened !== undefined && at !== null && (
          <Detail key={at} id={collection.id} at={at} pc={opened} onClose={close} />
        )}
      </div>
    </Page>
  );
}
