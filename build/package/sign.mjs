// The hook for code signing: one command for every file that Windows loads. NSIS calls this file itself, for the
// uninstaller inside an installer: `node sign.mjs FILE`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { array, minLength, parse, pipe, string } from 'valibot';
import { ExpectedError, asCommand, filesIn } from '../command.mjs';
import { readPortableExecutable } from '../verify-package/pe.mjs';

/**
 * Names the command as a JSON list, such as
 * `["signtool","sign","/fd","SHA256","/tr","http://timestamp.acs.microsoft.com","/td","SHA256"]`; the files are put
 * behind it. `signtool` alone is looked for among Windows' development kits: it isn't on the PATH of a runner.
 * docs/release.md has a command for each signing service.
 */
export const SIGN_VARIABLE = 'TLS_REMEDY_SIGN';

/** Names who signs, as in the certificate: what a release must be signed by. */
export const SIGNER_VARIABLE = 'TLS_REMEDY_SIGNER';

/** Makers whose own signatures stay on the libraries that they bring next to Electron. */
const OTHER_SIGNERS = ['Microsoft Corporation', 'Microsoft Windows'];

const Command = pipe(array(string()), minLength(1));
const NATIVE = /\.(exe|dll|node)$/i;

/** @param {string | undefined} text The variable. @returns {readonly string[] | null} Null if there is no command. */
export function readSignCommand(text) {
  if (text === undefined || text === '') return null;
  try {
    return parse(Command, JSON.parse(text));
  } catch {
    throw new Error(`${SIGN_VARIABLE} must be a JSON list of texts: the command and its arguments.`);
  }
}

/** @param {string} folder @returns {string[]} The files in it that Windows loads and that bear no signature. */
export function unsignedFiles(folder) {
  const isSigned = (/** @type {string} */ path) =>
    readPortableExecutable(readFileSync(join(folder, path)))?.hasSignature === true;
  return filesIn(folder).filter((path) => NATIVE.test(path) && !isSigned(path));
}

const DIGESTS = /^Current message digest\s*: (\w+)\s+Calculated message digest\s*: (\w+)/m;
const SUBJECT = /^Signer's certificate:[^]*?Subject: .*?\/CN=([^/\n]+)/m;
const STAMP = /^Countersignatures:\s+Timestamp time: /m;

/**
 * As osslsigncode says. Whether the certificate is trusted is for Windows to say: `signtool verify /pa`.
 * @param {string} file
 * @returns {{ name: string, isStamped: boolean } | null} The common name in the signer's certificate, and whether
 *   somebody else signed the time of that; null if it isn't signed, or it isn't as it was signed.
 */
function signatureOf(file) {
  const { stdout, error } = spawnSync('osslsigncode', ['verify', '-ignore-cdp', '-in', file], { encoding: 'utf8' });
  if (error !== undefined) throw new ExpectedError(`osslsigncode can’t be started: ${error.message}`);
  const [, signed, found] = DIGESTS.exec(stdout) ?? [];
  const name = SUBJECT.exec(stdout)?.[1];
  if (name === undefined || signed === undefined || signed !== found) return null;
  return { name, isStamped: STAMP.test(stdout) };
}

/**
 * What of the files that Windows loads isn't as we signed it. A library may keep its maker's signature. Without a
 * timestamp a signature ends with its certificate, which for some services is after days.
 * @param {string} folder @param {string | undefined} signer The name that must be in the certificate.
 * @param {readonly string[]} [paths] Inside the folder; all of its files by default. @returns {string[]} What is wrong.
 */
export function signerProblems(folder, signer, paths = filesIn(folder)) {
  if (signer === undefined || signer === '') return [`${SIGNER_VARIABLE} doesn’t say who signs`];
  return paths
    .filter((path) => NATIVE.test(path))
    .flatMap((path) => {
      const found = signatureOf(join(folder, path));
      if (found === null) return [`${path} isn’t signed, or was changed since`];
      const { name, isStamped } = found;
      if (name === signer) return isStamped ? [] : [`${path} is signed without a timestamp`];
      return path.endsWith('.dll') && OTHER_SIGNERS.includes(name) ? [] : [`${path} is signed by ${name}`];
    });
}

/**
 * Signs what bears no signature yet. Files that their makers signed keep theirs.
 * @param {string} folder @param {readonly string[] | null} command Null if nothing is signed.
 */
export function signFolder(folder, command) {
  if (command === null) return;
  const files = unsignedFiles(folder).map((path) => join(folder, path));
  if (files.length > 0) signFiles(files, command);
  const left = unsignedFiles(folder);
  if (left.length > 0) throw new Error(`The signing command left without a signature: ${left.join(', ')}`);
}

/**
 * The path of the newest signtool of the development kits for Windows 10 and 11, for programs of 64 bits; its bare name
 * if there is none.
 * @param {string | undefined} programs The folder of 32-bit programs, where the kits are.
 */
export function findSigntool(programs) {
  const kits = join(programs ?? '', 'Windows Kits', '10', 'bin');
  const versions = existsSync(kits) ? readdirSync(kits).filter((name) => /^\d+(\.\d+)+$/.test(name)) : [];
  const newestFirst = versions.sort((a, b) => b.localeCompare(a, 'en', { numeric: true }));
  const found = newestFirst.map((name) => join(kits, name, 'x64', 'signtool.exe')).find((path) => existsSync(path));
  return found ?? 'signtool';
}

/** @param {readonly string[]} files @param {readonly string[]} command */
export function signFiles(files, [program = '', ...args]) {
  const file = /^signtool(?:\.exe)?$/i.test(program) ? findSigntool(process.env['ProgramFiles(x86)']) : program;
  const { status, error } = spawnSync(file, [...args, ...files], { stdio: ['ignore', 2, 2] });
  if (error !== undefined) throw new Error(`The signing command can’t be started: ${error.message}`);
  if (status !== 0) throw new Error(`The signing command ended with code ${status}.`);
}

await asCommand(import.meta.url, (files) => {
  const command = readSignCommand(process.env[SIGN_VARIABLE]);
  if (command === null) throw new Error(`${SIGN_VARIABLE} is empty`);
  signFiles(files, command);
});
