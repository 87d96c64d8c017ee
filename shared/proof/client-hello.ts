/** What a client says first in a handshake: what it offers. */
export interface ClientHello {
  /** `ssl-2.0`: the old form, in which a client that still speaks SSL 2.0 says hello (RFC 5246, appendix E.2). */
  readonly form: 'tls' | 'ssl-2.0';
  /** The version on the first record; 0x0002 in the old form. */
  readonly recordVersion: number;
  /** The highest version, or 0x0303 where `supportedVersions` says it. */
  readonly legacyVersion: number;
  /** The extension of that name (RFC 8446, 4.2.1), in the client's order; null where it isn't there. */
  readonly supportedVersions: readonly number[] | null;
  /** In the client's order, without reserved values and signals. */
  readonly cipherSuites: readonly number[];
  /** Of `signature_algorithms`; null where it isn't there. */
  readonly signatureAlgorithms: readonly number[] | null;
  /** Types of the extensions, in the client's order, without reserved values. */
  readonly extensions: readonly number[];
  /** It says that an earlier, higher hello of its failed (RFC 7507). */
  readonly isFallback: boolean;
  /** In the old form only: it has a cipher that only SSL 2.0 knows. */
  readonly speaksSsl2: boolean;
}

export type NotHello = 'not-tls' | 'not-a-client-hello' | 'too-long' | 'malformed';

export type HelloReading =
  | { readonly state: 'incomplete' }
  | { readonly state: 'not-a-hello'; readonly why: NotHello }
  | { readonly state: 'hello'; readonly hello: ClientHello };

/** Takes the bytes of a connection as they come. Once it gave something else than `incomplete`, it gives that again. */
export interface HelloReader {
  push(chunk: Uint8Array): HelloReading;
}

/** Far above every real hello (those with keys of the newest kind have 2 KiB); bounds what a connection can hold. */
export const MAX_HELLO_BYTES = 32_768;
const MAX_RECORD_BYTES = 16_384;

const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const RECORD_HEAD = 5;
const HANDSHAKE_HEAD = 4;
/** Type, version and three lengths of a message in the old form. */
const OLD_HEAD = 9;
const SUPPORTED_VERSIONS = 43;
const SIGNATURE_ALGORITHMS = 13;
/** Signals in the place of a cipher suite. RFC 5746 and 7507. */
const RENEGOTIATION_SIGNAL = 0x00ff;
const FALLBACK_SIGNAL = 0x5600;

const INCOMPLETE: HelloReading = { state: 'incomplete' };
const notHello = (why: NotHello): HelloReading => ({ state: 'not-a-hello', why });

/** Values that clients put in to keep servers from stumbling over new ones. RFC 8701. */
const isReserved = (value: number): boolean => (value & 0x0f0f) === 0x0a0a && value >> 8 === (value & 0xff);

/** Thrown inside this file where a length doesn't fit, and nowhere seen outside. */
class Malformed extends Error {}

/** Reads numbers and blocks off bytes, never past the end. */
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

  /** An unsigned number of so many bytes, the highest first. */
  number(length: number): number {
    return this.block(length).reduce((value, byte) => value * 256 + byte, 0);
  }

  /** A block behind its length, which itself has so many bytes. */
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

/** A list inside an extension, behind a length of its own; null where the extension isn't there. */
function listIn(extension: Uint8Array | undefined, lengthBytes: number): readonly number[] | null {
  if (extension === undefined) return null;
  const cursor = new Cursor(extension);
  const list = numbersOf(cursor.counted(lengthBytes));
  if (!cursor.isAtEnd || list.length === 0) throw new Malformed();
  return list.filter(isReal);
}

/** @param body What follows the head of the handshake message. Source of the layout: RFC 5246, 7.4.1.2. */
function helloOf(body: Uint8Array, recordVersion: number): ClientHello {
  const cursor = new Cursor(body);
  const legacyVersion = cursor.number(2);
  cursor.block(32); // random
  if (cursor.counted(1).length > 32) throw new Malformed(); // session
  const suites = numbersOf(cursor.counted(2));
  if (suites.length === 0 || cursor.counted(1).length === 0) throw new Malformed(); // compression methods: at least "none"
  const extensions = extensionsOf(cursor);
  if (!cursor.isAtEnd) throw new Malformed();
  return {
    form: 'tls',
    recordVersion,
    legacyVersion,
    supportedVersions: listIn(extensions.get(SUPPORTED_VERSIONS), 1),
    cipherSuites: suites.filter(isSuite),
    signatureAlgorithms: listIn(extensions.get(SIGNATURE_ALGORITHMS), 2),
    extensions: [...extensions.keys()].filter(isReal),
    isFallback: suites.includes(FALLBACK_SIGNAL),
    speaksSsl2: false,
  };
}

/** @param message The message without its two bytes of length. */
function oldHelloOf(message: Uint8Array): ClientHello {
  const cursor = new Cursor(message);
  cursor.number(1); // the message's type, seen already
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
    form: 'ssl-2.0',
    recordVersion: 0x0002,
    legacyVersion,
    supportedVersions: null,
    cipherSuites: suites.filter(isSuite),
    signatureAlgorithms: null,
    extensions: [],
    isFallback: suites.includes(FALLBACK_SIGNAL),
    speaksSsl2: kinds.length > suites.length || legacyVersion === 0x0002,
  };
}

function reading(read: () => ClientHello): HelloReading {
  try {
    return { state: 'hello', hello: read() };
  } catch (error) {
    if (error instanceof Malformed) return notHello('malformed');
    throw error;
  }
}

/** Grows as bytes come, up to a limit that the caller keeps. */
class Gathered {
  #bytes = new Uint8Array(1024);
  length = 0;

  add(chunk: Uint8Array): void {
    const needed = this.length + chunk.length;
    if (needed > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(needed, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, this.length));
      this.#bytes = grown;
    }
    this.#bytes.set(chunk, this.length);
    this.length = needed;
  }

  view(from = 0, to = this.length): Uint8Array {
    return this.#bytes.subarray(from, to);
  }
}

/**
 * Reads a ClientHello that may come in any pieces: over several reads, over several records, and with a record that ends
 * inside the message's head. Takes time in proportion to the bytes and keeps at most `MAX_HELLO_BYTES`.
 */
export function createHelloReader(): HelloReader {
  const head = new Gathered(); // of the record, or of a message in the old form
  const message = new Gathered();
  let recordVersion = 0;
  let inRecord = 0;
  let oldLength = 0;
  let settled: HelloReading | null = null;

  /** Judges the head of a record as soon as it can; the number of bytes that it still wants. */
  function readHead(): number | HelloReading {
    const [type = 0, first = 0, second = 0, third = 0, fourth = 0] = head.view();
    if (head.length >= 1 && type !== HANDSHAKE && (type & 0x80) === 0) return notHello('not-tls');
    if (type === HANDSHAKE) {
      if (head.length >= 2 && first !== 3) return notHello('not-tls');
      if (head.length < RECORD_HEAD) return RECORD_HEAD - head.length;
      const length = third * 256 + fourth;
      if (length === 0) return notHello('malformed');
      if (length > MAX_RECORD_BYTES) return notHello('too-long');
      if (message.length === 0) recordVersion = first * 256 + second;
      inRecord = length;
      return 0;
    }
    if (message.length > 0) return notHello('not-tls'); // the old form has no second record
    if (head.length < 3) return 3 - head.length;
    if (second !== CLIENT_HELLO) return notHello('not-tls');
    oldLength = (type & 0x7f) * 256 + first;
    if (oldLength < OLD_HEAD) return notHello('malformed');
    message.add(head.view(2, 3));
    return 0;
  }

  function readMessage(): HelloReading {
    const [type = 0, high = 0, middle = 0, low = 0] = message.view();
    if (message.length >= 1 && type !== CLIENT_HELLO) return notHello('not-a-client-hello');
    if (message.length < HANDSHAKE_HEAD) return INCOMPLETE;
    const end = HANDSHAKE_HEAD + high * 65536 + middle * 256 + low;
    if (end > MAX_HELLO_BYTES) return notHello('too-long');
    if (message.length < end) return INCOMPLETE;
    return reading(() => helloOf(message.view(HANDSHAKE_HEAD, end), recordVersion));
  }

  function step(chunk: Uint8Array, at: number): { readonly at: number; readonly found: HelloReading } {
    if (oldLength === 0 && inRecord === 0) {
      const wants = head.length === 0 ? 1 : readHead();
      if (typeof wants !== 'number') return { at, found: wants };
      if (wants > 0) {
        head.add(chunk.subarray(at, at + wants));
        const judged = readHead();
        const next = Math.min(at + wants, chunk.length);
        return { at: next, found: typeof judged === 'number' ? INCOMPLETE : judged };
      }
    }
    const wanted = oldLength > 0 ? oldLength - message.length : inRecord;
    const part = chunk.subarray(at, at + wanted);
    message.add(part);
    if (oldLength > 0) {
      const isWhole = message.length >= oldLength;
      return { at: at + part.length, found: isWhole ? reading(() => oldHelloOf(message.view())) : INCOMPLETE };
    }
    inRecord -= part.length;
    if (inRecord === 0) head.length = 0;
    return { at: at + part.length, found: readMessage() };
  }

  return {
    push(chunk) {
      if (settled !== null) return settled;
      for (let at = 0; at < chunk.length;) {
        const done = step(chunk, at);
        at = done.at;
        if (done.found.state !== 'incomplete') {
          settled = done.found;
          return settled;
        }
      }
      return INCOMPLETE;
    },
  };
}

/** Reads the bytes of a connection that are there in one piece. */
export function readClientHello(bytes: Uint8Array): HelloReading {
  return createHelloReader().push(bytes);
}
