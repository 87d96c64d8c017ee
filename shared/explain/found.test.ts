import { expect, it } from 'vitest';
import { createFindings, foundWrite, namesTls, MAX_NOT_FOLLOWED } from './found.ts';

const write = foundWrite({ line: 1, key: 'HKLM\\a' });

it('lists each part that isn’t followed once, truncated, by its line', () => {
  const findings = createFindings(0);
  findings.cannotFollow(2, 'a');
  findings.cannotFollow(1, ' a ');
  findings.cannotFollow(1, 'a');
  findings.cannotFollow(1, 'a', 'a', { why: 'another-pc' });
  findings.cannotFollow(3, 'b'.repeat(300));
  expect(findings.notFollowed()).toEqual({
    shown: [
      { line: 1, text: 'a' },
      { line: 1, text: 'a', why: 'another-pc' },
      { line: 2, text: 'a' },
      { line: 3, text: 'b'.repeat(200) },
    ],
    cut: 0,
    isTls: false,
  });
  expect([...findings.problems]).toEqual(['not-followed']);
});

it('keeps parts that name TLS anywhere, in the order of lines, and counts the rest', () => {
  const findings = createFindings(0);
  for (let line = 1; line <= 100; line++) findings.cannotFollow(line, 'c');
  findings.cannotFollow(200, 'Set-It -Path SCHANNEL');
  findings.cannotFollow(150, 'Set-It {', 'Set-It { DefaultSecureProtocols }');
  const { shown, cut, isTls } = findings.notFollowed();
  expect(isTls).toBe(true);
  expect(shown.slice(-3).map(({ line }) => line)).toEqual([48, 150, 200]);
  expect([shown.length, cut]).toEqual([MAX_NOT_FOLLOWED, 102 - MAX_NOT_FOLLOWED]);
});

it.each([
  [0, 20_000],
  [100, 20_800],
  [10_000_000, 3_000_000],
])('allows a text of %s characters %s steps', (length, most) => {
  const findings = createFindings(length);
  expect([findings.step(most - 1), findings.step(), findings.problems.size]).toEqual([true, true, 0]);
  expect(findings.isCut()).toBe(false);
  expect([findings.step(), [...findings.problems], findings.steps()]).toEqual([false, ['too-much'], most + 1]);
  expect(findings.isCut()).toBe(true);
});

it('keeps twenty thousand writes, and as many parts of each kind that aren’t followed', () => {
  const findings = createFindings(0);
  for (let line = 1; line <= 20_000; line++) findings.add(write);
  expect([findings.writes.length, findings.problems.size]).toEqual([20_000, 0]);
  findings.add(write);
  expect([findings.writes.length, [...findings.problems]]).toEqual([20_000, ['too-much']]);
  for (let line = 1; line <= 20_001; line++) findings.cannotFollow(line, 'a');
  findings.cannotFollow(1, 'a');
  findings.cannotFollow(1, 'TLS');
  const { shown, cut } = findings.notFollowed();
  expect([shown[0], shown.length, cut]).toEqual([
    { line: 1, text: 'TLS' },
    MAX_NOT_FOLLOWED,
    20_002 - MAX_NOT_FOLLOWED,
  ]);
});

it('recognises what is about TLS', () => {
  expect(['TLS 1.2', 'SchUseStrongCrypto', 'Tls12', 'HTTPS', 'SSLX', 'xTLS'].map(namesTls)).toEqual([
    ...[true, true, true],
    ...[false, false, false],
  ]);
});

it('lists a single brace only if there is no other part', () => {
  const findings = createFindings(0);
  findings.cannotFollow(2, '});');
  expect(findings.notFollowed().shown).toHaveLength(1);
  findings.cannotFollow(1, 'Set-It {');
  expect(findings.notFollowed().shown.map(({ line }) => line)).toEqual([1]);
});

it('lists a write whose key or name contains a placeholder, without stating it', () => {
  const findings = createFindings(0);
  const keys = ['A\\{{ b.c }}', 'A\\#{b}', 'A\\%B%', 'A\\$(b)', 'A\\{0}', 'A\\{b[1]}', 'A\\{b:x4}', 'A\\<%= b %>'];
  for (const [line, key] of keys.entries()) findings.add(foundWrite({ line, key }));
  findings.add(foundWrite({ line: 20, key: 'A', name: '{b}' }));
  expect(findings.writes).toEqual([]);
  expect(findings.notFollowed().shown).toHaveLength(keys.length + 1);
  findings.add(foundWrite({ line: 30, key: 'A\\{9CD4B2F4-923D-47f5-A062-E897DD1DAD50}' }));
  expect(findings.writes).toHaveLength(1);
});
