import { chmodSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { machineReg, openCliLab, STALE, WINHTTP, type CliLab } from './cli-lab.suite.ts';

const BROKEN = `${machineReg(7601)}${WINHTTP}\r\n"DefaultSecureProtocols"=dword:0xA00\r\n`;
const OLD = '--protocols tls10,tls11';
const ID = '0'.repeat(64);

/** The code of each command line's refusal, in a folder of the files below; nearly all exit with 2. */
const ROWS: readonly (readonly [code: string, line: string])[] = [
  ['registry-not-found', 'check --registry {}/none.reg'],
  ['registry-not-in-folder', 'check --registry {}/nothing'],
  ['registry-not-a-file', 'check --registry {}/folder'],
  ['registry-not-reg', 'check --registry {}/binary.reg'],
  ['registry-empty', 'check --registry {}/empty.reg'],
  ['registry-broken-line', 'apply --yes --registry {}/broken.reg'],
  ['not-permitted', 'apply --yes --registry {}/locked.reg'],
  ['not-confirmed', 'apply --registry {}/x.reg'],
  ['number-too-large', 'apply --yes --mask 0x1FFFFFFFF --registry {}/x.reg'],
  ['mask-empty', 'apply --yes --mask 0 --registry {}/x.reg'],
  ['mask-unknown-bits', 'plan --mask 0xC00 --registry {}/x.reg'],
  ['mask-no-tls-1.3', 'apply --yes --mask 0x2800 --registry {}/x.reg'],
  ['unknown-profile', 'plan --profile nonsense --registry {}/x.reg'],
  ['bad-usage', 'check --force'],
  ['bad-usage', 'check x.reg'],
  ['bad-usage', 'check --answer --explain proxy'],
  ['no-such-entry', 'undo 99 --yes --registry {}/x.reg'],
  ['bad-usage', 'undo last --yes --registry {}/x.reg'],
  ['bad-usage', 'undo --scheduled 1'],
  ['bad-usage', `undo --digest ${ID}`],
  ['bad-usage', `undo --scheduled 0 --digest ${ID}`],
  ['bad-usage', `undo --scheduled 1 --digest ${ID} --yes`],
  ['bad-usage', 'explain'],
  ['nothing-recognised', 'explain twelve'],
  ['text-on-network', 'explain \\\\host\\share\\fix.reg'],
  ['bad-number', 'explain -1'],
  ['bad-usage', 'usage'],
  ['file-unreadable', 'usage {}/gone'],
  ['no-logs', 'usage {}/nothing'],
  ['bad-usage', 'fleet'],
  ['nothing-to-count', 'fleet {}/nothing'],
  ['file-unreadable', 'fleet {}/gone'],
  ['bad-usage', 'fleet {} --rows csv --csv'],
  ['bad-usage', 'report --html --json --registry {}/x.reg'],
  ['bad-usage', 'report --html --out {}/x.json --registry {}/x.reg'],
  ['file-not-written', 'report --out {}/none/r.json --registry {}/x.reg'],
  ['bad-usage', 'report verify'],
  ['not-a-report', 'report verify {}/page.html'],
  ['not-a-report', 'report verify {}'],
  ['report-unsealed', 'report verify {}/check.json'],
  ['file-unreadable', 'report verify {}/gone'],
  ['bad-usage', 'export --out {}/out'],
  ['bad-usage', 'export --format gpp'],
  ['bad-usage', 'export --this-pc --format gpp --out {}/out'],
  ['bad-usage', 'export --this-pc --format reg --for windows-7 --out {}/out'],
  ['export-not-a-folder', 'export --format gpp --out {}/x.reg'],
  ['bad-usage', `export --retire --side both ${OLD} --format iis-logging --out {}/out`],
  ['bad-usage', 'plan --side both'],
  ['bad-usage', 'plan --port 443'],
  ['bad-usage', `plan --retire --side both ${OLD} --profile tls12`],
  ['bad-usage', `plan --retire --side both ${OLD} --undo-after 60m`],
  ['bad-usage', `retire --side both ${OLD} --undo-after 4m`],
  ['bad-usage', `retire --side client ${OLD} --port 443`],
  ['bad-usage', `retire --side server ${OLD} --port 443 --registry {}/server.reg`],
  ['bad-usage', `retire --side server ${OLD}${Array.from({ length: 11 }, (_, at) => ` --port=${at + 1}`).join('')}`],
  ['bad-usage', `retire --keep --side both ${OLD}`],
  ['bad-usage', 'retire --keep 0'],
  ['no-such-entry', 'retire --keep 7 --registry {}/server.reg'],
  ['file-unreadable', `retire --side both ${OLD} --usage {}/gone --yes --registry {}/server.reg`],
  ['no-tasks-here', `retire --side both ${OLD} --undo-after 60m --yes --registry {}/server.reg`],
  ['not-confirmed', `retire --side both ${OLD} --registry {}/server.reg`],
  ['bad-usage', 'probe --port 0'],
  ['bad-usage', 'probe --port 443 --host example.org'],
  ['bad-usage', 'probe --port 443 --registry pc.reg'],
  ['bad-usage', 'probe --starttls'],
];

describe('bad input', () => {
  let lab: CliLab;
  beforeAll(async () => {
    lab = openCliLab();
    lab.put('x.reg', STALE);
    lab.put('server.reg', machineReg(14393, '', 'Server'));
    lab.put('broken.reg', BROKEN);
    lab.put('binary.reg', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3, 0xff]));
    lab.put('empty.reg', '');
    lab.put('page.html', '<!doctype html><p>hello');
    lab.put('check.json', (await lab.run('check', '--json', '--registry', join(lab.folder, 'x.reg'))).out);
    chmodSync(lab.put('locked.reg', STALE), 0o444);
    mkdirSync(join(lab.folder, 'nothing'));
    mkdirSync(join(lab.folder, 'folder', 'registry.reg'), { recursive: true });
  });
  afterAll(() => lab.close());

  const everything = (): readonly (readonly [string, string])[] =>
    readdirSync(lab.folder, { recursive: true, withFileTypes: true }).map((one) => {
      const path = join(one.parentPath, one.name);
      return [path, one.isFile() ? readFileSync(path, 'hex') : ''];
    });

  it.each(ROWS)('is refused as %s, and changes nothing: %s', async (code, line) => {
    const argv = line.split(' ').map((word) => word.replaceAll('{}', lab.folder));
    const before = everything();
    const ran = await lab.run(...argv, ...(argv.includes('--json') ? [] : ['--json']));
    const { error } = JSON.parse(ran.out) as { readonly error?: { readonly code: string } };
    expect([error?.code, ran.exit]).toEqual([code, code === 'not-permitted' ? 3 : 2]);
    expect(everything()).toEqual(before);
  });

  // guards: damaged-reg-file
  it('names the broken line, and both readings of a number', async () => {
    const line = BROKEN.split('\r\n').findIndex((text) => text.includes('0xA00')) + 1;
    const { note: broken } = await lab.run('check', '--registry', join(lab.folder, 'broken.reg'));
    expect(broken).toContain(`line ${String(line)}:`);
    const { note } = await lab.run('explain', '2080');
    expect(note).toContain('0x00002080 (8320)');
    expect(note).toContain('2080');
  });
});
