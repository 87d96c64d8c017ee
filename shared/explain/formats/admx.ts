import { nameLabel } from '../command/labels.ts';
import { addLiteral, type FormatReader } from './reader.ts';
import { elementsOf, lineage, looksLikeXml, nearest, type Element } from './xml.ts';

/** Elements whose value the administrator chooses when setting the policy. */
const CHOSEN = ['decimal', 'longDecimal', 'text', 'multiText', 'list'];

/** Elements that contain what is written. Without them, Windows writes its own values. */
const VALUES = ['enabledValue', 'disabledValue', 'trueValue', 'falseValue'];

/** Replaces `$(string.X)` with the text of X if the texts were pasted as well. */
function resolveLabel(label: string, strings: ReadonlyMap<string, string>): string {
  const id = /^\$\(string\.([^)]+)\)$/.exec(label)?.[1];
  return id === undefined ? label : (strings.get(id) ?? id.replaceAll('_', ' '));
}

/** Returns the type and data that an element writes, or no data for a deletion; null if it writes nothing itself. */
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

/** An administrative template, with or without texts. Lists every state of every policy. Source: facts 9.2 [A1][A3]. */
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
        // it happens in one state of its policy, and only if that state is set
        isCertain: false,
        labels: label === undefined ? [] : nameLabel(resolveLabel(label, strings)),
        when: around.some((one) => /^disabled(?:Value|List)$/.test(one.name)) ? 'disabled' : 'enabled',
      });
    }
  },
};
