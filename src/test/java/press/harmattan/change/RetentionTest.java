package press.harmattan.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.tag.Tags;

@QuarkusTest
class RetentionTest {
    @Inject Given given;
    @Inject ChangeLog log;
    @Inject ChangeRepository changes;
    @Inject RecentChanges recent;
    @Inject ChangeWatch watch;
    @Inject Forgetting forgetting;
    @Inject Tags tags;
    @Inject DataSource database;

    @BeforeEach
    void nothing() throws SQLException {
        given.nothing();
        forgetting.pause();
    }

    @AfterEach
    void resume() {
        forgetting.resume();
    }

    @Test
    void the_old_goes_the_new_stays_and_the_end_of_it_is_known() throws SQLException {
        tell(2_500);
        forgetting.execute("update change set at = at - interval '31 days'");
        long lastOld = head();
        tell(3);
        forgetting.trim();
        assertEquals(3, all().size());
        assertEquals(lastOld, horizon());
        assertTrue(head() > lastOld);
        long before = horizon();
        forgetting.trim();
        assertEquals(before, horizon());
    }

    @Test
    void a_log_that_is_empty_does_not_begin_anew_and_followers_stay_where_they_are()
            throws SQLException {
        given.tag("water").save();
        tell(1);
        watch.catchUp();
        long head = head();
        forgetting.everything();
        assertEquals(List.of(), all());
        assertEquals(head, head());
        assertEquals(head, horizon());
        watch.catchUp();
        given.tag("rivers").save();
        assertTrue(tags.terms().bySlug("rivers").isPresent());
        assertTrue(tags.position() > head);
    }

    @Test
    void what_is_young_keeps_what_stands_behind_it_however_old_that_is() throws SQLException {
        tell(3);
        List<Long> numbers = all();
        forgetting.execute(
                "update change set at = at - interval '31 days' where seq <> "
                        + numbers.get(numbers.size() - 3));
        forgetting.trim();
        assertEquals(numbers.subList(numbers.size() - 3, numbers.size()), all());
    }

    @Test
    void while_one_instance_does_it_another_lets_it_be() throws SQLException {
        tell(1);
        forgetting.execute("update change set at = at - interval '31 days'");
        int kept = all().size();
        try (Connection other = database.getConnection()) {
            other.setAutoCommit(false);
            other.createStatement().execute("select seq from change_horizon for update");
            forgetting.trim();
            assertEquals(kept, all().size());
            other.rollback();
        }
        forgetting.trim();
        assertEquals(0, all().size());
    }

    @Test
    void what_is_held_in_memory_goes_with_the_log() throws SQLException {
        long from = recent.upTo();
        tell(2);
        watch.catchUp();
        assertEquals(2, recent.after(from, 10).orElseThrow().size());
        forgetting.everything();
        assertFalse(recent.after(from, 10).isPresent());
        assertEquals(List.of(), recent.after(head(), 10).orElseThrow());
    }

    @Test
    void who_has_slept_longer_than_the_log_remembers_begins_anew() throws SQLException {
        RecentChanges slept = new RecentChanges(changes);
        ChangeWatch paused = new ChangeWatch(List.of(slept), changes, database);
        long from = slept.upTo();
        tell(2);
        forgetting.everything();
        tell(1);
        paused.catchUp();
        assertEquals(head(), slept.upTo());
        assertFalse(slept.after(from, 10).isPresent(), "two that came before are missing here");
        assertFalse(slept.after(horizon(), 10).isPresent());
        assertEquals(List.of(), slept.after(head(), 10).orElseThrow());
    }

    @Test
    void who_has_slept_begins_anew_though_nothing_has_happened_since() throws SQLException {
        RecentChanges slept = new RecentChanges(changes);
        ChangeWatch paused = new ChangeWatch(List.of(slept), changes, database);
        long from = slept.upTo();
        tell(2);
        forgetting.everything();
        paused.catchUp();
        assertEquals(from, slept.upTo());
        paused.dropped(horizon());
        assertEquals(head(), slept.upTo());
        assertFalse(slept.after(from, 10).isPresent());
    }

    @Test
    void a_vocabulary_that_missed_what_was_dropped_is_read_again() throws SQLException {
        given.tag("water").named("fr", "Eau").save();
        assertEquals("Eau", french("water"));
        forgetting.execute(
                "begin; update tag set names = jsonb_build_object('fr', 'Rivière');"
                        + " update change_horizon set seq = nextval('change_seq'); commit");
        assertEquals("Eau", french("water"));
        FilterValues none = FilterValues.below(null);
        QuarkusTransaction.requiringNew()
                .run(() -> log.term(Subject.author, Kind.changed, given.id(), none, none));
        watch.catchUp();
        assertEquals("Rivière", french("water"));
    }

    private String french(String tag) {
        return tags.terms().bySlug(tag).orElseThrow().names().in("fr").orElseThrow();
    }

    @Test
    void the_failures_of_several_followers_are_told_together() {
        ChangeWatch both =
                new ChangeWatch(List.of(new Failing(), new Failing()), changes, database);
        Throwable told = assertThrows(IllegalStateException.class, both::catchUp);
        assertEquals(1, told.getSuppressed().length);
    }

    /** A follower that never can. */
    private static final class Failing implements ChangeFollower {
        @Override
        public long position() {
            throw new IllegalStateException("not now");
        }

        @Override
        public void follow(List<Change> changes) {}

        @Override
        public void beginAnew() {}
    }

    @Test
    void more_than_fits_into_memory_is_left_to_the_log() {
        RecentChanges own = new RecentChanges(changes);
        long from = own.upTo();
        own.follow(rows(from, 6_000));
        assertEquals(500, own.after(from, 500).orElseThrow().size());
        assertEquals(from + 1, own.after(from, 1).orElseThrow().get(0).seq());
        own.follow(rows(from + 6_000, 6_000));
        assertFalse(own.after(from, 500).isPresent());
        assertFalse(own.after(from + 1_999, 1).isPresent());
        assertEquals(from + 2_001, own.after(from + 2_000, 1).orElseThrow().get(0).seq());
        assertEquals(from + 12_000, own.upTo());
    }

    @Test
    void a_time_that_followers_could_not_keep_up_with_is_refused_at_the_start() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Retention(config(Duration.ofSeconds(59)), null, null, null, null));
    }

    private static ChangesConfig config(Duration retention) {
        return new ChangesConfig() {
            @Override
            public Duration retention() {
                return retention;
            }

            @Override
            public int maxWaiting() {
                return 1;
            }
        };
    }

    private static List<Change> rows(long from, int many) {
        return LongStream.rangeClosed(from + 1, from + many)
                .mapToObj(
                        seq ->
                                new Change(
                                        seq,
                                        null,
                                        Subject.tag,
                                        UUID.randomUUID(),
                                        Kind.changed,
                                        null,
                                        null,
                                        null))
                .toList();
    }

    private void tell(int many) {
        FilterValues none = FilterValues.below(null);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            for (int i = 0; i < many; i++) {
                                log.term(Subject.tag, Kind.changed, given.id(), none, none);
                            }
                        });
    }

    private long head() {
        return QuarkusTransaction.requiringNew().call(changes::head);
    }

    private long horizon() {
        return QuarkusTransaction.requiringNew().call(changes::horizon);
    }

    private List<Long> all() {
        return QuarkusTransaction.requiringNew()
                .call(() -> changes.after(0, 10_000).stream().map(Change::seq).toList());
    }
}
