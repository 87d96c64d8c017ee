/** Says something in the document's one live region. Readers read what is put into a region that was there before. */
export function announce(words: string): void {
  document.getElementById('announcer')?.replaceChildren(words);
}
