package press.harmattan.format.ninjs;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import press.harmattan.article.Translation;
import press.harmattan.format.ninjs.NewsObject.Association;
import press.harmattan.format.ninjs.NewsObject.PointOfInterest;
import press.harmattan.format.ninjs.NewsObject.Rendition;
import press.harmattan.format.ninjs.NewsObject.Text;
import press.harmattan.format.piece.Piece;
import press.harmattan.image.Image;

/** What belongs to an article and is a news object itself: its picture, its other languages. */
final class Associations {

    private Associations() {}

    static List<Association> of(Piece piece) {
        return Stream.concat(
                        Stream.ofNullable(piece.image()).map(Associations::picture),
                        piece.translations().stream().map(other -> version(other, piece)))
                .toList();
    }

    /** Where a person reads it. */
    static Rendition page(String url) {
        return new Rendition("web", url, "text/html", null, null, null, null);
    }

    private static Association picture(Image image) {
        List<Rendition> renditions = new ArrayList<>();
        renditions.add(
                new Rendition(
                        "original",
                        image.url(),
                        image.type(),
                        image.width(),
                        image.height(),
                        image.bytes(),
                        interest(image)));
        for (Image.Rendition other : image.renditions()) {
            String name = other.width() == null ? "other" : "w" + other.width();
            renditions.add(
                    new Rendition(
                            name,
                            other.url(),
                            other.type(),
                            other.width(),
                            other.height(),
                            null,
                            null));
        }
        return new Association(
                "main picture",
                "picture",
                image.url(),
                "picture",
                null,
                image.credit(),
                List.of(),
                Stream.of(text("caption", image.caption()), text("alt", image.alt()))
                        .filter(text -> text.value() != null)
                        .toList(),
                renditions);
    }

    private static Association version(Translation other, Piece piece) {
        boolean original = other.id().equals(piece.translationOf());
        return new Association(
                other.title(),
                original ? "original" : "translation",
                Piece.urn(other.id()),
                "text",
                other.lang(),
                null,
                List.of(text("main", other.title())),
                List.of(),
                List.of(page(other.url())));
    }

    private static Text text(String role, String value) {
        return new Text(role, "text/plain", null, value);
    }

    /** In pixels; it is known as shares of width and height. */
    private static PointOfInterest interest(Image image) {
        return image.focalPoint() == null || image.width() == null || image.height() == null
                ? null
                : new PointOfInterest(
                        (int) Math.round(image.focalPoint().x() * image.width()),
                        (int) Math.round(image.focalPoint().y() * image.height()));
    }
}
