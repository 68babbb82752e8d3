-- Curated lists: what editors pick comes first, what a saved filter finds fills them up. Picks name stories,
-- which are there before readers see them and after; a filter names terms by slugs, which are never given
-- again and lead to what became of a term.

alter table taken_slug
    drop constraint taken_slug_kind_check,
    add constraint taken_slug_kind_check
        check (kind in ('section', 'region', 'tag', 'author', 'article', 'collection'));
alter table change
    drop constraint change_subject_check,
    add constraint change_subject_check
        check (subject in ('article', 'section', 'region', 'tag', 'author', 'comment', 'collection'));
alter table pending_change
    drop constraint change_subject_check,
    add constraint change_subject_check
        check (subject in ('article', 'section', 'region', 'tag', 'author', 'comment', 'collection'));

create table collection (
    id uuid primary key,
    slug slug not null unique,
    titles names not null,
    length integer not null check (length between 1 and 100),
    query jsonb not null check (jsonb_typeof(query) = 'object'),
    picks jsonb not null check (jsonb_typeof(picks) = 'array' and jsonb_array_length(picks) <= 100),
    version integer not null
);
create trigger take_slug after insert or update of slug on collection
    for each row execute function take_slug('collection');

insert into collection (id, slug, titles, length, query, picks, version)
values ('019b76da-b000-7b1d-9a52-3f0c6e1d8a47', 'home',
    '{"ar": "الصفحة الرئيسية", "fr": "À la une", "en": "Front page"}', 20, '{"sort": "newest"}', '[]', 0);
