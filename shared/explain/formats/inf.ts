import { rowOf } from '../../row-of.ts';
import { typeName } from '../../windows/registry.ts';
import { declares, linesOf, type Literal } from './reader.ts';

const FLAG_TYPES: Readonly<Record<string, string>> = {
  0x0: 'REG_SZ',
  0x1: 'REG_BINARY',
  0x10000: 'REG_MULTI_SZ',
  0x10001: 'REG_DWORD',
  0x20000: 'REG_EXPAND_SZ',
};

/** `MACHINE\...\Name=4,1` */
const TEMPLATE_LINE =
  /^"?(MACHINE|USERS)\\([^"=\n]{1,400})\\([^"\\=\n]{1,200})"?[ \t]{0,20}=[ \t]{0,20}([1-47]),(.{0,1000})$/i;
const FIELD = /[ \t]*(?:"([^"\n]*(?:""[^"\n]*)*)"|([^,\n]*))(?:,|$)/g;

/** Returns the fields of a line, between commas. The last match is the empty one at its end. */
const fieldsOf = (line: string): readonly string[] =>
  [...line.matchAll(FIELD)].slice(0, -1).map(([, quoted, bare = '']) => quoted?.replaceAll('""', '"') ?? bare.trim());

/** Returns four bytes, low byte first, as a number; other fields are joined unchanged. */
const bytesAsNumber = (fields: readonly string[]): string =>
  fields.length === 4 && fields.every((byte) => /^[0-9a-f]{2}$/i.test(byte))
    ? `0x${[...fields].reverse().join('')}`
    : fields.join(',');

/** Parses a line of a section that AddReg or DelReg names. A setup may skip its section. */
function registryLine(line: string, isDeletion: boolean): Omit<Literal, 'line' | 'source'> {
  const [root = '', path = '', name = '', flags = '', ...rest] = fieldsOf(line);
  const type = rowOf(FLAG_TYPES, String(Number(flags))) ?? null;
  // with other flags, it deletes the value, keeps one that exists or creates only the key
  const isKnown = /^HK(?:LM|CU|CR|U)$/i.test(root) && path !== '' && type !== null;
  return {
    key: isKnown ? `${root}\\${path}` : null,
    name: isDeletion && name === '' ? undefined : name,
    type,
    data: type === 'REG_DWORD' ? bytesAsNumber(rest) : rest.join(','),
    isAbsent: isDeletion,
    isCertain: false,
  };
}

const TEMPLATE = 'registry values';
const SECTION = /^\[([^\]\n]{1,100})\]$/;

function templateLine(line: string): Omit<Literal, 'line' | 'source'> {
  const [, root, path = '', name = '', type = '', data = ''] = TEMPLATE_LINE.exec(line) ?? [];
  const key = root === undefined ? null : `${/^m/i.test(root) ? 'HKLM' : 'HKU'}\\${path}`;
  return { key, name: name.trim(), type: typeName(Number(type)), data: data.trim().replace(/^"(.*)"$/, '$1') };
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
      yield { line: row + 1, source: line, ...read };
    }
  },
);
