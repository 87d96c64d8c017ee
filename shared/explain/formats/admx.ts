import { foundWrite, type Findings, type FoundWrite } from '../found.ts';
import type { FormatReader } from './reader.ts';
import { readData } from '../command/data.ts';
import { nameLabel } from '../command/labels.ts';
import { looksLikeXml, readElements, readXml } from './xml.ts';

/** An open element. */
interface Element {
  readonly name: string;
  readonly key: string | null;
  readonly valueName: string | null;
  readonly label: string | null;
  readonly line: number;
  /** Whether it says itself what is written. */
  hasValues: boolean;
}

/** What the innermost open element says that says something. */
const nearest = (open: readonly Element[], said: (one: Element) => string | null): string | null =>
  open.reduceRight<string | null>((found, one) => found ?? said(one), null);

/** Where a value element stands: the key and the name of the nearest element that has them, and the label of its item. */
function targetOf(
  open: readonly Element[],
): { readonly key: string; readonly name: string; readonly label: string | null } | null {
  const key = nearest(open, (one) => one.key);
  const name = nearest(open, (one) => one.valueName);
  if (key === null || name === null) return null;
  return { key, name, label: nearest(open, (one) => (one.name === 'item' ? one.label : null)) };
}

/** Elements whose value is chosen by whoever sets the policy. */
const CHOSEN = ['decimal', 'longDecimal', 'text', 'multiText', 'list'];

/** What says what an element writes; without it Windows has its own. */
const VALUES = ['enabledValue', 'disabledValue', 'trueValue', 'falseValue'];

/** What stands in a template happens in one state of its policy, and only where somebody sets that. */
const stateOf = (open: readonly Element[]): Pick<FoundWrite, 'isCertain' | 'when'> => ({
  isCertain: false,
  when: open.some(({ name }) => /^disabled(?:Value|List)$/.test(name)) ? 'disabled' : 'enabled',
});

/** `$(string.X)` by X, where the texts were pasted as well. */
function resolveLabel(label: string, strings: ReadonlyMap<string, string>): string {
  const id = /^\$\(string\.([^)]+)\)$/.exec(label)?.[1];
  return id === undefined ? label : (strings.get(id) ?? id.replaceAll('_', ' '));
}

function readStrings(text: string, findings: Findings): ReadonlyMap<string, string> {
  const strings = new Map<string, string>();
  let id: string | null = null;
  readXml(text, (event) => {
    if (!findings.step()) return false;
    if (event.kind === 'open') id = event.name === 'string' ? (event.attributes.get('id') ?? null) : null;
    if (event.kind === 'close') id = null;
    if (event.kind === 'text' && id !== null) strings.set(id, event.text.trim());
    return true;
  });
  return strings;
}

/** An administrative template, alone or with its texts. Every state of every policy is listed. Source: facts 9.2 [A1][A3]. */
export const admxReader: FormatReader = {
  format: 'admx',
  recognises: (text) => looksLikeXml(text, ['policyDefinitions', 'policy', 'policies']),
  read(text, findings) {
    const strings = text.includes('$(string.') ? readStrings(text, findings) : new Map<string, string>();
    let hive = 'HKLM';

    const add = (line: number, around: readonly Element[], what: Partial<FoundWrite>): void => {
      const target = targetOf(around);
      if (target === null) return;
      const labels = target.label === null ? [] : nameLabel(resolveLabel(target.label, strings));
      const key = `${hive}\\${target.key}`;
      findings.add(foundWrite({ line, key, name: target.name, labels, ...stateOf(around), ...what }));
    };

    readElements<Element>(text, findings, {
      open({ name, attributes, line }, around) {
        if (name === 'policy') hive = attributes.get('class') === 'User' ? 'HKCU' : 'HKLM';
        const outer = around.at(-1);
        if (outer !== undefined && VALUES.includes(name)) outer.hasValues = true;
        if (outer?.name === 'elements' && CHOSEN.includes(name)) {
          const key = attributes.get('key') ?? nearest(around, (one) => one.key) ?? '';
          findings.cannotFollow(line, `${key}\\${attributes.get('valueName') ?? ''}`);
        } else if (name === 'delete') add(line, around, { action: 'delete' });
        else if (name === 'decimal' || name === 'longDecimal')
          add(line, around, { type: 'REG_DWORD', ...readData('REG_DWORD', attributes.get('value') ?? '') });
        return {
          name,
          key: attributes.get('key') ?? attributes.get('defaultKey') ?? null,
          valueName: attributes.get('valueName') ?? null,
          label: attributes.get('displayName') ?? null,
          line,
          hasValues: false,
        };
      },
      close(ended, around) {
        const hasOwn = ended.name === 'boolean' || (ended.name === 'policy' && ended.valueName !== null);
        const key = nearest([...around, ended], (one) => one.key);
        if (hasOwn && !ended.hasValues) findings.cannotFollow(ended.line, `${key ?? ''}\\${ended.valueName ?? ''}`);
      },
      text(words, line, around) {
        if (around.at(-1)?.name === 'string' && around.at(-2)?.name !== 'stringTable')
          add(line, around, { type: 'REG_SZ', data: { kind: 'text', text: words }, labels: [] });
      },
    });
  },
};
