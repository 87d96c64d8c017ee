import { ansibleReader } from './ansible.ts';
import { gppXmlReader } from './gpp-xml.ts';
import { puppetReader } from './puppet.ts';
import type { FormatReader } from './reader.ts';
import { regFileReader } from './reg-file.ts';
import { regQueryReader } from './reg-query.ts';
import { unreadReaders } from './unread.ts';
import { admxReader } from './xml-formats.ts';

/** The first reader that recognises a text reads it, so the surest come first. A new format adds a file and a row. */
export const FORMAT_READERS: readonly FormatReader[] = [
  regFileReader,
  gppXmlReader,
  admxReader,
  ansibleReader,
  puppetReader,
  ...unreadReaders,
  regQueryReader,
];
