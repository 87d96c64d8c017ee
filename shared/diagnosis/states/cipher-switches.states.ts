// Schannel switches, curves, key lengths and FIPS: the cipher suites that they leave.
import { multiValue } from '../../windows/multi-text.suite.ts';
import { statesOf } from './one-rung.suite.ts';
import type { State } from './state.suite.ts';
import { ELEVEN, SERVER_2012_R2, SERVER_2016, SERVER_2019, SERVER_2022, TEN, TEN_1809 } from './windows.states.ts';

const DEMYSTIFIED =
  'https://techcommunity.microsoft.com/blog/coreinfrastructureandsecurityblog/demystifying-schannel/259233';

const { passes, warns, fails, ofOthers } = statesOf('cipher-suites');

export const STATES: readonly State[] = [
  fails('both AES ciphers turned off', DEMYSTIFIED, SERVER_2016, 'algorithms-off', {
    'cipher.ciphers.aes-128-128': 0,
    'cipher.ciphers.aes-256-256': 0,
  }),
  ofOthers('AES with 128 bits turned off', DEMYSTIFIED, SERVER_2016, 'fewer-than-default', {
    'cipher.ciphers.aes-128-128': 0,
  }),
  passes('3DES turned off', DEMYSTIFIED, SERVER_2016, 'windows-order', { 'cipher.ciphers.triple-des-168': 0 }),
  ofOthers('SHA-1 turned off on Server 2012 R2', DEMYSTIFIED, SERVER_2012_R2, 'sha1-off', { 'cipher.hashes.sha': 0 }),
  ofOthers(
    'SHA-1 turned off on Windows 11, where a game can’t sign in any more',
    'https://github.com/undergroundwires/privacy.sexy/issues/468',
    ELEVEN,
    'sha1-off',
    { 'cipher.hashes.sha': 0 },
  ),
  ofOthers('no extended master secret', 'https://support.microsoft.com/help/4528489', TEN, 'master-secret', {
    'cipher.client-master-secret-off': 1,
  }),
  passes('ciphers that are turned on with all bits', 'R3', SERVER_2019, 'windows-order', {
    'cipher.ciphers.aes-128-128': 0xffffffff,
    'cipher.ciphers.aes-256-256': 0xffffffff,
  }),
  warns('ECDH turned off', 'R3', SERVER_2019, 'some-algorithms-off', { 'cipher.keyexchangealgorithms.ecdh': 0 }),
  ofOthers('the RSA key exchange turned off', 'R3', SERVER_2022, 'fewer-than-default', {
    'cipher.keyexchangealgorithms.pkcs': 0,
  }),
  ofOthers(
    'Diffie-Hellman turned off against Logjam',
    'https://github.com/microsoft/azure-devops-tls12/issues/8',
    SERVER_2012_R2,
    'fewer-than-default',
    { 'cipher.keyexchangealgorithms.diffie-hellman': 0 },
  ),
  ofOthers(
    'a minimum of 4096 bits for Diffie-Hellman',
    'https://github.com/MicrosoftDocs/windowsserverdocs/issues/2220',
    TEN_1809,
    'key-length',
    { 'cipher.diffie-hellman.client-min-key-bit-length': 4096 },
  ),
  passes(
    'a minimum of 2048 bits for RSA',
    'https://github.com/0x6d69636b/windows_hardening/issues/96',
    TEN,
    'windows-order',
    { 'cipher.pkcs.client-min-key-bit-length': 2048 },
  ),
  warns(
    'a minimum of 4096 bits for RSA',
    'https://github.com/MicrosoftDocs/windowsserverdocs/issues/2220',
    TEN,
    'key-length-in-doubt',
    { 'cipher.pkcs.client-min-key-bit-length': 4096 },
  ),
  warns('only curve25519', 'X3', TEN, 'curves-in-doubt', {
    'cipher.policy-curves': multiValue(['curve25519']),
  }),
  passes(
    'curves in an order of one’s own',
    'https://github.com/HotCakeX/Harden-Windows-Security/issues/360',
    ELEVEN,
    'windows-order',
    { 'cipher.policy-curves': multiValue(['nistP521', 'curve25519', 'NistP384', 'NistP256']) },
  ),
  passes('FIPS mode', 'https://github.com/libssh2/libssh2/pull/229', TEN, 'fips', { 'cipher.fips': 1 }),
];
