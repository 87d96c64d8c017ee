import { branch, decide, type Flow } from '../flow.ts';
import type { Link } from './parse.ts';
import { LEVEL, type Batch } from './state.ts';

type RunLink = (link: Link, batch: Batch, isPiped: boolean) => void;

/** Of a longer chain, nothing is decided. */
const MOST_DECIDED = 50;

/** Runs joined commands, from one of them on. Those after `&&` and `||` depend on the one before, or may or may not run. */
export function runChain(links: readonly Link[], batch: Batch, run: RunLink, from = 0): void {
  const { flow } = batch;
  const runAt = (at: number, way: Flow): void => {
    const [link, next] = links.slice(at, at + 2);
    const isPiped = link?.sign === '|' || next?.sign === '|';
    if (link !== undefined) run(link, { ...batch, flow: way }, isPiped);
    if (isPiped) way.last = null;
  };
  let at = from;
  do runAt(at++, flow);
  while (links[at]?.sign === '|');
  const signs = links.slice(at).map(({ sign }) => sign);
  const isOne = signs.length < MOST_DECIDED && (signs.length === 1 || signs.every((sign) => sign === '&&'));
  if (isOne && flow.last !== null && signs.length > 0)
    decide(flow, flow.last, [[signs[0] === '&&', (way) => runChain(links, { ...batch, flow: way }, run, at)]]);
  else for (; at < links.length; at++) branch(flow, [(way) => runAt(at, way)]);
}

/** Conditions by which the last command failed, and by which it didn't. The exit code of reg.exe is 0 or 1. */
const FAILED = /^(?:errorlevel[ \t]+1|"?\u0002"?[ \t]*(?:(?:neq|gtr)[ \t]*"?0|(?:==|equ|geq)[ \t]*"?1)"?)[ \t]*$/i;
const WORKED = /^"?\u0002"?[ \t]*(?:(?:==|equ|leq)[ \t]*"?0|(?:neq|lss)[ \t]*"?1)"?[ \t]*$/i;

/** True if a condition holds where the last command succeeded, false where it failed; null if it asks something else. */
export function asksOutcome(test: string, isFirst: boolean): boolean | null {
  const bare = test.replace(/^(?:\/i[ \t]+)?(?:not[ \t]+)?/i, '');
  // the variable is expanded with the whole line
  if ((!FAILED.test(bare) && !WORKED.test(bare)) || (bare.includes(LEVEL) && !isFirst)) return null;
  return WORKED.test(bare) !== /^(?:\/i[ \t]+)?not\b/i.test(test);
}
