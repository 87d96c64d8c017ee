import { WINHTTP_PROXY } from '../../windows/catalogue/programs.ts';
import { decodeProxySettings } from '../../windows/proxy-settings.ts';
import type { RegistryView } from '../../windows/registry.ts';
import { setting, settingPath } from '../../windows/settings.ts';
import type { Facts } from '../facts.ts';
import { viewsOf } from '../machine.ts';
import { readingOf } from '../snapshot.ts';
import { settingEvidence } from './evidence.ts';
import type { Evidence, Rung } from './rung.ts';

type Code = 'unreadable' | 'malformed' | 'views-differ' | 'proxy' | 'direct';

/** The proxy of a view in one line, empty for a direct connection. Null where it can't be read or decoded. */
function proxyOf(facts: Facts, view: RegistryView): string | null {
  const reading = readingOf(facts.snapshot, WINHTTP_PROXY, view);
  if (reading.state === 'unreadable') return null;
  if (reading.state === 'absent') return '';
  const decoded = reading.type === 'REG_BINARY' ? decodeProxySettings(reading.data) : null;
  if (decoded === null) return null;
  return decoded.bypass === '' ? decoded.proxy : `${decoded.proxy} (${decoded.bypass})`;
}

function codeOf(facts: Facts, views: readonly RegistryView[]): Code {
  if (views.some((view) => readingOf(facts.snapshot, WINHTTP_PROXY, view).state === 'unreadable')) return 'unreadable';
  const proxies = views.map((view) => proxyOf(facts, view));
  if (proxies.includes(null)) return 'malformed';
  if (new Set(proxies).size > 1) return 'views-differ';
  return proxies[0] === '' ? 'direct' : 'proxy';
}

function evidenceOf(facts: Facts, view: RegistryView): Evidence {
  const proxy = proxyOf(facts, view);
  const plain = settingEvidence(facts, WINHTTP_PROXY, view);
  if (proxy === null || plain.found === null) return plain;
  const row = setting(WINHTTP_PROXY);
  return { path: settingPath(row, view), name: row.name, found: proxy === '' ? 'direct' : proxy, source: row.source };
}

/**
 * The proxy that WinHTTP programs go through. It must let TLS 1.2 pass; whether it does can't be told from here. Place and
 * layout of the value are general knowledge, not looked up.
 */
export const proxyRung: Rung<Code> = {
  id: 'proxy',
  codes: {
    unreadable: { state: 'unknown', verdict: null },
    malformed: { state: 'warn', verdict: null },
    'views-differ': { state: 'warn', verdict: null },
    proxy: { state: 'warn', verdict: null },
    direct: { state: 'pass', verdict: null },
  },
  find(facts) {
    const views = viewsOf(facts.machine);
    return { code: codeOf(facts, views), evidence: views.map((view) => evidenceOf(facts, view)) };
  },
};
