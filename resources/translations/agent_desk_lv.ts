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
    <name>ActionBar</name>
    <message>
        <source>{count} more</source>
        <translation>vēl {count}</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Citas darbības</translation>
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
        <translation>Šī atbilde &amp;derēja</translation>
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
        <source>late keeping taken back</source>
        <translation>novēlotā izpilde atsaukta</translation>
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
    <message>
        <source>not a card</source>
        <translation>nav karte</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Noted: this answered it</source>
        <translation>Atzīmēts: atbilde derēja</translation>
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
        <source>This answered it</source>
        <translation>Šī atbilde derēja</translation>
    </message>
    <message>
        <source>Remembers that this customer is told this; colleagues see it.</source>
        <translation>Pieraksta, ka klientam tas pateikts; kolēģi to redzēs.</translation>
    </message>
    <message>
        <source>Teaches the search: who asks the same finds this answer sooner.</source>
        <translation>Māca meklēšanu: uz tādu pašu jautājumu šo atbildi atradīs ātrāk.</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>versija {n}</translation>
    </message>
    <message>
        <source>Its author finds it in {where}.</source>
        <translation>Autors to atrod šeit: {where}.</translation>
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
    <message>
        <source>{count} more</source>
        <translation>vēl {count}</translation>
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
    <name>Connections</name>
    <message>
        <source>Stopped. What was taken in stays.</source>
        <translation>Apturēts. Kas jau pārņemts, paliek.</translation>
    </message>
    <message>
        <source>Customers of {title} were not imported yet: they are found by their number when they call, and not by their name.</source>
        <translation>Savienojuma „{title}” klienti vēl nav importēti: zvanot tos atrod pēc numura, bet pēc vārda ne.</translation>
    </message>
    <message>
        <source>Remove {title} and its secrets? What was imported stays.</source>
        <translation>Noņemt „{title}” kopā ar noslēpumiem? Importētais paliks.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pārbaudīt</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Ieslēgt</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Izslēgt</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Mainīt</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Importēt klientus</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Noņemt</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Jā, noņemt</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Atstāt</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Apturēt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloķēts</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>vēl nav vaicāts</translation>
    </message>
    <message>
        <source>works</source>
        <translation>darbojas</translation>
    </message>
    <message>
        <source>does not answer now</source>
        <translation>pašlaik neatbild</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>nav lietojams</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>izslēgts</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Savienojumi</translation>
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
            <numerusform>%n pārvienošana</numerusform>
            <numerusform>%n pārvienošanas</numerusform>
            <numerusform>%n pārvienošanu</numerusform>
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
            <numerusform>derēja %n reizi</numerusform>
            <numerusform>derēja %n reizes</numerusform>
            <numerusform>derēja %n reižu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) taken in</source>
        <translation>
            <numerusform>Pārņemts %n klients</numerusform>
            <numerusform>Pārņemti %n klienti</numerusform>
            <numerusform>Pārņemti %n klientu</numerusform>
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
        <source>{count} more</source>
        <translation>vēl {count}</translation>
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
        <translation>Atzīmēts: tā ir atbilde uz „{question}”.</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Jautājumi bez atbildes</translation>
    </message>
    <message>
        <source>Looking…</source>
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
        <source>T&amp;est</source>
        <translation>Pār&amp;baudīt</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>Pārbaudīt un sa&amp;glabāt</translation>
    </message>
    <message>
        <source>Do not &amp;keep it</source>
        <translation>&amp;Nesaglabāt</translation>
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
        <source>* must be filled in</source>
        <translation>* jāaizpilda obligāti</translation>
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
        <source>&amp;Open the sample company</source>
        <translation>&amp;Atvērt parauga uzņēmumu</translation>
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
        <source>Saved. It answers: {what}</source>
        <translation>Saglabāts. Atbilde: {what}</translation>
    </message>
    <message>
        <source>But: {warning}</source>
        <translation>Taču: {warning}</translation>
    </message>
    <message>
        <source>Each is tested before it is kept; secrets go to this machine&apos;s keyring.</source>
        <translation>Katru savienojumu pārbauda pirms saglabāšanas; noslēpumus glabā šī datora atslēgu saišķis.</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Paliek kā ir</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Izvēlēties…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Izvēlēties: {name}</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Fails…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>&amp;Mape…</translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>Desk</source>
        <translation>Lietas</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Klients</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atbildes</translation>
    </message>
</context>
<context>
    <name>HalfWritten</name>
    <message>
        <source>What you typed for {who} is kept under “Drafts”.</source>
        <translation>Uzrakstītais ({who}) ir saglabāts sadaļā „Melnraksti”.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Atmest</translation>
    </message>
    <message>
        <source>“{name}” is half-written here.</source>
        <translation>„{name}” šeit nav pabeigts.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Uzrakstītais ir saglabāts.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Turpināt</translation>
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
        <source>due {when}, promised by {who}</source>
        <translation>termiņš: {when}, apsolīja: {who}</translation>
    </message>
</context>
<context>
    <name>Keywords</name>
    <message>
        <source>theme colours look appearance mode</source>
        <translation>tēma krāsas izskats noformējums režīms</translation>
    </message>
    <message>
        <source>size scale zoom font letters text</source>
        <translation>izmērs mērogs tālummaiņa fonts burti teksts</translation>
    </message>
    <message>
        <source>language translation interface</source>
        <translation>valoda tulkojums saskarne</translation>
    </message>
    <message>
        <source>take pick up phone ring accept</source>
        <translation>pacelt klausuli tālrunis pieņemt zvana</translation>
    </message>
    <message>
        <source>hang up finish phone</source>
        <translation>nolikt klausuli beigt pabeigt tālrunis</translation>
    </message>
    <message>
        <source>take claim mine owner case</source>
        <translation>paņemt mana īpašnieks lieta</translation>
    </message>
    <message>
        <source>store keep send write</source>
        <translation>ierakstīt glabāt sūtīt</translation>
    </message>
    <message>
        <source>text memo comment draft</source>
        <translation>teksts piezīme komentārs melnraksts</translation>
    </message>
    <message>
        <source>take back revert cancel</source>
        <translation>atgriezt atcelt atpakaļ</translation>
    </message>
    <message>
        <source>find article question knowledge help</source>
        <translation>atrast raksts jautājums zināšanas palīdzība</translation>
    </message>
    <message>
        <source>helped right useful learn article</source>
        <translation>palīdzēja pareizi noderīgi mācīt raksts</translation>
    </message>
    <message>
        <source>say read article customer</source>
        <translation>pastāstīt nolasīt raksts klients</translation>
    </message>
    <message>
        <source>history calls mail search earlier</source>
        <translation>vēsture zvani pasts meklēt agrāk</translation>
    </message>
    <message>
        <source>phone link add customer</source>
        <translation>tālrunis piesaistīt pievienot klients</translation>
    </message>
    <message>
        <source>refresh reload update retry</source>
        <translation>atjaunot pārlādēt atkārtot</translation>
    </message>
    <message>
        <source>help keyboard shortcuts manual</source>
        <translation>palīdzība tastatūra taustiņi rokasgrāmata</translation>
    </message>
    <message>
        <source>back end database plugin settings demo secret password</source>
        <translation>sistēma datubāze spraudnis iestatījumi demo noslēpums parole</translation>
    </message>
    <message>
        <source>call back callback reminder date due</source>
        <translation>atzvanīt atgādināt atgādinājums termiņš datums</translation>
    </message>
    <message>
        <source>call back callback done later due</source>
        <translation>atzvanīt izpildīts vēlāk termiņš</translation>
    </message>
    <message>
        <source>ask colleague question department expert</source>
        <translation>jautāt kolēģis jautājums nodaļa eksperts</translation>
    </message>
    <message>
        <source>give pass case colleague department</source>
        <translation>atdot nodot lieta kolēģis nodaļa</translation>
    </message>
    <message>
        <source>give pass cases shift end</source>
        <translation>atdot nodot lietas maiņa beigas</translation>
    </message>
    <message>
        <source>thank compliment colleague kudos</source>
        <translation>pateikties paldies kompliments kolēģis</translation>
    </message>
    <message>
        <source>call write colleague contact</source>
        <translation>zvanīt rakstīt kolēģis sazināties</translation>
    </message>
    <message>
        <source>later pause postpone snooze</source>
        <translation>vēlāk pauze atlikt</translation>
    </message>
    <message>
        <source>done resolve finish case</source>
        <translation>gatavs atrisināt pabeigt lieta</translation>
    </message>
    <message>
        <source>done finish end</source>
        <translation>gatavs pabeigt beigas</translation>
    </message>
    <message>
        <source>own claim case</source>
        <translation>paņemt pārņemt lieta</translation>
    </message>
    <message>
        <source>history log who when</source>
        <translation>vēsture žurnāls kas kad</translation>
    </message>
    <message>
        <source>forward redirect department phone</source>
        <translation>pāradresēt pārslēgt nodaļa tālrunis</translation>
    </message>
    <message>
        <source>survey stars satisfaction</source>
        <translation>aptauja zvaigznes apmierinātība</translation>
    </message>
    <message>
        <source>missing article editor knowledge</source>
        <translation>trūkst raksts redaktors zināšanas</translation>
    </message>
    <message>
        <source>write knowledge editor</source>
        <translation>rakstīt zināšanas redaktors</translation>
    </message>
    <message>
        <source>figures report lead statistics colleagues</source>
        <translation>rādītāji pārskats vadītājs statistika kolēģi</translation>
    </message>
    <message>
        <source>queue work urgent own</source>
        <translation>rinda darbs steidzami paņemt</translation>
    </message>
    <message>
        <source>absence holiday break presence work time</source>
        <translation>prombūtne atvaļinājums pauze klātbūtne darba laiks</translation>
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
    <name>Leaving</name>
    <message>
        <source>{who} is calling: this stays open until the call is over.</source>
        <translation>{who} zvana: cilne paliek atvērta, kamēr zvans nav beidzies.</translation>
    </message>
    <message>
        <source>{who} is on the line: this stays open until the call is over.</source>
        <translation>{who} ir uz līnijas: cilne paliek atvērta, kamēr saruna nav beigusies.</translation>
    </message>
    <message>
        <source>{who} is held: this stays open until the call is over.</source>
        <translation>{who} ir gaidīšanā: cilne paliek atvērta, kamēr saruna nav beigusies.</translation>
    </message>
    <message>
        <source>End the call and close</source>
        <translation>Beigt zvanu un aizvērt</translation>
    </message>
    <message>
        <source>Still on the line: {who}.</source>
        <translation>Vēl uz līnijas: {who}.</translation>
    </message>
    <message>
        <source>What you typed is kept, and the call is shown again when you start anew.</source>
        <translation>Ierakstītais ir saglabāts, un zvans būs redzams arī pēc atkārtotas palaišanas.</translation>
    </message>
    <message>
        <source>What you typed is not kept.</source>
        <translation>Ierakstītais nav saglabāts.</translation>
    </message>
    <message>
        <source>It is nowhere but in this window, and lost when that closes: copy it first.</source>
        <translation>Tas ir tikai šajā logā un zudīs, kad logs aizvērsies: vispirms nokopējiet to.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Palikt</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Aizvērt logu</translation>
    </message>
    <message>
        <source>C&amp;opy the text</source>
        <translation>N&amp;okopēt tekstu</translation>
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
        <source>Import customers…</source>
        <translation>Importēt klientus…</translation>
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
    <message>
        <source>Customers of {titles} were not imported yet.</source>
        <translation>Klienti vēl nav importēti: {titles}.</translation>
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
        <translation>Rakstiet, kas teikts un darīts. Uzrakstītais nepazudīs.</translation>
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
    <message>
        <source>Card number masked. Not a card? Ctrl+Z</source>
        <translation>Kartes numurs paslēpts. Nav karte? Ctrl+Z</translation>
    </message>
    <message>
        <source>Security code removed: it may not be kept</source>
        <translation>Drošības kods izņemts: to nedrīkst glabāt</translation>
    </message>
    <message>
        <source>The number stays: it is not a card</source>
        <translation>Numurs paliek: tā nav karte</translation>
    </message>
    <message>
        <source>not a card</source>
        <translation>nav karte</translation>
    </message>
    <message>
        <source>At most {most} characters; not taken: {count}</source>
        <translation>Ne vairāk kā {most} rakstzīmes; neietilpa: {count}</translation>
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
    <message>
        <source>open here</source>
        <translation>atvērts šeit</translation>
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
        <source>Wait until the customer&apos;s clock is known.</source>
        <translation>Pagaidiet, līdz ir zināma klienta laika josla.</translation>
    </message>
    <message>
        <source>next good time</source>
        <translation>tuvākais laiks</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 h</translation>
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
        <source>{when} on our clock: the customer&apos;s time zone is not known</source>
        <translation>{when} pēc mūsu pulksteņa: klienta laika josla nav zināma</translation>
    </message>
    <message>
        <source>Next good time: {when}</source>
        <translation>Nākamais piemērotais laiks: {when}</translation>
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
        <translation>{who} jūs apsteidza.</translation>
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
        <translation>„{}” saprasts kā „{}”</translation>
    </message>
    <message>
        <source>“{}” begins “{}”</source>
        <translation>„{}” — vārda „{}” sākums</translation>
    </message>
    <message>
        <source>“{}” on the other keyboard: “{}”</source>
        <translation>„{}” citā tastatūrā: „{}”</translation>
    </message>
    <message>
        <source>“{}” in Latin letters: “{}”</source>
        <translation>„{}” latīņu burtiem: „{}”</translation>
    </message>
    <message>
        <source>“{}” means “{}”</source>
        <translation>„{}” nozīmē „{}”</translation>
    </message>
    <message>
        <source>“{}” as two words: “{}”</source>
        <translation>„{}” kā divi vārdi: „{}”</translation>
    </message>
    <message>
        <source>“{}” as one word: “{}”</source>
        <translation>„{}” kā viens vārds: „{}”</translation>
    </message>
    <message>
        <source>confirmed {}×</source>
        <translation>apstiprināts {}×</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The answer cannot be used ({name}).</source>
        <translation>Atbilde nav izmantojama ({name}).</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>Jautājuma vēl nav.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Uzrakstiet, ko vēlaties zināt.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>Nav norādīts, kam jautāt.</translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation>Izvēlieties kolēģi vai nodaļu.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Atbildes vēl nav.</translation>
    </message>
    <message>
        <source>Write what the colleague must know.</source>
        <translation>Uzrakstiet, kas kolēģim jāzina.</translation>
    </message>
    <message>
        <source>There is no answer to make an article of.</source>
        <translation>Nav atbildes, no kuras veidot rakstu.</translation>
    </message>
    <message>
        <source>There is no customer yet.</source>
        <translation>Klients vēl nav izvēlēts.</translation>
    </message>
    <message>
        <source>Choose who is calling.</source>
        <translation>Izvēlieties, kas zvana.</translation>
    </message>
    <message>
        <source>You are at work at {device}: nothing was done here, and what you typed is kept.</source>
        <translation>Jūs strādājat pie {device}: šeit nekas netika izdarīts, un uzrakstītais ir saglabāts.</translation>
    </message>
    <message>
        <source>Copy your note to a safe place, and report it to the administrator.</source>
        <translation>Nokopējiet piezīmi drošā vietā un ziņojiet administratoram.</translation>
    </message>
    <message>
        <source>Take your session over here first.</source>
        <translation>Vispirms pārņemiet savu sesiju šeit.</translation>
    </message>
    <message>
        <source>An unexpected fault: {name}: {problem}</source>
        <translation>Negaidīta kļūda: {name}: {problem}</translation>
    </message>
    <message>
        <source>This case does not exist.</source>
        <translation>Šādas lietas nav.</translation>
    </message>
    <message>
        <source>Look the customer up again.</source>
        <translation>Sameklējiet klientu vēlreiz.</translation>
    </message>
    <message>
        <source>{number} has no notes.</source>
        <translation>Lietā {number} nav piezīmju.</translation>
    </message>
    <message>
        <source>Write down what solved it, then draft the article.</source>
        <translation>Pierakstiet, kas palīdzēja, tad sagatavojiet rakstu.</translation>
    </message>
    <message>
        <source>A draft needs a question and an answer.</source>
        <translation>Melnrakstam vajag jautājumu un atbildi.</translation>
    </message>
    <message>
        <source>Write both, then save it again.</source>
        <translation>Uzrakstiet abus un saglabājiet vēlreiz.</translation>
    </message>
    <message>
        <source>{title}: {problem}</source>
        <translation>{title}: {problem}</translation>
    </message>
    <message>
        <source>Articles that could not be read: {count}. {where}: {problem}</source>
        <translation>Neizlasīti raksti: {count}. {where}: {problem}</translation>
    </message>
    <message>
        <source>Praise needs a name and a word.</source>
        <translation>Uzslavai vajag vārdu un pāris teikumu.</translation>
    </message>
    <message>
        <source>Say whom it is for.</source>
        <translation>Norādiet, kam tā ir.</translation>
    </message>
    <message>
        <source>A rating is a number from {worst} to {best}.</source>
        <translation>Vērtējums ir skaitlis no {worst} līdz {best}.</translation>
    </message>
    <message>
        <source>Choose who is calling first: a transfer belongs to a customer&apos;s case.</source>
        <translation>Vispirms izvēlieties, kas zvana: pārvienošana pieder klienta lietai.</translation>
    </message>
    <message>
        <source>A transfer to {department} would not help the caller.</source>
        <translation>Pārvienošana uz „{department}” zvanītājam nepalīdzēs.</translation>
    </message>
    <message>
        <source>Say why it must be, or do one of the other things.</source>
        <translation>Norādiet, kāpēc tas vajadzīgs, vai izvēlieties ko citu.</translation>
    </message>
    <message>
        <source>{number} is not yours to hand off.</source>
        <translation>Lietu {number} vadāt ne jūs, to nevar nodot.</translation>
    </message>
    <message>
        <source>Own it, or ask its owner.</source>
        <translation>Uzņemieties to vai jautājiet vadītājam.</translation>
    </message>
    <message>
        <source>This offer is not yours.</source>
        <translation>Šis piedāvājums nav jūsu.</translation>
    </message>
    <message>
        <source>Ask its sender.</source>
        <translation>Jautājiet sūtītājam.</translation>
    </message>
    <message>
        <source>Nobody was named to take it.</source>
        <translation>Nav norādīts, kas to pārņems.</translation>
    </message>
    <message>
        <source>This offer does not exist.</source>
        <translation>Šāda piedāvājuma nav.</translation>
    </message>
    <message>
        <source>Look at your list again.</source>
        <translation>Apskatiet savu sarakstu vēlreiz.</translation>
    </message>
    <message>
        <source>Declining needs a reason.</source>
        <translation>Atteikumam vajag iemeslu.</translation>
    </message>
    <message>
        <source>Say why; the sender reads it.</source>
        <translation>Norādiet, kāpēc: sūtītājs to izlasīs.</translation>
    </message>
    <message>
        <source>You own it already.</source>
        <translation>Jūs to jau vadāt.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Izvēlieties kādu citu.</translation>
    </message>
    <message>
        <source>There is no case to hand off.</source>
        <translation>Nav lietas, ko nodot.</translation>
    </message>
    <message>
        <source>Own it first.</source>
        <translation>Vispirms uzņemieties to.</translation>
    </message>
    <message>
        <source>A handoff needs a reason and the next step.</source>
        <translation>Nodošanai vajag iemeslu un nākamo soli.</translation>
    </message>
    <message>
        <source>Say both in a few words.</source>
        <translation>Pasakiet abus dažos vārdos.</translation>
    </message>
    <message>
        <source>Your session is at {device} now.</source>
        <translation>Jūsu sesija tagad ir pie {device}.</translation>
    </message>
    <message>
        <source>Take it over again, if you want it here.</source>
        <translation>Pārņemiet to vēlreiz, ja tā vajadzīga šeit.</translation>
    </message>
    <message>
        <source>Copy your note to a safe place.</source>
        <translation>Nokopējiet piezīmi drošā vietā.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Beigas ir pirms sākuma.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Izvēlieties vēlākas beigas.</translation>
    </message>
    <message>
        <source>A take-over needs a reason.</source>
        <translation>Pārņemšanai vajag iemeslu.</translation>
    </message>
    <message>
        <source>Say why; the owner reads it.</source>
        <translation>Norādiet, kāpēc: vadītājs to izlasīs.</translation>
    </message>
    <message>
        <source>There is no case here.</source>
        <translation>Šeit nav lietas.</translation>
    </message>
    <message>
        <source>This department does not open for so long: agree on a time with the lead.</source>
        <translation>Šī nodaļa tik ilgi ir slēgta: vienojieties par laiku ar grupas vadītāju.</translation>
    </message>
    <message>
        <source>Promise an earlier time, hand the case over, or the lead is told at once.</source>
        <translation>Apsoliet agrāku laiku vai nododiet lietu, citādi tūlīt uzzinās grupas vadītājs.</translation>
    </message>
    <message>
        <source>{owner} is away then.</source>
        <translation>Tajā laikā {owner} nav klāt.</translation>
    </message>
    <message>
        <source>There is no customer to promise anything to.</source>
        <translation>Nav klienta, kam ko solīt.</translation>
    </message>
    <message>
        <source>A kept promise needs a word on how that is known.</source>
        <translation>Izpildītam solījumam vajag vārdu par to, kā tas zināms.</translation>
    </message>
    <message>
        <source>You are away then.</source>
        <translation>Jūsu tajā laikā nav.</translation>
    </message>
    <message>
        <source>{name} is closed then.</source>
        <translation>{name}: tajā laikā slēgts.</translation>
    </message>
    <message>
        <source>This promise does not exist.</source>
        <translation>Šāda solījuma nav.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Apskatiet sarakstu vēlreiz.</translation>
    </message>
    <message>
        <source>Choose who is calling first.</source>
        <translation>Vispirms izvēlieties, kas zvana.</translation>
    </message>
    <message>
        <source>Nothing was promised yet.</source>
        <translation>Vēl nekas nav apsolīts.</translation>
    </message>
    <message>
        <source>Say what you promise.</source>
        <translation>Pasakiet, ko solāt.</translation>
    </message>
    <message>
        <source>Say what was done, and when.</source>
        <translation>Pasakiet, kas izdarīts un kad.</translation>
    </message>
    <message>
        <source>This time cannot be promised.</source>
        <translation>Šo laiku nevar apsolīt.</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Izvēlieties laiku nākotnē.</translation>
    </message>
    <message>
        <source>You asked this question yourself.</source>
        <translation>Šis ir jūsu paša jautājums.</translation>
    </message>
    <message>
        <source>Wait for the answer, or take the question back.</source>
        <translation>Gaidiet atbildi vai atsauciet jautājumu.</translation>
    </message>
    <message>
        <source>Praise is for a colleague, not for oneself.</source>
        <translation>Uzslava ir kolēģim, nevis sev.</translation>
    </message>
    <message>
        <source>No colleague has the login {login}.</source>
        <translation>Nevienam kolēģim nav konta {login}.</translation>
    </message>
    <message>
        <source>There is no department {name}.</source>
        <translation>Nodaļas {name} nav.</translation>
    </message>
    <message>
        <source>A case cannot wait until a time that has passed.</source>
        <translation>Lieta nevar gaidīt līdz laikam, kas jau pagājis.</translation>
    </message>
    <message>
        <source>There is no customer to own a case of.</source>
        <translation>Nav klienta, kura lietu uzņemties.</translation>
    </message>
    <message>
        <source>The hours of this department are not known: agree on a time with the customer.</source>
        <translation>Šīs nodaļas darba laiks nav zināms: vienojieties ar klientu par laiku.</translation>
    </message>
    <message>
        <source>{name} in background work.</source>
        <translation>{name} fona darbā.</translation>
    </message>
    <message>
        <source>Choose who is calling first: a note belongs to a customer. The text is kept.</source>
        <translation>Vispirms izvēlieties, kas zvana: piezīme pieder klientam. Teksts ir saglabāts.</translation>
    </message>
    <message>
        <source>Kept here; sent when the store is back.</source>
        <translation>Saglabāts šeit; tiks nosūtīts, kad krātuve atgriezīsies.</translation>
    </message>
    <message>
        <source>Save again to add a colleague&apos;s note.</source>
        <translation>Saglabājiet vēlreiz, lai pievienotu piezīmi kā kolēģis.</translation>
    </message>
    <message>
        <source>a new case</source>
        <translation>jauna lieta</translation>
    </message>
    <message>
        <source>taking the case</source>
        <translation>lietas uzņemšanās</translation>
    </message>
    <message>
        <source>giving the case back</source>
        <translation>lietas atdošana</translation>
    </message>
    <message>
        <source>a linked ticket</source>
        <translation>piesaistīts pieteikums</translation>
    </message>
    <message>
        <source>the case&apos;s state</source>
        <translation>lietas stāvoklis</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>piezīme</translation>
    </message>
    <message>
        <source>what became of a write</source>
        <translation>ieraksta iznākums</translation>
    </message>
    <message>
        <source>letting the case wait</source>
        <translation>lietas gaidīšana</translation>
    </message>
    <message>
        <source>reopening the case</source>
        <translation>lietas atvēršana no jauna</translation>
    </message>
    <message>
        <source>taking the case over</source>
        <translation>lietas pārņemšana</translation>
    </message>
    <message>
        <source>a promise</source>
        <translation>solījums</translation>
    </message>
    <message>
        <source>a promise kept</source>
        <translation>izpildīts solījums</translation>
    </message>
    <message>
        <source>a promise that was not kept after all</source>
        <translation>solījums, kas tomēr nav izpildīts</translation>
    </message>
    <message>
        <source>a handoff</source>
        <translation>nodošana</translation>
    </message>
    <message>
        <source>accepting a handoff</source>
        <translation>nodošanas pieņemšana</translation>
    </message>
    <message>
        <source>declining a handoff</source>
        <translation>nodošanas atteikums</translation>
    </message>
    <message>
        <source>withdrawing a handoff</source>
        <translation>nodošanas atsaukšana</translation>
    </message>
    <message>
        <source>a consult</source>
        <translation>jautājums kolēģim</translation>
    </message>
    <message>
        <source>an answer to a consult</source>
        <translation>atbilde kolēģim</translation>
    </message>
    <message>
        <source>the end of a consult</source>
        <translation>kolēģa jautājuma beigas</translation>
    </message>
    <message>
        <source>an answer that was told</source>
        <translation>pateikta atbilde</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>uzslava</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>vērtējums</translation>
    </message>
    <message>
        <source>a transfer</source>
        <translation>zvana pārvienošana</translation>
    </message>
    <message>
        <source>a shift</source>
        <translation>maiņa</translation>
    </message>
    <message>
        <source>The team&apos;s store lost {subject}, which could not be sent again: {problem}</source>
        <translation>Komandas krātuve pazaudēja: {subject}; nosūtīt vēlreiz neizdevās: {problem}</translation>
    </message>
    <message>
        <source>The team&apos;s store came back as an older copy. Sent again: {count} of your acts.</source>
        <translation>Komandas krātuve atgriezās kā vecāka kopija. Vēlreiz nosūtītas jūsu darbības: {count}.</translation>
    </message>
    <message>
        <source>What you wrote is a draft now.</source>
        <translation>Uzrakstītais tagad ir melnraksts.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nekas nav zudis.</translation>
    </message>
    <message>
        <source>The promise is kept on this machine, and sent when the store is back.</source>
        <translation>Solījums glabājas šajā datorā un tiks nosūtīts, kad krātuve atgriezīsies.</translation>
    </message>
    <message>
        <source>A promise to {to} could not be saved: {problem}</source>
        <translation>Solījumu ({to}) neizdevās saglabāt: {problem}</translation>
    </message>
    <message>
        <source>It is a draft now.</source>
        <translation>Tas tagad ir melnraksts.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>Rinda ir tukša.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it to the administrator.</source>
        <translation>Mēģiniet vēlreiz; ja nepāriet, ziņojiet administratoram.</translation>
    </message>
    <message>
        <source>Nobody is known to have been told this.</source>
        <translation>Nav zināms, kam tas pateikts.</translation>
    </message>
    <message>
        <source>This article is gone.</source>
        <translation>Šī raksta vairs nav.</translation>
    </message>
    <message>
        <source>Choose the customer, and the article, again.</source>
        <translation>Izvēlieties klientu un rakstu vēlreiz.</translation>
    </message>
    <message>
        <source>What was asked cannot be sent ({problem}).</source>
        <translation>Jautājumu nevar nosūtīt ({problem}).</translation>
    </message>
    <message>
        <source>The plugin&apos;s answer has the wrong shape ({problem}).</source>
        <translation>Spraudņa atbildei ir nepareizs veids ({problem}).</translation>
    </message>
    <message>
        <source>The plugin {name} answered with the wrong type ({problem}).</source>
        <translation>Spraudnis {name} atbildēja ar nepareizu tipu ({problem}).</translation>
    </message>
    <message>
        <source>The call was cancelled before it began.</source>
        <translation>Izsaukums atcelts pirms sākuma.</translation>
    </message>
    <message>
        <source>The answer is too large to be shown.</source>
        <translation>Atbilde ir pārāk liela, lai to rādītu.</translation>
    </message>
    <message>
        <source>The secret “{name}” of this connection is not known on this computer.</source>
        <translation>Šī savienojuma noslēpums „{name}” šajā datorā nav zināms.</translation>
    </message>
    <message>
        <source>The plugin {plugin} promises {lacking} and does not have it.</source>
        <translation>Spraudnis {plugin} sola {lacking}, bet tā tam nav.</translation>
    </message>
    <message>
        <source>{title} did not answer within {seconds} seconds.</source>
        <translation>{title}: nav atbildes {seconds} s laikā.</translation>
    </message>
    <message>
        <source>The plugin of {title} stopped: {why}.</source>
        <translation>{title}: spraudnis apstājās: {why}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Programma tiek aizvērta.</translation>
    </message>
    <message>
        <source>{title} cannot do that ({method}).</source>
        <translation>{title}: tas netiek atbalstīts ({method}).</translation>
    </message>
    <message>
        <source>{title} was asked in the wrong way ({method}).</source>
        <translation>{title}: nepareizs pieprasījums ({method}).</translation>
    </message>
    <message>
        <source>The plugin of {title} stopped.</source>
        <translation>{title}: spraudnis apstājās.</translation>
    </message>
    <message>
        <source>Too much was asked at once.</source>
        <translation>Pārāk liels pieprasījums.</translation>
    </message>
    <message>
        <source>its plugin stopped {crashes} times in a few minutes; last: {message}</source>
        <translation>spraudnis dažās minūtēs apstājās {crashes} reizes; pēdējais: {message}</translation>
    </message>
    <message>
        <source>It is tried again by itself; tell the administrator if it stays so.</source>
        <translation>Mēģinājums atkārtosies pats; ja tā paliek, pasakiet administratoram.</translation>
    </message>
    <message>
        <source>{title} is resting: {problem}</source>
        <translation>{title} atpūšas: {problem}</translation>
    </message>
    <message>
        <source>There is no connection “{connection}”.</source>
        <translation>Savienojuma „{connection}” nav.</translation>
    </message>
    <message>
        <source>it ended with code {code}</source>
        <translation>tas beidzās ar kodu {code}</translation>
    </message>
    <message>
        <source>it was stopped by signal {signal}</source>
        <translation>to apturēja signāls {signal}</translation>
    </message>
    <message>
        <source>{connection} needs the plugin {plugin}, which is not there.</source>
        <translation>{connection}: vajag spraudni {plugin}, kura nav.</translation>
    </message>
    <message>
        <source>{connection} cannot be used: {problem}</source>
        <translation>{connection} nevar izmantot: {problem}</translation>
    </message>
    <message>
        <source>{connection} is switched off.</source>
        <translation>{connection}: izslēgts.</translation>
    </message>
    <message>
        <source>Install the plugin.</source>
        <translation>Instalējiet spraudni.</translation>
    </message>
    <message>
        <source>See agent-desk plugin list.</source>
        <translation>Skatiet: agent-desk plugin list.</translation>
    </message>
    <message>
        <source>Correct the connection&apos;s settings.</source>
        <translation>Izlabojiet savienojuma iestatījumus.</translation>
    </message>
    <message>
        <source>The plugin of {title} did not start in time.</source>
        <translation>{title}: spraudnis laikus nesāka darboties.</translation>
    </message>
    <message>
        <source>The plugin of {title} stopped while it was starting.</source>
        <translation>{title}: spraudnis apstājās palaižot.</translation>
    </message>
    <message>
        <source>The plugin could not be started: {why}.</source>
        <translation>Spraudni neizdevās palaist: {why}.</translation>
    </message>
    <message>
        <source>The plugin {plugin} failed ({name}).</source>
        <translation>Spraudņa {plugin} kļūda ({name}).</translation>
    </message>
    <message>
        <source>The plugin failed without saying why.</source>
        <translation>Spraudņa kļūda bez paskaidrojuma.</translation>
    </message>
    <message>
        <source>The plugin failed.</source>
        <translation>Spraudņa kļūda.</translation>
    </message>
    <message>
        <source>No connection {connection} can list customers.</source>
        <translation>Savienojums {connection} nevar uzskaitīt klientus.</translation>
    </message>
    <message>
        <source>There is: {able}.</source>
        <translation>Ir: {able}.</translation>
    </message>
    <message>
        <source>An administrator keeps the connections of this desktop.</source>
        <translation>Šīs darbvietas savienojumus uztur administrators.</translation>
    </message>
    <message>
        <source>This connection is not there any more.</source>
        <translation>Šī savienojuma vairs nav.</translation>
    </message>
    <message>
        <source>An administrator has not allowed its plugin.</source>
        <translation>Administrators nav atļāvis tā spraudni.</translation>
    </message>
    <message>
        <source>The look is changed, but not for the next start: {file} cannot be written ({reason}).</source>
        <translation>Izskats ir mainīts, bet ne nākamajai palaišanai: failā {file} nevar ierakstīt ({reason}).</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or ask an administrator to, then choose it again.</source>
        <translation>Atļaujiet rakstīt failā un tā mapē vai palūdziet to administratoram, tad izvēlieties vēlreiz.</translation>
    </message>
    <message>
        <source>The look is changed, but not for the next start: the disk is full.</source>
        <translation>Izskats ir mainīts, bet ne nākamajai palaišanai: disks ir pilns.</translation>
    </message>
    <message>
        <source>Free some space, then choose it again.</source>
        <translation>Atbrīvojiet vietu un izvēlieties vēlreiz.</translation>
    </message>
    <message>
        <source>The sources of articles take too long.</source>
        <translation>Rakstu avoti atbild pārāk ilgi.</translation>
    </message>
    <message>
        <source>Look at the connections, try again.</source>
        <translation>Pārbaudiet savienojumus un mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>No customer is known by {said}.</source>
        <translation>Neviens klients nav zināms pēc šī: {said}.</translation>
    </message>
    <message>
        <source>Give a telephone number, e-mail, account, document or case number, exactly.</source>
        <translation>Norādiet precīzi tālruņa numuru, e-pastu, kontu, dokumentu vai lietas numuru.</translation>
    </message>
    <message>
        <source>There is no case {number}.</source>
        <translation>Lietas {number} nav.</translation>
    </message>
    <message>
        <source>Look at its number again.</source>
        <translation>Pārbaudiet numuru.</translation>
    </message>
    <message>
        <source>The relay&apos;s address cannot be read.</source>
        <translation>Releja adresi nevar nolasīt.</translation>
    </message>
    <message>
        <source>Write relay = &quot;HOST:PORT&quot; in settings.toml.</source>
        <translation>Ierakstiet relay = &quot;HOST:PORT&quot; failā settings.toml.</translation>
    </message>
    <message>
        <source>The back end refused the request (HTTP {status}).</source>
        <translation>Sistēma noraidīja pieprasījumu (HTTP {status}).</translation>
    </message>
    <message>
        <source>The back end showed a login page instead of data.</source>
        <translation>Sistēma datu vietā rādīja pieteikšanās lapu.</translation>
    </message>
    <message>
        <source>The back end sent {kind} instead of JSON.</source>
        <translation>Sistēma JSON vietā atsūtīja {kind}.</translation>
    </message>
    <message>
        <source>The back end refused our sign-in (HTTP {status}).</source>
        <translation>Sistēma noraidīja mūsu pieteikšanos (HTTP {status}).</translation>
    </message>
    <message>
        <source>The back end asks for a pause.</source>
        <translation>Sistēma lūdz pauzi.</translation>
    </message>
    <message>
        <source>Somebody else changed the record first.</source>
        <translation>Kāds cits ierakstu mainīja pirms jums.</translation>
    </message>
    <message>
        <source>The back end redirects elsewhere (HTTP {status}); that is not followed.</source>
        <translation>Sistēma pāradresē citur (HTTP {status}); tam neseko.</translation>
    </message>
    <message>
        <source>The back end reports a failure of its own (HTTP {status}).</source>
        <translation>Sistēma ziņo par savu kļūmi (HTTP {status}).</translation>
    </message>
    <message>
        <source>The plugin answered with a record of another connection.</source>
        <translation>Spraudnis atbildēja ar cita savienojuma ierakstu.</translation>
    </message>
    <message>
        <source>The back end answered about another customer.</source>
        <translation>Sistēma atbildēja par citu klientu.</translation>
    </message>
    <message>
        <source>The back end answered about another record.</source>
        <translation>Sistēma atbildēja par citu ierakstu.</translation>
    </message>
    <message>
        <source>The back end found a customer who does not have what was asked for.</source>
        <translation>Sistēma atrada klientu, kuram nav prasītā.</translation>
    </message>
    <message>
        <source>Sign in again: open the connection and enter its secret anew.</source>
        <translation>Piesakieties vēlreiz: atveriet savienojumu un ievadiet noslēpumu no jauna.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Mēģinājums atkārtosies pats.</translation>
    </message>
    <message>
        <source>It is tried again by itself after the pause that the back end asked for.</source>
        <translation>Mēģinājums atkārtosies pats pēc pauzes, ko lūdz sistēma.</translation>
    </message>
    <message>
        <source>Read the reason; nothing was changed.</source>
        <translation>Izlasiet iemeslu; nekas nav mainīts.</translation>
    </message>
    <message>
        <source>Read the record again and decide.</source>
        <translation>Izlasiet ierakstu vēlreiz un izlemiet.</translation>
    </message>
    <message>
        <source>Report it to the administrator: the back end does not answer as agreed.</source>
        <translation>Ziņojiet administratoram: sistēma neatbild, kā norunāts.</translation>
    </message>
    <message>
        <source>The address of the back end is not a plain http or https address.</source>
        <translation>Sistēmas adrese nav vienkārša http vai https adrese.</translation>
    </message>
    <message>
        <source>The plugin may not speak to {host}.</source>
        <translation>Spraudnis nedrīkst sazināties ar {host}.</translation>
    </message>
    <message>
        <source>Add the host to the connection or to the plugin&apos;s manifest.</source>
        <translation>Pievienojiet resursdatoru savienojumam vai spraudņa manifestam.</translation>
    </message>
    <message>
        <source>{host} would be asked without encryption.</source>
        <translation>Pieprasījums uz {host} būtu bez šifrēšanas.</translation>
    </message>
    <message>
        <source>Use an https address in the connection.</source>
        <translation>Savienojumā norādiet https adresi.</translation>
    </message>
    <message>
        <source>The address of the back end cannot be read.</source>
        <translation>Sistēmas adresi nevar nolasīt.</translation>
    </message>
    <message>
        <source>{host} sent more than {cap} bytes.</source>
        <translation>{host} atsūtīja vairāk nekā {cap} baitu.</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>tā sertifikāts nav uzticams</translation>
    </message>
    <message>
        <source>Ask the administrator; the connection may need the company&apos;s own CA file.</source>
        <translation>Jautājiet administratoram: savienojumam var būt vajadzīgs uzņēmuma CA fails.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was whole.</source>
        <translation>Savienojums ar {host} pārtrūka, pirms atbilde bija pilna.</translation>
    </message>
    <message>
        <source>{host} was not asked: {why}.</source>
        <translation>Pieprasījums uz {host} nav nosūtīts: {why}.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} neatbildēja.</translation>
    </message>
    <message>
        <source>{host} sent its answer too slowly.</source>
        <translation>{host} atbildēja pārāk lēni.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} laikus neatbildēja.</translation>
    </message>
    <message>
        <source>The request to {host} could not be written.</source>
        <translation>Pieprasījumu uz {host} neizdevās sastādīt.</translation>
    </message>
    <message>
        <source>The name {host} is not known on this network.</source>
        <translation>Vārds {host} šajā tīklā nav zināms.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}.</source>
        <translation>Adresē {host} neviens neatbild.</translation>
    </message>
    <message>
        <source>{host} sent a compressed answer that is broken.</source>
        <translation>{host} atsūtīja bojātu saspiestu atbildi.</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>tā sertifikāts vēl nav spēkā</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Pārbaudiet šī datora pulksteni.</translation>
    </message>
    <message>
        <source>{host} could not be asked in time.</source>
        <translation>{host} neizdevās laikus pajautāt.</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>tā sertifikātam beidzies termiņš</translation>
    </message>
    <message>
        <source>Tell the back end&apos;s administrator.</source>
        <translation>Pasakiet sistēmas administratoram.</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>tā sertifikāts ir citam vārdam</translation>
    </message>
    <message>
        <source>The plugin {plugin} needs {needed}, which is not installed.</source>
        <translation>Spraudnim {plugin} vajag {needed}, kas nav instalēts.</translation>
    </message>
    <message>
        <source>Install it, or remove the plugin.</source>
        <translation>Instalējiet to vai noņemiet spraudni.</translation>
    </message>
    <message>
        <source>The plugin {plugin} has no {class_name} in {module_name}.</source>
        <translation>Spraudnī {plugin} nav {class_name} modulī {module_name}.</translation>
    </message>
    <message>
        <source>There is no plugin in {folder}.</source>
        <translation>Mapē {folder} nav spraudņa.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes.</source>
        <translation>{path} ir lielāks par {most} baitiem.</translation>
    </message>
    <message>
        <source>The manifest asks for every host; it must name them.</source>
        <translation>Manifests prasa visus resursdatorus; tam tie jānosauc.</translation>
    </message>
    <message>
        <source>The manifest names a capability that this program does not have: {unknown}.</source>
        <translation>Manifests nosauc spēju, kādas šai programmai nav: {unknown}.</translation>
    </message>
    <message>
        <source>The manifest names no capability.</source>
        <translation>Manifests nenosauc nevienu spēju.</translation>
    </message>
    <message>
        <source>The manifest&apos;s setting {key} is not a table.</source>
        <translation>Manifesta iestatījums {key} nav tabula.</translation>
    </message>
    <message>
        <source>The manifest&apos;s setting {key} has a default that is no {kind}.</source>
        <translation>Manifesta iestatījuma {key} noklusējums nav {kind}.</translation>
    </message>
    <message>
        <source>The manifest&apos;s setting {key} needs choices, and only a choice has them.</source>
        <translation>Manifesta iestatījumam {key} vajag izvēles, un tās ir tikai izvēlei.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}.</source>
        <translation>{path} nevar nolasīt: {problem}.</translation>
    </message>
    <message>
        <source>{path} is broken: {problem}.</source>
        <translation>{path} ir bojāts: {problem}.</translation>
    </message>
    <message>
        <source>The manifest&apos;s api “{wanted}” is no range such as “&gt;=1,&lt;2”.</source>
        <translation>Manifesta api „{wanted}” nav diapazons kā „&gt;=1,&lt;2”.</translation>
    </message>
    <message>
        <source>The plugin needs version {wanted} of the plugin interface; this program has {here}: it is made for {which} Agent Desk.</source>
        <translation>Spraudnim vajag spraudņu saskarnes versiju {wanted}, šai programmai ir {here}: tas veidots {which} Agent Desk.</translation>
    </message>
    <message>
        <source>The manifest&apos;s setting {key} is of an unknown kind: {name}.</source>
        <translation>Manifesta iestatījums {key} ir nezināma veida: {name}.</translation>
    </message>
    <message>
        <source>a newer</source>
        <translation>jaunākam</translation>
    </message>
    <message>
        <source>an older</source>
        <translation>vecākam</translation>
    </message>
    <message>
        <source>The manifest&apos;s {where}{name} {what}.</source>
        <translation>Manifests: {where}{name} {what}.</translation>
    </message>
    <message>
        <source>is not a field that this program knows</source>
        <translation>ir lauks, ko šī programma nepazīst</translation>
    </message>
    <message>
        <source>is not a short text</source>
        <translation>nav īss teksts</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>trūkst</translation>
    </message>
    <message>
        <source>must be {wanted}</source>
        <translation>jābūt: {wanted}</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>nav tekstu saraksts</translation>
    </message>
    <message>
        <source>is not a table</source>
        <translation>nav tabula</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>nav ne jā, ne nē</translation>
    </message>
    <message>
        <source>is not a whole number from {least} to {most}</source>
        <translation>nav vesels skaitlis no {least} līdz {most}</translation>
    </message>
    <message>
        <source>The connection has a setting that its plugin does not know: {unknown}.</source>
        <translation>Savienojumam ir iestatījums, ko spraudnis nepazīst: {unknown}.</translation>
    </message>
    <message>
        <source>The setting “{label}” ({key}) is not a {kind}.</source>
        <translation>Iestatījums „{label}” ({key}) nav {kind}.</translation>
    </message>
    <message>
        <source>The setting “{label}” ({key}) is none of {choices}.</source>
        <translation>Iestatījums „{label}” ({key}) nav no saraksta: {choices}.</translation>
    </message>
    <message>
        <source>The setting “{label}” ({key}) is not an address.</source>
        <translation>Iestatījums „{label}” ({key}) nav adrese.</translation>
    </message>
    <message>
        <source>The connection lacks the setting “{label}” ({key}).</source>
        <translation>Savienojumam trūkst iestatījuma „{label}” ({key}).</translation>
    </message>
    <message>
        <source>The back end sent a text that is not Unicode.</source>
        <translation>Sistēma atsūtīja tekstu, kas nav Unicode.</translation>
    </message>
    <message>
        <source>The back end sent something that is not strict JSON ({problem}).</source>
        <translation>Sistēma atsūtīja ne stingru JSON ({problem}).</translation>
    </message>
    <message>
        <source>The back end sent a text that is not UTF-8.</source>
        <translation>Sistēma atsūtīja tekstu, kas nav UTF-8.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>kāds</translation>
    </message>
    <message>
        <source>This draft was published by {who} already.</source>
        <translation>Šo melnrakstu jau publicēja {who}.</translation>
    </message>
    <message>
        <source>This draft was discarded by {who} already.</source>
        <translation>Šo melnrakstu jau atmeta {who}.</translation>
    </message>
    <message>
        <source>This draft does not exist.</source>
        <translation>Šāda melnraksta nav.</translation>
    </message>
    <message>
        <source>Look at the list of drafts again.</source>
        <translation>Apskatiet melnrakstu sarakstu vēlreiz.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Jūsu lomai tas nav atļauts.</translation>
    </message>
    <message>
        <source>Ask a lead to publish or discard it.</source>
        <translation>Lūdziet grupas vadītāju to publicēt vai atmest.</translation>
    </message>
    <message>
        <source>Nothing was said to be erased.</source>
        <translation>Nav pateikts, ko dzēst.</translation>
    </message>
    <message>
        <source>Name a question, an agent or a customer.</source>
        <translation>Nosauciet jautājumu, darbinieku vai klientu.</translation>
    </message>
    <message>
        <source>Another text is kept under this version of {article}, by {who}.</source>
        <translation>Ar šo {article} versiju glabājas cits teksts ({who}).</translation>
    </message>
    <message>
        <source>Nothing was published. Tell the administrator, and publish with a higher version.</source>
        <translation>Nekas nav publicēts. Pasakiet administratoram un publicējiet ar augstāku versiju.</translation>
    </message>
    <message>
        <source>{key} is no key of an article.</source>
        <translation>{key} nav raksta atslēga.</translation>
    </message>
    <message>
        <source>Give it a short id and a language.</source>
        <translation>Norādiet īsu identifikatoru un valodu.</translation>
    </message>
    <message>
        <source>No free case number was found.</source>
        <translation>Nav atrasts brīvs lietas numurs.</translation>
    </message>
    <message>
        <source>It cannot be saved now: copy your note, then make {folder} writable and save again.</source>
        <translation>Tagad nevar saglabāt: nokopējiet piezīmi, atļaujiet rakstīt mapē {folder} un saglabājiet vēlreiz.</translation>
    </message>
    <message>
        <source>Leave it out of the address and keep it in the keyring: agent-desk store password. A command for the owner asks for it with --ask-password.</source>
        <translation>Izņemiet to no adreses un glabājiet atslēgu saišķī: agent-desk store password. Īpašnieka komanda to pajautās ar --ask-password.</translation>
    </message>
    <message>
        <source>The store&apos;s address holds a password, which others can read.</source>
        <translation>Krātuves adresē ir parole, ko var izlasīt citi.</translation>
    </message>
    <message>
        <source>Another upgrade of this store is running, by {who}.</source>
        <translation>Šo krātuvi jau atjaunina {who}.</translation>
    </message>
    <message>
        <source>Wait for its end; if {who} upgrades nothing: SELECT pg_terminate_backend({pid}).</source>
        <translation>Sagaidiet beigas; ja {who} neko neatjaunina: SELECT pg_terminate_backend({pid}).</translation>
    </message>
    <message>
        <source>The store has schema {schema}; this Agent Desk {version} knows schemas up to {newest}.</source>
        <translation>Krātuves shēma ir {schema}; šis Agent Desk {version} pazīst shēmas līdz {newest}.</translation>
    </message>
    <message>
        <source>Correct it and start Agent Desk again. The other connections are used.</source>
        <translation>Izlabojiet to un palaidiet Agent Desk vēlreiz. Pārējie savienojumi darbojas.</translation>
    </message>
    <message>
        <source>{path}: a connection does not begin with [[connection]]; none is used.</source>
        <translation>{path}: kāds savienojums nesākas ar [[connection]]; neviens netiek lietots.</translation>
    </message>
    <message>
        <source>Begin each with [[connection]], in two brackets, and start Agent Desk again.</source>
        <translation>Sāciet katru ar [[connection]], dubultās iekavās, un palaidiet Agent Desk vēlreiz.</translation>
    </message>
    <message>
        <source>If it is a connection, begin it with [[connection]]. The other connections are used.</source>
        <translation>Ja tas ir savienojums, sāciet to ar [[connection]]. Pārējie savienojumi darbojas.</translation>
    </message>
    <message>
        <source>Rename one and start Agent Desk again. Until then the first is used.</source>
        <translation>Pārdēvējiet vienu un palaidiet Agent Desk vēlreiz. Līdz tam darbojas pirmais.</translation>
    </message>
    <message>
        <source>Remove it, or move it below [connection.settings], and start Agent Desk again. The other connections are used.</source>
        <translation>Izņemiet to vai pārceliet zem [connection.settings] un palaidiet Agent Desk vēlreiz. Pārējie savienojumi darbojas.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. No connection is used.</source>
        <translation>{path} nevar nolasīt: {problem}. Neviens savienojums netiek lietots.</translation>
    </message>
    <message>
        <source>Correct the file and start Agent Desk again.</source>
        <translation>Izlabojiet failu un palaidiet Agent Desk vēlreiz.</translation>
    </message>
    <message>
        <source>Add a line {field} = &quot;…&quot; to it and start Agent Desk again. The other connections are used.</source>
        <translation>Pievienojiet tam rindu {field} = &quot;…&quot; un palaidiet Agent Desk vēlreiz. Pārējie savienojumi darbojas.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}; {default} is used.</source>
        <translation>Iestatījums {name} nevar būt {value}; tiek lietots {default}.</translation>
    </message>
    <message>
        <source>Correct it in {file}.</source>
        <translation>Izlabojiet to failā {file}.</translation>
    </message>
    <message>
        <source>There is no setting {name}; it is left out.</source>
        <translation>Iestatījuma {name} nav; tas izlaists.</translation>
    </message>
    <message>
        <source>Write a country&apos;s two letters in {file}, such as LV.</source>
        <translation>Ierakstiet failā {file} valsts divus burtus, piemēram, LV.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most} in {file}.</source>
        <translation>Ierakstiet failā {file} skaitli no {least} līdz {most}.</translation>
    </message>
    <message>
        <source>Write one of {known} in {file}.</source>
        <translation>Ierakstiet failā {file} vienu no: {known}.</translation>
    </message>
    <message>
        <source>The token is of {holder} and not of {login}: what is done would be done as {holder}.</source>
        <translation>Pilnvara pieder {holder}, nevis {login}: viss tiktu darīts {holder} vārdā.</translation>
    </message>
    <message>
        <source>Enter a token that {login} made in Request Tracker under Settings, Auth Tokens, or correct the login of the connection.</source>
        <translation>Ievadiet pilnvaru, ko {login} izveido Request Tracker sadaļā Settings, Auth Tokens, vai izlabojiet savienojuma kontu.</translation>
    </message>
    <message>
        <source>Request Tracker refused: {why}</source>
        <translation>Request Tracker atteica: {why}</translation>
    </message>
    <message>
        <source>What answers there is no Request Tracker with REST 2.</source>
        <translation>Šajā adresē neatbild Request Tracker ar REST 2.</translation>
    </message>
    <message>
        <source>Correct the address of the connection: a browser shows Request Tracker there.</source>
        <translation>Izlabojiet savienojuma adresi: tajā pārlūks rāda Request Tracker.</translation>
    </message>
    <message>
        <source>Request Tracker does not say that the token is of {login}.</source>
        <translation>Request Tracker neapliecina, ka pilnvara pieder {login}.</translation>
    </message>
    <message>
        <source>Enter a token that {login} made under Settings, Auth Tokens.</source>
        <translation>Ievadiet pilnvaru, ko {login} izveido sadaļā Settings, Auth Tokens.</translation>
    </message>
    <message>
        <source>Request Tracker does not search its customers by {field}, and gave all of them.</source>
        <translation>Request Tracker nemeklē klientus pēc lauka {field} un deva visus.</translation>
    </message>
    <message>
        <source>Correct the field in the connection: it must be one that Request Tracker searches.</source>
        <translation>Izlabojiet lauku savienojumā: Request Tracker jāprot pēc tā meklēt.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; is no field of Request Tracker&apos;s users.</source>
        <translation>„{field}” nav Request Tracker lietotāju lauks.</translation>
    </message>
    <message>
        <source>Write the name of a field, or CF.{Name} for a custom field.</source>
        <translation>Rakstiet lauka nosaukumu vai CF.{Name} pielāgotam laukam.</translation>
    </message>
    <message>
        <source>The database&apos;s address holds a password, and a setting can be read by others.</source>
        <translation>Datubāzes adresē ir parole, bet iestatījumu var izlasīt citi.</translation>
    </message>
    <message>
        <source>Leave it out of the address, and enter it as the connection&apos;s password: that is kept in the keyring. At a terminal: agent-desk plugin check … --ask-secret password. The file of a key must need none.</source>
        <translation>Izņemiet to no adreses un ievadiet kā savienojuma paroli: to glabā atslēgu saišķis. Terminālī: agent-desk plugin check … --ask-secret password. Atslēgas failam parole nedrīkst būt vajadzīga.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has a brace without its partner, or no column in its braces: {text}</source>
        <translation>„{key}”: figūriekavai nav pāra vai iekavās nav kolonnas: {text}</translation>
    </message>
    <message>
        <source>a time (times = [{times}])</source>
        <translation>laiku (times = [{times}])</translation>
    </message>
    <message>
        <source>mapping {file}: {place} &apos;{key}&apos;: no value of the column &apos;{column}&apos; can be read as {what}. They look like {like}.</source>
        <translation>kartējums {file}: {place} „{key}”: nevienu kolonnas „{column}” vērtību nevar nolasīt kā {what}. Tās izskatās šādi: {like}.</translation>
    </message>
    <message>
        <source>mapping {file}: {place} {what}</source>
        <translation>kartējums {file}: {place} {what}</translation>
    </message>
    <message>
        <source>mapping {file}: {what}</source>
        <translation>kartējums {file}: {what}</translation>
    </message>
    <message>
        <source>&apos;currency&apos; is no currency of ISO 4217: &apos;{currency}&apos;. Write one such as &apos;EUR&apos;.</source>
        <translation>„currency” nav ISO 4217 valūta: „{currency}”. Rakstiet, piemēram, &apos;EUR&apos;.</translation>
    </message>
    <message>
        <source>it says of no table what it holds; write [customers], [[accounts]] or [contacts].</source>
        <translation>tajā ne par vienu tabulu nav teikts, kas tajā ir; rakstiet [customers], [[accounts]] vai [contacts].</translation>
    </message>
    <message>
        <source>&apos;region&apos; is no country: &apos;{region}&apos;. Write its two letters, such as &apos;LV&apos;.</source>
        <translation>„region” nav valsts: „{region}”. Rakstiet tās divus burtus, piemēram, &apos;LV&apos;.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has the unknown word &apos;{word}&apos;; there are: {known}.</source>
        <translation>„{key}”: nezināms vārds „{word}”; ir: {known}.</translation>
    </message>
    <message>
        <source>&apos;times&apos;: with &apos;{spelling}&apos; no day can be read. Write {known}, or a pattern with day, month and year, such as &apos;%d.%m.%Y %H:%M&apos;.</source>
        <translation>„times”: ar „{spelling}” nevar nolasīt dienu. Rakstiet {known} vai paraugu ar dienu, mēnesi un gadu, piemēram, &apos;%d.%m.%Y %H:%M&apos;.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>skaitli</translation>
    </message>
    <message>
        <source>&apos;region&apos;: there are no telephone numbers of &apos;{region}&apos;. Write a country&apos;s two letters, such as &apos;LV&apos;.</source>
        <translation>„region”: valstij „{region}” nav tālruņa numuru. Rakstiet valsts divus burtus, piemēram, &apos;LV&apos;.</translation>
    </message>
    <message>
        <source>Correct the mapping file; plugins/sql_records/GUIDE.md says what it may hold.</source>
        <translation>Izlabojiet kartējuma failu; kas tajā var būt, teikts plugins/sql_records/GUIDE.md.</translation>
    </message>
    <message>
        <source>The mapping file {path} is no file of at most 1 MB.</source>
        <translation>Kartējuma fails {path} nav fails līdz 1 MB.</translation>
    </message>
    <message>
        <source>Give the connection the path of its mapping file.</source>
        <translation>Norādiet savienojumā kartējuma faila ceļu.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be a whole number from 0 to {most}, not {value}.</source>
        <translation>„{key}” jābūt veselam skaitlim no 0 līdz {most}, nevis {value}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>Look at the case as it is now, then decide again.</source>
        <translation>Apskatiet, kāda lieta ir tagad, un izlemiet vēlreiz.</translation>
    </message>
    <message>
        <source>{number} changed meanwhile: it is {state}, {owner}.</source>
        <translation>{number} pa to laiku mainījās: tā ir {state}, {owner}.</translation>
    </message>
    <message>
        <source>Keep or renegotiate what was promised, then solve the case.</source>
        <translation>Izpildiet vai pārrunājiet apsolīto, tad atrisiniet lietu.</translation>
    </message>
    <message>
        <source>{owner} is there and owns {number}.</source>
        <translation>{owner} ir klāt un vada lietu {number}.</translation>
    </message>
    <message>
        <source>Ask them for a handoff.</source>
        <translation>Lūdziet nodot lietu.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>atvērta</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>gaidoša</translation>
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
        <source>nobody owns it</source>
        <translation>to neviens nevada</translation>
    </message>
    <message>
        <source>its owner is {owner}</source>
        <translation>to vada {owner}</translation>
    </message>
    <message>
        <source>{owner} owns {number}, and alone may do this.</source>
        <translation>Lietu {number} vada {owner}, un neviens cits to nevar izdarīt.</translation>
    </message>
    <message>
        <source>Ask {owner} to hand it to you; if they are away, take it over.</source>
        <translation>Lūdziet nodot lietu jums (to vada {owner}); ja neviena nav klāt, pārņemiet to.</translation>
    </message>
    <message>
        <source>Nobody owns {number}.</source>
        <translation>Lietu {number} neviens nevada.</translation>
    </message>
    <message>
        <source>Look at the case as it is now, then decide again; what you wrote is kept.</source>
        <translation>Apskatiet, kāda lieta ir tagad, un izlemiet vēlreiz; uzrakstītais ir saglabāts.</translation>
    </message>
    <message>
        <source>{number} changed meanwhile: {owner}.</source>
        <translation>{number} pa to laiku mainījās: {owner}.</translation>
    </message>
    <message>
        <source>This question is not there.</source>
        <translation>Šāda jautājuma nav.</translation>
    </message>
    <message>
        <source>Your text is kept in the note field.</source>
        <translation>Jūsu teksts saglabāts piezīmes laukā.</translation>
    </message>
    <message>
        <source>{who} has answered this question, or taken it back, already.</source>
        <translation>{who}: uz šo jautājumu jau atbildēts, vai tas atsaukts.</translation>
    </message>
    <message>
        <source>This question is not yours to answer.</source>
        <translation>Uz šo jautājumu jāatbild ne jums.</translation>
    </message>
    <message>
        <source>This customer is not in the directory.</source>
        <translation>Šī klienta nav katalogā.</translation>
    </message>
    <message>
        <source>Search for the customer again.</source>
        <translation>Meklējiet klientu vēlreiz.</translation>
    </message>
    <message>
        <source>This record does not belong to this customer any more.</source>
        <translation>Šis ieraksts vairs nepieder šim klientam.</translation>
    </message>
    <message>
        <source>Open the customer again.</source>
        <translation>Atveriet klientu vēlreiz.</translation>
    </message>
    <message>
        <source>The record {record} is not in the directory.</source>
        <translation>Ieraksta {record} nav katalogā.</translation>
    </message>
    <message>
        <source>Read it from its back end first.</source>
        <translation>Vispirms nolasiet to no tās sistēmas.</translation>
    </message>
    <message>
        <source>The file of drafts was damaged; {rows} could be read, and new ones are kept.</source>
        <translation>Melnrakstu fails bija bojāts; nolasīti: {rows}, jaunie tiek saglabāti.</translation>
    </message>
    <message>
        <source>The damaged file is {aside}.</source>
        <translation>Bojātais fails: {aside}.</translation>
    </message>
    <message>
        <source>Cannot save: {problem}</source>
        <translation>Nevar saglabāt: {problem}</translation>
    </message>
    <message>
        <source>Cannot save: {problem}.</source>
        <translation>Nevar saglabāt: {problem}.</translation>
    </message>
    <message>
        <source>Write sqlite:///FILE or postgresql://USER@HOST/DATABASE.</source>
        <translation>Rakstiet sqlite:///FILE vai postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The store&apos;s address names no file and no PostgreSQL database.</source>
        <translation>Krātuves adrese nenosauc ne failu, ne PostgreSQL datubāzi.</translation>
    </message>
    <message>
        <source>The store&apos;s address cannot be read.</source>
        <translation>Krātuves adresi nevar nolasīt.</translation>
    </message>
    <message>
        <source>Keep the file aside and restore the last back-up: copy it to the file&apos;s place.</source>
        <translation>Nolieciet failu malā un atjaunojiet pēdējo kopiju: nokopējiet to faila vietā.</translation>
    </message>
    <message>
        <source>Make {which} writable.</source>
        <translation>Atļaujiet rakstīt {which}.</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>The store may only be read.</source>
        <translation>Krātuvi var tikai lasīt.</translation>
    </message>
    <message>
        <source>{path} lies on a network share ({share}), where a store gets damaged.</source>
        <translation>{path} atrodas tīkla mapē ({share}), kur krātuve tiek bojāta.</translation>
    </message>
    <message>
        <source>Choose a folder on this machine, or use PostgreSQL for a team.</source>
        <translation>Izvēlieties mapi šajā datorā vai komandai lietojiet PostgreSQL.</translation>
    </message>
    <message>
        <source>The folder {path} may not be written to.</source>
        <translation>Mapē {path} nedrīkst rakstīt.</translation>
    </message>
    <message>
        <source>Make it writable.</source>
        <translation>Atļaujiet rakstīt.</translation>
    </message>
    <message>
        <source>{path} is empty: what was in it is gone.</source>
        <translation>{path} ir tukšs: tā saturs ir zudis.</translation>
    </message>
    <message>
        <source>{path} is not a store.</source>
        <translation>{path} nav krātuve.</translation>
    </message>
    <message>
        <source>{path} was not closed properly, and may only be read.</source>
        <translation>{path} nav pienācīgi aizvērts, un to var tikai lasīt.</translation>
    </message>
    <message>
        <source>{path} has an older schema, and may only be read.</source>
        <translation>{path} ir vecāka shēma, un to var tikai lasīt.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {problem}.</source>
        <translation>Mapi {path} nevar izveidot: {problem}.</translation>
    </message>
    <message>
        <source>Make it readable.</source>
        <translation>Atļaujiet lasīt.</translation>
    </message>
    <message>
        <source>Look at the case as it is now.</source>
        <translation>Apskatiet, kāda lieta ir tagad.</translation>
    </message>
    <message>
        <source>is no longer open</source>
        <translation>vairs nav spēkā</translation>
    </message>
    <message>
        <source>was accepted</source>
        <translation>ir pieņemts</translation>
    </message>
    <message>
        <source>was declined</source>
        <translation>ir noraidīts</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>atgriezās</translation>
    </message>
    <message>
        <source>was withdrawn</source>
        <translation>ir atsaukts</translation>
    </message>
    <message>
        <source>The offer of {number} {end}: {owner}.</source>
        <translation>Lietas {number} piedāvājums {end}: {owner}.</translation>
    </message>
    <message>
        <source>{number} changed hands or was solved meanwhile.</source>
        <translation>{number} pa to laiku mainīja vadītāju vai ir atrisināta.</translation>
    </message>
    <message>
        <source>This case is offered already.</source>
        <translation>Šī lieta jau ir piedāvāta.</translation>
    </message>
    <message>
        <source>Withdraw that offer first.</source>
        <translation>Vispirms atsauciet to piedāvājumu.</translation>
    </message>
    <message>
        <source>{number} changed hands: {owner}.</source>
        <translation>{number} mainīja vadītāju: {owner}.</translation>
    </message>
    <message>
        <source>Your text is kept as a draft.</source>
        <translation>Jūsu teksts saglabāts kā melnraksts.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is {minutes} minutes behind the team&apos;s: set it right.</source>
        <translation>Šī datora pulkstenis atpaliek no komandas pulksteņa par {minutes} min.: izlabojiet to.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is {minutes} minutes ahead of the team&apos;s: set it right.</source>
        <translation>Šī datora pulkstenis steidzas par {minutes} min., salīdzinot ar komandas pulksteni: izlabojiet to.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} neeksistē.</translation>
    </message>
    <message>
        <source>It cannot be saved now: copy your note, then free some space and save again.</source>
        <translation>Tagad nevar saglabāt: nokopējiet piezīmi, atbrīvojiet vietu un saglabājiet vēlreiz.</translation>
    </message>
    <message>
        <source>Keep its password in the keyring: agent-desk store password.</source>
        <translation>Glabājiet paroli atslēgu saišķī: agent-desk store password.</translation>
    </message>
    <message>
        <source>Notes and promises are kept on this machine and sent when it is back.</source>
        <translation>Piezīmes un solījumi glabājas šajā datorā un tiks nosūtīti, kad tā atgriezīsies.</translation>
    </message>
    <message>
        <source>The team&apos;s database cannot be reached.</source>
        <translation>Komandas datubāze nav sasniedzama.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s database was lost.</source>
        <translation>Savienojums ar komandas datubāzi ir zudis.</translation>
    </message>
    <message>
        <source>Others are changing the same case.</source>
        <translation>Citi maina to pašu lietu.</translation>
    </message>
    <message>
        <source>The team&apos;s database is slow and did not finish in time.</source>
        <translation>Komandas datubāze ir lēna un nepaspēja.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not answer.</source>
        <translation>Komandas datubāze neatbild.</translation>
    </message>
    <message>
        <source>The store is not set up.</source>
        <translation>Krātuve nav sagatavota.</translation>
    </message>
    <message>
        <source>An administrator runs: agent-desk store upgrade.</source>
        <translation>Administrators palaiž: agent-desk store upgrade.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Disks ir pilns.</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged.</source>
        <translation>Krātuves fails ir bojāts.</translation>
    </message>
    <message>
        <source>This is in the store already.</source>
        <translation>Tas krātuvē jau ir.</translation>
    </message>
    <message>
        <source>The team&apos;s database takes no changes at the moment; another server takes over.</source>
        <translation>Komandas datubāze pašlaik nepieņem izmaiņas; to aizstāj cits serveris.</translation>
    </message>
    <message>
        <source>Another desktop holds this case for a moment.</source>
        <translation>Šo lietu uz brīdi tur cita darbvieta.</translation>
    </message>
    <message>
        <source>The team&apos;s database has no free connection.</source>
        <translation>Komandas datubāzei nav brīvu savienojumu.</translation>
    </message>
    <message>
        <source>The disk of the team&apos;s database is full.</source>
        <translation>Komandas datubāzes disks ir pilns.</translation>
    </message>
    <message>
        <source>The team&apos;s database refused the login.</source>
        <translation>Komandas datubāze noraidīja pieteikšanos.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not exist.</source>
        <translation>Komandas datubāzes nav.</translation>
    </message>
    <message>
        <source>Ask an administrator for its address.</source>
        <translation>Jautājiet adresi administratoram.</translation>
    </message>
    <message>
        <source>Ask a lead or an administrator.</source>
        <translation>Jautājiet grupas vadītājam vai administratoram.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Krātuvi aizņēmusi cita programma.</translation>
    </message>
    <message>
        <source>Close it, or try again.</source>
        <translation>Aizveriet to vai mēģiniet vēlreiz.</translation>
    </message>
    <message>
        <source>The store&apos;s file is not a store.</source>
        <translation>Krātuves fails nav krātuve.</translation>
    </message>
    <message>
        <source>The store may be read but not changed.</source>
        <translation>Krātuvi var lasīt, bet ne mainīt.</translation>
    </message>
    <message>
        <source>Make its file and folder writable.</source>
        <translation>Atļaujiet rakstīt tās failā un mapē.</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened.</source>
        <translation>Krātuves failu nevar atvērt.</translation>
    </message>
    <message>
        <source>Make its file and folder readable and writable.</source>
        <translation>Atļaujiet lasīt un rakstīt tās failu un mapi.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Disku neizdevās nolasīt vai tajā ierakstīt.</translation>
    </message>
    <message>
        <source>The store refused: {error}</source>
        <translation>Krātuve noraidīja: {error}</translation>
    </message>
    <message>
        <source>The team&apos;s database refused: {error}</source>
        <translation>Komandas datubāze noraidīja: {error}</translation>
    </message>
    <message>
        <source>The team&apos;s database has no login {login}.</source>
        <translation>Komandas datubāzē nav konta {login}.</translation>
    </message>
    <message>
        <source>Ask an administrator to make this login, or write your own into the store&apos;s address.</source>
        <translation>Palūdziet administratoru to izveidot vai ierakstiet krātuves adresē savu.</translation>
    </message>
    <message>
        <source>The store is busy.</source>
        <translation>Krātuve ir aizņemta.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not know your login.</source>
        <translation>Komandas datubāze nepazīst jūsu kontu.</translation>
    </message>
    <message>
        <source>Look at the promise as it is now.</source>
        <translation>Apskatiet, kāds solījums ir tagad.</translation>
    </message>
    <message>
        <source>The promise that this one follows is not on this case.</source>
        <translation>Solījums, kam šis seko, nav šajā lietā.</translation>
    </message>
    <message>
        <source>The promise was settled meanwhile.</source>
        <translation>Solījums pa to laiku jau ir nokārtots.</translation>
    </message>
    <message>
        <source>{number} is {state}.</source>
        <translation>{number}: {state}.</translation>
    </message>
    <message>
        <source>Reopen it, then promise.</source>
        <translation>Atveriet lietu no jauna, tad soliet.</translation>
    </message>
    <message>
        <source>The promise changed meanwhile.</source>
        <translation>Solījums pa to laiku mainījās.</translation>
    </message>
    <message>
        <source>Promises that are open or broken: {count}.</source>
        <translation>Atvērti vai lauzti solījumi: {count}.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Vispirms atveriet lietu no jauna.</translation>
    </message>
    <message>
        <source>What was sent to the team&apos;s store cannot be kept on this machine for a day: {problem}</source>
        <translation>Komandas krātuvei nosūtīto nevar dienu glabāt šajā datorā: {problem}</translation>
    </message>
    <message>
        <source>The case is not in the team&apos;s store.</source>
        <translation>Lietas nav komandas krātuvē.</translation>
    </message>
    <message>
        <source>{owner} owns {number} now.</source>
        <translation>Lietu {number} tagad vada: {owner}.</translation>
    </message>
    <message>
        <source>Another version of the program kept it.</source>
        <translation>To saglabāja cita programmas versija.</translation>
    </message>
    <message>
        <source>The promise is not in the team&apos;s store.</source>
        <translation>Solījuma nav komandas krātuvē.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>neviens</translation>
    </message>
    <message>
        <source>Your session was taken over at {device} just now.</source>
        <translation>Jūsu sesiju tikko pārņēma pie {device}.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Paskatieties vēlreiz.</translation>
    </message>
    <message>
        <source>Somebody else has recorded this.</source>
        <translation>To ierakstīja kāds cits.</translation>
    </message>
    <message>
        <source>{path} holds the heads of another store.</source>
        <translation>Failā {path} ir citas krātuves žurnālu gali.</translation>
    </message>
    <message>
        <source>{path} holds no heads.</source>
        <translation>Failā {path} nav žurnālu galu.</translation>
    </message>
    <message>
        <source>Export them with: agent-desk store export-heads.</source>
        <translation>Eksportējiet tos: agent-desk store export-heads.</translation>
    </message>
    <message>
        <source>Restore the last back-up of the store.</source>
        <translation>Atjaunojiet krātuves pēdējo kopiju.</translation>
    </message>
    <message>
        <source>An administrator restores the last back-up: agent-desk store restore.</source>
        <translation>Administrators atjauno pēdējo kopiju: agent-desk store restore.</translation>
    </message>
    <message>
        <source>The store is half upgraded: its tables are not those of its schema {schema}.</source>
        <translation>Krātuve ir atjaunināta līdz pusei: tās tabulas neatbilst tās shēmai {schema}.</translation>
    </message>
    <message>
        <source>This store was written by a newer Agent Desk (this is {version}, it needs {needed}).</source>
        <translation>Šo krātuvi rakstīja jaunāks Agent Desk (šeit ir {version}, vajag {needed}).</translation>
    </message>
    <message>
        <source>Install Agent Desk {needed} or newer; your drafts stay on this machine.</source>
        <translation>Instalējiet Agent Desk {needed} vai jaunāku; melnraksti paliek šajā datorā.</translation>
    </message>
    <message>
        <source>Ask the administrator for the Agent Desk with which the store was upgraded; your drafts stay on this machine.</source>
        <translation>Palūdziet administratoram to Agent Desk, ar kuru krātuve tika atjaunināta; melnraksti paliek šajā datorā.</translation>
    </message>
    <message>
        <source>This store has lost its id: it is no store, or a damaged one.</source>
        <translation>Krātuve zaudējusi identifikatoru: tā nav krātuve vai ir bojāta.</translation>
    </message>
    <message>
        <source>The team&apos;s store does not have this program&apos;s schema yet.</source>
        <translation>Komandas krātuvei vēl nav šīs programmas shēmas.</translation>
    </message>
    <message>
        <source>This write is not in the outbox.</source>
        <translation>Šī ieraksta nav izsūtnē.</translation>
    </message>
    <message>
        <source>{path} has something other than [[connection]]: {others}.</source>
        <translation>Failā {path} ir kas cits nekā [[connection]]: {others}.</translation>
    </message>
    <message>
        <source>{path} has two connections with the id {twice}.</source>
        <translation>Failā {path} ir divi savienojumi ar id {twice}.</translation>
    </message>
    <message>
        <source>{policy}: [allowed_plugins] must map ids to hashes.</source>
        <translation>{policy}: [allowed_plugins] jāsaista identifikatori ar jaucējvērtībām.</translation>
    </message>
    <message>
        <source>{path} has a connection that is no table.</source>
        <translation>Failā {path} ir savienojums, kas nav tabula.</translation>
    </message>
    <message>
        <source>{path}: connection {name} has an unknown field: {unknown}.</source>
        <translation>{path}: savienojumam {name} ir nezināms lauks: {unknown}.</translation>
    </message>
    <message>
        <source>{path}: the id {name} must be small letters, digits, - and _.</source>
        <translation>{path}: id {name} drīkst būt mazie burti, cipari, - un _.</translation>
    </message>
    <message>
        <source>{path}: connection {name} has settings or a switch of the wrong kind.</source>
        <translation>{path}: savienojumam {name} ir nepareiza veida iestatījumi vai slēdzis.</translation>
    </message>
    <message>
        <source>{policy} cannot be read: {problem}.</source>
        <translation>{policy} nevar nolasīt: {problem}.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Pasakiet administratoram.</translation>
    </message>
    <message>
        <source>{path}: connection {name} lacks its {field}.</source>
        <translation>{path}: savienojumam {name} trūkst lauka {field}.</translation>
    </message>
    <message>
        <source>It is kept in memory and asked again in the next session.</source>
        <translation>Tas glabājas atmiņā, un nākamajā reizē to jautās vēlreiz.</translation>
    </message>
    <message>
        <source>The keyring took the secret and did not give it back.</source>
        <translation>Atslēgu saišķis noslēpumu pieņēma, bet neatdeva.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Agent Desk trusts.</source>
        <translation>Šajā datorā nav atslēgu saišķa, kam Agent Desk uzticas.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Atslēgu saišķis ir slēgts.</translation>
    </message>
    <message>
        <source>The keyring cannot be used ({kind}).</source>
        <translation>Atslēgu saišķi nevar izmantot ({kind}).</translation>
    </message>
    <message>
        <source>The keyring does not answer ({kind}).</source>
        <translation>Atslēgu saišķis neatbild ({kind}).</translation>
    </message>
    <message>
        <source>Correct the file, or delete it.</source>
        <translation>Izlabojiet failu vai izdzēsiet to.</translation>
    </message>
    <message>
        <source>{path}: there is no {name}. Possible are {names}.</source>
        <translation>{path}: {name} nav. Iespējami: {names}.</translation>
    </message>
    <message>
        <source>{path}: {table} must be a table, such as [{table}].</source>
        <translation>{path}: {table} jābūt tabulai, piemēram, [{table}].</translation>
    </message>
    <message>
        <source>{path}: {place} must be a number from 0 to {most}, not {value}.</source>
        <translation>{path}: {place} jābūt skaitlim no 0 līdz {most}, nevis {value}.</translation>
    </message>
    <message>
        <source>{path}: {role} must be a table, such as [{role}].</source>
        <translation>{path}: {role} jābūt tabulai, piemēram, [{role}].</translation>
    </message>
    <message>
        <source>{path}: {role}.limit must be an amount such as &quot;50.00&quot;.</source>
        <translation>{path}: {role}.limit jābūt summai, piemēram, &quot;50.00&quot;.</translation>
    </message>
    <message>
        <source>{path}: {place} must be a list of texts, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>{path}: {place} jābūt tekstu sarakstam, piemēram, [&quot;one&quot;, &quot;two&quot;].</translation>
    </message>
    <message>
        <source>{folder}: {problem}.</source>
        <translation>{folder}: {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({problem}); the defaults are used. Correct the file.</source>
        <translation>{file} nevar nolasīt ({problem}); tiek lietoti noklusējumi. Izlabojiet failu.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}; it is left out.</source>
        <translation>Iestatījums {name} nevar būt {value}; tas izlaists.</translation>
    </message>
    <message>
        <source>Something in the program failed: {kind}.</source>
        <translation>Programmā radās kļūda: {kind}.</translation>
    </message>
    <message>
        <source>Nothing typed is lost. Go on working.</source>
        <translation>Nekas uzrakstītais nav zudis. Turpiniet darbu.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>You are also signed in at {device}, since {when}.</source>
        <translation>Jūsu sesija ir atvērta arī datorā {device}, kopš {when}.</translation>
    </message>
    <message>
        <source>Take the session over here?</source>
        <translation>Vai pārņemt sesiju šeit?</translation>
    </message>
    <message>
        <source>Take it over here</source>
        <translation>Pārņemt šeit</translation>
    </message>
    <message>
        <source>Your session went to {device}, {when}.</source>
        <translation>Jūsu sesija pārgāja uz {device}, {when}.</translation>
    </message>
    <message>
        <source>What you typed here is kept. Nothing is offered or sent from here now.</source>
        <translation>Šeit uzrakstītais ir saglabāts. Tagad šeit nekas netiek piedāvāts un no šejienes nekas netiek sūtīts.</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Atgūt šeit</translation>
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
    <message>
        <source>{count} more</source>
        <translation>vēl {count}</translation>
    </message>
    <message>
        <source>All open contexts</source>
        <translation>Visi atvērtie konteksti</translation>
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
        <translation>līdz {when}</translation>
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
        <source>{signal}, waits for {who}</source>
        <translation>{signal}, gaida: {who}</translation>
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
        <source>A promise to {who} is broken, made by {owner}: {what}.</source>
        <translation>Lauzts solījums ({who}), deva {owner}: {what}.</translation>
    </message>
    <message>
        <source>{who} answered: {answer}</source>
        <translation>{who} atbildēja: {answer}</translation>
    </message>
    <message>
        <source>Case {number}, “{topic}”, was solved lately.</source>
        <translation>Lieta {number}, „{topic}”, nesen atrisināta.</translation>
    </message>
    <message>
        <source>Is this conversation about it?</source>
        <translation>Vai šī saruna ir par to?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Atvērt no jauna</translation>
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
        <source>e.g. the fee changed on Monday</source>
        <translation>piem.: maksa mainījās pirmdien</translation>
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
        <translation>Prasme</translation>
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
    <name>WhyNot</name>
    <message>
        <source>“{name}” is not possible now.</source>
        <translation>„{name}” šobrīd nav iespējams.</translation>
    </message>
    <message>
        <source>Your session is at another desktop: take it over here first.</source>
        <translation>Jūsu sesija ir citā datorā: vispirms pārņemiet to šeit.</translation>
    </message>
    <message>
        <source>Nobody is on the line here.</source>
        <translation>Šeit neviens nav uz līnijas.</translation>
    </message>
    <message>
        <source>No call is ringing.</source>
        <translation>Neviens nezvana.</translation>
    </message>
    <message>
        <source>It is not known who is calling: choose the customer first.</source>
        <translation>Nav zināms, kas zvana: vispirms izvēlieties klientu.</translation>
    </message>
    <message>
        <source>No customer is open: Ctrl+K finds one.</source>
        <translation>Neviens klients nav atvērts: Ctrl+K to atrod.</translation>
    </message>
    <message>
        <source>The store has not said yet whose case it is.</source>
        <translation>Krātuve vēl nav pateikusi, kam šī lieta pieder.</translation>
    </message>
    <message>
        <source>Nothing is promised to this customer.</source>
        <translation>Šim klientam nekas nav apsolīts.</translation>
    </message>
    <message>
        <source>What you promised stays promised: Shift+F9 agrees another time.</source>
        <translation>Apsolītais paliek apsolīts: Shift+F9 — vienoties par citu laiku.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Nav nekā, ko atsaukt.</translation>
    </message>
    <message>
        <source>Nobody owns the case: F8 makes it yours.</source>
        <translation>Lietu neviens nevada: F8 — uzņemties to.</translation>
    </message>
    <message>
        <source>Case {number} is not open: open it again first.</source>
        <translation>Lieta {number} nav atvērta: vispirms atveriet to no jauna.</translation>
    </message>
    <message>
        <source>Case {number} is yours already.</source>
        <translation>Lieta {number} jau ir jūsu.</translation>
    </message>
    <message>
        <source>Case {number} is yours, and was nobody&apos;s before.</source>
        <translation>Lieta {number} ir jūsu, un pirms tam to neviens nevadīja.</translation>
    </message>
    <message>
        <source>{who} owns case {number}: Ctrl+O reaches them.</source>
        <translation>Lietu {number} vada {who}: Ctrl+O — sazināties.</translation>
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
        <source>held</source>
        <translation>gaidīšanā</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beidzies</translation>
    </message>
    <message>
        <source>on the line or held</source>
        <translation>sarunā vai gaidīšanā</translation>
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
        <translation>{state} līdz {when}</translation>
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
        <source>Not kept yet</source>
        <translation>Vēl nav saglabāts</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sūta…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Nosūtīta</translation>
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
        <translation>Vadāt jūs, kopš {when}</translation>
    </message>
    <message>
        <source>Owner: you, since today</source>
        <translation>Vadāt jūs, kopš šodienas</translation>
    </message>
    <message>
        <source>Owner: {who}, since {when}</source>
        <translation>Vada {who}, kopš {when}</translation>
    </message>
    <message>
        <source>Owner: {who}, since today</source>
        <translation>Vada {who}, kopš šodienas</translation>
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
        <translation>pirms {age}</translation>
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
        <translation>pārvienots: {where}</translation>
    </message>
    <message>
        <source>Take ticket {id}</source>
        <translation>Paņemt pieteikumu {id}</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>Jauns pieteikums</translation>
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
        <source>Your authority: {what}</source>
        <translation>Jūsu pilnvaras: {what}</translation>
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
