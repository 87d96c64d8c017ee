import { sealed, testReport } from '../shared/report/sealed.suite.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../shared/windows/settings.ts';

/** The report of a PC on which a policy sets the old value, or might. Without a host it is called as its file is. */
export function setBy(kind: 'preferences' | 'local-policy', level: 'says-so' | 'may-be', host?: string): string {
  const condition = level === 'says-so' ? 'none' : 'filtered';
  const sayer = { kind, policy: 0, does: 'delete', data: null, fits: 'same', condition } as const;
  const value = { setting: DEFAULT_SECURE_PROTOCOLS, view: 'native', written: null, level, sayers: [sayer] } as const;
  const origins = [{ ...value, since_ours: 'no-entry' as const, during: 'none' as const, unread: [] }];
  const policies = [{ name: null, link: 'domain' as const }];
  const names = host === undefined ? {} : { names: { user: 'u', host } };
  return JSON.stringify(sealed(names, { ...testReport(), origins, policies }));
}
