// Reads what we need to know of a Windows program, library or addon. `resedit` reads its headers; the tables of what it imports are in
// Microsoft's "PE Format".
import { Format, NtExecutable } from 'resedit';

/**
 * @typedef {object} PortableExecutable
 * @property {'x64' | 'ia32' | 'arm64' | 'other'} architecture
 * @property {number} subsystem 2 is a program with windows, 3 one of the console.
 * @property {{ aslr: boolean, highEntropyAslr: boolean, dep: boolean }} hardening
 * @property {boolean} hasSignature It carries a certificate table; whether that is valid is another question.
 * @property {readonly Import[]} imports Both what must be there at loading and what is looked up at the first call.
 */

/**
 * @typedef {object} Import
 * @property {string} library In lower case.
 * @property {string} name The function, or `#` and its number.
 * @property {number} nameOffset Where the name stands in the file; 0 for a number.
 * @property {boolean} isDelayed
 */

const { ImageDirectoryEntry } = Format;
/** @type {ReadonlyMap<number, 'x64' | 'ia32' | 'arm64'>} */
const MACHINES = new Map([
  [0x8664, 'x64'],
  [0x14c, 'ia32'],
  [0xaa64, 'arm64'],
]);
const FLAGS = { highEntropyAslr: 0x20, aslr: 0x40, dep: 0x100 };

// Where a library's row names it and its functions.
const AT_LOADING = {
  entry: ImageDirectoryEntry.Import,
  size: 20,
  library: 12,
  names: 0,
  addresses: 16,
  isDelayed: false,
};
const AT_FIRST_CALL = {
  entry: ImageDirectoryEntry.DelayImport,
  size: 32,
  library: 4,
  names: 16,
  addresses: 16,
  isDelayed: true,
};

/**
 * @param {Buffer} file
 * @returns {PortableExecutable | null} Null where it is none, or a damaged one.
 */
export function readPortableExecutable(file) {
  try {
    const program = NtExecutable.from(file, { ignoreCert: true });
    const { fileHeader, optionalHeader, optionalHeaderDataDirectory } = program.newHeader;
    const { dllCharacteristics: flags, subsystem } = optionalHeader;
    return {
      architecture: MACHINES.get(fileHeader.machine) ?? 'other',
      subsystem,
      hardening: {
        aslr: (flags & FLAGS.aslr) !== 0,
        highEntropyAslr: (flags & FLAGS.highEntropyAslr) !== 0,
        dep: (flags & FLAGS.dep) !== 0,
      },
      hasSignature: optionalHeaderDataDirectory.get(ImageDirectoryEntry.Certificate).size !== 0,
      imports: [AT_LOADING, AT_FIRST_CALL].flatMap((table) => importsOf(file, program, table)),
    };
  } catch {
    return null;
  }
}

/**
 * @param {Buffer} file
 * @param {NtExecutable} program
 * @param {typeof AT_LOADING} table
 * @returns {Import[]}
 */
function importsOf(file, program, { entry, size, library, names, addresses, isDelayed }) {
  const { virtualAddress } = program.newHeader.optionalHeaderDataDirectory.get(entry);
  if (virtualAddress === 0) return [];
  const sections = program.getAllSections().map(({ info }) => info);
  const toOffset = (/** @type {number} */ address) => {
    const section = sections.find(
      ({ virtualAddress: start, virtualSize, sizeOfRawData }) =>
        address >= start && address < start + Math.max(virtualSize, sizeOfRawData),
    );
    if (section === undefined) throw new RangeError(`no section holds ${address}`);
    return address - section.virtualAddress + section.pointerToRawData;
  };
  const pointer = program.is32bit() ? 4 : 8;
  /** @type {Import[]} */
  const imports = [];
  for (let row = toOffset(virtualAddress); file.readUInt32LE(row + library) !== 0; row += size) {
    const name = textAt(file, toOffset(file.readUInt32LE(row + library))).toLowerCase();
    let at = toOffset(file.readUInt32LE(row + names) || file.readUInt32LE(row + addresses));
    for (; file.readUInt32LE(at) !== 0 || file.readUInt32LE(at + pointer - 4) !== 0; at += pointer) {
      const low = file.readUInt32LE(at);
      const isNumber = file.readUInt8(at + pointer - 1) >= 0x80;
      const nameOffset = isNumber ? 0 : toOffset(low) + 2; // Behind a hint.
      imports.push({
        library: name,
        name: isNumber ? `#${low & 0xffff}` : textAt(file, nameOffset),
        nameOffset,
        isDelayed,
      });
    }
  }
  return imports;
}

/**
 * @param {Buffer} file
 * @param {number} at
 */
function textAt(file, at) {
  return file.toString('latin1', at, file.indexOf(0, at));
}
