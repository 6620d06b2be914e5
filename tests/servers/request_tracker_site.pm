# Configuration of a throw-away Request Tracker for tests; the marked words are filled in.
Set($rtname,         'desk.example');
Set($Organization,   'desk.example');
Set($Timezone,       'UTC');
Set($CorrespondAddress, 'rt@desk.example');
Set($CommentAddress,    'rt-comment@desk.example');

Set($WebDomain,  '127.0.0.1');
Set($WebPort,    @PORT@);
Set($WebPath,    '');
Set($WebBaseURL, 'http://127.0.0.1:@PORT@');
Set($CanonicalizeRedirectURLs, 0);

Set($DatabaseType,    'SQLite');
Set($DatabaseName,    '@FOLDER@/rt.sqlite');
Set($MasonSessionDir, '@FOLDER@/session');

Set($LogDir,         '@FOLDER@');
Set($LogToFile,      'warning');
Set($LogToFileNamed, 'rt.log');
Set($LogToSyslog,    undef);
Set($LogToSTDERR,    undef);
Set($MailCommand,    'testfile');

# Tokens are hashed: at the default cost of 12 every request takes 0.3 s.
Set($BcryptCost, 4);
1;
