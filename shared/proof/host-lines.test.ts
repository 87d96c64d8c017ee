import { expect, it } from 'vitest';
import { readHostLines } from './host.ts';

const NOW = Date.UTC(2026, 10, 24);

it('reads the other side’s clock from the lines of a connection', () => {
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

it('reads the attempts that ignore an error only if all of them are present', () => {
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

it('reads the stage of a try from its code, and a date only in HTTP’s own form', () => {
  const date = 'Tue, 24 Nov 2026 10:00:00 GMT';
  const failed = readHostLines(`proxy 0\nplain 12175 0 ${date}`, NOW)?.plain;
  expect(failed).toMatchObject({ stage: 'send', date: Date.UTC(2026, 10, 24, 10) });
  expect(readHostLines(`proxy 0\nplain 0 200 x${date}`, NOW)?.plain.date).toBeNull();
});

it.each([
  '',
  'proxy 0',
  'plain 0 200 -',
  'Input Error: Unknown option',
  'proxy 2\nplain 0 200 -',
  'proxy 0\nplain x 0 -',
])('returns null for lines of no connection: %j', (text) => {
  expect(readHostLines(text, NOW)).toBeNull();
});
