/*
 * A DOUBLE, for tests only: a winhttp.dll that does with DefaultSecureProtocols what the documentation says of Windows 7,
 * on top of the WinHTTP that Wine has, which doesn't read the value. It is our model of the documentation, not evidence
 * about Windows. It lies in the system folder of a test's prefix and nowhere else; every other function is forwarded.
 *
 * Without a value it offers SSL 3.0 and TLS 1.0, as Windows 7 does. With the value "IgnoreValue" under
 * HKLM\SOFTWARE\TLS Remedy Double it is a Windows 7 without the update, which doesn't read the value either.
 */
#include <windows.h>

typedef void *HINTERNET;
typedef HINTERNET(WINAPI *open_function)(LPCWSTR, DWORD, LPCWSTR, LPCWSTR, DWORD);
typedef BOOL(WINAPI *set_option_function)(HINTERNET, DWORD, LPVOID, DWORD);

#define OPTION_SECURE_PROTOCOLS 84
#define WINDOWS_7_DEFAULT 0xA0
#define WINHTTP_KEY L"SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp"
#define DOUBLE_KEY L"SOFTWARE\\TLS Remedy Double"

static FARPROC real(const char *name) {
  static HMODULE library;
  if (!library) library = LoadLibraryW(L"winhttp_real.dll");
  return library ? GetProcAddress(library, name) : NULL;
}

/* The number in HKLM, or 0 where there is none. */
static DWORD number(LPCWSTR path, LPCWSTR name) {
  DWORD value = 0, bytes = sizeof value, type = 0;
  HKEY key;
  if (RegOpenKeyExW(HKEY_LOCAL_MACHINE, path, 0, KEY_READ, &key) != ERROR_SUCCESS) return 0;
  if (RegQueryValueExW(key, name, NULL, &type, (BYTE *)&value, &bytes) != ERROR_SUCCESS || type != REG_DWORD) value = 0;
  RegCloseKey(key);
  return value;
}

__declspec(dllexport) HINTERNET WINAPI WinHttpOpen(LPCWSTR agent, DWORD access, LPCWSTR proxy, LPCWSTR bypass, DWORD flags) {
  open_function open_session = (open_function)(void *)real("WinHttpOpen");
  set_option_function set_option = (set_option_function)(void *)real("WinHttpSetOption");
  HINTERNET session;
  DWORD protocols = 0;
  if (!open_session || !set_option) return NULL;
  session = open_session(agent, access, proxy, bypass, flags);
  if (!session) return NULL;
  if (!number(DOUBLE_KEY, L"IgnoreValue")) protocols = number(WINHTTP_KEY, L"DefaultSecureProtocols");
  if (!protocols) protocols = WINDOWS_7_DEFAULT;
  set_option(session, OPTION_SECURE_PROTOCOLS, &protocols, sizeof protocols);
  return session;
}

BOOL WINAPI DllMain(HINSTANCE instance, DWORD reason, void *reserved) {
  (void)instance;
  (void)reason;
  (void)reserved;
  return TRUE;
}
