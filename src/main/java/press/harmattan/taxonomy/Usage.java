package press.harmattan.taxonomy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much hangs on a term: what is right in it, not what is below. */
@Schema(description = "How much hangs on it, without what hangs on those below it.")
public record Usage(
        @Schema(description = "Articles that have it, drafts and unpublished ones included.")
                long articles,
        @Schema(description = "Those of them that readers see.") long published,
        @Schema(description = "Sections or places right below it.") long children) {}
