package press.harmattan.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.change.Change;
import press.harmattan.change.ChangeRepository;
import press.harmattan.change.ChangeWatch;
import press.harmattan.change.FilterValues;
import press.harmattan.change.Forgetting;
import press.harmattan.change.Subject;
import press.harmattan.given.Await;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.given.GivenTerm;

/** Mirrors stay equal to the lists while everything is written at once and some of it undone. */
@QuarkusTest
@TestProfile(MirrorUnderAttackTest.RoomForWriters.class)
class MirrorUnderAttackTest {
    private static final int WRITERS = 8;
    private static final int TRANSACTIONS_OF_A_WRITER = 30;
    private static final int ARTICLES = 18;
    private static final List<String> LANGUAGES = List.of("ar", "fr", "en");

    @TestHTTPResource URI home;
    @Inject Given given;
    @Inject Writers writers;
    @Inject ChangeWatch watch;
    @Inject ChangeRepository changes;
    @Inject Forgetting forgetting;

    private final AtomicBoolean writing = new AtomicBoolean(true);
    private final AtomicBoolean slept = new AtomicBoolean();
    private final AtomicInteger undone = new AtomicInteger();
    private GivenTerm town;
    private List<Writers.Subject> subjects;

    @BeforeEach
    void a_few_articles_that_nobody_has_published_yet() {
        given.nothing();
        town = given.region("town").below("mopti").save();
        GivenTerm hamlet = given.region("hamlet").below("town").save();
        GivenTerm village = given.region("village").below("niamey").save();
        List<UUID> sections =
                List.of(given.section("economy").save().id(), given.section("sport").save().id());
        List<UUID> tags = List.of(given.tag("water").save().id(), given.tag("sun").save().id());
        subjects = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            String lang = LANGUAGES.get(i % LANGUAGES.size());
            GivenArticle article = given.draft("a" + i).lang(lang).save();
            subjects.add(
                    new Writers.Subject(
                            article.id(),
                            "a" + i,
                            lang,
                            sections,
                            List.of(town.id(), hamlet.id(), village.id()),
                            tags));
        }
    }

    @Test
    void each_mirror_is_equal_to_the_list_of_its_filter_at_the_end() throws Exception {
        Mirror french = new Mirror(home, "lang=fr");
        Mirror mali = new Mirror(home, "region=mali");
        Mirror water = new Mirror(home, "tag=water");
        french.begin();
        long start = head();
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 4);
        try {
            List<Future<Void>> work =
                    IntStream.range(0, WRITERS)
                            .mapToObj(i -> threads.submit(() -> write(new Random(i))))
                            .toList();
            List<Future<Void>> readers =
                    List.of(
                            threads.submit(() -> keep(french)),
                            threads.submit(() -> beginAndKeep(mali)),
                            threads.submit(() -> sleepAndKeep(water, french)));
            Future<Void> mover = threads.submit(this::moveAbout);
            for (Future<Void> writer : work) {
                writer.get();
            }
            writing.set(false);
            mover.get();
            watch.catchUp();
            for (Future<Void> reader : readers) {
                reader.get();
            }
        } finally {
            writing.set(false);
            threads.shutdownNow();
        }
        for (Mirror mirror : List.of(french, mali, water)) {
            while (mirror.follow(0)) {}
            mirror.assertEqualToTheList();
        }
        assertTrue(undone.get() > 0, "some were undone");
        assertEquals(1, french.beginnings());
        assertTrue(water.beginnings() > 1, "who slept too long was told");
        assertTrue(mali.walks() > 1, "places moved");
        List<Long> told = french.articleEvents();
        assertEquals(told.stream().sorted().distinct().toList(), told);
        List<Long> kept = changesOf("fr", start);
        assertEquals(kept, told.subList(told.size() - kept.size(), told.size()));
    }

    private Void write(Random dice) {
        for (int i = 0; i < TRANSACTIONS_OF_A_WRITER || !slept.get(); i++) {
            if (!writers.write(subjects.get(dice.nextInt(ARTICLES)), dice)) {
                undone.incrementAndGet();
            }
        }
        return null;
    }

    private Void keep(Mirror mirror) throws Exception {
        while (writing.get()) {
            mirror.follow(1);
        }
        return null;
    }

    private Void beginAndKeep(Mirror mirror) throws Exception {
        Await.until("something was undone", () -> undone.get() > 0);
        mirror.begin();
        return keep(mirror);
    }

    /** Sleeps until the log has forgotten where it stands. */
    private Void sleepAndKeep(Mirror mirror, Mirror other) throws Exception {
        try {
            Await.until("some were undone", () -> undone.get() > 1);
            mirror.begin();
            int known = other.articleEvents().size();
            Await.until("others read on", () -> other.articleEvents().size() > known + 10);
            forgetting.upTo(other.articleEvents().get(known + 9));
            mirror.follow(0);
        } finally {
            slept.set(true);
        }
        return keep(mirror);
    }

    private Void moveAbout() throws Exception {
        for (int i = 0; writing.get(); i++) {
            town.below(i % 2 == 0 ? "niamey" : "mopti").save();
            Thread.sleep(700);
        }
        return null;
    }

    private long head() {
        return QuarkusTransaction.requiringNew().call(changes::head);
    }

    /** The numbers of what is still in the log of articles in a language. */
    private List<Long> changesOf(String lang, long position) {
        return QuarkusTransaction.requiringNew()
                .call(() -> changes.after(position, 100_000))
                .stream()
                .filter(change -> change.subject() == Subject.article)
                .filter(change -> values(change) != null && lang.equals(values(change).lang()))
                .map(Change::seq)
                .toList();
    }

    private static FilterValues values(Change change) {
        return change.after() == null ? change.before() : change.after();
    }

    /** They stand for those on other machines, who take nobody's connections here. */
    public static final class RoomForWriters implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("quarkus.datasource.jdbc.max-size", "30");
        }
    }
}
