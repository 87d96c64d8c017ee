// What several rungs say alike.
export const APPLY = 'Pas de aanbevolen instelling toe.';
export const CHECK_AS_ADMINISTRATOR = 'Controleer opnieuw als administrator.';
export const NOT_JUDGED = 'Niet beoordeeld, want deze Windows-versie is niet bekend.';
export const NOT_KNOWN_YET = 'Het is nog niet duidelijk';
