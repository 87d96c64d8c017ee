import { countOf, FLEET_GROUPS } from '../../../shared/fleet/groups.ts';
import { Button } from '../../components/button.tsx';
import { FailureBar, MessageBar } from '../../components/message-bar.tsx';
import { Share, type ShareItem } from '../../components/share.tsx';
import { useActions, type Texts, useAsk } from '../../state/use-store.ts';
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

export function ShareCounts({ now }: { readonly now: OpenFleet<SaidPc> }) {
  const { texts, fleet } = useFleet();
  const { ask } = useActions();
  const saveRows: ShareItem['run'] = async () => {
    const saved = await ask('save-fleet', { id: now.collection.id, compared: false, form: 'json' });
    if (!saved.ok) return saved;
    const { where, rows } = saved.value;
    return where === null ? null : { tone: 'ok', title: fleet.saved(rows), more: where };
  };
  const counts: ShareItem = {
    icon: 'copy',
    name: fleet.copyCounts,
    said: fleet.copyCountsSaid,
    run: () => countsText(now, texts),
  };
  const json: ShareItem = { icon: 'code', name: texts.t.share.save.json, said: fleet.jsonSaid, run: saveRows };
  return <Share groups={[[counts], [json]]} />;
}

export function useSaveCsv(id: number, compared: boolean) {
  const { fleet } = useFleet();
  const { asking, answer, start, forget } = useAsk('save-fleet');
  const said = () => {
    if (answer === null) return null;
    if (!answer.ok) return <FailureBar tone="fail" failure={answer} onClose={forget} />;
    const { where, rows } = answer.value;
    if (where === null) return <MessageBar tone="info" title={fleet.notSaved} onClose={forget} />;
    return (
      <MessageBar tone="ok" title={fleet.saved(rows)} onClose={forget}>
        <p className="anywhere">{where}</p>
      </MessageBar>
    );
  };
  const button = (
    <Button variant="ghost" icon="file" isBusy={asking !== null} onClick={() => start({ id, compared, form: 'csv' })}>
      {fleet.save}
    </Button>
  );
  return { button, said: said() };
}
