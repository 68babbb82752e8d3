package press.harmattan.collection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.article.filter.FilterWords;
import press.harmattan.article.filter.RegionScope;
import press.harmattan.article.search.Sort;

/** What fills a collection behind its picks: the filters of the list of articles. */
@Schema(
        description =
                "What fills a collection behind its picks: the filters of `listArticles`. Without any"
                        + " of them, every article.")
public record SavedQuery(
        @Schema(
                        nullable = true,
                        description = "In this section or in one below it.",
                        examples = "agriculture")
                String section,
        @Size(max = 50)
                @Schema(
                        description = "About any of these places or a place in them.",
                        examples = "[\"mali\"]")
                List<@NotNull String> region,
        @Schema(nullable = true, description = "Null: with the places inside.")
                RegionScope regionScope,
        @Size(max = 50) @Schema(description = "With any of these tags.", examples = "[\"harvest\"]")
                List<@NotNull String> tag,
        @Size(max = 50) @Schema(description = "With all of these tags.", examples = "[]")
                List<@NotNull String> tagAll,
        @Size(max = 50)
                @Schema(description = "With none of these tags.", examples = "[\"markets\"]")
                List<@NotNull String> tagNot,
        @Size(max = 50) @Schema(description = "By any of these authors.", examples = "[]")
                List<@NotNull String> author,
        @Schema(description = "`newest` when absent.") Sort sort) {

    /** Every article, newest first. */
    public static final SavedQuery EVERYTHING =
            new SavedQuery(null, null, null, null, null, null, null, null);

    public SavedQuery {
        region = region == null ? List.of() : region;
        tag = tag == null ? List.of() : tag;
        tagAll = tagAll == null ? List.of() : tagAll;
        tagNot = tagNot == null ? List.of() : tagNot;
        author = author == null ? List.of() : author;
        sort = sort == null ? Sort.newest : sort;
    }

    /** The same with other words. */
    public SavedQuery with(FilterWords words) {
        return new SavedQuery(
                words.section(),
                words.region(),
                words.regionScope(),
                words.tag(),
                words.tagAll(),
                words.tagNot(),
                words.author(),
                sort);
    }

    /** Its filters. */
    public FilterWords words() {
        return new FilterWords(section, region, regionScope, tag, tagAll, tagNot, author);
    }
}
