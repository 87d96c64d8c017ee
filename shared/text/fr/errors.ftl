errors-titles-nothing-recognised = TLS Remedy ne peut pas dire ce que cela fait.
errors-titles-text-too-large = Le texte est trop long pour être expliqué.
errors-titles-text-takes-too-long = La lecture du texte prend trop de temps.
# Facts: $path
errors-titles-text-unreadable = Le fichier n’a pas pu être lu : { $path }
# Facts: $path
errors-titles-text-on-network = TLS Remedy n’a pas ouvert ce chemin réseau : { $path }
errors-titles-without-tls12 = Les programmes restent ainsi sans TLS 1.2.
# Facts: $path
errors-titles-from-unknown-folder = Windows n’a pas indiqué qui peut modifier ce programme : { $path }
# Facts: $path
errors-titles-from-writable-folder = Des utilisateurs autres que les administrateurs peuvent modifier ce programme : { $path }
# Facts: $id
errors-titles-no-such-entry = L’historique ne contient pas de modification { $id }.
errors-titles-other-user = Ce programme s’exécute sous un autre compte que celui de la session ouverte.
# Facts: $path, $detail
errors-titles-file-unreadable = « { $path } » ne peut pas être lu ({ $detail }).
# Facts: $path, $detail
errors-titles-file-not-written = « { $path } » n’a pas pu être écrit ({ $detail }).
errors-titles-report-outdated = Ce rapport n’est plus le plus récent.
errors-titles-pdf-failed = Le PDF n’a pas pu être créé.
# Facts: $what
errors-titles-driver-unavailable = Le Registre est inaccessible : { $what }
# Facts: $what
errors-titles-not-permitted = Windows a refusé d’écrire { $what }.
errors-titles-elevation-refused = L’autorisation a été refusée.
# Facts: $code
errors-titles-elevation-blocked = Une stratégie de ce PC ne l’autorise pas (code { $code }).
errors-titles-elevation-blocked-8235 = Une stratégie de ce PC n’accorde les droits d’administrateur qu’aux programmes signés (code 8235).
errors-titles-elevation-blocked-225 = L’antivirus de ce PC a arrêté TLS Remedy (code 225).
errors-titles-helper-not-started = Le programme auxiliaire qui a les droits d’administrateur n’a pas pu être démarré.
errors-titles-helper-timed-out = Le programme auxiliaire qui a les droits d’administrateur ne répond pas.
# Facts: $code
errors-titles-helper-lost = Le programme auxiliaire qui a les droits d’administrateur s’est arrêté trop tôt (code { $code }).
# Facts: $what
errors-titles-write-failed = Impossible d’écrire { $what }.
# Facts: $what
errors-titles-left-half-done =
    { $what ->
        [none] La modification s’est arrêtée à mi-chemin.
       *[other] La modification s’est arrêtée à mi-chemin, sur { $what }.
    }
# Facts: $what
errors-titles-verify-mismatch = Écriture faite, mais la valeur relue est différente : { $what }.
# Facts: $what
errors-titles-conflict = Le Registre a changé entre-temps : { $what }
errors-titles-undo-conflict = Rien n’a été annulé : un autre programme a modifié ces valeurs entre-temps.
# Facts: $later
errors-titles-undo-conflict-later = Rien n’a été annulé : la modification { $later }, plus récente, doit être annulée d’abord.
# Facts: $id
errors-titles-pending-change = Une modification précédente ne s’est pas terminée : la modification { $id } de l’historique.
errors-titles-pending-change-unnumbered = Une modification précédente ne s’est pas terminée.
# Facts: $id
errors-titles-entry-unreadable = L’entrée { $id } de l’historique ne peut pas être lue.
# Facts: $id
errors-titles-entry-newer = L’entrée { $id } de l’historique provient d’une version plus récente de TLS Remedy.
# Facts: $id
errors-titles-entry-readable = L’entrée { $id } de l’historique est lisible : elle n’est donc pas abandonnée.
errors-titles-entry-not-kept = L’historique ne peut pas enregistrer les valeurs actuelles : la modification ne pourrait donc pas être annulée.
errors-titles-entry-no-number = L’historique n’a plus de numéro libre pour une autre modification.
errors-titles-writer-at-work = Un autre programme est en train de modifier ces paramètres.
errors-titles-lock-unavailable = TLS Remedy ne peut pas s’assurer que rien d’autre n’écrit en même temps.
errors-titles-journal-unreadable = L’historique ne peut pas être lu : rien n’est donc écrit.
errors-titles-proof-not-this-pc = Ce PC est un fichier de Registre : aucun Windows à tester.
# Facts: $text
errors-titles-bad-host = « { $text } » n’est pas un nom d’hôte.
errors-titles-link-not-opened = Windows n’a pas pu ouvrir la page dans un navigateur.
errors-titles-print-failed = Le rapport n’a pas pu être imprimé.
errors-titles-door-not-opened = Windows n’a pas pu ouvrir cet élément.
errors-titles-nothing-saved = Rien n’a encore été enregistré ici : aucun dossier ne peut être ouvert.
# Facts: $text
errors-titles-bad-tenant = « { $text } » n’est pas le nom d’une organisation dans SharePoint.
# Facts: $port
errors-titles-port-not-opened = Le port { $port } n’a pas pu être ouvert : un autre programme l’utilise peut-être.
errors-titles-busy = Une autre modification est en cours.
errors-titles-refused = La fenêtre a demandé quelque chose qui n’est pas autorisé.
errors-titles-internal = Un problème est survenu dans TLS Remedy lui-même.
errors-details-text-too-large = Rien n’en a été lu.
# Facts: $seconds
errors-details-text-takes-too-long = La lecture s’est arrêtée après { $seconds } s de temps processeur : le contenu du texte reste donc inconnu.
errors-details-text-on-network = Windows s’identifie auprès de l’ordinateur qu’un tel chemin désigne : « Explication » n’y ouvre donc aucun fichier.
errors-details-without-tls12 = Outlook, OneDrive et les autres programmes qui laissent le choix à WinHTTP ne peuvent alors plus joindre Microsoft 365.
errors-details-from-writable-folder = Un autre programme pourrait prendre sa place avant qu’il n’obtienne les droits d’administrateur.
errors-details-other-user = Rien n’a été modifié. Il ne peut écrire que les paramètres du compte sous lequel il s’exécute, qui n’est pas celui de la session ouverte.
errors-details-report-outdated = Rien n’a été enregistré, et rien n’a été modifié sur ce PC.
errors-details-pdf-failed = Aucun PDF n’a été enregistré, et rien n’a été modifié sur ce PC.
errors-details-driver-unavailable = Rien n’y a été écrit.
errors-details-helper-timed-out = Il est peut-être encore en train d’écrire ; vous pourrez annuler ce qu’il a déjà écrit.
errors-details-helper-lost = Le Registre a été relu : rien n’a été modifié.
errors-details-write-failed = Ce qui avait été écrit auparavant a été annulé.
# Facts: $id
errors-details-left-half-done = Les valeurs précédentes sont enregistrées comme modification { $id } dans l’historique.
errors-details-verify-mismatch = Une stratégie de groupe, ou un programme qui protège le Registre, a écrit par-dessus.
errors-details-conflict = Aucune de vos modifications n’a été écrite.
# Facts: $what
errors-details-undo-conflict = Elles ont été laissées telles quelles : { $what }
# Facts: $later, $what
errors-details-undo-conflict-later = La modification { $later } a écrit par-dessus celle-ci. Ces valeurs ont été laissées telles quelles : { $what }
# Facts: $stopped
errors-details-entry-unreadable = { $stopped } D’ici là, rien n’est écrit.
# Facts: $writer
errors-details-writer-at-work = { $writer } Rien n’a été modifié.
errors-details-internal = Vérifiez avant de continuer : quelque chose a peut-être été écrit.
errors-nextSteps-nothing-recognised = Collez le texte entier, ou indiquez le chemin d’un fichier. Rien n’en est exécuté.
errors-nextSteps-text-too-large = Collez la partie qui compte.
errors-nextSteps-text-takes-too-long = Collez la partie qui compte.
errors-nextSteps-text-unreadable = Vérifiez le chemin et les autorisations, ou collez le texte lui-même.
errors-nextSteps-text-on-network = Transmettez son texte (type FILE | tls-remedy explain -), ou copiez le fichier sur ce PC.
errors-nextSteps-without-tls12 = Choisissez une valeur avec TLS 1.2, ou utilisez --without-tls12 pour écrire celle-ci.
errors-nextSteps-from-writable-folder = Installez-le, ou utilisez --from-writable-folder si vous avez confiance en tout ce que contient ce dossier.
errors-nextSteps-no-such-entry = Affichez les modifications avec tls-remedy history.
errors-nextSteps-other-user = Démarrez-le dans la session ouverte, sans droits d’administrateur.
errors-nextSteps-file-unreadable = Assurez-vous que le fichier existe et que vous pouvez le lire, puis réessayez.
errors-nextSteps-file-not-written = Choisissez un dossier existant où vous pouvez écrire, sur un lecteur qui a de l’espace libre.
errors-nextSteps-report-outdated = Consultez le rapport tel qu’il est maintenant, et enregistrez celui-là.
errors-nextSteps-pdf-failed = Enregistrez-le plutôt comme page web, ouvrez celle-ci dans un navigateur et imprimez-la.
errors-nextSteps-driver-unavailable = Réessayez ; si l’erreur persiste, utilisez --registry-driver script-host.
errors-nextSteps-not-permitted = Exécutez la commande en tant qu’administrateur ; pour un fichier de Registre, assurez-vous de pouvoir écrire dans son dossier.
errors-nextSteps-elevation-refused = Réessayez et choisissez « Oui » quand Windows le demande, ou adressez-vous à un administrateur.
errors-nextSteps-elevation-blocked = Adressez-vous à la personne qui gère ce PC, ou ouvrez une session d’administrateur.
errors-nextSteps-elevation-blocked-8235 = Utilisez une version signée de TLS Remedy, ou adressez-vous à la personne qui gère ce PC.
errors-nextSteps-elevation-blocked-225 = Demandez à la personne qui gère ce PC d’autoriser TLS Remedy dans l’antivirus.
errors-nextSteps-helper-not-started = Démarrez le programme en tant qu’administrateur, puis réessayez.
errors-nextSteps-helper-timed-out = Attendez une minute, puis relancez la vérification.
errors-nextSteps-helper-lost = Réessayez. Un antivirus l’a peut-être arrêté.
errors-nextSteps-write-failed = Vérifiez que le disque n’est pas plein, puis réessayez.
# Facts: $user
errors-nextSteps-left-half-done = Exécutez tls-remedy recover { $user }--yes pour les restaurer.
errors-nextSteps-verify-mismatch = Cherchez ce qui l’écrit, puis recommencez.
errors-nextSteps-conflict = Relancez la vérification, puis décidez d’après les valeurs actuelles.
errors-nextSteps-undo-conflict = Exécutez tls-remedy check pour voir les valeurs actuelles.
# Facts: $later
errors-nextSteps-undo-conflict-later = Annulez d’abord la modification { $later }, puis celle-ci.
# Facts: $user
errors-nextSteps-pending-change = Exécutez tls-remedy recover { $user }--yes pour l’annuler, ou tls-remedy recover { $user }--finish --yes pour la terminer.
# Facts: $user, $id
errors-nextSteps-entry-unreadable = Abandonnez l’entrée, ce qui ne modifie aucun paramètre : tls-remedy recover { $user }--discard { $id } --yes
# Facts: $user, $id
errors-nextSteps-entry-newer = Utilisez la version plus récente, ou abandonnez l’entrée : tls-remedy recover { $user }--discard { $id } --yes
errors-nextSteps-entry-readable = Annulez-la avec tls-remedy undo ; si elle s’est arrêtée à mi-chemin, terminez-la avec tls-remedy recover.
errors-nextSteps-entry-not-kept = Vérifiez que l’horloge est à l’heure et qu’aucune valeur n’est très volumineuse, puis réessayez.
errors-nextSteps-entry-no-number = Supprimez la clé 99999999 sous HKLM\SOFTWARE\TLS Remedy\Journal, puis réessayez.
errors-nextSteps-writer-at-work = Attendez qu’il ait terminé, puis réessayez.
errors-nextSteps-lock-unavailable = Redémarrez TLS Remedy. Si l’erreur persiste, redémarrez le PC.
errors-nextSteps-journal-unreadable = Exécutez la commande en tant qu’administrateur.
errors-nextSteps-proof-not-this-pc = Exécutez la commande sur le PC lui-même, sans --registry.
errors-nextSteps-bad-host = Indiquez un nom tel que login.microsoftonline.com, sans https:// et sans chemin.
errors-nextSteps-link-not-opened = Copiez l’adresse, et ouvrez-la sur un autre PC.
errors-nextSteps-print-failed = Enregistrez-le en PDF, et imprimez celui-ci.
errors-nextSteps-door-not-opened = Ouvrez-le vous-même, depuis le menu Démarrer.
errors-nextSteps-nothing-saved = Enregistrez d’abord un fichier.
errors-nextSteps-bad-tenant = Indiquez la première partie de son adresse : contoso pour contoso.sharepoint.com.
errors-nextSteps-port-not-opened = Choisissez un autre port, ou aucun : un port libre est alors utilisé.
errors-nextSteps-busy = Attendez qu’elle soit terminée.
errors-nextSteps-refused = Fermez le programme et redémarrez-le.
errors-nextSteps-internal = Exécutez tls-remedy check, et signalez ce que vous avez fait.
errors-left-all = Rien n’a été modifié.
errors-left-pc = Rien n’a été modifié sur ce PC.
errors-left-files = Aucun fichier n’a été écrit ni modifié.
errors-left-network = Rien n’a été envoyé.
errorParts-stopped-yes = Il s’agit d’une modification qui s’est arrêtée à mi-chemin.
errorParts-stopped-perhaps = Il s’agit peut-être d’une modification qui s’est arrêtée à mi-chemin.
# Facts: $id (number)
errorParts-writer-process = processus { $id }
# Facts: $name (text)
errorParts-writer-account = compte { $name }
# Facts: $moment (text)
errorParts-writer-since = depuis { $moment }
# Facts: $parts (text)
errorParts-writer-known = Il s’agit de : { $parts }.
errorParts-writer-unknown = Rien n’indique lequel.
errorParts-seen-nothing = Le texte n’est ni un nombre, ni une commande, ni un script, ni une stratégie, ni un fichier .reg.
# Facts: $name (text), $line (number)
errorParts-seen-inLine = { $name } (ligne { $line })
# Facts: $name (text)
errorParts-seen-one = Le texte mentionne { $name }.
# Facts: $key (text), $name (text)
errorParts-seen-two = Le texte mentionne { $key } et { $name }.
# Facts: $line (number)
errorParts-seen-warns = La ligne { $line } semble mettre en garde contre quelque chose.
errorParts-seen-noFile = Aucun fichier ne porte ce nom.
errorCodes-meanings-no-answer = L’autre côté n’a pas répondu à temps.
errorCodes-meanings-bad-address = Une adresse est mal formée. Il s’agit peut-être de celle d’un proxy ou de son script.
errorCodes-meanings-name-not-found = Le nom du serveur, ou du proxy, n’a pas été trouvé.
errorCodes-meanings-not-in-this-windows = Le programme a demandé quelque chose que cette version de Windows n’a pas, par exemple une version plus récente de TLS.
errorCodes-meanings-sign-in-failed = La connexion au compte, sur le serveur ou sur un proxy, a échoué.
errorCodes-meanings-given-up = Le programme a renoncé avant que la connexion soit établie. Un certificat a peut-être été refusé.
errorCodes-meanings-mistake-in-program = Le programme qui affiche ce code a commis une erreur. Aucun paramètre de Windows n’en est la cause.
errorCodes-meanings-no-connection = Aucune connexion au serveur n’a pu être établie.
errorCodes-meanings-connection-ended = La connexion a été coupée ou réinitialisée ; les deux côtés n’ont peut-être aucune version de TLS en commun. S’il s’agit de Windows Update sous Windows 7, installez d’abord KB3138612, car son propre programme est trop ancien.
errorCodes-meanings-not-an-error = Ce code n’est pas une erreur : il correspond à une connexion qui se poursuit, ou à sa fin normale.
errorCodes-meanings-certificate-date = Le certificat, ou l’un de ceux situés au-dessus de lui dans sa chaîne, n’est pas valide aujourd’hui. Vérifiez d’abord la date, l’heure et le fuseau horaire de ce PC, puis si ses certificats racines sont à jour.
errorCodes-meanings-certificate-name = Le certificat appartient à un autre nom. Un élément intermédiaire a peut-être répondu.
errorCodes-meanings-client-certificate = Le serveur exige un certificat de ce PC, et aucun ne convient.
errorCodes-meanings-root-not-trusted = Le certificat racine n’est pas approuvé ici : il est absent, ou bien un proxy ou un logiciel de sécurité intermédiaire répond avec le sien.
errorCodes-meanings-root-not-fetched = Le programme ne trouve pas, dans la liste de Windows, la racine du certificat du serveur. Ouvrez une fois l’adresse du serveur dans Edge pour que Windows télécharge la racine, puis redémarrez le programme.
errorCodes-meanings-certificate-refused = Le programme n’approuve pas le certificat du serveur. Vérifiez d’abord la date et l’heure de ce PC, puis qui a émis le certificat : sa racine est peut-être absente ici, ou un proxy ou un logiciel de sécurité ouvre la connexion.
errorCodes-meanings-revocation-not-checked = Windows n’a pas pu vérifier si le certificat a été révoqué.
errorCodes-meanings-certificate-revoked = Le certificat a été révoqué par son émetteur.
errorCodes-meanings-certificate-invalid = Le certificat n’est pas valide, ou n’est pas destiné à cet usage.
errorCodes-meanings-certificate-key = La clé privée d’un certificat est absente, ou le programme n’est pas autorisé à l’utiliser.
errorCodes-meanings-certificate-not-found = Windows n’a pas trouvé un certificat, ou un élément qui en dépend, comme sa clé privée.
errorCodes-meanings-credentials-not-known = Windows n’a pas pu utiliser ce avec quoi le programme s’identifie : la clé privée d’un certificat est absente ou inaccessible au programme, ou bien la demande du programme suppose une version plus récente de Windows. Essayez alors une version plus ancienne du programme.
errorCodes-meanings-chain-incomplete = La chaîne qui mène du certificat à une racine approuvée est incomplète.
errorCodes-meanings-explicitly-distrusted = Le certificat figure dans la liste de ceux que Windows ne doit pas approuver.
errorCodes-meanings-answer-not-read = La réponse n’a pas pu être lue. Elle vient souvent d’un proxy.
errorCodes-meanings-redirect-failed = Le serveur a renvoyé le programme vers une autre adresse, sans succès.
errorCodes-meanings-handshake-failed = Pas de connexion sécurisée : le plus souvent, les deux côtés n’ont aucune version de TLS ni suite de chiffrement en commun.
errorCodes-meanings-secure-failure = La connexion sécurisée a échoué : TLS, le certificat, la date et l’heure de ce PC, ou un ancien appareil ou serveur sans TLS 1.2.
errorCodes-meanings-no-internet = Windows signale l’absence d’Internet.
errorCodes-meanings-server-not-reached = Le serveur est inaccessible.
errorCodes-meanings-proxy-not-reached = Le proxy est inaccessible.
errorCodes-meanings-proxy-script = Le script qui choisit un proxy n’a pas pu être téléchargé, ou échoue.
errorCodes-meanings-proxy-not-found = Windows a cherché un proxy automatiquement et n’en a trouvé aucun.
errorCodes-meanings-version-not-taken = L’autre côté n’accepte pas la version de TLS proposée, car elle est trop ancienne : faites en sorte que le programme propose TLS 1.2.
errorCodes-meanings-security-internal = Le TLS de Windows lui-même n’a pas pu continuer. Des algorithmes, des suites de chiffrement ou des protocoles sont peut-être désactivés, ou le programme a demandé un TLS plus récent que celui de cette version de Windows.
errorCodes-meanings-answer-not-tls = La réponse n’était pas du TLS, ou le serveur n’a pas accepté la version de TLS.
errorCodes-meanings-refused-by-rule = Une règle du serveur, ou d’un élément intermédiaire, refuse cette connexion.
errorCodes-meanings-no-credential = Rien ne permet de s’identifier, ou les protocoles que le programme demande sont désactivés.
errorCodes-meanings-data-altered = Les données ne sont pas arrivées telles qu’elles ont été envoyées : cherchez un proxy ou un logiciel de sécurité intermédiaire, ou une suite de chiffrement qui ne fonctionne pas.
errorCodes-meanings-out-of-turn = Un message est arrivé dans le désordre. Souvent, un élément intermédiaire répond.
errorCodes-meanings-domain-only = Ce code concerne la connexion à un domaine. { -noTls }
errorCodes-meanings-clocks-differ = Les horloges des deux côtés diffèrent. Réglez la date, l’heure et le fuseau horaire de ce PC.
errorCodes-meanings-message-not-expected = L’autre côté a répondu par une alerte, le plus souvent parce qu’il refuse la version de TLS ou les suites de chiffrement proposées.
errorCodes-meanings-certificate-unknown-fault = Le certificat a été refusé pour une raison qui n’est pas indiquée.
errorCodes-meanings-encryption-failed = Des données n’ont pas pu être chiffrées ou déchiffrées. Une suite de chiffrement ne fonctionne peut-être pas.
errorCodes-meanings-nothing-in-common = Les deux côtés n’ont en commun aucune version de TLS, suite de chiffrement ou courbe : mettez à jour le côté le plus ancien, ou activez ici ce qui est désactivé.
errorCodes-meanings-ended-too-early = La connexion a été coupée avant d’être prête.
errorCodes-meanings-ended-on-the-way = La connexion est déchiffrée en chemin, par un proxy ou un logiciel de sécurité.
errorCodes-meanings-no-application-protocol = Les deux côtés n’ont aucune version de HTTP en commun. Souvent, un élément intermédiaire répond.
errorCodes-meanings-crypto-function-missing = Une fonction de chiffrement de Windows qui est nécessaire est absente ou désactivée.
errorCodes-meanings-signature-not-read = Une signature n’a pas pu être vérifiée. Les anciennes versions de Windows ont besoin d’une mise à jour pour SHA-2.
errorCodes-meanings-file-altered = Le fichier a été modifié après sa signature. Souvent, un élément intermédiaire l’a modifié.
errorCodes-meanings-trust-failed = La relation d’approbation n’a pas pu être établie.
errorCodes-meanings-suites-too-weak = Le serveur juge trop faibles les suites de chiffrement de ce PC.
errorCodes-meanings-other-side-failed = L’autre côté signale une défaillance interne.
errorCodes-meanings-fallback-refused = Le programme a réessayé avec une version plus ancienne de TLS, et le serveur l’a refusée.
errorCodes-meanings-field-contradicts = L’autre côté refuse une partie de ce que ce PC propose, par exemple ses courbes.
errorCodes-meanings-name-unknown-there = Le serveur ne connaît pas le nom demandé.
errorCodes-meanings-event-no-credential = Un programme n’a pas pu démarrer TLS. Avec l’état 10013, tous les protocoles qu’il demande sont désactivés.
errorCodes-meanings-state-all-off = Toutes les versions de TLS que le programme demande sont désactivées sur ce PC. Faites-lui demander TLS 1.2 (programmes .NET : les valeurs .NET), ou activez dans Schannel ce qu’il demande.
errorCodes-meanings-state-not-tls = Ce qui est arrivé à ce PC n’était pas du TLS, par exemple du HTTP simple, ou une analyse, sur un port réservé à TLS. Si personne ne se plaint, aucune action n’est nécessaire.
errorCodes-meanings-state-old-client = Un programme qui s’est connecté à ce PC n’a aucune version de TLS ni suite de chiffrement en commun avec lui. Si personne ne se plaint, il s’agissait d’une analyse ou d’un ancien programme, et aucune action n’est nécessaire ; sinon, mettez ce programme à jour, ou examinez les suites de chiffrement d’ici.
errorCodes-meanings-version-off-here = L’autre côté a demandé une version de TLS désactivée sur ce PC. Si personne ne se plaint, il s’agissait d’une analyse ou d’un ancien programme, et aucune action n’est nécessaire ; sinon, mettez à jour l’autre côté.
errorCodes-meanings-event-no-suite-here = Ce PC n’a aucune suite de chiffrement pour commencer une connexion.
errorCodes-meanings-event-client-suites = Un programme s’est connecté à ce PC, mais aucune de ses suites de chiffrement n’est prise en charge ici. Si personne ne se plaint, il s’agissait d’une analyse ou d’un ancien programme, et aucune action n’est nécessaire.
errorCodes-meanings-event-alert-received = L’autre côté a mis fin à une connexion par une alerte, dont le numéro indique la raison. Une alerte isolée est sans conséquence si personne ne se plaint.
errorCodes-meanings-event-alert-sent = Ce PC a mis fin à une connexion par une alerte, dont le numéro indique la raison. Si personne ne se plaint, aucune action n’est nécessaire.
errorCodes-meanings-event-handshake-made = Tout va bien : une connexion a été établie. L’événement nomme sa version de TLS et sa suite de chiffrement.
errorCodes-meanings-event-information = Pour information seulement : tout va bien.
errorCodes-meanings-event-server-only = Ce PC, en tant que serveur, approuve plus d’émetteurs de certificats qu’il ne peut en nommer à ses clients. Cela ne compte que s’ils s’identifient par certificat ; sinon, ignorez cet événement.
errorCodes-meanings-event-no-server-certificate = Ce PC n’a pas de certificat pour les services de Windows qui acceptent TLS. Seul un contrôleur de domaine en a besoin, pour LDAPS ; sur tout autre PC, ignorez cet événement.
errorCodes-meanings-event-module-missing = Un module de chiffrement de Windows n’a pas pu être chargé.
errorCodes-meanings-onedrive-no-connection = OneDrive ne parvient pas à joindre le cloud, souvent faute de TLS 1.2 ou d’une suite de chiffrement commune.
errorCodes-meanings-onedrive-identity = OneDrive confond plusieurs comptes enregistrés, ou son installation est endommagée. { -noTls }
errorCodes-meanings-onedrive-account = Le compte est absent, n’a pas de licence ou n’est pas du bon type (personnel, professionnel ou scolaire). { -noTls }
errorCodes-meanings-onedrive-notebook = Un nom de dossier ou un bloc-notes gêne OneDrive. { -noTls }
errorCodes-meanings-onedrive-space = Le compte est plein ou suspendu, ou OneDrive est mal configuré. { -noTls }
errorCodes-meanings-sign-in-not-reached = Un service nécessaire à la connexion au compte n’a pas été joint.
errorCodes-meanings-sign-in-access = La connexion au compte a été refusée par une règle de l’organisation, comme l’accès conditionnel. { -noTls }
errorCodes-meanings-sign-in-broker = Le gestionnaire de comptes de Windows a échoué. L’appareil ou le compte doit peut-être être connecté de nouveau.
errorCodes-meanings-http-refused = Le serveur a répondu, et a refusé la demande. { -noTls }
errorCodes-meanings-http-server = Le serveur a répondu par une défaillance interne ; réessayez plus tard. { -noTls }
errorCodes-meanings-proxy-wants-sign-in = Un proxy ou le serveur demande une identification.
errorCodes-meanings-update-not-reached = Windows Update n’a pas obtenu de réponse exploitable.
errorCodes-meanings-entra-old-tls = Le programme s’est connecté au compte avec TLS 1.0, TLS 1.1 ou 3DES, que Microsoft Entra refuse.
errorCodes-meanings-entra-malformed = La demande de connexion au compte était mal formée. Office affiche ce message quand TLS 1.2 est désactivé.
errorCodes-meanings-entra-account = Ce code concerne le compte, le mot de passe, l’appareil ou une règle de l’organisation. { -noTls }
errorCodes-meanings-mail-not-secure = Pas de connexion sécurisée à la messagerie : mauvais port, mauvais type de chiffrement, ou aucune version de TLS en commun.
errorCodes-meanings-mail-no-connection = Le serveur de messagerie n’a pas été joint, ou la connexion a été coupée.
errorCodes-meanings-mail-relay-refused = Le serveur de messagerie refuse de transmettre le message. Un pare-feu qui modifie les messages peut en être la cause.
errorCodes-meanings-mail-sign-in = Le serveur de messagerie n’a pas accepté la méthode d’identification. { -noTls }
errorCodes-meanings-smtp-old-tls = Exchange Online refuse la version de TLS de ce programme ou de cet appareil : elle est trop ancienne.
errorCodes-meanings-dotnet-no-channel = Un programme .NET n’a pas pu se connecter. Beaucoup proposent une ancienne version de TLS, sauf si un paramètre .NET en décide autrement : commencez par .NET.
errorCodes-meanings-dotnet-on-send = Le serveur a coupé la connexion d’un programme .NET, le plus souvent parce que celui-ci ne proposait qu’une ancienne version de TLS. Si .NET est correct, cherchez dans le script une fonction de rappel de certificat, qui provoque le même message.
errorCodes-meanings-dotnet-on-receive = La connexion d’un programme .NET a été coupée pendant qu’il attendait la réponse. TLS est rarement en cause : examinez le réseau, le proxy et le serveur.
errorCodes-meanings-forcibly-closed = L’autre côté, ou un élément intermédiaire, a fermé la connexion. Le moment compte : dès le début, la version de TLS ou les suites sont souvent refusées ; plus tard, TLS est rarement en cause.
errorCodes-meanings-browser-own-tls = Le navigateur n’a pas pu lire la réponse du serveur : cherchez un proxy ou un logiciel de sécurité intermédiaire, ou un défaut du serveur. Chrome et Edge ont leur propre TLS : aucun paramètre TLS de Windows n’en est la cause.
errorCodes-meanings-browser-nothing-in-common = Le programme et le serveur n’ont aucune version de TLS ni suite de chiffrement en commun, le plus souvent parce que le serveur est trop ancien : mettez-le à jour. Chrome, Edge, Firefox et Thunderbird ont leur propre TLS : aucun paramètre TLS de Windows n’y change rien.
errorCodes-meanings-turn-on-in-settings = Internet Explorer n’a proposé aucune version de TLS que le serveur accepte.
errorCodes-meanings-alert-about-certificate = Un côté a refusé le certificat de l’autre. Si l’alerte a été reçue, l’autre côté n’accepte pas ce que ce PC a présenté ; si elle a été envoyée, ce PC n’accepte pas ce qu’il a reçu.
errorCodes-meanings-own-certificate-refused = L’autre côté a refusé le certificat présenté par ce PC. Vérifiez, de l’autre côté, ce certificat, son émetteur et sa date ; les certificats que ce PC approuve ne comptent pas ici.
errorCodes-meanings-read-inner = Ce message dit seulement que TLS a échoué. Les lignes voisines, souvent appelées exception interne, disent pourquoi : collez-les aussi.
errorCodes-meanings-read-inner-net = Un programme .NET, comme PowerShell 7, n’a pas pu établir TLS ; cette ligne ne dit pas pourquoi. Affichez l’exception interne (dans PowerShell 7, avec Get-Error) et collez-la ; si un proxy est utilisé, examinez-le d’abord.
errorCodes-meanings-other-hung-up = L’autre côté a coupé la connexion pendant la négociation TLS, le plus souvent parce qu’il n’accepte ni la version de TLS ni les suites de chiffrement proposées.
errorCodes-meanings-sql-pre-login = La connexion à SQL Server a échoué pendant l’établissement de TLS : aucune version de TLS en commun, ou le certificat du serveur. Le texte entre parenthèses qui suit précise lequel des deux.
errorCodes-meanings-sql-closed = SQL Server a coupé la connexion pendant l’établissement de TLS. Activez TLS 1.2 des deux côtés, puis vérifiez le certificat de SQL Server.
errorCodes-meanings-sql-nothing-in-common = Le programme et SQL Server n’ont aucune version de TLS ni suite de chiffrement en commun. SQL Server 2014 et antérieur ont besoin d’une mise à jour pour TLS 1.2 : installez-la, ou un SQL Server plus récent, puis examinez ce PC.
errorCodes-meanings-sql-server-old = La connexion fonctionne, mais avec une version de TLS qui n’est plus sécurisée, car SQL Server n’en propose pas de plus récente. Mettez SQL Server à jour.
errorCodes-meanings-sql-driver-old = Le programme se connecte avec un ancien pilote SQL Server, qui n’a pas TLS 1.2 sur la plupart des versions de Windows. Installez un pilote ODBC ou OLE DB actuel pour SQL Server, et choisissez-le dans le programme.
errorCodes-meanings-sql-certificate = Le pilote n’approuve pas le certificat de SQL Server, que celui-ci a souvent créé lui-même. Donnez à SQL Server un certificat approuvé ; la version de TLS n’est pas en cause.
errorCodes-meanings-other-side-old = L’autre côté n’a qu’une ancienne version de TLS, que ce programme refuse. Activez-y TLS 1.2 pour les connexions entrantes, ou mettez-le à jour ; les paramètres de ce PC ne comptent pas.
errorCodes-meanings-own-tls-version = Le programme et le serveur n’ont aucune version de TLS ni suite de chiffrement en commun : mettez à jour le plus ancien. { -ownTls }
errorCodes-meanings-own-tls-too-old = L’autre côté a refusé la version de TLS proposée par ce programme : le programme est donc le plus ancien des deux. Mettez-le à jour, ou bien l’OpenSSL, le Java ou le Go qu’il apporte. { -ownTls }
errorCodes-meanings-own-tls-turned-off = Le programme désactive, dans ses propres paramètres, la version de TLS ou les suites de chiffrement dont il aurait besoin (dans Java, jdk.tls.disabledAlgorithms). Mettez à jour l’autre côté, ou faites demander TLS 1.2 au programme ; aucun paramètre TLS de Windows ne compte pour lui.
errorCodes-meanings-own-answer-not-tls = La réponse n’était pas du TLS : l’adresse ou le port n’en utilise pas. Souvent, l’adresse d’un proxy commence par https:// au lieu de http://. { -ownTls }
errorCodes-meanings-own-other-side-weak = La clé ou le certificat du serveur est trop faible pour ce programme. Faites mettre à jour le serveur. { -ownTls }
errorCodes-meanings-no-secure-renegotiation = L’autre côté est trop ancien pour ce programme : la renégociation sécurisée lui manque. Mettez à jour le serveur, ou le proxy qui ouvre la connexion. { -ownTls }
errorCodes-meanings-own-tls-certificate = Le programme n’approuve pas le certificat du serveur. Il a son propre TLS et sa propre liste de certificats approuvés : celle de Windows ne compte donc pas. Ajoutez le certificat racine au programme, ou trouvez ce qui ouvre la connexion en chemin.
errorCodes-meanings-gallery-old-tls = Windows PowerShell n’a pas pu joindre la galerie, le plus souvent parce que .NET ne propose qu’une ancienne version de TLS. Corrigez .NET, puis ouvrez une nouvelle fenêtre.
errorCodes-meanings-gallery-not-registered = PowerShell Gallery n’est pas inscrite, souvent parce que TLS a échoué au moment de l’inscrire. Corrigez .NET, puis exécutez Register-PSRepository -Default dans une nouvelle fenêtre.
errorCodes-meanings-nuget-index = NuGet n’a pas pu charger sa liste. Les lignes qui suivent disent pourquoi ; sur les anciennes versions de Windows, .NET ou une suite de chiffrement est le plus souvent en cause.
errorCodes-meanings-dotnet-too-old = Le .NET Framework installé est trop ancien pour connaître TLS 1.2 par son nom. Installez .NET Framework 4.5 ou ultérieur, de préférence 4.8, et ouvrez une nouvelle fenêtre.
errorCodes-meanings-winget-certificate = Le certificat du Store n’est pas de ceux que winget accepte. Mettez à jour le Programme d’installation d’application, et cherchez un proxy qui ouvre les connexions.
errorCodes-meanings-curl-asks-tls13 = Le programme a demandé TLS 1.3 à curl, et cette version de Windows ne l’a pas. Retirez cette option.
errorCodes-meanings-winrm-nothing-in-common = La Gestion à distance de Windows n’a trouvé aucune version de TLS ni suite de chiffrement en commun avec l’autre PC. Elle suit la valeur WinHTTP et Schannel.
errorCodes-meanings-broker-needs-tls10 = Sur Server 2012 R2 et 2016, le service Broker pour les connexions Bureau à distance ne joint sa base de données interne qu’avec TLS 1.0. Si TLS 1.0 a été désactivé, réactivez-le, déplacez la base vers SQL Server, ou passez à Server 2019.
errorCodes-meanings-update-client-old = Windows Update n’a pas pu effectuer de recherche. Sous Windows 7, son propre programme est souvent trop ancien : installez KB3138612, puis KB4474419 et KB4490628.
errorCodes-meanings-update-file-expired = L’inscription d’un service de mise à jour a expiré. Sous Windows 7, un fichier de Microsoft était en cause : aucun paramètre de ce PC n’en est donc responsable ; réessayez plus tard.
errorCodes-meanings-update-proxy = Windows Update n’a pas abouti, le plus souvent à cause du proxy WinHTTP. Exécutez netsh winhttp show proxy pour le voir.
errorCodes-meanings-store-network = Windows n’a trouvé aucun chemin vers le réseau. Pour tester, désactivez les tunnels et les VPN ; les paramètres TLS ne sont pas en cause.
errorCodes-meanings-easyfix = Il s’agit du programme Easy Fix de Microsoft : il règle la valeur WinHTTP sur TLS 1.1 et 1.2. Il n’active pas TLS 1.2 dans Schannel, dont Windows 7 a aussi besoin, et n’a aucun effet sans la mise à jour KB3140245.
errorCodes-meanings-unknown-code = Ce code n’est pas dans la liste de TLS Remedy : rien n’indique si TLS est en cause.
errorCodes-direction-received = L’autre côté a envoyé cette alerte, et ce PC l’a reçue (événement 36887).
errorCodes-direction-sent = Ce PC a envoyé cette alerte à l’autre côté (événement 36888).
# Facts: $name (text)
errorCodes-process = Le programme est { $name }.
errorCodes-unknown-facilities-com = Un code général des composants Windows.
errorCodes-unknown-facilities-rpc = Un code des appels de procédure distante.
errorCodes-unknown-facilities-script = Un code des scripts et des macros Office.
errorCodes-unknown-facilities-storage = Un code des fichiers et du stockage.
errorCodes-unknown-facilities-own = Un code créé par le programme lui-même, comme Office ou OneDrive.
errorCodes-unknown-facilities-win32 = Un code général de Windows.
errorCodes-unknown-facilities-security = Un code de l’ouverture de session Windows et de TLS.
errorCodes-unknown-facilities-certificates = Un code relatif aux certificats.
errorCodes-unknown-facilities-smart-card = Un code des cartes à puce.
errorCodes-unknown-facilities-internet = Un code de la messagerie d’Outlook ou d’un téléchargement.
errorCodes-unknown-facilities-dotnet = Un code de .NET, dont le message en dit plus.
errorCodes-unknown-facilities-http = La réponse d’un serveur web.
errorCodes-unknown-facilities-bits = Un code des téléchargements en arrière-plan (BITS).
errorCodes-unknown-facilities-windows-update = Un code de Windows Update.
errorCodes-unknown-facilities-windows-setup = Un code du programme d’installation de Windows.
errorCodes-unknown-facilities-winrm = Un code de la Gestion à distance de Windows.
errorCodes-unknown-facilities-store = Un code du Microsoft Store.
errorCodes-unknown-facilities-defender = Un code de Microsoft Defender.
errorCodes-unknown-facilities-delivery-optimization = Un code de l’Optimisation de la distribution.
errorCodes-unknown-facilities-winget = Un code de winget.
errorCodes-unknown-facilities-configuration-manager = Un code de Configuration Manager.
errorCodes-unknown-facilities-sign-in = Un code de la connexion aux comptes Microsoft.
errorCodes-unknown-facilities-windows-status = Un code d’état de Windows lui-même.
errorCodes-unknown-other = Un code d’erreur de Windows.
errorCodes-unknown-where = Recherchez-le avec le nom du programme.
# Facts: $number (number)
errorCodes-unknown-netHelp = Exécutez net helpmsg { $number } dans une invite de commandes pour voir ce qu’il signifie.
errorCodes-names = Nom
errorCodes-spellings = Autres écritures
errorCodes-same = Même défaut, autres codes
errorCodes-nowhere = Aucune des causes que TLS Remedy vérifie ne mène à ce code.
errorCodes-whereToLook = Où regarder
