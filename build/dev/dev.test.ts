import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../setup.mjs';
import { parseDevArguments } from './dev.mjs';
import { restartOnChange } from './restarter.mjs';

mkdirSync(join(ROOT, '.cache'), { recursive: true });
const folder = mkdtempSync(join(ROOT, '.cache/restart-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('parseDevArguments', () => {
  it('accepts a sample by its name, and reports the names where there is none of that name', () => {
    expect(parseDevArguments(['--sample', 'windows-8-updated', '--lang', 'nl', '--headless'])).toEqual({
      sample: 'windows-8-updated',
      registry: null,
      lang: 'nl',
      chromium: false,
      headless: true,
    });
    expect(parseDevArguments(['--sample', 'none'])).toEqual({
      problem: expect.stringMatching(/^There is no sample none\. There are: .*windows-7-updated/) as string,
    });
    expect(parseDevArguments(['--fast'])).toEqual({ problem: expect.stringContaining('--fast') as string });
  });
});

/** Waits for one text after the other, in the order in which they come. */
function inOrder(): { readonly came: (text: string) => void; readonly next: () => Promise<string> } {
  const texts: string[] = [];
  const waiting: ((text: string) => void)[] = [];
  return {
    came: (text) => {
      const first = waiting.shift();
      if (first === undefined) texts.push(text);
      else first(text);
    },
    next: () => {
      const first = texts.shift();
      return first === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(first);
    },
  };
}

describe('restartOnChange', () => {
  it('starts the program again when a module of it changes, and keeps it running where it can’t be bundled', async () => {
    const starts = inOrder();
    const reports = inOrder();
    const server = createServer((request, answer) => {
      starts.came(request.url ?? '');
      answer.end();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const part = join(folder, 'part.ts');
    writeFileSync(part, 'export const name: string = "first";\n');
    const entry = join(folder, 'entry.ts');
    writeFileSync(
      entry,
      `import { get } from 'node:http';
import { name } from './part.ts';
get('http://127.0.0.1:${port}/' + name);
setInterval(() => undefined, 1000);
`,
    );
    let isOver = false;
    const program = restartOnChange({
      entry,
      file: join(folder, 'out.cjs'),
      command: (file) => [process.execPath, file],
      report: reports.came,
    });
    void program.ended.then(() => (isOver = true));
    try {
      expect(await starts.next()).toBe('/first');
      writeFileSync(part, 'export const name: string = ;\n');
      expect(await reports.next()).toMatch(/^The program can't be bundled, so the running one stays\.\n/);
      expect(isOver).toBe(false);
      writeFileSync(part, 'export const name: string = "second";\n');
      expect(await reports.next()).toBe('The program has changed: restarting.');
      expect(await starts.next()).toBe('/second');
      expect(isOver).toBe(false);
    } finally {
      await program.close();
      server.close();
    }
  });
});
