import type { FoundWrite, Label } from '../found.ts';
import type { FormatReader } from './reader.ts';
import { foundWrite } from '../found.ts';
import type { WriteProblem } from '../judge/codes.ts';
import { NUMBER_TYPES, readData, typeOfSpelling } from '../command/data.ts';
import { commentLabel, nameLabel } from '../command/labels.ts';
import { looksLikeXml, readElements } from './xml.ts';

/** The attributes of an item besides its properties. */
interface Item {
  readonly labels: readonly Label[];
  readonly isDisabled: boolean;
  /** Where it is kept until its item ends: what filters it stands behind it. */
  readonly waiting: FoundWrite[];
  hasFilters: boolean;
}

/** The names of an item are made from the value's own unless somebody writes another. */
const itemLabels = (attributes: ReadonlyMap<string, string>): readonly Label[] => [
  ...nameLabel(attributes.get('name')),
  ...nameLabel(attributes.get('status')),
  ...commentLabel(attributes.get('desc') ?? ''),
];

/** Digits of a DWORD are always hexadecimal here, also with `displayDecimal`. Source: facts 9.1 [Y3]. */
function dataOf(type: ReturnType<typeof typeOfSpelling>, value: string): ReturnType<typeof readData> {
  if (!NUMBER_TYPES.includes(type)) return readData(type, value);
  return /^[0-9a-f]{1,8}$/i.test(value)
    ? readData(type, `0x${value}`)
    : { data: { kind: 'unknown' }, problems: ['invalid-data'] };
}

/** Group Policy Preferences, `Registry.xml`, or a part of it. Source: facts 9.1 [Y1][Y2][Y3]. */
export const gppXmlReader: FormatReader = {
  format: 'gpp-xml',
  recognises: (text) => looksLikeXml(text, ['RegistrySettings', 'Registry', 'Properties']),
  read(text, findings) {
    const left = readElements<Item>(text, findings, {
      open({ name: element, attributes, line }, around) {
        const outer = around.at(-1);
        if (element === 'Properties' && attributes.has('key')) {
          const write = writeOf(attributes, line, around);
          if (outer === undefined) findings.add(write);
          else outer.waiting.push(write);
        }
        if (element === 'Filters' && outer !== undefined) outer.hasFilters = true;
        const isDisabled = attributes.get('disabled') === '1';
        return { labels: itemLabels(attributes), isDisabled, waiting: [], hasFilters: false };
      },
      close({ waiting, hasFilters }, around) {
        // Who gets it depends on its filters, and on those of the collections around it.
        const writes = waiting.map((one) => (hasFilters ? { ...one, isCertain: false } : one));
        const outer = around.at(-1);
        if (outer === undefined) for (const one of writes) findings.add(one);
        else outer.waiting.push(...writes);
      },
    });
    for (const one of left.flatMap(({ waiting }) => waiting)) findings.add(one);
  },
};

/** What the properties of an item write. */
function writeOf(attributes: ReadonlyMap<string, string>, line: number, around: readonly Item[]): FoundWrite {
  const given = attributes.get('type') ?? '';
  const type = typeOfSpelling(given);
  const action = (attributes.get('action') ?? 'U').toUpperCase();
  const deletes = action === 'D';
  const read = deletes ? null : dataOf(type, (attributes.get('value') ?? '').trim());
  const isDefault = attributes.get('default') === '1';
  const name = isDefault ? '' : (attributes.get('name') ?? '');
  // an item without a name, a type and a value is a whole key
  const isKey = name === '' && !isDefault && given === '';
  const disabled: readonly WriteProblem[] = around.some((one) => one.isDisabled) ? ['item-disabled'] : [];
  return foundWrite({
    line,
    key: `${attributes.get('hive') ?? 'HKEY_LOCAL_MACHINE'}\\${attributes.get('key') ?? ''}`,
    name: isKey ? null : name,
    action: deletes ? 'delete' : isKey ? 'create-key' : 'write',
    type: deletes ? null : type,
    data: read?.data ?? { kind: 'none' },
    labels: around.at(-1)?.labels ?? [],
    // what is there stays where it is only to be made
    isCertain: disabled.length === 0 && action !== 'C',
    problems: [...disabled, ...(read?.problems ?? [])],
  });
}
