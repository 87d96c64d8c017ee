import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { processHost } from './host.ts';

const SELF = { file: 'C:\\TLS Remedy.exe', leading: [] };

beforeEach(() => {
  for (const name of ['LC_ALL', 'LC_MESSAGES', 'LANG']) vi.stubEnv(name, '');
  // That of the Windows regional format.
  vi.spyOn(Intl, 'Collator').mockReturnValue({ resolvedOptions: () => ({ locale: 'nl-NL' }) } as Intl.Collator);
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
});

// guards: command-language
it('uses the language of the window, unless the environment names another', () => {
  expect(processHost(SELF, 'en').locale()).toBe('en');
  vi.stubEnv('LANG', 'nl_NL.UTF-8');
  expect(processHost(SELF, 'en').locale()).toBe('nl_NL.UTF-8');
});

it('uses the regional format only if the window’s language is unknown', () => {
  expect(processHost(SELF).locale()).toBe('nl-NL');
});
