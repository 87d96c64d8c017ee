import type { Findings, TextFormat } from '../found.ts';
import { admxReader } from './admx.ts';
import { dscReader } from './dsc.ts';
import { gppXmlReader } from './gpp-xml.ts';
import { innoSetupReader } from './inno-setup.ts';
import { regFileReader, regFragmentReader } from './reg-file.ts';
import { regQueryReader } from './reg-query.ts';

/** A format that says what is to be, and runs nothing. Both take time in proportion to the text. */
export interface FormatReader {
  readonly format: TextFormat;
  readonly recognises: (text: string) => boolean;
  readonly read: (text: string, findings: Findings) => void;
}

/** The first one that recognises a text reads it, so the surest signs come first. A new format adds a file and a row. */
export const FORMAT_READERS: readonly FormatReader[] = [
  regFileReader,
  gppXmlReader,
  admxReader,
  innoSetupReader,
  dscReader,
  regQueryReader,
];

export { regFragmentReader };
