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
        <translation>&amp;Обещать</translation>
    </message>
    <message>
        <source>&amp;Keep or renegotiate a promise</source>
        <translation>&amp;Выполнить или перенести обещание</translation>
    </message>
    <message>
        <source>&amp;Consult</source>
        <translation>Посо&amp;ветоваться</translation>
    </message>
    <message>
        <source>&amp;Hand off</source>
        <translation>&amp;Передать</translation>
    </message>
    <message>
        <source>P&amp;raise</source>
        <translation>По&amp;хвалить</translation>
    </message>
    <message>
        <source>R&amp;each owner</source>
        <translation>Св&amp;язаться</translation>
    </message>
    <message>
        <source>&amp;Let it wait</source>
        <translation>&amp;Отложить</translation>
    </message>
    <message>
        <source>Sol&amp;ve it</source>
        <translation>&amp;Решено</translation>
    </message>
    <message>
        <source>Close the c&amp;ase</source>
        <translation>Закрыть &amp;дело</translation>
    </message>
    <message>
        <source>Re&amp;open the case</source>
        <translation>Открыть де&amp;ло снова</translation>
    </message>
    <message>
        <source>&amp;Take it over</source>
        <translation>&amp;Забрать себе</translation>
    </message>
    <message>
        <source>&amp;Journal of the case</source>
        <translation>&amp;Журнал дела</translation>
    </message>
    <message>
        <source>&amp;Transfer the call</source>
        <translation>&amp;Перевести звонок</translation>
    </message>
    <message>
        <source>After-call &amp;rating</source>
        <translation>Оценка после &amp;звонка</translation>
    </message>
    <message>
        <source>Te&amp;ll this answer</source>
        <translation>&amp;Сообщить этот ответ</translation>
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
        <translation>Ко&amp;манда</translation>
    </message>
    <message>
        <source>Take the case that &amp;needs somebody most</source>
        <translation>Взять &amp;самое срочное дело</translation>
    </message>
    <message>
        <source>Hand off &amp;several cases</source>
        <translation>Передать &amp;несколько дел</translation>
    </message>
    <message>
        <source>When I am &amp;here or away</source>
        <translation>Когда я на &amp;месте или нет</translation>
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
        <translation>открыто</translation>
    </message>
    <message>
        <source>state changed</source>
        <translation>состояние изменено</translation>
    </message>
    <message>
        <source>given back</source>
        <translation>возвращено</translation>
    </message>
    <message>
        <source>owned</source>
        <translation>взято на себя</translation>
    </message>
    <message>
        <source>taken over</source>
        <translation>забрано</translation>
    </message>
    <message>
        <source>note written</source>
        <translation>записана заметка</translation>
    </message>
    <message>
        <source>ticket linked</source>
        <translation>привязана заявка</translation>
    </message>
    <message>
        <source>let wait</source>
        <translation>отложено</translation>
    </message>
    <message>
        <source>went on</source>
        <translation>продолжено</translation>
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
        <source>reopened</source>
        <translation>открыто снова</translation>
    </message>
    <message>
        <source>written to the back end</source>
        <translation>записано во внешнюю систему</translation>
    </message>
    <message>
        <source>refused by the back end</source>
        <translation>внешняя система отказала</translation>
    </message>
    <message>
        <source>sent, outcome unknown</source>
        <translation>отправлено, исход неизвестен</translation>
    </message>
    <message>
        <source>promised</source>
        <translation>обещано</translation>
    </message>
    <message>
        <source>promise kept</source>
        <translation>обещание выполнено</translation>
    </message>
    <message>
        <source>promise open again</source>
        <translation>обещание снова открыто</translation>
    </message>
    <message>
        <source>promise broken</source>
        <translation>обещание нарушено</translation>
    </message>
    <message>
        <source>another time agreed</source>
        <translation>согласован другой срок</translation>
    </message>
    <message>
        <source>owner told of the promise</source>
        <translation>ведущему напомнено об обещании</translation>
    </message>
    <message>
        <source>lead told of the promise</source>
        <translation>руководителю сообщено об обещании</translation>
    </message>
    <message>
        <source>offered to somebody</source>
        <translation>предложено другому</translation>
    </message>
    <message>
        <source>handoff accepted</source>
        <translation>передача принята</translation>
    </message>
    <message>
        <source>handoff declined</source>
        <translation>передача отклонена</translation>
    </message>
    <message>
        <source>handoff withdrawn</source>
        <translation>передача отозвана</translation>
    </message>
    <message>
        <source>handoff came back</source>
        <translation>передача вернулась</translation>
    </message>
    <message>
        <source>call transferred</source>
        <translation>звонок переведён</translation>
    </message>
    <message>
        <source>transferred against advice</source>
        <translation>переведено вопреки совету</translation>
    </message>
    <message>
        <source>transfer avoided</source>
        <translation>обошлось без перевода</translation>
    </message>
    <message>
        <source>consulted</source>
        <translation>запрошен совет</translation>
    </message>
    <message>
        <source>consult answered</source>
        <translation>совет получен</translation>
    </message>
    <message>
        <source>consult declined</source>
        <translation>в совете отказано</translation>
    </message>
    <message>
        <source>consult withdrawn</source>
        <translation>вопрос отозван</translation>
    </message>
    <message>
        <source>answer told</source>
        <translation>сообщён ответ</translation>
    </message>
    <message>
        <source>praised</source>
        <translation>выражена похвала</translation>
    </message>
    <message>
        <source>call rated</source>
        <translation>звонок оценён</translation>
    </message>
    <message>
        <source>what</source>
        <translation>что</translation>
    </message>
    <message>
        <source>due</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>ведёт</translation>
    </message>
    <message>
        <source>from</source>
        <translation>от кого</translation>
    </message>
    <message>
        <source>to</source>
        <translation>кому</translation>
    </message>
    <message>
        <source>state</source>
        <translation>состояние</translation>
    </message>
    <message>
        <source>receiver</source>
        <translation>получатель</translation>
    </message>
    <message>
        <source>department</source>
        <translation>отдел</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>следующий шаг</translation>
    </message>
    <message>
        <source>until</source>
        <translation>до</translation>
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
        <source>What to say and decide</source>
        <translation>Что сказать и решить</translation>
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
        <translation>Передать несколько дел</translation>
    </message>
    <message>
        <source>Tick at least one case.</source>
        <translation>Отметьте хотя бы одно дело.</translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation>Выберите коллегу или отдел.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Say what the next step is.</source>
        <translation>Скажите, каков следующий шаг.</translation>
    </message>
    <message>
        <source>There is no open case to hand off.</source>
        <translation>Нет открытых дел, которые можно передать.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Each stays with its owner until it is accepted.</source>
        <translation>Каждое остаётся у ведущего, пока его не примут.</translation>
    </message>
    <message>
        <source>Offer them</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
</context>
<context>
    <name>Bundle</name>
    <message>
        <source>Promises</source>
        <translation>Обещания</translation>
    </message>
    <message>
        <source>Told already</source>
        <translation>Уже сообщено</translation>
    </message>
    <message>
        <source>Known, and who verified it</source>
        <translation>Известно, и кто проверил</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Счета и услуги</translation>
    </message>
    <message>
        <source>Tickets</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Previous contacts</source>
        <translation>Прежние обращения</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
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
        <source>The store does not answer</source>
        <translation>Хранилище не отвечает</translation>
    </message>
    <message>
        <source>The case is not known; notes are kept here.</source>
        <translation>Дело неизвестно; заметки хранятся здесь.</translation>
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
        <translation>Дело ждёт</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Чего ждём</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>клиента</translation>
    </message>
    <message>
        <source>a third party</source>
        <translation>третью сторону</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>срока</translation>
    </message>
    <message>
        <source>What has to happen first</source>
        <translation>Что должно произойти сначала</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>You stay its owner; promises stay promised.</source>
        <translation>Дело остаётся за вами; обещания в силе.</translation>
    </message>
    <message>
        <source>Say what it waits for.</source>
        <translation>Скажите, чего дело ждёт.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Это время прошло.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
</context>
<context>
    <name>CasesPage</name>
    <message>
        <source>No case is counted here.</source>
        <translation>Здесь нет дел.</translation>
    </message>
    <message>
        <source>Hand off several of them…</source>
        <translation>Передать несколько из них…</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>никто</translation>
    </message>
</context>
<context>
    <name>Consult</name>
    <message>
        <source>Consult, and keep the caller</source>
        <translation>Посоветоваться, не переводя звонок</translation>
    </message>
    <message>
        <source>What do you need to know?</source>
        <translation>Что нужно узнать?</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Кого</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Спросить</translation>
    </message>
    <message>
        <source>The answer comes into the case.</source>
        <translation>Ответ придёт в дело.</translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation>Выберите коллегу или отдел.</translation>
    </message>
    <message>
        <source>Write the question.</source>
        <translation>Напишите вопрос.</translation>
    </message>
    <message>
        <source>{who} asks you</source>
        <translation>Вас спрашивает {who}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>I cannot say, because of the above</source>
        <translation>Не могу сказать, причина выше</translation>
    </message>
    <message>
        <source>Write the answer.</source>
        <translation>Напишите ответ.</translation>
    </message>
    <message>
        <source>Say why, or who knows.</source>
        <translation>Скажите почему или кто знает.</translation>
    </message>
    <message>
        <source>What {who} answered</source>
        <translation>Ответ: {who}</translation>
    </message>
    <message>
        <source>You asked {who}</source>
        <translation>Вы спросили: {who}</translation>
    </message>
    <message>
        <source>Make an article draft</source>
        <translation>Сделать черновик статьи</translation>
    </message>
    <message>
        <source>Not answered yet.</source>
        <translation>Ответа ещё нет.</translation>
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
        <source>No previous contact is known; not every back end answers.</source>
        <translation>Прежние контакты неизвестны: отвечают не все системы.</translation>
    </message>
    <message>
        <source>No back end is connected that could know of contacts.</source>
        <translation>Не подключена ни одна система, которая знала бы о контактах.</translation>
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
        <translation>
            <numerusform>%n нарушено</numerusform>
            <numerusform>%n нарушены</numerusform>
            <numerusform>%n нарушено</numerusform>
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
        <source>Effort: not known, a back end does not answer</source>
        <translation>Усилия: неизвестны, одна из систем не отвечает</translation>
    </message>
    <message>
        <source>Effort: no contact known</source>
        <translation>Усилия: контакты неизвестны</translation>
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
        <translation>Передать дело {number}</translation>
    </message>
    <message>
        <source>Why somebody else should see it through</source>
        <translation>Почему дело должен довести другой</translation>
    </message>
    <message>
        <source>What is to be done first</source>
        <translation>Что нужно сделать сначала</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Offer it</source>
        <translation>Предложить</translation>
    </message>
    <message>
        <source>You own it until it is accepted.</source>
        <translation>Пока его не примут, дело ведёте вы.</translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation>Выберите коллегу или отдел.</translation>
    </message>
    <message>
        <source>Give the reason.</source>
        <translation>Укажите причину.</translation>
    </message>
    <message>
        <source>Say what the next step is.</source>
        <translation>Скажите, каков следующий шаг.</translation>
    </message>
    <message>
        <source>Offered to {whom}.</source>
        <translation>Предложено: {whom}.</translation>
    </message>
</context>
<context>
    <name>HandoffPage</name>
    <message>
        <source>You own case {number} now.</source>
        <translation>Теперь дело {number} ведёте вы.</translation>
    </message>
    <message>
        <source>The offer is gone: {state}.</source>
        <translation>Предложения больше нет: {state}.</translation>
    </message>
    <message>
        <source>Say why, so that the sender knows what to do.</source>
        <translation>Скажите почему, чтобы отправитель знал, что делать.</translation>
    </message>
    <message>
        <source>{who} offers case {number} to {whom}, {when}; it comes back {expires}.</source>
        <translation>{who} предлагает дело {number}; кому: {whom}, {when}. Вернётся: {expires}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Отозвать</translation>
    </message>
    <message>
        <source>Accept: I own it</source>
        <translation>Принять: веду я</translation>
    </message>
    <message>
        <source>Decline</source>
        <translation>Отклонить</translation>
    </message>
    <message>
        <source>Declining needs a reason</source>
        <translation>Для отказа нужна причина</translation>
    </message>
    <message>
        <source>Reason for declining</source>
        <translation>Причина отказа</translation>
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
        <translation>Журнал дела {number}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что сделано</translation>
    </message>
    <message>
        <source>Why and how</source>
        <translation>Почему и как</translation>
    </message>
    <message>
        <source>Nothing was done yet.</source>
        <translation>Пока ничего не сделано.</translation>
    </message>
</context>
<context>
    <name>KeepSheet</name>
    <message>
        <source>What became of the promise?</source>
        <translation>Что стало с обещанием?</translation>
    </message>
    <message>
        <source>e.g. called her at 10:02; she has the card</source>
        <translation>напр.: позвонил в 10:02, карта у неё</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещание</translation>
    </message>
    <message>
        <source>Kept, because</source>
        <translation>Выполнено, так как</translation>
    </message>
    <message>
        <source>It is kept</source>
        <translation>Выполнено</translation>
    </message>
    <message>
        <source>Agree another time…</source>
        <translation>Согласовать другой срок…</translation>
    </message>
    <message>
        <source>Say in a word how that is known.</source>
        <translation>Скажите, откуда это известно.</translation>
    </message>
    <message>
        <source>Kept: {what}.</source>
        <translation>Выполнено: {what}.</translation>
    </message>
    <message>
        <source>due {when} ({left}), promised by {who}</source>
        <translation>срок: {when} ({left}), обещание дал(а): {who}</translation>
    </message>
</context>
<context>
    <name>LeadPage</name>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Дни</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Кто на месте</translation>
    </message>
    <message>
        <source>Promises at risk</source>
        <translation>Обещания под угрозой</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Похвала</translation>
    </message>
    <message>
        <source>No colleague is known yet.</source>
        <translation>Коллеги пока неизвестны.</translation>
    </message>
    <message>
        <source>No promise is at risk.</source>
        <translation>Угрозы обещаниям нет.</translation>
    </message>
    <message>
        <source>No praise in these days. F12 delivers some.</source>
        <translation>За эти дни похвалы нет. F12 передаёт похвалу.</translation>
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
        <source>The store does not answer. The caller is looked up when it does; notes are kept here.</source>
        <translation>Хранилище не отвечает. Когда ответит, звонящий будет найден; заметки хранятся здесь.</translation>
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
        <translation>опоздание {age}</translation>
    </message>
    <message>
        <source>in {n} min</source>
        <translation>через {n} мин</translation>
    </message>
    <message>
        <source>tomorrow {time}</source>
        <translation>завтра {time}</translation>
    </message>
    <message>
        <source>{age} ago</source>
        <translation>{age} назад</translation>
    </message>
    <message>
        <source>{theirs} for the customer ({place}) · {ours} here</source>
        <translation>{theirs} у клиента ({place}) · {ours} здесь</translation>
    </message>
    <message>
        <source>{theirs} there ({place}) · {ours} here</source>
        <translation>{theirs} там ({place}) · {ours} здесь</translation>
    </message>
    <message>
        <source>{said} · {theirs} for the customer ({place})</source>
        <translation>{said} · {theirs} у клиента ({place})</translation>
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
        <source>Show fewer</source>
        <translation>Свернуть</translation>
    </message>
    <message>
        <source>+{count} more</source>
        <translation>ещё {count}</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Назад (Esc)</translation>
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
        <translation>По дням</translation>
    </message>
</context>
<context>
    <name>Praise</name>
    <message>
        <source>Praise a colleague</source>
        <translation>Похвалить коллегу</translation>
    </message>
    <message>
        <source>What the customer said, in their words</source>
        <translation>Что сказал клиент, его словами</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Коллега</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Похвала</translation>
    </message>
    <message>
        <source>Deliver it</source>
        <translation>Передать</translation>
    </message>
    <message>
        <source>They and their lead will see it.</source>
        <translation>Увидят коллега и руководитель.</translation>
    </message>
    <message>
        <source>Choose the colleague.</source>
        <translation>Выберите коллегу.</translation>
    </message>
    <message>
        <source>Write what was said.</source>
        <translation>Напишите, что было сказано.</translation>
    </message>
    <message>
        <source>The praise goes to {who} and their lead.</source>
        <translation>Похвала передана: {who} и руководитель.</translation>
    </message>
    <message>
        <source>What the customer said of this call</source>
        <translation>Что клиент сказал об этом звонке</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Оценка</translation>
    </message>
    <message>
        <source>their words, if any</source>
        <translation>слова клиента, если есть</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Отзыв</translation>
    </message>
    <message>
        <source>Record it</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>1 is bad, 5 is good.</source>
        <translation>1 — плохо, 5 — хорошо.</translation>
    </message>
    <message>
        <source>Choose 1 to 5.</source>
        <translation>Выберите от 1 до 5.</translation>
    </message>
    <message>
        <source>The rating is recorded.</source>
        <translation>Оценка записана.</translation>
    </message>
</context>
<context>
    <name>PromiseSheet</name>
    <message>
        <source>Promise to {name}</source>
        <translation>Обещание: {name}</translation>
    </message>
    <message>
        <source>Promise {name} another time</source>
        <translation>Другой срок: {name}</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>The customer was told of the new time</source>
        <translation>Клиенту сообщён новый срок</translation>
    </message>
    <message>
        <source>Say what is promised.</source>
        <translation>Скажите, что обещано.</translation>
    </message>
    <message>
        <source>Choose when it is due.</source>
        <translation>Выберите срок.</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Это время прошло.</translation>
    </message>
    <message>
        <source>Tell the customer first, then tick it.</source>
        <translation>Сначала скажите клиенту, потом отметьте.</translation>
    </message>
    <message>
        <source>e.g. call back about the new card</source>
        <translation>напр.: перезвонить насчёт новой карты</translation>
    </message>
    <message>
        <source>my own department</source>
        <translation>мой отдел</translation>
    </message>
    <message>
        <source>next good time</source>
        <translation>ближайшее</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 ч</translation>
    </message>
    <message>
        <source>4 h</source>
        <translation>4 ч</translation>
    </message>
    <message>
        <source>1 working day</source>
        <translation>рабочий день</translation>
    </message>
    <message>
        <source>own time</source>
        <translation>свой срок</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Зачитать</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>Обещать</translation>
    </message>
    <message>
        <source>In the hours of</source>
        <translation>В часы работы отдела</translation>
    </message>
    <message>
        <source>Own time, on the customer&apos;s clock</source>
        <translation>Свой срок, по часам клиента</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>клиенту</translation>
    </message>
</context>
<context>
    <name>PromiseStrip</name>
    <message>
        <source>Promises to this customer</source>
        <translation>Обещания этому клиенту</translation>
    </message>
</context>
<context>
    <name>Reach</name>
    <message>
        <source>Reach {who}</source>
        <translation>Связаться: {who}</translation>
    </message>
    <message>
        <source>Extension {n}</source>
        <translation>Внутренний номер {n}</translation>
    </message>
    <message>
        <source>No extension is known</source>
        <translation>Внутренний номер неизвестен</translation>
    </message>
    <message>
        <source>What the owner should know or answer</source>
        <translation>Что ведущему нужно знать или ответить</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Сейчас</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Звонок</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Hand the case back…</source>
        <translation>Вернуть дело…</translation>
    </message>
    <message>
        <source>Write the message, or call.</source>
        <translation>Напишите сообщение или позвоните.</translation>
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
        <translation>Подходящие имена</translation>
    </message>
    <message>
        <source>Name or department</source>
        <translation>Имя или отдел</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>hours not known</source>
        <translation>часы неизвестны</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>сейчас открыт</translation>
    </message>
    <message>
        <source>opens {when}</source>
        <translation>откроется: {when}</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляется…</translation>
    </message>
    <message>
        <source>Put aside (Esc)</source>
        <translation>Отложить (Esc)</translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>Here or away</source>
        <translation>На месте или нет</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>at work</source>
        <translation>на работе</translation>
    </message>
    <message>
        <source>away</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>До</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Promises that fall due while nobody is there go to the lead before.</source>
        <translation>Обещания со сроком в это время заранее перейдут руководителю.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>It is planned.</source>
        <translation>Запланировано.</translation>
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
        <translation>нарушено</translation>
    </message>
    <message>
        <source>Due {when}. Said: {said}</source>
        <translation>Срок: {when}. Сказано: {said}</translation>
    </message>
    <message>
        <source>you promised it</source>
        <translation>обещали вы</translation>
    </message>
    <message>
        <source>here</source>
        <translation>здесь</translation>
    </message>
    <message>
        <source>present</source>
        <translation>на месте</translation>
    </message>
    <message>
        <source>until {when}</source>
        <translation>до: {when}</translation>
    </message>
    <message>
        <source>away, back {when}</source>
        <translation>нет, вернётся: {when}</translation>
    </message>
    <message>
        <source>away</source>
        <translation>нет на месте</translation>
    </message>
    <message>
        <source>A case</source>
        <translation>Дело</translation>
    </message>
    <message>
        <source>Next step: {what}</source>
        <translation>Следующий шаг: {what}</translation>
    </message>
    <message>
        <source>offered to {whom}, not accepted yet</source>
        <translation>предложено: {whom}, ещё не принято</translation>
    </message>
    <message>
        <source>You own it until it is accepted.</source>
        <translation>Пока его не примут, дело ведёте вы.</translation>
    </message>
    <message>
        <source>{who} asks you</source>
        <translation>Вас спрашивает {who}</translation>
    </message>
    <message>
        <source>{who} cannot say</source>
        <translation>{who}: не может сказать</translation>
    </message>
    <message>
        <source>{who} answered</source>
        <translation>Ответ: {who}</translation>
    </message>
    <message>
        <source>You asked {whom}</source>
        <translation>Вы спросили: {whom}</translation>
    </message>
    <message>
        <source>The lead&apos;s page</source>
        <translation>Страница руководителя</translation>
    </message>
    <message>
        <source>Who is here</source>
        <translation>Кто на месте</translation>
    </message>
    <message>
        <source>Ctrl+L opens it</source>
        <translation>открывается по Ctrl+L</translation>
    </message>
    <message>
        <source>Praise for you</source>
        <translation>Похвала вам</translation>
    </message>
    <message>
        <source>Praise for {who}</source>
        <translation>Похвала: {who}</translation>
    </message>
    <message>
        <source>Ctrl+N takes the neediest</source>
        <translation>Ctrl+N берёт самое срочное</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>выполнено</translation>
    </message>
    <message>
        <source>renegotiated</source>
        <translation>перенесено</translation>
    </message>
    <message>
        <source>offered</source>
        <translation>предложено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>came back: nobody took it</source>
        <translation>вернулось: никто не взял</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>the customer</source>
        <translation>клиента</translation>
    </message>
    <message>
        <source>a third party</source>
        <translation>третью сторону</translation>
    </message>
    <message>
        <source>a time</source>
        <translation>срока</translation>
    </message>
    <message>
        <source>harm</source>
        <translation>вред</translation>
    </message>
    <message>
        <source>signal</source>
        <translation>сигнал</translation>
    </message>
    <message>
        <source>security report</source>
        <translation>сообщение об уязвимости</translation>
    </message>
    <message>
        <source>bereavement</source>
        <translation>утрата близкого</translation>
    </message>
    <message>
        <source>regulator</source>
        <translation>надзор</translation>
    </message>
    <message>
        <source>legal matter</source>
        <translation>правовой вопрос</translation>
    </message>
    <message>
        <source>vulnerable person</source>
        <translation>уязвимый человек</translation>
    </message>
    <message>
        <source>wants to leave</source>
        <translation>хочет уйти</translation>
    </message>
    <message>
        <source>injury</source>
        <translation>травма</translation>
    </message>
    <message>
        <source>health</source>
        <translation>здоровье</translation>
    </message>
    <message>
        <source>money at risk</source>
        <translation>деньги под угрозой</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>отключено</translation>
    </message>
    <message>
        <source>Need {points}: {reasons}</source>
        <translation>Срочность {points}: {reasons}</translation>
    </message>
    <message>
        <source>{name} can help now.</source>
        <translation>{name}: могут помочь сейчас.</translation>
    </message>
    <message>
        <source>{name} may not be able to help:</source>
        <translation>{name}: возможно, не помогут.</translation>
    </message>
    <message>
        <source>{name} cannot help now:</source>
        <translation>{name}: сейчас не помогут.</translation>
    </message>
    <message>
        <source>It is closed, and not open in the next 30 days.</source>
        <translation>Закрыто и не откроется в ближайшие 30 дней.</translation>
    </message>
    <message>
        <source>It is closed. It opens {when}.</source>
        <translation>Закрыто. Откроется: {when}.</translation>
    </message>
    <message>
        <source>Nobody is there just now. {what}</source>
        <translation>Сейчас там никого нет. {what}</translation>
    </message>
    <message>
        <source>Nobody there can do this: {what}</source>
        <translation>Там никто этого не умеет: {what}</translation>
    </message>
    <message>
        <source>They may not decide this: {what}</source>
        <translation>Они не вправе это решать: {what}</translation>
    </message>
    <message>
        <source>This caller was transferred before. {what}</source>
        <translation>Звонок уже переводили. {what}</translation>
    </message>
    <message>
        <source>This department is not known here. {what}</source>
        <translation>Этот отдел здесь неизвестен. {what}</translation>
    </message>
    <message>
        <source>Keep it and promise a time</source>
        <translation>Оставить себе и обещать срок</translation>
    </message>
    <message>
        <source>Do it yourself</source>
        <translation>Сделать самому</translation>
    </message>
    <message>
        <source>Consult {name}</source>
        <translation>Посоветоваться: {name}</translation>
    </message>
    <message>
        <source>Try {name}</source>
        <translation>Попробовать: {name}</translation>
    </message>
    <message>
        <source>Ownership kept</source>
        <translation>Дело осталось у ведущего</translation>
    </message>
    <message>
        <source>Promises kept</source>
        <translation>Обещания выполнены</translation>
    </message>
    <message>
        <source>Promises broken</source>
        <translation>Обещания нарушены</translation>
    </message>
    <message>
        <source>Promises at risk</source>
        <translation>Обещания под угрозой</translation>
    </message>
    <message>
        <source>Solved at first contact</source>
        <translation>Решено с первого раза</translation>
    </message>
    <message>
        <source>Transfers avoided</source>
        <translation>Обошлось без перевода</translation>
    </message>
    <message>
        <source>Transfers overridden</source>
        <translation>Переводы вопреки совету</translation>
    </message>
    <message>
        <source>Effort per customer</source>
        <translation>Усилия клиента</translation>
    </message>
    <message>
        <source>Told the same</source>
        <translation>Сказано одно и то же</translation>
    </message>
    <message>
        <source>Praise</source>
        <translation>Похвала</translation>
    </message>
    <message>
        <source>After-call rating</source>
        <translation>Оценка после звонка</translation>
    </message>
    <message>
        <source>nothing to count yet</source>
        <translation>считать пока нечего</translation>
    </message>
    <message>
        <source>{part} contacts, {whole} customers</source>
        <translation>обращений: {part}, клиентов: {whole}</translation>
    </message>
    <message>
        <source>of 5, from {whole} ratings</source>
        <translation>из 5, оценок: {whole}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} из {whole}</translation>
    </message>
</context>
<context>
    <name>TeamCommands</name>
    <message>
        <source>Praise for {who}: “{words}”</source>
        <translation>Похвала: {who}: «{words}»</translation>
    </message>
    <message>
        <source>The case is solved</source>
        <translation>Дело решено</translation>
    </message>
    <message>
        <source>What solved it</source>
        <translation>Что помогло</translation>
    </message>
    <message>
        <source>Solve it</source>
        <translation>Решено</translation>
    </message>
    <message>
        <source>Close the case</source>
        <translation>Закрыть дело</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>Почему закрывается</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Open the case again</source>
        <translation>Открыть дело снова</translation>
    </message>
    <message>
        <source>Why it is not solved</source>
        <translation>Почему оно не решено</translation>
    </message>
    <message>
        <source>Reopen it</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Take the case over; its owner is told</source>
        <translation>Забрать дело; ведущему сообщат</translation>
    </message>
    <message>
        <source>Why it cannot wait for its owner</source>
        <translation>Почему дело не может ждать ведущего</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Забрать</translation>
    </message>
</context>
<context>
    <name>TeamCounted</name>
    <message numerus="yes">
        <source>%n promise(s) broken</source>
        <translation>
            <numerusform>нарушено %n обещание</numerusform>
            <numerusform>нарушены %n обещания</numerusform>
            <numerusform>нарушено %n обещаний</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n contact(s) in 30 days</source>
        <translation>
            <numerusform>%n обращение за 30 дней</numerusform>
            <numerusform>%n обращения за 30 дней</numerusform>
            <numerusform>%n обращений за 30 дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waits %n hour(s)</source>
        <translation>
            <numerusform>ждёт %n час</numerusform>
            <numerusform>ждёт %n часа</numerusform>
            <numerusform>ждёт %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n дело</numerusform>
            <numerusform>%n дела</numerusform>
            <numerusform>%n дел</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) offered.</source>
        <translation>
            <numerusform>Предложено %n дело.</numerusform>
            <numerusform>Предложено %n дела.</numerusform>
            <numerusform>Предложено %n дел.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TeamReactions</name>
    <message>
        <source>A promise to {who} is broken: {what}.</source>
        <translation>Нарушено обещание ({who}): {what}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Promised to {who}, due {when}: {what}.</source>
        <translation>Обещано ({who}), срок: {when}: {what}.</translation>
    </message>
    <message>
        <source>At risk: {owner} promised {who}, due {when}: {what}.</source>
        <translation>Под угрозой: {owner} обещал(а) ({who}), срок: {when}: {what}.</translation>
    </message>
    <message>
        <source>{who} offers you a case: {why}.</source>
        <translation>{who} предлагает вам дело: {why}.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитать</translation>
    </message>
    <message>
        <source>{who} accepted your handoff.</source>
        <translation>Вашу передачу принял(а): {who}.</translation>
    </message>
    <message>
        <source>{who} declined your handoff: {why}.</source>
        <translation>Вашу передачу отклонил(а) {who}: {why}.</translation>
    </message>
    <message>
        <source>Nobody took your handoff to {who}: it is yours.</source>
        <translation>Передачу ({who}) никто не принял: дело ваше.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>{who} asks you: {question}</source>
        <translation>Вас спрашивает {who}: {question}</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>{who} answered: {answer}</source>
        <translation>Ответ ({who}): {answer}</translation>
    </message>
    <message>
        <source>Case {number}, “{topic}”, was solved lately.</source>
        <translation>Дело {number}, «{topic}», недавно решено.</translation>
    </message>
    <message>
        <source>Is this conversation about it?</source>
        <translation>Этот разговор о нём?</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Открыть снова</translation>
    </message>
    <message>
        <source>Kept here, and sent when the store is back: {what}.</source>
        <translation>Сохранено здесь; отправится, когда хранилище вернётся: {what}.</translation>
    </message>
    <message>
        <source>The promise could not be sent: {what}.</source>
        <translation>Обещание не удалось отправить: {what}.</translation>
    </message>
    <message>
        <source>{who} took over case {number}: {why}.</source>
        <translation>Дело {number} забрал(а) {who}: {why}.</translation>
    </message>
    <message>
        <source>Somebody praised you: “{words}”</source>
        <translation>Вас похвалили: «{words}»</translation>
    </message>
    <message>
        <source>How kind</source>
        <translation>Как приятно</translation>
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
        <translation>Говорили раньше: версия {n}, {when}, {who}</translation>
    </message>
    <message>
        <source>changed since ±</source>
        <translation>с тех пор изменилось ±</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>без изменений</translation>
    </message>
    <message>
        <source>Something else was told before. Why do you tell this now?</source>
        <translation>Раньше говорили другое. Почему теперь так?</translation>
    </message>
    <message>
        <source>Reason, e.g. the fee was changed on Monday</source>
        <translation>Причина, напр.: с понедельника другая плата</translation>
    </message>
    <message>
        <source>Reason for telling something else</source>
        <translation>Причина, почему теперь иначе</translation>
    </message>
    <message>
        <source>Tell it</source>
        <translation>Сообщить</translation>
    </message>
    <message>
        <source>gone: {words}</source>
        <translation>убрано: {words}</translation>
    </message>
    <message>
        <source>new: {words}</source>
        <translation>новое: {words}</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>Transfer the call</source>
        <translation>Перевести звонок</translation>
    </message>
    <message>
        <source>Transfer anyway</source>
        <translation>Всё равно перевести</translation>
    </message>
    <message>
        <source>Choose a department.</source>
        <translation>Выберите отдел.</translation>
    </message>
    <message>
        <source>Transferred to {name}. The case stays with its owner.</source>
        <translation>Переведено: {name}. Дело остаётся у ведущего.</translation>
    </message>
    <message>
        <source>A reason is needed: it is counted</source>
        <translation>Нужна причина: это учитывается</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выберите…</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Куда</translation>
    </message>
    <message>
        <source>Needs skill</source>
        <translation>Нужно умение</translation>
    </message>
    <message>
        <source>Transfer anyway, because…</source>
        <translation>Всё равно перевести, потому что…</translation>
    </message>
    <message>
        <source>amount, if any</source>
        <translation>сумма, если есть</translation>
    </message>
    <message>
        <source>Reason for transferring anyway</source>
        <translation>Причина перевода вопреки совету</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Перевести</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Сумма</translation>
    </message>
    <message>
        <source>Instead</source>
        <translation>Вместо этого</translation>
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
        <source>{state} until {when}</source>
        <translation>{state} до: {when}</translation>
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
        <translation>Обещаний нет. F9 даёт обещание клиенту.</translation>
    </message>
    <message>
        <source>No case is offered to you. F11 offers one of yours.</source>
        <translation>Вам ничего не предложено. F11 предлагает ваше дело.</translation>
    </message>
    <message>
        <source>Nobody waits for an owner.</source>
        <translation>Все дела кто-то ведёт.</translation>
    </message>
    <message>
        <source>No colleague is known. A lead adds shifts and staff.</source>
        <translation>Коллеги неизвестны. Смены вносит руководитель.</translation>
    </message>
    <message>
        <source>The last case is {state}</source>
        <translation>Последнее дело: {state}</translation>
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
