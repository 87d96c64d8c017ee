import * as v from 'valibot';
import { rowOf } from '../row-of.ts';
import { exactly } from '../schema.ts';
import {
  clickToRunVersionId,
  INSTALL_ROOTS,
  OFFICE_BITNESS,
  OFFICE_CLICK_TO_RUN,
  OFFICE_CLICK_TO_RUN_2013,
  OFFICE_PRODUCTS,
  OFFICE_PROGRAMS,
  type OfVersion,
} from '../windows/catalogue/office.ts';
import { viewSchema, type RegistryView } from '../windows/registry.ts';
import type { Facts } from './facts.ts';
import { viewsOf } from './machine.ts';
import { textAt } from './snapshot.ts';

/** The Office product; `2016-or-later` if nothing distinguishes the products. */
type OfficeKind = 'apps' | '2024' | '2021' | '2016-2019' | '2016-or-later' | '2013' | 'older';

/** The newest Office. `version` is what a Click-to-Run reports, `platform` its word for the bitness (`x86`, `x64`). */
export interface InstalledOffice {
  readonly kind: OfficeKind;
  readonly version: string | null;
  readonly platform: { readonly word: string; readonly source: 'click-to-run' | 'msi' } | null;
  readonly shownBy: readonly (readonly [id: string, view: RegistryView])[];
}

interface Found {
  readonly id: string;
  readonly view: RegistryView;
  readonly text: string;
}

function textOf({ readings, machine }: Facts, id: string): Found | null {
  for (const view of viewsOf(machine)) {
    const text = textAt(readings, id, view);
    if (text !== null && text !== '') return { id, view, text };
  }
  return null;
}

/** By product ids, the newest first: `O365ProPlusRetail`, `ProPlus2021Volume`. General knowledge. */
const PRODUCTS: readonly (readonly [pattern: RegExp, kind: OfficeKind])[] = [
  [/\b[OM]365/i, 'apps'],
  [/2024/, '2024'],
  [/2021/, '2021'],
];

const kindOfProducts = (products: string): OfficeKind =>
  PRODUCTS.find(([pattern]) => pattern.test(products))?.[1] ?? '2016-2019';

const shown = (...found: readonly (Found | null)[]): InstalledOffice['shownBy'] =>
  found.flatMap((one) => (one === null ? [] : [[one.id, one.view] as const]));

function platformOf(facts: Facts, version: number, said: Found | null = null): InstalledOffice['platform'] {
  if (said !== null) return { word: said.text, source: 'click-to-run' };
  const id = OFFICE_BITNESS.find((one) => one.version === version)?.id;
  const word = id === undefined ? undefined : textOf(facts, id)?.text;
  return word === undefined ? null : { word, source: 'msi' };
}

/** Visio and Project use Click-to-Run too, but aren't Office. */
const isOfficeProduct = (product: string): boolean => !/^(visio|project)/i.test(product.trim());

/** True if a Click-to-Run contains only Visio and Project. General knowledge. */
function isWithoutOffice(facts: Facts): boolean {
  const products = textOf(facts, OFFICE_PRODUCTS);
  return products !== null && !products.text.split(',').some(isOfficeProduct);
}

function clickToRun(facts: Facts, number: 15 | 16): InstalledOffice | null {
  const said = textOf(facts, number === 15 ? OFFICE_CLICK_TO_RUN_2013 : OFFICE_CLICK_TO_RUN);
  const version = textOf(facts, clickToRunVersionId(number));
  const products = number === 15 ? null : textOf(facts, OFFICE_PRODUCTS);
  if (said === null && version === null && products === null) return null;
  return {
    kind: products === null ? kindOfVersion(number) : kindOfProducts(products.text),
    version: version?.text ?? null,
    platform: platformOf(facts, number, said),
    shownBy: shown(products, version, said),
  };
}

const kindOfVersion = (version: number): OfficeKind =>
  version >= 16 ? '2016-or-later' : version === 15 ? '2013' : 'older';

/** The Office folder of a program, such as `Office16`. */
const FOLDER = /\\Office(\d{2})\\/i;

/** Returns the first of these that has a text: by the version of its row, or by the folder in the text. */
function byText(facts: Facts, rows: readonly (OfVersion | Pick<OfVersion, 'id'>)[]): InstalledOffice | null {
  for (const row of rows) {
    const found = textOf(facts, row.id);
    const version = 'version' in row ? row.version : Number(FOLDER.exec(found?.text ?? '')?.[1]);
    if (found !== null && !Number.isNaN(version))
      return {
        kind: kindOfVersion(version),
        version: null,
        platform: platformOf(facts, version),
        shownBy: shown(found),
      };
  }
  return null;
}

/** Visio and Project leave the traces of Office 2016 and later. */
const before2016 = ({ version }: OfVersion): boolean => version < 16;

/** The newest Office, Click-to-Run first, as older keys often remain; null for none. General knowledge: facts 15.3. */
export function installedOffice(facts: Facts): InstalledOffice | null {
  if (isWithoutOffice(facts)) {
    return (
      byText(facts, OFFICE_PROGRAMS) ??
      clickToRun(facts, 15) ??
      byText(facts, INSTALL_ROOTS.filter(before2016)) ??
      byText(facts, OFFICE_BITNESS.filter(before2016))
    );
  }
  return (
    clickToRun(facts, 16) ??
    clickToRun(facts, 15) ??
    byText(facts, INSTALL_ROOTS) ??
    byText(facts, OFFICE_PROGRAMS) ??
    byText(facts, OFFICE_BITNESS)
  );
}

export const officeSchema = exactly({
  bitness: v.picklist(['32', '64'] as const),
  view: viewSchema,
  source: v.picklist(['click-to-run', 'msi'] as const),
});
export type Office = v.InferOutput<typeof officeSchema>;

const BITNESS: Readonly<Record<string, Office['bitness']>> = { x86: '32', x64: '64' };

/** Null without Office, or if it doesn't say. 32-bit Office on 64-bit Windows reads the 32-bit view (facts 5.1). */
export function officeOf(facts: Facts): Office | null {
  const platform = installedOffice(facts)?.platform ?? null;
  const bitness = rowOf(BITNESS, platform?.word.toLowerCase() ?? '');
  if (platform === null || bitness === undefined) return null;
  const isInWow64 = bitness === '32' && viewsOf(facts.machine).includes('wow64');
  return { bitness, view: isInWow64 ? 'wow64' : 'native', source: platform.source };
}
