/** The same names, functions of the same facts, any words; a text that lacks or is too much doesn't compile. */
export type Worded<Text> = Text extends string
  ? string
  : Text extends (...facts: infer Facts) => infer Said
    ? (...facts: Facts) => Worded<Said>
    : Text extends object
      ? { readonly [Name in keyof Text]: Worded<Text[Name]> }
      : never;

/** A text of its own, or made from the facts of its code: which, each language chooses. */
export type Chosen<Facts, Said = string> = Said | ((facts: Facts) => Said);
