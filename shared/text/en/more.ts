/** The texts of More and of what is in it, but for practice, terms and About. */
export const more = {
  practice: 'Sample PCs. Nothing on your own PC is read or changed',
  glossary: 'F1 opens the term that you are at. Alt+Left goes back',
  commands: 'tls-remedy check, explain, fleet, export, retire: the same answers, as text or JSON',
  about: (version: string): string => `Version ${version}, licences, what it runs on`,
  languageMore: 'Also for reports and what Share copies.',
};

export const commands = {
  lead: 'The same answers without this window, as text or, with --json, for other programs.',
  typed: 'Type',
  does: 'To',
  copy: 'Copy',
  copyLine: (line: string): string => `Copy ${line}`,
  lines: {
    check: 'check this PC and see what to do',
    plan: 'see what a fix would write, without writing it',
    'apply --yes': 'fix this PC',
    'undo --yes': 'undo the last change',
    'explain FILE': 'see what a script or a .reg file would do',
    'fleet FOLDER': 'count the reports of many PCs',
    help: 'see every command; help and a command’s name explains that one',
  },
};
