package press.harmattan.article.facet;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;

/** How many articles have one value of a facet. */
@Schema(description = "How many articles of a list have one section, tag, language or the like.")
public record FacetValue(
        @Schema(
                        description =
                                "The slug, language or year; the filter of the same name takes it, and"
                                        + " `from` a year's first day.",
                        examples = "mali")
                String value,
        @Schema(nullable = true, description = "Null for languages and years.", examples = "مالي")
                String name,
        @Schema(nullable = true, description = "Of the name.", examples = "ar") String lang,
        @Schema(nullable = true, description = "Of the name.") Direction dir,
        @Schema(examples = "12") long articleCount) {}
