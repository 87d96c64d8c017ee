import { describe, expect, it } from 'vitest';
import { parseNumber } from './tls/parse-number.ts';
import { messages } from './text/texts.suite.ts';
import { ambiguousNumber } from './ambiguous-number.ts';

const TITLES = [
  ['en', '00000880', '“00000880” has no base: as hexadecimal it is 0x00000880 (2176), as decimal it is 880.'],
  ['en', '00000a80', '“00000a80” has no base: as hexadecimal it is 0x00000A80 (2688), as decimal it is no number.'],
  ['nl', '00000a80', '“00000a80” heeft geen grondtal: hexadecimaal is het 0x00000A80 (2688), decimaal geen getal.'],
] as const;

describe('the refusal of digits without a base', () => {
  it.each(TITLES)('says in %s what %s could be', (language, text, title) => {
    const parsed = parseNumber(text);
    const { code, details } = ambiguousNumber(text, parsed.ok ? [] : parsed.readings);
    expect(messages(language).errors[code](details).title).toBe(title);
  });
});
