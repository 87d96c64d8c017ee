import type { RungText } from '../../rungs.ts';
import { CHECK_AS_ADMINISTRATOR } from './words.ts';

const ASK_FOR_ROOT =
  'Ask who manages this PC to import “DigiCert Global Root G2” and “Microsoft RSA Root Certificate Authority 2017”.';

export const text: RungText<'certificates'> = {
  name: 'Root certificates',
  codes: {
    distrusted: 'A root certificate of Microsoft 365 is on the list of certificates that this PC distrusts.',
    unreadable: 'The root certificates could not be read.',
    'root-updates-off': 'A root certificate of Microsoft 365 is missing, and Windows may not fetch it.',
    'fetched-from-elsewhere':
      'A root certificate is missing, and Windows fetches them from an address that was set here.',
    'fetch-service-off': 'A root certificate is missing, and the service that fetches them is switched off.',
    'when-needed': 'A root certificate isn’t here yet. Windows fetches it when it is first needed.',
    'present-without-updates': 'The root certificates of Microsoft 365 are here. Windows may not fetch newer ones.',
    present: 'The root certificates of Microsoft 365 are here.',
  },
  nextSteps: {
    distrusted: 'Ask who manages this PC why it is distrusted, and to remove it from “Untrusted Certificates”.',
    unreadable: CHECK_AS_ADMINISTRATOR,
    'root-updates-off': 'Apply with --scope certificates, so that Windows fetches it. Or import it.',
    'fetched-from-elsewhere': ASK_FOR_ROOT,
    'fetch-service-off': 'Set the service “Cryptographic Services” to Automatic.',
    'when-needed': null,
    'present-without-updates': null,
    present: null,
  },
  windowSteps: {
    'root-updates-off': 'Tick “Fetching of root certificates” on Protocols and apply. Or import the certificate.',
  },
  headlines: {},
};
