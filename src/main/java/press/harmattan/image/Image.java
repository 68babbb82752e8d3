package press.harmattan.image;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture that belongs to an article or an author. */
@Schema(description = "A picture that belongs to an article or an author.")
public record Image(
        @Schema(
                        description = "Where the picture is.",
                        examples = "https://images.example/harvest.jpg")
                String url,
        @Schema(nullable = true, description = "The media type.", examples = "image/jpeg")
                String type,
        @Schema(nullable = true, description = "In pixels.", examples = "1600") Integer width,
        @Schema(nullable = true, description = "In pixels.", examples = "900") Integer height,
        @Schema(nullable = true, description = "The size of the file.", examples = "183221")
                Long bytes,
        @Schema(nullable = true, description = "What it shows, in words.") String alt,
        @Schema(nullable = true, description = "What to write below it.") String caption,
        @Schema(nullable = true, description = "Whose work it is.") String credit,
        @Schema(nullable = true, description = "Where to crop; null: in the middle.")
                FocalPoint focalPoint,
        @Schema(description = "The same picture in other sizes.") List<Rendition> renditions) {

    public Image {
        renditions = renditions == null ? List.of() : List.copyOf(renditions);
    }

    /** The point that has to stay in view when the picture is cropped. */
    @Schema(description = "The point to keep in view, as shares of width and height from 0 to 1.")
    public record FocalPoint(
            @Schema(minimum = "0", maximum = "1", description = "From the left.") double x,
            @Schema(minimum = "0", maximum = "1", description = "From the top.") double y) {}

    /** The same picture in another size. */
    @Schema(description = "The same picture in another size.")
    public record Rendition(
            @Schema(description = "Where the picture is.") String url,
            @Schema(nullable = true, description = "The media type.") String type,
            @Schema(nullable = true, description = "In pixels.") Integer width,
            @Schema(nullable = true, description = "In pixels.") Integer height) {}
}
