import {
  ACTIVE_PROBING,
  AUTO_PROXY_SERVICE,
  AWARENESS_SERVICES,
  MACHINE_PROXY,
  NO_ACTIVE_PROBE,
  PROXY_PER_USER,
  SYSTEM_PROXIES,
  USER_PROXY,
  type ProxyIds,
} from '../../../windows/catalogue/network.ts';
import { httpsProxy, isLocalProxy } from '../../../windows/proxy-settings.ts';
import { stringOf } from '../../../windows/registry.ts';
import { serviceState, type Facts } from '../../facts.ts';
import { numberOf, type SchannelNumber } from '../../schannel-state.ts';
import { numberAt, readingOf } from '../../snapshot.ts';
import { presentEvidence, textsThere } from '../evidence.ts';
import type { Codes, Evidence, Find } from '../rung.ts';

const codes = {
  'awareness-off': { state: 'fail', verdict: null, links: ['Q5'] },
  'probing-off': { state: 'warn', verdict: null, links: ['Q5'] },
  'auto-proxy-off': { state: 'warn', verdict: null, links: ['H30'] },
  unreadable: { state: 'unknown', verdict: null, links: ['Q5'] },
  'probing-malformed': { state: 'warn', verdict: null, links: ['Q5'] },
  malformed: { state: 'warn', verdict: null, links: ['P3'] },
  'local-proxy': { state: 'warn', verdict: null, links: ['P3'] },
  'user-script': { state: 'warn', verdict: null, links: ['P3'] },
  'user-proxy': { state: 'warn', verdict: null, links: ['P3'] },
  'system-proxy': { state: 'warn', verdict: null, hinders: false, links: ['P3'] },
  clear: { state: 'pass', verdict: null, links: ['Q5'] },
} as const satisfies Codes;

type Code = keyof typeof codes;

const AWARENESS = AWARENESS_SERVICES.map(({ id }) => id);

const switchAt = ({ readings }: Facts, id: string): SchannelNumber => numberOf(readingOf(readings, id));

/** Returns a text from the registry, empty if there is none. */
function textAt({ readings }: Facts, id: string): { readonly text: string } | 'odd' | 'unreadable' {
  const reading = readingOf(readings, id);
  if (reading.state === 'unreadable') return 'unreadable';
  if (reading.state === 'absent') return { text: '' };
  const text = stringOf(reading);
  return text === null ? 'odd' : { text };
}

const USED = ['user-script', 'local-proxy', 'user-proxy'] as const satisfies readonly Code[];
type ProxyCode = (typeof USED)[number] | 'none' | 'malformed' | 'unreadable';

/** Returns what Internet Options use: a script, a proxy, or none. If both are set, Windows tries the script first. */
function proxyAt(facts: Facts, ids: ProxyIds): ProxyCode {
  const enabled = switchAt(facts, ids.enable);
  const [server, script] = [textAt(facts, ids.server), textAt(facts, ids.script)];
  if (enabled === 'unreadable' || server === 'unreadable' || script === 'unreadable') return 'unreadable';
  if (script !== 'odd' && script.text !== '') return 'user-script';
  if (enabled === 'odd' || script === 'odd') return 'malformed';
  if (enabled === 'absent' || enabled === 'zero') return 'none';
  if (server === 'odd') return 'malformed';
  const used = httpsProxy(server.text);
  if (used === '') return 'none';
  return isLocalProxy(used) ? 'local-proxy' : 'user-proxy';
}

/** Returns the proxy settings in effect for the user. Source: facts 15.2 [P3]. */
const userProxyIds = (facts: Facts): ProxyIds =>
  switchAt(facts, PROXY_PER_USER) === 'zero' ? MACHINE_PROXY : USER_PROXY;

function codeOf(facts: Facts): Code {
  if (AWARENESS.some((id) => serviceState(facts, id) === 'off')) return 'awareness-off';
  const [probing, noProbe] = [switchAt(facts, ACTIVE_PROBING), switchAt(facts, NO_ACTIVE_PROBE)];
  if (probing === 'zero' || numberAt(facts.readings, NO_ACTIVE_PROBE) === 1) return 'probing-off';
  if (serviceState(facts, AUTO_PROXY_SERVICE) === 'off') return 'auto-proxy-off';
  const services = [...AWARENESS, AUTO_PROXY_SERVICE].map((id) => serviceState(facts, id));
  if ([probing, noProbe, ...services].includes('unreadable')) return 'unreadable';
  const proxy = proxyAt(facts, userProxyIds(facts));
  if (proxy !== 'none') return proxy;
  if ([probing, noProbe].includes('odd')) return 'probing-malformed';
  const others = SYSTEM_PROXIES.map((ids) => proxyAt(facts, ids));
  return USED.some((code) => others.includes(code)) ? 'system-proxy' : 'clear';
}

const proxyEvidence = (facts: Facts, { enable, server, script }: ProxyIds): readonly Evidence[] => [
  ...presentEvidence(facts, [enable]),
  ...textsThere(facts, [server, script]),
];

/** What may block Office's network access: services, probes, proxies, but no TLS. Facts 15.2 [Q5][P3], 15.4 [Q9]. */
const find: Find<Code> = (facts) => ({
  code: codeOf(facts),
  evidence: [
    ...presentEvidence(facts, [...AWARENESS, AUTO_PROXY_SERVICE, ACTIVE_PROBING, NO_ACTIVE_PROBE, PROXY_PER_USER]),
    ...[userProxyIds(facts), ...SYSTEM_PROXIES].flatMap((ids) => proxyEvidence(facts, ids)),
  ],
});

export const network = { codes, find };
