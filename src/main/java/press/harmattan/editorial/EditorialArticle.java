package press.harmattan.editorial;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.concurrency.Created;
import press.harmattan.concurrency.Versioned;
import press.harmattan.draft.Move;
import press.harmattan.draft.Stage;
import press.harmattan.image.Image;
import press.harmattan.language.Direction;
import press.harmattan.manuscript.Warning;
import press.harmattan.published.Access;
import press.harmattan.published.Rights;
import press.harmattan.published.Source;

/**
 * An article as the newsroom works on it.
 *
 * @param location where it is, for the request that made it only
 */
@Schema(
        description =
                "An article as the newsroom works on it. Readers see what was published, which may be"
                        + " older than this.")
public record EditorialArticle(
        UUID id,
        @Schema(description = "The story; all its language versions have it in common.") UUID story,
        @Schema(description = "The language of its texts.", examples = "ar") String lang,
        @Schema(description = "The direction of its texts.") Direction dir,
        @Schema(nullable = true, description = "The article that it was translated from.")
                UUID translationOf,
        @Schema(
                        description =
                                "The one it has or is to have; readers find it under the one that was"
                                        + " published.",
                        examples = "موسم-الحصاد")
                String slug,
        Stage stage,
        @Schema(
                        nullable = true,
                        description = "Whose it is; null when it was imported.",
                        examples = "amina")
                String owner,
        @Schema(description = "Rises by one with each change; the `ETag`.", examples = "7")
                int version,
        @Schema(
                        description = "The newest published revision; 0 when there is none.",
                        examples = "2")
                int revision,
        @Schema(
                        nullable = true,
                        description = "Where readers find it now, null when they do not.",
                        format = "uri")
                String url,
        @Schema(nullable = true, description = "When it is to be published.") Instant publishAt,
        @Schema(nullable = true, description = "When it is to be taken from readers.")
                Instant unpublishAt,
        @Schema(nullable = true, description = "The first publication.") Instant publishedAt,
        Instant createdAt,
        @Schema(description = "The newest change.") Instant modifiedAt,
        String title,
        @Schema(nullable = true, description = "The line above the title.") String kicker,
        @Schema(nullable = true, description = "What it says, in short, as plain text.")
                String summary,
        @Schema(nullable = true, description = "The picture to show with it.") Image image,
        @Schema(nullable = true, description = "Where the newsroom put it.") EditorialTerm section,
        @Schema(description = "In the order of the byline.") List<EditorialTerm> authors,
        @Schema(description = "The places that it is about.") List<EditorialTerm> regions,
        List<EditorialTerm> tags,
        List<Source> sources,
        Access access,
        @Schema(description = "What others may do with it.") Rights rights,
        Body body,
        @Schema(description = "The words of the body.", examples = "412") int wordCount,
        @Schema(
                        description =
                                "What was taken out of what this request sent; empty when it was a read.")
                List<Warning> warnings,
        @Schema(description = "Whether readers see something older than this.") boolean ahead,
        @Schema(description = "What the caller may do with it now.") List<Move> moves,
        @JsonIgnore @Schema(hidden = true) String location)
        implements Versioned, Created {

    /** The body in both forms in which it can be sent. */
    @Schema(name = "EditorialBody", description = "The body in both forms in which it can be sent.")
    public record Body(
            @Schema(description = "Sanitised HTML.", examples = "<p>بدأ موسم الحصاد.</p>")
                    String html,
            @Schema(description = "The same as Markdown.", examples = "بدأ موسم الحصاد.")
                    String markdown) {}
}
