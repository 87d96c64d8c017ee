import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { formatHex } from '../../../shared/tls/mask.ts';
import { nowOf, resultOf, sameResult, type Draft, type ViewResult } from '../../state/draft.ts';
import type { Texts } from '../../state/texts.ts';

function words(result: ViewResult, { m }: Texts): string {
  switch (result.kind) {
    case 'number':
      return formatHex(result.mask);
    case 'none':
      return m.values.noValue;
    case 'malformed':
      return result.value.type;
    case 'unreadable':
      return m.values.unreadable;
  }
}

/** What a choice comes to, with the values: a sentence for both views where they are alike, else one each, what changes first. */
export function outcomeLine(facts: Facts, draft: Draft, texts: Texts): string {
  const { protocols: t } = texts.t;
  const rows = facts.views.map(({ view }) => {
    const now = nowOf(facts, view);
    const after = resultOf(facts, draft, view);
    const stays = now.kind === 'unreadable' || sameResult(now, after);
    return { view, now, after, stays };
  });
  const [first, second] = rows;
  if (first === undefined) return '';
  const say = (who: string, { now, after, stays }: (typeof rows)[number]): string =>
    stays ? t.staysToo(who) : t.outcome(who, words(now, texts), words(after, texts));
  if (second === undefined) return say(t.onlyView, first);
  if (sameResult(first.now, second.now) && sameResult(first.after, second.after)) return say(t.bothViews, first);
  return [...rows]
    .sort((one, other) => Number(one.stays) - Number(other.stays))
    .map((row) => say(t.bitness[row.view], row))
    .join(' ');
}
