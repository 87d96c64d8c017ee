import { allTexts } from '../../shared/text/all-texts.suite.ts';
import { LANGUAGES } from '../../shared/text/languages.ts';

// Prints every text of a language with its place, a line each, for whoever reviews them: `npm run tool -- texts nl`.
const [asked = 'en'] = process.argv.slice(2);
const language = LANGUAGES.find((one) => one === asked);

if (language === undefined) {
  console.error(`No texts in ${asked}. There are: ${LANGUAGES.join(', ')}`);
  process.exitCode = 2;
} else
  void allTexts(language).then((texts) => {
    for (const { place, text } of texts) console.log(`${place}\t${text.replaceAll('\n', ' ')}`);
  });
