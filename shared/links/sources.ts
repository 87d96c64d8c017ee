// Made from section 11 of docs/facts.md by npm run test:unit -- build/docs/sources -u

/** Every source: what it is, and its address. One without an address is never linked. */
export const SOURCES = {
  I2: {
    title: "Microsoft's IE blog, TLS 1.2 by default in IE 11 (2013-11-12)",
    address:
      'https://blogs.msdn.microsoft.com/ie/2013/11/12/ie11-automatically-makes-over-40-of-the-web-more-secure-while-making-sure-sites-continue-to-work',
  },
  K8: {
    title: 'Microsoft, TLS 1.0 and 1.1 deprecation in Windows (2024-03-14)',
    address: 'https://learn.microsoft.com/windows/win32/secauthn/tls-10-11-deprecation-in-windows',
  },
  K10: {
    title: 'Microsoft, KB4019276 (Server 2008 SP2), and KB4467770 (POSReady 2009)',
    address: 'https://support.microsoft.com/kb/4019276',
  },
  N3: {
    title: "the source of .NET Framework's `ServicePointManager`",
    address: 'https://github.com/microsoft/referencesource',
  },
  A1: {
    title: 'a public policy template that writes the value',
    address: 'https://github.com/Harvester57/Security-ADMX',
  },
  A3: { title: 'Microsoft, the elements of ADMX files', address: null },
  B1: {
    title: 'Microsoft, registry keys and system folders on 64-bit Windows',
    address: 'https://learn.microsoft.com/windows/win32/winprog64/shared-registry-keys',
  },
  C1: {
    title: 'Microsoft, enabling TLS 1.2 on Configuration Manager clients',
    address: 'https://learn.microsoft.com/mem/configmgr/core/plan-design/security/enable-tls-1-2-client',
  },
  C2: {
    title: 'Microsoft, common issues when enabling TLS 1.2',
    address: 'https://learn.microsoft.com/mem/configmgr/core/plan-design/security/enable-tls-1-2-troubleshoot',
  },
  D1: { title: 'the source of the DSC resource SChannelDsc', address: 'https://github.com/dsccommunity/SChannelDsc' },
  D2: {
    title: 'Microsoft, the DSC resource `Registry`',
    address: 'https://learn.microsoft.com/powershell/dsc/reference/psdscresources/resources/registry/registry',
  },
  D3: {
    title: 'Microsoft, DSC 3, `Microsoft.Windows/Registry`',
    address: 'https://learn.microsoft.com/powershell/dsc/reference/resources/microsoft/windows/registry',
  },
  E1: {
    title: 'Microsoft, TLS 1.2 for Microsoft Entra',
    address: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/ad-dmn-services/enable-support-tls-environment',
  },
  F1: {
    title: 'Microsoft 365, technical details of encryption',
    address: 'https://learn.microsoft.com/purview/technical-reference-details-about-encryption',
  },
  F2: {
    title: 'Microsoft, the security policy for FIPS',
    address:
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-10/security/threat-protection/security-policy-settings/system-cryptography-use-fips-compliant-algorithms-for-encryption-hashing-and-signing',
  },
  G1: { title: 'Microsoft, `.reg` files (KB310516, in copies)', address: 'https://mskb.pkisolutions.com/kb/310516' },
  G2: { title: 'a public thread on the encoding of `.reg` files', address: 'https://superuser.com/questions/404572' },
  G3: { title: 'public notes on `.reg` files', address: null },
  G5: {
    title: 'Microsoft, `reg add`',
    address: 'https://learn.microsoft.com/windows-server/administration/windows-commands/reg-add',
  },
  I1: {
    title: 'Microsoft\'s policy "Turn off encryption support" and its numbers',
    address: 'https://learn.microsoft.com/windows/client-management/mdm/policy-csp-internetexplorer',
  },
  J1: {
    title: 'Electron, farewell to Windows 7 to 8.1',
    address: 'https://www.electronjs.org/blog/windows-7-to-8-1-deprecation-notice',
  },
  J4: { title: 'Electron, breaking changes', address: 'https://www.electronjs.org/docs/latest/breaking-changes' },
  J6: { title: 'the package `regedit`, its source', address: 'https://github.com/kessler/node-regedit' },
  J7: {
    title: 'Microsoft, the end of VBScript',
    address:
      'https://techcommunity.microsoft.com/blog/windows-itpro-blog/vbscript-deprecation-timelines-and-next-steps/4148301',
  },
  J10: {
    title: 'a public hardening tool that switches Windows Script Host off',
    address: 'https://github.com/hardentools/hardentools',
  },
  J18: {
    title: 'Microsoft, whether the primary DNS suffix follows the domain',
    address:
      'https://learn.microsoft.com/windows-hardware/customize/desktop/unattend/microsoft-windows-workstationservice-syncdomainwithmembership',
  },
  J19: { title: 'J. de Boyne Pollard, the call caret escaping bug', address: null },
  K1: { title: 'Microsoft, KB3140245', address: 'https://support.microsoft.com/kb/3140245' },
  K2: { title: 'copies of the full text of K1', address: 'https://cpcis.net/docs/window-tls-winhttp-defaults/' },
  K7: {
    title: 'Microsoft, KB5017811: the change of September 2022',
    address: 'https://support.microsoft.com/kb/5017811',
  },
  K9: { title: 'Microsoft, SHA-2 signatures of updates', address: 'https://support.microsoft.com/help/4472027' },
  L1: {
    title: 'libgit2, TLS 1.2 through WinHTTP (issue and pull request)',
    address: 'https://github.com/libgit2/libgit2/issues/4546',
  },
  L3: {
    title: 'libgit2, a report with `SecureProtocols` below HKLM',
    address: 'https://github.com/libgit2/libgit2/issues/5046',
  },
  L4: { title: 'mistakes in public threads and scripts', address: 'https://github.com/VBA-tools/VBA-Web/issues/222' },
  M1: {
    title: 'Microsoft, the Hybrid Configuration wizard and TLS',
    address:
      'https://learn.microsoft.com/exchange/troubleshoot/hybrid-configuration-wizard-errors/hybrid-configuration-wizard-not-connect-to-office-365',
  },
  N1: {
    title: 'Microsoft, TLS with .NET Framework',
    address: 'https://learn.microsoft.com/dotnet/framework/network-programming/tls',
  },
  N2: {
    title: 'Microsoft, which .NET Framework is installed',
    address: 'https://learn.microsoft.com/dotnet/framework/install/how-to-determine-which-versions-are-installed',
  },
  O1: {
    title: 'Microsoft, activation errors of Office',
    address: 'https://learn.microsoft.com/office/troubleshoot/activation/errors-activating-on-older-windows',
  },
  O2: {
    title: 'Microsoft, error 0x8004de40 in OneDrive',
    address: 'https://learn.microsoft.com/sharepoint/troubleshoot/sync/error-0x8004de40-in-onedrive',
  },
  O3: {
    title: 'Microsoft, TLS 1.2 and SharePoint',
    address: 'https://learn.microsoft.com/sharepoint/troubleshoot/administration/authentication-errors-tls12-support',
  },
  R1: {
    title: 'Microsoft, registry settings of TLS',
    address: 'https://learn.microsoft.com/windows-server/security/tls/tls-registry-settings',
  },
  R2: {
    title: 'Microsoft, protocols in SChannel by Windows version',
    address: 'https://learn.microsoft.com/windows/win32/secauthn/protocols-in-tls-ssl--schannel-ssp-',
  },
  R3: {
    title: 'Microsoft, restricting protocols in SChannel (KB245030)',
    address:
      'https://learn.microsoft.com/troubleshoot/windows-server/certificates-and-public-key-infrastructure-pki/restrict-cryptographic-algorithms-protocols-schannel',
  },
  R4: {
    title: 'Microsoft, managing TLS and the order of cipher suites',
    address: 'https://learn.microsoft.com/windows-server/security/tls/manage-tls',
  },
  R6: {
    title: 'Microsoft, cipher suites by Windows version',
    address: 'https://learn.microsoft.com/windows/win32/secauthn/cipher-suites-in-schannel',
  },
  S1: {
    title: 'Microsoft, disabling TLS 1.0 and 1.1 for Microsoft 365',
    address: 'https://learn.microsoft.com/purview/tls-1.0-and-1.1-deprecation-for-office-365',
  },
  T1: { title: "a diagnostic script of Microsoft's SharePoint support", address: null },
  T2: { title: 'Microsoft, mapped drives to SharePoint', address: null },
  T3: {
    title: 'public reports of wrong results by hotfix number',
    address: 'https://github.com/dpaulson45/HealthChecker/issues/237',
  },
  U1: { title: '**unofficial**: an analysis of one recent `winhttp.dll`; other builds may differ', address: null },
  V1: {
    title: 'public reports of what Windows 11 writes as its version',
    address: 'https://github.com/libuv/libuv/pull/3718',
  },
  V2: {
    title: 'Microsoft, operating system version',
    address: 'https://learn.microsoft.com/windows/win32/sysinfo/operating-system-version',
  },
  V3: { title: 'endoflife.date, releases of Windows', address: 'https://endoflife.date/windows' },
  W1: {
    title: 'Microsoft, WinHTTP option flags',
    address: 'https://learn.microsoft.com/windows/win32/winhttp/option-flags',
  },
  W2: { title: 'public bindings of the Windows API', address: 'https://github.com/microsoft/windows-rs' },
  Y1: {
    title: 'Microsoft, Group Policy Preferences (open specification)',
    address: 'https://learn.microsoft.com/openspecs/windows_protocols/ms-gppref',
  },
  Y2: { title: 'Microsoft, sample templates of Group Policy objects', address: null },
  Y3: { title: 'a public reader of Group Policy Preferences', address: 'https://github.com/hraedon/gpo-studio' },
  Y4: {
    title: 'Microsoft, ingestion of ADMX files',
    address: 'https://learn.microsoft.com/windows/client-management/win32-and-centennial-app-policy-configuration',
  },
  Y5: {
    title: 'Microsoft, remediations in Intune',
    address: 'https://learn.microsoft.com/mem/intune/fundamentals/remediations',
  },
  Y7: {
    title: 'Microsoft, task definitions in XML (open specification)',
    address: 'https://learn.microsoft.com/openspecs/windows_protocols/ms-tsch/0d6383e4-de92-43e7-b0bb-a60cfa36379f',
  },
  Y8: {
    title: 'Microsoft, `TaskV2` of Preferences (open specification)',
    address: 'https://learn.microsoft.com/openspecs/windows_protocols/ms-gppref/d7172c0f-4540-4bec-83d2-1ea14491c23c',
  },
  Y9: {
    title: 'Microsoft, the account NetworkService',
    address: 'https://learn.microsoft.com/windows/win32/services/networkservice-account',
  },
  Y10: {
    title: 'Microsoft, the Logs Ingestion API of Azure Monitor',
    address: 'https://learn.microsoft.com/azure/azure-monitor/logs/logs-ingestion-api-overview',
  },
  Y11: {
    title: 'Microsoft, custom tables of Azure Monitor',
    address: 'https://learn.microsoft.com/azure/azure-monitor/logs/create-custom-table',
  },
  Y12: {
    title: 'Microsoft, JSON in Azure Data Explorer',
    address: 'https://learn.microsoft.com/azure/data-explorer/ingest-json-formats',
  },
  Y13: {
    title: 'Ansible, `win_regedit`',
    address: 'https://docs.ansible.com/ansible/latest/collections/ansible/windows/win_regedit_module.html',
  },
  Y6: {
    title: 'Microsoft, configuration items',
    address:
      'https://learn.microsoft.com/mem/configmgr/compliance/deploy-use/create-custom-configuration-items-for-windows-desktop-and-server-computers-managed-with-the-client',
  },
  Z2: {
    title: 'Microsoft, Azure Front Door and Diffie-Hellman',
    address: 'https://learn.microsoft.com/azure/frontdoor/diffie-hellman-ciphers',
  },
  Z3: { title: 'a public article on the policies of Azure Front Door', address: 'https://blog.blackair.io' },
  H1: {
    title: 'Microsoft, error messages of WinHTTP',
    address: 'https://learn.microsoft.com/windows/win32/winhttp/error-messages',
  },
  H2: {
    title: 'Microsoft, error messages of WinINet',
    address: 'https://learn.microsoft.com/windows/win32/wininet/wininet-errors',
  },
  H3: {
    title: 'Microsoft, Schannel error codes for TLS and SSL alerts',
    address: 'https://learn.microsoft.com/windows/win32/secauthn/schannel-error-codes-for-tls-and-ssl-alerts',
  },
  H4: {
    title: 'Microsoft, COM error codes (security and setup)',
    address: 'https://learn.microsoft.com/windows/win32/com/com-error-codes-4',
  },
  H5: {
    title: 'Microsoft, Schannel events (Vista to Server 2012 R2)',
    address:
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-R2-and-2012/dn786445(v=ws.11)',
  },
  H6: {
    title: 'Microsoft, networking error codes of Windows Update',
    address: 'https://learn.microsoft.com/windows/win32/wua_sdk/wua-networking-error-codes-',
  },
  H7: {
    title: 'Microsoft, Entra applications that use TLS 1.0 or 1.1',
    address:
      'https://learn.microsoft.com/troubleshoot/entra/entra-id/app-integration/application-using-tls-1dot0-1dot1-authentication-fail',
  },
  H8: {
    title: 'Microsoft, 0xCAA70007 and 0xCAA80000 in activation',
    address: 'https://learn.microsoft.com/office/troubleshoot/activation/0xcaa70007-and-0xcaa80000',
  },
  H9: {
    title: 'Microsoft, sign-in errors in Teams',
    address: 'https://learn.microsoft.com/microsoftteams/troubleshoot/teams-sign-in/resolve-sign-in-errors',
  },
  H10: {
    title: 'Microsoft, connection issues when signing in to Office 2016',
    address:
      'https://learn.microsoft.com/microsoft-365/troubleshoot/authentication/connection-issue-when-sign-in-office-2016',
  },
  H11: {
    title: 'Microsoft, error codes of the Web Account Manager',
    address: 'https://learn.microsoft.com/uwp/api/windows.security.authentication.web.core.webprovidererror.errorcode',
  },
  H12: {
    title: 'Microsoft, error codes of Entra sign-in',
    address: 'https://learn.microsoft.com/entra/identity-platform/reference-error-codes',
  },
  H13: {
    title: 'Microsoft, OneDrive errors 0x8004de80 and 0x8004de86',
    address:
      'https://learn.microsoft.com/sharepoint/troubleshoot/sync/sign-into-onedrive-error-0x8004de80-or-0x8004de86',
  },
  H14: {
    title: 'Microsoft, OneDrive errors 0x8004de85 and 0x8004de8a',
    address:
      'https://learn.microsoft.com/sharepoint/troubleshoot/sync/sign-into-onedrive-error-0x8004de85-or-0x8004de8a',
  },
  H15: {
    title: 'Microsoft, OneDrive error 0x8004dec5',
    address: 'https://learn.microsoft.com/sharepoint/troubleshoot/sync/sign-into-onedrive-error-0x8004dec5',
  },
  H16: {
    title: 'Microsoft, OneDrive error 0x8004deef',
    address: 'https://learn.microsoft.com/sharepoint/troubleshoot/sync/sign-into-onedrive-error-0x8004deef',
  },
  H17: {
    title: 'Microsoft, OneDrive error 0x8004def4',
    address: 'https://learn.microsoft.com/sharepoint/troubleshoot/sync/sign-into-onedrive-error-0x8004def4',
  },
  H18: {
    title: 'Microsoft, OneDrive error 0x8004def7',
    address: 'https://learn.microsoft.com/sharepoint/troubleshoot/sync/sign-into-onedrive-error-0x8004def7',
  },
  H19: {
    title: 'Microsoft, activation error 0xCAA50021',
    address: 'https://learn.microsoft.com/office/troubleshoot/activation/activation-error-0xcaa50021',
  },
  H20: {
    title: 'Microsoft, 0x800CCC80 when sending mail',
    address:
      'https://learn.microsoft.com/outlook/troubleshoot/profiles-and-accounts/0x800ccc80-error-when-sending-mail-from-outlook',
  },
  H21: {
    title: 'Microsoft, mail behind a firewall that alters SMTP',
    address:
      'https://learn.microsoft.com/exchange/troubleshoot/mailflow/cannot-send-receive-email-behind-cisco-firewall',
  },
  H22: { title: 'a public list of Outlook’s 0x800CCCxx codes', address: null },
  H23: { title: 'IANA, TLS alerts', address: 'https://www.iana.org/assignments/tls-parameters/tls-parameters.xhtml' },
  H24: {
    title: 'Microsoft, event 1098 and Outlook profiles',
    address:
      'https://learn.microsoft.com/outlook/troubleshoot/profiles-and-accounts/event-1098-and-cannot-create-new-profiles',
  },
  H25: {
    title: 'Microsoft, the endpoint for old TLS in SMTP',
    address:
      'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/opt-in-exchange-online-endpoint-for-legacy-tls-using-smtp-auth',
  },
  H26: {
    title: 'libyal, messages of the provider Schannel',
    address: 'https://github.com/libyal/winevt-kb/blob/main/docs/sources/eventlog-providers/Provider-Schannel.md',
  },
  H27: {
    title: 'Microsoft, AADSTS9002313 in activation',
    address: 'https://learn.microsoft.com/office/troubleshoot/activation/aadsts9002313-invalid-request',
  },
  H28: {
    title: 'Microsoft, network issues in activation',
    address: 'https://learn.microsoft.com/office/troubleshoot/activation/network-connection-issues',
  },
  H29: {
    title: 'Microsoft, “Could not create SSL/TLS secure channel”',
    address:
      'https://learn.microsoft.com/exchange/troubleshoot/hybrid-configuration-wizard-errors/request-was-aborted-could-not-create-ssl-tls-secure-channel',
  },
  H30: {
    title: 'Microsoft, netsh winhttp',
    address: 'https://learn.microsoft.com/windows/win32/winhttp/netsh-exe-commands',
  },
  P1: {
    title: "Windows' own description of the service `CryptSvc`, as public lists of services have it",
    address: null,
  },
  P2: {
    title: "the OneDrive team's notice, as public news have it (2021-11)",
    address:
      'https://www.pinkvilla.com/tech/news/microsoft-onedrive-app-will-stop-syncing-with-windows-7-and-8-on-march-1st-2022-934989',
  },
  P3: {
    title: 'Microsoft, the configuration service provider NetworkProxy',
    address: 'https://learn.microsoft.com/windows/client-management/mdm/networkproxy-csp',
  },
  P4: {
    title: 'public news on the end of Office LTSC 2021 and 2024 (2026)',
    address: 'https://www.c114pro.com/newsflashes/159219.html',
  },
  Q1: {
    title: 'Microsoft, connections from Windows components to Microsoft services',
    address:
      'https://learn.microsoft.com/windows/privacy/manage-connections-from-windows-operating-system-components-to-microsoft-services',
  },
  Q2: {
    title: "Microsoft, locations of the system's certificate stores",
    address: 'https://learn.microsoft.com/windows/win32/seccrypto/system-store-locations',
  },
  Q3: {
    title: 'Microsoft, certificate authorities of Azure (2025-11-17)',
    address: 'https://learn.microsoft.com/azure/security/fundamentals/azure-certificate-authority-details',
  },
  Q4: {
    title: 'the Exchange team, trusting DigiCert Global Root G2 (2026-03-16)',
    address: 'https://techcommunity.microsoft.com/blog/exchange/4488311',
  },
  Q5: {
    title: 'Microsoft, 0xCAA70007 and 0xCAA80000 in the activation of Office (2024-10)',
    address: 'https://learn.microsoft.com/office/troubleshoot/activation/0xcaa70007-and-0xcaa80000',
  },
  Q6: {
    title: 'Microsoft, versions of Office and their connection to Microsoft 365 (2024-09-18)',
    address: 'https://learn.microsoft.com/deployoffice/endofsupport/microsoft-365-services-connectivity',
  },
  Q7: {
    title: 'Microsoft, modern authentication for Office 2013',
    address: 'https://learn.microsoft.com/microsoft-365/admin/security-and-compliance/enable-modern-authentication',
  },
  Q8: {
    title: "Microsoft, switching ADAL or WAM off isn't recommended",
    address: 'https://learn.microsoft.com/microsoft-365/troubleshoot/administration/disabling-adal-wam-not-recommended',
  },
  Q9: {
    title: 'Raymond Chen, the .Default user is not the default user (2007-03-02)',
    address: 'https://devblogs.microsoft.com/oldnewthing/20070302-00/',
  },
  X1: {
    title: 'Microsoft, TLS policies of Azure Front Door (2025-03-16)',
    address: 'https://learn.microsoft.com/azure/frontdoor/standard-premium/tls-policy',
  },
  X2: {
    title: 'Microsoft, TLS connections that fail at random with DHE (KB4557473)',
    address:
      'https://learn.microsoft.com/troubleshoot/windows-server/certificates-and-public-key-infrastructure-pki/apps-forcibly-closed-tls-connection-errors',
  },
  X3: {
    title: 'Microsoft, elliptic curves in Windows 10 1607 and later',
    address: 'https://learn.microsoft.com/windows/win32/secauthn/tls-elliptic-curves-in-windows-10-1607-and-later',
  },
  X4: {
    title: 'Microsoft, events of Schannel (Vista to Server 2012 R2)',
    address:
      'https://learn.microsoft.com/previous-versions/windows/it-pro/windows-server-2012-R2-and-2012/dn786445(v=ws.11)',
  },
  X5: {
    title: 'Microsoft, the cmdlet Enable-TlsCipherSuite',
    address: 'https://learn.microsoft.com/powershell/module/tls/enable-tlsciphersuite',
  },
  E2: {
    title: 'Microsoft, Microsoft 365 URLs and IP address ranges, worldwide (2026-08-14)',
    address: 'https://learn.microsoft.com/microsoft-365/enterprise/urls-and-ip-address-ranges',
  },
  E3: {
    title: 'Microsoft, Azure Certificate Authority details (2025-11-17)',
    address: 'https://learn.microsoft.com/azure/security/fundamentals/azure-ca-details',
  },
  E4: { title: 'public records (CAA) of `microsoft365.com`, as seen on 2026-07-11 in a public survey', address: null },
  U11: {
    title: 'Microsoft, New IIS functionality to help identify weak TLS usage (2017-09-07)',
    address:
      'https://www.microsoft.com/en-us/security/blog/2017/09/07/new-iis-functionality-to-help-identify-weak-tls-usage/',
  },
  U12: {
    title: 'Microsoft, custom fields of a log file of IIS (2016-09-26)',
    address: 'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/logfile/customfields/add',
  },
  U13: {
    title: 'Microsoft, SecPkgContext_ConnectionInfo (2018-12-05)',
    address: 'https://learn.microsoft.com/windows/win32/api/schannel/ns-schannel-secpkgcontext_connectioninfo',
  },
  U14: {
    title: 'Microsoft, log files of a site of IIS (2016-09-26)',
    address: 'https://learn.microsoft.com/iis/configuration/system.applicationhost/sites/site/logfile/',
  },
  U15: {
    title: 'Microsoft, W3C logging of HTTP.sys (2018-05-31)',
    address: 'https://learn.microsoft.com/windows/win32/http/w3c-logging',
  },
  U16: {
    title: 'Microsoft, protocol logging in Exchange Server',
    address: 'https://learn.microsoft.com/exchange/mail-flow/connectors/protocol-logging',
  },
  U17: {
    title: 'Microsoft, TLS 1.2 for Microsoft Entra',
    address: 'https://learn.microsoft.com/troubleshoot/entra/entra-id/ad-dmn-services/enable-support-tls-environment',
  },
  U18: {
    title: 'Microsoft, the report on SMTP AUTH clients in Exchange Online',
    address: 'https://learn.microsoft.com/exchange/monitoring/mail-flow-reports/mfr-smtp-auth-clients-report',
  },
  U19: {
    title: 'public script that shows TLS negotiations from the event log (2023-12-21)',
    address: 'https://pastebin.com/aMDZrKvh',
  },
  U20: {
    title: 'Microsoft, AppCmd.exe in start-up tasks (2014-10-24)',
    address: 'https://learn.microsoft.com/azure/cloud-services/cloud-services-startup-tasks-common',
  },
  U21: {
    title: 'Microsoft, Exchange Server TLS guidance part 2 (2018-04-02)',
    address:
      'https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-server-tls-guidance-part-2-enabling-tls-1-2-and/ba-p/607761',
  },
  Z11: {
    title: 'Microsoft, TLS 1.1 and 1.2 in Office Online Server (2016-11-16)',
    address:
      'https://learn.microsoft.com/officeonlineserver/enable-tls-1-1-and-tls-1-2-support-in-office-online-server',
  },
  Z12: {
    title: 'ANS, disabling TLS 1.0 for Remote Desktop',
    address: 'https://docs.ans.co.uk/docs/operatingsystems/windows/rdp/rdptls',
  },
  Z13: {
    title: 'Microsoft, TLS 1.2 on site servers of Configuration Manager (2019-12-13)',
    address: 'https://learn.microsoft.com/mem/configmgr/core/plan-design/security/enable-tls-1-2-server',
  },
  Z14: { title: 'Microsoft, KB3121002, EAP and TLS 1.2', address: 'https://support.microsoft.com/kb/3121002' },
  Z16: { title: 'Microsoft, Schtasks.exe', address: 'https://learn.microsoft.com/windows/win32/taskschd/schtasks' },
  Z17: {
    title: 'Microsoft, DeleteExpiredTaskAfter of a task',
    address:
      'https://learn.microsoft.com/windows/win32/taskschd/taskschedulerschema-deleteexpiredtaskafter-settingstype-element',
  },
  Z18: {
    title: 'Microsoft, SystemParameters.IsRemoteSession',
    address: 'https://learn.microsoft.com/dotnet/api/system.windows.systemparameters.isremotesession',
  },
  Z41: {
    title: 'Microsoft, Exchange Server TLS configuration best practices',
    address:
      'https://learn.microsoft.com/exchange/plan-and-deploy/post-installation-tasks/security-best-practices/exchange-tls-configuration',
  },
  Z42: {
    title: 'Microsoft, Exchange Server TLS guidance part 1 (2018-01-26)',
    address:
      'https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-server-tls-guidance-part-1-getting-ready-for-tls-1-2/ba-p/607649',
  },
  Z43: {
    title: 'Microsoft, Exchange Server TLS guidance part 3 (2018-05-23)',
    address:
      'https://techcommunity.microsoft.com/t5/exchange-team-blog/exchange-server-tls-guidance-part-3-turning-off-tls-1-0-1-1/ba-p/607898',
  },
  Z44: {
    title: 'Microsoft, the scripts CSS-Exchange: HealthChecker and its table of builds (2026-04-02)',
    address: 'https://github.com/microsoft/CSS-Exchange',
  },
  Z45: {
    title: 'Microsoft, TLS 1.1 and 1.2 in Office Online Server (2016-11-16)',
    address:
      'https://learn.microsoft.com/officeonlineserver/enable-tls-1-1-and-tls-1-2-support-in-office-online-server',
  },
  Z46: {
    title: 'Microsoft, TLS in SharePoint 2013 (2018-03-05)',
    address:
      'https://learn.microsoft.com/sharepoint/security-for-sharepoint-server/enable-tls-and-ssl-support-in-sharepoint-2013',
  },
  Z47: {
    title: 'Microsoft, TLS 1.1 and 1.2 in SharePoint Server 2016 (2017-06-29)',
    address:
      'https://learn.microsoft.com/sharepoint/security-for-sharepoint-server/enable-tls-1-1-and-tls-1-2-support-in-sharepoint-server-2016',
  },
  Z48: {
    title: 'Microsoft, TLS 1.1 and 1.2 in SharePoint Server 2019 (2018-03-13)',
    address:
      'https://learn.microsoft.com/sharepoint/security-for-sharepoint-server/enable-tls-1-1-and-tls-1-2-support-in-sharepoint-server-2019',
  },
  Z49: {
    title: 'Microsoft, strong TLS encryption of SharePoint Server (2021-06-28)',
    address: 'https://learn.microsoft.com/sharepoint/security-for-sharepoint-server/strong-tls-encryption',
  },
  Z50: {
    title: 'Microsoft, disabling TLS 1.0 and 1.1 in Skype for Business Server',
    address: 'https://learn.microsoft.com/skypeforbusiness/manage/topology/disable-tls-1.0-1.1',
  },
  Z51: {
    title: 'Microsoft, protocols and cipher suites of AD FS (2023-05-31)',
    address: 'https://learn.microsoft.com/windows-server/identity/ad-fs/operations/manage-ssl-protocols-in-ad-fs',
  },
  Z52: {
    title: 'Microsoft, TLS 1.2 for Entra Connect (2018-10-28)',
    address: 'https://learn.microsoft.com/entra/identity/hybrid/connect/reference-connect-tls-enforcement',
  },
  Z53: {
    title: 'Microsoft, TLS 1.2 on the site servers of Configuration Manager (2019-12-13)',
    address: 'https://learn.microsoft.com/mem/configmgr/core/plan-design/security/enable-tls-1-2-server',
  },
  Z54: {
    title: 'Microsoft, the servicing policies of SharePoint Server, with builds (2024-10-24)',
    address:
      'https://learn.microsoft.com/sharepoint/product-servicing-policy/updated-product-servicing-policy-for-sharepoint-server-se',
  },
  Z55: {
    title: 'Microsoft, registry permissions of SharePoint Server (2024-10-24)',
    address:
      'https://learn.microsoft.com/sharepoint/install/account-permissions-and-security-settings-in-sharepoint-server-2016',
  },
  Z56: { title: 'the source of SharePointDsc', address: 'https://github.com/dsccommunity/SharePointDsc' },
  Z57: {
    title: 'Microsoft, the cmdlet Get-CsServerVersion',
    address: 'https://learn.microsoft.com/powershell/module/skype/get-csserverversion',
  },
  Z58: {
    title: "the source of AdfsDsc, and Microsoft's diagnostics for AD FS",
    address: 'https://github.com/X-Guardian/AdfsDsc',
  },
  Z59: { title: 'public scripts that read what is installed', address: null },
  Z60: { title: 'the source of SqlServerDsc', address: 'https://github.com/dsccommunity/SqlServerDsc' },
  Z61: {
    title: 'Microsoft, TLS 1.2 support for SQL Server (KB3135244, 2023-10-18)',
    address:
      'https://learn.microsoft.com/troubleshoot/sql/database-engine/connect/tls-1-2-support-microsoft-sql-server',
  },
  Z62: {
    title: 'Microsoft, refusing old TLS per certificate binding (2019-08-14)',
    address: 'https://learn.microsoft.com/security/engineering/disable-legacy-tls',
  },
} as const;
