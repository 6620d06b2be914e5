#!/usr/bin/perl
# Fills a fresh Request Tracker for tests and prints "login token" for each agent.
use strict;
use warnings;
use utf8;
use lib '/usr/share/request-tracker5/lib';
use RT -init;
use RT::AuthToken;

my $system = RT->SystemUser;

sub make {
    my ($class, %values) = @_;
    my $object = $class->new($system);
    my ($done, $reason) = $object->Create(%values);
    die "$class: $reason\n" unless $done;
    return $object;
}

sub must {
    my ($done, $reason) = @_;
    die "$reason\n" unless $done;
}

# Departments are queues; their hours and numbers are custom fields, as a real centre keeps them.
my %departments = (
    Billing   => ['Mon-Fri 08:00-18:00 Europe/Riga', '+37167000701'],
    Cards     => ['Mon-Sun 00:00-24:00 Europe/Riga', '+37167000702'],
    Technical => ['Mon-Sat 07:00-22:00 Europe/Riga', '+37167000703'],
    Retention => ['Mon-Fri 09:00-17:00 Europe/Riga', '+37167000704'],
);
make('RT::Queue', Name => $_, Description => "$_ department") for sort keys %departments;

my $ticket = 'RT::Queue-RT::Ticket';
my @fields = (
    ['OpeningHours',   'FreeformSingle',   'RT::Queue',                'RT::Queue'],
    ['TransferNumber', 'FreeformSingle',   'RT::Queue',                'RT::Queue'],
    ['Phone',          'FreeformMultiple', 'RT::User',                 'RT::User'],
    ['AccountNumber',  'FreeformMultiple', 'RT::User',                 'RT::User'],
    ['Channel',        'SelectSingle',     $ticket,                    'RT::Queue'],
    ['ContactChannel', 'SelectSingle',     "$ticket-RT::Transaction",  'RT::Queue'],
);
for my $field (@fields) {
    my ($name, $type, $lookup, $target) = @$field;
    my $made = make('RT::CustomField', Name => $name, Type => $type, LookupType => $lookup);
    if ($type eq 'SelectSingle') {
        must($made->AddValue(Name => $_)) for qw(phone email chat bot mention letter shop);
    }
    must($made->AddToObject($target->new($system)));
}
for my $name (sort keys %departments) {
    my $queue = RT::Queue->new($system);
    $queue->Load($name);
    must($queue->AddCustomFieldValue(Field => 'OpeningHours',   Value => $departments{$name}[0]));
    must($queue->AddCustomFieldValue(Field => 'TransferNumber', Value => $departments{$name}[1]));
}

my $agents = RT::Group->new($system);
must($agents->CreateUserDefinedGroup(Name => 'Agents'));
my @rights = qw(
    SeeQueue ShowTicket ShowTicketComments CreateTicket ReplyToTicket CommentOnTicket OwnTicket TakeTicket StealTicket
    ModifyTicket SeeCustomField ModifyCustomField SetInitialCustomField SeeGroup ShowUserHistory ModifySelf
    ManageAuthTokens
);
must($agents->PrincipalObj->GrantRight(Right => $_, Object => RT->System)) for @rights;

sub token_of {
    my ($user) = @_;
    my ($done, $reason, $token) = RT::AuthToken->new($system)->Create(Owner => $user->Id, Description => 'Agent Desk');
    must($done, $reason);
    return $token;
}

for my $login (qw(anna bert)) {
    my $user = make(
        'RT::User',
        Name => $login, RealName => ucfirst($login) . ' Agent', EmailAddress => "$login\@desk.example", Privileged => 1,
    );
    must($agents->AddMember($user->PrincipalId));
    print "$login ", token_of($user), "\n";
}
my $root = RT::User->new($system);
$root->Load('root');
print 'root ', token_of($root), "\n";

# Two customers share one name, one is written in Cyrillic, one has two numbers.
my @customers = (
    ['anna.berzina@example.net',  'Anna Bērziņa',   ['+37126123456', '+37167123456'], ['AC-10001', 'AC-10002']],
    ['maria.lopez@example.net',   'Maria Lopez',    ['+34915550101'],                 ['AC-10003']],
    ['john.smith@example.org',    'John Smith',     ['+12025550102'],                 ['AC-10004']],
    ['john.smith2@example.org',   'John Smith',     ['+12025550103'],                 ['AC-10005']],
    ['ivan.petrov@example.com',   'Иван Петров',    ['+37126999888'],                 ['AC-10006']],
);
for my $row (@customers) {
    my ($mail, $name, $phones, $accounts) = @$row;
    my $user = make(
        'RT::User',
        Name => $mail, EmailAddress => $mail, RealName => $name, MobilePhone => $phones->[0], Privileged => 0,
    );
    must($user->AddCustomFieldValue(Field => 'Phone',         Value => $_)) for @$phones;
    must($user->AddCustomFieldValue(Field => 'AccountNumber', Value => $_)) for @$accounts;
}
