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

# These two are no settings; the package's own folders belong to the web server's user.
$RT::MasonSessionDir = '@FOLDER@/session';
$RT::MasonDataDir    = '@FOLDER@/mason';

Set($LogDir,         '@FOLDER@');
Set($LogToFile,      'warning');
Set($LogToFileNamed, 'rt.log');
Set($LogToSyslog,    undef);
Set($LogToSTDERR,    undef);
Set($MailCommand,    'testfile');

# Tokens are hashed: at the default cost of 12 every request takes 0.3 s.
Set($BcryptCost, 4);
1;
