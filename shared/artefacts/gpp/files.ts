import type { ExportTexts, ExportWords } from '../../text/pack.ts';
import { unixFile, withUndo, type ArtefactFile } from '../artefact.ts';
import { targetsTo, type Decision, type FamilyTargets, type Purpose } from '../decision.ts';
import type { Target } from '../../remediation/scopes/target.ts';
import { xmlText } from '../escape.ts';
import type { Family } from '../../windows/families.ts';
import { exportedUid } from '../../output/stable-guid.ts';

/** Classes of the elements. Source: facts 9.1 [Y1][Y3]. */
const CLASSES = {
  settings: '{A3CCFC41-DFDB-43a5-8D26-0FE8B954DA51}',
  collection: '{53B533F5-224C-47e3-B01B-CA3B3F3FF4BF}',
  item: '{9CD4B2F4-923D-47f5-A062-E897DD1DAD50}',
} as const;

/** The change time that the editor shows. Constant, so that the same decision produces the same bytes. */
const CHANGED = '2026-01-01 00:00:00';

/** Windows 11 and Server 2022 share Windows 10's OS filter; their builds begin with 2 or, one day, a later digit. */
const NEWER_THAN_10 = "SELECT Version FROM Win32_OperatingSystem WHERE Version LIKE '10.0.[2-9]%'";

/** The width of Windows, not of the processor: 32-bit Windows has no 32-bit view. General knowledge, not looked up. */
const IS_64_BIT = 'SELECT AddressWidth FROM Win32_Processor WHERE AddressWidth = 64';

type Attributes = Readonly<Record<string, string>>;

const attributes = (given: Attributes): string =>
  Object.entries(given)
    .map(([name, value]) => ` ${name}="${xmlText(value)}"`)
    .join('');

const wmi = (query: string, negated: boolean): string =>
  `<FilterWmi${attributes({ bool: 'AND', not: negated ? '1' : '0', query, nameSpace: 'Root\\cimv2', property: '', variableName: '' })}/>`;

/** Filters are combined by AND; the names of the releases are a separate group, joined by OR. */
function filterLines(family: Family, target: Target): readonly string[] {
  const releases = family.osFilters.map((version, index) => {
    const bool = index === 0 ? 'AND' : 'OR'; // the operator of the first one is irrelevant
    return `<FilterOs${attributes({ bool, not: '0', class: 'NT', version, type: 'NE', edition: 'NE', sp: 'NE' })}/>`;
  });
  return [
    '  <Filters>',
    '    <FilterCollection bool="AND" not="0">',
    ...releases.map((line) => `      ${line}`),
    '    </FilterCollection>',
    ...(family.newerThan10 === null ? [] : [`    ${wmi(NEWER_THAN_10, !family.newerThan10)}`]),
    ...(target.view === 'wow64' ? [`    ${wmi(IS_64_BIT, false)}`] : []),
    '  </Filters>',
  ];
}

function itemLines(family: Family, target: Target, purpose: Purpose): readonly string[] {
  const { value } = target;
  const isDeletion = value === null;
  const name = target.name === '' ? '(Default)' : target.name;
  const item = {
    clsid: CLASSES.item,
    name,
    status: name,
    image: isDeletion ? '13' : '12', // an icon of the editor
    changed: CHANGED,
    uid: exportedUid(purpose, family.id, target, value),
    bypassErrors: '1',
  };
  const properties = {
    action: isDeletion ? 'D' : 'U',
    displayDecimal: '0',
    default: target.name === '' ? '1' : '0',
    hive: 'HKEY_LOCAL_MACHINE',
    key: target.path,
    name: target.name,
    type: 'REG_DWORD',
    value: isDeletion ? '' : value.toString(16).toUpperCase().padStart(8, '0'),
  };
  return [
    `<Registry${attributes(item)}>`,
    `  <Properties${attributes(properties)}/>`,
    ...filterLines(family, target),
    '</Registry>',
  ].map((line) => `    ${line}`);
}

/** Windows with TLS 1.2 on needs nothing there, but baselines write there: what removes it can be left out. */
const isOwnPart = (purpose: Purpose, { path, value }: Target): boolean =>
  purpose === 'apply' && value === null && path.endsWith('\\TLS 1.2\\Client');

function collectionLines(name: string, desc: string, items: readonly (readonly string[])[]): readonly string[] {
  if (items.length === 0) return [];
  return [`  <Collection${attributes({ clsid: CLASSES.collection, name, desc })}>`, ...items.flat(), '  </Collection>'];
}

function familyLines({ family, targets }: FamilyTargets, purpose: Purpose, texts: ExportTexts): readonly string[] {
  const name = texts.families[family.id];
  const items = (isOwn: boolean): readonly (readonly string[])[] =>
    targetsTo(purpose, targets)
      .filter((target) => isOwnPart(purpose, target) === isOwn)
      .map((target) => itemLines(family, target, purpose));
  const { own, ownName, rest } = texts.gpp;
  return [...collectionLines(name, rest, items(false)), ...collectionLines(`${name}: ${ownName}`, own, items(true))];
}

/**
 * A collection for each family of releases. Each item has the filter for it, and not the collection: that Windows
 * honours a filter there was in no source, and without it the value of Windows 7 would reach Windows 11. The undo
 * deletes what was written. Format: facts 9.1 [Y1][Y2][Y3].
 */
export const files = (decision: Decision, { texts }: ExportWords): readonly ArtefactFile[] =>
  withUndo(decision, (purpose) =>
    unixFile(purpose === 'apply' ? 'Registry.xml' : 'undo/Registry.xml', [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<RegistrySettings clsid="${CLASSES.settings}">`,
      ...decision.families.flatMap((one) => familyLines(one, purpose, texts)),
      '</RegistrySettings>',
    ]),
  );
