/*
 * A DOUBLE of Windows Script Host's cscript.exe, for tests in Wine only. It starts Node with cscript-double.mjs, passes
 * its own handles and arguments on, and ends as that ends. Node dies with it: the job closes with this process's handles.
 */
#include <windows.h>

#define MAX_COMMAND 32768

static const WCHAR *after_program(const WCHAR *line) {
    if (*line == L'"') {
        for (line++; *line && *line != L'"'; line++) {}
        if (*line) line++;
    } else {
        while (*line && *line != L' ') line++;
    }
    return line;
}

int wmain(void) {
    static WCHAR command[MAX_COMMAND];
    WCHAR node[MAX_PATH], script[MAX_PATH];
    STARTUPINFOW startup = {.cb = sizeof startup, .dwFlags = STARTF_USESTDHANDLES};
    PROCESS_INFORMATION process;
    JOBOBJECT_EXTENDED_LIMIT_INFORMATION limits = {0};
    HANDLE job = CreateJobObjectW(NULL, NULL);
    const WCHAR *arguments = after_program(GetCommandLineW());
    DWORD code = 1;

    if (!GetEnvironmentVariableW(L"CSCRIPT_DOUBLE_NODE", node, MAX_PATH)) return 97;
    if (!GetEnvironmentVariableW(L"CSCRIPT_DOUBLE_SCRIPT", script, MAX_PATH)) return 97;
    if (lstrlenW(node) + lstrlenW(script) + lstrlenW(arguments) + 8 > MAX_COMMAND) return 96;
    lstrcatW(command, L"\"");
    lstrcatW(command, node);
    lstrcatW(command, L"\" \"");
    lstrcatW(command, script);
    lstrcatW(command, L"\" ");
    lstrcatW(command, arguments);

    limits.BasicLimitInformation.LimitFlags = JOB_OBJECT_LIMIT_KILL_ON_JOB_CLOSE;
    SetInformationJobObject(job, JobObjectExtendedLimitInformation, &limits, sizeof limits);
    startup.hStdInput = GetStdHandle(STD_INPUT_HANDLE);
    startup.hStdOutput = GetStdHandle(STD_OUTPUT_HANDLE);
    startup.hStdError = GetStdHandle(STD_ERROR_HANDLE);
    if (!CreateProcessW(NULL, command, NULL, NULL, TRUE, CREATE_SUSPENDED, NULL, NULL, &startup, &process)) return 98;
    AssignProcessToJobObject(job, process.hProcess);
    ResumeThread(process.hThread);
    WaitForSingleObject(process.hProcess, INFINITE);
    GetExitCodeProcess(process.hProcess, &code);
    ExitProcess(code);
}
