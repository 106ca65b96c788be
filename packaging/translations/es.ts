<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>About Keeplane</source>
        <translation>Acerca de Keeplane</translation>
    </message>
    <message>
        <source>Keeplane {version}</source>
        <translation>Keeplane {version}</translation>
    </message>
    <message>
        <source>Decide what to keep and what to outsource, and read why.</source>
        <translation>Decide qué conservas y qué delegas, y lee por qué.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence. Your board stays on this computer.</source>
        <translation>Software libre con licencia MIT. Tu tablero se queda en este ordenador.</translation>
    </message>
    <message>
        <source>Qt {qt}, PySide {pyside}</source>
        <translation>Qt {qt}, PySide {pyside}</translation>
    </message>
    <message>
        <source>&amp;Licences…</source>
        <translation>&amp;Licencias…</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New task</source>
        <translation>&amp;Nueva tarea</translation>
    </message>
    <message>
        <source>Fill with the &amp;sample board</source>
        <translation>Llenar con el tablero de &amp;ejemplo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Save a &amp;copy of the board…</source>
        <translation>Guardar una &amp;copia del tablero…</translation>
    </message>
    <message>
        <source>Earlier &amp;versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Report a &amp;problem…</source>
        <translation>&amp;Informar de un problema…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste as tasks</source>
        <translation>&amp;Pegar como tareas</translation>
    </message>
    <message>
        <source>Select &amp;all in lane</source>
        <translation>Seleccionar &amp;todas las de la columna</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Buscar…</translation>
    </message>
    <message>
        <source>Move to &amp;Inbox</source>
        <translation>Mover a &amp;Entrada</translation>
    </message>
    <message>
        <source>Move to &amp;Keep</source>
        <translation>Mover a &amp;Conservar</translation>
    </message>
    <message>
        <source>Move to &amp;Outsource</source>
        <translation>Mover a &amp;Delegar</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Mover hacia &amp;arriba</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Mover hacia a&amp;bajo</translation>
    </message>
    <message>
        <source>Move to the lane on the &amp;left</source>
        <translation>Mover a la columna de la &amp;izquierda</translation>
    </message>
    <message>
        <source>Move to the lane on the &amp;right</source>
        <translation>Mover a la columna de la de&amp;recha</translation>
    </message>
    <message>
        <source>&amp;Done</source>
        <translation>&amp;Hecha</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>Edi&amp;tar…</translation>
    </message>
    <message>
        <source>&amp;Split in two…</source>
        <translation>Dividir en d&amp;os…</translation>
    </message>
    <message>
        <source>&amp;Brief…</source>
        <translation>Encar&amp;go…</translation>
    </message>
    <message>
        <source>S&amp;tatus</source>
        <translation>E&amp;stado</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>&amp;Sort inbox</source>
        <translation>Orde&amp;nar la entrada</translation>
    </message>
    <message>
        <source>&amp;Hide done tasks</source>
        <translation>&amp;Ocultar las tareas hechas</translation>
    </message>
    <message>
        <source>&amp;Group Outsource by helper</source>
        <translation>A&amp;grupar «Delegar» por ayudante</translation>
    </message>
    <message>
        <source>&amp;Waiting on…</source>
        <translation>En &amp;espera de…</translation>
    </message>
    <message>
        <source>&amp;Rulebook…</source>
        <translation>&amp;Reglamento…</translation>
    </message>
    <message>
        <source>&amp;Board as a page…</source>
        <translation>Tablero como &amp;página…</translation>
    </message>
    <message>
        <source>Hours and &amp;money…</source>
        <translation>Horas y di&amp;nero…</translation>
    </message>
    <message>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Go to the next &amp;part of the window</source>
        <translation>Ir a la siguiente &amp;parte de la ventana</translation>
    </message>
    <message>
        <source>Go to the part &amp;before</source>
        <translation>Ir a la parte &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Buscar un comando…</translation>
    </message>
    <message>
        <source>Key&amp;board…</source>
        <translation>&amp;Teclado…</translation>
    </message>
    <message>
        <source>&amp;Keeplane help</source>
        <translation>A&amp;yuda de Keeplane</translation>
    </message>
    <message>
        <source>&amp;Guided tour</source>
        <translation>&amp;Visita guiada</translation>
    </message>
    <message>
        <source>&amp;About Keeplane</source>
        <translation>&amp;Acerca de Keeplane</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Task</source>
        <translation>&amp;Tarea</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Move to Inbox, by a letter</source>
        <translation>Mover a Entrada, con una letra</translation>
    </message>
    <message>
        <source>Move to Keep, by a letter</source>
        <translation>Mover a Conservar, con una letra</translation>
    </message>
    <message>
        <source>Move to Outsource, by a letter</source>
        <translation>Mover a Delegar, con una letra</translation>
    </message>
    <message>
        <source>Go to &amp;Inbox</source>
        <translation>Ir a &amp;Entrada</translation>
    </message>
    <message>
        <source>Go to &amp;Keep</source>
        <translation>Ir a &amp;Conservar</translation>
    </message>
    <message>
        <source>Go to &amp;Outsource</source>
        <translation>Ir a &amp;Delegar</translation>
    </message>
    <message>
        <source>&amp;Not briefed</source>
        <translation>&amp;Sin encargar</translation>
    </message>
    <message>
        <source>&amp;Briefed</source>
        <translation>&amp;Encargada</translation>
    </message>
    <message>
        <source>&amp;In their hands</source>
        <translation>En sus &amp;manos</translation>
    </message>
    <message>
        <source>Back for &amp;checking</source>
        <translation>Por &amp;revisar</translation>
    </message>
    <message>
        <source>&amp;Accepted</source>
        <translation>&amp;Aceptada</translation>
    </message>
    <message>
        <source>Look like the &amp;system</source>
        <translation>Aspecto del &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>High &amp;contrast, light</source>
        <translation>Al&amp;to contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dar&amp;k</source>
        <translation>A&amp;lto contraste, oscuro</translation>
    </message>
</context>
<context>
    <name>Announcer</name>
    <message>
        <source>Undone: {step}</source>
        <translation>Deshecho: {step}</translation>
    </message>
    <message>
        <source>Redone: {step}</source>
        <translation>Rehecho: {step}</translation>
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
        <translation>Avisos</translation>
    </message>
</context>
<context>
    <name>BriefForm</name>
    <message>
        <source>What the brief says</source>
        <translation>Lo que dice el encargo</translation>
    </message>
    <message>
        <source>https://…</source>
        <translation>https://…</translation>
    </message>
    <message>
        <source>Not said yet</source>
        <translation>Aún sin indicar</translation>
    </message>
    <message>
        <source>Hours a week are a number, such as 1.5, or nothing.</source>
        <translation>Escribe las horas por semana como número, por ejemplo 1,5, o deja el campo vacío.</translation>
    </message>
    <message>
        <source>H&amp;elper</source>
        <translation>&amp;Ayudante</translation>
    </message>
    <message>
        <source>&amp;Hours a week</source>
        <translation>&amp;Horas por semana</translation>
    </message>
    <message>
        <source>&amp;Deadline</source>
        <translation>&amp;Fecha límite</translation>
    </message>
    <message>
        <source>&amp;Next check-in</source>
        <translation>&amp;Próximo seguimiento</translation>
    </message>
    <message>
        <source>Limits in your own words</source>
        <translation>Los límites con tus palabras</translation>
    </message>
    <message>
        <source>&amp;Link</source>
        <translation>En&amp;lace</translation>
    </message>
</context>
<context>
    <name>BriefOutputs</name>
    <message>
        <source>Copied. Paste it into a mail or a document.</source>
        <translation>Copiado. Pégalo en un correo o en un documento.</translation>
    </message>
    <message>
        <source>Copied as Markdown.</source>
        <translation>Copiado como Markdown.</translation>
    </message>
    <message>
        <source>Handed to your mail program.</source>
        <translation>Pasado a tu programa de correo.</translation>
    </message>
    <message>
        <source>The brief is too long to hand over. It is copied: paste it into the mail.</source>
        <translation>El encargo es demasiado largo para pasarlo al programa de correo. Se ha copiado: pégalo en el mensaje.</translation>
    </message>
    <message>
        <source>No mail program could be opened. The brief is copied: paste it into a mail.</source>
        <translation>No se pudo abrir ningún programa de correo. El encargo se ha copiado: pégalo en un mensaje.</translation>
    </message>
    <message>
        <source>Print the brief</source>
        <translation>Imprimir el encargo</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word or LibreOffice (*.odt)</source>
        <translation>Word o LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Save the brief</source>
        <translation>Guardar el encargo</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
</context>
<context>
    <name>BriefWindow</name>
    <message>
        <source>&amp;Templates</source>
        <translation>Plan&amp;tillas</translation>
    </message>
    <message>
        <source>Mark as &amp;briefed</source>
        <translation>&amp;Marcar como encargada</translation>
    </message>
    <message>
        <source>Hand &amp;on</source>
        <translation>&amp;Entregar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>How the brief reads</source>
        <translation>Así se lee el encargo</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy as &amp;Markdown</source>
        <translation>Copiar como &amp;Markdown</translation>
    </message>
    <message>
        <source>M&amp;ail…</source>
        <translation>Corr&amp;eo…</translation>
    </message>
    <message>
        <source>P&amp;rint…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as &amp;PDF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Save for &amp;Word or LibreOffice…</source>
        <translation>Guardar para &amp;Word o LibreOffice…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Guardar como página we&amp;b…</translation>
    </message>
    <message>
        <source>Save as Mark&amp;down…</source>
        <translation>Guardar como Mark&amp;down…</translation>
    </message>
    <message>
        <source>All {count} tasks of {helper}</source>
        <translation>Las {count} tareas de {helper}</translation>
    </message>
    <message>
        <source>Brief: {title}</source>
        <translation>Encargo: {title}</translation>
    </message>
    <message>
        <source>Brief kept</source>
        <translation>Encargo guardado</translation>
    </message>
    <message>
        <source>Marked as briefed.</source>
        <translation>Marcada como encargada.</translation>
    </message>
    <message>
        <source>This was marked as briefed before.</source>
        <translation>Ya estaba marcada como encargada.</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>{number} of {all}</source>
        <translation>{number} de {all}</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Ticking tasks…</source>
        <translation>Marcando tareas…</translation>
    </message>
    <message>
        <source>Noting how far tasks are…</source>
        <translation>Anotando cómo van las tareas…</translation>
    </message>
    <message>
        <source>Deleted “{title}”</source>
        <translation>«{title}» eliminada</translation>
    </message>
    <message>
        <source>Deleted {count} tasks</source>
        <translation>{count} tareas eliminadas</translation>
    </message>
    <message>
        <source>Deleting tasks…</source>
        <translation>Eliminando tareas…</translation>
    </message>
    <message>
        <source>Sorting the inbox…</source>
        <translation>Ordenando la entrada…</translation>
    </message>
    <message>
        <source>1 task sorted</source>
        <translation>1 tarea ordenada</translation>
    </message>
    <message>
        <source>{count} tasks sorted</source>
        <translation>{count} tareas ordenadas</translation>
    </message>
    <message>
        <source>Nothing to sort: no rule speaks for a task in the inbox.</source>
        <translation>Nada que ordenar: ninguna regla dice nada de las tareas de la entrada.</translation>
    </message>
    <message>
        <source>Moving tasks…</source>
        <translation>Moviendo tareas…</translation>
    </message>
</context>
<context>
    <name>Completion</name>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
</context>
<context>
    <name>ConflictView</name>
    <message>
        <source>Your reason (optional)</source>
        <translation>Tu motivo (opcional)</translation>
    </message>
    <message>
        <source>Why you place it there (optional)</source>
        <translation>Por qué la pones ahí (opcional)</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>fri, in 2 weeks, 3 Dec</source>
        <translation>vie, en 2 semanas, 3 dic</translation>
    </message>
    <message>
        <source>“{text}” is no date that Keeplane knows. Try 3 Dec, or nothing.</source>
        <translation>«{text}» no es una fecha que Keeplane conozca. Prueba con «3 dic» o deja el campo vacío.</translation>
    </message>
</context>
<context>
    <name>DecidingPages</name>
    <message>
        <source>Your first five minutes</source>
        <translation>Tus primeros cinco minutos</translation>
    </message>
    <message>
        <source>Empty your head into the Inbox: one task a line, in any order.</source>
        <translation>Vuelca en la Entrada todo lo que tienes en la cabeza: una tarea por línea, en cualquier orden.</translation>
    </message>
    <message>
        <source>Read what each card says, and select one to see why.</source>
        <translation>Lee lo que dice cada tarjeta y selecciona una para ver por qué.</translation>
    </message>
    <message>
        <source>Drag what is yours to Keep and the rest to Outsource.</source>
        <translation>Arrastra lo que es tuyo a Conservar y el resto a Delegar.</translation>
    </message>
    <message>
        <source>Write the brief for whoever gets a task, and see who has what.</source>
        <translation>Escribe el encargo para quien reciba una tarea y mira quién tiene qué.</translation>
    </message>
    <message>
        <source>Nothing moves by itself, and Undo takes back any step. There is no Save: all is kept.</source>
        <translation>Nada se mueve solo, y «Deshacer» revierte cualquier paso. No hace falta guardar: todo se guarda al momento.</translation>
    </message>
    <message>
        <source>Guided tour in the Help menu shows the parts one after another.</source>
        <translation>«Visita guiada», en el menú Ayuda, muestra las partes una tras otra.</translation>
    </message>
    <message>
        <source>The board: Inbox, Keep and Outsource, with the explanation at the right.</source>
        <translation>El tablero: Entrada, Conservar y Delegar, con la explicación a la derecha.</translation>
    </message>
    <message>
        <source>Empty your head</source>
        <translation>Vacía la mente</translation>
    </message>
    <message>
        <source>Type a task into the field of the Inbox and press Enter.</source>
        <translation>Escribe una tarea en el campo de la Entrada y pulsa Intro.</translation>
    </message>
    <message>
        <source>Paste a whole list and every line becomes a task. Bullets, numbers and check boxes are taken off; [x] means done. You can also drop text or a file on a lane.</source>
        <translation>Pega una lista entera y cada línea se convierte en una tarea. Las viñetas, los números y las casillas se quitan; [x] significa hecha. También puedes soltar texto o un archivo sobre una columna.</translation>
    </message>
    <message>
        <source>A date at the end, such as “by Friday”, becomes the deadline. It is shown below the field, and you can refuse it.</source>
        <translation>Una fecha al final, como «para el viernes», se convierte en la fecha límite. Aparece debajo del campo y puedes rechazarla.</translation>
    </message>
    <message>
        <source>While you type, the explanation says what the rules make of it.</source>
        <translation>Mientras escribes, la explicación dice qué opinan las reglas.</translation>
    </message>
    <message>
        <source>The Inbox with its field and two tasks.</source>
        <translation>La Entrada con su campo y dos tareas.</translation>
    </message>
    <message>
        <source>Keep or Outsource</source>
        <translation>Conservar o delegar</translation>
    </message>
    <message>
        <source>Drag a card, or several at once, to the lane where it belongs. With the keyboard, K keeps, O outsources and I brings back; the selection goes on to the next task.</source>
        <translation>Arrastra una tarjeta, o varias a la vez, a la columna que le toca. Con el teclado, K conserva, O delega e I devuelve a la Entrada; la selección pasa a la tarea siguiente.</translation>
    </message>
    <message>
        <source>Sort inbox in the Task menu moves every task that a rule speaks for, in one step.</source>
        <translation>«Ordenar la entrada», en el menú Tarea, mueve en un solo paso todas las tareas de las que una regla dice algo.</translation>
    </message>
    <message>
        <source>A task may lie against its rule. The card says so, and you can note your reason. You decide.</source>
        <translation>Una tarea puede estar en contra de su regla. La tarjeta lo dice y puedes anotar tu motivo. Tú decides.</translation>
    </message>
    <message>
        <source>If a task has two sides, split it: keep one part and hand off the other.</source>
        <translation>Si una tarea tiene dos lados, divídela: conserva una parte y delega la otra.</translation>
    </message>
    <message>
        <source>Sorted tasks in Keep and Outsource.</source>
        <translation>Tareas ordenadas en Conservar y Delegar.</translation>
    </message>
    <message>
        <source>Why the rules say so</source>
        <translation>Por qué lo dicen las reglas</translation>
    </message>
    <message>
        <source>Select a task, and the explanation says what the rules advise, why, and which words of the title led to it. Those words are marked.</source>
        <translation>Selecciona una tarea y la explicación dice qué aconsejan las reglas, por qué, y qué palabras del título llevaron a ello. Esas palabras están marcadas.</translation>
    </message>
    <message>
        <source>Is it wrong? Answer its question, or press “This isn&apos;t …”, and the advice follows. An answer always beats a word.</source>
        <translation>¿No es así? Responde a su pregunta o pulsa «Esto no es …», y el consejo cambia. Una respuesta siempre vale más que una palabra.</translation>
    </message>
    <message>
        <source>“What would change this” says what it would take to turn the advice round.</source>
        <translation>«Qué cambiaría esto» dice qué haría falta para dar la vuelta al consejo.</translation>
    </message>
    <message>
        <source>Keeplane goes by words. Where no rule speaks, it says so and leaves the call to you.</source>
        <translation>Keeplane se guía por palabras, y las reglas que trae solo conocen las inglesas. Para títulos en español, añade palabras tuyas en el reglamento o responde a las preguntas. Donde ninguna regla dice nada, Keeplane lo dice y te deja decidir.</translation>
    </message>
    <message>
        <source>The explanation of a task that is yours to keep.</source>
        <translation>La explicación de una tarea que es tuya.</translation>
    </message>
    <message>
        <source>Could you judge the result?</source>
        <translation>¿Podrías juzgar el resultado?</translation>
    </message>
    <message>
        <source>Before a task goes out, say whether you could judge what comes back. Lacking the skill is fine: skill can be bought.</source>
        <translation>Antes de delegar una tarea, di si podrías juzgar lo que vuelva. Que te falte la destreza no importa: se puede comprar.</translation>
    </message>
    <message>
        <source>If you know nothing about it, you cannot check what you are told. Then it stays with you for now, and the explanation says how to learn enough first.</source>
        <translation>Si no sabes nada de ella, no puedes comprobar lo que te digan. Entonces se queda contigo por ahora, y la explicación dice cómo aprender antes lo suficiente.</translation>
    </message>
    <message>
        <source>The question that each outsourced task asks.</source>
        <translation>La pregunta que hace cada tarea delegada.</translation>
    </message>
</context>
<context>
    <name>EarlierWindow</name>
    <message>
        <source>&amp;Only what differs</source>
        <translation>&amp;Solo las diferencias</translation>
    </message>
    <message>
        <source>&amp;Restore this version</source>
        <translation>&amp;Restaurar esta versión</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>No earlier versions yet; Keeplane keeps one at every save.</source>
        <translation>Aún no hay versiones anteriores; Keeplane crea una cada vez que guarda.</translation>
    </message>
    <message>
        <source>What happened since</source>
        <translation>Lo que pasó desde entonces</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Restoring is one step; Ctrl+Z takes it back.</source>
        <translation>Restaurar es un solo paso; Control+Z lo deshace.</translation>
    </message>
    <message>
        <source>This version cannot be read. {why} It stays as it is, and so does your board.</source>
        <translation>Esta versión no se puede leer. {why} Se queda como está, y tu tablero también.</translation>
    </message>
    <message>
        <source>Since then: {words}</source>
        <translation>Desde entonces: {words}</translation>
    </message>
    <message>
        <source>Restored: {when}</source>
        <translation>Restaurada: {when}</translation>
    </message>
</context>
<context>
    <name>EditTaskDialog</name>
    <message>
        <source>Edit task</source>
        <translation>Editar tarea</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Quién la hace</translation>
    </message>
    <message>
        <source>Where the material is</source>
        <translation>Dónde está el material</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Notes</source>
        <translation>&amp;Notas</translation>
    </message>
    <message>
        <source>&amp;Hours a week (optional)</source>
        <translation>&amp;Horas por semana (opcional)</translation>
    </message>
    <message>
        <source>H&amp;elper (optional)</source>
        <translation>&amp;Ayudante (opcional)</translation>
    </message>
    <message>
        <source>&amp;Deadline (optional)</source>
        <translation>&amp;Fecha límite (opcional)</translation>
    </message>
    <message>
        <source>&amp;Link (optional)</source>
        <translation>En&amp;lace (opcional)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Whatever helps: links, names, what done looks like</source>
        <translation>Todo lo que ayude: enlaces, nombres, cuándo está terminada</translation>
    </message>
    <message>
        <source>A task needs a title.</source>
        <translation>Una tarea necesita un título.</translation>
    </message>
    <message>
        <source>Hours a week are a number, such as 1.5, or nothing.</source>
        <translation>Escribe las horas por semana como número, por ejemplo 1,5, o deja el campo vacío.</translation>
    </message>
</context>
<context>
    <name>EntryDate</name>
    <message>
        <source>Take these words out of the title</source>
        <translation>Quitar estas palabras del título</translation>
    </message>
    <message>
        <source>No deadline</source>
        <translation>Sin fecha límite</translation>
    </message>
    <message>
        <source>Deadline {day}</source>
        <translation>Fecha límite: {day}</translation>
    </message>
</context>
<context>
    <name>ExplanationPane</name>
    <message>
        <source>Explanation</source>
        <translation>Explicación</translation>
    </message>
    <message>
        <source>Explanation text</source>
        <translation>Texto de la explicación</translation>
    </message>
    <message>
        <source>Move to Keep</source>
        <translation>Mover a Conservar</translation>
    </message>
    <message>
        <source>Move to Outsource</source>
        <translation>Mover a Delegar</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export tasks</source>
        <translation>Exportar tareas</translation>
    </message>
    <message>
        <source>&amp;All tasks ({count})</source>
        <translation>&amp;Todas las tareas ({count})</translation>
    </message>
    <message>
        <source>&amp;Selected tasks ({count})</source>
        <translation>Tareas &amp;seleccionadas ({count})</translation>
    </message>
    <message>
        <source>Which</source>
        <translation>Cuáles</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
</context>
<context>
    <name>FatesPanel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Lane</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>Ayudante</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Horas por semana</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Se deja fuera</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Columna {number}</translation>
    </message>
    <message>
        <source>What becomes of “{column}”</source>
        <translation>En qué se convierte «{column}»</translation>
    </message>
    <message>
        <source>such as “{value}”</source>
        <translation>por ejemplo, «{value}»</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tarea</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} tareas</translation>
    </message>
    <message>
        <source>{field}: {tasks}</source>
        <translation>{field}: {tasks}</translation>
    </message>
    <message>
        <source>{part} → notes: {tasks}</source>
        <translation>{part} → notas: {tasks}</translation>
    </message>
</context>
<context>
    <name>FiguresDialog</name>
    <message>
        <source>What an hour is worth</source>
        <translation>Cuánto vale una hora</translation>
    </message>
    <message>
        <source>With these figures the pane says what keeping a task costs you, and when handing it off pays.</source>
        <translation>Con estas cifras, el panel dice cuánto te cuesta conservar una tarea y cuándo compensa delegarla.</translation>
    </message>
    <message>
        <source>An hour of &amp;yours is worth</source>
        <translation>Una hora &amp;tuya vale</translation>
    </message>
    <message>
        <source>An hour of a &amp;helper costs</source>
        <translation>Una hora de un &amp;ayudante cuesta</translation>
    </message>
    <message>
        <source>Cu&amp;rrency</source>
        <translation>&amp;Moneda</translation>
    </message>
    <message>
        <source>Minutes to &amp;brief, once</source>
        <translation>Minutos para el &amp;encargo, una vez</translation>
    </message>
    <message>
        <source>Minutes to &amp;check, a week</source>
        <translation>Minutos para la &amp;revisión, por semana</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>This needs a number from 0 to {most}, such as {example}.</source>
        <translation>Aquí hace falta un número de 0 a {most}, como {example}.</translation>
    </message>
</context>
<context>
    <name>FilePages</name>
    <message>
        <source>Bring in your lists</source>
        <translation>Trae tus listas</translation>
    </message>
    <message>
        <source>Import in the File menu takes lists from other programs: tables, Todoist, Outlook, Trello, calendars and more. You can also drop such a file on a lane.</source>
        <translation>«Importar», en el menú Archivo, toma listas de otros programas: tablas, Todoist, Outlook, Trello, calendarios y más. También puedes soltar un archivo así sobre una columna.</translation>
    </message>
    <message>
        <source>It shows every task before anything is added. What a task has no place for goes to its notes, and what is on your board already is left out.</source>
        <translation>Verás cada tarea antes de que se añada nada. Lo que no cabe en una tarea va a sus notas, y lo que ya está en tu tablero se deja fuera.</translation>
    </message>
    <message>
        <source>An import is one step, and Undo takes it back.</source>
        <translation>Una importación es un solo paso, y «Deshacer» lo revierte.</translation>
    </message>
    <message>
        <source>A table before it is imported.</source>
        <translation>Una tabla antes de importarla.</translation>
    </message>
    <message>
        <source>Take it elsewhere</source>
        <translation>Llévalo a otra parte</translation>
    </message>
    <message>
        <source>Export in the File menu writes all or the selected tasks for other programs.</source>
        <translation>«Exportar», en el menú Archivo, guarda todas las tareas o las seleccionadas para otros programas.</translation>
    </message>
    <message>
        <source>Board as a page prints both lanes with their reasons, or saves them as PDF or web page, to show to a partner. It holds no money.</source>
        <translation>«Tablero como página» imprime Conservar y Delegar con sus motivos, o los guarda como PDF o página web, para enseñarlos, por ejemplo, a un socio. No contiene importes.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Undo takes back any step since the start.</source>
        <translation>«Deshacer» revierte cualquier paso desde que abriste Keeplane.</translation>
    </message>
    <message>
        <source>Earlier versions in the File menu shows how the board was before, even weeks ago, with what happened since. Restoring one is a step that Undo takes back.</source>
        <translation>«Versiones anteriores», en el menú Archivo, muestra cómo estaba el tablero antes, incluso hace semanas, con lo que pasó desde entonces. Restaurar una es un paso que «Deshacer» revierte.</translation>
    </message>
    <message>
        <source>Earlier versions with what happened since.</source>
        <translation>Versiones anteriores con lo que pasó desde entonces.</translation>
    </message>
    <message>
        <source>Two computers</source>
        <translation>Dos ordenadores</translation>
    </message>
    <message>
        <source>The board&apos;s folder may be one that your computers share. What the other one changes comes by itself, is told at the bottom, and can be undone.</source>
        <translation>La carpeta del tablero puede ser una que compartan tus ordenadores. Lo que cambie el otro llega solo, se avisa abajo y se puede deshacer.</translation>
    </message>
    <message>
        <source>Where both changed the same words, the newer ones hold and the others go to the notes.</source>
        <translation>Donde ambos cambiaron las mismas palabras, valen las más nuevas y las otras van a las notas.</translation>
    </message>
    <message>
        <source>To share it, move the board into the shared folder, with Move in Settings.</source>
        <translation>Para compartirlo, mueve el tablero a la carpeta compartida, con «Mover» en Ajustes.</translation>
    </message>
</context>
<context>
    <name>FilterChip</name>
    <message>
        <source>No longer look for this</source>
        <translation>Dejar de buscar esto</translation>
    </message>
    <message>
        <source>Or type {word}</source>
        <translation>O escribe {word}</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find tasks</source>
        <translation>Buscar tareas</translation>
    </message>
    <message>
        <source>Find in titles, notes, helpers and rules</source>
        <translation>Buscar en títulos, notas, ayudantes y reglas</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>{shown} of {all} so far</source>
        <translation>Hasta ahora, {shown} de {all}</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>No se ha encontrado nada</translation>
    </message>
    <message>
        <source>{told} · “{word}” is searched as text</source>
        <translation>{told} · «{word}» se busca como texto</translation>
    </message>
    <message>
        <source>Show all tasks</source>
        <translation>Mostrar todas las tareas</translation>
    </message>
    <message>
        <source>Close the search and show all tasks</source>
        <translation>Cerrar la búsqueda y mostrar todas las tareas</translation>
    </message>
    <message>
        <source>{shown} of {all} tasks</source>
        <translation>{shown} de {all} tareas</translation>
    </message>
</context>
<context>
    <name>FolderPart</name>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Move…</source>
        <translation>&amp;Mover…</translation>
    </message>
    <message>
        <source>Board, earlier versions and settings. They can move to a shared folder or another drive.</source>
        <translation>Tablero, versiones anteriores y ajustes. Se pueden mover a una carpeta compartida o a otra unidad.</translation>
    </message>
    <message>
        <source>This Keeplane is portable: its data stay beside the program. Move both together.</source>
        <translation>Este Keeplane es portátil: sus datos están junto al programa. Mueve ambas cosas juntas.</translation>
    </message>
    <message>
        <source>This folder was named with --data-dir when Keeplane was started.</source>
        <translation>Esta carpeta se indicó con --data-dir al abrir Keeplane.</translation>
    </message>
    <message>
        <source>No program here shows folders. You can copy the path above.</source>
        <translation>En este ordenador ningún programa abre carpetas. Puedes copiar la ruta de arriba.</translation>
    </message>
    <message>
        <source>Where your board should be</source>
        <translation>Dónde debe estar tu tablero</translation>
    </message>
</context>
<context>
    <name>FootArranger</name>
    <message>
        <source>{hours} h/wk</source>
        <translation>{hours} h/sem.</translation>
    </message>
    <message>
        <source>rule says keep</source>
        <translation>según la regla, conservar</translation>
    </message>
    <message>
        <source>rule says outsource</source>
        <translation>según la regla, delegar</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>That is too long for a title. The notes have room for it.</source>
        <translation>Es demasiado largo para un título. En las notas hay sitio.</translation>
    </message>
</context>
<context>
    <name>Guidance</name>
    <message>
        <source>Qt and PySide6 are used under the GNU Lesser General Public License, version 3. They are files of their own, and you may put changed ones in their place. Their sources are published by the Qt Project under the same version numbers.</source>
        <translation>Qt y PySide6 se usan bajo la GNU Lesser General Public License, versión 3. Son archivos aparte, y puedes sustituirlos por otros modificados. El Proyecto Qt publica su código fuente con los mismos números de versión.</translation>
    </message>
</context>
<context>
    <name>Headings</name>
    <message>
        <source>{count} to sort</source>
        <translation>{count} por ordenar</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Aún no hay tareas</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tarea</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} tareas</translation>
    </message>
    <message>
        <source>{count} · {hours} h/wk</source>
        <translation>{count} · {hours} h/sem.</translation>
    </message>
    <message>
        <source>Everything on your mind goes in here first. Type a task or paste a whole list.</source>
        <translation>Aquí entra primero todo lo que tienes en la cabeza. Escribe una tarea o pega una lista entera.</translation>
    </message>
    <message>
        <source>The inbox is empty. All sorted.</source>
        <translation>La entrada está vacía. Todo ordenado.</translation>
    </message>
    <message>
        <source>Drag here what only you should do: your people, your vision, your relationships.</source>
        <translation>Arrastra aquí lo que solo tú deberías hacer: tu gente, tu visión, tus relaciones.</translation>
    </message>
    <message>
        <source>Drag here what someone else can do for you, and you can check.</source>
        <translation>Arrastra aquí lo que otra persona puede hacer por ti y tú puedes comprobar.</translation>
    </message>
    <message>
        <source>All tasks here are hidden for now.</source>
        <translation>Por ahora todas las tareas de aquí están ocultas.</translation>
    </message>
</context>
<context>
    <name>HelpWindow</name>
    <message>
        <source>Keeplane help</source>
        <translation>Ayuda de Keeplane</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>No page has these words.</source>
        <translation>Ninguna página tiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>HoursButton</name>
    <message>
        <source>{handed_off} h a week handed off · {kept} h kept</source>
        <translation>{handed_off} h por semana delegadas · {kept} h conservadas</translation>
    </message>
    <message>
        <source>{handed_off} h a week handed off, {worth} a year · {kept} h kept, {price} a year</source>
        <translation>{handed_off} h por semana delegadas, {worth} al año · {kept} h conservadas, {price} al año</translation>
    </message>
</context>
<context>
    <name>HoursPart</name>
    <message>
        <source>Change &amp;hour values…</source>
        <translation>Cambiar el valor de las &amp;horas…</translation>
    </message>
    <message>
        <source>An hour of yours is worth {money}.</source>
        <translation>Una hora tuya vale {money}.</translation>
    </message>
    <message>
        <source>An hour of a helper costs {money}.</source>
        <translation>Una hora de un ayudante cuesta {money}.</translation>
    </message>
    <message>
        <source>Not set. Without it the pane shows no money.</source>
        <translation>Sin indicar. Sin este dato, el panel no muestra importes.</translation>
    </message>
</context>
<context>
    <name>HoursPicture</name>
    <message>
        <source>Hours a week, kept and handed off</source>
        <translation>Horas por semana, conservadas y delegadas</translation>
    </message>
    <message>
        <source>The record begins this week: {now}.</source>
        <translation>El registro empieza esta semana: {now}.</translation>
    </message>
    <message>
        <source>Week of {first}: {then}. Week of {last}: {now}.</source>
        <translation>Semana del {first}: {then}. Semana del {last}: {now}.</translation>
    </message>
    <message>
        <source>handed off</source>
        <translation>delegadas</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservadas</translation>
    </message>
    <message>
        <source>Week of {monday}: {hours}</source>
        <translation>Semana del {monday}: {hours}</translation>
    </message>
    <message>
        <source>{kept} h kept, {handed_off} h handed off</source>
        <translation>{kept} h conservadas, {handed_off} h delegadas</translation>
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
        <translation>Horas y dinero</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>&amp;What an hour is worth…</source>
        <translation>&amp;Cuánto vale una hora…</translation>
    </message>
    <message>
        <source>Kept: {hours} h a week.</source>
        <translation>Conservadas: {hours} h por semana.</translation>
    </message>
    <message>
        <source>Handed off: {hours} h a week.</source>
        <translation>Delegadas: {hours} h por semana.</translation>
    </message>
    <message>
        <source>Kept: {hours} h a week, worth about {money} a year.</source>
        <translation>Conservadas: {hours} h por semana, unos {money} al año.</translation>
    </message>
    <message>
        <source>Handed off: {hours} h a week, worth about {money} a year. Helpers and your checking cost about {cost}.</source>
        <translation>Delegadas: {hours} h por semana, unos {money} al año. Los ayudantes y tu revisión cuestan unos {cost}.</translation>
    </message>
    <message>
        <source>No task has hours yet. Select one and choose “Add hours a week…” beside it.</source>
        <translation>Ninguna tarea tiene horas todavía. Selecciona una y elige «Añadir horas por semana…» a su lado.</translation>
    </message>
    <message>
        <source>1 task has no hours and is not counted.</source>
        <translation>1 tarea no tiene horas y no se cuenta.</translation>
    </message>
    <message>
        <source>{count} tasks have no hours and are not counted.</source>
        <translation>{count} tareas no tienen horas y no se cuentan.</translation>
    </message>
</context>
<context>
    <name>ImportFiles</name>
    <message>
        <source>Lists of tasks ({endings});;All files (*)</source>
        <translation>Listas de tareas ({endings});;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Import tasks</source>
        <translation>Importar tareas</translation>
    </message>
</context>
<context>
    <name>ImportWindow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>En qué se convierte</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texto pegado</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Reading… {count} tasks so far</source>
        <translation>Leyendo… {count} tareas hasta ahora</translation>
    </message>
    <message>
        <source>&amp;Import 1 task</source>
        <translation>&amp;Importar 1 tarea</translation>
    </message>
    <message>
        <source>&amp;Import {count} tasks</source>
        <translation>&amp;Importar {count} tareas</translation>
    </message>
    <message>
        <source>Importing is one step; Ctrl+Z takes it back.</source>
        <translation>Importar es un solo paso; Control+Z lo deshace.</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>Press a key</source>
        <translation>Pulsa una tecla</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Changed by you</source>
        <translation>Cambiado por ti</translation>
    </message>
</context>
<context>
    <name>KeyboardWindow</name>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Find a command or a key</source>
        <translation>Buscar un comando o una tecla</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Asignarla</translation>
    </message>
    <message>
        <source>&amp;No key</source>
        <translation>&amp;Sin tecla</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all</source>
        <translation>Restablecer &amp;todo</translation>
    </message>
    <message>
        <source>Always so: the arrow keys go from card to card and from lane to lane, Enter edits, Escape leaves, Tab goes on to the next part. Letters and Space act on cards only while a lane has the keyboard.</source>
        <translation>Siempre es así: las flechas van de tarjeta en tarjeta y de columna en columna, Intro edita, Escape sale, Tab pasa a la parte siguiente. Las letras y la barra espaciadora solo actúan sobre las tarjetas mientras el foco del teclado está en una columna.</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>Key for “{command}”</source>
        <translation>Tecla para «{command}»</translation>
    </message>
    <message>
        <source>{key} is the key for “{command}”.</source>
        <translation>{key} es la tecla de «{command}».</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>That key is for moving about. Try it together with Ctrl or Alt.</source>
        <translation>Esa tecla sirve para moverse. Pruébala junto con Control o Alt.</translation>
    </message>
    <message>
        <source>That key opens a menu.</source>
        <translation>Esa tecla abre un menú.</translation>
    </message>
    <message>
        <source>That key is for typing. Try it together with Ctrl or Alt.</source>
        <translation>Esa tecla sirve para escribir. Pruébala junto con Control o Alt.</translation>
    </message>
</context>
<context>
    <name>LaneModel</name>
    <message>
        <source>placed against the rule</source>
        <translation>colocada en contra de la regla</translation>
    </message>
</context>
<context>
    <name>LanePanels</name>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Delegar</translation>
    </message>
</context>
<context>
    <name>LanguagePart</name>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Start &amp;again now</source>
        <translation>&amp;Reiniciar ahora</translation>
    </message>
    <message>
        <source>Takes effect when Keeplane starts again.</source>
        <translation>Se aplica cuando Keeplane vuelve a abrirse.</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Its package comes without the text of the licence.</source>
        <translation>Este paquete viene sin el texto de la licencia.</translation>
    </message>
</context>
<context>
    <name>LostBoardDialog</name>
    <message>
        <source>Keeplane: where is your board?</source>
        <translation>Keeplane: ¿dónde está tu tablero?</translation>
    </message>
    <message>
        <source>Your board is not where it should be.</source>
        <translation>Tu tablero no está donde debería.</translation>
    </message>
    <message>
        <source>Nothing is lost by this, and nothing has been changed.</source>
        <translation>No se pierde nada por ello, y no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Open the board as it was &amp;before it was moved</source>
        <translation>Abrir el tablero de &amp;antes de moverlo</translation>
    </message>
    <message>
        <source>&amp;Look again</source>
        <translation>&amp;Mirar otra vez</translation>
    </message>
    <message>
        <source>&amp;Choose the folder it is in…</source>
        <translation>&amp;Elegir la carpeta en la que está…</translation>
    </message>
    <message>
        <source>Start with an &amp;empty board</source>
        <translation>Empezar con un tablero &amp;vacío</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>The folder with your board</source>
        <translation>La carpeta de tu tablero</translation>
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
        <translation>¿Mover tu tablero a {folder}?</translation>
    </message>
    <message>
        <source>Board, earlier versions and settings are copied and compared, then Keeplane starts again on the copy. What is in {folder} now stays there; Undo begins anew.</source>
        <translation>El tablero, las versiones anteriores y los ajustes se copian y se comparan, y Keeplane se reinicia con la copia. Lo que hay ahora en {folder} se queda ahí. Los pasos anteriores ya no se podrán deshacer.</translation>
    </message>
    <message>
        <source>&amp;Move</source>
        <translation>&amp;Mover</translation>
    </message>
    <message>
        <source>There is a board in {folder} already.</source>
        <translation>Ya hay un tablero en {folder}.</translation>
    </message>
    <message>
        <source>It stays as it is. You can open it instead of this one, which also stays. To bring in tasks from the other, use Import in the File menu.</source>
        <translation>Se queda como está. Puedes abrirlo en lugar de este, que también se conserva. Para traer tareas del otro, usa «Importar» en el menú Archivo.</translation>
    </message>
    <message>
        <source>&amp;Open that board</source>
        <translation>&amp;Abrir ese tablero</translation>
    </message>
    <message>
        <source>Keeplane</source>
        <translation>Keeplane</translation>
    </message>
    <message>
        <source>Moving your board…</source>
        <translation>Moviendo tu tablero…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Your board is now in {folder}.</source>
        <translation>Tu tablero está ahora en {folder}.</translation>
    </message>
    <message>
        <source>As it was, it also stays in {file}. Delete that when you no longer want it.</source>
        <translation>Tal como estaba, también se queda en {file}. Elimina ese archivo cuando ya no lo quieras.</translation>
    </message>
    <message>
        <source>Keeplane now uses the board in {folder}.</source>
        <translation>Keeplane usa ahora el tablero de {folder}.</translation>
    </message>
    <message>
        <source>Your former board stays in {folder}.</source>
        <translation>Tu tablero anterior se queda en {folder}.</translation>
    </message>
</context>
<context>
    <name>NewTasks</name>
    <message>
        <source>Adding tasks…</source>
        <translation>Añadiendo tareas…</translation>
    </message>
    <message>
        <source>Importing tasks…</source>
        <translation>Importando tareas…</translation>
    </message>
    <message>
        <source>Added, but hidden for now.</source>
        <translation>Añadida, pero oculta por ahora.</translation>
    </message>
    <message>
        <source>{count} tasks added</source>
        <translation>{count} tareas añadidas</translation>
    </message>
    <message>
        <source>1 task imported</source>
        <translation>1 tarea importada</translation>
    </message>
    <message>
        <source>{count} tasks imported</source>
        <translation>{count} tareas importadas</translation>
    </message>
</context>
<context>
    <name>OverviewView</name>
    <message>
        <source>Sort inbox</source>
        <translation>Ordenar la entrada</translation>
    </message>
    <message>
        <source>“{reason}”</source>
        <translation>«{reason}»</translation>
    </message>
    <message>
        <source>You said: {reasons}</source>
        <translation>Dijiste: {reasons}</translation>
    </message>
    <message>
        <source>{told}, and {count} more</source>
        <translation>{told} y {count} más</translation>
    </message>
    <message>
        <source>Empty your head</source>
        <translation>Vacía la mente</translation>
    </message>
    <message>
        <source>The inbox is sorted</source>
        <translation>La entrada está ordenada</translation>
    </message>
    <message>
        <source>1 task to sort</source>
        <translation>1 tarea por ordenar</translation>
    </message>
    <message>
        <source>{count} tasks to sort</source>
        <translation>{count} tareas por ordenar</translation>
    </message>
    <message>
        <source>Write down all that is on your plate, one thing a line. Then put each where it belongs.</source>
        <translation>Escribe todo lo que tienes pendiente, una cosa por línea. Luego pon cada una donde le toca.</translation>
    </message>
    <message>
        <source>Select a task to read why it is where it is.</source>
        <translation>Selecciona una tarea para leer por qué está donde está.</translation>
    </message>
    <message>
        <source>No rule speaks for it. Select it and answer a question, or place it as you see fit.</source>
        <translation>Ninguna regla dice nada de ella. Selecciónala y responde a una pregunta, o ponla donde te parezca.</translation>
    </message>
    <message>
        <source>No rule speaks for them. Select one and answer a question, or place it as you see fit.</source>
        <translation>Ninguna regla dice nada de ellas. Selecciona una y responde a una pregunta, o ponla donde te parezca.</translation>
    </message>
    <message>
        <source>Sort inbox moves the one that a rule speaks for.</source>
        <translation>«Ordenar la entrada» mueve la única de la que una regla dice algo.</translation>
    </message>
    <message>
        <source>Sort inbox moves the {count} that a rule speaks for.</source>
        <translation>«Ordenar la entrada» mueve las {count} de las que una regla dice algo.</translation>
    </message>
    <message>
        <source>1 task outsourced against its rule</source>
        <translation>1 tarea delegada en contra de su regla</translation>
    </message>
    <message>
        <source>{count} tasks outsourced against the rules</source>
        <translation>{count} tareas delegadas en contra de las reglas</translation>
    </message>
    <message>
        <source>1 task kept against its rule</source>
        <translation>1 tarea conservada en contra de su regla</translation>
    </message>
    <message>
        <source>{count} tasks kept against the rules</source>
        <translation>{count} tareas conservadas en contra de las reglas</translation>
    </message>
    <message>
        <source>1 result to judge: could you?</source>
        <translation>1 resultado por juzgar: ¿podrías?</translation>
    </message>
    <message>
        <source>{count} results to judge: could you?</source>
        <translation>{count} resultados por juzgar: ¿podrías?</translation>
    </message>
    <message>
        <source>1 task that is your call</source>
        <translation>1 tarea que decides tú</translation>
    </message>
    <message>
        <source>{count} tasks that are your call</source>
        <translation>{count} tareas que decides tú</translation>
    </message>
    <message>
        <source>Look at next</source>
        <translation>Mira a continuación</translation>
    </message>
    <message>
        <source>On the board</source>
        <translation>En el tablero</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Delegar</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Everything, as it comes to mind.</source>
        <translation>Todo, tal como se te ocurra.</translation>
    </message>
    <message>
        <source>What builds your team and your relationships.</source>
        <translation>Lo que fortalece a tu equipo y tus relaciones.</translation>
    </message>
    <message>
        <source>What others do well, and you can judge.</source>
        <translation>Lo que otros hacen bien y tú puedes juzgar.</translation>
    </message>
    <message>
        <source>1 task</source>
        <translation>1 tarea</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} tareas</translation>
    </message>
    <message>
        <source>{tasks} · {hours} h/wk</source>
        <translation>{tasks} · {hours} h/sem.</translation>
    </message>
</context>
<context>
    <name>OwnRuleForm</name>
    <message>
        <source>Your own rule</source>
        <translation>Tu propia regla</translation>
    </message>
    <message>
        <source>A few words, such as “Recipes”</source>
        <translation>Unas pocas palabras, como «Recetas»</translation>
    </message>
    <message>
        <source>Why it stays with you, or why it can go</source>
        <translation>Por qué se queda contigo o por qué se puede delegar</translation>
    </message>
    <message>
        <source>A question that is answered with yes, such as “Is it my recipe?”</source>
        <translation>Una pregunta que se responde con sí, como «¿Es mi receta?»</translation>
    </message>
    <message>
        <source>one phrase a line, such as
recipe
taste .. menu</source>
        <translation>una expresión por línea, como
receta
probar .. menú</translation>
    </message>
    <message>
        <source>Delete this rule</source>
        <translation>Eliminar esta regla</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Because</source>
        <translation>&amp;Por qué</translation>
    </message>
    <message>
        <source>&amp;Question to ask yourself</source>
        <translation>P&amp;regunta para ti</translation>
    </message>
    <message>
        <source>&amp;Words of a task, one phrase a line</source>
        <translation>Pala&amp;bras de una tarea, una expresión por línea</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Conservar</translation>
    </message>
    <message>
        <source>&amp;Outsource</source>
        <translation>D&amp;elegar</translation>
    </message>
    <message>
        <source>What to do with such a task</source>
        <translation>Qué hacer con una tarea así</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Help text</source>
        <translation>Texto de la ayuda</translation>
    </message>
</context>
<context>
    <name>PageWindow</name>
    <message>
        <source>Board as a page</source>
        <translation>Tablero como página</translation>
    </message>
    <message>
        <source>How the page reads</source>
        <translation>Así se lee la página</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Save as &amp;web page…</source>
        <translation>Guardar como página we&amp;b…</translation>
    </message>
    <message>
        <source>Save as P&amp;DF…</source>
        <translation>Guardar como &amp;PDF…</translation>
    </message>
    <message>
        <source>Saving “{name}”…</source>
        <translation>Guardando «{name}»…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Shown here are the first {count} tasks of each lane; what you print or save has all.</source>
        <translation>Aquí se ven las primeras {count} tareas de cada columna; lo que imprimas o guardes las tiene todas.</translation>
    </message>
    <message>
        <source>Nothing is in Keep or Outsource yet, so there is nothing to show.</source>
        <translation>Aún no hay nada en Conservar ni en Delegar, así que no hay nada que mostrar.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Deteniendo…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was saved or printed.</source>
        <translation>Detenido. No se ha guardado ni impreso nada.</translation>
    </message>
    <message>
        <source>Preparing the pages…</source>
        <translation>Preparando las páginas…</translation>
    </message>
    <message>
        <source>Print the board</source>
        <translation>Imprimir el tablero</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the board as a page</source>
        <translation>Guardar el tablero como página</translation>
    </message>
    <message>
        <source>Keep and outsource {day}</source>
        <translation>Conservar y delegar {day}</translation>
    </message>
    <message>
        <source>Saved as “{name}”.</source>
        <translation>Guardado como «{name}».</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>¿Qué quieres hacer?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>No command is called so</source>
        <translation>Ningún comando se llama así</translation>
    </message>
    <message>
        <source>{path}, on now</source>
        <translation>{path}, ahora activado</translation>
    </message>
    <message>
        <source>{path}, not possible now</source>
        <translation>{path}, ahora no es posible</translation>
    </message>
</context>
<context>
    <name>PreviewModel</name>
    <message>
        <source>deleted since</source>
        <translation>eliminada después</translation>
    </message>
    <message>
        <source>added since, would go</source>
        <translation>añadida después, desaparecería</translation>
    </message>
    <message>
        <source>edited since</source>
        <translation>editada después</translation>
    </message>
    <message>
        <source>another status since</source>
        <translation>otro estado después</translation>
    </message>
    <message>
        <source>ticked since</source>
        <translation>marcada después</translation>
    </message>
    <message>
        <source>unticked since</source>
        <translation>desmarcada después</translation>
    </message>
    <message>
        <source>reordered since</source>
        <translation>reordenada después</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>moved since, and back</source>
        <translation>movida después, y de vuelta</translation>
    </message>
    <message>
        <source>now in Inbox</source>
        <translation>ahora en Entrada</translation>
    </message>
    <message>
        <source>now in Keep</source>
        <translation>ahora en Conservar</translation>
    </message>
    <message>
        <source>now in Outsource</source>
        <translation>ahora en Delegar</translation>
    </message>
</context>
<context>
    <name>PreviewView</name>
    <message>
        <source>Tasks that would change</source>
        <translation>Tareas que cambiarían</translation>
    </message>
    <message>
        <source>Before you save</source>
        <translation>Antes de guardar</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>Looking through your tasks…</source>
        <translation>Revisando tus tareas…</translation>
    </message>
    <message>
        <source>No task on your board would change.</source>
        <translation>No cambiaría ninguna tarea de tu tablero.</translation>
    </message>
    <message>
        <source>1 task would change</source>
        <translation>1 tarea cambiaría</translation>
    </message>
    <message>
        <source>{count} tasks would change</source>
        <translation>{count} tareas cambiarían</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Page number</source>
        <translation>Número de página</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Laying out the pages…</source>
        <translation>Componiendo las páginas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ProgramPages</name>
    <message>
        <source>Settings and your data folder</source>
        <translation>Ajustes y tu carpeta de datos</translation>
    </message>
    <message>
        <source>Settings in the Edit menu holds the look, the size of the text, the language, the hour values and the rulebooks.</source>
        <translation>«Ajustes», en el menú Editar, contiene el aspecto, el tamaño del texto, el idioma, el valor de las horas y los reglamentos.</translation>
    </message>
    <message>
        <source>It also says in which folder your board lies, and moves it: everything is copied and compared first, and no board that is there is overwritten. The old one stays as a file.</source>
        <translation>También dice en qué carpeta está tu tablero, y permite moverlo: primero se copia y se compara todo, y no se sobrescribe ningún tablero que haya allí. El antiguo se queda como archivo.</translation>
    </message>
    <message>
        <source>If the new folder is on a drive that is not connected, Keeplane asks at the start and does not begin an empty board.</source>
        <translation>Si la carpeta nueva está en una unidad que no está conectada, Keeplane pregunta al abrirse y no empieza un tablero vacío.</translation>
    </message>
    <message>
        <source>Portable: make a folder keeplane-data beside the program, and it keeps its data in there. That works for the program that brings its own Python along.</source>
        <translation>Portátil: crea una carpeta keeplane-data junto al programa y guardará sus datos ahí. Eso funciona con el programa que trae su propio Python.</translation>
    </message>
    <message>
        <source>The settings.</source>
        <translation>Los ajustes.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Everything works without a mouse; Tab goes from part to part.</source>
        <translation>Todo funciona sin ratón; Tab va de parte en parte.</translation>
    </message>
    <message>
        <source>Find a command in the Help menu finds what you want to do by a few letters of its name.</source>
        <translation>«Buscar un comando», en el menú Ayuda, encuentra lo que quieres hacer por unas letras de su nombre.</translation>
    </message>
    <message>
        <source>Keyboard in the Help menu gives any command another key.</source>
        <translation>«Teclado», en el menú Ayuda, da otra tecla a cualquier comando.</translation>
    </message>
    <message>
        <source>Go to the next task</source>
        <translation>Ir a la tarea siguiente</translation>
    </message>
    <message>
        <source>Go to the lane beside</source>
        <translation>Ir a la columna de al lado</translation>
    </message>
    <message>
        <source>Move to Keep, Outsource or Inbox, and go on to the next task</source>
        <translation>Mover a Conservar, Delegar o Entrada y seguir con la tarea siguiente</translation>
    </message>
    <message>
        <source>Edit the task</source>
        <translation>Editar la tarea</translation>
    </message>
    <message>
        <source>Larger text, contrast and screen readers</source>
        <translation>Texto, contraste y lectores de pantalla</translation>
    </message>
    <message>
        <source>Text size in the View menu makes all text larger or smaller, from 80 to 200 percent.</source>
        <translation>«Tamaño del texto», en el menú Ver, agranda o reduce todo el texto, del 80 al 200 por ciento.</translation>
    </message>
    <message>
        <source>High contrast, light or dark, has strong colours, and lines instead of shades. Like the system, the look follows what you have set for all programs, high contrast included.</source>
        <translation>El alto contraste, claro u oscuro, tiene colores fuertes y líneas en lugar de sombras. «Como el sistema» sigue lo que has fijado para todos los programas, también el alto contraste.</translation>
    </message>
    <message>
        <source>No colour says anything alone: an icon, a word or a line always says it too.</source>
        <translation>Ningún color dice nada por sí solo: un icono, una palabra o una línea siempre lo dice también.</translation>
    </message>
    <message>
        <source>Screen readers read every part by its name and hear each step: what was moved, added or undone, and what the rule says to it.</source>
        <translation>Los lectores de pantalla leen cada parte por su nombre y anuncian cada paso: lo que se movió, añadió o deshizo, y lo que la regla dice de ello.</translation>
    </message>
    <message>
        <source>Where your system asks for no motion, nothing moves by itself.</source>
        <translation>Si en tu sistema las animaciones están desactivadas, nada se mueve solo.</translation>
    </message>
    <message>
        <source>If something goes wrong</source>
        <translation>Si algo va mal</translation>
    </message>
    <message>
        <source>A message at the top says what is wrong, what it means and what to do.</source>
        <translation>Un mensaje arriba dice qué va mal, qué significa y qué hacer.</translation>
    </message>
    <message>
        <source>Your board is one file with earlier versions beside it; a damaged one is never thrown away.</source>
        <translation>Tu tablero es un archivo con versiones anteriores al lado; uno dañado nunca se tira.</translation>
    </message>
    <message>
        <source>Report a problem in the Help menu gathers what helps to find the cause. It shows all of it first, holds none of your tasks, and sends nothing.</source>
        <translation>«Informar de un problema», en el menú Ayuda, reúne lo que ayuda a encontrar la causa. Primero lo muestra todo, no contiene ninguna de tus tareas y no envía nada.</translation>
    </message>
</context>
<context>
    <name>QuickAdd</name>
    <message>
        <source>Add a task</source>
        <translation>Añadir una tarea</translation>
    </message>
    <message>
        <source>Add a task, or paste a list…</source>
        <translation>Añade una tarea o pega una lista…</translation>
    </message>
</context>
<context>
    <name>ReadingOptions</name>
    <message>
        <source>Western European</source>
        <translation>Europa occidental</translation>
    </message>
    <message>
        <source>Central European</source>
        <translation>Europa central</translation>
    </message>
    <message>
        <source>Cyrillic</source>
        <translation>Cirílico</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Griego</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turco</translation>
    </message>
    <message>
        <source>Western European (old Mac)</source>
        <translation>Europa occidental (Mac antiguo)</translation>
    </message>
    <message>
        <source>Western European (DOS)</source>
        <translation>Europa occidental (DOS)</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japonés</translation>
    </message>
    <message>
        <source>Chinese, simplified</source>
        <translation>Chino simplificado</translation>
    </message>
    <message>
        <source>Chinese, traditional</source>
        <translation>Chino tradicional</translation>
    </message>
    <message>
        <source>Korean</source>
        <translation>Coreano</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leer como</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Columns are parted by</source>
        <translation>Separador de columnas</translation>
    </message>
    <message>
        <source>The &amp;first line names the columns</source>
        <translation>Primera &amp;línea con encabezados</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Coma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Punto y coma</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar</source>
        <translation>Barra vertical</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Report a problem</source>
        <translation>Informar de un problema</translation>
    </message>
    <message>
        <source>What did you do, what happened, and what did you expect?</source>
        <translation>¿Qué hiciste, qué pasó y qué esperabas?</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Keeplane sends nothing. Copy or save this report, and give it to whoever supports you. It holds versions and the log, and none of your tasks. Read it first.</source>
        <translation>Keeplane no envía nada. Copia o guarda este informe y dáselo a quien te ayude. Contiene versiones y el registro, pero ninguna de tus tareas. Léelo antes.</translation>
    </message>
    <message>
        <source>In your &amp;words</source>
        <translation>Con tus &amp;palabras</translation>
    </message>
    <message>
        <source>What Keeplane &amp;adds</source>
        <translation>Lo que Keeplane &amp;añade</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>It could not be saved in {file}. Try another folder.</source>
        <translation>No se pudo guardar en {file}. Prueba otra carpeta.</translation>
    </message>
    <message>
        <source>Saved in {file}.</source>
        <translation>Guardado en {file}.</translation>
    </message>
</context>
<context>
    <name>RuleDetail</name>
    <message>
        <source>Keep for now</source>
        <translation>Conservar por ahora</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Delegar</translation>
    </message>
</context>
<context>
    <name>RuleFiles</name>
    <message>
        <source>Import rules</source>
        <translation>Importar reglas</translation>
    </message>
    <message>
        <source>Export rules</source>
        <translation>Exportar reglas</translation>
    </message>
    <message>
        <source>“{name}” is added. Look through it, then save.</source>
        <translation>Se ha añadido «{name}». Revísalo y luego guarda.</translation>
    </message>
    <message>
        <source>Written to “{name}”.</source>
        <translation>Escrito en «{name}».</translation>
    </message>
    <message>
        <source>Rules (*.toml);;All files (*)</source>
        <translation>Reglas (*.toml);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>RuleList</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
</context>
<context>
    <name>RuleListModel</name>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>rulebook</source>
        <translation>reglamento</translation>
    </message>
    <message>
        <source>keep</source>
        <translation>conservar</translation>
    </message>
    <message>
        <source>outsource</source>
        <translation>delegar</translation>
    </message>
    <message>
        <source>decides 1 task</source>
        <translation>decide 1 tarea</translation>
    </message>
    <message>
        <source>decides {count} tasks</source>
        <translation>decide {count} tareas</translation>
    </message>
    <message>
        <source>with words of yours</source>
        <translation>con palabras tuyas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>cannot be used as it is</source>
        <translation>no se puede usar tal como está</translation>
    </message>
</context>
<context>
    <name>RulePage</name>
    <message>
        <source>Rule text</source>
        <translation>Texto de la regla</translation>
    </message>
</context>
<context>
    <name>RulePages</name>
    <message>
        <source>Make the rules yours</source>
        <translation>Haz tuyas las reglas</translation>
    </message>
    <message>
        <source>Rulebook in the View menu shows every rule with its reason and its sources, and how many of your tasks it decides.</source>
        <translation>«Reglamento», en el menú Ver, muestra cada regla con su motivo y sus fuentes, y cuántas de tus tareas decide.</translation>
    </message>
    <message>
        <source>Switch off what does not suit you, add your own words to a rule, or write a rule.</source>
        <translation>Desactiva lo que no te sirva, añade palabras tuyas, también en español, o escribe una regla.</translation>
    </message>
    <message>
        <source>Before you save, it lists the tasks whose advice would change.</source>
        <translation>Antes de guardar, verás las tareas cuyo consejo cambiaría.</translation>
    </message>
    <message>
        <source>The rulebook with one rule open.</source>
        <translation>El reglamento con una regla abierta.</translation>
    </message>
    <message>
        <source>Phrases of your own rules</source>
        <translation>Expresiones de tus propias reglas</translation>
    </message>
    <message>
        <source>A rule knows a task by phrases, one a line. Capitals do not matter.</source>
        <translation>Una regla reconoce una tarea por expresiones, una por línea. Las mayúsculas no importan. Keeplane solo conoce las formas de las palabras inglesas: de las españolas, escribe cada forma.</translation>
    </message>
    <message>
        <source>the word in any form: invoices, invoicing. Small typing mistakes are forgiven.</source>
        <translation>la palabra en cualquier forma: invoices, invoicing. Se perdonan los pequeños errores al escribir.</translation>
    </message>
    <message>
        <source>this very form only</source>
        <translation>solo esta forma exacta</translation>
    </message>
    <message>
        <source>the words side by side</source>
        <translation>las palabras una junto a otra</translation>
    </message>
    <message>
        <source>with up to three other words in between: let the new Saturday girl go</source>
        <translation>con hasta tres palabras más en medio: let the new Saturday girl go</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>una u otra</translation>
    </message>
    <message>
        <source>a word that may be missing</source>
        <translation>una palabra que puede faltar</translation>
    </message>
    <message>
        <source>one of a set of words: @people, @vendor, @role and more</source>
        <translation>una de un grupo de palabras: @people, @vendor, @role y más</translation>
    </message>
    <message>
        <source>only at the start of the title</source>
        <translation>solo al principio del título</translation>
    </message>
    <message>
        <source>only at its end</source>
        <translation>solo al final</translation>
    </message>
</context>
<context>
    <name>RulebookWindow</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nueva regla</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Re&amp;vert</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Rulebook</source>
        <translation>Reglamento</translation>
    </message>
    <message>
        <source>Save in one step, which Undo takes back (Ctrl+S)</source>
        <translation>Guardar en un solo paso, que «Deshacer» revierte (Control+S)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Reset to the shipped text</source>
        <translation>&amp;Restablecer el texto original</translation>
    </message>
    <message>
        <source>Saved. Ctrl+Z takes it back.</source>
        <translation>Guardado. Control+Z lo deshace.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>Rules came from another computer and were added to your changes. If both changed one rule, the other version stands in the list too, switched off. Look through them, then save.</source>
        <translation>Llegaron reglas de otro ordenador y se añadieron a tus cambios. Si la misma regla se cambió en ambos, la otra versión también está en la lista, desactivada. Revísalas y luego guarda.</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Tus propias reglas</translation>
    </message>
    <message>
        <source>Rules that you wrote. The articles&apos; rules come before them, common practice after.</source>
        <translation>Reglas que escribiste tú. Las de los artículos van antes y la práctica común, después.</translation>
    </message>
    <message>
        <source>The rules of two articles. They win over all others. Untick those that do not suit you.</source>
        <translation>Las reglas de dos artículos. Van antes que todas las demás. Desactiva las que no te sirvan.</translation>
    </message>
    <message>
        <source>What most published lists agree on. It speaks where no rule before it does.</source>
        <translation>En lo que coincide la mayoría de las listas publicadas. Vale donde ninguna regla anterior dice nada.</translation>
    </message>
</context>
<context>
    <name>RulebooksPart</name>
    <message>
        <source>They belong to your board. Ctrl+Z takes a switch back.</source>
        <translation>Pertenecen a tu tablero. Control+Z deshace el cambio.</translation>
    </message>
    <message>
        <source>Open the &amp;rulebook…</source>
        <translation>Abrir el &amp;reglamento…</translation>
    </message>
    <message>
        <source>Your own rules</source>
        <translation>Tus propias reglas</translation>
    </message>
</context>
<context>
    <name>SelectionView</name>
    <message>
        <source>Move to Keep</source>
        <translation>Mover a Conservar</translation>
    </message>
    <message>
        <source>Move to Outsource</source>
        <translation>Mover a Delegar</translation>
    </message>
    <message>
        <source>Move to Inbox</source>
        <translation>Mover a Entrada</translation>
    </message>
    <message>
        <source>What the rules say</source>
        <translation>Lo que dicen las reglas</translation>
    </message>
    <message>
        <source>Move them together</source>
        <translation>Moverlas juntas</translation>
    </message>
    <message>
        <source>{count} tasks selected</source>
        <translation>{count} tareas seleccionadas</translation>
    </message>
    <message>
        <source>1 is placed against its rule</source>
        <translation>1 está en contra de su regla</translation>
    </message>
    <message>
        <source>{count} are placed against their rule</source>
        <translation>{count} están en contra de su regla</translation>
    </message>
    <message>
        <source>{count} other rules</source>
        <translation>otras {count} reglas</translation>
    </message>
</context>
<context>
    <name>SettingsWindow</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Alto contraste, claro</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Alto contraste, oscuro</translation>
    </message>
    <message>
        <source>&amp;Look</source>
        <translation>&amp;Aspecto</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Horas y dinero</translation>
    </message>
    <message>
        <source>Rulebooks</source>
        <translation>Reglamentos</translation>
    </message>
</context>
<context>
    <name>SizeActions</name>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Mayor</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Me&amp;nor</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>N&amp;ormal</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>Ta&amp;maño del texto</translation>
    </message>
</context>
<context>
    <name>SplitTaskDialog</name>
    <message>
        <source>Split task</source>
        <translation>Dividir tarea</translation>
    </message>
    <message>
        <source>You &amp;keep, in Keep</source>
        <translation>Lo que &amp;conservas, en Conservar</translation>
    </message>
    <message>
        <source>You &amp;hand off, in Outsource</source>
        <translation>Lo que &amp;delegas, en Delegar</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Say which part you keep.</source>
        <translation>Indica qué parte conservas.</translation>
    </message>
    <message>
        <source>Say which part you hand off.</source>
        <translation>Indica qué parte delegas.</translation>
    </message>
</context>
<context>
    <name>TaskList</name>
    <message>
        <source>Tasks in the file</source>
        <translation>Tareas del archivo</translation>
    </message>
</context>
<context>
    <name>TaskRows</name>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Delegar</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
</context>
<context>
    <name>TasksSide</name>
    <message>
        <source>Take &amp;all</source>
        <translation>Marcar &amp;todas</translation>
    </message>
    <message>
        <source>Take &amp;none</source>
        <translation>&amp;Desmarcar todas</translation>
    </message>
    <message>
        <source>Leave out &amp;done tasks</source>
        <translation>Dejar fuera las &amp;hechas</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Delegar</translation>
    </message>
    <message>
        <source>The lanes in the file</source>
        <translation>Las columnas del archivo</translation>
    </message>
    <message>
        <source>&amp;Put them in</source>
        <translation>&amp;Ponerlas en</translation>
    </message>
    <message>
        <source>Put them in</source>
        <translation>Ponerlas en</translation>
    </message>
    <message>
        <source>1 task found</source>
        <translation>1 tarea encontrada</translation>
    </message>
    <message>
        <source>{count} tasks found</source>
        <translation>{count} tareas encontradas</translation>
    </message>
    <message>
        <source>, 1 is marked and left out unless you take it</source>
        <translation>, 1 está señalada y se deja fuera si no la marcas</translation>
    </message>
    <message>
        <source>, {count} are marked and left out unless you take them</source>
        <translation>, {count} están señaladas y se dejan fuera si no las marcas</translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
</context>
<context>
    <name>TemplateMenu</name>
    <message>
        <source>Nothing to save yet: a template holds what you wrote yourself.</source>
        <translation>Aún no hay nada que guardar: una plantilla contiene lo que escribiste tú.</translation>
    </message>
    <message>
        <source>Template “{name}” replaced.</source>
        <translation>Plantilla «{name}» sustituida.</translation>
    </message>
    <message>
        <source>Template “{name}” saved.</source>
        <translation>Plantilla «{name}» guardada.</translation>
    </message>
    <message>
        <source>No template yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <source>&amp;Save as template…</source>
        <translation>&amp;Guardar como plantilla…</translation>
    </message>
    <message>
        <source>&amp;Delete template</source>
        <translation>&amp;Eliminar plantilla</translation>
    </message>
    <message>
        <source>Template “{name}” deleted. Ctrl+Z on the board brings it back.</source>
        <translation>Plantilla «{name}» eliminada. Control+Z en el tablero la recupera.</translation>
    </message>
</context>
<context>
    <name>TemplateNameDialog</name>
    <message>
        <source>Save as template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>&amp;Name of the template</source>
        <translation>&amp;Nombre de la plantilla</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>A template needs a name.</source>
        <translation>Una plantilla necesita un nombre.</translation>
    </message>
</context>
<context>
    <name>TextSizing</name>
    <message>
        <source>Text size {percent} %</source>
        <translation>Tamaño del texto: {percent} %</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Empty your head</source>
        <translation>Vacía la mente</translation>
    </message>
    <message>
        <source>Type a task here and press Enter. Paste a list, and every line becomes a task.</source>
        <translation>Escribe aquí una tarea y pulsa Intro. Pega una lista y cada línea se convierte en una tarea.</translation>
    </message>
    <message>
        <source>Drag each task to its place</source>
        <translation>Arrastra cada tarea a su sitio</translation>
    </message>
    <message>
        <source>What only you can do goes to Keep, the rest to Outsource. K and O do the same by keyboard. Undo takes back any step.</source>
        <translation>Lo que solo tú puedes hacer va a Conservar; el resto, a Delegar. Las teclas K y O hacen lo mismo. «Deshacer» revierte cualquier paso.</translation>
    </message>
    <message>
        <source>Read why</source>
        <translation>Lee por qué</translation>
    </message>
    <message>
        <source>Select a task, and here it says what the rules advise and by which words. Answer a question, and the advice follows. You decide.</source>
        <translation>Selecciona una tarea y aquí se dice qué aconsejan las reglas y por qué palabras. Responde a una pregunta y el consejo se ajusta. Tú decides.</translation>
    </message>
    <message>
        <source>Could you judge the result?</source>
        <translation>¿Podrías juzgar el resultado?</translation>
    </message>
    <message>
        <source>The explanation of each task in Outsource asks you this. If you know nothing about it, learn enough first: until then it is yours.</source>
        <translation>La explicación de cada tarea en Delegar te lo pregunta. Si no sabes nada de ella, aprende antes lo suficiente: hasta entonces es tuya.</translation>
    </message>
    <message>
        <source>Write the brief</source>
        <translation>Escribir el encargo</translation>
    </message>
    <message>
        <source>Brief in this menu, or Ctrl+B, writes what your helper needs to know. It fills in what it knows and lists what is still missing.</source>
        <translation>«Encargo» en este menú, o Control+B, escribe lo que tu ayudante necesita saber. Rellena lo que sabe y enumera lo que aún falta.</translation>
    </message>
</context>
<context>
    <name>UnexpectedErrorDialog</name>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha ido mal</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar los detalles</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Include the error&apos;s messages, which may quote your tasks</source>
        <translation>Incluir los mensajes del error, que pueden citar tus tareas</translation>
    </message>
    <message>
        <source>Keeplane could not do what you asked.</source>
        <translation>Keeplane no pudo hacer lo que pediste.</translation>
    </message>
    <message>
        <source>Your board is saved, and you can go on. If this happens again, please report it with the details below. They say where the program failed and hold none of your tasks.</source>
        <translation>Tu tablero está guardado y puedes continuar. Si vuelve a pasar, informa de ello con los detalles de abajo. Dicen dónde falló el programa y no contienen ninguna de tus tareas.</translation>
    </message>
    <message>
        <source>Keeplane could not start.</source>
        <translation>Keeplane no ha podido iniciarse.</translation>
    </message>
    <message>
        <source>Nothing of your board was changed. If this happens again, please report it with the details below. They say where the program failed and hold none of your tasks.</source>
        <translation>No se ha cambiado nada en tu tablero. Si vuelve a pasar, informa de ello con los detalles de abajo. Dicen dónde falló el programa y no contienen ninguna de tus tareas.</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Mostrar los detalles</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ocultar los detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>UnsavedBox</name>
    <message>
        <source>Rulebook</source>
        <translation>Reglamento</translation>
    </message>
    <message>
        <source>Save your changes to the rules?</source>
        <translation>¿Guardar tus cambios en las reglas?</translation>
    </message>
    <message>
        <source>If you don&apos;t, they are lost.</source>
        <translation>Si no, se pierden.</translation>
    </message>
    <message>
        <source>They cannot be saved as they are. If you don&apos;t go back and mend them, they are lost.</source>
        <translation>Tal como están no se pueden guardar. Si no vuelves y los corriges, se pierden.</translation>
    </message>
    <message>
        <source>&amp;Don&apos;t save</source>
        <translation>&amp;No guardar</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>UnsavedChangesDialog</name>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Your last changes are not saved yet.</source>
        <translation>Tus últimos cambios aún no están guardados.</translation>
    </message>
    <message>
        <source>If you close Keeplane now, they are lost. The message in its window says what stands in the way.</source>
        <translation>Si cierras Keeplane ahora, se pierden. El mensaje de la ventana dice qué lo impide.</translation>
    </message>
    <message>
        <source>&amp;Leave open</source>
        <translation>&amp;Dejar abierto</translation>
    </message>
    <message>
        <source>&amp;Close and lose them</source>
        <translation>&amp;Cerrar y perderlos</translation>
    </message>
</context>
<context>
    <name>VersionList</name>
    <message>
        <source>Earlier versions</source>
        <translation>Versiones anteriores</translation>
    </message>
</context>
<context>
    <name>VersionListModel</name>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
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
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Delegar</translation>
    </message>
</context>
<context>
    <name>Vocabulary</name>
    <message>
        <source>Inbox</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Delegar</translation>
    </message>
    <message>
        <source>Against the rule</source>
        <translation>En contra de la regla</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>Result to judge</source>
        <translation>Resultado por juzgar</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Vencida</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>Rule: {name}</source>
        <translation>Regla: {name}</translation>
    </message>
    <message>
        <source>Helper: {name}</source>
        <translation>Ayudante: {name}</translation>
    </message>
    <message>
        <source>lane</source>
        <translation>columna</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>helper</source>
        <translation>ayudante</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
</context>
<context>
    <name>WaitingModel</name>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>nadie indicado</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Fecha límite</translation>
    </message>
    <message>
        <source>Next check-in</source>
        <translation>Próximo seguimiento</translation>
    </message>
    <message>
        <source>{day}, overdue</source>
        <translation>{day}, vencida</translation>
    </message>
</context>
<context>
    <name>WaitingWindow</name>
    <message>
        <source>Waiting on</source>
        <translation>En espera de</translation>
    </message>
    <message>
        <source>Nobody has anything of yours. Mark a task as briefed, and it shows here until it is accepted.</source>
        <translation>Nadie tiene nada tuyo. Marca una tarea como encargada y aparecerá aquí hasta que la aceptes.</translation>
    </message>
    <message>
        <source>&amp;Show on the board</source>
        <translation>&amp;Mostrar en el tablero</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Start empty</source>
        <translation>Empezar vacío</translation>
    </message>
    <message>
        <source>Try a sample</source>
        <translation>Probar un ejemplo</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Importar una lista…</translation>
    </message>
    <message>
        <source>Show me around</source>
        <translation>Enséñame cómo funciona</translation>
    </message>
</context>
<context>
    <name>Windows</name>
    <message>
        <source>Writing “{name}”…</source>
        <translation>Escribiendo «{name}»…</translation>
    </message>
    <message>
        <source>Save a copy of the board</source>
        <translation>Guardar una copia del tablero</translation>
    </message>
    <message>
        <source>Keeplane board (*.{ending})</source>
        <translation>Tablero de Keeplane (*.{ending})</translation>
    </message>
</context>
<context>
    <name>WordsPanel</name>
    <message>
        <source>Your own words for this rule, one phrase a line</source>
        <translation>Tus palabras para esta regla, una expresión por línea</translation>
    </message>
    <message>
        <source>one phrase a line</source>
        <translation>una expresión por línea</translation>
    </message>
    <message>
        <source>Your own words</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>A task that says one of these is {noun} too. “..” stands for a few other words.</source>
        <translation>Una tarea que contenga una de estas expresiones también es {noun}. «..» representa unas pocas palabras más.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{work} {count} of {total}</source>
        <translation>{work} {count} de {total}</translation>
    </message>
</context>
<context>
    <name>WorkingPages</name>
    <message>
        <source>Write the brief</source>
        <translation>Escribir el encargo</translation>
    </message>
    <message>
        <source>Select a task and choose Brief in the Task menu. The brief says what the helper needs to know: what done looks like, what they may decide, steps, deadline, and what stays with you.</source>
        <translation>Selecciona una tarea y elige «Encargo» en el menú Tarea. El encargo dice lo que el ayudante necesita saber: cuándo está terminada, qué puede decidir, los pasos, la fecha límite y lo que se queda contigo.</translation>
    </message>
    <message>
        <source>It fills in what it knows and lists what a helper would have to ask.</source>
        <translation>Rellena lo que sabe y enumera lo que un ayudante tendría que preguntar.</translation>
    </message>
    <message>
        <source>Copy it, open it in your mail program, print it, or save it as PDF, for Word or as a web page. One brief can cover all tasks of a helper.</source>
        <translation>Cópialo, ábrelo en tu programa de correo, imprímelo o guárdalo como PDF, para Word o como página web. Un encargo puede abarcar todas las tareas de un ayudante.</translation>
    </message>
    <message>
        <source>What you write often can be kept as a template.</source>
        <translation>Lo que escribes a menudo se puede guardar como plantilla.</translation>
    </message>
    <message>
        <source>A brief with the questions that are still open.</source>
        <translation>Un encargo con las preguntas que siguen abiertas.</translation>
    </message>
    <message>
        <source>Who has what</source>
        <translation>Quién tiene qué</translation>
    </message>
    <message>
        <source>Set the status of an outsourced task: briefed, in their hands, back for checking, accepted. The card shows it with the helper and the deadline.</source>
        <translation>Pon el estado de una tarea delegada: encargada, en sus manos, por revisar, aceptada. La tarjeta lo muestra con el ayudante y la fecha límite.</translation>
    </message>
    <message>
        <source>Group Outsource by helper in the View menu puts each helper&apos;s tasks together, what is overdue or back for checking first.</source>
        <translation>«Agrupar “Delegar” por ayudante», en el menú Ver, junta las tareas de cada ayudante, primero lo vencido o por revisar.</translation>
    </message>
    <message>
        <source>Waiting on in the View menu lists who has what, since when, and when you ask next.</source>
        <translation>«En espera de», en el menú Ver, muestra quién tiene qué, desde cuándo y cuándo vuelves a preguntar.</translation>
    </message>
    <message>
        <source>Outsource grouped by helper.</source>
        <translation>«Delegar», agrupado por ayudante.</translation>
    </message>
    <message>
        <source>Hours and money</source>
        <translation>Horas y dinero</translation>
    </message>
    <message>
        <source>Give a task its hours a week, and say what an hour of yours and of a helper costs.</source>
        <translation>Indica las horas por semana de una tarea y cuánto cuesta una hora tuya y una de un ayudante.</translation>
    </message>
    <message>
        <source>The explanation then says what keeping the task costs you a year and after how many weeks handing it off pays. A rule that says keep stays, whatever it costs.</source>
        <translation>La explicación dice entonces cuánto te cuesta al año conservar la tarea y después de cuántas semanas compensa delegarla. Si una regla aconseja conservar, así queda, cueste lo que cueste.</translation>
    </message>
    <message>
        <source>Hours and money in the View menu shows both week by week.</source>
        <translation>«Horas y dinero», en el menú Ver, muestra ambas cosas semana a semana.</translation>
    </message>
    <message>
        <source>Hours kept and handed off.</source>
        <translation>Horas conservadas y delegadas.</translation>
    </message>
    <message>
        <source>Find a task</source>
        <translation>Encontrar una tarea</translation>
    </message>
    <message>
        <source>Find in the Edit menu shows only the tasks with your words, while you type.</source>
        <translation>«Buscar», en el menú Editar, muestra solo las tareas con tus palabras, mientras escribes.</translation>
    </message>
    <message>
        <source>It looks in titles, notes, helpers and rules. The filters below it narrow it further.</source>
        <translation>Busca en títulos, notas, ayudantes y reglas. Los filtros de debajo acotan más la búsqueda.</translation>
    </message>
    <message>
        <source>Filters can be typed too. Those there are for your board are offered as soon as the colon is typed, and a space makes a filter of the word.</source>
        <translation>Los filtros también se pueden escribir. Los que hay para tu tablero se ofrecen en cuanto escribes los dos puntos, y un espacio convierte la palabra en un filtro.</translation>
    </message>
    <message>
        <source>Escape shows all tasks again, and once more closes the search.</source>
        <translation>Escape vuelve a mostrar todas las tareas y, si lo pulsas otra vez, cierra la búsqueda.</translation>
    </message>
    <message>
        <source>lane:</source>
        <translation>columna:</translation>
    </message>
    <message>
        <source>what lies in a lane</source>
        <translation>lo que está en una columna</translation>
    </message>
    <message>
        <source>rule:</source>
        <translation>regla:</translation>
    </message>
    <message>
        <source>what a rule decides</source>
        <translation>lo que decide una regla</translation>
    </message>
    <message>
        <source>helper:</source>
        <translation>ayudante:</translation>
    </message>
    <message>
        <source>what a helper has</source>
        <translation>lo que tiene un ayudante</translation>
    </message>
    <message>
        <source>is:</source>
        <translation>es:</translation>
    </message>
    <message>
        <source>what is done, overdue, undecided, against its rule, or still to judge</source>
        <translation>lo que está hecho, vencido, sin decidir, en contra de su regla o por juzgar</translation>
    </message>
</context>
<context>
    <name>WrappedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>_Notice</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Close notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
</context>
<context>
    <name>_PreviewLane</name>
    <message>
        <source>{lane} in this version</source>
        <translation>{lane} en esta versión</translation>
    </message>
</context>
<context>
    <name>_RuleDelegate</name>
    <message>
        <source>1 task</source>
        <translation>1 tarea</translation>
    </message>
    <message>
        <source>{count} tasks</source>
        <translation>{count} tareas</translation>
    </message>
</context>
<context>
    <name>_TurnedModel</name>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Outsource</source>
        <translation>Delegar</translation>
    </message>
    <message>
        <source>Your call</source>
        <translation>Tú decides</translation>
    </message>
    <message>
        <source>{title}: from {before} to {after}</source>
        <translation>{title}: de {before} a {after}</translation>
    </message>
</context>
</TS>
