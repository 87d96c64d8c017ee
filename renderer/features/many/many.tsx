import { useMemo, type ReactElement } from 'react';
import { useHeadingFocus } from '../../components/use-heading-focus.ts';
import { useTexts } from '../../state/texts.ts';
import { usePart, useStateOf } from '../../state/use-store.ts';
import { total } from './bar.ts';
import { Collect, Reading } from './collect.tsx';
import { Compare, NothingToCompare } from './compare.tsx';
import { fixable, useShown } from './counts.ts';
import { Fix } from './fix.tsx';
import { createFleetStore } from './many-store.ts';
import { See } from './see.tsx';
import { Steps } from './steps.tsx';
import { numberWords } from './words.ts';

/** Many PCs: their files, what they say, files that fix them, and what became of them. */
export function Many(): ReactElement {
  const store = usePart(createFleetStore);
  const { state, now, before, step: wanted, list } = useStateOf(store);
  const { t, language } = useTexts();
  const { said } = t.fleet;
  const reading = state?.reading ?? null;
  const step = reading !== null ? 'collect' : now === null && wanted !== 'fix' ? 'collect' : wanted;
  useHeadingFocus(step);
  const number = (count: number): string => numberWords(language, count);
  const toFix = now?.collection.counts['to-fix'] ?? 0;
  const shown = useShown(list);
  const fixed = useMemo(() => (now === null ? null : fixable(now.rows, shown)), [now, shown]);
  const steps = (
    <Steps
      shown={step}
      said={{
        collect: now === null ? said.noFiles : said.files(number(total(now.collection.counts))),
        see: now === null ? said.afterCollect : said.toFix(number(toFix)),
        fix: fixed === null || fixed.all === 0 ? said.anyPcs : said.forPcs(t.fleet.pcs(fixed.all, number(fixed.all))),
        compare:
          before === null
            ? said.afterAWeek
            : said.comparedWith(t.fleet.pcs(before.rows.length, number(before.rows.length))),
      }}
      done={now === null ? [] : before === null ? ['collect'] : ['collect', 'see']}
      waiting={now === null ? ['see', 'compare'] : []}
      onGo={(next) => store.look({ step: next })}
    />
  );
  if (reading !== null) return <Reading reading={reading} steps={steps} />;
  if (step === 'fix') return <Fix steps={steps} fixable={fixed} />;
  if (now === null || step === 'collect') return <Collect steps={steps} />;
  if (step === 'see') return <See now={now} steps={steps} />;
  return before === null ? <NothingToCompare steps={steps} /> : <Compare now={now} before={before} steps={steps} />;
}
