import { countOf, FLEET_GROUPS } from '../../../shared/fleet/groups.ts';
import type { FleetForm } from '../../../shared/ipc/names.ts';
import { Share, type ShareItem } from '../../components/share.tsx';
import { useActions, type Texts } from '../../state/use-store.ts';
import { causeOf, countBy, osOf } from './counts.ts';
import { useFleet, type OpenFleet } from './many-store.ts';
import { daysWords, numberIn, setterLines, type SaidPc } from './words.ts';

function countsText({ collection, rows }: OpenFleet<SaidPc>, texts: Texts): string {
  const { t } = texts;
  const number = numberIn(texts);
  const { counts } = collection;
  const all = countOf(counts);
  const toFix = rows.filter((pc) => pc.verdict === 'fix-available');
  const list = (keyOf: (pc: SaidPc) => string | null, nameOf: (pc: SaidPc) => string): readonly string[] =>
    countBy(toFix, keyOf).map(({ count, one }) => `- ${nameOf(one)}: ${number(count)}`);
  return [
    t.fleet.collected(all, daysWords(texts, rows)),
    ...setterLines(rows, texts),
    ...FLEET_GROUPS.filter((group) => counts[group] > 0).map(
      (group) => `${t.fleet.groups[group]}: ${number(counts[group])}`,
    ),
    ...(toFix.length === 0
      ? []
      : [
          '',
          `${t.fleet.groups['to-fix']}, ${t.fleet.columns.cause}:`,
          ...list(causeOf, ({ cause }) => cause),
          `${t.fleet.groups['to-fix']}, ${t.fleet.columns.os}:`,
          ...list(osOf, ({ os }) => os),
        ]),
  ].join('\n');
}

interface ShareCountsProps {
  readonly now: OpenFleet<SaidPc>;
  /** True if the rows say what became of each PC. */
  readonly compared: boolean;
}

export function ShareCounts({ now, compared }: ShareCountsProps) {
  const { texts, fleet } = useFleet();
  const { ask } = useActions();
  const saveRows = (form: FleetForm) => async () => {
    const saved = await ask('save-fleet', { id: now.collection.id, compared, form });
    if (!saved.ok) return saved;
    const { where, rows } = saved.value;
    return where === null ? null : { tone: 'ok' as const, title: fleet.saved(rows), more: where };
  };
  const counts: ShareItem = {
    icon: 'copy',
    name: fleet.copyCounts,
    said: fleet.copyCountsSaid,
    run: () => countsText(now, texts),
  };
  const csv: ShareItem = { icon: 'file', name: fleet.save, said: fleet.csvSaid, run: saveRows('csv') };
  const json: ShareItem = { icon: 'code', name: texts.t.share.save.json, said: fleet.jsonSaid, run: saveRows('json') };
  return <Share groups={[[counts], [csv, json]]} />;
}
