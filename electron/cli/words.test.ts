import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { openPc } from '../services/pc/open-pc.ts';
import { SAMPLES } from './cli-lab.suite.ts';
import type { CliHost } from './command.ts';
import { runCli } from './run-cli.ts';

async function localesAskedBy(...argv: readonly string[]): Promise<number> {
  let asked = 0;
  const host: CliHost = {
    version: '1.2.3',
    locale: () => {
      asked++;
      return 'nl-NL';
    },
    width: () => null,
    openPc: (options) => openPc({ ...options, self: null }),
    input: () => Readable.from([]),
    out: () => undefined,
    note: () => undefined,
    progress: null,
    onInterrupt: () => () => undefined,
    ask: () => Promise.resolve(null),
  };
  await runCli([...argv, '--registry', join(SAMPLES, 'windows-11-clean')], host);
  return asked;
}

it('finds the locale only if words are needed: it takes a fifth of a start', async () => {
  expect(await localesAskedBy('check', '--json')).toBe(0);
  expect(await localesAskedBy('check')).toBeGreaterThan(0);
  expect(await localesAskedBy('check', '--lang', 'en')).toBe(0);
});
