import { useMemo } from 'react';
import { countOf } from '../../../shared/fleet/groups.ts';
import { weeksOf } from '../../../shared/present/weeks.ts';
import { BarList } from '../../components/bar-list.tsx';
import { Button } from '../../components/button.tsx';
import { Icon } from '../../components/icons.tsx';
import { WeekBars } from '../../components/week-bars.tsx';
import { causeOf, countBy, EVERY_PC, isShown, osOf, type Shown } from './counts.ts';
import { useFleet, type OpenFleet } from './many-store.ts';
import { useFixable } from './steps.tsx';
import { daysWords, setterLines, shortOs, type SaidPc } from './words.ts';

interface PartProps {
  readonly now: OpenFleet<SaidPc>;
  readonly shown: Shown;
  readonly onShow: (change: Partial<Shown>) => void;
}

export function Lead({ now: { collection, rows }, shown }: PartProps) {
  const { store, texts, fleet } = useFleet();
  const days = useMemo(() => daysWords(texts, rows), [texts, rows]);
  const { counts, listed, isCut } = collection;
  const all = countOf(counts);
  const toFix = useFixable()?.all ?? 0;
  const pcs = useMemo(() => rows.filter((pc) => isShown(pc, shown)), [rows, shown]);
  const setters = useMemo(() => setterLines(pcs, texts), [pcs, texts]);
  return (
    <div className="between gap-2">
      <p>
        {fleet.collected(all, days)} {isCut && `${fleet.isCut} `}
        {listed < all && fleet.listed(listed)}
        {setters.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </p>
      {toFix > 0 && (
        <Button variant="primary" onClick={() => store.look({ step: 'fix' })}>
          {fleet.createFiles(toFix)}
        </Button>
      )}
    </div>
  );
}

/** What is wrong, on which Windows, and whether it gets less: each counted over the PCs that are shown. */
export function Lists({ now, shown, onShow }: PartProps) {
  const { fleet, number } = useFleet();
  const { filter } = shown;
  const pcs = useMemo(() => now.rows.filter((pc) => isShown(pc, { ...EVERY_PC, filter })), [now, filter]);
  const lists = useMemo(() => {
    const rowsBy = (keyOf: (pc: SaidPc) => string | null, nameOf: (pc: SaidPc) => string) =>
      countBy(pcs, keyOf).map(({ id, count, one }) => ({ id, count, name: nameOf(one) }));
    return [
      { by: 'cause', title: fleet.columns.cause, rows: rowsBy(causeOf, ({ cause }) => cause) },
      { by: 'os', title: fleet.columns.os, rows: rowsBy(osOf, ({ os }) => shortOs(os)) },
    ] as const;
  }, [pcs, fleet]);
  const weeks = useMemo(() => {
    const dated = pcs.flatMap(({ checkedAt }) => (checkedAt === null ? [] : [{ at: checkedAt, kind: 0, count: 1 }]));
    return weeksOf(dated, 1);
  }, [pcs]);
  const said = fleet.pcs(pcs.length);
  const [start = 0, end = 0] = [weeks?.[0], weeks?.at(-1)].map((week) => week?.counts[0]);
  const title = fleet.byWeek(filter === null ? fleet.checked : fleet.groups[filter]);
  return (
    <div className="lists grid gap-3">
      {lists.map(
        ({ by, title: counted, rows }) =>
          rows.length > 0 && (
            <BarList
              key={by}
              title={counted}
              {...{ said, rows }}
              pressed={shown[by]}
              onPress={(id) => onShow({ [by]: id })}
            />
          ),
      )}
      {weeks !== null && (
        <section className="card pad-row lists__weeks whole-row beside middle gap-x-3" aria-labelledby="weeks">
          <div>
            <h2 id="weeks" className="h3">
              {title}
            </h2>
            <p className="caption num">{`${number(start)} → ${number(end)}`}</p>
          </div>
          <WeekBars
            weeks={weeks}
            kinds={['quiet']}
            label={(first, last) => fleet.weeks(title, start, first, end, last)}
          />
        </section>
      )}
    </div>
  );
}

/** What is looked at, each taken off when it is pressed, instead of the lists that it was chosen from. */
export function Chips({ now, shown, onShow, onChange }: PartProps & { readonly onChange: () => void }) {
  const { fleet } = useFleet();
  const one = now.rows.find((pc) => isShown(pc, shown));
  const names: Readonly<Record<keyof Shown, string>> = {
    filter: shown.filter === null ? '' : fleet.groups[shown.filter],
    cause: one?.cause ?? fleet.columns.cause,
    os: one === undefined ? fleet.columns.os : shortOs(one.os),
  };
  const on = (['filter', 'cause', 'os'] as const).filter((what) => shown[what] !== null);
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
