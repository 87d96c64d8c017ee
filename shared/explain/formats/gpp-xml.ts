import type { Findings, FoundWrite, Label } from '../found.ts';
import type { FormatReader } from './reader.ts';
import { foundWrite } from '../found.ts';
import type { WriteProblem } from '../judge/codes.ts';
import { NUMBER_TYPES, readData, typeOfSpelling } from '../command/data.ts';
import { commentLabel, nameLabel } from '../command/labels.ts';
import { elementsOf, lineage, looksLikeXml, type Element } from './xml.ts';

/** An item, with the conditions under which it is applied. */
export interface PreferenceItem {
  readonly write: FoundWrite;
  /** The identifier that the editor generates for each item. */
  readonly uid: string | null;
  /** True if it or a collection around it has filters. */
  readonly isFiltered: boolean;
  /** The name under which Windows remembers that an item was applied, if it is applied only once. */
  readonly onceId: string | null;
}

/** Returns the labels of an item. The editor derives its names from the value unless the author changes them. */
const itemLabels = (attributes: ReadonlyMap<string, string>): readonly Label[] => [
  ...nameLabel(attributes.get('name')),
  ...nameLabel(attributes.get('status')),
  ...commentLabel(attributes.get('desc') ?? ''),
];

/** Reads data. Digits of a DWORD are always hexadecimal here, even with `displayDecimal`. Source: facts 9.1 [Y3]. */
function dataOf(type: ReturnType<typeof typeOfSpelling>, value: string): ReturnType<typeof readData> {
  if (!NUMBER_TYPES.includes(type)) return readData(type, value);
  return /^[0-9a-f]{1,8}$/i.test(value)
    ? readData(type, `0x${value}`)
    : { data: { kind: 'unknown' }, problems: ['invalid-data'] };
}

/**
 * Reads the items of Group Policy Preferences. They aren't whole if an element has no end or `findings` has a problem.
 * Source: facts 9.1 [Y1][Y2][Y3].
 */
export function readItems(
  text: string,
  findings: Findings,
): { readonly items: readonly PreferenceItem[]; readonly isWhole: boolean } {
  const elements = elementsOf(text, findings);
  const filtered = new Set<Element>();
  const once = new Map<Element, string>();
  for (const element of elements) {
    if (!element.name.startsWith('Filter') || element.name === 'Filters') continue;
    const target = lineage(element).find(({ name }) => !name.startsWith('Filter'));
    if (target === undefined) continue;
    if (element.name !== 'FilterRunOnce') filtered.add(target);
    else if (!once.has(target)) once.set(target, element.attributes.get('id') ?? '');
  }
  const items = elements.flatMap((element): readonly PreferenceItem[] => {
    if (element.name !== 'Properties' || !element.attributes.has('key')) return [];
    const [, ...around] = lineage(element);
    const onceId = around.map((one) => once.get(one)).find((id) => id !== undefined) ?? null;
    const uid = element.outer?.attributes.get('uid') ?? null;
    return [{ write: writeOf(element, around), uid, isFiltered: around.some((one) => filtered.has(one)), onceId }];
  });
  return { items, isWhole: elements.every(({ isClosed }) => isClosed) && findings.problems.size === 0 };
}

/** Group Policy Preferences, `Registry.xml`, or a part of it. */
export const gppXmlReader: FormatReader = {
  format: 'gpp-xml',
  recognises: (text) => looksLikeXml(text, ['RegistrySettings', 'Registry', 'Properties']),
  read(text, findings) {
    for (const { write, isFiltered, onceId } of readItems(text, findings).items)
      findings.add(isFiltered || onceId !== null ? { ...write, isCertain: false } : write);
  },
};

/** Returns the write that the properties of an item describe. */
function writeOf({ attributes, line, outer }: Element, around: readonly Element[]): FoundWrite {
  const given = attributes.get('type') ?? '';
  const type = typeOfSpelling(given);
  const action = (attributes.get('action') ?? 'U').toUpperCase();
  const deletes = action === 'D';
  const read = deletes ? null : dataOf(type, (attributes.get('value') ?? '').trim());
  const isDefault = attributes.get('default') === '1';
  const name = isDefault ? '' : (attributes.get('name') ?? '');
  // an item without a name, a type or a value is a whole key
  const isKey = name === '' && !isDefault && given === '';
  const disabled: readonly WriteProblem[] = around.some((one) => one.attributes.get('disabled') === '1')
    ? ['item-disabled']
    : [];
  return foundWrite({
    line,
    key: `${attributes.get('hive') ?? 'HKEY_LOCAL_MACHINE'}\\${attributes.get('key') ?? ''}`,
    name: isKey ? null : name,
    action: deletes ? 'delete' : isKey ? 'create-key' : 'write',
    type: deletes ? null : type,
    data: read?.data ?? { kind: 'none' },
    labels: outer === null ? [] : itemLabels(outer.attributes),
    // Create keeps a value that exists
    isCertain: disabled.length === 0 && action !== 'C',
    problems: [...disabled, ...(read?.problems ?? [])],
  });
}
