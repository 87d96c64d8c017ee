import { commandsInQuotes } from '../regions/cut.ts';
import { COMMAND } from '../regions/languages.ts';
import type { FormatReader } from './reader.ts';
import { addLiteral } from './literal.ts';
import { looksLikeXml, readXml } from './xml.ts';

const CONFIGS: Readonly<Record<string, string>> = { computerconfig: 'HKLM', userconfig: 'HKCU' };

/** `.PolicyRules` of Microsoft's Policy Analyzer. */
export const policyRulesReader: FormatReader = {
  format: 'policy-rules',
  recognises: (text) => looksLikeXml(text, ['PolicyRules']),
  read(text, findings) {
    let hive: string | null = null;
    let line = 0;
    let field = '';
    let given = new Map<string, string>();
    const end = readXml(text, (event) => {
      if (!findings.step()) return false;
      if (event.kind === 'open') {
        const config = CONFIGS[event.name.toLowerCase()];
        if (config !== undefined) {
          hive = config;
          line = event.line;
          given = new Map();
        }
        field = event.name.toLowerCase();
      }
      if (event.kind === 'text' && hive !== null) given.set(field, event.text.trim());
      if (event.kind !== 'close') return true;
      field = '';
      if (hive === null || CONFIGS[event.name.toLowerCase()] === undefined) return true;
      addLiteral(findings, {
        line,
        source: [...given.values()].join(' '),
        key: `${hive}\\${given.get('key') ?? ''}`,
        name: given.get('value') ?? null,
        type: given.get('regtype') ?? null,
        data: given.get('regdata') ?? '',
        isAbsent: /^delete$/i.test(given.get('regtype') ?? ''),
      });
      hive = null;
      return true;
    });
    if (end === 'doctype') findings.problem('doctype-refused');
    if (end === 'broken') findings.problem('broken-xml');
  },
};

const WIX_TYPES: Readonly<Record<string, string>> = {
  integer: 'REG_DWORD',
  string: 'REG_SZ',
  expandable: 'REG_EXPAND_SZ',
  multistring: 'REG_MULTI_SZ',
  binary: 'REG_BINARY',
};

/** Elements by which a setup of WiX runs something. */
const WIX_RUNS = new Set(['customaction', 'quietexec']);

/** `RegistryKey` and `RegistryValue` of WiX, and `Registry` of WiX 2. */
export const wixReader: FormatReader = {
  format: 'wix',
  recognises: (text) =>
    looksLikeXml(text, ['Wix', 'RegistryValue', 'RegistryKey']) ||
    (looksLikeXml(text, ['Registry']) && /<Registry\b[^<>]{0,400}\bRoot=/i.test(text)),
  read(text, findings) {
    const open: {
      readonly root: string | null;
      readonly key: string | null;
      readonly isIn64: boolean | null;
      readonly hasCondition: boolean;
    }[] = [];
    const end = readXml(text, (event) => {
      if (!findings.step()) return false;
      if (event.kind === 'close') open.pop();
      if (event.kind !== 'open') return true;
      const { attributes, line } = event;
      const name = event.name.toLowerCase();
      const outer = open.at(-1);
      const root = attributes.get('Root') ?? outer?.root ?? null;
      const own = attributes.get('Key') ?? null;
      const key =
        name === 'registrykey' && typeof outer?.key === 'string' && own !== null
          ? `${outer.key}\\${own}`
          : (own ?? outer?.key ?? null);
      const win64 = attributes.get('Win64') ?? (attributes.get('Bitness') === 'always64' ? 'yes' : undefined);
      const isIn64 = win64 === undefined ? (outer?.isIn64 ?? null) : win64 === 'yes';
      const hasCondition = (outer?.hasCondition ?? false) || attributes.has('Condition') || name === 'feature';
      open.push({ root, key, isIn64, hasCondition });
      if (open.length > 100) {
        findings.problem('too-much');
        return false;
      }
      if (WIX_RUNS.has(name)) findings.cannotFollow(line, [...attributes.values()].join(' '));
      if ((name !== 'registryvalue' && name !== 'registry') || !(attributes.has('Value') || name === 'registryvalue'))
        return true;
      const value = attributes.get('Value') ?? null;
      const isKnown = value === null || !/\[[^\]]+\]|\$\(/.test(value);
      addLiteral(findings, {
        line,
        source: [...attributes.values()].join(' '),
        key:
          root !== null && key !== null && /^HK(?:LM|CU|CR|U)$/i.test(root) && !/\[[^\]]+\]|\$\(/.test(key)
            ? `${root}\\${key}`
            : null,
        name: attributes.get('Name') ?? '',
        type: WIX_TYPES[(attributes.get('Type') ?? 'string').toLowerCase()] ?? null,
        data: isKnown ? value : null,
        // a component may be left out
        isCertain: false,
        // a component is of 32 bits unless it says otherwise, or the whole setup does
        more:
          isIn64 === null
            ? { problems: /^software\\/i.test(key ?? '') ? ['view-depends-on-setup'] : [] }
            : { view: isIn64 ? 'native' : 'wow64' },
      });
      return true;
    });
    if (end === 'doctype') findings.problem('doctype-refused');
    if (end === 'broken') findings.problem('broken-xml');
  },
};

/** Texts and attributes of any other XML that begin as a command, each with its line. */
export function commandsInXml(text: string): readonly { readonly row: number; readonly text: string }[] {
  const found: { row: number; text: string }[] = [];
  readXml(text, (event) => {
    const texts = event.kind === 'open' ? [...event.attributes.values()] : event.kind === 'text' ? [event.text] : [];
    for (const one of texts) {
      const bare = one.trim();
      const lead = one.length - one.trimStart().length;
      const row = event.line - 1 + (one.slice(0, lead).split('\n').length - 1);
      if (COMMAND.test(bare)) found.push({ row, text: bare });
      else for (const inner of commandsInQuotes(bare)) found.push({ row, text: inner });
    }
    return found.length < 200;
  });
  return found;
}
