package press.harmattan.given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;

/** The database as the program ships it, whatever a case has done to it. */
@ApplicationScoped
class CleanSlate {
    private static final String DEADLOCK = "40P01";
    private static final int ATTEMPTS = 3;

    /**
     * What is shipped is copied before the first case, to a place that the program does not know.
     */
    private static final List<String> STEPS =
            List.of(
                    // Whoever holds a lock in the background lets it go.
                    "set local statement_timeout = 0",
                    "set local lock_timeout = 0",
                    "set local client_min_messages = warning",
                    "create schema if not exists shipped",
                    "create table if not exists shipped.region as select * from region"
                            // The ids of the program's own places were all made in one second.
                            + " where id::text like '019b76da-%'",
                    "create table if not exists shipped.collection as select * from collection"
                            + " where slug = 'home'",
                    "truncate comment, comment_ban, comment_salt, former_url, draft_revision,"
                            + " article_revision, idempotency, published_author, published_region,"
                            + " published_tag, published_article, article_author, article_region,"
                            + " article_tag, article, section, tag, author, pending_change, change,"
                            + " imported, import_piece, import_job, collection",
                    "update change_horizon set seq = 0",
                    """
                    do $$ begin
                        if exists ((table region except table shipped.region)
                                union all (table shipped.region except table region)) then
                            truncate region cascade;
                            delete from taken_slug where kind = 'region';
                            insert into region table shipped.region;
                        end if;
                    end $$
                    """,
                    "delete from taken_slug where kind <> 'region' or slug not in (select slug from region)",
                    "insert into collection table shipped.collection");

    private final DataSource database;

    CleanSlate(DataSource database) {
        this.database = database;
    }

    /** Takes everything away but what comes with the program, and brings that back. */
    void wipe() {
        for (int attempt = 1; !wiped(attempt); attempt++) {}
    }

    /** Others read in the background, and may have to be let past. */
    private boolean wiped(int attempt) {
        try {
            QuarkusTransaction.requiringNew().call(this::take);
            return true;
        } catch (RuntimeException e) {
            if (attempt < ATTEMPTS
                    && e.getCause() instanceof SQLException cause
                    && DEADLOCK.equals(cause.getSQLState())) {
                return false;
            }
            throw e;
        }
    }

    private boolean take() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String step : STEPS) {
                statement.execute(step);
            }
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
