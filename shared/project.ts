/** The publisher named by the packages, the installer and About. */
export const PUBLISHER = 'TLS Remedy contributors';
