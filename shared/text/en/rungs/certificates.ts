import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

const ROOTS = '“DigiCert Global Root G2” and “Microsoft RSA Root Certificate Authority 2017”';
const ASK_FOR_ROOT = `Ask whoever manages this PC to import ${ROOTS} for the whole PC.`;

export const text: RungText<'certificates'> = {
  name: 'Root certificates',
  codes: {
    distrusted: 'A root certificate for Microsoft 365 is on the list of certificates that this PC distrusts.',
    unreadable: 'The root certificates couldn’t be read.',
    'root-updates-off': 'A root certificate for Microsoft 365 is missing, and Windows isn’t allowed to download it.',
    'fetched-from-elsewhere':
      'A root certificate is missing, and Windows downloads root certificates from an address that was set on this PC.',
    'fetch-service-off': 'A root certificate is missing, and the service that downloads them is turned off.',
    'roots-limited':
      'A policy limits the root certificates that this PC trusts. It isn’t certain that one for Microsoft 365 is still trusted.',
    'user-only':
      'A root certificate for Microsoft 365 is there only for this user. Services and other users don’t have it, and Windows might not download it for them.',
    'when-needed-in-doubt':
      'A root certificate isn’t here yet. Windows should download it when it is first needed; it isn’t clear whether Windows 7 and Server 2008 R2 still can.',
    'when-needed': 'A root certificate isn’t here yet. Windows downloads it when it is first needed.',
    'present-without-updates':
      'The root certificates for Microsoft 365 are here. Windows isn’t allowed to download newer ones.',
    present: 'The root certificates for Microsoft 365 are here.',
  },
  nextSteps: {
    distrusted: 'Ask whoever manages this PC why it is distrusted, and to remove it from “Untrusted Certificates”.',
    unreadable: CHECK_AS_ADMINISTRATOR,
    'root-updates-off': 'Apply with --scope certificates, so that Windows downloads it, or import it.',
    'fetched-from-elsewhere': ASK_FOR_ROOT,
    'fetch-service-off': 'Set the service “Cryptographic Services” to Automatic.',
    'roots-limited': `Ask whoever manages this PC to distribute ${ROOTS} by Group Policy, or to set Flags under Root\\ProtectedRoots to 0.`,
    'user-only': ASK_FOR_ROOT,
    'when-needed-in-doubt': `If a certificate isn’t trusted, import ${ROOTS}.`,
    'when-needed': null,
    'present-without-updates': null,
    present: null,
  },
  windowSteps: {
    'root-updates-off': 'Tick “Download of root certificates” in Protocols and apply, or import the certificate.',
  },
  headlines: {},
};
