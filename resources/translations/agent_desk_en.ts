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
    <name>Answers</name>
    <message>
        <source>Noted: this answered it</source>
        <translation>Noted: this answered it</translation>
    </message>
    <message>
        <source>This answered it (F7)</source>
        <translation>This answered it (F7)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>version {n}</translation>
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
    <name>App</name>
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
        <source>Looking for the case…</source>
        <translation>Looking for the case…</translation>
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
        <source>answered %n time(s)</source>
        <translation>
            <numerusform>answered %n time</numerusform>
            <numerusform>answered %n times</numerusform>
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
        <source>and {name} — {kind}</source>
        <translation>and {name} — {kind}</translation>
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
    <name>FirstStart</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Test</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>Test and &amp;save</translation>
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
        <source>Open the &amp;sample company</source>
        <translation>Open the &amp;sample company</translation>
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
        <source>Each is tested before it is kept; secrets go to this machine&apos;s keyring.</source>
        <translation>Each is tested before it is kept; secrets go to this machine&apos;s keyring.</translation>
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
        <source>Ask who is calling and type it here.</source>
        <translation>Ask who is calling and type it here.</translation>
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
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>Dismiss</translation>
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
    <name>Tabs</name>
    <message>
        <source>Open contexts</source>
        <translation>Open contexts</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>customer</translation>
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
        <source>ended</source>
        <translation>ended</translation>
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
        <source>Not part of this version yet.</source>
        <translation>Not part of this version yet.</translation>
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
        <source>Owner: {who}, since {when}</source>
        <translation>Owner: {who}, since {when}</translation>
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
        <source>You may: {what}</source>
        <translation>You may: {what}</translation>
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
