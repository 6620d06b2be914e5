<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Accounts by connection</source>
        <translation>Accounts by connection</translation>
    </message>
</context>
<context>
    <name>ActionBar</name>
    <message>
        <source>{count} more</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>More actions</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Answer the call</source>
        <translation>&amp;Answer the call</translation>
    </message>
    <message>
        <source>&amp;End the call</source>
        <translation>&amp;End the call</translation>
    </message>
    <message>
        <source>&amp;Next context</source>
        <translation>&amp;Next context</translation>
    </message>
    <message>
        <source>&amp;Previous context</source>
        <translation>&amp;Previous context</translation>
    </message>
    <message>
        <source>&amp;Close this context</source>
        <translation>&amp;Close this context</translation>
    </message>
    <message>
        <source>&amp;Own it</source>
        <translation>&amp;Own it</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>&amp;Save note</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Write the note</source>
        <translation>&amp;Write the note</translation>
    </message>
    <message>
        <source>&amp;Search answers</source>
        <translation>&amp;Search answers</translation>
    </message>
    <message>
        <source>&amp;This answered it</source>
        <translation>&amp;This answered it</translation>
    </message>
    <message>
        <source>&amp;Filter previous contacts</source>
        <translation>&amp;Filter previous contacts</translation>
    </message>
    <message>
        <source>&amp;Attach the caller&apos;s number</source>
        <translation>&amp;Attach the caller&apos;s number</translation>
    </message>
    <message>
        <source>Ask every back end a&amp;gain</source>
        <translation>Ask every back end a&amp;gain</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Find anything</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Next pane</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Previous pane</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Larger</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>S&amp;maller</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>L&amp;ight theme</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Dark theme</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;High contrast</translation>
    </message>
    <message>
        <source>&amp;Connections and sample company</source>
        <translation>&amp;Connections and sample company</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation>&amp;Promise</translation>
    </message>
    <message>
        <source>&amp;Keep or renegotiate a promise</source>
        <translation>&amp;Keep or renegotiate a promise</translation>
    </message>
    <message>
        <source>&amp;Consult</source>
        <translation>&amp;Consult</translation>
    </message>
    <message>
        <source>&amp;Hand off</source>
        <translation>&amp;Hand off</translation>
    </message>
    <message>
        <source>P&amp;raise</source>
        <translation>P&amp;raise</translation>
    </message>
    <message>
        <source>R&amp;each owner</source>
        <translation>R&amp;each owner</translation>
    </message>
    <message>
        <source>&amp;Let it wait</source>
        <translation>&amp;Let it wait</translation>
    </message>
    <message>
        <source>Sol&amp;ve it</source>
        <translation>Sol&amp;ve it</translation>
    </message>
    <message>
        <source>Close the c&amp;ase</source>
        <translation>Close the c&amp;ase</translation>
    </message>
    <message>
        <source>Re&amp;open the case</source>
        <translation>Re&amp;open the case</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Take it over</translation>
    </message>
    <message>
        <source>&amp;Journal of the case</source>
        <translation>&amp;Journal of the case</translation>
    </message>
    <message>
        <source>&amp;Transfer the call</source>
        <translation>&amp;Transfer the call</translation>
    </message>
    <message>
        <source>After-call &amp;rating</source>
        <translation>After-call &amp;rating</translation>
    </message>
    <message>
        <source>Te&amp;ll this answer</source>
        <translation>Te&amp;ll this answer</translation>
    </message>
    <message>
        <source>&amp;Draft an article from this case</source>
        <translation>&amp;Draft an article from this case</translation>
    </message>
    <message>
        <source>Questions without an ans&amp;wer</source>
        <translation>Questions without an ans&amp;wer</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation>&amp;Team</translation>
    </message>
    <message>
        <source>Take the case that &amp;needs somebody most</source>
        <translation>Take the case that &amp;needs somebody most</translation>
    </message>
    <message>
        <source>Hand off &amp;several cases</source>
        <translation>Hand off &amp;several cases</translation>
    </message>
    <message>
        <source>When I am &amp;here or away</source>
        <translation>When I am &amp;here or away</translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>C&amp;all</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Case</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>C&amp;ustomer</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{number} is attached.</source>
        <translation>{number} is attached.</translation>
    </message>
    <message>
        <source>You own case {number}.</source>
        <translation>You own case {number}.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>Acts of the journal</name>
    <message>
        <source>opened</source>
        <translation>opened</translation>
    </message>
    <message>
        <source>state changed</source>
        <translation>state changed</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>given back</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>owned</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>taken over</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>note written</translation>
    </message>
    <message>
        <source>ticket linked</source>
        <translation>ticket linked</translation>
    </message>
    <message>
        <source>let wait</source>
        <translation>let wait</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>went on</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation>reopened</translation>
    </message>
    <message>
        <source>written to the back end</source>
        <translation>written to the back end</translation>
    </message>
    <message>
        <source>refused by the back end</source>
        <translation>refused by the back end</translation>
    </message>
    <message>
        <source>sent, outcome unknown</source>
        <translation>sent, outcome unknown</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>promised</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>promise kept</translation>
    </message>
    <message>
        <source>promise open again</source>
        <translation>promise open again</translation>
    </message>
    <message>
        <source>late keeping taken back</source>
        <translation>late keeping taken back</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>promise broken</translation>
    </message>
    <message>
        <source>another time agreed</source>
        <translation>another time agreed</translation>
    </message>
    <message>
        <source>owner told of the promise</source>
        <translation>owner told of the promise</translation>
    </message>
    <message>
        <source>lead told of the promise</source>
        <translation>lead told of the promise</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>offered to somebody</translation>
    </message>
    <message>
        <source>handoff accepted</source>
        <translation>handoff accepted</translation>
    </message>
    <message>
        <source>handoff declined</source>
        <translation>handoff declined</translation>
    </message>
    <message>
        <source>handoff withdrawn</source>
        <translation>handoff withdrawn</translation>
    </message>
    <message>
        <source>handoff came back</source>
        <translation>handoff came back</translation>
    </message>
    <message>
        <source>call transferred</source>
        <translation>call transferred</translation>
    </message>
    <message>
        <source>transferred against advice</source>
        <translation>transferred against advice</translation>
    </message>
    <message>
        <source>transfer avoided</source>
        <translation>transfer avoided</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>consulted</translation>
    </message>
    <message>
        <source>consult answered</source>
        <translation>consult answered</translation>
    </message>
    <message>
        <source>consult declined</source>
        <translation>consult declined</translation>
    </message>
    <message>
        <source>consult withdrawn</source>
        <translation>consult withdrawn</translation>
    </message>
    <message>
        <source>answer told</source>
        <translation>answer told</translation>
    </message>
    <message>
        <source>praised</source>
        <translation>praised</translation>
    </message>
    <message>
        <source>call rated</source>
        <translation>call rated</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>due</source>
        <translation>due</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>owner</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>to</source>
        <translation>to</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>receiver</translation>
    </message>
    <message>
        <source>department</source>
        <translation>department</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>next step</translation>
    </message>
    <message>
        <source>until</source>
        <translation>until</translation>
    </message>
    <message>
        <source>not a card</source>
        <translation>not a card</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Noted: this answered it</source>
        <translation>Noted: this answered it</translation>
    </message>
    <message>
        <source>What to say and decide</source>
        <translation>What to say and decide</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>This answered it</source>
        <translation>This answered it</translation>
    </message>
    <message>
        <source>Remembers that this customer is told this; colleagues see it.</source>
        <translation>Remembers that this customer is told this; colleagues see it.</translation>
    </message>
    <message>
        <source>Teaches the search: who asks the same finds this answer sooner.</source>
        <translation>Teaches the search: who asks the same finds this answer sooner.</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>version {n}</translation>
    </message>
    <message>
        <source>Its author finds it in {where}.</source>
        <translation>Its author finds it in {where}.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Search answers: type what the caller says</source>
        <translation>Search answers: type what the caller says</translation>
    </message>
    <message>
        <source>Search answers</source>
        <translation>Search answers</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>Nothing fits. Try the caller&apos;s own words, or fewer of them.</source>
        <translation>Nothing fits. Try the caller&apos;s own words, or fewer of them.</translation>
    </message>
    <message>
        <source>Suggestions appear here when something is known about the call.</source>
        <translation>Suggestions appear here when something is known about the call.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Hand off several cases</source>
        <translation>Hand off several cases</translation>
    </message>
    <message>
        <source>Tick at least one case.</source>
        <translation>Tick at least one case.</translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation>Choose a colleague or a department.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Give the reason.</translation>
    </message>
    <message>
        <source>Say what the next step is.</source>
        <translation>Say what the next step is.</translation>
    </message>
    <message>
        <source>There is no open case to hand off.</source>
        <translation>There is no open case to hand off.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Each stays with its owner until it is accepted.</source>
        <translation>Each stays with its owner until it is accepted.</translation>
    </message>
    <message>
        <source>Offer them</source>
        <translation>Offer them</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Told already</source>
        <translation>Told already</translation>
    </message>
    <message>
        <source>Known, and who verified it</source>
        <translation>Known, and who verified it</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Accounts</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Tickets</translation>
    </message>
    <message>
        <source>Previous contacts</source>
        <translation>Previous contacts</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call bar</source>
        <translation>Call bar</translation>
    </message>
    <message>
        <source>known</source>
        <translation>known</translation>
    </message>
    <message>
        <source>Nobody is calling</source>
        <translation>Nobody is calling</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>The next call opens here by itself. Ctrl+K finds a customer.</source>
        <translation>The next call opens here by itself. Ctrl+K finds a customer.</translation>
    </message>
    <message>
        <source>opened without a call</source>
        <translation>opened without a call</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>not recognised</translation>
    </message>
    <message>
        <source>The store does not answer</source>
        <translation>The store does not answer</translation>
    </message>
    <message>
        <source>The case is not known; notes are kept here.</source>
        <translation>The case is not known; notes are kept here.</translation>
    </message>
    <message>
        <source>Looking for the case…</source>
        <translation>Looking for the case…</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} more</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>The case waits</source>
        <translation>The case waits</translation>
    </message>
    <message>
        <source>For</source>
        <translation>For</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>the customer</translation>
    </message>
    <message>
        <source>a third party</source>
        <translation>a third party</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>a time</translation>
    </message>
    <message>
        <source>What has to happen first</source>
        <translation>What has to happen first</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Look again</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Let it wait</translation>
    </message>
    <message>
        <source>You stay its owner; promises stay promised.</source>
        <translation>You stay its owner; promises stay promised.</translation>
    </message>
    <message>
        <source>Say what it waits for.</source>
        <translation>Say what it waits for.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>That time has passed.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Give the reason.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No case is counted here.</source>
        <translation>No case is counted here.</translation>
    </message>
    <message>
        <source>Hand off several of them…</source>
        <translation>Hand off several of them…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nobody</translation>
    </message>
</context>
<context>
    <name>Connections</name>
    <message>
        <source>Stopped. What was taken in stays.</source>
        <translation>Stopped. What was taken in stays.</translation>
    </message>
    <message>
        <source>Customers of {title} were not imported yet: they are found by their number when they call, and not by their name.</source>
        <translation>Customers of {title} were not imported yet: they are found by their number when they call, and not by their name.</translation>
    </message>
    <message>
        <source>Remove {title} and its secrets? What was imported stays.</source>
        <translation>Remove {title} and its secrets? What was imported stays.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Switch on</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Switch off</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Import customers</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Remove it</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Leave it</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>locked</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>not asked yet</translation>
    </message>
    <message>
        <source>works</source>
        <translation>works</translation>
    </message>
    <message>
        <source>does not answer now</source>
        <translation>does not answer now</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>cannot be used</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>switched off</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Connections</translation>
    </message>
</context>
<context>
    <name>Consult</name>
    <message>
        <source>Consult, and keep the caller</source>
        <translation>Consult, and keep the caller</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>What do you need to know?</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Whom</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Ask</translation>
    </message>
    <message>
        <source>The answer comes into the case.</source>
        <translation>The answer comes into the case.</translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation>Choose a colleague or a department.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Write the question.</translation>
    </message>
    <message>
        <source>{who} asks you</source>
        <translation>{who} asks you</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>I cannot say, because of the above</source>
        <translation>I cannot say, because of the above</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Write the answer.</translation>
    </message>
    <message>
        <source>Say why, or who knows.</source>
        <translation>Say why, or who knows.</translation>
    </message>
    <message>
        <source>What {who} answered</source>
        <translation>What {who} answered</translation>
    </message>
    <message>
        <source>You asked {who}</source>
        <translation>You asked {who}</translation>
    </message>
    <message>
        <source>Make an article draft</source>
        <translation>Make an article draft</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Not answered yet.</translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Previous contacts</source>
        <translation>Previous contacts</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter previous contacts</source>
        <translation>Filter previous contacts</translation>
    </message>
    <message>
        <source>No contact fits this filter. Esc shows all.</source>
        <translation>No contact fits this filter. Esc shows all.</translation>
    </message>
    <message>
        <source>No previous contact in any channel.</source>
        <translation>No previous contact in any channel.</translation>
    </message>
    <message>
        <source>Asking for previous contacts…</source>
        <translation>Asking for previous contacts…</translation>
    </message>
    <message>
        <source>No previous contact is known; not every back end answers.</source>
        <translation>No previous contact is known; not every back end answers.</translation>
    </message>
    <message>
        <source>No back end is connected that could know of contacts.</source>
        <translation>No back end is connected that could know of contacts.</translation>
    </message>
    <message>
        <source>Text of the contact</source>
        <translation>Text of the contact</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n transfer</numerusform>
            <numerusform>%n transfers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previous contact(s)</source>
        <translation>
            <numerusform>%n previous contact</numerusform>
            <numerusform>%n previous contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation>
            <numerusform>%n broken</numerusform>
            <numerusform>%n broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered %n time(s)</source>
        <translation>
            <numerusform>answered %n time</numerusform>
            <numerusform>answered %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) taken in</source>
        <translation>
            <numerusform>%n customer taken in</numerusform>
            <numerusform>%n customers taken in</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Effort: asking…</source>
        <translation>Effort: asking…</translation>
    </message>
    <message>
        <source>Attach this number</source>
        <translation>Attach this number</translation>
    </message>
    <message>
        <source>Related customer</source>
        <translation>Related customer</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>and {name} — {kind}</source>
        <translation>and {name} — {kind}</translation>
    </message>
    <message>
        <source>Effort: not known, a back end does not answer</source>
        <translation>Effort: not known, a back end does not answer</translation>
    </message>
    <message>
        <source>Effort: no contact known</source>
        <translation>Effort: no contact known</translation>
    </message>
    <message>
        <source>business</source>
        <translation>business</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>personal</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Draft of an article</source>
        <translation>Draft of an article</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>The draft is kept.</translation>
    </message>
    <message>
        <source>Write the question and the answer first.</source>
        <translation>Write the question and the answer first.</translation>
    </message>
    <message>
        <source>{who} said it.</source>
        <translation>{who} said it.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Answer, in Markdown</source>
        <translation>Answer, in Markdown</translation>
    </message>
    <message>
        <source>Title (the question, if empty)</source>
        <translation>Title (the question, if empty)</translation>
    </message>
    <message>
        <source>Callers asked it like this</source>
        <translation>Callers asked it like this</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Keep the draft</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Publish</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Discard</translation>
    </message>
    <message>
        <source>An article is drafted: {title}.</source>
        <translation>An article is drafted: {title}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Open it</translation>
    </message>
    <message>
        <source>Noted: this answered “{question}”.</source>
        <translation>Noted: this answered “{question}”.</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Questions without an answer</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Looking…</translation>
    </message>
    <message>
        <source>Every question was answered, and no draft waits.</source>
        <translation>Every question was answered, and no draft waits.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Asked, and not answered</source>
        <translation>Asked, and not answered</translation>
    </message>
    <message>
        <source>{who} said it, {when}</source>
        <translation>{who} said it, {when}</translation>
    </message>
    <message>
        <source>asked {n}×</source>
        <translation>asked {n}×</translation>
    </message>
    <message>
        <source>answers were shown, none was chosen</source>
        <translation>answers were shown, none was chosen</translation>
    </message>
    <message>
        <source>Draft an article</source>
        <translation>Draft an article</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>Done with it</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>T&amp;est</source>
        <translation>T&amp;est</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>Test and &amp;save</translation>
    </message>
    <message>
        <source>Do not &amp;keep it</source>
        <translation>Do not &amp;keep it</translation>
    </message>
    <message>
        <source>Fill in: {name}</source>
        <translation>Fill in: {name}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Testing…</translation>
    </message>
    <message>
        <source>It works: {what}</source>
        <translation>It works: {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation>* must be filled in</translation>
    </message>
    <message>
        <source>Connect a back end…</source>
        <translation>Connect a back end…</translation>
    </message>
    <message>
        <source>Making the sample company… this takes some seconds, once.</source>
        <translation>Making the sample company… this takes some seconds, once.</translation>
    </message>
    <message>
        <source>Welcome to Agent Desk</source>
        <translation>Welcome to Agent Desk</translation>
    </message>
    <message>
        <source>When a call comes in, this window shows who it is, everything the customer has in every back end, every previous contact, and the answers that fit. Nothing is connected yet.</source>
        <translation>When a call comes in, this window shows who it is, everything the customer has in every back end, every previous contact, and the answers that fit. Nothing is connected yet.</translation>
    </message>
    <message>
        <source>&amp;Open the sample company</source>
        <translation>&amp;Open the sample company</translation>
    </message>
    <message>
        <source>20,000 made-up customers in five back ends on this machine. Nothing leaves it.</source>
        <translation>20,000 made-up customers in five back ends on this machine. Nothing leaves it.</translation>
    </message>
    <message>
        <source>Connect a back end</source>
        <translation>Connect a back end</translation>
    </message>
    <message>
        <source>Go to the desk (Esc)</source>
        <translation>Go to the desk (Esc)</translation>
    </message>
    <message>
        <source>Saved. It answers: {what}</source>
        <translation>Saved. It answers: {what}</translation>
    </message>
    <message>
        <source>But: {warning}</source>
        <translation>But: {warning}</translation>
    </message>
    <message>
        <source>Each is tested before it is kept; secrets go to this machine&apos;s keyring.</source>
        <translation>Each is tested before it is kept; secrets go to this machine&apos;s keyring.</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Kept as it is</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Choose: {name}</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;File…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>F&amp;older…</translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>Desk</source>
        <translation>Desk</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
</context>
<context>
    <name>HalfWritten</name>
    <message>
        <source>What you typed for {who} is kept under “Drafts”.</source>
        <translation>What you typed for {who} is kept under “Drafts”.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Discard it</translation>
    </message>
    <message>
        <source>“{name}” is half-written here.</source>
        <translation>“{name}” is half-written here.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>What you typed is kept.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Go on</translation>
    </message>
</context>
<context>
    <name>Handoff</name>
    <message>
        <source>Hand off case {number}</source>
        <translation>Hand off case {number}</translation>
    </message>
    <message>
        <source>Why somebody else should see it through</source>
        <translation>Why somebody else should see it through</translation>
    </message>
    <message>
        <source>What is to be done first</source>
        <translation>What is to be done first</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Offer it</translation>
    </message>
    <message>
        <source>You own it until it is accepted.</source>
        <translation>You own it until it is accepted.</translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation>Choose a colleague or a department.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Give the reason.</translation>
    </message>
    <message>
        <source>Say what the next step is.</source>
        <translation>Say what the next step is.</translation>
    </message>
    <message>
        <source>Offered to {whom}.</source>
        <translation>Offered to {whom}.</translation>
    </message>
</context>
<context>
    <name>HandoffPage</name>
    <message>
        <source>You own case {number} now.</source>
        <translation>You own case {number} now.</translation>
    </message>
    <message>
        <source>The offer is gone: {state}.</source>
        <translation>The offer is gone: {state}.</translation>
    </message>
    <message>
        <source>Say why, so that the sender knows what to do.</source>
        <translation>Say why, so that the sender knows what to do.</translation>
    </message>
    <message>
        <source>{who} offers case {number} to {whom}, {when}; it comes back {expires}.</source>
        <translation>{who} offers case {number} to {whom}, {when}; it comes back {expires}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Next step</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Withdraw it</translation>
    </message>
    <message>
        <source>Accept: I own it</source>
        <translation>Accept: I own it</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Decline</translation>
    </message>
    <message>
        <source>Declining needs a reason</source>
        <translation>Declining needs a reason</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Reason for declining</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Everything works by keyboard. Ctrl+K finds any action by its name; F6 goes from pane to pane; 1 to 9 choose a match or an answer; Esc goes back.</source>
        <translation>Everything works by keyboard. Ctrl+K finds any action by its name; F6 goes from pane to pane; 1 to 9 choose a match or an answer; Esc goes back.</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>Back to the desk (Esc)</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Journal of case {number}</source>
        <translation>Journal of case {number}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Why and how</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Nothing was done yet.</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>What became of the promise?</source>
        <translation>What became of the promise?</translation>
    </message>
    <message>
        <source>e.g. called her at 10:02; she has the card</source>
        <translation>e.g. called her at 10:02; she has the card</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>Kept, because</source>
        <translation>Kept, because</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>It is kept</translation>
    </message>
    <message>
        <source>Agree another time…</source>
        <translation>Agree another time…</translation>
    </message>
    <message>
        <source>Say in a word how that is known.</source>
        <translation>Say in a word how that is known.</translation>
    </message>
    <message>
        <source>Kept: {what}.</source>
        <translation>Kept: {what}.</translation>
    </message>
    <message>
        <source>due {when}, promised by {who}</source>
        <translation>due {when}, promised by {who}</translation>
    </message>
</context>
<context>
    <name>Keywords</name>
    <message>
        <source>theme colours look appearance mode</source>
        <translation>theme colours look appearance mode</translation>
    </message>
    <message>
        <source>size scale zoom font letters text</source>
        <translation>size scale zoom font letters text</translation>
    </message>
    <message>
        <source>language translation interface</source>
        <translation>language translation interface</translation>
    </message>
    <message>
        <source>take pick up phone ring accept</source>
        <translation>take pick up phone ring accept</translation>
    </message>
    <message>
        <source>hang up finish phone</source>
        <translation>hang up finish phone</translation>
    </message>
    <message>
        <source>take claim mine owner case</source>
        <translation>take claim mine owner case</translation>
    </message>
    <message>
        <source>store keep send write</source>
        <translation>store keep send write</translation>
    </message>
    <message>
        <source>text memo comment draft</source>
        <translation>text memo comment draft</translation>
    </message>
    <message>
        <source>take back revert cancel</source>
        <translation>take back revert cancel</translation>
    </message>
    <message>
        <source>find article question knowledge help</source>
        <translation>find article question knowledge help</translation>
    </message>
    <message>
        <source>helped right useful learn article</source>
        <translation>helped right useful learn article</translation>
    </message>
    <message>
        <source>say read article customer</source>
        <translation>say read article customer</translation>
    </message>
    <message>
        <source>history calls mail search earlier</source>
        <translation>history calls mail search earlier</translation>
    </message>
    <message>
        <source>phone link add customer</source>
        <translation>phone link add customer</translation>
    </message>
    <message>
        <source>refresh reload update retry</source>
        <translation>refresh reload update retry</translation>
    </message>
    <message>
        <source>help keyboard shortcuts manual</source>
        <translation>help keyboard shortcuts manual</translation>
    </message>
    <message>
        <source>back end database plugin settings demo secret password</source>
        <translation>back end database plugin settings demo secret password</translation>
    </message>
    <message>
        <source>call back callback reminder date due</source>
        <translation>call back callback reminder date due</translation>
    </message>
    <message>
        <source>call back callback done later due</source>
        <translation>call back callback done later due</translation>
    </message>
    <message>
        <source>ask colleague question department expert</source>
        <translation>ask colleague question department expert</translation>
    </message>
    <message>
        <source>give pass case colleague department</source>
        <translation>give pass case colleague department</translation>
    </message>
    <message>
        <source>give pass cases shift end</source>
        <translation>give pass cases shift end</translation>
    </message>
    <message>
        <source>thank compliment colleague kudos</source>
        <translation>thank compliment colleague kudos</translation>
    </message>
    <message>
        <source>call write colleague contact</source>
        <translation>call write colleague contact</translation>
    </message>
    <message>
        <source>later pause postpone snooze</source>
        <translation>later pause postpone snooze</translation>
    </message>
    <message>
        <source>done resolve finish case</source>
        <translation>done resolve finish case</translation>
    </message>
    <message>
        <source>done finish end</source>
        <translation>done finish end</translation>
    </message>
    <message>
        <source>own claim case</source>
        <translation>own claim case</translation>
    </message>
    <message>
        <source>history log who when</source>
        <translation>history log who when</translation>
    </message>
    <message>
        <source>forward redirect department phone</source>
        <translation>forward redirect department phone</translation>
    </message>
    <message>
        <source>survey stars satisfaction</source>
        <translation>survey stars satisfaction</translation>
    </message>
    <message>
        <source>missing article editor knowledge</source>
        <translation>missing article editor knowledge</translation>
    </message>
    <message>
        <source>write knowledge editor</source>
        <translation>write knowledge editor</translation>
    </message>
    <message>
        <source>figures report lead statistics colleagues</source>
        <translation>figures report lead statistics colleagues</translation>
    </message>
    <message>
        <source>queue work urgent own</source>
        <translation>queue work urgent own</translation>
    </message>
    <message>
        <source>absence holiday break presence work time</source>
        <translation>absence holiday break presence work time</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Who is here</translation>
    </message>
    <message>
        <source>Promises at risk</source>
        <translation>Promises at risk</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Praise</translation>
    </message>
    <message>
        <source>No colleague is known yet.</source>
        <translation>No colleague is known yet.</translation>
    </message>
    <message>
        <source>No promise is at risk.</source>
        <translation>No promise is at risk.</translation>
    </message>
    <message>
        <source>No praise in these days. F12 delivers some.</source>
        <translation>No praise in these days. F12 delivers some.</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>{who} is calling: this stays open until the call is over.</source>
        <translation>{who} is calling: this stays open until the call is over.</translation>
    </message>
    <message>
        <source>{who} is on the line: this stays open until the call is over.</source>
        <translation>{who} is on the line: this stays open until the call is over.</translation>
    </message>
    <message>
        <source>{who} is held: this stays open until the call is over.</source>
        <translation>{who} is held: this stays open until the call is over.</translation>
    </message>
    <message>
        <source>End the call and close</source>
        <translation>End the call and close</translation>
    </message>
    <message>
        <source>Still on the line: {who}.</source>
        <translation>Still on the line: {who}.</translation>
    </message>
    <message>
        <source>What you typed is kept, and the call is shown again when you start anew.</source>
        <translation>What you typed is kept, and the call is shown again when you start anew.</translation>
    </message>
    <message>
        <source>What you typed is not kept.</source>
        <translation>What you typed is not kept.</translation>
    </message>
    <message>
        <source>It is nowhere but in this window, and lost when that closes: copy it first.</source>
        <translation>It is nowhere but in this window, and lost when that closes: copy it first.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Stay</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Close the window</translation>
    </message>
    <message>
        <source>C&amp;opy the text</source>
        <translation>C&amp;opy the text</translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Name, number, e-mail, account or document</source>
        <translation>Name, number, e-mail, account or document</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Find the customer</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Matches</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Open (Enter)</translation>
    </message>
    <message>
        <source>Attach the number and open (Shift+Enter)</source>
        <translation>Attach the number and open (Shift+Enter)</translation>
    </message>
    <message>
        <source>Import customers…</source>
        <translation>Import customers…</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Find a customer</translation>
    </message>
    <message>
        <source>Looking for the caller…</source>
        <translation>Looking for the caller…</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Not recognised</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters, another spelling, or a number.</source>
        <translation>Nobody fits. Try fewer letters, another spelling, or a number.</translation>
    </message>
    <message>
        <source>{number} is not attached to anybody yet. These fit best:</source>
        <translation>{number} is not attached to anybody yet. These fit best:</translation>
    </message>
    <message>
        <source>A call opens its caller here by itself. Until then, look anybody up.</source>
        <translation>A call opens its caller here by itself. Until then, look anybody up.</translation>
    </message>
    <message>
        <source>The store does not answer. The caller is looked up when it does; notes are kept here.</source>
        <translation>The store does not answer. The caller is looked up when it does; notes are kept here.</translation>
    </message>
    <message>
        <source>Ask who is calling and type it here.</source>
        <translation>Ask who is calling and type it here.</translation>
    </message>
    <message>
        <source>Customers of {titles} were not imported yet.</source>
        <translation>Customers of {titles} were not imported yet.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{age} late</source>
        <translation>{age} late</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>in {n} min</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>tomorrow {time}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} ago</translation>
    </message>
    <message>
        <source>{theirs} for the customer ({place}) · {ours} here</source>
        <translation>{theirs} for the customer ({place}) · {ours} here</translation>
    </message>
    <message>
        <source>{theirs} there ({place}) · {ours} here</source>
        <translation>{theirs} there ({place}) · {ours} here</translation>
    </message>
    <message>
        <source>{said} · {theirs} for the customer ({place})</source>
        <translation>{said} · {theirs} for the customer ({place})</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Type what was said and done. It is kept as you type.</source>
        <translation>Type what was said and done. It is kept as you type.</translation>
    </message>
    <message>
        <source>Opens with a call or a customer</source>
        <translation>Opens with a call or a customer</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Keeping…</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Nothing typed yet</translation>
    </message>
    <message>
        <source>Card number masked. Not a card? Ctrl+Z</source>
        <translation>Card number masked. Not a card? Ctrl+Z</translation>
    </message>
    <message>
        <source>Security code removed: it may not be kept</source>
        <translation>Security code removed: it may not be kept</translation>
    </message>
    <message>
        <source>The number stays: it is not a card</source>
        <translation>The number stays: it is not a card</translation>
    </message>
    <message>
        <source>not a card</source>
        <translation>not a card</translation>
    </message>
    <message>
        <source>At most {most} characters; not taken: {count}</source>
        <translation>At most {most} characters; not taken: {count}</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Show fewer</source>
        <translation>Show fewer</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>+{count} more</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action, customer, case or article</source>
        <translation>Action, customer, case or article</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Found</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Command palette</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nothing found.</translation>
    </message>
    <message>
        <source>open here</source>
        <translation>open here</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Over the days</source>
        <translation>Over the days</translation>
    </message>
</context>
<context>
    <name>Praise</name>
    <message>
        <source>Praise a colleague</source>
        <translation>Praise a colleague</translation>
    </message>
    <message>
        <source>What the customer said, in their words</source>
        <translation>What the customer said, in their words</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Colleague</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Praise</translation>
    </message>
    <message>
        <source>Deliver it</source>
        <translation>Deliver it</translation>
    </message>
    <message>
        <source>They and their lead will see it.</source>
        <translation>They and their lead will see it.</translation>
    </message>
    <message>
        <source>Choose the colleague.</source>
        <translation>Choose the colleague.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Write what was said.</translation>
    </message>
    <message>
        <source>The praise goes to {who} and their lead.</source>
        <translation>The praise goes to {who} and their lead.</translation>
    </message>
    <message>
        <source>What the customer said of this call</source>
        <translation>What the customer said of this call</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>their words, if any</source>
        <translation>their words, if any</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Record it</translation>
    </message>
    <message>
        <source>1 is bad, 5 is good.</source>
        <translation>1 is bad, 5 is good.</translation>
    </message>
    <message>
        <source>Choose 1 to 5.</source>
        <translation>Choose 1 to 5.</translation>
    </message>
    <message>
        <source>The rating is recorded.</source>
        <translation>The rating is recorded.</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>Promise to {name}</source>
        <translation>Promise to {name}</translation>
    </message>
    <message>
        <source>Promise {name} another time</source>
        <translation>Promise {name} another time</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>The customer was told of the new time</source>
        <translation>The customer was told of the new time</translation>
    </message>
    <message>
        <source>Say what is promised.</source>
        <translation>Say what is promised.</translation>
    </message>
    <message>
        <source>Choose when it is due.</source>
        <translation>Choose when it is due.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>That time has passed.</translation>
    </message>
    <message>
        <source>Tell the customer first, then tick it.</source>
        <translation>Tell the customer first, then tick it.</translation>
    </message>
    <message>
        <source>e.g. call back about the new card</source>
        <translation>e.g. call back about the new card</translation>
    </message>
    <message>
        <source>my own department</source>
        <translation>my own department</translation>
    </message>
    <message>
        <source>Wait until the customer&apos;s clock is known.</source>
        <translation>Wait until the customer&apos;s clock is known.</translation>
    </message>
    <message>
        <source>next good time</source>
        <translation>next good time</translation>
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
        <translation>1 working day</translation>
    </message>
    <message>
        <source>own time</source>
        <translation>own time</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Read out</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Promise</translation>
    </message>
    <message>
        <source>In the hours of</source>
        <translation>In the hours of</translation>
    </message>
    <message>
        <source>Own time, on the customer&apos;s clock</source>
        <translation>Own time, on the customer&apos;s clock</translation>
    </message>
    <message>
        <source>{when} on our clock: the customer&apos;s time zone is not known</source>
        <translation>{when} on our clock: the customer&apos;s time zone is not known</translation>
    </message>
    <message>
        <source>Next good time: {when}</source>
        <translation>Next good time: {when}</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>the customer</translation>
    </message>
</context>
<context>
    <name>PromiseStrip</name>
    <message>
        <source>Promises to this customer</source>
        <translation>Promises to this customer</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Reach {who}</source>
        <translation>Reach {who}</translation>
    </message>
    <message>
        <source>Extension {n}</source>
        <translation>Extension {n}</translation>
    </message>
    <message>
        <source>No extension is known</source>
        <translation>No extension is known</translation>
    </message>
    <message>
        <source>What the owner should know or answer</source>
        <translation>What the owner should know or answer</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Call</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Send the message</translation>
    </message>
    <message>
        <source>Hand the case back…</source>
        <translation>Hand the case back…</translation>
    </message>
    <message>
        <source>Write the message, or call.</source>
        <translation>Write the message, or call.</translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>{who} is calling too.</source>
        <translation>{who} is calling too.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>{who} was first.</source>
        <translation>{who} was first.</translation>
    </message>
    <message>
        <source>{who} owns case {number} since {when}. Your note is kept.</source>
        <translation>{who} owns case {number} since {when}. Your note is kept.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>same number {}</source>
        <translation>same number {}</translation>
    </message>
    <message>
        <source>same e-mail {}</source>
        <translation>same e-mail {}</translation>
    </message>
    <message>
        <source>same account {}</source>
        <translation>same account {}</translation>
    </message>
    <message>
        <source>same document {}</source>
        <translation>same document {}</translation>
    </message>
    <message>
        <source>same handle {}</source>
        <translation>same handle {}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>first and last name swapped</translation>
    </message>
    <message>
        <source>marks differ: {} / {}</source>
        <translation>marks differ: {} / {}</translation>
    </message>
    <message>
        <source>{} written in Latin letters</source>
        <translation>{} written in Latin letters</translation>
    </message>
    <message>
        <source>{} written in Cyrillic letters</source>
        <translation>{} written in Cyrillic letters</translation>
    </message>
    <message>
        <source>{} is a short form of {}</source>
        <translation>{} is a short form of {}</translation>
    </message>
    <message>
        <source>initial only: {} / {}</source>
        <translation>initial only: {} / {}</translation>
    </message>
    <message>
        <source>sounds the same: {} / {}</source>
        <translation>sounds the same: {} / {}</translation>
    </message>
    <message>
        <source>name differs by one letter: {} / {}</source>
        <translation>name differs by one letter: {} / {}</translation>
    </message>
    <message>
        <source>name differs by two letters: {} / {}</source>
        <translation>name differs by two letters: {} / {}</translation>
    </message>
    <message>
        <source>name differs by three letters: {} / {}</source>
        <translation>name differs by three letters: {} / {}</translation>
    </message>
    <message>
        <source>{} is not in the name</source>
        <translation>{} is not in the name</translation>
    </message>
    <message>
        <source>{} was not said</source>
        <translation>{} was not said</translation>
    </message>
    <message>
        <source>{} customers have this name</source>
        <translation>{} customers have this name</translation>
    </message>
    <message>
        <source>words: {}</source>
        <translation>words: {}</translation>
    </message>
    <message>
        <source>“{}” taken as “{}”</source>
        <translation>“{}” taken as “{}”</translation>
    </message>
    <message>
        <source>“{}” begins “{}”</source>
        <translation>“{}” begins “{}”</translation>
    </message>
    <message>
        <source>“{}” on the other keyboard: “{}”</source>
        <translation>“{}” on the other keyboard: “{}”</translation>
    </message>
    <message>
        <source>“{}” in Latin letters: “{}”</source>
        <translation>“{}” in Latin letters: “{}”</translation>
    </message>
    <message>
        <source>“{}” means “{}”</source>
        <translation>“{}” means “{}”</translation>
    </message>
    <message>
        <source>“{}” as two words: “{}”</source>
        <translation>“{}” as two words: “{}”</translation>
    </message>
    <message>
        <source>“{}” as one word: “{}”</source>
        <translation>“{}” as one word: “{}”</translation>
    </message>
    <message>
        <source>confirmed {}×</source>
        <translation>confirmed {}×</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>The answer cannot be used ({name}).</source>
        <translation>The answer cannot be used ({name}).</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>There is no question yet.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Write what you want to know.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>Nobody is asked.</translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation>Choose a colleague or a department.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>There is no answer yet.</translation>
    </message>
    <message>
        <source>Write what the colleague must know.</source>
        <translation>Write what the colleague must know.</translation>
    </message>
    <message>
        <source>There is no answer to make an article of.</source>
        <translation>There is no answer to make an article of.</translation>
    </message>
    <message>
        <source>There is no customer yet.</source>
        <translation>There is no customer yet.</translation>
    </message>
    <message>
        <source>Choose who is calling.</source>
        <translation>Choose who is calling.</translation>
    </message>
    <message>
        <source>You are at work at {device}: nothing was done here, and what you typed is kept.</source>
        <translation>You are at work at {device}: nothing was done here, and what you typed is kept.</translation>
    </message>
    <message>
        <source>Copy your note to a safe place, and report it to the administrator.</source>
        <translation>Copy your note to a safe place, and report it to the administrator.</translation>
    </message>
    <message>
        <source>Take your session over here first.</source>
        <translation>Take your session over here first.</translation>
    </message>
    <message>
        <source>An unexpected fault: {name}: {problem}</source>
        <translation>An unexpected fault: {name}: {problem}</translation>
    </message>
    <message>
        <source>This case does not exist.</source>
        <translation>This case does not exist.</translation>
    </message>
    <message>
        <source>Look the customer up again.</source>
        <translation>Look the customer up again.</translation>
    </message>
    <message>
        <source>{number} has no notes.</source>
        <translation>{number} has no notes.</translation>
    </message>
    <message>
        <source>Write down what solved it, then draft the article.</source>
        <translation>Write down what solved it, then draft the article.</translation>
    </message>
    <message>
        <source>A draft needs a question and an answer.</source>
        <translation>A draft needs a question and an answer.</translation>
    </message>
    <message>
        <source>Write both, then save it again.</source>
        <translation>Write both, then save it again.</translation>
    </message>
    <message>
        <source>{title}: {problem}</source>
        <translation>{title}: {problem}</translation>
    </message>
    <message>
        <source>Articles that could not be read: {count}. {where}: {problem}</source>
        <translation>Articles that could not be read: {count}. {where}: {problem}</translation>
    </message>
    <message>
        <source>Praise needs a name and a word.</source>
        <translation>Praise needs a name and a word.</translation>
    </message>
    <message>
        <source>Say whom it is for.</source>
        <translation>Say whom it is for.</translation>
    </message>
    <message>
        <source>A rating is a number from {worst} to {best}.</source>
        <translation>A rating is a number from {worst} to {best}.</translation>
    </message>
    <message>
        <source>Choose who is calling first: a transfer belongs to a customer&apos;s case.</source>
        <translation>Choose who is calling first: a transfer belongs to a customer&apos;s case.</translation>
    </message>
    <message>
        <source>A transfer to {department} would not help the caller.</source>
        <translation>A transfer to {department} would not help the caller.</translation>
    </message>
    <message>
        <source>Say why it must be, or do one of the other things.</source>
        <translation>Say why it must be, or do one of the other things.</translation>
    </message>
    <message>
        <source>{number} is not yours to hand off.</source>
        <translation>{number} is not yours to hand off.</translation>
    </message>
    <message>
        <source>Own it, or ask its owner.</source>
        <translation>Own it, or ask its owner.</translation>
    </message>
    <message>
        <source>This offer is not yours.</source>
        <translation>This offer is not yours.</translation>
    </message>
    <message>
        <source>Ask its sender.</source>
        <translation>Ask its sender.</translation>
    </message>
    <message>
        <source>Nobody was named to take it.</source>
        <translation>Nobody was named to take it.</translation>
    </message>
    <message>
        <source>This offer does not exist.</source>
        <translation>This offer does not exist.</translation>
    </message>
    <message>
        <source>Look at your list again.</source>
        <translation>Look at your list again.</translation>
    </message>
    <message>
        <source>Declining needs a reason.</source>
        <translation>Declining needs a reason.</translation>
    </message>
    <message>
        <source>Say why; the sender reads it.</source>
        <translation>Say why; the sender reads it.</translation>
    </message>
    <message>
        <source>You own it already.</source>
        <translation>You own it already.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Choose somebody else.</translation>
    </message>
    <message>
        <source>There is no case to hand off.</source>
        <translation>There is no case to hand off.</translation>
    </message>
    <message>
        <source>Own it first.</source>
        <translation>Own it first.</translation>
    </message>
    <message>
        <source>A handoff needs a reason and the next step.</source>
        <translation>A handoff needs a reason and the next step.</translation>
    </message>
    <message>
        <source>Say both in a few words.</source>
        <translation>Say both in a few words.</translation>
    </message>
    <message>
        <source>Your session is at {device} now.</source>
        <translation>Your session is at {device} now.</translation>
    </message>
    <message>
        <source>Take it over again, if you want it here.</source>
        <translation>Take it over again, if you want it here.</translation>
    </message>
    <message>
        <source>Copy your note to a safe place.</source>
        <translation>Copy your note to a safe place.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Choose a later end.</translation>
    </message>
    <message>
        <source>A take-over needs a reason.</source>
        <translation>A take-over needs a reason.</translation>
    </message>
    <message>
        <source>Say why; the owner reads it.</source>
        <translation>Say why; the owner reads it.</translation>
    </message>
    <message>
        <source>There is no case here.</source>
        <translation>There is no case here.</translation>
    </message>
    <message>
        <source>This department does not open for so long: agree on a time with the lead.</source>
        <translation>This department does not open for so long: agree on a time with the lead.</translation>
    </message>
    <message>
        <source>Promise an earlier time, hand the case over, or the lead is told at once.</source>
        <translation>Promise an earlier time, hand the case over, or the lead is told at once.</translation>
    </message>
    <message>
        <source>{owner} is away then.</source>
        <translation>{owner} is away then.</translation>
    </message>
    <message>
        <source>There is no customer to promise anything to.</source>
        <translation>There is no customer to promise anything to.</translation>
    </message>
    <message>
        <source>A kept promise needs a word on how that is known.</source>
        <translation>A kept promise needs a word on how that is known.</translation>
    </message>
    <message>
        <source>You are away then.</source>
        <translation>You are away then.</translation>
    </message>
    <message>
        <source>{name} is closed then.</source>
        <translation>{name} is closed then.</translation>
    </message>
    <message>
        <source>This promise does not exist.</source>
        <translation>This promise does not exist.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Look at the list again.</translation>
    </message>
    <message>
        <source>Choose who is calling first.</source>
        <translation>Choose who is calling first.</translation>
    </message>
    <message>
        <source>Nothing was promised yet.</source>
        <translation>Nothing was promised yet.</translation>
    </message>
    <message>
        <source>Say what you promise.</source>
        <translation>Say what you promise.</translation>
    </message>
    <message>
        <source>Say what was done, and when.</source>
        <translation>Say what was done, and when.</translation>
    </message>
    <message>
        <source>This time cannot be promised.</source>
        <translation>This time cannot be promised.</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Choose a time to come.</translation>
    </message>
    <message>
        <source>You asked this question yourself.</source>
        <translation>You asked this question yourself.</translation>
    </message>
    <message>
        <source>Wait for the answer, or take the question back.</source>
        <translation>Wait for the answer, or take the question back.</translation>
    </message>
    <message>
        <source>Praise is for a colleague, not for oneself.</source>
        <translation>Praise is for a colleague, not for oneself.</translation>
    </message>
    <message>
        <source>No colleague has the login {login}.</source>
        <translation>No colleague has the login {login}.</translation>
    </message>
    <message>
        <source>There is no department {name}.</source>
        <translation>There is no department {name}.</translation>
    </message>
    <message>
        <source>A case cannot wait until a time that has passed.</source>
        <translation>A case cannot wait until a time that has passed.</translation>
    </message>
    <message>
        <source>There is no customer to own a case of.</source>
        <translation>There is no customer to own a case of.</translation>
    </message>
    <message>
        <source>The hours of this department are not known: agree on a time with the customer.</source>
        <translation>The hours of this department are not known: agree on a time with the customer.</translation>
    </message>
    <message>
        <source>{name} in background work.</source>
        <translation>{name} in background work.</translation>
    </message>
    <message>
        <source>Choose who is calling first: a note belongs to a customer. The text is kept.</source>
        <translation>Choose who is calling first: a note belongs to a customer. The text is kept.</translation>
    </message>
    <message>
        <source>Kept here; sent when the store is back.</source>
        <translation>Kept here; sent when the store is back.</translation>
    </message>
    <message>
        <source>Save again to add a colleague&apos;s note.</source>
        <translation>Save again to add a colleague&apos;s note.</translation>
    </message>
    <message>
        <source>a new case</source>
        <translation>a new case</translation>
    </message>
    <message>
        <source>taking the case</source>
        <translation>taking the case</translation>
    </message>
    <message>
        <source>giving the case back</source>
        <translation>giving the case back</translation>
    </message>
    <message>
        <source>a linked ticket</source>
        <translation>a linked ticket</translation>
    </message>
    <message>
        <source>the case&apos;s state</source>
        <translation>the case&apos;s state</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>a note</translation>
    </message>
    <message>
        <source>what became of a write</source>
        <translation>what became of a write</translation>
    </message>
    <message>
        <source>letting the case wait</source>
        <translation>letting the case wait</translation>
    </message>
    <message>
        <source>reopening the case</source>
        <translation>reopening the case</translation>
    </message>
    <message>
        <source>taking the case over</source>
        <translation>taking the case over</translation>
    </message>
    <message>
        <source>a promise</source>
        <translation>a promise</translation>
    </message>
    <message>
        <source>a promise kept</source>
        <translation>a promise kept</translation>
    </message>
    <message>
        <source>a promise that was not kept after all</source>
        <translation>a promise that was not kept after all</translation>
    </message>
    <message>
        <source>a handoff</source>
        <translation>a handoff</translation>
    </message>
    <message>
        <source>accepting a handoff</source>
        <translation>accepting a handoff</translation>
    </message>
    <message>
        <source>declining a handoff</source>
        <translation>declining a handoff</translation>
    </message>
    <message>
        <source>withdrawing a handoff</source>
        <translation>withdrawing a handoff</translation>
    </message>
    <message>
        <source>a consult</source>
        <translation>a consult</translation>
    </message>
    <message>
        <source>an answer to a consult</source>
        <translation>an answer to a consult</translation>
    </message>
    <message>
        <source>the end of a consult</source>
        <translation>the end of a consult</translation>
    </message>
    <message>
        <source>an answer that was told</source>
        <translation>an answer that was told</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>praise</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>a rating</translation>
    </message>
    <message>
        <source>a transfer</source>
        <translation>a transfer</translation>
    </message>
    <message>
        <source>a shift</source>
        <translation>a shift</translation>
    </message>
    <message>
        <source>The team&apos;s store lost {subject}, which could not be sent again: {problem}</source>
        <translation>The team&apos;s store lost {subject}, which could not be sent again: {problem}</translation>
    </message>
    <message>
        <source>The team&apos;s store came back as an older copy. Sent again: {count} of your acts.</source>
        <translation>The team&apos;s store came back as an older copy. Sent again: {count} of your acts.</translation>
    </message>
    <message>
        <source>What you wrote is a draft now.</source>
        <translation>What you wrote is a draft now.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Nothing is lost.</translation>
    </message>
    <message>
        <source>The promise is kept on this machine, and sent when the store is back.</source>
        <translation>The promise is kept on this machine, and sent when the store is back.</translation>
    </message>
    <message>
        <source>A promise to {to} could not be saved: {problem}</source>
        <translation>A promise to {to} could not be saved: {problem}</translation>
    </message>
    <message>
        <source>It is a draft now.</source>
        <translation>It is a draft now.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>The queue is empty.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it to the administrator.</source>
        <translation>Try again; if it stays, report it to the administrator.</translation>
    </message>
    <message>
        <source>Nobody is known to have been told this.</source>
        <translation>Nobody is known to have been told this.</translation>
    </message>
    <message>
        <source>This article is gone.</source>
        <translation>This article is gone.</translation>
    </message>
    <message>
        <source>Choose the customer, and the article, again.</source>
        <translation>Choose the customer, and the article, again.</translation>
    </message>
    <message>
        <source>What was asked cannot be sent ({problem}).</source>
        <translation>What was asked cannot be sent ({problem}).</translation>
    </message>
    <message>
        <source>The plugin&apos;s answer has the wrong shape ({problem}).</source>
        <translation>The plugin&apos;s answer has the wrong shape ({problem}).</translation>
    </message>
    <message>
        <source>The plugin {name} answered with the wrong type ({problem}).</source>
        <translation>The plugin {name} answered with the wrong type ({problem}).</translation>
    </message>
    <message>
        <source>The call was cancelled before it began.</source>
        <translation>The call was cancelled before it began.</translation>
    </message>
    <message>
        <source>The answer is too large to be shown.</source>
        <translation>The answer is too large to be shown.</translation>
    </message>
    <message>
        <source>The secret “{name}” of this connection is not known on this computer.</source>
        <translation>The secret “{name}” of this connection is not known on this computer.</translation>
    </message>
    <message>
        <source>The plugin {plugin} promises {lacking} and does not have it.</source>
        <translation>The plugin {plugin} promises {lacking} and does not have it.</translation>
    </message>
    <message>
        <source>{title} did not answer within {seconds} seconds.</source>
        <translation>{title} did not answer within {seconds} seconds.</translation>
    </message>
    <message>
        <source>The plugin of {title} stopped: {why}.</source>
        <translation>The plugin of {title} stopped: {why}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>The program is closing.</translation>
    </message>
    <message>
        <source>{title} cannot do that ({method}).</source>
        <translation>{title} cannot do that ({method}).</translation>
    </message>
    <message>
        <source>{title} was asked in the wrong way ({method}).</source>
        <translation>{title} was asked in the wrong way ({method}).</translation>
    </message>
    <message>
        <source>The plugin of {title} stopped.</source>
        <translation>The plugin of {title} stopped.</translation>
    </message>
    <message>
        <source>Too much was asked at once.</source>
        <translation>Too much was asked at once.</translation>
    </message>
    <message>
        <source>its plugin stopped {crashes} times in a few minutes; last: {message}</source>
        <translation>its plugin stopped {crashes} times in a few minutes; last: {message}</translation>
    </message>
    <message>
        <source>It is tried again by itself; tell the administrator if it stays so.</source>
        <translation>It is tried again by itself; tell the administrator if it stays so.</translation>
    </message>
    <message>
        <source>{title} is resting: {problem}</source>
        <translation>{title} is resting: {problem}</translation>
    </message>
    <message>
        <source>There is no connection “{connection}”.</source>
        <translation>There is no connection “{connection}”.</translation>
    </message>
    <message>
        <source>it ended with code {code}</source>
        <translation>it ended with code {code}</translation>
    </message>
    <message>
        <source>it was stopped by signal {signal}</source>
        <translation>it was stopped by signal {signal}</translation>
    </message>
    <message>
        <source>{connection} needs the plugin {plugin}, which is not there.</source>
        <translation>{connection} needs the plugin {plugin}, which is not there.</translation>
    </message>
    <message>
        <source>{connection} cannot be used: {problem}</source>
        <translation>{connection} cannot be used: {problem}</translation>
    </message>
    <message>
        <source>{connection} is switched off.</source>
        <translation>{connection} is switched off.</translation>
    </message>
    <message>
        <source>Install the plugin.</source>
        <translation>Install the plugin.</translation>
    </message>
    <message>
        <source>See agent-desk plugin list.</source>
        <translation>See agent-desk plugin list.</translation>
    </message>
    <message>
        <source>Correct the connection&apos;s settings.</source>
        <translation>Correct the connection&apos;s settings.</translation>
    </message>
    <message>
        <source>The plugin of {title} did not start in time.</source>
        <translation>The plugin of {title} did not start in time.</translation>
    </message>
    <message>
        <source>The plugin of {title} stopped while it was starting.</source>
        <translation>The plugin of {title} stopped while it was starting.</translation>
    </message>
    <message>
        <source>The plugin could not be started: {why}.</source>
        <translation>The plugin could not be started: {why}.</translation>
    </message>
    <message>
        <source>The plugin {plugin} failed ({name}).</source>
        <translation>The plugin {plugin} failed ({name}).</translation>
    </message>
    <message>
        <source>The plugin failed without saying why.</source>
        <translation>The plugin failed without saying why.</translation>
    </message>
    <message>
        <source>The plugin failed.</source>
        <translation>The plugin failed.</translation>
    </message>
    <message>
        <source>No connection {connection} can list customers.</source>
        <translation>No connection {connection} can list customers.</translation>
    </message>
    <message>
        <source>There is: {able}.</source>
        <translation>There is: {able}.</translation>
    </message>
    <message>
        <source>An administrator keeps the connections of this desktop.</source>
        <translation>An administrator keeps the connections of this desktop.</translation>
    </message>
    <message>
        <source>This connection is not there any more.</source>
        <translation>This connection is not there any more.</translation>
    </message>
    <message>
        <source>An administrator has not allowed its plugin.</source>
        <translation>An administrator has not allowed its plugin.</translation>
    </message>
    <message>
        <source>The look is changed, but not for the next start: {file} cannot be written ({reason}).</source>
        <translation>The look is changed, but not for the next start: {file} cannot be written ({reason}).</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or ask an administrator to, then choose it again.</source>
        <translation>Make the file and its folder writable, or ask an administrator to, then choose it again.</translation>
    </message>
    <message>
        <source>The look is changed, but not for the next start: the disk is full.</source>
        <translation>The look is changed, but not for the next start: the disk is full.</translation>
    </message>
    <message>
        <source>Free some space, then choose it again.</source>
        <translation>Free some space, then choose it again.</translation>
    </message>
    <message>
        <source>The sources of articles take too long.</source>
        <translation>The sources of articles take too long.</translation>
    </message>
    <message>
        <source>Look at the connections, try again.</source>
        <translation>Look at the connections, try again.</translation>
    </message>
    <message>
        <source>No customer is known by {said}.</source>
        <translation>No customer is known by {said}.</translation>
    </message>
    <message>
        <source>Give a telephone number, e-mail, account, document or case number, exactly.</source>
        <translation>Give a telephone number, e-mail, account, document or case number, exactly.</translation>
    </message>
    <message>
        <source>There is no case {number}.</source>
        <translation>There is no case {number}.</translation>
    </message>
    <message>
        <source>Look at its number again.</source>
        <translation>Look at its number again.</translation>
    </message>
    <message>
        <source>The relay&apos;s address cannot be read.</source>
        <translation>The relay&apos;s address cannot be read.</translation>
    </message>
    <message>
        <source>Write relay = &quot;HOST:PORT&quot; in settings.toml.</source>
        <translation>Write relay = &quot;HOST:PORT&quot; in settings.toml.</translation>
    </message>
    <message>
        <source>The back end refused the request (HTTP {status}).</source>
        <translation>The back end refused the request (HTTP {status}).</translation>
    </message>
    <message>
        <source>The back end showed a login page instead of data.</source>
        <translation>The back end showed a login page instead of data.</translation>
    </message>
    <message>
        <source>The back end sent {kind} instead of JSON.</source>
        <translation>The back end sent {kind} instead of JSON.</translation>
    </message>
    <message>
        <source>The back end refused our sign-in (HTTP {status}).</source>
        <translation>The back end refused our sign-in (HTTP {status}).</translation>
    </message>
    <message>
        <source>The back end asks for a pause.</source>
        <translation>The back end asks for a pause.</translation>
    </message>
    <message>
        <source>Somebody else changed the record first.</source>
        <translation>Somebody else changed the record first.</translation>
    </message>
    <message>
        <source>The back end redirects elsewhere (HTTP {status}); that is not followed.</source>
        <translation>The back end redirects elsewhere (HTTP {status}); that is not followed.</translation>
    </message>
    <message>
        <source>The back end reports a failure of its own (HTTP {status}).</source>
        <translation>The back end reports a failure of its own (HTTP {status}).</translation>
    </message>
    <message>
        <source>The plugin answered with a record of another connection.</source>
        <translation>The plugin answered with a record of another connection.</translation>
    </message>
    <message>
        <source>The back end answered about another customer.</source>
        <translation>The back end answered about another customer.</translation>
    </message>
    <message>
        <source>The back end answered about another record.</source>
        <translation>The back end answered about another record.</translation>
    </message>
    <message>
        <source>The back end found a customer who does not have what was asked for.</source>
        <translation>The back end found a customer who does not have what was asked for.</translation>
    </message>
    <message>
        <source>Sign in again: open the connection and enter its secret anew.</source>
        <translation>Sign in again: open the connection and enter its secret anew.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>It is tried again by itself.</translation>
    </message>
    <message>
        <source>It is tried again by itself after the pause that the back end asked for.</source>
        <translation>It is tried again by itself after the pause that the back end asked for.</translation>
    </message>
    <message>
        <source>Read the reason; nothing was changed.</source>
        <translation>Read the reason; nothing was changed.</translation>
    </message>
    <message>
        <source>Read the record again and decide.</source>
        <translation>Read the record again and decide.</translation>
    </message>
    <message>
        <source>Report it to the administrator: the back end does not answer as agreed.</source>
        <translation>Report it to the administrator: the back end does not answer as agreed.</translation>
    </message>
    <message>
        <source>The address of the back end is not a plain http or https address.</source>
        <translation>The address of the back end is not a plain http or https address.</translation>
    </message>
    <message>
        <source>The plugin may not speak to {host}.</source>
        <translation>The plugin may not speak to {host}.</translation>
    </message>
    <message>
        <source>Add the host to the connection or to the plugin&apos;s manifest.</source>
        <translation>Add the host to the connection or to the plugin&apos;s manifest.</translation>
    </message>
    <message>
        <source>{host} would be asked without encryption.</source>
        <translation>{host} would be asked without encryption.</translation>
    </message>
    <message>
        <source>Use an https address in the connection.</source>
        <translation>Use an https address in the connection.</translation>
    </message>
    <message>
        <source>The address of the back end cannot be read.</source>
        <translation>The address of the back end cannot be read.</translation>
    </message>
    <message>
        <source>{host} sent more than {cap} bytes.</source>
        <translation>{host} sent more than {cap} bytes.</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>its certificate is not trusted</translation>
    </message>
    <message>
        <source>Ask the administrator; the connection may need the company&apos;s own CA file.</source>
        <translation>Ask the administrator; the connection may need the company&apos;s own CA file.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was whole.</source>
        <translation>The connection to {host} broke before the answer was whole.</translation>
    </message>
    <message>
        <source>{host} was not asked: {why}.</source>
        <translation>{host} was not asked: {why}.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} did not answer.</translation>
    </message>
    <message>
        <source>{host} sent its answer too slowly.</source>
        <translation>{host} sent its answer too slowly.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} did not answer in time.</translation>
    </message>
    <message>
        <source>The request to {host} could not be written.</source>
        <translation>The request to {host} could not be written.</translation>
    </message>
    <message>
        <source>The name {host} is not known on this network.</source>
        <translation>The name {host} is not known on this network.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}.</source>
        <translation>Nothing answers at {host}.</translation>
    </message>
    <message>
        <source>{host} sent a compressed answer that is broken.</source>
        <translation>{host} sent a compressed answer that is broken.</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>its certificate is not valid yet</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Check this computer&apos;s clock.</translation>
    </message>
    <message>
        <source>{host} could not be asked in time.</source>
        <translation>{host} could not be asked in time.</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>its certificate has expired</translation>
    </message>
    <message>
        <source>Tell the back end&apos;s administrator.</source>
        <translation>Tell the back end&apos;s administrator.</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>its certificate is for another name</translation>
    </message>
    <message>
        <source>The plugin {plugin} needs {needed}, which is not installed.</source>
        <translation>The plugin {plugin} needs {needed}, which is not installed.</translation>
    </message>
    <message>
        <source>Install it, or remove the plugin.</source>
        <translation>Install it, or remove the plugin.</translation>
    </message>
    <message>
        <source>The plugin {plugin} has no {class_name} in {module_name}.</source>
        <translation>The plugin {plugin} has no {class_name} in {module_name}.</translation>
    </message>
    <message>
        <source>There is no plugin in {folder}.</source>
        <translation>There is no plugin in {folder}.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes.</source>
        <translation>{path} is larger than {most} bytes.</translation>
    </message>
    <message>
        <source>The manifest asks for every host; it must name them.</source>
        <translation>The manifest asks for every host; it must name them.</translation>
    </message>
    <message>
        <source>The manifest names a capability that this program does not have: {unknown}.</source>
        <translation>The manifest names a capability that this program does not have: {unknown}.</translation>
    </message>
    <message>
        <source>The manifest names no capability.</source>
        <translation>The manifest names no capability.</translation>
    </message>
    <message>
        <source>The manifest&apos;s setting {key} is not a table.</source>
        <translation>The manifest&apos;s setting {key} is not a table.</translation>
    </message>
    <message>
        <source>The manifest&apos;s setting {key} has a default that is no {kind}.</source>
        <translation>The manifest&apos;s setting {key} has a default that is no {kind}.</translation>
    </message>
    <message>
        <source>The manifest&apos;s setting {key} needs choices, and only a choice has them.</source>
        <translation>The manifest&apos;s setting {key} needs choices, and only a choice has them.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}.</source>
        <translation>{path} cannot be read: {problem}.</translation>
    </message>
    <message>
        <source>{path} is broken: {problem}.</source>
        <translation>{path} is broken: {problem}.</translation>
    </message>
    <message>
        <source>The manifest&apos;s api “{wanted}” is no range such as “&gt;=1,&lt;2”.</source>
        <translation>The manifest&apos;s api “{wanted}” is no range such as “&gt;=1,&lt;2”.</translation>
    </message>
    <message>
        <source>The plugin needs version {wanted} of the plugin interface; this program has {here}: it is made for {which} Agent Desk.</source>
        <translation>The plugin needs version {wanted} of the plugin interface; this program has {here}: it is made for {which} Agent Desk.</translation>
    </message>
    <message>
        <source>The manifest&apos;s setting {key} is of an unknown kind: {name}.</source>
        <translation>The manifest&apos;s setting {key} is of an unknown kind: {name}.</translation>
    </message>
    <message>
        <source>a newer</source>
        <translation>a newer</translation>
    </message>
    <message>
        <source>an older</source>
        <translation>an older</translation>
    </message>
    <message>
        <source>The manifest&apos;s {where}{name} {what}.</source>
        <translation>The manifest&apos;s {where}{name} {what}.</translation>
    </message>
    <message>
        <source>is not a field that this program knows</source>
        <translation>is not a field that this program knows</translation>
    </message>
    <message>
        <source>is not a short text</source>
        <translation>is not a short text</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>is missing</translation>
    </message>
    <message>
        <source>must be {wanted}</source>
        <translation>must be {wanted}</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>is not a list of texts</translation>
    </message>
    <message>
        <source>is not a table</source>
        <translation>is not a table</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>is neither true nor false</translation>
    </message>
    <message>
        <source>is not a whole number from {least} to {most}</source>
        <translation>is not a whole number from {least} to {most}</translation>
    </message>
    <message>
        <source>The connection has a setting that its plugin does not know: {unknown}.</source>
        <translation>The connection has a setting that its plugin does not know: {unknown}.</translation>
    </message>
    <message>
        <source>The setting “{label}” ({key}) is not a {kind}.</source>
        <translation>The setting “{label}” ({key}) is not a {kind}.</translation>
    </message>
    <message>
        <source>The setting “{label}” ({key}) is none of {choices}.</source>
        <translation>The setting “{label}” ({key}) is none of {choices}.</translation>
    </message>
    <message>
        <source>The setting “{label}” ({key}) is not an address.</source>
        <translation>The setting “{label}” ({key}) is not an address.</translation>
    </message>
    <message>
        <source>The connection lacks the setting “{label}” ({key}).</source>
        <translation>The connection lacks the setting “{label}” ({key}).</translation>
    </message>
    <message>
        <source>The back end sent a text that is not Unicode.</source>
        <translation>The back end sent a text that is not Unicode.</translation>
    </message>
    <message>
        <source>The back end sent something that is not strict JSON ({problem}).</source>
        <translation>The back end sent something that is not strict JSON ({problem}).</translation>
    </message>
    <message>
        <source>The back end sent a text that is not UTF-8.</source>
        <translation>The back end sent a text that is not UTF-8.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>somebody</translation>
    </message>
    <message>
        <source>This draft was published by {who} already.</source>
        <translation>This draft was published by {who} already.</translation>
    </message>
    <message>
        <source>This draft was discarded by {who} already.</source>
        <translation>This draft was discarded by {who} already.</translation>
    </message>
    <message>
        <source>This draft does not exist.</source>
        <translation>This draft does not exist.</translation>
    </message>
    <message>
        <source>Look at the list of drafts again.</source>
        <translation>Look at the list of drafts again.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Your role may not do this.</translation>
    </message>
    <message>
        <source>Ask a lead to publish or discard it.</source>
        <translation>Ask a lead to publish or discard it.</translation>
    </message>
    <message>
        <source>Nothing was said to be erased.</source>
        <translation>Nothing was said to be erased.</translation>
    </message>
    <message>
        <source>Name a question, an agent or a customer.</source>
        <translation>Name a question, an agent or a customer.</translation>
    </message>
    <message>
        <source>Another text is kept under this version of {article}, by {who}.</source>
        <translation>Another text is kept under this version of {article}, by {who}.</translation>
    </message>
    <message>
        <source>Nothing was published. Tell the administrator, and publish with a higher version.</source>
        <translation>Nothing was published. Tell the administrator, and publish with a higher version.</translation>
    </message>
    <message>
        <source>{key} is no key of an article.</source>
        <translation>{key} is no key of an article.</translation>
    </message>
    <message>
        <source>Give it a short id and a language.</source>
        <translation>Give it a short id and a language.</translation>
    </message>
    <message>
        <source>No free case number was found.</source>
        <translation>No free case number was found.</translation>
    </message>
    <message>
        <source>It cannot be saved now: copy your note, then make {folder} writable and save again.</source>
        <translation>It cannot be saved now: copy your note, then make {folder} writable and save again.</translation>
    </message>
    <message>
        <source>Leave it out of the address and keep it in the keyring: agent-desk store password. A command for the owner asks for it with --ask-password.</source>
        <translation>Leave it out of the address and keep it in the keyring: agent-desk store password. A command for the owner asks for it with --ask-password.</translation>
    </message>
    <message>
        <source>The store&apos;s address holds a password, which others can read.</source>
        <translation>The store&apos;s address holds a password, which others can read.</translation>
    </message>
    <message>
        <source>Another upgrade of this store is running, by {who}.</source>
        <translation>Another upgrade of this store is running, by {who}.</translation>
    </message>
    <message>
        <source>Wait for its end; if {who} upgrades nothing: SELECT pg_terminate_backend({pid}).</source>
        <translation>Wait for its end; if {who} upgrades nothing: SELECT pg_terminate_backend({pid}).</translation>
    </message>
    <message>
        <source>The store has schema {schema}; this Agent Desk {version} knows schemas up to {newest}.</source>
        <translation>The store has schema {schema}; this Agent Desk {version} knows schemas up to {newest}.</translation>
    </message>
    <message>
        <source>Correct it and start Agent Desk again. The other connections are used.</source>
        <translation>Correct it and start Agent Desk again. The other connections are used.</translation>
    </message>
    <message>
        <source>{path}: a connection does not begin with [[connection]]; none is used.</source>
        <translation>{path}: a connection does not begin with [[connection]]; none is used.</translation>
    </message>
    <message>
        <source>Begin each with [[connection]], in two brackets, and start Agent Desk again.</source>
        <translation>Begin each with [[connection]], in two brackets, and start Agent Desk again.</translation>
    </message>
    <message>
        <source>If it is a connection, begin it with [[connection]]. The other connections are used.</source>
        <translation>If it is a connection, begin it with [[connection]]. The other connections are used.</translation>
    </message>
    <message>
        <source>Rename one and start Agent Desk again. Until then the first is used.</source>
        <translation>Rename one and start Agent Desk again. Until then the first is used.</translation>
    </message>
    <message>
        <source>Remove it, or move it below [connection.settings], and start Agent Desk again. The other connections are used.</source>
        <translation>Remove it, or move it below [connection.settings], and start Agent Desk again. The other connections are used.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. No connection is used.</source>
        <translation>{path} cannot be read: {problem}. No connection is used.</translation>
    </message>
    <message>
        <source>Correct the file and start Agent Desk again.</source>
        <translation>Correct the file and start Agent Desk again.</translation>
    </message>
    <message>
        <source>Add a line {field} = &quot;…&quot; to it and start Agent Desk again. The other connections are used.</source>
        <translation>Add a line {field} = &quot;…&quot; to it and start Agent Desk again. The other connections are used.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}; {default} is used.</source>
        <translation>The setting {name} cannot be {value}; {default} is used.</translation>
    </message>
    <message>
        <source>Correct it in {file}.</source>
        <translation>Correct it in {file}.</translation>
    </message>
    <message>
        <source>There is no setting {name}; it is left out.</source>
        <translation>There is no setting {name}; it is left out.</translation>
    </message>
    <message>
        <source>Write a country&apos;s two letters in {file}, such as LV.</source>
        <translation>Write a country&apos;s two letters in {file}, such as LV.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most} in {file}.</source>
        <translation>Write a number from {least} to {most} in {file}.</translation>
    </message>
    <message>
        <source>Write one of {known} in {file}.</source>
        <translation>Write one of {known} in {file}.</translation>
    </message>
    <message>
        <source>The token is of {holder} and not of {login}: what is done would be done as {holder}.</source>
        <translation>The token is of {holder} and not of {login}: what is done would be done as {holder}.</translation>
    </message>
    <message>
        <source>Enter a token that {login} made in Request Tracker under Settings, Auth Tokens, or correct the login of the connection.</source>
        <translation>Enter a token that {login} made in Request Tracker under Settings, Auth Tokens, or correct the login of the connection.</translation>
    </message>
    <message>
        <source>Request Tracker refused: {why}</source>
        <translation>Request Tracker refused: {why}</translation>
    </message>
    <message>
        <source>What answers there is no Request Tracker with REST 2.</source>
        <translation>What answers there is no Request Tracker with REST 2.</translation>
    </message>
    <message>
        <source>Correct the address of the connection: a browser shows Request Tracker there.</source>
        <translation>Correct the address of the connection: a browser shows Request Tracker there.</translation>
    </message>
    <message>
        <source>Request Tracker does not say that the token is of {login}.</source>
        <translation>Request Tracker does not say that the token is of {login}.</translation>
    </message>
    <message>
        <source>Enter a token that {login} made under Settings, Auth Tokens.</source>
        <translation>Enter a token that {login} made under Settings, Auth Tokens.</translation>
    </message>
    <message>
        <source>Request Tracker does not search its customers by {field}, and gave all of them.</source>
        <translation>Request Tracker does not search its customers by {field}, and gave all of them.</translation>
    </message>
    <message>
        <source>Correct the field in the connection: it must be one that Request Tracker searches.</source>
        <translation>Correct the field in the connection: it must be one that Request Tracker searches.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; is no field of Request Tracker&apos;s users.</source>
        <translation>&apos;{field}&apos; is no field of Request Tracker&apos;s users.</translation>
    </message>
    <message>
        <source>Write the name of a field, or CF.{Name} for a custom field.</source>
        <translation>Write the name of a field, or CF.{Name} for a custom field.</translation>
    </message>
    <message>
        <source>The database&apos;s address holds a password, and a setting can be read by others.</source>
        <translation>The database&apos;s address holds a password, and a setting can be read by others.</translation>
    </message>
    <message>
        <source>Leave it out of the address, and enter it as the connection&apos;s password: that is kept in the keyring. At a terminal: agent-desk plugin check … --ask-secret password. The file of a key must need none.</source>
        <translation>Leave it out of the address, and enter it as the connection&apos;s password: that is kept in the keyring. At a terminal: agent-desk plugin check … --ask-secret password. The file of a key must need none.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has a brace without its partner, or no column in its braces: {text}</source>
        <translation>&apos;{key}&apos; has a brace without its partner, or no column in its braces: {text}</translation>
    </message>
    <message>
        <source>a time (times = [{times}])</source>
        <translation>a time (times = [{times}])</translation>
    </message>
    <message>
        <source>mapping {file}: {place} &apos;{key}&apos;: no value of the column &apos;{column}&apos; can be read as {what}. They look like {like}.</source>
        <translation>mapping {file}: {place} &apos;{key}&apos;: no value of the column &apos;{column}&apos; can be read as {what}. They look like {like}.</translation>
    </message>
    <message>
        <source>mapping {file}: {place} {what}</source>
        <translation>mapping {file}: {place} {what}</translation>
    </message>
    <message>
        <source>mapping {file}: {what}</source>
        <translation>mapping {file}: {what}</translation>
    </message>
    <message>
        <source>&apos;currency&apos; is no currency of ISO 4217: &apos;{currency}&apos;. Write one such as &apos;EUR&apos;.</source>
        <translation>&apos;currency&apos; is no currency of ISO 4217: &apos;{currency}&apos;. Write one such as &apos;EUR&apos;.</translation>
    </message>
    <message>
        <source>it says of no table what it holds; write [customers], [[accounts]] or [contacts].</source>
        <translation>it says of no table what it holds; write [customers], [[accounts]] or [contacts].</translation>
    </message>
    <message>
        <source>&apos;region&apos; is no country: &apos;{region}&apos;. Write its two letters, such as &apos;LV&apos;.</source>
        <translation>&apos;region&apos; is no country: &apos;{region}&apos;. Write its two letters, such as &apos;LV&apos;.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has the unknown word &apos;{word}&apos;; there are: {known}.</source>
        <translation>&apos;{key}&apos; has the unknown word &apos;{word}&apos;; there are: {known}.</translation>
    </message>
    <message>
        <source>&apos;times&apos;: with &apos;{spelling}&apos; no day can be read. Write {known}, or a pattern with day, month and year, such as &apos;%d.%m.%Y %H:%M&apos;.</source>
        <translation>&apos;times&apos;: with &apos;{spelling}&apos; no day can be read. Write {known}, or a pattern with day, month and year, such as &apos;%d.%m.%Y %H:%M&apos;.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>a number</translation>
    </message>
    <message>
        <source>&apos;region&apos;: there are no telephone numbers of &apos;{region}&apos;. Write a country&apos;s two letters, such as &apos;LV&apos;.</source>
        <translation>&apos;region&apos;: there are no telephone numbers of &apos;{region}&apos;. Write a country&apos;s two letters, such as &apos;LV&apos;.</translation>
    </message>
    <message>
        <source>Correct the mapping file; plugins/sql_records/GUIDE.md says what it may hold.</source>
        <translation>Correct the mapping file; plugins/sql_records/GUIDE.md says what it may hold.</translation>
    </message>
    <message>
        <source>The mapping file {path} is no file of at most 1 MB.</source>
        <translation>The mapping file {path} is no file of at most 1 MB.</translation>
    </message>
    <message>
        <source>Give the connection the path of its mapping file.</source>
        <translation>Give the connection the path of its mapping file.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be a whole number from 0 to {most}, not {value}.</source>
        <translation>&apos;{key}&apos; must be a whole number from 0 to {most}, not {value}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Try again.</translation>
    </message>
    <message>
        <source>Look at the case as it is now, then decide again.</source>
        <translation>Look at the case as it is now, then decide again.</translation>
    </message>
    <message>
        <source>{number} changed meanwhile: it is {state}, {owner}.</source>
        <translation>{number} changed meanwhile: it is {state}, {owner}.</translation>
    </message>
    <message>
        <source>Keep or renegotiate what was promised, then solve the case.</source>
        <translation>Keep or renegotiate what was promised, then solve the case.</translation>
    </message>
    <message>
        <source>{owner} is there and owns {number}.</source>
        <translation>{owner} is there and owns {number}.</translation>
    </message>
    <message>
        <source>Ask them for a handoff.</source>
        <translation>Ask them for a handoff.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>nobody owns it</source>
        <translation>nobody owns it</translation>
    </message>
    <message>
        <source>its owner is {owner}</source>
        <translation>its owner is {owner}</translation>
    </message>
    <message>
        <source>{owner} owns {number}, and alone may do this.</source>
        <translation>{owner} owns {number}, and alone may do this.</translation>
    </message>
    <message>
        <source>Ask {owner} to hand it to you; if they are away, take it over.</source>
        <translation>Ask {owner} to hand it to you; if they are away, take it over.</translation>
    </message>
    <message>
        <source>Nobody owns {number}.</source>
        <translation>Nobody owns {number}.</translation>
    </message>
    <message>
        <source>Look at the case as it is now, then decide again; what you wrote is kept.</source>
        <translation>Look at the case as it is now, then decide again; what you wrote is kept.</translation>
    </message>
    <message>
        <source>{number} changed meanwhile: {owner}.</source>
        <translation>{number} changed meanwhile: {owner}.</translation>
    </message>
    <message>
        <source>This question is not there.</source>
        <translation>This question is not there.</translation>
    </message>
    <message>
        <source>Your text is kept in the note field.</source>
        <translation>Your text is kept in the note field.</translation>
    </message>
    <message>
        <source>{who} has answered this question, or taken it back, already.</source>
        <translation>{who} has answered this question, or taken it back, already.</translation>
    </message>
    <message>
        <source>This question is not yours to answer.</source>
        <translation>This question is not yours to answer.</translation>
    </message>
    <message>
        <source>This customer is not in the directory.</source>
        <translation>This customer is not in the directory.</translation>
    </message>
    <message>
        <source>Search for the customer again.</source>
        <translation>Search for the customer again.</translation>
    </message>
    <message>
        <source>This record does not belong to this customer any more.</source>
        <translation>This record does not belong to this customer any more.</translation>
    </message>
    <message>
        <source>Open the customer again.</source>
        <translation>Open the customer again.</translation>
    </message>
    <message>
        <source>The record {record} is not in the directory.</source>
        <translation>The record {record} is not in the directory.</translation>
    </message>
    <message>
        <source>Read it from its back end first.</source>
        <translation>Read it from its back end first.</translation>
    </message>
    <message>
        <source>The file of drafts was damaged; {rows} could be read, and new ones are kept.</source>
        <translation>The file of drafts was damaged; {rows} could be read, and new ones are kept.</translation>
    </message>
    <message>
        <source>The damaged file is {aside}.</source>
        <translation>The damaged file is {aside}.</translation>
    </message>
    <message>
        <source>Cannot save: {problem}</source>
        <translation>Cannot save: {problem}</translation>
    </message>
    <message>
        <source>Cannot save: {problem}.</source>
        <translation>Cannot save: {problem}.</translation>
    </message>
    <message>
        <source>Write sqlite:///FILE or postgresql://USER@HOST/DATABASE.</source>
        <translation>Write sqlite:///FILE or postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The store&apos;s address names no file and no PostgreSQL database.</source>
        <translation>The store&apos;s address names no file and no PostgreSQL database.</translation>
    </message>
    <message>
        <source>The store&apos;s address cannot be read.</source>
        <translation>The store&apos;s address cannot be read.</translation>
    </message>
    <message>
        <source>Keep the file aside and restore the last back-up: copy it to the file&apos;s place.</source>
        <translation>Keep the file aside and restore the last back-up: copy it to the file&apos;s place.</translation>
    </message>
    <message>
        <source>Make {which} writable.</source>
        <translation>Make {which} writable.</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>The store may only be read.</source>
        <translation>The store may only be read.</translation>
    </message>
    <message>
        <source>{path} lies on a network share ({share}), where a store gets damaged.</source>
        <translation>{path} lies on a network share ({share}), where a store gets damaged.</translation>
    </message>
    <message>
        <source>Choose a folder on this machine, or use PostgreSQL for a team.</source>
        <translation>Choose a folder on this machine, or use PostgreSQL for a team.</translation>
    </message>
    <message>
        <source>The folder {path} may not be written to.</source>
        <translation>The folder {path} may not be written to.</translation>
    </message>
    <message>
        <source>Make it writable.</source>
        <translation>Make it writable.</translation>
    </message>
    <message>
        <source>{path} is empty: what was in it is gone.</source>
        <translation>{path} is empty: what was in it is gone.</translation>
    </message>
    <message>
        <source>{path} is not a store.</source>
        <translation>{path} is not a store.</translation>
    </message>
    <message>
        <source>{path} was not closed properly, and may only be read.</source>
        <translation>{path} was not closed properly, and may only be read.</translation>
    </message>
    <message>
        <source>{path} has an older schema, and may only be read.</source>
        <translation>{path} has an older schema, and may only be read.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {problem}.</source>
        <translation>The folder {path} cannot be made: {problem}.</translation>
    </message>
    <message>
        <source>Make it readable.</source>
        <translation>Make it readable.</translation>
    </message>
    <message>
        <source>Look at the case as it is now.</source>
        <translation>Look at the case as it is now.</translation>
    </message>
    <message>
        <source>is no longer open</source>
        <translation>is no longer open</translation>
    </message>
    <message>
        <source>was accepted</source>
        <translation>was accepted</translation>
    </message>
    <message>
        <source>was declined</source>
        <translation>was declined</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>came back</translation>
    </message>
    <message>
        <source>was withdrawn</source>
        <translation>was withdrawn</translation>
    </message>
    <message>
        <source>The offer of {number} {end}: {owner}.</source>
        <translation>The offer of {number} {end}: {owner}.</translation>
    </message>
    <message>
        <source>{number} changed hands or was solved meanwhile.</source>
        <translation>{number} changed hands or was solved meanwhile.</translation>
    </message>
    <message>
        <source>This case is offered already.</source>
        <translation>This case is offered already.</translation>
    </message>
    <message>
        <source>Withdraw that offer first.</source>
        <translation>Withdraw that offer first.</translation>
    </message>
    <message>
        <source>{number} changed hands: {owner}.</source>
        <translation>{number} changed hands: {owner}.</translation>
    </message>
    <message>
        <source>Your text is kept as a draft.</source>
        <translation>Your text is kept as a draft.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is {minutes} minutes behind the team&apos;s: set it right.</source>
        <translation>This machine&apos;s clock is {minutes} minutes behind the team&apos;s: set it right.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is {minutes} minutes ahead of the team&apos;s: set it right.</source>
        <translation>This machine&apos;s clock is {minutes} minutes ahead of the team&apos;s: set it right.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} does not exist.</translation>
    </message>
    <message>
        <source>It cannot be saved now: copy your note, then free some space and save again.</source>
        <translation>It cannot be saved now: copy your note, then free some space and save again.</translation>
    </message>
    <message>
        <source>Keep its password in the keyring: agent-desk store password.</source>
        <translation>Keep its password in the keyring: agent-desk store password.</translation>
    </message>
    <message>
        <source>Notes and promises are kept on this machine and sent when it is back.</source>
        <translation>Notes and promises are kept on this machine and sent when it is back.</translation>
    </message>
    <message>
        <source>The team&apos;s database cannot be reached.</source>
        <translation>The team&apos;s database cannot be reached.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s database was lost.</source>
        <translation>The connection to the team&apos;s database was lost.</translation>
    </message>
    <message>
        <source>Others are changing the same case.</source>
        <translation>Others are changing the same case.</translation>
    </message>
    <message>
        <source>The team&apos;s database is slow and did not finish in time.</source>
        <translation>The team&apos;s database is slow and did not finish in time.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not answer.</source>
        <translation>The team&apos;s database does not answer.</translation>
    </message>
    <message>
        <source>The store is not set up.</source>
        <translation>The store is not set up.</translation>
    </message>
    <message>
        <source>An administrator runs: agent-desk store upgrade.</source>
        <translation>An administrator runs: agent-desk store upgrade.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>The disk is full.</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged.</source>
        <translation>The store&apos;s file is damaged.</translation>
    </message>
    <message>
        <source>This is in the store already.</source>
        <translation>This is in the store already.</translation>
    </message>
    <message>
        <source>The team&apos;s database takes no changes at the moment; another server takes over.</source>
        <translation>The team&apos;s database takes no changes at the moment; another server takes over.</translation>
    </message>
    <message>
        <source>Another desktop holds this case for a moment.</source>
        <translation>Another desktop holds this case for a moment.</translation>
    </message>
    <message>
        <source>The team&apos;s database has no free connection.</source>
        <translation>The team&apos;s database has no free connection.</translation>
    </message>
    <message>
        <source>The disk of the team&apos;s database is full.</source>
        <translation>The disk of the team&apos;s database is full.</translation>
    </message>
    <message>
        <source>The team&apos;s database refused the login.</source>
        <translation>The team&apos;s database refused the login.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not exist.</source>
        <translation>The team&apos;s database does not exist.</translation>
    </message>
    <message>
        <source>Ask an administrator for its address.</source>
        <translation>Ask an administrator for its address.</translation>
    </message>
    <message>
        <source>Ask a lead or an administrator.</source>
        <translation>Ask a lead or an administrator.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Another program holds the store.</translation>
    </message>
    <message>
        <source>Close it, or try again.</source>
        <translation>Close it, or try again.</translation>
    </message>
    <message>
        <source>The store&apos;s file is not a store.</source>
        <translation>The store&apos;s file is not a store.</translation>
    </message>
    <message>
        <source>The store may be read but not changed.</source>
        <translation>The store may be read but not changed.</translation>
    </message>
    <message>
        <source>Make its file and folder writable.</source>
        <translation>Make its file and folder writable.</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened.</source>
        <translation>The store&apos;s file cannot be opened.</translation>
    </message>
    <message>
        <source>Make its file and folder readable and writable.</source>
        <translation>Make its file and folder readable and writable.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>The disk could not be read or written.</translation>
    </message>
    <message>
        <source>The store refused: {error}</source>
        <translation>The store refused: {error}</translation>
    </message>
    <message>
        <source>The team&apos;s database refused: {error}</source>
        <translation>The team&apos;s database refused: {error}</translation>
    </message>
    <message>
        <source>The team&apos;s database has no login {login}.</source>
        <translation>The team&apos;s database has no login {login}.</translation>
    </message>
    <message>
        <source>Ask an administrator to make this login, or write your own into the store&apos;s address.</source>
        <translation>Ask an administrator to make this login, or write your own into the store&apos;s address.</translation>
    </message>
    <message>
        <source>The store is busy.</source>
        <translation>The store is busy.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not know your login.</source>
        <translation>The team&apos;s database does not know your login.</translation>
    </message>
    <message>
        <source>Look at the promise as it is now.</source>
        <translation>Look at the promise as it is now.</translation>
    </message>
    <message>
        <source>The promise that this one follows is not on this case.</source>
        <translation>The promise that this one follows is not on this case.</translation>
    </message>
    <message>
        <source>The promise was settled meanwhile.</source>
        <translation>The promise was settled meanwhile.</translation>
    </message>
    <message>
        <source>{number} is {state}.</source>
        <translation>{number} is {state}.</translation>
    </message>
    <message>
        <source>Reopen it, then promise.</source>
        <translation>Reopen it, then promise.</translation>
    </message>
    <message>
        <source>The promise changed meanwhile.</source>
        <translation>The promise changed meanwhile.</translation>
    </message>
    <message>
        <source>Promises that are open or broken: {count}.</source>
        <translation>Promises that are open or broken: {count}.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Reopen it first.</translation>
    </message>
    <message>
        <source>What was sent to the team&apos;s store cannot be kept on this machine for a day: {problem}</source>
        <translation>What was sent to the team&apos;s store cannot be kept on this machine for a day: {problem}</translation>
    </message>
    <message>
        <source>The case is not in the team&apos;s store.</source>
        <translation>The case is not in the team&apos;s store.</translation>
    </message>
    <message>
        <source>{owner} owns {number} now.</source>
        <translation>{owner} owns {number} now.</translation>
    </message>
    <message>
        <source>Another version of the program kept it.</source>
        <translation>Another version of the program kept it.</translation>
    </message>
    <message>
        <source>The promise is not in the team&apos;s store.</source>
        <translation>The promise is not in the team&apos;s store.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Nobody</translation>
    </message>
    <message>
        <source>Your session was taken over at {device} just now.</source>
        <translation>Your session was taken over at {device} just now.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Look again.</translation>
    </message>
    <message>
        <source>Somebody else has recorded this.</source>
        <translation>Somebody else has recorded this.</translation>
    </message>
    <message>
        <source>{path} holds the heads of another store.</source>
        <translation>{path} holds the heads of another store.</translation>
    </message>
    <message>
        <source>{path} holds no heads.</source>
        <translation>{path} holds no heads.</translation>
    </message>
    <message>
        <source>Export them with: agent-desk store export-heads.</source>
        <translation>Export them with: agent-desk store export-heads.</translation>
    </message>
    <message>
        <source>Restore the last back-up of the store.</source>
        <translation>Restore the last back-up of the store.</translation>
    </message>
    <message>
        <source>An administrator restores the last back-up: agent-desk store restore.</source>
        <translation>An administrator restores the last back-up: agent-desk store restore.</translation>
    </message>
    <message>
        <source>The store is half upgraded: its tables are not those of its schema {schema}.</source>
        <translation>The store is half upgraded: its tables are not those of its schema {schema}.</translation>
    </message>
    <message>
        <source>This store was written by a newer Agent Desk (this is {version}, it needs {needed}).</source>
        <translation>This store was written by a newer Agent Desk (this is {version}, it needs {needed}).</translation>
    </message>
    <message>
        <source>Install Agent Desk {needed} or newer; your drafts stay on this machine.</source>
        <translation>Install Agent Desk {needed} or newer; your drafts stay on this machine.</translation>
    </message>
    <message>
        <source>Ask the administrator for the Agent Desk with which the store was upgraded; your drafts stay on this machine.</source>
        <translation>Ask the administrator for the Agent Desk with which the store was upgraded; your drafts stay on this machine.</translation>
    </message>
    <message>
        <source>This store has lost its id: it is no store, or a damaged one.</source>
        <translation>This store has lost its id: it is no store, or a damaged one.</translation>
    </message>
    <message>
        <source>The team&apos;s store does not have this program&apos;s schema yet.</source>
        <translation>The team&apos;s store does not have this program&apos;s schema yet.</translation>
    </message>
    <message>
        <source>This write is not in the outbox.</source>
        <translation>This write is not in the outbox.</translation>
    </message>
    <message>
        <source>{path} has something other than [[connection]]: {others}.</source>
        <translation>{path} has something other than [[connection]]: {others}.</translation>
    </message>
    <message>
        <source>{path} has two connections with the id {twice}.</source>
        <translation>{path} has two connections with the id {twice}.</translation>
    </message>
    <message>
        <source>{policy}: [allowed_plugins] must map ids to hashes.</source>
        <translation>{policy}: [allowed_plugins] must map ids to hashes.</translation>
    </message>
    <message>
        <source>{path} has a connection that is no table.</source>
        <translation>{path} has a connection that is no table.</translation>
    </message>
    <message>
        <source>{path}: connection {name} has an unknown field: {unknown}.</source>
        <translation>{path}: connection {name} has an unknown field: {unknown}.</translation>
    </message>
    <message>
        <source>{path}: the id {name} must be small letters, digits, - and _.</source>
        <translation>{path}: the id {name} must be small letters, digits, - and _.</translation>
    </message>
    <message>
        <source>{path}: connection {name} has settings or a switch of the wrong kind.</source>
        <translation>{path}: connection {name} has settings or a switch of the wrong kind.</translation>
    </message>
    <message>
        <source>{policy} cannot be read: {problem}.</source>
        <translation>{policy} cannot be read: {problem}.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Tell the administrator.</translation>
    </message>
    <message>
        <source>{path}: connection {name} lacks its {field}.</source>
        <translation>{path}: connection {name} lacks its {field}.</translation>
    </message>
    <message>
        <source>It is kept in memory and asked again in the next session.</source>
        <translation>It is kept in memory and asked again in the next session.</translation>
    </message>
    <message>
        <source>The keyring took the secret and did not give it back.</source>
        <translation>The keyring took the secret and did not give it back.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Agent Desk trusts.</source>
        <translation>This computer has no keyring that Agent Desk trusts.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>The keyring is locked.</translation>
    </message>
    <message>
        <source>The keyring cannot be used ({kind}).</source>
        <translation>The keyring cannot be used ({kind}).</translation>
    </message>
    <message>
        <source>The keyring does not answer ({kind}).</source>
        <translation>The keyring does not answer ({kind}).</translation>
    </message>
    <message>
        <source>Correct the file, or delete it.</source>
        <translation>Correct the file, or delete it.</translation>
    </message>
    <message>
        <source>{path}: there is no {name}. Possible are {names}.</source>
        <translation>{path}: there is no {name}. Possible are {names}.</translation>
    </message>
    <message>
        <source>{path}: {table} must be a table, such as [{table}].</source>
        <translation>{path}: {table} must be a table, such as [{table}].</translation>
    </message>
    <message>
        <source>{path}: {place} must be a number from 0 to {most}, not {value}.</source>
        <translation>{path}: {place} must be a number from 0 to {most}, not {value}.</translation>
    </message>
    <message>
        <source>{path}: {role} must be a table, such as [{role}].</source>
        <translation>{path}: {role} must be a table, such as [{role}].</translation>
    </message>
    <message>
        <source>{path}: {role}.limit must be an amount such as &quot;50.00&quot;.</source>
        <translation>{path}: {role}.limit must be an amount such as &quot;50.00&quot;.</translation>
    </message>
    <message>
        <source>{path}: {place} must be a list of texts, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>{path}: {place} must be a list of texts, such as [&quot;one&quot;, &quot;two&quot;].</translation>
    </message>
    <message>
        <source>{folder}: {problem}.</source>
        <translation>{folder}: {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({problem}); the defaults are used. Correct the file.</source>
        <translation>{file} cannot be read ({problem}); the defaults are used. Correct the file.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}; it is left out.</source>
        <translation>The setting {name} cannot be {value}; it is left out.</translation>
    </message>
    <message>
        <source>Something in the program failed: {kind}.</source>
        <translation>Something in the program failed: {kind}.</translation>
    </message>
    <message>
        <source>Nothing typed is lost. Go on working.</source>
        <translation>Nothing typed is lost. Go on working.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>You are also signed in at {device}, since {when}.</source>
        <translation>You are also signed in at {device}, since {when}.</translation>
    </message>
    <message>
        <source>Take the session over here?</source>
        <translation>Take the session over here?</translation>
    </message>
    <message>
        <source>Take it over here</source>
        <translation>Take it over here</translation>
    </message>
    <message>
        <source>Your session went to {device}, {when}.</source>
        <translation>Your session went to {device}, {when}.</translation>
    </message>
    <message>
        <source>What you typed here is kept. Nothing is offered or sent from here now.</source>
        <translation>What you typed here is kept. Nothing is offered or sent from here now.</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Take it back here</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Names that fit</source>
        <translation>Names that fit</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>Name or department</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>hours not known</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>open now</translation>
    </message>
    <message>
        <source>opens {when}</source>
        <translation>opens {when}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Put aside (Esc)</source>
        <translation>Put aside (Esc)</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Here or away</source>
        <translation>Here or away</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>at work</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Plan it</translation>
    </message>
    <message>
        <source>Promises that fall due while nobody is there go to the lead before.</source>
        <translation>Promises that fall due while nobody is there go to the lead before.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>It ends before it begins.</translation>
    </message>
    <message>
        <source>It is planned.</source>
        <translation>It is planned.</translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Open contexts</source>
        <translation>Open contexts</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
    </message>
    <message>
        <source>{count} more</source>
        <translation>{count} more</translation>
    </message>
    <message>
        <source>All open contexts</source>
        <translation>All open contexts</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>broken</source>
        <translation>broken</translation>
    </message>
    <message>
        <source>Due {when}. Said: {said}</source>
        <translation>Due {when}. Said: {said}</translation>
    </message>
    <message>
        <source>you promised it</source>
        <translation>you promised it</translation>
    </message>
    <message>
        <source>here</source>
        <translation>here</translation>
    </message>
    <message>
        <source>present</source>
        <translation>present</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>until {when}</translation>
    </message>
    <message>
        <source>away, back {when}</source>
        <translation>away, back {when}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>away</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>A case</translation>
    </message>
    <message>
        <source>Next step: {what}</source>
        <translation>Next step: {what}</translation>
    </message>
    <message>
        <source>offered to {whom}, not accepted yet</source>
        <translation>offered to {whom}, not accepted yet</translation>
    </message>
    <message>
        <source>You own it until it is accepted.</source>
        <translation>You own it until it is accepted.</translation>
    </message>
    <message>
        <source>{who} asks you</source>
        <translation>{who} asks you</translation>
    </message>
    <message>
        <source>{who} cannot say</source>
        <translation>{who} cannot say</translation>
    </message>
    <message>
        <source>{who} answered</source>
        <translation>{who} answered</translation>
    </message>
    <message>
        <source>You asked {whom}</source>
        <translation>You asked {whom}</translation>
    </message>
    <message>
        <source>The lead&apos;s page</source>
        <translation>The lead&apos;s page</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Who is here</translation>
    </message>
    <message>
        <source>Ctrl+L opens it</source>
        <translation>Ctrl+L opens it</translation>
    </message>
    <message>
        <source>Praise for you</source>
        <translation>Praise for you</translation>
    </message>
    <message>
        <source>Praise for {who}</source>
        <translation>Praise for {who}</translation>
    </message>
    <message>
        <source>Ctrl+N takes the neediest</source>
        <translation>Ctrl+N takes the neediest</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>kept</translation>
    </message>
    <message>
        <source>renegotiated</source>
        <translation>renegotiated</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>offered</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>declined</translation>
    </message>
    <message>
        <source>came back: nobody took it</source>
        <translation>came back: nobody took it</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>the customer</translation>
    </message>
    <message>
        <source>a third party</source>
        <translation>a third party</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>a time</translation>
    </message>
    <message>
        <source>harm</source>
        <translation>harm</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>signal</translation>
    </message>
    <message>
        <source>{signal}, waits for {who}</source>
        <translation>{signal}, waits for {who}</translation>
    </message>
    <message>
        <source>security report</source>
        <translation>security report</translation>
    </message>
    <message>
        <source>bereavement</source>
        <translation>bereavement</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>regulator</translation>
    </message>
    <message>
        <source>legal matter</source>
        <translation>legal matter</translation>
    </message>
    <message>
        <source>vulnerable person</source>
        <translation>vulnerable person</translation>
    </message>
    <message>
        <source>wants to leave</source>
        <translation>wants to leave</translation>
    </message>
    <message>
        <source>injury</source>
        <translation>injury</translation>
    </message>
    <message>
        <source>health</source>
        <translation>health</translation>
    </message>
    <message>
        <source>money at risk</source>
        <translation>money at risk</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>cut off</translation>
    </message>
    <message>
        <source>Need {points}: {reasons}</source>
        <translation>Need {points}: {reasons}</translation>
    </message>
    <message>
        <source>{name} can help now.</source>
        <translation>{name} can help now.</translation>
    </message>
    <message>
        <source>{name} may not be able to help:</source>
        <translation>{name} may not be able to help:</translation>
    </message>
    <message>
        <source>{name} cannot help now:</source>
        <translation>{name} cannot help now:</translation>
    </message>
    <message>
        <source>It is closed, and not open in the next 30 days.</source>
        <translation>It is closed, and not open in the next 30 days.</translation>
    </message>
    <message>
        <source>It is closed. It opens {when}.</source>
        <translation>It is closed. It opens {when}.</translation>
    </message>
    <message>
        <source>Nobody is there just now. {what}</source>
        <translation>Nobody is there just now. {what}</translation>
    </message>
    <message>
        <source>Nobody there can do this: {what}</source>
        <translation>Nobody there can do this: {what}</translation>
    </message>
    <message>
        <source>They may not decide this: {what}</source>
        <translation>They may not decide this: {what}</translation>
    </message>
    <message>
        <source>This caller was transferred before. {what}</source>
        <translation>This caller was transferred before. {what}</translation>
    </message>
    <message>
        <source>This department is not known here. {what}</source>
        <translation>This department is not known here. {what}</translation>
    </message>
    <message>
        <source>Keep it and promise a time</source>
        <translation>Keep it and promise a time</translation>
    </message>
    <message>
        <source>Do it yourself</source>
        <translation>Do it yourself</translation>
    </message>
    <message>
        <source>Consult {name}</source>
        <translation>Consult {name}</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Try {name}</translation>
    </message>
    <message>
        <source>Ownership kept</source>
        <translation>Ownership kept</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Promises kept</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Promises broken</translation>
    </message>
    <message>
        <source>Promises at risk</source>
        <translation>Promises at risk</translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation>Solved at first contact</translation>
    </message>
    <message>
        <source>Transfers avoided</source>
        <translation>Transfers avoided</translation>
    </message>
    <message>
        <source>Transfers overridden</source>
        <translation>Transfers overridden</translation>
    </message>
    <message>
        <source>Effort per customer</source>
        <translation>Effort per customer</translation>
    </message>
    <message>
        <source>Told the same</source>
        <translation>Told the same</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Praise</translation>
    </message>
    <message>
        <source>After-call rating</source>
        <translation>After-call rating</translation>
    </message>
    <message>
        <source>nothing to count yet</source>
        <translation>nothing to count yet</translation>
    </message>
    <message>
        <source>{part} contacts, {whole} customers</source>
        <translation>{part} contacts, {whole} customers</translation>
    </message>
    <message>
        <source>of 5, from {whole} ratings</source>
        <translation>of 5, from {whole} ratings</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} of {whole}</translation>
    </message>
</context>
<context>
    <name>TeamCommands</name>
    <message>
        <source>Praise for {who}: “{words}”</source>
        <translation>Praise for {who}: “{words}”</translation>
    </message>
    <message>
        <source>The case is solved</source>
        <translation>The case is solved</translation>
    </message>
    <message>
        <source>What solved it</source>
        <translation>What solved it</translation>
    </message>
    <message>
        <source>Solve it</source>
        <translation>Solve it</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Close the case</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Why it is closed</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Close it</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Open the case again</translation>
    </message>
    <message>
        <source>Why it is not solved</source>
        <translation>Why it is not solved</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Reopen it</translation>
    </message>
    <message>
        <source>Take the case over; its owner is told</source>
        <translation>Take the case over; its owner is told</translation>
    </message>
    <message>
        <source>Why it cannot wait for its owner</source>
        <translation>Why it cannot wait for its owner</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
</context>
<context>
    <name>TeamCounted</name>
    <message numerus="yes">
        <source>%n promise(s) broken</source>
        <translation>
            <numerusform>%n promise broken</numerusform>
            <numerusform>%n promises broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 30 days</source>
        <translation>
            <numerusform>%n contact in 30 days</numerusform>
            <numerusform>%n contacts in 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n hour(s)</source>
        <translation>
            <numerusform>waits %n hour</numerusform>
            <numerusform>waits %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) offered.</source>
        <translation>
            <numerusform>%n case offered.</numerusform>
            <numerusform>%n cases offered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamReactions</name>
    <message>
        <source>A promise to {who} is broken: {what}.</source>
        <translation>A promise to {who} is broken: {what}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Promised to {who}, due {when}: {what}.</source>
        <translation>Promised to {who}, due {when}: {what}.</translation>
    </message>
    <message>
        <source>At risk: {owner} promised {who}, due {when}: {what}.</source>
        <translation>At risk: {owner} promised {who}, due {when}: {what}.</translation>
    </message>
    <message>
        <source>{who} offers you a case: {why}.</source>
        <translation>{who} offers you a case: {why}.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Read</translation>
    </message>
    <message>
        <source>{who} accepted your handoff.</source>
        <translation>{who} accepted your handoff.</translation>
    </message>
    <message>
        <source>{who} declined your handoff: {why}.</source>
        <translation>{who} declined your handoff: {why}.</translation>
    </message>
    <message>
        <source>Nobody took your handoff to {who}: it is yours.</source>
        <translation>Nobody took your handoff to {who}: it is yours.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Look</translation>
    </message>
    <message>
        <source>{who} asks you: {question}</source>
        <translation>{who} asks you: {question}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>A promise to {who} is broken, made by {owner}: {what}.</source>
        <translation>A promise to {who} is broken, made by {owner}: {what}.</translation>
    </message>
    <message>
        <source>{who} answered: {answer}</source>
        <translation>{who} answered: {answer}</translation>
    </message>
    <message>
        <source>Case {number}, “{topic}”, was solved lately.</source>
        <translation>Case {number}, “{topic}”, was solved lately.</translation>
    </message>
    <message>
        <source>Is this conversation about it?</source>
        <translation>Is this conversation about it?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Reopen</translation>
    </message>
    <message>
        <source>Kept here, and sent when the store is back: {what}.</source>
        <translation>Kept here, and sent when the store is back: {what}.</translation>
    </message>
    <message>
        <source>The promise could not be sent: {what}.</source>
        <translation>The promise could not be sent: {what}.</translation>
    </message>
    <message>
        <source>{who} took over case {number}: {why}.</source>
        <translation>{who} took over case {number}: {why}.</translation>
    </message>
    <message>
        <source>Somebody praised you: “{words}”</source>
        <translation>Somebody praised you: “{words}”</translation>
    </message>
    <message>
        <source>How kind</source>
        <translation>How kind</translation>
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
        <translation>today</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Told before: version {n} on {when}, by {who}</source>
        <translation>Told before: version {n} on {when}, by {who}</translation>
    </message>
    <message>
        <source>changed since ±</source>
        <translation>changed since ±</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unchanged</translation>
    </message>
    <message>
        <source>Something else was told before. Why do you tell this now?</source>
        <translation>Something else was told before. Why do you tell this now?</translation>
    </message>
    <message>
        <source>e.g. the fee changed on Monday</source>
        <translation>e.g. the fee changed on Monday</translation>
    </message>
    <message>
        <source>Reason for telling something else</source>
        <translation>Reason for telling something else</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Tell it</translation>
    </message>
    <message>
        <source>gone: {words}</source>
        <translation>gone: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>new: {words}</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Transfer the call</source>
        <translation>Transfer the call</translation>
    </message>
    <message>
        <source>Transfer anyway</source>
        <translation>Transfer anyway</translation>
    </message>
    <message>
        <source>Choose a department.</source>
        <translation>Choose a department.</translation>
    </message>
    <message>
        <source>Transferred to {name}. The case stays with its owner.</source>
        <translation>Transferred to {name}. The case stays with its owner.</translation>
    </message>
    <message>
        <source>A reason is needed: it is counted</source>
        <translation>A reason is needed: it is counted</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>To</translation>
    </message>
    <message>
        <source>Needs skill</source>
        <translation>Needs skill</translation>
    </message>
    <message>
        <source>Transfer anyway, because…</source>
        <translation>Transfer anyway, because…</translation>
    </message>
    <message>
        <source>amount, if any</source>
        <translation>amount, if any</translation>
    </message>
    <message>
        <source>Reason for transferring anyway</source>
        <translation>Reason for transferring anyway</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Transfer</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Instead</translation>
    </message>
</context>
<context>
    <name>WhyNot</name>
    <message>
        <source>“{name}” is not possible now.</source>
        <translation>“{name}” is not possible now.</translation>
    </message>
    <message>
        <source>Your session is at another desktop: take it over here first.</source>
        <translation>Your session is at another desktop: take it over here first.</translation>
    </message>
    <message>
        <source>Nobody is on the line here.</source>
        <translation>Nobody is on the line here.</translation>
    </message>
    <message>
        <source>No call is ringing.</source>
        <translation>No call is ringing.</translation>
    </message>
    <message>
        <source>It is not known who is calling: choose the customer first.</source>
        <translation>It is not known who is calling: choose the customer first.</translation>
    </message>
    <message>
        <source>No customer is open: Ctrl+K finds one.</source>
        <translation>No customer is open: Ctrl+K finds one.</translation>
    </message>
    <message>
        <source>The store has not said yet whose case it is.</source>
        <translation>The store has not said yet whose case it is.</translation>
    </message>
    <message>
        <source>Nothing is promised to this customer.</source>
        <translation>Nothing is promised to this customer.</translation>
    </message>
    <message>
        <source>What you promised stays promised: Shift+F9 agrees another time.</source>
        <translation>What you promised stays promised: Shift+F9 agrees another time.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>Nobody owns the case: F8 makes it yours.</source>
        <translation>Nobody owns the case: F8 makes it yours.</translation>
    </message>
    <message>
        <source>Case {number} is not open: open it again first.</source>
        <translation>Case {number} is not open: open it again first.</translation>
    </message>
    <message>
        <source>Case {number} is yours already.</source>
        <translation>Case {number} is yours already.</translation>
    </message>
    <message>
        <source>Case {number} is yours, and was nobody&apos;s before.</source>
        <translation>Case {number} is yours, and was nobody&apos;s before.</translation>
    </message>
    <message>
        <source>{who} owns case {number}: Ctrl+O reaches them.</source>
        <translation>{who} owns case {number}: Ctrl+O reaches them.</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The article links to {host}.</source>
        <translation>The article links to {host}.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Open in the browser</translation>
    </message>
    <message>
        <source>Agent Desk</source>
        <translation>Agent Desk</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Find anything</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Menus</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>phone</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>chat</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>bot</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>menu</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>mention</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>letter</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>shop</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>ringing</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>on the line</translation>
    </message>
    <message>
        <source>held</source>
        <translation>held</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>ended</translation>
    </message>
    <message>
        <source>on the line or held</source>
        <translation>on the line or held</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>waiting</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>solved</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>{state} until {when}</source>
        <translation>{state} until {when}</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>likely</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>possible</translation>
    </message>
    <message>
        <source>Kept on this machine</source>
        <translation>Kept on this machine</translation>
    </message>
    <message>
        <source>Not kept yet</source>
        <translation>Not kept yet</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Sending…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Needs you</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>not sent yet</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>sending</translation>
    </message>
    <message>
        <source>done</source>
        <translation>done</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refused</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>outcome unknown</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>undone</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Drafts</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Promises</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Handoffs</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Queue</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Nobody is calling. Ctrl+K finds any customer.</source>
        <translation>Nobody is calling. Ctrl+K finds any customer.</translation>
    </message>
    <message>
        <source>You own no open case. F8 owns the one you look at.</source>
        <translation>You own no open case. F8 owns the one you look at.</translation>
    </message>
    <message>
        <source>Nothing is promised. F9 promises something to a customer.</source>
        <translation>Nothing is promised. F9 promises something to a customer.</translation>
    </message>
    <message>
        <source>No case is offered to you. F11 offers one of yours.</source>
        <translation>No case is offered to you. F11 offers one of yours.</translation>
    </message>
    <message>
        <source>Nobody waits for an owner.</source>
        <translation>Nobody waits for an owner.</translation>
    </message>
    <message>
        <source>No colleague is known. A lead adds shifts and staff.</source>
        <translation>No colleague is known. A lead adds shifts and staff.</translation>
    </message>
    <message>
        <source>The last case is {state}</source>
        <translation>The last case is {state}</translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>No open case</translation>
    </message>
    <message>
        <source>Nobody owns this</source>
        <translation>Nobody owns this</translation>
    </message>
    <message>
        <source>Owner: you, since {when}</source>
        <translation>Owner: you, since {when}</translation>
    </message>
    <message>
        <source>Owner: you, since today</source>
        <translation>Owner: you, since today</translation>
    </message>
    <message>
        <source>Owner: {who}, since {when}</source>
        <translation>Owner: {who}, since {when}</translation>
    </message>
    <message>
        <source>Owner: {who}, since today</source>
        <translation>Owner: {who}, since today</translation>
    </message>
    <message>
        <source>Effort: no contact in 30 days</source>
        <translation>Effort: no contact in 30 days</translation>
    </message>
    <message>
        <source>Effort: {parts} in 30 days</source>
        <translation>Effort: {parts} in 30 days</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} min</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>asking…</translation>
    </message>
    <message>
        <source>fresh {age}</source>
        <translation>fresh {age}</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>{age} old</translation>
    </message>
    <message>
        <source>retry in {n} s</source>
        <translation>retry in {n} s</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>resting</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>not answering</translation>
    </message>
    <message>
        <source>transferred to {where}</source>
        <translation>transferred to {where}</translation>
    </message>
    <message>
        <source>Take ticket {id}</source>
        <translation>Take ticket {id}</translation>
    </message>
    <message>
        <source>New ticket</source>
        <translation>New ticket</translation>
    </message>
    <message>
        <source>Note to ticket {id}</source>
        <translation>Note to ticket {id}</translation>
    </message>
    <message>
        <source>Give ticket {id} back</source>
        <translation>Give ticket {id} back</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>due {when}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Retry</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>nothing here</translation>
    </message>
    <message>
        <source>→ {where}</source>
        <translation>→ {where}</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>playbook</translation>
    </message>
    <message>
        <source>a lead must agree</source>
        <translation>a lead must agree</translation>
    </message>
    <message>
        <source>needs: {who}</source>
        <translation>needs: {who}</translation>
    </message>
    <message>
        <source>Your authority: {what}</source>
        <translation>Your authority: {what}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Draft</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Customer</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>number withheld</translation>
    </message>
</context>
</TS>
