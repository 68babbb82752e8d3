package press.harmattan.importer.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    @TempDir Path directory;

    @Test
    void fifty_skipped_things_are_shown_and_all_of_them_written() throws IOException {
        Path file = directory.resolve("report.ndjson");
        String printed;
        try (Report report = new Report(file)) {
            for (int line = 1; line <= 60; line++) {
                report.skipped("article", line, "it is broken");
            }
            assertFalse(report.isComplete());
            printed = printed(report);
        }
        assertTrue(printed.contains("line 50, article: it is broken"), printed);
        assertFalse(printed.contains("line 51"), printed);
        assertTrue(printed.contains("and 10 more"), printed);
        assertEquals(60, Files.readAllLines(file).size());
        assertEquals(
                "{\"what\":\"skipped\",\"line\":60,\"kind\":\"article\",\"reason\":\"it is broken\"}",
                Files.readAllLines(file).get(59));
    }

    @Test
    void losses_are_counted_by_sort() {
        Report report = new Report();
        report.tell(new Finding(Finding.What.warning, 1, "article", "left out a map (3 times)"));
        report.tell(new Finding(Finding.What.warning, 2, "article", "left out a map"));
        assertTrue(printed(report).contains("left out a map: 2"));
        assertTrue(report.isComplete());
    }

    @Test
    void a_file_that_loses_ever_new_things_fills_no_memory_with_them() {
        Report report = new Report();
        for (int line = 1; line <= 2_000; line++) {
            report.tell(new Finding(Finding.What.warning, line, "article", "<x" + line + ">"));
        }
        assertEquals(Report.MOST_SORTS + 1, report.summary().warnings().size());
        assertTrue(printed(report).contains(Report.OTHERS + ": 1500"));
    }

    @Test
    void a_file_that_has_ever_new_things_to_count_fills_no_memory_with_them() {
        Report report = new Report();
        for (int i = 1; i <= 2_000; i++) {
            report.count("left out: x" + i);
        }
        assertEquals(Report.MOST_SORTS + 1, report.summary().counts().size());
        assertEquals(1_500, report.countOf(Report.OTHERS));
        report.count("x".repeat(10_000));
        assertEquals(1_501, report.countOf(Report.OTHERS));
    }

    @Test
    void a_reason_with_a_whole_file_in_it_is_cut() {
        Report report = new Report();
        report.skipped("article", 1, "😀".repeat(Finding.LONGEST));
        report.skipped("article", 2, "😀".repeat(Finding.LONGEST + 1));
        assertEquals("😀".repeat(Finding.LONGEST), report.summary().skipped().get(0).reason());
        assertEquals(
                "😀".repeat(Finding.LONGEST - 1) + "…", report.summary().skipped().get(1).reason());
    }

    private static String printed(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.print(new PrintStream(out, true, StandardCharsets.UTF_8));
        return out.toString(StandardCharsets.UTF_8);
    }
}
