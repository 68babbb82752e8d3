package press.harmattan.importer;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import press.harmattan.language.Slugs;

/** The file as it lies on the class path, before anything has imported it. */
class SampleContentFileTest {

    private static final List<String> TYPES = List.of("section", "tag", "author", "article");
    private static final Set<String> LANGUAGES = Set.of("ar", "fr", "en");
    private static final Set<String> NOTED = Set.of("correction", "clarification", "retraction");
    private static final Set<String> ELEMENTS =
            Set.of(
                    ("h2 h3 p ul ol li blockquote figure figcaption img a strong em"
                                    + " table thead tbody tr th td bdi br")
                            .split(" "));
    private static final Set<String> ATTRIBUTES = Set.of("href", "src", "alt", "dir", "lang");

    private static final Pattern LATIN_LETTERS = Pattern.compile("\\p{IsLatin}");
    private static final Pattern NEVER_IN_TEXT =
            Pattern.compile("[\\p{Cntrl}\\u202A-\\u202E\\uFEFF]");

    private static final List<String> lines = new ArrayList<>();
    private static final List<JsonNode> records = new ArrayList<>();
    private static String regions;

    @BeforeAll
    static void read() throws IOException {
        ObjectMapper strict =
                new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);
        text("/sample-content.ndjson").lines().forEach(lines::add);
        for (String line : lines) {
            records.add(strict.readTree(line));
        }
        regions = text("/db/migration/V4__sahel_regions.sql");
    }

    @Test
    void sections_come_before_tags_before_authors_before_articles() {
        List<Integer> order = records.stream().map(r -> TYPES.indexOf(text(r, "type"))).toList();

        assertFalse(order.contains(-1));
        assertEquals(order.stream().sorted().toList(), order);
        assertEquals(4, Set.copyOf(order).size());
    }

    @Test
    void no_line_has_a_control_character_or_a_bidi_override() {
        for (JsonNode record : records) {
            strings(record)
                    .forEach(
                            s -> {
                                assertFalse(NEVER_IN_TEXT.matcher(s).find(), s);
                                assertTrue(Normalizer.isNormalized(s, Normalizer.Form.NFC), s);
                            });
        }
    }

    @Test
    void ids_are_version_7_and_never_given_twice() {
        Set<UUID> seen = new HashSet<>();
        for (JsonNode record : records) {
            UUID id = UUID.fromString(text(record, "id"));
            assertEquals(7, id.version());
            assertTrue(seen.add(id), () -> "twice: " + id);
        }
        articles().forEach(a -> assertEquals(7, UUID.fromString(text(a, "story")).version()));
    }

    @Test
    void slugs_are_well_formed_and_unique_within_their_kind() {
        Set<String> seen = new HashSet<>();
        for (JsonNode record : records) {
            Stream.concat(Stream.of(text(record, "slug")), texts(record.get("formerSlugs")))
                    .forEach(
                            slug -> {
                                assertTrue(Slugs.isValid(slug), slug);
                                assertTrue(seen.add(text(record, "type") + " " + slug), slug);
                            });
        }
        for (JsonNode article : articles()) {
            String title = text(article.get("content"), "title");
            assertEquals(Slugs.from(title), Optional.of(text(article, "slug")));
        }
    }

    @Test
    void vocabularies_are_named_in_three_languages_and_bylines_say_they_are_invented() {
        for (JsonNode record : records) {
            if (record.has("names")) {
                assertEquals(LANGUAGES, keys(record.get("names")), text(record, "slug"));
            }
        }
        for (JsonNode author : ofType("author")) {
            assertEquals(LANGUAGES, keys(author.get("roles")));
            assertTrue(text(author.get("bios"), "ar").contains("متخيَّل"));
            assertTrue(text(author.get("bios"), "fr").contains("inventé"));
            assertTrue(text(author.get("bios"), "en").contains("invented"));
        }
    }

    @Test
    void every_reference_names_something() {
        Set<String> above = new HashSet<>();
        for (JsonNode section : ofType("section")) {
            JsonNode parent = section.get("parent");
            assertTrue(parent.isNull() || above.contains(parent.asText()));
            above.add(text(section, "slug"));
        }
        Set<String> tags = slugs("tag");
        Set<String> authors = slugs("author");
        for (JsonNode article : articles()) {
            for (JsonNode content : contents(article)) {
                assertTrue(above.contains(text(content, "section")));
                assertAll(list(content, "tags", tags::contains));
                assertAll(list(content, "authors", authors::contains));
                assertAll(list(content, "regions", r -> regions.contains("'" + r + "', ")));
            }
        }
    }

    @Test
    void a_story_has_one_article_a_language_and_most_have_all_three() {
        Map<String, Set<String>> stories = new HashMap<>();
        for (JsonNode article : articles()) {
            String story = text(article, "story");
            assertTrue(LANGUAGES.contains(text(article, "lang")));
            assertTrue(
                    stories.computeIfAbsent(story, s -> new HashSet<>()).add(text(article, "lang")),
                    () -> "a language twice in " + story);
        }
        assertTrue(stories.size() >= 24);
        assertTrue(stories.values().stream().filter(LANGUAGES::equals).count() >= 20);
        assertTrue(stories.values().stream().anyMatch(s -> s.size() == 1));
    }

    @Test
    void a_translation_follows_its_source_and_tells_the_same_story() {
        Map<String, JsonNode> before = new HashMap<>();
        Map<String, String> sources = new HashMap<>();
        for (JsonNode article : articles()) {
            JsonNode source = article.get("translationOf");
            if (source.isNull()) {
                assertFalse(sources.containsKey(text(article, "story")), "two sources");
                sources.put(text(article, "story"), text(article, "id"));
            } else {
                assertNotNull(before.get(source.asText()), "the source comes later or never");
                assertEquals(text(before.get(source.asText()), "story"), text(article, "story"));
                assertEquals(sources.get(text(article, "story")), source.asText());
            }
            before.put(text(article, "id"), article);
        }
    }

    @Test
    void revisions_are_numbered_dated_and_end_with_what_is_published() {
        for (JsonNode article : articles()) {
            JsonNode revisions = article.get("revisions");
            if (text(article, "stage").equals("draft")) {
                assertEquals(0, revisions.size());
                assertTrue(article.get("publishedAt").isNull());
                continue;
            }
            Instant last = Instant.parse(text(article, "createdAt"));
            Set<String> slugs = new HashSet<>();
            for (int i = 0; i < revisions.size(); i++) {
                JsonNode revision = revisions.get(i);
                String kind = text(revision, "kind");
                assertEquals(i + 1, revision.get("revision").asInt());
                assertEquals(i == 0, kind.equals("publication"));
                assertEquals(NOTED.contains(kind), !revision.get("note").isNull());
                assertTrue(Instant.parse(text(revision, "at")).isAfter(last));
                last = Instant.parse(text(revision, "at"));
                slugs.add(text(revision, "slug"));
            }
            JsonNode newest = revisions.get(revisions.size() - 1);
            assertEquals(article.get("publishedAt"), revisions.get(0).get("at"));
            assertEquals(article.get("modifiedAt"), newest.get("at"));
            assertEquals(article.get("content"), newest.get("content"));
            assertEquals(article.get("slug"), newest.get("slug"));
            assertEquals(
                    text(article, "stage").equals("retracted"),
                    text(newest, "kind").equals("retraction"));
            slugs.remove(text(article, "slug"));
            assertEquals(slugs, texts(article.get("formerSlugs")).collect(toSet()));
        }
    }

    @Test
    void every_kind_of_revision_stage_and_access_can_be_seen() {
        assertEquals(
                Set.of("published", "draft", "retracted"),
                articles().stream().map(a -> text(a, "stage")).collect(toSet()));
        assertEquals(
                Set.of("publication", "update", "correction", "clarification", "retraction"),
                articles().stream()
                        .flatMap(a -> StreamSupport.stream(a.get("revisions").spliterator(), false))
                        .map(r -> text(r, "kind"))
                        .collect(toSet()));
        assertEquals(
                Set.of("open", "registered", "partner"),
                articles().stream().map(a -> text(a.get("content"), "access")).collect(toSet()));
        List<JsonNode> dates = articles().stream().map(a -> a.get("publishedAt")).toList();
        assertTrue(dates.size() - 2 > Set.copyOf(dates).size(), "no two at the same moment");
    }

    @Test
    void bodies_use_only_the_markup_that_articles_may_have() {
        Set<String> used = new HashSet<>();
        for (Element element : elements()) {
            used.add(element.normalName());
            element.attributes().forEach(a -> assertTrue(ATTRIBUTES.contains(a.getKey())));
            for (String url : List.of("href", "src")) {
                assertTrue(element.attr(url).matches("(https://[a-z.-]+\\.example/\\S*)?"));
            }
            assertTrue(!element.nameIs("img") || !element.attr("alt").isBlank());
        }
        assertTrue(ELEMENTS.containsAll(used), used::toString);
        assertTrue(used.containsAll(Set.of("h2", "ul", "ol", "blockquote", "table", "img", "bdi")));
    }

    @Test
    void arabic_articles_are_arabic_and_keep_latin_names_apart() {
        for (JsonNode article : articles()) {
            boolean arabic = text(article, "lang").equals("ar");
            for (JsonNode content : contents(article)) {
                Document body = Jsoup.parseBodyFragment(text(content, "body"));
                body.select("bdi").remove();
                String words =
                        text(content, "title") + text(content, "summary") + body.body().text();
                if (arabic) {
                    assertFalse(LATIN_LETTERS.matcher(words).find(), words);
                } else {
                    assertFalse(words.codePoints().anyMatch(SampleContentFileTest::isArabic));
                }
            }
        }
    }

    private static boolean isArabic(int codePoint) {
        return Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.ARABIC;
    }

    private static String text(String resource) throws IOException {
        try (InputStream in = SampleContentFileTest.class.getResourceAsStream(resource)) {
            assertNotNull(in, resource);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String text(JsonNode node, String key) {
        JsonNode value = node.get(key);
        assertTrue(value != null && value.isTextual(), () -> key + " is no text in " + node);
        return value.textValue();
    }

    private static Stream<String> texts(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false).map(JsonNode::textValue);
    }

    private static Stream<String> strings(JsonNode node) {
        return node.isTextual()
                ? Stream.of(node.textValue())
                : StreamSupport.stream(node.spliterator(), false)
                        .flatMap(SampleContentFileTest::strings);
    }

    private static Set<String> keys(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).collect(toSet());
    }

    private static Stream<Executable> list(JsonNode content, String key, Predicate<String> known) {
        assertFalse(content.get(key).isEmpty(), key);
        return texts(content.get(key)).map(slug -> () -> assertTrue(known.test(slug), slug));
    }

    private static List<JsonNode> ofType(String type) {
        return records.stream().filter(r -> text(r, "type").equals(type)).toList();
    }

    private static List<JsonNode> articles() {
        return ofType("article");
    }

    private static Set<String> slugs(String type) {
        return ofType(type).stream().map(r -> text(r, "slug")).collect(toSet());
    }

    private static List<JsonNode> contents(JsonNode article) {
        List<JsonNode> contents = new ArrayList<>(List.of(article.get("content")));
        article.get("revisions").forEach(r -> contents.add(r.get("content")));
        return contents;
    }

    private static List<Element> elements() {
        return articles().stream()
                .flatMap(a -> contents(a).stream())
                .map(c -> Jsoup.parseBodyFragment(text(c, "body")).body())
                .flatMap(b -> b.getAllElements().stream().skip(1))
                .toList();
    }
}
