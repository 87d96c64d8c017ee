import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sealed } from '../../../shared/report/sealed.suite.ts';
import { CHECKSUM_START, NO_CHECKSUM } from '../../../shared/report/verify.ts';
import { LANGUAGES } from '../../../shared/text/languages.ts';
import { inFolder } from '../../in-folder.suite.ts';
import { reportFile } from './sealed-report.ts';
import { sha256 } from '../change/digests.ts';
import { verifyFile } from './verify-file.ts';

let folder = '';
inFolder((path) => (folder = path));

const VERSION = '1.2.3';
const report = sealed({ version: VERSION });

async function verify(text: string): Promise<unknown> {
  const path = join(folder, 'report');
  writeFileSync(path, text);
  const verified = await verifyFile(path, VERSION);
  return verified.ok
    ? { state: verified.value.state, ...('compared' in verified.value ? { compared: verified.value.compared } : {}) }
    : verified;
}

/** Recomputes the checksum of a page, as a forger would. */
function resealed(page: string): string {
  const blank = page.replace(/(?<=tls-remedy-page-sha256" content=")[0-9a-f]{64}/, NO_CHECKSUM);
  return blank.replace(CHECKSUM_START + NO_CHECKSUM, CHECKSUM_START + sha256(blank));
}

describe('verifying a page', () => {
  it.each(LANGUAGES)('renders its report again and compares the bytes: %s', async (language) => {
    expect(await verify(await reportFile(report, 'html', language))).toEqual({ state: 'intact', compared: 'bytes' });
  });

  // guards: changed-report
  it('detects changed words, even if the checksum is right', async () => {
    const page = await reportFile(report, 'html', 'en');
    const said = /<p class="verdict[^]*?<\/p>/.exec(page)?.[0] ?? '';
    const lie = resealed(page.replace(said, '<p class="verdict ok">No change needed.</p>'));
    expect(lie).not.toBe(page);
    expect(await verify(lie)).toEqual({ state: 'changed' });
  });

  it('compares only the checksums of another version’s page, and reports this', async () => {
    const old = await reportFile(sealed({ version: '0.9.0' }), 'html', 'en');
    expect(await verify(old)).toEqual({ state: 'intact', compared: 'bytes' });
    const otherLayout = old.replace('<main>', '<main class="old">');
    expect(await verify(otherLayout)).toEqual({ state: 'changed' });
    expect(await verify(resealed(otherLayout))).toEqual({ state: 'intact', compared: 'checksums' });
  });
});

it.each(['html', 'json'] as const)(
  'accepts exactly one line break from Electron before a %s report',
  async (format) => {
    const made = await reportFile(report, format, 'en');
    for (const first of ['\r\n', '\n'])
      expect(await verify(`${first}${made}`)).toEqual({ state: 'intact', compared: 'bytes' });
    for (const first of ['\r', ' ', '\r\n\n', '\n\n', '\u{FEFF}'])
      expect(await verify(`${first}${made}`)).not.toMatchObject({ state: 'intact' });
  },
);
