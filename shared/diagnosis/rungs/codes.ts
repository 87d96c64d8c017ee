// Made from `ids.ts` by npm run test:unit -- shared/text/rung-lists.test.ts -u
import { codes as release } from './release/codes.ts';
import { codes as update } from './update/codes.ts';
import { codes as winhttpValue } from './winhttp-value/codes.ts';
import { codes as schannel } from './schannel/codes.ts';
import { codes as cipherSuites } from './cipher-suites/codes.ts';
import { codes as certificates } from './certificates/codes.ts';
import { codes as strayValues } from './stray-values/codes.ts';
import { codes as dotnet } from './dotnet/codes.ts';
import { codes as wininet } from './wininet/codes.ts';
import { codes as proxy } from './proxy/codes.ts';
import { codes as network } from './network/codes.ts';
import { codes as office } from './office/codes.ts';
import type { RungId } from './ids.ts';
import type { Codes } from './rung.ts';

/** What the codes of each rung mean. The window loads this, and no finder. */
export const RUNG_CODES = {
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
} as const satisfies Readonly<Record<RungId, Codes>>;
