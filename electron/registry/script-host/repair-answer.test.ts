import { describe, expect, it } from 'vitest';
import { repairAnswer } from './repair-answer.ts';

describe('repairAnswer', () => {
  it('fills in a value that was not written', () => {
    const { stdout } = repairAnswer('{"A":{"type": "REG_DWORD","value":},"B":{"type": "REG_DWORD","value":1}}', '');
    expect(JSON.parse(stdout)).toEqual({
      A: { type: 'REG_DWORD', value: null },
      B: { type: 'REG_DWORD', value: 1 },
    });
  });

  it('leaves a similar text alone', () => {
    const text = JSON.stringify({ A: { type: 'REG_SZ', value: '"value":}' } });
    expect(repairAnswer(text, '').stdout).toBe(text);
  });

  it('keeps a control character recognizable', () => {
    const { stdout } = repairAnswer('{"A":{"type": "REG_SZ","value":"a\tb"}}', '');
    expect(JSON.parse(stdout)).toEqual({ A: { type: 'REG_SZ', value: 'a\tb' } });
  });

  it('forgives only complaints about a type', () => {
    const complaint = 'invalid Registry Value Type 5';
    expect(repairAnswer('{}', complaint.repeat(3)).stderr).toBe('');
    expect(repairAnswer('{}', `${complaint}\r\nPermission denied`).stderr).toContain('Permission denied');
    expect(repairAnswer('{}', 'Permission denied').stderr).toBe('Permission denied');
  });

  it('does not complete an answer that was cut off', () => {
    const cut = '{"A":{"type": "REG_DWORD","value":1';
    expect(repairAnswer(cut, '').stdout).toBe(cut);
  });
});
