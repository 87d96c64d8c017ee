import { commandsInQuotes } from '../regions/cut.ts';
import { COMMAND } from '../regions/lines.ts';
import type { RegistryView } from '../../windows/registry.ts';
import { addLiteral, type FormatReader } from './reader.ts';
import { looksLikeXml, readElements, readXml } from './xml.ts';
import { rowOf } from '../../row-of.ts';

const CONFIGS: Readonly<Record<string, string>> = { computerconfig: 'HKLM', userconfig: 'HKCU' };

/** `.PolicyRules` of Microsoft's Policy Analyzer. */
export const policyRulesReader: FormatReader = {
  format: 'policy-rules',
  recognises: (text) => looksLikeXml(text, ['PolicyRules']),
  read(text, findings) {
    let line = 0;
    let given = new Map<string, string>();
    readElements<string>(text, findings, {
      open(event) {
        const name = event.name.toLowerCase();
        if (rowOf(CONFIGS, name) !== undefined) {
          line = event.line;
          given = new Map();
        }
        return name;
      },
      text: (words, _line, around) => void given.set(around.at(-1) ?? '', words),
      close(ended) {
        const hive = rowOf(CONFIGS, ended);
        if (hive === undefined) return;
        const name = given.get('value') ?? null;
        const removed = name === null ? undefined : /^\*\*del\.(.+)$/i.exec(name)?.[1];
        addLiteral(findings, {
          line,
          source: [...given.values()].join(' '),
          // other names with these signs are orders too
          key: removed === undefined && name?.startsWith('**') === true ? null : `${hive}\\${given.get('key') ?? ''}`,
          name: removed ?? name,
          type: given.get('regtype') ?? null,
          data: given.get('regdata') ?? '',
          isAbsent: removed !== undefined || given.get('regtype')?.toLowerCase() === 'delete',
        });
      },
    });
  },
};

const WIX_TYPES: Readonly<Record<string, string>> = {
  integer: 'REG_DWORD',
  string: 'REG_SZ',
  expandable: 'REG_EXPAND_SZ',
  multistring: 'REG_MULTI_SZ',
  binary: 'REG_BINARY',
};

/** Elements by which a setup of WiX runs something, or takes something away. */
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
/** A property of the installer, or what is put in when the setup is built. */
const isFormatted = (text: string): boolean => /\[[^\]]+\]|[$!]\(/.test(text);

interface WixElement {
  readonly root: string | null;
  readonly key: string | null;
  /** Null where the setup as a whole decides. */
  readonly view: RegistryView | null;
}

/** What an element says of the values in it, over what the ones around it say. */
function wixElement(
  name: string,
  attributes: ReadonlyMap<string, string>,
  outer: WixElement = { root: null, key: null, view: null },
): WixElement {
  const own = attributes.get('Key');
  const bits = attributes.get('Win64') ?? attributes.get('Bitness');
  return {
    root: attributes.get('Root')?.toUpperCase() ?? outer.root,
    key:
      name === 'registrykey' && outer.key !== null && own !== undefined ? `${outer.key}\\${own}` : (own ?? outer.key),
    view: bits === undefined ? outer.view : (rowOf(WIX_VIEWS, bits) ?? null),
  };
}

/** `RegistryKey` and `RegistryValue` of WiX, and `Registry` of WiX 2. */
export const wixReader: FormatReader = {
  format: 'wix',
  recognises: (text) =>
    looksLikeXml(text, ['Wix', 'RegistryValue', 'RegistryKey']) ||
    (looksLikeXml(text, ['Registry']) && /<Registry\b[^<>]{0,400}\bRoot=/i.test(text)),
  read(text, findings) {
    readElements<WixElement>(text, findings, {
      open(event, around) {
        const { attributes, line } = event;
        const name = event.name.toLowerCase();
        const element = wixElement(name, attributes, around.at(-1));
        const source = [...attributes.values()].join(' ');
        const action = attributes.get('Action') ?? 'write';
        if (WIX_OTHERS.has(name) || (name === 'registry' && action.startsWith('remove')))
          findings.cannotFollow(line, source === '' ? event.name : source);
        else if (name === 'registryvalue' || (name === 'registry' && attributes.has('Value'))) {
          const { root, key, view } = element;
          const valueName = attributes.get('Name') ?? '';
          const value = attributes.get('Value') ?? null;
          addLiteral(findings, {
            line,
            source,
            key:
              root !== null && key !== null && WIX_ROOTS.includes(root) && !isFormatted(key) ? `${root}\\${key}` : null,
            name: isFormatted(valueName) ? null : valueName,
            type: rowOf(WIX_TYPES, (attributes.get('Type') ?? 'string').toLowerCase()) ?? null,
            data: value === null || isFormatted(value) || action !== 'write' ? null : value,
            // a component may be left out
            isCertain: false,
            // a component is of 32 bits unless it says otherwise, or the whole setup does
            more:
              view === null ? { problems: /^software\\/i.test(key ?? '') ? ['view-depends-on-setup'] : [] } : { view },
          });
        }
        return element;
      },
    });
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
    return true;
  });
  return found;
}
