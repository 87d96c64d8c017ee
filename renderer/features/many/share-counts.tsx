import type { ReactElement } from 'react';
import { FLEET_GROUPS } from '../../../shared/fleet/groups.ts';
import type { ListedPc } from '../../../shared/fleet/listed.ts';
import { Share, useCopying, useFailed, type Shared, type ShareItem } from '../../components/share.tsx';
import { useTexts, type Texts } from '../../state/texts.ts';
import { useActions } from '../../state/use-store.ts';
import { total } from './bar.ts';
import { causeOf, countBy, osOf } from './counts.ts';
import type { OpenFleet } from './many-store.ts';
import { daysWords, numberWords, pcWords, setterLines } from './words.ts';

/** The counts as a text: how many of each verdict, then of those to fix by cause and by Windows. */
function countsText({ collection, rows }: OpenFleet, texts: Texts): string {
  const { t, language } = texts;
  const { counts } = collection;
  const all = total(counts);
  const number = (count: number): string => numberWords(language, count);
  const toFix = rows.filter((pc) => pc.verdict === 'fix-available');
  const list = (keyOf: (pc: ListedPc) => string | null, nameOf: (pc: ListedPc) => string): readonly string[] =>
    countBy(toFix, keyOf).map(({ count, one }) => `- ${nameOf(one)}: ${number(count)}`);
  return [
    t.fleet.collected(all, number(all), daysWords(language, rows)),
    ...setterLines(rows, texts),
    ...FLEET_GROUPS.filter((group) => counts[group] > 0).map(
      (group) => `${t.fleet.groups[group]}: ${number(counts[group])}`,
    ),
    ...(toFix.length === 0
      ? []
      : [
          '',
          `${t.fleet.groups['to-fix']}, ${t.fleet.cause}:`,
          ...list(causeOf, (pc) => pcWords(pc, texts).cause),
          `${t.fleet.groups['to-fix']}, ${t.fleet.columns.os}:`,
          ...list(osOf, (pc) => pcWords(pc, texts).os),
        ]),
  ].join('\n');
}

/** Hands over how many PCs there are of what, or every row of them. */
export function ShareCounts({ now }: { readonly now: OpenFleet }): ReactElement {
  const texts = useTexts();
  const { fleet, share } = texts.t;
  const { ask } = useActions();
  const copy = useCopying();
  const failed = useFailed();
  const saveRows = async (): Promise<Shared | null> => {
    const saved = await ask('save-fleet', { id: now.collection.id, compared: false, form: 'json' });
    if (!saved.ok) return failed(saved);
    const { where, rows } = saved.value;
    return where === null
      ? null
      : { tone: 'ok', title: fleet.saved(rows, numberWords(texts.language, rows)), more: where };
  };
  const counts: ShareItem = {
    icon: 'copy',
    name: fleet.copyCounts,
    said: fleet.copyCountsSaid,
    run: () => copy(countsText(now, texts)),
  };
  const json: ShareItem = { icon: 'code', name: share.save.json, said: fleet.jsonSaid, run: saveRows };
  return <Share groups={[[counts], [json]]} />;
}
