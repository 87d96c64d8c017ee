// Preloaded into Node for Windows: libuv refuses a Unix pipe as stdin, stdout or stderr, while plain reads and writes
// work.
import fs from 'node:fs';
import { Readable, Writable } from 'node:stream';
import { isMainThread } from 'node:worker_threads';

/** Writes everything; a pipe may accept only a part. @param {number} fd @param {Buffer} bytes */
function writeAll(fd, bytes) {
  for (let at = 0; at < bytes.length;) {
    try {
      at += fs.writeSync(fd, bytes, at);
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

/** @param {number} fd */
function output(fd) {
  const stream = new Writable({
    decodeStrings: true,
    /** @param {Buffer} chunk */
    write(chunk, _encoding, done) {
      try {
        writeAll(fd, chunk);
        done();
      } catch (error) {
        done(/** @type {Error} */ (error));
      }
    },
  });
  return Object.assign(stream, { fd, isTTY: false });
}

function input() {
  const stream = new Readable({
    read(size) {
      const buffer = Buffer.alloc(size);
      fs.read(0, buffer, 0, size, null, (error, length) => {
        // The end of a Windows pipe is an error.
        const isEnd = error !== null && (error.code === 'EOF' || error.code === 'EPIPE');
        if (error !== null && !isEnd) stream.destroy(error);
        else stream.push(isEnd || length === 0 ? null : buffer.subarray(0, length));
      });
    },
  });
  return Object.assign(stream, { fd: 0, isTTY: false });
}

/** @type {Readonly<Record<string, () => unknown>>} */
const STREAMS = { stdin: input, stdout: () => output(1), stderr: () => output(2) };

// Another thread uses the main thread's.
for (const [name, open] of isMainThread ? Object.entries(STREAMS) : []) {
  /** @type {unknown} */
  let stream;
  Object.defineProperty(process, name, { get: () => (stream ??= open()), configurable: true });
}
