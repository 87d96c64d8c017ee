import {
  clickToRunVersionId,
  INSTALL_ROOTS,
  OFFICE_CLICK_TO_RUN,
  OFFICE_CLICK_TO_RUN_2013,
  OFFICE_PRODUCTS,
  OFFICE_PROGRAMS,
} from '../windows/catalogue/office.ts';
import { stringOf, type RegistryView } from '../windows/registry.ts';
import type { Facts } from './facts.ts';
import { viewsOf } from './machine.ts';
import { readingOf } from './snapshot.ts';

/** Which Office it is; `2016-or-later` where nothing tells the products apart. */
type OfficeKind = 'apps' | '2024' | '2021' | '2016-2019' | '2016-or-later' | '2013' | 'older';

/** The newest Office of this PC, with the settings that show it. `version` is what a Click-to-Run says. */
export interface InstalledOffice {
  readonly kind: OfficeKind;
  readonly version: string | null;
  readonly shownBy: readonly (readonly [id: string, view: RegistryView])[];
}

interface Found {
  readonly id: string;
  readonly view: RegistryView;
  readonly text: string;
}

/** The first view in which a setting has a text. */
function textOf({ readings, machine }: Facts, id: string): Found | null {
  for (const view of viewsOf(machine)) {
    const reading = readingOf(readings, id, view);
    const text = reading.state === 'value' ? stringOf(reading) : null;
    if (text !== null && text !== '') return { id, view, text };
  }
  return null;
}

/** By the ids of products, the newest of them: `O365ProPlusRetail`, `ProPlus2021Volume`. General knowledge. */
const PRODUCTS: readonly (readonly [pattern: RegExp, kind: OfficeKind])[] = [
  [/\b[OM]365/i, 'apps'],
  [/2024/, '2024'],
  [/2021/, '2021'],
  [/./, '2016-2019'],
];

const kindOfProducts = (products: string): OfficeKind =>
  PRODUCTS.find(([pattern]) => pattern.test(products))?.[1] ?? '2016-or-later';

const shown = (...found: readonly (Found | null)[]): InstalledOffice['shownBy'] =>
  found.flatMap((one) => (one === null ? [] : [[one.id, one.view] as const]));

function clickToRun(facts: Facts): InstalledOffice | null {
  const platform = textOf(facts, OFFICE_CLICK_TO_RUN);
  const version = textOf(facts, clickToRunVersionId('16'));
  const products = textOf(facts, OFFICE_PRODUCTS);
  if (platform !== null || version !== null || products !== null) {
    const kind = products === null ? '2016-or-later' : kindOfProducts(products.text);
    return { kind, version: version?.text ?? null, shownBy: shown(products, version, platform) };
  }
  const platform2013 = textOf(facts, OFFICE_CLICK_TO_RUN_2013);
  const version2013 = textOf(facts, clickToRunVersionId('15'));
  if (platform2013 === null && version2013 === null) return null;
  return { kind: '2013', version: version2013?.text ?? null, shownBy: shown(version2013, platform2013) };
}

const kindOfVersion = (version: number): OfficeKind =>
  version >= 16 ? '2016-or-later' : version === 15 ? '2013' : 'older';

/** The folder of a program's Office, `Office16` and so on. */
const FOLDER = /\\Office(\d{2})\\/i;

/** What the paths of installed programs show: the folder of each version, newest first, then where Outlook and Word are. */
function byPath(facts: Facts): InstalledOffice | null {
  for (const { id, version } of INSTALL_ROOTS) {
    const found = textOf(facts, id);
    if (found !== null) return { kind: kindOfVersion(version), version: null, shownBy: shown(found) };
  }
  for (const id of OFFICE_PROGRAMS) {
    const found = textOf(facts, id);
    const folder = FOLDER.exec(found?.text ?? '')?.[1];
    if (folder !== undefined) return { kind: kindOfVersion(Number(folder)), version: null, shownBy: shown(found) };
  }
  return null;
}

/**
 * The newest Office that this PC has, Click-to-Run first; null where no key names one. Older keys often stay behind, so
 * only the newest is judged. Which keys show it is general knowledge, not looked up.
 */
export const installedOffice = (facts: Facts): InstalledOffice | null => clickToRun(facts) ?? byPath(facts);
