export interface ClientHello {
  /** The highest version, or 0x0303 if `supportedVersions` has it. */
  readonly legacyVersion: number;
  /** The extension of that name (RFC 8446, 4.2.1), in the client's order; null if absent. */
  readonly supportedVersions: readonly number[] | null;
  /** In the client's order, without reserved values and signals. */
  readonly cipherSuites: readonly number[];
  /** From `signature_algorithms`; null if absent. */
  readonly signatureAlgorithms: readonly number[] | null;
  /** Extension types, in the client's order, without reserved values. */
  readonly extensions: readonly number[];
  /** In the old form (RFC 5246, appendix E.2) only: true if it has a cipher that only SSL 2.0 has. */
  readonly speaksSsl2: boolean;
}

export type HelloReading =
  | { readonly state: 'incomplete' }
  | { readonly state: 'not-a-hello' }
  | { readonly state: 'hello'; readonly hello: ClientHello };

const SUPPORTED_VERSIONS = 43;
const SIGNATURE_ALGORITHMS = 13;
/** Signals listed like a cipher suite. RFC 5746 and 7507. */
const RENEGOTIATION_SIGNAL = 0x00ff;
const FALLBACK_SIGNAL = 0x5600;

/** Values that clients add so that servers learn to ignore unknown ones. RFC 8701. */
const isReserved = (value: number): boolean => (value & 0x0f0f) === 0x0a0a && value >> 8 === (value & 0xff);

/** Thrown when a length doesn't fit, and always caught in this file. */
class Malformed extends Error {}

/** Reads numbers and blocks from bytes, never past the end. */
class Cursor {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  block(length: number): Uint8Array {
    const end = this.#at + length;
    if (end > this.#bytes.length) throw new Malformed();
    const block = this.#bytes.subarray(this.#at, end);
    this.#at = end;
    return block;
  }

  /** Reads an unsigned number of so many bytes, the highest first. */
  number(length: number): number {
    return this.block(length).reduce((value, byte) => value * 256 + byte, 0);
  }

  /** Reads a block after its length, which has so many bytes. */
  counted(lengthBytes: number): Uint8Array {
    return this.block(this.number(lengthBytes));
  }
}

function numbersOf(bytes: Uint8Array): readonly number[] {
  const cursor = new Cursor(bytes);
  const numbers: number[] = [];
  while (!cursor.isAtEnd) numbers.push(cursor.number(2));
  return numbers;
}

const isReal = (value: number): boolean => !isReserved(value);
const isSuite = (value: number): boolean =>
  isReal(value) && value !== RENEGOTIATION_SIGNAL && value !== FALLBACK_SIGNAL;

function extensionsOf(cursor: Cursor): ReadonlyMap<number, Uint8Array> {
  const extensions = new Map<number, Uint8Array>();
  if (cursor.isAtEnd) return extensions;
  const block = new Cursor(cursor.counted(2));
  while (!block.isAtEnd) {
    const type = block.number(2);
    if (extensions.has(type)) throw new Malformed();
    extensions.set(type, block.counted(2));
  }
  return extensions;
}

/** Reads a list inside an extension, after its own length; null without the extension. */
function listIn(extension: Uint8Array | undefined, lengthBytes: number): readonly number[] | null {
  if (extension === undefined) return null;
  const cursor = new Cursor(extension);
  const list = numbersOf(cursor.counted(lengthBytes));
  if (!cursor.isAtEnd || list.length === 0) throw new Malformed();
  return list.filter(isReal);
}

/** Source of the layout: RFC 5246, 7.4.1.2. */
function helloOf(body: Uint8Array): ClientHello {
  const cursor = new Cursor(body);
  const legacyVersion = cursor.number(2);
  cursor.block(32); // random
  if (cursor.counted(1).length > 32) throw new Malformed(); // session
  const suites = numbersOf(cursor.counted(2));
  if (suites.length === 0 || cursor.counted(1).length === 0) throw new Malformed(); // compression methods: at least "none"
  const extensions = extensionsOf(cursor);
  if (!cursor.isAtEnd) throw new Malformed();
  return {
    legacyVersion,
    supportedVersions: listIn(extensions.get(SUPPORTED_VERSIONS), 1),
    cipherSuites: suites.filter(isSuite),
    signatureAlgorithms: listIn(extensions.get(SIGNATURE_ALGORITHMS), 2),
    extensions: [...extensions.keys()].filter(isReal),
    speaksSsl2: false,
  };
}

function oldHelloOf(message: Uint8Array): ClientHello {
  const cursor = new Cursor(message);
  cursor.number(1); // the message's type, already seen
  const legacyVersion = cursor.number(2);
  const [specBytes, sessionBytes, challengeBytes] = [cursor.number(2), cursor.number(2), cursor.number(2)];
  const specs = new Cursor(cursor.block(specBytes));
  cursor.block(sessionBytes);
  cursor.block(challengeBytes);
  if (!cursor.isAtEnd || specBytes === 0) throw new Malformed();
  const kinds: number[] = [];
  while (!specs.isAtEnd) kinds.push(specs.number(3));
  const suites = kinds.filter((kind) => kind <= 0xffff);
  return {
    legacyVersion,
    supportedVersions: null,
    cipherSuites: suites.filter(isSuite),
    signatureAlgorithms: null,
    extensions: [],
    speaksSsl2: kinds.length > suites.length || legacyVersion === 0x0002,
  };
}

function reading(read: () => ClientHello): HelloReading {
  try {
    return { state: 'hello', hello: read() };
  } catch (error) {
    if (error instanceof Malformed) return { state: 'not-a-hello' };
    throw error;
  }
}

/** `body` follows the header of the handshake message. */
export const readHelloBody = (body: Uint8Array): HelloReading => reading(() => helloOf(body));

/** Reads the old form. @param message The message without its two bytes of length. */
export const readOldHello = (message: Uint8Array): HelloReading => reading(() => oldHelloOf(message));
