package press.harmattan.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Api.read;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import press.harmattan.given.Given;
import press.harmattan.importer.SampleNewsroom;
import press.harmattan.published.Rights;

@QuarkusTest
class SheetTest {
    @Inject Given given;
    @Inject SampleNewsroom newsroom;

    @BeforeEach
    void nothing() {
        given.nothing();
    }

    @Test
    void markdown_has_a_title_a_head_the_body_and_the_rights() {
        rain();
        assertEquals(
                """
                Météo

                # Pluie \\*enfin\\*

                Il a plu.

                Par Amina, Moussa

                Publication\u00a0: 1 septembre 2026 à 10:00 UTC

                Mise à jour\u00a0: 1 septembre 2026 à 10:10 UTC

                ![A field](https://images.example/a.jpg)

                At dawn — A. Photographer

                ## Le puits

                Il est **plein**.

                ---

                ## Corrections et précisions

                - Correction (1 septembre 2026 à 10:10 UTC)\u00a0: La profondeur.

                ## Sources

                - Un carnet
                - [Un site](https://a.example/x_%281%29)

                ## Droits

                - Titulaire des droits\u00a0: Sable
                - Mention à porter\u00a0: Sable / Amina
                - Licence\u00a0: <https://creativecommons.org/licenses/by/4.0/>
                - Conditions\u00a0: Sans coupe.
                - Reprise par les partenaires\u00a0: autorisée
                - Fin des droits\u00a0: 1 janvier 2027 à 00:00 UTC
                - Adresse\u00a0: <URL>
                """,
                told(".md"));
    }

    @Test
    void plain_text_says_the_same_without_marks() {
        rain();
        assertEquals(
                """
                Météo

                Pluie *enfin*

                Il a plu.

                Par Amina, Moussa

                Publication\u00a0: 1 septembre 2026 à 10:00 UTC

                Mise à jour\u00a0: 1 septembre 2026 à 10:10 UTC

                At dawn — A. Photographer

                Le puits

                Il est plein.

                -----

                Corrections et précisions

                - Correction (1 septembre 2026 à 10:10 UTC)\u00a0: La profondeur.

                Sources

                - Un carnet
                - Un site (https://a.example/x_(1))

                Droits

                - Titulaire des droits\u00a0: Sable
                - Mention à porter\u00a0: Sable / Amina
                - Licence\u00a0: https://creativecommons.org/licenses/by/4.0/
                - Conditions\u00a0: Sans coupe.
                - Reprise par les partenaires\u00a0: autorisée
                - Fin des droits\u00a0: 1 janvier 2027 à 00:00 UTC
                - Adresse\u00a0: URL
                """,
                told(".txt"));
    }

    @Test
    void what_is_not_known_has_no_line() {
        given.published("pluie").title("Rain").at("2026-09-01T10:00:00Z").save();
        assertEquals(
                """
                # Rain

                Published: September 1, 2026 at 10:00 UTC

                Body.

                ---

                ## Rights

                - Republication by partners: not allowed
                - Address: <URL>
                """,
                told(".md"));
    }

    @Test
    void every_sample_article_is_told_whole() throws IOException {
        newsroom.open();
        for (String id : read("/v1/articles", "limit", 100).<String>getList("data.id")) {
            contains(id, ".md", "markdown");
            contains(id, ".txt", "text");
        }
    }

    private static void contains(String id, String suffix, String format) {
        String body = read("/v1/articles/" + id, "body", format).getString("body." + format);
        assertTrue(body == null || Forms.read(id, suffix).contains("\n\n" + body + "\n\n"), id);
    }

    private void rain() {
        given.author("amina").named("fr", "Amina").save();
        given.author("moussa").named("fr", "Moussa").save();
        given.published("pluie")
                .lang("fr")
                .kicker("Météo")
                .title("Pluie *enfin*")
                .summary("Il a plu.")
                .by("amina", "moussa")
                .at("2026-09-01T10:00:00Z")
                .image(HtmlPageTest.image())
                .body("<h2>Le puits</h2><p>Il est <strong>plein</strong>.</p>")
                .source("Un carnet")
                .source("Un site", "https://a.example/x_(1)")
                .rights(
                        new Rights(
                                "https://creativecommons.org/licenses/by/4.0/",
                                "Sable",
                                "Sable / Amina",
                                "Sans coupe.",
                                true,
                                Instant.parse("2027-01-01T00:00:00Z")))
                .corrected("La profondeur.")
                .save();
    }

    private static String told(String suffix) {
        String url = read("/v1/articles/pluie").getString("url");
        return Forms.read("pluie", suffix).replace(url, "URL");
    }
}
