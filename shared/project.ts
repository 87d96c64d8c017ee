export const PUBLISHER = 'TLS Remedy contributors';
