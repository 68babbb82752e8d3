package press.harmattan.format.jsonld;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.stream.Stream;
import press.harmattan.article.Translation;
import press.harmattan.format.jsonld.NewsArticle.CorrectionComment;
import press.harmattan.format.jsonld.NewsArticle.CreativeWork;
import press.harmattan.format.jsonld.NewsArticle.GeoCoordinates;
import press.harmattan.format.jsonld.NewsArticle.ImageObject;
import press.harmattan.format.jsonld.NewsArticle.NewsMediaOrganization;
import press.harmattan.format.jsonld.NewsArticle.Organization;
import press.harmattan.format.jsonld.NewsArticle.Person;
import press.harmattan.format.jsonld.NewsArticle.Place;
import press.harmattan.format.jsonld.NewsArticle.PropertyValue;
import press.harmattan.format.jsonld.NewsArticle.Work;
import press.harmattan.format.piece.JsonText;
import press.harmattan.format.piece.Label;
import press.harmattan.format.piece.Piece;
import press.harmattan.format.piece.Words;
import press.harmattan.http.Document;
import press.harmattan.http.PublicUrls;
import press.harmattan.http.Site;
import press.harmattan.image.Image;

/** Tells an article in the words of schema.org. */
@ApplicationScoped
public class LinkedData {
    private static final String WIKIDATA = "http://www.wikidata.org/entity/";

    private final Site site;
    private final PublicUrls urls;

    LinkedData(Site site, PublicUrls urls) {
        this.site = site;
        this.urls = urls;
    }

    /** The article as JSON-LD; its body has to be plain text. */
    public Document of(Piece piece) {
        return piece.document(JsonText.of(told(piece)), "application/ld+json");
    }

    private NewsArticle told(Piece piece) {
        Words words = Words.in(piece.lang());
        return new NewsArticle(
                "https://schema.org",
                piece.urn(),
                piece.urn(),
                piece.url(),
                piece.url(),
                piece.revision(),
                piece.title(),
                piece.summary(),
                image(piece.image()),
                piece.publishedAt(),
                piece.updatedAt(),
                piece.authors().stream().map(LinkedData::person).toList(),
                publisher(piece.lang()),
                piece.lang(),
                piece.section() == null ? null : piece.section().name(),
                piece.tags().stream().map(tag -> tag.name().name()).toList(),
                piece.places().stream().map(LinkedData::place).toList(),
                piece.open(),
                piece.open() ? null : words.of(Label.withheld),
                piece.wordCount(),
                piece.body(),
                piece.sources().stream()
                        .map(source -> new CreativeWork(source.label(), null, source.url()))
                        .toList(),
                piece.rights().licence(),
                new CreativeWork(null, words.usage(piece), null),
                piece.rights().holder() == null ? null : new Organization(piece.rights().holder()),
                piece.rights().creditLine(),
                works(piece, true).findFirst().orElse(null),
                works(piece, false).toList(),
                piece.corrections().stream()
                        .map(note -> new CorrectionComment(note.note(), note.at()))
                        .toList());
    }

    private NewsMediaOrganization publisher(String lang) {
        return new NewsMediaOrganization(
                site.name(lang),
                urls.site(lang).orElse(null),
                site.logo()
                        .map(url -> new ImageObject(url, null, null, null, null, null, null))
                        .orElse(null));
    }

    /**
     * The original, or the translations of what is one itself: which of them a translation shares
     * its original with is not said of it.
     */
    private static Stream<Work> works(Piece piece, boolean original) {
        return piece.translations().stream()
                .filter(
                        other ->
                                original
                                        ? other.id().equals(piece.translationOf())
                                        : piece.translationOf() == null)
                .map(LinkedData::work);
    }

    private static Work work(Translation other) {
        return new Work(Piece.urn(other.id()), other.url(), other.title(), other.lang());
    }

    private static ImageObject image(Image image) {
        return image == null
                ? null
                : new ImageObject(
                        image.url(),
                        image.type(),
                        image.width(),
                        image.height(),
                        image.alt(),
                        image.caption(),
                        image.credit());
    }

    private static Person person(Piece.Byline author) {
        return new Person(author.name().name(), author.role(), author.url(), author.elsewhere());
    }

    private static Place place(Piece.Place place) {
        return new Place(
                place.name().name(),
                place.code() == null ? null : code(place.code()),
                place.wikidata() == null ? null : WIKIDATA + place.wikidata(),
                place.latitude() == null
                        ? null
                        : new GeoCoordinates(place.latitude(), place.longitude()));
    }

    /** A country has two letters; what has more is a part of one. */
    private static PropertyValue code(String code) {
        return new PropertyValue(code.length() == 2 ? "ISO 3166-1" : "ISO 3166-2", code);
    }
}
