pageGone-title = La page de cette fenêtre a cessé de fonctionner.
pageGone-detail = Une modification déjà commencée se poursuit. Rouvrez la page pour voir l’état de ce PC ; « Historique » montre ce qui a été modifié.
pageGone-openAgain = Rouvrir
pageGone-close = Fermer TLS Remedy
# Facts: $folder (text)
pageGone-neverStarts =
    .title = Windows ne laisse pas TLS Remedy afficher sa page depuis ce dossier.
    .detail = Il s’agit de « { $folder } ». Copiez le dossier entier dans C:\Program Files, ou utilisez le programme d’installation. Rien n’a été modifié.
# Facts: $folder (text)
boxes-fromNetwork =
    .title = TLS Remedy ne peut pas ouvrir sa fenêtre depuis un lecteur réseau.
    .detail = Il se trouve dans « { $folder } ». Copiez le dossier entier sur ce PC et démarrez-le depuis celui-ci. Rien n’a été modifié.
# Facts: $folder (text)
boxes-notAlone =
    .title = TLS Remedy n’a pas pu ouvrir sa fenêtre.
    .detail = Il est peut-être ouvert dans une autre session de ce compte, ou l’écriture dans « { $folder } » est impossible. Rien n’a été modifié.
boxes-bug-title = Un problème est survenu dans TLS Remedy lui-même.
boxes-bug-detail = Fermez-le et redémarrez-le. « Historique » montre alors ce qui a été modifié.
installer-windows-current = Windows 10 et 11, Server 2016 et versions ultérieures
installer-windows-legacy = Windows 7 SP1, 8 et 8.1, Server 2008 R2 SP1, 2012 et 2012 R2
# Facts: $windows (text)
installer-wrongWindows = Ce programme d’installation est destiné à { $windows }. Rien n’a été modifié. Utilisez l’autre programme d’installation.
installer-processors-x64 = Windows 64 bits (x64)
installer-processors-ia32 = Windows 32 bits
installer-processors-arm64 = Windows sur Arm
# Facts: $windows (text)
installer-wrongProcessor = Ce programme d’installation est destiné à { $windows }. Rien n’a été modifié. Utilisez-en un autre.
installer-inUse = TLS Remedy est en cours d’utilisation. Rien n’a été modifié. Fermez-le, puis réessayez.
installer-keepJournal =
    Conserver l’historique de ce que TLS Remedy a modifié sur ce PC ?

    Sans lui, aucun exemplaire de TLS Remedy ne pourra annuler ces modifications. Dans les deux cas, la désinstallation du programme ne change aucun paramètre.
installer-halfDone =
    Une modification des paramètres TLS s’est arrêtée à mi-chemin. Sans TLS Remedy, elle le restera.

    Démarrez TLS Remedy pour restaurer les valeurs précédentes ou pour terminer la modification. Désinstaller malgré tout ?
installer-awaited =
    Windows est sur le point d’annuler automatiquement une modification des paramètres TLS. Sans TLS Remedy, la modification demeurera.

    Attendez qu’elle soit annulée, ou annulez-la dans « Historique ». Désinstaller malgré tout ?
services-title = Suites de chiffrement par service
services-results-shared = en commun
services-results-some-addresses = certaines adresses inaccessibles
services-results-tls13-only = uniquement avec TLS 1.3
services-results-in-doubt = incertain
services-results-none = rien en commun
services-results-unknown = inconnu
services-sources-policy = d’après la stratégie
services-sources-local = d’après la liste de Windows lui-même
services-sources-release = d’après les suites par défaut de cette version de Windows
services-sources-hello = d’après ce qu’un programme a réellement proposé
services-sources-none = on ne sait pas quelle liste s’applique
services-dated = publié : { $month }
