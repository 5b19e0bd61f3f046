<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
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
    <message>
        <source>Both sides compared {time}.</source>
        <translation>Beide Seiten um {time} verglichen.</translation>
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
        <source>Read both services now (F5)</source>
        <translation>Beide Dienste jetzt lesen (F5)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
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
        <source>Stays in the note and here. F2 or scan UNDO takes it back</source>
        <translation>Bleibt im Hinweis und hier. Zurücknehmen: F2 oder UNDO scannen</translation>
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
        <source>shelf {shelf}</source>
        <translation>Regal {shelf}</translation>
    </message>
    <message>
        <source>stays in the note and here</source>
        <translation>bleibt im Hinweis und hier</translation>
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
    <name>ChartCard</name>
    <message>
        <source>Export as CSV: {what}</source>
        <translation>Als CSV exportieren: {what}</translation>
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
        <translation>Geht mit dem Auftrag an ShipStation; die Eingabetaste speichert</translation>
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
        <source>Forget how fast the scanner types; after a new scanner</source>
        <translation>Vergessen, wie schnell der Scanner tippt; für einen neuen Scanner</translation>
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
        <source>Keyboard the scanner is set to</source>
        <translation>Tastatur, auf die der Scanner eingestellt ist</translation>
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
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Not learned yet: keys within {ms} ms are one scan.</source>
        <translation>Noch nicht gelernt: Tasten innerhalb von {ms} ms sind ein Scan.</translation>
    </message>
    <message>
        <source>Not that of this computer: the keys themselves are read.</source>
        <translation>Nicht die dieses Computers: Die Tasten selbst werden gelesen.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Phone with two IMEIs</source>
        <translation>Gerät mit zwei IMEI</translation>
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
        <source>Scanner</source>
        <translation>Scanner</translation>
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
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The lower number</source>
        <translation>Die niedrigere Nummer</translation>
    </message>
    <message>
        <source>The one marked IMEI or IMEI1</source>
        <translation>Die mit IMEI oder IMEI1 bezeichnete</translation>
    </message>
    <message>
        <source>This one is saved and registered; the other one is kept beside it.</source>
        <translation>Diese wird gespeichert und registriert; die andere wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>US (as delivered)</source>
        <translation>US (wie geliefert)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>What is heard at the bench, and how phones are read.</source>
        <translation>Was am Packplatz zu hören ist und wie Geräte gelesen werden.</translation>
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
        <source>A scan works on every page and needs no mouse. A packing slip opens its order at the bench, a phone goes into the order that is open.</source>
        <translation>Ein Scan wirkt auf jeder Seite und braucht keine Maus. Ein Lieferschein öffnet seinen Auftrag am Packplatz, ein Gerät kommt in den offenen Auftrag.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the page of before (Esc)</source>
        <translation>Zurück zur vorigen Seite (Esc)</translation>
    </message>
    <message>
        <source>Command cards</source>
        <translation>Befehlskarten</translation>
    </message>
    <message>
        <source>Keys and command cards</source>
        <translation>Tasten und Befehlskarten</translation>
    </message>
    <message>
        <source>Print the barcodes that work like keys</source>
        <translation>Die Strichcodes drucken, die wie Tasten wirken</translation>
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
        <translation>Auftrag im Ganzen</translation>
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
    <name>SettingsPage</name>
    <message>
        <source>Pages of the settings</source>
        <translation>Seiten der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
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
        <source>Not synced yet</source>
        <translation>Noch nicht abgeglichen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
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
        <source>To be sent</source>
        <translation>Zu übertragen</translation>
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
        <translation>Der Käufer hat dieses Gerät zurückgeschickt: es darf wieder verkauft werden</translation>
    </message>
    <message>
        <source>This number is final. Copies a text that asks support to correct it</source>
        <translation>Diese Nummer ist endgültig. Kopiert einen Text, der den Support um Korrektur bittet</translation>
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
    <name>messages</name>
    <message>
        <source> or </source>
        <translation> oder </translation>
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
        <source>%n jobs wait.</source>
        <translation>
            <numerusform>%n Aufgabe wartet.</numerusform>
            <numerusform>%n Aufgaben warten.</numerusform>
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
        <source>%n notes for ShipStation</source>
        <translation>
            <numerusform>%n Hinweis für ShipStation</numerusform>
            <numerusform>%n Hinweise für ShipStation</numerusform>
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
        <source>%n orders</source>
        <translation>
            <numerusform>%n Auftrag</numerusform>
            <numerusform>%n Aufträge</numerusform>
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
        <source>%n orders to create in ShipStation</source>
        <translation>
            <numerusform>%n Auftrag in ShipStation anzulegen</numerusform>
            <numerusform>%n Aufträge in ShipStation anzulegen</numerusform>
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
        <source>%n statuses for ShipStation</source>
        <translation>
            <numerusform>%n Status für ShipStation</numerusform>
            <numerusform>%n Status für ShipStation</numerusform>
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
        <source>A line is not accepted at Back Market yet.</source>
        <translation>Eine Position ist bei Back Market noch nicht angenommen.</translation>
    </message>
    <message>
        <source>A record could not be read.</source>
        <translation>Ein Datensatz ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>A weekend lies before the deadline.</source>
        <translation>Vor dem Termin liegt ein Wochenende.</translation>
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
        <source>Accepting orders</source>
        <translation>Aufträge werden angenommen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
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
        <source>Amount paid</source>
        <translation>Bezahlter Betrag</translation>
    </message>
    <message>
        <source>An identifier is still missing.</source>
        <translation>Es fehlt noch eine Gerätenummer.</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Gemeldet</translation>
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
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
    <message>
        <source>Back Market</source>
        <translation>Back Market</translation>
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
        <source>Back Market has put the order on hold.</source>
        <translation>Back Market hat den Auftrag zurückgestellt.</translation>
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
        <source>Back Market keeps one number per line.</source>
        <translation>Back Market nimmt eine Nummer je Position.</translation>
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
        <source>Back Market says so; not scanned here.</source>
        <translation>Laut Back Market; hier nicht gescannt.</translation>
    </message>
    <message>
        <source>Back Market ships it itself (BackShip).</source>
        <translation>Back Market versendet selbst (BackShip).</translation>
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
        <source>Back Market took the number of order {order}, but does not show it.</source>
        <translation>Back Market hat die Nummer von Auftrag {order} übernommen, zeigt sie aber nicht.</translation>
    </message>
    <message>
        <source>Back Market took the parcel of order {order}, but does not show it.</source>
        <translation>Back Market hat das Paket von Auftrag {order} übernommen, zeigt es aber nicht.</translation>
    </message>
    <message>
        <source>Back Market was told nothing yet.</source>
        <translation>Back Market wurde noch nichts gemeldet.</translation>
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
        <source>Cancelled</source>
        <translation>Storniert</translation>
    </message>
    <message>
        <source>Cancelled at Back Market.</source>
        <translation>Bei Back Market storniert.</translation>
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
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Chosen shipping method</source>
        <translation>Gewählte Versandart</translation>
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
        <source>Copy for support</source>
        <translation>Für den Support kopieren</translation>
    </message>
    <message>
        <source>Copy identifier</source>
        <translation>Gerätenummer kopieren</translation>
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
        <source>Copy the number of the current order</source>
        <translation>Die Nummer des aktuellen Auftrags kopieren</translation>
    </message>
    <message>
        <source>Cover the other label and scan one phone only.</source>
        <translation>Das andere Etikett abdecken und nur ein Gerät scannen.</translation>
    </message>
    <message>
        <source>Create it</source>
        <translation>Anlegen</translation>
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
        <source>Discounts</source>
        <translation>Rabatte</translation>
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
        <source>Do what the coloured button of this page does</source>
        <translation>Tun, was der farbige Knopf dieser Seite tut</translation>
    </message>
    <message>
        <source>Due next</source>
        <translation>Bald fällig</translation>
    </message>
    <message>
        <source>EID, 32 digits</source>
        <translation>EID, 32 Ziffern</translation>
    </message>
    <message>
        <source>Enter {parcel} in the Back Office in place of {old}.</source>
        <translation>Im Back Office {parcel} anstelle von {old} eintragen.</translation>
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
        <source>Handled elsewhere</source>
        <translation>Anderswo erledigt</translation>
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
        <source>IMEISV, 16 digits</source>
        <translation>IMEISV, 16 Ziffern</translation>
    </message>
    <message>
        <source>In ShipStation’s note</source>
        <translation>Im ShipStation-Hinweis</translation>
    </message>
    <message>
        <source>Internal note</source>
        <translation>Interner Hinweis</translation>
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
        <source>It goes out with the next sync.</source>
        <translation>Geht mit dem nächsten Abgleich hinaus.</translation>
    </message>
    <message>
        <source>It goes to a parcel shop.</source>
        <translation>Geht an einen Paketshop.</translation>
    </message>
    <message>
        <source>It goes with the parcel, once there is a label.</source>
        <translation>Geht mit dem Paket hinaus, sobald es ein Etikett gibt.</translation>
    </message>
    <message>
        <source>It has not left yet: take it back instead.</source>
        <translation>Noch nicht versendet: stattdessen zurücknehmen.</translation>
    </message>
    <message>
        <source>It is being sent.</source>
        <translation>Wird gerade gesendet.</translation>
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
        <source>It is the right phone. Save it all the same.</source>
        <translation>Es ist das richtige Gerät. Trotzdem speichern.</translation>
    </message>
    <message>
        <source>It told {old}; the label here is {parcel}. Two bridges make doubles.</source>
        <translation>Gemeldet wurde {old}; das Etikett hier ist {parcel}. Zwei Brücken legen alles doppelt an.</translation>
    </message>
    <message>
        <source>It was cancelled at Back Market {time}.</source>
        <translation>Bei Back Market storniert: {time}.</translation>
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
    <message>
        <source>Kept with it: {what}.</source>
        <translation>Mit gespeichert: {what}.</translation>
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
        <source>Late</source>
        <translation>Zu spät</translation>
    </message>
    <message>
        <source>Lays this order aside.</source>
        <translation>Legt diesen Auftrag beiseite.</translation>
    </message>
    <message>
        <source>Let a buyer place an order in the practice shop</source>
        <translation>Einen Käufer im Übungsshop bestellen lassen</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
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
        <source>Looks like {seen}, ordered: {ordered}.</source>
        <translation>Sieht aus wie {seen}, bestellt: {ordered}.</translation>
    </message>
    <message>
        <source>MEID</source>
        <translation>MEID</translation>
    </message>
    <message>
        <source>Marked by hand at {bench}.</source>
        <translation>Von Hand erledigt, {bench}.</translation>
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
        <source>New order (practice)</source>
        <translation>Neuer Auftrag (Übung)</translation>
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
        <source>No order is open: scan its packing slip first.</source>
        <translation>Kein Auftrag offen: zuerst den Lieferschein scannen.</translation>
    </message>
    <message>
        <source>No order {order} in this shop.</source>
        <translation>Kein Auftrag {order} in diesem Shop.</translation>
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
        <source>Not in ShipStation</source>
        <translation>Nicht in ShipStation</translation>
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
        <source>Nothing has happened yet. What the program does stands here.</source>
        <translation>Noch ist nichts geschehen. Hier steht, was das Programm tut.</translation>
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
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
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
        <source>One phone was not scanned. A scan now goes straight to Back Market.</source>
        <translation>Ein Gerät wurde nicht gescannt. Ein Scan geht jetzt direkt an Back Market.</translation>
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
        <source>Order {order} is accepted already.</source>
        <translation>Auftrag {order} ist schon angenommen.</translation>
    </message>
    <message>
        <source>Order {order} is accepted but has been missing in ShipStation for {age}.</source>
        <translation>Auftrag {order} ist angenommen, fehlt aber seit {age} in ShipStation.</translation>
    </message>
    <message>
        <source>Order {order} is in ShipStation already, made by another connection.</source>
        <translation>Auftrag {order} ist schon in ShipStation, angelegt von einer anderen Verbindung.</translation>
    </message>
    <message>
        <source>Order {order} is not to be packed: {stage}.</source>
        <translation>Auftrag {order} nicht packen: {stage}.</translation>
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
        <source>Order {order} was announced, but its label is voided and there is no new one.</source>
        <translation>Auftrag {order} wurde gemeldet, aber sein Etikett ist storniert und es gibt kein neues.</translation>
    </message>
    <message>
        <source>Order {order} was cancelled at Back Market after its phone was scanned.</source>
        <translation>Auftrag {order} wurde nach dem Scannen bei Back Market storniert.</translation>
    </message>
    <message>
        <source>Order {order}: {detail}</source>
        <translation>Auftrag {order}: {detail}</translation>
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
        <source>Pack at the bench</source>
        <translation>Am Packplatz packen</translation>
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
        <source>Parcel</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Sendungsnummer</translation>
    </message>
    <message>
        <source>Partly {word}</source>
        <translation>Teilweise {word}</translation>
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
        <source>Pending fulfillment</source>
        <translation>Fulfillment ausstehend</translation>
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
        <source>Promised carrier</source>
        <translation>Zugesagter Versanddienst</translation>
    </message>
    <message>
        <source>Promised was {promised}, booked is {booked}: the buyer gets another service.</source>
        <translation>Zugesagt war {promised}, gebucht ist {booked}: Der Käufer bekommt eine andere Versandart.</translation>
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
        <source>Reading …</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Ready to ship</source>
        <translation>Packfertig</translation>
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
        <translation>Bei Back Market registriert: {time}.</translation>
    </message>
    <message>
        <source>Registered at Back Market {time}.</source>
        <translation>Bei Back Market registriert: {time}.</translation>
    </message>
    <message>
        <source>Registered at Back Market. It can no longer be changed.</source>
        <translation>Bei Back Market registriert. Nicht mehr zu ändern.</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>Berichte</translation>
    </message>
    <message>
        <source>Right phone, or take over</source>
        <translation>Richtiges Gerät, oder übernehmen</translation>
    </message>
    <message>
        <source>Roomy rows</source>
        <translation>Luftige Zeilen</translation>
    </message>
    <message>
        <source>Row {line}: no IMEI or serial number.</source>
        <translation>Zeile {line}: keine IMEI oder Seriennummer.</translation>
    </message>
    <message>
        <source>Row {line}: no SKU. The phone is loaded without it.</source>
        <translation>Zeile {line}: keine SKU. Das Gerät wird ohne sie geladen.</translation>
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
        <source>Scan {wanted}.</source>
        <translation>Bitte {wanted} scannen.</translation>
    </message>
    <message>
        <source>Scanned</source>
        <translation>Gescannt</translation>
    </message>
    <message>
        <source>Scans</source>
        <translation>Scans</translation>
    </message>
    <message>
        <source>Seen as</source>
        <translation>Gesehen als</translation>
    </message>
    <message>
        <source>Sent to ShipStation</source>
        <translation>An ShipStation gesendet</translation>
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
        <source>Service</source>
        <translation>Versandart</translation>
    </message>
    <message>
        <source>Set it again</source>
        <translation>Neu setzen</translation>
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
        <source>Ship by</source>
        <translation>Versand bis</translation>
    </message>
    <message>
        <source>Ship date</source>
        <translation>Versanddatum</translation>
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
        <source>ShipStation cannot know which one: ship this order from the Back Office.</source>
        <translation>ShipStation kann nicht wissen, welcher: Diesen Auftrag im Back Office versenden.</translation>
    </message>
    <message>
        <source>ShipStation has no such order yet.</source>
        <translation>ShipStation hat diesen Auftrag noch nicht.</translation>
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
        <source>ShipStation refused the key at {time}: mistyped, expired, or a V2 key. Scanning goes on. {jobs}</source>
        <translation>ShipStation lehnt den Schlüssel seit {time} ab: vertippt, abgelaufen oder V2. Scannen geht weiter. {jobs}</translation>
    </message>
    <message numerus="yes">
        <source>ShipStation takes %n more calls this minute</source>
        <translation>
            <numerusform>ShipStation nimmt in dieser Minute noch %n Abruf an</numerusform>
            <numerusform>ShipStation nimmt in dieser Minute noch %n Abrufe an</numerusform>
        </translation>
    </message>
    <message>
        <source>ShipStation took it and does not show it. Other text stays, our line is added again.</source>
        <translation>ShipStation hat es angenommen und zeigt es nicht. Anderer Text bleibt, unsere Zeile kommt wieder dazu.</translation>
    </message>
    <message>
        <source>ShipStation&apos;s note of {order} is up to date</source>
        <translation>ShipStation-Hinweis von {order} ist aktuell</translation>
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
        <source>Since {time}.</source>
        <translation>Seit {time}.</translation>
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
        <translation>In Auftrag {order} verkauft, {time}.</translation>
    </message>
    <message>
        <source>Sold in order {order}.</source>
        <translation>In Auftrag {order} verkauft.</translation>
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
        <source>Stopped. What is due stays queued.</source>
        <translation>Gestoppt. Was fällig ist, bleibt vorgemerkt.</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Shop</translation>
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
        <source>Take back the last scan</source>
        <translation>Letzten Scan zurücknehmen</translation>
    </message>
    <message>
        <source>Take it out of the order in ShipStation, and do not pack it.</source>
        <translation>In ShipStation aus dem Auftrag nehmen und nicht einpacken.</translation>
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
        <source>Telling Back Market</source>
        <translation>Meldung an Back Market</translation>
    </message>
    <message>
        <source>That was {kind}.</source>
        <translation>Das war {kind}.</translation>
    </message>
    <message>
        <source>That was {kind}. It does not fit here.</source>
        <translation>Das war {kind}. Das passt hier nicht.</translation>
    </message>
    <message>
        <source>The IMEI line of order {order} is gone from ShipStation’s note.</source>
        <translation>Die IMEI-Zeile von Auftrag {order} fehlt im ShipStation-Hinweis.</translation>
    </message>
    <message>
        <source>The address is incomplete, so ShipStation does not have the order.</source>
        <translation>Die Adresse ist unvollständig, darum hat ShipStation den Auftrag nicht.</translation>
    </message>
    <message>
        <source>The address of order {order} is incomplete.</source>
        <translation>Die Adresse von Auftrag {order} ist unvollständig.</translation>
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
        <source>The firewall in front of the service blocks us. Next try {time}.</source>
        <translation>Die Firewall des Dienstes sperrt uns. Nächster Versuch {time}.</translation>
    </message>
    <message>
        <source>The firewall in front of {service} blocked this connection. Next try {next}; your scans are safe.</source>
        <translation>Die Firewall von {service} sperrt die Verbindung. Nächster Versuch {next}; Ihre Scans sind sicher.</translation>
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
        <source>The model fits, by what you scanned before.</source>
        <translation>Das Modell passt, nach Ihren früheren Scans.</translation>
    </message>
    <message>
        <source>The note is empty.</source>
        <translation>Der Hinweis ist leer.</translation>
    </message>
    <message>
        <source>The note of order {order} could not be written.</source>
        <translation>Der Hinweis von Auftrag {order} ließ sich nicht schreiben.</translation>
    </message>
    <message>
        <source>The number {end} becomes free again. Take the parcel off the bench.</source>
        <translation>Die Nummer {end} wird wieder frei. Das Paket vom Packplatz nehmen.</translation>
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
        <source>The parcel number cannot be sent.</source>
        <translation>Die Sendungsnummer lässt sich nicht senden.</translation>
    </message>
    <message>
        <source>The parcel number of order {order} cannot be sent to Back Market.</source>
        <translation>Die Sendungsnummer von Auftrag {order} lässt sich nicht an Back Market senden.</translation>
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
        <source>The scanned number comes here after the scan.</source>
        <translation>Hier steht nach dem Scan die gescannte Nummer.</translation>
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
        <source>The status is set once more.</source>
        <translation>Der Status wird noch einmal gesetzt.</translation>
    </message>
    <message>
        <source>The status of order {order} could not be set in ShipStation.</source>
        <translation>Der Status von Auftrag {order} ließ sich in ShipStation nicht setzen.</translation>
    </message>
    <message>
        <source>There {held}, here {end}. Only their support can change it: the text for them is copied.</source>
        <translation>Dort {held}, hier {end}. Nur der Support dort kann das ändern: Der Text dafür ist kopiert.</translation>
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
        <source>This computer has no printer set up.</source>
        <translation>An diesem Computer ist kein Drucker eingerichtet.</translation>
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
        <source>This order needs {wanted}.</source>
        <translation>Dieser Auftrag braucht {wanted}.</translation>
    </message>
    <message>
        <source>This packing slip is of no order known here.</source>
        <translation>Dieser Lieferschein gehört zu keinem hier bekannten Auftrag.</translation>
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
        <source>Too many calls. Goes on at {time}.</source>
        <translation>Zu viele Abrufe. Geht weiter: {time}.</translation>
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
        <source>Unknown code {code}</source>
        <translation>Unbekannter Code {code}</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Void the label {parcel} in ShipStation, and put the phone back into stock.</source>
        <translation>Etikett {parcel} in ShipStation stornieren und das Gerät zurück ins Lager legen.</translation>
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
        <source>Which article is this phone? Press its number.</source>
        <translation>Welcher Artikel ist dieses Gerät? Seine Ziffer drücken.</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
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
        <source>You said that type code {tac} is {seen}.</source>
        <translation>Sie sagten, Typcode {tac} ist {seen}.</translation>
    </message>
    <message>
        <source>You say</source>
        <translation>Sie sagen</translation>
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
        <source>given up: look under Attention</source>
        <translation>aufgegeben: siehe „Zu klären“</translation>
    </message>
    <message>
        <source>goes out with the next sync</source>
        <translation>geht mit dem nächsten Abgleich hinaus</translation>
    </message>
    <message>
        <source>grace time, until {time}</source>
        <translation>Wartezeit bis {time}</translation>
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
        <source>kept here</source>
        <translation>bleibt hier</translation>
    </message>
    <message>
        <source>label and insurance cost</source>
        <translation>Kosten für Etikett und Versicherung</translation>
    </message>
    <message>
        <source>less than {end} h</source>
        <translation>weniger als {end} h</translation>
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
        <source>not saved: answer the STOP first</source>
        <translation>nicht gespeichert: zuerst STOPP beantworten</translation>
    </message>
    <message>
        <source>not working</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>note to buyer</source>
        <translation>Hinweis an den Käufer</translation>
    </message>
    <message>
        <source>options per SKU</source>
        <translation>Optionen je SKU</translation>
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
        <source>rounded</source>
        <translation>gerundet</translation>
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
        <source>taken back</source>
        <translation>zurückgenommen</translation>
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
        <translation>wartet auf den Scan</translation>
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
        <source>yes</source>
        <translation>ja</translation>
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
        <source>{encoding}, columns parted by “{delimiter}”</source>
        <translation>{encoding}, Spalten getrennt durch „{delimiter}“</translation>
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
    <message numerus="yes">
        <source>{page}: %n</source>
        <translation>
            <numerusform>{page}: %n</numerusform>
            <numerusform>{page}: %n</numerusform>
        </translation>
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
        <source>{service} cannot be reached since {time}. Keep scanning: everything goes out later.</source>
        <translation>{service} ist seit {time} nicht erreichbar. Einfach weiterscannen: alles geht später hinaus.</translation>
    </message>
    <message>
        <source>{service} wants a pause, until {time}</source>
        <translation>{service} will eine Pause, bis {time}</translation>
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
        <source>“{store}” is active in ShipStation. Two bridges would make every order twice, so nothing is sent: deactivate that store, or choose the companion set-up.</source>
        <translation>„{store}“ ist in ShipStation aktiv. Zwei Brücken würden jeden Auftrag doppelt anlegen, darum wird nichts gesendet: diesen Shop deaktivieren oder die Einrichtung als Begleiter wählen.</translation>
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
</TS>
