// What several rungs say alike.
export const APPLY = 'Apply the recommended setting.';
export const CHECK_AS_ADMINISTRATOR = 'Check again as an administrator.';
export const NOT_JUDGED = 'Not judged, because this Windows isn’t known.';
export const NOT_KNOWN_YET = 'It isn’t clear yet';
