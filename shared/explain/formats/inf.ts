import { rowOf } from '../../row-of.ts';
import { declares, linesOf, unknownPart, type Literal } from './reader.ts';

/** Numbers of types in a security template and in AddReg. */
const TEMPLATE_TYPES: Readonly<Record<string, string>> = {
  1: 'REG_SZ',
  2: 'REG_EXPAND_SZ',
  3: 'REG_BINARY',
  4: 'REG_DWORD',
  7: 'REG_MULTI_SZ',
};
const FLAG_TYPES: Readonly<Record<string, string>> = {
  0x0: 'REG_SZ',
  0x1: 'REG_BINARY',
  0x10000: 'REG_MULTI_SZ',
  0x10001: 'REG_DWORD',
  0x20000: 'REG_EXPAND_SZ',
};
/** Flags in addition to the type: keep an existing value, delete the value, create only the key. */
const [NO_CLOBBER, DELETE, KEY_ONLY] = [0x2, 0x4, 0x10];
const TEMPLATE_ROOTS: Readonly<Record<string, string>> = { machine: 'HKLM', users: 'HKU' };

/** `MACHINE\...\Name=4,1` */
const TEMPLATE_LINE =
  /^"?(MACHINE|USERS)\\([^"=\n]{1,400})\\([^"\\=\n]{1,200})"?[ \t]{0,20}=[ \t]{0,20}(\d),(.{0,1000})$/i;
const FIELD = /[ \t]*(?:"([^"\n]*(?:""[^"\n]*)*)"|([^,\n]*))(?:,|$)/g;

/** Returns the fields of a line, between commas. The last match is the empty one at its end. */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(FIELD)].slice(0, -1).map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare.trim());

/** Returns four bytes, low byte first, as a number; other fields are joined unchanged. */
const bytesAsNumber = (fields: readonly string[]): string =>
  fields.length === 4 && fields.every((byte) => /^[0-9a-f]{2}$/i.test(byte))
    ? `0x${[...fields].reverse().join('')}`
    : fields.join(',');

/** Parses a line of a section that AddReg or DelReg names. */
function registryLine(line: string, isDeletion: boolean): Omit<Literal, 'line' | 'source'> | null {
  const [root = '', path = '', name = '', flagText = '', ...rest] = fieldsOf(line);
  if (!/^HK(?:LM|CU|CR|U)$/i.test(root)) return null;
  const flags = Number(flagText);
  const key = path === '' || Number.isNaN(flags) ? null : `${root}\\${path}`;
  const isAbsent = isDeletion || (flags & DELETE) !== 0;
  const isKey = isDeletion ? name === '' : !isAbsent && (flags & KEY_ONLY) !== 0;
  const type = rowOf(FLAG_TYPES, String(flags & ~NO_CLOBBER)) ?? null;
  const data = type === 'REG_DWORD' ? bytesAsNumber(rest) : rest.join(',');
  // a setup may skip its section
  return { key, name: isKey ? undefined : name, type, data, isAbsent, isCertain: false };
}

const TEMPLATE = 'registry values';
const SECTION = /^\[([^\]\n]{1,100})\]$/;

/** Parses a line of a security template. */
function templateLine(line: string): Omit<Literal, 'line' | 'source'> | null {
  const [, root, key = '', name = '', type = '', data = ''] = TEMPLATE_LINE.exec(line) ?? [];
  if (root === undefined) return null;
  const hive = rowOf(TEMPLATE_ROOTS, root.toLowerCase()) ?? '';
  const text = data.trim().replace(/^"(.*)"$/, '$1');
  return { key: `${hive}\\${key}`, name: name.trim(), type: rowOf(TEMPLATE_TYPES, type) ?? null, data: text };
}

/** Returns the sections that a directive names, in lower case. */
const sectionsOf = (text: string, directive: 'AddReg' | 'DelReg'): readonly string[] =>
  [...text.matchAll(new RegExp(String.raw`^[ \t]*${directive}[ \t]*=[ \t]*([^;\n]{1,400})`, 'gim'))].flatMap(
    ([, names = '']) => names.split(',').map((name) => name.trim().toLowerCase()),
  );

/** A security template with values of the registry, or an .inf file with `AddReg`. */
export const infReader = declares(
  'inf',
  (text) =>
    /^[ \t]*\[Registry Values\][ \t]*$/im.test(text) ||
    /^"?(?:MACHINE|USERS)\\[^\n]{1,400}=[ \t]*[1-7],/im.test(text) ||
    (/^[ \t]*(?:Add|Del)Reg[ \t]*=/im.test(text) && /^[ \t]*HK(?:LM|CU|CR|U)[ \t]*,/im.test(text)),
  function* (text, findings) {
    const [adds, deletes] = [new Set(sectionsOf(text, 'AddReg')), new Set(sectionsOf(text, 'DelReg'))];
    // lines without any section are read as a template
    let section = /^[ \t]*\[/m.test(text) ? '' : TEMPLATE;
    for (const [row, whole] of linesOf(text, findings)) {
      const line = whole.replace(/^[ \t]*;.*$/, '').trim();
      const named = SECTION.exec(line)?.[1]?.toLowerCase();
      section = named ?? section;
      const isDeletion = deletes.has(section);
      const isRead = section === TEMPLATE || isDeletion || adds.has(section);
      if (line === '' || named !== undefined || !isRead) continue;
      const read = section === TEMPLATE ? templateLine(line) : registryLine(line, isDeletion);
      yield { ...unknownPart(row + 1, line), ...read };
    }
  },
);
