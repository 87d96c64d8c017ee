import { certificates } from './certificates/certificates.ts';
import { cipherSuites } from './cipher-suites/cipher-suites.ts';
import { dotnet } from './dotnet/dotnet.ts';
import { network } from './network/network.ts';
import { office } from './office/office.ts';
import { proxy } from './proxy/proxy.ts';
import { release } from './release/release.ts';
import { schannel } from './schannel/schannel.ts';
import { strayValues } from './stray-values/stray-values.ts';
import { update } from './update/update.ts';
import { winhttpValue } from './winhttp-value/winhttp-value.ts';
import { wininet } from './wininet/wininet.ts';
import type { RungId } from './ids.ts';
import type { Rung } from './rung.ts';

/** The meanings of each rung's codes, and its finder. A missing one doesn't compile. */
export const RUNGS = {
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
} as const satisfies Readonly<Record<RungId, Rung>>;
