package press.harmattan.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.comment.Letters;
import press.harmattan.given.Given;
import press.harmattan.given.GivenArticle;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Report;
import press.harmattan.importer.run.Somebody;
import press.harmattan.importer.wxr.Endless;

/** A newsroom comes back from its file as it went into it. */
@QuarkusTest
class NdjsonTest {
    private static final String SECTION =
            "{\"type\":\"section\",\"id\":\"0198c0de-0000-7000-8000-00000000000%d\",\"slug\":\"%s\","
                    + "\"names\":{\"ar\":\"سوق\"},\"aliases\":[],\"formerSlugs\":[],"
                    + "\"parent\":%s,\"position\":1}";

    @Inject NdjsonImport importer;
    @Inject NdjsonExport exporter;
    @Inject Given given;
    @Inject Letters letters;
    @Inject Somebody somebody;

    @BeforeEach
    void start_with_nothing() {
        given.nothing();
    }

    @Test
    void everything_makes_the_round_trip_without_loss() throws IOException {
        assertEquals(List.of(), skipped(importSample()));
        String first = export();
        given.nothing();
        assertNotEquals(first, export());
        assertEquals(List.of(), skipped(importText(first)));
        assertEquals(first, export());
    }

    @Test
    void a_second_run_changes_nothing() throws IOException {
        Report first = importSample();
        assertEquals(
                Map.of("section", 8L, "tag", 31L, "author", 8L, "article", 71L),
                counts(first::createdOf));
        String before = export();
        Report second = importSample();
        assertEquals(Map.of(), counts(second::createdOf));
        assertEquals(Map.of(), counts(second::updatedOf));
        assertEquals(counts(first::createdOf), counts(second::unchangedOf));
        assertEquals(before, export());
    }

    @Test
    void a_dry_run_says_what_would_happen_and_writes_nothing() throws IOException {
        String before = export();
        Report told = new Report();
        try (InputStream sample = NdjsonTest.class.getResourceAsStream("/sample-content.ndjson")) {
            importer.run(sample, told, true);
        }
        assertEquals(List.of(), skipped(told));
        assertEquals(71, told.createdOf("article"));
        assertEquals(before, export());
    }

    @Test
    void a_renamed_section_is_updated_and_keeps_its_former_slug() throws IOException {
        importText(SECTION.formatted(1, "markets", "null"));
        Report heard = importText(SECTION.formatted(1, "trade", "null"));
        assertEquals(Map.of("section", 1L), counts(heard::updatedOf));
        assertEquals(true, export().contains("\"slug\":\"trade\""));
        assertEquals(true, export().contains("\"formerSlugs\":[\"markets\"]"));
    }

    @Test
    void what_readers_can_read_comes_along_and_nothing_else() throws IOException {
        GivenArticle harvest = given.published("harvest").save();
        UUID comment = letters.approved(harvest, "نعم").get(0);
        letters.approvedAnswer(harvest, comment, "Indeed");
        letters.waiting(harvest, "zanzaliba", Instant.now(), null);
        String first = export();
        assertFalse(first.contains("zanzaliba"));
        given.nothing();
        Report heard = importText(first);
        assertEquals(List.of(), skipped(heard));
        assertEquals(2, heard.createdOf("comment"));
        assertEquals(first, export());
        assertEquals(List.of("نعم", "Indeed"), Letters.texts("harvest"));
        assertEquals(2, importText(first).unchangedOf("comment"));
    }

    @Test
    void a_broken_line_is_named_and_does_not_stop_the_rest() throws IOException {
        Report heard =
                importText(
                        SECTION.formatted(1, "one", "null")
                                + "\n{\"type\":\"section\"\n\n"
                                + SECTION.formatted(2, "two", "\"missing\"")
                                + "\n"
                                + SECTION.formatted(3, "one", "null")
                                + "\n"
                                + SECTION.formatted(4, "four", "\"one\"")
                                + "\n{\"type\":\"rumour\"}");
        assertEquals(Map.of("section", 2L), counts(heard::createdOf));
        assertEquals(List.of(2L, 4L, 5L, 7L), skipped(heard));
    }

    @Test
    void a_field_that_is_misspelt_is_refused_rather_than_lost() throws IOException {
        Report heard =
                importText(SECTION.formatted(1, "one", "null").replace("position", "positoin"));
        assertEquals(Map.of(), counts(heard::createdOf));
        assertEquals(List.of(1L), skipped(heard));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lock table section in share row exclusive mode",
                "select pg_advisory_xact_lock(hashtext('harmattan.change'))"
            })
    void somebody_elses_lock_is_waited_for_and_costs_no_line(String lock) throws IOException {
        CompletableFuture<Void> other = somebody.refuses(lock);
        assertOnlyTheBrokenLineIsSkipped();
        other.join();
    }

    @Test
    void a_connection_that_is_lost_costs_no_line() throws IOException {
        CompletableFuture<Void> other =
                somebody.cutsOff("lock table section in share row exclusive mode");
        assertOnlyTheBrokenLineIsSkipped();
        other.join();
    }

    private void assertOnlyTheBrokenLineIsSkipped() throws IOException {
        Report heard =
                importText(
                        SECTION.formatted(1, "one", "null")
                                + "\n"
                                + SECTION.formatted(2, "two", "\"missing\"")
                                + "\n"
                                + SECTION.formatted(3, "three", "\"one\""));
        assertEquals(List.of(2L), skipped(heard));
        assertEquals(Map.of("section", 2L), counts(heard::createdOf));
    }

    @Test
    void a_line_that_is_too_long_is_named_and_passed_over() throws IOException {
        int last = NdjsonLines.LONGEST >> 16;
        Report heard = new Report();
        importer.run(
                new Endless(
                        part ->
                                part == 0
                                        ? SECTION.formatted(1, "one", "null") + "\n"
                                        : part <= last
                                                ? "سوق".repeat(1 << 16)
                                                : part == last + 1
                                                        ? "\n"
                                                                + SECTION.formatted(
                                                                        2, "two", "\"one\"")
                                                        : null),
                heard,
                false);
        assertEquals(List.of(2L), skipped(heard));
        assertEquals(
                List.of("is longer than " + NdjsonLines.LONGEST + " characters"),
                heard.findings(Finding.What.skipped).stream().map(Finding::reason).toList());
        assertEquals(Map.of("section", 2L), counts(heard::createdOf));
    }

    private Report importSample() throws IOException {
        try (InputStream sample = NdjsonTest.class.getResourceAsStream("/sample-content.ndjson")) {
            Report heard = new Report();
            importer.run(sample, heard, false);
            return heard;
        }
    }

    private Report importText(String lines) throws IOException {
        Report heard = new Report();
        importer.run(bytes(lines), heard, false);
        return heard;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private String export() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.run(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Map<String, Long> counts(ToLongFunction<String> of) {
        Map<String, Long> counts = new TreeMap<>();
        Stream.of("section", "region", "tag", "author", "article")
                .filter(kind -> of.applyAsLong(kind) > 0)
                .forEach(kind -> counts.put(kind, of.applyAsLong(kind)));
        return counts;
    }

    private static List<Long> skipped(Report report) {
        return report.findings(Finding.What.skipped).stream().map(Finding::line).sorted().toList();
    }
}
