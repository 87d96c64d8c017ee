import { useCallback, useMemo } from 'react';
import {
  compareCollections,
  createCollection,
  FLEET_CHANGES,
  type ComparedPc,
  type Comparison,
  type FleetChange,
} from '../../../shared/fleet/compare.ts';
import type { WindowTexts } from '../../../shared/text/window.ts';
import { Button } from '../../components/button.tsx';
import { Glyph, type GlyphName } from '../../components/icons.tsx';
import { Empty } from './collect.tsx';
import { EVERY_PC } from './counts.ts';
import { CreateFiles } from './files-bar.tsx';
import { ShareCounts } from './hand-over.tsx';
import { useFleet, type FleetPlace, type OpenFleet } from './many-store.ts';
import type { Sort } from './order.ts';
import { PcTable, standing, urgencyOf, useTable } from './pc-table.tsx';
import type { Column } from './rows.tsx';
import { StepPage } from './steps.tsx';
import { NOTHING, textOfPc, type SaidPc } from './words.ts';

const SIGNS: Readonly<Record<FleetChange, GlyphName>> = {
  repaired: 'ok',
  'broken-anew': 'fail',
  unchanged: 'off',
  new: 'info',
  gone: 'na',
  'not-comparable': 'unknown',
};

const URGENCY: readonly FleetChange[] = ['broken-anew', 'not-comparable', 'new', 'gone', 'repaired', 'unchanged'];

const BY_CHANGE: Sort = { column: 'change', isDown: false };

type Compared = ComparedPc<SaidPc>;

function compare(before: OpenFleet<SaidPc>, now: OpenFleet<SaidPc>): Comparison<SaidPc> {
  const [then, today] = [createCollection<SaidPc>(), createCollection<SaidPc>()];
  before.rows.forEach(then.add);
  now.rows.forEach(today.add);
  return compareCollections(then, today);
}

function columnsOf({ columns, changes }: WindowTexts['fleet']): readonly Column<Compared>[] {
  const causeOf = ({ now, before }: Compared): string => (now ?? before)?.cause ?? NOTHING;
  const stood = (id: 'before' | 'what', when: 'before' | 'now'): Column<Compared> => ({
    ...{ id, head: columns[when] },
    key: (one) => urgencyOf(one[when]),
    cell: (one) => standing(one[when]),
  });
  return [
    { id: 'pc', head: columns.pc, key: ({ pc }) => pc, cell: ({ pc }) => pc },
    stood('before', 'before'),
    stood('what', 'now'),
    {
      ...{ id: 'change', head: columns.change },
      key: ({ change }) => URGENCY.indexOf(change),
      cell: ({ change }) => changes[change],
    },
    { id: 'cause', head: columns.cause, key: causeOf, cell: causeOf },
  ];
}

interface MovesProps {
  readonly counts: Comparison['counts'];
  readonly filter: FleetChange | null;
  readonly onFilter: (filter: FleetChange | null) => void;
}

/** What became of the PCs, each a filter; pressed again it shows all. */
function Moves({ counts, filter, onFilter }: MovesProps) {
  const { fleet, number } = useFleet();
  return (
    <div className="moves grid gap-2" role="group" aria-label={fleet.show}>
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
            {number(counts[change])}
          </span>
          <span className="muted anywhere">{fleet.changes[change]}</span>
        </button>
      ))}
    </div>
  );
}

export function NothingToCompare() {
  const { store, fleet } = useFleet();
  return (
    <StepPage step="compare">
      <Empty title={fleet.compareTitle} more={fleet.compareMore} part="before">
        <Button name={fleet.openEarlier} variant="primary" icon="folder" isLarge onClick={() => store.read('before')} />
      </Empty>
    </StepPage>
  );
}

export function Compare({ now, before }: { readonly now: OpenFleet<SaidPc>; readonly before: OpenFleet<SaidPc> }) {
  const { store, place, fleet } = useFleet();
  const { compared } = place;
  const { filter } = compared;
  const { counts, pcs } = useMemo(() => compare(before, now), [before, now]);
  const columns = useMemo(() => columnsOf(fleet), [fleet]);
  const textOf = useCallback(
    (one: Compared) =>
      [one.now && textOfPc(one.now), one.before && textOfPc(one.before), fleet.changes[one.change].toLowerCase()].join(
        ' ',
      ),
    [fleet],
  );
  const passes = useCallback(({ change }: Compared) => filter === null || change === filter, [filter]);
  const table = useTable({ rows: pcs, columns, textOf, passes, view: compared, first: BY_CHANGE });
  const look = (change: Partial<FleetPlace['compared']>): void => store.look({ compared: { ...compared, ...change } });
  const shown = table.shown.length;
  return (
    <StepPage step="compare" share={<ShareCounts now={now} compared />} isWide>
      <div className="between gap-2">
        <p>{fleet.fixed(counts.repaired, before.collection.counts['to-fix'])}</p>
        <CreateFiles of={EVERY_PC} />
      </div>
      <Moves counts={counts} filter={filter} onFilter={(change) => look({ filter: change })} />
      <PcTable
        table={table}
        className="panes--compared"
        said={filter === null ? fleet.pcs(shown) : fleet.changed[filter](shown)}
        onView={look}
        empty={<p className="muted">{fleet.none}</p>}
      >
        <Button name={fleet.openEarlier} variant="ghost" icon="folder" onClick={() => store.read('before')} />
      </PcTable>
    </StepPage>
  );
}
