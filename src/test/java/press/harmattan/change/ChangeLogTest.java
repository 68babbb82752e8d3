package press.harmattan.change;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;

@QuarkusTest
class ChangeLogTest {
    private static final int WRITERS = 8;
    private static final int CHANGES_OF_A_WRITER = 40;

    @Inject Given given;
    @Inject ChangeLog log;
    @Inject ChangeRepository changes;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void whoever_follows_the_log_misses_nothing_of_what_commits_late() throws Exception {
        long start = head();
        AtomicBoolean writing = new AtomicBoolean(true);
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        Set<UUID> committed = new HashSet<>();
        List<Change> followed;
        try {
            Future<List<Change>> follower = threads.submit(() -> follow(start, writing));
            List<Future<List<UUID>>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Random dice = new Random(i);
                writers.add(threads.submit(() -> write(dice)));
            }
            for (Future<List<UUID>> writer : writers) {
                committed.addAll(writer.get());
            }
            writing.set(false);
            followed = follower.get();
        } finally {
            writing.set(false);
            threads.shutdown();
        }
        assertEquals(committed.size(), followed.size());
        assertEquals(committed, new HashSet<>(followed.stream().map(Change::subjectId).toList()));
        assertTrue(committed.size() < WRITERS * CHANGES_OF_A_WRITER, "some were rolled back");
    }

    @Test
    void a_change_that_is_rolled_back_is_none() {
        long start = head();
        assertThrows(
                IllegalStateException.class,
                () ->
                        QuarkusTransaction.requiringNew()
                                .run(
                                        () -> {
                                            tell(given.id());
                                            throw new IllegalStateException();
                                        }));
        assertEquals(start, head());
        assertEquals(List.of(), after(start));
    }

    @Test
    void changes_of_one_transaction_keep_their_order() {
        long start = head();
        List<UUID> ids = new ArrayList<>();
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            for (int i = 0; i < 30; i++) {
                                UUID id = given.id();
                                ids.add(id);
                                tell(id);
                            }
                        });
        assertEquals(ids, after(start).stream().map(Change::subjectId).toList());
    }

    @Test
    void each_thing_that_happens_to_an_article_is_one_change() {
        GivenArticle rain = given.published("rain");
        given.section("economy").save();
        long start = head();
        rain.save();
        rain.updated().save();
        rain.corrected("The depth.").save();
        rain.clarified("The bridge.").save();
        rain.reworked("For later", "<p>Later.</p>").save();
        rain.unpublished().save();
        rain.updated().save();
        rain.retracted("Wrong.").save();
        List<Change> told = after(start);
        assertEquals(
                List.of(
                        Kind.published,
                        Kind.updated,
                        Kind.corrected,
                        Kind.corrected,
                        Kind.unpublished,
                        Kind.updated,
                        Kind.retracted),
                told.stream().map(Change::kind).toList());
        assertEquals(List.of(1, 2, 3, 4, 4, 5, 6), told.stream().map(Change::revision).toList());
        assertEquals(
                Set.of(rain.id()), new HashSet<>(told.stream().map(Change::subjectId).toList()));
    }

    @Test
    void a_draft_is_no_change() {
        long start = head();
        given.draft("plan").save();
        assertEquals(List.of(), after(start));
    }

    @Test
    void a_change_tells_by_what_an_article_was_filtered_before_and_is_now() {
        UUID economy = given.section("economy").save().id();
        UUID sport = given.section("sport").save().id();
        UUID water = given.tag("water").save().id();
        UUID north = given.region("north").save().id();
        UUID amina = given.author("amina").save().id();
        long start = head();
        GivenArticle rain =
                given.published("rain")
                        .lang("fr")
                        .section("economy")
                        .tagged("water")
                        .by("amina")
                        .save();
        rain.section("sport").tagged().in("north").updated().save();
        rain.unpublished().save();
        List<Change> told = after(start);
        FilterValues first =
                new FilterValues(
                        "fr",
                        "open",
                        economy,
                        List.of(),
                        List.of(water),
                        List.of(amina),
                        null,
                        rain.story());
        FilterValues second =
                new FilterValues(
                        "fr",
                        "open",
                        sport,
                        List.of(north),
                        List.of(),
                        List.of(amina),
                        null,
                        rain.story());
        assertNull(told.get(0).before());
        assertEquals(first, told.get(0).after());
        assertEquals(first, told.get(1).before());
        assertEquals(second, told.get(1).after());
        assertEquals(second, told.get(2).before());
        assertNull(told.get(2).after());
    }

    @Test
    void a_term_is_created_changed_and_moved() {
        given.region("mopti-north").save();
        long start = head();
        var town = given.region("town").save();
        town.named("fr", "Ville").save();
        town.save();
        town.below("mopti-north").save();
        List<Change> told = after(start);
        assertEquals(
                List.of(Kind.created, Kind.changed, Kind.moved),
                told.stream().map(Change::kind).toList());
        assertNull(told.get(2).before().parent());
        assertFalse(told.get(2).after().parent() == null);
        assertTrue(told.stream().allMatch(change -> change.subject() == Subject.region));
    }

    private List<UUID> write(Random dice) throws InterruptedException {
        List<UUID> committed = new ArrayList<>();
        for (int i = 0; i < CHANGES_OF_A_WRITER; i++) {
            UUID id = given.id();
            boolean commits = dice.nextInt(4) > 0;
            int before = dice.nextInt(4);
            int after = dice.nextInt(4);
            try {
                QuarkusTransaction.requiringNew()
                        .run(
                                () -> {
                                    rest(before);
                                    tell(id);
                                    rest(after);
                                    if (!commits) {
                                        throw new IllegalStateException("changed my mind");
                                    }
                                });
                committed.add(id);
            } catch (IllegalStateException changedMyMind) {
                assertFalse(commits);
            }
        }
        return committed;
    }

    private List<Change> follow(long start, AtomicBoolean writing) {
        List<Change> seen = new ArrayList<>();
        long position = start;
        boolean last;
        do {
            last = !writing.get();
            List<Change> behind;
            do {
                behind = after(position);
                seen.addAll(behind);
                position = behind.isEmpty() ? position : behind.get(behind.size() - 1).seq();
            } while (!behind.isEmpty());
        } while (!last);
        return seen;
    }

    private void tell(UUID id) {
        FilterValues none = FilterValues.below(null);
        log.term(Subject.tag, Kind.changed, id, none, none);
    }

    private long head() {
        return QuarkusTransaction.requiringNew().call(changes::head);
    }

    private List<Change> after(long position) {
        return QuarkusTransaction.requiringNew().call(() -> changes.after(position, 500));
    }

    private static void rest(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
