// Reads what we need to know of a Windows program, library or addon. Source: Microsoft, "PE Format".
import { signedDataOf, signerOf } from './signer.mjs';

/**
 * @typedef {object} PortableExecutable
 * @property {'x64' | 'ia32' | 'arm64' | 'other'} architecture
 * @property {number} subsystem 2 is a program with windows, 3 one of the console.
 * @property {{ aslr: boolean, highEntropyAslr: boolean, dep: boolean, controlFlowGuard: boolean }} hardening
 * @property {boolean} hasSignature It carries a certificate table; whether that is valid is another question.
 * @property {string | null} signer The common name in its signer's certificate; null where there is none, or none that can be read.
 * @property {readonly Import[]} imports Both what must be there at loading and what is looked up at the first call.
 */

/**
 * @typedef {object} Import
 * @property {string} library In lower case.
 * @property {string} name The function, or `#` and its number.
 * @property {number} nameOffset Where the name stands in the file; 0 for a number.
 * @property {boolean} isDelayed
 */

const MACHINES = /** @type {const} */ ({ 0x8664: 'x64', 0x14c: 'ia32', 0xaa64: 'arm64' });
const FLAGS = { highEntropyAslr: 0x20, aslr: 0x40, dep: 0x100, controlFlowGuard: 0x4000 };
const DIRECTORY = { imports: 1, certificates: 4, delayedImports: 13 };

/**
 * @param {Buffer} file
 * @returns {PortableExecutable | null} Null where it is none, or a damaged one.
 */
export function readPortableExecutable(file) {
  try {
    return read(file);
  } catch (error) {
    if (error instanceof RangeError) return null; // It points outside itself.
    throw error;
  }
}

/**
 * @param {Buffer} file
 * @returns {PortableExecutable | null}
 */
function read(file) {
  if (file.toString('latin1', 0, 2) !== 'MZ') return null;
  const header = file.readUInt32LE(0x3c);
  if (file.toString('latin1', header, header + 4) !== 'PE\0\0') return null;
  const optional = header + 24;
  const is64Bit = file.readUInt16LE(optional) === 0x20b;
  const flags = file.readUInt16LE(optional + 70);
  const image = { file, is64Bit, optional, toOffset: offsets(file, header) };
  return {
    architecture: architectureOf(file.readUInt16LE(header + 4)),
    subsystem: file.readUInt16LE(optional + 68),
    hardening: {
      aslr: (flags & FLAGS.aslr) !== 0,
      highEntropyAslr: (flags & FLAGS.highEntropyAslr) !== 0,
      dep: (flags & FLAGS.dep) !== 0,
      controlFlowGuard: (flags & FLAGS.controlFlowGuard) !== 0,
    },
    hasSignature: directory(image, DIRECTORY.certificates) !== 0,
    signer: signerIn(image),
    imports: [...importsOf(image, false), ...importsOf(image, true)],
  };
}

/**
 * Unlike every other table, this one is named by its place in the file.
 *
 * @param {Image} image
 */
function signerIn(image) {
  const offset = directory(image, DIRECTORY.certificates);
  if (offset === 0) return null;
  const data = signedDataOf(image.file, { offset, size: directory(image, DIRECTORY.certificates, 4) });
  return data === null ? null : signerOf(data);
}

/** @param {number} machine */
function architectureOf(machine) {
  return machine in MACHINES ? MACHINES[/** @type {keyof typeof MACHINES} */ (machine)] : 'other';
}

/**
 * @typedef {object} Image
 * @property {Buffer} file
 * @property {boolean} is64Bit
 * @property {number} optional
 * @property {(address: number) => number} toOffset
 */

/**
 * @param {Image} image
 * @param {number} index
 * @param {0 | 4} [field] 0 for its address, 4 for its size.
 * @returns {number} 0 for none.
 */
function directory({ file, is64Bit, optional }, index, field = 0) {
  const tables = optional + (is64Bit ? 112 : 96);
  const count = file.readUInt32LE(tables - 4);
  return index < count ? file.readUInt32LE(tables + 8 * index + field) : 0;
}

/**
 * @param {Buffer} file
 * @param {number} header
 * @returns {(address: number) => number} From an address in memory to the place in the file.
 */
function offsets(file, header) {
  const count = file.readUInt16LE(header + 6);
  const table = header + 24 + file.readUInt16LE(header + 20);
  const sections = Array.from({ length: count }, (_, i) => {
    const at = table + 40 * i;
    const size = Math.max(file.readUInt32LE(at + 8), file.readUInt32LE(at + 16));
    return { address: file.readUInt32LE(at + 12), size, raw: file.readUInt32LE(at + 20) };
  });
  return (address) => {
    const section = sections.find((one) => address >= one.address && address < one.address + one.size);
    if (section === undefined) throw new RangeError(`no section holds ${address}`);
    return address - section.address + section.raw;
  };
}

/**
 * @param {Image} image
 * @param {boolean} isDelayed
 * @returns {Import[]}
 */
function importsOf(image, isDelayed) {
  const { file, toOffset } = image;
  const table = directory(image, isDelayed ? DIRECTORY.delayedImports : DIRECTORY.imports);
  if (table === 0) return [];
  // Where a library's descriptor names it, its names and, without those, its addresses.
  const layout = isDelayed
    ? { size: 32, library: 4, names: 16, addresses: 16 }
    : { size: 20, library: 12, names: 0, addresses: 16 };
  /** @type {Import[]} */
  const imports = [];
  for (let at = toOffset(table); file.readUInt32LE(at + layout.library) !== 0; at += layout.size) {
    const library = textAt(file, toOffset(file.readUInt32LE(at + layout.library))).toLowerCase();
    const names = file.readUInt32LE(at + layout.names) || file.readUInt32LE(at + layout.addresses);
    imports.push(...namesAt(image, toOffset(names)).map((one) => ({ library, ...one, isDelayed })));
  }
  return imports;
}

/**
 * @param {Image} image
 * @param {number} start
 */
function namesAt({ file, is64Bit, toOffset }, start) {
  const names = [];
  const size = is64Bit ? 8 : 4;
  const byNumber = 1n << BigInt(size * 8 - 1);
  for (let at = start; ; at += size) {
    const entry = is64Bit ? file.readBigUInt64LE(at) : BigInt(file.readUInt32LE(at));
    if (entry === 0n) return names;
    if ((entry & byNumber) !== 0n) names.push({ name: `#${entry & 0xffffn}`, nameOffset: 0 });
    else {
      const nameOffset = toOffset(Number(entry)) + 2; // Behind a hint.
      names.push({ name: textAt(file, nameOffset), nameOffset });
    }
  }
}

/**
 * @param {Buffer} file
 * @param {number} at
 */
function textAt(file, at) {
  const end = file.indexOf(0, at);
  if (end < 0) throw new RangeError('a text without an end');
  return file.toString('latin1', at, end);
}
