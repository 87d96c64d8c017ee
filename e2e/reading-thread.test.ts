import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { bundleIfChanged } from '../build/bundle.mjs';
import { ROOT } from '../build/setup.mjs';
import { MOST_REPORT_BYTES } from '../electron/bounded-file.ts';
import { openThread, type ThreadPlace } from '../electron/reading-thread.ts';
import { explainInThread } from '../electron/services/explain/in-thread.ts';
import { readOne } from '../electron/services/fleet/files.ts';
import { readFleet } from '../electron/services/fleet/inputs.ts';
import { openCopyReading } from '../electron/services/read/copy-content.ts';
import { NOTHING_NAMED } from '../electron/services/pc/pc.ts';
import { readUsage } from '../electron/services/usage/read-usage.ts';
import { sealed, testReport } from '../shared/report/sealed.suite.ts';

const folder = join(ROOT, 'out/app');
const report = JSON.stringify(sealed({ names: { user: 'u', host: 'A' } }, testReport()));
const LOG = '#Fields: date time c-ip crypt-protocol\r\n2026-11-24 08:15:02 10.0.0.1 40\r\n';
const SCRIPT = "Set-ItemProperty 'HKLM:\\SOFTWARE\\A' -Name B -Value 1\n";

let lab = '';
beforeAll(() => bundleIfChanged(['cli']), 180_000);
beforeEach(() => {
  lab = mkdtempSync(join(tmpdir(), 'tls-remedy-thread-'));
});
afterEach(() => {
  rmSync(lab, { recursive: true });
});

/** Creates a thread with this code in place of `answerTasks`. */
function threadOf(code: string, deadline = 5000) {
  writeFileSync(
    join(lab, 'thread.cjs'),
    `const { parentPort } = require('node:worker_threads');
     let asked = 0;
     parentPort.on('message', (task) => { asked++; parentPort.postMessage({ kind: 'answer', value: (${code})(task, asked) }); });
     parentPort.postMessage({ kind: 'ready' });`,
  );
  const here = (): never => {
    throw new Error('it is not read here');
  };
  return openThread<string, string>({ name: 'thread.cjs', folder: lab, deadline, memoryMb: 32, here });
}

describe('a thread', () => {
  it('answers one task after another, and keeps what it was told', async () => {
    const thread = threadOf('(task, asked) => task + asked');
    expect([await thread.ask('a'), await thread.ask('b')]).toEqual([
      { ok: true, value: 'a1' },
      { ok: true, value: 'b2' },
    ]);
    await thread.close();
  });

  // guards: large-input
  it.each([
    ['takes too long', '() => { for (;;); }'],
    ['takes too much memory', '() => { const all = []; for (;;) all.push([all.length]); }'],
    ['goes too deep', '() => { const deep = () => 1 + deep(); return deep(); }'],
    ['waits too long without working', '() => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)', 300],
  ])('that %s is given up, and the next task has a new one', async (_, act, clock?: number) => {
    const thread = threadOf(`(task, asked) => task === 'bad' ? (${act})() : task + asked`, 300);
    expect(await thread.ask('good')).toEqual({ ok: true, value: 'good1' });
    expect(await thread.ask('bad', clock)).toEqual({ ok: false, why: 'gave-up' });
    expect(await thread.ask('good')).toEqual({ ok: true, value: 'good1' });
    await thread.close();
  });

  // guards: large-input
  it('ends within a second when nobody waits for it any more, whatever it does', async () => {
    const thread = threadOf('() => { for (;;); }');
    const asked = thread.ask('bad');
    const start = performance.now();
    setTimeout(() => void thread.close(), 100);
    expect(await asked).toEqual({ ok: false, why: 'closed' });
    expect(performance.now() - start).toBeLessThan(1000);
    expect(await thread.ask('more')).toEqual({ ok: false, why: 'closed' });
  });
});

describe('large copies of policies', () => {
  const text = ' '.repeat(100_000);
  const xml = Buffer.from(
    `<RegistrySettings>${text}<Registry><Properties key="SOFTWARE\\A" name="a"/></Registry></RegistrySettings>`,
  );

  const contentOf = async (limits: ThreadPlace) => {
    const reading = openCopyReading(new Set(['HKLM\\SOFTWARE\\A']), { folder, ...limits });
    const content = await reading.contentOf('preferences', xml);
    await reading.close();
    return content;
  };

  it('are read in a thread', async () => {
    expect(await contentOf({})).toMatchObject({ isWhole: true, items: [{ name: 'A' }] });
  });

  // guards: large-policy
  it('aren’t known if they take too long', async () => {
    expect(await contentOf({ deadline: 0 })).toBeNull();
  });
});

describe('logs and fleets that are read in a thread', () => {
  it('come to the same as without one', async () => {
    const path = join(lab, 'a.log');
    writeFileSync(path, LOG);
    const run = { stop: new AbortController().signal, onProgress: (): undefined => undefined };
    const inThread = await readUsage([path], { ...run, folder });
    expect(inThread).toMatchObject({ ok: true, value: { totals: { 'TLS 1.0': 1 }, read: { files: 1 } } });
    expect(inThread).toEqual(await readUsage([path], run));
  });

  // guards: damaged-input
  it('give up a log of which a piece takes too long, and read on', async () => {
    writeFileSync(join(lab, 'a.log'), LOG.repeat(60_000));
    writeFileSync(join(lab, 'b.zip'), 'PK\x03\x04');
    const run = { stop: new AbortController().signal, onProgress: (): undefined => undefined };
    const usage = await readUsage([lab], { ...run, folder, deadline: 1 });
    expect(usage.ok ? usage.value.unread : usage).toEqual([
      { source: join(lab, 'a.log'), line: null, why: 'takes-too-long' },
      { source: join(lab, 'b.zip'), line: null, why: 'damaged' },
    ]);
  });

  // guards: damaged-input
  it('have a row for each input in its order, also for one that takes too long', async () => {
    const lines = [report, 'x', '', '['.repeat(20), report];
    writeFileSync(join(lab, 'all.ndjson'), lines.join('\n'));
    const found: string[] = [];
    const read = await readFleet(
      { kind: 'folder', path: lab },
      NOTHING_NAMED,
      ({ source, found: one }) => found.push(`${source} ${one.ok ? one.value.verdict : one.why}`),
      { folder },
    );
    expect(read.ok).toBe(true);
    expect(found).toEqual([
      'all.ndjson:1 fix-available',
      'all.ndjson:2 not-json',
      'all.ndjson:4 not-json',
      'all.ndjson:5 fix-available',
    ]);
    expect(await readOne(join(lab, 'all.ndjson'), 5, { folder })).toMatchObject({ ok: true });
  });

  // guards: large-input
  it('has an export of the registry as a row, too', async () => {
    writeFileSync(join(lab, 'pc.reg'), 'REGEDIT4\n');
    writeFileSync(join(lab, 'other.reg'), 'nothing');
    writeFileSync(join(lab, 'vast.reg'), 'REGEDIT4\n');
    truncateSync(join(lab, 'vast.reg'), MOST_REPORT_BYTES + 1);
    const found: string[] = [];
    await readFleet(
      { kind: 'folder', path: lab },
      NOTHING_NAMED,
      ({ name, found: one }) => found.push(`${name} ${one.ok ? one.value.verdict : one.why}`),
      { folder },
    );
    expect(found.sort()).toEqual(['other no-registry-file', 'pc undetermined', 'vast too-long']);
  });
});

describe('a text that is read in a thread', () => {
  it('is answered, by the grammar too', async () => {
    expect(await explainInThread(SCRIPT, { release: null }, { folder })).toMatchObject({
      ok: true,
      value: { format: 'powershell', writes: [{ name: 'B', value: 1, certainty: 'certain' }], notFollowed: [] },
    });
    expect(await explainInThread('0xA00', { release: null }, { folder })).toMatchObject({
      ok: true,
      value: { kind: 'value' },
    });
  });

  it('is given up when its time is up', async () => {
    const long = SCRIPT.repeat(20_000);
    expect(await explainInThread(long, { release: null }, { folder, deadline: 1 })).toEqual({
      ok: false,
      code: 'text-takes-too-long',
      details: { seconds: 0.001 },
    });
  });

  it('doesn’t keep the command line', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [
      join(folder, 'cli.cjs'),
      'explain',
      '--json',
      SCRIPT,
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ kind: 'document', format: 'powershell', notFollowedCut: 0 });
  });
});
