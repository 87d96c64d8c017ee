import { readHelloBody, readOldHello, type HelloReading, type NotHello } from './client-hello.ts';

/** Reads the bytes of a connection as they arrive. Once its result isn't `incomplete`, it never changes. */
export interface HelloReader {
  push(chunk: Uint8Array): HelloReading;
}

/** Far more than any real hello (with the newest keys it has 2 KiB); limits what a connection can send. */
export const MAX_HELLO_BYTES = 32_768;
const MAX_RECORD_BYTES = 16_384;

const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const RECORD_HEAD = 5;
const HANDSHAKE_HEAD = 4;
/** Type, version and three lengths of a message in the old form. */
const OLD_HEAD = 9;

const INCOMPLETE: HelloReading = { state: 'incomplete' };
const notHello = (why: NotHello): HelloReading => ({ state: 'not-a-hello', why });

/** Grows as bytes arrive, up to a limit that the caller enforces. */
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
 * Reads a ClientHello that may arrive in any pieces: in several reads or records, even with a record that ends inside the
 * message's header. Needs time in proportion to the bytes and keeps at most `MAX_HELLO_BYTES`.
 */
export function createHelloReader(): HelloReader {
  const head = new Gathered(); // of the record, or of a message in the old form
  const message = new Gathered();
  let recordVersion = 0;
  let inRecord = 0;
  let oldLength = 0;
  let settled: HelloReading | null = null;

  /** Checks the header of a record as soon as possible; returns the number of bytes that it still needs. */
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
    return readHelloBody(message.view(HANDSHAKE_HEAD, end), recordVersion);
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
      return { at: at + part.length, found: isWhole ? readOldHello(message.view()) : INCOMPLETE };
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

/** Reads the bytes of a connection in one piece. */
export function readClientHello(bytes: Uint8Array): HelloReading {
  return createHelloReader().push(bytes);
}
