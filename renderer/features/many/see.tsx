import { useCallback, useEffect, useMemo, useState, type ReactElement } from 'react';
import type { ListedPc } from '../../../shared/fleet/listed.ts';
import { weeksOf } from '../../../shared/present/weeks.ts';
import { PACKS } from '../../../shared/text/languages.ts';
import { BarList } from '../../components/bar-list.tsx';
import { Button } from '../../components/button.tsx';
import { Glyph, Icon } from '../../components/icons.tsx';
import { Notices } from '../../components/notices.tsx';
import { Page } from '../../components/page.tsx';
import { WeekBars } from '../../components/week-bars.tsx';
import { useTexts } from '../../state/texts.ts';
import { usePart, useStateOf } from '../../state/use-store.ts';
import { total } from './bar.ts';
import type { StepProps } from './collect.tsx';
import { causeOf, countBy, EVERY_PC, fixable, isShown, osOf, useShown, type Shown } from './counts.ts';
import { Detail } from './detail.tsx';
import { createFleetStore, type FleetPlace, type OpenFleet } from './many-store.ts';
import { fittingRows, sortedRows, type Sort } from './order.ts';
import { Rows } from './rows.tsx';
import { SaveButton, Saved, useSaving, FleetFailure } from './save-csv.tsx';
import { Bar, Filters, Search } from './tools.tsx';
import { daysWords, GROUP_SIGNS, numberWords, pcKeys, pcWords, shortOs } from './words.ts';

const URGENT_FIRST: Sort = { column: 'what', isDown: false };

interface PartProps {
  readonly now: OpenFleet;
  readonly list: FleetPlace['list'];
  readonly onShow: (change: Partial<FleetPlace['list']>) => void;
}

/** How many, from when; and the way on to those that a setting fixes. */
function Lead({ now: { collection, rows }, list }: PartProps): ReactElement {
  const store = usePart(createFleetStore);
  const { t, language } = useTexts();
  const days = useMemo(() => daysWords(language, rows), [language, rows]);
  const { counts, listed, isCut } = collection;
  const all = total(counts);
  const shown = useShown(list);
  const toFix = useMemo(() => fixable(rows, shown).all, [rows, shown]);
  const number = (count: number): string => numberWords(language, count);
  return (
    <div className="between gap-2">
      <p>
        {t.fleet.collected(all, number(all), days)} {isCut && `${t.fleet.isCut} `}
        {listed < all && t.fleet.listed(number(listed))}
      </p>
      {toFix > 0 && (
        <Button variant="primary" onClick={() => store.look({ step: 'fix' })}>
          {t.fleet.createFiles(t.fleet.pcs(toFix, number(toFix)))}
        </Button>
      )}
    </div>
  );
}

/** What is wrong, on which Windows, and whether it gets less: each counted over the PCs that are shown. */
function Lists({ now, list, onShow }: PartProps): ReactElement {
  const texts = useTexts();
  const { t, language } = texts;
  const { filter } = list;
  const pcs = useMemo(() => now.rows.filter((pc) => isShown(pc, { ...EVERY_PC, filter })), [now, filter]);
  const [causes, windows] = useMemo(() => {
    const rowsBy = (keyOf: (pc: ListedPc) => string | null, nameOf: (pc: ListedPc) => string) =>
      countBy(pcs, keyOf).map(({ id, count, one }) => ({ id, count, name: nameOf(one) }));
    return [
      rowsBy(causeOf, (pc) => pcWords(pc, texts).cause),
      rowsBy(osOf, (pc) => shortOs(pcWords(pc, texts).os)),
    ] as const;
  }, [pcs, texts]);
  const weeks = useMemo(() => {
    const dated = pcs.flatMap(({ checkedAt }) => (checkedAt === null ? [] : [{ at: checkedAt, kind: 0, count: 1 }]));
    return weeksOf(dated, 1);
  }, [pcs]);
  const said = t.fleet.pcs(pcs.length, numberWords(language, pcs.length));
  const ends = [weeks?.[0], weeks?.at(-1)].map((week) => numberWords(language, week?.counts[0] ?? 0));
  const title = t.fleet.byWeek(filter === null ? t.fleet.checked : t.fleet.groups[filter]);
  return (
    <div className="lists grid gap-3">
      {causes.length > 0 && (
        <BarList
          title={t.fleet.cause}
          said={said}
          rows={causes}
          pressed={list.cause}
          onPress={(cause) => onShow({ cause })}
        />
      )}
      {windows.length > 0 && (
        <BarList
          title={t.fleet.columns.os}
          said={said}
          rows={windows}
          pressed={list.os}
          onPress={(os) => onShow({ os })}
        />
      )}
      {weeks !== null && (
        <section className="card pad-row lists__weeks beside middle gap-beside" aria-labelledby="weeks">
          <div>
            <h2 id="weeks" className="lists__title strong">
              {title}
            </h2>
            <p className="caption num">{ends.join(' → ')}</p>
          </div>
          <WeekBars
            weeks={weeks}
            kinds={['quiet']}
            label={(first, last) => t.fleet.weeks(title, ends[0] ?? '', first, ends[1] ?? '', last)}
          />
        </section>
      )}
    </div>
  );
}

interface ChipsProps extends PartProps {
  readonly onChange: () => void;
}

/** What is looked at, each taken off when it is pressed, instead of the lists that it was chosen from. */
function Chips({ now, list, onShow, onChange }: ChipsProps): ReactElement {
  const texts = useTexts();
  const { fleet } = texts.t;
  const one = now.rows.find((pc) => isShown(pc, list));
  const words = one === undefined ? null : pcWords(one, texts);
  const names: Readonly<Record<keyof Shown, string>> = {
    filter: list.filter === null ? '' : fleet.groups[list.filter],
    cause: words?.cause ?? fleet.cause,
    os: words === null ? fleet.columns.os : shortOs(words.os),
  };
  const on = (['filter', 'cause', 'os'] as const).filter((what) => list[what] !== null);
  return (
    <div className="row" role="group" aria-label={fleet.show}>
      {on.map((what) => (
        <button key={what} type="button" className="filter words nowrap" onClick={() => onShow({ [what]: null })}>
          {names[what]}
          <Icon name="close" />
          <span className="vh">{fleet.takeOff}</span>
        </button>
      ))}
      <button type="button" className="disclose" onClick={onChange}>
        {fleet.changeShown}
      </button>
      <button type="button" className="disclose" onClick={() => onShow(EVERY_PC)}>
        {fleet.showAll}
      </button>
    </div>
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
    <Page title={t.rail.many} isWide>
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
          <div className="card__head">
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
