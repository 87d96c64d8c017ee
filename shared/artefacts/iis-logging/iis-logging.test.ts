import { expect, it } from 'vitest';
import { exportWords } from '../../text/texts.suite.ts';
import { files } from './files.ts';

const textOf = (name: string): string => files(exportWords('en')).find((file) => file.name === name)?.text ?? '';

/** The fields and their variables, from the facts and not from the code. */
const FIELDS = [
  ['crypt-protocol', 'CRYPT_PROTOCOL'],
  ['crypt-cipher', 'CRYPT_CIPHER_ALG_ID'],
  ['crypt-hash', 'CRYPT_HASH_ALG_ID'],
  ['crypt-keyexchange', 'CRYPT_KEYEXCHANGE_ALG_ID'],
];

// the command script runs in Wine
it.each(FIELDS)('adds the field %s from %s in PowerShell', (field, source) => {
  expect(textOf('powershell/apply.ps1')).toContain(`@{ Name = '${field}'; Source = '${source}' }`);
});

it('never discards what a site already logs', () => {
  for (const { text } of files(exportWords('en'))) expect(text).not.toMatch(/clear/i);
});
