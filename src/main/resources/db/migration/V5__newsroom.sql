-- How the newsroom works on articles: whose they are, when they come and go, every saved state, who did
-- what, and which requests were answered already.

alter table article
    add column owner text check (owner ~ '\S'),
    add column unpublish_at timestamptz,
    add check (unpublish_at is null or stage in ('scheduled', 'published')),
    add check (unpublish_at > publish_at);
create index article_modified on article (modified_at desc, id desc);
create index article_stage_modified on article (stage, modified_at desc, id desc);
create index article_owner_modified on article (owner, modified_at desc, id desc);
create index article_publish_due on article (publish_at) where publish_at is not null;
create index article_unpublish_due on article (unpublish_at) where unpublish_at is not null;

-- Who published a revision; unknown for what was imported.
alter table article_revision add column editor text check (editor ~ '\S');

-- Every state in which a working copy was saved: nothing that an editor wrote is lost to another.
create table draft_revision (
    id uuid primary key,
    article_id uuid not null references article on delete cascade,
    version integer not null check (version >= 0),
    at timestamptz not null,
    editor text not null check (editor ~ '\S'),
    lang language_tag not null,
    slug slug not null,
    title text not null check (title ~ '\S'),
    kicker text,
    summary text,
    image jsonb check (jsonb_typeof(image) = 'object'),
    section_id uuid references section,
    author_ids uuid[] not null,
    region_ids uuid[] not null,
    tag_ids uuid[] not null,
    sources jsonb not null check (jsonb_typeof(sources) = 'array'),
    access text not null check (access in ('open', 'registered', 'partner')),
    rights jsonb not null check (jsonb_typeof(rights) = 'object'),
    body text not null,
    unique (article_id, version)
);

-- What was saved and what was published, as one history.
create view article_history as
    select id, article_id, 'edit' as kind, version, null::integer as revision, null::text as note, at,
           editor, lang, slug, title, kicker, summary, image, section_id, author_ids, region_ids,
           tag_ids, sources, access, rights, body
    from draft_revision
    union all
    select id, article_id, kind, null, revision, note, at,
           editor, lang, slug, title, kicker, summary, image, section_id, author_ids, region_ids,
           tag_ids, sources, access, rights, body
    from article_revision;

-- Who did what, when, and by which request. Rows are added and never changed.
create table audit (
    id uuid primary key,
    at timestamptz not null default clock_timestamp(),
    actor text not null check (actor ~ '\S'),
    role text check (role in ('author', 'editor', 'admin')),
    action text not null check (action ~ '^[a-z]+(-[a-z]+)*$'),
    subject text not null check (subject ~ '^[a-z]+(-[a-z]+)*$'),
    subject_id uuid,
    request_id text,
    detail jsonb not null default '{}' check (jsonb_typeof(detail) = 'object')
);
create index audit_newest on audit (at desc, id desc);
create index audit_subject on audit (subject_id, at desc, id desc);
create index audit_actor on audit (actor, at desc, id desc);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise restrict_violation using message = format('rows of %s are only added', tg_table_name);
end $$;
create trigger append_only before update or delete or truncate on audit
    for each statement execute function refuse_change();

-- What a creating request was answered, so that sending it again creates nothing again.
create table idempotency (
    caller text not null,
    key text not null,
    request bytea not null,
    answer_status integer not null,
    answer_headers jsonb not null,
    answer_body bytea,
    at timestamptz not null default clock_timestamp(),
    primary key (caller, key)
);
create index idempotency_at on idempotency (at);
