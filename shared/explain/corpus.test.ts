import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { loadLabelWords } from '../text/load.ts';
import { ALL_SNIPPETS, CORPUS_FILES, readSnippets, shortForm } from './corpus.suite.ts';
import { explainedSchema } from './document.ts';
import { PROBLEMS } from './judge/codes.ts';
import { explain } from './texts.suite.ts';
import { TEXT_FORMATS } from './found.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';

const LABEL_WORDS = await loadLabelWords();

describe.each(CORPUS_FILES)('%s', (file) => {
  it.each(readSnippets(file).map((snippet) => [snippet.title, snippet] as const))('%s', (_, snippet) => {
    expect(shortForm(snippet.text, { release: snippet.release, labelWords: LABEL_WORDS, parsePowerShell })).toEqual(
      snippet.lines,
    );
  });
});

describe('the corpus', () => {
  it('has a snippet of every format', () => {
    const formats = ALL_SNIPPETS.map(({ lines }) => lines[0]?.split(' ')[0]);
    for (const format of TEXT_FORMATS) expect(formats).toContain(format);
  });

  it('shows every problem except those of encoding and of size', () => {
    const shown = new Set(ALL_SNIPPETS.flatMap(({ lines }) => lines.join(' ').match(/(?<=!)[a-z0-9.-]+/g) ?? []));
    expect(PROBLEMS.filter((code) => !shown.has(code))).toEqual(['encoding-refused', 'too-much']);
  });

  it('keeps to the schema that the window checks', () => {
    for (const { text, release } of ALL_SNIPPETS) {
      const explained = explain(text, { release, parsePowerShell });
      if (explained.ok) expect(v.is(explainedSchema, explained.value)).toBe(true);
    }
  });
});

describe('explain', () => {
  it('returns the shape of the contract', () => {
    const text =
      'reg add "HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp" /v DefaultSecureProtocols /t REG_DWORD /d 0xAA0 /f';
    expect(explain(text, { release: 'windows-7' })).toEqual({
      ok: true,
      value: {
        schema: 1,
        kind: 'document',
        answer: { does: 'harms', run: 'no', because: 'ssl' },
        inProgram: [],
        format: 'reg-command',
        writes: [
          {
            view: 'native',
            path: 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp',
            name: 'DefaultSecureProtocols',
            type: 'REG_DWORD',
            value: 2720,
            hex: '0x00000AA0',
            protocols: ['SSL 3.0', 'TLS 1.0', 'TLS 1.1', 'TLS 1.2'],
            unknownBits: '0x00000000',
            deletes: false,
            action: 'write',
            certainty: 'certain',
            problems: ['ssl'],
            setting: 'winhttp.default-secure-protocols',
            line: 1,
          },
        ],
        problems: ['one-view-only', 'ssl'],
        notFollowed: [],
        notFollowedCut: 0,
      },
    });
  });

  it('reports that regedit refuses an encoding, of a .reg file only', () => {
    const key = '[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\n"B"=dword:1';
    const problems = (text: string): readonly string[] => {
      const explained = explain(text, { isEncodingRefused: true });
      return explained.ok ? explained.value.problems : [];
    };
    expect(problems(`REGEDIT4\n${key}`)).toContain('encoding-refused');
    expect(problems('reg add HKLM\\A /v B /d 1')).not.toContain('encoding-refused');
  });
});
