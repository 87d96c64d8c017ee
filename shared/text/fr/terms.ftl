everyRung-asAdministrator = Relancez la vérification en tant qu’administrateur.
serviceNames-entra-sign-in = Connexion Entra
serviceNames-office-content = Contenu Office (Azure Front Door)
window-terms-glossary-words-alert = Alerte TLS
window-terms-glossary-words-by-itself = Par défaut
window-terms-glossary-words-check = Vérification
window-terms-glossary-words-cipher-suite = Suite de chiffrement
window-terms-glossary-words-journal = Historique
window-terms-glossary-words-proof = Test réel
window-terms-glossary-words-protocol = Protocole
window-terms-glossary-words-root = Certificat racine
window-terms-glossary-words-inspected = Inspection TLS
window-terms-glossary-words-value = Valeur
window-terms-glossary-words-view = Vue
window-terms-glossary-texts-alert = Ce qu’un serveur envoie, avec un numéro, quand il refuse une connexion. 70 signifie qu’il n’accepte aucune des versions de protocole proposées, 40 que les deux côtés n’ont rien en commun.
window-terms-glossary-texts-by-itself = Rien n’est défini, et cette version de Windows se comporte ainsi d’elle-même. Une valeur remplacerait ce comportement.
window-terms-glossary-texts-check = L’une des questions de la page « Vérifications », dans l’ordre. La première dont la réponse est incorrecte explique le plus de choses.
window-terms-glossary-texts-cipher-suite = La façon dont une connexion est chiffrée. Le PC en propose une liste, et le serveur doit en accepter une.
window-terms-glossary-texts-client-hello = Le premier message d’une connexion : les protocoles et les suites de chiffrement qu’un programme propose.
window-terms-glossary-texts-journal = Ce que TLS Remedy a modifié sur ce PC, avec la valeur d’avant chaque modification. L’annulation restaure exactement celle-ci.
window-terms-glossary-texts-proof = TLS Remedy demande à Windows de se connecter à lui, à l’intérieur de ce PC, pour voir ce que Windows propose réellement.
window-terms-glossary-texts-protocol = Les règles d’une connexion sécurisée. TLS 1.2 et 1.3 sont actuels ; SSL, TLS 1.0 et 1.1 sont anciens et faibles.
window-terms-glossary-texts-root = Un certificat que Windows approuve d’office. Si le certificat d’un serveur ne mène à aucun d’entre eux, Windows refuse la connexion.
window-terms-glossary-texts-schannel = Le composant de Windows qui établit les connexions sécurisées. Il peut désactiver un protocole pour tous les programmes qui l’utilisent.
window-terms-glossary-texts-inspected = Une passerelle ou un antivirus ouvre une connexion pour en examiner le contenu, et la signe avec son propre certificat.
window-terms-glossary-texts-value = Un nombre du Registre dans lequel chaque protocole a son bit : 0x800 est TLS 1.2, 0x200 est TLS 1.1, et les deux ensemble font 0xA00.
window-terms-glossary-texts-view = Windows 64 bits enregistre certains paramètres deux fois : une fois pour les programmes 64 bits et une fois pour les programmes 32 bits. Office 32 bits lit la vue 32 bits.
window-terms-glossary-texts-winhttp = Le composant de Windows par lequel des programmes comme Office joignent les serveurs. Sa valeur détermine ce qu’ils proposent.
window-terms-glossaryPage-search = Rechercher un terme
# Facts: $count (number)
window-terms-glossaryPage-count = Termes : { $count }
window-terms-glossaryPage-keysTitle = Raccourcis clavier
window-terms-glossaryPage-keys-Ctrl_1_9 = Ouvrir une page de la liste de gauche, de haut en bas
window-terms-glossaryPage-keys-F1 = Expliquer le terme sélectionné
window-terms-glossaryPage-keys-F5 = Vérifier de nouveau ce PC
window-terms-glossaryPage-keys-Ctrl_F = Rechercher, sur une page qui a un champ de recherche
window-terms-glossaryPage-keys-Alt_Left = Revenir à la page précédente
window-terms-glossaryPage-keys-Esc = Fermer une explication, une boîte de dialogue ou une info-bulle ; vider un champ de recherche
window-terms-glossaryPage-keys-Alt = Ouvrir le menu, pour agrandir ou réduire l’affichage
# Terms: parts of messages that are used in several places.
-settings =
    { $count ->
        [one] { $count } paramètre
       *[other] { $count } paramètres
    }
-values =
    { $count ->
        [one] { $count } valeur
       *[other] { $count } valeurs
    }
-settingsWritten =
    { $count ->
        [one] { $count } paramètre écrit
       *[other] { $count } paramètres écrits
    }
-settingsRemoved =
    { $count ->
        [one] { $count } paramètre supprimé
       *[other] { $count } paramètres supprimés
    }
-settingsRestored =
    { $count ->
        [one] { $count } paramètre restauré
       *[other] { $count } paramètres restaurés
    }
# { $count } is the number of settings that the fix writes; "One setting is missing."
-settingsMissing =
    { $count ->
        [one] Un paramètre manque.
       *[other] { $count } paramètres manquent.
    }
-connections =
    { $count ->
        [one] { $count } connexion
       *[other] { $count } connexions
    }
-minutes =
    { $count ->
        [one] { $count } minute
       *[other] { $count } minutes
    }
# Who connects, at the start of a sentence; its verb is singular for Office and plural for programs.
-clients =
    { $isServer ->
        [true] { $who ->
            [native] Les programmes 64 bits
            [wow64] Les programmes 32 bits
           *[all] Les programmes
        }
       *[false] { $who ->
            [native] Office 64 bits
            [wow64] Office 32 bits
           *[all] Office
        }
    }
-cannot =
    { $isServer ->
        [true] ne peuvent pas
       *[false] ne peut pas
    }
-cannotAnyMore =
    { $isServer ->
        [true] ne peuvent plus
       *[false] ne peut plus
    }
-toPrograms =
    { $who ->
        [native] aux programmes 64 bits
        [wow64] aux programmes 32 bits
       *[all] aux programmes
    }
# What a change does, after its subject
-deeds =
    { $removals ->
        [0] écrit { -settings($writes) }
       *[other] { $writes ->
            [0] supprime { -settings($removals) }
           *[other] écrit { -settings($writes) } et en supprime { $removals }
        }
    }
-finish =
    { $close ->
        [outlook] Fermez Outlook pour terminer
        [onedrive] Fermez OneDrive et Teams pour terminer
        [dotnet] Fermez les programmes .NET pour terminer
        [services] Redémarrez les services pour terminer
        [server] Redémarrez ce serveur pour terminer
       *[pc] Redémarrez ce PC pour terminer
    }
-toFix =
    { $fix ->
        [remove] Pour corriger ce problème, supprimez la valeur.
       *[replace] Pour corriger ce problème, remplacez la valeur.
    }
-fixing =
    { $fix ->
        [remove] Supprimer la valeur
       *[replace] Remplacer la valeur
    }
-windowsPrograms =
    { $who ->
        [native] programmes Windows
       *[other] programmes Windows 64 bits et 32 bits
    }
-lastChanged =
    { $when ->
        [none] Dernière modification
       *[other] Dernière modification : { $when },
    }
-since =
    { $since ->
        [none] {""}
       *[other] {" "}({ $since })
    }
# $count is the kind of programs, at the start of a sentence
-thePrograms =
    { $count ->
        [native] Les programmes 64 bits
        [wow64] Les programmes 32 bits
        [dotnet] Les programmes .NET
       *[only] Les programmes
    }
-theView =
    { $view ->
        [native] la vue 64 bits
       *[wow64] la vue 32 bits
    }
-engine =
    { $engine ->
        [winhttp] l’appel de TLS Remedy lui-même
        [script-host] Windows Script Host
        [powershell] PowerShell
       *[dotnet] Windows PowerShell avec .NET
    }
# Of checks (vérifications, feminine)
-wrong =
    { $count ->
        [one] { $count } incorrecte
       *[other] { $count } incorrectes
    }
-warnings =
    { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
# After the name of the first check
-andMore =
    { $more ->
        [0] {""}
       *[other] {" "}et { $more } de plus
    }
-unknownToo =
    { $unknown ->
        [0] {""}
       *[other] {" ; "}{ $unknown } sans résultat
    }
# Repeated sentences
-noTls = TLS n’est pas en cause.
-ownTls = Le programme a son propre TLS : aucun paramètre TLS de Windows n’y change rien.
-inspectedToo =
    { $count ->
        [0] {""}
       *[other] , dont { $count } par un programme qui inspecte peut-être le trafic
    }
-notTestedToo =
    { $count ->
        [0] {""}
       *[other] {" ; "}non testées : { $count }
    }
