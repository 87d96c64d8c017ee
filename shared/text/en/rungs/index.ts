import { text as release } from './release.ts';
import { text as update } from './update.ts';
import { text as winhttpValue } from './winhttp-value.ts';
import { text as schannel } from './schannel.ts';
import { text as cipherSuites } from './cipher-suites.ts';
import { text as certificates } from './certificates.ts';
import { text as strayValues } from './stray-values.ts';
import { text as dotnet } from './dotnet.ts';
import { text as wininet } from './wininet.ts';
import { text as proxy } from './proxy.ts';
import { text as network } from './network.ts';
import { text as office } from './office.ts';
import type { RungTexts } from '../../rungs.ts';

export const rungTexts: RungTexts = {
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
