package press.harmattan.letterbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import press.harmattan.database.Sql;

/** The salts of the days, and who is banned. */
@ApplicationScoped
class SenderRepository {
    private final Sql sql;

    SenderRepository(Sql sql) {
        this.sql = sql;
    }

    record Salt(LocalDate day, byte[] salt) {}

    List<Salt> salts() {
        return sql.select("select day, salt from comment_salt", Salt.class)
                .orderBy("day desc")
                .list();
    }

    /** The first salt of a day is the day's, whichever instance made it. */
    void addSalt(LocalDate day, byte[] salt) {
        sql.change(
                        "insert into comment_salt (day, salt) values (:day, :salt)"
                                + " on conflict do nothing")
                .with("day", day)
                .with("salt", salt)
                .run();
    }

    /** Held until the transaction ends, on whichever instance. */
    void lock(String sender) {
        sql.select(
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:sender, 0))",
                        Integer.class)
                .with("sender", "comment " + sender)
                .single();
    }

    boolean isBanned(Collection<String> senders, Instant at) {
        return !sql.select("select 1 from comment_ban", Integer.class)
                .where("sender in (:senders)", "senders", senders)
                .where("until > :at", "at", at)
                .limit(1)
                .list()
                .isEmpty();
    }

    void ban(String sender, LocalDate day, Instant until) {
        sql.change(
                        "insert into comment_ban (sender, day, until) values (:sender, :day, :until)"
                                + " on conflict (sender) do update set until = excluded.until")
                .with("sender", sender)
                .with("day", day)
                .with("until", until)
                .run();
    }

    void endBans(Instant at) {
        sql.change("delete from comment_ban where until <= :at").with("at", at).run();
    }

    void deleteSalts(LocalDate before) {
        sql.change(
                        "delete from comment_salt s where s.day < :before"
                                + " and not exists (select from comment_ban b where b.day = s.day)")
                .with("before", before)
                .run();
    }
}
