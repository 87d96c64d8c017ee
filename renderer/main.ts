// The page's first script is small: it asks the program while the one that draws the window is still being read.
import { findBridge, languageOf, startWindow } from './state/start.ts';

const language = languageOf(location, navigator.language);
document.documentElement.lang = language;
const bridge = findBridge(window);
const first = bridge && startWindow(bridge, language);
first?.catch(() => undefined); // the window says so
void import('./window.tsx').then(({ showWindow }) => showWindow(bridge, language, first));
// An engine's first format takes it as long as a whole screen; here it has nothing to do until the scripts are there.
new Intl.DateTimeFormat(language).format();
