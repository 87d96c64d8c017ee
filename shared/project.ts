/** Who publishes this program: what its packages, its installer and About say. */
export const PUBLISHER = 'TLS Remedy contributors';
