/** A source file that is longer needs a reason. */
export const MOST_LINES = 250;

const TABLE = 'A table: it grows by rows, and one looks up a row.';

/** @type {Readonly<Record<string, string>>} The files that are longer, each with the reason. */
export const LONG_FILES = {
  'build/verify-package/verify-package.test.ts': TABLE,
  'e2e/artefacts/export-state.test.ts':
    'Every format is read back and held against the same state of the same samples.',
  'e2e/screens.ts': TABLE,
  'e2e/wine/cscript-double/cscript-double.mjs':
    'It is copied into Wine as one file, beside nothing that it could import.',
  'e2e/wine/ladder.wine.test.ts': TABLE,
  'electron/registry/driver-contract.suite.ts': 'One contract, which every driver has to keep as a whole.',
  'shared/artefacts/decision-exports.test.ts':
    'Every format is held against the same decisions, with the same readers.',
  'shared/diagnosis/diagnose.test.ts': TABLE,
  'shared/remediation/plan.test.ts': 'Properties of every plan, over the PCs and selections that it makes at random.',
};
