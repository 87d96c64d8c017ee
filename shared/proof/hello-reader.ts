import { readHelloBody, readOldHello, type HelloReading } from './client-hello.ts';

/** Far more than any real hello, which has 2 KiB with the newest keys. No more of a connection is read. */
export const MAX_HELLO_BYTES = 32_768;
const MAX_RECORD_BYTES = 16_384;

const HANDSHAKE = 22;
const CLIENT_HELLO = 1;
const RECORD_HEAD = 5;
const HANDSHAKE_HEAD = 4;
/** Type, version and three lengths of a message in the old form. */
const OLD_HEAD = 9;

const INCOMPLETE: HelloReading = { state: 'incomplete' };
const NOT_HELLO: HelloReading = { state: 'not-a-hello' };

function readOldForm(bytes: Uint8Array): HelloReading {
  const [high = 0, low = 0, type = CLIENT_HELLO] = bytes;
  if (type !== CLIENT_HELLO) return NOT_HELLO;
  if (bytes.length < 3) return INCOMPLETE;
  const length = (high & 0x7f) * 256 + low;
  if (length < OLD_HEAD) return NOT_HELLO;
  return bytes.length < 2 + length ? INCOMPLETE : readOldHello(bytes.subarray(2, 2 + length));
}

function readMessage(message: Uint8Array): HelloReading {
  const [type = CLIENT_HELLO, high = 0, middle = 0, low = 0] = message;
  if (type !== CLIENT_HELLO) return NOT_HELLO;
  if (message.length < HANDSHAKE_HEAD) return INCOMPLETE;
  const end = HANDSHAKE_HEAD + high * 65536 + middle * 256 + low;
  if (end > MAX_HELLO_BYTES) return NOT_HELLO;
  return message.length < end ? INCOMPLETE : readHelloBody(message.subarray(HANDSHAKE_HEAD, end));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}

/**
 * Reads a ClientHello that may arrive in any pieces, in one or more records; one may end inside the message's header.
 * The result for the bytes so far never changes once it isn't `incomplete`.
 */
export function createHelloReader(): (chunk: Uint8Array) => HelloReading {
  let said: Uint8Array = new Uint8Array(0);
  /** Of the records that are whole, which end at `at`: none is read again. */
  let message: Uint8Array = new Uint8Array(0);
  let at = 0;
  let read = INCOMPLETE;

  function readRecords(bytes: Uint8Array): HelloReading {
    while (at < bytes.length) {
      const [type, first = 3, , high = 0, low = 0] = bytes.subarray(at, at + RECORD_HEAD);
      if (type !== HANDSHAKE || first !== 3) return NOT_HELLO;
      if (bytes.length < at + RECORD_HEAD) return INCOMPLETE;
      const length = high * 256 + low;
      if (length === 0 || length > MAX_RECORD_BYTES) return NOT_HELLO;
      const end = at + RECORD_HEAD + length;
      const soFar = joined(message, bytes.subarray(at + RECORD_HEAD, end));
      const found = readMessage(soFar);
      if (found.state !== 'incomplete' || bytes.length < end) return found;
      message = soFar;
      at = end;
    }
    return INCOMPLETE;
  }

  return (chunk) => {
    if (read.state !== 'incomplete') return read;
    said = joined(said, chunk);
    const bytes = said.subarray(0, MAX_HELLO_BYTES);
    read = ((bytes[0] ?? 0) & 0x80) === 0 ? readRecords(bytes) : readOldForm(bytes);
    if (read.state === 'incomplete' && said.length > MAX_HELLO_BYTES) read = NOT_HELLO;
    return read;
  };
}
