import { readHelloBody, readOldHello, type HelloReading, type NotHello } from './client-hello.ts';

/** Reads the bytes of a connection as they arrive. Once its result isn't `incomplete`, it never changes. */
export interface HelloReader {
  push(chunk: Uint8Array): HelloReading;
}

/** Far more than any real hello (with the newest keys it has 2 KiB): of a connection no more is kept or read. */
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

/** A single message, with a length of two bytes before it. */
function readOldForm(bytes: Uint8Array): HelloReading {
  const [high = 0, low = 0, type = CLIENT_HELLO] = bytes;
  if (type !== CLIENT_HELLO) return notHello('not-tls');
  if (bytes.length < 3) return INCOMPLETE;
  const length = (high & 0x7f) * 256 + low;
  if (length < OLD_HEAD) return notHello('malformed');
  return bytes.length < 2 + length ? INCOMPLETE : readOldHello(bytes.subarray(2, 2 + length));
}

function readMessage(message: Uint8Array, recordVersion: number): HelloReading {
  const [type = CLIENT_HELLO, high = 0, middle = 0, low = 0] = message;
  if (type !== CLIENT_HELLO) return notHello('not-a-client-hello');
  if (message.length < HANDSHAKE_HEAD) return INCOMPLETE;
  const end = HANDSHAKE_HEAD + high * 65536 + middle * 256 + low;
  if (end > MAX_HELLO_BYTES) return notHello('too-long');
  return message.length < end ? INCOMPLETE : readHelloBody(message.subarray(HANDSHAKE_HEAD, end), recordVersion);
}

function readRecords(bytes: Uint8Array): HelloReading {
  const [, major = 0, minor = 0] = bytes;
  const message = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length;) {
    const [type, first = 3, , high = 0, low = 0] = bytes.subarray(at, at + RECORD_HEAD);
    if (type !== HANDSHAKE || first !== 3) return notHello('not-tls');
    if (bytes.length < at + RECORD_HEAD) return INCOMPLETE;
    const end = at + RECORD_HEAD + high * 256 + low;
    if (end === at + RECORD_HEAD) return notHello('malformed');
    if (end > at + RECORD_HEAD + MAX_RECORD_BYTES) return notHello('too-long');
    const part = bytes.subarray(at + RECORD_HEAD, end);
    message.set(part, length);
    length += part.length;
    const read = readMessage(message.subarray(0, length), major * 256 + minor);
    if (read.state !== 'incomplete') return read;
    at = end;
  }
  return INCOMPLETE;
}

/** Reads a ClientHello from the bytes so far, in one or more records; one may end inside the message's header. */
export function readClientHello(said: Uint8Array): HelloReading {
  const bytes = said.subarray(0, MAX_HELLO_BYTES);
  const read = ((bytes[0] ?? 0) & 0x80) === 0 ? readRecords(bytes) : readOldForm(bytes);
  return read.state === 'incomplete' && said.length > MAX_HELLO_BYTES ? notHello('too-long') : read;
}

/** Reads a ClientHello that may arrive in any pieces. */
export function createHelloReader(): HelloReader {
  let said = new Uint8Array(0);
  let read = INCOMPLETE;
  return {
    push(chunk) {
      if (read.state !== 'incomplete') return read;
      const more = new Uint8Array(said.length + chunk.length);
      more.set(said);
      more.set(chunk, said.length);
      said = more;
      read = readClientHello(said);
      return read;
    },
  };
}
