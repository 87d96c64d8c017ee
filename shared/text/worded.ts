/**
 * The type of a language's texts, from the English ones: the same names, functions of the same facts, and any words. What English
 * adds, every other language has to say; what may be undefined is no text, and doesn't compile.
 */
export type Worded<Text> = Text extends string
  ? string
  : Text extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Worded<Said>
    : Text extends object
      ? { readonly [Name in keyof Text]: Worded<Text[Name]> }
      : never;

/** A text of its own, or made from the facts of its code: which, each language chooses. */
export type Chosen<Facts, Said = string> = Said | ((facts: Facts) => Said);
