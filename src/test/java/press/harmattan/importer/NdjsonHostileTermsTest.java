package press.harmattan.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import press.harmattan.author.AuthorRepository;
import press.harmattan.author.AuthorTerm;
import press.harmattan.given.Given;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Report;

/** What the newsroom refuses from people it refuses from a file. */
@QuarkusTest
class NdjsonHostileTermsTest {
    private static final String AUTHOR =
            """
            {"type":"author","id":"0198c0de-0000-7000-8000-00000000000%d","slug":"salka-%d",\
            "names":{"fr":"Salka"},"aliases":["Testine"],"formerSlugs":[],\
            "roles":{"fr":"Reporter"},"bios":{"fr":"<p>Elle écrit.</p>"},\
            "portrait":{"url":"https://images.example/a.jpg"},\
            "links":[{"label":"Site","url":"https://salka.example/"}],"pseudonym":false}
            """;

    @Inject NdjsonImport importer;
    @Inject Given given;
    @Inject AuthorRepository authors;

    @BeforeEach
    void start_with_nothing() {
        given.nothing();
    }

    @ParameterizedTest
    @CsvSource({
        "<p>Elle écrit.</p>, <img src=x onerror=alert(1)>, /bios/fr",
        "<p>Elle écrit.</p>, <script>alert(1)</script>, /bios/fr",
        "https://images.example/a.jpg, javascript:alert(1), /portrait/url",
        "https://salka.example/, javascript:alert(1), /links/0/url",
        "Reporter, \\u202eReporter, /roles/fr",
        "Testine, \\u202eTestine, /aliases/0",
        "\"fr\":\"Salka\", \"fr\":\"\\u202eSalka\", /names/fr"
    })
    void what_readers_must_not_get_costs_its_line(String good, String bad, String where)
            throws IOException {
        String hostile = AUTHOR.formatted(1, 1).replace(good, bad);
        Report heard = imported(hostile + AUTHOR.formatted(2, 2));
        List<Finding> skipped = heard.findings(Finding.What.skipped);
        assertEquals(List.of(1L), skipped.stream().map(Finding::line).toList());
        assertTrue(skipped.get(0).reason().startsWith(where), skipped.get(0)::reason);
        assertEquals(List.of("salka-2"), authors.all().stream().map(AuthorTerm::slug).toList());
    }

    @Test
    void an_author_without_aliases_or_links_is_incomplete() throws IOException {
        Report heard =
                imported(
                        AUTHOR.formatted(1, 1).replace("\"aliases\":[\"Testine\"],", "")
                                + AUTHOR.formatted(2, 2).replaceFirst("\"links\":\\[.*\\],", ""));
        assertEquals(2, heard.findings(Finding.What.skipped).size());
    }

    private Report imported(String lines) throws IOException {
        Report heard = new Report();
        importer.run(
                new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), heard, false);
        return heard;
    }
}
