package press.harmattan.search.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static press.harmattan.given.Desk.article;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.RandomAccessFile;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.lucene.codecs.Codec;
import org.apache.lucene.codecs.FilterCodec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.IOUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.change.Forgetting;
import press.harmattan.failure.Unavailable;
import press.harmattan.given.Await;
import press.harmattan.given.Desk;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;
import press.harmattan.search.mapping.IndexInMemory;
import press.harmattan.search.mapping.Mapping;
import press.harmattan.search.mapping.Piece;
import press.harmattan.search.store.FillingDisk;
import press.harmattan.tag.Tags;

/** What is done to the index while the program does not run. */
@QuarkusTest
class LostIndexTest {
    private static final Desk DESK = new Desk(Role.editor, "amina");
    private static final int ARTICLES = 3;

    @Inject Given given;
    @Inject IndexComparison comparison;
    @Inject SearchIndex index;
    @Inject EditorialSearch search;
    @Inject Restart program;
    @Inject Forgetting forgetting;
    @Inject Mapping mapping;
    @Inject Tags tags;
    @Inject FillingDisk disk;

    private UUID tag;
    private Path before;

    @BeforeEach
    void stop() throws Exception {
        given.nothing();
        tag = given.tag("rain").named("en", "Rain").save().id();
        given.published("one").tagged("rain").body("<p>It rains at last.</p>").save();
        given.published("two").lang("fr").in("mopti").save();
        given.published("three").lang("ar").by("awa").save();
        assertEquals(ARTICLES, comparison.check());
        program.stop();
        before = program.index();
    }

    @AfterEach
    void goOn() throws Exception {
        disk.full(false);
        program.stop();
        program.start();
    }

    @Test
    void an_index_that_nothing_happened_to_is_gone_on_with() throws Exception {
        publish("Four");
        assertThrows(Unavailable.class, () -> index.ask(Snapshot::version));
        program.start();
        assertEquals(ARTICLES + 1, comparison.check());
        assertEquals(before, program.index());
    }

    @Test
    void one_that_was_deleted_is_made_again() throws Exception {
        IOUtils.rm(program.root());
        assertIsMadeAgain();
    }

    @Test
    void one_whose_largest_file_was_cut_short_is_made_again() throws Exception {
        try (FileChannel file =
                FileChannel.open(program.files().get(0), StandardOpenOption.WRITE)) {
            file.truncate(file.size() / 2);
        }
        assertIsMadeAgain();
    }

    @Test
    void one_of_which_a_byte_is_another_is_made_again() throws Exception {
        try (RandomAccessFile file = new RandomAccessFile(program.files().get(0).toFile(), "rw")) {
            long middle = file.length() / 2;
            file.seek(middle);
            int was = file.read();
            file.seek(middle);
            file.write(was ^ 1);
        }
        assertIsMadeAgain();
    }

    @Test
    void one_that_lacks_a_file_is_made_again() throws Exception {
        Files.delete(program.files().get(0));
        assertIsMadeAgain();
    }

    @Test
    void one_that_was_not_finished_does_not_count() throws Exception {
        Files.createFile(Files.createDirectory(program.root().resolve("999")).resolve("_0.fdt"));
        publish("Four");
        program.start();
        assertEquals(ARTICLES + 1, comparison.check());
        assertEquals(before, program.index());
    }

    @Test
    void one_that_was_made_by_other_rules_is_made_again() throws Exception {
        commit("fingerprint", "title=7");
        assertIsMadeAgain();
    }

    @Test
    void one_that_was_made_with_other_weights_answers_until_it_is_made_again() throws Exception {
        commit("fingerprint", mapping.fingerprint().replaceFirst("title=[0-9]+", "title=20"));
        disk.full(true);
        program.start();
        Await.until("it cannot be made", () -> search.state().rebuilding() != null);
        Await.until("it answers", () -> search.state().articles() == ARTICLES);
        assertFalse(index.isCurrent());

        disk.full(false);
        publish("Four");
        assertEquals(ARTICLES + 1, comparison.check());
        assertNotEquals(before, program.index());
    }

    @Test
    void one_that_was_written_by_a_codec_that_is_not_known_here_is_made_again() throws Exception {
        Codec other = new FilterCodec("Elsewhere", Codec.getDefault()) {};
        try (Directory directory = FSDirectory.open(before);
                IndexWriter writer =
                        new IndexWriter(directory, mapping.writing().setCodec(other))) {
            writer.addDocument(IndexInMemory.documents().of(Piece.titled("en", "Elsewhere")));
        }
        assertIsMadeAgain();
    }

    @Test
    void a_log_that_was_cut_off_behind_it_has_it_made_again() throws Exception {
        publish("Four");
        forgetting.everything();
        program.start();
        assertEquals(ARTICLES + 1, comparison.check());
        assertNotEquals(before, program.index());
    }

    @Test
    void an_older_state_of_the_database_has_it_made_again() throws Exception {
        forgetting.execute("delete from change where seq > (select min(seq) from change)");
        forgetting.execute("delete from published_article where lang = 'ar'");
        publish("Four");
        program.start();
        assertEquals(ARTICLES, comparison.check());
        assertNotEquals(before, program.index());
    }

    @Test
    void another_change_under_the_number_of_its_last_one_has_it_made_again() throws Exception {
        forgetting.execute("update change set at = at - interval '1 millisecond'");
        forgetting.execute("update published_article set title = 'Another' where lang = 'fr'");
        program.start();
        assertEquals(ARTICLES, comparison.check());
        assertNotEquals(before, program.index());
    }

    @Test
    void names_that_were_not_renewed_when_it_stopped_are_renewed_when_it_starts() throws Exception {
        forgetting.execute(
                "update tag set names = '{\"en\": \"Showers\"}' where id = '" + tag + "'");
        tags.beginAnew();
        commit("stale", tag.toString());
        program.start();
        assertEquals(ARTICLES, comparison.check());
        assertEquals(before, program.index());
    }

    @Test
    void while_another_process_has_it_it_is_waited_for() throws Exception {
        try (Directory there = FSDirectory.open(program.root());
                var lock = there.obtainLock("lock")) {
            lock.ensureValid();
            program.start();
            publish("Four");
            assertThrows(Unavailable.class, () -> index.ask(Snapshot::version));
            assertEquals(0, search.state().articles());
        }
        Await.until("the index is there", index::isCurrent);
        assertEquals(ARTICLES + 1, comparison.check());
        assertEquals(before, program.index());
    }

    private void assertIsMadeAgain() throws Exception {
        publish("Four");
        program.start();
        assertEquals(ARTICLES + 1, comparison.check());
        assertNotEquals(before, program.index());
    }

    private static void publish(String title) {
        DESK.moved(DESK.begin(article(title)), "publish");
    }

    /** Has the last commit say something else of itself. */
    private void commit(String key, String value) throws Exception {
        try (Directory directory = FSDirectory.open(before)) {
            Map<String, String> data = new HashMap<>();
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                data.putAll(reader.getIndexCommit().getUserData());
            }
            data.put(key, value);
            try (IndexWriter writer = new IndexWriter(directory, mapping.writing())) {
                writer.setLiveCommitData(data.entrySet());
            }
        }
    }
}
