package press.harmattan.article.list;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.article.BodyFormat;
import press.harmattan.article.View;
import press.harmattan.article.filter.RegionScope;
import press.harmattan.article.search.ListSort;
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
        @Schema(
                        nullable = true,
                        description = "The words in their one spelling.",
                        examples = "حصاد الدخن")
                String q,
        @Schema(description = "The languages, best first; empty: every one.") List<String> lang,
        @Schema(nullable = true, description = "The record behind `section`.") Section section,
        @Schema(description = "The records behind `region`.") List<Region> regions,
        @Schema(nullable = true, description = "Null: with the places inside.")
                RegionScope regionScope,
        @Schema(description = "The records behind `tag`, `tagAll` and `tagNot`.") List<Tag> tags,
        @Schema(description = "Slugs: articles have any of these.") List<String> tag,
        @Schema(description = "Slugs: articles have all of these.") List<String> tagAll,
        @Schema(description = "Slugs: articles have none of these.") List<String> tagNot,
        @Schema(description = "The records behind `author`.") List<Author> authors,
        @Schema(nullable = true, description = "The story whose versions are listed.") UUID story,
        @Schema(description = "The articles that were asked for.") List<UUID> ids,
        @Schema(nullable = true, description = "`publishedAt` is not before it.") Instant from,
        @Schema(nullable = true, description = "`publishedAt` is before it.") Instant to,
        @Schema(nullable = true, description = "`updatedAt` is not before it.") Instant updatedFrom,
        @Schema(nullable = true, description = "`updatedAt` is before it.") Instant updatedTo,
        ListSort sort,
        @Schema(nullable = true, description = "Null when fields were chosen.") View view,
        @Schema(description = "The chosen fields; empty when a view was.") List<String> fields,
        BodyFormat body) {}
