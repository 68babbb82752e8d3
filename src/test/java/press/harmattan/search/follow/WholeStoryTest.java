package press.harmattan.search.follow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.search.mapping.Mapping;
import press.harmattan.search.store.Generation;
import press.harmattan.search.store.Position;
import press.harmattan.search.store.Shelves;

/** A power cut leaves what was committed last, and what that lacks may never be asked for again. */
@QuarkusTest
class WholeStoryTest {
    private static final int TIMES = 300;

    @Inject Given given;
    @Inject IndexedStories stories;
    @Inject Mapping mapping;

    @TempDir Path root;

    @Test
    void no_commit_has_half_a_story() throws Exception {
        given.nothing();
        GivenArticle original = given.published("harvest").lang("en").save();
        given.published("recolte").lang("fr").translated(original).save();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Generation index = Shelves.at(root, mapping).create()) {
            Set<UUID> story = Set.of(original.story());
            stories.replace(story, index);
            Future<?> replacing =
                    thread.submit(
                            () -> {
                                for (int i = 0; i < TIMES; i++) {
                                    stories.replace(story, index);
                                }
                                return null;
                            });
            Set<Integer> seen = new TreeSet<>();
            for (long seq = 0; !replacing.isDone(); seq++) {
                index.show(new Position(seq, null, Set.of()));
                index.commit();
                seen.add(committed(index.path()));
            }
            replacing.get();
            assertEquals(Set.of(2), seen);
        } finally {
            thread.shutdown();
        }
    }

    @Test
    void one_that_cannot_be_told_in_terms_keeps_no_other_out() throws Exception {
        try (Generation index = Shelves.at(root, mapping).create()) {
            UUID story = given.id();
            stories.add(List.of(row(story, "en", null), row(story, "fr", Instant.EPOCH)), index);
            index.show(new Position(1, null, Set.of()));
            index.commit();
            assertEquals(1, committed(index.path()));
        }
    }

    private IndexedRow row(UUID story, String lang, Instant updatedAt) {
        return new IndexedRow(
                given.id(),
                story,
                lang,
                null,
                1,
                Instant.EPOCH,
                updatedAt,
                "Marché",
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of());
    }

    private static int committed(Path index) throws IOException {
        try (Directory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            return reader.numDocs();
        }
    }
}
