-- The content of a newsroom: its vocabularies, its articles as they are worked on, and its articles as
-- they were published. Readers see published_article and nothing else of an article's text.

create domain slug as text
    check (char_length(value) between 1 and 120
        and value is nfc normalized
        and value !~ '[[:space:][:cntrl:]/?#%.&+;=:@"''<>\\]'
        and value !~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$');

create domain language_tag as text
    check (value ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$');

-- A text per language: {"ar": "…", "fr": "…"}.
create domain texts as jsonb
    check (jsonb_typeof(value) = 'object'
        and not jsonb_path_exists(value, '$.* ? (@.type() != "string" || @ == "")'));

create domain names as texts
    check (value <> '{}');

-- Every slug that was ever public, with what it means now: slugs are never given again.
create table taken_slug (
    kind text not null check (kind in ('section', 'region', 'tag', 'author', 'article')),
    slug slug not null,
    subject_id uuid not null,
    primary key (kind, slug)
);
create index taken_slug_subject on taken_slug (subject_id);

create function take_slug() returns trigger language plpgsql as $$
declare
    holder uuid;
begin
    insert into taken_slug (kind, slug, subject_id) values (tg_argv[0], new.slug, new.id)
        on conflict (kind, slug) do nothing;
    select subject_id into holder from taken_slug where kind = tg_argv[0] and slug = new.slug;
    if holder <> new.id then
        raise unique_violation using
            message = format('the %s slug "%s" is or was another''s', tg_argv[0], new.slug),
            constraint = 'taken_slug_pkey', table = 'taken_slug';
    end if;
    return null;
end $$;

create function refuse_taken_slug() returns trigger language plpgsql as $$
begin
    if exists (select from taken_slug
               where kind = tg_argv[0] and slug = new.slug and subject_id <> new.id) then
        raise unique_violation using
            message = format('the %s slug "%s" is or was another''s', tg_argv[0], new.slug),
            constraint = 'taken_slug_pkey', table = 'taken_slug';
    end if;
    return null;
end $$;

-- Moves are rare: one at a time, so that two of them cannot close a circle together.
create function refuse_circle() returns trigger language plpgsql as $$
declare
    above uuid := new.parent_id;
begin
    perform pg_advisory_xact_lock(hashtext('harmattan.tree'));
    while above is not null loop
        if above = new.id then
            raise check_violation using
                message = format('a %s cannot stand below itself', tg_table_name),
                constraint = tg_table_name || '_no_circle', table = tg_table_name;
        end if;
        execute format('select parent_id from %I where id = $1', tg_table_name) into above using above;
    end loop;
    return null;
end $$;

create table section (
    id uuid primary key,
    slug slug not null unique,
    names names not null,
    aliases text[] not null default '{}',
    parent_id uuid references section,
    position integer not null default 0
);
create index section_parent on section (parent_id);

create table region (
    id uuid primary key,
    slug slug not null unique,
    names names not null,
    aliases text[] not null default '{}',
    parent_id uuid references region,
    code text unique check (code ~ '^[A-Z]{2}(-[A-Z0-9]{1,3})?$'),
    wikidata text unique check (wikidata ~ '^Q[1-9][0-9]*$'),
    latitude double precision check (latitude between -90 and 90),
    longitude double precision check (longitude between -180 and 180),
    check ((latitude is null) = (longitude is null))
);
create index region_parent on region (parent_id);

create table tag (
    id uuid primary key,
    slug slug not null unique,
    names names not null,
    aliases text[] not null default '{}',
    kind text not null check (kind in ('topic', 'person', 'organisation', 'series')),
    media_topic text check (media_topic ~ '^http://cv\.iptc\.org/newscodes/mediatopic/[0-9]{8}$')
);

create table author (
    id uuid primary key,
    slug slug not null unique,
    names names not null,
    aliases text[] not null default '{}',
    roles texts not null default '{}',
    bios texts not null default '{}',
    portrait jsonb check (jsonb_typeof(portrait) = 'object'),
    links jsonb not null default '[]' check (jsonb_typeof(links) = 'array'),
    pseudonym boolean not null default false
);

do $$
declare
    kind text;
begin
    foreach kind in array array['section', 'region', 'tag', 'author'] loop
        execute format('create trigger take_slug after insert or update of slug on %1$I '
            'for each row execute function take_slug(%1$L)', kind);
    end loop;
    foreach kind in array array['section', 'region'] loop
        execute format('create trigger refuse_circle after insert or update of parent_id on %1$I '
            'for each row when (new.parent_id is not null) execute function refuse_circle()', kind);
    end loop;
end $$;

-- The working copy. What is in here is never shown to readers.
create table article (
    id uuid primary key,
    story uuid not null,
    lang language_tag not null,
    translation_of uuid references article check (translation_of <> id),
    slug slug not null unique,
    stage text not null check (stage in
        ('draft', 'submitted', 'scheduled', 'published', 'unpublished', 'retracted')),
    title text not null check (title ~ '\S' and char_length(title) <= 1000),
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
    revision integer not null default 0 check (revision >= 0),
    published_at timestamptz,
    publish_at timestamptz,
    created_at timestamptz not null,
    modified_at timestamptz not null,
    version integer not null,
    check ((stage = 'scheduled') = (publish_at is not null)),
    check (stage in ('draft', 'submitted', 'scheduled') or revision > 0),
    check ((published_at is null) = (revision = 0))
);
create index article_story on article (story);
create index article_section on article (section_id);
create index article_translation_of on article (translation_of);
create trigger refuse_taken_slug after insert or update of slug on article
    for each row execute function refuse_taken_slug('article');

-- The published snapshot: one row for each article that readers can open now.
create table published_article (
    id uuid primary key references article,
    story uuid not null,
    lang language_tag not null,
    translation_of uuid references article,
    slug slug not null unique,
    revision integer not null check (revision > 0),
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
    body_html text not null,
    body_blocks jsonb not null check (jsonb_typeof(body_blocks) = 'array'),
    body_markdown text not null,
    body_text text not null,
    word_count integer not null check (word_count >= 0),
    published_at timestamptz not null,
    updated_at timestamptz not null,
    corrected_at timestamptz,
    unique (story, lang),
    check (updated_at >= published_at),
    check (corrected_at between published_at and updated_at)
);
create index published_article_newest on published_article (published_at desc, id desc);
create index published_article_updated on published_article (updated_at desc, id desc);
create index published_article_lang_newest on published_article (lang, published_at desc, id desc);
create index published_article_section on published_article (section_id, published_at desc, id desc);
create index published_article_translation_of on published_article (translation_of);
create trigger take_slug after insert or update of slug on published_article
    for each row execute function take_slug('article');

-- Which article has which author, region and tag: made from the arrays of ids by the triggers below,
-- so that foreign keys hold for them and filters have an index. The arrays hold the order.
create table article_author (
    article_id uuid not null references article on delete cascade,
    author_id uuid not null references author,
    primary key (author_id, article_id)
);
create table article_region (
    article_id uuid not null references article on delete cascade,
    region_id uuid not null references region,
    primary key (region_id, article_id)
);
create table article_tag (
    article_id uuid not null references article on delete cascade,
    tag_id uuid not null references tag,
    primary key (tag_id, article_id)
);
create table published_author (
    article_id uuid not null references published_article on delete cascade,
    author_id uuid not null references author,
    primary key (author_id, article_id)
);
create table published_region (
    article_id uuid not null references published_article on delete cascade,
    region_id uuid not null references region,
    primary key (region_id, article_id)
);
create table published_tag (
    article_id uuid not null references published_article on delete cascade,
    tag_id uuid not null references tag,
    primary key (tag_id, article_id)
);
create index article_author_article on article_author (article_id);
create index article_region_article on article_region (article_id);
create index article_tag_article on article_tag (article_id);
create index published_author_article on published_author (article_id);
create index published_region_article on published_region (article_id);
create index published_tag_article on published_tag (article_id);

create function index_article_terms() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from article_author where article_id = new.id and author_id <> all (new.author_ids);
        delete from article_region where article_id = new.id and region_id <> all (new.region_ids);
        delete from article_tag where article_id = new.id and tag_id <> all (new.tag_ids);
    end if;
    insert into article_author select new.id, unnest(new.author_ids) on conflict do nothing;
    insert into article_region select new.id, unnest(new.region_ids) on conflict do nothing;
    insert into article_tag select new.id, unnest(new.tag_ids) on conflict do nothing;
    return null;
end $$;
create trigger index_terms after insert or update of author_ids, region_ids, tag_ids on article
    for each row execute function index_article_terms();

create function index_published_terms() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from published_author where article_id = new.id and author_id <> all (new.author_ids);
        delete from published_region where article_id = new.id and region_id <> all (new.region_ids);
        delete from published_tag where article_id = new.id and tag_id <> all (new.tag_ids);
    end if;
    insert into published_author select new.id, unnest(new.author_ids) on conflict do nothing;
    insert into published_region select new.id, unnest(new.region_ids) on conflict do nothing;
    insert into published_tag select new.id, unnest(new.tag_ids) on conflict do nothing;
    return null;
end $$;
create trigger index_terms after insert or update of author_ids, region_ids, tag_ids on published_article
    for each row execute function index_published_terms();

-- Every published revision is kept, the retracting one included; corrections are read from here.
create table article_revision (
    id uuid primary key,
    article_id uuid not null references article,
    revision integer not null check (revision > 0),
    kind text not null check (kind in
        ('publication', 'update', 'correction', 'clarification', 'retraction')),
    note text check (note ~ '\S'),
    at timestamptz not null,
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
    unique (article_id, revision),
    check ((kind in ('correction', 'clarification', 'retraction')) = (note is not null)),
    check ((kind = 'publication') = (revision = 1))
);
create index article_revision_corrections on article_revision (at desc, id desc)
    where note is not null;

-- Where an article was read before it came here: a whole URL, normalised.
create table former_url (
    url text primary key,
    article_id uuid not null references article
);
create index former_url_article on former_url (article_id);
