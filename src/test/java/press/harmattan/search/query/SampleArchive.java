package press.harmattan.search.query;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import press.harmattan.search.mapping.IndexedArticle;
import press.harmattan.search.mapping.Name;

/** The sample content as it is indexed once the program has it, by slug, without a database. */
final class SampleArchive {

    private static final Path CONTENT = Path.of("src/main/resources/sample-content.ndjson");
    private static final Path REGIONS =
            Path.of("src/main/resources/db/migration/V4__sahel_regions.sql");
    private static final Pattern REGION =
            Pattern.compile(
                    "'([a-z-]+)', [-0-9.]+, [-0-9.]+, \\S+,?\\s+'(\\{.*?})',"
                            + "\\s+(?:array\\[([^]]*)]|'\\{}')");
    private static final Pattern ALIAS = Pattern.compile("'((?:[^']|'')*)'");
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, List<Name>> names = new HashMap<>();
    private final Map<String, UUID> ids = new HashMap<>();
    private final List<IndexedArticle> articles = new ArrayList<>();

    SampleArchive() throws IOException {
        Matcher region = REGION.matcher(Files.readString(REGIONS));
        while (region.find()) {
            List<Name> called = names(JSON.readTree(region.group(2).replace("''", "'")));
            Matcher alias = ALIAS.matcher(region.group(3) == null ? "" : region.group(3));
            while (alias.find()) {
                called.add(new Name(null, alias.group(1).replace("''", "'")));
            }
            names.put("region " + region.group(1), called);
        }
        for (String line : Files.readAllLines(CONTENT)) {
            JsonNode entry = JSON.readTree(line);
            String type = entry.get("type").asText();
            if (!type.equals("article")) {
                List<Name> called = names(entry.get("names"));
                entry.get("aliases").forEach(alias -> called.add(new Name(null, alias.asText())));
                names.put(type + " " + entry.get("slug").asText(), called);
            } else if (entry.get("stage").asText().equals("published")) {
                add(entry);
            }
        }
    }

    List<IndexedArticle> articles() {
        return articles;
    }

    UUID id(String slug) {
        return ids.computeIfAbsent(
                slug,
                unknown -> {
                    throw new IllegalArgumentException(unknown);
                });
    }

    private static List<Name> names(JsonNode byLanguage) {
        List<Name> called = new ArrayList<>();
        byLanguage
                .properties()
                .forEach(it -> called.add(new Name(it.getKey(), it.getValue().asText())));
        return called;
    }

    private void add(JsonNode article) {
        JsonNode content = article.get("content");
        UUID id = UUID.fromString(article.get("id").asText());
        Instant published = Instant.parse(article.get("publishedAt").asText());
        boolean open = content.get("access").asText().equals("open");
        List<Name> called = new ArrayList<>();
        for (String kind : List.of("tag", "region", "author")) {
            content.get(kind + "s")
                    .forEach(slug -> called.addAll(names.get(kind + " " + slug.asText())));
        }
        ids.put(article.get("slug").asText(), id);
        articles.add(
                new IndexedArticle(
                        id,
                        UUID.fromString(article.get("story").asText()),
                        article.get("lang").asText(),
                        List.of(),
                        1,
                        published,
                        published,
                        content.get("title").asText(),
                        content.get("kicker").asText(),
                        content.get("summary").asText(),
                        open ? content.get("body").asText().replaceAll("<[^>]+>", " ") : null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(),
                        called));
    }
}
