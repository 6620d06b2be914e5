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
    <name>ActionBar</name>
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>Другие действия</translation>
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
        <translation>Ответ &amp;подошёл</translation>
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
        <translation>&amp;Решить</translation>
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
        <source>late keeping taken back</source>
        <translation>позднее выполнение отменено</translation>
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
    <message>
        <source>not a card</source>
        <translation>не карта</translation>
    </message>
</context>
<context>
    <name>Answers</name>
    <message>
        <source>Noted: this answered it</source>
        <translation>Отмечено: подошёл</translation>
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
        <source>This answered it</source>
        <translation>Ответ подошёл</translation>
    </message>
    <message>
        <source>Remembers that this customer is told this; colleagues see it.</source>
        <translation>Запоминает, что клиенту это сообщили; коллеги это увидят.</translation>
    </message>
    <message>
        <source>Teaches the search: who asks the same finds this answer sooner.</source>
        <translation>Учит поиск: на такой же вопрос этот ответ найдётся быстрее.</translation>
    </message>
    <message>
        <source>version {n}</source>
        <translation>версия {n}</translation>
    </message>
    <message>
        <source>Its author finds it in {where}.</source>
        <translation>Автор найдёт её здесь: {where}.</translation>
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
        <translation>Прежние контакты</translation>
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
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
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
    <name>Connections</name>
    <message>
        <source>Stopped. What was taken in stays.</source>
        <translation>Остановлено. То, что уже принято, остаётся.</translation>
    </message>
    <message>
        <source>Customers of {title} were not imported yet: they are found by their number when they call, and not by their name.</source>
        <translation>Клиенты «{title}» ещё не импортированы: при звонке их находят по номеру, а по имени — нет.</translation>
    </message>
    <message>
        <source>Remove {title} and its secrets? What was imported stays.</source>
        <translation>Удалить «{title}» вместе с секретами? Импортированное останется.</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Проверить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Import customers</source>
        <translation>Импортировать клиентов</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Да, удалить</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>закреплено</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ещё не опрашивалось</translation>
    </message>
    <message>
        <source>works</source>
        <translation>работает</translation>
    </message>
    <message>
        <source>does not answer now</source>
        <translation>сейчас не отвечает</translation>
    </message>
    <message>
        <source>cannot be used</source>
        <translation>использовать нельзя</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Подключения</translation>
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
            <numerusform>подошёл %n раз</numerusform>
            <numerusform>подошёл %n раза</numerusform>
            <numerusform>подошёл %n раз</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s) taken in</source>
        <translation>
            <numerusform>Принят %n клиент</numerusform>
            <numerusform>Принято %n клиента</numerusform>
            <numerusform>Принято %n клиентов</numerusform>
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
        <source>{count} more</source>
        <translation>ещё {count}</translation>
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
        <translation>Отбросить</translation>
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
        <source>Looking…</source>
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
        <source>T&amp;est</source>
        <translation>&amp;Проверить</translation>
    </message>
    <message>
        <source>Test and &amp;save</source>
        <translation>Проверить и со&amp;хранить</translation>
    </message>
    <message>
        <source>Do not &amp;keep it</source>
        <translation>&amp;Не сохранять</translation>
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
        <source>* must be filled in</source>
        <translation>* заполнить обязательно</translation>
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
        <source>&amp;Open the sample company</source>
        <translation>&amp;Открыть учебную компанию</translation>
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
        <source>Saved. It answers: {what}</source>
        <translation>Сохранено. Ответ: {what}</translation>
    </message>
    <message>
        <source>But: {warning}</source>
        <translation>Но: {warning}</translation>
    </message>
    <message>
        <source>Each is tested before it is kept; secrets go to this machine&apos;s keyring.</source>
        <translation>Каждое подключение проверяется перед сохранением; секреты хранит связка ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Kept as it is</source>
        <translation>Остаётся прежним</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Выбрать…</translation>
    </message>
    <message>
        <source>Choose: {name}</source>
        <translation>Выбрать: {name}</translation>
    </message>
    <message>
        <source>&amp;File…</source>
        <translation>&amp;Файл…</translation>
    </message>
    <message>
        <source>F&amp;older…</source>
        <translation>П&amp;апка…</translation>
    </message>
</context>
<context>
    <name>Folding</name>
    <message>
        <source>Desk</source>
        <translation>Дела</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>Клиент</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Ответы</translation>
    </message>
</context>
<context>
    <name>HalfWritten</name>
    <message>
        <source>What you typed for {who} is kept under “Drafts”.</source>
        <translation>Набранное ({who}) сохранено в разделе «Черновики».</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Отбросить</translation>
    </message>
    <message>
        <source>“{name}” is half-written here.</source>
        <translation>«{name}» здесь не дописано.</translation>
    </message>
    <message>
        <source>What you typed is kept.</source>
        <translation>Набранное сохранено.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
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
        <translation>напр.: звонок в 10:02, карта у неё</translation>
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
        <source>due {when}, promised by {who}</source>
        <translation>срок: {when}, обещание дал(а): {who}</translation>
    </message>
</context>
<context>
    <name>Keywords</name>
    <message>
        <source>theme colours look appearance mode</source>
        <translation>тема цвета вид внешний оформление режим</translation>
    </message>
    <message>
        <source>size scale zoom font letters text</source>
        <translation>размер масштаб шрифт буквы текст крупнее мельче</translation>
    </message>
    <message>
        <source>language translation interface</source>
        <translation>язык перевод интерфейс</translation>
    </message>
    <message>
        <source>take pick up phone ring accept</source>
        <translation>взять поднять трубку телефон принять</translation>
    </message>
    <message>
        <source>hang up finish phone</source>
        <translation>положить трубку завершить закончить телефон</translation>
    </message>
    <message>
        <source>take claim mine owner case</source>
        <translation>взять забрать моё владелец дело</translation>
    </message>
    <message>
        <source>store keep send write</source>
        <translation>записать хранить отправить</translation>
    </message>
    <message>
        <source>text memo comment draft</source>
        <translation>текст заметка комментарий черновик</translation>
    </message>
    <message>
        <source>take back revert cancel</source>
        <translation>вернуть откатить отменить назад</translation>
    </message>
    <message>
        <source>find article question knowledge help</source>
        <translation>найти статья вопрос знания помощь</translation>
    </message>
    <message>
        <source>helped right useful learn article</source>
        <translation>помогло верно полезно научить статья</translation>
    </message>
    <message>
        <source>say read article customer</source>
        <translation>рассказать прочитать статья клиент</translation>
    </message>
    <message>
        <source>history calls mail search earlier</source>
        <translation>история звонки почта поиск раньше</translation>
    </message>
    <message>
        <source>phone link add customer</source>
        <translation>телефон привязать добавить клиент</translation>
    </message>
    <message>
        <source>refresh reload update retry</source>
        <translation>обновить перезагрузить повторить</translation>
    </message>
    <message>
        <source>help keyboard shortcuts manual</source>
        <translation>помощь клавиатура сочетания справка</translation>
    </message>
    <message>
        <source>back end database plugin settings demo secret password</source>
        <translation>система база данных модуль настройки демо секрет пароль</translation>
    </message>
    <message>
        <source>call back callback reminder date due</source>
        <translation>перезвонить напомнить напоминание срок дата</translation>
    </message>
    <message>
        <source>call back callback done later due</source>
        <translation>перезвонить выполнено позже срок</translation>
    </message>
    <message>
        <source>ask colleague question department expert</source>
        <translation>спросить коллега вопрос отдел эксперт</translation>
    </message>
    <message>
        <source>give pass case colleague department</source>
        <translation>отдать передать дело коллега отдел</translation>
    </message>
    <message>
        <source>give pass cases shift end</source>
        <translation>отдать передать дела смена конец</translation>
    </message>
    <message>
        <source>thank compliment colleague kudos</source>
        <translation>поблагодарить спасибо комплимент коллега</translation>
    </message>
    <message>
        <source>call write colleague contact</source>
        <translation>позвонить написать коллега связаться</translation>
    </message>
    <message>
        <source>later pause postpone snooze</source>
        <translation>позже пауза отложить</translation>
    </message>
    <message>
        <source>done resolve finish case</source>
        <translation>готово решить завершить дело</translation>
    </message>
    <message>
        <source>done finish end</source>
        <translation>готово завершить конец</translation>
    </message>
    <message>
        <source>own claim case</source>
        <translation>взять забрать дело</translation>
    </message>
    <message>
        <source>history log who when</source>
        <translation>история журнал кто когда</translation>
    </message>
    <message>
        <source>forward redirect department phone</source>
        <translation>перевести переадресовать отдел телефон</translation>
    </message>
    <message>
        <source>survey stars satisfaction</source>
        <translation>опрос звёзды удовлетворённость</translation>
    </message>
    <message>
        <source>missing article editor knowledge</source>
        <translation>нет статьи редактор знания</translation>
    </message>
    <message>
        <source>write knowledge editor</source>
        <translation>написать знания редактор</translation>
    </message>
    <message>
        <source>figures report lead statistics colleagues</source>
        <translation>показатели отчёт руководитель статистика коллеги</translation>
    </message>
    <message>
        <source>queue work urgent own</source>
        <translation>очередь работа срочно взять</translation>
    </message>
    <message>
        <source>absence holiday break presence work time</source>
        <translation>отсутствие отпуск перерыв присутствие рабочее время</translation>
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
    <name>Leaving</name>
    <message>
        <source>{who} is calling: this stays open until the call is over.</source>
        <translation>{who} звонит: вкладка остаётся открытой, пока звонок не завершён.</translation>
    </message>
    <message>
        <source>{who} is on the line: this stays open until the call is over.</source>
        <translation>{who} на линии: вкладка остаётся открытой, пока разговор не завершён.</translation>
    </message>
    <message>
        <source>{who} is held: this stays open until the call is over.</source>
        <translation>{who} на удержании: вкладка остаётся открытой, пока разговор не завершён.</translation>
    </message>
    <message>
        <source>End the call and close</source>
        <translation>Завершить звонок и закрыть</translation>
    </message>
    <message>
        <source>Still on the line: {who}.</source>
        <translation>Ещё на линии: {who}.</translation>
    </message>
    <message>
        <source>What you typed is kept, and the call is shown again when you start anew.</source>
        <translation>Набранный текст сохранён, а звонок снова появится при следующем запуске.</translation>
    </message>
    <message>
        <source>What you typed is not kept.</source>
        <translation>Набранное не сохранено.</translation>
    </message>
    <message>
        <source>It is nowhere but in this window, and lost when that closes: copy it first.</source>
        <translation>Оно есть только в этом окне и пропадёт, когда окно закроется: сначала скопируйте.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Остаться</translation>
    </message>
    <message>
        <source>&amp;Close the window</source>
        <translation>&amp;Закрыть окно</translation>
    </message>
    <message>
        <source>C&amp;opy the text</source>
        <translation>С&amp;копировать текст</translation>
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
        <source>Import customers…</source>
        <translation>Импортировать клиентов…</translation>
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
    <message>
        <source>Customers of {titles} were not imported yet.</source>
        <translation>Клиенты ещё не импортированы: {titles}.</translation>
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
        <translation>Пишите, что сказано и сделано. Набранное не пропадёт.</translation>
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
    <message>
        <source>Card number masked. Not a card? Ctrl+Z</source>
        <translation>Номер карты скрыт. Это не карта? Ctrl+Z</translation>
    </message>
    <message>
        <source>Security code removed: it may not be kept</source>
        <translation>Код безопасности удалён: его нельзя хранить</translation>
    </message>
    <message>
        <source>The number stays: it is not a card</source>
        <translation>Номер остаётся: это не карта</translation>
    </message>
    <message>
        <source>not a card</source>
        <translation>не карта</translation>
    </message>
    <message>
        <source>At most {most} characters; not taken: {count}</source>
        <translation>Не больше {most} знаков; не вошло: {count}</translation>
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
    <message>
        <source>open here</source>
        <translation>открыто здесь</translation>
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
        <source>Wait until the customer&apos;s clock is known.</source>
        <translation>Подождите, пока станет известен часовой пояс клиента.</translation>
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
        <source>{when} on our clock: the customer&apos;s time zone is not known</source>
        <translation>{when} по нашим часам: часовой пояс клиента неизвестен</translation>
    </message>
    <message>
        <source>Next good time: {when}</source>
        <translation>Ближайшее подходящее время: {when}</translation>
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
        <translation>Вас опередили: {who}.</translation>
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
    <name>Sentences</name>
    <message>
        <source>The answer cannot be used ({name}).</source>
        <translation>Ответ непригоден ({name}).</translation>
    </message>
    <message>
        <source>There is no question yet.</source>
        <translation>Вопроса ещё нет.</translation>
    </message>
    <message>
        <source>Write what you want to know.</source>
        <translation>Напишите, что вы хотите узнать.</translation>
    </message>
    <message>
        <source>Nobody is asked.</source>
        <translation>Некого спрашивать.</translation>
    </message>
    <message>
        <source>Choose a colleague or a department.</source>
        <translation>Выберите коллегу или отдел.</translation>
    </message>
    <message>
        <source>There is no answer yet.</source>
        <translation>Ответа ещё нет.</translation>
    </message>
    <message>
        <source>Write what the colleague must know.</source>
        <translation>Напишите, что коллега должен знать.</translation>
    </message>
    <message>
        <source>There is no answer to make an article of.</source>
        <translation>Нет ответа, из которого можно сделать статью.</translation>
    </message>
    <message>
        <source>There is no customer yet.</source>
        <translation>Клиент ещё не выбран.</translation>
    </message>
    <message>
        <source>Choose who is calling.</source>
        <translation>Выберите, кто звонит.</translation>
    </message>
    <message>
        <source>You are at work at {device}: nothing was done here, and what you typed is kept.</source>
        <translation>Вы работаете на {device}: здесь ничего не сделано, а набранное сохранено.</translation>
    </message>
    <message>
        <source>Copy your note to a safe place, and report it to the administrator.</source>
        <translation>Скопируйте заметку в надёжное место и сообщите администратору.</translation>
    </message>
    <message>
        <source>Take your session over here first.</source>
        <translation>Сначала перенесите сеанс сюда.</translation>
    </message>
    <message>
        <source>An unexpected fault: {name}: {problem}</source>
        <translation>Непредвиденная ошибка: {name}: {problem}</translation>
    </message>
    <message>
        <source>This case does not exist.</source>
        <translation>Такого дела нет.</translation>
    </message>
    <message>
        <source>Look the customer up again.</source>
        <translation>Найдите клиента ещё раз.</translation>
    </message>
    <message>
        <source>{number} has no notes.</source>
        <translation>В деле {number} нет заметок.</translation>
    </message>
    <message>
        <source>Write down what solved it, then draft the article.</source>
        <translation>Запишите, что помогло, потом составьте статью.</translation>
    </message>
    <message>
        <source>A draft needs a question and an answer.</source>
        <translation>Черновику нужны вопрос и ответ.</translation>
    </message>
    <message>
        <source>Write both, then save it again.</source>
        <translation>Напишите оба и сохраните ещё раз.</translation>
    </message>
    <message>
        <source>{title}: {problem}</source>
        <translation>{title}: {problem}</translation>
    </message>
    <message>
        <source>Articles that could not be read: {count}. {where}: {problem}</source>
        <translation>Не удалось прочитать статей: {count}. {where}: {problem}</translation>
    </message>
    <message>
        <source>Praise needs a name and a word.</source>
        <translation>Похвале нужны имя и несколько слов.</translation>
    </message>
    <message>
        <source>Say whom it is for.</source>
        <translation>Укажите, кому она.</translation>
    </message>
    <message>
        <source>A rating is a number from {worst} to {best}.</source>
        <translation>Оценка — число от {worst} до {best}.</translation>
    </message>
    <message>
        <source>Choose who is calling first: a transfer belongs to a customer&apos;s case.</source>
        <translation>Сначала выберите, кто звонит: перевод относится к делу клиента.</translation>
    </message>
    <message>
        <source>A transfer to {department} would not help the caller.</source>
        <translation>Перевод в «{department}» не поможет звонящему.</translation>
    </message>
    <message>
        <source>Say why it must be, or do one of the other things.</source>
        <translation>Скажите, почему это необходимо, или выберите другое.</translation>
    </message>
    <message>
        <source>{number} is not yours to hand off.</source>
        <translation>Дело {number} ведёте не вы, передать его нельзя.</translation>
    </message>
    <message>
        <source>Own it, or ask its owner.</source>
        <translation>Возьмите его или спросите ведущего.</translation>
    </message>
    <message>
        <source>This offer is not yours.</source>
        <translation>Это предложение не ваше.</translation>
    </message>
    <message>
        <source>Ask its sender.</source>
        <translation>Спросите отправителя.</translation>
    </message>
    <message>
        <source>Nobody was named to take it.</source>
        <translation>Не указано, кто его возьмёт.</translation>
    </message>
    <message>
        <source>This offer does not exist.</source>
        <translation>Такого предложения нет.</translation>
    </message>
    <message>
        <source>Look at your list again.</source>
        <translation>Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>Declining needs a reason.</source>
        <translation>Для отказа нужна причина.</translation>
    </message>
    <message>
        <source>Say why; the sender reads it.</source>
        <translation>Скажите почему: отправитель это прочтёт.</translation>
    </message>
    <message>
        <source>You own it already.</source>
        <translation>Вы его уже ведёте.</translation>
    </message>
    <message>
        <source>Choose somebody else.</source>
        <translation>Выберите кого-то другого.</translation>
    </message>
    <message>
        <source>There is no case to hand off.</source>
        <translation>Нет дела, которое можно передать.</translation>
    </message>
    <message>
        <source>Own it first.</source>
        <translation>Сначала возьмите его.</translation>
    </message>
    <message>
        <source>A handoff needs a reason and the next step.</source>
        <translation>Передаче нужны причина и следующий шаг.</translation>
    </message>
    <message>
        <source>Say both in a few words.</source>
        <translation>Скажите то и другое в нескольких словах.</translation>
    </message>
    <message>
        <source>Your session is at {device} now.</source>
        <translation>Ваш сеанс теперь на {device}.</translation>
    </message>
    <message>
        <source>Take it over again, if you want it here.</source>
        <translation>Перенесите его ещё раз, если он нужен здесь.</translation>
    </message>
    <message>
        <source>Copy your note to a safe place.</source>
        <translation>Скопируйте заметку в надёжное место.</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>Choose a later end.</source>
        <translation>Выберите более поздний конец.</translation>
    </message>
    <message>
        <source>A take-over needs a reason.</source>
        <translation>Чтобы забрать дело, нужна причина.</translation>
    </message>
    <message>
        <source>Say why; the owner reads it.</source>
        <translation>Скажите почему: ведущий это прочтёт.</translation>
    </message>
    <message>
        <source>There is no case here.</source>
        <translation>Здесь нет дела.</translation>
    </message>
    <message>
        <source>This department does not open for so long: agree on a time with the lead.</source>
        <translation>Этот отдел так долго закрыт: согласуйте срок с руководителем.</translation>
    </message>
    <message>
        <source>Promise an earlier time, hand the case over, or the lead is told at once.</source>
        <translation>Обещайте более ранний срок или передайте дело, иначе сразу узнает руководитель.</translation>
    </message>
    <message>
        <source>{owner} is away then.</source>
        <translation>В это время {owner} отсутствует.</translation>
    </message>
    <message>
        <source>There is no customer to promise anything to.</source>
        <translation>Нет клиента, которому можно что-то обещать.</translation>
    </message>
    <message>
        <source>A kept promise needs a word on how that is known.</source>
        <translation>Для выполненного обещания нужно слово о том, откуда это известно.</translation>
    </message>
    <message>
        <source>You are away then.</source>
        <translation>Вас в это время нет.</translation>
    </message>
    <message>
        <source>{name} is closed then.</source>
        <translation>{name}: в это время закрыто.</translation>
    </message>
    <message>
        <source>This promise does not exist.</source>
        <translation>Такого обещания нет.</translation>
    </message>
    <message>
        <source>Look at the list again.</source>
        <translation>Посмотрите список ещё раз.</translation>
    </message>
    <message>
        <source>Choose who is calling first.</source>
        <translation>Сначала выберите, кто звонит.</translation>
    </message>
    <message>
        <source>Nothing was promised yet.</source>
        <translation>Ещё ничего не обещано.</translation>
    </message>
    <message>
        <source>Say what you promise.</source>
        <translation>Скажите, что вы обещаете.</translation>
    </message>
    <message>
        <source>Say what was done, and when.</source>
        <translation>Скажите, что сделано и когда.</translation>
    </message>
    <message>
        <source>This time cannot be promised.</source>
        <translation>Этот срок обещать нельзя.</translation>
    </message>
    <message>
        <source>Choose a time to come.</source>
        <translation>Выберите время в будущем.</translation>
    </message>
    <message>
        <source>You asked this question yourself.</source>
        <translation>Этот вопрос задали вы сами.</translation>
    </message>
    <message>
        <source>Wait for the answer, or take the question back.</source>
        <translation>Дождитесь ответа или заберите вопрос.</translation>
    </message>
    <message>
        <source>Praise is for a colleague, not for oneself.</source>
        <translation>Похвала — для коллеги, а не для себя.</translation>
    </message>
    <message>
        <source>No colleague has the login {login}.</source>
        <translation>Ни у кого из коллег нет учётной записи {login}.</translation>
    </message>
    <message>
        <source>There is no department {name}.</source>
        <translation>Отдела {name} нет.</translation>
    </message>
    <message>
        <source>A case cannot wait until a time that has passed.</source>
        <translation>Дело не может ждать времени, которое уже прошло.</translation>
    </message>
    <message>
        <source>There is no customer to own a case of.</source>
        <translation>Нет клиента, чьё дело можно взять.</translation>
    </message>
    <message>
        <source>The hours of this department are not known: agree on a time with the customer.</source>
        <translation>Часы работы этого отдела неизвестны: договоритесь с клиентом о сроке.</translation>
    </message>
    <message>
        <source>{name} in background work.</source>
        <translation>{name} в фоновой работе.</translation>
    </message>
    <message>
        <source>Choose who is calling first: a note belongs to a customer. The text is kept.</source>
        <translation>Сначала выберите, кто звонит: заметка относится к клиенту. Текст сохранён.</translation>
    </message>
    <message>
        <source>Kept here; sent when the store is back.</source>
        <translation>Сохранено здесь; отправится, когда хранилище вернётся.</translation>
    </message>
    <message>
        <source>Save again to add a colleague&apos;s note.</source>
        <translation>Сохраните ещё раз, чтобы добавить заметку как коллега.</translation>
    </message>
    <message>
        <source>a new case</source>
        <translation>новое дело</translation>
    </message>
    <message>
        <source>taking the case</source>
        <translation>взятие дела</translation>
    </message>
    <message>
        <source>giving the case back</source>
        <translation>возврат дела</translation>
    </message>
    <message>
        <source>a linked ticket</source>
        <translation>связанная заявка</translation>
    </message>
    <message>
        <source>the case&apos;s state</source>
        <translation>состояние дела</translation>
    </message>
    <message>
        <source>a note</source>
        <translation>заметка</translation>
    </message>
    <message>
        <source>what became of a write</source>
        <translation>итог записи</translation>
    </message>
    <message>
        <source>letting the case wait</source>
        <translation>ожидание дела</translation>
    </message>
    <message>
        <source>reopening the case</source>
        <translation>возобновление дела</translation>
    </message>
    <message>
        <source>taking the case over</source>
        <translation>дело, забранное у другого</translation>
    </message>
    <message>
        <source>a promise</source>
        <translation>обещание</translation>
    </message>
    <message>
        <source>a promise kept</source>
        <translation>выполненное обещание</translation>
    </message>
    <message>
        <source>a promise that was not kept after all</source>
        <translation>обещание, которое всё же не выполнено</translation>
    </message>
    <message>
        <source>a handoff</source>
        <translation>передача</translation>
    </message>
    <message>
        <source>accepting a handoff</source>
        <translation>приём передачи</translation>
    </message>
    <message>
        <source>declining a handoff</source>
        <translation>отказ от передачи</translation>
    </message>
    <message>
        <source>withdrawing a handoff</source>
        <translation>отзыв передачи</translation>
    </message>
    <message>
        <source>a consult</source>
        <translation>вопрос коллеге</translation>
    </message>
    <message>
        <source>an answer to a consult</source>
        <translation>ответ коллеге</translation>
    </message>
    <message>
        <source>the end of a consult</source>
        <translation>конец вопроса коллеге</translation>
    </message>
    <message>
        <source>an answer that was told</source>
        <translation>сообщённый ответ</translation>
    </message>
    <message>
        <source>praise</source>
        <translation>похвала</translation>
    </message>
    <message>
        <source>a rating</source>
        <translation>оценка</translation>
    </message>
    <message>
        <source>a transfer</source>
        <translation>перевод звонка</translation>
    </message>
    <message>
        <source>a shift</source>
        <translation>смена</translation>
    </message>
    <message>
        <source>The team&apos;s store lost {subject}, which could not be sent again: {problem}</source>
        <translation>Хранилище команды потеряло: {subject}; отправить ещё раз не удалось: {problem}</translation>
    </message>
    <message>
        <source>The team&apos;s store came back as an older copy. Sent again: {count} of your acts.</source>
        <translation>Хранилище команды вернулось старой копией. Отправлено ещё раз ваших действий: {count}.</translation>
    </message>
    <message>
        <source>What you wrote is a draft now.</source>
        <translation>Написанное теперь в черновике.</translation>
    </message>
    <message>
        <source>Nothing is lost.</source>
        <translation>Ничего не потеряно.</translation>
    </message>
    <message>
        <source>The promise is kept on this machine, and sent when the store is back.</source>
        <translation>Обещание хранится на этом компьютере и отправится, когда хранилище вернётся.</translation>
    </message>
    <message>
        <source>A promise to {to} could not be saved: {problem}</source>
        <translation>Обещание ({to}) не удалось сохранить: {problem}</translation>
    </message>
    <message>
        <source>It is a draft now.</source>
        <translation>Оно теперь в черновике.</translation>
    </message>
    <message>
        <source>The queue is empty.</source>
        <translation>Очередь пуста.</translation>
    </message>
    <message>
        <source>Try again; if it stays, report it to the administrator.</source>
        <translation>Попробуйте ещё раз; если не пройдёт, сообщите администратору.</translation>
    </message>
    <message>
        <source>Nobody is known to have been told this.</source>
        <translation>Неизвестно, кому это сообщили.</translation>
    </message>
    <message>
        <source>This article is gone.</source>
        <translation>Этой статьи больше нет.</translation>
    </message>
    <message>
        <source>Choose the customer, and the article, again.</source>
        <translation>Выберите клиента и статью ещё раз.</translation>
    </message>
    <message>
        <source>What was asked cannot be sent ({problem}).</source>
        <translation>Вопрос не удаётся отправить ({problem}).</translation>
    </message>
    <message>
        <source>The plugin&apos;s answer has the wrong shape ({problem}).</source>
        <translation>Ответ плагина имеет неверный вид ({problem}).</translation>
    </message>
    <message>
        <source>The plugin {name} answered with the wrong type ({problem}).</source>
        <translation>Плагин {name} ответил не тем типом ({problem}).</translation>
    </message>
    <message>
        <source>The call was cancelled before it began.</source>
        <translation>Вызов отменён до начала.</translation>
    </message>
    <message>
        <source>The answer is too large to be shown.</source>
        <translation>Ответ слишком велик, чтобы его показать.</translation>
    </message>
    <message>
        <source>The secret “{name}” of this connection is not known on this computer.</source>
        <translation>Секрет «{name}» этого подключения на этом компьютере неизвестен.</translation>
    </message>
    <message>
        <source>The plugin {plugin} promises {lacking} and does not have it.</source>
        <translation>Плагин {plugin} обещает {lacking}, но не имеет этого.</translation>
    </message>
    <message>
        <source>{title} did not answer within {seconds} seconds.</source>
        <translation>{title}: нет ответа за {seconds} с.</translation>
    </message>
    <message>
        <source>The plugin of {title} stopped: {why}.</source>
        <translation>{title}: плагин остановился: {why}.</translation>
    </message>
    <message>
        <source>The program is closing.</source>
        <translation>Программа закрывается.</translation>
    </message>
    <message>
        <source>{title} cannot do that ({method}).</source>
        <translation>{title}: это не поддерживается ({method}).</translation>
    </message>
    <message>
        <source>{title} was asked in the wrong way ({method}).</source>
        <translation>{title}: неверный запрос ({method}).</translation>
    </message>
    <message>
        <source>The plugin of {title} stopped.</source>
        <translation>{title}: плагин остановился.</translation>
    </message>
    <message>
        <source>Too much was asked at once.</source>
        <translation>Слишком большой запрос.</translation>
    </message>
    <message>
        <source>its plugin stopped {crashes} times in a few minutes; last: {message}</source>
        <translation>плагин останавливался {crashes} раз за несколько минут; последнее: {message}</translation>
    </message>
    <message>
        <source>It is tried again by itself; tell the administrator if it stays so.</source>
        <translation>Попытка повторится сама; если так и останется, скажите администратору.</translation>
    </message>
    <message>
        <source>{title} is resting: {problem}</source>
        <translation>{title} отдыхает: {problem}</translation>
    </message>
    <message>
        <source>There is no connection “{connection}”.</source>
        <translation>Подключения «{connection}» нет.</translation>
    </message>
    <message>
        <source>it ended with code {code}</source>
        <translation>он завершился с кодом {code}</translation>
    </message>
    <message>
        <source>it was stopped by signal {signal}</source>
        <translation>он остановлен сигналом {signal}</translation>
    </message>
    <message>
        <source>{connection} needs the plugin {plugin}, which is not there.</source>
        <translation>{connection}: нужен плагин {plugin}, которого нет.</translation>
    </message>
    <message>
        <source>{connection} cannot be used: {problem}</source>
        <translation>{connection} нельзя использовать: {problem}</translation>
    </message>
    <message>
        <source>{connection} is switched off.</source>
        <translation>{connection}: отключено.</translation>
    </message>
    <message>
        <source>Install the plugin.</source>
        <translation>Установите плагин.</translation>
    </message>
    <message>
        <source>See agent-desk plugin list.</source>
        <translation>Смотрите: agent-desk plugin list.</translation>
    </message>
    <message>
        <source>Correct the connection&apos;s settings.</source>
        <translation>Исправьте настройки подключения.</translation>
    </message>
    <message>
        <source>The plugin of {title} did not start in time.</source>
        <translation>{title}: плагин не запустился вовремя.</translation>
    </message>
    <message>
        <source>The plugin of {title} stopped while it was starting.</source>
        <translation>{title}: плагин остановился при запуске.</translation>
    </message>
    <message>
        <source>The plugin could not be started: {why}.</source>
        <translation>Плагин не удалось запустить: {why}.</translation>
    </message>
    <message>
        <source>The plugin {plugin} failed ({name}).</source>
        <translation>Сбой плагина {plugin} ({name}).</translation>
    </message>
    <message>
        <source>The plugin failed without saying why.</source>
        <translation>Сбой плагина без объяснения.</translation>
    </message>
    <message>
        <source>The plugin failed.</source>
        <translation>Сбой плагина.</translation>
    </message>
    <message>
        <source>No connection {connection} can list customers.</source>
        <translation>Подключение {connection} не умеет перечислять клиентов.</translation>
    </message>
    <message>
        <source>There is: {able}.</source>
        <translation>Есть: {able}.</translation>
    </message>
    <message>
        <source>An administrator keeps the connections of this desktop.</source>
        <translation>Подключениями этого рабочего места управляет администратор.</translation>
    </message>
    <message>
        <source>This connection is not there any more.</source>
        <translation>Этого подключения больше нет.</translation>
    </message>
    <message>
        <source>An administrator has not allowed its plugin.</source>
        <translation>Администратор не разрешил его модуль.</translation>
    </message>
    <message>
        <source>The look is changed, but not for the next start: {file} cannot be written ({reason}).</source>
        <translation>Вид изменён, но не для следующего запуска: в {file} нельзя записать ({reason}).</translation>
    </message>
    <message>
        <source>Make the file and its folder writable, or ask an administrator to, then choose it again.</source>
        <translation>Разрешите запись в файл и его папку или попросите об этом администратора, затем выберите снова.</translation>
    </message>
    <message>
        <source>The look is changed, but not for the next start: the disk is full.</source>
        <translation>Вид изменён, но не для следующего запуска: диск заполнен.</translation>
    </message>
    <message>
        <source>Free some space, then choose it again.</source>
        <translation>Освободите место и выберите снова.</translation>
    </message>
    <message>
        <source>The sources of articles take too long.</source>
        <translation>Источники статей отвечают слишком долго.</translation>
    </message>
    <message>
        <source>Look at the connections, try again.</source>
        <translation>Проверьте подключения и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>No customer is known by {said}.</source>
        <translation>Клиента с такими данными нет: {said}.</translation>
    </message>
    <message>
        <source>Give a telephone number, e-mail, account, document or case number, exactly.</source>
        <translation>Укажите точно номер телефона, эл. почту, счёт, документ или номер дела.</translation>
    </message>
    <message>
        <source>There is no case {number}.</source>
        <translation>Дела {number} нет.</translation>
    </message>
    <message>
        <source>Look at its number again.</source>
        <translation>Проверьте номер.</translation>
    </message>
    <message>
        <source>The relay&apos;s address cannot be read.</source>
        <translation>Адрес ретранслятора не читается.</translation>
    </message>
    <message>
        <source>Write relay = &quot;HOST:PORT&quot; in settings.toml.</source>
        <translation>Напишите relay = &quot;HOST:PORT&quot; в settings.toml.</translation>
    </message>
    <message>
        <source>The back end refused the request (HTTP {status}).</source>
        <translation>Система отклонила запрос (HTTP {status}).</translation>
    </message>
    <message>
        <source>The back end showed a login page instead of data.</source>
        <translation>Система показала страницу входа вместо данных.</translation>
    </message>
    <message>
        <source>The back end sent {kind} instead of JSON.</source>
        <translation>Система прислала {kind} вместо JSON.</translation>
    </message>
    <message>
        <source>The back end refused our sign-in (HTTP {status}).</source>
        <translation>Система отклонила наш вход (HTTP {status}).</translation>
    </message>
    <message>
        <source>The back end asks for a pause.</source>
        <translation>Система просит паузу.</translation>
    </message>
    <message>
        <source>Somebody else changed the record first.</source>
        <translation>Кто-то другой изменил запись раньше.</translation>
    </message>
    <message>
        <source>The back end redirects elsewhere (HTTP {status}); that is not followed.</source>
        <translation>Система перенаправляет в другое место (HTTP {status}); переход не выполняется.</translation>
    </message>
    <message>
        <source>The back end reports a failure of its own (HTTP {status}).</source>
        <translation>Система сообщает о собственном сбое (HTTP {status}).</translation>
    </message>
    <message>
        <source>The plugin answered with a record of another connection.</source>
        <translation>Плагин ответил записью другого подключения.</translation>
    </message>
    <message>
        <source>The back end answered about another customer.</source>
        <translation>Система ответила о другом клиенте.</translation>
    </message>
    <message>
        <source>The back end answered about another record.</source>
        <translation>Система ответила о другой записи.</translation>
    </message>
    <message>
        <source>The back end found a customer who does not have what was asked for.</source>
        <translation>Система нашла клиента, у которого нет того, о чём спросили.</translation>
    </message>
    <message>
        <source>Sign in again: open the connection and enter its secret anew.</source>
        <translation>Войдите снова: откройте подключение и введите секрет заново.</translation>
    </message>
    <message>
        <source>It is tried again by itself.</source>
        <translation>Попытка повторится сама.</translation>
    </message>
    <message>
        <source>It is tried again by itself after the pause that the back end asked for.</source>
        <translation>Попытка повторится сама после паузы, о которой просит система.</translation>
    </message>
    <message>
        <source>Read the reason; nothing was changed.</source>
        <translation>Прочтите причину; ничего не изменено.</translation>
    </message>
    <message>
        <source>Read the record again and decide.</source>
        <translation>Прочтите запись ещё раз и решите.</translation>
    </message>
    <message>
        <source>Report it to the administrator: the back end does not answer as agreed.</source>
        <translation>Сообщите администратору: система отвечает не так, как условлено.</translation>
    </message>
    <message>
        <source>The address of the back end is not a plain http or https address.</source>
        <translation>Адрес системы — не простой адрес http или https.</translation>
    </message>
    <message>
        <source>The plugin may not speak to {host}.</source>
        <translation>Плагину нельзя обращаться к {host}.</translation>
    </message>
    <message>
        <source>Add the host to the connection or to the plugin&apos;s manifest.</source>
        <translation>Добавьте узел в подключение или в манифест плагина.</translation>
    </message>
    <message>
        <source>{host} would be asked without encryption.</source>
        <translation>Запрос к {host} шёл бы без шифрования.</translation>
    </message>
    <message>
        <source>Use an https address in the connection.</source>
        <translation>Укажите в подключении адрес https.</translation>
    </message>
    <message>
        <source>The address of the back end cannot be read.</source>
        <translation>Адрес системы не читается.</translation>
    </message>
    <message>
        <source>{host} sent more than {cap} bytes.</source>
        <translation>{host} прислал больше {cap} байт.</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>его сертификату нет доверия</translation>
    </message>
    <message>
        <source>Ask the administrator; the connection may need the company&apos;s own CA file.</source>
        <translation>Спросите администратора: подключению может быть нужен файл CA компании.</translation>
    </message>
    <message>
        <source>The connection to {host} broke before the answer was whole.</source>
        <translation>Связь с {host} оборвалась до конца ответа.</translation>
    </message>
    <message>
        <source>{host} was not asked: {why}.</source>
        <translation>Запрос к {host} не отправлен: {why}.</translation>
    </message>
    <message>
        <source>{host} did not answer.</source>
        <translation>{host} не ответил.</translation>
    </message>
    <message>
        <source>{host} sent its answer too slowly.</source>
        <translation>{host} отвечал слишком медленно.</translation>
    </message>
    <message>
        <source>{host} did not answer in time.</source>
        <translation>{host} не ответил вовремя.</translation>
    </message>
    <message>
        <source>The request to {host} could not be written.</source>
        <translation>Запрос к {host} не удалось составить.</translation>
    </message>
    <message>
        <source>The name {host} is not known on this network.</source>
        <translation>Имя {host} в этой сети неизвестно.</translation>
    </message>
    <message>
        <source>Nothing answers at {host}.</source>
        <translation>По адресу {host} никто не отвечает.</translation>
    </message>
    <message>
        <source>{host} sent a compressed answer that is broken.</source>
        <translation>{host} прислал повреждённый сжатый ответ.</translation>
    </message>
    <message>
        <source>its certificate is not valid yet</source>
        <translation>его сертификат ещё не действует</translation>
    </message>
    <message>
        <source>Check this computer&apos;s clock.</source>
        <translation>Проверьте часы этого компьютера.</translation>
    </message>
    <message>
        <source>{host} could not be asked in time.</source>
        <translation>{host} не удалось спросить вовремя.</translation>
    </message>
    <message>
        <source>its certificate has expired</source>
        <translation>срок его сертификата истёк</translation>
    </message>
    <message>
        <source>Tell the back end&apos;s administrator.</source>
        <translation>Скажите администратору системы.</translation>
    </message>
    <message>
        <source>its certificate is for another name</source>
        <translation>его сертификат на другое имя</translation>
    </message>
    <message>
        <source>The plugin {plugin} needs {needed}, which is not installed.</source>
        <translation>Плагину {plugin} нужен {needed}, который не установлен.</translation>
    </message>
    <message>
        <source>Install it, or remove the plugin.</source>
        <translation>Установите его или удалите плагин.</translation>
    </message>
    <message>
        <source>The plugin {plugin} has no {class_name} in {module_name}.</source>
        <translation>В плагине {plugin} нет {class_name} в {module_name}.</translation>
    </message>
    <message>
        <source>There is no plugin in {folder}.</source>
        <translation>В папке {folder} нет плагина.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} bytes.</source>
        <translation>{path} больше {most} байт.</translation>
    </message>
    <message>
        <source>The manifest asks for every host; it must name them.</source>
        <translation>Манифест просит доступ ко всем узлам; он должен назвать их.</translation>
    </message>
    <message>
        <source>The manifest names a capability that this program does not have: {unknown}.</source>
        <translation>Манифест называет возможность, которой у этой программы нет: {unknown}.</translation>
    </message>
    <message>
        <source>The manifest names no capability.</source>
        <translation>Манифест не называет ни одной возможности.</translation>
    </message>
    <message>
        <source>The manifest&apos;s setting {key} is not a table.</source>
        <translation>Настройка {key} манифеста — не таблица.</translation>
    </message>
    <message>
        <source>The manifest&apos;s setting {key} has a default that is no {kind}.</source>
        <translation>У настройки {key} манифеста значение по умолчанию не типа {kind}.</translation>
    </message>
    <message>
        <source>The manifest&apos;s setting {key} needs choices, and only a choice has them.</source>
        <translation>Настройке {key} манифеста нужны варианты, и они бывают только у выбора.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}.</source>
        <translation>{path} не читается: {problem}.</translation>
    </message>
    <message>
        <source>{path} is broken: {problem}.</source>
        <translation>{path} повреждён: {problem}.</translation>
    </message>
    <message>
        <source>The manifest&apos;s api “{wanted}” is no range such as “&gt;=1,&lt;2”.</source>
        <translation>api «{wanted}» манифеста — не диапазон вида «&gt;=1,&lt;2».</translation>
    </message>
    <message>
        <source>The plugin needs version {wanted} of the plugin interface; this program has {here}: it is made for {which} Agent Desk.</source>
        <translation>Плагину нужна версия {wanted} интерфейса плагинов, а у этой программы {here}: он сделан для {which} Agent Desk.</translation>
    </message>
    <message>
        <source>The manifest&apos;s setting {key} is of an unknown kind: {name}.</source>
        <translation>Настройка {key} манифеста неизвестного вида: {name}.</translation>
    </message>
    <message>
        <source>a newer</source>
        <translation>более нового</translation>
    </message>
    <message>
        <source>an older</source>
        <translation>более старого</translation>
    </message>
    <message>
        <source>The manifest&apos;s {where}{name} {what}.</source>
        <translation>Манифест: {where}{name} {what}.</translation>
    </message>
    <message>
        <source>is not a field that this program knows</source>
        <translation>— поле, неизвестное этой программе</translation>
    </message>
    <message>
        <source>is not a short text</source>
        <translation>— не короткий текст</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>отсутствует</translation>
    </message>
    <message>
        <source>must be {wanted}</source>
        <translation>должно быть: {wanted}</translation>
    </message>
    <message>
        <source>is not a list of texts</source>
        <translation>— не список текстов</translation>
    </message>
    <message>
        <source>is not a table</source>
        <translation>— не таблица</translation>
    </message>
    <message>
        <source>is neither true nor false</source>
        <translation>— ни да, ни нет</translation>
    </message>
    <message>
        <source>is not a whole number from {least} to {most}</source>
        <translation>— не целое число от {least} до {most}</translation>
    </message>
    <message>
        <source>The connection has a setting that its plugin does not know: {unknown}.</source>
        <translation>В подключении есть настройка, неизвестная плагину: {unknown}.</translation>
    </message>
    <message>
        <source>The setting “{label}” ({key}) is not a {kind}.</source>
        <translation>Настройка «{label}» ({key}) — не {kind}.</translation>
    </message>
    <message>
        <source>The setting “{label}” ({key}) is none of {choices}.</source>
        <translation>Настройка «{label}» ({key}) — не из списка: {choices}.</translation>
    </message>
    <message>
        <source>The setting “{label}” ({key}) is not an address.</source>
        <translation>Настройка «{label}» ({key}) — не адрес.</translation>
    </message>
    <message>
        <source>The connection lacks the setting “{label}” ({key}).</source>
        <translation>В подключении нет настройки «{label}» ({key}).</translation>
    </message>
    <message>
        <source>The back end sent a text that is not Unicode.</source>
        <translation>Система прислала текст не в Unicode.</translation>
    </message>
    <message>
        <source>The back end sent something that is not strict JSON ({problem}).</source>
        <translation>Система прислала не строгий JSON ({problem}).</translation>
    </message>
    <message>
        <source>The back end sent a text that is not UTF-8.</source>
        <translation>Система прислала текст не в UTF-8.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>This draft was published by {who} already.</source>
        <translation>Этот черновик уже опубликован ({who}).</translation>
    </message>
    <message>
        <source>This draft was discarded by {who} already.</source>
        <translation>Этот черновик уже отброшен ({who}).</translation>
    </message>
    <message>
        <source>This draft does not exist.</source>
        <translation>Такого черновика нет.</translation>
    </message>
    <message>
        <source>Look at the list of drafts again.</source>
        <translation>Посмотрите список черновиков ещё раз.</translation>
    </message>
    <message>
        <source>Your role may not do this.</source>
        <translation>Вашей роли это не разрешено.</translation>
    </message>
    <message>
        <source>Ask a lead to publish or discard it.</source>
        <translation>Попросите руководителя опубликовать или отбросить его.</translation>
    </message>
    <message>
        <source>Nothing was said to be erased.</source>
        <translation>Не сказано, что удалить.</translation>
    </message>
    <message>
        <source>Name a question, an agent or a customer.</source>
        <translation>Назовите вопрос, сотрудника или клиента.</translation>
    </message>
    <message>
        <source>Another text is kept under this version of {article}, by {who}.</source>
        <translation>Под этой версией {article} хранится другой текст ({who}).</translation>
    </message>
    <message>
        <source>Nothing was published. Tell the administrator, and publish with a higher version.</source>
        <translation>Ничего не опубликовано. Скажите администратору и опубликуйте с более высокой версией.</translation>
    </message>
    <message>
        <source>{key} is no key of an article.</source>
        <translation>{key} — не ключ статьи.</translation>
    </message>
    <message>
        <source>Give it a short id and a language.</source>
        <translation>Дайте короткий идентификатор и язык.</translation>
    </message>
    <message>
        <source>No free case number was found.</source>
        <translation>Не нашлось свободного номера дела.</translation>
    </message>
    <message>
        <source>It cannot be saved now: copy your note, then make {folder} writable and save again.</source>
        <translation>Сейчас сохранить нельзя: скопируйте заметку, разрешите запись в {folder} и сохраните снова.</translation>
    </message>
    <message>
        <source>Leave it out of the address and keep it in the keyring: agent-desk store password. A command for the owner asks for it with --ask-password.</source>
        <translation>Уберите его из адреса и храните в связке ключей: agent-desk store password. Команда для владельца спросит его с --ask-password.</translation>
    </message>
    <message>
        <source>The store&apos;s address holds a password, which others can read.</source>
        <translation>В адресе хранилища есть пароль, и его могут прочитать другие.</translation>
    </message>
    <message>
        <source>Another upgrade of this store is running, by {who}.</source>
        <translation>Это хранилище уже обновляет {who}.</translation>
    </message>
    <message>
        <source>Wait for its end; if {who} upgrades nothing: SELECT pg_terminate_backend({pid}).</source>
        <translation>Дождитесь окончания; если {who} ничего не обновляет: SELECT pg_terminate_backend({pid}).</translation>
    </message>
    <message>
        <source>The store has schema {schema}; this Agent Desk {version} knows schemas up to {newest}.</source>
        <translation>У хранилища схема {schema}; этот Agent Desk {version} знает схемы до {newest}.</translation>
    </message>
    <message>
        <source>Correct it and start Agent Desk again. The other connections are used.</source>
        <translation>Исправьте его и запустите Agent Desk снова. Остальные подключения работают.</translation>
    </message>
    <message>
        <source>{path}: a connection does not begin with [[connection]]; none is used.</source>
        <translation>{path}: подключение не начинается с [[connection]]; ни одно не используется.</translation>
    </message>
    <message>
        <source>Begin each with [[connection]], in two brackets, and start Agent Desk again.</source>
        <translation>Начните каждое с [[connection]], в двойных скобках, и запустите Agent Desk снова.</translation>
    </message>
    <message>
        <source>If it is a connection, begin it with [[connection]]. The other connections are used.</source>
        <translation>Если это подключение, начните его с [[connection]]. Остальные подключения работают.</translation>
    </message>
    <message>
        <source>Rename one and start Agent Desk again. Until then the first is used.</source>
        <translation>Переименуйте одно и запустите Agent Desk снова. До тех пор работает первое.</translation>
    </message>
    <message>
        <source>Remove it, or move it below [connection.settings], and start Agent Desk again. The other connections are used.</source>
        <translation>Удалите его или перенесите под [connection.settings] и запустите Agent Desk снова. Остальные подключения работают.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {problem}. No connection is used.</source>
        <translation>{path} не читается: {problem}. Ни одно подключение не используется.</translation>
    </message>
    <message>
        <source>Correct the file and start Agent Desk again.</source>
        <translation>Исправьте файл и запустите Agent Desk снова.</translation>
    </message>
    <message>
        <source>Add a line {field} = &quot;…&quot; to it and start Agent Desk again. The other connections are used.</source>
        <translation>Добавьте к нему строку {field} = &quot;…&quot; и запустите Agent Desk снова. Остальные подключения работают.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}; {default} is used.</source>
        <translation>Настройка {name} не может быть {value}; действует {default}.</translation>
    </message>
    <message>
        <source>Correct it in {file}.</source>
        <translation>Исправьте её в {file}.</translation>
    </message>
    <message>
        <source>There is no setting {name}; it is left out.</source>
        <translation>Настройки {name} нет; она пропущена.</translation>
    </message>
    <message>
        <source>Write a country&apos;s two letters in {file}, such as LV.</source>
        <translation>Впишите в {file} две буквы страны, например LV.</translation>
    </message>
    <message>
        <source>Write a number from {least} to {most} in {file}.</source>
        <translation>Впишите в {file} число от {least} до {most}.</translation>
    </message>
    <message>
        <source>Write one of {known} in {file}.</source>
        <translation>Впишите в {file} одно из: {known}.</translation>
    </message>
    <message>
        <source>The token is of {holder} and not of {login}: what is done would be done as {holder}.</source>
        <translation>Токен принадлежит {holder}, а не {login}: всё делалось бы от имени {holder}.</translation>
    </message>
    <message>
        <source>Enter a token that {login} made in Request Tracker under Settings, Auth Tokens, or correct the login of the connection.</source>
        <translation>Введите токен, который {login} создаёт в Request Tracker в разделе Settings, Auth Tokens, или исправьте учётную запись подключения.</translation>
    </message>
    <message>
        <source>Request Tracker refused: {why}</source>
        <translation>Request Tracker отказал: {why}</translation>
    </message>
    <message>
        <source>What answers there is no Request Tracker with REST 2.</source>
        <translation>По этому адресу отвечает не Request Tracker с REST 2.</translation>
    </message>
    <message>
        <source>Correct the address of the connection: a browser shows Request Tracker there.</source>
        <translation>Исправьте адрес подключения: по нему браузер показывает Request Tracker.</translation>
    </message>
    <message>
        <source>Request Tracker does not say that the token is of {login}.</source>
        <translation>Request Tracker не подтверждает, что токен принадлежит {login}.</translation>
    </message>
    <message>
        <source>Enter a token that {login} made under Settings, Auth Tokens.</source>
        <translation>Введите токен, который {login} создаёт в разделе Settings, Auth Tokens.</translation>
    </message>
    <message>
        <source>Request Tracker does not search its customers by {field}, and gave all of them.</source>
        <translation>Request Tracker не ищет клиентов по полю {field} и выдал всех.</translation>
    </message>
    <message>
        <source>Correct the field in the connection: it must be one that Request Tracker searches.</source>
        <translation>Исправьте поле в подключении: Request Tracker должен уметь по нему искать.</translation>
    </message>
    <message>
        <source>&apos;{field}&apos; is no field of Request Tracker&apos;s users.</source>
        <translation>«{field}» — не поле пользователей Request Tracker.</translation>
    </message>
    <message>
        <source>Write the name of a field, or CF.{Name} for a custom field.</source>
        <translation>Напишите имя поля или CF.{Name} для настраиваемого поля.</translation>
    </message>
    <message>
        <source>The database&apos;s address holds a password, and a setting can be read by others.</source>
        <translation>В адресе базы данных есть пароль, а настройку могут прочитать другие.</translation>
    </message>
    <message>
        <source>Leave it out of the address, and enter it as the connection&apos;s password: that is kept in the keyring. At a terminal: agent-desk plugin check … --ask-secret password. The file of a key must need none.</source>
        <translation>Уберите его из адреса и введите как пароль подключения: он хранится в связке ключей. В терминале: agent-desk plugin check … --ask-secret password. Файл ключа не должен требовать пароля.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has a brace without its partner, or no column in its braces: {text}</source>
        <translation>«{key}»: у фигурной скобки нет пары или в скобках нет столбца: {text}</translation>
    </message>
    <message>
        <source>a time (times = [{times}])</source>
        <translation>время (times = [{times}])</translation>
    </message>
    <message>
        <source>mapping {file}: {place} &apos;{key}&apos;: no value of the column &apos;{column}&apos; can be read as {what}. They look like {like}.</source>
        <translation>сопоставление {file}: {place} «{key}»: ни одно значение столбца «{column}» не читается как {what}. Они выглядят так: {like}.</translation>
    </message>
    <message>
        <source>mapping {file}: {place} {what}</source>
        <translation>сопоставление {file}: {place} {what}</translation>
    </message>
    <message>
        <source>mapping {file}: {what}</source>
        <translation>сопоставление {file}: {what}</translation>
    </message>
    <message>
        <source>&apos;currency&apos; is no currency of ISO 4217: &apos;{currency}&apos;. Write one such as &apos;EUR&apos;.</source>
        <translation>«currency» — не валюта ISO 4217: «{currency}». Напишите, например, &apos;EUR&apos;.</translation>
    </message>
    <message>
        <source>it says of no table what it holds; write [customers], [[accounts]] or [contacts].</source>
        <translation>в нём не сказано ни об одной таблице, что в ней; напишите [customers], [[accounts]] или [contacts].</translation>
    </message>
    <message>
        <source>&apos;region&apos; is no country: &apos;{region}&apos;. Write its two letters, such as &apos;LV&apos;.</source>
        <translation>«region» — не страна: «{region}». Напишите её две буквы, например &apos;LV&apos;.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; has the unknown word &apos;{word}&apos;; there are: {known}.</source>
        <translation>«{key}»: неизвестное слово «{word}»; есть: {known}.</translation>
    </message>
    <message>
        <source>&apos;times&apos;: with &apos;{spelling}&apos; no day can be read. Write {known}, or a pattern with day, month and year, such as &apos;%d.%m.%Y %H:%M&apos;.</source>
        <translation>«times»: по «{spelling}» нельзя прочитать день. Напишите {known} или образец с днём, месяцем и годом, например &apos;%d.%m.%Y %H:%M&apos;.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>&apos;region&apos;: there are no telephone numbers of &apos;{region}&apos;. Write a country&apos;s two letters, such as &apos;LV&apos;.</source>
        <translation>«region»: телефонных номеров страны «{region}» нет. Напишите две буквы страны, например &apos;LV&apos;.</translation>
    </message>
    <message>
        <source>Correct the mapping file; plugins/sql_records/GUIDE.md says what it may hold.</source>
        <translation>Исправьте файл сопоставления; что в нём может быть, сказано в plugins/sql_records/GUIDE.md.</translation>
    </message>
    <message>
        <source>The mapping file {path} is no file of at most 1 MB.</source>
        <translation>Файл сопоставления {path} — не файл размером до 1 МБ.</translation>
    </message>
    <message>
        <source>Give the connection the path of its mapping file.</source>
        <translation>Укажите в подключении путь к файлу сопоставления.</translation>
    </message>
    <message>
        <source>&apos;{key}&apos; must be a whole number from 0 to {most}, not {value}.</source>
        <translation>«{key}» должно быть целым числом от 0 до {most}, а не {value}.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>Look at the case as it is now, then decide again.</source>
        <translation>Посмотрите, каково дело теперь, и решите снова.</translation>
    </message>
    <message>
        <source>{number} changed meanwhile: it is {state}, {owner}.</source>
        <translation>{number} тем временем изменилось: оно {state}, {owner}.</translation>
    </message>
    <message>
        <source>Keep or renegotiate what was promised, then solve the case.</source>
        <translation>Выполните или пересогласуйте обещанное, потом решите дело.</translation>
    </message>
    <message>
        <source>{owner} is there and owns {number}.</source>
        <translation>{owner} на месте и ведёт дело {number}.</translation>
    </message>
    <message>
        <source>Ask them for a handoff.</source>
        <translation>Попросите передать дело.</translation>
    </message>
    <message>
        <source>open</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>в ожидании</translation>
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
        <source>nobody owns it</source>
        <translation>его никто не ведёт</translation>
    </message>
    <message>
        <source>its owner is {owner}</source>
        <translation>его ведёт {owner}</translation>
    </message>
    <message>
        <source>{owner} owns {number}, and alone may do this.</source>
        <translation>Дело {number} ведёт {owner}, и никто другой этого сделать не может.</translation>
    </message>
    <message>
        <source>Ask {owner} to hand it to you; if they are away, take it over.</source>
        <translation>Попросите передать дело вам (его ведёт {owner}); если никого нет на месте, заберите его.</translation>
    </message>
    <message>
        <source>Nobody owns {number}.</source>
        <translation>Дело {number} никто не ведёт.</translation>
    </message>
    <message>
        <source>Look at the case as it is now, then decide again; what you wrote is kept.</source>
        <translation>Посмотрите, каково дело теперь, и решите снова; написанное сохранено.</translation>
    </message>
    <message>
        <source>{number} changed meanwhile: {owner}.</source>
        <translation>{number} тем временем изменилось: {owner}.</translation>
    </message>
    <message>
        <source>This question is not there.</source>
        <translation>Такого вопроса нет.</translation>
    </message>
    <message>
        <source>Your text is kept in the note field.</source>
        <translation>Ваш текст сохранён в поле заметки.</translation>
    </message>
    <message>
        <source>{who} has answered this question, or taken it back, already.</source>
        <translation>{who}: на этот вопрос уже есть ответ, или он отозван.</translation>
    </message>
    <message>
        <source>This question is not yours to answer.</source>
        <translation>Отвечать на этот вопрос — не вам.</translation>
    </message>
    <message>
        <source>This customer is not in the directory.</source>
        <translation>Этого клиента нет в справочнике.</translation>
    </message>
    <message>
        <source>Search for the customer again.</source>
        <translation>Поищите клиента ещё раз.</translation>
    </message>
    <message>
        <source>This record does not belong to this customer any more.</source>
        <translation>Эта запись больше не относится к этому клиенту.</translation>
    </message>
    <message>
        <source>Open the customer again.</source>
        <translation>Откройте клиента ещё раз.</translation>
    </message>
    <message>
        <source>The record {record} is not in the directory.</source>
        <translation>Записи {record} нет в справочнике.</translation>
    </message>
    <message>
        <source>Read it from its back end first.</source>
        <translation>Сначала прочитайте её из её системы.</translation>
    </message>
    <message>
        <source>The file of drafts was damaged; {rows} could be read, and new ones are kept.</source>
        <translation>Файл черновиков был повреждён; прочитано: {rows}, новые сохраняются.</translation>
    </message>
    <message>
        <source>The damaged file is {aside}.</source>
        <translation>Повреждённый файл: {aside}.</translation>
    </message>
    <message>
        <source>Cannot save: {problem}</source>
        <translation>Не удаётся сохранить: {problem}</translation>
    </message>
    <message>
        <source>Cannot save: {problem}.</source>
        <translation>Не удаётся сохранить: {problem}.</translation>
    </message>
    <message>
        <source>Write sqlite:///FILE or postgresql://USER@HOST/DATABASE.</source>
        <translation>Напишите sqlite:///FILE или postgresql://USER@HOST/DATABASE.</translation>
    </message>
    <message>
        <source>The store&apos;s address names no file and no PostgreSQL database.</source>
        <translation>Адрес хранилища не называет ни файла, ни базы PostgreSQL.</translation>
    </message>
    <message>
        <source>The store&apos;s address cannot be read.</source>
        <translation>Адрес хранилища не читается.</translation>
    </message>
    <message>
        <source>Keep the file aside and restore the last back-up: copy it to the file&apos;s place.</source>
        <translation>Отложите файл и верните последнюю копию: скопируйте её на его место.</translation>
    </message>
    <message>
        <source>Make {which} writable.</source>
        <translation>Разрешите запись в {which}.</translation>
    </message>
    <message>
        <source>{path}: {problem}</source>
        <translation>{path}: {problem}</translation>
    </message>
    <message>
        <source>The store may only be read.</source>
        <translation>Хранилище доступно только для чтения.</translation>
    </message>
    <message>
        <source>{path} lies on a network share ({share}), where a store gets damaged.</source>
        <translation>{path} лежит на сетевом диске ({share}), где хранилище портится.</translation>
    </message>
    <message>
        <source>Choose a folder on this machine, or use PostgreSQL for a team.</source>
        <translation>Выберите папку на этом компьютере или используйте PostgreSQL для команды.</translation>
    </message>
    <message>
        <source>The folder {path} may not be written to.</source>
        <translation>В папку {path} нельзя писать.</translation>
    </message>
    <message>
        <source>Make it writable.</source>
        <translation>Разрешите запись.</translation>
    </message>
    <message>
        <source>{path} is empty: what was in it is gone.</source>
        <translation>{path} пуст: что в нём было, пропало.</translation>
    </message>
    <message>
        <source>{path} is not a store.</source>
        <translation>{path} — не хранилище.</translation>
    </message>
    <message>
        <source>{path} was not closed properly, and may only be read.</source>
        <translation>{path} не был закрыт как следует и доступен только для чтения.</translation>
    </message>
    <message>
        <source>{path} has an older schema, and may only be read.</source>
        <translation>У {path} старая схема, он доступен только для чтения.</translation>
    </message>
    <message>
        <source>The folder {path} cannot be made: {problem}.</source>
        <translation>Папку {path} не удаётся создать: {problem}.</translation>
    </message>
    <message>
        <source>Make it readable.</source>
        <translation>Разрешите чтение.</translation>
    </message>
    <message>
        <source>Look at the case as it is now.</source>
        <translation>Посмотрите, каково дело теперь.</translation>
    </message>
    <message>
        <source>is no longer open</source>
        <translation>больше не в силе</translation>
    </message>
    <message>
        <source>was accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>was declined</source>
        <translation>отклонено</translation>
    </message>
    <message>
        <source>came back</source>
        <translation>вернулось</translation>
    </message>
    <message>
        <source>was withdrawn</source>
        <translation>отозвано</translation>
    </message>
    <message>
        <source>The offer of {number} {end}: {owner}.</source>
        <translation>Предложение дела {number} {end}: {owner}.</translation>
    </message>
    <message>
        <source>{number} changed hands or was solved meanwhile.</source>
        <translation>{number} тем временем сменило ведущего или решено.</translation>
    </message>
    <message>
        <source>This case is offered already.</source>
        <translation>Это дело уже предложено.</translation>
    </message>
    <message>
        <source>Withdraw that offer first.</source>
        <translation>Сначала отзовите то предложение.</translation>
    </message>
    <message>
        <source>{number} changed hands: {owner}.</source>
        <translation>{number} сменило ведущего: {owner}.</translation>
    </message>
    <message>
        <source>Your text is kept as a draft.</source>
        <translation>Ваш текст сохранён как черновик.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is {minutes} minutes behind the team&apos;s: set it right.</source>
        <translation>Часы этого компьютера отстают от часов команды на {minutes} мин.: исправьте их.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is {minutes} minutes ahead of the team&apos;s: set it right.</source>
        <translation>Часы этого компьютера спешат относительно часов команды на {minutes} мин.: исправьте их.</translation>
    </message>
    <message>
        <source>{path} does not exist.</source>
        <translation>{path} не существует.</translation>
    </message>
    <message>
        <source>It cannot be saved now: copy your note, then free some space and save again.</source>
        <translation>Сейчас сохранить нельзя: скопируйте заметку, освободите место и сохраните снова.</translation>
    </message>
    <message>
        <source>Keep its password in the keyring: agent-desk store password.</source>
        <translation>Сохраните пароль в связке ключей: agent-desk store password.</translation>
    </message>
    <message>
        <source>Notes and promises are kept on this machine and sent when it is back.</source>
        <translation>Заметки и обещания хранятся на этом компьютере и отправятся, когда она вернётся.</translation>
    </message>
    <message>
        <source>The team&apos;s database cannot be reached.</source>
        <translation>База данных команды недоступна.</translation>
    </message>
    <message>
        <source>The connection to the team&apos;s database was lost.</source>
        <translation>Связь с базой данных команды потеряна.</translation>
    </message>
    <message>
        <source>Others are changing the same case.</source>
        <translation>Другие меняют то же дело.</translation>
    </message>
    <message>
        <source>The team&apos;s database is slow and did not finish in time.</source>
        <translation>База данных команды работает медленно и не успела.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not answer.</source>
        <translation>База данных команды не отвечает.</translation>
    </message>
    <message>
        <source>The store is not set up.</source>
        <translation>Хранилище не настроено.</translation>
    </message>
    <message>
        <source>An administrator runs: agent-desk store upgrade.</source>
        <translation>Администратор выполняет: agent-desk store upgrade.</translation>
    </message>
    <message>
        <source>The disk is full.</source>
        <translation>Диск заполнен.</translation>
    </message>
    <message>
        <source>The store&apos;s file is damaged.</source>
        <translation>Файл хранилища повреждён.</translation>
    </message>
    <message>
        <source>This is in the store already.</source>
        <translation>Это уже есть в хранилище.</translation>
    </message>
    <message>
        <source>The team&apos;s database takes no changes at the moment; another server takes over.</source>
        <translation>База данных команды сейчас не принимает изменений; её сменяет другой сервер.</translation>
    </message>
    <message>
        <source>Another desktop holds this case for a moment.</source>
        <translation>Это дело сейчас занято другим рабочим местом.</translation>
    </message>
    <message>
        <source>The team&apos;s database has no free connection.</source>
        <translation>У базы данных команды нет свободных соединений.</translation>
    </message>
    <message>
        <source>The disk of the team&apos;s database is full.</source>
        <translation>Диск базы данных команды заполнен.</translation>
    </message>
    <message>
        <source>The team&apos;s database refused the login.</source>
        <translation>База данных команды отклонила вход.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not exist.</source>
        <translation>Базы данных команды нет.</translation>
    </message>
    <message>
        <source>Ask an administrator for its address.</source>
        <translation>Спросите адрес у администратора.</translation>
    </message>
    <message>
        <source>Ask a lead or an administrator.</source>
        <translation>Спросите руководителя или администратора.</translation>
    </message>
    <message>
        <source>Another program holds the store.</source>
        <translation>Хранилище занято другой программой.</translation>
    </message>
    <message>
        <source>Close it, or try again.</source>
        <translation>Закройте её или попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The store&apos;s file is not a store.</source>
        <translation>Файл хранилища — не хранилище.</translation>
    </message>
    <message>
        <source>The store may be read but not changed.</source>
        <translation>Хранилище можно читать, но не менять.</translation>
    </message>
    <message>
        <source>Make its file and folder writable.</source>
        <translation>Разрешите запись в её файл и папку.</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened.</source>
        <translation>Файл хранилища не открывается.</translation>
    </message>
    <message>
        <source>Make its file and folder readable and writable.</source>
        <translation>Разрешите чтение и запись файла и папки.</translation>
    </message>
    <message>
        <source>The disk could not be read or written.</source>
        <translation>Диск не удалось прочитать или записать.</translation>
    </message>
    <message>
        <source>The store refused: {error}</source>
        <translation>Хранилище отказало: {error}</translation>
    </message>
    <message>
        <source>The team&apos;s database refused: {error}</source>
        <translation>База данных команды отказала: {error}</translation>
    </message>
    <message>
        <source>The team&apos;s database has no login {login}.</source>
        <translation>В базе данных команды нет учётной записи {login}.</translation>
    </message>
    <message>
        <source>Ask an administrator to make this login, or write your own into the store&apos;s address.</source>
        <translation>Попросите администратора создать её или впишите свою в адрес хранилища.</translation>
    </message>
    <message>
        <source>The store is busy.</source>
        <translation>Хранилище занято.</translation>
    </message>
    <message>
        <source>The team&apos;s database does not know your login.</source>
        <translation>База данных команды не знает вашей учётной записи.</translation>
    </message>
    <message>
        <source>Look at the promise as it is now.</source>
        <translation>Посмотрите, каково обещание теперь.</translation>
    </message>
    <message>
        <source>The promise that this one follows is not on this case.</source>
        <translation>Обещание, за которым следует это, — не в этом деле.</translation>
    </message>
    <message>
        <source>The promise was settled meanwhile.</source>
        <translation>Обещание тем временем уже завершено.</translation>
    </message>
    <message>
        <source>{number} is {state}.</source>
        <translation>{number}: {state}.</translation>
    </message>
    <message>
        <source>Reopen it, then promise.</source>
        <translation>Возобновите дело, потом обещайте.</translation>
    </message>
    <message>
        <source>The promise changed meanwhile.</source>
        <translation>Обещание тем временем изменилось.</translation>
    </message>
    <message>
        <source>Promises that are open or broken: {count}.</source>
        <translation>Открытых или нарушенных обещаний: {count}.</translation>
    </message>
    <message>
        <source>Reopen it first.</source>
        <translation>Сначала возобновите дело.</translation>
    </message>
    <message>
        <source>What was sent to the team&apos;s store cannot be kept on this machine for a day: {problem}</source>
        <translation>Отправленное в хранилище команды не удаётся хранить день на этом компьютере: {problem}</translation>
    </message>
    <message>
        <source>The case is not in the team&apos;s store.</source>
        <translation>Дела нет в хранилище команды.</translation>
    </message>
    <message>
        <source>{owner} owns {number} now.</source>
        <translation>Дело {number} теперь ведёт: {owner}.</translation>
    </message>
    <message>
        <source>Another version of the program kept it.</source>
        <translation>Это сохранила другая версия программы.</translation>
    </message>
    <message>
        <source>The promise is not in the team&apos;s store.</source>
        <translation>Обещания нет в хранилище команды.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>никто</translation>
    </message>
    <message>
        <source>Your session was taken over at {device} just now.</source>
        <translation>Ваш сеанс только что перенесли на {device}.</translation>
    </message>
    <message>
        <source>Look again.</source>
        <translation>Посмотрите ещё раз.</translation>
    </message>
    <message>
        <source>Somebody else has recorded this.</source>
        <translation>Это записал кто-то другой.</translation>
    </message>
    <message>
        <source>{path} holds the heads of another store.</source>
        <translation>В {path} — концы журналов другого хранилища.</translation>
    </message>
    <message>
        <source>{path} holds no heads.</source>
        <translation>В {path} нет концов журналов.</translation>
    </message>
    <message>
        <source>Export them with: agent-desk store export-heads.</source>
        <translation>Выгрузите их: agent-desk store export-heads.</translation>
    </message>
    <message>
        <source>Restore the last back-up of the store.</source>
        <translation>Верните последнюю копию хранилища.</translation>
    </message>
    <message>
        <source>An administrator restores the last back-up: agent-desk store restore.</source>
        <translation>Администратор восстанавливает последнюю копию: agent-desk store restore.</translation>
    </message>
    <message>
        <source>The store is half upgraded: its tables are not those of its schema {schema}.</source>
        <translation>Хранилище обновлено наполовину: его таблицы не соответствуют его схеме {schema}.</translation>
    </message>
    <message>
        <source>This store was written by a newer Agent Desk (this is {version}, it needs {needed}).</source>
        <translation>Это хранилище записано более новым Agent Desk (здесь {version}, нужен {needed}).</translation>
    </message>
    <message>
        <source>Install Agent Desk {needed} or newer; your drafts stay on this machine.</source>
        <translation>Установите Agent Desk {needed} или новее; черновики остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>Ask the administrator for the Agent Desk with which the store was upgraded; your drafts stay on this machine.</source>
        <translation>Попросите у администратора тот Agent Desk, которым обновили хранилище; черновики остаются на этом компьютере.</translation>
    </message>
    <message>
        <source>This store has lost its id: it is no store, or a damaged one.</source>
        <translation>Хранилище потеряло свой идентификатор: это не хранилище или оно повреждено.</translation>
    </message>
    <message>
        <source>The team&apos;s store does not have this program&apos;s schema yet.</source>
        <translation>У хранилища команды ещё нет схемы этой программы.</translation>
    </message>
    <message>
        <source>This write is not in the outbox.</source>
        <translation>Этой записи нет среди исходящих.</translation>
    </message>
    <message>
        <source>{path} has something other than [[connection]]: {others}.</source>
        <translation>В {path} есть не только [[connection]]: {others}.</translation>
    </message>
    <message>
        <source>{path} has two connections with the id {twice}.</source>
        <translation>В {path} два подключения с id {twice}.</translation>
    </message>
    <message>
        <source>{policy}: [allowed_plugins] must map ids to hashes.</source>
        <translation>{policy}: [allowed_plugins] должен сопоставлять идентификаторы и хэши.</translation>
    </message>
    <message>
        <source>{path} has a connection that is no table.</source>
        <translation>В {path} есть подключение, которое не таблица.</translation>
    </message>
    <message>
        <source>{path}: connection {name} has an unknown field: {unknown}.</source>
        <translation>{path}: у подключения {name} неизвестное поле: {unknown}.</translation>
    </message>
    <message>
        <source>{path}: the id {name} must be small letters, digits, - and _.</source>
        <translation>{path}: id {name} должен состоять из строчных букв, цифр, - и _.</translation>
    </message>
    <message>
        <source>{path}: connection {name} has settings or a switch of the wrong kind.</source>
        <translation>{path}: у подключения {name} настройки или переключатель неверного вида.</translation>
    </message>
    <message>
        <source>{policy} cannot be read: {problem}.</source>
        <translation>{policy} не читается: {problem}.</translation>
    </message>
    <message>
        <source>Tell the administrator.</source>
        <translation>Скажите администратору.</translation>
    </message>
    <message>
        <source>{path}: connection {name} lacks its {field}.</source>
        <translation>{path}: у подключения {name} нет поля {field}.</translation>
    </message>
    <message>
        <source>It is kept in memory and asked again in the next session.</source>
        <translation>Он хранится в памяти и будет спрошен снова в следующий раз.</translation>
    </message>
    <message>
        <source>The keyring took the secret and did not give it back.</source>
        <translation>Связка ключей приняла секрет, но не отдала его.</translation>
    </message>
    <message>
        <source>This computer has no keyring that Agent Desk trusts.</source>
        <translation>На этом компьютере нет связки ключей, которой доверяет Agent Desk.</translation>
    </message>
    <message>
        <source>The keyring is locked.</source>
        <translation>Связка ключей заперта.</translation>
    </message>
    <message>
        <source>The keyring cannot be used ({kind}).</source>
        <translation>Связку ключей нельзя использовать ({kind}).</translation>
    </message>
    <message>
        <source>The keyring does not answer ({kind}).</source>
        <translation>Связка ключей не отвечает ({kind}).</translation>
    </message>
    <message>
        <source>Correct the file, or delete it.</source>
        <translation>Исправьте файл или удалите его.</translation>
    </message>
    <message>
        <source>{path}: there is no {name}. Possible are {names}.</source>
        <translation>{path}: {name} не бывает. Возможны: {names}.</translation>
    </message>
    <message>
        <source>{path}: {table} must be a table, such as [{table}].</source>
        <translation>{path}: {table} должно быть таблицей, например [{table}].</translation>
    </message>
    <message>
        <source>{path}: {place} must be a number from 0 to {most}, not {value}.</source>
        <translation>{path}: {place} должно быть числом от 0 до {most}, а не {value}.</translation>
    </message>
    <message>
        <source>{path}: {role} must be a table, such as [{role}].</source>
        <translation>{path}: {role} должно быть таблицей, например [{role}].</translation>
    </message>
    <message>
        <source>{path}: {role}.limit must be an amount such as &quot;50.00&quot;.</source>
        <translation>{path}: {role}.limit должно быть суммой, например &quot;50.00&quot;.</translation>
    </message>
    <message>
        <source>{path}: {place} must be a list of texts, such as [&quot;one&quot;, &quot;two&quot;].</source>
        <translation>{path}: {place} должно быть списком текстов, например [&quot;one&quot;, &quot;two&quot;].</translation>
    </message>
    <message>
        <source>{folder}: {problem}.</source>
        <translation>{folder}: {problem}.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({problem}); the defaults are used. Correct the file.</source>
        <translation>{file} не читается ({problem}); действуют значения по умолчанию. Исправьте файл.</translation>
    </message>
    <message>
        <source>The setting {name} cannot be {value}; it is left out.</source>
        <translation>Настройка {name} не может быть {value}; она пропущена.</translation>
    </message>
    <message>
        <source>Something in the program failed: {kind}.</source>
        <translation>Сбой в программе: {kind}.</translation>
    </message>
    <message>
        <source>Nothing typed is lost. Go on working.</source>
        <translation>Набранное не потеряно. Продолжайте работать.</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>You are also signed in at {device}, since {when}.</source>
        <translation>Ваш сеанс открыт и на {device}, с {when}.</translation>
    </message>
    <message>
        <source>Take the session over here?</source>
        <translation>Перенести сеанс сюда?</translation>
    </message>
    <message>
        <source>Take it over here</source>
        <translation>Перенести сюда</translation>
    </message>
    <message>
        <source>Your session went to {device}, {when}.</source>
        <translation>Ваш сеанс перешёл на {device}, {when}.</translation>
    </message>
    <message>
        <source>What you typed here is kept. Nothing is offered or sent from here now.</source>
        <translation>Набранное здесь сохранено. Сейчас здесь ничего не предлагается и не отправляется.</translation>
    </message>
    <message>
        <source>Take it back here</source>
        <translation>Вернуть сюда</translation>
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
        <translation>Убрать (Esc)</translation>
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
    <message>
        <source>{count} more</source>
        <translation>ещё {count}</translation>
    </message>
    <message>
        <source>All open contexts</source>
        <translation>Все открытые контексты</translation>
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
        <translation>до {when}</translation>
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
        <source>{signal}, waits for {who}</source>
        <translation>{signal}, ждёт: {who}</translation>
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
        <translation>контактов: {part}, клиентов: {whole}</translation>
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
        <translation>Решить</translation>
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
            <numerusform>%n контакт за 30 дней</numerusform>
            <numerusform>%n контакта за 30 дней</numerusform>
            <numerusform>%n контактов за 30 дней</numerusform>
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
        <source>A promise to {who} is broken, made by {owner}: {what}.</source>
        <translation>Нарушено обещание ({who}), дал(а) {owner}: {what}.</translation>
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
        <source>e.g. the fee changed on Monday</source>
        <translation>напр.: плата изменилась</translation>
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
        <translation>сумма</translation>
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
    <name>WhyNot</name>
    <message>
        <source>“{name}” is not possible now.</source>
        <translation>«{name}» сейчас невозможно.</translation>
    </message>
    <message>
        <source>Your session is at another desktop: take it over here first.</source>
        <translation>Ваш сеанс на другом рабочем месте: сначала перенесите его сюда.</translation>
    </message>
    <message>
        <source>Nobody is on the line here.</source>
        <translation>Здесь никого нет на линии.</translation>
    </message>
    <message>
        <source>No call is ringing.</source>
        <translation>Никто не звонит.</translation>
    </message>
    <message>
        <source>It is not known who is calling: choose the customer first.</source>
        <translation>Неизвестно, кто звонит: сначала выберите клиента.</translation>
    </message>
    <message>
        <source>No customer is open: Ctrl+K finds one.</source>
        <translation>Клиент не открыт: его найдёт Ctrl+K.</translation>
    </message>
    <message>
        <source>The store has not said yet whose case it is.</source>
        <translation>Хранилище ещё не сообщило, чьё это дело.</translation>
    </message>
    <message>
        <source>Nothing is promised to this customer.</source>
        <translation>Этому клиенту ничего не обещано.</translation>
    </message>
    <message>
        <source>What you promised stays promised: Shift+F9 agrees another time.</source>
        <translation>Обещанное остаётся обещанным: Shift+F9 — договориться о другом сроке.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Nobody owns the case: F8 makes it yours.</source>
        <translation>Дело никто не ведёт: F8 — взять его на себя.</translation>
    </message>
    <message>
        <source>Case {number} is not open: open it again first.</source>
        <translation>Дело {number} не открыто: сначала откройте его снова.</translation>
    </message>
    <message>
        <source>Case {number} is yours already.</source>
        <translation>Дело {number} уже ваше.</translation>
    </message>
    <message>
        <source>Case {number} is yours, and was nobody&apos;s before.</source>
        <translation>Дело {number} ваше, и раньше его никто не вёл.</translation>
    </message>
    <message>
        <source>{who} owns case {number}: Ctrl+O reaches them.</source>
        <translation>Дело {number} ведёт {who}: Ctrl+O — связаться.</translation>
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
        <source>held</source>
        <translation>на удержании</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>завершён</translation>
    </message>
    <message>
        <source>on the line or held</source>
        <translation>на линии или на удержании</translation>
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
        <translation>{state} до {when}</translation>
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
        <source>Not kept yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправляем…</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлена</translation>
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
        <translation>Ведёте вы, с {when}</translation>
    </message>
    <message>
        <source>Owner: you, since today</source>
        <translation>Ведёте вы, с сегодняшнего дня</translation>
    </message>
    <message>
        <source>Owner: {who}, since {when}</source>
        <translation>Ведёт {who}, с {when}</translation>
    </message>
    <message>
        <source>Owner: {who}, since today</source>
        <translation>Ведёт {who}, с сегодняшнего дня</translation>
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
        <translation>{age} назад</translation>
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
        <source>New ticket</source>
        <translation>Новая заявка</translation>
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
        <source>Your authority: {what}</source>
        <translation>Ваши полномочия: {what}</translation>
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
