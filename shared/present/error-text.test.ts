import { describe, expect, it } from 'vitest';
import { sampleFailure } from '../failure-codes.suite.ts';
import { fail, ofUser, type Failure } from '../failures.ts';
import { LANGUAGES } from '../text/languages.ts';
import type { SharedMessages } from '../text/messages.ts';
import { messages } from '../text/texts.suite.ts';
import { errorText } from './error-text.ts';
import { KEYED } from './keyed.suite.ts';

const { details: retirement } = sampleFailure('retire-tls12-off');
const { details: unreadable } = sampleFailure('entry-unreadable');
const winhttp = { ...retirement, program: 'winhttp' };
const writer = { program: '', pid: 0, account: '', since: '' };
const seen = { key: 'K', keyLine: 1, name: 'N', nameLine: 2 };
const WRITER = 'writer.process(5), writer.account(a), writer.since(08:15)';

/** What is said of each failure: title, detail and next step by the keys of their texts, without their beginnings. */
const SAID: readonly (readonly [Failure, string])[] = [
  [fail('bad-usage', { what: 'x' }), 'bad-usage({what=x meant=}) | left.all | bad-usage'],
  [fail('bad-usage', { what: 'x', meant: 'y' }), 'bad-usage({what=x meant=meant(y)}) | left.all meant(y) | bad-usage'],
  [fail('bad-usage', { what: '--x', why: 'no-option' }), 'usage-no-option({what=--x meant=}) | left.all | bad-usage'],
  [fail('unknown-profile', { profile: 'x' }), 'unknown-profile({profile=x meant=}) | left.all | unknown-profile'],
  [fail('nothing-recognised'), 'nothing-recognised | seen.nothing | nothing-recognised'],
  [fail('nothing-recognised', { key: 'K' }), 'nothing-recognised | seen.one(seen.inLine(K, 0)) | nothing-recognised'],
  [
    fail('nothing-recognised', seen),
    'nothing-recognised | seen.two(seen.inLine(K, 1), seen.inLine(N, 2)) | nothing-recognised',
  ],
  [
    fail('nothing-recognised', { name: 'N', nameLine: 2, warningLine: 3 }),
    'nothing-recognised | seen.one(seen.inLine(N, 2)) seen.warns(3) | nothing-recognised',
  ],
  [
    fail('from-writable-folder', { path: 'p', who: 'others' }),
    'from-writable-folder({path=p who=others}) | from-writable-folder left.all | from-writable-folder',
  ],
  [
    fail('from-writable-folder', { path: 'p', who: 'unknown' }),
    'from-unknown-folder({path=p who=unknown}) | from-writable-folder left.all | from-writable-folder',
  ],
  ...(
    [
      ['client', retirement, ''],
      ['server', { ...retirement, side: 'server' }, '-server'],
      ['winhttp', { ...winhttp, view: 'native' }, ''],
      ['winhttp-wow64', { ...winhttp, view: 'wow64' }, ''],
    ] as const
  ).map(([place, details, step]): [Failure, string] => [
    fail('retire-tls12-off', details),
    `retire-tls12-off({place=${place}}) | retire-tls12-off left.all | retire-tls12-off${step}`,
  ]),
  [fail('task-not-made', { path: '', detail: 'D' }), 'task-not-made | left.all D | task-not-made'],
  [
    fail('task-not-made', { path: 'p', detail: '' }),
    'task-replaceable({path=p detail=}) | left.all | task-replaceable',
  ],
  ...[8235, 225].map((code): [Failure, string] => [
    fail('elevation-blocked', { what: 'w', code }),
    `elevation-blocked-${code} | left.all | elevation-blocked-${code}`,
  ]),
  [
    fail('elevation-blocked', { what: 'w', code: 5 }),
    'elevation-blocked({detail= what=w code=5}) | left.all | elevation-blocked',
  ],
  ...(
    [
      [fail('left-half-done', { id: 7 }), '({id=7 what=null user=})'],
      [ofUser(fail('left-half-done', { id: 7, what: 'w' })), '({id=7 what=w user=--user })'],
    ] as const
  ).map(([failure, facts]): [Failure, string] => [
    failure,
    `left-half-done${facts} | left-half-done${facts} | left-half-done${facts}`,
  ]),
  [fail('undo-conflict', { what: 'w', later: 0 }), 'undo-conflict | undo-conflict({what=w later=0}) | undo-conflict'],
  [
    fail('undo-conflict', { what: 'w', later: 8 }),
    'undo-conflict-later({what=w later=8}) | undo-conflict-later({what=w later=8}) | undo-conflict-later({what=w later=8})',
  ],
  [fail('pending-change'), 'pending-change-unnumbered | left.all | pending-change({user=})'],
  [
    ofUser(fail('pending-change', { id: 7 })),
    'pending-change({id=7 user=--user }) | left.all | pending-change({id=7 user=--user })',
  ],
  ...(
    [
      ['unreadable', 'perhaps', {}],
      ['unreadable', 'yes', { state: 'pending' }],
      ['newer', 'perhaps', { why: 'newer' }],
    ] as const
  ).map(([text, stopped, more]): [Failure, string] => {
    const facts = `({id=7 stopped=stopped.${stopped} user=})`;
    const failure = fail('entry-unreadable', { ...unreadable, ...more });
    return [failure, `entry-${text}${facts} | entry-unreadable${facts} | entry-${text}${facts}`];
  }),
  [fail('entry-not-kept', { why: 'size' }), 'entry-not-kept | left.all | entry-not-kept'],
  [fail('entry-not-kept', { why: 'number' }), 'entry-no-number | left.all | entry-no-number'],
  [fail('writer-at-work', writer), 'writer-at-work | writer-at-work({writer=writer.unknown}) | writer-at-work'],
  [
    fail('writer-at-work', { program: 'p.exe', pid: 5, account: 'a', since: '08:15' }),
    `writer-at-work | writer-at-work({writer=writer.known(p.exe, ${WRITER})}) | writer-at-work`,
  ],
  [
    fail('output-not-written', { detail: 'ENOSPC', onlyReads: 1 }),
    'output-not-written({detail=ENOSPC onlyReads=1}) | output-of-reading | output-not-written',
  ],
  [fail('internal'), 'internal | internal | internal'],
  [fail('internal', { onlyReads: 1 }), 'internal | internal-reading | internal'],
  [{ ok: false, code: 'new', details: {} } as unknown as Failure, 'new |  | '],
];

const textOf = (failure: Failure, m: SharedMessages): string => {
  const { title, detail, nextStep } = errorText(m, failure);
  return [title, detail, nextStep].join(' | ');
};

describe('the text of a failure', () => {
  it.each(SAID)('is chosen by its facts: %j', (failure, said) => {
    const before = /\b(?:errors\.(?:titles\.|details\.|nextSteps\.)?|errorParts\.)/g;
    expect(textOf(failure, KEYED.m).replaceAll(before, '')).toBe(said);
  });

  it.each(LANGUAGES)('in %s differs by its facts', (language) => {
    const texts = SAID.map(([failure]) => textOf(failure, messages(language)));
    expect(new Set(texts).size).toBe(SAID.length);
    expect(texts.filter((text) => /undefined|NaN|\[object/.test(text))).toEqual([]);
  });
});
