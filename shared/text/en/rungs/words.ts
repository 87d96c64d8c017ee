// What several rungs say alike.
export const APPLY = 'Apply the recommended setting.';
export const CHECK_AS_ADMINISTRATOR = 'Check again as an administrator.';
export const NOT_JUDGED = 'Not judged, because this version of Windows is unknown.';
export const NOT_KNOWN_YET = 'It isn’t clear yet';
