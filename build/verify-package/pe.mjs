// Reads what we need to know of a Windows program, library or addon. `resedit` reads its headers; the tables of what it
// imports are in Microsoft's "PE Format".
import { Format, NtExecutable } from 'resedit';

/**
 * @typedef {object} PortableExecutable
 * @property {'x64' | 'ia32' | 'arm64' | 'other'} architecture
 * @property {number} subsystem 2 is a program with windows, 3 one of the console.
 * @property {readonly string[]} lacks What would protect it from attacks on its memory, and isn't switched on.
 * @property {boolean} hasSignature It carries a certificate table; whether that is valid is another question.
 * @property {readonly Import[]} imports Both what must be there at loading and what is looked up at the first call.
 */

/**
 * @typedef {object} Import
 * @property {string} library In lower case.
 * @property {string} name The function, or `#` and its number.
 * @property {number} nameOffset Where the name is in the file; 0 for a number.
 * @property {boolean} isDelayed
 */

const { ImageDirectoryEntry } = Format;
/** @type {ReadonlyMap<number, 'x64' | 'ia32' | 'arm64'>} */
const MACHINES = new Map([
  [0x8664, 'x64'],
  [0x14c, 'ia32'],
  [0xaa64, 'arm64'],
]);

const PROTECTIONS = [
  { name: 'ASLR', flag: 0x40 },
  { name: 'DEP', flag: 0x100 },
  { name: 'ASLR with high entropy', flag: 0x20, for32Bit: false },
];

/** Where a library's row names it and its functions; the addresses of these are at 16 in both tables. */
const TABLES = [
  { entry: ImageDirectoryEntry.Import, size: 20, library: 12, names: 0, isDelayed: false },
  { entry: ImageDirectoryEntry.DelayImport, size: 32, library: 4, names: 16, isDelayed: true },
];

/** @param {Buffer} file @returns {PortableExecutable | null} Null if it isn't one, or is damaged. */
export function readPortableExecutable(file) {
  try {
    const program = NtExecutable.from(file, { ignoreCert: true });
    const { fileHeader, optionalHeader, optionalHeaderDataDirectory } = program.newHeader;
    const { dllCharacteristics: flags, subsystem } = optionalHeader;
    return {
      architecture: MACHINES.get(fileHeader.machine) ?? 'other',
      subsystem,
      lacks: PROTECTIONS.filter(
        ({ flag, for32Bit = true }) => (flags & flag) === 0 && (for32Bit || !program.is32bit()),
      ).map(({ name }) => name),
      hasSignature: optionalHeaderDataDirectory.get(ImageDirectoryEntry.Certificate).size !== 0,
      imports: TABLES.flatMap((table) => importsOf(file, program, table)),
    };
  } catch {
    return null;
  }
}

/** @param {Buffer} file @param {NtExecutable} program @param {(typeof TABLES)[number]} table @returns {Import[]} */
function importsOf(file, program, { entry, size, library, names, isDelayed }) {
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
  const textAt = (/** @type {number} */ at) => file.toString('latin1', at, file.indexOf(0, at));
  const pointer = program.is32bit() ? 4 : 8;
  /** @type {Import[]} */
  const imports = [];
  for (let row = toOffset(virtualAddress); file.readUInt32LE(row + library) !== 0; row += size) {
    const name = textAt(toOffset(file.readUInt32LE(row + library))).toLowerCase();
    let at = toOffset(file.readUInt32LE(row + names) || file.readUInt32LE(row + 16));
    for (; file.readUInt32LE(at) !== 0 || file.readUInt32LE(at + pointer - 4) !== 0; at += pointer) {
      const isNumber = file.readUInt8(at + pointer - 1) >= 0x80;
      const nameOffset = isNumber ? 0 : toOffset(file.readUInt32LE(at)) + 2; // Behind a hint.
      const called = isNumber ? `#${file.readUInt16LE(at)}` : textAt(nameOffset);
      imports.push({ library: name, name: called, nameOffset, isDelayed });
    }
  }
  return imports;
}
