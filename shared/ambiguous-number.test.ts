import { describe, expect, it } from 'vitest';
import { parseWrittenNumber } from './tls/parse-number.ts';
import { messages } from './text/texts.suite.ts';
import { ambiguousNumber } from './ambiguous-number.ts';

const TITLES = [
  ['en', '2080', '“2080” has no base: as hexadecimal it is 0x00002080 (8320), as decimal it is 2080.'],
  ['nl', '2080', '“2080” heeft geen grondtal: hexadecimaal is het 0x00002080 (8320), decimaal 2080.'],
] as const;

describe('the refusal of digits without a base', () => {
  it.each(TITLES)('says in %s what %s could be', (language, text, title) => {
    const parsed = parseWrittenNumber(text);
    const { code, details } = ambiguousNumber(text, parsed.ok ? [] : parsed.readings);
    expect(messages(language).errors[code](details).title).toBe(title);
  });
});
