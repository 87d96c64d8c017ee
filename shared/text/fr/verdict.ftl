readiness-title = Degré de certitude
readiness-levels-proven = Prêt pour Microsoft 365 : toutes les adresses testées ont répondu.
readiness-levels-likely = TLS 1.2 est activé. La réponse de Microsoft 365 n’a pas été testée.
readiness-levels-doubtful = L’accès à toutes les adresses Microsoft 365 n’est pas certain.
readiness-levels-no = Pas prêt pour Microsoft 365.
readiness-claims-connection-name = Connexion
readiness-claims-connection-states-holds = Toutes les adresses testées ont répondu.
readiness-claims-connection-states-fails = Les connexions n’ont pas toutes pu être confirmées.
readiness-claims-connection-states-unknown = Les types de programmes n’ont pas tous pu être testés.
readiness-claims-connection-states-not-asked = Non testé.
readiness-claims-offer-name = Test réel
readiness-claims-offer-states-holds = Le test a montré que Windows propose TLS 1.2 ou ultérieur.
readiness-claims-offer-states-fails = Le test a montré que Windows ne propose pas TLS 1.2.
readiness-claims-offer-states-unknown = Le test n’a pas pu montrer ce que Windows propose.
readiness-claims-offer-states-not-asked = Non testé.
readiness-claims-settings-name = Paramètres
readiness-claims-settings-states-holds = Ils permettent aux programmes d’utiliser TLS 1.2.
readiness-claims-settings-states-fails = Ils empêchent certains programmes d’utiliser TLS 1.2, ou un autre élément manque.
readiness-claims-settings-states-unknown = Un élément important est inconnu.
readiness-claims-settings-states-not-asked = Non lus.
readiness-because = À examiner
readiness-results-tls-refused = Une adresse a refusé la négociation TLS.
readiness-results-certificate = Un certificat n’a pas été approuvé.
readiness-results-proxy = Un proxy faisait obstacle.
readiness-results-name = Le nom d’une adresse n’a pas été trouvé.
readiness-results-route = Une adresse n’a pas pu être jointe.
readiness-results-clock = L’horloge de ce PC n’est pas à l’heure : les certificats semblent donc non valides.
readiness-results-timeout = Une adresse n’a pas répondu à temps.
readiness-limits-front-door-without-dhe = Certaines adresses Microsoft 365 sont inaccessibles depuis cette version de Windows : elle n’a aucune des suites de chiffrement qu’elles acceptent, et aucun paramètre ne peut en ajouter.
origin-setBy = Défini par
# Facts: $name (text)
origin-policies-named = La stratégie de groupe « { $name } »
# Facts: $number (number or none)
origin-policies-ofDomain =
    { $number ->
        [none] Une stratégie de groupe du domaine
       *[other] La stratégie de groupe { $number } du domaine
    }
# Facts: $number (number or none)
origin-policies-unknown =
    { $number ->
        [none] Une stratégie de groupe
       *[other] La stratégie de groupe { $number }
    }
origin-policies-local = La stratégie locale de ce PC
# Facts: $name (text)
origin-policies-managed = La gestion des appareils ({ $name })
# Facts: $who
origin-says-preferences = { $who } définit cette valeur : une correction faite ici ne durera peut-être pas. Modifiez-la à la source.
# Facts: $who
origin-says-local-policy = { $who } définit cette valeur. Modifiez-la à la source, ou dans l’outil qui a rempli cette stratégie.
# Facts: $who
origin-says-own-export = { $who } définit cette valeur, à l’aide d’un fichier créé par TLS Remedy. Remplacez ce fichier à la source.
# Facts: $who
origin-says-conditional = { $who } définit cette valeur sur certains PC. Rien n’indique ici si ce PC en fait partie.
# Facts: $who
origin-says-once = { $who } a défini cette valeur une fois, et ne la redéfinira pas.
# Facts: $who
origin-says-removes = { $who } supprime cette valeur : une correction faite ici ne durera peut-être pas. Modifiez-la à la source.
# Facts: $besides, $who
origin-says-several = Plusieurs stratégies définissent cette valeur : { $besides } ; { $who }. Modifiez-la dans la dernière.
# Facts: $who
origin-says-untrusted = { $who } définit peut-être cette valeur, d’après une copie que d’autres que les administrateurs peuvent modifier.
# Facts: $who, $wants
origin-says-other =
    { $wants ->
        [none] { $who } prévoit une autre valeur ici, et risque de la redéfinir.
       *[other] { $who } prévoit { $wants } ici, et risque de redéfinir cette valeur.
    }
# Facts: $who
origin-says-other-none = { $who } ne prévoit aucune valeur ici, et risque de la supprimer de nouveau.
# Facts: $when
origin-says-ours =
    { $when ->
        [none] Dernière modification par TLS Remedy. La valeur n’a pas changé depuis.
       *[other] Dernière modification par TLS Remedy, { $when }. La valeur n’a pas changé depuis.
    }
# Facts: $when
origin-says-group-policy = { -lastChanged } pendant l’application des stratégies de groupe.
# Facts: $when
origin-says-start = { -lastChanged } peu après le démarrage de Windows.
# Facts: $when
origin-says-update = { -lastChanged } à moins d’un jour d’une installation ou d’une mise à jour de Windows.
origin-says-place-of-policies = Seules des stratégies sont conservées à cet endroit : une stratégie définit peut-être la valeur, à moins qu’elle n’ait été écrite à la main.
# Facts: $when
origin-says-not-known =
    { $when ->
        [none] Date de modification inconnue. Windows ne conserve aucun nom.
       *[other] Dernière modification : { $when }. Windows ne conserve aucun nom.
    }
origin-says-not-known-undated = Inconnu. Windows ne conserve aucun nom.
# Facts: $who (text)
origin-keepsRight = { $who } veille à ce que cette valeur reste correcte.
# Facts: $ours (text or none), $at (text), $now (text or none), $since (text or none)
origin-cameBack =
    { $ours ->
        [none] { $now ->
            [none] Le problème est revenu : TLS Remedy a supprimé la valeur ({ $at }) ; elle est absente{ -since }.
           *[other] Le problème est revenu : TLS Remedy a supprimé la valeur ({ $at }) ; elle est de nouveau { $now }{ -since }.
        }
       *[other] { $now ->
            [none] Le problème est revenu : TLS Remedy a défini { $ours } ({ $at }) ; la valeur a disparu{ -since }.
           *[other] Le problème est revenu : TLS Remedy a défini { $ours } ({ $at }) ; la valeur est de nouveau { $now }{ -since }.
        }
    }
origin-where-preferences = Cherchez sous Configuration ordinateur, Préférences, Paramètres Windows, Registre.
origin-where-template = Cherchez sous Configuration ordinateur, Stratégies, Modèles d’administration.
origin-where-local-policy = Cherchez dans gpedit.msc, sur ce PC. L’édition Famille de Windows n’en dispose pas.
origin-where-mdm = Cherchez dans votre gestion des appareils.
origin-where-own-export = Cherchez sous Configuration ordinateur, Préférences, Paramètres Windows, Registre.
origin-basis-preferences = Constaté dans la copie de la stratégie sur ce PC.
origin-basis-template = Constaté dans la copie de la stratégie sur ce PC.
origin-basis-own-export = Constaté dans la copie de la stratégie sur ce PC.
origin-basis-removes = Constaté dans la copie de la stratégie sur ce PC.
origin-basis-other = Constaté dans la copie de la stratégie sur ce PC.
origin-basis-once = Constaté dans la copie de la stratégie sur ce PC.
origin-basis-local-policy = Un script de renforcement de la sécurité l’a peut-être remplie ; aucun domaine n’est nécessaire pour cela.
origin-basis-mdm = Windows la cite parmi les stratégies en vigueur.
origin-basis-conditional = La copie de la stratégie sur ce PC contient des conditions.
origin-basis-several = Constaté dans les copies des stratégies sur ce PC.
origin-basis-ours = Certain : la date de sa clé est celle qui a été conservée après la modification.
origin-basis-group-policy = Aucune copie sur ce PC ne mentionne la valeur : un script de stratégie en est peut-être l’auteur.
origin-basis-start = Un script de démarrage ou un service en est peut-être l’auteur.
origin-basis-update = Cette opération en est peut-être la cause.
origin-basis-not-known = Adressez-vous à la personne qui gère ce PC ; gpresult et Process Monitor peuvent en montrer plus.
origin-unread = Les copies des stratégies de groupe n’ont pas toutes pu être lues. Un administrateur peut en voir plus avec gpresult.
origin-wrongClock = Cette date est encore à venir : l’horloge de ce PC n’était alors pas à l’heure.
origin-copyWhat = Copier ce qui est à modifier
rungStates-pass = OK
rungStates-warn = avertissement
rungStates-fail = incorrect
rungStates-unknown = inconnu
rungStates-not-applicable = sans objet
rungStateTitles-pass = OK
rungStateTitles-warn = Avertissement
rungStateTitles-fail = Incorrect
rungStateTitles-unknown = Inconnu
rungStateTitles-not-applicable = Sans objet
joined-comma = ,{" "}
joined-semicolon = {" ; "}
# Between sentences.
joined-space = {" "}
joined-capitalised = { CAPITAL($text) }
# Facts: $label (text), $text (text)
joined-label = { $label } :
joined-labelled = { $label } : { $text }
# Facts: $text (text), $more (text)
joined-bracketed = { $text } ({ $more })
# A headline, which has no full stop, and what follows it in the same line.
# Facts: $headline (text), $text (text)
joined-headed = { $headline }. { $text }
# A text without a full stop, as a sentence.
# Facts: $text (text)
joined-sentence = { $text }.
releases-server-sac = Windows Server (canal semi-annuel)
releases-older = Une version antérieure à Windows 7
releases-unknown = Une version de Windows inconnue
# Facts: $view (text), $protocols (list)
goes = { $view } : les programmes ne proposeront plus { OR($protocols) } par défaut.
profiles-recommended = Recommandé
profiles-tls12 = TLS 1.2
profiles-tls11-12 = TLS 1.1 + 1.2
profiles-tls10-12 = TLS 1.0 à 1.2
profiles-tls10_12 = TLS 1.0 + 1.2
profiles-remove = Non défini
views-native = Vue 64 bits
views-wow64 = Vue 32 bits
values-noValue = non définie
values-unreadable = lecture impossible
values-none = aucun
values-notKnown = inconnu
values-byProgram = dépend du programme
values-byUpdate = dépend d’une mise à jour
# Facts: $count (number)
values-bytes =
    { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    }
cells-offered = proposé
cells-old = proposé, ancien
cells-unsafe = proposé, non sécurisé
cells-off = non proposé
cells-blocked = bloqué
cells-na = non disponible
cells-unknown = lecture impossible
cells-notByDefault = pas par défaut
cells-notKnown = inconnu
cellTitles-offered = Proposé
cellTitles-old = Proposé, ancien
cellTitles-unsafe = Proposé, non sécurisé
cellTitles-off = Non proposé
cellTitles-blocked = Bloqué
cellTitles-na = Non disponible
cellTitles-unknown = Lecture impossible
cellTitles-notByDefault = Pas par défaut
cellTitles-notKnown = Inconnu
outcomes-committed = Terminé.
outcomes-undone = Annulé.
outcomes-nothing-to-do = Aucune action n’était nécessaire.
outcomes-failed = Rien n’a été modifié.
standings-all = En vigueur
standings-some = En partie modifiée ensuite
standings-none = Modifiée ensuite
standings-pending = Arrêtée à mi-chemin
standings-undone = Annulée
standings-undone-in-part = Annulée en partie
standings-changed-after-undo = Annulée, puis modifiée de nouveau
standings-failed = Échec, rien n’a été modifié
proof-title = Test réel
proof-how = TLS Remedy a démarré des programmes de test qui laissent le choix à Windows et se sont connectés à TLS Remedy lui-même. Rien n’a quitté le PC.
proof-programs-both = Programmes 64 bits et 32 bits
proof-programs-native = Programmes 64 bits
proof-programs-wow64 = Programmes 32 bits
proof-programs-only = Programmes
# Facts: $program
proof-dotnet = { -thePrograms($program) } qui utilisent .NET Framework (Windows PowerShell)
proof-dotnetHow = Les programmes qui laissent le choix à .NET sont à part : ils lisent d’autres paramètres.
proof-before = Avant
proof-after = Après
# Facts: $programs (text)
proof-beforeOf = { $programs } : avant
# Facts: $programs (text)
proof-afterOf = { $programs } : après
proof-offersNothing = aucun protocole
# Facts: $protocol (text)
proof-atMost = { $protocol } au mieux
proof-notKnown = Inconnu
proof-reasons-not-this-pc = Ce PC est un fichier de Registre : aucun Windows à tester.
proof-reasons-no-engine = Ce PC n’a aucun programme capable d’exécuter le test.
proof-reasons-engine-blocked = Windows bloque le programme de test.
proof-reasons-engine-restricted = Une stratégie de ce PC limite PowerShell, qui n’a donc pas pu se connecter.
proof-reasons-engine-failed = Le programme de test s’est terminé sans exécuter le test.
proof-reasons-no-connection = Le programme de test n’a pas joint TLS Remedy sur ce PC.
proof-reasons-no-answer = Le programme s’est connecté, mais n’a rien envoyé.
proof-reasons-not-tls = Le programme a envoyé autre chose que du TLS.
proof-reasons-timed-out = Le programme n’a pas terminé à temps.
proof-reasons-cancelled = Vous l’avez annulé.
proof-suites = Suites de chiffrement acceptées par Microsoft 365
# Facts: $shared (number), $of (number)
proof-suitesOf = { $shared } sur { $of }
proof-helloVersion = Version dans le ClientHello
# Facts: $protocols (list)
proof-fallback = En cas de refus, nouvelle tentative avec { $protocols }.
# Facts: $protocols (list)
proof-unclear = Inconnu : { $protocols }.
# Facts: $engine
proof-secondOpinion = Une seconde vérification, par { -engine }, a donné le même résultat.
# Facts: $engine
proof-otherOpinion = Une seconde vérification, par { -engine }, a donné un résultat différent.
# Facts: $protocol (text), $programs
proof-differences-promised-not-offered = { -thePrograms($programs) } ne proposent pas { $protocol }, alors que les paramètres le promettent.
# Facts: $protocol (text), $programs
proof-differences-offered-not-promised = { -thePrograms($programs) } proposent { $protocol }, alors que les paramètres ne le promettent pas.
proof-agrees = Windows propose ce que les paramètres promettent.
proof-disagrees = Windows n’utilise pas encore ces paramètres
# Facts: $rung (text)
proof-lookFirst = À examiner d’abord : { $rung }.
proof-asking = Test en cours : que propose Windows ?
proof-askNow = Tester maintenant
proof-notTried = Pas encore testé
proof-askNowMore = TLS Remedy démarre des programmes de test qui laissent le choix à Windows et se connectent à TLS Remedy lui-même. Rien ne quitte le PC.
proof-cancel = Annuler
proof-notThisPc = Ce PC est un exemple : aucun Windows à tester.
# Only here it is said that nothing needs to change.
# Facts: $who, $protocols
cause-none =
    .headline = TLS 1.2 est activé
    .reason = Les { -windowsPrograms } proposent { $protocols }. Aucun changement n’est nécessaire.
# Every address was reached; `found` is what still fails in the settings.
# Facts: $found (text or none), $who
cause-proven =
    .headline = Ce PC est prêt pour Microsoft 365
    .reason =
        { $found ->
            [none] Toutes les adresses testées ont répondu aux { -windowsPrograms }. Aucun changement n’est nécessaire.
           *[other] Toutes les adresses testées ont répondu aux { -windowsPrograms }. { $found }
        }
# Facts: $name (text), $found (text), $isOn (true/false)
cause-lookAt =
    .headline =
        { $isOn ->
            [true] TLS 1.2 est activé, mais vérifiez « { $name } »
           *[false] Impossible de conclure, vérifiez « { $name } »
        }
    .reason = { $found }
# Facts: $said (text)
cause-limit =
    .headline = TLS 1.2 est activé, avec une limite
    .reason = { $said }
# Facts: $found (text)
cause-connection =
    .headline = Les paramètres sont corrects, mais une connexion a échoué
    .reason = { $found } Le test de connexion montre quelle adresse, et pourquoi.
# Facts: $protocol (text), $isSet (true/false)
cause-contradicts =
    { $isSet ->
        [true] Windows ne propose pas { $protocol }, pourtant défini
       *[false] Windows ne propose pas { $protocol }, pourtant attendu
    }
# Facts: $offered (text or none)
cause-restartFirst =
    { $offered ->
        [none] Un test sur ce PC l’a montré. Redémarrez le PC, puis relancez la vérification.
       *[other] Un test sur ce PC n’a trouvé que { $offered } au mieux. Redémarrez le PC, puis relancez la vérification.
    }
cause-connectionSteps-tls-refused = Vérifiez les suites de chiffrement de ce PC. Demandez à la personne qui gère le réseau si un appareil modifie TLS.
cause-connectionSteps-certificate = Vérifiez qui a émis le certificat. Un programme qui inspecte le trafic a besoin d’un certificat racine que ce PC approuve.
cause-connectionSteps-proxy = Demandez à la personne qui gère le proxy de laisser passer ces adresses.
cause-connectionSteps-name = Vérifiez que ce PC est relié à un réseau, et quel serveur DNS il utilise.
cause-connectionSteps-route = Vérifiez que ce PC est relié à un réseau, et qu’aucun pare-feu ne bloque le port 443.
cause-connectionSteps-clock = Réglez la date et l’heure de ce PC, puis relancez le test.
cause-connectionSteps-timeout = Relancez le test. S’il échoue encore, demandez à la personne qui gère le réseau si un pare-feu bloque le port 443.
cause-limitSteps-front-door-without-dhe = Le test de connexion montre quelles adresses sont concernées. Elles exigent une version plus récente de Windows.
architectures-x64 = 64 bits
architectures-x86 = 32 bits
architectures-unknown = 64 bits
answer-cause = Cause
answer-toDo = Que faire
ladder-heads-what = De quoi il s’agit
ladder-heads-why = Pourquoi cela compte
ladder-heads-how = Comment nous le savons
ladder-heads-unknown = Ce que nous ne savons pas
# Facts: $kb (text), $release (text), $architecture (text), $neededFor, $inDoubt
ladder-neededPackage =
    { $neededFor ->
        [none] { $inDoubt ->
            [true] { $kb } pour { $release }, { $architecture } (sa propre liste ne cite pas cette version de Windows)
           *[false] { $kb } pour { $release }, { $architecture }
        }
       *[other] { $inDoubt ->
            [true] { $kb } pour { $release }, { $architecture } : seulement si Windows refuse des mises à jour plus récentes, car elle permet à Windows d’en vérifier la signature SHA-2 (sa propre liste ne cite pas cette version de Windows)
           *[false] { $kb } pour { $release }, { $architecture } : seulement si Windows refuse des mises à jour plus récentes, car elle permet à Windows d’en vérifier la signature SHA-2
        }
    }
# Facts: $bitness (text), $view
ladder-officeReads = Sur ce PC, Office est en { $bitness } bits et lit { -theView }.
connections-needs-sign-in = connexion au compte
connections-needs-mail = messagerie
connections-needs-settings = configuration d’Office
connections-needs-start-page = page de démarrage
connections-needs-graph = données des applications
connections-needs-updates = mises à jour d’Office
connections-needs-other = ajoutée par vous
connections-states-reached = Jointe
connections-states-inspected = Peut-être inspectée
connections-states-tls-refused = Refusée
connections-states-certificate = Certificat non accepté
connections-states-proxy = Arrêtée par le proxy
connections-states-name = Nom introuvable
connections-states-route = Inaccessible
connections-states-clock = Horloge incorrecte
connections-states-timeout = Pas de réponse
connections-states-not-asked = Non testée
connections-views-both = les deux
connections-views-native = 64 bits
connections-views-wow64 = 32 bits
connections-views-only = toutes
# Facts: $host
connections-why-name-not-found = Le nom { $host } n’a pas été trouvé. Vérifiez son orthographe et le réseau du PC (DNS).
# Facts: $host
connections-why-no-route = L’adresse { $host } est inaccessible. Vérifiez le réseau, son pare-feu, et si un proxy est nécessaire.
# Facts: $host
connections-why-no-answer = L’adresse { $host } n’a pas répondu à temps. Vérifiez le réseau et le pare-feu, puis relancez le test.
# Facts: $host
connections-why-proxy = Windows ne parvient pas à joindre { $host } par son proxy. Demandez à la personne qui gère le proxy de l’autoriser.
# Facts: $host
connections-why-tls-refused = L’adresse { $host } et Windows n’ont aucun protocole ni suite de chiffrement en commun.
# Facts: $host
connections-why-not-tls = La réponse de { $host } n’est pas du TLS, mais peut-être une page de connexion du réseau : ouvrez un navigateur.
# Facts: $host
connections-why-cut-off = La connexion à { $host } est coupée aussitôt. Un pare-feu en est peut-être la cause ; adressez-vous à la personne qui le gère.
# Facts: $host
connections-why-not-trusted = Windows n’approuve pas le certificat de { $host }. Mettez à jour les certificats racines, ou cherchez une inspection TLS.
# Facts: $host
connections-why-wrong-name = Le certificat n’est pas celui de { $host } : un élément intermédiaire répond peut-être. Adressez-vous à l’administrateur.
# Facts: $host
connections-why-clock-wrong = L’horloge de ce PC n’est pas à l’heure : le certificat de { $host } semble donc non valide. Réglez-la.
# Facts: $host
connections-why-expired = Le certificat de { $host } a expiré. Seul son propriétaire peut le renouveler.
# Facts: $issuer (text)
connections-inspected = Le certificat vient de { $issuer }, qui n’est pas connu parmi les émetteurs de Microsoft. Une passerelle ou un antivirus inspecte peut-être le trafic. Office risque de refuser une telle connexion : demandez à la personne qui gère cet équipement d’en exempter cette adresse.
# Facts: $alert (number), $name (text)
connections-alert = Le serveur a envoyé l’alerte { $alert } ({ $name }).
connections-alertUnknown = inconnue
connections-seeWhy = « Vérifications », ou tls-remedy check, montre ce qui manque à cette version de Windows.
connections-alerts-40 = Il n’accepte aucune des suites de chiffrement que Windows propose.
connections-alerts-70 = Il n’accepte aucun des protocoles que Windows propose.
connections-alerts-71 = Il exige un chiffrement plus fort que celui que Windows propose.
connections-alerts-112 = Il ne connaît pas le nom que Windows a envoyé.
# Facts: $code (text)
connections-code = Erreur WinHTTP { $code }.
# Facts: $issuer (text)
connections-certificateFrom = certificat de { $issuer }
# Facts: $connections (number)
connections-willContact = Ces adresses vont être contactées, soit { -connections($connections) } en tout :
connections-nothingElse = Chacune reçoit une demande de sa page « / », sans compte, sans cookie, sans nom de ce PC, et rien d’autre.
# Facts: $done (number), $of (number)
connections-progress = { $done } sur { $of }
# Facts: $reached (number), $of (number), $inspected (number), $notAsked (number)
# Facts: $reached, $of, $inspected, $notAsked (numbers). $inspected and $notAsked can be 0.
connections-summary = Connexions réussies : { $reached } sur { $of }{ -inspectedToo($inspected) }{ -notTestedToo($notAsked) }.
window-connection-lead = Tente des connexions sécurisées aux adresses Microsoft 365, comme le font les programmes 64 bits et 32 bits. Rien n’est envoyé tant que vous ne lancez pas le test.
window-connection-willContact = Ces adresses vont être contactées
window-connection-add = Ajouter
window-connection-addLabel = Une autre adresse, ou le nom de votre organisation dans SharePoint
window-connection-addHint = Par exemple mail.contoso.com, ou contoso pour contoso.sharepoint.com.
window-connection-badAddress = Saisissez un nom d’hôte ou le nom d’une organisation, par exemple mail.contoso.com ou contoso.
window-connection-sentTitle = Ce qui est envoyé
window-connection-sent = Un salut (ClientHello) avec le nom de l’adresse et les protocoles que ce PC propose ; s’il aboutit, une demande de la page « / ». Une adresse peut être contactée une seconde fois pour voir ce qui a été convenu, ou ce qui ne va pas dans son certificat. Les serveurs voient l’adresse IP publique de ce PC.
window-connection-notSentTitle = Ce qui n’est pas envoyé
window-connection-notSent = Ni compte, ni mot de passe, ni cookie, ni document, ni nom de PC. TLS Remedy ne contacte aucune autre adresse.
# Facts: $connections (number), $minutes (number)
window-connection-count = { -connections($connections) }. En général 10 secondes, au plus { -minutes($minutes) }.
window-connection-none = Choisissez au moins une adresse.
window-connection-start = Lancer le test
window-connection-asking = Test en cours…
window-connection-waiting = En attente
window-connection-patience = Vous pouvez ouvrir d’autres pages en attendant.
window-connection-staysIfCancelled = Si vous annulez, les résultats obtenus sont conservés.
window-connection-results = Résultats
window-connection-columns-address = Adresse
window-connection-columns-view = Vue
window-connection-columns-result = Résultat
window-connection-titles-ok = Toutes les adresses ont été jointes
window-connection-titles-warn = Adresses jointes, mais un programme inspecte peut-être le trafic
window-connection-titles-fail = Les adresses n’ont pas toutes pu être jointes
window-connection-titles-incomplete = Certaines adresses n’ont pas pu être testées
window-connection-copy = Copier les résultats
window-connection-copySaid = Chaque adresse, avec sa réponse
cause-incoming-halves-out = Sortant
cause-incoming-halves-in = Entrant
cause-incoming-names-tls12 = TLS 1.2 entrant
cause-incoming-names-old-protocols = Anciens protocoles entrants
cause-incoming-names-tls13 = TLS 1.3 entrant
cause-incoming-names-dotnet = .NET sur ce serveur
cause-incoming-names-suites = Suites de chiffrement entrantes
cause-incoming-names-misspelt = Valeurs mal orthographiées
cause-incoming-names-products = Produits serveur
cause-incoming-names-services = Services
