import type { Findings, FoundWrite } from '../found.ts';
import { NUMBER_TYPES, typeOfSpelling } from '../command/data.ts';
import { commentLabel, nameLabel } from '../command/labels.ts';
import { declaredWrite, type FormatReader, type Literal } from './reader.ts';
import { elementsOf, lineage, looksLikeXml, type Element } from './xml.ts';

export interface PreferenceItem {
  readonly write: FoundWrite;
  readonly uid: string | null;
  readonly isFiltered: boolean;
  /** The name under which Windows remembers that an item was applied, if it is applied only once. */
  readonly onceId: string | null;
}

function literalOf({ attributes, line, outer }: Element, around: readonly Element[]): Literal {
  const [type = '', action = '', name = ''] = ['type', 'action', 'name'].map((one) => attributes.get(one));
  const value = (attributes.get('value') ?? '').trim();
  const isDefault = attributes.get('default') === '1';
  const isDisabled = around.some((one) => one.attributes.get('disabled') === '1');
  const about = outer?.attributes;
  return {
    line,
    source: attributes.get('key') ?? '',
    key: `${attributes.get('hive') ?? 'HKEY_LOCAL_MACHINE'}\\${attributes.get('key') ?? ''}`,
    // an item without a name, a type or a value is a whole key
    name: isDefault ? '' : name === '' && type === '' ? undefined : name,
    type,
    // digits of a number are always hexadecimal here, even with `displayDecimal`. Source: facts 9.1 [Y3]
    data: NUMBER_TYPES.includes(typeOfSpelling(type)) ? `0x${value}` : value,
    isAbsent: action.toUpperCase() === 'D',
    // Create keeps a value that exists
    isCertain: !isDisabled && action.toUpperCase() !== 'C',
    // the editor derives its names from the value unless the author changes them
    labels: [...nameLabel(about?.get('name')), ...nameLabel(about?.get('status')), ...commentLabel(about?.get('desc'))],
    problems: isDisabled ? ['item-disabled'] : [],
  };
}

/** They aren't whole if an end lacks or `findings` has a problem. Source: facts 9.1 [Y1][Y2][Y3]. */
export function readItems(text: string, findings: Findings) {
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
    const write = declaredWrite(literalOf(element, around));
    return write === null ? [] : [{ write, uid, isFiltered: around.some((one) => filtered.has(one)), onceId }];
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
