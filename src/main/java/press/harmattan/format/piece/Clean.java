package press.harmattan.format.piece;

import java.util.regex.Pattern;
import press.harmattan.article.CorrectionNote;
import press.harmattan.article.Translation;
import press.harmattan.body.WebAddress;
import press.harmattan.http.AsciiUrl;
import press.harmattan.image.Image;
import press.harmattan.language.InputText;
import press.harmattan.published.Rights;
import press.harmattan.published.Source;

/**
 * Makes texts and addresses fit for every format, however they came in: what is kept in one format
 * of another program may break the next.
 */
final class Clean {
    private static final Pattern CONTROLS = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

    private Clean() {}

    /** One line; null when there is nothing to say. */
    static String line(String text) {
        String clean = text == null ? "" : InputText.shownLine(text);
        return clean.isEmpty() ? null : clean;
    }

    /** One line, never empty. */
    static String line(String text, String otherwise) {
        String clean = line(text);
        return clean == null ? otherwise : clean;
    }

    /** A body in any form, without control characters; null for none. */
    static String body(String text) {
        return text == null ? null : CONTROLS.matcher(text).replaceAll("");
    }

    /** A URI of the web; null for everything else. */
    static String address(String url) {
        return url == null ? null : WebAddress.of(url).map(AsciiUrl::of).orElse(null);
    }

    /** A picture that can be shown; null for none. */
    static Image image(Image image) {
        if (image == null || address(image.url()) == null) {
            return null;
        }
        return new Image(
                address(image.url()),
                line(image.type()),
                image.width(),
                image.height(),
                image.bytes(),
                line(image.alt()),
                line(image.caption()),
                line(image.credit()),
                image.focalPoint(),
                image.renditions().stream()
                        .filter(other -> address(other.url()) != null)
                        .map(
                                other ->
                                        new Image.Rendition(
                                                address(other.url()),
                                                line(other.type()),
                                                other.width(),
                                                other.height()))
                        .toList());
    }

    static Source source(Source source) {
        return new Source(
                line(source.label(), source.kind().name()), address(source.url()), source.kind());
    }

    static Rights rights(Rights rights) {
        return new Rights(
                address(rights.licence()),
                line(rights.holder()),
                line(rights.creditLine()),
                line(rights.terms()),
                rights.syndication(),
                rights.expiresAt());
    }

    static Translation translation(Translation other) {
        return new Translation(
                other.id(),
                other.lang(),
                other.dir(),
                line(other.title(), other.slug()),
                other.slug(),
                other.url(),
                other.outdated());
    }

    static CorrectionNote note(CorrectionNote note) {
        return new CorrectionNote(note.at(), note.kind(), line(note.note(), ""));
    }
}
