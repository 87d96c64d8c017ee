import { StringDecoder } from 'node:string_decoder';
import { WINDOWS_1252 } from '../registry/reg-file/encoding.ts';

const isUtf8 = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

/** Decodes a range of bytes: UTF-8, or otherwise the code page of an older Windows version. */
export function textOf(bytes: Uint8Array, from: number, to: number): string {
  const part = Buffer.from(bytes.buffer, bytes.byteOffset + from, to - from);
  const text = part.toString('utf8');
  return !text.includes('\ufffd') || isUtf8(part) ? text : WINDOWS_1252.decode(part);
}

const UTF16_MARK = Buffer.from([0xff, 0xfe]);
const UTF8_MARK = Buffer.from([0xef, 0xbb, 0xbf]);

async function* recoded(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const decoder = new StringDecoder('utf16le');
  for await (const chunk of chunks) yield Buffer.from(decoder.write(chunk));
  yield Buffer.from(decoder.end());
}

async function* withoutMark(chunks: AsyncIterable<Buffer>, length: number): AsyncGenerator<Buffer> {
  let isFirst = true;
  for await (const chunk of chunks) {
    yield isFirst ? chunk.subarray(length) : chunk;
    isFirst = false;
  }
}

/** Removes a byte order mark; converts UTF-16 to UTF-8. `start` is the start of the first chunk. */
export function plainBytes(chunks: AsyncIterable<Buffer>, start: Buffer): AsyncIterable<Buffer> {
  if (start.subarray(0, 2).equals(UTF16_MARK)) return recoded(withoutMark(chunks, UTF16_MARK.length));
  return start.subarray(0, 3).equals(UTF8_MARK) ? withoutMark(chunks, UTF8_MARK.length) : chunks;
}
