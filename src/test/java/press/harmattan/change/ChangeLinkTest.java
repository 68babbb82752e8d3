package press.harmattan.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.tag.Tags;

/** What another instance writes arrives here: told at once, and found when nobody tells it. */
@QuarkusTest
class ChangeLinkTest {
    /** Shorter than the time after which the log is looked into in any case. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Inject Given given;
    @Inject Tags tags;
    @Inject ChangeWatch watch;
    @Inject DataSource database;
    @Inject Stumbling stumbling;

    @BeforeEach
    void a_tag_that_is_known() {
        given.nothing();
        given.tag("water").named("fr", "Eau").save();
        assertEquals("Eau", name());
        await(() -> watch.isListening() && isAnother(0));
    }

    @Test
    void a_change_from_elsewhere_is_told_at_once() throws SQLException {
        elsewhere("Rivière");
        await(() -> name().equals("Rivière"));
    }

    @Test
    void while_the_link_is_cut_changes_are_found_and_then_they_are_told_again()
            throws SQLException {
        for (int i = 0; i < 3; i++) {
            int listener = listener();
            execute("select pg_terminate_backend(" + listener + ")");
            for (int use = 0; use < 20; use++) {
                execute("select 1");
            }
            String name = "Rivière " + i;
            elsewhere(name);
            await(() -> name().equals(name));
            await(() -> watch.isListening() && isAnother(listener));
            String later = "Fleuve " + i;
            elsewhere(later);
            await(() -> name().equals(later));
        }
    }

    @Test
    void an_error_in_one_follower_does_not_end_the_watch() throws SQLException {
        int listener = listener();
        stumbling.next();
        elsewhere("Rivière");
        await(() -> name().equals("Rivière"));
        await(() -> !stumbling.isReady() && watch.isListening() && isAnother(listener));
        elsewhere("Fleuve");
        await(() -> name().equals("Fleuve"));
    }

    @Test
    void an_error_in_one_follower_each_time_holds_up_no_other() throws SQLException {
        stumbling.always(true);
        try {
            elsewhere("Rivière");
            await(() -> name().equals("Rivière"));
        } finally {
            stumbling.always(false);
        }
    }

    private String name() {
        return tags.terms().bySlug("water").orElseThrow().names().in("fr").orElseThrow();
    }

    /** As another instance does it: this one learns of it from the database only. */
    private void elsewhere(String name) throws SQLException {
        execute(
                "update tag set names = jsonb_build_object('fr', '"
                        + name
                        + "');"
                        + " insert into pending_change (id, subject, subject_id, kind, before, after)"
                        + " select '"
                        + UUID.randomUUID()
                        + "', 'tag', id, 'changed', '{}', '{}' from tag");
    }

    private void execute(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var all = connection.createStatement()) {
            all.execute(statement);
        }
    }

    private boolean isAnother(int listener) {
        try {
            int now = listener();
            return now != 0 && now != listener;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int listener() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows =
                        statement.executeQuery(
                                "select coalesce(max(pid), 0) from pg_stat_activity"
                                        + " where query = 'listen harmattan_change'")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static void await(BooleanSupplier condition) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!condition.getAsBoolean()) {
            assertTrue(Instant.now().isBefore(end), "it did not happen in " + PATIENCE);
            try {
                Thread.sleep(5);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
