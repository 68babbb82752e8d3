package press.harmattan.author;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where else an author is to be found. */
@Schema(description = "Where else an author is to be found.")
public record ProfileLink(
        @Schema(examples = "Website") String label,
        @Schema(examples = "https://author.example/") String url) {}
