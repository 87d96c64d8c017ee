// The collection `ansible.windows` as Debian has it, without the hundreds of others in its package: for the tests of
// the playbooks.
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from '../../build/step.mjs';

/** @param {string} root */
export const collectionsFolder = (root) => join(root, '.cache/ansible');

const DOWNLOAD = 'apt-get -q download ansible';
const PACKED = './usr/lib/python3/dist-packages/ansible_collections/ansible/windows';

/**
 * Brings it where it is missing. Ansible runs on no Windows, so nothing is brought there.
 *
 * @param {string} root
 */
export function fetchAnsibleCollection(root) {
  const folder = collectionsFolder(root);
  if (process.platform !== 'linux' || existsSync(folder)) return;
  const part = `${folder}.part`;
  rmSync(part, { recursive: true, force: true });
  mkdirSync(part, { recursive: true });
  const unpack = `dpkg-deb --fsys-tarfile ansible_*.deb | tar x --strip-components=5 ${PACKED}`;
  runStep({
    title: 'Fetching the collection ansible.windows',
    log: 'ansible-collection',
    command: 'sh',
    args: ['-c', `{ ${DOWNLOAD} || { apt-get -q update && ${DOWNLOAD}; }; } && ${unpack} && rm ansible_*.deb`],
    options: { cwd: part },
    advice: 'Is there a network? Then run this again.',
  });
  renameSync(part, folder);
}
