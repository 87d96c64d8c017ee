// STAND-IN. A folder that has the shape of an unpacked Electron, for machines that can't fetch the real one. Its
// program is an empty one: everything about packing can be checked with it, nothing about running.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { NtExecutable, NtExecutableResource, Resource } from 'resedit';
import { BUILDS } from './builds.mjs';
import { FUSES } from './fuses.mjs';

export const STAND_IN_NOTE = 'STAND-IN-FOR-ELECTRON.txt';

const MACHINES = { x64: 0x8664, ia32: 0x14c, arm64: 0xaa64 };
const ENGLISH = { lang: 1033, codepage: 1200 };
const RCDATA = 10;
const MANIFEST = 24;

/** Electron's fuses: this text, the format's version, their number, a character each, as electron/fuses says. */
const FUSE_SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** As Electron comes: all that is on by default. */
const DEFAULT_FUSES = '101100011';

const MANIFEST_TEXT = `<assembly xmlns="urn:schemas-microsoft-com:asm.v1" manifestVersion="1.0"><trustInfo xmlns="urn:schemas-microsoft-com:asm.v3"><security><requestedPrivileges><requestedExecutionLevel level="asInvoker" uiAccess="false"/></requestedPrivileges></security></trustInfo></assembly>`;

/**
 * @param {string} folder Created again. @param {Pick<import('./builds.mjs').Target, 'build' | 'architecture'>} target
 */
export function makeStandInElectron(folder, { build, architecture }) {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['resources', 'locales']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(join(folder, 'electron.exe'), standInProgram(build, architecture));
  const files = {
    LICENSE: 'Stand-in for the licence of Electron.\n',
    'LICENSES.chromium.html': '<!doctype html><title>Stand-in for the licences of Chromium</title>\n',
    ...{ 'locales/en-US.pak': '', 'locales/nl.pak': '', 'locales/fr.pak': '' },
    [STAND_IN_NOTE]: 'The program in this folder is empty: this package was made where Electron can’t be fetched.\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
}

/** @param {import('./builds.mjs').BuildName} build @param {import('./builds.mjs').Architecture} architecture */
function standInProgram(build, architecture) {
  const program = NtExecutable.createEmpty(architecture === 'ia32', false);
  program.newHeader.fileHeader.machine = MACHINES[architecture];
  const { optionalHeader } = program.newHeader;
  optionalHeader.subsystem = 2; // A program with windows, as the real one.
  optionalHeader.dllCharacteristics = 0x4160; // ASLR with high entropy, DEP, CFG.
  optionalHeader.majorSubsystemVersion = 6;
  optionalHeader.minorSubsystemVersion = 1;
  const resources = NtExecutableResource.from(program);
  const version = Resource.VersionInfo.createEmpty();
  version.lang = ENGLISH.lang;
  version.setStringValues(ENGLISH, { ProductName: 'Stand-in for Electron', FileDescription: 'Stand-in for Electron' });
  version.outputToResourceEntries(resources.entries);
  const count = BUILDS[build].fuseCount;
  const wire = `${FUSE_SENTINEL}\x01${String.fromCharCode(count)}${DEFAULT_FUSES.slice(0, count)}`;
  resources.entries.push(
    { type: RCDATA, id: 'STANDINFUSES', ...ENGLISH, bin: bytes(wire) },
    { type: RCDATA, id: 'STANDINNAME', ...ENGLISH, bin: bytes(`%s/%s Chrome/%s Electron/${BUILDS[build].electron}\0`) },
    { type: MANIFEST, id: 1, ...ENGLISH, bin: bytes(MANIFEST_TEXT) },
  );
  if (FUSES.length !== DEFAULT_FUSES.length) throw new Error('the stand-in lacks a fuse');
  resources.outputResource(program);
  return Buffer.from(program.generate());
}

const bytes = (/** @type {string} */ text) => new Uint8Array(Buffer.from(text, 'latin1')).buffer;
