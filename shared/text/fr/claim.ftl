claim-close-outlook = Fermez Outlook pour terminer
claim-close-onedrive = Fermez OneDrive et Teams pour terminer
claim-close-dotnet = Fermez les programmes .NET pour terminer
claim-close-services = Redémarrez les services pour terminer
claim-close-server = Redémarrez ce serveur pour terminer
claim-close-pc = Redémarrez ce PC pour terminer
# Facts: $close
claim-fixed = Corrigé. { -finish }
# Facts: $close
claim-done = Appliqué. { -finish }
# The same where the headline says what isn’t right yet, or limits it.
# Facts: $close
claim-toFinish = { -finish }.
# Facts: $writes
claim-changed = { -settingsWritten($writes) }, puis relecture de contrôle.
claim-whenTheyStart-outlook = Les programmes lisent les paramètres à leur démarrage.
claim-whenTheyStart-onedrive = Les programmes lisent les paramètres à leur démarrage.
claim-whenTheyStart-dotnet = Les programmes lisent les paramètres à leur démarrage.
claim-whenTheyStart-services = Les services lisent les paramètres à leur démarrage.
claim-whenTheyStart-server = Windows lit ces paramètres à son démarrage.
claim-whenTheyStart-pc = Windows lit ces paramètres à son démarrage.
claim-prepared = Les paramètres sont écrits, mais cela ne suffit pas encore.
claim-preparedForUpdate = Les paramètres sont écrits. Windows ne peut pas s’en servir avant la mise à jour.
claim-lost = { -clients } { -cannotAnyMore } joindre Microsoft 365
claim-lostMore = Cette modification a désactivé TLS 1.2. Dès leur prochain démarrage, les programmes ne pourront plus se connecter.
claim-refused = Corrigé, mais une connexion a échoué
# Longest headline: 70
claim-stopped-headline = Une modification s’est arrêtée à mi-chemin
claim-stopped-apply = Une partie de ses paramètres est écrite, le reste ne l’est peut-être pas.
claim-stopped-undo = Elle était en cours d’annulation : une partie de ses paramètres est restaurée, le reste ne l’est peut-être pas.
claim-stopped-steps-window = Dans « Accueil », restaurez les valeurs précédentes ou terminez la modification.
claim-stopped-steps-line = tls-remedy recover restaure les valeurs précédentes ; tls-remedy recover --finish termine la modification.
# Warnings that aren’t about reaching Microsoft 365.
# Facts: $checks (list)
claim-besides = À examiner aussi : { $checks }.
claim-limits-came-back = Le problème est déjà revenu une fois : un autre programme a modifié un paramètre que TLS Remedy avait écrit. Comme il peut recommencer, prévenez la personne qui gère ce PC.
claim-limits-policy = Une stratégie risque de redéfinir cette valeur.
