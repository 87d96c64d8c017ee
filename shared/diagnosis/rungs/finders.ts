// Made from `ids.ts` by npm run test:unit -- shared/text/rung-lists.test.ts -u
import { find as release } from './release/find.ts';
import { find as update } from './update/find.ts';
import { find as winhttpValue } from './winhttp-value/find.ts';
import { find as schannel } from './schannel/find.ts';
import { find as cipherSuites } from './cipher-suites/find.ts';
import { find as certificates } from './certificates/find.ts';
import { find as strayValues } from './stray-values/find.ts';
import { find as dotnet } from './dotnet/find.ts';
import { find as wininet } from './wininet/find.ts';
import { find as proxy } from './proxy/find.ts';
import { find as network } from './network/find.ts';
import { find as office } from './office/find.ts';
import type { RungId } from './ids.ts';
import type { CodeOf } from './meanings.ts';
import type { Find } from './rung.ts';

/** What looks for the cause of each rung. */
export const FINDERS: { readonly [Id in RungId]: Find<CodeOf<Id>> } = {
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
