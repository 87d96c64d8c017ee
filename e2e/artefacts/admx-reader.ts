import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { changed, dwordState, stateKey, type RegistryState } from './registry-state.ts';

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, 'text/xml');
const all = (parent: Document | Element, name: string): readonly Element[] =>
  Array.from(parent.getElementsByTagName(name));
const children = (parent: Element | undefined, name: string): readonly Element[] =>
  Array.from(parent?.childNodes ?? []).filter((node): node is Element => node.nodeName === name);

type Change = readonly [string, string | null];

function valueOf(holder: Element | undefined): string | null {
  const value = children(holder, 'value')[0];
  const decimal = children(value, 'decimal')[0]?.getAttribute('value') ?? null;
  if (decimal !== null) return dwordState(Number(decimal));
  if (children(value, 'delete').length === 1) return null;
  throw new Error('a value that is neither a number nor a deletion');
}

const ofItem = (item: Element): Change => [
  stateKey(item.getAttribute('key') ?? '', item.getAttribute('valueName') ?? ''),
  valueOf(item),
];

/** What a policy does on a PC: Enabled with the entry that its ADML offers first, or Disabled. */
function ofPolicy(policy: Element, adml: Document, isEnabled: boolean): readonly Change[] {
  const list = children(policy, isEnabled ? 'enabledList' : 'disabledList')[0];
  const changes = children(list, 'item').map(ofItem);
  const enumeration = all(policy, 'enum')[0];
  if (!isEnabled || enumeration === undefined) return changes;
  const box = all(adml, 'dropdownList').find((one) => one.getAttribute('refId') === enumeration.getAttribute('id'));
  const chosen = children(enumeration, 'item')[Number(box?.getAttribute('defaultItem'))];
  const own: Change = [
    stateKey(policy.getAttribute('key') ?? '', enumeration.getAttribute('valueName') ?? ''),
    valueOf(chosen),
  ];
  return [...changes, own, ...children(children(chosen, 'valueList')[0], 'item').map(ofItem)];
}

/** What the registry is after a Group Policy with every policy of this template in these states was processed. */
export function afterAdmx(
  admx: string,
  adml: string,
  state: RegistryState,
  isEnabled: (policy: string) => boolean,
): RegistryState {
  const texts = parse(adml);
  return changed(
    state,
    all(parse(admx), 'policy').flatMap((policy) =>
      ofPolicy(policy, texts, isEnabled(policy.getAttribute('name') ?? '')),
    ),
  );
}

/** Every text that a template refers to, and every one that its ADML has. */
export function textIds(
  admx: string,
  adml: string,
): { readonly asked: readonly string[]; readonly there: readonly string[] } {
  const asked = [...admx.matchAll(/\$\((string|presentation)\.(\w+)\)/g)].map(([, kind, id]) => `${kind} ${id}`);
  const texts = parse(adml);
  const there = ['string', 'presentation'].flatMap((kind) =>
    all(texts, kind).map((one) => `${kind} ${one.getAttribute('id')}`),
  );
  return { asked: [...new Set(asked)].sort(), there: there.sort() };
}
