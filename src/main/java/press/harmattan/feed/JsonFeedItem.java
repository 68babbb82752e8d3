package press.harmattan.feed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.article.Article;
import press.harmattan.language.Direction;
import press.harmattan.published.Access;
import press.harmattan.published.Rights;
import press.harmattan.region.RegionReference;
import press.harmattan.tag.TagReference;

/** An article in a JSON Feed. */
@Schema(
        description = "An article in a JSON Feed. What is not known is left out.",
        requiredProperties = {
            "id",
            "url",
            "title",
            "content_html",
            "date_published",
            "date_modified",
            "language",
            "_harmattan"
        })
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record JsonFeedItem(
        @Schema(
                        description = "The article's id, the same in every form of feed.",
                        examples = "urn:uuid:01a110f6-8da0-7cbb-95e8-db14cddfa1fc")
                String id,
        @Schema(description = "Where a person reads it.", format = "uri") String url,
        @Schema(description = "Plain text.", examples = "موسم الحصاد يبدأ مبكرًا") String title,
        @Schema(
                        description =
                                "The body in `view=full`, else the summary, else the title: HTML that"
                                        + " says its language and direction.")
                @JsonProperty("content_html")
                String contentHtml,
        @Schema(description = "What it says, in short, as plain text.") String summary,
        @Schema(description = "The picture to show with it.", format = "uri") String image,
        @Schema(description = "The first publication.") @JsonProperty("date_published")
                Instant datePublished,
        @Schema(description = "The newest publication.") @JsonProperty("date_modified")
                Instant dateModified,
        @Schema(description = "In the order of the byline.") List<Author> authors,
        @Schema(description = "The names of its tags.") List<String> tags,
        @Schema(description = "The language of its texts.", examples = "ar") String language,
        @JsonProperty("_harmattan") Extension harmattan) {

    /** An author in a JSON Feed. */
    @Schema(
            name = "JsonFeedAuthor",
            description = "An author in a JSON Feed.",
            requiredProperties = "name")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Author(
            @Schema(examples = "كاتبة مثال") String name,
            @Schema(description = "The author's page; left out without one.", format = "uri")
                    String url) {}

    /** What JSON Feed has no word for. */
    @Schema(
            name = "JsonFeedExtension",
            description = "What JSON Feed has no word for, as articles have it.")
    public record Extension(
            @Schema(description = "The direction of its texts.") Direction dir,
            @Schema(description = "Rises by one with each publication.", examples = "4")
                    int revision,
            Access access,
            @Schema(description = "Whether the caller may not read the body.") boolean bodyWithheld,
            @Schema(nullable = true, description = "Whose work the picture is.") String imageCredit,
            @Schema(description = "The places that it is about; none in `view=headline`.")
                    List<RegionReference> regions,
            @Schema(description = "What others may do with it.") Rights rights,
            @Schema(description = "The other language versions that can be read now.")
                    List<Version> translations) {}

    /** Another language version of an article in a JSON Feed. */
    @Schema(
            name = "JsonFeedVersion",
            description = "Another language version of an article in a JSON Feed.")
    public record Version(
            @Schema(description = "The language of this version.", examples = "fr") String lang,
            @Schema(description = "Where a person reads it.", format = "uri") String url) {}

    static JsonFeedItem of(FeedItem item) {
        Article told = item.told();
        return new JsonFeedItem(
                item.id(),
                item.url(),
                item.title(),
                content(item),
                item.summary() == null ? null : Xml.legal(told.summary()),
                item.image() == null ? null : item.image().url(),
                item.published(),
                item.updated(),
                item.authors().stream().map(it -> new Author(it.name(), it.url())).toList(),
                item.categories().isEmpty()
                        ? List.of()
                        : told.tags().stream().map(TagReference::name).toList(),
                item.lang(),
                new Extension(
                        told.dir(),
                        told.revision(),
                        told.access(),
                        told.bodyWithheld(),
                        item.image() == null ? null : item.image().credit(),
                        item.categories().isEmpty() ? List.of() : told.regions(),
                        told.rights(),
                        item.translations().stream()
                                .map(it -> new Version(it.lang(), it.url()))
                                .toList()));
    }

    /** Either this or a plain text is required. */
    private static String content(FeedItem item) {
        if (item.body() != null) {
            return item.body();
        }
        return item.summary() == null ? Html.paragraph(item.told(), item.title()) : item.summary();
    }
}
