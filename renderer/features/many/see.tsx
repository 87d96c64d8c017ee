import { useCallback, useEffect, useMemo, type ReactElement } from 'react';
import { FLEET_GROUPS, groupOf, needsSomething, type FleetGroup } from '../../../shared/fleet/groups.ts';
import type { ListedPc } from '../../../shared/fleet/listed.ts';
import { PACKS } from '../../../shared/text/languages.ts';
import { Button } from '../../components/button.tsx';
import { Glyph } from '../../components/icons.tsx';
import { Notices } from '../../components/notices.tsx';
import { useTexts } from '../../state/texts.ts';
import { usePart, useStateOf } from '../../state/use-store.ts';
import { total } from './bar.ts';
import { Detail } from './detail.tsx';
import { createFleetStore, type OpenFleet } from './many-store.ts';
import { fittingRows, sortedRows, type Sort } from './order.ts';
import { Rows } from './rows.tsx';
import { SaveButton, Saved, useSaving, FleetFailure } from './save-csv.tsx';
import { Bar, Filters, Search } from './tools.tsx';
import { daysWords, GROUP_SIGNS, numberWords, pcKeys, pcWords, shortOs } from './words.ts';

const URGENT_FIRST: Sort = { column: 'what', isDown: false };

const isIn = (pc: ListedPc | undefined, group: FleetGroup): boolean => pc !== undefined && groupOf(pc) === group;

/** A sentence below the heading: how many, from when, and how many need something. */
function Lead({ now: { collection, rows } }: { readonly now: OpenFleet }): ReactElement {
  const { t, language } = useTexts();
  const days = useMemo(() => daysWords(language, rows), [language, rows]);
  const { counts, listed, isCut } = collection;
  const all = total(counts);
  const need = FLEET_GROUPS.filter(needsSomething).reduce((sum, group) => sum + counts[group], 0);
  const number = (count: number): string => numberWords(language, count);
  return (
    <p>
      {t.fleet.collected(all, number(all), days)} {t.fleet.need(need, number(need))} {isCut && `${t.fleet.isCut} `}
      {listed < all && t.fleet.listed(number(listed))}
    </p>
  );
}

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

/** The PCs of a folder: the counts as a picture that filters, a table, and one PC beside it. */
export function Board({ now }: { readonly now: OpenFleet }): ReactElement {
  const store = usePart(createFleetStore);
  const place = useStateOf(store);
  const texts = useTexts();
  const { t, language } = texts;
  const { rows, collection } = now;
  const { filter, search, sort: chosen } = place.list;
  const sort = chosen ?? URGENT_FIRST;
  const { locale } = PACKS[language];
  const keys = useMemo(() => rows.map((pc) => pcKeys(pc, texts)), [rows, texts]);
  const sorted = useMemo(() => sortedRows(keys, sort, locale), [keys, sort, locale]);
  const shown = useMemo(
    () => fittingRows(sorted, keys, (row) => filter === null || isIn(rows[row], filter), search),
    [sorted, keys, rows, filter, search],
  );
  const columns = usePcColumns();
  const saving = useSaving();
  const open = useCallback((row: number) => store.look({ opened: row }), [store]);
  const close = useCallback(() => store.look({ opened: null }), [store]);
  const isOpen = place.opened !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [isOpen, close]);
  const pcs = t.fleet.pcs(shown.length, numberWords(language, shown.length));
  const head = columns.find(({ id }) => id === sort.column)?.head ?? '';
  const opened = place.opened === null ? undefined : rows[place.opened];
  return (
    <div className="scroll">
      <div className="page board flex gap-3">
        <div className="page__head board__head">
          <h1 tabIndex={-1}>{t.rail.many}</h1>
          <Lead now={now} />
          <div className="row">
            <Button onClick={() => (place.before === null ? store.read('before') : store.look({ page: 'compared' }))}>
              {t.fleet.compare}
            </Button>
            <SaveButton saving={saving} id={collection.id} compared={false} />
            <Button icon="folder" onClick={() => store.read('now')}>
              {t.fleet.open}
            </Button>
          </div>
        </div>
        <Notices />
        <FleetFailure />
        <Saved saving={saving} />
        <Bar counts={collection.counts} />
        <div className="board__tools wraps gap-1 middle">
          <Filters
            counts={collection.counts}
            filter={filter}
            onFilter={(group) => store.look({ list: { ...place.list, filter: group } })}
          />
          <Search search={search} onSearch={(text) => store.look({ list: { ...place.list, search: text } })} />
          <span className="caption" role="status">
            {chosen === null && filter === null && search === '' ? t.fleet.urgentFirst(pcs) : t.fleet.sorted(pcs, head)}
          </span>
        </div>
        <div className={`board__panes column gap-3 board__panes--${opened === undefined ? 'one' : 'two'}`}>
          <Rows
            label={t.fleet.list}
            columns={columns}
            shown={shown}
            all={rows}
            sort={sort}
            onSort={(next) => store.look({ list: { ...place.list, sort: next } })}
            opened={place.opened}
            onOpen={open}
            empty={t.fleet.none}
          />
          {opened !== undefined && place.opened !== null && (
            <Detail key={place.opened} id={collection.id} at={place.opened} pc={opened} onClose={close} />
          )}
        </div>
      </div>
    </div>
  );
}
