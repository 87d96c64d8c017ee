rungs-release-name = Version de Windows
rungs-release-codes-supported = Cette version de Windows est prise en charge.
rungs-release-codes-named = Vous avez indiqué cette version de Windows ; le Registre ne la mentionne pas.
rungs-release-codes-newer-than-known = TLS Remedy ne connaît pas encore cette version de Windows et applique les règles de la plus récente qu’il connaît.
rungs-release-codes-service-pack-missing = Le Service Pack 1 de Windows 7 est absent. Sans lui, la mise à jour ne peut pas être installée.
rungs-release-codes-server-2008 = La mise à jour KB4019276 apporte TLS 1.2 à Windows Server 2008, mais TLS Remedy ne s’occupe pas de cette version.
rungs-release-codes-too-old = Cette version de Windows est trop ancienne pour TLS Remedy. Seul POSReady 2009 dispose d’une mise à jour : KB4467770.
rungs-release-codes-unknown = Le Registre n’indique pas de quelle version de Windows il s’agit.
rungs-release-nextSteps-newer-than-known = Cherchez une version plus récente de TLS Remedy.
rungs-release-nextSteps-service-pack-missing = Installez le Service Pack 1, puis relancez la vérification.
rungs-release-nextSteps-server-2008 = Installez la mise à jour et suivez la page qui l’accompagne, ou passez à une version plus récente de Windows.
rungs-release-nextSteps-too-old = Passez à une version plus récente de Windows. Sur POSReady 2009, installez KB4467770 et suivez la page qui l’accompagne.
rungs-release-nextSteps-unknown = Indiquez la version de Windows, par exemple avec --release windows-7.
rungs-release-windowSteps-unknown = Demandez à la personne qui gère ce PC quelle version y est installée : en ligne de commande, --release permet de l’indiquer.
# Longest headline: 70
rungs-release-headlines-service-pack-missing = Windows 7 a d’abord besoin du Service Pack 1
# Longest headline: 70
rungs-release-headlines-server-2008 = Windows Server 2008 ne peut pas être corrigé ici
# Longest headline: 70
rungs-release-headlines-too-old = Cette version de Windows ne peut pas être corrigée ici
# Longest headline: 70
rungs-release-headlines-unknown =
    .headline = La version de Windows n’a pas pu être déterminée
    .reason = Le numéro de build n’a pas pu être lu. Aucune hypothèse n’a été faite, et rien n’est modifié ici.
rungs-update-name = Mise à jour
rungs-update-codes-not-needed = Cette version de Windows n’a pas besoin de mise à jour pour ce paramètre.
rungs-update-codes-update-present = KB3140245 ou une mise à jour ultérieure est installée.
rungs-update-codes-update-missing = KB3140245 n’est pas installée. Sans elle, Windows ne lit pas le paramètre.
rungs-update-codes-update-incomplete = KB3140245 n’est installée qu’en partie : un fichier est plus ancien que celui de la mise à jour.
rungs-update-codes-update-probably-missing = KB3140245 n’est probablement pas installée : les fichiers semblent trop anciens, mais certains la contiennent malgré un numéro inférieur.
rungs-update-codes-update-unknown = Les versions des fichiers n’ont pas pu être lues : la mise à jour est peut-être absente.
rungs-update-nextSteps-update-missing = Installez la mise à jour, puis relancez la vérification.
rungs-update-nextSteps-update-incomplete = Réinstallez la mise à jour, puis relancez la vérification.
rungs-update-nextSteps-update-probably-missing = Installez la mise à jour, puis relancez la vérification. Son programme d’installation signale si elle est déjà présente.
rungs-update-nextSteps-update-unknown = Vérifiez vous-même les versions des fichiers, ou installez la mise à jour.
# Facts: $release, $architecture
# Longest headline: 70
rungs-update-headlines-update-missing =
    .headline = Windows a d’abord besoin d’une mise à jour
    .reason = { $release } ({ $architecture }) a besoin de la mise à jour KB3140245 pour lire le paramètre. Installez-la, puis relancez la vérification.
# Facts: $file
# Longest headline: 70
rungs-update-headlines-update-incomplete =
    .headline = Une mise à jour n’est pas entièrement installée
    .reason = Le fichier { $file } est plus ancien que celui de la mise à jour KB3140245 : certains programmes ne lisent donc pas le paramètre. Réinstallez la mise à jour, puis relancez la vérification.
# Facts: $release, $architecture
# Longest headline: 70
rungs-update-headlines-update-probably-missing =
    .headline = Windows a probablement besoin d’une mise à jour
    .reason = { $release } ({ $architecture }) a besoin de la mise à jour KB3140245 pour lire le paramètre. Ses fichiers semblent trop anciens, sans certitude. Installez-la, puis relancez la vérification.
# Facts: $file
# Longest headline: 70
rungs-update-headlines-update-unknown =
    .headline = Impossible de conclure pour l’instant
    .reason = La version du fichier { $file } n’a pas pu être lue : KB3140245 est peut-être absente. Aucune hypothèse n’a été faite.
rungs-winhttp-value-name = Valeur WinHTTP
rungs-winhttp-value-codes-serves = La valeur propose TLS 1.2.
rungs-winhttp-value-codes-ssl-stays = La valeur propose TLS 1.2. SSL 3.0 est aussi activé, comme il l’est sans la valeur : la page « Mise hors service » permet de le désactiver.
rungs-winhttp-value-codes-not-set = La valeur n’est pas définie, et Windows propose TLS 1.2 par défaut.
rungs-winhttp-value-codes-malformed = La valeur est mal formée : Windows l’ignore peut-être, ou ne propose pas TLS 1.2.
rungs-winhttp-value-codes-lacks-tls-1_2 = La valeur ne comprend pas TLS 1.2.
rungs-winhttp-value-codes-missing = La valeur n’est pas définie et, sans elle, cette version de Windows ne propose pas TLS 1.2.
rungs-winhttp-value-codes-missing-in-native = La valeur est absente de la vue 64 bits.
rungs-winhttp-value-codes-missing-in-wow64 = La valeur est absente de la vue 32 bits.
rungs-winhttp-value-codes-malformed-harmless = La valeur est mal formée, mais TLS 1.2 est activé malgré tout.
rungs-winhttp-value-codes-ssl-enabled = La valeur demande SSL, qui n’est pas sécurisé.
rungs-winhttp-value-codes-tls-1_3-removed = La valeur désactive TLS 1.3.
# Facts: $fix
# Longest headline: 70
rungs-winhttp-value-headlines-malformed =
    .headline = { -clients } { -cannot } compter sur TLS 1.2
    .reason = Un paramètre est mal écrit : Windows l’ignore peut-être. { -toFix }
# Facts: $found, $protocols, $fix
# Longest headline: 70
rungs-winhttp-value-headlines-lacks-tls-1_2 =
    .headline = Un paramètre désactive TLS 1.2
    .reason =
        { $protocols ->
            [0] La valeur { $found } n’autorise rien. { -toFix }
           *[other] La valeur { $found } n’autorise que { $protocols }. { -toFix }
        }
# Facts: $best, $release, $who, $writes
# Longest headline: 70
rungs-winhttp-value-headlines-missing =
    .headline = { -clients } { -cannot } joindre Microsoft 365
    .reason =
        { $best ->
            [none] Rien de ce que { $release } propose { -toPrograms } n’est accepté par Microsoft 365. { -settingsMissing($writes) }
           *[other] { $release } propose au mieux { $best } { -toPrograms }. { -settingsMissing($writes) }
        }
# Facts: $fix
# Longest headline: 70
rungs-winhttp-value-headlines-malformed-harmless =
    .headline = TLS 1.2 est activé, malgré un paramètre mal formé
    .reason = Il est mal écrit, mais TLS 1.2 est activé malgré tout. { -fixing } lève le doute.
# Facts: $offersSsl, $found, $protocols, $fix
# Longest headline: 70
rungs-winhttp-value-headlines-ssl-enabled =
    .headline =
        { $offersSsl ->
            [true] TLS 1.2 est activé, mais SSL est autorisé
           *[false] TLS 1.2 est activé, avec une ancienne valeur
        }
    .reason =
        { $offersSsl ->
            [true] La valeur { $found } demande { $protocols }. SSL n’est plus sûr, et Microsoft 365 ne l’utilise pas. { -fixing } est plus sûr.
           *[false] Windows ignore la partie SSL de la valeur { $found }. { -fixing } est plus propre.
        }
# Facts: $found, $release, $fix
# Longest headline: 70
rungs-winhttp-value-headlines-tls-1_3-removed =
    .headline = TLS 1.2 est activé, mais pas TLS 1.3
    .reason = Une ancienne valeur, { $found }, désactive TLS 1.3 sous { $release }. { -fixing } le réactive.
rungs-schannel-codes-on = TLS 1.2 est activé sur ce PC.
rungs-schannel-codes-disabled = Schannel désactive TLS 1.2 pour tous les programmes, ce qui l’emporte sur tous les autres paramètres.
rungs-schannel-codes-disabled-by-default = TLS 1.2 est désactivé pour les programmes qui ne le demandent pas par son nom.
rungs-schannel-codes-not-configured = TLS 1.2 n’est pas activé. Cette version de Windows exige qu’il le soit, en plus de la valeur.
rungs-schannel-codes-only-server = TLS 1.2 n’est activé que dans la clé Server. Les programmes qui se connectent depuis ce PC lisent la clé Client.
rungs-schannel-codes-default-missing = DisabledByDefault est absent de TLS 1.2\Client. Cette version de Windows l’exige, avec la valeur 0, à côté d’Enabled.
rungs-schannel-codes-tls-1_3-forced = TLS 1.2 est activé. TLS 1.3 est imposé ici, ce que Microsoft déconseille pour des raisons de sécurité.
rungs-schannel-codes-fragments-refused = TLS 1.2 est activé. Une limite fait échouer la négociation TLS si l’autre côté envoie ses messages en plusieurs parties.
rungs-schannel-codes-odd-value = Une valeur a ici un type que Windows ne documente pas. Elle a été laissée telle quelle.
rungs-schannel-codes-tls-1_3-off = TLS 1.2 est activé. TLS 1.3 est désactivé par un paramètre, alors que cette version de Windows en dispose. Microsoft 365 fonctionne sans.
rungs-schannel-codes-misspelt = TLS 1.2 est activé. Une valeur mal orthographiée, DisableByDefault, est aussi présente : elle n’a aucun effet.
rungs-schannel-nextSteps-fragments-refused = Demandez à la personne qui gère ce PC de supprimer MessageLimitClient sous SCHANNEL\Messaging, puis redémarrez.
rungs-schannel-nextSteps-tls-1_3-off = Si rien n’exige qu’il reste désactivé, supprimez Enabled et DisabledByDefault sous TLS 1.3\Client, puis redémarrez.
rungs-schannel-nextSteps-odd-value = Examinez la valeur, et supprimez-la si rien n’en a besoin.
# Longest headline: 70
rungs-schannel-headlines-disabled = TLS 1.2 est désactivé pour tout le PC
# Longest headline: 70
rungs-schannel-headlines-disabled-by-default = TLS 1.2 est désactivé pour la plupart des programmes
# Longest headline: 70
rungs-schannel-headlines-only-server = TLS 1.2 est activé dans la mauvaise clé
# Longest headline: 70
rungs-schannel-headlines-default-missing = Une valeur nécessaire à TLS 1.2 est absente
# Longest headline: 70
rungs-schannel-headlines-tls-1_3-forced = TLS 1.2 est activé, mais TLS 1.3 est imposé
# Facts: $release
# Longest headline: 70
rungs-schannel-headlines-not-configured =
    .headline = Il manque une partie du réglage
    .reason = La valeur WinHTTP est correcte. Sous { $release }, TLS 1.2 doit aussi être activé dans Schannel.
rungs-cipher-suites-name = Suites de chiffrement
rungs-cipher-suites-codes-no-shared-suite = Une stratégie ne contient aucune suite de chiffrement qui soit à la fois acceptée par Microsoft 365 et connue de cette version de Windows.
rungs-cipher-suites-codes-local-list-cut = La liste propre à Windows ne contient plus aucune suite de chiffrement acceptée par Microsoft 365.
rungs-cipher-suites-codes-algorithms-off = Des algorithmes sont désactivés dans Schannel : il ne reste aucune suite acceptée par Microsoft 365.
rungs-cipher-suites-codes-suffixes-missing = Une stratégie contient des suites ECDHE sans _P256 ni _P384, suffixes que cette version de Windows exige.
rungs-cipher-suites-codes-services-not-in-policy = La liste de la stratégie ne contient aucune suite de chiffrement acceptée par certains services Microsoft 365.
rungs-cipher-suites-codes-services-not-in-list = La liste propre à Windows ne contient aucune suite de chiffrement acceptée par certains services Microsoft 365.
rungs-cipher-suites-codes-services-suffixes-missing = Il manque _P256 ou _P384 à des suites de la stratégie : il ne reste aucune suite acceptée par certains services Microsoft 365.
rungs-cipher-suites-codes-services-algorithms-off = Des algorithmes sont désactivés dans Schannel : il ne reste aucune suite acceptée par certains services Microsoft 365.
rungs-cipher-suites-codes-algorithms-in-doubt = Des algorithmes sont désactivés dans Schannel. Rien n’indique dans la documentation si Windows utilise les autres suites.
rungs-cipher-suites-codes-curves-in-doubt = La liste des courbes ne contient ni NistP256 ni NistP384, dont l’acceptation par Microsoft 365 est connue.
rungs-cipher-suites-codes-key-length-in-doubt = Les longueurs de clé RSA que ce PC accepte excluent peut-être les 2 048 bits de Microsoft 365.
rungs-cipher-suites-codes-odd-list = La liste de la stratégie est vide ou n’est pas du texte. Elle n’a pas été évaluée.
rungs-cipher-suites-codes-list-too-long = La liste de la stratégie dépasse 1 023 caractères. Windows risque de la tronquer.
rungs-cipher-suites-codes-some-algorithms-off = Des algorithmes sont désactivés dans Schannel. Certains services Microsoft 365 sont peut-être inaccessibles.
rungs-cipher-suites-codes-some-services = La liste de la stratégie n’a rien en commun avec certains services Microsoft 365.
rungs-cipher-suites-codes-local-list-short = La liste propre à Windows a été raccourcie. Certains services Microsoft 365 sont peut-être inaccessibles.
rungs-cipher-suites-codes-tls12-not-in-policy = La stratégie ne contient que des suites TLS 1.3. Seules les adresses qui acceptent TLS 1.3 sont accessibles.
rungs-cipher-suites-codes-tls12-not-in-list = La liste propre à Windows ne contient que des suites TLS 1.3. Seules les adresses qui acceptent TLS 1.3 sont accessibles.
rungs-cipher-suites-codes-tls12-algorithms-off = Des algorithmes sont désactivés dans Schannel, et il ne reste aucune suite TLS 1.2. TLS 1.3 fonctionne peut-être encore.
rungs-cipher-suites-codes-blanks-in-list = La liste de la stratégie contient des espaces. Elle ne devrait pas en avoir, et l’effet sur Windows est inconnu.
rungs-cipher-suites-codes-tls13-only = Parmi les suites de la stratégie, la plupart des services Microsoft 365 n’acceptent que celles de TLS 1.3, que certaines adresses ne prennent pas en charge.
rungs-cipher-suites-codes-some-suffixes-missing = Il manque _P256 ou _P384 à certaines suites de la stratégie : cette version de Windows les ignore.
rungs-cipher-suites-codes-gcm-missing = Des suites sont communes, mais aucune suite ECDHE avec GCM : les adresses qui n’acceptent que celles-là sont inaccessibles.
rungs-cipher-suites-codes-master-secret = L’extension Extended Master Secret est désactivée. Les serveurs qui l’exigent refusent ce PC ; rien n’indique que Microsoft 365 l’exige.
rungs-cipher-suites-codes-sha1-off = SHA-1 est désactivé dans Schannel, et ses suites de chiffrement avec lui. Microsoft 365 n’en a pas besoin, mais des serveurs plus anciens et certains jeux, si.
rungs-cipher-suites-codes-key-length = Ce PC refuse les serveurs dont les clés Diffie-Hellman sont courtes. Microsoft 365 n’en utilise pas, mais des serveurs et des appareils plus anciens, si.
rungs-cipher-suites-codes-cut-off = La liste de la stratégie a été tronquée : son dernier nom s’arrête au milieu, et les suites suivantes manquent.
rungs-cipher-suites-codes-fewer-than-default = Ce PC propose moins de suites de chiffrement que Windows n’en fournit. Microsoft 365 n’a pas besoin des autres, mais d’autres serveurs, des jeux et des programmes de sauvegarde en ont peut-être besoin.
rungs-cipher-suites-codes-fips = Le mode FIPS est activé. Microsoft 365 accepte des suites que ce mode autorise.
rungs-cipher-suites-codes-release-limit = Ce PC et Microsoft 365 ont des suites en commun, dans les limites de cette version de Windows.
rungs-cipher-suites-codes-windows-order = Aucune stratégie : les suites propres à Windows sont utilisées, et Microsoft 365 en accepte plusieurs.
rungs-cipher-suites-codes-shared = La stratégie contient des suites acceptées par Microsoft 365.
rungs-cipher-suites-nextSteps-no-shared-suite = Demandez à la personne qui gère ce PC d’ajouter des suites à « Ordre des suites de chiffrement SSL », ou de désactiver cette stratégie.
rungs-cipher-suites-nextSteps-local-list-cut = Dans PowerShell, en tant qu’administrateur, exécutez : Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Avant Windows 10, demandez à la personne qui gère ce PC de restaurer la liste.
rungs-cipher-suites-nextSteps-algorithms-off = Demandez à la personne qui gère ce PC de supprimer Enabled = 0 sous Ciphers, Hashes et KeyExchangeAlgorithms, puis redémarrez.
rungs-cipher-suites-nextSteps-suffixes-missing = Demandez à la personne qui gère ce PC d’ajouter _P256 ou _P384 dans « Ordre des suites de chiffrement SSL ».
rungs-cipher-suites-nextSteps-services-not-in-policy = Demandez à la personne qui gère ce PC d’ajouter des suites à la stratégie « Ordre des suites de chiffrement SSL » : TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 ou, avant Windows 10, TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256.
rungs-cipher-suites-nextSteps-services-not-in-list = Dans PowerShell, en tant qu’administrateur, exécutez : Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Avant Windows 10, demandez à la personne qui gère ce PC de restaurer la liste.
rungs-cipher-suites-nextSteps-services-suffixes-missing = Demandez à la personne qui gère ce PC d’ajouter _P256 ou _P384 dans « Ordre des suites de chiffrement SSL ».
rungs-cipher-suites-nextSteps-services-algorithms-off = Demandez à la personne qui gère ce PC de supprimer Enabled = 0 sous Ciphers, Hashes et KeyExchangeAlgorithms, puis redémarrez.
rungs-cipher-suites-nextSteps-algorithms-in-doubt = Demandez à la personne qui gère ce PC de supprimer Enabled = 0 sous Ciphers, Hashes et KeyExchangeAlgorithms, puis redémarrez.
rungs-cipher-suites-nextSteps-curves-in-doubt = Demandez à la personne qui gère ce PC d’ajouter NistP256 et NistP384 à « Ordre des courbes ECC ».
rungs-cipher-suites-nextSteps-key-length-in-doubt = Si des connexions échouent, supprimez ClientMinKeyBitLength et ClientMaxKeyBitLength sous PKCS.
rungs-cipher-suites-nextSteps-odd-list = Demandez à la personne qui gère ce PC d’examiner la stratégie « Ordre des suites de chiffrement SSL ».
rungs-cipher-suites-nextSteps-list-too-long = Demandez à la personne qui gère ce PC de raccourcir la liste.
rungs-cipher-suites-nextSteps-some-algorithms-off = Demandez à la personne qui gère ce PC de supprimer Enabled = 0 sous Ciphers, Hashes et KeyExchangeAlgorithms, puis redémarrez.
rungs-cipher-suites-nextSteps-some-services = Demandez à la personne qui gère ce PC d’ajouter des suites à la stratégie « Ordre des suites de chiffrement SSL » : TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 ou, avant Windows 10, TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256.
rungs-cipher-suites-nextSteps-local-list-short = Dans PowerShell, en tant qu’administrateur, exécutez : Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Avant Windows 10, demandez à la personne qui gère ce PC de restaurer la liste.
rungs-cipher-suites-nextSteps-tls12-not-in-policy = Demandez à la personne qui gère ce PC d’ajouter TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 et TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 à la stratégie « Ordre des suites de chiffrement SSL ».
rungs-cipher-suites-nextSteps-tls12-not-in-list = Dans PowerShell, en tant qu’administrateur, exécutez : Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Avant Windows 10, demandez à la personne qui gère ce PC de restaurer la liste.
rungs-cipher-suites-nextSteps-tls12-algorithms-off = Demandez à la personne qui gère ce PC de supprimer Enabled = 0 sous Ciphers, Hashes et KeyExchangeAlgorithms, puis redémarrez.
rungs-cipher-suites-nextSteps-blanks-in-list = Demandez à la personne qui gère ce PC de supprimer les espaces dans « Ordre des suites de chiffrement SSL ».
rungs-cipher-suites-nextSteps-tls13-only = Demandez à la personne qui gère ce PC d’ajouter TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 et TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 à la stratégie « Ordre des suites de chiffrement SSL ».
rungs-cipher-suites-nextSteps-some-suffixes-missing = Demandez à la personne qui gère ce PC d’ajouter _P256 ou _P384 dans « Ordre des suites de chiffrement SSL ».
rungs-cipher-suites-nextSteps-gcm-missing = Demandez à la personne qui gère ce PC d’ajouter TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 et TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 à la stratégie « Ordre des suites de chiffrement SSL ».
rungs-cipher-suites-nextSteps-master-secret = Si un programme ne fonctionne pas, supprimez DisableClientExtendedMasterSecret sous SCHANNEL. Microsoft déconseille cette valeur.
rungs-cipher-suites-nextSteps-sha1-off = Si un programme ne fonctionne pas, supprimez Enabled sous SCHANNEL\Hashes\SHA, puis redémarrez.
rungs-cipher-suites-nextSteps-cut-off = Demandez à la personne qui gère ce PC de ramener la liste à 1 023 caractères, les suites importantes en premier.
rungs-cipher-suites-nextSteps-fewer-than-default = Si un tel programme ne fonctionne pas, demandez à la personne qui gère ce PC d’autoriser les suites écartées : dans « Ordre des suites de chiffrement SSL », ou en supprimant Enabled = 0 sous SCHANNEL.
rungs-cipher-suites-nextSteps-key-length = Si un programme ne fonctionne pas, supprimez ClientMinKeyBitLength sous SCHANNEL\KeyExchangeAlgorithms\Diffie-Hellman.
# Facts: $services
# Longest headline: 70
rungs-cipher-suites-headlines-services-not-in-policy =
    .headline = Certains services Microsoft 365 sont inaccessibles
    .reason =
        { $services ->
            [0] Certains services n’acceptent aucune suite de chiffrement de ce PC. La personne qui gère ce PC peut y remédier.
            [one] { $services } n’accepte aucune suite de chiffrement de ce PC. La personne qui gère ce PC peut y remédier.
           *[other] { $services } n’acceptent aucune suite de chiffrement de ce PC. La personne qui gère ce PC peut y remédier.
        }
# Longest headline: 70
rungs-cipher-suites-headlines-no-shared-suite = Aucune suite de chiffrement commune avec Microsoft 365
# Longest headline: 70
rungs-cipher-suites-headlines-local-list-cut = Aucune suite de chiffrement commune avec Microsoft 365
# Longest headline: 70
rungs-cipher-suites-headlines-algorithms-off = Aucune suite de chiffrement commune avec Microsoft 365
# Longest headline: 70
rungs-cipher-suites-headlines-tls12-not-in-policy = Seul TLS 1.3 est utilisable sur ce PC
# Longest headline: 70
rungs-cipher-suites-headlines-tls12-not-in-list = Seul TLS 1.3 est utilisable sur ce PC
# Longest headline: 70
rungs-cipher-suites-headlines-tls12-algorithms-off = Seul TLS 1.3 est utilisable sur ce PC
# Facts: $release
# Longest headline: 70
rungs-cipher-suites-headlines-suffixes-missing =
    .headline = Une stratégie ne laisse aucune suite de chiffrement commune
    .reason = { $release } exige _P256 ou _P384 à la fin de leur nom : il ne reste aucune suite commune. La personne qui gère ce PC peut y remédier.
rungs-certificates-name = Certificats racines
rungs-certificates-codes-distrusted = Un certificat racine de Microsoft 365 figure dans la liste des certificats que ce PC n’approuve pas.
rungs-certificates-codes-root-updates-off = Un certificat racine de Microsoft 365 est absent, et Windows n’est pas autorisé à le télécharger.
rungs-certificates-codes-fetched-from-elsewhere = Un certificat racine est absent, et Windows télécharge ces certificats depuis une adresse définie ici.
rungs-certificates-codes-fetch-service-off = Un certificat racine est absent, et le service qui télécharge ces certificats est désactivé.
rungs-certificates-codes-roots-limited = Une stratégie limite les certificats racines approuvés, peut-être sans en laisser un pour Microsoft 365.
rungs-certificates-codes-user-only = Un certificat racine de Microsoft 365 n’est présent que pour cet utilisateur. Les services et les autres utilisateurs ne l’ont pas, et Windows ne le télécharge peut-être pas pour eux.
rungs-certificates-codes-when-needed-in-doubt = Un certificat racine n’est pas encore présent. Windows n’est peut-être plus en mesure de le télécharger.
rungs-certificates-codes-when-needed = Un certificat racine n’est pas encore présent. Windows le télécharge dès qu’il en a besoin.
rungs-certificates-codes-present-without-updates = Les certificats racines sont présents. Windows n’est pas autorisé à en télécharger de plus récents.
rungs-certificates-codes-present = Les certificats racines de Microsoft 365 sont présents.
rungs-certificates-nextSteps-distrusted = Demandez à la personne qui gère ce PC pourquoi il n’est pas approuvé, et faites-le retirer de « Certificats non autorisés ».
rungs-certificates-nextSteps-fetched-from-elsewhere = Demandez à la personne qui gère ce PC d’importer « DigiCert Global Root G2 » et « Microsoft RSA Root Certificate Authority 2017 » pour tout le PC.
rungs-certificates-nextSteps-fetch-service-off = Réglez le type de démarrage du service « Services de chiffrement » sur « Automatique ».
rungs-certificates-nextSteps-roots-limited = Demandez à la personne qui gère ce PC de distribuer « DigiCert Global Root G2 » et « Microsoft RSA Root Certificate Authority 2017 » par une stratégie de groupe, ou de définir Flags sur 0 sous Root\ProtectedRoots.
rungs-certificates-nextSteps-user-only = Demandez à la personne qui gère ce PC d’importer « DigiCert Global Root G2 » et « Microsoft RSA Root Certificate Authority 2017 » pour tout le PC.
rungs-certificates-nextSteps-when-needed-in-doubt = Si un certificat n’est pas approuvé, importez « DigiCert Global Root G2 » et « Microsoft RSA Root Certificate Authority 2017 ».
rungs-stray-values-name = Valeurs mal placées
rungs-stray-values-codes-none = Aucune valeur ne se trouve à un endroit que Windows ne lit pas.
rungs-stray-values-codes-in-machine = Une valeur se trouve à un endroit que Windows ne lit pas. Elle n’a aucun effet.
rungs-stray-values-codes-in-user = Une valeur se trouve dans la partie du Registre propre à l’utilisateur, où WinHTTP ne la lit pas.
rungs-stray-values-codes-empty-subkey = Une clé porte le nom DefaultSecureProtocols. Il devrait s’agir d’une valeur ; la clé n’a aucun effet.
rungs-stray-values-nextSteps-in-user = Supprimez-la vous-même si vous le souhaitez ; TLS Remedy n’écrit pas à cet endroit.
rungs-stray-values-nextSteps-empty-subkey = Supprimez vous-même la clé si vous le souhaitez.
rungs-dotnet-codes-not-installed = Aucune version de .NET Framework n’a été trouvée.
rungs-dotnet-codes-no-suite = Non évalué, car il ne reste aucune suite de chiffrement TLS 1.2 sur ce PC : voir les suites de chiffrement.
rungs-dotnet-codes-malformed = Un paramètre .NET a un type que .NET ne documente pas.
rungs-dotnet-codes-switched-off = Un paramètre .NET désactive les versions récentes de TLS, ce qui peut maintenir des programmes sur TLS 1.0.
rungs-dotnet-codes-schannel-not-on = Les programmes .NET suivent Windows, et TLS 1.2 n’y est pas activé pour eux.
rungs-dotnet-codes-too-old = Le .NET 4 de ce PC est la version 4.0, qui n’a pas TLS 1.2. Aucun paramètre n’y change rien.
rungs-dotnet-codes-left-without = TLS 1.0 est désactivé. Les programmes conçus pour .NET 4.5 ou antérieur l’utilisent par défaut : ils ne peuvent donc pas se connecter.
rungs-dotnet-codes-one-view = Les programmes .NET n’obtiennent TLS 1.2 que dans une seule vue.
rungs-dotnet-codes-old-4 = Les programmes conçus pour .NET 4.5 et antérieur restent sur TLS 1.0, sauf s’ils demandent mieux.
rungs-dotnet-codes-old-2 = Les programmes conçus pour .NET 2.0 à 3.5 restent sur TLS 1.0, sauf s’ils demandent mieux.
rungs-dotnet-codes-old-2-by-target = Les programmes conçus pour .NET 2.0 à 3.5 restent sur TLS 1.0, sauf s’ils demandent mieux. Avec .NET 4, tout dépend du programme : ceux qui ciblent la version 4.7 ou ultérieure suivent Windows, les plus anciens ont besoin des deux valeurs.
rungs-dotnet-codes-old-both = Les programmes .NET, comme les outils SharePoint, restent sur TLS 1.0, sauf s’ils demandent mieux.
rungs-dotnet-codes-patch-assumed = Les paramètres sont corrects. .NET 3.5 a aussi besoin d’un correctif, ou d’un correctif cumulatif de septembre 2017 ou ultérieur ; aucun paramètre n’indique s’il est présent.
rungs-dotnet-codes-by-target = Tout dépend du programme : s’il cible .NET 4.7 ou ultérieur, il suit Windows ; s’il cible une version antérieure, il a besoin des deux valeurs. Windows PowerShell 5.1, Entra Connect et AD FS peuvent être dans ce cas.
rungs-dotnet-codes-follows = Les programmes .NET proposent TLS 1.2.
rungs-dotnet-nextSteps-schannel-not-on = Appliquez le réglage recommandé : il active TLS 1.2 dans Schannel.
rungs-dotnet-nextSteps-too-old = Installez .NET Framework 4.5.2 ou ultérieur, par exemple 4.8, puis relancez la vérification.
rungs-dotnet-nextSteps-patch-assumed = Si un programme .NET 3.5 ne fonctionne toujours pas, installez le correctif.
rungs-dotnet-nextSteps-by-target = Si un tel programme ne fonctionne pas : tls-remedy apply --scope dotnet.
rungs-dotnet-windowSteps-by-target = Si un tel programme ne fonctionne pas, cochez « Programmes .NET » dans « Protocoles », puis cliquez sur « Appliquer ».
rungs-wininet-name = Options Internet
rungs-wininet-codes-malformed = La valeur des Options Internet a un type incorrect.
rungs-wininet-codes-policies-differ = Deux stratégies règlent les Options Internet différemment. Rien n’indique laquelle l’emporte.
rungs-wininet-codes-policy-lacks-tls-1_2 = Une stratégie exclut TLS 1.2 des Options Internet et les verrouille.
rungs-wininet-codes-user-lacks-tls-1_2 = TLS 1.2 n’est pas coché dans les Options Internet de cet utilisateur.
rungs-wininet-codes-ssl-enabled = TLS 1.2 est coché dans les Options Internet, mais SSL, qui n’est pas sécurisé, l’est aussi.
rungs-wininet-codes-system-lacks-tls-1_2 = Le compte système, sous lequel les services s’exécutent, a ses propres Options Internet, sans TLS 1.2.
rungs-wininet-codes-not-stored = Aucun choix n’est enregistré pour cet utilisateur, et la version d’Internet Explorer est inconnue.
rungs-wininet-codes-old-explorer = Cette version d’Internet Explorer exclut TLS 1.2 tant qu’il n’est pas coché. Les versions 8 à 10 se comportent ainsi.
rungs-wininet-codes-default-offers = Aucun choix n’est enregistré pour cet utilisateur. Windows coche alors TLS 1.2 par défaut.
rungs-wininet-codes-policy-offers = Une stratégie règle les Options Internet, avec TLS 1.2.
rungs-wininet-codes-user-offers = TLS 1.2 est coché dans les Options Internet de cet utilisateur.
rungs-wininet-nextSteps-malformed = Ouvrez Options Internet, onglet Avancé, et cochez TLS 1.2.
rungs-wininet-nextSteps-policies-differ = Demandez à la personne qui gère ce PC de ne définir « Désactiver la prise en charge du chiffrement » qu’à un seul endroit.
rungs-wininet-nextSteps-policy-lacks-tls-1_2 = Demandez à la personne qui gère ce PC d’ajouter TLS 1.2 à « Désactiver la prise en charge du chiffrement ».
rungs-wininet-nextSteps-user-lacks-tls-1_2 = Ouvrez Options Internet, onglet Avancé, et cochez TLS 1.2.
rungs-wininet-nextSteps-ssl-enabled = Ouvrez Options Internet, onglet Avancé, et décochez SSL.
rungs-wininet-nextSteps-system-lacks-tls-1_2 = Demandez à la personne qui gère ce PC de supprimer SecureProtocols sous HKEY_USERS\S-1-5-18.
rungs-wininet-nextSteps-not-stored = Ouvrez Options Internet, onglet Avancé, et vérifiez que TLS 1.2 est coché.
rungs-wininet-nextSteps-old-explorer = Ouvrez Options Internet, onglet Avancé, et cochez TLS 1.2. Ou installez Internet Explorer 11.
rungs-proxy-name = Proxy
rungs-proxy-codes-malformed = TLS Remedy ne connaît pas le format des paramètres de proxy de WinHTTP trouvés ici.
rungs-proxy-codes-views-differ = La vue 64 bits et la vue 32 bits ont des proxys différents.
rungs-proxy-codes-local-proxy = Le proxy des programmes WinHTTP est un programme de ce PC. Sans ce programme, ils ne se connectent pas.
rungs-proxy-codes-proxy = Les programmes WinHTTP passent par un proxy, qui doit laisser passer TLS 1.2.
rungs-proxy-codes-direct = Les programmes WinHTTP se connectent sans proxy.
rungs-proxy-nextSteps-malformed = Examinez ce qu’affiche netsh winhttp show proxy.
rungs-proxy-nextSteps-views-differ = En tant qu’administrateur, exécutez netsh winhttp set proxy depuis System32 et depuis SysWOW64, avec le même proxy.
rungs-proxy-nextSteps-local-proxy = Vérifiez si ce programme est en cours d’exécution. S’il n’existe plus, exécutez en tant qu’administrateur, avec le netsh de System32 puis celui de SysWOW64 : netsh winhttp reset proxy.
rungs-proxy-nextSteps-proxy = Si des connexions échouent, demandez à la personne qui gère le proxy s’il laisse passer TLS 1.2.
rungs-network-name = Réseau
rungs-network-codes-awareness-off = Un service dont Office se sert pour détecter une connexion à Internet est désactivé.
rungs-network-codes-probing-off = Windows ne teste pas la connexion à Internet : Office peut donc croire qu’elle est absente.
rungs-network-codes-auto-proxy-off = Le service qui recherche un proxy pour les programmes Windows est désactivé.
rungs-network-codes-probing-malformed = EnableActiveProbing ou NoActiveProbe a un type incorrect : leur effet est donc inconnu.
rungs-network-codes-malformed = Une valeur du proxy de l’utilisateur a un type incorrect.
rungs-network-codes-local-proxy = Le proxy de l’utilisateur est un programme de ce PC. Sans ce programme, rien ne se connecte.
rungs-network-codes-user-script = Un script choisit le proxy de l’utilisateur, qui doit laisser passer TLS 1.2.
rungs-network-codes-user-proxy = Les programmes de l’utilisateur passent par un proxy, qui doit laisser passer TLS 1.2.
rungs-network-codes-system-proxy = Le compte système, sous lequel les services s’exécutent, a son propre proxy.
rungs-network-codes-clear = Les services sont activés, et aucun proxy n’est défini pour l’utilisateur.
rungs-network-nextSteps-awareness-off = Réglez « Connaissance des emplacements réseau » et « Service Liste des réseaux » sur « Manuel », puis redémarrez le PC.
rungs-network-nextSteps-probing-off = Si Office signale l’absence d’Internet, définissez EnableActiveProbing sur 1 et NoActiveProbe sur 0.
rungs-network-nextSteps-auto-proxy-off = Définissez Start sur 3 sous SYSTEM\CurrentControlSet\Services\WinHttpAutoProxySvc, puis redémarrez.
rungs-network-nextSteps-probing-malformed = Définissez EnableActiveProbing sur 1 et NoActiveProbe sur 0, en REG_DWORD l’un et l’autre.
rungs-network-nextSteps-malformed = Dans Options Internet, onglet Connexions, ouvrez Paramètres réseau et définissez-les de nouveau.
rungs-network-nextSteps-local-proxy = Vérifiez si ce programme est en cours d’exécution. S’il n’existe plus, désactivez le proxy dans Options Internet.
rungs-network-nextSteps-user-script = Si des connexions échouent, demandez à la personne qui gère le proxy s’il laisse passer TLS 1.2.
rungs-network-nextSteps-user-proxy = Si des connexions échouent, demandez à la personne qui gère le proxy s’il laisse passer TLS 1.2.
rungs-network-nextSteps-system-proxy = Si un service ne parvient pas à se connecter, demandez à la personne qui gère ce PC si ce proxy est toujours voulu.
rungs-office-codes-not-installed = Aucune version d’Office n’a été trouvée.
rungs-office-codes-too-old = Office 2010 et les versions antérieures n’ont pas l’authentification moderne : ils ne peuvent donc pas se connecter à Microsoft 365.
rungs-office-codes-office-2013-outdated = Cet Outlook 2013 est antérieur à 15.0.4971.1000, la plus ancienne version que Microsoft 365 accepte.
rungs-office-codes-office-2013-old-sign-in = Office 2013 est installé, et l’authentification moderne n’est pas activée pour cet utilisateur.
rungs-office-codes-policy-old-sign-in = Une stratégie désactive l’authentification moderne pour cet utilisateur. Microsoft 365 n’en accepte pas d’autre.
rungs-office-codes-old-sign-in = L’authentification moderne d’Office est désactivée pour cet utilisateur. Microsoft 365 n’en accepte pas d’autre.
rungs-office-codes-broker-off = Office n’utilise pas la connexion intégrée à Windows pour cet utilisateur. Microsoft le déconseille.
rungs-office-codes-apps-ended-here = Sur cette version de Windows, Microsoft 365 Apps s’est arrêté à la version 2002, prise en charge jusqu’au 10 janvier 2023.
rungs-office-codes-office-2013 = Office 2013 avec l’authentification moderne : il se connecte peut-être, mais sa prise en charge a pris fin le 11 avril 2023.
rungs-office-codes-onedrive-ended = OneDrive ne synchronise plus ici : comptes personnels jusqu’au 1er mars 2022, comptes professionnels jusqu’au 10 janvier 2023.
rungs-office-codes-microsoft-365-apps = Microsoft 365 Apps, pris en charge tant qu’il est tenu à jour.
rungs-office-codes-office-2024 = Office 2024, pris en charge avec Microsoft 365 jusqu’au 9 octobre 2029.
rungs-office-codes-office-2021 = Office 2021 : la prise en charge avec Microsoft 365 a pris fin le 13 octobre 2026. Il se connecte peut-être encore.
rungs-office-codes-office-2016-2019 = Office 2016 ou 2019 : la prise en charge avec Microsoft 365 a pris fin le 10 octobre 2023. Il se connecte peut-être encore.
rungs-office-codes-modern-sign-in = Office 2016 ou ultérieur, avec l’authentification moderne.
rungs-office-nextSteps-too-old = Utilisez une version plus récente d’Office, ou Microsoft 365 dans un navigateur.
rungs-office-nextSteps-office-2013-outdated = Utilisez une version plus récente d’Office, ou Microsoft 365 dans un navigateur.
rungs-office-nextSteps-office-2013-old-sign-in = Définissez EnableADAL et Version sur 1 dans Office\15.0\Common\Identity, ou utilisez une version plus récente d’Office.
rungs-office-nextSteps-policy-old-sign-in = Demandez à la personne qui gère ce PC de supprimer EnableADAL des stratégies de cet utilisateur.
rungs-office-nextSteps-old-sign-in = Supprimez EnableADAL sous Office\16.0\Common\Identity de cet utilisateur, ou définissez-le sur 1.
rungs-office-nextSteps-broker-off = Si la connexion au compte échoue, supprimez DisableADALatopWAMOverride et DisableAADWAM sous Office\16.0\Common\Identity.
rungs-office-nextSteps-apps-ended-here = Utilisez une version plus récente de Windows, ou Microsoft 365 dans un navigateur.
rungs-office-nextSteps-office-2013 = Utilisez une version plus récente d’Office, ou Microsoft 365 dans un navigateur.
rungs-office-nextSteps-office-2021 = Utilisez une version plus récente d’Office, ou Microsoft 365 dans un navigateur.
rungs-office-nextSteps-office-2016-2019 = Utilisez une version plus récente d’Office, ou Microsoft 365 dans un navigateur.
rungs-office-nextSteps-onedrive-ended = Utilisez une version plus récente de Windows, ou OneDrive dans un navigateur.
everyRung-found-no-rules = Non évalué, car cette version de Windows est inconnue.
everyRung-found-unreadable = Un élément dont cette vérification a besoin n’a pas pu être lu.
# Facts: $name (text)
everyRung-unreadable =
    .headline = Impossible de conclure pour l’instant
    .reason = Lecture impossible : { $name }. Aucune hypothèse n’a été faite.
everyRung-recommended = Appliquez le réglage recommandé.
everyRung-scopes-dotnet-line = tls-remedy apply --scope dotnet écrit les deux valeurs pour chaque .NET installé.
everyRung-scopes-dotnet-window = Cochez « Programmes .NET » dans « Protocoles », puis cliquez sur « Appliquer » : les deux valeurs sont écrites pour chaque .NET installé.
everyRung-scopes-certificates-line = tls-remedy apply --scope certificates autorise Windows à le télécharger. Vous pouvez aussi l’importer.
everyRung-scopes-certificates-window = Cochez « Téléchargement des certificats racines » dans « Protocoles », puis cliquez sur « Appliquer », ou importez le certificat.
everyRung-scopes-stray-line = tls-remedy apply --scope stray la supprime.
everyRung-scopes-stray-window = Pour la supprimer, cochez « Valeurs mal placées » dans « Protocoles », puis cliquez sur « Appliquer ». Elle est sans danger.
explanations-release-what = La version de Windows, et s’il s’agit d’un poste client ou d’un serveur.
explanations-release-why = Ce que WinHTTP propose par défaut, et la correction qui convient, dépendent de la version. Windows 7 a besoin du Service Pack 1 pour la mise à jour.
explanations-release-how = Par le numéro de build et le type d’installation inscrits dans le Registre, jamais par le nom du produit, qui indique Windows 10 même sous Windows 11. La révision de la build (UBR) montre si le changement de septembre 2022 est présent. [V1][V2][V3][K7][K10]
explanations-release-unknown = Une build plus récente que celles que TLS Remedy connaît est évaluée selon les règles de la plus récente d’entre elles. Nos sources n’ont pas les dates de prise en charge de certains serveurs. Si la révision ne peut pas être lue, rien n’indique si WinHTTP propose encore TLS 1.0 et 1.1.
explanations-update-what = KB3140245, la mise à jour grâce à laquelle WinHTTP lit DefaultSecureProtocols sous Windows 7, Windows 8 et leurs versions serveur.
explanations-update-why = Sans elle, la valeur n’est pas lue : aucun paramètre n’a donc d’effet.
explanations-update-how = Par les versions 64 bits et 32 bits de winhttp.dll et de webio.dll, jamais par la liste des correctifs, que les correctifs cumulatifs remplacent. [T1][T2][D1]
explanations-update-unknown = Sous Windows 8 et Server 2012, certaines builds ont un numéro inférieur et contiennent tout de même la mise à jour. La liste de la mise à jour ne cite pas Windows 8. Nous ne savons pas quels correctifs cumulatifs la contiennent.
explanations-winhttp-value-what = DefaultSecureProtocols : les protocoles que WinHTTP propose aux programmes qui n’en nomment aucun, comme Office.
explanations-winhttp-value-why = Windows l’enregistre deux fois. Sous Windows 64 bits, les programmes 32 bits ne lisent que la vue 32 bits.
explanations-winhttp-value-how = Par le type et les octets dans les deux vues, comparés au comportement par défaut de cette version de Windows. [W1][K1][M1]
explanations-winhttp-value-unknown = La documentation ne dit pas si Windows ignore une valeur nulle ou contenant un bit inconnu. [U1]
explanations-schannel-what = Schannel est le composant de Windows qui assure TLS. Il peut désactiver un protocole pour tous les programmes.
explanations-schannel-why = Il l’emporte sur tous les autres paramètres. Windows 7 est livré avec TLS 1.2 désactivé par défaut.
explanations-schannel-how = Par Enabled et DisabledByDefault dans la clé client de TLS 1.2 ; tout nombre autre que 0 vaut activé. [R1][R2][K1]
explanations-schannel-unknown = Nous n’avons pas de source sur l’effet d’Enabled seul sous Windows 7 : les deux valeurs y sont donc écrites. Les sources divergent sur deux points : TLS 1.0 et 1.1 sont-ils encore activés sous Windows 11 24H2 et Server 2025, et un programme peut-il, sous Windows 11, demander un protocole que DisabledByDefault refuse aux autres ?
explanations-cipher-suites-what = Les suites de chiffrement sont des façons de chiffrer, et les deux côtés doivent en avoir une en commun. Une stratégie peut remplacer la liste propre à Windows, et des paramètres de Schannel peuvent désactiver des algorithmes.
explanations-cipher-suites-why = Sans suite commune, aucune connexion n’est possible, quels que soient les protocoles.
explanations-cipher-suites-how = Par la liste en vigueur, sans ce que les paramètres et les courbes en retirent, comparée à ce que chaque service accepte. Ce qu’un programme a réellement proposé compte davantage. [F1][R3][R4][R6][X1][O2]
explanations-cipher-suites-unknown = Aucune page ne recense toutes les adresses. La documentation ne dit pas si certains paramètres comptent encore, ni pour quelles suites. [R1][R3] Windows 7 à 8.1 n’ont aucune suite ECDHE avec RSA et GCM, et Azure Front Door a abandonné DHE le 1er avril 2026 : les adresses devenues inaccessibles ne sont pas publiées. [Z2][X1] Les suites avec DHE peuvent échouer de temps à autre si Windows n’a pas les mises à jour de février 2020. [X2]
explanations-certificates-what = Les certificats racines auxquels mènent les certificats de Microsoft 365 : DigiCert Global Root G2 et Microsoft RSA Root 2017.
explanations-certificates-why = Sans le certificat racine, l’autre côté n’est pas approuvé et aucune connexion n’est possible, quels que soient les protocoles. [Q3][Q4]
explanations-certificates-how = Par leurs empreintes dans les magasins du PC, des stratégies et de l’utilisateur, et par DisableRootAutoUpdate. [Q1][Q2]
explanations-certificates-unknown = Si l’adresse de téléchargement de Windows est accessible, ce que la liste téléchargée écarte, et si Windows 7 reçoit encore cette liste sans les mises à jour ultérieures.
explanations-stray-values-what = Des valeurs écrites dans ce but, mais à un endroit ou sous un nom que Windows ne lit pas.
explanations-stray-values-why = Elles ressemblent à une correction, sans en être une. Elles sont sans danger, mais masquent ce qui manque vraiment.
explanations-stray-values-how = Par les emplacements et les orthographes rencontrés en pratique : la partie propre à l’utilisateur, la clé parente, une clé qui porte le nom de la valeur, et les noms mal orthographiés. [L4][B1]
explanations-stray-values-unknown = Les autres emplacements et orthographes ne sont pas vérifiés.
explanations-dotnet-what = Deux valeurs pour chaque .NET Framework, dans les deux vues : SystemDefaultTlsVersions et SchUseStrongCrypto.
explanations-dotnet-why = Les outils OneDrive et SharePoint, Windows PowerShell 5.1, Entra Connect et AD FS sont des programmes .NET. Sans ces valeurs, ceux qui ciblent un .NET plus ancien restent sur TLS 1.0. Si l’un d’eux ne fonctionne pas, écrivez les valeurs : l’étendue dotnet, ou « Programmes .NET » dans « Protocoles ».
explanations-dotnet-how = Par les valeurs du Registre, et par les paramètres communs à tous les programmes sous AppContext. La version installée montre seulement ce que les programmes peuvent cibler. Sous Windows 7, suivre Windows signifie TLS 1.0 tant que TLS 1.2 n’est pas activé dans Schannel. [N1][N2][N3][C1][E1]
explanations-dotnet-unknown = Le .NET que chaque programme cible, et le contenu de son propre fichier de configuration. Le comportement par défaut de Windows PowerShell 5.1 dépend de la version de Windows, et les sources divergent. Le Registre n’indique pas si .NET 3.5 a le correctif dont il a besoin.
explanations-wininet-what = Les protocoles cochés dans les Options Internet de cet utilisateur, ou réglés par une stratégie qui les verrouille.
explanations-wininet-why = Les fenêtres de connexion au compte peuvent s’en servir. Les articles de Microsoft sur l’activation y exigent aussi TLS 1.2. [O1]
explanations-wininet-how = Par SecureProtocols de l’utilisateur et des deux stratégies ; si rien n’est enregistré, par les versions de Windows et d’Internet Explorer. WinHTTP n’en dépend pas. [I1][I2][O3][K7]
explanations-wininet-unknown = La stratégie qui l’emporte quand deux diffèrent, et si Office en lit quoi que ce soit.
explanations-proxy-what = Le proxy par lequel passent les programmes WinHTTP, un pour chaque vue.
explanations-proxy-why = Un proxy qui n’accepte que d’anciennes versions de TLS bloque ce que Windows propose désormais.
explanations-proxy-how = Par la valeur WinHttpSettings, décodée dans les deux vues.
explanations-proxy-unknown = Nos sources ne documentent pas le format de cette valeur, et ce que le proxy accepte ne peut pas être vu d’ici.
explanations-network-what = Les services et les tests dont Windows se sert pour détecter une connexion à Internet, et les proxys des Options Internet.
explanations-network-why = Office se fie à ce que signale Windows : il peut être « hors connexion » alors que le navigateur fonctionne. TLS n’y est pour rien. [Q5]
explanations-network-how = Par le mode de démarrage des services, par EnableActiveProbing et NoActiveProbe, et par ProxyEnable, ProxyServer et AutoConfigURL. [Q5][P3]
explanations-network-unknown = Si le proxy fonctionne, ce que choisit son script, et si le réseau lui-même annonce un proxy. Si Office utilise le proxy de l’utilisateur ou celui de WinHTTP.
explanations-office-what = L’Office installé, la façon dont il se connecte au compte, et jusqu’à quand Microsoft le prend en charge avec Microsoft 365.
explanations-office-why = Les anciennes versions d’Office ne peuvent pas se connecter au compte, quoi que fasse TLS. [Q6][Q7]
explanations-office-how = Par les clés de Click-to-Run et de Windows Installer, et par EnableADAL, Version et deux valeurs voisines. [Q7][Q8]
explanations-office-unknown = Nos sources ne documentent ni les clés qui révèlent Office, ni à quel point un Office issu de Windows Installer est à jour. L’Office du Store n’a pas été examiné. [P2]
window-half-title = Une modification s’est arrêtée à mi-chemin
# Facts: $time (text)
window-half-applying = Début : { $time }. Rien n’est perdu : les valeurs précédentes sont enregistrées dans « Historique ».
# Facts: $time (text)
window-half-undoing = La modification ({ $time }) était en cours d’annulation. Toutes les valeurs sont enregistrées dans « Historique ».
window-half-restore = Restaurer
window-half-finish = Terminer
window-half-restoreMore = Remet les valeurs précédentes à la place de celles qui ont été écrites. Le PC est alors comme avant la modification.
window-half-finishMore = Écrit aussi les valeurs restantes. La modification est alors complète.
window-half-finishUndo = Restaure aussi les valeurs restantes. Le PC est alors comme avant la modification.
window-half-stopUndoing = Écrit de nouveau chaque valeur telle qu’elle était avant le début de l’annulation. La modification est alors rétablie.
window-unreadable-next = Pour continuer, abandonnez cette entrée.
window-unreadable-newer = Utilisez la version plus récente, ou abandonnez cette entrée.
window-unreadable-giveUp = Abandonner cette entrée…
window-unreadable-sure = Aucun paramètre n’est modifié, mais vous ne pourrez plus annuler ce que cette entrée a changé.
# Facts: $id (number)
window-unreadable-giveUpNow = Abandonner l’entrée { $id }
window-checklist-lead = Les protocoles sont corrects. Vérifiez maintenant ces cinq points, du plus probable au moins probable.
window-checklist-leadOpen = Les paramètres passent d’abord : « Accueil » montre quoi faire. Ces cinq points viennent ensuite.
window-checklist-list = À vérifier
window-checklist-states-ok = OK
window-checklist-states-warn = À examiner
window-checklist-states-open = Encore inconnu
window-checklist-office-title-ok = Office n’est probablement pas en cause
window-checklist-office-title-warn = Office est peut-être en cause
window-checklist-office-title-open = De quel Office s’agit-il ?
# Facts: $version (text)
window-checklist-office-version = Version { $version }.
window-checklist-office-none = Rien n’a été trouvé. Dans Outlook, Fichier > Compte Office affiche la version.
window-checklist-clock-title-ok = L’horloge est à l’heure
window-checklist-clock-title-warn = L’horloge n’est pas à l’heure
window-checklist-clock-title-open = L’horloge est-elle à l’heure ?
window-checklist-clock-ok = Assez exacte : des certificats ont été acceptés, et ils dépendent de la date.
window-checklist-clock-warn = Les certificats semblent alors non valides. Réglez la date, l’heure et le fuseau horaire, puis relancez le test.
# Facts: $now (text)
window-checklist-clock-open = Date et heure de ce PC : { $now }. Comparez avec un téléphone, et vérifiez aussi le fuseau horaire.
window-checklist-connection-title-ok = Microsoft 365 a répondu
window-checklist-connection-title-warn = Une partie de Microsoft 365 n’a pas répondu
window-checklist-connection-title-open = Ce PC peut-il joindre Microsoft 365 ?
# Facts: $reached (number), $tried (number)
window-checklist-connection-said = Connexions réussies : { $reached } sur { $tried }.
window-checklist-connection-open = Pas encore testé. Rien n’est envoyé tant que vous ne lancez pas le test.
window-checklist-connection-notHere = Un PC d’exemple ne se connecte à rien.
window-checklist-connection-test = Tester maintenant
window-checklist-connection-results = Voir les résultats
window-checklist-signIn-title = Déconnectez-vous d’Office, puis reconnectez-vous
window-checklist-signIn-more = Dans Outlook, choisissez Fichier > Compte Office > Se déconnecter. Fermez ensuite Outlook, rouvrez-le et reconnectez-vous.
window-checklist-code-title = Un code d’erreur s’affiche-t-il à l’écran ?
window-checklist-code-more = Par exemple 0x8004de40 ou AADSTS1002016. Saisissez-le pour savoir ce qu’il signifie.
window-checklist-code-label = Code d’erreur
window-checklist-code-go = Rechercher
window-why-lead = Tous ces points doivent être corrects, de haut en bas.
window-why-list = Les vérifications, dans l’ordre
window-why-links = En savoir plus
window-why-opensBrowser = S’ouvre dans le navigateur
window-why-seen = Observé, et pas seulement lu dans les paramètres
window-why-explanation = Explication de cette vérification
window-why-byHand = Choisir manuellement dans « Protocoles »
window-why-chooseScope = Choisir dans « Protocoles »
window-why-whose-signed-in = Les paramètres utilisateur sont ceux du compte connecté, et non ceux du compte qui exécute ce programme.
window-why-whose-account = Les paramètres utilisateur sont ceux du compte qui exécute ce programme, et non ceux du compte connecté.
