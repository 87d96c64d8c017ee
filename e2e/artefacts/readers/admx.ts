import { DOMParser, type Document, type Element } from '@xmldom/xmldom';
import { textOf, type Reader } from '../reader.ts';
import { changed, dwordState, stateKey, type RegistryState } from '../registry-state.ts';

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
function afterAdmx(
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

/** On a 32-bit Windows the part for the other view makes a value that nothing reads there: the README says so. */
const USELESS_ON_X86 = stateKey(
  'SOFTWARE\\Wow6432Node\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
  'DefaultSecureProtocols',
);

/** The policies by what the ids of their settings begin with. */
const STARTS: Readonly<Record<string, string>> = { WinHttpTls: 'winhttp.', Schannel: 'schannel.', Dotnet: 'dotnet.' };

/** A policy template doesn't name a Windows. Enabled is for what is written, Disabled for what goes. */
export const reader: Reader = {
  after({ files, purpose, pc, targets }, state) {
    const meant = (start: string) => targets.filter((target) => target.setting.startsWith(start));
    if (Object.values(STARTS).every((start) => meant(start).length === 0)) return state;
    const isEnabled = (policy: string): boolean =>
      purpose === 'apply' && meant(STARTS[policy] ?? policy).some(({ value }) => value !== null);
    const after = afterAdmx(textOf(files, 'TlsRemedy.admx'), textOf(files, 'en-US/TlsRemedy.adml'), state, isEnabled);
    return pc.isX86 ? changed(after, [[USELESS_ON_X86, null]]) : after;
  },
  undo: 'deletes-all',
};
