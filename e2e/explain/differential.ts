// Random scripts, run by a real interpreter and explained; what disagrees is made smaller as long as it still does.
import type { ExplainedDocument } from '../../shared/explain/document.ts';
import { explain } from '../../shared/explain/explain.ts';
import { randomFrom } from '../../shared/random.suite.ts';
import type { Interpreters, Language, RanScript } from './interpreters.ts';
import { makeBatch } from './make-batch.ts';
import { makeVBScript } from './make-vbscript.ts';
import { diceFrom, smallerScripts, textOf, type Dice, type Script } from './pieces.ts';
import { judge, type Verdict } from './verdict.ts';

const MAKERS: Readonly<Record<Language, (dice: Dice) => Script>> = { batch: makeBatch, vbscript: makeVBScript };
/** One start of cmd runs so many scripts. */
const AT_ONCE = 50;
const MOST_CANDIDATES = 24;
const MOST_STEPS = 10;

export type Explainer = (text: string) => ExplainedDocument | null;

/** What the program says of a text; null where it recognises nothing. */
export const explainText: Explainer = (text) => {
  const explained = explain(text, { release: 'windows-7' });
  return explained.ok && explained.value.kind === 'document' ? explained.value : null;
};

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
  readonly explainer?: Explainer;
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
  explainer = explainText,
  shrunk = 5,
  progress = () => undefined,
  disagreed = () => undefined,
}: Differential): Promise<Counts> {
  const judgeOne = (ran: RanScript): Verdict => judge(explainer(ran.text), ran);
  const runAll = (scripts: readonly Script[]): Promise<readonly RanScript[] | null> =>
    interpreters.run(
      language,
      scripts.map((script) => (root: string) => textOf(script, root)),
    );

  /** Null for a script that doesn't end: it asks somebody, or runs in circles. */
  async function runEach(scripts: readonly Script[]): Promise<readonly (RanScript | null)[]> {
    const ran = await runAll(scripts);
    if (ran !== null) return ran;
    const half = scripts.length >> 1;
    return half === 0 ? [null] : [...(await runEach(scripts.slice(0, half))), ...(await runEach(scripts.slice(half)))];
  }

  async function shrink(script: Script, first: Disagreement): Promise<Disagreement> {
    let smallest = script;
    let shown = first;
    for (let step = 0; step < MOST_STEPS; step++) {
      const candidates = smallerScripts(smallest).slice(0, MOST_CANDIDATES);
      const ran = await runAll(candidates);
      if (ran === null) break; // without one of its lines it runs in circles
      const verdicts = ran.map(judgeOne);
      const at = verdicts.findIndex(({ wrong }) => wrong.length > 0);
      const [candidate, text, verdict] = [candidates[at], ran[at]?.text, verdicts[at]];
      if (candidate === undefined || text === undefined || verdict === undefined) break;
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
    const ran = await runEach(scripts);
    for (const [index, one] of ran.entries()) {
      if (one === null) {
        sums.endless += 1;
        continue;
      }
      const { wrong, left, stated } = judgeOne(one);
      sums.left += left;
      sums.stated += stated;
      const script = scripts[index];
      if (wrong.length === 0 || script === undefined) continue;
      const found = { index: from + index, text: one.text, wrong };
      const shown = disagreements.length < shrunk ? await shrink(script, found) : found;
      disagreements.push(shown);
      disagreed(shown);
    }
    progress(from + ran.length);
  }
  return { scripts: count, ...sums, disagreements };
}
