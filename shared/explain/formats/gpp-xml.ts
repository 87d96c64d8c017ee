import type { FoundWrite, Label } from '../found.ts';
import type { FormatReader } from './reader.ts';
import { foundWrite } from '../found.ts';
import type { WriteProblem } from '../judge/codes.ts';
import { NUMBER_TYPES, readData, typeOfSpelling } from '../command/data.ts';
import { commentLabel, nameLabel } from '../command/labels.ts';
import { looksLikeXml, readXml } from './xml.ts';

/** The attributes of an item besides its properties. */
interface Item {
  readonly element: string;
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
    const open: Item[] = [];
    const end = readXml(text, (event) => {
      if (!findings.step()) return false;
      if (event.kind === 'close') {
        const item = open.pop();
        const outer = open.at(-1);
        // Who gets it depends on its filters, and on those of the collections around it.
        const writes = (item?.waiting ?? []).map((one) =>
          item?.hasFilters === true ? { ...one, isCertain: false } : one,
        );
        if (outer === undefined) for (const one of writes) findings.add(one);
        else outer.waiting.push(...writes);
      }
      if (event.kind !== 'open') return true;
      const { name: element, attributes, line } = event;
      if (element === 'Properties' && attributes.has('key')) {
        const item = open.at(-1);
        const type = typeOfSpelling(attributes.get('type') ?? '');
        const action = (attributes.get('action') ?? 'U').toUpperCase();
        const deletes = action === 'D';
        const value = attributes.get('value') ?? '';
        const read = deletes ? null : dataOf(type, value.trim());
        const isDefault = attributes.get('default') === '1';
        const name = attributes.get('name') ?? '';
        const disabled: readonly WriteProblem[] = open.some((one) => one.isDisabled) ? ['item-disabled'] : [];
        const add = item === undefined ? findings.add : (write: FoundWrite): void => void item.waiting.push(write);
        add(
          foundWrite({
            line,
            key: `${attributes.get('hive') ?? 'HKEY_LOCAL_MACHINE'}\\${attributes.get('key') ?? ''}`,
            // an item without a name, a type and a value is a whole key
            name: isDefault ? '' : name === '' ? (attributes.get('type') ? '' : null) : name,
            action: deletes ? 'delete' : name === '' && !isDefault && !attributes.get('type') ? 'create-key' : 'write',
            type: deletes ? null : type,
            data: read?.data ?? { kind: 'none' },
            labels: item?.labels ?? [],
            // what is there stays where it is only to be made
            isCertain: disabled.length === 0 && action !== 'C',
            problems: [...disabled, ...(read?.problems ?? [])],
          }),
        );
      }
      const outer = open.at(-1);
      if (element === 'Filters' && outer !== undefined) outer.hasFilters = true;
      open.push({
        element,
        labels: itemLabels(attributes),
        isDisabled: attributes.get('disabled') === '1',
        waiting: [],
        hasFilters: false,
      });
      if (open.length > MAX_DEPTH) {
        findings.problem('too-much');
        return false;
      }
      return true;
    });
    for (const one of open.flatMap(({ waiting }) => waiting)) findings.add(one);
    if (end === 'doctype') findings.problem('doctype-refused');
    if (end === 'broken') findings.problem('broken-xml');
  },
};

/** Nobody nests collections so deep. */
const MAX_DEPTH = 100;
