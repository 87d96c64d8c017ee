import { commandsInQuotes } from '../regions/cut.ts';
import { COMMAND } from '../regions/lines.ts';
import type { RegistryView } from '../../windows/registry.ts';
import { addLiteral, type FormatReader } from './reader.ts';
import { elementsOf, looksLikeXml, nearest, readXml, type Element } from './xml.ts';
import { rowOf } from '../../row-of.ts';

const CONFIGS: Readonly<Record<string, string>> = { computerconfig: 'HKLM', userconfig: 'HKCU' };

/** `.PolicyRules` of Microsoft's Policy Analyzer. */
export const policyRulesReader: FormatReader = {
  format: 'policy-rules',
  recognises: (text) => looksLikeXml(text, ['PolicyRules']),
  read(text, findings) {
    for (const { name: element, line, inner } of elementsOf(text, findings)) {
      const hive = rowOf(CONFIGS, element.toLowerCase());
      if (hive === undefined) continue;
      const given = new Map(inner.map((one) => [one.name.toLowerCase(), one.text]));
      const name = given.get('value') ?? null;
      const removed = /^\*\*del\.(.+)$/i.exec(name ?? '')?.[1];
      addLiteral(findings, {
        line,
        source: [...given.values()].join(' '),
        // other names with these signs are commands too
        key: removed === undefined && name?.startsWith('**') === true ? null : `${hive}\\${given.get('key') ?? ''}`,
        name: removed ?? name,
        type: given.get('regtype') ?? null,
        data: given.get('regdata') ?? '',
        isAbsent: removed !== undefined || given.get('regtype')?.toLowerCase() === 'delete',
      });
    }
  },
};

const WIX_TYPES: Readonly<Record<string, string>> = {
  integer: 'REG_DWORD',
  string: 'REG_SZ',
  expandable: 'REG_EXPAND_SZ',
  multistring: 'REG_MULTI_SZ',
  binary: 'REG_BINARY',
};

/** Elements with which a WiX setup runs or removes something. */
const WIX_OTHERS = new Set([
  'customaction',
  'quietexec',
  'exepackage',
  'msipackage',
  'removeregistrykey',
  'removeregistryvalue',
]);
const WIX_ROOTS = ['HKLM', 'HKCU', 'HKCR', 'HKU'];
const WIX_VIEWS: Readonly<Record<string, RegistryView>> = {
  yes: 'native',
  always64: 'native',
  no: 'wow64',
  always32: 'wow64',
};
/** True if a text has a property of the installer, or a variable that is replaced when the setup is built. */
const isFormatted = (text: string): boolean => /\[[^\]]+\]|[$!]\(/.test(text);

/** Returns the key of an element, below the elements around it if these are keys too. */
function wixKey({ name, attributes, outer }: Element): string | null {
  const own = attributes.get('Key');
  const above = outer === null ? null : wixKey(outer);
  if (own === undefined) return above;
  return name.toLowerCase() === 'registrykey' && above !== null ? `${above}\\${own}` : own;
}

/** `RegistryKey` and `RegistryValue` of WiX, and `Registry` of WiX 2. */
export const wixReader: FormatReader = {
  format: 'wix',
  recognises: (text) =>
    looksLikeXml(text, ['Wix', 'RegistryValue', 'RegistryKey']) ||
    (looksLikeXml(text, ['Registry']) && /<Registry\b[^<>]{0,400}\bRoot=/i.test(text)),
  read(text, findings) {
    for (const element of elementsOf(text, findings)) {
      const { attributes, line } = element;
      const name = element.name.toLowerCase();
      const source = [...attributes.values()].join(' ');
      const action = attributes.get('Action') ?? 'write';
      if (WIX_OTHERS.has(name) || (name === 'registry' && action.startsWith('remove')))
        findings.cannotFollow(line, source === '' ? element.name : source);
      if (name !== 'registryvalue' && (name !== 'registry' || !attributes.has('Value'))) continue;
      const root = nearest(element, 'Root')?.toUpperCase() ?? '';
      const key = wixKey(element);
      // a component is 32-bit unless it or the whole setup specifies otherwise
      const view = rowOf(WIX_VIEWS, nearest(element, 'Win64', 'Bitness') ?? '') ?? null;
      const valueName = attributes.get('Name') ?? '';
      const value = attributes.get('Value');
      addLiteral(findings, {
        line,
        source,
        key: WIX_ROOTS.includes(root) && key !== null && !isFormatted(key) ? `${root}\\${key}` : null,
        name: isFormatted(valueName) ? null : valueName,
        type: rowOf(WIX_TYPES, (attributes.get('Type') ?? 'string').toLowerCase()) ?? null,
        data: value === undefined || isFormatted(value) || action !== 'write' ? null : value,
        // a component may be skipped
        isCertain: false,
        view,
        problems: view === null && /^software\\/i.test(key ?? '') ? ['view-depends-on-setup'] : [],
      });
    }
  },
};

/** Returns texts and attributes of any other XML that begin like a command, each with its row. */
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
    return true;
  });
  return found;
}
