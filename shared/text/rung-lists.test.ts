import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { RUNG_IDS } from '../diagnosis/rungs/ids.ts';
import { SLOW, textOfList, type MadeList } from '../made-list.suite.ts';
import { LANGUAGES } from './languages.ts';

const SHARED = join(import.meta.dirname, '..');
const RUNGS = join(SHARED, 'diagnosis/rungs');

const COMMAND = 'npm run test:unit -- shared/text/rung-lists.test.ts -u';
const MADE = { madeFrom: `\`ids.ts\` by ${COMMAND}`, ids: RUNG_IDS };

const LISTS: readonly MadeList[] = [
  {
    ...MADE,
    file: join(RUNGS, 'codes.ts'),
    from: (id: string) => `./${id}/codes.ts`,
    exported: 'codes',
    imports: ["import type { RungId } from './ids.ts';", "import type { Codes } from './rung.ts';"],
    head: '/** What the codes of each rung mean. The window loads this, and no finder. */\nexport const RUNG_CODES = {',
    tail: '} as const satisfies Readonly<Record<RungId, Codes>>;',
  },
  {
    ...MADE,
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
  {
    ...MADE,
    file: join(RUNGS, 'links.ts'),
    from: (id: string) => `./${id}/links.ts`,
    exported: 'links',
    imports: [
      "import type { RungId } from './ids.ts';",
      "import type { CodeOf } from './meanings.ts';",
      "import type { LinksOf } from './rung.ts';",
    ],
    head: '/** What each code of each rung rests on. The window loads none of it: a report has the addresses. */\nexport const RUNG_LINKS: { readonly [Id in RungId]: LinksOf<CodeOf<Id>> } = {',
    tail: '};',
  },
  ...LANGUAGES.map((language) => ({
    ...MADE,
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
    await expect(await textOfList(list)).toMatchFileSnapshot(list.file);
  },
  SLOW,
);
