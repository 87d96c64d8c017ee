import { describe, expect, it } from 'vitest';
import { sampleFailure } from '../failure-codes.suite.ts';
import { errorText } from './error-text.ts';
import { fail, type ErrorCode } from '../failures.ts';
import { REFUSAL_CODES } from '../remediation/retire/review.ts';
import { textsIn } from '../text/all-texts.suite.ts';
import { LANGUAGES } from '../text/languages.ts';
import { pageTexts } from '../text/texts.suite.ts';
import { failureView, type FailureAction } from './failure.ts';

const en = { language: 'en', ...pageTexts('en') } as const;
const { failure } = en.t;

describe('a failure in the window', () => {
  it.each<[ErrorCode, 'warn' | 'fail', FailureAction, string, string | null]>([
    ['not-permitted', 'warn', 'again', failure.tryAgain, failure.allow],
    ['helper-not-started', 'fail', 'again', failure.tryAgain, null],
    ['elevation-blocked', 'fail', 'check', failure.checkAgain, null],
    ['pending-change', 'warn', 'history', failure.toHistory, failure.recover],
    ['entry-unreadable', 'warn', 'history', failure.toHistory, en.t.unreadable.next],
    ['writer-at-work', 'warn', 'again', failure.tryAgain, null],
    ['conflict', 'warn', 'check', failure.checkAgain, failure.look],
    ['undo-conflict', 'warn', 'check', failure.checkAgain, failure.look],
    ['undo-retire-first', 'warn', 'history', failure.toHistory, null],
    ['without-tls12', 'warn', 'anyway', failure.anyway, failure.confirm['without-tls12']],
    ['from-writable-folder', 'warn', 'anyway', failure.anyway, failure.confirm['from-writable-folder']],
    ['retire-still-used', 'fail', 'check', failure.checkAgain, en.t.retire.against.next['still-used']],
    ['busy', 'warn', 'check', failure.checkAgain, failure.again],
  ])('%s is a %s and offers %s', (code, tone, action, actionLabel, next) => {
    const failed = sampleFailure(code);
    const text = errorText(en.m, failed);
    expect(failureView(failed, en)).toMatchObject({
      tone,
      action,
      actionLabel,
      next: next ?? text.nextStep,
      title: code === 'conflict' ? failure.changedMeanwhile : text.title,
      detail: code === 'conflict' ? `${failure.changedAt('HKLM\\t')} ${text.detail}` : text.detail,
    });
  });

  it.each(LANGUAGES)('names the later change that has to be undone first, in %s', (language) => {
    const words = { language, ...pageTexts(language) };
    const { action, title, detail, next } = failureView(fail('undo-conflict', { what: 'a', later: 8 }), words);
    expect([action, ...[title, detail, next].map((text) => /\b8\b/.test(text))]).toEqual(['history', true, true, true]);
  });

  it.each(LANGUAGES)('has no words of the command line if old protocols aren’t switched off, in %s', (language) => {
    const words = { language, ...pageTexts(language) };
    const codes: readonly ErrorCode[] = [...REFUSAL_CODES.map((code) => `retire-${code}` as const), 'task-not-made'];
    const shown = codes.map((code) => {
      const { title, detail, next } = failureView(sampleFailure(code), words);
      return [title, detail, next].join(' ');
    });
    const texts = [...textsIn(words.t.retire, 'retire')].map(({ text }) => text);
    expect([...shown, ...texts].filter((text) => /--[a-z]|\b(usage|probe|plan --|check --)\b/.test(text))).toEqual([]);
    expect(texts.length).toBeGreaterThan(100);
  });
});
