package press.harmattan.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Given;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Report;

/** What an article of a file loses is said, and what is no address of the web does not come in. */
@QuarkusTest
class NdjsonLossesTest {
    private static final String ARTICLE =
            """
            {"type":"article","id":"0198c0de-0000-7000-8000-000000000001",\
            "story":"0198c0de-0000-7000-8000-000000000002","lang":"ar","slug":"harvest",\
            "formerSlugs":[],"stage":"published","createdAt":"2026-02-03T08:00:00Z",\
            "modifiedAt":"2026-02-03T08:00:00Z","formerUrls":[],"content":%1$s,\
            "revisions":[{"revision":1,"kind":"publication","at":"2026-02-03T08:00:00Z",\
            "slug":"harvest","content":%1$s}]}
            """;
    private static final String CONTENT =
            """
            {"title":"حصاد","image":{"url":"https://images.example/a.jpg",\
            "renditions":[{"url":"https://images.example/b.jpg"}]},\
            "authors":[],"regions":[],"tags":[],\
            "sources":[{"label":"بيان","url":"https://source.example/","kind":"document"}],\
            "access":"open","rights":{"licence":"https://licence.example/","syndication":false},\
            "body":"<p>بدأ الحصاد.</p>"}""";

    @TempDir Path folder;
    @Inject NdjsonImport importer;
    @Inject NdjsonExport exporter;
    @Inject Given given;

    @BeforeEach
    void start_with_nothing() {
        given.nothing();
    }

    @Test
    void what_is_taken_out_is_told_with_its_line_once_for_all_revisions() throws IOException {
        String content =
                CONTENT.replace("<p>", "<p onclick='x()'>")
                        .replace("</p>", "</p><script>alert(1)</script>")
                        .replace("حصاد\"", "حصاد\\u202e\"");
        Path file = folder.resolve("report.ndjson");
        try (Report report = new Report(file)) {
            run("\n" + ARTICLE.formatted(content), report);
            assertEquals(1, report.createdOf("article"));
        }
        List<String> told = Files.readAllLines(file);
        assertEquals(3, told.size(), told::toString);
        for (String said : List.of("onclick", "script", "a character that no text needs")) {
            assertTrue(
                    told.stream()
                            .anyMatch(
                                    line ->
                                            line.contains("\"warning\",\"line\":2")
                                                    && line.contains("\"article\"")
                                                    && line.contains(said)),
                    told::toString);
        }
        String kept = export();
        assertTrue(kept.contains("<p>بدأ الحصاد.</p>"));
        assertTrue(kept.contains("\"title\":\"حصاد\""));
    }

    @Test
    void what_was_exported_loses_nothing_and_is_unchanged() throws IOException {
        run(ARTICLE.formatted(CONTENT), new Report());
        String first = export();
        Report again = new Report();
        run(first, again);
        assertEquals(1, again.unchangedOf("article"));
        given.nothing();
        Report anew = new Report();
        run(first, anew);
        assertEquals(List.of(), anew.findings(Finding.What.warning));
        assertEquals(first, export());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://images.example/a.jpg",
                "https://images.example/b.jpg",
                "https://source.example/",
                "https://licence.example/"
            })
    void what_is_no_address_of_the_web_costs_the_line(String address) throws IOException {
        Report heard = new Report();
        run(ARTICLE.formatted(CONTENT.replace(address, "javascript:alert(1)")), heard);
        assertEquals(
                List.of("\"javascript:alert(1)\" is no http or https address"),
                heard.findings(Finding.What.skipped).stream().map(Finding::reason).toList());
        assertEquals("", export());
    }

    private void run(String lines, Report report) throws IOException {
        importer.run(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), report, false);
    }

    private String export() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        exporter.run(out);
        return out.toString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("\"type\":\"article\""))
                .reduce("", (all, line) -> all + line + "\n");
    }
}
