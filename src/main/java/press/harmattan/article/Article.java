package press.harmattan.article;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.author.AuthorReference;
import press.harmattan.image.Image;
import press.harmattan.language.Direction;
import press.harmattan.published.Access;
import press.harmattan.published.Rights;
import press.harmattan.published.Source;
import press.harmattan.region.RegionReference;
import press.harmattan.tag.TagReference;
import press.harmattan.vocabulary.TermReference;

/**
 * An article. Which of the fields are told depends on the view, or on the fields that were asked
 * for.
 */
@Schema(
        description =
                "An article, as much of it as was asked for. `view=headline` has `id`, `slug`, `url`,"
                        + " `lang`, `dir`, `story`, `fallback`, `title`, `publishedAt`, `updatedAt`,"
                        + " `revision`, `access` and `bodyWithheld`. `view=card` adds `kicker`,"
                        + " `summary`, `wordCount`, `readingMinutes`, `image`, `section`, `authors`,"
                        + " `regions` and `tags`. `view=full` has every property but `highlights`"
                        + " and `why`. A property of the view is always there, null when unknown."
                        + " `fields` has exactly the chosen"
                        + " properties, also inside of objects, and always `id`, `lang` and `dir`:"
                        + " for its sake no other property is required here, nor in the objects"
                        + " inside.",
        requiredProperties = {"id", "lang", "dir"})
public record Article(
        UUID id,
        @Schema(
                        description = "Unicode. When it changes, the former one answers 308.",
                        examples = "موسم-الحصاد")
                String slug,
        @Schema(description = "Where a person reads it.", format = "uri") String url,
        @Schema(description = "The language of its texts.", examples = "ar") String lang,
        @Schema(description = "The direction of its texts.") Direction dir,
        @Schema(description = "The story; all its language versions have it in common.") UUID story,
        @Schema(
                        description =
                                "Whether it is in another language than the first that was asked for.")
                boolean fallback,
        @Schema(nullable = true, description = "The article that it was translated from.")
                UUID translationOf,
        @Schema(examples = "موسم الحصاد يبدأ مبكرًا") String title,
        @Schema(nullable = true, description = "The line above the title.") String kicker,
        @Schema(nullable = true, description = "What it says, in short, as plain text.")
                String summary,
        @Schema(description = "Rises by one with each publication.", examples = "4") int revision,
        @Schema(description = "The first publication; never changes.") Instant publishedAt,
        @Schema(description = "The newest publication.") Instant updatedAt,
        @Schema(nullable = true, description = "The newest correction or clarification.")
                Instant correctedAt,
        Access access,
        @Schema(description = "Whether the caller may not read the body.") boolean bodyWithheld,
        ArticleBody body,
        @Schema(description = "The words of the body.", examples = "412") int wordCount,
        @Schema(description = "How long reading takes, rounded up.", examples = "3")
                int readingMinutes,
        @Schema(nullable = true, description = "The picture to show with it.") Image image,
        @Schema(nullable = true, description = "Where the newsroom put it.") TermReference section,
        @Schema(
                        description =
                                "In the order of the byline. A card has `id` to `dir` of each; the rest"
                                        + " comes in the full view.")
                List<AuthorReference> authors,
        @Schema(description = "The places that it is about.") List<RegionReference> regions,
        List<TagReference> tags,
        @Schema(description = "Empty when the body is withheld.") List<Source> sources,
        @Schema(description = "What others may do with it.") Rights rights,
        @Schema(description = "The other language versions that can be read now.")
                List<Translation> translations,
        @Schema(description = "Oldest first.") List<CorrectionNote> corrections,
        Discussion comments,
        @Schema(
                        nullable = true,
                        description =
                                "Six cards of what to read next, the most related first; null unless they"
                                        + " were asked for by `include=related`, and where they cannot be"
                                        + " found for the moment.")
                List<Article> related,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(description = "Only with `highlight=true`, in every view then.")
                Highlights highlights,
        @JsonInclude(JsonInclude.Include.NON_NULL)
                @Schema(
                        description =
                                "Only where it is related to another article, in every view then: what"
                                        + " both have in common, the most telling first.")
                List<Why> why) {}
