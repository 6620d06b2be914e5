"""Real servers for tests: started when first asked for, shared by all workers, stopped by pid.

Ask for a fixture:
`postgres_server`, `postgres_database`, `pgbouncer`, `mariadb_server`, `mariadb_database`,
`request_tracker`, `secret_service`, `virtual_display`; or call a
`start_…` function for one that a test may break.
All of them listen on loopback only.
"""
