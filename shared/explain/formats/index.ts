import type { FormatReader } from '../found.ts';
import { admxReader } from './admx.ts';
import { dscReader } from './dsc.ts';
import { gppXmlReader } from './gpp-xml.ts';
import { innoSetupReader } from './inno-setup.ts';
import { powerShellReader } from './powershell.ts';
import { regCommandReader } from './reg-command.ts';
import { regFileReader, regFragmentReader } from './reg-file.ts';
import { regQueryReader } from './reg-query.ts';
import { vbscriptReader } from './vbscript.ts';

/** The first one that recognises a text reads it, so the surest signs come first. A new format adds a file and a row. */
export const FORMAT_READERS: readonly FormatReader[] = [
  regFileReader,
  gppXmlReader,
  admxReader,
  innoSetupReader,
  dscReader,
  vbscriptReader,
  powerShellReader,
  regQueryReader,
  regCommandReader,
  regFragmentReader,
];
