import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { collectionsFolder } from './ansible-collection.mjs';
import { IS_PART, onlyOn } from '../../build/only-on.suite.ts';
import { artefactFiles, decisionOf } from '../../shared/artefacts/artefact-files.suite.ts';
import { readyMadeFiles } from '../../shared/artefacts/index.ts';
import { SCOPES } from '../../shared/remediation/scopes/index.ts';
import type { Selection } from '../../shared/remediation/selection.ts';
import { exportWords } from '../../shared/text/texts.suite.ts';
import { CHECKOUT } from '../shells/chromium-bridge.ts';

const ALL: Selection = { choice: { kind: 'profile', profile: 'recommended' }, scopes: SCOPES };

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'tls-remedy-ansible-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function put(name: string, text: string): string {
  const path = join(folder, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

/** Every playbook that is exported, with each kind of condition in it. */
function playbooks(): readonly string[] {
  return [...artefactFiles('ansible', decisionOf(ALL), 'nl'), ...readyMadeFiles('collector', exportWords('nl'))]
    .filter(({ name }) => name.endsWith('.yml') && name !== 'requirements.yml')
    .map(({ name, text }) => put(name, text));
}

/** Runs a tool of Ansible with the real collection and without a network; gives its exit code with what it printed. */
const run = (tool: string, args: readonly string[]): Promise<string> =>
  new Promise((resolve) => {
    const env = { ...process.env, ANSIBLE_COLLECTIONS_PATH: collectionsFolder(CHECKOUT), ANSIBLE_HOME: folder };
    execFile(tool, args, { cwd: folder, env }, (error, out, err) =>
      resolve(error === null ? 'fine' : `${tool}: ${error.message}\n${out}${err}`),
    );
  });

const syntax = (paths: readonly string[]) =>
  run('ansible-playbook', ['--syntax-check', '--inventory', 'localhost,', ...paths]);
const lint = (paths: readonly string[]) => run('ansible-lint', ['--offline', '--nocolor', '-q', ...paths]);

describe(
  'by Ansible and its linter, with the collection ansible.windows',
  onlyOn(['linux'], 'Ansible runs on no Windows'),
  () => {
    it('every playbook is valid', async () => {
      const all = playbooks();
      expect(all).toHaveLength(3);
      expect(await syntax(all)).toBe('fine');
      // In a run of all stages there is no time for it: it starts for as long as a hundred other tests take.
      if (!IS_PART) expect(await lint(all)).toBe('fine');
    }, 120_000);

    it('one with a module that there isn’t is refused', async () => {
      const [path = ''] = playbooks();
      const spoilt = put(
        'spoilt.yml',
        '---\n- hosts: all\n  tasks:\n    - ansible.windows.win_regedits:\n        path: x\n',
      );
      expect(await syntax([path, spoilt])).toContain('win_regedits');
    }, 60_000);
  },
);
