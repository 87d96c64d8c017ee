import type { MenuItemConstructorOptions } from 'electron';
import { LANGUAGES, PACKS, type Language } from '../../shared/text/languages.ts';

/**
 * Behind Alt: the language, each by its own name, and the size of the page, whose keys don't work without a menu. Electron's own menu is in English, and its Ctrl+R
 * loads the page again in the middle of a change. While the program is worked on, that and the page's tools as well.
 */
export function windowMenu(
  language: Language,
  choose: (language: Language) => void,
  development: boolean,
): MenuItemConstructorOptions[] {
  const { language: languages, view, zoomIn, zoomOut, actualSize } = PACKS[language].menu;
  const ofDevelopment: MenuItemConstructorOptions[] = [{ role: 'reload' }, { role: 'toggleDevTools' }];
  return [
    {
      label: languages,
      submenu: LANGUAGES.map((one) => ({
        type: 'radio',
        label: PACKS[one].name,
        checked: one === language,
        click: () => choose(one),
      })),
    },
    {
      label: view,
      submenu: [
        { role: 'zoomIn', label: zoomIn },
        { role: 'zoomOut', label: zoomOut },
        { role: 'resetZoom', label: actualSize },
        ...(development ? ofDevelopment : []),
      ],
    },
  ];
}
