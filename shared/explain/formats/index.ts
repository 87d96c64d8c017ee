import type { TextFormat } from '../found.ts';
import { ansibleReader } from './ansible.ts';
import { gppXmlReader } from './gpp-xml.ts';
import { puppetReader } from './puppet.ts';
import { declares, linesOf, unknownPart, type FormatReader } from './reader.ts';
import { regFileReader } from './reg-file.ts';
import { regQueryReader } from './reg-query.ts';
import { admxReader } from './xml-formats.ts';

/** Formats that are recognised and not read, as nearly nobody pastes one: setups, and texts for tools. */
const UNREAD: readonly (readonly [TextFormat, recognises: RegExp])[] = [
  [
    'inf',
    /^[ \t]*\[Registry Values\][ \t]*$|^"?(?:MACHINE|USERS)\\[^\n]{1,400}=[ \t]*[1-7],|^[ \t]*HK(?:LM|CU|CR|U)[ \t]*,/im,
  ],
  [
    'lgpo',
    /^[ \t]*(?:Computer|User(?::\S{1,100})?)[ \t]*\n[ \t]*\S[^\n]{0,300}\n[^\n]{1,300}\n[ \t]*(?:DWORD|SZ|EXSZ|MULTISZ|QWORD|BINARY|DELETE|DELETEALLVALUES|CREATEKEY|CLEAR)(?::|[ \t]*$)/im,
  ],
];

/** A line that isn't a comment, a section or the end of a block. */
const DECLARES = /^[^\s;#[\]{}]/;

const unreadReaders: readonly FormatReader[] = UNREAD.map(([format, recognises]) =>
  declares(format, recognises, function* (text, findings) {
    for (const [row, line] of linesOf(text, findings)) if (DECLARES.test(line.trim())) yield unknownPart(row + 1, line);
  }),
);

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
