<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>EntitlementChips</name>
    <message>
        <source>nothing passes</source>
        <translation>nichts kommt durch</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>Environment</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
</context>
<context>
    <name>StateGlyph</name>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>Connecting</source>
        <translation>Verbindungsaufbau</translation>
    </message>
    <message>
        <source>TLS handshake</source>
        <translation>TLS-Handshake</translation>
    </message>
    <message>
        <source>Login not confirmed</source>
        <translation>Anmeldung unbestätigt</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Not answering</source>
        <translation>Antwortet nicht</translation>
    </message>
    <message>
        <source>Reconnecting in %1 s</source>
        <translation>Neue Verbindung in %1 s</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindungsaufbau zu %1</translation>
    </message>
    <message>
        <source>TLS handshake with %1</source>
        <translation>TLS-Handshake mit %1</translation>
    </message>
    <message>
        <source>Connected to %1. The distributor has sent nothing yet, so the login may have been refused</source>
        <translation>Verbunden mit %1. Der Distributor hat noch nichts gesendet; vielleicht hat er die Anmeldung verweigert</translation>
    </message>
    <message>
        <source>Confirmed: %1 has sent a frame</source>
        <translation>Bestätigt: %1 hat einen Frame gesendet</translation>
    </message>
    <message>
        <source>No heartbeat: the connection to %1 is up, the distributor is silent</source>
        <translation>Kein Heartbeat: Die Verbindung zu %1 steht, der Distributor schweigt</translation>
    </message>
    <message>
        <source>Reconnecting to %1 in %2 s (attempt %3). Click to try now</source>
        <translation>Neue Verbindung zu %1 in %2 s (Versuch %3). Klicken Sie, um es sofort zu versuchen</translation>
    </message>
    <message>
        <source>The connection to %1 is closed</source>
        <translation>Die Verbindung zu %1 ist geschlossen</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>live</source>
        <translation>live</translation>
    </message>
    <message>
        <source>stale %1</source>
        <translation>veraltet %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>Nothing has arrived, and this feed may need authorization: waiting for %1</source>
        <translation>Nichts eingetroffen, und dieser Feed braucht vielleicht eine Freigabe: wartet seit %1</translation>
    </message>
    <message>
        <source>Subscribed, nothing received yet</source>
        <translation>Abonniert, noch nichts empfangen</translation>
    </message>
    <message>
        <source>Live: data has arrived</source>
        <translation>Live: Daten sind eingetroffen</translation>
    </message>
    <message>
        <source>The publisher left at %1; what you see is old</source>
        <translation>Der Publisher ging um %1; was Sie sehen, ist alt</translation>
    </message>
    <message>
        <source>No data seen, then an empty message: not entitled</source>
        <translation>Keine Daten gesehen, dann eine leere Nachricht: nicht berechtigt</translation>
    </message>
    <message>
        <source>Unsubscribed</source>
        <translation>Abbestellt</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Decoder: %1, for this feed</source>
        <translation>Decoder: %1, für diesen Feed</translation>
    </message>
    <message>
        <source>Decoder: %1, for this topic</source>
        <translation>Decoder: %1, für dieses Topic</translation>
    </message>
    <message>
        <source>Decoder: %1</source>
        <translation>Decoder: %1</translation>
    </message>
</context>
<context>
    <name>app::AnswerDesk</name>
    <message>
        <source>So many requests wait that there is no room for more: those that come now are not shown, and nobody has answered them</source>
        <translation>Es warten so viele Anfragen, dass kein Platz für mehr ist: Was jetzt kommt, wird nicht angezeigt, und niemand hat es beantwortet</translation>
    </message>
    <message>
        <source>There are no rules yet.</source>
        <translation>Es gibt noch keine Regeln.</translation>
    </message>
    <message>
        <source>This session only monitors: it answers nothing.</source>
        <translation>Diese Sitzung beobachtet nur: Sie beantwortet nichts.</translation>
    </message>
    <message>
        <source>Rules are switched on by %1: version %2</source>
        <translation>Regeln sind von %1 eingeschaltet: Version %2</translation>
    </message>
    <message>
        <source>Rules are switched off</source>
        <translation>Regeln sind ausgeschaltet</translation>
    </message>
    <message>
        <source>Rules are off: %1</source>
        <translation>Regeln sind aus: %1</translation>
    </message>
    <message>
        <source>Grants with an end that an earlier run gave and did not end: %1. They are listed under live grants; nothing is sent for them by itself</source>
        <translation>Freigaben mit Ende, die ein früherer Lauf gegeben und nicht beendet hat: %1. Sie stehen unter den laufenden Freigaben; von selbst wird nichts für sie gesendet</translation>
    </message>
</context>
<context>
    <name>app::AuditFiles</name>
    <message>
        <source>Not answered: the audit file could not be written: %1</source>
        <translation>Nicht beantwortet: Das Prüfprotokoll ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>An answer was sent, but the audit file&apos;s second entry could not be written: %1</source>
        <translation>Eine Antwort wurde gesendet, aber der zweite Eintrag im Prüfprotokoll ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
        <source>Audit: %1</source>
        <translation>Prüfprotokoll: %1</translation>
    </message>
</context>
<context>
    <name>app::LogFile</name>
    <message>
        <source>the same %1 more times</source>
        <translation>dasselbe noch %1-mal</translation>
    </message>
    <message>
        <source>%1 lines came too fast and are not here</source>
        <translation>%1 Zeilen kamen zu schnell und fehlen hier</translation>
    </message>
    <message>
        <source>%1 lines could not be written and are not here</source>
        <translation>%1 Zeilen konnten nicht geschrieben werden und fehlen hier</translation>
    </message>
    <message>
        <source>The log file is not written: %1</source>
        <translation>Die Protokolldatei wird nicht geschrieben: %1</translation>
    </message>
</context>
<context>
    <name>app::OpenFile</name>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 could not be opened.</source>
        <translation>%1 konnte nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>Opened 1 message of %1.</source>
        <translation>1 Nachricht aus %1 geöffnet.</translation>
    </message>
    <message>
        <source>Opened %1 messages of %2.</source>
        <translation>%1 Nachrichten aus %2 geöffnet.</translation>
    </message>
    <message>
        <source>The rest was not read: cancelled.</source>
        <translation>Der Rest wurde nicht gelesen: abgebrochen.</translation>
    </message>
    <message>
        <source>Passed over, because they carry no data: %1.</source>
        <translation>Übergangen, weil ohne Daten: %1.</translation>
    </message>
    <message>
        <source>Raw frames have no times.</source>
        <translation>Rohe Frames haben keine Zeiten.</translation>
    </message>
    <message>
        <source>Line %1: %2. Nothing behind it was read.</source>
        <translation>Zeile %1: %2. Was dahinter steht, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>The message at byte %1 is bad: %2.</source>
        <translation>Die Nachricht bei Byte %1 ist fehlerhaft: %2.</translation>
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
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 is no file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>%1 is full and can&apos;t be renamed</source>
        <translation>%1 ist voll und lässt sich nicht umbenennen</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 lässt sich nicht schreiben: %2</translation>
    </message>
</context>
<context>
    <name>app::Session</name>
    <message>
        <source>%1: confirmed by a first frame</source>
        <translation>%1: durch einen ersten Frame bestätigt</translation>
    </message>
    <message>
        <source>%1: heartbeats stopped; the connection is up, the distributor is silent</source>
        <translation>%1: Heartbeats bleiben aus; die Verbindung steht, der Distributor schweigt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>what happened, what to try</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1: the frames that came are of dialect %2</source>
        <translation>%1: Die eingetroffenen Frames sind in Dialekt %2</translation>
    </message>
    <message>
        <source>Away from %1 to %2: requests made then are not sent again</source>
        <translation>Weg von %1 bis %2: Anfragen aus dieser Zeit werden nicht erneut gesendet</translation>
    </message>
</context>
<context>
    <name>app::WaitingTeller</name>
    <message>
        <source>Tell me when requests wait</source>
        <translation>Bescheid geben, wenn Anfragen warten</translation>
    </message>
    <message>
        <source>Icon in the notification area</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>No notification</source>
        <translation>Keine Benachrichtigung</translation>
    </message>
    <message>
        <source>Notify after 10 seconds</source>
        <translation>Nach 10 Sekunden benachrichtigen</translation>
    </message>
    <message>
        <source>Notify after 1 minute</source>
        <translation>Nach 1 Minute benachrichtigen</translation>
    </message>
    <message>
        <source>Notify after 5 minutes</source>
        <translation>Nach 5 Minuten benachrichtigen</translation>
    </message>
    <message>
        <source>With a sound</source>
        <translation>Mit einem Ton</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 bittet um %2</translation>
    </message>
    <message>
        <source>%1, for %2 now</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>%1 requests wait, the oldest for %2</source>
        <translation>%1 Anfragen warten, die älteste seit %2</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>This desktop shows no notifications: only the task bar asks for attention</source>
        <translation>Dieser Desktop zeigt keine Benachrichtigungen: Nur die Taskleiste macht aufmerksam</translation>
    </message>
</context>
<context>
    <name>app::Workbench</name>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The demo could not start: %1</source>
        <translation>Die Demo ließ sich nicht starten: %1</translation>
    </message>
    <message>
        <source>demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>Open messages</source>
        <translation>Nachrichten öffnen</translation>
    </message>
    <message>
        <source>Saved messages (*.jsonl *.frames);;All files (*)</source>
        <translation>Gespeicherte Nachrichten (*.jsonl *.frames);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Which dialect are the raw frames in %1? Nothing in the file tells.</source>
        <translation>In welchem Dialekt sind die rohen Frames in %1? Die Datei selbst verrät es nicht.</translation>
    </message>
    <message>
        <source>Dialect %1</source>
        <translation>Dialekt %1</translation>
    </message>
    <message>
        <source>The secrets are not kept. %1</source>
        <translation>Die Geheimnisse werden nicht aufgehoben. %1</translation>
    </message>
    <message>
        <source>Profiles: %1</source>
        <translation>Profile: %1</translation>
    </message>
    <message>
        <source>The profile could not be changed: %1</source>
        <translation>Das Profil ließ sich nicht ändern: %1</translation>
    </message>
    <message>
        <source>%1: the pinned key was changed by %2, from %3 to %4</source>
        <translation>%1: Der festgelegte Schlüssel wurde von %2 geändert, von %3 zu %4</translation>
    </message>
</context>
<context>
    <name>authorization::PresetBook</name>
    <message>
        <source>a preset needs a name of at most %1 printable characters</source>
        <translation>eine Vorlage braucht einen Namen aus höchstens %1 druckbaren Zeichen</translation>
    </message>
    <message>
        <source>a preset belongs to a feed with a printable name</source>
        <translation>eine Vorlage gehört zu einem Feed mit druckbarem Namen</translation>
    </message>
    <message>
        <source>the feed has a preset of this name already</source>
        <translation>der Feed hat schon eine Vorlage dieses Namens</translation>
    </message>
    <message>
        <source>the feed has no preset &quot;%1&quot;</source>
        <translation>der Feed hat keine Vorlage „%1“</translation>
    </message>
    <message>
        <source>%1: no JSON: %2</source>
        <translation>%1: kein JSON: %2</translation>
    </message>
    <message>
        <source>preset %1: %2</source>
        <translation>Vorlage %1: %2</translation>
    </message>
</context>
<context>
    <name>authorization::PresetStore</name>
    <message>
        <source>%1 was saved by a newer version of this program: its presets can&apos;t be used</source>
        <translation>%1 wurde von einer neueren Version dieses Programms gespeichert: Die Vorlagen darin lassen sich nicht verwenden</translation>
    </message>
    <message>
        <source>the presets can&apos;t be used: %1</source>
        <translation>die Vorlagen lassen sich nicht verwenden: %1</translation>
    </message>
</context>
<context>
    <name>authorization::RuleStore</name>
    <message>
        <source>the rules in %1 can&apos;t be used: %2</source>
        <translation>die Regeln in %1 lassen sich nicht verwenden: %2</translation>
    </message>
    <message>
        <source>there are no rules to export</source>
        <translation>es gibt keine Regeln zum Exportieren</translation>
    </message>
</context>
<context>
    <name>client::Client</name>
    <message>
        <source>The request came over an earlier connection: its answer would mean nothing now</source>
        <translation>Die Anfrage kam über eine frühere Verbindung: Eine Antwort hätte jetzt keine Bedeutung mehr</translation>
    </message>
    <message>
        <source>Not connected</source>
        <translation>Nicht verbunden</translation>
    </message>
    <message>
        <source>This connection only watches: nothing may be sent</source>
        <translation>Diese Verbindung beobachtet nur: Senden ist nicht erlaubt</translation>
    </message>
    <message>
        <source>%1 does not read what was sent before: nothing more is taken until it does</source>
        <translation>%1 liest das bisher Gesendete nicht: Bis dahin wird nichts weiter angenommen</translation>
    </message>
    <message>
        <source>No message has shown yet that %1 speaks dialect %2: one in a wrong dialect can stop it</source>
        <translation>Noch hat keine Nachricht gezeigt, dass %1 Dialekt %2 spricht: Eine im falschen Dialekt kann ihn zum Stehen bringen</translation>
    </message>
</context>
<context>
    <name>client::MetricsPage</name>
    <message>
        <source>it has no metrics of a distributor</source>
        <translation>sie enthält keine Metriken eines Distributors</translation>
    </message>
</context>
<context>
    <name>client::MetricsPoller</name>
    <message>
        <source>there was no whole answer within %1 s</source>
        <translation>innerhalb von %1 s kam keine vollständige Antwort</translation>
    </message>
    <message>
        <source>the page is larger than %1 KiB</source>
        <translation>die Seite ist größer als %1 KiB</translation>
    </message>
    <message>
        <source>what answers there speaks no HTTP</source>
        <translation>was dort antwortet, spricht kein HTTP</translation>
    </message>
    <message>
        <source>the answer is cut short or no valid HTTP</source>
        <translation>die Antwort ist abgeschnitten oder kein gültiges HTTP</translation>
    </message>
    <message>
        <source>it answers with a redirection (%1), which is not followed</source>
        <translation>die Antwort ist eine Umleitung (%1); ihr wird nicht gefolgt</translation>
    </message>
    <message>
        <source>it answers with HTTP status %1</source>
        <translation>die Antwort ist HTTP-Status %1</translation>
    </message>
</context>
<context>
    <name>client::PrometheusText</name>
    <message>
        <source>it begins with no name</source>
        <translation>sie beginnt nicht mit einem Namen</translation>
    </message>
    <message>
        <source>its labels are no NAME=&quot;VALUE&quot;</source>
        <translation>ihre Labels sind nicht NAME=&quot;WERT&quot;</translation>
    </message>
    <message>
        <source>a label&apos;s value is not in quotes</source>
        <translation>der Wert eines Labels steht nicht in Anführungszeichen</translation>
    </message>
    <message>
        <source>an escape in a label is unknown</source>
        <translation>eine Maskierung in einem Label ist unbekannt</translation>
    </message>
    <message>
        <source>it has too many labels</source>
        <translation>sie hat zu viele Labels</translation>
    </message>
    <message>
        <source>its value is no number</source>
        <translation>ihr Wert ist keine Zahl</translation>
    </message>
    <message>
        <source>something stands after its value</source>
        <translation>hinter ihrem Wert steht noch etwas</translation>
    </message>
</context>
<context>
    <name>client::TestWords</name>
    <message>
        <source>none: nothing was sent</source>
        <translation>keine: nichts wurde gesendet</translation>
    </message>
    <message>
        <source>sent, as %1</source>
        <translation>gesendet, als %1</translation>
    </message>
    <message>
        <source>sent, with a token</source>
        <translation>gesendet, mit einem Token</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>off: the login can be read on the way</source>
        <translation>aus: die Anmeldung ist unterwegs lesbar</translation>
    </message>
    <message>
        <source>name, CA</source>
        <translation>Name, CA</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>Pin</translation>
    </message>
    <message>
        <source>pin, name, CA</source>
        <translation>Pin, Name, CA</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>protocol: what was checked</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>a heartbeat came: the login is proved</source>
        <translation>ein Heartbeat kam: die Anmeldung ist bewiesen</translation>
    </message>
    <message>
        <source>a frame came: the login is proved</source>
        <translation>ein Frame kam: die Anmeldung ist bewiesen</translation>
    </message>
    <message>
        <source>%1 @ %2, client %3</source>
        <translation>%1 @ %2, Client %3</translation>
    </message>
    <message>
        <source>nothing came in %1 s</source>
        <translation>in %1 s kam nichts</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>A silence here may mean that no name server can be reached.</source>
        <translation>Stille kann hier heißen, dass kein Namensserver erreichbar ist.</translation>
    </message>
    <message>
        <source>A silence here may mean a firewall that drops what it does not let through, a machine that is off, or a wrong address.</source>
        <translation>Stille kann hier eine Firewall bedeuten, die verwirft, was sie nicht durchlässt, einen Rechner, der aus ist, oder eine falsche Adresse.</translation>
    </message>
    <message>
        <source>A silence here may mean that there is no TLS at this port: a distributor without it takes the handshake for malformed input.</source>
        <translation>Stille kann hier heißen, dass es an diesem Port kein TLS gibt: Ein Distributor ohne TLS hält den Handshake für fehlerhafte Eingabe.</translation>
    </message>
    <message>
        <source>Only a first frame proves it.</source>
        <translation>Erst ein erster Frame beweist sie.</translation>
    </message>
    <message>
        <source>A silence here may mean that the login was refused, that the dialect is the wrong one, or just that the distributor sends no heartbeats.</source>
        <translation>Stille kann hier heißen, dass die Anmeldung verweigert wurde, dass der Dialekt der falsche ist oder nur, dass der Distributor keine Heartbeats sendet.</translation>
    </message>
    <message>
        <source>A silence here may mean that the login was refused, that the dialect is the wrong one, or nothing: no heartbeat was asked for.</source>
        <translation>Stille kann hier heißen, dass die Anmeldung verweigert wurde, dass der Dialekt der falsche ist, oder nichts: Ein Heartbeat war nicht verlangt.</translation>
    </message>
    <message>
        <source>A silence here may mean that the login was refused, that it lacks the role Subscribe or Notify on %1, or that %1 needs authorization and nobody has granted it.</source>
        <translation>Stille kann hier heißen, dass die Anmeldung verweigert wurde, dass ihr die Rolle Subscribe oder Notify auf %1 fehlt oder dass %1 eine Freigabe braucht und niemand sie erteilt hat.</translation>
    </message>
    <message>
        <source>a heartbeat came: no login is wanted</source>
        <translation>ein Heartbeat kam: eine Anmeldung wird nicht verlangt</translation>
    </message>
    <message>
        <source>a frame came: no login is wanted</source>
        <translation>ein Frame kam: eine Anmeldung wird nicht verlangt</translation>
    </message>
    <message>
        <source>A silence here may mean that the distributor wants a login, that the dialect is the wrong one, or just that there is nothing to send.</source>
        <translation>Stille kann hier heißen, dass der Distributor eine Anmeldung verlangt, dass der Dialekt der falsche ist oder nur, dass es nichts zu senden gibt.</translation>
    </message>
</context>
<context>
    <name>client::TlsSetup</name>
    <message>
        <source>This machine&apos;s Qt has no TLS</source>
        <translation>Das Qt dieses Rechners hat kein TLS</translation>
    </message>
    <message>
        <source>Install OpenSSL</source>
        <translation>Installieren Sie OpenSSL</translation>
    </message>
    <message>
        <source>The key pin is not the 32 bytes of a SHA-256</source>
        <translation>Der Schlüssel-Pin hat nicht die 32 Bytes eines SHA-256</translation>
    </message>
    <message>
        <source>Give the pin as 64 hex digits</source>
        <translation>Geben Sie den Pin mit 64 Hexziffern an</translation>
    </message>
    <message>
        <source>The CA file %1 can&apos;t be read: %2</source>
        <translation>Die CA-Datei %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Name a PEM file that can be read</source>
        <translation>Geben Sie eine lesbare PEM-Datei an</translation>
    </message>
    <message>
        <source>The CA file %1 holds no certificate</source>
        <translation>Die CA-Datei %1 enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>Name a PEM file with BEGIN CERTIFICATE in it</source>
        <translation>Geben Sie eine PEM-Datei an, die BEGIN CERTIFICATE enthält</translation>
    </message>
    <message>
        <source>The client certificate %1 has no key file with it</source>
        <translation>Zum Client-Zertifikat %1 fehlt die Schlüsseldatei</translation>
    </message>
    <message>
        <source>The key %1 has no certificate file with it</source>
        <translation>Zum Schlüssel %1 fehlt die Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Give both a certificate and its key, or neither</source>
        <translation>Geben Sie Zertifikat und Schlüssel an oder keines von beiden</translation>
    </message>
    <message>
        <source>The client certificate %1 can&apos;t be read: %2</source>
        <translation>Das Client-Zertifikat %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate</source>
        <translation>Die Datei %1 enthält kein Zertifikat</translation>
    </message>
    <message>
        <source>The key %1 can&apos;t be read: %2</source>
        <translation>Der Schlüssel %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>The file %1 holds no RSA, EC or DSA key that opens without a passphrase</source>
        <translation>Die Datei %1 enthält keinen RSA-, EC- oder DSA-Schlüssel, der sich ohne Passphrase öffnen lässt</translation>
    </message>
    <message>
        <source>The key %1 does not open with this passphrase</source>
        <translation>Der Schlüssel %1 lässt sich mit dieser Passphrase nicht öffnen</translation>
    </message>
    <message>
        <source>Give its passphrase, or a PEM key of such a kind</source>
        <translation>Geben Sie die Passphrase an oder einen PEM-Schlüssel einer dieser Arten</translation>
    </message>
    <message>
        <source>Check the passphrase</source>
        <translation>Prüfen Sie die Passphrase</translation>
    </message>
    <message>
        <source>Every CA in %1 has expired</source>
        <translation>Jede CA in %1 ist abgelaufen</translation>
    </message>
    <message>
        <source>Name a file with the CA&apos;s new certificate, or check this machine&apos;s clock</source>
        <translation>Geben Sie eine Datei mit dem neuen Zertifikat der CA an oder prüfen Sie die Uhr dieses Rechners</translation>
    </message>
</context>
<context>
    <name>client::Troubles</name>
    <message>
        <source>%1: the host name is not known</source>
        <translation>%1: Der Hostname ist unbekannt</translation>
    </message>
    <message>
        <source>Check the host&apos;s name</source>
        <translation>Prüfen Sie den Hostnamen</translation>
    </message>
    <message>
        <source>%1: nothing listens there</source>
        <translation>%1: Dort nimmt niemand Verbindungen an</translation>
    </message>
    <message>
        <source>Check the port, and whether the distributor runs</source>
        <translation>Prüfen Sie den Port und ob der Distributor läuft</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached: %2</source>
        <translation>%1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Check the network and the host&apos;s name</source>
        <translation>Prüfen Sie das Netz und den Hostnamen</translation>
    </message>
    <message>
        <source>%1 closed the connection while it was being secured</source>
        <translation>%1 schloss die Verbindung, während sie gesichert wurde</translation>
    </message>
    <message>
        <source>%1 closed the connection</source>
        <translation>%1 schloss die Verbindung</translation>
    </message>
    <message>
        <source>Check that the distributor speaks TLS at this port</source>
        <translation>Prüfen Sie, ob der Distributor an diesem Port TLS spricht</translation>
    </message>
    <message>
        <source>Check that the distributor still runs; it may also drop clients that read too slowly</source>
        <translation>Prüfen Sie, ob der Distributor noch läuft; er trennt auch Clients, die zu langsam lesen</translation>
    </message>
    <message>
        <source>%1: TLS could not be agreed on: %2</source>
        <translation>%1: Keine Einigung über TLS: %2</translation>
    </message>
    <message>
        <source>Check that the distributor speaks TLS at this port, and whether it wants a client certificate</source>
        <translation>Prüfen Sie, ob der Distributor an diesem Port TLS spricht und ob er ein Client-Zertifikat verlangt</translation>
    </message>
    <message>
        <source>%1: TLS can&apos;t use the certificate and key: %2</source>
        <translation>%1: TLS kann Zertifikat und Schlüssel nicht verwenden: %2</translation>
    </message>
    <message>
        <source>Check that the key belongs to the certificate</source>
        <translation>Prüfen Sie, ob der Schlüssel zum Zertifikat gehört</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: the certificate is not for the host %2</source>
        <translation>%1: Das Zertifikat gilt nicht für den Host %2</translation>
    </message>
    <message>
        <source>Connect with the name that is in the certificate</source>
        <translation>Verbinden Sie sich mit dem Namen, der im Zertifikat steht</translation>
    </message>
    <message>
        <source>%1: the certificate is not trusted: %2</source>
        <translation>%1: Dem Zertifikat wird nicht vertraut: %2</translation>
    </message>
    <message>
        <source>Have the certificate renewed, or check this machine&apos;s clock</source>
        <translation>Lassen Sie das Zertifikat erneuern oder prüfen Sie die Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Give the file of the CA that signed it, or the pin of its key</source>
        <translation>Geben Sie die Datei der CA an, die es unterschrieben hat, oder den Pin seines Schlüssels</translation>
    </message>
    <message>
        <source>%1: the certificate has no key that could be pinned</source>
        <translation>%1: Das Zertifikat hat keinen Schlüssel für einen Pin</translation>
    </message>
    <message>
        <source>%1: the certificate&apos;s key is not the pinned one, but %2</source>
        <translation>%1: Der Schlüssel des Zertifikats ist nicht der festgelegte, sondern %2</translation>
    </message>
    <message>
        <source>Ask the operator whether the key was changed; if nobody knows of it, do not connect</source>
        <translation>Fragen Sie den Betreiber, ob der Schlüssel gewechselt wurde; weiß niemand davon, verbinden Sie sich nicht</translation>
    </message>
    <message>
        <source>%1 did not answer the TLS handshake in time</source>
        <translation>%1 antwortete nicht rechtzeitig auf den TLS-Handshake</translation>
    </message>
    <message>
        <source>%1 did not answer in time</source>
        <translation>%1 antwortete nicht rechtzeitig</translation>
    </message>
    <message>
        <source>Check host and port, and firewalls between</source>
        <translation>Prüfen Sie Host, Port und Firewalls dazwischen</translation>
    </message>
    <message>
        <source>%1: not connected: %2</source>
        <translation>%1: nicht verbunden: %2</translation>
    </message>
    <message>
        <source>Change the login; nothing of it was sent</source>
        <translation>Ändern Sie die Anmeldung; nichts davon wurde gesendet</translation>
    </message>
    <message>
        <source>%1 sent what can&apos;t be read in dialect %2: %3</source>
        <translation>%1 sendete etwas, das in Dialekt %2 nicht lesbar ist: %3</translation>
    </message>
    <message>
        <source>The distributor seems to want TLS: switch it on</source>
        <translation>Der Distributor verlangt anscheinend TLS: Schalten Sie es ein</translation>
    </message>
    <message>
        <source>%1 closed the connection before it sent anything</source>
        <translation>%1 schloss die Verbindung, ohne etwas zu senden</translation>
    </message>
    <message>
        <source>%1 closed the connection before it sent anything, %2 times in a row</source>
        <translation>%1 schloss die Verbindung, ohne etwas zu senden, %2-mal hintereinander</translation>
    </message>
    <message>
        <source>Check the login and the dialect, and whether a client certificate is wanted</source>
        <translation>Prüfen Sie Anmeldung und Dialekt und ob ein Client-Zertifikat verlangt wird</translation>
    </message>
    <message>
        <source>Check the login and the dialect, and whether the distributor wants TLS</source>
        <translation>Prüfen Sie Anmeldung und Dialekt und ob der Distributor TLS verlangt</translation>
    </message>
    <message>
        <source>%1: not sent: %2</source>
        <translation>%1: nicht gesendet: %2</translation>
    </message>
    <message>
        <source>Check host and port: what answers there may be no distributor</source>
        <translation>Prüfen Sie Host und Port: Was dort antwortet, ist vielleicht kein Distributor</translation>
    </message>
    <message>
        <source>The bytes may have been damaged on their way; connect again</source>
        <translation>Die Bytes wurden vielleicht unterwegs beschädigt; verbinden Sie sich neu</translation>
    </message>
    <message>
        <source>%1 speaks dialect %2, not %3</source>
        <translation>%1 spricht Dialekt %2, nicht %3</translation>
    </message>
    <message>
        <source>%1 speaks dialect %2 or %3, not %4</source>
        <translation>%1 spricht Dialekt %2 oder %3, nicht %4</translation>
    </message>
    <message>
        <source>Connect with dialect %1</source>
        <translation>Verbinden Sie sich mit Dialekt %1</translation>
    </message>
    <message>
        <source>Connect with dialect %1, or %2 where the login is refused</source>
        <translation>Verbinden Sie sich mit Dialekt %1 oder, falls die Anmeldung verweigert wird, mit %2</translation>
    </message>
    <message>
        <source>%1 is gone: nothing has come back from its machine for long</source>
        <translation>%1 ist weg: Von seinem Rechner kam lange nichts zurück</translation>
    </message>
    <message>
        <source>Check the network between, a VPN above all, and whether the distributor&apos;s machine runs</source>
        <translation>Prüfen Sie das Netz dazwischen, vor allem ein VPN, und ob der Rechner des Distributors läuft</translation>
    </message>
    <message>
        <source>%1: the secured stream was damaged on its way: %2</source>
        <translation>%1: Der gesicherte Datenstrom wurde unterwegs beschädigt: %2</translation>
    </message>
    <message>
        <source>Where it happens again, somebody or something between changes the bytes</source>
        <translation>Geschieht es wieder, verändert jemand oder etwas dazwischen die Bytes</translation>
    </message>
    <message>
        <source>Its key, or that of a CA, is too short</source>
        <translation>Sein Schlüssel oder der einer CA ist zu kurz</translation>
    </message>
    <message>
        <source>It, or a CA, is signed over a hash that can be forged</source>
        <translation>Es oder eine CA ist über einen fälschbaren Hash unterschrieben</translation>
    </message>
    <message>
        <source>It breaks a rule of its CA, or holds something critical that nobody knows</source>
        <translation>Es verletzt eine Regel seiner CA oder enthält etwas Kritisches, das niemand kennt</translation>
    </message>
    <message>
        <source>Have it made anew, with an RSA key of 2048 bits or more and SHA-256</source>
        <translation>Lassen Sie es neu ausstellen, mit einem RSA-Schlüssel ab 2048 Bit und SHA-256</translation>
    </message>
    <message>
        <source>Check this machine&apos;s clock; else wait until the certificate is valid</source>
        <translation>Prüfen Sie die Uhr dieses Rechners; sonst warten Sie, bis das Zertifikat gilt</translation>
    </message>
    <message>
        <source>Ask the operator for the certificate or the pin of its key, and give that; nobody else vouches for it</source>
        <translation>Bitten Sie den Betreiber um das Zertifikat oder den Pin seines Schlüssels und geben Sie das an; niemand sonst bürgt dafür</translation>
    </message>
    <message>
        <source>Do not connect before the operator has explained it: no CA lets such a certificate be</source>
        <translation>Verbinden Sie sich nicht, bevor der Betreiber es erklärt hat: Keine CA lässt ein solches Zertifikat zu</translation>
    </message>
    <message>
        <source>Have one made for a server (TLS server authentication)</source>
        <translation>Lassen Sie eines für Server ausstellen (TLS-Serverauthentifizierung)</translation>
    </message>
    <message>
        <source>%1 wants a client certificate</source>
        <translation>%1 verlangt ein Client-Zertifikat</translation>
    </message>
    <message>
        <source>Give a client certificate and its key</source>
        <translation>Geben Sie ein Client-Zertifikat und seinen Schlüssel an</translation>
    </message>
    <message>
        <source>%1 refused the client certificate: %2</source>
        <translation>%1 lehnte das Client-Zertifikat ab: %2</translation>
    </message>
    <message>
        <source>Give a client certificate of a CA that the distributor trusts</source>
        <translation>Geben Sie ein Client-Zertifikat einer CA an, der der Distributor vertraut</translation>
    </message>
    <message>
        <source>%1 does not speak TLS 1.2 or later</source>
        <translation>%1 spricht weder TLS 1.2 noch eine neuere Version</translation>
    </message>
    <message>
        <source>Check that the distributor speaks TLS at this port; where its TLS is older, have it renewed</source>
        <translation>Prüfen Sie, ob der Distributor an diesem Port TLS spricht; ist sein TLS älter, lassen Sie es erneuern</translation>
    </message>
</context>
<context>
    <name>gui::ActionList</name>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Panels</source>
        <translation>Bereiche</translation>
    </message>
</context>
<context>
    <name>gui::AnswerDialog</name>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Its client seems to have left: answer it nevertheless</source>
        <translation>Ihr Client ist anscheinend gegangen: trotzdem beantworten</translation>
    </message>
    <message>
        <source>Yes: this client shall see every packet, those without entitlements too</source>
        <translation>Ja: Dieser Client soll jedes Paket sehen, auch solche ohne Entitlements</translation>
    </message>
    <message>
        <source>Ctrl+Return answers. Enter and Space never do.</source>
        <translation>Strg+Eingabe antwortet. Eingabe oder Leertaste allein antworten nie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Grant unfiltered</source>
        <translation>Ungefiltert freigeben</translation>
    </message>
    <message>
        <source>Grant</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Send the refusal</source>
        <translation>Ablehnung senden</translation>
    </message>
    <message>
        <source>Send unfiltered access</source>
        <translation>Ungefilterten Zugang senden</translation>
    </message>
    <message>
        <source>Send the grant</source>
        <translation>Freigabe senden</translation>
    </message>
    <message>
        <source>No reason given.</source>
        <translation>Kein Grund angegeben.</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Client %1. User and host are claims, not proof.</source>
        <translation>Client %1. Benutzer und Host sind Behauptungen, keine Beweise.</translation>
    </message>
    <message>
        <source>%1, client %2</source>
        <comment>a topic, and who asks for it</comment>
        <translation>%1, Client %2</translation>
    </message>
    <message>
        <source>%1 requests of %2</source>
        <comment>the second is user and host</comment>
        <translation>%1 Anfragen von %2</translation>
    </message>
    <message>
        <source>Nothing tells that its client is still there: answer it nevertheless</source>
        <translation>Nichts besagt, dass der Client noch da ist: trotzdem beantworten</translation>
    </message>
</context>
<context>
    <name>gui::AnswerText</name>
    <message>
        <source>entitlements %1</source>
        <translation>Entitlements %1</translation>
    </message>
    <message>
        <source>everything, unfiltered</source>
        <translation>alles, ungefiltert</translation>
    </message>
    <message>
        <source>a refusal</source>
        <translation>eine Ablehnung</translation>
    </message>
    <message>
        <source>This request is not known any more.</source>
        <translation>Diese Anfrage ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>This session only monitors: it answers nothing.</source>
        <translation>Diese Sitzung beobachtet nur: Sie beantwortet nichts.</translation>
    </message>
    <message>
        <source>The connection that it came by has ended. It has to be asked anew.</source>
        <translation>Die Verbindung, über die sie kam, ist beendet. Sie muss neu gestellt werden.</translation>
    </message>
    <message>
        <source>It has been answered already.</source>
        <translation>Sie ist schon beantwortet.</translation>
    </message>
    <message>
        <source>It has expired. It has to be asked anew.</source>
        <translation>Sie ist abgelaufen. Sie muss neu gestellt werden.</translation>
    </message>
    <message>
        <source>Its client seems to have left: tick the box to answer it nevertheless.</source>
        <translation>Ihr Client ist anscheinend gegangen: Setzen Sie den Haken, um sie trotzdem zu beantworten.</translation>
    </message>
    <message>
        <source>A name hides something: to grant, give a reason and tick the box.</source>
        <translation>Ein Name verbirgt etwas: Geben Sie zum Freigeben einen Grund an und setzen Sie den Haken.</translation>
    </message>
    <message>
        <source>To grant, type at least one entitlement: none would be a refusal.</source>
        <translation>Geben Sie zum Freigeben mindestens ein Entitlement ein: Keines wäre eine Ablehnung.</translation>
    </message>
    <message>
        <source>At most %1 entitlements can be sent.</source>
        <translation>Es lassen sich höchstens %1 Entitlements senden.</translation>
    </message>
    <message>
        <source>Tick the box to send unfiltered access.</source>
        <translation>Setzen Sie den Haken, um ungefilterten Zugang zu senden.</translation>
    </message>
    <message>
        <source>No request is chosen.</source>
        <translation>Keine Anfrage ist gewählt.</translation>
    </message>
    <message>
        <source>At most %1 requests can be answered together.</source>
        <translation>Höchstens %1 Anfragen lassen sich zusammen beantworten.</translation>
    </message>
    <message>
        <source>Only requests of one user, host and feed can be answered together.</source>
        <translation>Nur Anfragen desselben Benutzers, Hosts und Feeds lassen sich zusammen beantworten.</translation>
    </message>
    <message>
        <source>One request is chosen twice.</source>
        <translation>Eine Anfrage ist doppelt gewählt.</translation>
    </message>
    <message>
        <source>Recording the answer (%1) in the audit file before it is sent.</source>
        <translation>Die Antwort (%1) kommt ins Prüfprotokoll, bevor sie gesendet wird.</translation>
    </message>
    <message>
        <source>Recorded (%1), on its way to the connection.</source>
        <translation>Protokolliert (%1), unterwegs zur Verbindung.</translation>
    </message>
    <message>
        <source>Sent at %1: %2. Not confirmed: the bus itself confirms nothing.</source>
        <translation>Gesendet um %1: %2. Nicht bestätigt: Der Bus selbst bestätigt nichts.</translation>
    </message>
    <message>
        <source>Sent at %1: %2. Confirmed at %3: a notification shows the subscription.</source>
        <translation>Gesendet um %1: %2. Bestätigt um %3: Eine Benachrichtigung zeigt das Abonnement.</translation>
    </message>
    <message>
        <source>Sent at %1: %2. Perhaps changed by another authorizer since.</source>
        <translation>Gesendet um %1: %2. Seitdem vielleicht von einem anderen Freigeber geändert.</translation>
    </message>
    <message>
        <source>Sent at %1: a refusal. The bus itself confirms nothing.</source>
        <translation>Gesendet um %1: eine Ablehnung. Der Bus selbst bestätigt nichts.</translation>
    </message>
    <message>
        <source>The answer was not sent: %1 It can be answered once more.</source>
        <translation>Die Antwort wurde nicht gesendet: %1 Sie können noch einmal antworten.</translation>
    </message>
    <message>
        <source>Its client seems to have left, says a notification.</source>
        <translation>Ihr Client ist laut einer Benachrichtigung anscheinend gegangen.</translation>
    </message>
    <message>
        <source>Expired. It has to be asked anew.</source>
        <translation>Abgelaufen. Sie muss neu gestellt werden.</translation>
    </message>
    <message>
        <source>Void: the connection that it came by has ended. It has to be asked anew.</source>
        <translation>Hinfällig: Die Verbindung, über die sie kam, ist beendet. Sie muss neu gestellt werden.</translation>
    </message>
    <message>
        <source>Sends a grant with the entitlements %1. Packets whose own set is within it pass.</source>
        <translation>Sendet eine Freigabe mit den Entitlements %1. Pakete, deren eigene Menge darin liegt, kommen durch.</translation>
    </message>
    <message>
        <source>Sends a grant without any filter: every packet passes, those without entitlements too.</source>
        <translation>Sendet eine Freigabe ohne jeden Filter: Jedes Paket kommt durch, auch solche ohne Entitlements.</translation>
    </message>
    <message>
        <source>Sends a refusal. It sticks on the bus: this client is not asked for again on this topic, but the refusal can be turned into a grant while the client stays.</source>
        <translation>Sendet eine Ablehnung. Sie bleibt auf dem Bus bestehen: Nach diesem Client wird für dieses Topic nicht mehr gefragt, doch solange er bleibt, lässt sich die Ablehnung in eine Freigabe ändern.</translation>
    </message>
    <message>
        <source>a revocation</source>
        <translation>ein Entzug</translation>
    </message>
    <message>
        <source>This grant is not known any more.</source>
        <translation>Diese Freigabe ist nicht mehr bekannt.</translation>
    </message>
    <message>
        <source>A change of this grant is on its way.</source>
        <translation>Eine Änderung dieser Freigabe ist unterwegs.</translation>
    </message>
    <message>
        <source>Nothing tells that its client is still there: tick the box to answer it nevertheless.</source>
        <translation>Nichts zeigt, dass ihr Client noch da ist: Setzen Sie den Haken, um sie trotzdem zu beantworten.</translation>
    </message>
    <message>
        <source>%1 is kept for revoking and can&apos;t be granted.</source>
        <translation>%1 ist dem Entziehen vorbehalten und kann nicht freigegeben werden.</translation>
    </message>
    <message>
        <source>The end of the grant has passed already.</source>
        <translation>Das Ende der Freigabe ist schon vorüber.</translation>
    </message>
    <message>
        <source>A rule can&apos;t give unfiltered access.</source>
        <translation>Eine Regel kann keinen ungefilterten Zugang geben.</translation>
    </message>
    <message>
        <source>Rules are switched off.</source>
        <translation>Regeln sind ausgeschaltet.</translation>
    </message>
    <message>
        <source>This connection&apos;s profile wants a reason for each answer.</source>
        <translation>Das Profil dieser Verbindung verlangt für jede Antwort einen Grund.</translation>
    </message>
    <message>
        <source>It ends at %1, if this program is running and connected then.</source>
        <translation>Sie endet um %1, wenn dieses Programm dann läuft und verbunden ist.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Sends a set that no packet has in the place of its own. The client stays subscribed and goes on getting messages, without packets. A refusal would change nothing: the distributor does not end a subscription that it has.</source>
        <translation>Sendet einen Satz, den kein Paket hat, an Stelle seines eigenen. Der Client bleibt abonniert und bekommt weiter Nachrichten, ohne Pakete. Eine Ablehnung würde nichts ändern: der Verteiler beendet kein bestehendes Abonnement.</translation>
    </message>
    <message>
        <source>It takes the place of what the client has, at once.</source>
        <translation>Sie tritt sofort an die Stelle dessen, was der Client hat.</translation>
    </message>
    <message>
        <source>Asked again. Answered before, at %1: %2 (%3).</source>
        <translation>Erneut angefragt. Zuvor um %1 beantwortet: %2 (%3).</translation>
    </message>
</context>
<context>
    <name>gui::AudiencePane</name>
    <message>
        <source>Who will see it</source>
        <translation>Wer sieht es</translation>
    </message>
    <message>
        <source>from notifications and your grants</source>
        <translation>aus Benachrichtigungen und Ihren Freigaben</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Type feed and topic.</source>
        <translation>Geben Sie Feed und Topic ein.</translation>
    </message>
    <message>
        <source>Type the client id.</source>
        <translation>Geben Sie die Client-ID ein.</translation>
    </message>
    <message>
        <source>The entitlements can&apos;t be read yet.</source>
        <translation>Die Berechtigungen sind noch nicht lesbar.</translation>
    </message>
    <message>
        <source>Who will see it is not known: ask for notifications on this feed.</source>
        <translation>Wer es sieht, ist nicht bekannt: Fordern Sie Benachrichtigungen zu diesem Feed an.</translation>
    </message>
    <message>
        <source>Subscribers that we did not answer are not known: ask for notifications on this feed.</source>
        <translation>Abonnenten, denen wir nicht geantwortet haben, sind nicht bekannt: Fordern Sie Benachrichtigungen zu diesem Feed an.</translation>
    </message>
    <message>
        <source>This client does not subscribe to it now: nothing comes.</source>
        <translation>Dieser Client abonniert es derzeit nicht: Es kommt nichts an.</translation>
    </message>
    <message>
        <source>Nobody subscribes to it now.</source>
        <translation>Niemand abonniert es derzeit.</translation>
    </message>
    <message>
        <source>All of it: %1, in part: %2, nothing: %3, not known: %4.</source>
        <translation>Alles: %1, einen Teil: %2, nichts: %3, unbekannt: %4.</translation>
    </message>
    <message>
        <source>%1 more are not looked at.</source>
        <translation>%1 weitere werden nicht betrachtet.</translation>
    </message>
</context>
<context>
    <name>gui::AuditEntry</name>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Its bytes</source>
        <translation>Seine Bytes</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Found at</source>
        <translation>Gefunden um</translation>
    </message>
    <message>
        <source>Hash of the line before</source>
        <translation>Hash der Zeile davor</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Not sent because</source>
        <translation>Nicht gesendet, weil</translation>
    </message>
    <message>
        <source>Answered at</source>
        <translation>Beantwortet um</translation>
    </message>
    <message>
        <source>Outcome at</source>
        <translation>Ergebnis um</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Endet um</translation>
    </message>
    <message>
        <source>Operator</source>
        <translation>Bearbeiter</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Version of the rules</source>
        <translation>Fassung der Regeln</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Run of the program</source>
        <translation>Programmlauf</translation>
    </message>
    <message>
        <source>Lost at</source>
        <translation>Verloren um</translation>
    </message>
    <message>
        <source>Back at</source>
        <translation>Wieder da um</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Requests made in between are not sent again. Seen by this run of the program, and not a part of the audit.</source>
        <translation>Anfragen aus der Zwischenzeit werden nicht erneut gesendet. Von diesem Programmlauf beobachtet, nicht Teil des Audits.</translation>
    </message>
</context>
<context>
    <name>gui::AuditWork</name>
    <message>
        <source>Following the chain of %1</source>
        <translation>Die Kette von %1 wird geprüft</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>%1 wird exportiert</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>The audit is not as it was written. %1: %2</source>
        <translation>Das Prüfprotokoll ist nicht so, wie es geschrieben wurde. %1: %2</translation>
    </message>
    <message>
        <source>The chain is whole. Entries: %1, files: %2.</source>
        <translation>Die Kette ist vollständig. Einträge: %1, Dateien: %2.</translation>
    </message>
    <message>
        <source>Lines cut by a crash and vouched for: %1.</source>
        <translation>Durch einen Absturz abgeschnittene und bestätigte Zeilen: %1.</translation>
    </message>
    <message>
        <source>Times that the clock was set back: %1.</source>
        <translation>So oft wurde die Uhr zurückgestellt: %1.</translation>
    </message>
    <message>
        <source>There is no head file, so a tail that was cut off would not be noticed.</source>
        <translation>Es gibt keine Kopfdatei, ein abgeschnittenes Ende würde also nicht bemerkt.</translation>
    </message>
    <message>
        <source>Exported %1 rows to %2.</source>
        <translation>%1 Zeilen nach %2 exportiert.</translation>
    </message>
    <message>
        <source>Nothing was exported. %1: %2</source>
        <translation>Nichts wurde exportiert. %1: %2</translation>
    </message>
    <message>
        <source>Cancelled; nothing is said of the audit, and nothing was written.</source>
        <translation>Abgebrochen; über das Prüfprotokoll ist nichts gesagt und nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>gui::AuthorizationOverviewWindow</name>
    <message>
        <source>Authorization of all sessions</source>
        <translation>Freigaben aller Sitzungen</translation>
    </message>
    <message>
        <source>Answers are given in the session.</source>
        <translation>Beantwortet wird in der Sitzung.</translation>
    </message>
    <message>
        <source>Show in its session</source>
        <translation>In ihrer Sitzung zeigen</translation>
    </message>
    <message>
        <source>1 request waits</source>
        <translation>1 Anfrage wartet</translation>
    </message>
    <message>
        <source>%1 requests wait</source>
        <translation>%1 Anfragen warten</translation>
    </message>
    <message>
        <source>Connect as an authorizer, and requests that wait in any session appear here.</source>
        <translation>Verbinden Sie sich als Freigeber: Wartende Anfragen aller Sitzungen erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>gui::AuthorizationPanel</name>
    <message>
        <source>Authorization</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Live grants</source>
        <translation>Laufende Freigaben</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Names for sets of entitlements</source>
        <translation>Namen für Mengen von Entitlements</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>Go to the inbox</source>
        <translation>Zum Eingang</translation>
    </message>
    <message>
        <source>Go to the live grants</source>
        <translation>Zu den laufenden Freigaben</translation>
    </message>
    <message>
        <source>Go to the history</source>
        <translation>Zum Verlauf</translation>
    </message>
    <message>
        <source>Go to the rules</source>
        <translation>Zu den Regeln</translation>
    </message>
</context>
<context>
    <name>gui::CaptureDialog</name>
    <message>
        <source>Capture filter</source>
        <translation>Aufnahmefilter</translation>
    </message>
    <message>
        <source>Only messages that match are stored from now on. The others are counted as Filtered and cannot be brought back. What is stored already stays.</source>
        <translation>Ab jetzt werden nur passende Nachrichten gespeichert. Die anderen zählen als Gefiltert und lassen sich nicht zurückholen. Was schon gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>Store everything</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Store only these</source>
        <translation>Nur diese speichern</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <comment>what is wrong with a filter</comment>
        <translation>Bei Zeichen %1: %2</translation>
    </message>
</context>
<context>
    <name>gui::CertificateText</name>
    <message>
        <source>%1 to %2</source>
        <comment>dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: it has expired</source>
        <comment>dates</comment>
        <translation>%1: Es ist abgelaufen</translation>
    </message>
    <message>
        <source>%1: it is not valid yet</source>
        <comment>dates</comment>
        <translation>%1: Es gilt noch nicht</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>ausgestellt von %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <comment>host names</comment>
        <translation>für %1</translation>
    </message>
    <message>
        <source>valid %1</source>
        <comment>dates</comment>
        <translation>gültig %1</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>Schlüssel %1</translation>
    </message>
    <message>
        <source>of a kind that is not shown</source>
        <translation>von einer Art, die nicht gezeigt wird</translation>
    </message>
    <message>
        <source>SHA-256 of the key %1</source>
        <translation>SHA-256 des Schlüssels %1</translation>
    </message>
    <message>
        <source>Certificate %1: %2</source>
        <translation>Zertifikat %1: %2</translation>
    </message>
</context>
<context>
    <name>gui::ChangedKeyDialog</name>
    <message>
        <source>The key has changed</source>
        <translation>Der Schlüssel hat gewechselt</translation>
    </message>
    <message>
        <source>Pinned until now</source>
        <translation>Bisher festgelegt</translation>
    </message>
    <message>
        <source>Shown now</source>
        <translation>Jetzt gezeigt</translation>
    </message>
    <message>
        <source>What the certificate says of itself, which proves nothing:</source>
        <translation>Was das Zertifikat von sich sagt; es beweist nichts:</translation>
    </message>
    <message>
        <source>Ask the operator over another way than this network. Where the new fingerprint is the one that they name, type its last 8 digits:</source>
        <translation>Fragen Sie den Betreiber auf einem anderen Weg als über dieses Netz. Ist der neue Fingerabdruck der, den er nennt, tippen Sie dessen letzte 8 Ziffern ein:</translation>
    </message>
    <message>
        <source>Replace the pin and connect</source>
        <translation>Pin ersetzen und verbinden</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 shows another key than the one that is pinned. It may be a new key of its operator&apos;s, or somebody in between. Nothing of the login was sent.</source>
        <translation>%1 zeigt einen anderen Schlüssel als den festgelegten. Es kann ein neuer Schlüssel des Betreibers sein oder jemand dazwischen. Von der Anmeldung wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Only the pin is checked here: no CA vouches for the new key, and its host name is not looked at.</source>
        <translation>Hier wird nur der Pin geprüft: Keine CA bürgt für den neuen Schlüssel, und sein Hostname wird nicht angesehen.</translation>
    </message>
    <message>
        <source>CA and host name are checked too, when it is connected again.</source>
        <translation>CA und Hostname werden beim neuen Verbinden ebenfalls geprüft.</translation>
    </message>
</context>
<context>
    <name>gui::CloseQuestion</name>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What this session published becomes stale for its subscribers when it leaves:

%1</source>
        <translation>Was diese Sitzung veröffentlicht hat, veraltet für die Abonnenten, wenn sie geht:

%1</translation>
    </message>
    <message>
        <source>Close all the same</source>
        <translation>Trotzdem schließen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>session, topic</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What these sessions published becomes stale for their subscribers when they leave:

%1</source>
        <translation>Was diese Sitzungen veröffentlicht haben, gilt für seine Abonnenten als veraltet, sobald sie gehen:

%1</translation>
    </message>
</context>
<context>
    <name>gui::CommandPalette</name>
    <message>
        <source>Go to feed, topic or command</source>
        <translation>Zu Feed, Topic oder Befehl</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message>
        <source>%1 of %2  ·  </source>
        <translation>%1 von %2  ·  </translation>
    </message>
    <message>
        <source>Nothing fits  ·  Esc closes</source>
        <translation>Nichts passt  ·  Esc schließt</translation>
    </message>
    <message>
        <source>Return selects  ·  Ctrl+Return shows only its packets  ·  Shift+Return subscribes</source>
        <translation>Eingabe wählt  ·  Strg+Eingabe zeigt nur seine Pakete  ·  Umschalt+Eingabe abonniert</translation>
    </message>
    <message>
        <source>Return does it  ·  Esc closes</source>
        <translation>Eingabe führt aus  ·  Esc schließt</translation>
    </message>
</context>
<context>
    <name>gui::ConnectionDialog</name>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>A wrong dialect or login is malformed input to a real distributor: it may stop answering this connection, spin a thread, or (6.0) stop for every client.</source>
        <translation>Ein falscher Dialekt oder eine falsche Anmeldung ist für einen echten Distributor fehlerhafte Eingabe: Er antwortet dann vielleicht auf dieser Verbindung nicht mehr, lastet einen Thread voll aus oder (6.0) steht für alle Clients still.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was changed and is not saved.</source>
        <translation>„%1“ ist geändert und nicht gesichert.</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Go on changing it</source>
        <translation>Weiter ändern</translation>
    </message>
    <message>
        <source>Not saved: %1.</source>
        <translation>Nicht gesichert: %1.</translation>
    </message>
    <message>
        <source>Saved, but not its secrets. %1.</source>
        <translation>Gesichert, aber ohne die Geheimnisse. %1.</translation>
    </message>
    <message>
        <source>1 field to correct</source>
        <translation>1 Feld zu berichtigen</translation>
    </message>
    <message>
        <source>%1 fields to correct</source>
        <translation>%1 Felder zu berichtigen</translation>
    </message>
    <message>
        <source>Saves the profile and connects</source>
        <translation>Sichert das Profil und verbindet</translation>
    </message>
    <message>
        <source> (copy)</source>
        <translation> (Kopie)</translation>
    </message>
    <message>
        <source>Delete the profile &quot;%1&quot; and the secrets that the keychain has for it?</source>
        <translation>Das Profil „%1“ löschen, und mit ihm seine Geheimnisse im Schlüsselbund?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Not deleted: %1.</source>
        <translation>Nicht gelöscht: %1.</translation>
    </message>
    <message>
        <source>Deleted, but not its secrets. %1.</source>
        <translation>Gelöscht, aber nicht die Geheimnisse. %1.</translation>
    </message>
    <message>
        <source>Import profiles</source>
        <translation>Profile importieren</translation>
    </message>
    <message>
        <source>Profiles (*.json)</source>
        <translation>Profile (*.json)</translation>
    </message>
    <message>
        <source>Some names are taken. What is to stand behind those of the imported profiles?</source>
        <translation>Einige Namen sind vergeben. Was soll hinter denen der importierten Profile stehen?</translation>
    </message>
    <message>
        <source> (imported)</source>
        <translation> (importiert)</translation>
    </message>
    <message>
        <source>Not imported: %1.</source>
        <translation>Nicht importiert: %1.</translation>
    </message>
    <message>
        <source>Export all profiles, without secrets</source>
        <translation>Alle Profile exportieren, ohne Geheimnisse</translation>
    </message>
    <message>
        <source>Not exported: %1.</source>
        <translation>Nicht exportiert: %1.</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Optional: feed that proves the login</source>
        <translation>Optional: Feed, der die Anmeldung beweist</translation>
    </message>
    <message>
        <source>Connects once, step by step, logs in, and closes. %1</source>
        <comment>ends with the keys</comment>
        <translation>Verbindet sich einmal, Schritt für Schritt, meldet sich an und schließt die Verbindung. %1</translation>
    </message>
    <message>
        <source>Feed that proves the login</source>
        <translation>Feed, der die Anmeldung beweist</translation>
    </message>
    <message>
        <source>A feed on which this user has the roles Subscribe and Notify. The test subscribes there to a topic that nobody else has, and asks for notifications: its own notification proves the login. On a feed that needs authorization its authorizers see a request.</source>
        <translation>Ein Feed, auf dem dieser Benutzer die Rollen Subscribe und Notify hat. Der Test abonniert dort ein Topic, das niemand sonst hat, und bittet um Benachrichtigungen: Die eigene Benachrichtigung beweist die Anmeldung. Auf einem Feed, der eine Freigabe braucht, sehen die Berechtigten eine Anfrage.</translation>
    </message>
    <message>
        <source>Stop the test</source>
        <translation>Test anhalten</translation>
    </message>
    <message>
        <source>The keychain has no secret for this profile: type it.</source>
        <translation>Der Schlüsselbund hat kein Geheimnis für dieses Profil: Tippen Sie es ein.</translation>
    </message>
    <message>
        <source>%1: type the secret.</source>
        <translation>%1: Tippen Sie das Geheimnis ein.</translation>
    </message>
</context>
<context>
    <name>gui::ConnectionForm</name>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>Host name or address</source>
        <translation>Hostname oder Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Dialect</source>
        <translation>Dialekt</translation>
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
        <translation>Der Bus sagt nicht, welchen Dialekt er spricht. 3: Distributor 3.x. 4: Distributor 4.x und 5.x. 6: Distributor 6.x.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Optional: keeps the connection under a name</source>
        <translation>Optional: hebt die Verbindung unter einem Namen auf</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Trust</source>
        <translation>Vertrauen</translation>
    </message>
    <message>
        <source>System store</source>
        <translation>Systemspeicher</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>CA-Datei</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Pinned key</source>
        <translation>Schlüssel-Pin</translation>
    </message>
    <message>
        <source>Optional: SHA-256 of the public key, 64 hex digits</source>
        <translation>Optional: SHA-256 des öffentlichen Schlüssels, 64 Hexziffern</translation>
    </message>
    <message>
        <source>Only the pin</source>
        <translation>Nur der Pin</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Optional</source>
        <translation>Optional</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>There is no plain-text retry: a wrong host name, chain or pin ends the attempt before the login is sent.</source>
        <translation>Kein Ausweichen auf Klartext: Stimmen Host, Kette oder Pin nicht, endet der Versuch vor der Anmeldung.</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>User and password</source>
        <translation>Benutzer und Passwort</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Impersonating</source>
        <translation>Im Namen von</translation>
    </message>
    <message>
        <source>Forwarded for</source>
        <translation>Weitergeleitet für</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Keep secrets in the system&apos;s keychain</source>
        <translation>Geheimnisse im Schlüsselbund des Systems aufheben</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>On connecting</source>
        <translation>Beim Verbinden</translation>
    </message>
    <message>
        <source>Subscribe to the heartbeat</source>
        <translation>Heartbeat abonnieren</translation>
    </message>
    <message>
        <source>Reconnect by itself</source>
        <translation>Selbsttätig neu verbinden</translation>
    </message>
    <message>
        <source>Guard rails</source>
        <translation>Schutz</translation>
    </message>
    <message>
        <source>Monitor only: never publish, never answer authorization requests</source>
        <translation>Nur beobachten: nie veröffentlichen, nie Freigabeanfragen beantworten</translation>
    </message>
    <message>
        <source>Subscribe to</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Be notified of feeds</source>
        <translation>Feeds mit Benachrichtigung</translation>
    </message>
    <message>
        <source>Feeds that need authorization</source>
        <translation>Feeds mit Freigabepflicht</translation>
    </message>
    <message>
        <source>Metrics</source>
        <translation>Metriken</translation>
    </message>
    <message>
        <source>Optional: HOST:PORT</source>
        <translation>Optional: RECHNER:PORT</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Ohne Kennzeichen</translation>
    </message>
    <message>
        <source>CA certificates (PEM)</source>
        <translation>CA-Zertifikate (PEM)</translation>
    </message>
    <message>
        <source>Client certificate (PEM)</source>
        <translation>Client-Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>Private key (PEM)</source>
        <translation>Privater Schlüssel (PEM)</translation>
    </message>
    <message>
        <source>Choose the CA file.</source>
        <translation>Wählen Sie die CA-Datei.</translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of the public key: 64 hex digits.</source>
        <translation>Ein Pin ist der SHA-256 des öffentlichen Schlüssels: 64 Hexziffern.</translation>
    </message>
    <message>
        <source>Dialect 3 has none</source>
        <translation>In Dialekt 3 nicht vorhanden</translation>
    </message>
    <message>
        <source>Only with a login</source>
        <translation>Nur mit Anmeldung</translation>
    </message>
    <message>
        <source>From the keychain, or asked for</source>
        <translation>Aus dem Schlüsselbund, sonst erfragt</translation>
    </message>
    <message>
        <source>Asked for when connecting</source>
        <translation>Wird beim Verbinden erfragt</translation>
    </message>
    <message>
        <source>kept in the system&apos;s keychain</source>
        <translation>im Schlüsselbund des Systems</translation>
    </message>
    <message>
        <source>never written, asked for each time</source>
        <translation>nie geschrieben, jedes Mal erfragt</translation>
    </message>
    <message>
        <source>%1: secrets are asked for each time.</source>
        <translation>%1: Geheimnisse werden jedes Mal erfragt.</translation>
    </message>
    <message>
        <source>Secrets of a connection without a name are not kept.</source>
        <translation>Geheimnisse einer Verbindung ohne Namen werden nicht aufgehoben.</translation>
    </message>
    <message>
        <source>Each answer to an authorization request needs a reason</source>
        <translation>Jede Antwort auf eine Freigabeanfrage braucht einen Grund</translation>
    </message>
</context>
<context>
    <name>gui::ConnectionTestPanel</name>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Pin this key</source>
        <translation>Diesen Schlüssel festlegen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Takes the key that the distributor showed as the profile&apos;s pin. Compare it first with what its operator says: nothing else vouches for it.</source>
        <translation>Nimmt den Schlüssel, den der Distributor gezeigt hat, als Pin des Profils. Vergleichen Sie ihn vorher mit dem, was der Betreiber sagt: Nichts sonst bürgt für ihn.</translation>
    </message>
    <message>
        <source>Certificates that the distributor showed</source>
        <translation>Zertifikate, die der Distributor gezeigt hat</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Nicht getestet</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Test läuft</translation>
    </message>
    <message>
        <source>Last test, of other settings</source>
        <translation>Letzter Test, mit anderen Einstellungen</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>Letzter Test</translation>
    </message>
</context>
<context>
    <name>gui::ConnectionTestText</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>First frame</source>
        <translation>Erster Frame</translation>
    </message>
    <message>
        <source>Known as</source>
        <translation>Bekannt als</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>Login confirmed</source>
        <translation>Anmeldung bestätigt</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a step, its time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Login sent, not confirmed</source>
        <translation>Anmeldung gesendet, unbestätigt</translation>
    </message>
    <message>
        <source>No frame</source>
        <translation>Kein Frame</translation>
    </message>
    <message>
        <source>Not known as whom</source>
        <translation>Unbekannt, als wer</translation>
    </message>
    <message>
        <source>TLS off</source>
        <translation>TLS aus</translation>
    </message>
    <message>
        <source>The distributor knows it as %1</source>
        <translation>Der Distributor kennt sie als %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step: what it found</comment>
        <translation>%1: %2</translation>
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
    <message>
        <source>No login</source>
        <translation>Keine Anmeldung</translation>
    </message>
</context>
<context>
    <name>gui::DecoderMenu</name>
    <message>
        <source>Text encoding</source>
        <translation>Textkodierung</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Erraten</translation>
    </message>
    <message>
        <source>Unwrap</source>
        <translation>Auspacken</translation>
    </message>
    <message>
        <source>Show as received</source>
        <translation>Wie empfangen zeigen</translation>
    </message>
    <message>
        <source>Remember for feed %1</source>
        <translation>Für den Feed %1 merken</translation>
    </message>
    <message>
        <source>Remember for topic %1</source>
        <translation>Für das Topic %1 merken</translation>
    </message>
    <message>
        <source>Forget for this feed and topic</source>
        <translation>Für diesen Feed und dieses Topic vergessen</translation>
    </message>
</context>
<context>
    <name>gui::DesktopNotifier</name>
    <message>
        <source>Show waiting requests</source>
        <translation>Wartende Anfragen zeigen</translation>
    </message>
</context>
<context>
    <name>gui::DistributorPanel</name>
    <message>
        <source>Distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgelistet ist</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find a client or feed</source>
        <translation>Einen Client oder Feed suchen</translation>
    </message>
    <message>
        <source>Clients, their write queues and the feeds that exist appear here.</source>
        <translation>Hier erscheinen Clients, ihre Schreibwarteschlangen und die Feeds, die es gibt.</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Clients</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Subscribe…</source>
        <translation>Abonnieren…</translation>
    </message>
    <message>
        <source>Ask for notifications</source>
        <translation>Benachrichtigungen anfordern</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Clients (%1)</source>
        <translation>Clients (%1)</translation>
    </message>
    <message>
        <source>Feeds (%1)</source>
        <translation>Feeds (%1)</translation>
    </message>
</context>
<context>
    <name>gui::DockTitle</name>
    <message>
        <source>Undock</source>
        <translation>Abdocken</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gui::DryRunDialog</name>
    <message>
        <source>Dry run</source>
        <translation>Probelauf</translation>
    </message>
    <message>
        <source>Only what would have been answered otherwise</source>
        <translation>Nur was anders beantwortet worden wäre</translation>
    </message>
    <message>
        <source>Nothing is answered by a dry run.</source>
        <translation>Ein Probelauf beantwortet nichts.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Reading the audit</source>
        <translation>Das Prüfprotokoll wird gelesen</translation>
    </message>
    <message>
        <source>What the rules would have answered</source>
        <translation>Was die Regeln geantwortet hätten</translation>
    </message>
    <message>
        <source>Of %1 that wait and %2 of the audit the rules would grant %3, refuse %4 and leave %5 to a person. Answered otherwise than the rules would have: %6.</source>
        <translation>Von %1 wartenden und %2 aus dem Prüfprotokoll würden die Regeln %3 freigeben, %4 ablehnen und %5 einem Menschen überlassen. Anders beantwortet, als die Regeln es täten: %6.</translation>
    </message>
    <message>
        <source>Not all of the audit can be read: %1</source>
        <translation>Nicht das ganze Prüfprotokoll kann gelesen werden: %1</translation>
    </message>
</context>
<context>
    <name>gui::EndPicker</name>
    <message>
        <source>When the grant ends</source>
        <translation>Wann die Freigabe endet</translation>
    </message>
    <message>
        <source>When the client leaves</source>
        <translation>Wenn der Client geht</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>In 4 Stunden</translation>
    </message>
    <message>
        <source>In 8 hours</source>
        <translation>In 8 Stunden</translation>
    </message>
    <message>
        <source>At a time…</source>
        <translation>Zu einer Zeit…</translation>
    </message>
</context>
<context>
    <name>gui::EntitlementPicker</name>
    <message>
        <source>Ids, such as 1, 2</source>
        <translation>Nummern, etwa 1, 2</translation>
    </message>
    <message>
        <source>Presets of the feed</source>
        <translation>Vorgaben des Feeds</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>Looking at the packets of the last minute…</source>
        <translation>Die Pakete der letzten Minute werden angesehen…</translation>
    </message>
    <message>
        <source>No message of this topic came here in the last minute: what a set would pass is not known.</source>
        <translation>In der letzten Minute kam hier keine Nachricht dieses Topics: was ein Satz durchließe, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Passes %1 of the latest %2 packets of this topic (%3).</source>
        <translation>Lässt %1 der letzten %2 Pakete dieses Topics durch (%3).</translation>
    </message>
    <message>
        <source>Passes %1 of the %2 packets of this topic in the last minute.</source>
        <translation>Lässt %1 der %2 Pakete dieses Topics der letzten Minute durch.</translation>
    </message>
    <message>
        <source>Shares are of this topic&apos;s %1 packets of the last minute.</source>
        <translation>Die Anteile gelten für die %1 Pakete dieses Topics der letzten Minute.</translation>
    </message>
</context>
<context>
    <name>gui::FigurePopup</name>
    <message>
        <source>New budget</source>
        <translation>Neues Budget</translation>
    </message>
    <message>
        <source> MB</source>
        <comment>behind a number</comment>
        <translation> MB</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
</context>
<context>
    <name>gui::FigureText</name>
    <message>
        <source>%1 bytes</source>
        <translation>%1 Bytes</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Messages that have arrived since the session began. Each of them is in exactly one of the other four counts.</source>
        <translation>Nachrichten, die seit Beginn der Sitzung angekommen sind. Jede steht in genau einer der anderen vier Zahlen.</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Gezeigt</translation>
    </message>
    <message>
        <source>Filtered</source>
        <translation>Gefiltert</translation>
    </message>
    <message>
        <source>Evicted</source>
        <translation>Verdrängt</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>On the wire</source>
        <translation>Auf der Leitung</translation>
    </message>
    <message>
        <source>Messages that are rows in the packet table now.</source>
        <translation>Nachrichten, die jetzt Zeilen der Pakettabelle sind.</translation>
    </message>
    <message>
        <source>Messages that have come and are not in the packet table. All but those that the capture filter kept out are still in memory.</source>
        <translation>Nachrichten, die gekommen sind und nicht in der Pakettabelle stehen. Bis auf die, die der Aufnahmefilter fernhielt, sind alle noch im Speicher.</translation>
    </message>
    <message>
        <source>Do not match the filter</source>
        <translation>Passen nicht zum Filter</translation>
    </message>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Undecided: testing took too long</source>
        <translation>Unentschieden: die Prüfung dauerte zu lange</translation>
    </message>
    <message>
        <source>Came while the view is paused</source>
        <translation>Kamen, während die Ansicht pausiert</translation>
    </message>
    <message>
        <source>Cleared away</source>
        <translation>Weggeräumt</translation>
    </message>
    <message>
        <source>Kept out by the capture filter</source>
        <translation>Vom Aufnahmefilter ferngehalten</translation>
    </message>
    <message>
        <source>The oldest messages, which had to leave when the memory budget was full. They are gone; a larger budget keeps more.</source>
        <translation>Die ältesten Nachrichten, die gehen mussten, als das Speicherbudget voll war. Sie sind fort; ein größeres Budget behält mehr.</translation>
    </message>
    <message>
        <source>Messages for topics that nobody here wants any more, or that could not be kept. A row in the packet table marks each place.</source>
        <translation>Nachrichten zu Topics, die hier niemand mehr will, oder die nicht behalten werden konnten. Eine Zeile in der Pakettabelle zeigt jede Stelle.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>What arrives now, over the last half second.</source>
        <translation>Was jetzt ankommt, gemessen über die letzte halbe Sekunde.</translation>
    </message>
    <message>
        <source>Messages a second</source>
        <translation>Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>Bytes a second</source>
        <translation>Bytes je Sekunde</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>What the stored messages of all sessions may take. When it is full, the oldest messages leave.</source>
        <translation>Was die gespeicherten Nachrichten aller Sitzungen belegen dürfen. Ist es voll, gehen die ältesten Nachrichten.</translation>
    </message>
    <message>
        <source>Taken by this session</source>
        <translation>Von dieser Sitzung belegt</translation>
    </message>
    <message>
        <source>Budget of all sessions</source>
        <translation>Budget aller Sitzungen</translation>
    </message>
</context>
<context>
    <name>gui::FilterBar</name>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>feed == &quot;PRICES&quot; and size &gt; 1kB, or a word of topic or payload</source>
        <translation>feed == &quot;PRICES&quot; and size &gt; 1kB oder ein Wort aus Topic oder Nutzdaten</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters: the end is missing</source>
        <translation>Ein Filter hat höchstens %1 Zeichen: Das Ende fehlt</translation>
    </message>
    <message>
        <source>Incomplete: the last valid filter stays on</source>
        <translation>Unvollständig: Der letzte gültige Filter bleibt in Kraft</translation>
    </message>
    <message>
        <source>%1
The last valid filter stays on</source>
        <translation>%1
Der letzte gültige Filter bleibt in Kraft</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>No filter was used yet</source>
        <translation>Noch kein Filter benutzt</translation>
    </message>
    <message>
        <source>Save this filter…</source>
        <translation>Diesen Filter speichern…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save filter</source>
        <translation>Filter speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Not saved: a filter needs a name, and there are at most %1</source>
        <translation>Nicht gespeichert: Ein Filter braucht einen Namen, und es gibt höchstens %1</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Filter löschen (Esc)</translation>
    </message>
</context>
<context>
    <name>gui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>gui::FilterPopup</name>
    <message>
        <source>Tab accepts  ·  Esc closes</source>
        <translation>Tab übernimmt  ·  Esc schließt</translation>
    </message>
    <message>
        <source>Completions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>operator</source>
        <translation>Operator</translation>
    </message>
    <message>
        <source>word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
</context>
<context>
    <name>gui::FramePane</name>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>%1 B: too long to be shown while it is written</source>
        <translation>%1 B: zu lang, um beim Schreiben gezeigt zu werden</translation>
    </message>
    <message>
        <source>type %1, %2 B</source>
        <translation>Typ %1, %2 B</translation>
    </message>
</context>
<context>
    <name>gui::GivingBar</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>gui::GrantDialog</name>
    <message>
        <source>Live grant</source>
        <translation>Laufende Freigabe</translation>
    </message>
    <message>
        <source>Grant as</source>
        <translation>Freigeben als</translation>
    </message>
    <message>
        <source>Everything, unfiltered: packets without entitlements too</source>
        <translation>Alles, ungefiltert: auch Pakete ohne Entitlements</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>Kommt ins Prüfprotokoll</translation>
    </message>
    <message>
        <source>I have looked: change it nevertheless</source>
        <translation>Ich habe hingesehen: trotzdem ändern</translation>
    </message>
    <message>
        <source>Ctrl+Return answers. Enter and Space never do.</source>
        <translation>Strg+Eingabe antwortet. Eingabe oder Leertaste allein antworten nie.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Revoke a grant</source>
        <translation>Freigabe widerrufen</translation>
    </message>
    <message>
        <source>Change a grant</source>
        <translation>Freigabe ändern</translation>
    </message>
    <message>
        <source>Send the revocation</source>
        <translation>Widerruf senden</translation>
    </message>
    <message>
        <source>Send the change</source>
        <translation>Änderung senden</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>who, on which feed and topic</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Entitlements are numbers, as in 1, 2: see character %1.</source>
        <translation>Entitlements sind Zahlen, etwa 1, 2: siehe Zeichen %1.</translation>
    </message>
</context>
<context>
    <name>gui::GrantsPage</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Revoke…</source>
        <translation>Widerrufen…</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>user, host, client id, feed or topic</source>
        <translation>Benutzer, Host, Client-ID, Feed oder Topic</translation>
    </message>
    <message>
        <source>Nobody has anything yet, as far as is known here. Our own grants appear here, and all subscriptions of the feeds whose notifications are asked for.</source>
        <translation>Soweit hier bekannt, hat noch niemand etwas. Hier erscheinen unsere eigenen Freigaben und alle Abonnements der Feeds, deren Benachrichtigungen verlangt sind.</translation>
    </message>
    <message>
        <source>An end is kept only while this program runs and is connected: the distributor knows no ends.</source>
        <translation>Ein Ende wird nur eingehalten, solange dieses Programm läuft und verbunden ist: der Verteiler kennt kein Ende.</translation>
    </message>
    <message>
        <source>Sends nothing. For a grant of which nothing is known any more</source>
        <translation>Sendet nichts. Für eine Freigabe, von der nichts mehr bekannt ist</translation>
    </message>
    <message>
        <source>Find in the live grants</source>
        <translation>In den laufenden Freigaben suchen</translation>
    </message>
    <message>
        <source>Live grants</source>
        <translation>Laufende Freigaben</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>gui::HexView</name>
    <message>
        <source>Payload as hex</source>
        <translation>Nutzdaten als Hex</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy hex digits</source>
        <translation>Hexziffern kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>gui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Search: mary, feed:PRICES, not sent, 2026-11, 14:32 …</source>
        <translation>Suche: mary, feed:PRICES, nicht gesendet, 2026-11, 14:32 …</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Each word has to be found. user:, host:, client:, feed:, topic:, reason: and by: look in one field; dates and times of day are found too (Ctrl+F)</source>
        <translation>Jedes Wort muss vorkommen. user:, host:, client:, feed:, topic:, reason: und by: suchen in einem Feld; auch Daten und Uhrzeiten werden gefunden (Ctrl+F)</translation>
    </message>
    <message>
        <source>Which answers</source>
        <translation>Welche Antworten</translation>
    </message>
    <message>
        <source>From which time</source>
        <translation>Aus welcher Zeit</translation>
    </message>
    <message>
        <source>All times</source>
        <translation>Alle Zeiten</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Verify chain</source>
        <translation>Kette prüfen</translation>
    </message>
    <message>
        <source>Follow the hashes from the oldest month on and compare the end with the head file</source>
        <translation>Den Hashes vom ältesten Monat an folgen und das Ende mit der Kopfdatei vergleichen</translation>
    </message>
    <message>
        <source>Export CSV…</source>
        <translation>CSV exportieren…</translation>
    </message>
    <message>
        <source>Write the whole audit for a spreadsheet, with cells made harmless</source>
        <translation>Das ganze Prüfprotokoll für eine Tabellenkalkulation schreiben, mit entschärften Zellen</translation>
    </message>
    <message>
        <source>The chosen entry</source>
        <translation>Der gewählte Eintrag</translation>
    </message>
    <message>
        <source>No answers</source>
        <translation>Keine Antworten</translation>
    </message>
    <message>
        <source>Each answer is recorded before it is sent, and listed here for good.</source>
        <translation>Jede Antwort wird aufgezeichnet, bevor sie gesendet wird, und steht hier auf Dauer.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Export the audit</source>
        <translation>Prüfprotokoll exportieren</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Not connected to a distributor yet: each one has an audit of its own</source>
        <translation>Noch mit keinem Distributor verbunden: jeder hat sein eigenes Prüfprotokoll</translation>
    </message>
    <message>
        <source>%1 of %2 answers</source>
        <translation>%1 von %2 Antworten</translation>
    </message>
    <message>
        <source>%1, %2 % read</source>
        <translation>%1, %2 % gelesen</translation>
    </message>
    <message>
        <source>%1. Not all can be read: %2</source>
        <translation>%1. Nicht alles kann gelesen werden: %2</translation>
    </message>
    <message>
        <source>Find in the history</source>
        <translation>Im Verlauf suchen</translation>
    </message>
</context>
<context>
    <name>gui::HoldBar</name>
    <message>
        <source>1 mark</source>
        <translation>1 Markierung</translation>
    </message>
    <message>
        <source>%1 marks</source>
        <translation>%1 Markierungen</translation>
    </message>
    <message>
        <source>%1, %2 more have left the memory budget</source>
        <translation>%1, %2 weitere wurden aus dem Speicherbudget verdrängt</translation>
    </message>
    <message>
        <source>Following the newest</source>
        <translation>Folgt dem Neuesten</translation>
    </message>
    <message>
        <source>View held at the selected row</source>
        <translation>Ansicht steht bei der gewählten Zeile</translation>
    </message>
    <message>
        <source>View held</source>
        <translation>Ansicht steht</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Follow newest</source>
        <translation>Neuestem folgen</translation>
    </message>
    <message>
        <source>Show what has come meanwhile (Ctrl+P)</source>
        <translation>Inzwischen Eingetroffenes zeigen (Strg+P)</translation>
    </message>
    <message>
        <source>Let go of the selected row and show the newest (End)</source>
        <translation>Gewählte Zeile loslassen und das Neueste zeigen (Ende)</translation>
    </message>
</context>
<context>
    <name>gui::InboxPage</name>
    <message>
        <source>Choose a request to answer it.</source>
        <translation>Wählen Sie eine Anfrage, um sie zu beantworten.</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Next request</source>
        <translation>Nächste Anfrage</translation>
    </message>
    <message>
        <source>Previous request</source>
        <translation>Vorherige Anfrage</translation>
    </message>
    <message>
        <source>Authorization requests</source>
        <translation>Freigabeanfragen</translation>
    </message>
    <message>
        <source>Grant selected…</source>
        <translation>Gewählte freigeben…</translation>
    </message>
    <message>
        <source>Deny selected…</source>
        <translation>Gewählte ablehnen…</translation>
    </message>
    <message>
        <source>%1 requests chosen: set, end and reason of the card are for all.</source>
        <translation>%1 Anfragen gewählt: Satz, Ende und Grund der Karte gelten für alle.</translation>
    </message>
    <message>
        <source>%1 more requests came while there was no room: they are not shown, and nobody has answered them.</source>
        <translation>%1 weitere Anfragen kamen, als kein Platz war: sie werden nicht gezeigt, und niemand hat sie beantwortet.</translation>
    </message>
    <message>
        <source>Connect as an authorizer, and requests for feeds that need authorization appear here.</source>
        <translation>Verbinden Sie sich als Freigeber: Anfragen zu Feeds, die eine Freigabe brauchen, erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>gui::InputStrip</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Text, or a filter such as size &gt; 1kB</source>
        <translation>Text oder ein Filter wie size &gt; 1kB</translation>
    </message>
    <message>
        <source>Row number, 12:30:00 or -5m</source>
        <translation>Zeilennummer, 12:30:00 oder -5m</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>gui::Inspector</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Nachricht %1</translation>
    </message>
    <message>
        <source>No message selected</source>
        <translation>Keine Nachricht gewählt</translation>
    </message>
    <message>
        <source>No message</source>
        <translation>Keine Nachricht</translation>
    </message>
    <message>
        <source>nobody (stale or refused)</source>
        <translation>niemand (veraltet oder verweigert)</translation>
    </message>
    <message>
        <source>%1 B, type %2</source>
        <translation>%1 B, Typ %2</translation>
    </message>
    <message>
        <source>This looks like %1.</source>
        <translation>Das sieht nach %1 aus.</translation>
    </message>
    <message>
        <source>Unwrap %1</source>
        <translation>%1 auspacken</translation>
    </message>
    <message>
        <source>Show as received</source>
        <translation>Wie empfangen zeigen</translation>
    </message>
    <message>
        <source>No packets</source>
        <translation>Keine Pakete</translation>
    </message>
    <message>
        <source>Packet %1 of %2</source>
        <translation>Paket %1 von %2</translation>
    </message>
    <message>
        <source>0 B, empty</source>
        <translation>0 B, leer</translation>
    </message>
    <message>
        <source>%1 B</source>
        <translation>%1 B</translation>
    </message>
    <message>
        <source>%1 B, binary</source>
        <translation>%1 B, binär</translation>
    </message>
    <message>
        <source>%1 B, %2</source>
        <translation>%1 B, %2</translation>
    </message>
    <message>
        <source>Packets of the message</source>
        <translation>Pakete der Nachricht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Current state</source>
        <translation>Aktueller Zustand</translation>
    </message>
    <message>
        <source>Diff</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Raw frame</source>
        <translation>Roher Frame</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <comment>tab of the message</comment>
        <translation>Zeigen als %1</translation>
    </message>
    <message>
        <source>Previous packet</source>
        <translation>Voriges Paket</translation>
    </message>
    <message>
        <source>Next packet</source>
        <translation>Nächstes Paket</translation>
    </message>
    <message>
        <source>Its packets, entitlements and payload open here. Choose a row of the packets.</source>
        <translation>Ihre Pakete, Berechtigungen und Nutzdaten öffnen sich hier. Wählen Sie eine Zeile der Pakete.</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>gui::InspectorDiff</name>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Hide equal lines</source>
        <translation>Gleiche Zeilen ausblenden</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare other messages with this one</source>
        <translation>Andere Nachrichten mit dieser vergleichen</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Previous on this topic</source>
        <translation>Vorige dieses Topics</translation>
    </message>
    <message>
        <source>Pinned message</source>
        <translation>Angeheftete Nachricht</translation>
    </message>
    <message>
        <source>Pinned message %1</source>
        <translation>Angeheftete Nachricht %1</translation>
    </message>
    <message>
        <source>No message is pinned yet.</source>
        <translation>Noch ist keine Nachricht angeheftet.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message>
        <source>No earlier message of this topic is in the store.</source>
        <translation>Keine frühere Nachricht dieses Topics ist im Speicher.</translation>
    </message>
    <message>
        <source>The other message has no packet %1.</source>
        <translation>Die andere Nachricht hat kein Paket %1.</translation>
    </message>
    <message>
        <source>Not all of both payloads could be unwrapped.</source>
        <translation>Nicht alles von beiden Nutzdaten ließ sich auspacken.</translation>
    </message>
    <message>
        <source>Not both are valid JSON: compared as text.</source>
        <translation>Nicht beide sind gültiges JSON: als Text verglichen.</translation>
    </message>
    <message>
        <source>Not both are valid: compared as bytes.</source>
        <translation>Nicht beide sind gültig: als Bytes verglichen.</translation>
    </message>
    <message>
        <source>Only the first %1 bytes or %2 lines are compared.</source>
        <translation>Nur die ersten %1 Byte oder %2 Zeilen werden verglichen.</translation>
    </message>
    <message>
        <source>Too much differs to be lined up exactly.</source>
        <translation>Zu viel ist verschieden, um es genau auszurichten.</translation>
    </message>
</context>
<context>
    <name>gui::InspectorFrame</name>
    <message>
        <source>Fields of the frame</source>
        <translation>Felder des Frames</translation>
    </message>
    <message>
        <source>Frame as hex</source>
        <translation>Frame als Hex</translation>
    </message>
</context>
<context>
    <name>gui::InspectorImage</name>
    <message>
        <source>Payload as an image</source>
        <translation>Nutzdaten als Bild</translation>
    </message>
    <message>
        <source>Reading the image…</source>
        <translation>Das Bild wird gelesen …</translation>
    </message>
    <message>
        <source>%1 by %2 pixels are more than are shown, which is %3.</source>
        <translation>%1 mal %2 Pixel sind mehr, als gezeigt werden, nämlich %3.</translation>
    </message>
    <message>
        <source>The image is damaged and can&apos;t be read. The Hex tab has all its bytes.</source>
        <translation>Das Bild ist beschädigt und lässt sich nicht lesen. Der Reiter Hex hat alle seine Bytes.</translation>
    </message>
    <message>
        <source>%1 by %2 pixels</source>
        <translation>%1 mal %2 Pixel</translation>
    </message>
</context>
<context>
    <name>gui::InspectorJson</name>
    <message>
        <source>Payload as a tree</source>
        <translation>Nutzdaten als Baum</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Copy path</source>
        <translation>Pfad kopieren</translation>
    </message>
    <message>
        <source>Filter for this value</source>
        <translation>Nach diesem Wert filtern</translation>
    </message>
    <message>
        <source>Reading %1 bytes…</source>
        <translation>%1 Byte werden gelesen …</translation>
    </message>
    <message>
        <source>Text that is not valid UTF-8 is shown escaped, first at byte %1.</source>
        <translation>Text, der kein gültiges UTF-8 ist, steht maskiert da, zuerst bei Byte %1.</translation>
    </message>
    <message>
        <source>Plot this number</source>
        <translation>Verlauf dieser Zahl zeigen</translation>
    </message>
</context>
<context>
    <name>gui::InspectorPlot</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Select a message of the topic first.</source>
        <translation>Wählen Sie zuerst eine Nachricht des Topics.</translation>
    </message>
    <message>
        <source>Write a field such as json.price or json.levels[0].size.</source>
        <translation>Schreiben Sie ein Feld wie json.price oder json.levels[0].size.</translation>
    </message>
    <message>
        <source>A plot has at most %1 lines.</source>
        <translation>Ein Verlauf hat höchstens %1 Linien.</translation>
    </message>
    <message>
        <source>No message with this number yet.</source>
        <translation>Noch keine Nachricht mit dieser Zahl.</translation>
    </message>
    <message>
        <source>Choose a number above, or “Plot this number” in the tree, to see it over time.</source>
        <translation>Wählen Sie oben eine Zahl, oder „Verlauf dieser Zahl zeigen“ im Baum, um sie über die Zeit zu sehen.</translation>
    </message>
    <message>
        <source>Paused. Values since: %1.</source>
        <translation>Angehalten. Werte seitdem: %1.</translation>
    </message>
    <message>
        <source>%1: values left out, since their time is unknown or goes back: %2.</source>
        <translation>%1: ausgelassene Werte, deren Zeit unbekannt ist oder zurückgeht: %2.</translation>
    </message>
    <message>
        <source>%1: no number in any of %2 messages.</source>
        <translation>%1: keine Zahl in %2 Nachrichten.</translation>
    </message>
    <message>
        <source>Number to plot</source>
        <translation>Zahl, deren Verlauf gezeigt wird</translation>
    </message>
    <message>
        <source>Add this number of the selected message&apos;s topic</source>
        <translation>Diese Zahl des Topics der gewählten Nachricht hinzufügen</translation>
    </message>
    <message>
        <source>Pause</source>
        <comment>the plot</comment>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold the picture; values are still taken</source>
        <translation>Bild anhalten; Werte werden weiter aufgenommen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show all of the time (Home). Zoom with the wheel, + and −, or a drag</source>
        <translation>Die ganze Zeit zeigen (Pos1). Vergrößern mit Rad, + und −, oder durch Ziehen</translation>
    </message>
    <message>
        <source>Save CSV…</source>
        <translation>CSV speichern…</translation>
    </message>
    <message>
        <source>Save all lines of the plot to a file</source>
        <translation>Alle Linien des Verlaufs in einer Datei speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the chosen line</source>
        <translation>Die gewählte Linie entfernen</translation>
    </message>
    <message>
        <source>Lines of the plot</source>
        <translation>Linien des Verlaufs</translation>
    </message>
    <message>
        <source>values: %1</source>
        <translation>Werte: %1</translation>
    </message>
    <message>
        <source>to a point: %1</source>
        <translation>je Punkt: %1</translation>
    </message>
    <message>
        <source>Save plot</source>
        <translation>Verlauf speichern</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>The plot was not saved: %1</source>
        <translation>Der Verlauf wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>messages without a number: %1</source>
        <translation>Nachrichten ohne Zahl: %1</translation>
    </message>
</context>
<context>
    <name>gui::InspectorState</name>
    <message>
        <source>Refresh</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Putting the state together…</source>
        <translation>Der Zustand wird zusammengesetzt …</translation>
    </message>
    <message>
        <source>Nothing is known of this topic.</source>
        <translation>Von diesem Topic ist nichts bekannt.</translation>
    </message>
    <message>
        <source>Latest message: %1, received %2</source>
        <translation>Letzte Nachricht: %1, empfangen %2</translation>
    </message>
    <message>
        <source>Image %1, deltas since: %2, until %3</source>
        <translation>Image %1, Deltas seitdem: %2, bis %3</translation>
    </message>
    <message>
        <source>No image, deltas: %1, until %2</source>
        <translation>Kein Image, Deltas: %1, bis %2</translation>
    </message>
    <message>
        <source>The last message says stale or refused: what is shown is old.</source>
        <translation>Die letzte Nachricht sagt veraltet oder verweigert: Was hier steht, ist alt.</translation>
    </message>
    <message>
        <source>The image had to leave the memory budget.</source>
        <translation>Das Image musste dem Speicherbudget weichen.</translation>
    </message>
    <message>
        <source>Messages that are not in the store and not merged: %1.</source>
        <translation>Nachrichten, die nicht im Speicher und nicht eingemischt sind: %1.</translation>
    </message>
    <message>
        <source>Packets that are no objects and not merged: %1.</source>
        <translation>Pakete, die keine Objekte und nicht eingemischt sind: %1.</translation>
    </message>
</context>
<context>
    <name>gui::InspectorText</name>
    <message>
        <source>Show more</source>
        <translation>Mehr zeigen</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>Nutzdaten als Text</translation>
    </message>
    <message>
        <source>%1 of %2 bytes shown. The hex view has all of them.</source>
        <translation>%1 von %2 Bytes gezeigt. Die Hex-Ansicht zeigt alle.</translation>
    </message>
</context>
<context>
    <name>gui::KeyMapOverlay</name>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Find a key or what it does</source>
        <translation>Eine Taste finden, oder was sie tut</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc schließt</translation>
    </message>
    <message>
        <source>No key does that</source>
        <translation>Keine Taste tut das</translation>
    </message>
</context>
<context>
    <name>gui::LogPanel</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Clear the log</source>
        <translation>Protokoll leeren</translation>
    </message>
    <message>
        <source>1 line</source>
        <translation>1 Zeile</translation>
    </message>
    <message>
        <source>%1 lines</source>
        <translation>%1 Zeilen</translation>
    </message>
    <message>
        <source>%1, %2 older ones dropped</source>
        <translation>%1, %2 ältere verworfen</translation>
    </message>
    <message>
        <source>Which lines are shown</source>
        <translation>Welche Zeilen gezeigt werden</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Copy the chosen lines, or all that are shown</source>
        <translation>Die gewählten Zeilen kopieren, oder alle gezeigten</translation>
    </message>
    <message>
        <source>Save the lines that are shown</source>
        <translation>Die gezeigten Zeilen speichern</translation>
    </message>
    <message>
        <source>Open the folder of the log file</source>
        <translation>Den Ordner der Protokolldatei öffnen</translation>
    </message>
    <message>
        <source>Save log</source>
        <translation>Protokoll speichern</translation>
    </message>
    <message>
        <source>Texts (*.log *.txt)</source>
        <translation>Texte (*.log *.txt)</translation>
    </message>
    <message>
        <source>The log was not saved: %1</source>
        <translation>Das Protokoll wurde nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many lines of all</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Connect, and the states and errors of this session appear here as they happen.</source>
        <translation>Verbinden Sie sich: Zustände und Fehler dieser Sitzung erscheinen hier, sobald sie auftreten.</translation>
    </message>
</context>
<context>
    <name>gui::MainWindow</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>New connection (Ctrl+N)</source>
        <translation>Neue Verbindung (Strg+N)</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>%1 – Messagebus Monitor</source>
        <translation>%1 – Messagebus Monitor</translation>
    </message>
    <message>
        <source>Messagebus Monitor</source>
        <translation>Messagebus Monitor</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Demo distributor</source>
        <translation>Demo-Distributor</translation>
    </message>
    <message>
        <source>Close tab</source>
        <translation>Reiter schließen</translation>
    </message>
    <message>
        <source>%1 – %2 – Messagebus Monitor</source>
        <comment>session, environment</comment>
        <translation>%1 – %2 – Messagebus Monitor</translation>
    </message>
    <message>
        <source>Connections…</source>
        <translation>Verbindungen…</translation>
    </message>
    <message>
        <source>Open messages…</source>
        <translation>Nachrichten öffnen…</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Letzte Verbindungen</translation>
    </message>
    <message>
        <source>%1  (%2)</source>
        <comment>profile, environment</comment>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Next session</source>
        <translation>Nächste Sitzung</translation>
    </message>
    <message>
        <source>Previous session</source>
        <translation>Vorherige Sitzung</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>About Messagebus Monitor</source>
        <translation>Über Messagebus Monitor</translation>
    </message>
    <message>
        <source>Messagebus Monitor %1
Looks into a jetblack-messagebus distributor.

Apache License 2.0</source>
        <translation>Messagebus Monitor %1
Blickt in einen jetblack-messagebus-Distributor.

Apache License 2.0</translation>
    </message>
    <message>
        <source>Authorization requests of all sessions (Ctrl+Shift+A)</source>
        <translation>Freigabeanfragen aller Sitzungen (Strg+Umschalt+A)</translation>
    </message>
    <message>
        <source>1 request waits</source>
        <translation>1 Anfrage wartet</translation>
    </message>
    <message>
        <source>%1 requests wait</source>
        <translation>%1 Anfragen warten</translation>
    </message>
    <message>
        <source>Authorization of all sessions</source>
        <translation>Freigaben aller Sitzungen</translation>
    </message>
    <message>
        <source>Save diagnostic report…</source>
        <translation>Diagnosebericht speichern…</translation>
    </message>
    <message>
        <source>Find feed, topic or command…</source>
        <translation>Feed, Topic oder Befehl finden…</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
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
        <translation>Speicher: %1 % des Budgets</translation>
    </message>
</context>
<context>
    <name>gui::NameHtml</name>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>host name</source>
        <translation>Hostname</translation>
    </message>
    <message>
        <source>feed name</source>
        <translation>Feed-Name</translation>
    </message>
    <message>
        <source>topic name</source>
        <translation>Topic-Name</translation>
    </message>
    <message>
        <source>%1 at %2 asks for %3</source>
        <comment>user at host … feed / topic</comment>
        <translation>%1 auf %2 fragt nach %3</translation>
    </message>
    <message>
        <source>This %1 hides something: %2.</source>
        <translation>Dieser %1 verbirgt etwas: %2.</translation>
    </message>
    <message>
        <source>It is shown escaped, and the answer carries the bytes exactly as they came.</source>
        <translation>Er wird maskiert gezeigt; die Antwort trägt die Bytes genau so, wie sie kamen.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>user at host</comment>
        <translation>%1 auf %2</translation>
    </message>
</context>
<context>
    <name>gui::NotificationsPanel</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Notify on…</source>
        <translation>Benachrichtigen über…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>No notifications</source>
        <translation>Keine Benachrichtigungen</translation>
    </message>
    <message>
        <source>Ask for notification on a feed to see who subscribes to what.</source>
        <translation>Fordern Sie Benachrichtigungen zu einem Feed an, um zu sehen, wer was abonniert.</translation>
    </message>
    <message>
        <source>Clear the list</source>
        <translation>Liste leeren</translation>
    </message>
    <message>
        <source>no feeds</source>
        <translation>keine Feeds</translation>
    </message>
    <message>
        <source>1 feed: %1</source>
        <translation>1 Feed: %1</translation>
    </message>
    <message>
        <source>%1 feeds: %2</source>
        <translation>%1 Feeds: %2</translation>
    </message>
    <message>
        <source>%1 adds, %2 removes</source>
        <translation>%1 Zugänge, %2 Abgänge</translation>
    </message>
    <message>
        <source>%1, %2 not kept</source>
        <translation>%1, %2 nicht aufbewahrt</translation>
    </message>
    <message>
        <source>%1 live</source>
        <translation>%1 aktiv</translation>
    </message>
    <message>
        <source>%1 live, %2 more not kept</source>
        <translation>%1 aktiv, %2 weitere nicht behalten</translation>
    </message>
</context>
<context>
    <name>gui::NotifyDialog</name>
    <message>
        <source>Notify on a feed</source>
        <translation>Über einen Feed benachrichtigen</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>The distributor then tells of every subscription on this feed, those that exist first. It needs the Notify role; without it, nothing comes.</source>
        <translation>Der Distributor meldet dann jedes Abonnement dieses Feeds, die bestehenden zuerst. Das erfordert die Rolle Notify; ohne sie kommt nichts.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Notify</source>
        <translation>Benachrichtigen</translation>
    </message>
    <message>
        <source>Type the name of a feed.</source>
        <translation>Geben Sie den Namen eines Feeds ein.</translation>
    </message>
    <message>
        <source>Notifications are on for this feed already.</source>
        <translation>Für diesen Feed sind Benachrichtigungen schon eingeschaltet.</translation>
    </message>
</context>
<context>
    <name>gui::PacketActions</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Colour rows</source>
        <translation>Zeilen einfärben</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy as JSON lines</source>
        <translation>Als JSON-Zeilen kopieren</translation>
    </message>
    <message>
        <source>Copy frames as hex</source>
        <translation>Frames als Hex kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Markieren</translation>
    </message>
    <message>
        <source>Next mark</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>Remove all marks</source>
        <translation>Alle Markierungen entfernen</translation>
    </message>
    <message>
        <source>Go to…</source>
        <translation>Gehe zu…</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Nächster Treffer</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Voriger Treffer</translation>
    </message>
    <message>
        <source>Next gap</source>
        <translation>Nächste Lücke</translation>
    </message>
    <message>
        <source>Previous gap</source>
        <translation>Vorige Lücke</translation>
    </message>
    <message>
        <source>Local time</source>
        <translation>Ortszeit</translation>
    </message>
    <message>
        <source>UTC</source>
        <translation>UTC</translation>
    </message>
    <message>
        <source>Since the first row</source>
        <translation>Seit der ersten Zeile</translation>
    </message>
    <message>
        <source>Since the selected row</source>
        <translation>Seit der ausgewählten Zeile</translation>
    </message>
    <message>
        <source>Since the row before</source>
        <translation>Seit der Zeile davor</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Ohne Farbe</translation>
    </message>
    <message>
        <source>By publisher</source>
        <translation>Nach Absender</translation>
    </message>
    <message>
        <source>By topic</source>
        <translation>Nach Topic</translation>
    </message>
    <message>
        <source>Would they see it?…</source>
        <translation>Würden sie es sehen?…</translation>
    </message>
</context>
<context>
    <name>gui::PacketCells</name>
    <message>
        <source>not looked at: %1</source>
        <translation>nicht angesehen: %1</translation>
    </message>
    <message>
        <source>nested too deep</source>
        <translation>zu tief geschachtelt</translation>
    </message>
</context>
<context>
    <name>gui::PacketColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Pk</source>
        <translation>Pk</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>JSON: %1</source>
        <translation>JSON: %1</translation>
    </message>
    <message>
        <source>Add a column for a JSON path…</source>
        <translation>Spalte für einen JSON-Pfad hinzufügen…</translation>
    </message>
    <message>
        <source>Remove a column</source>
        <translation>Spalte entfernen</translation>
    </message>
    <message>
        <source>Reset columns</source>
        <translation>Spalten zurücksetzen</translation>
    </message>
</context>
<context>
    <name>gui::PacketCopier</name>
    <message>
        <source>Nothing copied: this message is larger than %1, the most that is copied at once</source>
        <translation>Nichts kopiert: Diese Nachricht ist größer als %1, mehr wird nicht auf einmal kopiert</translation>
    </message>
    <message>
        <source>Only the first %1 of %2 rows copied: at most %3 rows or %4 at once</source>
        <translation>Nur die ersten %1 von %2 Zeilen kopiert: höchstens %3 Zeilen oder %4 auf einmal</translation>
    </message>
    <message>
        <source>1 row copied</source>
        <translation>1 Zeile kopiert</translation>
    </message>
    <message>
        <source>%1 rows copied</source>
        <translation>%1 Zeilen kopiert</translation>
    </message>
    <message>
        <source>%1; %2 gap rows have no message</source>
        <translation>%1; %2 Lückenzeilen haben keine Nachricht</translation>
    </message>
    <message>
        <source>%1; %2 had left the view meanwhile</source>
        <translation>%1; %2 hatten die Ansicht inzwischen verlassen</translation>
    </message>
</context>
<context>
    <name>gui::PacketMenu</name>
    <message>
        <source>Follow newest</source>
        <translation>Neuestem folgen</translation>
    </message>
    <message>
        <source>Filter for</source>
        <translation>Filtern nach</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>And not</source>
        <translation>Und nicht</translation>
    </message>
</context>
<context>
    <name>gui::PacketNavigator</name>
    <message>
        <source>There is no row to go to</source>
        <translation>Es gibt keine Zeile, zu der man gehen könnte</translation>
    </message>
    <message>
        <source>There is no row %1 yet: the newest is %2</source>
        <translation>Zeile %1 gibt es noch nicht: Die neueste ist %2</translation>
    </message>
    <message>
        <source>Row %1 has left the memory budget; this is the oldest in the view</source>
        <translation>Zeile %1 wurde aus dem Speicherbudget verdrängt; dies ist die älteste in der Ansicht</translation>
    </message>
    <message>
        <source>Row %1 is not in the view; this is the one next to it</source>
        <translation>Zeile %1 ist nicht in der Ansicht; dies ist die nächstliegende</translation>
    </message>
    <message>
        <source>Nothing came at %1 or later; this is the newest</source>
        <translation>Um %1 oder später kam nichts; dies ist die neueste</translation>
    </message>
    <message>
        <source>The view has nothing as old as %1; this is the oldest</source>
        <translation>Die Ansicht reicht nicht bis %1 zurück; dies ist die älteste</translation>
    </message>
    <message>
        <source>No gap before this row</source>
        <translation>Keine Lücke vor dieser Zeile</translation>
    </message>
    <message>
        <source>No gap behind this row</source>
        <translation>Keine Lücke hinter dieser Zeile</translation>
    </message>
    <message>
        <source>No row is marked</source>
        <translation>Keine Zeile ist markiert</translation>
    </message>
    <message>
        <source>From the oldest mark on to the newest</source>
        <translation>Von der ältesten Markierung weiter zur neuesten</translation>
    </message>
    <message>
        <source>From the newest mark on to the oldest</source>
        <translation>Von der neuesten Markierung weiter zur ältesten</translation>
    </message>
    <message>
        <source>Going there as soon as the filter has come to it</source>
        <translation>Geht dorthin, sobald der Filter dort angekommen ist</translation>
    </message>
</context>
<context>
    <name>gui::PacketTable</name>
    <message>
        <source>%1 has left the memory budget</source>
        <translation>%1 wurde aus dem Speicherbudget verdrängt</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>gui::PacketView</name>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Hold the view still; nothing is lost</source>
        <translation>Ansicht anhalten; nichts geht verloren</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>Show the newest messages as they come</source>
        <translation>Die neuesten Nachrichten beim Eintreffen zeigen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Take all rows out of the view</source>
        <translation>Alle Zeilen aus der Ansicht nehmen</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>1 newer row matches</source>
        <translation>1 neuere Zeile passt</translation>
    </message>
    <message>
        <source>%1 newer rows match</source>
        <translation>%1 neuere Zeilen passen</translation>
    </message>
    <message>
        <source>%1, all kept</source>
        <translation>%1, alle aufbewahrt</translation>
    </message>
    <message>
        <source>%1, older ones have left the memory budget</source>
        <translation>%1, ältere wurden aus dem Speicherbudget verdrängt</translation>
    </message>
    <message>
        <source>Undecided: the regular expression took too long on these messages; they are not shown</source>
        <translation>Unentschieden: Der reguläre Ausdruck dauerte bei diesen Nachrichten zu lange; sie werden nicht gezeigt</translation>
    </message>
    <message>
        <source>1 message came meanwhile</source>
        <translation>1 Nachricht kam inzwischen</translation>
    </message>
    <message>
        <source>%1 messages came meanwhile</source>
        <translation>%1 Nachrichten kamen inzwischen</translation>
    </message>
    <message>
        <source>%1, %2 of them have already left the memory budget</source>
        <translation>%1, davon %2 schon aus dem Speicherbudget verdrängt</translation>
    </message>
    <message>
        <source>testing %1 %</source>
        <translation>%1 % geprüft</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, %2 undecided</source>
        <translation>%1, %2 unentschieden</translation>
    </message>
    <message>
        <source>%1 undecided</source>
        <translation>%1 unentschieden</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft…</translation>
    </message>
    <message>
        <source>Nothing found before this row</source>
        <translation>Vor dieser Zeile nichts gefunden</translation>
    </message>
    <message>
        <source>Nothing found behind this row</source>
        <translation>Hinter dieser Zeile nichts gefunden</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Spalte hinzufügen</translation>
    </message>
    <message>
        <source>Path of the value in the payload, such as bid or book.levels[0].price</source>
        <translation>Pfad des Werts in den Nutzdaten, etwa bid oder book.levels[0].price</translation>
    </message>
    <message>
        <source>No column: %1 is no JSON path, or there are too many columns</source>
        <translation>Keine Spalte: %1 ist kein JSON-Pfad, oder es gibt zu viele Spalten</translation>
    </message>
    <message>
        <source>Subscribe to a topic (Ctrl+Shift+S), and its messages appear here.</source>
        <translation>Abonnieren Sie ein Topic (Strg+Umschalt+S): Seine Nachrichten erscheinen hier.</translation>
    </message>
    <message>
        <source>Looking for messages that pass the filter…</source>
        <translation>Nachrichten, die der Filter durchlässt, werden gesucht…</translation>
    </message>
    <message>
        <source>No message passes the filter yet: change it or clear it to see others.</source>
        <translation>Noch lässt der Filter keine Nachricht durch: Ändern oder leeren Sie ihn, um andere zu sehen.</translation>
    </message>
</context>
<context>
    <name>gui::PayloadDecoder</name>
    <message>
        <source>Unwrapping %1 bytes…</source>
        <translation>%1 Byte werden ausgepackt …</translation>
    </message>
    <message>
        <source>As received: %1 B</source>
        <translation>Wie empfangen: %1 B</translation>
    </message>
    <message>
        <source> → %1: %2 B</source>
        <comment>what was unwrapped, and bytes</comment>
        <translation> → %1: %2 B</translation>
    </message>
    <message>
        <source>More than %1 B come out, a bomb perhaps: only the first of them are shown.</source>
        <translation>Mehr als %1 B kommen heraus, vielleicht eine Bombe: Nur die ersten davon stehen hier.</translation>
    </message>
    <message>
        <source>Not whole %1: it ends too early, at byte %2.</source>
        <translation>Kein ganzes %1: Es endet zu früh, bei Byte %2.</translation>
    </message>
    <message>
        <source>Something stands behind the end of the %1 data, at byte %2.</source>
        <translation>Hinter dem Ende der %1-Daten steht noch etwas, bei Byte %2.</translation>
    </message>
    <message>
        <source>Not valid %1 at byte %2.</source>
        <translation>Kein gültiges %1 bei Byte %2.</translation>
    </message>
</context>
<context>
    <name>gui::PlotView</name>
    <message>
        <source>Plot</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a field and its value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <comment>a field, its lowest and highest value</comment>
        <translation>%1: %2 bis %3</translation>
    </message>
    <message>
        <source>%1: last %2, lowest %3, highest %4</source>
        <comment>a field and its values</comment>
        <translation>%1: letzter Wert %2, niedrigster %3, höchster %4</translation>
    </message>
</context>
<context>
    <name>gui::PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Each preset names a set of entitlements on one feed. Delete empties what is selected; an empty row is no preset.</source>
        <translation>Jede Vorlage benennt eine Menge von Entitlements auf einem Feed. Entf leert das Gewählte; eine leere Zeile ist keine Vorlage.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>entitlements are numbers, as in 1, 2: see character %1</source>
        <translation>Entitlements sind Zahlen wie 1, 2: siehe Zeichen %1</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Fassung %1</translation>
    </message>
    <message>
        <source>The presets were changed elsewhere meanwhile. Open them anew.</source>
        <translation>Die Vorlagen wurden inzwischen anderswo geändert. Öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>%1 / %2: %3</source>
        <translation>%1 / %2: %3</translation>
    </message>
</context>
<context>
    <name>gui::ProfilePanel</name>
    <message>
        <source>Find profile</source>
        <translation>Profil suchen</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>New connection</source>
        <translation>Neue Verbindung</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import profiles…</source>
        <translation>Profile importieren…</translation>
    </message>
    <message>
        <source>Export all profiles, without secrets…</source>
        <translation>Alle Profile exportieren, ohne Geheimnisse…</translation>
    </message>
    <message>
        <source>Save or import a connection, and it appears here.</source>
        <translation>Speichern oder importieren Sie eine Verbindung, und sie erscheint hier.</translation>
    </message>
    <message>
        <source>No profile matches.</source>
        <translation>Kein Profil passt.</translation>
    </message>
</context>
<context>
    <name>gui::PublishPanel</name>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Send as</source>
        <translation>Senden als</translation>
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
        <translation>An Client</translation>
    </message>
    <message>
        <source>Every subscriber</source>
        <translation>Alle Abonnenten</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
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
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Packet 1</source>
        <translation>Paket 1</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>None: only unfiltered subscribers see it</source>
        <translation>Keine: Nur ungefilterte Abonnenten sehen es</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>48 65 6c 6c 6f</source>
        <translation>48 65 6c 6c 6f</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Read when it is sent</source>
        <translation>Wird beim Senden gelesen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Sent by this session</source>
        <translation>Von dieser Sitzung gesendet</translation>
    </message>
    <message>
        <source>Send once</source>
        <translation>Einmal senden</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch nichts gesendet.</translation>
    </message>
    <message>
        <source>What this session published becomes stale for its subscribers when it leaves.</source>
        <translation>Was diese Sitzung veröffentlicht hat, wird für die Abonnenten veraltet, sobald sie geht.</translation>
    </message>
    <message>
        <source>Send this message once (Ctrl+Return)</source>
        <translation>Diese Nachricht einmal senden (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Payload from a file</source>
        <translation>Nutzdaten aus einer Datei</translation>
    </message>
    <message>
        <source>Content type</source>
        <translation>Inhaltstyp</translation>
    </message>
    <message>
        <source>dialect %1</source>
        <translation>Dialekt %1</translation>
    </message>
    <message>
        <source>This session only monitors: it publishes nothing.</source>
        <translation>Diese Sitzung beobachtet nur: Sie veröffentlicht nichts.</translation>
    </message>
    <message>
        <source>Not connected: nothing can be sent.</source>
        <translation>Nicht verbunden: Es lässt sich nichts senden.</translation>
    </message>
    <message>
        <source>A client id has 32 hex digits, as in 00112233-4455-6677-8899-aabbccddeeff.</source>
        <translation>Eine Client-ID hat 32 Hexziffern, etwa 00112233-4455-6677-8899-aabbccddeeff.</translation>
    </message>
    <message>
        <source>Type the feed.</source>
        <translation>Geben Sie den Feed ein.</translation>
    </message>
    <message>
        <source>Type the topic.</source>
        <translation>Geben Sie das Topic ein.</translation>
    </message>
    <message>
        <source>Packet %1: %2</source>
        <translation>Paket %1: %2</translation>
    </message>
    <message>
        <source>No packets: subscribers take such a message for stale or refused.</source>
        <translation>Keine Pakete: Abonnenten halten eine solche Nachricht für veraltet oder verweigert.</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client-ID</translation>
    </message>
    <message>
        <source>Packet %1</source>
        <translation>Paket %1</translation>
    </message>
    <message>
        <source>No packet</source>
        <translation>Kein Paket</translation>
    </message>
    <message>
        <source>%1, %2 B</source>
        <translation>%1, %2 B</translation>
    </message>
    <message>
        <source>Can be sent</source>
        <translation>Kann gesendet werden</translation>
    </message>
    <message>
        <source>Not sent. %1</source>
        <translation>Nicht gesendet. %1</translation>
    </message>
    <message>
        <source>On its way to the connection…</source>
        <translation>Unterwegs zur Verbindung…</translation>
    </message>
    <message>
        <source>Left this machine at %1. The bus never confirms a publish: nobody can know whether it was accepted.</source>
        <translation>Hat diesen Rechner um %1 verlassen. Der Bus bestätigt kein Veröffentlichen: Niemand kann wissen, ob es angenommen wurde.</translation>
    </message>
    <message>
        <source>Nothing that came has confirmed dialect %1 yet. If the distributor speaks another one, this message is malformed input: it may drop the connection, spin a thread, or (6.0) stop for every client.</source>
        <translation>Noch hat nichts, was kam, Dialekt %1 bestätigt. Spricht der Distributor einen anderen, ist diese Nachricht fehlerhafte Eingabe: Er trennt dann vielleicht die Verbindung, lastet einen Thread voll aus oder (6.0) steht für alle Clients still.</translation>
    </message>
    <message>
        <source>Publish in dialect %1</source>
        <translation>In Dialekt %1 veröffentlichen</translation>
    </message>
    <message>
        <source>Payload as text</source>
        <translation>Nutzdaten als Text</translation>
    </message>
    <message>
        <source>Payload as hex digits</source>
        <translation>Nutzdaten als Hex-Ziffern</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>Milliseconds between two messages</source>
        <translation>Millisekunden zwischen zwei Nachrichten</translation>
    </message>
    <message>
        <source> times</source>
        <translation> Mal</translation>
    </message>
    <message>
        <source>How many messages</source>
        <translation>Wie viele Nachrichten</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Messages sent of this repeat</source>
        <translation>Gesendete Nachrichten dieser Wiederholung</translation>
    </message>
    <message>
        <source>Stop repeating</source>
        <translation>Wiederholung anhalten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 / %2, %3 s left</source>
        <translation>%1 / %2, noch %3 s</translation>
    </message>
    <message>
        <source>%1, for %2</source>
        <comment>topic, subscribers</comment>
        <translation>%1, für %2</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>From selected message</source>
        <translation>Aus gewählter Nachricht</translation>
    </message>
    <message>
        <source>Paste hex</source>
        <translation>Hex einfügen</translation>
    </message>
    <message>
        <source>Unlock…</source>
        <translation>Entsperren…</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Choose a message in the packets first.</source>
        <translation>Wählen Sie zuerst eine Nachricht in den Paketen.</translation>
    </message>
    <message>
        <source>%1 B: too long to be shown while it is written</source>
        <translation>%1 B: zu lang, um beim Schreiben gezeigt zu werden</translation>
    </message>
    <message>
        <source>Audience, frame, history and templates</source>
        <translation>Empfänger, Frame, Verlauf und Vorlagen</translation>
    </message>
    <message>
        <source>Who will see it</source>
        <translation>Wer sieht es</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Frame</source>
        <translation>Frame</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 is in production: sending is locked.</source>
        <translation>%1 ist Produktion: Senden ist gesperrt.</translation>
    </message>
    <message>
        <source>%1 is in production: unlocked for %2.</source>
        <translation>%1 ist Produktion: noch %2 entsperrt.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1 is in production. What is published reaches real subscribers, and can&apos;t be taken back.

This is asked once for each session. Sending is then unlocked for %2 minutes at a time.</source>
        <translation>%1 ist Produktion. Was veröffentlicht wird, erreicht echte Abonnenten und lässt sich nicht zurücknehmen.

Dies wird einmal je Sitzung gefragt. Danach ist das Senden jeweils für %2 Minuten entsperrt.</translation>
    </message>
    <message>
        <source>Unlock %1</source>
        <translation>%1 entsperren</translation>
    </message>
    <message>
        <source>Locked: this is production.</source>
        <translation>Gesperrt: Dies ist Produktion.</translation>
    </message>
    <message>
        <source>Send to %1</source>
        <comment>target</comment>
        <translation>Senden an %1</translation>
    </message>
    <message>
        <source>Send a message, and it appears here with what became of it.</source>
        <translation>Senden Sie eine Nachricht: Sie erscheint hier mit dem, was aus ihr wurde.</translation>
    </message>
</context>
<context>
    <name>gui::RegrantStrip</name>
    <message>
        <source>Grant after a refusal</source>
        <translation>Freigeben nach einer Ablehnung</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A named set of entitlements of this feed</source>
        <translation>Eine benannte Menge von Entitlements dieses Feeds</translation>
    </message>
    <message>
        <source>Entitlements: 1, 2</source>
        <translation>Entitlements: 1, 2</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>The numbers that are granted</source>
        <translation>Die Zahlen, die freigegeben werden</translation>
    </message>
    <message>
        <source>Reason, kept in the audit log</source>
        <translation>Grund, wird im Prüfprotokoll festgehalten</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Grant now…</source>
        <translation>Jetzt freigeben…</translation>
    </message>
    <message>
        <source>Asks once more before a grant is sent</source>
        <translation>Fragt noch einmal, bevor eine Freigabe gesendet wird</translation>
    </message>
    <message>
        <source>I have checked this name with the person who uses it</source>
        <translation>Ich habe diesen Namen mit der Person geprüft, die ihn benutzt</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>Eingetippt</translation>
    </message>
    <message>
        <source>Entitlements are numbers, as in 1, 2: see character %1.</source>
        <translation>Entitlements sind Zahlen, etwa 1, 2: siehe Zeichen %1.</translation>
    </message>
    <message>
        <source>Refused, and its client is still there: a grant can take the refusal&apos;s place.</source>
        <translation>Abgelehnt, und der Client ist noch da: Eine Freigabe kann an die Stelle der Ablehnung treten.</translation>
    </message>
    <message>
        <source>Refused. No notification shows that its client is still there, so it can&apos;t be granted now.</source>
        <translation>Abgelehnt. Keine Benachrichtigung zeigt, dass der Client noch da ist, darum kann jetzt nicht freigegeben werden.</translation>
    </message>
</context>
<context>
    <name>gui::ReportDialog</name>
    <message>
        <source>Diagnostic report</source>
        <translation>Diagnosebericht</translation>
    </message>
    <message>
        <source>This is what the file will hold, and all of it: versions, settings without secrets, sessions and the last lines of the log. No payloads, no passwords. Attach it to a bug report.</source>
        <translation>Das und nur das wird in der Datei stehen: Versionen, Einstellungen ohne Geheimnisse, Sitzungen und die letzten Zeilen des Protokolls. Keine Nutzdaten, keine Passwörter. Hängen Sie sie an einen Fehlerbericht an.</translation>
    </message>
    <message>
        <source>Name hosts, users and profiles</source>
        <translation>Hosts, Benutzer und Profile nennen</translation>
    </message>
    <message>
        <source>Otherwise each is replaced by a placeholder, such as host-1</source>
        <translation>Sonst steht für jeden ein Platzhalter, etwa host-1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save diagnostic report</source>
        <translation>Diagnosebericht speichern</translation>
    </message>
    <message>
        <source>Diagnostic reports (*.json)</source>
        <translation>Diagnoseberichte (*.json)</translation>
    </message>
    <message>
        <source>Not saved: %1</source>
        <translation>Nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>gui::RequestCard</name>
    <message>
        <source>Grant as</source>
        <translation>Freigeben als</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>Kommt ins Prüfprotokoll</translation>
    </message>
    <message>
        <source>I have checked this name with the person who uses it</source>
        <translation>Ich habe diesen Namen mit der Person geprüft, die ihn benutzt</translation>
    </message>
    <message>
        <source>Grant unfiltered…</source>
        <translation>Ungefiltert freigeben…</translation>
    </message>
    <message>
        <source>Grant…</source>
        <translation>Freigeben…</translation>
    </message>
    <message>
        <source>Deny…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Asks once more before a grant is sent (Ctrl+Shift+G)</source>
        <translation>Fragt noch einmal nach, bevor eine Freigabe gesendet wird (Strg+Umschalt+G)</translation>
    </message>
    <message>
        <source>Asks once more before a refusal is sent (Ctrl+Shift+D)</source>
        <translation>Fragt noch einmal nach, bevor eine Ablehnung gesendet wird (Strg+Umschalt+D)</translation>
    </message>
    <message>
        <source>Asks for a confirmation of its own</source>
        <translation>Verlangt eine eigene Bestätigung</translation>
    </message>
    <message>
        <source>Sends nothing: it is put aside until it is asked again</source>
        <translation>Sendet nichts: zurückgestellt, bis erneut gefragt wird</translation>
    </message>
    <message>
        <source>Entitlements are numbers, as in 1, 2: see character %1.</source>
        <translation>Entitlements sind Zahlen, etwa 1, 2: siehe Zeichen %1.</translation>
    </message>
    <message>
        <source>Client %1. User and host are claims, not proof.</source>
        <translation>Client %1. Benutzer und Host sind Behauptungen, keine Beweise.</translation>
    </message>
    <message>
        <source>Asked %1×, last %2 ago.</source>
        <translation>%1× angefragt, zuletzt vor %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>feed and topic: what passes</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>This client has %1.</source>
        <translation>Dieser Client hat %1.</translation>
    </message>
    <message>
        <source>This user has nothing yet, as far as is known here.</source>
        <translation>Soweit hier bekannt, hat dieser Benutzer noch nichts.</translation>
    </message>
    <message>
        <source>This user has 1 live grant.</source>
        <translation>Dieser Benutzer hat 1 laufende Freigabe.</translation>
    </message>
    <message>
        <source>This user has %1 live grants.</source>
        <translation>Dieser Benutzer hat %1 laufende Freigaben.</translation>
    </message>
    <message>
        <source>Rules say: %1</source>
        <translation>Regeln sagen: %1</translation>
    </message>
    <message>
        <source>Needed for a flagged name; kept in the audit log</source>
        <translation>Bei auffälligem Namen nötig; kommt ins Prüfprotokoll</translation>
    </message>
    <message>
        <source>Needed by this profile; kept in the audit log</source>
        <translation>Von diesem Profil verlangt; steht im Protokoll</translation>
    </message>
    <message>
        <source>Wait again</source>
        <translation>Wieder warten</translation>
    </message>
    <message>
        <source>Grant %1…</source>
        <translation>%1 freigeben…</translation>
    </message>
    <message>
        <source>%1 It can be turned into a grant while the client stays.</source>
        <translation>%1 Sie kann in eine Freigabe gewandelt werden, solange der Client bleibt.</translation>
    </message>
</context>
<context>
    <name>gui::RuleDialog</name>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>If all of this holds</source>
        <translation>Wenn all dies zutrifft</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>How the user is compared</source>
        <translation>Wie der Benutzer verglichen wird</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>is exactly</source>
        <translation>ist genau</translation>
    </message>
    <message>
        <source>wildcard</source>
        <translation>Platzhalter</translation>
    </message>
    <message>
        <source>regular expression</source>
        <translation>regulärer Ausdruck</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>How the host is compared</source>
        <translation>Wie der Host verglichen wird</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>How the feed is compared</source>
        <translation>Wie der Feed verglichen wird</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>How the topic is compared</source>
        <translation>Wie das Topic verglichen wird</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Not included; 00:00 is the end of the day</source>
        <translation>Nicht eingeschlossen; 00:00 ist das Ende des Tages</translation>
    </message>
    <message>
        <source>Live grants</source>
        <translation>Laufende Freigaben</translation>
    </message>
    <message>
        <source>fewer than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>The user has fewer live grants than</source>
        <translation>Der Benutzer hat weniger laufende Freigaben als</translation>
    </message>
    <message>
        <source>at least</source>
        <translation>mindestens</translation>
    </message>
    <message>
        <source>The user has at least this many live grants</source>
        <translation>Der Benutzer hat mindestens so viele laufende Freigaben</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Leave to a person</source>
        <translation>Einem Menschen überlassen</translation>
    </message>
    <message>
        <source>Deny</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Grant a preset</source>
        <translation>Eine Vorlage freigeben</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>A preset of the feed that is asked for</source>
        <translation>Eine Vorlage des Feeds, um den gebeten wird</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>no end, or 8h</source>
        <translation>ohne Ende, oder 8h</translation>
    </message>
    <message>
        <source>For how long</source>
        <translation>Für wie lange</translation>
    </message>
    <message>
        <source>After this it is revoked, while this program is connected: 90s, 30m, 8h</source>
        <translation>Danach wird sie widerrufen, solange dieses Programm verbunden ist: 90s, 30m, 8h</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Kept in the audit log</source>
        <translation>Wird im Prüfprotokoll festgehalten</translation>
    </message>
    <message>
        <source>Try it on a request</source>
        <translation>An einer Anfrage ausprobieren</translation>
    </message>
    <message>
        <source>User of the sample</source>
        <translation>Benutzer des Beispiels</translation>
    </message>
    <message>
        <source>Host of the sample</source>
        <translation>Host des Beispiels</translation>
    </message>
    <message>
        <source>Feed of the sample</source>
        <translation>Feed des Beispiels</translation>
    </message>
    <message>
        <source>Topic of the sample</source>
        <translation>Topic des Beispiels</translation>
    </message>
    <message>
        <source>Time of the sample</source>
        <translation>Zeit des Beispiels</translation>
    </message>
    <message>
        <source> live grants</source>
        <translation> laufende Freigaben</translation>
    </message>
    <message>
        <source>Live grants of the sample</source>
        <translation>Laufende Freigaben des Beispiels</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>by this machine&apos;s clock</source>
        <translation>nach der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>The rule needs a name: the audit says which rule answered.</source>
        <translation>Die Regel braucht einen Namen: Das Prüfprotokoll sagt, welche Regel geantwortet hat.</translation>
    </message>
    <message>
        <source>The name has characters that can&apos;t be seen.</source>
        <translation>Der Name enthält Zeichen, die man nicht sehen kann.</translation>
    </message>
    <message>
        <source>Another rule has this name.</source>
        <translation>Eine andere Regel hat diesen Namen.</translation>
    </message>
    <message>
        <source>Choose at least one day.</source>
        <translation>Wählen Sie mindestens einen Tag.</translation>
    </message>
    <message>
        <source>The time begins when it ends.</source>
        <translation>Die Zeit beginnt, wenn sie endet.</translation>
    </message>
    <message>
        <source>Choose the preset that is granted.</source>
        <translation>Wählen Sie die Vorlage, die freigegeben wird.</translation>
    </message>
    <message>
        <source>A length is a number with s, m or h, such as 8h; 24 days at most.</source>
        <translation>Eine Dauer ist eine Zahl mit s, m oder h, wie 8h; höchstens 24 Tage.</translation>
    </message>
    <message>
        <source>No feed has a preset of this name yet: a person will be asked.</source>
        <translation>Noch hat kein Feed eine Vorlage dieses Namens: Es wird ein Mensch gefragt.</translation>
    </message>
    <message>
        <source>This rule does not hold for it.</source>
        <translation>Diese Regel trifft darauf nicht zu.</translation>
    </message>
    <message>
        <source>This rule: %1</source>
        <translation>Diese Regel: %1</translation>
    </message>
    <message>
        <source>All rules: %1</source>
        <translation>Alle Regeln: %1</translation>
    </message>
</context>
<context>
    <name>gui::RuleSettingsDialog</name>
    <message>
        <source>Rate and time zone of the rules</source>
        <translation>Rate und Zeitzone der Regeln</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Automatic answers</source>
        <translation>Automatische Antworten</translation>
    </message>
    <message>
        <source>answers in any</source>
        <translation>Antworten in je</translation>
    </message>
    <message>
        <source>Time that the answers are counted over</source>
        <translation>Zeit, über die die Antworten gezählt werden</translation>
    </message>
    <message>
        <source>A number with s, m or h: from 1s to 1h</source>
        <translation>Eine Zahl mit s, m oder h: von 1s bis 1h</translation>
    </message>
    <message>
        <source>Times by</source>
        <translation>Zeiten nach</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>A request above the rate goes to a person and stays there. Days and times of all rules are by this zone&apos;s clock.</source>
        <translation>Eine Anfrage über der Rate geht an einen Menschen und bleibt dort. Tage und Zeiten aller Regeln gelten nach der Uhr dieser Zone.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>this machine&apos;s clock</source>
        <translation>der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>The time is a number with s, m or h, such as 10s: from 1s to 1h.</source>
        <translation>Die Zeit ist eine Zahl mit s, m oder h, etwa 10s: von 1s bis 1h.</translation>
    </message>
    <message>
        <source>There is no such time zone here. One is called Europe/London.</source>
        <translation>Eine solche Zeitzone gibt es hier nicht. Eine heißt Europe/London.</translation>
    </message>
</context>
<context>
    <name>gui::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Let rules answer in this session</source>
        <translation>Regeln in dieser Sitzung antworten lassen</translation>
    </message>
    <message>
        <source>Off until it is switched on here, and off again after each start</source>
        <translation>Aus, bis es hier eingeschaltet wird, und nach jedem Start wieder aus</translation>
    </message>
    <message>
        <source>New…</source>
        <translation>Neu…</translation>
    </message>
    <message>
        <source>A rule behind the others (Ins)</source>
        <translation>Eine Regel hinter den anderen (Einfg)</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Change the chosen rule (F2)</source>
        <translation>Die gewählte Regel ändern (F2)</translation>
    </message>
    <message>
        <source>Move the chosen rule up (Alt+Shift+Up)</source>
        <translation>Die gewählte Regel nach oben (Alt+Umschalt+Auf)</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move the chosen rule down (Alt+Shift+Down)</source>
        <translation>Die gewählte Regel nach unten (Alt+Umschalt+Ab)</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Duplicate the chosen rule</source>
        <translation>Die gewählte Regel verdoppeln</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Remove the chosen rule (Del)</source>
        <translation>Die gewählte Regel entfernen (Entf)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Dry run…</source>
        <translation>Probelauf…</translation>
    </message>
    <message>
        <source>What the rules would have answered; answers nothing</source>
        <translation>Was die Regeln geantwortet hätten; beantwortet nichts</translation>
    </message>
    <message>
        <source>Presets…</source>
        <translation>Vorlagen…</translation>
    </message>
    <message>
        <source>Names for sets of entitlements</source>
        <translation>Namen für Mengen von Entitlements</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Importieren und exportieren</translation>
    </message>
    <message>
        <source>No rules</source>
        <translation>Keine Regeln</translation>
    </message>
    <message>
        <source>Rules answer requests by themselves, once they are switched on. Rules that deny are looked at first; what no rule answers waits for a person.</source>
        <translation>Regeln beantworten Anfragen von selbst, sobald sie eingeschaltet sind. Ablehnende Regeln kommen zuerst; was keine Regel beantwortet, wartet auf einen Menschen.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Version %1 answers: %2 answered, %3 left to a person</source>
        <translation>Fassung %1 antwortet: %2 beantwortet, %3 einem Menschen überlassen</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Version %1, %2, times by %3</source>
        <translation>Fassung %1, %2, Zeiten nach %3</translation>
    </message>
    <message>
        <source>this machine&apos;s clock</source>
        <translation>der Uhr dieses Rechners</translation>
    </message>
    <message>
        <source>Rules are off. %1</source>
        <translation>Regeln sind aus. %1</translation>
    </message>
    <message>
        <source>The rules were changed since they were switched on: version %1 still answers. Switch them off and on to use version %2.</source>
        <translation>Die Regeln wurden geändert, seit sie eingeschaltet wurden: Noch antwortet Fassung %1. Schalten Sie sie aus und ein, um Fassung %2 zu verwenden.</translation>
    </message>
    <message>
        <source>This rule was changed elsewhere meanwhile; nothing was saved.</source>
        <translation>Diese Regel wurde inzwischen anderswo geändert; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>No rule is chosen.</source>
        <translation>Keine Regel ist gewählt.</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Remove the rule %1?</source>
        <translation>Die Regel %1 entfernen?</translation>
    </message>
    <message>
        <source>The rules were changed elsewhere meanwhile; nothing was saved.</source>
        <translation>Die Regeln wurden inzwischen anderswo geändert; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Let version %1 of the rules answer?</source>
        <translation>Fassung %1 der Regeln antworten lassen?</translation>
    </message>
    <message>
        <source>Requests that arrive from now on in this session are answered without a person, in your name: %1 rules grant a preset, %2 refuse, and refusals stick. %3; what comes above that waits for you. No rule gives unfiltered access. After a restart rules are off.</source>
        <translation>Anfragen, die in dieser Sitzung von jetzt an eintreffen, werden ohne einen Menschen in Ihrem Namen beantwortet: %1 Regeln freigeben eine Vorlage, %2 lehnen ab, und Ablehnungen bleiben. %3; was darüber hinausgeht, wartet auf Sie. Keine Regel gibt ungefilterten Zugang. Nach einem Neustart sind Regeln aus.</translation>
    </message>
    <message>
        <source>Switch rules on</source>
        <translation>Regeln einschalten</translation>
    </message>
    <message>
        <source>The rules were changed meanwhile: look at them once more before they answer.</source>
        <translation>Die Regeln wurden inzwischen geändert: Sehen Sie sie noch einmal an, bevor sie antworten.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Eine solche Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>Import rules: they take the place of those here</source>
        <translation>Regeln importieren: Sie treten an die Stelle der hiesigen</translation>
    </message>
    <message>
        <source>Rules (*.json)</source>
        <translation>Regeln (*.json)</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation>Regel bearbeiten</translation>
    </message>
    <message>
        <source>Move rule up</source>
        <translation>Regel nach oben</translation>
    </message>
    <message>
        <source>Move rule down</source>
        <translation>Regel nach unten</translation>
    </message>
    <message>
        <source>Rate and zone…</source>
        <translation>Rate und Zone…</translation>
    </message>
    <message>
        <source>How many may be answered in which time, and by which clock days and times are</source>
        <translation>Wie viele in welcher Zeit beantwortet werden dürfen, und nach welcher Uhr Tage und Zeiten gelten</translation>
    </message>
    <message>
        <source>Rate or time zone were changed elsewhere meanwhile; nothing was saved.</source>
        <translation>Rate oder Zeitzone wurden inzwischen anderswo geändert; nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>gui::SaveDialog</name>
    <message>
        <source>Save messages</source>
        <translation>Nachrichten speichern</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON-Zeilen</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Raw frames</source>
        <translation>Rohe Frames</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>All rows shown (%1)</source>
        <translation>Alle gezeigten Zeilen (%1)</translation>
    </message>
    <message>
        <source>The selected rows (%1)</source>
        <translation>Die ausgewählten Zeilen (%1)</translation>
    </message>
    <message>
        <source>One message a line, with its time and all that it says. Opens again here.</source>
        <translation>Eine Nachricht je Zeile, mit ihrer Zeit und allem, was sie sagt. Lässt sich hier wieder öffnen.</translation>
    </message>
    <message>
        <source>One packet a line, for a spreadsheet. Texts that it could take for formulas are marked with an apostrophe.</source>
        <translation>Ein Paket je Zeile, für eine Tabellenkalkulation. Texte, die sie für Formeln halten könnte, beginnen mit einem Apostroph.</translation>
    </message>
    <message>
        <source>The bytes as they came, for messagebus decode. Opens again here, but without times.</source>
        <translation>Die Bytes, wie sie kamen, für messagebus decode. Lässt sich hier wieder öffnen, aber ohne Zeiten.</translation>
    </message>
    <message>
        <source>Type the name of a file.</source>
        <translation>Den Namen einer Datei eingeben.</translation>
    </message>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>The file exists; it will be replaced.</source>
        <translation>Die Datei gibt es schon; sie wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>gui::SaveMessages</name>
    <message>
        <source>Save messages…</source>
        <translation>Nachrichten speichern…</translation>
    </message>
    <message>
        <source>Save shown or selected messages to a file (Ctrl+E)</source>
        <translation>Gezeigte oder ausgewählte Nachrichten in einer Datei speichern (Strg+E)</translation>
    </message>
    <message>
        <source>The filter was changed before its rows were gathered; nothing was saved.</source>
        <translation>Der Filter wurde geändert, bevor seine Zeilen gesammelt waren; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>%1 wird gespeichert</translation>
    </message>
    <message>
        <source>Saving was cancelled; %1 was not written.</source>
        <translation>Das Speichern wurde abgebrochen; %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Not saved: some of these messages carry a content type and some do not, and a file of raw frames cannot tell them apart. Save JSON lines, or filter for one sort.</source>
        <translation>Nicht gespeichert: Manche dieser Nachrichten tragen einen Inhaltstyp, andere nicht, und eine Datei roher Frames kann sie nicht auseinanderhalten. JSON-Zeilen speichern oder nach einer Sorte filtern.</translation>
    </message>
    <message>
        <source>%1 could not be saved: %2. Nothing was written.</source>
        <translation>%1 konnte nicht gespeichert werden: %2. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Saved 1 message to %1.</source>
        <translation>1 Nachricht in %1 gespeichert.</translation>
    </message>
    <message>
        <source>Saved %1 messages to %2.</source>
        <translation>%1 Nachrichten in %2 gespeichert.</translation>
    </message>
    <message>
        <source>Rows that had left the memory budget before their turn came: %1.</source>
        <translation>Zeilen, die das Speicherbudget verlassen hatten, bevor sie an der Reihe waren: %1.</translation>
    </message>
    <message>
        <source>Rows left out because they tell of gaps and connections: %1.</source>
        <translation>Zeilen ausgelassen, weil sie von Lücken und Verbindungen erzählen: %1.</translation>
    </message>
</context>
<context>
    <name>gui::SecretDialog</name>
    <message>
        <source>Keep in the system&apos;s keychain</source>
        <translation>Im Schlüsselbund des Systems aufheben</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Secrets needed</source>
        <translation>Geheimnisse nötig</translation>
    </message>
    <message>
        <source>To connect to %1:</source>
        <translation>Zum Verbinden mit %1:</translation>
    </message>
    <message>
        <source>To connect to %1 as %2:</source>
        <translation>Zum Verbinden mit %1 als %2:</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Key passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>%1: it is asked for each time.</source>
        <translation>%1: es wird jedes Mal gefragt.</translation>
    </message>
</context>
<context>
    <name>gui::SessionActions</name>
    <message>
        <source>Connect…</source>
        <translation>Verbinden…</translation>
    </message>
    <message>
        <source>Connect this tab to a distributor</source>
        <translation>Diesen Reiter mit einem Distributor verbinden</translation>
    </message>
    <message>
        <source>Disconnect</source>
        <translation>Trennen</translation>
    </message>
    <message>
        <source>End the connection; what was received stays</source>
        <translation>Verbindung beenden; Empfangenes bleibt</translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Reconnect without waiting</source>
        <translation>Ohne Warten neu verbinden</translation>
    </message>
    <message>
        <source>Publish…</source>
        <translation>Veröffentlichen…</translation>
    </message>
    <message>
        <source>Write a message and send it</source>
        <translation>Eine Nachricht schreiben und senden</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Go to the filter field</source>
        <translation>Zum Filterfeld gehen</translation>
    </message>
    <message>
        <source>Capture filter…</source>
        <translation>Aufnahmefilter…</translation>
    </message>
    <message>
        <source>Choose which messages are stored at all</source>
        <translation>Wählen, welche Nachrichten überhaupt gespeichert werden</translation>
    </message>
    <message>
        <source>Reset layout</source>
        <translation>Anordnung zurücksetzen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>tool tip and its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Sitzung</translation>
    </message>
    <message>
        <source>&amp;Packets</source>
        <translation>&amp;Pakete</translation>
    </message>
    <message>
        <source>&amp;Authorization</source>
        <translation>&amp;Freigabe</translation>
    </message>
    <message>
        <source>P&amp;ublish</source>
        <translation>&amp;Veröffentlichen</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Arrange the panels for looking into messages</source>
        <translation>Die Bereiche so anordnen, dass man Nachrichten ansieht</translation>
    </message>
    <message>
        <source>Operate</source>
        <translation>Freigeben</translation>
    </message>
    <message>
        <source>Arrange the panels for answering requests</source>
        <translation>Die Bereiche so anordnen, dass man Anfragen beantwortet</translation>
    </message>
    <message>
        <source>Publish</source>
        <comment>the layout</comment>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Arrange the panels for sending messages</source>
        <translation>Die Bereiche so anordnen, dass man Nachrichten sendet</translation>
    </message>
    <message>
        <source>Put all panels back where the layout chosen last has them</source>
        <translation>Alle Bereiche dorthin zurück, wo die zuletzt gewählte Anordnung sie hat</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Anordnung</translation>
    </message>
    <message>
        <source>Edit and publish the message</source>
        <translation>Nachricht ändern und veröffentlichen</translation>
    </message>
    <message>
        <source>Take the chosen message to the Publish panel</source>
        <translation>Die gewählte Nachricht in den Bereich Veröffentlichen übernehmen</translation>
    </message>
    <message>
        <source>%1: connect this tab first</source>
        <comment>what an action does</comment>
        <translation>%1: verbinden Sie zuerst diesen Reiter</translation>
    </message>
</context>
<context>
    <name>gui::SessionPage</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Authorization</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Veröffentlichen</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Top talkers</source>
        <translation>Aktivste Sender</translation>
    </message>
    <message>
        <source>Authorization (%1)</source>
        <translation>Freigabe (%1)</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Keine Verbindung</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>session and its state</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>dialect %1</source>
        <translation>Dialekt %1</translation>
    </message>
    <message>
        <source>no TLS</source>
        <translation>kein TLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 Minuten</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>2 hours</source>
        <translation>2 Stunden</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Requests expire after</source>
        <translation>Anfragen verfallen nach</translation>
    </message>
    <message>
        <source>Distributor</source>
        <translation>Distributor</translation>
    </message>
    <message>
        <source>Distributor (stopped)</source>
        <translation>Distributor (steht)</translation>
    </message>
    <message>
        <source>Go to Subscriptions</source>
        <translation>Zu den Abonnements</translation>
    </message>
    <message>
        <source>Go to the packets</source>
        <translation>Zu den Paketen</translation>
    </message>
    <message>
        <source>Go to Message</source>
        <translation>Zur Nachricht</translation>
    </message>
    <message>
        <source>Go to Notifications</source>
        <translation>Zu den Benachrichtigungen</translation>
    </message>
    <message>
        <source>Go to Authorization</source>
        <translation>Zur Freigabe</translation>
    </message>
    <message>
        <source>Go to Log</source>
        <translation>Zum Protokoll</translation>
    </message>
    <message>
        <source>Go to Distributor</source>
        <translation>Zum Distributor</translation>
    </message>
    <message>
        <source>Go to feed, topic, command</source>
        <translation>Zu Feed, Topic, Befehl</translation>
    </message>
    <message>
        <source>Find any feed, topic or command by a few of its letters (Ctrl+K)</source>
        <translation>Jeden Feed, jedes Topic und jeden Befehl an einigen Buchstaben finden (Ctrl+K)</translation>
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
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Capture narrowed</source>
        <translation>Aufnahme eingeengt</translation>
    </message>
    <message>
        <source>Heartbeat %1 s</source>
        <translation>Heartbeat %1 s</translation>
    </message>
    <message>
        <source>%1 / %2 MB</source>
        <comment>memory used and its budget</comment>
        <translation>%1 / %2 MB</translation>
    </message>
    <message>
        <source>%1 msg/s  %2 MB/s</source>
        <translation>%1 Nachr./s  %2 MB/s</translation>
    </message>
    <message>
        <source>Only messages that match are stored: %1</source>
        <translation>Nur passende Nachrichten werden gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>gui::SightDialog</name>
    <message>
        <source>Would they see it?</source>
        <translation>Würden sie es sehen?</translation>
    </message>
    <message>
        <source>Ask for notifications</source>
        <translation>Um Benachrichtigungen bitten</translation>
    </message>
    <message>
        <source>Then the distributor tells who subscribes to this feed</source>
        <translation>Dann sagt der Distributor, wer diesen Feed abonniert</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No subscriber of this topic is known.</source>
        <translation>Kein Abonnent dieses Topics ist bekannt.</translation>
    </message>
    <message>
        <source>Of %1 known subscribers %2 see it, %3 in part, %4 do not, and of %5 it is not known.</source>
        <translation>Von %1 bekannten Abonnenten sehen es %2, teilweise %3, nicht %4, und von %5 ist es nicht bekannt.</translation>
    </message>
    <message>
        <source>Asked. Open this once more when the notifications have come.</source>
        <translation>Gefragt. Öffnen Sie dies noch einmal, wenn die Benachrichtigungen da sind.</translation>
    </message>
    <message>
        <source>Subscribers of this topic</source>
        <translation>Abonnenten dieses Topics</translation>
    </message>
    <message>
        <source>It was sent to the client %1 alone: nobody else gets it.</source>
        <translation>Es wurde nur an den Client %1 gesendet: Niemand sonst bekommt es.</translation>
    </message>
    <message>
        <source>Only its first %1 of %2 packets are looked at.</source>
        <translation>Nur seine ersten %1 von %2 Paketen werden betrachtet.</translation>
    </message>
    <message>
        <source>Known are those that our answers or notifications tell of, as of now and not of the moment when the message came.</source>
        <translation>Bekannt sind die, von denen unsere Antworten oder Benachrichtigungen wissen, Stand jetzt und nicht zum Zeitpunkt der Nachricht.</translation>
    </message>
    <message>
        <source>No notifications are asked for on this feed: subscribers that we did not answer are not known, nor who has left.</source>
        <translation>Auf diesem Feed sind keine Benachrichtigungen erbeten: Abonnenten, denen wir nicht geantwortet haben, sind nicht bekannt, auch nicht, wer gegangen ist.</translation>
    </message>
</context>
<context>
    <name>gui::SubscribeDialog</name>
    <message>
        <source>Subscribe</source>
        <translation>Abonnieren</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>One topic in each line</source>
        <translation>Ein Topic je Zeile</translation>
    </message>
    <message>
        <source>This feed needs authorization: show silence as waiting</source>
        <translation>Dieser Feed braucht eine Freigabe: Stille als Warten zeigen</translation>
    </message>
    <message>
        <source>Also notify: show who else subscribes on this feed</source>
        <translation>Auch benachrichtigen: zeigen, wer diesen Feed noch abonniert</translation>
    </message>
    <message>
        <source>Names are matched exactly: the bus has no wildcards and no list of feeds.</source>
        <translation>Namen müssen genau stimmen: Der Bus kennt keine Platzhalter und keine Liste der Feeds.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Type the name of a feed.</source>
        <translation>Geben Sie den Namen eines Feeds ein.</translation>
    </message>
    <message>
        <source>Type at least one topic.</source>
        <translation>Geben Sie mindestens ein Topic ein.</translation>
    </message>
    <message>
        <source>A name begins or ends with a space: it is sent exactly so.</source>
        <translation>Ein Name beginnt oder endet mit einem Leerzeichen: Er wird genau so gesendet.</translation>
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
        <translation>Feed, Topic, Benutzer suchen</translation>
    </message>
    <message>
        <source>Subscribe…</source>
        <translation>Abonnieren…</translation>
    </message>
    <message>
        <source>Notify…</source>
        <translation>Benachrichtigen…</translation>
    </message>
    <message>
        <source>No subscriptions</source>
        <translation>Keine Abonnements</translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abbestellen</translation>
    </message>
    <message>
        <source>Stop notifications</source>
        <translation>Benachrichtigungen beenden</translation>
    </message>
    <message>
        <source>This feed needs authorization</source>
        <translation>Dieser Feed braucht eine Freigabe</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>Show only its packets</source>
        <translation>Nur seine Pakete zeigen</translation>
    </message>
    <message>
        <source>Favourites only</source>
        <translation>Nur Favoriten</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Follow this feed…</source>
        <translation>Diesem Feed folgen…</translation>
    </message>
    <message>
        <source>Follow a feed</source>
        <translation>Einem Feed folgen</translation>
    </message>
    <message>
        <source>Follow %1?

This session then subscribes to every topic of it that others subscribe to, now and as they come, %2 at most.

Each subscription is told to whoever is notified on this feed: a publisher that sends on demand (a select feed) starts to send for it. Where the feed needs authorization, its authorizers are asked once for each topic.</source>
        <translation>%1 folgen?

Diese Sitzung abonniert dann jedes Topic davon, das andere abonnieren, jetzt und sobald welche hinzukommen, höchstens %2.

Jedes Abonnement wird allen mitgeteilt, die auf diesem Feed benachrichtigt werden: Wer auf Abruf veröffentlicht (Select-Feed), beginnt dafür zu senden. Wo der Feed eine Freigabe braucht, werden die Zuständigen für jedes Topic einmal gefragt.</translation>
    </message>
    <message>
        <source>Follow</source>
        <translation>Folgen</translation>
    </message>
    <message>
        <source>%1: %2 more topics are not followed</source>
        <translation>%1: %2 weiteren Topics wird nicht gefolgt</translation>
    </message>
    <message>
        <source>Feeds, topics and who listens appear here. Subscribe to a topic, or ask who does.</source>
        <translation>Feeds, Topics und wer zuhört erscheinen hier. Abonnieren Sie ein Topic, oder fragen Sie, wer es tut.</translation>
    </message>
    <message>
        <source>Last value…</source>
        <translation>Letzter Wert…</translation>
    </message>
</context>
<context>
    <name>gui::TaskBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>gui::TemplateDialog</name>
    <message>
        <source>Name it, with a slash after each folder: PRICES/tick</source>
        <translation>Geben Sie einen Namen, mit Schrägstrich nach jedem Ordner: PRICES/tick</translation>
    </message>
    <message>
        <source>Folder and name of the template</source>
        <translation>Ordner und Name der Vorlage</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>Rename or move</source>
        <translation>Umbenennen oder verschieben</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The template of this name is replaced.</source>
        <translation>Die Vorlage dieses Namens wird ersetzt.</translation>
    </message>
    <message>
        <source>There is a template of this name already.</source>
        <translation>Es gibt bereits eine Vorlage dieses Namens.</translation>
    </message>
</context>
<context>
    <name>gui::TemplatesPane</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>Save as template…</source>
        <translation>Als Vorlage speichern…</translation>
    </message>
    <message>
        <source>Rename or move…</source>
        <translation>Umbenennen oder verschieben…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Find template</source>
        <translation>Vorlage suchen</translation>
    </message>
    <message>
        <source>No templates</source>
        <translation>Keine Vorlagen</translation>
    </message>
    <message>
        <source>Messages that you keep appear here. Write one, and save it as a template.</source>
        <translation>Hier erscheinen Nachrichten, die Sie aufheben. Schreiben Sie eine und speichern Sie sie als Vorlage.</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Remove the folder %1 with its templates (%2)?</source>
        <translation>Den Ordner %1 mit seinen Vorlagen (%2) entfernen?</translation>
    </message>
    <message>
        <source>Remove the template %1?</source>
        <translation>Die Vorlage %1 entfernen?</translation>
    </message>
    <message>
        <source>Add examples</source>
        <translation>Beispiele hinzufügen</translation>
    </message>
</context>
<context>
    <name>gui::Timeline</name>
    <message>
        <source>Last %1 s</source>
        <translation>Letzte %1 s</translation>
    </message>
    <message>
        <source>Last %1 min</source>
        <translation>Letzte %1 min</translation>
    </message>
    <message>
        <source>Last %1 h</source>
        <translation>Letzte %1 h</translation>
    </message>
    <message>
        <source>peak %1 M/s</source>
        <translation>Spitze %1 Mio./s</translation>
    </message>
    <message>
        <source>peak %1 k/s</source>
        <translation>Spitze %1 Tsd./s</translation>
    </message>
    <message>
        <source>peak %1/s</source>
        <translation>Spitze %1/s</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zeitleiste</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>No messages</source>
        <translation>Keine Nachrichten</translation>
    </message>
    <message>
        <source>%1 to %2: %3 messages, %4 in the view</source>
        <translation>%1 bis %2: %3 Nachrichten, %4 in der Ansicht</translation>
    </message>
    <message>
        <source>%1
Messages were dropped here</source>
        <translation>%1
Hier wurden Nachrichten verworfen</translation>
    </message>
</context>
<context>
    <name>gui::TopTalkersPanel</name>
    <message>
        <source>Top talkers</source>
        <translation>Aktivste Sender</translation>
    </message>
    <message>
        <source>What is ranked</source>
        <translation>Was verglichen wird</translation>
    </message>
    <message>
        <source>Feeds</source>
        <translation>Feeds</translation>
    </message>
    <message>
        <source>Topics</source>
        <translation>Topics</translation>
    </message>
    <message>
        <source>Publishers</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Time over which rates are measured</source>
        <translation>Zeitraum, über den Raten gemessen werden</translation>
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
        <translation>Nur diese Pakete zeigen</translation>
    </message>
    <message>
        <source>Copy name</source>
        <translation>Namen kopieren</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>und %1 weitere</translation>
    </message>
    <message>
        <source>Subscribe to a topic, and the feeds, topics and publishers with the most messages appear here.</source>
        <translation>Abonnieren Sie ein Topic: Feeds, Topics und Publisher mit den meisten Nachrichten erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>gui::TrayIcon</name>
    <message>
        <source>Show waiting requests</source>
        <translation>Wartende Anfragen zeigen</translation>
    </message>
    <message>
        <source>Messagebus Monitor: no request waits</source>
        <translation>Messagebus Monitor: keine Anfrage wartet</translation>
    </message>
    <message>
        <source>Messagebus Monitor: 1 request waits</source>
        <translation>Messagebus Monitor: 1 Anfrage wartet</translation>
    </message>
    <message>
        <source>Messagebus Monitor: %1 requests wait</source>
        <translation>Messagebus Monitor: %1 Anfragen warten</translation>
    </message>
</context>
<context>
    <name>gui::TroubleBar</name>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>%1: connected, but nothing has come yet. A refused login looks the same, and so does a quiet bus: check user, password and dialect, or wait.</source>
        <translation>%1: verbunden, aber noch kam nichts. Eine verweigerte Anmeldung sieht genauso aus wie ein stiller Bus: Benutzer, Passwort und Dialekt prüfen oder warten.</translation>
    </message>
    <message>
        <source>%1: the heartbeats have stopped. The connection is up, but the distributor is silent: it may be stopped or overloaded.</source>
        <translation>%1: Die Heartbeats bleiben aus. Die Verbindung steht, aber der Distributor schweigt: vielleicht ist er angehalten oder überlastet.</translation>
    </message>
    <message>
        <source>%1. %2.</source>
        <comment>what happened, what to try</comment>
        <translation>%1. %2.</translation>
    </message>
    <message>
        <source>Compare the keys…</source>
        <translation>Schlüssel vergleichen…</translation>
    </message>
    <message>
        <source>Connect with dialect %1</source>
        <translation>Mit Dialekt %1 verbinden</translation>
    </message>
</context>
<context>
    <name>gui::ValueDialog</name>
    <message>
        <source>Last value</source>
        <translation>Letzter Wert</translation>
    </message>
    <message>
        <source>What of the last message stands beside it in the tree:</source>
        <translation>Was von der letzten Nachricht im Baum daneben steht:</translation>
    </message>
    <message>
        <source>Its first line</source>
        <translation>Ihre erste Zeile</translation>
    </message>
    <message>
        <source>A field of its JSON</source>
        <translation>Ein Feld ihres JSON</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>For all topics of this feed</source>
        <translation>Für alle Topics dieses Feeds</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>A field is a path such as json.bid or json.levels[0].price.</source>
        <translation>Ein Feld ist ein Pfad wie json.bid oder json.levels[0].price.</translation>
    </message>
</context>
<context>
    <name>gui::WelcomePage</name>
    <message>
        <source>Watch a message bus</source>
        <translation>Einen Nachrichtenbus beobachten</translation>
    </message>
    <message>
        <source>Connect to a distributor, subscribe to a feed and topic, and see every packet as it comes.</source>
        <translation>Verbinden Sie sich mit einem Distributor, abonnieren Sie Feed und Topic und sehen Sie jedes Paket beim Eintreffen.</translation>
    </message>
    <message>
        <source>New connection…</source>
        <translation>Neue Verbindung…</translation>
    </message>
    <message>
        <source>Connect to a distributor</source>
        <translation>Mit einem Distributor verbinden</translation>
    </message>
    <message>
        <source>Try the demo distributor</source>
        <translation>Demo-Distributor ausprobieren</translation>
    </message>
    <message>
        <source>Start a distributor with lively feeds on this computer</source>
        <translation>Auf diesem Rechner einen Distributor mit lebhaften Feeds starten</translation>
    </message>
    <message>
        <source>Open saved messages…</source>
        <translation>Gespeicherte Nachrichten öffnen…</translation>
    </message>
    <message>
        <source>Show messages from a file, without a connection</source>
        <translation>Nachrichten aus einer Datei zeigen, ohne Verbindung</translation>
    </message>
    <message>
        <source>A distributor cannot list its feeds, and there are no wildcards. Have the name of one feed and one topic at hand. The demo publishes on %1, all on this computer.</source>
        <translation>Ein Distributor kann seine Feeds nicht auflisten, und es gibt keine Platzhalter. Halten Sie den Namen eines Feeds und eines Topics bereit. Die Demo veröffentlicht auf %1, alles auf diesem Rechner.</translation>
    </message>
    <message>
        <source>Recent connections</source>
        <translation>Letzte Verbindungen</translation>
    </message>
    <message>
        <source>Connect as before</source>
        <translation>Verbinden wie zuvor</translation>
    </message>
</context>
<context>
    <name>models::AuditTable</name>
    <message>
        <source>grant</source>
        <translation>Freigabe</translation>
    </message>
    <message>
        <source>grant unfiltered</source>
        <translation>ungefilterte Freigabe</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>revocation</source>
        <translation>Widerruf</translation>
    </message>
    <message>
        <source>line cut by a crash</source>
        <translation>durch einen Absturz abgeschnittene Zeile</translation>
    </message>
    <message>
        <source>lines are missing before here</source>
        <translation>davor fehlen Zeilen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>change to %1</source>
        <translation>Änderung auf %1</translation>
    </message>
    <message>
        <source>grant of %1</source>
        <translation>Freigabe von %1</translation>
    </message>
    <message>
        <source>end of the grant (%1)</source>
        <translation>Ende der Freigabe (%1)</translation>
    </message>
    <message>
        <source>rule %1 (%2)</source>
        <translation>Regel %1 (%2)</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 an %2, %3</translation>
    </message>
    <message>
        <source>Answered by %1</source>
        <translation>Beantwortet von %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>A name hides something: look twice</source>
        <translation>Ein Name verbirgt etwas: sehen Sie genau hin</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>Benutzer @ Host</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>Feed / Topic</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>away</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>away from %1 to %2: requests made then are not sent again</source>
        <translation>weg von %1 bis %2: Anfragen aus dieser Zeit werden nicht erneut gesendet</translation>
    </message>
    <message>
        <source>away since %1</source>
        <translation>weg seit %1</translation>
    </message>
</context>
<context>
    <name>models::AuthorizationOverview</name>
    <message>
        <source>Local</source>
        <translation>Lokal</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Dient als</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>Benutzer @ Host</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>Feed / Topic</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
</context>
<context>
    <name>models::AuthorizationTable</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>wird protokolliert</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>wird gesendet</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>perhaps changed by another authorizer</source>
        <translation>vielleicht von anderem Freigeber geändert</translation>
    </message>
    <message>
        <source>denial sent</source>
        <translation>Ablehnung gesendet</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>Client gegangen</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>void</source>
        <translation>hinfällig</translation>
    </message>
    <message>
        <source>%1×</source>
        <comment>how often a client asked</comment>
        <translation>%1×</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 fragt nach %2</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>State: %1. Asked %2 times, first at %3</source>
        <translation>Zustand: %1. %2-mal angefragt, zuerst um %3</translation>
    </message>
    <message>
        <source>A name hides something: look twice</source>
        <translation>Ein Name verbirgt etwas: Sehen Sie zweimal hin</translation>
    </message>
    <message>
        <source>Not sent: %1</source>
        <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>Benutzer @ Host</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>Feed / Topic</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>deny (%1)</source>
        <comment>what a rule says</comment>
        <translation>ablehnen (%1)</translation>
    </message>
    <message>
        <source>grant %1 (%2)</source>
        <comment>what a rule says: numbers, name of the rule</comment>
        <translation>%1 freigeben (%2)</translation>
    </message>
    <message>
        <source>ask (%1)</source>
        <comment>what a rule says</comment>
        <translation>fragen (%1)</translation>
    </message>
    <message>
        <source>ask: no rule holds</source>
        <translation>fragen: keine Regel trifft zu</translation>
    </message>
    <message>
        <source>ask: “%1” can&apos;t be decided</source>
        <translation>fragen: „%1“ ist nicht zu entscheiden</translation>
    </message>
    <message>
        <source>ask: a name hides something</source>
        <translation>fragen: ein Name verbirgt etwas</translation>
    </message>
    <message>
        <source>ask: the feed has no such preset (%1)</source>
        <translation>fragen: der Feed hat keine solche Vorgabe (%1)</translation>
    </message>
    <message>
        <source>ask: it does not wait</source>
        <translation>fragen: sie wartet nicht</translation>
    </message>
    <message>
        <source>ask: too many at once</source>
        <translation>fragen: zu viele auf einmal</translation>
    </message>
    <message>
        <source>put aside</source>
        <translation>zurückgestellt</translation>
    </message>
    <message>
        <source>1 grant</source>
        <translation>1 Freigabe</translation>
    </message>
    <message>
        <source>%1 grants</source>
        <translation>%1 Freigaben</translation>
    </message>
    <message>
        <source>Put aside until it is asked again; it can still be answered</source>
        <translation>Zurückgestellt, bis erneut gefragt wird; kann noch beantwortet werden</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Has</source>
        <translation>Hat</translation>
    </message>
    <message>
        <source>Rules say</source>
        <translation>Regeln sagen</translation>
    </message>
</context>
<context>
    <name>models::DecoderChoice</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
</context>
<context>
    <name>models::DiffTable</name>
    <message>
        <source>changed: %1</source>
        <translation>geändert: %1</translation>
    </message>
    <message>
        <source>removed: %1</source>
        <translation>entfernt: %1</translation>
    </message>
    <message>
        <source>added: %1</source>
        <translation>hinzugefügt: %1</translation>
    </message>
</context>
<context>
    <name>models::DistributorClients</name>
    <message>
        <source>not known whether connected</source>
        <translation>nicht bekannt, ob verbunden</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>ist gegangen</translation>
    </message>
    <message>
        <source>Client %1, %2</source>
        <translation>Client %1, %2</translation>
    </message>
    <message>
        <source>Messages that wait to be written to the client</source>
        <translation>Nachrichten, die noch an den Client zu schreiben sind</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>Benutzer @ Host</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Schlange</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>models::DistributorFeeds</name>
    <message>
        <source>Clients that are told of the feed&apos;s subscriptions</source>
        <translation>Clients, denen die Abonnements des Feeds gemeldet werden</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Subscriptions</source>
        <translation>Abonnements</translation>
    </message>
    <message>
        <source>Notified</source>
        <translation>Benachrichtigt</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
</context>
<context>
    <name>models::DistributorHealth</name>
    <message>
        <source>Metrics of %1 can be read</source>
        <translation>Die Metriken von %1 sind lesbar</translation>
    </message>
    <message>
        <source>The distributor deals with its events again</source>
        <translation>Der Distributor arbeitet seine Ereignisse wieder ab</translation>
    </message>
    <message>
        <source>Metrics of %1 are not reachable: %2</source>
        <translation>Die Metriken von %1 sind nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>Metrics of %1 are refused: %2</source>
        <translation>Die Metriken von %1 werden verweigert: %2</translation>
    </message>
    <message>
        <source>Metrics of %1 are too large: %2</source>
        <translation>Die Metriken von %1 sind zu groß: %2</translation>
    </message>
    <message>
        <source>Metrics of %1 can&apos;t be read, line %2: %3</source>
        <translation>Die Metriken von %1 sind nicht lesbar, Zeile %2: %3</translation>
    </message>
    <message>
        <source>Metrics of %1 can&apos;t be read: %2</source>
        <translation>Die Metriken von %1 sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>No metrics address. Where the distributor serves metrics, give its HOST:PORT in the connection&apos;s profile.</source>
        <translation>Keine Metrik-Adresse. Bietet der Distributor Metriken an, tragen Sie deren HOST:PORT im Profil der Verbindung ein.</translation>
    </message>
    <message>
        <source>Not connected. Last read %1 ago.</source>
        <translation>Nicht verbunden. Zuletzt vor %1 gelesen.</translation>
    </message>
    <message>
        <source>Not connected: %1 is not asked.</source>
        <translation>Nicht verbunden: %1 wird nicht abgefragt.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird abgefragt…</translation>
    </message>
    <message>
        <source>%1, read %2 ago</source>
        <comment>address, age</comment>
        <translation>%1, vor %2 gelesen</translation>
    </message>
    <message>
        <source>%1. Below is what was read %2 ago.</source>
        <comment>failure, age</comment>
        <translation>%1. Unten steht, was vor %2 gelesen wurde.</translation>
    </message>
    <message>
        <source>%1. Nothing was read yet.</source>
        <comment>failure</comment>
        <translation>%1. Noch wurde nichts gelesen.</translation>
    </message>
    <message>
        <source>The distributor falls behind: its queue of events only grows, %1 wait.</source>
        <translation>Der Distributor kommt nicht nach: Seine Ereigniswarteschlange wächst nur noch, %1 warten.</translation>
    </message>
    <message>
        <source>The distributor has stopped forwarding: %1 events wait, and none is dealt with.</source>
        <translation>Der Distributor leitet nichts mehr weiter: %1 Ereignisse warten, und keines wird abgearbeitet.</translation>
    </message>
    <message>
        <source>%1 events wait</source>
        <translation>%1 Ereignisse warten</translation>
    </message>
    <message>
        <source>%1 dealt with</source>
        <translation>%1 abgearbeitet</translation>
    </message>
    <message>
        <source>%1 faults</source>
        <translation>%1 Fehler</translation>
    </message>
    <message>
        <source>%1 rows left out</source>
        <translation>%1 Zeilen ausgelassen</translation>
    </message>
    <message>
        <source>%1 values are no numbers</source>
        <translation>%1 Werte sind keine Zahlen</translation>
    </message>
</context>
<context>
    <name>models::DryRunTable</name>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>grant of %1</source>
        <translation>Freigabe von %1</translation>
    </message>
    <message>
        <source>%1 asks for %2</source>
        <translation>%1 bittet um %2</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Gefragt</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>Benutzer @ Host</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>Feed / Topic</translation>
    </message>
    <message>
        <source>Was answered</source>
        <translation>Wurde beantwortet</translation>
    </message>
    <message>
        <source>The rules would</source>
        <translation>Die Regeln würden</translation>
    </message>
</context>
<context>
    <name>models::EventLog</name>
    <message>
        <source>info</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ereignis</translation>
    </message>
</context>
<context>
    <name>models::FrameFieldTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Offset</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
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
        <translation>%1 weitere data packets</translation>
    </message>
</context>
<context>
    <name>models::GoToTarget</name>
    <message>
        <source>Not a row number, a time such as 12:30:00, or an age such as -5m</source>
        <translation>Weder eine Zeilennummer noch eine Zeit wie 12:30:00 noch ein Alter wie -5m</translation>
    </message>
    <message>
        <source>Rows are counted from 1</source>
        <translation>Zeilen werden ab 1 gezählt</translation>
    </message>
</context>
<context>
    <name>models::GrantTable</name>
    <message>
        <source>User @ host</source>
        <translation>Benutzer @ Host</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>Feed / Topic</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
</context>
<context>
    <name>models::GrantText</name>
    <message>
        <source>gone</source>
        <translation>nicht mehr da</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>überfällig</translation>
    </message>
    <message>
        <source>change on its way</source>
        <translation>Änderung unterwegs</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>gesendet</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>subscribed</source>
        <translation>abonniert</translation>
    </message>
    <message>
        <source>unsubscribed</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>nothing passes</source>
        <translation>nichts kommt durch</translation>
    </message>
    <message>
        <source>client left</source>
        <translation>Client gegangen</translation>
    </message>
    <message>
        <source>change not sent</source>
        <translation>Änderung nicht gesendet</translation>
    </message>
    <message>
        <source>perhaps changed by another</source>
        <translation>vielleicht von anderen geändert</translation>
    </message>
    <message>
        <source>not from here</source>
        <translation>nicht von hier</translation>
    </message>
    <message>
        <source>unfiltered</source>
        <translation>ungefiltert</translation>
    </message>
    <message>
        <source>1 number</source>
        <translation>1 Nummer</translation>
    </message>
    <message>
        <source>%1 numbers</source>
        <translation>%1 Nummern</translation>
    </message>
    <message>
        <source>client leaves</source>
        <translation>Client geht</translation>
    </message>
    <message>
        <source>overdue since %1</source>
        <translation>überfällig seit %1</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>its end (%1)</source>
        <translation>ihr Ende (%1)</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Client %1</source>
        <translation>Client %1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>Zustand: %1</translation>
    </message>
    <message>
        <source>Lets through: %1</source>
        <translation>Lässt durch: %1</translation>
    </message>
    <message>
        <source>By %1 since %2</source>
        <translation>Von %1 seit %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Ends: %1. It is revoked then only if this program is running and connected</source>
        <translation>Endet: %1. Widerrufen wird dann nur, wenn dieses Programm läuft und verbunden ist</translation>
    </message>
    <message>
        <source>No answer of ours: another authorizer gave it, or the feed needs none</source>
        <translation>Keine Antwort von uns: ein anderer hat sie gegeben, oder der Feed braucht keine</translation>
    </message>
    <message>
        <source>An add came that no answer of ours explains: perhaps changed by another authorizer</source>
        <translation>Es kam eine Anmeldung, die keine unserer Antworten erklärt: vielleicht von einem anderen Freigebenden geändert</translation>
    </message>
    <message>
        <source>The connection ended since: whether it is still there, nobody can tell</source>
        <translation>Die Verbindung ist seither abgebrochen: ob es sie noch gibt, kann niemand sagen</translation>
    </message>
    <message>
        <source>We were away since: others may have changed it unseen</source>
        <translation>Wir waren seither weg: andere können sie ungesehen geändert haben</translation>
    </message>
    <message>
        <source>The client unsubscribed, but data may go on coming while it stays</source>
        <translation>Der Client hat sich abgemeldet, doch Daten können weiter kommen, solange er bleibt</translation>
    </message>
    <message>
        <source>The last change was not sent: %1</source>
        <translation>Die letzte Änderung wurde nicht gesendet: %1</translation>
    </message>
    <message>
        <source>A name hides something: look twice</source>
        <translation>Ein Name verbirgt etwas: Sehen Sie zweimal hin</translation>
    </message>
</context>
<context>
    <name>models::JsonTreeModel</name>
    <message>
        <source>root</source>
        <translation>Wurzel</translation>
    </message>
    <message>
        <source>object, 1 member</source>
        <translation>Objekt, 1 Eintrag</translation>
    </message>
    <message>
        <source>object, %1 members</source>
        <translation>Objekt, %1 Einträge</translation>
    </message>
    <message>
        <source>array, 1 item</source>
        <translation>Array, 1 Element</translation>
    </message>
    <message>
        <source>array, %1 items</source>
        <translation>Array, %1 Elemente</translation>
    </message>
    <message>
        <source>string</source>
        <translation>Zeichenkette</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>bool</source>
        <translation>Wahrheitswert</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>other</source>
        <translation>anderes</translation>
    </message>
    <message>
        <source>%1, tag %2</source>
        <translation>%1, Tag %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
</context>
<context>
    <name>models::NameText</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
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
        <source>added</source>
        <translation>hinzugekommen</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>weggefallen</translation>
    </message>
    <message>
        <source>%1 subscribed to %2
Client %3</source>
        <translation>%1 hat %2 abonniert
Client %3</translation>
    </message>
    <message>
        <source>%1 ended its subscription to %2
Client %3</source>
        <translation>%1 hat %2 abbestellt
Client %3</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Subscriber</source>
        <translation>Abonnent</translation>
    </message>
    <message>
        <source>Feed / topic</source>
        <translation>Feed / Topic</translation>
    </message>
    <message>
        <source>away from %1 to %2</source>
        <translation>weg von %1 bis %2</translation>
    </message>
    <message>
        <source>who came and went then is not known</source>
        <translation>wer da kam und ging, ist nicht bekannt</translation>
    </message>
</context>
<context>
    <name>models::PacketDrafts</name>
    <message>
        <source>looks like JSON but is not: %1 at byte %2</source>
        <translation>sieht wie JSON aus, ist aber keines: %1 bei Byte %2</translation>
    </message>
    <message>
        <source>entitlements are numbers, as in 1, 2: see character %1</source>
        <translation>Entitlements sind Zahlen, etwa 1, 2: siehe Zeichen %1</translation>
    </message>
    <message>
        <source>the file can&apos;t be read: %1</source>
        <translation>die Datei ist nicht lesbar: %1</translation>
    </message>
    <message>
        <source>the file is larger than a message may be (64 MiB)</source>
        <translation>die Datei ist größer, als eine Nachricht sein darf (64 MiB)</translation>
    </message>
    <message>
        <source>not a hex digit at character %1</source>
        <translation>keine Hexziffer an Zeichen %1</translation>
    </message>
    <message>
        <source>half a byte at the end: hex digits come in pairs</source>
        <translation>halbes Byte am Ende: Hexziffern stehen paarweise</translation>
    </message>
    <message>
        <source>choose a file</source>
        <translation>wählen Sie eine Datei</translation>
    </message>
    <message>
        <source>the file can&apos;t be read</source>
        <translation>die Datei ist nicht lesbar</translation>
    </message>
    <message>
        <source>Packet %1: %2</source>
        <translation>Paket %1: %2</translation>
    </message>
    <message>
        <source>can&apos;t be sent</source>
        <translation>nicht sendbar</translation>
    </message>
    <message>
        <source>odd</source>
        <translation>auffällig</translation>
    </message>
    <message>
        <source>ok</source>
        <translation>ok</translation>
    </message>
    <message>
        <source>Pk</source>
        <translation>Pk</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Nutzdaten</translation>
    </message>
    <message>
        <source>%1, at character %2</source>
        <translation>%1, bei Zeichen %2</translation>
    </message>
</context>
<context>
    <name>models::PacketListModel</name>
    <message>
        <source>Pk</source>
        <translation>Pk</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Entitlements</translation>
    </message>
</context>
<context>
    <name>models::PacketText</name>
    <message>
        <source>multicast</source>
        <translation>Multicast</translation>
    </message>
    <message>
        <source>unicast</source>
        <translation>Unicast</translation>
    </message>
    <message>
        <source>stale or refused</source>
        <translation>veraltet oder verweigert</translation>
    </message>
    <message>
        <source>image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>delta</source>
        <translation>Delta</translation>
    </message>
    <message>
        <source>no packets: the publisher left, or this subscription is refused</source>
        <translation>keine Pakete: Der Publisher ging, oder dieses Abonnement ist verweigert</translation>
    </message>
    <message>
        <source>no packets</source>
        <translation>keine Pakete</translation>
    </message>
    <message>
        <source>1 message dropped here, %1: nobody wanted its topic any more.</source>
        <translation>Hier 1 Nachricht verworfen, %1: Niemand wollte ihr Topic mehr.</translation>
    </message>
    <message>
        <source>%1 messages dropped here, from %2: nobody wanted their topics any more.</source>
        <translation>Hier %1 Nachrichten verworfen, ab %2: Niemand wollte ihre Topics mehr.</translation>
    </message>
    <message>
        <source>%1 messages dropped here, %2 to %3: nobody wanted their topics any more.</source>
        <translation>%1 Nachrichten hier verworfen, %2 bis %3: Niemand wollte ihre Topics mehr.</translation>
    </message>
    <message>
        <source>Connected, %1 (connection %2). What was sent since %3 is missing.</source>
        <translation>Verbunden, %1 (Verbindung %2). Was seit %3 gesendet wurde, fehlt.</translation>
    </message>
    <message>
        <source>Connected, %1 (connection %2)</source>
        <translation>Verbunden, %1 (Verbindung %2)</translation>
    </message>
    <message>
        <source>Disconnected, %1 (connection %2). What was sent until the next connection is missing.</source>
        <translation>Getrennt, %1 (Verbindung %2). Was bis zur nächsten Verbindung gesendet wird, fehlt.</translation>
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
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Vorgabe</translation>
    </message>
    <message>
        <source>Entitlements</source>
        <translation>Entitlements</translation>
    </message>
    <message>
        <source>Passes</source>
        <translation>Lässt durch</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>models::ProfileList</name>
    <message>
        <source>Production</source>
        <translation>Produktion</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Ohne Kennzeichen</translation>
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
        <translation>unterwegs</translation>
    </message>
    <message>
        <source>left this machine</source>
        <translation>hat diesen Rechner verlassen</translation>
    </message>
    <message>
        <source>not sent: %1</source>
        <translation>nicht gesendet: %1</translation>
    </message>
    <message>
        <source>To client %1</source>
        <translation>An Client %1</translation>
    </message>
    <message>
        <source>To every subscriber</source>
        <translation>An alle Abonnenten</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Pk</source>
        <translation>Pk</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>models::RuleTable</name>
    <message>
        <source>If %1: %2</source>
        <translation>Wenn %1: %2</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>If</source>
        <translation>Wenn</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
</context>
<context>
    <name>models::RuleText</name>
    <message>
        <source>%1 is %2</source>
        <comment>field and text</comment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source>%1 like %2</source>
        <comment>field and wildcard</comment>
        <translation>%1 wie %2</translation>
    </message>
    <message>
        <source>%1 matches %2</source>
        <comment>field and regular expression</comment>
        <translation>%1 passt auf %2</translation>
    </message>
    <message>
        <source>user</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>user has fewer than %1 grants</source>
        <translation>Benutzer hat weniger als %1 Freigaben</translation>
    </message>
    <message>
        <source>user has %1 grants or more</source>
        <translation>Benutzer hat %1 Freigaben oder mehr</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>deny</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>leave to a person</source>
        <translation>einem Menschen überlassen</translation>
    </message>
    <message>
        <source>grant %1 for %2</source>
        <translation>%1 für %2 freigeben</translation>
    </message>
    <message>
        <source>grant %1</source>
        <translation>%1 freigeben</translation>
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
        <translation>höchstens %1 automatische Antworten in %2</translation>
    </message>
    <message>
        <source>no rule holds</source>
        <translation>keine Regel trifft zu</translation>
    </message>
    <message>
        <source>the rule wants a person</source>
        <translation>die Regel will einen Menschen</translation>
    </message>
    <message>
        <source>whether the rule holds can&apos;t be told</source>
        <translation>ob die Regel zutrifft, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>a name hides something</source>
        <translation>ein Name verbirgt etwas</translation>
    </message>
    <message>
        <source>the feed has no preset of that name</source>
        <translation>der Feed hat keine Vorlage dieses Namens</translation>
    </message>
    <message>
        <source>it does not wait, or its client has left</source>
        <translation>sie wartet nicht, oder ihr Client ist gegangen</translation>
    </message>
    <message>
        <source>more at once than the rate allows</source>
        <translation>mehr auf einmal, als die Rate erlaubt</translation>
    </message>
    <message>
        <source>refusal by rule %1</source>
        <translation>Ablehnung durch Regel %1</translation>
    </message>
    <message>
        <source>grant of %1 by rule %2</source>
        <translation>Freigabe von %1 durch Regel %2</translation>
    </message>
    <message>
        <source>left to a person: %1</source>
        <translation>einem Menschen überlassen: %1</translation>
    </message>
    <message>
        <source>left to a person: %1 (rule %2)</source>
        <translation>einem Menschen überlassen: %1 (Regel %2)</translation>
    </message>
</context>
<context>
    <name>models::SightTable</name>
    <message>
        <source>every packet passes</source>
        <translation>jedes Paket kommt durch</translation>
    </message>
    <message>
        <source>entitlement %1 is missing</source>
        <translation>Entitlement %1 fehlt</translation>
    </message>
    <message>
        <source>entitlements %1 are missing</source>
        <translation>Entitlements %1 fehlen</translation>
    </message>
    <message>
        <source>packets without entitlements pass only unfiltered</source>
        <translation>Pakete ohne Entitlements kommen nur ungefiltert durch</translation>
    </message>
    <message>
        <source>its grant was revoked: messages come without packets</source>
        <translation>seine Freigabe wurde widerrufen: Nachrichten kommen ohne Pakete</translation>
    </message>
    <message>
        <source>no answer of ours: nobody here can tell</source>
        <translation>keine Antwort von uns: Niemand kann es hier wissen</translation>
    </message>
    <message>
        <source>the message has no packets: it comes as it is</source>
        <translation>die Nachricht hat keine Pakete: Sie kommt, wie sie ist</translation>
    </message>
    <message>
        <source>%1 of %2 packets pass: %3</source>
        <translation>%1 von %2 Paketen kommen durch: %3</translation>
    </message>
    <message>
        <source>%1; not certain, it may have changed since</source>
        <translation>%1; nicht sicher, es kann sich seither geändert haben</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
    <message>
        <source>nothing passes</source>
        <translation>nichts kommt durch</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Sees it</source>
        <translation>Sieht es</translation>
    </message>
    <message>
        <source>User @ host</source>
        <translation>Benutzer @ Host</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>user @ host</comment>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>?</source>
        <comment>how many packets</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>packets</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Pakete</translation>
    </message>
</context>
<context>
    <name>models::SubscriptionFilter</name>
    <message>
        <source>%1, last value %2</source>
        <translation>%1, letzter Wert %2</translation>
    </message>
</context>
<context>
    <name>models::SubscriptionTree</name>
    <message>
        <source>Feed / topic</source>
        <translation>Feed / Topic</translation>
    </message>
    <message>
        <source>Msgs/s</source>
        <translation>Nachr./s</translation>
    </message>
    <message>
        <source>60 s</source>
        <translation>60 s</translation>
    </message>
    <message>
        <source>Notifications: on</source>
        <translation>Benachrichtigungen: ein</translation>
    </message>
    <message>
        <source>Notifications: off, so others are unknown</source>
        <translation>Benachrichtigungen: aus, andere sind daher unbekannt</translation>
    </message>
    <message>
        <source>Marked as needing authorization</source>
        <translation>Als freigabepflichtig markiert</translation>
    </message>
    <message>
        <source>Feed %1, %2 messages a second</source>
        <translation>Feed %1, %2 Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>Feed %1</source>
        <translation>Feed %1</translation>
    </message>
    <message>
        <source>no data yet</source>
        <translation>noch keine Daten</translation>
    </message>
    <message>
        <source>waiting %1</source>
        <comment>2:08</comment>
        <translation>wartet %1</translation>
    </message>
    <message>
        <source>stale %1</source>
        <comment>0:42</comment>
        <translation>veraltet %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>others only</source>
        <translation>nur andere</translation>
    </message>
    <message>
        <source>Subscribed, nothing received yet</source>
        <translation>Abonniert, noch nichts empfangen</translation>
    </message>
    <message>
        <source>Nothing has arrived, and this feed may need authorization: waiting for %1</source>
        <translation>Nichts eingetroffen, und dieser Feed braucht vielleicht eine Freigabe: wartet seit %1</translation>
    </message>
    <message>
        <source>Live since %1, %2 messages a second</source>
        <translation>Live seit %1, %2 Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>The publisher left at %1; what you see is old</source>
        <translation>Der Publisher ging um %1; was Sie sehen, ist alt</translation>
    </message>
    <message>
        <source>No data seen, then an empty message: not entitled</source>
        <translation>Keine Daten gesehen, dann eine leere Nachricht: nicht berechtigt</translation>
    </message>
    <message>
        <source>Others subscribe to it; this session does not</source>
        <translation>Andere abonnieren es; diese Sitzung nicht</translation>
    </message>
    <message>
        <source>%1, live, %2 messages a second</source>
        <translation>%1, live, %2 Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>topic, state</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (you)</source>
        <comment>user @ host</comment>
        <translation>%1 (Sie)</translation>
    </message>
    <message>
        <source>%1
Client %2
User and host are claims, not proof.</source>
        <translation>%1
Client %2
Benutzer und Host sind Behauptungen, keine Beweise.</translation>
    </message>
</context>
<context>
    <name>models::TemplateBook</name>
    <message>
        <source>at most %1 folders lie within each other</source>
        <translation>höchstens %1 Ordner liegen ineinander</translation>
    </message>
    <message>
        <source>a template and its folders need names of at most %1 printable characters</source>
        <translation>eine Vorlage und ihre Ordner brauchen Namen aus höchstens %1 druckbaren Zeichen</translation>
    </message>
    <message>
        <source>there is no template &quot;%1&quot;</source>
        <translation>es gibt keine Vorlage „%1“</translation>
    </message>
    <message>
        <source>there is a template &quot;%1&quot; already</source>
        <translation>es gibt bereits eine Vorlage „%1“</translation>
    </message>
    <message>
        <source>packet %1: %2</source>
        <translation>Paket %1: %2</translation>
    </message>
    <message>
        <source>%1: no JSON: %2</source>
        <translation>%1: kein JSON: %2</translation>
    </message>
    <message>
        <source>template %1: %2</source>
        <translation>Vorlage %1: %2</translation>
    </message>
</context>
<context>
    <name>models::TemplateExamples</name>
    <message>
        <source>No packets</source>
        <translation>Keine Pakete</translation>
    </message>
    <message>
        <source>Empty payload</source>
        <translation>Leere Nutzdaten</translation>
    </message>
    <message>
        <source>Three packets, each with its entitlements</source>
        <translation>Drei Pakete, jedes mit seinen Entitlements</translation>
    </message>
    <message>
        <source>Counter and time</source>
        <translation>Zähler und Uhrzeit</translation>
    </message>
    <message>
        <source>Random walk</source>
        <translation>Zufallsbewegung</translation>
    </message>
    <message>
        <source>Choice and identifier</source>
        <translation>Auswahl und Kennung</translation>
    </message>
    <message>
        <source>Text of several lines</source>
        <translation>Mehrzeiliger Text</translation>
    </message>
    <message>
        <source>Letters of many scripts</source>
        <translation>Zeichen vieler Schriften</translation>
    </message>
    <message>
        <source>Hidden characters</source>
        <translation>Verborgene Zeichen</translation>
    </message>
    <message>
        <source>Binary, as hex</source>
        <translation>Binär, als Hex</translation>
    </message>
    <message>
        <source>CBOR, as hex</source>
        <translation>CBOR, als Hex</translation>
    </message>
    <message>
        <source>JSON that breaks off</source>
        <translation>JSON, das abbricht</translation>
    </message>
    <message>
        <source>Examples</source>
        <comment>folder</comment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>All examples are there already.</source>
        <translation>Alle Beispiele sind schon da.</translation>
    </message>
</context>
<context>
    <name>models::TemplateText</name>
    <message>
        <source>random takes two numbers, as in ${random 1 100}</source>
        <translation>random braucht zwei Zahlen, wie in ${random 1 100}</translation>
    </message>
    <message>
        <source>%1 takes nothing behind it</source>
        <translation>%1 hat nichts hinter sich</translation>
    </message>
    <message>
        <source>choice takes words, as in ${choice a b c}</source>
        <translation>choice braucht Wörter, wie in ${choice a b c}</translation>
    </message>
    <message>
        <source>there is no variable &quot;%1&quot;; there are seq, now, uuid, random, walk and choice</source>
        <translation>es gibt keine Variable „%1“; es gibt seq, now, uuid, random, walk und choice</translation>
    </message>
    <message>
        <source>the variable has no end: } is missing</source>
        <translation>die Variable hat kein Ende: } fehlt</translation>
    </message>
</context>
<context>
    <name>models::Templates</name>
    <message>
        <source>%1 was saved by a newer version of this program: its templates can&apos;t be used</source>
        <translation>%1 wurde von einer neueren Version dieses Programms gespeichert: die Vorlagen lassen sich nicht verwenden</translation>
    </message>
    <message>
        <source>the templates can&apos;t be used: %1</source>
        <translation>die Vorlagen lassen sich nicht verwenden: %1</translation>
    </message>
</context>
<context>
    <name>models::TopTalkers</name>
    <message>
        <source>%1
%2 messages, %3 since the session began</source>
        <comment>name, count, size</comment>
        <translation>%1
%2 Nachrichten, %3 seit Beginn der Sitzung</translation>
    </message>
    <message>
        <source>%1, %2 messages a second</source>
        <comment>name and rate, for screen readers</comment>
        <translation>%1, %2 Nachrichten je Sekunde</translation>
    </message>
    <message>
        <source>Feed</source>
        <translation>Feed</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Topic</translation>
    </message>
    <message>
        <source>Publisher</source>
        <translation>Publisher</translation>
    </message>
    <message>
        <source>Msgs/s</source>
        <translation>Nachr./s</translation>
    </message>
    <message>
        <source>MB/s</source>
        <translation>MB/s</translation>
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
        <translation>es endet zu früh</translation>
    </message>
    <message>
        <source>a value is expected</source>
        <translation>ein Wert wird erwartet</translation>
    </message>
    <message>
        <source>a name in quotes is expected</source>
        <translation>ein Name in Anführungszeichen wird erwartet</translation>
    </message>
    <message>
        <source>a colon is expected</source>
        <translation>ein Doppelpunkt wird erwartet</translation>
    </message>
    <message>
        <source>a comma or the closing bracket is expected</source>
        <translation>ein Komma oder die schließende Klammer wird erwartet</translation>
    </message>
    <message>
        <source>this is no number</source>
        <translation>das ist keine Zahl</translation>
    </message>
    <message>
        <source>only true, false and null are written without quotes</source>
        <translation>nur true, false und null stehen ohne Anführungszeichen</translation>
    </message>
    <message>
        <source>this is no escape that JSON knows</source>
        <translation>diese Maskierung kennt JSON nicht</translation>
    </message>
    <message>
        <source>a control character must be escaped in a string</source>
        <translation>ein Steuerzeichen muss in einer Zeichenkette maskiert sein</translation>
    </message>
    <message>
        <source>something stands behind the value</source>
        <translation>hinter dem Wert steht noch etwas</translation>
    </message>
    <message>
        <source>no value begins with this byte</source>
        <translation>kein Wert beginnt mit diesem Byte</translation>
    </message>
    <message>
        <source>this text is not valid UTF-8</source>
        <translation>dieser Text ist kein gültiges UTF-8</translation>
    </message>
    <message>
        <source>Nested deeper than %1 levels at byte %2. The Text and Hex tabs have all of it.</source>
        <translation>Bei Byte %2 tiefer als %1 Ebenen verschachtelt. Die Reiter Text und Hex haben alles.</translation>
    </message>
    <message>
        <source>More than %1 values: the tree ends at byte %2. The Text and Hex tabs have all of it.</source>
        <translation>Mehr als %1 Werte: Der Baum endet bei Byte %2. Die Reiter Text und Hex haben alles.</translation>
    </message>
    <message>
        <source>Too large for a tree. The Text and Hex tabs have all of it.</source>
        <translation>Zu groß für einen Baum. Die Reiter Text und Hex haben alles.</translation>
    </message>
    <message>
        <source>Not valid %1 at byte %2: %3.</source>
        <translation>Kein gültiges %1 bei Byte %2: %3.</translation>
    </message>
    <message>
        <source>%1 ⟨here⟩ %2</source>
        <translation>%1 ⟨hier⟩ %2</translation>
    </message>
</context>
<context>
    <name>profiles::Keychain</name>
    <message>
        <source>The system&apos;s keychain does not answer</source>
        <translation>Der Schlüsselbund des Systems antwortet nicht</translation>
    </message>
    <message>
        <source>The system&apos;s keychain was not opened</source>
        <translation>Der Schlüsselbund des Systems wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>This machine has no keychain</source>
        <translation>Dieser Rechner hat keinen Schlüsselbund</translation>
    </message>
    <message>
        <source>The system&apos;s keychain can&apos;t be used (%1)</source>
        <translation>Der Schlüsselbund des Systems ist nicht benutzbar (%1)</translation>
    </message>
</context>
<context>
    <name>profiles::ProfileCheck</name>
    <message>
        <source>is needed</source>
        <translation>wird benötigt</translation>
    </message>
    <message>
        <source>&quot;;&quot; cannot be sent: the login has no escaping</source>
        <translation>&quot;;&quot; lässt sich nicht senden: Die Anmeldung kennt keine Maskierung</translation>
    </message>
    <message>
        <source>a control character cannot be sent</source>
        <translation>ein Steuerzeichen lässt sich nicht senden</translation>
    </message>
    <message>
        <source>this is no valid text</source>
        <translation>das ist kein gültiger Text</translation>
    </message>
    <message>
        <source>this dialect has no place for it</source>
        <translation>dieser Dialekt hat keinen Platz dafür</translation>
    </message>
    <message>
        <source>is too long</source>
        <translation>ist zu lang</translation>
    </message>
    <message>
        <source>Give the profile a name.</source>
        <translation>Dem Profil einen Namen geben.</translation>
    </message>
    <message>
        <source>A name has at most %1 characters.</source>
        <translation>Ein Name hat höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>A name has no control characters and no blanks at its ends.</source>
        <translation>Ein Name hat keine Steuerzeichen und keine Leerzeichen an den Enden.</translation>
    </message>
    <message>
        <source>Type the name or address of the distributor.</source>
        <translation>Geben Sie Namen oder Adresse des Distributors ein.</translation>
    </message>
    <message>
        <source>This is no host name or address.</source>
        <translation>Das ist kein Hostname und keine Adresse.</translation>
    </message>
    <message>
        <source>give the whole path, from /: %1</source>
        <translation>den ganzen Pfad angeben, ab /: %1</translation>
    </message>
    <message>
        <source>can&apos;t be read: %1</source>
        <translation>nicht lesbar: %1</translation>
    </message>
    <message>
        <source>CA file: %1</source>
        <translation>CA-Datei: %1</translation>
    </message>
    <message>
        <source>A pin is the SHA-256 of the public key: 64 hex digits.</source>
        <translation>Ein Pin ist der SHA-256 des öffentlichen Schlüssels: 64 Hexziffern.</translation>
    </message>
    <message>
        <source>Without a pin there would be no check at all: type the pin.</source>
        <translation>Ohne Pin gäbe es gar keine Prüfung: Geben Sie den Pin ein.</translation>
    </message>
    <message>
        <source>A client certificate and its key go together.</source>
        <translation>Client-Zertifikat und Schlüssel gehören zusammen.</translation>
    </message>
    <message>
        <source>Client certificate: %1</source>
        <translation>Client-Zertifikat: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <translation>Schlüssel: %1</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Ein Name fehlt.</translation>
    </message>
    <message>
        <source>A control character in a name is surely a mistake.</source>
        <translation>Ein Steuerzeichen in einem Namen ist sicher ein Versehen.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>This is neither HOST:PORT nor an address with http:// or https://.</source>
        <translation>Das ist weder HOST:PORT noch eine Adresse mit http:// oder https://.</translation>
    </message>
</context>
<context>
    <name>profiles::ProfileFile</name>
    <message>
        <source>the file of profiles is larger than %1 MiB</source>
        <translation>die Datei der Profile ist größer als %1 MiB</translation>
    </message>
    <message>
        <source>the file of profiles is no JSON: %1 (byte %2)</source>
        <translation>die Datei der Profile ist kein JSON: %1 (Byte %2)</translation>
    </message>
    <message>
        <source>the file of profiles has no version or no list of profiles</source>
        <translation>die Datei der Profile hat keine Version oder keine Liste von Profilen</translation>
    </message>
    <message>
        <source>the profiles were saved by a newer version of this program: they can be used, but not changed</source>
        <translation>die Profile wurden von einer neueren Version dieses Programms gesichert: sie lassen sich benutzen, aber nicht ändern</translation>
    </message>
    <message>
        <source>profile %1 is not shown: %2</source>
        <translation>Profil %1 wird nicht gezeigt: %2</translation>
    </message>
    <message>
        <source>another has its name or id</source>
        <translation>ein anderes hat seinen Namen oder seine Kennung</translation>
    </message>
</context>
<context>
    <name>profiles::ProfileStore</name>
    <message>
        <source>another profile has this name</source>
        <translation>ein anderes Profil hat diesen Namen</translation>
    </message>
    <message>
        <source>%1 is the file that the profiles are kept in</source>
        <translation>%1 ist die Datei, in der die Profile liegen</translation>
    </message>
</context>
<context>
    <name>protocol::ConfigFile</name>
    <message>
        <source>%1 is no file</source>
        <translation>%1 ist keine Datei</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2</source>
        <translation>%1 ist nicht lesbar: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MiB</source>
        <translation>%1 ist größer als %2 MiB</translation>
    </message>
    <message>
        <source>%1; the file is kept aside as %2</source>
        <translation>%1; die Datei liegt jetzt als %2 beiseite</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>the folder %1 can&apos;t be made</source>
        <translation>der Ordner %1 lässt sich nicht anlegen</translation>
    </message>
    <message>
        <source>another program is changing %1 just now</source>
        <translation>ein anderes Programm ändert %1 gerade</translation>
    </message>
    <message>
        <source>%1 can&apos;t be locked, so nothing is saved</source>
        <translation>%1 lässt sich nicht sperren, darum wird nichts gesichert</translation>
    </message>
    <message>
        <source>%1 would be larger than %2 MiB</source>
        <translation>%1 würde größer als %2 MiB</translation>
    </message>
    <message>
        <source>%1 can&apos;t be written: %2</source>
        <translation>%1 ist nicht schreibbar: %2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be kept aside as %2: %3</source>
        <translation>%1 lässt sich nicht als %2 beiseitelegen: %3</translation>
    </message>
    <message>
        <source>line %1, column %2</source>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
</context>
<context>
    <name>store::FilterComparison</name>
    <message>
        <source>%1 is a number of bytes, such as 512, 2kB or 1MiB: &apos;%2&apos; is not.</source>
        <translation>%1 ist eine Zahl von Bytes wie 512, 2kB oder 1MiB: „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 is a number: &apos;%2&apos; is not.</source>
        <translation>%1 ist eine Zahl: „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 is a time, such as -5m, 12:30:00 or 2026-01-31T12:30:00Z: &apos;%2&apos; is not.</source>
        <translation>%1 ist eine Zeit wie -5m, 12:30:00 oder 2026-01-31T12:30:00Z: „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 is multicast or unicast: &apos;%2&apos; is neither.</source>
        <translation>%1 ist multicast oder unicast: „%2“ ist keins von beiden.</translation>
    </message>
    <message>
        <source>%1 is true or false: &apos;%2&apos; is neither.</source>
        <translation>%1 ist true oder false: „%2“ ist keins von beiden.</translation>
    </message>
    <message>
        <source>%1 are whole numbers: &apos;%2&apos; is not.</source>
        <translation>%1 sind ganze Zahlen: „%2“ ist keine.</translation>
    </message>
    <message>
        <source>%1 are pairs of hex digits, such as 0a0b: &apos;%2&apos; is not.</source>
        <translation>%1 sind Paare von Hexziffern wie 0a0b: „%2“ ist nichts davon.</translation>
    </message>
    <message>
        <source>The regular expression is wrong: %1.</source>
        <translation>Der reguläre Ausdruck ist falsch: %1.</translation>
    </message>
</context>
<context>
    <name>store::FilterCompleter</name>
    <message>
        <source>is not so</source>
        <translation>gilt nicht</translation>
    </message>
    <message>
        <source>both hold</source>
        <translation>beides gilt</translation>
    </message>
    <message>
        <source>one of them holds</source>
        <translation>eins davon gilt</translation>
    </message>
    <message>
        <source>to all subscribers</source>
        <translation>an alle Abonnenten</translation>
    </message>
    <message>
        <source>to one client</source>
        <translation>an einen Client</translation>
    </message>
    <message>
        <source>five minutes ago</source>
        <translation>vor fünf Minuten</translation>
    </message>
    <message>
        <source>an hour ago</source>
        <translation>vor einer Stunde</translation>
    </message>
    <message>
        <source>today at this time</source>
        <translation>heute um diese Zeit</translation>
    </message>
    <message>
        <source>1000 bytes</source>
        <translation>1000 Bytes</translation>
    </message>
    <message>
        <source>1048576 bytes</source>
        <translation>1048576 Bytes</translation>
    </message>
</context>
<context>
    <name>store::FilterLexer</name>
    <message>
        <source>A name is missing behind the dot of the JSON path.</source>
        <translation>Hinter dem Punkt des JSON-Pfads fehlt ein Name.</translation>
    </message>
    <message>
        <source>In brackets a JSON path has a number from 0, or a key in quotes.</source>
        <translation>In eckigen Klammern hat ein JSON-Pfad eine Zahl ab 0 oder einen Schlüssel in Anführungszeichen.</translation>
    </message>
    <message>
        <source>The JSON path&apos;s bracket is not closed.</source>
        <translation>Die Klammer des JSON-Pfads ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>This escape is not known. Write \\ for a backslash.</source>
        <translation>Diese Escape-Folge ist unbekannt. Für einen Backslash \\ schreiben.</translation>
    </message>
    <message>
        <source>The JSON path has too many steps.</source>
        <translation>Der JSON-Pfad hat zu viele Schritte.</translation>
    </message>
    <message>
        <source>Write == to compare.</source>
        <translation>Zum Vergleichen == schreiben.</translation>
    </message>
    <message>
        <source>Write not in place of !, or put quotes around the text.</source>
        <translation>not statt ! schreiben oder den Text in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Das schließende Anführungszeichen fehlt.</translation>
    </message>
    <message>
        <source>Write and in place of &amp;&amp;.</source>
        <translation>and statt &amp;&amp; schreiben.</translation>
    </message>
    <message>
        <source>Write or in place of ||.</source>
        <translation>or statt || schreiben.</translation>
    </message>
</context>
<context>
    <name>store::FilterParser</name>
    <message>
        <source>Something is missing here: a field such as topic, or a word.</source>
        <translation>Hier fehlt etwas: ein Feld wie topic oder ein Wort.</translation>
    </message>
    <message>
        <source>Something is missing before the closing parenthesis.</source>
        <translation>Vor der schließenden Klammer fehlt etwas.</translation>
    </message>
    <message>
        <source>Something is missing before &apos;%1&apos;.</source>
        <translation>Vor „%1“ fehlt etwas.</translation>
    </message>
    <message>
        <source>A field is missing before &apos;%1&apos;; to search for the word put it in quotes.</source>
        <translation>Vor „%1“ fehlt ein Feld; um nach dem Wort zu suchen, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Here a field such as topic, a word or a parenthesis is expected.</source>
        <translation>Hier wird ein Feld wie topic, ein Wort oder eine Klammer erwartet.</translation>
    </message>
    <message>
        <source>The parentheses are nested too deep.</source>
        <translation>Die Klammern sind zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>This parenthesis is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no field. Fields are %2.</source>
        <translation>„%1“ ist kein Feld. Felder sind %2.</translation>
    </message>
    <message>
        <source>json needs a path, such as json.path.to[0].field.</source>
        <translation>json braucht einen Pfad, etwa json.path.to[0].field.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be tested with &apos;%2&apos;. It can with %3.</source>
        <translation>%1 kann nicht mit „%2“ geprüft werden, wohl aber mit %3.</translation>
    </message>
    <message>
        <source>%1 needs an operator, such as in %2; to search for the word put it in quotes.</source>
        <translation>%1 braucht einen Operator, etwa wie in %2; um nach dem Wort zu suchen, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>Behind &apos;%1&apos; comes a list in parentheses, such as (1, 2).</source>
        <translation>Hinter „%1“ steht eine Liste in Klammern, etwa (1, 2).</translation>
    </message>
    <message>
        <source>Between the values of a list stand commas.</source>
        <translation>Zwischen den Werten einer Liste stehen Kommas.</translation>
    </message>
    <message>
        <source>A value is missing before &apos;%1&apos;; to compare with the word put it in quotes.</source>
        <translation>Vor „%1“ fehlt ein Wert; um mit dem Wort zu vergleichen, in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A value is missing here.</source>
        <translation>Hier fehlt ein Wert.</translation>
    </message>
    <message>
        <source>There is no opening parenthesis for this one.</source>
        <translation>Zu dieser Klammer fehlt die öffnende.</translation>
    </message>
    <message>
        <source>Here and, or, or the end is expected. Put quotes around a text with spaces.</source>
        <translation>Hier wird and, or oder das Ende erwartet. Text mit Leerzeichen in Anführungszeichen setzen.</translation>
    </message>
    <message>
        <source>A filter has at most %1 characters.</source>
        <translation>Ein Filter hat höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>store::FilterWords</name>
    <message>
        <source>The feed&apos;s name</source>
        <translation>Der Name des Feeds</translation>
    </message>
    <message>
        <source>The topic&apos;s name</source>
        <translation>Der Name des Topics</translation>
    </message>
    <message>
        <source>The publisher&apos;s user name</source>
        <translation>Der Benutzername des Publishers</translation>
    </message>
    <message>
        <source>The publisher&apos;s host</source>
        <translation>Der Host des Publishers</translation>
    </message>
    <message>
        <source>How it was sent: multicast or unicast</source>
        <translation>Wie gesendet wurde: multicast oder unicast</translation>
    </message>
    <message>
        <source>The content type (dialect 6)</source>
        <translation>Der Inhaltstyp (Dialekt 6)</translation>
    </message>
    <message>
        <source>Bytes on the wire, such as 512, 2kB or 1MiB</source>
        <translation>Bytes auf der Leitung, etwa 512, 2kB oder 1MiB</translation>
    </message>
    <message>
        <source>The number of packets</source>
        <translation>Die Zahl der Pakete</translation>
    </message>
    <message>
        <source>When it came, such as -5m, 12:30:00 or 2026-01-31T12:30:00Z</source>
        <translation>Wann es kam, etwa -5m, 12:30:00 oder 2026-01-31T12:30:00Z</translation>
    </message>
    <message>
        <source>The entitlements of a packet</source>
        <translation>Die Entitlements eines Pakets</translation>
    </message>
    <message>
        <source>Whether it is an image, not a delta (dialects 3 and 4)</source>
        <translation>Ob es ein Image ist, kein Delta (Dialekte 3 und 4)</translation>
    </message>
    <message>
        <source>The payload as text</source>
        <translation>Die Nutzlast als Text</translation>
    </message>
    <message>
        <source>The payload as bytes, in hex</source>
        <translation>Die Nutzlast als Bytes, in Hex</translation>
    </message>
    <message>
        <source>A value in a JSON payload, such as json.path.to[0].field</source>
        <translation>Ein Wert in einer JSON-Nutzlast, etwa json.path.to[0].field</translation>
    </message>
    <message>
        <source>Whether it says that the topic is stale or refused</source>
        <translation>Ob es sagt, dass das Topic veraltet oder verweigert ist</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>is less than, or before</source>
        <translation>ist kleiner als, oder vor</translation>
    </message>
    <message>
        <source>is at most, or not after</source>
        <translation>ist höchstens, oder nicht nach</translation>
    </message>
    <message>
        <source>is more than, or after</source>
        <translation>ist größer als, oder nach</translation>
    </message>
    <message>
        <source>is at least, or not before</source>
        <translation>ist mindestens, oder nicht vor</translation>
    </message>
    <message>
        <source>contains (upper and lower case are the same)</source>
        <translation>enthält (Groß- und Kleinschreibung ist gleich)</translation>
    </message>
    <message>
        <source>starts with (upper and lower case are the same)</source>
        <translation>beginnt mit (Groß- und Kleinschreibung ist gleich)</translation>
    </message>
    <message>
        <source>ends with (upper and lower case are the same)</source>
        <translation>endet mit (Groß- und Kleinschreibung ist gleich)</translation>
    </message>
    <message>
        <source>matches a regular expression</source>
        <translation>passt auf einen regulären Ausdruck</translation>
    </message>
    <message>
        <source>is one of a list, such as (1, 2)</source>
        <translation>ist eins aus einer Liste, etwa (1, 2)</translation>
    </message>
</context>
</TS>
