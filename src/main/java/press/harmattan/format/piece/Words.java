package press.harmattan.format.piece;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import press.harmattan.article.CorrectionNote;
import press.harmattan.language.Direction;
import press.harmattan.published.RevisionKind;
import press.harmattan.published.Rights;

/**
 * What formats say beside an article's own words, in its language, or in English where it is in a
 * language that they do not speak.
 */
public final class Words {
    private static final Set<String> SPOKEN = Set.of("ar", "fr", "en");
    private static final String OTHERWISE = "en";

    /**
     * The day and the minute, as the language writes them; ICU's patterns do not depend on Java.
     */
    private static final String MINUTE = "yMMMMdHmz";

    private final String lang;
    private final String spoken;

    private Words(String lang, String spoken) {
        this.lang = lang;
        this.spoken = spoken;
    }

    /** The words for an article in a language. */
    public static Words in(String lang) {
        String primary = Locale.forLanguageTag(lang).getLanguage();
        return SPOKEN.contains(primary)
                ? new Words(lang, primary)
                : new Words(OTHERWISE, OTHERWISE);
    }

    /** The language that they are in. */
    public String lang() {
        return lang;
    }

    /** The direction that they are written in. */
    public Direction dir() {
        return Direction.of(lang);
    }

    /** The words for something. */
    public String of(Label label) {
        return switch (spoken) {
            case "ar" -> label.arabic;
            case "fr" -> label.french;
            default -> label.english;
        };
    }

    /** What sort of note it is. */
    public String of(RevisionKind kind) {
        return of(Label.valueOf(kind.name()));
    }

    /** What was put right, and when. */
    public String of(CorrectionNote note) {
        return labelled(of(note.kind()) + " (" + date(note.at()) + ")", note.note());
    }

    /** Something under its label. */
    public String labelled(String label, String value) {
        return label + of(Label.colon) + value;
    }

    /** The instant in UTC, for people. */
    public String date(Instant at) {
        DateFormat format = DateFormat.getInstanceForSkeleton(MINUTE, ULocale.forLanguageTag(lang));
        format.setTimeZone(TimeZone.getTimeZone("UTC"));
        return format.format(Date.from(at));
    }

    /** The names of those who wrote it, behind the word for it; empty when nobody is named. */
    public String byline(Piece piece) {
        return piece.authors().isEmpty()
                ? ""
                : of(Label.by)
                        + " "
                        + piece.authors().stream()
                                .map(author -> author.name().name())
                                .collect(Collectors.joining(of(Label.comma)));
    }

    /** Whose it is and what others may do with it, as far as it is known. */
    public List<Line> rights(Piece piece) {
        List<Line> lines = new ArrayList<>();
        add(lines, Label.holder, piece.rights().holder(), null);
        add(lines, Label.creditLine, piece.rights().creditLine(), null);
        add(lines, Label.licence, piece.rights().licence(), piece.rights().licence());
        lines.addAll(terms(piece.rights()));
        return lines;
    }

    /** What others may do with it, in words, where there is a place for words only. */
    public String usage(Piece piece) {
        return terms(piece.rights()).stream()
                .map(line -> labelled(line.label(), line.value()))
                .collect(Collectors.joining("\n"));
    }

    private List<Line> terms(Rights rights) {
        List<Line> lines = new ArrayList<>();
        add(lines, Label.terms, rights.terms(), null);
        Label allowed = rights.syndication() ? Label.allowed : Label.notAllowed;
        add(lines, Label.syndication, of(allowed), null);
        Instant end = rights.expiresAt();
        add(lines, Label.expires, end == null ? null : date(end), null);
        return lines;
    }

    private void add(List<Line> lines, Label label, String value, String url) {
        if (value != null) {
            lines.add(new Line(of(label), value, url));
        }
    }

    /**
     * Something that is said under a label.
     *
     * @param url what it leads to, null where it leads nowhere
     */
    public record Line(String label, String value, String url) {}
}
