import { describe, expect, it } from 'vitest';
import {
  assign,
  branch,
  flagValue,
  joinTexts,
  listValue,
  lookUp,
  numberValue,
  startFlow,
  textValue,
  UNKNOWN,
  type Value,
} from './flow.ts';

it('keeps a text of 8,192 characters, a list of 256 items and 300 variables, and none beyond that', () => {
  expect([textValue('x'.repeat(8192))?.kind, textValue('x'.repeat(8193))]).toEqual(['text', UNKNOWN]);
  expect([listValue(Array(256).fill(UNKNOWN))?.kind, listValue(Array(257).fill(UNKNOWN))]).toEqual(['list', UNKNOWN]);
  const flow = startFlow(true);
  for (let at = 0; at < 301; at++) assign(flow, `v${at}`, numberValue(at));
  expect([lookUp(flow, 'v299'), lookUp(flow, 'v300')]).toEqual([numberValue(299), UNKNOWN]);
  assign(flow, 'v0', numberValue(7));
  assign(flow, 'v1', UNKNOWN);
  assign(flow, 'v300', numberValue(8));
  expect(['v0', 'v1', 'v300'].map((name) => lookUp(flow, name))).toEqual([numberValue(7), UNKNOWN, numberValue(8)]);
});

it('joins only what has a text of its own', () => {
  expect(joinTexts([textValue('a'), numberValue(1), flagValue(false)])).toEqual(textValue('a1False'));
  expect(joinTexts([textValue('a'), listValue([])])).toBe(UNKNOWN);
});

describe('a variable that two ways assign', () => {
  const table = (name: string): Value => ({ kind: 'table', entries: new Map([[name, textValue('a')]]) });
  const shared = table('b');

  it.each<[string, Value, Value, boolean]>([
    ['the same text', textValue('a'), textValue('a'), true],
    ['different texts', textValue('a'), textValue('b'), false],
    ['a text and a number', textValue('1'), numberValue(1), false],
    ['one table', shared, shared, true],
    ['different tables', table('b'), table('c'), false],
    ['equal lists', listValue([textValue('a')]), listValue([textValue('a')]), false],
    ['nothing known on one of them', textValue('a'), UNKNOWN, false],
  ])('%s', (_, one, other, isKnown) => {
    const flow = startFlow(true);
    branch(flow, [(way) => assign(way, 'x', one), (way) => assign(way, 'x', other)], false);
    expect(lookUp(flow, 'x')).toEqual(isKnown ? one : UNKNOWN);
  });
});
