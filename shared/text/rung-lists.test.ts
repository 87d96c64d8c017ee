import { join, relative } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { expect, it } from 'vitest';
import { RUNG_IDS } from '../diagnosis/rungs/ids.ts';
import { LANGUAGES } from './languages.ts';

const SHARED = join(import.meta.dirname, '..');
const RUNGS = join(SHARED, 'diagnosis/rungs');

/** Prettier takes its time on a busy machine, in milliseconds. */
const SLOW = 60_000;

const COMMAND = 'npm run test:unit -- shared/text/rung-lists.test.ts -u';

/** `winhttpValue` */
const nameOf = (id: string): string => id.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** A module that brings together what a module of each rung exports, as a record by id. */
async function listOf(list: {
  readonly file: string;
  readonly from: (id: string) => string;
  readonly exported: string;
  readonly imports: readonly string[];
  readonly head: string;
  readonly tail: string;
}): Promise<string> {
  const lines = [
    `// Made from \`ids.ts\` by ${COMMAND}`,
    ...RUNG_IDS.map((id) => `import { ${list.exported} as ${nameOf(id)} } from '${list.from(id)}';`),
    ...list.imports,
    '',
    list.head,
    ...RUNG_IDS.map((id) => (nameOf(id) === id ? `  ${id},` : `  '${id}': ${nameOf(id)},`)),
    list.tail,
  ];
  return format(lines.join('\n'), { ...(await resolveConfig(list.file)), filepath: list.file });
}

const LISTS = [
  {
    file: join(RUNGS, 'codes.ts'),
    from: (id: string) => `./${id}/codes.ts`,
    exported: 'codes',
    imports: ["import type { RungId } from './ids.ts';", "import type { Codes } from './rung.ts';"],
    head: '/** What the codes of each rung mean. The window loads this, and no finder. */\nexport const RUNG_CODES = {',
    tail: '} as const satisfies Readonly<Record<RungId, Codes>>;',
  },
  {
    file: join(RUNGS, 'finders.ts'),
    from: (id: string) => `./${id}/find.ts`,
    exported: 'find',
    imports: [
      "import type { RungId } from './ids.ts';",
      "import type { CodeOf } from './meanings.ts';",
      "import type { Find } from './rung.ts';",
    ],
    head: '/** What looks for the cause of each rung. */\nexport const FINDERS: { readonly [Id in RungId]: Find<CodeOf<Id>> } = {',
    tail: '};',
  },
  ...LANGUAGES.map((language) => ({
    file: join(SHARED, 'text', language, 'rungs/index.ts'),
    from: (id: string) => `./${id}.ts`,
    exported: 'text',
    imports: ["import type { RungTexts } from '../../rungs.ts';"],
    head: 'export const rungTexts: RungTexts = {',
    tail: '};',
  })),
];

it.each(LISTS.map((list) => ({ ...list, name: relative(SHARED, list.file) })))(
  `$name has every rung; after a change of ids.ts: ${COMMAND}`,
  async (list) => {
    await expect(await listOf(list)).toMatchFileSnapshot(list.file);
  },
  SLOW,
);
