import { cipherSuitesRung } from './cipher-suites.ts';
import { dotnetRung } from './dotnet.ts';
import { proxyRung } from './proxy.ts';
import { releaseRung } from './release.ts';
import { schannelRung } from './schannel.ts';
import { strayValuesRung } from './stray-values.ts';
import { updateRung } from './update.ts';
import { winhttpValueRung } from './winhttp-value.ts';
import { wininetRung } from './wininet.ts';
import type { Rung } from './rung.ts';

/** The ladder, in the order in which causes are looked at. Each rung is a file of its own. docs/contract.md 2. */
export const RUNGS: readonly Rung[] = [
  releaseRung,
  updateRung,
  winhttpValueRung,
  schannelRung,
  cipherSuitesRung,
  strayValuesRung,
  dotnetRung,
  wininetRung,
  proxyRung,
];
