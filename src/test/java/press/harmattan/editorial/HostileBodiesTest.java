package press.harmattan.editorial;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static press.harmattan.given.Desk.article;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import press.harmattan.given.Api;
import press.harmattan.given.Desk;
import press.harmattan.given.Given;
import press.harmattan.identity.Role;

/** Attacks go in as an editor's HTML and Markdown, are published, and come out as text at most. */
@QuarkusTest
class HostileBodiesTest {
    private static final Desk OUMAR = new Desk(Role.editor, "oumar");

    private static final Set<String> ELEMENTS =
            Set.of(
                    "h2",
                    "h3",
                    "h4",
                    "p",
                    "ul",
                    "ol",
                    "li",
                    "blockquote",
                    "figure",
                    "figcaption",
                    "img",
                    "a",
                    "strong",
                    "em",
                    "table",
                    "thead",
                    "tbody",
                    "tr",
                    "td",
                    "th",
                    "bdi",
                    "span",
                    "br",
                    "sup",
                    "sub");
    private static final Set<String> ATTRIBUTES =
            Set.of(
                    "href", "src", "alt", "width", "height", "id", "dir", "lang", "colspan",
                    "rowspan", "scope", "align");

    @Inject Given given;

    @BeforeEach
    void an_empty_newsroom() {
        given.nothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"html", "markdown"})
    void nothing_active_comes_out_in_any_format(String form) throws IOException {
        List<String> attacks = attacks();
        assertTrue(attacks.size() >= 60, "only " + attacks.size());
        List<String> active = new ArrayList<>();
        for (String attack : attacks) {
            String id = OUMAR.begin(article("Titre", "body", Map.of(form, "Bien. " + attack)));
            faults(OUMAR.read(id).getString("body.html"), "draft: " + attack, active);
            OUMAR.moved(id, "publish");
            for (String format : List.of("html", "blocks", "markdown", "text")) {
                Response seen = Api.get("/v1/articles/" + id, "body", format);
                assertEquals(200, seen.statusCode(), attack);
                for (String html : shown(seen, format)) {
                    faults(html, format + ": " + attack, active);
                }
            }
        }
        assertEquals(List.of(), active);
    }

    /** Every piece of HTML that a reader of the format may come to show. */
    private static List<String> shown(Response seen, String format) {
        switch (format) {
            case "html":
                return List.of(seen.jsonPath().getString("body.html"));
            case "blocks":
                List<String> all = new ArrayList<>(seen.jsonPath().getList("body.blocks.html"));
                seen.jsonPath().<List<String>>getList("body.blocks.items").stream()
                        .filter(items -> items != null)
                        .forEach(all::addAll);
                return all;
            case "markdown":
                return List.of(
                        HtmlRenderer.builder()
                                .extensions(List.of(TablesExtension.create()))
                                .build()
                                .render(
                                        Parser.builder()
                                                .extensions(List.of(TablesExtension.create()))
                                                .build()
                                                .parse(
                                                        seen.jsonPath()
                                                                .getString("body.markdown"))));
            default:
                String text = seen.jsonPath().getString("body.text");
                assertTrue(text.startsWith("Bien."), text);
                assertTrue(text.codePoints().noneMatch(c -> c < ' ' && c != '\n' && c != '\t'));
                return List.of();
        }
    }

    private static void faults(String html, String attack, List<String> active) {
        for (Element element : Jsoup.parseBodyFragment(html).body().getAllElements()) {
            if (element.normalName().equals("body")) {
                continue;
            }
            if (!ELEMENTS.contains(element.normalName())) {
                active.add(attack + " → <" + element.normalName() + ">");
            }
            for (Attribute attribute : element.attributes()) {
                if (!isInert(attribute)) {
                    active.add(attack + " → " + attribute);
                }
            }
        }
    }

    private static boolean isInert(Attribute attribute) {
        return switch (attribute.getKey()) {
            case "href" -> attribute.getValue().matches("https?://[^\"<>\\s]+|mailto:[^?]+|#.+");
            case "src" -> attribute.getValue().matches("https?://[^\"<>\\s]+");
            default -> ATTRIBUTES.contains(attribute.getKey());
        };
    }

    @Test
    void what_was_removed_is_said() {
        Response created =
                OUMAR.create(
                        article(
                                "Titre",
                                "body",
                                Map.of(
                                        "html",
                                        "<p onclick=x>a</p><script>b</script>"
                                                + "<a href='javascript:c'>c</a>")));
        assertEquals(
                List.of(
                        "the attribute onclick was removed",
                        "<script> with what is in it was removed",
                        "the attribute href of <a> was removed"),
                created.jsonPath().getList("warnings.detail"));
        assertEquals(
                Set.of("/body/html"), Set.copyOf(created.jsonPath().getList("warnings.pointer")));
        String id = created.jsonPath().getString("id");
        assertEquals(List.of(), OUMAR.read(id).getList("warnings"));
    }

    private static List<String> attacks() throws IOException {
        try (InputStream file =
                HostileBodiesTest.class.getResourceAsStream("/hostile-bodies.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .map(line -> line.replace('␊', '\n').replace('␉', '\t'))
                    .toList();
        }
    }
}
