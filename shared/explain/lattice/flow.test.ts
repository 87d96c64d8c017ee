import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  assign,
  branch,
  forget,
  fork,
  isCertain,
  join,
  lookUp,
  loseTrack,
  startFlow,
  stop,
  restore,
  variablesOf,
} from './flow.ts';
import { UNKNOWN, type numberValue } from './value.ts';

const few = (...numbers: readonly number[]): ReturnType<typeof numberValue> =>
  numbers.map((value) => ({ kind: 'number' as const, value }));

describe('a flow', () => {
  it('keeps what both branches agree on, and either of what they don’t', () => {
    const flow = startFlow(true, [
      ['a', few(1)],
      ['b', few(1)],
    ]);
    branch(flow, [
      (way) => assign(way, 'a', few(2)),
      (way) => {
        assign(way, 'b', UNKNOWN);
        expect(isCertain(way)).toBe(false);
      },
    ]);
    expect([lookUp(flow, 'a'), lookUp(flow, 'b'), isCertain(flow)]).toEqual([few(2, 1), UNKNOWN, true]);
  });

  it('isn’t certain behind a branch that doesn’t come back', () => {
    const flow = startFlow(true);
    branch(flow, [stop, () => undefined]);
    expect([flow.isReached, isCertain(flow)]).toEqual([true, false]);
    branch(flow, [stop, stop]);
    expect(flow.isReached).toBe(false);
  });

  it('changes no copy, and no copy changes it', () => {
    const flow = startFlow(true, [['a', few(1)]]);
    assign(flow, 'a', few(2));
    const saved = variablesOf(flow);
    const other = fork(flow);
    assign(flow, 'a', few(3));
    assign(other, 'a', few(4));
    expect([saved.get('a'), lookUp(flow, 'a'), lookUp(other, 'a')]).toEqual([few(2), few(3), few(4)]);
    forget(other);
    expect([lookUp(other, 'a'), lookUp(flow, 'a')]).toEqual([UNKNOWN, few(3)]);
  });

  it('gives back what was saved, whatever is assigned then', () => {
    const flow = startFlow(true, [['a', few(1)]]);
    const saved = variablesOf(flow);
    assign(flow, 'a', few(2));
    restore(flow, saved);
    expect(lookUp(flow, 'a')).toEqual(few(1));
    assign(flow, 'a', few(3));
    expect([saved.get('a'), lookUp(flow, 'a')]).toEqual([few(1), few(3)]);
  });

  it('isn’t changed by those that came to it', () => {
    const one = startFlow(true, [['a', few(1)]]);
    const flow = startFlow(false);
    join(flow, [one]);
    assign(one, 'a', few(2));
    expect([lookUp(flow, 'a'), lookUp(one, 'a')]).toEqual([few(1), few(2)]);
    assign(flow, 'a', few(3));
    expect([lookUp(flow, 'a'), lookUp(one, 'a')]).toEqual([few(3), few(2)]);
  });

  it('knows nothing of a variable that isn’t known on one way', () => {
    const [one, other] = [startFlow(true, [['a', few(1)]]), startFlow(true, [['b', few(1)]])];
    const flow = startFlow(false, [['c', few(1)]]);
    join(flow, [one, other]);
    expect(['a', 'b', 'c'].map((name) => lookUp(flow, name))).toEqual([UNKNOWN, UNKNOWN, UNKNOWN]);
    expect([...flow.variables.keys()]).toEqual([]);
  });

  it('goes on only where somebody comes', () => {
    const [gone, other] = [startFlow(true, [['a', few(1)]]), startFlow(true, [['a', few(2)]])];
    stop(gone);
    const flow = startFlow(false);
    join(flow, [gone, other]);
    expect([lookUp(flow, 'a'), isCertain(flow), flow.isReached]).toEqual([few(2), true, true]);
    join(flow, [gone]);
    expect([isCertain(flow), flow.isReached, lookUp(flow, 'a')]).toEqual([false, false, few(2)]);
  });

  it('begins certain, or not', () => {
    expect([startFlow(true), startFlow(false)].map((flow) => [isCertain(flow), flow.isReached])).toEqual([
      [true, true],
      [false, true],
    ]);
  });

  it('keeps three hundred variables, and what is assigned to them', () => {
    const flow = startFlow(true);
    for (let at = 1; at <= 301; at++) assign(flow, `v${at}`, few(at));
    expect([lookUp(flow, 'v300'), lookUp(flow, 'v301')]).toEqual([few(300), UNKNOWN]);
    assign(flow, 'v1', few(7));
    expect(lookUp(flow, 'v1')).toEqual(few(7));
    assign(flow, 'v2', UNKNOWN);
    assign(flow, 'v301', few(301));
    assign(flow, 'v302', few(302));
    expect(['v2', 'v301', 'v302'].map((name) => lookUp(flow, name))).toEqual([UNKNOWN, few(301), UNKNOWN]);
  });

  it('counts shares down to a trillionth', () => {
    const certain = (times: number): boolean => {
      const parts = [startFlow(true)];
      for (let at = 0; at < times; at++) {
        const last = parts.pop() ?? startFlow(false);
        parts.push(fork(last, 1 / 2), fork(last, 1 / 2));
      }
      const whole = startFlow(false);
      join(whole, parts);
      return isCertain(whole);
    };
    expect([certain(40), certain(41)]).toEqual([true, false]);
  });

  it('is certain only where all its shares come together, however deep they were parted', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 80 }), (isLost) => {
        const parts = [startFlow(true)];
        for (const lost of isLost) {
          const last = parts.pop();
          if (last === undefined) break;
          const half = fork(last, 1 / 2);
          if (lost) loseTrack(half);
          parts.push(half, fork(last, 1 / 2));
        }
        const whole = startFlow(false);
        join(whole, parts);
        expect(isCertain(whole)).toBe(!isLost.includes(true) && isLost.length <= 40);
      }),
    );
  });
});
