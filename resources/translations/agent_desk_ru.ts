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
        <source>Not part of this version yet.</source>
        <translation>В этой версии ещё нет.</translation>
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
