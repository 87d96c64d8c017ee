/**
 * A SignedData that “Example Signer” signed, with the certificate of its issuer before its own: made once by `openssl cms -sign`;
 * the key was thrown away.
 */
export const SIGNED_DATA = Buffer.from(
  [
    'MIIEEQYJKoZIhvcNAQcCoIIEAjCCA/4CAQExDTALBglghkgBZQMEAgEwEAYJKoZIhvcNAQcBoAMEAXigggM0MIIBkTCCATegAwIB',
    'AgIUBqQ3SvF5EdmY11HhNio6nlROSbUwCgYIKoZIzj0EAwIwHTEbMBkGA1UEAwwSQSByb290IG9mIHRoZSB0ZXN0MCAXDTI2MTEy',
    'NjIwMzgxMVoYDzIxMjYxMTAyMjAzODExWjAdMRswGQYDVQQDDBJBIHJvb3Qgb2YgdGhlIHRlc3QwWTATBgcqhkjOPQIBBggqhkjO',
    'PQMBBwNCAASDxkAaSXyanRZOKFkx/jn7Q6EXV+CShl5ky1xxkG5bE8yoc/F5UjEkkjZiJyqJSBhV+U9tWngMxLNEtomX72XUo1Mw',
    'UTAdBgNVHQ4EFgQUF3Yx3cs2HdaqjzK59njFZvewUzAwHwYDVR0jBBgwFoAUF3Yx3cs2HdaqjzK59njFZvewUzAwDwYDVR0TAQH/',
    'BAUwAwEB/zAKBggqhkjOPQQDAgNIADBFAiEAtEyDnOdsG/RAJf74zbOGEEyc9a8FSKFmONtiTW5iStECICNhfmIaqSQ0OSWpe/FJ',
    '6O95PKLwlZqrsaEk7qaL6E4OMIIBmzCCAUGgAwIBAgIUOScZ8CK29SpTn+0wF/TSvMSrrbcwCgYIKoZIzj0EAwIwHTEbMBkGA1UE',
    'AwwSQSByb290IG9mIHRoZSB0ZXN0MCAXDTI2MTEyNjIwMzgxMVoYDzIxMjYxMTAyMjAzODExWjA4MQswCQYDVQQGEwJOTDEQMA4G',
    'A1UECgwHRXhhbXBsZTEXMBUGA1UEAwwORXhhbXBsZSBTaWduZXIwWTATBgcqhkjOPQIBBggqhkjOPQMBBwNCAARHYjrl5APtuhcE',
    'G3ZDkPufDd1uiR+9hFDlGaujbVKXJJaudnh2sCJ7vpZnnAEYLzQtvUy0jy9ksR/dkV6ZChc1o0IwQDAdBgNVHQ4EFgQUr+xBBpl2',
    'HYXEwaoSmh3EH7NZ308wHwYDVR0jBBgwFoAUF3Yx3cs2HdaqjzK59njFZvewUzAwCgYIKoZIzj0EAwIDSAAwRQIgF/57etfcH2Y/',
    'XMRtEL2Nr0HR42jWICoS5/Db0f4oj5YCIQDntgUtB9zdrb0BfLdxvO3x7XRz3KbN8q0aWZXKavy+QjGBnzCBnAIBATA1MB0xGzAZ',
    'BgNVBAMMEkEgcm9vdCBvZiB0aGUgdGVzdAIUOScZ8CK29SpTn+0wF/TSvMSrrbcwCwYJYIZIAWUDBAIBMAoGCCqGSM49BAMCBEcw',
    'RQIgP5dTG+ZITVmHuf/5+CMEHiirKZ/jhyqA9Aanl/UljqYCIQDQ/A+Oml4NMrXj0zOerc+ZEpmqnMuMvmczCmaKvE2lEw==',
  ].join(''),
  'base64',
);

/** A program with that in its certificate table, as a signing tool puts it there. */
export function signedProgram(unsigned: Buffer, signedData = SIGNED_DATA): Buffer {
  const entry = Buffer.alloc(Math.ceil((signedData.length + 8) / 8) * 8);
  entry.writeUInt32LE(signedData.length + 8, 0);
  entry.writeUInt16LE(0x200, 4);
  entry.writeUInt16LE(2, 6);
  signedData.copy(entry, 8);
  const program = Buffer.concat([unsigned, Buffer.alloc((8 - (unsigned.length % 8)) % 8)]);
  const optional = program.readUInt32LE(0x3c) + 24;
  const table = optional + (program.readUInt16LE(optional) === 0x20b ? 112 : 96) + 8 * 4;
  program.writeUInt32LE(program.length, table);
  program.writeUInt32LE(entry.length, table + 4);
  return Buffer.concat([program, entry]);
}
