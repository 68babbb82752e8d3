package press.harmattan.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static press.harmattan.given.Desk.article;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Await;
import press.harmattan.given.Desk;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;
import press.harmattan.search.store.FillingDisk;

/** What happens to the index while the program runs. */
@QuarkusTest
class TroubledIndexTest {
    private static final Desk DESK = new Desk(Role.editor, "amina");

    @Inject Given given;
    @Inject IndexComparison comparison;
    @Inject SearchIndex index;
    @Inject IndexKeeper keeper;
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
    }

    @Test
    void a_full_disk_keeps_what_is_there_and_is_got_over() throws Exception {
        disk.full(true);
        publish("Three");
        Await.until("nothing more is taken in", () -> !isWriting());
        publish("Four");
        assertEquals(2, articles());
        assertFalse(index.isCurrent());

        disk.full(false);
        assertEquals(4, comparison.check());
        assertEquals(before, program.index());
    }

    @Test
    void a_disk_that_is_too_full_for_another_index_has_it_made_later() throws Exception {
        disk.full(true);
        keeper.rebuild();
        Await.until("it was tried", () -> keeper.build() == null && keeper.wanted() != null);
        assertEquals(2, articles());

        disk.full(false);
        publish("Three");
        assertEquals(3, comparison.check());
        assertNotEquals(before, program.index());
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
        keeper.maintain();
        assertEquals(2, comparison.check());
        assertNotEquals(before, program.index());
    }

    @Test
    void an_index_that_turns_out_to_be_damaged_is_made_again() throws Exception {
        try (Snapshot now = index.acquire()) {
            IOException found = new CorruptIndexException("not what was written", "_0.doc");
            assertEquals(503, index.failed(now, found).status());
        }
        assertEquals(2, comparison.check());
        assertNotEquals(before, program.index());
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
        long version;
        try (Snapshot now = index.acquire()) {
            version = now.version();
        }
        publish("Three");
        keeper.rebuild();
        assertEquals(3, comparison.check());
        try (Snapshot then = index.acquire(version).orElseThrow()) {
            assertEquals(2, then.searcher().getIndexReader().numDocs());
        }
        assertFalse(index.acquire(version + 1).isPresent());
    }

    private boolean isWriting() {
        return shown.live().orElseThrow().index().isWriting();
    }

    private long articles() {
        try (Snapshot now = index.acquire()) {
            return now.searcher().getIndexReader().numDocs();
        }
    }

    private static void publish(String title) {
        DESK.moved(DESK.begin(article(title)), "publish");
    }
}
