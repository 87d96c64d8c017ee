import { useMemo, type ReactElement } from 'react';
import {
  compareCollections,
  createCollection,
  FLEET_CHANGES,
  type ComparedPc,
  type Comparison,
  type FleetChange,
} from '../../../shared/fleet/compare.ts';
import { groupOf } from '../../../shared/fleet/groups.ts';
import type { ListedPc } from '../../../shared/fleet/listed.ts';
import { PACKS } from '../../../shared/text/languages.ts';
import { Button } from '../../components/button.tsx';
import { Glyph, type GlyphName } from '../../components/icons.tsx';
import { Page } from '../../components/page.tsx';
import { useTexts, type Texts } from '../../state/texts.ts';
import { usePart, useStateOf } from '../../state/use-store.ts';
import { Empty, type StepProps } from './collect.tsx';
import { EVERY_PC, fixable } from './counts.ts';
import { createFleetStore, type FleetPlace, type OpenFleet } from './many-store.ts';
import { fittingRows, sortedRows, type RowKeys, type Sort } from './order.ts';
import { Rows } from './rows.tsx';
import { SaveButton, Saved, useSaving, FleetFailure } from './save-csv.tsx';
import { ShareCounts } from './share-counts.tsx';
import { Search } from './tools.tsx';
import { GROUP_SIGNS, NOTHING, numberWords, pcKeys, pcWords } from './words.ts';

const SIGNS: Readonly<Record<FleetChange, GlyphName>> = {
  repaired: 'ok',
  'broken-anew': 'fail',
  unchanged: 'off',
  new: 'info',
  gone: 'na',
  'not-comparable': 'unknown',
};

/** What somebody looks for first. */
const URGENCY: readonly FleetChange[] = ['broken-anew', 'not-comparable', 'new', 'gone', 'repaired', 'unchanged'];

const BY_CHANGE: Sort = { column: 'change', isDown: false };

type Compared = ComparedPc<ListedPc>;

function compare(before: OpenFleet, now: OpenFleet): Comparison<ListedPc> {
  const [then, today] = [createCollection<ListedPc>(), createCollection<ListedPc>()];
  before.rows.forEach(then.add);
  now.rows.forEach(today.add);
  return compareCollections(then, today);
}

function keysOf({ change, before, now }: Compared, texts: Texts): RowKeys {
  const [then, today] = [before && pcKeys(before, texts), now && pcKeys(now, texts)];
  const word = texts.t.fleet.changes[change];
  return {
    text: `${today?.text ?? ''} ${then?.text ?? ''} ${word.toLowerCase()}`,
    columns: {
      ...(today ?? then)?.columns,
      before: then?.columns['what'] ?? -1,
      what: today?.columns['what'] ?? -1,
      change: URGENCY.indexOf(change),
    },
  };
}

function Standing({ pc }: { readonly pc: ListedPc | null }): ReactElement {
  const texts = useTexts();
  if (pc === null) return <>{NOTHING}</>;
  const group = groupOf(pc);
  return (
    <span className="state words">
      <Glyph name={GROUP_SIGNS[group]} />
      {pcWords(pc, texts).what}
    </span>
  );
}

function useColumns() {
  const texts = useTexts();
  return useMemo(() => {
    const { columns, changes } = texts.t.fleet;
    const latest = ({ now, before }: Compared): ListedPc | null => now ?? before;
    const say = (pc: ListedPc | null, part: 'os' | 'cause'): string =>
      pc === null ? NOTHING : pcWords(pc, texts)[part];
    return [
      { id: 'pc', head: columns.pc, cell: ({ pc }: Compared) => pc },
      { id: 'os', head: columns.os, cell: (one: Compared) => say(latest(one), 'os') },
      { id: 'before', head: columns.before, cell: ({ before }: Compared) => <Standing pc={before} /> },
      { id: 'what', head: columns.now, cell: ({ now }: Compared) => <Standing pc={now} /> },
      { id: 'change', head: columns.change, cell: ({ change }: Compared) => changes[change] },
      { id: 'cause', head: columns.cause, cell: (one: Compared) => say(latest(one), 'cause') },
    ];
  }, [texts]);
}

interface MovesProps {
  readonly counts: Comparison['counts'];
  readonly filter: FleetChange | null;
  readonly onFilter: (filter: FleetChange | null) => void;
}

/** What became of the PCs, each a filter; pressed again it shows all. */
function Moves({ counts, filter, onFilter }: MovesProps): ReactElement {
  const { t, language } = useTexts();
  return (
    <div className="moves grid gap-2" role="group" aria-label={t.fleet.show}>
      {FLEET_CHANGES.filter((change) => change !== 'not-comparable' || counts[change] > 0).map((change) => (
        <button
          key={change}
          type="button"
          className="card move column"
          aria-pressed={filter === change}
          onClick={() => onFilter(filter === change ? null : change)}
        >
          <span className="move__count line gap-2 num">
            <Glyph name={SIGNS[change]} />
            {numberWords(language, counts[change])}
          </span>
          <span className="muted anywhere">{t.fleet.changes[change]}</span>
        </button>
      ))}
    </div>
  );
}

/** There is nothing yet to compare with. */
export function NothingToCompare({ steps }: StepProps): ReactElement {
  const store = usePart(createFleetStore);
  const { t } = useTexts();
  return (
    <Page title={t.rail.many}>
      {steps}
      <FleetFailure />
      <Empty title={t.fleet.compareTitle} more={t.fleet.compareMore} part="before">
        <Button variant="primary" icon="folder" isLarge onClick={() => store.read('before')}>
          {t.fleet.openEarlier}
        </Button>
      </Empty>
    </Page>
  );
}

interface CompareProps extends StepProps {
  readonly now: OpenFleet;
  readonly before: OpenFleet;
}

/** Two collections, PC by PC: what was fixed, and what isn’t right any more. */
export function Compare({ now, before, steps }: CompareProps): ReactElement {
  const store = usePart(createFleetStore);
  const place = useStateOf(store);
  const texts = useTexts();
  const { t, language } = texts;
  const { filter, search, sort: chosen } = place.compared;
  const sort = chosen ?? BY_CHANGE;
  const { counts, pcs } = useMemo(() => compare(before, now), [before, now]);
  const keys = useMemo(() => pcs.map((one) => keysOf(one, texts)), [pcs, texts]);
  const sorted = useMemo(() => sortedRows(keys, sort, PACKS[language].locale), [keys, sort, language]);
  const shown = useMemo(
    () => fittingRows(sorted, keys, (row) => filter === null || pcs[row]?.change === filter, search),
    [sorted, keys, pcs, filter, search],
  );
  const columns = useColumns();
  const saving = useSaving();
  const ofPcs = (count: number): string => t.fleet.pcs(count, numberWords(language, count));
  const look = (change: Partial<FleetPlace['compared']>): void =>
    store.look({ compared: { ...place.compared, ...change } });
  const left = fixable(now.rows, EVERY_PC).all;
  const createForTheRest = (): void => store.look({ step: 'fix', list: { ...place.list, ...EVERY_PC } });
  return (
    <Page title={t.rail.many} share={<ShareCounts now={now} />} isWide>
      {steps}
      <FleetFailure />
      <Saved saving={saving} />
      <div className="between gap-2">
        <p>{t.fleet.fixed(numberWords(language, counts.repaired), ofPcs(before.collection.counts['to-fix']))}</p>
        {left > 0 && (
          <Button variant="primary" onClick={createForTheRest}>
            {t.fleet.createFiles(ofPcs(left))}
          </Button>
        )}
      </div>
      <Moves counts={counts} filter={filter} onFilter={(change) => look({ filter: change })} />
      <section className="card column panes--compared" aria-label={t.fleet.list}>
        <div className="card__head between">
          <Search search={search} onSearch={(text) => look({ search: text })} />
          <span className="caption" role="status">
            {filter === null ? ofPcs(shown.length) : t.fleet.changed[filter](ofPcs(shown.length))}
          </span>
          <div className="row">
            <Button variant="ghost" icon="folder" onClick={() => store.read('before')}>
              {t.fleet.openEarlier}
            </Button>
            <SaveButton saving={saving} id={now.collection.id} compared />
          </div>
        </div>
        <Rows
          label={t.fleet.list}
          columns={columns}
          shown={shown}
          all={pcs}
          sort={sort}
          onSort={(next) => look({ sort: next })}
          empty={<p className="muted">{t.fleet.none}</p>}
        />
      </section>
    </Page>
  );
}
