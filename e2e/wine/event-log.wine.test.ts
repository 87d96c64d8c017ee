import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import type { Report } from '../../shared/report/report.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

it('treats the silence of a reader that reads nothing as unknown, never as an empty log', async () => {
  const program = `import { runWine } from ${JSON.stringify(join(ROOT, 'e2e/wine/run-cli.mjs'))};
    process.exitCode = await runWine(process.argv.slice(1), ${JSON.stringify(ROOT)});`;
  const args = ['--windows', 'win7', '--', 'check', '--events', '--json'];
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, '--', ...args], { cwd: ROOT });
  child.stderr.resume();
  const { ranOn, eventLog } = JSON.parse(await text(child.stdout)) as Report;
  expect(ranOn.system).toBe('Wine');
  // Wine has a wevtutil.exe that does nothing
  expect(eventLog).toMatchObject({ state: 'unknown', reason: 'failed', events: [] });
});
