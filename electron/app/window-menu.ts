import type { MenuItemConstructorOptions } from 'electron';
import { LANGUAGES, PACKS, type Language } from '../../shared/text/languages.ts';

/**
 * Creates the menu shown with Alt: the languages, by their own names, and the page's zoom, whose keys need a menu.
 * Electron's own is in English, and its Ctrl+R reloads the page in the middle of a change; only development has that.
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
