// Random scripts, run by a real interpreter and explained; what disagrees is made smaller as long as it still does.
import type { ExplainedDocument } from '../../shared/explain/document.ts';
import { explain } from '../../shared/explain/texts.suite.ts';
import type { ParsePowerShell } from '../../shared/explain/powershell/syntax.ts';
import { randomFrom } from '../../shared/random.suite.ts';
import type { Interpreters, Language, RanScript } from './interpreters.ts';
import { makeBatch } from './make-batch.ts';
import { makePowerShell } from './make-powershell.ts';
import { makeVBScript } from './make-vbscript.ts';
import { diceFrom, smallerScripts, textOf, type Dice, type Script } from './pieces.ts';
import { standingFrom } from './standing-from.ts';
import { judge, type Verdict } from './verdict.ts';

const MAKERS: Readonly<Record<Language, (dice: Dice) => Script>> = {
  batch: makeBatch,
  vbscript: makeVBScript,
  powershell: makePowerShell,
};
/** One start of cmd runs so many scripts. */
const AT_ONCE = 50;
const MOST_CANDIDATES = 24;
const MOST_STEPS = 10;

/** What the program says of a text, and of what it does on a PC with this state; null where it recognises nothing. */
export type Explainer = (text: string, state?: Pick<RanScript, 'before' | 'keys'>) => ExplainedDocument | null;

export const explainerWith =
  (parsePowerShell: ParsePowerShell | null): Explainer =>
  (text, state) => {
    const explained = explain(text, {
      release: 'windows-7',
      ...(parsePowerShell === null ? {} : { parsePowerShell }),
      ...(state === undefined ? {} : { standing: standingFrom(state) }),
    });
    return explained.ok && explained.value.kind === 'document' ? explained.value : null;
  };

/** States each number wrongly, to see that this is noticed. */
export const liarFor =
  (explainer: Explainer): Explainer =>
  (text, state) => {
    const explained = explainer(text, state);
    const writes = explained?.writes.map((write) =>
      write.value === null ? write : { ...write, value: (write.value + 1) >>> 0 },
    );
    return explained && { ...explained, writes: writes ?? [] };
  };

/** Holds both explanations of a text against what it left: that for any PC, and that for the one from which it ran. */
export function judgeBoth(explainer: Explainer, ran: RanScript): Verdict {
  const anyPc = judge(explainer(ran.text), ran);
  const { wrong } = judge(explainer(ran.text, ran), ran, 'here');
  return { ...anyPc, wrong: [...anyPc.wrong, ...wrong.map((line) => `on this PC: ${line}`)] };
}

interface Disagreement {
  /** Which of the scripts of this seed it was, and what is left of it. */
  readonly index: number;
  readonly text: string;
  readonly wrong: readonly string[];
}

export interface Counts {
  readonly scripts: number;
  /** Of these, the ones that the interpreter doesn't end, which say nothing. */
  readonly endless: number;
  readonly left: number;
  readonly stated: number;
  readonly disagreements: readonly Disagreement[];
}

export interface Differential {
  readonly interpreters: Interpreters;
  readonly language: Language;
  readonly count: number;
  readonly seed: number;
  readonly explainer: Explainer;
  /** How many disagreements are made smaller before it ends; the others are counted alone. */
  readonly shrunk?: number;
  readonly progress?: (done: number) => void;
  readonly disagreed?: (found: Disagreement) => void;
}

export async function runDifferential({
  interpreters,
  language,
  count,
  seed,
  explainer,
  shrunk = 5,
  progress = () => undefined,
  disagreed = () => undefined,
}: Differential): Promise<Counts> {
  const run = (scripts: readonly Script[]): ReturnType<Interpreters['run']> =>
    interpreters.run(
      language,
      scripts.map((script) => (root: string) => textOf(script, root)),
    );

  function judgeAll(states: readonly RanScript[]): Verdict {
    const verdicts = states.map((ran) => ({ ran, ...judgeBoth(explainer, ran) }));
    const sum = (count: 'stated' | 'left'): number => verdicts.reduce((all, one) => all + one[count], 0);
    const wrong = verdicts.flatMap(({ ran: { from }, wrong: lines }) =>
      lines.map((line) => (from === undefined ? line : `${from}: ${line}`)),
    );
    return { wrong, stated: sum('stated'), left: sum('left') };
  }

  async function shrink(script: Script, first: Disagreement): Promise<Disagreement> {
    let smallest = script;
    let shown = first;
    for (let step = 0; step < MOST_STEPS; step++) {
      const candidates = smallerScripts(smallest).slice(0, MOST_CANDIDATES);
      const ran = await run(candidates);
      const verdicts = ran.map((states) => (states === null ? null : judgeAll(states)));
      const at = verdicts.findIndex((verdict) => verdict !== null && verdict.wrong.length > 0);
      const [candidate, text, verdict] = [candidates[at], ran[at]?.[0]?.text, verdicts[at]];
      if (candidate === undefined || text === undefined || !verdict) break;
      smallest = candidate;
      shown = { ...first, text, wrong: verdict.wrong };
    }
    return shown;
  }

  const disagreements: Disagreement[] = [];
  const sums = { endless: 0, left: 0, stated: 0 };
  for (let from = 0; from < count; from += AT_ONCE) {
    const scripts = Array.from({ length: Math.min(AT_ONCE, count - from) }, (_, index) =>
      MAKERS[language](diceFrom(randomFrom(seed * 1_000_003 + from + index))),
    );
    const ran = await run(scripts);
    for (const [index, states] of ran.entries()) {
      if (states === null) {
        sums.endless += 1;
        continue;
      }
      const { wrong, left, stated } = judgeAll(states);
      sums.left += left;
      sums.stated += stated;
      const script = scripts[index];
      if (wrong.length === 0 || script === undefined) continue;
      const found = { index: from + index, text: states[0]?.text ?? '', wrong };
      const shown = disagreements.length < shrunk ? await shrink(script, found) : found;
      disagreements.push(shown);
      disagreed(shown);
    }
    progress(from + ran.length);
  }
  return { scripts: count, ...sums, disagreements };
}
