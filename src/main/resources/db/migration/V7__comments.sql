-- What readers say under articles. Others see what is approved. A reply stands below a comment of the same
-- article that is no reply itself: the two generated columns let a foreign key say so.
create table comment (
    id uuid primary key,
    article_id uuid not null references article on delete cascade,
    parent_id uuid,
    is_reply boolean not null generated always as (parent_id is not null) stored,
    parent_is_reply boolean generated always as (case when parent_id is not null then false end) stored,
    state text not null check (state in ('pending', 'approved', 'rejected')),
    name text not null check (name ~ '\S' and char_length(name) <= 80),
    text text not null check (text ~ '\S' and char_length(text) <= 20000),
    lang language_tag not null,
    created_at timestamptz not null,
    decided_at timestamptz,
    sender text check (sender ~ '^[0-9a-f]{32}$'),
    version integer not null,
    unique (id, article_id, is_reply),
    foreign key (parent_id, article_id, parent_is_reply)
        references comment (id, article_id, is_reply) on delete cascade,
    check ((state = 'pending') = (decided_at is null))
);
create index comment_article on comment (article_id, created_at, id);
create index comment_parent on comment (parent_id) where parent_id is not null;
create index comment_queue on comment (state, created_at, id);
create index comment_sender on comment (sender, created_at) where sender is not null;

-- Senders are told apart by a hash of their address and the day's salt. Without the salt, which is deleted,
-- a hash says nothing any more.
create table comment_salt (
    day date primary key,
    salt bytea not null check (octet_length(salt) = 32)
);

create table comment_ban (
    sender text primary key check (sender ~ '^[0-9a-f]{32}$'),
    day date not null references comment_salt,
    until timestamptz not null
);
create index comment_ban_day on comment_ban (day);

-- What is read under an article changes with its comments, and the article itself does not.
alter table change
    drop constraint change_subject_check,
    add constraint change_subject_check
        check (subject in ('article', 'section', 'region', 'tag', 'author', 'comment'));
alter table pending_change
    drop constraint change_subject_check,
    add constraint change_subject_check
        check (subject in ('article', 'section', 'region', 'tag', 'author', 'comment'));

alter table imported
    drop constraint imported_kind_check,
    add constraint imported_kind_check
        check (kind in ('article', 'section', 'region', 'tag', 'author', 'image', 'comment'));
