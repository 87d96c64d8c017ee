import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const CLI = join(ROOT, 'out', 'app', 'cli.cjs');
const SAMPLE = join(ROOT, 'electron', 'samples', 'windows-8.1-stale-value', 'registry.reg');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-remedy-full-'));
  return () => rmSync(folder, { recursive: true, force: true });
});

/** Runs a shell script in its own mount namespace, where a small disk can be mounted temporarily. */
function inNamespace(script: string): Promise<{ readonly code: number; readonly out: string }> {
  return new Promise((resolve, reject) => {
    execFile('unshare', ['--mount', '--map-root-user', 'sh', '-euc', script], (error, out, notes) => {
      const code = error === null ? 0 : error.code;
      if (typeof code === 'number') resolve({ code, out: `${out}${notes}` });
      else reject(error ?? new Error('no exit code'));
    });
  });
}

describe('a full disk', () => {
  it('is reported, and leaves the registry file unchanged, without temporary files', async () => {
    const saved = join(tmpdir(), `${folder.split('/').at(-1) ?? ''}.saved`);
    const { out } = await inNamespace(`
      mount -t tmpfs -o size=64k none ${folder}
      cp ${SAMPLE} ${folder}/pc.reg
      cat /dev/zero > ${folder}/filler 2>/dev/null || true
      code=0; ${process.execPath} ${CLI} apply --yes --json --registry ${folder}/pc.reg || code=$?
      echo "exit $code"; ls ${folder}; cp ${folder}/pc.reg ${saved}
    `);
    try {
      expect(out).toContain('"code": "write-failed"');
      expect(out).toContain('exit 5\nfiller\npc.reg\n');
      expect(readFileSync(saved)).toEqual(readFileSync(SAMPLE));
    } finally {
      rmSync(saved, { force: true });
    }
  });

  it('accepts the change once it has space again', async () => {
    const { out } = await inNamespace(`
      mount -t tmpfs -o size=64k none ${folder}
      cp ${SAMPLE} ${folder}/pc.reg
      ${process.execPath} ${CLI} apply --yes --registry ${folder}/pc.reg >/dev/null
      ${process.execPath} ${CLI} check --registry ${folder}/pc.reg >/dev/null; echo "check $?"
    `);
    expect(out).toContain('check 0');
  });
});

describe('a read-only folder', () => {
  it('refuses a change, and nothing is changed', async () => {
    copyFileSync(SAMPLE, join(folder, 'pc.reg'));
    const { out } = await inNamespace(`
      mount --bind ${folder} ${folder}
      mount -o remount,bind,ro ${folder}
      code=0; ${process.execPath} ${CLI} apply --yes --json --registry ${folder}/pc.reg || code=$?
      echo "exit $code"; ls ${folder}
    `);
    expect(out).toContain('"code": "not-permitted"');
    expect(out).toContain('exit 3\npc.reg\n');
    expect(readFileSync(join(folder, 'pc.reg'))).toEqual(readFileSync(SAMPLE));
  });
});
