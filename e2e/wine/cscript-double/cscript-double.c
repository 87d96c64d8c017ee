/*
 * A DOUBLE of Windows Script Host's cscript.exe, for tests in Wine only: does on Wine's registry what the scripts of the
 * npm package `regedit` do, as far as these use WMI's StdRegProv through the "A" (architecture-neutral) functions. It
 * repeats our reading of those scripts and of WMI; it tests neither. One program, since every call of the driver starts it.
 */
#include <windows.h>
#include <fcntl.h>
#include <io.h>
#include <stdio.h>
#include <stdlib.h>
#include <wchar.h>

enum { UNKNOWN_HIVE = 25122, NOT_FOUR_LINES = 25123, BAD_ARCHITECTURE = 25124 };

static WCHAR fault[32];

static BOOL has_fault(const WCHAR *name) { return wcscmp(fault, name) == 0; }

static void __attribute__((noreturn)) quit(int code, const char *message) {
    fputs(message, stderr);
    exit(code);
}

/* What goes to standard output, whole or cut off. */
static char *answer;
static size_t answer_size, answer_room;

static void put(const char *text) {
    size_t size = strlen(text);
    if (answer_size + size >= answer_room) answer = realloc(answer, answer_room = 2 * (answer_room + size) + 4096);
    memcpy(answer + answer_size, text, size);
    answer_size += size;
}

/* JsonSafe of the scripts: line breaks become letters, and other control characters stay unescaped. */
static void put_json(const WCHAR *text) {
    put("\"");
    for (; *text; text++) {
        char unit[8];
        if (*text == L'\\') put("\\\\");
        else if (*text == L'\r') put("\\\\r");
        else if (*text == L'\n') put("\\\\n");
        else if (*text == L'"') put("\\\"");
        else if (snprintf(unit, sizeof unit, *text < 0x80 ? "%c" : "\\u%04x", *text) > 0) put(unit);
    }
    put("\"");
}

/* Opens or creates the key of a full name, such as `HKLM\SOFTWARE\X`. */
static LONG with_key(const WCHAR *full, REGSAM rights, BOOL creates, HKEY *key) {
    static const struct { const WCHAR *name; HKEY hive; } HIVES[] = {
        {L"HKLM", HKEY_LOCAL_MACHINE}, {L"HKCU", HKEY_CURRENT_USER}, {L"HKCR", HKEY_CLASSES_ROOT}, {L"HKU", HKEY_USERS}};
    size_t size = wcscspn(full, L"\\");
    const WCHAR *below = full[size] ? full + size + 1 : L"";
    for (size_t at = 0; at < sizeof HIVES / sizeof *HIVES; at++) {
        if (wcslen(HIVES[at].name) != size || _wcsnicmp(HIVES[at].name, full, size) != 0) continue;
        rights |= KEY_WOW64_64KEY;
        if (creates) return RegCreateKeyExW(HIVES[at].hive, below, 0, NULL, 0, rights, NULL, key, NULL);
        if (rights & DELETE) return RegDeleteKeyExW(HIVES[at].hive, below, KEY_WOW64_64KEY, 0);
        return RegOpenKeyExW(HIVES[at].hive, below, 0, rights, key);
    }
    quit(UNKNOWN_HIVE, "unsupported hive");
}

/* The scripts' name of a value's type, and its JSON; nothing for a number of a wrong size, as VBScript writes for Null. */
static void put_value(const WCHAR *name, DWORD type, const BYTE *data, DWORD size) {
    static const char *const TYPES[] = {[REG_NONE] = "NONE", [REG_SZ] = "SZ", [REG_EXPAND_SZ] = "EXPAND_SZ", [REG_BINARY] = "BINARY",
                                        [REG_DWORD] = "DWORD", [REG_MULTI_SZ] = "MULTI_SZ", [REG_QWORD] = "QWORD"};
    const char *known = type < sizeof TYPES / sizeof *TYPES ? TYPES[type] : NULL;
    const WCHAR *text = (const WCHAR *)data; /* two NULs follow the data */
    static WCHAR expanded[65536];
    char number[24];
    put_json(name);
    put(":{\"type\": \"REG_");
    put(known ? known : "UNKNOWN");
    put("\",\"value\":");
    if (!known) fprintf(stderr, "invalid Registry Value Type %lu", type); /* spoils the answer, as in the original */
    else if (type == REG_NONE) put("0");
    else if (type == REG_SZ) put_json(text);
    else if (type == REG_EXPAND_SZ) {
        ExpandEnvironmentStringsW(text, expanded, 65536);
        put_json(expanded);
    } else if (type == REG_BINARY || type == REG_MULTI_SZ) {
        put("[");
        for (DWORD at = 0; type == REG_BINARY && at < size; at++) {
            snprintf(number, sizeof number, at ? ",%u" : "%u", data[at]);
            put(number);
        }
        for (const WCHAR *next = text; type == REG_MULTI_SZ && *next; next += wcslen(next) + 1) {
            if (next != text) put(",");
            put_json(next);
        }
        put("]");
    } else if (size == (type == REG_DWORD ? 4 : 8)) {
        put(_ui64toa(type == REG_DWORD ? *(const DWORD *)data : *(const ULONG64 *)data, number, 10));
    }
    put("}");
}

static void list_key(const WCHAR *full) {
    static WCHAR name[16384];
    HKEY key;
    DWORD values = 0, most = 0, type, room = 16384;
    if (with_key(full, KEY_READ, FALSE, &key) != ERROR_SUCCESS) { /* every reason is "doesn't exist" to the script */
        put("{\"exists\": false,\"keys\": [],\"values\":{}}");
        return;
    }
    put("{\"exists\": true,\"keys\": [");
    for (DWORD at = 0; RegEnumKeyExW(key, at, name, &room, NULL, NULL, NULL, NULL) == ERROR_SUCCESS; at++, room = 16384) {
        if (at) put(",");
        put_json(name);
    }
    put("],\"values\":{");
    RegQueryInfoKeyW(key, NULL, NULL, NULL, NULL, NULL, NULL, &values, NULL, &most, NULL, NULL);
    BYTE *data = malloc(most + 4);
    const char *before = "";
    for (DWORD at = 0; at < values; at++) {
        DWORD size = most;
        room = 16384;
        if (RegEnumValueW(key, at, name, &room, NULL, &type, data, &size) != ERROR_SUCCESS) continue;
        memset(data + size, 0, 4);
        /* WMI names no values of a key that has a default one only; the script then tries a text. */
        if (values == 1 && !*name && (type != REG_SZ || !*(WCHAR *)data)) continue;
        put(before);
        put_value(name, type, data, size);
        before = ",";
    }
    put("}}");
    RegCloseKey(key);
}

/* Reads the next line of `escape(text)` in memory of its own; NULL after an empty one, although the pipe stays open. */
static WCHAR *read_line(void) {
    size_t size = 0, room = 256;
    WCHAR *line = malloc(room * sizeof *line);
    for (int letter = getchar(); letter != EOF && letter != '\n'; letter = getchar()) {
        int digits = letter == '%' ? 2 : 0;
        if (digits && (letter = getchar()) == 'u') {
            digits = 4;
            letter = getchar();
        }
        char code[5] = {(char)letter};
        for (int at = 1; at < digits; at++) code[at] = (char)getchar();
        if (size + 1 >= room) line = realloc(line, (room *= 2) * sizeof *line);
        if (digits || letter != '\r') line[size++] = digits ? (WCHAR)strtoul(code, NULL, 16) : (WCHAR)letter;
    }
    line[size] = 0;
    return size ? line : NULL;
}

static void or_quit(LONG status) {
    if (status != ERROR_SUCCESS) quit(status, "");
}

/* Stores a line of text like StdRegProv; a type unknown to the script becomes a text, which ends at a NUL. */
static LONG store(HKEY key, const WCHAR *name, WCHAR *text, const WCHAR *type) {
    DWORD size = (DWORD)wcslen(text), number = (DWORD)wcstoul(text, NULL, 10);
    ULONG64 big = _wcstoui64(text, NULL, 10);
    BYTE *bytes = calloc(size + 2, sizeof(WCHAR)); /* with the NULs of several texts */
    if (wcscmp(type, L"REG_DWORD") == 0) return RegSetValueExW(key, name, 0, REG_DWORD, (BYTE *)&number, 4);
    if (wcscmp(type, L"REG_QWORD") == 0) return RegSetValueExW(key, name, 0, REG_QWORD, (BYTE *)&big, 8);
    if (wcscmp(type, L"REG_BINARY") == 0) {
        DWORD at = 0;
        for (WCHAR *part = text; part; part = wcschr(part, L','), part = part ? part + 1 : NULL) bytes[at++] = (BYTE)wcstoul(part, NULL, 10);
        return RegSetValueExW(key, name, 0, REG_BINARY, bytes, at);
    }
    memcpy(bytes, text, size * sizeof(WCHAR));
    if (wcscmp(type, L"REG_MULTI_SZ") != 0) {
        DWORD kind = wcscmp(type, L"REG_EXPAND_SZ") == 0 ? REG_EXPAND_SZ : REG_SZ;
        return RegSetValueExW(key, name, 0, kind, bytes, (size + 1) * sizeof(WCHAR));
    }
    for (WCHAR *comma = (WCHAR *)bytes; (comma = wcschr(comma, L',')); ) *comma++ = 0;
    return RegSetValueExW(key, name, 0, REG_MULTI_SZ, bytes, (size + 2) * sizeof(WCHAR));
}

static void put_values(void) {
    HKEY key;
    if (has_fault(L"write-dies")) quit(3, ""); /* before it has read its input */
    for (WCHAR *full = read_line(); full; full = read_line()) {
        WCHAR *name = read_line(), *text = read_line(), *type = read_line();
        if (!name || !text || !type) quit(NOT_FOUR_LINES, "");
        if (has_fault(L"write-ignored")) continue;
        or_quit(with_key(full, KEY_SET_VALUE, FALSE, &key));
        or_quit(store(key, name, text, type));
        RegCloseKey(key);
    }
}

static void change_keys(const WCHAR *script) {
    HKEY key = NULL;
    for (WCHAR *full = read_line(); full; full = read_line()) {
        if (wcscmp(script, L"regCreateKey.wsf") == 0) or_quit(with_key(full, KEY_READ, TRUE, &key));
        else if (wcscmp(script, L"regDeleteKey.wsf") == 0) or_quit(with_key(full, DELETE, FALSE, &key));
        else {
            WCHAR *cut = wcsrchr(full, L'\\');
            *cut = 0;
            or_quit(with_key(full, KEY_SET_VALUE, FALSE, &key));
            or_quit(RegDeleteValueW(key, cut + 1));
        }
        if (key) RegCloseKey(key);
    }
}

int wmain(int count, WCHAR **arguments) {
    GetEnvironmentVariableW(L"CSCRIPT_DOUBLE_FAULT", fault, 32);
    _setmode(_fileno(stdin), _O_BINARY);
    _setmode(_fileno(stdout), _O_BINARY);
    if (has_fault(L"hang")) Sleep(INFINITE);
    if (has_fault(L"no-vbscript")) quit(1, "Input Error: There is no script engine for file extension \".wsf\".\r\n");
    if (has_fault(L"early-death")) quit(3, "");
    if (count < 4 || GetFileAttributesW(arguments[2]) == INVALID_FILE_ATTRIBUTES) quit(1, "Input Error: Can not find script file.\r\n");
    if (wcscmp(arguments[3], L"A") != 0) quit(BAD_ARCHITECTURE, "");
    if (has_fault(L"stderr-noise")) fputs("a warning of somebody else\r\n", stderr);
    const WCHAR *script = wcsrchr(arguments[2], L'\\');
    script = script ? script + 1 : arguments[2];
    if (wcscmp(script, L"regPutValue.wsf") == 0) put_values();
    else if (wcscmp(script, L"regList.wsf") != 0) change_keys(script);
    else {
        for (int at = 4; at < count; at++) {
            put(at > 4 ? "," : "{");
            put_json(arguments[at]);
            put(": ");
            list_key(arguments[at]);
        }
        put("}");
        fwrite(answer, 1, has_fault(L"truncated-output") ? answer_size / 2 : answer_size, stdout);
    }
    return 0;
}
