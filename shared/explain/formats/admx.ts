import { nameLabel } from '../command/labels.ts';
import { addLiteral, type FormatReader } from './reader.ts';
import { elementsOf, lineage, looksLikeXml, nearest, type Element } from './xml.ts';

/** Elements whose value is chosen by whoever sets the policy. */
const CHOSEN = ['decimal', 'longDecimal', 'text', 'multiText', 'list'];

/** What says what an element writes; without it Windows has its own. */
const VALUES = ['enabledValue', 'disabledValue', 'trueValue', 'falseValue'];

/** `$(string.X)` by X, where the texts were pasted as well. */
function resolveLabel(label: string, strings: ReadonlyMap<string, string>): string {
  const id = /^\$\(string\.([^)]+)\)$/.exec(label)?.[1];
  return id === undefined ? label : (strings.get(id) ?? id.replaceAll('_', ' '));
}

/** What an element writes: its type and its data, none for a deletion; null where it writes nothing itself. */
function written({
  name,
  attributes,
  text,
  outer,
}: Element): { readonly type?: string; readonly data?: string } | null {
  if (name === 'delete') return {};
  if (name === 'decimal' || name === 'longDecimal') return { type: 'REG_DWORD', data: attributes.get('value') ?? '' };
  return name === 'string' && outer !== null && outer.name !== 'stringTable' ? { type: 'REG_SZ', data: text } : null;
}

/** An administrative template, alone or with its texts. Every state of every policy is listed. Source: facts 9.2 [A1][A3]. */
export const admxReader: FormatReader = {
  format: 'admx',
  recognises: (text) => looksLikeXml(text, ['policyDefinitions', 'policy', 'policies']),
  read(text, findings) {
    const elements = elementsOf(text, findings);
    const strings = new Map(
      elements.filter(({ name }) => name === 'string').map((one) => [one.attributes.get('id') ?? '', one.text]),
    );
    for (const element of elements) {
      const { name, attributes, line, inner, outer } = element;
      const around = lineage(element);
      const key = nearest(element, 'key', 'defaultKey');
      const isChosen = outer?.name === 'elements' && CHOSEN.includes(name);
      const hasOwn = name === 'boolean' || (name === 'policy' && attributes.has('valueName'));
      if (isChosen || (hasOwn && !inner.some((one) => VALUES.includes(one.name)))) {
        findings.cannotFollow(line, `${key ?? ''}\\${attributes.get('valueName') ?? ''}`);
        continue;
      }
      const what = written(element);
      const valueName = nearest(element, 'valueName');
      if (what === null || key === undefined || valueName === undefined) continue;
      const policy = around.find((one) => one.name === 'policy');
      const label = around.find((one) => one.name === 'item')?.attributes.get('displayName');
      addLiteral(findings, {
        line,
        source: `${key}\\${valueName}`,
        key: `${policy?.attributes.get('class') === 'User' ? 'HKCU' : 'HKLM'}\\${key}`,
        name: valueName,
        ...what,
        isAbsent: what.type === undefined,
        // it happens in one state of its policy, and only where somebody sets that
        isCertain: false,
        more: {
          labels: label === undefined ? [] : nameLabel(resolveLabel(label, strings)),
          when: around.some((one) => /^disabled(?:Value|List)$/.test(one.name)) ? 'disabled' : 'enabled',
        },
      });
    }
  },
};
