-- What came from where, so that an import can be run again and goes on where it was cut off.
create table imported (
    source text not null,
    kind text not null check (kind in ('article', 'section', 'region', 'tag', 'author', 'image')),
    external_id text not null,
    subject_id uuid,
    checksum text not null,
    detail jsonb,
    primary key (source, kind, external_id)
);
