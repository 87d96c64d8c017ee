import { describe, expect, it } from 'vitest';
import { checkCircles } from './check-circles.mjs';
import { sourceTree } from './source-tree.suite.ts';

describe('checkCircles', () => {
  it('accepts two ways to the same file', () => {
    const root = sourceTree({
      'shared/a.ts': "import './b.ts'; import './c.ts';",
      'shared/b.ts': "import './c.ts';",
      'shared/c.ts': "import * as v from 'valibot';",
    });
    expect(checkCircles(root)).toEqual([]);
  });

  it.each([
    ['an import', "import { a } from './a.ts';"],
    ['an import of a type', "import type { A } from './a.ts';"],
    ['an import() of a type', "let a: import('./a.ts').A;"],
    ['a later import', "const load = () => import('./a.ts');"],
    ['an export', "export * from './a.ts';"],
  ])('finds a circle of two that %s closes', (_name, text) => {
    const root = sourceTree({ 'shared/a.ts': "import './b.ts';", 'shared/b.ts': text });
    expect(checkCircles(root)).toEqual(['shared/a.ts -> shared/b.ts -> shared/a.ts']);
  });

  it('names only what is on the circle, not the way to it', () => {
    const root = sourceTree({
      'electron/a.ts': "import '../shared/b.ts';",
      'shared/b.ts': "import './c.ts';",
      'shared/c.ts': "import './d.ts';",
      'shared/d.ts': "import './b.ts';",
    });
    expect(checkCircles(root)).toEqual(['shared/b.ts -> shared/c.ts -> shared/d.ts -> shared/b.ts']);
  });

  it('finds each of two circles, and a file that imports itself', () => {
    const root = sourceTree({
      'build/a.mjs': "import './b.mjs';",
      'build/b.mjs': "import './a.mjs';",
      'renderer/c.tsx': "import './c.tsx';",
    });
    expect(checkCircles(root)).toEqual([
      'renderer/c.tsx -> renderer/c.tsx',
      'build/a.mjs -> build/b.mjs -> build/a.mjs',
    ]);
  });
});
