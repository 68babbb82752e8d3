package press.harmattan.article;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.author.Author;
import press.harmattan.region.Region;
import press.harmattan.section.Section;
import press.harmattan.tag.Tag;

/** What the server understood, with the records behind the filters. */
@Schema(
        description =
                "What the server understood: parameters with their defaults, and the records of"
                        + " sections, places, tags and authors behind the filters, so that a page of one"
                        + " of them needs no second call.")
public record ArticleQuery(
        @Schema(description = "The languages, best first; empty: every one.") List<String> lang,
        @Schema(nullable = true) Section section,
        List<Region> regions,
        @Schema(nullable = true) RegionScope regionScope,
        @Schema(description = "Of `tag`, `tagAll` and `tagNot`.") List<Tag> tags,
        @Schema(description = "Slugs: articles have any of these.") List<String> tag,
        @Schema(description = "Slugs: articles have all of these.") List<String> tagAll,
        @Schema(description = "Slugs: articles have none of these.") List<String> tagNot,
        List<Author> authors,
        @Schema(nullable = true) UUID story,
        List<UUID> ids,
        @Schema(nullable = true) Instant from,
        @Schema(nullable = true) Instant to,
        @Schema(nullable = true) Instant updatedFrom,
        @Schema(nullable = true) Instant updatedTo,
        Sort sort,
        @Schema(nullable = true, description = "Null when fields were chosen.") View view,
        @Schema(description = "The chosen fields.") List<String> fields,
        BodyFormat body) {}
