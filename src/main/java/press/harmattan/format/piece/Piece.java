package press.harmattan.format.piece;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.article.CorrectionNote;
import press.harmattan.article.Translation;
import press.harmattan.http.Document;
import press.harmattan.http.Link;
import press.harmattan.image.Image;
import press.harmattan.language.Direction;
import press.harmattan.published.Rights;
import press.harmattan.published.Source;
import press.harmattan.tag.TagKind;

/**
 * What formats tell of an article. Texts are one line each, without control characters or bidi
 * overrides; addresses are ASCII and lead to the web. Whatever is unknown is null.
 *
 * @param url where a person reads it
 * @param open whether everybody may read the body
 * @param body in the form that was asked for, null when it is withheld
 * @param translationOf the article that it was translated from
 * @param translations the other language versions that can be read now
 */
public record Piece(
        UUID id,
        String slug,
        String url,
        String lang,
        Direction dir,
        String title,
        String kicker,
        String summary,
        int revision,
        Instant publishedAt,
        Instant updatedAt,
        boolean open,
        String body,
        int wordCount,
        Image image,
        Named section,
        List<Byline> authors,
        List<Place> places,
        List<Topic> tags,
        List<Source> sources,
        Rights rights,
        UUID translationOf,
        List<Translation> translations,
        List<CorrectionNote> corrections) {

    /** A name; {@code lang} and {@code dir} are null where the article's hold for it. */
    public record Named(String name, String lang, Direction dir, String slug) {}

    /**
     * Who wrote it.
     *
     * @param url the author's page, null without one
     * @param elsewhere where else the author is to be found
     */
    public record Byline(Named name, String url, String role, List<String> elsewhere) {}

    /**
     * A place that it is about.
     *
     * @param code of ISO 3166-1 or 3166-2
     * @param wikidata the item's id, such as {@code Q912}
     * @param latitude,longitude in degrees (WGS 84); both or neither
     */
    public record Place(
            Named name, String code, String wikidata, Double latitude, Double longitude) {}

    /**
     * A tag of it.
     *
     * @param mediaTopic the URI of IPTC's Media Topic that means the same
     */
    public record Topic(Named name, TagKind kind, String mediaTopic) {}

    /** A document that tells this, with its date and the address where a person reads it. */
    public Document document(String text, String mediaType) {
        return Document.of(text, mediaType, updatedAt).linking(List.of(new Link("canonical", url)));
    }

    /** The article as a URN (RFC 9562), the same in every format and for ever. */
    public String urn() {
        return urn(id);
    }

    /** An article as a URN. */
    public static String urn(UUID id) {
        return "urn:uuid:" + id;
    }
}
