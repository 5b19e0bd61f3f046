<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutSheet</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Copy diagnostics …</source>
        <translation>Diagnose kopieren …</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>For those who help</source>
        <translation>Für Helfer</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Newer versions …</source>
        <translation>Neuere Versionen …</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Opens the page of all versions in your browser</source>
        <translation>Öffnet die Seite aller Versionen in Ihrem Browser</translation>
    </message>
    <message>
        <source>Save the diagnostics</source>
        <translation>Diagnose speichern</translation>
    </message>
    <message>
        <source>Saved as {name}.</source>
        <translation>Gespeichert als {name}.</translation>
    </message>
    <message>
        <source>See first what would leave this computer</source>
        <translation>Zuerst ansehen, was diesen Computer verlassen würde</translation>
    </message>
    <message>
        <source>Show the data folder in the file manager</source>
        <translation>Den Datenordner im Dateimanager zeigen</translation>
    </message>
    <message>
        <source>Show the help</source>
        <translation>Die Hilfe zeigen</translation>
    </message>
    <message>
        <source>Show the licence</source>
        <translation>Die Lizenz zeigen</translation>
    </message>
    <message>
        <source>Show what changed and when</source>
        <translation>Zeigen, was sich wann geändert hat</translation>
    </message>
    <message>
        <source>Since it was opened, this window answered within {most} ms in 99 of 100 cases; the longest wait was {longest} ms.</source>
        <translation>Seit dem Öffnen antwortete dieses Fenster in 99 von 100 Fällen innerhalb von {most} ms; am längsten dauerte es {longest} ms.</translation>
    </message>
    <message>
        <source>Support</source>
        <translation>Support</translation>
    </message>
    <message>
        <source>This folder is copied to other computers: a database can be damaged.</source>
        <translation>Dieser Ordner wird auf andere Computer kopiert: Eine Datenbank kann dabei beschädigt werden.</translation>
    </message>
    <message>
        <source>This is a network drive, where a database can be damaged.</source>
        <translation>Das ist ein Netzlaufwerk; dort kann eine Datenbank beschädigt werden.</translation>
    </message>
    <message>
        <source>This is all that would leave this computer. Of identifiers and parcel numbers only the last four characters, order numbers in full.</source>
        <translation>Das ist alles, was diesen Computer verlassen würde. Von Gerätenummern und Sendungsnummern nur die letzten vier Zeichen, Auftragsnummern vollständig.</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Zum Nachlesen</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Version, copies of the database, help for support.</source>
        <translation>Version, Sicherungen der Datenbank, Hilfe für den Support.</translation>
    </message>
    <message>
        <source>Versions, settings, what was done and the log; no names, addresses, phone numbers, e-mail addresses, keys or full identifiers.</source>
        <translation>Versionen, Einstellungen, was getan wurde und das Protokoll; keine Namen, Adressen, Telefonnummern, E-Mail-Adressen, Schlüssel oder vollständigen Gerätenummern.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Was ist neu</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
</context>
<context>
    <name>ActivityPage</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Show a text without secrets or names, to copy</source>
        <translation>Einen Text ohne Geheimnisse und Namen zeigen, zum Kopieren</translation>
    </message>
    <message>
        <source>Show what is not sent yet, and what runs now</source>
        <translation>Zeigen, was noch nicht übertragen ist und was gerade läuft</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Was wartet</translation>
    </message>
</context>
<context>
    <name>ActivitySide</name>
    <message>
        <source>Last syncs</source>
        <translation>Letzte Abgleiche</translation>
    </message>
    <message>
        <source>None since the window was opened.</source>
        <translation>Keiner, seit das Fenster offen ist.</translation>
    </message>
    <message>
        <source>{time}, took {seconds} s</source>
        <translation>{time}, Dauer {seconds} s</translation>
    </message>
</context>
<context>
    <name>AppearancePage</name>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system: dark while the system is dark.</source>
        <translation>Wie das System: dunkel, solange das System dunkel ist.</translation>
    </message>
    <message>
        <source>Changes at once; nothing is interrupted.</source>
        <translation>Gilt sofort; nichts wird unterbrochen.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Comfortable: two lines an order</source>
        <translation>Bequem: zwei Zeilen je Auftrag</translation>
    </message>
    <message>
        <source>Compact: one line an order</source>
        <translation>Kompakt: eine Zeile je Auftrag</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>How this computer shows BB Desktop.</source>
        <translation>Wie dieser Computer BB Desktop zeigt.</translation>
    </message>
    <message>
        <source>In a low window the rows are compact by themselves.</source>
        <translation>In einem niedrigen Fenster sind die Zeilen von selbst kompakt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Roomy: two lines, more space</source>
        <translation>Geräumig: zwei Zeilen, mehr Platz</translation>
    </message>
    <message>
        <source>Rows of the orders</source>
        <translation>Zeilen der Aufträge</translation>
    </message>
</context>
<context>
    <name>AttentionPage</name>
    <message numerus="yes">
        <source>%n do not agree</source>
        <translation>
            <numerusform>%n stimmt nicht überein</numerusform>
            <numerusform>%n stimmen nicht überein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good to know</source>
        <translation>
            <numerusform>%n gut zu wissen</numerusform>
            <numerusform>%n gut zu wissen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need you today</source>
        <translation>
            <numerusform>%n heute zu klären</numerusform>
            <numerusform>%n heute zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Zu klären</translation>
    </message>
    <message numerus="yes">
        <source>Both sides compared {time}: %n orders</source>
        <translation>
            <numerusform>Beide Seiten um {time} verglichen: %n Auftrag</numerusform>
            <numerusform>Beide Seiten um {time} verglichen: %n Aufträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare now</source>
        <translation>Jetzt vergleichen</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Nothing needs you.</source>
        <translation>Nichts zu klären.</translation>
    </message>
    <message>
        <source>Read both services whole and compare every order</source>
        <translation>Beide Dienste ganz lesen und jeden Auftrag vergleichen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Try all again</source>
        <translation>Alle noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try everything that was given up once more</source>
        <translation>Alles Aufgegebene noch einmal versuchen</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} weitere</translation>
    </message>
</context>
<context>
    <name>AttentionRow</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Done by hand</source>
        <translation>Von Hand erledigt</translation>
    </message>
    <message>
        <source>Later: in an hour</source>
        <translation>Später: in einer Stunde</translation>
    </message>
    <message>
        <source>Later: tomorrow morning</source>
        <translation>Später: morgen früh</translation>
    </message>
    <message>
        <source>More for: {what}</source>
        <translation>Mehr zu: {what}</translation>
    </message>
    <message>
        <source>More: done by hand, later, copy</source>
        <translation>Mehr: von Hand erledigt, später, kopieren</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Auftrag zeigen</translation>
    </message>
    <message>
        <source>Takes it off the list until something about the order changes</source>
        <translation>Nimmt es von der Liste, bis sich am Auftrag etwas ändert</translation>
    </message>
    <message>
        <source>since {time}, {age} ago</source>
        <translation>seit {time} ({age})</translation>
    </message>
</context>
<context>
    <name>BackMarketStep</name>
    <message>
        <source>Asia-Pacific</source>
        <translation>Asien-Pazifik</translation>
    </message>
    <message>
        <source>Back Market answers.</source>
        <translation>Back Market antwortet.</translation>
    </message>
    <message>
        <source>Connect Back Market</source>
        <translation>Back Market verbinden</translation>
    </message>
    <message>
        <source>Each region has accounts and tokens of its own.</source>
        <translation>Jede Region hat eigene Konten und Tokens.</translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation>In Ihrem Browser</translation>
    </message>
    <message>
        <source>Open Options, then Integrations.</source>
        <translation>„Optionen“ öffnen, dann „Integrationen“.</translation>
    </message>
    <message>
        <source>Open the Back Office</source>
        <translation>Back Office öffnen</translation>
    </message>
    <message>
        <source>Press Confirm, and copy the token: it is shown only once.</source>
        <translation>„Bestätigen“ drücken und das Token kopieren: Es wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>Press “Add new integration” and choose “Other integration”. Leave what stands there for ShipStation.</source>
        <translation>„Neue Integration hinzufügen“ drücken und „Other integration“ wählen. Was dort für ShipStation steht, bitte lassen.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Set by this computer&apos;s environment; it cannot be changed here.</source>
        <translation>Von der Umgebung dieses Computers vorgegeben; hier nicht zu ändern.</translation>
    </message>
    <message>
        <source>Sign in to the Back Office as the owner of the shop.</source>
        <translation>Als Inhaber des Shops im Back Office anmelden.</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>With a token of its own: the one that ShipStation has stays as it is.</source>
        <translation>Mit einem eigenen Token: Das von ShipStation bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source> (+{count} more)</source>
        <translation> (+{count} weitere)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Try again now (F5)</source>
        <translation>Jetzt noch einmal versuchen (F5)</translation>
    </message>
</context>
<context>
    <name>BenchBody</name>
    <message>
        <source>Can be taken back for {time} more: F2 or scan UNDO</source>
        <translation>Noch {time} zurücknehmbar: F2 oder UNDO scannen</translation>
    </message>
    <message>
        <source>Changeable until the label exists: F2 or scan UNDO</source>
        <translation>Änderbar, bis das Etikett da ist: F2 oder UNDO scannen</translation>
    </message>
    <message>
        <source>Final at Back Market</source>
        <translation>Endgültig bei Back Market</translation>
    </message>
    <message>
        <source>Kept here and in the note only. F2 or scan UNDO takes it back</source>
        <translation>Nur hier und im Hinweis. Zurücknehmen: F2 oder UNDO scannen</translation>
    </message>
    <message>
        <source>May go to Back Market at any moment, and is final then</source>
        <translation>Kann jederzeit an Back Market gehen und ist dann endgültig</translation>
    </message>
    <message>
        <source>Note in ShipStation: “{note}” stays as it is; our line goes below.</source>
        <translation>Hinweis in ShipStation: „{note}“ bleibt, wie er ist; unsere Zeile kommt darunter.</translation>
    </message>
    <message>
        <source>On its way to Back Market: it can no longer be changed</source>
        <translation>Unterwegs zu Back Market: nicht mehr zu ändern</translation>
    </message>
    <message>
        <source>kept here and in the note only</source>
        <translation>nur hier und im Hinweis</translation>
    </message>
    <message>
        <source>next due: {order}, {article}</source>
        <translation>als Nächstes fällig: {order}, {article}</translation>
    </message>
    <message>
        <source>next due: {order}, {article}, shelf {shelf}</source>
        <translation>als Nächstes fällig: {order}, {article}, Regal {shelf}</translation>
    </message>
    <message>
        <source>registered at Back Market</source>
        <translation>wird bei Back Market registriert</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>Regal {shelf}</translation>
    </message>
    <message>
        <source>{n} of {m}</source>
        <translation>{n} von {m}</translation>
    </message>
</context>
<context>
    <name>BenchPage</name>
    <message>
        <source>The scanner types for another keyboard. We read the keys: nothing to change.</source>
        <translation>Der Scanner tippt für eine andere Tastatur. Wir lesen die Tasten: nichts zu ändern.</translation>
    </message>
</context>
<context>
    <name>BenchSurface</name>
    <message>
        <source>Bench</source>
        <translation>Packplatz</translation>
    </message>
    <message>
        <source>The key {key} seems to be stuck: it is ignored until it comes up.</source>
        <translation>Die Taste {key} klemmt offenbar: Sie wird übergangen, bis sie losgelassen ist.</translation>
    </message>
</context>
<context>
    <name>BenchesSheet</name>
    <message>
        <source>A bench needs a name.</source>
        <translation>Der Packplatz braucht einen Namen.</translation>
    </message>
    <message>
        <source>Benches</source>
        <translation>Packplätze</translation>
    </message>
    <message>
        <source>Benches see each other when they work on one database. An order that is open at another one is asked about before it is scanned here: F7 takes it over.</source>
        <translation>Packplätze sehen einander, wenn sie mit derselben Datenbank arbeiten. Ist ein Auftrag an einem anderen offen, wird vor dem Scannen hier gefragt: F7 übernimmt ihn.</translation>
    </message>
    <message>
        <source>Each computer needs a name of its own. Earlier scans keep the name that they were made under, and so does an order that is open here, for some minutes.</source>
        <translation>Jeder Computer braucht einen eigenen Namen. Frühere Scans behalten den Namen, unter dem sie gemacht wurden; ein hier offener Auftrag auch, für einige Minuten.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nothing is open.</source>
        <translation>Nichts ist offen.</translation>
    </message>
    <message>
        <source>Open at the benches</source>
        <translation>An den Packplätzen offen</translation>
    </message>
    <message>
        <source>This bench</source>
        <translation>Dieser Packplatz</translation>
    </message>
    <message>
        <source>Who scans where: the name stands with every scan.</source>
        <translation>Wer wo scannt: Der Name steht bei jedem Scan.</translation>
    </message>
    <message>
        <source>{bench} (this one)</source>
        <translation>{bench} (dieser)</translation>
    </message>
    <message>
        <source>{order}, open since {time}</source>
        <translation>{order}, offen seit {time}</translation>
    </message>
</context>
<context>
    <name>BuyerCard</name>
    <message>
        <source>Erase name, address, phone and e-mail; order and phone stay as proof</source>
        <translation>Name, Adresse, Telefon und E-Mail löschen; Auftrag und Gerät bleiben als Nachweis</translation>
    </message>
    <message>
        <source>Everything that is stored, for a buyer who asks</source>
        <translation>Alles, was gespeichert ist, für einen Käufer, der fragt</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>Forget the buyer of order {order}? This cannot be taken back.</source>
        <translation>Den Käufer von Auftrag {order} vergessen? Das lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Forget this buyer</source>
        <translation>Diesen Käufer vergessen</translation>
    </message>
    <message>
        <source>Forgotten. Copies of the database that were made before still know him.</source>
        <translation>Vergessen. Frühere Sicherungen der Datenbank kennen ihn noch.</translation>
    </message>
    <message>
        <source>No order of that number or name is stored here.</source>
        <translation>Hier ist kein Auftrag mit dieser Nummer oder diesem Namen gespeichert.</translation>
    </message>
    <message>
        <source>One buyer</source>
        <translation>Ein Käufer</translation>
    </message>
    <message>
        <source>Order number, or name of the buyer</source>
        <translation>Auftragsnummer oder Name des Käufers</translation>
    </message>
    <message>
        <source>Orders found</source>
        <translation>Gefundene Aufträge</translation>
    </message>
    <message>
        <source>Save as CSV…</source>
        <translation>Als CSV speichern…</translation>
    </message>
    <message>
        <source>Save what is stored</source>
        <translation>Daten des Käufers speichern</translation>
    </message>
    <message>
        <source>Show what is stored of a buyer who asks, and forget this buyer where it is wanted.</source>
        <translation>Zeigen, was über einen Käufer gespeichert ist, der fragt, und ihn auf Wunsch vergessen.</translation>
    </message>
    <message>
        <source>The newest {count} are shown: say more of the name or the number.</source>
        <translation>Die neuesten {count} werden gezeigt: bitte mehr vom Namen oder von der Nummer eingeben.</translation>
    </message>
    <message>
        <source>What is stored of this order</source>
        <translation>Was zu diesem Auftrag gespeichert ist</translation>
    </message>
    <message>
        <source>Yes, forget</source>
        <translation>Ja, vergessen</translation>
    </message>
</context>
<context>
    <name>CallBudgets</name>
    <message>
        <source>Calls left: not known before the next call</source>
        <translation>Freie Abrufe: erst beim nächsten Abruf bekannt</translation>
    </message>
    <message>
        <source>Calls to the services</source>
        <translation>Abrufe bei den Diensten</translation>
    </message>
    <message>
        <source>Names no number of calls.</source>
        <translation>Nennt keine Zahl der Abrufe.</translation>
    </message>
    <message>
        <source>Names no number of calls; last answered {time}.</source>
        <translation>Nennt keine Zahl der Abrufe; letzte Antwort {time}.</translation>
    </message>
    <message>
        <source>Next try in {time}.</source>
        <translation>Nächster Versuch in {time}.</translation>
    </message>
    <message>
        <source>No call before {time}.</source>
        <translation>Kein Abruf vor {time}.</translation>
    </message>
    <message>
        <source>Other programs with the same ShipStation key share these calls.</source>
        <translation>Andere Programme mit demselben ShipStation-Schlüssel teilen sich diese Abrufe.</translation>
    </message>
    <message>
        <source>{left} of {most} calls left, new ones in {time}</source>
        <translation>{left} von {most} Abrufen frei, neue in {time}</translation>
    </message>
</context>
<context>
    <name>CardBarcode</name>
    <message>
        <source>Barcode to be scanned</source>
        <translation>Zu scannender Strichcode</translation>
    </message>
</context>
<context>
    <name>CarrierRow</name>
    <message>
        <source>Choose, or write a name</source>
        <translation>Wählen oder Namen schreiben</translation>
    </message>
    <message>
        <source>New here: sent as “Other” until you choose.</source>
        <translation>Neu hier: wird als „Other“ gesendet, bis Sie wählen.</translation>
    </message>
    <message>
        <source>Not in Back Market’s list: sent as written.</source>
        <translation>Nicht in der Liste von Back Market: wird so gesendet.</translation>
    </message>
    <message>
        <source>Not in the account</source>
        <translation>Nicht im Konto</translation>
    </message>
    <message>
        <source>Suggested, by the country that the parcel goes to.</source>
        <translation>Vorschlag, je nach Zielland des Pakets.</translation>
    </message>
    <message>
        <source>Suggested.</source>
        <translation>Vorschlag.</translation>
    </message>
    <message>
        <source>Your choice.</source>
        <translation>Ihre Wahl.</translation>
    </message>
    <message>
        <source>{carrier} at Back Market</source>
        <translation>{carrier} bei Back Market</translation>
    </message>
</context>
<context>
    <name>CarriersSheet</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a row for this carrier or service</source>
        <translation>Dafür eine Zeile hinzufügen</translation>
    </message>
    <message>
        <source>Another carrier or service</source>
        <translation>Anderer Versanddienst oder andere Versandart</translation>
    </message>
    <message>
        <source>As ShipStation writes it: “dpd”, or “fedex/fedex_2day” for one service alone. Also what people type when they mark an order as shipped.</source>
        <translation>Wie ShipStation es schreibt: „dpd“, oder „fedex/fedex_2day“ nur für eine Versandart. Auch das, was Menschen eintippen, wenn sie einen Auftrag als versendet markieren.</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Versanddienste</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Neu lesen</translation>
    </message>
    <message>
        <source>Read the carriers of the ShipStation account again</source>
        <translation>Die Versanddienste des ShipStation-Kontos noch einmal lesen</translation>
    </message>
    <message>
        <source>Reading the carriers of the ShipStation account …</source>
        <translation>Die Versanddienste des ShipStation-Kontos werden gelesen …</translation>
    </message>
    <message>
        <source>The ShipStation account has no carriers yet.</source>
        <translation>Das ShipStation-Konto hat noch keine Versanddienste.</translation>
    </message>
    <message>
        <source>The carriers cannot be read now. {why}</source>
        <translation>Die Versanddienste sind jetzt nicht lesbar. {why}</translation>
    </message>
    <message>
        <source>What Back Market calls the carriers of your ShipStation account.</source>
        <translation>Wie Back Market die Versanddienste Ihres ShipStation-Kontos nennt.</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Export as CSV: {what}</source>
        <translation>Als CSV exportieren: {what}</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>Close BB Desktop</source>
        <translation>BB Desktop schließen</translation>
    </message>
    <message>
        <source>Close the window and go on working</source>
        <translation>Das Fenster schließen und weiterarbeiten</translation>
    </message>
    <message>
        <source>End; nothing is synced any more</source>
        <translation>Beenden; nichts wird mehr abgeglichen</translation>
    </message>
    <message>
        <source>Go on beside the clock</source>
        <translation>Neben der Uhr weiterlaufen</translation>
    </message>
    <message>
        <source>Go on beside the clock?</source>
        <translation>Neben der Uhr weiterlaufen?</translation>
    </message>
    <message>
        <source>Orders keep coming in and what is due is sent while the window is closed. A click on the mark beside the clock brings it back. This is asked once; Settings, About changes it.</source>
        <translation>Aufträge kommen weiter herein, und Fälliges wird gesendet, auch wenn das Fenster zu ist. Ein Klick auf das Zeichen neben der Uhr holt es zurück. Das wird nur einmal gefragt; zu ändern unter „Einstellungen“, „Über“.</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Quit BB Desktop?</source>
        <translation>BB Desktop beenden?</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Nicht beenden</translation>
    </message>
</context>
<context>
    <name>ColumnChoices</name>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>– none –</source>
        <translation>– keine –</translation>
    </message>
</context>
<context>
    <name>ColumnsMenu</name>
    <message>
        <source>Hide this column</source>
        <translation>Diese Spalte verbergen</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>Spalte verschieben</translation>
    </message>
    <message>
        <source>To the left</source>
        <translation>Nach links</translation>
    </message>
    <message>
        <source>To the right</source>
        <translation>Nach rechts</translation>
    </message>
    <message>
        <source>Usual columns</source>
        <translation>Übliche Spalten</translation>
    </message>
</context>
<context>
    <name>ComputerCard</name>
    <message>
        <source>Ask me</source>
        <translation>Nachfragen</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Beim Schließen des Fensters</translation>
    </message>
    <message>
        <source>For this user alone. Orders are read before the first parcel is packed.</source>
        <translation>Nur für diesen Benutzer. So sind die Aufträge gelesen, bevor das erste Paket gepackt wird.</translation>
    </message>
    <message>
        <source>Go on beside the clock</source>
        <translation>Neben der Uhr weiterlaufen</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start BB Desktop when I log in</source>
        <translation>BB Desktop starten, wenn ich mich anmelde</translation>
    </message>
    <message>
        <source>Start with the system</source>
        <translation>Mit dem System starten</translation>
    </message>
    <message>
        <source>Where the system has no place beside the clock, closing is quitting.</source>
        <translation>Hat das System neben der Uhr keinen Platz, so beendet das Schließen das Programm.</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>A copy was made and looked through: it is sound.</source>
        <translation>Eine Sicherung wurde gemacht und durchgesehen: Sie ist in Ordnung.</translation>
    </message>
    <message>
        <source>Check database</source>
        <translation>Datenbank prüfen</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Copy now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>Datenbank</translation>
    </message>
    <message>
        <source>Do not put the copy back after all</source>
        <translation>Die Sicherung doch nicht zurückspielen</translation>
    </message>
    <message>
        <source>Is it sound?</source>
        <translation>Ist sie in Ordnung?</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen, wie es ist</translation>
    </message>
    <message>
        <source>Look through the whole database for damage</source>
        <translation>Die ganze Datenbank auf Schäden durchsehen</translation>
    </message>
    <message>
        <source>Make a copy of the database beside it</source>
        <translation>Eine Sicherung der Datenbank daneben ablegen</translation>
    </message>
    <message>
        <source>One a day and one before every new version is made by itself; the last fourteen are kept. They lie beside the database, so copy them to another drive as well.</source>
        <translation>Eine am Tag und eine vor jeder neuen Version entsteht von selbst; die letzten vierzehn bleiben. Sie liegen neben der Datenbank, darum bitte auch auf ein anderes Laufwerk kopieren.</translation>
    </message>
    <message>
        <source>Open it again now</source>
        <translation>Jetzt neu öffnen</translation>
    </message>
    <message>
        <source>Put back the copy of {when}</source>
        <translation>Die Sicherung von {when} zurückspielen</translation>
    </message>
    <message>
        <source>Put back …</source>
        <translation>Zurückspielen …</translation>
    </message>
    <message>
        <source>See first what putting this copy back would cost</source>
        <translation>Zuerst ansehen, was das Zurückspielen dieser Sicherung kosten würde</translation>
    </message>
    <message>
        <source>Takes some seconds. Scans and syncs go on meanwhile.</source>
        <translation>Dauert einige Sekunden. Scans und Abgleiche gehen dabei weiter.</translation>
    </message>
    <message>
        <source>The copy is being looked through …</source>
        <translation>Die Sicherung wird durchgesehen …</translation>
    </message>
    <message>
        <source>The copy of {when} takes the database’s place when it is opened next.</source>
        <translation>Die Sicherung von {when} ersetzt die Datenbank beim nächsten Öffnen.</translation>
    </message>
    <message>
        <source>The database is being copied and looked through …</source>
        <translation>Die Datenbank wird gesichert und durchgesehen …</translation>
    </message>
    <message>
        <source>The database is being looked through …</source>
        <translation>Die Datenbank wird durchgesehen …</translation>
    </message>
    <message>
        <source>The database is damaged ({detail}). Put back the newest copy below; what was scanned since then is put back from the journal of scans.</source>
        <translation>Die Datenbank ist beschädigt ({detail}). Unten die neueste Sicherung zurückspielen; was seither gescannt wurde, kommt aus dem Scan-Protokoll zurück.</translation>
    </message>
    <message>
        <source>The database is sound: {size}, version {version}.</source>
        <translation>Die Datenbank ist in Ordnung: {size}, Version {version}.</translation>
    </message>
    <message>
        <source>The database lies on a server, which makes copies of its own.</source>
        <translation>Die Datenbank liegt auf einem Server, der selbst Sicherungen macht.</translation>
    </message>
    <message>
        <source>There is no copy yet. The first one is made within a minute.</source>
        <translation>Noch gibt es keine Sicherung. Die erste entsteht binnen einer Minute.</translation>
    </message>
    <message>
        <source>This copy is damaged. Choose another one.</source>
        <translation>Diese Sicherung ist beschädigt. Bitte eine andere wählen.</translation>
    </message>
    <message>
        <source>This copy was made by a newer version of BB Desktop. Install that.</source>
        <translation>Diese Sicherung stammt von einer neueren Version von BB Desktop. Bitte diese installieren.</translation>
    </message>
    <message>
        <source>{size} · version {version}</source>
        <translation>{size} · Version {version}</translation>
    </message>
</context>
<context>
    <name>CredentialCard</name>
    <message>
        <source>Ask the service; nothing is kept</source>
        <translation>Den Dienst fragen; nichts wird aufbewahrt</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Test again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>This is the ShipStation account of my shop</source>
        <translation>Das ist das ShipStation-Konto meines Shops</translation>
    </message>
    <message>
        <source>This is the token of my shop</source>
        <translation>Das ist das Token meines Shops</translation>
    </message>
</context>
<context>
    <name>CredentialsCard</name>
    <message>
        <source>Back Market token</source>
        <translation>Back-Market-Token</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Enter ShipStation’s key and secret again</source>
        <translation>Schlüssel und Secret von ShipStation neu eingeben</translation>
    </message>
    <message>
        <source>Enter a new token; the old one stays until it is tested</source>
        <translation>Ein neues Token eingeben; das alte bleibt, bis das neue geprüft ist</translation>
    </message>
    <message>
        <source>Enter again…</source>
        <translation>Neu eingeben…</translation>
    </message>
    <message>
        <source>Forget both</source>
        <translation>Beide vergessen</translation>
    </message>
    <message>
        <source>Forget everything…</source>
        <translation>Alles vergessen…</translation>
    </message>
    <message>
        <source>Forget token and key of this shop? Orders and scans stay; nothing is sent until both are entered again.</source>
        <translation>Token und Schlüssel dieses Shops vergessen? Aufträge und Scans bleiben; gesendet wird erst wieder, wenn beide neu eingegeben sind.</translation>
    </message>
    <message>
        <source>From the environment of this computer: it is changed there, not here.</source>
        <translation>Aus der Umgebung dieses Computers: Geändert wird das dort, nicht hier.</translation>
    </message>
    <message>
        <source>Kept in</source>
        <translation>Aufbewahrt in</translation>
    </message>
    <message>
        <source>Memory only: this computer has no key store, so they are gone when BB Desktop ends.</source>
        <translation>Nur im Arbeitsspeicher: Dieser Computer hat keinen Schlüsselspeicher, darum sind sie weg, wenn BB Desktop endet.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch nichts eingegeben</translation>
    </message>
    <message>
        <source>Nothing to connect here.</source>
        <translation>Hier ist nichts zu verbinden.</translation>
    </message>
    <message>
        <source>Reconnect…</source>
        <translation>Neu verbinden…</translation>
    </message>
    <message>
        <source>Remove token and key of this shop from this computer</source>
        <translation>Token und Schlüssel dieses Shops von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>ShipStation key</source>
        <translation>ShipStation-Schlüssel</translation>
    </message>
    <message>
        <source>The key store of this computer</source>
        <translation>Schlüsselspeicher dieses Computers</translation>
    </message>
    <message>
        <source>Token and key are removed from this computer.</source>
        <translation>Token und Schlüssel sind von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>•••• {ending}</source>
        <translation>•••• {ending}</translation>
    </message>
    <message>
        <source>•••• {ending}, entered {day}</source>
        <translation>•••• {ending}, eingegeben am {day}</translation>
    </message>
</context>
<context>
    <name>DeliveryNotes</name>
    <message>
        <source>Back Market cannot be reached: no delivery note for {order} now. Try later.</source>
        <translation>Back Market ist nicht erreichbar: jetzt kein Versandschein für {order}. Später versuchen.</translation>
    </message>
    <message>
        <source>Back Market has no delivery note for order {order} yet.</source>
        <translation>Back Market hat noch keinen Versandschein für Auftrag {order}.</translation>
    </message>
    <message>
        <source>No delivery note for {order}: {why}</source>
        <translation>Kein Versandschein für {order}: {why}</translation>
    </message>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>The link to the delivery note of {order} has expired. Try again.</source>
        <translation>Der Link zum Versandschein von {order} ist abgelaufen. Noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Back Market is connected.</source>
        <translation>Back Market ist verbunden.</translation>
    </message>
    <message>
        <source>Back Market’s token is missing: no order can be read yet.</source>
        <translation>Das Token von Back Market fehlt: Noch ist kein Auftrag lesbar.</translation>
    </message>
    <message>
        <source>Begins by itself as soon as both are connected. Scanning works without: what is scanned waits.</source>
        <translation>Beginnt von selbst, sobald beide verbunden sind. Scannen geht auch ohne: Gescanntes wartet.</translation>
    </message>
    <message>
        <source>Begins …</source>
        <translation>Beginnt …</translation>
    </message>
    <message>
        <source>Both services were read: there is no new order.</source>
        <translation>Beide Dienste sind gelesen: Es gibt keinen neuen Auftrag.</translation>
    </message>
    <message>
        <source>First sync</source>
        <translation>Erster Abgleich</translation>
    </message>
    <message>
        <source>How far the first sync is</source>
        <translation>Wie weit der erste Abgleich ist</translation>
    </message>
    <message>
        <source>It is tried again by itself; the line at the foot of the window says how it goes.</source>
        <translation>Es wird von selbst noch einmal versucht; die Zeile unten im Fenster sagt, wie es geht.</translation>
    </message>
    <message>
        <source>ShipStation brings the orders; this app adds and checks the IMEIs.</source>
        <translation>ShipStation bringt die Aufträge; dieses Programm ergänzt und prüft die IMEIs.</translation>
    </message>
    <message>
        <source>ShipStation is connected.</source>
        <translation>ShipStation ist verbunden.</translation>
    </message>
    <message>
        <source>ShipStation’s key is missing: nothing can be read or written there yet.</source>
        <translation>Der Schlüssel von ShipStation fehlt: Dort ist noch kein Lesen oder Schreiben möglich.</translation>
    </message>
    <message>
        <source>That is all</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>This app brings the orders to ShipStation.</source>
        <translation>Dieses Programm bringt die Aufträge zu ShipStation.</translation>
    </message>
    <message>
        <source>This can be gone through again at any time: Settings, Shop.</source>
        <translation>Das lässt sich jederzeit noch einmal durchgehen: „Einstellungen“, „Shop“.</translation>
    </message>
    <message>
        <source>Who brings the orders is not chosen yet.</source>
        <translation>Wer die Aufträge bringt, ist noch nicht gewählt.</translation>
    </message>
    <message>
        <source>{services} did not answer as it should.</source>
        <translation>{services}: keine richtige Antwort.</translation>
    </message>
    <message>
        <source>{what}: {done} of {total}</source>
        <translation>{what}: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>DraftSheet</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>No open order changes by this.</source>
        <translation>Kein offener Auftrag ändert sich dadurch.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Saved, and in use from now on.</source>
        <translation>Gespeichert und ab jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>Show the settings again that are in use</source>
        <translation>Die Einstellungen wieder zeigen, die gelten</translation>
    </message>
    <message>
        <source>This is fixed here: the environment of this computer sets it, or the practice shop.</source>
        <translation>Hier fest vorgegeben: durch die Umgebung dieses Computers oder den Übungsshop.</translation>
    </message>
    <message>
        <source>Use these settings from now on</source>
        <translation>Diese Einstellungen ab jetzt verwenden</translation>
    </message>
</context>
<context>
    <name>EmptyPlace</name>
    <message>
        <source>Look among all orders</source>
        <translation>In allen Aufträgen suchen</translation>
    </message>
    <message>
        <source>Look at Back Market now</source>
        <translation>Jetzt bei Back Market nachsehen</translation>
    </message>
    <message>
        <source>New orders come by themselves.</source>
        <translation>Neue Aufträge kommen von selbst.</translation>
    </message>
    <message>
        <source>No order here has all of these words.</source>
        <translation>Kein Auftrag hier enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>No orders here.</source>
        <translation>Hier sind keine Aufträge.</translation>
    </message>
    <message>
        <source>No orders yet</source>
        <translation>Noch keine Aufträge</translation>
    </message>
    <message>
        <source>Nothing to pack</source>
        <translation>Nichts zu packen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Show shipped orders</source>
        <translation>Versendete Aufträge zeigen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>They come with the next look at Back Market: F5.</source>
        <translation>Sie kommen mit dem nächsten Blick zu Back Market: F5.</translation>
    </message>
</context>
<context>
    <name>Errands</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>Nothing was accepted: {orders} cannot be, cancelled or not paid.</source>
        <translation>Nichts angenommen: {orders} nicht möglich, storniert oder nicht bezahlt.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>On time</source>
        <translation>Pünktlich</translation>
    </message>
    <message>
        <source>Paid to announced</source>
        <translation>Bezahlt bis gemeldet</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Wrong scans stopped</source>
        <translation>Falsche Scans gestoppt</translation>
    </message>
    <message>
        <source>as many as in the {period} before</source>
        <translation>so viele wie die {period} davor</translation>
    </message>
    <message>
        <source>before the phone left the bench</source>
        <translation>bevor das Gerät den Packplatz verließ</translation>
    </message>
    <message>
        <source>half of the orders are faster</source>
        <translation>die Hälfte der Aufträge ist schneller</translation>
    </message>
    <message>
        <source>nothing announced</source>
        <translation>nichts gemeldet</translation>
    </message>
    <message>
        <source>nothing shipped</source>
        <translation>nichts versendet</translation>
    </message>
    <message>
        <source>{count} fewer than in the {period} before</source>
        <translation>{count} weniger als die {period} davor</translation>
    </message>
    <message>
        <source>{count} more than in the {period} before</source>
        <translation>{count} mehr als die {period} davor</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
</context>
<context>
    <name>FileCard</name>
    <message>
        <source>Export and import</source>
        <translation>Export und Import</translation>
    </message>
    <message>
        <source>Export the settings</source>
        <translation>Einstellungen exportieren</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>For another computer, or to keep. Token and key are never in it.</source>
        <translation>Für einen anderen Computer oder zum Aufheben. Token und Schlüssel sind nie dabei.</translation>
    </message>
    <message>
        <source>Import settings</source>
        <translation>Einstellungen importieren</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Press Save to use what the file changes: {names}.</source>
        <translation>„Speichern“ drücken, um die Änderungen aus der Datei zu verwenden: {names}.</translation>
    </message>
    <message>
        <source>Read settings from a file; you save them afterwards</source>
        <translation>Einstellungen aus einer Datei lesen; Sie speichern sie danach</translation>
    </message>
    <message>
        <source>Settings as a file</source>
        <translation>Einstellungen als Datei</translation>
    </message>
    <message>
        <source>The file holds the settings that are in use.</source>
        <translation>Die Datei enthält die Einstellungen, die schon gelten.</translation>
    </message>
    <message>
        <source>The file was written for another region, which stays as it is here. Press Save to use the rest: {names}.</source>
        <translation>Die Datei ist für eine andere Region; die Region bleibt hier, wie sie ist. „Speichern“ drücken, um das Übrige zu verwenden: {names}.</translation>
    </message>
    <message>
        <source>Write the settings in use into a file</source>
        <translation>Die geltenden Einstellungen in eine Datei schreiben</translation>
    </message>
</context>
<context>
    <name>FirstRunCourse</name>
    <message>
        <source>To look at your stores, enter key and secret once more: step 2.</source>
        <translation>Um Ihre Stores anzusehen, Schlüssel und Secret noch einmal eingeben: Schritt 2.</translation>
    </message>
</context>
<context>
    <name>FirstRunFrame</name>
    <message>
        <source>About 3 minutes. Everything can be changed later in Settings.</source>
        <translation>Etwa 3 Minuten. Alles lässt sich später in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Set up BB Desktop</source>
        <translation>BB Desktop einrichten</translation>
    </message>
    <message>
        <source>Step {number} of {count}: {name}</source>
        <translation>Schritt {number} von {count}: {name}</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Asking Back Market …</source>
        <translation>Back Market wird gefragt …</translation>
    </message>
    <message>
        <source>Asking ShipStation …</source>
        <translation>ShipStation wird gefragt …</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Go on (Ctrl+Enter)</source>
        <translation>Weiter (Strg+Enter)</translation>
    </message>
    <message>
        <source>Go on without; it can be entered at any time</source>
        <translation>Ohne weitermachen; lässt sich jederzeit eingeben</translation>
    </message>
    <message>
        <source>Invented orders, nothing is sent. You can come back here at any time.</source>
        <translation>Erfundene Aufträge, nichts wird gesendet. Sie können jederzeit hierher zurück.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>One step back; what was entered stays</source>
        <translation>Einen Schritt zurück; Eingegebenes bleibt</translation>
    </message>
    <message>
        <source>Open the orders</source>
        <translation>Aufträge öffnen</translation>
    </message>
    <message>
        <source>Practice shop</source>
        <translation>Übungsshop</translation>
    </message>
    <message>
        <source>Test what was entered, and go on (Ctrl+Enter)</source>
        <translation>Eingegebenes prüfen und weiter (Strg+Enter)</translation>
    </message>
    <message>
        <source>Try with a practice shop instead</source>
        <translation>Lieber im Übungsshop probieren</translation>
    </message>
    <message>
        <source>Yes, continue</source>
        <translation>Ja, weiter</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>No such setting</source>
        <translation>Keine solche Einstellung</translation>
    </message>
    <message>
        <source>Settings that were found</source>
        <translation>Gefundene Einstellungen</translation>
    </message>
    <message>
        <source>{setting}, on the page {page}</source>
        <translation>{setting}, auf der Seite {page}</translation>
    </message>
</context>
<context>
    <name>Frame</name>
    <message>
        <source>BB Desktop – practice</source>
        <translation>BB Desktop – Übung</translation>
    </message>
</context>
<context>
    <name>GiftMark</name>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Gift message</source>
        <translation>Geschenknachricht</translation>
    </message>
    <message>
        <source>Goes to ShipStation with the order; Enter saves it</source>
        <translation>Geht mit dem Auftrag an ShipStation; Enter speichert</translation>
    </message>
    <message>
        <source>Marks the order as a gift in ShipStation</source>
        <translation>Kennzeichnet den Auftrag in ShipStation als Geschenk</translation>
    </message>
</context>
<context>
    <name>GradeChoices</name>
    <message>
        <source>A word that is left open is not compared with the grade that was sold.</source>
        <translation>Ein offen gelassenes Wort wird nicht mit dem verkauften Zustand verglichen.</translation>
    </message>
    <message>
        <source>Not compared</source>
        <translation>Nicht verglichen</translation>
    </message>
    <message>
        <source>What your grades are at Back Market</source>
        <translation>Was Ihre Zustände bei Back Market sind</translation>
    </message>
    <message>
        <source>{count} different words: is this the column of the grades?</source>
        <translation>{count} verschiedene Wörter: Ist das die Spalte der Zustände?</translation>
    </message>
    <message>
        <source>“{word}”</source>
        <translation>„{word}“</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Befehlskarten</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>The order number is copied: paste it into the search there.</source>
        <translation>Die Auftragsnummer ist kopiert: dort in die Suche einfügen.</translation>
    </message>
    <message>
        <source>The practice shop has no pages of its own in a browser.</source>
        <translation>Der Übungsshop hat keine eigenen Seiten im Browser.</translation>
    </message>
</context>
<context>
    <name>HearingPage</name>
    <message>
        <source>Barcodes for undo, next, hold, repeat and help, to work without keys</source>
        <translation>Strichcodes für Zurücknehmen, Weiter, Zurückstellen, Wiederholen und Hilfe: Arbeiten ohne Tasten</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Packplatz</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Befehlskarten</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Hear: a phone is saved</source>
        <translation>Anhören: ein Gerät ist gespeichert</translation>
    </message>
    <message>
        <source>Hear: a scan is stopped</source>
        <translation>Anhören: ein Scan wird gestoppt</translation>
    </message>
    <message>
        <source>Hear: look twice</source>
        <translation>Anhören: genau hinsehen</translation>
    </message>
    <message>
        <source>Hear: the order is complete</source>
        <translation>Anhören: der Auftrag ist vollständig</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Print the command cards…</source>
        <translation>Befehlskarten drucken…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Scan a card instead of pressing a key: take back, next, hold, repeat.</source>
        <translation>Eine Karte scannen statt eine Taste zu drücken: zurücknehmen, weiter, zurückstellen, wiederholen.</translation>
    </message>
    <message>
        <source>Sounds</source>
        <translation>Töne</translation>
    </message>
    <message>
        <source>Sounds and bench</source>
        <translation>Töne und Packplatz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>What is heard at the bench, and the cards for its keys.</source>
        <translation>Was am Packplatz zu hören ist, und die Karten für seine Tasten.</translation>
    </message>
    <message>
        <source>What stops a scan sounds so that nobody takes it for success.</source>
        <translation>Was einen Scan stoppt, klingt so, dass es niemand für Erfolg hält.</translation>
    </message>
    <message>
        <source>{volume} %</source>
        <translation>{volume} %</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the page of before (Esc)</source>
        <translation>Zurück zur vorigen Seite (Esc)</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Packplatz</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Befehlskarten</translation>
    </message>
    <message>
        <source>Companion or bridge</source>
        <translation>Begleitbetrieb oder Brücke</translation>
    </message>
    <message>
        <source>Connecting again</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Copies of the database</source>
        <translation>Sicherungen der Datenbank</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Keys and command cards</source>
        <translation>Tasten und Befehlskarten</translation>
    </message>
    <message>
        <source>Print the barcodes that work like keys</source>
        <translation>Die Strichcodes drucken, die wie Tasten wirken</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>This part of the help is missing.</source>
        <translation>Dieser Teil der Hilfe fehlt.</translation>
    </message>
    <message>
        <source>Topics of the help</source>
        <translation>Themen der Hilfe</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>Wenn etwas nicht stimmt</translation>
    </message>
</context>
<context>
    <name>Housekeeping</name>
    <message>
        <source>The data folder lies in a folder that is copied to other computers, where a database can be damaged. Move it elsewhere; see Help, “Copies of the database”.</source>
        <translation>Der Datenordner liegt in einem Ordner, der auf andere Computer kopiert wird; dort kann eine Datenbank beschädigt werden. Bitte verschieben, siehe „Hilfe“, „Sicherungen der Datenbank“.</translation>
    </message>
    <message>
        <source>The data folder lies on a network drive, where a database can be damaged. Move it to a drive of this computer; see Help, “Copies of the database”.</source>
        <translation>Der Datenordner liegt auf einem Netzlaufwerk; dort kann eine Datenbank beschädigt werden. Bitte auf ein Laufwerk dieses Computers verschieben, siehe „Hilfe“, „Sicherungen der Datenbank“.</translation>
    </message>
    <message>
        <source>Today&apos;s copy of the database could not be made. The older ones stay. {why}</source>
        <translation>Die heutige Sicherung der Datenbank ist nicht gelungen. Die älteren bleiben. {why}</translation>
    </message>
</context>
<context>
    <name>HowTo</name>
    <message>
        <source>Opens your browser</source>
        <translation>Öffnet Ihren Browser</translation>
    </message>
</context>
<context>
    <name>InstructionCard</name>
    <message>
        <source>Step {number}, done: {title}</source>
        <translation>Schritt {number}, erledigt: {title}</translation>
    </message>
    <message>
        <source>Step {number}: {title}</source>
        <translation>Schritt {number}: {title}</translation>
    </message>
</context>
<context>
    <name>JournalList</name>
    <message>
        <source>What the program did, newest first</source>
        <translation>Was das Programm getan hat, Neuestes zuerst</translation>
    </message>
</context>
<context>
    <name>JournalModel</name>
    <message>
        <source>{time}, {sentence}, {bench}</source>
        <translation>{time}, {sentence}, {bench}</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>F3</source>
        <translation>F3</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>KEYS OR CARD</source>
        <translation>TASTEN ODER KARTE</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Right phone</source>
        <translation>Richtiges Gerät</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
</context>
<context>
    <name>KeysPage</name>
    <message>
        <source>A scan works on every page and needs no mouse. A packing slip opens its order at the bench, a phone goes into the order that is open.</source>
        <translation>Scannen geht auf jeder Seite, ohne Maus. Ein Lieferschein öffnet seinen Auftrag am Packplatz, ein Gerät kommt in den offenen Auftrag.</translation>
    </message>
    <message>
        <source>Keys and command cards</source>
        <translation>Tasten und Befehlskarten</translation>
    </message>
</context>
<context>
    <name>LanguageStep</name>
    <message>
        <source>It can be changed at any time in the settings.</source>
        <translation>Sie lässt sich jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>Six questions follow, about three minutes: ShipStation, Back Market, how orders are handled, and your scanner. Nothing is sent to anybody before the last one.</source>
        <translation>Sechs Fragen folgen, etwa drei Minuten: ShipStation, Back Market, wie Aufträge behandelt werden, und Ihr Scanner. Vor der letzten wird niemandem etwas gesendet.</translation>
    </message>
    <message>
        <source>Welcome. Which language do you speak?</source>
        <translation>Willkommen. Welche Sprache sprechen Sie?</translation>
    </message>
</context>
<context>
    <name>LastScans</name>
    <message>
        <source>LAST 5 SCANS</source>
        <translation>LETZTE 5 SCANS</translation>
    </message>
    <message>
        <source>Last 5 scans</source>
        <translation>Letzte 5 Scans</translation>
    </message>
</context>
<context>
    <name>LearnedPage</name>
    <message>
        <source>Correct…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Export learned type codes</source>
        <translation>Gelernte Typcodes exportieren</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Find a code, model or SKU</source>
        <translation>Code, Modell oder SKU suchen</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget everything about the chosen code</source>
        <translation>Alles über den gewählten Code vergessen</translation>
    </message>
    <message>
        <source>Forgotten: {code}. The next scans teach it anew.</source>
        <translation>Vergessen: {code}. Die nächsten Scans lehren ihn neu.</translation>
    </message>
    <message>
        <source>Learned from your own scans: the first 8 digits of an IMEI tell the model.</source>
        <translation>Aus Ihren eigenen Scans gelernt: Die ersten 8 Ziffern einer IMEI nennen das Modell.</translation>
    </message>
    <message>
        <source>Nothing learned yet. Every phone that is scanned and shipped teaches one.</source>
        <translation>Noch nichts gelernt. Jedes gescannte und versendete Gerät lehrt eines.</translation>
    </message>
    <message>
        <source>Phones learned</source>
        <translation>Gelernte Geräte</translation>
    </message>
    <message>
        <source>Say which model the chosen code is</source>
        <translation>Sagen, welches Modell der gewählte Code ist</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Write all of it into a CSV file</source>
        <translation>Alles in eine CSV-Datei schreiben</translation>
    </message>
</context>
<context>
    <name>Mending</name>
    <message>
        <source>The database is being looked through before the first sync. Scans are recorded meanwhile.</source>
        <translation>Die Datenbank wird vor dem ersten Abgleich durchgesehen. Scans werden solange aufgezeichnet.</translation>
    </message>
</context>
<context>
    <name>MendingPage</name>
    <message>
        <source>Begin empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Begin empty: only orders that are not finished are read again. Settings stay; reports and the history of finished orders stay in the file that is set aside.</source>
        <translation>Leer beginnen: Nur nicht abgeschlossene Aufträge werden neu gelesen. Die Einstellungen bleiben; Berichte und die Geschichte abgeschlossener Aufträge bleiben in der beiseitegelegten Datei.</translation>
    </message>
    <message>
        <source>End BB Desktop and leave everything as it is</source>
        <translation>BB Desktop beenden und alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Nothing is recorded and nothing is sent until you decide. The file stays in its folder under another name; nothing is deleted.</source>
        <translation>Bis Sie entscheiden, wird nichts aufgezeichnet und nichts gesendet. Die Datei bleibt unter anderem Namen in ihrem Ordner; gelöscht wird nichts.</translation>
    </message>
    <message>
        <source>Orders, labels and what Back Market knows are read anew with the next sync. Nothing is announced or registered twice.</source>
        <translation>Aufträge, Etiketten und was Back Market weiß, werden beim nächsten Abgleich neu gelesen. Nichts wird doppelt gemeldet oder registriert.</translation>
    </message>
    <message>
        <source>Put this copy back</source>
        <translation>Diese Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show the data folder in the file manager</source>
        <translation>Den Datenordner in der Dateiverwaltung zeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>The damaged database is set aside, and orders are read anew</source>
        <translation>Die beschädigte Datenbank wird beiseitegelegt, die Aufträge werden neu gelesen</translation>
    </message>
    <message>
        <source>The damaged database is set aside, and the copy takes its place</source>
        <translation>Die beschädigte Datenbank wird beiseitegelegt, die Sicherung tritt an ihre Stelle</translation>
    </message>
    <message>
        <source>The database cannot be used</source>
        <translation>Die Datenbank ist nicht benutzbar</translation>
    </message>
    <message>
        <source>The journal of scans holds none that would be missing then.</source>
        <translation>Das Scan-Protokoll enthält keinen Scan, der dann fehlen würde.</translation>
    </message>
    <message>
        <source>There is no sound copy of it beside it.</source>
        <translation>Daneben liegt keine heile Sicherung.</translation>
    </message>
    <message>
        <source>This takes a moment …</source>
        <translation>Einen Moment bitte …</translation>
    </message>
</context>
<context>
    <name>ModeCard</name>
    <message>
        <source>Choose a store</source>
        <translation>Einen Store wählen</translation>
    </message>
    <message>
        <source>Found in your account</source>
        <translation>In Ihrem Konto gefunden</translation>
    </message>
</context>
<context>
    <name>ModeStep</name>
    <message>
        <source>A Back Market token of its own is still needed, so that both sides can be read. ShipStation keeps its token.</source>
        <translation>Ein eigenes Back-Market-Token ist trotzdem nötig, damit beide Seiten lesbar sind. ShipStation behält sein Token.</translation>
    </message>
    <message>
        <source>Both sides are compared: nothing is missed, nothing is told twice.</source>
        <translation>Beide Seiten werden verglichen: Nichts fehlt, nichts wird doppelt gemeldet.</translation>
    </message>
    <message>
        <source>Both ways work. Only one of them may be active, or every order would exist twice.</source>
        <translation>Beide Wege gehen. Nur einer darf aktiv sein, sonst wäre jeder Auftrag doppelt da.</translation>
    </message>
    <message>
        <source>Bridge: this app does the whole way</source>
        <translation>Brücke: Dieses Programm macht den ganzen Weg</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>Eines von beiden wählen.</translation>
    </message>
    <message>
        <source>Choose the store.</source>
        <translation>Den Store wählen.</translation>
    </message>
    <message>
        <source>Choose what fits. It is checked before anything is written there.</source>
        <translation>Wählen, was passt. Es wird geprüft, bevor dort etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Companion: this app adds and checks the IMEIs</source>
        <translation>Begleitbetrieb: Dieses Programm ergänzt und prüft die IMEIs</translation>
    </message>
    <message>
        <source>How do Back Market orders reach ShipStation today?</source>
        <translation>Wie kommen Back-Market-Aufträge heute in ShipStation an?</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>New orders appear in ShipStation by themselves, accepted if you wish.</source>
        <translation>Neue Aufträge erscheinen von selbst in ShipStation, auf Wunsch schon angenommen.</translation>
    </message>
    <message>
        <source>No Back Market store is active in ShipStation. Connect it there, then “Look again”.</source>
        <translation>In ShipStation ist kein Back-Market-Store aktiv. Dort verbinden, dann „Noch einmal nachsehen“.</translation>
    </message>
    <message>
        <source>No Back Market store is active there. So this app brings your orders.</source>
        <translation>Dort ist kein Back-Market-Store aktiv. Also bringt dieses Programm Ihre Aufträge.</translation>
    </message>
    <message>
        <source>No active store found.</source>
        <translation>Kein aktiver Store gefunden.</translation>
    </message>
    <message>
        <source>Read the stores of your ShipStation account once more</source>
        <translation>Die Stores Ihres ShipStation-Kontos noch einmal lesen</translation>
    </message>
    <message>
        <source>Set by this computer&apos;s environment; it cannot be changed here.</source>
        <translation>Von der Umgebung dieses Computers vorgegeben; hier nicht zu ändern.</translation>
    </message>
    <message>
        <source>ShipStation brings them</source>
        <translation>ShipStation bringt sie</translation>
    </message>
    <message>
        <source>ShipStation has no store that orders can be created in. Make a manual store there, then “Look again”.</source>
        <translation>ShipStation hat keinen Store, in dem sich Aufträge anlegen lassen. Dort einen manuellen Store anlegen, dann „Noch einmal nachsehen“.</translation>
    </message>
    <message>
        <source>ShipStation keeps fetching the orders and telling Back Market when they ship.</source>
        <translation>ShipStation holt weiter die Aufträge und meldet Back Market den Versand.</translation>
    </message>
    <message>
        <source>Store that ShipStation fills</source>
        <translation>Store, den ShipStation füllt</translation>
    </message>
    <message>
        <source>Store that new orders go to</source>
        <translation>Store für neue Aufträge</translation>
    </message>
    <message>
        <source>The store “{store}” is active. So ShipStation brings your orders.</source>
        <translation>Der Store „{store}“ ist aktiv. Also bringt ShipStation Ihre Aufträge.</translation>
    </message>
    <message>
        <source>This app brings them</source>
        <translation>Dieses Programm bringt sie</translation>
    </message>
    <message>
        <source>We looked in your ShipStation account.</source>
        <translation>Wir haben in Ihrem ShipStation-Konto nachgesehen.</translation>
    </message>
    <message>
        <source>When the label exists, Back Market gets the parcel number and the IMEI from here.</source>
        <translation>Ist das Etikett da, bekommt Back Market von hier die Sendungsnummer und die IMEI.</translation>
    </message>
    <message>
        <source>You scan; the IMEI goes into ShipStation’s internal note before the label is made.</source>
        <translation>Sie scannen; die IMEI kommt in den internen Hinweis von ShipStation, bevor das Etikett entsteht.</translation>
    </message>
    <message>
        <source>You scan; the IMEI goes into the internal note, just the same.</source>
        <translation>Sie scannen; die IMEI kommt genauso in den internen Hinweis.</translation>
    </message>
    <message>
        <source>Your ShipStation account was not looked at yet.</source>
        <translation>In Ihrem ShipStation-Konto wurde noch nicht nachgesehen.</translation>
    </message>
    <message>
        <source>{names} and {count} more</source>
        <translation>{names} und {count} weitere</translation>
    </message>
    <message>
        <source>“{store}” is active in ShipStation. Two bridges would make every order twice. Switch it off there, then “Look again”.</source>
        <translation>„{store}“ ist in ShipStation aktiv. Zwei Brücken würden jeden Auftrag doppelt anlegen. Dort ausschalten, dann „Noch einmal nachsehen“.</translation>
    </message>
</context>
<context>
    <name>ModelDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add the typed model to the list and tick it</source>
        <translation>Das eingetippte Modell in die Liste aufnehmen und ankreuzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change nothing (Esc)</source>
        <translation>Nichts ändern (Esc)</translation>
    </message>
    <message>
        <source>Find a model or SKU, or type a new model</source>
        <translation>Modell oder SKU suchen, oder ein neues Modell eintippen</translation>
    </message>
    <message>
        <source>From now on the code is what is ticked</source>
        <translation>Von jetzt an ist der Code, was angekreuzt ist</translation>
    </message>
    <message>
        <source>Let the scans decide</source>
        <translation>Die Scans entscheiden lassen</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Seen as: {models}</source>
        <translation>Gesehen als: {models}</translation>
    </message>
    <message>
        <source>Take back what you said about this code</source>
        <translation>Zurücknehmen, was Sie über diesen Code gesagt haben</translation>
    </message>
    <message>
        <source>Which model is {code}?</source>
        <translation>Welches Modell ist {code}?</translation>
    </message>
</context>
<context>
    <name>NameField</name>
    <message>
        <source>Show all names</source>
        <translation>Alle Namen zeigen</translation>
    </message>
</context>
<context>
    <name>NotePreview</name>
    <message>
        <source>In ShipStation now</source>
        <translation>Jetzt in ShipStation</translation>
    </message>
    <message>
        <source>Order {number}</source>
        <translation>Auftrag {number}</translation>
    </message>
    <message>
        <source>Order {number}: nothing changes</source>
        <translation>Auftrag {number}: nichts ändert sich</translation>
    </message>
    <message>
        <source>With this template</source>
        <translation>Mit dieser Vorlage</translation>
    </message>
</context>
<context>
    <name>NoteSheet</name>
    <message>
        <source>How an identifier stands in the internal note of its ShipStation order.</source>
        <translation>Wie eine Gerätenummer im internen Hinweis ihres ShipStation-Auftrags steht.</translation>
    </message>
    <message>
        <source>IMEI or SERIAL</source>
        <translation>IMEI oder SERIAL</translation>
    </message>
    <message>
        <source>Line for each phone</source>
        <translation>Zeile für jedes Gerät</translation>
    </message>
    <message>
        <source>No order has both an identifier and a note yet. Scan one, and it is shown here.</source>
        <translation>Noch kein Auftrag hat eine Gerätenummer und einen Hinweis. Eines scannen, dann wird er hier gezeigt.</translation>
    </message>
    <message>
        <source>Note template</source>
        <translation>Hinweisvorlage</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Stands at the head of the internal note of every new order.</source>
        <translation>Steht am Anfang des internen Hinweises jedes neuen Auftrags.</translation>
    </message>
    <message>
        <source>The IMEI or serial number</source>
        <translation>Die IMEI oder Seriennummer</translation>
    </message>
    <message>
        <source>The SKU of the article</source>
        <translation>Die SKU des Artikels</translation>
    </message>
    <message>
        <source>The number of the orderline at Back Market</source>
        <translation>Die Nummer der Position bei Back Market</translation>
    </message>
    <message>
        <source>The title of the article</source>
        <translation>Der Titel des Artikels</translation>
    </message>
    <message>
        <source>What becomes of real notes</source>
        <translation>Was aus echten Hinweisen wird</translation>
    </message>
    <message>
        <source>Without {identifier} it gets the number at its end: a note without it serves nobody. What people wrote into a note stays as it is, letter by letter.</source>
        <translation>Ohne {identifier} kommt die Nummer ans Ende: Ein Hinweis ohne sie nützt niemandem. Was Menschen in einen Hinweis schrieben, bleibt Zeichen für Zeichen.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Ihr eigener Text</translation>
    </message>
</context>
<context>
    <name>NoteState</name>
    <message>
        <source>Delivery note missing in the parcel</source>
        <translation>Versandschein fehlt im Paket</translation>
    </message>
    <message>
        <source>Delivery note printed {time}</source>
        <translation>Versandschein gedruckt {time}</translation>
    </message>
    <message>
        <source>No delivery note at Back Market yet</source>
        <translation>Noch kein Versandschein bei Back Market</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show Back Market’s delivery note, and print it</source>
        <translation>Den Versandschein von Back Market zeigen und drucken</translation>
    </message>
    <message>
        <source>Show the delivery note</source>
        <translation>Den Versandschein zeigen</translation>
    </message>
</context>
<context>
    <name>NoteText</name>
    <message>
        <source>(empty)</source>
        <translation>(leer)</translation>
    </message>
    <message>
        <source>Written by BB Desktop</source>
        <translation>Von BB Desktop geschrieben</translation>
    </message>
</context>
<context>
    <name>NoteViewer</name>
    <message>
        <source>Delivery note</source>
        <translation>Versandschein</translation>
    </message>
    <message>
        <source>Delivery note of order {order}</source>
        <translation>Versandschein von Auftrag {order}</translation>
    </message>
    <message>
        <source>Delivery note {order}</source>
        <translation>Versandschein {order}</translation>
    </message>
    <message>
        <source>Fetch again</source>
        <translation>Noch einmal holen</translation>
    </message>
    <message>
        <source>Fetch it from Back Market</source>
        <translation>Von Back Market holen</translation>
    </message>
    <message>
        <source>Fetching the delivery note …</source>
        <translation>Versandschein wird geholt …</translation>
    </message>
    <message>
        <source>Page {number}</source>
        <translation>Seite {number}</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Print it on the printer of the settings</source>
        <translation>Auf dem Drucker aus den Einstellungen drucken</translation>
    </message>
</context>
<context>
    <name>NotificationsSheet</name>
    <message>
        <source>Cancelled after scan</source>
        <translation>Nach dem Scan storniert</translation>
    </message>
    <message>
        <source>Deadline near</source>
        <translation>Frist läuft ab</translation>
    </message>
    <message>
        <source>Each is said once. No buyer’s name, address or IMEI stands in any of them. Where the system has no place for notifications, the banner and the status line say the same.</source>
        <translation>Jedes wird einmal gesagt. Namen, Adressen und IMEIs stehen nie darin. Zeigt das System keine Benachrichtigungen, sagen das Band oben und die Statuszeile dasselbe.</translation>
    </message>
    <message>
        <source>Its parcel may lie on the table already.</source>
        <translation>Sein Paket liegt vielleicht schon auf dem Tisch.</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Neue Aufträge</translation>
    </message>
    <message>
        <source>New orders and cancellations are not seen meanwhile.</source>
        <translation>Neue Aufträge und Stornierungen sind so lange nicht zu sehen.</translation>
    </message>
    <message>
        <source>No sync</source>
        <translation>Kein Abgleich</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Once for each deadline.</source>
        <translation>Einmal für jede Frist.</translation>
    </message>
    <message>
        <source>Say that a service refuses the token or the key</source>
        <translation>Bescheid geben, wenn ein Dienst Token oder Schlüssel ablehnt</translation>
    </message>
    <message>
        <source>Say that an order gets late in 2 hours</source>
        <translation>Bescheid geben, wenn ein Auftrag in 2 Stunden verspätet ist</translation>
    </message>
    <message>
        <source>Say that an order was cancelled after its phone was scanned</source>
        <translation>Bescheid geben, wenn ein Auftrag nach dem Scan seines Geräts storniert wird</translation>
    </message>
    <message>
        <source>Say that new orders came in</source>
        <translation>Bescheid geben, wenn neue Aufträge gekommen sind</translation>
    </message>
    <message>
        <source>Say that nothing was synced for 5 minutes</source>
        <translation>Bescheid geben, wenn 5 Minuten lang nichts abgeglichen wurde</translation>
    </message>
    <message>
        <source>Together, with how many there are.</source>
        <translation>Zusammen, mit ihrer Anzahl.</translation>
    </message>
    <message>
        <source>Token or key refused</source>
        <translation>Token oder Schlüssel abgelehnt</translation>
    </message>
    <message>
        <source>What your system says when this window is not in front.</source>
        <translation>Was Ihr System sagt, wenn dieses Fenster nicht vorn ist.</translation>
    </message>
    <message>
        <source>Within a minute. Scans go on; nothing is sent until you reconnect.</source>
        <translation>Binnen einer Minute. Scannen geht weiter; gesendet wird erst, wenn Sie neu verbinden.</translation>
    </message>
</context>
<context>
    <name>Notifier</name>
    <message>
        <source>Back Market and ShipStation</source>
        <translation>Back Market und ShipStation</translation>
    </message>
    <message>
        <source>Back Market refused the token at {time}</source>
        <translation>Back Market lehnt das Token seit {time} ab</translation>
    </message>
    <message>
        <source>Do not send {order}</source>
        <translation>{order} nicht versenden</translation>
    </message>
    <message>
        <source>It goes on by itself. Your scans are safe.</source>
        <translation>Geht von selbst weiter. Ihre Scans sind sicher.</translation>
    </message>
    <message>
        <source>It was cancelled at Back Market after its phone was scanned.</source>
        <translation>Wurde nach dem Scannen bei Back Market storniert.</translation>
    </message>
    <message>
        <source>Neither Back Market nor ShipStation is working. It goes on by itself; your scans are safe.</source>
        <translation>Back Market und ShipStation sind gestört. Es geht von selbst weiter; Ihre Scans sind sicher.</translation>
    </message>
    <message>
        <source>No connection to {service}. What is due goes out later.</source>
        <translation>Keine Verbindung zu {service}. Fälliges geht später hinaus.</translation>
    </message>
    <message>
        <source>No good sync since {time}</source>
        <translation>Kein Abgleich seit {time}</translation>
    </message>
    <message>
        <source>Nothing is synced any more</source>
        <translation>Es wird nichts mehr abgeglichen</translation>
    </message>
    <message>
        <source>Scanning goes on. Click here to connect again.</source>
        <translation>Scannen geht weiter. Hier klicken, um neu zu verbinden.</translation>
    </message>
    <message>
        <source>Set it right in the system&apos;s settings.</source>
        <translation>Stellen Sie sie in den Einstellungen des Systems richtig.</translation>
    </message>
    <message>
        <source>ShipStation refused the key at {time}</source>
        <translation>ShipStation lehnt den Schlüssel seit {time} ab</translation>
    </message>
    <message>
        <source>The firewall in front of {service} blocks this connection. It goes on by itself.</source>
        <translation>Die Firewall von {service} sperrt die Verbindung. Es geht von selbst weiter.</translation>
    </message>
    <message>
        <source>The sync works again</source>
        <translation>Der Abgleich geht wieder</translation>
    </message>
    <message>
        <source>The window says what helps. Your scans are safe.</source>
        <translation>Das Fenster sagt, was hilft. Ihre Scans sind sicher.</translation>
    </message>
    <message>
        <source>There is no internet. What is due goes out later.</source>
        <translation>Kein Internet. Fälliges geht später hinaus.</translation>
    </message>
    <message>
        <source>What waited goes out now.</source>
        <translation>Was wartete, geht jetzt hinaus.</translation>
    </message>
    <message>
        <source>{orders} and others</source>
        <translation>{orders} und weitere</translation>
    </message>
    <message>
        <source>{service} is not working. It goes on by itself; your scans are safe.</source>
        <translation>{service} ist gestört. Es geht von selbst weiter; Ihre Scans sind sicher.</translation>
    </message>
    <message>
        <source>{service} wants a pause. It goes on by itself; your scans are safe.</source>
        <translation>Pause auf Wunsch von {service}. Es geht von selbst weiter; Ihre Scans sind sicher.</translation>
    </message>
</context>
<context>
    <name>OptionList</name>
    <message>
        <source>Add a name and a value</source>
        <translation>Name und Wert hinzufügen</translation>
    </message>
    <message>
        <source>Add option</source>
        <translation>Option hinzufügen</translation>
    </message>
</context>
<context>
    <name>OrderHead</name>
    <message>
        <source>Order {order}, {left}: {articles}</source>
        <translation>Auftrag {order}, {left}: {articles}</translation>
    </message>
    <message>
        <source>to {time}</source>
        <translation>bis {time}</translation>
    </message>
</context>
<context>
    <name>OrderLink</name>
    <message>
        <source>Show order {order}</source>
        <translation>Auftrag {order} zeigen</translation>
    </message>
    <message>
        <source>Show this order</source>
        <translation>Diesen Auftrag zeigen</translation>
    </message>
</context>
<context>
    <name>OrderMenu</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Copy IMEI or serial number</source>
        <translation>IMEI oder Seriennummer kopieren</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Auftragsnummer kopieren</translation>
    </message>
    <message>
        <source>Copy parcel number</source>
        <translation>Sendungsnummer kopieren</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Versandschein</translation>
    </message>
    <message>
        <source>Nothing is scanned or registered on this order.</source>
        <translation>Bei diesem Auftrag ist nichts gescannt oder registriert.</translation>
    </message>
    <message>
        <source>Open at the bench</source>
        <translation>Am Packplatz öffnen</translation>
    </message>
    <message>
        <source>Open in ShipStation</source>
        <translation>In ShipStation öffnen</translation>
    </message>
    <message>
        <source>Open in the Back Office</source>
        <translation>Im Back Office öffnen</translation>
    </message>
    <message>
        <source>ShipStation has no such order.</source>
        <translation>ShipStation hat diesen Auftrag nicht.</translation>
    </message>
    <message>
        <source>There is no parcel yet.</source>
        <translation>Es gibt noch kein Paket.</translation>
    </message>
    <message>
        <source>There is none before the order is accepted.</source>
        <translation>Es gibt keinen, bevor der Auftrag angenommen ist.</translation>
    </message>
</context>
<context>
    <name>OrderPanel</name>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Every field of the mapping, and what is in ShipStation</source>
        <translation>Jedes Feld der Zuordnung, und was in ShipStation steht</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interner Hinweis</translation>
    </message>
    <message>
        <source>Order in full</source>
        <translation>Ganzer Auftrag</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>as read {time}</source>
        <translation>Stand {time}</translation>
    </message>
</context>
<context>
    <name>OrdersPage</name>
    <message>
        <source>Find an order, buyer, SKU or IMEI</source>
        <translation>Auftrag, Käufer, SKU oder IMEI suchen</translation>
    </message>
    <message>
        <source>Find orders</source>
        <translation>Aufträge suchen</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Words, order number, SKU, or 4 or more digits of an IMEI or parcel number</source>
        <translation>Wörter, Auftragsnummer, SKU oder mindestens 4 Ziffern einer IMEI oder Sendungsnummer</translation>
    </message>
</context>
<context>
    <name>OrdersTable</name>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
</context>
<context>
    <name>PaceBar</name>
    <message>
        <source>Packed today {done} of {total}</source>
        <translation>Heute gepackt: {done} von {total}</translation>
    </message>
</context>
<context>
    <name>PackingSheet</name>
    <message>
        <source>Accept all by itself</source>
        <translation>Alle von selbst annehmen</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>An identifier that did not arrive with the announcement: a second line, or a late scan. It can never be corrected there. Companion only.</source>
        <translation>Eine Gerätenummer, die nicht mit der Meldung ankam: eine zweite Position oder ein später Scan. Dort lässt sie sich nie mehr berichtigen. Nur im Begleitbetrieb.</translation>
    </message>
    <message>
        <source>Between the label, or the last scan, and the announcement. So long a wrong phone can be taken back; afterwards it is final.</source>
        <translation>Zwischen Etikett oder letztem Scan und der Meldung. So lange lässt sich ein falsches Gerät zurücknehmen; danach ist es endgültig.</translation>
    </message>
    <message>
        <source>By itself, every line is accepted at Back Market as soon as it is read.</source>
        <translation>Von selbst heißt: Jede Position wird bei Back Market angenommen, sobald sie gelesen ist.</translation>
    </message>
    <message>
        <source>Changes at once. The printer is chosen under Printing.</source>
        <translation>Gilt sofort. Den Drucker wählen Sie unter „Drucken“.</translation>
    </message>
    <message>
        <source>Collection points</source>
        <translation>Paketshops</translation>
    </message>
    <message>
        <source>Colour, storage and grade on ShipStation’s packing slip, in orders that are created from now on. Bridge only.</source>
        <translation>Farbe, Speicher und Zustand auf dem Lieferschein von ShipStation, in Aufträgen, die ab jetzt angelegt werden. Nur im Brückenbetrieb.</translation>
    </message>
    <message>
        <source>Create orders to parcel shops without asking</source>
        <translation>Aufträge an Paketshops ohne Rückfrage anlegen</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Versandschein</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Else such an order waits until you decide how it is shipped.</source>
        <translation>Sonst wartet ein solcher Auftrag, bis Sie entscheiden, wie er versendet wird.</translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Hold until scanned</source>
        <translation>Zurückhalten bis gescannt</translation>
    </message>
    <message>
        <source>I accept them by hand</source>
        <translation>Ich nehme sie von Hand an</translation>
    </message>
    <message>
        <source>It is Back Market’s relay address; carriers write to it about the parcel.</source>
        <translation>Es ist die Weiterleitungsadresse von Back Market; Versanddienste schreiben dorthin wegen des Pakets.</translation>
    </message>
    <message>
        <source>Item information</source>
        <translation>Artikelangaben</translation>
    </message>
    <message>
        <source>Keep orders on hold in ShipStation until they are scanned</source>
        <translation>Aufträge in ShipStation angehalten lassen, bis sie gescannt sind</translation>
    </message>
    <message>
        <source>Kept with every order here and in exports; no service has a field for it.</source>
        <translation>Steht hier bei jedem Auftrag und in Exporten; kein Dienst hat ein Feld dafür.</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>Ebenso.</translation>
    </message>
    <message>
        <source>Missing identifiers</source>
        <translation>Fehlende Gerätenummern</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Neue Aufträge</translation>
    </message>
    <message>
        <source>No label can be made before the last identifier is there. Bridge only.</source>
        <translation>Vor der letzten Gerätenummer lässt sich kein Etikett erstellen. Nur im Brückenbetrieb.</translation>
    </message>
    <message>
        <source>None: tell at once</source>
        <translation>Keine: sofort melden</translation>
    </message>
    <message>
        <source>Note to the buyer</source>
        <translation>Hinweis an den Käufer</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>Packing rules</source>
        <translation>Packregeln</translation>
    </message>
    <message>
        <source>Pass the buyer’s e-mail address on to ShipStation</source>
        <translation>Die E-Mail-Adresse des Käufers an ShipStation weitergeben</translation>
    </message>
    <message>
        <source>Print the delivery note by itself when an order is complete</source>
        <translation>Versandschein von selbst drucken, wenn ein Auftrag vollständig ist</translation>
    </message>
    <message>
        <source>Register at Back Market what ShipStation did not bring</source>
        <translation>Bei Back Market registrieren, was ShipStation nicht gebracht hat</translation>
    </message>
    <message>
        <source>Scanning</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Telling Back Market</source>
        <translation>Meldung an Back Market</translation>
    </message>
    <message>
        <source>Texts of your own</source>
        <translation>Eigene Texte</translation>
    </message>
    <message>
        <source>Who accepts orders, what must be scanned, and when Back Market is told.</source>
        <translation>Wer Aufträge annimmt, was gescannt werden muss und wann Back Market es erfährt.</translation>
    </message>
    <message>
        <source>Words on packing slips</source>
        <translation>Wörter auf Lieferscheinen</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>Accept all lines at Back Market</source>
        <translation>Alle Positionen bei Back Market annehmen</translation>
    </message>
    <message>
        <source>Accept order</source>
        <translation>Auftrag annehmen</translation>
    </message>
    <message>
        <source>Back Market offers no delivery note for this order yet.</source>
        <translation>Back Market bietet für diesen Auftrag noch keinen Versandschein.</translation>
    </message>
    <message>
        <source>Buy a label in the practice ShipStation</source>
        <translation>Ein Etikett im Übungs-ShipStation kaufen</translation>
    </message>
    <message>
        <source>Buy label (practice)</source>
        <translation>Etikett kaufen (Übung)</translation>
    </message>
    <message>
        <source>Copy the address</source>
        <translation>Die Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the identifiers</source>
        <translation>Die Gerätenummern kopieren</translation>
    </message>
    <message>
        <source>Copy the order number</source>
        <translation>Die Auftragsnummer kopieren</translation>
    </message>
    <message>
        <source>Delivery note</source>
        <translation>Versandschein</translation>
    </message>
    <message>
        <source>More to do with this order</source>
        <translation>Mehr zu diesem Auftrag</translation>
    </message>
    <message>
        <source>Nothing is scanned yet.</source>
        <translation>Noch nichts gescannt.</translation>
    </message>
    <message>
        <source>Open at the bench</source>
        <translation>Am Packplatz öffnen</translation>
    </message>
    <message>
        <source>Open in the Back Office</source>
        <translation>Im Back Office öffnen</translation>
    </message>
    <message>
        <source>Open this order in ShipStation</source>
        <translation>Diesen Auftrag in ShipStation öffnen</translation>
    </message>
    <message>
        <source>Scan it (Enter)</source>
        <translation>Scannen (Enter)</translation>
    </message>
    <message>
        <source>ShipStation</source>
        <translation>ShipStation</translation>
    </message>
    <message>
        <source>ShipStation has no such order yet.</source>
        <translation>In ShipStation gibt es den Auftrag noch nicht.</translation>
    </message>
    <message>
        <source>Show the delivery note that goes into the parcel</source>
        <translation>Den Versandschein zeigen, der ins Paket kommt</translation>
    </message>
    <message>
        <source>Void label (practice)</source>
        <translation>Etikett stornieren (Übung)</translation>
    </message>
    <message>
        <source>Void the label in the practice ShipStation</source>
        <translation>Das Etikett im Übungs-ShipStation stornieren</translation>
    </message>
</context>
<context>
    <name>PanelHead</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the table (Esc)</source>
        <translation>Zurück zur Tabelle (Esc)</translation>
    </message>
    <message>
        <source>No order chosen</source>
        <translation>Kein Auftrag gewählt</translation>
    </message>
    <message>
        <source>Ship by {time}, in {left}</source>
        <translation>Versand bis {time}, in {left}</translation>
    </message>
    <message>
        <source>Was to be shipped by {time}</source>
        <translation>Versand war fällig bis {time}</translation>
    </message>
    <message>
        <source>Was to be shipped by {time}, late {span}</source>
        <translation>Versand war fällig bis {time}, {span} verspätet</translation>
    </message>
</context>
<context>
    <name>PanelUnits</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>At Back Market: {identifier}</source>
        <translation>Bei Back Market: {identifier}</translation>
    </message>
    <message>
        <source>Device {n} of {m}</source>
        <translation>Gerät {n} von {m}</translation>
    </message>
    <message>
        <source>Grade {grade}</source>
        <translation>Zustand {grade}</translation>
    </message>
    <message>
        <source>It came back {time}: it may be sold again.</source>
        <translation>Zurückgekommen {time}: darf wieder verkauft werden.</translation>
    </message>
    <message>
        <source>Phone {n} of {m}</source>
        <translation>Gerät {n} von {m}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Position {number}</translation>
    </message>
    <message>
        <source>shelf {shelf}</source>
        <translation>Regal {shelf}</translation>
    </message>
    <message>
        <source>{kind} not scanned yet</source>
        <translation>{kind} noch nicht gescannt</translation>
    </message>
</context>
<context>
    <name>PassWatch</name>
    <message>
        <source>No sync began for a while; it is begun again now. Your scans are safe.</source>
        <translation>Eine Weile begann kein Abgleich; jetzt wird neu begonnen. Ihre Scans sind sicher.</translation>
    </message>
    <message>
        <source>Nothing is read or sent any more. Close BB Desktop and open it again; your scans are safe.</source>
        <translation>Es wird nichts mehr gelesen oder gesendet. BB Desktop schließen und neu öffnen; Ihre Scans sind sicher.</translation>
    </message>
</context>
<context>
    <name>PhoneLine</name>
    <message>
        <source>What happened to this phone</source>
        <translation>Was mit diesem Gerät geschah</translation>
    </message>
    <message>
        <source>order {order}</source>
        <translation>Auftrag {order}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Grade</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>IMEI or serial number</source>
        <translation>IMEI oder Seriennummer</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Gelesen als</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>The first rows, as they are read</source>
        <translation>Die ersten Zeilen, so wie sie gelesen werden</translation>
    </message>
    <message>
        <source>{number}, repaired</source>
        <translation>{number}, repariert</translation>
    </message>
</context>
<context>
    <name>PrintingPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>As the system: {printer}</source>
        <translation>Wie das System: {printer}</translation>
    </message>
    <message>
        <source>At the bench</source>
        <translation>Am Packplatz</translation>
    </message>
    <message>
        <source>Back Market’s delivery note goes into every parcel.</source>
        <translation>Der Versandschein von Back Market gehört in jedes Paket.</translation>
    </message>
    <message>
        <source>It is fetched fresh from Back Market each time, so it is never an old one.</source>
        <translation>Er wird jedes Mal frisch von Back Market geholt und ist daher nie veraltet.</translation>
    </message>
    <message>
        <source>Look for printers again</source>
        <translation>Noch einmal nach Druckern suchen</translation>
    </message>
    <message>
        <source>Looking for printers …</source>
        <translation>Drucker werden gesucht …</translation>
    </message>
    <message>
        <source>Print it by itself when an order is complete</source>
        <translation>Von selbst drucken, wenn ein Auftrag vollständig ist</translation>
    </message>
    <message>
        <source>Printer for delivery notes</source>
        <translation>Drucker für Versandscheine</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>This computer has no printer set up. Notes can still be shown.</source>
        <translation>An diesem Computer ist kein Drucker eingerichtet. Versandscheine lassen sich trotzdem anzeigen.</translation>
    </message>
    <message>
        <source>“{printer}” is not there now: switched off, or taken away.</source>
        <translation>„{printer}“ ist gerade nicht da: ausgeschaltet oder entfernt.</translation>
    </message>
</context>
<context>
    <name>PrivacySheet</name>
    <message>
        <source>Buyers</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Buyers are known here</source>
        <translation>Käufer sind hier bekannt</translation>
    </message>
    <message>
        <source>Copies of the database that are older go as well. Younger copies still hold the buyers that were known when they were made.</source>
        <translation>Ältere Sicherungen der Datenbank werden mit gelöscht. Jüngere enthalten noch die Käufer, die damals bekannt waren.</translation>
    </message>
    <message>
        <source>Erase every buyer whose time is over, without waiting</source>
        <translation>Jeden Käufer löschen, dessen Zeit um ist, ohne zu warten</translation>
    </message>
    <message>
        <source>Erase now</source>
        <translation>Jetzt löschen</translation>
    </message>
    <message>
        <source>How long buyers are known here. What proves a sale stays for ever.</source>
        <translation>Wie lange Käufer hier bekannt sind. Was einen Verkauf belegt, bleibt für immer.</translation>
    </message>
    <message>
        <source>Nobody: buyers are kept until you erase one yourself.</source>
        <translation>Niemand: Käufer bleiben, bis Sie selbst einen löschen.</translation>
    </message>
    <message>
        <source>Nobody: every buyer whose time is over is erased already.</source>
        <translation>Niemand: Jeder Käufer, dessen Zeit um ist, ist schon gelöscht.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>The last traces in the file go with one of the next syncs.</source>
        <translation>Die letzten Spuren in der Datei verschwinden mit einem der nächsten Abgleiche.</translation>
    </message>
    <message>
        <source>The oldest of them was closed {when}.</source>
        <translation>Ältester Abschluss: {when}</translation>
    </message>
    <message>
        <source>Then name, address, phone, e-mail and what the buyer wrote are erased here, once a day and by itself. Order, article, IMEI, parcel number and times stay: they prove what was shipped. ShipStation and Back Market keep what they have.</source>
        <translation>Danach werden Name, Adresse, Telefon, E-Mail und was der Käufer schrieb hier gelöscht, einmal täglich und von selbst. Auftrag, Artikel, IMEI, Sendungsnummer und Zeiten bleiben: Sie belegen, was versendet wurde. ShipStation und Back Market behalten, was sie haben.</translation>
    </message>
    <message>
        <source>To be erased</source>
        <translation>Zu löschen</translation>
    </message>
    <message>
        <source>What is stored here</source>
        <translation>Was hier gespeichert ist</translation>
    </message>
    <message>
        <source>Yes, erase</source>
        <translation>Ja, löschen</translation>
    </message>
    <message>
        <source>for a year after the order was closed</source>
        <translation>ein Jahr nach Auftragsabschluss</translation>
    </message>
    <message>
        <source>for ever, until I erase them</source>
        <translation>für immer, bis ich sie lösche</translation>
    </message>
    <message>
        <source>for half a year after the order was closed</source>
        <translation>ein halbes Jahr nach Auftragsabschluss</translation>
    </message>
    <message>
        <source>for ten years after the order was closed</source>
        <translation>zehn Jahre nach Auftragsabschluss</translation>
    </message>
    <message>
        <source>for two years after the order was closed</source>
        <translation>zwei Jahre nach Auftragsabschluss</translation>
    </message>
</context>
<context>
    <name>ProductFiles</name>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>This file has no column called “sku”.</source>
        <translation>Diese Datei hat keine Spalte „sku“.</translation>
    </message>
    <message>
        <source>This file names no SKU.</source>
        <translation>Diese Datei nennt keine SKU.</translation>
    </message>
</context>
<context>
    <name>ProductList</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Check them</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Find a SKU or an article</source>
        <translation>SKU oder Artikel</translation>
    </message>
    <message>
        <source>Guessed</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>No SKU yet. They come with the orders, or from a file.</source>
        <translation>Noch keine SKU. Sie kommen mit den Aufträgen oder aus einer Datei.</translation>
    </message>
    <message>
        <source>Read a CSV file; nothing is used before it is saved</source>
        <translation>Eine CSV-Datei lesen; nichts gilt, bevor es gespeichert ist</translation>
    </message>
    <message>
        <source>They are right</source>
        <translation>Sie stimmen</translation>
    </message>
    <message>
        <source>Write all SKUs into a CSV file for a spreadsheet</source>
        <translation>Alle SKUs in eine CSV-Datei für eine Tabelle schreiben</translation>
    </message>
</context>
<context>
    <name>ProductPanel</name>
    <message>
        <source>All of them stand on the page “Phones learned”.</source>
        <translation>Alle stehen auf der Seite „Gelernte Geräte“.</translation>
    </message>
    <message>
        <source>All products</source>
        <translation>Alle Produkte</translation>
    </message>
    <message>
        <source>Back to the table</source>
        <translation>Zurück zur Tabelle</translation>
    </message>
    <message>
        <source>Choose an article to see what is to be scanned, its weight and its shelf.</source>
        <translation>Einen Artikel wählen, um zu sehen, was zu scannen ist, was er wiegt und wo er liegt.</translation>
    </message>
    <message>
        <source>Corrected and forgotten on the page “Phones learned”.</source>
        <translation>Berichtigen und vergessen: auf der Seite „Gelernte Geräte“.</translation>
    </message>
    <message>
        <source>Guess what is to be scanned from the article&apos;s title again</source>
        <translation>Aus dem Titel des Artikels neu erraten, was zu scannen ist</translation>
    </message>
    <message>
        <source>Guessed from the title: {kind}. Choose what is right.</source>
        <translation>Aus dem Titel geraten: {kind}. Wählen Sie, was richtig ist.</translation>
    </message>
    <message>
        <source>Let the title decide</source>
        <translation>Den Titel entscheiden lassen</translation>
    </message>
    <message>
        <source>None yet: phones that are scanned and shipped teach them.</source>
        <translation>Noch keine: Gescannte und versendete Geräte lehren sie.</translation>
    </message>
    <message>
        <source>Options on the packing slip</source>
        <translation>Optionen auf dem Lieferschein</translation>
    </message>
    <message>
        <source>Packed weight, g</source>
        <translation>Gewicht (g)</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>The weight has to be in whole grams, 100,000 at most.</source>
        <translation>Das Gewicht in ganzen Gramm angeben, höchstens 100.000.</translation>
    </message>
    <message>
        <source>To scan for each piece</source>
        <translation>Je Stück zu scannen</translation>
    </message>
    <message>
        <source>Type codes learned</source>
        <translation>Gelernte Typcodes</translation>
    </message>
</context>
<context>
    <name>ProductsSheet</name>
    <message>
        <source>Export products</source>
        <translation>Produkte exportieren</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Produkte importieren</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>What is scanned for each SKU, what it weighs, and where it lies.</source>
        <translation>Was je SKU gescannt wird, was sie wiegt und wo sie liegt.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>All commands (Alt+M)</source>
        <translation>Alle Befehle (Alt+M)</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
</context>
<context>
    <name>ReconnectView</name>
    <message>
        <source>Back to work</source>
        <translation>Zurück zur Arbeit</translation>
    </message>
    <message>
        <source>Back; the old one stays</source>
        <translation>Zurück; das Bisherige bleibt</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>I cannot find that page</source>
        <translation>Ich finde diese Seite nicht</translation>
    </message>
    <message>
        <source>In the browser</source>
        <translation>Im Browser</translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation>In Ihrem Browser</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leave this page</source>
        <translation>Diese Seite verlassen</translation>
    </message>
    <message>
        <source>Say what that means</source>
        <translation>Sagen, was das bedeutet</translation>
    </message>
</context>
<context>
    <name>ReportsPage</name>
    <message>
        <source>Back Market was told of no parcel in these days.</source>
        <translation>In diesen Tagen wurde Back Market kein Paket gemeldet.</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Export CSV</source>
        <translation>CSV exportieren</translation>
    </message>
    <message>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <source>From paid to announced</source>
        <translation>Von bezahlt bis gemeldet</translation>
    </message>
    <message>
        <source>No scan was stopped in these days.</source>
        <translation>In diesen Tagen wurde kein Scan gestoppt.</translation>
    </message>
    <message>
        <source>Nothing was shipped in these days.</source>
        <translation>In diesen Tagen wurde nichts versendet.</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Shipped per day</source>
        <translation>Versendet pro Tag</translation>
    </message>
    <message>
        <source>Show the last {period}, today included</source>
        <translation>Die letzten {period} zeigen, mit heute</translation>
    </message>
    <message>
        <source>Stopped at the bench, by cause</source>
        <translation>Am Packplatz gestoppt, nach Ursache</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>pünktlich</translation>
    </message>
</context>
<context>
    <name>RestoreGuide</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Done when the shop is opened next</source>
        <translation>Geschieht beim nächsten Öffnen des Shops</translation>
    </message>
    <message>
        <source>Leave everything as it is</source>
        <translation>Alles lassen, wie es ist</translation>
    </message>
    <message>
        <source>Nothing was scanned since then.</source>
        <translation>Seither wurde nichts gescannt.</translation>
    </message>
    <message>
        <source>Orders, labels and what Back Market knows are read anew with the next sync. Nothing is announced or registered twice.</source>
        <translation>Aufträge, Etiketten und was Back Market weiß, werden beim nächsten Abgleich neu gelesen. Nichts wird doppelt gemeldet oder registriert.</translation>
    </message>
    <message>
        <source>Put it back</source>
        <translation>Zurückspielen</translation>
    </message>
    <message>
        <source>The database of today becomes a copy itself, so this can be taken back.</source>
        <translation>Die heutige Datenbank wird selbst zur Sicherung, das lässt sich also rückgängig machen.</translation>
    </message>
    <message>
        <source>What was scanned since then is put back from the journal of scans, as far as that can be read.</source>
        <translation>Was seither gescannt wurde, wird aus dem Scan-Protokoll zurückgeholt, soweit es lesbar ist.</translation>
    </message>
</context>
<context>
    <name>RunningWork</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End this work at its next step; what is due stays queued</source>
        <translation>Die Arbeit beim nächsten Schritt beenden; Fälliges bleibt vorgemerkt</translation>
    </message>
    <message>
        <source>How far the work is</source>
        <translation>Wie weit die Arbeit ist</translation>
    </message>
    <message>
        <source>Running now</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>You can go on scanning while this runs.</source>
        <translation>Sie können dabei weiterscannen.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{done} of {total}, about {minutes} min left</source>
        <translation>{done} von {total}, noch etwa {minutes} min</translation>
    </message>
    <message>
        <source>{done} of {total}, about {seconds} s left</source>
        <translation>{done} von {total}, noch etwa {seconds} s</translation>
    </message>
    <message>
        <source>{what} …</source>
        <translation>{what} …</translation>
    </message>
</context>
<context>
    <name>ScannerPaper</name>
    <message>
        <source>Printing …</source>
        <translation>Wird gedruckt …</translation>
    </message>
    <message>
        <source>Saved as {file}.</source>
        <translation>Gespeichert als {file}.</translation>
    </message>
    <message>
        <source>The printer has two pages: the test card, and the cards.</source>
        <translation>Der Drucker hat zwei Seiten: die Testkarte und die Befehlskarten.</translation>
    </message>
</context>
<context>
    <name>ScannerSheet</name>
    <message>
        <source>A scanner on a serial port is not read by this version: set it to type like a keyboard, with a code of its manual.</source>
        <translation>Ein Scanner an einer seriellen Schnittstelle wird in dieser Version nicht gelesen: Mit einem Code aus seinem Handbuch so einstellen, dass er wie eine Tastatur tippt.</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Von Hand</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Anschluss</translation>
    </message>
    <message>
        <source>Forget how fast the scanner types; after a new scanner</source>
        <translation>Vergessen, wie schnell der Scanner tippt; nach einem neuen Scanner</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Keyboard the scanner is set to</source>
        <translation>Tastatureinstellung des Scanners</translation>
    </message>
    <message>
        <source>Learn anew</source>
        <translation>Neu lernen</translation>
    </message>
    <message>
        <source>Learned from your scans: keys within {ms} ms are one scan.</source>
        <translation>Aus Ihren Scans gelernt: Tasten innerhalb von {ms} ms sind ein Scan.</translation>
    </message>
    <message>
        <source>Like a keyboard (USB or Bluetooth)</source>
        <translation>Wie eine Tastatur (USB oder Bluetooth)</translation>
    </message>
    <message>
        <source>Not learned yet: keys within {ms} ms are one scan.</source>
        <translation>Noch nicht gelernt: Tasten innerhalb von {ms} ms sind ein Scan.</translation>
    </message>
    <message>
        <source>Not that of this computer: the keys themselves are read.</source>
        <translation>Nicht die dieses Computers: Gelesen werden die Tasten selbst.</translation>
    </message>
    <message>
        <source>Phone with two IMEIs</source>
        <translation>Gerät mit zwei IMEIs</translation>
    </message>
    <message>
        <source>Scan the card on the screen: what it tells is set by itself.</source>
        <translation>Die Karte am Bildschirm scannen: Was sie verrät, wird von selbst eingestellt.</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>The lower number</source>
        <translation>Die kleinere Nummer</translation>
    </message>
    <message>
        <source>The one marked IMEI or IMEI1</source>
        <translation>Die mit „IMEI“ oder „IMEI1“</translation>
    </message>
    <message>
        <source>This one is saved and registered; the other one is kept beside it.</source>
        <translation>Diese wird gespeichert und registriert; die andere steht daneben.</translation>
    </message>
    <message>
        <source>US (as delivered)</source>
        <translation>US (wie geliefert)</translation>
    </message>
</context>
<context>
    <name>ScannerStep</name>
    <message>
        <source>It shows how your scanner types. Nothing has to be changed on scanner or computer.</source>
        <translation>Sie zeigt, wie Ihr Scanner tippt. An Scanner und Computer ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Scan this card</source>
        <translation>Diese Karte scannen</translation>
    </message>
    <message>
        <source>To be printed elsewhere, or on another computer</source>
        <translation>Zum Drucken anderswo oder an einem anderen Computer</translation>
    </message>
</context>
<context>
    <name>ScannerTest</name>
    <message>
        <source>A phone is saved</source>
        <translation>Ein Gerät ist gespeichert</translation>
    </message>
    <message>
        <source>A scan is stopped</source>
        <translation>Ein Scan wird gestoppt</translation>
    </message>
    <message>
        <source>Hear “accepted”</source>
        <translation>„Angenommen“ hören</translation>
    </message>
    <message>
        <source>Hear “refused”</source>
        <translation>„Abgelehnt“ hören</translation>
    </message>
    <message>
        <source>Laser scanners cannot read a screen: print the card.</source>
        <translation>Laserscanner können keinen Bildschirm lesen: Karte drucken.</translation>
    </message>
    <message>
        <source>Print card and command sheet</source>
        <translation>Testkarte und Befehlskarten drucken</translation>
    </message>
    <message>
        <source>Prints the test card and the cards that work like keys</source>
        <translation>Druckt die Testkarte und die Karten, die wie Tasten wirken</translation>
    </message>
    <message>
        <source>Scan the card. If nothing appears here, click into this window first.</source>
        <translation>Die Karte scannen. Erscheint hier nichts, zuerst in dieses Fenster klicken.</translation>
    </message>
    <message>
        <source>Sounds are off: Settings, Sounds and bench.</source>
        <translation>Die Töne sind aus: Einstellungen, Töne und Packplatz.</translation>
    </message>
    <message>
        <source>Then scan one phone box of your own</source>
        <translation>Dann einen eigenen Gerätekarton scannen</translation>
    </message>
    <message>
        <source>Two sounds</source>
        <translation>Zwei Töne</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Was wir gefunden haben</translation>
    </message>
    <message>
        <source>Your scanner beeps when it has read. These say whether it was right.</source>
        <translation>Ihr Scanner piept, wenn er gelesen hat. Diese Töne sagen, ob es richtig war.</translation>
    </message>
    <message>
        <source>so that you see which of its barcodes your scanner reads first.</source>
        <translation>damit Sie sehen, welchen der Strichcodes Ihr Scanner zuerst liest.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Find a setting</source>
        <translation>Einstellung suchen</translation>
    </message>
</context>
<context>
    <name>SecretField</name>
    <message>
        <source>One is kept, ending in {ending}. Leave this empty to go on with it.</source>
        <translation>Schon hinterlegt, Ende: {ending}. Leer lassen, um dabei zu bleiben.</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste what was copied</source>
        <translation>Das Kopierte einfügen</translation>
    </message>
    <message>
        <source>Set by this computer&apos;s environment; it cannot be changed here.</source>
        <translation>Von der Umgebung dieses Computers vorgegeben; hier nicht zu ändern.</translation>
    </message>
    <message>
        <source>Show what stands here</source>
        <translation>Zeigen, was hier steht</translation>
    </message>
    <message>
        <source>{count} characters, ending in {ending}</source>
        <translation>{count} Zeichen, Ende: {ending}</translation>
    </message>
</context>
<context>
    <name>SettingsSide</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>{page}: not saved yet</source>
        <translation>{page}: noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Back to the list of settings</source>
        <translation>Zurück zur Liste der Einstellungen</translation>
    </message>
</context>
<context>
    <name>ShelfChips</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show only some of the orders</source>
        <translation>Nur einen Teil der Aufträge zeigen</translation>
    </message>
    <message>
        <source>Shown: {shelf}</source>
        <translation>Angezeigt: {shelf}</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>PRACTICE – nothing is sent</source>
        <translation>ÜBUNG – nichts wird gesendet</translation>
    </message>
</context>
<context>
    <name>ShipStationStep</name>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Secret</translation>
    </message>
    <message>
        <source>Choose the API version V1. A key of V2 does not fit here.</source>
        <translation>API-Version V1 wählen. Ein Schlüssel von V2 passt hier nicht.</translation>
    </message>
    <message>
        <source>Connect ShipStation</source>
        <translation>ShipStation verbinden</translation>
    </message>
    <message>
        <source>First, because it shows how your orders get there today.</source>
        <translation>Zuerst, denn es zeigt, wie Ihre Aufträge heute dorthin kommen.</translation>
    </message>
    <message>
        <source>I cannot find that page</source>
        <translation>Ich finde diese Seite nicht</translation>
    </message>
    <message>
        <source>In your browser</source>
        <translation>In Ihrem Browser</translation>
    </message>
    <message>
        <source>Open API Settings.</source>
        <translation>„API Settings“ öffnen.</translation>
    </message>
    <message>
        <source>Open ShipStation</source>
        <translation>ShipStation öffnen</translation>
    </message>
    <message>
        <source>Press “Generate API Keys”, and copy key and secret from there.</source>
        <translation>„Generate API Keys“ drücken, dann Schlüssel und Secret von dort kopieren.</translation>
    </message>
    <message>
        <source>Sign in to ShipStation. Open Settings (the gear), then Account.</source>
        <translation>Bei ShipStation anmelden. „Settings“ (das Zahnrad) öffnen, dann „Account“.</translation>
    </message>
</context>
<context>
    <name>ShopSheet</name>
    <message>
        <source>0 never reminds.</source>
        <translation>0 erinnert nie.</translation>
    </message>
    <message>
        <source>About this shop</source>
        <translation>Über diesen Shop</translation>
    </message>
    <message>
        <source>Accounts and tokens belong to a region: another region is another shop.</source>
        <translation>Konten und Tokens gehören zu einer Region: Eine andere Region ist ein anderer Shop.</translation>
    </message>
    <message>
        <source>Back Market wants both in every request, to reach whoever sends too many.</source>
        <translation>Back Market will beides in jeder Anfrage, um den zu erreichen, der zu viele sendet.</translation>
    </message>
    <message>
        <source>Between 0 and {most} days.</source>
        <translation>Zwischen 0 und {most} Tagen.</translation>
    </message>
    <message>
        <source>Bridge: BB Desktop creates the orders</source>
        <translation>Brücke: BB Desktop legt die Aufträge an</translation>
    </message>
    <message>
        <source>Companion where ShipStation’s own Back Market store is active, else bridge: two at once would make every order twice.</source>
        <translation>Begleitbetrieb, wo ShipStations eigener Back-Market-Store aktiv ist, sonst Brücke: Zwei zugleich würden jeden Auftrag doppelt anlegen.</translation>
    </message>
    <message>
        <source>Companion: ShipStation imports them itself</source>
        <translation>Begleitbetrieb: ShipStation importiert sie selbst</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Day on which ShipStation’s key expires</source>
        <translation>Tag, an dem der ShipStation-Schlüssel abläuft</translation>
    </message>
    <message>
        <source>E-mail address for Back Market</source>
        <translation>E-Mail-Adresse für Back Market</translation>
    </message>
    <message>
        <source>Everything from the start</source>
        <translation>Alles von Anfang an</translation>
    </message>
    <message>
        <source>Go through the set-up again…</source>
        <translation>Einrichtung noch einmal durchgehen…</translation>
    </message>
    <message>
        <source>How this shop is connected, and who brings its orders.</source>
        <translation>Wie dieser Shop verbunden ist und wer seine Aufträge bringt.</translation>
    </message>
    <message>
        <source>It expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>It has tokens and orders of its own. Leave it off for a real shop.</source>
        <translation>Sie hat eigene Tokens und Aufträge. Für einen echten Shop ausgeschaltet lassen.</translation>
    </message>
    <message>
        <source>Its number. Empty: the only store that orders can be created in.</source>
        <translation>Seine Nummer. Leer: der einzige Store, in dem Aufträge angelegt werden können.</translation>
    </message>
    <message>
        <source>Language, both services, set-up and scanner, step by step</source>
        <translation>Sprache, beide Dienste, Betriebsart und Scanner, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Look again…</source>
        <translation>Noch einmal nachsehen…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Read ShipStation’s stores and choose again</source>
        <translation>Die Stores von ShipStation lesen und neu wählen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Remind me to renew the token</source>
        <translation>An das Erneuern des Tokens erinnern</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>ShipStation key</source>
        <translation>ShipStation-Schlüssel</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>Shop</translation>
    </message>
    <message>
        <source>Store in ShipStation</source>
        <translation>Store in ShipStation</translation>
    </message>
    <message>
        <source>Test platform</source>
        <translation>Testplattform</translation>
    </message>
    <message>
        <source>The day that ShipStation showed with the key. You are told 14 days before.</source>
        <translation>Der Tag, den ShipStation beim Schlüssel anzeigte. Sie werden 14 Tage vorher erinnert.</translation>
    </message>
    <message>
        <source>The number of a store is made of figures alone.</source>
        <translation>Die Nummer eines Stores besteht nur aus Ziffern.</translation>
    </message>
    <message>
        <source>What is entered already stays until you change it.</source>
        <translation>Was schon eingegeben ist, bleibt, bis Sie es ändern.</translation>
    </message>
    <message>
        <source>What you call it, here alone.</source>
        <translation>Wie Sie ihn nennen, nur hier.</translation>
    </message>
    <message>
        <source>Who brings the orders</source>
        <translation>Wer die Aufträge bringt</translation>
    </message>
    <message>
        <source>Work on Back Market’s test platform</source>
        <translation>Auf der Testplattform von Back Market arbeiten</translation>
    </message>
    <message>
        <source>days after it was entered</source>
        <translation>Tage nach der Eingabe</translation>
    </message>
</context>
<context>
    <name>ShopStep</name>
    <message>
        <source>Accept them by themselves</source>
        <translation>Von selbst annehmen</translation>
    </message>
    <message>
        <source>An IMEI in the note</source>
        <translation>Eine IMEI im Hinweis</translation>
    </message>
    <message>
        <source>An order that is accepted has to be shipped; whoever accepts by hand looks first.</source>
        <translation>Ein angenommener Auftrag muss versendet werden; wer von Hand annimmt, sieht vorher nach.</translation>
    </message>
    <message>
        <source>As it stands in ShipStation’s internal note.</source>
        <translation>So steht sie im internen Hinweis von ShipStation.</translation>
    </message>
    <message>
        <source>At Back Market</source>
        <translation>Bei Back Market</translation>
    </message>
    <message>
        <source>Back Market never lets an IMEI be changed; off, it is only shown to you.</source>
        <translation>Back Market lässt eine IMEI nie mehr ändern; ausgeschaltet wird sie Ihnen nur gezeigt.</translation>
    </message>
    <message>
        <source>Back Market wants both in every request, for questions about it.</source>
        <translation>Back Market will beides in jeder Anfrage, für Rückfragen dazu.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Each is said once, and none of them names a buyer.</source>
        <translation>Jede wird einmal gesagt, und keine nennt einen Käufer.</translation>
    </message>
    <message>
        <source>Goes to the head of the note of every new order; may be empty.</source>
        <translation>Kommt an den Anfang des Hinweises jedes neuen Auftrags; darf leer sein.</translation>
    </message>
    <message>
        <source>Hold until scanned</source>
        <translation>Zurückhalten bis gescannt</translation>
    </message>
    <message>
        <source>How do you handle your orders?</source>
        <translation>Wie bearbeiten Sie Ihre Aufträge?</translation>
    </message>
    <message>
        <source>I accept them by hand</source>
        <translation>Ich nehme sie von Hand an</translation>
    </message>
    <message>
        <source>Keep orders on hold until every phone is scanned</source>
        <translation>Aufträge angehalten lassen, bis jedes Gerät gescannt ist</translation>
    </message>
    <message>
        <source>Missing IMEIs</source>
        <translation>Fehlende IMEIs</translation>
    </message>
    <message>
        <source>Name of this shop</source>
        <translation>Name dieses Shops</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Neue Aufträge</translation>
    </message>
    <message>
        <source>No label can be made in ShipStation before the last scan.</source>
        <translation>Vor dem letzten Scan lässt sich in ShipStation kein Etikett erstellen.</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>Only one shop: no name is needed</source>
        <translation>Nur ein Shop: kein Name nötig</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Register at Back Market what did not arrive there</source>
        <translation>Bei Back Market registrieren, was dort nicht angekommen ist</translation>
    </message>
    <message>
        <source>Set by this computer&apos;s environment; it cannot be changed here.</source>
        <translation>Von der Umgebung dieses Computers vorgegeben; hier nicht zu ändern.</translation>
    </message>
    <message>
        <source>These are usual answers. Each can be changed in the settings at any time.</source>
        <translation>Das sind übliche Antworten. Jede lässt sich jederzeit in den Einstellungen ändern.</translation>
    </message>
    <message>
        <source>What an order becomes in ShipStation while it stands so.</source>
        <translation>Was ein Auftrag in ShipStation wird, solange er so steht.</translation>
    </message>
    <message>
        <source>What this computer tells you</source>
        <translation>Was dieser Computer Ihnen meldet</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Your own text in the note</source>
        <translation>Ihr eigener Text im Hinweis</translation>
    </message>
</context>
<context>
    <name>ShopsCard</name>
    <message>
        <source>Add a shop</source>
        <translation>Shop hinzufügen</translation>
    </message>
    <message>
        <source>Another shop or region</source>
        <translation>Anderer Shop oder andere Region</translation>
    </message>
    <message>
        <source>Every region has accounts, tokens and order numbers of its own.</source>
        <translation>Jede Region hat eigene Konten, Tokens und Auftragsnummern.</translation>
    </message>
    <message>
        <source>First shop</source>
        <translation>Erster Shop</translation>
    </message>
    <message>
        <source>In front now</source>
        <translation>Jetzt geöffnet</translation>
    </message>
    <message>
        <source>It gets orders, settings and credentials of its own</source>
        <translation>Er bekommt eigene Aufträge, Einstellungen und Zugangsdaten</translation>
    </message>
    <message>
        <source>It is off the list; its folder was set aside.</source>
        <translation>Er steht nicht mehr auf der Liste; sein Ordner wurde beiseitegelegt.</translation>
    </message>
    <message>
        <source>Name of the shop</source>
        <translation>Name des Shops</translation>
    </message>
    <message>
        <source>Nothing is sent</source>
        <translation>Nichts wird gesendet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Practice shop</source>
        <translation>Übungsshop</translation>
    </message>
    <message>
        <source>Region of the new shop</source>
        <translation>Region des neuen Shops</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Show “{name}” in this window</source>
        <translation>„{name}“ in diesem Fenster zeigen</translation>
    </message>
    <message>
        <source>Take “{name}” off the list</source>
        <translation>„{name}“ von der Liste nehmen</translation>
    </message>
    <message>
        <source>Take “{name}” off the list and forget its credentials? Its folder with orders and proofs is set aside, not erased.</source>
        <translation>„{name}“ von der Liste nehmen und die Zugangsdaten vergessen? Der Ordner mit Aufträgen und Nachweisen wird beiseitegelegt, nicht gelöscht.</translation>
    </message>
    <message>
        <source>Your shops</source>
        <translation>Ihre Shops</translation>
    </message>
    <message>
        <source>“{name}” is on the list. Open it to connect it.</source>
        <translation>„{name}“ steht auf der Liste. Zum Verbinden öffnen.</translation>
    </message>
</context>
<context>
    <name>SlotView</name>
    <message>
        <source>Back Market</source>
        <translation>Back Market</translation>
    </message>
    <message>
        <source>Place {number}: {what}</source>
        <translation>Platz {number}: {what}</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Scan phone</source>
        <translation>Gerät scannen</translation>
    </message>
    <message>
        <source>Scan serial number</source>
        <translation>Seriennummer scannen</translation>
    </message>
    <message>
        <source>ShipStation</source>
        <translation>ShipStation</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Bench</source>
        <translation>Packplatz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Last good sync</source>
        <translation>Letzter Abgleich</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>No good sync since {time}</source>
        <translation>Kein Abgleich seit {time}</translation>
    </message>
    <message>
        <source>No sync since {time}</source>
        <translation>Kein Abgleich seit {time}</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>ShipStation calls</source>
        <translation>ShipStation-Abrufe</translation>
    </message>
    <message>
        <source>Stop; what is due stays queued</source>
        <translation>Anhalten; Fälliges bleibt vorgemerkt</translation>
    </message>
    <message>
        <source>Synced {age} ago</source>
        <translation>Abgeglichen vor {age}</translation>
    </message>
    <message>
        <source>This computer&apos;s clock</source>
        <translation>Uhr dieses Computers</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu übertragen</translation>
    </message>
    <message>
        <source>since {time}</source>
        <translation>seit {time}</translation>
    </message>
    <message>
        <source>slowed {time}</source>
        <translation>gebremst {time}</translation>
    </message>
    <message>
        <source>– calls left</source>
        <translation>– Abrufe frei</translation>
    </message>
</context>
<context>
    <name>StatusesSheet</name>
    <message>
        <source>A change applies to new orders, and to open ones at the next sync.</source>
        <translation>Eine Änderung gilt für neue Aufträge, für offene ab dem nächsten Abgleich.</translation>
    </message>
    <message>
        <source>At Back Market</source>
        <translation>Bei Back Market</translation>
    </message>
    <message>
        <source>In ShipStation</source>
        <translation>In ShipStation</translation>
    </message>
    <message>
        <source>In the companion set-up ShipStation decides this by itself (it knows only states 1 and 9), so this page is read-only.</source>
        <translation>Im Begleitbetrieb entscheidet ShipStation das selbst (es kennt nur Status 1 und 9), darum lässt sich diese Seite nur lesen.</translation>
    </message>
    <message>
        <source>Put the values here that fit most shops</source>
        <translation>Werte einsetzen, die den meisten Shops passen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status mapping</source>
        <translation>Statustabelle</translation>
    </message>
    <message>
        <source>Suggested values</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>The number of this state in Back Market’s interface</source>
        <translation>Die Nummer dieses Status in der Schnittstelle von Back Market</translation>
    </message>
    <message>
        <source>What ShipStation shows for each state of a Back Market order.</source>
        <translation>Was ShipStation für jeden Status eines Back-Market-Auftrags zeigt.</translation>
    </message>
</context>
<context>
    <name>StepItem</name>
    <message>
        <source>Step {number} of {count}: {name}, {note}</source>
        <translation>Schritt {number} von {count}: {name}, {note}</translation>
    </message>
    <message>
        <source>{step} (done)</source>
        <translation>{step} (erledigt)</translation>
    </message>
    <message>
        <source>{step} (now)</source>
        <translation>{step} (jetzt)</translation>
    </message>
</context>
<context>
    <name>StockDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose the column of the IMEI, and that of the SKU or the grade.</source>
        <translation>Die Spalte der IMEI wählen, dazu die der SKU oder des Zustands.</translation>
    </message>
    <message>
        <source>From now on scans are checked by this list</source>
        <translation>Ab jetzt werden Scans mit dieser Liste geprüft</translation>
    </message>
    <message>
        <source>Import a stock list</source>
        <translation>Eine Lagerliste importieren</translation>
    </message>
    <message>
        <source>Keep the old list (Esc)</source>
        <translation>Die alte Liste behalten (Esc)</translation>
    </message>
    <message>
        <source>No phone can be read with these columns.</source>
        <translation>Mit diesen Spalten lässt sich kein Gerät lesen.</translation>
    </message>
    <message>
        <source>Reading every row …</source>
        <translation>Jede Zeile wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Replace the list</source>
        <translation>Liste ersetzen</translation>
    </message>
    <message>
        <source>Replacing the list …</source>
        <translation>Liste wird ersetzt …</translation>
    </message>
    <message>
        <source>Rows with faults</source>
        <translation>Zeilen mit Fehlern</translation>
    </message>
    <message>
        <source>… and {count} more.</source>
        <translation>… und {count} weitere.</translation>
    </message>
</context>
<context>
    <name>StockPage</name>
    <message>
        <source>A CSV file with IMEI, SKU and grade; it takes the place of the old list</source>
        <translation>Eine CSV-Datei mit IMEI, SKU und Zustand; sie ersetzt die alte Liste</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Any CSV file will do, whatever its columns are called: IMEI or serial number, SKU, grade. You say once which column is which. Storage, colour and grade are then checked exactly; without a list only the model is, as far as your scans taught it.</source>
        <translation>Jede CSV-Datei ist recht, wie auch immer ihre Spalten heißen: IMEI oder Seriennummer, SKU, Zustand. Sie sagen einmal, welche Spalte welche ist. Speicher, Farbe und Zustand werden dann genau geprüft; ohne Liste nur das Modell, soweit Ihre Scans es gelehrt haben.</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Liste importieren…</translation>
    </message>
    <message>
        <source>Import a stock list</source>
        <translation>Eine Lagerliste importieren</translation>
    </message>
    <message>
        <source>Lists (*.csv *.txt *.tsv)</source>
        <translation>Listen (*.csv *.txt *.tsv)</translation>
    </message>
    <message>
        <source>No list is loaded</source>
        <translation>Keine Liste geladen</translation>
    </message>
    <message>
        <source>Remove the list</source>
        <translation>Liste entfernen</translation>
    </message>
    <message>
        <source>Remove “{name}”? Scans are then no longer checked by it.</source>
        <translation>„{name}“ entfernen? Scans werden dann nicht mehr damit geprüft.</translation>
    </message>
    <message>
        <source>Scans are checked by what your own scans taught.</source>
        <translation>Scans werden mit dem geprüft, was Ihre eigenen Scans gelehrt haben.</translation>
    </message>
    <message>
        <source>Stock list</source>
        <translation>Lagerliste</translation>
    </message>
    <message>
        <source>The list is removed.</source>
        <translation>Die Liste ist entfernt.</translation>
    </message>
    <message>
        <source>With your own list a scanned phone must be the one that was sold.</source>
        <translation>Mit Ihrer eigenen Liste muss ein gescanntes Gerät das verkaufte sein.</translation>
    </message>
    <message>
        <source>Work without a list; learned type codes stay</source>
        <translation>Ohne Liste arbeiten; gelernte Typcodes bleiben</translation>
    </message>
    <message>
        <source>Yes, remove it</source>
        <translation>Ja, entfernen</translation>
    </message>
</context>
<context>
    <name>SupportSheet</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put this text into the clipboard</source>
        <translation>Diesen Text in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Text for support</source>
        <translation>Text für den Support</translation>
    </message>
    <message>
        <source>This is what would be copied: no names, no addresses, no keys. Of identifiers and parcel numbers only the last four characters, order numbers in full.</source>
        <translation>Das wird kopiert: keine Namen, keine Adressen, keine Schlüssel. Von Gerätenummern und Sendungsnummern nur die letzten vier Zeichen, Auftragsnummern ganz.</translation>
    </message>
</context>
<context>
    <name>TableTools</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>How the table looks</source>
        <translation>Aussehen der Tabelle</translation>
    </message>
    <message>
        <source>Row height</source>
        <translation>Zeilenhöhe</translation>
    </message>
</context>
<context>
    <name>TextView</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Einstellungen</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Put this text into the clipboard</source>
        <translation>Diesen Text in die Zwischenablage legen</translation>
    </message>
    <message>
        <source>Save as a zip file …</source>
        <translation>Als Zip-Datei speichern …</translation>
    </message>
    <message>
        <source>Write it into a file to send</source>
        <translation>In eine Datei zum Verschicken schreiben</translation>
    </message>
</context>
<context>
    <name>ThenCard</name>
    <message>
        <source>How far the sending is</source>
        <translation>Wie weit das Senden ist</translation>
    </message>
    <message>
        <source>Then, by itself</source>
        <translation>Dann, von selbst</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>BB Desktop</source>
        <translation>BB Desktop</translation>
    </message>
    <message>
        <source>BB Desktop: a service cannot be reached</source>
        <translation>BB Desktop: Ein Dienst ist nicht erreichbar</translation>
    </message>
    <message>
        <source>BB Desktop: a service refused the credentials</source>
        <translation>BB Desktop: Ein Dienst hat die Zugangsdaten abgelehnt</translation>
    </message>
    <message>
        <source>Open bench</source>
        <translation>Packplatz öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Fenster zeigen</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
</context>
<context>
    <name>TypedEntry</name>
    <message>
        <source>Enter goes on, Esc ends. A scan works all the while.</source>
        <translation>Enter geht weiter, Esc beendet. Ein Scan geht jederzeit.</translation>
    </message>
    <message>
        <source>The two differ: first {first}, now {again}. Nothing was saved. Look again.</source>
        <translation>Die beiden sind verschieden: erst {first}, jetzt {again}. Nichts gespeichert. Noch einmal hinsehen.</translation>
    </message>
    <message>
        <source>Type its last {count} characters again, then Enter.</source>
        <translation>Die letzten {count} Zeichen noch einmal tippen, dann Enter.</translation>
    </message>
    <message>
        <source>Type the IMEI, serial number or order number, then Enter.</source>
        <translation>IMEI, Seriennummer oder Auftragsnummer tippen, dann Enter.</translation>
    </message>
</context>
<context>
    <name>UnitActions</name>
    <message>
        <source>Copy the text for support about {identifier}</source>
        <translation>Den Text für den Support zu {identifier} kopieren</translation>
    </message>
    <message>
        <source>It came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>It came back: {identifier}</source>
        <translation>Zurückgekommen: {identifier}</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take back {identifier}</source>
        <translation>{identifier} zurücknehmen</translation>
    </message>
    <message>
        <source>Take this identifier back from the order</source>
        <translation>Diese Nummer vom Auftrag zurücknehmen</translation>
    </message>
    <message>
        <source>Text for support</source>
        <translation>Text für den Support</translation>
    </message>
    <message>
        <source>The buyer sent this phone back: it may be sold again</source>
        <translation>Der Käufer hat dieses Gerät zurückgeschickt: Es darf wieder verkauft werden</translation>
    </message>
    <message>
        <source>This number is final. Copies a text that asks support to correct it</source>
        <translation>Diese Nummer ist endgültig. Kopiert einen Text, der den Support um Korrektur bittet</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Changed and not saved: {pages}.</source>
        <translation>Geändert und nicht gespeichert: {pages}.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Go back to the settings as you changed them (Esc)</source>
        <translation>Zurück zu den Einstellungen, wie Sie sie geändert haben (Esc)</translation>
    </message>
    <message>
        <source>Go on with the settings that are in use</source>
        <translation>Mit den bisherigen Einstellungen weitermachen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the changed settings?</source>
        <translation>Geänderte Einstellungen speichern?</translation>
    </message>
    <message>
        <source>Settings not saved</source>
        <translation>Einstellungen nicht gespeichert</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Use these settings from now on</source>
        <translation>Diese Einstellungen ab jetzt verwenden</translation>
    </message>
    <message>
        <source>“{page}” cannot be saved as it stands: {fault}</source>
        <translation>„{page}“ lässt sich so nicht speichern: {fault}</translation>
    </message>
</context>
<context>
    <name>VerdictBand</name>
    <message>
        <source>1 – {last}</source>
        <translation>1 – {last}</translation>
    </message>
    <message>
        <source>Click or press Space to go on</source>
        <translation>Zum Fortfahren klicken oder Leertaste drücken</translation>
    </message>
    <message>
        <source>F7</source>
        <translation>F7</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem weiter</translation>
    </message>
    <message>
        <source>Right phone</source>
        <translation>Richtiges Gerät</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>This window is not in front. Click here before you scan.</source>
        <translation>Dieses Fenster ist nicht vorn. Vor dem Scannen hier klicken.</translation>
    </message>
    <message>
        <source>To go on</source>
        <translation>Zum Fortfahren</translation>
    </message>
    <message>
        <source>Which place?</source>
        <translation>Welcher Platz?</translation>
    </message>
    <message>
        <source>or another scan</source>
        <translation>oder anderer Scan</translation>
    </message>
    <message>
        <source>or scan NOTED</source>
        <translation>oder NOTED scannen</translation>
    </message>
    <message>
        <source>or scan SURE</source>
        <translation>oder SURE scannen</translation>
    </message>
</context>
<context>
    <name>WaitingPanel</name>
    <message>
        <source>Nothing more is sent by itself.</source>
        <translation>Von selbst wird nichts mehr übertragen.</translation>
    </message>
    <message>
        <source>Nothing waits: everything is sent.</source>
        <translation>Nichts wartet: alles ist übertragen.</translation>
    </message>
    <message>
        <source>Read both services and send what is due</source>
        <translation>Beide Dienste lesen und Fälliges übertragen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what needs a person</source>
        <translation>Zeigen, was von Hand zu klären ist</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>To be sent</source>
        <translation>Zu übertragen</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>{waiting}, the next one now</source>
        <translation>{waiting}, nächste Übertragung jetzt</translation>
    </message>
    <message>
        <source>{waiting}, the next one {time}</source>
        <translation>{waiting}, nächste Übertragung {time}</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMEI into the internal note</source>
        <translation>IMEI in den internen Hinweis</translation>
    </message>
    <message>
        <source>accepts, creates, adds the IMEI, tells Back Market</source>
        <translation>nimmt an, legt an, ergänzt die IMEI, meldet an Back Market</translation>
    </message>
    <message>
        <source>label</source>
        <translation>Etikett</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>reads both sides, compares</source>
        <translation>liest beide Seiten, vergleicht</translation>
    </message>
    <message>
        <source>shipped, with the IMEI</source>
        <translation>versendet, mit der IMEI</translation>
    </message>
</context>
<context>
    <name>WhereCard</name>
    <message>
        <source>Export as CSV: {what}</source>
        <translation>Als CSV exportieren: {what}</translation>
    </message>
    <message>
        <source>IMEI or serial number</source>
        <translation>IMEI oder Seriennummer</translation>
    </message>
    <message>
        <source>Open order</source>
        <translation>Auftrag öffnen</translation>
    </message>
    <message>
        <source>Scan or type an IMEI, a second IMEI or a serial number.</source>
        <translation>Eine IMEI, zweite IMEI oder Seriennummer scannen oder tippen.</translation>
    </message>
    <message>
        <source>Show the order it stands on</source>
        <translation>Den Auftrag zeigen, zu dem es gehört</translation>
    </message>
    <message>
        <source>Where is this phone?</source>
        <translation>Wo ist dieses Gerät?</translation>
    </message>
    <message>
        <source>{number} is misread: its check digit is wrong. Scan it again.</source>
        <translation>{number} ist ein Lesefehler: Prüfziffer falsch. Noch einmal scannen.</translation>
    </message>
    <message>
        <source>{number} is not known here: no order of this shop has had this phone.</source>
        <translation>{number} ist hier unbekannt: kein Auftrag dieses Shops hatte dieses Gerät.</translation>
    </message>
    <message>
        <source>{number} stands on no order now.</source>
        <translation>{number} gehört jetzt zu keinem Auftrag.</translation>
    </message>
    <message>
        <source>{number} stands on order {order}.</source>
        <translation>{number} gehört zu Auftrag {order}.</translation>
    </message>
</context>
<context>
    <name>_OptionRow</name>
    <message>
        <source>Name of the option</source>
        <translation>Name der Option</translation>
    </message>
    <message>
        <source>Take this option away</source>
        <translation>Diese Option entfernen</translation>
    </message>
    <message>
        <source>Value of the option</source>
        <translation>Wert der Option</translation>
    </message>
</context>
<context>
    <name>messages</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
    </message>
    <message numerus="yes">
        <source>%n Back Market stores are active there. Choose yours.</source>
        <translation>
            <numerusform>%n Back-Market-Store ist dort aktiv. Wählen Sie Ihren.</numerusform>
            <numerusform>%n Back-Market-Stores sind dort aktiv. Wählen Sie Ihren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SKUs are different in this file. Save to use them.</source>
        <translation>
            <numerusform>%n SKU ist in dieser Datei anders. Zum Übernehmen speichern.</numerusform>
            <numerusform>%n SKUs sind in dieser Datei anders. Zum Übernehmen speichern.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n SKUs are shown whose identifier is guessed. Correct what is wrong.</source>
        <translation>
            <numerusform>%n SKU wird gezeigt, deren Nummernart geraten ist. Falsches bitte berichtigen.</numerusform>
            <numerusform>%n SKUs werden gezeigt, deren Nummernart geraten ist. Falsches bitte berichtigen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n active stores found: {names}</source>
        <translation>
            <numerusform>%n aktiver Store gefunden: {names}</numerusform>
            <numerusform>%n aktive Stores gefunden: {names}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses for ShipStation</source>
        <translation>
            <numerusform>%n Adresse für ShipStation</numerusform>
            <numerusform>%n Adressen für ShipStation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n addresses to write</source>
        <translation>
            <numerusform>%n Adresse zu schreiben</numerusform>
            <numerusform>%n Adressen zu schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calls left</source>
        <translation>
            <numerusform>%n Abruf frei</numerusform>
            <numerusform>%n Abrufe frei</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cells hold no phone and are left out:</source>
        <translation>
            <numerusform>%n Zelle enthält kein Gerät und wird ausgelassen:</numerusform>
            <numerusform>%n Zellen enthalten kein Gerät und werden ausgelassen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, new form</source>
        <translation>
            <numerusform>%n Zeichen, neue Form</numerusform>
            <numerusform>%n Zeichen, neue Form</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, not the usual form. It is tested all the same.</source>
        <translation>
            <numerusform>%n Zeichen, nicht die übliche Form. Wird trotzdem geprüft.</numerusform>
            <numerusform>%n Zeichen, nicht die übliche Form. Wird trotzdem geprüft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, old form: an e-mail address and a password. Such tokens ended in 2023.</source>
        <translation>
            <numerusform>%n Zeichen, alte Form: eine E-Mail-Adresse und ein Passwort. Solche Tokens endeten 2023.</numerusform>
            <numerusform>%n Zeichen, alte Form: eine E-Mail-Adresse und ein Passwort. Solche Tokens endeten 2023.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n characters, some of which no token has. Copy it again, on its own.</source>
        <translation>
            <numerusform>%n Zeichen, das kein Token hat. Noch einmal kopieren, ohne anderes.</numerusform>
            <numerusform>%n Zeichen, darunter solche, die kein Token hat. Noch einmal kopieren, ohne anderes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copies, {size} together</source>
        <translation>
            <numerusform>%n Sicherung, zusammen {size}</numerusform>
            <numerusform>%n Sicherungen, zusammen {size}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due by {time}</source>
        <translation>
            <numerusform>%n fällig bis {time}</numerusform>
            <numerusform>%n fällig bis {time}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter · Esc</source>
        <translation>
            <numerusform>%n durch den Filter verborgen · Esc</numerusform>
            <numerusform>%n durch den Filter verborgen · Esc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs are not sent yet. They go out when BB Desktop runs again.</source>
        <translation>
            <numerusform>%n Aufgabe ist noch nicht übertragen. Sie geht hinaus, wenn BB Desktop wieder läuft.</numerusform>
            <numerusform>%n Aufgaben sind noch nicht übertragen. Sie gehen hinaus, wenn BB Desktop wieder läuft.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs wait.</source>
        <translation>
            <numerusform>%n Aufgabe wartet.</numerusform>
            <numerusform>%n Aufgaben warten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n jobs wait: {kinds}</source>
        <translation>
            <numerusform>%n Aufgabe wartet: {kinds}</numerusform>
            <numerusform>%n Aufgaben warten: {kinds}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n verspätet</numerusform>
            <numerusform>%n verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more orders wait for one like it.</source>
        <translation>
            <numerusform>%n weiterer Auftrag wartet auf so ein Gerät.</numerusform>
            <numerusform>%n weitere Aufträge warten auf so ein Gerät.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more wait for their time</source>
        <translation>
            <numerusform>%n weitere wartet auf ihre Zeit</numerusform>
            <numerusform>%n weitere warten auf ihre Zeit</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new orders</source>
        <translation>
            <numerusform>%n neuer Auftrag</numerusform>
            <numerusform>%n neue Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes for ShipStation</source>
        <translation>
            <numerusform>%n Hinweis für ShipStation</numerusform>
            <numerusform>%n Hinweise für ShipStation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n notes to write</source>
        <translation>
            <numerusform>%n Hinweis zu schreiben</numerusform>
            <numerusform>%n Hinweise zu schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them were mangled by a spreadsheet and could be repaired.</source>
        <translation>
            <numerusform>%n davon hatte eine Tabellenkalkulation verfälscht; es ließ sich reparieren.</numerusform>
            <numerusform>%n davon hatte eine Tabellenkalkulation verfälscht; sie ließen sich reparieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n old copies of the database are removed.</source>
        <translation>
            <numerusform>%n alte Sicherung der Datenbank ist entfernt.</numerusform>
            <numerusform>%n alte Sicherungen der Datenbank sind entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders are to be shipped and need their address.</source>
        <translation>
            <numerusform>%n Auftrag ist zu versenden und braucht seine Adresse.</numerusform>
            <numerusform>%n Aufträge sind zu versenden und brauchen ihre Adresse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders get late within two hours</source>
        <translation>
            <numerusform>%n Auftrag ist in zwei Stunden verspätet</numerusform>
            <numerusform>%n Aufträge sind in zwei Stunden verspätet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders open</source>
        <translation>
            <numerusform>%n Auftrag offen</numerusform>
            <numerusform>%n Aufträge offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to accept</source>
        <translation>
            <numerusform>%n Auftrag anzunehmen</numerusform>
            <numerusform>%n Aufträge anzunehmen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to create</source>
        <translation>
            <numerusform>%n Auftrag anzulegen</numerusform>
            <numerusform>%n Aufträge anzulegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders to create in ShipStation</source>
        <translation>
            <numerusform>%n Auftrag in ShipStation anzulegen</numerusform>
            <numerusform>%n Aufträge in ShipStation anzulegen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n orders were read. The most urgent ones come first.</source>
        <translation>
            <numerusform>%n Auftrag wurde gelesen. Die dringendsten kommen zuerst.</numerusform>
            <numerusform>%n Aufträge wurden gelesen. Die dringendsten kommen zuerst.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcels that ShipStation announces</source>
        <translation>
            <numerusform>%n Paket, das ShipStation meldet</numerusform>
            <numerusform>%n Pakete, die ShipStation meldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcels to announce</source>
        <translation>
            <numerusform>%n Paket zu melden</numerusform>
            <numerusform>%n Pakete zu melden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones of order {order} are free again.</source>
        <translation>
            <numerusform>%n Gerät von Auftrag {order} ist wieder frei.</numerusform>
            <numerusform>%n Geräte von Auftrag {order} sind wieder frei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones of order {order} stay: Back Market holds them.</source>
        <translation>
            <numerusform>%n Gerät von Auftrag {order} bleibt: Back Market hat es registriert.</numerusform>
            <numerusform>%n Geräte von Auftrag {order} bleiben: Back Market hat sie registriert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones were not scanned. A scan now goes straight to Back Market.</source>
        <translation>
            <numerusform>%n Gerät wurde nicht gescannt. Ein Scan geht jetzt direkt an Back Market.</numerusform>
            <numerusform>%n Geräte wurden nicht gescannt. Ein Scan geht jetzt direkt an Back Market.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones will be loaded.</source>
        <translation>
            <numerusform>%n Gerät wird geladen.</numerusform>
            <numerusform>%n Geräte werden geladen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n phones, imported {when}</source>
        <translation>
            <numerusform>%n Gerät, importiert {when}</numerusform>
            <numerusform>%n Geräte, importiert {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows were left out.</source>
        <translation>
            <numerusform>%n Zeile wurde ausgelassen.</numerusform>
            <numerusform>%n Zeilen wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows · {written}</source>
        <translation>
            <numerusform>%n Zeile · {written}</numerusform>
            <numerusform>%n Zeilen · {written}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans</source>
        <translation>
            <numerusform>%n Scan</numerusform>
            <numerusform>%n Scans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans are put back from the journal of scans, each as it was made.</source>
        <translation>
            <numerusform>%n Scan wird aus dem Scan-Protokoll zurückgeholt, so wie er gemacht wurde.</numerusform>
            <numerusform>%n Scans werden aus dem Scan-Protokoll zurückgeholt, jeder so, wie er gemacht wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n scans since then are missing in it. They are put back from the journal of scans, each as it was made.</source>
        <translation>
            <numerusform>%n Scan seither fehlt darin. Er wird aus dem Scan-Protokoll zurückgeholt, so wie er gemacht wurde.</numerusform>
            <numerusform>%n Scans seither fehlen darin. Sie werden aus dem Scan-Protokoll zurückgeholt, jeder so, wie er gemacht wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seconds</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shipments to tell</source>
        <translation>
            <numerusform>%n Sendung zu melden</numerusform>
            <numerusform>%n Sendungen zu melden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sold, last ordered {when}</source>
        <translation>
            <numerusform>Eines verkauft, zuletzt bestellt {when}</numerusform>
            <numerusform>%n verkauft, zuletzt bestellt {when}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses for ShipStation</source>
        <translation>
            <numerusform>%n Status für ShipStation</numerusform>
            <numerusform>%n Status für ShipStation</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n statuses to write</source>
        <translation>
            <numerusform>%n Status zu schreiben</numerusform>
            <numerusform>%n Status zu schreiben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stores, {seconds} s</source>
        <translation>
            <numerusform>%n Store, {seconds} s</numerusform>
            <numerusform>%n Stores, {seconds} s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n type codes</source>
        <translation>
            <numerusform>%n Typcode</numerusform>
            <numerusform>%n Typcodes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting to be sent</source>
        <translation>
            <numerusform>%n zu übertragen</numerusform>
            <numerusform>%n zu übertragen</numerusform>
        </translation>
    </message>
    <message>
        <source>0, 10</source>
        <translation>0, 10</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>8, line 4–7</source>
        <translation>8, Position 4–7</translation>
    </message>
    <message>
        <source>9</source>
        <translation>9</translation>
    </message>
    <message>
        <source>A BB_ variable that holds a table is not JSON.</source>
        <translation>Eine BB_-Variable, die eine Tabelle enthält, ist kein JSON.</translation>
    </message>
    <message>
        <source>A PostgreSQL database needs the driver psycopg: install bb-desktop[postgresql].</source>
        <translation>Eine PostgreSQL-Datenbank braucht den Treiber psycopg: bitte bb-desktop[postgresql] installieren.</translation>
    </message>
    <message>
        <source>A line is not accepted at Back Market yet.</source>
        <translation>Eine Position ist bei Back Market noch nicht angenommen.</translation>
    </message>
    <message>
        <source>A phone of the stock list in the database is no identifier.</source>
        <translation>Ein Gerät der Lagerliste in der Datenbank ist keine Gerätenummer.</translation>
    </message>
    <message>
        <source>A record could not be read.</source>
        <translation>Ein Datensatz ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>A scan on order {order} could not be put back.</source>
        <translation>Ein Scan auf Auftrag {order} konnte nicht zurückgeholt werden.</translation>
    </message>
    <message>
        <source>A scan on order {order} in the database is no identifier.</source>
        <translation>Ein Scan bei Auftrag {order} in der Datenbank ist keine Gerätenummer.</translation>
    </message>
    <message>
        <source>A scan stays as it was read: it can be withdrawn, not changed or removed.</source>
        <translation>Ein Scan bleibt, wie er gelesen wurde: Er lässt sich zurücknehmen, nicht ändern oder löschen.</translation>
    </message>
    <message>
        <source>A service refuses its token or key</source>
        <translation>Ein Dienst lehnt Token oder Schlüssel ab</translation>
    </message>
    <message>
        <source>A store of ShipStation cannot be read: {reason}</source>
        <translation>Ein Store von ShipStation ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>A web page came instead of {service}: does this network want you to sign in? Open it in a browser; your scans are safe.</source>
        <translation>Statt {service} kam eine Webseite: Will dieses Netz, dass Sie sich anmelden? Öffnen Sie einen Browser; Ihre Scans sind sicher.</translation>
    </message>
    <message>
        <source>A weekend lies before the deadline.</source>
        <translation>Vor dem Termin liegt ein Wochenende.</translation>
    </message>
    <message>
        <source>A {kind} in the database cannot be read ({fields}).</source>
        <translation>Ein Eintrag in der Datenbank ist nicht lesbar ({kind}: {fields}).</translation>
    </message>
    <message>
        <source>API key</source>
        <translation>API-Schlüssel</translation>
    </message>
    <message>
        <source>API secret</source>
        <translation>API-Secret</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message numerus="yes">
        <source>Accept %n orders</source>
        <translation>
            <numerusform>%n Auftrag annehmen</numerusform>
            <numerusform>%n Aufträge annehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept again</source>
        <translation>Noch einmal annehmen</translation>
    </message>
    <message>
        <source>Accept it</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Accept the selected orders at Back Market</source>
        <translation>Die gewählten Aufträge bei Back Market annehmen</translation>
    </message>
    <message>
        <source>Acceptance</source>
        <translation>Annahme</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Accepted at Back Market.</source>
        <translation>Bei Back Market angenommen.</translation>
    </message>
    <message>
        <source>Accepted, but ShipStation has no such order yet.</source>
        <translation>Angenommen, aber noch nicht in ShipStation.</translation>
    </message>
    <message>
        <source>Accepted, to be shipped</source>
        <translation>Angenommen, zu versenden</translation>
    </message>
    <message>
        <source>Accepted, to ship</source>
        <translation>Angenommen, zu versenden</translation>
    </message>
    <message>
        <source>Accepting orders</source>
        <translation>Aufträge werden angenommen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Add new integration</source>
        <translation>Neue Integration hinzufügen</translation>
    </message>
    <message>
        <source>Add new integration, then Confirm</source>
        <translation>„Neue Integration hinzufügen“, dann „Bestätigen“</translation>
    </message>
    <message numerus="yes">
        <source>All %n SKUs of this file stand here like that already.</source>
        <translation>
            <numerusform>%n SKU in dieser Datei; sie steht hier schon genau so.</numerusform>
            <numerusform>Alle %n SKUs dieser Datei stehen hier schon genau so.</numerusform>
        </translation>
    </message>
    <message>
        <source>All its lines are accepted; then Back Market is told of the parcel.</source>
        <translation>Alle Positionen werden angenommen; dann wird das Paket Back Market gemeldet.</translation>
    </message>
    <message>
        <source>All open</source>
        <translation>Alle offenen</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Alle Aufträge</translation>
    </message>
    <message>
        <source>All {count} of {count} scanned.</source>
        <translation>Alle {count} von {count} gescannt.</translation>
    </message>
    <message>
        <source>Already saved on this order. Nothing changed.</source>
        <translation>Bei diesem Auftrag schon gespeichert. Nichts geändert.</translation>
    </message>
    <message>
        <source>Also when the phone was scanned; you are told.</source>
        <translation>Auch wenn das Gerät gescannt ist; Sie erfahren es.</translation>
    </message>
    <message>
        <source>Amount paid</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>An identifier is still missing.</source>
        <translation>Es fehlt noch eine Gerätenummer.</translation>
    </message>
    <message>
        <source>An order gets late in two hours</source>
        <translation>Ein Auftrag ist in zwei Stunden zu spät</translation>
    </message>
    <message>
        <source>An order is cancelled after its scan</source>
        <translation>Ein Auftrag wird nach dem Scannen storniert</translation>
    </message>
    <message>
        <source>An order of ShipStation cannot be read: {reason}.</source>
        <translation>Ein Auftrag von ShipStation ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>An order of ShipStation that may be {order} cannot be read: {reason}</source>
        <translation>Ein Auftrag von ShipStation, vielleicht {order}, ist nicht lesbar: {reason}</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Announced, or nothing more is expected.</source>
        <translation>Gemeldet, oder es wird nichts mehr erwartet.</translation>
    </message>
    <message>
        <source>Another phone of the order is not scanned yet.</source>
        <translation>Ein anderes Gerät des Auftrags ist noch nicht gescannt.</translation>
    </message>
    <message>
        <source>Another program announced order {order} at Back Market.</source>
        <translation>Ein anderes Programm hat Auftrag {order} bei Back Market gemeldet.</translation>
    </message>
    <message>
        <source>Another shop, or not imported yet: F5.</source>
        <translation>Anderer Shop oder noch nicht importiert: F5.</translation>
    </message>
    <message>
        <source>Another sync is running on the same data; this one was not started.</source>
        <translation>Auf denselben Daten läuft schon ein Abgleich; dieser wurde nicht begonnen.</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>As slow as somebody who types</source>
        <translation>So langsam, wie jemand tippt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Asia-Pacific</source>
        <translation>Asien-Pazifik</translation>
    </message>
    <message>
        <source>At Back Market</source>
        <translation>Bei Back Market</translation>
    </message>
    <message>
        <source>Attention</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>Awaiting payment</source>
        <translation>Zahlung ausstehend</translation>
    </message>
    <message>
        <source>Awaiting shipment</source>
        <translation>Versandbereit</translation>
    </message>
    <message numerus="yes">
        <source>BB Desktop: %n things need you</source>
        <translation>
            <numerusform>BB Desktop: %n Punkt zu klären</numerusform>
            <numerusform>BB Desktop: %n Punkte zu klären</numerusform>
        </translation>
    </message>
    <message>
        <source>BB_{variable} is set, which would hold for every shop: there can only be one while it is.</source>
        <translation>BB_{variable} ist gesetzt und würde für jeden Shop gelten: Solange das so ist, kann es nur einen geben.</translation>
    </message>
    <message>
        <source>Back Market</source>
        <translation>Back Market</translation>
    </message>
    <message numerus="yes">
        <source>Back Market answers for a shop with %n orders. No order is known here to compare it with.</source>
        <translation>
            <numerusform>Back Market antwortet für einen Shop mit %n Auftrag. Hier ist kein Auftrag bekannt, um das zu vergleichen.</numerusform>
            <numerusform>Back Market antwortet für einen Shop mit %n Aufträgen. Hier ist kein Auftrag bekannt, um das zu vergleichen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back Market answers, but this token has the form of before 2023.</source>
        <translation>Back Market antwortet, aber dieses Token hat die Form von vor 2023.</translation>
    </message>
    <message>
        <source>Back Market answers.</source>
        <translation>Back Market antwortet.</translation>
    </message>
    <message>
        <source>Back Market changed it.</source>
        <translation>Von Back Market geändert.</translation>
    </message>
    <message>
        <source>Back Market changed {order}</source>
        <translation>Back Market hat {order} geändert</translation>
    </message>
    <message>
        <source>Back Market could not be told of order {order}.</source>
        <translation>Auftrag {order} ließ sich Back Market nicht melden.</translation>
    </message>
    <message>
        <source>Back Market does not know the parcel of order {order} yet.</source>
        <translation>Back Market kennt das Paket von Auftrag {order} noch nicht.</translation>
    </message>
    <message>
        <source>Back Market expects nothing more of it.</source>
        <translation>Back Market erwartet nichts mehr davon.</translation>
    </message>
    <message>
        <source>Back Market gets the first; this one is in the note.</source>
        <translation>Back Market bekommt die erste Nummer; diese steht im Hinweis.</translation>
    </message>
    <message>
        <source>Back Market has erased this buyer.</source>
        <translation>Back Market hat diesen Käufer gelöscht.</translation>
    </message>
    <message>
        <source>Back Market has no delivery note for order {order} yet.</source>
        <translation>Back Market hat für Auftrag {order} noch keinen Versandschein.</translation>
    </message>
    <message>
        <source>Back Market has put the order on hold.</source>
        <translation>Back Market hat den Auftrag zurückgestellt.</translation>
    </message>
    <message>
        <source>Back Market has the parcel of order {order}, but not the number of its phone.</source>
        <translation>Back Market hat das Paket von Auftrag {order}, aber nicht die Nummer des Geräts.</translation>
    </message>
    <message>
        <source>Back Market holds a number that was not scanned here.</source>
        <translation>Back Market hat eine Nummer, die hier nicht gescannt wurde.</translation>
    </message>
    <message>
        <source>Back Market holds another number for order {order} than the one that was scanned.</source>
        <translation>Back Market hat für Auftrag {order} eine andere Nummer als die gescannte.</translation>
    </message>
    <message>
        <source>Back Market holds another number.</source>
        <translation>Back Market hat eine andere Nummer.</translation>
    </message>
    <message>
        <source>Back Market is asked first, and told only if need be.</source>
        <translation>Back Market wird erst gefragt und nur bei Bedarf informiert.</translation>
    </message>
    <message>
        <source>Back Market keeps one IMEI per line: phone 1 goes there, both go into the note.</source>
        <translation>Back Market nimmt eine IMEI je Position: Gerät 1 geht dorthin, beide in den Hinweis.</translation>
    </message>
    <message>
        <source>Back Market keeps one per line: the first goes there, all into the note.</source>
        <translation>Back Market nimmt eine je Position: die erste geht dorthin, alle in den Hinweis.</translation>
    </message>
    <message>
        <source>Back Market knows the parcel of {order}: {subject}</source>
        <translation>Back Market kennt das Paket von {order}: {subject}</translation>
    </message>
    <message>
        <source>Back Market knows the parcel.</source>
        <translation>Back Market kennt das Paket.</translation>
    </message>
    <message>
        <source>Back Market or you</source>
        <translation>Back Market oder Sie</translation>
    </message>
    <message>
        <source>Back Market refused the token at {time}. Scanning goes on. {jobs}</source>
        <translation>Back Market lehnt das Token seit {time} ab. Scannen geht weiter. {jobs}</translation>
    </message>
    <message>
        <source>Back Market refuses this token.</source>
        <translation>Back Market lehnt dieses Token ab.</translation>
    </message>
    <message>
        <source>Back Market says so; not scanned here.</source>
        <translation>Laut Back Market; hier nicht gescannt.</translation>
    </message>
    <message>
        <source>Back Market sent another order than {order}.</source>
        <translation>Back Market hat einen anderen Auftrag als {order} gesendet.</translation>
    </message>
    <message>
        <source>Back Market ships it itself (BackShip).</source>
        <translation>Back Market versendet selbst (BackShip).</translation>
    </message>
    <message>
        <source>Back Market shows order {order} as shipped without its phone’s number.</source>
        <translation>Back Market zeigt Auftrag {order} als versendet, ohne die Nummer des Geräts.</translation>
    </message>
    <message>
        <source>Back Market shows the parcel {old}. Make a new label in ShipStation.</source>
        <translation>Back Market zeigt das Paket {old}. In ShipStation ein neues Etikett erstellen.</translation>
    </message>
    <message>
        <source>Back Market still waits for the buyer&apos;s payment.</source>
        <translation>Back Market wartet noch auf die Zahlung des Käufers.</translation>
    </message>
    <message>
        <source>Back Market told: {subject}, {detail}</source>
        <translation>Back Market gemeldet: {subject}, {detail}</translation>
    </message>
    <message>
        <source>Back Market took the acceptance of order {order}, but does not show it.</source>
        <translation>Back Market hat die Annahme von Auftrag {order} bekommen, zeigt sie aber nicht.</translation>
    </message>
    <message>
        <source>Back Market took the number of order {order}, but does not show it.</source>
        <translation>Back Market hat die Nummer von Auftrag {order} übernommen, zeigt sie aber nicht.</translation>
    </message>
    <message>
        <source>Back Market took the parcel of order {order}, but does not show it.</source>
        <translation>Back Market hat das Paket von Auftrag {order} übernommen, zeigt es aber nicht.</translation>
    </message>
    <message>
        <source>Back Market wants it shipped by {until}. It opens at the bench.</source>
        <translation>Back Market erwartet den Versand bis {until}. Er öffnet sich am Packplatz.</translation>
    </message>
    <message>
        <source>Back Market wants {wanted}. Correct it in ShipStation, and pack that.</source>
        <translation>Back Market will {wanted}. In ShipStation berichtigen und so packen.</translation>
    </message>
    <message>
        <source>Back Market was told nothing yet.</source>
        <translation>Back Market wurde noch nichts gemeldet.</translation>
    </message>
    <message>
        <source>Back Market&apos;s link to a delivery note is not a safe address.</source>
        <translation>Der Link von Back Market zu einem Versandschein ist keine sichere Adresse.</translation>
    </message>
    <message>
        <source>Back Market&apos;s link to a delivery note makes no sense.</source>
        <translation>Der Link von Back Market zu einem Versandschein ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Back Market&apos;s link to the next page makes no sense.</source>
        <translation>Der Link von Back Market zur nächsten Seite ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>Back Market&apos;s list of orders breaks off.</source>
        <translation>Die Auftragsliste von Back Market bricht ab.</translation>
    </message>
    <message>
        <source>Back Market&apos;s list of orders does not end.</source>
        <translation>Die Auftragsliste von Back Market endet nicht.</translation>
    </message>
    <message>
        <source>Back Market&apos;s list of orders is not in its usual shape.</source>
        <translation>Die Auftragsliste von Back Market hat nicht ihre gewohnte Form.</translation>
    </message>
    <message>
        <source>Back Market&apos;s list of orders is not in its usual shape: {reason}.</source>
        <translation>Die Auftragsliste von Back Market hat nicht ihre gewohnte Form: {reason}.</translation>
    </message>
    <message>
        <source>Back Market&apos;s list of orders runs in a circle.</source>
        <translation>Die Auftragsliste von Back Market läuft im Kreis.</translation>
    </message>
    <message>
        <source>Back Market&apos;s next page lies at another address; this was refused.</source>
        <translation>Die nächste Seite von Back Market liegt unter einer anderen Adresse; das wurde abgelehnt.</translation>
    </message>
    <message>
        <source>Back Market&apos;s reply for order {order} is no order.</source>
        <translation>Die Antwort von Back Market zu Auftrag {order} ist kein Auftrag.</translation>
    </message>
    <message numerus="yes">
        <source>Back Market&apos;s token is %n days old. Renew it when you have five minutes: until then the old one works.</source>
        <translation>
            <numerusform>Das Token von Back Market ist %n Tag alt. Bitte erneuern, wenn Sie fünf Minuten haben: Bis dahin gilt das alte.</numerusform>
            <numerusform>Das Token von Back Market ist %n Tage alt. Bitte erneuern, wenn Sie fünf Minuten haben: Bis dahin gilt das alte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back Market, {record}: {reason}</source>
        <translation>Back Market, {record}: {reason}</translation>
    </message>
    <message>
        <source>Back Office</source>
        <translation>Back Office</translation>
    </message>
    <message>
        <source>BackShip sends it, or the buyer was erased.</source>
        <translation>BackShip versendet ihn, oder der Käufer wurde gelöscht.</translation>
    </message>
    <message>
        <source>Bench</source>
        <translation>Packplatz</translation>
    </message>
    <message>
        <source>Bill to</source>
        <translation>Rechnung an</translation>
    </message>
    <message>
        <source>Bringing ShipStation up to date</source>
        <translation>ShipStation wird aktualisiert</translation>
    </message>
    <message>
        <source>Buyer</source>
        <translation>Käufer</translation>
    </message>
    <message>
        <source>Buyer erased</source>
        <translation>Käufer gelöscht</translation>
    </message>
    <message>
        <source>Buyer’s e-mail</source>
        <translation>E-Mail des Käufers</translation>
    </message>
    <message>
        <source>Buyer’s phone</source>
        <translation>Telefon des Käufers</translation>
    </message>
    <message>
        <source>By {time}</source>
        <translation>Bis {time}</translation>
    </message>
    <message>
        <source>CHECK</source>
        <translation>PRÜFEN</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Zurückgekommen</translation>
    </message>
    <message>
        <source>Came back from order {order}. It may be sold again.</source>
        <translation>Aus Auftrag {order} zurückgekommen. Darf wieder verkauft werden.</translation>
    </message>
    <message>
        <source>Came in from Back Market.</source>
        <translation>Von Back Market hereingekommen.</translation>
    </message>
    <message>
        <source>Cancel it in ShipStation, so that nobody packs it.</source>
        <translation>Stornieren Sie ihn in ShipStation, damit ihn niemand packt.</translation>
    </message>
    <message>
        <source>Cancel one of the two there, and ship the other one.</source>
        <translation>Stornieren Sie dort einen der beiden und versenden Sie den anderen.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Cancelled at Back Market.</source>
        <translation>Bei Back Market storniert.</translation>
    </message>
    <message>
        <source>Cancelled, refunded or never paid</source>
        <translation>Storniert, erstattet oder nie bezahlt</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Feststelltaste ist an</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Versanddienst</translation>
    </message>
    <message>
        <source>Carrier fees</source>
        <translation>Kosten des Versanddiensts</translation>
    </message>
    <message>
        <source>Carriers</source>
        <translation>Versanddienste</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Changes by itself after acceptance.</source>
        <translation>Ändert sich nach der Annahme von selbst.</translation>
    </message>
    <message>
        <source>Check that it was copied whole and that the region is right. If its entry in the Back Office was deleted, make a new one there.</source>
        <translation>Prüfen Sie, ob es ganz kopiert ist und die Region stimmt. Wurde sein Eintrag im Back Office gelöscht, dort ein neues erstellen.</translation>
    </message>
    <message>
        <source>Check the network of this computer, then test again.</source>
        <translation>Das Netzwerk dieses Computers ansehen, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>Choose V1, then Generate API Keys</source>
        <translation>V1 wählen, dann „Generate API Keys“</translation>
    </message>
    <message>
        <source>Choose a plan with API access in ShipStation, then come back here. Scanning works without it, and what is scanned waits.</source>
        <translation>In ShipStation einen Tarif mit API-Zugang wählen, dann hierher zurückkommen. Scannen geht auch ohne; Gescanntes wartet.</translation>
    </message>
    <message>
        <source>Choose the ShipStation store that brings the orders: the account has {number} active Back Market stores.</source>
        <translation>Wählen Sie den ShipStation-Store, der die Aufträge bringt: Das Konto hat {number} aktive Back-Market-Stores.</translation>
    </message>
    <message>
        <source>Choose the ShipStation store that new orders go to: the account has no manual store.</source>
        <translation>Wählen Sie den ShipStation-Store, in den neue Aufträge kommen: Das Konto hat keinen manuellen Store.</translation>
    </message>
    <message>
        <source>Choose the ShipStation store that new orders go to: the account has {number} manual stores.</source>
        <translation>Wählen Sie den ShipStation-Store, in den neue Aufträge kommen: Das Konto hat {number} manuelle Stores.</translation>
    </message>
    <message>
        <source>Choose “Other integration” in the list.</source>
        <translation>In der Liste „Other integration“ wählen.</translation>
    </message>
    <message>
        <source>Chosen shipping method</source>
        <translation>Gewählte Versandart</translation>
    </message>
    <message>
        <source>Clock {span} fast</source>
        <translation>Uhr geht {span} vor</translation>
    </message>
    <message>
        <source>Clock {span} slow</source>
        <translation>Uhr geht {span} nach</translation>
    </message>
    <message>
        <source>Close the open order</source>
        <translation>Den offenen Auftrag schließen</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Abgeschlossen</translation>
    </message>
    <message>
        <source>Closes this order; the next packing slip may come.</source>
        <translation>Schließt diesen Auftrag; der nächste Lieferschein kann kommen.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Codes are read all the same.</source>
        <translation>Codes werden trotzdem gelesen.</translation>
    </message>
    <message>
        <source>Collection points</source>
        <translation>Paketshops</translation>
    </message>
    <message>
        <source>Comfortable rows</source>
        <translation>Bequeme Zeilen</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Befehlskarten</translation>
    </message>
    <message>
        <source>Compact rows</source>
        <translation>Kompakte Zeilen</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Comparing both sides</source>
        <translation>Vergleicht beide Seiten</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Bestätigen</translation>
    </message>
    <message>
        <source>Confirm that this is the token of your shop.</source>
        <translation>Bitte bestätigen, dass dies das Token Ihres Shops ist.</translation>
    </message>
    <message numerus="yes">
        <source>Connected again. %n jobs still wait; Activity shows which.</source>
        <translation>
            <numerusform>Wieder verbunden. %n Aufgabe wartet noch; „Aktivität“ zeigt, welche.</numerusform>
            <numerusform>Wieder verbunden. %n Aufgaben warten noch; „Aktivität“ zeigt, welche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Connected again. %n waiting jobs are going out.</source>
        <translation>
            <numerusform>Wieder verbunden. %n wartende Aufgabe geht hinaus.</numerusform>
            <numerusform>Wieder verbunden. %n wartende Aufgaben gehen hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Connected again. Everything that waited went out.</source>
        <translation>Wieder verbunden. Alles Wartende ging hinaus.</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Copy both again: Settings, Account, API Settings, version V1. The secret is shown only once; without it, make a new pair.</source>
        <translation>Beides noch einmal kopieren: „Settings“, „Account“, „API Settings“, Version V1. Das Secret wird nur einmal gezeigt; fehlt es, ein neues Paar erstellen.</translation>
    </message>
    <message>
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Gerätenummer kopieren</translation>
    </message>
    <message>
        <source>Copy it again, whole.</source>
        <translation>Noch einmal ganz kopieren.</translation>
    </message>
    <message>
        <source>Copy key and secret again, each on its own and without other text.</source>
        <translation>Schlüssel und Secret noch einmal kopieren, jedes für sich und ohne anderen Text.</translation>
    </message>
    <message>
        <source>Copy order number</source>
        <translation>Auftragsnummer kopieren</translation>
    </message>
    <message>
        <source>Copy the identifiers of the current order</source>
        <translation>Die Gerätenummern des aktuellen Auftrags kopieren</translation>
    </message>
    <message>
        <source>Copy the key, then the secret</source>
        <translation>Schlüssel kopieren, dann das Secret</translation>
    </message>
    <message>
        <source>Copy the number of the current order</source>
        <translation>Die Nummer des aktuellen Auftrags kopieren</translation>
    </message>
    <message>
        <source>Copy the token</source>
        <translation>Token kopieren</translation>
    </message>
    <message>
        <source>Copy the token again, whole, on its own and without other text.</source>
        <translation>Das Token noch einmal kopieren, vollständig, für sich und ohne anderen Text.</translation>
    </message>
    <message>
        <source>Cover the other label and scan one phone only.</source>
        <translation>Das andere Etikett abdecken und nur ein Gerät scannen.</translation>
    </message>
    <message>
        <source>Create as Awaiting payment</source>
        <translation>Als „Zahlung ausstehend“ anlegen</translation>
    </message>
    <message>
        <source>Create as On hold</source>
        <translation>Als „Angehalten“ anlegen</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Create it again</source>
        <translation>Neu anlegen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Created in ShipStation.</source>
        <translation>In ShipStation angelegt.</translation>
    </message>
    <message>
        <source>Creating orders in ShipStation</source>
        <translation>Aufträge in ShipStation anlegen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Cut out, and hang them up where your scanner reaches them.</source>
        <translation>Ausschneiden und dort aufhängen, wo Ihr Scanner hinreicht.</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Delete the entry “Other integration”</source>
        <translation>Den Eintrag „Other integration“ löschen</translation>
    </message>
    <message>
        <source>Deleted there</source>
        <translation>Dort gelöscht</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>gerade in Benutzung</translation>
    </message>
    <message>
        <source>Device {n} of {m} saved. Back Market is told.</source>
        <translation>Gerät {n} von {m} gespeichert. Back Market erfährt es.</translation>
    </message>
    <message>
        <source>Device {n} of {m} saved. Make the label.</source>
        <translation>Gerät {n} von {m} gespeichert. Etikett erstellen.</translation>
    </message>
    <message>
        <source>Device {n} of {m} saved. Scan the next one.</source>
        <translation>Gerät {n} von {m} gespeichert. Nächstes scannen.</translation>
    </message>
    <message>
        <source>Device {n} of {m}.</source>
        <translation>Gerät {n} von {m}.</translation>
    </message>
    <message>
        <source>Directory not empty</source>
        <translation>der Ordner ist nicht leer</translation>
    </message>
    <message>
        <source>Discounts</source>
        <translation>Rabatte</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>der zugeteilte Platz ist verbraucht</translation>
    </message>
    <message>
        <source>Do not create</source>
        <translation>Nicht anlegen</translation>
    </message>
    <message>
        <source>Do not pack order {order}: it was cancelled at Back Market, and ShipStation still offers it.</source>
        <translation>Auftrag {order} nicht packen: Er wurde bei Back Market storniert, und ShipStation bietet ihn noch an.</translation>
    </message>
    <message>
        <source>Do not pack {order}.</source>
        <translation>{order} nicht packen.</translation>
    </message>
    <message>
        <source>Do not ship order {order}: Back Market has put it on hold.</source>
        <translation>Auftrag {order} nicht versenden: Back Market hat ihn zurückgestellt.</translation>
    </message>
    <message>
        <source>Do not ship order {order}: it was cancelled at Back Market after its label was made.</source>
        <translation>Auftrag {order} nicht versenden: Er wurde bei Back Market storniert, als das Etikett schon erstellt war.</translation>
    </message>
    <message>
        <source>Do not ship order {order}: its address changed at Back Market after the label.</source>
        <translation>Auftrag {order} nicht versenden: Die Adresse wurde bei Back Market nach dem Etikett geändert.</translation>
    </message>
    <message>
        <source>Do what the coloured button of this page does</source>
        <translation>Tun, was der farbige Knopf dieser Seite tut</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message numerus="yes">
        <source>Done: %n buyers are erased.</source>
        <translation>
            <numerusform>Fertig: %n Käufer ist gelöscht.</numerusform>
            <numerusform>Fertig: %n Käufer sind gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>E-mail address for Back Market</source>
        <translation>E-Mail-Adresse für Back Market</translation>
    </message>
    <message>
        <source>EID, 32 digits</source>
        <translation>EID, 32 Ziffern</translation>
    </message>
    <message>
        <source>Ends with Enter</source>
        <translation>Endet mit Enter</translation>
    </message>
    <message>
        <source>Ends with Tab</source>
        <translation>Endet mit Tabulator</translation>
    </message>
    <message>
        <source>Ends with a pause</source>
        <translation>Endet mit einer Pause</translation>
    </message>
    <message>
        <source>Enter ShipStation&apos;s key and secret again, step by step</source>
        <translation>Schlüssel und Secret von ShipStation neu eingeben, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Enter a new Back Market token, step by step</source>
        <translation>Neues Back-Market-Token eingeben, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Enter again</source>
        <translation>Neu eingeben</translation>
    </message>
    <message>
        <source>Enter will never press a button in this app.</source>
        <translation>Enter drückt in diesem Programm nie einen Knopf.</translation>
    </message>
    <message>
        <source>Enter {parcel} in the Back Office in place of {old}.</source>
        <translation>Im Back Office {parcel} anstelle von {old} eintragen.</translation>
    </message>
    <message numerus="yes">
        <source>Erase %n buyers for good? This cannot be taken back.</source>
        <translation>
            <numerusform>%n Käufer endgültig löschen? Das lässt sich nicht zurücknehmen.</numerusform>
            <numerusform>%n Käufer endgültig löschen? Das lässt sich nicht zurücknehmen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Erasing: %n buyers so far.</source>
        <translation>
            <numerusform>Wird gelöscht: bisher %n Käufer.</numerusform>
            <numerusform>Wird gelöscht: bisher %n Käufer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Europe</source>
        <translation>Europa</translation>
    </message>
    <message>
        <source>Every identifier is there; the label is not made yet.</source>
        <translation>Alle Gerätenummern sind da; das Etikett ist noch nicht erstellt.</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Everything final</source>
        <translation>Alles endgültig</translation>
    </message>
    <message>
        <source>Everything that the program did.</source>
        <translation>Alles, was das Programm getan hat.</translation>
    </message>
    <message>
        <source>Excellent</source>
        <translation>Exzellent</translation>
    </message>
    <message>
        <source>Export CSV …</source>
        <translation>CSV exportieren …</translation>
    </message>
    <message>
        <source>F2 takes the last one back.</source>
        <translation>F2 nimmt das letzte Gerät zurück.</translation>
    </message>
    <message>
        <source>F7 takes it over, F4 leaves it there.</source>
        <translation>F7 übernimmt ihn, F4 lässt ihn dort.</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Akzeptabel</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Field required</source>
        <translation>der Wert fehlt</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>die Datei gibt es schon</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>der Dateiname ist zu lang</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find an order</source>
        <translation>Einen Auftrag suchen</translation>
    </message>
    <message>
        <source>Finished ones too.</source>
        <translation>Auch die abgeschlossenen.</translation>
    </message>
    <message>
        <source>Free the phone</source>
        <translation>Gerät freigeben</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Gift</source>
        <translation>Geschenk</translation>
    </message>
    <message>
        <source>Gift message</source>
        <translation>Geschenknachricht</translation>
    </message>
    <message>
        <source>Go on after a STOP</source>
        <translation>Nach einem STOPP fortfahren</translation>
    </message>
    <message>
        <source>Go on in spite of a CHECK</source>
        <translation>Trotz PRÜFEN fortfahren</translation>
    </message>
    <message>
        <source>Go through what is missing, step by step</source>
        <translation>Durchgehen, was fehlt, Schritt für Schritt</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Goes to order {order}. Scan its packing slip.</source>
        <translation>Gehört zu Auftrag {order}. Dessen Lieferschein scannen.</translation>
    </message>
    <message>
        <source>Goes to order {order}: it is saved there.</source>
        <translation>Gehört zu Auftrag {order}: Dort ist es gespeichert.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Grace time</source>
        <translation>Wartezeit</translation>
    </message>
    <message>
        <source>Handled elsewhere</source>
        <translation>Anderswo erledigt</translation>
    </message>
    <message>
        <source>Held by Back Market</source>
        <translation>Von Back Market zurückgestellt</translation>
    </message>
    <message>
        <source>Hello, order {order}, line {line}: the number {held} was registered for it, which is not the device that we sent. The right one is {right}. Please correct it; we cannot change it ourselves.</source>
        <translation>Guten Tag, Auftrag {order}, Position {line}: Dafür wurde die Nummer {held} registriert; das ist nicht das Gerät, das wir versendet haben. Richtig ist {right}. Bitte korrigieren Sie das; wir können es selbst nicht ändern.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Hide the pages at the edge and fill the screen, and back</source>
        <translation>Die Seiten am Rand ausblenden und den Bildschirm füllen, und zurück</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Hold the order</source>
        <translation>Auftrag zurückstellen</translation>
    </message>
    <message>
        <source>Hold the scanner still and scan again, or print the card.</source>
        <translation>Den Scanner ruhig halten und noch einmal scannen, oder die Karte drucken.</translation>
    </message>
    <message>
        <source>Hold until scanned</source>
        <translation>Zurückhalten bis gescannt</translation>
    </message>
    <message>
        <source>How long buyers are kept</source>
        <translation>Wie lange Käufer bleiben</translation>
    </message>
    <message>
        <source>I have read the red message. Go on.</source>
        <translation>Ich habe die rote Meldung gelesen. Weiter.</translation>
    </message>
    <message>
        <source>IMEI</source>
        <translation>IMEI</translation>
    </message>
    <message>
        <source>IMEI {code}</source>
        <translation>IMEI {code}</translation>
    </message>
    <message>
        <source>IMEI … {end}</source>
        <translation>IMEI … {end}</translation>
    </message>
    <message>
        <source>IMEI?</source>
        <translation>IMEI?</translation>
    </message>
    <message>
        <source>IMEISV, 16 digits</source>
        <translation>IMEISV, 16 Ziffern</translation>
    </message>
    <message>
        <source>IMEIs arrive well, serial numbers do not.</source>
        <translation>IMEIs kommen richtig an, Seriennummern nicht.</translation>
    </message>
    <message>
        <source>Identifier</source>
        <translation>Gerätenummer</translation>
    </message>
    <message>
        <source>In ShipStation’s note</source>
        <translation>Im ShipStation-Hinweis</translation>
    </message>
    <message>
        <source>In serial numbers these letters arrive as others: {pairs}.</source>
        <translation>In Seriennummern kommen diese Buchstaben anders an: {pairs}.</translation>
    </message>
    <message>
        <source>Input should be a valid boolean{more}</source>
        <translation>ja oder nein wird gebraucht{more}</translation>
    </message>
    <message>
        <source>Input should be a valid date{more}</source>
        <translation>ein Datum wird gebraucht{more}</translation>
    </message>
    <message>
        <source>Input should be a valid dictionary{more}</source>
        <translation>eine Tabelle wird gebraucht{more}</translation>
    </message>
    <message>
        <source>Input should be a valid integer{more}</source>
        <translation>eine ganze Zahl wird gebraucht{more}</translation>
    </message>
    <message>
        <source>Input should be a valid string{more}</source>
        <translation>ein Text wird gebraucht{more}</translation>
    </message>
    <message>
        <source>Input should be greater than or equal to {least}</source>
        <translation>mindestens {least}</translation>
    </message>
    <message>
        <source>Input should be less than or equal to {most}</source>
        <translation>höchstens {most}</translation>
    </message>
    <message>
        <source>Input should be {choices}</source>
        <translation>möglich ist {choices}</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Fehler beim Lesen oder Schreiben</translation>
    </message>
    <message>
        <source>Integrations</source>
        <translation>Integrationen</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interner Hinweis</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>das ist ein Ordner</translation>
    </message>
    <message>
        <source>It can no longer be changed.</source>
        <translation>Nicht mehr zu ändern.</translation>
    </message>
    <message>
        <source>It can still be taken back until {time}.</source>
        <translation>Kann noch zurückgenommen werden bis {time}.</translation>
    </message>
    <message>
        <source>It does not stand on this order any more.</source>
        <translation>Das steht nicht mehr bei diesem Auftrag.</translation>
    </message>
    <message>
        <source>It gives as the reason: {error}. Enter the parcel {parcel} in the Back Office.</source>
        <translation>Als Grund nennt es: {error}. Das Paket {parcel} im Back Office eintragen.</translation>
    </message>
    <message>
        <source>It goes into one parcel with order {orders}: open that one as well.</source>
        <translation>Geht mit Auftrag {orders} in ein Paket: auch diesen öffnen.</translation>
    </message>
    <message>
        <source>It goes out with the next sync.</source>
        <translation>Geht mit dem nächsten Abgleich hinaus.</translation>
    </message>
    <message>
        <source>It goes to a parcel shop.</source>
        <translation>Geht an einen Paketshop.</translation>
    </message>
    <message>
        <source>It has not left yet: take it back instead.</source>
        <translation>Noch nicht versendet: stattdessen zurücknehmen.</translation>
    </message>
    <message>
        <source>It is accepted at Back Market. Have ShipStation’s Back Market store look for new orders.</source>
        <translation>Er ist bei Back Market angenommen. Lassen Sie den Back-Market-Store von ShipStation nach neuen Aufträgen sehen.</translation>
    </message>
    <message>
        <source>It is being put right: other text stays, our line is added again.</source>
        <translation>Das wird gerade behoben: Anderer Text bleibt, unsere Zeile kommt wieder dazu.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Wird gerade gesendet.</translation>
    </message>
    <message>
        <source>It is created once more. If it shall not go out, cancel it in the Back Office.</source>
        <translation>Er wird noch einmal angelegt. Soll er nicht hinausgehen, stornieren Sie ihn im Back Office.</translation>
    </message>
    <message>
        <source>It is finished: nothing more is to be done.</source>
        <translation>Er ist abgeschlossen: nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>It is on hold at Back Market.</source>
        <translation>Er ist bei Back Market zurückgestellt.</translation>
    </message>
    <message>
        <source>It is on hold in ShipStation.</source>
        <translation>Er ist in ShipStation angehalten.</translation>
    </message>
    <message>
        <source>It is shown only once. Pasting it here ticks these five.</source>
        <translation>Es wird nur einmal gezeigt. Hier einfügen hakt diese fünf ab.</translation>
    </message>
    <message>
        <source>It is the right phone. Save it all the same.</source>
        <translation>Es ist das richtige Gerät. Trotzdem speichern.</translation>
    </message>
    <message>
        <source>It is the same account</source>
        <translation>Es ist dasselbe Konto</translation>
    </message>
    <message>
        <source>It is the same shop</source>
        <translation>Es ist derselbe Shop</translation>
    </message>
    <message>
        <source>It is told of the parcel {parcel} now.</source>
        <translation>Das Paket {parcel} wird jetzt gemeldet.</translation>
    </message>
    <message>
        <source>It is told {lacking} now; nobody can change that afterwards.</source>
        <translation>{lacking} wird jetzt gemeldet; danach kann das niemand mehr ändern.</translation>
    </message>
    <message>
        <source>It is told {told}, and not {others}. A label that is not used is voided in ShipStation.</source>
        <translation>Gemeldet wird {told}, nicht {others}. Ein unbenutztes Etikett in ShipStation stornieren.</translation>
    </message>
    <message>
        <source>It should have been created by now. It is created again.</source>
        <translation>Er sollte längst angelegt sein. Er wird noch einmal angelegt.</translation>
    </message>
    <message>
        <source>It told {old}; the label here is {parcel}. Two bridges make doubles.</source>
        <translation>Gemeldet wurde {old}; das Etikett hier ist {parcel}. Zwei Brücken legen alles doppelt an.</translation>
    </message>
    <message>
        <source>It was cancelled at Back Market {time}.</source>
        <translation>Bei Back Market storniert ({time}).</translation>
    </message>
    <message>
        <source>It was given up: see Attention.</source>
        <translation>Aufgegeben: siehe „Zu klären“.</translation>
    </message>
    <message>
        <source>It was not created a second time. Its number is not written into that order’s note.</source>
        <translation>Er wurde nicht ein zweites Mal angelegt. Seine Nummer steht nicht im Hinweis jenes Auftrags.</translation>
    </message>
    <message>
        <source>It was to leave by {until}. It opens at the bench.</source>
        <translation>Er sollte bis {until} hinausgehen. Er öffnet sich am Packplatz.</translation>
    </message>
    <message>
        <source>It works today. Make a new one in the Back Office soon: Back Market ends such tokens.</source>
        <translation>Heute geht es noch. Bitte bald ein neues im Back Office erstellen: Back Market schafft solche Tokens ab.</translation>
    </message>
    <message>
        <source>Item information</source>
        <translation>Artikelangaben</translation>
    </message>
    <message>
        <source>Item options</source>
        <translation>Artikeloptionen</translation>
    </message>
    <message>
        <source>Item price</source>
        <translation>Artikelpreis</translation>
    </message>
    <message>
        <source>Item weight</source>
        <translation>Artikelgewicht</translation>
    </message>
    <message>
        <source>Its label {parcel} exists. Keep the parcel here until the order is released.</source>
        <translation>Das Etikett {parcel} gibt es schon. Das Paket hierbehalten, bis der Auftrag freigegeben ist.</translation>
    </message>
    <message>
        <source>Its own slip opens it again; what was saved stays.</source>
        <translation>Sein Lieferschein öffnet ihn wieder; Gespeichertes bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Its shop has %n orders. Is it yours?</source>
        <translation>
            <numerusform>Sein Shop hat %n Auftrag. Ist es Ihrer?</numerusform>
            <numerusform>Sein Shop hat %n Aufträge. Ist es Ihrer?</numerusform>
        </translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Kept here and in the note only: Back Market has room for one number on this line.</source>
        <translation>Nur hier und im Hinweis: Back Market hat für diese Position Platz für eine Nummer.</translation>
    </message>
    <message>
        <source>Kept in the key store of this computer, never in a file.</source>
        <translation>Liegt im Schlüsselspeicher dieses Computers, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Kept in {store}, never in a file.</source>
        <translation>Aufbewahrt in {store}, nie in einer Datei.</translation>
    </message>
    <message>
        <source>Kept with it: {what}.</source>
        <translation>Mit gespeichert: {what}.</translation>
    </message>
    <message>
        <source>Key and secret are there</source>
        <translation>Schlüssel und Secret sind da</translation>
    </message>
    <message>
        <source>Keyboard does not fit</source>
        <translation>Tastatur passt nicht</translation>
    </message>
    <message>
        <source>Keyboard fits</source>
        <translation>Tastatur passt</translation>
    </message>
    <message>
        <source>Keyboard translated</source>
        <translation>Tastatur übersetzt</translation>
    </message>
    <message>
        <source>Label made</source>
        <translation>Etikett erstellt</translation>
    </message>
    <message>
        <source>Label made: {subject} {detail}</source>
        <translation>Etikett erstellt: {subject} {detail}</translation>
    </message>
    <message>
        <source>Label voided</source>
        <translation>Etikett storniert</translation>
    </message>
    <message>
        <source>Label voided: {subject}</source>
        <translation>Etikett storniert: {subject}</translation>
    </message>
    <message>
        <source>Labels that were made meanwhile are read, none twice.</source>
        <translation>Inzwischen erstellte Etiketten werden gelesen, keines doppelt.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Lays this order aside.</source>
        <translation>Legt diesen Auftrag beiseite.</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lassen, wie es ist</translation>
    </message>
    <message>
        <source>Let a buyer place an order in the practice shop</source>
        <translation>Einen Käufer im Übungsshop bestellen lassen</translation>
    </message>
    <message>
        <source>Letters change places</source>
        <translation>Buchstaben vertauscht</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Line for each phone</source>
        <translation>Zeile für jedes Gerät</translation>
    </message>
    <message>
        <source>Line id</source>
        <translation>Positions-ID</translation>
    </message>
    <message numerus="yes">
        <source>Loaded: %n phones from “{name}”.</source>
        <translation>
            <numerusform>Geladen: %n Gerät aus „{name}“.</numerusform>
            <numerusform>Geladen: %n Geräte aus „{name}“.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Look which parcel the phone is in. {detail}</source>
        <translation>Bitte nachsehen, in welchem Paket das Gerät ist. {detail}</translation>
    </message>
    <message>
        <source>Looks like a Back Market token</source>
        <translation>Sieht aus wie ein Token von Back Market</translation>
    </message>
    <message>
        <source>Looks like {seen}, ordered: {ordered}.</source>
        <translation>Sieht aus wie {seen}, bestellt: {ordered}.</translation>
    </message>
    <message>
        <source>MEID</source>
        <translation>MEID</translation>
    </message>
    <message>
        <source>MEID {code}</source>
        <translation>MEID {code}</translation>
    </message>
    <message>
        <source>Make a new token in the Back Office: Options, Integrations, Add new integration.</source>
        <translation>Im Back Office ein neues Token erstellen: „Optionen“, „Integrationen“, „Neue Integration hinzufügen“.</translation>
    </message>
    <message>
        <source>Marked by hand at {bench}.</source>
        <translation>Von Hand markiert, {bench}.</translation>
    </message>
    <message>
        <source>Marketplace</source>
        <translation>Marktplatz</translation>
    </message>
    <message>
        <source>Misread: the check digit is wrong.</source>
        <translation>Lesefehler: Prüfziffer falsch.</translation>
    </message>
    <message>
        <source>Missing identifiers</source>
        <translation>Fehlende Gerätenummern</translation>
    </message>
    <message>
        <source>Missing: {parts}. ShipStation would refuse the label.</source>
        <translation>Es fehlt: {parts}. ShipStation würde das Etikett ablehnen.</translation>
    </message>
    <message>
        <source>Needs a person: {what}</source>
        <translation>Zu klären: {what}</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Zu klären</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>New address of Back Market written into ShipStation.</source>
        <translation>Neue Adresse von Back Market in ShipStation geschrieben.</translation>
    </message>
    <message>
        <source>New address of {order} written into ShipStation</source>
        <translation>Neue Adresse von {order} in ShipStation geschrieben</translation>
    </message>
    <message>
        <source>New order (practice)</source>
        <translation>Neuer Auftrag (Übung)</translation>
    </message>
    <message>
        <source>New orders</source>
        <translation>Neue Aufträge</translation>
    </message>
    <message>
        <source>New token</source>
        <translation>Neues Token</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>Nächster Auftrag</translation>
    </message>
    <message>
        <source>No Back Market token yet: enter it in the window (Settings → Shop), or set BB_BACK_MARKET_TOKEN.</source>
        <translation>Noch kein Back-Market-Token: hier im Fenster eingeben (Einstellungen → Shop) oder BB_BACK_MARKET_TOKEN setzen.</translation>
    </message>
    <message>
        <source>No ShipStation API key yet: enter it in the window (Settings → Shop), or set BB_SHIPSTATION_API_KEY.</source>
        <translation>Noch kein API-Schlüssel von ShipStation: hier im Fenster eingeben (Einstellungen → Shop) oder BB_SHIPSTATION_API_KEY setzen.</translation>
    </message>
    <message>
        <source>No ShipStation API secret yet: enter it in the window (Settings → Shop), or set BB_SHIPSTATION_API_SECRET.</source>
        <translation>Noch kein API-Secret von ShipStation: hier im Fenster eingeben (Einstellungen → Shop) oder BB_SHIPSTATION_API_SECRET setzen.</translation>
    </message>
    <message>
        <source>No connection to {service}, though the internet works. Keep scanning: everything goes out later.</source>
        <translation>Keine Verbindung zu {service}, obwohl das Internet geht. Einfach weiterscannen: alles geht später hinaus.</translation>
    </message>
    <message>
        <source>No connection to {service}.</source>
        <translation>Keine Verbindung zu {service}.</translation>
    </message>
    <message>
        <source>No internet. Keep scanning: everything goes out later.</source>
        <translation>Kein Internet. Einfach weiterscannen: alles geht später hinaus.</translation>
    </message>
    <message>
        <source>No internet: {service} could not be asked.</source>
        <translation>Kein Internet: {service} ließ sich nicht fragen.</translation>
    </message>
    <message>
        <source>No order is open: scan its packing slip first.</source>
        <translation>Kein Auftrag offen: zuerst den Lieferschein scannen.</translation>
    </message>
    <message>
        <source>No order {order} in this shop.</source>
        <translation>Kein Auftrag {order} in diesem Shop.</translation>
    </message>
    <message>
        <source>No order {order} is stored, so nothing can be noted on it.</source>
        <translation>Auftrag {order} ist nicht gespeichert, also lässt sich nichts zu ihm vermerken.</translation>
    </message>
    <message>
        <source>No order {order} is stored, so nothing can be recorded on it.</source>
        <translation>Auftrag {order} ist nicht gespeichert, also lässt sich nichts bei ihm erfassen.</translation>
    </message>
    <message>
        <source>No phone was scanned yet.</source>
        <translation>Noch kein Gerät gescannt.</translation>
    </message>
    <message>
        <source>No problems. Nothing was refused.</source>
        <translation>Keine Probleme. Nichts wurde abgelehnt.</translation>
    </message>
    <message>
        <source>No safe connection to {service}; is somebody in between?</source>
        <translation>Keine sichere Verbindung zu {service}; steht jemand dazwischen?</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>kein Platz mehr auf dem Datenträger</translation>
    </message>
    <message>
        <source>No store is chosen yet to compare it with.</source>
        <translation>Zum Vergleichen ist noch kein Store gewählt.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner gibt es nicht</translation>
    </message>
    <message>
        <source>None sold; ordered {when}, and cancelled</source>
        <translation>Keines verkauft; {when} bestellt und storniert</translation>
    </message>
    <message>
        <source>None was scanned here. If you have it, scan it now: it goes straight to Back Market.</source>
        <translation>Hier wurde keine gescannt. Wenn Sie sie haben, scannen Sie sie jetzt: Sie geht direkt an Back Market.</translation>
    </message>
    <message>
        <source>Not V2. Two pairs may exist: leave the one that other programs use.</source>
        <translation>Nicht V2. Zwei Paare sind möglich: das anderer Programme bitte lassen.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>Not in ShipStation</source>
        <translation>Nicht in ShipStation</translation>
    </message>
    <message>
        <source>Not in ShipStation yet</source>
        <translation>Noch nicht in ShipStation</translation>
    </message>
    <message>
        <source>Not needed: {what}.</source>
        <translation>Nicht gebraucht: {what}.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Not paid yet</source>
        <translation>Noch nicht bezahlt</translation>
    </message>
    <message>
        <source>Not saved. Scan again.</source>
        <translation>Nicht gespeichert. Noch einmal scannen.</translation>
    </message>
    <message>
        <source>Not set up yet. {why}</source>
        <translation>Noch nicht eingerichtet. {why}</translation>
    </message>
    <message>
        <source>Note from the buyer</source>
        <translation>Hinweis des Käufers</translation>
    </message>
    <message>
        <source>Note to the buyer</source>
        <translation>Hinweis an den Käufer</translation>
    </message>
    <message>
        <source>Note written</source>
        <translation>Hinweis geschrieben</translation>
    </message>
    <message>
        <source>Note written in ShipStation: {subject}</source>
        <translation>Hinweis in ShipStation geschrieben: {subject}</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Nothing could be synced for five minutes</source>
        <translation>Seit fünf Minuten war kein Abgleich möglich</translation>
    </message>
    <message>
        <source>Nothing has happened yet. What the program does stands here.</source>
        <translation>Noch ist nichts geschehen. Hier steht, was das Programm tut.</translation>
    </message>
    <message>
        <source>Nothing has to be changed.</source>
        <translation>Es ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>Nothing is entered for {service} yet: nothing is read or written there.</source>
        <translation>Für {service} ist noch nichts eingegeben: Dort wird nichts gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nichts geht verloren</translation>
    </message>
    <message>
        <source>Nothing is packed before it is paid.</source>
        <translation>Nichts wird gepackt, bevor es bezahlt ist.</translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing more is to be done.</source>
        <translation>Nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Nothing to scan</source>
        <translation>Nichts zu scannen</translation>
    </message>
    <message>
        <source>Nothing to scan on this order.</source>
        <translation>Bei diesem Auftrag ist nichts zu scannen.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>Nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>Nothing waits to be sent.</source>
        <translation>Nichts wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Nothing was done: the bench was not on screen.</source>
        <translation>Nichts getan: Der Packplatz war nicht auf dem Bildschirm.</translation>
    </message>
    <message>
        <source>Nothing was saved.</source>
        <translation>Nichts gespeichert.</translation>
    </message>
    <message>
        <source>Nothing was saved. F7 takes it back, F4 leaves it there.</source>
        <translation>Nichts gespeichert. F7 holt ihn zurück, F4 lässt ihn dort.</translation>
    </message>
    <message>
        <source>Nothing was saved. Take another phone.</source>
        <translation>Nichts gespeichert. Bitte ein anderes Gerät nehmen.</translation>
    </message>
    <message>
        <source>Nothing was sent to ShipStation yet.</source>
        <translation>Noch nichts an ShipStation gesendet.</translation>
    </message>
    <message>
        <source>Nothing?</source>
        <translation>Nichts?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Number of a SIM card (ICCID)</source>
        <translation>Nummer einer SIM-Karte (ICCID)</translation>
    </message>
    <message>
        <source>Numbers do not arrive as they stand on the card.</source>
        <translation>Nummern kommen nicht so an, wie sie auf der Karte stehen.</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message numerus="yes">
        <source>Of %n SKUs it is guessed from the title what is to be scanned.</source>
        <translation>
            <numerusform>Bei %n SKU ist aus dem Titel geraten, was zu scannen ist.</numerusform>
            <numerusform>Bei %n SKUs ist aus dem Titel geraten, was zu scannen ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n closed orders the buyer is known here.</source>
        <translation>
            <numerusform>Bei %n abgeschlossenen Auftrag ist der Käufer hier bekannt.</numerusform>
            <numerusform>Bei %n abgeschlossenen Aufträgen ist der Käufer hier bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n orders the buyer is erased here.</source>
        <translation>
            <numerusform>Bei %n Auftrag ist der Käufer hier gelöscht.</numerusform>
            <numerusform>Bei %n Aufträgen ist der Käufer hier gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>On ShipStation&apos;s page API Settings, choose V1 and make a pair of key and secret there.</source>
        <translation>In ShipStation auf der Seite „API Settings“ V1 wählen und dort ein Paar aus Schlüssel und Secret erstellen.</translation>
    </message>
    <message>
        <source>On hold</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>On its way to Back Market. It can no longer be changed.</source>
        <translation>Unterwegs zu Back Market. Nicht mehr zu ändern.</translation>
    </message>
    <message>
        <source>One of them holds signs that cannot be sent.</source>
        <translation>Eines davon enthält Zeichen, die sich nicht senden lassen.</translation>
    </message>
    <message>
        <source>One phone was not scanned. A scan now goes straight to Back Market.</source>
        <translation>Ein Gerät wurde nicht gescannt. Ein Scan geht jetzt direkt an Back Market.</translation>
    </message>
    <message>
        <source>Open API Settings</source>
        <translation>„API Settings“ öffnen</translation>
    </message>
    <message>
        <source>Open Options, then Integrations</source>
        <translation>„Optionen“ öffnen, dann „Integrationen“</translation>
    </message>
    <message>
        <source>Open Settings, then Account</source>
        <translation>„Settings“ öffnen, dann „Account“</translation>
    </message>
    <message>
        <source>Open ShipStation</source>
        <translation>ShipStation öffnen</translation>
    </message>
    <message>
        <source>Open at {bench} since {time}.</source>
        <translation>Seit {time} offen an {bench}.</translation>
    </message>
    <message>
        <source>Open the Back Office</source>
        <translation>Back Office öffnen</translation>
    </message>
    <message>
        <source>Open the page Bench and scan the card again.</source>
        <translation>Die Seite „Packplatz“ öffnen und die Karte noch einmal scannen.</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>nicht erlaubt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Or choose an order on its page and press Enter.</source>
        <translation>Oder einen Auftrag auf seiner Seite wählen und Enter drücken.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Order date</source>
        <translation>Auftragsdatum</translation>
    </message>
    <message>
        <source>Order in full</source>
        <translation>Ganzer Auftrag</translation>
    </message>
    <message>
        <source>Order key</source>
        <translation>Auftragsschlüssel</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Auftragsnummer</translation>
    </message>
    <message>
        <source>Order weight</source>
        <translation>Auftragsgewicht</translation>
    </message>
    <message>
        <source>Order {order} cannot be accepted: {stage}.</source>
        <translation>Auftrag {order} lässt sich nicht annehmen: {stage}.</translation>
    </message>
    <message>
        <source>Order {order} could not be accepted.</source>
        <translation>Auftrag {order} ließ sich nicht annehmen.</translation>
    </message>
    <message>
        <source>Order {order} could not be created in ShipStation.</source>
        <translation>Auftrag {order} ließ sich in ShipStation nicht anlegen.</translation>
    </message>
    <message>
        <source>Order {order} could not be read.</source>
        <translation>Auftrag {order} ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>Order {order} goes into one parcel with others.</source>
        <translation>Auftrag {order} geht mit anderen in ein Paket.</translation>
    </message>
    <message>
        <source>Order {order} goes on without {skus}: Back Market cancelled that.</source>
        <translation>Auftrag {order} geht ohne {skus} weiter: Back Market hat das storniert.</translation>
    </message>
    <message>
        <source>Order {order} goes to a parcel shop.</source>
        <translation>Auftrag {order} geht an einen Paketshop.</translation>
    </message>
    <message>
        <source>Order {order} has a label, but is not accepted at Back Market.</source>
        <translation>Auftrag {order} hat ein Etikett, ist aber bei Back Market nicht angenommen.</translation>
    </message>
    <message>
        <source>Order {order} has a new label; Back Market still shows the old parcel number.</source>
        <translation>Auftrag {order} hat ein neues Etikett; Back Market zeigt noch die alte Sendungsnummer.</translation>
    </message>
    <message>
        <source>Order {order} has no label to void.</source>
        <translation>Auftrag {order} hat kein Etikett, das sich stornieren ließe.</translation>
    </message>
    <message>
        <source>Order {order} has other quantities at Back Market than in ShipStation.</source>
        <translation>Auftrag {order} hat bei Back Market andere Mengen als in ShipStation.</translation>
    </message>
    <message>
        <source>Order {order} has to leave soon.</source>
        <translation>Auftrag {order} muss bald hinausgehen.</translation>
    </message>
    <message>
        <source>Order {order} has {count} parcels; Back Market has room for one parcel number.</source>
        <translation>Auftrag {order} hat {count} Pakete; Back Market hat Platz für eine Sendungsnummer.</translation>
    </message>
    <message>
        <source>Order {order} is accepted already.</source>
        <translation>Auftrag {order} ist schon angenommen.</translation>
    </message>
    <message>
        <source>Order {order} is accepted but has been missing in ShipStation for {age}.</source>
        <translation>Auftrag {order} ist angenommen, fehlt aber seit {age} in ShipStation.</translation>
    </message>
    <message>
        <source>Order {order} is accepted, but not in ShipStation.</source>
        <translation>Auftrag {order} ist angenommen, aber nicht in ShipStation.</translation>
    </message>
    <message>
        <source>Order {order} is cancelled in ShipStation, and Back Market still waits for it.</source>
        <translation>Auftrag {order} ist in ShipStation storniert, und Back Market wartet noch darauf.</translation>
    </message>
    <message>
        <source>Order {order} is in ShipStation already, made by another connection.</source>
        <translation>Auftrag {order} ist schon in ShipStation, angelegt von einer anderen Verbindung.</translation>
    </message>
    <message>
        <source>Order {order} is in ShipStation twice: another connection has made it as well.</source>
        <translation>Auftrag {order} ist doppelt in ShipStation: Eine andere Verbindung hat ihn auch angelegt.</translation>
    </message>
    <message>
        <source>Order {order} is late.</source>
        <translation>Auftrag {order} ist verspätet.</translation>
    </message>
    <message>
        <source>Order {order} is not to be packed: {stage}.</source>
        <translation>Auftrag {order} nicht packen: {stage}.</translation>
    </message>
    <message>
        <source>Order {order} is shipped, and Back Market was not told of it yet.</source>
        <translation>Auftrag {order} ist versendet und Back Market noch nicht gemeldet.</translation>
    </message>
    <message>
        <source>Order {order} is split in ShipStation.</source>
        <translation>Auftrag {order} ist in ShipStation geteilt.</translation>
    </message>
    <message>
        <source>Order {order} is {status}: no label.</source>
        <translation>Auftrag {order} steht auf „{status}“: kein Etikett.</translation>
    </message>
    <message>
        <source>Order {order} left without a serial number.</source>
        <translation>Auftrag {order} ging ohne Seriennummer hinaus.</translation>
    </message>
    <message>
        <source>Order {order} left without an IMEI.</source>
        <translation>Auftrag {order} ging ohne IMEI hinaus.</translation>
    </message>
    <message>
        <source>Order {order} of Back Market cannot be read: {reason}.</source>
        <translation>Auftrag {order} von Back Market ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>Order {order} was announced, but its label is voided and there is no new one.</source>
        <translation>Auftrag {order} wurde gemeldet, aber sein Etikett ist storniert und es gibt kein neues.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled at Back Market after its phone was scanned.</source>
        <translation>Auftrag {order} wurde nach dem Scannen bei Back Market storniert.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled, but goes into one parcel with others.</source>
        <translation>Auftrag {order} wurde storniert, geht aber mit anderen in ein Paket.</translation>
    </message>
    <message>
        <source>Order {order} was deleted in ShipStation, and Back Market still waits for it.</source>
        <translation>Auftrag {order} wurde in ShipStation gelöscht, und Back Market wartet noch darauf.</translation>
    </message>
    <message>
        <source>Order {order}: {detail}</source>
        <translation>Auftrag {order}: {detail}</translation>
    </message>
    <message>
        <source>Order {other} has {end} as well. One phone cannot be in two parcels: look which has it.</source>
        <translation>Auftrag {other} hat {end} ebenfalls. Ein Gerät kann nicht in zwei Paketen sein: Sehen Sie nach, in welchem es ist.</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Orders accepted, parcels announced, phones registered.</source>
        <translation>Aufträge angenommen, Pakete gemeldet, Geräte registriert.</translation>
    </message>
    <message>
        <source>Orders created, notes and statuses written there.</source>
        <translation>Dort angelegte Aufträge, geschriebene Hinweise und Status.</translation>
    </message>
    <message>
        <source>Orders that arrived meanwhile are read from {time} on, ten minutes before the refusal.</source>
        <translation>Inzwischen eingegangene Aufträge werden ab {time} gelesen, zehn Minuten vor der Ablehnung.</translation>
    </message>
    <message>
        <source>Orders that arrived meanwhile are read.</source>
        <translation>Inzwischen eingegangene Aufträge werden gelesen.</translation>
    </message>
    <message>
        <source>Orders that still want something of somebody.</source>
        <translation>Aufträge, bei denen noch etwas zu tun ist.</translation>
    </message>
    <message>
        <source>Orders whose deadline comes next.</source>
        <translation>Aufträge, deren Frist als Nächstes endet.</translation>
    </message>
    <message>
        <source>Orders whose deadline has passed.</source>
        <translation>Aufträge, deren Frist abgelaufen ist.</translation>
    </message>
    <message>
        <source>Orders with something that only a person can settle.</source>
        <translation>Aufträge mit etwas, das nur ein Mensch klären kann.</translation>
    </message>
    <message>
        <source>Other causes</source>
        <translation>Andere Ursachen</translation>
    </message>
    <message>
        <source>Otherwise the old entry still counts.</source>
        <translation>Sonst gilt noch der alte Eintrag.</translation>
    </message>
    <message>
        <source>Pack at the bench</source>
        <translation>Am Packplatz packen</translation>
    </message>
    <message>
        <source>Pack it now</source>
        <translation>Jetzt packen</translation>
    </message>
    <message>
        <source>Packed {time}, {bench}.</source>
        <translation>Gepackt {time}, {bench}.</translation>
    </message>
    <message>
        <source>Packed {time}; that order is closed. It came back? F7 sells it again.</source>
        <translation>Gepackt {time}; der Auftrag ist abgeschlossen. Zurückgekommen? F7 verkauft es erneut.</translation>
    </message>
    <message>
        <source>Packing</source>
        <translation>Packen</translation>
    </message>
    <message>
        <source>Packing slip</source>
        <translation>Lieferschein</translation>
    </message>
    <message>
        <source>Packing slip or order number</source>
        <translation>Lieferschein oder Auftragsnummer</translation>
    </message>
    <message>
        <source>Packing slips are not read</source>
        <translation>Lieferscheine werden nicht gelesen</translation>
    </message>
    <message>
        <source>Packing slips open orders</source>
        <translation>Lieferscheine öffnen Aufträge</translation>
    </message>
    <message>
        <source>Paid, not accepted yet</source>
        <translation>Bezahlt, noch nicht angenommen</translation>
    </message>
    <message>
        <source>Paid, to accept</source>
        <translation>Bezahlt, anzunehmen</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Parcel at ShipStation</source>
        <translation>Paket bei ShipStation</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Parcel {n} of {m} in ShipStation</source>
        <translation>Paket {n} von {m} in ShipStation</translation>
    </message>
    <message>
        <source>Partly {word}</source>
        <translation>Teilweise {word}</translation>
    </message>
    <message>
        <source>Paste the key and its secret</source>
        <translation>Schlüssel und Secret einfügen</translation>
    </message>
    <message>
        <source>Paste the new token</source>
        <translation>Das neue Token einfügen</translation>
    </message>
    <message>
        <source>Payment date</source>
        <translation>Zahlungsdatum</translation>
    </message>
    <message>
        <source>Payment method</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>Payment not arrived</source>
        <translation>Zahlung nicht eingegangen</translation>
    </message>
    <message>
        <source>Pending fulfillment</source>
        <translation>Fulfillment ausstehend</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Phone {n} of {m} saved. Back Market is told.</source>
        <translation>Gerät {n} von {m} gespeichert. Back Market erfährt es.</translation>
    </message>
    <message>
        <source>Phone {n} of {m} saved. Make the label.</source>
        <translation>Gerät {n} von {m} gespeichert. Etikett erstellen.</translation>
    </message>
    <message>
        <source>Phone {n} of {m} saved. Scan the next one.</source>
        <translation>Gerät {n} von {m} gespeichert. Nächstes scannen.</translation>
    </message>
    <message>
        <source>Phone {n} of {m}.</source>
        <translation>Gerät {n} von {m}.</translation>
    </message>
    <message>
        <source>Phones</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Phones recorded, refused and taken back.</source>
        <translation>Geräte gespeichert, abgelehnt und zurückgenommen.</translation>
    </message>
    <message>
        <source>Plain http is allowed to a loopback address only; use https.</source>
        <translation>Einfaches http ist nur zum eigenen Rechner erlaubt; bitte https verwenden.</translation>
    </message>
    <message>
        <source>Premium</source>
        <translation>Premium</translation>
    </message>
    <message>
        <source>Press the main button</source>
        <translation>Hauptknopf drücken</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Product code (EAN)</source>
        <translation>Produktcode (EAN)</translation>
    </message>
    <message>
        <source>Product code of the box (EAN)</source>
        <translation>Produktcode der Schachtel (EAN)</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Produkte</translation>
    </message>
    <message>
        <source>Promised carrier</source>
        <translation>Zugesagter Versanddienst</translation>
    </message>
    <message>
        <source>Promised was {promised}, booked is {booked}: the buyer gets another service.</source>
        <translation>Zugesagt war {promised}, gebucht ist {booked}: Der Käufer bekommt eine andere Versandart.</translation>
    </message>
    <message numerus="yes">
        <source>Put back the copy of {when}, with %n orders?</source>
        <translation>
            <numerusform>Die Sicherung von {when} zurückspielen, mit %n Auftrag?</numerusform>
            <numerusform>Die Sicherung von {when} zurückspielen, mit %n Aufträgen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it in the place of the old one</source>
        <translation>Ersetzt den alten Eintrag</translation>
    </message>
    <message>
        <source>Put the last good copy back, or begin empty</source>
        <translation>Die letzte gute Sicherung zurückspielen oder leer beginnen</translation>
    </message>
    <message>
        <source>Put the open order on hold, or take it off again</source>
        <translation>Den offenen Auftrag zurückstellen oder wieder aufnehmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Read both services and send what is due</source>
        <translation>Beide Dienste lesen und senden, was fällig ist</translation>
    </message>
    <message>
        <source>Read completely</source>
        <translation>Vollständig gelesen</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>Read: {code}</source>
        <translation>Gelesen: {code}</translation>
    </message>
    <message>
        <source>Reading Back Market</source>
        <translation>Back Market wird gelesen</translation>
    </message>
    <message>
        <source>Reading ShipStation</source>
        <translation>ShipStation wird gelesen</translation>
    </message>
    <message>
        <source>Reading all of Back Market</source>
        <translation>Liest ganz Back Market</translation>
    </message>
    <message>
        <source>Reading all of ShipStation</source>
        <translation>Liest ganz ShipStation</translation>
    </message>
    <message>
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Ready to ship</source>
        <translation>Packfertig</translation>
    </message>
    <message>
        <source>Reconnect</source>
        <translation>Neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect Back Market</source>
        <translation>Back Market neu verbinden</translation>
    </message>
    <message>
        <source>Reconnect ShipStation</source>
        <translation>ShipStation neu verbinden</translation>
    </message>
    <message>
        <source>Refresh the page</source>
        <translation>Die Seite neu laden</translation>
    </message>
    <message>
        <source>Refunded</source>
        <translation>Erstattet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Refused scans, cancelled orders, voided labels, given up.</source>
        <translation>Abgelehnte Scans, stornierte Aufträge und Etiketten, Aufgegebenes.</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registriert</translation>
    </message>
    <message>
        <source>Registered at Back Market at {time}.</source>
        <translation>Bei Back Market registriert ({time}).</translation>
    </message>
    <message>
        <source>Registered at Back Market {time}.</source>
        <translation>Bei Back Market registriert ({time}).</translation>
    </message>
    <message>
        <source>Registered at Back Market. It can no longer be changed.</source>
        <translation>Bei Back Market registriert. Nicht mehr zu ändern.</translation>
    </message>
    <message>
        <source>Registered on its line right after the parcel is announced.</source>
        <translation>Wird gleich nach der Meldung des Pakets bei seiner Position registriert.</translation>
    </message>
    <message>
        <source>Registered with the announcement of the parcel, once there is a label.</source>
        <translation>Wird mit der Meldung des Pakets registriert, sobald es ein Etikett gibt.</translation>
    </message>
    <message>
        <source>Released when Back Market releases it.</source>
        <translation>Wird frei, wenn Back Market ihn freigibt.</translation>
    </message>
    <message>
        <source>Remind me to renew the token</source>
        <translation>An das Erneuern des Tokens erinnern</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reply of Back Market</source>
        <translation>Antwort von Back Market</translation>
    </message>
    <message>
        <source>Reply of ShipStation</source>
        <translation>Antwort von ShipStation</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Restore it in ShipStation, or cancel it in the Back Office as well.</source>
        <translation>Stellen Sie ihn in ShipStation wieder her, oder stornieren Sie ihn auch im Back Office.</translation>
    </message>
    <message>
        <source>Right phone, or take over</source>
        <translation>Richtiges Gerät, oder übernehmen</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Geräumige Zeilen</translation>
    </message>
    <message>
        <source>Row {line}: no IMEI or serial number.</source>
        <translation>Zeile {line}: keine IMEI oder Seriennummer.</translation>
    </message>
    <message>
        <source>Row {line}: no SKU.</source>
        <translation>Zeile {line}: keine SKU.</translation>
    </message>
    <message>
        <source>Row {line}: no SKU. The phone is loaded without it.</source>
        <translation>Zeile {line}: keine SKU. Das Gerät wird ohne sie geladen.</translation>
    </message>
    <message>
        <source>Row {line}: the SKU “{text}” stands there twice.</source>
        <translation>Zeile {line}: Die SKU „{text}“ steht dort doppelt.</translation>
    </message>
    <message>
        <source>Row {line}: the SKU “{text}” was rounded by a spreadsheet. The phone is loaded without it.</source>
        <translation>Zeile {line}: Die SKU „{text}“ wurde von einer Tabelle gerundet. Das Gerät wird ohne sie geladen.</translation>
    </message>
    <message>
        <source>Row {line}: the check digit of “{text}” is wrong.</source>
        <translation>Zeile {line}: Die Prüfziffer von „{text}“ ist falsch.</translation>
    </message>
    <message>
        <source>Row {line}: {text} stands in row {first_line} already.</source>
        <translation>Zeile {line}: {text} steht schon in Zeile {first_line}.</translation>
    </message>
    <message>
        <source>Row {line}: {text} stands in row {first_line} as another article. Neither is loaded.</source>
        <translation>Zeile {line}: {text} steht in Zeile {first_line} als anderer Artikel. Keines von beiden wird geladen.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” has not the 15 digits of an IMEI.</source>
        <translation>Zeile {line}: „{text}“ hat nicht die 15 Ziffern einer IMEI.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is no IMEI and no serial number.</source>
        <translation>Zeile {line}: „{text}“ ist keine IMEI und keine Seriennummer.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is no list of options, as Colour=Black|Grade=Good.</source>
        <translation>Zeile {line}: „{text}“ ist keine Liste von Optionen wie Colour=Black|Grade=Good.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is no weight in whole grams.</source>
        <translation>Zeile {line}: „{text}“ ist kein Gewicht in ganzen Gramm.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” is none of imei, serial, none.</source>
        <translation>Zeile {line}: „{text}“ ist weder imei noch serial noch none.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” was rounded by a spreadsheet, its last digits are lost. Format the column as text and export again.</source>
        <translation>Zeile {line}: „{text}“ wurde von einer Tabelle gerundet, die letzten Ziffern sind verloren. Die Spalte als Text formatieren und noch einmal exportieren.</translation>
    </message>
    <message>
        <source>Row {line}: “{text}” was turned into a date by a spreadsheet.</source>
        <translation>Zeile {line}: „{text}“ wurde von einer Tabelle in ein Datum verwandelt.</translation>
    </message>
    <message>
        <source>SCAN</source>
        <translation>SCANNEN</translation>
    </message>
    <message>
        <source>SIM card&apos;s number (ICCID)</source>
        <translation>Nummer der SIM-Karte (ICCID)</translation>
    </message>
    <message>
        <source>SKU</source>
        <translation>SKU</translation>
    </message>
    <message>
        <source>SKU rounded</source>
        <translation>SKU gerundet</translation>
    </message>
    <message>
        <source>SKUs</source>
        <translation>SKUs</translation>
    </message>
    <message>
        <source>STOP</source>
        <translation>STOPP</translation>
    </message>
    <message>
        <source>Same phone? Take the next one. Another? F7.</source>
        <translation>Dasselbe Gerät? Das nächste nehmen. Ein anderes? F7.</translation>
    </message>
    <message>
        <source>Saved here</source>
        <translation>Hier gespeichert</translation>
    </message>
    <message>
        <source>Saved. Now order {order}: it goes into the same parcel.</source>
        <translation>Gespeichert. Jetzt Auftrag {order}: Er kommt ins selbe Paket.</translation>
    </message>
    <message>
        <source>Scan a packing slip.</source>
        <translation>Lieferschein scannen.</translation>
    </message>
    <message>
        <source>Scan again.</source>
        <translation>Noch einmal scannen.</translation>
    </message>
    <message>
        <source>Scan it now</source>
        <translation>Jetzt scannen</translation>
    </message>
    <message>
        <source>Scan the code marked with {wanted}.</source>
        <translation>Den Code für {wanted} scannen.</translation>
    </message>
    <message>
        <source>Scan this barcode while BB Desktop shows the test of the scanner.</source>
        <translation>Diesen Strichcode scannen, während BB Desktop den Test des Scanners zeigt.</translation>
    </message>
    <message>
        <source>Scan {wanted}.</source>
        <translation>Bitte {wanted} scannen.</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Scanned here</source>
        <translation>Hier gescannt</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Scanner</translation>
    </message>
    <message>
        <source>Scanner and computer have the same keyboard.</source>
        <translation>Scanner und Computer haben dieselbe Tastatur.</translation>
    </message>
    <message>
        <source>Scanner test card</source>
        <translation>Testkarte für den Scanner</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Second IMEI {code}</source>
        <translation>Zweite IMEI {code}</translation>
    </message>
    <message>
        <source>See what helps</source>
        <translation>Was jetzt hilft</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Gesehen als</translation>
    </message>
    <message>
        <source>Sends an AIM prefix</source>
        <translation>Sendet ein AIM-Präfix</translation>
    </message>
    <message>
        <source>Sent to ShipStation</source>
        <translation>An ShipStation gesendet</translation>
    </message>
    <message>
        <source>Serial</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Seriennummer</translation>
    </message>
    <message>
        <source>Serial number {code}</source>
        <translation>Seriennummer {code}</translation>
    </message>
    <message>
        <source>Serial?</source>
        <translation>Seriennummer?</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Set it again</source>
        <translation>Neu setzen</translation>
    </message>
    <message>
        <source>Set the pause between two characters to 0: the scanner’s manual has a barcode.</source>
        <translation>Die Pause zwischen zwei Zeichen auf 0 stellen: Das Handbuch des Scanners hat dafür einen Strichcode.</translation>
    </message>
    <message>
        <source>Set the scanner to the keyboard of this computer: its manual has a barcode for that. Then scan the card again.</source>
        <translation>Den Scanner auf die Tastatur dieses Computers stellen: Sein Handbuch hat dafür einen Strichcode. Dann die Karte noch einmal scannen.</translation>
    </message>
    <message>
        <source>Set to the French keyboard</source>
        <translation>Auf französische Tastatur eingestellt</translation>
    </message>
    <message>
        <source>Set to the German keyboard</source>
        <translation>Auf deutsche Tastatur eingestellt</translation>
    </message>
    <message>
        <source>Set to the US keyboard</source>
        <translation>Auf US-Tastatur eingestellt</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Betriebsart</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Settings: </source>
        <translation>Einstellungen: </translation>
    </message>
    <message>
        <source>Settled by hand at {bench}: {what}</source>
        <translation>Von Hand erledigt, {bench}: {what}</translation>
    </message>
    <message>
        <source>Shelf</source>
        <translation>Regal</translation>
    </message>
    <message>
        <source>Ship by</source>
        <translation>Versand bis</translation>
    </message>
    <message>
        <source>Ship date</source>
        <translation>Versanddatum</translation>
    </message>
    <message>
        <source>Ship it from the Back Office, or cancel it there.</source>
        <translation>Versenden Sie ihn vom Back Office aus, oder stornieren Sie ihn dort.</translation>
    </message>
    <message>
        <source>Ship to</source>
        <translation>Lieferadresse</translation>
    </message>
    <message>
        <source>ShipStation</source>
        <translation>ShipStation</translation>
    </message>
    <message>
        <source>ShipStation ID</source>
        <translation>ShipStation-ID</translation>
    </message>
    <message>
        <source>ShipStation answers.</source>
        <translation>ShipStation antwortet.</translation>
    </message>
    <message>
        <source>ShipStation cannot know which one: ship this order from the Back Office.</source>
        <translation>ShipStation kann nicht wissen, welcher: Diesen Auftrag im Back Office versenden.</translation>
    </message>
    <message>
        <source>ShipStation could not tell Back Market of order {order}.</source>
        <translation>ShipStation konnte Auftrag {order} nicht an Back Market melden.</translation>
    </message>
    <message>
        <source>ShipStation could not tell Back Market: see Attention.</source>
        <translation>ShipStation konnte es Back Market nicht melden: siehe „Zu klären“.</translation>
    </message>
    <message>
        <source>ShipStation did not do this.</source>
        <translation>ShipStation hat das nicht getan.</translation>
    </message>
    <message>
        <source>ShipStation did not send {lacking}. Enter it in the Back Office: nobody can change it there afterwards.</source>
        <translation>ShipStation hat {lacking} nicht gesendet. Bitte im Back Office eintragen: Danach kann es dort niemand mehr ändern.</translation>
    </message>
    <message>
        <source>ShipStation has no active Back Market store: connect it or switch it on there, or choose the bridge set-up.</source>
        <translation>ShipStation hat keinen aktiven Back-Market-Store: dort verbinden oder einschalten, oder den Brückenbetrieb wählen.</translation>
    </message>
    <message>
        <source>ShipStation has no active store {store}: choose the store that new orders go to.</source>
        <translation>ShipStation hat keinen aktiven Store {store}: Wählen Sie den Store, in den neue Aufträge kommen.</translation>
    </message>
    <message>
        <source>ShipStation has no order {order}.</source>
        <translation>ShipStation hat keinen Auftrag {order}.</translation>
    </message>
    <message>
        <source>ShipStation has no such order yet.</source>
        <translation>ShipStation hat diesen Auftrag noch nicht.</translation>
    </message>
    <message>
        <source>ShipStation has not brought in order {order} yet.</source>
        <translation>ShipStation hat Auftrag {order} noch nicht geholt.</translation>
    </message>
    <message>
        <source>ShipStation has not told Back Market: see Attention.</source>
        <translation>ShipStation hat es Back Market nicht gemeldet: siehe „Zu klären“.</translation>
    </message>
    <message>
        <source>ShipStation key expires</source>
        <translation>ShipStation-Schlüssel läuft ab</translation>
    </message>
    <message>
        <source>ShipStation left order {order} at “{status}” instead of “{target}”.</source>
        <translation>ShipStation hat Auftrag {order} bei „{status}“ belassen statt „{target}“.</translation>
    </message>
    <message>
        <source>ShipStation locks the note of what has shipped.</source>
        <translation>Nach dem Versand sperrt ShipStation den Hinweis.</translation>
    </message>
    <message>
        <source>ShipStation refused it.</source>
        <translation>ShipStation hat das abgelehnt.</translation>
    </message>
    <message>
        <source>ShipStation refused the key at {time}: mistyped, expired, or a V2 key. Scanning goes on. {jobs}</source>
        <translation>ShipStation lehnt den Schlüssel seit {time} ab: vertippt, abgelaufen oder V2. Scannen geht weiter. {jobs}</translation>
    </message>
    <message>
        <source>ShipStation refused the order.</source>
        <translation>ShipStation hat den Auftrag abgelehnt.</translation>
    </message>
    <message>
        <source>ShipStation refuses this key and secret: mistyped, or expired.</source>
        <translation>ShipStation lehnt Schlüssel und Secret ab: vertippt oder abgelaufen.</translation>
    </message>
    <message>
        <source>ShipStation sends no numbers of several pieces: enter it in the Back Office after the announcement.</source>
        <translation>ShipStation schickt bei mehreren Geräten keine Nummern: nach der Meldung im Back Office eintragen.</translation>
    </message>
    <message>
        <source>ShipStation should have told it by now. Enter the parcel {parcel} in the Back Office.</source>
        <translation>ShipStation hätte es inzwischen melden sollen. Das Paket {parcel} im Back Office eintragen.</translation>
    </message>
    <message>
        <source>ShipStation shows another one: {address}</source>
        <translation>ShipStation zeigt eine andere: {address}</translation>
    </message>
    <message>
        <source>ShipStation shows order {order} as shipped, but no parcel of it.</source>
        <translation>ShipStation zeigt Auftrag {order} als versendet, aber kein Paket dazu.</translation>
    </message>
    <message numerus="yes">
        <source>ShipStation split it into %n parcels.</source>
        <translation>
            <numerusform>In ShipStation auf %n Paket aufgeteilt.</numerusform>
            <numerusform>In ShipStation auf %n Pakete aufgeteilt.</numerusform>
        </translation>
    </message>
    <message>
        <source>ShipStation split the order, and another part of it has not left yet.</source>
        <translation>Der Auftrag ist in ShipStation aufgeteilt, und ein anderer Teil ist noch nicht weg.</translation>
    </message>
    <message numerus="yes">
        <source>ShipStation takes %n more calls this minute</source>
        <translation>
            <numerusform>ShipStation nimmt in dieser Minute noch %n Abruf an</numerusform>
            <numerusform>ShipStation nimmt in dieser Minute noch %n Abrufe an</numerusform>
        </translation>
    </message>
    <message>
        <source>ShipStation tells Back Market without it. Scan the phone if it is still here, and enter its number in the Back Office.</source>
        <translation>ShipStation meldet den Auftrag ohne sie an Back Market. Das Gerät scannen, falls es noch hier ist, und seine Nummer im Back Office eintragen.</translation>
    </message>
    <message>
        <source>ShipStation told Back Market without this number: see Attention.</source>
        <translation>ShipStation hat ohne diese Nummer an Back Market gemeldet: siehe „Zu klären“.</translation>
    </message>
    <message>
        <source>ShipStation took it and does not show it. Other text stays, our line is added again.</source>
        <translation>ShipStation hat es angenommen und zeigt es nicht. Anderer Text bleibt, unsere Zeile kommt wieder dazu.</translation>
    </message>
    <message>
        <source>ShipStation wants no requests for a while.</source>
        <translation>ShipStation möchte eine Weile keine Abrufe.</translation>
    </message>
    <message numerus="yes">
        <source>ShipStation&apos;s API key expired %n days ago, as you entered it. Enter the new one.</source>
        <translation>
            <numerusform>Der API-Schlüssel von ShipStation ist laut Ihrer Eingabe seit %n Tag abgelaufen. Bitte den neuen eingeben.</numerusform>
            <numerusform>Der API-Schlüssel von ShipStation ist laut Ihrer Eingabe seit %n Tagen abgelaufen. Bitte den neuen eingeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>ShipStation&apos;s API key expires in %n days. Make a new one before orders stop.</source>
        <translation>
            <numerusform>Der API-Schlüssel von ShipStation läuft in %n Tag ab. Neuen erstellen, bevor Aufträge ausbleiben.</numerusform>
            <numerusform>Der API-Schlüssel von ShipStation läuft in %n Tagen ab. Neuen erstellen, bevor Aufträge ausbleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>ShipStation&apos;s API key expires today. Make a new one before orders stop.</source>
        <translation>Der API-Schlüssel von ShipStation läuft heute ab. Neuen erstellen, bevor Aufträge ausbleiben.</translation>
    </message>
    <message>
        <source>ShipStation&apos;s list does not end.</source>
        <translation>Die Liste von ShipStation endet nicht.</translation>
    </message>
    <message>
        <source>ShipStation&apos;s list of {things} is not in its usual shape.</source>
        <translation>Die Liste „{things}“ von ShipStation hat nicht ihre gewohnte Form.</translation>
    </message>
    <message>
        <source>ShipStation&apos;s note of {order} is up to date</source>
        <translation>ShipStation-Hinweis von {order} ist aktuell</translation>
    </message>
    <message>
        <source>ShipStation&apos;s reply to a batch is not in its usual shape.</source>
        <translation>Die Antwort von ShipStation auf einen Stapel hat nicht ihre gewohnte Form.</translation>
    </message>
    <message>
        <source>ShipStation&apos;s reply to {path} is no list.</source>
        <translation>Die Antwort von ShipStation auf {path} ist keine Liste.</translation>
    </message>
    <message>
        <source>ShipStation&apos;s status of {order} set to {detail}</source>
        <translation>ShipStation-Status von {order} auf {detail} gesetzt</translation>
    </message>
    <message>
        <source>ShipStation&apos;s status set to {detail}.</source>
        <translation>ShipStation-Status auf {detail} gesetzt.</translation>
    </message>
    <message>
        <source>ShipStation, {record}: {reason}</source>
        <translation>ShipStation, {record}: {reason}</translation>
    </message>
    <message>
        <source>ShipStation’s own Back Market connection is active beside this app.</source>
        <translation>Die eigene Back-Market-Verbindung von ShipStation ist neben dieser App aktiv.</translation>
    </message>
    <message>
        <source>ShipStation’s own connection sends it with the parcel.</source>
        <translation>Die eigene Verbindung von ShipStation schickt sie mit dem Paket.</translation>
    </message>
    <message>
        <source>ShipStation’s own connection tells Back Market.</source>
        <translation>Die eigene Verbindung von ShipStation meldet es Back Market.</translation>
    </message>
    <message>
        <source>Shipped</source>
        <translation>Versendet</translation>
    </message>
    <message>
        <source>Shipping</source>
        <translation>Versand</translation>
    </message>
    <message>
        <source>Shipping paid</source>
        <translation>Bezahlter Versand</translation>
    </message>
    <message>
        <source>Show all keys and command cards</source>
        <translation>Alle Tasten und Befehlskarten zeigen</translation>
    </message>
    <message>
        <source>Show and change the settings</source>
        <translation>Die Einstellungen zeigen und ändern</translation>
    </message>
    <message>
        <source>Show and play the last verdict again</source>
        <translation>Die letzte Meldung noch einmal zeigen und hören</translation>
    </message>
    <message>
        <source>Show how the work went</source>
        <translation>Zeigen, wie die Arbeit lief</translation>
    </message>
    <message>
        <source>Show or hide everything about the current order</source>
        <translation>Alles zum aktuellen Auftrag zeigen oder verbergen</translation>
    </message>
    <message>
        <source>Show the order</source>
        <translation>Auftrag zeigen</translation>
    </message>
    <message>
        <source>Show the orders</source>
        <translation>Die Aufträge zeigen</translation>
    </message>
    <message>
        <source>Show what needs a person</source>
        <translation>Zeigen, was zu klären ist</translation>
    </message>
    <message>
        <source>Show what was done and what waits</source>
        <translation>Zeigen, was getan ist und was wartet</translation>
    </message>
    <message>
        <source>Shows all keys and cards.</source>
        <translation>Zeigt alle Tasten und Karten.</translation>
    </message>
    <message>
        <source>Shows and sounds the last message again.</source>
        <translation>Zeigt und spielt die letzte Meldung noch einmal.</translation>
    </message>
    <message>
        <source>Sign in as an administrator of the account.</source>
        <translation>Als Administrator des Kontos anmelden.</translation>
    </message>
    <message>
        <source>Sign in as the owner of the shop.</source>
        <translation>Als Inhaber des Shops anmelden.</translation>
    </message>
    <message>
        <source>Sign in to the Back Office as the owner of this shop and copy its token.</source>
        <translation>Als Inhaber dieses Shops im Back Office anmelden und dessen Token kopieren.</translation>
    </message>
    <message>
        <source>Since {time}, next try {next}.</source>
        <translation>Seit {time}, nächster Versuch {next}.</translation>
    </message>
    <message>
        <source>Since {time}.</source>
        <translation>Seit {time}.</translation>
    </message>
    <message>
        <source>So Back Market cannot be told from here: enter the parcel there.</source>
        <translation>Darum kann Back Market von hier nichts gemeldet werden: Tragen Sie das Paket dort ein.</translation>
    </message>
    <message>
        <source>Sold</source>
        <translation>Verkauft</translation>
    </message>
    <message>
        <source>Sold before in order {order}, which is closed.</source>
        <translation>Schon in Auftrag {order} verkauft, der abgeschlossen ist.</translation>
    </message>
    <message>
        <source>Sold in order {order}, {time}.</source>
        <translation>In Auftrag {order} verkauft ({time}).</translation>
    </message>
    <message>
        <source>Sold in order {order}.</source>
        <translation>In Auftrag {order} verkauft.</translation>
    </message>
    <message>
        <source>Somebody changed it in ShipStation, so it is left alone. Compare the two there; the order’s panel here shows Back Market’s.</source>
        <translation>Jemand hat sie in ShipStation geändert, darum bleibt sie stehen. Vergleichen Sie beide dort; hier zeigt der Auftrag die von Back Market.</translation>
    </message>
    <message>
        <source>Something unexpected happened. Nothing is lost; the log names it.</source>
        <translation>Etwas Unerwartetes ist passiert. Nichts ist verloren; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Stallone</source>
        <translation>Stallone</translation>
    </message>
    <message>
        <source>Starting with the system cannot be changed: {reason}.</source>
        <translation>Der Start mit dem System lässt sich nicht ändern: {reason}.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>State {state}</source>
        <translation>Status {state}</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Status mapping</source>
        <translation>Statustabelle</translation>
    </message>
    <message>
        <source>Stopped. What is due stays queued.</source>
        <translation>Gestoppt. Was fällig ist, bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Store</translation>
    </message>
    <message>
        <source>Store in ShipStation</source>
        <translation>Store in ShipStation</translation>
    </message>
    <message>
        <source>Store {store} is not an active Back Market store of ShipStation: choose the one that brings the orders.</source>
        <translation>Store {store} ist kein aktiver Back-Market-Store von ShipStation: Wählen Sie den, der die Aufträge bringt.</translation>
    </message>
    <message>
        <source>String should have at least {least} character{more}</source>
        <translation>mindestens {least} Zeichen{more}</translation>
    </message>
    <message>
        <source>String should match pattern &apos;{pattern}&apos;</source>
        <translation>die Form muss sein: {pattern}</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Sync now</source>
        <translation>Jetzt abgleichen</translation>
    </message>
    <message>
        <source>Syncing</source>
        <translation>Abgleich läuft</translation>
    </message>
    <message>
        <source>Tab will never leave a field of this app.</source>
        <translation>Tabulator verlässt in diesem Programm nie ein Feld.</translation>
    </message>
    <message>
        <source>Take back the last scan</source>
        <translation>Letzten Scan zurücknehmen</translation>
    </message>
    <message>
        <source>Take it out of the order in ShipStation, and do not pack it.</source>
        <translation>In ShipStation aus dem Auftrag nehmen und nicht einpacken.</translation>
    </message>
    <message>
        <source>Take its articles out of ShipStation’s order {chief}, and do not pack them.</source>
        <translation>Seine Artikel aus dem Auftrag {chief} in ShipStation nehmen und nicht einpacken.</translation>
    </message>
    <message>
        <source>Take the identifier scanned last off the open order</source>
        <translation>Die zuletzt gescannte Nummer vom offenen Auftrag nehmen</translation>
    </message>
    <message>
        <source>Take the refusal off the screen</source>
        <translation>Die Ablehnung vom Bildschirm nehmen</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Taken back. Scan the right device.</source>
        <translation>Zurückgenommen. Das richtige Gerät scannen.</translation>
    </message>
    <message>
        <source>Taken back. Scan the right phone.</source>
        <translation>Zurückgenommen. Das richtige Gerät scannen.</translation>
    </message>
    <message>
        <source>Takes the last scan back.</source>
        <translation>Nimmt den letzten Scan zurück.</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tell it again</source>
        <translation>Erneut melden</translation>
    </message>
    <message>
        <source>Tell it now</source>
        <translation>Jetzt melden</translation>
    </message>
    <message>
        <source>Telling Back Market</source>
        <translation>Meldung an Back Market</translation>
    </message>
    <message>
        <source>Test again in a few minutes. If it stays, look for a newer version of this program.</source>
        <translation>In ein paar Minuten noch einmal prüfen. Bleibt es so, nach einer neueren Version dieses Programms sehen.</translation>
    </message>
    <message>
        <source>Test platform</source>
        <translation>Testplattform</translation>
    </message>
    <message>
        <source>That is noted here. Nothing has to be changed on it.</source>
        <translation>Das ist hier vermerkt. Am Scanner ist nichts zu ändern.</translation>
    </message>
    <message>
        <source>That was {kind}.</source>
        <translation>Das war {kind}.</translation>
    </message>
    <message>
        <source>That was {kind}. It does not fit here.</source>
        <translation>Das war {kind}. Das passt hier nicht.</translation>
    </message>
    <message numerus="yes">
        <source>The %n waiting jobs go out in their order, each exactly once.</source>
        <translation>
            <numerusform>%n wartende Aufgabe geht hinaus, genau einmal.</numerusform>
            <numerusform>Die %n wartenden Aufgaben gehen der Reihe nach hinaus, jede genau einmal.</numerusform>
        </translation>
    </message>
    <message>
        <source>The Back Market token is missing or not one line of plain text.</source>
        <translation>Das Back-Market-Token fehlt oder ist keine einzelne Zeile einfacher Text.</translation>
    </message>
    <message>
        <source>The IMEI line of order {order} is gone from ShipStation’s note.</source>
        <translation>Die IMEI-Zeile von Auftrag {order} fehlt im ShipStation-Hinweis.</translation>
    </message>
    <message>
        <source>The ShipStation API key or its secret is missing.</source>
        <translation>Der API-Schlüssel von ShipStation oder sein Secret fehlt.</translation>
    </message>
    <message>
        <source>The ShipStation form ^#^…^ arrives unharmed.</source>
        <translation>Das ShipStation-Format ^#^…^ kommt unversehrt an.</translation>
    </message>
    <message>
        <source>The ShipStation form ^#^…^ does not arrive as it is.</source>
        <translation>Das ShipStation-Format ^#^…^ kommt nicht so an, wie es ist.</translation>
    </message>
    <message>
        <source>The address is incomplete, so ShipStation does not have the order.</source>
        <translation>Die Adresse ist unvollständig, darum hat ShipStation den Auftrag nicht.</translation>
    </message>
    <message>
        <source>The address of a SQLite database has to name a file.</source>
        <translation>Die Adresse einer SQLite-Datenbank muss eine Datei nennen.</translation>
    </message>
    <message>
        <source>The address of a service is not a web address.</source>
        <translation>Die Adresse eines Dienstes ist keine Webadresse.</translation>
    </message>
    <message>
        <source>The address of a service must begin with https:// and name a host.</source>
        <translation>Die Adresse eines Dienstes muss mit https:// beginnen und einen Rechner nennen.</translation>
    </message>
    <message>
        <source>The address of a service must end after the host or its port.</source>
        <translation>Die Adresse eines Dienstes muss nach dem Rechner oder seinem Port enden.</translation>
    </message>
    <message>
        <source>The address of a service must not hold a user name or password.</source>
        <translation>Die Adresse eines Dienstes darf keinen Benutzernamen und kein Passwort enthalten.</translation>
    </message>
    <message>
        <source>The address of order {order} changed at Back Market; ShipStation shows another one.</source>
        <translation>Die Adresse von Auftrag {order} wurde bei Back Market geändert; ShipStation zeigt eine andere.</translation>
    </message>
    <message>
        <source>The address of order {order} is incomplete.</source>
        <translation>Die Adresse von Auftrag {order} ist unvollständig.</translation>
    </message>
    <message>
        <source>The address of the database cannot be understood.</source>
        <translation>Die Adresse der Datenbank ist nicht zu verstehen.</translation>
    </message>
    <message>
        <source>The buyer has not paid for {order} yet.</source>
        <translation>Der Käufer hat {order} noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>The carrier&apos;s page, where known</source>
        <translation>Seite des Versanddiensts, wo bekannt</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted: somebody, or a program, may be in between. Nothing is sent; your scans are safe.</source>
        <translation>Dem Zertifikat von {service} ist nicht zu trauen: Vielleicht liest jemand oder ein Programm mit. Es wird nichts gesendet; Ihre Scans sind sicher.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not trusted; is somebody in between?</source>
        <translation>Dem Zertifikat von {service} ist nicht zu trauen; steht jemand dazwischen?</translation>
    </message>
    <message>
        <source>The certificate of {service} is not valid on this day, or this computer&apos;s clock is wrong.</source>
        <translation>Das Zertifikat von {service} gilt an diesem Tag nicht, oder die Uhr dieses Computers geht falsch.</translation>
    </message>
    <message>
        <source>The certificate of {service} is not valid today, or this computer&apos;s clock is wrong: look at its date. Your scans are safe.</source>
        <translation>Das Zertifikat von {service} gilt heute nicht, oder die Uhr dieses Computers geht falsch: Prüfen Sie ihr Datum. Ihre Scans sind sicher.</translation>
    </message>
    <message>
        <source>The clock of the computer at {bench} is right again</source>
        <translation>Die Uhr des Computers an {bench} geht wieder richtig</translation>
    </message>
    <message>
        <source>The clock of the computer at {bench} is {span} fast; all times here are the services&apos;</source>
        <translation>Die Uhr des Computers an {bench} geht {span} vor; alle Zeiten hier sind die der Dienste</translation>
    </message>
    <message>
        <source>The clock of the computer at {bench} is {span} slow; all times here are the services&apos;</source>
        <translation>Die Uhr des Computers an {bench} geht {span} nach; alle Zeiten hier sind die der Dienste</translation>
    </message>
    <message>
        <source>The connection to {service} broke before the reply was complete.</source>
        <translation>Die Verbindung zu {service} brach ab, bevor die Antwort vollständig war.</translation>
    </message>
    <message>
        <source>The copy of the database is gone again.</source>
        <translation>Die Sicherung der Datenbank ist wieder weg.</translation>
    </message>
    <message>
        <source>The data folder cannot be made: {reason}.</source>
        <translation>Der Datenordner kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>The data folder cannot be written.</source>
        <translation>In den Datenordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>The database cannot be written: the file, its folder or the disk is read-only.</source>
        <translation>In die Datenbank kann nicht geschrieben werden: Datei, Ordner oder Datenträger ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>The database could not be brought up to date: rows would lose what they belong to. Nothing was changed.</source>
        <translation>Die Datenbank ließ sich nicht auf den neuesten Stand bringen: Zeilen würden verlieren, wozu sie gehören. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The database did not do what it was asked ({reason}).</source>
        <translation>Die Datenbank hat nicht getan, was sie sollte ({reason}).</translation>
    </message>
    <message>
        <source>The database file cannot be opened: check the folder and who may read it.</source>
        <translation>Die Datenbankdatei lässt sich nicht öffnen: bitte den Ordner prüfen und wer ihn lesen darf.</translation>
    </message>
    <message>
        <source>The database file is damaged: nothing is read or written any more.</source>
        <translation>Die Datenbankdatei ist beschädigt: Es wird nichts mehr gelesen oder geschrieben.</translation>
    </message>
    <message>
        <source>The database file is empty, though there are copies of it that hold orders.</source>
        <translation>Die Datenbankdatei ist leer, obwohl es Sicherungen mit Aufträgen davon gibt.</translation>
    </message>
    <message>
        <source>The database file is gone, though copies of it lie where it was.</source>
        <translation>Die Datenbankdatei ist weg, obwohl Sicherungen davon an ihrem Ort liegen.</translation>
    </message>
    <message>
        <source>The database file is not a database, or it is damaged from its first byte.</source>
        <translation>Die Datenbankdatei ist keine Datenbank oder vom ersten Byte an beschädigt.</translation>
    </message>
    <message>
        <source>The database has to be SQLite or PostgreSQL.</source>
        <translation>Die Datenbank muss SQLite oder PostgreSQL sein.</translation>
    </message>
    <message>
        <source>The database holds tables of another program: give BB Desktop one of its own.</source>
        <translation>Die Datenbank enthält Tabellen eines anderen Programms: BB Desktop braucht eine eigene.</translation>
    </message>
    <message>
        <source>The database is closed already.</source>
        <translation>Die Datenbank ist schon geschlossen.</translation>
    </message>
    <message>
        <source>The database is closed.</source>
        <translation>Die Datenbank ist geschlossen.</translation>
    </message>
    <message>
        <source>The database is in use by another program; nothing was written. Try again.</source>
        <translation>Die Datenbank wird gerade von einem anderen Programm benutzt; nichts wurde geschrieben. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The database is no longer where it was opened: nothing is recorded any more. Bring its folder back and start BB Desktop again.</source>
        <translation>Die Datenbank ist nicht mehr dort, wo sie geöffnet wurde: Es wird nichts mehr aufgezeichnet. Ihren Ordner zurückholen und BB Desktop neu starten.</translation>
    </message>
    <message>
        <source>The database lies on a server; it is copied and put back there.</source>
        <translation>Die Datenbank liegt auf einem Server; dort wird sie gesichert und zurückgespielt.</translation>
    </message>
    <message>
        <source>The database refused a row that contradicts what it holds; nothing was written.</source>
        <translation>Die Datenbank lehnte eine Zeile ab, die ihrem Inhalt widerspricht; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The database server cannot be reached; nothing was written.</source>
        <translation>Der Datenbankserver ist nicht erreichbar; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The database server does not give this user the right to do that.</source>
        <translation>Der Datenbankserver gibt diesem Benutzer dazu kein Recht.</translation>
    </message>
    <message>
        <source>The database server has no database of that name.</source>
        <translation>Der Datenbankserver hat keine Datenbank dieses Namens.</translation>
    </message>
    <message>
        <source>The database server refused the name or the password.</source>
        <translation>Der Datenbankserver lehnt den Namen oder das Passwort ab.</translation>
    </message>
    <message>
        <source>The database was written by a newer BB Desktop (schema {found}; this one knows {newest}). Install the newest version; nothing was changed.</source>
        <translation>Die Datenbank hat ein neueres BB Desktop geschrieben (Schema {found}; dieses kennt {newest}). Bitte die neueste Version installieren; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The deadline has passed.</source>
        <translation>Die Frist ist abgelaufen.</translation>
    </message>
    <message>
        <source>The delivery note is no PDF that can be read. Try again later.</source>
        <translation>Der Versandschein ist kein lesbares PDF. Später noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The delivery note is too big.</source>
        <translation>Der Versandschein ist zu groß.</translation>
    </message>
    <message>
        <source>The delivery note of order {order} is not a PDF.</source>
        <translation>Der Versandschein von Auftrag {order} ist kein PDF.</translation>
    </message>
    <message>
        <source>The disk is full: nothing was written. Make room and try again.</source>
        <translation>Der Datenträger ist voll: Nichts wurde geschrieben. Bitte Platz schaffen und noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The disk reported a fault while the database was read or written.</source>
        <translation>Der Datenträger meldete einen Fehler, während die Datenbank gelesen oder geschrieben wurde.</translation>
    </message>
    <message>
        <source>The document could not be downloaded (HTTP {status}).</source>
        <translation>Das Dokument ließ sich nicht herunterladen (HTTP {status}).</translation>
    </message>
    <message>
        <source>The environment sets this (BB_{variable}): change it there.</source>
        <translation>Von der Umgebung vorgegeben (BB_{variable}): dort ändern.</translation>
    </message>
    <message>
        <source>The file cannot be read: {reason}.</source>
        <translation>Die Datei kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The file cannot be written: {reason}.</source>
        <translation>Die Datei kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The firewall in front of the service blocks us. Next try {time}.</source>
        <translation>Die Firewall des Dienstes sperrt uns. Nächster Versuch {time}.</translation>
    </message>
    <message>
        <source>The firewall in front of {service} blocked this connection (ref. {ray}). Your scans are safe.</source>
        <translation>Die Firewall von {service} sperrt die Verbindung (Ref. {ray}). Ihre Scans sind sicher.</translation>
    </message>
    <message>
        <source>The firewall in front of {service} blocked this connection. Your scans are safe.</source>
        <translation>Die Firewall von {service} sperrt die Verbindung. Ihre Scans sind sicher.</translation>
    </message>
    <message>
        <source>The firewall of {service} blocked this connection (ref. {ray}).</source>
        <translation>Die Firewall von {service} sperrt die Verbindung (Ref. {ray}).</translation>
    </message>
    <message>
        <source>The firewall of {service} blocked this connection.</source>
        <translation>Die Firewall von {service} sperrt die Verbindung.</translation>
    </message>
    <message>
        <source>The firewall of {service} stopped this request.</source>
        <translation>Die Firewall von {service} hat diesen Abruf gestoppt.</translation>
    </message>
    <message>
        <source>The first shop cannot be removed: the others live in its folder.</source>
        <translation>Der erste Shop lässt sich nicht entfernen: Die anderen liegen in seinem Ordner.</translation>
    </message>
    <message>
        <source>The journal is only ever added to: nothing in it is changed or removed.</source>
        <translation>Das Protokoll wird nur ergänzt: Nichts darin wird geändert oder entfernt.</translation>
    </message>
    <message>
        <source>The label is made; Back Market is told soon.</source>
        <translation>Das Etikett ist erstellt; Back Market erfährt es bald.</translation>
    </message>
    <message>
        <source>The label {subject} of {order} was voided</source>
        <translation>Das Etikett {subject} von {order} wurde storniert</translation>
    </message>
    <message>
        <source>The list of shops cannot be written: {reason}.</source>
        <translation>Die Liste der Shops kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The model fits, by what you scanned before.</source>
        <translation>Das Modell passt, nach Ihren früheren Scans.</translation>
    </message>
    <message>
        <source>The new address of order {order} could not be written into ShipStation.</source>
        <translation>Die neue Adresse von Auftrag {order} konnte nicht in ShipStation geschrieben werden.</translation>
    </message>
    <message numerus="yes">
        <source>The newest sound copy was made {when} and holds %n orders.</source>
        <translation>
            <numerusform>Die neueste heile Sicherung ({when}) enthält %n Auftrag.</numerusform>
            <numerusform>Die neueste heile Sicherung ({when}) enthält %n Aufträge.</numerusform>
        </translation>
    </message>
    <message>
        <source>The normal case.</source>
        <translation>Der Normalfall.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Der Hinweis ist leer.</translation>
    </message>
    <message>
        <source>The note of each part has its own numbers. Back Market has room for one parcel number.</source>
        <translation>Der Hinweis jedes Teils hat seine eigenen Nummern. Back Market hat Platz für eine Sendungsnummer.</translation>
    </message>
    <message>
        <source>The note of order {order} could not be written.</source>
        <translation>Der Hinweis von Auftrag {order} ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The number of order {order} is not in ShipStation’s note.</source>
        <translation>Die Nummer von Auftrag {order} steht nicht im ShipStation-Hinweis.</translation>
    </message>
    <message>
        <source>The number {end} becomes free again. Take the parcel off the bench.</source>
        <translation>Die Nummer {end} wird wieder frei. Das Paket vom Packplatz nehmen.</translation>
    </message>
    <message>
        <source>The old key is removed from this computer.</source>
        <translation>Der alte Schlüssel wird von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>The old key stays until you press this.</source>
        <translation>Der alte Schlüssel bleibt, bis Sie hier drücken.</translation>
    </message>
    <message>
        <source>The old token is removed from this computer.</source>
        <translation>Das alte Token wird von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>The old token stays until you press this.</source>
        <translation>Das alte Token bleibt, bis Sie hier drücken.</translation>
    </message>
    <message>
        <source>The one that is kept was entered {when}.</source>
        <translation>Bisherige Eingabe ({when}).</translation>
    </message>
    <message>
        <source>The one you added for BB Desktop. ShipStation has its own: leave it.</source>
        <translation>Den, den Sie für BB Desktop angelegt haben. ShipStation hat einen eigenen: den bitte lassen.</translation>
    </message>
    <message>
        <source>The order goes to a parcel shop, so ShipStation does not have it.</source>
        <translation>Der Auftrag geht an einen Paketshop, darum hat ShipStation ihn nicht.</translation>
    </message>
    <message>
        <source>The order is closed.</source>
        <translation>Der Auftrag ist abgeschlossen.</translation>
    </message>
    <message>
        <source>The order is not accepted yet.</source>
        <translation>Der Auftrag ist noch nicht angenommen.</translation>
    </message>
    <message>
        <source>The order is not paid yet.</source>
        <translation>Der Auftrag ist noch nicht bezahlt.</translation>
    </message>
    <message>
        <source>The order was cancelled or refunded.</source>
        <translation>Der Auftrag wurde storniert oder erstattet.</translation>
    </message>
    <message>
        <source>The page is there on plans with API access only.</source>
        <translation>Die Seite gibt es nur bei Tarifen mit API-Zugang.</translation>
    </message>
    <message>
        <source>The parcel number cannot be sent.</source>
        <translation>Die Sendungsnummer lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>The parcel number of order {order} cannot be sent to Back Market.</source>
        <translation>Die Sendungsnummer von Auftrag {order} lässt sich nicht an Back Market senden.</translation>
    </message>
    <message>
        <source>The phone of order {order} stands on another order, too.</source>
        <translation>Das Gerät von Auftrag {order} steht auch bei einem anderen Auftrag.</translation>
    </message>
    <message>
        <source>The port in the address of a service must lie between 1 and 65535.</source>
        <translation>Der Port in der Adresse eines Dienstes muss zwischen 1 und 65535 liegen.</translation>
    </message>
    <message>
        <source>The practice shop cannot be kept: {reason}.</source>
        <translation>Der Übungsshop kann nicht gespeichert werden: {reason}.</translation>
    </message>
    <message>
        <source>The practice shop has credentials of its own, which stay.</source>
        <translation>Der Übungsshop hat eigene Zugangsdaten; sie bleiben.</translation>
    </message>
    <message>
        <source>The preferences cannot be written: {reason}.</source>
        <translation>Die Vorlieben dieses Computers können nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Is it switched on?</source>
        <translation>Der Drucker hat die Seite nicht angenommen. Ist er eingeschaltet?</translation>
    </message>
    <message>
        <source>The printer “{printer}” is not there. Choose one in the settings.</source>
        <translation>Der Drucker „{printer}“ ist nicht da. Bitte in den Einstellungen einen wählen.</translation>
    </message>
    <message>
        <source>The program is closing; what is due stays queued.</source>
        <translation>Das Programm wird beendet; was fällig ist, bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let {service} through.</source>
        <translation>Der Proxy dieses Netzwerks lässt {service} nicht durch.</translation>
    </message>
    <message>
        <source>The proxy of this network does not let {service} through. Ask whoever looks after the network; your scans are safe.</source>
        <translation>Der Proxy dieses Netzes lässt {service} nicht durch. Fragen Sie, wer das Netz betreut; Ihre Scans sind sicher.</translation>
    </message>
    <message>
        <source>The reply of {service} is larger than {size} MiB.</source>
        <translation>Die Antwort von {service} ist größer als {size} MiB.</translation>
    </message>
    <message>
        <source>The reply of {service} is not the JSON that it should be.</source>
        <translation>Die Antwort von {service} ist nicht das JSON, das sie sein sollte.</translation>
    </message>
    <message>
        <source>The reply of {service} is packed in a way that cannot be read.</source>
        <translation>Die Antwort von {service} ist auf eine Weise gepackt, die sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>The scanned number comes here after the scan.</source>
        <translation>Hier steht nach dem Scan die gescannte Nummer.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard. Its codes are put right by what they say.</source>
        <translation>Der Scanner tippt für eine andere Tastatur. Seine Codes werden nach ihrem Inhalt berichtigt.</translation>
    </message>
    <message>
        <source>The scanner types for another keyboard. We read the keys: nothing to change.</source>
        <translation>Der Scanner tippt für eine andere Tastatur. Wir lesen die Tasten: nichts zu ändern.</translation>
    </message>
    <message>
        <source>The scripts that bring the database up to date are incomplete: install again.</source>
        <translation>Die Skripte, die die Datenbank auf den neuesten Stand bringen, sind unvollständig: bitte neu installieren.</translation>
    </message>
    <message>
        <source>The secret is shown only once.</source>
        <translation>Das Secret wird nur einmal gezeigt.</translation>
    </message>
    <message>
        <source>The service cannot be reached. Next try {time}.</source>
        <translation>Der Dienst ist nicht erreichbar. Nächster Versuch {time}.</translation>
    </message>
    <message>
        <source>The service refuses the token or key: connect again.</source>
        <translation>Der Dienst lehnt Token oder Schlüssel ab: neu verbinden.</translation>
    </message>
    <message>
        <source>The setting {name} ({variable}) is not allowed: {reason}.</source>
        <translation>Die Einstellung {name} ({variable}) ist so nicht erlaubt: {reason}.</translation>
    </message>
    <message>
        <source>The settings cannot be written: {reason}.</source>
        <translation>Die Einstellungen können nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The shop&apos;s folder cannot be moved: {reason}.</source>
        <translation>Der Ordner des Shops kann nicht verschoben werden: {reason}.</translation>
    </message>
    <message>
        <source>The status is set once more.</source>
        <translation>Der Status wird noch einmal gesetzt.</translation>
    </message>
    <message>
        <source>The status of order {order} could not be set in ShipStation.</source>
        <translation>Der Status von Auftrag {order} ließ sich in ShipStation nicht setzen.</translation>
    </message>
    <message>
        <source>The store that this shop works with is not in this account.</source>
        <translation>Der Store, mit dem dieser Shop arbeitet, ist nicht in diesem Konto.</translation>
    </message>
    <message>
        <source>The store that this shop works with is there.</source>
        <translation>Der Store, mit dem dieser Shop arbeitet, ist da.</translation>
    </message>
    <message numerus="yes">
        <source>The sync has stood still for %n minutes. Cancel it under Activity; if that does not help, close BB Desktop and open it again. Your scans are safe.</source>
        <translation>
            <numerusform>Der Abgleich steht seit %n Minute still. Brechen Sie ihn unter „Aktivität“ ab; hilft das nicht, BB Desktop schließen und neu öffnen. Ihre Scans sind sicher.</numerusform>
            <numerusform>Der Abgleich steht seit %n Minuten still. Brechen Sie ihn unter „Aktivität“ ab; hilft das nicht, BB Desktop schließen und neu öffnen. Ihre Scans sind sicher.</numerusform>
        </translation>
    </message>
    <message>
        <source>The system’s key store is locked or refuses. Unlock it and try again; what was kept before stays.</source>
        <translation>Der Schlüsselspeicher des Systems ist gesperrt oder lehnt ab. Bitte entsperren und erneut versuchen; Bisheriges bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>The time of %n buyers is over.</source>
        <translation>
            <numerusform>Die Zeit von %n Käufer ist um.</numerusform>
            <numerusform>Die Zeit von %n Käufern ist um.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no database yet, so there is nothing to copy.</source>
        <translation>Es gibt noch keine Datenbank, also nichts zu sichern.</translation>
    </message>
    <message>
        <source>There is no shop of that name.</source>
        <translation>Einen Shop dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such order any more.</source>
        <translation>Diesen Auftrag gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>There is nothing in it that could be sent; the old one stays.</source>
        <translation>Darin steht nichts, was sich senden ließe; das Bisherige bleibt.</translation>
    </message>
    <message>
        <source>There {held}, here {end}. Only their support can change it: the text for them is copied.</source>
        <translation>Dort {held}, hier {end}. Nur der Support dort kann das ändern: Der Text dafür ist kopiert.</translation>
    </message>
    <message>
        <source>They are ShipStation’s order {chief}. Back Market is told its parcel for each of them.</source>
        <translation>Sie sind der ShipStation-Auftrag {chief}. Back Market bekommt dessen Paket für jeden von ihnen gemeldet.</translation>
    </message>
    <message>
        <source>They are registered at Back Market and stay for good.</source>
        <translation>Sie sind bei Back Market registriert und bleiben so.</translation>
    </message>
    <message>
        <source>This article needs its serial number. An IMEI does not fit here.</source>
        <translation>Dieser Artikel braucht die Seriennummer. Eine IMEI passt hier nicht.</translation>
    </message>
    <message>
        <source>This buyer is forgotten already.</source>
        <translation>Dieser Käufer ist schon vergessen.</translation>
    </message>
    <message>
        <source>This cannot be right: it is empty or holds other signs.</source>
        <translation>Das kann nicht stimmen: Es ist leer oder enthält andere Zeichen.</translation>
    </message>
    <message numerus="yes">
        <source>This changes something about %n open orders.</source>
        <translation>
            <numerusform>Das ändert etwas an %n offenen Auftrag.</numerusform>
            <numerusform>Das ändert etwas an %n offenen Aufträgen.</numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no key store: it is kept until the program ends, and never in a file.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher: Es bleibt, bis das Programm endet, und nie in einer Datei.</translation>
    </message>
    <message>
        <source>This computer has no key store: kept until the program ends, and never in a file.</source>
        <translation>Dieser Computer hat keinen Schlüsselspeicher: Es bleibt, bis das Programm endet, und nie in einer Datei.</translation>
    </message>
    <message>
        <source>This computer has no printer set up.</source>
        <translation>An diesem Computer ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} fast</source>
        <translation>Die Uhr dieses Computers geht {span} vor</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} fast. Set it right; until then BB Desktop goes by the time of Back Market and ShipStation.</source>
        <translation>Die Uhr dieses Computers geht {span} vor. Stellen Sie sie richtig; bis dahin gilt hier die Zeit von Back Market und ShipStation.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} slow</source>
        <translation>Die Uhr dieses Computers geht {span} nach</translation>
    </message>
    <message>
        <source>This computer&apos;s clock is {span} slow. Set it right; until then BB Desktop goes by the time of Back Market and ShipStation.</source>
        <translation>Die Uhr dieses Computers geht {span} nach. Stellen Sie sie richtig; bis dahin gilt hier die Zeit von Back Market und ShipStation.</translation>
    </message>
    <message>
        <source>This copy was written by a newer BB Desktop. Install the newest version.</source>
        <translation>Diese Sicherung hat ein neueres BB Desktop geschrieben. Bitte die neueste Version installieren.</translation>
    </message>
    <message>
        <source>This file holds a token or a key. Settings are handed on without: take it out, and enter it where it belongs.</source>
        <translation>Diese Datei enthält ein Token oder einen Schlüssel. Einstellungen werden ohne weitergegeben: bitte herausnehmen und dort eingeben, wo es hingehört.</translation>
    </message>
    <message>
        <source>This file was written by a later version of BB Desktop.</source>
        <translation>Diese Datei hat eine neuere Version von BB Desktop geschrieben.</translation>
    </message>
    <message>
        <source>This identifier stands on order {order} already.</source>
        <translation>Diese Nummer steht schon bei Auftrag {order}.</translation>
    </message>
    <message>
        <source>This identifier stands on order {order}, which is still open.</source>
        <translation>Diese Nummer steht bei Auftrag {order}, der noch offen ist.</translation>
    </message>
    <message>
        <source>This is a V2 key. ShipStation takes it, but not for orders and their notes.</source>
        <translation>Das ist ein V2-Schlüssel. ShipStation nimmt ihn, aber nicht für Aufträge und ihre Hinweise.</translation>
    </message>
    <message>
        <source>This is a token of the old form, made of an e-mail address and a password. Back Market ended those in 2023.</source>
        <translation>Das ist ein Token der alten Form, aus E-Mail-Adresse und Passwort. Back Market hat sie 2023 abgeschafft.</translation>
    </message>
    <message>
        <source>This is not a file of settings that BB Desktop wrote.</source>
        <translation>Das ist keine Datei mit Einstellungen, die BB Desktop geschrieben hat.</translation>
    </message>
    <message>
        <source>This number was read with another phone here.</source>
        <translation>Diese Nummer wurde hier mit einem anderen Gerät gelesen.</translation>
    </message>
    <message>
        <source>This one goes to Back Market.</source>
        <translation>Dieses geht an Back Market.</translation>
    </message>
    <message>
        <source>This order has all its phones.</source>
        <translation>Der Auftrag ist vollständig.</translation>
    </message>
    <message>
        <source>This order is still to be shipped: its address is needed until then.</source>
        <translation>Dieser Auftrag ist noch zu versenden: Bis dahin wird die Adresse gebraucht.</translation>
    </message>
    <message>
        <source>This order needs {wanted}.</source>
        <translation>Dieser Auftrag braucht {wanted}.</translation>
    </message>
    <message>
        <source>This packing slip is of no order known here.</source>
        <translation>Dieser Lieferschein gehört zu keinem hier bekannten Auftrag.</translation>
    </message>
    <message>
        <source>This part of the program only reads the database; it must not write.</source>
        <translation>Dieser Teil des Programms liest die Datenbank nur; schreiben darf er nicht.</translation>
    </message>
    <message>
        <source>This phone is in order {order} already.</source>
        <translation>Gerät steckt schon in Auftrag {order}.</translation>
    </message>
    <message>
        <source>This phone is not in your stock list.</source>
        <translation>Dieses Gerät steht nicht in Ihrer Lagerliste.</translation>
    </message>
    <message>
        <source>This phone was sold in order {order} before.</source>
        <translation>Dieses Gerät wurde schon in Auftrag {order} verkauft.</translation>
    </message>
    <message>
        <source>This says nothing about what was entered. Test again in a few minutes.</source>
        <translation>Das sagt nichts über das Eingegebene. In ein paar Minuten noch einmal prüfen.</translation>
    </message>
    <message>
        <source>This says nothing about what was entered. Wait a moment, then test again.</source>
        <translation>Das sagt nichts über das Eingegebene. Einen Moment warten, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>This says nothing about what was entered. Wait ten minutes, switch a VPN off, then test again.</source>
        <translation>Das sagt nichts über das Eingegebene. Zehn Minuten warten, ein VPN ausschalten, dann noch einmal prüfen.</translation>
    </message>
    <message>
        <source>This says nothing about what was entered. Wait ten minutes, switch a VPN off, then test again; if it stays, give their support the reference.</source>
        <translation>Das sagt nichts über das Eingegebene. Zehn Minuten warten, ein VPN ausschalten, dann noch einmal prüfen; bleibt es so, dem Support dort die Referenz nennen.</translation>
    </message>
    <message>
        <source>This shop cannot be removed.</source>
        <translation>Dieser Shop lässt sich nicht entfernen.</translation>
    </message>
    <message>
        <source>This shop has orders of its region, which stays: another region is another shop. Add one in Settings, Shop.</source>
        <translation>Dieser Shop hat Aufträge seiner Region, darum bleibt sie: Eine andere Region ist ein anderer Shop. Unter „Einstellungen“, „Shop“ einen hinzufügen.</translation>
    </message>
    <message>
        <source>This shop is open: change to another one before you remove it.</source>
        <translation>Dieser Shop ist geöffnet: zuerst zu einem anderen wechseln, dann entfernen.</translation>
    </message>
    <message>
        <source>This system has no way to start programs that is known here.</source>
        <translation>Dieses System hat keinen hier bekannten Weg, Programme zu starten.</translation>
    </message>
    <message numerus="yes">
        <source>This token belongs to another shop: none of %n known orders can be read. The old one stays.</source>
        <translation>
            <numerusform>Dieses Token gehört zu einem anderen Shop: %n bekannter Auftrag ist nicht lesbar. Das alte bleibt.</numerusform>
            <numerusform>Dieses Token gehört zu einem anderen Shop: keiner von %n bekannten Aufträgen ist lesbar. Das alte bleibt.</numerusform>
        </translation>
    </message>
    <message>
        <source>To accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>To be brought up to date.</source>
        <translation>Wird noch aktualisiert.</translation>
    </message>
    <message>
        <source>To scan</source>
        <translation>Scannen</translation>
    </message>
    <message>
        <source>Told Back Market</source>
        <translation>An Back Market gemeldet</translation>
    </message>
    <message>
        <source>Told apart from typing</source>
        <translation>Vom Tippen unterschieden</translation>
    </message>
    <message>
        <source>Too many calls to {service}. Goes on by itself in {s} s.</source>
        <translation>Zu viele Abrufe bei {service}. Geht in {s} s von selbst weiter.</translation>
    </message>
    <message>
        <source>Too many calls to {service}. It answers again in {s} s.</source>
        <translation>Zu viele Abrufe bei {service}. Antwortet in {s} s wieder.</translation>
    </message>
    <message>
        <source>Too many calls to {service}. It answers again soon.</source>
        <translation>Zu viele Abrufe bei {service}. Antwortet bald wieder.</translation>
    </message>
    <message>
        <source>Too many calls. Goes on at {time}.</source>
        <translation>Zu viele Abrufe. Geht weiter: {time}.</translation>
    </message>
    <message>
        <source>Too many open files</source>
        <translation>zu viele offene Dateien</translation>
    </message>
    <message>
        <source>Tracking link</source>
        <translation>Sendungslink</translation>
    </message>
    <message>
        <source>Tracking number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Tried again by hand at {bench}.</source>
        <translation>Von Hand noch einmal versucht, {bench}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Try again now (F5)</source>
        <translation>Jetzt noch einmal versuchen (F5)</translation>
    </message>
    <message>
        <source>Two bridges make every order twice, so nothing is sent. Switch that store off in ShipStation, or choose the companion set-up.</source>
        <translation>Zwei Brücken legen jeden Auftrag doppelt an, darum wird nichts gesendet. Schalten Sie diesen Store in ShipStation ab, oder wählen Sie den Begleitbetrieb.</translation>
    </message>
    <message>
        <source>Two phones were read at once. Nothing was saved.</source>
        <translation>Zwei Geräte auf einmal gelesen. Nichts gespeichert.</translation>
    </message>
    <message>
        <source>Type a code</source>
        <translation>Code eintippen</translation>
    </message>
    <message>
        <source>Type an identifier or an order number by hand</source>
        <translation>Geräte- oder Auftragsnummer von Hand eintippen</translation>
    </message>
    <message>
        <source>Type code</source>
        <translation>Typcode</translation>
    </message>
    <message numerus="yes">
        <source>Type code {tac} was {seen} in %n of your scans.</source>
        <translation>
            <numerusform>Typcode {tac} war in %n Ihrer Scans {seen}.</numerusform>
            <numerusform>Typcode {tac} war in %n Ihrer Scans {seen}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Unexpected; the log tells the details.</source>
        <translation>Unerwartet; Näheres steht im Protokoll.</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>USA</translation>
    </message>
    <message>
        <source>Unknown code {code}</source>
        <translation>Unbekannter Code {code}</translation>
    </message>
    <message>
        <source>Unknown: {code}</source>
        <translation>Unbekannt: {code}</translation>
    </message>
    <message>
        <source>Use the new key</source>
        <translation>Den neuen Schlüssel verwenden</translation>
    </message>
    <message>
        <source>Use the new token</source>
        <translation>Das neue Token verwenden</translation>
    </message>
    <message>
        <source>Used by this program</source>
        <translation>Von diesem Programm genutzt</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Very good</source>
        <translation>Sehr gut</translation>
    </message>
    <message>
        <source>Void the label {parcel} in ShipStation, and put the phone back into stock.</source>
        <translation>Etikett {parcel} in ShipStation stornieren und das Gerät zurück ins Lager legen.</translation>
    </message>
    <message>
        <source>Void the label {parcel} in ShipStation: the new address is then written into the order by itself.</source>
        <translation>Etikett {parcel} in ShipStation stornieren: Die neue Adresse wird dann von selbst in den Auftrag geschrieben.</translation>
    </message>
    <message>
        <source>Waiting for payment</source>
        <translation>Wartet auf Zahlung</translation>
    </message>
    <message>
        <source>Warehouse location</source>
        <translation>Lagerplatz</translation>
    </message>
    <message>
        <source>Was in order {order}; it may be sold again.</source>
        <translation>War in Auftrag {order}; darf wieder verkauft werden.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>What arrives cannot be put right here.</source>
        <translation>Was ankommt, lässt sich hier nicht berichtigen.</translation>
    </message>
    <message>
        <source>What is scanned goes out at once again.</source>
        <translation>Gescanntes geht wieder sofort hinaus.</translation>
    </message>
    <message>
        <source>What it types differently is put right by itself.</source>
        <translation>Was er anders tippt, wird von selbst berichtigt.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Whether Back Market knows of order {order} could not be looked at.</source>
        <translation>Ob Back Market von Auftrag {order} weiß, ließ sich nicht nachsehen.</translation>
    </message>
    <message>
        <source>Which article is this phone? Press its number.</source>
        <translation>Welcher Artikel ist dieses Gerät? Seine Ziffer drücken.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Words on packing slips</source>
        <translation>Wörter auf Lieferscheinen</translation>
    </message>
    <message>
        <source>Works. A scanner that sends Enter after each code is answered a moment sooner.</source>
        <translation>Geht. Ein Scanner, der nach jedem Code Enter sendet, bekommt die Antwort etwas früher.</translation>
    </message>
    <message>
        <source>Write all orders into a file, one row a device</source>
        <translation>Alle Aufträge in eine Datei schreiben, eine Zeile je Gerät</translation>
    </message>
    <message>
        <source>Write it again</source>
        <translation>Neu schreiben</translation>
    </message>
    <message>
        <source>Writing notes in ShipStation</source>
        <translation>Hinweise in ShipStation schreiben</translation>
    </message>
    <message>
        <source>Written by BB Desktop</source>
        <translation>Von BB Desktop geschrieben</translation>
    </message>
    <message>
        <source>Wrong phone? Scan the right one. Right phone? F7 saves it.</source>
        <translation>Falsches Gerät? Das richtige scannen. Richtiges Gerät? F7 speichert es.</translation>
    </message>
    <message>
        <source>You confirmed it.</source>
        <translation>Sie haben es bestätigt.</translation>
    </message>
    <message>
        <source>You said that type code {tac} is {seen}.</source>
        <translation>Sie haben gesagt: Typcode {tac} ist {seen}.</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Sie sagen</translation>
    </message>
    <message>
        <source>You type slower than {ms} ms a key; the search box stays yours.</source>
        <translation>Sie tippen langsamer als {ms} ms je Taste; das Suchfeld bleibt Ihres.</translation>
    </message>
    <message>
        <source>Your ShipStation plan has no API access. Nothing can be read or written there.</source>
        <translation>Ihr ShipStation-Tarif hat keinen API-Zugang. Dort ist kein Lesen oder Schreiben möglich.</translation>
    </message>
    <message>
        <source>Your own text</source>
        <translation>Ihr eigener Text</translation>
    </message>
    <message>
        <source>Your scanner works.</source>
        <translation>Ihr Scanner funktioniert.</translation>
    </message>
    <message>
        <source>Your set-up</source>
        <translation>Ihre Betriebsart</translation>
    </message>
    <message>
        <source>Your shop</source>
        <translation>Ihr Shop</translation>
    </message>
    <message>
        <source>Your status table leaves this order out of ShipStation.</source>
        <translation>Nach Ihrer Statustabelle kommt dieser Auftrag nicht in ShipStation.</translation>
    </message>
    <message>
        <source>Your stock list says grade {seen}, sold: {ordered}.</source>
        <translation>Ihre Lagerliste sagt Zustand {seen}, verkauft: {ordered}.</translation>
    </message>
    <message>
        <source>Your stock list says so.</source>
        <translation>So steht es in Ihrer Lagerliste.</translation>
    </message>
    <message>
        <source>Your stock list says {seen}, sold: {ordered}.</source>
        <translation>Ihre Lagerliste sagt {seen}, verkauft: {ordered}.</translation>
    </message>
    <message>
        <source>Your text and the scanned identifiers</source>
        <translation>Ihr Text und die gescannten Nummern</translation>
    </message>
    <message>
        <source>a parcel number</source>
        <translation>eine Sendungsnummer</translation>
    </message>
    <message>
        <source>a serial number</source>
        <translation>eine Seriennummer</translation>
    </message>
    <message>
        <source>always</source>
        <translation>immer</translation>
    </message>
    <message>
        <source>an IMEI</source>
        <translation>eine IMEI</translation>
    </message>
    <message>
        <source>an IMEISV, 16 digits</source>
        <translation>eine IMEISV, 16 Ziffern</translation>
    </message>
    <message>
        <source>an order number</source>
        <translation>eine Auftragsnummer</translation>
    </message>
    <message>
        <source>being sent now</source>
        <translation>wird gerade gesendet</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>blocked since {time}</source>
        <translation>gesperrt seit {time}</translation>
    </message>
    <message>
        <source>bridge</source>
        <translation>Brücke</translation>
    </message>
    <message>
        <source>carrier table</source>
        <translation>Tabelle der Versanddienste</translation>
    </message>
    <message>
        <source>check digit wrong</source>
        <translation>Prüfziffer falsch</translation>
    </message>
    <message>
        <source>city</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>companion</source>
        <translation>Begleitbetrieb</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message numerus="yes">
        <source>connected, %n stores</source>
        <translation>
            <numerusform>verbunden, %n Store</numerusform>
            <numerusform>verbunden, %n Stores</numerusform>
        </translation>
    </message>
    <message>
        <source>connected, Asia-Pacific</source>
        <translation>verbunden, Asien-Pazifik</translation>
    </message>
    <message>
        <source>connected, Europe</source>
        <translation>verbunden, Europa</translation>
    </message>
    <message>
        <source>connected, United States</source>
        <translation>verbunden, USA</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>createDate of the label</source>
        <translation>createDate des Etiketts</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>done {time}</source>
        <translation>erledigt {time}</translation>
    </message>
    <message>
        <source>first sync</source>
        <translation>erster Abgleich</translation>
    </message>
    <message numerus="yes">
        <source>for %n days after the order was closed</source>
        <translation>
            <numerusform>%n Tag lang nach Auftragsabschluss</numerusform>
            <numerusform>%n Tage lang nach Auftragsabschluss</numerusform>
        </translation>
    </message>
    <message>
        <source>given up: look under Attention</source>
        <translation>aufgegeben: siehe „Zu klären“</translation>
    </message>
    <message>
        <source>goes out with the next sync</source>
        <translation>geht mit dem nächsten Abgleich hinaus</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>grace time, until {time}</source>
        <translation>Wartezeit bis {time}</translation>
    </message>
    <message>
        <source>ignored</source>
        <translation>wird übergangen</translation>
    </message>
    <message>
        <source>it stands on another order</source>
        <translation>steht schon bei einem anderen Auftrag</translation>
    </message>
    <message>
        <source>item information</source>
        <translation>Artikelangaben</translation>
    </message>
    <message>
        <source>kept beside the IMEI</source>
        <translation>bleibt neben der IMEI</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>key and secret</source>
        <translation>Schlüssel und Secret</translation>
    </message>
    <message>
        <source>label and insurance cost</source>
        <translation>Kosten für Etikett und Versicherung</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>less than {end} h</source>
        <translation>weniger als {end} h</translation>
    </message>
    <message>
        <source>line 9</source>
        <translation>Position 9</translation>
    </message>
    <message>
        <source>listed twice</source>
        <translation>doppelt aufgeführt</translation>
    </message>
    <message>
        <source>listed twice, differently</source>
        <translation>doppelt aufgeführt, verschieden</translation>
    </message>
    <message>
        <source>longer than {start} h</source>
        <translation>länger als {start} h</translation>
    </message>
    <message>
        <source>look twice</source>
        <translation>genau hinsehen</translation>
    </message>
    <message>
        <source>misread: scan it again</source>
        <translation>Lesefehler: noch einmal scannen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>negative amounts</source>
        <translation>negative Beträge</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>no IMEI or serial number</source>
        <translation>keine IMEI oder Seriennummer</translation>
    </message>
    <message>
        <source>no SKU</source>
        <translation>keine SKU</translation>
    </message>
    <message>
        <source>no access</source>
        <translation>kein Zugriff</translation>
    </message>
    <message>
        <source>no code that we know</source>
        <translation>kein bekannter Code</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>keine Nummer</translation>
    </message>
    <message>
        <source>no order</source>
        <translation>kein Auftrag</translation>
    </message>
    <message>
        <source>no such order</source>
        <translation>kein solcher Auftrag</translation>
    </message>
    <message>
        <source>not 15 digits</source>
        <translation>nicht 15 Ziffern</translation>
    </message>
    <message>
        <source>not an identifier</source>
        <translation>keine Gerätenummer</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>nicht gut</translation>
    </message>
    <message>
        <source>not saved: answer the STOP first</source>
        <translation>nicht gespeichert: zuerst STOPP beantworten</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>not working since {time}</source>
        <translation>gestört seit {time}</translation>
    </message>
    <message>
        <source>note to buyer</source>
        <translation>Hinweis an den Käufer</translation>
    </message>
    <message>
        <source>of this window</source>
        <translation>dieses Fensters</translation>
    </message>
    <message>
        <source>offline</source>
        <translation>offline</translation>
    </message>
    <message>
        <source>offline since {time}</source>
        <translation>offline seit {time}</translation>
    </message>
    <message>
        <source>one test card</source>
        <translation>eine Testkarte</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>opens its order</source>
        <translation>öffnet den Auftrag</translation>
    </message>
    <message>
        <source>options per SKU</source>
        <translation>Optionen je SKU</translation>
    </message>
    <message>
        <source>orders and notices</source>
        <translation>Aufträge und Meldungen</translation>
    </message>
    <message>
        <source>pass on</source>
        <translation>weitergeben</translation>
    </message>
    <message>
        <source>postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>refused since {time}</source>
        <translation>abgelehnt seit {time}</translation>
    </message>
    <message>
        <source>region and order_id</source>
        <translation>Region und order_id</translation>
    </message>
    <message>
        <source>region and token</source>
        <translation>Region und Token</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>gerundet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>saved for {order}</source>
        <translation>gespeichert für {order}</translation>
    </message>
    <message>
        <source>shelf per SKU</source>
        <translation>Regal je SKU</translation>
    </message>
    <message>
        <source>shipments and fulfillments</source>
        <translation>Sendungen und Fulfillments</translation>
    </message>
    <message>
        <source>slowed</source>
        <translation>gebremst</translation>
    </message>
    <message>
        <source>slowed since {time}</source>
        <translation>gebremst seit {time}</translation>
    </message>
    <message>
        <source>state</source>
        <extracomment>The state of an address in the United States.</extracomment>
        <translation>Bundesstaat</translation>
    </message>
    <message>
        <source>state and line states</source>
        <translation>Status und Positionsstatus</translation>
    </message>
    <message>
        <source>status table</source>
        <translation>Statustabelle</translation>
    </message>
    <message>
        <source>street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>taken</source>
        <translation>wird genommen</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>zurückgenommen</translation>
    </message>
    <message>
        <source>taken where no IMEI is needed</source>
        <translation>wird genommen, wo keine IMEI nötig ist</translation>
    </message>
    <message>
        <source>the EID, 32 digits</source>
        <translation>die EID, 32 Ziffern</translation>
    </message>
    <message>
        <source>the IMEI</source>
        <translation>die IMEI</translation>
    </message>
    <message>
        <source>the MEID</source>
        <translation>die MEID</translation>
    </message>
    <message>
        <source>the SIM card&apos;s number (ICCID)</source>
        <translation>die Nummer der SIM-Karte (ICCID)</translation>
    </message>
    <message>
        <source>the box&apos;s product code (EAN)</source>
        <translation>der Produktcode der Schachtel (EAN)</translation>
    </message>
    <message>
        <source>the check digit is wrong</source>
        <translation>die Prüfziffer ist falsch</translation>
    </message>
    <message>
        <source>the order has all its devices</source>
        <translation>der Auftrag ist vollständig</translation>
    </message>
    <message>
        <source>the order is closed</source>
        <translation>der Auftrag ist abgeschlossen</translation>
    </message>
    <message>
        <source>the record is too large</source>
        <translation>der Datensatz ist zu groß</translation>
    </message>
    <message>
        <source>the second IMEI</source>
        <translation>die zweite IMEI</translation>
    </message>
    <message>
        <source>the serial number</source>
        <translation>die Seriennummer</translation>
    </message>
    <message>
        <source>the wrong kind of identifier</source>
        <translation>die falsche Art von Nummer</translation>
    </message>
    <message>
        <source>title and condition</source>
        <translation>Titel und Zustand</translation>
    </message>
    <message>
        <source>turned into a date</source>
        <translation>in ein Datum verwandelt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waits for its time, {time}</source>
        <translation>wartet auf seine Zeit, {time}</translation>
    </message>
    <message>
        <source>waits for the scan</source>
        <translation>wartet auf Scan</translation>
    </message>
    <message>
        <source>waits for {service}</source>
        <translation>wartet auf {service}</translation>
    </message>
    <message>
        <source>waits for {service}, next try {time}</source>
        <translation>wartet auf {service}, nächster Versuch {time}</translation>
    </message>
    <message>
        <source>weight per SKU</source>
        <translation>Gewicht je SKU</translation>
    </message>
    <message>
        <source>where said</source>
        <translation>wo angegeben</translation>
    </message>
    <message>
        <source>where said; your mark wins</source>
        <translation>wo angegeben; Ihre Angabe gilt</translation>
    </message>
    <message>
        <source>who brings the orders</source>
        <translation>wer die Aufträge bringt</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>{arrived} of {all} characters arrived.</source>
        <translation>{arrived} von {all} Zeichen sind angekommen.</translation>
    </message>
    <message>
        <source>{bench} has taken this order over.</source>
        <translation>{bench} hat diesen Auftrag übernommen.</translation>
    </message>
    <message>
        <source>{column} {value}</source>
        <translation>{column} {value}</translation>
    </message>
    <message>
        <source>{count} articles</source>
        <translation>{count} Artikel</translation>
    </message>
    <message>
        <source>{count} characters</source>
        <translation>{count} Zeichen</translation>
    </message>
    <message>
        <source>{count} characters in {ms} ms, about {gap} ms each</source>
        <translation>{count} Zeichen in {ms} ms, je etwa {gap} ms</translation>
    </message>
    <message>
        <source>{day}: {shipped} shipped, {late} late</source>
        <translation>{day}: {shipped} versendet, {late} verspätet</translation>
    </message>
    <message>
        <source>{detail} Everything is read once more.</source>
        <translation>{detail} Alles wird noch einmal gelesen.</translation>
    </message>
    <message>
        <source>{detail} It is accepted once more.</source>
        <translation>{detail} Er wird noch einmal angenommen.</translation>
    </message>
    <message>
        <source>{detail} It is created once more.</source>
        <translation>{detail} Er wird noch einmal angelegt.</translation>
    </message>
    <message>
        <source>{detail} It is looked at once more.</source>
        <translation>{detail} Es wird noch einmal nachgesehen.</translation>
    </message>
    <message>
        <source>{detail} It is set once more.</source>
        <translation>{detail} Er wird noch einmal gesetzt.</translation>
    </message>
    <message>
        <source>{detail} It is told once more.</source>
        <translation>{detail} Es wird noch einmal gemeldet.</translation>
    </message>
    <message>
        <source>{detail} It is written once more.</source>
        <translation>{detail} Er wird noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>{detail} The address is written once more.</source>
        <translation>{detail} Die Adresse wird noch einmal geschrieben.</translation>
    </message>
    <message>
        <source>{encoding}, columns parted by “{delimiter}”</source>
        <translation>{encoding}, Spalten getrennt durch „{delimiter}“</translation>
    </message>
    <message>
        <source>{field} holds no article</source>
        <translation>{field} enthält keinen Artikel</translation>
    </message>
    <message>
        <source>{field} is missing</source>
        <translation>{field} fehlt</translation>
    </message>
    <message>
        <source>{field} is missing or less than one</source>
        <translation>{field} fehlt oder ist kleiner als eins</translation>
    </message>
    <message>
        <source>{field} is not a day</source>
        <translation>{field} ist kein Tag</translation>
    </message>
    <message>
        <source>{field} is not a list</source>
        <translation>{field} ist keine Liste</translation>
    </message>
    <message>
        <source>{field} is not a text</source>
        <translation>{field} ist kein Text</translation>
    </message>
    <message>
        <source>{field} is not a time</source>
        <translation>{field} ist keine Zeit</translation>
    </message>
    <message>
        <source>{field} is not a whole number</source>
        <translation>{field} ist keine ganze Zahl</translation>
    </message>
    <message>
        <source>{field} is not an amount</source>
        <translation>{field} ist kein Betrag</translation>
    </message>
    <message>
        <source>{field} is not an object</source>
        <translation>{field} ist kein Objekt</translation>
    </message>
    <message>
        <source>{field} is not an order&apos;s number</source>
        <translation>{field} ist keine Auftragsnummer</translation>
    </message>
    <message>
        <source>{field} is not understood</source>
        <translation>{field} ist nicht zu verstehen</translation>
    </message>
    <message>
        <source>{field} is too long</source>
        <translation>{field} ist zu lang</translation>
    </message>
    <message>
        <source>{file} holds a secret ({name}): take it out, it belongs into the system&apos;s key store.</source>
        <translation>{file} enthält ein Geheimnis ({name}): bitte herausnehmen, es gehört in den Schlüsselspeicher des Systems.</translation>
    </message>
    <message>
        <source>{file} in the data folder cannot be read.</source>
        <translation>{file} im Datenordner ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{file} in the data folder is not a JSON object.</source>
        <translation>{file} im Datenordner ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>{grams} g</source>
        <translation>{grams} g</translation>
    </message>
    <message>
        <source>{key} and {secret} characters</source>
        <translation>{key} und {secret} Zeichen</translation>
    </message>
    <message>
        <source>{number} more</source>
        <translation>{number} weitere</translation>
    </message>
    <message>
        <source>{number} was scanned on order {order}, which the database lost. It stands on order {other} now.</source>
        <translation>{number} wurde auf Auftrag {order} gescannt; die Datenbank hat das verloren. Die Nummer steht jetzt auf Auftrag {other}.</translation>
    </message>
    <message>
        <source>{order} accepted at Back Market</source>
        <translation>{order} bei Back Market angenommen</translation>
    </message>
    <message>
        <source>{order} came in from Back Market</source>
        <translation>{order} kam von Back Market herein</translation>
    </message>
    <message>
        <source>{order} created in ShipStation</source>
        <translation>{order} in ShipStation angelegt</translation>
    </message>
    <message>
        <source>{order} has a label in ShipStation: {subject}</source>
        <translation>{order} hat ein Etikett in ShipStation: {subject}</translation>
    </message>
    <message>
        <source>{order} is put aside. Scan the next packing slip.</source>
        <translation>{order} ist zurückgestellt. Nächsten Lieferschein scannen.</translation>
    </message>
    <message>
        <source>{order} marked by hand</source>
        <translation>{order} von Hand markiert</translation>
    </message>
    <message>
        <source>{order} tried again by hand</source>
        <translation>{order} von Hand noch einmal versucht</translation>
    </message>
    <message>
        <source>{order} was cancelled at Back Market</source>
        <translation>{order} wurde bei Back Market storniert</translation>
    </message>
    <message>
        <source>{order} · {created} · buyer forgotten {when}</source>
        <translation>{order} · {created} · Käufer vergessen {when}</translation>
    </message>
    <message>
        <source>{order} · {created} · {buyer}</source>
        <translation>{order} · {created} · {buyer}</translation>
    </message>
    <message>
        <source>{order} · {created} · {buyer} · to be shipped</source>
        <translation>{order} · {created} · {buyer} · zu versenden</translation>
    </message>
    <message numerus="yes">
        <source>{page}: %n</source>
        <translation>
            <numerusform>{page}: %n</numerusform>
            <numerusform>{page}: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{readable} of %n orders we know can be read</source>
        <translation>
            <numerusform>Bekannte Aufträge lesbar: {readable} von %n</numerusform>
            <numerusform>{readable} von %n bekannten Aufträgen lesbar</numerusform>
        </translation>
    </message>
    <message>
        <source>{region}, {seconds} s</source>
        <translation>{region}, {seconds} s</translation>
    </message>
    <message>
        <source>{replaced} came back: it may be sold again.</source>
        <translation>{replaced} zurückgekommen: darf wieder verkauft werden.</translation>
    </message>
    <message>
        <source>{replaced} taken back at {bench}.</source>
        <translation>{replaced} zurückgenommen, {bench}.</translation>
    </message>
    <message>
        <source>{replaced} taken back from {order}</source>
        <translation>{replaced} von {order} zurückgenommen</translation>
    </message>
    <message>
        <source>{service} answered in a way that is not understood here.</source>
        <translation>{service} hat auf eine Weise geantwortet, die hier nicht verstanden wird.</translation>
    </message>
    <message>
        <source>{service} answered with HTTP {status}.</source>
        <translation>{service} antwortete mit HTTP {status}.</translation>
    </message>
    <message>
        <source>{service} answered with a web page.</source>
        <translation>{service} antwortete mit einer Webseite.</translation>
    </message>
    <message>
        <source>{service} answers</source>
        <translation>{service} antwortet</translation>
    </message>
    <message>
        <source>{service} answers.</source>
        <translation>{service} antwortet.</translation>
    </message>
    <message>
        <source>{service} answers. What you enter here takes the place of the old only when you say so.</source>
        <translation>{service} antwortet. Was Sie hier eingeben, ersetzt das Alte erst, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>{service} did not answer in time.</source>
        <translation>{service} hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>{service} does not answer in time. Your scans are safe.</source>
        <translation>{service} antwortet nicht rechtzeitig. Ihre Scans sind sicher.</translation>
    </message>
    <message>
        <source>{service} has a fault of its own (HTTP {status}).</source>
        <translation>{service} hat selbst eine Störung (HTTP {status}).</translation>
    </message>
    <message>
        <source>{service} is being asked …</source>
        <translation>{service} wird gefragt …</translation>
    </message>
    <message>
        <source>{service} is not working right now.</source>
        <translation>{service} ist gerade gestört.</translation>
    </message>
    <message>
        <source>{service} is not working right now. Your scans are safe. It is tried again by itself.</source>
        <translation>{service} ist gerade gestört. Ihre Scans sind sicher. Es wird von selbst noch einmal versucht.</translation>
    </message>
    <message>
        <source>{service} named an address that cannot be asked.</source>
        <translation>{service} nannte eine Adresse, die sich nicht abfragen lässt.</translation>
    </message>
    <message>
        <source>{service} redirected a request that must not be repeated.</source>
        <translation>{service} leitete einen Abruf weiter, der nicht wiederholt werden darf.</translation>
    </message>
    <message>
        <source>{service} redirected to an address that makes no sense.</source>
        <translation>{service} leitete zu einer sinnlosen Adresse weiter.</translation>
    </message>
    <message>
        <source>{service} redirected to another address; this was refused.</source>
        <translation>{service} wollte zu einer anderen Adresse weiterleiten; das wurde abgelehnt.</translation>
    </message>
    <message>
        <source>{service} redirects again and again.</source>
        <translation>{service} leitet immer wieder weiter.</translation>
    </message>
    <message>
        <source>{service} refused the credentials.</source>
        <translation>{service} lehnt die Zugangsdaten ab.</translation>
    </message>
    <message>
        <source>{service} refused this: {reason}</source>
        <translation>{service} hat das abgelehnt: {reason}</translation>
    </message>
    <message>
        <source>{service} refuses what was entered.</source>
        <translation>{service} lehnt das Eingegebene ab.</translation>
    </message>
    <message>
        <source>{service} sent something unexpected: {reason}.</source>
        <translation>{service} hat etwas Unerwartetes gesendet: {reason}.</translation>
    </message>
    <message>
        <source>{service} wants a pause, until {time}</source>
        <translation>{service} will eine Pause, bis {time}</translation>
    </message>
    <message>
        <source>{service} wants fewer requests.</source>
        <translation>{service} möchte weniger Abrufe.</translation>
    </message>
    <message>
        <source>{service}: {word}</source>
        <translation>{service}: {word}</translation>
    </message>
    <message>
        <source>{start} to {end} h</source>
        <translation>{start} bis {end} h</translation>
    </message>
    <message>
        <source>{subject} of {order} is registered at Back Market</source>
        <translation>{subject} von {order} ist bei Back Market registriert</translation>
    </message>
    <message>
        <source>{subject} recorded at {bench}.</source>
        <translation>{subject} gespeichert, {bench}.</translation>
    </message>
    <message>
        <source>{subject} recorded for {order}</source>
        <translation>{subject} gespeichert für {order}</translation>
    </message>
    <message>
        <source>{subject} refused at {bench}: {reason}.</source>
        <translation>{subject} abgelehnt, {bench}: {reason}.</translation>
    </message>
    <message>
        <source>{subject} refused for {order}: {reason}</source>
        <translation>{subject} abgelehnt für {order}: {reason}</translation>
    </message>
    <message>
        <source>{subject} registered at Back Market.</source>
        <translation>{subject} bei Back Market registriert.</translation>
    </message>
    <message>
        <source>{table}: a row without what it belongs to</source>
        <translation>{table}: eine Zeile ohne das, wozu sie gehört</translation>
    </message>
    <message>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>„{name}“ ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>“{name}” holds no text: choose a CSV file.</source>
        <translation>„{name}“ enthält keinen Text: bitte eine CSV-Datei wählen.</translation>
    </message>
    <message>
        <source>“{name}” is a spreadsheet, not a CSV file: save it as CSV and choose that.</source>
        <translation>„{name}“ ist eine Tabelle und keine CSV-Datei: als CSV speichern und diese wählen.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <source>“{name}” is larger than 50 MB: it is no list of phones.</source>
        <translation>„{name}“ ist größer als 50 MB: Das ist keine Geräteliste.</translation>
    </message>
    <message>
        <source>“{parcel}” is no number of a carrier. Correct it in ShipStation; the rest goes by itself.</source>
        <translation>„{parcel}“ ist keine Nummer eines Versanddiensts. In ShipStation berichtigen; der Rest geht von selbst.</translation>
    </message>
    <message>
        <source>“{path}” cannot be used for the database: {reason}.</source>
        <translation>„{path}“ lässt sich nicht für die Datenbank verwenden: {reason}.</translation>
    </message>
    <message>
        <source>“{prefix}” comes before each code. It is taken off.</source>
        <translation>„{prefix}“ kommt vor jedem Code. Es wird entfernt.</translation>
    </message>
    <message>
        <source>“{store}” is active in ShipStation. Two bridges would make every order twice, so nothing is sent: deactivate that store, or choose the companion set-up.</source>
        <translation>„{store}“ ist in ShipStation aktiv. Zwei Brücken würden jeden Auftrag doppelt anlegen, darum wird nichts gesendet: diesen Store deaktivieren oder den Begleitbetrieb wählen.</translation>
    </message>
</context>
<context>
    <name>times</name>
    <message>
        <source>Late {span}</source>
        <translation>{span} zu spät</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>How a day of this year is written, as Qt spells it: 12 Mar.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>How a day long ago is written, as Qt spells it: 12 Mar 2026.</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>ddd d</source>
        <extracomment>How a day of this week is written, as Qt spells it: Mon 23.</extracomment>
        <translation>ddd d.</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>morgen {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>{days} d</source>
        <translation>{days} T</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{rest} min</source>
        <translation>{rest} min</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
</context>
<context>
    <name>times_brief</name>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
</context>
</TS>
