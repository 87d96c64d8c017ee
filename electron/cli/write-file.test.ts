import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { succeed } from '../../shared/result.ts';
import { writeOutInPieces } from './write-file.ts';

let lab = '';
beforeEach(() => {
  lab = mkdtempSync(join(tmpdir(), 'tls-remedy-out-'));
});
afterEach(() => {
  rmSync(lab, { recursive: true });
});

describe('writeOutInPieces', () => {
  it('leaves a file alone that has the name of its part', async () => {
    writeFileSync(join(lab, 'rows.csv.part'), 'own');
    const written = await writeOutInPieces(join(lab, 'rows.csv'), (print) => {
      print('a\n');
      return Promise.resolve(succeed(null));
    });
    expect(written.ok).toBe(true);
    expect(readdirSync(lab).sort()).toEqual(['rows.csv', 'rows.csv.part']);
    expect(readFileSync(join(lab, 'rows.csv.part'), 'utf8')).toBe('own');
    expect(readFileSync(join(lab, 'rows.csv'), 'utf8')).toBe('a\n');
  });
});
