// Made from `ids.ts` by npm run test:unit -- shared/text/rung-lists.test.ts -u
import { links as release } from './release/links.ts';
import { links as update } from './update/links.ts';
import { links as winhttpValue } from './winhttp-value/links.ts';
import { links as schannel } from './schannel/links.ts';
import { links as cipherSuites } from './cipher-suites/links.ts';
import { links as certificates } from './certificates/links.ts';
import { links as strayValues } from './stray-values/links.ts';
import { links as dotnet } from './dotnet/links.ts';
import { links as wininet } from './wininet/links.ts';
import { links as proxy } from './proxy/links.ts';
import { links as network } from './network/links.ts';
import { links as office } from './office/links.ts';
import type { RungId } from './ids.ts';
import type { CodeOf } from './meanings.ts';
import type { LinksOf } from './rung.ts';

/** What each code of each rung rests on. The window loads none of it: a report has the addresses. */
export const RUNG_LINKS: { readonly [Id in RungId]: LinksOf<CodeOf<Id>> } = {
  release,
  update,
  'winhttp-value': winhttpValue,
  schannel,
  'cipher-suites': cipherSuites,
  certificates,
  'stray-values': strayValues,
  dotnet,
  wininet,
  proxy,
  network,
  office,
};
