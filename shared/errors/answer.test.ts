import * as v from 'valibot';
import { expect, it } from 'vitest';
import { itTakesExactly } from '../schema.suite.ts';
import { explainedErrorSchema } from './answer.ts';

const one = {
  code: '0x80072F8F',
  names: ['ERROR_WINHTTP_SECURE_FAILURE'],
  known: true,
  facility: 'win32',
  meaning: 'The secure connection failed.',
  rungs: ['winhttp-value'],
  links: ['https://learn.microsoft.com/windows/win32/winhttp/error-messages'],
};
const answer = {
  schema: 1,
  kind: 'error',
  answer: { does: 'error', run: null, because: 'known-code' },
  ...one,
  spellings: ['12175'],
  same: [],
  others: [one],
};

itTakesExactly('the answer about an error code', explainedErrorSchema, answer);

it('explainedErrorSchema rejects an answer of another kind or version', () => {
  expect(
    [{ kind: 'document' }, { kind: '' }, { schema: 2 }].filter((part) =>
      v.is(explainedErrorSchema, { ...answer, ...part }),
    ),
  ).toEqual([]);
});
