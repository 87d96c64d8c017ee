import { describe, expect, it } from 'vitest';
import { allTexts } from './all-texts.suite.ts';
import { BANNED, type ByLanguage } from './banned.suite.ts';
import { LANGUAGES } from './languages.ts';

/** A command that can’t be typed as it stands. */
const BARE_COMMAND =
  /(?<!tls-remedy |-)\b(?:check|plan|apply|undo|recover|history|explain|report|fleet|usage|retire|probe|export) (?:undefined)?--[a-z]/;

/** Further phrases that no text may have: documents for developers use the words of the code. */
const IN_TEXTS: ByLanguage = {
  en: [
    /\bno value in this view\b/i,
    /\bno value set\b/i,
    /what they promise/i,
    /what this rests on/i,
    /it can.t be told yet/i,
    /\btold\b/i,
    /\bgets on\b|\breads along\b|\bcalled off\b/i,
    /name of the other side/i,
    /is no (?:folder|file|number|32-bit)/i,
    /looks whether/i,
    /an update is missing, and no setting/i,
    /that teaches windows/i,
    /\bmay\b/,
    /\brepair(?!-TlsRemedy|\.ps1)/i, // a command's name
    /\bjournal\b/,
    /\bjournal entr/i,
    /\bnot known\b|isn.t known(?! as)/i,
    /\bdoubtful\b|\bin doubt\b/i,
    /\bsomebody\b/i,
    /\b(?:take|took|taken|put|puts|brings?) (?:\w+ )?back\b/i,
    /\bas well\b/i,
    /this program (?:never|doesn|writes|restarts|knows)/i,
    /\bmeanwhile\b/i,
    /\b(?:programs|settings?) of (?:Windows|Office|\.NET)\b/i,
  ],
  nl: [
    /protocol gemeen\b(?!schappelijk)/i,
    /leert kennen/i,
    /zandbak/i,
    /\bmotor\b/i,
    /\bsport\b/i,
    /half gedaan/i,
    /laat vallen/i,
    /waarop dit berust/i,
    /vraag het windows nu/i,
    /bereik stray/i,
    /aan te bieden protocollen/i,
    /nog niet te zeggen/i,
    /geen waarde ingesteld/i,
    /coderingssuite/i,
    /sindsdien/i,
    /\bverbindt\b/i,
    /Zonder toepassen/,
  ],
};

/** In characters. */
const LIMITS = { headline: 70, button: 44 } as const;

/** Buttons by the names of their texts. */
const BUTTON =
  /^page\.t\.(?:change|doors|report\.save|exports|explain)\.(?:undo|close|copy|save|print|folder|openPage|copyAddress|help|paste|clear|html|pdf|json)$/;

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('have no word of the list', async () => {
    const texts = await allTexts(language);
    expect(texts.length).toBeGreaterThan(800);
    const found = texts.flatMap(({ place, text }) =>
      [...(BANNED[language] ?? []), ...(IN_TEXTS[language] ?? []), BARE_COMMAND]
        .filter((one) => one.test(text))
        .map((one) => `${place}: ${text} (${one.source})`),
    );
    expect(found).toEqual([]);
  });

  it('keep headlines and buttons short', async () => {
    const long = (await allTexts(language)).flatMap(({ place, text }) => {
      const limit = place.endsWith('headline') ? LIMITS.headline : BUTTON.test(place) ? LIMITS.button : Infinity;
      return text.length > limit ? [`${place}: ${text} (${text.length})`] : [];
    });
    expect(long).toEqual([]);
  });
});
