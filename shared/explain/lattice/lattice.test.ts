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
  variablesOf,
} from './flow.ts';
import {
  eitherValue,
  flagValue,
  isTrue,
  joinTexts,
  listValue,
  mapValue,
  NOTHING,
  numberValue,
  pairValues,
  textsOf,
  textValue,
  UNKNOWN,
} from './value.ts';

const few = (...numbers: readonly number[]): ReturnType<typeof numberValue> =>
  numbers.map((value) => ({ kind: 'number' as const, value }));

describe('a value', () => {
  it('is one of a few, each once, and of too many unknown', () => {
    expect(eitherValue(few(1, 2), few(2, 3))).toEqual(few(1, 2, 3));
    expect(eitherValue(few(1, 2, 3, 4), few(5, 6, 7, 8))).toEqual(few(1, 2, 3, 4, 5, 6, 7, 8));
    expect(eitherValue(few(1, 2, 3, 4), few(5, 6, 7, 8, 9))).toBe(UNKNOWN);
    expect(eitherValue(few(1), UNKNOWN)).toBe(UNKNOWN);
    expect(eitherValue(textValue('1'), numberValue(1))).toHaveLength(2);
    expect(eitherValue(NOTHING, NOTHING)).toEqual(NOTHING);
    expect(eitherValue(flagValue(true), flagValue(true))).toHaveLength(1);
  });

  it('is computed for each of them', () => {
    expect(mapValue(few(1, 2), (one) => (one.kind === 'number' ? numberValue(one.value * 2) : UNKNOWN))).toEqual(
      few(2, 4),
    );
    expect(mapValue(few(1, 2), (one) => (one.kind === 'number' && one.value === 2 ? UNKNOWN : [one]))).toBe(UNKNOWN);
    expect(mapValue(UNKNOWN, (one) => [one])).toBe(UNKNOWN);
    const sums = pairValues(few(1, 2), few(10, 20), (a, b) =>
      a.kind === 'number' && b.kind === 'number' ? numberValue(a.value + b.value) : UNKNOWN,
    );
    expect(sums).toEqual(few(11, 21, 12, 22));
  });

  it('is in a text as it would be printed', () => {
    expect(textsOf(joinTexts([textValue('a'), few(1, 2), NOTHING, flagValue(true)]))).toEqual(['a1True', 'a2True']);
    expect(joinTexts([textValue('a'), UNKNOWN])).toBe(UNKNOWN);
    expect(textsOf(listValue([textValue('a')]))).toBeNull();
    expect(textValue('x'.repeat(9000))).toBe(UNKNOWN);
    expect(numberValue(Number.NaN)).toBe(UNKNOWN);
  });

  it.each([
    [flagValue(true), true],
    [flagValue(false), false],
    [few(0), false],
    [few(1, 2), true],
    [few(0, 1), null],
    [textValue(''), false],
    [NOTHING, false],
    [UNKNOWN, null],
    [listValue([]), null],
  ])('%j as a condition is %s', (value, expected) => {
    expect(isTrue(value)).toBe(expected);
  });
});

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
