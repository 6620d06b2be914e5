<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="lv" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Accounts by connection</source>
        <translation>Konti pa savienojumiem</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Answer the call</source>
        <translation>&amp;Atbildēt uz zvanu</translation>
    </message>
    <message>
        <source>&amp;End the call</source>
        <translation>&amp;Beigt zvanu</translation>
    </message>
    <message>
        <source>&amp;Next context</source>
        <translation>&amp;Nākamais konteksts</translation>
    </message>
    <message>
        <source>&amp;Previous context</source>
        <translation>&amp;Iepriekšējais konteksts</translation>
    </message>
    <message>
        <source>&amp;Close this context</source>
        <translation>Ai&amp;zvērt šo kontekstu</translation>
    </message>
    <message>
        <source>&amp;Own it</source>
        <translation>&amp;Uzņemties</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>&amp;Saglabāt piezīmi</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>Atsa&amp;ukt</translation>
    </message>
    <message>
        <source>&amp;Write the note</source>
        <translation>&amp;Rakstīt piezīmi</translation>
    </message>
    <message>
        <source>&amp;Search answers</source>
        <translation>&amp;Meklēt atbildes</translation>
    </message>
    <message>
        <source>&amp;This answered it</source>
        <translation>&amp;Tas bija atbilde</translation>
    </message>
    <message>
        <source>&amp;Filter previous contacts</source>
        <translation>&amp;Filtrēt iepriekšējos kontaktus</translation>
    </message>
    <message>
        <source>&amp;Attach the caller&apos;s number</source>
        <translation>&amp;Piesaistīt zvanītāja numuru</translation>
    </message>
    <message>
        <source>Ask every back end a&amp;gain</source>
        <translation>Vaicāt visām sistēmām v&amp;ēlreiz</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Atrast jebko</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Nākamais panelis</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Iepriekšējais panelis</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Lielāk</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Mazāk</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>Ga&amp;išs motīvs</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Tumšs motīvs</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Augsts &amp;kontrasts</translation>
    </message>
    <message>
        <source>&amp;Connections and sample company</source>
        <translation>&amp;Savienojumi un parauga uzņēmums</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Taustiņi</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>Z&amp;vans</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Lieta</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Klients</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Skats</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Palīdzība</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{number} is attached.</source>
        <translation>Numurs {number} ir piesaistīts.</translation>
    </message>
    <message>
        <source>You own case {number}.</source>
        <translation>Lietu {number} vadāt jūs.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Atsaukt (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Noted: this answered it</source>
        <translation>Atzīmēts: tā bija atbilde</translation>
    </message>
    <message>
        <source>This answered it (F7)</source>
        <translation>Tā bija atbilde (F7)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbilde</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versija {n}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atbildes</translation>
    </message>
    <message>
        <source>Search answers: type what the caller says</source>
        <translation>Meklēt atbildes: rakstiet zvanītāja vārdus</translation>
    </message>
    <message>
        <source>Search answers</source>
        <translation>Meklēt atbildes</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Ieteikumi</translation>
    </message>
    <message>
        <source>Nothing fits. Try the caller&apos;s own words, or fewer of them.</source>
        <translation>Nekas neder. Mēģiniet zvanītāja paša vārdus vai īsāk.</translation>
    </message>
    <message>
        <source>Suggestions appear here when something is known about the call.</source>
        <translation>Ieteikumi parādīsies, kad par zvanu būs kas zināms.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something in the program failed: {kind}.</source>
        <translation>Programmā notika kļūme: {kind}.</translation>
    </message>
    <message>
        <source>Nothing typed is lost. Go on working.</source>
        <translation>Uzrakstītais nav zaudēts. Turpiniet darbu.</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call bar</source>
        <translation>Zvana josla</translation>
    </message>
    <message>
        <source>known</source>
        <translation>zināms</translation>
    </message>
    <message>
        <source>Nobody is calling</source>
        <translation>Neviens nezvana</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nav atpazīts</translation>
    </message>
    <message>
        <source>The next call opens here by itself. Ctrl+K finds a customer.</source>
        <translation>Nākamais zvans atvērsies pats. Ctrl+K atrod klientu.</translation>
    </message>
    <message>
        <source>opened without a call</source>
        <translation>atvērts bez zvana</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nav atpazīts</translation>
    </message>
    <message>
        <source>Looking for the case…</source>
        <translation>Meklē lietu…</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Previous contacts</source>
        <translation>Iepriekšējie kontakti</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtrs</translation>
    </message>
    <message>
        <source>Filter previous contacts</source>
        <translation>Filtrēt iepriekšējos kontaktus</translation>
    </message>
    <message>
        <source>No contact fits this filter. Esc shows all.</source>
        <translation>Filtram neder neviens kontakts. Esc parādīs visus.</translation>
    </message>
    <message>
        <source>No previous contact in any channel.</source>
        <translation>Nevienā kanālā nav iepriekšēju kontaktu.</translation>
    </message>
    <message>
        <source>Asking for previous contacts…</source>
        <translation>Vaicā iepriekšējos kontaktus…</translation>
    </message>
    <message>
        <source>Text of the contact</source>
        <translation>Kontakta teksts</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n kontakts</numerusform>
            <numerusform>%n kontakti</numerusform>
            <numerusform>%n kontaktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n pārsūtīšana</numerusform>
            <numerusform>%n pārsūtīšanas</numerusform>
            <numerusform>%n pārsūtīšanu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previous contact(s)</source>
        <translation>
            <numerusform>%n iepriekšējs kontakts</numerusform>
            <numerusform>%n iepriekšēji kontakti</numerusform>
            <numerusform>%n iepriekšēju kontaktu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered %n time(s)</source>
        <translation>
            <numerusform>atbildēja %n reizi</numerusform>
            <numerusform>atbildēja %n reizes</numerusform>
            <numerusform>atbildēja %n reižu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Effort: asking…</source>
        <translation>Pūles: vaicā…</translation>
    </message>
    <message>
        <source>Attach this number</source>
        <translation>Piesaistīt šo numuru</translation>
    </message>
    <message>
        <source>Related customer</source>
        <translation>Saistītais klients</translation>
    </message>
    <message>
        <source>and {name} — {kind}</source>
        <translation>un {name} — {kind}</translation>
    </message>
    <message>
        <source>business</source>
        <translation>organizācija</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>privātpersona</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Desk</source>
        <translation>Darba vieta</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Pārbaudīt</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>Pārbaudīt un &amp;saglabāt</translation>
    </message>
    <message>
        <source>Fill in: {name}</source>
        <translation>Aizpildiet: {name}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Pārbauda…</translation>
    </message>
    <message>
        <source>It works: {what}</source>
        <translation>Darbojas: {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nosaukums</translation>
    </message>
    <message>
        <source>Connect a back end…</source>
        <translation>Pievienot sistēmu…</translation>
    </message>
    <message>
        <source>Making the sample company… this takes some seconds, once.</source>
        <translation>Veido parauga uzņēmumu… dažas sekundes, vienreiz.</translation>
    </message>
    <message>
        <source>Welcome to Agent Desk</source>
        <translation>Laipni lūdzam Agent Desk</translation>
    </message>
    <message>
        <source>When a call comes in, this window shows who it is, everything the customer has in every back end, every previous contact, and the answers that fit. Nothing is connected yet.</source>
        <translation>Kad pienāk zvans, šis logs rāda, kas zvana, visu, kas klientam ir katrā sistēmā, visus iepriekšējos kontaktus un derīgās atbildes. Pagaidām nekas nav pievienots.</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Atvērt &amp;parauga uzņēmumu</translation>
    </message>
    <message>
        <source>20,000 made-up customers in five back ends on this machine. Nothing leaves it.</source>
        <translation>20 000 izdomātu klientu piecās sistēmās šajā datorā. Nekas to neatstāj.</translation>
    </message>
    <message>
        <source>Connect a back end</source>
        <translation>Pievienot sistēmu</translation>
    </message>
    <message>
        <source>Go to the desk (Esc)</source>
        <translation>Uz darba vietu (Esc)</translation>
    </message>
    <message>
        <source>Each is tested before it is kept; secrets go to this machine&apos;s keyring.</source>
        <translation>Katru savienojumu pārbauda pirms saglabāšanas; noslēpumus glabā šī datora atslēgu saišķis.</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Taustiņi</translation>
    </message>
    <message>
        <source>Everything works by keyboard. Ctrl+K finds any action by its name; F6 goes from pane to pane; 1 to 9 choose a match or an answer; Esc goes back.</source>
        <translation>Viss darbojas ar tastatūru. Ctrl+K atrod jebkuru darbību pēc nosaukuma; F6 pāriet starp paneļiem; 1–9 izvēlas atbilstību vai atbildi; Esc ved atpakaļ.</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>Atpakaļ uz darba vietu (Esc)</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Name, number, e-mail, account or document</source>
        <translation>Vārds, numurs, e-pasts, konts vai dokuments</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Atrast klientu</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Atbilstības</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Atvērt (Enter)</translation>
    </message>
    <message>
        <source>Attach the number and open (Shift+Enter)</source>
        <translation>Piesaistīt numuru un atvērt (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Atrast klientu</translation>
    </message>
    <message>
        <source>Looking for the caller…</source>
        <translation>Meklē zvanītāju…</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Nav atpazīts</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters, another spelling, or a number.</source>
        <translation>Neviens neder. Mēģiniet mazāk burtu, citu rakstību vai numuru.</translation>
    </message>
    <message>
        <source>{number} is not attached to anybody yet. These fit best:</source>
        <translation>Numurs {number} vēl nevienam nav piesaistīts. Vislabāk der:</translation>
    </message>
    <message>
        <source>A call opens its caller here by itself. Until then, look anybody up.</source>
        <translation>Zvana laikā zvanītājs šeit atvērsies pats. Līdz tam varat sameklēt jebkuru.</translation>
    </message>
    <message>
        <source>Ask who is calling and type it here.</source>
        <translation>Pajautājiet, kas zvana, un ierakstiet šeit.</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Piezīme</translation>
    </message>
    <message>
        <source>Type what was said and done. It is kept as you type.</source>
        <translation>Rakstiet, kas teikts un darīts. Teksts tiek glabāts, kamēr rakstāt.</translation>
    </message>
    <message>
        <source>Opens with a call or a customer</source>
        <translation>Atvērsies ar zvanu vai klientu</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Glabā…</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Vēl nekas nav uzrakstīts</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>Paslēpt</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action, customer, case or article</source>
        <translation>Darbība, klients, lieta vai raksts</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Atrast jebko</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Atrasts</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Komandu palete</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nekas nav atrasts.</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>{who} is calling too.</source>
        <translation>Zvana arī {who}.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Skatīt</translation>
    </message>
    <message>
        <source>{who} was first.</source>
        <translation>{who} paspēja pirmais.</translation>
    </message>
    <message>
        <source>{who} owns case {number} since {when}. Your note is kept.</source>
        <translation>Lietu {number} vada {who}, kopš {when}. Jūsu piezīme ir saglabāta šeit.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>same number {}</source>
        <translation>tas pats numurs {}</translation>
    </message>
    <message>
        <source>same e-mail {}</source>
        <translation>tas pats e-pasts {}</translation>
    </message>
    <message>
        <source>same account {}</source>
        <translation>tas pats konts {}</translation>
    </message>
    <message>
        <source>same document {}</source>
        <translation>tas pats dokuments {}</translation>
    </message>
    <message>
        <source>same handle {}</source>
        <translation>tas pats lietotājvārds {}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>tas pats vārds</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>vārds un uzvārds mainīti vietām</translation>
    </message>
    <message>
        <source>marks differ: {} / {}</source>
        <translation>atšķiras garumzīmes: {} / {}</translation>
    </message>
    <message>
        <source>{} written in Latin letters</source>
        <translation>{} latīņu burtiem</translation>
    </message>
    <message>
        <source>{} written in Cyrillic letters</source>
        <translation>{} kirilicā</translation>
    </message>
    <message>
        <source>{} is a short form of {}</source>
        <translation>{} ir īsā forma no {}</translation>
    </message>
    <message>
        <source>initial only: {} / {}</source>
        <translation>tikai iniciālis: {} / {}</translation>
    </message>
    <message>
        <source>sounds the same: {} / {}</source>
        <translation>izklausās vienādi: {} / {}</translation>
    </message>
    <message>
        <source>name differs by one letter: {} / {}</source>
        <translation>atšķiras viens burts: {} / {}</translation>
    </message>
    <message>
        <source>name differs by two letters: {} / {}</source>
        <translation>atšķiras divi burti: {} / {}</translation>
    </message>
    <message>
        <source>name differs by three letters: {} / {}</source>
        <translation>atšķiras trīs burti: {} / {}</translation>
    </message>
    <message>
        <source>{} is not in the name</source>
        <translation>{} nav vārdā</translation>
    </message>
    <message>
        <source>{} was not said</source>
        <translation>{} nav nosaukts</translation>
    </message>
    <message>
        <source>{} customers have this name</source>
        <translation>klienti ar šādu vārdu: {}</translation>
    </message>
    <message>
        <source>words: {}</source>
        <translation>vārdi: {}</translation>
    </message>
    <message>
        <source>“{}” taken as “{}”</source>
        <translation>“{}” saprasts kā “{}”</translation>
    </message>
    <message>
        <source>“{}” begins “{}”</source>
        <translation>“{}” — vārda “{}” sākums</translation>
    </message>
    <message>
        <source>“{}” on the other keyboard: “{}”</source>
        <translation>“{}” citā tastatūrā: “{}”</translation>
    </message>
    <message>
        <source>“{}” in Latin letters: “{}”</source>
        <translation>“{}” latīņu burtiem: “{}”</translation>
    </message>
    <message>
        <source>“{}” means “{}”</source>
        <translation>“{}” nozīmē “{}”</translation>
    </message>
    <message>
        <source>“{}” as two words: “{}”</source>
        <translation>“{}” kā divi vārdi: “{}”</translation>
    </message>
    <message>
        <source>“{}” as one word: “{}”</source>
        <translation>“{}” kā viens vārds: “{}”</translation>
    </message>
    <message>
        <source>confirmed {}×</source>
        <translation>apstiprināts {}×</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Open contexts</source>
        <translation>Atvērtie konteksti</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>klients</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>{n} s</source>
        <translation>{n} s</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} h</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} d</translation>
    </message>
    <message>
        <source>today</source>
        <translation>šodien</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The article links to {host}.</source>
        <translation>Rakstā ir saite uz {host}.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Atvērt pārlūkā</translation>
    </message>
    <message>
        <source>Agent Desk</source>
        <translation>Agent Desk</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Atrast jebko</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Izvēlnes</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>all</source>
        <translation>visi</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>tālrunis</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-pasts</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>tērzēšana</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bots</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>izvēlne</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>pieminējums</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>vēstule</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>veikals</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>zvana</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>sarunā</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beidzies</translation>
    </message>
    <message>
        <source>open</source>
        <translation>atvērta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>gaida</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>atrisināta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>slēgta</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>precīzi</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>ticami</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>iespējams</translation>
    </message>
    <message>
        <source>Kept on this machine</source>
        <translation>Glabājas šajā datorā</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sūta…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Nosūtīts</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Vajag jūs</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>vēl nav nosūtīts</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>tiek sūtīts</translation>
    </message>
    <message>
        <source>done</source>
        <translation>izdarīts</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>noraidīts</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>iznākums nav zināms</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>atsaukts</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Manas lietas</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Melnraksti</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Solījumi</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Nodošanas</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Rinda</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Komanda</translation>
    </message>
    <message>
        <source>Nobody is calling. Ctrl+K finds any customer.</source>
        <translation>Neviens nezvana. Ctrl+K atrod jebkuru klientu.</translation>
    </message>
    <message>
        <source>You own no open case. F8 owns the one you look at.</source>
        <translation>Jums nav atvērtu lietu. F8 uzņemas to, ko skatāt.</translation>
    </message>
    <message>
        <source>Not part of this version yet.</source>
        <translation>Šajā versijā vēl nav.</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>Nav atvērtas lietas</translation>
    </message>
    <message>
        <source>Nobody owns this</source>
        <translation>Neviens nevada</translation>
    </message>
    <message>
        <source>Owner: you, since {when}</source>
        <translation>Vadāt jūs, kopš: {when}</translation>
    </message>
    <message>
        <source>Owner: {who}, since {when}</source>
        <translation>Vada {who}, kopš: {when}</translation>
    </message>
    <message>
        <source>Effort: no contact in 30 days</source>
        <translation>Pūles: 30 dienās kontaktu nav</translation>
    </message>
    <message>
        <source>Effort: {parts} in 30 days</source>
        <translation>Pūles 30 dienās: {parts}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>vaicā…</translation>
    </message>
    <message>
        <source>fresh {age}</source>
        <translation>svaigs, {age}</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>pirms {age}</translation>
    </message>
    <message>
        <source>retry in {n} s</source>
        <translation>atkārtos pēc {n} s</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>atpūšas</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>neatbild</translation>
    </message>
    <message>
        <source>transferred to {where}</source>
        <translation>pārsūtīts: {where}</translation>
    </message>
    <message>
        <source>Take ticket {id}</source>
        <translation>Paņemt pieteikumu {id}</translation>
    </message>
    <message>
        <source>Note to ticket {id}</source>
        <translation>Piezīme pieteikumam {id}</translation>
    </message>
    <message>
        <source>Give ticket {id} back</source>
        <translation>Atdot pieteikumu {id}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>termiņš {when}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Vēlreiz</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>šeit nekā nav</translation>
    </message>
    <message>
        <source>→ {where}</source>
        <translation>→ {where}</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>scenārijs</translation>
    </message>
    <message>
        <source>You may: {what}</source>
        <translation>Jūs drīkstat: {what}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Melnraksts</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>numurs slēpts</translation>
    </message>
</context>
</TS>
