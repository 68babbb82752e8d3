package press.harmattan.revision;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was changed between two revisions. */
@Schema(description = "What was changed from one revision to another.")
public record Comparison(
        Revision from,
        Revision to,
        @Schema(description = "In the order of reading.") List<Piece> title,
        @Schema(description = "In the order of reading.") List<Piece> kicker,
        @Schema(description = "In the order of reading.") List<Piece> summary,
        @Schema(description = "The body's blocks as plain text, in the order of reading.")
                List<ComparedBlock> body,
        @Schema(description = "The other fields that differ.", examples = "[\"image\",\"tags\"]")
                List<String> fields) {

    /** Compares two revisions of an article. */
    static Comparison of(HistoryRow from, HistoryRow to) {
        List<ComparedBlock> body = Differences.ofBodies(from.body, to.body, to.lang);
        return new Comparison(
                from.told(),
                to.told(),
                words(from.content.title(), to.content.title()),
                words(from.content.kicker(), to.content.kicker()),
                words(from.content.summary(), to.content.summary()),
                body,
                fields(from, to, body));
    }

    private static List<Piece> words(String from, String to) {
        return Differences.ofTexts(
                Objects.requireNonNullElse(from, ""), Objects.requireNonNullElse(to, ""));
    }

    private static List<String> fields(HistoryRow from, HistoryRow to, List<ComparedBlock> body) {
        List<String> fields = new ArrayList<>();
        note(fields, "lang", from.lang, to.lang);
        note(fields, "slug", from.slug, to.slug);
        note(fields, "image", from.content.image(), to.content.image());
        note(fields, "section", from.content.sectionId(), to.content.sectionId());
        note(fields, "authors", from.content.authorIds(), to.content.authorIds());
        note(fields, "regions", from.content.regionIds(), to.content.regionIds());
        note(fields, "tags", from.content.tagIds(), to.content.tagIds());
        note(fields, "sources", from.content.sources(), to.content.sources());
        note(fields, "access", from.content.access(), to.content.access());
        note(fields, "rights", from.content.rights(), to.content.rights());
        boolean sameText = body.stream().allMatch(block -> block.op() == ComparedBlock.Op.equal);
        if (sameText) {
            note(fields, "body", from.body, to.body);
        }
        return fields;
    }

    private static void note(List<String> fields, String name, Object from, Object to) {
        if (!Objects.equals(from, to)) {
            fields.add(name);
        }
    }
}
