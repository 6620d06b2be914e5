"""What runs inside a connection's child process; imports only the sdk and the domain, to stay small."""
