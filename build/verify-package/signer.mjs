// Who signed a Windows program, as osslsigncode says. Whether the certificate is trusted is for Windows to say: `signtool verify /pa`.
import { spawnSync } from 'node:child_process';
import { ExpectedError } from '../command.mjs';

const DIGESTS = /^Current message digest\s*: (\w+)\s+Calculated message digest\s*: (\w+)/m;
const SUBJECT = /^Signer's certificate:[^]*?Subject: .*?\/CN=([^/\n]+)/m;

/**
 * @param {string} file
 * @returns {string | null} The common name in the signer's certificate; null where nobody signed it, or it isn't as it was signed.
 */
export function signerOf(file) {
  const { stdout, error } = spawnSync('osslsigncode', ['verify', '-ignore-cdp', '-in', file], { encoding: 'utf8' });
  if (error !== undefined) throw new ExpectedError(`osslsigncode can’t be started: ${error.message}`);
  const [, signed, found] = DIGESTS.exec(stdout) ?? [];
  return signed !== undefined && signed === found ? (SUBJECT.exec(stdout)?.[1] ?? null) : null;
}
