package press.harmattan.search.mapping;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An article for the index, of which a test says only what the case is about. */
public final class Piece {

    private static final Instant FIRST = Instant.parse("2026-06-01T06:00:00Z");

    private final String lang;
    private final List<String> otherLanguages = new ArrayList<>();
    private final List<UUID> regions = new ArrayList<>();
    private final List<UUID> tags = new ArrayList<>();
    private final List<UUID> authors = new ArrayList<>();
    private final List<Name> names = new ArrayList<>();
    private UUID id = UUID.randomUUID();
    private UUID story = UUID.randomUUID();
    private Instant publishedAt = FIRST;
    private Instant updatedAt;
    private String title = "";
    private String kicker;
    private String summary;
    private String text;
    private UUID section;

    private Piece(String lang) {
        this.lang = lang;
    }

    public static Piece in(String lang) {
        return new Piece(lang);
    }

    public static IndexedArticle titled(String lang, String title) {
        return in(lang).title(title).done();
    }

    public static IndexedArticle saying(String lang, String text) {
        return in(lang).text(text).done();
    }

    public Piece id(UUID other) {
        id = other;
        return this;
    }

    public Piece story(UUID common, String... alsoIn) {
        story = common;
        otherLanguages.addAll(List.of(alsoIn));
        return this;
    }

    public Piece published(String instant) {
        publishedAt = Instant.parse(instant);
        return this;
    }

    public Piece updated(String instant) {
        updatedAt = Instant.parse(instant);
        return this;
    }

    public Piece title(String words) {
        title = words;
        return this;
    }

    public Piece kicker(String words) {
        kicker = words;
        return this;
    }

    public Piece summary(String words) {
        summary = words;
        return this;
    }

    public Piece text(String words) {
        text = words;
        return this;
    }

    public Piece section(UUID at) {
        section = at;
        return this;
    }

    public Piece regions(UUID... about) {
        regions.addAll(List.of(about));
        return this;
    }

    public Piece tags(UUID... with) {
        tags.addAll(List.of(with));
        return this;
    }

    public Piece authors(UUID... by) {
        authors.addAll(List.of(by));
        return this;
    }

    public Piece named(String nameLang, String name) {
        names.add(new Name(nameLang, name));
        return this;
    }

    public Piece alias(String name) {
        return named(null, name);
    }

    public IndexedArticle done() {
        return new IndexedArticle(
                id,
                story,
                lang,
                otherLanguages,
                1,
                publishedAt,
                updatedAt == null ? publishedAt : updatedAt,
                title,
                kicker,
                summary,
                text,
                section,
                regions,
                tags,
                authors,
                names);
    }
}
