window-guided-steps-name = Progression
window-guided-steps-what = Le problème
window-guided-steps-why = Pourquoi
window-guided-steps-fix = Correction
window-guided-steps-works = Résolu ?
window-guided-steps-passed = , fait
window-guided-steps-notNeeded = , inutile
window-guided-back = Précédent
window-guided-next = Suivant : la correction
window-guided-done = Terminer
window-guided-another = Autre chose ne se connecte pas ?
window-guided-showIt = Voir ce que propose un programme
window-guided-looked = TLS Remedy a examiné chacun de ces points sur ce PC. Rien n’a encore été modifié.
window-guided-ticking = Chaque ligne se coche une fois faite. Vous pouvez quitter cette page.
window-guided-states-fail = ne peut pas se connecter
window-guided-states-warn = risque de ne pas se connecter
window-guided-states-ok = semble correct
window-guided-states-unknown = incertain
window-guided-states-elsewhere = dépend d’autre chose
window-guided-elsewhere-driver = dépend du pilote
window-guided-elsewhere-listen = à essayer
window-guided-elsewhere-other-side = à essayer
window-guided-says-fail = Connexion impossible avec TLS 1.2
window-guided-says-warn = La connexion risque d’échouer
window-guided-says-unknown = La connexion n’est pas certaine
window-guided-paste-label = Ou collez le message affiché
window-guided-paste-hint = Dans n’importe quelle langue, ou juste son numéro
window-guided-paste-go = Rechercher
window-guided-path-asksWindows-32 = Un programme 32 bits. Il demande à Windows une connexion sécurisée.
window-guided-path-asksWindows-64 = Un programme 64 bits. Il demande à Windows une connexion sécurisée.
window-guided-path-asksWindows-unknown = Il demande à Windows une connexion sécurisée.
window-guided-path-asks-winhttp = Il demande à Windows une connexion sécurisée.
window-guided-path-asks-wininet = Il suit les Options Internet.
window-guided-path-asks-dotnet = Il demande à .NET une connexion sécurisée.
window-guided-path-asks-schannel = Il se connecte à ce PC, ou ce PC à lui.
window-guided-path-asks-sql-driver = Il se connecte par un pilote de base de données.
window-guided-path-asks-eap = Windows s’authentifie avec un certificat.
window-guided-path-asks-incoming = D’autres se connectent à ce PC.
window-guided-path-asks-own = Il passe par Windows, ou apporte son propre TLS.
window-guided-path-offers-winhttp = Windows propose
window-guided-path-offers-wininet = Les Options Internet proposent
window-guided-path-offers-dotnet = .NET propose
window-guided-path-offers-schannel = Windows propose
window-guided-path-offers-sql-driver = Le pilote propose
window-guided-path-offers-eap = Windows propose
window-guided-path-offers-incoming = Ce PC accepte
window-guided-path-offers-own = Le programme propose
window-guided-path-offersTo-native = pour les programmes 64 bits
window-guided-path-offersTo-wow64 = pour les programmes 32 bits
window-guided-path-offersTo-all = pour tous les programmes
window-guided-path-captions-wininet = pour cet utilisateur
window-guided-path-captions-dotnet = sauf si un programme choisit lui-même
window-guided-path-captions-schannel = pour tous les programmes
window-guided-path-captions-sql-driver = Invisible d’ici
window-guided-path-captions-eap = pour l’authentification sur les réseaux
window-guided-path-captions-incoming = d’autres PC et appareils
window-guided-path-captions-own = Invisible d’ici
window-guided-path-offersNothing = Invisible d’ici
window-guided-path-nothing = Aucune version activée
window-guided-path-accepts = Microsoft 365 accepte
window-guided-path-since = depuis que TLS 1.0 et 1.1 y sont désactivés
window-guided-path-otherSide = L’autre côté
window-guided-path-mostAccept = La plupart n’acceptent que TLS 1.2 et ultérieur. TLS Remedy ne peut pas voir celui-ci.
window-guided-path-links-whole = Les deux côtés ont un protocole en commun, et la connexion a été testée.
window-guided-path-links-open = Les deux côtés ont un protocole en commun. La connexion n’a pas été testée.
window-guided-path-links-broken = La connexion s’arrête ici, avant de commencer.
window-guided-path-links-unknown = Rien n’indique si les deux côtés ont un protocole en commun.
window-guided-found = Ce qui a été trouvé sur ce PC
window-guided-todo = Que faire
# Facts: $count (number)
window-guided-fix-title =
    { $count ->
        [one] { -settings($count) } active TLS 1.2
       *[other] { -settings($count) } activent TLS 1.2
    }
# Facts: $count (number)
window-guided-fix-dotnet =
    { $count ->
        [one] { -settings($count) } aligne .NET sur Windows
       *[other] { -settings($count) } alignent .NET sur Windows
    }
window-guided-fix-away = Ce que la correction retire
window-guided-fix-nothing = Rien de ce qui fonctionne aujourd’hui ne s’arrêtera.
window-guided-fix-undo = Ce que fait l’annulation
window-guided-fix-undoMore = À tout moment, dans « Historique », elle restaure exactement ce qui est là maintenant.
window-guided-fix-exact = Valeurs
# Facts: $count (number)
window-guided-fix-inRegistry = { $count } dans le Registre
window-guided-fix-asks = Windows va demander votre autorisation. Choisissez « Oui ».
window-guided-fix-keeps = Les valeurs actuelles sont d’abord enregistrées.
# Facts: $finish (text)
window-guided-works-fixed = Corrigé. { $finish }
window-guided-works-notYet = Paramètres écrits, mais cela ne suffit pas encore
window-guided-works-program = Fermez le programme pour terminer
window-guided-works-page = Rouvrez la page pour terminer
window-guided-fix-besides = Ce qui change aussi
