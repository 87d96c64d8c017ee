import { join, relative } from 'node:path';
import { expect, it } from 'vitest';
import { SLOW, textOfList, type MadeList } from '../made-list.suite.ts';
import { FORMAT_IDS } from '../remediation/export-formats.ts';

const CHECKOUT = join(import.meta.dirname, '../..');
const COMMAND = 'npm run test:unit -- shared/artefacts/format-lists.test.ts -u';
const MADE = { madeFrom: `\`shared/remediation/export-formats.ts\` by ${COMMAND}`, ids: FORMAT_IDS };

const LISTS: readonly MadeList[] = [
  {
    ...MADE,
    file: join(CHECKOUT, 'shared/artefacts/formats.ts'),
    from: (id) => `./${id}/files.ts`,
    exported: 'files',
    imports: [
      "import type { FormatId } from '../remediation/export-formats.ts';",
      "import type { MakeFiles } from './artefact.ts';",
    ],
    head: '/** What makes the files of each format, without the README. */\nexport const FORMATS: Readonly<Record<FormatId, MakeFiles>> = {',
    tail: '};',
  },
  {
    ...MADE,
    file: join(CHECKOUT, 'e2e/artefacts/readers/index.ts'),
    from: (id) => `./${id}.ts`,
    exported: 'reader',
    imports: [
      "import type { FormatId } from '../../../shared/remediation/export-formats.ts';",
      "import type { Reader } from '../reader.ts';",
    ],
    head: '/** How each format is read back. */\nexport const READERS: Readonly<Record<FormatId, Reader>> = {',
    tail: '};',
  },
];

it.each(LISTS.map((list) => ({ ...list, name: relative(CHECKOUT, list.file) })))(
  `$name has every format; after a change of export-formats.ts: ${COMMAND}`,
  async (list) => {
    await expect(await textOfList(list)).toMatchFileSnapshot(list.file);
  },
  SLOW,
);
