import { WINHTTP_PROXY } from '../../../windows/catalogue/programs.ts';
import { decodeProxySettings, httpsProxy, isLocalProxy } from '../../../windows/proxy-settings.ts';
import type { Reading, RegistryView } from '../../../windows/registry.ts';
import type { Facts } from '../../facts.ts';
import { viewsOf } from '../../machine.ts';
import { readingOf } from '../../snapshot.ts';
import { foundEvidence, settingEvidence } from '../evidence.ts';
import type { Codes, Evidence, Find } from '../rung.ts';

const codes = {
  unreadable: { state: 'unknown', verdict: null, links: ['H30'] },
  malformed: { state: 'warn', verdict: null, links: ['H30'] },
  'views-differ': { state: 'warn', verdict: null, links: ['H30'] },
  'local-proxy': { state: 'warn', verdict: null, links: ['H30'] },
  proxy: { state: 'warn', verdict: null, links: ['H30', 'E1'] },
  direct: { state: 'pass', verdict: null, links: ['H30'] },
} as const satisfies Codes;

type Code = keyof typeof codes;

interface Proxy {
  /** What HTTPS goes through; empty if it connects directly. */
  readonly server: string;
  /** On one line, with its bypass list; empty for a direct connection. */
  readonly shown: string;
}

const DIRECT: Proxy = { server: '', shown: '' };

/** Returns the proxy of a view. Null if it can't be read or decoded. */
function proxyOf(reading: Reading): Proxy | null {
  if (reading.state === 'absent') return DIRECT;
  const isBinary = reading.state === 'value' && reading.type === 'REG_BINARY';
  const decoded = isBinary ? decodeProxySettings(reading.data) : null;
  if (decoded === null) return null;
  const { proxy, bypass } = decoded;
  return { server: httpsProxy(proxy), shown: bypass === '' ? proxy : `${proxy} (${bypass})` };
}

interface View {
  readonly reading: Reading;
  readonly proxy: Proxy | null;
  readonly evidence: Evidence;
}

function viewOf(facts: Facts, view: RegistryView): View {
  const reading = readingOf(facts.readings, WINHTTP_PROXY, view);
  const proxy = proxyOf(reading);
  const evidence =
    proxy === null || reading.state !== 'value'
      ? settingEvidence(facts, WINHTTP_PROXY, view)
      : foundEvidence(WINHTTP_PROXY, view, proxy.shown === '' ? 'direct' : proxy.shown);
  return { reading, proxy, evidence };
}

function codeOf(views: readonly View[]): Code {
  if (views.some(({ reading }) => reading.state === 'unreadable')) return 'unreadable';
  const proxies = views.flatMap(({ proxy }) => proxy ?? []);
  if (proxies.length < views.length) return 'malformed';
  const [first = DIRECT] = proxies;
  if (proxies.every(({ server }) => server === '')) return 'direct';
  if (proxies.some(({ shown }) => shown !== first.shown)) return 'views-differ';
  return isLocalProxy(first.server) ? 'local-proxy' : 'proxy';
}

/** It must let TLS 1.2 pass, which can't be checked from here. Path and layout of the value are general knowledge. */
const find: Find<Code> = (facts) => {
  const views = viewsOf(facts.machine).map((view) => viewOf(facts, view));
  return { code: codeOf(views), evidence: views.map(({ evidence }) => evidence) };
};

export const proxy = { codes, find };
