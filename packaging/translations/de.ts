<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Keeplane</source>
        <translation>Über Keeplane</translation>
    </message>
    <message>
        <source>Keeplane {version}</source>
        <translation>Keeplane {version}</translation>
    </message>
    <message>
        <source>Decide what to keep and what to outsource, and read why.</source>
        <translation>Entscheiden Sie, was Sie behalten und was Sie abgeben, und lesen Sie, warum.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Your board stays on this computer.</source>
        <translation>Freie Software unter der MIT-Lizenz. Ihr Board bleibt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Qt {qt}, PySide {pyside}</source>
        <translation>Qt {qt}, PySide {pyside}</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Lizenzen…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New task</source>
        <translation>&amp;Neue Aufgabe</translation>
    </message>
    <message>
        <source>Fill with the &amp;sample board</source>
        <translation>Mit dem &amp;Beispielboard füllen</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>Save a &amp;copy of the board…</source>
        <translation>Eine &amp;Kopie des Boards speichern…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>Frühere &amp;Versionen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>&amp;Problem melden…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Paste as tasks</source>
        <translation>Als Aufgaben &amp;einfügen</translation>
    </message>
    <message>
        <source>Select &amp;all in lane</source>
        <translation>&amp;Alle in der Spalte auswählen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>Move to &amp;Inbox</source>
        <translation>In „E&amp;ingang“ verschieben</translation>
    </message>
    <message>
        <source>Move to &amp;Keep</source>
        <translation>In „&amp;Behalten“ verschieben</translation>
    </message>
    <message>
        <source>Move to &amp;Outsource</source>
        <translation>In „&amp;Abgeben“ verschieben</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Move to the lane on the &amp;left</source>
        <translation>In die Spalte &amp;links</translation>
    </message>
    <message>
        <source>Move to the lane on the &amp;right</source>
        <translation>In die Spalte &amp;rechts</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Erledigt</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Bearbei&amp;ten…</translation>
    </message>
    <message>
        <source>&amp;Split in two…</source>
        <translation>In &amp;zwei teilen…</translation>
    </message>
    <message>
        <source>&amp;Brief…</source>
        <translation>Brie&amp;fing…</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>Lös&amp;chen</translation>
    </message>
    <message>
        <source>&amp;Sort inbox</source>
        <translation>Eingan&amp;g sortieren</translation>
    </message>
    <message>
        <source>&amp;Hide done tasks</source>
        <translation>&amp;Erledigte Aufgaben ausblenden</translation>
    </message>
    <message>
        <source>&amp;Group Outsource by helper</source>
        <translation>„Abgeben“ nach &amp;Helfern gruppieren</translation>
    </message>
    <message>
        <source>&amp;Waiting on…</source>
        <translation>&amp;Warten auf…</translation>
    </message>
    <message>
        <source>&amp;Rulebook…</source>
        <translation>&amp;Regelwerk…</translation>
    </message>
    <message>
        <source>&amp;Board as a page…</source>
        <translation>Board als &amp;Seite…</translation>
    </message>
    <message>
        <source>Hours and &amp;money…</source>
        <translation>Stunden und &amp;Geld…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>Eins&amp;tellungen…</translation>
    </message>
    <message>
        <source>Go to the next &amp;part of the window</source>
        <translation>Zum nächsten &amp;Bereich des Fensters</translation>
    </message>
    <message>
        <source>Go to the part &amp;before</source>
        <translation>Zum Bereich da&amp;vor</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>Key&amp;board…</source>
        <translation>&amp;Tastatur…</translation>
    </message>
    <message>
        <source>&amp;Keeplane help</source>
        <translation>&amp;Hilfe zu Keeplane</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Rundgang</translation>
    </message>
    <message>
        <source>&amp;About Keeplane</source>
        <translation>Ü&amp;ber Keeplane</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Aufgabe</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>A&amp;nsicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Move to Inbox, by a letter</source>
        <translation>In „Eingang“ verschieben, mit einem Buchstaben</translation>
    </message>
    <message>
        <source>Move to Keep, by a letter</source>
        <translation>In „Behalten“ verschieben, mit einem Buchstaben</translation>
    </message>
    <message>
        <source>Move to Outsource, by a letter</source>
        <translation>In „Abgeben“ verschieben, mit einem Buchstaben</translation>
    </message>
    <message>
        <source>Go to &amp;Inbox</source>
        <translation>Zu „E&amp;ingang“</translation>
    </message>
    <message>
        <source>Go to &amp;Keep</source>
        <translation>Zu „&amp;Behalten“</translation>
    </message>
    <message>
        <source>Go to &amp;Outsource</source>
        <translation>Zu „&amp;Abgeben“</translation>
    </message>
    <message>
        <source>&amp;Not briefed</source>
        <translation>&amp;Nicht gebrieft</translation>
    </message>
    <message>
        <source>&amp;Briefed</source>
        <translation>&amp;Gebrieft</translation>
    </message>
    <message>
        <source>&amp;In their hands</source>
        <translation>&amp;In Arbeit</translation>
    </message>
    <message>
        <source>Back for &amp;checking</source>
        <translation>&amp;Zur Prüfung zurück</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Abgenommen</translation>
    </message>
    <message>
        <source>Look like the &amp;system</source>
        <translation>Aussehen wie das S&amp;ystem</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>He&amp;ll</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>Hoher K&amp;ontrast, dunkel</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Rückgängig gemacht: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Wiederholt: {step}</translation>
    </message>
    <message>
        <source>{step}. {state}</source>
        <translation>{step}. {state}</translation>
    </message>
</context>
<context>
    <name>Banner</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
</context>
<context>
    <name>BriefForm</name>
    <message>
        <source>What the brief says</source>
        <translation>Was im Briefing steht</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Noch nicht festgelegt</translation>
    </message>
    <message>
        <source>Hours a week are a number, such as 1.5, or nothing.</source>
        <translation>Geben Sie die Stunden pro Woche als Zahl an, etwa 1,5, oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>H&amp;elper</source>
        <translation>&amp;Helfer</translation>
    </message>
    <message>
        <source>&amp;Hours a week</source>
        <translation>&amp;Stunden pro Woche</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Termin</translation>
    </message>
    <message>
        <source>&amp;Next check-in</source>
        <translation>&amp;Nächste Nachfrage</translation>
    </message>
    <message>
        <source>Limits in your own words</source>
        <translation>Spielraum in Ihren eigenen Worten</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>&amp;Link</translation>
    </message>
</context>
<context>
    <name>BriefOutputs</name>
    <message>
        <source>Copied. Paste it into a mail or a document.</source>
        <translation>Kopiert. Fügen Sie es in eine E-Mail oder ein Dokument ein.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Als Markdown kopiert.</translation>
    </message>
    <message>
        <source>Handed to your mail program.</source>
        <translation>An Ihr E-Mail-Programm übergeben.</translation>
    </message>
    <message>
        <source>The brief is too long to hand over. It is copied: paste it into the mail.</source>
        <translation>Das Briefing ist zu lang für die Übergabe an das E-Mail-Programm. Es wurde kopiert: Fügen Sie es in die E-Mail ein.</translation>
    </message>
    <message>
        <source>No mail program could be opened. The brief is copied: paste it into a mail.</source>
        <translation>Es ließ sich kein E-Mail-Programm öffnen. Das Briefing wurde kopiert: Fügen Sie es in eine E-Mail ein.</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>Briefing drucken</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word or LibreOffice (*.odt)</source>
        <translation>Word oder LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Briefing speichern</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Als „{name}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>BriefWindow</name>
    <message>
        <source>&amp;Templates</source>
        <translation>&amp;Vorlagen</translation>
    </message>
    <message>
        <source>Mark as &amp;briefed</source>
        <translation>Als &amp;gebrieft markieren</translation>
    </message>
    <message>
        <source>Hand &amp;on</source>
        <translation>&amp;Weitergeben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>How the brief reads</source>
        <translation>So liest sich das Briefing</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Als &amp;Markdown kopieren</translation>
    </message>
    <message>
        <source>M&amp;ail…</source>
        <translation>Per &amp;E-Mail…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Save for &amp;Word or LibreOffice…</source>
        <translation>Für &amp;Word oder LibreOffice speichern…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Als We&amp;bseite speichern…</translation>
    </message>
    <message>
        <source>Save as Mark&amp;down…</source>
        <translation>Als Markdow&amp;n speichern…</translation>
    </message>
    <message>
        <source>All {count} tasks of {helper}</source>
        <translation>Alle {count} Aufgaben von {helper}</translation>
    </message>
    <message>
        <source>Brief: {title}</source>
        <translation>Briefing: {title}</translation>
    </message>
    <message>
        <source>Brief kept</source>
        <translation>Briefing übernommen</translation>
    </message>
    <message>
        <source>Marked as briefed.</source>
        <translation>Als gebrieft markiert.</translation>
    </message>
    <message>
        <source>This was marked as briefed before.</source>
        <translation>Diese Aufgabe war schon als gebrieft markiert.</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} von {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Ticking tasks…</source>
        <translation>Aufgaben werden abgehakt…</translation>
    </message>
    <message>
        <source>Noting how far tasks are…</source>
        <translation>Der Stand der Aufgaben wird notiert…</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>„{title}“ gelöscht</translation>
    </message>
    <message>
        <source>Deleted {count} tasks</source>
        <translation>{count} Aufgaben gelöscht</translation>
    </message>
    <message>
        <source>Deleting tasks…</source>
        <translation>Aufgaben werden gelöscht…</translation>
    </message>
    <message>
        <source>Sorting the inbox…</source>
        <translation>Der Eingang wird sortiert…</translation>
    </message>
    <message>
        <source>1 task sorted</source>
        <translation>1 Aufgabe einsortiert</translation>
    </message>
    <message>
        <source>{count} tasks sorted</source>
        <translation>{count} Aufgaben einsortiert</translation>
    </message>
    <message>
        <source>Nothing to sort: no rule speaks for a task in the inbox.</source>
        <translation>Nichts zu sortieren: Keine Regel sagt etwas zu einer Aufgabe im Eingang.</translation>
    </message>
    <message>
        <source>Moving tasks…</source>
        <translation>Aufgaben werden verschoben…</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Your reason (optional)</source>
        <translation>Ihr Grund (optional)</translation>
    </message>
    <message>
        <source>Why you place it there (optional)</source>
        <translation>Warum Sie es dorthin legen (optional)</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>fri, in 2 weeks, 3 Dec</source>
        <translation>Fr, in 2 Wochen, 3. Dez.</translation>
    </message>
    <message>
        <source>“{text}” is no date that Keeplane knows. Try 3 Dec, or nothing.</source>
        <translation>„{text}“ ist kein Datum, das Keeplane kennt. Versuchen Sie es mit „3. Dez.“ oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>DecidingPages</name>
    <message>
        <source>Your first five minutes</source>
        <translation>Ihre ersten fünf Minuten</translation>
    </message>
    <message>
        <source>Empty your head into the Inbox: one task a line, in any order.</source>
        <translation>Schreiben Sie alles, was Sie im Kopf haben, in den Eingang: eine Aufgabe pro Zeile, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>Read what each card says, and select one to see why.</source>
        <translation>Lesen Sie, was jede Karte sagt, und wählen Sie eine aus, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>Drag what is yours to Keep and the rest to Outsource.</source>
        <translation>Ziehen Sie, was Ihre Sache ist, in „Behalten“ und den Rest in „Abgeben“.</translation>
    </message>
    <message>
        <source>Write the brief for whoever gets a task, and see who has what.</source>
        <translation>Schreiben Sie das Briefing für alle, die eine Aufgabe bekommen, und sehen Sie, wer was hat.</translation>
    </message>
    <message>
        <source>Nothing moves by itself, and Undo takes back any step. There is no Save: all is kept.</source>
        <translation>Nichts bewegt sich von selbst, und „Rückgängig“ nimmt jeden Schritt zurück. Speichern müssen Sie nicht: Jede Änderung wird sofort gesichert.</translation>
    </message>
    <message>
        <source>Guided tour in the Help menu shows the parts one after another.</source>
        <translation>„Rundgang“ im Menü „Hilfe“ zeigt die Teile nacheinander.</translation>
    </message>
    <message>
        <source>The board: Inbox, Keep and Outsource, with the explanation at the right.</source>
        <translation>Das Board: Eingang, Behalten und Abgeben, rechts die Erklärung.</translation>
    </message>
    <message>
        <source>Empty your head</source>
        <translation>Den Kopf frei bekommen</translation>
    </message>
    <message>
        <source>Type a task into the field of the Inbox and press Enter.</source>
        <translation>Tippen Sie eine Aufgabe in das Feld des Eingangs und drücken Sie die Eingabetaste.</translation>
    </message>
    <message>
        <source>Paste a whole list and every line becomes a task. Bullets, numbers and check boxes are taken off; [x] means done. You can also drop text or a file on a lane.</source>
        <translation>Fügen Sie eine ganze Liste ein, dann wird jede Zeile zu einer Aufgabe. Aufzählungszeichen, Nummern und Kästchen werden entfernt; [x] heißt erledigt. Sie können auch Text oder eine Datei auf eine Spalte ziehen.</translation>
    </message>
    <message>
        <source>A date at the end, such as “by Friday”, becomes the deadline. It is shown below the field, and you can refuse it.</source>
        <translation>Ein Datum am Ende, etwa „bis Freitag“, wird zum Termin. Es steht unter dem Feld, und Sie können es ablehnen.</translation>
    </message>
    <message>
        <source>While you type, the explanation says what the rules make of it.</source>
        <translation>Während Sie tippen, sagt die Erklärung, was die Regeln daraus machen.</translation>
    </message>
    <message>
        <source>The Inbox with its field and two tasks.</source>
        <translation>Der Eingang mit seinem Feld und zwei Aufgaben.</translation>
    </message>
    <message>
        <source>Keep or Outsource</source>
        <translation>Behalten oder abgeben</translation>
    </message>
    <message>
        <source>Drag a card, or several at once, to the lane where it belongs. With the keyboard, K keeps, O outsources and I brings back; the selection goes on to the next task.</source>
        <translation>Ziehen Sie eine Karte, oder mehrere zugleich, in die Spalte, in die sie gehört. Auf der Tastatur steht K für Behalten, O für Abgeben und I für Zurückholen; die Auswahl geht zur nächsten Aufgabe weiter.</translation>
    </message>
    <message>
        <source>Sort inbox in the Task menu moves every task that a rule speaks for, in one step.</source>
        <translation>„Eingang sortieren“ im Menü „Aufgabe“ verschiebt jede Aufgabe, zu der eine Regel etwas sagt, in einem Schritt.</translation>
    </message>
    <message>
        <source>A task may lie against its rule. The card says so, and you can note your reason. You decide.</source>
        <translation>Sie dürfen eine Aufgabe auch gegen ihre Regel einordnen. Die Karte sagt es, und Sie können Ihren Grund aufschreiben. Sie entscheiden.</translation>
    </message>
    <message>
        <source>If a task has two sides, split it: keep one part and hand off the other.</source>
        <translation>Hat eine Aufgabe zwei Seiten, teilen Sie sie: Behalten Sie einen Teil und geben Sie den anderen ab.</translation>
    </message>
    <message>
        <source>Sorted tasks in Keep and Outsource.</source>
        <translation>Sortierte Aufgaben in „Behalten“ und „Abgeben“.</translation>
    </message>
    <message>
        <source>Why the rules say so</source>
        <translation>Warum die Regeln das sagen</translation>
    </message>
    <message>
        <source>Select a task, and the explanation says what the rules advise, why, and which words of the title led to it. Those words are marked.</source>
        <translation>Wählen Sie eine Aufgabe aus, dann sagt die Erklärung, was die Regeln raten, warum, und welche Wörter des Titels dazu führten. Diese Wörter sind markiert.</translation>
    </message>
    <message>
        <source>Is it wrong? Answer its question, or press “This isn&apos;t …”, and the advice follows. An answer always beats a word.</source>
        <translation>Stimmt das nicht? Beantworten Sie die Frage oder drücken Sie „Hier geht es nicht um …“, dann ändert sich der Rat. Eine Antwort zählt immer mehr als ein Wort.</translation>
    </message>
    <message>
        <source>“What would change this” says what it would take to turn the advice round.</source>
        <translation>„Was das ändern würde“ nennt, was nötig wäre, um den Rat umzukehren.</translation>
    </message>
    <message>
        <source>Keeplane goes by words. Where no rule speaks, it says so and leaves the call to you.</source>
        <translation>Keeplane geht nach Wörtern, und die mitgelieferten Regeln kennen nur englische. Für deutsche Titel ergänzen Sie im Regelwerk eigene Wörter oder beantworten die Fragen. Wo keine Regel etwas sagt, sagt Keeplane das und überlässt Ihnen die Entscheidung.</translation>
    </message>
    <message>
        <source>The explanation of a task that is yours to keep.</source>
        <translation>Die Erklärung einer Aufgabe, die Sie behalten sollten.</translation>
    </message>
    <message>
        <source>Could you judge the result?</source>
        <translation>Das Ergebnis beurteilen</translation>
    </message>
    <message>
        <source>Before a task goes out, say whether you could judge what comes back. Lacking the skill is fine: skill can be bought.</source>
        <translation>Sagen Sie, bevor Sie eine Aufgabe abgeben, ob Sie beurteilen könnten, was zurückkommt. Es nicht selbst zu können, ist in Ordnung: Können lässt sich einkaufen.</translation>
    </message>
    <message>
        <source>If you know nothing about it, you cannot check what you are told. Then it stays with you for now, and the explanation says how to learn enough first.</source>
        <translation>Wenn Sie nichts davon verstehen, können Sie nicht prüfen, was man Ihnen sagt. Dann bleibt die Aufgabe vorerst bei Ihnen, und die Erklärung sagt, wie Sie erst genug lernen.</translation>
    </message>
    <message>
        <source>The question that each outsourced task asks.</source>
        <translation>Die Frage, die jede abgegebene Aufgabe stellt.</translation>
    </message>
</context>
<context>
    <name>EarlierWindow</name>
    <message>
        <source>&amp;Only what differs</source>
        <translation>Nur &amp;Unterschiede</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>Diese Version &amp;wiederherstellen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
    <message>
        <source>No earlier versions yet; Keeplane keeps one at every save.</source>
        <translation>Noch keine früheren Versionen; Keeplane legt bei jedem Speichern eine an.</translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation>Was seitdem geschah</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Restoring is one step; Ctrl+Z takes it back.</source>
        <translation>Wiederherstellen ist ein Schritt; Strg+Z nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>This version cannot be read. {why} It stays as it is, and so does your board.</source>
        <translation>Diese Version ist nicht lesbar. {why} Sie bleibt, wie sie ist, und Ihr Board auch.</translation>
    </message>
    <message>
        <source>Since then: {words}</source>
        <translation>Seitdem: {words}</translation>
    </message>
    <message>
        <source>Restored: {when}</source>
        <translation>Wiederhergestellt: {when}</translation>
    </message>
</context>
<context>
    <name>EditTaskDialog</name>
    <message>
        <source>Edit task</source>
        <translation>Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wer es macht</translation>
    </message>
    <message>
        <source>Where the material is</source>
        <translation>Wo das Material liegt</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notizen</translation>
    </message>
    <message>
        <source>&amp;Hours a week (optional)</source>
        <translation>&amp;Stunden pro Woche (optional)</translation>
    </message>
    <message>
        <source>H&amp;elper (optional)</source>
        <translation>&amp;Helfer (optional)</translation>
    </message>
    <message>
        <source>&amp;Deadline (optional)</source>
        <translation>T&amp;ermin (optional)</translation>
    </message>
    <message>
        <source>&amp;Link (optional)</source>
        <translation>&amp;Link (optional)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Whatever helps: links, names, what done looks like</source>
        <translation>Alles, was hilft: Links, Namen, wann es fertig ist</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Eine Aufgabe braucht einen Titel.</translation>
    </message>
    <message>
        <source>Hours a week are a number, such as 1.5, or nothing.</source>
        <translation>Geben Sie die Stunden pro Woche als Zahl an, etwa 1,5, oder lassen Sie das Feld leer.</translation>
    </message>
</context>
<context>
    <name>EntryDate</name>
    <message>
        <source>Take these words out of the title</source>
        <translation>Diese Wörter aus dem Titel nehmen</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>Deadline {day}</source>
        <translation>Termin: {day}</translation>
    </message>
</context>
<context>
    <name>ExplanationPane</name>
    <message>
        <source>Explanation</source>
        <translation>Erklärung</translation>
    </message>
    <message>
        <source>Explanation text</source>
        <translation>Text der Erklärung</translation>
    </message>
    <message>
        <source>Move to Keep</source>
        <translation>In „Behalten“ verschieben</translation>
    </message>
    <message>
        <source>Move to Outsource</source>
        <translation>In „Abgeben“ verschieben</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export tasks</source>
        <translation>Aufgaben exportieren</translation>
    </message>
    <message>
        <source>&amp;All tasks ({count})</source>
        <translation>&amp;Alle Aufgaben ({count})</translation>
    </message>
    <message>
        <source>&amp;Selected tasks ({count})</source>
        <translation>Aus&amp;gewählte Aufgaben ({count})</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Welche</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
</context>
<context>
    <name>FatesPanel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Helfer</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>What becomes of “{column}”</source>
        <translation>Was aus „{column}“ wird</translation>
    </message>
    <message>
        <source>such as “{value}”</source>
        <translation>etwa „{value}“</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} Aufgaben</translation>
    </message>
    <message>
        <source>{field}: {tasks}</source>
        <translation>{field}: {tasks}</translation>
    </message>
    <message>
        <source>{part} → notes: {tasks}</source>
        <translation>{part} → Notizen: {tasks}</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>What an hour is worth</source>
        <translation>Was eine Stunde wert ist</translation>
    </message>
    <message>
        <source>With these figures the pane says what keeping a task costs you, and when handing it off pays.</source>
        <translation>Mit diesen Zahlen sagt die Erklärung, was Sie das Behalten einer Aufgabe kostet und wann sich das Abgeben lohnt.</translation>
    </message>
    <message>
        <source>An hour of &amp;yours is worth</source>
        <translation>Eine Stunde von &amp;Ihnen ist wert</translation>
    </message>
    <message>
        <source>An hour of a &amp;helper costs</source>
        <translation>Eine Stunde eines &amp;Helfers kostet</translation>
    </message>
    <message>
        <source>Cu&amp;rrency</source>
        <translation>&amp;Währung</translation>
    </message>
    <message>
        <source>Minutes to &amp;brief, once</source>
        <translation>Minuten für das &amp;Briefing, einmal</translation>
    </message>
    <message>
        <source>Minutes to &amp;check, a week</source>
        <translation>Minuten für das &amp;Prüfen, pro Woche</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This needs a number from 0 to {most}, such as {example}.</source>
        <translation>Hier ist eine Zahl von 0 bis {most} nötig, etwa {example}.</translation>
    </message>
</context>
<context>
    <name>FilePages</name>
    <message>
        <source>Bring in your lists</source>
        <translation>Eigene Listen mitbringen</translation>
    </message>
    <message>
        <source>Import in the File menu takes lists from other programs: tables, Todoist, Outlook, Trello, calendars and more. You can also drop such a file on a lane.</source>
        <translation>„Importieren“ im Menü „Datei“ nimmt Listen aus anderen Programmen: Tabellen, Todoist, Outlook, Trello, Kalender und mehr. Sie können so eine Datei auch auf eine Spalte ziehen.</translation>
    </message>
    <message>
        <source>It shows every task before anything is added. What a task has no place for goes to its notes, and what is on your board already is left out.</source>
        <translation>Sie sehen jede Aufgabe, bevor etwas hinzugefügt wird. Was in einer Aufgabe keinen Platz hat, kommt in die Notizen, und was schon auf Ihrem Board ist, bleibt weg.</translation>
    </message>
    <message>
        <source>An import is one step, and Undo takes it back.</source>
        <translation>Ein Import ist ein Schritt, und „Rückgängig“ nimmt ihn zurück.</translation>
    </message>
    <message>
        <source>A table before it is imported.</source>
        <translation>Eine Tabelle, bevor sie importiert wird.</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Woandershin mitnehmen</translation>
    </message>
    <message>
        <source>Export in the File menu writes all or the selected tasks for other programs.</source>
        <translation>„Exportieren“ im Menü „Datei“ schreibt alle oder nur die ausgewählten Aufgaben für andere Programme in eine Datei.</translation>
    </message>
    <message>
        <source>Board as a page prints both lanes with their reasons, or saves them as PDF or web page, to show to a partner. It holds no money.</source>
        <translation>„Board als Seite“ druckt „Behalten“ und „Abgeben“ mit ihren Gründen oder speichert sie als PDF oder Webseite, zum Beispiel für Ihre Partner. Geldbeträge stehen nicht darin.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Undo takes back any step since the start.</source>
        <translation>„Rückgängig“ nimmt jeden Schritt seit dem Start zurück.</translation>
    </message>
    <message>
        <source>Earlier versions in the File menu shows how the board was before, even weeks ago, with what happened since. Restoring one is a step that Undo takes back.</source>
        <translation>„Frühere Versionen“ im Menü „Datei“ zeigt, wie das Board früher war, auch vor Wochen, und was seitdem geschah. Eine davon wiederherzustellen ist ein Schritt, den „Rückgängig“ zurücknimmt.</translation>
    </message>
    <message>
        <source>Earlier versions with what happened since.</source>
        <translation>Frühere Versionen mit dem, was seitdem geschah.</translation>
    </message>
    <message>
        <source>Two computers</source>
        <translation>Zwei Computer</translation>
    </message>
    <message>
        <source>The board&apos;s folder may be one that your computers share. What the other one changes comes by itself, is told at the bottom, and can be undone.</source>
        <translation>Das Board darf in einem Ordner liegen, den sich Ihre Computer teilen. Was der andere ändert, kommt von selbst, wird unten gemeldet und lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Where both changed the same words, the newer ones hold and the others go to the notes.</source>
        <translation>Wo beide dieselben Wörter geändert haben, gelten die neueren, und die anderen kommen in die Notizen.</translation>
    </message>
    <message>
        <source>To share it, move the board into the shared folder, with Move in Settings.</source>
        <translation>Um das Board zu teilen, verschieben Sie es in den gemeinsamen Ordner, mit „Verschieben“ in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>No longer look for this</source>
        <translation>Nicht mehr danach suchen</translation>
    </message>
    <message>
        <source>Or type {word}</source>
        <translation>Oder tippen Sie {word}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find tasks</source>
        <translation>Aufgaben suchen</translation>
    </message>
    <message>
        <source>Find in titles, notes, helpers and rules</source>
        <translation>In Titeln, Notizen, Helfern und Regeln suchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>{shown} of {all} so far</source>
        <translation>Bisher {shown} von {all}</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>{told} · “{word}” is searched as text</source>
        <translation>{told} · „{word}“ wird als Text gesucht</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Alle Aufgaben zeigen</translation>
    </message>
    <message>
        <source>Close the search and show all tasks</source>
        <translation>Suche schließen und alle Aufgaben zeigen</translation>
    </message>
    <message>
        <source>{shown} of {all} tasks</source>
        <translation>{shown} von {all} Aufgaben</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Verschieben…</translation>
    </message>
    <message>
        <source>Board, earlier versions and settings. They can move to a shared folder or another drive.</source>
        <translation>Board, frühere Versionen und Einstellungen. Alles zusammen lässt sich in einen gemeinsamen Ordner oder auf ein anderes Laufwerk verschieben.</translation>
    </message>
    <message>
        <source>This Keeplane is portable: its data stay beside the program. Move both together.</source>
        <translation>Dieses Keeplane ist portabel: Seine Daten liegen neben dem Programm. Verschieben Sie beides zusammen.</translation>
    </message>
    <message>
        <source>This folder was named with --data-dir when Keeplane was started.</source>
        <translation>Dieser Ordner wurde beim Start von Keeplane mit --data-dir angegeben.</translation>
    </message>
    <message>
        <source>No program here shows folders. You can copy the path above.</source>
        <translation>Auf diesem Computer öffnet kein Programm Ordner. Sie können den Pfad oben kopieren.</translation>
    </message>
    <message>
        <source>Where your board should be</source>
        <translation>Wo Ihr Board liegen soll</translation>
    </message>
</context>
<context>
    <name>FootArranger</name>
    <message>
        <source>{hours} h/wk</source>
        <translation>{hours} h/Wo.</translation>
    </message>
    <message>
        <source>rule says keep</source>
        <translation>laut Regel behalten</translation>
    </message>
    <message>
        <source>rule says outsource</source>
        <translation>laut Regel abgeben</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>That is too long for a title. The notes have room for it.</source>
        <translation>Das ist zu lang für einen Titel. In den Notizen ist Platz dafür.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are files of their own, and you may put changed ones in their place. Their sources are published by the Qt Project under the same version numbers.</source>
        <translation>Qt und PySide6 werden unter der GNU Lesser General Public License, Version 3, verwendet. Beide liegen als eigene Dateien bei, die Sie durch geänderte ersetzen dürfen. Den Quelltext veröffentlicht das Qt-Projekt unter denselben Versionsnummern.</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>{count} to sort</source>
        <translation>{count} zu sortieren</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Noch keine Aufgaben</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} Aufgaben</translation>
    </message>
    <message>
        <source>{count} · {hours} h/wk</source>
        <translation>{count} · {hours} h/Wo.</translation>
    </message>
    <message>
        <source>Everything on your mind goes in here first. Type a task or paste a whole list.</source>
        <translation>Hier kommt zuerst alles hinein, was Sie im Kopf haben. Tippen Sie eine Aufgabe oder fügen Sie eine ganze Liste ein.</translation>
    </message>
    <message>
        <source>The inbox is empty. All sorted.</source>
        <translation>Der Eingang ist leer. Alles ist sortiert.</translation>
    </message>
    <message>
        <source>Drag here what only you should do: your people, your vision, your relationships.</source>
        <translation>Ziehen Sie hierher, was nur Sie tun sollten: Ihre Leute, Ihre Vision, Ihre Beziehungen.</translation>
    </message>
    <message>
        <source>Drag here what someone else can do for you, and you can check.</source>
        <translation>Ziehen Sie hierher, was jemand anderes für Sie tun kann und was Sie prüfen können.</translation>
    </message>
    <message>
        <source>All tasks here are hidden for now.</source>
        <translation>Hier sind zurzeit alle Aufgaben ausgeblendet.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Keeplane help</source>
        <translation>Hilfe zu Keeplane</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>In der Hilfe suchen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Keine Seite enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>HoursButton</name>
    <message>
        <source>{handed_off} h a week handed off · {kept} h kept</source>
        <translation>{handed_off} h pro Woche abgegeben · {kept} h behalten</translation>
    </message>
    <message>
        <source>{handed_off} h a week handed off, {worth} a year · {kept} h kept, {price} a year</source>
        <translation>{handed_off} h pro Woche abgegeben, {worth} im Jahr · {kept} h behalten, {price} im Jahr</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>Change &amp;hour values…</source>
        <translation>&amp;Stundenwerte ändern…</translation>
    </message>
    <message>
        <source>An hour of yours is worth {money}.</source>
        <translation>Eine Stunde von Ihnen ist {money} wert.</translation>
    </message>
    <message>
        <source>An hour of a helper costs {money}.</source>
        <translation>Eine Stunde eines Helfers kostet {money}.</translation>
    </message>
    <message>
        <source>Not set. Without it the pane shows no money.</source>
        <translation>Nicht angegeben. Ohne diese Angabe nennt die Erklärung keine Beträge.</translation>
    </message>
</context>
<context>
    <name>HoursPicture</name>
    <message>
        <source>Hours a week, kept and handed off</source>
        <translation>Stunden pro Woche, behalten und abgegeben</translation>
    </message>
    <message>
        <source>The record begins this week: {now}.</source>
        <translation>Die Aufzeichnung beginnt diese Woche: {now}.</translation>
    </message>
    <message>
        <source>Week of {first}: {then}. Week of {last}: {now}.</source>
        <translation>Woche vom {first}: {then}. Woche vom {last}: {now}.</translation>
    </message>
    <message>
        <source>handed off</source>
        <translation>abgegeben</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>Week of {monday}: {hours}</source>
        <translation>Woche vom {monday}: {hours}</translation>
    </message>
    <message>
        <source>{kept} h kept, {handed_off} h handed off</source>
        <translation>{kept} h behalten, {handed_off} h abgegeben</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
</context>
<context>
    <name>HoursWindow</name>
    <message>
        <source>Hours and money</source>
        <translation>Stunden und Geld</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Woche für Woche</translation>
    </message>
    <message>
        <source>&amp;What an hour is worth…</source>
        <translation>&amp;Was eine Stunde wert ist…</translation>
    </message>
    <message>
        <source>Kept: {hours} h a week.</source>
        <translation>Behalten: {hours} h pro Woche.</translation>
    </message>
    <message>
        <source>Handed off: {hours} h a week.</source>
        <translation>Abgegeben: {hours} h pro Woche.</translation>
    </message>
    <message>
        <source>Kept: {hours} h a week, worth about {money} a year.</source>
        <translation>Behalten: {hours} h pro Woche, das sind etwa {money} im Jahr.</translation>
    </message>
    <message>
        <source>Handed off: {hours} h a week, worth about {money} a year. Helpers and your checking cost about {cost}.</source>
        <translation>Abgegeben: {hours} h pro Woche, das sind etwa {money} im Jahr. Helfer und Ihr Prüfen kosten etwa {cost}.</translation>
    </message>
    <message>
        <source>No task has hours yet. Select one and choose “Add hours a week…” beside it.</source>
        <translation>Noch hat keine Aufgabe Stunden. Wählen Sie eine aus und daneben „Stunden pro Woche angeben…“.</translation>
    </message>
    <message>
        <source>1 task has no hours and is not counted.</source>
        <translation>1 Aufgabe hat keine Stunden und zählt nicht mit.</translation>
    </message>
    <message>
        <source>{count} tasks have no hours and are not counted.</source>
        <translation>{count} Aufgaben haben keine Stunden und zählen nicht mit.</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Lists of tasks ({endings});;All files (*)</source>
        <translation>Aufgabenlisten ({endings});;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>Aufgaben importieren</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Die Datei wird gelesen</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Reading… {count} tasks so far</source>
        <translation>Wird gelesen… bisher {count} Aufgaben</translation>
    </message>
    <message>
        <source>&amp;Import 1 task</source>
        <translation>1 Aufgabe &amp;importieren</translation>
    </message>
    <message>
        <source>&amp;Import {count} tasks</source>
        <translation>{count} Aufgaben &amp;importieren</translation>
    </message>
    <message>
        <source>Importing is one step; Ctrl+Z takes it back.</source>
        <translation>Importieren ist ein Schritt; Strg+Z nimmt ihn zurück.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press a key</source>
        <translation>Drücken Sie eine Taste</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Von Ihnen geändert</translation>
    </message>
</context>
<context>
    <name>KeyboardWindow</name>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Einen Befehl oder eine Taste suchen</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>Taste &amp;übernehmen</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Keine Taste</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>&amp;Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Always so: the arrow keys go from card to card and from lane to lane, Enter edits, Escape leaves, Tab goes on to the next part. Letters and Space act on cards only while a lane has the keyboard.</source>
        <translation>Immer gilt: Die Pfeiltasten führen von Karte zu Karte und von Spalte zu Spalte, die Eingabetaste öffnet zum Bearbeiten, Escape führt wieder hinaus, Tab führt zum nächsten Bereich. Buchstaben und die Leertaste wirken nur auf Karten, solange der Tastaturfokus in einer Spalte ist.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Key for “{command}”</source>
        <translation>Taste für „{command}“</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}”.</source>
        <translation>{key} ist die Taste für „{command}“.</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>That key is for moving about. Try it together with Ctrl or Alt.</source>
        <translation>Mit dieser Taste bewegt man sich. Versuchen Sie es zusammen mit Strg oder Alt.</translation>
    </message>
    <message>
        <source>That key opens a menu.</source>
        <translation>Diese Taste öffnet ein Menü.</translation>
    </message>
    <message>
        <source>That key is for typing. Try it together with Ctrl or Alt.</source>
        <translation>Mit dieser Taste wird geschrieben. Versuchen Sie es zusammen mit Strg oder Alt.</translation>
    </message>
</context>
<context>
    <name>LaneModel</name>
    <message>
        <source>placed against the rule</source>
        <translation>gegen die Regel eingeordnet</translation>
    </message>
</context>
<context>
    <name>LanePanels</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Abgeben</translation>
    </message>
</context>
<context>
    <name>LanguagePart</name>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Start &amp;again now</source>
        <translation>Jetzt &amp;neu starten</translation>
    </message>
    <message>
        <source>Takes effect when Keeplane starts again.</source>
        <translation>Gilt, sobald Keeplane neu startet.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Teile</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Its package comes without the text of the licence.</source>
        <translation>Diesem Paket liegt kein Lizenztext bei.</translation>
    </message>
</context>
<context>
    <name>LostBoardDialog</name>
    <message>
        <source>Keeplane: where is your board?</source>
        <translation>Keeplane: Wo ist Ihr Board?</translation>
    </message>
    <message>
        <source>Your board is not where it should be.</source>
        <translation>Ihr Board ist nicht dort, wo es sein sollte.</translation>
    </message>
    <message>
        <source>Nothing is lost by this, and nothing has been changed.</source>
        <translation>Dadurch geht nichts verloren, und nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Open the board as it was &amp;before it was moved</source>
        <translation>Board von &amp;vor dem Umzug öffnen</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>Noch einmal &amp;nachsehen</translation>
    </message>
    <message>
        <source>&amp;Choose the folder it is in…</source>
        <translation>Ordner &amp;wählen, in dem es liegt…</translation>
    </message>
    <message>
        <source>Start with an &amp;empty board</source>
        <translation>Mit einem &amp;leeren Board beginnen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Been&amp;den</translation>
    </message>
    <message>
        <source>The folder with your board</source>
        <translation>Der Ordner mit Ihrem Board</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Keeplane</source>
        <translation>Keeplane</translation>
    </message>
</context>
<context>
    <name>MoveDialogs</name>
    <message>
        <source>Move your board to {folder}?</source>
        <translation>Ihr Board nach {folder} verschieben?</translation>
    </message>
    <message>
        <source>Board, earlier versions and settings are copied and compared, then Keeplane starts again on the copy. What is in {folder} now stays there; Undo begins anew.</source>
        <translation>Board, frühere Versionen und Einstellungen werden kopiert und verglichen, dann startet Keeplane mit der Kopie neu. Was jetzt in {folder} liegt, bleibt dort. Frühere Schritte lassen sich danach nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Verschieben</translation>
    </message>
    <message>
        <source>There is a board in {folder} already.</source>
        <translation>In {folder} liegt schon ein Board.</translation>
    </message>
    <message>
        <source>It stays as it is. You can open it instead of this one, which also stays. To bring in tasks from the other, use Import in the File menu.</source>
        <translation>Es bleibt, wie es ist. Sie können es statt des jetzigen öffnen; auch das jetzige bleibt erhalten. Um Aufgaben aus dem anderen zu holen, wählen Sie „Importieren“ im Menü „Datei“.</translation>
    </message>
    <message>
        <source>&amp;Open that board</source>
        <translation>Das dortige Board &amp;öffnen</translation>
    </message>
    <message>
        <source>Keeplane</source>
        <translation>Keeplane</translation>
    </message>
    <message>
        <source>Moving your board…</source>
        <translation>Ihr Board wird verschoben…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Your board is now in {folder}.</source>
        <translation>Ihr Board liegt jetzt in {folder}.</translation>
    </message>
    <message>
        <source>As it was, it also stays in {file}. Delete that when you no longer want it.</source>
        <translation>In seinem bisherigen Stand liegt es auch noch in {file}. Wenn Sie das nicht mehr brauchen, löschen Sie diese Datei.</translation>
    </message>
    <message>
        <source>Keeplane now uses the board in {folder}.</source>
        <translation>Keeplane nutzt jetzt das Board in {folder}.</translation>
    </message>
    <message>
        <source>Your former board stays in {folder}.</source>
        <translation>Ihr bisheriges Board bleibt in {folder}.</translation>
    </message>
</context>
<context>
    <name>NewTasks</name>
    <message>
        <source>Adding tasks…</source>
        <translation>Aufgaben werden hinzugefügt…</translation>
    </message>
    <message>
        <source>Importing tasks…</source>
        <translation>Aufgaben werden importiert…</translation>
    </message>
    <message>
        <source>Added, but hidden for now.</source>
        <translation>Hinzugefügt, aber zurzeit ausgeblendet.</translation>
    </message>
    <message>
        <source>{count} tasks added</source>
        <translation>{count} Aufgaben hinzugefügt</translation>
    </message>
    <message>
        <source>1 task imported</source>
        <translation>1 Aufgabe importiert</translation>
    </message>
    <message>
        <source>{count} tasks imported</source>
        <translation>{count} Aufgaben importiert</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Sort inbox</source>
        <translation>Eingang sortieren</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>„{reason}“</translation>
    </message>
    <message>
        <source>You said: {reasons}</source>
        <translation>Sie sagten: {reasons}</translation>
    </message>
    <message>
        <source>{told}, and {count} more</source>
        <translation>{told} und {count} weitere</translation>
    </message>
    <message>
        <source>Empty your head</source>
        <translation>Den Kopf frei bekommen</translation>
    </message>
    <message>
        <source>The inbox is sorted</source>
        <translation>Der Eingang ist sortiert</translation>
    </message>
    <message>
        <source>1 task to sort</source>
        <translation>1 Aufgabe zu sortieren</translation>
    </message>
    <message>
        <source>{count} tasks to sort</source>
        <translation>{count} Aufgaben zu sortieren</translation>
    </message>
    <message>
        <source>Write down all that is on your plate, one thing a line. Then put each where it belongs.</source>
        <translation>Schreiben Sie alles auf, was ansteht, eine Sache pro Zeile. Legen Sie dann jede dorthin, wo sie hingehört.</translation>
    </message>
    <message>
        <source>Select a task to read why it is where it is.</source>
        <translation>Wählen Sie eine Aufgabe aus, um zu lesen, warum sie liegt, wo sie liegt.</translation>
    </message>
    <message>
        <source>No rule speaks for it. Select it and answer a question, or place it as you see fit.</source>
        <translation>Keine Regel sagt etwas dazu. Wählen Sie die Aufgabe aus und beantworten Sie eine Frage, oder legen Sie sie dorthin, wo Sie es für richtig halten.</translation>
    </message>
    <message>
        <source>No rule speaks for them. Select one and answer a question, or place it as you see fit.</source>
        <translation>Keine Regel sagt etwas dazu. Wählen Sie eine Aufgabe aus und beantworten Sie eine Frage, oder legen Sie sie dorthin, wo Sie es für richtig halten.</translation>
    </message>
    <message>
        <source>Sort inbox moves the one that a rule speaks for.</source>
        <translation>„Eingang sortieren“ verschiebt die eine, zu der eine Regel etwas sagt.</translation>
    </message>
    <message>
        <source>Sort inbox moves the {count} that a rule speaks for.</source>
        <translation>„Eingang sortieren“ verschiebt die {count}, zu denen eine Regel etwas sagt.</translation>
    </message>
    <message>
        <source>1 task outsourced against its rule</source>
        <translation>1 Aufgabe gegen ihre Regel abgegeben</translation>
    </message>
    <message>
        <source>{count} tasks outsourced against the rules</source>
        <translation>{count} Aufgaben gegen die Regeln abgegeben</translation>
    </message>
    <message>
        <source>1 task kept against its rule</source>
        <translation>1 Aufgabe gegen ihre Regel behalten</translation>
    </message>
    <message>
        <source>{count} tasks kept against the rules</source>
        <translation>{count} Aufgaben gegen die Regeln behalten</translation>
    </message>
    <message>
        <source>1 result to judge: could you?</source>
        <translation>1 Ergebnis zu beurteilen: Könnten Sie das?</translation>
    </message>
    <message>
        <source>{count} results to judge: could you?</source>
        <translation>{count} Ergebnisse zu beurteilen: Könnten Sie das?</translation>
    </message>
    <message>
        <source>1 task that is your call</source>
        <translation>1 Aufgabe, die Sie entscheiden</translation>
    </message>
    <message>
        <source>{count} tasks that are your call</source>
        <translation>{count} Aufgaben, die Sie entscheiden</translation>
    </message>
    <message>
        <source>Look at next</source>
        <translation>Als Nächstes ansehen</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>Auf dem Board</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Everything, as it comes to mind.</source>
        <translation>Alles, so wie es Ihnen einfällt.</translation>
    </message>
    <message>
        <source>What builds your team and your relationships.</source>
        <translation>Was Ihr Team und Ihre Beziehungen stärkt.</translation>
    </message>
    <message>
        <source>What others do well, and you can judge.</source>
        <translation>Was andere gut machen und Sie beurteilen können.</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} Aufgaben</translation>
    </message>
    <message>
        <source>{tasks} · {hours} h/wk</source>
        <translation>{tasks} · {hours} h/Wo.</translation>
    </message>
</context>
<context>
    <name>OwnRuleForm</name>
    <message>
        <source>Your own rule</source>
        <translation>Ihre eigene Regel</translation>
    </message>
    <message>
        <source>A few words, such as “Recipes”</source>
        <translation>Ein paar Wörter, etwa „Rezepte“</translation>
    </message>
    <message>
        <source>Why it stays with you, or why it can go</source>
        <translation>Warum es bei Ihnen bleibt oder warum Sie es abgeben können</translation>
    </message>
    <message>
        <source>A question that is answered with yes, such as “Is it my recipe?”</source>
        <translation>Eine Frage, die mit Ja beantwortet wird, etwa „Ist es mein Rezept?“</translation>
    </message>
    <message>
        <source>one phrase a line, such as
recipe
taste .. menu</source>
        <translation>ein Ausdruck pro Zeile, etwa
Rezept
Karte .. planen</translation>
    </message>
    <message>
        <source>Delete this rule</source>
        <translation>Diese Regel löschen</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>&amp;Warum</translation>
    </message>
    <message>
        <source>&amp;Question to ask yourself</source>
        <translation>&amp;Frage an sich selbst</translation>
    </message>
    <message>
        <source>&amp;Words of a task, one phrase a line</source>
        <translation>Wörter einer &amp;Aufgabe, ein Ausdruck pro Zeile</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>&amp;Outsource</source>
        <translation>Ab&amp;geben</translation>
    </message>
    <message>
        <source>What to do with such a task</source>
        <translation>Was mit einer solchen Aufgabe geschieht</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Help text</source>
        <translation>Text der Hilfe</translation>
    </message>
</context>
<context>
    <name>PageWindow</name>
    <message>
        <source>Board as a page</source>
        <translation>Board als Seite</translation>
    </message>
    <message>
        <source>How the page reads</source>
        <translation>So liest sich die Seite</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Als We&amp;bseite speichern…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>„{name}“ wird gespeichert…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Shown here are the first {count} tasks of each lane; what you print or save has all.</source>
        <translation>Hier sehen Sie die ersten {count} Aufgaben jeder Spalte; gedruckt und gespeichert werden alle.</translation>
    </message>
    <message>
        <source>Nothing is in Keep or Outsource yet, so there is nothing to show.</source>
        <translation>In „Behalten“ und „Abgeben“ liegt noch nichts, also gibt es nichts zu zeigen.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>Abgebrochen. Es wurde nichts gespeichert oder gedruckt.</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Die Seiten werden vorbereitet…</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>Board drucken</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the board as a page</source>
        <translation>Board als Seite speichern</translation>
    </message>
    <message>
        <source>Keep and outsource {day}</source>
        <translation>Behalten und abgeben {day}</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Als „{name}“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Einen Befehl suchen</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command is called so</source>
        <translation>Kein Befehl heißt so</translation>
    </message>
    <message>
        <source>{path}, on now</source>
        <translation>{path}, gerade eingeschaltet</translation>
    </message>
    <message>
        <source>{path}, not possible now</source>
        <translation>{path}, gerade nicht möglich</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>deleted since</source>
        <translation>seitdem gelöscht</translation>
    </message>
    <message>
        <source>added since, would go</source>
        <translation>seitdem hinzugefügt, fiele weg</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>seitdem bearbeitet</translation>
    </message>
    <message>
        <source>another status since</source>
        <translation>seitdem anderer Status</translation>
    </message>
    <message>
        <source>ticked since</source>
        <translation>seitdem abgehakt</translation>
    </message>
    <message>
        <source>unticked since</source>
        <translation>seitdem nicht mehr abgehakt</translation>
    </message>
    <message>
        <source>reordered since</source>
        <translation>seitdem umgeordnet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>moved since, and back</source>
        <translation>seitdem verschoben und zurück</translation>
    </message>
    <message>
        <source>now in Inbox</source>
        <translation>jetzt in „Eingang“</translation>
    </message>
    <message>
        <source>now in Keep</source>
        <translation>jetzt in „Behalten“</translation>
    </message>
    <message>
        <source>now in Outsource</source>
        <translation>jetzt in „Abgeben“</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Tasks that would change</source>
        <translation>Aufgaben, die sich ändern würden</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>Vor dem Speichern</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Looking through your tasks…</source>
        <translation>Ihre Aufgaben werden durchgesehen…</translation>
    </message>
    <message>
        <source>No task on your board would change.</source>
        <translation>Keine Aufgabe auf Ihrem Board würde sich ändern.</translation>
    </message>
    <message>
        <source>1 task would change</source>
        <translation>1 Aufgabe würde sich ändern</translation>
    </message>
    <message>
        <source>{count} tasks would change</source>
        <translation>{count} Aufgaben würden sich ändern</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Die Seiten werden aufgebaut…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>ProgramPages</name>
    <message>
        <source>Settings and your data folder</source>
        <translation>Einstellungen, Datenordner</translation>
    </message>
    <message>
        <source>Settings in the Edit menu holds the look, the size of the text, the language, the hour values and the rulebooks.</source>
        <translation>„Einstellungen“ im Menü „Bearbeiten“ enthält das Aussehen, die Textgröße, die Sprache, die Stundenwerte und die Regelwerke.</translation>
    </message>
    <message>
        <source>It also says in which folder your board lies, and moves it: everything is copied and compared first, and no board that is there is overwritten. The old one stays as a file.</source>
        <translation>Dort steht auch, in welchem Ordner Ihr Board liegt, und dort können Sie es verschieben: Alles wird erst kopiert und verglichen, und ein Board im neuen Ordner wird nicht überschrieben. Das alte bleibt als Datei erhalten.</translation>
    </message>
    <message>
        <source>If the new folder is on a drive that is not connected, Keeplane asks at the start and does not begin an empty board.</source>
        <translation>Liegt der neue Ordner auf einem Laufwerk, das nicht verbunden ist, fragt Keeplane beim Start nach und beginnt kein leeres Board.</translation>
    </message>
    <message>
        <source>Portable: make a folder keeplane-data beside the program, and it keeps its data in there. That works for the program that brings its own Python along.</source>
        <translation>Portabel: Legen Sie neben dem Programm einen Ordner keeplane-data an, dann bewahrt es seine Daten dort auf. Das geht mit dem Programm, das sein eigenes Python mitbringt.</translation>
    </message>
    <message>
        <source>The settings.</source>
        <translation>Die Einstellungen.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Everything works without a mouse; Tab goes from part to part.</source>
        <translation>Alles geht ohne Maus; Tab führt von Bereich zu Bereich.</translation>
    </message>
    <message>
        <source>Find a command in the Help menu finds what you want to do by a few letters of its name.</source>
        <translation>„Befehl suchen“ im Menü „Hilfe“ findet anhand weniger Buchstaben, was Sie tun möchten.</translation>
    </message>
    <message>
        <source>Keyboard in the Help menu gives any command another key.</source>
        <translation>Unter „Tastatur“ im Menü „Hilfe“ können Sie jedem Befehl eine andere Taste geben.</translation>
    </message>
    <message>
        <source>Go to the next task</source>
        <translation>Zur nächsten Aufgabe</translation>
    </message>
    <message>
        <source>Go to the lane beside</source>
        <translation>Zur Spalte daneben</translation>
    </message>
    <message>
        <source>Move to Keep, Outsource or Inbox, and go on to the next task</source>
        <translation>In „Behalten“, „Abgeben“ oder „Eingang“ verschieben und weiter zur nächsten Aufgabe</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Die Aufgabe bearbeiten</translation>
    </message>
    <message>
        <source>Larger text, contrast and screen readers</source>
        <translation>Größerer Text, Kontrast, Screenreader</translation>
    </message>
    <message>
        <source>Text size in the View menu makes all text larger or smaller, from 80 to 200 percent.</source>
        <translation>„Textgröße“ im Menü „Ansicht“ macht den ganzen Text größer oder kleiner, von 80 bis 200 Prozent.</translation>
    </message>
    <message>
        <source>High contrast, light or dark, has strong colours, and lines instead of shades. Like the system, the look follows what you have set for all programs, high contrast included.</source>
        <translation>Hoher Kontrast, hell oder dunkel, hat kräftige Farben und Linien statt Schattierungen. „Wie das System“ folgt dem, was Sie für alle Programme eingestellt haben, auch dem hohen Kontrast.</translation>
    </message>
    <message>
        <source>No colour says anything alone: an icon, a word or a line always says it too.</source>
        <translation>Keine Farbe sagt etwas allein: Ein Symbol, ein Wort oder eine Linie sagt es immer auch.</translation>
    </message>
    <message>
        <source>Screen readers read every part by its name and hear each step: what was moved, added or undone, and what the rule says to it.</source>
        <translation>Screenreader nennen jeden Teil beim Namen und melden jeden Schritt: was verschoben, hinzugefügt oder rückgängig gemacht wurde und was die Regel dazu sagt.</translation>
    </message>
    <message>
        <source>Where your system asks for no motion, nothing moves by itself.</source>
        <translation>Sind in Ihrem System Animationen abgeschaltet, bewegt sich nichts von selbst.</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Wenn etwas schiefgeht</translation>
    </message>
    <message>
        <source>A message at the top says what is wrong, what it means and what to do.</source>
        <translation>Eine Meldung oben sagt, was nicht stimmt, was es bedeutet und was zu tun ist.</translation>
    </message>
    <message>
        <source>Your board is one file with earlier versions beside it; a damaged one is never thrown away.</source>
        <translation>Ihr Board ist eine Datei mit früheren Versionen daneben; eine beschädigte wird nie weggeworfen.</translation>
    </message>
    <message>
        <source>Report a problem in the Help menu gathers what helps to find the cause. It shows all of it first, holds none of your tasks, and sends nothing.</source>
        <translation>„Problem melden“ im Menü „Hilfe“ sammelt, was hilft, die Ursache zu finden. Sie sehen zuerst alles; der Bericht enthält keine Ihrer Aufgaben, und nichts wird gesendet.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Add a task</source>
        <translation>Aufgabe hinzufügen</translation>
    </message>
    <message>
        <source>Add a task, or paste a list…</source>
        <translation>Aufgabe oder Liste eingeben…</translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message>
        <source>Western European</source>
        <translation>Westeuropäisch</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Mitteleuropäisch</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Kyrillisch</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griechisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Westeuropäisch (alter Mac)</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>Westeuropäisch (DOS)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chinesisch, vereinfacht</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chinesisch, traditionell</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Koreanisch</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Lesen als</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Zeichensatz</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Trennzeichen der Spalten</translation>
    </message>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>Die erste &amp;Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>What did you do, what happened, and what did you expect?</source>
        <translation>Was haben Sie getan, was geschah, und was haben Sie erwartet?</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Keeplane sends nothing. Copy or save this report, and give it to whoever supports you. It holds versions and the log, and none of your tasks. Read it first.</source>
        <translation>Keeplane sendet nichts. Kopieren oder speichern Sie diesen Bericht und geben Sie ihn an die Person weiter, die Ihnen hilft. Er enthält Versionen und das Protokoll, aber keine Ihrer Aufgaben. Lesen Sie ihn zuerst durch.</translation>
    </message>
    <message>
        <source>In your &amp;words</source>
        <translation>In Ihren &amp;Worten</translation>
    </message>
    <message>
        <source>What Keeplane &amp;adds</source>
        <translation>Was Keeplane &amp;hinzufügt</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopiert.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>It could not be saved in {file}. Try another folder.</source>
        <translation>In {file} ließ sich nicht speichern. Versuchen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>In {file} gespeichert.</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <source>Keep for now</source>
        <translation>Vorerst behalten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Abgeben</translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message>
        <source>Import rules</source>
        <translation>Regeln importieren</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Regeln exportieren</translation>
    </message>
    <message>
        <source>“{name}” is added. Look through it, then save.</source>
        <translation>„{name}“ wurde hinzugefügt. Sehen Sie die Regeln durch und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Written to “{name}”.</source>
        <translation>In „{name}“ geschrieben.</translation>
    </message>
    <message>
        <source>Rules (*.toml);;All files (*)</source>
        <translation>Regeln (*.toml);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
</context>
<context>
    <name>RuleListModel</name>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>outsource</source>
        <translation>abgeben</translation>
    </message>
    <message>
        <source>decides 1 task</source>
        <translation>entscheidet 1 Aufgabe</translation>
    </message>
    <message>
        <source>decides {count} tasks</source>
        <translation>entscheidet {count} Aufgaben</translation>
    </message>
    <message>
        <source>with words of yours</source>
        <translation>mit eigenen Wörtern</translation>
    </message>
    <message>
        <source>off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>cannot be used as it is</source>
        <translation>so nicht verwendbar</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Rule text</source>
        <translation>Text der Regel</translation>
    </message>
</context>
<context>
    <name>RulePages</name>
    <message>
        <source>Make the rules yours</source>
        <translation>Die Regeln anpassen</translation>
    </message>
    <message>
        <source>Rulebook in the View menu shows every rule with its reason and its sources, and how many of your tasks it decides.</source>
        <translation>„Regelwerk“ im Menü „Ansicht“ zeigt jede Regel mit ihrem Grund und ihren Quellen und wie viele Ihrer Aufgaben sie entscheidet.</translation>
    </message>
    <message>
        <source>Switch off what does not suit you, add your own words to a rule, or write a rule.</source>
        <translation>Schalten Sie aus, was nicht zu Ihnen passt, ergänzen Sie eigene Wörter, auch deutsche, oder schreiben Sie eine Regel.</translation>
    </message>
    <message>
        <source>Before you save, it lists the tasks whose advice would change.</source>
        <translation>Bevor Sie speichern, sehen Sie die Aufgaben, bei denen sich der Rat ändern würde.</translation>
    </message>
    <message>
        <source>The rulebook with one rule open.</source>
        <translation>Das Regelwerk mit einer geöffneten Regel.</translation>
    </message>
    <message>
        <source>Phrases of your own rules</source>
        <translation>Ausdrücke Ihrer eigenen Regeln</translation>
    </message>
    <message>
        <source>A rule knows a task by phrases, one a line. Capitals do not matter.</source>
        <translation>Eine Regel erkennt eine Aufgabe an Ausdrücken, einem pro Zeile. Groß- und Kleinschreibung spielt keine Rolle. Beugungen kennt Keeplane nur im Englischen: Schreiben Sie von deutschen Wörtern jede Form auf.</translation>
    </message>
    <message>
        <source>the word in any form: invoices, invoicing. Small typing mistakes are forgiven.</source>
        <translation>das Wort in jeder Form: invoices, invoicing. Kleine Tippfehler werden verziehen.</translation>
    </message>
    <message>
        <source>this very form only</source>
        <translation>nur genau diese Form</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>die Wörter nebeneinander</translation>
    </message>
    <message>
        <source>with up to three other words in between: let the new Saturday girl go</source>
        <translation>mit bis zu drei anderen Wörtern dazwischen: let the new Saturday girl go</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>das eine oder das andere</translation>
    </message>
    <message>
        <source>a word that may be missing</source>
        <translation>ein Wort, das fehlen darf</translation>
    </message>
    <message>
        <source>one of a set of words: @people, @vendor, @role and more</source>
        <translation>eines aus einer Gruppe von Wörtern: @people, @vendor, @role und weitere</translation>
    </message>
    <message>
        <source>only at the start of the title</source>
        <translation>nur am Anfang des Titels</translation>
    </message>
    <message>
        <source>only at its end</source>
        <translation>nur am Ende</translation>
    </message>
</context>
<context>
    <name>RulebookWindow</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Neue Regel</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Verwerfen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Save in one step, which Undo takes back (Ctrl+S)</source>
        <translation>In einem Schritt speichern, den „Rückgängig“ zurücknimmt (Strg+S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>&amp;Reset to the shipped text</source>
        <translation>Auf den &amp;mitgelieferten Text zurücksetzen</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Gespeichert. Strg+Z nimmt es zurück.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>Rules came from another computer and were added to your changes. If both changed one rule, the other version stands in the list too, switched off. Look through them, then save.</source>
        <translation>Von einem anderen Computer kamen Regeln und wurden zu Ihren Änderungen hinzugefügt. Wo beide dieselbe Regel geändert haben, steht die andere Fassung ausgeschaltet mit in der Liste. Sehen Sie alle durch und speichern Sie dann.</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Ihre eigenen Regeln</translation>
    </message>
    <message>
        <source>Rules that you wrote. The articles&apos; rules come before them, common practice after.</source>
        <translation>Regeln, die Sie geschrieben haben. Die Regeln der Artikel kommen davor, die gängige Praxis danach.</translation>
    </message>
    <message>
        <source>The rules of two articles. They win over all others. Untick those that do not suit you.</source>
        <translation>Die Regeln zweier Artikel. Sie gehen allen anderen vor. Schalten Sie aus, was nicht zu Ihnen passt.</translation>
    </message>
    <message>
        <source>What most published lists agree on. It speaks where no rule before it does.</source>
        <translation>Worin die meisten veröffentlichten Listen übereinstimmen. Es gilt, wo keine Regel davor etwas sagt.</translation>
    </message>
</context>
<context>
    <name>RulebooksPart</name>
    <message>
        <source>They belong to your board. Ctrl+Z takes a switch back.</source>
        <translation>Sie gehören zu Ihrem Board. Strg+Z nimmt das Umschalten zurück.</translation>
    </message>
    <message>
        <source>Open the &amp;rulebook…</source>
        <translation>&amp;Regelwerk öffnen…</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Ihre eigenen Regeln</translation>
    </message>
</context>
<context>
    <name>SelectionView</name>
    <message>
        <source>Move to Keep</source>
        <translation>In „Behalten“ verschieben</translation>
    </message>
    <message>
        <source>Move to Outsource</source>
        <translation>In „Abgeben“ verschieben</translation>
    </message>
    <message>
        <source>Move to Inbox</source>
        <translation>In „Eingang“ verschieben</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Was die Regeln sagen</translation>
    </message>
    <message>
        <source>Move them together</source>
        <translation>Zusammen verschieben</translation>
    </message>
    <message>
        <source>{count} tasks selected</source>
        <translation>{count} Aufgaben ausgewählt</translation>
    </message>
    <message>
        <source>1 is placed against its rule</source>
        <translation>1 ist gegen ihre Regel eingeordnet</translation>
    </message>
    <message>
        <source>{count} are placed against their rule</source>
        <translation>{count} sind gegen ihre Regel eingeordnet</translation>
    </message>
    <message>
        <source>{count} other rules</source>
        <translation>{count} weitere Regeln</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Like the system</source>
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
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aussehen</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Stunden und Geld</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>Regelwerke</translation>
    </message>
</context>
<context>
    <name>SizeActions</name>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
</context>
<context>
    <name>SplitTaskDialog</name>
    <message>
        <source>Split task</source>
        <translation>Aufgabe teilen</translation>
    </message>
    <message>
        <source>You &amp;keep, in Keep</source>
        <translation>Das &amp;behalten Sie, in „Behalten“</translation>
    </message>
    <message>
        <source>You &amp;hand off, in Outsource</source>
        <translation>Das &amp;geben Sie ab, in „Abgeben“</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Say which part you keep.</source>
        <translation>Geben Sie an, welchen Teil Sie behalten.</translation>
    </message>
    <message>
        <source>Say which part you hand off.</source>
        <translation>Geben Sie an, welchen Teil Sie abgeben.</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Tasks in the file</source>
        <translation>Aufgaben in der Datei</translation>
    </message>
</context>
<context>
    <name>TaskRows</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
</context>
<context>
    <name>TasksSide</name>
    <message>
        <source>Take &amp;all</source>
        <translation>&amp;Alle auswählen</translation>
    </message>
    <message>
        <source>Take &amp;none</source>
        <translation>&amp;Keine auswählen</translation>
    </message>
    <message>
        <source>Leave out &amp;done tasks</source>
        <translation>&amp;Erledigte weglassen</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>The lanes in the file</source>
        <translation>Die Spalten in der Datei</translation>
    </message>
    <message>
        <source>&amp;Put them in</source>
        <translation>Ei&amp;nfügen in</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Einfügen in</translation>
    </message>
    <message>
        <source>1 task found</source>
        <translation>1 Aufgabe gefunden</translation>
    </message>
    <message>
        <source>{count} tasks found</source>
        <translation>{count} Aufgaben gefunden</translation>
    </message>
    <message>
        <source>, 1 is marked and left out unless you take it</source>
        <translation>, 1 ist gekennzeichnet und bleibt weg, wenn Sie diese nicht auswählen</translation>
    </message>
    <message>
        <source>, {count} are marked and left out unless you take them</source>
        <translation>, {count} sind gekennzeichnet und bleiben weg, wenn Sie diese nicht auswählen</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>Nothing to save yet: a template holds what you wrote yourself.</source>
        <translation>Noch nichts zu speichern: Eine Vorlage enthält, was Sie selbst geschrieben haben.</translation>
    </message>
    <message>
        <source>Template “{name}” replaced.</source>
        <translation>Vorlage „{name}“ ersetzt.</translation>
    </message>
    <message>
        <source>Template “{name}” saved.</source>
        <translation>Vorlage „{name}“ gespeichert.</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Noch keine Vorlage</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>Als Vorlage &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Delete template</source>
        <translation>Vorlage &amp;löschen</translation>
    </message>
    <message>
        <source>Template “{name}” deleted. Ctrl+Z on the board brings it back.</source>
        <translation>Vorlage „{name}“ gelöscht. Strg+Z auf dem Board holt sie zurück.</translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Als Vorlage speichern</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Name der Vorlage</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Eine Vorlage braucht einen Namen.</translation>
    </message>
</context>
<context>
    <name>TextSizing</name>
    <message>
        <source>Text size {percent} %</source>
        <translation>Textgröße {percent} %</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Empty your head</source>
        <translation>Den Kopf frei bekommen</translation>
    </message>
    <message>
        <source>Type a task here and press Enter. Paste a list, and every line becomes a task.</source>
        <translation>Tippen Sie hier eine Aufgabe und drücken Sie die Eingabetaste. Fügen Sie eine Liste ein, dann wird jede Zeile zu einer Aufgabe.</translation>
    </message>
    <message>
        <source>Drag each task to its place</source>
        <translation>Ziehen Sie jede Aufgabe an ihren Platz</translation>
    </message>
    <message>
        <source>What only you can do goes to Keep, the rest to Outsource. K and O do the same by keyboard. Undo takes back any step.</source>
        <translation>Was nur Sie tun können, kommt in „Behalten“, der Rest in „Abgeben“. Die Tasten K und O tun dasselbe. „Rückgängig“ nimmt jeden Schritt zurück.</translation>
    </message>
    <message>
        <source>Read why</source>
        <translation>Lesen Sie, warum</translation>
    </message>
    <message>
        <source>Select a task, and here it says what the rules advise and by which words. Answer a question, and the advice follows. You decide.</source>
        <translation>Wählen Sie eine Aufgabe aus, dann steht hier, was die Regeln raten und an welchen Wörtern sie es erkennen. Beantworten Sie eine Frage, dann richtet sich der Rat danach. Sie entscheiden.</translation>
    </message>
    <message>
        <source>Could you judge the result?</source>
        <translation>Könnten Sie das Ergebnis beurteilen?</translation>
    </message>
    <message>
        <source>The explanation of each task in Outsource asks you this. If you know nothing about it, learn enough first: until then it is yours.</source>
        <translation>Die Erklärung jeder Aufgabe in „Abgeben“ fragt Sie das. Wenn Sie nichts davon verstehen, lernen Sie erst genug dazu: Bis dahin bleibt sie bei Ihnen.</translation>
    </message>
    <message>
        <source>Write the brief</source>
        <translation>Briefing schreiben</translation>
    </message>
    <message>
        <source>Brief in this menu, or Ctrl+B, writes what your helper needs to know. It fills in what it knows and lists what is still missing.</source>
        <translation>„Briefing“ in diesem Menü oder Strg+B schreibt, was Ihr Helfer wissen muss. Es trägt ein, was es weiß, und listet auf, was noch fehlt.</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Include the error&apos;s messages, which may quote your tasks</source>
        <translation>Fehlermeldungen einschließen, die aus Ihren Aufgaben zitieren können</translation>
    </message>
    <message>
        <source>Keeplane could not do what you asked.</source>
        <translation>Keeplane konnte nicht tun, was Sie wollten.</translation>
    </message>
    <message>
        <source>Your board is saved, and you can go on. If this happens again, please report it with the details below. They say where the program failed and hold none of your tasks.</source>
        <translation>Ihr Board ist gespeichert, und Sie können weiterarbeiten. Wenn das wieder vorkommt, melden Sie es bitte mit den Einzelheiten unten. Darin steht, wo das Programm versagt hat, aber keine Ihrer Aufgaben.</translation>
    </message>
    <message>
        <source>Keeplane could not start.</source>
        <translation>Keeplane konnte nicht starten.</translation>
    </message>
    <message>
        <source>Nothing of your board was changed. If this happens again, please report it with the details below. They say where the program failed and hold none of your tasks.</source>
        <translation>An Ihrem Board wurde nichts geändert. Wenn das wieder vorkommt, melden Sie es bitte mit den Einzelheiten unten. Darin steht, wo das Programm versagt hat, aber keine Ihrer Aufgaben.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Rulebook</source>
        <translation>Regelwerk</translation>
    </message>
    <message>
        <source>Save your changes to the rules?</source>
        <translation>Ihre Änderungen an den Regeln speichern?</translation>
    </message>
    <message>
        <source>If you don&apos;t, they are lost.</source>
        <translation>Sonst gehen sie verloren.</translation>
    </message>
    <message>
        <source>They cannot be saved as they are. If you don&apos;t go back and mend them, they are lost.</source>
        <translation>So lassen sie sich nicht speichern. Wenn Sie nicht zurückgehen und sie berichtigen, gehen sie verloren.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;Nicht speichern</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
</context>
<context>
    <name>UnsavedChangesDialog</name>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Your last changes are not saved yet.</source>
        <translation>Ihre letzten Änderungen sind noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>If you close Keeplane now, they are lost. The message in its window says what stands in the way.</source>
        <translation>Wenn Sie Keeplane jetzt schließen, gehen sie verloren. Die Meldung im Fenster sagt, was im Weg steht.</translation>
    </message>
    <message>
        <source>&amp;Leave open</source>
        <translation>&amp;Offen lassen</translation>
    </message>
    <message>
        <source>&amp;Close and lose them</source>
        <translation>&amp;Schließen und verlieren</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Versionen</translation>
    </message>
</context>
<context>
    <name>VersionListModel</name>
    <message>
        <source>Comparing…</source>
        <translation>Wird verglichen…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>{day}, {time}</source>
        <translation>{day}, {time}</translation>
    </message>
</context>
<context>
    <name>VersionPreview</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Abgeben</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Inbox</source>
        <translation>Eingang</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Against the rule</source>
        <translation>Gegen die Regel</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Result to judge</source>
        <translation>Ergebnis zu beurteilen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Rule: {name}</source>
        <translation>Regel: {name}</translation>
    </message>
    <message>
        <source>Helper: {name}</source>
        <translation>Helfer: {name}</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>spalte</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regel</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>helfer</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>niemand angegeben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Next check-in</source>
        <translation>Nächste Nachfrage</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, überfällig</translation>
    </message>
</context>
<context>
    <name>WaitingWindow</name>
    <message>
        <source>Waiting on</source>
        <translation>Warten auf</translation>
    </message>
    <message>
        <source>Nobody has anything of yours. Mark a task as briefed, and it shows here until it is accepted.</source>
        <translation>Niemand hat etwas von Ihnen. Markieren Sie eine Aufgabe als gebrieft, dann steht sie hier, bis sie abgenommen ist.</translation>
    </message>
    <message>
        <source>&amp;Show on the board</source>
        <translation>Auf dem Board &amp;zeigen</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Start empty</source>
        <translation>Leer beginnen</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Beispiel ausprobieren</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Eine Liste importieren…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Rundgang zeigen</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Writing “{name}”…</source>
        <translation>„{name}“ wird geschrieben…</translation>
    </message>
    <message>
        <source>Save a copy of the board</source>
        <translation>Eine Kopie des Boards speichern</translation>
    </message>
    <message>
        <source>Keeplane board (*.{ending})</source>
        <translation>Keeplane-Board (*.{ending})</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Your own words for this rule, one phrase a line</source>
        <translation>Ihre eigenen Wörter für diese Regel, ein Ausdruck pro Zeile</translation>
    </message>
    <message>
        <source>one phrase a line</source>
        <translation>ein Ausdruck pro Zeile</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Ihre eigenen Wörter</translation>
    </message>
    <message>
        <source>A task that says one of these is {noun} too. “..” stands for a few other words.</source>
        <translation>Auch in Aufgaben mit einem dieser Ausdrücke geht es dann um {noun}. „..“ steht für ein paar andere Wörter.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{work} {count} of {total}</source>
        <translation>{work} {count} von {total}</translation>
    </message>
</context>
<context>
    <name>WorkingPages</name>
    <message>
        <source>Write the brief</source>
        <translation>Briefing schreiben</translation>
    </message>
    <message>
        <source>Select a task and choose Brief in the Task menu. The brief says what the helper needs to know: what done looks like, what they may decide, steps, deadline, and what stays with you.</source>
        <translation>Wählen Sie eine Aufgabe aus und dann „Briefing“ im Menü „Aufgabe“. Das Briefing sagt, was der Helfer wissen muss: woran man sieht, dass es fertig ist, was er entscheiden darf, Schritte, Termin und was bei Ihnen bleibt.</translation>
    </message>
    <message>
        <source>It fills in what it knows and lists what a helper would have to ask.</source>
        <translation>Es trägt ein, was es weiß, und listet auf, was ein Helfer fragen müsste.</translation>
    </message>
    <message>
        <source>Copy it, open it in your mail program, print it, or save it as PDF, for Word or as a web page. One brief can cover all tasks of a helper.</source>
        <translation>Kopieren Sie es, öffnen Sie es in Ihrem E-Mail-Programm, drucken Sie es oder speichern Sie es als PDF, für Word oder als Webseite. Ein Briefing kann alle Aufgaben eines Helfers umfassen.</translation>
    </message>
    <message>
        <source>What you write often can be kept as a template.</source>
        <translation>Was Sie oft schreiben, können Sie als Vorlage speichern.</translation>
    </message>
    <message>
        <source>A brief with the questions that are still open.</source>
        <translation>Ein Briefing mit den Fragen, die noch offen sind.</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Wer was hat</translation>
    </message>
    <message>
        <source>Set the status of an outsourced task: briefed, in their hands, back for checking, accepted. The card shows it with the helper and the deadline.</source>
        <translation>Setzen Sie den Status einer abgegebenen Aufgabe: gebrieft, in Arbeit, zur Prüfung zurück, abgenommen. Die Karte zeigt ihn mit Helfer und Termin.</translation>
    </message>
    <message>
        <source>Group Outsource by helper in the View menu puts each helper&apos;s tasks together, what is overdue or back for checking first.</source>
        <translation>„‚Abgeben‘ nach Helfern gruppieren“ im Menü „Ansicht“ legt die Aufgaben jedes Helfers zusammen; zuerst kommt, was überfällig oder zur Prüfung zurück ist.</translation>
    </message>
    <message>
        <source>Waiting on in the View menu lists who has what, since when, and when you ask next.</source>
        <translation>„Warten auf“ im Menü „Ansicht“ zeigt, wer was hat, seit wann, und wann Sie wieder nachfragen.</translation>
    </message>
    <message>
        <source>Outsource grouped by helper.</source>
        <translation>„Abgeben“, nach Helfern gruppiert.</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Stunden und Geld</translation>
    </message>
    <message>
        <source>Give a task its hours a week, and say what an hour of yours and of a helper costs.</source>
        <translation>Geben Sie zu einer Aufgabe die Stunden pro Woche an und sagen Sie, was eine Stunde von Ihnen und was eine Stunde eines Helfers kostet.</translation>
    </message>
    <message>
        <source>The explanation then says what keeping the task costs you a year and after how many weeks handing it off pays. A rule that says keep stays, whatever it costs.</source>
        <translation>Die Erklärung sagt dann, was es Sie im Jahr kostet, die Aufgabe zu behalten, und nach wie vielen Wochen sich das Abgeben lohnt. Rät eine Regel zum Behalten, bleibt es dabei, was es auch kostet.</translation>
    </message>
    <message>
        <source>Hours and money in the View menu shows both week by week.</source>
        <translation>„Stunden und Geld“ im Menü „Ansicht“ zeigt beides Woche für Woche.</translation>
    </message>
    <message>
        <source>Hours kept and handed off.</source>
        <translation>Behaltene und abgegebene Stunden.</translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation>Eine Aufgabe finden</translation>
    </message>
    <message>
        <source>Find in the Edit menu shows only the tasks with your words, while you type.</source>
        <translation>„Suchen“ im Menü „Bearbeiten“ zeigt nur die Aufgaben mit Ihren Wörtern, während Sie tippen.</translation>
    </message>
    <message>
        <source>It looks in titles, notes, helpers and rules. The filters below it narrow it further.</source>
        <translation>Gesucht wird in Titeln, Notizen, Helfern und Regeln. Die Filter darunter grenzen die Suche weiter ein.</translation>
    </message>
    <message>
        <source>Filters can be typed too. Those there are for your board are offered as soon as the colon is typed, and a space makes a filter of the word.</source>
        <translation>Filter lassen sich auch tippen. Was es auf Ihrem Board gibt, wird angeboten, sobald der Doppelpunkt getippt ist, und mit der Leertaste wird aus dem Wort ein Filter.</translation>
    </message>
    <message>
        <source>Escape shows all tasks again, and once more closes the search.</source>
        <translation>Escape zeigt wieder alle Aufgaben, und ein zweites Mal schließt die Suche.</translation>
    </message>
    <message>
        <source>lane:</source>
        <translation>spalte:</translation>
    </message>
    <message>
        <source>what lies in a lane</source>
        <translation>was in einer Spalte liegt</translation>
    </message>
    <message>
        <source>rule:</source>
        <translation>regel:</translation>
    </message>
    <message>
        <source>what a rule decides</source>
        <translation>was eine Regel entscheidet</translation>
    </message>
    <message>
        <source>helper:</source>
        <translation>helfer:</translation>
    </message>
    <message>
        <source>what a helper has</source>
        <translation>was ein Helfer hat</translation>
    </message>
    <message>
        <source>is:</source>
        <translation>ist:</translation>
    </message>
    <message>
        <source>what is done, overdue, undecided, against its rule, or still to judge</source>
        <translation>was erledigt, überfällig, unentschieden, gegen die Regel oder noch zu beurteilen ist</translation>
    </message>
</context>
<context>
    <name>WrappedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Hinweis schließen</translation>
    </message>
</context>
<context>
    <name>_PreviewLane</name>
    <message>
        <source>{lane} in this version</source>
        <translation>{lane} in dieser Version</translation>
    </message>
</context>
<context>
    <name>_RuleDelegate</name>
    <message>
        <source>1 task</source>
        <translation>1 Aufgabe</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} Aufgaben</translation>
    </message>
</context>
<context>
    <name>_TurnedModel</name>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Ihre Entscheidung</translation>
    </message>
    <message>
        <source>{title}: from {before} to {after}</source>
        <translation>{title}: von {before} zu {after}</translation>
    </message>
</context>
</TS>
