package press.harmattan.format.ninjs;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import press.harmattan.format.ninjs.NewsObject.Concept;
import press.harmattan.format.ninjs.NewsObject.InfoSource;
import press.harmattan.format.ninjs.NewsObject.Place;
import press.harmattan.format.ninjs.NewsObject.Point;
import press.harmattan.format.ninjs.NewsObject.RightsInfo;
import press.harmattan.format.ninjs.NewsObject.Standard;
import press.harmattan.format.ninjs.NewsObject.Text;
import press.harmattan.format.piece.JsonText;
import press.harmattan.format.piece.Label;
import press.harmattan.format.piece.Piece;
import press.harmattan.format.piece.Piece.Topic;
import press.harmattan.format.piece.Words;
import press.harmattan.http.Document;
import press.harmattan.tag.TagKind;

/** Tells an article as IPTC's ninjs. */
@ApplicationScoped
public class Ninjs {
    /** IPTC has registered no media type for it; what it is says {@link Standard}. */
    private static final String MEDIA_TYPE = "application/json";

    private static final Standard STANDARD =
            new Standard("ninjs", "3.1", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#");
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";
    private static final String PLAIN = "text/plain";

    Ninjs() {}

    /** The article as ninjs; its body has to be HTML. */
    public Document of(Piece piece) {
        return piece.document(JsonText.of(told(piece)), MEDIA_TYPE);
    }

    /** What can be read is usable: what was retracted is no news object here but 410. */
    private static NewsObject told(Piece piece) {
        Words words = Words.in(piece.lang());
        return new NewsObject(
                STANDARD,
                piece.urn(),
                "text",
                piece.open() ? "full" : "partial",
                Integer.toString(piece.revision()),
                piece.publishedAt(),
                piece.updatedAt(),
                "usable",
                piece.lang(),
                piece.title(),
                piece.slug(),
                by(piece, words),
                texts(text("main", piece.title()), text("kicker", piece.kicker())),
                texts(text("summary", piece.summary())),
                piece.open()
                        ? List.of(new Text("main", "text/html", piece.wordCount(), piece.body()))
                        : List.of(),
                concepts(piece, TagKind.person),
                concepts(piece, TagKind.organisation),
                subjects(piece),
                piece.places().stream().map(Ninjs::place).toList(),
                infoSources(piece),
                List.of(Associations.page(piece.url())),
                Associations.of(piece),
                piece.rights().holder(),
                piece.rights().creditLine(),
                words.usage(piece),
                piece.rights().licence() == null ? null : new RightsInfo(piece.rights().licence()),
                note(piece, words));
    }

    private static String by(Piece piece, Words words) {
        return piece.authors().stream()
                .map(author -> author.name().name())
                .collect(Collectors.joining(words.of(Label.comma)));
    }

    private static Text text(String role, String value) {
        return value == null ? null : new Text(role, PLAIN, null, value);
    }

    private static List<Text> texts(Text... texts) {
        return Stream.of(texts).filter(text -> text != null).toList();
    }

    private static List<Concept> concepts(Piece piece, TagKind kind) {
        return piece.tags().stream().filter(tag -> tag.kind() == kind).map(Ninjs::concept).toList();
    }

    /** The section is one, as a relation of its own. */
    private static List<Concept> subjects(Piece piece) {
        List<Concept> subjects = new ArrayList<>();
        if (piece.section() != null) {
            subjects.add(
                    new Concept(piece.section().name(), "section", null, piece.section().slug()));
        }
        subjects.addAll(concepts(piece, TagKind.topic));
        subjects.addAll(concepts(piece, TagKind.series));
        return subjects;
    }

    private static Concept concept(Topic tag) {
        String rel = tag.kind() == TagKind.series ? "series" : null;
        return new Concept(tag.name().name(), rel, tag.mediaTopic(), tag.name().slug());
    }

    private static Place place(Piece.Place place) {
        return new Place(
                place.name().name(),
                place.wikidata() == null ? null : WIKIDATA + place.wikidata(),
                place.code() == null ? place.name().slug() : place.code(),
                place.latitude() == null
                        ? null
                        : new Point("Point", List.of(place.longitude(), place.latitude())));
    }

    private static List<InfoSource> infoSources(Piece piece) {
        return Stream.concat(
                        piece.authors().stream()
                                .map(
                                        author ->
                                                new InfoSource(
                                                        author.name().name(),
                                                        "author",
                                                        author.url())),
                        piece.sources().stream()
                                .map(
                                        source ->
                                                new InfoSource(
                                                        source.label(),
                                                        source.kind().name(),
                                                        source.url())))
                .toList();
    }

    /** What the receiver has to know: that a text is missing, and what was put right. */
    private static String note(Piece piece, Words words) {
        Stream<String> withheld =
                piece.open() ? Stream.empty() : Stream.of(words.of(Label.withheld));
        Stream<String> notes = piece.corrections().stream().map(words::of);
        return Stream.concat(withheld, notes).collect(Collectors.joining("\n"));
    }
}
