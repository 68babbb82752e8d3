package press.harmattan.page;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a page stands in its list. */
@Schema(
        description =
                "Where this page stands in its list. The cursors are also sent as `Link` headers.")
public record PageInfo(
        @Schema(description = "The most items that a page has.", examples = "20") int limit,
        @Schema(description = "The cursor of the next page, null on the last one.", nullable = true)
                String next,
        @Schema(
                        description = "The cursor of the page before, null on the first one.",
                        nullable = true)
                String prev,
        @Schema(
                        description = "How many items the list has; only with `total=exact`.",
                        nullable = true)
                Long total) {}
