import { DOMParser, type Element } from '@xmldom/xmldom';
import { textOf, type Reader } from '../reader.ts';
import { changed, dwordState, stateKey, type RegistryState, type SamplePc } from '../registry-state.ts';

const elements = (parent: Element): readonly Element[] =>
  Array.from(parent.childNodes).filter((node): node is Element => node.nodeType === 1);

/** The name of the OS filter that a PC matches. Source: MS-GPPREF 2.2.2. */
function osName({ build, isServer }: SamplePc): string {
  const names: readonly (readonly [number, string, string])[] = [
    [10240, 'WINTHRESHOLD', 'WINTHRESHOLDSRV'],
    [9600, 'WINBLUE', 'WINBLUESRV'],
    [9200, 'WIN8', 'WIN8S'],
    [7600, 'WIN7', '2K8R2'],
  ];
  const row = names.find(([from]) => build >= from);
  return row?.[isServer ? 2 : 1] ?? 'NE';
}

function version(build: number): string {
  const kernel = build >= 10240 ? '10.0' : build >= 9600 ? '6.3' : build >= 9200 ? '6.2' : '6.1';
  return `${kernel}.${build}`;
}

/** Answers the two kinds of query that we know; another one is an error. */
function wmi(query: string, pc: SamplePc): boolean {
  if (query === "SELECT Version FROM Win32_OperatingSystem WHERE Version LIKE '10.0.[2-9]%'")
    return /^10\.0\.[2-9]/.test(version(pc.build));
  const width = /^SELECT AddressWidth FROM Win32_Processor WHERE AddressWidth = (\d+)$/.exec(query)?.[1];
  if (width !== undefined) return (pc.isX86 ? 32 : 64) === Number(width);
  throw new Error(`an unknown query: ${query}`);
}

function filter(element: Element, pc: SamplePc): boolean {
  const holds = ((): boolean => {
    switch (element.tagName) {
      case 'FilterCollection':
        return filters(element, pc);
      case 'FilterOs':
        return element.getAttribute('version') === osName(pc);
      case 'FilterWmi':
        return wmi(element.getAttribute('query') ?? '', pc);
      default:
        throw new Error(`an unknown filter: ${element.tagName}`);
    }
  })();
  return holds !== (element.getAttribute('not') === '1');
}

/** Each filter is joined to what is before it; how the first one is joined doesn't matter. */
function filters(parent: Element, pc: SamplePc): boolean {
  return elements(parent).reduce((before, element, index) => {
    const holds = filter(element, pc);
    if (index === 0) return holds;
    return element.getAttribute('bool') === 'OR' ? before || holds : before && holds;
  }, true);
}

/** What the registry is after Group Policy Preferences processed this `Registry.xml` on the PC. */
function afterGpp(xml: string, pc: SamplePc, state: RegistryState): RegistryState {
  const root = new DOMParser({
    onError: (_, message) => {
      throw new Error(message);
    },
  }).parseFromString(xml, 'text/xml').documentElement;
  if (root === null) throw new Error('no root');
  const items = elements(root).flatMap((collection) => {
    if (collection.tagName !== 'Collection') throw new Error(`not a collection: ${collection.tagName}`);
    return elements(collection);
  });
  const changes = items.flatMap((item): readonly (readonly [string, string | null])[] => {
    const [properties, targeting] = elements(item);
    if (properties === undefined || (targeting !== undefined && !filters(targeting, pc))) return [];
    const get = (name: string): string => properties.getAttribute(name) ?? '';
    const key = stateKey(get('key'), get('name'));
    if ((get('default') === '1') !== (get('name') === '')) throw new Error(`the default value? ${key}`);
    if (get('action') === 'D') return [[key, null]];
    if (get('type') !== 'REG_DWORD' || !/^[0-9A-F]{8}$/.test(get('value')))
      throw new Error(`odd value ${get('value')}`);
    return [[key, dwordState(Number.parseInt(get('value'), 16))]];
  });
  return changed(state, changes);
}

export const reader: Reader = {
  after: ({ files, purpose, pc }, state) =>
    afterGpp(textOf(files, purpose === 'apply' ? 'Registry.xml' : 'undo/Registry.xml'), pc, state),
  undo: 'deletes-what-was-written',
};
