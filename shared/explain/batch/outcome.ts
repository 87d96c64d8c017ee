import { branch, decide, depend, type Flow } from '../flow.ts';
import type { Link } from './parse.ts';
import { LEVEL, type Batch } from './state.ts';

type RunLink = (link: Link, batch: Batch, isPiped: boolean) => void;

/** Runs joined commands. Those after `&&` and `||` depend on the one before, or may or may not run. */
export function runChain(links: readonly Link[], batch: Batch, run: RunLink): void {
  const { flow } = batch;
  const signs = links.map(({ sign }) => sign);
  const isPiped = (at: number): boolean => signs.slice(at, at + 2).includes('|');
  const runLink = (at: number, way: Flow): void => {
    const link = links[at];
    if (link !== undefined) run(link, { ...batch, flow: way }, isPiped(at));
    if (isPiped(at)) way.last = null;
  };
  const joined = signs.findIndex((sign) => sign.length > 1);
  const end = joined < 0 ? links.length : joined;
  for (let at = 0; at < end; at++) runLink(at, flow);
  if (joined < 0) return;
  const [sign, ...more] = signs.slice(joined);
  const isPlain = more.every((one) => one === '&&' && sign === '&&');
  if (!isPlain || flow.last === null) {
    for (let at = end; at < links.length; at++) branch(flow, [(way) => runLink(at, way)]);
    return;
  }
  const behind = (way: Flow): void => {
    for (let at = joined; at < links.length; at++) {
      if (at > joined && way.last === null) way.isCertain = false;
      else if (at > joined && way.last !== null) depend(way, way.last);
      runLink(at, way);
    }
  };
  decide(flow, flow.last, [[sign === '&&', behind]]);
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
