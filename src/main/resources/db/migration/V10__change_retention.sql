-- The log forgets what is old. The highest number that it has dropped stays here: a follower whose
-- position is below it has missed something, and the numbers never seem to begin anew.
create table change_horizon (
    single boolean primary key default true check (single),
    seq bigint not null check (seq >= 0)
);
insert into change_horizon (seq) values (0);
