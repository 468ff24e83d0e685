<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>EntitlementChips</name>
    <message>
        <source>nothing passes</source>
        <translation>rien ne passe</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Connexion en cours</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>Négociation TLS</translation>
    </message>
    <message>
        <source>Login not confirmed</source>
        <translation>Identification non confirmée</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Ne répond pas</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s</source>
        <translation>Reconnexion dans %1 s</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Fermé</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message>
        <source>TLS handshake with %1</source>
        <translation>Négociation TLS avec %1</translation>
    </message>
    <message>
        <source>Connected to %1. The distributor has sent nothing yet, so the login may have been refused</source>
        <translation>Connecté à %1. Le distributeur n&apos;a encore rien envoyé&#xa0;; il a peut-être refusé l&apos;identification</translation>
    </message>
    <message>
        <source>Confirmed: %1 has sent a frame</source>
        <translation>Confirmé&#xa0;: %1 a envoyé une trame</translation>
    </message>
    <message>
        <source>No heartbeat: the connection to %1 is up, the distributor is silent</source>
        <translation>Pas de battement&#xa0;: la connexion à %1 est établie, le distributeur se tait</translation>
    </message>
    <message>
        <source>Reconnecting to %1 in %2 s (attempt %3). Click to try now</source>
        <translation>Reconnexion à %1 dans %2 s (tentative %3). Cliquez pour essayer maintenant</translation>
    </message>
    <message>
        <source>The connection to %1 is closed</source>
        <translation>La connexion à %1 est fermée</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
    </message>
    <message>
        <source>live</source>
        <translation>actif</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>périmé %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>Nothing has arrived, and this feed may need authorization: waiting for %1</source>
        <translation>Rien n&apos;est arrivé, et ce flux exige peut-être une autorisation&#xa0;: en attente depuis %1</translation>
    </message>
    <message>
        <source>Subscribed, nothing received yet</source>
        <translation>Abonné, rien reçu pour l&apos;instant</translation>
    </message>
    <message>
        <source>Live: data has arrived</source>
        <translation>Actif&#xa0;: des données sont arrivées</translation>
    </message>
    <message>
        <source>The publisher left at %1; what you see is old</source>
        <translation>L&apos;éditeur est parti à %1&#xa0;; ce que vous voyez est ancien</translation>
    </message>
    <message>
        <source>No data seen, then an empty message: not entitled</source>
        <translation>Aucune donnée vue, puis un message vide&#xa0;: non habilité</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Désabonné</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Decoder: %1, for this feed</source>
        <translation>Décodeur&#xa0;: %1, pour ce flux</translation>
    </message>
    <message>
        <source>Decoder: %1, for this topic</source>
        <translation>Décodeur&#xa0;: %1, pour ce sujet</translation>
    </message>
    <message>
        <source>Decoder: %1</source>
        <translation>Décodeur&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::AnswerDesk</name>
    <message>
        <source>So many requests wait that there is no room for more: those that come now are not shown, and nobody has answered them</source>
        <translation>Tant de demandes attendent qu&apos;il n&apos;y a plus de place&#xa0;: celles qui arrivent maintenant ne sont pas affichées, et personne n&apos;y a répondu</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>Il n’y a pas encore de règles.</translation>
    </message>
    <message>
        <source>This session only monitors: it answers nothing.</source>
        <translation>Cette session ne fait qu&apos;observer&#xa0;: elle ne répond à rien.</translation>
    </message>
    <message>
        <source>Rules are switched on by %1: version %2</source>
        <translation>Règles activées par %1 : version %2</translation>
    </message>
    <message>
        <source>Rules are switched off</source>
        <translation>Les règles sont désactivées</translation>
    </message>
    <message>
        <source>Rules are off: %1</source>
        <translation>Les règles sont désactivées : %1</translation>
    </message>
    <message>
        <source>Grants with an end that an earlier run gave and did not end: %1. They are listed under live grants; nothing is sent for them by itself</source>
        <translation>Autorisations à échéance données et non terminées par une exécution antérieure : %1. Elles figurent parmi les autorisations en cours ; rien n’est envoyé de soi-même pour elles</translation>
    </message>
</context>
<context>
    <name>app::AuditFiles</name>
    <message>
        <source>Not answered: the audit file could not be written: %1</source>
        <translation>Sans réponse&#xa0;: le journal d&apos;audit n&apos;a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>An answer was sent, but the audit file&apos;s second entry could not be written: %1</source>
        <translation>Une réponse a été envoyée, mais la seconde entrée du journal d&apos;audit n&apos;a pas pu être écrite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Audit: %1</source>
        <translation>Audit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::LogFile</name>
    <message>
        <source>the same %1 more times</source>
        <translation>la même chose encore %1 fois</translation>
    </message>
    <message>
        <source>%1 lines came too fast and are not here</source>
        <translation>%1 lignes sont arrivées trop vite et manquent ici</translation>
    </message>
    <message>
        <source>%1 lines could not be written and are not here</source>
        <translation>%1 lignes n&apos;ont pas pu être écrites et manquent ici</translation>
    </message>
    <message>
        <source>The log file is not written: %1</source>
        <translation>Le fichier journal n&apos;est pas écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>app::OpenFile</name>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>Impossible d&apos;ouvrir %1.</translation>
    </message>
    <message>
        <source>Opened 1 message of %1.</source>
        <translation>1 message de %1 ouvert.</translation>
    </message>
    <message>
        <source>Opened %1 messages of %2.</source>
        <translation>%1 messages de %2 ouverts.</translation>
    </message>
    <message>
        <source>The rest was not read: cancelled.</source>
        <translation>Le reste n&apos;a pas été lu&#xa0;: annulé.</translation>
    </message>
    <message>
        <source>Passed over, because they carry no data: %1.</source>
        <translation>Passés, car sans données&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Raw frames have no times.</source>
        <translation>Les trames brutes n&apos;ont pas d&apos;heure.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing behind it was read.</source>
        <translation>Ligne %1&#xa0;: %2. Rien de ce qui suit n&apos;a été lu.</translation>
    </message>
    <message>
        <source>The message at byte %1 is bad: %2.</source>
        <translation>Le message à l&apos;octet %1 est incorrect&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>an error</comment>
        <translation>%1.</translation>
    </message>
</context>
<context>
    <name>app::RotatingFile</name>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>impossible d&apos;ouvrir %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1 n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>%1 is full and can&apos;t be renamed</source>
        <translation>%1 est plein et ne peut pas être renommé</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to try</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: the frames that came are of dialect %2</source>
        <translation>%1&#xa0;: les trames reçues sont en dialecte %2</translation>
    </message>
    <message>
        <source>%1: confirmed by a first frame</source>
        <translation>%1&#xa0;: confirmé par une première trame</translation>
    </message>
    <message>
        <source>%1: heartbeats stopped; the connection is up, the distributor is silent</source>
        <translation>%1&#xa0;: les battements ont cessé&#xa0;; la connexion est établie, le distributeur se tait</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Away from %1 to %2: requests made then are not sent again</source>
        <translation>Absent de %1 à %2&#xa0;: les demandes de cette période ne sont pas renvoyées</translation>
    </message>
</context>
<context>
    <name>app::WaitingTeller</name>
    <message>
        <source>Tell me when requests wait</source>
        <translation>Me prévenir quand des demandes attendent</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>No notification</source>
        <translation>Aucune notification</translation>
    </message>
    <message>
        <source>Notify after 10 seconds</source>
        <translation>Notifier après 10 secondes</translation>
    </message>
    <message>
        <source>Notify after 1 minute</source>
        <translation>Notifier après 1 minute</translation>
    </message>
    <message>
        <source>Notify after 5 minutes</source>
        <translation>Notifier après 5 minutes</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Avec un son</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 demande %2</translation>
    </message>
    <message>
        <source>%1, for %2 now</source>
        <translation>%1, depuis %2</translation>
    </message>
    <message>
        <source>%1 requests wait, the oldest for %2</source>
        <translation>%1 demandes attendent, la plus ancienne depuis %2</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: only the task bar asks for attention</source>
        <translation>Ce bureau n’affiche pas de notifications : seule la barre des tâches attire l’attention</translation>
    </message>
</context>
<context>
    <name>app::Workbench</name>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>The demo could not start: %1</source>
        <translation>La démo n&apos;a pas pu démarrer&#xa0;: %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>démo</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Ouvrir des messages</translation>
    </message>
    <message>
        <source>Saved messages (*.jsonl *.frames);;All files (*)</source>
        <translation>Messages enregistrés (*.jsonl *.frames);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Which dialect are the raw frames in %1? Nothing in the file tells.</source>
        <translation>Dans quel dialecte sont les trames brutes de %1&#xa0;? Rien dans le fichier ne le dit.</translation>
    </message>
    <message>
        <source>Dialect %1</source>
        <translation>Dialecte %1</translation>
    </message>
    <message>
        <source>The secrets are not kept. %1</source>
        <translation>Les secrets ne sont pas conservés. %1</translation>
    </message>
    <message>
        <source>Profiles: %1</source>
        <translation>Profils&#xa0;: %1</translation>
    </message>
    <message>
        <source>The profile could not be changed: %1</source>
        <translation>Le profil n&apos;a pas pu être modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: the pinned key was changed by %2, from %3 to %4</source>
        <translation>%1&#xa0;: l&apos;empreinte épinglée a été changée par %2, de %3 à %4</translation>
    </message>
</context>
<context>
    <name>authorization::PresetBook</name>
    <message>
        <source>a preset needs a name of at most %1 printable characters</source>
        <translation>un modèle doit avoir un nom d&apos;au plus %1 caractères imprimables</translation>
    </message>
    <message>
        <source>a preset belongs to a feed with a printable name</source>
        <translation>un modèle appartient à un flux dont le nom est imprimable</translation>
    </message>
    <message>
        <source>the feed has a preset of this name already</source>
        <translation>le flux a déjà un modèle de ce nom</translation>
    </message>
    <message>
        <source>the feed has no preset &quot;%1&quot;</source>
        <translation>le flux n&apos;a pas de modèle «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1: no JSON: %2</source>
        <translation>%1&#xa0;: pas du JSON&#xa0;: %2</translation>
    </message>
    <message>
        <source>preset %1: %2</source>
        <translation>modèle %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>authorization::PresetStore</name>
    <message>
        <source>%1 was saved by a newer version of this program: its presets can&apos;t be used</source>
        <translation>%1 a été enregistré par une version plus récente de ce programme&#xa0;: ses modèles sont inutilisables</translation>
    </message>
    <message>
        <source>the presets can&apos;t be used: %1</source>
        <translation>les modèles sont inutilisables&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>authorization::RuleStore</name>
    <message>
        <source>the rules in %1 can&apos;t be used: %2</source>
        <translation>les règles de %1 sont inutilisables&#xa0;: %2</translation>
    </message>
    <message>
        <source>there are no rules to export</source>
        <translation>il n&apos;y a pas de règles à exporter</translation>
    </message>
</context>
<context>
    <name>client::Client</name>
    <message>
        <source>The request came over an earlier connection: its answer would mean nothing now</source>
        <translation>La demande est venue par une connexion antérieure&#xa0;: sa réponse n&apos;aurait plus de sens</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>No message has shown yet that %1 speaks dialect %2: one in a wrong dialect can stop it</source>
        <translation>Aucun message n&apos;a encore montré que %1 parle le dialecte %2&#xa0;: un message dans un mauvais dialecte peut l&apos;arrêter</translation>
    </message>
    <message>
        <source>This connection only watches: nothing may be sent</source>
        <translation>Cette connexion ne fait qu&apos;observer&#xa0;: rien ne peut être envoyé</translation>
    </message>
    <message>
        <source>%1 does not read what was sent before: nothing more is taken until it does</source>
        <translation>%1 ne lit pas ce qui a déjà été envoyé&#xa0;: rien de plus n&apos;est accepté d&apos;ici là</translation>
    </message>
</context>
<context>
    <name>client::MetricsPage</name>
    <message>
        <source>it has no metrics of a distributor</source>
        <translation>elle ne contient pas de métriques d&apos;un distributeur</translation>
    </message>
</context>
<context>
    <name>client::MetricsPoller</name>
    <message>
        <source>there was no whole answer within %1 s</source>
        <translation>aucune réponse complète en %1 s</translation>
    </message>
    <message>
        <source>the page is larger than %1 KiB</source>
        <translation>la page dépasse %1 Kio</translation>
    </message>
    <message>
        <source>what answers there speaks no HTTP</source>
        <translation>ce qui répond là ne parle pas HTTP</translation>
    </message>
    <message>
        <source>the answer is cut short or no valid HTTP</source>
        <translation>la réponse est tronquée ou n&apos;est pas du HTTP valide</translation>
    </message>
    <message>
        <source>it answers with a redirection (%1), which is not followed</source>
        <translation>la réponse est une redirection (%1), qui n&apos;est pas suivie</translation>
    </message>
    <message>
        <source>it answers with HTTP status %1</source>
        <translation>la réponse est le statut HTTP %1</translation>
    </message>
</context>
<context>
    <name>client::PrometheusText</name>
    <message>
        <source>it begins with no name</source>
        <translation>elle ne commence pas par un nom</translation>
    </message>
    <message>
        <source>its labels are no NAME=&quot;VALUE&quot;</source>
        <translation>ses étiquettes ne sont pas NOM=&quot;VALEUR&quot;</translation>
    </message>
    <message>
        <source>a label&apos;s value is not in quotes</source>
        <translation>la valeur d&apos;une étiquette n&apos;est pas entre guillemets</translation>
    </message>
    <message>
        <source>an escape in a label is unknown</source>
        <translation>un échappement dans une étiquette est inconnu</translation>
    </message>
    <message>
        <source>it has too many labels</source>
        <translation>elle a trop d&apos;étiquettes</translation>
    </message>
    <message>
        <source>its value is no number</source>
        <translation>sa valeur n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>something stands after its value</source>
        <translation>quelque chose suit sa valeur</translation>
    </message>
</context>
<context>
    <name>client::TestWords</name>
    <message>
        <source>none: nothing was sent</source>
        <translation>aucune&#xa0;: rien n&apos;a été envoyé</translation>
    </message>
    <message>
        <source>sent, as %1</source>
        <translation>envoyée, en tant que %1</translation>
    </message>
    <message>
        <source>sent, with a token</source>
        <translation>envoyée, avec un jeton</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>off: the login can be read on the way</source>
        <translation>désactivé&#xa0;: l&apos;identification est lisible en chemin</translation>
    </message>
    <message>
        <source>name, CA</source>
        <translation>nom, CA</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>empreinte</translation>
    </message>
    <message>
        <source>pin, name, CA</source>
        <translation>empreinte, nom, CA</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>protocol: what was checked</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>a heartbeat came: no login is wanted</source>
        <translation>un battement est arrivé&#xa0;: aucune identification n&apos;est exigée</translation>
    </message>
    <message>
        <source>a frame came: no login is wanted</source>
        <translation>une trame est arrivée&#xa0;: aucune identification n&apos;est exigée</translation>
    </message>
    <message>
        <source>a heartbeat came: the login is proved</source>
        <translation>un battement est arrivé&#xa0;: l&apos;identification est prouvée</translation>
    </message>
    <message>
        <source>a frame came: the login is proved</source>
        <translation>une trame est arrivée&#xa0;: l&apos;identification est prouvée</translation>
    </message>
    <message>
        <source>%1 @ %2, client %3</source>
        <translation>%1 @ %2, client %3</translation>
    </message>
    <message>
        <source>nothing came in %1 s</source>
        <translation>rien n&apos;est arrivé en %1 s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>A silence here may mean that the distributor wants a login, that the dialect is the wrong one, or just that there is nothing to send.</source>
        <translation>Un silence ici peut signifier que le distributeur exige une identification, que le dialecte est mauvais, ou juste qu&apos;il n&apos;y a rien à envoyer.</translation>
    </message>
    <message>
        <source>A silence here may mean that no name server can be reached.</source>
        <translation>Un silence ici peut signifier qu&apos;aucun serveur de noms n&apos;est joignable.</translation>
    </message>
    <message>
        <source>A silence here may mean a firewall that drops what it does not let through, a machine that is off, or a wrong address.</source>
        <translation>Un silence ici peut signifier un pare-feu qui rejette ce qu&apos;il ne laisse pas passer, une machine éteinte ou une mauvaise adresse.</translation>
    </message>
    <message>
        <source>A silence here may mean that there is no TLS at this port: a distributor without it takes the handshake for malformed input.</source>
        <translation>Un silence ici peut signifier qu&apos;il n&apos;y a pas de TLS sur ce port&#xa0;: un distributeur sans TLS prend la négociation pour une entrée incorrecte.</translation>
    </message>
    <message>
        <source>Only a first frame proves it.</source>
        <translation>Seule une première trame la prouve.</translation>
    </message>
    <message>
        <source>A silence here may mean that the login was refused, that the dialect is the wrong one, or just that the distributor sends no heartbeats.</source>
        <translation>Un silence ici peut signifier que l&apos;identification a été refusée, que le dialecte est mauvais, ou juste que le distributeur n&apos;envoie pas de battements.</translation>
    </message>
    <message>
        <source>A silence here may mean that the login was refused, that the dialect is the wrong one, or nothing: no heartbeat was asked for.</source>
        <translation>Un silence ici peut signifier que l&apos;identification a été refusée, que le dialecte est mauvais, ou rien&#xa0;: aucun battement n&apos;était demandé.</translation>
    </message>
    <message>
        <source>A silence here may mean that the login was refused, that it lacks the role Subscribe or Notify on %1, or that %1 needs authorization and nobody has granted it.</source>
        <translation>Un silence ici peut signifier que l&apos;identification a été refusée, qu&apos;il lui manque le rôle Subscribe ou Notify sur %1, ou que %1 exige une autorisation et que personne ne l&apos;a accordée.</translation>
    </message>
</context>
<context>
    <name>client::TlsSetup</name>
    <message>
        <source>This machine&apos;s Qt has no TLS</source>
        <translation>Le Qt de cette machine n&apos;a pas TLS</translation>
    </message>
    <message>
        <source>Install OpenSSL</source>
        <translation>Installez OpenSSL</translation>
    </message>
    <message>
        <source>The key pin is not the 32 bytes of a SHA-256</source>
        <translation>L&apos;empreinte de clé n&apos;a pas les 32 octets d&apos;un SHA-256</translation>
    </message>
    <message>
        <source>Give the pin as 64 hex digits</source>
        <translation>Donnez l&apos;empreinte en 64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>The CA file %1 can&apos;t be read: %2</source>
        <translation>Impossible de lire le fichier de CA %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Name a PEM file that can be read</source>
        <translation>Indiquez un fichier PEM lisible</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate</source>
        <translation>Le fichier de CA %1 ne contient aucun certificat</translation>
    </message>
    <message>
        <source>Name a PEM file with BEGIN CERTIFICATE in it</source>
        <translation>Indiquez un fichier PEM contenant BEGIN CERTIFICATE</translation>
    </message>
    <message>
        <source>Every CA in %1 has expired</source>
        <translation>Toutes les CA de %1 ont expiré</translation>
    </message>
    <message>
        <source>Name a file with the CA&apos;s new certificate, or check this machine&apos;s clock</source>
        <translation>Indiquez un fichier avec le nouveau certificat de la CA, ou vérifiez l&apos;horloge de cette machine</translation>
    </message>
    <message>
        <source>The client certificate %1 has no key file with it</source>
        <translation>Il manque le fichier de clé du certificat client %1</translation>
    </message>
    <message>
        <source>The key %1 has no certificate file with it</source>
        <translation>Il manque le fichier de certificat de la clé %1</translation>
    </message>
    <message>
        <source>Give both a certificate and its key, or neither</source>
        <translation>Donnez un certificat et sa clé, ou aucun des deux</translation>
    </message>
    <message>
        <source>The client certificate %1 can&apos;t be read: %2</source>
        <translation>Impossible de lire le certificat client %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate</source>
        <translation>Le fichier %1 ne contient aucun certificat</translation>
    </message>
    <message>
        <source>The key %1 can&apos;t be read: %2</source>
        <translation>Impossible de lire la clé %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no RSA, EC or DSA key that opens without a passphrase</source>
        <translation>Le fichier %1 ne contient aucune clé RSA, EC ou DSA qui s&apos;ouvre sans phrase secrète</translation>
    </message>
    <message>
        <source>The key %1 does not open with this passphrase</source>
        <translation>La clé %1 ne s&apos;ouvre pas avec cette phrase secrète</translation>
    </message>
    <message>
        <source>Give its passphrase, or a PEM key of such a kind</source>
        <translation>Donnez sa phrase secrète, ou une clé PEM d&apos;un de ces types</translation>
    </message>
    <message>
        <source>Check the passphrase</source>
        <translation>Vérifiez la phrase secrète</translation>
    </message>
</context>
<context>
    <name>client::Troubles</name>
    <message>
        <source>%1: the host name is not known</source>
        <translation>%1&#xa0;: le nom d&apos;hôte est inconnu</translation>
    </message>
    <message>
        <source>Check the host&apos;s name</source>
        <translation>Vérifiez le nom d&apos;hôte</translation>
    </message>
    <message>
        <source>%1: nothing listens there</source>
        <translation>%1&#xa0;: rien n&apos;y est à l&apos;écoute</translation>
    </message>
    <message>
        <source>Check the port, and whether the distributor runs</source>
        <translation>Vérifiez le port, et si le distributeur tourne</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1 n&apos;est pas joignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check the network and the host&apos;s name</source>
        <translation>Vérifiez le réseau et le nom d&apos;hôte</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was being secured</source>
        <translation>%1 a fermé la connexion pendant sa sécurisation</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 a fermé la connexion</translation>
    </message>
    <message>
        <source>Check that the distributor speaks TLS at this port</source>
        <translation>Vérifiez que le distributeur parle TLS sur ce port</translation>
    </message>
    <message>
        <source>Check that the distributor still runs; it may also drop clients that read too slowly</source>
        <translation>Vérifiez que le distributeur tourne encore&#xa0;; il coupe aussi les clients qui lisent trop lentement</translation>
    </message>
    <message>
        <source>%1: TLS could not be agreed on: %2</source>
        <translation>%1&#xa0;: pas d&apos;accord sur TLS&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check that the distributor speaks TLS at this port, and whether it wants a client certificate</source>
        <translation>Vérifiez que le distributeur parle TLS sur ce port, et s&apos;il exige un certificat client</translation>
    </message>
    <message>
        <source>%1: TLS can&apos;t use the certificate and key: %2</source>
        <translation>%1&#xa0;: TLS ne peut pas utiliser le certificat et la clé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Check that the key belongs to the certificate</source>
        <translation>Vérifiez que la clé correspond au certificat</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 did not answer the TLS handshake in time</source>
        <translation>%1 n&apos;a pas répondu à temps à la négociation TLS</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 n&apos;a pas répondu à temps</translation>
    </message>
    <message>
        <source>Check host and port, and firewalls between</source>
        <translation>Vérifiez l&apos;hôte et le port, et les pare-feu entre les deux</translation>
    </message>
    <message>
        <source>%1: not connected: %2</source>
        <translation>%1&#xa0;: non connecté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Change the login; nothing of it was sent</source>
        <translation>Modifiez l&apos;identification&#xa0;; rien n&apos;en a été envoyé</translation>
    </message>
    <message>
        <source>%1 is gone: nothing has come back from its machine for long</source>
        <translation>%1 a disparu&#xa0;: rien n&apos;est revenu de sa machine depuis longtemps</translation>
    </message>
    <message>
        <source>Check the network between, a VPN above all, and whether the distributor&apos;s machine runs</source>
        <translation>Vérifiez le réseau intermédiaire, surtout un VPN, et si la machine du distributeur tourne</translation>
    </message>
    <message>
        <source>%1: the secured stream was damaged on its way: %2</source>
        <translation>%1&#xa0;: le flot sécurisé a été endommagé en chemin&#xa0;: %2</translation>
    </message>
    <message>
        <source>Where it happens again, somebody or something between changes the bytes</source>
        <translation>Si cela se reproduit, quelqu&apos;un ou quelque chose entre les deux modifie les octets</translation>
    </message>
    <message>
        <source>%1 sent what can&apos;t be read in dialect %2: %3</source>
        <translation>%1 a envoyé ce qui est illisible en dialecte %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The distributor seems to want TLS: switch it on</source>
        <translation>Le distributeur semble exiger TLS&#xa0;: activez-le</translation>
    </message>
    <message>
        <source>Check host and port: what answers there may be no distributor</source>
        <translation>Vérifiez l&apos;hôte et le port&#xa0;: ce qui y répond n&apos;est peut-être pas un distributeur</translation>
    </message>
    <message>
        <source>The bytes may have been damaged on their way; connect again</source>
        <translation>Les octets ont pu être endommagés en chemin&#xa0;; reconnectez-vous</translation>
    </message>
    <message>
        <source>%1 speaks dialect %2, not %3</source>
        <translation>%1 parle le dialecte %2, pas %3</translation>
    </message>
    <message>
        <source>%1 speaks dialect %2 or %3, not %4</source>
        <translation>%1 parle le dialecte %2 ou %3, pas %4</translation>
    </message>
    <message>
        <source>Connect with dialect %1</source>
        <translation>Connectez-vous avec le dialecte %1</translation>
    </message>
    <message>
        <source>Connect with dialect %1, or %2 where the login is refused</source>
        <translation>Connectez-vous avec le dialecte %1, ou %2 si l&apos;identification est refusée</translation>
    </message>
    <message>
        <source>%1 closed the connection before it sent anything</source>
        <translation>%1 a fermé la connexion avant d&apos;envoyer quoi que ce soit</translation>
    </message>
    <message>
        <source>%1 closed the connection before it sent anything, %2 times in a row</source>
        <translation>%1 a fermé la connexion avant d&apos;envoyer quoi que ce soit, %2 fois de suite</translation>
    </message>
    <message>
        <source>Check the login and the dialect, and whether a client certificate is wanted</source>
        <translation>Vérifiez l&apos;identification et le dialecte, et si un certificat client est exigé</translation>
    </message>
    <message>
        <source>Check the login and the dialect, and whether the distributor wants TLS</source>
        <translation>Vérifiez l&apos;identification et le dialecte, et si le distributeur exige TLS</translation>
    </message>
    <message>
        <source>%1: not sent: %2</source>
        <translation>%1&#xa0;: non envoyé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Its key, or that of a CA, is too short</source>
        <translation>Sa clé, ou celle d&apos;une CA, est trop courte</translation>
    </message>
    <message>
        <source>It, or a CA, is signed over a hash that can be forged</source>
        <translation>Il est signé, ou une CA l&apos;est, avec un hachage falsifiable</translation>
    </message>
    <message>
        <source>It breaks a rule of its CA, or holds something critical that nobody knows</source>
        <translation>Il enfreint une règle de sa CA, ou contient un élément critique que personne ne connaît</translation>
    </message>
    <message>
        <source>%1: the certificate is not for the host %2</source>
        <translation>%1&#xa0;: le certificat n&apos;est pas pour l&apos;hôte %2</translation>
    </message>
    <message>
        <source>Connect with the name that is in the certificate</source>
        <translation>Connectez-vous avec le nom inscrit dans le certificat</translation>
    </message>
    <message>
        <source>%1: the certificate is not trusted: %2</source>
        <translation>%1&#xa0;: le certificat n&apos;est pas digne de confiance&#xa0;: %2</translation>
    </message>
    <message>
        <source>Have it made anew, with an RSA key of 2048 bits or more and SHA-256</source>
        <translation>Faites-le refaire, avec une clé RSA d&apos;au moins 2048 bits et SHA-256</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock; else wait until the certificate is valid</source>
        <translation>Vérifiez l&apos;horloge de cette machine&#xa0;; sinon attendez que le certificat soit valide</translation>
    </message>
    <message>
        <source>Have the certificate renewed, or check this machine&apos;s clock</source>
        <translation>Faites renouveler le certificat, ou vérifiez l&apos;horloge de cette machine</translation>
    </message>
    <message>
        <source>Ask the operator for the certificate or the pin of its key, and give that; nobody else vouches for it</source>
        <translation>Demandez à l&apos;exploitant le certificat ou l&apos;empreinte de sa clé, et indiquez-la&#xa0;; personne d&apos;autre ne s&apos;en porte garant</translation>
    </message>
    <message>
        <source>Do not connect before the operator has explained it: no CA lets such a certificate be</source>
        <translation>Ne vous connectez pas avant que l&apos;exploitant l&apos;ait expliqué&#xa0;: aucune CA n&apos;admet un tel certificat</translation>
    </message>
    <message>
        <source>Have one made for a server (TLS server authentication)</source>
        <translation>Faites-en faire un pour un serveur (authentification de serveur TLS)</translation>
    </message>
    <message>
        <source>Give the file of the CA that signed it, or the pin of its key</source>
        <translation>Donnez le fichier de la CA qui l&apos;a signé, ou l&apos;empreinte de sa clé</translation>
    </message>
    <message>
        <source>%1: the certificate has no key that could be pinned</source>
        <translation>%1&#xa0;: le certificat n&apos;a pas de clé à épingler</translation>
    </message>
    <message>
        <source>%1: the certificate&apos;s key is not the pinned one, but %2</source>
        <translation>%1&#xa0;: la clé du certificat n&apos;est pas celle épinglée, mais %2</translation>
    </message>
    <message>
        <source>Ask the operator whether the key was changed; if nobody knows of it, do not connect</source>
        <translation>Demandez à l&apos;exploitant si la clé a été changée&#xa0;; si personne n&apos;en sait rien, ne vous connectez pas</translation>
    </message>
    <message>
        <source>%1 wants a client certificate</source>
        <translation>%1 exige un certificat client</translation>
    </message>
    <message>
        <source>Give a client certificate and its key</source>
        <translation>Donnez un certificat client et sa clé</translation>
    </message>
    <message>
        <source>%1 refused the client certificate: %2</source>
        <translation>%1 a refusé le certificat client&#xa0;: %2</translation>
    </message>
    <message>
        <source>Give a client certificate of a CA that the distributor trusts</source>
        <translation>Donnez un certificat client d&apos;une CA à laquelle le distributeur fait confiance</translation>
    </message>
    <message>
        <source>%1 does not speak TLS 1.2 or later</source>
        <translation>%1 ne parle ni TLS 1.2 ni une version ultérieure</translation>
    </message>
    <message>
        <source>Check that the distributor speaks TLS at this port; where its TLS is older, have it renewed</source>
        <translation>Vérifiez que le distributeur parle TLS sur ce port&#xa0;; si son TLS est plus ancien, faites-le renouveler</translation>
    </message>
</context>
<context>
    <name>gui::ActionList</name>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Panneaux</translation>
    </message>
</context>
<context>
    <name>gui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Its client seems to have left: answer it nevertheless</source>
        <translation>Son client semble parti&#xa0;: répondre quand même</translation>
    </message>
    <message>
        <source>Yes: this client shall see every packet, those without entitlements too</source>
        <translation>Oui&#xa0;: ce client doit voir chaque paquet, même ceux sans habilitations</translation>
    </message>
    <message>
        <source>Ctrl+Return answers. Enter and Space never do.</source>
        <translation>Ctrl+Entrée répond. Entrée ou Espace seules, jamais.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Grant unfiltered</source>
        <translation>Accorder sans filtre</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Accorder</translation>
    </message>
    <message>
        <source>Send the refusal</source>
        <translation>Envoyer le refus</translation>
    </message>
    <message>
        <source>Send unfiltered access</source>
        <translation>Envoyer l&apos;accès sans filtre</translation>
    </message>
    <message>
        <source>Send the grant</source>
        <translation>Envoyer l&apos;octroi</translation>
    </message>
    <message>
        <source>No reason given.</source>
        <translation>Aucun motif donné.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Client %1. User and host are claims, not proof.</source>
        <translation>Client %1. Utilisateur et hôte sont déclarés, non prouvés.</translation>
    </message>
    <message>
        <source>%1, client %2</source>
        <comment>a topic, and who asks for it</comment>
        <translation>%1, client %2</translation>
    </message>
    <message>
        <source>%1 requests of %2</source>
        <comment>the second is user and host</comment>
        <translation>%1 demandes de %2</translation>
    </message>
    <message>
        <source>Nothing tells that its client is still there: answer it nevertheless</source>
        <translation>Rien ne dit que le client est encore là : répondre quand même</translation>
    </message>
</context>
<context>
    <name>gui::AnswerText</name>
    <message>
        <source>entitlements %1</source>
        <translation>habilitations %1</translation>
    </message>
    <message>
        <source>everything, unfiltered</source>
        <translation>tout, sans filtre</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>un refus</translation>
    </message>
    <message>
        <source>a revocation</source>
        <translation>une révocation</translation>
    </message>
    <message>
        <source>This request is not known any more.</source>
        <translation>Cette demande n&apos;est plus connue.</translation>
    </message>
    <message>
        <source>This session only monitors: it answers nothing.</source>
        <translation>Cette session ne fait qu&apos;observer&#xa0;: elle ne répond à rien.</translation>
    </message>
    <message>
        <source>The connection that it came by has ended. It has to be asked anew.</source>
        <translation>La connexion par laquelle elle est venue est terminée. Elle doit être refaite.</translation>
    </message>
    <message>
        <source>It has been answered already.</source>
        <translation>Une réponse a déjà été donnée.</translation>
    </message>
    <message>
        <source>It has expired. It has to be asked anew.</source>
        <translation>Elle a expiré. Elle doit être refaite.</translation>
    </message>
    <message>
        <source>Its client seems to have left: tick the box to answer it nevertheless.</source>
        <translation>Son client semble parti&#xa0;: cochez la case pour répondre quand même.</translation>
    </message>
    <message>
        <source>A name hides something: to grant, give a reason and tick the box.</source>
        <translation>Un nom cache quelque chose&#xa0;: pour accorder, donnez un motif et cochez la case.</translation>
    </message>
    <message>
        <source>To grant, type at least one entitlement: none would be a refusal.</source>
        <translation>Pour accorder, saisissez au moins une habilitation&#xa0;: aucune serait un refus.</translation>
    </message>
    <message>
        <source>At most %1 entitlements can be sent.</source>
        <translation>Au plus %1 habilitations peuvent être envoyées.</translation>
    </message>
    <message>
        <source>Tick the box to send unfiltered access.</source>
        <translation>Cochez la case pour envoyer un accès sans filtre.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Aucune demande n&apos;est choisie.</translation>
    </message>
    <message>
        <source>At most %1 requests can be answered together.</source>
        <translation>On peut répondre ensemble à %1 demandes au plus.</translation>
    </message>
    <message>
        <source>Only requests of one user, host and feed can be answered together.</source>
        <translation>On ne peut répondre ensemble qu&apos;aux demandes d&apos;un même utilisateur, hôte et flux.</translation>
    </message>
    <message>
        <source>One request is chosen twice.</source>
        <translation>Une demande est choisie deux fois.</translation>
    </message>
    <message>
        <source>This grant is not known any more.</source>
        <translation>Cet octroi n&apos;est plus connu.</translation>
    </message>
    <message>
        <source>A change of this grant is on its way.</source>
        <translation>Une modification de cet octroi est en cours.</translation>
    </message>
    <message>
        <source>Nothing tells that its client is still there: tick the box to answer it nevertheless.</source>
        <translation>Rien n&apos;indique que son client est encore là&#xa0;: cochez la case pour répondre quand même.</translation>
    </message>
    <message>
        <source>%1 is kept for revoking and can&apos;t be granted.</source>
        <translation>%1 est réservé à la révocation et ne peut pas être accordé.</translation>
    </message>
    <message>
        <source>The end of the grant has passed already.</source>
        <translation>La fin de l&apos;octroi est déjà passée.</translation>
    </message>
    <message>
        <source>A rule can&apos;t give unfiltered access.</source>
        <translation>Une règle ne peut pas donner un accès sans filtre.</translation>
    </message>
    <message>
        <source>Rules are switched off.</source>
        <translation>Les règles sont désactivées.</translation>
    </message>
    <message>
        <source>Recording the answer (%1) in the audit file before it is sent.</source>
        <translation>Inscription de la réponse (%1) au journal d&apos;audit avant son envoi.</translation>
    </message>
    <message>
        <source>Recorded (%1), on its way to the connection.</source>
        <translation>Inscrite (%1), en route vers la connexion.</translation>
    </message>
    <message>
        <source>Sent at %1: %2. Not confirmed: the bus itself confirms nothing.</source>
        <translation>Envoyé à %1&#xa0;: %2. Non confirmé&#xa0;: le bus lui-même ne confirme rien.</translation>
    </message>
    <message>
        <source>Sent at %1: %2. Confirmed at %3: a notification shows the subscription.</source>
        <translation>Envoyé à %1&#xa0;: %2. Confirmé à %3&#xa0;: une notification montre l&apos;abonnement.</translation>
    </message>
    <message>
        <source>Sent at %1: %2. Perhaps changed by another authorizer since.</source>
        <translation>Envoyé à %1&#xa0;: %2. Peut-être modifié depuis par un autre approbateur.</translation>
    </message>
    <message>
        <source>Sent at %1: a refusal. The bus itself confirms nothing.</source>
        <translation>Envoyé à %1&#xa0;: un refus. Le bus lui-même ne confirme rien.</translation>
    </message>
    <message>
        <source>The answer was not sent: %1 It can be answered once more.</source>
        <translation>La réponse n&apos;a pas été envoyée&#xa0;: %1 Vous pouvez répondre encore une fois.</translation>
    </message>
    <message>
        <source>Its client seems to have left, says a notification.</source>
        <translation>Son client semble parti, selon une notification.</translation>
    </message>
    <message>
        <source>Expired. It has to be asked anew.</source>
        <translation>Expirée. Elle doit être refaite.</translation>
    </message>
    <message>
        <source>Void: the connection that it came by has ended. It has to be asked anew.</source>
        <translation>Caduque&#xa0;: la connexion par laquelle elle est venue est terminée. Elle doit être refaite.</translation>
    </message>
    <message>
        <source>Sends a grant with the entitlements %1. Packets whose own set is within it pass.</source>
        <translation>Envoie un octroi avec les habilitations %1. Les paquets dont l&apos;ensemble y est contenu passent.</translation>
    </message>
    <message>
        <source>Sends a grant without any filter: every packet passes, those without entitlements too.</source>
        <translation>Envoie un octroi sans aucun filtre&#xa0;: chaque paquet passe, même ceux sans habilitations.</translation>
    </message>
    <message>
        <source>Sends a refusal. It sticks on the bus: this client is not asked for again on this topic, but the refusal can be turned into a grant while the client stays.</source>
        <translation>Envoie un refus. Il reste sur le bus&#xa0;: il n&apos;y aura plus de demande pour ce client sur ce sujet, mais le refus peut être changé en octroi tant que le client reste.</translation>
    </message>
    <message>
        <source>This connection&apos;s profile wants a reason for each answer.</source>
        <translation>Le profil de cette connexion exige un motif pour chaque réponse.</translation>
    </message>
    <message>
        <source>It ends at %1, if this program is running and connected then.</source>
        <translation>Elle prend fin à %1, si ce programme est alors en marche et connecté.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sends a set that no packet has in the place of its own. The client stays subscribed and goes on getting messages, without packets. A refusal would change nothing: the distributor does not end a subscription that it has.</source>
        <translation>Envoie, à la place du sien, un ensemble qu’aucun paquet ne possède. Le client reste abonné et reçoit encore des messages, sans paquets. Un refus ne changerait rien : le distributeur ne met pas fin à un abonnement existant.</translation>
    </message>
    <message>
        <source>It takes the place of what the client has, at once.</source>
        <translation>Cela remplace aussitôt ce que le client possède.</translation>
    </message>
    <message>
        <source>Asked again. Answered before, at %1: %2 (%3).</source>
        <translation>Demandé de nouveau. Réponse précédente à %1 : %2 (%3).</translation>
    </message>
</context>
<context>
    <name>gui::AudiencePane</name>
    <message>
        <source>Who will see it</source>
        <translation>Qui le verra</translation>
    </message>
    <message>
        <source>from notifications and your grants</source>
        <translation>d&apos;après les notifications et vos autorisations</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notifier</translation>
    </message>
    <message>
        <source>Type feed and topic.</source>
        <translation>Saisissez le feed et le topic.</translation>
    </message>
    <message>
        <source>Type the client id.</source>
        <translation>Saisissez l&apos;identifiant du client.</translation>
    </message>
    <message>
        <source>The entitlements can&apos;t be read yet.</source>
        <translation>Les droits ne sont pas encore lisibles.</translation>
    </message>
    <message>
        <source>Who will see it is not known: ask for notifications on this feed.</source>
        <translation>On ne sait pas qui le verra : demandez les notifications de ce feed.</translation>
    </message>
    <message>
        <source>Subscribers that we did not answer are not known: ask for notifications on this feed.</source>
        <translation>Les abonnés à qui nous n&apos;avons pas répondu sont inconnus : demandez les notifications de ce feed.</translation>
    </message>
    <message>
        <source>This client does not subscribe to it now: nothing comes.</source>
        <translation>Ce client n&apos;y est pas abonné en ce moment : rien n&apos;arrive.</translation>
    </message>
    <message>
        <source>Nobody subscribes to it now.</source>
        <translation>Personne n&apos;y est abonné en ce moment.</translation>
    </message>
    <message>
        <source>All of it: %1, in part: %2, nothing: %3, not known: %4.</source>
        <translation>Tout : %1, en partie : %2, rien : %3, inconnu : %4.</translation>
    </message>
    <message>
        <source>%1 more are not looked at.</source>
        <translation>%1 autres ne sont pas examinés.</translation>
    </message>
</context>
<context>
    <name>gui::AuditEntry</name>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Its bytes</source>
        <translation>Ses octets</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Trouvé à</translation>
    </message>
    <message>
        <source>Hash of the line before</source>
        <translation>Empreinte de la ligne précédente</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Not sent because</source>
        <translation>Non envoyé, car</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Répondu à</translation>
    </message>
    <message>
        <source>Outcome at</source>
        <translation>Résultat à</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Se termine à</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Opérateur</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Version des règles</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Décision</translation>
    </message>
    <message>
        <source>Run of the program</source>
        <translation>Exécution du programme</translation>
    </message>
    <message>
        <source>Lost at</source>
        <translation>Perdue à</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Rétablie à</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>Requests made in between are not sent again. Seen by this run of the program, and not a part of the audit.</source>
        <translation>Les demandes faites entre-temps ne sont pas renvoyées. Constaté par cette exécution du programme, ne fait pas partie de l&apos;audit.</translation>
    </message>
</context>
<context>
    <name>gui::AuditWork</name>
    <message>
        <source>Following the chain of %1</source>
        <translation>Vérification de la chaîne de %1</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportation de %1</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, ligne %2</translation>
    </message>
    <message>
        <source>The audit is not as it was written. %1: %2</source>
        <translation>Le journal d&apos;audit n&apos;est pas tel qu&apos;il a été écrit. %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The chain is whole. Entries: %1, files: %2.</source>
        <translation>La chaîne est intacte. Entrées&#xa0;: %1, fichiers&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Lines cut by a crash and vouched for: %1.</source>
        <translation>Lignes coupées par un plantage et attestées&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Times that the clock was set back: %1.</source>
        <translation>Nombre de fois où l&apos;horloge a été reculée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>There is no head file, so a tail that was cut off would not be noticed.</source>
        <translation>Il n&apos;y a pas de fichier de tête&#xa0;: une fin coupée passerait inaperçue.</translation>
    </message>
    <message>
        <source>Exported %1 rows to %2.</source>
        <translation>%1 lignes exportées vers %2.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1: %2</source>
        <translation>Rien n&apos;a été exporté. %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing is said of the audit, and nothing was written.</source>
        <translation>Annulé&#xa0;; rien n&apos;est dit du journal d&apos;audit et rien n&apos;a été écrit.</translation>
    </message>
</context>
<context>
    <name>gui::AuthorizationOverviewWindow</name>
    <message>
        <source>Authorization of all sessions</source>
        <translation>Autorisations de toutes les sessions</translation>
    </message>
    <message>
        <source>Answers are given in the session.</source>
        <translation>On répond dans la session.</translation>
    </message>
    <message>
        <source>Show in its session</source>
        <translation>Afficher dans sa session</translation>
    </message>
    <message>
        <source>1 request waits</source>
        <translation>1 demande en attente</translation>
    </message>
    <message>
        <source>%1 requests wait</source>
        <translation>%1 demandes en attente</translation>
    </message>
    <message>
        <source>Connect as an authorizer, and requests that wait in any session appear here.</source>
        <translation>Connectez-vous en tant qu’approbateur : les demandes en attente de toutes les sessions apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>gui::AuthorizationPanel</name>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Live grants</source>
        <translation>Autorisations en cours</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Names for sets of entitlements</source>
        <translation>Des noms pour des ensembles d&apos;habilitations</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Préréglages…</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Aller à la réception</translation>
    </message>
    <message>
        <source>Go to the live grants</source>
        <translation>Aller aux autorisations en cours</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Aller à l&apos;historique</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>Aller aux règles</translation>
    </message>
</context>
<context>
    <name>gui::CaptureDialog</name>
    <message>
        <source>Capture filter</source>
        <translation>Filtre de capture</translation>
    </message>
    <message>
        <source>Only messages that match are stored from now on. The others are counted as Filtered and cannot be brought back. What is stored already stays.</source>
        <translation>Désormais, seuls les messages correspondants sont stockés. Les autres comptent comme Filtrés et ne peuvent pas être récupérés. Ce qui est déjà stocké reste.</translation>
    </message>
    <message>
        <source>Store everything</source>
        <translation>Tout stocker</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Store only these</source>
        <translation>Stocker seulement ceux-ci</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <comment>what is wrong with a filter</comment>
        <translation>Au caractère %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gui::CertificateText</name>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <comment>dates</comment>
        <translation>%1&#xa0;: il a expiré</translation>
    </message>
    <message>
        <source>%1: it is not valid yet</source>
        <comment>dates</comment>
        <translation>%1&#xa0;: il n&apos;est pas encore valide</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>émis par %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>host names</comment>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>valid %1</source>
        <comment>dates</comment>
        <translation>valide %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>clé %1</translation>
    </message>
    <message>
        <source>of a kind that is not shown</source>
        <translation>d&apos;un type non affiché</translation>
    </message>
    <message>
        <source>SHA-256 of the key %1</source>
        <translation>SHA-256 de la clé %1</translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <translation>Certificat %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>gui::ChangedKeyDialog</name>
    <message>
        <source>The key has changed</source>
        <translation>La clé a changé</translation>
    </message>
    <message>
        <source>Pinned until now</source>
        <translation>Épinglée jusqu&apos;ici</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Présentée</translation>
    </message>
    <message>
        <source>What the certificate says of itself, which proves nothing:</source>
        <translation>Ce que le certificat dit de lui-même, ce qui ne prouve rien&#xa0;:</translation>
    </message>
    <message>
        <source>Ask the operator over another way than this network. Where the new fingerprint is the one that they name, type its last 8 digits:</source>
        <translation>Demandez à l&apos;exploitant par une autre voie que ce réseau. Si la nouvelle empreinte est celle qu&apos;il indique, saisissez ses 8 derniers chiffres&#xa0;:</translation>
    </message>
    <message>
        <source>Replace the pin and connect</source>
        <translation>Remplacer et connecter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is pinned. It may be a new key of its operator&apos;s, or somebody in between. Nothing of the login was sent.</source>
        <translation>%1 présente une autre clé que celle épinglée. C&apos;est peut-être une nouvelle clé de son exploitant, ou quelqu&apos;un entre les deux. Rien de l&apos;identification n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>Only the pin is checked here: no CA vouches for the new key, and its host name is not looked at.</source>
        <translation>Seule l&apos;empreinte est vérifiée ici&#xa0;: aucune CA ne garantit la nouvelle clé, et son nom d&apos;hôte n&apos;est pas examiné.</translation>
    </message>
    <message>
        <source>CA and host name are checked too, when it is connected again.</source>
        <translation>CA et nom d&apos;hôte sont aussi vérifiés à la nouvelle connexion.</translation>
    </message>
</context>
<context>
    <name>gui::CloseQuestion</name>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>What this session published becomes stale for its subscribers when it leaves:

%1</source>
        <translation>Ce que cette session a publié devient périmé pour ses abonnés quand elle part :

%1</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Fermer quand même</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>session, topic</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What these sessions published becomes stale for their subscribers when they leave:

%1</source>
        <translation>Ce que ces sessions ont publié devient périmé pour ses abonnés à leur départ :

%1</translation>
    </message>
</context>
<context>
    <name>gui::CommandPalette</name>
    <message>
        <source>Go to feed, topic or command</source>
        <translation>Aller à un flux, un sujet ou une commande</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Ce qui correspond</translation>
    </message>
    <message>
        <source>%1 of %2  ·  </source>
        <translation>%1 sur %2  ·  </translation>
    </message>
    <message>
        <source>Nothing fits  ·  Esc closes</source>
        <translation>Rien ne correspond  ·  Échap ferme</translation>
    </message>
    <message>
        <source>Return selects  ·  Ctrl+Return shows only its packets  ·  Shift+Return subscribes</source>
        <translation>Entrée sélectionne  ·  Ctrl+Entrée ne montre que ses paquets  ·  Maj+Entrée s&apos;abonne</translation>
    </message>
    <message>
        <source>Return does it  ·  Esc closes</source>
        <translation>Entrée exécute  ·  Échap ferme</translation>
    </message>
</context>
<context>
    <name>gui::ConnectionDialog</name>
    <message>
        <source>Connections</source>
        <translation>Connexions</translation>
    </message>
    <message>
        <source>A wrong dialect or login is malformed input to a real distributor: it may stop answering this connection, spin a thread, or (6.0) stop for every client.</source>
        <translation>Un mauvais dialecte ou une mauvaise identification est une entrée incorrecte pour un vrai distributeur&#xa0;: il peut cesser de répondre sur cette connexion, saturer un thread ou (6.0) s&apos;arrêter pour tous les clients.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Optional: feed that proves the login</source>
        <translation>Facultatif&#xa0;: flux qui prouve l&apos;identification</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed and is not saved.</source>
        <translation>«&#xa0;%1&#xa0;» a été modifié et n&apos;est pas enregistré.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Go on changing it</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Non enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Saved, but not its secrets. %1.</source>
        <translation>Enregistré, mais pas ses secrets. %1.</translation>
    </message>
    <message>
        <source>1 field to correct</source>
        <translation>1 champ à corriger</translation>
    </message>
    <message>
        <source>%1 fields to correct</source>
        <translation>%1 champs à corriger</translation>
    </message>
    <message>
        <source>Saves the profile and connects</source>
        <translation>Enregistre le profil et connecte</translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation> (copie)</translation>
    </message>
    <message>
        <source>Delete the profile &quot;%1&quot; and the secrets that the keychain has for it?</source>
        <translation>Supprimer le profil «&#xa0;%1&#xa0;» et les secrets que le trousseau a pour lui&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>Non supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Deleted, but not its secrets. %1.</source>
        <translation>Supprimé, mais pas ses secrets. %1.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Importer des profils</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profils (*.json)</translation>
    </message>
    <message>
        <source>Some names are taken. What is to stand behind those of the imported profiles?</source>
        <translation>Certains noms sont pris. Que faut-il ajouter derrière ceux des profils importés&#xa0;?</translation>
    </message>
    <message>
        <source> (imported)</source>
        <translation> (importé)</translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>Non importé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Export all profiles, without secrets</source>
        <translation>Exporter tous les profils, sans secrets</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Non exporté&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Connects once, step by step, logs in, and closes. %1</source>
        <comment>ends with the keys</comment>
        <translation>Se connecte une fois, pas à pas, s&apos;identifie et ferme. %1</translation>
    </message>
    <message>
        <source>Feed that proves the login</source>
        <translation>Flux qui prouve l&apos;identification</translation>
    </message>
    <message>
        <source>A feed on which this user has the roles Subscribe and Notify. The test subscribes there to a topic that nobody else has, and asks for notifications: its own notification proves the login. On a feed that needs authorization its authorizers see a request.</source>
        <translation>Un flux sur lequel cet utilisateur a les rôles Subscribe et Notify. Le test s&apos;y abonne à un sujet que personne d&apos;autre n&apos;a, et demande des notifications&#xa0;: sa propre notification prouve l&apos;identification. Sur un flux qui exige une autorisation, ses approbateurs voient une demande.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Arrêter le test</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile: type it.</source>
        <translation>Le trousseau n&apos;a pas de secret pour ce profil&#xa0;: saisissez-le.</translation>
    </message>
    <message>
        <source>%1: type the secret.</source>
        <translation>%1&#xa0;: saisissez le secret.</translation>
    </message>
</context>
<context>
    <name>gui::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>Nom d&apos;hôte ou adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialecte</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>4</source>
        <translation>4</translation>
    </message>
    <message>
        <source>6</source>
        <translation>6</translation>
    </message>
    <message>
        <source>The bus does not say which dialect it speaks. 3: distributor 3.x. 4: distributors 4.x and 5.x. 6: distributor 6.x.</source>
        <translation>Le bus ne dit pas quel dialecte il parle. 3&#xa0;: distributeur 3.x. 4&#xa0;: distributeurs 4.x et 5.x. 6&#xa0;: distributeur 6.x.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Optional: keeps the connection under a name</source>
        <translation>Facultatif&#xa0;: conserve la connexion sous un nom</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Confiance</translation>
    </message>
    <message>
        <source>System store</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier CA</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>Clé épinglée</translation>
    </message>
    <message>
        <source>Optional: SHA-256 of the public key, 64 hex digits</source>
        <translation>Facultatif&#xa0;: SHA-256 de la clé publique, 64 chiffres hexa</translation>
    </message>
    <message>
        <source>Only the pin</source>
        <translation>Empreinte</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Certificat client</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>There is no plain-text retry: a wrong host name, chain or pin ends the attempt before the login is sent.</source>
        <translation>Pas de repli en clair&#xa0;: hôte, chaîne ou empreinte erronés mettent fin à la tentative avant l&apos;identification.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Utilisateur et mot de passe</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Impersonating</source>
        <translation>Au nom de</translation>
    </message>
    <message>
        <source>Forwarded for</source>
        <translation>Transmis pour</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Keep secrets in the system&apos;s keychain</source>
        <translation>Garder les secrets dans le trousseau du système</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>On connecting</source>
        <translation>À la connexion</translation>
    </message>
    <message>
        <source>Subscribe to the heartbeat</source>
        <translation>S&apos;abonner au battement</translation>
    </message>
    <message>
        <source>Reconnect by itself</source>
        <translation>Reconnecter seul</translation>
    </message>
    <message>
        <source>Guard rails</source>
        <translation>Protection</translation>
    </message>
    <message>
        <source>Monitor only: never publish, never answer authorization requests</source>
        <translation>Observer seulement&#xa0;: ne jamais publier ni répondre aux demandes d&apos;autorisation</translation>
    </message>
    <message>
        <source>Subscribe to</source>
        <translation>S&apos;abonner à</translation>
    </message>
    <message>
        <source>Be notified of feeds</source>
        <translation>Flux avec notification</translation>
    </message>
    <message>
        <source>Feeds that need authorization</source>
        <translation>Flux à autorisation</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Métriques</translation>
    </message>
    <message>
        <source>Optional: HOST:PORT</source>
        <translation>Facultatif&#xa0;: HÔTE:PORT</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sans marque</translation>
    </message>
    <message>
        <source>CA certificates (PEM)</source>
        <translation>Certificats de CA (PEM)</translation>
    </message>
    <message>
        <source>Client certificate (PEM)</source>
        <translation>Certificat client (PEM)</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>Clé privée (PEM)</translation>
    </message>
    <message>
        <source>Choose the CA file.</source>
        <translation>Choisissez le fichier de CA.</translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of the public key: 64 hex digits.</source>
        <translation>Une empreinte est le SHA-256 de la clé publique&#xa0;: 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Dialect 3 has none</source>
        <translation>Absent du dialecte 3</translation>
    </message>
    <message>
        <source>Only with a login</source>
        <translation>Seulement identifié</translation>
    </message>
    <message>
        <source>From the keychain, or asked for</source>
        <translation>Du trousseau, sinon demandé</translation>
    </message>
    <message>
        <source>Asked for when connecting</source>
        <translation>Demandé à la connexion</translation>
    </message>
    <message>
        <source>kept in the system&apos;s keychain</source>
        <translation>gardé dans le trousseau du système</translation>
    </message>
    <message>
        <source>never written, asked for each time</source>
        <translation>jamais écrit, demandé chaque fois</translation>
    </message>
    <message>
        <source>%1: secrets are asked for each time.</source>
        <translation>%1&#xa0;: les secrets sont demandés chaque fois.</translation>
    </message>
    <message>
        <source>Secrets of a connection without a name are not kept.</source>
        <translation>Les secrets d&apos;une connexion sans nom ne sont pas conservés.</translation>
    </message>
    <message>
        <source>Each answer to an authorization request needs a reason</source>
        <translation>Chaque réponse à une demande d’autorisation exige un motif</translation>
    </message>
</context>
<context>
    <name>gui::ConnectionTestPanel</name>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Pin this key</source>
        <translation>Épingler cette clé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Takes the key that the distributor showed as the profile&apos;s pin. Compare it first with what its operator says: nothing else vouches for it.</source>
        <translation>Prend la clé que le distributeur a présentée comme empreinte épinglée du profil. Comparez-la d&apos;abord avec ce que dit son exploitant&#xa0;: rien d&apos;autre ne la garantit.</translation>
    </message>
    <message>
        <source>Certificates that the distributor showed</source>
        <translation>Certificats présentés par le distributeur</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test en cours</translation>
    </message>
    <message>
        <source>Last test, of other settings</source>
        <translation>Dernier test, d&apos;autres réglages</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Dernier test</translation>
    </message>
</context>
<context>
    <name>gui::ConnectionTestText</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Première trame</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Connu comme</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Login confirmed</source>
        <translation>Identification confirmée</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a step, its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Login sent, not confirmed</source>
        <translation>Identification envoyée, non confirmée</translation>
    </message>
    <message>
        <source>No frame</source>
        <translation>Aucune trame</translation>
    </message>
    <message>
        <source>Not known as whom</source>
        <translation>Identité inconnue</translation>
    </message>
    <message>
        <source>TLS off</source>
        <translation>TLS désactivé</translation>
    </message>
    <message>
        <source>No login</source>
        <translation>Aucune identification</translation>
    </message>
    <message>
        <source>The distributor knows it as %1</source>
        <translation>Le distributeur la connaît comme %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: what it found</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to try</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>gui::DecoderMenu</name>
    <message>
        <source>Text encoding</source>
        <translation>Encodage du texte</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Deviné</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>Déballer</translation>
    </message>
    <message>
        <source>Show as received</source>
        <translation>Afficher tel que reçu</translation>
    </message>
    <message>
        <source>Remember for feed %1</source>
        <translation>Retenir pour le flux %1</translation>
    </message>
    <message>
        <source>Remember for topic %1</source>
        <translation>Retenir pour le sujet %1</translation>
    </message>
    <message>
        <source>Forget for this feed and topic</source>
        <translation>Oublier pour ce flux et ce sujet</translation>
    </message>
</context>
<context>
    <name>gui::DesktopNotifier</name>
    <message>
        <source>Show waiting requests</source>
        <translation>Afficher les demandes en attente</translation>
    </message>
</context>
<context>
    <name>gui::DistributorPanel</name>
    <message>
        <source>Distributor</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Ce qui est listé</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Find a client or feed</source>
        <translation>Chercher un client ou un flux</translation>
    </message>
    <message>
        <source>Clients, their write queues and the feeds that exist appear here.</source>
        <translation>Les clients, leurs files d&apos;écriture et les flux existants apparaissent ici.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Subscribe…</source>
        <translation>S&apos;abonner…</translation>
    </message>
    <message>
        <source>Ask for notifications</source>
        <translation>Demander des notifications</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>Clients (%1)</translation>
    </message>
    <message>
        <source>Feeds (%1)</source>
        <translation>Flux (%1)</translation>
    </message>
</context>
<context>
    <name>gui::DockTitle</name>
    <message>
        <source>Undock</source>
        <translation>Détacher</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gui::DryRunDialog</name>
    <message>
        <source>Dry run</source>
        <translation>Essai à blanc</translation>
    </message>
    <message>
        <source>Only what would have been answered otherwise</source>
        <translation>Seulement ce qui aurait reçu une autre réponse</translation>
    </message>
    <message>
        <source>Nothing is answered by a dry run.</source>
        <translation>Un essai à blanc ne répond à rien.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Lecture du journal d&apos;audit</translation>
    </message>
    <message>
        <source>What the rules would have answered</source>
        <translation>Ce que les règles auraient répondu</translation>
    </message>
    <message>
        <source>Of %1 that wait and %2 of the audit the rules would grant %3, refuse %4 and leave %5 to a person. Answered otherwise than the rules would have: %6.</source>
        <translation>Sur %1 en attente et %2 du journal d&apos;audit, les règles en accorderaient %3, en refuseraient %4 et en laisseraient %5 à une personne. Réponses autres que celles des règles&#xa0;: %6.</translation>
    </message>
    <message>
        <source>Not all of the audit can be read: %1</source>
        <translation>Le journal d&apos;audit ne peut pas être lu en entier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::EndPicker</name>
    <message>
        <source>When the grant ends</source>
        <translation>Quand l’autorisation prend fin</translation>
    </message>
    <message>
        <source>When the client leaves</source>
        <translation>Au départ du client</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>Dans 4 heures</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>Dans 8 heures</translation>
    </message>
    <message>
        <source>At a time…</source>
        <translation>À une heure…</translation>
    </message>
</context>
<context>
    <name>gui::EntitlementPicker</name>
    <message>
        <source>Ids, such as 1, 2</source>
        <translation>Numéros, tels que 1, 2</translation>
    </message>
    <message>
        <source>Presets of the feed</source>
        <translation>Préréglages du flux</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>Looking at the packets of the last minute…</source>
        <translation>Examen des paquets de la dernière minute…</translation>
    </message>
    <message>
        <source>No message of this topic came here in the last minute: what a set would pass is not known.</source>
        <translation>Aucun message de ce sujet n’est arrivé ici dans la dernière minute : on ignore ce qu’un ensemble laisserait passer.</translation>
    </message>
    <message>
        <source>Passes %1 of the latest %2 packets of this topic (%3).</source>
        <translation>Laisse passer %1 des %2 derniers paquets de ce sujet (%3).</translation>
    </message>
    <message>
        <source>Passes %1 of the %2 packets of this topic in the last minute.</source>
        <translation>Laisse passer %1 des %2 paquets de ce sujet dans la dernière minute.</translation>
    </message>
    <message>
        <source>Shares are of this topic&apos;s %1 packets of the last minute.</source>
        <translation>Les parts portent sur les %1 paquets de ce sujet de la dernière minute.</translation>
    </message>
</context>
<context>
    <name>gui::FigurePopup</name>
    <message>
        <source>New budget</source>
        <translation>Nouveau budget</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number</comment>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
</context>
<context>
    <name>gui::FigureText</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 octets</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçus</translation>
    </message>
    <message>
        <source>Messages that have arrived since the session began. Each of them is in exactly one of the other four counts.</source>
        <translation>Messages arrivés depuis le début de la session. Chacun figure dans un seul des quatre autres comptes.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichés</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Filtrés</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Évincés</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Rejetés</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Sur le fil</translation>
    </message>
    <message>
        <source>Messages that are rows in the packet table now.</source>
        <translation>Messages qui sont maintenant des lignes de la table des paquets.</translation>
    </message>
    <message>
        <source>Messages that have come and are not in the packet table. All but those that the capture filter kept out are still in memory.</source>
        <translation>Messages arrivés qui ne sont pas dans la table des paquets. Sauf ceux que le filtre de capture a écartés, tous sont encore en mémoire.</translation>
    </message>
    <message>
        <source>Do not match the filter</source>
        <translation>Ne correspondent pas au filtre</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Pas encore testés</translation>
    </message>
    <message>
        <source>Undecided: testing took too long</source>
        <translation>Indécis&#xa0;: le test a pris trop de temps</translation>
    </message>
    <message>
        <source>Came while the view is paused</source>
        <translation>Arrivés pendant la pause de la vue</translation>
    </message>
    <message>
        <source>Cleared away</source>
        <translation>Effacés</translation>
    </message>
    <message>
        <source>Kept out by the capture filter</source>
        <translation>Écartés par le filtre de capture</translation>
    </message>
    <message>
        <source>The oldest messages, which had to leave when the memory budget was full. They are gone; a larger budget keeps more.</source>
        <translation>Les messages les plus anciens, partis quand le budget mémoire était plein. Ils sont perdus&#xa0;; un budget plus grand en garde plus.</translation>
    </message>
    <message>
        <source>Messages for topics that nobody here wants any more, or that could not be kept. A row in the packet table marks each place.</source>
        <translation>Messages de sujets que personne ici ne veut plus, ou qui n&apos;ont pas pu être gardés. Une ligne de la table des paquets marque chaque endroit.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>What arrives now, over the last half second.</source>
        <translation>Ce qui arrive maintenant, sur la dernière demi-seconde.</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Messages par seconde</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Octets par seconde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>What the stored messages of all sessions may take. When it is full, the oldest messages leave.</source>
        <translation>Ce que peuvent occuper les messages stockés de toutes les sessions. Quand c&apos;est plein, les plus anciens partent.</translation>
    </message>
    <message>
        <source>Taken by this session</source>
        <translation>Occupé par cette session</translation>
    </message>
    <message>
        <source>Budget of all sessions</source>
        <translation>Budget de toutes les sessions</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>feed == &quot;PRICES&quot; and size &gt; 1kB, or a word of topic or payload</source>
        <translation>feed == &quot;PRICES&quot; and size &gt; 1kB, ou un mot du sujet ou de la charge utile</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Effacer le filtre (Échap)</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters: the end is missing</source>
        <translation>Un filtre a au plus %1 caractères&#xa0;: la fin manque</translation>
    </message>
    <message>
        <source>Incomplete: the last valid filter stays on</source>
        <translation>Incomplet&#xa0;: le dernier filtre valide reste actif</translation>
    </message>
    <message>
        <source>%1
The last valid filter stays on</source>
        <translation>%1
Le dernier filtre valide reste actif</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Valide</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Aucun filtre utilisé pour l&apos;instant</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Enregistrer ce filtre…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Enregistrer le filtre</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Not saved: a filter needs a name, and there are at most %1</source>
        <translation>Non enregistré&#xa0;: un filtre doit avoir un nom, et il y en a au plus %1</translation>
    </message>
</context>
<context>
    <name>gui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>gui::FilterPopup</name>
    <message>
        <source>Tab accepts  ·  Esc closes</source>
        <translation>Tab accepte  ·  Échap ferme</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Propositions</translation>
    </message>
    <message>
        <source>field</source>
        <translation>champ</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>opérateur</translation>
    </message>
    <message>
        <source>word</source>
        <translation>mot</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valeur</translation>
    </message>
</context>
<context>
    <name>gui::FramePane</name>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>%1 B: too long to be shown while it is written</source>
        <translation>%1 o : trop long pour être montré pendant la saisie</translation>
    </message>
    <message>
        <source>type %1, %2 B</source>
        <translation>type %1, %2 o</translation>
    </message>
</context>
<context>
    <name>gui::GivingBar</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
</context>
<context>
    <name>gui::GrantDialog</name>
    <message>
        <source>Live grant</source>
        <translation>Autorisation en cours</translation>
    </message>
    <message>
        <source>Grant as</source>
        <translation>Autoriser en</translation>
    </message>
    <message>
        <source>Everything, unfiltered: packets without entitlements too</source>
        <translation>Tout, non filtré : aussi les paquets sans habilitations</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>Conservé au journal d&apos;audit</translation>
    </message>
    <message>
        <source>I have looked: change it nevertheless</source>
        <translation>J’ai vérifié : modifier quand même</translation>
    </message>
    <message>
        <source>Ctrl+Return answers. Enter and Space never do.</source>
        <translation>Ctrl+Entrée répond. Entrée ou Espace seules, jamais.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Revoke a grant</source>
        <translation>Révoquer une autorisation</translation>
    </message>
    <message>
        <source>Change a grant</source>
        <translation>Modifier une autorisation</translation>
    </message>
    <message>
        <source>Send the revocation</source>
        <translation>Envoyer la révocation</translation>
    </message>
    <message>
        <source>Send the change</source>
        <translation>Envoyer la modification</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>who, on which feed and topic</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Entitlements are numbers, as in 1, 2: see character %1.</source>
        <translation>Les habilitations sont des nombres, comme 1, 2&#xa0;: voir le caractère %1.</translation>
    </message>
</context>
<context>
    <name>gui::GrantsPage</name>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Révoquer…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>user, host, client id, feed or topic</source>
        <translation>utilisateur, hôte, id client, flux ou sujet</translation>
    </message>
    <message>
        <source>Nobody has anything yet, as far as is known here. Our own grants appear here, and all subscriptions of the feeds whose notifications are asked for.</source>
        <translation>Personne n’a encore rien, pour autant qu’on sache ici. Nos propres autorisations apparaissent ici, ainsi que tous les abonnements des flux dont les notifications sont demandées.</translation>
    </message>
    <message>
        <source>An end is kept only while this program runs and is connected: the distributor knows no ends.</source>
        <translation>Une fin n’est tenue que si ce programme est en marche et connecté : le distributeur ne connaît pas de fin.</translation>
    </message>
    <message>
        <source>Sends nothing. For a grant of which nothing is known any more</source>
        <translation>N’envoie rien. Pour une autorisation dont on ne sait plus rien</translation>
    </message>
    <message>
        <source>Find in the live grants</source>
        <translation>Chercher dans les autorisations en cours</translation>
    </message>
    <message>
        <source>Live grants</source>
        <translation>Autorisations en cours</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>gui::HexView</name>
    <message>
        <source>Payload as hex</source>
        <translation>Charge utile en hexa</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy hex digits</source>
        <translation>Copier les chiffres hexa</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Search: mary, feed:PRICES, not sent, 2026-11, 14:32 …</source>
        <translation>Rechercher&#xa0;: mary, feed:PRICES, non envoyé, 2026-11, 14:32 …</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l&apos;historique</translation>
    </message>
    <message>
        <source>Each word has to be found. user:, host:, client:, feed:, topic:, reason: and by: look in one field; dates and times of day are found too (Ctrl+F)</source>
        <translation>Chaque mot doit être trouvé. user:, host:, client:, feed:, topic:, reason: et by: cherchent dans un seul champ&#xa0;; les dates et les heures sont trouvées aussi (Ctrl+F)</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Quelles réponses</translation>
    </message>
    <message>
        <source>From which time</source>
        <translation>De quelle période</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Vérifier la chaîne</translation>
    </message>
    <message>
        <source>Follow the hashes from the oldest month on and compare the end with the head file</source>
        <translation>Suivre les empreintes depuis le mois le plus ancien et comparer la fin avec le fichier de tête</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>Exporter en CSV…</translation>
    </message>
    <message>
        <source>Write the whole audit for a spreadsheet, with cells made harmless</source>
        <translation>Écrire tout le journal d&apos;audit pour un tableur, avec des cellules rendues inoffensives</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>L&apos;entrée choisie</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Aucune réponse</translation>
    </message>
    <message>
        <source>Each answer is recorded before it is sent, and listed here for good.</source>
        <translation>Chaque réponse est enregistrée avant d&apos;être envoyée, et reste listée ici.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Exporter le journal d&apos;audit</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>Not connected to a distributor yet: each one has an audit of its own</source>
        <translation>Pas encore connecté à un distributeur&#xa0;: chacun a son propre journal d&apos;audit</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 réponses sur %2</translation>
    </message>
    <message>
        <source>%1, %2 % read</source>
        <translation>%1, %2 % lus</translation>
    </message>
    <message>
        <source>%1. Not all can be read: %2</source>
        <translation>%1. Tout ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
</context>
<context>
    <name>gui::HoldBar</name>
    <message>
        <source>1 mark</source>
        <translation>1 marque</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 marques</translation>
    </message>
    <message>
        <source>%1, %2 more have left the memory budget</source>
        <translation>%1, %2 autres ont quitté le budget mémoire</translation>
    </message>
    <message>
        <source>Following the newest</source>
        <translation>Suit le plus récent</translation>
    </message>
    <message>
        <source>View held at the selected row</source>
        <translation>Vue figée à la ligne choisie</translation>
    </message>
    <message>
        <source>View held</source>
        <translation>Vue figée</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Suivre le dernier</translation>
    </message>
    <message>
        <source>Show what has come meanwhile (Ctrl+P)</source>
        <translation>Afficher ce qui est arrivé entre-temps (Ctrl+P)</translation>
    </message>
    <message>
        <source>Let go of the selected row and show the newest (End)</source>
        <translation>Quitter la ligne choisie et afficher la plus récente (Fin)</translation>
    </message>
</context>
<context>
    <name>gui::InboxPage</name>
    <message>
        <source>Choose a request to answer it.</source>
        <translation>Choisissez une demande pour y répondre.</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Accorder…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Demande suivante</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Demande précédente</translation>
    </message>
    <message>
        <source>Authorization requests</source>
        <translation>Demandes d&apos;autorisation</translation>
    </message>
    <message>
        <source>Grant selected…</source>
        <translation>Autoriser la sélection…</translation>
    </message>
    <message>
        <source>Deny selected…</source>
        <translation>Refuser la sélection…</translation>
    </message>
    <message>
        <source>%1 requests chosen: set, end and reason of the card are for all.</source>
        <translation>%1 demandes choisies : l’ensemble, la fin et le motif de la fiche valent pour toutes.</translation>
    </message>
    <message>
        <source>%1 more requests came while there was no room: they are not shown, and nobody has answered them.</source>
        <translation>%1 demandes de plus sont arrivées faute de place : elles ne sont pas affichées et personne n’y a répondu.</translation>
    </message>
    <message>
        <source>Connect as an authorizer, and requests for feeds that need authorization appear here.</source>
        <translation>Connectez-vous en tant qu’approbateur : les demandes pour les flux qui exigent une autorisation apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>gui::InputStrip</name>
    <message>
        <source>Find</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Text, or a filter such as size &gt; 1kB</source>
        <translation>Texte, ou un filtre tel que size &gt; 1kB</translation>
    </message>
    <message>
        <source>Row number, 12:30:00 or -5m</source>
        <translation>Numéro de ligne, 12:30:00 ou -5m</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
</context>
<context>
    <name>gui::Inspector</name>
    <message>
        <source>Packets of the message</source>
        <translation>Paquets du message</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>État actuel</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Diff</translation>
    </message>
    <message>
        <source>Raw frame</source>
        <translation>Trame brute</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Décodeur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Aucun message choisi</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>nobody (stale or refused)</source>
        <translation>personne (périmé ou refusé)</translation>
    </message>
    <message>
        <source>%1 B, type %2</source>
        <translation>%1 o, type %2</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>Cela ressemble à %1.</translation>
    </message>
    <message>
        <source>Unwrap %1</source>
        <translation>Déballer %1</translation>
    </message>
    <message>
        <source>Show as received</source>
        <translation>Afficher tel que reçu</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>Aucun paquet</translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <translation>Paquet %1 sur %2</translation>
    </message>
    <message>
        <source>0 B, empty</source>
        <translation>0 o, vide</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 o</translation>
    </message>
    <message>
        <source>%1 B, binary</source>
        <translation>%1 o, binaire</translation>
    </message>
    <message>
        <source>%1 B, %2</source>
        <translation>%1 o, %2</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <comment>tab of the message</comment>
        <translation>Afficher : %1</translation>
    </message>
    <message>
        <source>Previous packet</source>
        <translation>Paquet précédent</translation>
    </message>
    <message>
        <source>Next packet</source>
        <translation>Paquet suivant</translation>
    </message>
    <message>
        <source>Its packets, entitlements and payload open here. Choose a row of the packets.</source>
        <translation>Ses paquets, droits et contenu s&apos;ouvrent ici. Choisissez une ligne de paquets.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Courbe</translation>
    </message>
</context>
<context>
    <name>gui::InspectorDiff</name>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Hide equal lines</source>
        <translation>Masquer les lignes égales</translation>
    </message>
    <message>
        <source>Previous on this topic</source>
        <translation>Précédent du sujet</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>Message épinglé</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare other messages with this one</source>
        <translation>Comparer d&apos;autres messages à celui-ci</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Pinned message %1</source>
        <translation>Message épinglé %1</translation>
    </message>
    <message>
        <source>No message is pinned yet.</source>
        <translation>Aucun message n&apos;est encore épinglé.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>No earlier message of this topic is in the store.</source>
        <translation>Aucun message antérieur de ce sujet n&apos;est en mémoire.</translation>
    </message>
    <message>
        <source>The other message has no packet %1.</source>
        <translation>L&apos;autre message n&apos;a pas de paquet %1.</translation>
    </message>
    <message>
        <source>Not all of both payloads could be unwrapped.</source>
        <translation>Les deux charges utiles n&apos;ont pas pu être entièrement déballées.</translation>
    </message>
    <message>
        <source>Not both are valid JSON: compared as text.</source>
        <translation>Les deux ne sont pas du JSON valide&#xa0;: comparés comme texte.</translation>
    </message>
    <message>
        <source>Not both are valid: compared as bytes.</source>
        <translation>Les deux ne sont pas valides&#xa0;: comparés comme octets.</translation>
    </message>
    <message>
        <source>Only the first %1 bytes or %2 lines are compared.</source>
        <translation>Seuls les %1 premiers octets ou les %2 premières lignes sont comparés.</translation>
    </message>
    <message>
        <source>Too much differs to be lined up exactly.</source>
        <translation>Trop de différences pour un alignement exact.</translation>
    </message>
</context>
<context>
    <name>gui::InspectorFrame</name>
    <message>
        <source>Fields of the frame</source>
        <translation>Champs de la trame</translation>
    </message>
    <message>
        <source>Frame as hex</source>
        <translation>Trame en hexa</translation>
    </message>
</context>
<context>
    <name>gui::InspectorImage</name>
    <message>
        <source>Payload as an image</source>
        <translation>Charge utile comme image</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>Lecture de l&apos;image…</translation>
    </message>
    <message>
        <source>%1 by %2 pixels are more than are shown, which is %3.</source>
        <translation>%1 sur %2 pixels, c&apos;est plus que ce qui est affiché, à savoir %3.</translation>
    </message>
    <message>
        <source>The image is damaged and can&apos;t be read. The Hex tab has all its bytes.</source>
        <translation>L&apos;image est endommagée et illisible. L&apos;onglet Hexa en a tous les octets.</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 sur %2 pixels</translation>
    </message>
</context>
<context>
    <name>gui::InspectorJson</name>
    <message>
        <source>Payload as a tree</source>
        <translation>Charge utile en arbre</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Copier le chemin</translation>
    </message>
    <message>
        <source>Filter for this value</source>
        <translation>Filtrer sur cette valeur</translation>
    </message>
    <message>
        <source>Reading %1 bytes…</source>
        <translation>Lecture de %1 octets…</translation>
    </message>
    <message>
        <source>Text that is not valid UTF-8 is shown escaped, first at byte %1.</source>
        <translation>Le texte qui n&apos;est pas de l&apos;UTF-8 valide est affiché échappé, d&apos;abord à l&apos;octet %1.</translation>
    </message>
    <message>
        <source>Plot this number</source>
        <translation>Tracer ce nombre</translation>
    </message>
</context>
<context>
    <name>gui::InspectorPlot</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Select a message of the topic first.</source>
        <translation>Sélectionnez d&apos;abord un message du topic.</translation>
    </message>
    <message>
        <source>Write a field such as json.price or json.levels[0].size.</source>
        <translation>Écrivez un champ tel que json.price ou json.levels[0].size.</translation>
    </message>
    <message>
        <source>A plot has at most %1 lines.</source>
        <translation>Une courbe a au plus %1 lignes.</translation>
    </message>
    <message>
        <source>No message with this number yet.</source>
        <translation>Pas encore de message avec ce nombre.</translation>
    </message>
    <message>
        <source>Choose a number above, or “Plot this number” in the tree, to see it over time.</source>
        <translation>Choisissez un nombre ci-dessus, ou « Tracer ce nombre » dans l&apos;arborescence, pour le voir au fil du temps.</translation>
    </message>
    <message>
        <source>Paused. Values since: %1.</source>
        <translation>En pause. Valeurs depuis : %1.</translation>
    </message>
    <message>
        <source>%1: values left out, since their time is unknown or goes back: %2.</source>
        <translation>%1 : valeurs omises, car leur heure est inconnue ou recule : %2.</translation>
    </message>
    <message>
        <source>%1: no number in any of %2 messages.</source>
        <translation>%1 : aucun nombre dans %2 messages.</translation>
    </message>
    <message>
        <source>Number to plot</source>
        <translation>Nombre à tracer</translation>
    </message>
    <message>
        <source>Add this number of the selected message&apos;s topic</source>
        <translation>Ajouter ce nombre du topic du message sélectionné</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the plot</comment>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the picture; values are still taken</source>
        <translation>Figer l&apos;image ; les valeurs sont toujours prises</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show all of the time (Home). Zoom with the wheel, + and −, or a drag</source>
        <translation>Afficher toute la durée (Origine). Zoom avec la molette, + et −, ou en glissant</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>Enregistrer en CSV…</translation>
    </message>
    <message>
        <source>Save all lines of the plot to a file</source>
        <translation>Enregistrer toutes les lignes de la courbe dans un fichier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Retirer la ligne choisie</translation>
    </message>
    <message>
        <source>Lines of the plot</source>
        <translation>Lignes de la courbe</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>valeurs : %1</translation>
    </message>
    <message>
        <source>to a point: %1</source>
        <translation>par point : %1</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Enregistrer la courbe</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The plot was not saved: %1</source>
        <translation>La courbe n&apos;a pas été enregistrée : %1</translation>
    </message>
    <message>
        <source>messages without a number: %1</source>
        <translation>messages sans nombre : %1</translation>
    </message>
</context>
<context>
    <name>gui::InspectorState</name>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Putting the state together…</source>
        <translation>Assemblage de l&apos;état…</translation>
    </message>
    <message>
        <source>Nothing is known of this topic.</source>
        <translation>On ne sait rien de ce sujet.</translation>
    </message>
    <message>
        <source>Latest message: %1, received %2</source>
        <translation>Dernier message&#xa0;: %1, reçu %2</translation>
    </message>
    <message>
        <source>Image %1, deltas since: %2, until %3</source>
        <translation>Image %1, deltas depuis&#xa0;: %2, jusqu&apos;à %3</translation>
    </message>
    <message>
        <source>No image, deltas: %1, until %2</source>
        <translation>Aucune image, deltas&#xa0;: %1, jusqu&apos;à %2</translation>
    </message>
    <message>
        <source>The last message says stale or refused: what is shown is old.</source>
        <translation>Le dernier message dit périmé ou refusé&#xa0;: ce qui est affiché est ancien.</translation>
    </message>
    <message>
        <source>The image had to leave the memory budget.</source>
        <translation>L&apos;image a dû quitter le budget mémoire.</translation>
    </message>
    <message>
        <source>Messages that are not in the store and not merged: %1.</source>
        <translation>Messages absents de la mémoire et non fusionnés&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Packets that are no objects and not merged: %1.</source>
        <translation>Paquets qui ne sont pas des objets et non fusionnés&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>gui::InspectorText</name>
    <message>
        <source>Payload as text</source>
        <translation>Charge utile en texte</translation>
    </message>
    <message>
        <source>%1 of %2 bytes shown. The hex view has all of them.</source>
        <translation>%1 octets sur %2 affichés. La vue hexa les a tous.</translation>
    </message>
    <message>
        <source>Show more</source>
        <translation>Afficher plus</translation>
    </message>
</context>
<context>
    <name>gui::KeyMapOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Trouver une touche ou ce qu&apos;elle fait</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Échap ferme</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>Aucune touche ne fait cela</translation>
    </message>
</context>
<context>
    <name>gui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Quelles lignes sont affichées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Erreurs</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Copier les lignes choisies, ou toutes celles affichées</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Enregistrer les lignes affichées</translation>
    </message>
    <message>
        <source>Open the folder of the log file</source>
        <translation>Ouvrir le dossier du fichier journal</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Effacer le journal</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Enregistrer le journal</translation>
    </message>
    <message>
        <source>Texts (*.log *.txt)</source>
        <translation>Textes (*.log *.txt)</translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation>Le journal n&apos;a pas été enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 ligne</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 lignes</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many lines of all</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 older ones dropped</source>
        <translation>%1, %2 plus anciennes rejetées</translation>
    </message>
    <message>
        <source>Connect, and the states and errors of this session appear here as they happen.</source>
        <translation>Connectez-vous : les états et les erreurs de cette session apparaissent ici au fur et à mesure.</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>New connection (Ctrl+N)</source>
        <translation>Nouvelle connexion (Ctrl+N)</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Authorization requests of all sessions (Ctrl+Shift+A)</source>
        <translation>Demandes d&apos;autorisation de toutes les sessions (Ctrl+Maj+A)</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Fermer l&apos;onglet</translation>
    </message>
    <message>
        <source>1 request waits</source>
        <translation>1 demande en attente</translation>
    </message>
    <message>
        <source>%1 requests wait</source>
        <translation>%1 demandes en attente</translation>
    </message>
    <message>
        <source>Messagebus Monitor</source>
        <translation>Messagebus Monitor</translation>
    </message>
    <message>
        <source>%1 – Messagebus Monitor</source>
        <translation>%1 – Messagebus Monitor</translation>
    </message>
    <message>
        <source>%1 – %2 – Messagebus Monitor</source>
        <comment>session, environment</comment>
        <translation>%1 – %2 – Messagebus Monitor</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Connexions…</translation>
    </message>
    <message>
        <source>Demo distributor</source>
        <translation>Distributeur de démo</translation>
    </message>
    <message>
        <source>Open messages…</source>
        <translation>Ouvrir des messages…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Connexions récentes</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>profile, environment</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Authorization of all sessions</source>
        <translation>Autorisations de toutes les sessions</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Session suivante</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Session précédente</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>Save diagnostic report…</source>
        <translation>Enregistrer un rapport de diagnostic…</translation>
    </message>
    <message>
        <source>About Messagebus Monitor</source>
        <translation>À propos de Messagebus Monitor</translation>
    </message>
    <message>
        <source>Messagebus Monitor %1
Looks into a jetblack-messagebus distributor.

Apache License 2.0</source>
        <translation>Messagebus Monitor %1
Regarde dans un distributeur jetblack-messagebus.

Apache License 2.0</translation>
    </message>
    <message>
        <source>Find feed, topic or command…</source>
        <translation>Trouver un flux, un sujet ou une commande…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>(%1) %2</source>
        <comment>how many requests wait, title</comment>
        <translation>(%1) %2</translation>
    </message>
</context>
<context>
    <name>gui::MemoryGauge</name>
    <message>
        <source>Memory: %1 % of the budget</source>
        <translation>Mémoire&#xa0;: %1&#xa0;% du budget</translation>
    </message>
</context>
<context>
    <name>gui::NameHtml</name>
    <message>
        <source>user name</source>
        <translation>nom d&apos;utilisateur</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>nom d&apos;hôte</translation>
    </message>
    <message>
        <source>feed name</source>
        <translation>nom de flux</translation>
    </message>
    <message>
        <source>topic name</source>
        <translation>nom de sujet</translation>
    </message>
    <message>
        <source>%1 at %2 asks for %3</source>
        <comment>user at host … feed / topic</comment>
        <translation>%1 sur %2 demande %3</translation>
    </message>
    <message>
        <source>This %1 hides something: %2.</source>
        <translation>Ce %1 cache quelque chose&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is shown escaped, and the answer carries the bytes exactly as they came.</source>
        <translation>Il est affiché échappé, et la réponse porte les octets exactement comme ils sont venus.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user at host</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>gui::NotificationsPanel</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Notify on…</source>
        <translation>Notifier sur…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Aucune notification</translation>
    </message>
    <message>
        <source>Ask for notification on a feed to see who subscribes to what.</source>
        <translation>Demandez la notification sur un flux pour voir qui s&apos;abonne à quoi.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Effacer la liste</translation>
    </message>
    <message>
        <source>no feeds</source>
        <translation>aucun flux</translation>
    </message>
    <message>
        <source>1 feed: %1</source>
        <translation>1 flux&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 feeds: %2</source>
        <translation>%1 flux&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 adds, %2 removes</source>
        <translation>%1 ajouts, %2 retraits</translation>
    </message>
    <message>
        <source>%1, %2 not kept</source>
        <translation>%1, %2 non gardés</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 actifs</translation>
    </message>
    <message>
        <source>%1 live, %2 more not kept</source>
        <translation>%1 actifs, %2 autres non gardés</translation>
    </message>
</context>
<context>
    <name>gui::NotifyDialog</name>
    <message>
        <source>Notify on a feed</source>
        <translation>Notifier sur un flux</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>The distributor then tells of every subscription on this feed, those that exist first. It needs the Notify role; without it, nothing comes.</source>
        <translation>Le distributeur signale alors chaque abonnement à ce flux, d&apos;abord ceux qui existent. Il faut le rôle Notify&#xa0;; sans lui, rien ne vient.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Notifier</translation>
    </message>
    <message>
        <source>Type the name of a feed.</source>
        <translation>Saisissez le nom d&apos;un flux.</translation>
    </message>
    <message>
        <source>Notifications are on for this feed already.</source>
        <translation>Les notifications sont déjà activées pour ce flux.</translation>
    </message>
</context>
<context>
    <name>gui::PacketActions</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Colour rows</source>
        <translation>Colorer les lignes</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as JSON lines</source>
        <translation>Copier en lignes JSON</translation>
    </message>
    <message>
        <source>Copy frames as hex</source>
        <translation>Copier les trames en hexa</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marquer</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Marque suivante</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Marque précédente</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Supprimer toutes les marques</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Aller à…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Chercher…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Lacune suivante</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>Lacune précédente</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Heure locale</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the first row</source>
        <translation>Depuis la première ligne</translation>
    </message>
    <message>
        <source>Since the selected row</source>
        <translation>Depuis la ligne choisie</translation>
    </message>
    <message>
        <source>Since the row before</source>
        <translation>Depuis la ligne d&apos;avant</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>Par éditeur</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Par sujet</translation>
    </message>
    <message>
        <source>Would they see it?…</source>
        <translation>Le verraient-ils&#xa0;?…</translation>
    </message>
</context>
<context>
    <name>gui::PacketCells</name>
    <message>
        <source>not looked at: %1</source>
        <translation>non examiné&#xa0;: %1</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>imbrication trop profonde</translation>
    </message>
</context>
<context>
    <name>gui::PacketColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Voie</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Pk</source>
        <translation>Pq</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>JSON: %1</source>
        <translation>JSON&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a column for a JSON path…</source>
        <translation>Ajouter une colonne pour un chemin JSON…</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>Retirer une colonne</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Réinitialiser les colonnes</translation>
    </message>
</context>
<context>
    <name>gui::PacketCopier</name>
    <message>
        <source>Nothing copied: this message is larger than %1, the most that is copied at once</source>
        <translation>Rien copié&#xa0;: ce message dépasse %1, le maximum copié en une fois</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 rows copied: at most %3 rows or %4 at once</source>
        <translation>Seules les %1 premières lignes sur %2 copiées&#xa0;: au plus %3 lignes ou %4 en une fois</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 ligne copiée</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 lignes copiées</translation>
    </message>
    <message>
        <source>%1; %2 gap rows have no message</source>
        <translation>%1&#xa0;; %2 lignes de lacune n&apos;ont pas de message</translation>
    </message>
    <message>
        <source>%1; %2 had left the view meanwhile</source>
        <translation>%1&#xa0;; %2 avaient quitté la vue entre-temps</translation>
    </message>
</context>
<context>
    <name>gui::PacketMenu</name>
    <message>
        <source>Follow newest</source>
        <translation>Suivre le dernier</translation>
    </message>
    <message>
        <source>Filter for</source>
        <translation>Filtrer sur</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Et</translation>
    </message>
    <message>
        <source>And not</source>
        <translation>Et non</translation>
    </message>
</context>
<context>
    <name>gui::PacketNavigator</name>
    <message>
        <source>There is no row %1 yet: the newest is %2</source>
        <translation>Il n&apos;y a pas encore de ligne %1&#xa0;: la plus récente est %2</translation>
    </message>
    <message>
        <source>Going there as soon as the filter has come to it</source>
        <translation>Y va dès que le filtre y sera arrivé</translation>
    </message>
    <message>
        <source>There is no row to go to</source>
        <translation>Il n&apos;y a aucune ligne où aller</translation>
    </message>
    <message>
        <source>Row %1 has left the memory budget; this is the oldest in the view</source>
        <translation>La ligne %1 a quitté le budget mémoire&#xa0;; voici la plus ancienne de la vue</translation>
    </message>
    <message>
        <source>Row %1 is not in the view; this is the one next to it</source>
        <translation>La ligne %1 n&apos;est pas dans la vue&#xa0;; voici la plus proche</translation>
    </message>
    <message>
        <source>Nothing came at %1 or later; this is the newest</source>
        <translation>Rien n&apos;est venu à %1 ou plus tard&#xa0;; voici la plus récente</translation>
    </message>
    <message>
        <source>The view has nothing as old as %1; this is the oldest</source>
        <translation>La vue n&apos;a rien d&apos;aussi ancien que %1&#xa0;; voici la plus ancienne</translation>
    </message>
    <message>
        <source>No gap before this row</source>
        <translation>Aucune lacune avant cette ligne</translation>
    </message>
    <message>
        <source>No gap behind this row</source>
        <translation>Aucune lacune après cette ligne</translation>
    </message>
    <message>
        <source>No row is marked</source>
        <translation>Aucune ligne n&apos;est marquée</translation>
    </message>
    <message>
        <source>From the oldest mark on to the newest</source>
        <translation>De la marque la plus ancienne à la plus récente</translation>
    </message>
    <message>
        <source>From the newest mark on to the oldest</source>
        <translation>De la marque la plus récente à la plus ancienne</translation>
    </message>
</context>
<context>
    <name>gui::PacketTable</name>
    <message>
        <source>%1 has left the memory budget</source>
        <translation>%1 a quitté le budget mémoire</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
</context>
<context>
    <name>gui::PacketView</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Hold the view still; nothing is lost</source>
        <translation>Figer la vue&#xa0;; rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>Show the newest messages as they come</source>
        <translation>Afficher les messages les plus récents à leur arrivée</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take all rows out of the view</source>
        <translation>Retirer toutes les lignes de la vue</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>1 newer row matches</source>
        <translation>1 ligne plus récente correspond</translation>
    </message>
    <message>
        <source>%1 newer rows match</source>
        <translation>%1 lignes plus récentes correspondent</translation>
    </message>
    <message>
        <source>%1, all kept</source>
        <translation>%1, toutes gardées</translation>
    </message>
    <message>
        <source>%1, older ones have left the memory budget</source>
        <translation>%1, de plus anciennes ont quitté le budget mémoire</translation>
    </message>
    <message>
        <source>Undecided: the regular expression took too long on these messages; they are not shown</source>
        <translation>Indécis&#xa0;: l&apos;expression régulière a pris trop de temps sur ces messages&#xa0;; ils ne sont pas affichés</translation>
    </message>
    <message>
        <source>1 message came meanwhile</source>
        <translation>1 message arrivé entre-temps</translation>
    </message>
    <message>
        <source>%1 messages came meanwhile</source>
        <translation>%1 messages arrivés entre-temps</translation>
    </message>
    <message>
        <source>%1, %2 of them have already left the memory budget</source>
        <translation>%1, dont %2 ont déjà quitté le budget mémoire</translation>
    </message>
    <message>
        <source>testing %1 %</source>
        <translation>%1&#xa0;% testés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 undecided</source>
        <translation>%1, %2 indécis</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 indécis</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing found before this row</source>
        <translation>Rien trouvé avant cette ligne</translation>
    </message>
    <message>
        <source>Nothing found behind this row</source>
        <translation>Rien trouvé après cette ligne</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Path of the value in the payload, such as bid or book.levels[0].price</source>
        <translation>Chemin de la valeur dans la charge utile, tel que bid ou book.levels[0].price</translation>
    </message>
    <message>
        <source>No column: %1 is no JSON path, or there are too many columns</source>
        <translation>Pas de colonne&#xa0;: %1 n&apos;est pas un chemin JSON, ou il y a trop de colonnes</translation>
    </message>
    <message>
        <source>Subscribe to a topic (Ctrl+Shift+S), and its messages appear here.</source>
        <translation>Abonnez-vous à un sujet (Ctrl+Maj+S) : ses messages apparaissent ici.</translation>
    </message>
    <message>
        <source>Looking for messages that pass the filter…</source>
        <translation>Recherche des messages qui passent le filtre…</translation>
    </message>
    <message>
        <source>No message passes the filter yet: change it or clear it to see others.</source>
        <translation>Aucun message ne passe encore le filtre : modifiez-le ou effacez-le pour en voir d’autres.</translation>
    </message>
</context>
<context>
    <name>gui::PayloadDecoder</name>
    <message>
        <source>Unwrapping %1 bytes…</source>
        <translation>Déballage de %1 octets…</translation>
    </message>
    <message>
        <source>As received: %1 B</source>
        <translation>Tel que reçu&#xa0;: %1 o</translation>
    </message>
    <message>
        <source> → %1: %2 B</source>
        <comment>what was unwrapped, and bytes</comment>
        <translation> → %1&#xa0;: %2 o</translation>
    </message>
    <message>
        <source>More than %1 B come out, a bomb perhaps: only the first of them are shown.</source>
        <translation>Il en sort plus de %1 o, une bombe peut-être&#xa0;: seuls les premiers sont affichés.</translation>
    </message>
    <message>
        <source>Not whole %1: it ends too early, at byte %2.</source>
        <translation>%1 incomplet&#xa0;: fin trop tôt, à l&apos;octet %2.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the %1 data, at byte %2.</source>
        <translation>Quelque chose suit la fin des données %1, à l&apos;octet %2.</translation>
    </message>
    <message>
        <source>Not valid %1 at byte %2.</source>
        <translation>%1 non valide à l&apos;octet %2.</translation>
    </message>
</context>
<context>
    <name>gui::PlotView</name>
    <message>
        <source>Plot</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a field, its lowest and highest value</comment>
        <translation>%1 : %2 à %3</translation>
    </message>
    <message>
        <source>%1: last %2, lowest %3, highest %4</source>
        <comment>a field and its values</comment>
        <translation>%1 : dernière valeur %2, minimum %3, maximum %4</translation>
    </message>
</context>
<context>
    <name>gui::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Each preset names a set of entitlements on one feed. Delete empties what is selected; an empty row is no preset.</source>
        <translation>Chaque préréglage nomme un ensemble d&apos;habilitations sur un flux. Suppr vide la sélection&#xa0;; une ligne vide n&apos;est pas un préréglage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>entitlements are numbers, as in 1, 2: see character %1</source>
        <translation>les habilitations sont des nombres, comme 1, 2&#xa0;: voir le caractère %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>The presets were changed elsewhere meanwhile. Open them anew.</source>
        <translation>Les préréglages ont été modifiés ailleurs entre-temps. Rouvrez-les.</translation>
    </message>
    <message>
        <source>%1 / %2: %3</source>
        <translation>%1 / %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>gui::ProfilePanel</name>
    <message>
        <source>Find profile</source>
        <translation>Chercher un profil</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import profiles…</source>
        <translation>Importer des profils…</translation>
    </message>
    <message>
        <source>Export all profiles, without secrets…</source>
        <translation>Exporter tous les profils, sans secrets…</translation>
    </message>
    <message>
        <source>Save or import a connection, and it appears here.</source>
        <translation>Enregistrez ou importez une connexion, et elle apparaît ici.</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>Aucun profil ne correspond.</translation>
    </message>
</context>
<context>
    <name>gui::PublishPanel</name>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Envoyer en</translation>
    </message>
    <message>
        <source>Multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>Unicast</source>
        <translation>Unicast</translation>
    </message>
    <message>
        <source>To client</source>
        <translation>Au client</translation>
    </message>
    <message>
        <source>Every subscriber</source>
        <translation>Tous les abonnés</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Packet 1</source>
        <translation>Paquet 1</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>None: only unfiltered subscribers see it</source>
        <translation>Aucune&#xa0;: seuls les abonnés sans filtre le voient</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hexa</translation>
    </message>
    <message>
        <source>48 65 6c 6c 6f</source>
        <translation>48 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Read when it is sent</source>
        <translation>Lu au moment de l&apos;envoi</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Sent by this session</source>
        <translation>Envoyé par cette session</translation>
    </message>
    <message>
        <source>Send once</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Rien n&apos;a encore été envoyé.</translation>
    </message>
    <message>
        <source>What this session published becomes stale for its subscribers when it leaves.</source>
        <translation>Ce que cette session a publié devient périmé pour ses abonnés quand elle part.</translation>
    </message>
    <message>
        <source>Send this message once (Ctrl+Return)</source>
        <translation>Envoyer ce message une fois (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Payload from a file</source>
        <translation>Charge utile d&apos;un fichier</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Type de contenu</translation>
    </message>
    <message>
        <source>dialect %1</source>
        <translation>dialecte %1</translation>
    </message>
    <message>
        <source>This session only monitors: it publishes nothing.</source>
        <translation>Cette session ne fait qu&apos;observer&#xa0;: elle ne publie rien.</translation>
    </message>
    <message>
        <source>Not connected: nothing can be sent.</source>
        <translation>Non connecté&#xa0;: rien ne peut être envoyé.</translation>
    </message>
    <message>
        <source>A client id has 32 hex digits, as in 00112233-4455-6677-8899-aabbccddeeff.</source>
        <translation>Un identifiant de client a 32 chiffres hexadécimaux, comme 00112233-4455-6677-8899-aabbccddeeff.</translation>
    </message>
    <message>
        <source>Type the feed.</source>
        <translation>Saisissez le flux.</translation>
    </message>
    <message>
        <source>Type the topic.</source>
        <translation>Saisissez le sujet.</translation>
    </message>
    <message>
        <source>Packet %1: %2</source>
        <translation>Paquet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No packets: subscribers take such a message for stale or refused.</source>
        <translation>Aucun paquet&#xa0;: les abonnés prennent un tel message pour périmé ou refusé.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>ID client</translation>
    </message>
    <message>
        <source>Packet %1</source>
        <translation>Paquet %1</translation>
    </message>
    <message>
        <source>No packet</source>
        <translation>Aucun paquet</translation>
    </message>
    <message>
        <source>%1, %2 B</source>
        <translation>%1, %2 o</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>Peut être envoyé</translation>
    </message>
    <message>
        <source>Nothing that came has confirmed dialect %1 yet. If the distributor speaks another one, this message is malformed input: it may drop the connection, spin a thread, or (6.0) stop for every client.</source>
        <translation>Rien de ce qui est arrivé n&apos;a encore confirmé le dialecte %1. Si le distributeur en parle un autre, ce message est une entrée incorrecte&#xa0;: il peut couper la connexion, saturer un thread ou (6.0) s&apos;arrêter pour tous les clients.</translation>
    </message>
    <message>
        <source>Publish in dialect %1</source>
        <translation>Publier en dialecte %1</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Non envoyé. %1</translation>
    </message>
    <message>
        <source>On its way to the connection…</source>
        <translation>En route vers la connexion…</translation>
    </message>
    <message>
        <source>Left this machine at %1. The bus never confirms a publish: nobody can know whether it was accepted.</source>
        <translation>A quitté cette machine à %1. Le bus ne confirme jamais une publication&#xa0;: personne ne peut savoir si elle a été acceptée.</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>Contenu en texte</translation>
    </message>
    <message>
        <source>Payload as hex digits</source>
        <translation>Contenu en chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Toutes les</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Milliseconds between two messages</source>
        <translation>Millisecondes entre deux messages</translation>
    </message>
    <message>
        <source> times</source>
        <translation> fois</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>Combien de messages</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Messages sent of this repeat</source>
        <translation>Messages envoyés de cette répétition</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Arrêter la répétition</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1 / %2, %3 s left</source>
        <translation>%1 / %2, encore %3 s</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>topic, subscribers</comment>
        <translation>%1, pour %2</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>From selected message</source>
        <translation>Du message choisi</translation>
    </message>
    <message>
        <source>Paste hex</source>
        <translation>Coller en hexa</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Déverrouiller…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Choose a message in the packets first.</source>
        <translation>Choisissez d&apos;abord un message dans les paquets.</translation>
    </message>
    <message>
        <source>%1 B: too long to be shown while it is written</source>
        <translation>%1 o : trop long pour être montré pendant la saisie</translation>
    </message>
    <message>
        <source>Audience, frame, history and templates</source>
        <translation>Destinataires, trame, historique et modèles</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Qui le verra</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Trame</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>%1 is in production: sending is locked.</source>
        <translation>%1 est en production : l&apos;envoi est verrouillé.</translation>
    </message>
    <message>
        <source>%1 is in production: unlocked for %2.</source>
        <translation>%1 est en production : déverrouillé pour %2.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>%1 is in production. What is published reaches real subscribers, and can&apos;t be taken back.

This is asked once for each session. Sending is then unlocked for %2 minutes at a time.</source>
        <translation>%1 est en production. Ce qui est publié atteint de vrais abonnés et ne peut être repris.

Cette question est posée une fois par session. L&apos;envoi est ensuite déverrouillé pour %2 minutes à la fois.</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>Déverrouiller %1</translation>
    </message>
    <message>
        <source>Locked: this is production.</source>
        <translation>Verrouillé : c&apos;est la production.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <comment>target</comment>
        <translation>Envoyer à %1</translation>
    </message>
    <message>
        <source>Send a message, and it appears here with what became of it.</source>
        <translation>Envoyez un message : il apparaît ici avec ce qu’il est devenu.</translation>
    </message>
</context>
<context>
    <name>gui::RegrantStrip</name>
    <message>
        <source>Grant after a refusal</source>
        <translation>Accorder après un refus</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>A named set of entitlements of this feed</source>
        <translation>Un ensemble nommé d&apos;habilitations de ce flux</translation>
    </message>
    <message>
        <source>Entitlements: 1, 2</source>
        <translation>Habilitations&#xa0;: 1, 2</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>The numbers that are granted</source>
        <translation>Les nombres accordés</translation>
    </message>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation>Motif, conservé dans le journal d&apos;audit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Grant now…</source>
        <translation>Accorder maintenant…</translation>
    </message>
    <message>
        <source>Asks once more before a grant is sent</source>
        <translation>Demande encore une fois avant d&apos;envoyer un accord</translation>
    </message>
    <message>
        <source>I have checked this name with the person who uses it</source>
        <translation>J&apos;ai vérifié ce nom avec la personne qui l&apos;utilise</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Saisi</translation>
    </message>
    <message>
        <source>Entitlements are numbers, as in 1, 2: see character %1.</source>
        <translation>Les habilitations sont des nombres, comme 1, 2&#xa0;: voir le caractère %1.</translation>
    </message>
    <message>
        <source>Refused, and its client is still there: a grant can take the refusal&apos;s place.</source>
        <translation>Refusé, et son client est encore là&#xa0;: un accord peut remplacer le refus.</translation>
    </message>
    <message>
        <source>Refused. No notification shows that its client is still there, so it can&apos;t be granted now.</source>
        <translation>Refusé. Aucune notification ne montre que son client est encore là, il ne peut donc pas être accordé maintenant.</translation>
    </message>
</context>
<context>
    <name>gui::ReportDialog</name>
    <message>
        <source>Diagnostic report</source>
        <translation>Rapport de diagnostic</translation>
    </message>
    <message>
        <source>This is what the file will hold, and all of it: versions, settings without secrets, sessions and the last lines of the log. No payloads, no passwords. Attach it to a bug report.</source>
        <translation>Voici ce que le fichier contiendra, et rien d&apos;autre&#xa0;: versions, réglages sans secrets, sessions et dernières lignes du journal. Ni charges utiles, ni mots de passe. Joignez-le à un rapport d&apos;erreur.</translation>
    </message>
    <message>
        <source>Name hosts, users and profiles</source>
        <translation>Nommer hôtes, utilisateurs et profils</translation>
    </message>
    <message>
        <source>Otherwise each is replaced by a placeholder, such as host-1</source>
        <translation>Sinon chacun est remplacé par un substitut, tel que host-1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save diagnostic report</source>
        <translation>Enregistrer le rapport de diagnostic</translation>
    </message>
    <message>
        <source>Diagnostic reports (*.json)</source>
        <translation>Rapports de diagnostic (*.json)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Non enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::RequestCard</name>
    <message>
        <source>Grant as</source>
        <translation>Autoriser en</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>Conservé au journal d&apos;audit</translation>
    </message>
    <message>
        <source>I have checked this name with the person who uses it</source>
        <translation>J&apos;ai vérifié ce nom avec la personne qui l&apos;utilise</translation>
    </message>
    <message>
        <source>Grant unfiltered…</source>
        <translation>Accorder sans filtre…</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Accorder…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Refuser…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Asks once more before a grant is sent (Ctrl+Shift+G)</source>
        <translation>Demande encore une fois avant l&apos;envoi d&apos;un octroi (Ctrl+Maj+G)</translation>
    </message>
    <message>
        <source>Asks once more before a refusal is sent (Ctrl+Shift+D)</source>
        <translation>Demande encore une fois avant l&apos;envoi d&apos;un refus (Ctrl+Maj+D)</translation>
    </message>
    <message>
        <source>Asks for a confirmation of its own</source>
        <translation>Demande une confirmation à part</translation>
    </message>
    <message>
        <source>Sends nothing: it is put aside until it is asked again</source>
        <translation>N’envoie rien : mis de côté jusqu’à la prochaine demande</translation>
    </message>
    <message>
        <source>Entitlements are numbers, as in 1, 2: see character %1.</source>
        <translation>Les habilitations sont des nombres, comme 1, 2&#xa0;: voir le caractère %1.</translation>
    </message>
    <message>
        <source>Client %1. User and host are claims, not proof.</source>
        <translation>Client %1. Utilisateur et hôte sont déclarés, non prouvés.</translation>
    </message>
    <message>
        <source>Asked %1×, last %2 ago.</source>
        <translation>Demandé %1×, la dernière fois il y a %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feed and topic: what passes</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>This client has %1.</source>
        <translation>Ce client a %1.</translation>
    </message>
    <message>
        <source>This user has nothing yet, as far as is known here.</source>
        <translation>Cet utilisateur n’a encore rien, pour autant qu’on sache ici.</translation>
    </message>
    <message>
        <source>This user has 1 live grant.</source>
        <translation>Cet utilisateur a 1 autorisation en cours.</translation>
    </message>
    <message>
        <source>This user has %1 live grants.</source>
        <translation>Cet utilisateur a %1 autorisations en cours.</translation>
    </message>
    <message>
        <source>Rules say: %1</source>
        <translation>Avis des règles : %1</translation>
    </message>
    <message>
        <source>Needed for a flagged name; kept in the audit log</source>
        <translation>Requis pour un nom signalé&#xa0;; conservé au journal d&apos;audit</translation>
    </message>
    <message>
        <source>Needed by this profile; kept in the audit log</source>
        <translation>Exigé par ce profil ; conservé dans le journal d’audit</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Remettre en attente</translation>
    </message>
    <message>
        <source>Grant %1…</source>
        <translation>Autoriser %1…</translation>
    </message>
    <message>
        <source>%1 It can be turned into a grant while the client stays.</source>
        <translation>%1 Il peut devenir une autorisation tant que le client reste.</translation>
    </message>
</context>
<context>
    <name>gui::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>If all of this holds</source>
        <translation>Si tout ceci est vrai</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>How the user is compared</source>
        <translation>Comment l&apos;utilisateur est comparé</translation>
    </message>
    <message>
        <source>any</source>
        <translation>n&apos;importe lequel</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>est exactement</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>avec jokers</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>expression régulière</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Hôte</translation>
    </message>
    <message>
        <source>How the host is compared</source>
        <translation>Comment l&apos;hôte est comparé</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>How the feed is compared</source>
        <translation>Comment le flux est comparé</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>How the topic is compared</source>
        <translation>Comment le sujet est comparé</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Not included; 00:00 is the end of the day</source>
        <translation>Non compris&#xa0;; 00:00 est la fin de la journée</translation>
    </message>
    <message>
        <source>Live grants</source>
        <translation>Accords en cours</translation>
    </message>
    <message>
        <source>fewer than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>The user has fewer live grants than</source>
        <translation>L&apos;utilisateur a moins d&apos;accords en cours que</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>au moins</translation>
    </message>
    <message>
        <source>The user has at least this many live grants</source>
        <translation>L&apos;utilisateur a au moins ce nombre d&apos;accords en cours</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Leave to a person</source>
        <translation>Laisser à une personne</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Refuser</translation>
    </message>
    <message>
        <source>Grant a preset</source>
        <translation>Accorder un préréglage</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>A preset of the feed that is asked for</source>
        <translation>Un préréglage du flux demandé</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pendant</translation>
    </message>
    <message>
        <source>no end, or 8h</source>
        <translation>sans fin, ou 8h</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Pendant combien de temps</translation>
    </message>
    <message>
        <source>After this it is revoked, while this program is connected: 90s, 30m, 8h</source>
        <translation>Ensuite il est révoqué, tant que ce programme est connecté&#xa0;: 90s, 30m, 8h</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>Conservé dans le journal d&apos;audit</translation>
    </message>
    <message>
        <source>Try it on a request</source>
        <translation>Essayer sur une demande</translation>
    </message>
    <message>
        <source>User of the sample</source>
        <translation>Utilisateur de l&apos;exemple</translation>
    </message>
    <message>
        <source>Host of the sample</source>
        <translation>Hôte de l&apos;exemple</translation>
    </message>
    <message>
        <source>Feed of the sample</source>
        <translation>Flux de l&apos;exemple</translation>
    </message>
    <message>
        <source>Topic of the sample</source>
        <translation>Sujet de l&apos;exemple</translation>
    </message>
    <message>
        <source>Time of the sample</source>
        <translation>Heure de l&apos;exemple</translation>
    </message>
    <message>
        <source> live grants</source>
        <translation> accords en cours</translation>
    </message>
    <message>
        <source>Live grants of the sample</source>
        <translation>Accords en cours de l&apos;exemple</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>by this machine&apos;s clock</source>
        <translation>à l&apos;horloge de cette machine</translation>
    </message>
    <message>
        <source>The rule needs a name: the audit says which rule answered.</source>
        <translation>La règle a besoin d&apos;un nom&#xa0;: le journal d&apos;audit dit quelle règle a répondu.</translation>
    </message>
    <message>
        <source>The name has characters that can&apos;t be seen.</source>
        <translation>Le nom contient des caractères invisibles.</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>Une autre règle porte ce nom.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Choisissez au moins un jour.</translation>
    </message>
    <message>
        <source>The time begins when it ends.</source>
        <translation>La période commence quand elle finit.</translation>
    </message>
    <message>
        <source>Choose the preset that is granted.</source>
        <translation>Choisissez le préréglage accordé.</translation>
    </message>
    <message>
        <source>A length is a number with s, m or h, such as 8h; 24 days at most.</source>
        <translation>Une durée est un nombre avec s, m ou h, comme 8h&#xa0;; 24 jours au plus.</translation>
    </message>
    <message>
        <source>No feed has a preset of this name yet: a person will be asked.</source>
        <translation>Aucun flux n&apos;a encore de préréglage de ce nom&#xa0;: une personne sera interrogée.</translation>
    </message>
    <message>
        <source>This rule does not hold for it.</source>
        <translation>Cette règle ne s&apos;y applique pas.</translation>
    </message>
    <message>
        <source>This rule: %1</source>
        <translation>Cette règle&#xa0;: %1</translation>
    </message>
    <message>
        <source>All rules: %1</source>
        <translation>Toutes les règles&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::RuleSettingsDialog</name>
    <message>
        <source>Rate and time zone of the rules</source>
        <translation>Cadence et fuseau horaire des règles</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Au plus</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Réponses automatiques</translation>
    </message>
    <message>
        <source>answers in any</source>
        <translation>réponses par</translation>
    </message>
    <message>
        <source>Time that the answers are counted over</source>
        <translation>Durée sur laquelle les réponses sont comptées</translation>
    </message>
    <message>
        <source>A number with s, m or h: from 1s to 1h</source>
        <translation>Un nombre suivi de s, m ou h : de 1s à 1h</translation>
    </message>
    <message>
        <source>Times by</source>
        <translation>Heures selon</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>A request above the rate goes to a person and stays there. Days and times of all rules are by this zone&apos;s clock.</source>
        <translation>Une demande au-delà de la cadence va à une personne et y reste. Les jours et heures de toutes les règles suivent l’horloge de ce fuseau.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>this machine&apos;s clock</source>
        <translation>l&apos;horloge de cette machine</translation>
    </message>
    <message>
        <source>The time is a number with s, m or h, such as 10s: from 1s to 1h.</source>
        <translation>La durée est un nombre suivi de s, m ou h, comme 10s : de 1s à 1h.</translation>
    </message>
    <message>
        <source>There is no such time zone here. One is called Europe/London.</source>
        <translation>Ce fuseau horaire n’existe pas ici. Un fuseau s’appelle par exemple Europe/London.</translation>
    </message>
</context>
<context>
    <name>gui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Let rules answer in this session</source>
        <translation>Laisser les règles répondre dans cette session</translation>
    </message>
    <message>
        <source>Off until it is switched on here, and off again after each start</source>
        <translation>Désactivé jusqu&apos;à ce qu&apos;on l&apos;active ici, et de nouveau à chaque démarrage</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Nouvelle…</translation>
    </message>
    <message>
        <source>A rule behind the others (Ins)</source>
        <translation>Une règle après les autres (Inser)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the chosen rule (F2)</source>
        <translation>Modifier la règle choisie (F2)</translation>
    </message>
    <message>
        <source>Move the chosen rule up (Alt+Shift+Up)</source>
        <translation>Monter la règle choisie (Alt+Maj+Haut)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move the chosen rule down (Alt+Shift+Down)</source>
        <translation>Descendre la règle choisie (Alt+Maj+Bas)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Duplicate the chosen rule</source>
        <translation>Dupliquer la règle choisie</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove the chosen rule (Del)</source>
        <translation>Supprimer la règle choisie (Suppr)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>Essai à blanc…</translation>
    </message>
    <message>
        <source>What the rules would have answered; answers nothing</source>
        <translation>Ce que les règles auraient répondu&#xa0;; ne répond à rien</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Préréglages…</translation>
    </message>
    <message>
        <source>Names for sets of entitlements</source>
        <translation>Des noms pour des ensembles d&apos;habilitations</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importer et exporter</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Aucune règle</translation>
    </message>
    <message>
        <source>Rules answer requests by themselves, once they are switched on. Rules that deny are looked at first; what no rule answers waits for a person.</source>
        <translation>Les règles répondent d&apos;elles-mêmes aux demandes, une fois activées. Celles qui refusent passent d&apos;abord&#xa0;; ce qu&apos;aucune règle ne traite attend une personne.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Version %1 answers: %2 answered, %3 left to a person</source>
        <translation>La version %1 répond&#xa0;: %2 traitées, %3 laissées à une personne</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Version %1, %2, times by %3</source>
        <translation>Version %1, %2, heures selon %3</translation>
    </message>
    <message>
        <source>this machine&apos;s clock</source>
        <translation>l&apos;horloge de cette machine</translation>
    </message>
    <message>
        <source>Rules are off. %1</source>
        <translation>Les règles sont désactivées. %1</translation>
    </message>
    <message>
        <source>The rules were changed since they were switched on: version %1 still answers. Switch them off and on to use version %2.</source>
        <translation>Les règles ont changé depuis leur activation&#xa0;: la version %1 répond encore. Désactivez-les puis réactivez-les pour utiliser la version %2.</translation>
    </message>
    <message>
        <source>This rule was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>Cette règle a été modifiée ailleurs entre-temps&#xa0;; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>No rule is chosen.</source>
        <translation>Aucune règle n&apos;est choisie.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Supprimer la règle</translation>
    </message>
    <message>
        <source>Remove the rule %1?</source>
        <translation>Supprimer la règle %1&#xa0;?</translation>
    </message>
    <message>
        <source>The rules were changed elsewhere meanwhile; nothing was saved.</source>
        <translation>Les règles ont été modifiées ailleurs entre-temps&#xa0;; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Let version %1 of the rules answer?</source>
        <translation>Laisser la version %1 des règles répondre&#xa0;?</translation>
    </message>
    <message>
        <source>Requests that arrive from now on in this session are answered without a person, in your name: %1 rules grant a preset, %2 refuse, and refusals stick. %3; what comes above that waits for you. No rule gives unfiltered access. After a restart rules are off.</source>
        <translation>Les demandes qui arrivent désormais dans cette session reçoivent une réponse sans intervention, en votre nom&#xa0;: %1 règles accordent un préréglage, %2 refusent, et un refus reste. %3&#xa0;; le surplus vous attend. Aucune règle ne donne un accès sans filtre. Après un redémarrage, les règles sont désactivées.</translation>
    </message>
    <message>
        <source>Switch rules on</source>
        <translation>Activer les règles</translation>
    </message>
    <message>
        <source>The rules were changed meanwhile: look at them once more before they answer.</source>
        <translation>Les règles ont changé entre-temps&#xa0;: relisez-les avant qu&apos;elles ne répondent.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>Import rules: they take the place of those here</source>
        <translation>Importer des règles&#xa0;: elles remplacent celles d&apos;ici</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Règles (*.json)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exporter les règles</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Ajouter une règle</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Modifier la règle</translation>
    </message>
    <message>
        <source>Move rule up</source>
        <translation>Monter la règle</translation>
    </message>
    <message>
        <source>Move rule down</source>
        <translation>Descendre la règle</translation>
    </message>
    <message>
        <source>Rate and zone…</source>
        <translation>Cadence et fuseau…</translation>
    </message>
    <message>
        <source>How many may be answered in which time, and by which clock days and times are</source>
        <translation>Combien peuvent recevoir une réponse en quel temps, et selon quelle horloge sont les jours et heures</translation>
    </message>
    <message>
        <source>Rate or time zone were changed elsewhere meanwhile; nothing was saved.</source>
        <translation>La cadence ou le fuseau horaire ont été modifiés ailleurs entre-temps ; rien n’a été enregistré.</translation>
    </message>
</context>
<context>
    <name>gui::SaveDialog</name>
    <message>
        <source>Save messages</source>
        <translation>Enregistrer des messages</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>Lignes JSON</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Raw frames</source>
        <translation>Trames brutes</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>All rows shown (%1)</source>
        <translation>Toutes les lignes affichées (%1)</translation>
    </message>
    <message>
        <source>The selected rows (%1)</source>
        <translation>Les lignes choisies (%1)</translation>
    </message>
    <message>
        <source>One message a line, with its time and all that it says. Opens again here.</source>
        <translation>Un message par ligne, avec son heure et tout ce qu&apos;il dit. Se rouvre ici.</translation>
    </message>
    <message>
        <source>One packet a line, for a spreadsheet. Texts that it could take for formulas are marked with an apostrophe.</source>
        <translation>Un paquet par ligne, pour un tableur. Les textes qu&apos;il pourrait prendre pour des formules sont marqués d&apos;une apostrophe.</translation>
    </message>
    <message>
        <source>The bytes as they came, for messagebus decode. Opens again here, but without times.</source>
        <translation>Les octets comme ils sont venus, pour messagebus decode. Se rouvre ici, mais sans les heures.</translation>
    </message>
    <message>
        <source>Type the name of a file.</source>
        <translation>Saisissez le nom d&apos;un fichier.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Ce dossier n&apos;existe pas.</translation>
    </message>
    <message>
        <source>The file exists; it will be replaced.</source>
        <translation>Le fichier existe&#xa0;; il sera remplacé.</translation>
    </message>
</context>
<context>
    <name>gui::SaveMessages</name>
    <message>
        <source>Save messages…</source>
        <translation>Enregistrer des messages…</translation>
    </message>
    <message>
        <source>Save shown or selected messages to a file (Ctrl+E)</source>
        <translation>Enregistrer les messages affichés ou choisis dans un fichier (Ctrl+E)</translation>
    </message>
    <message>
        <source>The filter was changed before its rows were gathered; nothing was saved.</source>
        <translation>Le filtre a été modifié avant que ses lignes soient réunies&#xa0;; rien n&apos;a été enregistré.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Enregistrement de %1</translation>
    </message>
    <message>
        <source>Saving was cancelled; %1 was not written.</source>
        <translation>L&apos;enregistrement a été annulé&#xa0;; %1 n&apos;a pas été écrit.</translation>
    </message>
    <message>
        <source>Not saved: some of these messages carry a content type and some do not, and a file of raw frames cannot tell them apart. Save JSON lines, or filter for one sort.</source>
        <translation>Non enregistré&#xa0;: certains de ces messages portent un type de contenu et d&apos;autres non, et un fichier de trames brutes ne peut pas les distinguer. Enregistrez des lignes JSON, ou filtrez sur une seule sorte.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Nothing was written.</source>
        <translation>%1 n&apos;a pas pu être enregistré&#xa0;: %2. Rien n&apos;a été écrit.</translation>
    </message>
    <message>
        <source>Saved 1 message to %1.</source>
        <translation>1 message enregistré dans %1.</translation>
    </message>
    <message>
        <source>Saved %1 messages to %2.</source>
        <translation>%1 messages enregistrés dans %2.</translation>
    </message>
    <message>
        <source>Rows that had left the memory budget before their turn came: %1.</source>
        <translation>Lignes qui avaient quitté le budget mémoire avant leur tour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Rows left out because they tell of gaps and connections: %1.</source>
        <translation>Lignes omises parce qu&apos;elles parlent de lacunes et de connexions&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>gui::SecretDialog</name>
    <message>
        <source>Keep in the system&apos;s keychain</source>
        <translation>Garder dans le trousseau du système</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connecter</translation>
    </message>
    <message>
        <source>Secrets needed</source>
        <translation>Secrets requis</translation>
    </message>
    <message>
        <source>To connect to %1:</source>
        <translation>Pour se connecter à %1&#xa0;:</translation>
    </message>
    <message>
        <source>To connect to %1 as %2:</source>
        <translation>Pour se connecter à %1 en tant que %2&#xa0;:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Phrase secrète</translation>
    </message>
    <message>
        <source>%1: it is asked for each time.</source>
        <translation>%1&#xa0;: il est demandé chaque fois.</translation>
    </message>
</context>
<context>
    <name>gui::SessionActions</name>
    <message>
        <source>Connect…</source>
        <translation>Connecter…</translation>
    </message>
    <message>
        <source>Connect this tab to a distributor</source>
        <translation>Connecter cet onglet à un distributeur</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>End the connection; what was received stays</source>
        <translation>Mettre fin à la connexion&#xa0;; ce qui a été reçu reste</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Reconnect without waiting</source>
        <translation>Reconnecter sans attendre</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Publier…</translation>
    </message>
    <message>
        <source>Write a message and send it</source>
        <translation>Écrire un message et l&apos;envoyer</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>Aller au champ du filtre</translation>
    </message>
    <message>
        <source>Capture filter…</source>
        <translation>Filtre de capture…</translation>
    </message>
    <message>
        <source>Choose which messages are stored at all</source>
        <translation>Choisir quels messages sont stockés</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Réinitialiser la disposition</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>&amp;Paquets</translation>
    </message>
    <message>
        <source>&amp;Authorization</source>
        <translation>A&amp;utorisation</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>Pu&amp;blier</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Arrange the panels for looking into messages</source>
        <translation>Disposer les panneaux pour examiner des messages</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Exploiter</translation>
    </message>
    <message>
        <source>Arrange the panels for answering requests</source>
        <translation>Disposer les panneaux pour répondre aux demandes</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>the layout</comment>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Arrange the panels for sending messages</source>
        <translation>Disposer les panneaux pour envoyer des messages</translation>
    </message>
    <message>
        <source>Put all panels back where the layout chosen last has them</source>
        <translation>Remettre les panneaux où la dernière disposition choisie les place</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>Edit and publish the message</source>
        <translation>Modifier et publier le message</translation>
    </message>
    <message>
        <source>Take the chosen message to the Publish panel</source>
        <translation>Reprendre le message choisi dans le panneau Publier</translation>
    </message>
    <message>
        <source>%1: connect this tab first</source>
        <comment>what an action does</comment>
        <translation>%1 : connectez d’abord cet onglet</translation>
    </message>
</context>
<context>
    <name>gui::SessionPage</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Autorisation</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publier</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributeur</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>Plus actifs</translation>
    </message>
    <message>
        <source>Authorization (%1)</source>
        <translation>Autorisation (%1)</translation>
    </message>
    <message>
        <source>Distributor (stopped)</source>
        <translation>Distributeur (arrêté)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>session and its state</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>dialect %1</source>
        <translation>dialecte %1</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>sans TLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutes</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 heures</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Requests expire after</source>
        <translation>Les demandes expirent après</translation>
    </message>
    <message>
        <source>Go to Subscriptions</source>
        <translation>Aller aux abonnements</translation>
    </message>
    <message>
        <source>Go to the packets</source>
        <translation>Aller aux paquets</translation>
    </message>
    <message>
        <source>Go to Message</source>
        <translation>Aller au message</translation>
    </message>
    <message>
        <source>Go to Notifications</source>
        <translation>Aller aux notifications</translation>
    </message>
    <message>
        <source>Go to Authorization</source>
        <translation>Aller à l&apos;autorisation</translation>
    </message>
    <message>
        <source>Go to Log</source>
        <translation>Aller au journal</translation>
    </message>
    <message>
        <source>Go to Distributor</source>
        <translation>Aller au distributeur</translation>
    </message>
    <message>
        <source>Go to feed, topic, command</source>
        <translation>Flux, sujet, commande</translation>
    </message>
    <message>
        <source>Find any feed, topic or command by a few of its letters (Ctrl+K)</source>
        <translation>Trouver un flux, un sujet ou une commande par quelques lettres (Ctrl+K)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>session and how many requests wait</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>gui::SessionStatusBar</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Capture narrowed</source>
        <translation>Capture restreinte</translation>
    </message>
    <message>
        <source>Heartbeat %1 s</source>
        <translation>Battement %1 s</translation>
    </message>
    <message>
        <source>%1 / %2 MB</source>
        <comment>memory used and its budget</comment>
        <translation>%1 / %2 Mo</translation>
    </message>
    <message>
        <source>%1 msg/s  %2 MB/s</source>
        <translation>%1 msg/s  %2 Mo/s</translation>
    </message>
    <message>
        <source>Only messages that match are stored: %1</source>
        <translation>Seuls les messages correspondants sont stockés&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>gui::SightDialog</name>
    <message>
        <source>Would they see it?</source>
        <translation>Le verraient-ils&#xa0;?</translation>
    </message>
    <message>
        <source>Ask for notifications</source>
        <translation>Demander les notifications</translation>
    </message>
    <message>
        <source>Then the distributor tells who subscribes to this feed</source>
        <translation>Le distributeur dit alors qui s&apos;abonne à ce flux</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>No subscriber of this topic is known.</source>
        <translation>Aucun abonné de ce sujet n&apos;est connu.</translation>
    </message>
    <message>
        <source>Of %1 known subscribers %2 see it, %3 in part, %4 do not, and of %5 it is not known.</source>
        <translation>Sur %1 abonnés connus, %2 le voient, %3 en partie, %4 non, et pour %5 on ne sait pas.</translation>
    </message>
    <message>
        <source>Asked. Open this once more when the notifications have come.</source>
        <translation>Demandé. Rouvrez ceci quand les notifications seront arrivées.</translation>
    </message>
    <message>
        <source>Subscribers of this topic</source>
        <translation>Abonnés de ce sujet</translation>
    </message>
    <message>
        <source>It was sent to the client %1 alone: nobody else gets it.</source>
        <translation>Il a été envoyé au seul client %1&#xa0;: personne d&apos;autre ne le reçoit.</translation>
    </message>
    <message>
        <source>Only its first %1 of %2 packets are looked at.</source>
        <translation>Seuls ses %1 premiers paquets sur %2 sont examinés.</translation>
    </message>
    <message>
        <source>Known are those that our answers or notifications tell of, as of now and not of the moment when the message came.</source>
        <translation>Sont connus ceux dont parlent nos réponses ou les notifications, à présent et non au moment où le message est arrivé.</translation>
    </message>
    <message>
        <source>No notifications are asked for on this feed: subscribers that we did not answer are not known, nor who has left.</source>
        <translation>Aucune notification n&apos;est demandée sur ce flux&#xa0;: on ne connaît ni les abonnés à qui nous n&apos;avons pas répondu, ni ceux qui sont partis.</translation>
    </message>
</context>
<context>
    <name>gui::SubscribeDialog</name>
    <message>
        <source>Subscribe</source>
        <translation>S&apos;abonner</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>One topic in each line</source>
        <translation>Un sujet par ligne</translation>
    </message>
    <message>
        <source>This feed needs authorization: show silence as waiting</source>
        <translation>Ce flux exige une autorisation&#xa0;: montrer le silence comme attente</translation>
    </message>
    <message>
        <source>Also notify: show who else subscribes on this feed</source>
        <translation>Notifier aussi&#xa0;: montrer qui d&apos;autre s&apos;abonne à ce flux</translation>
    </message>
    <message>
        <source>Names are matched exactly: the bus has no wildcards and no list of feeds.</source>
        <translation>Les noms doivent être exacts&#xa0;: le bus n&apos;a ni jokers ni liste de flux.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Type the name of a feed.</source>
        <translation>Saisissez le nom d&apos;un flux.</translation>
    </message>
    <message>
        <source>Type at least one topic.</source>
        <translation>Saisissez au moins un sujet.</translation>
    </message>
    <message>
        <source>A name begins or ends with a space: it is sent exactly so.</source>
        <translation>Un nom commence ou finit par une espace&#xa0;: il est envoyé exactement ainsi.</translation>
    </message>
</context>
<context>
    <name>gui::SubscriptionsPanel</name>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Find feed, topic or user</source>
        <translation>Flux, sujet ou utilisateur</translation>
    </message>
    <message>
        <source>Subscribe…</source>
        <translation>S&apos;abonner…</translation>
    </message>
    <message>
        <source>Notify…</source>
        <translation>Notifier…</translation>
    </message>
    <message>
        <source>No subscriptions</source>
        <translation>Aucun abonnement</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>Stop notifications</source>
        <translation>Arrêter les notifications</translation>
    </message>
    <message>
        <source>This feed needs authorization</source>
        <translation>Ce flux exige une autorisation</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>Show only its packets</source>
        <translation>N&apos;afficher que ses paquets</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Favoris seulement</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Follow this feed…</source>
        <translation>Suivre ce flux…</translation>
    </message>
    <message>
        <source>Follow a feed</source>
        <translation>Suivre un flux</translation>
    </message>
    <message>
        <source>Follow %1?

This session then subscribes to every topic of it that others subscribe to, now and as they come, %2 at most.

Each subscription is told to whoever is notified on this feed: a publisher that sends on demand (a select feed) starts to send for it. Where the feed needs authorization, its authorizers are asked once for each topic.</source>
        <translation>Suivre %1 ?

Cette session s&apos;abonne alors à chaque sujet auquel d&apos;autres s&apos;abonnent, maintenant et au fur et à mesure, %2 au plus.

Chaque abonnement est annoncé à tous ceux qui sont notifiés sur ce flux : un éditeur qui envoie à la demande (flux de sélection) se met à envoyer pour lui. Si le flux exige une autorisation, ses responsables sont sollicités une fois par sujet.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Suivre</translation>
    </message>
    <message>
        <source>%1: %2 more topics are not followed</source>
        <translation>%1 : %2 sujets de plus ne sont pas suivis</translation>
    </message>
    <message>
        <source>Feeds, topics and who listens appear here. Subscribe to a topic, or ask who does.</source>
        <translation>Flux, sujets et auditeurs apparaissent ici. Abonnez-vous à un sujet, ou demandez qui l&apos;est.</translation>
    </message>
    <message>
        <source>Last value…</source>
        <translation>Dernière valeur…</translation>
    </message>
</context>
<context>
    <name>gui::TaskBar</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>gui::TemplateDialog</name>
    <message>
        <source>Name it, with a slash after each folder: PRICES/tick</source>
        <translation>Donnez un nom, avec une barre oblique après chaque dossier : PRICES/tick</translation>
    </message>
    <message>
        <source>Folder and name of the template</source>
        <translation>Dossier et nom du modèle</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Renommer ou déplacer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>The template of this name is replaced.</source>
        <translation>Le modèle de ce nom est remplacé.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Il y a déjà un modèle de ce nom.</translation>
    </message>
</context>
<context>
    <name>gui::TemplatesPane</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>Renommer ou déplacer…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Find template</source>
        <translation>Chercher un modèle</translation>
    </message>
    <message>
        <source>No templates</source>
        <translation>Aucun modèle</translation>
    </message>
    <message>
        <source>Messages that you keep appear here. Write one, and save it as a template.</source>
        <translation>Les messages que vous gardez apparaissent ici. Écrivez-en un et enregistrez-le comme modèle.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Remove the folder %1 with its templates (%2)?</source>
        <translation>Supprimer le dossier %1 avec ses modèles (%2) ?</translation>
    </message>
    <message>
        <source>Remove the template %1?</source>
        <translation>Supprimer le modèle %1 ?</translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation>Ajouter des exemples</translation>
    </message>
</context>
<context>
    <name>gui::Timeline</name>
    <message>
        <source>Last %1 s</source>
        <translation>Dernières %1 s</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>Dernières %1 min</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>Dernières %1 h</translation>
    </message>
    <message>
        <source>peak %1 M/s</source>
        <translation>pic %1 M/s</translation>
    </message>
    <message>
        <source>peak %1 k/s</source>
        <translation>pic %1 k/s</translation>
    </message>
    <message>
        <source>peak %1/s</source>
        <translation>pic %1/s</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Aucun message</translation>
    </message>
    <message>
        <source>%1 to %2: %3 messages, %4 in the view</source>
        <translation>%1 à %2&#xa0;: %3 messages, %4 dans la vue</translation>
    </message>
    <message>
        <source>%1
Messages were dropped here</source>
        <translation>%1
Des messages ont été rejetés ici</translation>
    </message>
</context>
<context>
    <name>gui::TopTalkersPanel</name>
    <message>
        <source>Top talkers</source>
        <translation>Plus actifs</translation>
    </message>
    <message>
        <source>What is ranked</source>
        <translation>Ce qui est classé</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Sujets</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Éditeurs</translation>
    </message>
    <message>
        <source>Time over which rates are measured</source>
        <translation>Durée sur laquelle les débits sont mesurés</translation>
    </message>
    <message>
        <source>1 s</source>
        <translation>1 s</translation>
    </message>
    <message>
        <source>10 s</source>
        <translation>10 s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>Show only its packets</source>
        <translation>N&apos;afficher que ses paquets</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Copier le nom</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>et %1 de plus</translation>
    </message>
    <message>
        <source>Subscribe to a topic, and the feeds, topics and publishers with the most messages appear here.</source>
        <translation>Abonnez-vous à un sujet : les flux, sujets et éditeurs avec le plus de messages apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>gui::TrayIcon</name>
    <message>
        <source>Show waiting requests</source>
        <translation>Afficher les demandes en attente</translation>
    </message>
    <message>
        <source>Messagebus Monitor: no request waits</source>
        <translation>Messagebus Monitor&#xa0;: aucune demande n&apos;attend</translation>
    </message>
    <message>
        <source>Messagebus Monitor: 1 request waits</source>
        <translation>Messagebus Monitor&#xa0;: 1 demande attend</translation>
    </message>
    <message>
        <source>Messagebus Monitor: %1 requests wait</source>
        <translation>Messagebus Monitor&#xa0;: %1 demandes attendent</translation>
    </message>
</context>
<context>
    <name>gui::TroubleBar</name>
    <message>
        <source>Try now</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Compare the keys…</source>
        <translation>Comparer les clés…</translation>
    </message>
    <message>
        <source>%1: connected, but nothing has come yet. A refused login looks the same, and so does a quiet bus: check user, password and dialect, or wait.</source>
        <translation>%1&#xa0;: connecté, mais rien n&apos;est encore arrivé. Une identification refusée a la même apparence, tout comme un bus calme&#xa0;: vérifiez utilisateur, mot de passe et dialecte, ou attendez.</translation>
    </message>
    <message>
        <source>%1: the heartbeats have stopped. The connection is up, but the distributor is silent: it may be stopped or overloaded.</source>
        <translation>%1&#xa0;: les battements ont cessé. La connexion est établie, mais le distributeur se tait&#xa0;: il est peut-être arrêté ou surchargé.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what happened, what to try</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Connect with dialect %1</source>
        <translation>Connecter avec le dialecte %1</translation>
    </message>
</context>
<context>
    <name>gui::ValueDialog</name>
    <message>
        <source>Last value</source>
        <translation>Dernière valeur</translation>
    </message>
    <message>
        <source>What of the last message stands beside it in the tree:</source>
        <translation>Ce qui du dernier message figure à côté dans l&apos;arbre :</translation>
    </message>
    <message>
        <source>Its first line</source>
        <translation>Sa première ligne</translation>
    </message>
    <message>
        <source>A field of its JSON</source>
        <translation>Un champ de son JSON</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>For all topics of this feed</source>
        <translation>Pour tous les topics de ce feed</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A field is a path such as json.bid or json.levels[0].price.</source>
        <translation>Un champ est un chemin comme json.bid ou json.levels[0].price.</translation>
    </message>
</context>
<context>
    <name>gui::WelcomePage</name>
    <message>
        <source>Watch a message bus</source>
        <translation>Observer un bus de messages</translation>
    </message>
    <message>
        <source>Connect to a distributor, subscribe to a feed and topic, and see every packet as it comes.</source>
        <translation>Connectez-vous à un distributeur, abonnez-vous à un flux et un sujet, et voyez chaque paquet à son arrivée.</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Nouvelle connexion…</translation>
    </message>
    <message>
        <source>Connect to a distributor</source>
        <translation>Se connecter à un distributeur</translation>
    </message>
    <message>
        <source>Try the demo distributor</source>
        <translation>Essayer le distributeur de démo</translation>
    </message>
    <message>
        <source>Start a distributor with lively feeds on this computer</source>
        <translation>Démarrer un distributeur aux flux animés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Open saved messages…</source>
        <translation>Ouvrir des messages enregistrés…</translation>
    </message>
    <message>
        <source>Show messages from a file, without a connection</source>
        <translation>Afficher les messages d&apos;un fichier, sans connexion</translation>
    </message>
    <message>
        <source>A distributor cannot list its feeds, and there are no wildcards. Have the name of one feed and one topic at hand. The demo publishes on %1, all on this computer.</source>
        <translation>Un distributeur ne peut pas lister ses flux, et il n&apos;y a pas de jokers. Ayez sous la main le nom d&apos;un flux et d&apos;un sujet. La démo publie sur %1, le tout sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Connexions récentes</translation>
    </message>
    <message>
        <source>Connect as before</source>
        <translation>Se connecter comme avant</translation>
    </message>
</context>
<context>
    <name>models::AuditTable</name>
    <message>
        <source>grant</source>
        <translation>accord</translation>
    </message>
    <message>
        <source>grant unfiltered</source>
        <translation>accord sans filtre</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>refus</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>révocation</translation>
    </message>
    <message>
        <source>line cut by a crash</source>
        <translation>ligne coupée par un plantage</translation>
    </message>
    <message>
        <source>lines are missing before here</source>
        <translation>des lignes manquent avant celle-ci</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>change to %1</source>
        <translation>changement en %1</translation>
    </message>
    <message>
        <source>grant of %1</source>
        <translation>accord de %1</translation>
    </message>
    <message>
        <source>end of the grant (%1)</source>
        <translation>fin de l&apos;accord (%1)</translation>
    </message>
    <message>
        <source>rule %1 (%2)</source>
        <translation>règle %1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 à %2, %3</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Répondu par %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A name hides something: look twice</source>
        <translation>Un nom cache quelque chose&#xa0;: regardez-y à deux fois</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>Utilisateur @ hôte</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>Flux / sujet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>away</source>
        <translation>absent</translation>
    </message>
    <message>
        <source>away from %1 to %2: requests made then are not sent again</source>
        <translation>absent de %1 à %2&#xa0;: les demandes de cette période ne sont pas renvoyées</translation>
    </message>
    <message>
        <source>away since %1</source>
        <translation>absent depuis %1</translation>
    </message>
</context>
<context>
    <name>models::AuthorizationOverview</name>
    <message>
        <source>Local</source>
        <translation>Local</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usage</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>Utilisateur @ hôte</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>Flux / sujet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
</context>
<context>
    <name>models::AuthorizationTable</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>inscription</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>perhaps changed by another authorizer</source>
        <translation>peut-être modifié par un autre approbateur</translation>
    </message>
    <message>
        <source>denial sent</source>
        <translation>refus envoyé</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>client parti</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>void</source>
        <translation>caduc</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>how often a client asked</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 demande %2</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>State: %1. Asked %2 times, first at %3</source>
        <translation>État&#xa0;: %1. Demandé %2 fois, d&apos;abord à %3</translation>
    </message>
    <message>
        <source>A name hides something: look twice</source>
        <translation>Un nom cache quelque chose&#xa0;: regardez à deux fois</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>Utilisateur @ hôte</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>Flux / sujet</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>deny (%1)</source>
        <comment>what a rule says</comment>
        <translation>refuser (%1)</translation>
    </message>
    <message>
        <source>grant %1 (%2)</source>
        <comment>what a rule says: numbers, name of the rule</comment>
        <translation>autoriser %1 (%2)</translation>
    </message>
    <message>
        <source>ask (%1)</source>
        <comment>what a rule says</comment>
        <translation>demander (%1)</translation>
    </message>
    <message>
        <source>ask: no rule holds</source>
        <translation>demander : aucune règle ne s’applique</translation>
    </message>
    <message>
        <source>ask: “%1” can&apos;t be decided</source>
        <translation>demander : « %1 » est indécidable</translation>
    </message>
    <message>
        <source>ask: a name hides something</source>
        <translation>demander : un nom cache quelque chose</translation>
    </message>
    <message>
        <source>ask: the feed has no such preset (%1)</source>
        <translation>demander : le flux n’a pas ce préréglage (%1)</translation>
    </message>
    <message>
        <source>ask: it does not wait</source>
        <translation>demander : elle n’attend pas</translation>
    </message>
    <message>
        <source>ask: too many at once</source>
        <translation>demander : trop à la fois</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>mis de côté</translation>
    </message>
    <message>
        <source>1 grant</source>
        <translation>1 autorisation</translation>
    </message>
    <message>
        <source>%1 grants</source>
        <translation>%1 autorisations</translation>
    </message>
    <message>
        <source>Put aside until it is asked again; it can still be answered</source>
        <translation>Mis de côté jusqu’à la prochaine demande ; on peut encore y répondre</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>A déjà</translation>
    </message>
    <message>
        <source>Rules say</source>
        <translation>Avis des règles</translation>
    </message>
</context>
<context>
    <name>models::DecoderChoice</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
</context>
<context>
    <name>models::DiffTable</name>
    <message>
        <source>changed: %1</source>
        <translation>modifié&#xa0;: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>retiré&#xa0;: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>ajouté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>models::DistributorClients</name>
    <message>
        <source>not known whether connected</source>
        <translation>connexion inconnue</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>est parti</translation>
    </message>
    <message>
        <source>Client %1, %2</source>
        <translation>Client %1, %2</translation>
    </message>
    <message>
        <source>Messages that wait to be written to the client</source>
        <translation>Messages qui attendent d&apos;être écrits au client</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>Utilisateur @ hôte</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Application</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Erreurs</translation>
    </message>
</context>
<context>
    <name>models::DistributorFeeds</name>
    <message>
        <source>Clients that are told of the feed&apos;s subscriptions</source>
        <translation>Clients informés des abonnements du flux</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Notifiés</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publié</translation>
    </message>
</context>
<context>
    <name>models::DistributorHealth</name>
    <message>
        <source>Metrics of %1 can be read</source>
        <translation>Les métriques de %1 sont lisibles</translation>
    </message>
    <message>
        <source>The distributor deals with its events again</source>
        <translation>Le distributeur traite de nouveau ses événements</translation>
    </message>
    <message>
        <source>Metrics of %1 are not reachable: %2</source>
        <translation>Les métriques de %1 ne sont pas joignables&#xa0;: %2</translation>
    </message>
    <message>
        <source>Metrics of %1 are refused: %2</source>
        <translation>Les métriques de %1 sont refusées&#xa0;: %2</translation>
    </message>
    <message>
        <source>Metrics of %1 are too large: %2</source>
        <translation>Les métriques de %1 sont trop volumineuses&#xa0;: %2</translation>
    </message>
    <message>
        <source>Metrics of %1 can&apos;t be read, line %2: %3</source>
        <translation>Les métriques de %1 sont illisibles, ligne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Metrics of %1 can&apos;t be read: %2</source>
        <translation>Les métriques de %1 sont illisibles&#xa0;: %2</translation>
    </message>
    <message>
        <source>No metrics address. Where the distributor serves metrics, give its HOST:PORT in the connection&apos;s profile.</source>
        <translation>Pas d&apos;adresse de métriques. Si le distributeur en fournit, indiquez leur HÔTE:PORT dans le profil de la connexion.</translation>
    </message>
    <message>
        <source>Not connected. Last read %1 ago.</source>
        <translation>Non connecté. Dernière lecture il y a %1.</translation>
    </message>
    <message>
        <source>Not connected: %1 is not asked.</source>
        <translation>Non connecté&#xa0;: %1 n&apos;est pas interrogé.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <comment>address, age</comment>
        <translation>%1, lu il y a %2</translation>
    </message>
    <message>
        <source>%1. Below is what was read %2 ago.</source>
        <comment>failure, age</comment>
        <translation>%1. Ci-dessous ce qui a été lu il y a %2.</translation>
    </message>
    <message>
        <source>%1. Nothing was read yet.</source>
        <comment>failure</comment>
        <translation>%1. Rien n&apos;a encore été lu.</translation>
    </message>
    <message>
        <source>The distributor falls behind: its queue of events only grows, %1 wait.</source>
        <translation>Le distributeur prend du retard&#xa0;: sa file d&apos;événements ne fait que croître, %1 attendent.</translation>
    </message>
    <message>
        <source>The distributor has stopped forwarding: %1 events wait, and none is dealt with.</source>
        <translation>Le distributeur ne transmet plus rien&#xa0;: %1 événements attendent, et aucun n&apos;est traité.</translation>
    </message>
    <message>
        <source>%1 events wait</source>
        <translation>%1 événements attendent</translation>
    </message>
    <message>
        <source>%1 dealt with</source>
        <translation>%1 traités</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 erreurs</translation>
    </message>
    <message>
        <source>%1 rows left out</source>
        <translation>%1 lignes omises</translation>
    </message>
    <message>
        <source>%1 values are no numbers</source>
        <translation>%1 valeurs ne sont pas des nombres</translation>
    </message>
</context>
<context>
    <name>models::DryRunTable</name>
    <message>
        <source>waits</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>grant of %1</source>
        <translation>accord de %1</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 demande %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>Utilisateur @ hôte</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>Flux / sujet</translation>
    </message>
    <message>
        <source>Was answered</source>
        <translation>Réponse donnée</translation>
    </message>
    <message>
        <source>The rules would</source>
        <translation>Les règles feraient</translation>
    </message>
</context>
<context>
    <name>models::EventLog</name>
    <message>
        <source>info</source>
        <translation>info</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>alerte</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Événement</translation>
    </message>
</context>
<context>
    <name>models::FrameFieldTable</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>models::FrameFieldText</name>
    <message>
        <source>data packet %1</source>
        <translation>data packet %1</translation>
    </message>
    <message>
        <source>%1 more data packets</source>
        <translation>%1 autres data packets</translation>
    </message>
</context>
<context>
    <name>models::GoToTarget</name>
    <message>
        <source>Not a row number, a time such as 12:30:00, or an age such as -5m</source>
        <translation>Ni un numéro de ligne, ni une heure telle que 12:30:00, ni un âge tel que -5m</translation>
    </message>
    <message>
        <source>Rows are counted from 1</source>
        <translation>Les lignes sont comptées à partir de 1</translation>
    </message>
</context>
<context>
    <name>models::GrantTable</name>
    <message>
        <source>User @ host</source>
        <translation>Utilisateur @ hôte</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>Flux / sujet</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’à</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
</context>
<context>
    <name>models::GrantText</name>
    <message>
        <source>gone</source>
        <translation>disparue</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>change on its way</source>
        <translation>modification en cours</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>envoyé</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmé</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>abonné</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>désabonné</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>nothing passes</source>
        <translation>rien ne passe</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>client parti</translation>
    </message>
    <message>
        <source>change not sent</source>
        <translation>modification non envoyée</translation>
    </message>
    <message>
        <source>perhaps changed by another</source>
        <translation>peut-être modifié par un autre</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>pas d’ici</translation>
    </message>
    <message>
        <source>unfiltered</source>
        <translation>non filtré</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 nombre</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 nombres</translation>
    </message>
    <message>
        <source>client leaves</source>
        <translation>départ du client</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>en retard depuis %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message>
        <source>its end (%1)</source>
        <translation>son échéance (%1)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>État : %1</translation>
    </message>
    <message>
        <source>Lets through: %1</source>
        <translation>Laisse passer : %1</translation>
    </message>
    <message>
        <source>By %1 since %2</source>
        <translation>Par %1 depuis %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Motif&#xa0;: %1</translation>
    </message>
    <message>
        <source>Ends: %1. It is revoked then only if this program is running and connected</source>
        <translation>Fin : %1. Révoqué alors seulement si ce programme est en marche et connecté</translation>
    </message>
    <message>
        <source>No answer of ours: another authorizer gave it, or the feed needs none</source>
        <translation>Pas de réponse de notre part : un autre l’a donnée, ou le flux n’en demande pas</translation>
    </message>
    <message>
        <source>An add came that no answer of ours explains: perhaps changed by another authorizer</source>
        <translation>Un abonnement est arrivé qu’aucune de nos réponses n’explique : peut-être modifié par un autre autorisateur</translation>
    </message>
    <message>
        <source>The connection ended since: whether it is still there, nobody can tell</source>
        <translation>La connexion a pris fin depuis : nul ne peut dire si elle est encore là</translation>
    </message>
    <message>
        <source>We were away since: others may have changed it unseen</source>
        <translation>Nous avons été absents depuis : d’autres ont pu la modifier à notre insu</translation>
    </message>
    <message>
        <source>The client unsubscribed, but data may go on coming while it stays</source>
        <translation>Le client s’est désabonné, mais des données peuvent encore arriver tant qu’il reste</translation>
    </message>
    <message>
        <source>The last change was not sent: %1</source>
        <translation>La dernière modification n’a pas été envoyée : %1</translation>
    </message>
    <message>
        <source>A name hides something: look twice</source>
        <translation>Un nom cache quelque chose&#xa0;: regardez à deux fois</translation>
    </message>
</context>
<context>
    <name>models::JsonTreeModel</name>
    <message>
        <source>root</source>
        <translation>racine</translation>
    </message>
    <message>
        <source>object, 1 member</source>
        <translation>objet, 1 membre</translation>
    </message>
    <message>
        <source>object, %1 members</source>
        <translation>objet, %1 membres</translation>
    </message>
    <message>
        <source>array, 1 item</source>
        <translation>tableau, 1 élément</translation>
    </message>
    <message>
        <source>array, %1 items</source>
        <translation>tableau, %1 éléments</translation>
    </message>
    <message>
        <source>string</source>
        <translation>chaîne</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>bool</source>
        <translation>booléen</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autre</translation>
    </message>
    <message>
        <source>%1, tag %2</source>
        <translation>%1, étiquette %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
</context>
<context>
    <name>models::NameText</name>
    <message>
        <source>(empty)</source>
        <translation>(vide)</translation>
    </message>
    <message>
        <source>%1 @ %2</source>
        <comment>user @ host</comment>
        <translation>%1 @ %2</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>feed / topic</comment>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>models::NotificationLog</name>
    <message>
        <source>away from %1 to %2</source>
        <translation>absent de %1 à %2</translation>
    </message>
    <message>
        <source>who came and went then is not known</source>
        <translation>qui est alors venu et parti n&apos;est pas connu</translation>
    </message>
    <message>
        <source>added</source>
        <translation>ajouté</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>%1 subscribed to %2
Client %3</source>
        <translation>%1 s&apos;est abonné à %2
Client %3</translation>
    </message>
    <message>
        <source>%1 ended its subscription to %2
Client %3</source>
        <translation>%1 s&apos;est désabonné de %2
Client %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonné</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>Flux / sujet</translation>
    </message>
</context>
<context>
    <name>models::PacketDrafts</name>
    <message>
        <source>looks like JSON but is not: %1 at byte %2</source>
        <translation>ressemble à du JSON mais n&apos;en est pas&#xa0;: %1 à l&apos;octet %2</translation>
    </message>
    <message>
        <source>entitlements are numbers, as in 1, 2: see character %1</source>
        <translation>les habilitations sont des nombres, comme 1, 2&#xa0;: voir le caractère %1</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: %1</source>
        <translation>le fichier est illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file is larger than a message may be (64 MiB)</source>
        <translation>le fichier dépasse la taille permise d&apos;un message (64 Mio)</translation>
    </message>
    <message>
        <source>not a hex digit at character %1</source>
        <translation>pas un chiffre hexadécimal au caractère %1</translation>
    </message>
    <message>
        <source>half a byte at the end: hex digits come in pairs</source>
        <translation>un demi-octet à la fin&#xa0;: les chiffres hexadécimaux vont par paires</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>choisissez un fichier</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>le fichier est illisible</translation>
    </message>
    <message>
        <source>Packet %1: %2</source>
        <translation>Paquet %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>can&apos;t be sent</source>
        <translation>non envoyable</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>suspect</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>Pk</source>
        <translation>Pq</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Charge utile</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, au caractère %2</translation>
    </message>
</context>
<context>
    <name>models::PacketListModel</name>
    <message>
        <source>Pk</source>
        <translation>Pq</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Habilitations</translation>
    </message>
</context>
<context>
    <name>models::PacketText</name>
    <message>
        <source>multicast</source>
        <translation>multicast</translation>
    </message>
    <message>
        <source>unicast</source>
        <translation>unicast</translation>
    </message>
    <message>
        <source>stale or refused</source>
        <translation>périmé ou refusé</translation>
    </message>
    <message>
        <source>image</source>
        <translation>image</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>delta</translation>
    </message>
    <message>
        <source>no packets: the publisher left, or this subscription is refused</source>
        <translation>aucun paquet&#xa0;: l&apos;éditeur est parti, ou cet abonnement est refusé</translation>
    </message>
    <message>
        <source>no packets</source>
        <translation>aucun paquet</translation>
    </message>
    <message>
        <source>1 message dropped here, %1: nobody wanted its topic any more.</source>
        <translation>1 message rejeté ici, %1&#xa0;: personne ne voulait plus de son sujet.</translation>
    </message>
    <message>
        <source>%1 messages dropped here, from %2: nobody wanted their topics any more.</source>
        <translation>%1 messages rejetés ici, à partir de %2&#xa0;: personne ne voulait plus de leurs sujets.</translation>
    </message>
    <message>
        <source>%1 messages dropped here, %2 to %3: nobody wanted their topics any more.</source>
        <translation>%1 messages rejetés ici, %2 à %3&#xa0;: personne ne voulait plus de leurs sujets.</translation>
    </message>
    <message>
        <source>Connected, %1 (connection %2). What was sent since %3 is missing.</source>
        <translation>Connecté, %1 (connexion %2). Ce qui a été envoyé depuis %3 manque.</translation>
    </message>
    <message>
        <source>Connected, %1 (connection %2)</source>
        <translation>Connecté, %1 (connexion %2)</translation>
    </message>
    <message>
        <source>Disconnected, %1 (connection %2). What was sent until the next connection is missing.</source>
        <translation>Déconnecté, %1 (connexion %2). Ce qui est envoyé jusqu&apos;à la prochaine connexion manque.</translation>
    </message>
</context>
<context>
    <name>models::PresetChoices</name>
    <message>
        <source>%1 %</source>
        <comment>a percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1/s</source>
        <comment>packets a second</comment>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Habilitations</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Passe</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
</context>
<context>
    <name>models::ProfileList</name>
    <message>
        <source>Production</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sans marque</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>name, target, environment</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>models::PublishHistory</name>
    <message>
        <source>on its way</source>
        <translation>en route</translation>
    </message>
    <message>
        <source>left this machine</source>
        <translation>a quitté cette machine</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>non envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>To client %1</source>
        <translation>Au client %1</translation>
    </message>
    <message>
        <source>To every subscriber</source>
        <translation>À tous les abonnés</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Pk</source>
        <translation>Pq</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>models::RuleTable</name>
    <message>
        <source>If %1: %2</source>
        <translation>Si %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Si</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Alors</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motif</translation>
    </message>
</context>
<context>
    <name>models::RuleText</name>
    <message>
        <source>%1 is %2</source>
        <comment>field and text</comment>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source>%1 like %2</source>
        <comment>field and wildcard</comment>
        <translation>%1 comme %2</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <comment>field and regular expression</comment>
        <translation>%1 correspond à %2</translation>
    </message>
    <message>
        <source>user</source>
        <translation>utilisateur</translation>
    </message>
    <message>
        <source>host</source>
        <translation>hôte</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>flux</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
    <message>
        <source>user has fewer than %1 grants</source>
        <translation>l&apos;utilisateur a moins de %1 accords</translation>
    </message>
    <message>
        <source>user has %1 grants or more</source>
        <translation>l&apos;utilisateur a %1 accords ou plus</translation>
    </message>
    <message>
        <source>always</source>
        <translation>toujours</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>refuser</translation>
    </message>
    <message>
        <source>leave to a person</source>
        <translation>laisser à une personne</translation>
    </message>
    <message>
        <source>grant %1 for %2</source>
        <translation>accorder %1 pendant %2</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>accorder %1</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>at most %1 automatic answers in %2</source>
        <translation>au plus %1 réponses automatiques en %2</translation>
    </message>
    <message>
        <source>no rule holds</source>
        <translation>aucune règle ne s&apos;applique</translation>
    </message>
    <message>
        <source>the rule wants a person</source>
        <translation>la règle veut une personne</translation>
    </message>
    <message>
        <source>whether the rule holds can&apos;t be told</source>
        <translation>on ne peut dire si la règle s&apos;applique</translation>
    </message>
    <message>
        <source>a name hides something</source>
        <translation>un nom cache quelque chose</translation>
    </message>
    <message>
        <source>the feed has no preset of that name</source>
        <translation>le flux n&apos;a pas de préréglage de ce nom</translation>
    </message>
    <message>
        <source>it does not wait, or its client has left</source>
        <translation>elle n&apos;attend pas, ou son client est parti</translation>
    </message>
    <message>
        <source>more at once than the rate allows</source>
        <translation>plus à la fois que le débit ne le permet</translation>
    </message>
    <message>
        <source>refusal by rule %1</source>
        <translation>refus par la règle %1</translation>
    </message>
    <message>
        <source>grant of %1 by rule %2</source>
        <translation>accord de %1 par la règle %2</translation>
    </message>
    <message>
        <source>left to a person: %1</source>
        <translation>laissé à une personne&#xa0;: %1</translation>
    </message>
    <message>
        <source>left to a person: %1 (rule %2)</source>
        <translation>laissé à une personne&#xa0;: %1 (règle %2)</translation>
    </message>
</context>
<context>
    <name>models::SightTable</name>
    <message>
        <source>every packet passes</source>
        <translation>chaque paquet passe</translation>
    </message>
    <message>
        <source>entitlement %1 is missing</source>
        <translation>l&apos;habilitation %1 manque</translation>
    </message>
    <message>
        <source>entitlements %1 are missing</source>
        <translation>les habilitations %1 manquent</translation>
    </message>
    <message>
        <source>packets without entitlements pass only unfiltered</source>
        <translation>les paquets sans habilitations ne passent que sans filtre</translation>
    </message>
    <message>
        <source>its grant was revoked: messages come without packets</source>
        <translation>son accord a été révoqué&#xa0;: les messages arrivent sans paquets</translation>
    </message>
    <message>
        <source>no answer of ours: nobody here can tell</source>
        <translation>aucune réponse de notre part&#xa0;: personne ici ne peut le dire</translation>
    </message>
    <message>
        <source>the message has no packets: it comes as it is</source>
        <translation>le message n&apos;a pas de paquets&#xa0;: il arrive tel quel</translation>
    </message>
    <message>
        <source>%1 of %2 packets pass: %3</source>
        <translation>%1 paquets sur %2 passent&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1; not certain, it may have changed since</source>
        <translation>%1&#xa0;; pas certain, cela peut avoir changé depuis</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>nothing passes</source>
        <translation>rien ne passe</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Sees it</source>
        <translation>Le voit</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>Utilisateur @ hôte</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Accordé</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>user @ host</comment>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>?</source>
        <comment>how many packets</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>packets</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Paquets</translation>
    </message>
</context>
<context>
    <name>models::SubscriptionFilter</name>
    <message>
        <source>%1, last value %2</source>
        <translation>%1, dernière valeur %2</translation>
    </message>
</context>
<context>
    <name>models::SubscriptionTree</name>
    <message>
        <source>Feed / topic</source>
        <translation>Flux / sujet</translation>
    </message>
    <message>
        <source>Msgs/s</source>
        <translation>Msg/s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>Notifications: on</source>
        <translation>Notifications&#xa0;: activées</translation>
    </message>
    <message>
        <source>Notifications: off, so others are unknown</source>
        <translation>Notifications&#xa0;: désactivées, les autres sont donc inconnus</translation>
    </message>
    <message>
        <source>Marked as needing authorization</source>
        <translation>Marqué comme exigeant une autorisation</translation>
    </message>
    <message>
        <source>Feed %1, %2 messages a second</source>
        <translation>Flux %1, %2 messages par seconde</translation>
    </message>
    <message>
        <source>Feed %1</source>
        <translation>Flux %1</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>pas encore de données</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>2:08</comment>
        <translation>attend %1</translation>
    </message>
    <message>
        <source>stale %1</source>
        <comment>0:42</comment>
        <translation>périmé %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>others only</source>
        <translation>autres seuls</translation>
    </message>
    <message>
        <source>Subscribed, nothing received yet</source>
        <translation>Abonné, rien reçu pour l&apos;instant</translation>
    </message>
    <message>
        <source>Nothing has arrived, and this feed may need authorization: waiting for %1</source>
        <translation>Rien n&apos;est arrivé, et ce flux exige peut-être une autorisation&#xa0;: en attente depuis %1</translation>
    </message>
    <message>
        <source>Live since %1, %2 messages a second</source>
        <translation>Actif depuis %1, %2 messages par seconde</translation>
    </message>
    <message>
        <source>The publisher left at %1; what you see is old</source>
        <translation>L&apos;éditeur est parti à %1&#xa0;; ce que vous voyez est ancien</translation>
    </message>
    <message>
        <source>No data seen, then an empty message: not entitled</source>
        <translation>Aucune donnée vue, puis un message vide&#xa0;: non habilité</translation>
    </message>
    <message>
        <source>Others subscribe to it; this session does not</source>
        <translation>D&apos;autres y sont abonnés&#xa0;; cette session ne l&apos;est pas</translation>
    </message>
    <message>
        <source>%1, live, %2 messages a second</source>
        <translation>%1, actif, %2 messages par seconde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>topic, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>user @ host</comment>
        <translation>%1 (vous)</translation>
    </message>
    <message>
        <source>%1
Client %2
User and host are claims, not proof.</source>
        <translation>%1
Client %2
Utilisateur et hôte sont déclarés, non prouvés.</translation>
    </message>
</context>
<context>
    <name>models::TemplateBook</name>
    <message>
        <source>at most %1 folders lie within each other</source>
        <translation>au plus %1 dossiers sont imbriqués</translation>
    </message>
    <message>
        <source>a template and its folders need names of at most %1 printable characters</source>
        <translation>un modèle et ses dossiers ont besoin de noms d&apos;au plus %1 caractères imprimables</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;</source>
        <translation>il n&apos;y a pas de modèle « %1 »</translation>
    </message>
    <message>
        <source>there is a template &quot;%1&quot; already</source>
        <translation>il y a déjà un modèle « %1 »</translation>
    </message>
    <message>
        <source>packet %1: %2</source>
        <translation>paquet %1 : %2</translation>
    </message>
    <message>
        <source>%1: no JSON: %2</source>
        <translation>%1 : pas du JSON : %2</translation>
    </message>
    <message>
        <source>template %1: %2</source>
        <translation>modèle %1 : %2</translation>
    </message>
</context>
<context>
    <name>models::TemplateExamples</name>
    <message>
        <source>No packets</source>
        <translation>Aucun paquet</translation>
    </message>
    <message>
        <source>Empty payload</source>
        <translation>Charge utile vide</translation>
    </message>
    <message>
        <source>Three packets, each with its entitlements</source>
        <translation>Trois paquets, chacun avec ses habilitations</translation>
    </message>
    <message>
        <source>Counter and time</source>
        <translation>Compteur et heure</translation>
    </message>
    <message>
        <source>Random walk</source>
        <translation>Marche aléatoire</translation>
    </message>
    <message>
        <source>Choice and identifier</source>
        <translation>Choix et identifiant</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Texte de plusieurs lignes</translation>
    </message>
    <message>
        <source>Letters of many scripts</source>
        <translation>Caractères de plusieurs écritures</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Caractères cachés</translation>
    </message>
    <message>
        <source>Binary, as hex</source>
        <translation>Binaire, en hexadécimal</translation>
    </message>
    <message>
        <source>CBOR, as hex</source>
        <translation>CBOR, en hexadécimal</translation>
    </message>
    <message>
        <source>JSON that breaks off</source>
        <translation>JSON interrompu</translation>
    </message>
    <message>
        <source>Examples</source>
        <comment>folder</comment>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>All examples are there already.</source>
        <translation>Tous les exemples sont déjà là.</translation>
    </message>
</context>
<context>
    <name>models::TemplateText</name>
    <message>
        <source>random takes two numbers, as in ${random 1 100}</source>
        <translation>random prend deux nombres, comme ${random 1 100}</translation>
    </message>
    <message>
        <source>%1 takes nothing behind it</source>
        <translation>%1 ne prend rien après lui</translation>
    </message>
    <message>
        <source>choice takes words, as in ${choice a b c}</source>
        <translation>choice prend des mots, comme ${choice a b c}</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; there are seq, now, uuid, random, walk and choice</source>
        <translation>il n&apos;y a pas de variable « %1 » ; il y a seq, now, uuid, random, walk et choice</translation>
    </message>
    <message>
        <source>the variable has no end: } is missing</source>
        <translation>la variable n&apos;a pas de fin : il manque }</translation>
    </message>
</context>
<context>
    <name>models::Templates</name>
    <message>
        <source>%1 was saved by a newer version of this program: its templates can&apos;t be used</source>
        <translation>%1 a été enregistré par une version plus récente de ce programme : ses modèles sont inutilisables</translation>
    </message>
    <message>
        <source>the templates can&apos;t be used: %1</source>
        <translation>les modèles sont inutilisables : %1</translation>
    </message>
</context>
<context>
    <name>models::TopTalkers</name>
    <message>
        <source>%1
%2 messages, %3 since the session began</source>
        <comment>name, count, size</comment>
        <translation>%1
%2 messages, %3 depuis le début de la session</translation>
    </message>
    <message>
        <source>%1, %2 messages a second</source>
        <comment>name and rate, for screen readers</comment>
        <translation>%1, %2 messages par seconde</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Flux</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Éditeur</translation>
    </message>
    <message>
        <source>Msgs/s</source>
        <translation>Msg/s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>Mo/s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
</context>
<context>
    <name>models::ValueErrorText</name>
    <message>
        <source>it ends too early</source>
        <translation>fin prématurée</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>une valeur est attendue</translation>
    </message>
    <message>
        <source>a name in quotes is expected</source>
        <translation>un nom entre guillemets est attendu</translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation>un deux-points est attendu</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is expected</source>
        <translation>une virgule ou le crochet fermant est attendu</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>ce n&apos;est pas un nombre</translation>
    </message>
    <message>
        <source>only true, false and null are written without quotes</source>
        <translation>seuls true, false et null s&apos;écrivent sans guillemets</translation>
    </message>
    <message>
        <source>this is no escape that JSON knows</source>
        <translation>JSON ne connaît pas cet échappement</translation>
    </message>
    <message>
        <source>a control character must be escaped in a string</source>
        <translation>un caractère de contrôle doit être échappé dans une chaîne</translation>
    </message>
    <message>
        <source>something stands behind the value</source>
        <translation>quelque chose suit la valeur</translation>
    </message>
    <message>
        <source>no value begins with this byte</source>
        <translation>aucune valeur ne commence par cet octet</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8</source>
        <translation>ce texte n&apos;est pas de l&apos;UTF-8 valide</translation>
    </message>
    <message>
        <source>Nested deeper than %1 levels at byte %2. The Text and Hex tabs have all of it.</source>
        <translation>Imbriqué sur plus de %1 niveaux à l&apos;octet %2. Les onglets Texte et Hexa ont le tout.</translation>
    </message>
    <message>
        <source>More than %1 values: the tree ends at byte %2. The Text and Hex tabs have all of it.</source>
        <translation>Plus de %1 valeurs&#xa0;: l&apos;arbre s&apos;arrête à l&apos;octet %2. Les onglets Texte et Hexa ont le tout.</translation>
    </message>
    <message>
        <source>Too large for a tree. The Text and Hex tabs have all of it.</source>
        <translation>Trop grand pour un arbre. Les onglets Texte et Hexa ont le tout.</translation>
    </message>
    <message>
        <source>Not valid %1 at byte %2: %3.</source>
        <translation>%1 non valide à l&apos;octet %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>%1 ⟨here⟩ %2</source>
        <translation>%1 ⟨ici⟩ %2</translation>
    </message>
</context>
<context>
    <name>profiles::Keychain</name>
    <message>
        <source>The system&apos;s keychain does not answer</source>
        <translation>Le trousseau du système ne répond pas</translation>
    </message>
    <message>
        <source>The system&apos;s keychain was not opened</source>
        <translation>Le trousseau du système n&apos;a pas été ouvert</translation>
    </message>
    <message>
        <source>This machine has no keychain</source>
        <translation>Cette machine n&apos;a pas de trousseau</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used (%1)</source>
        <translation>Le trousseau du système est inutilisable (%1)</translation>
    </message>
</context>
<context>
    <name>profiles::ProfileCheck</name>
    <message>
        <source>is needed</source>
        <translation>est nécessaire</translation>
    </message>
    <message>
        <source>&quot;;&quot; cannot be sent: the login has no escaping</source>
        <translation>«&#xa0;;&#xa0;» ne peut pas être envoyé&#xa0;: l&apos;identification n&apos;a pas d&apos;échappement</translation>
    </message>
    <message>
        <source>a control character cannot be sent</source>
        <translation>un caractère de contrôle ne peut pas être envoyé</translation>
    </message>
    <message>
        <source>this is no valid text</source>
        <translation>ce n&apos;est pas un texte valide</translation>
    </message>
    <message>
        <source>this dialect has no place for it</source>
        <translation>ce dialecte n&apos;a pas de place pour cela</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>dépasse la longueur permise</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Donnez un nom au profil.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Un nom a au plus %1 caractères.</translation>
    </message>
    <message>
        <source>A name has no control characters and no blanks at its ends.</source>
        <translation>Un nom n&apos;a ni caractères de contrôle ni espaces à ses extrémités.</translation>
    </message>
    <message>
        <source>Type the name or address of the distributor.</source>
        <translation>Saisissez le nom ou l&apos;adresse du distributeur.</translation>
    </message>
    <message>
        <source>This is no host name or address.</source>
        <translation>Ce n&apos;est ni un nom d&apos;hôte ni une adresse.</translation>
    </message>
    <message>
        <source>give the whole path, from /: %1</source>
        <translation>donnez le chemin complet, depuis /&#xa0;: %1</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>illisible&#xa0;: %1</translation>
    </message>
    <message>
        <source>CA file: %1</source>
        <translation>Fichier de CA&#xa0;: %1</translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of the public key: 64 hex digits.</source>
        <translation>Une empreinte est le SHA-256 de la clé publique&#xa0;: 64 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Without a pin there would be no check at all: type the pin.</source>
        <translation>Sans empreinte, il n&apos;y aurait aucune vérification&#xa0;: saisissez l&apos;empreinte.</translation>
    </message>
    <message>
        <source>A client certificate and its key go together.</source>
        <translation>Un certificat client et sa clé vont ensemble.</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>Certificat client&#xa0;: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Clé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>A control character in a name is surely a mistake.</source>
        <translation>Un caractère de contrôle dans un nom est sûrement une erreur.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>This is neither HOST:PORT nor an address with http:// or https://.</source>
        <translation>Ce n&apos;est ni HÔTE:PORT ni une adresse en http:// ou https://.</translation>
    </message>
</context>
<context>
    <name>profiles::ProfileFile</name>
    <message>
        <source>the file of profiles is larger than %1 MiB</source>
        <translation>le fichier des profils dépasse %1 Mio</translation>
    </message>
    <message>
        <source>the file of profiles is no JSON: %1 (byte %2)</source>
        <translation>le fichier des profils n&apos;est pas du JSON&#xa0;: %1 (octet %2)</translation>
    </message>
    <message>
        <source>the file of profiles has no version or no list of profiles</source>
        <translation>le fichier des profils n&apos;a pas de version ou pas de liste de profils</translation>
    </message>
    <message>
        <source>the profiles were saved by a newer version of this program: they can be used, but not changed</source>
        <translation>les profils ont été enregistrés par une version plus récente de ce programme&#xa0;: ils sont utilisables, mais pas modifiables</translation>
    </message>
    <message>
        <source>profile %1 is not shown: %2</source>
        <translation>le profil %1 n&apos;est pas affiché&#xa0;: %2</translation>
    </message>
    <message>
        <source>another has its name or id</source>
        <translation>un autre a son nom ou son identifiant</translation>
    </message>
</context>
<context>
    <name>profiles::ProfileStore</name>
    <message>
        <source>another profile has this name</source>
        <translation>un autre profil a ce nom</translation>
    </message>
    <message>
        <source>%1 is the file that the profiles are kept in</source>
        <translation>%1 est le fichier où les profils sont conservés</translation>
    </message>
</context>
<context>
    <name>protocol::ConfigFile</name>
    <message>
        <source>%1 is no file</source>
        <translation>%1 n&apos;est pas un fichier</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>impossible de lire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 dépasse %2 Mio</translation>
    </message>
    <message>
        <source>%1; the file is kept aside as %2</source>
        <translation>%1&#xa0;; le fichier est mis de côté sous %2</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>impossible de créer le dossier %1</translation>
    </message>
    <message>
        <source>another program is changing %1 just now</source>
        <translation>un autre programme est en train de modifier %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be locked, so nothing is saved</source>
        <translation>impossible de verrouiller %1, donc rien n&apos;est enregistré</translation>
    </message>
    <message>
        <source>%1 would be larger than %2 MiB</source>
        <translation>%1 dépasserait %2 Mio</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>impossible d&apos;écrire %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept aside as %2: %3</source>
        <translation>impossible de mettre %1 de côté sous %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>ligne %1, colonne %2</translation>
    </message>
</context>
<context>
    <name>store::FilterComparison</name>
    <message>
        <source>%1 is a number of bytes, such as 512, 2kB or 1MiB: &apos;%2&apos; is not.</source>
        <translation>%1 est un nombre d&apos;octets, tel que 512, 2kB ou 1MiB&#xa0;: «&#xa0;%2&#xa0;» n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>%1 is a number: &apos;%2&apos; is not.</source>
        <translation>%1 est un nombre&#xa0;: «&#xa0;%2&#xa0;» n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>%1 is a time, such as -5m, 12:30:00 or 2026-01-31T12:30:00Z: &apos;%2&apos; is not.</source>
        <translation>%1 est une heure, telle que -5m, 12:30:00 ou 2026-01-31T12:30:00Z&#xa0;: «&#xa0;%2&#xa0;» n&apos;en est pas une.</translation>
    </message>
    <message>
        <source>%1 is multicast or unicast: &apos;%2&apos; is neither.</source>
        <translation>%1 est multicast ou unicast&#xa0;: «&#xa0;%2&#xa0;» n&apos;est ni l&apos;un ni l&apos;autre.</translation>
    </message>
    <message>
        <source>%1 is true or false: &apos;%2&apos; is neither.</source>
        <translation>%1 est true ou false&#xa0;: «&#xa0;%2&#xa0;» n&apos;est ni l&apos;un ni l&apos;autre.</translation>
    </message>
    <message>
        <source>%1 are whole numbers: &apos;%2&apos; is not.</source>
        <translation>%1 sont des nombres entiers&#xa0;: «&#xa0;%2&#xa0;» n&apos;en est pas un.</translation>
    </message>
    <message>
        <source>%1 are pairs of hex digits, such as 0a0b: &apos;%2&apos; is not.</source>
        <translation>%1 sont des paires de chiffres hexadécimaux, telles que 0a0b&#xa0;: «&#xa0;%2&#xa0;» n&apos;en est pas.</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>L&apos;expression régulière est incorrecte&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>store::FilterCompleter</name>
    <message>
        <source>is not so</source>
        <translation>n&apos;est pas vrai</translation>
    </message>
    <message>
        <source>both hold</source>
        <translation>les deux sont vrais</translation>
    </message>
    <message>
        <source>one of them holds</source>
        <translation>l&apos;un des deux est vrai</translation>
    </message>
    <message>
        <source>to all subscribers</source>
        <translation>à tous les abonnés</translation>
    </message>
    <message>
        <source>to one client</source>
        <translation>à un client</translation>
    </message>
    <message>
        <source>five minutes ago</source>
        <translation>il y a cinq minutes</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>il y a une heure</translation>
    </message>
    <message>
        <source>today at this time</source>
        <translation>aujourd&apos;hui à cette heure</translation>
    </message>
    <message>
        <source>1000 bytes</source>
        <translation>1000 octets</translation>
    </message>
    <message>
        <source>1048576 bytes</source>
        <translation>1048576 octets</translation>
    </message>
</context>
<context>
    <name>store::FilterLexer</name>
    <message>
        <source>A name is missing behind the dot of the JSON path.</source>
        <translation>Il manque un nom derrière le point du chemin JSON.</translation>
    </message>
    <message>
        <source>In brackets a JSON path has a number from 0, or a key in quotes.</source>
        <translation>Entre crochets, un chemin JSON a un nombre à partir de 0, ou une clé entre guillemets.</translation>
    </message>
    <message>
        <source>The JSON path&apos;s bracket is not closed.</source>
        <translation>Le crochet du chemin JSON n&apos;est pas fermé.</translation>
    </message>
    <message>
        <source>This escape is not known. Write \\ for a backslash.</source>
        <translation>Cet échappement est inconnu. Écrivez \\ pour une barre oblique inverse.</translation>
    </message>
    <message>
        <source>The JSON path has too many steps.</source>
        <translation>Le chemin JSON a trop d&apos;étapes.</translation>
    </message>
    <message>
        <source>Write == to compare.</source>
        <translation>Écrivez == pour comparer.</translation>
    </message>
    <message>
        <source>Write not in place of !, or put quotes around the text.</source>
        <translation>Écrivez not au lieu de&#xa0;!, ou mettez le texte entre guillemets.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Il manque le guillemet fermant.</translation>
    </message>
    <message>
        <source>Write and in place of &amp;&amp;.</source>
        <translation>Écrivez and au lieu de &amp;&amp;.</translation>
    </message>
    <message>
        <source>Write or in place of ||.</source>
        <translation>Écrivez or au lieu de ||.</translation>
    </message>
</context>
<context>
    <name>store::FilterParser</name>
    <message>
        <source>Something is missing here: a field such as topic, or a word.</source>
        <translation>Il manque quelque chose ici&#xa0;: un champ tel que topic, ou un mot.</translation>
    </message>
    <message>
        <source>Something is missing before the closing parenthesis.</source>
        <translation>Il manque quelque chose avant la parenthèse fermante.</translation>
    </message>
    <message>
        <source>Something is missing before &apos;%1&apos;.</source>
        <translation>Il manque quelque chose avant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>A field is missing before &apos;%1&apos;; to search for the word put it in quotes.</source>
        <translation>Il manque un champ avant «&#xa0;%1&#xa0;»&#xa0;; pour chercher ce mot, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Here a field such as topic, a word or a parenthesis is expected.</source>
        <translation>On attend ici un champ tel que topic, un mot ou une parenthèse.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deep.</source>
        <translation>Les parenthèses sont trop imbriquées.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Cette parenthèse n&apos;est pas fermée.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field. Fields are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un champ. Les champs sont %2.</translation>
    </message>
    <message>
        <source>json needs a path, such as json.path.to[0].field.</source>
        <translation>json demande un chemin, tel que json.path.to[0].field.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be tested with &apos;%2&apos;. It can with %3.</source>
        <translation>%1 ne peut pas être testé avec «&#xa0;%2&#xa0;», mais avec %3.</translation>
    </message>
    <message>
        <source>%1 needs an operator, such as in %2; to search for the word put it in quotes.</source>
        <translation>%1 demande un opérateur, comme dans %2&#xa0;; pour chercher ce mot, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>Behind &apos;%1&apos; comes a list in parentheses, such as (1, 2).</source>
        <translation>Derrière «&#xa0;%1&#xa0;» vient une liste entre parenthèses, telle que (1, 2).</translation>
    </message>
    <message>
        <source>Between the values of a list stand commas.</source>
        <translation>Les valeurs d&apos;une liste sont séparées par des virgules.</translation>
    </message>
    <message>
        <source>A value is missing before &apos;%1&apos;; to compare with the word put it in quotes.</source>
        <translation>Il manque une valeur avant «&#xa0;%1&#xa0;»&#xa0;; pour comparer avec ce mot, mettez-le entre guillemets.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Il manque une valeur ici.</translation>
    </message>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>Il n&apos;y a pas de parenthèse ouvrante pour celle-ci.</translation>
    </message>
    <message>
        <source>Here and, or, or the end is expected. Put quotes around a text with spaces.</source>
        <translation>On attend ici and, or ou la fin. Mettez entre guillemets un texte avec des espaces.</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>Un filtre a au plus %1 caractères.</translation>
    </message>
</context>
<context>
    <name>store::FilterWords</name>
    <message>
        <source>The feed&apos;s name</source>
        <translation>Le nom du flux</translation>
    </message>
    <message>
        <source>The topic&apos;s name</source>
        <translation>Le nom du sujet</translation>
    </message>
    <message>
        <source>The publisher&apos;s user name</source>
        <translation>Le nom d&apos;utilisateur de l&apos;éditeur</translation>
    </message>
    <message>
        <source>The publisher&apos;s host</source>
        <translation>L&apos;hôte de l&apos;éditeur</translation>
    </message>
    <message>
        <source>How it was sent: multicast or unicast</source>
        <translation>Le mode d&apos;envoi&#xa0;: multicast ou unicast</translation>
    </message>
    <message>
        <source>The content type (dialect 6)</source>
        <translation>Le type de contenu (dialecte 6)</translation>
    </message>
    <message>
        <source>Bytes on the wire, such as 512, 2kB or 1MiB</source>
        <translation>Octets sur le fil, tels que 512, 2kB ou 1MiB</translation>
    </message>
    <message>
        <source>The number of packets</source>
        <translation>Le nombre de paquets</translation>
    </message>
    <message>
        <source>When it came, such as -5m, 12:30:00 or 2026-01-31T12:30:00Z</source>
        <translation>Heure d&apos;arrivée, telle que -5m, 12:30:00 ou 2026-01-31T12:30:00Z</translation>
    </message>
    <message>
        <source>The entitlements of a packet</source>
        <translation>Les habilitations d&apos;un paquet</translation>
    </message>
    <message>
        <source>Whether it is an image, not a delta (dialects 3 and 4)</source>
        <translation>Si c&apos;est une image, pas un delta (dialectes 3 et 4)</translation>
    </message>
    <message>
        <source>The payload as text</source>
        <translation>La charge utile en texte</translation>
    </message>
    <message>
        <source>The payload as bytes, in hex</source>
        <translation>La charge utile en octets, en hexa</translation>
    </message>
    <message>
        <source>A value in a JSON payload, such as json.path.to[0].field</source>
        <translation>Une valeur d&apos;une charge utile JSON, telle que json.path.to[0].field</translation>
    </message>
    <message>
        <source>Whether it says that the topic is stale or refused</source>
        <translation>S&apos;il dit que le sujet est périmé ou refusé</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n&apos;est pas</translation>
    </message>
    <message>
        <source>is less than, or before</source>
        <translation>est inférieur à, ou avant</translation>
    </message>
    <message>
        <source>is at most, or not after</source>
        <translation>est au plus, ou pas après</translation>
    </message>
    <message>
        <source>is more than, or after</source>
        <translation>est supérieur à, ou après</translation>
    </message>
    <message>
        <source>is at least, or not before</source>
        <translation>est au moins, ou pas avant</translation>
    </message>
    <message>
        <source>contains (upper and lower case are the same)</source>
        <translation>contient (majuscules et minuscules se valent)</translation>
    </message>
    <message>
        <source>starts with (upper and lower case are the same)</source>
        <translation>commence par (majuscules et minuscules se valent)</translation>
    </message>
    <message>
        <source>ends with (upper and lower case are the same)</source>
        <translation>finit par (majuscules et minuscules se valent)</translation>
    </message>
    <message>
        <source>matches a regular expression</source>
        <translation>correspond à une expression régulière</translation>
    </message>
    <message>
        <source>is one of a list, such as (1, 2)</source>
        <translation>est l&apos;un d&apos;une liste, telle que (1, 2)</translation>
    </message>
</context>
</TS>
