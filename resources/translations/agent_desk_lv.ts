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
        <source>&amp;Promise</source>
        <translation>&amp;Apsolīt</translation>
    </message>
    <message>
        <source>&amp;Keep or renegotiate a promise</source>
        <translation>&amp;Izpildīt vai pārcelt solījumu</translation>
    </message>
    <message>
        <source>&amp;Consult</source>
        <translation>&amp;Konsultēties</translation>
    </message>
    <message>
        <source>&amp;Hand off</source>
        <translation>&amp;Nodot</translation>
    </message>
    <message>
        <source>P&amp;raise</source>
        <translation>Uz&amp;slavēt</translation>
    </message>
    <message>
        <source>R&amp;each owner</source>
        <translation>&amp;Sasniegt</translation>
    </message>
    <message>
        <source>&amp;Let it wait</source>
        <translation>At&amp;likt</translation>
    </message>
    <message>
        <source>Sol&amp;ve it</source>
        <translation>At&amp;risināt</translation>
    </message>
    <message>
        <source>Close the c&amp;ase</source>
        <translation>&amp;Aizvērt lietu</translation>
    </message>
    <message>
        <source>Re&amp;open the case</source>
        <translation>Atvērt lie&amp;tu no jauna</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Pārņemt</translation>
    </message>
    <message>
        <source>&amp;Journal of the case</source>
        <translation>Lietas &amp;žurnāls</translation>
    </message>
    <message>
        <source>&amp;Transfer the call</source>
        <translation>Pār&amp;vienot zvanu</translation>
    </message>
    <message>
        <source>After-call &amp;rating</source>
        <translation>Novērtējums &amp;pēc zvana</translation>
    </message>
    <message>
        <source>Te&amp;ll this answer</source>
        <translation>&amp;Pateikt šo atbildi</translation>
    </message>
    <message>
        <source>&amp;Draft an article from this case</source>
        <translation>Uzmest &amp;rakstu no šīs lietas</translation>
    </message>
    <message>
        <source>Questions without an ans&amp;wer</source>
        <translation>Jautājumi bez at&amp;bildes</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>K&amp;omanda</translation>
    </message>
    <message>
        <source>Take the case that &amp;needs somebody most</source>
        <translation>Ņemt &amp;steidzamāko lietu</translation>
    </message>
    <message>
        <source>Hand off &amp;several cases</source>
        <translation>Nodot vairākas &amp;lietas</translation>
    </message>
    <message>
        <source>When I am &amp;here or away</source>
        <translation>Kad esmu šeit vai &amp;prom</translation>
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
    <name>Acts of the journal</name>
    <message>
        <source>opened</source>
        <translation>atvērta</translation>
    </message>
    <message>
        <source>state changed</source>
        <translation>stāvoklis mainīts</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>atdota</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>uzņemta</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>pārņemta</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>uzrakstīta piezīme</translation>
    </message>
    <message>
        <source>ticket linked</source>
        <translation>piesaistīts pieteikums</translation>
    </message>
    <message>
        <source>let wait</source>
        <translation>atlikta</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>turpināta</translation>
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
        <source>reopened</source>
        <translation>atvērta no jauna</translation>
    </message>
    <message>
        <source>written to the back end</source>
        <translation>ierakstīts ārējā sistēmā</translation>
    </message>
    <message>
        <source>refused by the back end</source>
        <translation>ārējā sistēma atteica</translation>
    </message>
    <message>
        <source>sent, outcome unknown</source>
        <translation>nosūtīts, iznākums nav zināms</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>apsolīts</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>solījums izpildīts</translation>
    </message>
    <message>
        <source>promise open again</source>
        <translation>solījums atkal atvērts</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>solījums lauzts</translation>
    </message>
    <message>
        <source>another time agreed</source>
        <translation>saskaņots cits laiks</translation>
    </message>
    <message>
        <source>owner told of the promise</source>
        <translation>vadītājam atgādināts solījums</translation>
    </message>
    <message>
        <source>lead told of the promise</source>
        <translation>grupas vadītājam ziņots par solījumu</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>piedāvāta citam</translation>
    </message>
    <message>
        <source>handoff accepted</source>
        <translation>nodošana pieņemta</translation>
    </message>
    <message>
        <source>handoff declined</source>
        <translation>nodošana noraidīta</translation>
    </message>
    <message>
        <source>handoff withdrawn</source>
        <translation>nodošana atsaukta</translation>
    </message>
    <message>
        <source>handoff came back</source>
        <translation>nodošana atgriezās</translation>
    </message>
    <message>
        <source>call transferred</source>
        <translation>zvans pārvienots</translation>
    </message>
    <message>
        <source>transferred against advice</source>
        <translation>pārvienots pretēji ieteikumam</translation>
    </message>
    <message>
        <source>transfer avoided</source>
        <translation>iztika bez pārvienošanas</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>lūgts padoms</translation>
    </message>
    <message>
        <source>consult answered</source>
        <translation>padoms saņemts</translation>
    </message>
    <message>
        <source>consult declined</source>
        <translation>padoms atteikts</translation>
    </message>
    <message>
        <source>consult withdrawn</source>
        <translation>jautājums atsaukts</translation>
    </message>
    <message>
        <source>answer told</source>
        <translation>pateikta atbilde</translation>
    </message>
    <message>
        <source>praised</source>
        <translation>uzslavēts</translation>
    </message>
    <message>
        <source>call rated</source>
        <translation>zvans novērtēts</translation>
    </message>
    <message>
        <source>what</source>
        <translation>kas</translation>
    </message>
    <message>
        <source>due</source>
        <translation>termiņš</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>vada</translation>
    </message>
    <message>
        <source>from</source>
        <translation>no kā</translation>
    </message>
    <message>
        <source>to</source>
        <translation>kam</translation>
    </message>
    <message>
        <source>state</source>
        <translation>stāvoklis</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>saņēmējs</translation>
    </message>
    <message>
        <source>department</source>
        <translation>nodaļa</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>nākamais solis</translation>
    </message>
    <message>
        <source>until</source>
        <translation>līdz</translation>
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
        <source>What to say and decide</source>
        <translation>Ko teikt un lemt</translation>
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
    <name>Batch</name>
    <message>
        <source>Hand off several cases</source>
        <translation>Nodot vairākas lietas</translation>
    </message>
    <message>
        <source>Tick at least one case.</source>
        <translation>Atzīmējiet vismaz vienu lietu.</translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation>Izvēlieties kolēģi vai nodaļu.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Norādiet iemeslu.</translation>
    </message>
    <message>
        <source>Say what the next step is.</source>
        <translation>Norādiet nākamo soli.</translation>
    </message>
    <message>
        <source>There is no open case to hand off.</source>
        <translation>Nav atvērtu lietu, ko nodot.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Lietas</translation>
    </message>
    <message>
        <source>Each stays with its owner until it is accepted.</source>
        <translation>Katra paliek pie vadītāja, līdz to pieņem.</translation>
    </message>
    <message>
        <source>Offer them</source>
        <translation>Piedāvāt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nākamais solis</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Promises</source>
        <translation>Solījumi</translation>
    </message>
    <message>
        <source>Told already</source>
        <translation>Jau pateikts</translation>
    </message>
    <message>
        <source>Known, and who verified it</source>
        <translation>Zināms, un kas pārbaudīja</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Piezīmes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konti un pakalpojumi</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Pieteikumi</translation>
    </message>
    <message>
        <source>Previous contacts</source>
        <translation>Iepriekšējie kontakti</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Nav zināms</translation>
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
        <source>The store does not answer</source>
        <translation>Krātuve neatbild</translation>
    </message>
    <message>
        <source>The case is not known; notes are kept here.</source>
        <translation>Lieta nav zināma; piezīmes glabājas šeit.</translation>
    </message>
    <message>
        <source>Looking for the case…</source>
        <translation>Meklē lietu…</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>The case waits</source>
        <translation>Lieta gaida</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Ko gaida</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>klientu</translation>
    </message>
    <message>
        <source>a third party</source>
        <translation>trešo pusi</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>laiku</translation>
    </message>
    <message>
        <source>What has to happen first</source>
        <translation>Kam vispirms jānotiek</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Atgriezties</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Atlikt</translation>
    </message>
    <message>
        <source>You stay its owner; promises stay promised.</source>
        <translation>Lieta paliek pie jums; solījumi paliek spēkā.</translation>
    </message>
    <message>
        <source>Say what it waits for.</source>
        <translation>Pasakiet, ko lieta gaida.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Šis laiks ir pagājis.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Norādiet iemeslu.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No case is counted here.</source>
        <translation>Šeit nav nevienas lietas.</translation>
    </message>
    <message>
        <source>Hand off several of them…</source>
        <translation>Nodot vairākas no tām…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>neviens</translation>
    </message>
</context>
<context>
    <name>Consult</name>
    <message>
        <source>Consult, and keep the caller</source>
        <translation>Konsultēties, nepārvienojot zvanu</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>Kas jāuzzina?</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Jautāt</translation>
    </message>
    <message>
        <source>The answer comes into the case.</source>
        <translation>Atbilde nonāks lietā.</translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation>Izvēlieties kolēģi vai nodaļu.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Uzrakstiet jautājumu.</translation>
    </message>
    <message>
        <source>{who} asks you</source>
        <translation>{who} jautā jums</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbildēt</translation>
    </message>
    <message>
        <source>I cannot say, because of the above</source>
        <translation>Nevaru pateikt, iemesls augstāk</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Uzrakstiet atbildi.</translation>
    </message>
    <message>
        <source>Say why, or who knows.</source>
        <translation>Pasakiet, kāpēc, vai kurš zina.</translation>
    </message>
    <message>
        <source>What {who} answered</source>
        <translation>Atbilde: {who}</translation>
    </message>
    <message>
        <source>You asked {who}</source>
        <translation>Jūs jautājāt: {who}</translation>
    </message>
    <message>
        <source>Make an article draft</source>
        <translation>Veidot raksta melnrakstu</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Atbildes vēl nav.</translation>
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
        <source>No previous contact is known; not every back end answers.</source>
        <translation>Iepriekšēji kontakti nav zināmi: ne visas sistēmas atbild.</translation>
    </message>
    <message>
        <source>No back end is connected that could know of contacts.</source>
        <translation>Nav pieslēgta neviena sistēma, kas zinātu par kontaktiem.</translation>
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
        <source>%n broken</source>
        <translation>
            <numerusform>%n lauzts</numerusform>
            <numerusform>%n lauzti</numerusform>
            <numerusform>%n lauztu</numerusform>
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
        <source>Effort: not known, a back end does not answer</source>
        <translation>Pūles: nav zināmas, kāda sistēma neatbild</translation>
    </message>
    <message>
        <source>Effort: no contact known</source>
        <translation>Pūles: kontakti nav zināmi</translation>
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
    <name>Editor</name>
    <message>
        <source>Draft of an article</source>
        <translation>Raksta melnraksts</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>Melnraksts ir saglabāts.</translation>
    </message>
    <message>
        <source>Write the question and the answer first.</source>
        <translation>Vispirms uzrakstiet jautājumu un atbildi.</translation>
    </message>
    <message>
        <source>{who} said it.</source>
        <translation>To teica {who}.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Jautājums</translation>
    </message>
    <message>
        <source>Answer, in Markdown</source>
        <translation>Atbilde, Markdown pierakstā</translation>
    </message>
    <message>
        <source>Title (the question, if empty)</source>
        <translation>Virsraksts (ja tukšs, jautājums)</translation>
    </message>
    <message>
        <source>Callers asked it like this</source>
        <translation>Zvanītāji jautāja tā</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Saglabāt melnrakstu</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publicēt</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Atmest</translation>
    </message>
    <message>
        <source>An article is drafted: {title}.</source>
        <translation>Ir raksta melnraksts: {title}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Noted: this answered “{question}”.</source>
        <translation>Atzīmēts: tā ir atbilde uz “{question}”.</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Jautājumi bez atbildes</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Skatāmies…</translation>
    </message>
    <message>
        <source>Every question was answered, and no draft waits.</source>
        <translation>Uz visiem jautājumiem ir atbilde, melnrakstu nav.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Melnraksti</translation>
    </message>
    <message>
        <source>Asked, and not answered</source>
        <translation>Jautāts, bet nav atbildēts</translation>
    </message>
    <message>
        <source>{who} said it, {when}</source>
        <translation>teica {who}, {when}</translation>
    </message>
    <message>
        <source>asked {n}×</source>
        <translation>jautāts {n}×</translation>
    </message>
    <message>
        <source>answers were shown, none was chosen</source>
        <translation>atbildes bija, neviena netika izvēlēta</translation>
    </message>
    <message>
        <source>Draft an article</source>
        <translation>Rakstīt rakstu</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>Pabeigts</translation>
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
    <name>Handoff</name>
    <message>
        <source>Hand off case {number}</source>
        <translation>Nodot lietu {number}</translation>
    </message>
    <message>
        <source>Why somebody else should see it through</source>
        <translation>Kāpēc lieta jāpabeidz citam</translation>
    </message>
    <message>
        <source>What is to be done first</source>
        <translation>Kas jādara vispirms</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kam</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Iemesls</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nākamais solis</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Piedāvāt</translation>
    </message>
    <message>
        <source>You own it until it is accepted.</source>
        <translation>Līdz to pieņem, lietu vadāt jūs.</translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation>Izvēlieties kolēģi vai nodaļu.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Norādiet iemeslu.</translation>
    </message>
    <message>
        <source>Say what the next step is.</source>
        <translation>Norādiet nākamo soli.</translation>
    </message>
    <message>
        <source>Offered to {whom}.</source>
        <translation>Piedāvāts: {whom}.</translation>
    </message>
</context>
<context>
    <name>HandoffPage</name>
    <message>
        <source>You own case {number} now.</source>
        <translation>Tagad lietu {number} vadāt jūs.</translation>
    </message>
    <message>
        <source>The offer is gone: {state}.</source>
        <translation>Piedāvājuma vairs nav: {state}.</translation>
    </message>
    <message>
        <source>Say why, so that the sender knows what to do.</source>
        <translation>Pasakiet, kāpēc, lai sūtītājs zinātu, ko darīt.</translation>
    </message>
    <message>
        <source>{who} offers case {number} to {whom}, {when}; it comes back {expires}.</source>
        <translation>{who} piedāvā lietu {number}; kam: {whom}, {when}. Atgriezīsies: {expires}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Kāpēc</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Nākamais solis</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Atsaukt</translation>
    </message>
    <message>
        <source>Accept: I own it</source>
        <translation>Pieņemt: vadu es</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Noraidīt</translation>
    </message>
    <message>
        <source>Declining needs a reason</source>
        <translation>Noraidīšanai vajag iemeslu</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Noraidīšanas iemesls</translation>
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
    <name>Journal</name>
    <message>
        <source>Journal of case {number}</source>
        <translation>Lietas {number} žurnāls</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Kas darīts</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Kāpēc un kā</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Vēl nekas nav darīts.</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>What became of the promise?</source>
        <translation>Kas noticis ar solījumu?</translation>
    </message>
    <message>
        <source>e.g. called her at 10:02; she has the card</source>
        <translation>piem.: piezvanīju 10:02, karte viņai ir</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Solījums</translation>
    </message>
    <message>
        <source>Kept, because</source>
        <translation>Izpildīts, jo</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Izpildīts</translation>
    </message>
    <message>
        <source>Agree another time…</source>
        <translation>Saskaņot citu laiku…</translation>
    </message>
    <message>
        <source>Say in a word how that is known.</source>
        <translation>Pasakiet, kā tas zināms.</translation>
    </message>
    <message>
        <source>Kept: {what}.</source>
        <translation>Izpildīts: {what}.</translation>
    </message>
    <message>
        <source>due {when} ({left}), promised by {who}</source>
        <translation>termiņš: {when} ({left}), apsolīja: {who}</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>Team</source>
        <translation>Komanda</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dienas</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Kas ir uz vietas</translation>
    </message>
    <message>
        <source>Promises at risk</source>
        <translation>Apdraudētie solījumi</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Uzslavas</translation>
    </message>
    <message>
        <source>No colleague is known yet.</source>
        <translation>Kolēģi vēl nav zināmi.</translation>
    </message>
    <message>
        <source>No promise is at risk.</source>
        <translation>Neviens solījums nav apdraudēts.</translation>
    </message>
    <message>
        <source>No praise in these days. F12 delivers some.</source>
        <translation>Šajās dienās uzslavu nav. F12 nodod uzslavu.</translation>
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
        <source>The store does not answer. The caller is looked up when it does; notes are kept here.</source>
        <translation>Krātuve neatbild. Kad tā atbildēs, zvanītājs tiks atrasts; piezīmes glabājas šeit.</translation>
    </message>
    <message>
        <source>Ask who is calling and type it here.</source>
        <translation>Pajautājiet, kas zvana, un ierakstiet šeit.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{age} late</source>
        <translation>kavējas {age}</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>pēc {n} min</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>rīt {time}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>pirms {age}</translation>
    </message>
    <message>
        <source>{theirs} for the customer ({place}) · {ours} here</source>
        <translation>{theirs} pie klienta ({place}) · {ours} šeit</translation>
    </message>
    <message>
        <source>{theirs} there ({place}) · {ours} here</source>
        <translation>{theirs} tur ({place}) · {ours} šeit</translation>
    </message>
    <message>
        <source>{said} · {theirs} for the customer ({place})</source>
        <translation>{said} · {theirs} pie klienta ({place})</translation>
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
        <source>Show fewer</source>
        <translation>Rādīt mazāk</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>vēl {count}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Paslēpt</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Atpakaļ (Esc)</translation>
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
    <name>Plot</name>
    <message>
        <source>Over the days</source>
        <translation>Pa dienām</translation>
    </message>
</context>
<context>
    <name>Praise</name>
    <message>
        <source>Praise a colleague</source>
        <translation>Uzslavēt kolēģi</translation>
    </message>
    <message>
        <source>What the customer said, in their words</source>
        <translation>Ko klients teica, viņa vārdiem</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kolēģis</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Uzslavas</translation>
    </message>
    <message>
        <source>Deliver it</source>
        <translation>Nodot</translation>
    </message>
    <message>
        <source>They and their lead will see it.</source>
        <translation>To redzēs kolēģis un grupas vadītājs.</translation>
    </message>
    <message>
        <source>Choose the colleague.</source>
        <translation>Izvēlieties kolēģi.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Uzrakstiet, kas teikts.</translation>
    </message>
    <message>
        <source>The praise goes to {who} and their lead.</source>
        <translation>Uzslava nodota: {who} un grupas vadītājs.</translation>
    </message>
    <message>
        <source>What the customer said of this call</source>
        <translation>Ko klients teica par šo zvanu</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Vērtējums</translation>
    </message>
    <message>
        <source>their words, if any</source>
        <translation>klienta vārdi, ja ir</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Atsauksme</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Ierakstīt</translation>
    </message>
    <message>
        <source>1 is bad, 5 is good.</source>
        <translation>1 ir slikti, 5 ir labi.</translation>
    </message>
    <message>
        <source>Choose 1 to 5.</source>
        <translation>Izvēlieties no 1 līdz 5.</translation>
    </message>
    <message>
        <source>The rating is recorded.</source>
        <translation>Vērtējums ierakstīts.</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>Promise to {name}</source>
        <translation>Solījums: {name}</translation>
    </message>
    <message>
        <source>Promise {name} another time</source>
        <translation>Cits laiks: {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Kad</translation>
    </message>
    <message>
        <source>The customer was told of the new time</source>
        <translation>Klientam pateikts jaunais laiks</translation>
    </message>
    <message>
        <source>Say what is promised.</source>
        <translation>Pasakiet, kas apsolīts.</translation>
    </message>
    <message>
        <source>Choose when it is due.</source>
        <translation>Izvēlieties termiņu.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Šis laiks ir pagājis.</translation>
    </message>
    <message>
        <source>Tell the customer first, then tick it.</source>
        <translation>Vispirms pasakiet klientam, tad atzīmējiet.</translation>
    </message>
    <message>
        <source>e.g. call back about the new card</source>
        <translation>piem.: atzvanīt par jauno karti</translation>
    </message>
    <message>
        <source>my own department</source>
        <translation>mana nodaļa</translation>
    </message>
    <message>
        <source>next good time</source>
        <translation>tuvākais laiks</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 st.</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 st.</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>darba diena</translation>
    </message>
    <message>
        <source>own time</source>
        <translation>cits laiks</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Ko</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Nolasīt</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Apsolīt</translation>
    </message>
    <message>
        <source>In the hours of</source>
        <translation>Nodaļas darba laikā</translation>
    </message>
    <message>
        <source>Own time, on the customer&apos;s clock</source>
        <translation>Cits laiks, pēc klienta pulksteņa</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>klientam</translation>
    </message>
</context>
<context>
    <name>PromiseStrip</name>
    <message>
        <source>Promises to this customer</source>
        <translation>Solījumi šim klientam</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Reach {who}</source>
        <translation>Sazināties: {who}</translation>
    </message>
    <message>
        <source>Extension {n}</source>
        <translation>Iekšējais numurs {n}</translation>
    </message>
    <message>
        <source>No extension is known</source>
        <translation>Iekšējais numurs nav zināms</translation>
    </message>
    <message>
        <source>What the owner should know or answer</source>
        <translation>Kas vadītājam jāzina vai jāatbild</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Tagad</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Zvans</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Ziņa</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Nosūtīt</translation>
    </message>
    <message>
        <source>Hand the case back…</source>
        <translation>Atdot lietu…</translation>
    </message>
    <message>
        <source>Write the message, or call.</source>
        <translation>Uzrakstiet ziņu vai zvaniet.</translation>
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
    <name>Sheet</name>
    <message>
        <source>Names that fit</source>
        <translation>Atbilstošie vārdi</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>Vārds vai nodaļa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Vārds</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>darba laiks nav zināms</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>tagad atvērta</translation>
    </message>
    <message>
        <source>opens {when}</source>
        <translation>atvērsies: {when}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>slēgta</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Nosūta…</translation>
    </message>
    <message>
        <source>Put aside (Esc)</source>
        <translation>Nolikt malā (Esc)</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Here or away</source>
        <translation>Šeit vai prom</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Kā</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>darbā</translation>
    </message>
    <message>
        <source>away</source>
        <translation>prom</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Kas</translation>
    </message>
    <message>
        <source>From</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Līdz</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Ieplānot</translation>
    </message>
    <message>
        <source>Promises that fall due while nobody is there go to the lead before.</source>
        <translation>Solījumi, kuru termiņš ir šajā laikā, iepriekš nonāks pie vadītāja.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Beigas ir pirms sākuma.</translation>
    </message>
    <message>
        <source>It is planned.</source>
        <translation>Ieplānots.</translation>
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
    <name>Team</name>
    <message>
        <source>broken</source>
        <translation>lauzts</translation>
    </message>
    <message>
        <source>Due {when}. Said: {said}</source>
        <translation>Termiņš: {when}. Teikts: {said}</translation>
    </message>
    <message>
        <source>you promised it</source>
        <translation>apsolījāt jūs</translation>
    </message>
    <message>
        <source>here</source>
        <translation>šeit</translation>
    </message>
    <message>
        <source>present</source>
        <translation>uz vietas</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>līdz: {when}</translation>
    </message>
    <message>
        <source>away, back {when}</source>
        <translation>prom, atgriezīsies: {when}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>prom</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>Lieta</translation>
    </message>
    <message>
        <source>Next step: {what}</source>
        <translation>Nākamais solis: {what}</translation>
    </message>
    <message>
        <source>offered to {whom}, not accepted yet</source>
        <translation>piedāvāts: {whom}, vēl nav pieņemts</translation>
    </message>
    <message>
        <source>You own it until it is accepted.</source>
        <translation>Līdz to pieņem, lietu vadāt jūs.</translation>
    </message>
    <message>
        <source>{who} asks you</source>
        <translation>{who} jautā jums</translation>
    </message>
    <message>
        <source>{who} cannot say</source>
        <translation>{who} nevar pateikt</translation>
    </message>
    <message>
        <source>{who} answered</source>
        <translation>{who} atbildēja</translation>
    </message>
    <message>
        <source>You asked {whom}</source>
        <translation>Jūs jautājāt: {whom}</translation>
    </message>
    <message>
        <source>The lead&apos;s page</source>
        <translation>Grupas vadītāja lapa</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Kas ir uz vietas</translation>
    </message>
    <message>
        <source>Ctrl+L opens it</source>
        <translation>atveras ar Ctrl+L</translation>
    </message>
    <message>
        <source>Praise for you</source>
        <translation>Uzslava jums</translation>
    </message>
    <message>
        <source>Praise for {who}</source>
        <translation>Uzslava: {who}</translation>
    </message>
    <message>
        <source>Ctrl+N takes the neediest</source>
        <translation>Ctrl+N ņem steidzamāko</translation>
    </message>
    <message>
        <source>open</source>
        <translation>atvērts</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>izpildīts</translation>
    </message>
    <message>
        <source>renegotiated</source>
        <translation>pārcelts</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>piedāvāts</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>pieņemts</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>noraidīts</translation>
    </message>
    <message>
        <source>came back: nobody took it</source>
        <translation>atgriezās: neviens nepaņēma</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>atsaukts</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>klientu</translation>
    </message>
    <message>
        <source>a third party</source>
        <translation>trešo pusi</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>laiku</translation>
    </message>
    <message>
        <source>harm</source>
        <translation>kaitējums</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signāls</translation>
    </message>
    <message>
        <source>security report</source>
        <translation>ziņojums par drošību</translation>
    </message>
    <message>
        <source>bereavement</source>
        <translation>tuvinieka zaudējums</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>uzraugs</translation>
    </message>
    <message>
        <source>legal matter</source>
        <translation>juridisks jautājums</translation>
    </message>
    <message>
        <source>vulnerable person</source>
        <translation>neaizsargāts cilvēks</translation>
    </message>
    <message>
        <source>wants to leave</source>
        <translation>grib aiziet</translation>
    </message>
    <message>
        <source>injury</source>
        <translation>trauma</translation>
    </message>
    <message>
        <source>health</source>
        <translation>veselība</translation>
    </message>
    <message>
        <source>money at risk</source>
        <translation>apdraudēta nauda</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>atslēgts</translation>
    </message>
    <message>
        <source>Need {points}: {reasons}</source>
        <translation>Steidzamība {points}: {reasons}</translation>
    </message>
    <message>
        <source>{name} can help now.</source>
        <translation>{name}: var palīdzēt tagad.</translation>
    </message>
    <message>
        <source>{name} may not be able to help:</source>
        <translation>{name}: varbūt nevarēs palīdzēt.</translation>
    </message>
    <message>
        <source>{name} cannot help now:</source>
        <translation>{name}: tagad nevar palīdzēt.</translation>
    </message>
    <message>
        <source>It is closed, and not open in the next 30 days.</source>
        <translation>Slēgts un neatvērsies tuvākajās 30 dienās.</translation>
    </message>
    <message>
        <source>It is closed. It opens {when}.</source>
        <translation>Slēgts. Atvērsies: {when}.</translation>
    </message>
    <message>
        <source>Nobody is there just now. {what}</source>
        <translation>Šobrīd tur neviena nav. {what}</translation>
    </message>
    <message>
        <source>Nobody there can do this: {what}</source>
        <translation>Tur neviens to neprot: {what}</translation>
    </message>
    <message>
        <source>They may not decide this: {what}</source>
        <translation>Viņi to nedrīkst lemt: {what}</translation>
    </message>
    <message>
        <source>This caller was transferred before. {what}</source>
        <translation>Zvans jau ir pārvienots. {what}</translation>
    </message>
    <message>
        <source>This department is not known here. {what}</source>
        <translation>Šī nodaļa šeit nav zināma. {what}</translation>
    </message>
    <message>
        <source>Keep it and promise a time</source>
        <translation>Paturēt un apsolīt laiku</translation>
    </message>
    <message>
        <source>Do it yourself</source>
        <translation>Izdarīt pašam</translation>
    </message>
    <message>
        <source>Consult {name}</source>
        <translation>Konsultēties: {name}</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Mēģināt: {name}</translation>
    </message>
    <message>
        <source>Ownership kept</source>
        <translation>Lieta palika pie vadītāja</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Solījumi izpildīti</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Solījumi lauzti</translation>
    </message>
    <message>
        <source>Promises at risk</source>
        <translation>Apdraudētie solījumi</translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation>Atrisināts pirmajā reizē</translation>
    </message>
    <message>
        <source>Transfers avoided</source>
        <translation>Iztika bez pārvienošanas</translation>
    </message>
    <message>
        <source>Transfers overridden</source>
        <translation>Pārvienots pretēji ieteikumam</translation>
    </message>
    <message>
        <source>Effort per customer</source>
        <translation>Klienta pūles</translation>
    </message>
    <message>
        <source>Told the same</source>
        <translation>Pateikts tas pats</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Uzslavas</translation>
    </message>
    <message>
        <source>After-call rating</source>
        <translation>Novērtējums pēc zvana</translation>
    </message>
    <message>
        <source>nothing to count yet</source>
        <translation>vēl nav ko skaitīt</translation>
    </message>
    <message>
        <source>{part} contacts, {whole} customers</source>
        <translation>kontakti: {part}, klienti: {whole}</translation>
    </message>
    <message>
        <source>of 5, from {whole} ratings</source>
        <translation>no 5, vērtējumi: {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} no {whole}</translation>
    </message>
</context>
<context>
    <name>TeamCommands</name>
    <message>
        <source>Praise for {who}: “{words}”</source>
        <translation>Uzslava: {who}: „{words}”</translation>
    </message>
    <message>
        <source>The case is solved</source>
        <translation>Lieta ir atrisināta</translation>
    </message>
    <message>
        <source>What solved it</source>
        <translation>Kas to atrisināja</translation>
    </message>
    <message>
        <source>Solve it</source>
        <translation>Atrisināt</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Aizvērt lietu</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Kāpēc to aizver</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Aizvērt</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Atvērt lietu no jauna</translation>
    </message>
    <message>
        <source>Why it is not solved</source>
        <translation>Kāpēc tā nav atrisināta</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Atvērt no jauna</translation>
    </message>
    <message>
        <source>Take the case over; its owner is told</source>
        <translation>Pārņemt lietu; vadītājam paziņos</translation>
    </message>
    <message>
        <source>Why it cannot wait for its owner</source>
        <translation>Kāpēc lieta nevar gaidīt vadītāju</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Pārņemt</translation>
    </message>
</context>
<context>
    <name>TeamCounted</name>
    <message numerus="yes">
        <source>%n promise(s) broken</source>
        <translation>
            <numerusform>lauzts %n solījums</numerusform>
            <numerusform>lauzti %n solījumi</numerusform>
            <numerusform>lauzti %n solījumu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 30 days</source>
        <translation>
            <numerusform>%n kontakts 30 dienās</numerusform>
            <numerusform>%n kontakti 30 dienās</numerusform>
            <numerusform>%n kontaktu 30 dienās</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n hour(s)</source>
        <translation>
            <numerusform>gaida %n stundu</numerusform>
            <numerusform>gaida %n stundas</numerusform>
            <numerusform>gaida %n stundu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n diena</numerusform>
            <numerusform>%n dienas</numerusform>
            <numerusform>%n dienu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n lieta</numerusform>
            <numerusform>%n lietas</numerusform>
            <numerusform>%n lietu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) offered.</source>
        <translation>
            <numerusform>Piedāvāta %n lieta.</numerusform>
            <numerusform>Piedāvātas %n lietas.</numerusform>
            <numerusform>Piedāvāts %n lietu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
            <numerusform>un vēl %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamReactions</name>
    <message>
        <source>A promise to {who} is broken: {what}.</source>
        <translation>Lauzts solījums ({who}): {what}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Atvērt</translation>
    </message>
    <message>
        <source>Promised to {who}, due {when}: {what}.</source>
        <translation>Apsolīts ({who}), termiņš: {when}: {what}.</translation>
    </message>
    <message>
        <source>At risk: {owner} promised {who}, due {when}: {what}.</source>
        <translation>Apdraudēts: {owner} apsolīja ({who}), termiņš: {when}: {what}.</translation>
    </message>
    <message>
        <source>{who} offers you a case: {why}.</source>
        <translation>{who} piedāvā jums lietu: {why}.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lasīt</translation>
    </message>
    <message>
        <source>{who} accepted your handoff.</source>
        <translation>{who} pieņēma jūsu nodošanu.</translation>
    </message>
    <message>
        <source>{who} declined your handoff: {why}.</source>
        <translation>{who} noraidīja jūsu nodošanu: {why}.</translation>
    </message>
    <message>
        <source>Nobody took your handoff to {who}: it is yours.</source>
        <translation>Nodošanu ({who}) neviens nepieņēma: lieta ir jūsu.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Skatīt</translation>
    </message>
    <message>
        <source>{who} asks you: {question}</source>
        <translation>{who} jautā jums: {question}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Atbildēt</translation>
    </message>
    <message>
        <source>{who} answered: {answer}</source>
        <translation>{who} atbildēja: {answer}</translation>
    </message>
    <message>
        <source>Case {number}, “{topic}”, was solved lately.</source>
        <translation>Lieta {number}, “{topic}”, nesen atrisināta.</translation>
    </message>
    <message>
        <source>Is this conversation about it?</source>
        <translation>Vai šī saruna ir par to?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Atvērt atkārtoti</translation>
    </message>
    <message>
        <source>Kept here, and sent when the store is back: {what}.</source>
        <translation>Saglabāts šeit; tiks nosūtīts, kad krātuve atgriezīsies: {what}.</translation>
    </message>
    <message>
        <source>The promise could not be sent: {what}.</source>
        <translation>Solījumu neizdevās nosūtīt: {what}.</translation>
    </message>
    <message>
        <source>{who} took over case {number}: {why}.</source>
        <translation>{who} pārņēma lietu {number}: {why}.</translation>
    </message>
    <message>
        <source>Somebody praised you: “{words}”</source>
        <translation>Jūs uzslavēja: „{words}”</translation>
    </message>
    <message>
        <source>How kind</source>
        <translation>Cik jauki</translation>
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
    <name>Told</name>
    <message>
        <source>Told before: version {n} on {when}, by {who}</source>
        <translation>Teikts iepriekš: versija {n}, {when}, {who}</translation>
    </message>
    <message>
        <source>changed since ±</source>
        <translation>kopš tā mainījies ±</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>nav mainījies</translation>
    </message>
    <message>
        <source>Something else was told before. Why do you tell this now?</source>
        <translation>Iepriekš teica citādi. Kāpēc tagad tā?</translation>
    </message>
    <message>
        <source>Reason, e.g. the fee was changed on Monday</source>
        <translation>Iemesls, piem.: kopš pirmdienas cita maksa</translation>
    </message>
    <message>
        <source>Reason for telling something else</source>
        <translation>Iemesls, kāpēc tagad citādi</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Pateikt</translation>
    </message>
    <message>
        <source>gone: {words}</source>
        <translation>izņemts: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>jauns: {words}</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Transfer the call</source>
        <translation>Pārvienot zvanu</translation>
    </message>
    <message>
        <source>Transfer anyway</source>
        <translation>Tomēr pārvienot</translation>
    </message>
    <message>
        <source>Choose a department.</source>
        <translation>Izvēlieties nodaļu.</translation>
    </message>
    <message>
        <source>Transferred to {name}. The case stays with its owner.</source>
        <translation>Pārvienots: {name}. Lieta paliek pie vadītāja.</translation>
    </message>
    <message>
        <source>A reason is needed: it is counted</source>
        <translation>Vajag iemeslu: tas tiek skaitīts</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlieties…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Kurp</translation>
    </message>
    <message>
        <source>Needs skill</source>
        <translation>Vajag prasmi</translation>
    </message>
    <message>
        <source>Transfer anyway, because…</source>
        <translation>Tomēr pārvienot, jo…</translation>
    </message>
    <message>
        <source>amount, if any</source>
        <translation>summa, ja ir</translation>
    </message>
    <message>
        <source>Reason for transferring anyway</source>
        <translation>Iemesls pārvienot pretēji ieteikumam</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Pārvienot</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Summa</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Tā vietā</translation>
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
        <source>{state} until {when}</source>
        <translation>{state} līdz: {when}</translation>
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
        <source>Nothing is promised. F9 promises something to a customer.</source>
        <translation>Solījumu nav. F9 apsola klientam.</translation>
    </message>
    <message>
        <source>No case is offered to you. F11 offers one of yours.</source>
        <translation>Jums nekas nav piedāvāts. F11 piedāvā jūsu lietu.</translation>
    </message>
    <message>
        <source>Nobody waits for an owner.</source>
        <translation>Visas lietas kāds vada.</translation>
    </message>
    <message>
        <source>No colleague is known. A lead adds shifts and staff.</source>
        <translation>Kolēģi nav zināmi. Maiņas ieraksta vadītājs.</translation>
    </message>
    <message>
        <source>The last case is {state}</source>
        <translation>Pēdējā lieta: {state}</translation>
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
        <source>a lead must agree</source>
        <translation>vajag vadītāja piekrišanu</translation>
    </message>
    <message>
        <source>needs: {who}</source>
        <translation>vajag piekrišanu: {who}</translation>
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
