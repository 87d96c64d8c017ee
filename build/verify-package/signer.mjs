// Who signed a Windows program, by the certificate in it. Source: Microsoft, "PE Format", and RFC 5652 (SignedData). Whether the signature
// is valid, and the certificate trusted, is for Windows to say: `signtool verify /pa`.
import { X509Certificate } from 'node:crypto';

/**
 * @typedef {object} Element One value of DER.
 * @property {number} tag
 * @property {Buffer} whole With its tag and length.
 * @property {Buffer} content
 */

const TAG = { integer: 0x02, set: 0x31, sequence: 0x30, optional0: 0xa0 };
/** The kind of an entry in a certificate table that holds a SignedData. */
const PKCS_SIGNED_DATA = 2;

/**
 * @param {Buffer} bytes One value of DER after another.
 * @returns {Element[]}
 */
function elements(bytes) {
  const found = [];
  for (let at = 0; at < bytes.length;) {
    const tag = bytes.readUInt8(at);
    const first = bytes.readUInt8(at + 1);
    if (tag === 0) break; // filling at the end of an entry
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f;
    const start = at + 2 + lengthBytes;
    const length = lengthBytes === 0 ? first : bytes.readUIntBE(at + 2, lengthBytes);
    if (start + length > bytes.length) throw new RangeError('a value that is cut');
    found.push({ tag, whole: bytes.subarray(at, start + length), content: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return found;
}

/**
 * @param {readonly Element[]} list
 * @param {number} tag
 * @param {number} [index]
 */
function pick(list, tag, index = 0) {
  const found = list.filter((one) => one.tag === tag)[index];
  if (found === undefined) throw new RangeError('not what was expected');
  return elements(found.content);
}

/**
 * What names a certificate: its serial number and its issuer.
 *
 * @param {Element} certificate
 */
function nameOf({ content }) {
  const fields = pick(elements(content), TAG.sequence).filter(({ tag }) => tag !== TAG.optional0);
  const [serial, , issuer] = fields;
  return Buffer.concat([issuer?.whole ?? Buffer.alloc(0), serial?.whole ?? Buffer.alloc(0)]);
}

/**
 * The common name of whoever signed, from the certificate that the signature itself names.
 *
 * @param {Buffer} signedData A ContentInfo that holds a SignedData, as DER.
 * @returns {string | null} Null where it can't be read.
 */
export function signerOf(signedData) {
  try {
    const data = pick(pick(pick(elements(signedData), TAG.sequence), TAG.optional0), TAG.sequence);
    const certificates = pick(data, TAG.optional0);
    const sets = data.filter(({ tag }) => tag === TAG.set);
    const [signer] = elements(sets.at(-1)?.content ?? Buffer.alloc(0));
    const issuerAndSerial = pick(elements(signer?.content ?? Buffer.alloc(0)), TAG.sequence);
    const wanted = Buffer.concat(issuerAndSerial.map(({ whole }) => whole));
    const own = certificates.find((one) => one.tag === TAG.sequence && nameOf(one).equals(wanted));
    if (own === undefined) return null;
    const { subject } = new X509Certificate(own.whole);
    return /^CN=(.*)$/m.exec(subject)?.[1] ?? null;
  } catch {
    return null; // damaged, or nothing of the kind
  }
}

/**
 * The SignedData of a program's certificate table.
 *
 * @param {Buffer} file
 * @param {{ readonly offset: number, readonly size: number }} table Where it is in the file.
 * @returns {Buffer | null}
 */
export function signedDataOf(file, { offset, size }) {
  if (size < 8 || offset + size > file.length) return null;
  const length = file.readUInt32LE(offset);
  const isSignedData = file.readUInt16LE(offset + 6) === PKCS_SIGNED_DATA;
  return isSignedData && length >= 8 && length <= size ? file.subarray(offset + 8, offset + length) : null;
}
