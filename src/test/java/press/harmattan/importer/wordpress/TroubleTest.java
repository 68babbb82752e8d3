package press.harmattan.importer.wordpress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.slugs;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Report;
import press.harmattan.importer.run.Somebody;

/** What stands in the way of an import. */
@QuarkusTest
class TroubleTest {
    @Inject ImportedSite site;
    @Inject Somebody somebody;
    @Inject DataSource database;
    @TempDir Path directory;

    private final WxrFile file = new WxrFile("fr");

    @BeforeEach
    void start_with_nothing() {
        site.nothing(directory);
    }

    @Test
    void a_post_that_the_database_refuses_does_not_take_the_others_with_it() throws Exception {
        for (int id = 1; id <= 5; id++) {
            file.post(id, "post-" + id).title(id == 3 ? "Refus" : "Accord").end();
        }
        change("alter table article add constraint refused check (title <> 'Refus')");
        try {
            Report report = site.imported(file);
            assertEquals(4, report.createdOf("article"));
            Finding refused = report.findings(Finding.What.skipped).get(0);
            assertTrue(refused.reason().contains("post 3"), refused.reason());
            assertTrue(refused.line() > 10);
        } finally {
            change("alter table article drop constraint refused");
        }
        assertEquals(1, site.imported(file).createdOf("article"));
        assertEquals(5, slugs("/v1/articles").size());
    }

    @Test
    void somebody_elses_lock_is_waited_for_and_costs_no_post() throws Exception {
        file.post(1, "one").end();
        CompletableFuture<Void> other =
                somebody.refuses("lock table article in share row exclusive mode");
        Report report = site.imported(file);
        other.join();
        assertTrue(report.isComplete());
        assertEquals(List.of("one"), slugs("/v1/articles"));
    }

    @Test
    void a_file_that_is_cut_off_is_imported_up_to_there_or_not_at_all_and_says_so()
            throws Exception {
        for (int id = 1; id <= 3; id++) {
            file.post(id, "post-" + id).end();
        }
        Path whole = file.in(directory);
        String text = Files.readString(whole);
        Path cut =
                Files.writeString(
                        directory.resolve("cut.xml"), text.substring(0, text.length() - 400));
        IOException refused = assertThrows(IOException.class, () -> site.imported(cut));
        assertTrue(refused.getMessage().startsWith("line "), refused.getMessage());
        site.imported(file);
        assertEquals(3, slugs("/v1/articles").size());
    }

    private void change(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement change = connection.createStatement()) {
            change.execute(statement);
        }
    }
}
