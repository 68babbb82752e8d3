-- How the newsroom keeps its vocabularies: a version of each term against lost updates, and what it takes
-- to find every use of a term and to put another in its place.

alter table section add column version integer not null default 0;
alter table region add column version integer not null default 0;
alter table tag add column version integer not null default 0;
alter table author add column version integer not null default 0;

-- Histories are asked whether they use a term, and changed when it is merged.
create index article_revision_terms on article_revision using gin (author_ids, region_ids, tag_ids);
create index article_revision_section on article_revision (section_id);
create index draft_revision_terms on draft_revision using gin (author_ids, region_ids, tag_ids);
create index draft_revision_section on draft_revision (section_id);
create index imported_subject on imported (subject_id);

-- The same ids in the same order with the survivor in the place of the one that goes, once.
create function merged_ids(ids uuid[], gone uuid, survivor uuid) returns uuid[]
    language sql immutable parallel safe as $$
    select case when gone = any (ids) then
        (select array_agg(id order by place)
         from (select case when one = gone then survivor else one end as id, min(ordinality) as place
               from unnest(ids) with ordinality as each (one, ordinality)
               group by 1) as merged)
    else ids end
$$;

-- Nothing begins to use the term until the transaction ends: foreign keys wait for this lock.
create function hold_term(kind text, id uuid) returns boolean language plpgsql as $$
declare
    found_rows integer;
begin
    execute format('select from %I where id = $1 for update', kind) using id;
    get diagnostics found_rows = row_count;
    return found_rows > 0;
end $$;
