import type { LabelWords } from '../../explain/judge/protocol-words.ts';

/** How a comment in this language speaks of protocols, for Explain. */
export const labelWords: LabelWords = {
  turns: [
    'disabl*',
    'remov*',
    'delet*',
    'without',
    'no',
    'not',
    'off',
    'instead',
    'old',
    'default',
    'defaults',
    'block*',
    'before',
    'after',
    'unsafe',
    'if',
    'unless',
    "*n't",
    '*n’t',
  ],
  only: ['only', 'just'],
  ranges: ['to', 'through'],
  joints: ['and', 'or'],
};
