-- Whatever changes what readers may see is one row here, written in the transaction that changed it.
create sequence change_seq;

create table change (
    seq bigint primary key default nextval('change_seq'),
    at timestamptz not null default clock_timestamp(),
    subject text not null check (subject in ('article', 'section', 'region', 'tag', 'author')),
    subject_id uuid not null,
    kind text not null check (kind in
        ('published', 'updated', 'corrected', 'retracted', 'unpublished',
         'created', 'changed', 'moved', 'merged', 'deleted')),
    revision integer check (revision > 0),
    before jsonb check (jsonb_typeof(before) = 'object'),
    after jsonb check (jsonb_typeof(after) = 'object'),
    check ((subject = 'article') = (revision is not null))
);
alter sequence change_seq owned by change.seq;

-- A transaction leaves its changes here, whenever they happen; as it commits, each moves into the log.
create table pending_change (
    id uuid primary key,
    like change including constraints
);
alter table pending_change drop column seq, drop column at;

-- The lock is held until the transaction ends and the number is drawn under it: the order of the
-- numbers is the order of the commits, and nothing commits later with a lower one.
create function log_change() returns trigger language plpgsql as $$
begin
    perform pg_advisory_xact_lock(hashtext('harmattan.change'));
    delete from pending_change where id = new.id;
    insert into change (subject, subject_id, kind, revision, before, after)
        values (new.subject, new.subject_id, new.kind, new.revision, new.before, new.after);
    perform pg_notify('harmattan_change', '');
    return null;
end $$;
create constraint trigger log_change after insert on pending_change
    deferrable initially deferred for each row execute function log_change();
