import { expect, it } from 'vitest';
import { readHostLines } from './host-lines.ts';

const NOW = Date.UTC(2026, 10, 24);

it('the lines of a connection have the other side’s clock', () => {
  const read = readHostLines('proxy 0\r\nplain 0 404 Tue, 24 Nov 2026 10:00:00 GMT\r\n', NOW);
  const plain = {
    stage: 'answered',
    code: 0,
    status: 404,
    date: Date.UTC(2026, 10, 24, 10),
    agreed: null,
    issuer: null,
  };
  expect(read).toEqual({ plain, passingOver: null, now: NOW, hasProxy: false });
});

it('reads the tries that pass over a flaw only where all of them are there', () => {
  const lines = [
    'proxy 1',
    'plain 12175 0 -',
    'everything 0 200 -',
    'authority 12175 0 -',
    'name 0 200 -',
    'date 12175 0 -',
  ];
  const whole = readHostLines(lines.join('\n'), NOW);
  expect(whole).toMatchObject({ hasProxy: true, passingOver: { name: { stage: 'answered' }, date: { code: 12_175 } } });
  expect(readHostLines(lines.slice(0, -1).join('\n'), NOW)?.passingOver).toBeNull();
});

it.each([
  '',
  'proxy 0',
  'plain 0 200 -',
  'Input Error: Unknown option',
  'proxy 2\nplain 0 200 -',
  'proxy 0\nplain x 0 -',
])('lines of no connection give nothing: %j', (text) => {
  expect(readHostLines(text, NOW)).toBeNull();
});

it('the lines of a connection have no clock where it isn’t one', () => {
  expect(readHostLines('proxy 0\nplain 0 200 12', NOW)?.plain.date).toBeNull();
});
