<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Accounts</name>
    <message>
        <source>Accounts by connection</source>
        <translation>Счета по подключениям</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;Answer the call</source>
        <translation>&amp;Ответить на звонок</translation>
    </message>
    <message>
        <source>&amp;End the call</source>
        <translation>&amp;Завершить звонок</translation>
    </message>
    <message>
        <source>&amp;Next context</source>
        <translation>&amp;Следующий контекст</translation>
    </message>
    <message>
        <source>&amp;Previous context</source>
        <translation>&amp;Предыдущий контекст</translation>
    </message>
    <message>
        <source>&amp;Close this context</source>
        <translation>За&amp;крыть этот контекст</translation>
    </message>
    <message>
        <source>&amp;Own it</source>
        <translation>&amp;Взять на себя</translation>
    </message>
    <message>
        <source>&amp;Save note</source>
        <translation>&amp;Сохранить заметку</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Write the note</source>
        <translation>&amp;Писать заметку</translation>
    </message>
    <message>
        <source>&amp;Search answers</source>
        <translation>&amp;Искать ответы</translation>
    </message>
    <message>
        <source>&amp;This answered it</source>
        <translation>&amp;Это ответ</translation>
    </message>
    <message>
        <source>&amp;Filter previous contacts</source>
        <translation>&amp;Фильтр прежних контактов</translation>
    </message>
    <message>
        <source>&amp;Attach the caller&apos;s number</source>
        <translation>&amp;Привязать номер звонящего</translation>
    </message>
    <message>
        <source>Ask every back end a&amp;gain</source>
        <translation>Спросить все системы &amp;ещё раз</translation>
    </message>
    <message>
        <source>&amp;Find anything</source>
        <translation>&amp;Найти что угодно</translation>
    </message>
    <message>
        <source>&amp;Next pane</source>
        <translation>&amp;Следующая панель</translation>
    </message>
    <message>
        <source>&amp;Previous pane</source>
        <translation>&amp;Предыдущая панель</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Крупнее</translation>
    </message>
    <message>
        <source>S&amp;maller</source>
        <translation>&amp;Мельче</translation>
    </message>
    <message>
        <source>L&amp;ight theme</source>
        <translation>С&amp;ветлая тема</translation>
    </message>
    <message>
        <source>&amp;Dark theme</source>
        <translation>&amp;Тёмная тема</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Высокий к&amp;онтраст</translation>
    </message>
    <message>
        <source>&amp;Connections and sample company</source>
        <translation>&amp;Подключения и учебная компания</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep or renegotiate a promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Consult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hand off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;raise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R&amp;each owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Let it wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sol&amp;ve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the c&amp;ase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;open the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journal of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Transfer the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-call &amp;rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;ll this answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Draft an article from this case</source>
        <translation>Набросать &amp;статью из этого дела</translation>
    </message>
    <message>
        <source>Questions without an ans&amp;wer</source>
        <translation>Вопросы без &amp;ответа</translation>
    </message>
    <message>
        <source>&amp;Team</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the case that &amp;needs somebody most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off &amp;several cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When I am &amp;here or away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;all</source>
        <translation>&amp;Звонок</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Дело</translation>
    </message>
    <message>
        <source>C&amp;ustomer</source>
        <translation>&amp;Клиент</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>Acts</name>
    <message>
        <source>{number} is attached.</source>
        <translation>Номер {number} привязан.</translation>
    </message>
    <message>
        <source>You own case {number}.</source>
        <translation>Дело {number} ведёте вы.</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Отменить (Ctrl+Z)</translation>
    </message>
</context>
<context>
    <name>Acts of the journal</name>
    <message>
        <source>opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>state changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>note written</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ticket linked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>let wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>went on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved</source>
        <translation type="unfinished">решено</translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished">закрыто</translation>
    </message>
    <message>
        <source>reopened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written to the back end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused by the back end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sent, outcome unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise open again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another time agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owner told of the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead told of the promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handoff accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handoff declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handoff withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handoff came back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call transferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transferred against advice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>transfer avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consulted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consult answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consult declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>consult withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call rated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Noted: this answered it</source>
        <translation>Отмечено: это был ответ</translation>
    </message>
    <message>
        <source>This answered it (F7)</source>
        <translation>Это ответ (F7)</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответ</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>версия {n}</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
    <message>
        <source>Search answers: type what the caller says</source>
        <translation>Искать ответы: пишите слова звонящего</translation>
    </message>
    <message>
        <source>Search answers</source>
        <translation>Искать ответы</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Nothing fits. Try the caller&apos;s own words, or fewer of them.</source>
        <translation>Ничего не подходит. Попробуйте слова самого звонящего или короче.</translation>
    </message>
    <message>
        <source>Suggestions appear here when something is known about the call.</source>
        <translation>Предложения появятся, когда о звонке что-то известно.</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>Something in the program failed: {kind}.</source>
        <translation>В программе произошёл сбой: {kind}.</translation>
    </message>
    <message>
        <source>Nothing typed is lost. Go on working.</source>
        <translation>Набранное не потеряно. Продолжайте работу.</translation>
    </message>
</context>
<context>
    <name>Batch</name>
    <message>
        <source>Hand off several cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the next step is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no open case to hand off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each stays with its owner until it is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Promises</source>
        <translation type="unfinished">Обещания</translation>
    </message>
    <message>
        <source>Told already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known, and who verified it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous contacts</source>
        <translation type="unfinished">Прежние контакты</translation>
    </message>
    <message>
        <source>These were not answering when it was offered: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CallBar</name>
    <message>
        <source>Call bar</source>
        <translation>Строка звонка</translation>
    </message>
    <message>
        <source>known</source>
        <translation>известно</translation>
    </message>
    <message>
        <source>Nobody is calling</source>
        <translation>Никто не звонит</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Не узнан</translation>
    </message>
    <message>
        <source>The next call opens here by itself. Ctrl+K finds a customer.</source>
        <translation>Следующий звонок откроется сам. Ctrl+K находит клиента.</translation>
    </message>
    <message>
        <source>opened without a call</source>
        <translation>открыто без звонка</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>не узнан</translation>
    </message>
    <message>
        <source>Looking for the case…</source>
        <translation>Ищем дело…</translation>
    </message>
</context>
<context>
    <name>CaseActs</name>
    <message>
        <source>The case waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has to happen first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You stay its owner; promises stay promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it waits for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No case is counted here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off several of them…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nobody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Consult</name>
    <message>
        <source>Consult, and keep the caller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished">Вопрос</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer comes into the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ответ</translation>
    </message>
    <message>
        <source>I cannot say, because of the above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, or who knows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What {who} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make an article draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Contacts</name>
    <message>
        <source>Previous contacts</source>
        <translation>Прежние контакты</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Filter previous contacts</source>
        <translation>Фильтр прежних контактов</translation>
    </message>
    <message>
        <source>No contact fits this filter. Esc shows all.</source>
        <translation>Под фильтр ничего не подходит. Esc покажет все.</translation>
    </message>
    <message>
        <source>No previous contact in any channel.</source>
        <translation>Прежних контактов нет ни в одном канале.</translation>
    </message>
    <message>
        <source>Asking for previous contacts…</source>
        <translation>Запрашиваем прежние контакты…</translation>
    </message>
    <message>
        <source>Text of the contact</source>
        <translation>Текст контакта</translation>
    </message>
</context>
<context>
    <name>Counted</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n контакт</numerusform>
            <numerusform>%n контакта</numerusform>
            <numerusform>%n контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n transfer(s)</source>
        <translation>
            <numerusform>%n перевод</numerusform>
            <numerusform>%n перевода</numerusform>
            <numerusform>%n переводов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n previous contact(s)</source>
        <translation>
            <numerusform>%n прежний контакт</numerusform>
            <numerusform>%n прежних контакта</numerusform>
            <numerusform>%n прежних контактов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n broken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>answered %n time(s)</source>
        <translation>
            <numerusform>ответило %n раз</numerusform>
            <numerusform>ответило %n раза</numerusform>
            <numerusform>ответило %n раз</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Customer</name>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Effort: asking…</source>
        <translation>Усилия: спрашиваем…</translation>
    </message>
    <message>
        <source>Attach this number</source>
        <translation>Привязать этот номер</translation>
    </message>
    <message>
        <source>Related customer</source>
        <translation>Связанный клиент</translation>
    </message>
    <message>
        <source>and {name} — {kind}</source>
        <translation>и {name} — {kind}</translation>
    </message>
    <message>
        <source>business</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>частное лицо</translation>
    </message>
</context>
<context>
    <name>Desk</name>
    <message>
        <source>Desk</source>
        <translation>Рабочее место</translation>
    </message>
</context>
<context>
    <name>Editor</name>
    <message>
        <source>Draft of an article</source>
        <translation>Черновик статьи</translation>
    </message>
    <message>
        <source>The draft is kept.</source>
        <translation>Черновик сохранён.</translation>
    </message>
    <message>
        <source>Write the question and the answer first.</source>
        <translation>Сначала напишите вопрос и ответ.</translation>
    </message>
    <message>
        <source>{who} said it.</source>
        <translation>Это сказал(а) {who}.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Answer, in Markdown</source>
        <translation>Ответ, в Markdown</translation>
    </message>
    <message>
        <source>Title (the question, if empty)</source>
        <translation>Заголовок (если пусто, то вопрос)</translation>
    </message>
    <message>
        <source>Callers asked it like this</source>
        <translation>Так спрашивали звонившие</translation>
    </message>
    <message>
        <source>Keep the draft</source>
        <translation>Сохранить черновик</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Опубликовать</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>An article is drafted: {title}.</source>
        <translation>Есть черновик статьи: {title}.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Noted: this answered “{question}”.</source>
        <translation>Отмечено: это ответ на «{question}».</translation>
    </message>
    <message>
        <source>Questions without an answer</source>
        <translation>Вопросы без ответа</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Смотрим…</translation>
    </message>
    <message>
        <source>Every question was answered, and no draft waits.</source>
        <translation>На все вопросы есть ответ, черновиков нет.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Asked, and not answered</source>
        <translation>Спрашивали, но ответа нет</translation>
    </message>
    <message>
        <source>{who} said it, {when}</source>
        <translation>сказал(а) {who}, {when}</translation>
    </message>
    <message>
        <source>asked {n}×</source>
        <translation>спрашивали {n}×</translation>
    </message>
    <message>
        <source>answers were shown, none was chosen</source>
        <translation>ответы были, ни один не выбран</translation>
    </message>
    <message>
        <source>Draft an article</source>
        <translation>Написать статью</translation>
    </message>
    <message>
        <source>Done with it</source>
        <translation>Закончено</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>Проверить и &amp;сохранить</translation>
    </message>
    <message>
        <source>Fill in: {name}</source>
        <translation>Заполните: {name}</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Проверяем…</translation>
    </message>
    <message>
        <source>It works: {what}</source>
        <translation>Работает: {what}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Connect a back end…</source>
        <translation>Подключить систему…</translation>
    </message>
    <message>
        <source>Making the sample company… this takes some seconds, once.</source>
        <translation>Создаём учебную компанию… несколько секунд, один раз.</translation>
    </message>
    <message>
        <source>Welcome to Agent Desk</source>
        <translation>Добро пожаловать в Agent Desk</translation>
    </message>
    <message>
        <source>When a call comes in, this window shows who it is, everything the customer has in every back end, every previous contact, and the answers that fit. Nothing is connected yet.</source>
        <translation>Когда поступает звонок, это окно показывает, кто звонит, всё, что у клиента есть в каждой системе, все прежние контакты и подходящие ответы. Пока ничего не подключено.</translation>
    </message>
    <message>
        <source>Open the &amp;sample company</source>
        <translation>Открыть &amp;учебную компанию</translation>
    </message>
    <message>
        <source>20,000 made-up customers in five back ends on this machine. Nothing leaves it.</source>
        <translation>20 000 вымышленных клиентов в пяти системах на этом компьютере. Ничто его не покидает.</translation>
    </message>
    <message>
        <source>Connect a back end</source>
        <translation>Подключить систему</translation>
    </message>
    <message>
        <source>Go to the desk (Esc)</source>
        <translation>К рабочему месту (Esc)</translation>
    </message>
    <message>
        <source>Each is tested before it is kept; secrets go to this machine&apos;s keyring.</source>
        <translation>Каждое подключение проверяется перед сохранением; секреты хранит связка ключей этого компьютера.</translation>
    </message>
</context>
<context>
    <name>Handoff</name>
    <message>
        <source>Hand off case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why somebody else should see it through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is to be done first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own it until it is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the next step is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offered to {whom}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoffPage</name>
    <message>
        <source>You own case {number} now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The offer is gone: {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, so that the sender knows what to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} offers case {number} to {whom}, {when}; it comes back {expires}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept: I own it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Declining needs a reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Everything works by keyboard. Ctrl+K finds any action by its name; F6 goes from pane to pane; 1 to 9 choose a match or an answer; Esc goes back.</source>
        <translation>Всё работает с клавиатуры. Ctrl+K находит любое действие по названию; F6 переходит между панелями; 1–9 выбирают совпадение или ответ; Esc возвращает назад.</translation>
    </message>
    <message>
        <source>Back to the desk (Esc)</source>
        <translation>Назад к рабочему месту (Esc)</translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Journal of case {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>What became of the promise?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. called her at 10:02; she has the card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree another time…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say in a word how that is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due {when} ({left}), promised by {who}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>Team</source>
        <translation type="unfinished">Команда</translation>
    </message>
    <message>
        <source>Days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colleague is known yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No promise is at risk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No praise in these days. F12 delivers some.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Matches</name>
    <message>
        <source>Name, number, e-mail, account or document</source>
        <translation>Имя, номер, эл. почта, счёт или документ</translation>
    </message>
    <message>
        <source>Find the customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Совпадения</translation>
    </message>
    <message>
        <source>Open (Enter)</source>
        <translation>Открыть (Enter)</translation>
    </message>
    <message>
        <source>Attach the number and open (Shift+Enter)</source>
        <translation>Привязать номер и открыть (Shift+Enter)</translation>
    </message>
    <message>
        <source>Find a customer</source>
        <translation>Найти клиента</translation>
    </message>
    <message>
        <source>Looking for the caller…</source>
        <translation>Узнаём звонящего…</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Не узнан</translation>
    </message>
    <message>
        <source>Nobody fits. Try fewer letters, another spelling, or a number.</source>
        <translation>Никто не подходит. Попробуйте меньше букв, другое написание или номер.</translation>
    </message>
    <message>
        <source>{number} is not attached to anybody yet. These fit best:</source>
        <translation>Номер {number} пока ни к кому не привязан. Лучше всего подходят:</translation>
    </message>
    <message>
        <source>A call opens its caller here by itself. Until then, look anybody up.</source>
        <translation>При звонке звонящий откроется здесь сам. А пока можно найти любого клиента.</translation>
    </message>
    <message>
        <source>Ask who is calling and type it here.</source>
        <translation>Спросите, кто звонит, и введите здесь.</translation>
    </message>
</context>
<context>
    <name>Moments</name>
    <message>
        <source>{age} late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{theirs} for the customer ({place}) · {ours} here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{theirs} there ({place}) · {ours} here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Type what was said and done. It is kept as you type.</source>
        <translation>Пишите, что сказано и сделано. Текст хранится по мере набора.</translation>
    </message>
    <message>
        <source>Opens with a call or a customer</source>
        <translation>Откроется со звонком или клиентом</translation>
    </message>
    <message>
        <source>Keeping…</source>
        <translation>Записываем…</translation>
    </message>
    <message>
        <source>Nothing typed yet</source>
        <translation>Пока ничего не набрано</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Action, customer, case or article</source>
        <translation>Действие, клиент, дело или статья</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>Plot</name>
    <message>
        <source>Over the days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Praise</name>
    <message>
        <source>Praise a colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer said, in their words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deliver it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They and their lead will see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the colleague.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The praise goes to {who} and their lead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the customer said of this call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their words, if any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 is bad, 5 is good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose 1 to 5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rating is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>Promise to {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise {name} another time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The customer was told of the new time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what is promised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose when it is due.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the customer first, then tick it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I promise: {what}, by {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e.g. call back about the new card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>my own department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next good time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the hours of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own time, on the customer&apos;s clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PromiseStrip</name>
    <message>
        <source>Promises to this customer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Reach {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extension {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No extension is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the owner should know or answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished">Сейчас</translation>
    </message>
    <message>
        <source>Call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand the case back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the message, or call.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reactions</name>
    <message>
        <source>{who} is calling too.</source>
        <translation>{who} тоже звонит.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>{who} was first.</source>
        <translation>{who}: успел раньше вас.</translation>
    </message>
    <message>
        <source>{who} owns case {number} since {when}. Your note is kept.</source>
        <translation>Дело {number} ведёт {who}, с {when}. Ваша заметка сохранена здесь.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>same number {}</source>
        <translation>тот же номер {}</translation>
    </message>
    <message>
        <source>same e-mail {}</source>
        <translation>та же эл. почта {}</translation>
    </message>
    <message>
        <source>same account {}</source>
        <translation>тот же счёт {}</translation>
    </message>
    <message>
        <source>same document {}</source>
        <translation>тот же документ {}</translation>
    </message>
    <message>
        <source>same handle {}</source>
        <translation>то же имя в сети {}</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>то же имя</translation>
    </message>
    <message>
        <source>first and last name swapped</source>
        <translation>имя и фамилия переставлены</translation>
    </message>
    <message>
        <source>marks differ: {} / {}</source>
        <translation>разные знаки над буквами: {} / {}</translation>
    </message>
    <message>
        <source>{} written in Latin letters</source>
        <translation>{} латинскими буквами</translation>
    </message>
    <message>
        <source>{} written in Cyrillic letters</source>
        <translation>{} кириллицей</translation>
    </message>
    <message>
        <source>{} is a short form of {}</source>
        <translation>{} – краткая форма от {}</translation>
    </message>
    <message>
        <source>initial only: {} / {}</source>
        <translation>только инициал: {} / {}</translation>
    </message>
    <message>
        <source>sounds the same: {} / {}</source>
        <translation>звучит одинаково: {} / {}</translation>
    </message>
    <message>
        <source>name differs by one letter: {} / {}</source>
        <translation>отличается одной буквой: {} / {}</translation>
    </message>
    <message>
        <source>name differs by two letters: {} / {}</source>
        <translation>отличается двумя буквами: {} / {}</translation>
    </message>
    <message>
        <source>name differs by three letters: {} / {}</source>
        <translation>отличается тремя буквами: {} / {}</translation>
    </message>
    <message>
        <source>{} is not in the name</source>
        <translation>{} нет в имени</translation>
    </message>
    <message>
        <source>{} was not said</source>
        <translation>{} не назвали</translation>
    </message>
    <message>
        <source>{} customers have this name</source>
        <translation>клиентов с таким именем: {}</translation>
    </message>
    <message>
        <source>words: {}</source>
        <translation>слова: {}</translation>
    </message>
    <message>
        <source>“{}” taken as “{}”</source>
        <translation>«{}» понято как «{}»</translation>
    </message>
    <message>
        <source>“{}” begins “{}”</source>
        <translation>«{}» — начало «{}»</translation>
    </message>
    <message>
        <source>“{}” on the other keyboard: “{}”</source>
        <translation>«{}» в другой раскладке: «{}»</translation>
    </message>
    <message>
        <source>“{}” in Latin letters: “{}”</source>
        <translation>«{}» латиницей: «{}»</translation>
    </message>
    <message>
        <source>“{}” means “{}”</source>
        <translation>«{}» значит «{}»</translation>
    </message>
    <message>
        <source>“{}” as two words: “{}”</source>
        <translation>«{}» как два слова: «{}»</translation>
    </message>
    <message>
        <source>“{}” as one word: “{}”</source>
        <translation>«{}» как одно слово: «{}»</translation>
    </message>
    <message>
        <source>confirmed {}×</source>
        <translation>подтверждено {}×</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Names that fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Название</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opens {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed</source>
        <translation type="unfinished">закрыто</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished">Отправляем…</translation>
    </message>
    <message>
        <source>Put aside (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Here or away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises that fall due while nobody is there go to the lead before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is planned.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Tabs</name>
    <message>
        <source>Open contexts</source>
        <translation>Открытые контексты</translation>
    </message>
    <message>
        <source>customer</source>
        <translation>клиент</translation>
    </message>
</context>
<context>
    <name>Team</name>
    <message>
        <source>broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due {when}. Said: {said}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you promised it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away, back {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered to {whom}, not accepted yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You own it until it is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} asks you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} cannot say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked {whom}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lead&apos;s page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise for {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N takes the neediest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open</source>
        <translation type="unfinished">открыто</translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>renegotiated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>came back: nobody took it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a third party</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>security report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bereavement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>regulator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>legal matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vulnerable person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wants to leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injury</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>money at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cut off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Need {points}: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} can help now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} may not be able to help:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} cannot help now:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed, and not open in the next 30 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed. It opens {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is there just now. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody there can do this: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They may not decide this: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This caller was transferred before. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This department is not known here. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it and promise a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do it yourself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consult {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ownership kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises at risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers avoided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers overridden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effort per customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After-call rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} contacts, {whole} customers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of 5, from {whole} ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamCommands</name>
    <message>
        <source>Praise for {who}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What solved it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it is not solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the case over; its owner is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it cannot wait for its owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TeamCounted</name>
    <message numerus="yes">
        <source>%n promise(s) broken</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 30 days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n hour(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) offered.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamReactions</name>
    <message>
        <source>A promise to {who} is broken: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promised to {who}, due {when}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At risk: {owner} promised {who}, due {when}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} offers you a case: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} accepted your handoff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} declined your handoff: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody took your handoff to {who}: it is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished">Посмотреть</translation>
    </message>
    <message>
        <source>{who} asks you: {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished">Ответ</translation>
    </message>
    <message>
        <source>{who} answered: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} took over case {number}: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody praised you: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How kind</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>{n} s</source>
        <translation>{n} с</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>{n} h</source>
        <translation>{n} ч</translation>
    </message>
    <message>
        <source>{n} d</source>
        <translation>{n} дн</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Told before: version {n} on {when}, by {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>changed since ±</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was told before. Why do you tell this now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason, e.g. the fee was changed on Monday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for telling something else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Transfer the call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a department.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred to {name}. The case stays with its owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reason is needed: it is counted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>amount, if money is decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needs skill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer anyway, because…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for transferring anyway</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amount</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>The article links to {host}.</source>
        <translation>Статья ссылается на {host}.</translation>
    </message>
    <message>
        <source>Open in the browser</source>
        <translation>Открыть в браузере</translation>
    </message>
    <message>
        <source>Agent Desk</source>
        <translation>Agent Desk</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Найти что угодно</translation>
    </message>
    <message>
        <source>Menus</source>
        <translation>Меню</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>телефон</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>почта</translation>
    </message>
    <message>
        <source>chat</source>
        <translation>чат</translation>
    </message>
    <message>
        <source>bot</source>
        <translation>бот</translation>
    </message>
    <message>
        <source>menu</source>
        <translation>меню</translation>
    </message>
    <message>
        <source>mention</source>
        <translation>упоминание</translation>
    </message>
    <message>
        <source>letter</source>
        <translation>письмо</translation>
    </message>
    <message>
        <source>shop</source>
        <translation>салон</translation>
    </message>
    <message>
        <source>ringing</source>
        <translation>звонит</translation>
    </message>
    <message>
        <source>on the line</source>
        <translation>на линии</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>ждёт</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>решено</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыто</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>likely</source>
        <translation>вероятно</translation>
    </message>
    <message>
        <source>possible</source>
        <translation>возможно</translation>
    </message>
    <message>
        <source>Kept on this machine</source>
        <translation>Хранится на этом компьютере</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляем…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Нужны вы</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>ещё не отправлено</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>отправляется</translation>
    </message>
    <message>
        <source>done</source>
        <translation>сделано</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>отказано</translation>
    </message>
    <message>
        <source>outcome unknown</source>
        <translation>исход неизвестен</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>отменено</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>Мои дела</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Handoffs</source>
        <translation>Передачи</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>Очередь</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Nobody is calling. Ctrl+K finds any customer.</source>
        <translation>Никто не звонит. Ctrl+K найдёт любого клиента.</translation>
    </message>
    <message>
        <source>You own no open case. F8 owns the one you look at.</source>
        <translation>У вас нет открытых дел. F8 берёт то, что на экране.</translation>
    </message>
    <message>
        <source>Nothing is promised. F9 promises something to a customer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is offered to you. F11 offers one of yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody waits for an owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No colleague is known. A lead adds shifts and staff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last case is {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No open case</source>
        <translation>Открытого дела нет</translation>
    </message>
    <message>
        <source>Nobody owns this</source>
        <translation>Никто не ведёт</translation>
    </message>
    <message>
        <source>Owner: you, since {when}</source>
        <translation>Ведёте вы, с: {when}</translation>
    </message>
    <message>
        <source>Owner: {who}, since {when}</source>
        <translation>Ведёт {who}, с: {when}</translation>
    </message>
    <message>
        <source>Effort: no contact in 30 days</source>
        <translation>Усилия: контактов за 30 дней нет</translation>
    </message>
    <message>
        <source>Effort: {parts} in 30 days</source>
        <translation>Усилия за 30 дней: {parts}</translation>
    </message>
    <message>
        <source>{n} min</source>
        <translation>{n} мин</translation>
    </message>
    <message>
        <source>asking…</source>
        <translation>спрашиваем…</translation>
    </message>
    <message>
        <source>fresh {age}</source>
        <translation>свежее, {age}</translation>
    </message>
    <message>
        <source>{age} old</source>
        <translation>{age} назад</translation>
    </message>
    <message>
        <source>retry in {n} s</source>
        <translation>повтор через {n} с</translation>
    </message>
    <message>
        <source>resting</source>
        <translation>отдыхает</translation>
    </message>
    <message>
        <source>not answering</source>
        <translation>не отвечает</translation>
    </message>
    <message>
        <source>transferred to {where}</source>
        <translation>переведён: {where}</translation>
    </message>
    <message>
        <source>Take ticket {id}</source>
        <translation>Взять заявку {id}</translation>
    </message>
    <message>
        <source>Note to ticket {id}</source>
        <translation>Заметка к заявке {id}</translation>
    </message>
    <message>
        <source>Give ticket {id} back</source>
        <translation>Вернуть заявку {id}</translation>
    </message>
    <message>
        <source>due {when}</source>
        <translation>срок {when}</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>nothing here</source>
        <translation>здесь ничего нет</translation>
    </message>
    <message>
        <source>→ {where}</source>
        <translation>→ {where}</translation>
    </message>
    <message>
        <source>playbook</source>
        <translation>сценарий</translation>
    </message>
    <message>
        <source>a lead must agree</source>
        <translation>нужно согласие руководителя</translation>
    </message>
    <message>
        <source>needs: {who}</source>
        <translation>нужно согласие: {who}</translation>
    </message>
    <message>
        <source>You may: {what}</source>
        <translation>Вы вправе: {what}</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>number withheld</source>
        <translation>номер скрыт</translation>
    </message>
</context>
</TS>
