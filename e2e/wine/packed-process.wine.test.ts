// The packed bundle as Electron runs it on Windows: a line break comes first, standard input is at its end, and nothing but our own
// word ends the process. Started with handles, as a shell does, and without, as a scheduled task or a service does.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BUILDS, openPackedLab, writeForWindows, type PackedLab } from './packed-lab.ts';
import { windowsPath } from './prefix.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HALF_FIXED = ['--registry', windowsPath(join(ROOT, 'electron/samples/windows-7-half-fixed'))];
const WITHOUT = { handles: 'EBADF' };

let lab: PackedLab;

beforeAll(async () => {
  lab = await openPackedLab();
}, 300_000);

afterAll(() => lab.close());

describe.each(BUILDS)('the packed command line of the %s build', (build) => {
  it('writes behind Electron’s line break, and gives its exit code', async () => {
    const { code, out, text, leftOver } = await lab.start(build, ['check', '--json', ...HALF_FIXED]);
    expect([code, out.slice(0, 3), leftOver]).toEqual([1, '\r\n{', '']);
    expect(JSON.parse(text)).toMatchObject({ schema: 1 });
  });

  it('reads what is piped in, though Electron says that there is nothing', async () => {
    const explained = await lab.start(build, ['explain', '--json', '-'], { input: '0xA00' });
    expect([explained.code, JSON.parse(explained.text)]).toEqual([0, expect.objectContaining({ schema: 1 })]);
    const report = await lab.start(build, ['report', '--json', ...HALF_FIXED]);
    const line = `${JSON.stringify(JSON.parse(report.text))}\n`;
    const fleet = await lab.start(build, ['fleet', '--json', '-'], { input: line.repeat(300) });
    expect([fleet.code, JSON.parse(fleet.text)]).toEqual([
      0,
      expect.objectContaining({ fleet: expect.objectContaining({ read: 300, broken: 0 }) as unknown }),
    ]);
  });

  it.each(['html', 'json'])('verifies its own %s report, which begins with Electron’s line break', async (format) => {
    const { code, out } = await lab.start(build, ['report', `--${format}`, ...HALF_FIXED]);
    expect([code, out.startsWith('\r\n')]).toEqual([0, true]);
    const file = (name: string, contents: string): string =>
      writeForWindows(join(lab.work, `${build}-${name}.${format}`), contents);
    expect((await lab.start(build, ['report', 'verify', file('printed', out)])).code).toBe(0);
    const twice = await lab.start(build, ['report', 'verify', file('twice', `\r\n${out}`)]);
    expect([twice.code, twice.leftOver]).toEqual([4, '']);
  });

  it('asks for a word behind which Electron takes no more, options first or behind `--`', async () => {
    const ended = async (...args: readonly string[]): Promise<unknown> => {
      const { code, out } = await lab.start(build, args);
      return [code, out === '' ? null : (JSON.parse(out) as { schema: unknown }).schema];
    };
    expect(await ended('explain', 'dword:00000a00', '--json')).toEqual([255, null]); // Electron's: -1, and no word
    expect(await ended('explain', '--json', 'dword:00000a00')).toEqual([0, 1]);
    expect(await ended('--', 'explain', 'dword:00000a00', '--json')).toEqual([0, 1]);
  });

  it('changes nothing without a yes, and says so', async () => {
    const registry = ['--registry', lab.copyOfSample('windows-7-updated')];
    for (const how of [{}, { input: 'yes\r\n' }, WITHOUT]) {
      const refused = await lab.start(build, ['apply', ...registry], how);
      expect([refused.code, refused.text, refused.leftOver]).toEqual([2, '', '']);
    }
    expect((await lab.start(build, ['check', '--json', ...registry])).code).toBe(1);
  });

  it('asks in the console that it was started from, and shows text there as it is', async () => {
    const registry = ['--registry', lab.copyOfSample('windows-7-updated')];
    const apply = ['apply', '--lang', 'en', ...registry];
    expect(await lab.startInConsole(build, apply, '[y/N]', 'n')).toMatchObject({ code: 2 });
    expect(await lab.startInConsole(build, apply, '[y/N]', 'y')).toMatchObject({ code: 0 });
    const { shown } = await lab.startInConsole(build, ['check', '--lang', 'en', ...HALF_FIXED], 'no question', '');
    expect(shown).toContain('can’t offer TLS 1.2');
  });

  it('applies with --yes, with handles and without', async () => {
    for (const how of [{}, WITHOUT]) {
      const registry = ['--registry', lab.copyOfSample('windows-7-updated')];
      const applied = await lab.start(build, ['apply', '--yes', ...registry], how);
      expect([applied.code, applied.leftOver]).toEqual([0, '']);
      expect((await lab.start(build, ['check', ...registry])).code).toBe(0);
    }
  });

  it('ends with 70 where nothing can be written, and stays in no way', async () => {
    const ended = await lab.start(build, ['check', ...HALF_FIXED], { handles: 'EIO' });
    expect([ended.code, ended.leftOver]).toEqual([70, '']);
  });

  it('ends without handles, with the exit code of what it did', async () => {
    const code = async (...args: readonly string[]): Promise<unknown> => {
      const ended = await lab.start(build, args, WITHOUT);
      return [ended.code, ended.out, ended.leftOver];
    };
    expect(await code('check', ...HALF_FIXED)).toEqual([1, '', '']);
    expect(await code('explain', '-')).toEqual([2, '', '']); // nothing to read
    expect(await code('fleet', '-')).toEqual([2, '', '']);
    expect(await code('check', '--nonsense')).toEqual([2, '', '']);
    const page = join(lab.work, `${build}-page.html`);
    expect(await code('report', '--out', windowsPath(page), ...HALF_FIXED)).toEqual([0, '', '']);
    expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/i);
    expect(await code('report', 'verify', windowsPath(page))).toEqual([0, '', '']);
  });
});
