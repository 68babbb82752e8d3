package press.harmattan.author;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture of an author. */
@Schema(description = "A picture of an author.")
public record Portrait(
        @Schema(examples = "https://images.example/portrait.jpg") String url,
        @Schema(nullable = true, description = "In pixels.") Integer width,
        @Schema(nullable = true, description = "In pixels.") Integer height,
        @Schema(nullable = true, description = "What it shows, in words.") String alt,
        @Schema(nullable = true, description = "Whose work it is.") String credit) {}
