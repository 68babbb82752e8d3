package press.harmattan.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Desk.article;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.failure.Unavailable;
import press.harmattan.given.Await;
import press.harmattan.given.Desk;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;
import press.harmattan.search.store.FillingDisk;

/** What happens to the index while the program runs. */
@QuarkusTest
class TroubledIndexTest {
    private static final Desk DESK = new Desk(Role.editor, "amina");
    private static final int MOST_KEPT = 50;

    @Inject Given given;
    @Inject IndexComparison comparison;
    @Inject SearchIndex index;
    @Inject IndexKeeper keeper;
    @Inject Rebuilding rebuilding;
    @Inject Upkeep upkeep;
    @Inject Shown shown;
    @Inject FillingDisk disk;
    @Inject Restart program;

    private Path before;

    @BeforeEach
    void begin() throws Exception {
        given.nothing();
        given.published("one").tagged("rain").save();
        given.published("two").in("mopti").save();
        assertEquals(2, comparison.check());
        before = program.index();
    }

    @AfterEach
    void makeRoom() {
        disk.full(false);
        disk.halted(false);
        disk.keeping(null);
    }

    @Test
    void nobody_waits_for_a_slow_disk() throws Exception {
        disk.halted(true);
        publish("Three");
        Await.until("it is being written", disk::isWaitedFor);
        CompletableFuture.runAsync(index::catchUp).get(1, TimeUnit.MINUTES);
        assertEquals(2, articles());

        disk.halted(false);
        assertEquals(3, comparison.check());
    }

    @Test
    void a_full_disk_keeps_what_is_there_and_is_got_over() throws Exception {
        disk.full(true);
        publish("Three");
        Await.until("nothing more is taken in", () -> !isWriting());
        publish("Four");
        assertEquals(2, articles());
        assertFalse(index.isCurrent());
        assertEquals(200, status("/v1/articles?q=one"));
        assertEquals(503, status("/v1/articles?q=one&total=exact"), "would count what is gone");
        assertEquals(503, status("/v1/articles?facets=tag"), "would count what is gone");

        disk.full(false);
        assertEquals(4, comparison.check());
        assertEquals(200, status("/v1/articles?q=one&total=exact&facets=tag"));
        assertEquals(before, program.index());
    }

    @Test
    void a_disk_that_is_too_full_for_another_index_has_it_made_later() throws Exception {
        disk.full(true);
        keeper.rebuild();
        Await.until(
                "it was tried", () -> rebuilding.build() == null && rebuilding.wanted() != null);
        assertEquals(2, articles());

        disk.full(false);
        publish("Three");
        assertEquals(3, comparison.check());
        assertNotEquals(before, program.index());
    }

    @Test
    void a_former_index_that_cannot_be_deleted_is_in_nobodys_way() throws Exception {
        disk.keeping(before);
        keeper.rebuild();
        publish("Three");
        assertEquals(3, comparison.check());
        assertNotEquals(before, program.index());
        assertTrue(Files.exists(before));

        program.stop();
        program.start();
        publish("Four");
        assertEquals(4, comparison.check());
    }

    @Test
    void an_index_that_is_deleted_answers_until_it_is_made_again() throws Exception {
        IOUtils.rm(program.root());
        assertEquals(2, articles());
        publish("Three");
        assertEquals(3, comparison.check());
    }

    @Test
    void that_it_was_deleted_is_found_out_when_nothing_happens_too() throws Exception {
        IOUtils.rm(program.root());
        upkeep.commit();
        assertEquals(2, comparison.check());
        assertNotEquals(before, program.index());
    }

    @Test
    void an_index_that_turns_out_to_be_damaged_is_made_again() throws Exception {
        Unavailable told =
                assertThrows(
                        Unavailable.class,
                        () ->
                                index.ask(
                                        now -> {
                                            throw new CorruptIndexException("changed", "_0.doc");
                                        }));
        assertEquals(503, told.status());
        assertEquals(2, comparison.check());
        assertNotEquals(before, program.index());
    }

    @Test
    void a_file_that_is_cut_short_under_it_is_no_error_of_the_program() throws Exception {
        try (FileChannel file =
                FileChannel.open(program.files().get(0), StandardOpenOption.WRITE)) {
            file.truncate(0);
        }
        Await.until("it is made again", () -> asked() && !program.index().equals(before));
        assertEquals(2, comparison.check());
    }

    /** In every way that reads the index. */
    private static boolean asked() {
        for (String path :
                List.of(
                        "/v1/articles?q=one&facets=tag,year&total=exact",
                        "/v1/articles?q=two&sort=newest",
                        "/v1/articles/one/related",
                        "/v1/suggest?q=on")) {
            int status = status(path);
            assertTrue(status == 200 || status == 503, path + ": " + status);
        }
        return true;
    }

    @Test
    void while_it_is_made_again_what_is_published_is_found_at_once() throws Exception {
        keeper.rebuild();
        publish("Three");
        index.catchUp();
        assertEquals(3, articles());
        assertEquals(3, comparison.check());
        assertNotEquals(before, program.index());
    }

    @Test
    void who_walks_through_it_goes_on_in_the_index_that_another_took_the_place_of()
            throws Exception {
        long version = index.ask(Snapshot::version);
        publish("Three");
        keeper.rebuild();
        assertEquals(3, comparison.check());
        assertEquals(2, articles(version));
        assertEquals(3, articles(version + 1));
    }

    @Test
    void a_full_disk_is_no_reason_to_keep_what_nobody_walks_through() throws Exception {
        List<Long> versions = new ArrayList<>();
        for (int i = 0; i <= MOST_KEPT; i++) {
            given.published("copy-" + i).save();
            versions.add(index.ask(Snapshot::version));
        }
        disk.full(true);
        publish("Last");
        Await.until("nothing more is taken in", () -> !isWriting());
        Await.until("the oldest is let go of", () -> !isKept(versions.get(0)));
    }

    private static int status(String path) {
        return RestAssured.get(path).statusCode();
    }

    private boolean isKept(long version) {
        Optional<Snapshot> then = shown.acquire(version);
        then.ifPresent(Snapshot::close);
        return then.isPresent();
    }

    private boolean isWriting() {
        return shown.live().orElseThrow().index().isWriting();
    }

    private long articles() {
        return index.ask(TroubledIndexTest::articles);
    }

    private long articles(long version) {
        return index.ask(version, TroubledIndexTest::articles);
    }

    private static long articles(Snapshot now) {
        return now.searcher().getIndexReader().numDocs();
    }

    private static void publish(String title) {
        DESK.moved(DESK.begin(article(title)), "publish");
    }
}
