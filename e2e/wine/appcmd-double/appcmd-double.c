/* A double of appcmd.exe: it keeps the custom fields that it is given in a file beside it, and writes down its arguments. It knows
   one section and the two forms of an argument that our scripts use; an entry that is there already ends it with 183. */
#include <stdio.h>
#include <string.h>
#include <wchar.h>

static wchar_t folder[1024];

static FILE *beside(const wchar_t *name, const wchar_t *mode) {
  wchar_t path[1280];
  _snwprintf(path, 1280, L"%ls\\%ls", folder, name);
  return _wfopen(path, mode);
}

/* An entry by its place and its name: what stands before the first comma or the last bracket. */
static size_t key_length(const wchar_t *entry) {
  const wchar_t *name = wcsstr(entry, L"logFieldName='");
  const wchar_t *end = name == NULL ? NULL : wcschr(name + 14, L'\'');
  return end == NULL ? wcslen(entry) : (size_t)(end - entry);
}

int wmain(int count, wchar_t **arguments) {
  static wchar_t kept[64][512];
  int entries = 0, found = -1, at;
  const wchar_t *change = NULL;
  FILE *file;
  wcscpy(folder, arguments[0]);
  wchar_t *last = wcsrchr(folder, L'\\');
  if (last == NULL) return 1;
  *last = 0;
  file = beside(L"arguments.txt", L"a");
  for (at = 1; at < count; at++) {
    fwprintf(file, L"%ls\n", arguments[at]);
    if (wcsncmp(arguments[at], L"/+", 2) == 0 || wcsncmp(arguments[at], L"/-", 2) == 0) change = arguments[at];
  }
  fclose(file);
  if (beside(L"refuses.txt", L"r") != NULL) return 5;
  if (count != 6 || change == NULL || wcscmp(arguments[1], L"set") || wcscmp(arguments[2], L"config") ||
      wcscmp(arguments[3], L"-section:system.applicationHost/sites") || wcscmp(arguments[5], L"/commit:apphost"))
    return 87;
  file = beside(L"fields.txt", L"r");
  while (file != NULL && entries < 64 && fgetws(kept[entries], 512, file) != NULL) {
    kept[entries][wcscspn(kept[entries], L"\r\n")] = 0;
    size_t length = key_length(change + 2);
    if (wcsncmp(kept[entries], change + 2, length) == 0 && kept[entries][length] == L'\'') found = entries;
    entries++;
  }
  if (file != NULL) fclose(file);
  if (change[1] == L'+' && found >= 0) return 183;
  if (change[1] == L'-' && found < 0) return 4312;
  file = beside(L"fields.txt", L"w");
  for (at = 0; at < entries; at++)
    if (at != found) fwprintf(file, L"%ls\n", kept[at]);
  if (change[1] == L'+') fwprintf(file, L"%ls\n", change + 2);
  fclose(file);
  return 0;
}
