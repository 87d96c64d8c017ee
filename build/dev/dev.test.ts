import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { EventEmitter, on } from 'node:events';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, relative } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../setup.mjs';
import { parseDevArguments } from './dev.mjs';
import { restartOnChange } from './restart-on-change.mjs';

mkdirSync(join(ROOT, '.cache'), { recursive: true });
const folder = mkdtempSync(join(ROOT, '.cache/restart-test-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('parseDevArguments', () => {
  it('accepts a sample by its name, and reports the names if there is none of that name', () => {
    expect(parseDevArguments(['--sample', 'windows-8-updated', '--lang', 'nl', '--headless'])).toMatchObject({
      sample: 'windows-8-updated',
      lang: 'nl',
      headless: true,
    });
    expect(() => parseDevArguments(['--sample', 'none'])).toThrow(
      /^There is no sample none\. There are: .*windows-7-updated/,
    );
    expect(() => parseDevArguments(['--fast'])).toThrow('--fast');
  });
});

describe('restartOnChange', () => {
  it('starts the program again when a module of it changes, and keeps it running if it can’t be bundled', async () => {
    const server = createServer((_request, answer) => answer.end());
    const requests = on(server, 'request') as AsyncIterator<readonly [IncomingMessage]>;
    const reporter = new EventEmitter();
    const reports = on(reporter, 'report') as AsyncIterator<readonly [string]>;
    const next = async <T>(events: AsyncIterator<readonly [T]>): Promise<T> =>
      ((await events.next()) as IteratorYieldResult<readonly [T]>).value[0];
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const part = join(folder, 'part.ts');
    writeFileSync(part, 'export const name: string = "first";\n');
    writeFileSync(
      join(folder, 'entry.ts'),
      `import { get } from 'node:http';
import { name } from './part.ts';
get('http://127.0.0.1:${port}/' + name);
setInterval(() => undefined, 1000);
`,
    );
    const target = { entry: relative(ROOT, join(folder, 'entry.ts')), output: relative(ROOT, join(folder, 'out.cjs')) };
    const program = restartOnChange(target, [process.execPath, join(folder, 'out.cjs')], {
      report: (line) => reporter.emit('report', line),
    });
    let isOver = false;
    void program.ended.then(() => (isOver = true));
    try {
      expect((await next(requests)).url).toBe('/first');
      writeFileSync(part, 'export const name: string = ;\n');
      expect(await next(reports)).toMatch(/^The program can't be bundled, so the running one stays\.\n/);
      expect(isOver).toBe(false);
      writeFileSync(part, 'export const name: string = "second";\n');
      expect(await next(reports)).toBe('The program has changed: restarting.');
      expect((await next(requests)).url).toBe('/second');
      expect(isOver).toBe(false);
    } finally {
      await program.close();
      server.close();
    }
  });
});
