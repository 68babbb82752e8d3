-- Imports that came in over the API. The file waits here in pieces, so that any instance can go on where
-- another was cut off; it is let go of when the import has come to its end.
create table import_job (
    id uuid primary key,
    owner text not null check (owner ~ '\S'),
    idempotency_key text,
    format text not null check (format in ('wxr', 'ndjson')),
    lang language_tag,
    site_url text,
    rules text[] not null,
    dry_run boolean not null,
    state text not null check (state in
        ('uploading', 'queued', 'running', 'finished', 'failed', 'cancelled')),
    bytes bigint not null default 0 check (bytes >= 0),
    checksum bytea,
    created_at timestamptz not null default clock_timestamp(),
    started_at timestamptz,
    heartbeat_at timestamptz not null default clock_timestamp(),
    finished_at timestamptz,
    attempts integer not null default 0,
    part text,
    part_done bigint,
    part_size bigint,
    report jsonb check (jsonb_typeof(report) = 'object'),
    failure text,
    unique (owner, idempotency_key),
    check ((state in ('finished', 'failed', 'cancelled')) = (finished_at is not null))
);
create index import_job_newest on import_job (created_at desc, id desc);
create index import_job_open on import_job (created_at) where finished_at is null;

create table import_piece (
    job_id uuid not null references import_job on delete cascade,
    position integer not null check (position >= 0),
    bytes bytea not null,
    primary key (job_id, position)
);
